// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_types.h"
#include "core/domain/protection.h"
#include "core/session/session_types.h"
#include "ui/workspace/panel_context.h"

#include <QObject>
#include <QPointer>

#include <map>

class QWidget;

namespace fathom {

class ConfirmDialog;
class FlattenDialog;

//! \brief What can be done to a position, with the questions that come before it and the steps that come after. Source: INTERACTION 2, 5.
//!
//! Closing goes at once but where money is real; reversing, margin and flattening always ask.
class PositionActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PositionActions)
public:
    //! \param window the dialogs belong to
    PositionActions(const PanelContext& context, QWidget* window);

    void close(const Position& position, Decimal fraction);
    void closeAtLimit(const Position& position);
    void reverse(const Position& position);
    void adjustMargin(const Position& position);
    void flatten(const Position& position);
    void flattenAll();
    void protect(const Position& position, const Bracket& bracket, const QString& what);
    //! \brief A stop over the whole position, or the present one moved there; it watches the mark price.
    void setStop(const Position& position, Decimal trigger, const QString& what);
    //! \brief The stop to where the position costs nothing, fees and funding counted. \return why not, empty where it was sent
    QString stopToBreakEven(const Position& position, bool send);
    //! \brief Takes the legs away that protect it.
    void dropProtection(const Position& position, bool target, bool stop);
    //! \brief The one right answer to a finding. \param offeredStop where a stop would be put
    void fix(const protection::Finding& finding, std::optional<Decimal> offeredStop);

Q_SIGNALS:
    //! \param step translated, empty when it is done; \p symbol empty for all
    void progressed(const QString& symbol, fathom::PositionSide side, const QString& step);
    //! \param text translated: what was refused and why
    void failed(const QString& text);

private:
    struct Running
    {
        QString symbol;
        PositionSide side = PositionSide::Both;
        QString what;
        std::vector<LocalOrderId> cancelAfter; //!< once it was accepted
    };
    ConfirmDialog* ask(const QString& title, const QString& accept, const QString& kind);
    void askFlatten(const QString& symbol, PositionSide side);
    void start(RequestId request, const Position& position, const QString& what);
    Order const* orderOf(LocalOrderId id) const;

    PanelContext m_context;
    QWidget* m_window;
    std::map<RequestId, Running> m_running;
    QPointer<FlattenDialog> m_flatten;
};

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <map>
#include <memory>

class QTimer;

namespace fathom {

class Session;

//! \brief Has the books read of symbols an order may be sent again on, as long as that is offered: nothing goes out against a book nobody
//! knows, and the symbol of an order that did not go may be shown nowhere. GUI thread. Source: FAULTS C04.
class AgainBooks final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AgainBooks)
public:
    static constexpr std::chrono::seconds heldFor { 60 }; //!< as long as a row of a refused order stays

    //! \brief The one of this session, made on the first question.
    static AgainBooks& of(Session& session);

    //! \brief The book of \p symbol is read for a minute from now on.
    void hold(const QString& symbol);
    //! \brief The same; \p then is called once it is live, where \p context lives still. One wish an order: the latest counts.
    void await(const QString& symbol, LocalOrderId order, QObject* context, std::function<void()> then);

private:
    struct Wait
    {
        QString symbol;
        QPointer<QObject> context;
        std::function<void()> then;
    };
    explicit AgainBooks(Session& session);
    void letGo(const QString& symbol);
    void look(const QString& symbol);

    Session& m_session;
    std::map<QString, std::unique_ptr<QTimer>> m_held;
    std::map<LocalOrderId, Wait> m_waits;
};

} // namespace fathom

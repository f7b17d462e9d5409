// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session_types.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <vector>

namespace fathom {

class FlattenDialog;
class Session;
class Theme;
class WindowToasts;

//! \brief Cancel all and flatten, over every symbol. Reducing risk is never blocked; what an order
//! protects is kept for one press. Source: INTERACTION 5.9, 5.10.
class DeskActions final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeskActions)
public:
    DeskActions(Session& session, const Theme& theme, WindowToasts& toasts, QWidget* window);

    //! \brief First press: every order that protects no position. Second press within 3 s: the
    //! protective ones too. \param symbol empty: every symbol
    void cancelAll(const QString& symbol = {});
    //! \brief Asks, then closes one leg at the market.
    void askClose(const QString& symbol, PositionSide side);
    //! \brief Lists what will go and asks, with a button to be held; what cannot be cancelled keeps no
    //! position from being closed, and what is left is listed.
    void askFlatten();

Q_SIGNALS:
    //! \param protective orders left by the first press, 0 when the offer ended \param waiting
    //! orders whose cancelling is not confirmed yet
    void cancelState(int protective, int waiting);
    //! \param step translated words for the button; empty when done
    void flattenStep(const QString& step);

private:
    void countCancelled();
    void tellFlattened(bool flat, const QString& left);

    Session& m_session;
    const Theme& m_theme;
    WindowToasts& m_toasts;
    QWidget* m_window;
    QTimer m_offer;
    QString m_scope; //!< symbol the offer is about
    bool m_offered = false;
    RequestId m_cancelling = 0;
    std::vector<LocalOrderId> m_going; //!< asked to be cancelled and not yet gone
    QPointer<FlattenDialog> m_flatten;
};

} // namespace fathom

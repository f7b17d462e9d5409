// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"
#include "core/session/session_types.h"
#include "ui/workspace/panel_context.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <unordered_map>

namespace fathom {

class Session;

//! \brief What the chart may send: arming, and orders of one press each. Source: INTERACTION 2, 6, 9.
//!
//! Armed means that a Ctrl+click or a dragged tag sends without asking. Disarms by itself after five idle minutes, on a change
//! of symbol, when the account is not trusted, when the book is stale for 10 s and when the chart is hidden. Cancelling and
//! closing never need arming.
class ChartTrading final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartTrading)
public:
    ChartTrading(Session& session, LinkGroup& link, QObject* parent = nullptr);

    bool isArmed() const { return m_armed; }
    //! \return why it stays disarmed, empty where armed
    QString arm();
    void disarm();
    int secondsLeft() const; //!< until it disarms by itself

    Side sideAt(Decimal price, Decimal last) const { return price < last ? Side::Buy : Side::Sell; }
    //! \brief Sends one limit order of the link group's click size. \return why nothing was sent, empty where it was
    QString place(Side side, Decimal price);
    //! \brief Moves a working limit order to \p price. \return why nothing was sent, empty where it was
    QString move(const Order& order, Decimal price);
    //! \return why \p order must not go to \p price, empty where it may
    QString moveRefusal(const Order& order, Decimal price) const;
    void cancel(LocalOrderId id);
    void close(PositionSide side); //!< reduce-only, the whole leg
    //! \return true where a limit at \p price would trade at once against the book shown
    bool wouldTake(Side side, Decimal price) const;
    bool canBeMoved(const Order& order) const;

Q_SIGNALS:
    void armedChanged();
    void secondPassed(); //!< while armed
    //! The venue or the connection refused what the chart sent; reason is translated.
    void refused(const QString& reason, fathom::Decimal price);

private:
    void touch();
    void watch();

    Session& m_session;
    LinkGroup& m_link;
    bool m_armed = false;
    QElapsedTimer m_idle;
    QTimer m_second;
    QElapsedTimer m_lastPlaced;
    OrderIntent m_lastIntent;
    std::unordered_map<RequestId, Decimal> m_pending; //!< requests of this chart and the price they are about
};

} // namespace fathom

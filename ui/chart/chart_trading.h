// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_types.h"
#include "core/domain/order.h"
#include "core/domain/order_check.h"
#include "core/session/session_types.h"
#include "ui/workspace/arming.h"
#include "ui/workspace/click_guard.h"
#include "ui/workspace/panel_context.h"

#include <QObject>

#include <unordered_map>

namespace fathom {

class Session;

//! \brief What the chart may send: orders of one press each. Source: INTERACTION 2, 6, 9.
//!
//! Armed means that a Ctrl+click or a dragged tag sends without asking. Cancelling and closing never need arming.
class ChartTrading final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartTrading)
public:
    //! \param clock of the guards; outlives this
    ChartTrading(Session& session, LinkGroup& link, Arming& arming, const Clock& clock, QObject* parent = nullptr);

    bool isArmed() const { return m_arming.isArmed(); }

    Side sideAt(Decimal price, Decimal last) const { return price < last ? Side::Buy : Side::Sell; }
    //! \brief One order of the link group's click size, captured whole at the press. \param type Limit at \p price, or StopMarket with
    //! \p price as its trigger
    OrderIntent intentAt(Side side, Decimal price, OrderType type) const;
    //! \brief Checks, guards and places it. \return why nothing was sent, empty where it was and where a finger bounced
    QString send(const OrderIntent& intent);
    //! \brief The last price is at \p ticks: it divides what a press means.
    void noteLast(std::optional<std::int64_t> ticks);
    ClickGuard& guard() { return m_guard; }
    bool viewJustMoved() const { return m_guard.viewJustMoved(m_clock.monotonicNow()); }
    //! \brief What the guards say to a press at \p ticks, whose limit order would be of \p side.
    ClickGuard::Verdict checkPress(std::int64_t ticks, Side side) const;
    //! \brief The book is known to be right now: only then may anything grow.
    bool isLive() const;
    //! \brief Moves a working limit order to \p price by a modify; what waits for a trigger is replaced, its limit keeping its distance.
    //! \return why nothing was sent, empty where it was
    //! \param mergeable as for canBeMoved()
    QString move(const Order& order, Decimal price, bool mergeable) { return change(order, price, order.quantity, mergeable); }
    //! \brief The same with another size; that of an order that closes all is left.
    QString change(const Order& order, Decimal price, Decimal quantity, bool mergeable = false);
    //! \brief What the market says now, for checks.
    OrderFacts facts(const QString& symbol) const;
    //! \brief What a trigger at \p price does to the open leg: a stop-loss on the side where it loses, else a take-profit.
    static OrderType legTypeAt(const Position& position, Decimal price);
    //! \brief The working order that is this leg of the position now, null where there is none.
    const Order* legOf(const Position& position, OrderType type) const;
    //! \brief Creates or moves that leg of the position, whole size, by the exchange's closePosition orders. Never needs arming.
    //! \return why nothing was sent, empty where it was
    QString protect(const Position& position, Decimal price);
    //! \return why no leg of \p position may have its trigger at \p price, empty where it may
    QString protectRefusal(const Position& position, Decimal price) const;
    //! \brief The order that leg would be.
    OrderIntent legTerms(const Position& position, Decimal price) const;
    //! \return \p terms where they would trigger at once, else nothing
    std::optional<OrderIntent> firesAtOnce(const std::optional<OrderIntent>& terms) const;
    //! \brief Terms of \p order at \p price: a trigger's limit keeps its distance.
    OrderIntent movedTerms(const Order& order, Decimal price) const;
    //! \return why \p order must not go to \p price, empty where it may
    QString moveRefusal(const Order& order, Decimal price, bool mergeable = false) const;
    void cancel(LocalOrderId id);
    void close(PositionSide side); //!< reduce-only, the whole leg
    //! \return true where a limit at \p price would trade at once against the book shown
    bool wouldTake(Side side, Decimal price) const;
    //! \param mergeable also while a modify is in flight: the later target then waits for its answer. Source: INTERACTION 5.7
    bool canBeMoved(const Order& order, bool mergeable = false) const;

Q_SIGNALS:
    //! The venue or the connection refused what the chart sent; reason is translated.
    void refused(const QString& reason, fathom::Decimal price);
    void said(const QString& text); //!< what a listener is to hear of an answer that shows by itself

private:
    QString doubtfulBook() const; //!< why its prices are not to be relied on
    bool allowsCrossing() const;

    Session& m_session;
    LinkGroup& m_link;
    Arming& m_arming;
    const Clock& m_clock;
    ClickGuard m_guard;
    struct Pending
    {
        Decimal price;          //!< it is about
        LocalOrderId moved = 0; //!< stands where it stood if this is refused; 0 where nothing moves
    };
    void onFinished(const Pending& asked, Outcome outcome, const Error& error);

    std::unordered_map<RequestId, Pending> m_pending; //!< requests of this chart
};

} // namespace fathom

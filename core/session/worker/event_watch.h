// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"

#include <deque>
#include <map>
#include <optional>
#include <vector>

namespace fathom {

struct MarketFacts;

//! \brief What the account's events ought to have told by now and did not: answered orders, and orders that the price has run through.
//!
//! A stream may stay open and tell nothing, and then only the terminal's own orders and the market give it away before the regular
//! comparison does. A value, one thread. Source: FAULTS A13, B02, B07.
class EventWatch final
{
public:
    static constexpr std::chrono::milliseconds patience { 1'500 };    //!< with an event behind its answer, or behind the price
    static constexpr std::chrono::milliseconds askSpacing { 30'000 }; //!< about one order that the price stays beyond

    //! \brief An event told this much of the order.
    void told(LocalOrderId order, Decimal price, Decimal quantity, Decimal executed, bool ended);
    //! \brief So did a list: what was due for it is not any more.
    void listed(const Order& order);
    //! \brief An answer made it \p order; nothing is due where its events were faster.
    void answered(const Order& order, MonotonicTime now);
    //! \brief Everything was compared.
    void clearDue() { m_due.clear(); }
    //! \brief When what is due longest became so; empty where nothing is.
    std::optional<MonotonicTime> dueSince() const;
    //! \brief Of these working orders the ones to be asked about: last or mark price said a while ago that they filled or triggered.
    std::vector<LocalOrderId> passed(const std::vector<Order>& working, const MarketFacts& market, MonotonicTime now);

private:
    struct Told
    {
        Decimal price, quantity, executed;
        bool ended = false;
    };
    struct Passed
    {
        Decimal at; //!< the order's price or trigger
        MonotonicTime since {};
        std::optional<MonotonicTime> asked;
    };
    struct Due
    {
        Order order;
        MonotonicTime since {};
    };
    static bool covers(const Told& told, const Order& order);
    Told& toldOf(LocalOrderId order);

    std::map<LocalOrderId, Told> m_told; //!< the newest of them
    std::deque<LocalOrderId> m_tellings; //!< its keys, oldest first
    std::map<LocalOrderId, Due> m_due;
    std::map<LocalOrderId, Passed> m_passed;
};

} // namespace fathom

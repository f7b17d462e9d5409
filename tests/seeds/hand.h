// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/seeds/scenarios.h"

#include <map>
#include <set>

namespace fathom::seeds {

//! \brief Somebody who clicks: what, on which symbol, at which price, a seed says.
class Hand final {
public:
    Hand(const Scenario& scenario, Random& random)
        : m_scenario(scenario)
        , m_random(random)
    {
    }
    static const QStringList& traded();
    //! \brief One click, where there is anything to click on.
    void act(test::Desk& desk);
    int clicks() const { return m_clicks; }
    //! \brief Requests made since the last call of forget().
    const std::map<RequestId, Act>& requests() const { return m_requests; }
    const std::set<RequestId>& closes() const { return m_closes; } //!< those that may only reduce
    //! \brief How many orders the exchange may have because of this hand; empty once it asked for
    //! something with as many as it takes.
    std::optional<int> orders() const { return m_bounded ? std::optional(m_orders) : std::nullopt; }
    //! \brief The terminal ended: what it was asked is answered by its next run, if at all.
    void forget();

private:
    void asked(RequestId request, int orders);
    Side side() { return m_random.chance(0.5) ? Side::Buy : Side::Sell; }
    OrderIntent touching(test::Desk& desk, const QString& symbol);
    Bracket around(test::Desk& desk, const QString& symbol, bool isLong);
    const Order* anyOf(test::Desk& desk, bool (*wanted)(const Order&));

    const Scenario& m_scenario;
    Random& m_random;
    Act m_act = Act::Rest;
    std::map<RequestId, Act> m_requests;
    std::set<RequestId> m_closes;
    int m_clicks = 0, m_orders = 0;
    bool m_bounded = true;
};

} // namespace fathom::seeds

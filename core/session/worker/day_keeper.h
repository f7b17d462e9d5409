// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binance/rest_messages.h"
#include "core/domain/account_types.h"

#include <set>
#include <vector>

namespace fathom {

//! \brief The account's day in UTC: the equity curve and the net result since 00:00. Pure, thread: one.
//!
//! Net = realised, commission and funding since 00:00 plus the change of the unrealised result since then.
class DayKeeper final
{
public:
    //! \return true where a new day began and everything was cleared
    bool startDay(WallTime now);
    WallTime dayStart() const { return m_dayStart; }

    //! \brief Income rows of the day, from REST; replaces what was counted before, but for fills the venue has not booked yet.
    void setIncome(const std::vector<binance::Income>& rows);
    void addFill(const Fill& fill);
    void addFunding(Decimal amount) { m_realized += amount; }
    //! \brief What of a leg was held at 00:00. \param today its fills since, of one leg
    static Decimal amountAtStart(Decimal amountNow, const std::vector<Fill>& today);
    //! \brief What a leg's unrealised result was at 00:00, worked back from the present by its fills: with it, realised plus change of
    //! unrealised is what the day has made of the leg. \param price of 00:00
    static Decimal unrealizedAtStart(Decimal amountNow, Decimal entryNow, const std::vector<Fill>& today, Decimal price);
    //! \brief The unrealised result at 00:00, known or worked out.
    void setUnrealizedAtStart(Decimal value) { m_unrealizedAtStart = value; }

    Decimal net(Decimal unrealizedNow) const { return m_realized + unrealizedNow - m_unrealizedAtStart; }

    void adoptCurve(const std::vector<EquityPoint>& points); //!< of earlier sessions, oldest first
    //! \return true where it was taken: at most one point in ten seconds
    bool addEquity(WallTime time, Decimal equity);
    const std::vector<EquityPoint>& curve() const { return m_curve; }

private:
    WallTime m_dayStart {};
    Decimal m_realized, m_unrealizedAtStart;
    std::set<std::pair<QString, std::int64_t>> m_booked;        //!< trades contained in the income rows, with both sides where both are ours
    std::set<std::tuple<QString, std::int64_t, Side>> m_counted; //!< fills added besides: both sides of an own trade share its id
    std::vector<Fill> m_fills;                                   //!< of the day
    std::vector<EquityPoint> m_curve;
};

} // namespace fathom

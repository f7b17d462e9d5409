// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binance/rest_messages.h"
#include "core/domain/account_types.h"

#include <compare>
#include <map>
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

    //! \brief Income rows of the day in their order, from REST; replaces what was counted before, but for fills the venue has not booked
    //! yet.
    void setIncome(const std::vector<binance::Income>& rows);
    //! \brief Counts a fill once, whichever of income and event tells it first. One older than everything kept counts as booked.
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

    //! \brief As many of the newest trades and fills are told apart, far more than a venue books late.
    static constexpr std::size_t mostKept = 4'000;
    std::size_t kept() const { return m_booked.size() + m_counted.size(); } //!< at most twice mostKept

private:
    struct Traded
    {
        WallTime time {};
        QString symbol;
        std::int64_t tradeId = 0;
        Side side = Side::Buy; //!< both sides of an own trade share its id
        std::strong_ordering operator<=>(const Traded&) const = default;
    };
    bool isBooked(const Traded& traded) const { return traded <= m_settled || m_booked.contains({ traded.symbol, traded.tradeId }); }
    const QString& shared(const QString& symbol) { return *m_symbols.insert(symbol).first; }

    WallTime m_dayStart {};
    Decimal m_realized, m_unrealizedAtStart;
    std::set<QString> m_symbols; //!< so that thousands of trades of one share its text
    std::set<std::pair<QString, std::int64_t>> m_booked; //!< newest trades of the income rows, with both sides where both are ours
    std::map<Traded, Decimal> m_counted; //!< newest fills added besides, oldest first, and what each made
    Traded m_settled;                    //!< whatever is no later is counted, and what of is forgotten
    std::vector<EquityPoint> m_curve;
};

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/market/fair_price.h"

#include <deque>

namespace fathom::paper {

//! \brief Mark and index price and funding of one symbol. Index: the fair price without the future's premium. Mark: the
//! median of the index carried to the next funding, the index plus the mean basis of the last minute, and the last trade.
//! Funding: what longs were ready to pay over the interval, resting on the interest rate where that is near. Delivery
//! contracts are not funded; their mark is the index plus the mean basis. Paper thread.
class MarkModel final
{
public:
    MarkModel(const ListedSymbol& listed, std::shared_ptr<const FairPrice> fair);

    //! \brief Once a second. \param middle between best bid and ask, 0 where a side is empty  \param last trade price
    const MarkState& update(std::int64_t nowMs, double middle, double last);
    const MarkState& state() const { return m_state; }
    std::vector<FundingRow> history(std::int64_t startMs, std::int64_t endMs, int limit, bool fromStart) const;
    //! \brief For a market whose prices are recorded: the last trade stands for the fair price.
    void setFollowsLast(bool follows) { m_followsLast = follows; }

private:
    struct Second
    {
        double basis = 0, mark = 0, index = 0;
    };
    double indexAt(std::int64_t nowMs, double last) const;
    Decimal fundingRate(std::int64_t fromMs, std::int64_t toMs) const;
    std::int64_t intervalMs() const { return m_fundingHours * std::int64_t { 3'600'000 }; }

    std::shared_ptr<const FairPrice> m_fair;
    int m_fundingHours;
    Decimal m_cap, m_floor;
    std::deque<Second> m_seconds;
    Second m_sum;
    bool m_followsLast = false;
    MarkState m_state;
};

} // namespace fathom::paper

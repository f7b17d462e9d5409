// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/market/mark_model.h"

namespace fathom::paper {

namespace {

constexpr std::size_t averagedSeconds = 60;
constexpr double dailyInterest = 0.0003;
constexpr double interestSlack = 0.00003;
constexpr int priceDecimals = 8;

} // namespace

MarkModel::MarkModel(const ListedSymbol& listed, std::shared_ptr<const FairPrice> fair)
    : m_fair(std::move(fair))
    , m_fundingHours(listed.fundingHours)
    , m_cap(listed.fundingCap)
    , m_floor(listed.fundingFloor)
{
    m_state.interestRate = Decimal::fromDouble(dailyInterest * m_fundingHours / 24, 8);
}

Decimal MarkModel::fundingRate(std::int64_t fromMs, std::int64_t toMs) const
{
    if (m_fundingHours == 0)
        return {};
    const double demand = m_fair->meanDemand(fromMs, toMs);
    // The venue adds clamp(interest - premium, +-0.05 %) to the premium: calm markets rest on the interest rate, dear
    // ones pay what exceeds it. Seen from what longs are ready to pay, that is a cap at the interest rate with slack.
    const double interest = dailyInterest * m_fundingHours / 24;
    const double rate = demand > interest && demand < interest + interestSlack ? interest : demand;
    return std::clamp(Decimal::fromDouble(rate, 8), m_floor, m_cap);
}

double MarkModel::indexAt(std::int64_t nowMs, double last) const
{
    const double future = m_followsLast ? last : m_fair->at(nowMs);
    return future / (1 + m_fair->premiumAt(nowMs));
}

const MarkState& MarkModel::update(std::int64_t nowMs, double middle, double last)
{
    const double index = indexAt(nowMs, last);
    const double traded = last > 0 ? last : index;
    Second second { (middle > 0 ? middle : traded) - index, 0, index };

    m_sum.basis += second.basis;
    const double basis = m_sum.basis / static_cast<double>(m_seconds.size() + 1);
    const double averaged = index + basis;
    if (m_fundingHours == 0) {
        second.mark = averaged;
    } else {
        const std::int64_t intervalStart = floorDiv(nowMs, intervalMs()) * intervalMs();
        const std::int64_t next = intervalStart + intervalMs();
        // To whole minutes, so that the last word before a funding is the rate the history then tells.
        m_state.fundingRate = fundingRate(intervalStart, std::min(next, floorDiv(nowMs, 60'000) * 60'000 + 60'000));
        m_state.nextFunding = wallTimeFromMs(next);
        const double left = static_cast<double>(next - nowMs) / static_cast<double>(intervalMs());
        const double carried = index * (1 + m_state.fundingRate.toDouble() * left);
        // The median of the three.
        second.mark = std::max(std::min(carried, averaged), std::min(std::max(carried, averaged), traded));
    }

    m_seconds.push_back(second);
    m_sum.mark += second.mark;
    m_sum.index += second.index;
    if (m_seconds.size() > averagedSeconds) {
        const Second& old = m_seconds.front();
        m_sum.basis -= old.basis;
        m_sum.mark -= old.mark;
        m_sum.index -= old.index;
        m_seconds.pop_front();
    }
    const auto count = static_cast<double>(m_seconds.size());
    m_state.mark = Decimal::fromDouble(second.mark, priceDecimals);
    m_state.index = Decimal::fromDouble(index, priceDecimals);
    m_state.averageMark = Decimal::fromDouble(m_sum.mark / count, priceDecimals);
    m_state.settlePrice = Decimal::fromDouble(m_sum.index / count, priceDecimals);
    m_state.time = wallTimeFromMs(nowMs);
    return m_state;
}

std::vector<FundingRow> MarkModel::history(std::int64_t startMs, std::int64_t endMs, int limit, bool fromStart) const
{
    const std::int64_t interval = intervalMs();
    if (interval == 0)
        return {};
    std::int64_t first = floorDiv(startMs + interval - 1, interval);
    std::int64_t last = floorDiv(endMs, interval);
    if (limit <= 0 || last < first)
        return {};
    if (fromStart)
        last = std::min(last, first + limit - 1);
    else
        first = std::max(first, last - limit + 1);
    std::vector<FundingRow> rows;
    for (std::int64_t at = first; at <= last; ++at) {
        const std::int64_t time = at * interval;
        rows.push_back({ wallTimeFromMs(time), fundingRate(time - interval, time), Decimal::fromDouble(m_fair->at(time), priceDecimals) });
    }
    return rows;
}

} // namespace fathom::paper

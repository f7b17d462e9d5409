// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How LadderModel turns book, trades and position into rows.
#include "ui/ladder/ladder_model.h"

#include <algorithm>
#include <cstdlib>

namespace fathom {

namespace {

// Keeps a scale until the wanted one is larger, or smaller by more than a third.
void settle(std::int64_t& scale, std::int64_t wanted)
{
    if (wanted > scale || wanted * 10 < scale * 6)
        scale = wanted;
}

std::uint8_t placeInRow(Decimal price, Decimal rowPrice, Decimal rowHeight)
{
    const double part = ((price - rowPrice) / rowHeight).toDouble();
    return static_cast<std::uint8_t>(std::clamp(part * 100, 0.0, 100.0));
}

using Row = std::optional<std::int64_t>;

Row bestRow(Side side, const BookView& book, std::int64_t groupTicks)
{
    const auto& levels = side == Side::Buy ? book.bids : book.asks;
    return levels.empty() ? Row() : Row(groupOf(side, levels.front().ticks, groupTicks));
}

Row lowerOf(Row a, Row b)
{
    return a && b ? Row(std::min(*a, *b)) : Row();
}

Row higherOf(Row a, Row b)
{
    return a && b ? Row(std::max(*a, *b)) : Row();
}

} // namespace

std::int64_t roundScale(std::int64_t value)
{
    std::int64_t power = 1;
    while (power <= value / 10)
        power *= 10;
    for (const std::int64_t step : { 2, 3, 4, 6, 10, 14 }) { // halves, so that 1.5 stays whole
        if (step * power / 2 >= value)
            return std::max<std::int64_t>(1, step * power / 2);
    }
    return power * 10;
}

template <bool bids>
void LadderModel::fillSide(std::int64_t top, int count, std::vector<LadderRow>& rows)
{
    const auto& levels = bids ? m_book->bids : m_book->asks;
    if (levels.empty())
        return;
    std::int64_t& inView = bids ? m_bidsInView : m_asksInView;
    std::int64_t sum = 0, group = 0;
    bool first = true;
    for (const BookLevel& level : levels) {
        // Divide only where a level leaves the row of the one before it.
        const std::int64_t base = group * m_groupTicks;
        const bool same = !first && (bids ? level.ticks >= base : level.ticks <= base);
        if (!same)
            group = groupOf(bids ? Side::Buy : Side::Sell, level.ticks, m_groupTicks);
        const std::int64_t index = top - group;
        if (bids ? index >= count : index < 0)
            break;
        sum += level.steps;
        if (index >= 0 && index < count) {
            LadderRow& row = rows[static_cast<std::size_t>(index)];
            (bids ? row.bid : row.ask) += level.steps;
            row.cumulative = sum;
            inView += level.steps;
            if (first)
                row.flags |= bids ? RowBestBid : RowBestAsk;
        }
        first = false;
    }
    // Empty rows behind the best carry the sum so far.
    const std::int64_t best = top - groupOf(bids ? Side::Buy : Side::Sell, levels.front().ticks, m_groupTicks);
    std::int64_t carried = 0;
    for (std::int64_t i = std::clamp<std::int64_t>(best, 0, count - 1); bids ? i < count : i >= 0; i += bids ? 1 : -1) {
        LadderRow& row = rows[static_cast<std::size_t>(i)];
        if (bids ? i < best : i > best)
            continue;
        if (row.cumulative == 0)
            row.cumulative = carried;
        carried = row.cumulative;
    }
}

void LadderModel::fillMarks(std::int64_t top, int count, std::vector<LadderRow>& rows) const
{
    if (!m_instrument)
        return;
    const Decimal rowHeight = m_instrument->tickSize * Decimal(m_groupTicks);
    const auto mark = [&](Decimal price, RowFlag flag, std::uint8_t LadderRow::* place) {
        if (!price.isPositive())
            return;
        const std::int64_t group = groupOfPrice(price);
        const std::int64_t index = top - group;
        if (index < 0 || index >= count)
            return;
        LadderRow& row = rows[static_cast<std::size_t>(index)];
        row.flags |= flag;
        row.*place = placeInRow(price, priceOf(group), rowHeight);
    };
    mark(m_mark, RowMark, &LadderRow::markAt);
    if (m_last) {
        const std::int64_t index = top - groupOf(opposite(m_last->aggressor), m_last->ticks, m_groupTicks);
        if (index >= 0 && index < count)
            rows[static_cast<std::size_t>(index)].flags |= RowLast;
    }
    if (m_ifLiquidation)
        mark(*m_ifLiquidation, RowIfLiquidation, &LadderRow::liquidationAt);
    if (!m_position)
        return;
    mark(m_position->entry, RowEntry, &LadderRow::entryAt);
    mark(m_position->breakEven.value_or(Decimal()), RowBreakEven, &LadderRow::breakEvenAt);
    mark(m_position->feeBreakEven.value_or(Decimal()), RowFeeBreakEven, &LadderRow::feeBreakEvenAt);
    if (m_position->nextBreakEven) {
        mark(*m_position->nextBreakEven, RowNextBreakEven, &LadderRow::nextBreakEvenAt);
        for (LadderRow& row : rows) {
            if (row.has(RowNextBreakEven))
                row.fundingMinutes = static_cast<std::uint16_t>(std::clamp(m_position->fundingMinutes, 0, 65'535));
        }
    }
    mark(m_position->liquidation.value_or(Decimal()), RowLiquidation, &LadderRow::liquidationAt);
}

void LadderModel::fillProfit(std::int64_t top, std::vector<LadderRow>& rows)
{
    if (!m_profitShown || !m_position || !m_instrument)
        return;
    const Decimal rowHeight = m_instrument->tickSize * Decimal(m_groupTicks);
    // A row that is worth less than a tenth needs the second decimal.
    const bool fine = (rowHeight * m_position->amount).abs() < Decimal::fromLiteral("0.1");
    m_profitFormat = CountFormat(Decimal::fromLiteral("0.01"), fine ? 2 : 1);
    Decimal price = priceOf(top);
    for (LadderRow& row : rows) {
        const Decimal hundredths = (price - m_position->entry) * m_position->amount * Decimal(100);
        row.profit = hundredths.rounded(0, Decimal::Rounding::Nearest).countOf(Decimal(1)).value_or(0);
        row.hasProfit = true;
        price = price - rowHeight;
    }
}

void LadderModel::fillChange(std::int64_t top, std::vector<LadderRow>& rows)
{
    m_bidChange = m_askChange = 0;
    if (!m_before || !m_book)
        return;
    const auto sum = [&](Side side, const std::vector<BookLevel>& levels) {
        const bool bids = side == Side::Buy;
        const auto count = static_cast<std::int64_t>(rows.size());
        for (const BookLevel& level : levels) {
            const std::int64_t index = top - groupOf(side, level.ticks, m_groupTicks);
            if (bids ? index >= count : index < 0)
                break;
            if (index >= 0 && index < count)
                m_sums[static_cast<std::size_t>(index)] += level.steps;
        }
    };
    m_sums.assign(rows.size(), 0);
    sum(Side::Buy, m_before->bids);
    sum(Side::Sell, m_before->asks);
    // Rows the market went through changed sides: what they lost was neither stacked nor pulled, so the sums leave them out.
    const auto lowBid = lowerOf(bestBidGroup(), bestRow(Side::Buy, *m_before, m_groupTicks));
    const auto highAsk = higherOf(bestAskGroup(), bestRow(Side::Sell, *m_before, m_groupTicks));
    std::int64_t largest = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        LadderRow& row = rows[i];
        row.change = row.bid + row.ask - m_sums[i];
        row.hasChange = true;
        if (lowBid && row.group <= *lowBid)
            m_bidChange += row.change;
        else if (highAsk && row.group >= *highAsk)
            m_askChange += row.change;
        largest = std::max(largest, std::abs(row.change));
    }
    settle(m_scale.change, roundScale(largest));
}

void LadderModel::fillTraded(std::vector<LadderRow>& rows)
{
    if (m_traded.isEmpty())
        return;
    LadderRow* busiest = nullptr;
    for (LadderRow& row : rows) {
        const TradedVolume::Sums sums = m_traded.at(row.group);
        row.sold = sums.sell;
        row.bought = sums.buy;
        if (sums.total() > 0 && (!busiest || sums.total() > busiest->sold + busiest->bought))
            busiest = &row;
    }
    if (busiest)
        busiest->flags |= RowBusiest;
}

void LadderModel::updateScale(const std::vector<LadderRow>& rows)
{
    m_sizes.clear();
    std::int64_t cumulative = 0, traded = 0;
    for (const LadderRow& row : rows) {
        if (row.bid + row.ask > 0)
            m_sizes.push_back(row.bid + row.ask);
        cumulative = std::max(cumulative, row.cumulative);
        traded = std::max(traded, row.sold + row.bought);
    }
    settle(m_scale.traded, roundScale(traded));
    if (m_sizes.empty())
        return;
    settle(m_scale.cumulative, roundScale(cumulative));
    const auto nth = [&](std::size_t n) {
        std::nth_element(m_sizes.begin(), m_sizes.begin() + static_cast<std::ptrdiff_t>(n), m_sizes.end());
        return m_sizes[n];
    };
    const std::int64_t median = nth(m_sizes.size() / 2);
    const std::int64_t high = nth(m_sizes.size() * 9 / 10);
    settle(m_scale.full, m_fullSteps > 0 ? m_fullSteps : roundScale(std::max(median * 3, high)));
    settle(m_scale.large, m_largeSteps > 0 ? m_largeSteps : roundScale(std::max(median * 5 / 2, high)));
    settle(m_scale.huge, m_hugeSteps > 0 ? m_hugeSteps : m_scale.large * 4);
}

void LadderModel::flagLarge(std::vector<LadderRow>& rows) const
{
    if (m_scale.large <= 0)
        return;
    for (LadderRow& row : rows) {
        if (row.bid >= m_scale.large)
            row.flags |= row.bid >= m_scale.huge ? RowLargeBid | RowHugeBid : RowLargeBid;
        if (row.ask >= m_scale.large)
            row.flags |= row.ask >= m_scale.huge ? RowLargeAsk | RowHugeAsk : RowLargeAsk;
    }
}

void LadderModel::fill(std::int64_t top, int count, std::vector<LadderRow>& rows)
{
    rows.assign(static_cast<std::size_t>(std::max(count, 1)), {});
    m_bidsInView = m_asksInView = 0;
    for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
        LadderRow& row = rows[static_cast<std::size_t>(i)];
        row.group = top - i;
        if (row.group % 10 == 0)
            row.flags |= RowMajor;
        if (row.group <= 0)
            row.flags |= RowBelowZero;
    }
    if (m_book) {
        fillSide<true>(top, static_cast<int>(rows.size()), rows);
        fillSide<false>(top, static_cast<int>(rows.size()), rows);
        if (m_book->knownHighTicks > m_book->knownLowTicks) {
            for (LadderRow& row : rows) {
                if (ticksOf(row.group) < m_book->knownLowTicks || ticksOf(row.group) > m_book->knownHighTicks)
                    row.flags |= RowUnknownDepth;
            }
        }
    }
    fillTraded(rows);
    fillMarks(top, static_cast<int>(rows.size()), rows);
    fillProfit(top, rows);
    updateScale(rows);
    fillChange(top, rows);
    flagLarge(rows);
}

} // namespace fathom

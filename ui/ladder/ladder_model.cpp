// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_model.h"

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

void LadderModel::setInstrument(std::shared_ptr<const Instrument> instrument)
{
    m_instrument = std::move(instrument);
    m_book.reset();
    m_last.reset();
    m_mark = {};
    m_position.reset();
    m_ifLiquidation.reset();
    m_traded.clear();
    m_scale = {};
    updateFormats();
}

void LadderModel::setGroupTicks(std::int64_t ticks)
{
    m_groupTicks = std::max<std::int64_t>(1, ticks);
    m_traded.setGroup(m_groupTicks);
    m_scale = {};
    updateFormats();
}

void LadderModel::setSizeDecimals(std::optional<int> decimals)
{
    m_sizeDecimals = decimals;
    updateFormats();
}

void LadderModel::updateFormats()
{
    if (!m_instrument)
        return;
    const Decimal row = m_instrument->tickSize * Decimal(m_groupTicks);
    m_priceFormat = CountFormat(row, row.decimals());
    // A group of ten ticks and more sums so much that the third decimal is noise.
    const int exact = m_instrument->quantityDecimals();
    const int size = m_sizeDecimals ? std::clamp(*m_sizeDecimals, 0, 4) : m_groupTicks >= 10 ? std::min(exact, 2) : exact;
    m_sizeFormat = CountFormat(m_instrument->stepSize, size);
    m_tradedFormat = CountFormat(m_instrument->stepSize, std::min(size, m_groupTicks >= 10 ? 1 : 2));
}

void LadderModel::setBook(BookViewPtr book)
{
    // Counts of another tick or step must never be read with this instrument's.
    if (book && m_instrument && book->instrument && book->instrument->symbol != m_instrument->symbol)
        return;
    m_book = std::move(book);
}

std::optional<std::int64_t> LadderModel::bestBidTicks() const
{
    return m_book && !m_book->bids.empty() ? std::optional(m_book->bids.front().ticks) : std::nullopt;
}

std::optional<std::int64_t> LadderModel::bestAskTicks() const
{
    return m_book && !m_book->asks.empty() ? std::optional(m_book->asks.front().ticks) : std::nullopt;
}

std::optional<std::int64_t> LadderModel::bestBidGroup() const
{
    const auto ticks = bestBidTicks();
    return ticks ? std::optional(groupOf(Side::Buy, *ticks, m_groupTicks)) : std::nullopt;
}

std::optional<std::int64_t> LadderModel::bestAskGroup() const
{
    const auto ticks = bestAskTicks();
    return ticks ? std::optional(groupOf(Side::Sell, *ticks, m_groupTicks)) : std::nullopt;
}

std::optional<std::int64_t> LadderModel::middleGroup() const
{
    const auto bid = bestBidGroup();
    const auto ask = bestAskGroup();
    if (bid && ask)
        return floorDiv(*bid + *ask, 2);
    if (bid || ask)
        return bid ? bid : ask;
    if (m_last)
        return floorDiv(m_last->ticks, m_groupTicks);
    return std::nullopt;
}

RowKind LadderModel::kindOf(std::int64_t group) const
{
    const auto bid = bestBidGroup();
    const auto ask = bestAskGroup();
    if (bid && group <= *bid)
        return RowKind::Bid;
    if (ask && group >= *ask)
        return RowKind::Ask;
    return bid && ask ? RowKind::Inside : RowKind::Unknown;
}

Decimal LadderModel::priceOf(std::int64_t group) const
{
    return m_instrument ? m_instrument->priceOf(ticksOf(group)) : Decimal();
}

std::int64_t LadderModel::groupOfPrice(Decimal price) const
{
    if (!m_instrument)
        return 0;
    const Decimal row = m_instrument->tickSize * Decimal(m_groupTicks);
    return price.roundedTo(row, Decimal::Rounding::Down).countOf(row).value_or(0);
}

std::int64_t LadderModel::stepsAt(Side side, std::int64_t ticks) const
{
    if (!m_book)
        return 0;
    const auto& levels = side == Side::Buy ? m_book->bids : m_book->asks;
    const auto before = [side](const BookLevel& level, std::int64_t t) { return side == Side::Buy ? level.ticks > t : level.ticks < t; };
    const auto it = std::lower_bound(levels.begin(), levels.end(), ticks, before);
    return it != levels.end() && it->ticks == ticks ? it->steps : 0;
}

std::int64_t LadderModel::stepsInGroup(Side side, std::int64_t group) const
{
    std::int64_t sum = 0;
    for (std::int64_t i = 0; i < m_groupTicks; ++i)
        sum += stepsAt(side, group * m_groupTicks + (side == Side::Buy ? i : -i));
    return sum;
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
    mark(m_position->liquidation.value_or(Decimal()), RowLiquidation, &LadderRow::liquidationAt);
    if (!m_profitShown)
        return;
    Decimal price = priceOf(top);
    for (LadderRow& row : rows) {
        const Decimal tenths = (price - m_position->entry) * m_position->amount * Decimal(10);
        row.profit = tenths.rounded(0, Decimal::Rounding::Nearest).countOf(Decimal(1)).value_or(0);
        row.hasProfit = true;
        price = price - rowHeight;
    }
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
    settle(m_scale.full, roundScale(std::max(median * 3, high)));
    settle(m_scale.large, m_largeSteps > 0 ? m_largeSteps : roundScale(std::max(median * 5 / 2, high)));
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
    updateScale(rows);
    for (LadderRow& row : rows) {
        if (m_scale.large > 0 && row.bid >= m_scale.large)
            row.flags |= RowLargeBid;
        if (m_scale.large > 0 && row.ask >= m_scale.large)
            row.flags |= RowLargeAsk;
    }
}

} // namespace fathom

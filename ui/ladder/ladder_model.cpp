// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_model.h"

namespace fathom {

void LadderModel::setInstrument(std::shared_ptr<const Instrument> instrument)
{
    m_instrument = std::move(instrument);
    m_book.reset();
    m_last.reset();
    m_mark = {};
    m_position.reset();
    m_ifLiquidation.reset();
    m_traded.clear();
    m_odds.clear();
    m_before.reset();
    m_scale = {};
    updateFormats();
}

void LadderModel::setThresholds(std::int64_t large, std::int64_t huge, std::int64_t full)
{
    if (large == m_largeSteps && huge == m_hugeSteps && full == m_fullSteps)
        return;
    m_largeSteps = large;
    m_hugeSteps = huge;
    m_fullSteps = full;
    m_scale = {}; // the thresholds of before would be held
}

void LadderModel::addTrades(const std::vector<Trade>& trades)
{
    if (trades.empty())
        return;
    m_traded.add(trades);
    for (const Trade& trade : trades)
        m_odds.noteTrade(trade);
    m_last = trades.back();
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
    if (m_book && m_book->isLive() && m_book->hasBothSides())
        m_odds.noteTouch(m_book->eventTime, m_book->bids.front().ticks, m_book->asks.front().ticks);
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

} // namespace fathom

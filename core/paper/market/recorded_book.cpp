// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/market/recorded_book.h"

namespace fathom::paper {

namespace {

struct Cell
{
    std::int64_t ticks = 0, steps = 0;
};

std::optional<Cell> cellOf(const Instrument& instrument, Decimal price, Decimal quantity)
{
    const auto ticks = price.countOf(instrument.tickSize), steps = quantity.countOf(instrument.stepSize);
    if (!ticks || !steps || *ticks <= 0 || *steps < 0)
        return std::nullopt;
    return Cell { *ticks, *steps };
}

std::map<std::int64_t, std::int64_t> levelsOf(const Instrument& instrument, const std::vector<RecordingFrame::Level>& rows)
{
    std::map<std::int64_t, std::int64_t> levels;
    for (const auto& row : rows) {
        const auto cell = cellOf(instrument, row.price, row.quantity);
        if (cell && cell->steps > 0)
            levels[cell->ticks] = cell->steps;
    }
    return levels;
}

} // namespace

void applyLevels(ReplayBook& book, const Instrument& instrument, const RecordingFrame& frame)
{
    book.beginUpdate();
    for (const Side side : { Side::Buy, Side::Sell }) {
        for (const auto& level : side == Side::Buy ? frame.bids : frame.asks) {
            if (const auto cell = cellOf(instrument, level.price, level.quantity))
                book.setRecorded(side, cell->ticks, cell->steps);
        }
    }
    book.endUpdate();
}

void applySnapshot(ReplayBook& book, const Instrument& instrument, const RecordingFrame& frame)
{
    book.replaceAll(levelsOf(instrument, frame.bids), levelsOf(instrument, frame.asks));
}

void applyTicker(ReplayBook& book, const Instrument& instrument, const RecordingFrame& frame)
{
    if (frame.bids.empty() || frame.asks.empty())
        return;
    for (const Side side : { Side::Buy, Side::Sell }) {
        const auto& level = side == Side::Buy ? frame.bids.front() : frame.asks.front();
        const auto cell = cellOf(instrument, level.price, level.quantity);
        if (cell && cell->steps > 0)
            book.setTouch(side, cell->ticks, cell->steps);
    }
}

void applyTrade(ReplayBook& book, const Instrument& instrument, const RecordingFrame& frame)
{
    const auto cell = cellOf(instrument, frame.price, frame.quantity);
    if (cell && cell->steps > 0)
        book.recordedTrade(frame.aggressor, cell->ticks, cell->steps);
}

} // namespace fathom::paper

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/day_loader.h"

#include "core/binance/rest_client.h"

namespace fathom {

DayLoader::DayLoader(const OrderContext& context, DayKeeper* day, Legs legs, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_day(day)
    , m_legs(std::move(legs))
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &DayLoader::begin);
}

void DayLoader::load()
{
    m_tries = 0;
    begin();
}

void DayLoader::begin()
{
    m_retry.stop();
    m_known = false;
    m_rows.clear();
    m_traded.clear();
    m_unrealized = {};
    ++m_tries;
    readIncome(++m_round, toMs(m_day->dayStart()));
}

void DayLoader::failed(int round)
{
    if (round != m_round)
        return;
    ++m_round;
    m_retry.start(retryAfter);
}

void DayLoader::readIncome(int round, std::int64_t fromMs)
{
    m_context.rest->income({}, fromMs, page, this, [this, round](const Result<std::vector<binance::Income>>& rows) {
        if (round != m_round)
            return;
        if (!rows) {
            failed(round);
            return;
        }
        m_rows.insert(m_rows.end(), rows->begin(), rows->end());
        if (static_cast<int>(rows->size()) < page) {
            m_day->setIncome(m_rows);
            readSymbols(round);
            return;
        }
        // The next page begins with the whole of the last millisecond, which this one may have cut.
        const WallTime last = rows->back().time;
        const auto cut = std::find_if(m_rows.begin(), m_rows.end(), [last](const binance::Income& row) { return row.time == last; });
        const bool oneInstant = rows->front().time == last;
        if (!oneInstant)
            m_rows.erase(cut, m_rows.end());
        readIncome(round, toMs(last) + (oneInstant ? 1 : 0));
    });
}

void DayLoader::readSymbols(int round)
{
    std::set<QString> changed;
    for (const binance::Income& row : m_rows) {
        if (row.tradeId != 0 && row.time >= m_day->dayStart())
            changed.insert(row.symbol);
    }
    m_rows = {}; // the keeper has what it needs of them
    std::set<QString> all = changed;
    for (const Position& leg : m_legs()) {
        if (leg.isOpen())
            all.insert(leg.symbol);
    }
    for (const QString& symbol : all)
        m_traded[symbol];
    if (all.empty()) {
        done(round, {}, {});
        return;
    }
    for (const QString& symbol : all) {
        if (changed.contains(symbol))
            readTrades(round, symbol, toMs(m_day->dayStart()), 0);
        else
            readPrice(round, symbol);
    }
}

// A full page may not be all; the next one begins behind its last id, for rows of one time may lie on both sides of the edge.
void DayLoader::readTrades(int round, const QString& symbol, std::int64_t fromMs, std::int64_t fromId)
{
    m_context.rest->userTrades(symbol, { fromMs, fromId }, page, this, [this, round, symbol](const Result<std::vector<Fill>>& fills) {
        if (round != m_round)
            return;
        if (!fills) {
            failed(round);
            return;
        }
        Traded& traded = m_traded[symbol];
        const std::size_t before = traded.fills.size();
        std::int64_t last = 0;
        for (const Fill& fill : *fills) {
            last = std::max(last, fill.tradeId);
            if (traded.ids.insert({ fill.tradeId, fill.side }).second)
                traded.fills.push_back(fill);
        }
        if (static_cast<int>(fills->size()) >= page && traded.fills.size() > before)
            readTrades(round, symbol, 0, last + 1);
        else
            readPrice(round, symbol);
    });
}

void DayLoader::readPrice(int round, const QString& symbol)
{
    struct Leg
    {
        Decimal amount, entry;
        std::vector<Fill> today;
    };
    auto legs = std::make_shared<std::map<PositionSide, Leg>>();
    for (const Position& leg : m_legs()) {
        if (leg.symbol == symbol && leg.isOpen())
            (*legs)[leg.side] = { leg.amount, leg.entryPrice, {} };
    }
    for (const Fill& fill : m_traded[symbol].fills)
        (*legs)[fill.positionSide].today.push_back(fill);
    const bool held = std::any_of(legs->begin(), legs->end(),
        [](const auto& leg) { return !DayKeeper::amountAtStart(leg.second.amount, leg.second.today).isZero(); });
    if (!held) { // all of its result is of today
        done(round, symbol, {});
        return;
    }
    const Instrument* instrument = m_context.market->instrument(symbol);
    const auto grid = instrument ? binance::SymbolGrid::of(*instrument) : std::nullopt;
    if (!grid) {
        if (m_tries < patience)
            failed(round);
        else
            done(round, symbol, {});
        return;
    }
    const std::int64_t start = toMs(m_day->dayStart());
    m_context.rest->klines(*grid, Interval::M1, start, start + 59'999, 1, this,
        [this, round, symbol, legs, tick = instrument->tickSize](const Result<std::vector<Candle>>& candles) {
            if (round != m_round)
                return;
            if (!candles) {
                failed(round);
                return;
            }
            Decimal sum;
            for (const auto& [side, leg] : *legs) {
                if (!candles->empty())
                    sum += DayKeeper::unrealizedAtStart(leg.amount, leg.entry, leg.today, tick * Decimal(candles->front().open));
            }
            done(round, symbol, sum);
        });
}

void DayLoader::done(int round, const QString& symbol, Decimal unrealized)
{
    if (round != m_round)
        return;
    m_traded.erase(symbol);
    m_unrealized += unrealized;
    if (!m_traded.empty())
        return;
    m_day->setUnrealizedAtStart(m_unrealized);
    m_known = true;
    Q_EMIT loaded();
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/market/symbol_market.h"

namespace fathom::paper {

namespace {

constexpr double fillsPerTaker = 2.5;

std::size_t aggregatesKept(const CrowdProfile& crowd) { return crowd.takersPerSecond > 10 ? 20'000 : 2'000; }

// Rises with time, so that a later run goes on above an earlier one's ids.
std::int64_t firstAggregateId(WallTime start) { return toMs(start) / 4; }

} // namespace

SymbolMarket::SymbolMarket(int market, const CatalogueEntry& entry, std::shared_ptr<FairPrice> fair, std::shared_ptr<SpillFile> spill, std::uint64_t seed,
    const std::vector<MarketListener*>& listeners)
    : m_market(market)
    , m_entry(entry)
    , m_seed(seed)
    , m_listeners(listeners)
    , m_fair(std::move(fair))
    , m_history(std::make_shared<History>(entry, m_fair))
    , m_spill(std::move(spill))
    , m_tape(aggregatesKept(entry.crowd), 1, {})
    , m_mark(entry.listed, m_fair)
    , m_values(m_fair, m_history, m_spill, entry.listed.instrument.tickSize.toDouble())
{
}

SymbolMarket::~SymbolMarket()
{
    m_crowd.reset();
    if (m_book)
        m_book->removeListener(this);
}

void SymbolMarket::begin(WallTime start, std::int64_t lastTradeId)
{
    const std::int64_t startMs = toMs(start);
    const std::int64_t liveMinute = floorDiv(startMs, minuteMs) - 1;
    if (toMs(m_entry.listed.delivery) == 0)
        m_history->setFirstMinute(std::min(m_history->firstMinute(), liveMinute - 400 * 1440));
    m_tape = Tape(aggregatesKept(m_entry.crowd), firstAggregateId(start), [this](const AggregateTrade& trade) {
        for (MarketListener* listener : m_listeners)
            listener->onAggregateTrade(m_market, trade);
    });
    m_candles = std::make_unique<CandleStore>(m_history, m_spill, liveMinute, [this](Interval interval, const Kline& kline) {
        if (interval == Interval::M1)
            m_day.push(kline);
        for (MarketListener* listener : m_listeners)
            listener->onKlineClosed(m_market, interval, kline);
    });
    m_day.reset(*m_candles);
    makeTape(liveMinute * minuteMs, startMs, lastTradeId);
    m_candles->advanceTo(startMs);
}

void SymbolMarket::makeTape(std::int64_t fromMs, std::int64_t toMs, std::int64_t lastTradeId)
{
    Random random(noise::mix(m_seed ^ m_fair->seed() ^ static_cast<std::uint64_t>(fromMs)));
    const double sigma = m_entry.crowd.takerSigma;
    const double median = m_history->volumePerSecond() / m_history->fillsPerSecond() * std::exp(-sigma * sigma / 2);
    std::vector<TapeTrade> fills;
    double at = static_cast<double>(fromMs);
    while (true) {
        at += random.exponential(1000 * fillsPerTaker / m_history->fillsPerSecond());
        const auto ms = static_cast<std::int64_t>(at);
        if (ms >= toMs)
            break;
        TapeTrade fill;
        fill.time = wallTimeFromMs(ms);
        fill.aggressor = random.chance(0.5) ? Side::Buy : Side::Sell;
        fill.ticks = m_history->ticksAt(ms) + (fill.aggressor == Side::Buy ? 1 : 0);
        for (std::uint64_t i = 1 + random.below(4); i > 0; --i) {
            fill.steps = std::max<std::int64_t>(1, std::llround(std::min(random.logNormal(median, sigma), median * 2'000)));
            fills.push_back(fill);
        }
    }
    std::int64_t id = lastTradeId - static_cast<std::int64_t>(fills.size());
    for (TapeTrade& fill : fills) {
        fill.id = ++id;
        addTrade(fill);
    }
    m_changed = false;
}

void SymbolMarket::attach(MarketBook& book, bool simulated, std::int64_t nowMs)
{
    m_book = &book;
    m_book->addListener(this);
    if (!simulated)
        return;
    m_crowd = std::make_unique<Crowd>(book, m_entry, m_fair, m_seed, [this](const ForceOrderEvent& event) {
        for (MarketListener* listener : m_listeners)
            listener->onForcedOrder(m_market, event);
    });
    m_crowd->fill(nowMs);
}

void SymbolMarket::step(std::int64_t nowMs)
{
    if (m_crowd && nowMs % m_crowd->stepMs() == 0) {
        beginStep(nowMs);
        m_crowd->step(nowMs);
        endStep();
    }
    m_tape.advanceTo(wallTimeFromMs(nowMs));
    m_candles->advanceTo(nowMs);
    tellChanged();
}

void SymbolMarket::resume(std::int64_t nowMs)
{
    m_candles->advanceTo(nowMs);
    m_day.reset(*m_candles);
    m_tape.advanceTo(wallTimeFromMs(nowMs));
    if (!m_crowd)
        return;
    beginStep(nowMs);
    m_crowd->refill(nowMs);
    endStep();
    tellChanged();
}

void SymbolMarket::addTrade(const TapeTrade& trade)
{
    m_newest = std::max(m_newest, trade.time);
    TapeTrade taken = trade;
    taken.time = m_newest;
    m_tape.add(taken);
    m_candles->add(taken);
    m_last = taken;
    m_changed = true;
}

void SymbolMarket::onTrade(const MarketBook&, const BookTrade& trade)
{
    addTrade({ trade.tradeId, trade.ticks, trade.steps, trade.aggressor, m_stepTime.value_or(trade.time), trade.rpi });
}

void SymbolMarket::onSettled(MarketBook&)
{
    if (!m_stepTime)
        tellChanged();
}

void SymbolMarket::tellChanged()
{
    if (!std::exchange(m_changed, false))
        return;
    for (MarketListener* listener : m_listeners)
        listener->onStatisticsChanged(m_market);
}

void SymbolMarket::close()
{
    if (std::exchange(m_closed, true) || !m_crowd)
        return;
    m_crowd->leave();
    m_crowd.reset();
}

void SymbolMarket::updateMark(std::int64_t nowMs)
{
    const auto bid = m_book->bestTicks(Side::Buy), ask = m_book->bestTicks(Side::Sell);
    const double tick = m_entry.listed.instrument.tickSize.toDouble();
    const double middle = bid && ask ? static_cast<double>(*bid + *ask) / 2 * tick : 0;
    m_told = m_mark.update(nowMs, middle, static_cast<double>(m_candles->current().close) * tick);
    const std::int64_t delivery = toMs(m_entry.listed.delivery);
    if (delivery != 0 && nowMs >= delivery - hourMs)
        m_told.settlePrice = Decimal::fromDouble(m_fair->settlementAt(std::min(nowMs, delivery)), 8);
    if (m_recordedMark) {
        m_told.mark = m_told.averageMark = m_recordedMark->mark;
        m_told.index = m_told.settlePrice = m_recordedMark->index;
        m_told.fundingRate = m_recordedMark->fundingRate;
    }
    const double index = m_told.index.toDouble();
    m_values.update(nowMs, m_told.mark.toDouble(), index, middle > 0 && index > 0 ? middle / index - 1 : 0);
    for (MarketListener* listener : m_listeners)
        listener->onMarkPrice(m_market, m_told);
}

} // namespace fathom::paper

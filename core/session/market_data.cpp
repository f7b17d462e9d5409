// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/market_data.h"

#include <QTimer>

#include <set>

namespace fathom {

namespace {

constexpr int tickerSpacingMs = 250;
constexpr std::chrono::milliseconds frameSpacing { 16 };

using SeriesKey = std::pair<QString, Interval>;

struct BookEntry
{
    int watchers = 0;
    BookViewPtr view;
    MonotonicTime announced {};
    bool pending = false;
};

struct CandleEntry
{
    int watchers = 0;
    CandleSeries series;
};

bool sameTouch(const BookViewPtr& a, const BookViewPtr& b)
{
    if (!a || !b || a->state != b->state || a->bids.empty() != b->bids.empty() || a->asks.empty() != b->asks.empty())
        return false;
    return (a->bids.empty() || a->bids.front() == b->bids.front()) && (a->asks.empty() || a->asks.front() == b->asks.front());
}

//! Collects changed symbols and lets them out at most four times a second.
class SymbolBatch
{
public:
    void add(const QString& symbol)
    {
        if (m_seen.insert(symbol).second)
            m_symbols.append(symbol);
    }
    QStringList take()
    {
        m_seen.clear();
        return std::exchange(m_symbols, {});
    }
    bool isEmpty() const { return m_symbols.isEmpty(); }
    QTimer timer;

private:
    QStringList m_symbols;
    std::set<QString> m_seen;
};

// What follows the last price goes with it.
void setLast(Ticker& ticker, Decimal last)
{
    ticker.last = last;
    ticker.high = std::max(ticker.high, last);
    ticker.low = ticker.low.isPositive() ? std::min(ticker.low, last) : last;
    if (ticker.open.isPositive())
        ticker.changePercent = ((last - ticker.open) * Decimal(100) / ticker.open).rounded(3, Decimal::Rounding::Nearest);
}

} // namespace

struct MarketData::Private
{
    std::vector<std::shared_ptr<const Instrument>> instruments;
    std::vector<TradingHours> hours;
    QHash<QString, std::shared_ptr<const Instrument>> bySymbol;
    QString instrumentsProblem;
    QHash<QString, Ticker> tickers;
    QHash<QString, MarkPrice> marks;
    QHash<QString, Decimal> openInterest;
    QHash<QString, int> tradeWatchers;
    std::map<QString, BookEntry> books;
    std::map<SeriesKey, CandleEntry> candles;
    SymbolBatch changedTickers, changedMarks;
    QTimer bookTimer;

    void tellTickers(MarketData* market);
    void takeLast(MarketData* market, const QString& symbol, const Trade& trade);
};

MarketData::MarketData(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    qRegisterMetaType<Interval>("fathom::Interval");
    qRegisterMetaType<WallTime>("fathom::WallTime");
    qRegisterMetaType<std::vector<Trade>>("std::vector<fathom::Trade>");
    qRegisterMetaType<ForcedOrder>("fathom::ForcedOrder");
    const auto prepare = [this](SymbolBatch& batch, void (MarketData::*changed)(const QStringList&)) {
        batch.timer.setInterval(tickerSpacingMs);
        connect(&batch.timer, &QTimer::timeout, this, [this, &batch, changed] {
            if (batch.isEmpty())
                batch.timer.stop();
            else
                Q_EMIT(this->*changed)(batch.take());
        });
    };
    prepare(d->changedTickers, &MarketData::tickersChanged);
    prepare(d->changedMarks, &MarketData::markPricesChanged);
    d->bookTimer.setSingleShot(true);
    d->bookTimer.setTimerType(Qt::PreciseTimer);
    connect(&d->bookTimer, &QTimer::timeout, this, [this] {
        const MonotonicTime now = RealClock().monotonicNow();
        QStringList changed;
        for (auto& [symbol, entry] : d->books) {
            if (!std::exchange(entry.pending, false))
                continue;
            entry.announced = now;
            changed.append(symbol);
        }
        for (const QString& symbol : std::as_const(changed))
            Q_EMIT bookChanged(symbol);
    });
}

MarketData::~MarketData() = default;

const std::vector<std::shared_ptr<const Instrument>>& MarketData::instruments() const
{
    return d->instruments;
}

std::shared_ptr<const Instrument> MarketData::instrument(const QString& symbol) const
{
    return d->bySymbol.value(symbol);
}

const Ticker* MarketData::ticker(const QString& symbol) const
{
    const auto it = d->tickers.constFind(symbol);
    return it == d->tickers.constEnd() ? nullptr : &*it;
}

const MarkPrice* MarketData::markPrice(const QString& symbol) const
{
    const auto it = d->marks.constFind(symbol);
    return it == d->marks.constEnd() ? nullptr : &*it;
}

std::optional<Decimal> MarketData::openInterest(const QString& symbol) const
{
    const auto it = d->openInterest.constFind(symbol);
    return it == d->openInterest.constEnd() ? std::nullopt : std::optional<Decimal>(*it);
}

void MarketData::watchBook(const QString& symbol)
{
    BookEntry& entry = d->books[symbol];
    if (++entry.watchers > 1)
        return;
    auto empty = std::make_shared<BookView>();
    empty->instrument = instrument(symbol);
    entry.view = empty;
    Q_EMIT bookWanted(symbol, true);
}

void MarketData::unwatchBook(const QString& symbol)
{
    const auto it = d->books.find(symbol);
    if (it == d->books.end() || --it->second.watchers > 0)
        return;
    d->books.erase(it);
    Q_EMIT bookWanted(symbol, false);
}

BookViewPtr MarketData::book(const QString& symbol) const
{
    const auto it = d->books.find(symbol);
    return it == d->books.end() ? nullptr : it->second.view;
}

void MarketData::repeatWants()
{
    for (const auto& [symbol, entry] : d->books)
        Q_EMIT bookWanted(symbol, true);
    for (auto it = d->tradeWatchers.cbegin(); it != d->tradeWatchers.cend(); ++it)
        Q_EMIT tradesWanted(it.key(), true);
    for (const auto& [key, entry] : d->candles)
        Q_EMIT candlesWanted(key.first, key.second, true);
}

QString MarketData::instrumentsProblem() const { return d->instrumentsProblem; }

void MarketData::reloadInstruments() { Q_EMIT instrumentsWanted(); }

void MarketData::resyncBook(const QString& symbol)
{
    if (d->books.contains(symbol))
        Q_EMIT bookResyncWanted(symbol);
}

void MarketData::watchTrades(const QString& symbol)
{
    if (++d->tradeWatchers[symbol] == 1)
        Q_EMIT tradesWanted(symbol, true);
}

void MarketData::unwatchTrades(const QString& symbol)
{
    const auto it = d->tradeWatchers.find(symbol);
    if (it == d->tradeWatchers.end() || --*it > 0)
        return;
    d->tradeWatchers.erase(it);
    Q_EMIT tradesWanted(symbol, false);
}

void MarketData::watchCandles(const QString& symbol, Interval interval)
{
    CandleEntry& entry = d->candles[{ symbol, interval }];
    if (++entry.watchers > 1)
        return;
    entry.series.instrument = instrument(symbol);
    entry.series.interval = interval;
    entry.series.loading = true;
    Q_EMIT candlesWanted(symbol, interval, true);
}

void MarketData::unwatchCandles(const QString& symbol, Interval interval)
{
    const auto it = d->candles.find({ symbol, interval });
    if (it == d->candles.end() || --it->second.watchers > 0)
        return;
    d->candles.erase(it);
    Q_EMIT candlesWanted(symbol, interval, false);
}

const CandleSeries* MarketData::candles(const QString& symbol, Interval interval) const
{
    const auto it = d->candles.find({ symbol, interval });
    return it == d->candles.end() ? nullptr : &it->second.series;
}

void MarketData::loadOlderCandles(const QString& symbol, Interval interval)
{
    const auto it = d->candles.find({ symbol, interval });
    if (it == d->candles.end())
        return;
    CandleSeries& series = it->second.series;
    if (series.loading || series.atListing || series.candles.empty())
        return;
    series.loading = true;
    Q_EMIT olderCandlesWanted(symbol, interval, series.candles.front().openTime);
}

void MarketData::applyInstruments(std::vector<std::shared_ptr<const Instrument>> instruments)
{
    std::sort(instruments.begin(), instruments.end(), [](const auto& a, const auto& b) { return a->symbol < b->symbol; });
    d->instruments = std::move(instruments);
    d->instrumentsProblem.clear();
    d->bySymbol.clear();
    for (const auto& instrument : d->instruments)
        d->bySymbol.insert(instrument->symbol, instrument);
    for (auto& [key, entry] : d->candles) {
        if (!entry.series.instrument)
            entry.series.instrument = instrument(key.first);
    }
    Q_EMIT instrumentsChanged();
}

void MarketData::applyTradingHours(std::vector<TradingHours> hours)
{
    d->hours = std::move(hours);
    Q_EMIT tradingHoursChanged();
}

std::optional<WallTime> MarketData::nextOpening(const QString& symbol, WallTime now) const
{
    const auto known = instrument(symbol);
    if (!known || known->isTrading() || known->contractType != QLatin1String("TRADIFI_PERPETUAL"))
        return std::nullopt;
    return fathom::nextOpening(d->hours, known->underlyingType, now);
}

void MarketData::applyInstrumentsFailure(const QString& reason)
{
    d->instrumentsProblem = reason;
    Q_EMIT instrumentsFailed(reason);
}

void MarketData::Private::tellTickers(MarketData* market)
{
    if (changedTickers.isEmpty() || changedTickers.timer.isActive())
        return;
    changedTickers.timer.start();
    Q_EMIT market->tickersChanged(changedTickers.take());
}

void MarketData::applyTickers(const std::vector<Ticker>& tickers)
{
    for (const Ticker& ticker : tickers) {
        Ticker now = ticker;
        now.lastTime = ticker.time;
        if (const Ticker* held = this->ticker(ticker.symbol); held && held->lastTime > ticker.time) { // a trade since it was summed up
            now.lastTime = held->lastTime;
            setLast(now, held->last);
        }
        d->tickers.insert(ticker.symbol, now);
        d->changedTickers.add(ticker.symbol);
    }
    d->tellTickers(this);
}

// The ticker is told once in a second or two; where trades are followed the newest of them is the last price at once.
void MarketData::Private::takeLast(MarketData* market, const QString& symbol, const Trade& trade)
{
    const auto held = tickers.find(symbol);
    const auto instrument = market->instrument(symbol);
    if (held == tickers.end() || !instrument || trade.time < held->lastTime)
        return;
    held->lastTime = trade.time;
    const Decimal price = instrument->priceOf(trade.ticks);
    if (price == held->last)
        return;
    setLast(*held, price);
    changedTickers.add(symbol);
    tellTickers(market);
}

void MarketData::applyMarkPrices(const std::vector<MarkPrice>& marks)
{
    for (const MarkPrice& mark : marks) {
        d->marks.insert(mark.symbol, mark);
        d->changedMarks.add(mark.symbol);
    }
    if (!d->changedMarks.isEmpty() && !d->changedMarks.timer.isActive()) {
        d->changedMarks.timer.start();
        Q_EMIT markPricesChanged(d->changedMarks.take());
    }
}

void MarketData::applyOpenInterest(const QString& symbol, Decimal value)
{
    d->openInterest.insert(symbol, value);
    d->changedTickers.add(symbol);
    d->tellTickers(this);
}

void MarketData::applyBook(const QString& symbol, const BookViewPtr& book)
{
    const auto it = d->books.find(symbol);
    if (it == d->books.end())
        return; // unwatched while it was on its way
    BookEntry& entry = it->second;
    const bool touchChanged = !sameTouch(entry.view, book);
    entry.view = book;
    const MonotonicTime now = RealClock().monotonicNow();
    if (touchChanged || now - entry.announced >= frameSpacing) {
        entry.pending = false;
        entry.announced = now;
        Q_EMIT bookChanged(symbol);
        return;
    }
    entry.pending = true;
    if (!d->bookTimer.isActive())
        d->bookTimer.start(std::chrono::ceil<std::chrono::milliseconds>(frameSpacing - (now - entry.announced)));
}

void MarketData::applyTrades(const QString& symbol, const std::vector<Trade>& trades)
{
    if (trades.empty() || !d->tradeWatchers.contains(symbol))
        return;
    d->takeLast(this, symbol, trades.back());
    Q_EMIT tradesArrived(symbol, trades);
}

void MarketData::applyTradeGap(const QString& symbol, WallTime from, WallTime to)
{
    if (d->tradeWatchers.contains(symbol))
        Q_EMIT tradesMissed(symbol, from, to);
}

void MarketData::applyCandleReset(const QString& symbol, Interval interval, std::vector<Candle> candles, bool atListing)
{
    const auto it = d->candles.find({ symbol, interval });
    if (it == d->candles.end())
        return;
    CandleSeries& series = it->second.series;
    series.instrument = instrument(symbol);
    series.candles = std::move(candles);
    series.atListing = atListing;
    series.loading = false;
    series.complete = true;
    series.lastUpdate = RealClock().monotonicNow();
    Q_EMIT candlesChanged(symbol, interval, CandleChange::Reset, static_cast<int>(series.candles.size()));
}

void MarketData::applyCandlesPrepended(const QString& symbol, Interval interval, const std::vector<Candle>& candles, bool atListing)
{
    const auto it = d->candles.find({ symbol, interval });
    if (it == d->candles.end())
        return;
    CandleSeries& series = it->second.series;
    series.loading = false;
    series.atListing = series.atListing || atListing;
    // A page asked for before a reset may overlap or not touch what is held now.
    const std::int64_t first = series.candles.empty() ? 0 : series.candles.front().openTime;
    const auto end = std::find_if(candles.begin(), candles.end(),
        [&](const Candle& candle) { return !series.candles.empty() && candle.openTime >= first; });
    if (end == candles.begin() || (!series.candles.empty() && intervalNext(interval, std::prev(end)->openTime) != first))
        return;
    series.candles.insert(series.candles.begin(), candles.begin(), end);
    Q_EMIT candlesChanged(symbol, interval, CandleChange::Prepended, static_cast<int>(end - candles.begin()));
}

void MarketData::applyCandle(const QString& symbol, Interval interval, const Candle& candle)
{
    const auto it = d->candles.find({ symbol, interval });
    if (it == d->candles.end())
        return;
    CandleSeries& series = it->second.series;
    series.lastUpdate = RealClock().monotonicNow();
    if (!series.candles.empty() && series.candles.back().openTime > candle.openTime)
        return;
    if (!series.candles.empty() && series.candles.back().openTime == candle.openTime) {
        series.candles.back() = candle;
        Q_EMIT candlesChanged(symbol, interval, CandleChange::LastUpdated, 1);
        return;
    }
    series.candles.push_back(candle);
    Q_EMIT candlesChanged(symbol, interval, CandleChange::Appended, 1);
}

void MarketData::applyCandleFailure(const QString& symbol, Interval interval, const QString& reason)
{
    const auto it = d->candles.find({ symbol, interval });
    if (it == d->candles.end())
        return;
    it->second.series.loading = false;
    Q_EMIT candlesFailed(symbol, interval, reason);
}

void MarketData::applyForcedOrder(const ForcedOrder& order)
{
    Q_EMIT forcedOrder(order);
}

} // namespace fathom

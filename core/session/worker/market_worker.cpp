// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/market_worker.h"

#include "core/base/logging.h"
#include "core/binance/rest_client.h"
#include "core/net/time_sync.h"
#include "core/session/worker/candle_feed.h"
#include "core/session/worker/order_words.h"
#include "core/session/worker/stream_watch.h"
#include "core/session/worker/trade_tape.h"

#include <QTimer>

namespace fathom {

namespace {

constexpr std::chrono::minutes interestEvery { 1 };
constexpr std::chrono::milliseconds reloadEvery { 3'600'000 };
constexpr std::chrono::milliseconds firstClosed { 15'000 }, longestClosed { 240'000 }, firstDoubt { 1'000 }, longestDoubt { 64'000 };

std::chrono::milliseconds grown(std::chrono::milliseconds first, int times, std::chrono::milliseconds longest)
{
    return std::min(first * (1 << std::min(times, 10)), longest);
}

//! Ends a feed that may be the one calling; where the worker goes first, the feed goes with it.
template <class Feed>
void retire(std::unique_ptr<Feed>& feed, QObject* worker)
{
    if (!feed)
        return;
    feed->disconnect();
    Feed* retired = feed.release();
    retired->setParent(worker);
    retired->deleteLater();
}

} // namespace

MarketWorker::MarketWorker(binance::MarketStreams* streams, binance::RestClient* rest, const net::TimeSync* time, const Clock* clock,
    MarketFacts* facts, std::shared_ptr<BookMailbox> mailbox, QObject* parent)
    : QObject(parent)
    , m_streams(streams)
    , m_rest(rest)
    , m_time(time)
    , m_facts(facts)
    , m_books(new BookPublisher(streams, rest, time, clock, std::move(mailbox), this))
    , m_watch(new StreamWatch(streams, clock, this))
    , m_reload(new QTimer(this))
    , m_interestTimer(new QTimer(this))
    , m_clock(clock)
{
    m_reload->setSingleShot(true);
    connect(m_reload, &QTimer::timeout, this, &MarketWorker::loadInstruments);
    m_interestTimer->setInterval(interestEvery);
    connect(m_interestTimer, &QTimer::timeout, this, [this] {
        for (const QString& symbol : m_wantedBooks)
            askOpenInterest(symbol);
    });
    connect(m_books, &BookPublisher::gridChanged, this, &MarketWorker::doubtInstruments);
    connect(m_books, &BookPublisher::resynced, this, [this](const QString& symbol) {
        Q_EMIT logged(logLine(Severity::Info, tr("Order book"), tr("%1: loading again after a gap.").arg(symbol), symbol));
    });
}

MarketWorker::~MarketWorker() = default;

void MarketWorker::start()
{
    subscribeArrays();
    loadInstruments();
    loadArrays();
    m_interestTimer->start();
    m_watch->start();
}

void MarketWorker::stop()
{
    m_reload->stop();
    m_interestTimer->stop();
    m_watch->stop();
    m_candles.clear();
    m_tapes.clear();
    for (const QString& symbol : m_wantedBooks)
        m_books->unwatch(symbol);
    m_arrays.clear();
}

// Frames that do not fit the rules come many a second, and go on coming where the rules are what is wrong.
void MarketWorker::doubtInstruments()
{
    const MonotonicTime now = m_clock->monotonicNow();
    if (m_loading || m_doubted || m_failures > 0) // on its way, or comes by itself
        return;
    if (!m_loadedAt || now - *m_loadedAt >= 2 * longestDoubt)
        m_doubts = 0;
    const auto wait = m_loadedAt ? std::chrono::ceil<std::chrono::milliseconds>(*m_loadedAt + grown(firstDoubt, m_doubts++, longestDoubt) - now)
                                 : std::chrono::milliseconds { 0 };
    if (wait.count() <= 0) {
        loadInstruments();
        return;
    }
    m_doubted = true;
    m_reload->start(wait);
}

// What somebody looks at and cannot trade comes back when the venue says so, which is seldom at the full hour.
bool MarketWorker::waitsForOpening() const
{
    const std::set<QString> symbols = watched();
    return std::any_of(symbols.begin(), symbols.end(), [this](const QString& symbol) {
        const auto instrument = m_facts->instruments.value(symbol);
        return !instrument || !instrument->isTrading();
    });
}

void MarketWorker::loadInstruments()
{
    if (m_loading)
        return;
    m_loading = true;
    m_doubted = false;
    m_rest->exchangeInfo(this, [this](const Result<binance::ExchangeInfo>& info) {
        m_loading = false;
        m_loadedAt = m_clock->monotonicNow();
        const bool emptied = info && info->instruments.empty() && !m_facts->instruments.isEmpty();
        if (!info || emptied) {
            Q_EMIT instrumentsFailed(inWords(info ? Error { Error::Code::BadReply, QStringLiteral("no symbol in it"), 0, 0 } : info.error()).userText());
            m_reload->start(std::min(30'000, 1000 << std::min(m_failures++, 5)));
            return;
        }
        m_failures = 0;
        if (info->skipped > 0)
            qCWarning(lcMarket) << info->skipped << "symbols left out: their rules are unreadable";
        Q_EMIT limits(info->weight1m, info->orders10s, info->orders1m);
        adopt(info->instruments);
        const bool waits = waitsForOpening();
        m_reload->start(waits ? grown(firstClosed, m_closed, longestClosed) : reloadEvery);
        m_closed = waits ? m_closed + 1 : 0;
    });
}

void MarketWorker::adopt(const std::vector<std::shared_ptr<const Instrument>>& list)
{
    std::set<QString> changed;
    QHash<QString, std::shared_ptr<const Instrument>> next;
    std::vector<std::shared_ptr<const Instrument>> shown;
    for (const auto& instrument : list) {
        const auto known = m_facts->instruments.value(instrument->symbol);
        // What did not change keeps its identity: views and series hold it.
        const bool same = known && *known == *instrument;
        if (!same)
            changed.insert(instrument->symbol);
        next.insert(instrument->symbol, same ? known : instrument);
        shown.push_back(same ? known : instrument);
    }
    if (changed.empty() && next.size() == m_facts->instruments.size())
        return;
    m_facts->instruments = std::move(next);
    Q_EMIT instruments(shown);
    for (const QString& symbol : changed)
        rebuild(symbol);
}

void MarketWorker::rebuild(const QString& symbol)
{
    const auto instrument = m_facts->instruments.value(symbol);
    if (!instrument)
        return;
    if (m_wantedBooks.contains(symbol)) {
        m_books->unwatch(symbol);
        openBook(instrument);
    }
    if (m_wantedTrades.contains(symbol))
        openTape(instrument);
    for (const SeriesKey& key : m_wantedCandles) {
        if (key.first == symbol)
            openCandles(instrument, key.second);
    }
}

void MarketWorker::openBook(const std::shared_ptr<const Instrument>& instrument)
{
    m_books->watch(instrument);
    askOpenInterest(instrument->symbol);
}

void MarketWorker::openTape(const std::shared_ptr<const Instrument>& instrument)
{
    auto& tape = m_tapes[instrument->symbol];
    retire(tape, this);
    tape = std::make_unique<TradeTape>(instrument, m_streams, m_rest, [this] { return m_books->frame(); });
    connect(tape.get(), &TradeTape::trades, this, &MarketWorker::trades);
    connect(tape.get(), &TradeTape::missed, this, &MarketWorker::tradesMissed);
    connect(tape.get(), &TradeTape::unreadable, this, [this](binance::ParseStatus why) { noteUnreadable("trade", why); });
}

void MarketWorker::openCandles(const std::shared_ptr<const Instrument>& instrument, Interval interval)
{
    auto& feed = m_candles[{ instrument->symbol, interval }];
    retire(feed, this);
    feed = std::make_unique<CandleFeed>(instrument, interval, m_streams, m_rest);
    connect(feed.get(), &CandleFeed::reset, this, &MarketWorker::candleReset);
    connect(feed.get(), &CandleFeed::prepended, this, &MarketWorker::candlesPrepended);
    connect(feed.get(), &CandleFeed::candle, this, &MarketWorker::candle);
    connect(feed.get(), &CandleFeed::failed, this, &MarketWorker::candlesFailed);
    connect(feed.get(), &CandleFeed::unreadable, this, [this](binance::ParseStatus why) { noteUnreadable("candle", why); });
}

void MarketWorker::wantBook(const QString& symbol, bool wanted)
{
    if (!wanted) {
        m_wantedBooks.erase(symbol);
        m_books->unwatch(symbol);
        return;
    }
    m_wantedBooks.insert(symbol);
    if (const auto instrument = m_facts->instruments.value(symbol))
        openBook(instrument);
}

std::set<QString> MarketWorker::watched() const
{
    std::set<QString> symbols = m_wantedBooks;
    symbols.insert(m_wantedTrades.begin(), m_wantedTrades.end());
    for (const auto& [symbol, interval] : m_wantedCandles)
        symbols.insert(symbol);
    return symbols;
}

void MarketWorker::resyncBook(const QString& symbol)
{
    m_books->resync(symbol);
}

void MarketWorker::resyncBooks()
{
    for (const QString& symbol : m_books->watched())
        m_books->resync(symbol);
}

void MarketWorker::wantTrades(const QString& symbol, bool wanted)
{
    if (!wanted) {
        m_wantedTrades.erase(symbol);
        if (const auto it = m_tapes.find(symbol); it != m_tapes.end()) {
            retire(it->second, this);
            m_tapes.erase(it);
        }
        return;
    }
    m_wantedTrades.insert(symbol);
    if (const auto instrument = m_facts->instruments.value(symbol))
        openTape(instrument);
}

void MarketWorker::wantCandles(const QString& symbol, Interval interval, bool wanted)
{
    const SeriesKey key { symbol, interval };
    if (!wanted) {
        m_wantedCandles.erase(key);
        if (const auto it = m_candles.find(key); it != m_candles.end()) {
            retire(it->second, this);
            m_candles.erase(it);
        }
        return;
    }
    m_wantedCandles.insert(key);
    if (const auto instrument = m_facts->instruments.value(symbol))
        openCandles(instrument, interval);
}

void MarketWorker::wantOlderCandles(const QString& symbol, Interval interval, qint64 beforeMs)
{
    const auto it = m_candles.find({ symbol, interval });
    if (it != m_candles.end())
        it->second->loadOlder(beforeMs);
}

void MarketWorker::subscribeArrays()
{
    m_arrays.push_back(m_streams->subscribe("!ticker@arr", [this](const binance::StreamData& data) {
        std::vector<Ticker> list;
        if (const auto status = m_decoder.tickers(data.frame, list); status == binance::ParseStatus::Ok)
            takeTickers(list);
        else
            noteUnreadable("tickers", status);
    }));
    m_arrays.push_back(m_streams->subscribe("!markPrice@arr@1s", [this](const binance::StreamData& data) {
        std::vector<MarkPrice> list;
        if (const auto status = m_decoder.markPrices(data.frame, list); status == binance::ParseStatus::Ok)
            takeMarks(list);
        else
            noteUnreadable("mark prices", status);
    }));
    m_arrays.push_back(m_streams->subscribe("!forceOrder@arr", [this](const binance::StreamData& data) {
        std::vector<ForcedOrder> list;
        if (const auto status = m_decoder.forcedOrders(data.frame, list); status != binance::ParseStatus::Ok) {
            noteUnreadable("liquidation", status);
            return;
        }
        for (const ForcedOrder& order : list)
            Q_EMIT forcedOrder(order);
    }));
}

// Left out, counted, and said at most once a minute: a storm of them must not bury what else is said. Source: FAULTS E01.
void MarketWorker::noteUnreadable(const char* what, binance::ParseStatus why)
{
    ++m_unreadable;
    qCWarning(lcWire) << "market stream:" << what << "not readable:" << binance::parseStatusName(why); // no count in it: equal lines of a second become one
    const MonotonicTime now = m_clock->monotonicNow();
    if (m_unreadableSaid && now - *m_unreadableSaid < std::chrono::minutes { 1 })
        return;
    m_unreadableSaid = now;
    Q_EMIT logged(logLine(Severity::Warning, tr("Market data"), tr("%n message(s) could not be read and were left out.", nullptr, m_unreadable)));
}

void MarketWorker::loadArrays()
{
    m_rest->tickers24h(this, [this](const Result<std::vector<Ticker>>& list) {
        if (list)
            takeTickers(*list);
        else
            QTimer::singleShot(std::chrono::seconds { 5 }, this, &MarketWorker::loadArrays);
    });
    m_rest->premiumIndex(this, [this](const Result<std::vector<MarkPrice>>& list) {
        if (list)
            takeMarks(*list);
    });
}

void MarketWorker::takeTickers(const std::vector<Ticker>& list)
{
    for (const Ticker& ticker : list) {
        Decimal& last = m_facts->lasts[ticker.symbol];
        if (last != ticker.last)
            m_watch->noteMove(ticker.symbol);
        last = ticker.last;
    }
    Q_EMIT tickers(list);
}

void MarketWorker::takeMarks(const std::vector<MarkPrice>& list)
{
    for (const MarkPrice& mark : list)
        m_facts->marks.insert(mark.symbol, mark);
    if (m_time->isKnown() && !list.empty())
        m_marketLatencyMs = std::max<double>(0, static_cast<double>((m_time->venueNow() - list.front().time).count()));
    Q_EMIT marks(list);
}

void MarketWorker::askOpenInterest(const QString& symbol)
{
    m_rest->openInterest(symbol, this, [this, symbol](const Result<binance::OpenInterest>& answer) {
        if (answer)
            Q_EMIT openInterest(symbol, answer->amount);
    });
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binance/market_streams.h"
#include "core/session/worker/book_publisher.h"
#include "core/session/worker/order_context.h"

#include <QObject>

#include <map>
#include <memory>
#include <set>

class QTimer;

namespace fathom {

class CandleFeed;
class StreamWatch;
class TradeTape;

//! \brief Public data: symbols and their rules, tickers, mark prices, and what is watched of books, trades, candles, open interest.
//! Thread: network.
class MarketWorker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarketWorker)
public:
    MarketWorker(binance::MarketStreams* streams, binance::RestClient* rest, const net::TimeSync* time, const Clock* clock,
        MarketFacts* facts, std::shared_ptr<BookMailbox> mailbox, QObject* parent = nullptr);
    ~MarketWorker() override;

    void start();
    void stop();
    void loadInstruments();
    void doubtInstruments(); //!< filters or status turned out to be old: loads them, ever more seldom where that does not help

    void wantBook(const QString& symbol, bool wanted);
    void resyncBook(const QString& symbol);
    void resyncBooks(); //!< every one that is watched
    void wantTrades(const QString& symbol, bool wanted);
    void wantCandles(const QString& symbol, Interval interval, bool wanted);
    void wantOlderCandles(const QString& symbol, Interval interval, qint64 beforeMs);

    //! \brief A frame of the market streams was left out. \param what it was of, for the file's log
    void noteUnreadable(const char* what, binance::ParseStatus why);

    const BookPublisher* books() const { return m_books; }
    const StreamWatch* watch() const { return m_watch; }
    std::set<QString> watched() const; //!< symbols whose book, trades or candles somebody looks at
    int unreadable() const { return m_unreadable; } //!< frames of every market stream but the books' that could not be read
    std::optional<double> marketLatencyMs() const { return m_marketLatencyMs; } //!< of the mark price stream

Q_SIGNALS:
    void instruments(const std::vector<std::shared_ptr<const fathom::Instrument>>& instruments);
    void instrumentsFailed(const QString& reason);
    void limits(int weight1m, int orders10s, int orders1m);
    void tickers(const std::vector<fathom::Ticker>& tickers);
    void marks(const std::vector<fathom::MarkPrice>& marks);
    void openInterest(const QString& symbol, fathom::Decimal value);
    void trades(const QString& symbol, const std::vector<fathom::Trade>& trades);
    void tradesMissed(const QString& symbol, fathom::WallTime from, fathom::WallTime to);
    void candleReset(const QString& symbol, fathom::Interval interval, const std::vector<fathom::Candle>& candles, bool atListing);
    void candlesPrepended(const QString& symbol, fathom::Interval interval, const std::vector<fathom::Candle>& candles, bool atListing);
    void candle(const QString& symbol, fathom::Interval interval, const fathom::Candle& candle);
    void candlesFailed(const QString& symbol, fathom::Interval interval, const QString& reason);
    void forcedOrder(const fathom::ForcedOrder& order);
    void logged(const fathom::LogLine& line);

private:
    using SeriesKey = std::pair<QString, Interval>;
    void adopt(const std::vector<std::shared_ptr<const Instrument>>& list);
    void rebuild(const QString& symbol);
    bool waitsForOpening() const;
    void openBook(const std::shared_ptr<const Instrument>& instrument);
    void openTape(const std::shared_ptr<const Instrument>& instrument);
    void openCandles(const std::shared_ptr<const Instrument>& instrument, Interval interval);
    void subscribeArrays();
    void loadArrays();
    void takeTickers(const std::vector<Ticker>& list);
    void takeMarks(const std::vector<MarkPrice>& list);
    void askOpenInterest(const QString& symbol);

    binance::MarketStreams* m_streams;
    binance::RestClient* m_rest;
    const net::TimeSync* m_time;
    MarketFacts* m_facts;
    BookPublisher* m_books;
    StreamWatch* m_watch;
    binance::MarketDecoder m_decoder;
    std::vector<binance::SubscriptionPtr> m_arrays;
    std::set<QString> m_wantedBooks, m_wantedTrades;
    std::set<SeriesKey> m_wantedCandles;
    std::map<QString, std::unique_ptr<TradeTape>> m_tapes;
    std::map<SeriesKey, std::unique_ptr<CandleFeed>> m_candles;
    QTimer *m_reload, *m_interestTimer;
    std::optional<double> m_marketLatencyMs;
    int m_failures = 0, m_unreadable = 0, m_doubts = 0, m_closed = 0;
    const Clock* m_clock;
    std::optional<MonotonicTime> m_unreadableSaid, m_loadedAt;
    bool m_loading = false, m_doubted = false;
};

} // namespace fathom

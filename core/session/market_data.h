// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/book_view.h"
#include "core/domain/candle_series.h"
#include "core/domain/market_types.h"
#include "core/domain/trading_hours.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace fathom {

//! \brief Market data as the window sees it: the latest value of everything, and a signal when it changed.
//!
//! Lives in the GUI thread; sockets, parsing and books live in the network thread and hand over values through apply...().
//! Subscriptions are counted: every watch needs its unwatch. Getters never block. Knows no worker: the session connects the
//! ...Wanted signals, so a test can feed it by hand.
class MarketData final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarketData)
public:
    explicit MarketData(QObject* parent = nullptr);
    ~MarketData() override;

    //! \brief Every instrument of exchangeInfo, sorted by symbol; empty until instrumentsChanged.
    const std::vector<std::shared_ptr<const Instrument>>& instruments() const;
    std::shared_ptr<const Instrument> instrument(const QString& symbol) const; //!< null where unknown

    //! \brief When \p symbol, which does not trade, does again by the hours of the exchange it follows; empty where nobody says.
    std::optional<WallTime> nextOpening(const QString& symbol, WallTime now) const;

    const Ticker* ticker(const QString& symbol) const; //!< null until known
    const MarkPrice* markPrice(const QString& symbol) const;
    //! \brief Open interest in base asset, empty until known; refreshed every minute for watched books.
    std::optional<Decimal> openInterest(const QString& symbol) const;

    void watchBook(const QString& symbol);
    void unwatchBook(const QString& symbol);
    BookViewPtr book(const QString& symbol) const; //!< null where not watched
    //! \brief Why the last question for the instruments failed, translated; empty where it did not.
    QString instrumentsProblem() const;
    //! \brief Asks for the instruments now instead of waiting for the next try; instrumentsChanged or instrumentsFailed follows.
    void reloadInstruments();
    //! \brief Throws the book away and synchronises again.
    void resyncBook(const QString& symbol);

    void watchTrades(const QString& symbol);
    void unwatchTrades(const QString& symbol);

    void watchCandles(const QString& symbol, Interval interval);
    void unwatchCandles(const QString& symbol, Interval interval);
    const CandleSeries* candles(const QString& symbol, Interval interval) const; //!< null where not watched
    //! \brief Asks for candles before the first one held; candlesChanged(Prepended) follows, or nothing at the listing date.
    void loadOlderCandles(const QString& symbol, Interval interval);

    enum class CandleChange { Reset, Prepended, Appended, LastUpdated };
    Q_ENUM(CandleChange)

    //! \brief Says again what is watched: for a session that connects after the panels were made.
    void repeatWants();

    // Called by the session with news from the network thread (and by tests).
    void applyInstruments(std::vector<std::shared_ptr<const Instrument>> instruments);
    void applyInstrumentsFailure(const QString& reason);
    void applyTradingHours(std::vector<TradingHours> hours);
    void applyTickers(const std::vector<Ticker>& tickers);
    void applyMarkPrices(const std::vector<MarkPrice>& marks);
    void applyOpenInterest(const QString& symbol, Decimal value);
    void applyBook(const QString& symbol, const BookViewPtr& book);
    void applyTrades(const QString& symbol, const std::vector<Trade>& trades);
    void applyTradeGap(const QString& symbol, WallTime from, WallTime to);
    //! \brief Replaces everything held for the series.
    void applyCandleReset(const QString& symbol, Interval interval, std::vector<Candle> candles, bool atListing);
    //! \brief Older candles, oldest first, ending right before the first one held.
    void applyCandlesPrepended(const QString& symbol, Interval interval, const std::vector<Candle>& candles, bool atListing);
    //! \brief The newest candle: replaces the last one held or is appended; O(1).
    void applyCandle(const QString& symbol, Interval interval, const Candle& candle);
    void applyCandleFailure(const QString& symbol, Interval interval, const QString& reason);
    void applyForcedOrder(const ForcedOrder& order);

Q_SIGNALS:
    void tradingHoursChanged();
    void instrumentsChanged();
    void instrumentsFailed(const QString& reason);
    //! Coalesced: at most four times a second, with every symbol that changed.
    void tickersChanged(const QStringList& symbols);
    void markPricesChanged(const QStringList& symbols);
    //! At most once a display frame per symbol; the touch alone changes at once.
    void bookChanged(const QString& symbol);
    //! Every trade in order, in batches of a display frame; never dropped silently.
    void tradesArrived(const QString& symbol, const std::vector<fathom::Trade>& trades);
    //! Trades between the two times were missed and could not be fetched.
    void tradesMissed(const QString& symbol, fathom::WallTime from, fathom::WallTime to);
    //! \param count candles prepended or appended
    void candlesChanged(const QString& symbol, fathom::Interval interval, fathom::MarketData::CandleChange change, int count);
    void candlesFailed(const QString& symbol, fathom::Interval interval, const QString& reason);
    void forcedOrder(const fathom::ForcedOrder& order);

    // To the session: what is wanted, once for the first watch and once for the last unwatch.
    void instrumentsWanted();
    void bookWanted(const QString& symbol, bool wanted);
    void bookResyncWanted(const QString& symbol);
    void tradesWanted(const QString& symbol, bool wanted);
    void candlesWanted(const QString& symbol, fathom::Interval interval, bool wanted);
    void olderCandlesWanted(const QString& symbol, fathom::Interval interval, qint64 beforeMs);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fathom

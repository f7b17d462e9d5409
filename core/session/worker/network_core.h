// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/trading_hours.h"
#include "core/session/session.h"
#include "core/session/worker/book_publisher.h"
#include "core/store/history_store.h"

#include <QObject>

#include <memory>

namespace fathom {

//! \brief Everything that lives in the network thread, behind one object: wishes come in by queued calls, facts go out by signals.
//!
//! Created in the GUI thread and moved; start() makes the sockets in the network thread, so that wishes uttered before wait in its queue.
class NetworkCore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkCore)
public:
    NetworkCore(SessionConfig config, std::shared_ptr<BookMailbox> mailbox);
    ~NetworkCore() override;

    void start();
    //! \brief Ends timers and sockets; requests in flight stay in the journal.
    void stop();

    void wantInstruments();
    void wantBook(const QString& symbol, bool wanted);
    void resyncBook(const QString& symbol);
    void wantTrades(const QString& symbol, bool wanted);
    void wantCandles(const QString& symbol, Interval interval, bool wanted);
    void wantOlderCandles(const QString& symbol, Interval interval, qint64 beforeMs);
    void wantSymbolDetails(const QString& symbol);
    void place(RequestId request, LocalOrderId order, const OrderIntent& intent, const Bracket& bracket);
    void placeAll(RequestId request, LocalOrderId first, const std::vector<OrderIntent>& intents);
    void modify(RequestId request, LocalOrderId order, Decimal price, Decimal quantity);
    void replace(RequestId request, LocalOrderId order, LocalOrderId replacement, const OrderIntent& terms);
    void split(RequestId request, LocalOrderId order, LocalOrderId other, Decimal keep);
    void setBracket(RequestId request, LocalOrderId order, const Bracket& bracket);
    void cancel(RequestId request, LocalOrderId order);
    void cancelAll(RequestId request, const CancelScope& scope);
    void closePosition(RequestId request, const QString& symbol, PositionSide side, Decimal fraction, Decimal limit);
    void protect(RequestId request, const QString& symbol, PositionSide side, const Bracket& bracket);
    void reverse(RequestId request, const QString& symbol, PositionSide side);
    void flatten(RequestId request, const QString& symbol);
    void setLeverage(RequestId request, const QString& symbol, int leverage);
    void setMarginType(RequestId request, const QString& symbol, MarginType type);
    void setHedgeMode(RequestId request, bool hedge);
    void setMultiAssets(RequestId request, bool multi);
    void adjustMargin(RequestId request, const QString& symbol, PositionSide side, Decimal amount);
    void setCountdown(RequestId request, const QString& symbol, int seconds);
    void prepare(const QString& symbol);
    void prepareOrder(const OrderIntent& intent);
    //! \brief Compares the account with the exchange now.
    void verifyNow();
    void lockKey();
    void unlockKey(SessionConfig& config);
    void setLimits(const HardLimits& limits);
    //! \brief The machine slept, or its clock was set: connects anew and compares everything.
    void onResumed();
    void reconnect(const QString& stream);
    void resyncBooks();
    void onHistory(const StoredHistory& history);
    void startReading(HistoryJob::Way way, WallTime from);
    void cancelReading();

Q_SIGNALS:
    void instruments(const std::vector<std::shared_ptr<const fathom::Instrument>>& instruments);
    void instrumentsFailed(const QString& reason);
    void tradingHours(const std::vector<fathom::TradingHours>& hours);
    void tickers(const std::vector<fathom::Ticker>& tickers);
    void marks(const std::vector<fathom::MarkPrice>& marks);
    void openInterest(const QString& symbol, fathom::Decimal value);
    void booksWaiting();
    void trades(const QString& symbol, const std::vector<fathom::Trade>& trades);
    void tradesMissed(const QString& symbol, fathom::WallTime from, fathom::WallTime to);
    void candleReset(const QString& symbol, fathom::Interval interval, const std::vector<fathom::Candle>& candles, bool atListing);
    void candlesPrepended(const QString& symbol, fathom::Interval interval, const std::vector<fathom::Candle>& candles, bool atListing);
    void candle(const QString& symbol, fathom::Interval interval, const fathom::Candle& candle);
    void candlesFailed(const QString& symbol, fathom::Interval interval, const QString& reason);
    void forcedOrder(const fathom::ForcedOrder& order);

    void phaseChanged(fathom::AccountPhase phase, const QString& reason, fathom::WallTime verifiedAt);
    void figures(const fathom::AccountFigures& figures, const std::vector<fathom::Balance>& balances);
    void positions(const std::vector<fathom::Position>& positions);
    void orderChanged(const fathom::Order& order);
    void ordersReset(const std::vector<fathom::Order>& open, const std::vector<fathom::Order>& history);
    void conflict(const QString& words);
    void recordsLost(); //!< the order journal was damaged
    void fills(const std::vector<fathom::Fill>& fills);
    void equity(const std::vector<fathom::EquityPoint>& curve);
    void hedgeMode(bool hedge);
    void multiAssets(bool multi);
    void assetIndexes(const std::vector<fathom::AssetIndex>& indexes);
    void countdown(const QString& symbol, const std::optional<fathom::Countdown>& countdown);
    void symbolConfig(const fathom::SymbolConfig& config);
    void brackets(const QString& symbol, const std::vector<fathom::LeverageBracket>& brackets);
    void commission(const QString& symbol, fathom::CommissionRates rates);
    void changedWhileBlind(int changes);
    void marginCalled(const QStringList& symbols);
    void queueEstimated(fathom::LocalOrderId order, const std::optional<fathom::QueueEstimate>& estimate);
    void queueCalibrated(const fathom::QueueCalibration& calibration);

    void finished(fathom::RequestId request, fathom::Outcome outcome, const fathom::Error& error, fathom::LocalOrderId order);
    void progressed(fathom::RequestId request, const fathom::RequestProgress& progress);
    void blockedReason(const QString& reason, fathom::Blocked blocked);
    void dayLoss(const fathom::DayLoss& state);
    void logged(const fathom::LogLine& line);
    void picture(const std::vector<fathom::StreamHealth>& streams, const std::vector<fathom::BudgetGauge>& budgets,
        std::optional<int> clockOffsetMs, int pausedSeconds);

    void subscriptions(const std::vector<fathom::SubscriptionHealth>& subscriptions);
    void exchanged(const fathom::RequestRecord& record);

    void orderEnded(const fathom::Order& order);       //!< to the history
    void newFills(const std::vector<fathom::Fill>& fills, fathom::WallTime learned); //!< to the history
    void historyRows(const fathom::HistoryBatch& rows);                  //!< to the history
    void historyRead(fathom::WallTime completeFrom, fathom::WallTime to); //!< to the history
    void historyJob(const fathom::HistoryJob& job);                      //!< to the history and the window
    void legsCompared(const std::vector<fathom::LegAnchor>& legs);       //!< to the history
    void equityPoint(const fathom::EquityPoint& point);    //!< to the history
    void historyIsForeign();
    void queueLearned(const fathom::QueueLearning::State& state); //!< to the history

private:
    struct Parts;
    bool makeClients();
    void openJournal();
    void makeWorkers();
    void connectMarket();
    void connectAccount();
    void connectOrders();
    void connectHistory();
    void resolveLastRun();
    bool canAsk(RequestId request, LocalOrderId order);
    void sayBlocked();
    void onKeyRefused(const Error& error);
    void lockSigner();
    void onDayResult(const std::optional<Decimal>& net);
    void tellLoss(const DayLoss& before);

    SessionConfig m_config;
    std::shared_ptr<BookMailbox> m_mailbox;
    std::unique_ptr<Parts> m_parts;
    QString m_blocked;
    Blocked m_blockedWhat = Blocked::Nothing;
    bool m_lockWanted = false; //!< the key goes once the running countdowns have ended
    std::optional<MonotonicTime> m_keyRefusedAt;
};

} // namespace fathom

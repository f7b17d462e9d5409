// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binance/user_messages.h"
#include "core/session/session_types.h"
#include "core/session/worker/account_book.h"
#include "core/session/worker/day_loader.h"
#include "core/session/worker/disagreements.h"
#include "core/session/worker/event_watch.h"
#include "core/session/worker/last_open_orders.h"
#include "core/session/worker/missing_orders.h"
#include "core/session/worker/order_context.h"
#include "core/session/worker/order_ledger.h"
#include "core/session/worker/reconciler.h"
#include "core/store/history_store.h"

#include <QObject>

#include <deque>
#include <map>
#include <set>
#include <tuple>

class QTimer;

namespace fathom::binance {
class RestClient;
class UserStream;
} // namespace fathom::binance

namespace fathom {

//! \brief The account: event stream, full comparison by REST before it is trusted, and a cross-check that silence cannot fool.
//!
//! Thread: network. Source: FAULTS B01 to B25, INTERACTION 14.
class AccountWorker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountWorker)
public:
    static constexpr std::chrono::milliseconds crossCheckEvery { 45'000 };
    static constexpr std::chrono::milliseconds doubtSpacing { 6'000 };       //!< of comparisons for what could not be read, once half of the minute's weight is used
    static constexpr std::chrono::milliseconds crossCheckSpacing { 2'000 };  //!< at most this often, whoever asks
    static constexpr std::chrono::milliseconds horizonGrace { 2'000 };       //!< as for any order whose answer is lost
    static constexpr std::chrono::milliseconds streamGrace { 2'000 };        //!< for the event behind what a cross-check found
    static constexpr std::chrono::milliseconds renewSpacing { 20'000 };      //!< between two new streams for their silence
    static constexpr std::chrono::milliseconds refreshSpacing { 400 };       //!< between two readings of positions and totals
    static constexpr std::chrono::milliseconds refreshSpacingBusy { 2'000 }; //!< the same once a third of the minute's weight is used
    static constexpr std::chrono::milliseconds refreshRetry { 2'000 };       //!< after a reading without an answer
    static constexpr std::chrono::milliseconds refreshDelay { 60 };

    AccountWorker(const OrderContext& context, binance::UserStream* stream, QObject* parent = nullptr);
    ~AccountWorker() override;

    void start();
    void stop();
    AccountPhase phase() const { return m_phase; }
    const AccountBook& book() const { return m_book; }
    //! \brief Last event's time to receive, venue clock corrected; empty before the first.
    std::optional<double> latencyMs() const { return m_latencyMs; }
    MonotonicTime lastEvent() const { return m_lastEvent; }

    void onMarks(const std::vector<MarkPrice>& marks);
    void onAssetIndexes(const std::vector<AssetIndex>& indexes);
    void onHistory(const StoredHistory& history);
    //! \brief What the lists told of the time before this run: orders and fills that no event, no comparison and no file knew.
    void onReadBack(const HistoryBatch& rows);
    //! \brief Where something is held, ordered or was done in this run.
    const std::set<QString>& symbolsInPlay() const { return m_symbolsInPlay; }
    //! \brief Reads configuration, brackets and commission of a symbol.
    void loadDetails(const QString& symbol);
    //! \brief Reads position mode and assets mode again.
    void readMode();
    //! \brief Reads positions and totals again, in a moment and not more often than they may be asked for.
    void refreshSoon();
    void crossCheck();
    void reconcile();
    //! \brief Connects the stream anew and compares everything: after a resume, or where it is silent but should not be.
    //! \param byHand also where the key was refused; else that stays so, since nothing has changed
    void restart(const QString& reason, bool byHand = false);
    //! \brief The venue does not take the key any more: nothing is asked with it until restart() by hand. Source: FAULTS C12.
    void refuseKey(const QString& words);
    //! \brief The venue's whole list of legs, which somebody asked for at \p askedAt.
    void takePositions(const std::vector<Position>& risk, WallTime askedAt);
    //! \brief Protection the last run kept, which must be taken up before Ready; asked for by
    //! compared().
    void awaitBrackets(bool waits);
    //! \brief Orders of the last run that must be resolved before Ready.
    void awaitOrders(int count);
    //! \brief The last run may have sent what nobody knows of: not Ready before it can come alive no more and all was compared after that.
    void awaitHorizon();
    //! \brief Comparisons ask for what ended on \p symbol, whether anything of it is open or not.
    void expectNewsOf(const QString& symbol) { m_symbolsInPlay.insert(symbol); }

Q_SIGNALS:
    void phaseChanged(fathom::AccountPhase phase, const QString& reason, fathom::WallTime verifiedAt);
    void figures(const fathom::AccountFigures& figures, const std::vector<fathom::Balance>& balances);
    void positions(const std::vector<fathom::Position>& positions);
    //! The net result of the UTC day; empty where it is not read yet.
    void dayResult(const std::optional<fathom::Decimal>& net);
    void fills(const std::vector<fathom::Fill>& fills);
    //! As fills(), without what the history already holds. \param learned when we heard of them, where that was late; else epoch
    void newFills(const std::vector<fathom::Fill>& fills, fathom::WallTime learned);
    //! What the legs of the symbols in play held when the account was compared, flat ones too.
    void legsCompared(const std::vector<fathom::LegAnchor>& legs);
    void funded();                                 //!< funding was booked
    void marginCalled(const QStringList& symbols); //!< as often as the venue says so
    void equity(const std::vector<fathom::EquityPoint>& curve);
    void equityPoint(const fathom::EquityPoint& point);
    void hedgeMode(bool hedge);
    void multiAssets(bool multi);
    void symbolConfig(const fathom::SymbolConfig& config);
    void brackets(const QString& symbol, const std::vector<fathom::LeverageBracket>& brackets);
    void commission(const QString& symbol, fathom::CommissionRates rates);
    void changedWhileBlind(int changes);
    //! What the exchange says in its lists and in its events does not agree, look after look; empty
    //! once it does.
    void conflict(const QString& words);
    void historyIsForeign();
    void filtersDoubted();
    //! Everything is known but what awaitBrackets() waits for.
    void compared();

private:
    enum class Occasion { Connected,
        CrossCheck,
        Doubt };
    void setPhase(AccountPhase phase, const QString& reason = {});
    void maybeReady();
    void startReconcile(Occasion occasion);
    void onPicture(Occasion occasion, const AccountPicture& picture);
    int applyOrders(const AccountPicture& picture, QStringList& differences);
    QStringList differencesFrom(const AccountPicture& picture) const;
    void noteMissed(const Error& error);
    void noteDifferences(const QStringList& found);
    void askAgain(LocalOrderId order);
    int takeFills(const std::vector<Fill>& fills, bool recovered, QStringList* differences = nullptr);
    void queryMissing(const std::vector<binance::OrderReport>& open);
    void loadDay(bool anew = false);
    void turnDay(); //!< begins a new one where the venue's clock has passed 00:00 UTC
    void tellDay();
    void refresh();
    void onUnreadable();
    void refreshAgain();
    void sampleEquity();
    bool noteOrders();
    void publish();
    void tellLegs();
    void checkHistory();
    void wantDetails(const QString& symbol);
    void readFillsOf(LocalOrderId order);
    void suspectSilence(int changes, const QStringList& differences);
    void onLedgerChange(const Order& order);
    void weighDue();
    void askPassed();

    void onEvent(const binance::UserEvent& event, MonotonicTime received);
    bool isContradiction(const OrderNews& news);
    bool isUnasked(const OrderNews& news) const;
    void on(const binance::OrderUpdate& update);
    void on(const binance::AccountUpdate& update);
    void on(const binance::TradeLite&) { } // the full event follows and is the one that counts
    void on(const binance::LeverageChanged& change);
    void noteMarginType(const QString& symbol, MarginType type);
    void on(const binance::MultiAssetsChanged& change);
    void on(const binance::AlgoUpdate& update);
    void on(const binance::MarginCall& call);
    void on(const binance::ListenKeyExpired&);
    void on(const binance::OtherEvent& event);
    void logAlgoEvent(const binance::AlgoUpdate& update, const OrderLedger::Applied& applied, bool unasked);
    void tellRefusedAtTrigger(LocalOrderId order, const QString& reason);
    void onEnded(const Order& order);
    void tellForcedClose(const Order& order);
    void doubtTriggers(LocalOrderId filled);
    using Leg = std::pair<QString, PositionSide>;
    void noteMove(const Leg& leg, Decimal amount, bool ofPosition);
    void weighMove(const Leg& leg);
    void tellForcedCloses(const std::vector<Fill>& found);
    void logOrderEvent(const binance::OrderUpdate& update, const Order& order, bool freshFill, bool unasked);

    OrderContext m_context;
    binance::UserStream* m_stream;
    AccountBook m_book;
    DayKeeper m_day;
    DayLoader* m_dayLoader = nullptr;
    Disagreements m_disagreements;
    EventWatch m_watch;
    MissingOrders m_missing;   //!< asked for one by one before Ready
    LastOpenOrders m_lastOpen; //!< likewise, of the run before
    Reconciler* m_reconciler;
    QTimer *m_crossCheck, *m_refresh, *m_equityTimer, *m_retry, *m_due;
    AccountPhase m_phase = AccountPhase::Off;
    QString m_phaseReason;
    WallTime m_verifiedAt {}, m_lastEventTime {};
    WallTime m_watchedSince {}; //!< when the stream was first up: fills after this that it did not tell are late
    WallTime m_toldUntil {};    //!< the newest fill the last run knew; epoch where none or not read yet
    MonotonicTime m_lastEvent {}, m_lastRefresh {}, m_askedAt {}, m_doubtsPaidUntil {}, m_lastPassed {};
    std::optional<MonotonicTime> m_renewed; //!< the stream, for its silence
    std::optional<double> m_latencyMs;
    //! Where both sides of a trade are the account's, they are two fills of one id.
    using FillKey = std::tuple<QString, std::int64_t, Side>;
    static FillKey keyOf(const Fill& fill) { return { fill.symbol, fill.tradeId, fill.side }; }
    std::set<FillKey> m_fillKeys;
    std::deque<FillKey> m_fillOrder;
    std::set<QString> m_symbolsInPlay, m_detailsAsked, m_detailed;
    //! What a position moved by and no fill has told of yet; the other way round where the fill came first.
    struct Move
    {
        Decimal open;
        bool ofPosition = false;
        MonotonicTime last {};
    };
    std::map<Leg, Move> m_moves;
    std::set<QString> m_filledOn;           //!< by what an order said since the last comparison; its fills may have got lost
    std::optional<StoredHistory> m_history; //!< not adopted yet
    bool m_hedge = false, m_everReady = false, m_pictureTaken = false;
    bool m_checkLater = false; //!< a cross-check was asked for too early
    bool m_hearing = false;    //!< what the ledger tells of comes from an event or a comparison
    int m_unheard = 0;         //!< times in a row that an event was due and none at all came
    int m_awaited = 0;         //!< orders of the last run
    bool m_bracketsAwaited = false, m_horizonAwaited = false;
    int m_failures = 0;
    int m_missed = 0; //!< regular comparisons in a row without an answer
};

} // namespace fathom

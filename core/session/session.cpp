// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "core/base/background_thread.h"
#include "core/session/account_list.h"
#include "core/session/account_state.h"
#include "core/session/click_recorder.h"
#include "core/session/connection_state.h"
#include "core/session/event_log.h"
#include "core/session/history.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "core/session/preferences.h"
#include "core/session/protection_auditor.h"
#include "core/session/worker/network_core.h"
#include "core/session/worker/order_words.h"
#include "core/session/worker/venue_setup.h"
#include "core/store/history_store.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTemporaryDir>
#include <QThread>

namespace fathom {

struct Session::Private
{
    SessionConfig config;
    HardLimits limits;
    Preferences* preferences = nullptr;
    Accounts* accounts = nullptr;
    MarketData* market = nullptr;
    AccountState* account = nullptr;
    OrderGateway* orders = nullptr;
    ConnectionState* connection = nullptr;
    EventLog* log = nullptr;
    History* history = nullptr;
    ProtectionAuditor* auditor = nullptr;
    ClickRecorder* clicks = nullptr;
    RealClock clock;
    std::unique_ptr<QTemporaryDir> temporaryProfile; //!< where no folder was given
    std::shared_ptr<BookMailbox> mailbox = std::make_shared<BookMailbox>();
    std::unique_ptr<NetworkCore> core;
    std::unique_ptr<HistoryStore> storage;
    // Made anew with every start: Qt 6.4 gives what is moved to a thread that ran before the storage of its first run, which is gone.
    std::unique_ptr<QThread> network, store;

    void connectMarket() const;
    void connectAccount() const;
    void connectOrders() const;
    void connectHistory() const;
};

Session::Session(SessionConfig config, Preferences* preferences, Accounts* accounts, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->config = std::move(config);
    d->limits = d->config.limits;
    d->preferences = preferences;
    d->accounts = accounts;
    d->market = new MarketData(this);
    d->account = new AccountState(this);
    d->orders = new OrderGateway(this);
    d->connection = new ConnectionState(this);
    d->log = new EventLog(this);
    d->history = new History(this);
    d->auditor = new ProtectionAuditor(d->account, d->history, &d->clock, this);
    d->clicks = new ClickRecorder(d->clock, *d->orders, *d->account, *d->market, this);
}

Session::~Session()
{
    close();
}

void Session::close()
{
    if (!d->core)
        return;
    disconnect(d->market, nullptr, d->core.get(), nullptr);
    disconnect(d->orders, nullptr, d->core.get(), nullptr);
    disconnect(d->history, nullptr, d->core.get(), nullptr);
    QMetaObject::invokeMethod(d->core.get(), &NetworkCore::stop, Qt::BlockingQueuedConnection);
    d->network->quit();
    d->network->wait();
    d->core.reset();
    disconnect(d->history, nullptr, d->storage.get(), nullptr);
    QMetaObject::invokeMethod(d->storage.get(), &HistoryStore::close, Qt::BlockingQueuedConnection);
    d->store->quit();
    d->store->wait();
    d->storage.reset();
}

void Session::Private::connectMarket() const
{
    using Core = NetworkCore;
    using Data = MarketData;
    const Core* c = core.get();
    QObject::connect(c, &Core::instruments, market, &Data::applyInstruments);
    QObject::connect(c, &Core::instrumentsFailed, market, &Data::applyInstrumentsFailure);
    QObject::connect(c, &Core::tradingHours, market, &Data::applyTradingHours);
    QObject::connect(c, &Core::tickers, market, &Data::applyTickers);
    QObject::connect(c, &Core::marks, market, &Data::applyMarkPrices);
    QObject::connect(c, &Core::openInterest, market, &Data::applyOpenInterest);
    QObject::connect(c, &Core::booksWaiting, market, [market = market, mail = mailbox] {
        for (const auto& [symbol, view] : mail->takeAll())
            market->applyBook(symbol, view);
    });
    QObject::connect(c, &Core::trades, market, &Data::applyTrades);
    QObject::connect(c, &Core::tradesMissed, market, &Data::applyTradeGap);
    QObject::connect(c, &Core::candleReset, market, &Data::applyCandleReset);
    QObject::connect(c, &Core::candlesPrepended, market, &Data::applyCandlesPrepended);
    QObject::connect(c, &Core::candle, market, &Data::applyCandle);
    QObject::connect(c, &Core::candlesFailed, market, &Data::applyCandleFailure);
    QObject::connect(c, &Core::forcedOrder, market, &Data::applyForcedOrder);
    QObject::connect(market, &Data::instrumentsWanted, c, &Core::wantInstruments);
    QObject::connect(market, &Data::bookWanted, c, &Core::wantBook);
    QObject::connect(market, &Data::bookResyncWanted, c, &Core::resyncBook);
    QObject::connect(market, &Data::tradesWanted, c, &Core::wantTrades);
    QObject::connect(market, &Data::candlesWanted, c, &Core::wantCandles);
    QObject::connect(market, &Data::olderCandlesWanted, c, &Core::wantOlderCandles);
}

void Session::Private::connectAccount() const
{
    using Core = NetworkCore;
    using State = AccountState;
    const Core* c = core.get();
    QObject::connect(c, &Core::phaseChanged, account, &State::applyPhase);
    QObject::connect(c, &Core::figures, account, &State::applyFigures);
    QObject::connect(c, &Core::positions, account, &State::applyPositions);
    QObject::connect(c, &Core::orderChanged, account, &State::applyOrder);
    QObject::connect(c, &Core::conflict, account, &State::applyConflict);
    QObject::connect(c, &Core::ordersReset, account, &State::applyOrders);
    QObject::connect(c, &Core::fills, account, &State::applyFills);
    QObject::connect(c, &Core::equity, account, &State::applyEquity);
    QObject::connect(c, &Core::hedgeMode, account, &State::applyHedgeMode);
    QObject::connect(c, &Core::multiAssets, account, &State::applyMultiAssets);
    QObject::connect(c, &Core::assetIndexes, account, &State::applyAssetIndexes);
    QObject::connect(c, &Core::countdown, account, &State::applyCountdown);
    QObject::connect(c, &Core::dayLoss, account, &State::applyDayLoss);
    QObject::connect(c, &Core::symbolConfig, account, &State::applySymbolConfig);
    QObject::connect(c, &Core::brackets, account, &State::applyBrackets);
    QObject::connect(c, &Core::commission, account, &State::applyCommission);
    QObject::connect(c, &Core::changedWhileBlind, account, &State::applyChangedWhileBlind);
    QObject::connect(c, &Core::marginCalled, account, &State::marginCalled);
    QObject::connect(c, &Core::queueEstimated, account, &State::applyQueueEstimate);
    QObject::connect(c, &Core::queueCalibrated, account, &State::applyQueueCalibration);
    QObject::connect(c, &Core::recordsLost, auditor, &ProtectionAuditor::applyRecordsLost);
    QObject::connect(account, &State::symbolDetailsWanted, c, &Core::wantSymbolDetails);
}

void Session::Private::connectOrders() const
{
    using Core = NetworkCore;
    using Gateway = OrderGateway;
    Core* c = core.get();
    QObject::connect(c, &Core::finished, orders, &Gateway::applyFinished);
    QObject::connect(c, &Core::progressed, orders, &Gateway::applyProgress);
    QObject::connect(c, &Core::blockedReason, orders, &Gateway::applyBlockedReason);
    QObject::connect(orders, &Gateway::placeWanted, c, &Core::place);
    QObject::connect(orders, &Gateway::placeAllWanted, c, &Core::placeAll);
    QObject::connect(orders, &Gateway::modifyWanted, c, &Core::modify);
    QObject::connect(orders, &Gateway::replaceWanted, c, &Core::replace);
    QObject::connect(orders, &Gateway::splitWanted, c, &Core::split);
    QObject::connect(orders, &Gateway::bracketWanted, c, &Core::setBracket);
    QObject::connect(orders, &Gateway::cancelWanted, c, &Core::cancel);
    QObject::connect(orders, &Gateway::cancelAllWanted, c, &Core::cancelAll);
    QObject::connect(orders, &Gateway::closeWanted, c, &Core::closePosition);
    QObject::connect(orders, &Gateway::protectWanted, c, &Core::protect);
    QObject::connect(orders, &Gateway::reverseWanted, c, &Core::reverse);
    QObject::connect(orders, &Gateway::flattenWanted, c, &Core::flatten);
    QObject::connect(orders, &Gateway::leverageWanted, c, &Core::setLeverage);
    QObject::connect(orders, &Gateway::marginTypeWanted, c, &Core::setMarginType);
    QObject::connect(orders, &Gateway::hedgeModeWanted, c, &Core::setHedgeMode);
    QObject::connect(orders, &Gateway::multiAssetsWanted, c, &Core::setMultiAssets);
    QObject::connect(orders, &Gateway::marginWanted, c, &Core::adjustMargin);
    QObject::connect(orders, &Gateway::countdownWanted, c, &Core::setCountdown);
    QObject::connect(orders, &Gateway::prepareWanted, c, &Core::prepare);
    QObject::connect(orders, &Gateway::prepareOrderWanted, c, &Core::prepareOrder);
    clicks->listenLast(); // what is kept of a press waits until the press is on its way
    QObject::connect(c, &Core::logged, log, &EventLog::add);
    QObject::connect(c, &Core::picture, connection, &ConnectionState::update);
    QObject::connect(c, &Core::subscriptions, connection, &ConnectionState::updateSubscriptions);
    QObject::connect(c, &Core::exchanged, connection, &ConnectionState::addRequest);
}

void Session::Private::connectHistory() const
{
    using Core = NetworkCore;
    using Store = HistoryStore;
    const Core* c = core.get();
    const Store* s = storage.get();
    QObject::connect(c, &Core::orderEnded, s, &Store::saveOrder);
    QObject::connect(c, &Core::orderChanged, s, &Store::keepOpen);
    QObject::connect(c, &Core::newFills, s, &Store::saveFills);
    QObject::connect(c, &Core::equityPoint, s, &Store::saveEquity);
    QObject::connect(c, &Core::historyIsForeign, s, &Store::startAfresh);
    QObject::connect(c, &Core::queueLearned, s, &Store::saveQueue);
    QObject::connect(c, &Core::historyRows, s, &Store::saveBatch);
    QObject::connect(c, &Core::historyRead, s, &Store::noteRead);
    QObject::connect(c, &Core::historyRead, history, [history = history](WallTime completeFrom) { history->applyCompleteFrom(completeFrom); });
    QObject::connect(c, &Core::historyJob, s, &Store::saveJob);
    QObject::connect(c, &Core::historyJob, history, &History::applyJob);
    QObject::connect(c, &Core::legsCompared, s, &Store::compareLegs);
    QObject::connect(s, &Store::loaded, c, &Core::onHistory);
    QObject::connect(s, &Store::loaded, history, [history = history](const StoredHistory& stored) { history->applyCompleteFrom(stored.completeFrom); });
    QObject::connect(s, &Store::changed, history, &History::changed);
    QObject::connect(s, &Store::openTrades, history, &History::applyOpenTrades);
    QObject::connect(s, &Store::found, history, &History::applyFound);
    QObject::connect(s, &Store::fetched, history, &History::applyFetched);
    QObject::connect(s, &Store::exported, history, &History::applyExported);
    QObject::connect(history, &History::findWanted, s, &Store::find);
    QObject::connect(history, &History::fetchWanted, s, &Store::fetch);
    QObject::connect(history, &History::releaseWanted, s, &Store::release);
    QObject::connect(history, &History::exportWanted, s, &Store::exportCsv);
    QObject::connect(history, &History::noteWanted, s, &Store::noteTrade);
    QObject::connect(history, &History::readingWanted, c, &Core::startReading);
    QObject::connect(history, &History::readingCancelled, c, &Core::cancelReading);
    QObject::connect(s, &Store::failed, log, [log = log](const QString& reason) {
        log->add(logLine(Severity::Warning, Session::tr("History"), reason, {}, 0, true));
    });
}

void Session::connectTo(SessionConfig config)
{
    config.environment = d->config.environment;
    config.accountName = d->config.accountName;
    config.liveMarket = d->config.liveMarket;
    d->config = std::move(config);
    d->limits = d->config.limits;
}

void Session::reconnectTo(SessionConfig config)
{
    close();
    // What the network thread still answered comes first; nobody will answer the rest.
    QCoreApplication::sendPostedEvents(d->orders, QEvent::MetaCall);
    d->orders->abandonRequests();
    connectTo(std::move(config));
    start();
}

void Session::start()
{
    if (d->core)
        return;
    if (d->config.profileDir.isEmpty()) {
        d->temporaryProfile = std::make_unique<QTemporaryDir>();
        d->config.profileDir = d->temporaryProfile->path();
    }
    SessionConfig config = std::exchange(d->config, {}); // the secrets move on
    d->config.environment = config.environment;
    d->config.accountId = config.accountId;
    d->config.accountName = config.accountName;
    d->config.liveMarket = config.liveMarket;
    d->config.profileDir = config.profileDir;
    d->config.proxy = config.proxy;
    d->network = std::make_unique<QThread>(this); // found by its name
    d->network->setObjectName(QStringLiteral("network"));
    d->store = std::make_unique<QThread>(this);
    d->store->setObjectName(QStringLiteral("store"));
    d->core = std::make_unique<NetworkCore>(std::move(config), d->mailbox);
    d->core->moveToThread(d->network.get());
    d->storage = std::make_unique<HistoryStore>(accountFile(d->config, QStringLiteral("history")) % QStringLiteral(".sqlite"));
    d->storage->moveToThread(d->store.get());
    d->connectMarket();
    d->connectAccount();
    d->connectOrders();
    d->connectHistory();
    if (d->preferences && !d->preferences->loadProblem().isEmpty())
        d->log->add(logLine(Severity::Warning, tr("Settings"), d->preferences->loadProblem(), {}, 0, true));
    d->orders->applyBlockedReason(tr("Not connected to the account yet."));
    QObject::connect(d->store.get(), &QThread::started, d->store.get(), &giveWay, Qt::DirectConnection); // in the thread itself
    d->network->start();
    d->store->start();
    const WallTime today = std::chrono::floor<std::chrono::days>(RealClock().wallNow());
    QMetaObject::invokeMethod(d->core.get(), &NetworkCore::start, Qt::QueuedConnection);
    d->market->repeatWants(); // queued behind start()
    d->account->repeatWants();
    QMetaObject::invokeMethod(d->storage.get(), [storage = d->storage.get(), today] { storage->open(today); }, Qt::QueuedConnection);
    Q_EMIT d->history->changed(); // what was asked for before there was a store is asked for again
}

void Session::verifyNow()
{
    if (d->core)
        QMetaObject::invokeMethod(d->core.get(), &NetworkCore::verifyNow, Qt::QueuedConnection);
}

void Session::lock()
{
    if (d->core)
        QMetaObject::invokeMethod(d->core.get(), &NetworkCore::lockKey, Qt::QueuedConnection);
}

void Session::unlock(SessionConfig config)
{
    if (!d->core)
        return;
    QMetaObject::invokeMethod(d->core.get(),
        [core = d->core.get(), config = std::make_shared<SessionConfig>(std::move(config))] { core->unlockKey(*config); }, Qt::QueuedConnection);
}

const HardLimits& Session::limits() const
{
    return d->limits;
}

void Session::setLimits(const HardLimits& limits)
{
    d->limits = limits;
    if (d->core)
        QMetaObject::invokeMethod(d->core.get(), [core = d->core.get(), limits] { core->setLimits(limits); }, Qt::QueuedConnection);
}

void Session::wakeUp()
{
    if (d->core)
        QMetaObject::invokeMethod(d->core.get(), &NetworkCore::onResumed, Qt::QueuedConnection);
}

void Session::reconnect(const QString& stream)
{
    if (d->core)
        QMetaObject::invokeMethod(d->core.get(), [core = d->core.get(), stream] { core->reconnect(stream); }, Qt::QueuedConnection);
}

void Session::setFrameRate(int perSecond)
{
    d->mailbox->setFrame(std::chrono::milliseconds(1'000 / std::clamp(perSecond, 1, 60)));
}

void Session::resyncBooks()
{
    if (d->core)
        QMetaObject::invokeMethod(d->core.get(), &NetworkCore::resyncBooks, Qt::QueuedConnection);
}

Environment Session::environment() const { return d->config.environment; }

QString Session::environmentName() const
{
    const QString word = account_list::word(d->config.environment).toUpper();
    return isLiveMarket() ? tr("%1 · live market").arg(word) : word;
}

bool Session::isLiveMarket() const { return d->config.liveMarket; }

QString Session::accountName() const { return d->config.accountName; }
ProxyChoice Session::proxyInUse() const { return d->config.environment == Environment::Paper ? ProxyChoice {} : d->config.proxy; }
QString Session::profileDir() const { return d->config.profileDir; }
MarketData* Session::market() const { return d->market; }
AccountState* Session::account() const { return d->account; }
OrderGateway* Session::orders() const { return d->orders; }
ConnectionState* Session::connection() const { return d->connection; }
EventLog* Session::log() const { return d->log; }
History* Session::history() const { return d->history; }
ProtectionAuditor* Session::auditor() const { return d->auditor; }
const ClickRecorder* Session::clicks() const { return d->clicks; }
Preferences* Session::preferences() const { return d->preferences; }
Accounts* Session::accounts() const { return d->accounts; }

} // namespace fathom

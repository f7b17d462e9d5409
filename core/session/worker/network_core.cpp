// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/network_core.h"

#include "core/base/logging.h"
#include "core/net/opening_rate.h"
#include "core/session/key_examination.h"
#include "core/session/worker/network_parts.h"
#include "core/session/worker/venue_setup.h"

namespace fathom {

NetworkCore::NetworkCore(SessionConfig config, std::shared_ptr<BookMailbox> mailbox)
    : m_config(std::move(config))
    , m_mailbox(std::move(mailbox))
{
}

NetworkCore::~NetworkCore() = default;

bool NetworkCore::makeClients()
{
    Parts& p = *m_parts;
    if (const QString problem = librariesProblem(m_config); !problem.isEmpty()) {
        m_config.secret.clear();
        m_config.passphrase.clear();
        Q_EMIT phaseChanged(AccountPhase::Failed, problem, {});
        return false;
    }
    const auto endpoints = endpointsOf(m_config);
    if (!endpoints) {
        Q_EMIT phaseChanged(AccountPhase::Failed, endpoints.error().userText(), {});
        return false;
    }
    auto signer = binance::Signer::create(m_config.apiKey, m_config.secret, m_config.passphrase);
    const QString unusable = signer ? QString() : unusableWords(m_config.secret.view(), m_config.passphrase.view());
    m_config.secret.clear(); // from here on it lives in the signing context only
    m_config.passphrase.clear();
    if (!signer) {
        qCWarning(lcAccount) << "no signing:" << signer.error().detail;
        Q_EMIT phaseChanged(AccountPhase::Failed, unusable, {});
        return false;
    }
    p.endpoints = *endpoints;
    p.signer = std::move(*signer);
    p.budget = std::make_unique<net::RateBudget>(&p.clock);
    p.budget->share(pauseOf(m_config, p.endpoints, p.clock));
    p.time = std::make_unique<net::TimeSync>(&p.clock);
    const net::ConnectPolicy policy = policyOf(m_config, p.endpoints);
    m_config.proxyPassword.clear();
    p.rest = std::make_unique<binance::RestClient>(p.endpoints, policy, p.signer.get(), p.budget.get(), p.time.get(), &p.clock);
    p.keeper = std::make_unique<binance::ClockKeeper>(p.rest.get(), p.time.get());
    p.ws = std::make_unique<binance::WsApiClient>(p.endpoints, policy, p.signer.get(), p.budget.get(), p.time.get(), &p.clock);
    p.streams = std::make_unique<binance::MarketStreams>(p.endpoints, policy, p.budget.get(), &p.clock);
    p.user = std::make_unique<binance::UserStream>(p.rest.get(), policy, p.budget.get(), &p.clock, binance::UserStream::Timing {});
    p.wayBack = std::make_unique<binance::WayBack>(p.streams.get(), p.user.get(), p.ws.get(), p.rest.get());
    return true;
}

void NetworkCore::openJournal()
{
    const QString path = accountFile(m_config, QStringLiteral("orders")) % QStringLiteral(".journal");
    auto journal = IntentJournal::open(path);
    m_parts->guard = std::make_unique<RiskGuard>(&m_parts->clock);
    m_parts->loss = std::make_unique<LossLock>(accountFile(m_config, QStringLiteral("loss")) % QStringLiteral(".json"));
    if (const QString& problem = m_parts->loss->problem(); !problem.isEmpty())
        Q_EMIT logged(logLine(Severity::Failure, tr("Daily loss limit"), problem, {}, 0, true));
    setLimits(m_config.limits);
    if (journal) {
        m_parts->recorder = std::make_unique<IntentRecorder>(std::move(*journal));
        return;
    }
    qCWarning(lcStore) << journal.error().detail;
    const QString problem = tr("Orders cannot be journalled, so none are placed: is the disk full, or the profile not writable? The log says what failed. "
                               "Once that is mended, start Fathom again; until then close a position on the exchange's own page.");
    m_parts->guard->setJournalProblem(problem);
    m_parts->recorder = std::make_unique<IntentRecorder>(nullptr);
    Q_EMIT logged(logLine(Severity::Failure, tr("Order journal"), problem, {}, 0, true));
}

void NetworkCore::makeWorkers()
{
    Parts& p = *m_parts;
    p.report = std::make_unique<OrderReporter>();
    p.ledger = std::make_unique<OrderLedger>();
    p.wire = std::make_unique<OrderWire>(p.ws.get(), p.rest.get(), p.keeper.get(), &p.clock);
    p.resolver = std::make_unique<UnknownResolver>(p.rest.get(), p.time.get(), p.ledger.get());
    p.context = { &p.clock, p.time.get(), p.budget.get(), p.rest.get(), p.wire.get(), p.ledger.get(), p.guard.get(), p.resolver.get(), p.recorder.get(),
        p.report.get(), &p.market };
    p.marketWorker
        = std::make_unique<MarketWorker>(p.streams.get(), p.rest.get(), p.time.get(), &p.clock, &p.market, m_mailbox);
    p.queue = std::make_unique<QueueTracker>(&p.market, p.marketWorker->books());
    p.account = std::make_unique<AccountWorker>(p.context, p.user.get());
    p.assetIndexes = std::make_unique<AssetIndexFeed>(p.streams.get(), p.rest.get());
    p.tradingHours = std::make_unique<TradingHoursFeed>(p.rest.get());
    p.guard->setPositionSource([account = p.account.get()](const QString& symbol, PositionSide side) {
        const Position* leg = account->book().position(symbol, side);
        return leg ? leg->amount : Decimal();
    });
    p.placer = std::make_unique<OrderPlacer>(p.context);
    p.doubtful = std::make_unique<DoubtfulOrders>(p.context);
    p.lanes = std::make_unique<OrderLanes>(p.context);
    AccountWorker* account = p.account.get();
    const auto legs = [account]() -> const std::vector<Position>& { return account->book().positions(); };
    p.batch = std::make_unique<BatchCancel>(p.context, p.lanes.get(), legs);
    p.steps = std::make_unique<OrderSteps>(p.context, p.placer.get(), p.lanes.get());
    p.replacer = std::make_unique<OrderReplacer>(p.context, p.placer.get(), p.lanes.get(), p.steps.get());
    p.brackets = std::make_unique<BracketKeeper>(
        p.context, p.placer.get(), p.steps.get(), [account](const QString& symbol, PositionSide side) {
            const Position* leg = account->book().position(symbol, side);
            return leg ? leg->amount : Decimal();
        });
    p.splitter = std::make_unique<OrderSplitter>(p.context, p.lanes.get(), p.steps.get(), p.brackets.get());
    p.keptBrackets = std::make_unique<KeptBrackets>(p.context, p.brackets.get());
    p.closer = std::make_unique<PositionCloser>(p.context, p.steps.get(),
        [account](const QString& symbol, PositionSide side) { return account->book().position(symbol, side); });
    p.moves = std::make_unique<PositionMoves>(p.context, p.steps.get(), p.replacer.get(), legs);
    p.flattener = std::make_unique<Flattener>(p.context, p.batch.get(), p.closer.get(), legs,
        [account](const std::vector<Position>& risk, WallTime askedAt) { account->takePositions(risk, askedAt); });
    p.actions = std::make_unique<AccountActions>(p.context);
    p.deadMan = std::make_unique<DeadManSwitch>(p.context);
    p.loader = std::make_unique<HistoryLoader>(p.rest.get(), p.budget.get(), p.time.get());
    p.health = std::make_unique<HealthReporter>(HealthReporter::Sources { p.streams.get(), p.user.get(), p.ws.get(), p.rest.get(),
        p.budget.get(), p.time.get(), p.marketWorker.get(), p.account.get(), &p.clock });
}

void NetworkCore::connectMarket()
{
    const MarketWorker* market = m_parts->marketWorker.get();
    connect(market, &MarketWorker::instruments, this, &NetworkCore::instruments);
    connect(market, &MarketWorker::instrumentsFailed, this, &NetworkCore::instrumentsFailed);
    connect(market, &MarketWorker::tickers, this, &NetworkCore::tickers);
    connect(market, &MarketWorker::marks, this, &NetworkCore::marks);
    connect(market, &MarketWorker::openInterest, this, &NetworkCore::openInterest);
    connect(market->books(), &BookPublisher::mailWaiting, this, &NetworkCore::booksWaiting);
    connect(market, &MarketWorker::trades, this, &NetworkCore::trades);
    connect(market, &MarketWorker::tradesMissed, this, &NetworkCore::tradesMissed);
    connect(market, &MarketWorker::candleReset, this, &NetworkCore::candleReset);
    connect(market, &MarketWorker::candlesPrepended, this, &NetworkCore::candlesPrepended);
    connect(market, &MarketWorker::candle, this, &NetworkCore::candle);
    connect(market, &MarketWorker::candlesFailed, this, &NetworkCore::candlesFailed);
    connect(market, &MarketWorker::forcedOrder, this, &NetworkCore::forcedOrder);
    connect(market, &MarketWorker::logged, this, &NetworkCore::logged);
    connect(market, &MarketWorker::limits, this,
        [this](int weight, int orders10s, int orders1m) {
            m_parts->budget->setLimits(weight, orders10s, orders1m);
            m_parts->guard->setOrderBudget(net::openingOrdersPerSecond(orders10s, orders1m));
        });
    connect(market, &MarketWorker::instruments, m_parts->tradingHours.get(), &TradingHoursFeed::onInstruments);
    connect(m_parts->tradingHours.get(), &TradingHoursFeed::hours, this, &NetworkCore::tradingHours);
    connect(market, &MarketWorker::marks, m_parts->account.get(), &AccountWorker::onMarks);
    connect(market, &MarketWorker::trades, m_parts->queue.get(), &QueueTracker::onTrades);
    connect(market, &MarketWorker::tradesMissed, m_parts->queue.get(), &QueueTracker::onTradesMissed);
    connect(market->books(), &BookPublisher::moved, m_parts->queue.get(), &QueueTracker::onBook);
}

void NetworkCore::connectAccount()
{
    AccountWorker* account = m_parts->account.get();
    connect(account, &AccountWorker::phaseChanged, this, [this](AccountPhase phase, const QString& reason, WallTime verifiedAt) {
        Q_EMIT phaseChanged(phase, reason, verifiedAt);
        sayBlocked();
    });
    connect(account, &AccountWorker::figures, this, &NetworkCore::figures);
    connect(account, &AccountWorker::positions, this, &NetworkCore::positions);
    connect(account, &AccountWorker::dayResult, this, &NetworkCore::onDayResult);
    connect(account, &AccountWorker::fills, this, &NetworkCore::fills);
    connect(account, &AccountWorker::newFills, this, &NetworkCore::newFills);
    connect(account, &AccountWorker::equity, this, &NetworkCore::equity);
    connect(account, &AccountWorker::equityPoint, this, &NetworkCore::equityPoint);
    connect(account, &AccountWorker::symbolConfig, this, &NetworkCore::symbolConfig);
    connect(account, &AccountWorker::brackets, this, &NetworkCore::brackets);
    connect(account, &AccountWorker::commission, this, &NetworkCore::commission);
    connect(account, &AccountWorker::changedWhileBlind, this, &NetworkCore::changedWhileBlind);
    connect(account, &AccountWorker::marginCalled, this, &NetworkCore::marginCalled);
    connect(account, &AccountWorker::conflict, this, &NetworkCore::conflict);
    connect(account, &AccountWorker::historyIsForeign, this, &NetworkCore::historyIsForeign);
    connect(account, &AccountWorker::multiAssets, this, &NetworkCore::multiAssets);
    connect(account, &AccountWorker::multiAssets, m_parts->assetIndexes.get(), &AssetIndexFeed::setWanted);
    connect(m_parts->assetIndexes.get(), &AssetIndexFeed::indexes, account, &AccountWorker::onAssetIndexes);
    connect(m_parts->assetIndexes.get(), &AssetIndexFeed::unreadable, m_parts->marketWorker.get(),
        [market = m_parts->marketWorker.get()](binance::ParseStatus why) { market->noteUnreadable("asset index", why); });
    connect(m_parts->assetIndexes.get(), &AssetIndexFeed::indexes, this, &NetworkCore::assetIndexes);
    connect(account, &AccountWorker::hedgeMode, this, [this](bool hedge) {
        m_parts->placer->setHedgeMode(hedge);
        m_parts->guard->setHedgeMode(hedge);
        Q_EMIT hedgeMode(hedge);
    });
    connect(m_parts->rest.get(), &binance::RestClient::keyRefused, this, &NetworkCore::onKeyRefused);
    connect(m_parts->ws.get(), &binance::WsApiClient::keyRefused, this, &NetworkCore::onKeyRefused);
    connect(m_parts->rest.get(), &binance::RestClient::clockRefused, m_parts->keeper.get(), &binance::ClockKeeper::refreshNow);
    connect(m_parts->ws.get(), &binance::WsApiClient::clockRefused, m_parts->keeper.get(), &binance::ClockKeeper::refreshNow);
}

void NetworkCore::connectOrders()
{
    Parts& p = *m_parts;
    connect(p.ledger.get(), &OrderLedger::changed, this, &NetworkCore::orderChanged);
    connect(p.ledger.get(), &OrderLedger::changed, p.queue.get(), &QueueTracker::onOrder);
    connect(p.ledger.get(), &OrderLedger::ended, this, &NetworkCore::orderEnded);
    connect(p.ledger.get(), &OrderLedger::reset, this, &NetworkCore::ordersReset);
    connect(p.ledger.get(), &OrderLedger::reset, p.queue.get(), &QueueTracker::onReset);
    connect(p.queue.get(), &QueueTracker::estimated, this, &NetworkCore::queueEstimated);
    connect(p.queue.get(), &QueueTracker::calibrated, this, &NetworkCore::queueCalibrated);
    connect(p.queue.get(), &QueueTracker::learned, this, &NetworkCore::queueLearned);
    connect(p.report.get(), &OrderReporter::finished, this, &NetworkCore::finished);
    connect(p.report.get(), &OrderReporter::progressed, this, &NetworkCore::progressed);
    connect(p.report.get(), &OrderReporter::logged, this, &NetworkCore::logged);
    connect(p.health.get(), &HealthReporter::picture, this, &NetworkCore::picture);
    connect(p.health.get(), &HealthReporter::picture, this, [this] {
        m_parts->guard->setPause(m_parts->clock.monotonicNow() + m_parts->budget->pausedFor(), m_parts->budget->isBanned());
        sayBlocked();
    });
    connect(p.health.get(), &HealthReporter::subscriptions, this, &NetworkCore::subscriptions);
    connect(p.rest.get(), &binance::RestClient::exchanged, this, &NetworkCore::exchanged);
    connect(p.ws.get(), &binance::WsApiClient::exchanged, this, &NetworkCore::exchanged);
    connect(p.health.get(), &HealthReporter::issuerChanged, this, [this](const QString& host, const QString& issuer, const QString& before) {
        Q_EMIT logged(logLine(Severity::Info, tr("Certificate"), tr("%1 shows one issued by %2; before it was %3.").arg(host, issuer, before)));
    });
    connect(p.health.get(), &HealthReporter::resumed, this, &NetworkCore::onResumed);
    connect(p.placer.get(), &OrderPlacer::positionModeDoubted, p.account.get(), &AccountWorker::readMode);
    connect(p.placer.get(), &OrderPlacer::positionsDoubted, p.account.get(), &AccountWorker::refreshSoon);
    connect(p.account.get(), &AccountWorker::filtersDoubted, p.marketWorker.get(), &MarketWorker::doubtInstruments);
    connect(p.placer.get(), &OrderPlacer::filtersDoubted, p.marketWorker.get(), &MarketWorker::doubtInstruments);
    connect(p.actions.get(), &AccountActions::configTouched, p.account.get(), [account = p.account.get()](const QString& symbol) {
        if (symbol.isEmpty())
            account->readMode();
        else
            account->loadDetails(symbol);
    });
    connect(p.actions.get(), &AccountActions::positionsTouched, p.account.get(), &AccountWorker::crossCheck);
    connect(p.deadMan.get(), &DeadManSwitch::countdown, this, &NetworkCore::countdown);
    connect(p.replacer.get(), &OrderReplacer::moving, p.brackets.get(), &BracketKeeper::onMoving);
    connect(p.replacer.get(), &OrderReplacer::replacing, p.brackets.get(), &BracketKeeper::onReplacing);
    connect(p.replacer.get(), &OrderReplacer::replaced, p.brackets.get(), &BracketKeeper::onReplaced);
    connect(p.account.get(), &AccountWorker::compared, p.keptBrackets.get(), &KeptBrackets::go);
    connect(p.marketWorker.get(), &MarketWorker::instruments, p.keptBrackets.get(),
        &KeptBrackets::onInstruments);
    connect(p.keptBrackets.get(), &KeptBrackets::positionsRead, p.account.get(),
        &AccountWorker::takePositions);
    connect(p.keptBrackets.get(), &KeptBrackets::done, p.account.get(),
        [account = p.account.get()] { account->awaitBrackets(false); });
    connect(p.resolver.get(), &UnknownResolver::resolved, this, [this](LocalOrderId id, OrderRequest request, bool executed) {
        m_parts->recorder->resolved(id, request, executed ? JournalEnding::Accepted : JournalEnding::NotPlaced);
        const OrderState* state = m_parts->ledger->find(id);
        if (!state)
            return;
        if (request == OrderRequest::Place && !executed && state->order().request == RequestState::Refused)
            return; // it was refused, which has been said: it did reach the exchange
        const QString what = orderWords(state->order(), m_parts->market.instrument(state->order().symbol));
        QString text = executed ? tr("%1: the exchange has it.") : tr("%1: it never reached the exchange.");
        if (request == OrderRequest::Modify)
            text = executed ? tr("%1: this is how the exchange has it.") : tr("%1: the change was not made.");
        else if (request == OrderRequest::Cancel)
            text = executed ? tr("%1: it has ended.") : tr("%1: it is still working.");
        const bool wishTells = !executed && state->order().ledBy != 0; // that it was not carried out is one thing to hear
        Q_EMIT logged(logLine(executed ? Severity::Success : Severity::Warning, tr("Resolved"), text.arg(what), state->order().symbol, id, !wishTells));
    });
}

void NetworkCore::connectHistory()
{
    HistoryLoader* loader = m_parts->loader.get();
    const AccountWorker* account = m_parts->account.get();
    connect(account, &AccountWorker::phaseChanged, m_parts->doubtful.get(), [doubtful = m_parts->doubtful.get()](AccountPhase phase) {
        if (phase == AccountPhase::Ready)
            doubtful->ask();
    });
    connect(account, &AccountWorker::phaseChanged, loader, [loader](AccountPhase phase) {
        if (phase == AccountPhase::Ready)
            loader->onReady();
        else
            loader->onLost();
    });
    connect(account, &AccountWorker::newFills, loader, [loader] { loader->onBooking(false); });
    connect(account, &AccountWorker::funded, loader, [loader] { loader->onBooking(true); });
    connect(account, &AccountWorker::legsCompared, this, [this, loader](const std::vector<LegAnchor>& legs) {
        if (loader->isUpToDate()) // else the fills that explain them may still be on their way
            Q_EMIT legsCompared(legs);
    });
    loader->setSymbolSource([account, market = m_parts->marketWorker.get()] {
        std::set<QString> symbols = account->symbolsInPlay();
        symbols.merge(market->watched());
        return symbols;
    });
    connect(loader, &HistoryLoader::readBack, m_parts->account.get(), &AccountWorker::onReadBack);
    connect(account, &AccountWorker::historyIsForeign, loader, &HistoryLoader::startAfresh);
    connect(account, &AccountWorker::historyIsForeign, this, [this] {
        for (const Order& order : m_parts->ledger->open()) // the new file knows of none
            Q_EMIT orderChanged(order);
    });
    connect(loader, &HistoryLoader::batch, this, &NetworkCore::historyRows);
    connect(loader, &HistoryLoader::readTo, this, &NetworkCore::historyRead);
    connect(loader, &HistoryLoader::jobChanged, this, &NetworkCore::historyJob);
    connect(loader, &HistoryLoader::logged, this, &NetworkCore::logged);
}

void NetworkCore::resolveLastRun()
{
    const IntentJournal* journal = m_parts->recorder->journal();
    if (!journal)
        return;
    int placings = 0;
    for (const UnfinishedIntent& open : journal->unfinished()) {
        if (open.intent.kind == JournalIntent::Kind::Place) {
            m_parts->placer->adopt(open);
            ++placings;
            continue;
        }
        // What became of a change or a cancelling, the comparison of orders shows before anything can be sent; also of a symbol with
        // nothing else on it.
        m_parts->account->expectNewsOf(open.intent.order.symbol);
        m_parts->recorder->adopt(0, OrderRequest::Cancel, open.sequence);
        m_parts->recorder->resolved(0, OrderRequest::Cancel, JournalEnding::NotPlaced);
    }
    m_parts->account->awaitOrders(placings);
    m_parts->doubtful->adopt(journal->doubtful());
    m_parts->keptBrackets->adopt(journal->brackets());
    m_parts->account->awaitBrackets(!journal->brackets().empty());
    if (journal->damagedLines() > 0) {
        m_parts->account->awaitHorizon();
        Q_EMIT recordsLost();
        Q_EMIT logged(logLine(Severity::Failure, tr("Order journal"),
            tr("%n damaged record(s) were skipped and a copy was kept. Protection held for an "
               "order may be among them: "
               "look whether every position and order has its stop.",
                nullptr, journal->damagedLines()),
            {}, 0, true));
    }
}

void NetworkCore::sayBlocked()
{
    const QString reason = m_parts->guard->blockedReason();
    const Blocked what = m_parts->guard->blocked();
    if (reason == m_blocked && what == m_blockedWhat)
        return;
    m_blocked = reason;
    m_blockedWhat = what;
    Q_EMIT blockedReason(reason, what);
}

void NetworkCore::onKeyRefused(const Error& error)
{
    // A single wrong signature is a request's, not the key's. Source: FAULTS C12.
    if (error.venueCode != -1022)
        m_parts->account->refuseKey(inWords(error).userText());
    // Market data goes on; said once a minute, however many requests run into it. Source: FAULTS C12.
    const MonotonicTime now = m_parts->clock.monotonicNow();
    if (m_keyRefusedAt && now - *m_keyRefusedAt < std::chrono::minutes { 1 })
        return;
    m_keyRefusedAt = now;
    Q_EMIT logged(logLine(Severity::Failure, tr("Key"), inWords(error).userText(), {}, 0, true));
}

void NetworkCore::onResumed()
{
    if (!m_parts)
        return;
    // Sockets that slept look open and are not; nothing that was shown before is trusted. Source: FAULTS D02.
    qCInfo(lcSocket) << "the machine slept or its clock was set: connecting anew";
    m_parts->keeper->refreshNow();
    m_parts->ws->stop();
    m_parts->streams->stop();
    m_parts->streams->start();
    m_parts->ws->start();
    m_parts->account->restart(tr("The computer slept or its clock was set; comparing everything with the exchange."));
}

void NetworkCore::start()
{
    m_parts = std::make_unique<Parts>();
    if (!makeClients()) {
        m_parts.reset();
        Q_EMIT blockedReason(tr("There is no usable connection."), Blocked::Everything);
        return;
    }
    openJournal();
    makeWorkers();
    connectMarket();
    connectAccount();
    connectOrders();
    connectHistory();
    sayBlocked();
    m_parts->keeper->start();
    m_parts->streams->start();
    m_parts->marketWorker->start();
    m_parts->ws->start();
    m_parts->account->start();
    resolveLastRun();
    m_parts->health->start();
}

void NetworkCore::stop()
{
    if (!m_parts)
        return;
    m_parts->health->stop();
    m_parts->account->stop();
    m_parts->marketWorker->stop();
    m_parts->ws->stop();
    m_parts->streams->stop();
    m_parts->keeper->stop();
    m_parts.reset();
}

} // namespace fathom

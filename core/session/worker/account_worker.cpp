// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/account_worker.h"

#include "core/base/logging.h"
#include "core/binance/order_requests.h"
#include "core/binance/rest_client.h"
#include "core/binance/user_stream.h"
#include "core/net/time_sync.h"
#include "core/session/worker/order_ledger.h"
#include "core/session/worker/order_words.h"
#include "core/session/worker/risk_guard.h"
#include "core/session/worker/unknown_resolver.h"

#include <QScopedValueRollback>
#include <QTimer>

namespace fathom {

namespace {

constexpr int missedUntilSaid = 2;            // comparisons in a row that got no answer
constexpr std::size_t lastTraded = 10;        // symbols of the last run that are asked about
constexpr std::chrono::seconds overlap { 5 }; // events and lists are asked for with some seconds in common

QTimer* timer(QObject* parent, std::chrono::milliseconds interval, bool single)
{
    auto* made = new QTimer(parent);
    made->setInterval(interval);
    made->setSingleShot(single);
    return made;
}

} // namespace

AccountWorker::AccountWorker(const OrderContext& context, binance::UserStream* stream, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_stream(stream)
    , m_book(context.market)
    , m_missing(&m_context)
    , m_lastOpen(&m_context)
    , m_reconciler(new Reconciler(context.rest, this))
    , m_crossCheck(timer(this, crossCheckEvery, false))
    , m_refresh(timer(this, refreshDelay, true))
    , m_equityTimer(timer(this, std::chrono::seconds { 10 }, false))
    , m_retry(timer(this, std::chrono::seconds { 1 }, true))
    , m_due(timer(this, EventWatch::patience, true))
{
    connect(m_stream, &binance::UserStream::event, this, &AccountWorker::onEvent);
    connect(m_stream, &binance::UserStream::live, this, [this] {
        if (m_watchedSince == WallTime {})
            m_watchedSince = m_context.time->venueNow();
        startReconcile(Occasion::Connected);
    });
    connect(m_stream, &binance::UserStream::lost, this, [this](const QString& reason) {
        qCInfo(lcAccount) << "stream lost:" << reason;
        m_reconciler->abandon();
        m_pictureTaken = false;
        if (m_phase != AccountPhase::Failed)
            setPhase(AccountPhase::Lost, tr("The account stream is down. What is shown may be old; cancelling and reducing still go out."));
    });
    connect(m_stream, &binance::UserStream::failed, this, [this](const Error& error) {
        m_reconciler->abandon();
        setPhase(AccountPhase::Failed, inWords(error).userText());
    });
    connect(m_stream, &binance::UserStream::unreadable, this, &AccountWorker::onUnreadable);
    connect(m_context.resolver, &UnknownResolver::resolved, this, [this](LocalOrderId order) {
        m_awaited = std::max(0, m_awaited - 1);
        readFillsOf(order);
        refreshSoon();
        maybeReady();
    });
    connect(m_context.ledger, &OrderLedger::changed, this, [this](const Order& order) {
        if (!order.executed.isPositive())
            return;
        m_filledOn.insert(order.symbol);
        m_symbolsInPlay.insert(order.symbol);
    });
    connect(m_context.ledger, &OrderLedger::changed, this, &AccountWorker::onLedgerChange);
    connect(m_due, &QTimer::timeout, this, &AccountWorker::weighDue);
    connect(m_context.ledger, &OrderLedger::ended, this, &AccountWorker::onEnded);
    connect(&m_missing, &MissingOrders::settled, this, &AccountWorker::maybeReady);
    connect(&m_lastOpen, &LastOpenOrders::settled, this, &AccountWorker::maybeReady);
    connect(&m_lastOpen, &LastOpenOrders::stillWorks, this, [this](LocalOrderId order) { m_missing.ask(order, false); });
    connect(m_crossCheck, &QTimer::timeout, this, &AccountWorker::crossCheck);
    connect(m_refresh, &QTimer::timeout, this, &AccountWorker::refresh);
    connect(m_equityTimer, &QTimer::timeout, this, &AccountWorker::sampleEquity);
    m_dayLoader = new DayLoader(
        m_context, &m_day, [this]() -> const std::vector<Position>& { return m_book.positions(); }, this);
    connect(m_dayLoader, &DayLoader::loaded, this, [this] {
        publish();
        sampleEquity();
    });
    connect(m_retry, &QTimer::timeout, this, [this] { startReconcile(m_everReady ? Occasion::Doubt : Occasion::Connected); });
}

AccountWorker::~AccountWorker() = default;

void AccountWorker::start()
{
    setPhase(AccountPhase::Connecting, tr("Connecting to the account."));
    m_crossCheck->start();
    m_equityTimer->start();
    m_stream->start();
}

void AccountWorker::stop()
{
    for (QTimer* running : { m_crossCheck, m_refresh, m_equityTimer, m_retry, m_due })
        running->stop();
    m_reconciler->abandon();
    m_stream->stop();
}

void AccountWorker::awaitOrders(int count)
{
    m_awaited = count;
}

void AccountWorker::awaitHorizon()
{
    m_horizonAwaited = true;
    QTimer::singleShot(binance::orderReceiveWindow + horizonGrace, Qt::PreciseTimer, this, [this] { // a coarse one may be early
        m_horizonAwaited = false;
        startReconcile(Occasion::Connected);
    });
}

void AccountWorker::awaitBrackets(bool waits)
{
    m_bracketsAwaited = waits;
    if (!waits)
        maybeReady();
}

void AccountWorker::setPhase(AccountPhase phase, const QString& reason)
{
    if (m_phase == phase && m_phaseReason == reason)
        return;
    m_phase = phase;
    m_phaseReason = reason;
    if (phase == AccountPhase::Ready && reason.isEmpty())
        m_verifiedAt = m_context.time->venueNow();
    else if (phase != AccountPhase::Ready)
        m_verifiedAt = std::max(m_verifiedAt, m_lastEventTime);
    m_context.guard->setPhase(phase, reason);
    Q_EMIT phaseChanged(phase, reason, m_verifiedAt);
}

void AccountWorker::maybeReady()
{
    if (!m_pictureTaken || !m_missing.isEmpty() || (!m_everReady && m_lastOpen.isAsking()) || m_phase == AccountPhase::Failed || m_stream->phase() != binance::UserStream::Phase::Live)
        return;
    if (m_awaited > 0) {
        setPhase(AccountPhase::Reconciling, tr("Finding out what became of %n order(s) of the last run.", nullptr, m_awaited));
        return;
    }
    if (m_horizonAwaited) {
        setPhase(AccountPhase::Reconciling,
            tr("The order journal was damaged: waiting until nothing that was sent can come alive any more, then comparing again."));
        return;
    }
    if (m_bracketsAwaited) {
        setPhase(AccountPhase::Reconciling,
            tr("Taking up the protection that was kept for orders of the last run."));
        Q_EMIT compared();
        return;
    }
    m_everReady = true;
    setPhase(AccountPhase::Ready);
}

void AccountWorker::crossCheck()
{
    if (m_phase != AccountPhase::Ready || m_checkLater)
        return;
    const auto since = m_context.clock->monotonicNow() - m_askedAt;
    if (!m_reconciler->isRunning() && since >= crossCheckSpacing) {
        startReconcile(Occasion::CrossCheck);
        return;
    }
    // Too early is not never: what was read last may be older than the reason to ask.
    m_checkLater = true;
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(crossCheckSpacing - since);
    QTimer::singleShot(std::max(wait, std::chrono::milliseconds { 100 }), this, [this] {
        m_checkLater = false;
        crossCheck();
    });
}

// What it was is unknown, so all is compared: at once while half of what may be asked in a minute is left, spaced from there, or a storm
// of them spends it and nothing can be compared, nor traded, until the minute is over. Source: FAULTS E01.
void AccountWorker::onUnreadable()
{
    const net::RateBudget::Usage weight = m_context.budget->weight1m();
    const MonotonicTime now = m_context.clock->monotonicNow();
    const MonotonicTime due = weight.used < weight.limit / 2 ? now : m_doubtsPaidUntil;
    if (due <= now) {
        m_doubtsPaidUntil = due + doubtSpacing;
        startReconcile(Occasion::Doubt);
        return;
    }
    if (m_phase != AccountPhase::Ready && m_phase != AccountPhase::Reconciling)
        return; // compared once it is connected
    m_reconciler->abandon();
    m_pictureTaken = false;
    setPhase(AccountPhase::Reconciling, tr("Comparing orders, positions and balances with the exchange."));
    if (!m_retry->isActive()) {
        m_doubtsPaidUntil = due + doubtSpacing;
        m_retry->start(std::chrono::ceil<std::chrono::milliseconds>(due - now));
    }
}

void AccountWorker::reconcile()
{
    startReconcile(Occasion::Doubt);
}

void AccountWorker::startReconcile(Occasion occasion)
{
    if (m_stream->phase() != binance::UserStream::Phase::Live || m_phase == AccountPhase::Failed)
        return;
    if (!m_context.rest->canSign()) { // compared once it is unlocked; a cross-check proves nothing meanwhile
        if (occasion != Occasion::CrossCheck) {
            m_pictureTaken = false;
            setPhase(AccountPhase::Reconciling, tr("The key is locked: the account is compared once it is unlocked."));
        }
        return;
    }
    if (occasion != Occasion::CrossCheck) {
        m_pictureTaken = false;
        setPhase(AccountPhase::Reconciling, tr("Comparing orders, positions and balances with the exchange."));
        m_context.resolver->askNow();
    }
    m_askedAt = m_context.clock->monotonicNow();
    const WallTime now = m_context.time->venueNow();
    WallTime since = m_lastEventTime == WallTime {} ? now - std::chrono::hours { 24 } : m_lastEventTime;
    if (m_history && !m_history->fills.empty())
        since = std::min(since, std::max(m_history->fills.front().time, now - std::chrono::hours { 24 * 7 }));
    // What is neither held nor ordered nor was filled since the last look shows its changes in the lists.
    const std::set<QString> filledOn = std::exchange(m_filledOn, {});
    const std::set<QString>& silent = occasion == Occasion::CrossCheck ? filledOn : m_symbolsInPlay;
    QStringList symbols(silent.begin(), silent.end());
    if (m_verifiedAt != WallTime {}) // an event that got lost is older than those that came since
        since = std::min(since, m_verifiedAt);
    if (m_history) {
        // What the last run held may be gone, liquidated perhaps, and then nothing open tells of its symbol. Source: FAULTS B13, P6.
        std::set<QString> traded;
        for (auto fill = m_history->fills.begin(); fill != m_history->fills.end() && traded.size() < lastTraded; ++fill)
            traded.insert(fill->symbol);
        symbols += QStringList(traded.begin(), traded.end());
    }
    for (const Order& order : m_context.ledger->open())
        symbols.append(order.symbol);
    for (const Position& leg : m_book.positions())
        symbols.append(leg.symbol);
    m_reconciler->run(now, since - overlap, symbols, [this, occasion, filledOn](const Result<AccountPicture>& picture) {
        if (picture) {
            m_failures = m_missed = 0;
            onPicture(occasion, *picture);
            return;
        }
        m_filledOn.insert(filledOn.begin(), filledOn.end());
        // A question without an answer proves nothing: what is shown stays, and is not called verified.
        qCWarning(lcAccount) << "comparison failed:" << picture.error().detail;
        if (occasion == Occasion::CrossCheck) {
            noteMissed(picture.error());
            return;
        }
        setPhase(AccountPhase::Reconciling,
            tr("The comparison with the exchange failed (%1); trying again.").arg(inWords(picture.error()).userText()));
        m_retry->start(std::min(30'000, 1000 << std::min(m_failures++, 5)));
    });
}

void AccountWorker::onPicture(Occasion occasion, const AccountPicture& picture)
{
    const QScopedValueRollback hearing(m_hearing, true);
    if (m_hedge != picture.config.hedgeMode || !m_everReady) {
        m_hedge = picture.config.hedgeMode;
        Q_EMIT hedgeMode(m_hedge);
    }
    Q_EMIT multiAssets(picture.config.multiAssets);
    for (const SymbolConfig& config : picture.symbols) {
        const SymbolConfig known = m_book.config(config.symbol);
        const bool differs = known.leverage != config.leverage || known.marginType != config.marginType
            || known.maxNotional != config.maxNotional;
        m_book.setConfig(config);
        // Hundreds of symbols come here; the window hears of those it has asked about.
        if (differs && m_detailed.contains(config.symbol))
            Q_EMIT symbolConfig(config);
    }
    const QStringList differences = differencesFrom(picture);
    QStringList changed;
    int changes = applyOrders(picture, changed);
    changed += m_book.differencesFrom(picture.risk, picture.askedAt);
    changes += m_book.applySnapshot(picture.risk, picture.askedAt);
    m_book.applyBalances(picture.balances);
    noteOrders();
    m_book.applyAccount(picture.account);
    changes += takeFills(picture.fills, true, &changed);
    tellLegs();
    for (const Position& leg : m_book.positions())
        wantDetails(leg.symbol);
    m_lastEventTime = std::max(m_lastEventTime, picture.askedAt);
    m_verifiedAt = picture.askedAt;
    m_watch.clearDue();
    for (const Order& order : m_context.ledger->open()) {
        if (order.isWorking())
            m_watch.listed(order);
    }
    queryMissing(picture.open);
    noteDifferences(differences);
    checkHistory();
    loadDay(occasion == Occasion::Connected); // funding booked meanwhile is in the income only
    publish();
    if (occasion == Occasion::CrossCheck) {
        if (m_phase == AccountPhase::Ready)
            setPhase(AccountPhase::Ready); // verified again
        if (changes > 0 || m_unheard > 1)
            suspectSilence(changes, changed);
        return;
    }
    m_pictureTaken = true;
    m_context.ledger->publishAll();
    if (m_everReady && changes > 0) {
        Q_EMIT changedWhileBlind(changes);
        LogLine line = logLine(Severity::Warning, tr("While blind"),
            tr("%n change(s) on the account while the stream was down.", nullptr, changes), {}, 0, true);
        line.details = changed;
        m_context.report->log(line);
    }
    maybeReady();
}

// Events still come, and may be all there is to know; what is shown is not called verified any more. Source: FAULTS B23.
void AccountWorker::noteMissed(const Error& error)
{
    if (++m_missed != missedUntilSaid || m_phase != AccountPhase::Ready)
        return;
    const bool isHeld = error.code == Error::Code::RateLimited || error.code == Error::Code::Banned;
    const QString words = isHeld ? tr("The request limit leaves no room for the regular comparison; what is shown rests on the exchange's events alone.")
                                 : tr("The exchange does not answer the regular comparison; what is shown rests on its events alone.");
    setPhase(AccountPhase::Ready, words);
    m_context.report->log(logLine(Severity::Warning, tr("Not verified"), words, {}, 0, true));
}

void AccountWorker::noteDifferences(const QStringList& found)
{
    const bool was = !m_disagreements.conflict().isEmpty();
    if (m_disagreements.note(found)) {
        const QStringList& now = m_disagreements.conflict();
        const QString words = now.join(QStringLiteral("; "));
        Q_EMIT conflict(words);
        if (!now.isEmpty())
            m_context.report->log(logLine(Severity::Failure, tr("No agreement"),
                tr("The exchange contradicts itself, comparison after comparison: %1. Look at the "
                   "exchange's own page before you rely on either.")
                    .arg(words),
                {}, 0, true));
        else if (was)
            m_context.report->log(logLine(Severity::Success, tr("Agreement"),
                tr("The exchange's lists and events agree again."), {}, 0, true));
    }
    if (m_disagreements.isOpen()) // soon known, not only at the next regular look
        QTimer::singleShot(crossCheckSpacing, this, &AccountWorker::crossCheck);
}

void AccountWorker::suspectSilence(int changes, const QStringList& differences)
{
    // The stream may only be a moment behind the list. If it says nothing at all, it is dead though its socket lives.
    QTimer::singleShot(streamGrace, this, [this, changes, differences, askedAt = m_askedAt] {
        const MonotonicTime now = m_context.clock->monotonicNow();
        if (m_lastEvent >= askedAt || m_phase != AccountPhase::Ready || (m_renewed && now - *m_renewed < renewSpacing))
            return;
        m_renewed = now;
        m_unheard = 0;
        if (changes > 0)
            Q_EMIT changedWhileBlind(changes);
        LogLine line = logLine(Severity::Warning, tr("Account stream silent"),
            changes > 0 ? tr("%n change(s) were found that the stream had not told; connecting it anew.", nullptr, changes)
                        : tr("Orders were answered and the stream told nothing of them; connecting it anew."),
            {}, 0, true);
        line.details = differences;
        m_context.report->log(line);
        restart(tr("The account stream was silent; connecting anew."));
    });
}

// News that no event and no comparison brought: an answer did, and its event is due.
void AccountWorker::onLedgerChange(const Order& order)
{
    if (m_hearing || m_phase != AccountPhase::Ready)
        return;
    m_watch.answered(order, m_context.clock->monotonicNow());
    if (m_watch.dueSince() && !m_due->isActive())
        m_due->start(EventWatch::patience);
}

// An order was answered and its event did not come: those behind it, its fill's and its position's, may be lost as well. Compared at once
// while half of what may be asked in a minute is left, spaced from there, as a venue that tells late makes each order one of these.
void AccountWorker::weighDue()
{
    const auto since = m_watch.dueSince();
    if (!since || m_phase != AccountPhase::Ready)
        return;
    const MonotonicTime now = m_context.clock->monotonicNow();
    const net::RateBudget::Usage weight = m_context.budget->weight1m();
    const MonotonicTime due = std::max(*since + EventWatch::patience, weight.used < weight.limit / 2 ? now : m_doubtsPaidUntil);
    if (due > now) {
        m_due->start(std::chrono::ceil<std::chrono::milliseconds>(due - now));
        return;
    }
    m_doubtsPaidUntil = due + doubtSpacing;
    m_unheard = m_lastEvent < *since ? m_unheard + 1 : 0;
    m_watch.clearDue();
    qCInfo(lcAccount) << "an order was answered and its event is missing; comparing";
    crossCheck();
}

// Where the price has run through an order that still works here, the order itself has to say. Source: FAULTS B02.
void AccountWorker::askPassed()
{
    const MonotonicTime now = m_context.clock->monotonicNow();
    if (m_phase != AccountPhase::Ready || now - m_lastPassed < std::chrono::milliseconds { 500 })
        return;
    m_lastPassed = now;
    for (const LocalOrderId order : m_watch.passed(m_context.ledger->open(), *m_context.market, now))
        askAgain(order);
}

void AccountWorker::refuseKey(const QString& words)
{
    if (m_phase == AccountPhase::Off || m_phase == AccountPhase::Failed)
        return;
    m_reconciler->abandon();
    m_retry->stop();
    m_pictureTaken = false;
    setPhase(AccountPhase::Failed, words);
}

void AccountWorker::restart(const QString& reason, bool byHand)
{
    if (m_phase == AccountPhase::Off || (m_phase == AccountPhase::Failed && !byHand))
        return;
    m_reconciler->abandon();
    m_pictureTaken = false;
    m_stream->stop();
    setPhase(AccountPhase::Connecting, reason);
    m_stream->start();
}

void AccountWorker::tellLegs()
{
    std::set<QString> symbols = m_symbolsInPlay;
    for (const Position& leg : m_book.positions())
        symbols.insert(leg.symbol);
    std::vector<LegAnchor> legs;
    for (const QString& symbol : symbols) {
        const auto sides = m_hedge ? std::vector { PositionSide::Long, PositionSide::Short } : std::vector { PositionSide::Both };
        for (const PositionSide side : sides) {
            const Position* leg = m_book.position(symbol, side);
            legs.push_back({ symbol, side, leg ? leg->amount : Decimal() });
        }
    }
    Q_EMIT legsCompared(legs);
}

void AccountWorker::refreshSoon()
{
    if (m_refresh->isActive() || m_phase == AccountPhase::Off)
        return;
    const auto since = m_context.clock->monotonicNow() - m_lastRefresh;
    // Events that never rest would spend what books and comparisons need to be whole again.
    const net::RateBudget::Usage weight = m_context.budget->weight1m();
    const auto spacing = weight.used < weight.limit / 3 ? refreshSpacing : refreshSpacingBusy;
    const auto rest = std::chrono::ceil<std::chrono::milliseconds>(spacing - since);
    m_refresh->start(std::max<std::chrono::milliseconds>(rest, refreshDelay));
}

// Without an answer the account shows what was known before the fill; asked again until there is one.
void AccountWorker::refreshAgain()
{
    if (!m_refresh->isActive() && m_phase != AccountPhase::Off && m_phase != AccountPhase::Failed)
        m_refresh->start(refreshRetry);
}

void AccountWorker::refresh()
{
    m_lastRefresh = m_context.clock->monotonicNow();
    const WallTime askedAt = m_context.time->venueNow();
    m_context.rest->positions({}, this, [this, askedAt](const Result<std::vector<Position>>& risk) {
        if (!risk)
            return refreshAgain();
        m_book.applySnapshot(*risk, askedAt);
        m_context.rest->account(this, [this](const Result<binance::AccountReport>& account) {
            if (account) {
                noteOrders();
                m_book.applyAccount(*account);
            } else {
                refreshAgain();
            }
            publish();
        });
    });
}

void AccountWorker::takePositions(const std::vector<Position>& risk, WallTime askedAt)
{
    m_book.applySnapshot(risk, askedAt);
    publish();
}

bool AccountWorker::noteOrders()
{
    std::map<Leg, WaitingOrders> legs;
    for (const Order& order : m_context.ledger->open()) {
        if (order.type != OrderType::Limit || order.reduceOnly || closesHedgeLeg(order.positionSide, order.side) || !order.isWorking())
            continue;
        WaitingOrders& waiting = legs.try_emplace({ order.symbol, order.positionSide }, WaitingOrders { order.symbol, order.positionSide, {}, {} }).first->second;
        (order.side == Side::Buy ? waiting.bids : waiting.asks) += order.price * order.remaining();
    }
    std::vector<WaitingOrders> orders;
    for (auto& [leg, waiting] : legs)
        orders.push_back(std::move(waiting));
    return m_book.setOrders(std::move(orders));
}

void AccountWorker::publish()
{
    turnDay(); // else yesterday's result would count against today's limit
    AccountFigures now = m_book.figures();
    now.dayNet = m_day.net(now.unrealizedPnl);
    Q_EMIT figures(now, m_book.balances()); // first: a position's row shows the cross margin ratio
    Q_EMIT positions(m_book.positions());
    tellDay();
}

void AccountWorker::tellDay()
{
    Q_EMIT dayResult(m_dayLoader->isKnown() ? std::optional(m_day.net(m_book.figures().unrealizedPnl)) : std::nullopt);
}

} // namespace fathom

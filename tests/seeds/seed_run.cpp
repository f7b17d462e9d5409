// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/seeds/seed_run.h"

#include "core/base/logging.h"
#include "core/paper/exchange.h"
#include "core/session/worker/client_ids.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QEvent>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

namespace fathom::seeds {

namespace {

constexpr int mostPulls = 5;
// A start asks much, and what is asked in a minute is metered: so many within seconds are no
// person's, and would only wait for the minute's end.
constexpr int weightOfStarts = 20'000;
// To settle there is less time than the 45 seconds after which an account is compared by itself:
// agreement must come from what happened.
constexpr int actMs = 110, bookMs = 300, pullMs = 1'200, compareMs = 150, startLimitMs = 40'000,
              settleLimitMs = 35'000, compareLimitMs = 30'000;
constexpr int underWayMs = 300; // what was sent before a ban was known has arrived by then
constexpr int enoughBeats = 200;
constexpr int priceDecimals = 8; // of amounts on the wire

const QString watched = QStringLiteral("BTCUSDT");

//! What is traded, and no more: many exchanges share a machine.
std::vector<paper::CatalogueEntry> fewSymbols()
{
    std::vector<paper::CatalogueEntry> all = paper::makeCatalogue();
    std::erase_if(all, [](const paper::CatalogueEntry& entry) {
        return !Hand::traded().contains(entry.listed.instrument.symbol);
    });
    return all;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray journalIn(const QString& folder)
{
    QByteArray all;
    QDirIterator walk(folder, { QStringLiteral("*journal*") }, QDir::Files | QDir::Hidden,
        QDirIterator::Subdirectories);
    while (walk.hasNext())
        all += contentOf(walk.next());
    return all;
}

//! How often an order was asked for. What was refused for its time may be signed anew and sent once more, also where only a
//! machine that stood still made it late; never more than that.
int placingsOf(const lab::LabLedger& ledger, const QString& clientId)
{
    const QByteArray id = clientId.toLatin1();
    return ledger.placingsOf(id) - std::min(ledger.timeRefusalsOf(id), 1);
}

bool saysItNeverWas(const Order& order)
{
    return order.request == RequestState::NotPlaced || order.request == RequestState::NotSent
        || order.request == RequestState::Refused;
}

} // namespace

SeedRun::SeedRun(const Scenario& scenario, std::uint64_t seed, int tradeMs)
    : m_scenario(scenario)
    , m_random(seed * 1'000'003 + paper::noise::ofText(scenario.name.toStdString()))
    , m_tradeMs(tradeMs)
    , m_hand(m_scenario, m_random)
{
    m_report.scenario = scenario.name;
    const LoopMeter::Apart test;
    m_report.seed = seed;
    m_clock.start();
    m_since.start();
    m_lab = std::make_unique<test::LabThread>(m_folder.filePath(QStringLiteral("exchange.sqlite")),
        QStringList(), 1.0, seed, fewSymbols(),
        scenario.plug == Plug::Terminal ? weightOfStarts : 0, [this](lab::LabExchange& lab) { m_record.attach(lab); });
    m_lab->recordDepth(watched);
    openDesk();
    connect(&m_timer, &QTimer::timeout, this, &SeedRun::step);
    m_timer.start(stepMs);
}

SeedRun::~SeedRun()
{
    const LoopMeter::Apart test;
    closeDesk();
    m_lab.reset();
}

void SeedRun::openDesk()
{
    m_desk = std::make_unique<test::Desk>(
        *m_lab, m_folder.filePath(QStringLiteral("profile")), m_scenario.webSocket);
    m_desk->market().watchBook(watched);
    m_network = std::make_unique<LoopMeter::Elsewhere>(*m_desk->session().findChild<QThread*>(QStringLiteral("network")));
    connect(&m_desk->account(), &AccountState::orderChanged, this, &SeedRun::watch);
}

void SeedRun::closeDesk()
{
    if (m_network) {
        const auto late = m_network->late();
        m_networkLate.insert(m_networkLate.end(), late.begin(), late.end());
    }
    m_network.reset();
    m_desk.reset();
}

//! I5 while it trades: what is shown as live after an update is what the exchange had after the same one.
void SeedRun::compareBook()
{
    const BookViewPtr view = m_lab ? m_desk->market().book(watched) : nullptr;
    if (!view || view->lastUpdateId == m_comparedUpdate || m_clock.elapsed() < m_nextBook)
        return;
    m_nextBook = m_clock.elapsed() + bookMs;
    const auto difference = m_desk->bookDifference(watched);
    if (!difference)
        return;
    m_comparedUpdate = view->lastUpdateId;
    ++m_report.books;
    if (!difference->isEmpty())
        problem(QStringLiteral("I5: shown as live while it traded, ") + *difference);
}

//! I8, where there are enough beats for a hundredth of them to say anything.
void SeedRun::judgeLoop(const char* whose, const std::vector<LoopMeter::Duration>& late)
{
    const LoopMeter::Duration usual = LoopMeter::percentile(late, 99);
    if (static_cast<int>(late.size()) >= enoughBeats && usual > LoopMeter::mostLate)
        problem(QStringLiteral("I8: of a hundred beats of the %1's event loop one came more than %2 ms late")
                    .arg(QLatin1String(whose)).arg(std::chrono::floor<std::chrono::milliseconds>(usual).count()));
}

void SeedRun::problem(const QString& text)
{
    if (!m_report.problems.contains(text))
        m_report.problems.append(text);
}

//! I4 at every change: what is shown as over is over at the exchange, what is shown as never placed
//! never was.
void SeedRun::watch(LocalOrderId id)
{
    const Order* order = m_desk ? m_desk->order(id) : nullptr; // null while the terminal ends
    if (!order)
        return;
    if (saysItNeverWas(*order) && order->orderId == 0 && order->algoId == 0
        && m_record.placed(order->clientId) > 0)
        problem(QStringLiteral("I4: %1 was shown as never placed, and the exchange has it")
                    .arg(order->clientId));
    if (isTerminal(order->status) && order->orderId != 0) {
        const auto theirs = m_record.order(order->orderId);
        if (theirs && theirs->isWorking())
            problem(QStringLiteral("I4: %1 was shown as %2 while it worked")
                        .arg(order->clientId, orderStatusName(order->status)));
    }
}

//! I6: from when the terminal shows the pause until it is about to end, nothing arrives, no connection either. What was under way
//! when it learned of it may.
void SeedRun::watchBan()
{
    if (!m_lab || m_desk->session().connection()->pausedSeconds() <= 1) {
        m_banSeen = -1;
        m_receivedInBan = -1;
        return;
    }
    if (m_banSeen < 0)
        m_banSeen = m_clock.elapsed();
    if (m_clock.elapsed() - m_banSeen < underWayMs)
        return;
    const auto [now, banned] = m_lab->run([](lab::LabExchange& lab) {
        return std::pair(lab.ledger().allRequests() + lab.ledger().handshakes(), lab.exchange().limits().isBanned());
    });
    if (!banned) { // over by now: a machine that stood shows it longer than it lasts
        m_receivedInBan = -1;
        return;
    }
    if (m_receivedInBan < 0)
        ++m_report.bans;
    else if (now != m_receivedInBan)
        problem(QStringLiteral("I6: %1 requests or connections during a ban").arg(now - m_receivedInBan));
    m_receivedInBan = now;
}

//! A click is the program's own work, whatever surrounds it here.
void SeedRun::act()
{
    const LoopMeter::Within program;
    m_hand.act(*m_desk);
}

void SeedRun::enter(Phase phase)
{
    m_phase = phase;
    m_since.restart();
    m_steps = 0;
}

void SeedRun::step()
{
    const LoopMeter::Apart test;
    ++m_steps;
    if (m_phase == Phase::Starting) {
        if (m_desk->isReady() && m_desk->market().book(watched)
            && m_desk->market().book(watched)->isLive()) {
            enter(Phase::Trading);
            m_nextAct = in(actMs);
            m_nextFault = in(m_scenario.everyMs);
            m_nextPull = in(pullMs);
        } else if (spent() > startLimitMs) {
            problem(QStringLiteral("the terminal did not get ready"));
            end();
        }
    } else if (m_phase == Phase::Trading) {
        trade();
    } else if (m_phase == Phase::Settling || m_phase == Phase::Comparing) {
        settle();
    }
}

void SeedRun::trade()
{
    watchBan();
    compareBook();
    const qint64 now = m_clock.elapsed();
    if (now >= m_nextAct) {
        m_nextAct = in(actMs);
        act();
    }
    if (m_lab && m_scenario.fault && now >= m_nextFault) {
        m_nextFault = in(m_scenario.everyMs);
        injectFault();
    }
    if (m_scenario.plug != Plug::None
        && (m_lab ? now >= m_nextPull && m_pulls < mostPulls : now >= m_backAt)) {
        m_nextPull = in(pullMs);
        pull();
    }
    // On a slow machine it takes longer: a run without clicks proves nothing.
    if (!m_since.hasExpired(m_tradeMs) || !m_lab || m_hand.clicks() < m_tradeMs / actMs / 2)
        return;
    m_lab->lift();
    enter(Phase::Settling);
}

void SeedRun::injectFault()
{
    const QJsonObject fault = m_scenario.fault(m_random, *m_desk);
    if (fault.isEmpty())
        return;
    qCDebug(lcOrders).noquote() << "fault" << QJsonDocument(fault).toJson(QJsonDocument::Compact);
    // A fault that does not fit the account as it is (nothing to deleverage) is none.
    if (m_lab->run([&](lab::LabExchange& lab) { return lab.fault(fault); }).isEmpty())
        ++m_report.faults;
}

//! Ends the exchange or the terminal in the middle of whatever it does, or brings the exchange
//! back.
void SeedRun::pull()
{
    ++m_pulls;
    if (m_scenario.plug == Plug::Terminal) {
        // Something is on its way when it ends, whatever the seed.
        act();
        closeDesk();
        m_hand.forget();
        m_journal += journalIn(m_folder.path());
        openDesk();
        return;
    }
    if (m_lab) {
        for (const QString& id : m_record.clientIds())
            m_placings[id] += m_lab->run(
                [&](lab::LabExchange& lab) { return placingsOf(lab.ledger(), id); });
        m_lab.reset();
        m_banSeen = m_receivedInBan = -1; // the next one counts anew
        m_backAt = in(500);
        return;
    }
    m_lab = std::make_unique<test::LabThread>(m_folder.filePath(QStringLiteral("exchange.sqlite")),
        QStringList(), 1.0, m_report.seed, fewSymbols(), 0, [this](lab::LabExchange& lab) { m_record.attach(lab); });
    m_lab->recordDepth(watched);
    m_journal += journalIn(m_folder.path()); // opened anew, it keeps what is unfinished
    m_desk->follow(*m_lab);
}

//! What is still in flight, in doubt, or never answered; empty where nothing is.
QStringList SeedRun::unsettled()
{
    QStringList found;
    if (!m_desk->isReady())
        found.append(QStringLiteral("not ready: %1").arg(m_desk->account().phaseReason()));
    for (const Order& order : m_desk->account().openOrders()) {
        if (order.request != RequestState::None)
            found.append(QStringLiteral("%1 has request %2")
                             .arg(order.clientId)
                             .arg(static_cast<int>(order.request)));
    }
    for (const auto& [request, act] : m_hand.requests()) {
        if (!m_desk->outcome(request))
            found.append(QStringLiteral("click %1 (act %2) was never answered")
                             .arg(request)
                             .arg(static_cast<int>(act)));
    }
    return found;
}

//! What both sides still say differently; the market may run while it is asked.
QStringList SeedRun::disagreements()
{
    QStringList found;
    if (const QString open = m_desk->differences(); !open.isEmpty())
        found.append(open);
    std::set<std::pair<QString, std::int64_t>> ours;
    for (const Fill& fill : m_desk->account().fills())
        ours.emplace(fill.symbol, fill.tradeId);
    const auto theirs = m_record.trades();
    for (const auto& [symbol, trade] : theirs) {
        if (!ours.contains({ symbol, trade }))
            found.append(QStringLiteral("I2: fill %1 of %2 is not shown (%3)")
                             .arg(trade)
                             .arg(symbol, m_record.orderOfTrade(symbol, trade)));
    }
    for (const auto& [symbol, trade] : ours) {
        if (!theirs.contains({ symbol, trade }))
            found.append(QStringLiteral("I2: fill %1 of %2 never was").arg(trade).arg(symbol));
    }
    const auto balances = m_lab->run([](lab::LabExchange& lab) {
        return lab.exchange().exchange().balances(lab.exchange().exchange().defaultAccount());
    });
    for (const Balance& theirBalance : balances) {
        const auto& mine = m_desk->account().balances();
        const auto it = std::find_if(mine.begin(), mine.end(),
            [&](const Balance& b) { return b.asset == theirBalance.asset; });
        const Decimal wallet = it == mine.end() ? Decimal() : it->wallet;
        if (wallet
            != theirBalance.wallet.roundedTo(
                Decimal::fromScaled(1, priceDecimals), Decimal::Rounding::TowardZero))
            found.append(QStringLiteral("I2: %1 %2, the exchange has %3")
                             .arg(QString::fromStdString(wallet.toString()), theirBalance.asset,
                                 QString::fromStdString(theirBalance.wallet.toString())));
    }
    return found;
}

void SeedRun::settle()
{
    watchBan();
    if (m_clock.elapsed() < m_nextLook)
        return;
    m_nextLook = m_clock.elapsed() + (m_phase == Phase::Settling ? compareMs : stepMs);
    QStringList left = unsettled();
    if (m_scenario.lostSilently && !m_compared && left.isEmpty()) {
        m_compared = true;
        m_desk->session().verifyNow();
        return;
    }
    // In the end the book is compared, too, level by level (I5), at the same moment as everything
    // else.
    if (left.isEmpty() && m_phase == Phase::Comparing && !m_desk->hasBookOf(watched)) {
        const BookViewPtr view = m_desk->market().book(watched);
        left.append(!view || view->isLive()
                ? QStringLiteral("I5: the book differs")
                : QStringLiteral("the book does not get live: %1").arg(view->reason));
    }
    if (left.isEmpty())
        left = disagreements() + orderProblems();
    if (!left.isEmpty()) {
        if (m_report.late.isEmpty() && m_phase == Phase::Settling
            && m_since.hasExpired(Report::lateMs))
            m_report.late = left.join(QStringLiteral("; "));
        if (spent() > (m_phase == Phase::Settling ? settleLimitMs : compareLimitMs)) {
            problem(left.join(QStringLiteral("; ")));
            end();
        }
        return;
    }
    if (m_phase == Phase::Comparing) {
        end();
        return;
    }
    m_report.agreedMs = m_since.elapsed();
    enter(Phase::Comparing);
}

//! Every order of one ledger against the other: I1, I3, and what nobody asked for.
QStringList SeedRun::orderProblems()
{
    QStringList found;
    std::set<QString> known;
    const auto compare = [&](const Order& order) {
        if (order.clientId.isEmpty())
            return;
        known.insert(order.clientId);
        const int placed = m_record.placed(order.clientId);
        if (saysItNeverWas(order) && order.orderId == 0 && order.algoId == 0) {
            if (placed > 0)
                found.append(
                    QStringLiteral("I1: %1 is shown as never placed, and the exchange has it")
                        .arg(order.clientId));
        } else if (!order.heldHere && placed == 0 && !order.external) {
            found.append(
                QStringLiteral("%1 is shown, and the exchange never had it").arg(order.clientId));
        }
        if (order.orderId == 0)
            return;
        const auto theirs = m_record.order(order.orderId);
        if (theirs && (theirs->status != order.status || theirs->executed != order.executed))
            found.append(QStringLiteral("I3: %1 is %2 with %3, at the exchange %4 with %5")
                             .arg(order.clientId, orderStatusName(order.status),
                                 QString::fromStdString(order.executed.toString()),
                                 orderStatusName(theirs->status),
                                 QString::fromStdString(theirs->executed.toString())));
    };
    for (const Order& order : m_desk->account().openOrders())
        compare(order);
    for (const Order& order : m_desk->account().orderHistory())
        compare(order);
    for (const QString& id : m_record.clientIds()) {
        if (ClientIds::isOurs(id) && !known.contains(id))
            found.append(QStringLiteral("the exchange has %1 (%2), the terminal does not show it")
                             .arg(id, m_record.describe(id)));
    }
    return found;
}

//! I9: nothing at the exchange without its line; I7: no secret in any file of the profile.
QStringList SeedRun::journalProblems() const
{
    QStringList found;
    const QByteArray journal = m_journal + journalIn(m_folder.path());
    for (const QString& id : m_record.clientIds()) {
        if (ClientIds::isOurs(id) && !journal.contains(id.toLatin1()))
            found.append(QStringLiteral("I9: %1 was sent without a line in the journal").arg(id));
    }
    const SessionConfig config = m_lab->config({});
    const QByteArray secret(
        config.secret.view().data(), static_cast<qsizetype>(config.secret.view().size()));
    QDirIterator walk(m_folder.filePath(QStringLiteral("profile")), QDir::Files | QDir::Hidden,
        QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        if (contentOf(walk.next()).contains(secret))
            found.append(QStringLiteral("I7: the secret stands in %1").arg(walk.fileName()));
    }
    return found;
}

void SeedRun::end()
{
    m_timer.stop();
    for (const QString& text : m_record.problems() + journalProblems())
        problem(text);
    int orders = 0;
    for (const QString& id : m_record.clientIds()) {
        if (!ClientIds::isOurs(id))
            continue;
        const int placed = m_record.placed(id);
        orders += placed;
        if (placed > 1)
            problem(QStringLiteral("I1: %1 became %2 orders").arg(id).arg(placed));
        const int asked = m_placings[id] + m_lab->run([&](lab::LabExchange& lab) {
            return placingsOf(lab.ledger(), id);
        });
        if (asked > 1)
            problem(QStringLiteral("I1: %1 was asked for %2 times").arg(id).arg(asked));
    }
    if (m_hand.orders() && orders > *m_hand.orders())
        problem(QStringLiteral("I1: %1 orders of clicks that make at most %2")
                    .arg(orders)
                    .arg(*m_hand.orders()));
    for (const RequestId request : m_hand.closes()) {
        const Order* order = m_desk->order(m_desk->orderOf(request));
        if (order && !order->onlyReduces())
            problem(QStringLiteral("I10: the close %1 may open a position").arg(order->clientId));
    }
    const auto ofDesk = m_network->late();
    m_networkLate.insert(m_networkLate.end(), ofDesk.begin(), ofDesk.end());
    m_network.reset();
    m_report.loop = m_loop.percentile(99);
    m_report.network = LoopMeter::percentile(m_networkLate, 99);
    m_report.longest = LoopMeter::percentile(m_networkLate, 100);
    judgeLoop("session", m_loop.late());
    judgeLoop("network", m_networkLate);
    if (m_comparedUpdate == 0 && m_phase != Phase::Starting)
        problem(QStringLiteral("I5: no live book was compared while it traded"));
    m_report.clicks = m_hand.clicks();
    m_report.orders = orders;
    m_report.cancels = m_record.cancels();
    m_report.fills = static_cast<int>(m_record.trades().size());
    m_phase = Phase::Over;
    Q_EMIT over();
}

void runAll(std::deque<std::pair<const Scenario*, std::uint64_t>> wanted, int jobs, int tradeMs,
    const std::function<void(const Report&)>& each)
{
    QEventLoop loop;
    std::set<SeedRun*> running;
    std::function<void()> next = [&] {
        while (static_cast<int>(running.size()) < jobs && !wanted.empty()) {
            const auto [scenario, seed] = wanted.front();
            wanted.pop_front();
            auto* run = new SeedRun(*scenario, seed, tradeMs);
            running.insert(run);
            // Queued: a run is not destroyed in its own step.
            QObject::connect(
                run, &SeedRun::over, run,
                [&, run] {
                    each(run->report());
                    running.erase(run);
                    run->deleteLater();
                    next();
                },
                Qt::QueuedConnection);
        }
        if (running.empty())
            loop.quit();
    };
    QTimer::singleShot(0, &loop, next);
    loop.exec();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace fathom::seeds

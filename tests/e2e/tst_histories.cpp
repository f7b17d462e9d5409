// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "core/session/history.h"
#include "core/session/protection_auditor.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QSignalSpy>

using namespace fathom;
using namespace fathom::test;

namespace {

//! Asks the stored history as a panel does and waits for the answer.
struct Asked
{
    HistoryTotals totals;
    HistoryPage page;
};
Asked ask(Desk& desk, HistoryKind kind, int rows = 2000)
{
    History* history = desk.session().history();
    Asked asked;
    HistoryFilter filter;
    filter.kind = kind;
    QSignalSpy found(history, &History::found);
    QSignalSpy fetched(history, &History::fetched);
    const quint64 query = history->find(filter);
    if (!found.wait(10'000))
        return asked;
    asked.totals = found.last().at(1).value<HistoryTotals>();
    history->fetch(query, 0, rows);
    if (fetched.wait(10'000))
        asked.page = fetched.last().at(1).value<HistoryPage>();
    history->release(query);
    return asked;
}

//! What the exchange booked, and what it executed.
std::vector<paper::Income> bookings(LabThread& lab)
{
    return lab.run([](lab::LabExchange& l) {
        paper::Exchange& engine = l.exchange().exchange();
        paper::HistoryQuery query;
        query.limit = 1000;
        return engine.income(engine.defaultAccount(), query).value_or({});
    });
}

std::vector<paper::PaperTrade> executions(LabThread& lab)
{
    return lab.run([](lab::LabExchange& l) {
        paper::Exchange& engine = l.exchange().exchange();
        paper::HistoryQuery query;
        query.limit = 1000;
        return engine.userTrades(engine.defaultAccount(), query).value_or({});
    });
}

Decimal earned(const std::vector<paper::Income>& rows)
{
    Decimal sum;
    for (const paper::Income& row : rows) {
        if (row.type == QLatin1String("REALIZED_PNL") || row.type == QLatin1String("COMMISSION") || row.type == QLatin1String("FUNDING_FEE"))
            sum += row.amount;
    }
    return sum;
}

//! Buys and sells at the market, a position turned round among it, and leaves one open.
void tradeALittle(Desk& desk)
{
    const auto execute = [&](const QString& symbol, Side side, int steps) {
        OrderIntent intent = desk.market(symbol, side);
        intent.quantity = intent.quantity * Decimal(steps);
        const auto placed = desk.place(intent);
        QTRY_VERIFY_WITH_TIMEOUT(desk.order(placed.order) && isTerminal(desk.order(placed.order)->status), 10'000);
        QVERIFY(desk.order(placed.order)->status == OrderStatus::Filled);
    };
    execute(btc, Side::Buy, 2);
    execute(btc, Side::Sell, 3); // turns round
    execute(btc, Side::Buy, 1);
    execute(eth, Side::Sell, 2);
    execute(eth, Side::Buy, 1);
}

//! The exchange lets funding fall due now.
void fund(LabThread& lab)
{
    lab.run([](lab::LabExchange& l) {
        paper::Exchange& engine = l.exchange().exchange();
        for (int market = 0; market < 2; ++market)
            engine.setFundingRate(market, Decimal::fromLiteral("0.00031"));
        engine.advanceTo(engine.markPrice(0).nextFunding);
    });
}

void raiseLimits(LabThread& lab)
{
    lab.run([](lab::LabExchange& l) { l.exchange().limits().setSettings({ 60'000, 3'000, 12'000 }); });
}

} // namespace

//! What is stored of the past: it equals the exchange's books, survives restarts, and can be fetched whole.
class TestHistories final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void trades_add_up_to_the_exchanges_bookings();
    void what_was_traded_while_away_is_read_back();
    void late_fills_say_when_they_were_learned_data();
    void late_fills_say_when_they_were_learned();
    void a_year_comes_as_files();
    void a_file_asked_for_is_waited_for_after_a_restart();
    void a_long_reading_can_be_cancelled();
    void months_come_by_lists();
    void time_without_a_stop_is_counted();
};

void TestHistories::trades_add_up_to_the_exchanges_bookings()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    tradeALittle(desk);
    fund(lab);
    const auto funded = [&] {
        const auto rows = bookings(lab);
        return std::count_if(rows.begin(), rows.end(), [](const paper::Income& row) { return row.type == QLatin1String("FUNDING_FEE"); });
    };
    QTRY_VERIFY(funded() > 0);
    const auto total = [&] {
        Decimal sum = ask(desk, HistoryKind::Trades).totals.net;
        for (const TradeRecord& trade : desk.session().history()->openTrades())
            sum += trade.net();
        return sum;
    };
    QTRY_COMPARE_WITH_TIMEOUT(total(), earned(bookings(lab)), 20'000);
    const Asked trades = ask(desk, HistoryKind::Trades);
    QCOMPARE(trades.totals.count, 2);
    const TradeRecord* open = desk.session().history()->openTrade(eth, PositionSide::Both);
    QVERIFY(open && !open->inherited);
    QCOMPARE(open->held, desk.account().position(eth)->amount);
    QVERIFY(!open->funding.isZero());
    // Every fill, exactly as the exchange has it.
    const auto theirs = executions(lab);
    const Asked fills = ask(desk, HistoryKind::Fills);
    QCOMPARE(fills.totals.count, static_cast<int>(theirs.size()));
    for (const StoredFill& ours : fills.page.fills) {
        const auto same = std::find_if(theirs.begin(), theirs.end(),
            [&](const paper::PaperTrade& trade) { return trade.symbol == ours.fill.symbol && trade.tradeId == ours.fill.tradeId; });
        QVERIFY(same != theirs.end());
        QCOMPARE(ours.fill.price, same->price);
        QCOMPARE(ours.fill.quantity, same->quantity);
        QCOMPARE(ours.fill.commission, same->commission);
        QCOMPARE(ours.fill.realizedPnl, same->realizedPnl);
        QCOMPARE(toMs(ours.learned), 0);
    }
    // The bookings themselves, funding among them.
    QTRY_COMPARE(ask(desk, HistoryKind::Income).totals.net, [&] {
        Decimal sum;
        for (const paper::Income& row : bookings(lab))
            sum += row.amount;
        return sum;
    }());
}

void TestHistories::what_was_traded_while_away_is_read_back()
{
    LabThread lab;
    const QTemporaryDir profile;
    {
        Desk desk(lab, profile.path());
        QVERIFY(desk.waitReady());
        tradeALittle(desk);
        QTRY_VERIFY(ask(desk, HistoryKind::Trades).totals.count == 2);
    }
    {
        Desk other(lab); // another program, another profile
        QVERIFY(other.waitReady());
        tradeALittle(other);
        fund(lab);
    }
    Desk desk(lab, profile.path());
    QVERIFY(desk.waitReady());
    QTRY_COMPARE_WITH_TIMEOUT(ask(desk, HistoryKind::Fills).totals.count, static_cast<int>(executions(lab).size()), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(
        [&] {
            Decimal sum = ask(desk, HistoryKind::Trades).totals.net;
            for (const TradeRecord& trade : desk.session().history()->openTrades())
                sum += trade.net();
            return sum;
        }(),
        earned(bookings(lab)), 20'000);
    // It is the same account's file, not set aside as another's.
    QVERIFY(QDir(profile.path()).entryList({ s("history-paper.sqlite.*") }).isEmpty());
    QTRY_VERIFY(desk.session().history()->completeFrom() != WallTime {});
}

void TestHistories::late_fills_say_when_they_were_learned_data()
{
    QTest::addColumn<int>("offsetMs");
    QTest::newRow("the exchange's clock is known") << 0;
    QTest::newRow("it says less than its fills") << -1500;
}

void TestHistories::late_fills_say_when_they_were_learned()
{
    QFETCH(int, offsetMs);
    LabThread lab;
    if (offsetMs != 0)
        QVERIFY(lab.fault({ { s("fault"), s("clock.offset") }, { s("ms"), offsetMs } }));
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const auto rests = desk.place(desk.resting(btc, Side::Buy, 3));
    QTRY_VERIFY(desk.order(rests.order) && desk.order(rests.order)->isWorking());
    const std::int64_t id = desk.order(rests.order)->orderId;
    const Decimal price = desk.taking(btc).price, quantity = desk.order(rests.order)->quantity;
    const RealClock clock;
    const WallTime stopped = clock.wallNow();
    lab.run([&](lab::LabExchange& l) {
        l.fault({ { s("fault"), s("ws.close") }, { s("category"), s("private") }, { s("action"), s("RST") } });
        paper::Exchange& engine = l.exchange().exchange();
        paper::ModifyRequest request;
        request.key.symbol = btc;
        request.key.orderId = id;
        request.side = Side::Buy;
        request.price = price;
        request.quantity = quantity;
        QVERIFY(engine.modifyOrder(engine.defaultAccount(), request).has_value());
    });
    QTRY_VERIFY_WITH_TIMEOUT(desk.order(rests.order)->status == OrderStatus::Filled, 15'000);
    Asked fills;
    QTRY_VERIFY_WITH_TIMEOUT((fills = ask(desk, HistoryKind::Fills), fills.totals.count > 0), 10'000);
    // None of them came by an event, and none was heard of before it happened. How long after, two
    // clocks that are known to the length of an answer's way cannot tell to the millisecond.
    const WallTime now = clock.wallNow();
    for (const StoredFill& fill : fills.page.fills) {
        QVERIFY(fill.learned != WallTime {});
        QVERIFY(fill.learned >= fill.fill.time);
        QVERIFY(fill.fill.time >= stopped);
        QVERIFY(fill.learned <= now + std::chrono::seconds { 1 });
    }
}

void TestHistories::a_year_comes_as_files()
{
    LabThread lab;
    raiseLimits(lab);
    {
        Desk first(lab);
        QVERIFY(first.waitReady());
        tradeALittle(first);
    }
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    History* history = desk.session().history();
    std::vector<HistoryJob::State> states;
    QObject::connect(history, &History::jobChanged, &desk.session(), [&] {
        if (states.empty() || states.back() != history->job().state)
            states.push_back(history->job().state);
    });
    history->startReading(HistoryJob::Way::Files, {});
    QTRY_VERIFY_WITH_TIMEOUT(history->job().state == HistoryJob::State::Done, 40'000);
    QVERIFY(!history->job().isRunning());
    QCOMPARE((history->job().to - history->job().from).count(), 365 * dayMs);
    for (const auto state : { HistoryJob::State::Asking, HistoryJob::State::Preparing, HistoryJob::State::Fetching, HistoryJob::State::Reading })
        QVERIFY(std::find(states.begin(), states.end(), state) != states.end());
    const auto theirs = executions(lab);
    QCOMPARE(history->job().parts[0].rows, static_cast<int>(theirs.size()));
    QCOMPARE(ask(desk, HistoryKind::Fills).totals.count, static_cast<int>(theirs.size()));
    QTRY_COMPARE_WITH_TIMEOUT(ask(desk, HistoryKind::Trades).totals.count, 2, 5'000);
    for (const char* kind : { "GET /fapi/v1/trade/asyn", "GET /fapi/v1/order/asyn", "GET /fapi/v1/income/asyn" })
        QCOMPARE(lab.requests(kind), 1);
}

void TestHistories::a_file_asked_for_is_waited_for_after_a_restart()
{
    LabThread lab;
    raiseLimits(lab);
    const QTemporaryDir profile;
    {
        Desk desk(lab, profile.path());
        QVERIFY(desk.waitReady());
        tradeALittle(desk);
        History* history = desk.session().history();
        history->startReading(HistoryJob::Way::Files, {});
        QTRY_VERIFY_WITH_TIMEOUT(!history->job().parts[2].downloadId.isEmpty(), 20'000);
        QVERIFY(history->job().isRunning());
    }
    Desk desk(lab, profile.path());
    QVERIFY(desk.waitReady());
    QTRY_VERIFY_WITH_TIMEOUT(desk.session().history()->job().state == HistoryJob::State::Done, 30'000);
    QCOMPARE(lab.requests("GET /fapi/v1/trade/asyn"), 1);
    QCOMPARE(desk.session().history()->job().parts[0].rows, static_cast<int>(executions(lab).size()));
    // The exchange forgets what it was asked for: then, and only then, it is asked again.
    HistoryJob gone = desk.session().history()->job();
    QVERIFY(!gone.isRunning());
}

void TestHistories::a_long_reading_can_be_cancelled()
{
    LabThread lab;
    raiseLimits(lab);
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    History* history = desk.session().history();
    history->startReading(HistoryJob::Way::Files, {});
    QTRY_VERIFY_WITH_TIMEOUT(history->job().state == HistoryJob::State::Preparing, 10'000);
    history->cancelReading();
    QTRY_VERIFY(history->job().state == HistoryJob::State::Cancelled);
    const int asked = lab.requests("GET /fapi/v1/trade/asyn/id") + lab.requests("GET /fapi/v1/order/asyn/id") + lab.requests("GET /fapi/v1/income/asyn/id");
    // Nothing more is asked, and another may begin.
    history->startReading(HistoryJob::Way::Lists, {});
    QTRY_VERIFY_WITH_TIMEOUT(history->job().state == HistoryJob::State::Done, 60'000);
    QCOMPARE(lab.requests("GET /fapi/v1/trade/asyn/id") + lab.requests("GET /fapi/v1/order/asyn/id") + lab.requests("GET /fapi/v1/income/asyn/id"), asked);
}

void TestHistories::months_come_by_lists()
{
    LabThread lab;
    raiseLimits(lab);
    {
        Desk first(lab);
        QVERIFY(first.waitReady());
        tradeALittle(first);
        const auto gone = first.place(first.resting(btc, Side::Sell));
        QTRY_VERIFY(first.order(gone.order) && first.order(gone.order)->isWorking());
        first.orders().cancel(gone.order);
        QTRY_VERIFY(first.order(gone.order)->status == OrderStatus::Canceled);
    }
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    History* history = desk.session().history();
    const WallTime from = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()) - std::chrono::hours { 24 * 30 };
    history->startReading(HistoryJob::Way::Lists, from);
    QTRY_VERIFY_WITH_TIMEOUT(history->job().state == HistoryJob::State::Done, 60'000);
    QCOMPARE(ask(desk, HistoryKind::Fills).totals.count, static_cast<int>(executions(lab).size()));
    const Asked orders = ask(desk, HistoryKind::Orders);
    QCOMPARE(orders.totals.count, 6);
    QVERIFY(std::any_of(orders.page.orders.begin(), orders.page.orders.end(), [](const Order& order) { return order.status == OrderStatus::Canceled; }));
    QVERIFY(history->completeFrom() <= from + std::chrono::seconds { 1 });
}

void TestHistories::time_without_a_stop_is_counted()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const auto opened = desk.place(desk.market(btc));
    QTRY_VERIFY(desk.order(opened.order) && desk.order(opened.order)->status == OrderStatus::Filled);
    ProtectionAuditor* auditor = desk.session().auditor();
    QTRY_COMPARE(auditor->nakedCount(), 1);
    QVERIFY(auditor->findings().front().issue == protection::Issue::NoStop);
    QTRY_VERIFY(auditor->nakedFor(btc, PositionSide::Both).count() >= 1'500);
    const auto measured = auditor->nakedFor(btc, PositionSide::Both);
    const RequestId closed = desk.orders().closePosition(btc, PositionSide::Both, Decimal(1));
    QTRY_COMPARE(desk.outcome(closed), std::optional(Outcome::Accepted));
    QTRY_VERIFY(desk.account().positions().empty());
    QTRY_COMPARE(auditor->nakedCount(), 0);
    Asked trades;
    QTRY_VERIFY((trades = ask(desk, HistoryKind::Trades), trades.totals.count == 1 && trades.totals.nakedMs > 0));
    QVERIFY(trades.totals.nakedMs >= measured.count());
    QVERIFY(trades.page.trades.front().worstPrice.isPositive());
    QVERIFY(trades.page.trades.front().bestPrice >= trades.page.trades.front().worstPrice);
}

FATHOM_TEST(TestHistories)

#include "tst_histories.moc"

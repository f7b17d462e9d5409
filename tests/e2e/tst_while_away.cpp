// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "core/session/protection_auditor.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>

using namespace fathom;
using namespace fathom::test;

namespace {

const QString sol = QStringLiteral("SOLUSDT"), xrp = QStringLiteral("XRPUSDT");

const Order* historyOf(Desk& desk, const QString& clientId)
{
    const auto& orders = desk.account().orderHistory();
    const auto it = std::find_if(orders.begin(), orders.end(), [&](const Order& order) { return order.clientId == clientId; });
    return it == orders.end() ? nullptr : &*it;
}

int timesInHistory(Desk& desk, const QString& clientId)
{
    const auto& orders = desk.account().orderHistory();
    return static_cast<int>(std::count_if(orders.begin(), orders.end(), [&](const Order& order) { return order.clientId == clientId; }));
}

bool isOpen(Desk& desk, const QString& clientId)
{
    const auto& orders = desk.account().openOrders();
    return std::any_of(orders.begin(), orders.end(), [&](const Order& order) { return order.clientId == clientId; });
}

//! As another program with the same key does it. \return the exchange's order
paper::PaperOrder placeElsewhere(LabThread& lab, const OrderIntent& intent)
{
    return lab.run([&](lab::LabExchange& l) {
        paper::Exchange& engine = l.exchange().exchange();
        paper::PlaceRequest request;
        request.symbol = intent.symbol;
        request.side = intent.side;
        request.type = intent.type;
        if (intent.type == OrderType::Limit)
            request.price = intent.price;
        request.quantity = intent.quantity;
        request.reduceOnly = intent.reduceOnly;
        const auto order = engine.placeOrder(engine.defaultAccount(), request);
        return order ? *order : paper::PaperOrder {};
    });
}

void cancelElsewhere(LabThread& lab, const QString& symbol)
{
    lab.run([&](lab::LabExchange& l) {
        paper::Exchange& engine = l.exchange().exchange();
        QVERIFY(engine.cancelAll(engine.defaultAccount(), symbol).has_value());
    });
}

//! Moves a resting order through the market.
void fillElsewhere(LabThread& lab, const Order& order, Decimal price)
{
    lab.run([&](lab::LabExchange& l) {
        paper::Exchange& engine = l.exchange().exchange();
        paper::ModifyRequest request;
        request.key.symbol = order.symbol;
        request.key.orderId = order.orderId;
        request.side = order.side;
        request.price = price;
        request.quantity = order.quantity;
        const auto modified = engine.modifyOrder(engine.defaultAccount(), request);
        QVERIFY(modified && modified->status == OrderStatus::Filled);
    });
}

} // namespace

//! What ended while the program was not running is shown with its true end, whether anything else happened on its symbol or not.
class TestWhileAway final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void B07_orders_that_were_open_are_asked_for_one_by_one();
    void B07_an_order_the_exchange_forgot_is_said_to_have_ended();
    void B07_a_question_without_an_answer_is_asked_again();
    void B19_orders_of_another_hand_on_untouched_symbols_are_read_back();
    void D08_a_damaged_journal_is_said_and_everything_compared_data();
    void D08_a_damaged_journal_is_said_and_everything_compared();
};

// No list tells of them: every one is asked for by its id.
void TestWhileAway::B07_orders_that_were_open_are_asked_for_one_by_one()
{
    LabThread lab;
    const QTemporaryDir profile;
    QString cancelledId, filledId, stopId;
    Order fill;
    OrderIntent flat;
    Decimal through;
    std::int64_t algoId = 0;
    {
        Desk desk(lab, profile.path());
        QVERIFY(desk.waitReady());
        const auto cancelled = desk.place(desk.resting(eth));
        const auto filled = desk.place(desk.resting(sol));
        const auto stop = desk.place(desk.stop(xrp));
        for (const auto& placed : { cancelled, filled, stop })
            QTRY_COMPARE(desk.outcome(placed.request), std::optional(Outcome::Accepted));
        QTRY_VERIFY(desk.order(cancelled.order)->isWorking() && desk.order(filled.order)->isWorking() && desk.order(stop.order)->isWorking());
        cancelledId = desk.order(cancelled.order)->clientId;
        filledId = desk.order(filled.order)->clientId;
        stopId = desk.order(stop.order)->clientId;
        fill = *desk.order(filled.order);
        algoId = desk.order(stop.order)->algoId;
        through = desk.taking(sol).price;
        flat = desk.market(sol, Side::Sell);
        flat.quantity = fill.quantity;
        flat.reduceOnly = true;
    }
    cancelElsewhere(lab, eth);
    fillElsewhere(lab, fill, through);
    QVERIFY(placeElsewhere(lab, flat).status == OrderStatus::Filled); // nothing is held there any more
    lab.cancelAlgo(algoId);
    for (const char* list : { "GET /fapi/v1/allOrders", "GET /fapi/v1/allAlgoOrders" })
        QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s(list) }, { s("status"), 500 }, { s("count"), -1 }, { s("body"), s("no") } }));
    {
        Desk desk(lab, profile.path());
        bool worked = false; // what had ended was never shown as if it worked
        const auto look = [&] { worked = worked || !desk.account().openOrders().empty(); };
        QObject::connect(&desk.account(), &AccountState::ordersReset, &desk.session(), look);
        QObject::connect(&desk.account(), &AccountState::orderChanged, &desk.session(), look);
        QVERIFY(desk.waitReady());
        QTRY_VERIFY(historyOf(desk, cancelledId) && historyOf(desk, filledId) && historyOf(desk, stopId));
        QCOMPARE(historyOf(desk, cancelledId)->status, OrderStatus::Canceled);
        QCOMPARE(historyOf(desk, filledId)->status, OrderStatus::Filled);
        QCOMPARE(historyOf(desk, filledId)->executed, historyOf(desk, filledId)->quantity);
        QCOMPARE(historyOf(desk, stopId)->algoStatus, AlgoStatus::Canceled);
        QVERIFY(historyOf(desk, stopId)->status == OrderStatus::Canceled);
        QVERIFY(!worked);
        for (const QString& id : { cancelledId, filledId, stopId })
            QCOMPARE(timesInHistory(desk, id), 1);
        QVERIFY(desk.hasLogged(s("Ended while away")));
    }
    // Known by now: the run after this one asks for none of them, and has all three.
    lab.reset();
    const int asked = lab.requests("GET /fapi/v1/order") + lab.requests("GET /fapi/v1/algoOrder");
    Desk third(lab, profile.path());
    QVERIFY(third.waitReady());
    QTRY_VERIFY(historyOf(third, cancelledId) && historyOf(third, filledId) && historyOf(third, stopId));
    QCOMPARE(lab.requests("GET /fapi/v1/order") + lab.requests("GET /fapi/v1/algoOrder"), asked);
}

// Unfilled ones are forgotten by its queries after three days.
void TestWhileAway::B07_an_order_the_exchange_forgot_is_said_to_have_ended()
{
    LabThread lab;
    const QTemporaryDir profile;
    QString clientId;
    {
        Desk desk(lab, profile.path());
        QVERIFY(desk.waitReady());
        const auto placed = desk.place(desk.resting(eth));
        QTRY_COMPARE(desk.outcome(placed.request), std::optional(Outcome::Accepted));
        clientId = desk.order(placed.order)->clientId;
    }
    cancelElsewhere(lab, eth);
    QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s("GET /fapi/v1/allOrders") }, { s("status"), 200 }, { s("count"), -1 },
        { s("body"), s("[]") } }));
    QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s("GET /fapi/v1/order") }, { s("status"), 400 }, { s("count"), -1 },
        { s("body"), s(R"({"code":-2013,"msg":"Order does not exist."})") } }));
    Desk desk(lab, profile.path());
    QVERIFY(desk.waitReady());
    QTRY_VERIFY(historyOf(desk, clientId));
    QCOMPARE(historyOf(desk, clientId)->status, OrderStatus::Expired);
    QVERIFY(!historyOf(desk, clientId)->errorText.isEmpty());
    QVERIFY(lab.requests("GET /fapi/v1/order") >= 2); // the first word of its absence proves nothing
}

void TestWhileAway::B07_a_question_without_an_answer_is_asked_again()
{
    LabThread lab;
    const QTemporaryDir profile;
    QString clientId;
    {
        Desk desk(lab, profile.path());
        QVERIFY(desk.waitReady());
        const auto placed = desk.place(desk.resting(eth));
        QTRY_COMPARE(desk.outcome(placed.request), std::optional(Outcome::Accepted));
        clientId = desk.order(placed.order)->clientId;
    }
    cancelElsewhere(lab, eth);
    QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s("GET /fapi/v1/allOrders") }, { s("status"), 200 }, { s("count"), -1 },
        { s("body"), s("[]") } }));
    QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s("GET /fapi/v1/order") }, { s("status"), 500 }, { s("count"), 1 },
        { s("body"), s("oops") } }));
    Desk desk(lab, profile.path());
    QVERIFY(desk.waitReady()); // trading does not wait for what is only to be told
    QTRY_VERIFY_WITH_TIMEOUT(historyOf(desk, clientId), 30'000);
    QCOMPARE(historyOf(desk, clientId)->status, OrderStatus::Canceled);
}

void TestWhileAway::B19_orders_of_another_hand_on_untouched_symbols_are_read_back()
{
    LabThread lab;
    const QTemporaryDir profile;
    OrderIntent rests, buys, sells;
    Decimal trigger;
    {
        Desk desk(lab, profile.path());
        QVERIFY(desk.waitReady());
        rests = desk.resting(sol);
        buys = desk.market(xrp);
        sells = desk.market(xrp, Side::Sell);
        sells.quantity = buys.quantity;
        trigger = desk.stop(btc).triggerPrice;
    }
    const QString restedId = placeElsewhere(lab, rests).clientId;
    cancelElsewhere(lab, sol);
    const QString boughtId = placeElsewhere(lab, buys).clientId, soldId = placeElsewhere(lab, sells).clientId;
    const std::int64_t algoId = lab.run([&](lab::LabExchange& l) {
        paper::Exchange& engine = l.exchange().exchange();
        paper::AlgoRequest request;
        request.symbol = btc;
        request.side = Side::Sell;
        request.triggerPrice = trigger;
        request.quantity = Decimal::fromLiteral("0.01");
        const auto algo = engine.placeAlgo(engine.defaultAccount(), request);
        return algo ? algo->algoId : 0;
    });
    QVERIFY(algoId != 0);
    lab.cancelAlgo(algoId);
    lab.reset();

    Desk desk(lab, profile.path());
    desk.market().watchBook(btc); // as a ladder does: there is no list of conditional orders but by symbol
    QVERIFY(desk.waitReady());
    QTRY_VERIFY(historyOf(desk, restedId) && historyOf(desk, boughtId) && historyOf(desk, soldId));
    QCOMPARE(historyOf(desk, restedId)->status, OrderStatus::Canceled);
    QVERIFY(historyOf(desk, restedId)->external);
    QCOMPARE(historyOf(desk, boughtId)->status, OrderStatus::Filled);
    QCOMPARE(historyOf(desk, soldId)->status, OrderStatus::Filled);
    const auto conditional = [&] {
        const auto& orders = desk.account().orderHistory();
        return std::any_of(orders.begin(), orders.end(), [&](const Order& order) { return order.algoId == algoId && order.algoStatus == AlgoStatus::Canceled; });
    };
    QTRY_VERIFY(conditional());
    const auto traded = [&] {
        Decimal sum;
        for (const Fill& fill : desk.account().fills())
            sum += fill.symbol == xrp ? fill.quantity : Decimal();
        return sum;
    };
    QTRY_COMPARE(traded(), buys.quantity + sells.quantity);
    for (const QString& id : { restedId, boughtId, soldId })
        QCOMPARE(timesInHistory(desk, id), 1);
    // By a handful of lists, not by one question a symbol.
    QVERIFY(lab.requests("GET /fapi/v1/allOrders") <= 4);
    QVERIFY(lab.requests("GET /fapi/v1/allAlgoOrders") <= 8);
    QVERIFY(!isOpen(desk, restedId));
}

void TestWhileAway::D08_a_damaged_journal_is_said_and_everything_compared_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("a flipped byte in each line") << 0;
    QTest::newRow("each line cut in its middle") << 1;
    QTest::newRow("both lines gone") << 2;
    QTest::newRow("a stretch of zeros over both") << 3;
}

// Two placings whose answers were lost are all the journal holds, and it can be read no more. One works, one ended meanwhile, and a third,
// which nobody here knows of, reaches the exchange only after the start.
void TestWhileAway::D08_a_damaged_journal_is_said_and_everything_compared()
{
    QFETCH(int, way);
    LabThread lab;
    const QTemporaryDir profile;
    QString worksId, endedId;
    OrderIntent late;
    {
        Desk desk(lab, profile.path());
        QVERIFY(desk.waitReady());
        QVERIFY(desk.waitLive(s("wsApi")));
        QVERIFY(lab.fault({ { s("fault"), s("us.drop") }, { s("count"), 100 } }));
        QVERIFY(lab.fault({ { s("fault"), s("rest.after") }, { s("route"), s("order.place") }, { s("action"), s("hang") }, { s("count"), 2 } }));
        const auto works = desk.place(desk.resting(eth));
        const auto ended = desk.place(desk.resting(sol));
        QTRY_COMPARE(lab.ordersPlaced(), 2);
        worksId = desk.order(works.order)->clientId;
        endedId = desk.order(ended.order)->clientId;
        late = desk.resting(xrp);
    }
    cancelElsewhere(lab, sol);
    QFile file(profile.filePath(s("orders-paper.journal")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    for (const QString& id : { worksId, endedId }) {
        const qsizetype at = bytes.indexOf(QByteArray("\"id\":\"" + id.toLatin1())); // of the intent, not of the ids that lay ready
        QVERIFY(at > 0);
        const qsizetype begin = bytes.lastIndexOf('\n', at) + 1, end = bytes.indexOf('\n', at) + 1;
        if (way == 0)
            bytes[at + 3] = static_cast<char>(bytes[at + 3] ^ 0x04);
        else if (way == 1)
            bytes.remove(at, 20);
        else if (way == 2)
            bytes.remove(begin, end - begin);
        else
            bytes.replace(begin, end - begin, QByteArray(end - begin, '\0'));
    }
    // The marks that they were sent stand behind the first of them, so that it is not all of the file that is gone.
    QVERIFY(bytes.contains("\"sent\""));
    QVERIFY(file.resize(0) && file.seek(0));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    lab.reset();

    {
        const auto started = std::chrono::steady_clock::now();
        Desk desk(lab, profile.path());
        std::optional<std::chrono::steady_clock::time_point> ready;
        QObject::connect(&desk.account(), &AccountState::phaseChanged, &desk.session(), [&] {
            if (desk.account().isReady() && !ready)
                ready = std::chrono::steady_clock::now();
        });
        QTRY_VERIFY(isOpen(desk, worksId)); // found at once
        QVERIFY(!desk.account().isReady());
        QVERIFY(!desk.orders().blockedReason().isEmpty());
        QVERIFY(lab.fault({ { s("fault"), s("us.drop") }, { s("count"), 100 } })); // only a list can tell of the third
        const QString lateId = placeElsewhere(lab, late).clientId;
        QVERIFY(desk.waitReady());
        QVERIFY(isOpen(desk, lateId));
        QVERIFY(*ready - started >= std::chrono::seconds { 5 }); // the horizon of what the last run may have sent
        QTRY_VERIFY(historyOf(desk, endedId));
        QCOMPARE(historyOf(desk, endedId)->status, OrderStatus::Canceled);
        const auto& lines = desk.session().log()->lines();
        QVERIFY(std::any_of(lines.begin(), lines.end(), [](const LogLine& line) { return line.title == s("Order journal") && line.asksAttention; }));
        QCOMPARE(QDir(profile.path()).entryList({ s("orders-paper.journal.damaged-*") }).size(), 1);
        // Its stop may have been among the lost: it is named until it is gone, an order of another program's is not.
        const auto named = [&] {
            const auto& findings = desk.session().auditor()->findings();
            return std::count_if(findings.begin(), findings.end(), [](const protection::Finding& finding) { return finding.issue == protection::Issue::RecordLost; });
        };
        QTRY_COMPARE(named(), 1);
        QVERIFY(desk.session().auditor()->findings().front().symbol == eth);
        QTRY_VERIFY2((desk.session().verifyNow(), desk.differences().isEmpty()), qPrintable(desk.differences()));
        const auto& open = desk.account().openOrders();
        const auto works = std::find_if(open.begin(), open.end(), [&](const Order& order) { return order.clientId == worksId; });
        desk.orders().cancel(works->localId);
        lab.reset();
        QTRY_COMPARE(named(), 0);
    }
    // Mended by being written anew.
    Desk third(lab, profile.path());
    QVERIFY(third.waitReady());
    QVERIFY(!third.hasLogged(s("Order journal")));
}

FATHOM_TEST(TestWhileAway)

#include "tst_while_away.moc"

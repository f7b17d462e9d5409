// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "tests/support/test_main.h"

#include "core/session/event_log.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace fathom;
using namespace fathom::test;

//! Nothing comes back, or what comes back is not what happened, and the account's events are lost, too.
class TestSilentWays final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void C17_C28_aCancelGoesTheOtherWayWhereTheConnectionIsSilent();
    void C03_aFailureThatWasNoneIsFoundOut();
    void C15_aCancelledOrderTheExchangeDoesNotKnowIsAskedFor();
    void C21_B07_aCloseRefusedForWantOfAPositionReadsItAgain();
    void C01_aCloseThatNeverArrivedIsNotCalledUnknown();
    void C11_C08_aRefusalForTheClockThatComesLateIsNotSentAgain_data();
    void C11_C08_aRefusalForTheClockThatComesLateIsNotSentAgain();
    void E10_aMarkOfDirectionTurnsNoSentenceRound();
    void E01_aStormOfUnreadableEventsLeavesRequestsForTrading();
    void B02_anAnswerWithoutItsEventIsComparedSoon_data();
    void B02_anAnswerWithoutItsEventIsComparedSoon();
    void B02_anOrderThePriceRanThroughIsAskedFor();
    void B02_eventsThatComeAreNoReasonToCompare();
};

//! Open at this end alone: whatever is written on it reaches nobody, and every try of the cancel was written on it.
void TestSilentWays::C17_C28_aCancelGoesTheOtherWayWhereTheConnectionIsSilent()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    QVERIFY(desk.waitLive(s("wsApi")));
    const auto placed = desk.place(desk.resting(btc));
    QTRY_COMPARE(desk.outcome(placed.request), std::optional(Outcome::Accepted));
    QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s("order.cancel") }, { s("action"), s("hang") }, { s("count"), 20 } }));
    const RequestId cancelled = desk.orders().cancel(placed.order);
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(cancelled), std::optional(Outcome::Accepted), 30'000);
    QVERIFY(desk.order(placed.order)->status == OrderStatus::Canceled);
    QCOMPARE(lab.requests("order.cancel"), 1);
    QVERIFY(lab.requests("DELETE /fapi/v1/order") >= 1);
    QVERIFY(lab.openOrders().empty());
    // An order of the next moment reaches the exchange, too.
    const auto next = desk.place(desk.resting(btc, Side::Sell));
    QTRY_COMPARE(desk.outcome(next.request), std::optional(Outcome::Accepted));
}

//! Executed, and answered with the text that stands for nothing done.
void TestSilentWays::C03_aFailureThatWasNoneIsFoundOut()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    QVERIFY(desk.waitLive(s("wsApi")));
    QVERIFY(lab.fault({ { s("fault"), s("us.drop") }, { s("count"), 100 } }));
    QVERIFY(lab.fault({ { s("fault"), s("rest.after") }, { s("route"), s("order.place") }, { s("action"), s("reply") }, { s("status"), 503 },
        { s("body"), s("{\"code\":-1001,\"msg\":\"Internal error; unable to process your request. Please try again.\"}") } }));
    const auto placed = desk.place(desk.resting(btc));
    QTRY_COMPARE(desk.outcome(placed.request), std::optional(Outcome::Rejected));
    QTRY_VERIFY(desk.order(placed.order)->isWorking());
    QCOMPARE(lab.requests("GET /fapi/v1/order"), 1);
    QCOMPARE(lab.ordersPlaced(), 1);
}

void TestSilentWays::C15_aCancelledOrderTheExchangeDoesNotKnowIsAskedFor()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    QVERIFY(desk.waitLive(s("wsApi")));
    const auto placed = desk.place(desk.resting(btc));
    QTRY_COMPARE(desk.outcome(placed.request), std::optional(Outcome::Accepted));
    QVERIFY(lab.fault({ { s("fault"), s("us.drop") }, { s("count"), 100 } }));
    QVERIFY(lab.fault({ { s("fault"), s("rest.after") }, { s("route"), s("order.cancel") }, { s("action"), s("reply") }, { s("status"), 400 },
        { s("body"), s("{\"code\":-2013,\"msg\":\"Order does not exist.\"}") } }));
    const RequestId cancelled = desk.orders().cancel(placed.order);
    QTRY_COMPARE(desk.outcome(cancelled), std::optional(Outcome::Accepted));
    QVERIFY(desk.order(placed.order)->status == OrderStatus::Canceled);
}

void TestSilentWays::C21_B07_aCloseRefusedForWantOfAPositionReadsItAgain()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const auto opened = desk.place(desk.market(btc));
    QTRY_VERIFY(desk.order(opened.order) && desk.order(opened.order)->status == OrderStatus::Filled);
    QTRY_VERIFY(desk.account().position(btc) != nullptr);
    const Decimal held = desk.account().position(btc)->amount;
    QVERIFY(lab.fault({ { s("fault"), s("us.drop") }, { s("count"), 100 } }));
    lab.run([&](lab::LabExchange& exchange) {
        paper::Exchange& engine = exchange.exchange().exchange();
        paper::PlaceRequest request;
        request.symbol = btc;
        request.side = Side::Sell;
        request.type = OrderType::Market;
        request.quantity = held;
        request.clientId = s("elsewhere");
        QVERIFY(engine.placeOrder(engine.defaultAccount(), request).has_value());
    });
    QVERIFY(lab.positions().empty());
    const int asked = lab.requests("GET /fapi/v3/positionRisk");
    const RequestId closed = desk.orders().closePosition(btc, PositionSide::Both, Decimal(1));
    QTRY_COMPARE(desk.outcome(closed), std::optional(Outcome::Rejected));
    QCOMPARE(desk.error(closed).venueCode, -2022);
    QTRY_VERIFY(desk.account().position(btc) == nullptr);
    QVERIFY(lab.requests("GET /fapi/v3/positionRisk") > asked);
}

void TestSilentWays::C01_aCloseThatNeverArrivedIsNotCalledUnknown()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    QVERIFY(desk.waitLive(s("wsApi")));
    const auto opened = desk.place(desk.market(btc));
    QTRY_VERIFY(desk.account().position(btc) != nullptr);
    QTRY_COMPARE(desk.outcome(opened.request), std::optional(Outcome::Accepted));
    QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s("order.place") }, { s("action"), s("FIN") } }));
    const RequestId closed = desk.orders().closePosition(btc, PositionSide::Both, Decimal(1));
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(closed), std::optional(Outcome::NotSent), 30'000);
    QVERIFY2(desk.error(closed).userText().contains(s("did not reach the exchange")), qPrintable(desk.error(closed).userText()));
    QVERIFY(desk.account().position(btc) != nullptr);
    // What became of its order is in the log; that the close was not carried out is told once, as its answer.
    QVERIFY(desk.hasLogged(s("Resolved")));
    const auto& lines = desk.session().log()->lines();
    QVERIFY(std::none_of(lines.begin(), lines.end(), [](const LogLine& line) { return line.title == s("Resolved") && line.asksAttention; }));
}

//! Each is a reason to compare everything; one after the other they would spend what may be asked in a minute.
void TestSilentWays::E01_aStormOfUnreadableEventsLeavesRequestsForTrading()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const auto compared = [&] { return lab.requests("GET /fapi/v1/accountConfig"); };
    const auto unreadable = [&] {
        const StreamHealth* wire = desk.session().connection()->stream(s("private"));
        return wire == nullptr ? 0 : wire->unreadable;
    };
    const int before = compared();
    for (int i = 1; i <= 24; ++i) {
        QVERIFY(lab.fault({ { s("fault"), s("ws.raw") }, { s("category"), s("private") }, { s("text"), s("{\"e\":\"ORDER_TRADE_UPDATE\",\"o\":{\"s\":\"BTC") } }));
        QTRY_VERIFY_WITH_TIMEOUT(unreadable() >= i, 30'000);
        if (i <= 3) // compared at once
            QTRY_VERIFY_WITH_TIMEOUT(desk.isReady() && compared() >= before + i, 30'000);
    }
    const auto used = [&](const char* name) { return *desk.session().connection()->budget(s(name)); };
    QVERIFY2(used("weight1m").used * 10 < used("weight1m").limit * 6, qPrintable(QString::number(used("weight1m").used)));
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), 30'000);
    const auto placed = desk.place(desk.resting(btc));
    QTRY_COMPARE(desk.outcome(placed.request), std::optional(Outcome::Accepted));
}

void TestSilentWays::B02_anAnswerWithoutItsEventIsComparedSoon_data()
{
    QTest::addColumn<QString>("lost");
    QTest::newRow("every event is lost") << QString();
    QTest::newRow("the order's own are lost") << s("ORDER_TRADE_UPDATE");
}

//! The stream stays open. Long before the regular comparison, which the test does not wait for, the position is there, its fills, and
//! what another hand did in the same time.
void TestSilentWays::B02_anAnswerWithoutItsEventIsComparedSoon()
{
    QFETCH(QString, lost);
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const auto resting = desk.place(desk.resting(btc));
    QTRY_COMPARE(desk.outcome(resting.request), std::optional(Outcome::Accepted));
    QStringList events { lost };
    if (!lost.isEmpty())
        events.append(s("TRADE_LITE"));
    for (const QString& event : std::as_const(events))
        QVERIFY(lab.fault({ { s("fault"), s("us.drop") }, { s("event"), event }, { s("count"), 1000 } }));
    lab.run([](lab::LabExchange& l) {
        paper::Exchange& engine = l.exchange().exchange();
        QVERIFY(engine.cancelAll(engine.defaultAccount(), btc).has_value());
    });
    const auto opened = desk.place(desk.market(btc));
    QElapsedTimer clock;
    clock.start();
    QTRY_COMPARE(desk.outcome(opened.request), std::optional(Outcome::Accepted));
    QTRY_VERIFY2_WITH_TIMEOUT(desk.differences().isEmpty(), qPrintable(desk.differences()), 30'000);
    const auto there = static_cast<std::size_t>(lab.run([](lab::LabExchange& l) { return l.ledger().fills(); }));
    QTRY_COMPARE_WITH_TIMEOUT(desk.account().fills().size(), there, 30'000);
    QVERIFY(desk.account().position(btc) != nullptr);
    QVERIFY(desk.order(resting.order)->status == OrderStatus::Canceled);
    qInfo("agreed after %lld ms", clock.elapsed());
}

//! Nobody answers anything: the market alone gives it away.
void TestSilentWays::B02_anOrderThePriceRanThroughIsAskedFor()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const auto placed = desk.place(desk.resting(btc));
    QTRY_COMPARE(desk.outcome(placed.request), std::optional(Outcome::Accepted));
    QTRY_VERIFY(desk.order(placed.order)->isWorking());
    QVERIFY(lab.fault({ { s("fault"), s("us.drop") }, { s("count"), 1000 } }));
    const QString client = desk.order(placed.order)->clientId;
    QVERIFY(lab.fillPart(btc, client, desk.order(placed.order)->quantity));
    const QString beyond = QString::fromStdString((desk.order(placed.order)->price * Decimal::fromLiteral("0.999")).toString());
    QVERIFY(lab.fault({ { s("fault"), s("ws.raw") }, { s("category"), s("market") },
        { s("text"), s("{\"stream\":\"!ticker@arr\",\"data\":[{\"e\":\"24hrTicker\",\"E\":1796054669229,\"s\":\"BTCUSDT\",\"p\":\"0\",\"P\":\"0\",\"w\":\"%1\","
                    "\"c\":\"%1\",\"Q\":\"1\",\"o\":\"%1\",\"h\":\"%1\",\"l\":\"%1\",\"v\":\"1\",\"q\":\"1\",\"O\":1796054669229,"
                    "\"C\":1796054669229,\"F\":1,\"L\":2,\"n\":2}]}").arg(beyond) } }));
    QTRY_VERIFY_WITH_TIMEOUT(desk.order(placed.order)->status == OrderStatus::Filled, 30'000);
    QTRY_VERIFY2_WITH_TIMEOUT(desk.differences().isEmpty(), qPrintable(desk.differences()), 30'000);
    QVERIFY(desk.account().position(btc) != nullptr);
}

//! What is told of costs no comparison, however much of it there is.
void TestSilentWays::B02_eventsThatComeAreNoReasonToCompare()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const int compared = lab.requests("GET /fapi/v1/accountConfig");
    QElapsedTimer clock;
    clock.start();
    for (const Side side : { Side::Buy, Side::Sell }) {
        const auto filled = desk.place(desk.market(btc, side));
        QTRY_VERIFY(desk.order(filled.order) && desk.order(filled.order)->status == OrderStatus::Filled);
    }
    const auto gone = desk.place(desk.resting(btc));
    QTRY_COMPARE(desk.outcome(gone.request), std::optional(Outcome::Accepted));
    const RequestId cancelled = desk.orders().cancel(gone.order);
    QTRY_COMPARE(desk.outcome(cancelled), std::optional(Outcome::Accepted));
    const auto placed = desk.place(desk.resting(btc, Side::Sell));
    QTRY_COMPARE(desk.outcome(placed.request), std::optional(Outcome::Accepted));
    const Order first = *desk.order(placed.order);
    for (int i = 0; i < 6 || clock.elapsed() < 2'500; ++i) { // longer than an event is waited for
        const RequestId changed = desk.orders().modify(placed.order, first.price, first.quantity * Decimal(2 + i % 2));
        QTRY_COMPARE(desk.outcome(changed), std::optional(Outcome::Accepted));
        QTRY_VERIFY(desk.order(placed.order)->quantity == first.quantity * Decimal(2 + i % 2));
    }
    QVERIFY(!desk.hasLogged(s("Account stream silent")));
    QCOMPARE(lab.requests("GET /fapi/v1/accountConfig"), compared);
}

void TestSilentWays::C11_C08_aRefusalForTheClockThatComesLateIsNotSentAgain_data()
{
    QTest::addColumn<bool>("webSocket");
    QTest::newRow("WebSocket API") << true;
    QTest::newRow("REST") << false;
}

//! Held up on its way for longer than it is good for. By then it is called unknown, and soon never placed; sent once more it lived all the same.
void TestSilentWays::C11_C08_aRefusalForTheClockThatComesLateIsNotSentAgain()
{
    QFETCH(bool, webSocket);
    LabThread lab;
    Desk desk(lab, {}, webSocket);
    QVERIFY(desk.waitReady());
    if (webSocket)
        QVERIFY(desk.waitLive(s("wsApi")));
    QVERIFY(lab.fault({ { s("fault"), s("clock.offset") }, { s("ms"), 10'000 } }));
    QVERIFY(lab.fault({ { s("fault"), s("rest.delay") }, { s("route"), s(webSocket ? "order.place" : "POST /fapi/v1/order") }, { s("ms"), 3'500 } }));
    const auto placed = desk.place(desk.resting(btc));
    QTRY_VERIFY(desk.order(placed.order) && desk.order(placed.order)->request == RequestState::Unknown);
    const auto isOver = [&] {
        const RequestState now = desk.order(placed.order)->request;
        return now == RequestState::Refused || now == RequestState::NotPlaced;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(desk.outcome(placed.request).has_value(), 30'000);
    QCOMPARE(lab.requests("order.place") + lab.requests("POST /fapi/v1/order"), 1);
    QCOMPARE(lab.ordersPlaced(), 0);
    // What was refused did reach the exchange.
    QTRY_COMPARE(desk.hasLogged(s("Resolved")), desk.order(placed.order)->request == RequestState::NotPlaced);
    // The next one is signed by the clock that was measured meanwhile.
    const auto next = desk.place(desk.resting(btc, Side::Sell));
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(next.request), std::optional(Outcome::Accepted), 30'000);
}

//! The size and the price of an order placed elsewhere stand behind its symbol.
void TestSilentWays::E10_aMarkOfDirectionTurnsNoSentenceRound()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    QVERIFY(lab.fault({ { s("fault"), s("ws.raw") }, { s("category"), s("private") },
        { s("text"), s("{\"e\":\"ORDER_TRADE_UPDATE\",\"T\":1796054669229,\"E\":1796054669229,\"o\":{\"s\":\"EVIL\\u202eUSDT\",\"c\":\"web_1\",\"S\":\"BUY\","
                    "\"o\":\"LIMIT\",\"f\":\"GTC\",\"q\":\"0.1\",\"p\":\"90000\",\"ap\":\"0\",\"sp\":\"0\",\"x\":\"NEW\",\"X\":\"NEW\",\"i\":778,\"l\":\"0\","
                    "\"z\":\"0\",\"L\":\"0\",\"T\":1796054669229,\"t\":0,\"b\":\"0\",\"a\":\"0\",\"m\":false,\"R\":false,\"wt\":\"CONTRACT_PRICE\","
                    "\"ot\":\"LIMIT\",\"ps\":\"BOTH\",\"cp\":false,\"rp\":\"0\",\"pP\":false,\"si\":0,\"ss\":0,\"V\":\"NONE\",\"pm\":\"NONE\",\"gtd\":0,"
                    "\"er\":\"0\"}}") } }));
    const auto said = [&] {
        const auto& lines = desk.session().log()->lines();
        const auto line = std::find_if(lines.begin(), lines.end(), [](const LogLine& each) { return each.text.contains(s("EVIL")); });
        return line == lines.end() ? QString() : line->text;
    };
    QTRY_VERIFY(!said().isEmpty());
    QVERIFY2(said().contains(s("EVILUSDT")) && !said().contains(QChar(0x202e)), qPrintable(said()));
}

FATHOM_TEST(TestSilentWays)

#include "tst_silent_ways.moc"

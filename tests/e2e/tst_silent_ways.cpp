// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "tests/support/test_main.h"

using namespace fathom;
using namespace fathom::test;

namespace {

const QString btc = QStringLiteral("BTCUSDT");

QString s(const char* text)
{
    return QString::fromLatin1(text);
}

} // namespace

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
}

FATHOM_TEST(TestSilentWays)

#include "tst_silent_ways.moc"

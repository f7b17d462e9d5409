// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "tests/support/test_main.h"

#include <QTcpServer>

using namespace fathom;
using namespace fathom::test;

namespace {

QString bodyOf(int code)
{
    return QStringLiteral(R"({"code":%1,"msg":"Refused by the test."})").arg(code);
}

} // namespace

//! Faults of orders at the exchange of the laboratory, on real sockets, one row of the list after the other.
class TestOrderRows final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void C03_C07_an_answer_that_is_none_is_unknown_and_found_out_data();
    void C03_C07_an_answer_that_is_none_is_unknown_and_found_out();
    void C24_a_condition_that_is_not_met_ends_it_without_another_try_data();
    void C24_a_condition_that_is_not_met_ends_it_without_another_try();
    void C25_limits_hold_back_opening_and_never_closing_data();
    void C25_limits_hold_back_opening_and_never_closing();
    void C26_another_position_mode_is_read_and_nothing_sent_again();
    void C28_the_connection_of_an_order_breaks_data();
    void C28_the_connection_of_an_order_breaks();
    void C29_a_redirect_of_an_order_goes_nowhere();
    void D14_an_order_that_is_never_answered();
};

void TestOrderRows::C03_C07_an_answer_that_is_none_is_unknown_and_found_out_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("executed");
    const QString unknown = s(R"({"timestamp":1638827401078,"path":"/fapi/v1/order","msg":"Unknown error, please check your request or try again later."})");
    const QString html = s("<!DOCTYPE HTML><HTML><HEAD><TITLE>ERROR</TITLE></HEAD><BODY><H1>503 ERROR</H1><a href=x>cloudfront</a></BODY></HTML>");
    for (const bool executed : { true, false }) {
        const char* what = executed ? "executed" : "not executed";
        QTest::addRow("C03 503 without a code, %s", what) << 503 << unknown << executed;
        QTest::addRow("C07 502 in HTML, %s", what) << 502 << html << executed;
        QTest::addRow("C07 504 in HTML, %s", what) << 504 << html << executed;
    }
}

void TestOrderRows::C03_C07_an_answer_that_is_none_is_unknown_and_found_out()
{
    QFETCH(int, status);
    QFETCH(QString, body);
    QFETCH(bool, executed);
    LabThread lab;
    Desk desk(lab, {}, false);
    QVERIFY(desk.waitReady());
    // Its events are lost as well, so that only asking can tell.
    QVERIFY(lab.fault({ { s("fault"), s("us.drop") }, { s("event"), s("ORDER_TRADE_UPDATE") }, { s("count"), 100 } }));
    QVERIFY(lab.fault({ { s("fault"), executed ? s("rest.after") : s("rest.before") }, { s("route"), s("POST /fapi/v1/order") }, { s("action"), s("reply") },
        { s("status"), status }, { s("body"), body } }));
    bool wasUnknown = false, wasRefused = false;
    QObject::connect(&desk.account(), &AccountState::orderChanged, &desk.session(), [&](LocalOrderId id) {
        const Order* order = desk.order(id);
        wasUnknown = wasUnknown || (order && order->request == RequestState::Unknown);
        wasRefused = wasRefused || (order && order->request == RequestState::Refused);
    });
    const auto placed = desk.place(desk.resting(btc));
    const auto settled = [&] {
        const Order* order = desk.order(placed.order);
        return order && (executed ? order->isWorking() && order->request == RequestState::None : order->request == RequestState::NotPlaced);
    };
    QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
    QVERIFY(wasUnknown && !wasRefused);
    QCOMPARE(lab.ordersPlaced(), executed ? 1 : 0);
    QCOMPARE(lab.placings(), 1);
    for (const LogLine& line : desk.session().log()->lines())
        QVERIFY2(!line.text.contains(s("<H1>")) && !line.text.contains(s("cloudfront</a>")), qPrintable(line.text));
    QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
}

void TestOrderRows::C24_a_condition_that_is_not_met_ends_it_without_another_try_data()
{
    QTest::addColumn<TimeInForce>("force");
    QTest::addColumn<int>("code");
    QTest::newRow("post-only would take") << TimeInForce::GTX << -5022;
    QTest::newRow("fill or kill has too little") << TimeInForce::FOK << -5021;
}

void TestOrderRows::C24_a_condition_that_is_not_met_ends_it_without_another_try()
{
    QFETCH(TimeInForce, force);
    QFETCH(int, code);
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    QVERIFY(desk.waitLive(s("wsApi")));
    OrderIntent intent = force == TimeInForce::GTX ? desk.taking(btc) : desk.resting(btc, Side::Buy, 2);
    intent.timeInForce = force;
    const auto placed = desk.place(intent);
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(placed.request), std::optional(Outcome::Rejected), patience);
    QCOMPARE(desk.error(placed.request).venueCode, code);
    QVERIFY(desk.order(placed.order)->request == RequestState::Refused);
    // Another order behind it: had the first been tried again, it would have been before that.
    const auto next = desk.place(desk.resting(btc, Side::Buy, 3));
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(next.request), std::optional(Outcome::Accepted), patience);
    QCOMPARE(lab.placings(), 2);
    QVERIFY(desk.account().position(btc) == nullptr);
    QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
}

void TestOrderRows::C25_limits_hold_back_opening_and_never_closing_data()
{
    QTest::addColumn<int>("code");
    for (const int code : { -2019, -2027, -4087, -4088, -4192, -4400 })
        QTest::addRow("%d", code) << code;
}

void TestOrderRows::C25_limits_hold_back_opening_and_never_closing()
{
    QFETCH(int, code);
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    QVERIFY(desk.waitLive(s("wsApi")));
    const auto opened = desk.place(desk.market(btc));
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(opened.request), std::optional(Outcome::Accepted), patience);
    QTRY_VERIFY(desk.account().position(btc) != nullptr);
    QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s("order.place") }, { s("action"), s("reply") }, { s("status"), 400 }, { s("body"), bodyOf(code) } }));
    const int before = lab.placings();
    const auto refused = desk.place(desk.resting(btc));
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(refused.request), std::optional(Outcome::Rejected), patience);
    QCOMPARE(desk.error(refused.request).venueCode, code);
    QVERIFY(!desk.order(refused.order)->errorText.isEmpty());
    QCOMPARE(lab.placings(), before + 1);
    const RequestId close = desk.orders().closePosition(btc, PositionSide::Both, Decimal(1));
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(close), std::optional(Outcome::Accepted), patience);
    QTRY_VERIFY(desk.account().position(btc) == nullptr);
    QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
}

void TestOrderRows::C26_another_position_mode_is_read_and_nothing_sent_again()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    QVERIFY(desk.waitLive(s("wsApi")));
    QVERIFY(!desk.account().isHedgeMode());
    // By another program; the exchange sends no event for it.
    QVERIFY(lab.fault({ { s("fault"), s("acct.config") }, { s("dualSide"), true } }));
    const auto placed = desk.place(desk.resting(btc));
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(placed.request), std::optional(Outcome::Rejected), patience);
    QCOMPARE(desk.error(placed.request).venueCode, -4061);
    QTRY_VERIFY_WITH_TIMEOUT(desk.account().isHedgeMode(), patience);
    QCOMPARE(lab.placings(), 1);
    QCOMPARE(lab.ordersPlaced(), 0);
    OrderIntent again = desk.resting(btc, Side::Buy, 4);
    again.positionSide = PositionSide::Long;
    const auto next = desk.place(again);
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(next.request), std::optional(Outcome::Accepted), patience);
    QCOMPARE(lab.placings(), 2);
    QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
}

void TestOrderRows::C28_the_connection_of_an_order_breaks_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("action");
    QTest::newRow("before it is executed, ended") << s("before") << s("FIN");
    QTest::newRow("before it is executed, reset") << s("before") << s("RST");
    QTest::newRow("once it is executed, ended") << s("after") << s("FIN");
    QTest::newRow("once it is executed, reset") << s("after") << s("RST");
}

void TestOrderRows::C28_the_connection_of_an_order_breaks()
{
    QFETCH(QString, when);
    QFETCH(QString, action);
    const bool executed = when == s("after");
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    QVERIFY(desk.waitLive(s("wsApi")));
    QVERIFY(lab.fault({ { s("fault"), s("us.drop") }, { s("event"), s("ORDER_TRADE_UPDATE") }, { s("count"), 100 } }));
    QVERIFY(lab.fault({ { s("fault"), s("ws.close") }, { s("when"), when }, { s("action"), action } }));
    bool wasUnknown = false;
    QObject::connect(&desk.account(), &AccountState::orderChanged, &desk.session(), [&](LocalOrderId id) {
        wasUnknown = wasUnknown || (desk.order(id) && desk.order(id)->request == RequestState::Unknown);
    });
    const auto placed = desk.place(desk.resting(btc));
    const auto settled = [&] {
        const Order* order = desk.order(placed.order);
        return order && (executed ? order->isWorking() && order->request == RequestState::None : order->request == RequestState::NotPlaced);
    };
    QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
    QVERIFY(wasUnknown);
    QVERIFY(desk.waitLive(s("wsApi"))); // it is back, and nothing waited to be sent on it
    const auto next = desk.place(desk.resting(btc, Side::Buy, 4));
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(next.request), std::optional(Outcome::Accepted), patience);
    QCOMPARE(lab.placings(), 2);
    QCOMPARE(lab.ordersPlaced(), executed ? 2 : 1);
    QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
}

void TestOrderRows::C29_a_redirect_of_an_order_goes_nowhere()
{
    LabThread lab;
    Desk desk(lab, {}, false);
    QVERIFY(desk.waitReady());
    QTcpServer elsewhere;
    QVERIFY(elsewhere.listen(QHostAddress::LocalHost));
    for (const int status : { 301, 302, 307, 308 }) {
        QVERIFY(lab.fault({ { s("fault"), s("rest.redirect") }, { s("route"), s("POST /fapi/v1/order") }, { s("status"), status },
            { s("location"), QStringLiteral("http://127.0.0.1:%1/fapi/v1/order").arg(elsewhere.serverPort()) } }));
        const auto placed = desk.place(desk.resting(btc, Side::Buy, 2 + status % 5));
        QTRY_VERIFY_WITH_TIMEOUT(desk.outcome(placed.request).has_value(), patience);
        QVERIFY(desk.outcome(placed.request) != Outcome::Accepted);
    }
    QVERIFY(!elsewhere.hasPendingConnections());
    QTRY_VERIFY2_WITH_TIMEOUT(desk.differences().isEmpty(), qPrintable(desk.differences()), patience);
    QVERIFY(!elsewhere.hasPendingConnections());
    QCOMPARE(lab.ordersPlaced(), 0);
}

void TestOrderRows::D14_an_order_that_is_never_answered()
{
    LabThread lab;
    Desk desk(lab, {}, false);
    QVERIFY(desk.waitReady());
    QVERIFY(lab.fault({ { s("fault"), s("rest.after") }, { s("route"), s("POST /fapi/v1/order") }, { s("action"), s("hang") } }));
    QVERIFY(lab.fault({ { s("fault"), s("us.drop") }, { s("event"), s("ORDER_TRADE_UPDATE") }, { s("count"), 100 } }));
    const auto placed = desk.place(desk.resting(btc));
    QTRY_VERIFY_WITH_TIMEOUT(desk.order(placed.order) && desk.order(placed.order)->request == RequestState::Unknown, patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.order(placed.order)->isWorking() && desk.order(placed.order)->request == RequestState::None, patience);
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(placed.request).has_value(), true, patience); // given up by our own clock
    QCOMPARE(lab.ordersPlaced(), 1);
    QCOMPARE(lab.placings(), 1);
}

FATHOM_TEST(TestOrderRows)

#include "tst_order_rows.moc"

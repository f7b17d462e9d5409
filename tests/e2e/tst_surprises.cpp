// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "tests/support/test_main.h"

#include <QElapsedTimer>
#include <QTcpSocket>

using namespace fathom;
using namespace fathom::test;

namespace {

QString text(Decimal value)
{
    return QString::fromStdString(value.toString());
}

const char* const overloaded = "Service Unavailable.";
const char* const throttled = R"({"code":-1008,"msg":"Request throttled by system-level protection. Reduce-only orders are exempt."})";

//! Another program with the same key asks for, keeps or deletes the listenKey. \return the whole answer
QByteArray otherProgram(LabThread& lab, const QByteArray& method)
{
    const SessionConfig config = lab.config({});
    QTcpSocket socket;
    socket.connectToHost(config.rest.host(), static_cast<quint16>(config.rest.port()));
    socket.write(method + " /fapi/v1/listenKey HTTP/1.1\r\nHost: " + config.rest.authority().toLatin1() + "\r\nX-MBX-APIKEY: " + config.apiKey
        + "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(5'000))
        answer += socket.readAll();
    return answer;
}

} // namespace

//! What other hands do to the same account, and an exchange that is too busy to serve.
class TestSurprises final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void B06_aKeyDeletedByAnotherProgramIsReplacedAndOursIsLeft();
    void B09_bothSidesOfAnOwnTradeAreTwoFills();
    void B10_lightAndFullTradeEventsAreOneFill_data();
    void B10_lightAndFullTradeEventsAreOneFill();
    void B18_availableIsTheExchangesFigure();
    void B19_anOrderOfAnotherHandOnAnUnseenSymbol();
    void B21_reduceOnlyShrunkByTheExchange();
    void B22_anAmendmentByAnotherHandIsAdopted();
    void B22_anEndByAnotherHandIsToldAndAnOwnCancelIsNot();
    void C04_anOverloadedExchangeIsNotAskedTwiceForAnOrder();
    void C04_anOverloadedExchangeIsAskedAgainForACancel();
    void C05_aThrottledCloseGoesOn();
    void C10_anIdUsedAgainAfterAFillIsNotTheSameOrder();
    void D01_aWindowThatStandsStillLosesNothing();
};

void TestSurprises::B06_aKeyDeletedByAnotherProgramIsReplacedAndOursIsLeft()
{
    LabThread lab;
    {
        Desk desk(lab);
        QVERIFY(desk.waitReady());
        int keys = 0;
        // The other program is given the same key, one an account, and deletes it as it ends: ours dies without an event.
        const QByteArray shared = otherProgram(lab, "POST");
        QVERIFY2(shared.contains("\"listenKey\""), shared.constData());
        keys = lab.requests("POST /fapi/v1/listenKey");
        QVERIFY(otherProgram(lab, "DELETE").startsWith("HTTP/1.1 200"));
        QVERIFY(!otherProgram(lab, "PUT").startsWith("HTTP/1.1 200")); // it is gone
        lab.run([](lab::LabExchange& l) {
            paper::Exchange& engine = l.exchange().exchange();
            paper::PlaceRequest request;
            request.symbol = btc;
            request.type = OrderType::Market;
            request.quantity = Decimal::fromLiteral("0.01");
            QVERIFY(engine.placeOrder(engine.defaultAccount(), request).has_value());
        });
        QTRY_VERIFY_WITH_TIMEOUT((desk.session().verifyNow(), desk.account().position(btc) != nullptr), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT((desk.session().verifyNow(), lab.requests("POST /fapi/v1/listenKey") > keys), 20'000);
        QVERIFY(desk.waitReady());
        // The new one tells.
        const auto placed = desk.place(desk.resting(btc));
        QTRY_COMPARE(desk.outcome(placed.request), std::optional(Outcome::Accepted));
        lab.run([](lab::LabExchange& l) {
            paper::Exchange& engine = l.exchange().exchange();
            QVERIFY(engine.cancelAll(engine.defaultAccount(), btc).has_value());
        });
        QTRY_VERIFY(desk.order(placed.order)->status == OrderStatus::Canceled);
    }
    QCOMPARE(lab.requests("DELETE /fapi/v1/listenKey"), 1); // the other's: somebody may live on ours
    QVERIFY(otherProgram(lab, "PUT").startsWith("HTTP/1.1 200"));
}

void TestSurprises::B09_bothSidesOfAnOwnTradeAreTwoFills()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    lab.setMarketRunning(false);
    const Decimal quantity = desk.sizeFor(btc, 400), least = desk.market().instrument(btc)->stepSize;
    const QString bid = s("own-bid");
    paper::PlaceRequest request;
    request.symbol = btc;
    request.type = OrderType::Limit;
    request.selfTrade = SelfTrade::None;
    request.quantity = quantity;
    request.clientId = bid;
    request.price = lab.run([&](lab::LabExchange& l) {
        paper::Exchange& engine = l.exchange().exchange();
        const int market = engine.marketOf(btc);
        return engine.instrument(market).priceOf(engine.book(market).bestTicks(Side::Buy).value());
    });
    const auto place = [&] {
        lab.run([&](lab::LabExchange& l) {
            paper::Exchange& engine = l.exchange().exchange();
            const auto placed = engine.placeOrder(engine.defaultAccount(), request);
            QVERIFY2(placed.has_value(), qPrintable(placed ? QString() : placed.error().detail));
        });
    };
    place();
    QVERIFY(lab.fillPart(btc, bid, least)); // now it is the first in its row
    request.side = Side::Sell;
    request.timeInForce = TimeInForce::IOC;
    request.quantity = quantity - least;
    request.clientId = s("own-offer");
    place();
    QCOMPARE(lab.orderOf(btc, bid)->status, OrderStatus::Filled);
    QCOMPARE(lab.orderOf(btc, request.clientId)->status, OrderStatus::Filled);
    QTRY_COMPARE(desk.account().fills().size(), std::size_t { 3 });
    // A comparison finds none twice, and none missing.
    const int asked = lab.requests("GET /fapi/v1/userTrades");
    desk.session().verifyNow();
    QTRY_VERIFY(lab.requests("GET /fapi/v1/userTrades") > asked);
    QVERIFY(desk.waitReady());
    QCOMPARE(desk.account().fills().size(), std::size_t { 3 });
    QCOMPARE(desk.account().fills().front().tradeId, desk.account().fills().at(1).tradeId);
    QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
    lab.setMarketRunning(true);
}

void TestSurprises::B10_lightAndFullTradeEventsAreOneFill_data()
{
    QTest::addColumn<bool>("late");
    QTest::newRow("the light one first") << false;
    QTest::newRow("the full one first") << true;
}

//! As many rows as trades, whichever event comes first and however often.
void TestSurprises::B10_lightAndFullTradeEventsAreOneFill()
{
    QFETCH(bool, late);
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    // Held until the next one comes, and that is behind all the full events of the order before.
    QVERIFY(lab.fault({ { s("fault"), s(late ? "us.hold" : "us.dup") }, { s("event"), s("TRADE_LITE") }, { s("count"), late ? 1 : 50 } }));
    OrderIntent intent = desk.market(btc);
    const auto placed = desk.place(intent);
    QTRY_VERIFY(desk.order(placed.order) && desk.order(placed.order)->status == OrderStatus::Filled);
    QTRY_VERIFY(desk.account().position(btc) && desk.account().position(btc)->amount == intent.quantity);
    const std::size_t before = desk.account().fills().size();
    QTRY_COMPARE(before, static_cast<std::size_t>(lab.run([](lab::LabExchange& l) { return l.ledger().fills(); })));
    OrderIntent more = intent;
    more.quantity = intent.quantity * Decimal(2);
    const auto second = desk.place(more);
    QTRY_VERIFY(desk.order(second.order) && desk.order(second.order)->status == OrderStatus::Filled);
    intent.quantity += more.quantity;
    QTRY_VERIFY(desk.account().position(btc) && desk.account().position(btc)->amount == intent.quantity);
    QTRY_COMPARE(desk.account().fills().size(), static_cast<std::size_t>(lab.run([](lab::LabExchange& l) { return l.ledger().fills(); })));
    Decimal filled;
    for (const Fill& fill : desk.account().fills())
        filled += fill.quantity;
    QCOMPARE(filled, intent.quantity);
    QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
}

void TestSurprises::B18_availableIsTheExchangesFigure()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const auto placed = desk.place(desk.resting(btc));
    QTRY_VERIFY(desk.order(placed.order) && desk.order(placed.order)->isWorking());
    const auto opened = desk.place(desk.market(eth));
    QTRY_VERIFY(desk.order(opened.order) && desk.order(opened.order)->status == OrderStatus::Filled);
    desk.session().verifyNow();
    // What an order holds is in neither the wallet nor the cross wallet of the events.
    QTRY_VERIFY(desk.account().figures().available < desk.account().figures().crossWallet);
    QTRY_VERIFY_WITH_TIMEOUT((desk.session().verifyNow(),
                                 lab.run([&](lab::LabExchange& l) {
                                     paper::Exchange& engine = l.exchange().exchange();
                                     const Decimal there = engine.account(engine.defaultAccount()).figures.available;
                                     return (there - desk.account().figures().available).abs() < Decimal::fromLiteral("5");
                                 })),
        20'000);
}

void TestSurprises::B19_anOrderOfAnotherHandOnAnUnseenSymbol()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const QString unseen = s("SOLUSDT");
    const OrderIntent mine = desk.resting(unseen);
    QVERIFY(lab.fault({ { s("fault"), s("acct.externalOrder") }, { s("symbol"), unseen }, { s("side"), s("BUY") }, { s("type"), s("LIMIT") },
        { s("price"), text(mine.price) }, { s("quantity"), text(mine.quantity) }, { s("clientId"), s("phone-1") } }));
    QTRY_COMPARE(desk.account().openOrders().size(), std::size_t { 1 });
    const Order seen = desk.account().openOrders().front();
    QCOMPARE(seen.symbol, unseen);
    QCOMPARE(seen.clientId, s("phone-1"));
    QCOMPARE(seen.price, mine.price);
    QVERIFY(lab.fault({ { s("fault"), s("acct.externalOrder") }, { s("symbol"), unseen }, { s("side"), s("BUY") }, { s("type"), s("MARKET") },
        { s("quantity"), text(mine.quantity) } }));
    QTRY_VERIFY(desk.account().position(unseen) && desk.account().position(unseen)->amount == mine.quantity);
    // It is an order like our own: it can be cancelled here.
    const RequestId cancelled = desk.orders().cancel(seen.localId);
    QTRY_COMPARE(desk.outcome(cancelled), std::optional(Outcome::Accepted));
    QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
}

void TestSurprises::B21_reduceOnlyShrunkByTheExchange()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    OrderIntent open = desk.market(btc);
    open.quantity = Decimal::fromLiteral("0.02");
    const auto opened = desk.place(open);
    QTRY_VERIFY(desk.order(opened.order) && desk.order(opened.order)->status == OrderStatus::Filled);
    OrderIntent target = desk.resting(btc, Side::Sell);
    target.reduceOnly = true;
    target.quantity = Decimal::fromLiteral("0.02");
    const auto takeProfit = desk.place(target);
    QTRY_VERIFY(desk.order(takeProfit.order) && desk.order(takeProfit.order)->isWorking());
    QVERIFY(lab.fault({ { s("fault"), s("eng.shrinkRO") }, { s("symbol"), btc }, { s("side"), s("SELL") }, { s("quantity"), s("0.015") } }));
    QTRY_VERIFY(desk.account().position(btc) && desk.account().position(btc)->amount == Decimal::fromLiteral("0.005"));
    // Whether the exchange cut the order or ended it, ours is the exchange's, and no more of it is left than what it may reduce.
    QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
    const Order* cut = desk.order(takeProfit.order);
    QVERIFY2(!cut->isOpen() || cut->quantity == Decimal::fromLiteral("0.005"), cut->quantity.toString().c_str());
    QVERIFY(cut->isOpen() || cut->status == OrderStatus::Canceled || cut->status == OrderStatus::Expired || cut->status == OrderStatus::ExpiredInMatch);
}

void TestSurprises::B22_anAmendmentByAnotherHandIsAdopted()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const OrderIntent intent = desk.resting(btc);
    const auto placed = desk.place(intent);
    QTRY_VERIFY(desk.order(placed.order) && desk.order(placed.order)->isWorking());
    const Decimal price = intent.price - desk.market().instrument(btc)->tickSize * Decimal(7);
    lab.run([&, id = desk.order(placed.order)->orderId](lab::LabExchange& l) {
        paper::Exchange& engine = l.exchange().exchange();
        paper::ModifyRequest request;
        request.key.symbol = btc;
        request.key.orderId = id;
        request.side = intent.side;
        request.price = price;
        request.quantity = intent.quantity;
        QVERIFY(engine.modifyOrder(engine.defaultAccount(), request).has_value());
    });
    QTRY_COMPARE(desk.order(placed.order)->price, price);
    QCOMPARE(desk.account().openOrders().size(), std::size_t { 1 });
    QCOMPARE(desk.order(placed.order)->request, RequestState::None);
}

void TestSurprises::B22_anEndByAnotherHandIsToldAndAnOwnCancelIsNot()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const auto told = [&](LocalOrderId id) {
        const auto& lines = desk.session().log()->lines();
        return std::any_of(lines.begin(), lines.end(), [id](const LogLine& line) { return line.order == id && line.asksAttention && line.title == s("Cancelled elsewhere"); });
    };
    const auto own = desk.place(desk.resting(btc)), others = desk.place(desk.resting(eth)), stop = desk.place(desk.stop(s("XRPUSDT")));
    for (const auto& placed : { own, others, stop })
        QTRY_COMPARE(desk.outcome(placed.request), std::optional(Outcome::Accepted));
    QTRY_VERIFY(desk.order(own.order)->isWorking() && desk.order(others.order)->isWorking() && desk.order(stop.order)->isWorking());
    const RequestId cancel = desk.session().orders()->cancel(own.order);
    lab.run([](lab::LabExchange& l) {
        paper::Exchange& engine = l.exchange().exchange();
        QVERIFY(engine.cancelAll(engine.defaultAccount(), eth).has_value());
    });
    lab.cancelAlgo(desk.order(stop.order)->algoId);
    QTRY_VERIFY(told(others.order) && told(stop.order));
    QTRY_COMPARE(desk.outcome(cancel), std::optional(Outcome::Accepted));
    QTRY_VERIFY(!desk.order(own.order)->isOpen());
    QVERIFY(!told(own.order));
}

void TestSurprises::C04_anOverloadedExchangeIsNotAskedTwiceForAnOrder()
{
    LabThread lab;
    Desk desk(lab, {}, false);
    QVERIFY(desk.waitReady());
    QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s("POST /fapi/v1/order") }, { s("action"), s("reply") }, { s("status"), 503 },
        { s("body"), s(overloaded) } }));
    const auto placed = desk.place(desk.resting(btc));
    QTRY_COMPARE(desk.outcome(placed.request), std::optional(Outcome::Rejected));
    QVERIFY(!desk.order(placed.order)->isOpen());
    QCOMPARE(lab.requests("POST /fapi/v1/order"), 1);
    QCOMPARE(lab.ordersPlaced(), 0);
}

void TestSurprises::C04_anOverloadedExchangeIsAskedAgainForACancel()
{
    LabThread lab;
    Desk desk(lab, {}, false);
    QVERIFY(desk.waitReady());
    const auto placed = desk.place(desk.resting(btc));
    QTRY_VERIFY(desk.order(placed.order) && desk.order(placed.order)->isWorking());
    QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s("DELETE /fapi/v1/order") }, { s("action"), s("reply") }, { s("status"), 503 },
        { s("body"), s(overloaded) }, { s("count"), 2 } }));
    const RequestId cancelled = desk.orders().cancel(placed.order);
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(cancelled), std::optional(Outcome::Accepted), 10'000);
    QVERIFY(desk.order(placed.order)->status == OrderStatus::Canceled);
    QCOMPARE(lab.requests("DELETE /fapi/v1/order"), 3);
}

void TestSurprises::C05_aThrottledCloseGoesOn()
{
    LabThread lab;
    Desk desk(lab, {}, false);
    QVERIFY(desk.waitReady());
    const auto opened = desk.place(desk.market(btc));
    QTRY_VERIFY(desk.order(opened.order) && desk.order(opened.order)->status == OrderStatus::Filled);
    QTRY_VERIFY(desk.account().position(btc) != nullptr);
    const int before = lab.requests("POST /fapi/v1/order");
    QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s("POST /fapi/v1/order") }, { s("action"), s("reply") }, { s("status"), 503 },
        { s("body"), s(throttled) }, { s("count"), 3 } }));
    const RequestId closed = desk.orders().closePosition(btc, PositionSide::Both, Decimal(1));
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(closed), std::optional(Outcome::Accepted), 20'000);
    QTRY_VERIFY(desk.account().position(btc) == nullptr);
    QCOMPARE(lab.requests("POST /fapi/v1/order") - before, 4);
    const auto legs = lab.positions();
    QVERIFY(std::none_of(legs.begin(), legs.end(), [](const Position& leg) { return leg.isOpen(); }));
}

void TestSurprises::C10_anIdUsedAgainAfterAFillIsNotTheSameOrder()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const auto first = desk.place(desk.market(btc));
    QTRY_VERIFY(desk.order(first.order) && desk.order(first.order)->status == OrderStatus::Filled);
    const Order filled = *desk.order(first.order);
    // The exchange keeps ids apart among open orders only; another program may use a filled one's again.
    const OrderIntent other = desk.resting(btc);
    QVERIFY(lab.fault({ { s("fault"), s("acct.externalOrder") }, { s("symbol"), btc }, { s("side"), s("BUY") }, { s("type"), s("LIMIT") },
        { s("price"), text(other.price) }, { s("quantity"), text(other.quantity) }, { s("clientId"), filled.clientId } }));
    QTRY_COMPARE(desk.account().openOrders().size(), std::size_t { 1 });
    QVERIFY(desk.account().openOrders().front().localId != first.order);
    QVERIFY(desk.order(first.order)->status == OrderStatus::Filled);
    QCOMPARE(desk.order(first.order)->executed, filled.executed);
    QCOMPARE(desk.order(first.order)->orderId, filled.orderId);
}

void TestSurprises::D01_aWindowThatStandsStillLosesNothing()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    for (const QString& symbol : { btc, eth })
        desk.market().watchBook(symbol);
    QTRY_VERIFY(desk.market().book(btc) && desk.market().book(btc)->isLive());
    const auto kept = desk.place(desk.resting(btc, Side::Buy, 4));
    const auto gone = desk.place(desk.resting(btc, Side::Buy, 3));
    QTRY_COMPARE(desk.account().openOrders().size(), std::size_t { 2 });
    lab.run([id = desk.order(gone.order)->orderId](lab::LabExchange& l) {
        paper::Exchange& engine = l.exchange().exchange();
        paper::OrderKey key;
        key.symbol = btc;
        key.orderId = id;
        QVERIFY(engine.cancelOrder(engine.defaultAccount(), key).has_value());
    });
    const int requests = lab.requests("POST /fapi/v1/listenKey");
    // The thread of the window does nothing else for three seconds, as under a dialog of the system; the network's goes on.
    QElapsedTimer still;
    still.start();
    while (!still.hasExpired(3'000))
        QVERIFY(still.isValid());
    QTRY_VERIFY(desk.order(gone.order)->status == OrderStatus::Canceled);
    QVERIFY(desk.order(kept.order)->isWorking());
    QTRY_VERIFY(desk.market().book(btc)->isLive());
    QVERIFY(desk.account().isReady());
    QCOMPARE(lab.requests("POST /fapi/v1/listenKey"), requests); // nothing was lost on the way
    QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
}

FATHOM_TEST(TestSurprises)
#include "tst_surprises.moc"

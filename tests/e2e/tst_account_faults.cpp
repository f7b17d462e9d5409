// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "core/binance/user_stream.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>

using namespace fathom;
using namespace fathom::test;

namespace {

const QString btc = QStringLiteral("BTCUSDT");

QString s(const char* text)
{
    return QString::fromLatin1(text);
}

} // namespace

//! The account stream breaks, expires, falls silent, or tells less than what happened.
class TestAccountFaults final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void B01_listenKeyExpires();
    void B02_silentStreamIsNoticed();
    void B03_keepAliveOfADeadKey();
    void B07_eventsLostWhileReconnecting();
    void B13_liquidationIsLoud();
    void B16_configurationChangedElsewhere();
    void B23_failedComparisonIsNotFlat();
    void C14_banStopsEverything();
    void figuresAgreeToTheLastDigit();
};

void TestAccountFaults::B01_listenKeyExpires()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const int keys = lab.requests("POST /fapi/v1/listenKey");
    bool compared = false;
    QObject::connect(&desk.account(), &AccountState::phaseChanged, &desk.session(),
        [&] { compared = compared || desk.account().phase() == AccountPhase::Reconciling; });
    QVERIFY(lab.fault({ { s("fault"), s("us.expire") }, { s("mode"), s("event") } }));
    QTRY_VERIFY_WITH_TIMEOUT(lab.requests("POST /fapi/v1/listenKey") > keys, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(compared, 10'000);
    QVERIFY(desk.waitReady());
    const auto placed = desk.place(desk.resting(btc));
    QTRY_COMPARE(desk.outcome(placed.request), std::optional(Outcome::Accepted));
    // The new stream tells: an order cancelled elsewhere is gone here.
    lab.run([](lab::LabExchange& l) {
        paper::Exchange& engine = l.exchange().exchange();
        QVERIFY(engine.cancelAll(engine.defaultAccount(), btc).has_value());
    });
    QTRY_VERIFY(desk.order(placed.order)->status == OrderStatus::Canceled);
}

void TestAccountFaults::B02_silentStreamIsNoticed()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const auto placed = desk.place(desk.resting(btc));
    QTRY_VERIFY(desk.order(placed.order) && desk.order(placed.order)->isWorking());
    QVERIFY(lab.fault({ { s("fault"), s("us.drop") }, { s("count"), 1000 } }));
    lab.run([](lab::LabExchange& l) {
        paper::Exchange& engine = l.exchange().exchange();
        QVERIFY(engine.cancelAll(engine.defaultAccount(), btc).has_value());
    });
    int blind = 0;
    QObject::connect(&desk.account(), &AccountState::changedWhileBlind, &desk.session(), [&](int changes) { blind += changes; });
    // As it happens by itself every 45 s; asked too soon after the last comparison it is not made again.
    QTRY_VERIFY_WITH_TIMEOUT((desk.session().verifyNow(), desk.hasLogged(s("Account stream silent"))), 20'000);
    QVERIFY(blind > 0);
    QTRY_VERIFY(desk.order(placed.order)->status == OrderStatus::Canceled);
    QVERIFY(desk.waitReady());
}

void TestAccountFaults::B03_keepAliveOfADeadKey()
{
    LabThread lab;
    const SessionConfig config = lab.config({});
    const RealClock clock;
    net::RateBudget budget(&clock);
    net::TimeSync time(&clock);
    const auto endpoints = binance::Endpoints::paper(config.rest, config.streams, config.wsApi);
    QVERIFY(endpoints.has_value());
    auto signer = binance::Signer::create(config.apiKey, config.secret);
    QVERIFY(signer.has_value());
    binance::RestClient rest(*endpoints, signer->get(), &budget, &time, &clock);
    binance::UserStream::Timing timing;
    timing.keepEvery = std::chrono::milliseconds { 150 };
    budget.allowConnectBurst(8);
    binance::UserStream stream(&rest, endpoints->connectPolicy(), &budget, &clock, timing);
    int lives = 0;
    connect(&stream, &binance::UserStream::live, &stream, [&] { ++lives; });
    stream.start();
    QTRY_COMPARE(lives, 1);
    QTRY_VERIFY(lab.requests("PUT /fapi/v1/listenKey") >= 2);
    const int keys = lab.requests("POST /fapi/v1/listenKey");
    QVERIFY(lab.fault({ { s("fault"), s("us.expire") }, { s("mode"), s("silent") } })); // the next PUT answers -1125
    QTRY_VERIFY_WITH_TIMEOUT(lab.requests("POST /fapi/v1/listenKey") > keys, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(lives >= 2, 10'000);
    stream.stop();
}

void TestAccountFaults::B07_eventsLostWhileReconnecting()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const auto cancelled = desk.place(desk.resting(btc, Side::Buy, 2));
    const auto filled = desk.place(desk.resting(btc, Side::Buy, 3));
    const auto kept = desk.place(desk.resting(btc, Side::Buy, 4));
    QTRY_COMPARE(desk.account().openOrders().size(), std::size_t { 3 });
    QTRY_COMPARE(lab.openOrders().size(), std::size_t { 3 });
    int blind = 0;
    QObject::connect(&desk.account(), &AccountState::changedWhileBlind, &desk.session(), [&](int changes) { blind += changes; });
    bool tradedBlind = false;
    QObject::connect(&desk.account(), &AccountState::phaseChanged, &desk.session(),
        [&] { tradedBlind = tradedBlind || (desk.account().isReady() && desk.order(cancelled.order)->isWorking()); });
    const std::int64_t cancelId = desk.order(cancelled.order)->orderId, fillId = desk.order(filled.order)->orderId;
    const Decimal price = desk.taking(btc).price, quantity = desk.order(filled.order)->quantity;
    // All in one turn of the exchange: the socket is gone before anything happens, so nothing is ever told of it.
    lab.run([&](lab::LabExchange& l) {
        l.fault({ { s("fault"), s("ws.close") }, { s("category"), s("private") }, { s("action"), s("RST") } });
        paper::Exchange& engine = l.exchange().exchange();
        paper::OrderKey key;
        key.symbol = btc;
        key.orderId = cancelId;
        QVERIFY(engine.cancelOrder(engine.defaultAccount(), key).has_value());
        paper::ModifyRequest request;
        request.key = key;
        request.key.orderId = fillId;
        request.price = price;
        request.quantity = quantity;
        QVERIFY(engine.modifyOrder(engine.defaultAccount(), request).has_value());
        paper::PlaceRequest other;
        other.symbol = s("ETHUSDT");
        other.type = OrderType::Market;
        other.quantity = Decimal(1);
        QVERIFY(engine.placeOrder(engine.defaultAccount(), other).has_value());
    });
    QTRY_VERIFY_WITH_TIMEOUT(!desk.account().isReady(), 5000);
    QVERIFY(!desk.orders().blockedReason().isEmpty());
    QVERIFY(desk.waitReady());
    QTRY_VERIFY(desk.order(cancelled.order)->status == OrderStatus::Canceled);
    QTRY_VERIFY(desk.order(filled.order)->status == OrderStatus::Filled);
    QVERIFY(desk.order(kept.order)->isWorking());
    QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
    QVERIFY(!tradedBlind);
    QVERIFY(blind >= 4); // two orders, two legs, and the fills
    const auto& fills = desk.account().fills();
    QTRY_VERIFY(std::any_of(fills.begin(), fills.end(), [](const Fill& f) { return f.symbol == s("ETHUSDT") && f.recovered; }));
}

void TestAccountFaults::B13_liquidationIsLoud()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const RequestId leverage = desk.orders().setLeverage(btc, 100);
    QTRY_COMPARE(desk.outcome(leverage), std::optional(Outcome::Accepted));
    const RequestId isolated = desk.orders().setMarginType(btc, MarginType::Isolated);
    QTRY_COMPARE(desk.outcome(isolated), std::optional(Outcome::Accepted));
    const auto opened = desk.place(desk.market(btc));
    QTRY_VERIFY(desk.order(opened.order) && desk.order(opened.order)->status == OrderStatus::Filled);
    QTRY_VERIFY(desk.account().position(btc) && desk.account().position(btc)->liquidationPrice.isPositive());
    const Decimal crash = desk.account().position(btc)->liquidationPrice * Decimal::fromLiteral("0.99");
    // The mark price falls through the liquidation price.
    lab.run([&](lab::LabExchange& l) {
        paper::Exchange& engine = l.exchange().exchange();
        const int market = engine.marketOf(btc);
        engine.setMarkPrice(market, crash, crash);
        engine.advanceTo(engine.clock().wallNow());
    });
    QTRY_VERIFY_WITH_TIMEOUT(desk.account().position(btc) == nullptr, 10'000);
    QTRY_VERIFY(desk.hasLogged(s("Liquidated")));
}

void TestAccountFaults::B16_configurationChangedElsewhere()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    lab.run([](lab::LabExchange& l) {
        paper::Exchange& engine = l.exchange().exchange();
        QVERIFY(engine.setLeverage(engine.defaultAccount(), btc, 7).has_value());
    });
    QTRY_COMPARE(desk.account().symbolConfig(btc).leverage, 7);
    // The position mode has no event: the refusal of an order makes it read again, and nothing is sent with the other side.
    lab.run([](lab::LabExchange& l) {
        paper::Exchange& engine = l.exchange().exchange();
        QVERIFY(engine.setPositionMode(engine.defaultAccount(), true).has_value());
    });
    const auto placed = desk.place(desk.resting(btc));
    QTRY_COMPARE(desk.outcome(placed.request), std::optional(Outcome::Rejected));
    QCOMPARE(desk.error(placed.request).venueCode, -4061);
    QTRY_VERIFY(desk.account().isHedgeMode());
    QCOMPARE(lab.ordersPlaced(), 0);
}

void TestAccountFaults::B23_failedComparisonIsNotFlat()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const auto opened = desk.place(desk.market(btc));
    QTRY_VERIFY(desk.order(opened.order) && desk.order(opened.order)->status == OrderStatus::Filled);
    QTRY_VERIFY(desk.account().position(btc) != nullptr);
    QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s("GET /fapi/v3/positionRisk") }, { s("status"), 500 }, { s("count"), 2 },
        { s("body"), s("oops") } }));
    bool flat = false;
    QObject::connect(&desk.account(), &AccountState::positionsChanged, &desk.session(),
        [&] { flat = flat || desk.account().position(btc) == nullptr; });
    QVERIFY(lab.fault({ { s("fault"), s("ws.close") }, { s("category"), s("private") }, { s("action"), s("FIN") } }));
    QTRY_VERIFY(!desk.account().isReady());
    QVERIFY(desk.waitReady(30'000));
    QVERIFY(!flat);
    QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
}

void TestAccountFaults::C14_banStopsEverything()
{
    LabThread lab;
    Desk desk(lab, {}, false);
    QVERIFY(desk.waitReady());
    QVERIFY(lab.fault({ { s("fault"), s("ban.ip") }, { s("seconds"), 4 } }));
    const auto first = desk.place(desk.resting(btc)); // learns of the ban
    QTRY_VERIFY(desk.outcome(first.request).has_value());
    QTRY_VERIFY(desk.session().connection()->pausedSeconds() > 0);
    const auto total = [&] {
        return lab.run([](lab::LabExchange& l) {
            int sum = 0;
            for (const QJsonValue& count : l.ledger().toJson().value(s("requests")).toObject())
                sum += count.toInt();
            return sum;
        });
    };
    const int before = total();
    const auto second = desk.place(desk.resting(btc, Side::Buy, 4));
    QTRY_COMPARE(desk.outcome(second.request), std::optional(Outcome::NotSent));
    QTRY_COMPARE_WITH_TIMEOUT(desk.session().connection()->pausedSeconds(), 1, 10'000);
    QCOMPARE(total(), before);
    QTRY_COMPARE_WITH_TIMEOUT(desk.session().connection()->pausedSeconds(), 0, 10'000);
    const auto third = desk.place(desk.resting(btc, Side::Buy, 5));
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(third.request), std::optional(Outcome::Accepted), 10'000);
}

void TestAccountFaults::figuresAgreeToTheLastDigit()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    for (const QString& symbol : { btc, s("ETHUSDT") }) {
        const auto opened = desk.place(desk.market(symbol, symbol == btc ? Side::Buy : Side::Sell));
        QTRY_VERIFY(desk.order(opened.order) && desk.order(opened.order)->status == OrderStatus::Filled);
    }
    desk.place(desk.resting(btc));
    QTRY_COMPARE(lab.openOrders().size(), std::size_t { 1 });
    QTRY_COMPARE(desk.account().positions().size(), std::size_t { 2 });
    // The market moves on while we look, so agreement at one instant is waited for: same mark price, same everything.
    const auto agrees = [&] {
        const auto theirs = lab.positions();
        const auto& mine = desk.account().positions();
        return std::all_of(mine.begin(), mine.end(), [&](const Position& p) {
            const auto it = std::find_if(theirs.begin(), theirs.end(), [&](const Position& t) { return t.symbol == p.symbol; });
            return it != theirs.end() && p.amount == it->amount && p.markPrice == it->markPrice.rounded(8)
                && p.entryPrice == it->entryPrice.rounded(p.entryPrice.decimals())
                && p.unrealizedPnl == it->unrealizedPnl.rounded(8) && p.notional == it->notional.rounded(8)
                && p.positionInitialMargin == it->positionInitialMargin.rounded(8)
                && p.maintenanceMargin == it->maintenanceMargin.rounded(8)
                && p.liquidationPrice == it->liquidationPrice.rounded(p.liquidationPrice.decimals());
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(agrees(), 15'000);
    QTRY_VERIFY(desk.account().figures().available.isPositive());
    // Every amount is printed truncated at eight decimals, so sums of printed amounts may be off by their number.
    const AccountFigures& figures = desk.account().figures();
    QVERIFY((figures.marginBalance - figures.wallet - figures.unrealizedPnl).abs() <= Decimal::fromLiteral("0.00000003"));
    QTRY_VERIFY_WITH_TIMEOUT(!desk.account().equityCurve().empty(), 15'000);
}

FATHOM_TEST(TestAccountFaults)

#include "tst_account_faults.moc"

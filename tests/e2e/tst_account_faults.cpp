// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binance/user_stream.h"
#include "desk.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace fathom;
using namespace fathom::test;

//! The account stream breaks, expires, falls silent, or tells less than what happened.
class TestAccountFaults final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void B01_listenKeyExpires();
    void B02_silentStreamIsNoticed();
    void B02_fillsOfASymbolThatIsFlatAgainAreFound();
    void B03_keepAliveOfADeadKey();
    void B07_eventsLostWhileReconnecting();
    void B07_P6_a_long_blackout_with_everything_in_it();
    void B13_liquidationIsLoud_data();
    void B13_liquidationIsLoud();
    void B14_P6_closed_by_force_while_away_is_told_though_nothing_is_open();
    void B15_settlement_is_said_and_the_symbol_closed();
    void a_contract_that_rests_says_when_its_exchange_opens();
    void C12_a_refused_key_stops_trading_until_it_is_tried_again_by_hand_data();
    void C12_a_refused_key_stops_trading_until_it_is_tried_again_by_hand();
    void B23_comparisons_that_fail_leave_the_account_unverified_data();
    void B23_comparisons_that_fail_leave_the_account_unverified();
    void C14_a_ban_holds_for_the_next_session();
    void a_margin_call_reaches_the_window();
    void B16_configurationChangedElsewhere();
    void B23_events_that_never_rest_leave_room_for_comparisons();
    void B23_failedComparisonIsNotFlat();
    void B23_a_reading_refused_after_a_fill_is_made_again();
    void B24_lists_that_never_agree_are_said();
    void B24_a_fill_learned_by_list_and_then_by_its_event_counts_once();
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
    const auto& lines = desk.session().log()->lines();
    const auto said = std::find_if(lines.begin(), lines.end(), [](const LogLine& line) { return line.title == s("Account stream silent"); });
    QVERIFY(said != lines.end());
    QCOMPARE(said->details.size(), blind); // what changed, one by one
    QVERIFY2(said->details.first().contains(s("order ended")), qPrintable(said->details.join(s("; "))));
    QTRY_VERIFY(desk.order(placed.order)->status == OrderStatus::Canceled);
    QVERIFY(desk.waitReady());
}

// Nothing is open there any more, so nothing but its fills tells of it; an event that came since does not hide it.
void TestAccountFaults::B02_fillsOfASymbolThatIsFlatAgainAreFound()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    for (const char* event : { "ORDER_TRADE_UPDATE", "TRADE_LITE" })
        QVERIFY(lab.fault({ { s("fault"), s("us.drop") }, { s("event"), s(event) }, { s("count"), 1000 } }));
    for (const Side side : { Side::Buy, Side::Sell }) {
        const auto placed = desk.place(desk.market(btc, side));
        QTRY_VERIFY(desk.order(placed.order) && desk.order(placed.order)->status == OrderStatus::Filled);
    }
    QTRY_VERIFY(desk.account().position(btc) == nullptr);
    QVERIFY(desk.account().fills().empty());
    const auto there = static_cast<std::size_t>(lab.run([](lab::LabExchange& l) { return l.ledger().fills(); }));
    QVERIFY(there >= 2);
    QTRY_COMPARE_WITH_TIMEOUT((desk.session().verifyNow(), desk.account().fills().size()), there, 20'000);
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
    lab.setMarketRunning(false); // what is done to the orders is done here alone
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

void TestAccountFaults::B07_P6_a_long_blackout_with_everything_in_it()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const QString eth = s("ETHUSDT");
    for (const RequestId request : { desk.orders().setLeverage(btc, 100), desk.orders().setMarginType(btc, MarginType::Isolated) })
        QTRY_COMPARE(desk.outcome(request), std::optional(Outcome::Accepted));
    const auto opened = desk.place(desk.market(btc));
    const auto other = desk.place(desk.market(eth));
    QTRY_VERIFY(desk.order(opened.order) && desk.order(opened.order)->status == OrderStatus::Filled);
    QTRY_VERIFY(desk.order(other.order) && desk.order(other.order)->status == OrderStatus::Filled);
    const auto cancelled = desk.place(desk.resting(eth, Side::Buy, 3));
    QTRY_VERIFY(desk.order(cancelled.order) && desk.order(cancelled.order)->isWorking());
    QTRY_VERIFY(desk.account().position(btc) && desk.account().position(btc)->liquidationPrice.isPositive());
    const std::int64_t cancelId = desk.order(cancelled.order)->orderId;
    const Decimal crash = desk.account().position(btc)->liquidationPrice * Decimal::fromLiteral("0.99");
    const int logged = static_cast<int>(desk.session().log()->lines().size());
    // No new stream and no key for one comes up until it is over.
    QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s("POST /fapi/v1/listenKey") }, { s("status"), 503 }, { s("count"), -1 },
        { s("body"), s("Service Unavailable.") } }));
    const std::int64_t from = lab.run([&](lab::LabExchange& l) {
        l.fault({ { s("fault"), s("ws.close") }, { s("category"), s("private") }, { s("action"), s("RST") } });
        paper::Exchange& engine = l.exchange().exchange();
        paper::OrderKey key;
        key.symbol = eth;
        key.orderId = cancelId;
        if (!engine.cancelOrder(engine.defaultAccount(), key).has_value())
            qWarning("not cancelled");
        if (!engine.setLeverage(engine.defaultAccount(), eth, 7).has_value())
            qWarning("no leverage");
        engine.setMarkPrice(engine.marketOf(btc), crash, crash);
        engine.advanceTo(engine.clock().wallNow());
        return toMs(engine.clock().wallNow());
    });
    QTRY_VERIFY_WITH_TIMEOUT(!desk.account().isReady(), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(
        lab.run([from](lab::LabExchange& l) { return toMs(l.exchange().exchange().clock().wallNow()) > from + 20'000; }), 30'000);
    QVERIFY(!desk.account().isReady() && !desk.orders().blockedReason().isEmpty());
    lab.lift();
    QVERIFY(desk.waitReady(60'000));
    QTRY_VERIFY(desk.account().position(btc) == nullptr);
    QTRY_VERIFY(desk.order(cancelled.order)->status == OrderStatus::Canceled);
    QTRY_COMPARE(desk.account().symbolConfig(eth).leverage, 7);
    QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
    // What was closed by force is said as loudly as if it had been seen, and once.
    const auto said = [&] {
        const auto& lines = desk.session().log()->lines();
        return std::count_if(lines.begin() + logged, lines.end(), [](const LogLine& line) {
            return line.title == s("Liquidated") && line.severity == Severity::Failure && line.asksAttention && line.order != 0 && !line.isAnswer;
        });
    };
    QTRY_VERIFY(said() > 0);
    const auto times = said();
    const int asked = lab.requests("GET /fapi/v1/userTrades");
    QTRY_VERIFY_WITH_TIMEOUT((desk.session().verifyNow(), lab.requests("GET /fapi/v1/userTrades") > asked), 30'000);
    QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
    QCOMPARE(said(), times);
}

void TestAccountFaults::B14_P6_closed_by_force_while_away_is_told_though_nothing_is_open()
{
    LabThread lab;
    const QTemporaryDir profile;
    {
        Desk desk(lab, profile.path());
        QVERIFY(desk.waitReady());
        desk.place(desk.market(btc));
        QTRY_VERIFY(desk.account().position(btc) != nullptr && !desk.account().fills().empty());
    }
    QVERIFY(lab.fault({ { s("fault"), s("eng.adl") }, { s("symbol"), btc } }));
    const auto told = [](Desk& desk) {
        const auto& lines = desk.session().log()->lines();
        return std::count_if(lines.begin(), lines.end(), [](const LogLine& line) { return line.title == s("Auto-deleveraged") && line.asksAttention; });
    };
    {
        Desk desk(lab, profile.path());
        QVERIFY(desk.waitReady());
        QVERIFY(desk.account().position(btc) == nullptr);
        QTRY_COMPARE(told(desk), 1);
    }
    Desk desk(lab, profile.path()); // and not once more
    QVERIFY(desk.waitReady());
    QCOMPARE(told(desk), 0);
}

void TestAccountFaults::B15_settlement_is_said_and_the_symbol_closed()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const auto opened = desk.place(desk.market(btc));
    QTRY_VERIFY(desk.order(opened.order) && desk.order(opened.order)->status == OrderStatus::Filled);
    QTRY_VERIFY(desk.account().position(btc) != nullptr);
    const OrderIntent more = desk.resting(btc);
    QVERIFY(lab.fault({ { s("fault"), s("eng.settle") }, { s("symbol"), btc } }));
    QTRY_VERIFY_WITH_TIMEOUT(desk.account().position(btc) == nullptr, 10'000);
    QTRY_VERIFY(desk.hasLogged(s("Settled")));
    QVERIFY(!desk.hasLogged(s("Liquidated")));
    const auto& fills = desk.account().fills();
    QTRY_VERIFY(std::any_of(fills.begin(), fills.end(), [](const Fill& fill) { return forcedCloseOf(fill.clientId) == ForcedClose::Settlement; }));
    // What may be traded is read again by itself, and nothing new is opened there.
    QTRY_VERIFY_WITH_TIMEOUT(!desk.market().instrument(btc) || !desk.market().instrument(btc)->isTrading(), 20'000);
    const auto late = desk.place(more);
    QTRY_COMPARE(desk.outcome(late.request), std::optional(Outcome::NotSent));
}

void TestAccountFaults::a_contract_that_rests_says_when_its_exchange_opens()
{
    const QString gold = s("XAUUSDT");
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    QTRY_VERIFY(desk.market().instrument(gold));
    const auto told = [&] { // it rests for an hour every working day
        const WallTime now = RealClock().wallNow();
        for (int hour = 0; hour < 7 * 24; ++hour) {
            if (desk.market().nextOpening(gold, now + std::chrono::hours(hour)))
                return true;
        }
        return false;
    };
    QVERIFY(!told());
    QVERIFY(lab.fault({ { s("fault"), s("info.change") }, { s("symbol"), gold }, { s("status"), s("BREAK") } }));
    desk.market().reloadInstruments();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.market().instrument(gold)->isTrading(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(told(), 20'000);
    QVERIFY(!desk.market().nextOpening(btc, RealClock().wallNow())); // it follows nobody's hours
}

void TestAccountFaults::C12_a_refused_key_stops_trading_until_it_is_tried_again_by_hand_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::newRow("its place or permissions") << 401 << -2015;
    QTest::newRow("locked by the exchange") << 400 << -2017;
}

void TestAccountFaults::C12_a_refused_key_stops_trading_until_it_is_tried_again_by_hand()
{
    QFETCH(int, status);
    QFETCH(int, code);
    LabThread lab;
    Desk desk(lab, {}, false);
    QVERIFY(desk.waitReady());
    QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s("POST /fapi/v1/order") }, { s("status"), status }, { s("count"), 1 },
        { s("body"), s("{\"code\":%1,\"msg\":\"The key is refused.\"}").arg(code) } }));
    const auto refused = desk.place(desk.resting(btc));
    QTRY_VERIFY(desk.outcome(refused.request).has_value());
    QTRY_COMPARE(desk.account().phase(), AccountPhase::Failed);
    QVERIFY2(desk.orders().blockedReason().contains(QString::number(code)), qPrintable(desk.orders().blockedReason()));
    // Nothing is asked with it any more, and nothing new goes out.
    const auto second = desk.place(desk.resting(btc, Side::Buy, 4));
    QTRY_COMPARE(desk.outcome(second.request), std::optional(Outcome::NotSent));
    desk.session().verifyNow();
    desk.session().wakeUp(); // the machine slept: no reason to believe in it again
    QVERIFY(desk.waitLive(s("public")));
    QCOMPARE(desk.account().phase(), AccountPhase::Failed);
    // Mended at the exchange, tried by hand: everything is compared, then it trades.
    desk.session().reconnect(s("private"));
    QVERIFY(desk.waitReady(30'000));
    const auto third = desk.place(desk.resting(btc, Side::Buy, 5));
    QTRY_COMPARE(desk.outcome(third.request), std::optional(Outcome::Accepted));
}

void TestAccountFaults::B23_comparisons_that_fail_leave_the_account_unverified_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no answer") << 500 << s("oops") << s("does not answer");
    QTest::newRow("too much was asked") << 400 << s("{\"code\":-1015,\"msg\":\"Too many requests.\"}") << s("request limit");
}

void TestAccountFaults::B23_comparisons_that_fail_leave_the_account_unverified()
{
    QFETCH(int, status);
    QFETCH(QString, body);
    QFETCH(QString, reason);
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    QVERIFY(desk.account().phaseReason().isEmpty());
    QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s("GET /fapi/v1/openOrders") }, { s("status"), status }, { s("count"), -1 },
        { s("body"), body } }));
    const WallTime verified = desk.account().verifiedAt();
    QTRY_VERIFY_WITH_TIMEOUT((desk.session().verifyNow(), desk.hasLogged(s("Not verified"))), 30'000);
    QTRY_VERIFY2(desk.account().phaseReason().contains(reason), qPrintable(desk.account().phaseReason()));
    QVERIFY(desk.account().isReady()); // its events still come
    QVERIFY(desk.account().verifiedAt() - verified < std::chrono::seconds { 3 }); // it got no younger
    lab.reset();
    QTRY_VERIFY_WITH_TIMEOUT((desk.session().verifyNow(), desk.account().phaseReason().isEmpty()), 30'000);
    QVERIFY(desk.account().isReady());
}

// The totals are read again after events; a client that trades without a rest must not make that spend the whole request limit.
void TestAccountFaults::B23_events_that_never_rest_leave_room_for_comparisons()
{
    constexpr int weight = 900;
    LabThread lab({}, {}, 1, 7, {}, weight);
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const auto readAfterEvent = [&] {
        lab.fault({ { s("fault"), s("us.send") },
            { s("event"),
                QJsonObject { { s("e"), s("ACCOUNT_CONFIG_UPDATE") }, { s("E"), 1 }, { s("T"), 1 }, { s("ac"), QJsonObject { { s("s"), btc }, { s("l"), 20 } } } } } });
        return lab.requests("GET /fapi/v3/positionRisk");
    };
    const auto isBusy = [&] {
        const auto& budgets = desk.session().connection()->budgets();
        return std::any_of(budgets.begin(), budgets.end(), [](const BudgetGauge& gauge) { return gauge.name == s("weight1m") && gauge.used > weight / 3; });
    };
    QTRY_VERIFY_WITH_TIMEOUT((readAfterEvent(), isBusy()), patience);
    const int before = readAfterEvent();
    QElapsedTimer watch;
    watch.start();
    QTRY_VERIFY_WITH_TIMEOUT(readAfterEvent() >= before + 4, patience);
    QVERIFY2(watch.elapsed() > 3'000, qPrintable(QString::number(watch.elapsed()))); // one of them may be a comparison's
}

void TestAccountFaults::C14_a_ban_holds_for_the_next_session()
{
    LabThread lab;
    const auto total = [&] {
        return lab.run([](lab::LabExchange& l) {
            int sum = 0;
            for (const QJsonValue& count : l.ledger().toJson().value(s("requests")).toObject())
                sum += count.toInt();
            return sum;
        });
    };
    auto first = std::make_unique<Desk>(lab, QString(), false);
    QVERIFY(first->waitReady());
    QVERIFY(lab.fault({ { s("fault"), s("ban.ip") }, { s("seconds"), 6 } }));
    first->session().verifyNow(); // learns of it
    QTRY_VERIFY(first->session().connection()->pausedSeconds() > 0);
    first.reset();
    const int before = total();
    Desk second(lab, {}, false); // another account, or the same after a new start
    QTRY_VERIFY(second.session().connection()->pausedSeconds() > 0);
    QTRY_VERIFY_WITH_TIMEOUT(second.session().connection()->pausedSeconds() <= 1, 10'000);
    QCOMPARE(total(), before);
    QVERIFY(second.waitReady(60'000));
}

void TestAccountFaults::a_margin_call_reaches_the_window()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    QStringList called;
    QObject::connect(&desk.account(), &AccountState::marginCalled, &desk.session(), [&](const QStringList& symbols) { called += symbols; });
    QVERIFY(lab.fault({ { s("fault"), s("ws.raw") }, { s("category"), s("private") },
        { s("text"),
            s("{\"e\":\"MARGIN_CALL\",\"E\":1587727187525,\"cw\":\"3.1\",\"p\":[{\"s\":\"ETHUSDT\",\"ps\":\"LONG\",\"pa\":\"1.327\","
              "\"mt\":\"CROSSED\",\"iw\":\"0\",\"mp\":\"187.17\",\"up\":\"-1.1\",\"mm\":\"1.6\"}]}") } }));
    QTRY_COMPARE(called, QStringList { s("ETHUSDT") });
}

void TestAccountFaults::B13_liquidationIsLoud_data()
{
    QTest::addColumn<bool>("heard");
    QTest::newRow("its order tells of it") << true;
    QTest::newRow("only the position moves") << false;
}

void TestAccountFaults::B13_liquidationIsLoud()
{
    QFETCH(bool, heard);
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
    if (!heard)
        QVERIFY(lab.fault({ { s("fault"), s("us.drop") }, { s("event"), s("ORDER_TRADE_UPDATE") }, { s("count"), 1000 } }));
    // The mark price falls through the liquidation price.
    lab.run([&](lab::LabExchange& l) {
        paper::Exchange& engine = l.exchange().exchange();
        const int market = engine.marketOf(btc);
        engine.setMarkPrice(market, crash, crash);
        engine.advanceTo(engine.clock().wallNow());
    });
    QTRY_VERIFY_WITH_TIMEOUT(desk.account().position(btc) == nullptr, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(desk.hasLogged(s("Liquidated")), 10'000); // long before the regular comparison
    // Its fill says by whom, so that the window does not call it a success.
    const auto& fills = desk.account().fills();
    QTRY_VERIFY(std::any_of(fills.begin(), fills.end(), [](const Fill& fill) { return forcedCloseOf(fill.clientId) == ForcedClose::Liquidation; }));
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
    // The margin type has none of its own: the symbol's position, though there is none, comes with the new one.
    for (const MarginType type : { MarginType::Isolated, MarginType::Cross }) {
        lab.run([type](lab::LabExchange& l) {
            paper::Exchange& engine = l.exchange().exchange();
            QVERIFY(engine.setMarginType(engine.defaultAccount(), btc, type).has_value());
        });
        QTRY_COMPARE(desk.account().symbolConfig(btc).marginType, type);
        QCOMPARE(desk.account().symbolConfig(btc).leverage, 7);
    }
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

void TestAccountFaults::B23_a_reading_refused_after_a_fill_is_made_again()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s("GET /fapi/v3/positionRisk") }, { s("status"), 503 }, { s("count"), 2 },
        { s("body"), s("oops") } }));
    const int before = lab.requests("GET /fapi/v3/positionRisk");
    const auto opened = desk.place(desk.market(btc));
    QTRY_VERIFY(desk.order(opened.order) && desk.order(opened.order)->status == OrderStatus::Filled);
    QTRY_VERIFY(desk.account().position(btc) != nullptr);
    // No event comes any more that would ask for it.
    QTRY_VERIFY_WITH_TIMEOUT(lab.requests("GET /fapi/v3/positionRisk") >= before + 3, 30'000);
    QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
}

void TestAccountFaults::B24_lists_that_never_agree_are_said()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const auto rests = desk.place(desk.resting(btc));
    QTRY_VERIFY(desk.order(rests.order) && desk.order(rests.order)->isWorking());
    // Whatever happens to it, the list goes on telling that it is open.
    const Order order = *desk.order(rests.order);
    const QJsonArray list { QJsonObject { { s("symbol"), btc },
        { s("orderId"), static_cast<qint64>(order.orderId) },
        { s("clientOrderId"), order.clientId }, { s("status"), s("NEW") },
        { s("price"), QString::fromStdString(order.price.toString()) }, { s("avgPrice"), s("0") },
        { s("origQty"), QString::fromStdString(order.quantity.toString()) },
        { s("executedQty"), s("0") }, { s("cumQuote"), s("0") }, { s("timeInForce"), s("GTC") },
        { s("type"), s("LIMIT") }, { s("origType"), s("LIMIT") }, { s("reduceOnly"), false },
        { s("closePosition"), false }, { s("side"), s("BUY") }, { s("positionSide"), s("BOTH") },
        { s("stopPrice"), s("0") }, { s("workingType"), s("CONTRACT_PRICE") },
        { s("priceProtect"), false }, { s("time"), static_cast<qint64>(toMs(order.created)) },
        { s("updateTime"), static_cast<qint64>(toMs(order.updated)) } } };
    QVERIFY(lab.fault({ { s("fault"), s("rest.before") },
        { s("route"), s("GET /fapi/v1/openOrders") }, { s("status"), 200 }, { s("count"), -1 },
        { s("body"), QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)) } }));
    desk.orders().cancel(rests.order);
    QTRY_VERIFY(desk.order(rests.order)->status == OrderStatus::Canceled);
    const int before = lab.requests("GET /fapi/v1/openOrders");
    int changes = 0;
    QObject::connect(
        &desk.account(), &AccountState::conflictChanged, &desk.session(), [&] { ++changes; });
    desk.session().verifyNow();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.account().conflict().isEmpty(), 20'000);
    QCOMPARE(lab.requests("GET /fapi/v1/openOrders") - before,
        3); // not at the first difference, and no more than it takes
    QVERIFY2(desk.account().conflict().contains(QString::number(order.orderId)),
        qPrintable(desk.account().conflict()));
    const auto& lines = desk.session().log()->lines();
    const auto said = [&](const char* title) {
        return std::count_if(lines.begin(), lines.end(), [&](const LogLine& line) {
            return line.title == QLatin1String(title) && line.asksAttention;
        });
    };
    QTRY_COMPARE(said("No agreement"), 1);
    // Nothing is made up to bring it to agree.
    QVERIFY(desk.account().isReady());
    QVERIFY(desk.order(rests.order)->status == OrderStatus::Canceled);
    QVERIFY(desk.account().fills().empty() && desk.account().positions().empty());
    lab.reset();
    // At the next look, whoever asks for it, and not before.
    QTRY_VERIFY_WITH_TIMEOUT(
        (desk.session().verifyNow(), desk.account().conflict().isEmpty()), 20'000);
    QCOMPARE(changes, 2);
    QTRY_COMPARE(said("Agreement"), 1);
    QCOMPARE(said("No agreement"), 1);
    QVERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
}

void TestAccountFaults::B24_a_fill_learned_by_list_and_then_by_its_event_counts_once()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    int arrived = 0;
    QObject::connect(
        &desk.account(), &AccountState::fillArrived, &desk.session(), [&] { ++arrived; });
    for (const char* event : { "ORDER_TRADE_UPDATE", "TRADE_LITE" })
        QVERIFY(lab.fault(
            { { s("fault"), s("us.drop") }, { s("event"), s(event) }, { s("count"), 1000 } }));
    const auto opened = desk.place(desk.market(btc));
    QTRY_VERIFY(
        desk.order(opened.order) && desk.order(opened.order)->status == OrderStatus::Filled);
    QTRY_VERIFY(desk.account().position(btc) != nullptr);
    QVERIFY(desk.account().fills().empty()); // a position is no fill: none is made up for it
    desk.session().verifyNow();
    const int there = lab.run([](lab::LabExchange& l) { return l.ledger().fills(); });
    QTRY_COMPARE_WITH_TIMEOUT(arrived, there, 20'000);
    const std::vector<Fill> learned = desk.account().fills();
    QVERIFY(std::all_of(
        learned.begin(), learned.end(), [](const Fill& fill) { return fill.recovered; }));
    // A stream that told nothing of it is made anew, unless something else showed it alive; what comes below comes on the one there is.
    static_cast<void>(QTest::qWaitFor([&] { return desk.hasLogged(s("Account stream silent")); }, 8'000));
    QVERIFY(desk.waitReady());
    const Decimal amount = desk.account().position(btc)->amount;
    const Order order = *desk.order(opened.order);
    Decimal commission;
    for (const Fill& fill : learned)
        commission += fill.commission;
    QVERIFY(commission.isPositive());
    const auto booked = [&] { return desk.account().figures().dayNet - desk.account().figures().unrealizedPnl; };
    QTRY_COMPARE(booked(), -commission);
    // Its own events after all, late and twice.
    lab.reset();
    for (int round = 0; round < 2; ++round) {
        for (const Fill& fill : learned) {
            const QJsonObject told { { s("s"), btc }, { s("c"), order.clientId },
                { s("S"), s("BUY") }, { s("o"), s("MARKET") }, { s("f"), s("GTC") },
                { s("q"), QString::fromStdString(order.quantity.toString()) }, { s("p"), s("0") },
                { s("ap"), QString::fromStdString(order.averagePrice.toString()) },
                { s("sp"), s("0") }, { s("x"), s("TRADE") }, { s("X"), s("FILLED") },
                { s("i"), static_cast<qint64>(fill.orderId) },
                { s("l"), QString::fromStdString(fill.quantity.toString()) },
                { s("z"), QString::fromStdString(order.executed.toString()) },
                { s("L"), QString::fromStdString(fill.price.toString()) },
                { s("N"), fill.commissionAsset },
                { s("n"), QString::fromStdString(fill.commission.toString()) },
                { s("T"), static_cast<qint64>(toMs(fill.time)) },
                { s("t"), static_cast<qint64>(fill.tradeId) }, { s("b"), s("0") },
                { s("a"), s("0") }, { s("m"), fill.maker }, { s("R"), false },
                { s("wt"), s("CONTRACT_PRICE") }, { s("ot"), s("MARKET") }, { s("ps"), s("BOTH") },
                { s("cp"), false }, { s("pP"), false }, { s("si"), 0 }, { s("ss"), 0 },
                { s("rp"), QString::fromStdString(fill.realizedPnl.toString()) },
                { s("V"), s("EXPIRE_MAKER") }, { s("pm"), s("NONE") }, { s("gtd"), 0 } };
            const qint64 now = static_cast<qint64>(toMs(fill.time));
            QVERIFY(lab.fault({ { s("fault"), s("us.send") },
                { s("event"),
                    QJsonObject { { s("e"), s("ORDER_TRADE_UPDATE") }, { s("E"), now },
                        { s("T"), now }, { s("o"), told } } } }));
        }
    }
    // What comes behind them on the same stream has come.
    const auto fence = desk.place(desk.resting(btc));
    QTRY_VERIFY(desk.order(fence.order) && desk.order(fence.order)->isWorking());
    QTRY_VERIFY2_WITH_TIMEOUT(desk.differences().isEmpty(), qPrintable(desk.differences()), 10'000);
    QSignalSpy figures(&desk.account(), &AccountState::figuresChanged);
    QTRY_VERIFY_WITH_TIMEOUT(figures.size() >= 2, 10'000); // those behind the events
    QCOMPARE(arrived, there);
    QCOMPARE(desk.account().fills().size(), learned.size());
    QCOMPARE(booked(), -commission); // nor is its fee paid twice
    QCOMPARE(desk.account().position(btc)->amount, amount);
    QCOMPARE(amount, order.executed);
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
    QTRY_COMPARE(desk.orders().blocked(), Blocked::Everything);
    QVERIFY2(desk.orders().blockedReason().contains(s("banned")), qPrintable(desk.orders().blockedReason()));
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
    QTRY_VERIFY_WITH_TIMEOUT(desk.orders().blockedReason().isEmpty(), 20'000);
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

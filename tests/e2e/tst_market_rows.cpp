// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "tests/support/test_main.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>
#include <set>

using namespace fathom;
using namespace fathom::test;

namespace {

bool isLive(Desk& desk, const QString& symbol)
{
    const BookViewPtr view = desk.market().book(symbol);
    return view && view->isLive();
}

//! What was shown of one book since the watch began.
struct Shown {
    bool doubted = false, empty = false, wordless = false;
    QMetaObject::Connection connection;

    Shown(Desk& desk, const QString& symbol)
    {
        connection = QObject::connect(&desk.market(), &MarketData::bookChanged, &desk.session(), [this, &desk, symbol](const QString& changed) {
            if (changed != symbol)
                return;
            const BookViewPtr view = desk.market().book(symbol);
            doubted = doubted || !view->isLive();
            wordless = wordless || (!view->isLive() && view->reason.isEmpty());
            empty = empty || (view->isLive() && !view->hasBothSides());
        });
    }
    ~Shown() { QObject::disconnect(connection); }
};

} // namespace

//! Faults of market data at the exchange of the laboratory, on real sockets, one row of the list after the other.
class TestMarketRows final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void A02_A03_A06_a_book_comes_up_whatever_becomes_of_its_snapshot_data();
    void A02_A03_A06_a_book_comes_up_whatever_becomes_of_its_snapshot();
    void A05_the_late_answer_to_an_old_request_is_nothing();
    void A07_what_piles_up_behind_a_late_snapshot_is_bounded();
    void A08_doubled_diffs_are_no_gap();
    void A10_a_connection_lost_while_a_snapshot_is_awaited();
    void E13_frames_off_the_grid_do_not_ask_for_the_rules_one_by_one();
    void E13_a_symbol_that_trades_again_is_found_out();
    void E12_rules_without_any_symbol_are_no_rules();
    void A12_A14_a_connection_that_falls_silent_is_left();
    void A13_one_stream_falls_silent_while_the_others_flow();
    void A13_a_silent_stream_of_prices_trades_or_candles_is_told_and_asked_for_anew_data();
    void A13_a_silent_stream_of_prices_trades_or_candles_is_told_and_asked_for_anew();
    void A16_levels_go_in_every_spelling_of_zero();
    void A18_a_subscription_ignored_or_refused_is_asked_for_again_data();
    void A18_a_subscription_ignored_or_refused_is_asked_for_again();
    void A19_the_live_candle_goes_on_while_history_does_not_load();
    void D12_a_flapping_exchange_is_not_stormed();
    void D13_a_handshake_without_an_answer_is_tried_again();
};

void TestMarketRows::A02_A03_A06_a_book_comes_up_whatever_becomes_of_its_snapshot_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::newRow("A02 three of them older than every diff") << QJsonObject { { s("fault"), s("snap.stale") }, { s("events"), 50 }, { s("count"), 3 } };
    QTest::newRow("A03 late, newer than what came before") << QJsonObject { { s("fault"), s("snap.delay") }, { s("ms"), 2'000 }, { s("count"), 1 } };
    QTest::newRow("A06 refused five times") << QJsonObject { { s("fault"), s("snap.fail") }, { s("status"), 503 }, { s("count"), 5 } };
}

void TestMarketRows::A02_A03_A06_a_book_comes_up_whatever_becomes_of_its_snapshot()
{
    QFETCH(QJsonObject, fault);
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    lab.recordDepth(btc);
    fault.insert(s("symbol"), btc);
    lab.run([&](lab::LabExchange& l) { QCOMPARE(l.fault(fault), QString()); });
    const int asked = lab.requests("GET /fapi/v1/depth");
    const Shown shown(desk, btc);
    desk.market().watchBook(btc);
    QTRY_VERIFY_WITH_TIMEOUT(isLive(desk, btc), patience);
    QVERIFY(shown.doubted && !shown.empty);
    const int most = 12; // and with what lies between them: a loop would be hundreds
    const int snapshots = lab.requests("GET /fapi/v1/depth") - asked;
    QVERIFY2(snapshots >= (fault.value(s("fault")) == s("snap.fail") ? 6 : 1) && snapshots <= most, QByteArray::number(snapshots).constData());
    QTRY_VERIFY_WITH_TIMEOUT(desk.hasBookOf(btc), patience);
}

void TestMarketRows::A05_the_late_answer_to_an_old_request_is_nothing()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    lab.recordDepth(btc);
    const auto venueNow = [&] { return lab.run([](lab::LabExchange& l) { return toMs(l.exchange().exchange().clock().wallNow()); }); };
    constexpr int late = 3'000;
    QVERIFY(lab.fault({ { s("fault"), s("snap.delay") }, { s("symbol"), btc }, { s("ms"), late }, { s("count"), 1 } }));
    const int asked = lab.requests("GET /fapi/v1/depth");
    desk.market().watchBook(btc);
    QTRY_VERIFY_WITH_TIMEOUT(lab.requests("GET /fapi/v1/depth") > asked, patience);
    const std::int64_t due = venueNow() + late;
    // Another symbol, and back: two requests of one book are on their way, and the older one is answered last.
    desk.market().unwatchBook(btc);
    desk.market().watchBook(eth);
    QTRY_VERIFY_WITH_TIMEOUT(isLive(desk, eth), patience);
    desk.market().watchBook(btc);
    QTRY_VERIFY_WITH_TIMEOUT(isLive(desk, btc), patience);
    const Shown first(desk, btc), second(desk, eth);
    QTRY_VERIFY_WITH_TIMEOUT(venueNow() > due + 1'000, patience);
    QVERIFY(!first.doubted && !first.empty && !second.doubted && !second.empty);
    QTRY_VERIFY_WITH_TIMEOUT(desk.hasBookOf(btc), patience);
}

void TestMarketRows::A07_what_piles_up_behind_a_late_snapshot_is_bounded()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    lab.recordDepth(btc);
    for (const int late : { 600'000, 1'500 }) // of the second, what is shown meanwhile is seen
        QVERIFY(lab.fault({ { s("fault"), s("snap.delay") }, { s("symbol"), btc }, { s("ms"), late }, { s("count"), 1 } }));
    const int asked = lab.requests("GET /fapi/v1/depth");
    bool overflowed = false;
    const auto connection = connect(&desk.market(), &MarketData::bookChanged, &desk.session(), [&](const QString& symbol) {
        overflowed = overflowed || desk.market().book(symbol)->reason.contains(s("too many updates"));
    });
    const Shown shown(desk, btc);
    desk.market().watchBook(btc);
    QTRY_VERIFY_WITH_TIMEOUT(lab.requests("GET /fapi/v1/depth") > asked, patience);
    // Large diffs of long ago: they only take room.
    QByteArray levels;
    for (int i = 0; i < 60'000; ++i)
        levels += QByteArrayLiteral("[\"") + QByteArray::number(10'000 + i) + QByteArrayLiteral("\",\"1\"],");
    levels.chop(1);
    const QByteArray frame = QByteArrayLiteral("{\"stream\":\"btcusdt@depth@100ms\",\"data\":{\"e\":\"depthUpdate\",\"E\":1,\"T\":1,\"s\":\"BTCUSDT\","
                                               "\"U\":2,\"u\":3,\"pu\":1,\"b\":[") + levels + QByteArrayLiteral("],\"a\":[]}}");
    for (int i = 0; i < 12; ++i) // eight megabytes are held at most
        QVERIFY(lab.fault({ { s("fault"), s("ws.raw") }, { s("category"), s("public") }, { s("text"), QString::fromLatin1(frame) } }));
    QTRY_VERIFY_WITH_TIMEOUT(overflowed, patience);
    QVERIFY(lab.requests("GET /fapi/v1/depth") <= asked + 2);
    // It starts over, and this time there is an answer.
    QTRY_VERIFY_WITH_TIMEOUT(isLive(desk, btc), patience);
    QVERIFY(shown.doubted && !shown.empty);
    QTRY_VERIFY_WITH_TIMEOUT(desk.hasBookOf(btc), patience);
    disconnect(connection);
}

void TestMarketRows::A08_doubled_diffs_are_no_gap()
{
    LabThread lab;
    Desk desk(lab);
    desk.market().watchBook(btc);
    QVERIFY(desk.waitReady());
    QTRY_VERIFY_WITH_TIMEOUT(isLive(desk, btc), patience);
    lab.recordDepth(btc);
    const int asked = lab.requests("GET /fapi/v1/depth");
    const std::int64_t from = desk.market().book(btc)->lastUpdateId;
    QVERIFY(lab.fault({ { s("fault"), s("md.dup") }, { s("symbol"), btc }, { s("count"), 20 } }));
    QTRY_VERIFY_WITH_TIMEOUT(desk.market().book(btc)->lastUpdateId > from + 200 && desk.hasBookOf(btc), patience);
    QCOMPARE(lab.requests("GET /fapi/v1/depth"), asked);
}

void TestMarketRows::E13_frames_off_the_grid_do_not_ask_for_the_rules_one_by_one()
{
    LabThread lab;
    Desk desk(lab);
    desk.market().watchBook(btc);
    QTRY_VERIFY_WITH_TIMEOUT(isLive(desk, btc), patience);
    const int asked = lab.requests("GET /fapi/v1/exchangeInfo");
    const auto unreadable = [&] {
        const StreamHealth* wire = desk.session().connection()->stream(s("public"));
        return wire == nullptr ? 0 : wire->unreadable;
    };
    QElapsedTimer since;
    since.start();
    for (int i = 1; i <= 80; ++i) {
        QVERIFY(lab.fault({ { s("fault"), s("ws.raw") }, { s("category"), s("public") },
            { s("text"), s("{\"stream\":\"btcusdt@depth@100ms\",\"data\":{\"e\":\"depthUpdate\",\"E\":1,\"T\":1,\"s\":\"BTCUSDT\",\"U\":2,\"u\":3,"
                        "\"pu\":1,\"b\":[[\"90000.0537\",\"1\"]],\"a\":[]}}") } }));
        if (i % 8 == 0) // what was asked for is answered meanwhile
            QTRY_VERIFY_WITH_TIMEOUT(unreadable() >= i, patience);
    }
    // At once, and after one, two, four seconds and so on.
    QVERIFY(lab.requests("GET /fapi/v1/exchangeInfo") <= asked + 3 + static_cast<int>(std::log2(1.0 + static_cast<double>(since.elapsed()) / 1'000)));
    QTRY_VERIFY_WITH_TIMEOUT(lab.requests("GET /fapi/v1/exchangeInfo") > asked, patience);
    QTRY_VERIFY_WITH_TIMEOUT(isLive(desk, btc), patience);
}

void TestMarketRows::E13_a_symbol_that_trades_again_is_found_out()
{
    LabThread lab;
    Desk desk(lab);
    desk.market().watchBook(btc);
    QTRY_VERIFY_WITH_TIMEOUT(isLive(desk, btc), patience);
    QVERIFY(lab.fault({ { s("fault"), s("info.change") }, { s("symbol"), btc }, { s("status"), s("TRADING_HALT") } }));
    desk.market().reloadInstruments();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.market().instrument(btc)->isTrading(), patience);
    QVERIFY(lab.fault({ { s("fault"), s("info.change") }, { s("symbol"), btc }, { s("status"), s("TRADING") } }));
    QTRY_VERIFY_WITH_TIMEOUT(desk.market().instrument(btc)->isTrading(), patience);
}

void TestMarketRows::E12_rules_without_any_symbol_are_no_rules()
{
    LabThread lab;
    Desk desk(lab);
    QTRY_VERIFY_WITH_TIMEOUT(desk.market().instrument(btc), patience);
    const int asked = lab.requests("GET /fapi/v1/exchangeInfo");
    QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s("GET /fapi/v1/exchangeInfo") }, { s("action"), s("reply") }, { s("status"), 200 },
        { s("body"), s("{\"timezone\":\"UTC\",\"rateLimits\":[],\"assets\":[],\"symbols\":[]}") } }));
    desk.market().reloadInstruments();
    QTRY_VERIFY_WITH_TIMEOUT(lab.requests("GET /fapi/v1/exchangeInfo") >= asked + 2, patience); // asked again soon
    QVERIFY(desk.market().instrument(btc));
}

void TestMarketRows::A10_a_connection_lost_while_a_snapshot_is_awaited()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    lab.recordDepth(btc);
    QVERIFY(lab.fault({ { s("fault"), s("snap.delay") }, { s("symbol"), btc }, { s("ms"), 1'500 }, { s("count"), 1 } }));
    const int asked = lab.requests("GET /fapi/v1/depth");
    desk.market().watchBook(btc);
    QTRY_VERIFY_WITH_TIMEOUT(lab.requests("GET /fapi/v1/depth") > asked, patience);
    QVERIFY(lab.fault({ { s("fault"), s("ws.close") }, { s("category"), s("public") }, { s("action"), s("RST") } }));
    // What was held of the connection before does not join what the next one brings.
    QTRY_VERIFY_WITH_TIMEOUT(isLive(desk, btc), patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.hasBookOf(btc), patience);
    QVERIFY(lab.requests("GET /fapi/v1/depth") >= asked + 2);
}

void TestMarketRows::A12_A14_a_connection_that_falls_silent_is_left()
{
    LabThread lab;
    Desk desk(lab);
    desk.market().watchBook(btc);
    QVERIFY(desk.waitReady());
    QTRY_VERIFY_WITH_TIMEOUT(isLive(desk, btc), patience);
    lab.recordDepth(btc);
    const int before = desk.session().connection()->stream(s("public"))->reconnects;
    // The connection stays open; not even a pong comes.
    QVERIFY(lab.fault({ { s("fault"), s("ws.stall") }, { s("category"), s("public") }, { s("all"), true }, { s("ms"), 600'000 } }));
    QTRY_VERIFY_WITH_TIMEOUT(!isLive(desk, btc), patience);
    QVERIFY(!desk.market().book(btc)->reason.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(desk.session().connection()->stream(s("public"))->reconnects > before, patience);
    QTRY_VERIFY_WITH_TIMEOUT(isLive(desk, btc), patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.hasBookOf(btc), patience);
}

void TestMarketRows::A13_one_stream_falls_silent_while_the_others_flow()
{
    LabThread lab;
    Desk desk(lab);
    desk.market().watchBook(btc);
    desk.market().watchBook(eth);
    QVERIFY(desk.waitReady());
    QTRY_VERIFY_WITH_TIMEOUT(isLive(desk, btc) && isLive(desk, eth), patience);
    lab.recordDepth(btc);
    const Shown other(desk, eth);
    const int before = desk.session().connection()->stream(s("public"))->reconnects;
    QVERIFY(lab.fault({ { s("fault"), s("md.hold") }, { s("symbol"), btc }, { s("count"), -1 } }));
    QTRY_VERIFY_WITH_TIMEOUT(!isLive(desk, btc), patience);
    QVERIFY(!desk.market().book(btc)->reason.isEmpty());
    // Its silence is its own: the connection lives, and so does the other book on it.
    QVERIFY(isLive(desk, eth) && !other.doubted);
    QCOMPARE(desk.session().connection()->stream(s("public"))->reconnects, before);
    lab.lift();
    QTRY_VERIFY_WITH_TIMEOUT(isLive(desk, btc), patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.hasBookOf(btc), patience);
}

void TestMarketRows::A13_a_silent_stream_of_prices_trades_or_candles_is_told_and_asked_for_anew_data()
{
    QTest::addColumn<QString>("stream");
    for (const char* stream : { "!markPrice@arr@1s", "!ticker@arr", "btcusdt@aggTrade", "btcusdt@kline_1m" })
        QTest::newRow(stream) << s(stream);
}

void TestMarketRows::A13_a_silent_stream_of_prices_trades_or_candles_is_told_and_asked_for_anew()
{
    QFETCH(QString, stream);
    LabThread lab;
    Desk desk(lab);
    desk.market().watchBook(btc);
    desk.market().watchTrades(btc);
    desk.market().watchCandles(btc, Interval::M1);
    const auto phases = [&desk](bool ofIt, const QString& name) {
        std::set<StreamPhase> all;
        for (const SubscriptionHealth& each : desk.session().connection()->subscriptions())
            if ((each.name == name) == ofIt && each.lastFrame != MonotonicTime {})
                all.insert(each.phase);
        return all;
    };
    const auto route = [&desk] { return desk.session().connection()->stream(s("market")); };
    QVERIFY(desk.waitReady());
    QTRY_COMPARE_WITH_TIMEOUT(phases(true, stream), std::set { StreamPhase::Live }, patience);
    QTRY_VERIFY_WITH_TIMEOUT(route()->phase == StreamPhase::Live, patience);
    const int before = route()->reconnects;
    QVERIFY(lab.fault({ { s("fault"), s("md.hold") }, { s("stream"), stream.section(QLatin1Char('@'), stream.startsWith(QLatin1Char('!')) ? 0 : 1) }, { s("count"), -1 } }));
    QTRY_COMPARE_WITH_TIMEOUT(phases(true, stream), std::set { StreamPhase::Stale }, patience);
    QTRY_VERIFY_WITH_TIMEOUT(route()->phase == StreamPhase::Stale, patience); // nothing on it is drawn as live
    QCOMPARE(phases(false, stream), std::set { StreamPhase::Live });
    QVERIFY(isLive(desk, btc)); // the book has a route of its own
    lab.lift();
    QTRY_COMPARE_WITH_TIMEOUT(phases(true, stream), std::set { StreamPhase::Live }, patience);
    QTRY_VERIFY_WITH_TIMEOUT(route()->phase == StreamPhase::Live, patience);
    QCOMPARE(route()->reconnects, before); // its silence was its own
}

void TestMarketRows::A16_levels_go_in_every_spelling_of_zero()
{
    LabThread lab;
    Desk desk(lab);
    desk.market().watchBook(btc);
    QVERIFY(desk.waitReady());
    QTRY_VERIFY_WITH_TIMEOUT(isLive(desk, btc), patience);
    lab.recordDepth(btc);
    const Shown shown(desk, btc);
    const int asked = lab.requests("GET /fapi/v1/depth");
    const std::int64_t from = desk.market().book(btc)->lastUpdateId;
    QVERIFY(lab.fault({ { s("fault"), s("md.respell") }, { s("symbol"), btc }, { s("count"), -1 } }));
    QTRY_VERIFY_WITH_TIMEOUT(desk.market().book(btc)->lastUpdateId > from + 400, patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.hasBookOf(btc), patience);
    QCOMPARE(lab.requests("GET /fapi/v1/depth"), asked);
    QVERIFY(!shown.doubted);
}

void TestMarketRows::A18_a_subscription_ignored_or_refused_is_asked_for_again_data()
{
    QTest::addColumn<QString>("action");
    QTest::newRow("no answer") << s("ignore");
    QTest::newRow("refused") << s("refuse");
}

void TestMarketRows::A18_a_subscription_ignored_or_refused_is_asked_for_again()
{
    QFETCH(QString, action);
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    lab.recordDepth(btc);
    QVERIFY(lab.fault({ { s("fault"), s("ws.subscribe") }, { s("symbol"), btc }, { s("action"), action }, { s("count"), 1 } }));
    const Shown shown(desk, btc);
    desk.market().watchBook(btc);
    QTRY_VERIFY_WITH_TIMEOUT(lab.run([](lab::LabExchange& l) { return l.armed(); }) == 0, patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.market().book(btc), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isLive(desk, btc), patience);
    QVERIFY(shown.doubted && !shown.empty);
    QVERIFY(!shown.wordless); // never a spinner without a word
    QTRY_VERIFY_WITH_TIMEOUT(desk.hasBookOf(btc), patience);
}

void TestMarketRows::A19_the_live_candle_goes_on_while_history_does_not_load()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s("GET /fapi/v1/klines") }, { s("status"), 503 }, { s("count"), -1 } }));
    QStringList reasons;
    connect(&desk.market(), &MarketData::candlesFailed, this, [&reasons](const QString&, Interval, const QString& reason) { reasons += reason; });
    desk.market().watchCandles(btc, Interval::M1);
    const auto candles = [&desk] { return desk.market().candles(btc, Interval::M1)->candles; };
    QTRY_VERIFY_WITH_TIMEOUT(!reasons.isEmpty(), patience);
    static const QRegularExpression clock(QStringLiteral("\\d\\d:\\d\\d:\\d\\d"));
    QVERIFY2(reasons.front().contains(clock), qPrintable(reasons.front())); // says when it is tried again
    QTRY_VERIFY_WITH_TIMEOUT(!candles().empty(), patience);
    QVERIFY(candles().size() <= 2); // of a minute or two, not a history
    lab.lift();
    QTRY_VERIFY_WITH_TIMEOUT(candles().size() > 500, patience);
    const auto whole = candles();
    for (std::size_t i = 1; i < whole.size(); ++i)
        QCOMPARE(whole[i].openTime, intervalNext(Interval::M1, whole[i - 1].openTime));
}

void TestMarketRows::D12_a_flapping_exchange_is_not_stormed()
{
    LabThread lab;
    Desk desk(lab);
    desk.market().watchBook(btc);
    QVERIFY(desk.waitReady());
    const auto connects = [&] {
        int count = 0;
        for (const char* name : { "public", "market", "private", "wsApi" })
            count += desk.session().connection()->stream(s(name))->reconnects;
        return count;
    };
    const int before = connects();
    const std::int64_t from = lab.run([](lab::LabExchange& l) { return toMs(l.exchange().exchange().clock().wallNow()); });
    for (int round = 0; round < 6; ++round) {
        QVERIFY(lab.fault({ { s("fault"), s("ws.close") }, { s("action"), round % 2 == 0 ? s("RST") : s("FIN") } }));
        const int known = connects();
        QTRY_VERIFY_WITH_TIMEOUT(connects() > known, patience);
    }
    QVERIFY(desk.waitReady(patience));
    QTRY_VERIFY_WITH_TIMEOUT(isLive(desk, btc), patience);
    const std::int64_t seconds = (lab.run([](lab::LabExchange& l) { return toMs(l.exchange().exchange().clock().wallNow()); }) - from) / 1000;
    // Six in reserve, and one a second from then on, all of them together.
    QVERIFY2(connects() - before <= 10 + seconds, qPrintable(QStringLiteral("%1 connects in %2 s").arg(connects() - before).arg(seconds)));
    QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
}

void TestMarketRows::D13_a_handshake_without_an_answer_is_tried_again()
{
    LabThread lab;
    Desk desk(lab);
    desk.market().watchBook(btc);
    QVERIFY(desk.waitReady());
    QTRY_VERIFY_WITH_TIMEOUT(isLive(desk, btc), patience);
    QVERIFY(lab.fault({ { s("fault"), s("ws.noHandshake") }, { s("category"), s("public") }, { s("count"), 1 } }));
    QVERIFY(lab.fault({ { s("fault"), s("ws.close") }, { s("category"), s("public") }, { s("action"), s("RST") } }));
    QTRY_VERIFY_WITH_TIMEOUT(!isLive(desk, btc), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isLive(desk, btc), patience);
}

FATHOM_TEST(TestMarketRows)

#include "tst_market_rows.moc"

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "tests/support/test_main.h"

#include <QJsonObject>

using namespace fathom;
using namespace fathom::test;

namespace {

const QString btc = QStringLiteral("BTCUSDT"), eth = QStringLiteral("ETHUSDT");
constexpr int patience = 40'000;

QString s(const char* text)
{
    return QString::fromLatin1(text);
}

bool isLive(Desk& desk, const QString& symbol)
{
    const BookViewPtr view = desk.market().book(symbol);
    return view && view->isLive();
}

//! What was shown of one book since the watch began.
struct Shown {
    bool doubted = false, empty = false;
    QMetaObject::Connection connection;

    Shown(Desk& desk, const QString& symbol)
    {
        connection = QObject::connect(&desk.market(), &MarketData::bookChanged, &desk.session(), [this, &desk, symbol](const QString& changed) {
            if (changed != symbol)
                return;
            const BookViewPtr view = desk.market().book(symbol);
            doubted = doubted || !view->isLive();
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
    void A08_doubled_diffs_are_no_gap();
    void A10_a_connection_lost_while_a_snapshot_is_awaited();
    void A12_A14_a_connection_that_falls_silent_is_left();
    void A13_one_stream_falls_silent_while_the_others_flow();
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

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QJsonObject>

#include <zlib.h>

using namespace fathom;
using namespace fathom::test;

namespace {

constexpr int levels = 100'000; //!< far beyond what a reader that calls itself for each has room for
constexpr qsizetype mebi = 1024 * 1024;

//! So many zeros as a gzip file, a thousandth of the size.
QByteArray bombOf(int mebibytes)
{
    QByteArray packed(2 * mebi, '\0');
    const QByteArray zeros(mebi, '\0');
    z_stream stream {};
    if (deflateInit2(&stream, 9, Z_DEFLATED, 31, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    for (int i = 1; i <= mebibytes; ++i) {
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(zeros.constData()));
        stream.avail_in = static_cast<uInt>(zeros.size());
        deflate(&stream, i == mebibytes ? Z_FINISH : Z_NO_FLUSH);
    }
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

//! The most memory this process held at once, in KiB, since forgetPeak(); 0 where the kernel does not say.
qint64 peakKb()
{
    QFile file(s("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

void forgetPeak()
{
    QFile file(s("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

} // namespace

//! Bytes no exchange sends: frames and answers nested without end, packed to burst, longer than anything. What they come in is lost,
//! the terminal goes on, and one click stays one order.
class TestHostileBytes final : public QObject
{
    Q_OBJECT
private:
    static void addAnswers(bool all);
    void answerWith(const QJsonObject& bytes);

private Q_SLOTS:
    void E03_a_deeply_nested_frame_is_dropped_and_counted_data();
    void E03_a_deeply_nested_frame_is_dropped_and_counted();
    void E03_a_deeply_nested_answer_is_one_that_was_lost_data() { addAnswers(true); }
    void E03_a_deeply_nested_answer_is_one_that_was_lost();
    void E14_an_answer_that_unpacks_without_end_is_one_that_was_lost_data() { addAnswers(false); }
    void E14_an_answer_that_unpacks_without_end_is_one_that_was_lost();
    void E14_an_answer_longer_than_any_is_one_that_was_lost_data() { addAnswers(false); }
    void E14_an_answer_longer_than_any_is_one_that_was_lost();
    void E14_an_answer_that_drips_is_one_that_was_lost_data();
    void E14_an_answer_that_drips_is_one_that_was_lost();
    void E14_an_account_that_drips_is_asked_for_again();
};

void TestHostileBytes::E03_a_deeply_nested_frame_is_dropped_and_counted_data()
{
    QTest::addColumn<QString>("connection");
    QTest::addColumn<QString>("around");
    QTest::addColumn<int>("unreadable"); // of an array that never ends, one that does, and objects
    QTest::newRow("books") << s("public") << s(R"({"stream":"btcusdt@depth@100ms","data":{"e":"depthUpdate","E":1,"T":1,"s":"BTCUSDT","U":1,"u":2,"pu":0,"b":[["1",%1]],"a":[]}})") << 3;
    QTest::newRow("trades") << s("market") << s(R"({"stream":"btcusdt@aggTrade","data":{"e":"aggTrade","E":1,"s":"BTCUSDT","a":%1}})") << 3;
    QTest::newRow("tickers") << s("market") << s(R"({"stream":"!ticker@arr","data":%1})") << 3;
    QTest::newRow("account") << s("private") << s(R"({"e":"ORDER_TRADE_UPDATE","E":1,"T":1,"o":{"s":"ETHUSDT","c":%1}})") << 3;
    QTest::newRow("orders") << s("wsApi") << s(R"({"id":"1","status":200,"result":%1})") << 1; // what answers no request is not read
    QTest::newRow("no stream's") << s("public") << s("%1") << 3;
}

void TestHostileBytes::E03_a_deeply_nested_frame_is_dropped_and_counted()
{
    QFETCH(QString, connection);
    QFETCH(QString, around);
    QFETCH(int, unreadable);
    LabThread lab;
    Desk desk(lab);
    desk.market().watchBook(btc);
    desk.market().watchTrades(btc);
    QVERIFY(desk.waitReady());
    QTRY_VERIFY_WITH_TIMEOUT(desk.waitLive(connection), patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.market().book(btc)->isLive(), patience);
    const auto health = [&] { return *desk.session().connection()->stream(connection); };
    const StreamHealth before = health();
    const QString open(levels, QLatin1Char('[')), closed = open + QString(levels, QLatin1Char(']'));
    const QString objects = s("{\"a\":").repeated(levels) + s("1") + QString(levels, QLatin1Char('}'));
    for (const QString& deep : { open, closed, objects })
        QVERIFY(lab.fault({ { s("fault"), s("ws.raw") }, { s("category"), connection == s("wsApi") ? s("api") : connection }, { s("text"), around.arg(deep) } }));
    QTRY_VERIFY_WITH_TIMEOUT(health().unreadable >= before.unreadable + unreadable, patience);
    QCOMPARE(health().reconnects, before.reconnects); // it costs the frames and no more
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), patience);
    const auto placed = desk.place(desk.resting(eth));
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(placed.request), std::optional(Outcome::Accepted), patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.market().book(btc)->isLive(), patience);
    lab.recordDepth(btc);
    QTRY_VERIFY_WITH_TIMEOUT(desk.hasBookOf(btc), patience);
    QTRY_COMPARE_WITH_TIMEOUT(desk.differences(), QString(), patience);
}

//! \param all else one of each way of asking: what is too long or packed never comes to a reader
void TestHostileBytes::addAnswers(bool all)
{
    QTest::addColumn<QString>("route");
    QTest::addColumn<bool>("executed");
    QTest::newRow("an order's") << s("POST /fapi/v1/order") << true;
    QTest::newRow("the positions'") << s("GET /fapi/v3/positionRisk") << true;
    if (!all)
        return;
    QTest::newRow("an order's, not carried out") << s("POST /fapi/v1/order") << false;
    QTest::newRow("a cancel's") << s("DELETE /fapi/v1/order") << true;
    QTest::newRow("a query's") << s("GET /fapi/v1/order") << true;
    QTest::newRow("the book's") << s("GET /fapi/v1/depth") << true;
    QTest::newRow("the listen key's") << s("POST /fapi/v1/listenKey") << true;
    QTest::newRow("the instruments'") << s("GET /fapi/v1/exchangeInfo") << true;
}

//! The next answer of the row's route is \p bytes; everything that may ask it is done, and both ledgers agree in the end.
void TestHostileBytes::answerWith(const QJsonObject& bytes)
{
    QFETCH(QString, route);
    QFETCH(bool, executed);
    LabThread lab;
    QJsonObject fault = bytes;
    fault.insert(s("fault"), executed ? s("rest.after") : s("rest.before"));
    fault.insert(s("route"), route);
    const auto arm = [&] { return lab.run([&](lab::LabExchange& exchange) { return exchange.fault(fault); }); };
    const bool atStart = !route.endsWith(s("/order"));
    if (atStart)
        QCOMPARE(arm(), QString());
    Desk desk(lab, {}, false);
    desk.market().watchBook(btc);
    QVERIFY(desk.waitReady(patience));
    QTRY_VERIFY_WITH_TIMEOUT(desk.market().book(btc)->isLive(), patience);
    if (!atStart)
        QCOMPARE(arm(), QString());
    if (route == s("GET /fapi/v1/order")) { // asked for where an answer was lost and no event tells
        QVERIFY(lab.fault({ { s("fault"), s("us.drop") }, { s("event"), s("ORDER_TRADE_UPDATE") } }));
        QVERIFY(lab.fault({ { s("fault"), s("rest.after") }, { s("route"), s("POST /fapi/v1/order") }, { s("action"), s("FIN") } }));
    }
    const auto placed = desk.place(desk.resting(eth));
    QTRY_VERIFY_WITH_TIMEOUT(desk.order(placed.order) != nullptr, patience);
    const QString id = desk.order(placed.order)->clientId;
    if (!executed) {
        QTRY_COMPARE_WITH_TIMEOUT(desk.order(placed.order)->request, RequestState::NotPlaced, patience);
    } else {
        // Its event may have proven it before the answer was given up.
        QTRY_VERIFY_WITH_TIMEOUT(desk.outcome(placed.request) == Outcome::Accepted || desk.outcome(placed.request) == Outcome::Unknown, patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.order(placed.order)->isWorking() && desk.order(placed.order)->request == RequestState::None, patience);
        const RequestId cancelled = desk.orders().cancel(placed.order);
        QTRY_VERIFY_WITH_TIMEOUT(desk.outcome(cancelled) == Outcome::Accepted || desk.outcome(cancelled) == Outcome::Unknown, patience);
        QTRY_COMPARE_WITH_TIMEOUT(desk.order(placed.order)->status, OrderStatus::Canceled, patience);
    }
    QCOMPARE(lab.ordersOf(id), executed ? 1 : 0);
    QTRY_COMPARE_WITH_TIMEOUT(lab.run([](lab::LabExchange& exchange) { return exchange.armed(); }), 0, patience); // it was met
    QTRY_COMPARE_WITH_TIMEOUT(desk.differences(), QString(), patience);
}

void TestHostileBytes::E03_a_deeply_nested_answer_is_one_that_was_lost()
{
    const QString deep = s(R"({"orderId":)") + QString(levels, QLatin1Char('['));
    answerWith({ { s("status"), 200 }, { s("body"), deep } });
}

void TestHostileBytes::E14_an_answer_that_unpacks_without_end_is_one_that_was_lost()
{
    constexpr int unpacked = 500; // MiB
    static const QByteArray bomb = bombOf(unpacked);
    QVERIFY(bomb.size() > 100'000 && bomb.size() < mebi);
    forgetPeak();
    const qint64 before = peakKb();
    answerWith({ { s("status"), 200 }, { s("base64"), QString::fromLatin1(bomb.toBase64()) }, { s("encoding"), s("gzip") } });
    QVERIFY2(peakKb() - before < unpacked * 1024 / 2, qPrintable(QString::number(peakKb() - before)));
}

void TestHostileBytes::E14_an_answer_longer_than_any_is_one_that_was_lost()
{
    answerWith({ { s("status"), 200 }, { s("fill"), double(65 * mebi) } });
}

void TestHostileBytes::E14_an_answer_that_drips_is_one_that_was_lost_data()
{
    QTest::addColumn<QString>("route"); // the first answer that drips, a byte a second
    QTest::addColumn<QString>("then");  // and one more, which is to tell what became of it
    QTest::addColumn<int>("atOnce");
    QTest::addColumn<bool>("executed");
    QTest::newRow("an order's, from the first byte") << s("POST /fapi/v1/order") << QString() << 0 << true;
    QTest::newRow("an order's, its body") << s("POST /fapi/v1/order") << QString() << -1 << true;
    QTest::newRow("an order's, not carried out") << s("POST /fapi/v1/order") << QString() << -1 << false;
    QTest::newRow("an order's, and the question's about it") << s("POST /fapi/v1/order") << s("GET /fapi/v1/order") << -1 << true;
    QTest::newRow("a cancel's") << s("DELETE /fapi/v1/order") << QString() << -1 << true;
    QTest::newRow("the order connection's") << s("order.place") << QString() << 0 << true;
    QTest::newRow("the order connection's, not carried out") << s("order.place") << QString() << 0 << false;
}

//! No pause between two bytes is long, so only a clock for the whole ends it; and no event comes to help.
void TestHostileBytes::E14_an_answer_that_drips_is_one_that_was_lost()
{
    QFETCH(QString, route);
    QFETCH(QString, then);
    QFETCH(int, atOnce);
    QFETCH(bool, executed);
    LabThread lab;
    const bool cancels = route.startsWith(s("DELETE")), webSocket = route == s("order.place");
    Desk desk(lab, {}, webSocket);
    QVERIFY(desk.waitReady(patience));
    if (webSocket)
        QTRY_VERIFY_WITH_TIMEOUT(desk.waitLive(s("wsApi")), patience);
    const auto drip = [&](const QString& of) {
        return lab.fault({ { s("fault"), executed ? s("rest.after") : s("rest.before") }, { s("route"), of }, { s("action"), s("drip") }, { s("bytes"), atOnce },
            { s("status"), 200 }, { s("body"), executed ? QString() : s(R"({"orderId":1,"status":"NEW"})") } });
    };
    Desk::Placed placed;
    if (cancels) {
        placed = desk.place(desk.resting(eth));
        QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(placed.request), std::optional(Outcome::Accepted), patience);
    }
    QVERIFY(drip(route));
    if (!then.isEmpty())
        QVERIFY(drip(then));
    QVERIFY(lab.fault({ { s("fault"), s("us.drop") }, { s("event"), s("ORDER_TRADE_UPDATE") } }));
    if (!cancels)
        placed = desk.place(desk.resting(eth));
    bool wasUnknown = false;
    const auto watch = connect(&desk.account(), &AccountState::orderChanged, this, [&](LocalOrderId changed) {
        wasUnknown |= changed == placed.order && desk.order(changed) && desk.order(changed)->request == RequestState::Unknown;
    });
    if (cancels)
        desk.orders().cancel(placed.order);
    QTRY_VERIFY_WITH_TIMEOUT(wasUnknown, patience);
    disconnect(watch);
    const QString id = desk.order(placed.order)->clientId;
    if (cancels)
        QTRY_COMPARE_WITH_TIMEOUT(desk.order(placed.order)->status, OrderStatus::Canceled, patience);
    else if (executed)
        QTRY_VERIFY_WITH_TIMEOUT(desk.order(placed.order)->isWorking() && desk.order(placed.order)->request == RequestState::None, patience);
    else
        QTRY_COMPARE_WITH_TIMEOUT(desk.order(placed.order)->request, RequestState::NotPlaced, patience);
    QCOMPARE(lab.ordersOf(id), executed ? 1 : 0);
    QCOMPARE(lab.run([&](lab::LabExchange& exchange) { return exchange.ledger().placingsOf(id.toLatin1()); }), 1);
    lab.lift();
    // The next order has its answer, whatever became of the connection that drips.
    const auto next = desk.place(desk.resting(eth, Side::Buy, 4));
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(next.request), std::optional(Outcome::Accepted), patience);
    QTRY_COMPARE_WITH_TIMEOUT(desk.differences(), QString(), patience);
}

void TestHostileBytes::E14_an_account_that_drips_is_asked_for_again()
{
    LabThread lab;
    for (const char* route : { "GET /fapi/v3/positionRisk", "POST /fapi/v1/listenKey", "GET /fapi/v1/exchangeInfo" })
        QVERIFY(lab.fault({ { s("fault"), s("rest.after") }, { s("route"), s(route) }, { s("action"), s("drip") }, { s("bytes"), -1 } }));
    Desk desk(lab);
    QVERIFY(desk.waitReady(2 * patience));
    QCOMPARE(lab.run([](lab::LabExchange& exchange) { return exchange.armed(); }), 0);
    QTRY_COMPARE_WITH_TIMEOUT(desk.differences(), QString(), patience);
}

FATHOM_TEST(TestHostileBytes)

#include "tst_hostile_bytes.moc"

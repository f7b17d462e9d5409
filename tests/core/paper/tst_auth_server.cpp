// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/authenticator.h"
#include "tests/core/paper/server_fixture.h"
#include "tests/support/test_main.h"

namespace fathom::paper::test {

//! Keys, clock window and signatures, as CHANGES 4 gives them.
class AuthServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void vectors()
    {
        const std::string_view secret = "2b5eb11e18796d12d88f13dc27dbbd02c2cc51ff7059765ed9821957d82bb4d9";
        const QByteArray whole = "symbol=BTCUSDT&side=BUY&type=LIMIT&quantity=1&price=9000&timeInForce=GTC&recvWindow=5000&timestamp=1591702613943";
        QCOMPARE(Credentials::sign(Secret(secret), whole), QByteArray("3c661234138461fcc7a7d8746c6558c9842d4e10870d2ecbedf7777cad694af9"));
        const QByteArray query = "symbol=BTCUSDT&side=BUY&type=LIMIT&timeInForce=GTC";
        const QByteArray body = "quantity=1&price=9000&recvWindow=5000&timestamp=1591702613943";
        const Credentials credentials(QByteArray(64, 'k'), Secret(secret));
        const QByteArray mixed = "30baaf0fab549bbeda7f5ef201898b34122da25fd23c646cac2c529aebe670a4";
        QVERIFY(credentials.isSignature(query, body, mixed));
        QVERIFY(credentials.isSignature(query, body, mixed.toUpper()));
        QVERIFY(!credentials.isSignature(query, body, QByteArray(64, '0')));
        QVERIFY(!credentials.isSignature(query, body, mixed.left(63)));
    }

    void keysAreRandom()
    {
        const Credentials first = Credentials::random();
        QCOMPARE(first.apiKey().size(), 64);
        QCOMPARE(first.secret().view().size(), std::size_t(64));
        QVERIFY(first.apiKey() != Credentials::random().apiKey());
    }

    void signaturePlaces()
    {
        ServerFixture server;
        const QByteArray time = "timestamp=" + QByteArray::number(toMs(server.clock.wallNow()));
        const QByteArray path = "/fapi/v1/leverage";
        QCOMPARE(server.callSigned("POST", path, "symbol=BTCUSDT&leverage=9").status, 200);
        // In the body alone.
        const QByteArray body = "symbol=BTCUSDT&leverage=8&" + time;
        QCOMPARE(server.call("POST", path, {}, body + "&signature=" + server.signature(body), { server.keyHeader() }).status, 200);
        // Query directly followed by body, the signature at the end of either.
        const QByteArray query = "symbol=BTCUSDT";
        const QByteArray rest = "leverage=7&" + time;
        const QByteArray both = server.signature(query + rest);
        QCOMPARE(server.call("POST", path, query, rest + "&signature=" + both, { server.keyHeader() }).status, 200);
        QCOMPARE(server.call("POST", path, query + "&signature=" + both, rest, { server.keyHeader() }).status, 200);
        QCOMPARE(server.call("POST", path, query, rest + "&signature=" + both.toUpper(), { server.keyHeader() }).status, 200);
        // With an ampersand between them it is another text.
        QCOMPARE(server.call("POST", path, query, rest + "&signature=" + server.signature(query + '&' + rest), { server.keyHeader() }).code(), -1022);
        // Anywhere but last.
        QCOMPARE(server.call("POST", path, "signature=" + both + '&' + query, rest, { server.keyHeader() }).code(), -1022);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<int>("age");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        const QByteArray own;
        QTest::newRow("fresh") << own << 0 << QByteArray() << 200 << 0;
        QTest::newRow("no key") << QByteArray("-") << 0 << QByteArray() << 401 << -2014;
        QTest::newRow("short key") << QByteArray("abc") << 0 << QByteArray() << 401 << -2014;
        QTest::newRow("foreign key") << QByteArray(64, 'x') << 0 << QByteArray() << 401 << -2015;
        QTest::newRow("just in time") << own << 5000 << QByteArray() << 200 << 0;
        QTest::newRow("late") << own << 5001 << QByteArray() << 400 << -1021;
        QTest::newRow("late for a small window") << own << 101 << QByteArray("recvWindow=100&") << 400 << -1021;
        QTest::newRow("in time for a large window") << own << 60'000 << QByteArray("recvWindow=60000&") << 200 << 0;
        QTest::newRow("window too large") << own << 0 << QByteArray("recvWindow=60001&") << 400 << -1131;
        QTest::newRow("window no number") << own << 0 << QByteArray("recvWindow=abc&") << 400 << -1100;
        QTest::newRow("a little ahead") << own << -999 << QByteArray() << 200 << 0;
        QTest::newRow("ahead") << own << -1000 << QByteArray() << 400 << -1021;
    }

    void refusals()
    {
        QFETCH(QByteArray, key);
        QFETCH(int, age);
        QFETCH(QByteArray, more);
        QFETCH(int, status);
        QFETCH(int, code);
        ServerFixture server;
        const QByteArray payload = more + "timestamp=" + QByteArray::number(toMs(server.clock.wallNow()) - age);
        QList<QByteArray> headers;
        if (key != "-")
            headers << (key.isEmpty() ? server.keyHeader() : "X-MBX-APIKEY: " + key);
        const RawReply reply = server.call("GET", "/fapi/v3/balance", payload + "&signature=" + server.signature(payload), {}, headers);
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.code(), code);
    }

    void mandatoryParts()
    {
        ServerFixture server;
        const RawReply noSignature = server.call("GET", "/fapi/v3/balance", "timestamp=1", {}, { server.keyHeader() });
        QCOMPARE(noSignature.code(), -1102);
        QCOMPARE(noSignature.message(), QStringLiteral("Mandatory parameter 'signature' was not sent, was empty/null, or malformed."));
        const RawReply noTime = server.call("GET", "/fapi/v3/balance", "signature=" + server.signature(""), {}, { server.keyHeader() });
        QCOMPARE(noTime.code(), -1102);
        QVERIFY(noTime.message().contains(QLatin1String("'timestamp'")));
        QCOMPARE(server.call("GET", "/fapi/v3/balance", server.sign("") + "0", {}, { server.keyHeader() }).code(), -1022);
        QCOMPARE(server.call("POST", "/fapi/v1/listenKey").code(), -2014);
        QCOMPARE(server.call("POST", "/fapi/v1/listenKey", {}, {}, { server.keyHeader() }).status, 200);
    }

    void sortedWebSocketSignature()
    {
        const Credentials credentials(QByteArray(64, 'k'), Secret("secret"));
        const ManualClock clock(wallTimeFromMs(1'780'000'000'000));
        const Authenticator authenticator(credentials, clock);
        const QByteArray symbol = QStringLiteral("币安人生USDT").toUtf8();
        const auto params = [&](const QByteArray& signature) {
            Params out;
            out.add("symbol", symbol);
            out.add("timestamp", "1780000000000");
            out.add("apiKey", QByteArray(64, 'k'));
            out.add("signature", signature);
            return out;
        };
        const QByteArray plain = "apiKey=" + QByteArray(64, 'k') + "&symbol=" + symbol + "&timestamp=1780000000000";
        const QByteArray encoded = "apiKey=" + QByteArray(64, 'k') + "&symbol=" + symbol.toPercentEncoding() + "&timestamp=1780000000000";
        QVERIFY(authenticator.checkWebSocket(Security::Signed, params(Credentials::sign(credentials.secret(), plain))));
        QVERIFY(authenticator.checkWebSocket(Security::Signed, params(Credentials::sign(credentials.secret(), encoded))));
        QVERIFY(!authenticator.checkWebSocket(Security::Signed, params(Credentials::sign(credentials.secret(), "x"))));
    }
};

FATHOM_TEST(AuthServerTest)

} // namespace fathom::paper::test

#include "tst_auth_server.moc"

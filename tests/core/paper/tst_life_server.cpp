// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/exchange_options.h"
#include "core/paper/server/paper_exchange_thread.h"
#include "tests/core/paper/server_fixture.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

namespace fathom::paper::test {

//! Starting, announcing, stopping, keeping the account.
class LifeServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void announcement()
    {
        ServerFixture server;
        const QJsonObject json = QJsonDocument::fromJson(server.access.toJson()).object();
        QCOMPARE(json.value(QLatin1String("environment")).toString(), QStringLiteral("paper"));
        QCOMPARE(json.value(QLatin1String("rest")).toString(), server.access.restUrl());
        QCOMPARE(json.value(QLatin1String("wsApi")).toString(), server.access.streamsUrl() + QStringLiteral("/ws-fapi/v1"));
        QCOMPARE(json.value(QLatin1String("apiKey")).toString().size(), 64);
        QCOMPARE(json.value(QLatin1String("secret")).toString().size(), 64);
        QVERIFY(json.value(QLatin1String("pid")).toInteger() > 0);
        QVERIFY(!json.contains(QLatin1String("control")));
        QCOMPARE(QJsonDocument::fromJson(server.access.toJson(9)).object().value(QLatin1String("control")).toString(), QStringLiteral("http://127.0.0.1:9"));
    }

    void startFailures()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress(QHostAddress::LocalHost), 0));
        PaperExchange exchange;
        PaperExchangeOptions options;
        options.port = taken.serverPort();
        const auto busy = exchange.start(options);
        QVERIFY(!busy);
        QCOMPARE(busy.error().code, Error::Code::Network);
        options.port = 0;
        options.recordings = { QStringLiteral("/nonexistent/recording.gz") };
        const auto missing = exchange.start(options);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, Error::Code::BadInput);
    }

    void onAThreadOfItsOwn()
    {
        PaperExchangeThread thread;
        const auto started = thread.start({});
        QVERIFY(started);
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), started->port);
        socket.write("GET /fapi/v1/ping HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(started->port) + "\r\n\r\n");
        QByteArray received;
        QTRY_VERIFY((received += socket.readAll(), received.startsWith("HTTP/1.1 200")));
        thread.stop();
        QVERIFY(!thread.isRunning());
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QTcpSocket late;
        late.connectToHost(QHostAddress(QHostAddress::LocalHost), started->port);
        QTRY_COMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);
        PaperExchangeOptions bad;
        bad.recordings = { QStringLiteral("/nonexistent/recording.gz") };
        QVERIFY(!thread.start(bad));
        QVERIFY(thread.start({})); // and once more after a failure
    }

    void theAccountSurvives()
    {
        const QTemporaryDir directory;
        PaperExchangeOptions options;
        options.stateFile = directory.filePath(QStringLiteral("account.db"));
        QJsonArray orders, positions;
        QString wallet;
        {
            ServerFixture server(options);
            QCOMPARE(server.callSigned("POST", "/fapi/v1/order", "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.010").status, 200);
            QCOMPARE(server.callSigned("POST", "/fapi/v1/order",
                "symbol=BTCUSDT&side=BUY&type=LIMIT&timeInForce=GTC&quantity=0.002&newClientOrderId=kept&price=" + server.bidPrice(-3)).status, 200);
            orders = server.callSigned("GET", "/fapi/v1/openOrders").list();
            wallet = server.callSigned("GET", "/fapi/v3/account").json().value(QLatin1String("totalWalletBalance")).toString();
        }
        ServerFixture again(options);
        QCOMPARE(again.callSigned("GET", "/fapi/v1/openOrders").list(), orders);
        QCOMPARE(again.callSigned("GET", "/fapi/v3/account").json().value(QLatin1String("totalWalletBalance")).toString(), wallet);
        const QJsonObject risk = again.callSigned("GET", "/fapi/v3/positionRisk").list().first().toObject();
        QCOMPARE(risk.value(QLatin1String("positionAmt")).toString(), QStringLiteral("0.010"));
        QCOMPARE(again.callSigned("DELETE", "/fapi/v1/order", "symbol=BTCUSDT&origClientOrderId=kept").status, 200);
    }

    void commandLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("accepted");
        const auto row = [](const char* name, const char* text, bool accepted) {
            QTest::newRow(name) << (QStringList(QStringLiteral("fathom-exchange")) + QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts)) << accepted;
        };
        row("nothing", "", true);
        row("everything", "--port 0 --feed synthetic --seed 7 --state /tmp/x --speed 2.5", true);
        row("port", "--port 70000", false);
        row("seed", "--seed -1", false);
        row("speed", "--speed 0", false);
        row("speed not a number", "--speed nan", false);
        row("feed", "--feed live", false);
        row("feed without a file", "--feed replay:", false);
        row("feed of a missing file", "--feed replay:/nonexistent", false);
        row("option", "--colour", false);
        row("argument", "extra", false);
    }

    void commandLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(bool, accepted);
        int exitCode = -1;
        const auto options = readExchangeOptions(arguments, QStringLiteral("An exchange."), exitCode);
        QCOMPARE(options.has_value(), accepted);
        QCOMPARE(exitCode, accepted ? 0 : 2);
    }
};

FATHOM_TEST(LifeServerTest)

} // namespace fathom::paper::test

#include "tst_life_server.moc"

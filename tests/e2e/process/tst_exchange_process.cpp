// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/process/exchange_process.h"
#include "tests/support/test_main.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <csignal>
#include <thread>

namespace fathom::e2e {

namespace {

const QByteArray order = "/fapi/v1/order";

QByteArray text(const QJsonObject& json, const char* name) { return json.value(QLatin1String(name)).toVariant().toByteArray(); }

} // namespace

//! The exchange as a process: killed in the middle of everything, started on a broken file, what its binary holds, and other
//! people's clients against it.
class ExchangeProcessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    //! kill -9 while orders are placed as fast as they are answered: what was acknowledged is there afterwards.
    void acknowledgedOrdersSurviveAKill()
    {
        const QString file = m_folder.filePath(QStringLiteral("killed.sqlite"));
        QMap<QByteArray, QByteArray> acknowledged; // client id: last state that was told
        QByteArray low;
        for (int round = 0; round < 5; ++round) {
            ExchangeProcess exchange({ QStringLiteral("--state"), file });
            QVERIFY2(exchange.isUp(), exchange.errors().constData());
            check(exchange, acknowledged);
            if (QTest::currentTestFailed())
                return;
            low = lowPrice(exchange);
            std::thread killer([&exchange, round] {
                QThread::msleep(static_cast<unsigned long>(60 + 70 * round)); // the point of the kill is not the test's to know
                ::kill(static_cast<pid_t>(exchange.announcement().value(QLatin1String("pid")).toInteger()), SIGKILL);
            });
            placeUntilDead(exchange, round, low, acknowledged);
            killer.join();
        }
        QVERIFY(acknowledged.size() > 20);
        ExchangeProcess last({ QStringLiteral("--state"), file });
        check(last, acknowledged);
    }

    void positionsAndMoneySurviveAKill()
    {
        const QString file = m_folder.filePath(QStringLiteral("money.sqlite"));
        QByteArray balance, positions;
        {
            ExchangeProcess exchange({ QStringLiteral("--state"), file });
            QVERIFY(exchange.isUp());
            for (const char* side : { "BUY", "BUY", "SELL" })
                QCOMPARE(exchange.ask("POST", order, QByteArray("symbol=BTCUSDT&type=MARKET&quantity=0.010&side=") + side).status, 200);
            exchange.ask("POST", "/fapi/v1/leverage", "symbol=BTCUSDT&leverage=33");
            balance = walletOf(exchange);
            positions = amountOf(exchange);
            exchange.kill();
        }
        ExchangeProcess again({ QStringLiteral("--state"), file });
        QVERIFY(again.isUp());
        QCOMPARE(walletOf(again), balance);
        QCOMPARE(amountOf(again), positions);
        QCOMPARE(text(QJsonDocument::fromJson(again.ask("GET", "/fapi/v1/symbolConfig", "symbol=BTCUSDT").body).array()[0].toObject(), "leverage"), QByteArray("33"));
        QCOMPARE(again.stop(), 0);
    }

    void aBrokenFileIsKeptAsideAndSaid_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("garbage") << QByteArray(8192, 'x');
        QTest::newRow("head only") << QByteArray("SQLite format 3\0", 16) + QByteArray(4000, '\0');
        QTest::newRow("text") << QByteArray("{\"wallet\":1}");
    }

    void aBrokenFileIsKeptAsideAndSaid()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("account.sqlite"));
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(content);
        out.close();
        ExchangeProcess exchange({ QStringLiteral("--state"), file });
        QVERIFY(exchange.isUp());
        QCOMPARE(walletOf(exchange), QByteArray("10000.00000000"));
        QCOMPARE(exchange.stop(), 0);
        QVERIFY2(exchange.errors().contains("corrupt"), exchange.errors().constData());
        const QStringList kept = QDir(folder.path()).entryList({ QStringLiteral("account.sqlite.corrupt-*") });
        QCOMPARE(kept.size(), 1);
        QFile aside(folder.filePath(kept.front()));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), content);
    }

    //! Faults on demand are for tests: their words stand in the laboratory's program and in none that ships.
    void shippedProgramsHoldNoFaults()
    {
        const QByteArrayList words { "rest.zombie", "md.cross", "eng.liquidate", "us.mutate", "ws.noHandshake", "acct.externalOrder", "snap.stale", "/scenario" };
        const auto holds = [](const QString& program, const QByteArray& word) {
            QFile file(program);
            return file.open(QIODevice::ReadOnly) && file.readAll().contains(word);
        };
        const QString lab = QStringLiteral(FATHOM_LAB_PROGRAM);
        QStringList shipped { QStringLiteral(FATHOM_EXCHANGE_PROGRAM) };
        if (const QString terminal = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("fathom")); QFile::exists(terminal))
            shipped.append(terminal);
        for (const QByteArray& word : words) {
            const QByteArray wide = QByteArray(reinterpret_cast<const char*>(QString::fromLatin1(word).utf16()), 2 * word.size());
            QVERIFY2(holds(lab, word) || holds(lab, wide), word.constData());
            for (const QString& program : shipped)
                QVERIFY2(!holds(program, word) && !holds(program, wide), qPrintable(program + QString::fromLatin1(' ' + word)));
        }
    }

    void wrongOptionsAreOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("feed") << QStringList { QStringLiteral("--feed"), QStringLiteral("tape") };
        QTest::newRow("missing recording") << QStringList { QStringLiteral("--feed"), QStringLiteral("replay:/nowhere.gz") };
        QTest::newRow("speed") << QStringList { QStringLiteral("--speed"), QStringLiteral("-1") };
        QTest::newRow("time scale") << QStringList { QStringLiteral("--time-scale"), QStringLiteral("0") };
        QTest::newRow("accounts") << QStringList { QStringLiteral("--accounts"), QStringLiteral("99") };
        QTest::newRow("state in no folder") << QStringList { QStringLiteral("--state"), QStringLiteral("/nowhere/at/all.sqlite") };
        QTest::newRow("unknown") << QStringList { QStringLiteral("--surprise") };
    }

    void wrongOptionsAreOneSentence()
    {
        QFETCH(QStringList, arguments);
        ExchangeProcess exchange(arguments);
        QVERIFY(!exchange.isUp());
        QCOMPARE(exchange.errors().trimmed().count('\n'), 0);
    }

    //! Whoever starts it with the same seed finds the same past; another seed is another market.
    void aSeedIsAMarket()
    {
        const qint64 hour = 3'600'000, now = QDateTime::currentMSecsSinceEpoch() / hour * hour;
        const QByteArray past = "symbol=ETHUSDT&interval=1h&startTime=" + QByteArray::number(now - 48 * hour) + "&endTime=" + QByteArray::number(now - hour);
        const auto history = [&past](const char* seed) {
            ExchangeProcess exchange({ QStringLiteral("--seed"), QString::fromLatin1(seed) });
            const QByteArray rows = exchange.ask("GET", "/fapi/v1/klines", past).body;
            return exchange.stop() == 0 ? rows : QByteArray();
        };
        const QByteArray seven = history("7");
        QCOMPARE(QJsonDocument::fromJson(seven).array().size(), 48);
        QCOMPARE(history("7"), seven);
        QSet<QByteArray> all { seven };
        for (const char* seed : { "0", "1", "18446744073709551615" }) {
            const QByteArray other = history(seed);
            QCOMPARE(QJsonDocument::fromJson(other).array().size(), 48);
            all.insert(other);
        }
        QCOMPARE(all.size(), 4);
    }

    void stockClients_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("program"); // the laboratory's order ids are beyond 2^53, which not every client can read
        const QString shipped = QStringLiteral(FATHOM_EXCHANGE_PROGRAM), lab = QStringLiteral(FATHOM_LAB_PROGRAM);
        QTest::newRow("binance") << QStringLiteral("e2e/independent/binance.mjs") << lab;
        QTest::newRow("ccxt") << QStringLiteral("e2e/independent/ccxt.mjs") << lab;
        QTest::newRow("derivatives-trading-usds-futures") << QStringLiteral("lab/clients/usds_futures.mjs") << lab;
        QTest::newRow("node-binance-api and binance-api-node") << QStringLiteral("e2e/independent/node_binance_api.mjs") << shipped;
    }

    //! Unmodified clients of other people, told nothing but the addresses and the key.
    void stockClients()
    {
        QFETCH(QString, script);
        QFETCH(QString, program);
#ifdef FATHOM_SANITIZED
        QSKIP("The stock clients run against the exchange as it is shipped.");
#endif
        const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
        const QString problem = node.isEmpty() ? QStringLiteral("There is no Node.js here.") : installClients();
        if (!problem.isEmpty())
            QSKIP(qPrintable(problem + QStringLiteral(" The stock clients were not run.")));
        ExchangeProcess exchange({ QStringLiteral("--seed"), QStringLiteral("7") }, program);
        QVERIFY(exchange.isUp());
        QProcess client;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("NODE_PATH"), clientsFolder() + QStringLiteral("/node_modules"));
        environment.insert(QStringLiteral("LOG_LEVEL"), QStringLiteral("error"));
        client.setProcessEnvironment(environment);
        client.setProcessChannelMode(QProcess::MergedChannels);
        client.start(node, { QStringLiteral(FATHOM_TEST_DATA "/../") + script });
        client.write(QJsonDocument(exchange.announcement()).toJson(QJsonDocument::Compact) + '\n'); // the key in no argument and no file
        client.closeWriteChannel();
        QVERIFY(client.waitForFinished(150'000));
        const QByteArray said = client.readAll();
        QByteArray told; // a failure is told in few lines
        for (const QByteArray& line : said.split('\n'))
            told += line.startsWith("ok ") ? QByteArray() : line + '\n';
        QVERIFY2(client.exitStatus() == QProcess::NormalExit && client.exitCode() == 0 && said.contains("all held"), told.constData());
    }

private:
    static QString clientsFolder() { return QDir(QCoreApplication::applicationDirPath()).absoluteFilePath(QStringLiteral("../independent")); }

    //! \return why there are no clients to run, empty where there are
    static QString installClients()
    {
        const QString folder = clientsFolder(), npm = QStandardPaths::findExecutable(QStringLiteral("npm"));
        const QStringList packages { QStringLiteral("binance@3.6.5"), QStringLiteral("ccxt@4.5.84"), QStringLiteral("node-binance-api@1.0.33"),
            QStringLiteral("binance-api-node@0.13.10"), QStringLiteral("@binance/derivatives-trading-usds-futures@38.1.1") };
        const auto isThere = [&folder](const QString& package) { return QFile::exists(folder + QStringLiteral("/node_modules/") + package.section(u'@', 0, -2)); };
        if (QFile::exists(folder + QStringLiteral("/node_modules/.package-lock.json")) && std::all_of(packages.begin(), packages.end(), isThere))
            return {};
        if (npm.isEmpty() || !QDir().mkpath(folder))
            return QStringLiteral("There is no npm here.");
        QProcess install;
        install.start(npm, QStringList { QStringLiteral("install"), QStringLiteral("--prefix"), folder, QStringLiteral("--no-audit"), QStringLiteral("--no-fund"),
            QStringLiteral("--ignore-scripts"), QStringLiteral("--fetch-retries=0"), QStringLiteral("--fetch-timeout=20000") } + packages);
        const bool done = install.waitForFinished(90'000) && install.exitStatus() == QProcess::NormalExit && install.exitCode() == 0;
        install.kill();
        install.waitForFinished(5'000);
        return done ? QString() : QStringLiteral("npm cannot be reached.");
    }

    static QByteArray lowPrice(ExchangeProcess& exchange)
    {
        const QByteArray bid = text(exchange.ask("GET", "/fapi/v1/ticker/bookTicker", "symbol=BTCUSDT").json(), "bidPrice");
        return QByteArray::number(bid.toDouble() * 0.97, 'f', 1);
    }
    static QByteArray walletOf(ExchangeProcess& exchange) { return text(exchange.ask("GET", "/fapi/v3/account").json(), "totalWalletBalance"); }
    static QByteArray amountOf(ExchangeProcess& exchange)
    {
        const QJsonObject row = QJsonDocument::fromJson(exchange.ask("GET", "/fapi/v3/positionRisk").body).array()[0].toObject();
        return text(row, "positionAmt") + ' ' + text(row, "entryPrice");
    }

    static void placeUntilDead(ExchangeProcess& exchange, int round, const QByteArray& low, QMap<QByteArray, QByteArray>& acknowledged)
    {
        for (int i = 0; i < 100'000; ++i) {
            const QByteArray id = 'r' + QByteArray::number(round) + '-' + QByteArray::number(i);
            QByteArrayList requests { exchange.signedRequest("POST", order,
                "symbol=BTCUSDT&side=BUY&type=LIMIT&timeInForce=GTC&quantity=0.002&price=" + low + "&newClientOrderId=" + id) };
            if (i % 3 == 1)
                requests.append(exchange.signedRequest("PUT", order, "symbol=BTCUSDT&side=BUY&quantity=0.003&price=" + low + "&origClientOrderId=" + id));
            if (i % 3 != 0 || i > 150) // the venue keeps 200 open orders a symbol
                requests.append(exchange.signedRequest("DELETE", order, "symbol=BTCUSDT&origClientOrderId=" + id));
            const auto replies = exchange.ask(requests, 2000);
            for (const ExchangeProcess::Reply& reply : replies) {
                if (reply.status == 200)
                    acknowledged[id] = text(reply.json(), "status") + ' ' + text(reply.json(), "origQty");
            }
            if (replies.size() < static_cast<std::size_t>(requests.size()))
                return;
        }
    }

    static void check(ExchangeProcess& exchange, const QMap<QByteArray, QByteArray>& acknowledged)
    {
        for (auto at = acknowledged.begin(); at != acknowledged.end(); ++at) {
            const QJsonObject found = exchange.ask("GET", order, "symbol=BTCUSDT&origClientOrderId=" + at.key()).json();
            const QByteArray state = text(found, "status") + ' ' + text(found, "origQty");
            // What came after the last answer may or may not have happened; back it never goes.
            const bool later = at.value().startsWith("NEW") && (state == "NEW 0.003" || state.startsWith("CANCELED"));
            QVERIFY2(state == at.value() || later, QByteArray(at.key() + ": told " + at.value() + ", found " + state).constData());
        }
    }

    QTemporaryDir m_folder;
};

FATHOM_TEST(ExchangeProcessTest)

} // namespace fathom::e2e

#include "tst_exchange_process.moc"

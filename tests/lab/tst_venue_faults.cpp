// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/exchange.h"
#include "core/paper/server/credentials.h"
#include "tests/core/paper/server_fixture.h"
#include "tests/lab/json_pointer.h"
#include "tests/lab/lab_exchange.h"
#include "tests/support/test_main.h"

#include <QJsonArray>

namespace fathom::lab {

using paper::test::RawReply;
using paper::test::rawCall;
using std::chrono::milliseconds;

namespace {

QJsonObject read(const char* json) { return QJsonDocument::fromJson(json).object(); }

} // namespace

//! Faults of the venue itself, late execution, changed events and scenarios: the rest of FAULTS 0.4.
class VenueFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<ManualClock>(wallTimeFromMs(1'780'000'000'000));
        m_lab = std::make_unique<LabExchange>();
        paper::PaperExchangeOptions options;
        options.clock = m_clock.get();
        options.manualSteps = true;
        QVERIFY(m_lab->start(options));
        m_access = m_lab->announcement();
    }
    void cleanup() { m_lab.reset(); }

    void pointers()
    {
        QCOMPARE(withValueAt(R"({"o":{"X":"NEW","l":[1,2]}})", QStringLiteral("/o/X"), QStringLiteral("ODD")), QByteArray(R"({"o":{"X":"ODD","l":[1,2]}})"));
        QCOMPARE(withValueAt(R"({"l":[1,2]})", QStringLiteral("/l/1"), 7), QByteArray(R"({"l":[1,7]})"));
        QCOMPARE(withValueAt(R"({"a":1,"b":2})", QStringLiteral("/a"), QJsonValue(QJsonValue::Undefined)), QByteArray(R"({"b":2})"));
        QCOMPARE(withValueAt("[1]", QStringLiteral("/0"), 2), QByteArray("[1]"));
    }

    void zombieIsExecutedLater()
    {
        QCOMPARE(m_lab->fault(read(R"({"fault":"rest.zombie","route":"POST /fapi/v1/order","ms":20})")), QString());
        QCOMPARE(send("POST", order("late")).status, 504);
        QCOMPARE(m_lab->ledger().ordersOf(QStringLiteral("late")), 0);
        QTRY_COMPARE(m_lab->ledger().ordersOf(QStringLiteral("late")), 1);
        // The engine looks at the clock window once more: too late is never.
        QCOMPARE(m_lab->fault(read(R"({"fault":"rest.zombie","route":"POST /fapi/v1/order","ms":400})")), QString());
        QCOMPARE(send("POST", order("never")).status, 504);
        m_clock->advance(milliseconds(6000));
        QCOMPARE(m_lab->fault(read(R"({"fault":"rest.zombie","route":"POST /fapi/v1/order","ms":600})")), QString());
        QCOMPARE(send("POST", order("third")).status, 504);
        QTRY_COMPARE(m_lab->ledger().ordersOf(QStringLiteral("third")), 1); // asked for later than the one before
        QCOMPARE(m_lab->ledger().ordersOf(QStringLiteral("never")), 0);
    }

    void fillsBeforeTheCancel()
    {
        QCOMPARE(send("POST", order("filled")).status, 200);
        QCOMPARE(m_lab->fault(read(R"({"fault":"eng.fillOn","on":"cancel"})")), QString());
        QCOMPARE(send("DELETE", "symbol=BTCUSDT&origClientOrderId=filled").code(), -2011);
        QCOMPARE(send("GET", "symbol=BTCUSDT&origClientOrderId=filled").json().value(QLatin1String("status")).toString(), QStringLiteral("FILLED"));
    }

    void queriesLag()
    {
        QCOMPARE(m_lab->fault(read(R"({"fault":"eng.queryLag","ms":1000,"count":-1})")), QString());
        QCOMPARE(send("POST", order("young")).status, 200);
        QCOMPARE(send("GET", "symbol=BTCUSDT&origClientOrderId=young").code(), -2013);
        m_clock->advance(milliseconds(1100));
        QCOMPARE(send("GET", "symbol=BTCUSDT&origClientOrderId=young").status, 200);
    }

    void theAccountIsTouchedFromOutside()
    {
        QCOMPARE(m_lab->fault(read(R"({"fault":"acct.externalOrder","symbol":"BTCUSDT","side":"BUY","type":"MARKET","quantity":"0.01"})")), QString());
        QVERIFY(m_lab->ledger().ordersPlaced() >= 1);
        QCOMPARE(m_lab->fault(read(R"({"fault":"acct.config","symbol":"BTCUSDT","leverage":7})")), QString());
        QVERIFY(m_lab->fault(read(R"({"fault":"acct.config","symbol":"BTCUSDT"})")).startsWith(QLatin1String("acct.config")));
        QCOMPARE(m_lab->fault(read(R"({"fault":"info.change","symbol":"BTCUSDT","status":"SETTLING"})")), QString());
        QCOMPARE(m_lab->exchange().exchange().instrument(0).status, QStringLiteral("SETTLING"));
        QVERIFY(!m_lab->fault(read(R"({"fault":"info.change","symbol":"NOPE","status":"BREAK"})")).isEmpty());
        QVERIFY(!m_lab->fault(read(R"({"fault":"eng.liquidate","symbol":"ETHUSDT"})")).isEmpty()); // nothing to liquidate
    }

    void positionsEndByTheVenuesWord()
    {
        paper::Exchange& engine = m_lab->exchange().exchange();
        const auto held = [&engine] {
            const auto rows = engine.positionRisk(engine.defaultAccount(), QStringLiteral("BTCUSDT")).value();
            return rows.empty() ? Decimal() : rows.front().amount;
        };
        QCOMPARE(m_lab->fault(read(R"({"fault":"acct.externalOrder","symbol":"BTCUSDT","side":"BUY","type":"MARKET","quantity":"0.01"})")), QString());
        QCOMPARE(m_lab->fault(read(R"({"fault":"eng.adl","symbol":"BTCUSDT","quantity":"0.004"})")), QString());
        QCOMPARE(held(), Decimal::fromLiteral("0.006"));
        QCOMPARE(engine.forceOrders(engine.defaultAccount(), {}, paper::AutoClose::Adl).value().size(), std::size_t { 1 });
        QCOMPARE(m_lab->fault(read(R"({"fault":"eng.settle","symbol":"BTCUSDT"})")), QString());
        QVERIFY(held().isZero());
        QCOMPARE(engine.instrument(engine.marketOf(QStringLiteral("BTCUSDT"))).status, QStringLiteral("CLOSE"));
        QVERIFY(!m_lab->fault(read(R"({"fault":"eng.adl","symbol":"BTCUSDT"})")).isEmpty()); // nothing is left
    }

    void scenariosRunOnAClock()
    {
        QVERIFY(!m_lab->play({}).isEmpty());
        QVERIFY(!m_lab->play(read(R"({"steps":[{"at":1,"fault":"nope"}]})")).isEmpty());
        QVERIFY(!m_lab->play(read(R"({"steps":[{"fault":"ban.ip"}]})")).isEmpty());
        QCOMPARE(m_lab->play(read(R"({"steps":[{"at":30,"fault":"clock.offset","ms":5000},{"at":0,"fault":"clock.offset","ms":900}]})")), QString());
        QTRY_COMPARE(serverTime(), toMs(m_clock->wallNow()) + 900);
        QTRY_COMPARE(serverTime(), toMs(m_clock->wallNow()) + 5000);
        QCOMPARE(m_lab->fault(read(R"({"fault":"clock.step","ms":-700})")), QString());
        QCOMPARE(serverTime(), toMs(m_clock->wallNow()) + 4300);
    }

    void aSeedIsAScenario()
    {
        const auto steps = [](int seed) {
            std::vector<Scenario::Step> out;
            const QJsonArray faults { read(R"({"fault":"ws.close","action":"RST"})"), read(R"({"fault":"md.drop"})") };
            Scenario::read({ { QStringLiteral("random"), QJsonObject { { QStringLiteral("seed"), seed }, { QStringLiteral("perSecond"), 2 }, { QStringLiteral("seconds"), 30 }, { QStringLiteral("faults"), faults } } } }, out);
            QStringList text;
            for (const Scenario::Step& step : out)
                text.append(QString::number(step.atMs) + step.fault.value(QLatin1String("fault")).toString());
            return text;
        };
        QVERIFY(steps(7).size() > 30);
        QCOMPARE(steps(7), steps(7));
        QVERIFY(steps(7) != steps(8));
    }

private:
    QByteArray order(const QByteArray& id) const
    {
        const QJsonObject book = QJsonDocument::fromJson(m_lab->exchange().depthSnapshot(QStringLiteral("BTCUSDT"), 5)).object();
        const QByteArray bid = book.value(QLatin1String("bids")).toArray().at(4).toArray().at(0).toString().toUtf8();
        return "symbol=BTCUSDT&side=BUY&type=LIMIT&timeInForce=GTC&quantity=0.002&newClientOrderId=" + id + "&price=" + bid;
    }
    RawReply send(const QByteArray& method, const QByteArray& query) const
    {
        const QByteArray payload = query + "&timestamp=" + QByteArray::number(toMs(m_clock->wallNow()));
        const QByteArray path = "/fapi/v1/order?" + payload + "&signature=" + paper::Credentials::sign(m_access.secret, payload);
        return rawCall(m_access.port, method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_access.port) + "\r\nX-MBX-APIKEY: "
                + m_access.apiKey + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    }
    std::int64_t serverTime() const
    {
        const RawReply reply = rawCall(m_access.port, "GET /fapi/v1/time HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_access.port) + "\r\nConnection: close\r\n\r\n");
        return reply.json().value(QLatin1String("serverTime")).toInteger();
    }

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<LabExchange> m_lab;
    paper::Announcement m_access;
};

FATHOM_TEST(VenueFaultsTest)

} // namespace fathom::lab

#include "tst_venue_faults.moc"

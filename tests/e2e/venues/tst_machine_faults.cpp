// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/desk.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace fathom;
using namespace fathom::test;

namespace {

const QString cjk = QStringLiteral("币安人生USDT");

QByteArray get(const QUrl& url)
{
    QNetworkAccessManager manager;
    QNetworkReply* reply = manager.get(QNetworkRequest(url));
    static_cast<void>(QTest::qWaitFor([reply] { return reply->isFinished(); }, 10'000));
    return reply->readAll();
}

} // namespace

//! The machine under the client, and what a venue may say of its symbols. Source: FAULTS D, E.
class TestMachineFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void D02_after_waking_nothing_goes_out_before_the_comparison()
    {
        LabThread lab;
        Desk desk(lab);
        QVERIFY(desk.waitReady());
        QVERIFY(desk.waitLive(QStringLiteral("wsApi")));
        desk.market().watchBook(btc);
        QTRY_VERIFY(desk.market().book(btc) && desk.market().book(btc)->isLive());
        const auto resting = desk.place(desk.resting(btc));
        QTRY_COMPARE(desk.outcome(resting.request), Outcome::Accepted);
        // While it slept somebody cancelled the order elsewhere; the events of that time never come.
        QVERIFY(lab.fault({ { QStringLiteral("fault"), QStringLiteral("us.drop") }, { QStringLiteral("count"), 10 } }));
        QVERIFY(lab.run([id = desk.order(resting.order)->clientId](lab::LabExchange& exchange) {
            paper::Exchange& engine = exchange.exchange().exchange();
            paper::OrderKey key;
            key.symbol = btc;
            key.clientId = id;
            return engine.cancelOrder(engine.defaultAccount(), key).has_value();
        }));
        QVERIFY(lab.fault({ { QStringLiteral("fault"), QStringLiteral("rest.delay") }, { QStringLiteral("route"), QStringLiteral("GET /fapi/v3/positionRisk") },
            { QStringLiteral("ms"), 1'500 }, { QStringLiteral("count"), 1 } }));
        desk.session().wakeUp();
        QTRY_VERIFY(!desk.account().isReady());
        const int before = lab.ordersPlaced();
        const auto early = desk.place(desk.resting(btc, Side::Buy, 5));
        QTRY_VERIFY(desk.outcome(early.request).has_value());
        QVERIFY(desk.outcome(early.request) != Outcome::Accepted);
        QCOMPARE(lab.ordersPlaced(), before);
        QTRY_VERIFY_WITH_TIMEOUT(desk.account().isReady(), 20'000);
        QTRY_COMPARE(desk.differences(), QString());
        QTRY_VERIFY(!desk.order(resting.order) || !desk.order(resting.order)->isWorking());
        QTRY_VERIFY(desk.market().book(btc)->isLive());
        const auto later = desk.place(desk.resting(btc));
        QTRY_COMPARE(desk.outcome(later.request), Outcome::Accepted);
    }

    void E10_a_symbol_in_chinese_is_traded_on_either_way_data()
    {
        QTest::addColumn<bool>("webSocket");
        QTest::newRow("WebSocket API") << true;
        QTest::newRow("REST") << false;
    }
    void E10_a_symbol_in_chinese_is_traded_on_either_way()
    {
        QFETCH(bool, webSocket);
        LabThread lab;
        Desk desk(lab, {}, webSocket);
        QVERIFY(desk.waitReady());
        if (webSocket)
            QVERIFY(desk.waitLive(QStringLiteral("wsApi")));
        QVERIFY(desk.market().instrument(cjk));
        QTRY_VERIFY(desk.market().markPrice(cjk));
        desk.market().watchBook(cjk);
        QTRY_VERIFY(desk.market().book(cjk) && desk.market().book(cjk)->isLive());
        const auto placed = desk.place(desk.resting(cjk));
        QTRY_VERIFY(desk.outcome(placed.request).has_value());
        QVERIFY2(desk.outcome(placed.request) == Outcome::Accepted, qPrintable(desk.error(placed.request).userText()));
        const RequestId cancel = desk.orders().cancel(placed.order);
        QTRY_COMPARE(desk.outcome(cancel), Outcome::Accepted);
        QTRY_COMPARE(desk.differences(), QString());
    }

    void E13_filters_that_turn_out_old_are_read_again()
    {
        LabThread lab;
        Desk desk(lab);
        QVERIFY(desk.waitReady());
        QVERIFY(desk.waitLive(QStringLiteral("wsApi")));
        QCOMPARE(desk.market().instrument(btc)->tickSize, Decimal::fromLiteral("0.1"));
        // The venue takes finer prices from now on, and says so where it is asked again.
        const SessionConfig config = lab.config({});
        QUrl url = config.rest;
        url.setPath(QStringLiteral("/fapi/v1/exchangeInfo"));
        QJsonObject info = QJsonDocument::fromJson(get(url)).object();
        QJsonArray symbols = info.value(QLatin1String("symbols")).toArray();
        for (qsizetype i = 0; i < symbols.size(); ++i) {
            QJsonObject symbol = symbols[i].toObject();
            if (symbol.value(QLatin1String("symbol")) != btc)
                continue;
            QJsonArray filters = symbol.value(QLatin1String("filters")).toArray();
            for (qsizetype n = 0; n < filters.size(); ++n) {
                QJsonObject filter = filters[n].toObject();
                if (filter.contains(QLatin1String("tickSize"))) {
                    filter.insert(QStringLiteral("tickSize"), QStringLiteral("0.01"));
                    filters[n] = filter;
                }
            }
            symbol.insert(QStringLiteral("filters"), filters);
            symbols[i] = symbol;
        }
        info.insert(QStringLiteral("symbols"), symbols);
        const QString body = QString::fromUtf8(QJsonDocument(info).toJson(QJsonDocument::Compact));
        QVERIFY(body.contains(QStringLiteral("\"0.01\"")));
        QVERIFY(lab.fault({ { QStringLiteral("fault"), QStringLiteral("rest.before") }, { QStringLiteral("route"), QStringLiteral("GET /fapi/v1/exchangeInfo") },
            { QStringLiteral("status"), 200 }, { QStringLiteral("body"), body }, { QStringLiteral("count"), 5 } }));
        QVERIFY(lab.fault({ { QStringLiteral("fault"), QStringLiteral("rest.before") }, { QStringLiteral("route"), QStringLiteral("order.place") }, { QStringLiteral("status"), 400 },
            { QStringLiteral("body"), QStringLiteral("{\"code\":-1111,\"msg\":\"Precision is over the maximum defined for this asset.\"}") }, { QStringLiteral("count"), 1 } }));
        const auto placed = desk.place(desk.resting(btc));
        QTRY_COMPARE(desk.outcome(placed.request), Outcome::Rejected);
        QTRY_COMPARE_WITH_TIMEOUT(desk.market().instrument(btc)->tickSize, Decimal::fromLiteral("0.01"), 15'000);
        QCOMPARE(desk.market().instrument(btc)->priceDecimals(), 2); // never fewer than the wire has
    }

    void C14_I6_during_a_ban_nothing_is_asked_by_anyone()
    {
        LabThread lab;
        Desk desk(lab);
        QVERIFY(desk.waitReady());
        desk.market().watchBook(btc);
        QTRY_VERIFY(desk.market().book(btc) && desk.market().book(btc)->isLive());
        QVERIFY(lab.fault({ { QStringLiteral("fault"), QStringLiteral("ban.ip") }, { QStringLiteral("seconds"), 6 } }));
        desk.session().verifyNow(); // runs into it
        QTRY_VERIFY(desk.session().connection()->pausedSeconds() > 0);
        const auto asked = [&lab] {
            return lab.run([](lab::LabExchange& exchange) {
                int sum = 0;
                for (const QJsonValue& count : exchange.ledger().toJson().value(QLatin1String("requests")).toObject())
                    sum += count.toInt();
                return sum;
            });
        };
        const int before = asked();
        // Everything that would ask: a person, the program by itself, a new subscription, a reconnect by hand.
        const auto placed = desk.place(desk.resting(btc));
        desk.session().verifyNow();
        desk.market().resyncBook(btc);
        desk.market().watchCandles(btc, Interval::M5);
        desk.session().reconnect(QStringLiteral("market"));
        QTRY_VERIFY(desk.outcome(placed.request).has_value());
        QVERIFY(desk.outcome(placed.request) != Outcome::Accepted && desk.outcome(placed.request) != Outcome::Unknown);
        QVERIFY(QTest::qWaitFor([&] { return desk.session().connection()->pausedSeconds() <= 1; }, 10'000));
        QCOMPARE(asked(), before);
        // And it goes on by itself when the ban ends.
        QTRY_VERIFY_WITH_TIMEOUT(asked() > before && desk.session().connection()->pausedSeconds() == 0, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(desk.account().isReady(), 20'000);
    }
};

FATHOM_TEST(TestMachineFaults)

#include "tst_machine_faults.moc"

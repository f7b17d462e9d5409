// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/ws_api_client.h"
#include "tests/core/binance/client_fixture.h"
#include "tests/support/test_main.h"

using namespace fathom;
using namespace fathom::binance;
using fathom::test::ClientFixture;

//! How soon a lost answer is known to be lost.
class TestLostWsAnswers final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void C01_a_loss_is_told_within_300_ms_data()
    {
        QTest::addColumn<bool>("renewed");
        QTest::addColumn<QString>("end");
        QTest::newRow("the connection is closed") << false << QStringLiteral("close");
        QTest::newRow("the connection is reset") << false << QStringLiteral("reset");
        QTest::newRow("the one before the renewal is closed") << true << QStringLiteral("close");
        QTest::newRow("the one before the renewal is reset") << true << QStringLiteral("reset");
        QTest::newRow("nobody answers") << false << QStringLiteral("silence");
        QTest::newRow("nobody answers on the one before the renewal") << true << QStringLiteral("silence");
    }

    // By the stamps of three moments: the answer can come no more, the client knows it, whoever placed the order has heard it. A machine
    // that stands still for a moment spoils one of five, a wait in the client all of them.
    void C01_a_loss_is_told_within_300_ms()
    {
        QFETCH(bool, renewed);
        QFETCH(QString, end);
        ClientFixture fixture;
        auto* const f = &fixture;
        f->server.onRequest = [f](QTcpSocket* socket, const QByteArray& request) { f->server.upgrade(socket, request); };
        const auto client = std::make_unique<WsApiClient>(f->endpoints, f->signer.get(), &f->budget, &f->time, &f->clock);
        constexpr std::size_t runs = 5;
        constexpr std::chrono::milliseconds bound { 300 };
        std::vector<QTcpSocket*> ways;
        f->server.onText = [&](QTcpSocket* socket, const QByteArray&) { ways.push_back(socket); };
        client->start();
        struct Run
        {
            MonotonicTime lost {}, known {}, heard {};
        };
        std::vector<Run> told;
        std::vector<OutcomeClass> outcomes;
        const bool silent = end == QLatin1String("silence");
        const std::size_t rounds = silent ? 1 : runs, each = silent ? runs : 1;
        for (std::size_t round = 0; round < rounds; ++round) {
            QTRY_VERIFY(client->isReady());
            ways.clear();
            MonotonicTime lost {};
            for (std::size_t i = 0; i < each; ++i) {
                client->place(ClientFixture::place(), this, [&](const OrderAnswer& a) {
                    told.push_back({ silent ? a.sent + WsApiClient::answerDeadline : lost, a.answered, std::chrono::steady_clock::now() });
                    outcomes.push_back(a.outcome);
                });
            }
            QTRY_COMPARE(ways.size(), each);
            if (renewed) {
                const auto* const before = &client->connection();
                client->renew();
                QTRY_VERIFY(&client->connection() != before);
            }
            lost = std::chrono::steady_clock::now();
            if (end == QLatin1String("close"))
                ways.front()->disconnectFromHost();
            else if (end == QLatin1String("reset"))
                ways.front()->abort();
            QTRY_COMPARE_WITH_TIMEOUT(told.size(), (round + 1) * each, 30'000);
        }
        QCOMPARE(outcomes, std::vector<OutcomeClass>(runs, OutcomeClass::Unknown));
        const auto median = [&](auto took) {
            std::vector<std::chrono::nanoseconds> all;
            for (const Run& run : told)
                all.push_back(took(run));
            std::sort(all.begin(), all.end());
            return all[runs / 2];
        };
        for (const Run& run : told)
            QVERIFY(run.known >= run.lost); // nothing is given up that may still be answered
        QVERIFY(median([](const Run& run) { return run.known - run.lost; }) <= bound);
        QVERIFY(median([](const Run& run) { return run.heard - run.lost; }) <= bound);
    }
};

FATHOM_TEST(TestLostWsAnswers)

#include "tst_lost_ws_answers.moc"

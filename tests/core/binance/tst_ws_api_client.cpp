// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/ws_api_client.h"
#include "tests/core/binance/client_fixture.h"
#include "tests/core/binance/test_keys.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>

#include <sys/socket.h>

using namespace fathom;
using namespace fathom::binance;
using fathom::test::ClientFixture;
using fathom::test::FakeServer;

class TestWsApiClient final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ClientFixture> f;
    std::unique_ptr<WsApiClient> client;
    std::vector<QJsonObject> asked;

    void start()
    {
        client->start();
        QTRY_VERIFY(client->isReady());
    }
    static QByteArray reply(const QJsonObject& request, int status, const QByteArray& part)
    {
        return test::json("{'id':'") + request.value(QLatin1String("id")).toString().toLatin1() + test::json("','status':") + QByteArray::number(status) + ',' + part + '}';
    }
    // Answers every request by \p answer(request); an empty one is no answer.
    void answerWith(std::function<QByteArray(const QJsonObject&)> answer)
    {
        f->server.onText = [this, answer](QTcpSocket* socket, const QByteArray& text) {
            const QJsonObject request = QJsonDocument::fromJson(text).object();
            asked.push_back(request);
            const QByteArray out = answer(request);
            if (!out.isEmpty())
                FakeServer::sendText(socket, out);
        };
    }

private Q_SLOTS:
    void init()
    {
        asked.clear();
        f = std::make_unique<ClientFixture>();
        f->server.onRequest = [this](QTcpSocket* socket, const QByteArray& request) { f->server.upgrade(socket, request); };
        client = std::make_unique<WsApiClient>(f->endpoints, f->signer.get(), &f->budget, &f->time, &f->clock);
    }
    void cleanup()
    {
        client.reset();
        f.reset();
    }

    void A11_a_renewed_connection_takes_over_and_the_old_one_still_answers()
    {
        QTcpSocket* last = nullptr;
        f->server.onText = [&](QTcpSocket* socket, const QByteArray& text) {
            asked.push_back(QJsonDocument::fromJson(text).object());
            last = socket;
        };
        start();
        QSignalSpy ready(client.get(), &WsApiClient::readyChanged);
        std::optional<OrderAnswer> first, second;
        client->place(ClientFixture::place(), this, [&first](const OrderAnswer& a) { first = a; });
        QTRY_COMPARE(asked.size(), std::size_t { 1 });
        QTcpSocket* const old = last;
        const quint64 before = reinterpret_cast<quintptr>(&client->connection());
        client->renew();
        QTRY_VERIFY(reinterpret_cast<quintptr>(&client->connection()) != before);
        QVERIFY(client->isReady());
        client->place(ClientFixture::place(), this, [&second](const OrderAnswer& a) { second = a; });
        QTRY_COMPARE(asked.size(), std::size_t { 2 });
        QVERIFY(last != old);
        QVERIFY(!first);
        const QByteArray order = "\"result\":" + ClientFixture::order("f-1");
        FakeServer::sendText(old, reply(asked[0], 200, order));
        QTRY_VERIFY(first.has_value());
        QCOMPARE(first->outcome, OutcomeClass::Accepted);
        FakeServer::sendText(last, reply(asked[1], 200, order));
        QTRY_VERIFY(second.has_value());
        QCOMPARE(second->outcome, OutcomeClass::Accepted);
        QCOMPARE(ready.size(), 0); // it was ready all the time
    }

    void C28_the_end_of_either_connection_makes_its_own_requests_unknown_at_once_data()
    {
        QTest::addColumn<bool>("oldEnds");
        QTest::newRow("the old one ends") << true;
        QTest::newRow("the new one ends") << false;
    }

    void C28_the_end_of_either_connection_makes_its_own_requests_unknown_at_once()
    {
        QFETCH(bool, oldEnds);
        std::vector<QTcpSocket*> ways;
        f->server.onText = [&](QTcpSocket* socket, const QByteArray& text) {
            asked.push_back(QJsonDocument::fromJson(text).object());
            ways.push_back(socket);
        };
        start();
        std::optional<OrderAnswer> answers[2];
        client->place(ClientFixture::place(), this, [&](const OrderAnswer& a) { answers[0] = a; });
        QTRY_COMPARE(asked.size(), std::size_t { 1 });
        const auto* const before = &client->connection();
        client->renew();
        QTRY_VERIFY(&client->connection() != before);
        client->place(ClientFixture::place(), this, [&](const OrderAnswer& a) { answers[1] = a; });
        QTRY_COMPARE(asked.size(), std::size_t { 2 });
        const std::size_t ended = oldEnds ? 0 : 1, other = oldEnds ? 1 : 0;
        QVERIFY(ways[0] != ways[1]);
        ways[ended]->abort();
        // Not when its time is up: as soon as nothing can bring its answer any more.
        QTRY_VERIFY(answers[ended].has_value());
        QCOMPARE(answers[ended]->outcome, OutcomeClass::Unknown);
        QVERIFY(answers[ended]->answered - answers[ended]->sent < WsApiClient::answerDeadline);
        QVERIFY(!answers[other]);
        FakeServer::sendText(
            ways[other], reply(asked[other], 200, "\"result\":" + ClientFixture::order("f-1")));
        QTRY_VERIFY(answers[other].has_value());
        QCOMPARE(answers[other]->outcome, OutcomeClass::Accepted);
        QCOMPARE(asked.size(), std::size_t { 2 }); // and nothing was sent again
    }

    void C28_leaving_a_connection_makes_what_the_one_before_owes_unknown()
    {
        answerWith([](const QJsonObject&) { return QByteArray(); });
        start();
        std::optional<OrderAnswer> answer;
        client->place(
            ClientFixture::place(), this, [&answer](const OrderAnswer& a) { answer = a; });
        QTRY_COMPARE(asked.size(), std::size_t { 1 });
        const auto* const before = &client->connection();
        client->renew();
        QTRY_VERIFY(&client->connection() != before);
        QVERIFY(!answer);
        client->reconnect(QStringLiteral("by hand"));
        QVERIFY(answer.has_value());
        QCOMPARE(answer->outcome, OutcomeClass::Unknown);
        QCOMPARE(client->inFlight(), 0);
    }

    void C12_an_ed25519_connection_is_logged_on_once_and_then_sends_unsigned()
    {
        const fathom::test::TestKey key(fathom::test::TestKey::Kind::Ed25519);
        auto signer = std::move(*Signer::create("edkey", Secret(key.pem())));
        client = std::make_unique<WsApiClient>(f->endpoints, signer.get(), &f->budget, &f->time, &f->clock);
        answerWith([](const QJsonObject& request) {
            const bool logOn = request.value(QLatin1String("method")) == QLatin1String("session.logon");
            return reply(request, 200, logOn ? test::json("'result':{'apiKey':'edkey','authorizedSince':1}") : QByteArray("\"result\":" + ClientFixture::order("f-1")));
        });
        start();
        QTRY_VERIFY(client->isLoggedOn());
        const QJsonObject logOn = asked[0].value(QLatin1String("params")).toObject();
        QByteArray payload;
        for (const QString& name : { QStringLiteral("apiKey"), QStringLiteral("recvWindow"), QStringLiteral("timestamp") })
            payload += (payload.isEmpty() ? "" : "&") + name.toLatin1() + '=' + logOn.value(name).toVariant().toString().toLatin1();
        QVERIFY(key.verifies(nullptr, { payload.constData(), static_cast<std::size_t>(payload.size()) }, logOn.value(QLatin1String("signature")).toString().toLatin1()));
        std::optional<OrderAnswer> answer;
        client->place(ClientFixture::place(), this, [&answer](const OrderAnswer& a) { answer = a; });
        QTRY_VERIFY(answer.has_value());
        QCOMPARE(answer->outcome, OutcomeClass::Accepted);
        QCOMPARE(asked.size(), std::size_t { 2 });
        const QJsonObject order = asked[1].value(QLatin1String("params")).toObject();
        QVERIFY(!order.contains(QLatin1String("signature")) && !order.contains(QLatin1String("apiKey")));
        QVERIFY(order.contains(QLatin1String("timestamp")) && order.contains(QLatin1String("newClientOrderId")));
        client.reset();
    }

    void C12_a_refused_logon_leaves_every_request_signed()
    {
        const fathom::test::TestKey key(fathom::test::TestKey::Kind::Ed25519);
        auto signer = std::move(*Signer::create("edkey", Secret(key.pem())));
        client = std::make_unique<WsApiClient>(f->endpoints, signer.get(), &f->budget, &f->time, &f->clock);
        answerWith([](const QJsonObject& request) {
            if (request.value(QLatin1String("method")) == QLatin1String("session.logon"))
                return reply(request, 400, test::json("'error':{'code':-4056,'msg':'not supported'}"));
            return reply(request, 200, QByteArray("\"result\":" + ClientFixture::order("f-1")));
        });
        start();
        QTRY_COMPARE(asked.size(), std::size_t { 1 });
        std::optional<OrderAnswer> answer;
        client->place(ClientFixture::place(), this, [&answer](const OrderAnswer& a) { answer = a; });
        QTRY_VERIFY(answer.has_value());
        QVERIFY(!client->isLoggedOn());
        QVERIFY(asked[1].value(QLatin1String("params")).toObject().contains(QLatin1String("signature")));
        client.reset();
    }

    void C12_a_revoked_key_ends_the_session_data()
    {
        QTest::addColumn<QByteArray>("refusal");
        QTest::newRow("revoked") << test::json("{'id':null,'status':401,'error':{'code':-2015,'msg':'Invalid API-key, IP, or permissions for action.'}}");
        QTest::newRow("locked") << test::json("{'id':null,'status':400,'error':{'code':-2017,'msg':'API Keys are locked on this account.'}}");
    }

    void C12_a_revoked_key_ends_the_session()
    {
        QFETCH(QByteArray, refusal);
        const fathom::test::TestKey key(fathom::test::TestKey::Kind::Ed25519);
        auto signer = std::move(*Signer::create("edkey", Secret(key.pem())));
        client = std::make_unique<WsApiClient>(f->endpoints, signer.get(), &f->budget, &f->time, &f->clock);
        QSignalSpy refused(client.get(), &WsApiClient::keyRefused);
        answerWith([refusal](const QJsonObject& request) {
            if (request.value(QLatin1String("method")) == QLatin1String("session.logon"))
                return reply(request, 200, test::json("'result':{}"));
            return refusal;
        });
        start();
        QTRY_VERIFY(client->isLoggedOn());
        client->place(ClientFixture::place(), this, [](const OrderAnswer&) { });
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(!client->isLoggedOn());
        client.reset();
    }

    void a_locked_key_drops_the_connection_and_its_session()
    {
        const fathom::test::TestKey key(fathom::test::TestKey::Kind::Ed25519);
        auto signer = std::move(*Signer::create("edkey", Secret(key.pem())));
        client = std::make_unique<WsApiClient>(f->endpoints, signer.get(), &f->budget, &f->time, &f->clock);
        answerWith([](const QJsonObject& request) { return reply(request, 200, test::json("'result':{}")); });
        start();
        QTRY_VERIFY(client->isLoggedOn());
        signer->lock();
        client->signerChanged();
        QVERIFY(!client->isReady() && !client->isLoggedOn());
        std::optional<OrderAnswer> answer;
        client->place(ClientFixture::place(), this, [&answer](const OrderAnswer& a) { answer = a; });
        QTRY_VERIFY(answer.has_value());
        QCOMPARE(answer->outcome, OutcomeClass::NotSent);
        QTRY_VERIFY(client->connection().isOpen()); // it is connected again, and asks for no session
        const auto sent = asked.size();
        QVERIFY(signer->unlock(Secret(key.pem())).has_value());
        client->signerChanged();
        QTRY_VERIFY(client->isReady() && client->isLoggedOn());
        QCOMPARE(asked.size(), sent + 1);
        client.reset();
    }

    void an_order_goes_out_signed_over_its_sorted_parameters()
    {
        answerWith([](const QJsonObject& request) { return reply(request, 200, QByteArray("\"result\":" + ClientFixture::order("f-1"))); });
        start();
        std::optional<OrderAnswer> answer;
        client->prepare();
        client->place(ClientFixture::place(), this, [&answer](const OrderAnswer& a) { answer = a; });
        QTRY_VERIFY(answer.has_value());
        QCOMPARE(answer->outcome, OutcomeClass::Accepted);
        QCOMPARE(answer->report->order.clientId, QStringLiteral("f-1"));
        QCOMPARE(asked.size(), std::size_t { 1 });
        QCOMPARE(asked[0].value(QLatin1String("method")).toString(), QStringLiteral("order.place"));
        const QJsonObject params = asked[0].value(QLatin1String("params")).toObject();
        QByteArray payload;
        for (const QString& key : params.keys()) { // QJsonObject keeps them sorted
            if (key == QLatin1String("signature"))
                continue;
            payload += (payload.isEmpty() ? "" : "&") + key.toUtf8() + '=' + params.value(key).toVariant().toString().toUtf8();
        }
        const std::string_view expected = f->signer->sign({ payload.constData(), static_cast<std::size_t>(payload.size()) });
        QCOMPARE(params.value(QLatin1String("signature")).toString().toLatin1(), QByteArray(expected.data(), static_cast<qsizetype>(expected.size())));
        QVERIFY(params.value(QLatin1String("timestamp")).isDouble() && params.value(QLatin1String("price")).isString());
        QCOMPARE(client->inFlight(), 0);
        QVERIFY(client->medianRoundTrip().has_value());
    }

    void without_a_connection_nothing_is_sent()
    {
        std::optional<OrderAnswer> answer;
        client->place(ClientFixture::place(), this, [&answer](const OrderAnswer& a) { answer = a; });
        QVERIFY(!answer.has_value());
        QTRY_VERIFY(answer.has_value());
        QCOMPARE(answer->outcome, OutcomeClass::NotSent);
        answerWith([](const QJsonObject&) { return QByteArray(); });
        start();
        client->status({ QStringLiteral("BTCUSDT"), 5, {} }, this, [](const OrderAnswer&) {});
        QTRY_VERIFY(!asked.empty());
        QCOMPARE(asked.front().value(QLatin1String("method")).toString(), QStringLiteral("order.status"));
    }

    void C28_a_lost_connection_makes_what_was_sent_unknown_and_sends_nothing_later()
    {
        answerWith([](const QJsonObject&) { return QByteArray(); });
        start();
        std::vector<OutcomeClass> outcomes;
        for (int i = 0; i < 3; ++i)
            client->place(ClientFixture::place(), this, [&outcomes](const OrderAnswer& a) { outcomes.push_back(a.outcome); });
        QTRY_COMPARE(asked.size(), std::size_t { 3 });
        QCOMPARE(client->inFlight(), 3);
        f->server.open.front()->abort();
        QTRY_COMPARE(outcomes.size(), std::size_t { 3 });
        QCOMPARE(outcomes, std::vector<OutcomeClass>(3, OutcomeClass::Unknown));
        QTRY_VERIFY(client->isReady());
        QCOMPARE(client->connection().epoch(), quint64 { 2 });
        bool fenced = false;
        answerWith([](const QJsonObject& request) { return reply(request, 200, QByteArray("\"result\":" + ClientFixture::order("f-2"))); });
        client->cancel({ QStringLiteral("BTCUSDT"), 5, {} }, this, [&fenced](const OrderAnswer&) { fenced = true; });
        QTRY_VERIFY(fenced);
        QCOMPARE(asked.size(), std::size_t { 4 });
        QCOMPARE(asked.back().value(QLatin1String("method")).toString(), QStringLiteral("order.cancel"));
    }

    void C28_a_connection_that_says_nothing_is_silent_until_it_speaks_and_made_anew_at_the_deadline()
    {
        answerWith([](const QJsonObject&) { return QByteArray(); });
        start();
        int answers = 0;
        client->place(ClientFixture::place(), this, [&answers](const OrderAnswer&) { ++answers; });
        QTRY_COMPARE(asked.size(), std::size_t { 1 });
        QVERIFY(!client->isSilent());
        QTRY_VERIFY(client->isSilent());
        FakeServer::sendText(f->server.open.front(), test::json("{'id':'foreign','status':200,'result':{}}"));
        QTRY_VERIFY(!client->isSilent()); // slow is not dead
        client->place(ClientFixture::place(), this, [&answers](const OrderAnswer&) { ++answers; });
        QTRY_VERIFY(client->isSilent());
        QTRY_COMPARE_WITH_TIMEOUT(answers, 2, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(client->connection().epoch(), quint64 { 2 }, 30'000);
        QVERIFY(!client->isSilent());
        QCOMPARE(asked.size(), std::size_t { 2 });
    }

    void C28_answers_to_nobody_are_ignored()
    {
        answerWith([](const QJsonObject& request) { return reply(request, 200, QByteArray("\"result\":" + ClientFixture::order("f-1"))); });
        start();
        for (const QByteArray& odd : { test::json("{'id':'foreign','status':200,'result':{}}"), test::json("{'id':null,'status':400,'error':{'code':-1102,'msg':'x'}}"), QByteArray("{}"), QByteArray("not json"), QByteArray("[]") })
            FakeServer::sendText(f->server.open.front(), odd);
        int answers = 0;
        client->place(ClientFixture::place(), this, [&answers](const OrderAnswer& a) { answers += a.outcome == OutcomeClass::Accepted ? 1 : 0; });
        QTRY_COMPARE(answers, 1);
        // The same answer again.
        FakeServer::sendText(f->server.open.front(), reply(asked[0], 200, QByteArray("\"result\":" + ClientFixture::order("f-1"))));
        bool fenced = false;
        client->status({ QStringLiteral("BTCUSDT"), 5, {} }, this, [&fenced](const OrderAnswer&) { fenced = true; });
        QTRY_VERIFY(fenced);
        QCOMPARE(answers, 1);
    }

    void refusals_are_classified_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<int>("outcome");
        QTest::newRow("margin") << 400 << QByteArray(test::json("{'code':-2019,'msg':'Margin is insufficient.'}")) << static_cast<int>(OutcomeClass::Rejected);
        QTest::newRow("-1007") << 408 << QByteArray(test::json("{'code':-1007,'msg':'Timeout'}")) << static_cast<int>(OutcomeClass::Unknown);
        QTest::newRow("-4116") << 400 << QByteArray(test::json("{'code':-4116,'msg':'ClientOrderId is duplicated'}")) << static_cast<int>(OutcomeClass::AlreadyThere);
        QTest::newRow("503 unknown") << 503 << QByteArray(test::json("{'code':-1000,'msg':'Unknown error, please check your request or try again later.'}")) << static_cast<int>(OutcomeClass::Unknown);
        QTest::newRow("429") << 429 << QByteArray(test::json("{'code':-1015,'msg':'Too many new orders'}")) << static_cast<int>(OutcomeClass::Rejected);
    }
    void refusals_are_classified()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, error);
        QFETCH(int, outcome);
        answerWith([&](const QJsonObject& request) { return reply(request, status, QByteArray("\"error\":" + error)); });
        start();
        std::optional<OrderAnswer> answer;
        client->place(ClientFixture::place(), this, [&answer](const OrderAnswer& a) { answer = a; });
        QTRY_VERIFY(answer.has_value());
        QCOMPARE(static_cast<int>(answer->outcome), outcome);
        QCOMPARE(answer->status, status);
    }

    void an_answer_without_an_order_is_unknown()
    {
        answerWith([](const QJsonObject& request) { return reply(request, 200, "\"result\":{}"); });
        start();
        std::optional<OrderAnswer> answer;
        client->place(ClientFixture::place(), this, [&answer](const OrderAnswer& a) { answer = a; });
        QTRY_VERIFY(answer.has_value());
        QCOMPARE(answer->outcome, OutcomeClass::Unknown);
    }

    void silence_is_unknown_after_the_deadline()
    {
        answerWith([](const QJsonObject&) { return QByteArray(); });
        start();
        std::optional<OrderAnswer> answer;
        client->place(ClientFixture::place(), this, [&answer](const OrderAnswer& a) { answer = a; });
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 7'000);
        QCOMPARE(answer->outcome, OutcomeClass::Unknown);
        QVERIFY(answer->answered - answer->sent >= WsApiClient::answerDeadline);
        QTRY_VERIFY_WITH_TIMEOUT(client->isReady(), 30'000);
    }

    void a_revoked_key_is_told_and_the_venues_count_kept()
    {
        QSignalSpy refused(client.get(), &WsApiClient::keyRefused);
        start();
        FakeServer::sendText(f->server.open.front(),
            test::json("{'id':null,'status':401,'error':{'code':-2015,'msg':'Invalid API-key, IP, or permissions for action.'},'rateLimits':[{'rateLimitType':'ORDERS','interval':'SECOND','intervalNum':10,'limit':300,'count':44}]}"));
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(f->budget.orders10s().used, 44);
    }

    void an_announced_shutdown_is_left_before_it_comes_and_costs_no_answer()
    {
        QByteArray late;
        QTcpSocket* asked = nullptr;
        f->server.onText = [&](QTcpSocket* socket, const QByteArray& text) {
            const QJsonObject request = QJsonDocument::fromJson(text).object();
            if (asked != nullptr) {
                FakeServer::sendText(socket, reply(request, 200, QByteArray("\"result\":" + ClientFixture::order("f-1"))));
                return;
            }
            asked = socket;
            late = reply(request, 200, QByteArray("\"result\":" + ClientFixture::order("f-1")));
        };
        start();
        QSignalSpy ready(client.get(), &WsApiClient::readyChanged);
        std::optional<OrderAnswer> first, second;
        client->place(ClientFixture::place(), this, [&first](const OrderAnswer& a) { first = a; });
        QTRY_VERIFY(asked != nullptr);
        FakeServer::sendText(asked, test::json("{'event':{'e':'serverShutdown','E':1}}"));
        QTRY_VERIFY(f->server.open.size() >= 2);
        // The next request finds the new connection; the answer of the first still comes on the old one.
        QTRY_VERIFY((client->place(ClientFixture::place(), this, [&second](const OrderAnswer& a) { second = a; }), QTest::qWaitFor([&] { return second.has_value(); }, 1'000)));
        FakeServer::sendText(asked, late);
        QTRY_VERIFY(first.has_value());
        QCOMPARE(first->outcome, OutcomeClass::Accepted);
        QCOMPARE(second->outcome, OutcomeClass::Accepted);
        for (const auto& change : ready)
            QVERIFY(change.at(0).toBool()); // there was no moment without a connection
    }

    // The peer reset the connection and nobody has noticed yet: the write itself finds out, in the middle of placing.
    void C01_a_write_that_finds_the_connection_dead_ends_once_as_unknown()
    {
        QTcpSocket* peer = nullptr;
        f->server.onText = [&](QTcpSocket* socket, const QByteArray&) { peer = socket; };
        start();
        std::vector<OutcomeClass> ends;
        client->place(ClientFixture::place(), this, [&ends](const OrderAnswer& a) { ends.push_back(a.outcome); });
        QTRY_VERIFY(peer != nullptr);
        const linger hard { 1, 0 };
        QCOMPARE(setsockopt(static_cast<int>(peer->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard), 0);
        peer->abort();
        client->place(ClientFixture::place(), this, [&ends](const OrderAnswer& a) { ends.push_back(a.outcome); });
        QTRY_COMPARE(ends.size(), std::size_t { 2 });
        QCOMPARE(ends, (std::vector { OutcomeClass::Unknown, OutcomeClass::Unknown }));
        QCOMPARE(client->inFlight(), 0);
        QTRY_VERIFY(client->isReady()); // made anew
        QCOMPARE(ends.size(), std::size_t { 2 });
    }

    void stopping_answers_what_is_open()
    {
        answerWith([](const QJsonObject&) { return QByteArray(); });
        start();
        std::optional<OrderAnswer> answer;
        client->place(ClientFixture::place(), this, [&answer](const OrderAnswer& a) { answer = a; });
        client->stop();
        QVERIFY(answer.has_value());
        QCOMPARE(answer->outcome, OutcomeClass::Unknown);
        QVERIFY(!client->isReady());
    }
};

FATHOM_TEST(TestWsApiClient)

#include "tst_ws_api_client.moc"

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/book_feed.h"
#include "core/binance/user_stream.h"
#include "core/binance/way_back.h"
#include "core/binance/ws_api_client.h"
#include "tests/core/binance/client_fixture.h"
#include "tests/core/binance/wire_fixture.h"
#include "tests/support/test_main.h"

#include <QPointer>
#include <QSignalSpy>

using namespace fathom;
using namespace fathom::binance;
using fathom::test::ClientFixture;
using fathom::test::FakeServer;
using std::chrono::milliseconds;

namespace {

QByteArray depth(std::int64_t first, std::int64_t last, std::int64_t previous, const QByteArray& bids, const QByteArray& asks = "[]")
{
    const auto n = [](std::int64_t v) { return QByteArray::number(static_cast<qlonglong>(v)); };
    return test::json("{'stream':'btcusdt@depth@100ms','data':{'e':'depthUpdate','E':5,'T':4,'s':'BTCUSDT','U':") + n(first) + test::json(",'u':") + n(last) + test::json(",'pu':") + n(previous)
        + test::json(",'b':") + bids + test::json(",'a':") + asks + "}}";
}

} // namespace

// MarketStreams and BookFeed against a server that does as told.
class TestStreams final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ClientFixture> f;
    std::unique_ptr<MarketStreams> streams;
    QHash<QByteArray, QTcpSocket*> routes;
    std::vector<QJsonObject> control;
    bool acknowledge = true;

    QTcpSocket* route(const char* name) { return routes.value(name); }
    int asksFor(const char* name, const char* method = "SUBSCRIBE") const
    {
        int count = 0;
        for (const QJsonObject& message : control)
            for (const auto& parameter : message.value(QLatin1String("params")).toVariant().toStringList())
                count += parameter == QLatin1String(name) && message.value(QLatin1String("method")).toString() == QLatin1String(method) ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void init()
    {
        routes.clear();
        control.clear();
        acknowledge = true;
        f = std::make_unique<ClientFixture>();
        f->server.onRequest = [this](QTcpSocket* socket, const QByteArray& request) {
            if (request.contains("Upgrade: websocket")) {
                routes.insert(request.contains("/public/") ? "public" : "market", socket);
                f->server.upgrade(socket, request);
            } else {
                FakeServer::reply(socket, 200, test::json("{'lastUpdateId':15,'bids':[['100.0','1']],'asks':[['101.0','1']]}"));
            }
        };
        f->server.onText = [this](QTcpSocket* socket, const QByteArray& text) {
            const QJsonObject message = QJsonDocument::fromJson(text).object();
            control.push_back(message);
            if (acknowledge)
                FakeServer::sendText(socket, QByteArray(test::json("{'result':null,'id':") + QByteArray::number(message.value(QLatin1String("id")).toInt()) + "}"));
        };
        streams = std::make_unique<MarketStreams>(f->endpoints, &f->budget, &f->clock);
        streams->start();
        QTRY_COMPARE(routes.size(), 2);
    }
    void cleanup()
    {
        streams.reset();
        f.reset();
    }

    void A18_names_share_a_message_and_each_handler_gets_its_own()
    {
        int a = 0, b = 0;
        std::vector<StreamState> states;
        auto first = streams->subscribe("btcusdt@aggTrade", [&a](const StreamData&) { ++a; }, [&states](StreamState s) { states.push_back(s); });
        auto second = streams->subscribe("ethusdt@aggTrade", [&b](const StreamData&) { ++b; });
        auto again = streams->subscribe("btcusdt@aggTrade", [&a](const StreamData&) { a += 10; });
        auto book = streams->subscribe("btcusdt@bookTicker", [](const StreamData&) {});
        QTRY_COMPARE(states.size(), std::size_t { 1 });
        QCOMPARE(states[0], StreamState::Live);
        QTRY_COMPARE(control.size(), std::size_t { 2 }); // one a route
        FakeServer::sendText(route("market"), test::json("{'stream':'btcusdt@aggTrade','data':{}}"));
        FakeServer::sendText(route("market"), test::json("{'data':{},'stream':'ethusdt@aggTrade'}"));
        QTRY_COMPARE(b, 1);
        QCOMPARE(a, 11);
        QVERIFY(streams->lastData("btcusdt@aggTrade") != MonotonicTime {});
    }

    void the_last_handle_unsubscribes_and_late_frames_reach_nobody()
    {
        int count = 0;
        auto one = streams->subscribe("btcusdt@aggTrade", [&count](const StreamData&) { ++count; });
        auto two = streams->subscribe("btcusdt@aggTrade", [&count](const StreamData&) { ++count; });
        QTRY_COMPARE(asksFor("btcusdt@aggTrade"), 1);
        one.reset();
        QCOMPARE(streams->subscriptionCount(StreamCategory::Market), 1);
        two.reset();
        QTRY_COMPARE(asksFor("btcusdt@aggTrade", "UNSUBSCRIBE"), 1);
        bool other = false;
        auto three = streams->subscribe("ethusdt@aggTrade", [&other](const StreamData&) { other = true; });
        FakeServer::sendText(route("market"), test::json("{'stream':'btcusdt@aggTrade','data':{}}"));
        FakeServer::sendText(route("market"), test::json("{'stream':'ethusdt@aggTrade','data':{}}"));
        QTRY_VERIFY(other);
        QCOMPARE(count, 0);
    }

    void a_handler_may_leave_while_it_is_called()
    {
        SubscriptionPtr handle;
        int calls = 0;
        handle = streams->subscribe("btcusdt@aggTrade", [&](const StreamData&) {
            ++calls;
            handle.reset();
        });
        QTRY_COMPARE(asksFor("btcusdt@aggTrade"), 1);
        FakeServer::sendText(route("market"), test::json("{'stream':'btcusdt@aggTrade','data':1}"));
        FakeServer::sendText(route("market"), test::json("{'stream':'btcusdt@aggTrade','data':2}"));
        QTRY_COMPARE(asksFor("btcusdt@aggTrade", "UNSUBSCRIBE"), 1);
        QCOMPARE(calls, 1);
    }

    void A11_a_renewed_connection_leaves_no_hole_and_no_double()
    {
        std::vector<StreamState> states;
        QByteArrayList heard;
        quint64 epoch = 0;
        auto handle = streams->subscribe("btcusdt@aggTrade",
            [&](const StreamData& data) {
                heard.append(data.frame.toByteArray());
                epoch = data.epoch;
            },
            [&states](StreamState s) { states.push_back(s); });
        QTRY_COMPARE(states.size(), std::size_t { 1 });
        const auto frame = [](int n) -> QByteArray { return test::json("{'stream':'btcusdt@aggTrade','data':") + QByteArray::number(n) + '}'; };
        QTcpSocket* const old = route("market");
        FakeServer::sendText(old, frame(1));
        QTRY_COMPARE(heard.size(), 1);
        const quint64 before = epoch;
        acknowledge = false;
        streams->renew(StreamCategory::Market);
        QTRY_COMPARE(asksFor("btcusdt@aggTrade"), 2);
        QTcpSocket* const next = route("market");
        QVERIFY(next != old);
        // The new one is ahead; the old one goes on being heard until everything is acknowledged.
        FakeServer::sendText(next, frame(2));
        FakeServer::sendText(next, frame(3));
        FakeServer::sendText(old, frame(2));
        QTRY_COMPARE(heard.size(), 2);
        QCOMPARE(heard.back(), frame(2));
        FakeServer::sendText(next, QByteArray(test::json("{'result':null,'id':") + QByteArray::number(control.back().value(QLatin1String("id")).toInt()) + "}"));
        QTRY_COMPARE(heard.size(), 3);
        QCOMPARE(heard.back(), frame(3));
        QVERIFY(epoch > before);
        FakeServer::sendText(next, frame(4));
        QTRY_COMPARE(heard.size(), 4);
        QCOMPARE(states.size(), std::size_t { 1 }); // nobody was told of a loss
        acknowledge = true;
        auto other = streams->subscribe("ethusdt@aggTrade", [](const StreamData&) {});
        QTRY_COMPARE(asksFor("ethusdt@aggTrade"), 1);
    }

    void A10_after_a_reconnect_everything_is_subscribed_again()
    {
        std::vector<StreamState> states;
        quint64 epoch = 0;
        auto handle = streams->subscribe("btcusdt@aggTrade", [&epoch](const StreamData& data) { epoch = data.epoch; }, [&states](StreamState s) { states.push_back(s); });
        QTRY_COMPARE(states.size(), std::size_t { 1 });
        QTcpSocket* const before = route("market");
        before->abort();
        QTRY_COMPARE(states.size(), std::size_t { 3 });
        QCOMPARE(states, (std::vector<StreamState> { StreamState::Live, StreamState::Lost, StreamState::Live }));
        FakeServer::sendText(route("market"), test::json("{'stream':'btcusdt@aggTrade','data':{}}"));
        QTRY_COMPARE(epoch, quint64 { 2 });
    }

    void A18_a_refused_name_is_told()
    {
        f->server.onText = [this](QTcpSocket* socket, const QByteArray& text) {
            const QJsonObject message = QJsonDocument::fromJson(text).object();
            control.push_back(message);
            FakeServer::sendText(socket, QByteArray(test::json("{'error':{'code':2,'msg':'Invalid request'},'id':") + QByteArray::number(message.value(QLatin1String("id")).toInt()) + "}"));
        };
        std::vector<StreamState> states;
        auto handle = streams->subscribe("btcusdt@aggTrade", [](const StreamData&) {}, [&states](StreamState s) { states.push_back(s); });
        QTRY_COMPARE(states.size(), std::size_t { 1 });
        QCOMPARE(states[0], StreamState::Refused);
    }

    void A18_a_name_never_acknowledged_is_told_and_tried_again()
    {
        acknowledge = false;
        std::vector<StreamState> states;
        auto handle = streams->subscribe("btcusdt@aggTrade", [](const StreamData&) {}, [&states](StreamState s) { states.push_back(s); });
        QTRY_COMPARE_WITH_TIMEOUT(states.size(), std::size_t { 1 }, 8'000);
        QCOMPARE(states[0], StreamState::Refused);
        acknowledge = true;
        QTRY_COMPARE_WITH_TIMEOUT(states.size(), std::size_t { 2 }, 8'000);
        QCOMPARE(states[1], StreamState::Live);
    }

    void A18_many_changes_stay_under_five_messages_a_second()
    {
        std::vector<SubscriptionPtr> handles;
        const auto start = f->clock.monotonicNow();
        for (int i = 0; i < 250; ++i)
            handles.push_back(streams->subscribe(QByteArray("s" + QByteArray::number(i) + "@aggTrade"), [](const StreamData&) {}));
        QTRY_COMPARE(control.size(), std::size_t { 3 });
        QCOMPARE(asksFor("s0@aggTrade") + asksFor("s149@aggTrade") + asksFor("s99@aggTrade"), 3);
        QVERIFY(f->clock.monotonicNow() - start >= milliseconds { 400 });
    }

    void a_book_becomes_live_breaks_at_a_gap_and_comes_back()
    {
        BookFeed feed(std::make_shared<Instrument>(test::instrument()), streams.get(), &f->rest, &f->clock);
        QSignalSpy changed(&feed, &BookFeed::bookChanged), touched(&feed, &BookFeed::touchChanged), states(&feed, &BookFeed::stateChanged);
        QTRY_COMPARE(asksFor("btcusdt@depth@100ms"), 1);
        QCOMPARE(feed.state(), BookState::Connecting);
        FakeServer::sendText(route("public"), depth(10, 20, 9, test::json("[['99.9','2']]")));
        QTRY_COMPARE(feed.state(), BookState::Synced);
        QCOMPARE(feed.makeView(10)->bids, (std::vector<BookLevel> { { 1'000, 1'000 }, { 999, 2'000 } }));
        FakeServer::sendText(route("public"), depth(21, 30, 20, test::json("[['100.5','3']]")));
        QTRY_COMPARE(touched.count(), 1);
        QCOMPARE(feed.makeView(1)->bids.front().ticks, 1'005);
        FakeServer::sendText(route("public"), depth(50, 60, 49, "[]"));
        QTRY_VERIFY(feed.state() != BookState::Synced);
        QCOMPARE(feed.sync().gaps(), 1);
        QVERIFY(!feed.makeView(10)->isLive());
        f->server.onRequest = [](QTcpSocket* socket, const QByteArray&) { FakeServer::reply(socket, 200, test::json("{'lastUpdateId':55,'bids':[['90.0','1']],'asks':[['101.0','1']]}")); };
        QTRY_COMPARE(feed.state(), BookState::Synced);
        QCOMPARE(feed.makeView(10)->bids, (std::vector<BookLevel> { { 900, 1'000 } }));
        QVERIFY(changed.count() >= 3 && states.count() >= 3);
    }

    void A13_one_silent_stream_of_a_living_connection_is_subscribed_again()
    {
        BookFeed feed(std::make_shared<Instrument>(test::instrument()), streams.get(), &f->rest, &f->clock);
        bool otherFlows = false;
        auto other = streams->subscribe("btcusdt@bookTicker", [&otherFlows](const StreamData&) { otherFlows = true; });
        QTRY_COMPARE(asksFor("btcusdt@depth@100ms"), 1);
        FakeServer::sendText(route("public"), depth(10, 20, 9, "[]"));
        QTRY_COMPARE(feed.state(), BookState::Synced);
        FakeServer::sendText(route("public"), depth(21, 25, 20, "[]"));
        QTRY_COMPARE(feed.makeView(10)->lastUpdateId, 25);
        QTRY_COMPARE_WITH_TIMEOUT(feed.state(), BookState::Stale, 8'000);
        QVERIFY(!feed.makeView(10)->isLive());
        QCOMPARE(feed.makeView(10)->stateSince, feed.makeView(10)->received); // as old as its last word, however long it was live
        QTRY_COMPARE(asksFor("btcusdt@depth@100ms"), 2);
        QCOMPARE(asksFor("btcusdt@depth@100ms", "UNSUBSCRIBE"), 1);
        QCOMPARE(asksFor("btcusdt@bookTicker"), 1); // the others stay as they are
        FakeServer::sendText(route("public"), test::json("{'stream':'btcusdt@bookTicker','data':{}}"));
        FakeServer::sendText(route("public"), depth(26, 30, 25, "[]"));
        QTRY_COMPARE(feed.state(), BookState::Synced);
        QVERIFY(otherFlows);
        QCOMPARE(feed.sync().gaps(), 0);
    }

    void E01_an_unreadable_depth_frame_is_counted_and_the_book_loaded_again()
    {
        BookFeed feed(std::make_shared<Instrument>(test::instrument()), streams.get(), &f->rest, &f->clock);
        QSignalSpy grid(&feed, &BookFeed::gridChanged);
        QTRY_COMPARE(asksFor("btcusdt@depth@100ms"), 1);
        FakeServer::sendText(route("public"), depth(10, 20, 9, "[]"));
        QTRY_COMPARE(feed.state(), BookState::Synced);
        FakeServer::sendText(route("public"), depth(21, 30, 20, test::json("[['99.95','2']]")));
        QTRY_COMPARE(feed.unreadableFrames(), 1);
        QVERIFY(feed.state() != BookState::Synced);
        QCOMPARE(grid.count(), 1);
        QVERIFY(streams->connection(StreamCategory::Public).isOpen());
    }

    void A06_a_snapshot_that_may_not_be_asked_for_is_not_called_failed()
    {
        f->budget.noteRefusal(429, 0, 1, std::nullopt); // nothing for a second
        BookFeed feed(std::make_shared<Instrument>(test::instrument()), streams.get(), &f->rest, &f->clock);
        QTRY_COMPARE(asksFor("btcusdt@depth@100ms"), 1);
        FakeServer::sendText(route("public"), depth(10, 20, 9, "[]"));
        QTRY_COMPARE(feed.reason(), DepthSync::Reason::SnapshotHeld);
        QVERIFY(std::none_of(f->server.requests.begin(), f->server.requests.end(), [](const QByteArray& r) { return r.contains("/fapi/v1/depth"); }));
        QTRY_COMPARE(feed.state(), BookState::Synced);
    }

    void A05_a_book_that_is_gone_hears_nothing_more()
    {
        auto feed = std::make_unique<BookFeed>(std::make_shared<Instrument>(test::instrument()), streams.get(), &f->rest, &f->clock);
        QTRY_COMPARE(asksFor("btcusdt@depth@100ms"), 1);
        FakeServer::sendText(route("public"), depth(10, 20, 9, "[]"));
        QTRY_VERIFY(std::any_of(f->server.requests.begin(), f->server.requests.end(), [](const QByteArray& r) { return r.contains("/fapi/v1/depth"); }));
        feed.reset();
        QTRY_COMPARE(asksFor("btcusdt@depth@100ms", "UNSUBSCRIBE"), 1);
    }
};

FATHOM_TEST(TestStreams)

// The account's stream: keys, keeping and swapping.
class TestUserStream final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ClientFixture> f;
    std::unique_ptr<UserStream> stream;
    QHash<QByteArray, QTcpSocket*> sockets; // by listen key
    int posts = 0, puts = 0, deletes = 0;
    QByteArray putReply;
    int putStatus = 200;

private Q_SLOTS:
    void init()
    {
        posts = puts = deletes = 0;
        putReply = "{}";
        putStatus = 200;
        sockets.clear();
        f = std::make_unique<ClientFixture>();
        f->server.onRequest = [this](QTcpSocket* socket, const QByteArray& request) {
            if (request.contains("Upgrade: websocket")) {
                const QByteArray path = request.split(' ').at(1);
                sockets.insert(path.mid(path.lastIndexOf('/') + 1), socket);
                f->server.upgrade(socket, request);
            } else if (request.startsWith("POST")) {
                FakeServer::reply(socket, 200, QByteArray(test::json("{'listenKey':'key") + QByteArray::number(++posts) + "\"}"));
            } else if (request.startsWith("PUT")) {
                ++puts;
                FakeServer::reply(socket, putStatus, putReply);
            } else {
                ++deletes;
                FakeServer::reply(socket, 200, "{}");
            }
        };
        UserStream::Timing timing;
        timing.keepEvery = milliseconds { 150 };
        timing.keepRetry = milliseconds { 30 };
        timing.firstRetry = milliseconds { 20 };
        timing.longestRetry = milliseconds { 100 };
        timing.drain = milliseconds { 100 };
        stream = std::make_unique<UserStream>(&f->rest, f->endpoints.connectPolicy(), &f->budget, &f->clock, timing);
    }
    void cleanup()
    {
        stream.reset();
        f.reset();
    }

    void one_key_one_timer_events_in_order()
    {
        QSignalSpy live(stream.get(), &UserStream::live), events(stream.get(), &UserStream::event);
        stream->start();
        QTRY_COMPARE(live.count(), 1);
        QCOMPARE(stream->phase(), UserStream::Phase::Live);
        for (int i = 1; i <= 3; ++i)
            FakeServer::sendText(sockets.value("key1"), QByteArray(test::json("{'e':'ACCOUNT_CONFIG_UPDATE','E':1,'T':1,'ac':{'s':'BTCUSDT','l':") + QByteArray::number(i) + "}}"));
        QTRY_COMPARE(events.count(), 3);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(std::get<LeverageChanged>(events[i][0].value<UserEvent>()).leverage, i + 1);
        QTRY_VERIFY(puts >= 2);
        QCOMPARE(posts, 1);
        stream->stop();
        QCOMPARE(deletes, 0);
    }

    void B01_an_expired_key_is_replaced_with_both_sockets_up_for_a_while()
    {
        QSignalSpy live(stream.get(), &UserStream::live), lost(stream.get(), &UserStream::lost), events(stream.get(), &UserStream::event);
        stream->start();
        QTRY_COMPARE(live.count(), 1);
        FakeServer::sendText(sockets.value("key1"), test::json("{'e':'listenKeyExpired','E':'1699596037418','listenKey':'key1'}"));
        QTRY_COMPARE(lost.count(), 1);
        QTRY_COMPARE(live.count(), 2);
        QCOMPARE(posts, 2);
        // What was still queued on the old socket is not lost.
        FakeServer::sendText(sockets.value("key1"), test::json("{'e':'ACCOUNT_CONFIG_UPDATE','E':1,'T':1,'ac':{'s':'BTCUSDT','l':9}}"));
        QTRY_COMPARE(events.count(), 2);
        FakeServer::sendText(sockets.value("key2"), test::json("{'e':'ACCOUNT_CONFIG_UPDATE','E':1,'T':1,'ac':{'s':'BTCUSDT','l':10}}"));
        QTRY_COMPARE(events.count(), 3);
        QCOMPARE(stream->reconnects(), 1);
    }

    void A11_the_stream_is_renewed_before_its_day_ends_without_a_gap_data()
    {
        QTest::addColumn<int>("refusals");
        QTest::newRow("at once") << 0;
        QTest::newRow("the key is refused for a moment") << 3;
    }

    void A11_the_stream_is_renewed_before_its_day_ends_without_a_gap()
    {
        QFETCH(int, refusals);
        UserStream::Timing timing;
        timing.firstRetry = milliseconds { 20 };
        timing.longestRetry = milliseconds { 100 };
        timing.drain = milliseconds { 300 };
        timing.lifetime = milliseconds { 500 };
        stream = std::make_unique<UserStream>(&f->rest, f->endpoints.connectPolicy(), &f->budget, &f->clock, timing);
        QSignalSpy live(stream.get(), &UserStream::live), lost(stream.get(), &UserStream::lost), events(stream.get(), &UserStream::event);
        const auto answer = f->server.onRequest;
        f->server.onRequest = [&, left = refusals](QTcpSocket* socket, const QByteArray& request) mutable {
            if (posts == 1 && request.startsWith("POST") && left-- > 0)
                FakeServer::reply(socket, 503, "{}");
            else
                answer(socket, request);
        };
        stream->start();
        QTRY_COMPARE(live.count(), 1);
        const QPointer<QTcpSocket> first = sockets.value("key1");
        const auto tell = [&](const char* key) {
            FakeServer::sendText(sockets.value(key), test::json("{'e':'ACCOUNT_CONFIG_UPDATE','E':1,'T':1,'ac':{'s':'BTCUSDT','l':9}}"));
        };
        bool wasOpen = false;
        connect(stream.get(), &UserStream::live, this, [&] { wasOpen = first && first->state() == QAbstractSocket::ConnectedState; });
        QTRY_COMPARE(live.count(), 2);
        QVERIFY(wasOpen); // the one before still brings what happens
        tell("key1");
        tell("key2");
        QTRY_COMPARE(events.count(), 2);
        QTRY_VERIFY(!first || first->state() != QAbstractSocket::ConnectedState);
        QCOMPARE(lost.count(), 0);
        QVERIFY(posts >= 2);
        QCOMPARE(deletes, 0);
    }

    void B03_an_unknown_key_is_replaced_at_once()
    {
        QSignalSpy live(stream.get(), &UserStream::live), lost(stream.get(), &UserStream::lost);
        putStatus = 400;
        putReply = test::json("{'code':-1125,'msg':'This listenKey does not exist.'}");
        stream->start();
        QTRY_COMPARE(live.count(), 2);
        QVERIFY(lost.count() >= 1);
        QVERIFY(posts >= 2);
        QCOMPARE(puts, posts - 1);
    }

    void B04_a_key_that_cannot_be_kept_three_times_is_replaced()
    {
        QSignalSpy live(stream.get(), &UserStream::live), lost(stream.get(), &UserStream::lost);
        putStatus = 500;
        putReply = "{}";
        stream->start();
        QTRY_COMPARE(live.count(), 2);
        QCOMPARE(lost.count(), 0);
        QVERIFY(puts >= 3);
        QCOMPARE(posts, 2);
    }

    void B05_reconnects_do_not_multiply_timers()
    {
        QSignalSpy live(stream.get(), &UserStream::live);
        stream->start();
        for (int i = 1; i <= 4; ++i) {
            QTRY_COMPARE(live.count(), i);
            sockets.value(QByteArray("key" + QByteArray::number(posts)))->abort();
        }
        QTRY_COMPARE(live.count(), 5);
        const int before = puts;
        const MonotonicTime from = f->clock.monotonicNow();
        QTRY_VERIFY(puts >= before + 3);
        // Three periods of one timer take three periods.
        QVERIFY(f->clock.monotonicNow() - from >= milliseconds { 2 * 150 });
        QCOMPARE(posts, 5);
    }

    void B07_a_lost_socket_is_told_and_comes_back_by_a_post()
    {
        QSignalSpy live(stream.get(), &UserStream::live), lost(stream.get(), &UserStream::lost);
        stream->start();
        QTRY_COMPARE(live.count(), 1);
        sockets.value("key1")->disconnectFromHost();
        QTRY_COMPARE(lost.count(), 1);
        QTRY_COMPARE(live.count(), 2);
        QCOMPARE(live.back().at(0).toULongLong(), quint64 { 2 });
        QCOMPARE(posts, 2);
    }

    void D03_who_waits_goes_as_soon_as_the_venue_is_reached_another_way()
    {
        UserStream::Timing patient;
        patient.firstRetry = patient.longestRetry = std::chrono::hours { 1 };
        stream = std::make_unique<UserStream>(&f->rest, f->endpoints.connectPolicy(), &f->budget, &f->clock, patient);
        MarketStreams streams(f->endpoints, &f->budget, &f->clock);
        WsApiClient ws(f->endpoints, f->endpoints.connectPolicy(), f->signer.get(), &f->budget, &f->time, &f->clock);
        const WayBack wayBack(&streams, stream.get(), &ws, &f->rest, milliseconds { 0 });
        const auto venue = std::exchange(f->server.onRequest, [this](QTcpSocket* socket, const QByteArray& request) {
            posts += request.startsWith("POST") ? 1 : 0;
            socket->abort();
        });
        QSignalSpy live(stream.get(), &UserStream::live), answers(&f->rest, &RestClient::exchanged);
        stream->start();
        QTRY_COMPARE(answers.count(), 1); // no answer; the next try is an hour off
        QCOMPARE(posts, 1);
        f->server.onRequest = venue;
        streams.start();
        QTRY_COMPARE(live.count(), 1);
        QTRY_VERIFY(streams.connection(StreamCategory::Public).isOpen() && streams.connection(StreamCategory::Market).isOpen());
        QCOMPARE(posts, 2);
        // An answer after none is as good a proof as a socket.
        sockets.value("key2")->abort();
        QTRY_COMPARE(stream->phase(), UserStream::Phase::Lost);
        f->server.onRequest = [](QTcpSocket* socket, const QByteArray&) { socket->abort(); };
        f->rest.serverTime(this, [](const Result<WallTime>&) {});
        QTRY_COMPARE(answers.count(), 3);
        QCOMPARE(live.count(), 1);
        f->server.onRequest = venue;
        f->rest.serverTime(this, [](const Result<WallTime>&) {});
        QTRY_COMPARE(live.count(), 2);
        QCOMPARE(posts, 3);
    }

    void E01_an_unreadable_event_is_counted_and_the_socket_kept()
    {
        QSignalSpy live(stream.get(), &UserStream::live), unreadable(stream.get(), &UserStream::unreadable), events(stream.get(), &UserStream::event);
        stream->start();
        QTRY_COMPARE(live.count(), 1);
        for (const QByteArray& bad : { QByteArray("{"), test::json("{'e':'ORDER_TRADE_UPDATE','E':1,'T':1,'o':{}}"), QByteArray("[1,2]") })
            FakeServer::sendText(sockets.value("key1"), bad);
        FakeServer::sendText(sockets.value("key1"), test::json("{'e':'SOMETHING_NEW','E':1}"));
        QTRY_COMPARE(events.count(), 1);
        QCOMPARE(unreadable.count(), 3);
        QCOMPARE(stream->phase(), UserStream::Phase::Live);
    }

    void C12_a_refused_key_ends_it()
    {
        f->server.onRequest = [](QTcpSocket* socket, const QByteArray&) { FakeServer::reply(socket, 401, test::json("{'code':-2015,'msg':'Invalid API-key'}")); };
        QSignalSpy failed(stream.get(), &UserStream::failed);
        stream->start();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(stream->phase(), UserStream::Phase::Failed);
        const auto asked = f->server.requests.size();
        bool fenced = false;
        f->rest.serverTime(this, [&fenced](const Result<WallTime>&) { fenced = true; });
        QTRY_VERIFY(fenced);
        QCOMPARE(f->server.requests.size(), asked + 1);
    }
};

FATHOM_TEST(TestUserStream)

#include "tst_streams.moc"

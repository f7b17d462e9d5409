// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/venue_sockets.h"
#include "app/terminal/live_market.h"
#include "tests/e2e/desk.h"
#include "tests/support/test_main.h"
#include "tests/support/words.h"

using namespace fathom;
using namespace fathom::test;

namespace {

constexpr int patienceMs = 30'000;

paper::LiveVenue venueAt(const QUrl& rest)
{
    paper::LiveVenue venue;
    venue.connect = &VenueSockets::make;
    venue.rest = venue.streams = rest;
    venue.streams.setScheme(QStringLiteral("ws"));
    return venue;
}

//! The terminal's live market as it runs it, and what it said.
struct Follower
{
    explicit Follower(const QUrl& rest)
        : market(venueAt(rest), folder.filePath(QStringLiteral("paper-live-market.sqlite")))
    {
        QObject::connect(&market, &LiveMarket::ready, &market, [this](const std::shared_ptr<SessionConfig>& config) { ready = config; });
        QObject::connect(&market, &LiveMarket::said, &market, [this](Severity, const QString& title) { said.append(title); });
        market.start({}, {});
    }
    SessionConfig config() const
    {
        SessionConfig made;
        made.accountId = QStringLiteral("live-market");
        made.liveMarket = true;
        made.rest = ready->rest;
        made.streams = ready->streams;
        made.wsApi = ready->wsApi;
        made.apiKey = ready->apiKey;
        made.secret = ready->secret.clone();
        made.profileDir = folder.path();
        return made;
    }
    QTemporaryDir folder;
    LiveMarket market;
    std::shared_ptr<SessionConfig> ready;
    QStringList said;
};

bool isLive(Desk& desk) { return desk.market().book(btc) && desk.market().book(btc)->isLive(); }

} // namespace

//! Live market, paper fills: the terminal on a paper exchange that follows a venue.
class TestLiveMarket final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersFillOnPaperAndNothingReachesTheVenue()
    {
        LabThread venue;
        Follower follower(venue.config({}).rest);
        QTRY_VERIFY_WITH_TIMEOUT(follower.ready, patienceMs);
        Desk desk(follower.config());
        QVERIFY(desk.waitReady(patienceMs));
        QCOMPARE(desk.session().environmentName(), QStringLiteral("PAPER · live market"));
        desk.market().watchBook(btc);
        QTRY_VERIFY_WITH_TIMEOUT(isLive(desk), patienceMs);
        const auto bought = desk.place(desk.market(btc));
        QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(bought.request), Outcome::Accepted, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(desk.account().positions().size(), std::size_t(1), patienceMs);
        const auto resting = desk.place(desk.resting(btc));
        QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(resting.request), Outcome::Accepted, patienceMs);
        QVERIFY(desk.order(resting.order)->isWorking());
        QCOMPARE(venue.ordersPlaced(), 0);
        for (const QByteArray route : { "POST /fapi/v1/order", "GET /fapi/v3/account", "POST /fapi/v1/listenKey", "order.place" })
            QCOMPARE(venue.requests(route), 0);
        QVERIFY(venue.requests("GET /fapi/v1/depth") > 0);
    }

    void aVenueThatIsNotThereIsSaidAndTriedAgain()
    {
        paper::PaperExchangeThread venue;
        paper::PaperExchangeOptions options;
        const auto first = venue.start(options);
        QVERIFY(first);
        options.port = first->port;
        const QUrl rest(first->restUrl());
        venue.stop();
        Follower follower(rest);
        QTRY_COMPARE_WITH_TIMEOUT(follower.said, QStringList { QStringLiteral("No live market") }, patienceMs);
        QVERIFY(!follower.ready);
        QVERIFY(venue.start(options));
        QTRY_VERIFY_WITH_TIMEOUT(follower.ready, patienceMs);
        QCOMPARE(follower.said.size(), 1); // said once, however often it was tried
    }

    void aVenueThatGoesIsSaidItsBookIsNotLiveAndBothComeBack()
    {
        paper::PaperExchangeThread venue;
        paper::PaperExchangeOptions options;
        const auto first = venue.start(options);
        QVERIFY(first);
        options.port = first->port;
        Follower follower(QUrl(first->restUrl()));
        QTRY_VERIFY_WITH_TIMEOUT(follower.ready, patienceMs);
        Desk desk(follower.config());
        QVERIFY(desk.waitReady(patienceMs));
        desk.market().watchBook(btc);
        QTRY_VERIFY_WITH_TIMEOUT(isLive(desk), patienceMs);
        const OrderIntent intent = desk.market(btc);
        venue.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!isLive(desk), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(follower.said.contains(QStringLiteral("Live market lost")), patienceMs);
        const auto refused = desk.place(intent);
        QTRY_VERIFY_WITH_TIMEOUT(desk.outcome(refused.request).has_value(), patienceMs);
        QVERIFY(*desk.outcome(refused.request) == Outcome::Rejected || *desk.outcome(refused.request) == Outcome::NotSent);
        QVERIFY(desk.account().positions().empty());
        QVERIFY(venue.start(options));
        QTRY_VERIFY_WITH_TIMEOUT(isLive(desk), 2 * patienceMs); // both ends wait longer from try to try
        QTRY_VERIFY_WITH_TIMEOUT(follower.said.contains(QStringLiteral("Live market is back")), patienceMs);
        const auto bought = desk.place(desk.market(btc));
        QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(bought.request), Outcome::Accepted, patienceMs);
    }
};

FATHOM_TEST(TestLiveMarket)
#include "tst_live_market.moc"

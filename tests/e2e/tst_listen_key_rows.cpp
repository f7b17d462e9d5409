// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binance/rest_client.h"
#include "core/binance/signer.h"
#include "core/binance/user_stream.h"
#include "core/net/rate_budget.h"
#include "core/net/time_sync.h"
#include "desk.h"
#include "tests/support/test_main.h"

using namespace fathom;
using namespace fathom::test;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds keepEvery { 150 };
const QByteArray keep = QByteArrayLiteral("PUT /fapi/v1/listenKey"), make = QByteArrayLiteral("POST /fapi/v1/listenKey");

//! The owner of a listen key at the laboratory's exchange, its half hours a fraction of a second long.
struct KeyOwner
{
    LabThread lab;
    SessionConfig config = lab.config({});
    RealClock clock;
    ManualClock budgetClock { wallTimeFromMs(0) };
    net::RateBudget budget { &budgetClock };
    net::TimeSync time { &clock };
    binance::Endpoints endpoints = *binance::Endpoints::paper(config.rest, config.streams, config.wsApi);
    std::unique_ptr<binance::Signer> signer = std::move(*binance::Signer::create(config.apiKey, config.secret));
    binance::RestClient rest { endpoints, signer.get(), &budget, &time, &clock };
    std::unique_ptr<binance::UserStream> stream;
    int lives = 0, losses = 0;

    KeyOwner()
    {
        binance::UserStream::Timing timing;
        timing.keepEvery = keepEvery;
        timing.keepRetry = timing.firstRetry = timing.longestRetry = milliseconds { 30 };
        stream = std::make_unique<binance::UserStream>(&rest, endpoints.connectPolicy(), &budget, &clock, timing);
        QObject::connect(stream.get(), &binance::UserStream::live, stream.get(), [this] { ++lives; });
        QObject::connect(stream.get(), &binance::UserStream::lost, stream.get(), [this] { ++losses; });
    }
};

} // namespace

//! The listen key kept, and not kept, at the exchange of the laboratory.
class TestListenKeyRows final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void B04_a_key_that_cannot_be_kept_is_made_anew()
    {
        KeyOwner owner;
        owner.stream->start();
        QTRY_COMPARE_WITH_TIMEOUT(owner.lives, 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(owner.lab.requests(keep) >= 2, patience);
        const int made = owner.lab.requests(make), kept = owner.lab.requests(keep);
        QVERIFY(owner.lab.fault({ { s("fault"), s("rest.before") }, { s("route"), QString::fromLatin1(keep) }, { s("status"), 503 },
            { s("body"), s("{\"code\":-1000,\"msg\":\"Service Unavailable.\"}") }, { s("count"), 3 } }));
        QTRY_VERIFY_WITH_TIMEOUT(owner.lab.requests(make) > made, patience);
        QVERIFY(owner.lab.requests(keep) >= kept + 3); // tried again before it was given up
        // The next socket is up before the old one goes: nothing was missed, and the key is kept from then on.
        QTRY_COMPARE_WITH_TIMEOUT(owner.lives, 2, patience);
        QCOMPARE(owner.losses, 0);
        const int then = owner.lab.requests(keep);
        QTRY_VERIFY_WITH_TIMEOUT(owner.lab.requests(keep) >= then + 3, patience);
        QCOMPARE(owner.lab.requests(make), made + 1);
        QCOMPARE(owner.lives, 2);
    }

    void B05_twenty_reconnects_and_still_one_keeping_a_period()
    {
        constexpr int reconnects = 20;
        KeyOwner owner;
        owner.stream->start();
        for (int round = 1; round <= reconnects; ++round) {
            QTRY_COMPARE_WITH_TIMEOUT(owner.lives, round, patience);
            owner.budgetClock.advance(std::chrono::seconds { 10 }); // the limiter of connects has its own row
            QVERIFY(owner.lab.fault({ { s("fault"), s("ws.close") }, { s("category"), s("private") }, { s("action"), s("RST") } }));
        }
        QTRY_COMPARE_WITH_TIMEOUT(owner.lives, reconnects + 1, patience);
        const int before = owner.lab.requests(keep);
        const MonotonicTime from = owner.clock.monotonicNow();
        QTRY_VERIFY_WITH_TIMEOUT(owner.clock.monotonicNow() - from > 12 * keepEvery, patience);
        const int count = owner.lab.requests(keep) - before;
        const auto periods = static_cast<int>((owner.clock.monotonicNow() - from) / keepEvery);
        QVERIFY2(count >= 1 && count <= periods + 1, qPrintable(QStringLiteral("%1 in %2 periods").arg(count).arg(periods)));
    }
};

FATHOM_TEST(TestListenKeyRows)

#include "tst_listen_key_rows.moc"

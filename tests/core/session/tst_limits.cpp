// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/opening_rate.h"
#include "core/session/worker/order_words.h"
#include "core/session/worker/risk_guard.h"
#include "core/session/worker/sleep_watch.h"
#include "core/session/worker/venue_setup.h"
#include "tests/core/store/full_disk.h"
#include "tests/support/session_facts.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace fathom;

class TestLimits final : public QObject
{
    Q_OBJECT

    ManualClock m_clock { wallTimeFromMs(1'790'000'000'000) };
    std::shared_ptr<const Instrument> m_instrument = test::instrument(QStringLiteral("BTCUSDT"), "0.10", "0.001");
    std::unique_ptr<RiskGuard> m_guard;
    Decimal m_held;

    Result<void> place(Side side, const char* price, const char* quantity, bool reduceOnly = false)
    {
        m_clock.advance(std::chrono::seconds { 2 });
        OrderIntent intent;
        intent.symbol = QStringLiteral("BTCUSDT");
        intent.side = side;
        intent.type = price == nullptr ? OrderType::Market : OrderType::Limit;
        if (price != nullptr)
            intent.price = Decimal::fromLiteral(price);
        intent.quantity = Decimal::fromLiteral(quantity);
        intent.reduceOnly = reduceOnly;
        return m_guard->checkPlace(intent, { m_instrument.get(), Decimal(100'000), false });
    }

private Q_SLOTS:
    void C14_a_ban_outlives_the_program();
    void D07_a_ban_that_cannot_be_written_leaves_the_one_before();

    void init()
    {
        m_guard = std::make_unique<RiskGuard>(&m_clock);
        m_guard->setPhase(AccountPhase::Ready, {});
        m_guard->setPositionSource([this](const QString&, PositionSide) { return m_held; });
        m_held = {};
    }

    void the_largest_order_counts_price_times_size()
    {
        m_guard->setLimits({ Decimal(5'000), {}, {} }, false);
        QVERIFY(place(Side::Buy, "100000", "0.05").has_value());
        QVERIFY(!place(Side::Buy, "100000", "0.051").has_value());
        QVERIFY(place(Side::Buy, nullptr, "0.05").has_value()); // at the mark price
        const auto refused = place(Side::Sell, nullptr, "0.06");
        QCOMPARE(refused.error().code, Error::Code::Refused);
        QVERIFY(refused.error().detail.contains(QStringLiteral("6000")) && refused.error().detail.contains(QStringLiteral("5000")));
    }

    void the_largest_position_counts_what_is_held()
    {
        m_guard->setLimits({ {}, Decimal(10'000), {} }, false);
        m_held = Decimal::fromLiteral("0.08");
        QVERIFY(place(Side::Buy, "100000", "0.02").has_value());
        QVERIFY(!place(Side::Buy, "100000", "0.021").has_value());
        QVERIFY(place(Side::Sell, "100000", "0.18").has_value()); // through zero to a position of the allowed size
        QVERIFY(!place(Side::Sell, "100000", "0.181").has_value());
        m_held = Decimal(5); // opened elsewhere, far above the limit: making it smaller is always allowed
        QVERIFY(place(Side::Sell, "100000", "4").has_value());
        QVERIFY(place(Side::Sell, "100000", "5", true).has_value());
    }

    void the_band_is_around_the_mark_price()
    {
        m_guard->setLimits({ {}, {}, Decimal(2) }, false);
        QVERIFY(place(Side::Buy, "98000", "0.01").has_value() && place(Side::Sell, "102000", "0.01").has_value());
        QVERIFY(!place(Side::Buy, "97999.9", "0.01").has_value() && !place(Side::Sell, "102000.1", "0.01").has_value());
    }

    void reducing_is_never_limited()
    {
        m_guard->setLimits({ Decimal(1), Decimal(1), Decimal(1) }, true);
        m_held = Decimal(3);
        QVERIFY(place(Side::Sell, "104000", "3", true).has_value());
    }

    void real_money_needs_limits_first()
    {
        m_guard->setLimits({}, true);
        QVERIFY(!m_guard->blockedReason().isEmpty());
        QVERIFY(!place(Side::Buy, "100000", "0.01").has_value());
        QVERIFY(place(Side::Sell, "100000", "0.01", true).has_value());
        m_guard->setLimits({ Decimal(5'000), Decimal(5'000), Decimal(3) }, true);
        QVERIFY(m_guard->blockedReason().isEmpty());
        QVERIFY(place(Side::Buy, "100000", "0.01").has_value());
    }

    void as_many_orders_a_second_as_are_set_and_the_budget_leaves()
    {
        const auto sent = [this] {
            m_clock.advance(std::chrono::seconds { 2 });
            int many = 0;
            for (int n = 1; n <= 40; ++n) {
                OrderIntent intent;
                intent.symbol = QStringLiteral("BTCUSDT");
                intent.price = Decimal(99'000 + n);
                intent.quantity = Decimal::fromLiteral("0.01");
                many += m_guard->checkPlace(intent, { m_instrument.get(), Decimal(100'000), false }).has_value() ? 1 : 0;
            }
            return many;
        };
        QCOMPARE(sent(), 10);
        m_guard->setLimits({ {}, {}, {}, {}, 3 }, false);
        QCOMPARE(sent(), 3);
        m_guard->setLimits({ {}, {}, {}, {}, 30 }, false);
        QCOMPARE(sent(), 30);
        // Production's limits: 300 in ten seconds, 1200 in a minute, a fifth kept for cancelling and reducing.
        m_guard->setOrderBudget(net::openingOrdersPerSecond(300, 1200));
        QCOMPARE(sent(), 16);
        m_guard->setLimits({}, false);
        QCOMPARE(sent(), 10);
    }

    void while_everything_is_closed_nothing_opens_beside_it()
    {
        m_guard->setFlattening(QStringLiteral("BTCUSDT"), true);
        m_guard->setFlattening({}, true);
        QVERIFY(!place(Side::Buy, "100000", "0.01").has_value());
        QVERIFY(place(Side::Sell, "100000", "0.01", true).has_value());
        m_guard->setFlattening({}, false);
        QVERIFY(!place(Side::Buy, "100000", "0.01").has_value());
        m_guard->setFlattening(QStringLiteral("BTCUSDT"), false);
        m_guard->setFlattening(QStringLiteral("ETHUSDT"), true);
        QVERIFY(place(Side::Buy, "100000", "0.01").has_value());
    }

    void locked_nothing_opens()
    {
        m_guard->setLocked(true);
        QVERIFY(m_guard->blockedReason().contains(QStringLiteral("locked")));
        QVERIFY(!place(Side::Buy, "100000", "0.01").has_value());
        m_guard->setLocked(false);
        QVERIFY(place(Side::Buy, "100000", "0.01").has_value());
    }

    void C14_while_the_exchange_wants_silence_everything_is_blocked_with_a_countdown()
    {
        using namespace std::chrono_literals;
        const auto says = [this](const char* words) { return m_guard->blocked() == Blocked::Everything && m_guard->blockedReason().contains(QLatin1String(words)); };
        m_guard->setPause(m_clock.monotonicNow() + 90s, true);
        QVERIFY2(says("banned") && says("90 s"), qPrintable(m_guard->blockedReason()));
        QVERIFY(!place(Side::Buy, "100000", "0.01").has_value()); // takes two seconds
        QVERIFY2(says("88 s"), qPrintable(m_guard->blockedReason()));
        m_guard->setPause(m_clock.monotonicNow() + 10min, false);
        QVERIFY2(says("pause") && says("10 min"), qPrintable(m_guard->blockedReason()));
        m_guard->setPause(m_clock.monotonicNow() + 49h + 5min, true);
        QVERIFY2(says("49 h 5 min"), qPrintable(m_guard->blockedReason()));
        m_clock.advance(49h + 5min); // ends by itself
        QCOMPARE(m_guard->blocked(), Blocked::Nothing);
        QVERIFY(place(Side::Buy, "100000", "0.01").has_value());
    }

    void C12_key_errors_say_what_to_look_at()
    {
        const auto words = [](int code, const char* text) { return inWords({ Error::Code::Unauthorised, QString::fromUtf8(text), code, 400 }).detail; };
        QVERIFY(words(-2014, "API-key format invalid.").contains(QStringLiteral("not copied whole")));
        QVERIFY(words(-2017, "API Keys are locked on this account.").contains(QStringLiteral("locked the API keys")));
        QVERIFY(words(-1022, "Signature for this request is not valid.").contains(QStringLiteral("do not belong together")));
        const QString refused = words(-2015, "Invalid API-key, IP, or permissions for action, request ip: 203.0.113.24");
        for (const char* part : { "environment", "203.0.113.24", "list", "permission" })
            QVERIFY2(refused.contains(QLatin1String(part)), part);
        QVERIFY(words(-2015, "Invalid API-key, IP, or permissions for action.").contains(QStringLiteral("address is not on its list")));
        QCOMPARE(addressIn(QStringLiteral("request ip: 2001:db8::1.")), QString()); // not an address: not shown
        QCOMPARE(addressIn(QStringLiteral("request ip: 2001:db8::1")), QStringLiteral("2001:db8::1"));
        QCOMPARE(addressIn(QStringLiteral("request ip: <b>evil</b>")), QString());
        QCOMPARE(addressIn(QStringLiteral("nothing")), QString());
    }

    void D02_D06_a_jump_of_either_clock_is_noticed_once()
    {
        ManualClock clock { wallTimeFromMs(1'790'000'000'000) };
        SleepWatch watch(&clock);
        for (int i = 0; i < 100; ++i) {
            QVERIFY(!watch.jumped());
            clock.advance(std::chrono::milliseconds { 500 });
        }
        clock.stepWall(std::chrono::hours { 1 }); // slept, or the clock was set
        QVERIFY(watch.jumped());
        clock.stepWall(std::chrono::hours { -1 });
        QVERIFY(watch.jumped());
        clock.advance(std::chrono::seconds { 120 }); // stopped
        QVERIFY(watch.jumped());
        clock.advance(std::chrono::seconds { 1 });
        clock.stepWall(std::chrono::milliseconds { 900 }); // slewed by a time daemon
        QVERIFY(!watch.jumped());
    }

    void D17_every_account_has_files_of_its_own()
    {
        SessionConfig config;
        config.profileDir = QStringLiteral("/p");
        QCOMPARE(accountFile(config, QStringLiteral("orders")), QStringLiteral("/p/orders-paper"));
        config.accountId = QStringLiteral("live-market"); // other prices, another account
        QCOMPARE(accountFile(config, QStringLiteral("orders")), QStringLiteral("/p/orders-paper-live-market"));
        config.environment = Environment::Demo;
        config.accountId = QStringLiteral("0123456789abcdef");
        QCOMPARE(accountFile(config, QStringLiteral("orders")), QStringLiteral("/p/orders-testnet-0123456789abcdef"));
        config.environment = Environment::Production;
        QCOMPARE(accountFile(config, QStringLiteral("history")), QStringLiteral("/p/history-live-0123456789abcdef"));
    }

    void P14_environments_differ_in_data_only()
    {
        SessionConfig config;
        config.rest = QUrl(QStringLiteral("http://127.0.0.1:5"));
        config.streams = config.wsApi = QUrl(QStringLiteral("ws://127.0.0.1:5"));
        config.proxy = { ProxyChoice::Kind::Http, QStringLiteral("proxy.example"), 3128, QStringLiteral("me") };
        config.proxyPassword = Secret("words");
        const auto paper = *endpointsOf(config);
        QVERIFY(policyOf(config, paper).allows(paper.restUrl("/fapi/v1/time")));
        QCOMPARE(policyOf(config, paper).proxy().type(), QNetworkProxy::NoProxy);
        for (const Environment environment : { Environment::Demo, Environment::Production }) {
            config.environment = environment;
            const auto venue = *endpointsOf(config);
            QVERIFY(venue.rest != paper.rest && venue.rest.scheme() == QLatin1String("https")); // what a file announced plays no part
            const net::ConnectPolicy policy = policyOf(config, venue);
            QVERIFY(policy.allows(venue.restUrl("/fapi/v1/time")) && !policy.allows(paper.restUrl("/fapi/v1/time")));
            QCOMPARE(policy.proxy().hostName(), QStringLiteral("proxy.example"));
            QCOMPARE(policy.proxy().password(), QStringLiteral("words"));
        }
    }
};

void TestLimits::C14_a_ban_outlives_the_program()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("new/ban-live"));
    ManualClock clock(wallTimeFromMs(1'700'000'000'000));
    {
        net::SharedPause pause;
        keepBans(pause, file, clock);
        pause.raise(clock.monotonicNow() + std::chrono::seconds { 90 }, true, clock);
    }
    QCOMPARE(QFile::permissions(file) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    QCOMPARE(QDir(dir.filePath(QStringLiteral("new"))).entryList(QDir::Files).size(), 1); // nothing half made lies beside it
    net::SharedPause again;
    keepBans(again, file, clock);
    QVERIFY(again.state().isBan);
    QCOMPARE(again.state().until, clock.monotonicNow() + std::chrono::seconds { 90 });
    for (const QByteArray& bad : { QByteArray(), QByteArray("soon"), QByteArray("1"), QByteArray("-5"), QByteArray("99999999999999999"),
             QByteArray("9223372036854775807"), QByteArray(100, '9'), QByteArray(5, '\0') }) {
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::WriteOnly | QIODevice::Truncate));
        damaged.write(bad);
        damaged.close();
        net::SharedPause none;
        keepBans(none, file, clock);
        QVERIFY2(!none.state().isBan, bad.constData());
    }
}

void TestLimits::D07_a_ban_that_cannot_be_written_leaves_the_one_before()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("ban-live"));
    ManualClock clock(wallTimeFromMs(1'700'000'000'000));
    net::SharedPause pause;
    keepBans(pause, file, clock);
    pause.raise(clock.monotonicNow() + std::chrono::seconds { 90 }, true, clock);
    {
        const test::FileSizeLimit full(0);
        pause.raise(clock.monotonicNow() + std::chrono::seconds { 500 }, true, clock);
    }
    QVERIFY(pause.state().until == clock.monotonicNow() + std::chrono::seconds { 500 }); // it holds here all the same
    net::SharedPause again;
    keepBans(again, file, clock);
    QCOMPARE(again.state().until, clock.monotonicNow() + std::chrono::seconds { 90 });
    // Nothing is written through a link that lies in the file's place.
    const QString target = dir.filePath(QStringLiteral("other"));
    QVERIFY(QFile::remove(file) && QFile::link(target, file));
    pause.raise(clock.monotonicNow() + std::chrono::seconds { 900 }, true, clock);
    QVERIFY(!QFile::exists(target));
}

FATHOM_TEST(TestLimits)

#include "tst_limits.moc"

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/binance/test_keys.h"
#include "tests/e2e/desk.h"
#include "tests/e2e/venues/host_override.h"
#include "tests/e2e/venues/venue_front.h"
#include "tests/support/test_authority.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QSet>

using namespace fathom;
using namespace fathom::test;

namespace {

const std::vector<std::string> production { "fapi.binance.com", "fstream.binance.com", "ws-fapi.binance.com" };
const std::vector<std::string> demo { "demo-fapi.binance.com", "demo-fstream.binance.com", "testnet.binancefuture.com" };
const QString symbol = QStringLiteral("BTCUSDT");

const std::vector<std::string>& hostsOf(Environment environment) { return environment == Environment::Demo ? demo : production; }

//! An order without knowing the market.
OrderIntent blind()
{
    OrderIntent intent;
    intent.symbol = symbol;
    intent.price = Decimal(100'000);
    intent.quantity = Decimal(1);
    return intent;
}

QStringList namesOf(const std::vector<std::string>& hosts)
{
    QStringList names;
    for (const std::string& host : hosts)
        names.append(QString::fromStdString(host));
    return names;
}

} // namespace

//! Demo and production, as far as they can be proven without them: their names lead to a TLS server of the test's, which has a
//! certificate of the test's authority for exactly these names, and behind which the paper exchange answers.
class TestVenues final : public QObject
{
    Q_OBJECT

    TestAuthority m_authority;
    QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
    QTemporaryDir m_dir;
    TestKey m_ed25519 { TestKey::Kind::Ed25519 }, m_rsa { TestKey::Kind::Rsa2048 };
    std::unique_ptr<LabThread> m_lab;

    QString publicPem(const TestKey& key, const char* name)
    {
        QFile file(m_dir.filePath(QLatin1String(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray::fromStdString(key.publicPem()));
        return file.fileName();
    }
    quint16 exchangePort() { return m_lab->run([](lab::LabExchange& lab) { return lab.announcement().port; }); }
    std::unique_ptr<VenueFront> frontFor(const std::vector<std::string>& hosts, TestAuthority::Flaw flaw = TestAuthority::Flaw::None)
    {
        return std::make_unique<VenueFront>(m_authority.serverFor(namesOf(hosts), flaw), exchangePort());
    }
    //! The exchange's own HMAC key on a venue.
    SessionConfig configFor(Environment environment)
    {
        SessionConfig config = m_lab->config({});
        config.environment = environment;
        config.accountId = QStringLiteral("0123456789abcdef");
        config.accountName = QStringLiteral("Main");
        config.rest = config.streams = config.wsApi = QUrl(); // the table's, not the caller's
        config.limits = { Decimal(1'000'000), Decimal(10'000'000), Decimal(50) };
        return config;
    }
    SessionConfig withKey(Environment environment, std::size_t which, const TestKey& key)
    {
        SessionConfig config = configFor(environment);
        config.apiKey = m_lab->run([which](lab::LabExchange& lab) { return lab.announcement().keys.at(which).apiKey; });
        config.secret = Secret(key.pem());
        return config;
    }
    static QSet<QString> setOf(const QStringList& list) { return { list.begin(), list.end() }; }

private Q_SLOTS:
    void initTestCase()
    {
        QSslConfiguration trusting = m_before;
        trusting.setCaCertificates({ m_authority.certificate() });
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    void cleanupTestCase() { QSslConfiguration::setDefaultConfiguration(m_before); }
    void init() { m_lab = std::make_unique<LabThread>(QString(), QStringList { publicPem(m_ed25519, "ed.pem"), publicPem(m_rsa, "rsa.pem") }); }
    void cleanup() { m_lab.reset(); }

    // Before all others: Qt remembers for a minute what a name was led to.
    void D03_a_name_that_cannot_be_found_is_not_sent_and_tried_for_ever()
    {
        auto front = frontFor(production);
        auto lead = std::make_unique<HostOverride>(std::vector<std::string>(), front->port());
        Desk desk(*m_lab, configFor(Environment::Production));
        QTRY_VERIFY_WITH_TIMEOUT(HostOverride::strangers().size() > 6, 20'000);
        QVERIFY(!desk.account().isReady());
        const auto placed = desk.orders().place(blind());
        QTRY_VERIFY(desk.outcome(placed).has_value());
        QVERIFY(desk.outcome(placed) != Outcome::Accepted && desk.outcome(placed) != Outcome::Unknown);
        // The network is back: nobody has to press anything.
        lead.reset();
        lead = std::make_unique<HostOverride>(production, front->port());
        QVERIFY2(desk.waitReady(60'000), qPrintable(desk.account().phaseReason()));
    }

    void P14_the_same_code_trades_on_every_environment_data()
    {
        QTest::addColumn<int>("environment");
        QTest::addColumn<int>("key"); // 0 HMAC, 1 Ed25519, 2 RSA
        QTest::newRow("demo, HMAC") << static_cast<int>(Environment::Demo) << 0;
        QTest::newRow("demo, RSA") << static_cast<int>(Environment::Demo) << 2;
        QTest::newRow("production, HMAC") << static_cast<int>(Environment::Production) << 0;
        QTest::newRow("production, Ed25519") << static_cast<int>(Environment::Production) << 1;
    }
    void P14_the_same_code_trades_on_every_environment()
    {
        QFETCH(int, environment);
        QFETCH(int, key);
        const auto venue = static_cast<Environment>(environment);
        const auto& hosts = hostsOf(venue);
        const auto front = frontFor(hosts);
        const HostOverride lead(hosts, front->port());
        Desk desk(*m_lab, key == 0 ? configFor(venue) : withKey(venue, key == 1 ? 0 : 1, key == 1 ? m_ed25519 : m_rsa));
        QCOMPARE(desk.session().environmentName(), venue == Environment::Demo ? QStringLiteral("TESTNET") : QStringLiteral("LIVE"));
        QVERIFY2(desk.waitReady(30'000), qPrintable(desk.account().phaseReason()));
        QVERIFY(desk.waitLive(QStringLiteral("wsApi")));
        desk.market().watchBook(symbol);
        const auto resting = desk.place(desk.resting(symbol));
        QTRY_COMPARE(desk.outcome(resting.request), Outcome::Accepted);
        const auto taken = desk.place(desk.taking(symbol));
        QTRY_COMPARE(desk.outcome(taken.request), Outcome::Accepted);
        QTRY_VERIFY(desk.account().position(symbol, PositionSide::Both));
        const RequestId cancel = desk.orders().cancel(resting.order);
        QTRY_COMPARE(desk.outcome(cancel), Outcome::Accepted);
        QTRY_COMPARE(desk.differences(), QString());
        QTRY_VERIFY(desk.market().book(symbol) && desk.market().book(symbol)->isLive());
        // Each purpose at its own host and route, and nobody else was looked up or reached. Source: CHANGES 2, 8.
        const QSet<QString> asked = setOf(front->asked());
        const auto was = [&](std::size_t host, const char* what) { return asked.contains(QString::fromStdString(hosts[host]) + QLatin1Char(' ') + QLatin1String(what)); };
        QVERIFY(was(0, "GET /fapi/v1/exchangeInfo") && was(0, "POST /fapi/v1/listenKey") && was(0, "GET /fapi/v3/positionRisk"));
        QVERIFY(was(1, "GET /public/stream") && was(1, "GET /market/stream"));
        QVERIFY(was(2, "GET /ws-fapi/v1"));
        const QString privatePrefix = QString::fromStdString(hosts[1]) + QStringLiteral(" GET /private/ws/");
        QVERIFY(std::any_of(asked.begin(), asked.end(), [&](const QString& line) { return line.startsWith(privatePrefix); }));
        for (const QString& line : asked)
            QVERIFY2(std::find(hosts.begin(), hosts.end(), line.section(QLatin1Char(' '), 0, 0).toStdString()) != hosts.end(), qPrintable(line));
        QVERIFY(HostOverride::strangers().empty());
        QCOMPARE(HostOverride::connectsAbroad(), 0);
        // Files of its own. Source: FAULTS D17.
        const QString word = venue == Environment::Demo ? QStringLiteral("testnet") : QStringLiteral("live");
        QVERIFY(QFile::exists(desk.profile() + QStringLiteral("/orders-%1-0123456789abcdef.journal").arg(word)));
        QVERIFY(!QFile::exists(desk.profile() + QStringLiteral("/orders-paper.journal")));
        if (key == 1)
            QVERIFY(m_lab->requests("session.logon") > 0);
    }

    void C12_a_key_of_another_place_is_refused_in_words_and_market_data_goes_on()
    {
        const auto front = frontFor(demo);
        const HostOverride lead(demo, front->port());
        SessionConfig config = configFor(Environment::Demo);
        config.apiKey = QByteArray(64, 'A');
        Desk desk(*m_lab, std::move(config));
        QTRY_COMPARE_WITH_TIMEOUT(desk.account().phase(), AccountPhase::Failed, 20'000);
        QVERIFY2(desk.account().phaseReason().contains(QStringLiteral("-2014")) || desk.account().phaseReason().contains(QStringLiteral("-2015")),
            qPrintable(desk.account().phaseReason()));
        QVERIFY(!desk.orders().blockedReason().isEmpty());
        desk.market().watchBook(symbol);
        QTRY_VERIFY_WITH_TIMEOUT(desk.market().book(symbol) && desk.market().book(symbol)->isLive(), 20'000);
        // Told, and not hammered: a refused key is asked with a handful of times, not in a loop.
        const qsizetype asked = front->asked().filter(QStringLiteral("listenKey")).size();
        QVERIFY(asked >= 1 && asked <= 3);
    }

    void C12_a_key_revoked_in_mid_session_stops_trading_not_the_market()
    {
        const auto front = frontFor(production);
        const HostOverride lead(production, front->port());
        Desk desk(*m_lab, withKey(Environment::Production, 0, m_ed25519));
        QVERIFY(desk.waitReady(30'000));
        desk.market().watchBook(symbol);
        QTRY_VERIFY(desk.market().book(symbol) && desk.market().book(symbol)->isLive());
        const QByteArray key = m_lab->run([](lab::LabExchange& lab) { return lab.announcement().keys.at(0).apiKey; });
        QVERIFY(m_lab->run([key](lab::LabExchange& lab) { return lab.exchange().revokeKey(key); }));
        const auto placed = desk.place(desk.resting(symbol));
        QTRY_VERIFY(desk.outcome(placed.request).has_value());
        QVERIFY(desk.outcome(placed.request) != Outcome::Accepted);
        QTRY_VERIFY(desk.hasLogged(QStringLiteral("Key")));
        QCOMPARE(m_lab->ordersPlaced(), 0);
        QVERIFY(desk.market().book(symbol)->isLive());
    }

    void SECURITY_1_9_locking_frees_the_key_and_unlocking_compares_first()
    {
        const auto front = frontFor(production);
        const HostOverride lead(production, front->port());
        Desk desk(*m_lab, withKey(Environment::Production, 0, m_ed25519));
        QVERIFY(desk.waitReady(30'000));
        QVERIFY(desk.waitLive(QStringLiteral("wsApi")));
        const auto resting = desk.place(desk.resting(symbol));
        QTRY_COMPARE(desk.outcome(resting.request), Outcome::Accepted);
        desk.market().watchBook(symbol);
        QTRY_VERIFY(desk.market().book(symbol) && desk.market().book(symbol)->isLive());
        desk.session().lock();
        QTRY_VERIFY(desk.orders().blockedReason().contains(QStringLiteral("locked")));
        const int before = m_lab->ordersPlaced();
        const auto refused = desk.place(desk.resting(symbol, Side::Buy, 5));
        QTRY_VERIFY(desk.outcome(refused.request).has_value());
        QVERIFY(desk.outcome(refused.request) != Outcome::Accepted);
        const RequestId cancel = desk.orders().cancel(resting.order);
        QTRY_VERIFY(desk.outcome(cancel).has_value());
        QVERIFY(desk.outcome(cancel) != Outcome::Accepted && desk.error(cancel).code == Error::Code::Locked);
        QCOMPARE(m_lab->ordersPlaced(), before);
        // What is shown goes on: the book lives, the order stays in sight, and the account's events still come.
        QVERIFY(desk.market().book(symbol)->isLive());
        QVERIFY(desk.order(resting.order) && desk.order(resting.order)->isWorking());
        desk.session().unlock(withKey(Environment::Production, 0, m_rsa)); // not the key it was
        QTRY_VERIFY(desk.hasLogged(QStringLiteral("Still locked")));
        QVERIFY(!desk.orders().blockedReason().isEmpty());
        desk.session().unlock(withKey(Environment::Production, 0, m_ed25519));
        QTRY_VERIFY(desk.account().isReady() && desk.orders().blockedReason().isEmpty());
        const RequestId again = desk.orders().cancel(resting.order);
        QTRY_COMPARE(desk.outcome(again), Outcome::Accepted);
        QTRY_COMPARE(desk.differences(), QString());
    }

    void D04_a_certificate_that_does_not_hold_is_refused_before_anything_is_said_data()
    {
        QTest::addColumn<int>("flaw");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("self-signed") << static_cast<int>(TestAuthority::Flaw::SelfSigned) << namesOf(production);
        QTest::newRow("expired") << static_cast<int>(TestAuthority::Flaw::Expired) << namesOf(production);
        QTest::newRow("of another host") << static_cast<int>(TestAuthority::Flaw::None) << QStringList { QStringLiteral("fapi.binance.com.evil.test") };
    }
    void D04_a_certificate_that_does_not_hold_is_refused_before_anything_is_said()
    {
        QFETCH(int, flaw);
        QFETCH(QStringList, names);
        const VenueFront front(m_authority.serverFor(names, static_cast<TestAuthority::Flaw>(flaw)), exchangePort());
        const HostOverride lead(production, front.port());
        Desk desk(*m_lab, configFor(Environment::Production));
        // Every connection tries; none gets as far as a first byte.
        QTRY_VERIFY_WITH_TIMEOUT(front.handshakesFailed() >= 4, 20'000);
        QVERIFY(!desk.account().isReady());
        QCOMPARE(front.asked(), QStringList());
        QVERIFY(front.received().isEmpty());
        const auto placed = desk.orders().place(blind());
        QTRY_VERIFY(desk.outcome(placed).has_value());
        QVERIFY(desk.outcome(placed) != Outcome::Accepted && desk.outcome(placed) != Outcome::Unknown);
    }

    void SECURITY_2_10_two_versions_of_the_library_leave_paper_only()
    {
        const OtherLibrary other("OpenSSL 3.0.0 7 sep 2021");
        const auto front = frontFor(production);
        const HostOverride lead(production, front->port());
        Desk desk(*m_lab, withKey(Environment::Production, 0, m_ed25519));
        QTRY_COMPARE(desk.account().phase(), AccountPhase::Failed);
        QVERIFY2(desk.account().phaseReason().contains(QStringLiteral("OpenSSL 3.0.0 7 sep 2021")), qPrintable(desk.account().phaseReason()));
        QCOMPARE(desk.orders().blocked(), Blocked::Everything);
        const auto placed = desk.orders().place(blind());
        QTRY_VERIFY(desk.outcome(placed).has_value());
        QVERIFY(desk.outcome(placed) != Outcome::Accepted && desk.outcome(placed) != Outcome::Unknown);
        QCOMPARE(front->asked(), QStringList());
        Desk paper(*m_lab, m_lab->config({}));
        QVERIFY(paper.waitReady());
    }

    void D05_a_chosen_proxy_carries_requests_and_streams_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("asksName");
        QTest::newRow("HTTP") << static_cast<int>(ProxyChoice::Kind::Http) << false;
        QTest::newRow("HTTP with name") << static_cast<int>(ProxyChoice::Kind::Http) << true;
        QTest::newRow("SOCKS5") << static_cast<int>(ProxyChoice::Kind::Socks5) << false;
        QTest::newRow("SOCKS5 with name") << static_cast<int>(ProxyChoice::Kind::Socks5) << true;
    }
    void D05_a_chosen_proxy_carries_requests_and_streams()
    {
        QFETCH(int, kind);
        QFETCH(bool, asksName);
        const auto front = frontFor(production);
        const bool http = static_cast<ProxyChoice::Kind>(kind) == ProxyChoice::Kind::Http;
        TestProxy proxy(http ? TestProxy::Kind::Http : TestProxy::Kind::Socks5, front->port(), asksName ? "me" : "", asksName ? "the password" : "");
        const HostOverride nobody({}, 0); // no name is looked up on this side
        SessionConfig config = configFor(Environment::Production);
        config.proxy = { static_cast<ProxyChoice::Kind>(kind), QStringLiteral("127.0.0.1"), proxy.port(), asksName ? QStringLiteral("me") : QString() };
        if (asksName)
            config.proxyPassword = Secret("the password");
        Desk desk(*m_lab, std::move(config));
        QVERIFY2(desk.waitReady(30'000), qPrintable(desk.account().phaseReason()));
        QVERIFY(desk.waitLive(QStringLiteral("wsApi")));
        const auto placed = desk.place(desk.resting(symbol));
        QTRY_COMPARE(desk.outcome(placed.request), Outcome::Accepted);
        const QSet<QString> tunnels = setOf(proxy.tunnels());
        QCOMPARE(tunnels, (QSet<QString> { QStringLiteral("fapi.binance.com:443"), QStringLiteral("fstream.binance.com:443"), QStringLiteral("ws-fapi.binance.com:443") }));
        // A proxy sees names and ciphertext: no key, no order, no signature.
        QVERIFY(!proxy.received().contains("X-MBX-APIKEY") && !proxy.received().contains("/fapi"));
        QVERIFY(HostOverride::strangers().empty());
    }

    void D05_a_proxy_that_refuses_is_said_and_nothing_goes_around_it()
    {
        const auto front = frontFor(production);
        TestProxy proxy(TestProxy::Kind::Http, front->port(), "me", "the password");
        const HostOverride lead(production, front->port()); // the way around it would be open
        SessionConfig config = configFor(Environment::Production);
        config.proxy = { ProxyChoice::Kind::Http, QStringLiteral("127.0.0.1"), proxy.port(), QStringLiteral("me") };
        config.proxyPassword = Secret("wrong");
        Desk desk(*m_lab, std::move(config));
        QTRY_VERIFY_WITH_TIMEOUT(proxy.connections() > 5, 20'000);
        QVERIFY(!desk.account().isReady());
        QCOMPARE(front->connections(), 0);
        const auto& requests = desk.session().connection()->requests();
        QTRY_VERIFY(std::any_of(requests.begin(), requests.end(), [](const RequestRecord& record) { return record.failure.contains(QStringLiteral("proxy")); }));
    }

    void D05_the_environments_proxy_is_never_obeyed()
    {
        const auto front = frontFor(production);
        TestProxy trap(TestProxy::Kind::Http, front->port());
        const QByteArray address = "http://127.0.0.1:" + QByteArray::number(trap.port());
        for (const char* name : { "http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY" })
            qputenv(name, address);
        {
            const HostOverride lead(production, front->port());
            Desk desk(*m_lab, configFor(Environment::Production));
            QVERIFY(desk.waitReady(30'000));
        }
        for (const char* name : { "http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY" })
            qunsetenv(name);
        QCOMPARE(trap.connections(), 0);
    }

    void hard_limits_hold_on_the_venue()
    {
        const auto front = frontFor(production);
        const HostOverride lead(production, front->port());
        SessionConfig config = configFor(Environment::Production);
        config.limits = {};
        Desk desk(*m_lab, std::move(config));
        QTRY_VERIFY_WITH_TIMEOUT(desk.account().isReady(), 30'000);
        QTRY_VERIFY(desk.orders().blockedReason().contains(QStringLiteral("hard limits are not set"))); // so that nothing arms
        const auto without = desk.place(desk.resting(symbol));
        QTRY_VERIFY(desk.outcome(without.request).has_value());
        QCOMPARE(m_lab->ordersPlaced(), 0);
        desk.session().setLimits({ Decimal(100), Decimal(10'000), Decimal(50) });
        QTRY_VERIFY(desk.orders().blockedReason().isEmpty());
        const auto large = desk.place(desk.resting(symbol)); // worth 200
        QTRY_VERIFY(desk.outcome(large.request).has_value());
        QVERIFY(desk.error(large.request).detail.contains(QStringLiteral("limit")));
        QCOMPARE(m_lab->ordersPlaced(), 0);
        desk.session().setLimits({ Decimal(1'000), Decimal(10'000), Decimal(50) });
        const auto fits = desk.place(desk.resting(symbol));
        QTRY_COMPARE(desk.outcome(fits.request), std::optional(Outcome::Accepted));
    }
};

FATHOM_TEST(TestVenues)

#include "tst_venues.moc"

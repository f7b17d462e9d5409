// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/account_list.h"
#include "core/session/accounts.h"
#include "core/session/preferences.h"
#include "core/store/settings_file.h"
#include "tests/core/binance/test_keys.h"
#include "tests/support/memory_vault.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace fathom;
using fathom::test::MemoryVault;
using fathom::test::TestKey;
using Problem = KeyVault::Problem;

namespace {

const QByteArray apiKey = QByteArrayLiteral("vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A");
constexpr std::string_view hmac = "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j";

NewKey newKey(Environment environment = Environment::Demo)
{
    NewKey key;
    key.label = QStringLiteral("Main");
    key.environment = environment;
    key.apiKey = apiKey;
    key.secret = Secret(hmac);
    return key;
}

QByteArray textOf(const Preferences& preferences)
{
    QJsonObject all;
    for (const QString& key : preferences.keys())
        all.insert(key, preferences.value(key));
    return QJsonDocument(all).toJson();
}

} // namespace

class TestAccounts final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Preferences> m_preferences;
    MemoryVault::State m_keyring;
    std::unique_ptr<Accounts> m_accounts;

    void restart() { m_accounts = std::make_unique<Accounts>(m_preferences.get(), std::make_unique<MemoryVault>(&m_keyring), m_dir.path()); }
    QString add(NewKey key)
    {
        std::optional<Result<QString>> id;
        m_accounts->add(std::move(key), this, [&id](const Result<QString>& result) { id = result; });
        if (!QTest::qWaitFor([&] { return id.has_value(); }, 10'000))
            return QStringLiteral("no answer");
        return *id ? **id : (*id).error().detail;
    }
    using ConfigPtr = std::shared_ptr<SessionConfig>;
    Result<ConfigPtr> open(const QString& id, const char* passphrase = "")
    {
        std::optional<Result<ConfigPtr>> config;
        m_accounts->open(id, Secret(passphrase), this, [&config](const Result<ConfigPtr>& result) { config = result; });
        if (!QTest::qWaitFor([&] { return config.has_value(); }, 10'000))
            return fail(Error::Code::Timeout, QStringLiteral("no answer"));
        return *config;
    }

private Q_SLOTS:
    void init()
    {
        m_preferences = std::make_unique<Preferences>(nullptr);
        m_keyring = {};
        restart();
    }
    void cleanup()
    {
        m_accounts.reset();
        m_preferences.reset();
    }

    void a_start_is_on_paper_whatever_the_settings_say()
    {
        // D08, SECURITY 6.3: no file can arm a live account.
        m_preferences->setValue(QStringLiteral("start.account"), QStringLiteral("0123456789abcdef"));
        m_preferences->setValue(QStringLiteral("accounts"), QJsonArray { QJsonObject { { QStringLiteral("id"), QStringLiteral("0123456789abcdef") }, { QStringLiteral("environment"), QStringLiteral("live") } } });
        restart();
        QCOMPARE(m_accounts->currentId(), QStringLiteral("paper"));
        QVERIFY(m_accounts->current().isPaper());
        QCOMPARE(m_accounts->startId(), QStringLiteral("0123456789abcdef")); // offered, and asked about in the window
        m_preferences->setValue(QStringLiteral("start.account"), QStringLiteral("unknown"));
        QCOMPARE(m_accounts->startId(), QString());
    }

    void a_key_is_kept_sealed_and_comes_back_after_a_restart()
    {
        const QString id = add(newKey());
        QCOMPARE(id.size(), 16);
        QCOMPARE(m_keyring.entries.size(), 1);
        const QByteArray kept = m_keyring.entries.first();
        for (const QByteArray& secret : { QByteArray(hmac.data(), 64), apiKey, apiKey.toBase64(), QByteArray(hmac.data(), 64).toBase64() })
            QVERIFY(!kept.contains(secret));
        const QByteArray settings = textOf(*m_preferences);
        QVERIFY(!settings.contains(hmac.data()) && !settings.contains(apiKey) && settings.contains("vmPU"));
        restart();
        QCOMPARE(m_accounts->all().size(), std::size_t { 2 });
        const Account& account = *m_accounts->find(id);
        QCOMPARE(account.label, QStringLiteral("Main"));
        QCOMPARE(account.type, QStringLiteral("HMAC"));
        QCOMPARE(account.mask, QStringLiteral("vmPU\u2026Eh8A"));
        const auto config = open(id);
        QVERIFY2(config.has_value(), config ? "" : qPrintable(config.error().detail));
        QCOMPARE((*config)->apiKey, apiKey);
        QCOMPARE((*config)->secret.view(), hmac);
        QCOMPARE((*config)->environment, Environment::Demo);
        QCOMPARE((*config)->accountId, id);
    }

    void paper_on_the_live_market_is_one_choice_away_and_an_account_of_its_own()
    {
        const QString id = QStringLiteral("live-market");
        QVERIFY(m_accounts->find(id) == nullptr); // not before the program offers it
        m_accounts->offerLiveMarket();
        m_accounts->offerLiveMarket();
        QCOMPARE(m_accounts->all().size(), std::size_t { 2 });
        const Account& account = m_accounts->all()[1];
        QVERIFY(account.isPaper() && account.isLiveMarket() && !m_accounts->all()[0].isLiveMarket());
        QCOMPARE(m_accounts->currentId(), QStringLiteral("paper")); // a start is on paper's own market
        const auto first = open(id);
        QVERIFY2(first.has_value(), first ? "" : qPrintable(first.error().detail));
        QVERIFY((*first)->liveMarket && (*first)->rest.isEmpty());
        QCOMPARE((*first)->environment, Environment::Paper);
        QCOMPARE((*first)->accountId, id);
        SessionConfig served;
        served.rest = QUrl(QStringLiteral("http://127.0.0.1:7"));
        served.secret = Secret("words");
        m_accounts->setLiveMarket(served);
        const auto second = open(id);
        QVERIFY(second.has_value());
        QCOMPARE((*second)->rest, served.rest);
        QCOMPARE((*second)->secret.view(), std::string_view("words"));
        // Its limits are not those of paper on its own market, and none of it is listed among the keys that are kept.
        m_accounts->setLimits(id, { .orderNotional = Decimal(500) });
        QVERIFY(m_accounts->find(QStringLiteral("paper"))->limits.orderNotional.isZero());
        restart();
        QCOMPARE(m_accounts->all().size(), std::size_t { 1 });
        m_accounts->offerLiveMarket();
        QCOMPARE(m_accounts->find(id)->limits.orderNotional, Decimal(500));
    }

    void D17_a_key_belongs_to_its_environment()
    {
        const QString demo = add(newKey(Environment::Demo)), live = add(newKey(Environment::Production));
        QVERIFY(demo != live);
        // Whoever swaps entries of the keyring, or the word in the settings, gets nothing.
        const QString demoEntry = QStringLiteral("account/") + demo, liveEntry = QStringLiteral("account/") + live;
        std::swap(m_keyring.entries[demoEntry], m_keyring.entries[liveEntry]);
        QVERIFY(!open(demo).has_value() && !open(live).has_value());
        std::swap(m_keyring.entries[demoEntry], m_keyring.entries[liveEntry]);
        QVERIFY(open(demo).has_value() && open(live).has_value());
        QJsonArray list = m_preferences->value(QStringLiteral("accounts")).toArray();
        QJsonObject first = list[0].toObject();
        QCOMPARE(first.value(QLatin1String("environment")).toString(), QStringLiteral("testnet"));
        first.insert(QStringLiteral("environment"), QStringLiteral("live"));
        m_preferences->setValue(QStringLiteral("accounts"), QJsonArray { first });
        restart();
        QVERIFY(!open(demo).has_value());
    }

    void a_passphrase_is_asked_for_every_time()
    {
        NewKey key = newKey();
        key.passphrase = Secret("correct horse");
        const QString id = add(std::move(key));
        QVERIFY(m_accounts->find(id)->needsPassphrase);
        const auto without = open(id), wrong = open(id, "wrong horse");
        QVERIFY(!without && !wrong);
        QCOMPARE(wrong.error().code, Error::Code::Unauthorised);
        QVERIFY(open(id, "correct horse").has_value());
    }

    void an_encrypted_pem_stays_under_its_own_passphrase()
    {
        const TestKey ed(TestKey::Kind::Ed25519);
        NewKey key = newKey();
        key.secret = Secret(ed.encryptedPem());
        key.passphrase = Secret(TestKey::passphrase);
        const QString id = add(std::move(key));
        const Account account = *m_accounts->find(id);
        QVERIFY(account.isEncryptedPem && account.needsPassphrase);
        QCOMPARE(account.type, QStringLiteral("Ed25519"));
        QCOMPARE(open(id, "wrong").error().code, Error::Code::Unauthorised);
        const auto config = open(id, "secret words");
        QVERIFY(config.has_value());
        QVERIFY((*config)->secret.view().find("ENCRYPTED") != std::string_view::npos);
        QCOMPARE((*config)->passphrase.view(), TestKey::passphrase);
    }

    void D15_what_the_keyring_does_is_told_apart()
    {
        const QString id = add(newKey());
        const auto detailAt = [&](Problem problem) {
            m_keyring.problem = problem;
            const auto config = open(id);
            return config ? QStringLiteral("opened") : config.error().detail;
        };
        QSet<QString> words;
        for (const Problem problem : { Problem::NoService, Problem::NotFound, Problem::Denied, Problem::NoAnswer, Problem::Failed })
            words.insert(detailAt(problem));
        QCOMPARE(words.size(), 5); // a slow keyring reads differently from an empty one
        QVERIFY(detailAt(Problem::NoAnswer).contains(QStringLiteral("may well be there")));
        QCOMPARE(detailAt(Problem::None), QStringLiteral("opened"));
    }

    void D15_a_silent_keyring_is_given_up_by_hand()
    {
        const QString id = add(newKey());
        m_keyring.silent = true;
        std::optional<Result<ConfigPtr>> config;
        m_accounts->open(id, Secret(), this, [&config](const Result<ConfigPtr>& result) { config = result; });
        QTRY_COMPARE(m_keyring.reads, 1);
        m_accounts->cancelKeyring();
        QTRY_VERIFY(config.has_value());
        QVERIFY(!*config);
    }

    void D15_without_a_keyring_a_key_lasts_as_long_as_the_program()
    {
        m_keyring.probed = Problem::NoService;
        m_accounts->findKeyring();
        QTRY_COMPARE(m_accounts->keyring(), Keyring::Absent);
        NewKey key = newKey();
        key.isSessionOnly = true;
        const QString id = add(std::move(key));
        QVERIFY(open(id).has_value());
        QVERIFY(m_keyring.entries.isEmpty());
        QVERIFY(!textOf(*m_preferences).contains("Main")); // not even its name is kept
        restart();
        QVERIFY(!m_accounts->find(id));
    }

    void a_lock_forgets_what_is_kept_open()
    {
        NewKey plain = newKey();
        plain.isSessionOnly = true;
        const QString open1 = add(std::move(plain));
        NewKey sealed = newKey(Environment::Production);
        sealed.isSessionOnly = true;
        sealed.passphrase = Secret("correct horse");
        const QString sealed1 = add(std::move(sealed));
        QSignalSpy locked(m_accounts.get(), &Accounts::lockedChanged);
        m_accounts->lock();
        m_accounts->lock();
        QCOMPARE(locked.size(), 1);
        QVERIFY(m_accounts->isLocked());
        QVERIFY(!open(open1).has_value());
        QVERIFY(open(sealed1, "correct horse").has_value());
    }

    void unlocking_hands_the_key_to_the_session()
    {
        const QString id = add(newKey());
        m_accounts->setCurrent(id);
        m_accounts->lock();
        ConfigPtr handed;
        connect(m_accounts.get(), &Accounts::unlockWanted, this, [&handed](const ConfigPtr& config) { handed = config; });
        std::optional<bool> done;
        m_accounts->unlock(Secret(), this, [&done](const Result<bool>& result) { done = result.has_value(); });
        QTRY_VERIFY(done.has_value());
        QVERIFY(*done && handed && !m_accounts->isLocked());
        QCOMPARE(handed->secret.view(), hmac);
        // Refused: stays locked, and nothing is handed over.
        m_accounts->lock();
        handed.reset();
        m_keyring.problem = Problem::Denied;
        done.reset();
        m_accounts->unlock(Secret(), this, [&done](const Result<bool>& result) { done = result.has_value(); });
        QTRY_VERIFY(done.has_value());
        QVERIFY(!*done && !handed && m_accounts->isLocked());
    }

    void what_is_no_key_is_not_kept()
    {
        NewKey broken = newKey();
        broken.secret = Secret("two words");
        QVERIFY(add(std::move(broken)).contains(QStringLiteral("blanks")));
        NewKey paper = newKey(Environment::Paper);
        add(std::move(paper));
        NewKey nameless = newKey();
        nameless.apiKey = "line\nbreak";
        add(std::move(nameless));
        QCOMPARE(m_accounts->all().size(), std::size_t { 1 });
        QVERIFY(m_keyring.entries.isEmpty());
    }

    void the_same_key_again_is_the_same_account()
    {
        const QString id = add(newKey());
        NewKey again = newKey();
        again.label = QStringLiteral("Renamed");
        QCOMPARE(add(std::move(again)), id);
        QCOMPARE(m_accounts->all().size(), std::size_t { 2 });
        QCOMPARE(m_accounts->find(id)->label, QStringLiteral("Renamed"));
    }

    void the_account_in_use_is_not_removed()
    {
        const QString id = add(newKey());
        m_accounts->setStartId(id);
        m_accounts->setCurrent(id);
        std::optional<bool> gone;
        const auto remove = [&] {
            gone.reset();
            m_accounts->remove(id, this, [&gone](const Result<bool>& result) { gone = result.has_value(); });
            return QTest::qWaitFor([&] { return gone.has_value(); }, 5'000) && *gone;
        };
        QVERIFY(!remove());
        m_accounts->setCurrent(QStringLiteral("paper"));
        QVERIFY(remove());
        QVERIFY(m_keyring.entries.isEmpty() && !m_accounts->find(id) && m_accounts->startId().isEmpty());
        m_accounts->remove(QStringLiteral("paper"), this, [&gone](const Result<bool>& result) { gone = result.has_value(); });
        QTRY_VERIFY(gone.has_value() && !*gone);
    }

    void limits_are_kept_with_their_account()
    {
        const QString id = add(newKey(Environment::Production));
        QSignalSpy told(m_accounts.get(), &Accounts::limitsChanged);
        const HardLimits limits { Decimal(5'000), Decimal(20'000), Decimal::fromLiteral("2.5") };
        m_accounts->setLimits(id, limits);
        QCOMPARE(told.size(), 0); // not the present account's
        m_accounts->setCurrent(id);
        m_accounts->setLimits(id, { Decimal(6'000), Decimal(20'000), Decimal(2), Decimal(300), 5 });
        m_accounts->setLimits(QStringLiteral("paper"), { {}, {}, {}, Decimal(250), 0 });
        QCOMPARE(told.size(), 1);
        restart();
        QCOMPARE(m_accounts->find(id)->limits, (HardLimits { Decimal(6'000), Decimal(20'000), Decimal(2), Decimal(300), 5 }));
        QCOMPARE(m_accounts->find(QStringLiteral("paper"))->limits.dayLoss, Decimal(250));
    }

    void D08_a_list_from_anywhere_is_read_with_care()
    {
        const auto account = [](const char* id, const char* environment) {
            return QJsonObject { { QStringLiteral("id"), QLatin1String(id) }, { QStringLiteral("environment"), QLatin1String(environment) },
                { QStringLiteral("label"), QString(500, QLatin1Char('x')) } };
        };
        const QJsonArray list { account("0123456789abcdef", "live"), account("0123456789abcdef", "live"), account("../../etc/passwd", "live"),
            account("0123456789abcdee", "paper"), account("0123456789abcded", "LIVE"), account("0123456789ABCDEC", "live"), QJsonValue(5), QJsonArray(),
            QJsonObject { { QStringLiteral("id"), QStringLiteral("0123456789abcd00") }, { QStringLiteral("environment"), QStringLiteral("testnet") },
                { QStringLiteral("limits"), QJsonObject { { QStringLiteral("order"), QStringLiteral("-5") }, { QStringLiteral("band"), QStringLiteral("nan") } } } } };
        const auto read = account_list::fromJson(list);
        QCOMPARE(read.size(), std::size_t { 2 });
        QVERIFY(read[0].label.size() <= 60);
        QVERIFY(!read[1].limits.areSet() && read[1].limits.orderNotional.isZero());
        QVERIFY(account_list::fromJson(QJsonArray::fromVariantList(QVariantList(5'000, 1))).empty());
    }

    void examination_never_says_the_secret()
    {
        for (const char* text : { "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j", "two words of mine", "-----BEGIN PRIVATE KEY-----\nabcd\n-----END PRIVATE KEY-----" }) {
            const KeyExamination kind = Accounts::examine(text, "phrase of mine");
            QVERIFY(!kind.words.isEmpty());
            QVERIFY(!kind.words.contains(QStringLiteral("NhqP")) && !kind.words.contains(QStringLiteral("mine")) && !kind.words.contains(QStringLiteral("abcd")));
        }
        QVERIFY(Accounts::examine("", "").type.isEmpty());
    }

    void a_proxy_is_kept_without_its_password()
    {
        std::optional<bool> kept;
        m_accounts->setProxy({ ProxyChoice::Kind::Socks5, QStringLiteral("proxy.example"), 1080, QStringLiteral("me") }, Secret("CANARY-proxy-password"), this,
            [&kept](const Result<bool>& result) { kept = result.has_value(); });
        QTRY_VERIFY(kept.has_value());
        QVERIFY(*kept && !textOf(*m_preferences).contains("CANARY"));
        QVERIFY(!m_keyring.entries.value(QStringLiteral("proxy")).contains("CANARY"));
        const QString id = add(newKey());
        restart(); // fetched with the next key
        const auto config = open(id);
        QVERIFY(config.has_value());
        QCOMPARE((*config)->proxy.host, QStringLiteral("proxy.example"));
        QCOMPARE((*config)->proxyPassword.view(), std::string_view("CANARY-proxy-password"));
        m_accounts->setProxy({}, {}, this, [&kept](const Result<bool>&) { kept.reset(); });
        QTRY_VERIFY(!kept.has_value());
        QVERIFY(!m_keyring.entries.contains(QStringLiteral("proxy")) && !m_accounts->proxy().isUsable());
    }
};

FATHOM_TEST(TestAccounts)

#include "tst_accounts.moc"

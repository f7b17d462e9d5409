// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binance/key_reader.h"
#include "core/binance/signer.h"
#include "core/session/accounts.h"
#include "core/session/preferences.h"
#include "core/store/settings_file.h"
#include "tests/support/memory_scan.h"
#include "tests/support/memory_vault.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

using namespace fathom;
using fathom::test::Canary;

namespace {

constexpr int signatures = 1'000;
constexpr char base64[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

//! The masked text as a secret, without a stop on the way.
Secret secretOf(const Canary& canary)
{
    Secret secret = Secret::zeroed(Canary::length);
    canary.writeTo(secret.data());
    return secret;
}

//! PKCS#8 of an Ed25519 key whose seed is the first half of the canary, encoded straight into a secret.
Secret ed25519Pem(const Canary& seed)
{
    constexpr unsigned char head[] = { 0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20 };
    constexpr std::string_view begin = "-----BEGIN PRIVATE KEY-----\n", end = "\n-----END PRIVATE KEY-----\n";
    const auto byteAt = [&](std::size_t i) -> unsigned {
        return i < sizeof head ? head[i] : static_cast<unsigned char>(seed.at(i - sizeof head));
    };
    Secret pem = Secret::zeroed(begin.size() + 64 + end.size());
    char* out = std::copy(begin.begin(), begin.end(), pem.data());
    for (std::size_t i = 0; i < 48; i += 3) {
        const unsigned three = byteAt(i) << 16 | byteAt(i + 1) << 8 | byteAt(i + 2);
        for (const unsigned shift : { 18U, 12U, 6U, 0U })
            *out++ = base64[(three >> shift) & 63];
    }
    std::copy(end.begin(), end.end(), out);
    return pem;
}

constexpr std::string_view words = "a passphrase of a test";

//! The key as a PEM, straight into a secret.
Secret pemOf(EVP_PKEY* key, bool encrypted)
{
    const std::unique_ptr<BIO, int (*)(BIO*)> bio(BIO_new(BIO_s_mem()), BIO_free);
    PEM_write_bio_PKCS8PrivateKey(bio.get(), key, encrypted ? EVP_aes_256_cbc() : nullptr, encrypted ? words.data() : nullptr,
        encrypted ? static_cast<int>(words.size()) : 0, nullptr, nullptr);
    char* text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    return Secret({ text, static_cast<std::size_t>(size) });
}

//! One number of an RSA key, as it stands in a file (first) and in memory (second).
std::pair<Canary, Canary> numberOf(EVP_PKEY* key, const char* name)
{
    BIGNUM* number = nullptr;
    EVP_PKEY_get_bn_param(key, name, &number);
    Secret bytes = Secret::zeroed(static_cast<std::size_t>(BN_num_bytes(number)));
    BN_bn2bin(number, reinterpret_cast<unsigned char*>(bytes.data()));
    const Canary big = Canary::of(bytes.view());
    std::reverse(bytes.data(), bytes.data() + bytes.view().size());
    BN_clear_free(number);
    return { big, Canary::of(bytes.view()) };
}

} // namespace

//! How many copies of a secret stay in this process's memory. Source: SECURITY 1.6.
class TestMemory final : public QObject
{
    Q_OBJECT

    static int signMany(binance::Signer& signer)
    {
        int good = 0;
        for (int i = 0; i < signatures; ++i)
            good += signer.sign("symbol=BTCUSDT&timestamp=" + std::to_string(i)).empty() ? 0 : 1;
        return good;
    }

private Q_SLOTS:
    void the_scan_sees_what_there_is()
    {
        const Canary canary;
        QCOMPARE(canary.count().bytes, 0);
        {
            const Secret one = secretOf(canary), two = one.clone();
            QCOMPARE(canary.count().bytes, 2);
        }
        QCOMPARE(canary.count().bytes, 0);
        QString wide;
        wide.reserve(Canary::length);
        for (std::size_t i = 0; i < Canary::length; ++i)
            wide += QLatin1Char(canary.at(i));
        QVERIFY(canary.count().wide >= 1);
        QCOMPARE(canary.count().bytes, 0);
        wide.fill(QLatin1Char(' '));
    }

    void an_hmac_key_is_one_copy_while_it_signs_and_none_when_locked()
    {
        const Canary canary;
        auto signer = std::move(*binance::Signer::create("a key of a test", secretOf(canary)));
        QCOMPARE(signMany(*signer), signatures);
        QVERIFY2(canary.count().bytes <= 1, QByteArray::number(canary.count().bytes).constData());
        QCOMPARE(canary.count().wide, 0);
        signer->lock();
        QCOMPARE(canary.count().bytes, 0);
        QVERIFY(signer->unlock(secretOf(canary)).has_value());
        QCOMPARE(signMany(*signer), signatures);
        signer.reset();
        QCOMPARE(canary.count().bytes, 0);
    }

    void an_ed25519_key_leaves_nothing_when_locked()
    {
        const Canary seed { std::string_view() };
        auto signer = binance::Signer::create("a key of a test", ed25519Pem(seed));
        QVERIFY(signer.has_value());
        QCOMPARE((*signer)->type(), binance::KeyType::Ed25519);
        QCOMPARE(signMany(**signer), signatures);
        QVERIFY2(seed.count().bytes <= 1, QByteArray::number(seed.count().bytes).constData());
        (*signer)->lock();
        QCOMPARE(seed.count().bytes, 0);
    }

    // OpenSSL's own decoders read these, and copy what they read on their way.
    void an_encrypted_ed25519_key_leaves_nothing_when_locked()
    {
        QVERIFY(binance::wipesWhatIsFreed());
        const Canary seed { std::string_view() };
        Secret pem;
        {
            Secret raw = secretOf(seed);
            EVP_PKEY* const key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, reinterpret_cast<const unsigned char*>(raw.data()), 32);
            pem = pemOf(key, true);
            EVP_PKEY_free(key);
        }
        QCOMPARE(seed.count().bytes, 0);
        auto signer = binance::Signer::create("a key of a test", pem, Secret(words));
        QVERIFY(signer.has_value());
        QCOMPARE((*signer)->type(), binance::KeyType::Ed25519);
        QCOMPARE(signMany(**signer), signatures);
        QCOMPARE(seed.count().bytes, 1);
        (*signer)->lock();
        QCOMPARE(seed.count().bytes, 0);
    }

    void an_rsa_key_leaves_nothing_when_locked_data()
    {
        QTest::addColumn<bool>("encrypted");
        QTest::newRow("plain") << false;
        QTest::newRow("encrypted") << true;
    }

    void an_rsa_key_leaves_nothing_when_locked()
    {
        QFETCH(bool, encrypted);
        EVP_PKEY* const key = EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", std::size_t { 2048 });
        const auto [exponent, exponentInMemory] = numberOf(key, OSSL_PKEY_PARAM_RSA_D);
        const auto [factor, factorInMemory] = numberOf(key, OSSL_PKEY_PARAM_RSA_FACTOR1);
        const auto letters = [](const Secret& pem) { // from the middle, where the numbers are
            return Canary::of(pem.view().substr(pem.view().size() / 2));
        };
        std::unique_ptr<binance::Signer> signer;
        Canary text;
        {
            const Secret pem = pemOf(key, encrypted);
            EVP_PKEY_free(key);
            text = letters(pem);
            QCOMPARE(text.count().bytes, 1);
            auto made = binance::Signer::create("a key of a test", pem, Secret(words));
            QVERIFY(made.has_value());
            signer = std::move(*made);
        }
        QCOMPARE(signer->type(), binance::KeyType::Rsa);
        QVERIFY(!signer->sign("symbol=BTCUSDT").empty());
        QVERIFY(factorInMemory.count().bytes >= 1); // it is there while it signs, and the search finds it
        signer->lock();
        QCOMPARE(text.count().bytes, 0);
        for (const Canary* part : { &exponent, &exponentInMemory, &factor, &factorInMemory })
            QCOMPARE(part->count().bytes, 0);
    }

    void a_key_out_of_the_keyring_leaves_nothing_when_locked()
    {
        const Canary canary;
        const QTemporaryDir dir;
        Preferences preferences(nullptr);
        test::MemoryVault::State keyring;
        Accounts accounts(&preferences, std::make_unique<test::MemoryVault>(&keyring), dir.path());
        NewKey key;
        key.label = QStringLiteral("Main");
        key.apiKey = "0123456789abcdef0123456789abcdef";
        key.secret = secretOf(canary);
        QString id;
        accounts.add(std::move(key), this, [&id](const Result<QString>& added) { id = *added; });
        QTRY_VERIFY(!id.isEmpty());
        QCOMPARE(canary.count().bytes, 0); // what the keyring holds is sealed
        std::unique_ptr<binance::Signer> signer;
        accounts.open(id, Secret(), this, [&signer](const Result<std::shared_ptr<SessionConfig>>& config) {
            signer = std::move(*binance::Signer::create((*config)->apiKey, (*config)->secret));
        });
        QTRY_VERIFY(signer);
        QCOMPARE(signMany(*signer), signatures);
        QCoreApplication::processEvents();
        QVERIFY2(canary.count().bytes <= 1, QByteArray::number(canary.count().bytes).constData());
        accounts.lock();
        signer->lock();
        QCOMPARE(canary.count().bytes, 0);
        QCOMPARE(canary.count().wide, 0);
    }
};

FATHOM_TEST(TestMemory)

#include "tst_memory.moc"

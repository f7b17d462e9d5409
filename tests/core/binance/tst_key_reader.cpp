// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/key_reader.h"
#include "core/binance/signer.h"
#include "tests/core/binance/test_keys.h"
#include "tests/support/test_main.h"

using namespace fathom;
using namespace fathom::binance;
using fathom::test::TestKey;

Q_DECLARE_METATYPE(fathom::binance::KeyProblem)
Q_DECLARE_METATYPE(fathom::binance::KeyType)

class TestKeyReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void C12_a_secret_is_what_it_is_and_nothing_else_data()
    {
        QTest::addColumn<QByteArray>("blob");
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addColumn<KeyProblem>("problem");
        QTest::addColumn<KeyType>("type"); // where there is no problem
        const auto row = [](const char* name, const std::string& blob, KeyProblem problem, KeyType type = KeyType::Hmac, const char* passphrase = "") {
            QTest::newRow(name) << QByteArray::fromStdString(blob) << QByteArray(passphrase) << problem << type;
        };
        using P = KeyProblem;
        using T = KeyType;
        const TestKey ed(TestKey::Kind::Ed25519), rsa(TestKey::Kind::Rsa2048), shortRsa(TestKey::Kind::Rsa1024), ec(TestKey::Kind::EcP256),
            x(TestKey::Kind::X25519);
        const std::string hmac = "2b5eb11e18796d12d88f13dc27dbbd02c2cc51ff7059765ed9821957d82bb4d9";
        const std::string bare = QByteArray::fromStdString(ed.der()).toBase64().toStdString();
        row("HMAC secret", hmac, P::None, T::Hmac);
        row("HMAC secret with a line end", hmac + "\n", P::None, T::Hmac);
        row("HMAC secret that is valid base64", "c2VjcmV0IHdvcmRzIGFyZSBzZWNyZXQ=", P::None, T::Hmac);
        row("HMAC secret that could be an Ed25519 key without armour", bare, P::None, T::Hmac);
        row("raw seed", ed.der().substr(16), P::NotText);
        row("DER", rsa.der(), P::NotText);
        row("blank", "  \n", P::Empty);
        row("two words", "abc def", P::BlankInside);
        row("HMAC secret in two lines", hmac + "\n" + hmac, P::BlankInside);
        row("Ed25519", ed.pem(), P::None, T::Ed25519);
        row("Ed25519 with blanks around", "\n  " + ed.pem() + "\n", P::None, T::Ed25519);
        row("Ed25519 from another system", QByteArray::fromStdString(ed.pem()).replace("\n", "\r\n").toStdString(), P::None, T::Ed25519);
        row("RSA", rsa.pem(), P::None, T::Rsa);
        row("RSA in PKCS#1", rsa.traditionalPem(), P::None, T::Rsa);
        row("RSA of 1024 bits", shortRsa.pem(), P::ShortRsa);
        row("EC", ec.pem(), P::WrongKind);
        row("EC in SEC1", ec.traditionalPem(), P::WrongKind);
        row("X25519", x.pem(), P::WrongKind);
        row("encrypted Ed25519, no passphrase", ed.encryptedPem(), P::NeedsPassphrase);
        row("encrypted Ed25519, wrong passphrase", ed.encryptedPem(), P::WrongPassphrase, T::Hmac, "other words");
        row("encrypted Ed25519", ed.encryptedPem(), P::None, T::Ed25519, "secret words");
        row("encrypted RSA", rsa.encryptedPem(), P::None, T::Rsa, "secret words");
        row("encrypted RSA in PKCS#1", rsa.traditionalPem(true), P::None, T::Rsa, "secret words");
        row("encrypted RSA in PKCS#1, no passphrase", rsa.traditionalPem(true), P::NeedsPassphrase);
        row("a passphrase too many", ed.pem(), P::None, T::Ed25519, "secret words");
        row("public key", ed.publicPem(), P::PublicKey);
        row("certificate", "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n", P::Certificate);
        row("OpenSSH's format", "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaA==\n-----END OPENSSH PRIVATE KEY-----\n", P::OpenSshFormat);
        row("two keys", ed.pem() + rsa.pem(), P::SeveralBlocks);
        row("private and public half", ed.pem() + ed.publicPem(), P::SeveralBlocks);
        row("words before", "my key: " + ed.pem(), P::TextAroundBlock);
        row("words after", ed.pem() + "that was it", P::TextAroundBlock);
        row("cut PEM", rsa.pem().substr(0, 300), P::Damaged);
        row("PEM without its middle", QByteArray::fromStdString(rsa.pem()).remove(40, 200).toStdString(), P::Damaged);
        row("ends as another block", QByteArray::fromStdString(ed.pem()).replace("END PRIVATE", "END PUBLIC").toStdString(), P::Damaged);
        row("unknown label", "-----BEGIN PARAMETERS-----\nMIIB\n-----END PARAMETERS-----\n", P::Damaged);
        row("only armour", "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n", P::Damaged);
        row("only a begin", "-----BEGIN", P::TextAroundBlock);
    }
    void C12_a_secret_is_what_it_is_and_nothing_else()
    {
        QFETCH(QByteArray, blob);
        QFETCH(QByteArray, passphrase);
        QFETCH(KeyProblem, problem);
        QFETCH(KeyType, type);
        const std::string_view text(blob.constData(), static_cast<std::size_t>(blob.size()));
        PrivateKey key;
        const KeyVerdict verdict = readKey(text, { passphrase.constData(), static_cast<std::size_t>(passphrase.size()) }, &key);
        QCOMPARE(words(verdict.problem), words(problem));
        if (verdict.isGood())
            QCOMPARE(verdict.type, type);
        QCOMPARE(key != nullptr, verdict.isGood() && verdict.type != KeyType::Hmac);
        // A signer exists exactly for what is good, and its refusal holds nothing of the key.
        const auto signer = Signer::create("key", Secret(text), Secret({ passphrase.constData(), static_cast<std::size_t>(passphrase.size()) }));
        QCOMPARE(signer.has_value(), verdict.isGood());
        if (!signer && blob.trimmed().size() > 16)
            QVERIFY(!signer.error().detail.contains(QString::fromLatin1(blob.trimmed().right(12))));
    }

    void an_encrypted_key_is_told_as_such()
    {
        const TestKey rsa(TestKey::Kind::Rsa2048);
        QVERIFY(readKey(rsa.encryptedPem(), {}).isEncrypted && readKey(rsa.traditionalPem(true), {}).isEncrypted);
        QVERIFY(readKey(rsa.encryptedPem(), TestKey::passphrase).isEncrypted);
        QVERIFY(!readKey(rsa.pem(), TestKey::passphrase).isEncrypted);
    }

    void a_key_without_armour_is_pointed_out_but_not_guessed()
    {
        const TestKey ed(TestKey::Kind::Ed25519), rsa(TestKey::Kind::Rsa2048);
        for (const TestKey* key : { &ed, &rsa }) {
            const KeyVerdict verdict = readKey(QByteArray::fromStdString(key->der()).toBase64().toStdString(), {});
            QVERIFY(verdict.isGood() && verdict.type == KeyType::Hmac && verdict.looksLikeBareKey);
        }
        // One RSA key in some hundred has a number that is a byte short.
        QVERIFY(readKey("MIIEuwIBADANBgkqhkiG9w0BAQEFAASCBKUwggShAgEAAoIBAQ", {}).looksLikeBareKey);
        QVERIFY(!readKey("2b5eb11e18796d12d88f13dc27dbbd02c2cc51ff7059765ed9821957d82bb4d9", {}).looksLikeBareKey);
    }
};

FATHOM_TEST(TestKeyReader)

#include "tst_key_reader.moc"

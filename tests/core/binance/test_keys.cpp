// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/binance/test_keys.h"

#include "tests/support/openssl_text.h"

#include <openssl/evp.h>
#include <openssl/pem.h>

namespace fathom::test {

namespace {

EVP_PKEY* generate(TestKey::Kind kind)
{
    switch (kind) {
    case TestKey::Kind::Ed25519: return EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
    case TestKey::Kind::Rsa2048: return EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", std::size_t { 2048 });
    case TestKey::Kind::Rsa1024: return EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", std::size_t { 1024 });
    case TestKey::Kind::X25519: return EVP_PKEY_Q_keygen(nullptr, nullptr, "X25519");
    case TestKey::Kind::EcP256: return EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256");
    }
    return nullptr;
}

} // namespace

struct TestKey::Private
{
    EVP_PKEY* key = nullptr;
};

TestKey::TestKey(Kind kind)
    : d(std::make_unique<Private>(Private { generate(kind) }))
{
}

TestKey::~TestKey() { EVP_PKEY_free(d->key); }

std::string TestKey::pem() const
{
    BIO* const bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(bio, d->key, nullptr, nullptr, 0, nullptr, nullptr);
    return drain(bio).toStdString();
}

std::string TestKey::encryptedPem() const
{
    BIO* const bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(bio, d->key, EVP_aes_256_cbc(), reinterpret_cast<const unsigned char*>(passphrase.data()),
        static_cast<int>(passphrase.size()), nullptr, nullptr);
    return drain(bio).toStdString();
}

std::string TestKey::traditionalPem(bool encrypted) const
{
    BIO* const bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey_traditional(bio, d->key, encrypted ? EVP_aes_256_cbc() : nullptr,
        reinterpret_cast<const unsigned char*>(passphrase.data()), encrypted ? static_cast<int>(passphrase.size()) : 0, nullptr, nullptr);
    return drain(bio).toStdString();
}

std::string TestKey::der() const
{
    BIO* const bio = BIO_new(BIO_s_mem());
    i2d_PKCS8PrivateKey_bio(bio, d->key, nullptr, nullptr, 0, nullptr, nullptr);
    return drain(bio).toStdString();
}

std::string TestKey::publicPem() const
{
    BIO* const bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PUBKEY(bio, d->key);
    return drain(bio).toStdString();
}

bool TestKey::verifies(const char* digest, std::string_view payload, const QByteArray& base64) const
{
    const QByteArray raw = QByteArray::fromBase64(base64);
    EVP_MD_CTX* const context = EVP_MD_CTX_new();
    const bool good = EVP_DigestVerifyInit_ex(context, nullptr, digest, nullptr, nullptr, d->key, nullptr) == 1
        && EVP_DigestVerify(context, reinterpret_cast<const unsigned char*>(raw.constData()), static_cast<std::size_t>(raw.size()),
               reinterpret_cast<const unsigned char*>(payload.data()), payload.size()) == 1;
    EVP_MD_CTX_free(context);
    return good;
}

} // namespace fathom::test

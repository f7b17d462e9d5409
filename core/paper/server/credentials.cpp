// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/credentials.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>
#include <openssl/rand.h>

#include <array>

namespace fathom::paper {

namespace {

constexpr int keyLength = 64;
constexpr int leastRsaBits = 2048;
using Digest = std::array<unsigned char, 32>;

Secret randomSecret()
{
    QByteArray text = randomKey();
    Secret secret(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    Secret::wipe(text.data(), static_cast<std::size_t>(text.size()));
    return secret;
}

Digest digestOf(const Secret& secret, QByteArrayView payload)
{
    Digest digest {};
    unsigned int size = 0;
    HMAC(EVP_sha256(), secret.view().data(), static_cast<int>(secret.view().size()),
        reinterpret_cast<const unsigned char*>(payload.data()), static_cast<std::size_t>(payload.size()), digest.data(), &size);
    return digest;
}

bool matches(const Secret& secret, QByteArrayView payload, QByteArrayView signature)
{
    const Digest expected = digestOf(secret, payload);
    if (signature.size() != 2 * static_cast<qsizetype>(expected.size()))
        return false;
    const QByteArray hex = QByteArray::fromRawData(reinterpret_cast<const char*>(expected.data()), expected.size()).toHex();
    const QByteArray offered = signature.toByteArray().toLower();
    return CRYPTO_memcmp(offered.constData(), hex.constData(), static_cast<std::size_t>(hex.size())) == 0;
}

} // namespace

QByteArray randomKey()
{
    static constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    QByteArray out;
    out.reserve(keyLength);
    while (out.size() < keyLength) {
        std::array<unsigned char, 96> bytes {};
        if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1)
            qFatal("The system's random source failed");
        for (const unsigned char byte : bytes) {
            // Values beyond the last whole multiple of the alphabet would favour its first letters.
            if (byte < 256 - 256 % alphabet.size() && out.size() < keyLength)
                out += alphabet[byte % alphabet.size()];
        }
    }
    return out;
}

Credentials Credentials::random(AccountId owner) { return Credentials(randomKey(), randomSecret(), owner); }

Credentials::Credentials(QByteArray apiKey, Secret secret, AccountId owner)
{
    m_secrets.push_back({ std::move(apiKey), std::move(secret), owner });
}

std::size_t Credentials::addSecretKey(AccountId owner)
{
    m_secrets.push_back({ randomKey(), randomSecret(), owner });
    return m_secrets.size() - 1;
}

// Every key is compared in full, whichever it is.
const Credentials::SecretKey* Credentials::findSecret(QByteArrayView key) const
{
    const SecretKey* found = nullptr;
    for (const SecretKey& one : m_secrets) {
        if (key.size() == one.apiKey.size() && CRYPTO_memcmp(key.data(), one.apiKey.constData(), static_cast<std::size_t>(one.apiKey.size())) == 0)
            found = &one;
    }
    return found;
}

AccountId Credentials::ownerOf(QByteArrayView key) const
{
    const SecretKey* found = findSecret(key);
    return found != nullptr ? found->owner : m_secrets.front().owner;
}

void Credentials::KeyDeleter::operator()(evp_pkey_st* key) const
{
    EVP_PKEY_free(key);
}

const Credentials::PublicKey* Credentials::find(QByteArrayView key) const
{
    const auto at = std::find_if(m_public.begin(), m_public.end(), [key](const PublicKey& one) { return key == one.apiKey; });
    return at == m_public.end() ? nullptr : &*at;
}

std::optional<KeyKind> Credentials::kindOf(QByteArrayView key) const
{
    if (const SecretKey* secret = findSecret(key))
        return secret->revoked ? std::nullopt : std::optional(KeyKind::Hmac);
    const PublicKey* found = find(key);
    return found != nullptr ? std::optional(found->kind) : std::nullopt;
}

Result<QByteArray> Credentials::addPublicKey(const QByteArray& pem)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())), &BIO_free);
    PublicKey added;
    added.key.reset(bio ? PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr) : nullptr);
    if (!added.key)
        return fail(Error::Code::BadInput, QStringLiteral("That is no public key in PEM form"));
    const int type = EVP_PKEY_get_base_id(added.key.get());
    if (type == EVP_PKEY_RSA && EVP_PKEY_get_bits(added.key.get()) >= leastRsaBits)
        added.kind = KeyKind::Rsa;
    else if (type == EVP_PKEY_ED25519)
        added.kind = KeyKind::Ed25519;
    else
        return fail(Error::Code::BadInput, QStringLiteral("A public key is Ed25519, or RSA of 2048 bits and more"));
    added.apiKey = randomKey();
    m_public.push_back(std::move(added));
    return m_public.back().apiKey;
}

bool Credentials::revoke(QByteArrayView key)
{
    for (SecretKey& one : m_secrets) {
        if (key == one.apiKey)
            return !std::exchange(one.revoked, true);
    }
    return std::erase_if(m_public, [key](const PublicKey& one) { return key == one.apiKey; }) > 0;
}

bool Credentials::isSignature(QByteArrayView key, QByteArrayView firstPart, QByteArrayView secondPart, QByteArrayView signature) const
{
    const PublicKey* found = find(key);
    if (found == nullptr) {
        const SecretKey* secret = findSecret(key);
        const QByteArray joined = secondPart.isEmpty() ? QByteArray() : firstPart.toByteArray() + secondPart.toByteArray();
        return secret != nullptr && matches(secret->secret, secondPart.isEmpty() ? firstPart : QByteArrayView(joined), signature);
    }
    const auto decoded = QByteArray::fromBase64Encoding(signature.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return false;
    const QByteArray payload = firstPart.toByteArray() + secondPart.toByteArray();
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    const EVP_MD* digest = found->kind == KeyKind::Rsa ? EVP_sha256() : nullptr;
    return context && EVP_DigestVerifyInit(context.get(), nullptr, digest, nullptr, found->key.get()) == 1
        && EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char*>(decoded.decoded.constData()), static_cast<std::size_t>(decoded.decoded.size()),
               reinterpret_cast<const unsigned char*>(payload.constData()), static_cast<std::size_t>(payload.size()))
        == 1;
}

bool Credentials::isSignature(QByteArrayView firstPart, QByteArrayView secondPart, QByteArrayView signature) const
{
    return isSignature(apiKey(), firstPart, secondPart, signature);
}

QByteArray Credentials::sign(const Secret& secret, QByteArrayView payload)
{
    const Digest digest = digestOf(secret, payload);
    return QByteArray(reinterpret_cast<const char*>(digest.data()), digest.size()).toHex();
}

} // namespace fathom::paper

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/credentials.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <array>

namespace fathom::paper {

namespace {

constexpr int keyLength = 64;
using Digest = std::array<unsigned char, 32>;

Digest digestOf(const Secret& secret, QByteArrayView payload)
{
    Digest digest {};
    unsigned int size = 0;
    HMAC(EVP_sha256(), secret.view().data(), static_cast<int>(secret.view().size()),
        reinterpret_cast<const unsigned char*>(payload.data()), static_cast<std::size_t>(payload.size()), digest.data(), &size);
    return digest;
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

Credentials Credentials::random()
{
    QByteArray text = randomKey();
    Secret secret(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    Secret::wipe(text.data(), static_cast<std::size_t>(text.size()));
    return Credentials(randomKey(), std::move(secret));
}

Credentials::Credentials(QByteArray apiKey, Secret secret)
    : m_apiKey(std::move(apiKey))
    , m_secret(std::move(secret))
{
}

bool Credentials::isKey(QByteArrayView offered) const
{
    return offered.size() == m_apiKey.size()
        && CRYPTO_memcmp(offered.data(), m_apiKey.constData(), static_cast<std::size_t>(m_apiKey.size())) == 0;
}

bool Credentials::isSignature(QByteArrayView firstPart, QByteArrayView secondPart, QByteArrayView signature) const
{
    const QByteArray payload = secondPart.isEmpty() ? QByteArray() : firstPart.toByteArray() + secondPart.toByteArray();
    const Digest expected = digestOf(m_secret, secondPart.isEmpty() ? firstPart : QByteArrayView(payload));
    if (signature.size() != 2 * static_cast<qsizetype>(expected.size()))
        return false;
    const QByteArray hex = QByteArray::fromRawData(reinterpret_cast<const char*>(expected.data()), expected.size()).toHex();
    const QByteArray offered = signature.toByteArray().toLower();
    return CRYPTO_memcmp(offered.constData(), hex.constData(), static_cast<std::size_t>(hex.size())) == 0;
}

QByteArray Credentials::sign(const Secret& secret, QByteArrayView payload)
{
    const Digest digest = digestOf(secret, payload);
    return QByteArray(reinterpret_cast<const char*>(digest.data()), digest.size()).toHex();
}

} // namespace fathom::paper

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/paper/market_book.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <optional>
#include <vector>

struct evp_pkey_st;

namespace fathom::paper {

enum class KeyKind : std::uint8_t { Hmac, Rsa, Ed25519 };

//! \brief The keys of one run: one with a secret for every account, 64 random letters and digits each, and public keys that
//! users brought for the first account. Thread: paper.
class Credentials final
{
public:
    //! \brief Draws new ones for \p owner, the first account, from the system's random source.
    static Credentials random(AccountId owner = 1);
    Credentials(QByteArray apiKey, Secret secret, AccountId owner = 1);
    //! \brief Draws a key with a secret for another account. \return its index
    std::size_t addSecretKey(AccountId owner);

    const QByteArray& apiKey(std::size_t index = 0) const { return m_secrets[index].apiKey; }
    const Secret& secret(std::size_t index = 0) const { return m_secrets[index].secret; }
    std::size_t secretKeys() const { return m_secrets.size(); }
    //! \brief Whose key it is; the first account's where it is not known.
    AccountId ownerOf(QByteArrayView key) const;
    bool isKey(QByteArrayView offered) const { return kindOf(offered).has_value(); }
    //! \return empty for a key that is unknown or revoked
    std::optional<KeyKind> kindOf(QByteArrayView key) const;
    //! \brief Registers a public key (PEM; Ed25519, or RSA of 2048 bits and more). \return its API key; BadInput
    Result<QByteArray> addPublicKey(const QByteArray& pem);
    //! \brief From now on \p key is refused, also where a session is logged on with it. \return whether it was known
    bool revoke(QByteArrayView key);
    //! \brief Checks \p signature of the parts joined: HMAC-SHA256 in hex of any case (compared in constant time), RSA
    //! PKCS#1 v1.5 with SHA-256 or Ed25519 in base64. Source: CHANGES 4.
    bool isSignature(QByteArrayView key, QByteArrayView firstPart, QByteArrayView secondPart, QByteArrayView signature) const;
    //! \brief As above, with the first account's secret.
    bool isSignature(QByteArrayView firstPart, QByteArrayView secondPart, QByteArrayView signature) const;
    //! \brief Lower-case hex HMAC-SHA256 of \p payload.
    static QByteArray sign(const Secret& secret, QByteArrayView payload);

private:
    struct KeyDeleter { void operator()(evp_pkey_st* key) const; };
    struct PublicKey
    {
        QByteArray apiKey;
        KeyKind kind = KeyKind::Ed25519;
        std::unique_ptr<evp_pkey_st, KeyDeleter> key;
    };
    struct SecretKey
    {
        QByteArray apiKey;
        Secret secret;
        AccountId owner = 1;
        bool revoked = false;
    };
    const PublicKey* find(QByteArrayView key) const;
    const SecretKey* findSecret(QByteArrayView key) const;

    std::vector<SecretKey> m_secrets; // never empty
    std::vector<PublicKey> m_public;
};

//! \brief 64 random letters and digits, for keys and listen keys.
QByteArray randomKey();

} // namespace fathom::paper

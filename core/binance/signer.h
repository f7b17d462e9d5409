// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/binance/key_reader.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace fathom::binance {

//! \brief One API key: signs with the secret in place, never lets it out. Source: CHANGES 4, SECURITY 1.6, 1.14, 1.16.
//!
//! Thread: one at a time. The secret's bytes live only in OpenSSL's key context after construction, and nowhere while locked.
class Signer
{
public:
    //! \brief Detects the kind strictly, see readKey(). \param passphrase opens an encrypted PEM
    //! \return BadInput with a detail that never holds key bytes
    static Result<std::unique_ptr<Signer>> create(QByteArray apiKey, const Secret& secret, const Secret& passphrase = {});
    ~Signer();
    Signer(const Signer&) = delete;
    Signer& operator=(const Signer&) = delete;

    KeyType type() const { return m_type; }
    const QByteArray& apiKey() const { return m_apiKey; }

    //! \brief Frees and wipes the key context: nothing can be signed until unlock().
    void lock();
    bool isLocked() const { return !m_contexts; }
    //! \brief Takes the key again. \return BadInput where it is not a key of the kind it was
    Result<void> unlock(const Secret& secret, const Secret& passphrase = {});

    //! \brief Lower-case hex for HMAC, base64 for the others; valid until the next call. Empty where locked or OpenSSL refused.
    std::string_view sign(std::string_view payload);
    //! \brief As a value of a query string: base64 is percent-encoded.
    QByteArray signForQuery(std::string_view payload);
    //! \brief Touches the key context so that the next sign() finds it in cache.
    void prepare();

private:
    struct Contexts;
    Signer(QByteArray apiKey, KeyType type, std::unique_ptr<Contexts> contexts);
    static Result<std::unique_ptr<Contexts>> contextsOf(const Secret& secret, const Secret& passphrase, KeyType& type);

    QByteArray m_apiKey;
    KeyType m_type;
    std::unique_ptr<Contexts> m_contexts;
    std::string m_text;
};

//! \brief RFC 3986 encoding of a value's UTF-8 bytes; unreserved are A-Z a-z 0-9 - _ . ~
QByteArray percentEncoded(QByteArrayView value);

//! \brief Request parameters in the order given; values are raw UTF-8. Names are literals: kept as they are, not copied.
class Params
{
public:
    Params& add(QByteArrayView name, QByteArrayView value);
    Params& add(QByteArrayView name, std::int64_t value);
    Params& add(QByteArrayView name, const QByteArray& value) { return add(name, QByteArrayView(value)); }
    Params& add(QByteArrayView name, const QString& value) { return add(name, QByteArrayView(value.toUtf8())); }
    bool isEmpty() const { return m_items.empty(); }
    //! \brief Without key and signature, for the record of requests.
    QByteArrayList names() const;
    //! \brief "a=1&b=x%20y", encoded, in order: what REST signs and sends.
    QByteArray toQuery() const;
    //! \brief Sorted by name, raw values, joined by &: what the WS API signs.
    QByteArray sortedPayload() const;
    //! \brief JSON object members sorted by name, integers as numbers: `"a":1,"b":"x"`.
    QByteArray toJsonMembers() const;

private:
    struct Item
    {
        QByteArrayView name;
        QByteArray value;
        bool number;
    };
    std::vector<const Item*> sorted() const;
    std::vector<Item> m_items;
};

} // namespace fathom::binance

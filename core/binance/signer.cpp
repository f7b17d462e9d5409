// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/signer.h"

#include "core/base/redaction.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>

#include <array>

namespace fathom::binance {

namespace {

template <auto free>
struct Freed
{
    template <class T>
    void operator()(T* pointer) const
    {
        free(pointer);
    }
};
using Mac = std::unique_ptr<EVP_MAC, Freed<EVP_MAC_free>>;
using MacContext = std::unique_ptr<EVP_MAC_CTX, Freed<EVP_MAC_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;

constexpr std::string_view hexDigits = "0123456789abcdef";

MacContext newMac(std::string_view secret)
{
    const Mac mac(EVP_MAC_fetch(nullptr, OSSL_MAC_NAME_HMAC, nullptr));
    if (!mac)
        return {};
    MacContext context(EVP_MAC_CTX_new(mac.get()));
    std::array<char, 7> digest { "SHA256" };
    const std::array<OSSL_PARAM, 2> parameters { OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest.data(), 0),
        OSSL_PARAM_construct_end() };
    const auto* bytes = reinterpret_cast<const unsigned char*>(secret.data());
    if (!context || EVP_MAC_init(context.get(), bytes, secret.size(), parameters.data()) != 1)
        return {};
    return context;
}

} // namespace

struct Signer::Contexts
{
    MacContext mac; //!< keyed; every signature starts it again with the same key
    PrivateKey key;
    DigestContext digest;
    std::vector<unsigned char> raw;
};

Signer::Signer(QByteArray apiKey, KeyType type, std::unique_ptr<Contexts> contexts)
    : m_apiKey(std::move(apiKey))
    , m_type(type)
    , m_contexts(std::move(contexts))
{
}

Signer::~Signer() = default;

Result<std::unique_ptr<Signer::Contexts>> Signer::contextsOf(const Secret& secret, const Secret& passphrase, KeyType& type)
{
    redaction::hide(secret.view());
    auto contexts = std::make_unique<Contexts>();
    const KeyVerdict verdict = readKey(secret.view(), passphrase.view(), &contexts->key);
    if (!verdict.isGood())
        return fail(Error::Code::BadInput, QString::fromLatin1(words(verdict.problem)));
    type = verdict.type;
    if (type == KeyType::Hmac) {
        contexts->mac = newMac(withoutBlanks(secret.view()));
        if (!contexts->mac)
            return fail(Error::Code::BadInput, QStringLiteral("HMAC is not available"));
        return contexts;
    }
    contexts->digest.reset(EVP_MD_CTX_new());
    if (!contexts->digest)
        return fail(Error::Code::BadInput, QStringLiteral("Signing is not available"));
    contexts->raw.resize(static_cast<std::size_t>(EVP_PKEY_get_size(contexts->key.get())));
    return contexts;
}

Result<std::unique_ptr<Signer>> Signer::create(QByteArray apiKey, const Secret& secret, const Secret& passphrase)
{
    if (apiKey.isEmpty())
        return fail(Error::Code::BadInput, QString::fromLatin1(words(KeyProblem::Empty)));
    redaction::hide({ apiKey.constData(), static_cast<std::size_t>(apiKey.size()) });
    KeyType type {};
    auto contexts = contextsOf(secret, passphrase, type);
    if (!contexts)
        return Unexpected { contexts.error() };
    return std::unique_ptr<Signer>(new Signer(std::move(apiKey), type, std::move(*contexts)));
}

void Signer::lock() { m_contexts.reset(); }

Result<void> Signer::unlock(const Secret& secret, const Secret& passphrase)
{
    KeyType type {};
    auto contexts = contextsOf(secret, passphrase, type);
    if (!contexts)
        return Unexpected { contexts.error() };
    if (type != m_type)
        return fail(Error::Code::BadInput, QStringLiteral("another kind of key than before"));
    m_contexts = std::move(*contexts);
    return {};
}

std::string_view Signer::sign(std::string_view payload)
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(payload.data());
    m_text.clear();
    if (isLocked())
        return {};
    if (m_type == KeyType::Hmac) {
        std::array<unsigned char, 32> digest;
        std::size_t length = 0;
        EVP_MAC_CTX* const mac = m_contexts->mac.get();
        if (EVP_MAC_init(mac, nullptr, 0, nullptr) != 1 || EVP_MAC_update(mac, bytes, payload.size()) != 1
            || EVP_MAC_final(mac, digest.data(), &length, digest.size()) != 1)
            return {};
        m_text.resize(2 * length);
        for (std::size_t i = 0; i < length; ++i) {
            m_text[2 * i] = hexDigits[digest[i] >> 4];
            m_text[2 * i + 1] = hexDigits[digest[i] & 15];
        }
        return m_text;
    }
    // A one-shot context must be initialised anew for every message; Ed25519 takes no digest name.
    EVP_MD_CTX* const context = m_contexts->digest.get();
    const char* const digestName = m_type == KeyType::Rsa ? "SHA256" : nullptr;
    std::size_t length = m_contexts->raw.size();
    EVP_MD_CTX_reset(context);
    if (EVP_DigestSignInit_ex(context, nullptr, digestName, nullptr, nullptr, m_contexts->key.get(), nullptr) != 1
        || EVP_DigestSign(context, m_contexts->raw.data(), &length, bytes, payload.size()) != 1)
        return {};
    m_text.resize(4 * ((length + 2) / 3) + 1);
    const int written = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(m_text.data()), m_contexts->raw.data(), static_cast<int>(length));
    m_text.resize(static_cast<std::size_t>(written));
    return m_text;
}

QByteArray Signer::signForQuery(std::string_view payload)
{
    const std::string_view signature = sign(payload);
    const QByteArrayView view(signature.data(), static_cast<qsizetype>(signature.size()));
    return m_type == KeyType::Hmac ? view.toByteArray() : percentEncoded(view);
}

void Signer::prepare()
{
    // Signing anything walks the same code and key schedule that the next request needs.
    static_cast<void>(sign("symbol=BTCUSDT&side=BUY&type=LIMIT&quantity=0.001&price=100000.0&timeInForce=GTC&timestamp=1700000000000"));
}

QByteArray percentEncoded(QByteArrayView value)
{
    QByteArray out;
    out.reserve(value.size());
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') || byte == '-' || byte == '_'
            || byte == '.' || byte == '~') {
            out += c;
        } else {
            out += '%';
            out += "0123456789ABCDEF"[byte >> 4];
            out += "0123456789ABCDEF"[byte & 15];
        }
    }
    return out;
}

namespace {

void appendJsonString(QByteArray& out, QByteArrayView text)
{
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte == '"' || byte == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20) {
            out += "\\u00";
            out += hexDigits[byte >> 4];
            out += hexDigits[byte & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

} // namespace

Params& Params::add(QByteArrayView name, QByteArrayView value)
{
    m_items.push_back({ name, value.toByteArray(), false });
    return *this;
}

Params& Params::add(QByteArrayView name, std::int64_t value)
{
    m_items.push_back({ name, QByteArray::number(static_cast<qlonglong>(value)), true });
    return *this;
}

QByteArray Params::toQuery() const
{
    QByteArray out;
    for (const Item& item : m_items) {
        if (!out.isEmpty())
            out += '&';
        out += item.name;
        out += '=';
        out += percentEncoded(item.value);
    }
    return out;
}

QByteArrayList Params::names() const
{
    QByteArrayList out;
    for (const Item& item : m_items) {
        if (item.name != "apiKey" && item.name != "signature")
            out.append(item.name.toByteArray());
    }
    return out;
}

std::vector<const Params::Item*> Params::sorted() const
{
    std::vector<const Item*> items;
    items.reserve(m_items.size());
    for (const Item& item : m_items)
        items.push_back(&item);
    std::sort(items.begin(), items.end(), [](const Item* a, const Item* b) { return a->name < b->name; });
    return items;
}

QByteArray Params::sortedPayload() const
{
    QByteArray out;
    for (const Item* item : sorted()) {
        if (!out.isEmpty())
            out += '&';
        out += item->name;
        out += '=';
        out += item->value;
    }
    return out;
}

QByteArray Params::toJsonMembers() const
{
    QByteArray out;
    for (const Item* item : sorted()) {
        if (!out.isEmpty())
            out += ',';
        appendJsonString(out, item->name);
        out += ':';
        if (item->number)
            out += item->value;
        else
            appendJsonString(out, item->value);
    }
    return out;
}

} // namespace fathom::binance

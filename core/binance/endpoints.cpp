// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/endpoints.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace fathom::binance {

namespace {

struct Row
{
    Product product;
    Venue venue;
    const char* rest;
    const char* streams;
    const char* wsApi;
    const char* keyCheck; //!< production keys belong to the whole account: only its wallet host tells what they may do
};

// CHANGES 8, state of 2026-11-20. Demo and testnet are one backend; its documented hosts are used, the WS API has only the old one.
constexpr Row table[] = {
    { Product::UsdM, Venue::Production, "https://fapi.binance.com", "wss://fstream.binance.com", "wss://ws-fapi.binance.com/ws-fapi/v1",
        "https://api.binance.com" },
    { Product::UsdM, Venue::Demo, "https://demo-fapi.binance.com", "wss://demo-fstream.binance.com",
        "wss://testnet.binancefuture.com/ws-fapi/v1", "" },
    { Product::CoinM, Venue::Production, "https://dapi.binance.com", "wss://dstream.binance.com", "wss://ws-dapi.binance.com/ws-dapi/v1",
        "https://api.binance.com" },
    { Product::CoinM, Venue::Demo, "https://demo-dapi.binance.com", "wss://dstream.binancefuture.com",
        "wss://testnet.binancefuture.com/ws-dapi/v1", "" },
    { Product::Options, Venue::Production, "https://eapi.binance.com", "wss://fstream.binance.com", "", "https://api.binance.com" },
    { Product::Options, Venue::Demo, "https://testnet.binancefuture.com", "wss://fstream.binancefuture.com", "", "" },
};

QUrl urlAt(QUrl base, QByteArrayView path, QByteArrayView query)
{
    base.setPath(QString::fromLatin1(path));
    if (!query.isEmpty()) // already encoded; the signature covers exactly these bytes
        base.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return base;
}

QUrl urlOf(const char* text) { return QUrl(QString::fromLatin1(text), QUrl::StrictMode); }

} // namespace

Result<Endpoints> Endpoints::of(Product product, Venue venue)
{
    for (const Row& row : table) {
        if (row.product == product && row.venue == venue)
            return Endpoints { product, venue, urlOf(row.rest), urlOf(row.streams), urlOf(row.wsApi), urlOf(row.keyCheck) };
    }
    return fail(Error::Code::BadInput, QStringLiteral("A paper exchange announces its own addresses"));
}

Result<Endpoints> Endpoints::paper(const QUrl& rest, const QUrl& streams, const QUrl& wsApi)
{
    const net::ConnectPolicy loopbackOnly;
    const auto isGood = [&](const QUrl& url, QLatin1String plain, QLatin1String encrypted) {
        return (url.scheme() == plain || url.scheme() == encrypted) && url.port() > 0 && !url.hasQuery() && loopbackOnly.allows(url);
    };
    const bool good = isGood(rest, QLatin1String("http"), QLatin1String("https"))
        && isGood(streams, QLatin1String("ws"), QLatin1String("wss")) && isGood(wsApi, QLatin1String("ws"), QLatin1String("wss"));
    if (!good)
        return fail(Error::Code::BadInput, QStringLiteral("A paper exchange is reached on loopback only"));
    return Endpoints { Product::UsdM, Venue::Paper, rest, streams, wsApi, {} };
}

Result<Endpoints> Endpoints::fromAnnouncement(QByteArrayView json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toByteArray()).object();
    const auto url = [&object](QLatin1String key) { return QUrl(object.value(key).toString(), QUrl::StrictMode); };
    return paper(url(QLatin1String("rest")), url(QLatin1String("streams")), url(QLatin1String("wsApi")));
}

QUrl Endpoints::restUrl(QByteArrayView path, QByteArrayView query) const { return urlAt(rest, path, query); }

QUrl Endpoints::keyCheckUrl(QByteArrayView path, QByteArrayView query) const { return urlAt(keyCheck, path, query); }

QUrl Endpoints::marketUrl(StreamCategory category) const
{
    QUrl url = streams;
    if (product == Product::CoinM)
        url.setPath(QStringLiteral("/stream"));
    else
        url.setPath(category == StreamCategory::Public ? QStringLiteral("/public/stream") : QStringLiteral("/market/stream"));
    return url;
}

QUrl Endpoints::userUrl(const QByteArray& listenKey) const
{
    QUrl url = streams;
    url.setPath((product == Product::CoinM ? QStringLiteral("/ws/") : QStringLiteral("/private/ws/")) + QString::fromLatin1(listenKey));
    return url;
}

QByteArray Endpoints::restPrefix() const
{
    switch (product) {
    case Product::UsdM: return "/fapi";
    case Product::CoinM: return "/dapi";
    case Product::Options: return "/eapi";
    }
    return {};
}

net::ConnectPolicy Endpoints::connectPolicy() const
{
    QStringList hosts;
    if (venue == Venue::Paper)
        return net::ConnectPolicy();
    for (const QUrl& url : { rest, streams, wsApi, keyCheck }) {
        if (!url.isEmpty())
            hosts << url.host();
    }
    return net::ConnectPolicy(hosts);
}

std::optional<net::ConnectPolicy> Endpoints::filePolicy(const QUrl& url) const
{
    if (venue == Venue::Paper) {
        const bool own = url.host() == rest.host() && url.port() == rest.port() && url.scheme() == rest.scheme();
        return own ? std::optional(connectPolicy()) : std::nullopt;
    }
    // Not documented; addresses seen lead to these. A bucket of anybody's ends like the venue's own, so its name counts.
    static constexpr std::array<const char*, 3> homes { ".binance.com", ".binance.vision", ".bnbstatic.com" };
    static const QRegularExpression bucket(QStringLiteral(R"(\Abin-prod[a-z0-9-]*\.s3(?:[.-][a-z]{2}-[a-z]+-\d)?\.amazonaws\.com\z)"));
    const bool known = std::any_of(homes.begin(), homes.end(), [&](const char* home) { return url.host().endsWith(QLatin1String(home)); })
        || bucket.match(url.host()).hasMatch();
    const net::ConnectPolicy policy(QStringList { url.host() });
    return known && url.scheme() == QLatin1String("https") && policy.allows(url) ? std::optional(policy) : std::nullopt;
}

StreamCategory categoryOf(QByteArrayView name)
{
    const qsizetype first = name.indexOf('@');
    const QByteArrayView kind = first >= 0 ? name.sliced(first + 1) : name;
    const bool isPublic = kind.startsWith("depth") || kind.startsWith("bookTicker") || kind.startsWith("rpiDepth") || kind == "trade"
        || name == "!bookTicker";
    return isPublic ? StreamCategory::Public : StreamCategory::Market;
}

} // namespace fathom::binance

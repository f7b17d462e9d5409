// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/authenticator.h"

#include "core/paper/server/venue_error.h"

namespace fathom::paper {

namespace {

constexpr std::int64_t defaultWindowMs = 5000;
constexpr std::int64_t longestWindowMs = 60'000;
constexpr std::int64_t aheadToleranceMs = 1000;

bool isKeyShaped(QByteArrayView key)
{
    return key.size() == 64 && std::all_of(key.begin(), key.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    });
}

//! Splits a trailing "signature=..." off; the pair must be the last one of its part.
struct Split
{
    QByteArrayView rest;
    bool found = false;
};

Split withoutSignature(QByteArrayView part)
{
    constexpr QByteArrayView name("signature=");
    const qsizetype amp = part.lastIndexOf('&');
    const QByteArrayView last = amp < 0 ? part : part.sliced(amp + 1);
    if (!last.startsWith(name))
        return { part, false };
    return { amp < 0 ? QByteArrayView("") : part.first(amp), true };
}

} // namespace

Result<void> Authenticator::checkKey(QByteArrayView key) const
{
    if (!isKeyShaped(key))
        return venueError(-2014);
    if (!m_credentials.isKey(key))
        return venueError(-2015);
    return {};
}

Result<void> Authenticator::checkTime(const Params& params) const
{
    if (params.get("timestamp").isEmpty())
        return missingParameter("timestamp");
    const auto timestamp = params.integer("timestamp");
    if (!timestamp)
        return illegalCharacters("timestamp", QLatin1String("^[0-9]{1,20}$"));
    std::int64_t window = defaultWindowMs;
    if (params.has("recvWindow")) {
        const auto asked = params.integer("recvWindow");
        if (!asked)
            return params.get("recvWindow").isEmpty() ? emptyParameter("recvWindow")
                                                      : illegalCharacters("recvWindow", QLatin1String("^[0-9]{1,20}$"));
        if (*asked < 0)
            return invalidParameter("recvWindow");
        if (*asked > longestWindowMs)
            return venueError(-1131);
        window = *asked;
    }
    const std::int64_t now = toMs(m_clock.wallNow());
    const auto scaled = [this](std::int64_t ms) { return static_cast<std::int64_t>(static_cast<double>(ms) * m_scale); };
    const bool ahead = *timestamp >= now + scaled(aheadToleranceMs), behind = now - *timestamp > scaled(window);
    if (!ahead && !behind)
        return {};
    if (m_machine != nullptr) {
        const std::int64_t machineNow = toMs(m_machine->wallNow());
        if (*timestamp < machineNow + aheadToleranceMs && machineNow - *timestamp <= window)
            return {};
    }
    return ahead ? venueError(-1021, QStringLiteral("Timestamp for this request was 1000ms ahead of the server's time.")) : venueError(-1021);
}

Result<AccountId> Authenticator::checkRest(Security security, const HttpRequest& request, const Params& params) const
{
    if (security == Security::None)
        return anonymous;
    const QByteArrayView key = request.header("x-mbx-apikey");
    if (auto known = checkKey(key); !known)
        return Unexpected<Error> { known.error() };
    if (security == Security::KeyOnly)
        return m_credentials.ownerOf(key);
    const QByteArrayView signature = params.get("signature");
    if (signature.isEmpty())
        return missingParameter("signature");
    if (auto time = checkTime(params); !time)
        return Unexpected<Error> { time.error() };
    const Split query = withoutSignature(request.query);
    const Split body = withoutSignature(request.body);
    if (query.found == body.found || !m_credentials.isSignature(key, query.rest, body.rest, signature))
        return venueError(-1022);
    return m_credentials.ownerOf(key);
}

Result<void> Authenticator::checkEngine(const Params& params) const
{
    return checkTime(params) ? Result<void>() : venueError(-5028, QStringLiteral("Timestamp for this request is outside of the ME recvWindow."));
}

Result<AccountId> Authenticator::checkWebSocket(Security security, const Params& params, QByteArrayView loggedOn) const
{
    if (security == Security::None)
        return anonymous;
    const bool adHoc = !params.get("apiKey").isEmpty();
    if (!adHoc && loggedOn.isEmpty())
        return missingParameter("apiKey");
    const QByteArrayView key = adHoc ? params.get("apiKey") : loggedOn;
    if (auto known = checkKey(key); !known)
        return Unexpected<Error> { known.error() };
    if (security == Security::KeyOnly)
        return m_credentials.ownerOf(key);
    if (!adHoc && !params.has("signature")) {
        if (auto time = checkTime(params); !time)
            return Unexpected<Error> { time.error() };
        return m_credentials.ownerOf(key);
    }
    const QByteArrayView signature = params.get("signature");
    if (signature.isEmpty())
        return missingParameter("signature");
    if (auto time = checkTime(params); !time)
        return Unexpected<Error> { time.error() };
    const auto payload = [&params](bool encoded) {
        auto sorted = params.list();
        std::sort(sorted.begin(), sorted.end());
        QByteArray out;
        for (const auto& [name, value] : sorted) {
            if (name != "signature")
                out += (out.isEmpty() ? "" : "&") + name + '=' + (encoded ? value.toPercentEncoding() : value);
        }
        return out;
    };
    // The official SDK signs percent-encoded values here; the documents sign them as they are. They differ for non-ASCII symbols.
    if (!m_credentials.isSignature(key, payload(false), {}, signature) && !m_credentials.isSignature(key, payload(true), {}, signature))
        return venueError(-1022);
    return m_credentials.ownerOf(key);
}

} // namespace fathom::paper

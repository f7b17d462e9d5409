// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/net/connect_policy.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QNetworkAccessManager;
class QNetworkReply;

namespace fathom::net {

enum class HttpMethod : std::uint8_t { Get, Post, Put, Delete };

//! \brief How far a request got, as far as this side can prove. Source: FAULTS 0.1.
enum class Transport : std::uint8_t {
    NotSent,       //!< the peer cannot have received the request
    LostAfterSend, //!< it may have; the reply never came whole
    Answered,      //!< a whole HTTP reply with status came back
};

//! \brief One request; sent as it is, never repeated by the client.
struct HttpRequest
{
    HttpMethod method = HttpMethod::Get;
    QUrl url;        //!< already percent-encoded; its query is never logged
    QByteArray body; //!< form-urlencoded; empty for GET
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    std::chrono::milliseconds timeout { 10'000 }; //!< whole exchange, monotonic
};

//! \brief What came of a request, and what the venue's headers say of its limits.
struct HttpReply
{
    Transport transport = Transport::NotSent;
    int status = 0;            //!< 0 unless Answered
    QByteArray body;
    QByteArray contentType;
    std::optional<int> usedWeight1m; //!< X-MBX-USED-WEIGHT-1M
    std::optional<int> orderCount10s, orderCount1m;
    std::optional<int> retryAfterSeconds;
    QString failure;           //!< English words for the log where not Answered; no URL, no peer text
    bool timedOut = false;
    MonotonicTime sent {}, received {};

    std::chrono::microseconds roundTrip() const
    {
        return std::chrono::duration_cast<std::chrono::microseconds>(received - sent);
    }
};

using HttpHandler = std::function<void(const HttpReply&)>;

//! \brief HTTP without surprises: no redirects, cookies, cache, silent re-sends, environment proxies or endless waits.
//!
//! Every method but GET sends its body from a device that cannot rewind, so that exactly one copy can reach the wire.
//! Thread: the one it lives in. Source: DESIGN 5.1 to 5.3, FAULTS C02, C07, C29, D14, E14.
class HttpClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpClient)
public:
    static constexpr qint64 bodyLimit = 64 * 1024 * 1024;

    HttpClient(ConnectPolicy policy, const Clock* clock, QObject* parent = nullptr);
    //! Requests in flight end without their handlers being called.
    ~HttpClient() override;

    //! \brief Sends now. \p handler is called once, later, unless \p context is gone by then.
    void send(HttpRequest request, QObject* context, HttpHandler handler);
    int inFlight() const { return m_inFlight; }
    //! \brief Who signed the certificate last shown to us, believed or not: the peer's words. Empty without TLS.
    QString issuer() const { return m_issuer; }

private:
    struct Exchange;
    void refuse(QObject* context, const HttpHandler& handler);
    void watch(QNetworkReply* reply, std::chrono::milliseconds timeout, const std::shared_ptr<Exchange>& exchange);
    void finish(QNetworkReply* reply, const Exchange& exchange);

    ConnectPolicy m_policy;
    const Clock* m_clock;
    QNetworkAccessManager* m_manager;
    int m_inFlight = 0;
    QString m_issuer;
};

} // namespace fathom::net

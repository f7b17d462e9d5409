// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/http_client.h"

#include "core/base/logging.h"
#include "core/net/certificate_words.h"
#include "core/net/one_copy_body.h"

#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

namespace fathom::net {

namespace {

QByteArray verbOf(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get: return "GET";
    case HttpMethod::Post: return "POST";
    case HttpMethod::Put: return "PUT";
    case HttpMethod::Delete: return "DELETE";
    }
    return {};
}

// English words of our own: Qt's hold the URL and the peer's markup.
QString wordsFor(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError: return QStringLiteral("connection refused");
    case QNetworkReply::RemoteHostClosedError: return QStringLiteral("connection closed before the reply");
    case QNetworkReply::HostNotFoundError: return QStringLiteral("host not found");
    case QNetworkReply::OperationCanceledError: return QStringLiteral("given up");
    case QNetworkReply::SslHandshakeFailedError: return QStringLiteral("TLS handshake failed");
    case QNetworkReply::ContentReSendError: return QStringLiteral("connection lost after sending");
    case QNetworkReply::ProxyConnectionRefusedError: return QStringLiteral("proxy refused the connection");
    case QNetworkReply::ProxyConnectionClosedError: return QStringLiteral("proxy closed the connection");
    case QNetworkReply::ProxyNotFoundError: return QStringLiteral("proxy not found");
    case QNetworkReply::ProxyTimeoutError: return QStringLiteral("proxy did not answer in time");
    case QNetworkReply::ProxyAuthenticationRequiredError: return QStringLiteral("proxy did not accept name and password");
    default: return QStringLiteral("network error %1").arg(static_cast<int>(error));
    }
}

// What a proxy refuses, it refuses before there is a tunnel to the venue.
bool neverConnected(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError
        || error == QNetworkReply::SslHandshakeFailedError
        || (error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::ProxyAuthenticationRequiredError);
}

// Errors Qt derives from a whole reply's status, as opposed to those of the transport and of unreadable protocol.
bool isStatusError(QNetworkReply::NetworkError error, int status)
{
    const int code = static_cast<int>(error);
    if (error == QNetworkReply::UnknownContentError && status < 400)
        return false; // content that could not be unpacked, or not within the limit
    // Qt calls 400 and 418 an invalid operation of the protocol.
    return error == QNetworkReply::NoError || error == QNetworkReply::ProtocolInvalidOperationError || (code > 200 && code < 300 && error != QNetworkReply::ContentReSendError) || code > 400;
}

std::optional<int> numberIn(const QNetworkReply& reply, const char* header)
{
    bool read = false;
    const int number = reply.rawHeader(header).trimmed().toInt(&read);
    return read && number >= 0 ? std::optional(number) : std::nullopt;
}

QNetworkRequest networkRequest(const HttpRequest& request, const ConnectPolicy& policy)
{
    QNetworkRequest out(request.url);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // the one-copy proof below is for HTTP/1.1
    out.setSslConfiguration(policy.tls());
    for (const auto& [name, value] : request.headers)
        out.setRawHeader(name, value);
    return out;
}

} // namespace

struct HttpClient::Exchange
{
    QPointer<QObject> context;
    HttpHandler handler;
    QPointer<OneCopyBody> body;
    MonotonicTime sent {};
    QString givenUpBecause;
    bool timedOut = false;
};

HttpClient::HttpClient(ConnectPolicy policy, const Clock* clock, QObject* parent)
    : QObject(parent)
    , m_policy(std::move(policy))
    , m_clock(clock)
    , m_manager(new QNetworkAccessManager(this))
{
    m_manager->setProxy(m_policy.proxy());
    m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager->setStrictTransportSecurityEnabled(false);
    m_manager->setAutoDeleteReplies(false);
    const auto keepIssuer = [this](QNetworkReply* reply) { m_issuer = issuerOf(reply->sslConfiguration().peerCertificate()); };
    connect(m_manager, &QNetworkAccessManager::encrypted, this, keepIssuer);
    connect(m_manager, &QNetworkAccessManager::sslErrors, this, keepIssuer);
}

HttpClient::~HttpClient() = default;

void HttpClient::refuse(QObject* context, const HttpHandler& handler)
{
    HttpReply reply;
    reply.sent = reply.received = m_clock->monotonicNow();
    reply.failure = QStringLiteral("address refused by policy");
    QTimer::singleShot(0, this, [guard = QPointer<QObject>(context), handler, reply] {
        if (guard)
            handler(reply);
    });
}

void HttpClient::send(HttpRequest request, QObject* context, HttpHandler handler)
{
    if (!m_policy.allows(request.url)) {
        qCWarning(lcHttp) << "Refused an address outside the list";
        refuse(context, handler);
        return;
    }
    auto exchange = std::make_shared<Exchange>();
    exchange->context = context;
    exchange->handler = std::move(handler);
    exchange->sent = m_clock->monotonicNow();
    QNetworkRequest out = networkRequest(request, m_policy);
    QNetworkReply* reply = nullptr;
    if (request.method == HttpMethod::Get) {
        reply = m_manager->get(out);
    } else {
        out.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/x-www-form-urlencoded"));
        out.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        auto* body = new OneCopyBody(request.body);
        reply = m_manager->sendCustomRequest(out, verbOf(request.method), body);
        body->setParent(reply);
        if (!request.body.isEmpty())
            exchange->body = body;
    }
    ++m_inFlight;
    watch(reply, request.timeout, exchange);
}

void HttpClient::watch(QNetworkReply* reply, std::chrono::milliseconds timeout, const std::shared_ptr<Exchange>& exchange)
{
    auto* deadline = new QTimer(reply);
    deadline->setSingleShot(true);
    deadline->setTimerType(Qt::PreciseTimer); // a coarse one may be 250 ms late
    connect(deadline, &QTimer::timeout, reply, [reply, exchange] {
        exchange->timedOut = true;
        exchange->givenUpBecause = QStringLiteral("no answer in time");
        reply->abort();
    });
    deadline->start(timeout);
    connect(reply, &QNetworkReply::readyRead, reply, [reply, exchange] {
        if (reply->bytesAvailable() > bodyLimit) {
            exchange->givenUpBecause = QStringLiteral("reply larger than the limit");
            reply->abort();
        }
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, exchange] { finish(reply, *exchange); });
}

void HttpClient::finish(QNetworkReply* reply, const Exchange& exchange)
{
    --m_inFlight;
    reply->deleteLater();
    HttpReply out;
    out.sent = exchange.sent;
    out.received = m_clock->monotonicNow();
    out.timedOut = exchange.timedOut;
    const auto error = reply->error();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status > 0 && isStatusError(error, status)) {
        out.transport = Transport::Answered;
        out.status = status;
        out.body = reply->readAll();
        out.contentType = reply->rawHeader("Content-Type");
        out.usedWeight1m = numberIn(*reply, "X-MBX-USED-WEIGHT-1M");
        out.orderCount10s = numberIn(*reply, "X-MBX-ORDER-COUNT-10S");
        out.orderCount1m = numberIn(*reply, "X-MBX-ORDER-COUNT-1M");
        out.retryAfterSeconds = numberIn(*reply, "Retry-After");
    } else {
        const bool untouched = exchange.body && !exchange.body->wasTouched();
        out.transport = neverConnected(error) || untouched ? Transport::NotSent : Transport::LostAfterSend;
        out.failure = exchange.givenUpBecause.isEmpty() ? wordsFor(error) : exchange.givenUpBecause;
    }
    if (exchange.context)
        exchange.handler(out);
}

} // namespace fathom::net

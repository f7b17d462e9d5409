// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/logging.h"
#include "core/binance/rest_client_calls.h"

#include <QTimer>

namespace fathom::binance {

using net::HttpMethod;
using net::Transport;

namespace {

constexpr std::chrono::milliseconds orderTimeout { 5'000 }, readTimeout { 10'000 };

} // namespace

OutcomeFacts factsOf(const net::HttpReply& reply, const VenueError& error, bool whole)
{
    OutcomeFacts facts;
    facts.transport = reply.transport;
    facts.status = reply.status;
    facts.code = error.code;
    facts.message = error.message;
    facts.bodyIsJson = error.isJson;
    facts.hasOrderId = whole;
    return facts;
}

Error lostError(const net::HttpReply& reply, bool isRead)
{
    Error error;
    error.detail = reply.failure;
    if (isRead)
        error.code = reply.timedOut ? Error::Code::Timeout : Error::Code::Network;
    else
        error.code = reply.transport == Transport::NotSent ? Error::Code::NotSent : Error::Code::Unknown;
    return error;
}

RestClient::RestClient(Endpoints endpoints, Signer* signer, net::RateBudget* budget, net::TimeSync* time, const Clock* clock, QObject* parent)
    : RestClient(endpoints, endpoints.connectPolicy(), signer, budget, time, clock, parent)
{
}

RestClient::RestClient(Endpoints endpoints, const net::ConnectPolicy& policy, Signer* signer, net::RateBudget* budget, net::TimeSync* time,
    const Clock* clock, QObject* parent)
    : QObject(parent)
    , m_endpoints(std::move(endpoints))
    , m_signer(signer)
    , m_budget(budget)
    , m_time(time)
    , m_clock(clock)
    , m_http(new net::HttpClient(policy, clock, this))
    , m_orders(new net::HttpClient(policy, clock, this))
{
}

RestClient::~RestClient() = default;

void RestClient::run(const std::shared_ptr<Call>& call)
{
    Result<void> allowed;
    if ((call->isSigned || call->needsKey) && m_signer == nullptr)
        allowed = fail(Error::Code::NotReady, QStringLiteral("No key for this request"));
    else if (call->isSigned && m_signer->isLocked())
        allowed = fail(Error::Code::Locked, QStringLiteral("The key is locked"));
    else
        allowed = m_budget->take(call->weight, call->orders, call->purpose);
    if (allowed) {
        call->began = m_clock->monotonicNow();
        transmit(call);
        return;
    }
    QTimer::singleShot(0, this, [call, error = allowed.error()] {
        if (call->context)
            call->refused(error);
    });
}

void RestClient::transmit(const std::shared_ptr<Call>& call)
{
    Params params = call->params;
    QByteArray text;
    if (call->isSigned) {
        call->signedAt = m_time->venueNow();
        params.add("recvWindow", static_cast<std::int64_t>(call->isOrder ? orderReceiveWindow.count() : 5'000));
        params.add("timestamp", toMs(call->signedAt));
        text = params.toQuery();
        const QByteArray signature = m_signer->signForQuery({ text.constData(), static_cast<std::size_t>(text.size()) });
        text += "&signature=" + signature;
    } else {
        text = params.toQuery();
    }
    net::HttpRequest request;
    request.method = call->method;
    request.timeout = call->method == HttpMethod::Get ? readTimeout : orderTimeout;
    if (call->method == HttpMethod::Get) {
        request.url = call->atKeyCheck ? m_endpoints.keyCheckUrl(call->path, text) : m_endpoints.restUrl(call->path, text);
    } else {
        request.url = m_endpoints.restUrl(call->path);
        request.body = text;
    }
    if (call->isSigned || call->needsKey)
        request.headers.emplace_back("X-MBX-APIKEY", m_signer->apiKey());
    // Six at a time to a host and the rest waits: orders and cancels not behind reads that hang.
    (call->isOrder ? m_orders : m_http)->send(std::move(request), this, [this, call](const net::HttpReply& reply) { answered(call, reply); });
}

void RestClient::note(const net::HttpReply& reply, const VenueError& error)
{
    m_budget->noteUsage(reply.usedWeight1m, reply.orderCount10s, reply.orderCount1m);
    if (reply.transport != Transport::Answered)
        return;
    m_roundTrips.add(reply.roundTrip());
    if (isRateRefusal(factsOf(reply, error, false))) {
        const auto bannedFor = error.bannedUntilMs ? std::optional(*error.bannedUntilMs - m_time->venueNowMs()) : std::nullopt;
        m_budget->noteRefusal(reply.status, error.code.value_or(0), reply.retryAfterSeconds, bannedFor);
    }
    if (isKeyRefusal(reply.status, error.code))
        Q_EMIT keyRefused(errorOf(OutcomeClass::Rejected, factsOf(reply, error, false)));
}

void RestClient::record(const Call& call, const net::HttpReply& reply, const VenueError& error)
{
    static constexpr std::array<const char*, 4> verbs { "GET", "POST", "PUT", "DELETE" };
    RequestRecord record;
    record.milliseconds = static_cast<double>(reply.roundTrip().count()) / 1000.0;
    record.time = m_clock->wallNow() - std::chrono::duration_cast<std::chrono::milliseconds>(reply.roundTrip());
    record.method = verbs.at(static_cast<std::size_t>(call.method));
    record.path = call.path;
    record.names = call.params.names();
    record.isAnswered = reply.transport == Transport::Answered;
    record.status = reply.status;
    record.code = error.code.value_or(0);
    record.failure = reply.failure;
    record.usedWeight1m = reply.usedWeight1m;
    record.orderCount10s = reply.orderCount10s;
    record.orderCount1m = reply.orderCount1m;
    record.bytes = reply.body.size();
    Q_EMIT exchanged(record);
}

void RestClient::answered(const std::shared_ptr<Call>& call, const net::HttpReply& reply)
{
    const bool good = reply.status >= 200 && reply.status < 300;
    const VenueError error = reply.transport == Transport::Answered && !good ? parse::venueError(reply.body) : VenueError {};
    const QPointer<RestClient> alive(this);
    record(*call, reply, error);
    note(reply, error);
    if (alive && isClockRefusal(error.code) && reply.status >= 400 && reply.status < 500) {
        m_time->invalidate();
        Q_EMIT clockRefused();
        if (alive && call->isSigned && !call->retried && call->mayRepeat(m_clock->monotonicNow())) {
            call->retried = true;
            askTimeThenRetry(call, reply, error);
            return;
        }
    }
    if (call->context)
        call->done(reply, error, call->signedAt);
}

// Definitely refused, so sending it again with a right time cannot double it; the wish may be gone by then, so only once.
void RestClient::askTimeThenRetry(const std::shared_ptr<Call>& call, const net::HttpReply& refusal, const VenueError& why)
{
    serverTime(this, [this, call, refusal, why](const Result<WallTime>& time) {
        if (call->context && !call->mayRepeat(m_clock->monotonicNow())) {
            call->done(refusal, why, call->signedAt);
        } else if (time && call->context && m_budget->take(call->weight, call->orders, call->purpose)) {
            transmit(call);
        } else if (call->context) {
            Error error;
            error.code = Error::Code::NotReady;
            error.detail = QStringLiteral("The venue's clock could not be read");
            call->refused(error);
        }
    });
}

void RestClient::orderCall(const OrderRoute& route, Params params, QObject* context, OrderHandler handler)
{
    auto call = std::make_shared<Call>();
    call->method = route.method;
    call->path = path(route.rest);
    call->params = std::move(params);
    call->isSigned = call->isOrder = true;
    call->weight = route.weight;
    call->orders = route.orders;
    call->purpose = route.reducesRisk ? net::RateBudget::Purpose::ReduceRisk : net::RateBudget::Purpose::IncreaseRisk;
    call->context = context;
    call->done = [handler, parser = route.parser](const net::HttpReply& reply, const VenueError& error, WallTime signedAt) {
        OrderAnswer answer;
        answer.status = reply.status;
        answer.signedAt = signedAt;
        answer.sent = reply.sent;
        answer.answered = reply.received;
        const bool good = reply.transport == Transport::Answered && reply.status >= 200 && reply.status < 300;
        auto report = good ? parser(reply.body) : Result<OrderReport>(fail(Error::Code::BadReply, {}));
        const OutcomeFacts facts = factsOf(reply, error, report.has_value());
        answer.outcome = classifyOutcome(facts);
        if (answer.outcome == OutcomeClass::Accepted) {
            answer.report = *report;
        } else {
            answer.error = errorOf(answer.outcome, facts);
            if (answer.error.detail.isEmpty())
                answer.error.detail = good ? report.error().detail : reply.failure;
        }
        handler(answer);
    };
    call->refused = [handler](const Error& error) {
        OrderAnswer answer;
        answer.error = error;
        handler(answer);
    };
    run(call);
}

} // namespace fathom::binance

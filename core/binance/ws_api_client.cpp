// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/ws_api_client.h"

#include "core/base/logging.h"
#include "core/binance/rest_parsers.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>

namespace fathom::binance {

using net::Transport;
using net::WebSocketConnection;

struct WsApiClient::Pending
{
    QPointer<QObject> context;
    OrderHandler handler;
    const WebSocketConnection* way
        = nullptr; //!< it was sent on, and the answer comes back on; compared only
    WallTime signedAt {};
    MonotonicTime sent {};
    bool reducesRisk = false;
    Parser parser = nullptr;
    const char* method = "";
    QByteArrayList names;
};

WsApiClient::WsApiClient(const Endpoints& endpoints, Signer* signer, net::RateBudget* budget, net::TimeSync* time, const Clock* clock,
    QObject* parent)
    : WsApiClient(endpoints, endpoints.connectPolicy(), signer, budget, time, clock, parent)
{
}

WsApiClient::WsApiClient(const Endpoints& endpoints, net::ConnectPolicy policy, Signer* signer, net::RateBudget* budget, net::TimeSync* time,
    const Clock* clock, QObject* parent)
    : QObject(parent)
    , m_signer(signer)
    , m_budget(budget)
    , m_time(time)
    , m_clock(clock)
    , m_url(endpoints.wsApi)
    , m_policy(std::move(policy))
    , m_connection(makeConnection())
    , m_deadlines(new QTimer(this))
{
    std::array<quint32, 3> random;
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    m_idPrefix = QByteArray(reinterpret_cast<const char*>(random.data()), sizeof random).toHex() + '-';
    m_frame.reserve(1024);
    watch(m_connection);
    m_deadlines->setSingleShot(true);
    m_deadlines->setTimerType(Qt::PreciseTimer); // a lost answer is said within 300 ms, and a coarse timer may be 250 late
    connect(m_deadlines, &QTimer::timeout, this, [this] { expire(); });
}

WsApiClient::~WsApiClient() = default;

bool WsApiClient::isReady() const { return m_connection->isOpen() && m_signer != nullptr && !m_signer->isLocked(); }

bool WsApiClient::isSilent() const
{
    const MonotonicTime now = m_clock->monotonicNow();
    return std::any_of(m_pending.begin(), m_pending.end(), [&](const auto& each) {
        const Pending& pending = *each.second;
        return pending.way == m_connection && now - pending.sent >= silentAfter && m_connection->lastFrame() < pending.sent;
    });
}

void WsApiClient::signerChanged()
{
    if (m_signer != nullptr && m_signer->isLocked()) {
        reconnect(QStringLiteral("the key was locked"));
        return;
    }
    logOn();
    if (isReady())
        Q_EMIT readyChanged(true);
}

// Requests need not wait for it: until the answer they are signed one by one.
void WsApiClient::logOn()
{
    m_loggedOn = false;
    m_logOnId.clear();
    if (!isReady() || m_signer->type() != KeyType::Ed25519)
        return;
    constexpr int weight = 2;
    if (!m_budget->take(weight, 0, net::RateBudget::Purpose::ReduceRisk))
        return;
    Params params;
    WallTime signedAt {};
    m_logOnId = nextId();
    compose("session.logon", params, m_logOnId, signedAt);
    m_connection->sendText(m_frame);
}

void WsApiClient::onLogOn(const OutcomeFacts& facts)
{
    m_logOnId.clear();
    m_loggedOn = facts.status == 200;
    if (!m_loggedOn)
        qCInfo(lcWire) << "WS API: no session, status" << facts.status << "code" << facts.code.value_or(0) << "- every request is signed";
}

void WsApiClient::place(const PlaceRequest& request, QObject* context, OrderHandler handler)
{
    const bool conditional = isConditional(request.intent.type);
    send(conditional ? "algoOrder.place" : "order.place", placeParams(request), 1, reducesRisk(request), context, std::move(handler),
        conditional ? parse::algoOrder : parse::order);
}

void WsApiClient::modify(const ModifyRequest& request, QObject* context, OrderHandler handler)
{
    send("order.modify", modifyParams(request), 1, false, context, std::move(handler), parse::order);
}

void WsApiClient::cancel(const CancelRequest& request, QObject* context, OrderHandler handler)
{
    send(request.conditional ? "algoOrder.cancel" : "order.cancel", cancelParams(request), 0, true, context, std::move(handler),
        request.conditional ? parse::algoCancelled : parse::order);
}

void WsApiClient::status(const QueryRequest& request, QObject* context, OrderHandler handler)
{
    send("order.status", cancelParams(request), 0, true, context, std::move(handler), parse::order);
}

QByteArray WsApiClient::nextId() { return m_idPrefix + QByteArray::number(++m_lastId); }

// Signed are the values sorted by name; sent is the same set as JSON, with the signature.
void WsApiClient::compose(const char* method, Params& params, const QByteArray& id, WallTime& signedAt)
{
    signedAt = m_time->venueNow();
    if (!m_loggedOn)
        params.add("apiKey", m_signer->apiKey());
    params.add("recvWindow", static_cast<std::int64_t>(orderReceiveWindow.count()));
    params.add("timestamp", toMs(signedAt));
    if (!m_loggedOn) {
        const QByteArray payload = params.sortedPayload();
        const std::string_view signature = m_signer->sign({ payload.constData(), static_cast<std::size_t>(payload.size()) });
        params.add("signature", QByteArrayView(signature.data(), static_cast<qsizetype>(signature.size())));
    }
    m_frame.resize(0);
    m_frame += "{\"id\":\"";
    m_frame += id;
    m_frame += "\",\"method\":\"";
    m_frame += method;
    m_frame += "\",\"params\":{";
    m_frame += params.toJsonMembers();
    m_frame += "}}";
}

QByteArrayView WsApiClient::composePlace(const PlaceRequest& request, const QByteArray& id)
{
    Params params = placeParams(request);
    WallTime signedAt {};
    compose("order.place", params, id, signedAt);
    return m_frame;
}

void WsApiClient::refuse(QObject* context, const OrderHandler& handler, const Error& error)
{
    OrderAnswer answer;
    answer.error = error;
    QTimer::singleShot(0, this, [guard = QPointer<QObject>(context), handler, answer] {
        if (guard)
            handler(answer);
    });
}

void WsApiClient::send(
    const char* method, Params params, int orders, bool reducesRisk, QObject* context, OrderHandler handler, Parser parser)
{
    const auto purpose = reducesRisk ? net::RateBudget::Purpose::ReduceRisk : net::RateBudget::Purpose::IncreaseRisk;
    if (!isReady()) {
        refuse(context, handler, Error { Error::Code::NotSent, QStringLiteral("no connection"), 0, 0 });
        return;
    }
    if (const auto allowed = m_budget->take(orders > 0 ? 0 : 1, orders, purpose); !allowed) {
        refuse(context, handler, allowed.error());
        return;
    }
    auto pending = std::make_unique<Pending>();
    const QByteArray id = nextId();
    compose(method, params, id, pending->signedAt);
    pending->way = m_connection;
    pending->context = context;
    pending->handler = std::move(handler);
    pending->reducesRisk = reducesRisk;
    pending->parser = parser;
    pending->method = method;
    pending->sent = m_clock->monotonicNow();
    // Known before the first byte leaves: an answer can come back before this function ends.
    m_pending.emplace(id, std::move(pending));
    const QPointer<WsApiClient> alive(this);
    const bool written = m_connection->sendText(m_frame);
    if (!alive)
        return;
    const MonotonicTime now = m_clock->monotonicNow();
    const auto place = m_pending.find(id);
    if (place == m_pending.end())
        return; // the write found the connection dead: it ended there, as unknown, since bytes may have left
    if (!written) {
        const auto refused = std::move(place->second);
        m_pending.erase(place);
        refuse(refused->context, refused->handler, Error { Error::Code::NotSent, QStringLiteral("connection not writable"), 0, 0 });
        return;
    }
    place->second->names = params.names();
    if (!m_deadlines->isActive())
        m_deadlines->start(answerDeadline);
    Q_EMIT requestWritten(id, now);
}

void WsApiClient::record(const Pending& pending, MonotonicTime ended, RequestRecord record)
{
    const auto took = std::chrono::duration<double, std::milli>(ended - pending.sent);
    record.isSocket = true;
    record.method = pending.method;
    record.names = pending.names;
    record.milliseconds = took.count();
    record.time = m_clock->wallNow() - std::chrono::duration_cast<std::chrono::milliseconds>(took);
    Q_EMIT exchanged(record);
}

void WsApiClient::prepare()
{
    if (m_signer == nullptr)
        return;
    PlaceRequest request;
    request.intent.symbol = QStringLiteral("BTCUSDT");
    request.intent.price = Decimal(100'000);
    request.intent.quantity = Decimal(1);
    request.clientId = QStringLiteral("prepare");
    composePlace(request, m_idPrefix);
    m_connection->prepare();
}

void WsApiClient::onText(WebSocketConnection* from, QByteArrayView text, MonotonicTime received)
{
    const auto reply = parse::wsReply(text);
    if (!reply) {
        qCWarning(lcWire) << "WS API:" << reply.error().detail << "total" << ++m_unreadable;
        return;
    }
    if (reply->isShutdown) {
        if (from == m_connection) { // the one before is left anyhow
            qCInfo(lcSocket) << "wsApi: the venue announced its shutdown";
            renew(); // what is in flight is still answered on the old one
        }
        return;
    }
    m_budget->noteUsage(reply->usedWeight1m, reply->orderCount10s, reply->orderCount1m);
    const VenueError error = reply->error.isEmpty() ? VenueError {} : parse::venueError(reply->error);
    OutcomeFacts facts;
    facts.transport = Transport::Answered;
    facts.status = reply->status;
    facts.code = error.code;
    facts.message = error.message;
    facts.bodyIsJson = error.isJson;
    if (isRateRefusal(facts)) {
        const auto bannedFor = error.bannedUntilMs ? std::optional(*error.bannedUntilMs - m_time->venueNowMs()) : std::nullopt;
        m_budget->noteRefusal(reply->status, error.code.value_or(0), std::nullopt, bannedFor);
    }
    const QPointer<WsApiClient> alive(this);
    const bool isLogOn = !m_logOnId.isEmpty() && reply->id == m_logOnId;
    if (isLogOn)
        onLogOn(facts);
    if (isKeyRefusal(reply->status, error.code)) {
        m_loggedOn = false; // a revoked key takes its session along
        if (!isLogOn)       // without a session every request is signed by itself
            Q_EMIT keyRefused(errorOf(OutcomeClass::Rejected, facts));
    }
    if (alive && isClockRefusal(error.code)) {
        m_time->invalidate();
        Q_EMIT clockRefused();
    }
    if (!alive || isLogOn)
        return;
    const auto found = m_pending.find(reply->id);
    if (found == m_pending.end()) { // late, foreign or null: nobody waits for it
        qCInfo(lcWire) << "WS API: answer to no request, status" << reply->status;
        return;
    }
    const auto pending = std::move(found->second);
    m_pending.erase(found);
    m_roundTrips.add(std::chrono::duration_cast<std::chrono::microseconds>(received - pending->sent));
    RequestRecord told;
    told.isAnswered = true;
    told.status = reply->status;
    told.code = error.code.value_or(0);
    told.usedWeight1m = reply->usedWeight1m;
    told.orderCount10s = reply->orderCount10s;
    told.orderCount1m = reply->orderCount1m;
    told.bytes = text.size();
    record(*pending, received, told);
    answer(*pending, facts, reply->result, received, {});
}

void WsApiClient::answer(const Pending& pending, OutcomeFacts facts, const QByteArray& result, MonotonicTime received, const QString& why)
{
    OrderAnswer out;
    out.status = facts.status;
    out.signedAt = pending.signedAt;
    out.sent = pending.sent;
    out.answered = received;
    out.reducesRisk = pending.reducesRisk;
    auto report = result.isEmpty() ? Result<OrderReport>(fail(Error::Code::BadReply, why)) : pending.parser(result);
    facts.hasOrderId = report.has_value();
    out.outcome = classifyOutcome(facts);
    if (out.outcome == OutcomeClass::Accepted) {
        out.report = *report;
    } else {
        out.error = errorOf(out.outcome, facts);
        if (out.error.detail.isEmpty())
            out.error.detail = report ? why : report.error().detail;
    }
    if (pending.context)
        pending.handler(out);
}

// Their bytes may have arrived: whoever waits hears that nothing is known.
template <class Which>
void WsApiClient::giveUp(Which which, const QString& reason)
{
    std::vector<std::unique_ptr<Pending>> lost;
    for (auto at = m_pending.begin(); at != m_pending.end();) {
        if (!which(*at->second)) {
            ++at;
            continue;
        }
        lost.push_back(std::move(at->second));
        at = m_pending.erase(at);
    }
    if (m_pending.empty())
        m_deadlines->stop();
    const QPointer<WsApiClient> alive(this);
    OutcomeFacts facts;
    facts.transport = Transport::LostAfterSend;
    for (const auto& pending : lost) {
        if (!alive)
            return;
        RequestRecord told;
        told.failure = reason;
        const MonotonicTime now = m_clock->monotonicNow();
        record(*pending, now, told);
        answer(*pending, facts, {}, now, reason);
    }
}

void WsApiClient::onLost(const WebSocketConnection* way, const QString& reason)
{
    if (way == m_connection) {
        m_loggedOn = false;
        m_logOnId.clear();
    }
    giveUp([way](const Pending& pending) { return pending.way == way; }, reason);
}

void WsApiClient::expire()
{
    const MonotonicTime now = m_clock->monotonicNow();
    const QPointer<WsApiClient> alive(this);
    const bool silent = isSilent();
    giveUp([now](const Pending& pending) { return now - pending.sent >= answerDeadline; }, QStringLiteral("no answer in time"));
    if (alive && silent) // the next request would be told to nobody, too
        m_connection->reconnect(QStringLiteral("no answer and nothing else heard"));
    if (!alive || m_pending.empty())
        return;
    const auto oldest = std::min_element(m_pending.begin(), m_pending.end(), [](const auto& a, const auto& b) { return a.second->sent < b.second->sent; });
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(oldest->second->sent + answerDeadline - m_clock->monotonicNow());
    m_deadlines->start(std::max(left, std::chrono::milliseconds { 1 }));
}

} // namespace fathom::binance

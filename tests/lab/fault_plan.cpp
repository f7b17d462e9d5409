// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/fault_plan.h"

#include "tests/lab/engine_faults.h"
#include "tests/lab/frame_faults.h"
#include "tests/lab/json_pointer.h"

#include "core/paper/server/listen_keys.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace fathom::lab {

namespace {

using paper::Delivery;
using paper::Ending;
using paper::WsConnection;
using paper::WsDoor;

constexpr int snapshotLevels = 1000;
constexpr int mostBlanks = 256 * 1024 * 1024;

const QStringList& knownKinds()
{
    static const QStringList kinds { QStringLiteral("rest.before"), QStringLiteral("rest.after"), QStringLiteral("rest.delay"),
        QStringLiteral("rest.redirect"), QStringLiteral("ws.close"), QStringLiteral("ws.stall"), QStringLiteral("ws.raw"),
        QStringLiteral("md.drop"), QStringLiteral("md.dup"), QStringLiteral("md.swap"), QStringLiteral("md.hold"),
        QStringLiteral("md.cross"), QStringLiteral("md.respell"), QStringLiteral("ws.subscribe"), QStringLiteral("snap.delay"), QStringLiteral("snap.stale"), QStringLiteral("snap.fail"),
        QStringLiteral("us.expire"), QStringLiteral("us.drop"), QStringLiteral("us.dup"), QStringLiteral("us.swap"),
        QStringLiteral("us.hold"), QStringLiteral("us.send"), QStringLiteral("clock.offset"), QStringLiteral("ban.ip"), QStringLiteral("limit.set"),
        QStringLiteral("rest.zombie"), QStringLiteral("ws.noHandshake"), QStringLiteral("ws.announce"), QStringLiteral("us.mutate"),
        QStringLiteral("clock.step"), QStringLiteral("eng.fillOn"), QStringLiteral("eng.queryLag"), QStringLiteral("eng.liquidate"),
        QStringLiteral("eng.adl"), QStringLiteral("eng.settle"), QStringLiteral("eng.trigger"), QStringLiteral("eng.shrinkRO"),
        QStringLiteral("acct.config"), QStringLiteral("acct.externalOrder"), QStringLiteral("info.change") };
    return kinds;
}

QByteArray bytesOf(const QJsonValue& value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    return value.toString().toUtf8();
}

bool isCategory(WsDoor door, const QString& category)
{
    switch (door) {
    case WsDoor::Public: return category == QLatin1String("public") || category == QLatin1String("all");
    case WsDoor::Market: return category == QLatin1String("market") || category == QLatin1String("all");
    case WsDoor::Private: return category == QLatin1String("private") || category == QLatin1String("all");
    case WsDoor::Legacy: return category == QLatin1String("legacy") || category == QLatin1String("all");
    case WsDoor::Api: return category == QLatin1String("api") || category == QLatin1String("all");
    }
    return false;
}

paper::HttpReply replyOf(const Fault& fault)
{
    paper::HttpReply reply { fault.status, fault.body, {} };
    if (!fault.location.isEmpty())
        reply.headers.emplace_back("Location", fault.location);
    if (!fault.encoding.isEmpty())
        reply.headers.emplace_back("Content-Encoding", fault.encoding);
    return reply;
}

Delivery deliveryOf(const Fault& fault)
{
    Delivery delivery;
    delivery.delayMs = fault.ms;
    if (fault.action == QLatin1String("FIN") || fault.action == QLatin1String("cut")) {
        delivery.ending = Ending::Close;
        delivery.onlyBytes = fault.action == QLatin1String("cut") ? fault.bytes : -1;
    } else if (fault.action == QLatin1String("RST")) {
        delivery.ending = Ending::Reset;
        delivery.onlyBytes = fault.bytes > 0 ? fault.bytes : -1;
    } else if (fault.action == QLatin1String("hang")) {
        delivery.ending = Ending::Silence;
    } else if (fault.action == QLatin1String("drip")) {
        delivery.ending = Ending::Drip;
        delivery.onlyBytes = fault.bytes;
        delivery.dripMs = fault.everyMs;
        if (!fault.body.isEmpty() || fault.kind == QLatin1String("rest.before"))
            delivery.instead = replyOf(fault);
    } else {
        delivery.instead = replyOf(fault);
    }
    return delivery;
}

} // namespace

QString FaultPlan::read(const QJsonObject& json, Fault& fault)
{
    fault = {};
    fault.json = json;
    fault.kind = json.value(QLatin1String("fault")).toString();
    if (!knownKinds().contains(fault.kind))
        return QStringLiteral("There is no fault '%1'.").arg(fault.kind);
    fault.route = json.value(QLatin1String("route")).toString().toUtf8();
    fault.symbol = json.value(QLatin1String("symbol")).toString().toUtf8();
    fault.stream = json.value(QLatin1String("stream")).toString(QStringLiteral("depth")).toUtf8();
    fault.event = json.value(QLatin1String("event")).toString().toUtf8();
    fault.action = json.value(QLatin1String("action")).toString(fault.kind == QLatin1String("ws.close") ? QString() : fault.action);
    fault.category = json.value(QLatin1String("category")).toString(fault.category);
    fault.count = json.value(QLatin1String("count")).toInt(1);
    fault.ms = json.value(QLatin1String("ms")).toInt(0);
    fault.bytes = json.value(QLatin1String("bytes")).toInt(0);
    fault.everyMs = std::max(1, json.value(QLatin1String("everyMs")).toInt(fault.everyMs));
    fault.events = json.value(QLatin1String("events")).toInt(1);
    const int usual = fault.kind == QLatin1String("rest.redirect") ? 307 : fault.kind == QLatin1String("rest.zombie") ? 504 : 503;
    fault.status = json.value(QLatin1String("status")).toInt(usual);
    fault.code = json.value(QLatin1String("code")).toInt(1001);
    fault.all = json.value(QLatin1String("all")).toBool(false);
    fault.body = bytesOf(json.value(QLatin1String("body")));
    if (json.contains(QLatin1String("base64")))
        fault.body = QByteArray::fromBase64(json.value(QLatin1String("base64")).toString().toLatin1());
    if (const int blanks = json.value(QLatin1String("fill")).toInt(); blanks > 0 && blanks <= mostBlanks)
        fault.body = QByteArray(blanks, ' ');
    fault.encoding = json.value(QLatin1String("encoding")).toString().toUtf8();
    fault.location = json.value(QLatin1String("location")).toString().toUtf8();
    if (fault.kind == QLatin1String("us.send") && json.value(QLatin1String("event")).toObject().value(QLatin1String("e")).toString().isEmpty())
        return QStringLiteral("us.send needs an \"event\" with its name in \"e\".");
    static const QStringList actions { QStringLiteral("FIN"), QStringLiteral("RST"), QStringLiteral("hang"), QStringLiteral("cut"), QStringLiteral("drip"), QStringLiteral("reply") };
    const bool acts = fault.kind == QLatin1String("rest.before") || fault.kind == QLatin1String("rest.after");
    if (acts && !actions.contains(fault.action))
        return QStringLiteral("There is no action '%1'.").arg(fault.action);
    // Closing around an order on the WebSocket API is an answer that gets lost, like one of REST.
    if (fault.kind == QLatin1String("ws.close") && json.contains(QLatin1String("when"))) {
        fault.kind = json.value(QLatin1String("when")).toString() == QLatin1String("before") ? QStringLiteral("rest.before") : QStringLiteral("rest.after");
        if (fault.route.isEmpty())
            fault.route = "order.place";
        if (fault.action.isEmpty())
            fault.action = QStringLiteral("FIN");
    }
    return {};
}

void FaultPlan::attach(paper::PaperExchange& exchange, OffsetClock& clock)
{
    m_exchange = &exchange;
    m_clock = &clock;
    m_limits = exchange.limits().settings();
    m_ledger.attach(&exchange.exchange());
}

void FaultPlan::reset()
{
    lift();
    m_clock->setOffsetMs(0);
    m_ledger.clear();
}

void FaultPlan::lift()
{
    m_faults.clear();
    m_exchange->limits().lift();
    m_exchange->limits().setSettings(m_limits);
}

void FaultPlan::add(const Fault& fault)
{
    if (carryOut(fault))
        return;
    auto armed = std::make_unique<Armed>();
    armed->fault = fault;
    if (fault.kind == QLatin1String("snap.stale"))
        keepSnapshot(*armed);
    m_faults.push_back(std::move(armed));
}

bool FaultPlan::carryOut(const Fault& fault)
{
    const bool waits = fault.kind == QLatin1String("ws.noHandshake") || fault.kind == QLatin1String("ws.subscribe");
    if (fault.kind.startsWith(QLatin1String("ws.")) && !waits) {
        onSockets(fault);
    } else if (fault.kind == QLatin1String("us.expire")) {
        m_exchange->listenKeys().expire(fault.json.value(QLatin1String("mode")).toString() != QLatin1String("silent"));
    } else if (fault.kind == QLatin1String("us.send")) {
        const QJsonObject event = fault.json.value(QLatin1String("event")).toObject();
        m_exchange->tellUser(event.value(QLatin1String("e")).toString().toUtf8(), bytesOf(event));
    } else if (fault.kind == QLatin1String("clock.offset")) {
        m_clock->setOffsetMs(fault.ms);
    } else if (fault.kind == QLatin1String("clock.step")) {
        m_clock->setOffsetMs(m_clock->offsetMs() + fault.ms);
    } else if (fault.kind == QLatin1String("ban.ip")) {
        m_exchange->limits().ban(fault.json.value(QLatin1String("seconds")).toInt(60));
    } else if (fault.kind == QLatin1String("limit.set")) {
        paper::LimitSettings limits = m_exchange->limits().settings();
        limits.weightPerMinute = fault.json.value(QLatin1String("weight")).toInt(limits.weightPerMinute);
        limits.ordersPer10s = fault.json.value(QLatin1String("orders10s")).toInt(limits.ordersPer10s);
        limits.ordersPerMinute = fault.json.value(QLatin1String("orders1m")).toInt(limits.ordersPerMinute);
        m_exchange->limits().setSettings(limits);
    } else {
        return false;
    }
    return true;
}

void FaultPlan::onSockets(const Fault& fault)
{
    m_exchange->forEachSocket([&fault](WsConnection& socket) {
        if (!isCategory(socket.door(), fault.category))
            return;
        if (fault.kind == QLatin1String("ws.stall")) {
            socket.hold(fault.ms, fault.all);
        } else if (fault.kind == QLatin1String("ws.announce")) {
            // The head of a frame that claims to be so long, and nothing behind it.
            QByteArray head("\x81\x7f", 2);
            const auto length = static_cast<std::uint64_t>(fault.json.value(QLatin1String("length")).toDouble());
            for (int shift = 56; shift >= 0; shift -= 8)
                head += static_cast<char>((length >> shift) & 0xff);
            socket.sendRaw(head);
        } else if (fault.kind == QLatin1String("ws.raw")) {
            const QByteArray bytes = QByteArray::fromBase64(fault.json.value(QLatin1String("base64")).toString().toLatin1());
            socket.sendRaw(bytes.isEmpty() ? paper::wsTextFrame(fault.json.value(QLatin1String("text")).toString().toUtf8()) : bytes);
        } else if (fault.action == QLatin1String("FIN")) {
            socket.end(Ending::Close);
        } else if (fault.action == QLatin1String("RST")) {
            socket.end(Ending::Reset);
        } else {
            socket.close(static_cast<quint16>(fault.code), fault.body);
        }
    });
}

FaultPlan::Armed* FaultPlan::match(std::initializer_list<QLatin1String> kinds, const paper::RequestFacts& facts)
{
    const bool snapshot = facts.route == "GET /fapi/v1/depth";
    for (const auto& armed : m_faults) {
        const Fault& fault = armed->fault;
        if (fault.count == 0 || std::find(kinds.begin(), kinds.end(), fault.kind) == kinds.end())
            continue;
        const bool onSnapshots = fault.kind.startsWith(QLatin1String("snap."));
        const bool routed = onSnapshots ? snapshot : fault.route.isEmpty() || fault.route == facts.route;
        if (routed && (fault.symbol.isEmpty() || fault.symbol == facts.symbol))
            return armed.get();
    }
    return nullptr;
}

void FaultPlan::spend(Armed& armed)
{
    if (armed.fault.count > 0)
        --armed.fault.count;
}

void FaultPlan::sweep()
{
    std::erase_if(m_faults, [](const auto& armed) { return armed->fault.count == 0 && armed->held.empty(); });
}

std::optional<Delivery> FaultPlan::beforeRequest(const paper::RequestFacts& facts)
{
    m_ledger.noteRequest(facts.route, facts.clientOrderId);
    fillFirst(facts);
    if (Armed* zombie = match({ QLatin1String("rest.zombie") }, facts)) {
        Delivery delivery = deliveryOf(zombie->fault);
        delivery.executeAfterMs = std::exchange(delivery.delayMs, 0);
        spend(*zombie);
        sweep();
        return delivery;
    }
    Armed* armed = match({ QLatin1String("rest.before"), QLatin1String("rest.redirect"), QLatin1String("snap.fail") }, facts);
    if (armed == nullptr)
        return std::nullopt;
    const Delivery delivery = deliveryOf(armed->fault);
    spend(*armed);
    sweep();
    return delivery;
}

void FaultPlan::fillFirst(const paper::RequestFacts& facts)
{
    const bool cancels = facts.route == "DELETE /fapi/v1/order" || facts.route == "order.cancel";
    const bool modifies = facts.route == "PUT /fapi/v1/order" || facts.route == "order.modify";
    if (!cancels && !modifies)
        return;
    for (const auto& armed : m_faults) {
        Fault& fault = armed->fault;
        const QString on = fault.json.value(QLatin1String("on")).toString(QStringLiteral("cancel"));
        if (fault.kind != QLatin1String("eng.fillOn") || fault.count == 0 || on != (cancels ? QLatin1String("cancel") : QLatin1String("modify")))
            continue;
        if (fillOrder(*m_exchange, QString::fromUtf8(facts.symbol), facts.orderId, QString::fromUtf8(facts.clientOrderId)))
            spend(*armed);
        break;
    }
    sweep();
}

bool FaultPlan::dropHandshake(paper::WsDoor door)
{
    m_ledger.noteHandshake();
    for (const auto& armed : m_faults) {
        if (armed->fault.kind == QLatin1String("ws.noHandshake") && armed->fault.count != 0 && isCategory(door, armed->fault.category)) {
            spend(*armed);
            sweep();
            return true;
        }
    }
    return false;
}

// ws.subscribe: what asks for the stream stays without an answer, or is refused with "action":"refuse".
std::optional<QByteArray> FaultPlan::insteadOf(const QByteArray& message)
{
    const QJsonObject json = QJsonDocument::fromJson(message).object();
    const QByteArray names = bytesOf(json.value(QLatin1String("params")));
    for (const auto& armed : m_faults) {
        const Fault& fault = armed->fault;
        if (fault.kind != QLatin1String("ws.subscribe") || fault.count == 0 || json.value(QLatin1String("method")) != QLatin1String("SUBSCRIBE")
            || !names.contains(fault.symbol.toLower()) || !names.contains(fault.stream))
            continue;
        QByteArray answer;
        if (fault.action == QLatin1String("refuse"))
            answer = bytesOf(QJsonObject { { QStringLiteral("id"), json.value(QLatin1String("id")) },
                { QStringLiteral("error"), QJsonObject { { QStringLiteral("code"), 2 }, { QStringLiteral("msg"), QStringLiteral("Invalid request") } } } });
        spend(*armed);
        sweep();
        return answer;
    }
    return std::nullopt;
}

std::optional<paper::HttpReply> FaultPlan::lagging(const paper::RequestFacts& facts) const
{
    if (facts.route != "GET /fapi/v1/order" && facts.route != "GET /fapi/v1/openOrder" && facts.route != "order.status")
        return std::nullopt;
    for (const auto& armed : m_faults) {
        if (armed->fault.kind != QLatin1String("eng.queryLag"))
            continue;
        const auto age = orderAge(*m_exchange, QString::fromUtf8(facts.symbol), facts.orderId, QString::fromUtf8(facts.clientOrderId));
        if (age && *age < std::chrono::milliseconds { armed->fault.ms })
            return paper::HttpReply { 400, R"({"code":-2013,"msg":"Order does not exist."})", {} };
    }
    return std::nullopt;
}

Delivery FaultPlan::afterRequest(const paper::RequestFacts& facts, const paper::HttpReply& reply)
{
    if (reply.body.contains("\"code\":-1021") || reply.body.contains("\"code\":-5028"))
        m_ledger.noteTimeRefused(facts.clientOrderId);
    Delivery delivery;
    delivery.instead = lagging(facts);
    if (Armed* armed = match({ QLatin1String("rest.delay"), QLatin1String("snap.delay") }, facts)) {
        delivery.delayMs = armed->fault.ms;
        spend(*armed);
    }
    if (Armed* armed = match({ QLatin1String("rest.after") }, facts)) {
        const int delay = delivery.delayMs;
        delivery = deliveryOf(armed->fault);
        delivery.delayMs = std::max(delay, delivery.delayMs);
        spend(*armed);
    } else if (Armed* stale = match({ QLatin1String("snap.stale") }, facts)) {
        delivery.instead = paper::HttpReply { 200, stale->snapshots.front(), {} };
        spend(*stale);
    }
    sweep();
    return delivery;
}

void FaultPlan::keepSnapshot(Armed& armed)
{
    armed.snapshots.push_back(m_exchange->depthSnapshot(QString::fromUtf8(armed.fault.symbol), snapshotLevels));
    while (static_cast<int>(armed.snapshots.size()) > std::max(1, armed.fault.events))
        armed.snapshots.pop_front();
}

//! Applies drop, dup, swap or hold to one frame. \return whether the fault took the frame
bool FaultPlan::bend(Armed& armed, QLatin1String prefix, const QByteArray& frame, std::vector<QByteArray>& out)
{
    Fault& fault = armed.fault;
    const QStringView what = QStringView(fault.kind).sliced(prefix.size());
    if (what == QLatin1String("drop")) {
        --fault.count;
    } else if (what == QLatin1String("dup")) {
        --fault.count;
        out.push_back(frame);
        out.push_back(frame);
    } else if (what == QLatin1String("swap")) {
        if (armed.held.empty()) {
            armed.held.push_back(frame);
        } else {
            --fault.count;
            out.push_back(frame);
            out.push_back(armed.held.front());
            armed.held.clear();
        }
    } else if (what == QLatin1String("hold")) {
        armed.held.push_back(frame);
        if (fault.count >= 0 && static_cast<int>(armed.held.size()) > fault.count) {
            out.insert(out.end(), armed.held.begin(), armed.held.end());
            armed.held.clear();
            fault.count = 0;
        }
    } else {
        return false;
    }
    return true;
}

std::vector<QByteArray> FaultPlan::marketFrames(const QByteArray& stream, const QByteArray& data)
{
    if (m_watcher)
        m_watcher(stream, data);
    const QByteArray symbol = QString::fromUtf8(stream.left(stream.indexOf('@'))).toUpper().toUtf8();
    std::vector<QByteArray> out;
    bool taken = false;
    for (const auto& armed : m_faults) {
        Fault& fault = armed->fault;
        if ((!fault.symbol.isEmpty() && fault.symbol != symbol) || !stream.contains(fault.stream) || fault.count == 0)
            continue;
        if (fault.kind == QLatin1String("snap.stale")) {
            keepSnapshot(*armed);
        } else if (fault.kind == QLatin1String("md.cross") && data.contains("\"b\":[")) {
            --fault.count;
            out.push_back(crossed(m_exchange->depthSnapshot(QString::fromUtf8(symbol), 5), data));
            taken = true;
        } else if (fault.kind == QLatin1String("md.respell")) {
            spend(*armed);
            out.push_back(respelled(data));
            taken = true;
        } else if (fault.kind.startsWith(QLatin1String("md."))) {
            taken = bend(*armed, QLatin1String("md."), data, out);
        }
        if (taken)
            break;
    }
    sweep();
    if (!taken)
        out.push_back(data);
    return out;
}

std::vector<QByteArray> FaultPlan::userFrames(const QByteArray& event, const QByteArray& data)
{
    std::vector<QByteArray> out;
    bool taken = false;
    for (const auto& armed : m_faults) {
        const Fault& fault = armed->fault;
        if (!fault.kind.startsWith(QLatin1String("us.")) || fault.count == 0 || (!fault.event.isEmpty() && fault.event != event))
            continue;
        if (fault.kind == QLatin1String("us.mutate")) {
            out.push_back(withValueAt(data, fault.json.value(QLatin1String("pointer")).toString(), fault.json.value(QLatin1String("value"))));
            spend(*armed);
            taken = true;
        } else {
            taken = bend(*armed, QLatin1String("us."), data, out);
        }
        if (taken)
            break;
    }
    sweep();
    if (!taken)
        out.push_back(data);
    return out;
}

} // namespace fathom::lab

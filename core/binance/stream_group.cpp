// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/stream_group.h"

#include "core/base/logging.h"
#include "core/binance/connect_gate.h"
#include "core/binance/endpoints.h"
#include "core/binance/rest_rows.h"

#include <QRandomGenerator>
#include <QTimer>

namespace fathom::binance {

using net::WebSocketConnection;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds refusedRetry { 5'000 };

WebSocketConnection::Options connectionOptions()
{
    WebSocketConnection::Options options;
    // Both routes must not be renewed in the same second.
    options.lifetime += std::chrono::seconds { QRandomGenerator::global()->bounded(1800) };
    return options;
}

} // namespace

StreamGroup::StreamGroup(QUrl url, const QString& name, const net::ConnectPolicy& policy, net::RateBudget* budget, const Clock* clock,
    QObject* parent)
    : QObject(parent)
    , m_url(std::move(url))
    , m_clock(clock)
    , m_name(name)
    , m_policy(policy)
    , m_budget(budget)
    , m_connection(makeConnection())
    , m_timer(new QTimer(this))
{
    watch(m_connection);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, [this] { work(); });
}

StreamGroup::~StreamGroup() = default;

WebSocketConnection* StreamGroup::makeConnection()
{
    auto* connection = new WebSocketConnection(m_policy, connectionOptions(), m_clock, this);
    connection->setName(m_name);
    obeyBudget(connection, m_budget);
    return connection;
}

// What is delivered from now on comes on this one.
void StreamGroup::watch(WebSocketConnection* connection)
{
    connection->setTextHandler([this](QByteArrayView text, MonotonicTime received) { onText(text, received); });
    connect(connection, &WebSocketConnection::opened, this, [this] { onOpened(); });
    connect(connection, &WebSocketConnection::lost, this, [this] { onLost(); });
    connect(connection, &WebSocketConnection::stateChanged, this, [this] { Q_EMIT connectionChanged(); });
    connect(connection, &WebSocketConnection::lifetimeReached, this, [this] { renew(); });
}

void StreamGroup::reconnect(const QString& reason)
{
    dropSuccessor();
    m_connection->reconnect(reason);
}

void StreamGroup::stop()
{
    dropSuccessor();
    m_connection->close();
    m_timer->stop();
    onLost();
}

std::vector<SubscriptionFacts> StreamGroup::subscriptions() const
{
    std::vector<SubscriptionFacts> facts;
    facts.reserve(m_entries.size());
    for (const auto& [name, entry] : m_entries)
        facts.push_back({ name, entry->ask == Ask::Live, entry->frames, entry->lastData });
    return facts;
}

StreamGroup::EntryPtr StreamGroup::find(QByteArrayView name) const
{
    const auto found = m_entries.find(name);
    return found == m_entries.end() ? nullptr : found->second;
}

SubscriptionPtr StreamGroup::subscribe(const QByteArray& name, StreamHandler onData, StreamStateHandler onState)
{
    EntryPtr& entry = m_entries[name];
    if (!entry) {
        entry = std::make_shared<Entry>();
        entry->name = name;
        // Left and wanted again before the venue was told: nothing changes there.
        if (const auto leaving = std::find(m_toLeave.begin(), m_toLeave.end(), name); leaving != m_toLeave.end()) {
            m_toLeave.erase(leaving);
            entry->ask = Ask::Live;
        }
    }
    auto subscriber = std::make_shared<Subscriber>();
    subscriber->id = ++m_lastSubscriber;
    subscriber->onData = std::move(onData);
    subscriber->onState = std::move(onState);
    entry->subscribers.push_back(subscriber);
    if (entry->ask == Ask::Live) {
        // Said later, as for everybody else: the caller does not hold its handle yet.
        QTimer::singleShot(0, this, [subscriber, weak = std::weak_ptr<Entry>(entry)] {
            const auto still = weak.lock();
            if (still && subscriber->active && subscriber->onState && still->ask == Ask::Live)
                subscriber->onState(StreamState::Live);
        });
    } else {
        soon();
    }
    return SubscriptionPtr(new Subscription(this, name, subscriber->id));
}

void StreamGroup::unsubscribe(const QByteArray& name, quint64 id)
{
    const EntryPtr entry = find(name);
    if (!entry)
        return;
    auto& list = entry->subscribers;
    const auto at = std::find_if(list.begin(), list.end(), [id](const auto& subscriber) { return subscriber->id == id; });
    if (at == list.end())
        return;
    (*at)->active = false;
    list.erase(at);
    if (!list.empty())
        return;
    if (entry->ask != Ask::Wanted)
        m_toLeave.push_back(name);
    m_entries.erase(name);
    soon();
}

void StreamGroup::resubscribe(const QByteArray& name)
{
    const EntryPtr entry = find(name);
    if (!entry || entry->ask == Ask::Wanted)
        return;
    m_toLeave.push_back(name);
    entry->ask = Ask::Wanted;
    soon();
}

MonotonicTime StreamGroup::lastData(const QByteArray& name) const
{
    const EntryPtr entry = find(name);
    return entry ? entry->lastData : MonotonicTime {};
}

void StreamGroup::onOpened()
{
    m_lastMessage = {};
    m_toLeave.clear();
    m_requests.clear();
    for (const auto& [name, entry] : m_entries)
        entry->retryAt = {};
    soon();
}

void StreamGroup::onLost()
{
    m_toLeave.clear();
    m_requests.clear();
    const auto entries = m_entries; // handlers may come and go
    for (const auto& [name, entry] : entries) {
        const bool told = entry->ask != Ask::Wanted;
        entry->ask = Ask::Wanted;
        entry->lastData = {};
        if (told)
            tell(entry, StreamState::Lost);
    }
}

void StreamGroup::tell(const EntryPtr& entry, StreamState state)
{
    const auto subscribers = entry->subscribers;
    for (const auto& subscriber : subscribers) {
        if (subscriber->active && subscriber->onState)
            subscriber->onState(state);
    }
}

void StreamGroup::onText(QByteArrayView text, MonotonicTime received)
{
    QByteArrayView name = streamOf(text);
    QByteArray copied;
    if (name.isEmpty()) {
        copied = m_decoder.streamOfAny(text);
        name = copied;
    }
    if (name.isEmpty()) {
        onAnswer(text);
        return;
    }
    if (m_successor && !m_successor->names.empty())
        m_successor->delivered.insert(qHash(text));
    if (const EntryPtr entry = find(name))
        deliver(entry, text, received);
}

void StreamGroup::deliver(const EntryPtr& entry, QByteArrayView text, MonotonicTime received)
{
    entry->lastData = received;
    ++entry->frames;
    const StreamData data { text, received, m_formerEpochs + m_connection->epoch() };
    if (entry->subscribers.size() == 1) { // the usual case, without copying the list
        const auto only = entry->subscribers.front();
        only->onData(data);
        return;
    }
    const auto subscribers = entry->subscribers;
    for (const auto& subscriber : subscribers) {
        if (subscriber->active)
            subscriber->onData(data);
    }
}

std::optional<StreamGroup::Answer> StreamGroup::answerTo(QByteArrayView text)
{
    json::Reader reader;
    Answer answer;
    bool hasId = false;
    const bool isReadable = reader.whole(text, [&](json::od::value& root) {
        return json::eachFieldOf(root, [&](json::od::field& item) {
            switch (json::nameOf(item)) {
            case json::name("id"): {
                const json::Token token = json::tokenOf(item.value());
                std::int64_t id = 0;
                hasId = json::isNumeric(token) && readInteger(token.text, id);
                answer.id = static_cast<quint64>(id);
                return true;
            }
            case json::name("error"):
            case json::name("code"): answer.isError = true; return true;
            default: return true;
            }
        });
    });
    return isReadable && hasId ? std::optional(answer) : std::nullopt;
}

void StreamGroup::onAnswer(QByteArrayView text)
{
    const auto answer = answerTo(text);
    if (!answer) {
        ++m_strays;
        qCInfo(lcWire) << "Frame of no stream, total" << m_strays;
        Q_EMIT strayFrame(m_strays);
        return;
    }
    settle(answer->id, !answer->isError);
}

void StreamGroup::settle(quint64 id, bool accepted)
{
    const auto found = m_requests.find(id);
    if (found == m_requests.end())
        return;
    const Request request = std::move(found->second);
    m_requests.erase(found);
    for (const QByteArray& name : request.names) {
        const EntryPtr entry = find(name);
        if (!entry || entry->ask != Ask::Asked)
            continue;
        entry->ask = accepted ? Ask::Live : Ask::Wanted;
        entry->retryAt = m_clock->monotonicNow() + refusedRetry;
        tell(entry, accepted ? StreamState::Live : StreamState::Refused);
    }
    soon();
}

void StreamGroup::soon()
{
    if (!m_connection->isOpen())
        return;
    const auto since = m_clock->monotonicNow() - m_lastMessage;
    const auto wait = std::chrono::ceil<milliseconds>(messageSpacing - since);
    if (!m_timer->isActive() || m_timer->remainingTimeAsDuration() > wait)
        m_timer->start(std::max(wait, milliseconds { 0 }));
}

// One message at most, then the deadlines; comes back while anything is left.
void StreamGroup::work()
{
    if (!m_connection->isOpen())
        return;
    const MonotonicTime now = m_clock->monotonicNow();
    std::vector<quint64> late;
    for (const auto& [id, request] : m_requests) {
        if (now - request.sent >= acknowledgeDeadline)
            late.push_back(id);
    }
    for (const quint64 id : late)
        settle(id, false);
    bool more = false, waiting = !m_requests.empty();
    if (!m_toLeave.empty()) {
        sendMessage("UNSUBSCRIBE", std::exchange(m_toLeave, {}));
        more = true;
    } else {
        Request request;
        for (const auto& [name, entry] : m_entries) {
            if (entry->ask != Ask::Wanted)
                continue;
            waiting = true;
            if (entry->retryAt > now)
                continue;
            if (request.names.size() == namesPerMessage) {
                more = true;
                break;
            }
            request.names.push_back(name);
        }
        if (!request.names.empty() && sendMessage("SUBSCRIBE", request.names)) {
            for (const QByteArray& name : request.names)
                find(name)->ask = Ask::Asked;
            request.sent = now;
            m_requests.emplace(m_lastRequest, std::move(request));
            waiting = true;
        }
    }
    if (more)
        m_timer->start(messageSpacing);
    else if (waiting && !m_timer->isActive())
        m_timer->start(milliseconds { 500 });
}

bool StreamGroup::sendMessage(const char* method, const std::vector<QByteArray>& names)
{
    m_lastMessage = m_clock->monotonicNow();
    return m_connection->sendText(message(method, names, ++m_lastRequest));
}

QByteArray StreamGroup::message(const char* method, const std::vector<QByteArray>& names, quint64 id)
{
    QByteArray text = QByteArrayLiteral("{\"method\":\"") + method + "\",\"params\":[";
    for (std::size_t i = 0; i < names.size(); ++i)
        text += (i > 0 ? ",\"" : "\"") + names[i] + '"';
    return text + "],\"id\":" + QByteArray::number(id) + '}';
}

} // namespace fathom::binance

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/logging.h"
#include "core/binance/rest_rows.h"
#include "core/binance/stream_group.h"

#include <QTimer>

#include <algorithm>

namespace fathom::binance {

using net::WebSocketConnection;

// From one connection to the next while both run: the old one is listened to until the new one is
// known to carry everything. What the new one brought meanwhile is delivered behind it, but for
// what the old one had brought too.

void StreamGroup::renew()
{
    if (m_successor)
        return;
    qCInfo(lcSocket) << m_name << "is renewed before the venue ends it";
    m_successor = std::make_unique<Successor>();
    WebSocketConnection* next = m_successor->connection = makeConnection();
    next->setTextHandler(
        [this](QByteArrayView text, MonotonicTime received) { onSuccessorText(text, received); });
    connect(next, &WebSocketConnection::opened, this, [this] { subscribeSuccessor(); });
    connect(next, &WebSocketConnection::lost, this, [this, next] {
        if (m_successor && m_successor->connection == next) {
            *m_successor = Successor {};
            m_successor->connection = next; // it tries again by itself
        }
    });
    next->open(m_url);
}

void StreamGroup::subscribeSuccessor()
{
    Successor& successor = *m_successor;
    for (const auto& [name, entry] : m_entries)
        successor.names.push_back(name);
    for (std::size_t from = 0; from < successor.names.size(); from += namesPerMessage) {
        const auto first = successor.names.begin() + static_cast<std::ptrdiff_t>(from);
        const auto last = successor.names.begin()
            + static_cast<std::ptrdiff_t>(std::min(from + namesPerMessage, successor.names.size()));
        const quint64 id = ++m_lastRequest;
        successor.unanswered.insert(id);
        successor.connection->sendText(message("SUBSCRIBE", { first, last }, id));
    }
    if (successor.names.empty())
        QMetaObject::invokeMethod(
            this, [this] { takeOver(); }, Qt::QueuedConnection);
    QTimer::singleShot(
        acknowledgeDeadline, successor.connection, [this, next = successor.connection] {
            if (m_successor && m_successor->connection == next && next->isOpen()
                && !m_successor->unanswered.empty())
                next->reconnect(QStringLiteral("not acknowledged in time"));
        });
}

void StreamGroup::onSuccessorText(QByteArrayView text, MonotonicTime received)
{
    Successor& successor = *m_successor;
    const bool isData = !streamOf(text).isEmpty() || !m_decoder.streamOfAny(text).isEmpty();
    if (isData) {
        successor.bytes += text.size();
        if (successor.bytes > overlapLimit) {
            successor.connection->reconnect(
                QStringLiteral("too much came before it was acknowledged"));
            return;
        }
        QByteArray padded = text.toByteArray();
        padded.append(
            static_cast<qsizetype>(simdjson::SIMDJSON_PADDING), '\0'); // as the decoders want it
        successor.frames.emplace_back(std::move(padded), received);
        return;
    }
    const auto answered = answerTo(text);
    if (!answered || !successor.unanswered.contains(answered->id))
        return;
    if (answered->isError) {
        successor.connection->reconnect(QStringLiteral("subscription refused"));
        return;
    }
    successor.unanswered.erase(answered->id);
    // Behind this call: its socket is in the middle of telling us.
    if (successor.unanswered.empty())
        QMetaObject::invokeMethod(
            this, [this] { takeOver(); }, Qt::QueuedConnection);
}

void StreamGroup::takeOver()
{
    if (!m_successor || !m_successor->unanswered.empty() || !m_successor->connection->isOpen())
        return;
    const auto successor = std::move(m_successor);
    WebSocketConnection* old = std::exchange(m_connection, successor->connection);
    m_formerEpochs += old->epoch();
    old->disconnect(this);
    old->setTextHandler([](QByteArrayView, MonotonicTime) {});
    disconnect(m_connection, &WebSocketConnection::opened, this, nullptr);
    disconnect(m_connection, &WebSocketConnection::lost, this, nullptr);
    watch(m_connection);
    m_requests.clear();
    m_toLeave.clear();
    std::vector<EntryPtr> alive;
    for (const auto& [name, entry] : m_entries) {
        const bool asked = std::find(successor->names.begin(), successor->names.end(), name)
            != successor->names.end();
        if (asked && entry->ask != Ask::Live)
            alive.push_back(entry);
        entry->ask = asked ? Ask::Live : Ask::Wanted;
        entry->retryAt = {};
    }
    for (const QByteArray& name : successor->names) {
        if (!m_entries.contains(name))
            m_toLeave.push_back(name);
    }
    for (const EntryPtr& entry : alive)
        tell(entry, StreamState::Live);
    for (const auto& [padded, received] : successor->frames) {
        const QByteArrayView text
            = QByteArrayView(padded).chopped(static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
        if (!successor->delivered.contains(qHash(text)))
            onText(text, received);
    }
    old->close();
    old->deleteLater();
    qCInfo(lcSocket) << m_name << "goes on over the new connection";
    Q_EMIT connectionChanged();
    soon();
}

void StreamGroup::dropSuccessor()
{
    if (!m_successor)
        return;
    WebSocketConnection* next = m_successor->connection;
    m_successor.reset();
    next->disconnect(this);
    next->setTextHandler([](QByteArrayView, MonotonicTime) {});
    next->close();
    next->deleteLater();
}

} // namespace fathom::binance

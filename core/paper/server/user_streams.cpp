// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/user_streams.h"

#include "core/paper/server/wire_account.h"
#include "core/paper/server/wire_algo.h"
#include "core/paper/server/wire_orders.h"

namespace fathom::paper {

UserStreams::UserStreams(ServerContext& context, CommitQueue& commits, Interceptor* interceptor)
    : m_context(context)
    , m_commits(commits)
    , m_interceptor(interceptor)
{
    m_context.exchange.addListener(this);
    m_context.listenKeys.onExpired = [this](const QByteArray& key) { announceExpiry(key); };
}

UserStreams::~UserStreams()
{
    m_context.listenKeys.onExpired = {};
    m_context.exchange.removeListener(this);
}

void UserStreams::subscribe(StreamSession& session, const QByteArray& key)
{
    session.user.push_back({ key, {} });
    if (std::find(m_sessions.begin(), m_sessions.end(), &session) == m_sessions.end())
        m_sessions.push_back(&session);
}

void UserStreams::unsubscribe(StreamSession& session, const QByteArray& key)
{
    std::erase_if(session.user, [&key](const auto& subscription) { return subscription.key == key; });
    if (session.user.empty())
        forget(session);
}

void UserStreams::forget(StreamSession& session)
{
    std::erase(m_sessions, &session);
}

void UserStreams::onTradeLite(const OrderUpdate& update)
{
    send(update.order.account, "TRADE_LITE", tradeLiteJson(m_context.print(update.order.market), update, m_context.nowMs()));
}

void UserStreams::onAccountUpdate(const AccountUpdate& update)
{
    send(update.account, "ACCOUNT_UPDATE", accountUpdateJson(m_context, update, m_context.nowMs()));
}

void UserStreams::onOrderUpdate(const OrderUpdate& update)
{
    send(update.order.account, "ORDER_TRADE_UPDATE", orderTradeUpdateJson(m_context.print(update.order.market), update, m_context.nowMs()));
}

void UserStreams::onAlgoUpdate(const AlgoOrder& order)
{
    send(order.account, "ALGO_UPDATE", algoUpdateJson(m_context.print(order.market), order, m_context.nowMs()));
}

void UserStreams::onMultiAssetsChanged(AccountId account, bool on, WallTime time)
{
    QByteArray data;
    JsonWriter json(data);
    json.beginObject().plain("e", "ACCOUNT_CONFIG_UPDATE").number("E", m_context.nowMs()).number("T", toMs(time));
    json.beginObject("ai").boolean("j", on).endObject().endObject();
    send(account, "ACCOUNT_CONFIG_UPDATE", data);
}

void UserStreams::onLeverageChanged(AccountId account, const QString& symbol, int leverage, WallTime time)
{
    send(account, "ACCOUNT_CONFIG_UPDATE", leverageUpdateJson(m_context.printOf(symbol), leverage, toMs(time), m_context.nowMs()));
}

void UserStreams::onMarginCall(const MarginCall& call)
{
    send(call.account, "MARGIN_CALL", marginCallJson(m_context, call, m_context.nowMs()));
}

void UserStreams::announceExpiry(const QByteArray& key)
{
    // The venue prints this one event's time as a string.
    QByteArray data;
    JsonWriter json(data);
    json.beginObject().plain("e", "listenKeyExpired").plain("E", QByteArray::number(m_context.nowMs()));
    json.plain("listenKey", key).endObject();
    deliver("listenKeyExpired", data, [&key](const QByteArray& one) { return one == key; });
}

void UserStreams::send(AccountId account, const QByteArray& event, const QByteArray& data)
{
    m_commits.afterCommit([this, account, event, data](bool) {
        const auto own = [this, account](const QByteArray& key) { return m_context.listenKeys.ownerOf(key) == account; };
        if (m_interceptor == nullptr) {
            deliver(event, data, own);
            return;
        }
        for (const QByteArray& frame : m_interceptor->userFrames(event, data))
            deliver(event, frame, own);
    });
}

void UserStreams::deliver(const QByteArray& event, const QByteArray& data, const std::function<bool(const QByteArray& key)>& isFor)
{
    QByteArray raw;
    for (const StreamSession* session : m_sessions) {
        for (const StreamSession::UserSubscription& subscription : session->user) {
            const bool wanted = subscription.events.empty()
                || std::find(subscription.events.begin(), subscription.events.end(), event) != subscription.events.end();
            if (!wanted || !isFor(subscription.key))
                continue;
            if (session->combined) {
                const QByteArray wrapped = "{\"stream\":\"" + subscription.key + "\",\"data\":" + data + '}';
                session->connection->sendText(wrapped);
            } else {
                if (raw.isEmpty())
                    raw = wsTextFrame(data);
                session->connection->sendFrame(raw);
            }
            session->connection->flush();
        }
    }
}

} // namespace fathom::paper

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/server/commit_queue.h"
#include "core/paper/server/stream_channel.h"

namespace fathom::paper {

//! \brief Tells the listeners of the listen key what happens to the account, after it is durable. Source: ENDPOINTS 4. Paper thread.
class UserStreams final : public ExchangeListener
{
public:
    UserStreams(ServerContext& context, CommitQueue& commits, Interceptor* interceptor);
    ~UserStreams() override;

    void subscribe(StreamSession& session, const QByteArray& key);
    void unsubscribe(StreamSession& session, const QByteArray& key);
    void forget(StreamSession& session);
    //! \brief Sends \p data as event \p event to who listens to \p account.
    void tell(AccountId account, const QByteArray& event, const QByteArray& data) { send(account, event, data); }

    void onTradeLite(const OrderUpdate& update) override;
    void onAccountUpdate(const AccountUpdate& update) override;
    void onOrderUpdate(const OrderUpdate& update) override;
    void onAlgoUpdate(const AlgoOrder& order) override;
    void onMultiAssetsChanged(AccountId account, bool on, WallTime time) override;
    void onLeverageChanged(AccountId account, const QString& symbol, int leverage, WallTime time) override;
    void onMarginCall(const MarginCall& call) override;

private:
    void announceExpiry(const QByteArray& key);
    void send(AccountId account, const QByteArray& event, const QByteArray& data);
    void deliver(const QByteArray& event, const QByteArray& data, const std::function<bool(const QByteArray& key)>& isFor);

    ServerContext& m_context;
    CommitQueue& m_commits;
    Interceptor* m_interceptor;
    std::vector<StreamSession*> m_sessions;
};

} // namespace fathom::paper

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binance/rest_client.h"

#include <QPointer>

namespace fathom::binance {

//! How RestClient's typed calls are built. Internal to this room.

OutcomeFacts factsOf(const net::HttpReply& reply, const VenueError& error, bool whole);
Error lostError(const net::HttpReply& reply, bool isRead);

struct RestClient::Call
{
    net::HttpMethod method = net::HttpMethod::Get;
    QByteArray path;
    Params params;
    bool isSigned = false, needsKey = false, isOrder = false;
    int weight = 1, orders = 0;
    net::RateBudget::Purpose purpose = net::RateBudget::Purpose::Read;
    QPointer<QObject> context;
    std::function<void(const net::HttpReply&, const VenueError&, WallTime signedAt)> done;
    std::function<void(const Error&)> refused; //!< nothing was sent
    WallTime signedAt {};
    bool retried = false;
};

template <class T>
void RestClient::read(QByteArray path, Params params, int weight, bool isSigned, QObject* context, Handler<T> handler,
    std::function<Result<T>(const QByteArray&)> parser)
{
    auto call = std::make_shared<Call>();
    call->path = std::move(path);
    call->params = std::move(params);
    call->weight = weight;
    call->isSigned = isSigned;
    call->purpose = isSigned ? net::RateBudget::Purpose::IncreaseRisk : net::RateBudget::Purpose::Read;
    call->context = context;
    call->done = [handler, parser](const net::HttpReply& reply, const VenueError& error, WallTime) {
        if (reply.transport != net::Transport::Answered)
            handler(Unexpected { lostError(reply, true) });
        else if (reply.status >= 200 && reply.status < 300)
            handler(parser(reply.body));
        else
            handler(Unexpected { errorOf(OutcomeClass::Rejected, factsOf(reply, error, false)) });
    };
    call->refused = [handler](const Error& error) { handler(Unexpected { error }); };
    run(call);
}

template <class T>
void RestClient::change(net::HttpMethod method, QByteArray path, Params params, bool isSigned, QObject* context, Handler<T> handler,
    std::function<Result<T>(const QByteArray&)> parser)
{
    auto call = std::make_shared<Call>();
    call->method = method;
    call->path = std::move(path);
    call->params = std::move(params);
    call->isSigned = isSigned;
    call->needsKey = true;
    call->purpose = net::RateBudget::Purpose::ReduceRisk;
    call->context = context;
    call->done = [handler, parser](const net::HttpReply& reply, const VenueError& error, WallTime) {
        if (reply.transport != net::Transport::Answered) {
            handler(Unexpected { lostError(reply, false) });
            return;
        }
        const bool good = reply.status >= 200 && reply.status < 300;
        auto value = good ? parser(reply.body) : Result<T>(fail(Error::Code::BadReply, {}));
        const OutcomeFacts facts = factsOf(reply, error, value.has_value());
        const OutcomeClass outcome = classifyOutcome(facts);
        if (outcome == OutcomeClass::Accepted)
            handler(std::move(value));
        else
            handler(Unexpected { errorOf(outcome, facts) });
    };
    call->refused = [handler](const Error& error) { handler(Unexpected { error }); };
    run(call);
}

} // namespace fathom::binance

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binance/rest_client.h"
#include "core/binance/rest_parsers.h"

#include <QPointer>

namespace fathom::binance {

//! How RestClient's typed calls are built. Internal to this room.

OutcomeFacts factsOf(const net::HttpReply& reply, const VenueError& error, bool whole);
Error lostError(const net::HttpReply& reply, bool isRead);

//! \brief For requests whose answer matters only by its success; a login page is none.
inline Result<bool> anyAnswer(const QByteArray& body)
{
    if (!parse::venueError(body).isJson)
        return fail(Error::Code::BadReply, QStringLiteral("The reply is not JSON"));
    return true;
}

inline Params forSymbol(const QString& symbol)
{
    Params params;
    if (!symbol.isEmpty())
        params.add("symbol", symbol);
    return params;
}

inline Params since(const QString& symbol, const ListStart& start, const char* idName, int limit)
{
    Params params = forSymbol(symbol);
    if (start.fromId > 0)
        params.add(idName, start.fromId);
    else if (start.startMs > 0)
        params.add("startTime", start.startMs);
    params.add("limit", static_cast<std::int64_t>(limit));
    return params;
}

//! \brief One request on its way: what it is, what it costs and who waits for it.
struct RestClient::Call
{
    net::HttpMethod method = net::HttpMethod::Get;
    QByteArray path;
    Params params;
    bool isSigned = false, needsKey = false, isOrder = false;
    bool atKeyCheck = false; //!< goes to the wallet's host
    int weight = 1, orders = 0;
    net::RateBudget::Purpose purpose = net::RateBudget::Purpose::Read;
    QPointer<QObject> context;
    std::function<void(const net::HttpReply&, const VenueError&, WallTime signedAt)> done;
    std::function<void(const Error&)> refused; //!< nothing was sent
    WallTime signedAt {};
    MonotonicTime began {}; //!< when it was sent first
    bool retried = false;
    bool mayRepeat(MonotonicTime now) const { return orders == 0 || now - began < orderRepeatWithin; }
};

//! Where an order request goes, what it costs and how its answer reads.
struct RestClient::OrderRoute
{
    net::HttpMethod method;
    const char* rest;
    int weight, orders;
    bool reducesRisk;
    Result<OrderReport> (*parser)(const QByteArray& body);
};

template <class T>
std::shared_ptr<RestClient::Call> RestClient::callOf(QByteArray path, Params params, int weight, bool isSigned, QObject* context, Handler<T> handler,
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
    return call;
}

template <class T>
void RestClient::read(QByteArray path, Params params, int weight, bool isSigned, QObject* context, Handler<T> handler,
    std::function<Result<T>(const QByteArray&)> parser, bool isQuiet)
{
    const auto call = callOf(std::move(path), std::move(params), weight, isSigned, context, std::move(handler), std::move(parser));
    if (isQuiet)
        call->purpose = net::RateBudget::Purpose::Read;
    run(call);
}

template <class T>
void RestClient::change(net::HttpMethod method, QByteArray path, Params params, bool isSigned, QObject* context, Handler<T> handler,
    std::function<Result<T>(const QByteArray&)> parser, int weight)
{
    auto call = std::make_shared<Call>();
    call->method = method;
    call->path = std::move(path);
    call->params = std::move(params);
    call->isSigned = isSigned;
    call->needsKey = true;
    call->weight = weight;
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

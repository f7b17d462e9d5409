// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/rest_client_calls.h"

namespace fathom::binance {

using net::HttpMethod;

namespace {

OrderAnswer batchAnswer(OrderAnswer answer, const OutcomeFacts& facts, const QString& why)
{
    answer.outcome = classifyOutcome(facts);
    answer.error = errorOf(answer.outcome, facts);
    if (answer.error.detail.isEmpty())
        answer.error.detail = why;
    return answer;
}

// One row of a batch's answer: the order, or what a single placing would have been refused with.
OrderAnswer batchAnswer(OrderAnswer answer, const QByteArray& row)
{
    auto report = parse::order(row);
    const VenueError error = report ? VenueError {} : parse::venueError(row);
    OutcomeFacts facts;
    facts.transport = net::Transport::Answered;
    facts.status = error.code ? 400 : answer.status;
    facts.code = error.code;
    facts.message = error.message;
    facts.bodyIsJson = true;
    facts.hasOrderId = report.has_value();
    if (report && classifyOutcome(facts) == OutcomeClass::Accepted) {
        answer.outcome = OutcomeClass::Accepted;
        answer.report = std::move(*report);
        return answer;
    }
    return batchAnswer(std::move(answer), facts, report ? QString() : report.error().detail);
}

} // namespace

// Orders, ordinary and conditional. Source: ENDPOINTS 1.2, CHANGES 3.1.

void RestClient::openOrders(const QString& symbol, QObject* context, Handler<std::vector<OrderReport>> handler)
{
    read<std::vector<OrderReport>>(
        path("/v1/openOrders"), forSymbol(symbol), symbol.isEmpty() ? 40 : 1, true, context, std::move(handler), parse::orders);
}

void RestClient::allOrders(const QString& symbol, const ListStart& start, int limit, QObject* context, Handler<std::vector<OrderReport>> handler)
{
    read<std::vector<OrderReport>>(
        path("/v1/allOrders"), since(symbol, start, "orderId", limit), 5, true, context, std::move(handler), parse::orders);
}

void RestClient::openAlgoOrders(const QString& symbol, QObject* context, Handler<std::vector<OrderReport>> handler)
{
    read<std::vector<OrderReport>>(
        path("/v1/openAlgoOrders"), forSymbol(symbol), symbol.isEmpty() ? 40 : 1, true, context, std::move(handler), parse::algoOrders);
}

void RestClient::allAlgoOrders(
    const QString& symbol, const ListStart& start, int limit, QObject* context, Handler<std::vector<OrderReport>> handler)
{
    read<std::vector<OrderReport>>(
        path("/v1/allAlgoOrders"), since(symbol, start, "algoId", limit), 5, true, context, std::move(handler), parse::algoOrders);
}

void RestClient::userTrades(const QString& symbol, const ListStart& start, int limit, QObject* context, Handler<std::vector<Fill>> handler)
{
    read<std::vector<Fill>>(
        path("/v1/userTrades"), since(symbol, start, "fromId", limit), 5, true, context, std::move(handler), parse::userTrades);
}

void RestClient::queryOrder(const QueryRequest& request, QObject* context, Handler<OrderReport> handler)
{
    if (request.conditional)
        read<OrderReport>(path("/v1/algoOrder"), cancelParams(request), 1, true, context, std::move(handler), parse::algoOrder);
    else
        read<OrderReport>(path("/v1/order"), cancelParams(request), 1, true, context, std::move(handler), parse::order);
}

void RestClient::place(const PlaceRequest& request, QObject* context, OrderHandler handler)
{
    const bool conditional = isConditional(request.intent.type);
    orderCall({ HttpMethod::Post, conditional ? "/v1/algoOrder" : "/v1/order", 0, 1, reducesRisk(request),
                  conditional ? parse::algoOrder : parse::order },
        placeParams(request), context, std::move(handler));
}

void RestClient::placeBatch(const std::vector<PlaceRequest>& requests, QObject* context, BatchHandler handler)
{
    QByteArrayList rows;
    bool reduces = true;
    for (const PlaceRequest& request : requests) {
        rows.append('{' + placeParams(request).toJsonMembers() + '}');
        reduces = reduces && reducesRisk(request);
    }
    const std::size_t count = requests.size();
    auto call = std::make_shared<Call>();
    call->method = HttpMethod::Post;
    call->path = path("/v1/batchOrders");
    call->params.add("batchOrders", QByteArray('[' + rows.join(',') + ']'));
    call->isSigned = call->isOrder = true;
    call->weight = 5;
    call->orders = static_cast<int>(count);
    call->purpose = reduces ? net::RateBudget::Purpose::ReduceRisk : net::RateBudget::Purpose::IncreaseRisk;
    call->context = context;
    call->done = [handler, count](const net::HttpReply& reply, const VenueError& error, WallTime signedAt) {
        OrderAnswer answer;
        answer.status = reply.status;
        answer.signedAt = signedAt;
        answer.sent = reply.sent;
        answer.answered = reply.received;
        const bool good = reply.transport == net::Transport::Answered && reply.status >= 200 && reply.status < 300;
        const auto items = good ? parse::elements(reply.body) : Result<std::vector<QByteArray>>(fail(Error::Code::BadReply, {}));
        std::vector<OrderAnswer> answers;
        for (std::size_t i = 0; i < count; ++i) {
            const bool each = items && items->size() == count;
            answers.push_back(each ? batchAnswer(answer, (*items)[i]) : batchAnswer(answer, factsOf(reply, error, false), reply.failure));
        }
        handler(answers);
    };
    call->refused = [handler, count](const Error& error) {
        OrderAnswer answer;
        answer.error = error;
        handler(std::vector<OrderAnswer>(count, answer));
    };
    run(call);
}

void RestClient::modify(const ModifyRequest& request, QObject* context, OrderHandler handler)
{
    orderCall({ HttpMethod::Put, "/v1/order", 0, 1, false, parse::order }, modifyParams(request), context, std::move(handler));
}

void RestClient::cancel(const CancelRequest& request, QObject* context, OrderHandler handler)
{
    orderCall({ HttpMethod::Delete, request.conditional ? "/v1/algoOrder" : "/v1/order", 1, 0, true,
                  request.conditional ? parse::algoCancelled : parse::order },
        cancelParams(request), context, std::move(handler));
}

void RestClient::cancelAll(const QString& symbol, QObject* context, Handler<bool> handler)
{
    change<bool>(HttpMethod::Delete, path("/v1/allOpenOrders"), forSymbol(symbol), true, context, std::move(handler), anyAnswer);
}

void RestClient::cancelAllAlgos(const QString& symbol, QObject* context, Handler<bool> handler)
{
    change<bool>(HttpMethod::Delete, path("/v1/algoOpenOrders"), forSymbol(symbol), true, context, std::move(handler), anyAnswer);
}

} // namespace fathom::binance

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/rest_client_calls.h"

namespace fathom::binance {

using net::HttpMethod;

// Orders, ordinary and conditional. Source: ENDPOINTS 1.2, CHANGES 3.1.

void RestClient::openOrders(const QString& symbol, QObject* context, Handler<std::vector<OrderReport>> handler)
{
    read<std::vector<OrderReport>>(
        path("/v1/openOrders"), forSymbol(symbol), symbol.isEmpty() ? 40 : 1, true, context, std::move(handler), parse::orders);
}

void RestClient::allOrders(const QString& symbol, std::int64_t startMs, int limit, QObject* context, Handler<std::vector<OrderReport>> handler)
{
    read<std::vector<OrderReport>>(
        path("/v1/allOrders"), sinceTime(symbol, startMs, limit), 5, true, context, std::move(handler), parse::orders);
}

void RestClient::openAlgoOrders(const QString& symbol, QObject* context, Handler<std::vector<OrderReport>> handler)
{
    read<std::vector<OrderReport>>(
        path("/v1/openAlgoOrders"), forSymbol(symbol), symbol.isEmpty() ? 40 : 1, true, context, std::move(handler), parse::algoOrders);
}

void RestClient::allAlgoOrders(
    const QString& symbol, std::int64_t startMs, int limit, QObject* context, Handler<std::vector<OrderReport>> handler)
{
    read<std::vector<OrderReport>>(
        path("/v1/allAlgoOrders"), sinceTime(symbol, startMs, limit), 5, true, context, std::move(handler), parse::algoOrders);
}

void RestClient::userTrades(const QString& symbol, std::int64_t startMs, int limit, QObject* context, Handler<std::vector<Fill>> handler)
{
    read<std::vector<Fill>>(
        path("/v1/userTrades"), sinceTime(symbol, startMs, limit), 5, true, context, std::move(handler), parse::userTrades);
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

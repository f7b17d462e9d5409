// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/rest_client_calls.h"

#include <QTimer>

namespace fathom::binance {

namespace {

constexpr int requestWeight = 1000, stateWeight = 10;
constexpr std::chrono::minutes fileTimeout { 10 };

Params paramsOf(const HistoryWindow& window, const char* idName)
{
    Params params;
    if (!window.symbol.isEmpty())
        params.add("symbol", window.symbol);
    if (!window.type.isEmpty())
        params.add("incomeType", window.type);
    if (window.fromId > 0 && idName) {
        params.add(idName, window.fromId);
    } else {
        if (window.startMs > 0)
            params.add("startTime", window.startMs);
        if (window.endMs > 0)
            params.add("endTime", window.endMs);
    }
    params.add("limit", static_cast<std::int64_t>(window.limit));
    return params;
}

const char* fileWord(HistoryKind kind)
{
    switch (kind) {
    case HistoryKind::Orders: return "order";
    case HistoryKind::Income: return "income";
    case HistoryKind::Fills:
    case HistoryKind::Trades: break;
    }
    return "trade";
}

} // namespace

void RestClient::fillsPage(const HistoryWindow& window, QObject* context, Handler<std::vector<Fill>> handler)
{
    read<std::vector<Fill>>(path("/v1/userTrades"), paramsOf(window, "fromId"), 5, true, context, std::move(handler), parse::userTrades, true);
}

void RestClient::ordersPage(const HistoryWindow& window, QObject* context, Handler<std::vector<OrderReport>> handler)
{
    read<std::vector<OrderReport>>(path("/v1/allOrders"), paramsOf(window, "orderId"), 5, true, context, std::move(handler), parse::orders, true);
}

void RestClient::algoOrdersPage(const HistoryWindow& window, QObject* context, Handler<std::vector<OrderReport>> handler)
{
    read<std::vector<OrderReport>>(path("/v1/allAlgoOrders"), paramsOf(window, "algoId"), 5, true, context, std::move(handler), parse::algoOrders, true);
}

void RestClient::incomePage(const HistoryWindow& window, QObject* context, Handler<std::vector<Income>> handler)
{
    read<std::vector<Income>>(path("/v1/income"), paramsOf(window, nullptr), 30, true, context, std::move(handler), parse::income, true);
}

void RestClient::requestFile(HistoryKind kind, std::int64_t startMs, std::int64_t endMs, QObject* context, Handler<FileTicket> handler)
{
    Params params;
    params.add("startTime", startMs);
    params.add("endTime", endMs);
    const QByteArray where = path("/v1/") + fileWord(kind) + "/asyn";
    read<FileTicket>(where, params, requestWeight, true, context, std::move(handler), parse::fileTicket, true);
}

void RestClient::fileState(HistoryKind kind, const QString& id, QObject* context, Handler<FileState> handler)
{
    Params params;
    params.add("downloadId", id);
    const QByteArray where = path("/v1/") + fileWord(kind) + "/asyn/id";
    read<FileState>(where, params, stateWeight, true, context, std::move(handler), parse::fileState, true);
}

void RestClient::fetchFile(const QUrl& url, QObject* context, Handler<QByteArray> handler)
{
    const auto policy = m_endpoints.filePolicy(url);
    if (!policy) {
        QTimer::singleShot(0, context, [handler] { handler(fail(Error::Code::BadInput, QStringLiteral("The file lies at an address outside the list"))); });
        return;
    }
    // A client of its own: the file's host has its own policy, and a long answer holds up nobody.
    auto* http = new net::HttpClient(*policy, m_clock, this);
    net::HttpRequest request;
    request.url = url;
    request.timeout = fileTimeout;
    http->send(std::move(request), context, [http, handler](const net::HttpReply& reply) {
        http->deleteLater();
        if (reply.transport != net::Transport::Answered)
            handler(Unexpected { lostError(reply, true) });
        else if (reply.status != 200)
            handler(fail(Error::Code::Rejected, QStringLiteral("The file was not given out"), 0, reply.status));
        else
            handler(Result<QByteArray>(reply.body));
    });
}

} // namespace fathom::binance

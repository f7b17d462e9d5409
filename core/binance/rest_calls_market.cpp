// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binance/rest_client_calls.h"

namespace fathom::binance {

using net::Transport;

namespace {

int depthWeight(int limit) { return limit <= 50 ? 2 : limit <= 100 ? 5 : limit <= 500 ? 10 : 20; }
int klineWeight(int limit) { return limit < 100 ? 1 : limit < 500 ? 2 : limit <= 1000 ? 5 : 10; }

} // namespace

void RestClient::exchangeInfo(QObject* context, Handler<ExchangeInfo> handler)
{
    read<ExchangeInfo>(path("/v1/exchangeInfo"), {}, 1, false, context, std::move(handler), parse::exchangeInfo);
}

void RestClient::serverTime(QObject* context, Handler<WallTime> handler)
{
    auto call = std::make_shared<Call>();
    call->path = path("/v1/time");
    call->purpose = net::RateBudget::Purpose::ReduceRisk; // without a clock nothing signed works
    call->context = context;
    call->done = [this, handler](const net::HttpReply& reply, const VenueError& error, WallTime) {
        if (reply.transport != Transport::Answered) {
            handler(Unexpected { lostError(reply, true) });
        } else if (reply.status != 200) {
            handler(Unexpected { errorOf(OutcomeClass::Rejected, factsOf(reply, error, false)) });
        } else {
            auto time = parse::serverTime(reply.body);
            if (time)
                m_time->addSample(reply.sent, reply.received, *time);
            handler(std::move(time));
        }
    };
    call->refused = [handler](const Error& error) { handler(Unexpected { error }); };
    run(call);
}

void RestClient::depth(const SymbolGrid& grid, int limit, QObject* context, Handler<DepthSnapshot> handler)
{
    Params params;
    params.add("symbol", grid.symbol).add("limit", static_cast<std::int64_t>(limit));
    read<DepthSnapshot>(path("/v1/depth"), params, depthWeight(limit), false, context, std::move(handler),
        [grid](const QByteArray& body) { return parse::depthSnapshot(body, grid); });
}

void RestClient::klines(const SymbolGrid& grid, Interval interval, std::int64_t startMs, std::int64_t endMs, int limit, QObject* context,
    Handler<std::vector<Candle>> handler)
{
    Params params;
    params.add("symbol", grid.symbol).add("interval", intervalName(interval));
    if (startMs > 0)
        params.add("startTime", startMs);
    if (endMs > 0)
        params.add("endTime", endMs);
    params.add("limit", static_cast<std::int64_t>(limit));
    read<std::vector<Candle>>(path("/v1/klines"), params, klineWeight(limit), false, context, std::move(handler),
        [this, grid](const QByteArray& body) { return parse::klines(body, grid, m_time->venueNowMs()); });
}

void RestClient::aggTrades(const SymbolGrid& grid, std::int64_t fromId, int limit, QObject* context, Handler<std::vector<AggTrade>> handler)
{
    Params params;
    params.add("symbol", grid.symbol);
    if (fromId > 0)
        params.add("fromId", fromId);
    params.add("limit", static_cast<std::int64_t>(limit));
    read<std::vector<AggTrade>>(path("/v1/aggTrades"), params, 20, false, context, std::move(handler),
        [grid](const QByteArray& body) { return parse::aggTrades(body, grid); });
}

void RestClient::tickers24h(QObject* context, Handler<std::vector<Ticker>> handler)
{
    read<std::vector<Ticker>>(path("/v1/ticker/24hr"), {}, 40, false, context, std::move(handler), parse::tickers24h);
}

void RestClient::premiumIndex(QObject* context, Handler<std::vector<MarkPrice>> handler)
{
    read<std::vector<MarkPrice>>(path("/v1/premiumIndex"), {}, 10, false, context, std::move(handler), parse::premiumIndex);
}

void RestClient::tradingSchedule(QObject* context, Handler<std::vector<TradingHours>> handler)
{
    read<std::vector<TradingHours>>(path("/v1/tradingSchedule"), {}, 5, false, context, std::move(handler), parse::tradingSchedule);
}

void RestClient::assetIndexes(QObject* context, Handler<std::vector<AssetIndex>> handler)
{
    read<std::vector<AssetIndex>>(path("/v1/assetIndex"), {}, 10, false, context, std::move(handler), parse::assetIndexes);
}

void RestClient::openInterest(const QString& symbol, QObject* context, Handler<OpenInterest> handler)
{
    Params params;
    params.add("symbol", symbol);
    read<OpenInterest>(path("/v1/openInterest"), params, 1, false, context, std::move(handler), parse::openInterest);
}

} // namespace fathom::binance

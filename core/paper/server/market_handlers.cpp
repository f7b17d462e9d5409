// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/handlers.h"
#include "core/paper/server/venue_error.h"
#include "core/paper/server/wire_market.h"

namespace fathom::paper::handlers {

namespace {

QByteArray tradesJson(const ServerContext& context, int market, const std::vector<TapeTrade>& trades)
{
    const SymbolPrint& print = context.print(market);
    QByteArray out;
    JsonWriter json(out);
    json.beginArray();
    for (const TapeTrade& trade : trades) {
        json.beginObject().number("id", trade.id).plain("price", print.price.text(trade.ticks));
        json.plain("qty", print.quantity.text(trade.steps)).plain("quoteQty", quoteText(context, market, trade.ticks * trade.steps));
        json.number("time", toMs(trade.time)).boolean("isBuyerMaker", trade.aggressor == Side::Sell);
        json.boolean("isRPITrade", trade.rpi).endObject();
    }
    json.endArray();
    return out;
}

Result<QByteArray> klinesOf(ServerContext& context, const Params& params, int market)
{
    const Result<Interval> interval = requiredInterval(params);
    if (!interval)
        return Unexpected<Error> { interval.error() };
    const Result<TimeWindow> window = timeWindow(params);
    if (!window)
        return Unexpected<Error> { window.error() };
    const auto limit = integerOr(params, "limit", 500, 1, 1500);
    if (!limit)
        return Unexpected<Error> { limit.error() };
    QByteArray out;
    JsonWriter json(out);
    json.beginArray();
    for (const Kline& kline : context.market.klines(market, *interval, window->start, window->end, static_cast<int>(*limit)))
        writeKline(json, context, market, kline);
    json.endArray();
    return out;
}

} // namespace

Result<QByteArray> ping(ServerContext&, const Params&)
{
    return QByteArray("{}");
}

Result<QByteArray> time(ServerContext& context, const Params&)
{
    return QByteArray("{\"serverTime\":" + QByteArray::number(context.nowMs()) + '}');
}

Result<QByteArray> exchangeInfo(ServerContext& context, const Params&)
{
    return exchangeInfoJson(context);
}

Result<QByteArray> depth(ServerContext& context, const Params& params)
{
    const Result<int> market = requiredMarket(context, params);
    if (!market)
        return Unexpected<Error> { market.error() };
    const auto limit = integerOr(params, "limit", 500, INT64_MIN, INT64_MAX);
    if (!limit)
        return Unexpected<Error> { limit.error() };
    static constexpr int limits[] = { 5, 10, 20, 50, 100, 500, 1000 };
    if (std::find(std::begin(limits), std::end(limits), *limit) == std::end(limits))
        return venueError(-4021, QStringLiteral("%1 is not valid depth limit.").arg(*limit));
    return depthJson(context, *market, static_cast<int>(*limit));
}

Result<QByteArray> trades(ServerContext& context, const Params& params)
{
    const Result<int> market = requiredMarket(context, params);
    if (!market)
        return Unexpected<Error> { market.error() };
    const auto limit = integerOr(params, "limit", 500, 1, 1000);
    if (!limit)
        return Unexpected<Error> { limit.error() };
    return tradesJson(context, *market, context.market.trades(*market, static_cast<int>(*limit)));
}

Result<QByteArray> historicalTrades(ServerContext& context, const Params& params)
{
    const Result<int> market = requiredMarket(context, params);
    if (!market)
        return Unexpected<Error> { market.error() };
    const auto limit = integerOr(params, "limit", 100, 1, 500);
    const auto fromId = integerOr(params, "fromId", -1, 0, INT64_MAX);
    for (const auto* number : { &limit, &fromId }) {
        if (!*number)
            return Unexpected<Error> { number->error() };
    }
    const auto from = *fromId >= 0 ? std::optional<std::int64_t>(*fromId) : std::nullopt;
    return tradesJson(context, *market, context.market.trades(*market, static_cast<int>(*limit), from));
}

Result<QByteArray> aggTrades(ServerContext& context, const Params& params)
{
    const Result<int> market = requiredMarket(context, params);
    if (!market)
        return Unexpected<Error> { market.error() };
    const Result<TimeWindow> window = timeWindow(params);
    if (!window)
        return Unexpected<Error> { window.error() };
    const auto limit = integerOr(params, "limit", 500, 1, 1000);
    const auto fromId = integerOr(params, "fromId", -1, 0, INT64_MAX);
    for (const auto* number : { &limit, &fromId }) {
        if (!*number)
            return Unexpected<Error> { number->error() };
    }
    const auto from = *fromId >= 0 ? std::optional<std::int64_t>(*fromId) : std::nullopt;
    const SymbolPrint& print = context.print(*market);
    QByteArray out;
    JsonWriter json(out);
    json.beginArray();
    for (const AggregateTrade& trade :
        context.market.aggregateTrades(*market, static_cast<int>(*limit), from, window->start, window->end)) {
        const QByteArray quantity = print.quantity.text(trade.steps);
        json.beginObject().number("a", trade.id).plain("p", print.price.text(trade.ticks)).plain("q", quantity);
        json.plain("nq", print.quantity.text(trade.steps - trade.rpiSteps)).number("f", trade.firstId).number("l", trade.lastId).number("T", toMs(trade.time));
        json.boolean("m", trade.aggressor == Side::Sell).endObject();
    }
    json.endArray();
    return out;
}

Result<QByteArray> klines(ServerContext& context, const Params& params)
{
    const Result<int> market = requiredMarket(context, params);
    if (!market)
        return Unexpected<Error> { market.error() };
    return klinesOf(context, params, *market);
}

Result<QByteArray> continuousKlines(ServerContext& context, const Params& params)
{
    const Result<int> market = contractMarket(context, params);
    if (!market)
        return Unexpected<Error> { market.error() };
    return klinesOf(context, params, *market);
}

Result<QByteArray> premiumIndex(ServerContext& context, const Params& params)
{
    return oneOrAll(context, params, writePremiumIndex);
}

Result<QByteArray> fundingRate(ServerContext& context, const Params& params)
{
    const auto market = optionalMarket(context, params);
    if (!market)
        return Unexpected<Error> { market.error() };
    const Result<TimeWindow> window = timeWindow(params);
    if (!window)
        return Unexpected<Error> { window.error() };
    const auto limit = integerOr(params, "limit", 100, 1, 1000);
    if (!limit)
        return Unexpected<Error> { limit.error() };
    std::vector<std::pair<int, FundingRow>> rows;
    for (int i = 0; i < context.exchange.marketCount(); ++i) {
        if (*market && **market != i)
            continue;
        for (const FundingRow& row : context.market.fundingHistory(i, window->start, window->end, static_cast<int>(*limit)))
            rows.emplace_back(i, row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.second.time < b.second.time; });
    const auto count = static_cast<std::ptrdiff_t>(*limit);
    if (std::ssize(rows) > count) // without a start the newest are meant
        rows = window->start ? decltype(rows)(rows.begin(), rows.begin() + count) : decltype(rows)(rows.end() - count, rows.end());
    QByteArray out;
    JsonWriter json(out);
    json.beginArray();
    for (const auto& [index, row] : rows) {
        json.beginObject().embed("symbol", context.print(index).quoted).number("fundingTime", toMs(row.time));
        json.fixed("fundingRate", row.rate, 8).fixed("markPrice", row.mark, 8).plain("rateType", "Regular").endObject();
    }
    json.endArray();
    return out;
}

Result<QByteArray> fundingInfo(ServerContext& context, const Params&)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginArray();
    for (const ListedSymbol& listed : context.market.catalogue()) {
        if (listed.fundingHours == 0)
            continue; // a delivery contract
        json.beginObject().string("symbol", listed.instrument.symbol).fixed("adjustedFundingRateCap", listed.fundingCap, 8);
        json.fixed("adjustedFundingRateFloor", listed.fundingFloor, 8).number("fundingIntervalHours", listed.fundingHours);
        json.boolean("disclaimer", false).number("updateTime", 0).endObject();
    }
    json.endArray();
    return out;
}

Result<QByteArray> openInterest(ServerContext& context, const Params& params)
{
    const Result<int> market = requiredMarket(context, params);
    if (!market)
        return Unexpected<Error> { market.error() };
    const OpenInterest open = context.market.openInterest(*market);
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().embed("symbol", context.print(*market).quoted);
    json.plain("openInterest", context.print(*market).quantity.text(open.steps)).number("time", toMs(open.time)).endObject();
    return out;
}

Result<QByteArray> ticker24h(ServerContext& context, const Params& params)
{
    return oneOrAll(context, params, writeDayTicker);
}

Result<QByteArray> tickerPrice(ServerContext& context, const Params& params)
{
    return oneOrAll(context, params, writeLastPrice);
}

Result<QByteArray> bookTicker(ServerContext& context, const Params& params)
{
    return oneOrAll(context, params, writeBookTicker);
}

} // namespace fathom::paper::handlers

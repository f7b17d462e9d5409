// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Candles of mark, index and premium and the statistics of /futures/data: all of them functions of the market's walk.
#include "core/paper/server/handlers.h"

#include "core/paper/server/venue_error.h"
#include "core/paper/server/wire_market.h"

namespace fathom::paper::handlers {

namespace {

constexpr int valueDecimals = 8;
constexpr std::int64_t statisticsKeptMs = 30ll * 86'400'000;

Result<QByteArray> valueKlines(ServerContext& context, const Params& params, PriceKind kind, QByteArrayView name)
{
    const Result<int> market = requiredMarket(context, params, name);
    if (!market)
        return Unexpected<Error> { market.error() };
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
    const auto value = [&json](double number) { json.plain(Decimal::fromDouble(number, valueDecimals).toFixed(valueDecimals)); };
    json.beginArray();
    for (const ValueKline& kline : context.market.valueKlines(*market, kind, *interval, window->start, window->end, static_cast<int>(*limit))) {
        json.beginArray().number(kline.openTime);
        value(kline.open);
        value(kline.high);
        value(kline.low);
        value(kline.close);
        const std::int64_t seconds = (std::min(kline.closeTime, context.nowMs()) - kline.openTime + 1) / 1000;
        json.plain("0").number(kline.closeTime).plain("0").number(std::max<std::int64_t>(1, seconds)).plain("0").plain("0").plain("0").endArray();
    }
    json.endArray();
    return out;
}

//! The rows a statistics call asks for: market, period and the ends of the periods, oldest first.
struct Rows
{
    int market = 0;
    Interval period = Interval::M5;
    std::vector<std::int64_t> ends;
};

Result<Rows> rowsOf(const ServerContext& context, const Params& params, QByteArrayView name)
{
    Rows rows;
    const Result<int> market = requiredMarket(context, params, name);
    if (!market)
        return Unexpected<Error> { market.error() };
    rows.market = *market;
    if (params.get("period").isEmpty())
        return missingParameter("period");
    const auto period = intervalFromName(params.text("period"));
    constexpr Interval periods[] = { Interval::M5, Interval::M15, Interval::M30, Interval::H1, Interval::H2, Interval::H4, Interval::H6, Interval::H12, Interval::D1 };
    if (!period || std::find(std::begin(periods), std::end(periods), *period) == std::end(periods))
        return invalidParameter("period");
    rows.period = *period;
    const Result<TimeWindow> window = timeWindow(params);
    if (!window)
        return Unexpected<Error> { window.error() };
    const auto limit = integerOr(params, "limit", 30, 1, 500);
    if (!limit)
        return Unexpected<Error> { limit.error() };
    const std::int64_t now = context.nowMs(), kept = now - statisticsKeptMs;
    if (window->start && toMs(*window->start) < kept)
        return invalidParameter("startTime");
    const std::int64_t end = intervalStart(*period, window->end ? std::min(now, toMs(*window->end)) : now);
    const std::int64_t length = intervalNext(*period, end) - end;
    std::int64_t first = end - (*limit - 1) * length;
    if (window->start)
        first = std::max(first, (toMs(*window->start) + length - 1) / length * length);
    for (std::int64_t at = std::max(first, kept); at <= end; at += length)
        rows.ends.push_back(intervalStart(*period, at));
    return rows;
}

double indexAt(const ServerContext& context, int market, std::int64_t ms, PriceKind kind)
{
    const auto one = context.market.valueKlines(market, kind, Interval::M1, wallTimeFromMs(ms / 60'000 * 60'000), {}, 1);
    return one.empty() ? context.market.markPrice(market).index.toDouble() : one.front().open;
}

Result<QByteArray> ratio(ServerContext& context, const Params& params, Participants who)
{
    const Result<Rows> rows = rowsOf(context, params, "symbol");
    if (!rows)
        return Unexpected<Error> { rows.error() };
    QByteArray out;
    JsonWriter json(out);
    json.beginArray();
    for (const std::int64_t at : rows->ends) {
        const Decimal share = Decimal::fromDouble(context.market.longShare(rows->market, who, wallTimeFromMs(at)), 4);
        const Decimal rest = Decimal(1) - share;
        json.beginObject().embed("symbol", context.print(rows->market).quoted).fixed("longAccount", share, 4);
        json.fixed("longShortRatio", share / rest, 4).fixed("shortAccount", rest, 4).number("timestamp", at).endObject();
    }
    json.endArray();
    return out;
}

} // namespace

Result<QByteArray> markPriceKlines(ServerContext& context, const Params& params)
{
    return valueKlines(context, params, PriceKind::Mark, "symbol");
}

Result<QByteArray> indexPriceKlines(ServerContext& context, const Params& params)
{
    return valueKlines(context, params, PriceKind::Index, "pair");
}

Result<QByteArray> premiumIndexKlines(ServerContext& context, const Params& params)
{
    return valueKlines(context, params, PriceKind::Premium, "symbol");
}

Result<QByteArray> openInterestHist(ServerContext& context, const Params& params)
{
    const Result<Rows> rows = rowsOf(context, params, "symbol");
    if (!rows)
        return Unexpected<Error> { rows.error() };
    const Instrument& instrument = context.exchange.instrument(rows->market);
    QByteArray out;
    JsonWriter json(out);
    json.beginArray();
    for (const std::int64_t at : rows->ends) {
        const Decimal open = instrument.quantityOf(context.market.openInterestAt(rows->market, wallTimeFromMs(at)).steps);
        const Decimal mark = Decimal::fromDouble(indexAt(context, rows->market, at, PriceKind::Mark), valueDecimals);
        json.beginObject().embed("symbol", context.print(rows->market).quoted).fixed("sumOpenInterest", open, 8);
        json.fixed("sumOpenInterestValue", open * mark, 8).plain("CMCCirculatingSupply", "0").number("timestamp", at).endObject();
    }
    json.endArray();
    return out;
}

Result<QByteArray> globalLongShortRatio(ServerContext& context, const Params& params)
{
    return ratio(context, params, Participants::Everybody);
}

Result<QByteArray> topAccountRatio(ServerContext& context, const Params& params)
{
    return ratio(context, params, Participants::LargeAccounts);
}

Result<QByteArray> topPositionRatio(ServerContext& context, const Params& params)
{
    return ratio(context, params, Participants::LargePositions);
}

Result<QByteArray> takerVolume(ServerContext& context, const Params& params)
{
    const Result<Rows> rows = rowsOf(context, params, "symbol");
    if (!rows)
        return Unexpected<Error> { rows.error() };
    const Instrument& instrument = context.exchange.instrument(rows->market);
    QByteArray out;
    JsonWriter json(out);
    json.beginArray();
    for (const std::int64_t at : rows->ends) {
        const std::int64_t start = intervalStart(rows->period, at - 1); // the period that ends there
        const auto klines = context.market.klines(rows->market, rows->period, wallTimeFromMs(start), {}, 1);
        if (klines.empty())
            continue;
        const Decimal bought = instrument.quantityOf(klines.front().takerBuyVolume);
        const Decimal sold = instrument.quantityOf(klines.front().volume - klines.front().takerBuyVolume);
        json.beginObject().fixed("buySellRatio", sold.isZero() ? Decimal() : bought / sold, 4).fixed("sellVol", sold, 4);
        json.fixed("buyVol", bought, 4).number("timestamp", at).endObject();
    }
    json.endArray();
    return out;
}

Result<QByteArray> basis(ServerContext& context, const Params& params)
{
    const Result<int> market = contractMarket(context, params);
    if (!market)
        return Unexpected<Error> { market.error() };
    const Result<Rows> rows = rowsOf(context, params, "pair");
    if (!rows)
        return Unexpected<Error> { rows.error() };
    const Instrument& instrument = context.exchange.instrument(*market);
    QByteArray out;
    JsonWriter json(out);
    json.beginArray();
    for (const std::int64_t at : rows->ends) {
        const auto klines = context.market.klines(*market, Interval::M1, wallTimeFromMs(at), {}, 1);
        if (klines.empty())
            continue;
        const Decimal index = Decimal::fromDouble(indexAt(context, *market, at, PriceKind::Index), valueDecimals);
        const Decimal future = instrument.priceOf(klines.front().open);
        const Decimal difference = future - index;
        json.beginObject().fixed("indexPrice", index, 8).string("contractType", instrument.contractType);
        json.fixed("basisRate", difference / index, 4).fixed("futuresPrice", future, context.print(*market).priceDecimals);
        const std::int64_t delivery = toMs(context.exchange.deliveryTime(*market));
        if (delivery > at)
            json.fixed("annualizedBasisRate", difference / index * Decimal(365 * dayMs) / Decimal(delivery - at), 4);
        else
            json.plain("annualizedBasisRate", "");
        json.fixed("basis", difference, 8).string("pair", instrument.pair).number("timestamp", at).endObject();
    }
    json.endArray();
    return out;
}

} // namespace fathom::paper::handlers

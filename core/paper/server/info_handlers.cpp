// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the venue tells about itself: index constituents, collateral values, opening hours, risk.
#include "core/paper/market/noise.h"
#include "core/paper/market/trading_calendar.h"
#include "core/paper/server/asset_index.h"
#include "core/paper/server/handlers.h"
#include "core/paper/server/venue_error.h"
#include "core/paper/server/wire_market.h"

namespace fathom::paper::handlers {

namespace {

constexpr std::int64_t halfHourMs = 30 * 60'000;

struct Constituent
{
    const char* exchange;
    const char* weight;
};
constexpr Constituent constituentList[] = { { "binance", "0.30000000" }, { "okex", "0.20000000" }, { "bybit", "0.20000000" },
    { "coinbase", "0.15000000" }, { "kucoin", "0.15000000" } };

void writeAdlRisk(JsonWriter& json, const ServerContext& context, int market)
{
    static constexpr const char* words[] = { "low", "medium", "high" };
    const std::int64_t at = context.nowMs() / halfHourMs * halfHourMs; // refreshed so often
    const auto risk = static_cast<std::size_t>(context.market.adlRisk(market, wallTimeFromMs(at)));
    json.beginObject().embed("symbol", context.print(market).quoted).plain("adlRisk", words[risk]).number("updateTime", at).endObject();
}

} // namespace

Result<QByteArray> constituents(ServerContext& context, const Params& params)
{
    const Result<int> market = requiredMarket(context, params);
    if (!market)
        return Unexpected<Error> { market.error() };
    const Instrument& instrument = context.exchange.instrument(*market);
    const bool tradFi = instrument.contractType == QLatin1String("TRADIFI_PERPETUAL");
    const Decimal index = context.market.markPrice(*market).index;
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().embed("symbol", context.print(*market).quoted).number("time", context.nowMs()).beginArray("constituents");
    const auto coins = indexParts(context, *market);
    for (const IndexPart& part : coins) {
        json.beginObject().plain("exchange", "binance").string("symbol", part.baseAsset + instrument.quoteAsset);
        json.fixed("price", part.index, 8).fixed("weight", part.share, 8).endObject();
    }
    if (!coins.empty()) {
        json.endArray().endObject();
        return out;
    }
    Decimal others, weightLeft(1);
    std::uint64_t place = noise::ofText(instrument.symbol.toStdString());
    for (const Constituent& part : constituentList) {
        const Decimal weight = Decimal::fromLiteral(part.weight);
        weightLeft -= weight;
        place = noise::mix(place + static_cast<std::uint64_t>(context.nowMs() / 1000));
        // Every exchange stands a little off; the last one so that the weighted mean is the index.
        Decimal price = (index + index * Decimal::fromDouble(0.00004 * noise::bell(place), 8)).rounded(8);
        if (weightLeft.isZero())
            price = ((index - others) / weight).rounded(8);
        others += price * weight;
        json.beginObject().plain("exchange", part.exchange).string("symbol", instrument.baseAsset + instrument.quoteAsset);
        if (tradFi)
            json.plain("price", "-1");
        else
            json.fixed("price", price, 8);
        json.plain("weight", part.weight).endObject();
    }
    json.endArray().endObject();
    return out;
}

Result<QByteArray> indexInfo(ServerContext& context, const Params& params)
{
    const auto market = optionalMarket(context, params);
    if (!market)
        return Unexpected<Error> { market.error() };
    QByteArray out;
    JsonWriter json(out);
    json.beginArray();
    for (int i = 0; i < context.exchange.marketCount(); ++i) {
        const auto parts = indexParts(context, i);
        if (parts.empty() || (*market && **market != i))
            continue;
        json.beginObject().embed("symbol", context.print(i).quoted).number("time", context.nowMs()).plain("component", "baseAsset");
        json.beginArray("baseAssetList");
        for (const IndexPart& part : parts) {
            json.beginObject().string("baseAsset", part.baseAsset).string("quoteAsset", context.exchange.instrument(i).quoteAsset);
            json.fixed("weightInQuantity", part.quantity, 8).fixed("weightInPercentage", part.share, 8).endObject();
        }
        json.endArray().endObject();
    }
    json.endArray();
    return out;
}

Result<QByteArray> assetIndex(ServerContext& context, const Params& params)
{
    const auto rows = context.exchange.assetIndexes();
    QByteArray out;
    JsonWriter json(out);
    if (params.has("symbol")) {
        if (params.get("symbol").isEmpty())
            return emptyParameter("symbol");
        const auto row = std::find_if(rows.begin(), rows.end(), [&params](const AssetIndex& one) { return params.text("symbol") == assetIndexSymbol(one); });
        if (row == rows.end())
            return venueError(-1121);
        writeAssetIndex(json, *row, context.nowMs());
        return out;
    }
    json.beginArray();
    for (const AssetIndex& row : rows)
        writeAssetIndex(json, row, context.nowMs());
    json.endArray();
    return out;
}

Result<QByteArray> symbolAdlRisk(ServerContext& context, const Params& params)
{
    return oneOrAll(context, params, writeAdlRisk);
}

Result<QByteArray> tradingSchedule(ServerContext& context, const Params&)
{
    const std::int64_t today = context.nowMs() / dayMs * dayMs;
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().number("updateTime", today).beginObject("marketSchedules");
    for (int i = 0; i < tradFiVenueCount; ++i) {
        const auto venue = static_cast<TradFiVenue>(i);
        json.beginObject(tradFiVenueName(venue)).beginArray("sessions");
        for (const TradingSession& session : tradingSessions(venue, today, today + 7 * dayMs)) {
            json.beginObject().number("startTime", session.startMs).number("endTime", session.endMs);
            json.plain("type", tradingSessionName(session.type)).endObject();
        }
        json.endArray().endObject();
    }
    json.endObject().endObject();
    return out;
}

Result<QByteArray> rpiDepth(ServerContext& context, const Params& params)
{
    const Result<int> market = requiredMarket(context, params);
    if (!market)
        return Unexpected<Error> { market.error() };
    const auto limit = integerOr(params, "limit", 1000, INT64_MIN, INT64_MAX);
    if (!limit)
        return Unexpected<Error> { limit.error() };
    if (*limit != 1000)
        return venueError(-4021, QStringLiteral("%1 is not valid depth limit.").arg(*limit));
    return rpiDepthJson(context, *market);
}

Result<QByteArray> convertPairs(ServerContext&, const Params&)
{
    return QByteArray("[]"); // no pair can be converted
}

Result<QByteArray> convertQuote(ServerContext&, const Params& params)
{
    for (const QByteArrayView name : { QByteArrayView("fromAsset"), QByteArrayView("toAsset") }) {
        if (params.get(name).isEmpty())
            return missingParameter(name);
    }
    return venueError(-1020);
}

Result<QByteArray> convertAccept(ServerContext&, const Params& params)
{
    return params.get("quoteId").isEmpty() ? missingParameter("quoteId") : venueError(-1020);
}

Result<QByteArray> convertStatus(ServerContext&, const Params&)
{
    return venueError(-1020);
}

Result<QByteArray> portfolioMargin(ServerContext&, const Params& params)
{
    return params.get("asset").isEmpty() ? missingParameter("asset") : venueError(-21001);
}

Result<QByteArray> signTradFi(ServerContext& context, const Params&)
{
    context.exchange.setTradFiSigned(context.account, true);
    return QByteArray(R"({"code":200,"msg":"success"})");
}

} // namespace fathom::paper::handlers

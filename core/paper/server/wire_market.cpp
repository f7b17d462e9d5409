// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/wire_market.h"

namespace fathom::paper {

namespace {

constexpr std::int64_t perpetualDelivery = 4'133'404'800'000;

void writeFilters(JsonWriter& json, const Instrument& i, int priceDecimals)
{
    json.beginArray("filters");
    json.beginObject().exact("maxPrice", i.maxPrice).plain("filterType", "PRICE_FILTER");
    json.fixed("tickSize", i.tickSize, std::max(priceDecimals, i.tickSize.decimals()));
    json.fixed("minPrice", i.minPrice, std::max(priceDecimals, i.minPrice.decimals())).endObject();
    json.beginObject().exact("maxQty", i.maxQuantity).plain("filterType", "LOT_SIZE").exact("stepSize", i.stepSize);
    json.exact("minQty", i.minQuantity).endObject();
    json.beginObject().exact("minQty", i.marketMinQuantity).plain("filterType", "MARKET_LOT_SIZE");
    json.exact("stepSize", i.marketStepSize).exact("maxQty", i.marketMaxQuantity).endObject();
    json.beginObject().plain("filterType", "MAX_NUM_ORDERS").number("limit", i.maxOrders).endObject();
    json.beginObject().exact("notional", i.minNotional).plain("filterType", "MIN_NOTIONAL").endObject();
    json.beginObject().fixed("multiplierDown", i.percentDown, 4).plain("multiplierDecimal", "4");
    json.fixed("multiplierUp", i.percentUp, 4).plain("filterType", "PERCENT_PRICE").endObject();
    json.beginObject().plain("filterType", "POSITION_RISK_CONTROL").plain("positionControlSide", "NONE").endObject();
    json.endArray();
}

void writeSymbol(JsonWriter& json, const ListedSymbol& listed, const Instrument& i, std::int64_t deliveryDate)
{
    const auto words = [&json](QByteArrayView key, const QStringList& list) {
        json.beginArray(key);
        for (const QString& word : list)
            json.string(word);
        json.endArray();
    };
    json.beginObject().string("symbol", i.symbol).string("pair", i.pair).string("contractType", i.contractType);
    json.number("deliveryDate", deliveryDate).number("onboardDate", i.onboardTime).string("status", i.status);
    json.plain("maintMarginPercent", "2.5000").plain("requiredMarginPercent", "5.0000").string("baseAsset", i.baseAsset);
    json.string("quoteAsset", i.quoteAsset).string("marginAsset", i.marginAsset).number("pricePrecision", listed.pricePrecision);
    json.number("quantityPrecision", listed.quantityPrecision).number("baseAssetPrecision", listed.baseAssetPrecision);
    json.number("quotePrecision", listed.quotePrecision).string("underlyingType", listed.underlyingType);
    words("underlyingSubType", listed.underlyingSubType);
    json.number("settlePlan", 0).fixed("triggerProtect", i.triggerProtect, 4).fixed("liquidationFee", i.liquidationFee, 6);
    json.fixed("marketTakeBound", i.marketTakeBound, 2).number("maxMoveOrderLimit", 10'000);
    writeFilters(json, i, listed.pricePrecision);
    words("orderTypes", i.orderTypes);
    words("timeInForce", i.timesInForce);
    words("permissionSets", { QStringLiteral("GRID"), QStringLiteral("COPY"), QStringLiteral("DCA"), QStringLiteral("RPI") });
    json.endObject();
}

} // namespace

std::int64_t deliveryMs(const ServerContext& context, int market)
{
    const std::int64_t delivery = toMs(context.exchange.deliveryTime(market));
    return delivery != 0 ? delivery : perpetualDelivery;
}

std::vector<IndexPart> indexParts(const ServerContext& context, int market)
{
    const ListedSymbol& listed = context.market.catalogue()[static_cast<std::size_t>(market)];
    std::vector<IndexPart> parts;
    Decimal sum;
    for (const ListedSymbol::Part& part : listed.parts) {
        const int coin = context.exchange.marketOf(part.baseAsset + listed.instrument.quoteAsset);
        parts.push_back({ part.baseAsset, part.quantity, {}, coin < 0 ? Decimal() : context.market.markPrice(coin).index });
        sum += parts.back().quantity * parts.back().index;
    }
    for (IndexPart& part : parts)
        part.share = (part.quantity * part.index / sum).rounded(8);
    return parts;
}

QByteArray exchangeInfoJson(const ServerContext& context)
{
    QByteArray out;
    JsonWriter json(out);
    const auto limit = [&json](QByteArrayView type, QByteArrayView interval, int number, int value) {
        json.beginObject().plain("rateLimitType", type).plain("interval", interval).number("intervalNum", number);
        json.number("limit", value).endObject();
    };
    const LimitSettings& limits = context.limits.settings();
    json.beginObject().plain("timezone", "UTC").number("serverTime", context.nowMs()).plain("futuresType", "U_MARGINED");
    json.beginArray("rateLimits");
    limit("REQUEST_WEIGHT", "MINUTE", 1, limits.weightPerMinute);
    limit("ORDERS", "MINUTE", 1, limits.ordersPerMinute);
    limit("ORDERS", "SECOND", 10, limits.ordersPer10s);
    json.endArray().beginArray("exchangeFilters").endArray().beginArray("assets");
    for (const AssetIndex& row : context.exchange.assetIndexes())
        json.beginObject().string("asset", row.asset).boolean("marginAvailable", true).plain("autoAssetExchange", "-10000").endObject();
    json.endArray().beginArray("symbols");
    const auto& catalogue = context.market.catalogue();
    for (std::size_t i = 0; i < catalogue.size(); ++i) {
        const int market = static_cast<int>(i);
        const Instrument& instrument = context.exchange.instrument(market);
        const bool delivered = toMs(catalogue[i].delivery) != 0 && instrument.status == QLatin1String("CLOSE");
        if (!delivered)
            writeSymbol(json, catalogue[i], instrument, deliveryMs(context, market));
    }
    json.endArray().endObject();
    return out;
}

void writeDepthSide(JsonWriter& json, QByteArrayView key, const SymbolPrint& print, const std::vector<BookLevel>& levels)
{
    json.beginArray(key);
    QByteArray& out = json.out();
    bool first = true;
    for (const BookLevel& level : levels) {
        out += first ? "[" : ",[";
        first = false;
        print.price.appendQuoted(out, level.ticks);
        out += ',';
        print.quantity.appendQuoted(out, level.steps);
        out += ']';
    }
    json.endArray();
}

namespace {

QByteArray sidesJson(const ServerContext& context, int market, std::int64_t updateId, const std::vector<BookLevel>& bids, const std::vector<BookLevel>& asks)
{
    const std::int64_t now = context.nowMs();
    QByteArray out;
    out.reserve(96 + 32 * static_cast<qsizetype>(bids.size() + asks.size()));
    JsonWriter json(out);
    json.beginObject().number("lastUpdateId", updateId).number("E", now).number("T", now);
    writeDepthSide(json, "bids", context.print(market), bids);
    writeDepthSide(json, "asks", context.print(market), asks);
    json.endObject();
    return out;
}

} // namespace

QByteArray depthJson(const ServerContext& context, int market, int limit)
{
    std::vector<BookLevel> bids, asks;
    context.exchange.book(market).depth(Side::Buy, limit, bids);
    context.exchange.book(market).depth(Side::Sell, limit, asks);
    return sidesJson(context, market, context.exchange.book(market).lastUpdateId(), bids, asks);
}

QByteArray rpiDepthJson(const ServerContext& context, int market)
{
    constexpr int levels = 1000;
    std::vector<BookLevel> bids, asks;
    context.exchange.book(market).rpiDepth(Side::Buy, levels, bids);
    context.exchange.book(market).rpiDepth(Side::Sell, levels, asks);
    return sidesJson(context, market, context.exchange.book(market).rpiUpdateId(), bids, asks);
}

QByteArray quoteText(const ServerContext& context, int market, std::int64_t ticksTimesSteps)
{
    const Decimal amount = quoteAmount(context.exchange.instrument(market), ticksTimesSteps);
    return QByteArray::fromStdString(amount.toFixed(context.print(market).quoteDecimals));
}

void writeKline(JsonWriter& json, const ServerContext& context, int market, const Kline& k)
{
    const SymbolPrint& print = context.print(market);
    json.beginArray().number(k.openTime).plain(print.price.text(k.open)).plain(print.price.text(k.high));
    json.plain(print.price.text(k.low)).plain(print.price.text(k.close)).plain(print.quantity.text(k.volume)).number(k.closeTime);
    json.plain(quoteText(context, market, k.quote)).number(k.trades).plain(print.quantity.text(k.takerBuyVolume));
    json.plain(quoteText(context, market, k.takerBuyQuote)).plain("0").endArray();
}

std::int64_t lastTicks(const ServerContext& context, int market)
{
    const MarketBook& book = context.exchange.book(market);
    if (const auto trade = book.lastTrade())
        return trade->ticks;
    const auto bid = book.bestTicks(Side::Buy);
    const auto ask = book.bestTicks(Side::Sell);
    if (bid && ask)
        return (*bid + *ask) / 2;
    return context.market.ticker(market).last;
}

void writeDayTicker(JsonWriter& json, const ServerContext& context, int market)
{
    const SymbolPrint& print = context.print(market);
    const DayTicker t = context.market.ticker(market);
    json.beginObject().embed("symbol", print.quoted).plain("priceChange", print.price.text(t.last - t.open));
    json.fixed("priceChangePercent", changePercent(t), 3);
    json.fixed("weightedAvgPrice", weightedAverage(context.exchange.instrument(market), t), print.priceDecimals);
    json.plain("lastPrice", print.price.text(t.last)).plain("lastQty", print.quantity.text(t.lastSteps));
    json.plain("openPrice", print.price.text(t.open)).plain("highPrice", print.price.text(t.high));
    json.plain("lowPrice", print.price.text(t.low)).plain("volume", print.quantity.text(t.volume));
    json.fixed("quoteVolume", quoteAmount(context.exchange.instrument(market), t.quote), 2);
    json.number("openTime", toMs(t.openTime)).number("closeTime", toMs(t.closeTime)).number("firstId", t.firstId);
    json.number("lastId", t.lastId).number("count", t.trades).endObject();
}

void writeBookTicker(JsonWriter& json, const ServerContext& context, int market)
{
    const SymbolPrint& print = context.print(market);
    const MarketBook& book = context.exchange.book(market);
    const auto side = [&](QByteArrayView price, QByteArrayView quantity, Side which) {
        const std::int64_t ticks = book.bestTicks(which).value_or(0);
        json.plain(price, print.price.text(ticks)).plain(quantity, print.quantity.text(ticks == 0 ? 0 : book.levelSteps(which, ticks)));
    };
    json.beginObject().embed("symbol", print.quoted);
    side("bidPrice", "bidQty", Side::Buy);
    side("askPrice", "askQty", Side::Sell);
    json.number("time", context.nowMs()).number("lastUpdateId", book.lastUpdateId()).endObject();
}

void writePremiumIndex(JsonWriter& json, const ServerContext& context, int market)
{
    const MarkState& mark = context.market.markPrice(market);
    json.beginObject().embed("symbol", context.print(market).quoted).fixed("markPrice", mark.mark, 8);
    json.fixed("indexPrice", mark.index, 8).fixed("estimatedSettlePrice", mark.settlePrice, 8);
    if (toMs(mark.nextFunding) != 0)
        json.fixed("lastFundingRate", mark.fundingRate, 8).fixed("interestRate", mark.interestRate, 8);
    else
        json.plain("lastFundingRate", "").plain("interestRate", ""); // a delivery contract
    json.number("nextFundingTime", toMs(mark.nextFunding)).number("time", toMs(mark.time)).endObject();
}

void writeLastPrice(JsonWriter& json, const ServerContext& context, int market)
{
    const SymbolPrint& print = context.print(market);
    json.beginObject().embed("symbol", print.quoted).plain("price", print.price.text(lastTicks(context, market)));
    json.number("time", context.nowMs()).endObject();
}

} // namespace fathom::paper

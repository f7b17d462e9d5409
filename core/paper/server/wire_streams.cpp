// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/wire_streams.h"

#include "core/paper/server/wire_market.h"

namespace fathom::paper::payload {

namespace {

void writeContractBrackets(JsonWriter& json, const std::vector<LeverageBracket>& brackets)
{
    int smallest = 1;
    for (const LeverageBracket& one : brackets)
        smallest = std::min(smallest, one.initialLeverage);
    json.beginArray("bks");
    for (std::size_t i = 0; i < brackets.size(); ++i) {
        const LeverageBracket& one = brackets[i];
        const int least = i + 1 < brackets.size() ? brackets[i + 1].initialLeverage + 1 : smallest;
        json.beginObject().number("bs", one.bracket).embed("bnf", one.notionalFloor.toString()).embed("bnc", one.notionalCap.toString());
        json.embed("mmr", one.maintenanceRate.toString()).embed("cf", one.cum.toString()).number("mi", least).number("ma", one.initialLeverage).endObject();
    }
    json.endArray();
}

} // namespace

QByteArray depth(const SymbolPrint& print, const DepthFold& fold, const std::vector<BookLevel>& bids,
    const std::vector<BookLevel>& asks, std::int64_t changedMs, std::int64_t eventMs)
{
    QByteArray out;
    out.reserve(200 + 28 * static_cast<qsizetype>(bids.size() + asks.size()));
    JsonWriter json(out);
    json.beginObject().plain("e", "depthUpdate").number("E", eventMs).number("T", changedMs).embed("s", print.quoted);
    json.number("U", fold.first()).number("u", fold.last()).number("pu", fold.previous());
    writeDepthSide(json, "b", print, bids);
    writeDepthSide(json, "a", print, asks);
    json.embed("ps", print.pair).number("st", 1).endObject();
    return out;
}

QByteArray bookTicker(const SymbolPrint& print, const StreamChannel::Touch& touch, std::int64_t updateId, std::int64_t eventMs)
{
    QByteArray out;
    out.reserve(200);
    JsonWriter json(out);
    json.beginObject().plain("e", "bookTicker").number("u", updateId).number("E", eventMs).number("T", eventMs);
    json.embed("s", print.quoted).embed("ps", print.pair);
    json.plain("b", print.price.text(touch.bid)).plain("B", print.quantity.text(touch.bidSteps));
    json.plain("a", print.price.text(touch.ask)).plain("A", print.quantity.text(touch.askSteps)).number("st", 1).endObject();
    return out;
}

QByteArray trade(const SymbolPrint& print, const BookTrade& trade, std::int64_t eventMs)
{
    QByteArray out;
    out.reserve(180);
    JsonWriter json(out);
    json.beginObject().plain("e", "trade").number("E", eventMs).number("T", toMs(trade.time)).embed("s", print.quoted);
    json.number("t", trade.tradeId).plain("p", print.price.text(trade.ticks)).plain("q", print.quantity.text(trade.steps));
    json.plain("X", "MARKET").boolean("m", trade.aggressor == Side::Sell).number("st", 1).endObject();
    return out;
}

QByteArray aggTrade(const SymbolPrint& print, const AggregateTrade& trade, std::int64_t eventMs)
{
    const QByteArray quantity = print.quantity.text(trade.steps);
    QByteArray out;
    out.reserve(200);
    JsonWriter json(out);
    json.beginObject().plain("e", "aggTrade").number("E", eventMs).embed("s", print.quoted).number("a", trade.id);
    json.plain("p", print.price.text(trade.ticks)).plain("q", quantity).plain("nq", print.quantity.text(trade.steps - trade.rpiSteps));
    json.number("f", trade.firstId);
    json.number("l", trade.lastId).number("T", toMs(trade.time)).boolean("m", trade.aggressor == Side::Sell).number("st", 1).endObject();
    return out;
}

QByteArray markPrice(const SymbolPrint& print, const MarkState& mark, std::int64_t eventMs)
{
    QByteArray out;
    out.reserve(220);
    JsonWriter json(out);
    json.beginObject().plain("e", "markPriceUpdate").number("E", eventMs).embed("s", print.quoted).fixed("p", mark.mark, 8);
    json.fixed("i", mark.index, 8).fixed("P", mark.settlePrice, 8);
    if (toMs(mark.nextFunding) != 0)
        json.fixed("r", mark.fundingRate, 8);
    else
        json.plain("r", ""); // a delivery contract
    json.fixed("ap", mark.averageMark, 8);
    json.number("T", toMs(mark.nextFunding)).number("st", 1).endObject();
    return out;
}

namespace {

QByteArray klineText(const ServerContext& context, int market, bool continuous, const QString& interval, const Kline& k, std::int64_t eventMs)
{
    const SymbolPrint& print = context.print(market);
    QByteArray out;
    out.reserve(420);
    JsonWriter json(out);
    json.beginObject().plain("e", continuous ? "continuous_kline" : "kline").number("E", eventMs);
    json.embed(continuous ? "ps" : "s", continuous ? print.pair : print.quoted);
    if (continuous)
        json.string("ct", context.exchange.instrument(market).contractType);
    json.beginObject("k").number("t", k.openTime).number("T", k.closeTime);
    if (!continuous)
        json.embed("s", print.quoted);
    json.string("i", interval).number("f", k.firstId).number("L", k.lastId);
    json.plain("o", print.price.text(k.open)).plain("c", print.price.text(k.close)).plain("h", print.price.text(k.high));
    json.plain("l", print.price.text(k.low)).plain("v", print.quantity.text(k.volume)).number("n", k.trades).boolean("x", k.closed);
    json.plain("q", quoteText(context, market, k.quote)).plain("V", print.quantity.text(k.takerBuyVolume));
    json.plain("Q", quoteText(context, market, k.takerBuyQuote)).plain("B", "0").endObject().endObject();
    return out;
}

} // namespace

QByteArray kline(const ServerContext& context, const StreamSpec& spec, const Kline& k, std::int64_t eventMs)
{
    return klineText(context, spec.market, spec.kind == StreamKind::ContinuousKline, intervalName(spec.interval), k, eventMs);
}

QByteArray secondKline(const ServerContext& context, int market, const Kline& k, std::int64_t eventMs)
{
    return klineText(context, market, true, QStringLiteral("1s"), k, eventMs);
}

QByteArray miniTicker(const ServerContext& context, int market, std::int64_t eventMs)
{
    const SymbolPrint& print = context.print(market);
    const DayTicker t = context.market.ticker(market);
    QByteArray out;
    out.reserve(240);
    JsonWriter json(out);
    json.beginObject().plain("e", "24hrMiniTicker").number("E", eventMs).embed("s", print.quoted).plain("c", print.price.text(t.last));
    json.plain("o", print.price.text(t.open)).plain("h", print.price.text(t.high)).plain("l", print.price.text(t.low));
    json.plain("v", print.quantity.text(t.volume)).fixed("q", quoteAmount(context.exchange.instrument(market), t.quote), 2);
    json.embed("ps", print.pair).number("st", 1).endObject();
    return out;
}

QByteArray ticker(const ServerContext& context, int market, std::int64_t eventMs)
{
    const SymbolPrint& print = context.print(market);
    const DayTicker t = context.market.ticker(market);
    const Instrument& instrument = context.exchange.instrument(market);
    QByteArray out;
    out.reserve(420);
    JsonWriter json(out);
    json.beginObject().plain("e", "24hrTicker").number("E", eventMs).embed("s", print.quoted);
    json.plain("p", print.price.text(t.last - t.open)).fixed("P", changePercent(t), 3);
    json.fixed("w", weightedAverage(instrument, t), print.priceDecimals).plain("c", print.price.text(t.last));
    json.plain("Q", print.quantity.text(t.lastSteps)).plain("o", print.price.text(t.open)).plain("h", print.price.text(t.high));
    json.plain("l", print.price.text(t.low)).plain("v", print.quantity.text(t.volume)).fixed("q", quoteAmount(instrument, t.quote), 2);
    json.number("O", toMs(t.openTime)).number("C", toMs(t.closeTime)).number("F", t.firstId).number("L", t.lastId);
    json.number("n", t.trades).embed("ps", print.pair).number("st", 1).endObject();
    return out;
}

QByteArray forceOrder(const SymbolPrint& print, const ForceOrderEvent& event, bool ofAll, std::int64_t eventMs)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().plain("e", "forceOrder").number("E", eventMs).beginObject("o").embed("s", print.quoted);
    json.string("S", sideName(event.side)).plain("o", "LIMIT").plain("f", "IOC").exact("q", event.quantity).exact("p", event.price);
    json.exact("ap", event.averagePrice.rounded(print.averageDecimals)).string("X", orderStatusName(event.status));
    json.exact("l", event.lastFilled).exact("z", event.filled).number("T", toMs(event.time));
    if (ofAll)
        json.embed("ps", print.pair).number("st", 1);
    json.endObject().endObject();
    return out;
}

QByteArray contractInfo(const ServerContext& context, int market, bool withBrackets, std::int64_t eventMs)
{
    const Instrument& instrument = context.exchange.instrument(market);
    const SymbolPrint& print = context.print(market);
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().plain("e", "contractInfo").number("E", eventMs).embed("s", print.quoted).embed("ps", print.pair);
    json.string("ct", instrument.contractType).number("dt", deliveryMs(context, market)).number("ot", instrument.onboardTime);
    json.string("cs", instrument.status);
    if (withBrackets)
        writeContractBrackets(json, context.exchange.brackets(market));
    json.number("st", 1).endObject();
    return out;
}

QByteArray compositeIndex(const ServerContext& context, int market, std::int64_t eventMs)
{
    const ListedSymbol& listed = context.market.catalogue()[static_cast<std::size_t>(market)];
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().plain("e", "compositeIndex").number("E", eventMs).embed("s", context.print(market).quoted);
    json.fixed("p", context.market.markPrice(market).index, 8).plain("C", "baseAsset").beginArray("c");
    for (const IndexPart& part : indexParts(context, market)) {
        json.beginObject().string("b", part.baseAsset).string("q", listed.instrument.quoteAsset).fixed("w", part.quantity, 8);
        json.fixed("W", part.share, 8).fixed("i", part.index, 8).endObject();
    }
    json.endArray().endObject();
    return out;
}

QByteArray tradingSession(TradFiVenue venue, std::int64_t eventMs)
{
    static constexpr const char* events[] = { "EquityUpdate", "CommodityUpdate", "KR_EquityUpdate", "HK_EquityUpdate", "CN_EquityUpdate", "FXUpdate" };
    const TradingSession session = tradingSessionAt(venue, eventMs);
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().plain("e", events[static_cast<std::size_t>(venue)]).number("E", eventMs).number("t", session.startMs);
    json.number("T", session.endMs).plain("S", tradingSessionName(session.type)).endObject();
    return out;
}

} // namespace fathom::paper::payload

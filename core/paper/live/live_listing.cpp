// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/live/live_listing.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fathom::paper {

namespace {

constexpr qsizetype mostSymbols = 5'000, longestName = 64;

Decimal decimalOf(const QJsonValue& value)
{
    const auto number = Decimal::parse(value.toString().toStdString());
    return number ? *number : Decimal();
}

QStringList wordsOf(const QJsonValue& value)
{
    QStringList words;
    for (const QJsonValue& word : value.toArray())
        words.append(word.toString());
    return words;
}

QJsonObject filterOf(const QJsonObject& symbol, QLatin1String type)
{
    for (const QJsonValue& filter : symbol.value(QLatin1String("filters")).toArray()) {
        if (filter.toObject().value(QLatin1String("filterType")).toString() == type)
            return filter.toObject();
    }
    return {};
}

std::vector<LeverageBracket> cautiousBrackets()
{
    struct Step
    {
        int leverage;
        std::int64_t cap;
        const char* rate;
    };
    constexpr Step steps[] = { { 50, 5'000, "0.01" }, { 25, 25'000, "0.02" }, { 20, 50'000, "0.025" }, { 10, 250'000, "0.05" }, { 5, 1'000'000, "0.1" },
        { 4, 2'000'000, "0.125" }, { 2, 5'000'000, "0.25" }, { 1, 10'000'000, "0.5" } };
    std::vector<LeverageBracket> brackets;
    Decimal floor, rateBefore, cum;
    for (const Step& step : steps) {
        const Decimal rate = Decimal::fromLiteral(step.rate);
        cum += brackets.empty() ? Decimal() : floor * (rate - rateBefore);
        brackets.push_back({ static_cast<int>(brackets.size()) + 1, step.leverage, floor, Decimal(step.cap), rate, cum });
        floor = Decimal(step.cap);
        rateBefore = rate;
    }
    return brackets;
}

void readFilters(const QJsonObject& symbol, Instrument& instrument)
{
    const QJsonObject price = filterOf(symbol, QLatin1String("PRICE_FILTER")), lot = filterOf(symbol, QLatin1String("LOT_SIZE"));
    const QJsonObject market = filterOf(symbol, QLatin1String("MARKET_LOT_SIZE")), percent = filterOf(symbol, QLatin1String("PERCENT_PRICE"));
    instrument.tickSize = decimalOf(price.value(QLatin1String("tickSize")));
    instrument.minPrice = decimalOf(price.value(QLatin1String("minPrice")));
    instrument.maxPrice = decimalOf(price.value(QLatin1String("maxPrice")));
    instrument.stepSize = decimalOf(lot.value(QLatin1String("stepSize")));
    instrument.minQuantity = decimalOf(lot.value(QLatin1String("minQty")));
    instrument.maxQuantity = decimalOf(lot.value(QLatin1String("maxQty")));
    instrument.marketStepSize = decimalOf(market.value(QLatin1String("stepSize")));
    instrument.marketMinQuantity = decimalOf(market.value(QLatin1String("minQty")));
    instrument.marketMaxQuantity = decimalOf(market.value(QLatin1String("maxQty")));
    instrument.minNotional = decimalOf(filterOf(symbol, QLatin1String("MIN_NOTIONAL")).value(QLatin1String("notional")));
    instrument.percentUp = decimalOf(percent.value(QLatin1String("multiplierUp")));
    instrument.percentDown = decimalOf(percent.value(QLatin1String("multiplierDown")));
    instrument.maxOrders = filterOf(symbol, QLatin1String("MAX_NUM_ORDERS")).value(QLatin1String("limit")).toInt(instrument.maxOrders);
}

// Single retail price improvement orders cannot be told from the rest of a public book.
bool isTakenUp(const Instrument& instrument)
{
    const bool perpetual = instrument.contractType == QLatin1String("PERPETUAL") || instrument.contractType == QLatin1String("TRADIFI_PERPETUAL");
    const bool money = instrument.quoteAsset == QLatin1String("USDT") || instrument.quoteAsset == QLatin1String("USDC");
    const auto isSize = [](Decimal size) { return size.isPositive() && size.decimals() <= 18; };
    return perpetual && money && instrument.marginAsset == instrument.quoteAsset && instrument.isTrading() && !instrument.symbol.isEmpty()
        && instrument.symbol.size() <= longestName && isSize(instrument.tickSize) && isSize(instrument.stepSize) && instrument.maxQuantity.isPositive()
        && instrument.marketMaxQuantity.isPositive();
}

ListedSymbol listedOf(const QJsonObject& symbol)
{
    ListedSymbol listed;
    Instrument& instrument = listed.instrument;
    const auto text = [&symbol](const char* key) { return symbol.value(QLatin1String(key)).toString(); };
    instrument.symbol = text("symbol");
    instrument.pair = text("pair");
    instrument.baseAsset = text("baseAsset");
    instrument.quoteAsset = text("quoteAsset");
    instrument.marginAsset = text("marginAsset");
    instrument.contractType = text("contractType");
    instrument.status = text("status");
    instrument.onboardTime = symbol.value(QLatin1String("onboardDate")).toInteger();
    readFilters(symbol, instrument);
    instrument.liquidationFee = decimalOf(symbol.value(QLatin1String("liquidationFee")));
    instrument.marketTakeBound = decimalOf(symbol.value(QLatin1String("marketTakeBound")));
    instrument.triggerProtect = decimalOf(symbol.value(QLatin1String("triggerProtect")));
    instrument.orderTypes = wordsOf(symbol.value(QLatin1String("orderTypes")));
    instrument.timesInForce = wordsOf(symbol.value(QLatin1String("timeInForce")));
    instrument.timesInForce.removeAll(QStringLiteral("RPI"));
    listed.underlyingType = text("underlyingType");
    listed.underlyingSubType = wordsOf(symbol.value(QLatin1String("underlyingSubType")));
    listed.pricePrecision = std::clamp(symbol.value(QLatin1String("pricePrecision")).toInt(), instrument.tickSize.decimals(), 18);
    listed.quantityPrecision = std::clamp(symbol.value(QLatin1String("quantityPrecision")).toInt(), instrument.stepSize.decimals(), 18);
    return listed;
}

QHash<QString, QJsonObject> rowsBySymbol(const QByteArray& reply)
{
    QHash<QString, QJsonObject> rows;
    for (const QJsonValue& row : QJsonDocument::fromJson(reply).array())
        rows.insert(row.toObject().value(QLatin1String("symbol")).toString(), row.toObject());
    return rows;
}

} // namespace

Result<LiveListing> readListing(const QByteArray& exchangeInfo, const QByteArray& premiumIndex, const QByteArray& fundingInfo)
{
    const QJsonArray symbols = QJsonDocument::fromJson(exchangeInfo).object().value(QLatin1String("symbols")).toArray();
    const auto prices = rowsBySymbol(premiumIndex), fundings = rowsBySymbol(fundingInfo);
    if (symbols.isEmpty() || symbols.size() > mostSymbols || prices.isEmpty())
        return fail(Error::Code::BadReply, QStringLiteral("What the venue lists cannot be read"));
    QHash<QString, std::vector<LeverageBracket>> known;
    for (const CatalogueEntry& entry : makeCatalogue())
        known.insert(entry.listed.instrument.symbol, entry.listed.brackets);
    LiveListing listing;
    QStringList taken;
    for (const QJsonValue& value : symbols) {
        ListedSymbol listed = listedOf(value.toObject());
        const QString& symbol = listed.instrument.symbol;
        const QJsonObject price = prices.value(symbol), funding = fundings.value(symbol);
        MarkState mark;
        mark.mark = decimalOf(price.value(QLatin1String("markPrice")));
        mark.index = decimalOf(price.value(QLatin1String("indexPrice")));
        mark.fundingRate = decimalOf(price.value(QLatin1String("lastFundingRate")));
        if (!isTakenUp(listed.instrument) || !mark.mark.isPositive() || taken.contains(symbol))
            continue;
        const int hours = funding.value(QLatin1String("fundingIntervalHours")).toInt(8);
        listed.fundingHours = hours >= 1 && hours <= 24 ? hours : 8;
        listed.brackets = known.contains(symbol) ? known.value(symbol) : cautiousBrackets();
        listed.referencePrice = mark.mark;
        listed.instrument.marginAsset = QStringLiteral("USDT"); // the paper account has one wallet, whatever the contract is quoted in
        taken.append(symbol);
        listing.entries.push_back({ std::move(listed), {} });
        listing.marks.push_back(mark);
    }
    if (listing.entries.empty())
        return fail(Error::Code::BadReply, QStringLiteral("The venue lists nothing that can be traded on paper"));
    return listing;
}

} // namespace fathom::paper

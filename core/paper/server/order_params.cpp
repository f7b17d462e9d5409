// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/order_params.h"

#include "core/paper/paper_words.h"
#include "core/paper/server/venue_error.h"

namespace fathom::paper {

namespace {

const QLatin1String idRange("^[\\.A-Z\\:/a-z0-9_-]{1,36}$");
const QLatin1String decimalRange("^([0-9]{1,20})(\\.[0-9]{1,20})?$");

// Every name an order call may carry. Those the Algo service took over are known, so that they are refused by their own rule.
constexpr std::string_view knownNames[] = { "symbol", "side", "type", "positionSide", "timeInForce", "reduceOnly", "quantity", "price",
    "newClientOrderId", "newOrderRespType", "priceMatch", "selfTradePreventionMode", "goodTillDate", "orderId", "origClientOrderId",
    "modifyId", "stopPrice", "closePosition", "activationPrice", "activatePrice", "callbackRate", "workingType", "priceProtect",
    "origType", "recvWindow", "timestamp", "signature", "apiKey", "returnRateLimits" };

//! The engine knows the tick alone; the venue tells a price between two ticks (-4014) from one with too many digits (-1111).
Result<void> checkTick(const ServerContext& context, int market, const std::optional<Decimal>& price)
{
    const Instrument& instrument = context.exchange.instrument(market);
    if (price && price->decimals() <= context.print(market).priceDecimals && !price->isMultipleOf(instrument.tickSize))
        return venueError(-4014);
    return {};
}

bool isClientId(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == ':' || c == '/'
            || c == '_' || c == '-';
    });
}

Result<void> checkNames(const Params& params)
{
    std::size_t read = 0;
    for (const auto& pair : params.list()) {
        const std::string_view name(pair.first.constData(), static_cast<std::size_t>(pair.first.size()));
        read += std::find(std::begin(knownNames), std::end(knownNames), name) != std::end(knownNames) ? 1 : 0;
    }
    if (read == params.list().size())
        return {};
    return venueError(-1104,
        QStringLiteral("Not all sent parameters were read; read '%1' parameter(s) but was sent '%2'.").arg(read).arg(params.list().size()));
}

Result<Side> requiredSide(const Params& params)
{
    if (params.get("side").isEmpty())
        return missingParameter("side");
    const auto side = sideFromName(params.text("side"));
    if (!side)
        return venueError(-1117);
    return *side;
}

Result<OrderType> requiredType(const Params& params)
{
    if (params.get("type").isEmpty())
        return missingParameter("type");
    switch (const OrderType type = orderTypeFromName(params.text("type"))) {
    case OrderType::Limit:
    case OrderType::Market:
        return type;
    case OrderType::Stop:
    case OrderType::StopMarket:
    case OrderType::TakeProfit:
    case OrderType::TakeProfitMarket:
    case OrderType::TrailingStop:
        return venueError(-4120);
    case OrderType::Liquidation:
    case OrderType::Other:
        break;
    }
    return venueError(-1116);
}

Result<void> readTimeInForce(const Params& params, PlaceRequest& request)
{
    const QByteArrayView text = params.get("timeInForce");
    if (request.type == OrderType::Market) {
        if (!text.isEmpty())
            return unwantedParameter("timeInForce");
        return {};
    }
    if (text.isEmpty())
        return missingParameter("timeInForce");
    return readLifetime(params, request.timeInForce, request.goodTill);
}

Result<void> readModes(const Params& params, PlaceRequest& request)
{
    if (const auto read = readMatching(params, request.priceMatch, request.selfTrade); !read)
        return read;
    const auto reduceOnly = optionalBool(params, "reduceOnly");
    if (!reduceOnly)
        return Unexpected<Error> { reduceOnly.error() };
    request.reduceOnly = reduceOnly->value_or(false);
    const auto close = optionalBool(params, "closePosition");
    if (!close)
        return Unexpected<Error> { close.error() };
    if (close->value_or(false))
        return unwantedParameter("closePosition");
    for (const QByteArrayView name : { QByteArrayView("stopPrice"), QByteArrayView("activationPrice"), QByteArrayView("activatePrice"),
             QByteArrayView("callbackRate") }) {
        if (params.has(name))
            return unwantedParameter(name);
    }
    return {};
}

Result<void> readClientId(const Params& params, PlaceRequest& request)
{
    const QByteArrayView id = params.get("newClientOrderId");
    if (id.isNull())
        return {};
    if (id.isEmpty())
        return venueError(-1118);
    if (!isClientId(id))
        return illegalCharacters("newClientOrderId", idRange);
    if (id.size() > 36)
        return venueError(-4015);
    request.clientId = QString::fromUtf8(id);
    return {};
}

Result<void> readAmounts(const Params& params, PlaceRequest& request)
{
    const auto quantity = optionalDecimal(params, "quantity");
    if (!quantity)
        return params.get("quantity").isEmpty() ? missingParameter("quantity") : Unexpected<Error> { quantity.error() };
    if (!*quantity)
        return missingParameter("quantity");
    request.quantity = *quantity;
    const auto price = optionalDecimal(params, "price");
    if (!price)
        return params.get("price").isEmpty() ? missingParameter("price") : Unexpected<Error> { price.error() };
    if (request.type == OrderType::Market && *price)
        return unwantedParameter("price");
    if (request.type == OrderType::Limit && !*price && request.priceMatch == PriceMatch::None)
        return missingParameter("price");
    request.price = *price;
    return {};
}

} // namespace

Result<void> readLifetime(const Params& params, TimeInForce& timeInForce, WallTime& goodTill)
{
    timeInForce = timeInForceFromName(params.text("timeInForce"));
    if (timeInForce == TimeInForce::Other)
        return venueError(-1115);
    if (timeInForce != TimeInForce::GTD)
        return {};
    if (params.get("goodTillDate").isEmpty())
        return missingParameter("goodTillDate");
    const auto until = integerOr(params, "goodTillDate", 0, 0, INT64_MAX);
    if (!until)
        return Unexpected<Error> { until.error() };
    goodTill = wallTimeFromMs(*until);
    return {};
}

Result<void> readMatching(const Params& params, PriceMatch& priceMatch, SelfTrade& selfTrade)
{
    if (params.has("priceMatch")) {
        const auto match = priceMatchFromName(params.text("priceMatch"));
        if (!match)
            return venueError(-5037);
        priceMatch = *match;
    }
    if (params.has("selfTradePreventionMode")) {
        const auto mode = selfTradeFromName(params.text("selfTradePreventionMode"));
        if (!mode)
            return venueError(-5039);
        selfTrade = *mode;
    }
    return {};
}

Result<std::optional<bool>> optionalBool(const Params& params, QByteArrayView name)
{
    const QByteArrayView text = params.get(name);
    if (text.isNull())
        return std::optional<bool>();
    if (text.isEmpty())
        return emptyParameter(name);
    if (text.compare("true", Qt::CaseInsensitive) == 0)
        return std::optional<bool>(true);
    if (text.compare("false", Qt::CaseInsensitive) == 0)
        return std::optional<bool>(false);
    return invalidParameter(name);
}

Result<std::optional<Decimal>> optionalDecimal(const Params& params, QByteArrayView name)
{
    const QByteArrayView text = params.get(name);
    if (text.isNull())
        return std::optional<Decimal>();
    if (text.isEmpty())
        return emptyParameter(name);
    const qsizetype point = text.indexOf('.');
    const QByteArrayView whole = point < 0 ? text : text.first(point);
    const QByteArrayView fraction = point < 0 ? QByteArrayView("0") : text.sliced(point + 1);
    const auto digits = [](QByteArrayView part) {
        return !part.isEmpty() && part.size() <= 20 && std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; });
    };
    if (!digits(whole) || !digits(fraction))
        return illegalCharacters(name, decimalRange);
    const Result<Decimal> value = Decimal::parse(std::string_view(text.data(), static_cast<std::size_t>(text.size())));
    if (!value)
        return venueError(-1111);
    return std::optional<Decimal>(*value);
}

Result<std::optional<PositionSide>> optionalPositionSide(const Params& params)
{
    if (!params.has("positionSide"))
        return std::optional<PositionSide>();
    const auto side = positionSideFromName(params.text("positionSide"));
    if (!side)
        return venueError(-4060);
    return std::optional<PositionSide>(*side);
}

Result<PlaceCall> parsePlace(const ServerContext& context, const Params& params)
{
    PlaceCall call;
    PlaceRequest& request = call.request;
    if (auto names = checkNames(params); !names)
        return Unexpected<Error> { names.error() };
    const Result<int> market = requiredMarket(context, params);
    if (!market)
        return Unexpected<Error> { market.error() };
    request.symbol = params.text("symbol");
    const Result<Side> side = requiredSide(params);
    if (!side)
        return Unexpected<Error> { side.error() };
    request.side = *side;
    const Result<OrderType> type = requiredType(params);
    if (!type)
        return Unexpected<Error> { type.error() };
    request.type = *type;
    const auto positionSide = optionalPositionSide(params);
    if (!positionSide)
        return Unexpected<Error> { positionSide.error() };
    request.positionSide = positionSide->value_or(PositionSide::Both);
    for (const auto& step : { readTimeInForce, readModes, readClientId, readAmounts }) {
        if (auto done = step(params, request); !done)
            return Unexpected<Error> { done.error() };
    }
    if (auto onTick = checkTick(context, *market, request.price); !onTick)
        return Unexpected<Error> { onTick.error() };
    if (const QByteArrayView kind = params.get("newOrderRespType"); !kind.isNull()) {
        if (kind != "ACK" && kind != "RESULT")
            return venueError(-1136);
        call.wantsResult = kind == "RESULT";
    }
    return call;
}

Result<ModifyRequest> parseModify(const ServerContext& context, const Params& params)
{
    ModifyRequest request;
    if (auto names = checkNames(params); !names)
        return Unexpected<Error> { names.error() };
    const Result<OrderKey> key = parseOrderKey(context, params);
    if (!key)
        return Unexpected<Error> { key.error() };
    request.key = *key;
    const Result<Side> side = requiredSide(params);
    if (!side)
        return Unexpected<Error> { side.error() };
    request.side = *side;
    PlaceRequest amounts;
    for (const auto& step : { readModes, readAmounts }) {
        if (auto done = step(params, amounts); !done)
            return Unexpected<Error> { done.error() };
    }
    if (auto onTick = checkTick(context, context.exchange.marketOf(key->symbol), amounts.price); !onTick)
        return Unexpected<Error> { onTick.error() };
    request.price = amounts.price;
    request.quantity = amounts.quantity;
    request.priceMatch = amounts.priceMatch;
    request.reduceOnly = amounts.reduceOnly;
    const auto modifyId = integerOr(params, "modifyId", 0, 0, INT64_MAX);
    if (!modifyId)
        return Unexpected<Error> { modifyId.error() };
    request.modifyId = *modifyId;
    return request;
}

Result<OrderKey> parseOrderKey(const ServerContext& context, const Params& params)
{
    const Result<int> market = requiredMarket(context, params);
    if (!market)
        return Unexpected<Error> { market.error() };
    const auto orderId = integerOr(params, "orderId", 0, 1, INT64_MAX);
    if (!orderId)
        return Unexpected<Error> { orderId.error() };
    if (params.has("origClientOrderId") && params.get("origClientOrderId").isEmpty())
        return venueError(-1119);
    if (*orderId == 0 && !params.has("origClientOrderId")) {
        return venueError(-1102,
            QStringLiteral("Param 'origClientOrderId' or 'orderId' must be sent, but both were empty/null!"));
    }
    return OrderKey { params.text("symbol"), *orderId, params.text("origClientOrderId") };
}

Result<HistoryQuery> parseHistory(const ServerContext& context, const Params& params, int defaultLimit, int maxLimit)
{
    HistoryQuery query;
    const auto market = optionalMarket(context, params);
    if (!market)
        return Unexpected<Error> { market.error() };
    query.symbol = params.text("symbol");
    const auto window = timeWindow(params);
    if (!window)
        return Unexpected<Error> { window.error() };
    query.start = window->start;
    query.end = window->end;
    const auto limit = integerOr(params, "limit", defaultLimit, 1, maxLimit);
    const auto page = integerOr(params, "page", 1, 1, 100'000);
    const auto orderId = integerOr(params, "orderId", 0, 0, INT64_MAX);
    const auto fromId = integerOr(params, "fromId", 0, 0, INT64_MAX);
    for (const auto* number : { &limit, &page, &orderId, &fromId }) {
        if (!*number)
            return Unexpected<Error> { number->error() };
    }
    query.limit = static_cast<int>(*limit);
    query.page = static_cast<int>(*page);
    query.orderId = *orderId;
    query.fromId = *fromId;
    query.incomeType = params.text("incomeType");
    return query;
}

Result<HistoryQuery> parseWeek(const ServerContext& context, const Params& params, int defaultLimit, int maxLimit)
{
    constexpr std::chrono::hours week { 7 * 24 };
    auto query = parseHistory(context, params, defaultLimit, maxLimit);
    if (!query)
        return query;
    if (query->start && query->end && *query->end - *query->start > week)
        return venueError(-4165, QStringLiteral("Maximum time interval is 7 days."));
    if (query->start && !query->end)
        query->end = *query->start + week;
    return query;
}

} // namespace fathom::paper

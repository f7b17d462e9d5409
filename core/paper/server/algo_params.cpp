// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/algo_params.h"

#include "core/paper/paper_words.h"
#include "core/paper/server/order_params.h"
#include "core/paper/server/venue_error.h"

namespace fathom::paper {

namespace {

const QLatin1String idRange("^[\\.A-Z\\:/a-z0-9_-]{1,36}$");

Result<void> readWhat(const Params& params, AlgoRequest& request)
{
    for (const QByteArrayView name : { QByteArrayView("algoType"), QByteArrayView("symbol"), QByteArrayView("side"), QByteArrayView("type") }) {
        if (params.get(name).isEmpty())
            return missingParameter(name);
    }
    if (params.get("algoType") != "CONDITIONAL")
        return invalidParameter("algoType");
    const auto side = sideFromName(params.text("side"));
    if (!side)
        return venueError(-1117);
    request.side = *side;
    request.type = orderTypeFromName(params.text("type"));
    if (request.type == OrderType::Other)
        return venueError(-1116);
    const auto positionSide = optionalPositionSide(params);
    if (!positionSide)
        return Unexpected<Error> { positionSide.error() };
    request.positionSide = positionSide->value_or(PositionSide::Both);
    return {};
}

Result<void> readTime(const Params& params, AlgoRequest& request)
{
    if (!params.has("timeInForce"))
        return {};
    if (params.get("timeInForce") == "GTE_GTC") {
        request.whilePosition = true;
        return {};
    }
    return readLifetime(params, request.timeInForce, request.goodTill);
}

Result<void> readModes(const Params& params, AlgoRequest& request)
{
    if (params.has("workingType")) {
        const auto type = workingTypeFromName(params.text("workingType"));
        if (!type)
            return venueError(-4031);
        request.workingType = *type;
    }
    if (const auto read = readMatching(params, request.priceMatch, request.selfTrade); !read)
        return read;
    if (const QByteArrayView kind = params.get("newOrderRespType"); !kind.isNull() && kind != "ACK" && kind != "RESULT")
        return venueError(-1136);
    return {};
}

Result<void> readSwitches(const Params& params, AlgoRequest& request)
{
    const auto close = optionalBool(params, "closePosition"), protect = optionalBool(params, "priceProtect"), reduce = optionalBool(params, "reduceOnly");
    for (const auto* one : { &close, &protect, &reduce }) {
        if (!*one)
            return Unexpected<Error> { one->error() };
    }
    request.closePosition = close->value_or(false);
    request.priceProtect = protect->value_or(false);
    request.reduceOnly = *reduce;
    return {};
}

Result<void> readAmounts(const Params& params, AlgoRequest& request)
{
    const std::pair<QByteArrayView, std::optional<Decimal>*> amounts[] = { { "quantity", &request.quantity }, { "price", &request.price },
        { "triggerPrice", &request.triggerPrice }, { "activatePrice", &request.activatePrice }, { "callbackRate", &request.callbackRate } };
    for (const auto& [name, into] : amounts) {
        const auto value = optionalDecimal(params, name);
        if (!value)
            return Unexpected<Error> { value.error() };
        *into = *value;
    }
    return {};
}

Result<void> readClientId(const Params& params, AlgoRequest& request)
{
    const QByteArrayView id = params.get("clientAlgoId");
    if (id.isNull())
        return {};
    const bool valid = std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == ':' || c == '/' || c == '_' || c == '-';
    });
    if (id.isEmpty())
        return emptyParameter("clientAlgoId");
    if (!valid)
        return illegalCharacters("clientAlgoId", idRange);
    if (id.size() > 36)
        return venueError(-4015);
    request.clientAlgoId = QString::fromUtf8(id);
    return {};
}

} // namespace

Result<AlgoRequest> parseAlgo(const ServerContext& context, const Params& params)
{
    AlgoRequest request;
    for (const auto& step : { readWhat, readTime, readModes, readSwitches, readAmounts, readClientId }) {
        if (auto done = step(params, request); !done)
            return Unexpected<Error> { done.error() };
    }
    if (const Result<int> market = requiredMarket(context, params); !market)
        return Unexpected<Error> { market.error() };
    request.symbol = params.text("symbol");
    return request;
}

Result<AlgoKey> parseAlgoKey(const Params& params)
{
    // The venue's page "Cancel Algo Order" writes both names small, its own connector does not: it takes either.
    const auto id = integerOr(params, params.has("algoid") ? "algoid" : "algoId", 0, 1, INT64_MAX);
    if (!id)
        return Unexpected<Error> { id.error() };
    const QString clientId = params.text(params.has("clientalgoid") ? "clientalgoid" : "clientAlgoId");
    if (*id == 0 && clientId.isEmpty())
        return venueError(-1102, QStringLiteral("Param 'algoId' or 'clientAlgoId' must be sent, but both were empty/null!"));
    return AlgoKey { *id, clientId };
}

} // namespace fathom::paper

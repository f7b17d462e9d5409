// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/server_context.h"

#include "core/paper/server/venue_error.h"

namespace fathom::paper {

std::vector<SymbolPrint> makePrints(const Market& market)
{
    std::vector<SymbolPrint> out;
    for (const ListedSymbol& listed : market.catalogue()) {
        SymbolPrint print;
        JsonWriter(print.quoted).string(listed.instrument.symbol);
        JsonWriter(print.pair).string(listed.instrument.pair);
        print.lower = listed.instrument.symbol.toLower().toUtf8();
        print.price = GridText(listed.instrument.tickSize, listed.pricePrecision);
        print.quantity = GridText(listed.instrument.stepSize, listed.quantityPrecision);
        print.priceDecimals = print.price.decimals();
        print.quantityDecimals = print.quantity.decimals();
        print.quoteDecimals = std::min(18, print.priceDecimals + print.quantityDecimals);
        print.averageDecimals = std::max(5, print.priceDecimals + 2);
        out.push_back(std::move(print));
    }
    return out;
}

QString downloadUrl(const ServerContext& context, const QString& id)
{
    const QByteArray proof = Credentials::sign(context.credentials.secret(), QByteArray("download " + id.toUtf8()));
    return QStringLiteral("http://127.0.0.1:%1/download/%2-%3.csv").arg(context.port).arg(id, QString::fromLatin1(proof));
}

Result<int> requiredMarket(const ServerContext& context, const Params& params, QByteArrayView name)
{
    if (params.get(name).isEmpty())
        return missingParameter(name);
    const int market = context.exchange.marketOf(params.text(name));
    if (market < 0)
        return name == "pair" ? venueError(-4144) : venueError(-1121);
    return market;
}

Result<std::optional<int>> optionalMarket(const ServerContext& context, const Params& params, QByteArrayView name)
{
    if (!params.has(name))
        return std::optional<int>();
    if (params.get(name).isEmpty())
        return emptyParameter(name);
    const Result<int> market = requiredMarket(context, params, name);
    if (!market)
        return Unexpected<Error> { market.error() };
    return std::optional<int>(*market);
}

Result<QByteArray> oneOrAll(const ServerContext& context, const Params& params, void (*write)(JsonWriter&, const ServerContext&, int market))
{
    const auto market = optionalMarket(context, params);
    if (!market)
        return Unexpected<Error> { market.error() };
    QByteArray out;
    JsonWriter json(out);
    if (*market) {
        write(json, context, **market);
        return out;
    }
    json.beginArray();
    for (int i = 0; i < context.exchange.marketCount(); ++i)
        write(json, context, i);
    json.endArray();
    return out;
}

Result<int> contractMarket(const ServerContext& context, const Params& params)
{
    const Result<int> named = requiredMarket(context, params, "pair");
    if (!named)
        return named;
    if (params.get("contractType").isEmpty())
        return missingParameter("contractType");
    const QString pair = context.exchange.instrument(*named).pair, type = params.text("contractType");
    for (int i = 0; i < context.exchange.marketCount(); ++i) {
        const Instrument& instrument = context.exchange.instrument(i);
        if (instrument.pair == pair && instrument.contractType == type)
            return i;
    }
    return venueError(-4104);
}

Result<std::int64_t> integerOr(const Params& params, QByteArrayView name, std::int64_t fallback, std::int64_t low, std::int64_t high)
{
    const QByteArrayView text = params.get(name);
    if (text.isNull())
        return fallback;
    if (text.isEmpty())
        return emptyParameter(name);
    const auto value = wholeNumber(text);
    if (!value)
        return illegalCharacters(name, QLatin1String("^[0-9]{1,20}$"));
    if (*value < low || *value > high)
        return invalidParameter(name);
    return *value;
}

Result<std::optional<WallTime>> optionalTime(const Params& params, QByteArrayView name)
{
    if (!params.has(name))
        return std::optional<WallTime>();
    const auto value = integerOr(params, name, 0, 0, 253'402'300'799'999);
    if (!value)
        return Unexpected<Error> { value.error() };
    return std::optional<WallTime>(wallTimeFromMs(*value));
}

Result<Interval> requiredInterval(const Params& params)
{
    if (params.get("interval").isEmpty())
        return missingParameter("interval");
    const auto interval = intervalFromName(params.text("interval"));
    if (!interval)
        return venueError(-1120);
    return *interval;
}

Result<TimeWindow> timeWindow(const Params& params)
{
    const auto start = optionalTime(params, "startTime");
    if (!start)
        return Unexpected<Error> { start.error() };
    const auto end = optionalTime(params, "endTime");
    if (!end)
        return Unexpected<Error> { end.error() };
    if (*start && *end && **start > **end)
        return venueError(-1023);
    return TimeWindow { *start, *end };
}

} // namespace fathom::paper

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/engine_faults.h"

#include "core/paper/exchange.h"
#include "core/paper/market/market.h"
#include "core/paper/paper_words.h"

namespace fathom::lab {

namespace {

using namespace paper;

QString textOf(const QJsonObject& what, const char* name) { return what.value(QLatin1String(name)).toString(); }

std::optional<Decimal> decimalOf(const QJsonObject& what, const char* name)
{
    const auto value = Decimal::parse(textOf(what, name).toStdString());
    return value ? std::optional(*value) : std::nullopt;
}

QString problemOf(const Error& error) { return QStringLiteral("%1 %2").arg(error.venueCode).arg(error.detail); }

template <class T>
QString problemOf(const Result<T>& result)
{
    return result ? QString() : problemOf(result.error());
}

//! Anonymous volume that takes everything of \p side up to \p ticks.
void takeUpTo(MarketBook& book, Side side, std::int64_t ticks)
{
    const std::int64_t steps = book.fillable(opposite(side), ticks, INT64_MAX / 4);
    if (steps <= 0)
        return;
    BookOrder order;
    order.side = opposite(side);
    order.ticks = ticks;
    order.steps = steps;
    order.timeInForce = TimeInForce::IOC;
    book.submit(order);
}

//! Puts the mark price where the account's positions of \p symbol are liquidated; the market goes on from there a second later.
QString liquidate(Exchange& exchange, const QString& symbol)
{
    const auto positions = exchange.positionRisk(exchange.defaultAccount(), symbol);
    if (!positions)
        return problemOf(positions);
    for (const Position& position : *positions) {
        if (position.amount.isZero() || !position.liquidationPrice.isPositive())
            continue;
        const Decimal beyond = position.liquidationPrice * Decimal::fromScaled(position.amount.isNegative() ? 1001 : 999, 3);
        exchange.setMarkPrice(exchange.marketOf(symbol), beyond.rounded(8), beyond.rounded(8));
        exchange.advanceTo(exchange.clock().wallNow());
        return {};
    }
    return QStringLiteral("There is no position of %1 with a liquidation price.").arg(symbol);
}

//! The mark price and a trade at \p price, so that conditional orders on either see it.
QString trigger(Exchange& exchange, int market, Decimal price)
{
    const Instrument& instrument = exchange.instrument(market);
    const std::int64_t ticks = instrument.ticksOf(price.roundedTo(instrument.tickSize, Decimal::Rounding::TowardZero)).value_or(0);
    MarketBook& book = exchange.book(market);
    const auto ask = book.bestTicks(Side::Sell);
    const Side taken = ask && ticks >= *ask ? Side::Sell : Side::Buy;
    takeUpTo(book, taken, ticks);
    // What rested there need not have reached the very price: the last trade is at it.
    BookOrder maker;
    maker.side = taken;
    maker.ticks = ticks;
    maker.steps = 1;
    book.submit(maker);
    takeUpTo(book, taken, ticks);
    exchange.setMarkPrice(market, price, price);
    exchange.advanceTo(exchange.clock().wallNow());
    return {};
}

QString externalOrder(Exchange& exchange, const QJsonObject& what)
{
    PlaceRequest request;
    request.symbol = textOf(what, "symbol");
    request.side = sideFromName(textOf(what, "side")).value_or(Side::Buy);
    request.type = textOf(what, "type") == QLatin1String("LIMIT") ? OrderType::Limit : OrderType::Market;
    request.positionSide = positionSideFromName(textOf(what, "positionSide")).value_or(PositionSide::Both);
    request.quantity = decimalOf(what, "quantity");
    request.price = decimalOf(what, "price");
    request.reduceOnly = what.value(QLatin1String("reduceOnly")).toBool();
    request.clientId = textOf(what, "clientId");
    return problemOf(exchange.placeOrder(exchange.defaultAccount(), request));
}

QString changeAccount(Exchange& exchange, const QJsonObject& what)
{
    const AccountId account = exchange.defaultAccount();
    const QString symbol = textOf(what, "symbol");
    if (what.contains(QLatin1String("leverage")))
        return problemOf(exchange.setLeverage(account, symbol, what.value(QLatin1String("leverage")).toInt()));
    if (const auto type = marginTypeFromName(textOf(what, "marginType")))
        return problemOf(exchange.setMarginType(account, symbol, *type));
    if (what.contains(QLatin1String("dualSide")))
        return problemOf(exchange.setPositionMode(account, what.value(QLatin1String("dualSide")).toBool()));
    return QStringLiteral("acct.config changes leverage, marginType or dualSide.");
}

} // namespace

bool fillOrder(PaperExchange& exchange, const QString& symbol, std::int64_t orderId, const QString& clientId)
{
    Exchange& engine = exchange.exchange();
    const auto order = engine.queryOpenOrder(engine.defaultAccount(), { symbol, orderId, clientId });
    if (!order)
        return false;
    takeUpTo(engine.book(order->market), order->side, engine.instrument(order->market).ticksOf(order->price).value_or(0));
    return true;
}

std::optional<std::chrono::milliseconds> orderAge(PaperExchange& exchange, const QString& symbol, std::int64_t orderId, const QString& clientId)
{
    const Exchange& engine = exchange.exchange();
    const auto order = engine.queryOrder(engine.defaultAccount(), { symbol, orderId, clientId });
    return order ? std::optional(std::chrono::milliseconds { toMs(engine.clock().wallNow()) - toMs(order->created) }) : std::nullopt;
}

QString carryOutEngineFault(PaperExchange& exchange, const QJsonObject& what)
{
    Exchange& engine = exchange.exchange();
    const QString kind = textOf(what, "fault"), symbol = textOf(what, "symbol");
    if (kind == QLatin1String("acct.externalOrder"))
        return externalOrder(engine, what);
    if (kind == QLatin1String("acct.config"))
        return changeAccount(engine, what);
    const int market = engine.marketOf(symbol);
    if (market < 0)
        return QStringLiteral("There is no symbol '%1'.").arg(symbol);
    if (kind == QLatin1String("info.change")) {
        engine.setStatus(market, textOf(what, "status"));
        return {};
    }
    if (kind == QLatin1String("eng.liquidate"))
        return liquidate(engine, symbol);
    if (kind == QLatin1String("eng.shrinkRO")) {
        // Another terminal takes away from the position the reduce-only orders stand on.
        QJsonObject order = what;
        order.insert(QStringLiteral("reduceOnly"), true);
        return externalOrder(engine, order);
    }
    const Decimal price = decimalOf(what, "price").value_or(engine.markPrice(market).mark);
    if (kind == QLatin1String("eng.trigger"))
        return trigger(engine, market, price);
    if (kind == QLatin1String("eng.settle"))
        return problemOf(engine.settle(symbol, price));
    const PositionSide side = positionSideFromName(textOf(what, "positionSide")).value_or(PositionSide::Both);
    return problemOf(engine.deleverage(engine.defaultAccount(), symbol, side, decimalOf(what, "quantity").value_or(Decimal(1'000'000)), price));
}

} // namespace fathom::lab

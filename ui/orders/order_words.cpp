// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_words.h"

#include "ui/theme/format.h"

#include <QCoreApplication>

namespace fathom::words {

namespace {

struct OrderWords
{
    Q_DECLARE_TR_FUNCTIONS(fathom::OrderWords)
};

} // namespace

QString orderType(OrderType type)
{
    switch (type) {
    case OrderType::Limit: return OrderWords::tr("Limit");
    case OrderType::Market: return OrderWords::tr("Market");
    case OrderType::Stop: return OrderWords::tr("Stop limit");
    case OrderType::StopMarket: return OrderWords::tr("Stop market");
    case OrderType::TakeProfit: return OrderWords::tr("TP limit");
    case OrderType::TakeProfitMarket: return OrderWords::tr("TP market");
    case OrderType::TrailingStop: return OrderWords::tr("Trailing stop");
    case OrderType::Liquidation: return OrderWords::tr("Liquidation");
    case OrderType::Other: break;
    }
    return OrderWords::tr("Other");
}

QString orderFlags(const Order& order)
{
    QStringList flags;
    if (order.closePosition)
        flags << OrderWords::tr("Close all");
    else if (order.reduceOnly)
        flags << OrderWords::tr("Reduce-only");
    const bool hasTerm = order.type == OrderType::Limit || order.timeInForce == TimeInForce::IOC || order.timeInForce == TimeInForce::FOK;
    if (order.timeInForce == TimeInForce::GTX)
        flags << OrderWords::tr("Post-only");
    else if (order.timeInForce == TimeInForce::GTD)
        flags << OrderWords::tr("until %1").arg(format::dateTime(order.goodTill));
    else if (flags.isEmpty() && hasTerm)
        flags << timeInForceName(order.timeInForce);
    if (order.priceProtect)
        flags << OrderWords::tr("Price protect");
    if (order.priceMatch != PriceMatch::None)
        flags << priceMatchName(order.priceMatch);
    if (order.positionSide != PositionSide::Both)
        flags << positionSideName(order.positionSide);
    if (order.external)
        flags << OrderWords::tr("External");
    return flags.join(QStringLiteral(", "));
}

Cell orderEnd(const Order& order)
{
    Cell cell;
    const auto put = [&](const QString& text, Icon icon, Ink ink) {
        cell.text = text;
        cell.icon = icon;
        cell.ink = ink;
    };
    switch (order.status) {
    case OrderStatus::Filled: put(OrderWords::tr("Filled"), Icon::Check, Ink::Text1); break;
    case OrderStatus::Canceled: put(order.executed.isPositive() ? OrderWords::tr("Cancelled, part filled") : OrderWords::tr("Cancelled"), Icon::Close, Ink::Text2); break;
    case OrderStatus::Rejected: put(OrderWords::tr("Rejected"), Icon::Warning, Ink::Sell); break;
    case OrderStatus::Expired:
    case OrderStatus::ExpiredInMatch: put(order.executed.isPositive() ? OrderWords::tr("Expired, part filled") : OrderWords::tr("Expired"), Icon::Clock, Ink::Text2); break;
    case OrderStatus::New: put(OrderWords::tr("Working"), Icon::Ring, Ink::Text2); break;
    case OrderStatus::PartiallyFilled: put(OrderWords::tr("Part filled"), Icon::Check, Ink::Text1); break;
    case OrderStatus::None:
        put(order.request == RequestState::NotPlaced ? OrderWords::tr("Never placed") : order.request == RequestState::NotSent ? OrderWords::tr("Not sent") : OrderWords::tr("Refused"), Icon::Warning, Ink::Sell);
        break;
    }
    return cell;
}

} // namespace fathom::words

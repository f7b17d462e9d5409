// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/order_tags.h"

#include "ui/theme/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <optional>

namespace fathom {

namespace {

struct TagText
{
    Q_DECLARE_TR_FUNCTIONS(fathom::OrderTags)
};

double ticksOf(const Instrument& instrument, Decimal price)
{
    if (const auto ticks = instrument.ticksOf(price))
        return static_cast<double>(*ticks);
    return instrument.tickSize.isZero() ? 0 : price.toDouble() / instrument.tickSize.toDouble();
}

double secondsSince(MonotonicTime then, MonotonicTime now)
{
    return then == MonotonicTime {} ? 0 : std::chrono::duration<double>(now - then).count();
}

bool takesProfit(const Order& order)
{
    return order.type == OrderType::TakeProfit || order.type == OrderType::TakeProfitMarket;
}

//! \brief Money a waiting order that closes would bring where it fires; empty for every other order.
std::optional<Decimal> resultOf(const Order& order, const std::vector<Position>& positions)
{
    if (!order.isConditional() || !order.onlyReduces() || order.heldHere)
        return std::nullopt;
    for (const Position& position : positions) {
        const bool closes = position.symbol == order.symbol && position.side == order.positionSide && position.isOpen() && position.isLong() == (order.side == Side::Sell);
        if (!closes)
            continue;
        const Decimal size = order.closePosition ? position.amount.abs() : std::min(order.remaining(), position.amount.abs());
        const Decimal gain = (order.triggerPrice - position.entryPrice) * size;
        return position.isLong() ? gain : Decimal() - gain;
    }
    return std::nullopt;
}

QString noteOf(const Order& order)
{
    switch (order.request) {
    case RequestState::Placing: return TagText::tr("sending");
    case RequestState::Modifying: return TagText::tr("moving");
    case RequestState::Cancelling: return TagText::tr("cancelling");
    case RequestState::Unknown: return TagText::tr("unknown");
    default: break;
    }
    if (order.heldHere)
        return TagText::tr("app", "an order only this program holds");
    if (order.isConditional())
        return takesProfit(order) ? TagText::tr("Target", "a take-profit order") : TagText::tr("Stop");
    if (order.reduceOnly)
        return TagText::tr("Reduce");
    if (order.timeInForce == TimeInForce::GTX)
        return TagText::tr("Post");
    return TagText::tr("Limit");
}

} // namespace

std::vector<double> stackCentres(const std::vector<double>& wanted, double spacing, double low, double high)
{
    // Neighbours that would overlap form a block that stands at the mean of what its members want.
    struct Block
    {
        double sum = 0; // of wanted less the offset within the stack
        std::size_t count = 0;
        double mean() const { return sum / static_cast<double>(count); }
    };
    std::vector<std::size_t> order(wanted.size());
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return wanted[a] < wanted[b]; });
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < order.size(); ++i) {
        blocks.push_back({ std::clamp(wanted[order[i]], low, std::max(low, high)) - static_cast<double>(i) * spacing, 1 });
        while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() >= blocks.back().mean()) {
            blocks[blocks.size() - 2].sum += blocks.back().sum;
            blocks[blocks.size() - 2].count += blocks.back().count;
            blocks.pop_back();
        }
    }
    std::vector<double> centres(wanted.size());
    std::size_t i = 0;
    for (const Block& block : blocks) {
        for (std::size_t k = 0; k < block.count; ++k, ++i)
            centres[order[i]] = block.mean() + static_cast<double>(i) * spacing;
    }
    // The edges win: push back from the bottom, then from the top.
    double limit = high;
    for (std::size_t k = order.size(); k-- > 0; limit = centres[order[k]] - spacing)
        centres[order[k]] = std::min(centres[order[k]], limit);
    limit = low;
    for (std::size_t k = 0; k < order.size(); limit = centres[order[k]] + spacing, ++k)
        centres[order[k]] = std::max(centres[order[k]], limit);
    return centres;
}

std::vector<OrderTag> orderTags(
    const Instrument& instrument, const std::vector<Order>& orders, const std::vector<Position>& positions, MonotonicTime now)
{
    std::vector<OrderTag> tags;
    for (const Order& order : orders) {
        if (order.symbol != instrument.symbol || !order.isOpen())
            continue;
        const Decimal price = order.isConditional() ? order.triggerPrice : order.price;
        if (!price.isPositive())
            continue; // an order at the market has no line, nor one that trails
        OrderTag tag;
        tag.order = order.localId;
        tag.positionSide = order.positionSide;
        tag.side = tag.tone = order.side;
        tag.price = price;
        tag.ticks = ticksOf(instrument, price);
        tag.head = order.side == Side::Buy ? TagText::tr("BUY") : TagText::tr("SELL");
        tag.size = order.closePosition ? TagText::tr("all") : format::quantity(order.remaining(), instrument);
        tag.note = noteOf(order);
        if (const auto result = resultOf(order, positions); result && order.request == RequestState::None) {
            // What closes a position goes by its purpose, and by what it would bring.
            tag.head = takesProfit(order) ? TagText::tr("TP") : TagText::tr("SL");
            tag.note = format::signedMoney(*result);
            tag.noteSign = result->sign();
            tag.isLeg = true;
            tag.tone = result->isPositive() || (result->isZero() && takesProfit(order)) ? Side::Buy : Side::Sell;
        }
        tag.action = QStringLiteral("×");
        tag.stop = order.isConditional() && !takesProfit(order);
        tag.target = order.isConditional() && takesProfit(order);
        tag.request = order.request;
        tag.requestSeconds = secondsSince(order.requestSince, now);
        if (order.request == RequestState::Modifying && order.wantedPrice.isPositive())
            tag.wantedTicks = ticksOf(instrument, order.wantedPrice);
        tag.errorSeconds = secondsSince(order.errorSince, now);
        if (!order.errorText.isEmpty() && tag.errorSeconds < refusalSeconds)
            tag.error = order.errorText;
        tags.push_back(std::move(tag));
    }
    return tags;
}

std::vector<OrderTag> positionTags(const Instrument& instrument, const std::vector<Position>& positions, Decimal mark)
{
    std::vector<OrderTag> tags;
    for (const Position& position : positions) {
        if (position.symbol != instrument.symbol || !position.isOpen() || !position.entryPrice.isPositive())
            continue;
        OrderTag tag;
        tag.kind = OrderTag::Kind::Position;
        tag.positionSide = position.side;
        tag.side = tag.tone = position.isLong() ? Side::Buy : Side::Sell;
        tag.price = position.entryPrice.roundedTo(instrument.tickSize, Decimal::Rounding::Nearest);
        tag.ticks = ticksOf(instrument, position.entryPrice);
        tag.head = position.isLong() ? TagText::tr("LONG") : TagText::tr("SHORT");
        tag.size = format::quantity(position.amount.abs(), instrument);
        tag.note = format::signedMoney(position.unrealizedPnl);
        tag.noteSign = position.unrealizedPnl.sign();
        tag.action = TagText::tr("Close");
        tags.push_back(tag);
        if (!position.hasLiquidation())
            continue;
        tag.kind = OrderTag::Kind::Liquidation;
        tag.price = position.liquidationPrice.roundedTo(instrument.tickSize, Decimal::Rounding::Nearest);
        tag.ticks = ticksOf(instrument, position.liquidationPrice);
        tag.head = TagText::tr("LIQ %1").arg(format::price(tag.price, instrument));
        tag.size.clear();
        tag.action.clear();
        const Decimal reference = mark.isPositive() ? mark : position.markPrice;
        tag.note = reference.isPositive() ? format::signedPercent((position.liquidationPrice / reference - Decimal(1)) * Decimal(100), 1) : format::unknown();
        tag.noteSign = 0;
        tags.push_back(tag);
    }
    return tags;
}

} // namespace fathom

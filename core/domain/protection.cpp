// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/protection.h"

#include <algorithm>

namespace fathom::protection {

namespace {

bool isOfLeg(const Order& order, const Position& leg)
{
    return order.symbol == leg.symbol && order.positionSide == leg.side;
}

bool shrinks(const Order& order, const Position& leg)
{
    return (order.side == Side::Sell) == leg.isLong();
}

// In hedge mode the side of the leg says that an order only shrinks it; in one-way mode its flags do.
bool onlyReduces(const Order& order)
{
    return order.onlyReduces() || closesHedgeLeg(order.positionSide, order.side);
}

bool isConfirmed(const Order& order)
{
    return order.isWorking() && !order.heldHere && order.request != RequestState::Placing && order.request != RequestState::Unknown;
}

} // namespace

const Position* reducedLeg(const Order& order, const std::vector<Position>& positions)
{
    if (!onlyReduces(order))
        return nullptr;
    const auto it = std::find_if(positions.begin(), positions.end(),
        [&](const Position& leg) { return leg.isOpen() && isOfLeg(order, leg) && shrinks(order, leg); });
    return it == positions.end() ? nullptr : &*it;
}

bool protectsPosition(const Order& order, const std::vector<Position>& positions)
{
    return isConditional(order.type) && reducedLeg(order, positions) != nullptr;
}

Role roleOf(const Order& order, const Position& leg)
{
    if (!onlyReduces(order) || !isOfLeg(order, leg) || !shrinks(order, leg))
        return Role::None;
    switch (order.type) {
    case OrderType::Stop:
    case OrderType::StopMarket:
    case OrderType::TrailingStop: return Role::StopLoss; // above the entry it keeps a profit, which is a stop all the same
    case OrderType::TakeProfit:
    case OrderType::TakeProfitMarket: return Role::TakeProfit;
    case OrderType::Limit:
    case OrderType::Market:
    case OrderType::Liquidation:
    case OrderType::Other: break;
    }
    return Role::None;
}

Cover coverOf(const Position& leg, const std::vector<Order>& open)
{
    Cover cover;
    const auto nearer = [&](const Order& order, const Order* known) {
        return !known || (order.triggerPrice - leg.markPrice).abs() < (known->triggerPrice - leg.markPrice).abs();
    };
    for (const Order& order : open) {
        if (!isConfirmed(order))
            continue;
        const Role role = roleOf(order, leg);
        if (role == Role::TakeProfit && nearer(order, cover.takeProfit))
            cover.takeProfit = &order;
        if (role != Role::StopLoss)
            continue;
        cover.stopped += order.closePosition ? leg.amount.abs() : order.remaining();
        if (nearer(order, cover.stopLoss))
            cover.stopLoss = &order;
    }
    cover.stopped = std::min(cover.stopped, leg.amount.abs());
    return cover;
}

namespace {

void auditStops(const Position& leg, const std::vector<Order>& open, std::vector<Finding>& findings)
{
    const Cover cover = coverOf(leg, open);
    const Decimal size = leg.amount.abs();
    if (cover.stopped.isZero()) {
        findings.push_back({ Issue::NoStop, leg.symbol, leg.side, {}, size, {} });
        return;
    }
    std::vector<LocalOrderId> nearest;
    if (cover.stopLoss)
        nearest.push_back(cover.stopLoss->localId);
    if (cover.isNaked(leg))
        findings.push_back({ Issue::StopCoversPart, leg.symbol, leg.side, cover.stopped, size, nearest });
    const Decimal liquidation = leg.liquidationPrice;
    const bool hasBoth = cover.stopLoss && cover.stopLoss->triggerPrice.isPositive() && liquidation.isPositive();
    // The legs of a cross hedge share one price: the smaller one has it where it wins.
    const Decimal mark = leg.markPrice.isPositive() ? leg.markPrice : leg.entryPrice;
    if (!hasBoth || (leg.side != PositionSide::Both && (leg.isLong() ? liquidation > mark : liquidation < mark)))
        return;
    if (leg.isLong() ? cover.stopLoss->triggerPrice <= liquidation : cover.stopLoss->triggerPrice >= liquidation)
        findings.push_back({ Issue::StopBeyondLiquidation, leg.symbol, leg.side, cover.stopped, size, nearest });
}

// Conditional orders against the leg that would open as well as close; in hedge mode the side of the leg keeps them from it.
void auditDoubleFill(const Position& leg, const std::vector<Order>& open, std::vector<Finding>& findings)
{
    if (leg.side != PositionSide::Both)
        return;
    Finding finding { Issue::BothCouldFill, leg.symbol, leg.side, {}, leg.amount.abs(), {} };
    bool hasStop = false, hasTarget = false;
    for (const Order& order : open) {
        if (!isConfirmed(order) || !isOfLeg(order, leg) || !shrinks(order, leg) || !isConditional(order.type) || order.onlyReduces())
            continue;
        const bool isTarget = order.type == OrderType::TakeProfit || order.type == OrderType::TakeProfitMarket;
        (isTarget ? hasTarget : hasStop) = true;
        finding.covered += order.remaining();
        finding.orders.push_back(order.localId);
    }
    if (hasStop && hasTarget && finding.covered > finding.size)
        findings.push_back(std::move(finding));
}

} // namespace

std::vector<Finding> audit(const std::vector<Position>& positions, const std::vector<Order>& open)
{
    std::vector<Finding> findings;
    for (const Position& leg : positions) {
        if (!leg.isOpen())
            continue;
        auditStops(leg, open, findings);
        auditDoubleFill(leg, open, findings);
        for (const Order& order : open) {
            if (isConfirmed(order) && !order.closePosition && order.remaining() > leg.amount.abs() && onlyReduces(order) && isOfLeg(order, leg) && shrinks(order, leg))
                findings.push_back({ Issue::ReduceOnlyTooLarge, leg.symbol, leg.side, order.remaining(), leg.amount.abs(), { order.localId } });
        }
    }
    for (const Order* order : orphans(open, positions))
        findings.push_back({ Issue::Orphan, order->symbol, order->positionSide, order->remaining(), {}, { order->localId } });
    return findings;
}

std::vector<const Order*> orphans(const std::vector<Order>& open, const std::vector<Position>& positions)
{
    std::vector<const Order*> found;
    for (const Order& order : open) {
        if (isConfirmed(order) && onlyReduces(order) && !reducedLeg(order, positions))
            found.push_back(&order);
    }
    return found;
}

std::vector<Finding> withoutRecords(const std::vector<Order>& open, LocalOrderId discovered)
{
    std::vector<Finding> found;
    for (const Order& order : open) {
        if (order.localId < discovered || order.external || !order.isWorking() || onlyReduces(order))
            continue;
        const bool hasLegs = std::any_of(open.begin(), open.end(), [&order](const Order& leg) { return leg.parent == order.localId; });
        if (!hasLegs)
            found.push_back({ Issue::RecordLost, order.symbol, order.positionSide, {}, order.quantity, { order.localId } });
    }
    return found;
}

} // namespace fathom::protection

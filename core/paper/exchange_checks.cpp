// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the venue refuses before an order reaches the book, in the order it looks.
#include "core/paper/exchange_private.h"
#include "core/paper/paper_rules.h"
#include "core/paper/venue_errors.h"

namespace fathom::paper {

namespace {

using Rounding = Decimal::Rounding;

QString number(Decimal value) { return QString::fromStdString(value.toString()); }

} // namespace

Result<void> Exchange::Private::checkKind(const PaperAccount& account, const PlaceRequest& request, const PaperMarket& market) const
{
    if (request.type == OrderType::Other || request.type == OrderType::Liquidation)
        return refusal::orderType();
    if (request.type != OrderType::Limit && request.type != OrderType::Market)
        return refusal::algoOrder();
    if (!request.clientId.isEmpty() && !isClientId(request.clientId))
        return refusal::clientId();
    if (account.dualSide == (request.positionSide == PositionSide::Both))
        return refusal::positionSide();
    if (account.dualSide && request.reduceOnly)
        return refusal::notRequired("reduceonly");
    if (!request.quantity)
        return refusal::mandatory("quantity");
    const bool matched = request.priceMatch != PriceMatch::None;
    if (request.type == OrderType::Market) {
        if (matched)
            return refusal::priceMatchType();
        if (request.price)
            return refusal::notRequired("price");
    } else {
        const QStringList& known = market.spec.instrument.timesInForce;
        const bool noRpi = request.timeInForce == TimeInForce::RPI && !known.isEmpty() && !known.contains(QLatin1String("RPI"));
        if (request.timeInForce == TimeInForce::Other || noRpi)
            return refusal::timeInForce();
        if (!request.price && !matched)
            return refusal::mandatory("price");
        if (request.price && matched)
            return refusal::notRequired("price");
        if (request.timeInForce == TimeInForce::GTD && !isGoodTill(request.goodTill, now()))
            return refusal::goodTillDate();
    }
    const Instrument& instrument = market.spec.instrument;
    if (!account.tradFiSigned && instrument.contractType == QLatin1String("TRADIFI_PERPETUAL"))
        return refusal::tradFiAgreement();
    if (instrument.status == QLatin1String("CLOSE"))
        return refusal::symbolClosed();
    const bool closing = request.reduceOnly || closesHedgeLeg(request.positionSide, request.side);
    if (!instrument.isTrading() && !closing)
        return refusal::openingStatus();
    return {};
}

Result<Decimal> Exchange::Private::matchedPrice(const PaperMarket& market, Side side, PriceMatch match) const
{
    std::vector<BookLevel> levels;
    const int wanted = matchLevel(match);
    market.book->depth(isOpponent(match) ? opposite(side) : side, wanted, levels);
    if (static_cast<int>(levels.size()) < wanted)
        return refusal::priceMatchDepth();
    return market.spec.instrument.priceOf(levels.back().ticks);
}

Result<void> Exchange::Private::checkPriceGrid(const PaperMarket& market, Decimal price) const
{
    const Instrument& instrument = market.spec.instrument;
    if (!price.isPositive())
        return refusal::priceNotPositive();
    if (price.decimals() > instrument.tickSize.decimals())
        return refusal::precision();
    if (instrument.maxPrice.isPositive() && price > instrument.maxPrice)
        return refusal::priceAboveMax();
    if (price < instrument.minPrice)
        return refusal::priceBelowMin();
    if (!price.isMultipleOf(instrument.tickSize))
        return refusal::tickSize();
    return {};
}

Result<void> Exchange::Private::checkPrice(const PaperMarket& market, Side side, Decimal price) const
{
    if (auto grid = checkPriceGrid(market, price); !grid)
        return grid;
    const Instrument& instrument = market.spec.instrument;
    const Decimal mark = market.mark.mark;
    if (!mark.isPositive())
        return {};
    const Decimal cap = mark * instrument.percentUp, floor = mark * instrument.percentDown;
    if (side == Side::Buy && cap.isPositive() && price > cap)
        return refusal::priceAboveBand(number(cap.roundedTo(instrument.tickSize, Rounding::Down)));
    if (side == Side::Sell && price < floor)
        return refusal::priceBelowBand(number(floor.roundedTo(instrument.tickSize, Rounding::Up)));
    return {};
}

Result<void> Exchange::Private::checkQuantity(const PaperMarket& market, OrderType type, Decimal quantity) const
{
    const Instrument& instrument = market.spec.instrument;
    const bool marketLot = type == OrderType::Market && instrument.marketStepSize.isPositive();
    const Decimal step = marketLot ? instrument.marketStepSize : instrument.stepSize;
    if (!quantity.isPositive())
        return refusal::quantityNotPositive();
    if (quantity.decimals() > step.decimals())
        return refusal::precision();
    if (quantity > (marketLot ? instrument.marketMaxQuantity : instrument.maxQuantity))
        return refusal::quantityAboveMax();
    if (quantity < (marketLot ? instrument.marketMinQuantity : instrument.minQuantity))
        return refusal::quantityBelowMin();
    if (!quantity.isMultipleOf(step) || !instrument.stepsOf(quantity))
        return refusal::stepSize();
    return {};
}

// Post-only that would take, fill-or-kill that cannot fill, market against a price too far from the mark.
Result<void> Exchange::Private::checkMarketable(const PaperMarket& market, const PaperOrder& order) const
{
    const BookOrder entry = bookOrder(order, 1);
    const bool postOnly = order.timeInForce == TimeInForce::GTX || order.timeInForce == TimeInForce::RPI;
    if (postOnly && market.book->wouldCross(order.side, entry.ticks))
        return refusal::postOnly();
    const std::int64_t steps = market.spec.instrument.stepsOf(order.quantity).value_or(0);
    if (order.timeInForce == TimeInForce::FOK && market.book->fillable(order.side, entry.ticks, steps) < steps)
        return refusal::fillOrKill();
    if (order.type == OrderType::Market && market.mark.mark.isPositive()) {
        const auto best = market.book->bestTicks(opposite(order.side));
        const Instrument& instrument = market.spec.instrument;
        if (best && order.side == Side::Buy && instrument.percentUp.isPositive()
            && instrument.priceOf(*best) > market.mark.mark * instrument.percentUp)
            return refusal::counterparty();
        if (best && order.side == Side::Sell && instrument.priceOf(*best) < market.mark.mark * instrument.percentDown)
            return refusal::counterparty();
    }
    return {};
}

// What the margin check takes an order to cost: its limit, or for a market order a price just beyond the touch. MARGIN 5 K3.
Decimal Exchange::Private::assumedPrice(const PaperMarket& market, const PaperOrder& order) const
{
    if (order.type == OrderType::Limit)
        return order.price;
    const Decimal mark = markOf(order.market);
    const auto best = market.book->bestTicks(opposite(order.side));
    if (!best)
        return mark;
    const Decimal price = market.spec.instrument.priceOf(*best);
    return order.side == Side::Buy ? price * Decimal::fromScaled(10005, 4) : std::max(price, mark);
}

Result<void> Exchange::Private::checkMargin(const PaperAccount& account, const PaperOrder& order, const PaperOrder* replaced) const
{
    if (order.reduceOnly)
        return {};
    const PaperMarket& market = markets[static_cast<std::size_t>(order.market)];
    const Holding& holding = account.holdings[static_cast<std::size_t>(order.market)];
    const PaperLeg& leg = holding.leg(order.positionSide);
    const Decimal mark = markOf(order.market), price = assumedPrice(market, order);
    const Decimal position = leg.amount * mark;
    const Notionals before = openNotionals(account, order.market, order.positionSide);
    Notionals after = openNotionals(account, order.market, order.positionSide, replaced ? replaced->orderId : 0);
    (order.side == Side::Buy ? after.bids : after.asks) += price * order.remaining();

    const auto now = margin::openOrderMargin(position, before.bids, before.asks, holding.leverage);
    const auto then = margin::openOrderMargin(position, after.bids, after.asks, holding.leverage);
    if (then.initial <= now.initial)
        return {};
    const Decimal exposure = then.initial * Decimal(holding.leverage);
    if (exposure > margin::maxNotional(market.spec.brackets, holding.leverage))
        return refusal::maxPosition();
    const Decimal opened = std::max(Decimal(), order.remaining() - (leg.amount.isNegative() == (order.side == Side::Sell) ? Decimal() : leg.amount.abs()));
    const Decimal openLoss = margin::orderCost(order.side, price, opened, holding.leverage, mark).openLoss;
    if (then.initial - now.initial + openLoss > available(account, totals(account)))
        return refusal::margin();
    return {};
}

} // namespace fathom::paper

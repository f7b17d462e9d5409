// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Placing, modifying and cancelling: from the request to the book and to what the book answered.
#include "core/paper/exchange_private.h"
#include "core/paper/paper_rules.h"
#include "core/paper/venue_errors.h"

namespace fathom::paper {

namespace {

using Rounding = Decimal::Rounding;

constexpr std::size_t keptOrders = 20'000;
constexpr int maxModifications = 10'000;

Decimal marketBound(const Instrument& instrument, Side side, Decimal mark)
{
    const Decimal reach = mark * instrument.marketTakeBound;
    return side == Side::Buy ? (mark + reach).roundedTo(instrument.tickSize, Rounding::Down)
                             : std::max(instrument.tickSize, (mark - reach).roundedTo(instrument.tickSize, Rounding::Up));
}

} // namespace

BookOrder Exchange::Private::bookOrder(const PaperOrder& order, std::int64_t steps) const
{
    const PaperMarket& market = markets[static_cast<std::size_t>(order.market)];
    const Instrument& instrument = market.spec.instrument;
    BookOrder entry;
    entry.orderId = order.orderId;
    entry.owner = order.account;
    entry.side = order.side;
    entry.steps = steps;
    entry.timeInForce = order.timeInForce;
    entry.selfTrade = order.selfTrade;
    entry.market = order.type != OrderType::Limit;
    if (!entry.market || order.type == OrderType::Liquidation) { // a liquidation is bounded by its bankruptcy price
        entry.ticks = instrument.ticksOf(order.price).value_or(0);
        return entry;
    }
    constexpr std::int64_t unbounded = std::int64_t { 1 } << 60;
    const bool bounded = order.type == OrderType::Market && market.mark.mark.isPositive() && instrument.marketTakeBound.isPositive();
    entry.ticks = bounded ? marketBound(instrument, order.side, market.mark.mark).countOf(instrument.tickSize).value_or(0)
        : order.side == Side::Buy ? unbounded
                                  : 0;
    return entry;
}

PaperOrder Exchange::Private::draft(const PaperAccount& account, const PlaceRequest& request, int market) const
{
    PaperOrder order;
    order.account = account.id;
    order.market = market;
    order.symbol = request.symbol;
    order.clientId = request.clientId;
    order.side = request.side;
    order.positionSide = request.positionSide;
    order.type = request.type;
    order.timeInForce = request.type == OrderType::Market ? TimeInForce::GTC : request.timeInForce;
    order.reduceOnly = request.reduceOnly || closesHedgeLeg(request.positionSide, request.side);
    order.selfTrade = request.selfTrade;
    order.priceMatch = request.priceMatch;
    order.price = request.price.value_or(Decimal());
    order.quantity = request.quantity.value_or(Decimal());
    if (order.timeInForce == TimeInForce::GTD)
        order.goodTill = std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::floor<std::chrono::seconds>(request.goodTill));
    return order;
}

// Every check of a new order, in the venue's sequence. \return the order as it would be recorded
Result<PaperOrder> Exchange::Private::prepare(PaperAccount& account, const PlaceRequest& request, const AlgoOrder* origin) const
{
    const int index = marketOf(request.symbol);
    if (index < 0)
        return refusal::symbol();
    const PaperMarket& market = markets[static_cast<std::size_t>(index)];
    if (auto kind = checkKind(account, request, market); !kind)
        return Unexpected<Error> { kind.error() };
    PaperOrder order = draft(account, request, index);
    if (request.priceMatch != PriceMatch::None) {
        const auto matched = matchedPrice(market, request.side, request.priceMatch);
        if (!matched)
            return Unexpected<Error> { matched.error() };
        order.price = *matched;
    }
    if (order.type == OrderType::Limit) {
        if (auto price = checkPrice(market, order.side, order.price); !price)
            return Unexpected<Error> { price.error() };
    }
    const bool closesWhole = origin && origin->closePosition; // whatever its size
    if (auto quantity = closesWhole ? Result<void>() : checkQuantity(market, order.type, order.quantity); !quantity)
        return Unexpected<Error> { quantity.error() };
    const Decimal valued = order.type == OrderType::Market ? markOf(index) : order.price;
    const Decimal least = market.spec.instrument.minNotional;
    if (!order.reduceOnly && valued.isPositive() && valued * order.quantity < least)
        return refusal::minNotional(QString::fromStdString(least.toString()));
    const auto known = account.byClientId.constFind(order.clientId);
    if (!order.clientId.isEmpty() && known != account.byClientId.constEnd() && account.orders.at(*known).isWorking())
        return refusal::duplicateClientId();
    const Holding& holding = account.holdings[static_cast<std::size_t>(index)];
    if (static_cast<int>(holding.openOrders.size()) >= market.spec.instrument.maxOrders)
        return refusal::openOrders();
    if (auto reducing = checkReduceOnly(account, order); !reducing)
        return Unexpected<Error> { reducing.error() };
    if (auto marketable = checkMarketable(market, order); !marketable)
        return Unexpected<Error> { marketable.error() };
    if (auto margin = checkMargin(account, order, nullptr); !margin)
        return Unexpected<Error> { margin.error() };

    order.algoId = origin ? origin->algoId : 0;
    order.closePosition = closesWhole;
    return order;
}

Result<PaperOrder> Exchange::Private::place(PaperAccount& account, const PlaceRequest& request, const AlgoOrder* origin)
{
    auto order = prepare(account, request, origin);
    if (!order)
        return order;
    PaperOrder& recorded = record(account, std::move(*order));
    if (origin)
        algos.onAccepted(account, origin->algoId, recorded);
    Decimal quantity = recorded.quantity;
    const auto at = static_cast<std::size_t>(recorded.market);
    if (recorded.reduceOnly)
        quantity = std::min(quantity, account.holdings[at].leg(recorded.positionSide).amount.abs());
    ++ledger.ordersPlaced;
    enter(account, recorded, markets[at].spec.instrument.stepsOf(quantity).value_or(0));
    return recorded;
}

// A reduce-only order needs a position to reduce. One that may rest is cut to what better priced ones leave of it.
Result<void> Exchange::Private::checkReduceOnly(PaperAccount& account, PaperOrder& order) const
{
    if (!order.reduceOnly)
        return {};
    const Holding& holding = account.holdings[static_cast<std::size_t>(order.market)];
    const Decimal amount = holding.leg(order.positionSide).amount;
    if (amount.isZero() || amount.isNegative() == (order.side == Side::Sell))
        return refusal::reduceOnly();
    const bool takes = order.type == OrderType::Market || order.timeInForce == TimeInForce::IOC || order.timeInForce == TimeInForce::FOK;
    if (takes)
        return {};
    Decimal left = amount.abs();
    for (const std::int64_t id : holding.openOrders) {
        const PaperOrder& other = account.orders.at(id);
        const bool ahead = order.side == Side::Sell ? other.price <= order.price : other.price >= order.price;
        if (other.reduceOnly && other.positionSide == order.positionSide && other.side == order.side && ahead)
            left -= other.remaining();
    }
    if (!left.isPositive())
        return refusal::reduceOnlyReserved();
    order.quantity = std::min(order.quantity, left);
    return {};
}

PaperOrder& Exchange::Private::record(PaperAccount& account, PaperOrder order)
{
    order.orderId = ++nextOrderId;
    order.created = order.updated = now();
    if (order.clientId.isEmpty())
        order.clientId = madeUpClientId(order.orderId);
    account.byClientId.insert(order.clientId, order.orderId);
    account.holdings[static_cast<std::size_t>(order.market)].openOrders.push_back(order.orderId);
    ++account.openCount;
    if (order.timeInForce == TimeInForce::GTD)
        nextGoodTill = std::min(nextGoodTill, order.goodTill);
    touch(order);
    return account.orders.emplace(order.orderId, std::move(order)).first->second;
}

void Exchange::Private::enter(PaperAccount& account, PaperOrder& order, std::int64_t steps)
{
    const std::int64_t id = order.orderId;
    tellOrder(account, order, Execution::New);
    SubmitResult result;
    if (steps > 0)
        result = markets[static_cast<std::size_t>(order.market)].book->submit(bookOrder(order, steps));
    conclude(account, id, result);
}

// The fills have been booked while the book matched; what is left either rests or has expired.
void Exchange::Private::conclude(PaperAccount& account, std::int64_t orderId, const SubmitResult& result)
{
    PaperOrder& order = account.orders.at(orderId);
    if (!order.isWorking())
        return;
    if (result.resting > 0) {
        order.handle = result.handle;
        if (order.reduceOnly)
            trims.emplace_back(account.id, order.market, order.positionSide);
        return;
    }
    const ExpiryReason reason = result.reason == ExpiryReason::None ? ExpiryReason::ReduceOnly : result.reason;
    const bool inMatch = reason == ExpiryReason::SelfTrade || reason == ExpiryReason::IocSelfTrade;
    end(account, order, inMatch ? OrderStatus::ExpiredInMatch : OrderStatus::Expired, Execution::Expired, reason);
}

void Exchange::Private::end(PaperAccount& account, PaperOrder& order, OrderStatus status, Execution execution, ExpiryReason reason)
{
    order.status = status;
    order.expiryReason = reason;
    order.handle = 0;
    order.updated = now();
    std::erase(account.holdings[static_cast<std::size_t>(order.market)].openOrders, order.orderId);
    --account.openCount;
    touch(order);
    algos.onOrderEnded(order);
    if (execution != Execution::Trade && execution != Execution::Calculated)
        tellOrder(account, order, execution);
    for (auto oldest = account.orders.begin(); account.orders.size() > keptOrders && oldest->first != order.orderId;) {
        if (oldest->second.isWorking()) {
            ++oldest;
            continue;
        }
        const auto named = account.byClientId.constFind(oldest->second.clientId);
        if (named != account.byClientId.constEnd() && *named == oldest->first)
            account.byClientId.erase(named);
        oldest = account.orders.erase(oldest);
    }
}

PaperOrder* Exchange::Private::findOrder(PaperAccount& account, const OrderKey& key)
{
    const std::int64_t id = key.orderId > 0 ? key.orderId : account.byClientId.value(key.clientId, 0);
    const auto at = account.orders.find(id);
    return at != account.orders.end() && at->second.symbol == key.symbol ? &at->second : nullptr;
}

Result<PaperOrder> Exchange::Private::cancel(PaperAccount& account, const OrderKey& key)
{
    if (marketOf(key.symbol) < 0)
        return refusal::symbol();
    if (key.orderId <= 0 && key.clientId.isEmpty())
        return refuse(-1102, QStringLiteral("Param 'origClientOrderId' or 'orderId' must be sent, but both were empty/null!"));
    PaperOrder* order = findOrder(account, key);
    if (!order || !order->isWorking())
        return refusal::unknownOrder();
    markets[static_cast<std::size_t>(order->market)].book->cancel(order->handle);
    ++ledger.ordersCancelled;
    end(account, *order, OrderStatus::Canceled, Execution::Canceled, ExpiryReason::None);
    return *order;
}

Result<void> Exchange::Private::checkModify(PaperAccount& account, const ModifyRequest& request, const PaperOrder& before, PaperOrder& after) const
{
    const PaperMarket& market = markets[static_cast<std::size_t>(before.market)];
    if (before.type != OrderType::Limit)
        return refusal::modifyType();
    if (!market.spec.instrument.isTrading())
        return refusal::modifyStatus();
    if (request.side != before.side)
        return refusal::parameter("side");
    if (request.reduceOnly && !before.reduceOnly)
        return refusal::notReduceOnly();
    if (before.modifications >= maxModifications)
        return refusal::modifyTooOften();
    if (!request.quantity)
        return refusal::mandatory("quantity");
    if (!request.price && request.priceMatch == PriceMatch::None)
        return refusal::mandatory("price");
    after = before;
    after.quantity = *request.quantity;
    after.price = request.price.value_or(Decimal());
    if (request.priceMatch != PriceMatch::None) {
        const auto matched = matchedPrice(market, before.side, request.priceMatch);
        if (!matched)
            return Unexpected<Error> { matched.error() };
        after.price = *matched;
        after.priceMatch = request.priceMatch;
    }
    if (auto price = checkPrice(market, after.side, after.price); !price)
        return price;
    if (auto quantity = checkQuantity(market, after.type, after.quantity); !quantity)
        return quantity;
    if (after.price == before.price && after.quantity == before.quantity)
        return refusal::sameOrder();
    const Decimal least = market.spec.instrument.minNotional;
    const bool exempt = before.reduceOnly && (request.reduceOnly || before.positionSide != PositionSide::Both);
    if (!exempt && after.price * after.quantity < least)
        return refusal::modifyMinNotional(QString::fromStdString(least.toString()));
    if (before.reduceOnly) { // never more than the position, even where it takes at once
        const Decimal amount = account.holdings[static_cast<std::size_t>(before.market)].leg(before.positionSide).amount;
        after.quantity = std::min(after.quantity, before.executed + amount.abs());
    }
    if (after.remaining().isPositive())
        return checkMargin(account, after, &before);
    return {};
}

Result<PaperOrder> Exchange::Private::modify(PaperAccount& account, const ModifyRequest& request)
{
    if (marketOf(request.key.symbol) < 0)
        return refusal::symbol();
    if (request.key.orderId <= 0 && request.key.clientId.isEmpty())
        return refuse(-1102, QStringLiteral("Param 'origClientOrderId' or 'orderId' must be sent, but both were empty/null!"));
    PaperOrder* order = findOrder(account, request.key);
    if (!order || !order->isWorking())
        return refusal::noSuchOrder();
    PaperOrder after;
    if (auto allowed = checkModify(account, request, *order, after); !allowed)
        return Unexpected<Error> { allowed.error() };

    PaperMarket& market = markets[static_cast<std::size_t>(order->market)];
    ++ledger.ordersModified;
    after.modifyId = request.modifyId;
    const BookOrder entry = bookOrder(after, 1);
    const bool postOnly = after.timeInForce == TimeInForce::GTX || after.timeInForce == TimeInForce::RPI;
    const bool crosses = postOnly && market.book->wouldCross(after.side, entry.ticks);
    if (!after.remaining().isPositive() || crosses) {
        market.book->cancel(order->handle);
        order->modifyId = request.modifyId;
        end(account, *order, OrderStatus::Canceled, Execution::Canceled, crosses ? ExpiryReason::PostOnly : ExpiryReason::None);
        return *order;
    }
    ++after.modifications;
    after.updated = now();
    Amendment amendment { ++nextTransaction, after.orderId, request.modifyId, account.id, after.symbol, after.clientId, order->price, after.price,
        order->quantity, after.quantity, after.modifications, after.priceMatch, after.updated };
    account.amendments.push_back(amendment);
    if (account.amendments.size() > keptOrders)
        account.amendments.pop_front();
    dirty.amendments.push_back(std::move(amendment));
    const OrderHandle handle = order->handle;
    *order = after;
    order->handle = 0;
    touch(*order);
    tellOrder(account, *order, Execution::Amendment);
    const std::int64_t steps = market.spec.instrument.stepsOf(order->remaining()).value_or(0);
    const auto result = market.book->modify(handle, bookOrder(*order, steps));
    Q_ASSERT_X(result, "Exchange::modify", "Invariant: a working order rests in the book");
    conclude(account, after.orderId, result.value_or(SubmitResult()));
    return account.orders.at(after.orderId);
}

void Exchange::Private::restoreOrders()
{
    for (const auto& account : accounts) {
        std::vector<std::int64_t> working;
        for (const auto& [id, order] : account->orders) {
            if (order.isWorking() && order.handle == 0)
                working.push_back(id);
        }
        for (const std::int64_t id : working) {
            const PaperOrder& order = account->orders.at(id);
            PaperMarket& market = markets[static_cast<std::size_t>(order.market)];
            const std::int64_t steps = market.spec.instrument.stepsOf(order.remaining()).value_or(0);
            conclude(*account, id, steps > 0 ? market.book->submit(bookOrder(order, steps)) : SubmitResult());
        }
    }
}

} // namespace fathom::paper

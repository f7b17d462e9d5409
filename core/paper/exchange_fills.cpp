// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a match does to orders, positions and money, and the events that tell of it.
#include "core/paper/exchange_private.h"

namespace fathom::paper {

namespace {

constexpr std::size_t keptTrades = 20'000; // as many as are read back at a start
constexpr std::size_t keptIncomes = 20'000;

} // namespace

void Exchange::Private::onTrade(const MarketBook& book, const BookTrade& trade)
{
    for (ExchangeListener* listener : listeners)
        listener->onTrade(book, trade);
    algos.onPrice(book.market(), WorkingType::ContractPrice, markets[static_cast<std::size_t>(book.market())].spec.instrument.priceOf(trade.ticks));
    if (trade.maker.owner == anonymous && trade.taker.owner == anonymous)
        return;
    const Instrument& instrument = markets[static_cast<std::size_t>(book.market())].spec.instrument;
    const Decimal price = instrument.priceOf(trade.ticks), quantity = instrument.quantityOf(trade.steps);
    const auto settleParty = [&](const TradeParty& party, bool maker) {
        PaperAccount* account = party.owner == anonymous ? nullptr : find(party.owner);
        const auto at = account ? account->orders.find(party.orderId) : std::map<std::int64_t, PaperOrder>::iterator();
        if (account && at != account->orders.end())
            fill(*account, at->second, price, quantity, trade.tradeId, maker, Execution::Trade);
    };
    settleParty(trade.maker, true);
    settleParty(trade.taker, false);
    if (trade.maker.owner == anonymous)
        counterCrowd(book.market(), signedBy(trade.aggressor, quantity), price);
    else if (trade.taker.owner == anonymous)
        counterCrowd(book.market(), -signedBy(trade.aggressor, quantity), price);
}

// The simulated participants took the other side of what an account did.
void Exchange::Private::counterCrowd(int market, Decimal signedFill, Decimal price)
{
    books.crowdPositions[static_cast<std::size_t>(market)] -= signedFill;
    books.crowdCash += signedFill * price;
}

void Exchange::Private::onMakerExpired(const MarketBook&, const BookOrder& order, OrderHandle, std::int64_t, ExpiryReason reason)
{
    PaperAccount* account = find(order.owner);
    const auto at = account ? account->orders.find(order.orderId) : std::map<std::int64_t, PaperOrder>::iterator();
    if (account && at != account->orders.end() && at->second.isWorking())
        end(*account, at->second, OrderStatus::ExpiredInMatch, Execution::Expired, reason);
}

void Exchange::Private::fill(PaperAccount& account, PaperOrder& order, Decimal price, Decimal quantity, std::int64_t tradeId, bool maker,
    Execution execution)
{
    Holding& holding = account.holdings[static_cast<std::size_t>(order.market)];
    PaperLeg& leg = holding.leg(order.positionSide);
    const Instrument& instrument = markets[static_cast<std::size_t>(order.market)].spec.instrument;
    const Decimal signedFill = signedBy(order.side, quantity);

    PaperTrade trade;
    trade.tradeId = tradeId;
    trade.orderId = order.orderId;
    trade.account = account.id;
    trade.symbol = order.symbol;
    trade.side = order.side;
    trade.positionSide = order.positionSide;
    trade.price = price;
    trade.quantity = quantity;
    trade.quoteQuantity = price * quantity;
    const Decimal resting = order.timeInForce == TimeInForce::RPI ? options.rpiFee : options.fees.maker;
    const Decimal fee = trade.quoteQuantity * (maker ? resting : options.fees.taker);
    trade.commission = margin::printed(fee);
    trade.commissionAsset = instrument.marginAsset;
    trade.realizedPnl = margin::printed(margin::realizedPnl(leg.amount, leg.entry, signedFill, price));
    trade.maker = maker;
    trade.time = now();

    const Decimal valueBefore = leg.amount * leg.entry;
    moveLeg(holding, leg, signedFill, price, trade.realizedPnl, fee, margin::entryDecimals(instrument.priceDecimals()));
    account.wallet += trade.realizedPnl;
    books.rounding -= trade.realizedPnl + signedFill * price - (leg.amount * leg.entry - valueBefore);
    if (execution == Execution::Calculated)
        counterCrowd(order.market, signedFill, price);
    QString burnt;
    if (const auto bnb = bnbFor(account, trade.commission)) {
        burnt = trade.commissionAsset = QStringLiteral("BNB");
        trade.commission = *bnb;
        account.others[burnt] -= *bnb;
        dirty.settings = true;
    } else {
        account.wallet -= trade.commission;
    }
    books.fees[trade.commissionAsset] += trade.commission;
    touch(account);
    const bool delivered = order.clientId.startsWith(QLatin1String("delivery_autoclose-"));
    if (!trade.realizedPnl.isZero())
        book(account, delivered ? "DELIVERED_SETTELMENT" : "REALIZED_PNL", order.market, trade.realizedPnl, QString::number(tradeId), tradeId);
    if (!trade.commission.isZero())
        book(account, "COMMISSION", order.market, -trade.commission, QString::number(tradeId), tradeId, trade.commissionAsset);

    order.executed += quantity;
    order.cumQuote += trade.quoteQuantity;
    order.status = order.executed >= order.quantity ? OrderStatus::Filled : OrderStatus::PartiallyFilled;
    order.updated = trade.time;
    touch(order);
    touch(account, order.market);
    account.trades.push_back(trade);
    if (account.trades.size() > keptTrades)
        account.trades.pop_front();
    dirty.trades.push_back(trade);
    ++ledger.fills;
    if (order.status == OrderStatus::Filled)
        end(account, order, OrderStatus::Filled, execution, ExpiryReason::None);
    trims.emplace_back(account.id, order.market, order.positionSide);

    if (execution == Execution::Trade) {
        OrderUpdate lite { order, execution, trade, {}, {}, trade.time };
        for (ExchangeListener* listener : listeners)
            listener->onTradeLite(lite);
    }
    tellAccount(account, "ORDER", order.market, { order.positionSide }, {}, false, burnt);
    tellOrder(account, order, execution, &trade);
}

void Exchange::Private::fillOutside(PaperAccount& account, PaperOrder& order, Decimal price, Decimal quantity)
{
    const std::int64_t id = markets[static_cast<std::size_t>(order.market)].book->takeTradeId();
    fill(account, order, price, quantity, id, false, Execution::Calculated);
}

// Isolated legs carry their own wallet: opening brings the fill's initial margin in, closing takes its share out. The
// break-even price counts the fee before its digits are cut (MARGIN B1).
void Exchange::Private::moveLeg(Holding& holding, PaperLeg& leg, Decimal signedFill, Decimal price, Decimal realized, Decimal fee,
    int entryDecimals)
{
    const bool reduces = !leg.amount.isZero() && leg.amount.isNegative() != signedFill.isNegative();
    const Decimal closed = reduces ? std::min(leg.amount.abs(), signedFill.abs()) : Decimal();
    const Decimal opened = signedFill.abs() - closed;
    if (holding.marginType == MarginType::Isolated) {
        if (closed.isPositive())
            leg.isolatedWallet -= closed == leg.amount.abs() ? leg.isolatedWallet : margin::printed(leg.isolatedWallet * closed / leg.amount.abs());
        leg.isolatedWallet += margin::printed(opened * price / Decimal(holding.leverage));
    }
    const Decimal after = leg.amount + signedFill;
    if (after.isZero()) {
        leg.paid = {};
    } else if (closed.isPositive() && opened.isPositive()) { // flipped: the fee's opening part starts the new position
        leg.paid = fee * opened / signedFill.abs();
    } else {
        leg.paid += fee - realized;
    }
    leg.entry = margin::averageEntry(leg.amount, leg.entry, signedFill, price).rounded(entryDecimals);
    leg.amount = after;
    leg.accumulated += realized;
    leg.updated = now();
}

void Exchange::Private::book(PaperAccount& account, const char* type, int market, Decimal amount, const QString& info, std::int64_t tradeId,
    const QString& asset)
{
    Income income;
    income.tranId = ++nextTransaction;
    income.account = account.id;
    income.symbol = market < 0 ? QStringLiteral("") : markets[static_cast<std::size_t>(market)].spec.instrument.symbol;
    income.type = QString::fromLatin1(type);
    income.asset = asset.isEmpty() ? markets[static_cast<std::size_t>(market)].spec.instrument.marginAsset : asset;
    income.info = info;
    income.tradeId = tradeId != 0 ? QString::number(tradeId) : QStringLiteral("");
    income.amount = amount;
    income.time = now();
    account.incomes.push_back(income);
    if (account.incomes.size() > keptIncomes)
        account.incomes.pop_front();
    dirty.incomes.push_back(std::move(income));
}

// Reduce-only orders may never add up to more than the position: the best priced keep their size, one is cut, the rest expire.
void Exchange::Private::trim(PaperAccount& account, int market, PositionSide side)
{
    Holding& holding = account.holdings[static_cast<std::size_t>(market)];
    const Decimal amount = holding.leg(side).amount;
    PaperMarket& paper = markets[static_cast<std::size_t>(market)];
    std::vector<PaperOrder*> reducing;
    for (const std::int64_t id : holding.openOrders) {
        PaperOrder& order = account.orders.at(id);
        if (order.reduceOnly && order.positionSide == side && order.handle != 0)
            reducing.push_back(&order);
    }
    std::stable_sort(reducing.begin(), reducing.end(), [](const PaperOrder* left, const PaperOrder* right) {
        return left->side == Side::Sell ? left->price < right->price : left->price > right->price;
    });
    Decimal left = amount.abs();
    for (PaperOrder* order : reducing) {
        const bool opposes = !amount.isZero() && amount.isNegative() == (order->side == Side::Buy);
        if (!opposes || !left.isPositive()) {
            paper.book->cancel(order->handle);
            end(account, *order, OrderStatus::Expired, Execution::Expired, ExpiryReason::ReduceOnly);
            continue;
        }
        if (order->remaining() > left) {
            order->quantity = order->executed + left;
            order->updated = now();
            touch(*order);
            tellOrder(account, *order, Execution::Amendment);
            const std::int64_t id = order->orderId;
            const auto handle = std::exchange(order->handle, 0);
            const std::int64_t steps = paper.spec.instrument.stepsOf(left).value_or(0);
            conclude(account, id, paper.book->modify(handle, bookOrder(*order, steps)).value_or(SubmitResult()));
            left = {};
            continue;
        }
        left -= order->remaining();
    }
}

void Exchange::Private::settle()
{
    while (!trims.empty() || algos.hasWork()) {
        ++depth;
        if (trims.empty()) {
            algos.work();
            --depth;
            continue;
        }
        const auto [account, market, side] = trims.back();
        trims.pop_back();
        if (PaperAccount* found = find(account)) {
            trim(*found, market, side);
            algos.onPositionMoved(*found, market, side);
        }
        --depth;
    }
}

void Exchange::Private::tellOrder(const PaperAccount& account, const PaperOrder& order, Execution execution, const PaperTrade* trade)
{
    OrderUpdate update;
    update.order = order;
    update.execution = execution;
    if (trade)
        update.trade = *trade;
    const Notionals open = openNotionals(account, order.market, order.positionSide);
    update.bidsNotional = open.bids;
    update.asksNotional = open.asks;
    update.time = now();
    for (ExchangeListener* listener : listeners)
        listener->onOrderUpdate(update);
}

AccountUpdate::BalanceRow Exchange::Private::balanceRow(const PaperAccount& account, const QString& asset, Decimal change) const
{
    const auto other = account.others.find(asset);
    if (other != account.others.end())
        return { asset, other->second, other->second, change };
    return { asset, account.wallet, crossWallet(account), change };
}

void Exchange::Private::tellAccount(const PaperAccount& account, const char* reason, int market, std::vector<PositionSide> legs, Decimal change,
    bool withSymbol, const QString& asset)
{
    const Instrument& instrument = markets[static_cast<std::size_t>(market)].spec.instrument;
    AccountUpdate update;
    update.account = account.id;
    update.reason = QString::fromLatin1(reason);
    if (withSymbol)
        update.symbol = instrument.symbol;
    update.balances.push_back(balanceRow(account, instrument.marginAsset, change));
    if (!asset.isEmpty())
        update.balances.push_back(balanceRow(account, asset, {}));
    const Totals sums = totals(account);
    for (const PositionSide side : legs)
        update.positions.push_back(positionRow(account, market, side, sums));
    update.time = now();
    for (ExchangeListener* listener : listeners)
        listener->onAccountUpdate(update);
}

} // namespace fathom::paper

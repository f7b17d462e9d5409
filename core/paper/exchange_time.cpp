// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What time and the mark price bring: good-till dates, funding, margin calls, liquidation.
#include "core/paper/exchange_private.h"

#include "core/base/logging.h"

namespace fathom::paper {

namespace {

const Decimal warnAt = Decimal::fromScaled(80, 2), calmAt = Decimal::fromScaled(70, 2); // margin ratio

} // namespace

WallTime Exchange::Private::nextFunding(const PaperMarket& market, WallTime after) const
{
    const std::int64_t interval = std::chrono::milliseconds { std::max(market.spec.fundingInterval, std::chrono::hours { 1 }) }.count();
    return wallTimeFromMs((toMs(after) / interval + 1) * interval);
}

void Exchange::Private::expireGoodTill(WallTime at)
{
    for (const auto& account : accounts) {
        if (account->openCount == 0)
            continue;
        std::vector<std::int64_t> due;
        for (const Holding& holding : account->holdings) {
            for (const std::int64_t id : holding.openOrders) {
                const PaperOrder& order = account->orders.at(id);
                if (order.timeInForce == TimeInForce::GTD && order.goodTill <= at)
                    due.push_back(id);
            }
        }
        for (const std::int64_t id : due) {
            PaperOrder& order = account->orders.at(id);
            markets[static_cast<std::size_t>(order.market)].book->cancel(order.handle);
            end(*account, order, OrderStatus::Expired, Execution::Expired, ExpiryReason::None);
        }
    }
}

void Exchange::Private::settleFunding(int market, WallTime at)
{
    const PaperMarket& paper = markets[static_cast<std::size_t>(market)];
    const Decimal mark = markOf(market), rate = paper.mark.fundingRate;
    const Funding funding { paper.spec.instrument.symbol, rate, mark, at };
    for (ExchangeListener* listener : listeners)
        listener->onFunding(funding);
    for (const auto& account : accounts) {
        Holding& holding = account->holdings[static_cast<std::size_t>(market)];
        std::vector<PositionSide> moved;
        Decimal sum;
        for (const PositionSide side : allSides) {
            PaperLeg& leg = holding.leg(side);
            const Decimal fee = margin::printed(margin::fundingFee(leg.amount, mark, rate));
            if (fee.isZero())
                continue;
            account->wallet += fee;
            leg.paid -= fee;
            if (holding.marginType == MarginType::Isolated) {
                leg.isolatedWallet += fee;
                moved.push_back(side);
            }
            sum += fee;
            book(*account, "FUNDING_FEE", market, fee, QStringLiteral("FUNDING_FEE"), 0);
        }
        if (sum.isZero())
            continue;
        touch(*account);
        touch(*account, market);
        tellAccount(*account, "FUNDING_FEE", market, moved, sum, true);
    }
}

// Cross: all positions share one wallet; while their equity does not cover maintenance, orders go first, then the
// position that loses most. Isolated legs stand for themselves.
void Exchange::Private::checkRisk(PaperAccount& account)
{
    for (std::size_t i = 0; i < account.holdings.size(); ++i)
        checkIsolated(account, static_cast<int>(i));
    Totals sums = totals(account);
    if (!sums.crossMaintenance.isPositive()) {
        account.warned = false;
        return;
    }
    Decimal equity = crossWallet(account) + sums.crossUnrealized;
    warn(account, equity, sums.crossMaintenance);
    bool ordersDropped = false;
    while (sums.crossMaintenance.isPositive() && equity <= sums.crossMaintenance) {
        if (!ordersDropped) {
            for (std::size_t i = 0; i < account.holdings.size(); ++i) {
                if (account.holdings[i].marginType == MarginType::Cross)
                    dropOrders(account, static_cast<int>(i));
            }
            ordersDropped = true;
        }
        int worst = -1;
        PositionSide worstSide = PositionSide::Both;
        Decimal worstLoss;
        for (std::size_t i = 0; i < account.holdings.size(); ++i) {
            const Holding& holding = account.holdings[i];
            if (holding.marginType != MarginType::Cross)
                continue;
            for (const PositionSide side : allSides) {
                const PaperLeg& leg = holding.leg(side);
                const Decimal unrealized = margin::unrealizedPnl(leg.amount, leg.entry, markOf(static_cast<int>(i), leg));
                if (!leg.amount.isZero() && (worst < 0 || unrealized < worstLoss)) {
                    worst = static_cast<int>(i);
                    worstSide = side;
                    worstLoss = unrealized;
                }
            }
        }
        if (worst < 0)
            return;
        liquidate(account, worst, worstSide);
        sums = totals(account);
        equity = crossWallet(account) + sums.crossUnrealized;
    }
}

void Exchange::Private::checkIsolated(PaperAccount& account, int market)
{
    Holding& holding = account.holdings[static_cast<std::size_t>(market)];
    if (holding.marginType != MarginType::Isolated)
        return;
    for (const PositionSide side : allSides) {
        const PaperLeg& leg = holding.leg(side);
        if (leg.amount.isZero())
            continue;
        const Decimal mark = markOf(market, leg);
        const Decimal equity = leg.isolatedWallet + margin::unrealizedPnl(leg.amount, leg.entry, mark);
        const auto& brackets = markets[static_cast<std::size_t>(market)].spec.brackets;
        if (equity > margin::maintenanceMargin(brackets, leg.amount.abs() * mark))
            continue;
        dropOrders(account, market);
        liquidate(account, market, side);
    }
}

void Exchange::Private::warn(PaperAccount& account, Decimal equity, Decimal maintenance)
{
    if (equity.isPositive() && maintenance < equity * calmAt)
        account.warned = false;
    if (account.warned || (equity.isPositive() && maintenance < equity * warnAt))
        return;
    account.warned = true;
    MarginCall call;
    call.account = account.id;
    call.crossWallet = crossWallet(account);
    call.time = now();
    for (Position& row : positionRows(account, -1)) {
        if (row.isOpen() && row.marginType == MarginType::Cross)
            call.positions.push_back(std::move(row));
    }
    for (ExchangeListener* listener : listeners)
        listener->onMarginCall(call);
}

void Exchange::Private::dropOrders(PaperAccount& account, int market)
{
    const auto open = account.holdings[static_cast<std::size_t>(market)].openOrders;
    for (const std::int64_t id : open) {
        PaperOrder& order = account.orders.at(id);
        markets[static_cast<std::size_t>(market)].book->cancel(order.handle);
        end(account, order, OrderStatus::Expired, Execution::Expired, ExpiryReason::Liquidation);
    }
}

// The venue closes the leg through the book; what the book cannot take the insurance fund takes over at the mark. A
// wallet that ends below zero (isolated: a loss beyond its wallet) is made whole by the fund.
void Exchange::Private::liquidate(PaperAccount& account, int market, PositionSide side)
{
    const PaperMarket& paper = markets[static_cast<std::size_t>(market)];
    const Instrument& instrument = paper.spec.instrument;
    Holding& holding = account.holdings[static_cast<std::size_t>(market)];
    const Decimal amount = holding.leg(side).amount, mark = markOf(market, holding.leg(side));
    const bool isolated = holding.marginType == MarginType::Isolated;
    // What the leg may not touch: isolated, everything but its own wallet; cross, the wallets of isolated legs.
    const Decimal floor = isolated ? account.wallet - holding.leg(side).isolatedWallet : account.wallet - crossWallet(account);
    qCInfo(lcPaper).noquote() << "Liquidating" << QString::fromStdString(amount.toString()) << instrument.symbol;

    PaperOrder order;
    order.account = account.id;
    order.market = market;
    order.symbol = instrument.symbol;
    order.clientId = QStringLiteral("autoclose-%1").arg(toMs(now()) * 1000 + nextOrderId % 1000);
    order.side = amount.isPositive() ? Side::Sell : Side::Buy;
    order.positionSide = side;
    order.type = OrderType::Liquidation;
    order.timeInForce = TimeInForce::IOC;
    order.price = mark.roundedTo(instrument.tickSize, Decimal::Rounding::Nearest);
    order.quantity = amount.abs();
    PaperOrder& recorded = record(account, std::move(order));
    tellOrder(account, recorded, Execution::New);
    const std::int64_t steps = instrument.stepsOf(recorded.quantity).value_or(0);
    if (steps > 0)
        paper.book->submit(bookOrder(recorded, steps));
    if (recorded.isWorking())
        fill(account, recorded, recorded.price, recorded.remaining(), 0, false, Execution::Calculated);

    const Decimal fee = margin::printed(recorded.cumQuote * instrument.liquidationFee);
    const Decimal affordable = std::max(Decimal(), std::min(fee, account.wallet - floor));
    Decimal change = -affordable;
    const bool lastOfWallet = isolated || !totals(account).crossMaintenance.isPositive();
    if (account.wallet < floor && lastOfWallet)
        change = floor - account.wallet;
    if (!change.isZero()) {
        account.wallet += change;
        touch(account);
        book(account, "INSURANCE_CLEAR", market, change, recorded.clientId, 0);
        tellAccount(account, "INSURANCE_CLEAR", market, { side }, change);
    }
    const ForceOrderEvent event { instrument.symbol, recorded.side, recorded.quantity, recorded.price, recorded.averagePrice(),
        recorded.executed, recorded.executed, recorded.status, now() };
    for (ExchangeListener* listener : listeners)
        listener->onForceOrder(event);
}

} // namespace fathom::paper

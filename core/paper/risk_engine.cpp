// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/risk_engine.h"

#include "core/base/logging.h"
#include "core/paper/exchange_private.h"

namespace fathom::paper {

namespace {

const Decimal warnAt = Decimal::fromScaled(80, 2), calmAt = Decimal::fromScaled(70, 2); // margin ratio

} // namespace

RiskEngine::RiskEngine(Exchange::Private& exchange)
    : m_exchange(exchange)
    , m_fund(exchange.options.insuranceFund)
{
}

RiskEngine::Scope RiskEngine::scopeOf(const PaperAccount& account, int market, PositionSide side) const
{
    const Holding& holding = account.holdings[static_cast<std::size_t>(market)];
    if (holding.marginType == MarginType::Cross) {
        const auto sums = m_exchange.totals(account);
        return { m_exchange.collateral(account) + sums.crossUnrealized, sums.crossMaintenance };
    }
    const PaperLeg& leg = holding.leg(side);
    const Decimal mark = m_exchange.markOf(market, leg);
    const auto& brackets = m_exchange.markets[static_cast<std::size_t>(market)].spec.brackets;
    return { leg.isolatedWallet + margin::unrealizedPnl(leg.amount, leg.entry, mark), margin::maintenanceMargin(brackets, leg.amount.abs() * mark) };
}

// Cross: all positions share one wallet; while their equity does not cover maintenance, orders go first, then the
// position that loses most. Isolated legs stand for themselves.
void RiskEngine::check(PaperAccount& account)
{
    for (std::size_t i = 0; i < account.holdings.size(); ++i) {
        if (!m_exchange.markets[i].reliable && account.holdings[i].hasPosition())
            return; // there is no book to close it in
    }
    for (std::size_t i = 0; i < account.holdings.size(); ++i)
        checkIsolated(account, static_cast<int>(i));
    auto sums = m_exchange.totals(account);
    if (!sums.crossMaintenance.isPositive()) {
        account.warned = false;
        return;
    }
    Decimal equity = m_exchange.collateral(account) + sums.crossUnrealized;
    warnCross(account, equity, sums.crossMaintenance);
    bool ordersDropped = false;
    while (sums.crossMaintenance.isPositive() && equity <= sums.crossMaintenance) {
        for (std::size_t i = 0; i < account.holdings.size() && !ordersDropped; ++i) {
            if (account.holdings[i].marginType == MarginType::Cross)
                dropOrders(account, static_cast<int>(i), ExpiryReason::Liquidation);
        }
        ordersDropped = true;
        int worst = -1;
        PositionSide worstSide = PositionSide::Both;
        Decimal worstLoss;
        for (std::size_t i = 0; i < account.holdings.size(); ++i) {
            const Holding& holding = account.holdings[i];
            for (const PositionSide side : allSides) {
                const PaperLeg& leg = holding.leg(side);
                if (holding.marginType != MarginType::Cross || leg.amount.isZero())
                    continue;
                const Decimal unrealized = margin::unrealizedPnl(leg.amount, leg.entry, m_exchange.markOf(static_cast<int>(i), leg));
                if (worst < 0 || unrealized < worstLoss) {
                    worst = static_cast<int>(i);
                    worstSide = side;
                    worstLoss = unrealized;
                }
            }
        }
        if (worst < 0)
            return;
        liquidate(account, worst, worstSide, quantityToClose(account, worst, worstSide));
        sums = m_exchange.totals(account);
        equity = m_exchange.collateral(account) + sums.crossUnrealized;
    }
}

void RiskEngine::checkIsolated(PaperAccount& account, int market)
{
    Holding& holding = account.holdings[static_cast<std::size_t>(market)];
    if (holding.marginType != MarginType::Isolated)
        return;
    for (const PositionSide side : allSides) {
        PaperLeg& leg = holding.leg(side);
        if (leg.amount.isZero()) {
            leg.warned = false;
            continue;
        }
        Scope scope = scopeOf(account, market, side);
        warn(account, leg.warned, scope.equity, scope.maintenance, market, side);
        while (!leg.amount.isZero() && scope.equity <= scope.maintenance) {
            dropOrders(account, market, ExpiryReason::Liquidation);
            liquidate(account, market, side, quantityToClose(account, market, side));
            scope = scopeOf(account, market, side);
        }
    }
}

void RiskEngine::warnCross(PaperAccount& account, Decimal equity, Decimal maintenance)
{
    warn(account, account.warned, equity, maintenance, -1, PositionSide::Both);
}

// Once per crossing: the ratio must have come back well below before the next one.
void RiskEngine::warn(PaperAccount& account, bool& warned, Decimal equity, Decimal maintenance, int market, PositionSide side)
{
    if (equity.isPositive() && maintenance < equity * calmAt)
        warned = false;
    if (warned || (equity.isPositive() && maintenance < equity * warnAt))
        return;
    warned = true;
    MarginCall call;
    call.account = account.id;
    call.crossWallet = m_exchange.crossWallet(account);
    call.time = m_exchange.now();
    for (Position& row : m_exchange.positionRows(account, market)) {
        const bool concerned = market < 0 ? row.marginType == MarginType::Cross : row.side == side;
        if (row.isOpen() && concerned)
            call.positions.push_back(std::move(row));
    }
    for (ExchangeListener* listener : m_exchange.listeners)
        listener->onMarginCall(call);
}

void RiskEngine::dropOrders(PaperAccount& account, int market, ExpiryReason reason)
{
    const auto open = account.holdings[static_cast<std::size_t>(market)].openOrders;
    for (const std::int64_t id : open) {
        PaperOrder& order = account.orders.at(id);
        m_exchange.markets[static_cast<std::size_t>(market)].book->cancel(order.handle);
        m_exchange.end(account, order, OrderStatus::Expired, Execution::Expired, reason);
    }
}

// The smallest step down the brackets after which the margin suffices, the clearing fee counted; the whole leg where none does.
Decimal RiskEngine::quantityToClose(const PaperAccount& account, int market, PositionSide side) const
{
    const PaperMarket& paper = m_exchange.markets[static_cast<std::size_t>(market)];
    const PaperLeg& leg = account.holdings[static_cast<std::size_t>(market)].leg(side);
    const Decimal mark = m_exchange.markOf(market, leg), whole = leg.amount.abs(), notional = whole * mark;
    const auto& brackets = paper.spec.brackets;
    const Scope scope = scopeOf(account, market, side);
    const bool isolated = account.holdings[static_cast<std::size_t>(market)].marginType == MarginType::Isolated;
    const Decimal others = scope.maintenance - margin::maintenanceMargin(brackets, notional);
    for (auto bracket = brackets.rbegin(); bracket != brackets.rend(); ++bracket) {
        if (bracket->notionalCap >= notional || !mark.isPositive())
            continue;
        const Decimal closed = (whole - bracket->notionalCap / mark).roundedTo(paper.spec.instrument.stepSize, Decimal::Rounding::Up);
        const Decimal kept = isolated ? scope.equity * (whole - closed) / whole : scope.equity; // what is closed takes its share out
        const Decimal cost = closed * mark * (paper.spec.instrument.liquidationFee + m_exchange.options.fees.taker);
        if (closed < whole && kept - cost > others + margin::maintenanceMargin(brackets, (whole - closed) * mark))
            return closed;
    }
    return whole;
}

// Where the equity that answers for the leg would be used up, on the tick that is not worse.
Decimal RiskEngine::bankruptcyPrice(const PaperAccount& account, int market, PositionSide side, Decimal quantity) const
{
    const Instrument& instrument = m_exchange.markets[static_cast<std::size_t>(market)].spec.instrument;
    const PaperLeg& leg = account.holdings[static_cast<std::size_t>(market)].leg(side);
    const Decimal mark = m_exchange.markOf(market, leg), cushion = scopeOf(account, market, side).equity / quantity;
    const bool isLong = leg.amount.isPositive();
    const Decimal price = (isLong ? mark - cushion : mark + cushion)
                              .roundedTo(instrument.tickSize, isLong ? Decimal::Rounding::Up : Decimal::Rounding::Down);
    return std::max(price, instrument.tickSize);
}

PaperOrder& RiskEngine::systemOrder(PaperAccount& account, int market, PositionSide side, const QString& clientId, Decimal quantity, Decimal price)
{
    PaperOrder order;
    order.account = account.id;
    order.market = market;
    order.symbol = m_exchange.markets[static_cast<std::size_t>(market)].spec.instrument.symbol;
    order.clientId = clientId;
    order.side = account.holdings[static_cast<std::size_t>(market)].leg(side).amount.isPositive() ? Side::Sell : Side::Buy;
    order.positionSide = side;
    order.type = OrderType::Liquidation;
    order.timeInForce = TimeInForce::IOC;
    order.price = price;
    order.quantity = quantity;
    PaperOrder& recorded = m_exchange.record(account, std::move(order));
    m_exchange.tellOrder(account, recorded, Execution::New);
    return recorded;
}

// The venue sells the leg into the book down to its bankruptcy price; what the book does not take is taken over.
void RiskEngine::liquidate(PaperAccount& account, int market, PositionSide side, Decimal quantity)
{
    const PaperMarket& paper = m_exchange.markets[static_cast<std::size_t>(market)];
    const Instrument& instrument = paper.spec.instrument;
    const Holding& holding = account.holdings[static_cast<std::size_t>(market)];
    const bool isolated = holding.marginType == MarginType::Isolated;
    // What the leg may not touch: isolated, everything but its own wallet; cross, the wallets of isolated legs. In
    // multi-assets mode other assets answer too and the margin asset may be owed.
    const Decimal floor = isolated ? account.wallet - holding.leg(side).isolatedWallet : account.wallet - m_exchange.collateral(account);
    qCInfo(lcPaper).noquote() << "Liquidating" << QString::fromStdString(quantity.toString()) << instrument.symbol;

    const QString id = QStringLiteral("autoclose-%1").arg(toMs(m_exchange.now()) * 1000 + m_exchange.nextOrderId % 1000);
    PaperOrder& order = systemOrder(account, market, side, id, quantity, bankruptcyPrice(account, market, side, quantity));
    const std::int64_t steps = instrument.stepsOf(quantity).value_or(0);
    if (steps > 0)
        paper.book->submit(m_exchange.bookOrder(order, steps));
    if (order.isWorking())
        takeOver(account, order);
    clear(account, order, floor, isolated);
    const ForceOrderEvent event { instrument.symbol, order.side, order.quantity, order.price, order.averagePrice(), order.executed,
        order.executed, order.status, m_exchange.now() };
    for (ExchangeListener* listener : m_exchange.listeners)
        listener->onForceOrder(event);
}

// The fund takes the rest at the mark while it can pay what is missing; else those who win most by it are deleveraged at
// the price that leaves nothing missing.
void RiskEngine::takeOver(PaperAccount& account, PaperOrder& order)
{
    const Decimal missing = -scopeOf(account, order.market, order.positionSide).equity;
    const Decimal mark = m_exchange.markOf(order.market, account.holdings[static_cast<std::size_t>(order.market)].leg(order.positionSide));
    const Instrument& instrument = m_exchange.markets[static_cast<std::size_t>(order.market)].spec.instrument;
    if (missing <= m_fund) {
        m_exchange.fillOutside(account, order, mark.roundedTo(instrument.tickSize, Decimal::Rounding::Nearest), order.remaining());
        return;
    }
    const Decimal price = bankruptcyPrice(account, order.market, order.positionSide, order.remaining());
    struct Winner { PaperAccount* account; PositionSide side; };
    std::vector<Winner> winners;
    constexpr int first = 4; // those behind are shielded by simulated ones of the same rank
    for (const auto& each : m_exchange.accounts) {
        for (const PositionSide side : allSides) {
            const Decimal amount = each->holdings[static_cast<std::size_t>(order.market)].leg(side).amount;
            const bool opposes = !amount.isZero() && amount.isPositive() == (order.side == Side::Buy);
            if (each.get() != &account && opposes && quantile(*each, order.market, side) == first)
                winners.push_back({ each.get(), side });
        }
    }
    Decimal left = order.remaining();
    m_exchange.fillOutside(account, order, price, left);
    for (const Winner& winner : winners) {
        const Decimal part = std::min(left, winner.account->holdings[static_cast<std::size_t>(order.market)].leg(winner.side).amount.abs());
        if (!part.isPositive())
            break;
        deleverage(*winner.account, order.market, winner.side, part, price);
        left -= part;
    }
}

void RiskEngine::deleverage(PaperAccount& account, int market, PositionSide side, Decimal quantity, Decimal price)
{
    PaperOrder& order = systemOrder(account, market, side, QStringLiteral("adl_autoclose"), quantity, price);
    m_exchange.fillOutside(account, order, price, quantity);
}

// The clearing fee goes to the fund as far as there is anything left; a wallet below its floor is made whole by the fund.
void RiskEngine::clear(PaperAccount& account, const PaperOrder& order, Decimal floor, bool isolated)
{
    const Instrument& instrument = m_exchange.markets[static_cast<std::size_t>(order.market)].spec.instrument;
    const Decimal fee = margin::printed(order.cumQuote * instrument.liquidationFee);
    Decimal change = -std::max(Decimal(), std::min(fee, account.wallet - floor));
    const bool lastOfWallet = isolated ? account.holdings[static_cast<std::size_t>(order.market)].leg(order.positionSide).amount.isZero()
                                       : !m_exchange.totals(account).crossMaintenance.isPositive();
    if (account.wallet < floor && lastOfWallet)
        change = floor - account.wallet;
    if (change.isZero())
        return;
    account.wallet += change;
    PaperLeg& leg = account.holdings[static_cast<std::size_t>(order.market)].leg(order.positionSide);
    if (isolated && !leg.amount.isZero())
        leg.isolatedWallet += change;
    m_fund -= change;
    m_exchange.dirty.settings = true;
    m_exchange.touch(account);
    m_exchange.touch(account, order.market);
    m_exchange.book(account, "INSURANCE_CLEAR", order.market, change, order.clientId, 0);
    m_exchange.tellAccount(account, "INSURANCE_CLEAR", order.market, { order.positionSide }, change);
}

} // namespace fathom::paper

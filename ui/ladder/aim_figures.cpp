// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/aim_figures.h"

#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/session.h"
#include "ui/theme/format.h"

namespace fathom {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("fathom::AimCard", text);
}

QString priceOrDash(std::optional<Decimal> price, const Instrument& instrument)
{
    if (!price || !price->isPositive())
        return format::unknown();
    return format::price(price->roundedTo(instrument.tickSize, Decimal::Rounding::Nearest), instrument);
}

QString distance(std::optional<Decimal> price, Decimal mark)
{
    if (!price || !price->isPositive() || !mark.isPositive())
        return format::unknown();
    return format::percent((*price - mark).abs() * Decimal(100) / mark);
}

// Entry moved by the taker fee of leaving and the fee paid to come in. Source: what the position strip calls break-even.
Decimal breakEvenOf(Decimal amount, Decimal entry, Decimal rateIn, Decimal rateOut)
{
    const Decimal one(1);
    return amount.isPositive() ? entry * (one + rateIn) / (one - rateOut) : entry * (one - rateIn) / (one + rateOut);
}

} // namespace

margin::WhatIf whatIfFilled(const Session& session, const OrderIntent& intent, Decimal mark)
{
    const AccountState& account = *session.account();
    const SymbolConfig config = account.symbolConfig(intent.symbol);
    margin::WhatIfInput input;
    input.positionSide = intent.positionSide;
    input.marginType = config.marginType;
    input.leverage = config.leverage;
    if (const Position* position = account.position(intent.symbol, intent.positionSide)) {
        input.amount = position->amount;
        input.entry = position->entryPrice;
        input.isolatedWallet = position->isolatedWallet;
    }
    for (const Position& other : account.positions()) {
        if (other.symbol == intent.symbol && other.side != intent.positionSide)
            input.otherLegs.push_back({ other.side, other.amount, other.entryPrice });
        if (other.symbol != intent.symbol && other.marginType == MarginType::Cross) {
            input.otherMaintenance += other.maintenanceMargin;
            input.otherUnrealized += other.unrealizedPnl;
        }
    }
    input.crossWallet = account.figures().crossWallet;
    input.side = intent.side;
    input.price = intent.price;
    input.quantity = intent.quantity;
    input.mark = mark;
    const CommissionRates rates = account.commission(intent.symbol);
    input.feeRate = intent.timeInForce == TimeInForce::GTX ? rates.maker : rates.taker;
    input.brackets = account.brackets(intent.symbol);
    return margin::whatIf(input);
}

AimCard::Content describeAim(const Session& session, const LadderModel& model, const LadderActions& actions, const Aim& aim, const margin::WhatIf& result)
{
    const OrderIntent& intent = aim.intent;
    const Instrument& instrument = *model.instrument();
    const AccountState& account = *session.account();
    const Position* now = account.position(intent.symbol, intent.positionSide);
    const bool buy = intent.side == Side::Buy;
    const QString size = format::quantity(intent.quantity, instrument);

    AimCard::Content content;
    content.side = { buy ? tr("BUY %1").arg(size) : tr("SELL %1").arg(size), buy ? Ink::Buy : Ink::Sell, 500 };
    content.order = tr("limit %1").arg(format::price(intent.price, instrument));
    content.option = intent.reduceOnly ? tr("reduce-only") : intent.timeInForce == TimeInForce::GTX ? tr("post-only") : QString();
    content.queue = tr("joins behind %1").arg(format::quantity(instrument.quantityOf(model.stepsAt(intent.side, aim.ticks)), instrument));
    if (!actions.settings().postOnly && model.stepsAt(intent.side, aim.ticks) == 0 && model.kindOf(aim.group) != (buy ? RowKind::Bid : RowKind::Ask))
        content.queue = tr("may take at once");
    content.refusal = actions.refusal(aim);

    const Decimal amountNow = now ? now->amount : Decimal();
    const auto signedSize = [&](Decimal amount) -> QString {
        return (amount.isNegative() ? QStringLiteral("\u2212") : QString()) + format::quantity(amount.abs(), instrument);
    };
    const bool opens = now && now->isOpen();
    const auto add = [&](const QString& name, const QString& before, const QString& after, Ink ink = Ink::Text1) {
        content.figures.push_back({ name, opens ? before : QString(), after, ink });
    };
    add(tr("Size"), signedSize(amountNow), signedSize(result.amount));
    const bool flat = result.amount.isZero();
    const CommissionRates rates = account.commission(intent.symbol);
    add(tr("Entry"), opens ? priceOrDash(now->entryPrice, instrument) : QString(), flat ? format::unknown() : priceOrDash(result.entry, instrument));
    const Decimal breakEvenNow = opens ? now->breakEvenPrice : Decimal();
    add(tr("Break-even"), priceOrDash(breakEvenNow, instrument),
        flat ? format::unknown() : priceOrDash(breakEvenOf(result.amount, result.entry, rates.maker, rates.taker), instrument));
    const Decimal mark = model.mark();
    const std::optional<Decimal> liquidationNow = opens && now->liquidationPrice.isPositive() ? std::optional(now->liquidationPrice) : std::nullopt;
    add(tr("Liquidation"), priceOrDash(liquidationNow, instrument), priceOrDash(result.liquidation, instrument), Ink::Liquidation);
    add(tr("Distance"), distance(liquidationNow, mark), distance(result.liquidation, mark));
    const AccountFigures& figures = account.figures();
    add(tr("Margin"), format::money(opens ? now->positionInitialMargin : Decimal()), format::money(result.initialMargin));
    if (opens && mark.isPositive()) {
        const Decimal after = margin::unrealizedPnl(result.amount, result.entry, mark);
        add(tr("P&L at mark"), format::signedMoney(now->unrealizedPnl), format::signedMoney(after), after.isNegative() ? Ink::Sell : Ink::Buy);
    }
    content.foot = tr("cost %1, fee %2, available %3").arg(format::money(result.cost), format::money(result.fee), format::money(figures.available));
    return content;
}

AimCard::Content describeOrders(const Session& session, const LadderModel& model, const std::vector<LocalOrderId>& ids, WallTime now)
{
    AimCard::Content content;
    const Instrument& instrument = *model.instrument();
    const AccountState& account = *session.account();
    for (const LocalOrderId id : ids) {
        const Order* order = account.order(id);
        if (!order)
            continue;
        const QString price = format::price(order->price, instrument);
        const QString size = format::quantity(order->remaining(), instrument);
        const bool buy = order->side == Side::Buy;
        const QString age = order->created == WallTime() ? QString() : format::age(std::max(now - order->created, std::chrono::milliseconds(0)));
        if (ids.size() == 1) {
            content.side = { (buy ? tr("BUY %1 @ %2") : tr("SELL %1 @ %2")).arg(size, price), buy ? Ink::Buy : Ink::Sell, 500 };
            content.option = age;
            content.queue = order->timeInForce == TimeInForce::GTX ? tr("post-only") : timeInForceName(order->timeInForce);
            if (order->reduceOnly)
                content.queue += QStringLiteral(", ") + tr("reduce-only");
            if (order->executed.isPositive())
                content.figures.push_back({ tr("Filled"), {}, tr("%1 of %2").arg(format::quantity(order->executed, instrument), format::quantity(order->quantity, instrument)) });
            const auto ahead = account.queueAhead(id);
            const Decimal level = instrument.quantityOf(model.stepsAt(order->side, order->price.countOf(instrument.tickSize).value_or(0)));
            content.figures.push_back({ tr("Ahead"), {}, ahead ? tr("%1 of %2").arg(format::quantity(*ahead, instrument), format::quantity(level, instrument)) : format::unknown() });
            if (model.mark().isPositive())
                content.figures.push_back({ tr("To mark"), {}, format::signedPercent((order->price - model.mark()) * Decimal(100) / model.mark()) });
        } else {
            content.side = { buy ? tr("BUY") : tr("SELL"), buy ? Ink::Buy : Ink::Sell, 500 };
            content.order = QCoreApplication::translate("fathom::AimCard", "%n orders", nullptr, static_cast<int>(ids.size()));
            content.queue = tr("dragged together, cancelled together");
            content.figures.push_back({ price, age, size });
        }
    }
    content.foot = tr("drag: move, middle: cancel");
    return content;
}

} // namespace fathom

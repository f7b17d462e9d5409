// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/aim_figures.h"

#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/session.h"
#include "ui/theme/format.h"

#include <cmath>

namespace fathom {

namespace {

constexpr std::chrono::seconds aimHorizon { 60 };
constexpr auto fundingNear = std::chrono::hours(1);

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

QString ratioText(std::optional<Decimal> ratio)
{
    return ratio ? format::percent(*ratio * Decimal(100), 1) : format::unknown();
}

QString ticksText(std::optional<Decimal> ticks)
{
    if (!ticks)
        return format::unknown();
    const QString number = format::grouped(ticks->abs(), 1);
    return ticks->isNegative() ? QStringLiteral("\u2212") + number : number;
}

QString signedSize(Decimal amount, const Instrument& instrument)
{
    return (amount.isNegative() ? QStringLiteral("\u2212") : QString()) + format::quantity(amount.abs(), instrument);
}

QString triggerWords(const OrderIntent& intent, Decimal mark)
{
    const QString by = intent.workingType == WorkingType::MarkPrice ? AimText::tr("by mark price") : AimText::tr("by last price");
    const QString away = distance(intent.triggerPrice, mark);
    return away == format::unknown() ? by : by + QStringLiteral(", ") + AimText::tr("%1 away").arg(away);
}

void describeOrder(const LadderModel& model, const Aim& aim, AimCard::Content& content)
{
    const OrderIntent& intent = aim.intent;
    const Instrument& instrument = *model.instrument();
    const QString trigger = format::price(intent.triggerPrice, instrument);
    content.option = intent.reduceOnly ? AimText::tr("reduce-only") : intent.timeInForce == TimeInForce::GTX ? AimText::tr("post-only") : QString();
    switch (aim.what) {
    case Aim::What::Limit:
        break;
    case Aim::What::Stop:
        content.order = AimText::tr("stop-market %1").arg(trigger);
        content.queue = triggerWords(intent, model.mark());
        return;
    case Aim::What::StopLimit:
        content.order = AimText::tr("stop-limit %1, limit %2").arg(trigger, format::price(intent.price, instrument));
        content.queue = triggerWords(intent, model.mark());
        return;
    case Aim::What::Protect:
        content.order = (intent.type == OrderType::StopMarket ? AimText::tr("stop-loss %1") : AimText::tr("take-profit %1")).arg(trigger);
        content.option = AimText::tr("closes all");
        content.queue = triggerWords(intent, model.mark());
        return;
    }
    content.order = AimText::tr("limit %1").arg(format::price(intent.price, instrument));
    const auto bid = model.bestBidTicks();
    const auto ask = model.bestAskTicks();
    const bool buy = intent.side == Side::Buy;
    if (bid && ask && (buy ? aim.ticks >= *ask : aim.ticks <= *bid)) {
        content.queue = AimText::tr("takes at once");
        return;
    }
    const std::int64_t ahead = model.stepsAt(intent.side, aim.ticks);
    content.queue = AimText::tr("joins behind %1").arg(format::quantity(instrument.quantityOf(ahead), instrument));
    if (!bid || !ask)
        return;
    const std::int64_t beyond = buy ? *bid - aim.ticks : aim.ticks - *ask;
    const auto own = intent.quantity.countOf(instrument.stepSize).value_or(1);
    if (const auto chance = model.odds().chance(intent.side, beyond, ahead, own, aimHorizon))
        content.chance = AimText::tr("fill ≈ %1 % in %2 s").arg(std::lround(*chance * 100)).arg(aimHorizon.count());
}

} // namespace

AimCard::Content describeAim(const Session& session, const LadderModel& model, const LadderActions& actions, const Aim& aim, const margin::WhatIf& result)
{
    const OrderIntent& intent = aim.intent;
    const Instrument& instrument = *model.instrument();
    const AccountState& account = *session.account();
    const Position* now = account.position(intent.symbol, intent.positionSide);
    const bool buy = intent.side == Side::Buy;
    const QString size = intent.closePosition ? AimText::tr("all") : format::quantity(intent.quantity, instrument);

    AimCard::Content content;
    content.side = { buy ? AimText::tr("BUY %1").arg(size) : AimText::tr("SELL %1").arg(size), buy ? StripInk::Buy : StripInk::Sell, 500 };
    describeOrder(model, aim, content);
    content.refusal = actions.refusal(aim);

    const bool opens = now && now->isOpen();
    const auto add = [&](const QString& name, const QString& before, const QString& after, StripInk ink = StripInk::Text1) {
        content.figures.push_back({ name, opens ? before : QString(), after, ink });
    };
    const bool flat = result.amount.isZero();
    const Decimal mark = model.mark();
    const CommissionRates rates = account.commission(intent.symbol);
    add(AimText::tr("Size"), signedSize(opens ? now->amount : Decimal(), instrument), signedSize(result.amount, instrument));
    if (flat && opens) {
        add(AimText::tr("Result"), format::signedMoney(now->unrealizedPnl), format::signedMoney(result.realized - result.fee),
            result.realized.isNegative() ? StripInk::Sell : StripInk::Buy);
    } else {
        const auto liquidationNow = opens && now->hasLiquidation() ? std::optional(now->liquidationPrice) : std::nullopt;
        const MarginRatios ratios = marginRatios(session, intent, result, mark);
        add(AimText::tr("Entry"), opens ? priceOrDash(now->entryPrice, instrument) : QString(), priceOrDash(result.entry, instrument));
        add(AimText::tr("Break-even"), opens ? priceOrDash(now->breakEvenPrice, instrument) : QString(),
            priceOrDash(result.breakEven, instrument));
        add(AimText::tr("Liquidation"), priceOrDash(liquidationNow, instrument), priceOrDash(result.liquidation, instrument), StripInk::Liquidation);
        add(AimText::tr("Distance"), distance(liquidationNow, mark), distance(result.liquidation, mark));
        add(AimText::tr("Margin ratio"), ratioText(ratios.before), ratioText(ratios.after));
        if (opens && mark.isPositive()) {
            const Decimal after = margin::unrealizedPnl(result.amount, result.entry, mark);
            add(AimText::tr("P&L at mark"), format::signedMoney(now->unrealizedPnl), format::signedMoney(after), after.isNegative() ? StripInk::Sell : StripInk::Buy);
        }
    }
    if (aim.what == Aim::What::Limit) {
        const QString cross = ticksText(costInTicks(model, rates, intent.side, intent.price, intent.quantity, true));
        const QString here = ticksText(costInTicks(model, rates, intent.side, intent.price, intent.quantity, false));
        content.figures.push_back({ AimText::tr("Cost, ticks"), AimText::tr("now %1").arg(cross), here, StripInk::Text1 });
    }
    const MarkPrice* funding = session.market()->markPrice(intent.symbol);
    if (funding && !flat && mark.isPositive() && funding->nextFunding > funding->time && funding->nextFunding - funding->time <= fundingNear) {
        const Decimal due = margin::fundingFee(result.amount, mark, funding->fundingRate);
        content.figures.push_back({ AimText::tr("Funding"), {}, QStringLiteral("\u2248 ") + format::signedMoney(due), due.isNegative() ? StripInk::Sell : StripInk::Buy });
    }
    content.foot = AimText::tr("cost %1, fee %2").arg(format::money(result.cost), format::money(result.fee));
    if (const auto residual = now ? liquidationResidual(session, *now, mark) : std::nullopt)
        content.residual = AimText::tr("model vs exch. %1").arg(format::grouped(residual->roundedTo(instrument.tickSize, Decimal::Rounding::Nearest).abs(), instrument.priceDecimals()));
    return content;
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/positions/protection_text.h"

#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/session.h"
#include "ui/tables/pair_editor.h"
#include "ui/theme/format.h"

#include <QCoreApplication>

namespace fathom {

namespace {

struct ProtectionWords
{
    Q_DECLARE_TR_FUNCTIONS(fathom::Protection)
};

struct Typed
{
    std::optional<ProtectionLeg> leg;
    bool drop = false;
    QString problem;
    std::optional<OrderIntent> fires {};
};

OrderIntent termsOfLeg(Decimal price, bool isTarget, const Position& position)
{
    OrderIntent leg;
    leg.symbol = position.symbol;
    leg.side = position.isLong() ? Side::Sell : Side::Buy;
    leg.positionSide = position.side;
    leg.type = isTarget ? OrderType::TakeProfitMarket : OrderType::StopMarket;
    leg.triggerPrice = price;
    leg.closePosition = true;
    return leg;
}

// A leg keeps the price it watches; a new one watches the mark, which a single print cannot move.
Typed readLeg(const QString& text, const Order* now, bool isTarget, const Position& position, const Instrument& instrument)
{
    if (text.trimmed().isEmpty())
        return { .leg = {}, .drop = now != nullptr, .problem = {} };
    const auto price = format::parseTyped(text);
    if (!price || !price->isPositive())
        return { .leg = {}, .drop = false, .problem = ProtectionWords::tr("“%1” is not a price. Nothing was changed.").arg(text.trimmed()) };
    if (!instrument.ticksOf(*price)) {
        return { .leg = {}, .drop = false,
            .problem = ProtectionWords::tr("%1 is not a multiple of %2. Nothing was changed.")
                           .arg(QString::fromStdString(price->toString()), QString::fromStdString(instrument.tickSize.toString())) };
    }
    const bool above = *price > position.markPrice;
    if (position.markPrice.isPositive() && above != (isTarget == position.isLong())) {
        return { .leg = {}, .drop = false,
            .problem = (isTarget ? ProtectionWords::tr("A take-profit at %1 would trigger at once. Nothing was changed.")
                                 : ProtectionWords::tr("A stop at %1 would trigger at once. Nothing was changed."))
                           .arg(format::price(*price, instrument)),
            .fires = termsOfLeg(*price, isTarget, position) };
    }
    if (now && now->triggerPrice == *price)
        return {};
    ProtectionLeg leg;
    leg.trigger = *price;
    if (now) {
        leg.workingType = now->workingType;
        leg.priceProtect = now->priceProtect;
    }
    return { .leg = leg, .drop = false, .problem = {} };
}

QString quantityText(Decimal value, const Instrument* instrument)
{
    return instrument ? format::quantity(value, *instrument) : QString::fromStdString(value.toString());
}

} // namespace

ProtectionWish readProtection(const QString& typed, const Position& position, const Instrument& instrument, const std::vector<Order>& open)
{
    const protection::Cover cover = protection::coverOf(position, open);
    const Typed target = readLeg(typed.section(PairEditor::separator, 0, 0), cover.takeProfit, true, position, instrument);
    const Typed stop = readLeg(typed.section(PairEditor::separator, 1, 1), cover.stopLoss, false, position, instrument);
    ProtectionWish wish;
    wish.problem = !target.problem.isEmpty() ? target.problem : stop.problem;
    wish.fires = !target.problem.isEmpty() ? target.fires : stop.fires;
    wish.bracket.takeProfit = target.leg;
    wish.bracket.stopLoss = stop.leg;
    wish.dropTarget = target.drop;
    wish.dropStop = stop.drop;
    return wish;
}

QString findingText(const protection::Finding& finding, const Session& session)
{
    using protection::Issue;
    const auto instrument = session.market()->instrument(finding.symbol);
    const QString covered = quantityText(finding.covered, instrument.get()), size = quantityText(finding.size, instrument.get());
    switch (finding.issue) {
    case Issue::NoStop: return ProtectionWords::tr("%1: no stop for %2").arg(finding.symbol, size);
    case Issue::StopCoversPart: return ProtectionWords::tr("%1: the stop covers %2 of %3").arg(finding.symbol, covered, size);
    case Issue::StopBeyondLiquidation: return ProtectionWords::tr("%1: the stop lies beyond the liquidation price").arg(finding.symbol);
    case Issue::ReduceOnlyTooLarge: return ProtectionWords::tr("%1: a reduce-only order over %2 for a position of %3").arg(finding.symbol, covered, size);
    case Issue::BothCouldFill: return ProtectionWords::tr("%1: stop and target could both fill and turn the position round").arg(finding.symbol);
    case Issue::Orphan: return ProtectionWords::tr("%1: a closing order without a position").arg(finding.symbol);
    case Issue::RecordLost: return ProtectionWords::tr("%1: the order for %2 may have lost the stop that was kept for it").arg(finding.symbol, size);
    }
    return {};
}

QString fixText(const protection::Finding& finding, const QString& stopPrice)
{
    using protection::Issue;
    switch (finding.issue) {
    case Issue::NoStop:
    case Issue::StopCoversPart: return stopPrice.isEmpty() ? QString() : ProtectionWords::tr("Add stop at %1").arg(stopPrice);
    case Issue::StopBeyondLiquidation: return stopPrice.isEmpty() ? QString() : ProtectionWords::tr("Move stop to %1").arg(stopPrice);
    case Issue::ReduceOnlyTooLarge: return ProtectionWords::tr("Cut to the position");
    case Issue::BothCouldFill: return ProtectionWords::tr("Make both close only");
    case Issue::Orphan:
    case Issue::RecordLost: return ProtectionWords::tr("Cancel it");
    }
    return {};
}

} // namespace fathom

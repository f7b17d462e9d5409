// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/ticket_words.h"

#include "core/domain/trailing.h"
#include "ui/theme/format.h"

#include <QCoreApplication>

namespace fathom {

namespace {

struct TicketWords
{
    Q_DECLARE_TR_FUNCTIONS(fathom::TicketWords)
};

using Field = TicketField;

QString titleOf(Side which, const TicketInput& input, const TicketSide& side, bool closing, bool hedge)
{
    const bool buy = which == Side::Buy;
    switch (input.tab) {
    case TicketTab::Stop:
        if (input.stop == StopKind::TakeProfitMarket || input.stop == StopKind::TakeProfitLimit)
            return buy ? TicketWords::tr("Buy take-profit") : TicketWords::tr("Sell take-profit");
        return buy ? TicketWords::tr("Buy stop") : TicketWords::tr("Sell stop");
    case TicketTab::Trailing:
        return buy ? TicketWords::tr("Buy trailing") : TicketWords::tr("Sell trailing");
    case TicketTab::Scale:
        return buy ? TicketWords::tr("Buy scale") : TicketWords::tr("Sell scale");
    case TicketTab::Limit:
    case TicketTab::Market:
        break;
    }
    if (hedge && closing)
        return buy ? TicketWords::tr("Buy / Close short") : TicketWords::tr("Sell / Close long");
    if (hedge)
        return buy ? TicketWords::tr("Buy / Open long") : TicketWords::tr("Sell / Open short");
    if (side.reduces && !side.closesOnly && !side.intent().reduceOnly)
        return buy ? TicketWords::tr("Buy / Reverse") : TicketWords::tr("Sell / Reverse");
    if (side.reduces)
        return buy ? TicketWords::tr("Buy / Reduce") : TicketWords::tr("Sell / Reduce");
    return buy ? TicketWords::tr("Buy / Long") : TicketWords::tr("Sell / Short");
}

QString refusalOf(const TicketSide& side)
{
    const auto said = std::count_if(side.errors.begin(), side.errors.end(), [](const TicketProblem& problem) { return !problem.text.isEmpty(); });
    // No field would put right what stands against the order as a whole.
    const auto whole = std::find_if(side.errors.begin(), side.errors.end(), [](const TicketProblem& problem) { return !problem.field && !problem.brief.isEmpty(); });
    if (whole != side.errors.end())
        return whole->brief;
    // What is still empty comes before what is wrong; a single reason is said itself.
    const auto first = std::find_if(side.errors.begin(), side.errors.end(), [](const TicketProblem& problem) { return !problem.brief.isEmpty(); });
    if (first != side.errors.end() && (said == 0 || (said == 1 && side.errors.size() == 1)))
        return first->brief;
    return TicketWords::tr("fix %n field(s)", nullptr, static_cast<int>(std::max<std::ptrdiff_t>(1, said)));
}

// "0.200 @ 96,760.0 → 96,780.0"
ButtonWords detailOf(const TicketInput& input, const TicketState& state, const TicketSide& side, const Instrument& instrument)
{
    const OrderIntent& intent = side.intent();
    const QString size = intent.closePosition ? TicketWords::tr("all") : format::quantity(side.size, instrument);
    const QString at = QStringLiteral(" @ "), arrow = QStringLiteral(" \u2192 ");
    const auto both = [&](const auto& words) { return ButtonWords { {}, words(&format::price), words(&shortPrice) }; };
    const QString matched = state.match != PriceMatch::None ? matchText(state.match) : QString();
    switch (input.tab) {
    case TicketTab::Market:
        return { {}, TicketWords::tr("market %1").arg(size), {} };
    case TicketTab::Stop:
        if (!input.isStopLimit())
            return both([&](auto price) { return QString(size + at + price(intent.triggerPrice, instrument)); });
        return both([&](auto price) {
            return QString(size + at + price(intent.triggerPrice, instrument) + arrow + (matched.isEmpty() ? price(intent.price, instrument) : matched));
        });
    case TicketTab::Trailing:
        return { {}, TicketWords::tr("%1, callback %2").arg(size, format::percent(intent.callbackRate)), {} };
    case TicketTab::Scale:
    {
        const QString spread = TicketWords::tr("%1 in %2").arg(size).arg(side.intents.size());
        const QString first = format::price(side.intents.front().price, instrument);
        return { {}, QString(spread + at + first + arrow + format::price(side.intents.back().price, instrument)), TicketWords::tr("%1 from %2").arg(spread, first) };
    }
    case TicketTab::Limit:
        break;
    }
    if (!matched.isEmpty())
        return { {}, size + at + matched, {} };
    return both([&](auto price) { return QString(size + at + price(intent.price, instrument)); });
}

QString liquidationText(const TicketSide& side, const TicketState& state, const Instrument& instrument)
{
    const QString text = format::price(side.after.liquidation.value_or(Decimal()), instrument);
    return state.isEstimate && side.after.liquidation ? QStringLiteral("\u2248 ") + text : text;
}

// Rows that are the same for every kind of order.
struct Rows
{
    const TicketState& state;
    const Position* held;
    const Instrument& instrument;
    std::vector<TicketFigures::Row> rows;

    QString price(Decimal value) const { return format::price(value, instrument); }
    void position(const TicketSide& side)
    {
        rows.push_back({ TicketWords::tr("Position"), format::quantity(side.position, instrument), format::quantity(side.after.amount, instrument) });
    }
    void entry(const TicketSide& side)
    {
        rows.push_back({ TicketWords::tr("Entry"), price(held ? held->entryPrice : Decimal()), price(side.after.entry) });
    }
    void breakEven(const TicketSide& side)
    {
        rows.push_back({ TicketWords::tr("Break-even"), price(held ? held->breakEvenPrice : Decimal()), price(side.after.breakEven) });
    }
    void liquidation(const TicketSide& side)
    {
        rows.push_back({ TicketWords::tr("Liquidation"), price(held ? held->knownLiquidation() : Decimal()), liquidationText(side, state, instrument), true });
    }
    void margin(const TicketSide& side)
    {
        rows.push_back({ TicketWords::tr("Margin used"), format::money(state.marginNow), format::money(side.marginAfter) });
    }
    void realised(const TicketSide& side)
    {
        if (!side.after.realized.isZero())
            rows.push_back({ TicketWords::tr("Realised"), {}, format::signedMoney(side.after.realized), false, 0, side.after.realized.sign() });
    }
    void fee(const TicketSide& side, const QString& name) { rows.push_back({ name, {}, format::money(side.after.fee) }); }
};

QString feeName(const TicketSide& side)
{
    if (!side.takes)
        return TicketWords::tr("Fee, maker");
    return side.walk.filled < side.size ? TicketWords::tr("Fee, taker and maker") : TicketWords::tr("Fee, taker");
}

QString queueWords(const TicketSide& side, const Instrument& instrument)
{
    if (side.walk.average.isPositive())
        return TicketWords::tr("takes at %1").arg(format::price(side.walk.average, instrument));
    if (side.takes)
        return TicketWords::tr("takes");
    return side.queue ? TicketWords::tr("joins behind %1").arg(format::quantity(*side.queue, instrument)) : format::unknown();
}

void limitRows(Rows& rows, const TicketSide& side)
{
    rows.position(side);
    rows.entry(side);
    rows.breakEven(side);
    rows.liquidation(side);
    rows.margin(side);
    rows.realised(side);
    rows.fee(side, feeName(side));
    rows.rows.push_back({ TicketWords::tr("Queue"), {}, queueWords(side, rows.instrument) });
}

void scaleRows(Rows& rows, const TicketSide& side)
{
    rows.rows.push_back({ TicketWords::tr("Average price"), {}, rows.price(side.entry) });
    rows.position(side);
    rows.entry(side);
    rows.liquidation(side);
    rows.margin(side);
    rows.realised(side);
    rows.fee(side, side.takes ? TicketWords::tr("Fee, taker and maker") : TicketWords::tr("Fee, maker"));
}

void stopRows(Rows& rows, const TicketSide& side)
{
    rows.position(side);
    rows.entry(side);
    rows.liquidation(side);
    rows.realised(side);
    rows.fee(side, TicketWords::tr("Fee, taker"));
}

void trailingRows(Rows& rows, const TicketInput& input, const TicketSide& side)
{
    const OrderIntent& intent = side.intent();
    const QString first = intent.activatePrice.isPositive() ? TicketWords::tr("First trigger after activation") : TicketWords::tr("Trigger from here");
    rows.rows.push_back({ first, {}, rows.price(side.entry) });
    if (!side.reduces) {
        rows.position(side);
        rows.entry(side);
        rows.liquidation(side);
        rows.fee(side, TicketWords::tr("Fee, taker"));
        return;
    }
    rows.rows.push_back({ TicketWords::tr("Result there, before fee"), {}, format::signedMoney(side.after.realized), false, 0, side.after.realized.sign() });
    if (rows.held == nullptr || !rows.held->breakEvenPrice.isPositive() || !intent.callbackRate.isPositive())
        return;
    const Decimal extreme = trailingExtreme(intent.side, rows.held->breakEvenPrice, intent.callbackRate);
    const bool sell = intent.side == Side::Sell;
    const QString name = input.working == WorkingType::MarkPrice
        ? sell ? TicketWords::tr("Breaks even if the mark's high reaches") : TicketWords::tr("Breaks even if the mark's low reaches")
        : sell ? TicketWords::tr("Breaks even if the high reaches") : TicketWords::tr("Breaks even if the low reaches");
    // Towards the safe side of the tick: below it the position would not break even yet.
    rows.rows.push_back({ name, {}, rows.price(extreme.roundedTo(rows.instrument.tickSize, sell ? Decimal::Rounding::Up : Decimal::Rounding::Down)) });
}

TicketFigures marketFigures(const TicketState& state, const Instrument& instrument)
{
    const TicketSide& buy = state.side(Side::Buy);
    const TicketSide& sell = state.side(Side::Sell);
    const auto mid = state.references.mid();
    const auto slip = [&](const TicketSide& side) {
        if (!side.walk.average.isPositive() || !mid)
            return format::unknown();
        return QString(format::grouped((side.walk.average - *mid).abs() / instrument.tickSize, 1) + QStringLiteral(" t"));
    };
    const auto price = [&](Decimal value) { return format::price(value, instrument); };
    TicketFigures figures;
    figures.twoSides = true;
    figures.columns = { TicketWords::tr("buy"), TicketWords::tr("sell") };
    figures.rows.push_back({ TicketWords::tr("Average price"), price(buy.walk.average), price(sell.walk.average) });
    figures.rows.push_back({ TicketWords::tr("Slippage to mid"), slip(buy), slip(sell) });
    figures.rows.push_back({ TicketWords::tr("Position"), format::quantity(buy.after.amount, instrument), format::quantity(sell.after.amount, instrument) });
    figures.rows.push_back({ TicketWords::tr("Entry"), price(buy.after.entry), price(sell.after.entry) });
    figures.rows.push_back({ TicketWords::tr("Liquidation"), liquidationText(buy, state, instrument), liquidationText(sell, state, instrument), true });
    figures.rows.push_back({ TicketWords::tr("Realised"), format::signedMoney(buy.after.realized), format::signedMoney(sell.after.realized), false,
        buy.after.realized.sign(), sell.after.realized.sign() });
    figures.rows.push_back({ TicketWords::tr("Fee, taker"), format::money(buy.after.fee), format::money(sell.after.fee) });
    return figures;
}

QString figuresTitle(TicketTab tab)
{
    return tab == TicketTab::Stop ? TicketWords::tr("If triggered and filled")
        : tab == TicketTab::Scale ? TicketWords::tr("If all are filled")
        : tab == TicketTab::Trailing ? QString()
                                     : TicketWords::tr("If filled");
}

} // namespace

ButtonWords buttonWords(Side which, const TicketInput& input, const TicketState& state, const Instrument& instrument, bool hedge)
{
    const TicketSide& side = state.side(which);
    ButtonWords words = side.canSend() ? detailOf(input, state, side, instrument) : ButtonWords { {}, refusalOf(side), {} };
    words.title = titleOf(which, input, side, state.reduceOnly, hedge);
    return words;
}

TicketFigures ticketFigures(const TicketInput& input, const TicketState& state, const Position* held, const Instrument& instrument)
{
    const TicketSide& side = state.shownSide();
    const bool market = input.tab == TicketTab::Market;
    const bool known = market ? state.side(Side::Buy).hasAfter || state.side(Side::Sell).hasAfter : side.hasAfter;
    TicketFigures figures;
    if (!known) {
        figures.title = market || input.tab == TicketTab::Limit ? TicketWords::tr("If filled") : figuresTitle(input.tab);
        figures.rows = { { TicketWords::tr("Shown when price and size are valid."), {}, {} }, { TicketWords::tr("Red blocks sending. Amber does not."), {}, {} } };
        return figures;
    }
    Rows rows { state, held, instrument, {} };
    if (market)
        figures = marketFigures(state, instrument);
    else if (input.tab == TicketTab::Limit)
        limitRows(rows, side);
    else if (input.tab == TicketTab::Scale)
        scaleRows(rows, side);
    else if (input.tab == TicketTab::Stop)
        stopRows(rows, side);
    else
        trailingRows(rows, input, side);
    figures.title = figuresTitle(input.tab);
    if (market)
        return figures;
    figures.rows = std::move(rows.rows);
    if (input.tab != TicketTab::Trailing)
        figures.columns = { state.shown == Side::Buy ? TicketWords::tr("buy") : TicketWords::tr("sell") };
    if (input.tab == TicketTab::Stop)
        figures.note = TicketWords::tr("Held at the exchange, not in the book until triggered");
    else if (input.tab == TicketTab::Trailing)
        figures.note = TicketWords::tr("Held at the exchange, survives a disconnect");
    return figures;
}

QString shortPrice(Decimal price, const Instrument& instrument)
{
    return price.isZero() ? format::unknown() : format::grouped(price, std::min(price.decimals(), instrument.priceDecimals()));
}

QString workingWord(WorkingType type) { return type == WorkingType::MarkPrice ? TicketWords::tr("Mark") : TicketWords::tr("Last"); }

QString shapeWord(ScaleShape shape)
{
    return shape == ScaleShape::Flat ? TicketWords::tr("Flat") : shape == ScaleShape::Rising ? TicketWords::tr("Rising") : TicketWords::tr("Falling");
}

QString matchWords(PriceMatch match)
{
    if (match == PriceMatch::None)
        return TicketWords::tr("None: your own price");
    const int level = matchLevel(match);
    if (isOpponent(match))
        return level == 1 ? TicketWords::tr("Opponent: best price of the other side") : TicketWords::tr("Opponent %1: level %1 of the other side").arg(level);
    return level == 1 ? TicketWords::tr("Queue: best price of its own side") : TicketWords::tr("Queue %1: level %1 of its own side").arg(level);
}

QString goodTillText(WallTime time) { return format::dateTime(time).mid(5, 11); }

QString selfTradeWords(SelfTrade mode)
{
    switch (mode) {
    case SelfTrade::None: return TicketWords::tr("None: own orders may trade with each other");
    case SelfTrade::ExpireTaker: return TicketWords::tr("The new order ends");
    case SelfTrade::ExpireMaker: return TicketWords::tr("The resting order ends");
    case SelfTrade::ExpireBoth: break;
    }
    return TicketWords::tr("Both orders end");
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/ticket_state.h"

#include "core/session/account_state.h"
#include "ui/ticket/ticket_orders.h"
#include "ui/ticket/ticket_reading.h"
#include "ui/ticket/ticket_rules.h"

#include <QCoreApplication>

namespace fathom {

namespace {

struct TicketStateWords
{
    Q_DECLARE_TR_FUNCTIONS(fathom::TicketState)
};

using Field = TicketField;

// Where a field's "+20t" starts: at what stood in it before, else at what it belongs to.
std::optional<Decimal> startOf(Field field, const TicketState& state, const TicketReading& reading)
{
    const auto& committed = reading.input.field(field).committed;
    if (committed)
        return committed;
    if (field == Field::Price && reading.input.tab == TicketTab::Stop)
        return state.value(Field::Trigger).value;
    if (field == Field::To)
        return state.value(Field::Price).value;
    return std::nullopt;
}

void keep(TicketState& state, Field field, const Result<Decimal>& read)
{
    TicketState::Value& value = state.values[indexOf(field)];
    if (read)
        value.value = *read;
    else
        value.error = read.error().detail;
}

void readPrices(TicketState& state, const TicketReading& reading)
{
    const TicketInput& input = reading.input;
    for (const Field field : { Field::Trigger, Field::Activation, Field::Price, Field::To }) {
        const QString text = input.text(field).trimmed();
        if (!input.uses(field) || text.isEmpty())
            continue;
        if (field == Field::Price && input.tab != TicketTab::Scale) {
            if (const auto match = readMatch(text)) {
                state.match = *match;
                continue;
            }
        }
        PriceReferences references = reading.references;
        references.current = startOf(field, state, reading);
        keep(state, field, readPrice(text, references, *reading.instrument));
    }
    if (input.uses(Field::Callback) && !input.text(Field::Callback).trimmed().isEmpty())
        keep(state, Field::Callback, readPercent(input.text(Field::Callback)));
    if (input.uses(Field::Count) && !input.text(Field::Count).trimmed().isEmpty()) {
        const auto count = readCount(input.text(Field::Count));
        keep(state, Field::Count, count ? Result<Decimal>(Decimal(*count)) : Result<Decimal>(Unexpected<Error> { count.error() }));
    }
    const bool takesMatch = input.tab == TicketTab::Limit || (input.tab == TicketTab::Stop && input.isStopLimit());
    if (takesMatch && state.match == PriceMatch::None)
        state.match = input.match;
    if (state.match != PriceMatch::None)
        state.values[indexOf(Field::Price)] = {};
}

// The chosen side; else the one that rests, triggers or protects where the prices stand.
Side likelySide(const TicketState& state, const TicketReading& reading)
{
    const TicketInput& input = reading.input;
    if (input.chosen)
        return *input.chosen;
    const Side closing = reading.closable(Side::Buy).isPositive() ? Side::Buy : Side::Sell;
    const bool holds = reading.closable(closing).isPositive();
    switch (input.tab) {
    case TicketTab::Stop: {
        const auto trigger = state.value(Field::Trigger).value;
        const Decimal now = reading.facts.watched(input.working);
        if (input.closesWhole() && holds)
            return closing;
        if (!trigger || !now.isPositive())
            return holds ? closing : Side::Buy;
        const bool profit = input.stop == StopKind::TakeProfitMarket || input.stop == StopKind::TakeProfitLimit;
        return (*trigger > now) != profit ? Side::Buy : Side::Sell;
    }
    case TicketTab::Trailing: {
        const auto activation = state.value(Field::Activation).value;
        if (!holds && activation && reading.facts.last.isPositive())
            return *activation < reading.facts.last ? Side::Buy : Side::Sell;
        return holds ? closing : Side::Buy;
    }
    case TicketTab::Limit:
    case TicketTab::Scale: {
        const auto mid = reading.references.mid();
        const auto price = state.value(Field::Price).value;
        return price && mid && *price > *mid ? Side::Sell : Side::Buy;
    }
    case TicketTab::Market:
        break;
    }
    return Side::Buy;
}

// What orders of a side are priced at before they are worked out: for sizes in money, shares and risk.
Decimal roughPrice(Side side, const TicketState& state, const TicketReading& reading)
{
    const PriceReferences& known = reading.references;
    switch (reading.input.tab) {
    case TicketTab::Market:
        return cappedPrice(side, reading).value_or(reading.facts.mark);
    case TicketTab::Stop:
        if (reading.input.isStopLimit() && state.value(Field::Price).value)
            return *state.value(Field::Price).value;
        return state.value(Field::Trigger).value.value_or(reading.facts.last);
    case TicketTab::Trailing:
        return state.value(Field::Activation).value.value_or(reading.facts.last);
    case TicketTab::Scale: {
        const auto from = state.value(Field::Price).value, to = state.value(Field::To).value;
        if (from && to)
            return std::max(*from, *to);
        break;
    }
    case TicketTab::Limit:
        break;
    }
    if (state.match != PriceMatch::None && reading.book)
        return matchedPrice(*reading.book, side, state.match).value_or(reading.facts.mark);
    const auto touch = side == Side::Buy ? known.ask : known.bid;
    return state.value(Field::Price).value.value_or(touch.value_or(reading.facts.mark));
}

// What the entry is expected to cost on average, for everything that is measured from it.
Decimal entryPrice(Side side, const TicketState& state, const TicketReading& reading)
{
    const auto touch = side == Side::Buy ? reading.references.ask : reading.references.bid;
    return reading.input.tab == TicketTab::Market ? touch.value_or(reading.facts.mark) : roughPrice(side, state, reading);
}

void readLegs(TicketState& state, Decimal size, const TicketReading& reading)
{
    LegReferences references;
    references.prices = reading.references;
    references.side = state.shown;
    references.size = size;
    const Decimal entry = entryPrice(state.shown, state, reading);
    if (entry.isPositive())
        references.prices.current = entry;
    for (const Field field : { Field::StopLoss, Field::TakeProfit }) {
        TicketState::Value& value = state.values[indexOf(field)];
        const QString text = reading.input.text(field).trimmed();
        value = {};
        if (!reading.input.uses(field) || text.isEmpty())
            continue;
        references.profit = field == Field::TakeProfit;
        if (references.profit && state.value(Field::StopLoss).value && references.prices.current)
            references.stopDistance = (*references.prices.current - *state.value(Field::StopLoss).value).abs();
        keep(state, field, readLeg(text, references, *reading.instrument));
    }
}

void readSizes(TicketState& state, const TicketReading& reading)
{
    const QString text = reading.input.text(Field::Size).trimmed();
    if (!reading.input.uses(Field::Size) || text.isEmpty())
        return;
    const TicketSide& side = state.shownSide();
    SizeReferences references;
    references.price = entryPrice(state.shown, state, reading);
    references.most = side.most;
    references.whole = reading.closable(state.shown);
    references.side = state.shown;
    references.equity = reading.account.figures().marginBalance;
    if (const auto stop = state.value(Field::StopLoss).value; stop && references.price.isPositive())
        references.risk = riskBudget(state.shown, references.price, *stop, reading);
    keep(state, Field::Size, readSize(text, references, *reading.instrument));
}

// Where the order of the shown side can do nothing but close, the venue is told so, whatever the box says.
QString reduceLock(const TicketState& state, const TicketReading& reading)
{
    const Decimal closable = reading.closable(state.shown);
    const QString closes = state.shown == Side::Sell ? TicketStateWords::tr("closes a long") : TicketStateWords::tr("closes a short");
    if (reading.input.closesWhole())
        return closes;
    if ((!reading.blocked.isEmpty() && !reading.everythingBlocked) || !reading.instrument->isTrading())
        return TicketStateWords::tr("only reducing is possible now");
    const bool protects = reading.input.tab == TicketTab::Stop || reading.input.tab == TicketTab::Trailing;
    if (!protects || !closable.isPositive())
        return {};
    if (meansAll(reading.input.text(Field::Size)))
        return closes;
    const auto size = state.value(Field::Size).value;
    return !reading.account.isHedgeMode() && size && *size <= closable ? closes : QString();
}

} // namespace

const TicketProblem* TicketSide::errorOf(TicketField field) const
{
    const auto found = std::find_if(errors.begin(), errors.end(), [field](const TicketProblem& problem) { return problem.field == field; });
    return found == errors.end() ? nullptr : &*found;
}

const TicketProblem* TicketState::problemOf(TicketField field) const
{
    const TicketProblem* own = shownSide().errorOf(field);
    return own != nullptr && !own->text.isEmpty() ? own : nullptr;
}

TicketState evaluateTicket(const PanelContext& context, const TicketInput& input)
{
    TicketState state;
    const TicketReading reading(context, input);
    state.references = reading.references;
    state.lastPrice = reading.facts.last;
    state.markPrice = reading.facts.mark;
    state.usualSize = input.usualSize;
    state.ready = reading.instrument != nullptr;
    for (const Side which : { Side::Buy, Side::Sell })
        state.side(which).intents.resize(1);
    if (!state.ready) {
        for (TicketSide& side : state.sides)
            side.errors.push_back({ std::nullopt, {}, TicketStateWords::tr("filters not loaded"), {}, false });
        return state;
    }
    state.marginNow = reading.account.figures().initialMargin;
    readPrices(state, reading);
    state.shown = likelySide(state, reading);
    for (const Side which : { Side::Buy, Side::Sell }) {
        // A trailing order of the side that holds something is there to close it: shares are shares of that.
        const bool closing = input.reduceOnly || (input.tab == TicketTab::Trailing && reading.closable(which).isPositive());
        const Capacity capacity = reading.capacity(reading.legOf(which, closing), roughPrice(which, state, reading), closing, false);
        state.side(which).most = largestOrder(which, capacity, *reading.instrument);
    }
    readLegs(state, {}, reading);
    readSizes(state, reading);
    readLegs(state, state.value(Field::Size).value.value_or(Decimal()), reading); // now money can be turned into distance
    state.reduceLock = reduceLock(state, reading);
    state.reduceOnly = input.reduceOnly || !state.reduceLock.isEmpty();
    if (state.match != PriceMatch::None && reading.book)
        state.matched = matchedPrice(*reading.book, state.shown, state.match);
    for (const Side which : { Side::Buy, Side::Sell }) {
        TicketSide& side = state.side(which);
        fillOrders(side, which, state, reading);
        judge(side, which, state, reading);
    }
    const PositionSide leg = state.shownSide().intent().positionSide;
    state.isEstimate = reading.account.isMultiAssets()
        && !margin::collateralRate(reading.instrument->marginAsset, reading.account.balances(), reading.account.assetIndexes());
    state.residual = reading.liquidationResidual(leg);
    const protection::Cover cover = reading.coverOf(leg);
    state.positionHasBoth = cover.stopLoss != nullptr && cover.takeProfit != nullptr;
    return state;
}

} // namespace fathom

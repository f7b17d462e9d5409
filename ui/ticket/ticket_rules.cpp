// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/ticket_rules.h"

#include "core/session/account_state.h"
#include "ui/theme/format.h"
#include "ui/ticket/ticket_reading.h"

#include <QCoreApplication>

namespace fathom {

namespace {

struct RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(fathom::TicketRules)
};

using Field = TicketField;

constexpr int unusualFactor = 2;      // times the median size
constexpr int liquidationNear = 5;    // percent

// Collects what one side is told, about one order of it.
struct Judge
{
    TicketSide& side;
    Side which;
    const TicketState& state;
    const TicketReading& reading;

    const TicketInput& input() const { return reading.input; }
    const Instrument& instrument() const { return *reading.instrument; }
    void refuse(std::optional<Field> field, const QString& text, const QString& brief, Decimal suggestion = {}, bool band = false) const
    {
        side.errors.push_back({ field, text, brief, suggestion, band });
    }
    void caution(const QString& text, std::optional<Field> field = std::nullopt, Decimal suggestion = {}) const
    {
        side.cautions.push_back({ field, text, {}, suggestion, false });
    }

    bool isMissing(Field field) const;
    bool checkFields() const;
    void checkVenue() const;
    void checkPosition() const;
    void checkBook() const;
    bool isBounded() const;
    void checkBand() const;
    void checkBounds() const;
    QString tooSmallWords(const OrderProblem& problem, const OrderIntent& intent, Decimal& enough) const;
    void checkLegs() const;
    void cautionMoney() const;
    void cautionSize() const;
    void cautionStop() const;
};

QString missingWords(Field field)
{
    switch (field) {
    case Field::Trigger: return RuleWords::tr("no trigger yet");
    case Field::Callback: return RuleWords::tr("no callback yet");
    case Field::Count: return RuleWords::tr("no count yet");
    case Field::Size: return RuleWords::tr("no size yet");
    default: return RuleWords::tr("no price yet");
    }
}

bool Judge::isMissing(Field field) const
{
    const bool optional = field == Field::Activation || field == Field::TakeProfit || field == Field::StopLoss
        || (field == Field::Price && state.match != PriceMatch::None);
    return input().uses(field) && !optional && !state.value(field).value && state.value(field).error.isEmpty();
}

// \return every field of the tab has a value
bool Judge::checkFields() const
{
    bool complete = true;
    for (std::size_t i = 0; i < ticketFields; ++i) {
        const auto field = static_cast<Field>(i);
        const QString& error = state.value(field).error;
        if (!error.isEmpty() && input().uses(field))
            refuse(field, error, {});
        else if (isMissing(field))
            refuse(field, {}, missingWords(field));
        else
            continue;
        complete = complete && (field == Field::TakeProfit || field == Field::StopLoss);
    }
    return complete;
}

std::optional<Field> fieldOf(OrderProblem::Field field)
{
    switch (field) {
    case OrderProblem::Field::Price: return Field::Price;
    case OrderProblem::Field::Quantity: return Field::Size;
    case OrderProblem::Field::Trigger: return Field::Trigger;
    case OrderProblem::Field::Activation: return Field::Activation;
    case OrderProblem::Field::Callback: return Field::Callback;
    case OrderProblem::Field::TakeProfit: return Field::TakeProfit;
    case OrderProblem::Field::StopLoss: return Field::StopLoss;
    case OrderProblem::Field::GoodTill:
    case OrderProblem::Field::Other: break;
    }
    return std::nullopt;
}

QString briefOf(const OrderProblem& problem)
{
    if (problem.venueCode == -2021)
        return RuleWords::tr("would trigger at once");
    if (problem.field == OrderProblem::Field::GoodTill)
        return RuleWords::tr("date too near");
    return problem.field == OrderProblem::Field::Other ? problem.text : QString();
}

// Too small by quantity or by value: both bounds in one line, and the size that meets both. Empty for anything else.
QString Judge::tooSmallWords(const OrderProblem& problem, const OrderIntent& intent, Decimal& enough) const
{
    const Decimal least = instrument().minQuantity;
    const bool small = intent.quantity.isPositive() && intent.quantity < least;
    if (problem.field != OrderProblem::Field::Quantity || !(small || problem.venueCode == -4164))
        return {};
    enough = std::max(problem.suggestion, least);
    const Decimal price = side.entry;
    const Decimal money = intent.onlyReduces() || !price.isPositive() ? Decimal() : instrument().minNotional;
    if (price.isPositive() && enough * price < money)
        enough = (money / price).roundedTo(instrument().stepSize, Decimal::Rounding::Up);
    const QString quantity = QString::fromStdString(least.toString()) + QLatin1Char(' ') + instrument().baseAsset;
    if (!money.isPositive())
        return RuleWords::tr("Minimum %1.").arg(quantity);
    return RuleWords::tr("Minimum %1 and %2.").arg(quantity, QString::fromStdString(money.toString()) + QLatin1Char(' ') + instrument().quoteAsset);
}

// The filters of the symbol and the rules of the type. Of a scale the first order that breaks one speaks for it.
void Judge::checkVenue() const
{
    for (std::size_t i = 0; i < side.intents.size(); ++i) {
        const auto problems = checkOrder(instrument(), side.intents[i], reading.facts);
        for (const OrderProblem& problem : problems) {
            auto field = fieldOf(problem.field);
            if (field == Field::Price && input().tab == TicketTab::Market)
                field = std::nullopt;
            const bool said = field && (side.errorOf(*field) != nullptr || !input().uses(*field));
            if (said)
                continue; // the field is empty or unreadable and says so
            Decimal suggestion = problem.suggestion;
            const QString small = tooSmallWords(problem, side.intents[i], suggestion);
            const QString words = small.isEmpty() ? problem.text : small;
            const bool many = side.intents.size() > 1;
            refuse(field, many ? RuleWords::tr("Order %1: %2").arg(i + 1).arg(words) : words, briefOf(problem), many ? Decimal() : suggestion);
        }
        if (!problems.empty())
            return;
    }
}

void Judge::checkPosition() const
{
    const Decimal held = side.position.abs();
    const bool tooLarge = side.size > held;
    if (state.reduceOnly && !side.reduces) {
        const QString nothing = input().tab == TicketTab::Stop || input().tab == TicketTab::Trailing
            ? which == Side::Buy ? RuleWords::tr("no short to protect") : RuleWords::tr("no long to protect")
            : RuleWords::tr("nothing to reduce");
        if (reading.blocked.isEmpty())
            refuse(std::nullopt, RuleWords::tr("There is nothing to reduce on this side."), nothing);
    } else if (state.reduceOnly && tooLarge && side.errorOf(Field::Size) == nullptr) {
        refuse(Field::Size, RuleWords::tr("Reduce-only is larger than the position, %1.").arg(format::quantity(held, instrument())),
            RuleWords::tr("larger than position"), held);
    }
    if (reading.everythingBlocked)
        refuse(std::nullopt, reading.blocked, RuleWords::tr("nothing can be sent"));
    else if (!reading.blocked.isEmpty() && !(side.reduces && !tooLarge))
        refuse(std::nullopt, reading.blocked, RuleWords::tr("only cancel and reduce"));
}

void Judge::checkBook() const
{
    if (input().tab == TicketTab::Market && !reading.isBookLive())
        refuse(std::nullopt, RuleWords::tr("The book is not live; a market order needs it."), RuleWords::tr("book not live"));
    const TimeInForce tif = side.intent().timeInForce;
    const bool rests = (input().tab == TicketTab::Limit || input().tab == TicketTab::Scale) && (tif == TimeInForce::GTX || tif == TimeInForce::RPI);
    if (rests && side.takes && side.errorOf(Field::Price) == nullptr)
        refuse(Field::Price, RuleWords::tr("Post-only would cross the book and be refused."), RuleWords::tr("post-only would cross"));
}

// The trader's own bounds hold for what increases; nobody is kept from getting out.
bool Judge::isBounded() const { return !side.closesOnly && !state.reduceOnly; }

void Judge::checkBand() const
{
    const Decimal band = input().limits.bandPercent, mark = reading.facts.mark;
    if (!isBounded() || !band.isPositive() || !mark.isPositive() || input().tab == TicketTab::Market)
        return;
    for (const OrderIntent& intent : side.intents) {
        const Decimal away = (intent.price - mark) * Decimal(100) / mark;
        if (!intent.price.isPositive() || away.abs() <= band || side.errorOf(Field::Price) != nullptr)
            continue;
        const QString text = away.isPositive() ? RuleWords::tr("%1 above mark. Your band is %2 %.") : RuleWords::tr("%1 below mark. Your band is %2 %.");
        refuse(Field::Price, text.arg(format::percent(away.abs()), QString::fromStdString(band.toString())), {}, {}, true);
    }
}

void Judge::checkBounds() const
{
    if (!isBounded())
        return;
    const HardLimits& limits = input().limits;
    const Decimal price = side.entry;
    if (!price.isPositive() || side.errorOf(Field::Size) != nullptr)
        return;
    const auto tooMuch = [&](Decimal bound, Decimal already, const QString& text) {
        refuse(Field::Size, text, {}, sizeFromMoney(bound - already, price, instrument()), true);
    };
    const auto money = [&](Decimal amount) { return QString(format::money(amount) + QLatin1Char(' ') + instrument().quoteAsset); };
    if (limits.orderNotional.isPositive() && price * side.size > limits.orderNotional)
        tooMuch(limits.orderNotional, {}, RuleWords::tr("More than your largest order, %1.").arg(money(limits.orderNotional)));
    else if (limits.positionNotional.isPositive() && side.after.amount.abs() * price > limits.positionNotional)
        tooMuch(limits.positionNotional, side.reduces ? Decimal() : side.position.abs() * price,
            RuleWords::tr("More than your largest position, %1.").arg(money(limits.positionNotional)));
}

void Judge::checkLegs() const
{
    const auto checkFrom = [this](Decimal entry) {
        for (const OrderProblem& problem : checkBracket(instrument(), which, entry, side.bracket)) {
            const auto field = fieldOf(problem.field);
            if (field && side.errorOf(*field) == nullptr)
                refuse(field, problem.text, {}, problem.suggestion);
        }
    };
    checkFrom(side.walk.average.isPositive() ? side.walk.average : side.entry);
    if (input().tab == TicketTab::Limit && side.intent().price.isPositive())
        checkFrom(side.intent().price); // the worst it may be filled at
}

void Judge::cautionMoney() const
{
    const bool closing = state.reduceOnly || side.closesOnly;
    if (closing || reading.account.verifiedAt() == WallTime {})
        return;
    const Decimal price = side.intent().price.isPositive() ? side.intent().price : side.entry;
    const Capacity capacity = reading.capacity(side.intent().positionSide, price, false, false);
    const Decimal needed = marginNeeded(which, capacity, side.size);
    const Decimal available = capacity.available;
    if (needed > available)
        caution(RuleWords::tr("Needs %1, available %2: the exchange would refuse it.").arg(format::money(needed), format::money(available)), Field::Size, side.most);
    const auto& liquidation = side.after.liquidation;
    if (!liquidation || !reading.facts.mark.isPositive() || side.after.amount.abs() <= side.position.abs())
        return;
    const Decimal distance = (*liquidation - reading.facts.mark).abs() / reading.facts.mark * Decimal(100);
    if (distance < Decimal(liquidationNear))
        caution(RuleWords::tr("Liquidation would be only %1 away.").arg(format::percent(distance)));
}

void Judge::cautionSize() const
{
    if (side.partlyFilled)
        caution(RuleWords::tr("The cap ends before the whole size is filled; the rest is not sent again."));
    if (state.usualSize.isPositive() && !side.closesOnly && side.size > state.usualSize * Decimal(unusualFactor))
        caution(RuleWords::tr("Size is %1 times your 30-day median for %2.").arg(format::grouped(side.size / state.usualSize, 1), reading.symbol));
}

void Judge::cautionStop() const
{
    if (side.reduces && input().hasBracket()) {
        caution(RuleWords::tr("The bracket is not sent with an order that reduces the position."));
        return;
    }
    if (side.closesOnly || state.reduceOnly)
        return;
    const auto stop = side.bracket.stopLoss ? std::optional(side.bracket.stopLoss->trigger) : std::nullopt;
    const protection::Cover cover = reading.coverOf(side.intent().positionSide);
    const bool unreadable = input().hasBracket() && !state.value(Field::StopLoss).error.isEmpty();
    if (!stop && !unreadable && cover.stopLoss == nullptr && input().cautionsNoStop)
        caution(RuleWords::tr("No stop-loss on this order."));
    if (!stop || !side.entry.isPositive())
        return;
    const auto& liquidation = side.after.liquidation;
    // Beside a larger leg of a hedge the liquidation price lies where this one wins.
    if (liquidation && (which == Side::Buy ? *stop <= *liquidation && *liquidation < side.entry : *stop >= *liquidation && *liquidation > side.entry))
        caution(RuleWords::tr("Liquidation, %1, comes before the stop.").arg(format::price(*liquidation, instrument())));
    if (!side.bracket.takeProfit)
        return;
    const Decimal risk = (side.entry - *stop).abs(), reward = (side.bracket.takeProfit->trigger - side.entry).abs();
    if (reward < risk)
        caution(RuleWords::tr("It risks more than it may win."));
}

} // namespace

void judge(TicketSide& side, Side which, const TicketState& state, const TicketReading& reading)
{
    const Judge judge { side, which, state, reading };
    const bool complete = judge.checkFields();
    judge.checkBand();
    judge.checkVenue();
    if (complete) {
        judge.checkPosition();
        judge.checkBook();
        judge.checkBounds();
        judge.checkLegs();
    } else if (reading.everythingBlocked) {
        judge.refuse(std::nullopt, reading.blocked, RuleWords::tr("nothing can be sent"));
    } else if (!reading.blocked.isEmpty() && !side.reduces) {
        judge.refuse(std::nullopt, reading.blocked, RuleWords::tr("only cancel and reduce"));
    }
    std::stable_sort(side.errors.begin(), side.errors.end(), [](const TicketProblem& a, const TicketProblem& b) {
        return a.field && (!b.field || *a.field < *b.field);
    });
    if (!complete || !side.hasAfter)
        return;
    judge.cautionSize();
    judge.cautionMoney();
    judge.cautionStop();
}

} // namespace fathom

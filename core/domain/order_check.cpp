// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/order_check.h"

#include <QCoreApplication>

#include <algorithm>

namespace fathom {

namespace {

using Rounding = Decimal::Rounding;
using Field = OrderProblem::Field;

QString number(Decimal value) { return QString::fromStdString(value.toString()); }

// Moves a value into [low, high] and onto the grid without leaving the range; 0 where the range holds no grid point.
Decimal onGrid(Decimal value, Decimal step, Decimal low, Decimal high)
{
    const Decimal first = low.roundedTo(step, Rounding::Up);
    const Decimal last = high.isPositive() ? high.roundedTo(step, Rounding::Down) : std::max(first, value);
    if (first > last)
        return {};
    return std::clamp(value.roundedTo(step, Rounding::Nearest), first, last);
}

struct PriceBand
{
    Decimal low, high;
};

PriceBand priceBand(const Instrument& instrument, Side side, Decimal mark)
{
    PriceBand band { instrument.minPrice, instrument.maxPrice };
    if (!mark.isPositive())
        return band;
    if (side == Side::Buy && instrument.percentUp.isPositive()) {
        const Decimal cap = mark * instrument.percentUp;
        band.high = band.high.isPositive() ? std::min(band.high, cap) : cap;
    }
    if (side == Side::Sell && instrument.percentDown.isPositive())
        band.low = std::max(band.low, mark * instrument.percentDown);
    return band;
}

//! Collects the first thing wrong with one field; a second one would only repeat it in other words.
class Complaints final
{
public:
    Complaints(Field field, Decimal suggestion, std::vector<OrderProblem>& problems)
        : m_field(field)
        , m_suggestion(suggestion)
        , m_problems(problems)
    {
    }
    void add(const QString& text, int code) const { m_problems.push_back({ m_field, text, m_suggestion, code }); }

private:
    Field m_field;
    Decimal m_suggestion;
    std::vector<OrderProblem>& m_problems;
};

QString offGridWords(Decimal tick)
{
    return QCoreApplication::translate("OrderCheck", "The price must be a multiple of %1.").arg(number(tick));
}

void checkPrice(const Instrument& instrument, const OrderIntent& intent, Decimal mark, std::vector<OrderProblem>& problems)
{
    const Decimal price = intent.price, tick = instrument.tickSize;
    // A conditional order meets the band when it fires; only then its limit is compared with the mark.
    const PriceBand band = priceBand(instrument, intent.side, isConditional(intent.type) ? Decimal() : mark);
    const Complaints wrong(Field::Price, onGrid(price, tick, std::max(band.low, tick), band.high), problems);

    if (!price.isPositive())
        return wrong.add(QCoreApplication::translate("OrderCheck", "Enter a price above zero."), -4001);
    if (price.decimals() > tick.decimals())
        return wrong.add(offGridWords(tick), -1111);
    if (instrument.maxPrice.isPositive() && price > instrument.maxPrice)
        return wrong.add(QCoreApplication::translate("OrderCheck", "The highest price is %1.").arg(number(instrument.maxPrice)), -4002);
    if (price < instrument.minPrice)
        return wrong.add(QCoreApplication::translate("OrderCheck", "The lowest price is %1.").arg(number(instrument.minPrice)), -4013);
    if (!price.isMultipleOf(tick))
        return wrong.add(offGridWords(tick), -4014);
    if (intent.side == Side::Buy && band.high.isPositive() && price > band.high)
        return wrong.add(QCoreApplication::translate("OrderCheck", "A buy may not be priced above %1.").arg(number(band.high.roundedTo(tick, Rounding::Down))), -4016);
    if (intent.side == Side::Sell && price < band.low)
        return wrong.add(QCoreApplication::translate("OrderCheck", "A sell may not be priced below %1.").arg(number(band.low.roundedTo(tick, Rounding::Up))), -4024);
}

//! What a trigger or an activation price must keep by itself. \return false where it does not
bool checkTriggerGrid(const Instrument& instrument, Field field, Decimal trigger, std::vector<OrderProblem>& problems)
{
    const Decimal tick = instrument.tickSize;
    const std::size_t before = problems.size();
    const Complaints wrong(field, onGrid(trigger, tick, tick, instrument.maxPrice), problems);
    if (!trigger.isPositive())
        wrong.add(QCoreApplication::translate("OrderCheck", "Enter a price above zero."), -4006);
    else if (trigger.decimals() > tick.decimals())
        wrong.add(offGridWords(tick), -1111);
    else if (instrument.maxPrice.isPositive() && trigger > instrument.maxPrice)
        wrong.add(QCoreApplication::translate("OrderCheck", "The highest price is %1.").arg(number(instrument.maxPrice)), -4007);
    else if (!trigger.isMultipleOf(tick))
        wrong.add(offGridWords(tick), -4014);
    return problems.size() == before;
}

void checkTrigger(const Instrument& instrument, const OrderIntent& intent, const OrderFacts& facts, std::vector<OrderProblem>& problems)
{
    const bool trailing = intent.type == OrderType::TrailingStop;
    if (trailing && (intent.callbackRate < leastCallback || intent.callbackRate > mostCallback)) {
        problems.push_back({ Field::Callback,
            QCoreApplication::translate("OrderCheck", "The callback is %1 to %2 percent.").arg(number(leastCallback), number(mostCallback)),
            std::clamp(intent.callbackRate, leastCallback, mostCallback), -2007 });
    }
    if (trailing && intent.activatePrice.isZero())
        return; // follows at once
    const Field field = trailing ? Field::Activation : Field::Trigger;
    if (!checkTriggerGrid(instrument, field, trailing ? intent.activatePrice : intent.triggerPrice, problems) || !triggersAtOnce(intent, facts))
        return;
    const Decimal now = facts.watched(intent.workingType), tick = instrument.tickSize;
    const bool above = (intent.side == Side::Buy) == (intent.type == OrderType::Stop || intent.type == OrderType::StopMarket);
    const Decimal beyond = above ? now.roundedTo(tick, Rounding::Down) + tick : now.roundedTo(tick, Rounding::Up) - tick;
    problems.push_back({ field,
        trailing ? QCoreApplication::translate("OrderCheck", "It would be active at once; leave the activation empty for that.")
                 : QCoreApplication::translate("OrderCheck", "It would trigger at once."),
        beyond, -2021 });
}

struct Lot
{
    Decimal step, least, most;
};

Lot lotOf(const Instrument& instrument, OrderType type)
{
    if (hasLimitPrice(type) || !instrument.marketStepSize.isPositive())
        return { instrument.stepSize, instrument.minQuantity, instrument.maxQuantity };
    return { instrument.marketStepSize, instrument.marketMinQuantity, instrument.marketMaxQuantity };
}

void checkQuantity(const Lot& lot, Decimal quantity, std::vector<OrderProblem>& problems)
{
    const Complaints wrong(Field::Quantity, onGrid(quantity, lot.step, std::max(lot.least, lot.step), lot.most), problems);

    if (!quantity.isPositive())
        return wrong.add(QCoreApplication::translate("OrderCheck", "Enter a quantity above zero."), -4003);
    const auto offGrid = [&](int code) {
        wrong.add(QCoreApplication::translate("OrderCheck", "The quantity must be a multiple of %1.").arg(number(lot.step)), code);
    };
    if (quantity.decimals() > lot.step.decimals())
        return offGrid(-1111);
    if (lot.most.isPositive() && quantity > lot.most)
        return wrong.add(QCoreApplication::translate("OrderCheck", "The largest quantity is %1.").arg(number(lot.most)), -4005);
    if (quantity < lot.least)
        return wrong.add(QCoreApplication::translate("OrderCheck", "The smallest quantity is %1.").arg(number(lot.least)), -4004);
    if (!quantity.isMultipleOf(lot.step))
        return offGrid(-4023);
}

//! What one unit is worth to the venue's smallest-order rule; 0 where it cannot be told.
Decimal valuedAt(const OrderIntent& intent, const OrderFacts& facts)
{
    if (intent.price.isPositive() && hasLimitPrice(intent.type))
        return intent.price;
    if (intent.triggerPrice.isPositive())
        return intent.triggerPrice;
    if (intent.activatePrice.isPositive())
        return intent.activatePrice;
    return isConditional(intent.type) ? facts.watched(intent.workingType) : facts.mark;
}

void checkNotional(const Instrument& instrument, const OrderIntent& intent, Decimal price, const Lot& lot,
    std::vector<OrderProblem>& problems)
{
    if (intent.onlyReduces() || !price.isPositive() || price * intent.quantity >= instrument.minNotional)
        return;
    Decimal enough = (instrument.minNotional / price).roundedTo(lot.step, Rounding::Up);
    if (enough * price < instrument.minNotional)
        enough += lot.step; // the quotient was truncated
    if (lot.most.isPositive() && enough > lot.most)
        enough = {};
    problems.push_back({ Field::Quantity,
        QCoreApplication::translate("OrderCheck", "The order's value must be at least %1 %2.").arg(number(instrument.minNotional), instrument.quoteAsset), enough, -4164 });
}

//! Which terms belong together, whatever their numbers are.
void checkTerms(const OrderIntent& intent, const OrderFacts& facts, std::vector<OrderProblem>& problems)
{
    const auto add = [&](Field field, const QString& text, int code) { problems.push_back({ field, text, {}, code }); };
    if (intent.priceMatch != PriceMatch::None && !hasLimitPrice(intent.type))
        add(Field::Other, QCoreApplication::translate("OrderCheck", "Only orders with a limit price can be priced by the exchange."), -5038);
    else if (intent.priceMatch != PriceMatch::None && !intent.price.isZero())
        add(Field::Price, QCoreApplication::translate("OrderCheck", "The exchange prices this order; it takes no price of yours."), -1106);
    if (intent.timeInForce == TimeInForce::GTD && facts.now != WallTime {} && intent.goodTill < facts.now + leastGoodTill)
        add(Field::GoodTill, QCoreApplication::translate("OrderCheck", "The date must be more than ten minutes ahead."), -5040);
    if (!intent.closePosition)
        return;
    if (intent.type != OrderType::StopMarket && intent.type != OrderType::TakeProfitMarket)
        add(Field::Other, QCoreApplication::translate("OrderCheck", "Only a stop or take-profit at the market can close the whole position."), -4136);
    if (!intent.quantity.isZero())
        add(Field::Quantity, QCoreApplication::translate("OrderCheck", "An order that closes the whole position takes no quantity."), -4137);
    if (intent.reduceOnly)
        add(Field::Other, QCoreApplication::translate("OrderCheck", "An order that closes the whole position is reduce-only by itself."), -1106);
    if (intent.positionSide != PositionSide::Both && !closesHedgeLeg(intent.positionSide, intent.side))
        add(Field::Other, QCoreApplication::translate("OrderCheck", "It would add to the position instead of closing it."), -1106);
}

void checkLeg(const Instrument& instrument, Side side, Decimal entry, Field field, const ProtectionLeg& leg, std::vector<OrderProblem>& problems)
{
    if (!checkTriggerGrid(instrument, field, leg.trigger, problems))
        return;
    if (leg.limit.isPositive() && !leg.limit.isMultipleOf(instrument.tickSize))
        return Complaints(field, {}, problems).add(offGridWords(instrument.tickSize), -4014);
    const bool profit = field == Field::TakeProfit, buy = side == Side::Buy;
    const bool wrongSide = profit == buy ? leg.trigger <= entry : leg.trigger >= entry;
    if (!entry.isPositive() || !wrongSide)
        return;
    const QString text = profit ? buy ? QCoreApplication::translate("OrderCheck", "TP is below the entry price of a buy.")
                                      : QCoreApplication::translate("OrderCheck", "TP is above the entry price of a sell.")
        : buy ? QCoreApplication::translate("OrderCheck", "SL is above the entry price of a buy.")
              : QCoreApplication::translate("OrderCheck", "SL is below the entry price of a sell.");
    problems.push_back({ field, text, {}, -2021 });
}

} // namespace

bool triggersAtOnce(const OrderIntent& intent, const OrderFacts& facts)
{
    const Decimal now = facts.watched(intent.workingType);
    if (!now.isPositive() || !isConditional(intent.type))
        return false;
    const bool buys = intent.side == Side::Buy;
    if (intent.type == OrderType::TrailingStop)
        return intent.activatePrice.isPositive() && (buys ? intent.activatePrice >= now : intent.activatePrice <= now);
    const bool stops = intent.type == OrderType::Stop || intent.type == OrderType::StopMarket;
    return buys == stops ? now >= intent.triggerPrice : now <= intent.triggerPrice;
}

std::vector<OrderProblem> checkOrder(const Instrument& instrument, const OrderIntent& intent, const OrderFacts& facts)
{
    std::vector<OrderProblem> problems;
    const bool closed = instrument.status == QLatin1String("CLOSE");
    if (!instrument.isTrading() && (closed || !intent.onlyReduces())) {
        problems.push_back({ Field::Other, QCoreApplication::translate("OrderCheck", "%1 is not open for trading.").arg(instrument.symbol), {}, closed ? -4141 : -4140 });
        return problems;
    }
    checkTerms(intent, facts, problems);
    if (hasLimitPrice(intent.type) && intent.priceMatch == PriceMatch::None)
        checkPrice(instrument, intent, facts.mark, problems);
    if (isConditional(intent.type))
        checkTrigger(instrument, intent, facts, problems);
    if (intent.closePosition)
        return problems;
    const Lot lot = lotOf(instrument, intent.type);
    const std::size_t before = problems.size();
    checkQuantity(lot, intent.quantity, problems);
    if (problems.size() == before)
        checkNotional(instrument, intent, valuedAt(intent, facts), lot, problems);
    return problems;
}

std::vector<OrderProblem> checkBracket(const Instrument& instrument, Side side, Decimal entry, const Bracket& bracket)
{
    std::vector<OrderProblem> problems;
    if (bracket.takeProfit)
        checkLeg(instrument, side, entry, Field::TakeProfit, *bracket.takeProfit, problems);
    if (bracket.stopLoss)
        checkLeg(instrument, side, entry, Field::StopLoss, *bracket.stopLoss, problems);
    return problems;
}

} // namespace fathom

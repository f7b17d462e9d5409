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

void checkPrice(const Instrument& instrument, const OrderIntent& intent, Decimal mark, std::vector<OrderProblem>& problems)
{
    const Decimal price = intent.price, tick = instrument.tickSize;
    const PriceBand band = priceBand(instrument, intent.side, mark);
    const Decimal nearest = onGrid(price, tick, std::max(band.low, tick), band.high);
    const auto add = [&](const QString& text, int code) { problems.push_back({ Field::Price, text, nearest, code }); };

    if (!price.isPositive())
        return add(QCoreApplication::translate("OrderCheck", "Enter a price above zero."), -4001);
    const auto offGrid = [&](int code) {
        add(QCoreApplication::translate("OrderCheck", "The price must be a multiple of %1.").arg(number(tick)), code);
    };
    if (price.decimals() > tick.decimals())
        return offGrid(-1111);
    if (instrument.maxPrice.isPositive() && price > instrument.maxPrice)
        return add(QCoreApplication::translate("OrderCheck", "The highest price is %1.").arg(number(instrument.maxPrice)), -4002);
    if (price < instrument.minPrice)
        return add(QCoreApplication::translate("OrderCheck", "The lowest price is %1.").arg(number(instrument.minPrice)), -4013);
    if (!price.isMultipleOf(tick))
        return offGrid(-4014);
    if (intent.side == Side::Buy && band.high.isPositive() && price > band.high)
        return add(QCoreApplication::translate("OrderCheck", "A buy may not be priced above %1.").arg(number(band.high.roundedTo(tick, Rounding::Down))), -4016);
    if (intent.side == Side::Sell && price < band.low)
        return add(QCoreApplication::translate("OrderCheck", "A sell may not be priced below %1.").arg(number(band.low.roundedTo(tick, Rounding::Up))), -4024);
}

struct Lot
{
    Decimal step, least, most;
};

Lot lotOf(const Instrument& instrument, OrderType type)
{
    if (type != OrderType::Market || !instrument.marketStepSize.isPositive())
        return { instrument.stepSize, instrument.minQuantity, instrument.maxQuantity };
    return { instrument.marketStepSize, instrument.marketMinQuantity, instrument.marketMaxQuantity };
}

void checkQuantity(const Lot& lot, Decimal quantity, std::vector<OrderProblem>& problems)
{
    const Decimal nearest = onGrid(quantity, lot.step, std::max(lot.least, lot.step), lot.most);
    const auto add = [&](const QString& text, int code) { problems.push_back({ Field::Quantity, text, nearest, code }); };

    if (!quantity.isPositive())
        return add(QCoreApplication::translate("OrderCheck", "Enter a quantity above zero."), -4003);
    const auto offGrid = [&](int code) {
        add(QCoreApplication::translate("OrderCheck", "The quantity must be a multiple of %1.").arg(number(lot.step)), code);
    };
    if (quantity.decimals() > lot.step.decimals())
        return offGrid(-1111);
    if (lot.most.isPositive() && quantity > lot.most)
        return add(QCoreApplication::translate("OrderCheck", "The largest quantity is %1.").arg(number(lot.most)), -4005);
    if (quantity < lot.least)
        return add(QCoreApplication::translate("OrderCheck", "The smallest quantity is %1.").arg(number(lot.least)), -4004);
    if (!quantity.isMultipleOf(lot.step))
        return offGrid(-4023);
}

void checkNotional(const Instrument& instrument, const OrderIntent& intent, Decimal price, const Lot& lot,
    std::vector<OrderProblem>& problems)
{
    if (intent.reduceOnly || !price.isPositive() || price * intent.quantity >= instrument.minNotional)
        return;
    Decimal enough = (instrument.minNotional / price).roundedTo(lot.step, Rounding::Up);
    if (enough * price < instrument.minNotional)
        enough += lot.step; // the quotient was truncated
    if (lot.most.isPositive() && enough > lot.most)
        enough = {};
    problems.push_back({ Field::Quantity,
        QCoreApplication::translate("OrderCheck", "The order's value must be at least %1 %2.").arg(number(instrument.minNotional), instrument.quoteAsset), enough, -4164 });
}

} // namespace

std::vector<OrderProblem> checkOrder(const Instrument& instrument, const OrderIntent& intent, Decimal mark)
{
    std::vector<OrderProblem> problems;
    if (!instrument.isTrading()) {
        if (intent.reduceOnly && instrument.status != QLatin1String("CLOSE"))
            return problems;
        const bool closed = instrument.status == QLatin1String("CLOSE");
        problems.push_back({ Field::Other, QCoreApplication::translate("OrderCheck", "%1 is not open for trading.").arg(instrument.symbol), {}, closed ? -4141 : -4140 });
        return problems;
    }
    if (intent.type != OrderType::Market)
        checkPrice(instrument, intent, mark, problems);
    const Lot lot = lotOf(instrument, intent.type);
    const std::size_t before = problems.size();
    checkQuantity(lot, intent.quantity, problems);
    if (problems.size() == before)
        checkNotional(instrument, intent, intent.type == OrderType::Market ? mark : intent.price, lot, problems);
    return problems;
}

} // namespace fathom

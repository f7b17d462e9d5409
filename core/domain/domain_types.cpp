// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/instrument.h"
#include "core/domain/order.h"

#include <array>

namespace fathom {

namespace {

template <class E, std::size_t N>
QString nameIn(const std::array<QLatin1String, N>& names, E value)
{
    return names[static_cast<std::size_t>(value)];
}

template <class E, std::size_t N, class Text>
std::optional<E> valueIn(const std::array<QLatin1String, N>& names, Text name)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (!names[i].isEmpty() && name == names[i])
            return static_cast<E>(i);
    }
    return std::nullopt;
}

using Word = QLatin1String;

constexpr std::array typeNames { Word("LIMIT"), Word("MARKET"), Word("STOP"), Word("STOP_MARKET"), Word("TAKE_PROFIT"),
    Word("TAKE_PROFIT_MARKET"), Word("TRAILING_STOP_MARKET"), Word("LIQUIDATION"), Word("") };
constexpr std::array timeInForceNames { Word("GTC"), Word("IOC"), Word("FOK"), Word("GTX"), Word("GTD"), Word("RPI"), Word("") };
constexpr std::array statusNames { Word(""), Word("NEW"), Word("PARTIALLY_FILLED"), Word("FILLED"), Word("CANCELED"),
    Word("REJECTED"), Word("EXPIRED"), Word("EXPIRED_IN_MATCH") };
constexpr std::array sideNames { Word("BUY"), Word("SELL") };
constexpr std::array positionSideNames { Word("BOTH"), Word("LONG"), Word("SHORT") };
constexpr std::array marginTypeNames { Word("CROSSED"), Word("ISOLATED") };
constexpr std::array workingTypeNames { Word("CONTRACT_PRICE"), Word("MARK_PRICE") };
constexpr std::array priceMatchNames { Word("NONE"), Word("OPPONENT"), Word("OPPONENT_5"), Word("OPPONENT_10"), Word("OPPONENT_20"),
    Word("QUEUE"), Word("QUEUE_5"), Word("QUEUE_10"), Word("QUEUE_20") };
constexpr std::array selfTradeNames { Word("NONE"), Word("EXPIRE_TAKER"), Word("EXPIRE_MAKER"), Word("EXPIRE_BOTH") };
constexpr std::array algoStatusNames { Word("NEW"), Word("TRIGGERING"), Word("TRIGGERED"), Word("FINISHED"), Word("CANCELED"),
    Word("REJECTED"), Word("EXPIRED") };
constexpr std::array intervalNames { Word("1m"), Word("3m"), Word("5m"), Word("15m"), Word("30m"), Word("1h"), Word("2h"),
    Word("4h"), Word("6h"), Word("8h"), Word("12h"), Word("1d"), Word("3d"), Word("1w"), Word("1M") };
static_assert(intervalNames.size() == intervalCount);

// Fixed lengths in minutes; the month has none.
constexpr std::array<std::int64_t, intervalCount> intervalMinutes { 1, 3, 5, 15, 30, 60, 120, 240, 360, 480, 720, 1440, 4320, 10080, 0 };

std::int64_t floorTo(std::int64_t value, std::int64_t step)
{
    const std::int64_t rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

std::chrono::year_month_day dateOf(std::int64_t timeMs)
{
    return { std::chrono::sys_days { std::chrono::days { floorTo(timeMs, dayMs) / dayMs } } };
}

std::int64_t msOf(std::chrono::year_month month)
{
    return std::chrono::sys_days { month / 1 }.time_since_epoch().count() * dayMs;
}

} // namespace

bool isTerminal(OrderStatus status)
{
    switch (status) {
    case OrderStatus::None:
    case OrderStatus::New:
    case OrderStatus::PartiallyFilled: return false;
    case OrderStatus::Filled:
    case OrderStatus::Canceled:
    case OrderStatus::Rejected:
    case OrderStatus::Expired:
    case OrderStatus::ExpiredInMatch: return true;
    }
    return false;
}

QString orderTypeName(OrderType type) { return nameIn(typeNames, type); }
QString timeInForceName(TimeInForce tif) { return nameIn(timeInForceNames, tif); }
QString orderStatusName(OrderStatus status) { return nameIn(statusNames, status); }
QString sideName(Side side) { return nameIn(sideNames, side); }
QString positionSideName(PositionSide side) { return nameIn(positionSideNames, side); }
QString marginTypeName(MarginType type) { return nameIn(marginTypeNames, type); }
QString workingTypeName(WorkingType type) { return nameIn(workingTypeNames, type); }
QString priceMatchName(PriceMatch mode) { return nameIn(priceMatchNames, mode); }
QString selfTradeName(SelfTrade mode) { return nameIn(selfTradeNames, mode); }
QString algoStatusName(AlgoStatus status) { return nameIn(algoStatusNames, status); }
QString intervalName(Interval interval) { return nameIn(intervalNames, interval); }

OrderType orderTypeFromName(QStringView name) { return valueIn<OrderType>(typeNames, name).value_or(OrderType::Other); }
OrderType orderTypeFromName(QLatin1String name) { return valueIn<OrderType>(typeNames, name).value_or(OrderType::Other); }
TimeInForce timeInForceFromName(QStringView name)
{
    return valueIn<TimeInForce>(timeInForceNames, name).value_or(TimeInForce::Other);
}
TimeInForce timeInForceFromName(QLatin1String name)
{
    return valueIn<TimeInForce>(timeInForceNames, name).value_or(TimeInForce::Other);
}
std::optional<OrderStatus> orderStatusFromName(QLatin1String name) { return valueIn<OrderStatus>(statusNames, name); }
std::optional<Side> sideFromName(QLatin1String name) { return valueIn<Side>(sideNames, name); }
std::optional<PositionSide> positionSideFromName(QLatin1String name) { return valueIn<PositionSide>(positionSideNames, name); }
std::optional<OrderStatus> orderStatusFromName(QStringView name) { return valueIn<OrderStatus>(statusNames, name); }
std::optional<Side> sideFromName(QStringView name) { return valueIn<Side>(sideNames, name); }
std::optional<PositionSide> positionSideFromName(QStringView name) { return valueIn<PositionSide>(positionSideNames, name); }
std::optional<MarginType> marginTypeFromName(QStringView name) { return valueIn<MarginType>(marginTypeNames, name); }
std::optional<WorkingType> workingTypeFromName(QStringView name) { return valueIn<WorkingType>(workingTypeNames, name); }
std::optional<PriceMatch> priceMatchFromName(QStringView name) { return valueIn<PriceMatch>(priceMatchNames, name); }
std::optional<SelfTrade> selfTradeFromName(QStringView name) { return valueIn<SelfTrade>(selfTradeNames, name); }
std::optional<AlgoStatus> algoStatusFromName(QStringView name) { return valueIn<AlgoStatus>(algoStatusNames, name); }
std::optional<Interval> intervalFromName(const QString& name) { return valueIn<Interval>(intervalNames, name); }

std::int64_t intervalStart(Interval interval, std::int64_t timeMs)
{
    switch (interval) {
    case Interval::W1: {
        constexpr std::int64_t firstMonday = 4 * dayMs; // 1970-01-05
        return floorTo(timeMs - firstMonday, 7 * dayMs) + firstMonday;
    }
    case Interval::Mo1: {
        const auto date = dateOf(timeMs);
        return msOf(date.year() / date.month());
    }
    default: return floorTo(timeMs, intervalMinutes[static_cast<std::size_t>(interval)] * minuteMs);
    }
}

std::int64_t intervalNext(Interval interval, std::int64_t startMs)
{
    if (interval != Interval::Mo1)
        return startMs + intervalMinutes[static_cast<std::size_t>(interval)] * minuteMs;
    const auto date = dateOf(startMs);
    return msOf(date.year() / date.month() + std::chrono::months { 1 });
}

ForcedClose forcedCloseOf(const QString& clientId)
{
    static constexpr std::pair<const char*, ForcedClose> beginnings[] {
        { "autoclose-", ForcedClose::Liquidation },
        { "adl_autoclose", ForcedClose::Deleveraging },
        { "settlement_autoclose-", ForcedClose::Settlement },
        { "delivery_autoclose-", ForcedClose::Delivery },
    };
    for (const auto& [beginning, kind] : beginnings) {
        if (clientId.startsWith(QLatin1String(beginning)))
            return kind;
    }
    return ForcedClose::None;
}

OrderIntent termsOf(const Order& order)
{
    OrderIntent intent;
    intent.symbol = order.symbol;
    intent.side = order.side;
    intent.positionSide = order.positionSide;
    intent.type = order.type;
    intent.timeInForce = order.timeInForce;
    intent.price = order.price;
    intent.quantity = order.closePosition ? Decimal() : order.quantity;
    // The venue reports what closes all as reduce-only too, and refuses the two together where they are sent. Source: CHANGES 3.2
    intent.reduceOnly = order.reduceOnly && !order.closePosition;
    intent.triggerPrice = order.triggerPrice;
    intent.workingType = order.workingType;
    intent.priceProtect = order.priceProtect;
    intent.closePosition = order.closePosition;
    intent.activatePrice = order.activatePrice;
    intent.callbackRate = order.callbackRate;
    intent.priceMatch = order.priceMatch;
    intent.selfTrade = order.selfTrade;
    intent.goodTill = order.goodTill;
    return intent;
}

std::optional<std::int64_t> Instrument::ticksOf(Decimal price) const
{
    return price.isMultipleOf(tickSize) ? price.countOf(tickSize) : std::nullopt;
}

std::optional<std::int64_t> Instrument::stepsOf(Decimal quantity) const
{
    return quantity.isMultipleOf(stepSize) ? quantity.countOf(stepSize) : std::nullopt;
}

} // namespace fathom

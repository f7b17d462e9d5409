// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/order_words.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QLocale>
#include <QRegularExpression>

namespace fathom {

namespace {

struct CodeWords
{
    int code;
    const char* words;
};

// Sorted by code, descending; QT_TRANSLATE_NOOP lets lupdate find the sentences.
constexpr CodeWords codeTable[] = {
    { -1003, QT_TRANSLATE_NOOP("Rejection", "Too many requests; the exchange asks to wait.") },
    { -1008, QT_TRANSLATE_NOOP("Rejection", "The exchange throttles requests to protect itself; nothing was executed. As a rule orders that only reduce or close are let through.") },
    { -1013, QT_TRANSLATE_NOOP("Rejection", "A value lies outside what this symbol allows.") },
    { -1015, QT_TRANSLATE_NOOP("Rejection", "Too many new orders in a short time; the exchange asks to wait.") },
    { -1021, QT_TRANSLATE_NOOP("Rejection", "The request reached the exchange too late, or the clocks differed too much; they were compared again.") },
    { -1022, QT_TRANSLATE_NOOP("Rejection", "The signature was not accepted: secret and API key do not belong together.") },
    { -1102, QT_TRANSLATE_NOOP("Rejection", "A required value was missing or unreadable.") },
    { -1106, QT_TRANSLATE_NOOP("Rejection", "A value was sent that this kind of order must not have.") },
    { -1111, QT_TRANSLATE_NOOP("Rejection", "Price or size has more digits than this symbol allows.") },
    { -1116, QT_TRANSLATE_NOOP("Rejection", "This kind of order does not exist here.") },
    { -1121, QT_TRANSLATE_NOOP("Rejection", "The exchange does not know this symbol.") },
    { -2007, QT_TRANSLATE_NOOP("Rejection", "The callback rate must lie between 0.1 and 20 percent.") },
    { -2010, QT_TRANSLATE_NOOP("Rejection", "The exchange did not take the new order.") },
    { -2011, QT_TRANSLATE_NOOP("Rejection", "There is no such working order any more.") },
    { -2013, QT_TRANSLATE_NOOP("Rejection", "The exchange does not know this order.") },
    { -2014, QT_TRANSLATE_NOOP("Rejection", "This is not an API key: it was not copied whole.") },
    { -2017, QT_TRANSLATE_NOOP("Rejection", "The exchange has locked the API keys of this account: log in there to see why and unlock them.") },
    { -2018, QT_TRANSLATE_NOOP("Rejection", "The balance is not sufficient.") },
    { -2019, QT_TRANSLATE_NOOP("Rejection", "The margin is not sufficient for this order.") },
    { -2020, QT_TRANSLATE_NOOP("Rejection", "The order could not be filled.") },
    { -2021, QT_TRANSLATE_NOOP("Rejection", "The trigger price would be met at once.") },
    { -2022, QT_TRANSLATE_NOOP("Rejection", "Reduce-only: there is no position left for it, or other reduce-only orders already take all of it.") },
    { -2023, QT_TRANSLATE_NOOP("Rejection", "The account is being liquidated.") },
    { -2024, QT_TRANSLATE_NOOP("Rejection", "The position is not large enough.") },
    { -2025, QT_TRANSLATE_NOOP("Rejection", "The limit of open orders is reached.") },
    { -2026, QT_TRANSLATE_NOOP("Rejection", "This kind of order cannot be reduce-only.") },
    { -2027, QT_TRANSLATE_NOOP("Rejection", "The position would be larger than the present leverage allows.") },
    { -2028, QT_TRANSLATE_NOOP("Rejection", "This leverage needs more margin than there is.") },
    { -4003, QT_TRANSLATE_NOOP("Rejection", "The size must be greater than zero.") },
    { -4004, QT_TRANSLATE_NOOP("Rejection", "The size is below the smallest this symbol allows.") },
    { -4005, QT_TRANSLATE_NOOP("Rejection", "The size is above the largest this symbol allows.") },
    { -4006, QT_TRANSLATE_NOOP("Rejection", "The trigger price must be greater than zero.") },
    { -4007, QT_TRANSLATE_NOOP("Rejection", "The trigger price is above the highest this symbol allows.") },
    { -4013, QT_TRANSLATE_NOOP("Rejection", "The price is below the lowest this symbol allows.") },
    { -4014, QT_TRANSLATE_NOOP("Rejection", "The price is not on the symbol's tick grid.") },
    { -4016, QT_TRANSLATE_NOOP("Rejection", "The price is above what is allowed now.") },
    { -4023, QT_TRANSLATE_NOOP("Rejection", "The size is not on the symbol's step grid.") },
    { -4024, QT_TRANSLATE_NOOP("Rejection", "The price is below what is allowed now.") },
    { -4028, QT_TRANSLATE_NOOP("Rejection", "This leverage is not valid for the symbol.") },
    { -4045, QT_TRANSLATE_NOOP("Rejection", "The exchange holds 200 conditional orders at most; cancel one first.") },
    { -4046, QT_TRANSLATE_NOOP("Rejection", "The margin mode is already set like this.") },
    { -4047, QT_TRANSLATE_NOOP("Rejection", "The margin mode cannot change while the symbol has open orders.") },
    { -4048, QT_TRANSLATE_NOOP("Rejection", "The margin mode cannot change while the symbol has a position.") },
    { -4049, QT_TRANSLATE_NOOP("Rejection", "Margin can only be added where the position is isolated.") },
    { -4050, QT_TRANSLATE_NOOP("Rejection", "The cross balance is not sufficient.") },
    { -4051, QT_TRANSLATE_NOOP("Rejection", "The isolated balance is not sufficient.") },
    { -4054, QT_TRANSLATE_NOOP("Rejection", "There is no isolated position to add margin to.") },
    { -4055, QT_TRANSLATE_NOOP("Rejection", "The amount must be greater than zero.") },
    { -4059, QT_TRANSLATE_NOOP("Rejection", "The position mode is already set like this.") },
    { -4060, QT_TRANSLATE_NOOP("Rejection", "The position side is not valid.") },
    { -4061, QT_TRANSLATE_NOOP("Rejection", "The position side does not fit the account's position mode; the mode was read again.") },
    { -4062, QT_TRANSLATE_NOOP("Rejection", "Reduce-only does not fit here.") },
    { -4067, QT_TRANSLATE_NOOP("Rejection", "The position mode cannot change while there are open orders.") },
    { -4068, QT_TRANSLATE_NOOP("Rejection", "The position mode cannot change while there are positions.") },
    { -4087, QT_TRANSLATE_NOOP("Rejection", "This account may only reduce positions.") },
    { -4088, QT_TRANSLATE_NOOP("Rejection", "This account may not place orders.") },
    { -4105, QT_TRANSLATE_NOOP("Rejection", "The symbol is restricted: positions may only be reduced.") },
    { -4116, QT_TRANSLATE_NOOP("Rejection", "An order with this id already exists.") },
    { -4117, QT_TRANSLATE_NOOP("Rejection", "The conditional order is being triggered at this moment.") },
    { -4118, QT_TRANSLATE_NOOP("Rejection", "Reduce-only failed: check the position and the open orders of this symbol.") },
    { -4120, QT_TRANSLATE_NOOP("Rejection", "Conditional orders go by another way now.") },
    { -4130, QT_TRANSLATE_NOOP("Rejection", "There is already a stop or take-profit of this direction that closes the position.") },
    { -4131, QT_TRANSLATE_NOOP("Rejection", "The best price on the other side is too far from the mark price.") },
    { -4135, QT_TRANSLATE_NOOP("Rejection", "The activation price does not fit the side of the order.") },
    { -4136, QT_TRANSLATE_NOOP("Rejection", "Only stop-market and take-profit-market orders can close the whole position.") },
    { -4137, QT_TRANSLATE_NOOP("Rejection", "An order that closes the whole position has no size of its own.") },
    { -4138, QT_TRANSLATE_NOOP("Rejection", "An order that closes the whole position is reduce-only by itself.") },
    { -4140, QT_TRANSLATE_NOOP("Rejection", "The symbol is not open for new positions.") },
    { -4142, QT_TRANSLATE_NOOP("Rejection", "The trigger price would be met at once.") },
    { -4161, QT_TRANSLATE_NOOP("Rejection", "The leverage of an isolated position cannot be lowered.") },
    { -4164, QT_TRANSLATE_NOOP("Rejection", "The order is worth less than the smallest notional, and it is not reduce-only.") },
    { -4167, QT_TRANSLATE_NOOP("Rejection", "Multi-assets mode cannot be switched on while a symbol is isolated.") },
    { -4168, QT_TRANSLATE_NOOP("Rejection", "In multi-assets mode no symbol can be isolated.") },
    { -4169, QT_TRANSLATE_NOOP("Rejection", "The margin balance does not allow multi-assets mode.") },
    { -4170, QT_TRANSLATE_NOOP("Rejection", "The asset mode cannot change while there are open orders.") },
    { -4171, QT_TRANSLATE_NOOP("Rejection", "The asset mode is already set like this.") },
    { -4172, QT_TRANSLATE_NOOP("Rejection", "The asset mode cannot change while a balance is negative.") },
    { -4183, QT_TRANSLATE_NOOP("Rejection", "The limit price lies too far above the trigger.") },
    { -4184, QT_TRANSLATE_NOOP("Rejection", "The limit price lies too far below the trigger.") },
    { -4189, QT_TRANSLATE_NOOP("Rejection", "This account may only reduce positions.") },
    { -4192, QT_TRANSLATE_NOOP("Rejection", "Trading is paused by the cooling-off period you set.") },
    { -4202, QT_TRANSLATE_NOOP("Rejection", "The exchange does not allow this account such a leverage.") },
    { -4203, QT_TRANSLATE_NOOP("Rejection", "The exchange does not allow this account such a leverage yet.") },
    { -4205, QT_TRANSLATE_NOOP("Rejection", "The exchange does not allow this account such a leverage yet.") },
    { -4206, QT_TRANSLATE_NOOP("Rejection", "The exchange does not allow this account such a leverage.") },
    { -4208, QT_TRANSLATE_NOOP("Rejection", "The exchange does not allow such a leverage on this symbol.") },
    { -4209, QT_TRANSLATE_NOOP("Rejection", "The exchange does not allow such a leverage on this symbol.") },
    { -4210, QT_TRANSLATE_NOOP("Rejection", "The trigger price lies too far above the price.") },
    { -4211, QT_TRANSLATE_NOOP("Rejection", "The trigger price lies too far below the price.") },
    { -4400, QT_TRANSLATE_NOOP("Rejection", "By the exchange's trading rules this account may only reduce positions for now.") },
    { -4401, QT_TRANSLATE_NOOP("Rejection", "By the exchange's rules for this symbol or region positions may only be reduced.") },
    { -4509, QT_TRANSLATE_NOOP("Rejection", "An order that lives with the position needs an open one.") },
    { -5021, QT_TRANSLATE_NOOP("Rejection", "Fill-or-kill: it could not be filled at once and was cancelled.") },
    { -5022, QT_TRANSLATE_NOOP("Rejection", "Post-only: it would have taken liquidity at once, so it was cancelled.") },
    { -5024, QT_TRANSLATE_NOOP("Rejection", "The symbol's state does not allow changing orders.") },
    { -5025, QT_TRANSLATE_NOOP("Rejection", "Only limit orders can be changed.") },
    { -5026, QT_TRANSLATE_NOOP("Rejection", "This order was changed as often as the exchange allows.") },
    { -5027, QT_TRANSLATE_NOOP("Rejection", "Price and size are already like this.") },
    { -5028, QT_TRANSLATE_NOOP("Rejection", "The request reached the matching engine too late; the clock was measured again.") },
    { -5029, QT_TRANSLATE_NOOP("Rejection", "After the change the order would be worth less than the smallest notional.") },
    { -5037, QT_TRANSLATE_NOOP("Rejection", "This way of matching the price is not known.") },
    { -5038, QT_TRANSLATE_NOOP("Rejection", "Only limit orders can have their price matched.") },
    { -5039, QT_TRANSLATE_NOOP("Rejection", "This way of preventing self-trades is not known.") },
    { -5040, QT_TRANSLATE_NOOP("Rejection", "The date must lie at least ten minutes ahead.") },
    { -5041, QT_TRANSLATE_NOOP("Rejection", "There is no price in the book to match.") },
    { -5043, QT_TRANSLATE_NOOP("Rejection", "An earlier change of this order is still being worked on.") },
};

constexpr const char* expiryTable[] = {
    nullptr,
    QT_TRANSLATE_NOOP("Expiry", "self-trade prevention"),
    QT_TRANSLATE_NOOP("Expiry", "the rest of an immediate-or-cancel order"),
    QT_TRANSLATE_NOOP("Expiry", "self-trade prevention on an immediate-or-cancel order"),
    QT_TRANSLATE_NOOP("Expiry", "reduce-only: the position changed"),
    QT_TRANSLATE_NOOP("Expiry", "the account was liquidated"),
    QT_TRANSLATE_NOOP("Expiry", "its position is gone"),
    QT_TRANSLATE_NOOP("Expiry", "the symbol was delisted"),
    QT_TRANSLATE_NOOP("Expiry", "its protecting order was triggered"),
    QT_TRANSLATE_NOOP("Expiry", "the rest of a market order"),
    QT_TRANSLATE_NOOP("Expiry", "fill-or-kill could not be filled"),
    QT_TRANSLATE_NOOP("Expiry", "post-only would have taken liquidity"),
};

QString grouped(const std::string& digits)
{
    const QLocale locale;
    QString text = QString::fromStdString(digits);
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    qsizetype at = (point < 0 ? text.size() : point) - 3;
    const qsizetype first = text.startsWith(QLatin1Char('-')) ? 1 : 0;
    if (point >= 0)
        text.replace(point, 1, locale.decimalPoint());
    for (; at > first; at -= 3)
        text.insert(at, locale.groupSeparator());
    return text;
}

QString numberWords(Decimal value, int decimals)
{
    return grouped(value.decimals() > decimals ? value.toString() : value.toFixed(decimals));
}

// "stop 60,000.0", "take-profit 70,000.0 limit 69,990.0", "trailing stop 0.8 %"
QString conditionWords(const OrderIntent& o, int decimals)
{
    const QString trigger = numberWords(o.triggerPrice, decimals);
    switch (o.type) {
    case OrderType::StopMarket: return QCoreApplication::translate("OrderWords", "stop %1").arg(trigger);
    case OrderType::Stop: return QCoreApplication::translate("OrderWords", "stop %1 limit %2").arg(trigger, numberWords(o.price, decimals));
    case OrderType::TakeProfitMarket: return QCoreApplication::translate("OrderWords", "take-profit %1").arg(trigger);
    case OrderType::TakeProfit:
        return QCoreApplication::translate("OrderWords", "take-profit %1 limit %2").arg(trigger, numberWords(o.price, decimals));
    case OrderType::TrailingStop: break;
    case OrderType::Limit:
    case OrderType::Market:
    case OrderType::Liquidation:
    case OrderType::Other: return {};
    }
    // An event of an order placed elsewhere does not tell it; a list read later does.
    const QString rate = o.callbackRate.isPositive() ? QCoreApplication::translate("OrderWords", "trailing stop %1 %").arg(numberWords(o.callbackRate, 0))
                                                     : QCoreApplication::translate("OrderWords", "trailing stop");
    return o.activatePrice.isPositive()
        ? QCoreApplication::translate("OrderWords", "%1 from %2").arg(rate, numberWords(o.activatePrice, decimals))
        : rate;
}

QString words(const OrderIntent& o, const Instrument* instrument)
{
    const int decimals = instrument ? instrument->priceDecimals() : 0;
    const QString amount = o.closePosition ? QCoreApplication::translate("OrderWords", "all")
                                           : numberWords(o.quantity, instrument ? instrument->quantityDecimals() : 0);
    const QString condition = conditionWords(o, decimals);
    if (!condition.isEmpty())
        return QStringLiteral("%1 %2 %3 %4").arg(sideName(o.side), amount, o.symbol, condition);
    if (o.type == OrderType::Market || o.price.isZero())
        return QCoreApplication::translate("OrderWords", "%1 %2 %3 at market").arg(sideName(o.side), amount, o.symbol);
    return QStringLiteral("%1 %2 %3 @ %4").arg(sideName(o.side), amount, o.symbol, numberWords(o.price, decimals));
}

} // namespace

QString rejectionWords(int venueCode, const QString& venueText)
{
    if (venueCode == -2015) {
        const QString address = addressIn(venueText);
        return address.isEmpty()
            ? QCoreApplication::translate("Rejection",
                "The exchange does not take this key for this: it belongs to another environment, or this computer's address is not on its list, or it lacks the permission for futures.")
            : QCoreApplication::translate("Rejection",
                "The exchange does not take this key for this: it belongs to another environment, or this computer's address %1 is not on its list, or it lacks the permission for futures.")
                  .arg(address);
    }
    for (const CodeWords& entry : codeTable) {
        if (entry.code == venueCode)
            return QCoreApplication::translate("Rejection", entry.words);
    }
    if (venueText.isEmpty())
        return QCoreApplication::translate("Rejection", "It gave no reason.");
    return QCoreApplication::translate("Rejection", "Exchange says: %1").arg(venueText);
}

QString addressIn(const QString& venueText)
{
    static const QRegularExpression named(QStringLiteral("request ip: *([0-9a-fA-F.:]{3,45})"));
    const QHostAddress address(named.match(venueText).captured(1));
    return address.isNull() ? QString() : address.toString();
}

Error inWords(Error error)
{
    if (error.venueCode != 0 || error.code == Error::Code::Rejected)
        error.detail = rejectionWords(error.venueCode, error.detail);
    return error;
}

QString orderWords(const Order& order, const Instrument* instrument)
{
    return words(termsOf(order), instrument);
}

QString orderWords(const OrderIntent& intent, const Instrument* instrument)
{
    return words(intent, instrument);
}

QString amountAtPrice(Decimal quantity, Decimal price, const Instrument* instrument)
{
    return QStringLiteral("%1 @ %2").arg(numberWords(quantity, instrument ? instrument->quantityDecimals() : 0),
        numberWords(price, instrument ? instrument->priceDecimals() : 0));
}

QString filledPartWords(const Order& order, const Instrument* instrument)
{
    if (!order.executed.isPositive())
        return {};
    const QString amount = numberWords(order.executed, instrument ? instrument->quantityDecimals() : 0);
    return QStringLiteral(": ") % QCoreApplication::translate("OrderWords", "%1 of it was filled").arg(amount);
}

QString expiryWords(int expiryReason)
{
    if (expiryReason <= 0 || expiryReason >= static_cast<int>(std::size(expiryTable)))
        return {};
    return QCoreApplication::translate("Expiry", expiryTable[expiryReason]);
}

namespace {

// A mark of direction in a name from outside turns round what stands behind it: another size, another price. Source: FAULTS E10.
QString withoutDirections(QString text)
{
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return text;
}

} // namespace

LogLine logLine(
    Severity severity, const QString& title, const QString& text, const QString& symbol, LocalOrderId order, bool asksAttention)
{
    LogLine line;
    line.severity = severity;
    line.title = title;
    line.text = withoutDirections(text);
    line.symbol = symbol;
    line.order = order;
    line.asksAttention = asksAttention;
    return line;
}

LogLine answerLine(Severity severity, const QString& title, const QString& text, const QString& symbol, LocalOrderId order)
{
    LogLine line = logLine(severity, title, text, symbol, order, true);
    line.isAnswer = true;
    return line;
}

} // namespace fathom

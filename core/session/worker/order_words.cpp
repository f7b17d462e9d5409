// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/order_words.h"

#include <QCoreApplication>
#include <QLocale>

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
    { -1008, QT_TRANSLATE_NOOP("Rejection", "The exchange is overloaded and turned the request away; nothing was executed.") },
    { -1013, QT_TRANSLATE_NOOP("Rejection", "A value lies outside what this symbol allows.") },
    { -1015, QT_TRANSLATE_NOOP("Rejection", "Too many new orders in a short time; the exchange asks to wait.") },
    { -1021, QT_TRANSLATE_NOOP("Rejection", "This computer's clock differed too much from the exchange's; it was measured again.") },
    { -1022, QT_TRANSLATE_NOOP("Rejection", "The signature was not accepted: check the secret of this key.") },
    { -1102, QT_TRANSLATE_NOOP("Rejection", "A required value was missing or unreadable.") },
    { -1106, QT_TRANSLATE_NOOP("Rejection", "A value was sent that this kind of order must not have.") },
    { -1111, QT_TRANSLATE_NOOP("Rejection", "Price or size has more digits than this symbol allows.") },
    { -1116, QT_TRANSLATE_NOOP("Rejection", "This kind of order does not exist here.") },
    { -1121, QT_TRANSLATE_NOOP("Rejection", "The exchange does not know this symbol.") },
    { -2010, QT_TRANSLATE_NOOP("Rejection", "The exchange did not take the new order.") },
    { -2011, QT_TRANSLATE_NOOP("Rejection", "There is no such working order any more.") },
    { -2013, QT_TRANSLATE_NOOP("Rejection", "The exchange does not know this order.") },
    { -2014, QT_TRANSLATE_NOOP("Rejection", "The form of the API key is not valid.") },
    { -2015, QT_TRANSLATE_NOOP("Rejection", "Key, address or permission is not accepted for this request.") },
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
    { -4013, QT_TRANSLATE_NOOP("Rejection", "The price is below the lowest this symbol allows.") },
    { -4014, QT_TRANSLATE_NOOP("Rejection", "The price is not on the symbol's tick grid.") },
    { -4016, QT_TRANSLATE_NOOP("Rejection", "The price is above what is allowed now.") },
    { -4023, QT_TRANSLATE_NOOP("Rejection", "The size is not on the symbol's step grid.") },
    { -4024, QT_TRANSLATE_NOOP("Rejection", "The price is below what is allowed now.") },
    { -4028, QT_TRANSLATE_NOOP("Rejection", "This leverage is not valid for the symbol.") },
    { -4046, QT_TRANSLATE_NOOP("Rejection", "The margin mode is already set like this.") },
    { -4047, QT_TRANSLATE_NOOP("Rejection", "The margin mode cannot change while the symbol has open orders.") },
    { -4048, QT_TRANSLATE_NOOP("Rejection", "The margin mode cannot change while the symbol has a position.") },
    { -4050, QT_TRANSLATE_NOOP("Rejection", "The cross balance is not sufficient.") },
    { -4051, QT_TRANSLATE_NOOP("Rejection", "The isolated balance is not sufficient.") },
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
    { -4118, QT_TRANSLATE_NOOP("Rejection", "Reduce-only failed: check the position and the open orders of this symbol.") },
    { -4120, QT_TRANSLATE_NOOP("Rejection", "Conditional orders go by another way now.") },
    { -4131, QT_TRANSLATE_NOOP("Rejection", "The best price on the other side is too far from the mark price.") },
    { -4140, QT_TRANSLATE_NOOP("Rejection", "The symbol is not open for new positions.") },
    { -4164, QT_TRANSLATE_NOOP("Rejection", "The order is worth less than the smallest notional, and it is not reduce-only.") },
    { -4189, QT_TRANSLATE_NOOP("Rejection", "This account may only reduce positions.") },
    { -4192, QT_TRANSLATE_NOOP("Rejection", "Trading is paused by the cooling-off period you set.") },
    { -4400, QT_TRANSLATE_NOOP("Rejection", "By the exchange's trading rules this account may only reduce positions for now.") },
    { -4401, QT_TRANSLATE_NOOP("Rejection", "By the exchange's rules for this symbol or region positions may only be reduced.") },
    { -5021, QT_TRANSLATE_NOOP("Rejection", "Fill-or-kill: it could not be filled at once and was cancelled.") },
    { -5022, QT_TRANSLATE_NOOP("Rejection", "Post-only: it would have taken liquidity at once, so it was cancelled.") },
    { -5024, QT_TRANSLATE_NOOP("Rejection", "The symbol's state does not allow changing orders.") },
    { -5025, QT_TRANSLATE_NOOP("Rejection", "Only limit orders can be changed.") },
    { -5026, QT_TRANSLATE_NOOP("Rejection", "This order was changed as often as the exchange allows.") },
    { -5027, QT_TRANSLATE_NOOP("Rejection", "Price and size are already like this.") },
    { -5028, QT_TRANSLATE_NOOP("Rejection", "The request reached the matching engine too late; the clock was measured again.") },
    { -5029, QT_TRANSLATE_NOOP("Rejection", "After the change the order would be worth less than the smallest notional.") },
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

QString words(Side side, const QString& symbol, OrderType type, Decimal quantity, Decimal price, const Instrument* instrument)
{
    const QString amount = numberWords(quantity, instrument ? instrument->quantityDecimals() : 0);
    if (type == OrderType::Market || price.isZero())
        return QCoreApplication::translate("OrderWords", "%1 %2 %3 at market").arg(sideName(side), amount, symbol);
    return QStringLiteral("%1 %2 %3 @ %4")
        .arg(sideName(side), amount, symbol, numberWords(price, instrument ? instrument->priceDecimals() : 0));
}

} // namespace

QString rejectionWords(int venueCode, const QString& venueText)
{
    for (const CodeWords& entry : codeTable) {
        if (entry.code == venueCode)
            return QCoreApplication::translate("Rejection", entry.words);
    }
    if (venueText.isEmpty())
        return QCoreApplication::translate("Rejection", "It gave no reason.");
    return QCoreApplication::translate("Rejection", "Exchange says: %1").arg(venueText);
}

Error inWords(Error error)
{
    if (error.venueCode != 0 || error.code == Error::Code::Rejected)
        error.detail = rejectionWords(error.venueCode, error.detail);
    return error;
}

QString orderWords(const Order& order, const Instrument* instrument)
{
    return words(order.side, order.symbol, order.type, order.quantity, order.price, instrument);
}

QString orderWords(const OrderIntent& intent, const Instrument* instrument)
{
    return words(intent.side, intent.symbol, intent.type, intent.quantity, intent.price, instrument);
}

QString amountAtPrice(Decimal quantity, Decimal price, const Instrument* instrument)
{
    return QStringLiteral("%1 @ %2").arg(numberWords(quantity, instrument ? instrument->quantityDecimals() : 0),
        numberWords(price, instrument ? instrument->priceDecimals() : 0));
}

QString expiryWords(int expiryReason)
{
    if (expiryReason <= 0 || expiryReason >= static_cast<int>(std::size(expiryTable)))
        return {};
    return QCoreApplication::translate("Expiry", expiryTable[expiryReason]);
}

LogLine logLine(
    Severity severity, const QString& title, const QString& text, const QString& symbol, LocalOrderId order, bool asksAttention)
{
    LogLine line;
    line.severity = severity;
    line.title = title;
    line.text = text;
    line.symbol = symbol;
    line.order = order;
    line.asksAttention = asksAttention;
    return line;
}

} // namespace fathom

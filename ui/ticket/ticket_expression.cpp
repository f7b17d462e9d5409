// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/ticket_expression.h"

#include "core/domain/margin.h"
#include "ui/theme/format.h"

#include <QCoreApplication>

namespace fathom {

namespace {

struct ExpressionWords
{
    Q_DECLARE_TR_FUNCTIONS(fathom::TicketExpression)
};

Unexpected<Error> bad(const QString& sentence)
{
    return fail(Error::Code::BadInput, sentence);
}

QString bare(const QString& text)
{
    QString result;
    for (const QChar c : text.toLower()) {
        if (c == QChar(0x2212))
            result += QLatin1Char('-');
        else if (!c.isSpace())
            result += c;
    }
    return result;
}

// A number with an optional k (thousand) or m (million) behind it.
Result<Decimal> readNumber(QString text)
{
    Decimal factor(1);
    if (text.endsWith(QLatin1Char('k')) || text.endsWith(QLatin1Char('m'))) {
        factor = text.endsWith(QLatin1Char('k')) ? Decimal(1'000) : Decimal(1'000'000);
        text.chop(1);
    }
    auto number = format::parseTyped(text);
    if (!number)
        return number;
    return *number * factor;
}

std::optional<std::optional<Decimal>> named(const QString& word, const PriceReferences& references)
{
    if (word == QLatin1String("bid"))
        return references.bid;
    if (word == QLatin1String("ask"))
        return references.ask;
    if (word == QLatin1String("mid"))
        return references.mid();
    if (word == QLatin1String("mark"))
        return references.mark;
    if (word == QLatin1String("last"))
        return references.last;
    return std::nullopt;
}

// One step such as "+20t", "-0.5%" or "+1.5", added to the price so far.
Result<Decimal> applyStep(Decimal price, const QString& step, const Instrument& instrument)
{
    const bool down = step.startsWith(QLatin1Char('-'));
    QString amount = step.mid(1);
    const bool ticks = amount.endsWith(QLatin1Char('t'));
    const bool percent = amount.endsWith(QLatin1Char('%'));
    if (ticks || percent)
        amount.chop(1);
    const auto number = readNumber(amount);
    if (!number)
        return number;
    if (ticks && number->decimals() > 0)
        return bad(ExpressionWords::tr("Ticks are whole numbers."));
    const Decimal by = ticks ? *number * instrument.tickSize : percent ? price * *number / Decimal(100) : *number;
    return down ? price - by : price + by;
}

qsizetype nextSign(const QString& text, qsizetype from)
{
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('+') || text[i] == QLatin1Char('-'))
            return i;
    }
    return text.size();
}

} // namespace

std::optional<Decimal> PriceReferences::mid() const
{
    if (!bid || !ask)
        return std::nullopt;
    return (*bid + *ask) / Decimal(2);
}

Result<Decimal> readPrice(const QString& text, const PriceReferences& references, const Instrument& instrument)
{
    const QString words = bare(text);
    if (words.isEmpty())
        return bad(ExpressionWords::tr("Enter a price."));
    qsizetype at = nextSign(words, 0);
    const QString first = words.left(at);
    Decimal price;
    bool computed = true;
    if (first.isEmpty()) {
        const auto start = references.current ? references.current : references.last;
        if (!start)
            return bad(ExpressionWords::tr("There is no price to start from yet."));
        price = *start;
    } else if (const auto reference = named(first, references)) {
        if (!*reference)
            return bad(ExpressionWords::tr("“%1” is not known yet.").arg(first));
        price = **reference;
    } else {
        const auto number = readNumber(first);
        if (!number)
            return number;
        price = *number;
        computed = false;
    }
    while (at < words.size()) {
        const qsizetype end = nextSign(words, at + 1);
        const auto next = applyStep(price, words.mid(at, end - at), instrument);
        if (!next)
            return next;
        price = *next;
        computed = true;
        at = end;
    }
    return computed ? price.roundedTo(instrument.tickSize, Decimal::Rounding::Nearest) : price;
}

Result<Decimal> readSize(const QString& text, const SizeReferences& references, const Instrument& instrument)
{
    QString words = bare(text);
    if (words.isEmpty())
        return bad(ExpressionWords::tr("Enter a size."));
    const bool most = words == QLatin1String("max");
    if (most || words.endsWith(QLatin1Char('%'))) {
        Decimal share(100);
        if (!most) {
            words.chop(1);
            const auto number = readNumber(words);
            if (!number)
                return number;
            if (number->isNegative() || *number > Decimal(100))
                return bad(ExpressionWords::tr("A share is between 0 and 100 %."));
            share = *number;
        }
        if (!references.most.isPositive())
            return bad(ExpressionWords::tr("The largest size is not known yet."));
        return (references.most * share / Decimal(100)).roundedTo(instrument.stepSize, Decimal::Rounding::Down);
    }
    if (words.endsWith(QLatin1Char('u'))) {
        words.chop(1);
        const auto number = readNumber(words);
        if (!number)
            return number;
        if (!references.price.isPositive())
            return bad(ExpressionWords::tr("There is no price to compute the size from yet."));
        return (*number / references.price).roundedTo(instrument.stepSize, Decimal::Rounding::Down);
    }
    return readNumber(words);
}

Decimal mostOn(Side side, const Capacity& capacity, const Instrument& instrument)
{
    const bool closes = side == Side::Buy ? capacity.position.isNegative() : capacity.position.isPositive();
    const Decimal closable = closes ? capacity.position.abs() : Decimal();
    if (capacity.reduceOnly)
        return closable;
    if (!capacity.price.isPositive())
        return {};
    const Decimal each = margin::orderCost(side, capacity.price, Decimal(1), capacity.leverage, capacity.mark).total();
    Decimal opens = each.isPositive() ? capacity.available / each : Decimal();
    if (capacity.maxNotional.isPositive()) {
        const Decimal held = closes ? Decimal() : capacity.position.abs() * capacity.price;
        opens = std::min(opens, std::max(Decimal(), capacity.maxNotional - held) / capacity.price);
    }
    Decimal most = (opens + closable).roundedTo(instrument.stepSize, Decimal::Rounding::Down);
    if (instrument.maxQuantity.isPositive())
        most = std::min(most, instrument.maxQuantity);
    return std::max(most, Decimal());
}

QString inputText(Decimal value, int decimals)
{
    const int shown = std::max(decimals, value.decimals());
    return shown > 0 ? format::grouped(value, shown) : QString::fromStdString(value.toFixed(0));
}

} // namespace fathom

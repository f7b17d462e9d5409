// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/ticket_expression.h"

#include "ui/theme/format.h"

#include <QCoreApplication>

#include <algorithm>

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

namespace {

// "risk 0.5%" of the equity or "risk 50u": the size that loses it between entry and stop.
Result<Decimal> readRisk(QString words, const SizeReferences& references, const Instrument& instrument)
{
    const bool share = words.endsWith(QLatin1Char('%'));
    if (!share && !words.endsWith(QLatin1Char('u')))
        return bad(ExpressionWords::tr("Risk is a share of the account or money: “risk 0.5%”, “risk 50u”."));
    words.chop(1);
    const auto number = readNumber(words);
    if (!number)
        return number;
    if (!number->isPositive() || (share && *number > Decimal(100)))
        return bad(ExpressionWords::tr("A risk is above zero and at most the whole account."));
    if (!references.risk)
        return bad(ExpressionWords::tr("Set the price and a stop-loss first: the risk is what is lost between them."));
    if (share && !references.equity.isPositive())
        return bad(ExpressionWords::tr("The account is not known yet."));
    RiskBudget budget = *references.risk;
    budget.money = share ? references.equity * *number / Decimal(100) : *number;
    const RiskSize size = sizeFromRisk(references.side, budget, instrument);
    if (!size.lossPerUnit.isPositive())
        return bad(ExpressionWords::tr("The stop-loss is not on the losing side of the price."));
    if (!size.size.isPositive())
        return bad(ExpressionWords::tr("That risk does not pay for the smallest size."));
    return size.size;
}

// A number and the letter that says what it counts; no letter is left for readPrice().
struct Distance
{
    Decimal number;
    QChar unit;
};

std::optional<Distance> readDistance(QString words)
{
    if (words.isEmpty() || words.startsWith(QLatin1Char('+')) || words.startsWith(QLatin1Char('-')))
        return std::nullopt;
    const QChar unit = words.back();
    if (unit != QLatin1Char('%') && unit != QLatin1Char('t') && unit != QLatin1Char('u') && unit != QLatin1Char('r'))
        return std::nullopt;
    words.chop(1);
    const auto number = readNumber(words);
    return number && number->isPositive() ? std::optional(Distance { *number, unit }) : std::nullopt;
}

} // namespace

bool meansAll(const QString& text)
{
    return bare(text).section(QLatin1Char(','), 0, 0) == QLatin1String("all");
}

Result<Decimal> readSize(const QString& text, const SizeReferences& references, const Instrument& instrument)
{
    QString words = bare(text);
    if (words.isEmpty())
        return bad(ExpressionWords::tr("Enter a size."));
    if (meansAll(text)) {
        if (!references.whole.isPositive())
            return bad(ExpressionWords::tr("There is no position to close on this side."));
        return references.whole;
    }
    if (words.startsWith(QLatin1String("risk")))
        return readRisk(words.mid(4), references, instrument);
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
        return sizeFromMoney(*number, references.price, instrument);
    }
    return readNumber(words);
}

Result<Decimal> readLeg(const QString& text, const LegReferences& references, const Instrument& instrument)
{
    const auto distance = readDistance(bare(text));
    if (!distance)
        return readPrice(text, references.prices, instrument);
    if (!references.prices.current)
        return bad(ExpressionWords::tr("There is no entry price to start from yet."));
    const Decimal entry = *references.prices.current;
    Decimal by;
    switch (distance->unit.toLatin1()) {
    case '%':
        by = entry * distance->number / Decimal(100);
        break;
    case 't':
        by = instrument.tickSize * distance->number;
        break;
    case 'u':
        if (!references.size.isPositive())
            return bad(ExpressionWords::tr("Set the size first: money over size is the distance."));
        by = distance->number / references.size;
        break;
    default:
        if (!references.profit || !references.stopDistance)
            return bad(ExpressionWords::tr("“r” counts the distance of the stop-loss, for the take-profit."));
        by = *references.stopDistance * distance->number;
        break;
    }
    const bool up = (references.side == Side::Buy) == references.profit;
    return (up ? entry + by : entry - by).roundedTo(instrument.tickSize, Decimal::Rounding::Nearest);
}

Result<Decimal> readPercent(const QString& text)
{
    QString words = bare(text);
    if (words.endsWith(QLatin1Char('%')))
        words.chop(1);
    if (words.isEmpty())
        return bad(ExpressionWords::tr("Enter a percentage."));
    return format::parseTyped(words);
}

Result<int> readCount(const QString& text)
{
    const QString words = bare(text);
    bool read = false;
    const int count = words.toInt(&read);
    if (!read || count < 0 || words.startsWith(QLatin1Char('+')))
        return bad(ExpressionWords::tr("Enter a whole number."));
    return count;
}

std::optional<PriceMatch> readMatch(const QString& text)
{
    const QString words = bare(text);
    for (int i = static_cast<int>(PriceMatch::Opponent); i <= static_cast<int>(PriceMatch::Queue20); ++i) {
        const auto match = static_cast<PriceMatch>(i);
        if (words == bare(matchText(match)))
            return match;
    }
    return std::nullopt;
}

QString matchText(PriceMatch match)
{
    if (match == PriceMatch::None)
        return {};
    const QString side = isOpponent(match) ? QStringLiteral("opponent") : QStringLiteral("queue");
    const int level = matchLevel(match);
    return level == 1 ? side : side + QLatin1Char(' ') + QString::number(level);
}

bool isPlainNumber(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isDigit() || c == QLatin1Char('.') || c == QLatin1Char(',') || c == QLatin1Char('_') || c.isSpace();
    });
}

QString inputText(Decimal value, int decimals)
{
    const int shown = std::max(decimals, value.decimals());
    return shown > 0 ? format::grouped(value, shown) : QString::fromStdString(value.toFixed(0));
}

} // namespace fathom

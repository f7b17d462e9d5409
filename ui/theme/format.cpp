// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cmath>

namespace fathom::format {

namespace {

const QChar minusSign(0x2212);

bool amountsHidden = false, wholeSeconds = false; // of the program: every window shows the same

struct FormatWords
{
    Q_DECLARE_TR_FUNCTIONS(fathom::format)
};

// Groups the digits of an unsigned fixed text: "10332.82" becomes "10,332.82".
QString groupDigits(const std::string& fixed)
{
    const std::size_t point = fixed.find('.');
    const std::size_t whole = point == std::string::npos ? fixed.size() : point;
    QString text;
    text.reserve(static_cast<qsizetype>(fixed.size() + fixed.size() / 3));
    for (std::size_t i = 0; i < fixed.size(); ++i) {
        if (i > 0 && i < whole && (whole - i) % 3 == 0)
            text += QLatin1Char(',');
        text += QLatin1Char(fixed[i]);
    }
    return text;
}

bool onlyDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

bool validGroups(const QList<QStringView>& pieces)
{
    if (pieces.front().size() > 3 || !onlyDigits(pieces.front()))
        return false;
    return std::all_of(pieces.begin() + 1, pieces.end(), [](QStringView piece) { return piece.size() == 3 && onlyDigits(piece); });
}

Unexpected<Error> unreadable(const QString& text)
{
    return fail(Error::Code::BadInput, FormatWords::tr("“%1” is not a number.").arg(text.left(40)));
}

Result<QString> withoutGroups(const QString& text, const QString& shown)
{
    const qsizetype comma = text.lastIndexOf(QLatin1Char(','));
    const qsizetype point = text.lastIndexOf(QLatin1Char('.'));
    if (comma < 0 && point < 0)
        return text;
    const QChar later = comma > point ? QLatin1Char(',') : QLatin1Char('.');
    const QChar other = comma > point ? QLatin1Char('.') : QLatin1Char(',');
    const QStringView view(text);
    if (text.count(later) > 1) { // only a group sign repeats
        const auto pieces = view.split(later);
        return text.contains(other) || !validGroups(pieces) ? Result<QString>(unreadable(shown)) : Result<QString>(QString(text).remove(later));
    }
    const qsizetype at = std::max(comma, point);
    const QStringView whole = view.left(at);
    const QStringView fraction = view.mid(at + 1);
    if (text.contains(other)) {
        if (!validGroups(whole.split(other)))
            return unreadable(shown);
        return QString(whole.toString().remove(other) + QLatin1Char('.') + fraction.toString());
    }
    const bool couldBeGroup = later == QLatin1Char(',') && fraction.size() == 3 && whole.size() >= 1 && whole.size() <= 3
        && !whole.startsWith(QLatin1Char('0'));
    if (couldBeGroup)
        return fail(Error::Code::BadInput,
            FormatWords::tr("“%1” can be read in two ways. Type %2 or %3.").arg(shown, whole.toString() + fraction.toString(), whole.toString() + QLatin1Char('.') + fraction.toString()));
    return QString(whole.toString() + QLatin1Char('.') + fraction.toString());
}

QString scaled(Decimal value, std::int64_t unit, int decimals, const char* suffix)
{
    return grouped(value / Decimal(unit), decimals) + QLatin1Char(' ') + QLatin1String(suffix);
}

QDateTime utc(WallTime time)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(time), Qt::UTC);
}

} // namespace

QString grouped(Decimal value, int decimals)
{
    const Decimal rounded = value.rounded(decimals, Decimal::Rounding::Nearest);
    const QString digits = groupDigits(rounded.abs().toFixed(decimals));
    return rounded.isNegative() ? minusSign + digits : digits;
}

QString price(Decimal value, const Instrument& instrument)
{
    return value.isZero() ? unknown() : grouped(value, instrument.priceDecimals());
}

QString quantity(Decimal value, const Instrument& instrument)
{
    return grouped(value, instrument.quantityDecimals());
}

bool areAmountsHidden()
{
    return amountsHidden;
}

void setAmountsHidden(bool hidden)
{
    amountsHidden = hidden;
}

QString countedSeconds(double seconds)
{
    return QString::number(wholeSeconds ? std::floor(seconds) : seconds, 'f', wholeSeconds ? 0 : 1);
}

void setWholeSeconds(bool whole)
{
    wholeSeconds = whole;
}

QString money(Decimal value, int decimals)
{
    return amountsHidden ? hidden() : grouped(value, decimals);
}

QString signedMoney(Decimal value, int decimals)
{
    return amountsHidden ? hidden() : signedNumber(value, decimals);
}

QString signedNumber(Decimal value, int decimals)
{
    const bool positive = value.rounded(decimals, Decimal::Rounding::Nearest).isPositive();
    return (positive ? QStringLiteral("+") : QString()) + grouped(value, decimals);
}

QString percent(Decimal percent, int decimals)
{
    return grouped(percent, decimals) + QStringLiteral(" %");
}

QString signedPercent(Decimal percent, int decimals)
{
    return signedNumber(percent, decimals) + QStringLiteral(" %");
}

QString compact(Decimal value)
{
    const Decimal size = value.abs();
    if (size >= Decimal(std::int64_t(1'000'000'000'000)))
        return scaled(value, 1'000'000'000'000, 2, "T");
    if (size >= Decimal(std::int64_t(1'000'000'000)))
        return scaled(value, 1'000'000'000, 2, "B");
    if (size >= Decimal(1'000'000))
        return scaled(value, 1'000'000, 2, "M");
    if (size >= Decimal(10'000))
        return scaled(value, 1'000, 1, "k");
    return grouped(value, 2);
}

QString time(WallTime time)
{
    return utc(time).toString(QStringLiteral("HH:mm:ss"));
}

QString timeMs(WallTime time)
{
    return utc(time).toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString dateTime(WallTime time)
{
    return utc(time).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString age(std::chrono::milliseconds age)
{
    const auto seconds = std::max<std::int64_t>(0, std::chrono::duration_cast<std::chrono::seconds>(age).count());
    const auto two = [](std::int64_t n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    const QString tail = two(seconds / 60 % 60) + QLatin1Char(':') + two(seconds % 60);
    return seconds < 3600 ? tail : two(seconds / 3600) + QLatin1Char(':') + tail;
}

Result<Decimal> parseTyped(const QString& text)
{
    QString bare;
    for (const QChar c : text) {
        if (!c.isSpace() && c != QLatin1Char('_'))
            bare += c;
    }
    const bool negative = bare.startsWith(QLatin1Char('-')) || bare.startsWith(minusSign);
    if (negative || bare.startsWith(QLatin1Char('+')))
        bare.remove(0, 1);
    const Result<QString> normal = withoutGroups(bare, text.trimmed());
    if (!normal)
        return Unexpected<Error> { normal.error() };
    QString digits = *normal;
    if (digits.startsWith(QLatin1Char('.')))
        digits.prepend(QLatin1Char('0'));
    if (digits.endsWith(QLatin1Char('.')))
        digits.chop(1);
    const QString plain = QString(digits).remove(QLatin1Char('.'));
    if (!onlyDigits(plain) || digits.count(QLatin1Char('.')) > 1)
        return unreadable(text.trimmed());
    const auto number = Decimal::parse(digits.toStdString());
    if (!number)
        return unreadable(text.trimmed());
    return negative ? -*number : *number;
}

} // namespace fathom::format

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/cell_words.h"

#include "core/domain/order_terms.h"
#include "ui/theme/format.h"

namespace fathom::words {

namespace {
QString every(Decimal value) { return QString::fromStdString(value.toString()); }
}

QString price(Decimal value, const Instrument* instrument)
{
    if (value.isZero())
        return format::unknown();
    return instrument ? format::grouped(value, instrument->priceDecimals()) : every(value);
}

QString quantity(Decimal value, const Instrument* instrument)
{
    return instrument ? format::quantity(value, *instrument) : every(value);
}

Ink signInk(Decimal value) { return value.isZero() ? Ink::Text2 : value.isPositive() ? Ink::Buy : Ink::Sell; }

Cell symbol(const QString& symbol, const Instrument* instrument)
{
    Cell cell;
    cell.text = symbol;
    if (instrument && symbol.endsWith(instrument->quoteAsset))
        cell.dimFrom = static_cast<int>(symbol.size() - instrument->quoteAsset.size());
    return cell;
}

Cell side(Side side)
{
    Cell cell;
    cell.text = sideName(side);
    cell.strong = true;
    cell.ink = side == Side::Buy ? Ink::Buy : Ink::Sell;
    return cell;
}

Cell number(const QString& text, Decimal value, Ink ink)
{
    Cell cell;
    cell.text = text;
    cell.raw = value.toDouble();
    cell.ink = ink;
    return cell;
}

Cell signedMoney(Decimal value)
{
    Cell cell = number(format::signedMoney(value), value, signInk(value.rounded(2, Decimal::Rounding::Nearest)));
    cell.tip = format::areAmountsHidden() ? QString() : every(value);
    return cell;
}

Cell time(WallTime time)
{
    const bool today = std::chrono::floor<std::chrono::days>(time) == std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    Cell cell = number(time == WallTime {} ? format::unknown() : today ? format::time(time) : format::dateTime(time), Decimal(toMs(time)), Ink::Text3);
    cell.tip = time == WallTime {} ? QString() : format::dateTime(time).left(10) + QLatin1Char(' ') + format::timeMs(time) + QStringLiteral(" UTC");
    return cell;
}

} // namespace fathom::words

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/cell.h"

#include "ui/theme/theme.h"

#include <QModelIndex>

namespace fathom {

QColor inkColour(Ink ink, const Tokens& tokens)
{
    switch (ink) {
    case Ink::Text1: return tokens.text1;
    case Ink::Text2: return tokens.text2;
    case Ink::Text3: return tokens.text3;
    case Ink::Buy: return tokens.buy;
    case Ink::Sell: return tokens.sell;
    case Ink::Warn: return tokens.warn;
    case Ink::Liquidation: return tokens.liq;
    }
    return tokens.text1;
}

QString Cell::words() const
{
    if (parts.isEmpty())
        return text + unit;
    QString joined;
    for (const CellPart& part : parts)
        joined += (joined.isEmpty() ? QString() : QStringLiteral(" ")) + part.text;
    return joined;
}

const Cell& cellAt(const QModelIndex& index, Cell& buffer)
{
    if (const auto* whole = index.data(WholeCellRole).value<const Cell*>())
        return *whole;
    buffer = {};
    buffer.text = index.data().toString();
    buffer.unit = index.data(UnitRole).toString();
    buffer.ink = static_cast<Ink>(index.data(InkRole).toInt());
    buffer.strong = index.data(StrongRole).toBool();
    buffer.badge = index.data(BadgeRole).toString();
    if (const QVariant meter = index.data(MeterRole); meter.isValid())
        buffer.meter = meter.toDouble();
    if (const QVariant rank = index.data(CellsRole); rank.isValid())
        buffer.rank = rank.toInt();
    buffer.buttons = index.data(ButtonsRole).value<QVector<CellButton>>();
    return buffer;
}

} // namespace fathom

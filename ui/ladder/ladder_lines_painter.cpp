// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of LadderPainter that draws what the position and the mark put over the rows.
#include "ui/ladder/ladder_painter.h"

#include "ui/theme/format.h"
#include "ui/theme/frame.h"

#include <cmath>

namespace fathom {

void LadderPainter::paintWedge(QPainter& painter, int x, int y, int place, const QColor& colour, bool pointsLeft) const
{
    // The wedge marks the exact price inside the row; it stays inside so that rows can be painted alone.
    const double middle = std::clamp(y + m_rowHeight * (1 - place / 100.0), y + 4.0, y + m_rowHeight - 4.0);
    const double width = pointsLeft ? -6 : 5;
    const QPointF points[] = { { x + 0.0, middle - 4 }, { x + width, middle }, { x + 0.0, middle + 4 } };
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawConvexPolygon(points, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void LadderPainter::paintLines(QPainter& painter, const LadderColumns& columns, const LadderModel& model, const LadderRow& row, int y) const
{
    const Tokens& t = m_theme.tokens();
    const LadderColumns::Span& price = columns[LadderColumn::Price];
    const int bottom = y + m_rowHeight;
    if (row.has(RowEntry)) {
        const QColor& colour = model.position() && model.position()->amount.isNegative() ? t.sell : t.buy;
        painter.fillRect(0, bottom - 2, columns.width, 2, colour);
        paintWedge(painter, price.right(), y, row.entryAt, colour, true);
    }
    if (row.has(RowBreakEven)) {
        for (int x = 0; x < columns.width; x += 4)
            painter.fillRect(x, bottom - 1, 1, 1, t.text2);
        paintWedge(painter, price.right(), y, row.breakEvenAt, t.text2, true);
    }
    if (row.has(RowFeeBreakEven)) {
        for (int x = 0; x < columns.width; x += 6)
            painter.fillRect(x, bottom - 1, 1, 1, t.text2);
        paintWedge(painter, price.right(), y, row.feeBreakEvenAt, t.text2, true);
    }
    if (row.has(RowNextBreakEven)) {
        for (int x = 0; x < columns.width; x += 8)
            painter.fillRect(x, bottom - 1, 1, 1, t.text2);
        paintWedge(painter, price.right(), y, row.nextBreakEvenAt, t.text2, true);
    }
    if (row.has(RowLiquidation)) {
        painter.fillRect(0, y, columns.width, 1, t.liq);
        painter.fillRect(0, bottom - 1, columns.width, 1, t.liq);
        paintWedge(painter, price.right(), y, row.liquidationAt, t.liq, true);
    }
    if (row.has(RowIfLiquidation)) {
        for (int x = 0; x < columns.width; x += 8)
            painter.fillRect(x, bottom - 1, 5, 1, t.liq);
    }
    if (row.has(RowMark))
        paintWedge(painter, price.x, y, row.markAt, t.text2, false);
}

void LadderPainter::paintTag(QPainter& painter, int x, int y, const QString& text, const QColor& colour)
{
    const int width = static_cast<int>(std::ceil(m_tags.width(text))) + 10;
    const QRect box(x + 3, y + 2, width, m_rowHeight - 4);
    painter.fillRect(box, m_theme.tokens().panel);
    paintFrame(painter, box, colour);
    painter.setPen(colour);
    m_tags.draw(painter, box.x() + 5, std::round(y + m_rowHeight / 2.0 + m_px * 0.36 - 0.4), text);
}

void LadderPainter::paintTags(QPainter& painter, const LadderColumns& columns, const LadderModel& model, const LadderRow& row, int y, LadderColumn tagColumn)
{
    if ((row.flags & taggedRows) == 0 || !model.instrument())
        return;
    const Tokens& t = m_theme.tokens();
    const int x = columns[tagColumn].x;
    const auto withPrice = [&](const QString& word, const std::optional<Decimal>& value) -> QString {
        if (!value)
            return word;
        const QString text = word + QLatin1Char(' ') + format::price(value->roundedTo(model.instrument()->tickSize, Decimal::Rounding::Nearest), *model.instrument());
        return m_tags.width(text) + 14 <= columns[tagColumn].width ? text : word;
    };
    const auto& position = model.position();
    if (row.has(RowLiquidation) && position)
        paintTag(painter, x, y, withPrice(tr("LIQ"), position->liquidation), t.liq);
    else if (row.has(RowIfLiquidation))
        paintTag(painter, x, y, withPrice(tr("if", "liquidation if the order filled"), model.ifLiquidation()), t.liq);
    else if (row.has(RowEntry) && position)
        paintTag(painter, x, y, tr("ENTRY"), position->amount.isNegative() ? t.sell : t.buy);
    else if (row.has(RowBreakEven) && position)
        paintTag(painter, x, y, withPrice(tr("BE", "break-even"), position->breakEven), t.text2);
    else if (row.has(RowFeeBreakEven) && position)
        paintTag(painter, x, y, withPrice(tr("BE fees", "break-even by fees alone, without funding"), position->feeBreakEven), t.text2);
    else if (row.has(RowNextBreakEven) && position) {
        const QString time = QStringLiteral("%1:%2").arg(row.fundingMinutes / 60).arg(row.fundingMinutes % 60, 2, 10, QLatin1Char('0'));
        paintTag(painter, x, y, withPrice(tr("BE in %1", "break-even after the next funding; hours and minutes until then").arg(time), position->nextBreakEven), t.text2);
    }
}

} // namespace fathom

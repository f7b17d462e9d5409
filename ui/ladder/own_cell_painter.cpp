// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_painter.h"

#include "ui/theme/icons.h"

#include <cmath>

namespace fathom {

namespace {

void dashedBox(QPainter& painter, const QRect& box, const QColor& ground, const QColor& line, const QVector<qreal>& dashes)
{
    painter.fillRect(box, ground);
    QPen pen(line, 1);
    if (!dashes.isEmpty())
        pen.setDashPattern(dashes);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(0, 0, -1, -1));
}

struct CellInk
{
    QColor solid, on, text;
};

// Draws the ground of the cell and says in which colour its words are readable on it.
QColor paintGround(QPainter& painter, const Tokens& t, const CellInk& ink, CellLook look, const QRect& box)
{
    switch (look) {
    case CellLook::Sending:
    case CellLook::Wanted:
    case CellLook::Ghost:
    case CellLook::Refused:
        dashedBox(painter, box, t.panel, ink.solid, { 3, 2 });
        return ink.text;
    case CellLook::Unknown:
        dashedBox(painter, box, t.warnWash, t.warn, { 2, 2 });
        return t.warn;
    case CellLook::Left:
    case CellLook::Cancelling:
        dashedBox(painter, box, t.hover, t.line2, {});
        return look == CellLook::Left ? t.text3 : t.text2;
    case CellLook::Modifying:
        painter.fillRect(box, t.line2);
        painter.fillRect(box.x(), box.y(), box.width() / 2, box.height(), ink.solid);
        return t.text1;
    case CellLook::Working:
    case CellLook::Partly:
        break;
    }
    painter.fillRect(box, ink.solid);
    return ink.on;
}

} // namespace

QRect LadderPainter::closeBox(const LadderColumns& columns, Side side, int y, int rowHeight)
{
    const LadderColumns::Span& column = columns[side == Side::Buy ? LadderColumn::MyBuys : LadderColumn::MySells];
    constexpr int width = 19;
    return { column.right() - 3 - width, y, width, rowHeight };
}

void LadderPainter::paintCell(QPainter& painter, const LadderColumns& columns, const OwnCell& cell, int y, bool closable)
{
    const Tokens& t = m_theme.tokens();
    const bool buy = cell.side == Side::Buy;
    const CellInk ink = buy ? CellInk { t.buySolid, t.buyOn, t.buy } : CellInk { t.sellSolid, t.sellOn, t.sell };
    const LadderColumns::Span& column = columns[buy ? LadderColumn::MyBuys : LadderColumn::MySells];
    const QRect box(column.x + 3, y + 2, column.width - 6, m_rowHeight - 4);
    const QColor words = paintGround(painter, t, ink, cell.look, box);
    if (cell.progress > 0 && (cell.look == CellLook::Working || cell.look == CellLook::Partly)) {
        QColor faint = ink.on;
        faint.setAlphaF(0.25F);
        const int width = box.width() - 6;
        painter.fillRect(box.x() + 3, box.bottom() - 2, width, 2, faint);
        painter.fillRect(box.x() + 3, box.bottom() - 2, width * std::clamp(cell.progress, 0, 100) / 100, 2, ink.on);
    }
    const QFont titleFont = m_theme.title();
    const QFont tagFont = m_theme.font(10.5);
    const QFontMetricsF titleMetrics(titleFont), tagMetrics(tagFont);
    const double baseline = y + m_rowHeight / 2.0 + 12 * 0.36;
    // A narrow cell keeps the number and gives up the word before it.
    const double room = box.width() - 8;
    const bool whole = titleMetrics.horizontalAdvance(cell.text) <= room;
    const QString size = whole ? cell.text : cell.text.section(QLatin1Char(' '), -1);
    const double textWidth = titleMetrics.horizontalAdvance(size);
    const QRect close = closeBox(columns, cell.side, y, m_rowHeight);
    const double right = closable ? close.left() : box.right() - 3;
    painter.setPen(words);
    painter.setFont(titleFont);
    painter.drawText(QPointF(box.x() + (whole ? 5 : 4), baseline), size);
    const bool waits = cell.look == CellLook::Unknown || cell.look == CellLook::Sending || cell.look == CellLook::Modifying;
    const auto drawRight = [&](const QString& text) {
        painter.setFont(tagFont);
        painter.drawText(QPointF(right - tagMetrics.horizontalAdvance(text), baseline - 0.4), text);
    };
    const auto fits = [&](const QString& text) { return !text.isEmpty() && box.x() + 5 + textWidth + 3 + tagMetrics.horizontalAdvance(text) <= right; };
    if (fits(cell.right)) {
        drawRight(cell.right);
    } else if (fits(cell.shortRight)) {
        drawRight(cell.shortRight);
    } else if (!cell.right.isEmpty() && waits) {
        // No room for both: what the order is doing outranks its size.
        paintGround(painter, t, ink, cell.look, box);
        painter.setPen(words);
        drawRight(cell.right);
    }
    if (closable)
        paintIcon(painter, Icon::Close, QRectF(close.center().x() - 6, y + m_rowHeight / 2.0 - 6, 12, 12), words, 1.6);
    if (cell.selected) {
        painter.setPen(t.text1);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(-1, -1, 0, 0));
    }
    if (cell.outlined || cell.filled) {
        painter.setPen(QPen(cell.outlined ? t.sell : t.text1, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(0, 0, -1, -1));
    }
}

void LadderPainter::paintLoading(QPainter& painter, const LadderColumns& columns, const QRect& rows)
{
    const Tokens& t = m_theme.tokens();
    painter.fillRect(rows, t.panel);
    const LadderColumns::Span& price = columns[LadderColumn::Price];
    painter.fillRect(price.x, rows.y(), price.width, rows.height(), t.raised);
    const LadderColumns::Span& bid = columns[LadderColumn::Bid];
    const LadderColumns::Span& ask = columns[LadderColumn::Ask];
    const int middle = rows.height() / 2 / m_rowHeight;
    for (int i = 0; i * m_rowHeight < rows.height(); ++i) {
        const int y = rows.y() + i * m_rowHeight;
        const int length = 12 + (i * 37) % 41; // any lengths: they say "sizes come here"
        if (i < middle)
            painter.fillRect(ask.x + 1, y + 1, length, m_rowHeight - 2, t.line);
        else
            painter.fillRect(bid.right() - length, y + 1, length, m_rowHeight - 2, t.line);
        painter.fillRect(price.x + 14, y + m_rowHeight / 2 - 2, price.width - 28, 4, t.line);
    }
}

} // namespace fathom

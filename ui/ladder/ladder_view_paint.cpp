// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_view.h"

#include "ui/theme/format.h"

#include <QPaintEvent>

#include <cmath>

namespace fathom {

namespace {

constexpr int boxLine = 15;

// A framed box of plain text lines, the first one in the colour of what it is about.
void paintBox(QPainter& painter, const Theme& theme, const QRect& box, const QStringList& lines, const QColor& frame, const QColor& first)
{
    const Tokens& t = theme.tokens();
    painter.fillRect(box, t.raised);
    painter.setPen(frame);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(0, 0, -1, -1));
    int y = box.y() + 4;
    for (int i = 0; i < lines.size(); ++i) {
        painter.setFont(i == 0 ? theme.title() : theme.label());
        painter.setPen(i == 0 ? first : t.text2);
        const QRect line(box.x() + 8, y, box.width() - 16, boxLine);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(lines[i], Qt::ElideRight, line.width()));
        y += boxLine;
    }
}

int boxWidth(const Theme& theme, const QStringList& lines, int limit)
{
    const QFontMetricsF title(theme.title()), label(theme.label());
    double widest = 0;
    for (int i = 0; i < lines.size(); ++i)
        widest = std::max(widest, (i == 0 ? title : label).horizontalAdvance(lines[i]));
    return std::min(limit, static_cast<int>(std::ceil(widest)) + 18);
}

} // namespace

void LadderView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    paint(painter, event->region());
}

LadderColumn LadderView::tagColumnFor(const LadderRow& row) const
{
    return m_own.cellAt(row.group, Side::Buy) ? LadderColumn::MySells : LadderColumn::MyBuys;
}

void LadderView::paint(QPainter& painter, const QRegion& region)
{
    m_painter.prepare(painter.device()->devicePixelRatioF(), m_rowHeight);
    if (isLoading()) {
        m_painter.paintLoading(painter, m_columns, rect());
        const BookViewPtr& book = m_model.book();
        if (book && !book->reason.isEmpty())
            paintMessage(painter, book->reason);
        else
            paintMessage(painter, tr("Snapshot asked, %n updates held", nullptr, book ? book->heldUpdates : 0));
    }
    const bool loading = isLoading();
    const QRect bounds = region.boundingRect();
    const int first = std::max(0, bounds.top() / m_rowHeight);
    const int last = std::min(static_cast<int>(m_rows.size()) - 1, bounds.bottom() / m_rowHeight);
    const bool whole = region.rectCount() == 1;
    const auto touched = [&](int y) { return whole || region.intersects(QRect(0, y, width(), m_rowHeight)); };
    for (int i = first; i <= last && !loading; ++i) {
        if (touched(i * m_rowHeight))
            m_painter.paintRow(painter, m_columns, m_model, m_look, m_rows[static_cast<std::size_t>(i)], i * m_rowHeight);
    }
    m_painter.flush(painter);
    for (int i = first; i <= last && !loading; ++i) {
        const LadderRow& row = m_rows[static_cast<std::size_t>(i)];
        if ((row.flags & (RowEntry | RowBreakEven | RowLiquidation | RowIfLiquidation)) != 0 && touched(i * m_rowHeight))
            m_painter.paintTags(painter, m_columns, m_model, row, i * m_rowHeight, tagColumnFor(row));
    }
    for (const OwnCell& cell : m_own.cells()) {
        const QRect row = rectOf(cell.group);
        if (cell.group <= m_top && row.top() < height() && touched(row.top()))
            m_painter.paintCell(painter, m_columns, cell, row.top(), m_look.hovered == cell.group && cell.look != CellLook::Ghost);
    }
    if (m_aim && m_aim->group <= m_top && rectOf(m_aim->group).top() < height() && !m_own.cellAt(m_aim->group, m_aim->side))
        m_painter.paintCell(painter, m_columns, *m_aim, rectOf(m_aim->group).top(), false);
    paintNotices(painter);
    paintMoveBox(painter);
}

void LadderView::paintNotices(QPainter& painter)
{
    const Tokens& t = m_theme.tokens();
    for (const RowNotice& notice : m_own.notices()) {
        QStringList lines { notice.title };
        lines += notice.text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        const int boxHeight = boxLine * static_cast<int>(lines.size()) + 8;
        const QRect row = rectOf(notice.group);
        const int wide = boxWidth(m_theme, lines, width() - 8);
        const int x = notice.side == Side::Sell ? width() - wide - 4 : 4;
        const int below = row.bottom() + 1;
        // Out of view still shows: at the edge nearest to its row.
        const int y = std::clamp(below + boxHeight > height() ? row.top() - boxHeight : below, 0, std::max(0, height() - boxHeight));
        paintBox(painter, m_theme, QRect(x, y, wide, boxHeight), lines, t.sell, t.sell);
    }
}

void LadderView::paintMoveBox(QPainter& painter)
{
    if (m_moveLines.isEmpty())
        return;
    const Tokens& t = m_theme.tokens();
    const bool sell = m_moveSide == Side::Sell;
    const QRect row = rectOf(m_moveGroup);
    const LadderColumns::Span& price = m_columns[LadderColumn::Price];
    QPen dashes(sell ? t.sellSolid : t.buySolid, 1);
    dashes.setDashPattern({ 3, 2 });
    painter.setPen(dashes);
    const int from = sell ? price.x : m_columns[LadderColumn::MyBuys].x;
    const int to = sell ? m_columns[LadderColumn::MySells].right() : price.right();
    painter.drawLine(from, row.top(), to, row.top());
    painter.drawLine(from, row.bottom(), to, row.bottom());
    const int wide = boxWidth(m_theme, m_moveLines, width() / 2);
    const int boxHeight = boxLine * static_cast<int>(m_moveLines.size()) + 8;
    // Beside the price column, on the side the order is not.
    const int x = sell ? std::max(2, price.x - wide - 4) : std::min(width() - wide - 2, price.right() + 4);
    const int y = std::clamp(row.top() - 20, 0, std::max(0, height() - boxHeight));
    const QColor& frame = m_moveWarns ? t.warn : sell ? t.sellSolid : t.buySolid;
    paintBox(painter, m_theme, QRect(x, y, wide, boxHeight), m_moveLines, frame, m_moveWarns ? t.warn : sell ? t.sell : t.buy);
}

void LadderView::paintMessage(QPainter& painter, const QString& text)
{
    const QStringList lines { text };
    const int wide = boxWidth(m_theme, lines, width() - 8);
    const QRect box((width() - wide) / 2, height() / 2 - 12, wide, boxLine + 8);
    paintBox(painter, m_theme, box, lines, m_theme.tokens().line2, m_theme.tokens().text2);
}

QString LadderView::rowText(const LadderRow& row) const
{
    if (!m_model.instrument() || row.group <= 0)
        return {};
    const Instrument& instrument = *m_model.instrument();
    QStringList parts;
    NumberText price;
    m_model.priceFormat().print(row.group, price);
    parts << price.toString();
    const auto size = [&](std::int64_t steps) { return format::quantity(instrument.quantityOf(steps), instrument); };
    if (row.bid > 0)
        parts << tr("bid %1").arg(size(row.bid));
    if (row.ask > 0)
        parts << tr("ask %1").arg(size(row.ask));
    if (row.bid == 0 && row.ask == 0)
        parts << (m_model.kindOf(row.group) == RowKind::Inside ? tr("inside") : tr("empty"));
    for (const Side side : { Side::Buy, Side::Sell }) {
        const OwnCell* cell = m_own.cellAt(row.group, side);
        if (!cell)
            continue;
        parts << (side == Side::Buy ? tr("you buy %1").arg(cell->text) : tr("you sell %1").arg(cell->text));
        if (!cell->right.isEmpty())
            parts << cell->right;
    }
    if (row.has(RowLast))
        parts << tr("last price");
    if (row.has(RowEntry))
        parts << tr("entry");
    if (row.has(RowBreakEven))
        parts << tr("break-even");
    if (row.has(RowLiquidation))
        parts << tr("liquidation");
    if (row.sold + row.bought > 0)
        parts << tr("traded %1").arg(size(row.sold + row.bought));
    if (const auto& position = m_model.position()) {
        const Decimal profit = (m_model.priceOf(row.group) - position->entry) * position->amount;
        parts << (profit.isNegative() ? tr("minus %1 if closed").arg(format::money(profit.abs())) : tr("plus %1 if closed").arg(format::money(profit)));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace fathom

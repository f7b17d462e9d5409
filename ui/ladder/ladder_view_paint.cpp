// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_view.h"
#include "ui/theme/frame.h"

#include <QPaintEvent>

#include <cmath>
#include <utility>

namespace fathom {

namespace {

constexpr int boxLine = 15;
using BoxLines = std::vector<std::vector<TextPart>>;
constexpr int partGap = 4, boxSides = 18;

double lineWidth(const Theme& theme, const std::vector<TextPart>& line)
{
    double width = 0;
    for (const TextPart& part : line)
        width += QFontMetricsF(theme.font(part.px, part.weight)).horizontalAdvance(part.text) + (width > 0 ? partGap : 0);
    return width;
}

// What has no room behind the rest of its line goes into the next one, word by word.
BoxLines folded(const Theme& theme, const BoxLines& lines, int widest)
{
    BoxLines result;
    const auto fits = [&](const std::vector<TextPart>& line) { return lineWidth(theme, line) <= widest - boxSides; };
    for (const std::vector<TextPart>& line : lines) {
        result.emplace_back();
        for (TextPart part : line) {
            result.back().push_back(part);
            if (fits(result.back()))
                continue;
            result.back().pop_back();
            if (!result.back().empty())
                result.emplace_back();
            const QStringList words = part.text.split(QLatin1Char(' '));
            part.text = words.first();
            for (const QString& word : words.mid(1)) {
                TextPart longer = part;
                longer.text += QLatin1Char(' ') + word;
                if (fits({ longer })) {
                    part = longer;
                    continue;
                }
                result.back().push_back(part);
                result.emplace_back();
                part.text = word;
            }
            result.back().push_back(part);
        }
    }
    return result;
}

// A framed box of plain text, a line in one or several colours.
void paintBox(QPainter& painter, const Theme& theme, const QRect& box, const BoxLines& lines, const QColor& frame)
{
    const Tokens& t = theme.tokens();
    painter.fillRect(box, t.raised);
    paintFrame(painter, box, frame);
    int y = box.y() + 4;
    for (const std::vector<TextPart>& line : lines) {
        double x = box.x() + 8;
        for (const TextPart& part : line) {
            const QFont font = theme.font(part.px, part.weight);
            const QFontMetricsF metrics(font);
            const QString shown = metrics.elidedText(part.text, Qt::ElideRight, box.right() - 6 - x);
            painter.setFont(font);
            painter.setPen(inkColour(t, part.ink));
            painter.drawText(QPointF(x, std::round(y + boxLine / 2.0 + part.px * 0.36)), shown);
            x += metrics.horizontalAdvance(shown) + partGap;
        }
        y += boxLine;
    }
}

QSize boxSize(const Theme& theme, const BoxLines& lines, int widest)
{
    double width = 0;
    for (const std::vector<TextPart>& line : lines)
        width = std::max(width, lineWidth(theme, line));
    return { std::min(widest, static_cast<int>(std::ceil(width)) + boxSides), boxLine * static_cast<int>(lines.size()) + 8 };
}

} // namespace

void LadderView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    paint(painter, event->region());
    if (m_unpainted == MonotonicTime())
        return;
    // Smoothed over some frames, so that the figure can be read.
    const double ms = std::chrono::duration<double, std::milli>(m_clock.monotonicNow() - std::exchange(m_unpainted, {})).count();
    if (ms >= 0 && ms < 1000)
        m_paintDelayMs += (ms - m_paintDelayMs) / 16;
}

LadderColumn LadderView::tagColumnFor(const LadderRow& row) const
{
    return m_own.cellAt(row.group, Side::Buy) ? LadderColumn::MySells : LadderColumn::MyBuys;
}

void LadderView::paint(QPainter& painter, const QRegion& region)
{
    m_painter.prepare(painter.device()->devicePixelRatioF() * painter.transform().m11(), m_rowHeight);
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
        if ((row.flags & taggedRows) != 0 && touched(i * m_rowHeight))
            m_painter.paintTags(painter, m_columns, m_model, row, i * m_rowHeight, tagColumnFor(row));
    }
    for (const OwnCell& cell : m_own.cells()) {
        const QRect row = rectOf(cell.group);
        if (cell.group > m_top || row.top() >= height() || !touched(row.top()))
            continue;
        const bool closable = m_look.hovered == cell.group && cell.look != CellLook::Ghost
            && (m_painter.fitsBesideClose(m_columns, cell) || LadderPainter::closeBox(m_columns, cell.side, 0, m_rowHeight).contains(m_hoveredX, 0));
        m_painter.paintCell(painter, m_columns, cell, row.top(), closable);
    }
    if (m_aim && m_aim->group <= m_top && rectOf(m_aim->group).top() < height() && !m_own.cellAt(m_aim->group, m_aim->side))
        m_painter.paintCell(painter, m_columns, *m_aim, rectOf(m_aim->group).top(), false);
    paintNotices(painter);
    paintMoveBox(painter);
}

void LadderView::paintNotices(QPainter& painter)
{
    for (const RowNotice& notice : m_own.notices()) {
        BoxLines lines { { { notice.title, StripInk::Sell, 500 } } };
        const QStringList words = notice.text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString& line : words)
            lines.push_back({ { line, StripInk::Text2, 400, 11 } });
        const QSize size = boxSize(m_theme, lines, width() - 8);
        const QRect row = rectOf(notice.group);
        const int x = notice.side == Side::Sell ? width() - size.width() - 4 : 4;
        const int below = row.bottom() + 1;
        // Out of view still shows: at the edge nearest to its row.
        const int y = std::clamp(below + size.height() > height() ? row.top() - size.height() : below, 0, std::max(0, height() - size.height()));
        paintBox(painter, m_theme, QRect(QPoint(x, y), size), lines, m_theme.tokens().sell);
    }
}

void LadderView::paintArrow(QPainter& painter)
{
    if (!m_move.from || *m_move.from == m_move.group)
        return;
    const bool sell = m_move.side == Side::Sell;
    const LadderColumns::Span& column = m_columns[sell ? LadderColumn::MySells : LadderColumn::MyBuys];
    const bool down = m_move.group < *m_move.from;
    const int x = column.x + column.width / 2;
    const int start = down ? rectOf(*m_move.from).bottom() - 1 : rectOf(*m_move.from).top() + 2;
    const int end = down ? rectOf(m_move.group).top() + 1 : rectOf(m_move.group).bottom() - 1;
    if (std::abs(end - start) < 6)
        return;
    const int back = down ? -5 : 5;
    painter.setPen(QPen(sell ? m_theme.tokens().sell : m_theme.tokens().buy, 1.25));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawLine(QPointF(x, start), QPointF(x, end));
    painter.drawLine(QPointF(x - 4, end + back), QPointF(x, end));
    painter.drawLine(QPointF(x + 4, end + back), QPointF(x, end));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void LadderView::paintMoveBox(QPainter& painter)
{
    if (m_move.lines.empty())
        return;
    const Tokens& t = m_theme.tokens();
    const bool sell = m_move.side == Side::Sell;
    const QRect row = rectOf(m_move.group);
    const LadderColumns::Span& price = m_columns[LadderColumn::Price];
    QPen dashes(sell ? t.sellSolid : t.buySolid, 1);
    dashes.setDashPattern({ 3, 2 });
    painter.setPen(dashes);
    const int from = sell ? price.x : m_columns[LadderColumn::MyBuys].x;
    const int to = sell ? m_columns[LadderColumn::MySells].right() : price.right();
    painter.drawLine(from, row.top(), to, row.top());
    painter.drawLine(from, row.bottom(), to, row.bottom());
    paintArrow(painter);
    // Beside the price column, on the side the order is not, and no wider than there is room: prices stay readable.
    const int room = sell ? price.x - 6 : width() - price.right() - 6;
    const BoxLines lines = folded(m_theme, m_move.lines, room);
    const QSize size = boxSize(m_theme, lines, room);
    const int x = sell ? price.x - size.width() - 4 : price.right() + 4;
    const int y = std::clamp(row.top() - 20, 0, std::max(0, height() - size.height()));
    paintBox(painter, m_theme, QRect(QPoint(x, y), size), lines, m_move.warns ? t.warn : sell ? t.sellSolid
                                                                                              : t.buySolid);
}

void LadderView::paintMessage(QPainter& painter, const QString& text)
{
    const BoxLines lines { { { text, StripInk::Text2, 400, 12 } } };
    const QSize size = boxSize(m_theme, lines, width() - 8);
    paintBox(painter, m_theme, QRect(QPoint((width() - size.width()) / 2, height() / 2 - 12), size), lines, m_theme.tokens().line2);
}

} // namespace fathom

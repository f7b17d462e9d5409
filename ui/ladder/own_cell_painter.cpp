// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_painter.h"

#include "ui/theme/icons.h"

#include <cmath>

namespace fathom {

namespace {

struct Dashes
{
    int on = 0, off = 0; // px; nothing off: a whole line
};

// A frame of dashes by plain rectangles: a pen with a pattern allocates every time.
void frame(QPainter& painter, const QRect& box, const QColor& line, Dashes dashes)
{
    if (dashes.off == 0) {
        painter.fillRect(box.x(), box.y(), box.width(), 1, line);
        painter.fillRect(box.x(), box.bottom(), box.width(), 1, line);
        painter.fillRect(box.x(), box.y(), 1, box.height(), line);
        painter.fillRect(box.right(), box.y(), 1, box.height(), line);
        return;
    }
    const int step = dashes.on + dashes.off;
    for (int x = 0; x < box.width(); x += step) {
        const int length = std::min(dashes.on, box.width() - x);
        painter.fillRect(box.x() + x, box.y(), length, 1, line);
        painter.fillRect(box.x() + x, box.bottom(), length, 1, line);
    }
    for (int y = 0; y < box.height(); y += step) {
        const int length = std::min(dashes.on, box.height() - y);
        painter.fillRect(box.x(), box.y() + y, 1, length, line);
        painter.fillRect(box.right(), box.y() + y, 1, length, line);
    }
}

void framedBox(QPainter& painter, const QRect& box, const QColor& ground, const QColor& line, Dashes dashes)
{
    painter.fillRect(box, ground);
    frame(painter, box, line, dashes);
}

struct CellInk
{
    QColor solid, on, text;
};

constexpr int cellInset = 3; // px between a column's edge and the cell
constexpr int roomyBox = 14; // px; in a lower one a digit raised above the line would touch the frame
constexpr Dashes whole {}, requested { 3, 2 }, asking { 2, 2 }, stopLine { 4, 2 }, heldLine { 1, 2 };

// A resting order: limits are solid, what waits for a trigger is an outline whose dashes say what it is.
QColor paintResting(QPainter& painter, const Tokens& t, const CellInk& ink, const OwnCell& cell, const QRect& box)
{
    if (cell.kind == OrderKind::Limit && !cell.heldHere) {
        painter.fillRect(box, ink.solid);
        return ink.on;
    }
    const Dashes dashes = cell.heldHere ? heldLine : cell.kind == OrderKind::TakeProfit ? whole : stopLine;
    framedBox(painter, box, t.panel, ink.solid, dashes);
    return ink.text;
}

// Draws the ground of the cell and says in which colour its words are readable on it.
QColor paintGround(QPainter& painter, const Tokens& t, const CellInk& ink, const OwnCell& cell, const QRect& box)
{
    switch (cell.look) {
    case CellLook::Sending:
    case CellLook::Wanted:
    case CellLook::Ghost:
    case CellLook::Refused:
        framedBox(painter, box, t.panel, ink.solid, requested);
        return ink.text;
    case CellLook::Unknown:
        framedBox(painter, box, t.warnWash, t.warn, asking);
        return t.warn;
    case CellLook::Left:
    case CellLook::Cancelling:
        framedBox(painter, box, t.hover, t.line2, whole);
        return cell.look == CellLook::Left ? t.text3 : t.text2;
    case CellLook::Modifying:
        painter.fillRect(box, t.line2);
        painter.fillRect(box.x(), box.y(), box.width() / 2, box.height(), ink.solid);
        return t.text1;
    case CellLook::Working:
    case CellLook::Partly:
        break;
    }
    return paintResting(painter, t, ink, cell, box);
}

bool isUnderWay(const OwnCell& cell)
{
    return cell.look == CellLook::Unknown || cell.look == CellLook::Sending || cell.look == CellLook::Modifying || cell.look == CellLook::Cancelling;
}

bool showsQueue(const OwnCell& cell)
{
    return (cell.progress > 0 || cell.maybePassed > 0) && cell.kind == OrderKind::Limit && (cell.look == CellLook::Working || cell.look == CellLook::Partly);
}

// How much of what was ahead is gone, as a line under the words.
void paintQueue(QPainter& painter, const OwnCell& cell, const QRect& box, const QColor& on)
{
    const auto tint = [&on](float alpha) {
        QColor faint = on;
        faint.setAlphaF(alpha);
        return faint;
    };
    const int left = box.x() + 4, width = box.width() - 8, y = box.bottom() - 1;
    const auto at = [width](int passed) { return width * std::clamp(passed, 0, 100) / 100; };
    painter.fillRect(left, y, width, 1, tint(0.3F));
    if (cell.maybePassed <= cell.surelyPassed || cell.surelyPassed < 0) {
        painter.fillRect(left, y, at(cell.progress), 1, on);
        return;
    }
    // What is sure is drawn full, what may be faint, and the likely place as a tick on it.
    painter.fillRect(left, y, at(cell.surelyPassed), 1, on);
    painter.fillRect(left + at(cell.surelyPassed), y, at(cell.maybePassed) - at(cell.surelyPassed), 1, tint(0.6F));
    painter.fillRect(left + std::max(0, at(cell.progress) - 2), y - 1, 2, 2, on);
}

} // namespace

QRect LadderPainter::closeBox(const LadderColumns& columns, Side side, int y, int rowHeight)
{
    const LadderColumns::Span& column = columns[side == Side::Buy ? LadderColumn::MyBuys : LadderColumn::MySells];
    constexpr int width = 19;
    return { column.right() - 3 - width, y, width, rowHeight };
}

bool LadderPainter::fitsBesideClose(const LadderColumns& columns, const OwnCell& cell) const
{
    const int left = columns[cell.side == Side::Buy ? LadderColumn::MyBuys : LadderColumn::MySells].x + cellInset;
    const int right = closeBox(columns, cell.side, 0, m_rowHeight).left() - 1;
    if (isUnderWay(cell) && !cell.right.isEmpty())
        return left + 3 + m_tags.width(cell.right) <= right;
    const double mark = cell.mark.isEmpty() ? 0 : m_marks.width(cell.mark) + 5;
    return left + 5 + mark + m_titles.width(cell.text.section(QLatin1Char(' '), -1)) <= right + 1;
}

// What waits for a trigger, without its size: its row may hold many prices, so where it waits outranks how much of it does. Of a price
// that is too long the last digits stay, the first ones stand in the price column.
bool LadderPainter::paintPlace(QPainter& painter, const OwnCell& cell, const QRect& box, double right, double baseline)
{
    constexpr double edge = 3, gap = 2;
    const bool waits = cell.kind != OrderKind::Limit && cell.look == CellLook::Working && cell.ids.size() == 1;
    if (!waits || cell.right.isEmpty())
        return false;
    const double left = box.x() + edge, after = left + m_marks.width(cell.mark) + gap;
    const auto fits = [&](double x, const QString& text) { return !text.isEmpty() && x + m_tags.width(text) <= right; };
    QString place = fits(after, cell.right) ? cell.right : cell.shortRight;
    const bool isPrice = cell.kind != OrderKind::Trailing && !cell.heldHere;
    constexpr int least = 3; // fewer digits say nothing
    while (isPrice && place.size() > least && !fits(after, place))
        place.remove(0, 1);
    if (!fits(left, place))
        return false;
    if (fits(after, place))
        m_marks.draw(painter, left, baseline, cell.mark);
    m_tags.draw(painter, right - m_tags.width(place), baseline, place);
    return true;
}

void LadderPainter::paintCellWords(QPainter& painter, const OwnCell& cell, const QRect& box, double right, const QColor& words)
{
    const double baseline = std::round(box.center().y() + 0.5 + m_px * 0.36) - (showsQueue(cell) && box.height() >= roomyBox ? 1 : 0);
    painter.setPen(words);
    double x = box.x() + 5;
    if (!cell.mark.isEmpty())
        x += m_marks.width(cell.mark) + 5;
    // A narrow cell keeps the number and gives up the word before it.
    const double limit = std::min<double>(box.right(), right + 3); // the × keeps its place
    const bool fitsWhole = x + m_titles.width(cell.text) <= limit - 2;
    const QString size = fitsWhole ? cell.text : cell.text.section(QLatin1Char(' '), -1);
    const double end = x + m_titles.width(size);
    const auto fits = [&](const QString& text) { return !text.isEmpty() && end + 3 + m_tags.width(text) <= right; };
    const QString* beside = fits(cell.right) ? &cell.right : fits(cell.shortRight) ? &cell.shortRight : nullptr;
    if (!beside && paintPlace(painter, cell, box, right, baseline))
        return;
    if (!cell.mark.isEmpty())
        m_marks.draw(painter, box.x() + 5, baseline, cell.mark);
    if (beside) {
        m_tags.draw(painter, right - m_tags.width(*beside), baseline, *beside);
    } else if (!cell.right.isEmpty() && isUnderWay(cell)) {
        // No room for both: what the order is doing outranks its size.
        paintSqueezed(painter, cell.right, std::max(box.x() + 3.0, right - m_tags.width(cell.right)), std::max(right, limit - 2), baseline);
        return;
    }
    if (end <= limit)
        m_titles.draw(painter, x, baseline, size);
    else
        paintSqueezed(painter, size, cell.mark.isEmpty() ? box.x() + 3 : x, limit, baseline);
}

// Smaller, then with dots in place of the last digits: a number that is only cut reads as another number.
void LadderPainter::paintSqueezed(QPainter& painter, const QString& size, double x, double limit, double baseline)
{
    constexpr int fewest = 2; // digits before the dots that say anything
    const auto fits = [&](const QString& text) { return x + m_tags.width(text) <= limit; };
    QString text = size;
    for (qsizetype kept = size.size() - 1; !fits(text) && kept >= fewest; --kept)
        text = size.left(kept) + QChar(0x2026);
    if (fits(text))
        m_tags.draw(painter, x, baseline, text);
}

void LadderPainter::paintCell(QPainter& painter, const LadderColumns& columns, const OwnCell& cell, int y, bool closable)
{
    const Tokens& t = m_theme.tokens();
    const bool buy = cell.side == Side::Buy;
    const CellInk ink = buy ? CellInk { t.buySolid, t.buyOn, t.buy } : CellInk { t.sellSolid, t.sellOn, t.sell };
    const LadderColumns::Span& column = columns[buy ? LadderColumn::MyBuys : LadderColumn::MySells];
    const QRect box(column.x + cellInset, y + 2, column.width - 2 * cellInset, m_rowHeight - 4);
    const QColor words = paintGround(painter, t, ink, cell, box);
    if (showsQueue(cell))
        paintQueue(painter, cell, box, ink.on);
    const QRect close = closeBox(columns, cell.side, y, m_rowHeight);
    paintCellWords(painter, cell, box, closable ? close.left() - 1 : box.right() - 3, words);
    if (closable)
        paintIcon(painter, Icon::Close, QRectF(close.center().x() - 6, y + m_rowHeight / 2.0 - 6, 12, 12), words, 1.6);
    if (cell.selected)
        frame(painter, box.adjusted(-1, -1, 1, 1), t.text1, whole);
    if (cell.outlined || cell.filled) {
        const QColor& line = cell.outlined ? t.sell : t.text1;
        frame(painter, box, line, whole);
        frame(painter, box.adjusted(1, 1, -1, -1), line, whole);
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

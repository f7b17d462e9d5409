// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_painter.h"

#include "ui/theme/format.h"


#include <QFontDatabase>

#include <cmath>

namespace fathom {

namespace {

constexpr int narrowStretch = 86; // percent, where there is no condensed face
constexpr int brightDigits = 3; // of a price: the rest is what does not change from row to row
constexpr int railWidth = 3;

int scaled(std::int64_t value, std::int64_t full, int width)
{
    if (value <= 0 || full <= 0)
        return 0;
    const double part = std::min(1.0, static_cast<double>(value) / static_cast<double>(full));
    return std::max(1, static_cast<int>(std::lround(part * width)));
}

QPixmap hatchTile(const QColor& colour, double scale)
{
    constexpr int side = 8;
    const int pixels = static_cast<int>(std::lround(side * scale));
    QPixmap tile(pixels, pixels);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor faded = colour;
    faded.setAlphaF(0.75F);
    painter.setPen(QPen(faded, scale));
    for (int shift = -pixels; shift <= pixels; shift += pixels)
        painter.drawLine(QPointF(shift - 1, pixels + 1), QPointF(shift + pixels + 1, -1));
    painter.end();
    tile.setDevicePixelRatio(scale);
    return tile;
}

} // namespace

LadderPainter::LadderPainter(const Theme& theme)
    : m_theme(theme)
{
}

void LadderPainter::themeChanged()
{
    m_scale = 0;
}

void LadderPainter::setFont(int px, bool narrow)
{
    if (px == static_cast<int>(m_px) && narrow == m_narrow)
        return;
    m_px = px;
    m_narrow = narrow;
    m_scale = 0;
}

QFont LadderPainter::digitFont(double px) const
{
    QFont font = m_theme.font(px);
    if (m_narrow) {
        QStringList families = font.families();
        families.prepend(QStringLiteral("Roboto Condensed"));
        font.setFamilies(families);
        if (!QFontDatabase::hasFamily(families.front()))
            font.setStretch(narrowStretch);
    }
    return font;
}

void LadderPainter::prepare(double scale, int rowHeight)
{
    if (m_rowHeight != rowHeight)
        m_plainRow = {};
    m_rowHeight = rowHeight;
    const double smallPx = m_px - 1;
    if (m_scale != scale) {
        m_scale = scale;
        m_digits.reset(digitFont(m_px), scale);
        m_small.reset(digitFont(smallPx), scale);
        m_titles.reset(m_theme.font(m_px, 500));
        m_tags.reset(m_theme.font(m_px - 1.5));
        m_marks.reset(m_theme.font(m_px - 1.5, 700));
        m_plainRow = {};
        m_hatch = hatchTile(m_theme.tokens().line2, scale);
    }
    m_top = static_cast<int>(std::lround(rowHeight / 2.0 + m_px * 0.36 - m_digits.ascent()));
    m_smallTop = static_cast<int>(std::lround(rowHeight / 2.0 + smallPx * 0.36 - m_small.ascent()));
}

int LadderPainter::priceTextWidth(const LadderModel& model) const
{
    const auto middle = model.middleGroup();
    if (!middle)
        return 54;
    NumberText text;
    model.priceFormat().print(*middle, text);
    return static_cast<int>(std::ceil(m_digits.width(text)));
}

int LadderPainter::sizeTextWidth(const LadderModel& model) const
{
    NumberText text;
    model.sizeFormat().print(std::max(model.scale().full, model.scale().large), text);
    // Wider numbers are shown in thousands, so the book never pushes the price aside.
    return static_cast<int>(std::ceil(std::min(m_digits.width(text), 64.0)));
}

void LadderPainter::addNumber(const CountFormat& format, std::int64_t count, double right, double room, int y, QRgb colour, bool small)
{
    GlyphAtlas& atlas = small ? m_small : m_digits;
    m_text.clear();
    format.print(count, m_text);
    if (atlas.width(m_text) > room) {
        m_text.clear();
        format.printCompact(count, m_text);
    }
    atlas.addRight(right, y + (small ? m_smallTop : m_top), m_text, colour);
}

void LadderPainter::addSigned(const CountFormat& format, std::int64_t count, double right, double room, int y, QRgb colour)
{
    m_text.clear();
    format.printSigned(count, m_text);
    if (m_small.width(m_text) > room) {
        m_text.clear();
        m_text.append(count < 0 ? '-' : '+');
        format.printCompact(std::abs(count), m_text);
    }
    m_small.addRight(right, y + m_smallTop, m_text, colour);
}

void LadderPainter::paintDepth(QPainter& painter, const LadderColumns& columns, const LadderModel& model, const LadderLook& look,
    const LadderRow& row, int y, bool bid)
{
    const Tokens& t = m_theme.tokens();
    const LadderColumns::Span& column = columns[bid ? LadderColumn::Bid : LadderColumn::Ask];
    const std::int64_t size = bid ? row.bid : row.ask;
    const DepthScale& scale = model.scale();
    if (look.cumulative && !row.has(RowUnknownDepth)) {
        const int width = scaled(row.cumulative, scale.cumulative, column.width - 1);
        const QColor& colour = look.stale ? t.raised : bid ? t.buyCum : t.sellCum;
        painter.fillRect(bid ? column.right() - width : column.x + 1, y, width, m_rowHeight, colour);
    }
    if (size == 0)
        return;
    const bool large = row.has(bid ? RowLargeBid : RowLargeAsk) && !look.stale;
    const int width = scaled(size, scale.full, column.width - 3);
    painter.fillRect(bid ? column.right() - width : column.x + 1, y + 1, width, m_rowHeight - 2, look.stale ? t.line : bid ? t.buyBar : t.sellBar);
    if (large) {
        const QColor& edge = bid ? t.buySolid : t.sellSolid;
        painter.fillRect(bid ? column.right() - 3 : column.x + 1, y + 1, 3, m_rowHeight - 2, edge);
        if (row.has(bid ? RowHugeBid : RowHugeAsk)) {
            const int left = bid ? column.right() - width : column.x + 1;
            painter.fillRect(left, y + 1, width, 1, edge);
            painter.fillRect(left, y + m_rowHeight - 2, width, 1, edge);
            painter.fillRect(bid ? left : left + width - 1, y + 1, 1, m_rowHeight - 2, edge);
        }
    }
    const QColor& ink = look.stale ? t.text3 : large ? t.text1 : t.text2;
    addNumber(model.sizeFormat(), size, column.right() - (bid ? 7 : 6), column.width - 12, y, ink.rgb(), false);
}

void LadderPainter::paintPrice(QPainter& painter, const LadderColumns& columns, const LadderModel& model, const LadderLook& look,
    const LadderRow& row, int y)
{
    if (row.has(RowBelowZero))
        return;
    const Tokens& t = m_theme.tokens();
    const LadderColumns::Span& column = columns[LadderColumn::Price];
    const bool best = row.has(RowBestBid) || row.has(RowBestAsk);
    if (best)
        painter.fillRect(column.x + 1, y, column.width - 1, m_rowHeight, look.stale ? t.hover : row.has(RowBestBid) ? t.buyBar : t.sellBar);
    m_text.clear();
    model.priceFormat().print(row.group, m_text);
    const double x = column.x + (column.width - m_digits.width(m_text)) / 2;
    // Beyond what the book is known to hold a row is not empty but unknown: its price steps back.
    const QRgb ink = (look.stale ? t.text2 : row.has(RowUnknownDepth) ? t.text3 : t.text1).rgb();
    if (best || look.stale) {
        m_digits.add(x, y + m_top, m_text, ink);
        return;
    }
    const int split = std::max(0, m_text.size() - brightDigits);
    const double end = m_digits.add(x, y + m_top, m_text, t.text3.rgb(), 0, split);
    m_digits.add(end, y + m_top, m_text, ink, split);
}

void LadderPainter::paintTraded(QPainter& painter, const LadderColumns& columns, const LadderModel& model, const LadderLook& look,
    const LadderRow& row, int y)
{
    if (row.sold + row.bought <= 0)
        return;
    const Tokens& t = m_theme.tokens();
    const LadderColumns::Span& column = columns[LadderColumn::Traded];
    const int full = std::max(8, column.width - (column.width > 90 ? 44 : 34));
    const int both = scaled(row.sold + row.bought, model.scale().traded, full);
    const int sold = scaled(row.sold, row.sold + row.bought, both);
    const int inset = std::max(2, m_rowHeight / 6);
    painter.fillRect(column.x + 2, y + inset, sold, m_rowHeight - 2 * inset, look.stale ? t.hover : t.sellBar);
    painter.fillRect(column.x + 2 + sold, y + inset, both - sold, m_rowHeight - 2 * inset, look.stale ? t.hover : t.buyBar);
    const bool busiest = row.has(RowBusiest) && !look.stale;
    if (busiest)
        painter.fillRect(column.x + 1, y + inset, 1, m_rowHeight - 2 * inset, t.text2);
    addNumber(model.tradedFormat(), row.sold + row.bought, column.right() - 5, column.width - full - 2, y,
        (busiest ? t.text1 : t.text3).rgb(), true);
}

void LadderPainter::paintChange(QPainter& painter, const LadderColumns& columns, const LadderModel& model, const LadderLook& look,
    const LadderRow& row, int y)
{
    if (!row.hasChange || row.change == 0 || look.stale)
        return;
    const Tokens& t = m_theme.tokens();
    const bool bid = model.kindOf(row.group) == RowKind::Bid;
    const LadderColumns::Span& column = columns[bid ? LadderColumn::BidChange : LadderColumn::AskChange];
    // Stacked grows towards the price, pulled away from it; the sign says it as well.
    const bool stacked = row.change > 0;
    const int width = scaled(std::abs(row.change), model.scale().change, column.width / 2 - 2);
    const bool towardsRight = stacked == bid;
    const int middle = column.x + column.width / 2;
    painter.fillRect(towardsRight ? middle : middle - width, y + m_rowHeight - 4, width, 2, stacked ? t.line2 : t.stale);
    addSigned(model.tradedFormat(), row.change, column.right() - 4, column.width - 6, y, (stacked ? t.text2 : t.text3).rgb());
}

const QPixmap& LadderPainter::plainRow(const LadderColumns& columns)
{
    if (!m_plainRow.isNull() && m_plainColumns == columns)
        return m_plainRow;
    const Tokens& t = m_theme.tokens();
    const LadderColumns::Span& price = columns[LadderColumn::Price];
    m_plainColumns = columns;
    // Opaque, so that a row's ground is a plain copy.
    QImage row(static_cast<int>(std::ceil(columns.width * m_scale)), static_cast<int>(std::ceil(m_rowHeight * m_scale)), QImage::Format_RGB32);
    row.setDevicePixelRatio(m_scale);
    row.fill(t.panel);
    QPainter painter(&row);
    painter.fillRect(price.x, 0, price.width, m_rowHeight, t.raised);
    for (const LadderColumns::Span& column : columns.spans) {
        if (column.width > 0 && column.x > 0)
            painter.fillRect(column.x, 0, 1, m_rowHeight, t.line);
    }
    painter.end();
    m_plainRow = QPixmap::fromImage(row);
    return m_plainRow;
}

void LadderPainter::paintWash(QPainter& painter, const LadderColumns& columns, const QColor& colour, int y) const
{
    for (const LadderColumns::Span& column : columns.spans) {
        if (column.width > 0)
            painter.fillRect(column.x > 0 ? column.x + 1 : 0, y, column.width - (column.x > 0 ? 1 : 0), m_rowHeight, colour);
    }
}

void LadderPainter::paintRow(QPainter& painter, const LadderColumns& columns, const LadderModel& model, const LadderLook& look,
    const LadderRow& row, int y)
{
    const Tokens& t = m_theme.tokens();
    const LadderColumns::Span& price = columns[LadderColumn::Price];
    painter.drawPixmap(0, y, plainRow(columns));
    if (row.has(RowLiquidation) || look.hovered == row.group)
        paintWash(painter, columns, row.has(RowLiquidation) ? t.liqWash : t.hover, y);
    if (row.bid > 0 || row.ask > 0)
        paintDepth(painter, columns, model, look, row, y, row.bid > 0);
    else if (row.cumulative > 0)
        paintDepth(painter, columns, model, look, row, y, model.kindOf(row.group) == RowKind::Bid);
    if (columns.isShown(LadderColumn::Traded))
        paintTraded(painter, columns, model, look, row, y);
    if (columns.isShown(LadderColumn::BidChange))
        paintChange(painter, columns, model, look, row, y);
    if (columns.isShown(LadderColumn::Profit) && row.hasProfit && !row.has(RowBelowZero)) {
        const LadderColumns::Span& column = columns[LadderColumn::Profit];
        if (format::areAmountsHidden()) {
            painter.setPen(t.text3);
            painter.drawText(QRect(column.x, y, column.width - 6, m_rowHeight), static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), format::hidden());
        } else
            addSigned(model.profitFormat(), row.profit, column.right() - 6, column.width - 10, y, t.text3.rgb());
    }
    paintPrice(painter, columns, model, look, row, y);
    if (row.has(RowMajor))
        painter.fillRect(0, y + m_rowHeight - 1, columns.width, 1, t.line);
    if (row.has(RowBestAsk))
        painter.fillRect(0, y + m_rowHeight - 1, columns.width, 1, t.line2);
    if (row.has(RowBestBid))
        painter.fillRect(0, y, columns.width, 1, t.line2);
    if (row.has(RowLast) && !look.stale) {
        painter.setPen(t.text1);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(price.x, y, price.width - 1, m_rowHeight - 1);
    }
    if (look.cursor == row.group) {
        painter.setPen(t.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(price.x, y, price.width - 1, m_rowHeight - 1);
        painter.drawRect(price.x + 1, y + 1, price.width - 3, m_rowHeight - 3);
    }
    paintLines(painter, columns, model, row, y);
    if (look.stale) {
        const LadderColumns::Span& bid = columns[LadderColumn::Bid];
        const QRect market(bid.x, y, columns[LadderColumn::Ask].right() - bid.x, m_rowHeight);
        painter.drawTiledPixmap(market, m_hatch, QPoint(bid.x % 8, y % 8));
    }
    if (look.flashed == row.group)
        painter.fillRect(price.x, y, 2, m_rowHeight, t.accent);
    if (look.armed)
        painter.fillRect(0, y, railWidth, m_rowHeight, t.warnSolid);
}

void LadderPainter::flush(QPainter& painter)
{
    m_digits.flush(painter);
    m_small.flush(painter);
}

} // namespace fathom

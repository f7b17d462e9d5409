// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tape/tape_view.h"

#include "ui/theme/format.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace fathom {

namespace {

constexpr int headerHeight = 22;
constexpr int padding = 10;
constexpr double digitPx = 12;
constexpr int wheelRows = 3;

struct TapeColumns
{
    int price, size, time; // right edges of size and time, left edge of price
};

TapeColumns columnsOf(int width)
{
    // 92 and 86 px of 335 by the design; the time keeps what it needs.
    const int time = width - padding;
    return { padding, std::max(110, width * 188 / 335), time };
}

} // namespace

TapeView::TapeView(const Theme& theme, QWidget* parent)
    : ScaledWidget(parent)
    , m_theme(theme)
    , m_rowHeight(theme.ladderRow())
{
    installGridAccessibility();
    setObjectName(QStringLiteral("tapeView"));
    setAccessibleName(tr("Tape"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(160, headerHeight + 3 * m_rowHeight);
    connect(&theme, &Theme::changed, this, [this] {
        m_digits = {};
        update();
    });
}

void TapeView::setInstrument(std::shared_ptr<const Instrument> instrument)
{
    m_instrument = std::move(instrument);
    m_model.clear();
    m_first = m_newAbove = 0;
    if (m_instrument) {
        m_price = CountFormat(m_instrument->tickSize, m_instrument->priceDecimals());
        m_size = CountFormat(m_instrument->stepSize, m_instrument->quantityDecimals());
    }
    update();
}

void TapeView::setLarge(std::int64_t steps)
{
    m_large = steps;
    update();
}

void TapeView::setEmptyText(const QString& text)
{
    if (text == m_emptyText)
        return;
    m_emptyText = text;
    update();
}

void TapeView::setStale(bool stale)
{
    if (stale == m_stale)
        return;
    m_stale = stale;
    update();
}

int TapeView::visibleRows() const
{
    return std::max(0, (height() - headerHeight) / m_rowHeight);
}

void TapeView::refresh(int appeared)
{
    if (m_first > 0) {
        // Read back: what is in view stays there.
        m_first = std::min(m_first + appeared, std::max(0, m_model.count() - visibleRows()));
        m_newAbove += appeared;
    }
    update();
}

void TapeView::scrollTo(int firstRow)
{
    m_first = std::clamp(firstRow, 0, std::max(0, m_model.count() - visibleRows()));
    if (m_first == 0)
        m_newAbove = 0;
    m_newAbove = std::min(m_newAbove, m_first);
    update();
}

QString TapeView::gapText(const TapeRow& row) const
{
    return tr("missed %1 to %2").arg(format::time(row.time), format::time(row.gapEnd));
}

void TapeView::paintHeader(QPainter& painter) const
{
    const Tokens& t = m_theme.tokens();
    const TapeColumns columns = columnsOf(width());
    painter.fillRect(0, 0, width(), headerHeight, t.panel);
    painter.fillRect(0, headerHeight - 1, width(), 1, t.line);
    painter.setFont(m_theme.label());
    painter.setPen(t.text3);
    const auto right = [&](int edge, const QString& text) {
        painter.drawText(QRect(0, 0, edge, headerHeight - 1), Qt::AlignRight | Qt::AlignVCenter, text);
    };
    painter.drawText(QRect(columns.price, 0, 92, headerHeight - 1), Qt::AlignLeft | Qt::AlignVCenter, tr("Price"));
    right(columns.size, m_instrument ? tr("Size %1").arg(m_instrument->baseAsset) : tr("Size"));
    if (m_newAbove > 0) {
        painter.setPen(t.accent);
        right(columns.time, tr("%n new \u25B2", nullptr, m_newAbove));
    } else {
        right(columns.time, tr("Time UTC"));
    }
}

void TapeView::paintRow(QPainter& painter, const TapeRow& row, int y)
{
    const Tokens& t = m_theme.tokens();
    const TapeColumns columns = columnsOf(width());
    if (row.isGap) {
        painter.fillRect(0, y, width(), m_rowHeight, t.warnWash);
        painter.setFont(m_theme.label());
        painter.setPen(t.warn);
        painter.drawText(QRect(padding, y, width() - 2 * padding, m_rowHeight), Qt::AlignLeft | Qt::AlignVCenter, gapText(row));
        return;
    }
    const bool buy = row.aggressor == Side::Buy;
    const bool large = m_large > 0 && row.steps >= m_large;
    const double top = y + std::round(m_rowHeight / 2.0 + digitPx * 0.36 - m_digits.ascent());
    painter.fillRect(0, y, width(), m_rowHeight, large && !m_stale ? (buy ? t.buyBar : t.sellBar) : t.panel);
    NumberText text;
    m_price.print(row.ticks, text);
    const double priceWidth = m_digits.width(text);
    m_digits.add(columns.price, top, text, (m_stale ? t.text3 : buy ? t.buy : t.sell).rgb());
    text.clear();
    m_size.print(row.steps, text);
    if (columns.price + priceWidth + 6 + m_digits.width(text) > columns.size) {
        text.clear();
        m_size.printCompact(row.steps, text);
    }
    // A tenth of what counts as large is the line between an ordinary and a notable print.
    const bool notable = m_large > 0 && row.steps * 10 >= m_large;
    m_digits.addRight(columns.size, top, text, (m_stale ? t.text3 : notable ? t.text1 : t.text2).rgb());
    text.clear();
    const std::int64_t ms = toMs(row.time);
    const auto ofDay = static_cast<unsigned>((ms % 86'400'000 + 86'400'000) % 86'400'000);
    text.appendPadded(ofDay / 3'600'000, 2);
    text.append(':');
    text.appendPadded(ofDay / 60'000 % 60, 2);
    text.append(':');
    text.appendPadded(ofDay / 1000 % 60, 2);
    const NumberText whole = text;
    text.append('.');
    text.appendPadded(ofDay % 1000, 3);
    // Narrow panels drop the milliseconds before anything overlaps.
    const NumberText& shown = columns.time - m_digits.width(text) < columns.size + 6 ? whole : text;
    m_digits.addRight(columns.time, top, shown, (large && !m_stale ? t.text2 : t.text3).rgb());
}

void TapeView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = m_theme.tokens();
    const QFont font = m_theme.font(digitPx);
    if (!m_digits.matches(font, devicePixelRatioF()))
        m_digits.reset(font, devicePixelRatioF());
    paintHeader(painter);
    int y = headerHeight;
    for (int i = m_first; i < m_model.count() && y < height(); ++i, y += m_rowHeight)
        paintRow(painter, m_model.row(i), y);
    m_digits.flush(painter);
    if (y < height())
        painter.fillRect(0, y, width(), height() - y, t.panel);
    if (m_model.count() == 0 && !m_emptyText.isEmpty()) {
        painter.setFont(m_theme.body());
        painter.setPen(t.text3);
        painter.drawText(QRect(padding, headerHeight + 8, width() - 2 * padding, 48), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
    }
}

void TapeView::wheelEvent(QWheelEvent* event)
{
    m_wheelRest += event->angleDelta().y();
    const int notches = m_wheelRest / 120;
    m_wheelRest -= notches * 120;
    if (notches != 0)
        scrollTo(m_first - notches * wheelRows);
}

void TapeView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up: scrollTo(m_first - 1); return;
    case Qt::Key_Down: scrollTo(m_first + 1); return;
    case Qt::Key_PageUp: scrollTo(m_first - visibleRows()); return;
    case Qt::Key_PageDown: scrollTo(m_first + visibleRows()); return;
    case Qt::Key_Home: scrollTo(0); return;
    case Qt::Key_End: scrollTo(m_model.count()); return;
    default: QWidget::keyPressEvent(event);
    }
}

void TapeView::mouseReleaseEvent(QMouseEvent* event)
{
    const int y = static_cast<int>(event->position().y());
    if (event->button() != Qt::LeftButton)
        return;
    if (y < headerHeight) {
        scrollTo(0);
        return;
    }
    const int index = m_first + (y - headerHeight) / m_rowHeight;
    if (index < m_model.count() && !m_model.row(index).isGap)
        Q_EMIT priceClicked(m_model.row(index).ticks);
}

int TapeView::gridRows() const
{
    return std::min(visibleRows(), m_model.count() - m_first);
}

QString TapeView::gridHeader(int column) const
{
    return column == 0 ? tr("Price") : column == 1 ? tr("Size") : tr("Time UTC");
}

QString TapeView::gridCell(int row, int column) const
{
    const TapeRow& print = m_model.row(m_first + row);
    if (print.isGap)
        return column == 0 ? gapText(print) : QString();
    if (column == 2)
        return format::timeMs(print.time);
    NumberText text;
    (column == 0 ? m_price : m_size).print(column == 0 ? print.ticks : print.steps, text);
    return text.toString();
}

QString TapeView::gridRow(int row) const
{
    const TapeRow& print = m_model.row(m_first + row);
    if (print.isGap)
        return gapText(print);
    const QString words = print.aggressor == Side::Buy ? tr("bought %1 at %2, %3") : tr("sold %1 at %2, %3");
    return words.arg(gridCell(row, 1), gridCell(row, 0), gridCell(row, 2));
}

QRect TapeView::gridRect(int row, int column) const
{
    const TapeColumns columns = columnsOf(width());
    const int left = column == 0 ? 0 : column == 1 ? columns.price + 82 : columns.size + 1;
    const int right = column == 0 ? columns.price + 82 : column == 1 ? columns.size + 1 : width();
    return { left, headerHeight + row * m_rowHeight, right - left, m_rowHeight };
}

} // namespace fathom

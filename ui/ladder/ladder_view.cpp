// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_view.h"

#include "ui/ladder/ladder_input.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QTimer>

#include <utility>

namespace fathom {

namespace {

constexpr int flashMs = 400;

}

LadderView::LadderView(const Theme& theme, const Clock& clock, QWidget* parent)
    : ScaledWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_painter(theme)
    , m_rowHeight(theme.ladderRow())
{
    installGridAccessibility();
    setObjectName(QStringLiteral("ladderView"));
    setAccessibleName(tr("Ladder"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(180, m_rowHeight * 4);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, [this] {
        m_painter.themeChanged();
        update();
    });
}

LadderView::~LadderView() = default;

void LadderView::setInstrument(std::shared_ptr<const Instrument> instrument)
{
    m_model.setInstrument(std::move(instrument));
    m_own.clear();
    m_look = { false, m_look.cumulative, m_look.armed, {}, {}, {} };
    m_aim.reset();
    m_move = {};
    m_placed = false;
    m_follows = true;
    refreshRows();
    update();
}

void LadderView::setGroupTicks(std::int64_t ticks)
{
    if (ticks == m_model.groupTicks())
        return;
    // The price in the middle stays in the middle.
    const std::int64_t middle = (m_top - fullRows() / 2) * m_model.groupTicks();
    m_model.setGroupTicks(ticks);
    m_look.cursor.reset();
    m_look.hovered.reset();
    m_aim.reset();
    m_top = floorDiv(middle, m_model.groupTicks()) + fullRows() / 2;
    if (m_input)
        m_input->noteViewMoved();
    refreshRows();
    if (m_follows)
        recentre();
    update();
    Q_EMIT viewMoved();
}

void LadderView::setBook(BookViewPtr book)
{
    if (book && m_unpainted == MonotonicTime())
        m_unpainted = book->received;
    m_model.setBook(std::move(book));
    const bool stale = m_model.book() && !m_model.isLive();
    if (stale != m_look.stale) {
        m_look.stale = stale;
        update();
    }
    followMarket();
    refreshRows();
}

void LadderView::followMarket()
{
    const auto middle = m_model.middleGroup();
    if (!middle)
        return;
    if (!m_placed) {
        m_placed = true;
        m_follows = true;
        recentre();
        return;
    }
    // Over a menu of a row the pointer is inside still.
    if (!m_follows || isPointerInside() || (m_input && m_input->holdsView()) || QApplication::activePopupWidget() != nullptr)
        return;
    // Rows walk only when the market left the middle half.
    const std::int64_t at = m_top - *middle;
    const int rows = fullRows();
    if (at < rows / 4 || at > rows * 3 / 4)
        recentre();
}

void LadderView::refreshRows()
{
    m_model.fill(m_top, height() / m_rowHeight + 1, m_next);
    QRegion touch;
    if (m_next.size() != m_rows.size() || !(m_model.scale() == m_paintedScale)) {
        m_paintedScale = m_model.scale();
        update();
    } else {
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i] == m_next[i])
                continue;
            const QRect row(0, static_cast<int>(i) * m_rowHeight, width(), m_rowHeight);
            update(row);
            if (((m_rows[i].flags | m_next[i].flags) & (RowBestBid | RowBestAsk)) != 0)
                touch += row;
        }
    }
    m_rows.swap(m_next);
    layOut();
    // The touch is what a click is aimed at: it does not wait for the event loop to come round to painting.
    if (!touch.isEmpty() && isVisible())
        repaint(touch);
    Q_EMIT rowsRefreshed();
}

void LadderView::refreshOrders(const OwnOrders::Input& input)
{
    const std::vector<OwnCell> before = m_own.cells();
    const bool hadNotices = !m_own.notices().empty();
    if (!m_own.update(m_model, input) && !hadNotices)
        return;
    for (const OwnCell& cell : before)
        updateRow(cell.group);
    for (const OwnCell& cell : m_own.cells())
        updateRow(cell.group);
    if (hadNotices || !m_own.notices().empty())
        update();
}

void LadderView::setArmed(bool armed)
{
    if (m_look.armed == armed)
        return;
    m_look.armed = armed;
    update();
}

void LadderView::setCumulativeShown(bool shown)
{
    m_look.cumulative = shown;
    update();
}

void LadderView::setColumnsShown(bool profit, bool traded, bool change)
{
    if (m_wanted.profit == profit && m_wanted.traded == traded && m_wanted.change == change)
        return;
    m_wanted.profit = profit;
    m_wanted.traded = traded;
    m_wanted.change = change;
    m_model.setProfitShown(profit);
    m_columns = {};
    refreshRows();
    update();
}

void LadderView::setRowLook(int rowHeight, int fontPx, bool narrow)
{
    m_painter.setFont(fontPx, narrow);
    if (rowHeight != m_rowHeight) {
        // The price in the middle stays in the middle.
        const std::int64_t middle = m_top - fullRows() / 2;
        m_rowHeight = rowHeight;
        m_top = middle + fullRows() / 2;
        if (m_input)
            m_input->noteViewMoved();
    }
    m_columns = {};
    refreshRows();
    update();
    Q_EMIT viewMoved();
}

QRect LadderView::rectOf(std::int64_t group) const
{
    return { 0, static_cast<int>(m_top - group) * m_rowHeight, width(), m_rowHeight };
}

void LadderView::moveTo(std::int64_t top)
{
    if (top == m_top)
        return;
    m_top = top;
    if (m_input)
        m_input->noteViewMoved();
    refreshRows();
    update();
    Q_EMIT viewMoved();
}

void LadderView::scrollRows(std::int64_t rows)
{
    m_follows = false;
    moveTo(m_top + rows);
}

void LadderView::showGroup(std::int64_t group)
{
    m_follows = false;
    m_look.flashed = group;
    QTimer::singleShot(flashMs, this, [this, group] {
        if (m_look.flashed == group) {
            m_look.flashed.reset();
            updateRow(group);
        }
    });
    moveTo(group + fullRows() / 2);
    updateRow(group);
}

void LadderView::recentre()
{
    const auto middle = m_model.middleGroup();
    if (!middle)
        return;
    m_follows = true;
    moveTo(*middle + fullRows() / 2);
}

void LadderView::updateRow(std::optional<std::int64_t> group)
{
    if (group)
        update(rectOf(*group));
}

void LadderView::setHovered(std::optional<std::int64_t> group, int x)
{
    const int before = std::exchange(m_hoveredX, x);
    if (m_look.hovered == group) {
        const auto isOver = [&](Side side, int at) { return group && LadderPainter::closeBox(m_columns, side, 0, m_rowHeight).contains(at, 0); };
        if (isOver(Side::Buy, before) != isOver(Side::Buy, x) || isOver(Side::Sell, before) != isOver(Side::Sell, x))
            updateRow(group);
        return;
    }
    updateRow(m_look.hovered);
    m_look.hovered = group;
    updateRow(group);
    Q_EMIT hoveredChanged(group);
}

void LadderView::setCursor(std::optional<std::int64_t> group)
{
    if (m_look.cursor == group)
        return;
    updateRow(m_look.cursor);
    m_look.cursor = group;
    updateRow(group);
    if (!group)
        return;
    if (*group > m_top || *group <= m_top - fullRows()) {
        m_follows = false;
        moveTo(*group > m_top ? *group : *group + fullRows() - 1);
    }
    const std::int64_t index = m_top - *group;
    if (index >= 0 && index < static_cast<std::int64_t>(m_rows.size()))
        announce(rowText(m_rows[static_cast<std::size_t>(index)]));
}

void LadderView::setAimCell(std::optional<OwnCell> cell)
{
    if (m_aim == cell)
        return;
    if (m_aim)
        updateRow(m_aim->group);
    m_aim = std::move(cell);
    if (m_aim)
        updateRow(m_aim->group);
}

void LadderView::setMoveBox(MoveBox box)
{
    if (box == m_move)
        return;
    m_move = std::move(box);
    update();
}

bool LadderView::isLoading() const
{
    const BookViewPtr& book = m_model.book();
    return !book || (!book->isLive() && book->bids.empty() && book->asks.empty());
}

void LadderView::layOut()
{
    m_painter.prepare(devicePixelRatioF(), m_rowHeight);
    m_wanted.priceText = m_painter.priceTextWidth(m_model);
    m_wanted.sizeText = m_painter.sizeTextWidth(m_model);
    const LadderColumns columns = LadderColumns::layOut(width(), m_wanted);
    if (columns == m_columns)
        return;
    m_columns = columns;
    update();
    Q_EMIT viewMoved();
}

void LadderView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_input)
        m_input->noteViewMoved();
    refreshRows();
    if (m_follows && !isPointerInside())
        recentre();
    Q_EMIT viewMoved();
}

void LadderView::announce(const QString& text)
{
    setAccessibleDescription(text);
    Q_EMIT announced(text);
}

bool LadderView::event(QEvent* event)
{
    if (event->type() == QEvent::WindowActivate && m_input)
        m_input->noteActivated();
    // Keys released elsewhere are never told: nothing counts as held any more.
    if (event->type() == QEvent::WindowDeactivate && m_input)
        m_input->focusLost();
    if (event->type() == QEvent::ShortcutOverride && m_input && m_input->wantsKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return ScaledWidget::event(event);
}

void LadderView::mousePressEvent(QMouseEvent* event)
{
    if (m_input)
        m_input->press(*event);
}

void LadderView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_input)
        m_input->move(*event);
}

void LadderView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_input)
        m_input->release(*event);
}

void LadderView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_input)
        m_input->doubleClick(*event);
}

void LadderView::wheelEvent(QWheelEvent* event)
{
    if (m_input)
        m_input->wheel(*event);
}

void LadderView::keyPressEvent(QKeyEvent* event)
{
    if (!m_input || !m_input->keyPress(*event))
        QWidget::keyPressEvent(event);
}

void LadderView::keyReleaseEvent(QKeyEvent* event)
{
    if (!m_input || !m_input->keyRelease(*event))
        QWidget::keyReleaseEvent(event);
}

void LadderView::leaveEvent(QEvent* event)
{
    if (m_input)
        m_input->leave();
    setHovered({});
    QWidget::leaveEvent(event);
}

void LadderView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    Q_EMIT focusChanged(true);
}

void LadderView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    if (m_input)
        m_input->focusLost();
    Q_EMIT focusChanged(false);
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/data_table.h"

#include "ui/tables/cell_delegate.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSortFilterProxyModel>

namespace fathom {

namespace {

// Sorts by RawRole, keeps pinned rows on top in both directions.
class PinnedSortProxy final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override
    {
        const bool leftPinned = left.data(PinnedRole).toBool();
        if (leftPinned != right.data(PinnedRole).toBool())
            return leftPinned == (sortOrder() == Qt::AscendingOrder);
        return QSortFilterProxyModel::lessThan(left, right);
    }
};

constexpr int sortPeriodMs = 1000;

} // namespace

DataTable::DataTable(const Theme& theme, const QString& name, const QString& accessibleName, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_delegate(new CellDelegate(theme, this))
    , m_proxy(new PinnedSortProxy(this))
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setItemDelegate(m_delegate);
    m_proxy->setSortRole(RawRole);
    m_proxy->setDynamicSortFilter(false);
    QTableView::setModel(m_proxy);

    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(theme.tableRow());
    verticalHeader()->setMinimumSectionSize(theme.tableRow());
    auto* header = horizontalHeader();
    header->setFixedHeight(theme.headerRow());
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    header->setSectionsClickable(true);
    header->setMinimumSectionSize(24);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) { m_proxy->sort(column, order); });

    m_sortTimer.setInterval(sortPeriodMs);
    connect(&m_sortTimer, &QTimer::timeout, this, &DataTable::resort);
    m_sortTimer.start();
    connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
}

void DataTable::setSourceModel(QAbstractItemModel* model)
{
    m_proxy->setSourceModel(model);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &DataTable::fitColumns);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &DataTable::fitColumns);
    connect(m_proxy, &QAbstractItemModel::dataChanged, this, [this] { m_textsChanged = true; });
    fitColumns();
}

QModelIndex DataTable::sourceIndex(const QModelIndex& shown) const { return m_proxy->mapToSource(shown); }

QVector<int> DataTable::selectedSourceRows() const
{
    QVector<int> rows;
    auto shown = selectionModel()->selectedRows();
    std::sort(shown.begin(), shown.end());
    for (const QModelIndex& index : shown)
        rows.append(sourceIndex(index).row());
    return rows;
}

bool DataTable::isHeld() const
{
    return underMouse() || state() == EditingState || hasFocus() || QApplication::activePopupWidget();
}

void DataTable::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

void DataTable::resort()
{
    // A row often comes before its numbers do, and numbers grow: widths follow once a second, never under the pointer.
    if (m_textsChanged && !underMouse() && isAnyTextCut())
        fitColumns();
    m_textsChanged = false;
    const int column = horizontalHeader()->sortIndicatorSection();
    const bool held = column >= 0 && isHeld();
    if (held != m_wasHeld) {
        m_wasHeld = held;
        Q_EMIT sortHeldChanged(held);
    }
    if (!isHeld())
        m_proxy->sort(column, horizontalHeader()->sortIndicatorOrder());
}

bool DataTable::isAnyTextCut() const
{
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        if (!isColumnHidden(column) && sizeHintForColumn(column) > columnWidth(column))
            return true;
    }
    return false;
}

// Every column gets what its widest shown text needs. Where room is short, yielding words shrink, then yielding numbers go:
// a number cut is a wrong number.
void DataTable::fitColumns()
{
    if (!model() || model()->columnCount() == 0)
        return;
    const int columns = model()->columnCount();
    for (const int column : std::as_const(m_yielding))
        setColumnHidden(column, false);
    QVector<int> widths(columns);
    int sum = 0;
    for (int column = 0; column < columns; ++column) {
        if (isColumnHidden(column))
            continue;
        widths[column] = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        sum += widths[column];
    }
    const int room = viewport()->width();
    const auto isNumber = [this](int column) {
        return (model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
    };
    for (const int column : std::as_const(m_yielding)) {
        if (isNumber(column) || sum <= room)
            continue;
        const int given = std::min(sum - room, std::max(0, widths[column] - horizontalHeader()->sectionSizeHint(column)));
        widths[column] -= given;
        sum -= given;
    }
    for (const int column : std::as_const(m_yielding)) {
        if (!isNumber(column) || sum <= room)
            continue;
        sum -= std::exchange(widths[column], 0);
        setColumnHidden(column, true);
    }
    shareRoom(widths, room - sum);
}

void DataTable::shareRoom(QVector<int> widths, int left)
{
    QVector<int> shown;
    for (int column = 0; column < widths.size(); ++column) {
        if (!isColumnHidden(column))
            shown.append(column);
    }
    const int count = static_cast<int>(shown.size());
    const int share = left > 0 && count > 0 ? left / count : 0;
    for (const int column : std::as_const(shown))
        widths[column] += share;
    if (left > 0 && count > 0)
        widths[shown.last()] += left - share * count;
    for (const int column : std::as_const(shown))
        setColumnWidth(column, widths[column]);
}

void DataTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void DataTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (model()->rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setFont(m_theme.body());
    painter.setPen(m_theme.tokens().text3);
    painter.drawText(viewport()->rect().adjusted(8, 0, -8, 0), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

int DataTable::buttonUnder(QPoint position, QModelIndex* index) const
{
    *index = indexAt(position);
    return index->isValid() ? m_delegate->buttonAt(visualRect(*index), *index, position) : -1;
}

void DataTable::mouseMoveEvent(QMouseEvent* event)
{
    QModelIndex index;
    const int button = buttonUnder(event->pos(), &index);
    m_delegate->setHot(index, button, m_pressedButton >= 0 && m_pressedButton == button && m_pressedIndex == index);
    m_delegate->setHoverRow(index.isValid() ? index.row() : -1);
    setToolTip(button < 0 ? QString()
                          : index.data(ButtonsRole).value<QVector<CellButton>>().at(button).accessible.toHtmlEscaped());
    viewport()->update();
    if (m_pressedButton < 0)
        QTableView::mouseMoveEvent(event);
}

void DataTable::mousePressEvent(QMouseEvent* event)
{
    QModelIndex index;
    const int button = buttonUnder(event->pos(), &index);
    if (button >= 0 && event->button() == Qt::LeftButton) {
        m_pressedIndex = index;
        m_pressedButton = button;
        m_delegate->setHot(index, button, true);
        viewport()->update();
        return;
    }
    QTableView::mousePressEvent(event);
}

void DataTable::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_pressedButton >= 0 && event->button() == Qt::LeftButton) {
        QModelIndex index;
        const int button = buttonUnder(event->pos(), &index);
        const int pressed = std::exchange(m_pressedButton, -1);
        // The row may have moved while the button was down: the persistent index still names the pressed one.
        if (button == pressed && m_pressedIndex == index)
            triggerButton(index, button);
        m_pressedIndex = QModelIndex();
        return;
    }
    QTableView::mouseReleaseEvent(event);
}

void DataTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    QModelIndex index;
    if (buttonUnder(event->pos(), &index) >= 0 || !index.isValid())
        return;
    if (index.flags() & Qt::ItemIsEditable)
        edit(index);
    else
        Q_EMIT rowActivated(sourceIndex(index).row());
}

void DataTable::leaveEvent(QEvent* event)
{
    m_delegate->setHot({}, -1, false);
    m_delegate->setHoverRow(-1);
    viewport()->update();
    QTableView::leaveEvent(event);
}

void DataTable::triggerButton(const QModelIndex& shown, int button)
{
    const auto buttons = shown.data(ButtonsRole).value<QVector<CellButton>>();
    if (button < buttons.size())
        Q_EMIT buttonTriggered(sourceIndex(shown).row(), buttons[button].id);
}

// The row's buttons live in its last column; left and right walk them, Enter presses the one that is lit.
bool DataTable::moveButtonFocus(int step)
{
    if (!currentIndex().isValid())
        return false;
    const QModelIndex cell = currentIndex().siblingAtColumn(model()->columnCount() - 1);
    const auto count = static_cast<int>(cell.data(ButtonsRole).value<QVector<CellButton>>().size());
    if (count == 0)
        return false;
    m_focusedButton = std::clamp(m_focusedButton + step, 0, count - 1);
    m_delegate->setHot(cell, m_focusedButton, false);
    viewport()->update();
    return true;
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if (event->isAutoRepeat() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Delete))
        return;
    switch (event->key()) {
    case Qt::Key_Left:
        if (moveButtonFocus(-1))
            return;
        break;
    case Qt::Key_Right:
        if (moveButtonFocus(1))
            return;
        break;
    case Qt::Key_Delete: Q_EMIT deletePressed(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (state() == EditingState || !currentIndex().isValid())
            break;
        if (m_focusedButton >= 0)
            triggerButton(currentIndex().siblingAtColumn(model()->columnCount() - 1), m_focusedButton);
        else
            Q_EMIT rowActivated(sourceIndex(currentIndex()).row());
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Escape:
        m_focusedButton = -1;
        m_delegate->setHot({}, -1, false);
        break;
    default: break;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    const QPoint at = event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                                  : viewport()->mapToGlobal(visualRect(index).bottomLeft());
    Q_EMIT menuWanted(sourceIndex(index).row(), at);
}

void DataTable::copySelection() const
{
    QStringList lines;
    auto rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column) {
            const QModelIndex index = row.siblingAtColumn(column);
            cells << index.data().toString() + index.data(UnitRole).toString();
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace fathom

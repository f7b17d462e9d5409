// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/data_table.h"

#include "ui/tables/cell_delegate.h"
#include "ui/tables/filter_header.h"
#include "ui/tables/filter_proxy.h"
#include "ui/theme/theme.h"
#include "ui/theme/window_scale.h"

#include <QApplication>
#include <QClipboard>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace fathom {

namespace {
constexpr int sortPeriodMs = 1000;
constexpr int rowsMeasured = 60;
}

DataTable::DataTable(const Theme& theme, const QString& name, const QString& accessibleName, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_delegate(new CellDelegate(theme, this))
    , m_header(new FilterHeader(theme, this))
    , m_proxy(new FilterProxy(this))
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setHorizontalHeader(m_header);
    setItemDelegate(m_delegate);
    QTableView::setModel(m_proxy);

    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    m_fontPx = theme.tableFontPx();
    setRowHeight(theme.tableRow());
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        if (m_isPaged)
            Q_EMIT sortWanted(column, order == Qt::DescendingOrder);
        else
            m_proxy->sortBy(column, order);
        noteLayout();
    });
    connect(m_header, &QHeaderView::sectionMoved, this, [this] {
        m_delegate->setFirstColumn(m_header->logicalIndex(0));
        viewport()->update();
        noteLayout();
    });
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        // The last one that is stretched to the edge takes its width from the window, not from a person.
        if (m_fitting || width == 0 || (m_header->stretchLastSection() && m_header->visualIndex(column) == m_header->count() - 1))
            return;
        m_handWidths[column] = ScaleMath { scaleOf(this) }.lengthAt100(width);
        noteLayout();
    });
    connect(m_header, &QHeaderView::sectionHandleDoubleClicked, this, [this](int column) {
        m_handWidths.remove(column);
        scheduleFit();
        noteLayout();
    });
    connect(m_header, &FilterHeader::textEdited, this, &DataTable::applyFilter);
    connect(m_header, &FilterHeader::shownChanged, this, [this] {
        updateGeometries();
        noteLayout();
    });
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) { openColumnMenu(m_header->mapToGlobal(at)); });

    // What is in sight and a little more: the default measures a thousand rows beyond it, with every row that comes.
    m_header->setResizeContentsPrecision(rowsMeasured);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { m_textsChanged = true; });

    m_sortTimer.setInterval(sortPeriodMs);
    connect(&m_sortTimer, &QTimer::timeout, this, &DataTable::resort);
    m_sortTimer.start();
    m_fitTimer.setSingleShot(true);
    m_fitTimer.setInterval(0);
    connect(&m_fitTimer, &QTimer::timeout, this, &DataTable::fitColumns);
    connect(&theme, &Theme::changed, this, [this] {
        if (std::exchange(m_fontPx, m_theme.tableFontPx()) != m_theme.tableFontPx()) {
            m_delegate->measureAnew();
            setRowHeight(m_rowHeight);
            scheduleFit();
        }
        viewport()->update();
    });
}

bool DataTable::event(QEvent* event)
{
    if (event->type() == scaleChangeEvent()) {
        setRowHeight(m_rowHeight);
        fitColumns();
    }
    return QTableView::event(event);
}

void DataTable::setRowHeight(int pixels)
{
    m_rowHeight = pixels;
    const int height = scaled(this, pixels + std::max(0, m_theme.tableFontPx() - Theme::usualTableFontPx));
    if (height == verticalHeader()->defaultSectionSize())
        return;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void DataTable::setSourceModel(QAbstractItemModel* model)
{
    m_proxy->setSourceModel(model);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
        if (m_proxy->rowCount() == last - first + 1)
            scheduleFit(); // the first ones
        m_textsChanged = true;
    });
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &DataTable::scheduleFit);
    connect(m_proxy, &QAbstractItemModel::dataChanged, this, [this] { m_textsChanged = true; });
    fitColumns();
}

void DataTable::setPagedModel(QAbstractItemModel* model)
{
    m_isPaged = true;
    QTableView::setModel(model);
    m_proxy->deleteLater();
    m_proxy = nullptr;
    connect(model, &QAbstractItemModel::modelReset, this, &DataTable::scheduleFit);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] { m_textsChanged = true; });
    fitColumns();
}

QModelIndex DataTable::sourceIndex(const QModelIndex& shown) const { return m_proxy ? m_proxy->mapToSource(shown) : shown; }
QModelIndex DataTable::shownIndex(const QModelIndex& source) const { return m_proxy ? m_proxy->mapFromSource(source) : source; }

QVector<int> DataTable::selectedSourceRows() const
{
    QVector<int> rows;
    auto shown = selectionModel()->selectedRows();
    std::sort(shown.begin(), shown.end());
    for (const QModelIndex& index : shown)
        rows.append(sourceIndex(index).row());
    return rows;
}

void DataTable::editCell(int sourceRow, int column)
{
    const QAbstractItemModel* source = m_proxy ? m_proxy->sourceModel() : model();
    const QModelIndex shown = shownIndex(source->index(sourceRow, column));
    if (!shown.isValid() || isColumnHidden(column) || !(shown.flags() & Qt::ItemIsEditable))
        return;
    setCurrentIndex(shown);
    scrollTo(shown);
    edit(shown);
}

bool DataTable::isPointerInside() const { return m_pointerInside; }

bool DataTable::isHeld() const
{
    return m_pointerInside || state() == EditingState || hasFocus() || QApplication::activePopupWidget();
}

void DataTable::setEmptyState(std::optional<Icon> icon, const QString& title, const QString& detail)
{
    if (icon == m_emptyIcon && title == m_emptyTitle && detail == m_emptyDetail)
        return;
    m_emptyIcon = icon;
    m_emptyTitle = title;
    m_emptyDetail = detail;
    viewport()->update();
}

void DataTable::resort()
{
    if (m_leftForPopup && !QApplication::activePopupWidget()) {
        m_leftForPopup = false;
        setPointerInside(viewport()->underMouse());
    }
    // A row often comes before its numbers do, and numbers grow: widths follow once a second, never under the pointer.
    if (m_textsChanged && !m_pointerInside && (isAnyTextCut() || isRoomAgain()))
        fitColumns();
    m_textsChanged = false;
    const int column = m_header->sortIndicatorSection();
    const bool held = column >= 0 && isHeld();
    if (held != m_wasHeld) {
        m_wasHeld = held;
        Q_EMIT sortHeldChanged(held);
    }
    if (m_proxy && !isHeld())
        m_proxy->sortBy(column, m_header->sortIndicatorOrder());
}

void DataTable::applyFilter(int column, const QString& text)
{
    if (m_proxy)
        m_proxy->setFilter(column, text);
    Q_EMIT filtersChanged();
    noteLayout();
}

void DataTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!model() || model()->rowCount() > 0 || m_emptyTitle.isEmpty())
        return;
    QPainter painter(viewport());
    const ScaleMath math { scaleOf(this) };
    painter.scale(math.scale, math.scale);
    const Tokens& tokens = m_theme.tokens();
    const bool filtered = m_proxy && m_proxy->isFiltered() && m_proxy->sourceModel()->rowCount() > 0;
    const QString title = filtered ? tr("Nothing passes the filters") : m_emptyTitle;
    const QString detail = filtered ? QString() : m_emptyDetail;
    const QRect room = QRect(QPoint(0, 0), math.sizeAt100(viewport()->size())).adjusted(12, 0, -12, 0);
    const QFontMetrics metrics(m_theme.body());
    const int iconHeight = m_emptyIcon && !filtered ? 24 : 0;
    const QRect head = metrics.boundingRect(room, Qt::AlignHCenter | Qt::TextWordWrap, title);
    const QRect words = metrics.boundingRect(room, Qt::AlignHCenter | Qt::TextWordWrap, detail);
    const int height = iconHeight + head.height() + (detail.isEmpty() ? 0 : words.height() + 4);
    if (height > room.height()) {
        painter.setPen(tokens.text3);
        painter.setFont(m_theme.body());
        painter.drawText(room, Qt::AlignCenter | Qt::TextSingleLine, metrics.elidedText(title, Qt::ElideRight, room.width()));
        return;
    }
    int top = room.top() + (room.height() - height) / 2;
    if (iconHeight > 0)
        paintIcon(painter, *m_emptyIcon, QRectF(room.center().x() - 8, top, 16, 16), tokens.text3);
    top += iconHeight;
    painter.setFont(m_theme.body());
    painter.setPen(tokens.text1);
    painter.drawText(QRect(room.left(), top, room.width(), head.height()), Qt::AlignHCenter | Qt::TextWordWrap, title);
    painter.setPen(tokens.text2);
    painter.drawText(QRect(room.left(), top + head.height() + 4, room.width(), words.height() + 2), Qt::AlignHCenter | Qt::TextWordWrap, detail);
}

void DataTable::copySelection() const
{
    QStringList lines;
    auto rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& row : std::as_const(rows)) {
        QStringList cells;
        for (int visual = 0; visual < m_header->count(); ++visual) {
            const int column = m_header->logicalIndex(visual);
            if (isColumnHidden(column) || model()->headerData(column, Qt::Horizontal).toString().isEmpty())
                continue;
            Cell buffer;
            const Cell& cell = cellAt(row.siblingAtColumn(column), buffer);
            cells << (cell.badge.isEmpty() ? cell.words() : cell.badge + QLatin1Char(' ') + cell.words());
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace fathom

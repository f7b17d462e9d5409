// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Widths, hidden columns and the layout that is kept.
#include "ui/tables/data_table.h"

#include "ui/tables/cell_delegate.h"
#include "ui/tables/filter_header.h"
#include "ui/theme/theme.h"
#include "ui/theme/window_scale.h"

#include <QJsonArray>
#include <QMenu>

#include <algorithm>

namespace fathom {

namespace {

bool isNumberColumn(const QAbstractItemModel& model, int column)
{
    return (model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
}

} // namespace

QString DataTable::keyOf(int column) const
{
    return model()->headerData(column, Qt::Horizontal, ColumnKeyRole).toString();
}

int DataTable::columnOf(const QString& key) const
{
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (!key.isEmpty() && keyOf(column) == key)
            return column;
    }
    return -1;
}

void DataTable::setOptionalColumns(const QVector<int>& columns)
{
    m_optional = columns;
    scheduleFit();
}

void DataTable::setTotalsNeed(const QVector<int>& widths)
{
    if (widths == m_totalsNeed)
        return;
    m_totalsNeed = widths;
    for (int column = 0; column < std::min(widths.size(), m_needed.size()); ++column) {
        if (widths[column] > m_needed[column])
            scheduleFit();
    }
}

int DataTable::sizeHintForColumn(int column) const
{
    return std::max(QTableView::sizeHintForColumn(column), scaled(this, m_totalsNeed.value(column)));
}

void DataTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

// Cut, and needing more than when the columns were fitted last: what had to yield then would only yield again.
bool DataTable::isAnyTextCut() const
{
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (isColumnHidden(column) || m_handWidths.contains(column))
            continue;
        if (const int needed = sizeHintForColumn(column); needed > columnWidth(column) && needed > m_needed.value(column))
            return true;
    }
    return false;
}

int DataTable::neededWidth(int column) const
{
    return m_handWidths.contains(column) ? scaled(this, m_handWidths.value(column)) : std::max(sizeHintForColumn(column), m_header->sectionSizeHint(column));
}

// What made a column yield is gone: a row with long words, say.
bool DataTable::isRoomAgain() const
{
    if (m_yielded.isEmpty())
        return false;
    int sum = neededWidth(m_yielded.last());
    for (int column = 0; column < model()->columnCount(); ++column)
        sum += isColumnHidden(column) ? 0 : neededWidth(column);
    return sum <= viewport()->width();
}

// A title and every button whole; of the words at least half, for less says nothing. Words before buttons that last may go altogether.
int DataTable::leastWidth(int column) const
{
    constexpr int rowsLookedAt = 60;
    const bool lasts = m_lasting.contains(column) && model()->headerData(column, Qt::Horizontal).toString().isEmpty();
    int width = std::max(m_header->sectionSizeHint(column), lasts ? 0 : m_needed.value(column) / 2);
    Cell buffer;
    for (int row = 0; row < std::min(model()->rowCount(), rowsLookedAt); ++row)
        width = std::max(width, scaled(this, m_delegate->layout().buttonsNeed(cellAt(model()->index(row, column), buffer))));
    return width;
}

void DataTable::scheduleFit()
{
    if (!m_fitTimer.isActive())
        m_fitTimer.start();
}

// Every column gets what its widest shown text needs. Where room is short, yielding columns go one by one; the last of them only shrinks
// where words can: a number cut is a wrong number. What a person set stays.
void DataTable::fitColumns()
{
    if (!model() || model()->columnCount() == 0)
        return;
    m_fitTimer.stop();
    m_fitting = true;
    const int columns = model()->columnCount();
    QVector<int> widths(columns);
    m_needed.fill(0, columns);
    int sum = 0;
    for (int column = 0; column < columns; ++column) {
        const bool hidden = m_handHidden.value(column, m_optional.contains(column));
        setColumnHidden(column, hidden);
        if (hidden)
            continue;
        widths[column] = neededWidth(column);
        m_needed[column] = widths[column];
        sum += widths[column];
    }
    const int room = viewport()->width();
    m_yielded.clear();
    for (const int column : std::as_const(m_yielding)) {
        if (sum <= room || isColumnHidden(column))
            continue;
        // What stands before the buttons of a row are words too.
        const bool isWords = !isNumberColumn(*model(), column) || model()->headerData(column, Qt::Horizontal).toString().isEmpty();
        const int least = isWords && !m_handWidths.contains(column) ? leastWidth(column) : widths[column];
        if (sum - room <= widths[column] - least) {
            widths[column] -= std::exchange(sum, room) - room;
        } else if (m_lasting.contains(column)) {
            sum -= std::exchange(widths[column], least) - least;
        } else if (!m_handHidden.contains(column)) {
            sum -= std::exchange(widths[column], 0);
            setColumnHidden(column, true);
            m_yielded.append(column);
        }
    }
    QVector<int> shown;
    for (int visual = 0; visual < columns; ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (!isColumnHidden(column) && !m_handWidths.contains(column))
            shown.append(column);
    }
    const auto count = static_cast<int>(shown.size());
    const int left = room - sum;
    const int share = left > 0 && count > 0 ? left / count : 0;
    for (const int column : std::as_const(shown))
        widths[column] += share;
    if (left > 0 && count > 0)
        widths[shown.last()] += left - share * count;
    for (int column = 0; column < columns; ++column) {
        if (!isColumnHidden(column))
            setColumnWidth(column, widths[column]);
    }
    m_fitting = false;
}

void DataTable::noteLayout()
{
    if (!m_fitting)
        Q_EMIT layoutChanged();
}

QJsonObject DataTable::layoutState() const
{
    QJsonObject state;
    QJsonArray order;
    QJsonObject widths, hidden, filters;
    for (int visual = 0; visual < m_header->count(); ++visual)
        order.append(keyOf(m_header->logicalIndex(visual)));
    for (auto it = m_handWidths.cbegin(); it != m_handWidths.cend(); ++it)
        widths.insert(keyOf(it.key()), it.value());
    for (auto it = m_handHidden.cbegin(); it != m_handHidden.cend(); ++it)
        hidden.insert(keyOf(it.key()), it.value());
    for (auto it = m_header->texts().cbegin(); it != m_header->texts().cend(); ++it) {
        if (!it.value().isEmpty())
            filters.insert(keyOf(it.key()), it.value());
    }
    state.insert(QStringLiteral("order"), order);
    state.insert(QStringLiteral("widths"), widths);
    state.insert(QStringLiteral("hidden"), hidden);
    state.insert(QStringLiteral("filters"), filters);
    state.insert(QStringLiteral("filterRow"), m_header->areFieldsShown());
    if (const int column = m_header->sortIndicatorSection(); column >= 0) {
        state.insert(QStringLiteral("sort"), keyOf(column));
        state.insert(QStringLiteral("descending"), m_header->sortIndicatorOrder() == Qt::DescendingOrder);
    }
    return state;
}

// Columns another version had are passed over, those it did not know stay where they stand.
void DataTable::applyLayoutState(const QJsonObject& state)
{
    m_fitting = true;
    int visual = 0;
    for (const QJsonValue& key : state.value(QStringLiteral("order")).toArray()) {
        const int column = columnOf(key.toString());
        if (column < 0)
            continue;
        const int at = m_header->visualIndex(column);
        if (at != visual)
            m_header->moveSection(at, visual);
        ++visual;
    }
    m_handWidths.clear();
    m_handHidden.clear();
    const QJsonObject widths = state.value(QStringLiteral("widths")).toObject();
    for (auto it = widths.constBegin(); it != widths.constEnd(); ++it) {
        if (const int column = columnOf(it.key()); column >= 0)
            m_handWidths[column] = std::clamp(it.value().toInt(), m_header->minimumSectionSize(), 1200);
    }
    const QJsonObject hidden = state.value(QStringLiteral("hidden")).toObject();
    for (auto it = hidden.constBegin(); it != hidden.constEnd(); ++it) {
        if (const int column = columnOf(it.key()); column >= 0)
            m_handHidden[column] = it.value().toBool();
    }
    const QJsonObject filters = state.value(QStringLiteral("filters")).toObject();
    for (int column = 0; column < model()->columnCount(); ++column)
        m_header->setText(column, filters.value(keyOf(column)).toString());
    m_header->setFieldsShown(state.value(QStringLiteral("filterRow")).toBool() || !filters.isEmpty());
    if (const int column = columnOf(state.value(QStringLiteral("sort")).toString()); column >= 0)
        m_header->setSortIndicator(column, state.value(QStringLiteral("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    else
        m_header->setSortIndicator(-1, Qt::AscendingOrder);
    m_fitting = false;
    fitColumns();
}

void DataTable::openColumnMenu(const QPoint& globalPosition)
{
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("columnMenu"));
    QAction* filters = menu.addAction(tr("Filter row"));
    filters->setCheckable(true);
    filters->setChecked(m_header->areFieldsShown());
    connect(filters, &QAction::toggled, this, [this](bool on) {
        if (!on) {
            for (int column = 0; column < model()->columnCount(); ++column)
                m_header->setText(column, {});
        }
        m_header->setFieldsShown(on);
        if (on)
            m_header->focusFirst();
    });
    menu.addSeparator();
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        const QString name = model()->headerData(column, Qt::Horizontal).toString();
        if (name.isEmpty())
            continue;
        const bool narrow = m_yielded.contains(column);
        QAction* action = menu.addAction(narrow ? tr("%1  (no room)").arg(name) : name);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            m_handHidden[column] = !on;
            fitColumns();
            noteLayout();
        });
    }
    menu.addSeparator();
    menu.addAction(tr("Columns as supplied"), this, [this] {
        m_handWidths.clear();
        m_handHidden.clear();
        m_fitting = true;
        for (int column = 0; column < m_header->count(); ++column)
            m_header->moveSection(m_header->visualIndex(column), column);
        m_fitting = false;
        m_header->setSortIndicator(-1, Qt::AscendingOrder);
        fitColumns();
        noteLayout();
    });
    menu.exec(globalPosition);
}

} // namespace fathom

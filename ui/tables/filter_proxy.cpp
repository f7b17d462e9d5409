// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/filter_proxy.h"

#include "ui/tables/cell.h"

#include <algorithm>

namespace fathom {

FilterProxy::FilterProxy(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(RawRole);
    setDynamicSortFilter(false);
}

void FilterProxy::setFilter(int column, const QString& text)
{
    const ColumnFilter filter(text);
    if (filter.isEmpty())
        m_filters.remove(column);
    else
        m_filters.insert(column, filter);
    invalidateFilter();
}

bool FilterProxy::isFiltered() const { return !m_filters.isEmpty(); }

bool FilterProxy::isOwnOrder() const
{
    QModelIndex before;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex source = mapToSource(index(row, 0));
        if (before.isValid() && lessThan(source, before))
            return false;
        before = source;
    }
    return true;
}

void FilterProxy::sortBy(int column, Qt::SortOrder order)
{
    m_ownOrder = column < 0;
    if (!m_ownOrder)
        sort(column, order);
    else if (!isOwnOrder())
        sort(0, Qt::AscendingOrder);
}

bool FilterProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const bool leftPinned = left.data(PinnedRole).toBool();
    if (leftPinned != right.data(PinnedRole).toBool())
        return leftPinned == (m_ownOrder || sortOrder() == Qt::AscendingOrder);
    if (m_ownOrder)
        return left.row() < right.row();
    return QSortFilterProxyModel::lessThan(left, right);
}

bool FilterProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_filters.isEmpty())
        return true;
    if (sourceModel()->index(row, 0, parent).data(PinnedRole).toBool())
        return true;
    return std::all_of(m_filters.keyBegin(), m_filters.keyEnd(), [&](int column) {
        const QModelIndex index = sourceModel()->index(row, column, parent);
        return m_filters[column].lets(index.data(RawRole), index.data(BadgeRole).toString() + QLatin1Char(' ') + index.data().toString() + index.data(UnitRole).toString());
    });
}

} // namespace fathom

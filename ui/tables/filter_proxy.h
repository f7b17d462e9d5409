// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/column_filter.h"

#include <QHash>
#include <QSortFilterProxyModel>

namespace fathom {

//! \brief Sorts by RawRole, keeps pinned rows on top in both directions and lets through what every column's filter does. Pinned rows
//! are never filtered away: an unknown order is always seen.
class FilterProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterProxy)
public:
    explicit FilterProxy(QObject* parent);

    void setFilter(int column, const QString& text);
    bool isFiltered() const;
    //! \brief By \p column; -1 for the model's own order, where pinned rows stand on top all the same.
    void sortBy(int column, Qt::SortOrder order);

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool isOwnOrder() const;

    QHash<int, ColumnFilter> m_filters;
    bool m_ownOrder = true;
};

} // namespace fathom

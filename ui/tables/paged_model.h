// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/history_types.h"
#include "ui/tables/cell_model.h"

#include <QTimer>

#include <map>
#include <set>
#include <vector>

namespace fathom {

class Session;

//! \brief A stored history as a table of any length: it counts all rows and holds only the pages that were looked at. Sorting and filtering
//! are the store's; the sums are over everything the filter lets through.
//!
//! Rows that are written meanwhile are taken in when nobody looks: with setHeld(true) the list stays as it is and says that it is old.
class PagedModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PagedModel)
public:
    static constexpr int pageRows = 100, mostPages = 60;

    PagedModel(Session& session, HistoryKind kind, QObject* parent = nullptr);
    ~PagedModel() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const HistoryFilter& filter() const { return m_filter; }
    //! \brief Asks anew where it differs.
    void setFilter(const HistoryFilter& filter);
    const HistoryTotals& totals() const { return m_totals; }
    //! \brief The store has answered at least once.
    bool isLoaded() const { return m_loaded; }
    void setHeld(bool held);
    bool isOld() const { return m_old; }
    //! \brief The words may have changed: language, or amounts that are hidden. Asks for the rows anew.
    void renameColumns();
    //! \brief What a column is sorted and filtered by; empty where it is not.
    virtual std::optional<HistoryField> fieldOf(int column) const = 0;
    //! \brief The sums as cells under the columns.
    virtual std::vector<Cell> totalCells() const = 0;

Q_SIGNALS:
    void totalsChanged();
    void oldChanged(bool old);

protected:
    struct Row
    {
        std::vector<Cell> cells;
        RowLook look;
        QString symbol; //!< what a press on the row shows
    };
    virtual std::vector<ColumnLook> columns() const = 0;
    //! \brief Works out the cells of every row of \p page.
    virtual std::vector<Row> rowsOf(const HistoryPage& page) const = 0;
    Session& session() const { return m_session; }
    //! \brief For a derived model's constructor: what it begins with, without asking.
    void presetFilter(const HistoryFilter& filter) { m_filter = filter; }
    std::vector<Cell> freshCells() const { return std::vector<Cell>(static_cast<std::size_t>(columnCount())); }

public:
    //! \brief Empty while the row's page has not come.
    QString symbolAt(int row) const;

private:
    const Row* rowAt(int row) const;
    void ask();
    void askSoon();
    bool putOff();
    void onFound(quint64 query, const HistoryTotals& totals);
    void onFetched(quint64 query, const HistoryPage& page);
    void adopt(const HistoryPage& page);
    void store(const HistoryPage& page);
    void forgetPages(int keep);

    Session& m_session;
    HistoryFilter m_filter;
    HistoryTotals m_totals, m_nextTotals;
    quint64 m_query = 0, m_next = 0;  //!< shown, and asked for in its place
    bool m_loaded = false, m_held = false, m_old = false;
    bool m_renews = false;            //!< what is asked for is the same list, as it is now
    mutable std::vector<ColumnLook> m_columns;
    std::map<int, std::vector<Row>> m_pages;
    mutable std::set<int> m_wanted;   //!< pages looked at that are not here
    mutable int m_lastPage = 0;       //!< looked at last
    mutable QTimer m_fetch;
    QTimer m_ask;
};

} // namespace fathom

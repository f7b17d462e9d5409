// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instrument.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace fathom {

class Session;

//! \brief Favourites in the user's order, then the movers, by 24 h volume or as sorted. One row a symbol and one for the heading.
//!
//! Texts are made when a value changes, not when a cell is painted. Order changes only in resort().
class WatchlistModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WatchlistModel)
public:
    enum Column { Symbol, Last, Change, Funding, ColumnCount };
    enum Role {
        QuoteRole = Qt::UserRole, //!< of the symbol column
        SectionRole,              //!< true for a heading
        SignRole,                 //!< -1, 0, 1: colours the change
        WarnRole,                 //!< true for a funding rate out of the ordinary
        SideRole,                 //!< 1 long, -1 short, 0 without a position
        CurrentRole,              //!< true for the link group's symbol
    };
    enum class Sort { Volume, Symbol, Last, Change, Funding };

    explicit WatchlistModel(const Session& session, QObject* parent = nullptr);

    void setFavourites(const QStringList& symbols);
    const QStringList& favourites() const { return m_favourites; }
    bool isFavourite(const QString& symbol) const { return m_favourites.contains(symbol); }
    //! \brief Only symbols that match, ranked as in the search; empty shows everything.
    void setFilter(const QString& text);
    void setSort(Sort sort, bool descending);
    Sort sort() const { return m_sort; }
    bool isDescending() const { return m_descending; }
    void setCurrentSymbol(const QString& symbol);

    //! \brief Rebuilds the rows: instruments, favourites or filter changed.
    void rebuild();
    //! \brief Brings the movers into their order. \return true where something moved
    bool resort();
    bool isOrdered() const; //!< false where resort() would move something
    //! \brief New values for these symbols; empty means all.
    void refresh(const QStringList& symbols);

    QString symbolAt(int row) const; //!< empty for a heading
    int rowOf(const QString& symbol) const; //!< -1 where it is not shown

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row
    {
        std::shared_ptr<const Instrument> instrument; //!< null for the heading
        QString base, quote;
        QString texts[ColumnCount];
        int sign = 0;
        bool warn = false;
        int side = 0;
        // What it is sorted by.
        Decimal volume, last, change, funding;
    };

    Row makeRow(std::shared_ptr<const Instrument> instrument) const;
    bool fill(Row& row) const; //!< true where something changed
    bool before(const Row& a, const Row& b) const;
    std::vector<Row>::iterator moversBegin();
    std::size_t moversStart() const;

    const Session& m_session;
    std::vector<Row> m_rows;
    QStringList m_favourites;
    QString m_filter;
    QString m_current;
    Sort m_sort = Sort::Volume;
    bool m_descending = true;
};

} // namespace fathom

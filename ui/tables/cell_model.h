// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/cell.h"

#include <QAbstractTableModel>

#include <vector>

namespace fathom {

//! \brief A column of a table: its stable name, its heading and on which side its numbers stand.
struct ColumnLook
{
    const char* key;   //!< English, for the kept layout
    QString title;     //!< translated
    bool left = false;
    QString tip {};
};

//! \brief A model whose cells are worked out when their row changes and compared with what they were: only what differs is painted
//! again, so that two hundred rows that tick cost what their changed digits cost.
class CellModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CellModel)
public:
    explicit CellModel(QObject* parent = nullptr);
    ~CellModel() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    //! \brief The words may have changed: language, unit, amounts that are hidden. Every row is worked out anew.
    void renameColumns();

protected:
    virtual std::vector<ColumnLook> columns() const = 0;
    //! \brief Works out row \p row; \p cells has a fresh cell for every column.
    virtual void fill(int row, std::vector<Cell>& cells, RowLook& look) const = 0;

    //! The derived model keeps its own rows and tells of changes by these; each reads the rows as they are when it is called.
    void resetRows(int count);
    //! \brief Rows were added behind or before others; the derived rows have them already.
    void rowsAdded(int first, int count);
    //! \brief Between these two the derived row goes.
    void beginRemove(int row) { beginRemoveRows({}, row, row); }
    void endRemove(int row);
    //! \brief Works the row out anew and tells of the cells that differ.
    void refreshRow(int row);
    void refreshAll();

private:
    struct Row
    {
        std::vector<Cell> cells;
        RowLook look;
    };
    Row made(int row) const;

    mutable std::vector<ColumnLook> m_columns;
    std::vector<Row> m_rows;
};

} // namespace fathom

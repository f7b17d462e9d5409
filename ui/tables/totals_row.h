// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/cell.h"

#include <QWidget>

#include <vector>

namespace fathom {

class DataTable;
class Theme;

//! \brief The sums under a table, each under its column. A cell may run over the empty ones behind it.
class TotalsRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TotalsRow)
public:
    TotalsRow(const Theme& theme, DataTable* table, QWidget* parent);

    //! \param cells by column of the model  \param spoken what a screen reader says of the whole row
    void setCells(std::vector<Cell> cells, const QString& spoken);
    QString words(int column) const; //!< for tests and copies
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 0, sizeHint().height() }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool isRight(int column) const;

    const Theme& m_theme;
    DataTable* m_table;
    std::vector<Cell> m_cells;
};

} // namespace fathom

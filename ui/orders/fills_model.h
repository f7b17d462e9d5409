// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"
#include "ui/tables/cell.h"

#include <QAbstractTableModel>

#include <vector>

namespace fathom {

class Session;

//! \brief Executions, newest first; bounded like the session's list.
class FillsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FillsModel)
public:
    enum Column { Time, Symbol, FillSide, Price, Quantity, Role, Fee, Realised, ColumnCount };

    explicit FillsModel(Session& session, QObject* parent = nullptr);
    ~FillsModel() override = default;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const Fill& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    //! \brief Sum of realised PnL and of commission paid in the quote asset over the rows shown.
    Decimal realisedTotal() const;
    Decimal feeTotal() const;

private:
    void reload();
    void append(const Fill& fill);
    QString text(const Fill& fill, int column) const;

    Session& m_session;
    std::vector<Fill> m_rows;
};

} // namespace fathom

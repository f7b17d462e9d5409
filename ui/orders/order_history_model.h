// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/paged_model.h"

namespace fathom {

//! \brief Orders that ended, with how, and those that were refused, with why.
class OrderHistoryModel final : public PagedModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderHistoryModel)
public:
    enum Column { Time, Symbol, OrderSide, Type, Quantity, Filled, Price, Average, Trigger, Status, Reason, Flags, Updated, ClientId, OrderId, ColumnCount };

    explicit OrderHistoryModel(Session& session, QObject* parent = nullptr);

    std::optional<HistoryField> fieldOf(int column) const override;
    std::vector<Cell> totalCells() const override;

protected:
    std::vector<ColumnLook> columns() const override;
    std::vector<Row> rowsOf(const HistoryPage& page) const override;
};

} // namespace fathom

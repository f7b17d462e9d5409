// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/paged_model.h"

namespace fathom {

//! \brief Executions with role, fee and gross result; one that came late says when it happened and when it was learned.
class FillsModel final : public PagedModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FillsModel)
public:
    enum Column { Time, Symbol, FillSide, Price, Quantity, Role, Fee, Realised, Learned, LegSide, ClientId, TradeId, ColumnCount };

    explicit FillsModel(Session& session, QObject* parent = nullptr);

    std::optional<HistoryField> fieldOf(int column) const override;
    std::vector<Cell> totalCells() const override;

protected:
    std::vector<ColumnLook> columns() const override;
    std::vector<Row> rowsOf(const HistoryPage& page) const override;
};

} // namespace fathom

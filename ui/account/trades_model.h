// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/paged_model.h"

namespace fathom {

//! \brief Positions from flat to flat: gross and net named, fees and funding between them, how long, how long without a stop and how far
//! the mark went against and for it while this program looked.
class TradesModel final : public PagedModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TradesModel)
public:
    enum Column { Closed, Symbol, Size, Entry, Exit, Gross, Fee, Funding, Net, Return, Duration, Naked, Worst, Best, Opened, Fills, ColumnCount };

    explicit TradesModel(Session& session, QObject* parent = nullptr);

    std::optional<HistoryField> fieldOf(int column) const override;
    std::vector<Cell> totalCells() const override;

protected:
    std::vector<ColumnLook> columns() const override;
    std::vector<Row> rowsOf(const HistoryPage& page) const override;

private:
    Row rowOf(const TradeRecord& trade) const;
};

//! \brief Wallet bookings; funding alone by default.
class FundingModel final : public PagedModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FundingModel)
public:
    enum Column { Time, Symbol, Type, Amount, Asset, Transaction, ColumnCount };

    explicit FundingModel(Session& session, QObject* parent = nullptr);

    std::optional<HistoryField> fieldOf(int column) const override;
    std::vector<Cell> totalCells() const override;

protected:
    std::vector<ColumnLook> columns() const override;
    std::vector<Row> rowsOf(const HistoryPage& page) const override;
};

} // namespace fathom

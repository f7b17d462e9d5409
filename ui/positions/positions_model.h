// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_types.h"
#include "ui/tables/cell.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace fathom {

class Session;

//! \brief Open legs as rows; every number is the exchange's, "–" where it has not spoken.
class PositionsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PositionsModel)
public:
    enum Column { Symbol, Size, Entry, BreakEven, Mark, LiquidationDistance, Liquidation, Margin, MarginRatio, Unrealised, Roe, Adl, Actions, ColumnCount };
    enum Button { Close = 1, CloseHalf, More };
    enum class PnlUnit { Money, Percent, Ticks };

    explicit PositionsModel(Session& session, QObject* parent = nullptr);
    ~PositionsModel() override = default;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const Position& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    void cyclePnlUnit();

private:
    void reload(bool structure);
    QString text(const Position& position, int column) const;
    QVariant exact(const Position& position, int column) const;
    QVariant raw(const Position& position, int column) const;
    Ink ink(const Position& position, int column) const;
    QVector<CellButton> buttons(const Position& position) const;

    Session& m_session;
    std::vector<Position> m_rows;
    PnlUnit m_pnlUnit = PnlUnit::Money;
};

//! \brief Distance from mark to liquidation, in percent of the mark; empty where there is no liquidation price.
std::optional<Decimal> liquidationDistance(const Position& position);
//! \brief Unrealised PnL over the position's initial margin, in percent. Source: MARGIN 5 R1
Decimal returnOnEquity(const Position& position);

} // namespace fathom

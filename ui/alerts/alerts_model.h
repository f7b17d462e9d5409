// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/price_alerts.h"

#include <QAbstractTableModel>

namespace fathom {

//! \brief The price alerts of the session as rows, newest first.
class AlertsModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlertsModel)
public:
    enum Column { State, Symbol, Direction, Price, Distance, Made, Buttons, ColumnCount };

    AlertsModel(MarketData& market, QObject* parent);

    const PriceAlert& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void reload();
    QString text(const PriceAlert& alert, int column) const;
    std::optional<Decimal> distance(const PriceAlert& alert) const;

    MarketData& m_market;
    std::vector<PriceAlert> m_rows;
};

} // namespace fathom

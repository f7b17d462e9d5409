// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/market_types.h"

#include <QAbstractTableModel>

#include <deque>

namespace fathom {

class MarketData;

//! \brief Forced orders as the public stream samples them, newest first: at most one a symbol and
//! second reaches us, so every sum is a lower bound. Rows are those of one symbol or all, from a
//! value on; the sums of the last hour are over all of the symbol's.
class LiquidationsModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiquidationsModel)
public:
    enum Column { Time, Symbol, Forced, Price, Quantity, Value, Bar, ColumnCount };
    enum Role { ShareRole = Qt::UserRole + 100 }; //!< 0 to 1 of the largest row shown

    struct Row {
        ForcedOrder order;
        Decimal value; //!< quote asset
        //! \brief A long was sold; else a short was bought.
        bool isLong() const { return order.side == Side::Sell; }
    };
    struct Sums {
        Decimal longs, shorts;
        bool operator==(const Sums&) const = default;
    };

    explicit LiquidationsModel(const MarketData& market, QObject* parent = nullptr);

    //! \param symbol empty: every symbol
    void setSymbol(const QString& symbol);
    void setMinimum(Decimal minimum);
    Decimal minimum() const { return m_minimum; }
    //! \brief While held new rows wait, so that nothing moves under the pointer.
    void setHeld(bool held);
    int waiting() const { return static_cast<int>(m_waiting.size()); }
    bool hasAny() const { return !m_all.empty(); } //!< of any value
    //! \brief Of the last hour before \p now; older ones are forgotten here.
    Sums lastHour(WallTime now);
    const Row& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    //! One came, shown or not.
    void arrived();

private:
    void add(const ForcedOrder& order);
    void show(const Row& row);
    bool isShown(const Row& row) const;
    void refill();
    QString text(const Row& row, int column) const;

    const MarketData& m_market;
    QString m_symbol;
    Decimal m_minimum;
    bool m_isHeld = false;
    std::deque<Row> m_all; //!< newest first, of any value and symbol
    std::deque<Row> m_rows; //!< newest first
    std::deque<Row> m_waiting;
    Decimal m_largest;
};

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"
#include "ui/tables/cell.h"

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QTimer>

#include <optional>
#include <vector>

namespace fathom {

class Session;

//! \brief Working, in-flight and unknown orders, and refused ones for a minute; optionally of one symbol only.
//!
//! Rows never move: new ones are appended, unknown ones are pinned by PinnedRole.
class OrdersModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrdersModel)
public:
    enum Column { State, Symbol, OrderSide, Type, Quantity, Filled, Price, ToMark, QueueAhead, Result, Flags, Age, Actions, ColumnCount };
    enum Button { Edit = 1, Cancel, Dismiss };

    explicit OrdersModel(Session& session, QObject* parent = nullptr);
    ~OrdersModel() override = default;

    //! \brief Empty shows every symbol.
    void setSymbol(const QString& symbol);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const Order& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    void dismiss(int row);
    struct Counts
    {
        int working = 0, unknown = 0, refused = 0, total = 0; //!< total counts every symbol
    };
    Counts counts() const;

Q_SIGNALS:
    void countsChanged();
    //! An edited cell does not read as a price or size; the order is untouched.
    void editRefused(const QString& reason);

private:
    void reload();
    void applyOne(LocalOrderId id);
    void tick();
    bool isShown(const Order& order) const;
    bool isRefused(const Order& order) const;
    bool isEditable(const Order& order) const;
    QString text(const Order& order, int column) const;
    QString stateText(const Order& order) const;
    QString flagsText(const Order& order) const;
    std::optional<Decimal> toMark(const Order& order) const;
    std::optional<Decimal> result(const Order& order) const;
    QVariant raw(const Order& order, int column) const;
    Ink ink(const Order& order, int column) const;
    QVector<CellButton> buttons(const Order& order) const;

    Session& m_session;
    QString m_symbol;
    std::vector<Order> m_rows;
    std::vector<LocalOrderId> m_dismissed;
    QTimer m_tick;
};

//! \brief "BUY 0.200 BTCUSDT at 96,405.5", for buttons, menus and screen readers.
QString describeOrder(const Order& order, const Session& session);

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instrument.h"
#include "core/domain/order.h"
#include "ui/tables/cell_model.h"

#include <QTimer>

#include <optional>
#include <set>
#include <vector>

namespace fathom {

class Session;

//! \brief Working, waiting, in-flight and unknown orders, ordinary and conditional in one list, and refused ones for a minute; optionally
//! of one symbol only.
//!
//! Rows never move by themselves: new ones are appended, unknown ones are pinned. With setHeld(true) an order that ended stays where it
//! is, greyed and without buttons, until the list is let go: what is under the pointer is what was under it.
class OrdersModel final : public CellModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrdersModel)
public:
    enum Column {
        State, Symbol, OrderSide, Type, Quantity, Filled, Price, Trigger, ToMark, QueueAhead, Result, Flags, HeldAt, Age, ClientId, Actions, ColumnCount
    };
    enum Button { Edit = 1, Cancel, Dismiss, CheckNow, UseAffordable, SendAgain };

    explicit OrdersModel(Session& session, QObject* parent = nullptr);
    ~OrdersModel() override = default;

    //! \brief Empty shows every symbol.
    void setSymbol(const QString& symbol);
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    const Order& at(int row) const { return m_rows[static_cast<std::size_t>(row)].order; }
    //! \brief It is over and only stays until the list is let go.
    bool isGone(int row) const { return m_rows[static_cast<std::size_t>(row)].gone; }
    //! \brief Where the order stands, -1 where it does not.
    int rowOf(LocalOrderId id) const;
    void setHeld(bool held);
    void dismiss(int row);
    //! \brief The largest quantity the account could still afford in place of a refused order; empty where that is not why.
    std::optional<Decimal> affordable(const Order& order) const;

    struct Counts
    {
        int ordinary = 0, conditional = 0; //!< working and known; held here counts as conditional
        int unknown = 0, refused = 0;
        int working() const { return ordinary + conditional; }
    };
    Counts counts() const;

Q_SIGNALS:
    void countsChanged();
    //! An edited cell does not read as a price or size; the order is untouched.
    void editRefused(const QString& reason);
    //! New terms were typed. \param terms with the one value changed
    void editAccepted(const fathom::Order& order, const fathom::OrderIntent& terms);

protected:
    std::vector<ColumnLook> columns() const override;
    void fill(int row, std::vector<Cell>& cells, RowLook& look) const override;

private:
    struct Row
    {
        Order order;
        bool gone = false;
    };
    void reload();
    void applyOne(LocalOrderId id);
    void drop(int row);
    void tick();
    bool isShown(const Order& order) const;
    void fillState(const Order& order, Cell& cell) const;
    void fillAmounts(const Order& order, const Instrument* instrument, std::vector<Cell>& cells) const;
    void fillPrices(const Order& order, const Instrument* instrument, std::vector<Cell>& cells) const;
    void fillStanding(const Order& order, const Instrument* instrument, std::vector<Cell>& cells) const;
    void fillActions(const Order& order, const Instrument* instrument, Cell& cell) const;

    Session& m_session;
    QString m_symbol;
    std::vector<Row> m_rows;
    std::set<LocalOrderId> m_dismissed;
    QTimer m_tick;
    int m_tickAt = 0; //!< the row the next tick begins with
    bool m_held = false;
};

//! \brief "BUY 0.200 BTCUSDT at 96,405.5", for buttons, menus and screen readers.
QString describeOrder(const Order& order, const Session& session);
//! \brief Refused, not sent or never placed, and never known to the exchange.
bool isRefusedOrder(const Order& order);

} // namespace fathom

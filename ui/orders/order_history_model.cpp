// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_history_model.h"

#include "core/session/market_data.h"
#include "core/session/session.h"
#include "ui/orders/order_words.h"
#include "ui/tables/cell_words.h"
#include "ui/theme/format.h"

namespace fathom {

namespace {
constexpr int filledMeterWidth = 36;
}

OrderHistoryModel::OrderHistoryModel(Session& session, QObject* parent)
    : PagedModel(session, HistoryKind::Orders, parent)
{
}

std::vector<ColumnLook> OrderHistoryModel::columns() const
{
    return {
        { "time", tr("Placed, UTC"), true },
        { "symbol", tr("Symbol"), true },
        { "side", tr("Side"), true },
        { "type", tr("Type"), true },
        { "quantity", tr("Quantity") },
        { "filled", tr("Filled"), true },
        { "price", tr("Price") },
        { "average", tr("Average") },
        { "trigger", tr("Trigger") },
        { "status", tr("End"), true },
        { "reason", tr("Reason"), true },
        { "flags", tr("Flags"), true },
        { "updated", tr("Ended, UTC"), true },
        { "clientId", tr("Client id"), true },
        { "orderId", tr("Order id") },
    };
}

std::optional<HistoryField> OrderHistoryModel::fieldOf(int column) const
{
    switch (column) {
    case Time: return HistoryField::Time;
    case Symbol: return HistoryField::Symbol;
    case OrderSide: return HistoryField::Side;
    case Type: return HistoryField::Type;
    case Quantity: return HistoryField::Quantity;
    case Filled: return HistoryField::Executed;
    case Price: return HistoryField::Price;
    case Status: return HistoryField::Status;
    case ClientId: return HistoryField::ClientId;
    default: return std::nullopt;
    }
}

std::vector<PagedModel::Row> OrderHistoryModel::rowsOf(const HistoryPage& page) const
{
    std::vector<Row> rows;
    rows.reserve(page.orders.size());
    for (const Order& order : page.orders) {
        const auto instrument = session().market()->instrument(order.symbol);
        Row row;
        row.symbol = order.symbol;
        row.cells = freshCells();
        auto& cells = row.cells;
        cells[Time] = words::time(order.created);
        cells[Symbol] = words::symbol(order.symbol, instrument.get());
        cells[OrderSide] = words::side(order.side);
        cells[Type].text = words::orderType(order.type);
        cells[Quantity] = words::number(order.closePosition ? tr("all") : words::quantity(order.quantity, instrument.get()), order.quantity);
        cells[Filled] = words::number(words::quantity(order.executed, instrument.get()), order.executed, order.executed.isZero() ? Ink::Text3 : Ink::Text1);
        if (order.executed.isPositive() && order.quantity.isPositive()) {
            cells[Filled].meter = (order.executed / order.quantity).toDouble();
            cells[Filled].meterWidth = filledMeterWidth;
            cells[Filled].meterAfter = true;
            cells[Filled].meterInk = order.side == Side::Buy ? Ink::Buy : Ink::Sell;
        }
        cells[Price] = words::showsPrice(order) ? words::number(words::price(order.price, instrument.get()), order.price) : words::number(tr("market"), Decimal(), Ink::Text3);
        cells[Average] = words::number(words::price(order.averagePrice, instrument.get()), order.averagePrice, order.averagePrice.isZero() ? Ink::Text3 : Ink::Text1);
        if (order.triggerPrice.isPositive())
            cells[Trigger] = words::number(words::price(order.triggerPrice, instrument.get()), order.triggerPrice);
        cells[Status] = words::orderEnd(order);
        cells[Reason].text = order.errorText;
        cells[Reason].ink = Ink::Sell;
        cells[Reason].tip = order.errorText;
        cells[Flags].text = words::orderFlags(order);
        cells[Flags].ink = Ink::Text2;
        cells[Updated] = words::time(order.updated);
        cells[ClientId].text = order.clientId;
        cells[ClientId].ink = Ink::Text3;
        cells[OrderId] = words::number(order.orderId == 0 ? format::unknown() : QString::number(order.orderId), Decimal(order.orderId), Ink::Text3);
        cells[Time].spoken = tr("%1, %2 %3 %4 %5, %6").arg(cells[Time].text, cells[Type].text, cells[OrderSide].text, cells[Quantity].text, order.symbol, cells[Status].text);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Cell> OrderHistoryModel::totalCells() const
{
    std::vector<Cell> cells(ColumnCount);
    cells[Time] = words::number(tr("%n order(s), filled %1", nullptr, totals().count).arg(format::money(totals().volume)), Decimal(), Ink::Text3);
    return cells;
}

} // namespace fathom

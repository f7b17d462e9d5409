// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binance/history_file.h"

#include "core/binance/table_text.h"

#include <algorithm>

namespace fathom::binance {

namespace {

bool readFill(const TableRow& row, HistoryBatch& rows)
{
    Fill fill;
    fill.recovered = true;
    const bool read = row.time("time", fill.time) && row.text("symbol", fill.symbol) && row.integer("tradeid", fill.tradeId)
        && row.side("side", fill.side) && row.decimal("price", fill.price) && row.decimal("quantity", fill.quantity)
        && row.decimal("realized", fill.realizedPnl) && row.money("fee", fill.commission, fill.commissionAsset);
    if (!read || fill.tradeId <= 0 || !fill.quantity.isPositive())
        return false;
    static_cast<void>(row.integer("orderid", fill.orderId));
    static_cast<void>(row.text("feeasset", fill.commissionAsset));
    QString word;
    if (row.text("positionside", word))
        fill.positionSide = positionSideFromName(word.toUpper()).value_or(PositionSide::Both);
    if (row.text("role", word))
        fill.maker = word.compare(QLatin1String("maker"), Qt::CaseInsensitive) == 0 || word.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
    rows.fills.push_back({ std::move(fill), {} });
    return true;
}

bool readOrder(const TableRow& row, HistoryBatch& rows)
{
    Order order;
    QString status, word;
    const bool read = row.time("time", order.created) && row.text("symbol", order.symbol) && row.integer("orderid", order.orderId)
        && row.side("side", order.side) && row.decimal("quantity", order.quantity) && row.text("status", status);
    if (!read || order.orderId <= 0)
        return false;
    order.status = orderStatusFromName(status.toUpper()).value_or(OrderStatus::None);
    if (!isTerminal(order.status))
        return order.status != OrderStatus::None; // still working: the live list tells of it
    static_cast<void>(row.text("clientid", order.clientId));
    static_cast<void>(row.decimal("price", order.price));
    static_cast<void>(row.decimal("executed", order.executed));
    static_cast<void>(row.decimal("average", order.averagePrice));
    if (row.text("type", word))
        order.type = orderTypeFromName(word.toUpper());
    if (row.text("tif", word))
        order.timeInForce = timeInForceFromName(word.toUpper());
    if (row.text("positionside", word))
        order.positionSide = positionSideFromName(word.toUpper()).value_or(PositionSide::Both);
    if (!row.time("updated", order.updated))
        order.updated = order.created;
    rows.orders.push_back(std::move(order));
    return true;
}

bool readIncome(const TableRow& row, HistoryBatch& rows)
{
    Income income;
    const bool read = row.time("time", income.time) && row.text("type", income.type) && row.decimal("amount", income.amount)
        && row.text("asset", income.asset) && row.integer("tranid", income.id);
    if (!read || income.id <= 0)
        return false;
    static_cast<void>(row.text("symbol", income.symbol));
    static_cast<void>(row.text("info", income.info));
    static_cast<void>(row.integer("tradeid", income.tradeId));
    income.type = income.type.toUpper();
    rows.incomes.push_back(std::move(income));
    return true;
}

// What a column is called here, and what the venue's tables may call it, letters and digits only.
const TableNames fillNames {
    { "time", { "time", "timeutc", "date", "dateutc", "datetime", "timestamp" } },
    { "symbol", { "symbol", "pair" } },
    { "tradeid", { "tradeid", "id" } },
    { "orderid", { "orderid", "orderno" } },
    { "side", { "side" } },
    { "positionside", { "positionside" } },
    { "price", { "price" } },
    { "quantity", { "quantity", "qty" } },
    { "fee", { "fee", "commission" } },
    { "feeasset", { "feecoin", "feeasset", "commissionasset" } },
    { "realized", { "realizedprofit", "realizedpnl", "realized" } },
    { "role", { "role", "maker" } },
};
const TableNames orderNames {
    { "time", { "time", "createtime", "ordertime", "dateutc", "date" } },
    { "symbol", { "symbol", "pair" } },
    { "orderid", { "orderid", "orderno" } },
    { "clientid", { "clientorderid", "clientid" } },
    { "side", { "side" } },
    { "positionside", { "positionside" } },
    { "type", { "type", "ordertype" } },
    { "tif", { "timeinforce" } },
    { "price", { "price", "orderprice" } },
    { "quantity", { "quantity", "origqty", "orderamount" } },
    { "executed", { "executed", "executedqty", "filled" } },
    { "average", { "averageprice", "avgprice" } },
    { "status", { "status" } },
    { "updated", { "updatetime" } },
};
const TableNames incomeNames {
    { "time", { "time", "timeutc", "date", "dateutc", "datetime", "timestamp" } },
    { "symbol", { "symbol" } },
    { "type", { "type", "incometype" } },
    { "asset", { "asset", "coin" } },
    { "amount", { "amount", "income" } },
    { "info", { "info", "remark" } },
    { "tranid", { "transactionid", "tranid" } },
    { "tradeid", { "tradeid" } },
};

struct Layout
{
    const TableNames& names;
    std::vector<const char*> needed;
    bool (*read)(const TableRow&, HistoryBatch&);
};

Layout layoutOf(HistoryKind kind)
{
    switch (kind) {
    case HistoryKind::Orders: return { orderNames, { "time", "symbol", "orderid", "side", "quantity", "status" }, readOrder };
    case HistoryKind::Income: return { incomeNames, { "time", "type", "asset", "amount", "tranid" }, readIncome };
    case HistoryKind::Fills:
    case HistoryKind::Trades: break;
    }
    return { fillNames, { "time", "symbol", "tradeid", "side", "price", "quantity", "fee", "realized" }, readFill };
}

} // namespace

Result<HistoryFile> readHistoryFile(HistoryKind kind, const QByteArray& text)
{
    HistoryFile file;
    file.rows.loaded = true;
    const Layout layout = layoutOf(kind);
    TableReader reader(text, layout.names);
    if (reader.isEmpty())
        return file;
    for (const char* name : layout.needed) {
        if (!reader.hasColumn(name))
            return fail(Error::Code::BadReply, QStringLiteral("The file has no column for %1").arg(QLatin1String(name)));
    }
    while (reader.next()) {
        if (!layout.read(reader.row(), file.rows))
            ++file.skipped;
    }
    file.rows.coarse = !reader.hasMilliseconds();
    return file;
}

} // namespace fathom::binance

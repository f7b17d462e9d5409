// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/rest_parsers.h"

#include "core/binance/rest_rows.h"

namespace fathom::binance::parse {

// Replies of the Algo Service. Source: CHANGES 3.4.

using json::name;
using json::once;
using json::od::value;

namespace {

bool readAlgoStatus(value& v, OrderReport& row)
{
    std::string_view word;
    if (!json::readText(v, word) || word.empty())
        return false;
    json::assign(row.statusText, word);
    const auto status = algoStatusFromName(row.statusText);
    row.order.algoStatus = status.value_or(AlgoStatus::New);
    row.statusKnown = status.has_value();
    return true;
}

bool readAlgoField(std::uint64_t key, value& v, OrderReport& row, std::uint64_t& seen)
{
    Order& order = row.order;
    switch (key) {
    case name("algoId"): return once(seen, 0) && json::readInteger(v, order.algoId) && order.algoId > 0;
    case name("clientAlgoId"): return once(seen, 1) && json::readName(v, order.clientId);
    case name("symbol"): return once(seen, 2) && json::readName(v, order.symbol);
    case name("algoStatus"): return once(seen, 3) && readAlgoStatus(v, row);
    case name("orderType"): return once(seen, 4) && json::readOrderType(v, order.type);
    case name("side"): return once(seen, 5) && json::readSide(v, order.side);
    case name("positionSide"): return once(seen, 6) && json::readPositionSide(v, order.positionSide);
    case name("quantity"): return once(seen, 7) && json::readFigure(v, order.quantity) && !order.quantity.isNegative();
    case name("price"): return json::readFigure(v, order.price);
    case name("triggerPrice"): return json::readFigure(v, order.triggerPrice);
    case name("activatePrice"): return json::readFigure(v, order.activatePrice);
    case name("callbackRate"): return json::readFigure(v, order.callbackRate);
    case name("timeInForce"): return json::readTimeInForce(v, order.timeInForce);
    case name("workingType"): return json::readWorkingType(v, order.workingType);
    case name("priceMatch"): return json::readPriceMatch(v, order.priceMatch);
    case name("selfTradePreventionMode"): return json::readSelfTrade(v, order.selfTrade);
    case name("closePosition"): return json::readBool(v, order.closePosition);
    case name("priceProtect"): return json::readBool(v, order.priceProtect);
    case name("reduceOnly"): return json::readBool(v, order.reduceOnly);
    case name("goodTillDate"): return json::readTime(v, order.goodTill);
    case name("createTime"): return json::readTime(v, order.created);
    case name("updateTime"): return json::readTime(v, order.updated);
    case name("actualOrderId"): return json::readOptionalId(v, order.orderId);
    case name("actualQty"): return json::readFigure(v, order.executed);
    case name("actualPrice"):
        row.hasAveragePrice = true;
        return json::readFigure(v, order.averagePrice);
    default: return true;
    }
}

constexpr std::uint64_t algoNeeds = json::firstBits(8);

bool readCancelField(std::uint64_t key, value& v, OrderReport& row, std::uint64_t& seen)
{
    int code = 0;
    switch (key) {
    case name("algoId"): return once(seen, 0) && json::readInteger(v, row.order.algoId) && row.order.algoId > 0;
    case name("clientAlgoId"): return json::readName(v, row.order.clientId);
    case name("code"): return once(seen, 1) && json::readInt(v, code) && code == 200;
    default: return true;
    }
}

} // namespace

Result<OrderReport> algoOrder(const QByteArray& body)
{
    auto report = json::rowOf<OrderReport>(body, "algoOrder", algoNeeds, readAlgoField);
    if (report)
        report->fromAlgo = true;
    return report;
}

Result<std::vector<OrderReport>> algoOrders(const QByteArray& body)
{
    auto reports = json::rowsOf<OrderReport>(body, "algoOrders", algoNeeds, readAlgoField);
    if (reports) {
        for (OrderReport& report : *reports)
            report.fromAlgo = true;
    }
    return reports;
}

Result<OrderReport> algoCancelled(const QByteArray& body)
{
    auto report = json::rowOf<OrderReport>(body, "algo cancel", json::firstBits(2), readCancelField);
    if (report) {
        report->fromAlgo = true;
        report->termsKnown = false;
        report->order.algoStatus = AlgoStatus::Canceled;
    }
    return report;
}

} // namespace fathom::binance::parse

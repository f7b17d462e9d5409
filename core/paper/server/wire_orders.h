// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/server/server_context.h"

namespace fathom::paper {

//! \brief Which of the venue's shapes of an order is printed. Source: CHANGES 5.2.
enum class OrderShape {
    Ack,    //!< place, newOrderRespType ACK: as NEW, nothing executed; no avgPrice, no cumQuote
    Result, //!< place RESULT, cancel; no avgPrice, no cumQuote
    Modify, //!< as Result, with modifyId where one was given
    Query,  //!< GET: with avgPrice, cumQuote and time
    History //!< allOrders: as Query, with pair
};

void writeOrder(JsonWriter& json, const SymbolPrint& print, const PaperOrder& order, OrderShape shape);
QByteArray orderJson(const ServerContext& context, const PaperOrder& order, OrderShape shape);
QByteArray ordersJson(const ServerContext& context, const std::vector<PaperOrder>& orders, OrderShape shape);
QByteArray userTradesJson(const ServerContext& context, const std::vector<PaperTrade>& trades);
QByteArray incomeJson(const std::vector<Income>& rows);

//! \name Events of the user stream. \p eventMs is E.
QByteArray orderTradeUpdateJson(const SymbolPrint& print, const OrderUpdate& update, std::int64_t eventMs);
QByteArray tradeLiteJson(const SymbolPrint& print, const OrderUpdate& update, std::int64_t eventMs);

} // namespace fathom::paper

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binance/market_messages.h"
#include "core/domain/account_types.h"
#include "core/domain/instrument.h"
#include "core/domain/order.h"

#include <memory>
#include <optional>
#include <vector>

namespace fathom::binance {

//! Replies of REST and of the WS API as values. Source: CHANGES 5, ENDPOINTS 1.

struct ExchangeInfo
{
    std::vector<std::shared_ptr<const Instrument>> instruments; //!< sorted by symbol; symbols whose filters are unreadable are left out
    int skipped = 0;          //!< how many were left out
    int weight1m = 0, orders10s = 0, orders1m = 0; //!< limits, 0 where absent
};

//! \brief An order as place, modify, cancel, query and lists print it.
struct OrderReport
{
    Order order; //!< localId, request and wanted... are the caller's; averagePrice is 0 where the reply does not carry it
    QString statusText; //!< as sent; order.status is None for a word we do not know
    bool hasAveragePrice = false;
};

struct AccountReport
{
    AccountFigures figures; //!< dayNet is the caller's
    std::vector<Balance> balances;
    std::vector<Position> positions; //!< amounts and margins only; prices come from positionRisk
};

struct AccountConfig
{
    bool canTrade = false, hedgeMode = false, multiAssets = false;
    int feeTier = 0;
};

struct SymbolBrackets
{
    QString symbol;
    std::vector<LeverageBracket> brackets; //!< ascending
};

struct CommissionReport
{
    QString symbol;
    CommissionRates rates;
};

struct Income
{
    std::int64_t id = 0; //!< tranId
    QString symbol, type, asset;
    Decimal amount;
    WallTime time {};
    std::int64_t tradeId = 0; //!< 0 where none
};

struct OpenInterest
{
    QString symbol;
    Decimal amount; //!< base asset
    WallTime time {};
};

struct LeverageSet
{
    QString symbol;
    int leverage = 0;
    Decimal maxNotional;
};

//! \brief A venue's refusal: `{"code":-1102,"msg":"…"}` in any of the shapes seen.
struct VenueError
{
    std::optional<int> code;  //!< absent in some 503 bodies
    QString message;          //!< plain text, at most 200 characters, control characters removed
    bool isJson = false;
    std::optional<std::int64_t> bannedUntilMs; //!< from "banned until <ms>"
};

} // namespace fathom::binance

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binance/market_messages.h"
#include "core/domain/account_types.h"
#include "core/domain/history_types.h"
#include "core/domain/instrument.h"
#include "core/domain/order.h"

#include <QUrl>

#include <memory>
#include <optional>
#include <vector>

namespace fathom::binance {

//! Replies of REST and of the WS API as values. Source: CHANGES 5, ENDPOINTS 1.

//! \brief What is listed, and the limits. Source: ENDPOINTS 1.1, GET /fapi/v1/exchangeInfo.
struct ExchangeInfo
{
    std::vector<std::shared_ptr<const Instrument>> instruments; //!< sorted by symbol; symbols whose filters are unreadable are left out
    int skipped = 0;          //!< how many were left out
    int weight1m = 0, orders10s = 0, orders1m = 0; //!< limits, 0 where absent
};

//! \brief An order as place, modify, cancel, query and lists print it; of the engine or of the Algo Service.
struct OrderReport
{
    Order order; //!< localId, request and wanted... are the caller's; averagePrice is 0 where the reply does not carry it
    QString statusText; //!< as sent
    bool hasAveragePrice = false;
    bool fromAlgo = false;    //!< of the Algo Service: algoStatus tells, status does not
    bool statusKnown = true;  //!< false for a word we do not know
    bool termsKnown = true;   //!< false for a cancel of the Algo Service, which answers with ids alone
};

//! \brief Figures, balances and positions. Source: ENDPOINTS 1.3, GET /fapi/v3/account.
struct AccountReport
{
    AccountFigures figures; //!< dayNet is the caller's
    std::vector<Balance> balances;
    std::vector<Position> positions; //!< amounts and margins only; prices come from positionRisk
};

//! \brief The account's modes. Source: ENDPOINTS 1.3, GET /fapi/v1/accountConfig.
struct AccountConfig
{
    bool canTrade = false, hedgeMode = false, multiAssets = false;
    int feeTier = 0;
};

//! \brief What the venue's wallet says a key may do; empty where it said nothing.
struct KeyPermissions
{
    std::optional<bool> reading, futures, withdrawals, transfers, isAddressBound;
};

//! \brief Leverage brackets of a symbol for this account. Source: ENDPOINTS 1.3, GET /fapi/v1/leverageBracket.
struct SymbolBrackets
{
    QString symbol;
    std::vector<LeverageBracket> brackets; //!< ascending
};

//! \brief Fee rates of a symbol for this account. Source: ENDPOINTS 1.3, GET /fapi/v1/commissionRate.
struct CommissionReport
{
    QString symbol;
    CommissionRates rates;
};

using fathom::Income;

//! \brief A stretch of the account's history: by time (at most seven days) or on from an id.
struct HistoryWindow
{
    QString symbol;           //!< empty: all, where the list allows it
    std::int64_t startMs = 0, endMs = 0; //!< inclusive, 0 for open; not sent with fromId
    std::int64_t fromId = 0;  //!< trade or order id to go on from, inclusive; 0 for none
    QString type;             //!< income type, empty for all
    int limit = 1000;
};

//! \brief Where a list of one symbol begins: at an id of the list's own rows, inclusive, or else at a time.
struct ListStart
{
    std::int64_t startMs = 0; //!< 0: the newest rows
    std::int64_t fromId = 0;  //!< 0: by the time
};

//! \brief What was asked for as a file gets a name.
struct FileTicket
{
    QString id;
    std::int64_t averageMs = 0; //!< how long such files took to prepare lately, 0 where not told
};

//! \brief How far a file that was asked for is. Source: ENDPOINTS 1.3, GET /fapi/v1/income/asyn/id.
struct FileState
{
    bool isReady = false;
    QUrl url;                 //!< where isReady; a secret while it lives
    WallTime expires {};
};

//! \brief Contracts open at a time. Source: ENDPOINTS 1.1, GET /fapi/v1/openInterest.
struct OpenInterest
{
    QString symbol;
    Decimal amount; //!< base asset
    WallTime time {};
};

//! \brief What a change of the leverage led to; maxNotional in quote asset. Source: ENDPOINTS 1.3, POST /fapi/v1/leverage.
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

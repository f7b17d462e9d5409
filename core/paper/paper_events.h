// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/paper_types.h"

#include <optional>
#include <vector>

namespace fathom::paper {

//! \brief Execution type x of ORDER_TRADE_UPDATE.
enum class Execution : std::uint8_t { New, Canceled, Calculated, Expired, Trade, Amendment };

//! \brief Everything ORDER_TRADE_UPDATE prints: the order after the event and the event itself.
struct OrderUpdate
{
    PaperOrder order;
    Execution execution = Execution::New;
    std::optional<PaperTrade> trade; //!< l, L, n, N, t, m, rp of a Trade
    Decimal bidsNotional, asksNotional; //!< b, a: open orders of this symbol
    WallTime time {};
};

//! \brief ACCOUNT_UPDATE before it is written. Source: ENDPOINTS 4.
struct AccountUpdate
{
    AccountId account = anonymous;
    QString reason;  //!< m: ORDER, FUNDING_FEE, MARGIN_TYPE_CHANGE, MARGIN_TRANSFER, INSURANCE_CLEAR, DEPOSIT, WITHDRAW
    QString symbol;  //!< S, FUNDING_FEE only
    struct BalanceRow { QString asset; Decimal wallet, crossWallet, change; }; //!< wb, cw, bc
    std::vector<BalanceRow> balances;
    std::vector<Position> positions; //!< rows that changed: pa, ep, bep, cr, up, mt, iw, ps
    WallTime time {};
};

//! \brief MARGIN_CALL before it is written. Source: ENDPOINTS 4.
struct MarginCall
{
    AccountId account = anonymous;
    Decimal crossWallet;
    std::vector<Position> positions;
    WallTime time {};
};

} // namespace fathom::paper

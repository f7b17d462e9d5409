// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/market_types.h"
#include "core/paper/algo_types.h"
#include "core/paper/paper_events.h"

namespace fathom::paper {

//! \brief Hears everything the exchange does, in the order it happens, before the causing call returns. Handlers may
//! query the exchange but change nothing. Events of an account are released to the wire only after Exchange::commit().
class ExchangeListener
{
public:
    virtual ~ExchangeListener() = default;
    virtual void onLevelChanged(const MarketBook&, Side, std::int64_t /*ticks*/, std::int64_t /*steps*/, std::int64_t /*updateId*/) { }
    virtual void onHiddenChanged(const MarketBook&, Side, std::int64_t /*ticks*/) { } //!< retail price improvement orders
    virtual void onTrade(const MarketBook&, const BookTrade&) { }
    //! \brief Of a Trade this comes first (TRADE_LITE), then onAccountUpdate (ACCOUNT_UPDATE), then onOrderUpdate (ORDER_TRADE_UPDATE).
    virtual void onTradeLite(const OrderUpdate&) { }
    virtual void onAccountUpdate(const AccountUpdate&) { }
    virtual void onOrderUpdate(const OrderUpdate&) { }
    //! \brief ALGO_UPDATE. TRIGGERED comes before the first ORDER_TRADE_UPDATE of the engine's order, FINISHED after its last.
    virtual void onAlgoUpdate(const AlgoOrder&) { }
    virtual void onLeverageChanged(AccountId, const QString& /*symbol*/, int /*leverage*/, WallTime) { }
    virtual void onMultiAssetsChanged(AccountId, bool /*on*/, WallTime) { } //!< ACCOUNT_CONFIG_UPDATE ai.j
    virtual void onForceOrder(const ForceOrderEvent&) { }
    virtual void onMarginCall(const MarginCall&) { }
    virtual void onMarkPrice(const MarkPrice&) { }
    virtual void onStatusChanged(const Instrument&) { } //!< contractInfo: settled, halted, opened
    virtual void onBracketsChanged(const Instrument&) { }
    virtual void onFunding(const Funding&) { }
    //! \brief An order was refused because the book of \p market is not reliable.
    virtual void onBookMissing(int /*market*/) { }
};

} // namespace fathom::paper

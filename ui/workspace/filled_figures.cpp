// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/filled_figures.h"

#include "core/session/account_state.h"
#include "core/session/margin_pool.h"
#include "core/session/market_data.h"
#include "core/session/session.h"

namespace fathom {

namespace {

// A limit order that waits in the book pays the maker's fee.
bool rests(const OrderIntent& intent)
{
    if (intent.type != OrderType::Limit)
        return false;
    if (intent.timeInForce == TimeInForce::GTX)
        return true;
    return intent.side == Side::Buy ? intent.seenAsk.isPositive() && intent.price < intent.seenAsk : intent.seenBid.isPositive() && intent.price > intent.seenBid;
}

} // namespace

margin::WhatIf whatIfFilled(const Session& session, const OrderIntent& intent, Decimal price, Decimal mark)
{
    const AccountState& account = *session.account();
    const SymbolConfig config = account.symbolConfig(intent.symbol);
    const auto instrument = session.market()->instrument(intent.symbol);
    const QString asset = instrument ? instrument->marginAsset : account.totalsUnit();
    margin::WhatIfInput input;
    input.positionSide = intent.positionSide;
    input.marginType = config.marginType;
    input.leverage = config.leverage;
    if (const Position* position = account.position(intent.symbol, intent.positionSide)) {
        input.amount = position->amount;
        input.entry = position->entryPrice;
        input.breakEven = position->breakEvenPrice;
        input.isolatedWallet = position->isolatedWallet;
    }
    for (const Order& other : account.openOrders()) {
        if (other.symbol != intent.symbol || other.positionSide != intent.positionSide || other.onlyReduces() || !other.isWorking() || other.isConditional())
            continue;
        (other.side == Side::Buy ? input.bids : input.asks) += other.price * other.remaining();
    }
    for (const Position& other : account.positions()) {
        if (other.symbol == intent.symbol && other.side != intent.positionSide)
            input.otherLegs.push_back({ other.side, other.amount, other.entryPrice });
        if (other.symbol != intent.symbol && other.marginType == MarginType::Cross && sharesMargin(account, *session.market(), asset, other.symbol)) {
            input.otherMaintenance += other.maintenanceMargin;
            input.otherUnrealized += other.unrealizedPnl;
        }
    }
    input.crossWallet = marginPool(account, asset).crossWallet;
    input.side = intent.side;
    input.price = price;
    // Whatever closes all closes what is there now.
    input.quantity = intent.closePosition ? input.amount.abs() : intent.quantity;
    input.mark = mark;
    const CommissionRates rates = account.commission(intent.symbol);
    input.feeRate = rests(intent) ? rates.maker : rates.taker;
    if (instrument) {
        input.entryDecimals = margin::entryDecimals(instrument->priceDecimals());
        if (account.isMultiAssets())
            input.collateralRate = margin::collateralRate(instrument->marginAsset, account.balances(), account.assetIndexes()).value_or(Decimal(1));
    }
    input.brackets = account.brackets(intent.symbol);
    return margin::whatIf(input);
}

} // namespace fathom

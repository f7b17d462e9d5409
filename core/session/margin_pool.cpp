// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/margin_pool.h"

#include "core/session/account_state.h"
#include "core/session/market_data.h"

#include <algorithm>

namespace fathom {

MarginPool marginPool(const AccountState& account, const QString& marginAsset)
{
    const AccountFigures& figures = account.figures();
    if (account.isMultiAssets() || marginAsset.isEmpty() || marginAsset == account.totalsUnit())
        return { figures.crossWallet, figures.available };
    const auto& balances = account.balances();
    const auto own = std::find_if(balances.begin(), balances.end(), [&](const Balance& each) { return each.asset == marginAsset; });
    return own == balances.end() ? MarginPool {} : MarginPool { own->crossWallet, own->available };
}

bool sharesMargin(const AccountState& account, const MarketData& market, const QString& marginAsset, const QString& symbol)
{
    const auto instrument = account.isMultiAssets() ? nullptr : market.instrument(symbol);
    return !instrument || instrument->marginAsset == marginAsset;
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QString>

namespace fathom {

class AccountState;
class MarketData;

//! \brief The money behind the orders and cross positions of one contract, in its margin asset; in multi-assets mode in USD.
struct MarginPool
{
    Decimal crossWallet, available;
};
//! \brief Outside multi-assets mode every margin asset stands for its own contracts alone: USDT is worth nothing to an order in USDC.
MarginPool marginPool(const AccountState& account, const QString& marginAsset);
//! \brief Positions in \p symbol are backed by the same money as contracts in \p marginAsset; so is one whose contract is not known.
bool sharesMargin(const AccountState& account, const MarketData& market, const QString& marginAsset, const QString& symbol);

} // namespace fathom

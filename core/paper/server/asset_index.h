// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/server/server_context.h"

namespace fathom::paper {

//! \brief Value of a collateral asset in USD with the discounts multi-assets mode takes. Source: reference, assetIndex.
struct AssetIndexRow
{
    QString asset;  //!< "BTC"
    QString symbol; //!< "BTCUSD"
    Decimal index;
    Decimal buffer;         //!< off what is owned, on what is owed
    Decimal exchangeBuffer; //!< of the automatic exchange
};

//! \brief Every collateral asset now: those of listed symbols follow their index, dollars their own small walk.
std::vector<AssetIndexRow> assetIndexRows(const ServerContext& context);
void writeAssetIndex(JsonWriter& json, const AssetIndexRow& row, std::int64_t time);
//! \brief The event of the assetIndex streams.
void writeAssetIndexUpdate(JsonWriter& json, const AssetIndexRow& row, std::int64_t time);

} // namespace fathom::paper

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/server/server_context.h"

namespace fathom::paper {

//! Collateral assets as the wire prints them. Source: reference, assetIndex.

inline QString assetIndexSymbol(const AssetIndex& row) { return row.asset + QStringLiteral("USD"); } //!< "BTCUSD"
void writeAssetIndex(JsonWriter& json, const AssetIndex& row, std::int64_t time);
//! \brief The event of the assetIndex streams.
void writeAssetIndexUpdate(JsonWriter& json, const AssetIndex& row, std::int64_t time);

} // namespace fathom::paper

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/asset_index.h"

namespace fathom::paper {

namespace {

constexpr int decimals = 8;

} // namespace

void writeAssetIndex(JsonWriter& json, const AssetIndex& row, std::int64_t time)
{
    const Decimal off = row.index * row.buffer, exchangeOff = row.index * row.exchangeBuffer;
    json.beginObject().string("symbol", assetIndexSymbol(row)).number("time", time).fixed("index", row.index, decimals);
    json.fixed("bidBuffer", row.buffer, decimals).fixed("askBuffer", row.buffer, decimals);
    json.fixed("bidRate", row.index - off, decimals).fixed("askRate", row.index + off, decimals);
    json.fixed("autoExchangeBidBuffer", row.exchangeBuffer, decimals).fixed("autoExchangeAskBuffer", row.exchangeBuffer, decimals);
    json.fixed("autoExchangeBidRate", row.index - exchangeOff, decimals).fixed("autoExchangeAskRate", row.index + exchangeOff, decimals).endObject();
}

void writeAssetIndexUpdate(JsonWriter& json, const AssetIndex& row, std::int64_t time)
{
    const Decimal off = row.index * row.buffer, exchangeOff = row.index * row.exchangeBuffer;
    json.beginObject().plain("e", "assetIndexUpdate").number("E", time).string("s", assetIndexSymbol(row)).fixed("i", row.index, decimals);
    json.fixed("b", row.buffer, decimals).fixed("a", row.buffer, decimals).fixed("B", row.index - off, decimals).fixed("A", row.index + off, decimals);
    json.fixed("q", row.exchangeBuffer, decimals).fixed("g", row.exchangeBuffer, decimals);
    json.fixed("Q", row.index - exchangeOff, decimals).fixed("G", row.index + exchangeOff, decimals).endObject();
}

} // namespace fathom::paper

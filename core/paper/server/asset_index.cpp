// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/asset_index.h"

#include "core/paper/market/price_path.h"

namespace fathom::paper {

namespace {

constexpr int decimals = 8;
constexpr std::uint64_t dollarSeed = 0x7573'6474;

struct Collateral
{
    const char* asset;
    const char* buffer;
    const char* exchangeBuffer;
};
constexpr Collateral collaterals[] = { { "USDT", "0.00010000", "0.00010000" }, { "USDC", "0.00010000", "0.00010000" },
    { "BTC", "0.05000000", "0.02500000" }, { "ETH", "0.05000000", "0.02500000" }, { "BNB", "0.05000000", "0.05000000" },
    { "SOL", "0.10000000", "0.05000000" }, { "XRP", "0.10000000", "0.05000000" } };

//! Dollars on the chain are worth a dollar, give or take a few hundredths of a percent.
Decimal dollarValue(std::size_t which, std::int64_t ms)
{
    return Decimal::fromDouble(1 + 0.0002 * slowNoise(dollarSeed + which, ms, 6 * 3'600'000), decimals);
}

} // namespace

std::vector<AssetIndexRow> assetIndexRows(const ServerContext& context)
{
    std::vector<AssetIndexRow> rows;
    const Decimal tether = dollarValue(0, context.nowMs());
    for (std::size_t i = 0; i < std::size(collaterals); ++i) {
        const Collateral& one = collaterals[i];
        AssetIndexRow row;
        row.asset = QString::fromLatin1(one.asset);
        row.symbol = row.asset + QStringLiteral("USD");
        row.buffer = Decimal::fromLiteral(one.buffer);
        row.exchangeBuffer = Decimal::fromLiteral(one.exchangeBuffer);
        const int market = context.exchange.marketOf(row.asset + QStringLiteral("USDT"));
        row.index = market < 0 ? dollarValue(i, context.nowMs()) : (context.market.markPrice(market).index * tether).rounded(decimals);
        rows.push_back(std::move(row));
    }
    return rows;
}

void writeAssetIndex(JsonWriter& json, const AssetIndexRow& row, std::int64_t time)
{
    const Decimal off = row.index * row.buffer, exchangeOff = row.index * row.exchangeBuffer;
    json.beginObject().string("symbol", row.symbol).number("time", time).fixed("index", row.index, decimals);
    json.fixed("bidBuffer", row.buffer, decimals).fixed("askBuffer", row.buffer, decimals);
    json.fixed("bidRate", row.index - off, decimals).fixed("askRate", row.index + off, decimals);
    json.fixed("autoExchangeBidBuffer", row.exchangeBuffer, decimals).fixed("autoExchangeAskBuffer", row.exchangeBuffer, decimals);
    json.fixed("autoExchangeBidRate", row.index - exchangeOff, decimals).fixed("autoExchangeAskRate", row.index + exchangeOff, decimals).endObject();
}

void writeAssetIndexUpdate(JsonWriter& json, const AssetIndexRow& row, std::int64_t time)
{
    const Decimal off = row.index * row.buffer, exchangeOff = row.index * row.exchangeBuffer;
    json.beginObject().plain("e", "assetIndexUpdate").number("E", time).string("s", row.symbol).fixed("i", row.index, decimals);
    json.fixed("b", row.buffer, decimals).fixed("a", row.buffer, decimals).fixed("B", row.index - off, decimals).fixed("A", row.index + off, decimals);
    json.fixed("q", row.exchangeBuffer, decimals).fixed("g", row.exchangeBuffer, decimals);
    json.fixed("Q", row.index - exchangeOff, decimals).fixed("G", row.index + exchangeOff, decimals).endObject();
}

} // namespace fathom::paper

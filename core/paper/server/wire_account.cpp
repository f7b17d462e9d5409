// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/wire_account.h"

#include "core/paper/paper_words.h"

#include <algorithm>

namespace fathom::paper {

namespace {

// Averages and break-even prices print with seven digits more than the tick, trailing zeros dropped (MARGIN B1, C1, C2).
QByteArray averageText(Decimal price, const SymbolPrint& print)
{
    return QByteArray::fromStdString(price.rounded(std::clamp(print.priceDecimals + 7, 8, Decimal::fractionDigits)).toString());
}

QByteArray amountOrZero(Decimal amount)
{
    return amount.isZero() ? QByteArray("0") : QByteArray::fromStdString(amount.toFixed(8));
}

void writeTotals(JsonWriter& json, const AccountSnapshot& account)
{
    const AccountFigures& f = account.figures;
    json.fixed("totalInitialMargin", f.initialMargin, 8).fixed("totalMaintMargin", f.maintenanceMargin, 8);
    json.fixed("totalWalletBalance", f.wallet, 8).fixed("totalUnrealizedProfit", f.unrealizedPnl, 8);
    json.fixed("totalMarginBalance", f.marginBalance, 8).fixed("totalPositionInitialMargin", f.positionInitialMargin, 8);
    json.fixed("totalOpenOrderInitialMargin", f.openOrderInitialMargin, 8).fixed("totalCrossWalletBalance", f.crossWallet, 8);
    json.fixed("totalCrossUnPnl", account.crossUnrealized, 8).fixed("availableBalance", f.available, 8);
    json.fixed("maxWithdrawAmount", account.balances.empty() ? Decimal() : account.balances.front().maxWithdraw, 8);
}

void writeAssets(JsonWriter& json, const AccountSnapshot& account, bool withMarginAvailable)
{
    json.beginArray("assets");
    for (const Balance& balance : account.balances) {
        // All contracts here are margined in USDT: the totals of the account are those of that asset.
        const bool margin = balance.asset == QLatin1String("USDT");
        const AccountFigures f = margin ? account.figures : AccountFigures {};
        json.beginObject().string("asset", balance.asset).fixed("walletBalance", balance.wallet, 8);
        json.fixed("unrealizedProfit", f.unrealizedPnl, 8);
        json.fixed("marginBalance", margin ? f.marginBalance : balance.wallet, 8).fixed("maintMargin", f.maintenanceMargin, 8);
        json.fixed("initialMargin", f.initialMargin, 8).fixed("positionInitialMargin", f.positionInitialMargin, 8);
        json.fixed("openOrderInitialMargin", f.openOrderInitialMargin, 8).fixed("crossWalletBalance", balance.crossWallet, 8);
        json.fixed("crossUnPnl", balance.crossUnrealizedPnl, 8).fixed("availableBalance", balance.available, 8);
        json.fixed("maxWithdrawAmount", balance.maxWithdraw, 8);
        if (withMarginAvailable)
            json.boolean("marginAvailable", true);
        json.number("updateTime", toMs(account.updated)).endObject();
    }
    json.endArray();
}

//! Every row of v2: each symbol in the mode's sides, filled in where there is a position or an open order.
struct Row
{
    int market;
    SymbolConfig config;
    Position position;
};

std::vector<Row> allRows(const ServerContext& context, std::optional<int> only)
{
    std::vector<Row> rows;
    const auto configs = context.exchange.symbolConfig(context.account, {});
    const auto positions = context.exchange.positionRisk(context.account, {});
    if (!configs || !positions)
        return rows;
    const bool hedge = context.exchange.positionMode(context.account);
    const std::vector<PositionSide> sides
        = hedge ? std::vector { PositionSide::Long, PositionSide::Short } : std::vector { PositionSide::Both };
    for (const SymbolConfig& config : *configs) {
        const int market = context.exchange.marketOf(config.symbol);
        if (only && *only != market)
            continue;
        for (const PositionSide side : sides) {
            Row row { market, config, {} };
            row.position.symbol = config.symbol;
            row.position.side = side;
            row.position.markPrice = context.exchange.markPrice(market).mark;
            for (const Position& position : *positions) {
                if (position.symbol == config.symbol && position.side == side)
                    row.position = position;
            }
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

} // namespace

QByteArray accountV3Json(const ServerContext& context)
{
    const AccountSnapshot account = context.exchange.account(context.account);
    QByteArray out;
    JsonWriter json(out);
    json.beginObject();
    writeTotals(json, account);
    writeAssets(json, account, false);
    json.beginArray("positions");
    for (const Position& p : account.positions) {
        const SymbolPrint& print = context.printOf(p.symbol);
        json.beginObject().embed("symbol", print.quoted).string("positionSide", positionSideName(p.side));
        json.fixed("positionAmt", p.amount, print.quantityDecimals).fixed("unrealizedProfit", p.unrealizedPnl, 8);
        json.plain("isolatedMargin", amountOrZero(p.isolatedMargin)).plain("notional", amountOrZero(p.notional));
        json.plain("isolatedWallet", amountOrZero(p.isolatedWallet)).plain("initialMargin", amountOrZero(p.initialMargin));
        json.plain("maintMargin", amountOrZero(p.maintenanceMargin)).number("updateTime", toMs(p.updated)).endObject();
    }
    json.endArray().endObject();
    return out;
}

QByteArray accountV2Json(const ServerContext& context)
{
    const AccountSnapshot account = context.exchange.account(context.account);
    const AccountConfig config = context.exchange.accountConfig(context.account);
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().number("feeTier", config.feeTier).boolean("feeBurn", context.exchange.feeBurn(context.account)).boolean("canTrade", config.canTrade);
    json.boolean("canDeposit", true).boolean("canWithdraw", true).number("updateTime", 0);
    json.boolean("multiAssetsMargin", config.multiAssets).number("tradeGroupId", -1);
    writeTotals(json, account);
    writeAssets(json, account, true);
    json.beginArray("positions");
    for (const Row& row : allRows(context, {})) {
        const SymbolPrint& print = context.print(row.market);
        const Position& p = row.position;
        json.beginObject().embed("symbol", print.quoted).plain("initialMargin", amountOrZero(p.initialMargin));
        json.plain("maintMargin", amountOrZero(p.maintenanceMargin)).fixed("unrealizedProfit", p.unrealizedPnl, 8);
        json.plain("positionInitialMargin", amountOrZero(p.positionInitialMargin));
        json.plain("openOrderInitialMargin", amountOrZero(p.openOrderInitialMargin));
        json.plain("leverage", QByteArray::number(row.config.leverage)).boolean("isolated", row.config.marginType == MarginType::Isolated);
        json.plain("entryPrice", averageText(p.entryPrice, print)).plain("breakEvenPrice", averageText(p.breakEvenPrice, print));
        json.exact("maxNotional", row.config.maxNotional).plain("bidNotional", "0").plain("askNotional", "0");
        json.string("positionSide", positionSideName(p.side)).fixed("positionAmt", p.amount, print.quantityDecimals);
        json.plain("notional", amountOrZero(p.notional)).plain("isolatedWallet", amountOrZero(p.isolatedWallet));
        json.number("updateTime", toMs(p.updated)).endObject();
    }
    json.endArray().endObject();
    return out;
}

QByteArray balanceJson(const ServerContext& context)
{
    const std::int64_t updated = toMs(context.exchange.account(context.account).updated);
    QByteArray out;
    JsonWriter json(out);
    json.beginArray();
    for (const Balance& balance : context.exchange.balances(context.account)) {
        json.beginObject().plain("accountAlias", "FthmPapr").string("asset", balance.asset).fixed("balance", balance.wallet, 8);
        json.fixed("crossWalletBalance", balance.crossWallet, 8).fixed("crossUnPnl", balance.crossUnrealizedPnl, 8);
        json.fixed("availableBalance", balance.available, 8).fixed("maxWithdrawAmount", balance.maxWithdraw, 8);
        json.boolean("marginAvailable", true).number("updateTime", updated).endObject();
    }
    json.endArray();
    return out;
}

QByteArray positionRiskV3Json(const ServerContext& context, const std::vector<Position>& positions)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginArray();
    for (const Position& p : positions) {
        const int market = context.exchange.marketOf(p.symbol);
        const SymbolPrint& print = context.print(market);
        json.beginObject().embed("symbol", print.quoted).string("positionSide", positionSideName(p.side));
        json.fixed("positionAmt", p.amount, print.quantityDecimals).plain("entryPrice", averageText(p.entryPrice, print));
        json.plain("breakEvenPrice", averageText(p.breakEvenPrice, print)).fixed("markPrice", p.markPrice, 8);
        json.fixed("unRealizedProfit", p.unrealizedPnl, 8);
        json.plain("liquidationPrice", amountOrZero(p.liquidationPrice)).plain("isolatedMargin", amountOrZero(p.isolatedMargin));
        json.plain("notional", amountOrZero(p.notional)).string("marginAsset", context.exchange.instrument(market).marginAsset);
        json.plain("isolatedWallet", amountOrZero(p.isolatedWallet)).plain("initialMargin", amountOrZero(p.initialMargin));
        json.plain("maintMargin", amountOrZero(p.maintenanceMargin));
        json.plain("positionInitialMargin", amountOrZero(p.positionInitialMargin));
        json.plain("openOrderInitialMargin", amountOrZero(p.openOrderInitialMargin)).number("adl", p.adl);
        json.plain("bidNotional", "0").plain("askNotional", "0").number("updateTime", toMs(p.updated)).endObject();
    }
    json.endArray();
    return out;
}

QByteArray positionRiskV2Json(const ServerContext& context, std::optional<int> market)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginArray();
    for (const Row& row : allRows(context, market)) {
        const SymbolPrint& print = context.print(row.market);
        const Position& p = row.position;
        const bool isolated = row.config.marginType == MarginType::Isolated;
        json.beginObject().embed("symbol", print.quoted).fixed("positionAmt", p.amount, print.quantityDecimals);
        json.plain("entryPrice", averageText(p.entryPrice, print)).plain("breakEvenPrice", averageText(p.breakEvenPrice, print));
        json.fixed("markPrice", p.markPrice, 8).fixed("unRealizedProfit", p.unrealizedPnl, 8);
        json.plain("liquidationPrice", amountOrZero(p.liquidationPrice)).plain("leverage", QByteArray::number(row.config.leverage));
        json.exact("maxNotionalValue", row.config.maxNotional).plain("marginType", isolated ? "isolated" : "cross");
        json.fixed("isolatedMargin", p.isolatedMargin, 8).plain("isAutoAddMargin", "false");
        json.string("positionSide", positionSideName(p.side)).plain("notional", amountOrZero(p.notional));
        json.plain("isolatedWallet", amountOrZero(p.isolatedWallet)).number("updateTime", toMs(p.updated));
        json.endObject();
    }
    json.endArray();
    return out;
}

QByteArray symbolConfigJson(const ServerContext& context, const std::vector<SymbolConfig>& rows)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginArray();
    for (const SymbolConfig& row : rows) {
        json.beginObject().embed("symbol", context.printOf(row.symbol).quoted).string("marginType", marginTypeName(row.marginType));
        json.boolean("isAutoAddMargin", false).number("leverage", row.leverage).exact("maxNotionalValue", row.maxNotional).endObject();
    }
    json.endArray();
    return out;
}

void writeBrackets(JsonWriter& json, const ServerContext& context, int market)
{
    const auto bare = [&json](QByteArrayView key, Decimal value) { json.embed(key, QByteArray::fromStdString(value.toString())); };
    json.beginObject().embed("symbol", context.print(market).quoted).beginArray("brackets");
    for (const LeverageBracket& bracket : context.exchange.brackets(market)) {
        json.beginObject().number("bracket", bracket.bracket).number("initialLeverage", bracket.initialLeverage);
        bare("notionalCap", bracket.notionalCap);
        bare("notionalFloor", bracket.notionalFloor);
        bare("maintMarginRatio", bracket.maintenanceRate);
        bare("cum", bracket.cum);
        json.endObject();
    }
    json.endArray().endObject();
}

QByteArray accountUpdateJson(const ServerContext& context, const AccountUpdate& update, std::int64_t eventMs)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().plain("e", "ACCOUNT_UPDATE").number("T", toMs(update.time)).number("E", eventMs).beginObject("a");
    json.beginArray("B");
    for (const AccountUpdate::BalanceRow& row : update.balances) {
        json.beginObject().string("a", row.asset).fixed("wb", row.wallet, 8).fixed("cw", row.crossWallet, 8);
        json.plain("bc", amountOrZero(row.change)).endObject();
    }
    json.endArray();
    if (!update.positions.empty()) {
        json.beginArray("P");
        for (const Position& p : update.positions) {
            const SymbolPrint& print = context.printOf(p.symbol);
            json.beginObject().embed("s", print.quoted).exact("pa", p.amount).plain("ep", averageText(p.entryPrice, print));
            json.plain("cr", amountOrZero(p.accumulatedRealized)).plain("up", amountOrZero(p.unrealizedPnl));
            json.plain("mt", p.marginType == MarginType::Isolated ? "isolated" : "cross");
            json.plain("iw", amountOrZero(p.isolatedWallet)).string("ps", positionSideName(p.side));
            json.plain("bep", averageText(p.breakEvenPrice, print)).endObject();
        }
        json.endArray();
    }
    json.string("m", update.reason);
    if (!update.symbol.isEmpty())
        json.string("S", update.symbol);
    json.endObject().endObject();
    return out;
}

QByteArray leverageUpdateJson(const SymbolPrint& print, int leverage, std::int64_t timeMs, std::int64_t eventMs)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().plain("e", "ACCOUNT_CONFIG_UPDATE").number("T", timeMs).number("E", eventMs).beginObject("ac");
    json.embed("s", print.quoted).number("l", leverage).endObject().endObject();
    return out;
}

QByteArray marginCallJson(const ServerContext& context, const MarginCall& call, std::int64_t eventMs)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().plain("e", "MARGIN_CALL").number("E", eventMs);
    const bool cross = std::any_of(call.positions.begin(), call.positions.end(), [](const Position& p) { return p.marginType == MarginType::Cross; });
    if (cross)
        json.fixed("cw", call.crossWallet, 8);
    json.beginArray("p");
    for (const Position& p : call.positions) {
        json.beginObject().embed("s", context.printOf(p.symbol).quoted).string("ps", positionSideName(p.side)).exact("pa", p.amount);
        json.string("mt", marginTypeName(p.marginType)).plain("iw", amountOrZero(p.isolatedWallet)).fixed("mp", p.markPrice, 8);
        json.fixed("up", p.unrealizedPnl, 8).fixed("mm", p.maintenanceMargin, 8).endObject();
    }
    json.endArray().endObject();
    return out;
}

} // namespace fathom::paper

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/rest_parsers.h"

#include "core/binance/rest_rows.h"

namespace fathom::binance::parse {

using json::name;
using json::nameOf;
using json::once;
using json::od::field;
using json::od::value;

namespace {

bool readBalanceField(std::uint64_t key, value& v, Balance& row, std::uint64_t& seen)
{
    switch (key) {
    case name("asset"): return once(seen, 0) && json::readName(v, row.asset);
    case name("walletBalance"):
    case name("balance"): return once(seen, 1) && json::readFigure(v, row.wallet);
    case name("crossWalletBalance"): return once(seen, 2) && json::readFigure(v, row.crossWallet);
    case name("crossUnPnl"): return json::readFigure(v, row.crossUnrealizedPnl);
    case name("availableBalance"): return once(seen, 3) && json::readFigure(v, row.available);
    case name("maxWithdrawAmount"): return json::readFigure(v, row.maxWithdraw);
    default: return true;
    }
}

constexpr std::uint64_t balanceNeeds = json::firstBits(4);

bool readPositionField(std::uint64_t key, value& v, Position& row, std::uint64_t& seen)
{
    switch (key) {
    case name("symbol"): return once(seen, 0) && json::readName(v, row.symbol) && !row.symbol.isEmpty();
    case name("positionSide"): return once(seen, 1) && json::readPositionSide(v, row.side);
    case name("positionAmt"): return once(seen, 2) && json::readDecimal(v, row.amount);
    case name("entryPrice"): return once(seen, 3) && json::readAmount(v, row.entryPrice);
    case name("markPrice"): return once(seen, 4) && json::readAmount(v, row.markPrice);
    case name("breakEvenPrice"): return json::readFigure(v, row.breakEvenPrice);
    case name("unRealizedProfit"):
    case name("unrealizedProfit"): return json::readFigure(v, row.unrealizedPnl);
    case name("liquidationPrice"): return json::readFigure(v, row.liquidationPrice);
    case name("isolatedMargin"): return json::readFigure(v, row.isolatedMargin);
    case name("isolatedWallet"): return json::readFigure(v, row.isolatedWallet);
    case name("notional"): return json::readFigure(v, row.notional);
    case name("initialMargin"): return json::readFigure(v, row.initialMargin);
    case name("maintMargin"): return json::readFigure(v, row.maintenanceMargin);
    case name("positionInitialMargin"): return json::readFigure(v, row.positionInitialMargin);
    case name("openOrderInitialMargin"): return json::readFigure(v, row.openOrderInitialMargin);
    case name("adl"): return json::readInt(v, row.adl);
    case name("leverage"): return json::readInt(v, row.leverage);
    case name("marginType"): return once(seen, 10) && json::readMarginType(v, row.marginType);
    case name("updateTime"): return json::readTime(v, row.updated);
    default: return true;
    }
}

constexpr std::uint64_t riskNeeds = json::firstBits(5), accountPositionNeeds = json::firstBits(3);

// v3 says isolated only by its wallet.
void guessMarginType(Position& position)
{
    if (!position.isolatedWallet.isZero())
        position.marginType = MarginType::Isolated;
}

bool readTotal(std::uint64_t key, value& v, AccountFigures& figures, std::uint64_t& seen)
{
    switch (key) {
    case name("totalWalletBalance"): return once(seen, 0) && json::readFigure(v, figures.wallet);
    case name("totalMarginBalance"): return once(seen, 1) && json::readFigure(v, figures.marginBalance);
    case name("availableBalance"): return once(seen, 2) && json::readFigure(v, figures.available);
    case name("totalUnrealizedProfit"): return once(seen, 3) && json::readFigure(v, figures.unrealizedPnl);
    case name("totalInitialMargin"): return once(seen, 4) && json::readFigure(v, figures.initialMargin);
    case name("totalMaintMargin"): return once(seen, 5) && json::readFigure(v, figures.maintenanceMargin);
    case name("totalPositionInitialMargin"): return json::readFigure(v, figures.positionInitialMargin);
    case name("totalOpenOrderInitialMargin"): return json::readFigure(v, figures.openOrderInitialMargin);
    case name("totalCrossWalletBalance"): return json::readFigure(v, figures.crossWallet);
    default: return true;
    }
}

bool readBrackets(value& from, std::vector<LeverageBracket>& out, json::Complaint& complaint)
{
    auto readField = [](std::uint64_t key, value& v, LeverageBracket& row, std::uint64_t& seen) {
        switch (key) {
        case name("bracket"): return once(seen, 0) && json::readInt(v, row.bracket);
        case name("initialLeverage"): return once(seen, 1) && json::readInt(v, row.initialLeverage);
        case name("notionalCap"): return once(seen, 2) && json::readAmount(v, row.notionalCap);
        case name("notionalFloor"): return once(seen, 3) && json::readAmount(v, row.notionalFloor);
        case name("maintMarginRatio"): return once(seen, 4) && json::readAmount(v, row.maintenanceRate);
        case name("cum"): return once(seen, 5) && json::readDecimal(v, row.cum);
        default: return true;
        }
    };
    return json::eachElement(from,
        [&](value& bracket) { return json::readRow(bracket, out.emplace_back(), json::firstBits(6), complaint, readField); });
}

} // namespace

Result<AccountReport> account(const QByteArray& body)
{
    json::Complaint inner("account");
    auto report = json::rowOf<AccountReport>(body, "account", json::firstBits(6),
        [&](std::uint64_t key, value& v, AccountReport& row, std::uint64_t& seen) {
            auto balanceField = readBalanceField;
            auto positionField = readPositionField;
            if (key == name("assets")) {
                return json::eachElement(v,
                    [&](value& asset) { return json::readRow(asset, row.balances.emplace_back(), balanceNeeds, inner, balanceField); });
            }
            if (key == name("positions")) {
                return json::eachElement(v, [&](value& position) {
                    return json::readRow(position, row.positions.emplace_back(), accountPositionNeeds, inner, positionField);
                });
            }
            return readTotal(key, v, row.figures, seen);
        });
    if (report) {
        for (Position& position : report->positions)
            guessMarginType(position);
    }
    return report;
}

Result<std::vector<Balance>> balances(const QByteArray& body)
{
    return json::rowsOf<Balance>(body, "balance", balanceNeeds, readBalanceField);
}

Result<std::vector<Position>> positions(const QByteArray& body)
{
    auto rows = json::rowsOf<Position>(body, "positionRisk", riskNeeds, readPositionField);
    if (rows) {
        for (Position& position : *rows)
            guessMarginType(position);
    }
    return rows;
}

Result<std::vector<SymbolConfig>> symbolConfig(const QByteArray& body)
{
    return json::rowsOf<SymbolConfig>(body, "symbolConfig", json::firstBits(3),
        [](std::uint64_t key, value& v, SymbolConfig& row, std::uint64_t& seen) {
            switch (key) {
            case name("symbol"): return once(seen, 0) && json::readName(v, row.symbol);
            case name("marginType"): return once(seen, 1) && json::readMarginType(v, row.marginType);
            case name("leverage"): return once(seen, 2) && json::readInt(v, row.leverage);
            case name("maxNotionalValue"): // "INF" has been seen
                static_cast<void>(json::readFigure(v, row.maxNotional));
                return true;
            default: return true;
            }
        });
}

Result<AccountConfig> accountConfig(const QByteArray& body)
{
    return json::rowOf<AccountConfig>(body, "accountConfig", json::firstBits(2),
        [](std::uint64_t key, value& v, AccountConfig& row, std::uint64_t& seen) {
            switch (key) {
            case name("canTrade"): return once(seen, 0) && json::readBool(v, row.canTrade);
            case name("dualSidePosition"): return once(seen, 1) && json::readBool(v, row.hedgeMode);
            case name("multiAssetsMargin"): return json::readBool(v, row.multiAssets);
            case name("feeTier"): return json::readInt(v, row.feeTier);
            default: return true;
            }
        });
}

Result<KeyPermissions> keyPermissions(const QByteArray& body)
{
    return json::rowOf<KeyPermissions>(body, "apiRestrictions", json::firstBits(2),
        [](std::uint64_t key, value& v, KeyPermissions& row, std::uint64_t& seen) {
            const auto read = [&v](std::optional<bool>& flag) {
                bool is = false;
                if (!json::readBool(v, is))
                    return false;
                flag = flag.value_or(false) || is;
                return true;
            };
            switch (key) {
            case name("ipRestrict"): return once(seen, 0) && read(row.isAddressBound);
            case name("enableWithdrawals"): return once(seen, 1) && read(row.withdrawals);
            case name("enableReading"): return read(row.reading);
            case name("enableFutures"): return read(row.futures);
            case name("enableInternalTransfer"):
            case name("permitsUniversalTransfer"): return read(row.transfers);
            default: return true;
            }
        });
}

Result<std::vector<SymbolBrackets>> leverageBrackets(const QByteArray& body)
{
    json::Complaint inner("leverageBracket");
    auto rows = json::rowsOf<SymbolBrackets>(body, "leverageBracket", json::firstBits(2),
        [&](std::uint64_t key, value& v, SymbolBrackets& row, std::uint64_t& seen) {
            switch (key) {
            case name("symbol"): return once(seen, 0) && json::readName(v, row.symbol);
            case name("brackets"): return once(seen, 1) && readBrackets(v, row.brackets, inner) && !row.brackets.empty();
            default: return true;
            }
        });
    if (rows) {
        for (SymbolBrackets& row : *rows) {
            std::sort(row.brackets.begin(), row.brackets.end(),
                [](const LeverageBracket& a, const LeverageBracket& b) { return a.notionalFloor < b.notionalFloor; });
        }
    }
    return rows;
}

Result<CommissionReport> commissionRate(const QByteArray& body)
{
    return json::rowOf<CommissionReport>(body, "commissionRate", json::firstBits(3),
        [](std::uint64_t key, value& v, CommissionReport& row, std::uint64_t& seen) {
            switch (key) {
            case name("symbol"): return once(seen, 0) && json::readName(v, row.symbol);
            case name("makerCommissionRate"): return once(seen, 1) && json::readDecimal(v, row.rates.maker);
            case name("takerCommissionRate"): return once(seen, 2) && json::readDecimal(v, row.rates.taker);
            default: return true;
            }
        });
}

Result<LeverageSet> leverageSet(const QByteArray& body)
{
    return json::rowOf<LeverageSet>(body, "leverage", json::firstBits(2),
        [](std::uint64_t key, value& v, LeverageSet& row, std::uint64_t& seen) {
            switch (key) {
            case name("symbol"): return once(seen, 0) && json::readName(v, row.symbol);
            case name("leverage"): return once(seen, 1) && json::readInt(v, row.leverage);
            case name("maxNotionalValue"): // "INF" has been seen
                static_cast<void>(json::readFigure(v, row.maxNotional));
                return true;
            default: return true;
            }
        });
}

} // namespace fathom::binance::parse

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/exchange.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <deque>
#include <map>
#include <set>

namespace fathom::paper {

//! \brief One leg of a position in one market: BOTH in one-way mode, LONG and SHORT in hedge mode.
struct PaperLeg
{
    Decimal amount, entry;
    Decimal isolatedWallet;
    Decimal paid;        //!< fees and funding paid minus PnL realised since it was opened, for the break-even price
    Decimal accumulated; //!< PnL realised, before fees (cr)
    WallTime updated {};
    bool warned = false; //!< isolated: a margin call is out
};

//! \brief What one account has in one market.
struct Holding
{
    std::array<PaperLeg, 3> legs; // by PositionSide
    MarginType marginType = MarginType::Cross;
    int leverage = 20;
    std::vector<std::int64_t> openOrders; // by age
    PaperLeg& leg(PositionSide side) { return legs[static_cast<std::size_t>(side)]; }
    const PaperLeg& leg(PositionSide side) const { return legs[static_cast<std::size_t>(side)]; }
    bool hasPosition() const
    {
        return std::any_of(legs.begin(), legs.end(), [](const PaperLeg& leg) { return !leg.amount.isZero(); });
    }
};

//! \brief All the exchange keeps of one account. Thread: the exchange's.
struct PaperAccount
{
    AccountId id = anonymous;
    Decimal wallet;
    bool dualSide = false, multiAssets = false;
    bool feeBurn = true;
    bool tradFiSigned = true;
    bool warned = false; // a margin call is out
    WallTime updated {};
    std::vector<Holding> holdings;              // by market
    std::map<std::int64_t, PaperOrder> orders;  // open and ended
    QHash<QString, std::int64_t> byClientId;    // the newest order of a client id
    std::size_t openCount = 0;
    std::map<std::int64_t, AlgoOrder> algos;    // open and ended
    QHash<QString, std::int64_t> algosByClientId;
    std::size_t openAlgos = 0;
    std::deque<PaperTrade> trades;
    std::deque<Income> incomes;
    std::map<QString, Decimal> others;          // wallets of assets beside the margin asset
    std::deque<Amendment> amendments;
    std::deque<MarginChange> marginChanges;
    std::map<int, WallTime> countdowns;         // by market
    struct Asked { DownloadKind kind; WallTime start, end, when; };
    QHash<QString, Asked> downloads;
};

//! \brief All the exchange keeps of one symbol. Thread: the exchange's.
struct PaperMarket
{
    MarketSpec spec;
    std::unique_ptr<MarketBook> book;
    MarkPrice mark;
    Decimal settlePrice; // of a delivery contract, 0 until it is known
    bool reliable = true; // its book can be traded on
};

//! \brief Changes since the last commit.
struct Unsaved
{
    using Name = std::pair<AccountId, std::int64_t>;
    std::set<AccountId> accounts;
    std::set<std::pair<AccountId, int>> holdings;
    std::set<Name> orders, algos;
    std::vector<PaperTrade> trades;
    std::vector<Income> incomes;
    std::vector<Amendment> amendments;
    std::vector<MarginChange> marginChanges;
    std::set<QString> delivered; // symbols whose positions were settled while nothing ran
    bool settings = false; // switches, other wallets, the insurance fund
    bool isEmpty() const
    {
        return accounts.empty() && holdings.empty() && orders.empty() && algos.empty() && trades.empty() && incomes.empty()
            && amendments.empty() && marginChanges.empty() && delivered.empty() && !settings;
    }
};

//! \brief +1 for buying, -1 for selling.
inline Decimal signedBy(Side side, Decimal quantity) { return side == Side::Buy ? quantity : -quantity; }
inline constexpr std::array allSides { PositionSide::Both, PositionSide::Long, PositionSide::Short };

} // namespace fathom::paper

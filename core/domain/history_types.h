// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"

#include <QMetaType>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace fathom {

//! \brief One booking on the wallet. Source: ENDPOINTS 1.3 income.
struct Income
{
    std::int64_t id = 0; //!< tranId; unique within its type
    QString symbol, type, asset; //!< symbol is empty for transfers
    Decimal amount;      //!< received positive
    WallTime time {};
    std::int64_t tradeId = 0; //!< 0 where none
    QString info;

    bool isFunding() const { return type == QLatin1String("FUNDING_FEE") || type == QLatin1String("SPECIAL_FUNDING_FEE"); }
};

//! \brief One position from flat to flat, with everything it earned and cost; while closed is 0 it is still held.
//!
//! Money is in the asset the contract is margined in. Gross is what the exchange calls realised; net is what the wallet felt.
struct TradeRecord
{
    QString symbol;
    PositionSide side = PositionSide::Both;
    bool isLong = true;
    Decimal held;                       //!< signed, 0 once closed
    Decimal peak;                       //!< largest size held
    Decimal entered, enteredValue;      //!< quantity and price times quantity of the fills that grew it
    Decimal left, leftValue;            //!< of those that shrank it
    Decimal realized;                   //!< gross
    Decimal fee;                        //!< paid positive, in the margin asset
    std::vector<std::pair<QString, Decimal>> otherFees; //!< paid in other assets, as BNB; not part of net
    Decimal funding;                    //!< received positive
    Decimal other;                      //!< liquidation clearing and the like, received positive
    int fills = 0;
    WallTime opened {}, closed {};
    std::int64_t firstTradeId = 0, lastTradeId = 0;
    bool inherited = false;             //!< the known history begins inside it: entry, fees and funding before that are missing
    std::int64_t nakedMs = 0;           //!< how long this program saw it without a whole stop
    Decimal worstPrice, bestPrice;      //!< mark prices this program saw while it was held, 0 where none

    Decimal net() const { return realized - fee + funding + other; }
    Decimal entryPrice() const { return entered.isPositive() ? enteredValue / entered : Decimal(); } //!< 0 where unknown
    Decimal exitPrice() const { return left.isPositive() ? leftValue / left : Decimal(); }
    bool isOpen() const { return closed == WallTime {}; }
};

//! \brief What the stored history is asked for.
enum class HistoryKind : std::uint8_t { Orders, Fills, Trades, Income };

//! \brief A column of a stored history that can be sorted and filtered by. Not every kind has every one.
enum class HistoryField : std::uint8_t {
    Time, Symbol, Side, Type, Price, Quantity, Status, Role, Fee, Realized, Net, Funding, Duration, Naked, Amount, Asset, ClientId, Executed, Mark,
};

//! \brief What one column's values must be to be shown.
struct HistoryCondition
{
    HistoryField field = HistoryField::Symbol;
    QString contains;                 //!< of words; case does not matter
    std::optional<double> from, to;   //!< of numbers, inclusive
    bool operator==(const HistoryCondition&) const = default;
};

//! \brief Which rows of a history are wanted and in which order.
struct HistoryFilter
{
    HistoryKind kind = HistoryKind::Fills;
    WallTime from {}, to {};          //!< inclusive, epoch for open ends
    std::vector<HistoryCondition> conditions;
    HistoryField sort = HistoryField::Time;
    bool descending = true;
    bool fundingOnly = false;         //!< Income: funding rows alone
    bool operator==(const HistoryFilter&) const = default;
};

//! \brief Exact sums over everything a filter lets through, however many rows are shown.
struct HistoryTotals
{
    int count = 0;
    Decimal realized, fee, funding, other; //!< in the margin asset; fee paid positive, funding received positive
    Decimal net;
    std::vector<std::pair<QString, Decimal>> otherFees;
    Decimal volume;       //!< price times quantity
    int wins = 0, losses = 0; //!< Trades: by net
    std::int64_t nakedMs = 0;
};

//! \brief One row with the marks the stored history keeps beside it.
struct StoredFill
{
    Fill fill;
    WallTime learned {}; //!< when this program heard of it, where that was late; epoch otherwise
};

//! \brief A stretch of rows; only the vector of the kind asked for is filled.
struct HistoryPage
{
    int first = 0;
    std::vector<Order> orders;
    std::vector<StoredFill> fills;
    std::vector<TradeRecord> trades;
    std::vector<Income> incomes;
};

//! \brief What one leg held when the account was last compared with the exchange; tells where the known history begins inside a position.
struct LegAnchor
{
    QString symbol;
    PositionSide side = PositionSide::Both;
    Decimal amount; //!< signed, 0 for flat
};

//! \brief Rows on their way into the stored history.
struct HistoryBatch
{
    std::vector<Order> orders; //!< that ended
    std::vector<StoredFill> fills;
    std::vector<Income> incomes;
    std::vector<Order> open;   //!< that work, with the venue's id
    bool loaded = false;   //!< read back from the exchange's lists or files: what is known already stays as it is
    bool coarse = false;   //!< times are known by the second only
};

//! \brief A long reading of the exchange's history: by its lists (three months back) or as files it prepares (a year back).
struct HistoryJob
{
    enum class Way : std::uint8_t { Lists, Files };
    enum class State : std::uint8_t { Waiting, Asking, Preparing, Fetching, Reading, Done, Failed, Cancelled };
    static constexpr std::array<HistoryKind, 3> kinds { HistoryKind::Fills, HistoryKind::Orders, HistoryKind::Income };
    struct Part
    {
        State state = State::Waiting;
        QString downloadId;   //!< the exchange's name of a file, kept so that a restart asks for the same one
        WallTime doneTo {};   //!< lists: everything before is read
        int rows = 0;
        bool operator==(const Part&) const = default;
    };
    std::int64_t id = 0;      //!< when it was asked for, UTC ms; 0 for none
    Way way = Way::Lists;
    WallTime from {}, to {};
    std::array<Part, 3> parts {}; //!< in the order of kinds
    State state = State::Waiting;
    QString text;             //!< translated: what it is doing, or why it ended

    bool isRunning() const { return id != 0 && state != State::Done && state != State::Failed && state != State::Cancelled; }
    int rows() const { return parts[0].rows + parts[1].rows + parts[2].rows; }
    //! \brief 0 to 1, by parts and, within lists, by time.
    double share() const;
    bool operator==(const HistoryJob&) const = default;
};

} // namespace fathom

Q_DECLARE_METATYPE(fathom::HistoryBatch)
Q_DECLARE_METATYPE(fathom::HistoryJob)
Q_DECLARE_METATYPE(fathom::HistoryFilter)
Q_DECLARE_METATYPE(fathom::HistoryTotals)
Q_DECLARE_METATYPE(fathom::HistoryPage)
Q_DECLARE_METATYPE(fathom::TradeRecord)

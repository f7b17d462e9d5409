// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"
#include "ui/workspace/row_kind.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace fathom {

enum RowFlag : std::uint32_t {
    RowBestBid = 1U << 0,
    RowBestAsk = 1U << 1,
    RowLast = 1U << 2,
    RowMark = 1U << 3,
    RowMajor = 1U << 4,      //!< every tenth price carries a rule
    RowBusiest = 1U << 5,    //!< most traded in view
    RowLargeBid = 1U << 6,
    RowLargeAsk = 1U << 7,
    RowEntry = 1U << 8,
    RowBreakEven = 1U << 9,
    RowLiquidation = 1U << 10,
    RowIfLiquidation = 1U << 11, //!< where the liquidation price would be if the aimed order filled
    RowUnknownDepth = 1U << 12,  //!< outside what the book is known to hold
    RowBelowZero = 1U << 13,     //!< no price
    RowHugeBid = 1U << 14,       //!< above the second threshold
    RowHugeAsk = 1U << 15,
    RowNextBreakEven = 1U << 16, //!< break-even once the next funding is booked
    RowFeeBreakEven = 1U << 17,  //!< break-even by fees alone, without the funding booked so far
};

//! Rows with words of the position in them.
inline constexpr std::uint32_t taggedRows = RowEntry | RowBreakEven | RowFeeBreakEven | RowNextBreakEven | RowLiquidation | RowIfLiquidation;

//! \brief Everything one row shows of the market and the position; compared as a whole to find rows to repaint.
struct LadderRow
{
    std::int64_t group = 0; //!< price = group * groupTicks * tick
    std::int64_t bid = 0;   //!< steps
    std::int64_t ask = 0;
    std::int64_t cumulative = 0; //!< steps from the inside to here
    std::int64_t sold = 0;       //!< steps traded here by sell aggressors
    std::int64_t bought = 0;
    std::int64_t profit = 0;     //!< hundredths of the quote asset if the position closed here
    std::int64_t change = 0;     //!< steps the row's resting size gained since the picture before, negative where it lost
    std::uint32_t flags = 0;
    std::uint8_t markAt = 0;     //!< 0 to 100: how far up inside the row
    std::uint8_t entryAt = 0;
    std::uint8_t breakEvenAt = 0;
    std::uint8_t liquidationAt = 0;
    std::uint8_t nextBreakEvenAt = 0;
    std::uint8_t feeBreakEvenAt = 0;
    std::uint16_t fundingMinutes = 0; //!< of RowNextBreakEven
    bool hasProfit = false;
    bool hasChange = false;

    bool has(RowFlag flag) const { return (flags & flag) != 0; }
    bool operator==(const LadderRow&) const = default;
};

enum class CellLook : std::uint8_t {
    Working,
    Partly,     //!< partly filled
    Sending,    //!< placed, no answer yet
    Modifying,  //!< old price, half grey
    Wanted,     //!< dashed twin of a modify in flight
    Cancelling,
    Unknown,
    Left,       //!< being dragged or nudged away
    Ghost,      //!< where the drag or nudge would put it
    Refused,    //!< a placing that was refused, outlined while its reason shows
};

//! \brief What an own order is, beside the state it is in: drawn by outline and letter, not by hue.
enum class OrderKind : std::uint8_t {
    Limit,
    Stop,       //!< dashed outline, S
    TakeProfit, //!< outline, T
    Trailing,   //!< dashed outline, TS
    Mixed,      //!< several in one row
};

//! \brief One cell of the own-order columns: one order, or all of one side in one row.
struct OwnCell
{
    std::int64_t group = 0;
    Side side = Side::Buy;
    CellLook look = CellLook::Working;
    OrderKind kind = OrderKind::Limit;
    bool heldHere = false; //!< only this program holds it: dotted, "app"
    std::vector<LocalOrderId> ids;
    QString mark;      //!< "S", "T", "TS"; empty for limit orders
    QString text;      //!< size left, "all" where it closes the position
    QString exact;     //!< its price, where the row's own is another one; for screen readers
    QString right;     //!< "0.8 ahead", "2 orders", "96,405.5", "2.4 s ?"
    QString shortRight; //!< where that has no room: "0.8", "×2", "405.5"
    int progress = -1; //!< 0 to 100 of the queue passed, -1 unknown
    int surelyPassed = -1, maybePassed = -1; //!< the same by the worst and the best estimate
    bool outlined = false; //!< refused within the last 600 ms
    bool filled = false;   //!< own fill within the last 600 ms
    bool selected = false; //!< what F2, Del and nudges work on

    bool operator==(const OwnCell&) const = default;
};

//! \brief A line of words at a row: why something was refused.
struct RowNotice
{
    std::int64_t group = 0;
    Side side = Side::Buy;
    QString title;
    QString text;
    MonotonicTime until {};
    MonotonicTime since {};
    LocalOrderId order = 0;
};

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_types.h"
#include "core/domain/order.h"

#include <vector>

namespace fathom::protection {

//! What stands between a position and a loss, read from the open orders alone. Pure functions, any thread.
//! Source: INTERACTION 5.9, NOVEL 6, FAULTS C31.

//! \brief The leg \p order can only shrink, null where it may open or grow one.
const Position* reducedLeg(const Order& order, const std::vector<Position>& positions);

//! \brief A conditional order that can only shrink an open leg: cancelling it takes protection away.
bool protectsPosition(const Order& order, const std::vector<Position>& positions);

enum class Role : std::uint8_t { None, StopLoss, TakeProfit };
//! \brief Which of the two \p order is for \p leg, by type, side and trigger against the entry; None where it does not protect it.
Role roleOf(const Order& order, const Position& leg);

//! \brief How much of one leg the venue holds a stop for.
struct Cover
{
    const Order* stopLoss = nullptr;   //!< the nearest to the mark that covers it, null where none
    const Order* takeProfit = nullptr; //!< likewise
    Decimal stopped;                   //!< quantity under a stop, at most the leg's; all with closePosition
    bool isNaked(const Position& leg) const { return stopped < leg.amount.abs(); }
};
//! \brief Only orders the venue confirmed count: one that is sending, unknown or held by this program protects nothing yet.
Cover coverOf(const Position& leg, const std::vector<Order>& open);

//! \brief What is wrong between positions and the orders meant to protect them. Source: NOVEL 6.
enum class Issue : std::uint8_t {
    NoStop,                //!< nothing at the venue ends the loss
    StopCoversPart,        //!< the stops hold less than the leg
    StopBeyondLiquidation, //!< the position is liquidated before its nearest stop is reached
    ReduceOnlyTooLarge,    //!< one order would close more than there is
    BothCouldFill,         //!< stop and target may open as well as close: both filled turn the position round
    Orphan,                //!< a closing order without a position
    RecordLost,            //!< an order of an earlier run that opens or grows: protection held for it may be among damaged records
};
//! \brief Something wrong with what protects a position. Source: FAULTS C31, NOVEL 6.
struct Finding
{
    Issue issue = Issue::NoStop;
    QString symbol;
    PositionSide side = PositionSide::Both;
    Decimal covered, size;            //!< what is covered or ordered, and the leg's size; 0 where it says nothing
    std::vector<LocalOrderId> orders; //!< the orders it is about, may be empty
    bool operator==(const Finding&) const = default;
};
//! \brief Everything wrong now, positions in their order, then orphans. Orders that are sending or unknown prove nothing yet.
std::vector<Finding> audit(const std::vector<Position>& positions, const std::vector<Order>& open);

//! \brief RecordLost for every order of ours from \p discovered on, an id, that may open or grow a leg and has no leg of its own kept here.
std::vector<Finding> withoutRecords(const std::vector<Order>& open, LocalOrderId discovered);

//! \brief Open reduce-only and closePosition orders whose leg is gone: they wait for a position that was not meant.
std::vector<const Order*> orphans(const std::vector<Order>& open, const std::vector<Position>& positions);

} // namespace fathom::protection

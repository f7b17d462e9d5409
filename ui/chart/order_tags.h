// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_types.h"
#include "core/domain/instrument.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace fathom {

//! \brief One tag in the chart's right margin with the line it belongs to.
struct OrderTag
{
    enum class Kind { Order, Position, Liquidation };

    Kind kind = Kind::Order;
    LocalOrderId order = 0;
    PositionSide positionSide = PositionSide::Both;
    Side side = Side::Buy;
    Side tone = Side::Buy; //!< whose colour it has: its side's, a leg's by what it would bring
    bool isLeg = false;    //!< closes a position: framed, without the block of its side
    double ticks = 0;   //!< where the line is
    Decimal price;
    QString head;       //!< "BUY", "LONG", "LIQ 79,086.1"
    QString size;
    QString note;       //!< "Post", "+85.64", "−18.0 %"
    int noteSign = 0;   //!< colours the note: 1 profit, -1 loss
    QString action;     //!< "×", "Close"
    bool stop = false;  //!< waits for a trigger that loses: dashed 6-4
    bool target = false; //!< waits for a trigger that takes profit: dashed 2-3
    RequestState request = RequestState::None;
    double wantedTicks = 0;   //!< of a modify in flight
    double requestSeconds = 0;
    QString error;            //!< reason of a refusal that is still shown
    double errorSeconds = 0;

    // Set by layoutTags.
    double lineY = 0;
    QRectF box;
    QRectF actionBox;
    QRectF upBox, downBox; //!< of a position: handles a stop-loss or take-profit is drawn out of
    int offScale = 0; //!< 1 above the view, -1 below
    bool sameAs(const OrderTag& other) const
    {
        return kind == other.kind && order == other.order && positionSide == other.positionSide;
    }
};

//! \brief Places for boxes of one height that want to be at \p wanted (any order) and may not overlap: as near as possible, in
//! the order of their prices. \return top to bottom centres, in the order of \p wanted
std::vector<double> stackCentres(const std::vector<double>& wanted, double spacing, double low, double high);

//! \brief The tags of one symbol. \param positions what closing orders would bring is said in money \param now for the age of requests and
//! refusals
std::vector<OrderTag> orderTags(
    const Instrument& instrument, const std::vector<Order>& orders, const std::vector<Position>& positions, MonotonicTime now);
std::vector<OrderTag> positionTags(const Instrument& instrument, const std::vector<Position>& positions, Decimal mark);

constexpr double refusalSeconds = 6;

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/worker/order_context.h"

#include <QObject>

namespace fathom {

class BracketKeeper;
class OrderLanes;
class OrderSteps;

//! \brief Makes two of a resting limit order: it is made smaller first, and only when that is
//! proven does the rest go out as an order of its own. So there is never more at the venue than
//! there was.
//!
//! Both stand at the end of the queue afterwards. Where the second is refused the first stays
//! small, and that is said. Legs that wait for it to fill are divided like it: those of the first
//! follow its size, the second is an entry with its own. Thread: network. Source: INTERACTION 5, NOVEL 4.
class OrderSplitter final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderSplitter)
public:
    OrderSplitter(const OrderContext& context, OrderLanes* lanes, OrderSteps* steps,
        BracketKeeper* brackets, QObject* parent = nullptr);

    //! \param other local id of the second order
    //! \param keep what the order itself keeps of what is left of it
    void split(RequestId request, LocalOrderId id, LocalOrderId other, Decimal keep);

private:
    struct Job {
        RequestId request = 0;
        LocalOrderId id = 0, other = 0;
        OrderIntent rest; //!< what the second order is
        Decimal quantity; //!< of the first when it is made smaller
        Bracket bracket; //!< what waits for it to fill
    };
    void onSmaller(const Job& job, Outcome outcome, const Error& error);
    void onProven(const Job& job, const Error& error);
    void placeRest(const Job& job);
    void onPlaced(const Job& job, const Order& placed, const Error& error);
    void refuse(const Job& job, const QString& reason);

    OrderContext m_context;
    OrderLanes* m_lanes;
    OrderSteps* m_steps;
    BracketKeeper* m_brackets;
};

} // namespace fathom

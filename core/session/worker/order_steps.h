// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/worker/order_context.h"
#include "core/session/worker/order_placer.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <map>

namespace fathom {

class OrderLanes;
class OrderState;

//! \brief One step of a wish that needs several: places or cancels an order and tells how it stands once that is known for sure.
//!
//! Nobody here goes on from an unknown outcome: the step ends with its proof, which an event may bring long before a lost answer is
//! given up. Thread: network. Source: FAULTS 0.2, B08, C17, C21.
class OrderSteps final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderSteps)
public:
    //! \param order as it stands; request is never Placing nor Unknown
    //! \param error why it was refused, empty detail where it was not
    using Then = std::function<void(const Order& order, const Error& error)>;

    OrderSteps(const OrderContext& context, OrderPlacer* placer, OrderLanes* lanes, QObject* parent = nullptr);

    //! \param how its id is a fresh one where it names none. \return local id of the order
    LocalOrderId place(const OrderIntent& intent, const OrderPlacer::Placing& how, QObject* context, Then then, LocalOrderId id = 0);
    //! \brief Cancels; told once the order has ended, whatever way, or the cancel was refused and it still works.
    void cancel(LocalOrderId id, QObject* context, Then then);
    //! \brief Told once the order is not open any more.
    void whenEnded(LocalOrderId id, QObject* context, Then then);
    //! \brief Told once the outcome of whatever is asked of the order is known.
    void whenSettled(LocalOrderId id, QObject* context, Then then);

private:
    enum class Until { Settled, Ended, Proven };
    struct Wait
    {
        LocalOrderId order = 0;
        Until until = Until::Settled;
        QPointer<QObject> context;
        Then then;
        Error error;
        quint64 step = 0; //!< whose answer is still out; 0 where none is waited for
    };
    quint64 expect(LocalOrderId id, Until until, QObject* context, Then then);
    void answered(LocalOrderId id, quint64 step, const Error& error);
    void wait(Wait wait);
    void look(LocalOrderId id);
    static bool isOver(const Wait& wait, const OrderState& state);

    OrderContext m_context;
    OrderPlacer* m_placer;
    OrderLanes* m_lanes;
    std::multimap<LocalOrderId, Wait> m_waits;
    quint64 m_lastStep = 0;
};

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_types.h"
#include "core/session/worker/order_context.h"

#include <QObject>

#include <functional>
#include <map>
#include <set>

namespace fathom {

class OrderLanes;
class OrderPlacer;

//! \brief Closes a leg, whole or in part, with one reduce-only market order for the size the venue last told.
//!
//! Where resting reduce-only orders already take the whole leg (-2022, -4118), those are cancelled first and the close is placed once
//! more. Thread: network. Source: FAULTS C21, C22, I10; INTERACTION 5.10.
class PositionCloser final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PositionCloser)
public:
    static constexpr std::chrono::milliseconds conflictPatience { 3000 };
    using Positions = std::function<const Position*(const QString& symbol, PositionSide side)>;

    PositionCloser(const OrderContext& context, OrderPlacer* placer, OrderLanes* lanes, Positions positions, QObject* parent = nullptr);

    //! \param limit 0: at the market
    void close(RequestId request, const QString& symbol, PositionSide side, Decimal fraction, Decimal limit);

private:
    struct Job
    {
        QString symbol;
        PositionSide side = PositionSide::Both;
        Decimal quantity, limit;
        std::set<LocalOrderId> conflicts; //!< being cancelled; empty until the refusal
        bool again = false;
    };
    Result<OrderIntent> intentFor(const QString& symbol, PositionSide side, std::optional<Decimal> fraction, Decimal quantity, Decimal limit) const;
    void onRefused(LocalOrderId order, int venueCode);
    void onEnded(const Order& order);
    void placeAgain(LocalOrderId job);

    OrderContext m_context;
    OrderPlacer* m_placer;
    OrderLanes* m_lanes;
    Positions m_positions;
    std::map<LocalOrderId, Job> m_jobs; //!< by the close order
};

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_types.h"
#include "core/session/worker/order_context.h"

#include <QObject>

#include <functional>
#include <list>

namespace fathom {

class OrderSteps;

//! \brief Closes a leg, whole or in part, with reduce-only orders for the size the venue last told; never for more.
//!
//! Where resting reduce-only orders already take the whole leg (-2022, -4118), those are cancelled first, with proof, and the close is
//! placed again. While the venue turns requests away for its load the close is tried again, as a new intent each time. A size above
//! what one market order may have goes in several. Thread: network. Source: FAULTS C05, C21, C22, I10; INTERACTION 5.10.
class PositionCloser final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PositionCloser)
public:
    static constexpr int overloadTries = 120; //!< about ten minutes
    using Positions = std::function<const Position*(const QString& symbol, PositionSide side)>;

    PositionCloser(const OrderContext& context, OrderSteps* steps, Positions positions, QObject* parent = nullptr);
    ~PositionCloser() override;

    //! \param limit 0: at the market
    //! \param ledBy the wish this is a step of; 0: \p request itself
    void close(RequestId request, const QString& symbol, PositionSide side, Decimal fraction, Decimal limit, RequestId ledBy = 0);

private:
    struct Job
    {
        RequestId request = 0;
        QString symbol;
        PositionSide side = PositionSide::Both;
        bool wasLong = false;
        Decimal left, limit; //!< still to be ordered
        bool conflictsTried = false;
        int overloads = 0;
        int waiting = 0;     //!< cancels on their way
        RequestId ledBy = 0;
    };
    using Jobs = std::list<Job>;
    Result<OrderIntent> intentFor(const Job& job) const;
    Result<void> begin(Job& job, Decimal fraction) const;
    void order(Job* job);
    void onOrdered(Job* job, Decimal quantity, const Order& order, const Error& error);
    void findConflicts(Job* job, const Error& why);
    void cancelConflicts(Job* job, const Error& why);
    void finish(Job* job, Outcome outcome, const Error& error);
    bool isLive(const Job* job) const;

    OrderContext m_context;
    OrderSteps* m_steps;
    Positions m_positions;
    Jobs m_jobs;
};

} // namespace fathom

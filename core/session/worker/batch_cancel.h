// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_types.h"
#include "core/session/worker/missing_orders.h"
#include "core/session/worker/order_context.h"

#include <QObject>

#include <functional>
#include <list>
#include <set>

class QTimer;

namespace fathom {

class OrderLanes;

//! \brief Cancels every working order in a scope, ordinary and conditional, and believes it only after reading both lists of open
//! orders. What could not be cancelled is said order by order. Thread: network. Source: FAULTS C27, INTERACTION 5.9.
class BatchCancel final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchCancel)
public:
    static constexpr std::chrono::milliseconds settle { 1500 }; //!< for the events, then the lists are read
    static constexpr int rounds = 3;

    using Positions = std::function<const std::vector<Position>&()>;

    BatchCancel(const OrderContext& context, OrderLanes* lanes, Positions positions, QObject* parent = nullptr);
    ~BatchCancel() override;

    void start(RequestId request, const CancelScope& scope);

private:
    struct Job
    {
        RequestId request = 0;
        CancelScope scope;
        WallTime startedAt {}; //!< venue time: what is placed later was not meant
        std::set<LocalOrderId> orders;
        std::set<LocalOrderId> atOnce; //!< of these, those a request for the whole symbol stands for
        int round = 0;
        int failures = 0;      //!< of reading the lists
        int reading = 0;       //!< lists on their way
        std::optional<Error> readError;
        std::set<LocalOrderId> listed;
        MonotonicTime deadline {}; //!< of this round: then the lists are read though orders are still open
        std::unique_ptr<QTimer> timer;
    };
    bool covers(const CancelScope& scope, const Order& order) const;
    void sendRound(Job& job);
    void sendWhole(const Job& job, const QString& symbol, bool conditional);
    void onWholeRefused(const Job* job, const QString& symbol, bool conditional, const Error& error);
    void askOrders(const Job& job);
    void check(Job& job);
    void tellProgress(const Job& job);
    void verify(Job& job);
    void onList(const Job* job, const Result<std::vector<binance::OrderReport>>& list);
    void onBothLists(Job& job);
    void finish(Job& job, Outcome outcome, const Error& error);
    void sayWhatIsLeft(const Job& job, const std::vector<Order>& left);
    Job* find(const Job* job);

    OrderContext m_context;
    MissingOrders m_missing;
    OrderLanes* m_lanes;
    Positions m_positions;
    std::list<Job> m_jobs;
};

} // namespace fathom

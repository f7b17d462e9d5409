// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_types.h"
#include "core/session/worker/order_context.h"

#include <QObject>

#include <functional>
#include <list>
#include <set>

class QTimer;

namespace fathom {

class OrderLanes;

//! \brief Cancels every working order in a scope, and believes it only after reading the list of open orders.
//! Thread: network. Source: FAULTS C27, INTERACTION 5.9.
class BatchCancel final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchCancel)
public:
    static constexpr std::chrono::milliseconds settle { 1500 }; //!< for the events, then the list is read
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
        std::set<LocalOrderId> orders;
        int round = 0;
        int failures = 0; //!< of reading the list
        bool reading = false;
        MonotonicTime deadline {}; //!< of this round: then the list is read though orders are still open
        std::unique_ptr<QTimer> timer;
    };
    using JobIt = std::list<Job>::iterator;
    bool covers(const Job& job, const Order& order) const;
    void sendRound(Job& job);
    void cancelSymbol(const QString& symbol);
    void check(Job& job);
    void verify(Job& job);
    void onList(Job& job, const std::vector<Order>& open);
    void finish(Job& job, Outcome outcome, const Error& error);
    Job* find(const Job* job);

    OrderContext m_context;
    OrderLanes* m_lanes;
    Positions m_positions;
    std::list<Job> m_jobs;
};

} // namespace fathom

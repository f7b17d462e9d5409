// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/worker/order_context.h"

#include <QObject>

#include <map>

class QTimer;

namespace fathom {

class OrderLanes;
class OrderPlacer;
class OrderSteps;

//! \brief New terms for conditional orders, which the venue cannot modify: cancel and new.
//!
//! An order that only reduces is placed anew before the old one goes, so that the position is never without it; where the venue
//! does not take both, and for orders that open, the old one goes first. Where the second step fails the old one is placed again.
//! Thread: network. Source: INTERACTION 5.7, 5.8.
class OrderReplacer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderReplacer)
public:
    static constexpr std::chrono::milliseconds tick { 100 }; //!< between two words on how long it is unprotected

    OrderReplacer(const OrderContext& context, OrderPlacer* placer, OrderLanes* lanes, OrderSteps* steps, QObject* parent = nullptr);
    ~OrderReplacer() override;

    //! \param replacement local id of the new order. A wish for an order that is being replaced waits; the latest one counts.
    //! \param ledBy the wish this is a step of; 0: \p request itself
    void replace(RequestId request, LocalOrderId id, LocalOrderId replacement, const OrderIntent& terms, RequestId ledBy = 0);

Q_SIGNALS:
    //! Before anything is sent: \p order, which opens, will be cancelled for one that takes its place. replaced() ends it.
    void moving(fathom::LocalOrderId order);
    //! Before anything is sent: \p order will live on as \p replacement under \p clientId.
    void replacing(fathom::LocalOrderId order, fathom::LocalOrderId replacement, const QString& clientId);
    //! \param standing what works in its place now: the replacement, the order itself, the old one placed again, or 0 for none
    void replaced(fathom::LocalOrderId order, fathom::LocalOrderId standing);

private:
    struct Wish
    {
        RequestId request = 0;
        LocalOrderId replacement = 0;
        OrderIntent terms;
        RequestId ledBy = 0;
    };
    struct Job
    {
        Wish wish;
        OrderIntent former;
        LocalOrderId parent = 0;
        bool newFirst = false;
        MonotonicTime cancelled {}; //!< when the old one went, where it went first
        std::optional<Wish> next;
    };
    Result<void> check(const Order& order, const OrderIntent& terms) const;
    void start(LocalOrderId id, const Wish& wish);
    void placeNew(LocalOrderId id);
    void onNew(LocalOrderId id, const Order& order, const Error& error);
    void cancelOld(LocalOrderId id);
    void onOld(LocalOrderId id, const Order& order, const Error& error);
    void takeNewBack(LocalOrderId id, const Error& why);
    void restore(LocalOrderId id, const Error& why);
    void finish(LocalOrderId id, LocalOrderId standing, Outcome outcome, const Error& error);
    void tell();
    void progress(const Job& job, int step, const QString& text) const;
    std::chrono::milliseconds unprotected(const Job& job) const;
    QString describe(const OrderIntent& terms) const;

    OrderContext m_context;
    OrderPlacer* m_placer;
    OrderLanes* m_lanes;
    OrderSteps* m_steps;
    QTimer* m_ticker;
    std::map<LocalOrderId, Job> m_jobs; //!< by the old order
};

} // namespace fathom

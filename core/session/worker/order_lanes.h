// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/worker/order_context.h"

#include <QObject>

#include <map>
#include <set>
#include <deque>

namespace fathom {

//! \brief Changes and cancels of working orders: one request in flight per order, the latest target wins.
//!
//! A modify is never repeated; a cancel may be, up to five times, then the order is asked for. Thread: network.
//! Source: INTERACTION 5; FAULTS C15, C17, C18, C22.
class OrderLanes final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderLanes)
public:
    static constexpr int cancelTries = 5;
    static constexpr std::chrono::milliseconds cancelAgain { 1000 };
    static constexpr int failedTries = 8;         //!< of a cancel the overloaded venue turned away
    static constexpr int readsAfterCancel = 3;    //!< of an order that is said to be gone and still looks working
    static constexpr std::chrono::milliseconds readAfter { 1300 };
    static constexpr int modifiesPerSecond = 10; //!< a symbol
    static constexpr std::chrono::milliseconds patience { 1500 };

    explicit OrderLanes(const OrderContext& context, QObject* parent = nullptr);
    ~OrderLanes() override;

    void modify(RequestId request, LocalOrderId id, Decimal price, Decimal quantity);
    //! \param request 0 for a cancel nobody waits for
    void cancel(RequestId request, LocalOrderId id);

private:
    struct Target
    {
        Decimal price, quantity;
        std::vector<RequestId> requests; //!< all that were merged into it
    };
    struct Lane
    {
        std::optional<Target> waiting;
        std::vector<RequestId> waitingCancels;
        bool cancelWaits = false;
        bool cancelHeld = false; //!< the venue does not know the unknown order yet: cancel once it is proven to be there
        std::vector<RequestId> answering; //!< those the request in flight will answer
        bool busy = false;
        bool modifying = false; //!< kind of the request in flight
        bool wasConditional = false; //!< whom the cancel in flight asked
        int cancelTry = 0;
        quint64 cancelRound = 0; //!< names the try in flight: one given up may still be answered
        int failures = 0, reads = 0;
    };
    void pump(LocalOrderId id);
    void pumpLater(LocalOrderId id, std::chrono::milliseconds delay = {});
    bool dropEnded(LocalOrderId id);
    void sendModify(LocalOrderId id, Target target);
    void onModified(LocalOrderId id, const Target& target, const binance::OrderAnswer& answer);
    void refuseModify(LocalOrderId id, const Target& target, const binance::OrderAnswer& answer);
    void sendCancel(LocalOrderId id);
    void onCancelled(LocalOrderId id, quint64 round, const binance::OrderAnswer& answer);
    void loseCancel(LocalOrderId id, const Error& error, WallTime signedAt, std::chrono::milliseconds delay);
    //! \brief Its answer is lost: shown and said. \return false where it is so already, or answered
    bool doubt(LocalOrderId id, OrderRequest request);
    //! \brief The order itself has to say what became of the request.
    void find(LocalOrderId id, OrderRequest request, WallTime signedAt);
    void cancelAgainIn(LocalOrderId id, std::chrono::milliseconds delay);
    void refuseCancel(LocalOrderId id, const binance::OrderAnswer& answer);
    void refuseWith(LocalOrderId id, const QString& reason, const Error& error, bool unsent);
    void onReadAfterCancel(LocalOrderId id, const Error& error);
    void endCancel(LocalOrderId id, Outcome outcome, const Error& error);
    void becomeUnknown(LocalOrderId id, OrderRequest request, WallTime signedAt);
    void readAgain(LocalOrderId id, std::function<void(bool known)> then);
    std::chrono::milliseconds modifyDelay(const QString& symbol);
    QString describe(const Order& order) const;

    OrderContext m_context;
    std::map<LocalOrderId, Lane> m_lanes;
    QHash<QString, std::deque<MonotonicTime>> m_modifies;
    quint64 m_cancelRounds = 0;
};

} // namespace fathom

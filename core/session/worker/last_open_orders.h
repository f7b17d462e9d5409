// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/worker/order_context.h"

#include <QObject>
#include <QTimer>

#include <deque>

namespace fathom {

//! \brief Finds out how the orders ended that worked when the last run ended and that no list of working orders names any more.
//!
//! Each is asked for by its own id: the list of what ended is cut by time and by symbol, and an order of last week on a symbol where
//! nothing else happened is outside of both. Only its end is shown, never the order as if it still worked. Thread: network.
//! Source: FAULTS B07, C16.
class LastOpenOrders final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LastOpenOrders)
public:
    static constexpr std::chrono::milliseconds again { 1300 };   //!< between two words that it does not exist
    static constexpr std::chrono::milliseconds patience { 5000 }; //!< after a question without an answer

    explicit LastOpenOrders(const OrderContext* context, QObject* parent = nullptr);

    //! \param kept as they were last saved; what the ledger knows by now is left to it
    void ask(const std::vector<Order>& kept);
    //! \brief Some have not been asked about yet; false also where an answer did not come, or has to be heard twice.
    bool isAsking() const;

Q_SIGNALS:
    //! It works, though no list named it.
    void stillWorks(fathom::LocalOrderId order);
    //! Nothing is being asked any more, or not for now.
    void settled();

private:
    struct Case
    {
        Order order;
        int notFound = 0;
    };
    void next();
    void query(bool atEngine);
    void onAnswer(bool atEngine, const Result<binance::OrderReport>& report);
    void ended(LocalOrderId id);
    void noLongerReported();
    void done();

    const OrderContext* m_context;
    std::deque<Case> m_waiting; //!< the first one is being asked about
    QTimer m_timer;
    bool m_unanswered = false, m_waited = false;
};

} // namespace fathom

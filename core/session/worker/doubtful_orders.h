// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/worker/order_context.h"

#include <QObject>

namespace fathom {

//! \brief Asks what went out under client ids that lay ready when the machine itself went down.
//!
//! The lines of such orders may be lost with the machine's memory. What still works is found by the comparison before trading is
//! enabled; what has ended is found by these questions, and stands in the order history again. A new run of the machine lies far
//! beyond the receive window of anything sent before, hence "does not exist" is believed. Thread: network. Source: FAULTS D09, I9.
class DoubtfulOrders final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DoubtfulOrders)
public:
    explicit DoubtfulOrders(const OrderContext& context, QObject* parent = nullptr);

    void adopt(const std::vector<DoubtfulId>& ids) { m_open = ids; }
    //! \brief The account is connected: asks about one after the other what is still open.
    void ask();

private:
    void onAnswer(const Result<binance::OrderReport>& report);

    OrderContext m_context;
    std::vector<DoubtfulId> m_open;
    int m_found = 0;
    bool m_asking = false;
};

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/worker/order_context.h"

#include <QObject>

#include <map>

namespace fathom {

//! \brief Asks about orders that ought to be working but stand in no list, one by one, until it is known how they ended.
//!
//! The venue's query may lag behind its lists for a second, and it forgets unfilled orders in time: "does not exist" ends an order only
//! where it was said twice, apart, by both places that could know it, about an order that is no longer new. Thread: network.
//! Source: FAULTS C16, CHANGES 3.4.
class MissingOrders final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MissingOrders)
public:
    static constexpr std::chrono::milliseconds again { 1300 };  //!< longer than the venue was seen to lag
    static constexpr std::chrono::milliseconds newFor { 5000 }; //!< the horizon of a placing: not found proves nothing before
    static constexpr int tries = 3;

    explicit MissingOrders(const OrderContext* context, QObject* parent = nullptr);

    //! \param endedSurely the order's own word that it works is taken for lag and asked for again
    void ask(LocalOrderId id, bool endedSurely);
    bool isEmpty() const { return m_cases.empty(); }

Q_SIGNALS:
    //! Nothing more is being asked about.
    void settled();

private:
    struct Case
    {
        bool endedSurely = false;
        int asked = 0;
        int notFound = 0;
    };
    void query(LocalOrderId id, bool atEngine);
    void onAnswer(LocalOrderId id, bool atEngine, const Result<binance::OrderReport>& report);
    void later(LocalOrderId id);
    void done(LocalOrderId id);

    const OrderContext* m_context;
    std::map<LocalOrderId, Case> m_cases;
};

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/exchange_listener.h"

#include <QStringList>

#include <map>
#include <mutex>
#include <optional>
#include <set>

namespace fathom::lab {
class LabExchange;
}
namespace fathom::paper {
class Exchange;
}

namespace fathom::seeds {

//! \brief What one exchange did, over all its starts: the side of the comparison the terminal has
//! no part in. Any thread; the exchange tells it in its own.
class VenueRecord final : public paper::ExchangeListener {
public:
    //! \brief Listens to \p exchange until it ends, and learns what became of the orders it was started with: some may have been
    //! filled as it opened. In its thread, before it does anything else.
    void attach(lab::LabExchange& exchange);

    //! \brief Orders taken in under a client id, ordinary and conditional; what a conditional one
    //! became is not counted again.
    int placed(const QString& clientId) const;
    std::set<QString> clientIds() const;
    std::optional<paper::PaperOrder> order(std::int64_t orderId) const;
    QString describe(const QString& clientId) const; //!< its last state in words
    //! \brief Symbol and number of every execution.
    std::set<std::pair<QString, std::int64_t>> trades() const;
    QString orderOfTrade(const QString& symbol, std::int64_t tradeId) const; //!< its client id
    //! \brief What must never happen, in words: a leg turned round by an order that may only reduce
    //! (I10), two orders of one trigger.
    QStringList problems() const;
    int cancels() const;

    void onOrderUpdate(const paper::OrderUpdate& update) override;
    void onAlgoUpdate(const paper::AlgoOrder& order) override;

private:
    void follow(const paper::OrderUpdate& update);
    void catchUp(const paper::Exchange& exchange);

    mutable std::mutex m_mutex;
    std::map<QString, int> m_placed;
    std::map<std::int64_t, paper::PaperOrder> m_orders;
    std::map<std::int64_t, paper::AlgoOrder> m_algos;
    std::map<std::pair<QString, std::int64_t>, QString> m_trades;
    std::map<std::int64_t, int> m_children; //!< engine's orders of a conditional one
    std::map<std::pair<QString, PositionSide>, Decimal> m_legs;
    QStringList m_problems;
    int m_cancels = 0;
};

} // namespace fathom::seeds

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/book_view.h"
#include "core/domain/order.h"
#include "core/session/worker/order_context.h"

#include <QObject>

#include <map>

namespace fathom {

class BookPublisher;

//! \brief How much rests ahead of an own order at its price: what was there when it joined, less what traded or left. The order itself,
//! which the level holds as soon as the book is as new as the order, does not count.
//!
//! An estimate from public data, on the safe side: what leaves the level is taken to have stood behind as long as the level can hold
//! both. Thread: network.
class QueueTracker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueueTracker)
public:
    QueueTracker(const MarketFacts* market, const BookPublisher* books, QObject* parent = nullptr);

    void onOrder(const Order& order);
    void onTrades(const QString& symbol, const std::vector<Trade>& trades);

Q_SIGNALS:
    void queueAhead(fathom::LocalOrderId order, std::optional<fathom::Decimal> ahead);

private:
    struct Place
    {
        QString symbol;
        Side side = Side::Buy;
        std::int64_t ticks = 0;
        std::int64_t ahead = 0; //!< steps
        std::int64_t own = 0;   //!< steps of the order that the level shows, too
        WallTime joined {};     //!< a book older than that does not show it yet
        Decimal step;
    };
    struct Level
    {
        std::int64_t steps = 0;
        WallTime time {}; //!< of the newest event the book holds
    };
    std::optional<Level> levelAt(const QString& symbol, Side side, std::int64_t ticks) const;

    const MarketFacts* m_market;
    const BookPublisher* m_books;
    std::map<LocalOrderId, Place> m_places;
};

} // namespace fathom

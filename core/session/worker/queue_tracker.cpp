// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/queue_tracker.h"

#include "core/session/worker/book_publisher.h"

namespace fathom {

QueueTracker::QueueTracker(const MarketFacts* market, const BookPublisher* books, QObject* parent)
    : QObject(parent)
    , m_market(market)
    , m_books(books)
{
}

std::optional<QueueTracker::Level> QueueTracker::levelAt(const QString& symbol, Side side, std::int64_t ticks) const
{
    const binance::BookFeed* feed = m_books->feed(symbol);
    if (!feed || feed->state() != BookState::Synced)
        return std::nullopt;
    const OrderBook& book = feed->sync().book();
    const std::int64_t steps = (side == Side::Buy ? book.bids() : book.asks()).at(ticks);
    if (steps == 0 && !feed->sync().covers(ticks))
        return std::nullopt; // beyond the snapshot nothing said is not nothing there
    return Level { steps, wallTimeFromMs(feed->sync().eventMs()) };
}

void QueueTracker::onOrder(const Order& order)
{
    const auto known = m_places.find(order.localId);
    if (!order.isWorking() || order.type != OrderType::Limit) {
        if (known != m_places.end())
            m_places.erase(known);
        return;
    }
    const Instrument* instrument = m_market->instrument(order.symbol);
    const auto ticks = instrument ? instrument->ticksOf(order.price) : std::nullopt;
    const auto own = instrument ? instrument->stepsOf(order.remaining()) : std::nullopt;
    if (!ticks || !own)
        return;
    if (known != m_places.end() && known->second.ticks == *ticks) {
        known->second.own = *own;
        return;
    }
    // New at this price: what the book shows there stands ahead, but for the order itself.
    const auto level = levelAt(order.symbol, order.side, *ticks);
    if (!level) {
        m_places.erase(order.localId);
        Q_EMIT queueAhead(order.localId, std::nullopt);
        return;
    }
    const bool holdsIt = order.updated != WallTime {} && level->time >= order.updated;
    const std::int64_t ahead = std::max<std::int64_t>(0, level->steps - (holdsIt ? *own : 0));
    m_places[order.localId] = { order.symbol, order.side, *ticks, ahead, *own, order.updated, instrument->stepSize };
    Q_EMIT queueAhead(order.localId, instrument->quantityOf(ahead));
}

void QueueTracker::onTrades(const QString& symbol, const std::vector<Trade>& trades)
{
    for (auto& [id, place] : m_places) {
        if (place.symbol != symbol || place.ahead == 0)
            continue;
        const std::int64_t before = place.ahead;
        for (const Trade& trade : trades) {
            if (trade.ticks == place.ticks && trade.aggressor != place.side)
                place.ahead = std::max<std::int64_t>(0, place.ahead - trade.steps);
        }
        if (const auto level = levelAt(symbol, place.side, place.ticks))
            place.ahead = std::min(place.ahead, std::max<std::int64_t>(0, level->steps - (level->time >= place.joined ? place.own : 0)));
        if (place.ahead != before)
            Q_EMIT queueAhead(id, place.step * Decimal(place.ahead));
    }
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/queue_tracker.h"

#include "core/session/worker/book_publisher.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace fathom {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t chancesAtOnce = 4; // counting one goes through minutes of trades
constexpr auto chancesEvery = 1s;
constexpr auto rateWindow = 60s;
constexpr auto judgementWait = 5s;
constexpr auto longestEta = std::chrono::hours(24);

bool isBeingSent(const Order& order)
{
    return order.status == OrderStatus::None && (order.request == RequestState::Placing || order.request == RequestState::Unknown);
}

// Rests, or soon will, in the public book.
bool queues(const Order& order)
{
    const bool rests = order.timeInForce == TimeInForce::GTC || order.timeInForce == TimeInForce::GTX || order.timeInForce == TimeInForce::GTD;
    return order.type == OrderType::Limit && rests && !order.heldHere && (order.isWorking() || isBeingSent(order));
}

std::int64_t stepsIn(const Instrument& instrument, Decimal quantity)
{
    return instrument.stepsOf(quantity).value_or(0);
}

WallTime timeOf(const binance::DepthSync& sync)
{
    return wallTimeFromMs(sync.transactMs() > 0 ? sync.transactMs() : sync.eventMs());
}

} // namespace

QueueTracker::QueueTracker(const MarketFacts* market, const BookPublisher* books, QObject* parent)
    : QObject(parent)
    , m_market(market)
    , m_books(books)
{
}

void QueueTracker::adopt(const QueueLearning::State& state)
{
    m_learning = QueueLearning(state);
    Q_EMIT calibrated(m_learning.calibration());
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
    return Level { steps, timeOf(feed->sync()) };
}

QueueTracker::Watched& QueueTracker::watch(Market& market, const Order& order, std::int64_t ticks)
{
    Watched watched;
    watched.id = order.localId;
    watched.side = order.side;
    watched.ticks = ticks;
    watched.quantity = order.quantity;
    market.orders.push_back(std::move(watched));
    look(order.symbol, market.orders.back());
    return market.orders.back();
}

void QueueTracker::onOrder(const Order& order)
{
    const Instrument* instrument = m_market->instrument(order.symbol);
    if (!instrument)
        return;
    Market& market = m_markets[order.symbol];
    forget(market, order.updated);
    const auto known = std::find_if(market.orders.begin(), market.orders.end(), [&](const Watched& w) { return w.id == order.localId; });
    if (!queues(order)) {
        if (known != market.orders.end())
            end(market, *known, order);
        return;
    }
    const auto ticks = instrument->ticksOf(order.price);
    if (!ticks || *ticks <= 0) // by priceMatch: the exchange will say at which price
        return;
    follow(known != market.orders.end() ? *known : watch(market, order, *ticks), order, *instrument);
}

void QueueTracker::follow(Watched& watched, const Order& order, const Instrument& instrument)
{
    if (order.request == RequestState::Modifying && order.wantedPrice.isPositive())
        prepareMove(watched, order, instrument);
    if (!order.isWorking())
        return;
    const std::int64_t ticks = instrument.ticksOf(order.price).value_or(0);
    watched.own = stepsIn(instrument, order.remaining());
    // Whatever changes, the order goes to the end of the queue. Source: INTERACTION 5.8.
    const bool changed = watched.ticks != ticks || watched.quantity != order.quantity;
    if (!watched.place.hasJoined() || changed) {
        if (changed) {
            watched.place = watched.move && watched.move->ticks == ticks ? std::move(watched.move->place) : QueuePlace();
            watched.ticks = ticks;
            look(order.symbol, watched);
        }
        watched.move.reset();
        watched.quantity = order.quantity;
        watched.executed = order.executed;
        watched.said.reset();
        watched.soon.reset();
        watched.eta.reset();
        watched.hasSaid = watched.judged = false;
        watched.counted = {};
        watched.place.join(order.updated == WallTime {} ? order.created : order.updated, watched.own);
    } else if (order.executed > watched.executed) {
        watched.place.fill(order.updated, stepsIn(instrument, order.executed - watched.executed));
        watched.executed = order.executed;
    } else if (order.request == RequestState::None) {
        watched.move.reset(); // refused
    }
    tell(order.symbol, watched);
}

// The level it goes to is followed before it gets there, or what rests there could not be told from what comes with it.
void QueueTracker::prepareMove(Watched& watched, const Order& order, const Instrument& instrument) const
{
    const auto ticks = instrument.ticksOf(order.wantedPrice);
    if (!ticks || (watched.move && watched.move->ticks == *ticks))
        return;
    watched.move = Move { *ticks, QueuePlace(*ticks == watched.ticks ? watched.own : 0) };
    if (const auto level = levelAt(order.symbol, order.side, *ticks))
        watched.move->place.level(level->time, level->steps);
}

void QueueTracker::end(Market& market, Watched& watched, const Order& order)
{
    const bool filled = order.status == OrderStatus::Filled;
    if (watched.said) {
        const bool inTime = order.updated <= watched.said->at + queueHorizon;
        if (filled || !inTime) // one taken away in between says nothing
            note(*watched.said, filled && inTime);
        watched.said.reset();
    }
    const Instrument* instrument = m_market->instrument(order.symbol);
    if (filled && instrument && watched.place.hasJoined() && order.executed > watched.executed) {
        watched.place.fill(order.updated, stepsIn(*instrument, order.executed - watched.executed));
        watched.executed = order.executed;
    }
    // Only its level can tell, so not where the book is not looked at.
    if (filled && !watched.judged && watched.place.awaitsJudgement() && m_books->feed(order.symbol)) {
        watched.ended = order.updated;
        watched.own = 0;
        return;
    }
    std::erase_if(market.orders, [id = order.localId](const Watched& w) { return w.id == id; });
}

void QueueTracker::onReset(const std::vector<Order>& open)
{
    for (auto& [symbol, market] : m_markets) {
        std::erase_if(market.orders, [&](const Watched& w) {
            return !w.ended && std::none_of(open.begin(), open.end(), [&](const Order& order) { return order.localId == w.id; });
        });
    }
    for (const Order& order : open)
        onOrder(order);
}

// Hands the present size of its level, and of the one it moves to, to the order's place.
void QueueTracker::look(const QString& symbol, Watched& watched)
{
    const auto take = [&](std::int64_t ticks, QueuePlace& place) {
        if (const auto level = levelAt(symbol, watched.side, ticks))
            place.level(level->time, level->steps);
        else
            place.doubt();
    };
    take(watched.ticks, watched.place);
    if (watched.move)
        take(watched.move->ticks, watched.move->place);
}

void QueueTracker::onBook(const QString& symbol)
{
    Market& market = m_markets[symbol];
    const binance::BookFeed* feed = m_books->feed(symbol);
    const BookState state = feed ? feed->state() : BookState::Off;
    if (state == BookState::Stale) { // silent, but without a hole so far
        for (Watched& watched : market.orders)
            tell(symbol, watched);
        return;
    }
    for (Watched& watched : market.orders)
        look(symbol, watched);
    forget(market, {});
    if (state == BookState::Synced) {
        const WallTime now = timeOf(feed->sync());
        const auto bid = feed->sync().book().bestBid();
        const auto ask = feed->sync().book().bestAsk();
        if (bid && ask)
            market.odds.noteTouch(now, bid->ticks, ask->ticks);
        judge(market, now);
        countChances(symbol, market, now);
    }
    for (Watched& watched : market.orders)
        tell(symbol, watched);
}

void QueueTracker::onTrades(const QString& symbol, const std::vector<Trade>& trades)
{
    Market& market = m_markets[symbol];
    for (const Trade& trade : trades)
        market.odds.noteTrade(trade);
    for (Watched& watched : market.orders) {
        bool met = false;
        for (const Trade& trade : trades) {
            if (trade.aggressor == watched.side)
                continue;
            if (trade.ticks == watched.ticks) {
                watched.place.trade(trade.time, trade.steps);
                met = true;
            }
            if (watched.move && trade.ticks == watched.move->ticks)
                watched.move->place.trade(trade.time, trade.steps);
        }
        if (met)
            tell(symbol, watched);
    }
}

void QueueTracker::onTradesMissed(const QString& symbol)
{
    Market& market = m_markets[symbol];
    market.odds.clear();
    for (Watched& watched : market.orders) {
        watched.place.doubt(); // what traded in the hole would pass for withdrawn
        look(symbol, watched);
        tell(symbol, watched);
    }
}

void QueueTracker::countChances(const QString& symbol, Market& market, WallTime now)
{
    const OrderBook& book = m_books->feed(symbol)->sync().book();
    const auto bid = book.bestBid();
    const auto ask = book.bestAsk();
    if (!bid || !ask)
        return;
    const QueueWeights weights = m_learning.weights();
    std::size_t counted = 0;
    for (std::size_t i = 0; i < market.orders.size() && counted < chancesAtOnce; ++i) {
        market.turn = (market.turn + 1) % market.orders.size();
        Watched& watched = market.orders[market.turn];
        if (watched.ended || now - watched.counted < chancesEvery)
            continue;
        const auto ahead = watched.place.ahead(weights);
        watched.soon.reset();
        watched.eta.reset();
        if (!ahead || ahead->wide)
            continue;
        ++counted;
        watched.counted = now;
        const auto likely = static_cast<std::int64_t>(std::llround(ahead->likely));
        const std::int64_t beyond = watched.side == Side::Buy ? bid->ticks - watched.ticks : watched.ticks - ask->ticks;
        watched.soon = market.odds.chance(watched.side, beyond, likely, watched.own, queueHorizon);
        const double rate = market.odds.rate(watched.side, watched.ticks, rateWindow).value_or(0);
        const double seconds = rate > 0 ? static_cast<double>(likely + watched.own) / rate : 0;
        if (seconds > 0 && seconds < static_cast<double>(std::chrono::seconds(longestEta).count()))
            watched.eta = std::chrono::seconds(std::llround(std::ceil(seconds)));
        if (watched.soon && !watched.hasSaid) {
            watched.hasSaid = true; // one statement an order, or those that rest long would count most
            watched.said = Statement { *watched.soon, now };
        }
    }
}

void QueueTracker::judge(Market& market, WallTime now)
{
    for (Watched& watched : market.orders) {
        if (watched.said && now > watched.said->at + queueHorizon) {
            note(*watched.said, false);
            watched.said.reset();
        }
        if (!watched.judged && watched.place.losses()) {
            watched.judged = true;
            m_learning.learn(*watched.place.losses());
            Q_EMIT learned(m_learning.state());
        }
    }
    forget(market, now);
}

void QueueTracker::forget(Market& market, WallTime now)
{
    std::erase_if(market.orders,
        [&](const Watched& w) { return w.ended && (w.judged || !w.place.awaitsJudgement() || now > *w.ended + judgementWait); });
}

std::size_t QueueTracker::followed() const
{
    return std::accumulate(m_markets.begin(), m_markets.end(), std::size_t { 0 },
        [](std::size_t sum, const auto& market) { return sum + market.second.orders.size(); });
}

void QueueTracker::note(const Statement& said, bool happened)
{
    m_learning.note(said.chance, happened);
    Q_EMIT calibrated(m_learning.calibration());
    Q_EMIT learned(m_learning.state());
}

void QueueTracker::tell(const QString& symbol, Watched& watched)
{
    const Instrument* instrument = m_market->instrument(symbol);
    if (watched.ended || !watched.place.hasJoined() || !instrument)
        return;
    std::optional<QueueEstimate> estimate;
    const auto ahead = levelAt(symbol, watched.side, watched.ticks) ? watched.place.ahead(m_learning.weights()) : std::nullopt;
    if (ahead) {
        const auto quantity = [&](double steps) { return instrument->quantityOf(std::llround(steps)); };
        estimate = QueueEstimate { instrument->quantityOf(ahead->joined), instrument->quantityOf(ahead->level), quantity(std::ceil(ahead->worst)),
            quantity(ahead->likely), quantity(std::floor(ahead->best)), {}, {}, ahead->wide };
        if (!ahead->wide) {
            estimate->fillSoon = watched.soon;
            estimate->eta = watched.eta;
        }
    }
    if (estimate == watched.told)
        return;
    watched.told = estimate;
    Q_EMIT estimated(watched.id, estimate);
}

} // namespace fathom

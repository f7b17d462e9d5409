// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/stream_watch.h"

#include "core/base/logging.h"
#include "core/binance/market_streams.h"

#include <QTimer>

#include <algorithm>
#include <set>

namespace fathom {

namespace {

constexpr std::chrono::milliseconds lookEvery { 500 };
constexpr std::chrono::milliseconds stall { 2'000 }; // later than this, what has come may not have been read yet

bool speaksEverySecond(const QByteArray& stream)
{
    return stream.startsWith("!ticker@arr") || stream.startsWith("!markPrice@arr@1s") || stream.startsWith("!assetIndex@arr");
}

bool speaksWithTrades(const QByteArray& stream)
{
    return stream.endsWith("@aggTrade") || stream.contains("@kline_");
}

QByteArray keyOf(const QString& symbol) { return symbol.toLower().toUtf8(); }

} // namespace

StreamWatch::StreamWatch(binance::MarketStreams* streams, const Clock* clock, QObject* parent)
    : QObject(parent)
    , m_streams(streams)
    , m_clock(clock)
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(lookEvery);
    connect(m_timer, &QTimer::timeout, this, &StreamWatch::look);
}

void StreamWatch::start() { m_timer->start(); }

void StreamWatch::stop()
{
    m_timer->stop();
    m_silent.clear();
    m_since.clear();
}

void StreamWatch::noteMove(const QString& symbol)
{
    Moves& moves = m_moves[keyOf(symbol)];
    moves.before = std::exchange(moves.last, m_clock->monotonicNow());
}

bool StreamWatch::isDue(const binance::SubscriptionFacts& facts, MonotonicTime since, MonotonicTime now) const
{
    const MonotonicTime spoke = std::max(facts.lastData, since);
    if (speaksEverySecond(facts.name))
        return now - spoke > arraySilence;
    if (!speaksWithTrades(facts.name))
        return false;
    // The last but one: the newest move may be told a moment before the trade that made it.
    const auto moves = m_moves.find(facts.name.left(facts.name.indexOf('@')));
    return moves != m_moves.end() && moves->second.before > spoke + tickerLag;
}

// It spoke again; or, where it may well be quiet, it is subscribed again and nothing was missed since.
bool StreamWatch::isHeard(const binance::SubscriptionFacts& facts, MonotonicTime since, MonotonicTime asked, MonotonicTime now)
{
    return facts.lastData > asked || (speaksWithTrades(facts.name) && since > asked && now - since > tickerLag);
}

void StreamWatch::look()
{
    const MonotonicTime now = m_clock->monotonicNow();
    const bool wasAway = now - std::exchange(m_looked, now) > stall;
    const net::WebSocketConnection& connection = m_streams->connection(binance::StreamCategory::Market);
    if (wasAway || !connection.isOpen()) {
        m_silent.clear(); // all of it is, and its owner knows
        m_since.clear();
        return;
    }
    std::set<QByteArray> live;
    for (const binance::SubscriptionFacts& facts : m_streams->subscriptions(binance::StreamCategory::Market)) {
        if (!facts.isLive) {
            m_since.erase(facts.name);
            if (m_silent.contains(facts.name))
                live.insert(facts.name); // asked for anew, not heard yet
            continue;
        }
        live.insert(facts.name);
        const MonotonicTime since = m_since.try_emplace(facts.name, now).first->second;
        if (isDue(facts, since, now))
            ask(facts.name, now);
        else if (const auto silent = m_silent.find(facts.name); silent != m_silent.end() && isHeard(facts, since, silent->second.at, now))
            m_silent.erase(silent);
    }
    std::erase_if(m_silent, [&](const auto& silent) { return !live.contains(silent.first); });
    std::erase_if(m_since, [&](const auto& known) { return !live.contains(known.first); });
}

void StreamWatch::ask(const QByteArray& stream, MonotonicTime now)
{
    Asked& asked = m_silent[stream];
    if (asked.times > 0 && now - asked.at < askSpacing * (1 << std::min(asked.times - 1, 5)))
        return;
    ++asked.times;
    asked.at = now;
    qCInfo(lcMarket) << stream << "is silent; subscribed again";
    m_streams->resubscribe(stream);
}

} // namespace fathom

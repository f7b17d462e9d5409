// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>

#include <map>

class QTimer;

namespace fathom {

namespace binance {
class MarketStreams;
struct SubscriptionFacts;
} // namespace binance

//! \brief Finds streams of the market route that fell silent while the others of their connection flow, and has them subscribed anew.
//!
//! The arrays speak every second or so. Trades and candles of a symbol may well be quiet: they are silent where the tickers told of
//! new last prices and they of none. Books watch over themselves (BookFeed). Thread: network. Source: FAULTS A13.
class StreamWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StreamWatch)
public:
    static constexpr std::chrono::milliseconds arraySilence { 6'000 }; //!< of a stream that speaks every second
    static constexpr std::chrono::milliseconds tickerLag { 3'000 };    //!< how long after a trade the tickers may tell its price
    static constexpr std::chrono::milliseconds askSpacing { 5'000 };   //!< doubled with every time in vain, up to 32 times

    StreamWatch(binance::MarketStreams* streams, const Clock* clock, QObject* parent = nullptr);

    void start();
    void stop();
    //! \brief The tickers told another last price of \p symbol than before.
    void noteMove(const QString& symbol);
    bool isSilent(const QByteArray& stream) const { return m_silent.contains(stream); }
    bool anySilent() const { return !m_silent.empty(); }

private:
    struct Asked
    {
        MonotonicTime at {};
        int times = 0;
    };
    struct Moves
    {
        MonotonicTime last {}, before {};
    };
    void look();
    bool isDue(const binance::SubscriptionFacts& facts, MonotonicTime since, MonotonicTime now) const;
    static bool isHeard(const binance::SubscriptionFacts& facts, MonotonicTime since, MonotonicTime asked, MonotonicTime now);
    void ask(const QByteArray& stream, MonotonicTime now);

    binance::MarketStreams* m_streams;
    const Clock* m_clock;
    QTimer* m_timer;
    std::map<QByteArray, Moves> m_moves;         //!< of last prices, by lower-case symbol
    std::map<QByteArray, MonotonicTime> m_since; //!< seen acknowledged
    std::map<QByteArray, Asked> m_silent;
    MonotonicTime m_looked {};
};

} // namespace fathom

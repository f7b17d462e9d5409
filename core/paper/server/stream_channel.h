// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recorder.h"
#include "core/paper/server/second_candle.h"
#include "core/paper/server/stream_name.h"

namespace fathom::paper {

//! \brief One WebSocket of the stream doors: what it asked for and in which form it gets it.
struct StreamSession
{
    WsConnection* connection = nullptr;
    bool combined = false;
    std::vector<QByteArray> names; //!< in the order of subscription, whether data comes or not

    //! \brief A listen key it listens to; \p events empty means all.
    struct UserSubscription { QByteArray key; std::vector<QByteArray> events; };
    std::vector<UserSubscription> user;

    std::int64_t inboundSecond = 0; //!< limit of 10 messages a second
    int inbound = 0;
};

//! \brief Changes of a book since a stream's last event, folded to the last quantity of each level.
class DepthFold final
{
public:
    //! \param updateId of the last change before the first one noted
    void start(std::int64_t updateId);
    void note(Side side, std::int64_t ticks, std::int64_t steps, std::int64_t updateId);
    bool isEmpty() const { return m_first == 0; }
    std::int64_t first() const { return m_first; }      //!< U
    std::int64_t last() const { return m_last; }        //!< u
    std::int64_t previous() const { return m_previous; } //!< pu
    //! \brief Changed levels of \p side by price, lowest first.
    std::vector<BookLevel> levels(Side side);
    //! \brief The event was sent: its u becomes the next pu.
    void clear();

private:
    std::vector<BookLevel> m_bids, m_asks; // in the order of their changes
    std::int64_t m_first = 0, m_last = 0, m_previous = 0;
};

//! \brief One stream with everybody who gets it. Serialised once per event, whatever the number of subscribers.
struct StreamChannel
{
    QByteArray name;
    StreamSpec spec;
    std::vector<StreamSession*> subscribers;
    Recorder* recorder = nullptr; //!< gets the stream too, and keeps it open; with recordedClock
    const Clock* recordedClock = nullptr;
    std::int64_t nextDueMs = 0;   //!< monotonic
    DepthFold fold;               //!< depth streams
    SecondCandle second;          //!< candles of a second
    std::uint64_t seenVersion = 0; //!< statistics last sent
    std::vector<std::uint64_t> seenVersions; //!< of every market, for the streams of all

    //! \brief Best bid and ask as last sent.
    struct Touch { std::int64_t bid = 0, bidSteps = 0, ask = 0, askSteps = 0; bool operator==(const Touch&) const = default; };
    Touch touch;

    void send(const QByteArray& data, Interceptor* interceptor) const;

private:
    void sendOne(const QByteArray& data) const;
};

} // namespace fathom::paper

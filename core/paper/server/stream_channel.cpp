// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/stream_channel.h"

namespace fathom::paper {

void DepthFold::start(std::int64_t updateId)
{
    m_previous = updateId;
    m_bids.clear();
    m_asks.clear();
    m_first = m_last = 0;
}

void DepthFold::note(Side side, std::int64_t ticks, std::int64_t steps, std::int64_t updateId)
{
    if (m_first == 0)
        m_first = updateId;
    m_last = updateId;
    (side == Side::Buy ? m_bids : m_asks).push_back({ ticks, steps, 0 });
}

std::vector<BookLevel> DepthFold::levels(Side side)
{
    std::vector<BookLevel>& changes = side == Side::Buy ? m_bids : m_asks;
    std::stable_sort(changes.begin(), changes.end(), [](const BookLevel& a, const BookLevel& b) { return a.ticks < b.ticks; });
    std::vector<BookLevel> out;
    out.reserve(changes.size());
    for (std::size_t i = 0; i < changes.size(); ++i) {
        if (i + 1 == changes.size() || changes[i + 1].ticks != changes[i].ticks)
            out.push_back(changes[i]); // the last one of its price
    }
    return out;
}

void DepthFold::clear()
{
    m_previous = m_last;
    m_first = m_last = 0;
    m_bids.clear();
    m_asks.clear();
}

void StreamChannel::sendOne(const QByteArray& data) const
{
    const auto inCombined = [this, &data]() -> QByteArray { return "{\"stream\":\"" + name + "\",\"data\":" + data + '}'; };
    if (recorder != nullptr)
        recorder->frame(std::chrono::nanoseconds { recordedClock->wallNow().time_since_epoch() }.count(), inCombined());
    QByteArray raw, combined;
    for (const StreamSession* session : subscribers) {
        QByteArray& frame = session->combined ? combined : raw;
        if (frame.isEmpty())
            frame = wsTextFrame(session->combined ? inCombined() : data);
        session->connection->sendFrame(frame);
    }
}

void StreamChannel::send(const QByteArray& data, Interceptor* interceptor) const
{
    if (interceptor == nullptr) {
        sendOne(data);
        return;
    }
    for (const QByteArray& frame : interceptor->marketFrames(name, data))
        sendOne(frame);
}

} // namespace fathom::paper

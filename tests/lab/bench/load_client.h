// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

#include <atomic>
#include <chrono>
#include <memory>
#include <thread>
#include <vector>

namespace fathom::bench {

using Clock = std::chrono::steady_clock;

//! \brief Where the exchange under load is and what it takes to be let in.
struct Target {
    quint16 port = 0;
    QByteArray apiKey, secret;
    QByteArrayList symbols;
};

//! \brief What a run of requests came to. Times run from the moment a request was due, so a late
//! answer counts whole.
struct Outcome {
    std::size_t asked = 0, accepted = 0;
    double seconds = 0;
    std::vector<double> millis; //!< of every answer, sorted
    double at(double share) const
    {
        return millis.empty()
            ? 0
            : millis[std::min(millis.size() - 1,
                static_cast<std::size_t>(share * static_cast<double>(millis.size())))];
    }
};

//! \brief Orders at a steady rate whatever the answers do: IOC orders nobody takes, over keep-alive
//! HTTP connections.
Outcome overHttp(const Target& target, int perSecond, std::chrono::seconds length);
//! \brief The same over one connection of the WebSocket API, signed each.
Outcome overWebSocket(const Target& target, int perSecond, std::chrono::seconds length);

//! \brief Clients that read every stream of every symbol and throw it away, on a thread of their
//! own.
class StreamReaders final {
public:
    StreamReaders(const Target& target, int clients);
    ~StreamReaders();
    std::size_t bytes() const { return m_bytes; }

private:
    void read();

    std::vector<int> m_sockets;
    std::atomic<std::size_t> m_bytes = 0;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

} // namespace fathom::bench

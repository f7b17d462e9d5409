// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

struct ssl_ctx_st;
struct ssl_st;

namespace fathom::bench {

using Instant = std::chrono::steady_clock::time_point;

//! \brief A WebSocket server over TLS on loopback that notes when a request has been read whole and answers every one with a
//! refusal. Blocking sockets on a thread of its own: nothing of the program under test helps it or is slowed by it.
class TlsSink
{
public:
    TlsSink();
    ~TlsSink();
    TlsSink(const TlsSink&) = delete;
    TlsSink& operator=(const TlsSink&) = delete;

    int port() const { return m_port; }
    //! \brief The certificate a client has to trust, PEM.
    const QByteArray& authority() const { return m_authority; }
    //! \brief Waits until \p count requests have been read. \return when the last of them was whole; empty after \p limit
    std::optional<Instant> waitFor(std::size_t count, std::chrono::milliseconds limit);
    std::size_t received() const;
    QByteArray lastRequest() const;

private:
    void serve();
    void talk(ssl_st* tls);
    void answer(ssl_st* tls, const QByteArray& request);

    int m_listener = -1;
    int m_port = 0;
    ssl_ctx_st* m_context = nullptr;
    QByteArray m_authority;
    std::atomic<int> m_peer = -1;
    std::atomic<bool> m_stopping = false;
    mutable std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::vector<Instant> m_times;
    QByteArray m_last;
    std::thread m_thread;
};

//! \brief A WebSocket server over TLS on loopback that sends the frames it is given, one at a time, to one client.
class TlsPusher
{
public:
    TlsPusher();
    ~TlsPusher();
    TlsPusher(const TlsPusher&) = delete;
    TlsPusher& operator=(const TlsPusher&) = delete;

    int port() const { return m_port; }
    const QByteArray& authority() const { return m_authority; }
    bool waitForClient(std::chrono::milliseconds limit);
    //! \brief Writes one text frame. \return when the write was begun
    Instant push(const QByteArray& text);

private:
    void serve();

    int m_listener = -1;
    int m_port = 0;
    ssl_ctx_st* m_context = nullptr;
    ssl_st* m_tls = nullptr;
    QByteArray m_authority;
    std::mutex m_mutex;
    std::condition_variable m_connected;
    bool m_ready = false;
    std::thread m_thread;
};

//! \brief A bare kept TLS socket: what any client pays to get \c bytes across.
class BareTlsClient
{
public:
    explicit BareTlsClient(int port);
    ~BareTlsClient();
    BareTlsClient(const BareTlsClient&) = delete;
    BareTlsClient& operator=(const BareTlsClient&) = delete;

    bool isOpen() const { return m_open; }
    //! \brief One write of a text frame holding \p text.
    void send(const QByteArray& text);
    //! \brief Blocks until a text frame holding \p text is in. \return when it was; empty where the peer is gone
    std::optional<Instant> receive(const QByteArray& text);

private:
    int m_socket = -1;
    ssl_ctx_st* m_context = nullptr;
    ssl_st* m_tls = nullptr;
    bool m_open = false;
};

} // namespace fathom::bench

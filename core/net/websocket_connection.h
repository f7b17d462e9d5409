// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/net/cipher_rehearsal.h"
#include "core/net/connect_policy.h"
#include "core/net/websocket_frames.h"

#include <QByteArrayView>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QSslSocket;
class QTimer;

namespace fathom::net {

//! \brief A WebSocket client that stays connected: handshake deadline, watchdog, caps, unlimited retries with backoff and jitter.
//!
//! Frames are RFC 6455 over a kept QSslSocket, so that text arrives as the bytes on the wire and leaves in one write.
//! Nothing is ever queued for a later connection. Thread: the one it lives in. Source: FAULTS A10 to A14, C28, D03, D12, D13, E02.
class WebSocketConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WebSocketConnection)
public:
    enum class State : std::uint8_t { Idle,
        Connecting,
        Open,
        Waiting };
    Q_ENUM(State)

    struct Options
    {
        std::chrono::milliseconds handshakeDeadline { 8'000 }; //!< DNS to 101
        std::chrono::milliseconds pingAfterSilence { 10'000 };
        std::chrono::milliseconds pongDeadline { 5'000 };
        std::chrono::milliseconds firstRetry { 500 }, longestRetry { 30'000 };
        std::chrono::milliseconds lifetime { 23 * 3600 * 1000 }; //!< then lifetimeReached(); 0 never
        std::size_t messageLimit = 4 * 1024 * 1024;
    };
    //! \param text valid during the call; at least 64 readable bytes follow it
    using TextHandler = std::function<void(QByteArrayView text, MonotonicTime received)>;
    //! \brief How long to hold back the next connect (ban, shared limiter); 0 means connect at once.
    using ConnectGate = std::function<std::chrono::milliseconds()>;

    WebSocketConnection(ConnectPolicy policy, Options options, const Clock* clock, QObject* parent = nullptr);
    ~WebSocketConnection() override;

    void setTextHandler(TextHandler handler) { m_onText = std::move(handler); }
    void setConnectGate(ConnectGate gate) { m_gate = std::move(gate); }
    void setName(const QString& name) { m_name = name; } //!< for the log; the URL may hold a secret and is never logged

    //! \brief Connects to \p url and reconnects until close(). A url the policy refuses is reported by refused().
    void open(const QUrl& url);
    //! \brief Ends for good: close frame where open, no reconnect.
    void close();
    //! \brief Drops the socket and connects again after the backoff.
    void reconnect(const QString& reason);
    //! \brief Where it waits for its next try, tries now: the venue was reached another way. The connect gate holds as ever.
    void retryNow();

    State state() const { return m_state; }
    bool isOpen() const { return m_state == State::Open; }
    //! \brief Counts established connections; data of an older epoch is void.
    quint64 epoch() const { return m_epoch; }
    int reconnects() const { return m_epoch > 0 ? static_cast<int>(m_epoch - 1) : 0; }
    MonotonicTime lastFrame() const { return m_lastFrame; }
    quint64 frames() const { return m_frames; } //!< text frames since construction
    const QUrl& url() const { return m_url; }   //!< may hold a listenKey
    MonotonicTime openedAt() const { return m_openedAt; }
    std::optional<std::chrono::microseconds> roundTrip() const { return m_roundTrip; } //!< of the last own ping
    QString lastError() const { return m_lastError; }                                  //!< English words, no URL, no peer text
    //! \brief Who signed the certificate last shown to us, believed or not: the peer's words. Empty without TLS.
    QString issuer() const { return m_issuer; }

    //! \brief One frame, one write, flushed. \return false where not open: nothing was and nothing will be sent
    bool sendText(QByteArrayView text);
    void sendPing();
    //! \brief Goes the way of the next sendText() without anything to send, so that it finds warm caches and does no system call but the
    //! write. What has come in meanwhile is handed on as ever.
    void prepare();

Q_SIGNALS:
    void opened(quint64 epoch);
    //! The connection of \p epoch ended, or an attempt failed (epoch then is the last one that was open).
    //! \param sentPossible false where the handshake never finished
    void lost(quint64 epoch, const QString& reason, bool sentPossible);
    void stateChanged(fathom::net::WebSocketConnection::State state);
    //! The server answered the handshake with \p httpStatus (403, 418, 429 mean: stop).
    void refused(int httpStatus, int retryAfterSeconds);
    //! Age limit: the owner makes the next connection before breaking this one.
    void lifetimeReached();

private:
    void connectNow();
    void retryLater();
    void sendHandshake();
    void onReadyRead();
    bool readHandshake();
    void handleEvents();
    void drop(const QString& reason, std::uint16_t closeCode = 0);
    void discardSocket();
    void tick();
    void setState(State state);
    bool writeFrame(WsOpcode opcode, QByteArrayView payload);
    void sayGoodbye(std::uint16_t code);

    ConnectPolicy m_policy;
    Options m_options;
    const Clock* m_clock;
    TextHandler m_onText;
    ConnectGate m_gate;
    QString m_name, m_lastError, m_issuer;
    QUrl m_url;
    State m_state = State::Idle;
    QSslSocket* m_socket = nullptr;
    QTimer* m_retryTimer;
    QTimer* m_watchdog;
    WsDecoder m_decoder;
    WsEncoder m_encoder;
    CipherRehearsal m_cipher;
    QByteArray m_handshakeReply, m_expectedAccept, m_pingPayload;
    quint64 m_epoch = 0, m_frames = 0;
    int m_failures = 0;
    MonotonicTime m_attemptAt {}, m_openedAt {}, m_lastFrame {}, m_pingSentAt {};
    bool m_awaitingPong = false, m_lifetimeSaid = false;
    std::optional<std::chrono::microseconds> m_roundTrip;
};

} // namespace fathom::net

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/paper/server/interceptor.h"
#include "core/paper/server/ws_frame.h"

#include <QElapsedTimer>
#include <QObject>

#include <optional>

class QTcpSocket;

namespace fathom::paper {

//! \brief A server-side WebSocket (RFC 6455): frames made elsewhere are written as they are, so one serialisation serves all.
//!
//! Pings every 3 minutes, closes after 10 minutes without a pong and after 24 hours, all by the exchange's clock. Paper thread.
class WsConnection final : public QObject
{
    Q_OBJECT
public:
    //! \brief Answers the handshake; a bad one is refused and the connection closes. \param clock outlives this
    WsConnection(QTcpSocket* socket, const HttpRequest& request, WsDoor door, const Clock& clock, QObject* parent);
    ~WsConnection() override;

    //! \brief Takes in what came right behind the handshake; call once the signals are connected.
    void start(const QByteArray& beyond);
    WsDoor door() const { return m_door; }
    const HttpRequest& request() const { return m_request; }
    std::int64_t bornMs() const { return m_bornMs; } //!< wall time
    bool isOpen() const { return m_open; }

    //! \brief Writes a whole frame (wsFrame()). A reader more than 32 MiB behind is cut off.
    void sendFrame(const QByteArray& frame);
    void sendText(QByteArrayView payload) { sendFrame(wsTextFrame(payload)); }
    //! \brief Pushes written bytes out now instead of at the next turn of the event loop.
    void flush();
    void close(quint16 code, QByteArrayView reason = {});
    //! \brief Ends it without a closing handshake.
    void end(Ending ending);
    //! \brief Writes bytes as they are, framed or not.
    void sendRaw(const QByteArray& bytes);
    //! \brief Writes one byte every \p everyMs; other frames wait behind it and come as slowly.
    void drip(const QByteArray& frame, int everyMs);
    //! \brief Holds outgoing frames back (they are dropped) until \p ms have passed; \p pongs too where all is set.
    void hold(int ms, bool all);
    //! \brief Pings, ages and ends by the clock; called about once a second.
    void tick();

Q_SIGNALS:
    void textReceived(const QByteArray& text);
    void closed(fathom::paper::WsConnection* connection);

private:
    bool answerHandshake();
    void write(const QByteArray& bytes);
    void read();
    void process();
    void readToClose();
    bool isHeld() const;
    bool isPingedTooOften();

    QTcpSocket* m_socket;
    HttpRequest m_request;
    WsDoor m_door;
    const Clock& m_clock;
    std::int64_t m_bornMs;
    WsFrameReader m_reader;
    QByteArray m_buffer;
    MonotonicTime m_born, m_pinged;
    std::optional<MonotonicTime> m_unanswered; // since when a ping has waited for its pong
    QElapsedTimer m_pingSecond; // the peer's own pings and pongs, by the machine's clock
    int m_pings = 0;
    QByteArray m_dripping; // what still waits behind a byte that drips
    QElapsedTimer m_holdClock;
    int m_holdMs = 0;
    bool m_holdAll = false;
    bool m_open = false;
    bool m_closing = false;
    bool m_lost = false; // where a frame begins in what still comes is not known
};

} // namespace fathom::paper

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/server/paper_exchange.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QObject>
#include <QWebSocket>

class QTcpSocket;

namespace fathom::paper::test {

//! \brief An answer as read from the socket.
struct RawReply
{
    int status = 0; //!< 0 where the connection ended without one
    QByteArray head;
    QByteArray body;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray list() const;
    int code() const { return json().value(QLatin1String("code")).toInt(); }
    QString message() const { return json().value(QLatin1String("msg")).toString(); }
    QByteArray header(const QByteArray& name) const;
};

//! \brief Writes bytes as they are to a connection of its own; reads until the peer closes or one whole answer is there.
RawReply rawCall(quint16 port, const QByteArray& bytes);

//! \brief A whole exchange on a clock that only moves when told to, and the smallest possible clients.
class ServerFixture
{
public:
    explicit ServerFixture(PaperExchangeOptions options = {});

    //! \brief Moves the clock and everything that depends on it on, in steps of 10 ms.
    void advance(std::chrono::milliseconds by);
    //! \brief Sends one request over a connection of its own.
    RawReply call(const QByteArray& method, const QByteArray& path, const QByteArray& query = {}, const QByteArray& body = {},
        const QList<QByteArray>& headers = {});
    //! \brief As call(), with key, timestamp and signature of an account, the first one being 0.
    RawReply callSigned(const QByteArray& method, const QByteArray& path, const QByteArray& query = {}, std::size_t account = 0);
    //! \brief query, timestamp and signature.
    QByteArray sign(const QByteArray& query, std::size_t account = 0) const;
    QByteArray signature(const QByteArray& payload, std::size_t account = 0) const;
    QByteArray keyHeader(std::size_t account = 0) const
    {
        return "X-MBX-APIKEY: " + (account == 0 ? access.apiKey : access.accounts[account - 1].apiKey);
    }
    RawReply raw(const QByteArray& bytes) { return rawCall(access.port, bytes); }
    QByteArray host() const { return "127.0.0.1:" + QByteArray::number(access.port); }
    QString symbolPath(const QString& path) const { return access.streamsUrl() + path; }
    //! \brief Price of the best bid moved by \p percent, on the grid.
    QByteArray bidPrice(int percent) const;

    ManualClock clock { wallTimeFromMs(1'780'000'000'000) };
    PaperExchange exchange;
    Announcement access;
};

//! \brief A connected WebSocket that keeps what it receives.
class SocketTap
{
public:
    explicit SocketTap(const QString& address);
    bool isOpen() const { return socket.state() == QAbstractSocket::ConnectedState; }
    void send(const QJsonObject& json) { socket.sendTextMessage(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact))); }
    //! \brief Frames whose "e" (also within "data") is \p event.
    QList<QJsonObject> events(const QString& event) const;

    QWebSocket socket;
    QList<QByteArray> frames;
};

//! \brief Waits until what was sent before has been answered, so that silence can be told from lateness.
bool roundTrip(SocketTap& tap);

} // namespace fathom::paper::test

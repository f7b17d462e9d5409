// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/server/interceptor.h"

#include <QElapsedTimer>
#include <QObject>

class QTcpSocket;

namespace fathom::paper {

class HttpConnection;

//! \brief How long a peer may take. Source: SECURITY 5.7.
struct HttpDeadlines
{
    int headMs = 10'000;
    int bodyMs = 60'000;
    int idleMs = 300'000; //!< between requests of a kept connection
};

//! \brief Whom the listener asks. Paper thread.
class RequestHandler
{
public:
    virtual ~RequestHandler() = default;
    //! \brief Must lead to exactly one connection.deliver(), now or later.
    virtual void handleRequest(HttpConnection& connection, const HttpRequest& request) = 0;
    //! \brief Takes over \p socket (reparents it) with the bytes read beyond the head.
    virtual void handleUpgrade(QTcpSocket* socket, const HttpRequest& request, const QByteArray& beyond) = 0;
};

//! \brief One HTTP/1.1 connection: keep-alive, answers in the order of the requests however they are sent.
class HttpConnection final : public QObject
{
    Q_OBJECT
public:
    HttpConnection(QTcpSocket* socket, RequestHandler& handler, quint16 port, const HttpDeadlines& deadlines, QObject* parent);
    ~HttpConnection() override;

    //! \brief Answers the request in hand. Ignored when the peer is gone.
    void deliver(const HttpReply& reply, const Delivery& delivery = {});
    //! \brief Closes what has waited longer than its deadline.
    void checkAge();
    bool isIdle() const;
    qint64 idleMs() const { return m_quiet.elapsed(); }
    void closeNow();

Q_SIGNALS:
    //! \brief This object is done: closed, or its socket was handed over.
    void finished(fathom::paper::HttpConnection* connection);

private:
    void read();
    void process();
    void dispatch(const HttpRequest& request);
    void refuse(int status);
    void write(const HttpReply& reply, const Delivery& delivery);
    void end(Ending ending);
    void drip(const QByteArray& rest, int everyMs);
    void answered();
    bool isAllowed(const HttpRequest& request) const;

    QTcpSocket* m_socket;
    RequestHandler& m_handler;
    quint16 m_port;
    HttpDeadlines m_deadlines;
    HttpParser m_parser;
    QByteArray m_buffer;
    QElapsedTimer m_quiet;   // since the last complete request or answer
    QElapsedTimer m_started; // since the first byte of an incomplete request
    bool m_busy = false;     // a request is being answered
    bool m_processing = false;
    bool m_keepAlive = true;
    bool m_headOnly = false; // the request in hand wants no body
    bool m_served = false;
    bool m_closing = false;
};

//! \brief Ends a connection with RST instead of FIN.
void resetSocket(QTcpSocket* socket);

} // namespace fathom::paper

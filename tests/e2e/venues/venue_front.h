// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QSslServer>
#include <QStringList>
#include <QTcpServer>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace fathom::test {

//! \brief Runs servers of a test in a thread of their own, so that they go on while the test waits.
class ServerThread
{
public:
    ServerThread();
    virtual ~ServerThread();
    ServerThread(const ServerThread&) = delete;
    ServerThread& operator=(const ServerThread&) = delete;

protected:
    //! \brief Runs \p work in the thread and waits.
    void run(const std::function<void()>& work);
    //! \brief Ends the thread; the derived class calls it before its servers go.
    void end();
    QObject* home() const { return m_home; }

private:
    QThread m_thread;
    QObject* m_home;
};

//! \brief Stands where a venue's hosts are: ends TLS, notes which host was asked for what, and passes everything on to the exchange
//! on loopback, in whose protocol it does not meddle beyond the Host header.
class VenueFront final : public ServerThread
{
public:
    //! \param target port of the exchange
    VenueFront(const QSslConfiguration& tls, quint16 target);
    ~VenueFront() override;

    quint16 port() const { return m_port; }
    //! \brief "host METHOD path" of every request, in order; queries are left out.
    QStringList asked() const;
    //! \brief Every byte that came in behind TLS.
    QByteArray received() const;
    int connections() const { return m_connections; }
    int handshakesFailed() const { return m_failed; }

private:
    void accept();
    void forward(QTcpSocket* from, QTcpSocket* to, const QByteArray& bytes, bool& upgraded);

    std::unique_ptr<QSslServer> m_server;
    quint16 m_port = 0, m_target;
    std::atomic<int> m_connections = 0, m_failed = 0;
    mutable std::mutex m_mutex;
    QStringList m_asked;
    QByteArray m_received;
};

//! \brief An HTTP CONNECT or SOCKS5 proxy that leads every host to one port.
class TestProxy final : public ServerThread
{
public:
    enum class Kind { Http, Socks5 };
    //! \param user empty: no name and password wanted
    TestProxy(Kind kind, quint16 target, const QByteArray& user = {}, const QByteArray& password = {});
    ~TestProxy() override;

    quint16 port() const { return m_port; }
    //! \brief "host:port" of every tunnel that was asked for and granted.
    QStringList tunnels() const;
    int connections() const { return m_connections; }
    QByteArray received() const; //!< what came before the tunnels

private:
    void accept();
    void note(const QString& tunnel);
    void speakHttp(QTcpSocket* client);
    void speakSocks(QTcpSocket* client);
    void join(QTcpSocket* client, const QByteArray& greeting);

    Kind m_kind;
    quint16 m_port = 0, m_target;
    QByteArray m_user, m_password;
    std::unique_ptr<QTcpServer> m_server;
    std::atomic<int> m_connections = 0;
    mutable std::mutex m_mutex;
    QStringList m_tunnels;
    QByteArray m_received;
};

} // namespace fathom::test

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QJsonObject>
#include <QProcess>

namespace fathom::e2e {

//! \brief The program fathom-exchange (or the laboratory's) as somebody else would start it, and a client that writes plain HTTP.
class ExchangeProcess final
{
public:
    //! \brief Starts it and reads its announcement. \param arguments besides --port 0
    explicit ExchangeProcess(const QStringList& arguments, const QString& program = QStringLiteral(FATHOM_EXCHANGE_PROGRAM));
    ~ExchangeProcess();

    bool isUp() const { return !m_at.isEmpty(); }
    qint64 startedAfterMs() const { return m_startMs; } //!< from the call to the announcement
    void kill(); //!< at once, as kill -9 does
    int stop();  //!< as SIGTERM does. \return the exit code
    QByteArray errors(); //!< what it wrote to stderr
    qint64 residentKb() const;
    const QJsonObject& announcement() const { return m_at; }

    //! \brief One whole request with key, time and signature.
    QByteArray signedRequest(const QByteArray& method, const QByteArray& path, const QByteArray& query) const;
    struct Reply
    {
        int status = 0; //!< 0 where the connection ended
        QByteArray body;
        QJsonObject json() const;
    };
    //! \brief Sends one after another over one connection. \return what came back, short where it ended
    std::vector<Reply> ask(const QByteArrayList& requests, int waitMs = 5000);
    Reply ask(const QByteArray& method, const QByteArray& path, const QByteArray& query = {});

private:
    QProcess m_process;
    QJsonObject m_at;
    qint64 m_startMs = 0;
};

} // namespace fathom::e2e

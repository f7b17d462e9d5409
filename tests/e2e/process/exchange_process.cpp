// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/process/exchange_process.h"

#include "tests/support/canaries.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QHostAddress>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTcpSocket>
#include <QUrl>

namespace fathom::e2e {

QJsonObject ExchangeProcess::Reply::json() const { return QJsonDocument::fromJson(body).object(); }

ExchangeProcess::ExchangeProcess(const QStringList& arguments, const QString& program)
{
    QElapsedTimer timer;
    timer.start();
    m_process.start(program, QStringList { QStringLiteral("--port"), QStringLiteral("0") } + arguments);
    while (!m_process.canReadLine() && m_process.state() != QProcess::NotRunning && m_process.waitForReadyRead(20'000)) { }
    if (!m_process.canReadLine())
        return;
    m_at = QJsonDocument::fromJson(m_process.readLine()).object();
    test::noteCanary(m_at.value(QLatin1String("secret")).toString().toStdString());
    m_startMs = timer.elapsed();
}

ExchangeProcess::~ExchangeProcess() { kill(); }

void ExchangeProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(10'000);
}

int ExchangeProcess::stop()
{
    m_process.terminate();
    m_process.waitForFinished(10'000);
    return m_process.exitCode();
}

QByteArray ExchangeProcess::errors() { return m_process.readAllStandardError(); }

qint64 ExchangeProcess::residentKb() const
{
    QFile status(QStringLiteral("/proc/%1/status").arg(m_process.processId()));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    return at < 0 ? 0 : text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong();
}

QByteArray ExchangeProcess::signedRequest(const QByteArray& method, const QByteArray& path, const QByteArray& query) const
{
    const QByteArray payload = query + (query.isEmpty() ? "" : "&") + "timestamp=" + QByteArray::number(QDateTime::currentMSecsSinceEpoch());
    const QByteArray signature
        = QMessageAuthenticationCode::hash(payload, m_at.value(QLatin1String("secret")).toString().toLatin1(), QCryptographicHash::Sha256).toHex();
    const QByteArray host = QUrl(m_at.value(QLatin1String("rest")).toString()).authority().toLatin1();
    return method + ' ' + path + '?' + payload + "&signature=" + signature + " HTTP/1.1\r\nHost: " + host + "\r\nX-MBX-APIKEY: "
        + m_at.value(QLatin1String("apiKey")).toString().toLatin1() + "\r\n\r\n";
}

std::vector<ExchangeProcess::Reply> ExchangeProcess::ask(const QByteArrayList& requests, int waitMs)
{
    std::vector<Reply> replies;
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(QUrl(m_at.value(QLatin1String("rest")).toString()).port()));
    QByteArray received;
    for (const QByteArray& request : requests) {
        socket.write(request);
        while (true) {
            const qsizetype end = received.indexOf("\r\n\r\n");
            if (end >= 0) {
                const qsizetype name = received.indexOf("Content-Length: ");
                const qsizetype length = received.mid(name + 16, received.indexOf('\r', name) - name - 16).toInt();
                if (received.size() >= end + 4 + length) {
                    replies.push_back({ received.mid(9, 3).toInt(), received.mid(end + 4, length) });
                    received.remove(0, end + 4 + length);
                    break;
                }
            }
            if (!socket.waitForReadyRead(waitMs))
                return replies;
            received += socket.readAll();
        }
    }
    return replies;
}

ExchangeProcess::Reply ExchangeProcess::ask(const QByteArray& method, const QByteArray& path, const QByteArray& query)
{
    const auto replies = ask({ signedRequest(method, path, query) });
    return replies.empty() ? Reply() : replies.front();
}

} // namespace fathom::e2e

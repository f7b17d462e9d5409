// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/single_instance.h"

#include "core/base/logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

namespace fathom {

namespace {

const QByteArray word = QByteArrayLiteral("raise\n");
const QByteArray answer = QByteArrayLiteral("shown\n");
constexpr int patienceMs = 2'000;
constexpr int mostVisitors = 8;

} // namespace

QString SingleInstance::socketOf(const QString& profileDir)
{
    const QByteArray path = QDir(profileDir).absolutePath().toUtf8();
    const QByteArray name = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16);
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/fathom-") + QString::fromLatin1(name);
}

SingleInstance::SingleInstance(const QString& profileDir, QObject* parent)
    : QObject(parent)
{
    const QString path = socketOf(profileDir);
    QLocalServer::removeServer(path);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(mostVisitors);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
    if (!m_server.listen(path))
        qCInfo(lcUi, "a second start will not bring this window to the front: no socket");
}

SingleInstance::~SingleInstance() = default;

void SingleInstance::accept()
{
    while (QLocalSocket* visitor = m_server.nextPendingConnection()) {
        connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
        connect(visitor, &QLocalSocket::readyRead, this, [this, visitor] {
            const QByteArray said = visitor->peek(word.size() + 1);
            if (said.size() < word.size() && word.startsWith(said))
                return; // the rest may follow
            visitor->readAll();
            if (said == word) {
                visitor->write(answer);
                visitor->flush();
                Q_EMIT raiseWanted();
            }
            visitor->disconnectFromServer();
        });
        QTimer::singleShot(patienceMs, visitor, [visitor] { visitor->abort(); });
    }
}

bool SingleInstance::raiseOther(const QString& profileDir)
{
    QLocalSocket socket;
    socket.connectToServer(socketOf(profileDir));
    if (!socket.waitForConnected(patienceMs))
        return false;
    socket.write(word);
    socket.waitForBytesWritten(patienceMs);
    return socket.waitForReadyRead(patienceMs) && socket.readAll() == answer;
}

} // namespace fathom

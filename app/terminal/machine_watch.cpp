// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/machine_watch.h"

#include "core/base/logging.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QEvent>
#include <QTimerEvent>

namespace fathom {

namespace {

const QString login = QStringLiteral("org.freedesktop.login1");

} // namespace

MachineWatch::MachineWatch(QObject* parent)
    : QObject(parent)
{
    watchLogin();
    watchSavers();
}

MachineWatch::~MachineWatch() = default;

void MachineWatch::watchLogin()
{
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return;
    const QString manager = login + QStringLiteral(".Manager"), path = QStringLiteral("/org/freedesktop/login1");
    bus.connect({}, path, manager, QStringLiteral("PrepareForSleep"), this, SLOT(onPrepareForSleep(bool)));
    // Every session of the machine tells of its lock; only this one's concerns us.
    QDBusMessage ask = QDBusMessage::createMethodCall(login, path, manager, QStringLiteral("GetSessionByPID"));
    ask << static_cast<uint>(QCoreApplication::applicationPid());
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, bus]() mutable {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (!reply.isError())
            bus.connect({}, reply.value().path(), login + QStringLiteral(".Session"), QStringLiteral("Lock"), this, SLOT(onSessionLock()));
    });
}

void MachineWatch::watchSavers()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    for (const char* interface : { "org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver" })
        bus.connect({}, {}, QLatin1String(interface), QStringLiteral("ActiveChanged"), this, SLOT(onSaverChanged(bool)));
}

void MachineWatch::onPrepareForSleep(bool begins)
{
    qCInfo(lcUi, "%s", begins ? "the machine goes to sleep" : "the machine woke");
    if (begins)
        Q_EMIT sleeping();
    else
        Q_EMIT woken();
}

void MachineWatch::onSaverChanged(bool active)
{
    if (active)
        Q_EMIT screenLocked();
}

void MachineWatch::onSessionLock() { Q_EMIT screenLocked(); }

IdleWatch::IdleWatch(QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

void IdleWatch::setLimit(int ms)
{
    m_limit = ms;
    restart();
}

void IdleWatch::restart()
{
    if (m_timer != 0)
        killTimer(std::exchange(m_timer, 0));
    if (m_limit > 0)
        m_timer = startTimer(m_limit, Qt::VeryCoarseTimer);
}

bool IdleWatch::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        if (event->spontaneous()) // a person's, not the program's own
            restart();
        break;
    default: break;
    }
    return false;
}

void IdleWatch::timerEvent(QTimerEvent*)
{
    killTimer(std::exchange(m_timer, 0));
    Q_EMIT idle();
}

} // namespace fathom

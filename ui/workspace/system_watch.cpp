// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/system_watch.h"

#include <QDBusConnection>

#include <array>

namespace fathom {

namespace {

using namespace std::chrono_literals;

// A machine that sleeps stops the monotonic clock and not the other. Corrections of the clock are far smaller than this.
constexpr auto sleptAtLeast = 10s;

struct ScreenSaver
{
    const char* interface;
};
constexpr std::array<ScreenSaver, 5> screenSavers { {
    { "org.freedesktop.ScreenSaver" }, { "org.gnome.ScreenSaver" }, { "org.cinnamon.ScreenSaver" }, { "org.mate.ScreenSaver" }, { "org.xfce.ScreenSaver" },
} };

} // namespace

SystemWatch::SystemWatch(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void SystemWatch::begin()
{
    if (m_begun)
        return;
    m_begun = true;
    QDBusConnection system = QDBusConnection::systemBus();
    if (system.isConnected()) {
        const QString login = QStringLiteral("org.freedesktop.login1");
        system.connect(login, QString(), QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), this, SLOT(onLock()));
        system.connect(login, QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"),
            this, SLOT(onSleep(bool)));
    }
    QDBusConnection session = QDBusConnection::sessionBus();
    if (!session.isConnected())
        return;
    for (const ScreenSaver& saver : screenSavers)
        session.connect(QString(), QString(), QLatin1String(saver.interface), QStringLiteral("ActiveChanged"), this, SLOT(onScreenSaver(bool)));
}

void SystemWatch::onScreenSaver(bool active)
{
    if (active)
        Q_EMIT screenLocked();
}

void SystemWatch::onSleep(bool begins)
{
    if (begins)
        Q_EMIT suspended();
}

void SystemWatch::poll()
{
    const WallTime wall = m_clock.wallNow();
    const MonotonicTime monotonic = m_clock.monotonicNow();
    const bool slept = m_wall && (wall - *m_wall) - std::chrono::duration_cast<std::chrono::milliseconds>(monotonic - m_monotonic) > sleptAtLeast;
    m_wall = wall;
    m_monotonic = monotonic;
    if (slept)
        Q_EMIT suspended();
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/motion.h"

#include "core/session/preferences.h"
#include "core/session/session.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QStyle>

#include <algorithm>

namespace fathom {

namespace {

const QString choiceKey = QStringLiteral("ui.motion"), frameRateKey = QStringLiteral("ui.frameRate");
constexpr std::array<const char*, 3> choiceWords { "system", "reduced", "full" };

const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalSettings = QStringLiteral("org.freedesktop.portal.Settings");
const QString desktopGroup = QStringLiteral("org.gnome.desktop.interface"), desktopKey = QStringLiteral("enable-animations");

} // namespace

Motion::Motion(Session& session, Theme& theme, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_theme(theme)
{
    connect(session.preferences(), &Preferences::changed, this, [this](const QString& key) {
        if (key == choiceKey || key == frameRateKey)
            apply();
    });
    apply();
}

void Motion::askDesktop()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portal, portalPath, portalSettings, QStringLiteral("SettingChanged"), this, SLOT(onDesktopSetting(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(portal, portalPath, portalSettings, QStringLiteral("Read"));
    question << desktopGroup << desktopKey;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        if (const QDBusPendingReply<QDBusVariant> reply = *answer; reply.isValid())
            onDesktopSetting(desktopGroup, desktopKey, reply.value());
    });
}

void Motion::onDesktopSetting(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group != desktopGroup || key != desktopKey)
        return;
    QVariant inner = value.variant();
    while (inner.canConvert<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant(); // Read() wraps twice
    if (inner.typeId() != QMetaType::Bool)
        return;
    m_desktopAnimates = inner.toBool();
    apply();
}

void Motion::apply()
{
    const Preferences& preferences = *m_session.preferences();
    const Choice chosen = choice(preferences);
    const bool system = !m_desktopAnimates.value_or(true) || QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
    m_theme.setReducedMotion(chosen == Choice::Reduced || (chosen == Choice::System && system));
    m_session.setFrameRate(frameRate(preferences));
}

Motion::Choice Motion::choice(const Preferences& preferences)
{
    const QString word = preferences.value(choiceKey).toString();
    const auto found = std::find_if(choiceWords.begin(), choiceWords.end(), [&word](const char* each) { return word == QLatin1String(each); });
    return found == choiceWords.end() ? Choice::System : static_cast<Choice>(found - choiceWords.begin());
}

void Motion::choose(Preferences& preferences, Choice choice)
{
    preferences.setValue(choiceKey, QLatin1String(choiceWords[static_cast<std::size_t>(choice)]));
}

int Motion::frameRate(const Preferences& preferences)
{
    const int kept = preferences.value(frameRateKey).toInt(usualFrameRate);
    return std::find(frameRates.begin(), frameRates.end(), kept) == frameRates.end() ? usualFrameRate : kept;
}

void Motion::chooseFrameRate(Preferences& preferences, int rate)
{
    preferences.setValue(frameRateKey, rate);
}

} // namespace fathom

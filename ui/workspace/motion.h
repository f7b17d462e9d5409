// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <array>
#include <cstdint>
#include <optional>

class QDBusVariant;

namespace fathom {

class Preferences;
class Session;
class Theme;

//! \brief How much moves on screen: whether effects are drawn, and how often the market is. Keeps theme and session at what the settings
//! say, and where they leave effects to the system, at what style and desktop say. GUI thread. Source: TOKENS 7.
class Motion final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Motion)
public:
    enum class Choice : std::uint8_t { System, Reduced, Full };
    static constexpr std::array frameRates { 20, 30, 60 }; //!< pictures a second at most
    static constexpr int usualFrameRate = 60;

    Motion(Session& session, Theme& theme, QObject* parent = nullptr);
    //! \brief Asks the desktop, without waiting for its answer. Once the window is on screen: finding the bus takes time.
    void askDesktop();

    static Choice choice(const Preferences& preferences);
    static void choose(Preferences& preferences, Choice choice);
    static int frameRate(const Preferences& preferences); //!< one of frameRates
    static void chooseFrameRate(Preferences& preferences, int rate);

public Q_SLOTS:
    //! The desktop's portal: \p group and \p key name a setting that is now \p value.
    void onDesktopSetting(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void apply();

    Session& m_session;
    Theme& m_theme;
    std::optional<bool> m_desktopAnimates; //!< empty where it does not say
};

} // namespace fathom

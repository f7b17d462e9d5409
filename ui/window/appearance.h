// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QObject>

namespace fathom {

class Preferences;

//! \brief Which theme is shown: the user's choice, or the system's light or dark; kept in the preferences.
class Appearance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Appearance)
public:
    //! Reads the system's palette before the theme replaces it, so make this first.
    Appearance(Theme& theme, Preferences& preferences, QObject* parent = nullptr);

    static constexpr const char* tableFontKey = "ui.tables.fontPx"; //!< of the tables' digits; followed whenever it changes

    bool followsSystem() const { return m_followsSystem; }
    void followSystem();
    void choose(ThemeVariant variant);
    //! \brief Keeps light or dark and switches only the colour-blind-safe colours.
    void setColourBlindSafe(bool safe);

private:
    void apply();

    Theme& m_theme;
    Preferences& m_preferences;
    bool m_systemIsLight;
    bool m_followsSystem = true;
    bool m_colourBlindSafe = false;
    ThemeVariant m_chosen = ThemeVariant::Dark;
};

} // namespace fathom

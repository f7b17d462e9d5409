// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace fathom {

class Appearance;
class DeskSounds;
class Language;
class Preferences;
class SettingsForm;
class Theme;

//! \brief What the settings change that is no plain preference. All outlive the window of the settings.
struct SettingsScope
{
    Preferences& preferences;
    Theme& theme;
    Appearance& appearance;
    Language& language;
    DeskSounds& sounds;
    std::function<void(const QString& code)> chooseLanguage;
    std::function<void(int percent)> chooseScale;
};

//! \name One page each; refreshed by SettingsForm::refresh() after any change.
//! @{
SettingsForm* makeSoundsPage(const SettingsScope& scope, QWidget* parent);
SettingsForm* makeTradingPage(const SettingsScope& scope, QWidget* parent);
SettingsForm* makeDisplayPage(const SettingsScope& scope, QWidget* parent);
//! @}

} // namespace fathom

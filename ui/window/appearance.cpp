// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/appearance.h"

#include "core/session/preferences.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>

namespace fathom {

namespace {

const QString themeKey = QStringLiteral("ui.theme");
const QString colourBlindKey = QStringLiteral("ui.colourBlindSafe");

//! Without a desktop's palette (the style's own is in place) the design's first look, dark, is used.
bool desktopIsLight()
{
    const QPalette now = QApplication::palette();
    const QPalette own = QApplication::style()->standardPalette();
    if (now.color(QPalette::Window) == own.color(QPalette::Window) && now.color(QPalette::Text) == own.color(QPalette::Text))
        return false;
    return now.color(QPalette::Window).lightness() > now.color(QPalette::WindowText).lightness();
}

ThemeVariant variantOf(bool light, bool colourBlindSafe)
{
    if (colourBlindSafe)
        return light ? ThemeVariant::ColourBlindLight : ThemeVariant::ColourBlindDark;
    return light ? ThemeVariant::Light : ThemeVariant::Dark;
}

} // namespace

Appearance::Appearance(Theme& theme, Preferences& preferences, QObject* parent)
    : QObject(parent)
    , m_theme(theme)
    , m_preferences(preferences)
    , m_systemIsLight(desktopIsLight())
{
    const QString kept = preferences.value(themeKey).toString(QStringLiteral("system"));
    m_followsSystem = kept == QLatin1String("system");
    m_chosen = themeVariantFromName(kept);
    m_colourBlindSafe = preferences.value(colourBlindKey).toBool(false);
    const auto followFont = [this] { m_theme.setTableFontPx(m_preferences.value(QLatin1String(tableFontKey)).toInt(Theme::usualTableFontPx)); };
    connect(&preferences, &Preferences::changed, this, [followFont](const QString& key) {
        if (key == QLatin1String(tableFontKey))
            followFont();
    });
    followFont();
    apply();
}

void Appearance::followSystem()
{
    m_followsSystem = true;
    m_preferences.setValue(themeKey, QStringLiteral("system"));
    apply();
}

void Appearance::choose(ThemeVariant variant)
{
    m_followsSystem = false;
    m_chosen = variant;
    m_colourBlindSafe = variant == ThemeVariant::ColourBlindDark || variant == ThemeVariant::ColourBlindLight;
    m_preferences.setValue(themeKey, themeVariantName(variant));
    m_preferences.setValue(colourBlindKey, m_colourBlindSafe);
    apply();
}

void Appearance::setColourBlindSafe(bool safe)
{
    if (!m_followsSystem) {
        choose(variantOf(!m_theme.isDark(), safe));
        return;
    }
    m_colourBlindSafe = safe;
    m_preferences.setValue(colourBlindKey, safe);
    apply();
}

void Appearance::apply()
{
    m_theme.setVariant(m_followsSystem ? variantOf(m_systemIsLight, m_colourBlindSafe) : m_chosen);
}

} // namespace fathom

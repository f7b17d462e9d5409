// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/format.h"
#include "ui/theme/style.h"
#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QGuiApplication>
#include <QPalette>
#include <QScreen>

#include <algorithm>
#include <array>
#include <utility>

namespace fathom {

namespace {

constexpr std::array<const char*, 4> variantNames { "dark", "light", "cb-dark", "cb-light" };
// Link groups 2 to 9; in the colour-blind variants every chip is grey and the digit alone is the code.
constexpr std::array<const char*, 8> linkColours { "#C99A45", "#9B86D8", "#55A9A4", "#C47B9B", "#8AA65A", "#B98A6E", "#7D93B8",
    "#A5A5A5" };

QPalette paletteOf(const Tokens& tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.ground);
    palette.setColor(QPalette::WindowText, tokens.text1);
    palette.setColor(QPalette::Base, tokens.field);
    palette.setColor(QPalette::AlternateBase, tokens.panel);
    palette.setColor(QPalette::Button, tokens.raised);
    palette.setColor(QPalette::ButtonText, tokens.text1);
    palette.setColor(QPalette::Text, tokens.text1);
    palette.setColor(QPalette::BrightText, tokens.text1);
    palette.setColor(QPalette::PlaceholderText, tokens.text3);
    palette.setColor(QPalette::Highlight, tokens.select);
    palette.setColor(QPalette::HighlightedText, tokens.text1);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::Light, tokens.hover);
    palette.setColor(QPalette::Midlight, tokens.hover);
    palette.setColor(QPalette::Mid, tokens.line2);
    palette.setColor(QPalette::Dark, tokens.line);
    palette.setColor(QPalette::Shadow, tokens.ground);
    palette.setColor(QPalette::ToolTipBase, tokens.raised);
    palette.setColor(QPalette::ToolTipText, tokens.text1);
    for (const auto role : { QPalette::WindowText, QPalette::ButtonText, QPalette::Text, QPalette::HighlightedText })
        palette.setColor(QPalette::Disabled, role, tokens.text3);
    return palette;
}

} // namespace

Theme::Theme(QObject* parent)
    : QObject(parent)
    , m_tokens(tokensOf(ThemeVariant::Dark))
{
}

void Theme::setVariant(ThemeVariant variant)
{
    m_variant = variant;
    m_tokens = tokensOf(variant);
    applyToApplication();
    Q_EMIT changed();
}

void Theme::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    format::setWholeSeconds(reduced);
}

void Theme::setTableFontPx(int px)
{
    const int wanted = std::clamp(px, smallestTableFontPx, largestTableFontPx);
    if (std::exchange(m_tableFontPx, wanted) != wanted)
        Q_EMIT changed();
}

QFont Theme::font(double px, int weight) const
{
    QFont font;
    font.setFamilies({ QStringLiteral("Roboto"), QStringLiteral("Liberation Sans"), QStringLiteral("DejaVu Sans") });
    const auto whole = static_cast<int>(px);
    if (static_cast<double>(whole) == px) {
        font.setPixelSize(whole);
    } else {
        // QFont knows only whole pixels; a point size reaches the half ones the tags use.
        const QScreen* screen = QGuiApplication::primaryScreen();
        font.setPointSizeF(px * 72.0 / (screen != nullptr ? screen->logicalDotsPerInchY() : 96.0));
    }
    font.setWeight(static_cast<QFont::Weight>(weight));
    font.setKerning(false);
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

QColor Theme::linkColour(int group) const
{
    if (group <= 1 || isColourBlindSafe())
        return m_tokens.link1;
    const auto at = static_cast<std::size_t>(std::min(group, 9) - 2);
    return QColor(QLatin1String(linkColours[at]));
}

QColor Theme::linkTextColour(int group) const
{
    if (group <= 1 || isColourBlindSafe())
        return m_tokens.link1On;
    return tokensOf(ThemeVariant::Dark).link1On;
}

void Theme::applyToApplication() const
{
    auto* application = qobject_cast<QApplication*>(QCoreApplication::instance());
    if (application == nullptr)
        return;
    static bool styled = false;
    if (!styled) {
        QApplication::setStyle(new FathomStyle);
        styled = true;
    }
    QApplication::setFont(body());
    QApplication::setPalette(paletteOf(m_tokens));
    application->setStyleSheet(styleSheetOf(m_tokens));
}

QString themeVariantName(ThemeVariant variant)
{
    return QLatin1String(variantNames[static_cast<std::size_t>(variant)]);
}

ThemeVariant themeVariantFromName(const QString& name)
{
    for (std::size_t i = 0; i < variantNames.size(); ++i) {
        if (name == QLatin1String(variantNames[i]))
            return static_cast<ThemeVariant>(i);
    }
    return ThemeVariant::Dark;
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QListWidget>
#include <QPainter>
#include <QPalette>
#include <QStyleOption>
#include <QTest>
#include <QTreeWidget>

#include <cmath>

using namespace fathom;

namespace {

constexpr std::array<ThemeVariant, 4> variants { ThemeVariant::Dark, ThemeVariant::Light, ThemeVariant::ColourBlindDark, ThemeVariant::ColourBlindLight };

struct Value
{
    const char* name;
    QColor Tokens::*token;
    std::array<const char*, 4> colours;
};

// The design's colour table, written down once more so that a slip in either place is seen.
const std::vector<Value> values {
    { "ground", &Tokens::ground, { "#0C1013", "#D9DFE4", "#0C1013", "#D9DFE4" } },
    { "panel", &Tokens::panel, { "#13181C", "#FAFBFC", "#13181C", "#FAFBFC" } },
    { "raised", &Tokens::raised, { "#1A2026", "#EFF2F4", "#1A2026", "#EFF2F4" } },
    { "field", &Tokens::field, { "#0E1216", "#FFFFFF", "#0E1216", "#FFFFFF" } },
    { "hover", &Tokens::hover, { "#20282F", "#E3E9ED", "#20282F", "#E3E9ED" } },
    { "select", &Tokens::select, { "#1A2A3A", "#D8E6F6", "#252D34", "#E0E5EA" } },
    { "line", &Tokens::line, { "#232B32", "#D9DFE4", "#232B32", "#D9DFE4" } },
    { "line2", &Tokens::line2, { "#3A4650", "#AAB5BF", "#3A4650", "#AAB5BF" } },
    { "ctl", &Tokens::ctl, { "#68757F", "#7C8994", "#68757F", "#7C8994" } },
    { "text1", &Tokens::text1, { "#DCE3E8", "#17202A", "#DCE3E8", "#17202A" } },
    { "text2", &Tokens::text2, { "#9FABB6", "#46535F", "#9FABB6", "#46535F" } },
    { "text3", &Tokens::text3, { "#8995A1", "#586571", "#8995A1", "#586571" } },
    { "buy", &Tokens::buy, { "#3DBD92", "#086B4C", "#62AEFA", "#0B5CAB" } },
    { "buySolid", &Tokens::buySolid, { "#2FAA82", "#0E7C59", "#4E9FF0", "#1064B8" } },
    { "buyOn", &Tokens::buyOn, { "#04130D", "#FFFFFF", "#03101F", "#FFFFFF" } },
    { "buyBar", &Tokens::buyBar, { "#154336", "#C9EADC", "#17406B", "#C3DBF5" } },
    { "buyCum", &Tokens::buyCum, { "#13282A", "#E4F3ED", "#13253A", "#E4EFFA" } },
    { "sell", &Tokens::sell, { "#F47D86", "#B52835", "#F5A34F", "#984A00" } },
    { "sellSolid", &Tokens::sellSolid, { "#E4626C", "#C53340", "#EC9537", "#A85300" } },
    { "sellOn", &Tokens::sellOn, { "#1B0406", "#FFFFFF", "#1B0E00", "#FFFFFF" } },
    { "sellBar", &Tokens::sellBar, { "#56252C", "#F8D3D6", "#563611", "#F9D5AE" } },
    { "sellCum", &Tokens::sellCum, { "#2C1C20", "#FBE9EA", "#2F2315", "#FDEEDD" } },
    { "accent", &Tokens::accent, { "#74B4FF", "#1B60C6", "#E9EEF2", "#17202A" } },
    { "accentOn", &Tokens::accentOn, { "#06121F", "#FFFFFF", "#0C1013", "#FFFFFF" } },
    { "warn", &Tokens::warn, { "#E3B54C", "#7D5600", "#F0E07A", "#635700" } },
    { "warnSolid", &Tokens::warnSolid, { "#EDB93C", "#F3BE3F", "#F0E07A", "#F2E27E" } },
    { "warnOn", &Tokens::warnOn, { "#171002", "#241900", "#171500", "#201C00" } },
    { "warnWash", &Tokens::warnWash, { "#2A2413", "#FBF0D3", "#2A2815", "#FAF5D2" } },
    { "liq", &Tokens::liq, { "#E792D6", "#97227F", "#EDA0DE", "#97227F" } },
    { "liqWash", &Tokens::liqWash, { "#2D1C2C", "#F8E5F4", "#2D1C2C", "#F8E5F4" } },
    { "stale", &Tokens::stale, { "#5A6670", "#8B97A1", "#5A6670", "#8B97A1" } },
    { "paper", &Tokens::paper, { "#8FB9C9", "#2E6476", "#8FB9C9", "#2E6476" } },
    { "link1", &Tokens::link1, { "#5B8FD6", "#2F6DB8", "#9FABB6", "#46535F" } },
    { "link1On", &Tokens::link1On, { "#07121F", "#FFFFFF", "#0C1013", "#FFFFFF" } },
    { "vwap", &Tokens::vwap, { "#C3A26B", "#8A6420", "#B9A7E0", "#6A4FA8" } },
    { "ema", &Tokens::ema, { "#7F93A8", "#6A7D90", "#7F93A8", "#6A7D90" } },
};

struct Contrast
{
    const char* name;
    QColor Tokens::*text;
    std::vector<QColor Tokens::*> grounds;
    std::array<double, 4> lowest;
    double limit;
};

const std::vector<Contrast> contrasts {
    { "text1", &Tokens::text1, { &Tokens::panel, &Tokens::raised, &Tokens::field, &Tokens::hover, &Tokens::select, &Tokens::buyBar, &Tokens::sellBar, &Tokens::warnWash, &Tokens::liqWash }, { 8.58, 11.97, 8.17, 11.57 }, 4.5 },
    { "text2", &Tokens::text2, { &Tokens::panel, &Tokens::raised, &Tokens::field, &Tokens::hover, &Tokens::select, &Tokens::buyBar, &Tokens::sellBar, &Tokens::warnWash, &Tokens::liqWash }, { 4.75, 5.74, 4.53, 5.55 }, 4.5 },
    { "text3", &Tokens::text3, { &Tokens::panel, &Tokens::raised, &Tokens::field, &Tokens::hover, &Tokens::select, &Tokens::buyCum, &Tokens::sellCum, &Tokens::warnWash, &Tokens::liqWash }, { 4.79, 4.71, 4.57, 4.71 }, 4.5 },
    { "buy", &Tokens::buy, { &Tokens::panel, &Tokens::raised, &Tokens::field, &Tokens::hover, &Tokens::select, &Tokens::buyBar, &Tokens::buyCum, &Tokens::warnWash }, { 4.71, 5.06, 4.52, 4.71 }, 4.5 },
    { "sell", &Tokens::sell, { &Tokens::panel, &Tokens::raised, &Tokens::field, &Tokens::hover, &Tokens::select, &Tokens::sellBar, &Tokens::sellCum, &Tokens::warnWash }, { 4.79, 4.60, 5.30, 4.57 }, 4.5 },
    { "accent", &Tokens::accent, { &Tokens::panel, &Tokens::raised, &Tokens::field, &Tokens::select, &Tokens::hover }, { 6.76, 4.69, 11.96, 12.98 }, 4.5 },
    { "warn", &Tokens::warn, { &Tokens::panel, &Tokens::raised, &Tokens::field, &Tokens::select, &Tokens::warnWash }, { 7.65, 5.17, 10.41, 5.72 }, 4.5 },
    { "liq", &Tokens::liq, { &Tokens::panel, &Tokens::raised, &Tokens::select, &Tokens::liqWash }, { 6.60, 5.81, 7.11, 5.81 }, 4.5 },
    { "paper", &Tokens::paper, { &Tokens::panel, &Tokens::raised }, { 7.78, 5.84, 7.78, 5.84 }, 4.5 },
    { "buyOn", &Tokens::buyOn, { &Tokens::buySolid }, { 6.51, 5.19, 6.87, 5.94 }, 4.5 },
    { "sellOn", &Tokens::sellOn, { &Tokens::sellSolid }, { 5.87, 5.35, 8.04, 5.38 }, 4.5 },
    { "accentOn", &Tokens::accentOn, { &Tokens::accent }, { 8.72, 5.94, 16.36, 16.45 }, 4.5 },
    { "warnOn", &Tokens::warnOn, { &Tokens::warnSolid }, { 10.44, 10.09, 13.68, 13.00 }, 4.5 },
    { "link1On", &Tokens::link1On, { &Tokens::link1 }, { 5.69, 5.25, 8.17, 7.89 }, 4.5 },
    { "panel", &Tokens::panel, { &Tokens::text1 }, { 13.78, 15.88, 13.78, 15.88 }, 4.5 },
    { "ctl", &Tokens::ctl, { &Tokens::panel, &Tokens::raised, &Tokens::field }, { 3.47, 3.19, 3.47, 3.19 }, 3.0 },
    { "buySolid", &Tokens::buySolid, { &Tokens::panel }, { 5.33, 5.01, 6.42, 5.19 }, 3.0 },
    { "sellSolid", &Tokens::sellSolid, { &Tokens::panel }, { 5.33, 5.01, 6.42, 5.19 }, 3.0 },
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double ratio(const QColor& one, const QColor& two)
{
    const double a = luminance(one), b = luminance(two);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

class TokensTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void colours_are_those_of_the_design()
    {
        for (std::size_t v = 0; v < variants.size(); ++v) {
            const Tokens tokens = tokensOf(variants[v]);
            for (const Value& value : values)
                QVERIFY2(tokens.*value.token == QColor(QLatin1String(value.colours[v])), value.name);
        }
    }

    void text_keeps_its_contrast_on_every_ground()
    {
        for (std::size_t v = 0; v < variants.size(); ++v) {
            const Tokens tokens = tokensOf(variants[v]);
            for (const Contrast& contrast : contrasts) {
                double lowest = 100;
                for (const auto ground : contrast.grounds)
                    lowest = std::min(lowest, ratio(tokens.*contrast.text, tokens.*ground));
                QVERIFY2(lowest >= contrast.limit, contrast.name);
                // The printed ratio is the worst of a row; a pair of marks shares one row.
                QVERIFY2(lowest > contrast.lowest[v] - 0.01, qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(contrast.name)).arg(lowest)));
            }
        }
    }

    void switching_sets_palette_and_style_sheet_and_tells()
    {
        Theme theme;
        int told = 0;
        connect(&theme, &Theme::changed, this, [&] { ++told; });
        for (const ThemeVariant variant : variants) {
            theme.setVariant(variant);
            const Tokens tokens = tokensOf(variant);
            QCOMPARE(QApplication::palette().color(QPalette::Window), tokens.ground);
            QCOMPARE(QApplication::palette().color(QPalette::Base), tokens.field);
            QCOMPARE(QApplication::palette().color(QPalette::Link), tokens.accent);
            QVERIFY(qApp->styleSheet().contains(tokens.buySolid.name(QColor::HexRgb)));
            QVERIFY2(!qApp->styleSheet().contains(QLatin1Char('@')), "a token name was not replaced");
        }
        QCOMPARE(told, 4);
    }

    // What chooses must be seen while it is not chosen, too.
    void rings_and_boxes_stand_out_from_the_panel_data()
    {
        QTest::addColumn<bool>("round");
        QTest::addColumn<bool>("on");
        for (const bool round : { true, false }) {
            for (const bool on : { true, false })
                QTest::addRow("%s, %s", round ? "ring" : "box", on ? "on" : "off") << round << on;
        }
    }
    void rings_and_boxes_stand_out_from_the_panel()
    {
        QFETCH(bool, round);
        QFETCH(bool, on);
        const FathomStyle style;
        for (const ThemeVariant variant : variants) {
            Theme theme;
            theme.setVariant(variant);
            const Tokens tokens = tokensOf(variant);
            QStyleOptionButton option;
            option.palette = QApplication::palette();
            option.rect = QRect(0, 0, style.pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, nullptr), style.pixelMetric(QStyle::PM_ExclusiveIndicatorHeight, nullptr, nullptr));
            option.state = QStyle::State_Enabled | (on ? QStyle::State_On : QStyle::State_Off);
            QImage picture(option.rect.size(), QImage::Format_RGB32);
            picture.fill(tokens.panel);
            QPainter painter(&picture);
            style.drawPrimitive(round ? QStyle::PE_IndicatorRadioButton : QStyle::PE_IndicatorCheckBox, &option, &painter, nullptr);
            painter.end();
            double most = 0;
            for (int x = 0; x < picture.width() / 2; ++x) // the edge and what is inside, left of the middle
                most = std::max(most, ratio(picture.pixelColor(x, picture.height() / 2), tokens.panel));
            QVERIFY2(most >= 3.0, qPrintable(themeVariantName(variant) + QStringLiteral(" %1").arg(most)));
            QCOMPARE(ratio(picture.pixelColor(picture.width() / 2, picture.height() / 2), tokens.accent) < 1.1, round && on);
        }
    }

    void lists_keep_the_rows_of_the_design()
    {
        Theme theme;
        theme.setVariant(ThemeVariant::Dark);
        QTreeWidget tree;
        tree.addTopLevelItem(new QTreeWidgetItem({ QStringLiteral("row cursor up"), QStringLiteral("Up") }));
        tree.show();
        QVERIFY(tree.visualItemRect(tree.topLevelItem(0)).height() >= 20);
        QListWidget list;
        list.addItem(QStringLiteral("Keys"));
        list.show();
        QVERIFY(list.visualItemRect(list.item(0)).height() >= 20);
    }

    void names_lead_back_to_variants()
    {
        for (const ThemeVariant variant : variants)
            QCOMPARE(themeVariantFromName(themeVariantName(variant)), variant);
        QCOMPARE(themeVariantFromName(QStringLiteral("nonsense")), ThemeVariant::Dark);
    }

    void fonts_keep_digit_columns()
    {
        const Theme theme;
        for (const int weight : { 400, 500 }) {
            const QFont font = theme.font(12, weight);
            QVERIFY(!font.kerning());
            const QFontMetricsF metrics(font);
            const double one = metrics.horizontalAdvance(QStringLiteral("1111111111"));
            for (const char* digits : { "0000000000", "7777777777", "1747474714" })
                QCOMPARE(metrics.horizontalAdvance(QLatin1String(digits)), one);
        }
        QVERIFY(QFontMetricsF(theme.tag()).height() < QFontMetricsF(theme.font(11)).height() + 1);
    }

    void link_chips_are_grey_where_colours_are_not_safe()
    {
        Theme theme;
        theme.setVariant(ThemeVariant::Dark);
        QVERIFY(theme.linkColour(2) != theme.linkColour(1));
        for (int group = 1; group <= 9; ++group)
            QVERIFY(ratio(theme.linkColour(group), theme.linkTextColour(group)) >= 4.5);
        theme.setVariant(ThemeVariant::ColourBlindDark);
        for (int group = 1; group <= 9; ++group)
            QCOMPARE(theme.linkColour(group), theme.tokens().link1);
    }
};

FATHOM_TEST(TokensTest)

#include "tst_tokens.moc"

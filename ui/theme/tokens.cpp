// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <array>

namespace fathom {

namespace {

struct Row
{
    QColor Tokens::*token;
    std::array<const char*, 4> colours; // dark, light, colour-blind dark, colour-blind light
};

const std::array<Row, 36> rows { {
    { &Tokens::ground, { "#0C1013", "#D9DFE4", "#0C1013", "#D9DFE4" } },
    { &Tokens::panel, { "#13181C", "#FAFBFC", "#13181C", "#FAFBFC" } },
    { &Tokens::raised, { "#1A2026", "#EFF2F4", "#1A2026", "#EFF2F4" } },
    { &Tokens::field, { "#0E1216", "#FFFFFF", "#0E1216", "#FFFFFF" } },
    { &Tokens::hover, { "#20282F", "#E3E9ED", "#20282F", "#E3E9ED" } },
    { &Tokens::select, { "#1A2A3A", "#D8E6F6", "#252D34", "#E0E5EA" } },
    { &Tokens::line, { "#232B32", "#D9DFE4", "#232B32", "#D9DFE4" } },
    { &Tokens::line2, { "#3A4650", "#AAB5BF", "#3A4650", "#AAB5BF" } },
    { &Tokens::ctl, { "#68757F", "#7C8994", "#68757F", "#7C8994" } },
    { &Tokens::text1, { "#DCE3E8", "#17202A", "#DCE3E8", "#17202A" } },
    { &Tokens::text2, { "#9FABB6", "#46535F", "#9FABB6", "#46535F" } },
    { &Tokens::text3, { "#8995A1", "#586571", "#8995A1", "#586571" } },
    { &Tokens::buy, { "#3DBD92", "#086B4C", "#62AEFA", "#0B5CAB" } },
    { &Tokens::buySolid, { "#2FAA82", "#0E7C59", "#4E9FF0", "#1064B8" } },
    { &Tokens::buyOn, { "#04130D", "#FFFFFF", "#03101F", "#FFFFFF" } },
    { &Tokens::buyBar, { "#154336", "#C9EADC", "#17406B", "#C3DBF5" } },
    { &Tokens::buyCum, { "#13282A", "#E4F3ED", "#13253A", "#E4EFFA" } },
    { &Tokens::sell, { "#F47D86", "#B52835", "#F5A34F", "#984A00" } },
    { &Tokens::sellSolid, { "#E4626C", "#C53340", "#EC9537", "#A85300" } },
    { &Tokens::sellOn, { "#1B0406", "#FFFFFF", "#1B0E00", "#FFFFFF" } },
    { &Tokens::sellBar, { "#56252C", "#F8D3D6", "#563611", "#F9D5AE" } },
    { &Tokens::sellCum, { "#2C1C20", "#FBE9EA", "#2F2315", "#FDEEDD" } },
    { &Tokens::accent, { "#74B4FF", "#1B60C6", "#E9EEF2", "#17202A" } },
    { &Tokens::accentOn, { "#06121F", "#FFFFFF", "#0C1013", "#FFFFFF" } },
    { &Tokens::warn, { "#E3B54C", "#7D5600", "#F0E07A", "#635700" } },
    { &Tokens::warnSolid, { "#EDB93C", "#F3BE3F", "#F0E07A", "#F2E27E" } },
    { &Tokens::warnOn, { "#171002", "#241900", "#171500", "#201C00" } },
    { &Tokens::warnWash, { "#2A2413", "#FBF0D3", "#2A2815", "#FAF5D2" } },
    { &Tokens::liq, { "#E792D6", "#97227F", "#EDA0DE", "#97227F" } },
    { &Tokens::liqWash, { "#2D1C2C", "#F8E5F4", "#2D1C2C", "#F8E5F4" } },
    { &Tokens::stale, { "#5A6670", "#8B97A1", "#5A6670", "#8B97A1" } },
    { &Tokens::paper, { "#8FB9C9", "#2E6476", "#8FB9C9", "#2E6476" } },
    { &Tokens::link1, { "#5B8FD6", "#2F6DB8", "#9FABB6", "#46535F" } },
    { &Tokens::link1On, { "#07121F", "#FFFFFF", "#0C1013", "#FFFFFF" } },
    { &Tokens::vwap, { "#C3A26B", "#8A6420", "#B9A7E0", "#6A4FA8" } },
    { &Tokens::ema, { "#7F93A8", "#6A7D90", "#7F93A8", "#6A7D90" } },
} };

} // namespace

Tokens tokensOf(ThemeVariant variant)
{
    Tokens tokens;
    for (const Row& row : rows)
        tokens.*row.token = QColor(QLatin1String(row.colours[static_cast<std::size_t>(variant)]));
    return tokens;
}

} // namespace fathom

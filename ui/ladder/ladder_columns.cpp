// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_columns.h"

#include <algorithm>
#include <cstddef>

namespace fathom {

namespace {

constexpr int profitWidth = 62;
constexpr int changeWidth = 42;
constexpr int tradedMin = 62;
constexpr int tradedMax = 124;
constexpr int ownMin = 44;
constexpr int ownNarrow = 32; // where there is no room at all
constexpr int ownMax = 100;

} // namespace

LadderColumn LadderColumns::at(int x) const
{
    for (std::size_t i = 0; i < spans.size(); ++i) {
        if (spans[i].width > 0 && x >= spans[i].x && x < spans[i].right())
            return static_cast<LadderColumn>(i);
    }
    return LadderColumn::Price;
}

LadderColumns LadderColumns::layOut(int width, const Wanted& wanted)
{
    // Widths of the 424 px ladder of the design are 68 76 74 76 68 62; what is over or missing is shared in that proportion.
    const int price = std::max(70, wanted.priceText + 16);
    const int size = std::max(56, wanted.sizeText + 14);
    int left = width - (price + 2 * size + 2 * ownMin);
    const int ownLeast = std::clamp(ownMin + (left - 1) / 2, ownNarrow, ownMin);
    left += 2 * (ownMin - ownLeast);
    const auto fits = [&left](bool wish, int needs) {
        const bool shown = wish && left >= needs;
        left -= shown ? needs : 0;
        return shown;
    };
    const bool profit = fits(wanted.profit, profitWidth);
    const bool traded = fits(wanted.traded, tradedMin);
    const bool change = fits(wanted.change, 2 * changeWidth);
    int spare = std::max(0, left);
    const auto take = [&spare](int limit, int parts, int share) {
        const int each = std::min(limit, spare * share / 100 / parts);
        spare -= each * parts;
        return each;
    };
    int own = ownLeast + take(24, 2, 60);
    int depth = size + take(20, 2, 60);
    const int tradedWide = traded ? tradedMin + take(tradedMax - tradedMin, 1, 50) : 0;
    const int priceWide = price + take(18, 1, 30);
    own += take(ownMax - own, 2, 50);
    depth += spare / 2; // the rest belongs to the book
    const int changeWide = change ? changeWidth : 0;
    const std::array<int, ladderColumnCount> widths {
        profit ? profitWidth : 0, own, changeWide, depth, priceWide, depth, changeWide, own, tradedWide,
    };
    LadderColumns columns;
    int x = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        columns.spans[i] = { x, widths[i] };
        x += widths[i];
    }
    // An odd pixel goes to the last column shown so that the ruler stays flush.
    Span& last = columns.spans[static_cast<std::size_t>(traded ? LadderColumn::Traded : LadderColumn::MySells)];
    last.width += std::max(0, width - x);
    columns.width = std::max(width, x);
    if (!traded)
        columns.spans[static_cast<std::size_t>(LadderColumn::Traded)].x = columns.width;
    return columns;
}

} // namespace fathom

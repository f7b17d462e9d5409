// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace fathom {

enum class LadderColumn { Profit, MyBuys, BidChange, Bid, Price, Ask, AskChange, MySells, Traded };
constexpr int ladderColumnCount = 9;

//! \brief Where each column lies. Symmetric around the price; a column that does not fit goes: changes first, then traded volume.
struct LadderColumns
{
    struct Span
    {
        int x = 0;
        int width = 0; //!< 0: hidden
        int right() const { return x + width; }
        bool operator==(const Span&) const = default;
    };
    std::array<Span, ladderColumnCount> spans {};
    int width = 0;
    bool operator==(const LadderColumns&) const = default;

    const Span& operator[](LadderColumn column) const { return spans[static_cast<std::size_t>(column)]; }
    bool isShown(LadderColumn column) const { return (*this)[column].width > 0; }
    //! \return empty width column Price where x is outside
    LadderColumn at(int x) const;

    //! \brief What one wants to see, and what the widest texts need in pixels.
    struct Wanted
    {
        bool profit = false, traded = true, change = false;
        int priceText = 54, sizeText = 50;
        bool operator==(const Wanted&) const = default;
    };
    static LadderColumns layOut(int width, const Wanted& wanted);
};

} // namespace fathom

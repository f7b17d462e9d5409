// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace fathom {

enum class LadderColumn { Profit, MyBuys, Bid, Price, Ask, MySells, Traded };
constexpr int ladderColumnCount = 7;

//! \brief Where each column lies. Symmetric around the price; a column that does not fit goes, traded volume first.
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

    //! \param priceText, sizeText pixels the widest price and size need
    static LadderColumns layOut(int width, bool profit, bool traded, int priceText, int sizeText);
};

} // namespace fathom

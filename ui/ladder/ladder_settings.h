// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instrument.h"

#include <array>
#include <optional>

namespace fathom {

class Preferences;

constexpr int sizePresetCount = 5;

//! \brief What the ladder keeps for each symbol: group, sizes, columns. Stored under "symbols.<SYMBOL>.ladder".
struct LadderSettings
{
    std::int64_t groupTicks = 1;
    std::array<Decimal, sizePresetCount> sizes {}; //!< 0 until known
    int size = 2;       //!< preset of a plain click
    int secondSize = 1; //!< preset of the gestures that use the second size
    bool postOnly = true;
    bool profitColumn = false;
    bool tradedColumn = true;
    bool cumulative = true;
    std::optional<int> sizeDecimals; //!< 0 to 4; empty follows the group
    bool changeColumns = false;      //!< what was stacked and pulled, beside the sizes
    std::int64_t largeSteps = 0;     //!< 0 finds its own threshold
    std::int64_t hugeSteps = 0;      //!< 0: four times the large one
    std::int64_t fullSteps = 0;      //!< a full depth bar; 0 finds its own
    int tradedMinutes = 15;          //!< 1 to 240
    int stopLimitTicks = 10;         //!< a stop-limit's limit lies this far beyond its trigger, 0 to 10,000

    Decimal clickSize(bool second) const { return sizes[static_cast<std::size_t>(second ? secondSize : size)]; }

    //! \brief Reads what is stored; anything unusable falls back to the default.
    static LadderSettings load(const Preferences& preferences, const Instrument& instrument);
    void save(Preferences& preferences, const QString& symbol) const;
    //! \brief Five sizes around 10,000 of the quote asset at \p price, on the instrument's grid.
    static std::array<Decimal, sizePresetCount> defaultSizes(const Instrument& instrument, Decimal price);
    //! \brief Rows worth 0.002 to 0.02 % of the price: 10 USDT on BTCUSDT, a tick where ticks are coarse.
    static std::int64_t defaultGroup(const Instrument& instrument, Decimal price);
};

//! \brief The next group of 1, 2, 5, 10, 20, 50 ... ticks. \param direction +1 coarser, -1 finer
std::int64_t nextGroup(std::int64_t ticks, int direction);

} // namespace fathom

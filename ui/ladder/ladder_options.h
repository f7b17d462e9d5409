// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order_terms.h"
#include "ui/ladder/mouse_table.h"

#include <chrono>

namespace fathom {

class Preferences;

//! \brief How every ladder of the program behaves; what belongs to a symbol is in LadderSettings. Stored under "ladder.options".
struct LadderOptions
{
    enum class Density : std::uint8_t { Compact, Normal, Large };
    enum class Frame : std::uint8_t { Automatic, Full, Compact };
    //! \brief What becomes of a press on a row whose meaning changed a moment before.
    enum class ChangedMeaning : std::uint8_t { Refuse, PostOnly };

    MouseTable mouse;
    bool sendOnPress = false;     //!< at the press instead of the release: fastest, without a way back
    bool crossingDrags = false;   //!< a drag may end where the order takes at once
    bool reverseAtOnce = false;   //!< armed, without the dialog
    ChangedMeaning changedMeaning = ChangedMeaning::Refuse;
    int idleMinutes = 5;          //!< until it disarms, 1 to 60; 0 never, on PAPER only
    WorkingType stopTrigger = WorkingType::ContractPrice;
    WorkingType protectTrigger = WorkingType::MarkPrice;
    int countdownSeconds = 60;    //!< of the dead-man switch, 10 to 600
    Density density = Density::Normal;
    int fontPx = 12;              //!< 10 to 16
    bool narrowDigits = false;
    Frame frame = Frame::Automatic;

    static constexpr const char* key = "ladder.options";
    static LadderOptions load(const Preferences& preferences);
    void save(Preferences& preferences) const;
    //! \brief Height of a row: that of the density, more where the font needs it.
    int rowHeight(bool compactFrame) const;
    bool operator==(const LadderOptions&) const = default;
};

} // namespace fathom

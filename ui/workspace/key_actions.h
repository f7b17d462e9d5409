// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <span>

namespace fathom {

//! \brief Where a key means something. A key goes to the focused panel's own context first, then to
//! the ticket of its link group, then to Global. Source: INTERACTION 4, 8, 10.
enum class KeyContext : std::uint8_t { Global, Ticket, Ladder, Chart, Table };

//! \brief Everything a key can do. A new action is a line here and a line in key_actions.cpp;
//! nothing else lists them.
enum class KeyAction : std::uint8_t {
    None,
    // Global
    Palette,
    KeyMapOverlay,
    CancelAll,
    Flatten,
    DisarmAll,
    Undo,
    NextPanel,
    PreviousPanel,
    PreviousSymbol,
    PopOut,
    WindowScaleUp,
    WindowScaleDown,
    WindowScaleUsual,
    ClosePanel,
    WindowsHere,
    SaveWorkspaceAs,
    Settings,
    HideAmounts,
    LockAccount,
    Quit,
    Workspace1,
    Workspace2,
    Workspace3,
    Workspace4,
    Workspace5,
    Workspace6,
    Workspace7,
    Workspace8,
    Workspace9,
    Link0,
    Link1,
    Link2,
    Link3,
    Link4,
    Link5,
    Link6,
    Link7,
    Link8,
    Link9,
    // Ticket, also from the other panels of its link group
    TicketBuy,
    TicketSell,
    TicketSend,
    // Ladder
    LadderUp,
    LadderDown,
    LadderPageUp,
    LadderPageDown,
    LadderBestAsk,
    LadderBestBid,
    LadderRecentre,
    LadderGroupUp,
    LadderGroupDown,
    LadderCumulative,
    LadderProfit,
    LadderStageBuy,
    LadderStageSell,
    LadderSize1,
    LadderSize2,
    LadderSize3,
    LadderSize4,
    LadderSize5,
    LadderSwapSizes,
    LadderPostOnly,
    LadderReduceOnly,
    LadderPlace,
    LadderPlaceStop,
    LadderProtect,
    LadderBuyOwnBest,
    LadderSellOwnBest,
    LadderBuyAsk,
    LadderSellBid,
    LadderClose,
    LadderReverse,
    LadderNextOrder,
    LadderPreviousOrder,
    LadderNudgeUp,
    LadderNudgeDown,
    LadderNudgeUp10,
    LadderNudgeDown10,
    LadderEdit,
    LadderCancel,
    LadderCancelLimits,
    LadderCancelStops,
    LadderCancelBuys,
    LadderCancelSells,
    LadderArm,
    LadderBack,
    // Chart
    ChartLeft,
    ChartRight,
    ChartZoomIn,
    ChartZoomOut,
    ChartLatest,
    ChartNextTag,
    ChartNudgeUp,
    ChartNudgeDown,
    ChartConfirm,
    ChartEdit,
    ChartCancel,
    ChartArm,
    ChartBack,
    // Tables
    TableCancel,
    TableEdit,
    TableUnit,
    TableCopy,
    TableMenu,
};

//! \brief Blocks of the key map overlay and of the settings.
enum class KeyGroup : std::uint8_t {
    Move,
    Stage,
    Trade,
    Orders,
    Safety,
    Window,
    Ticket,
    Chart,
    Tables
};

struct KeyActionInfo {
    KeyAction action = KeyAction::None;
    KeyContext context = KeyContext::Global;
    KeyGroup group = KeyGroup::Window;
    const char* id = ""; //!< in the settings file; never changes
    const char* words = ""; //!< English, translated by keyActionWords()
    const char* defaults = ""; //!< chords as KeyChord::name(), several separated by blanks
    bool repeats = false; //!< a held key does it again; never for what sends or cancels
    bool armedOnly = false; //!< does nothing while its panel is disarmed
    //! Words of the overlay's line where it shares one with its neighbours ("row cursor" of up and
    //! down); empty: a line of its own.
    const char* together = "";
};

//! \brief The whole table, in the order people read it.
std::span<const KeyActionInfo> keyActions();
const KeyActionInfo& keyActionInfo(KeyAction action);
//! \brief Translated: "cancel the selected order".
QString keyActionWords(const KeyActionInfo& info);
QString keyTogetherWords(const KeyActionInfo& info);
QString keyGroupWords(KeyGroup group);
QString keyContextWords(KeyContext context);

//! \brief The n-th of a numbered run: offset(KeyAction::Workspace1, 3) is Workspace4.
constexpr KeyAction offset(KeyAction first, int by)
{
    return static_cast<KeyAction>(static_cast<int>(first) + by);
}

} // namespace fathom

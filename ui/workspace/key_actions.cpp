// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/key_actions.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fathom {

// Short names for the table alone.
namespace key_table {

using enum KeyAction;
using C = KeyContext;
using G = KeyGroup;

constexpr bool again = true;
constexpr bool armed = true;

#define WORDS(text) QT_TRANSLATE_NOOP("fathom::KeyActions", text)

constexpr std::array table {
    KeyActionInfo { LadderUp, C::Ladder, G::Move, "ladder.up", WORDS("row cursor up"), "Up", again, false, WORDS("row cursor") },
    KeyActionInfo { LadderDown, C::Ladder, G::Move, "ladder.down", WORDS("row cursor down"), "Down", again, false, WORDS("row cursor") },
    KeyActionInfo { LadderPageUp, C::Ladder, G::Move, "ladder.pageUp", WORDS("a page up"), "PgUp", again, false, WORDS("page") },
    KeyActionInfo { LadderPageDown, C::Ladder, G::Move, "ladder.pageDown", WORDS("a page down"), "PgDown", again, false, WORDS("page") },
    KeyActionInfo { LadderBestAsk, C::Ladder, G::Move, "ladder.bestAsk", WORDS("to best ask"), "Home", again },
    KeyActionInfo { LadderBestBid, C::Ladder, G::Move, "ladder.bestBid", WORDS("to best bid"), "End", again },
    KeyActionInfo { LadderRecentre, C::Ladder, G::Move, "ladder.recentre", WORDS("recentre"), "Space" },
    KeyActionInfo { LadderGroupUp, C::Ladder, G::Move, "ladder.groupUp", WORDS("coarser price group"), "+ Shift++ =", again, false, WORDS("group") },
    KeyActionInfo { LadderGroupDown, C::Ladder, G::Move, "ladder.groupDown", WORDS("finer price group"), "-", again, false, WORDS("group") },
    KeyActionInfo { LadderCumulative, C::Ladder, G::Move, "ladder.cumulative", WORDS("cumulative depth"), "V" },
    KeyActionInfo { LadderProfit, C::Ladder, G::Move, "ladder.profit", WORDS("profit and loss column"), "H" },

    KeyActionInfo { LadderStageBuy, C::Ladder, G::Stage, "ladder.stageBuy", WORDS("buy at cursor \u2192 ticket"), "B" },
    KeyActionInfo { LadderStageSell, C::Ladder, G::Stage, "ladder.stageSell", WORDS("sell at cursor \u2192 ticket"), "S" },
    KeyActionInfo { LadderSize1, C::Ladder, G::Stage, "ladder.size1", WORDS("first size"), "1", false, false, WORDS("size preset") },
    KeyActionInfo { LadderSize2, C::Ladder, G::Stage, "ladder.size2", WORDS("second size"), "2", false, false, WORDS("size preset") },
    KeyActionInfo { LadderSize3, C::Ladder, G::Stage, "ladder.size3", WORDS("third size"), "3", false, false, WORDS("size preset") },
    KeyActionInfo { LadderSize4, C::Ladder, G::Stage, "ladder.size4", WORDS("fourth size"), "4", false, false, WORDS("size preset") },
    KeyActionInfo { LadderSize5, C::Ladder, G::Stage, "ladder.size5", WORDS("fifth size"), "5", false, false, WORDS("size preset") },
    KeyActionInfo { LadderSwapSizes, C::Ladder, G::Stage, "ladder.swapSizes", WORDS("swap the two sizes"), "A" },
    KeyActionInfo { LadderPostOnly, C::Ladder, G::Stage, "ladder.postOnly", WORDS("post-only"), "P" },
    KeyActionInfo { LadderReduceOnly, C::Ladder, G::Stage, "ladder.reduceOnly", WORDS("reduce-only"), "O" },

    KeyActionInfo { LadderPlace, C::Ladder, G::Trade, "ladder.place", WORDS("place at cursor, by side"), "Return", false, armed },
    KeyActionInfo { LadderPlaceStop, C::Ladder, G::Trade, "ladder.placeStop", WORDS("stop at cursor"), "Ctrl+Return", false, armed },
    KeyActionInfo { LadderProtect, C::Ladder, G::Trade, "ladder.protect", WORDS("protect the position at cursor"), "Shift+Return", false, armed },
    KeyActionInfo { LadderBuyOwnBest, C::Ladder, G::Trade, "ladder.buyOwnBest", WORDS("buy at own best"), "Q", false, armed, WORDS("buy / sell at best") },
    KeyActionInfo { LadderSellOwnBest, C::Ladder, G::Trade, "ladder.sellOwnBest", WORDS("sell at own best"), "W", false, armed, WORDS("buy / sell at best") },
    KeyActionInfo { LadderBuyAsk, C::Ladder, G::Trade, "ladder.buyAsk", WORDS("buy best ask as limit"), "X", false, armed, WORDS("buy ask / sell bid, limit") },
    KeyActionInfo { LadderSellBid, C::Ladder, G::Trade, "ladder.sellBid", WORDS("sell best bid as limit"), "Z", false, armed, WORDS("buy ask / sell bid, limit") },
    KeyActionInfo { LadderClose, C::Ladder, G::Trade, "ladder.close", WORDS("close position"), "R" },
    KeyActionInfo { LadderReverse, C::Ladder, G::Trade, "ladder.reverse", WORDS("reverse position"), "T" },

    KeyActionInfo { LadderNextOrder, C::Ladder, G::Orders, "ladder.nextOrder", WORDS("next own order"), "N", again, false, WORDS("next, previous own order") },
    KeyActionInfo { LadderPreviousOrder, C::Ladder, G::Orders, "ladder.previousOrder", WORDS("previous own order"), "Shift+N", again, false, WORDS("next, previous own order") },
    KeyActionInfo { LadderNudgeUp, C::Ladder, G::Orders, "ladder.nudgeUp", WORDS("move it a tick up, Enter sends"), "Shift+Up", again, false, WORDS("move it a tick, Enter sends") },
    KeyActionInfo { LadderNudgeDown, C::Ladder, G::Orders, "ladder.nudgeDown", WORDS("move it a tick down, Enter sends"), "Shift+Down", again, false, WORDS("move it a tick, Enter sends") },
    KeyActionInfo { LadderNudgeUp10, C::Ladder, G::Orders, "ladder.nudgeUp10", WORDS("move it ten ticks up"), "Ctrl+Shift+Up", again, false, WORDS("ten ticks") },
    KeyActionInfo { LadderNudgeDown10, C::Ladder, G::Orders, "ladder.nudgeDown10", WORDS("move it ten ticks down"), "Ctrl+Shift+Down", again, false, WORDS("ten ticks") },
    KeyActionInfo { LadderEdit, C::Ladder, G::Orders, "ladder.edit", WORDS("edit the selected order"), "F2" },
    KeyActionInfo { LadderCancel, C::Ladder, G::Orders, "ladder.cancel", WORDS("cancel the selected order"), "Del" },
    KeyActionInfo { LadderCancelLimits, C::Ladder, G::Orders, "ladder.cancelLimits", WORDS("cancel limits"), "E" },
    KeyActionInfo { LadderCancelStops, C::Ladder, G::Orders, "ladder.cancelStops", WORDS("cancel stops"), "F" },
    KeyActionInfo { LadderCancelBuys, C::Ladder, G::Orders, "ladder.cancelBuys", WORDS("cancel buys"), "Shift+E", false, false, WORDS("cancel buys / sells") },
    KeyActionInfo { LadderCancelSells, C::Ladder, G::Orders, "ladder.cancelSells", WORDS("cancel sells"), "Shift+D", false, false, WORDS("cancel buys / sells") },

    KeyActionInfo { LadderArm, C::Ladder, G::Safety, "ladder.arm", WORDS("arm / disarm"), "Ctrl+L" },
    KeyActionInfo { LadderBack, C::Ladder, G::Safety, "ladder.back", WORDS("one step back, then disarm"), "Esc" },
    KeyActionInfo { DisarmAll, C::Global, G::Safety, "disarmAll", WORDS("disarm everything"), "Ctrl+Shift+L" },
    KeyActionInfo { CancelAll, C::Global, G::Safety, "cancelAll", WORDS("cancel all, every symbol"), "Ctrl+Shift+X" },
    KeyActionInfo { Flatten, C::Global, G::Safety, "flatten", WORDS("flatten\u2026"), "Ctrl+Shift+F" },
    KeyActionInfo { Undo, C::Global, G::Safety, "undo", WORDS("undo what the newest toast offers"), "Ctrl+Z" },
    KeyActionInfo { KeyMapOverlay, C::Global, G::Safety, "keyMap", WORDS("this map"), "F1" },

    KeyActionInfo { TicketBuy, C::Ticket, G::Ticket, "ticket.buy", WORDS("choose buy"), "Alt+B", false, false, WORDS("choose buy / sell") },
    KeyActionInfo { TicketSell, C::Ticket, G::Ticket, "ticket.sell", WORDS("choose sell"), "Alt+S", false, false, WORDS("choose buy / sell") },
    KeyActionInfo { TicketSend, C::Ticket, G::Ticket, "ticket.send", WORDS("send the ticket"), "Ctrl+Return" },

    KeyActionInfo { ChartLeft, C::Chart, G::Chart, "chart.left", WORDS("pan left"), "Left", again, false, WORDS("pan") },
    KeyActionInfo { ChartRight, C::Chart, G::Chart, "chart.right", WORDS("pan right"), "Right", again, false, WORDS("pan") },
    KeyActionInfo { ChartZoomIn, C::Chart, G::Chart, "chart.zoomIn", WORDS("zoom in"), "+ Shift++ =", again, false, WORDS("zoom") },
    KeyActionInfo { ChartZoomOut, C::Chart, G::Chart, "chart.zoomOut", WORDS("zoom out"), "-", again, false, WORDS("zoom") },
    KeyActionInfo { ChartLatest, C::Chart, G::Chart, "chart.latest", WORDS("latest bar"), "End" },
    KeyActionInfo { ChartNextTag, C::Chart, G::Chart, "chart.nextTag", WORDS("next order tag"), "Tab", again },
    KeyActionInfo { ChartNudgeUp, C::Chart, G::Chart, "chart.nudgeUp", WORDS("move the tag a tick up, Enter sends"), "Up", again, false, WORDS("move the tag, Enter sends") },
    KeyActionInfo { ChartNudgeDown, C::Chart, G::Chart, "chart.nudgeDown", WORDS("move the tag a tick down, Enter sends"), "Down", again, false, WORDS("move the tag, Enter sends") },
    KeyActionInfo { ChartConfirm, C::Chart, G::Chart, "chart.confirm", WORDS("send the move"), "Return" },
    KeyActionInfo { ChartEdit, C::Chart, G::Chart, "chart.edit", WORDS("edit the order of the tag"), "F2" },
    KeyActionInfo { ChartCancel, C::Chart, G::Chart, "chart.cancel", WORDS("cancel the order of the tag"), "Del" },
    KeyActionInfo { ChartArm, C::Chart, G::Chart, "chart.arm", WORDS("arm / disarm"), "Ctrl+L" },
    KeyActionInfo { ChartBack, C::Chart, G::Chart, "chart.back", WORDS("one step back, then disarm"), "Esc" },

    KeyActionInfo { TableCancel, C::Table, G::Tables, "table.cancel", WORDS("cancel the selected orders"), "Del" },
    KeyActionInfo { TableEdit, C::Table, G::Tables, "table.edit", WORDS("edit the cell"), "F2" },
    KeyActionInfo { TableMenu, C::Table, G::Tables, "table.menu", WORDS("menu of the row"), "Shift+F10 Menu" },
    KeyActionInfo { TableUnit, C::Table, G::Tables, "table.unit", WORDS("unit of profit and loss"), "U" },
    KeyActionInfo { TableCopy, C::Table, G::Tables, "table.copy", WORDS("copy the cells"), "Ctrl+C" },

    KeyActionInfo { Palette, C::Global, G::Window, "palette", WORDS("find a symbol, command or order"), "Ctrl+K" },
    KeyActionInfo { PreviousSymbol, C::Global, G::Window, "previousSymbol", WORDS("previous symbol"), "Ctrl+Tab" },
    KeyActionInfo { NextPanel, C::Global, G::Window, "nextPanel", WORDS("next panel"), "F6", again, false, WORDS("next, previous panel") },
    KeyActionInfo { PreviousPanel, C::Global, G::Window, "previousPanel", WORDS("previous panel"), "Shift+F6", again, false, WORDS("next, previous panel") },
    KeyActionInfo { PopOut, C::Global, G::Window, "popOut", WORDS("pop out, dock back"), "Ctrl+Shift+O" },
    KeyActionInfo { ClosePanel, C::Global, G::Window, "closePanel", WORDS("close the panel"), "Ctrl+W" },
    KeyActionInfo { WindowsHere, C::Global, G::Window, "windowsHere", WORDS("bring all windows here"), "Ctrl+Shift+W" },
    KeyActionInfo { SaveWorkspaceAs, C::Global, G::Window, "saveWorkspaceAs", WORDS("save the workspace as\u2026"), "Ctrl+Shift+S" },
    KeyActionInfo { Settings, C::Global, G::Window, "settings", WORDS("settings"), "Ctrl+," },
    KeyActionInfo { HideAmounts, C::Global, G::Window, "hideAmounts", WORDS("hide amounts"), "Ctrl+Shift+H" },
    KeyActionInfo { LockAccount, C::Global, G::Window, "lockAccount", WORDS("lock or unlock the account"), "Ctrl+Alt+L" },
    KeyActionInfo { Quit, C::Global, G::Window, "quit", WORDS("quit"), "Ctrl+Q" },
    KeyActionInfo { Workspace1, C::Global, G::Window, "workspace1", WORDS("workspace 1"), "Ctrl+1", false, false, WORDS("workspace") },
    KeyActionInfo { Workspace2, C::Global, G::Window, "workspace2", WORDS("workspace 2"), "Ctrl+2", false, false, WORDS("workspace") },
    KeyActionInfo { Workspace3, C::Global, G::Window, "workspace3", WORDS("workspace 3"), "Ctrl+3", false, false, WORDS("workspace") },
    KeyActionInfo { Workspace4, C::Global, G::Window, "workspace4", WORDS("workspace 4"), "Ctrl+4", false, false, WORDS("workspace") },
    KeyActionInfo { Workspace5, C::Global, G::Window, "workspace5", WORDS("workspace 5"), "Ctrl+5", false, false, WORDS("workspace") },
    KeyActionInfo { Workspace6, C::Global, G::Window, "workspace6", WORDS("workspace 6"), "Ctrl+6", false, false, WORDS("workspace") },
    KeyActionInfo { Workspace7, C::Global, G::Window, "workspace7", WORDS("workspace 7"), "Ctrl+7", false, false, WORDS("workspace") },
    KeyActionInfo { Workspace8, C::Global, G::Window, "workspace8", WORDS("workspace 8"), "Ctrl+8", false, false, WORDS("workspace") },
    KeyActionInfo { Workspace9, C::Global, G::Window, "workspace9", WORDS("workspace 9"), "Ctrl+9", false, false, WORDS("workspace") },
    KeyActionInfo { Link0, C::Global, G::Window, "link0", WORDS("focused panel to no link group"), "Alt+0", false, false, WORDS("link group of the panel") },
    KeyActionInfo { Link1, C::Global, G::Window, "link1", WORDS("focused panel to link group 1"), "Alt+1", false, false, WORDS("link group of the panel") },
    KeyActionInfo { Link2, C::Global, G::Window, "link2", WORDS("focused panel to link group 2"), "Alt+2", false, false, WORDS("link group of the panel") },
    KeyActionInfo { Link3, C::Global, G::Window, "link3", WORDS("focused panel to link group 3"), "Alt+3", false, false, WORDS("link group of the panel") },
    KeyActionInfo { Link4, C::Global, G::Window, "link4", WORDS("focused panel to link group 4"), "Alt+4", false, false, WORDS("link group of the panel") },
    KeyActionInfo { Link5, C::Global, G::Window, "link5", WORDS("focused panel to link group 5"), "Alt+5", false, false, WORDS("link group of the panel") },
    KeyActionInfo { Link6, C::Global, G::Window, "link6", WORDS("focused panel to link group 6"), "Alt+6", false, false, WORDS("link group of the panel") },
    KeyActionInfo { Link7, C::Global, G::Window, "link7", WORDS("focused panel to link group 7"), "Alt+7", false, false, WORDS("link group of the panel") },
    KeyActionInfo { Link8, C::Global, G::Window, "link8", WORDS("focused panel to link group 8"), "Alt+8", false, false, WORDS("link group of the panel") },
    KeyActionInfo { Link9, C::Global, G::Window, "link9", WORDS("focused panel to link group 9"), "Alt+9", false, false, WORDS("link group of the panel") },
};

QString translated(const char* text) { return QCoreApplication::translate("fathom::KeyActions", text); }

} // namespace key_table

std::span<const KeyActionInfo> keyActions() { return key_table::table; }

const KeyActionInfo& keyActionInfo(KeyAction action)
{
    static constexpr KeyActionInfo nothing;
    const auto found = std::find_if(key_table::table.begin(), key_table::table.end(), [action](const KeyActionInfo& info) { return info.action == action; });
    return found == key_table::table.end() ? nothing : *found;
}

QString keyActionWords(const KeyActionInfo& info) { return key_table::translated(info.words); }

QString keyTogetherWords(const KeyActionInfo& info) { return *info.together == '\0' ? QString() : key_table::translated(info.together); }

QString keyGroupWords(KeyGroup group)
{
    switch (group) {
    case KeyGroup::Move: return key_table::translated(WORDS("Move"));
    case KeyGroup::Stage: return key_table::translated(WORDS("Stage, always"));
    case KeyGroup::Trade: return key_table::translated(WORDS("Trade, armed"));
    case KeyGroup::Orders: return key_table::translated(WORDS("Own orders"));
    case KeyGroup::Safety: return key_table::translated(WORDS("Safety"));
    case KeyGroup::Window: return key_table::translated(WORDS("Window"));
    case KeyGroup::Ticket: return key_table::translated(WORDS("Ticket"));
    case KeyGroup::Chart: return key_table::translated(WORDS("Chart"));
    case KeyGroup::Tables: break;
    }
    return key_table::translated(WORDS("Tables"));
}

QString keyContextWords(KeyContext context)
{
    switch (context) {
    case KeyContext::Global: return key_table::translated(WORDS("Everywhere"));
    case KeyContext::Ticket: return key_table::translated(WORDS("Ticket"));
    case KeyContext::Ladder: return key_table::translated(WORDS("Ladder"));
    case KeyContext::Chart: return key_table::translated(WORDS("Chart"));
    case KeyContext::Table: break;
    }
    return key_table::translated(WORDS("Tables"));
}

#undef WORDS

} // namespace fathom

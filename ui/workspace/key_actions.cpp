// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/key_actions.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fathom {

// Short names for the table alone. Words stand in the whole macro: what reads the sources for translators knows no other.
namespace key_table {

using enum KeyAction;
using C = KeyContext;
using G = KeyGroup;

constexpr bool again = true;
constexpr bool armed = true;

constexpr std::array table {
    KeyActionInfo { LadderUp, C::Ladder, G::Move, "ladder.up", QT_TRANSLATE_NOOP("fathom::KeyActions", "row cursor up"), "Up", again, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "row cursor") },
    KeyActionInfo { LadderDown, C::Ladder, G::Move, "ladder.down", QT_TRANSLATE_NOOP("fathom::KeyActions", "row cursor down"), "Down", again, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "row cursor") },
    KeyActionInfo { LadderPageUp, C::Ladder, G::Move, "ladder.pageUp", QT_TRANSLATE_NOOP("fathom::KeyActions", "a page up"), "PgUp", again, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "page") },
    KeyActionInfo { LadderPageDown, C::Ladder, G::Move, "ladder.pageDown", QT_TRANSLATE_NOOP("fathom::KeyActions", "a page down"), "PgDown", again, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "page") },
    KeyActionInfo { LadderBestAsk, C::Ladder, G::Move, "ladder.bestAsk", QT_TRANSLATE_NOOP("fathom::KeyActions", "to best ask"), "Home", again },
    KeyActionInfo { LadderBestBid, C::Ladder, G::Move, "ladder.bestBid", QT_TRANSLATE_NOOP("fathom::KeyActions", "to best bid"), "End", again },
    KeyActionInfo { LadderRecentre, C::Ladder, G::Move, "ladder.recentre", QT_TRANSLATE_NOOP("fathom::KeyActions", "recentre"), "Space" },
    KeyActionInfo { LadderGroupUp, C::Ladder, G::Move, "ladder.groupUp", QT_TRANSLATE_NOOP("fathom::KeyActions", "coarser price group"), "+ Shift++ =", again, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "group") },
    KeyActionInfo { LadderGroupDown, C::Ladder, G::Move, "ladder.groupDown", QT_TRANSLATE_NOOP("fathom::KeyActions", "finer price group"), "-", again, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "group") },
    KeyActionInfo { LadderCumulative, C::Ladder, G::Move, "ladder.cumulative", QT_TRANSLATE_NOOP("fathom::KeyActions", "cumulative depth"), "V" },
    KeyActionInfo { LadderProfit, C::Ladder, G::Move, "ladder.profit", QT_TRANSLATE_NOOP("fathom::KeyActions", "profit and loss column"), "H" },

    KeyActionInfo { LadderStageBuy, C::Ladder, G::Stage, "ladder.stageBuy", QT_TRANSLATE_NOOP("fathom::KeyActions", "buy at cursor \u2192 ticket"), "B" },
    KeyActionInfo { LadderStageSell, C::Ladder, G::Stage, "ladder.stageSell", QT_TRANSLATE_NOOP("fathom::KeyActions", "sell at cursor \u2192 ticket"), "S" },
    KeyActionInfo { LadderSize1, C::Ladder, G::Stage, "ladder.size1", QT_TRANSLATE_NOOP("fathom::KeyActions", "first size"), "1", false, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "size preset") },
    KeyActionInfo { LadderSize2, C::Ladder, G::Stage, "ladder.size2", QT_TRANSLATE_NOOP("fathom::KeyActions", "second size"), "2", false, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "size preset") },
    KeyActionInfo { LadderSize3, C::Ladder, G::Stage, "ladder.size3", QT_TRANSLATE_NOOP("fathom::KeyActions", "third size"), "3", false, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "size preset") },
    KeyActionInfo { LadderSize4, C::Ladder, G::Stage, "ladder.size4", QT_TRANSLATE_NOOP("fathom::KeyActions", "fourth size"), "4", false, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "size preset") },
    KeyActionInfo { LadderSize5, C::Ladder, G::Stage, "ladder.size5", QT_TRANSLATE_NOOP("fathom::KeyActions", "fifth size"), "5", false, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "size preset") },
    KeyActionInfo { LadderSwapSizes, C::Ladder, G::Stage, "ladder.swapSizes", QT_TRANSLATE_NOOP("fathom::KeyActions", "swap the two sizes"), "A" },
    KeyActionInfo { LadderPostOnly, C::Ladder, G::Stage, "ladder.postOnly", QT_TRANSLATE_NOOP("fathom::KeyActions", "post-only"), "P" },
    KeyActionInfo { LadderReduceOnly, C::Ladder, G::Stage, "ladder.reduceOnly", QT_TRANSLATE_NOOP("fathom::KeyActions", "reduce-only"), "O" },

    KeyActionInfo { LadderPlace, C::Ladder, G::Trade, "ladder.place", QT_TRANSLATE_NOOP("fathom::KeyActions", "place at cursor, by side"), "Return", false, armed },
    KeyActionInfo { LadderPlaceStop, C::Ladder, G::Trade, "ladder.placeStop", QT_TRANSLATE_NOOP("fathom::KeyActions", "stop at cursor"), "Ctrl+Return", false, armed },
    KeyActionInfo { LadderProtect, C::Ladder, G::Trade, "ladder.protect", QT_TRANSLATE_NOOP("fathom::KeyActions", "protect the position at cursor"), "Shift+Return", false, armed },
    KeyActionInfo { LadderBuyOwnBest, C::Ladder, G::Trade, "ladder.buyOwnBest", QT_TRANSLATE_NOOP("fathom::KeyActions", "buy at own best"), "Q", false, armed, QT_TRANSLATE_NOOP("fathom::KeyActions", "buy / sell at best") },
    KeyActionInfo { LadderSellOwnBest, C::Ladder, G::Trade, "ladder.sellOwnBest", QT_TRANSLATE_NOOP("fathom::KeyActions", "sell at own best"), "W", false, armed, QT_TRANSLATE_NOOP("fathom::KeyActions", "buy / sell at best") },
    KeyActionInfo { LadderBuyAsk, C::Ladder, G::Trade, "ladder.buyAsk", QT_TRANSLATE_NOOP("fathom::KeyActions", "buy best ask as limit"), "X", false, armed, QT_TRANSLATE_NOOP("fathom::KeyActions", "buy ask / sell bid, limit") },
    KeyActionInfo { LadderSellBid, C::Ladder, G::Trade, "ladder.sellBid", QT_TRANSLATE_NOOP("fathom::KeyActions", "sell best bid as limit"), "Z", false, armed, QT_TRANSLATE_NOOP("fathom::KeyActions", "buy ask / sell bid, limit") },
    KeyActionInfo { LadderClose, C::Ladder, G::Trade, "ladder.close", QT_TRANSLATE_NOOP("fathom::KeyActions", "close position"), "R" },
    KeyActionInfo { LadderReverse, C::Ladder, G::Trade, "ladder.reverse", QT_TRANSLATE_NOOP("fathom::KeyActions", "reverse position"), "T" },

    KeyActionInfo { LadderNextOrder, C::Ladder, G::Orders, "ladder.nextOrder", QT_TRANSLATE_NOOP("fathom::KeyActions", "next own order"), "N", again, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "next, previous own order") },
    KeyActionInfo { LadderPreviousOrder, C::Ladder, G::Orders, "ladder.previousOrder", QT_TRANSLATE_NOOP("fathom::KeyActions", "previous own order"), "Shift+N", again, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "next, previous own order") },
    KeyActionInfo { LadderNudgeUp, C::Ladder, G::Orders, "ladder.nudgeUp", QT_TRANSLATE_NOOP("fathom::KeyActions", "move it a tick up, Enter sends"), "Shift+Up", again, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "move it a tick, Enter sends") },
    KeyActionInfo { LadderNudgeDown, C::Ladder, G::Orders, "ladder.nudgeDown", QT_TRANSLATE_NOOP("fathom::KeyActions", "move it a tick down, Enter sends"), "Shift+Down", again, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "move it a tick, Enter sends") },
    KeyActionInfo { LadderNudgeUp10, C::Ladder, G::Orders, "ladder.nudgeUp10", QT_TRANSLATE_NOOP("fathom::KeyActions", "move it ten ticks up"), "Ctrl+Shift+Up", again, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "ten ticks") },
    KeyActionInfo { LadderNudgeDown10, C::Ladder, G::Orders, "ladder.nudgeDown10", QT_TRANSLATE_NOOP("fathom::KeyActions", "move it ten ticks down"), "Ctrl+Shift+Down", again, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "ten ticks") },
    KeyActionInfo { LadderEdit, C::Ladder, G::Orders, "ladder.edit", QT_TRANSLATE_NOOP("fathom::KeyActions", "edit the selected order"), "F2" },
    KeyActionInfo { LadderCancel, C::Ladder, G::Orders, "ladder.cancel", QT_TRANSLATE_NOOP("fathom::KeyActions", "cancel the selected order"), "Del" },
    KeyActionInfo { LadderCancelLimits, C::Ladder, G::Orders, "ladder.cancelLimits", QT_TRANSLATE_NOOP("fathom::KeyActions", "cancel limits"), "E" },
    KeyActionInfo { LadderCancelStops, C::Ladder, G::Orders, "ladder.cancelStops", QT_TRANSLATE_NOOP("fathom::KeyActions", "cancel stops"), "F" },
    KeyActionInfo { LadderCancelBuys, C::Ladder, G::Orders, "ladder.cancelBuys", QT_TRANSLATE_NOOP("fathom::KeyActions", "cancel buys"), "Shift+E", false, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "cancel buys / sells") },
    KeyActionInfo { LadderCancelSells, C::Ladder, G::Orders, "ladder.cancelSells", QT_TRANSLATE_NOOP("fathom::KeyActions", "cancel sells"), "Shift+D", false, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "cancel buys / sells") },

    KeyActionInfo { LadderArm, C::Ladder, G::Safety, "ladder.arm", QT_TRANSLATE_NOOP("fathom::KeyActions", "arm / disarm"), "Ctrl+L" },
    KeyActionInfo { LadderBack, C::Ladder, G::Safety, "ladder.back", QT_TRANSLATE_NOOP("fathom::KeyActions", "one step back, then disarm"), "Esc" },
    KeyActionInfo { DisarmAll, C::Global, G::Safety, "disarmAll", QT_TRANSLATE_NOOP("fathom::KeyActions", "disarm everything"), "Ctrl+Shift+L" },
    KeyActionInfo { CancelAll, C::Global, G::Safety, "cancelAll", QT_TRANSLATE_NOOP("fathom::KeyActions", "cancel all, every symbol"), "Ctrl+Shift+X" },
    KeyActionInfo { Flatten, C::Global, G::Safety, "flatten", QT_TRANSLATE_NOOP("fathom::KeyActions", "flatten\u2026"), "Ctrl+Shift+F" },
    KeyActionInfo { Undo, C::Global, G::Safety, "undo", QT_TRANSLATE_NOOP("fathom::KeyActions", "undo what the newest toast offers"), "Ctrl+Z" },
    KeyActionInfo { KeyMapOverlay, C::Global, G::Safety, "keyMap", QT_TRANSLATE_NOOP("fathom::KeyActions", "this map"), "F1" },

    KeyActionInfo { TicketBuy, C::Ticket, G::Ticket, "ticket.buy", QT_TRANSLATE_NOOP("fathom::KeyActions", "choose buy"), "Alt+B", false, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "choose buy / sell") },
    KeyActionInfo { TicketSell, C::Ticket, G::Ticket, "ticket.sell", QT_TRANSLATE_NOOP("fathom::KeyActions", "choose sell"), "Alt+S", false, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "choose buy / sell") },
    KeyActionInfo { TicketSend, C::Ticket, G::Ticket, "ticket.send", QT_TRANSLATE_NOOP("fathom::KeyActions", "send the ticket"), "Ctrl+Return" },

    KeyActionInfo { ChartLeft, C::Chart, G::Chart, "chart.left", QT_TRANSLATE_NOOP("fathom::KeyActions", "pan left"), "Left", again, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "pan") },
    KeyActionInfo { ChartRight, C::Chart, G::Chart, "chart.right", QT_TRANSLATE_NOOP("fathom::KeyActions", "pan right"), "Right", again, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "pan") },
    KeyActionInfo { ChartZoomIn, C::Chart, G::Chart, "chart.zoomIn", QT_TRANSLATE_NOOP("fathom::KeyActions", "zoom in"), "+ Shift++ =", again, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "zoom") },
    KeyActionInfo { ChartZoomOut, C::Chart, G::Chart, "chart.zoomOut", QT_TRANSLATE_NOOP("fathom::KeyActions", "zoom out"), "-", again, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "zoom") },
    KeyActionInfo { ChartLatest, C::Chart, G::Chart, "chart.latest", QT_TRANSLATE_NOOP("fathom::KeyActions", "latest bar"), "End" },
    KeyActionInfo { ChartNextTag, C::Chart, G::Chart, "chart.nextTag", QT_TRANSLATE_NOOP("fathom::KeyActions", "next order tag"), "Tab", again },
    KeyActionInfo { ChartNudgeUp, C::Chart, G::Chart, "chart.nudgeUp", QT_TRANSLATE_NOOP("fathom::KeyActions", "move the tag a tick up, Enter sends"), "Up", again, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "move the tag, Enter sends") },
    KeyActionInfo { ChartNudgeDown, C::Chart, G::Chart, "chart.nudgeDown", QT_TRANSLATE_NOOP("fathom::KeyActions", "move the tag a tick down, Enter sends"), "Down", again, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "move the tag, Enter sends") },
    KeyActionInfo { ChartConfirm, C::Chart, G::Chart, "chart.confirm", QT_TRANSLATE_NOOP("fathom::KeyActions", "send the move"), "Return" },
    KeyActionInfo { ChartEdit, C::Chart, G::Chart, "chart.edit", QT_TRANSLATE_NOOP("fathom::KeyActions", "edit the order of the tag"), "F2" },
    KeyActionInfo { ChartCancel, C::Chart, G::Chart, "chart.cancel", QT_TRANSLATE_NOOP("fathom::KeyActions", "cancel the order of the tag"), "Del" },
    KeyActionInfo { ChartArm, C::Chart, G::Chart, "chart.arm", QT_TRANSLATE_NOOP("fathom::KeyActions", "arm / disarm"), "Ctrl+L" },
    KeyActionInfo { ChartBack, C::Chart, G::Chart, "chart.back", QT_TRANSLATE_NOOP("fathom::KeyActions", "one step back, then disarm"), "Esc" },

    KeyActionInfo { TableCancel, C::Table, G::Tables, "table.cancel", QT_TRANSLATE_NOOP("fathom::KeyActions", "cancel the selected orders"), "Del" },
    KeyActionInfo { TableEdit, C::Table, G::Tables, "table.edit", QT_TRANSLATE_NOOP("fathom::KeyActions", "edit the cell"), "F2" },
    KeyActionInfo { TableMenu, C::Table, G::Tables, "table.menu", QT_TRANSLATE_NOOP("fathom::KeyActions", "menu of the row"), "Shift+F10 Menu" },
    KeyActionInfo { TableUnit, C::Table, G::Tables, "table.unit", QT_TRANSLATE_NOOP("fathom::KeyActions", "unit of profit and loss"), "U" },
    KeyActionInfo { TableCopy, C::Table, G::Tables, "table.copy", QT_TRANSLATE_NOOP("fathom::KeyActions", "copy the cells"), "Ctrl+C" },

    KeyActionInfo { Palette, C::Global, G::Window, "palette", QT_TRANSLATE_NOOP("fathom::KeyActions", "find a symbol, command or order"), "Ctrl+K" },
    KeyActionInfo { PreviousSymbol, C::Global, G::Window, "previousSymbol", QT_TRANSLATE_NOOP("fathom::KeyActions", "previous symbol"), "Ctrl+Tab" },
    KeyActionInfo { NextPanel, C::Global, G::Window, "nextPanel", QT_TRANSLATE_NOOP("fathom::KeyActions", "next panel"), "F6", again, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "next, previous panel") },
    KeyActionInfo { PreviousPanel, C::Global, G::Window, "previousPanel", QT_TRANSLATE_NOOP("fathom::KeyActions", "previous panel"), "Shift+F6", again, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "next, previous panel") },
    KeyActionInfo { PopOut, C::Global, G::Window, "popOut", QT_TRANSLATE_NOOP("fathom::KeyActions", "pop out, dock back"), "Ctrl+Shift+O" },
    KeyActionInfo { WindowScaleUp, C::Global, G::Window, "windowScale.up", QT_TRANSLATE_NOOP("fathom::KeyActions", "larger scale of a popped out window"), "Ctrl++ Ctrl+Shift++ Ctrl+=", again, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "scale of a popped out window") },
    KeyActionInfo { WindowScaleDown, C::Global, G::Window, "windowScale.down", QT_TRANSLATE_NOOP("fathom::KeyActions", "smaller scale of a popped out window"), "Ctrl+-", again, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "scale of a popped out window") },
    KeyActionInfo { WindowScaleUsual, C::Global, G::Window, "windowScale.usual", QT_TRANSLATE_NOOP("fathom::KeyActions", "scale of a popped out window back to 100 %"), "Ctrl+0" },
    KeyActionInfo { ClosePanel, C::Global, G::Window, "closePanel", QT_TRANSLATE_NOOP("fathom::KeyActions", "close the panel"), "Ctrl+W" },
    KeyActionInfo { WindowsHere, C::Global, G::Window, "windowsHere", QT_TRANSLATE_NOOP("fathom::KeyActions", "bring all windows here"), "Ctrl+Shift+W" },
    KeyActionInfo { SaveWorkspaceAs, C::Global, G::Window, "saveWorkspaceAs", QT_TRANSLATE_NOOP("fathom::KeyActions", "save the workspace as\u2026"), "Ctrl+Shift+S" },
    KeyActionInfo { Settings, C::Global, G::Window, "settings", QT_TRANSLATE_NOOP("fathom::KeyActions", "settings"), "Ctrl+," },
    KeyActionInfo { HideAmounts, C::Global, G::Window, "hideAmounts", QT_TRANSLATE_NOOP("fathom::KeyActions", "hide amounts"), "Ctrl+Shift+H" },
    KeyActionInfo { LockAccount, C::Global, G::Window, "lockAccount", QT_TRANSLATE_NOOP("fathom::KeyActions", "lock or unlock the account"), "Ctrl+Alt+L" },
    KeyActionInfo { Quit, C::Global, G::Window, "quit", QT_TRANSLATE_NOOP("fathom::KeyActions", "quit"), "Ctrl+Q" },
    KeyActionInfo { Workspace1, C::Global, G::Window, "workspace1", QT_TRANSLATE_NOOP("fathom::KeyActions", "workspace 1"), "Ctrl+1", false, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "workspace") },
    KeyActionInfo { Workspace2, C::Global, G::Window, "workspace2", QT_TRANSLATE_NOOP("fathom::KeyActions", "workspace 2"), "Ctrl+2", false, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "workspace") },
    KeyActionInfo { Workspace3, C::Global, G::Window, "workspace3", QT_TRANSLATE_NOOP("fathom::KeyActions", "workspace 3"), "Ctrl+3", false, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "workspace") },
    KeyActionInfo { Workspace4, C::Global, G::Window, "workspace4", QT_TRANSLATE_NOOP("fathom::KeyActions", "workspace 4"), "Ctrl+4", false, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "workspace") },
    KeyActionInfo { Workspace5, C::Global, G::Window, "workspace5", QT_TRANSLATE_NOOP("fathom::KeyActions", "workspace 5"), "Ctrl+5", false, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "workspace") },
    KeyActionInfo { Workspace6, C::Global, G::Window, "workspace6", QT_TRANSLATE_NOOP("fathom::KeyActions", "workspace 6"), "Ctrl+6", false, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "workspace") },
    KeyActionInfo { Workspace7, C::Global, G::Window, "workspace7", QT_TRANSLATE_NOOP("fathom::KeyActions", "workspace 7"), "Ctrl+7", false, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "workspace") },
    KeyActionInfo { Workspace8, C::Global, G::Window, "workspace8", QT_TRANSLATE_NOOP("fathom::KeyActions", "workspace 8"), "Ctrl+8", false, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "workspace") },
    KeyActionInfo { Workspace9, C::Global, G::Window, "workspace9", QT_TRANSLATE_NOOP("fathom::KeyActions", "workspace 9"), "Ctrl+9", false, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "workspace") },
    KeyActionInfo { Link0, C::Global, G::Window, "link0", QT_TRANSLATE_NOOP("fathom::KeyActions", "focused panel to no link group"), "Alt+0", false, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "link group of the panel") },
    KeyActionInfo { Link1, C::Global, G::Window, "link1", QT_TRANSLATE_NOOP("fathom::KeyActions", "focused panel to link group 1"), "Alt+1", false, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "link group of the panel") },
    KeyActionInfo { Link2, C::Global, G::Window, "link2", QT_TRANSLATE_NOOP("fathom::KeyActions", "focused panel to link group 2"), "Alt+2", false, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "link group of the panel") },
    KeyActionInfo { Link3, C::Global, G::Window, "link3", QT_TRANSLATE_NOOP("fathom::KeyActions", "focused panel to link group 3"), "Alt+3", false, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "link group of the panel") },
    KeyActionInfo { Link4, C::Global, G::Window, "link4", QT_TRANSLATE_NOOP("fathom::KeyActions", "focused panel to link group 4"), "Alt+4", false, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "link group of the panel") },
    KeyActionInfo { Link5, C::Global, G::Window, "link5", QT_TRANSLATE_NOOP("fathom::KeyActions", "focused panel to link group 5"), "Alt+5", false, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "link group of the panel") },
    KeyActionInfo { Link6, C::Global, G::Window, "link6", QT_TRANSLATE_NOOP("fathom::KeyActions", "focused panel to link group 6"), "Alt+6", false, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "link group of the panel") },
    KeyActionInfo { Link7, C::Global, G::Window, "link7", QT_TRANSLATE_NOOP("fathom::KeyActions", "focused panel to link group 7"), "Alt+7", false, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "link group of the panel") },
    KeyActionInfo { Link8, C::Global, G::Window, "link8", QT_TRANSLATE_NOOP("fathom::KeyActions", "focused panel to link group 8"), "Alt+8", false, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "link group of the panel") },
    KeyActionInfo { Link9, C::Global, G::Window, "link9", QT_TRANSLATE_NOOP("fathom::KeyActions", "focused panel to link group 9"), "Alt+9", false, false, QT_TRANSLATE_NOOP("fathom::KeyActions", "link group of the panel") },
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
    case KeyGroup::Move: return key_table::translated(QT_TRANSLATE_NOOP("fathom::KeyActions", "Move"));
    case KeyGroup::Stage: return key_table::translated(QT_TRANSLATE_NOOP("fathom::KeyActions", "Stage, always"));
    case KeyGroup::Trade: return key_table::translated(QT_TRANSLATE_NOOP("fathom::KeyActions", "Trade, armed"));
    case KeyGroup::Orders: return key_table::translated(QT_TRANSLATE_NOOP("fathom::KeyActions", "Own orders"));
    case KeyGroup::Safety: return key_table::translated(QT_TRANSLATE_NOOP("fathom::KeyActions", "Safety"));
    case KeyGroup::Window: return key_table::translated(QT_TRANSLATE_NOOP("fathom::KeyActions", "Window"));
    case KeyGroup::Ticket: return key_table::translated(QT_TRANSLATE_NOOP("fathom::KeyActions", "Ticket"));
    case KeyGroup::Chart: return key_table::translated(QT_TRANSLATE_NOOP("fathom::KeyActions", "Chart"));
    case KeyGroup::Tables: break;
    }
    return key_table::translated(QT_TRANSLATE_NOOP("fathom::KeyActions", "Tables"));
}

QString keyContextWords(KeyContext context)
{
    switch (context) {
    case KeyContext::Global: return key_table::translated(QT_TRANSLATE_NOOP("fathom::KeyActions", "Everywhere"));
    case KeyContext::Ticket: return key_table::translated(QT_TRANSLATE_NOOP("fathom::KeyActions", "Ticket"));
    case KeyContext::Ladder: return key_table::translated(QT_TRANSLATE_NOOP("fathom::KeyActions", "Ladder"));
    case KeyContext::Chart: return key_table::translated(QT_TRANSLATE_NOOP("fathom::KeyActions", "Chart"));
    case KeyContext::Table: break;
    }
    return key_table::translated(QT_TRANSLATE_NOOP("fathom::KeyActions", "Tables"));
}

} // namespace fathom

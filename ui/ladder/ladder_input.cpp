// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_input.h"

#include "ui/ladder/ladder_view.h"
#include "ui/workspace/loop_watch.h"

#include <QMouseEvent>

namespace fathom {

namespace {

constexpr int travelLimit = 4;   // px between press and release of one click
constexpr int restMs = 120;      // the pointer rests: the aim card may show
constexpr int scrollRowMs = 200; // a drag at the edge scrolls five rows a second
constexpr int wheelRows = 3;
constexpr int wheelRowsFast = 10;

} // namespace

LadderInput::LadderInput(LadderView& view, LadderActions& actions, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_actions(actions)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        warm();
        if (m_aim)
            Q_EMIT aimRested(*m_aim);
        else if (!m_restingOn.empty())
            Q_EMIT cellRested(m_restingOn);
    });
    m_scroll.setInterval(scrollRowMs);
    connect(&m_scroll, &QTimer::timeout, this, &LadderInput::autoScroll);
}

const OwnCell* LadderInput::cellAt(const QPoint& at) const
{
    const LadderColumn column = m_view.columns().at(at.x());
    if (column != LadderColumn::MyBuys && column != LadderColumn::MySells)
        return nullptr;
    return m_view.ownOrders().cellAt(m_view.groupAt(at.y()), column == LadderColumn::MyBuys ? Side::Buy : Side::Sell);
}

MouseAction LadderInput::actionOf(Qt::MouseButton button, RowKind kind, Qt::KeyboardModifiers modifiers) const
{
    const MouseAction action = m_actions.options().mouse.actionOf(button, kind, modifiers);
    if (m_actions.arming().isArmed() || !sendsOrder(action))
        return action;
    // Disarmed both schemes are one: left goes to the ticket by side, right opens the menu.
    if (button == Qt::RightButton)
        return MouseAction::Menu;
    return action == MouseAction::Buy || action == MouseAction::Sell ? MouseAction::Limit : action;
}

void LadderInput::press(const QMouseEvent& event)
{
    const QPoint at = event.position().toPoint();
    const QPoint global = event.globalPosition().toPoint();
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (!m_move.isEmpty() && event.button() == Qt::RightButton) {
        dropMove();
        m_press = {};
        return;
    }
    if (m_press.kind != Press::None || (!m_move.isEmpty() && !m_move.byKeyboard && !m_moveWaits))
        return;
    noteModifiers(modifiers);
    if (const OwnCell* cell = cellAt(at)) {
        pressCell(*cell, at, global, event.button(), modifiers);
        return;
    }
    const std::int64_t group = m_view.groupAt(at.y());
    const MouseAction action = actionOf(event.button(), m_view.model().kindOf(group), modifiers);
    if (sendsOrder(action)) {
        pressRow(action, at, event.button(), group, std::nullopt);
        return;
    }
    m_actions.guard().noteUsed();
    if (action == MouseAction::Menu) {
        openRowMenu(group, global);
    } else if (action == MouseAction::OpenGroup) {
        openRow(group, true, at);
    } else if (action == MouseAction::Recentre) {
        m_press = {};
        m_press.kind = Press::Recentre;
        m_press.button = event.button();
        m_press.at = at;
        m_press.group = group;
    }
}

void LadderInput::pressCell(const OwnCell& cell, const QPoint& at, const QPoint& global, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    m_actions.guard().noteUsed();
    const MouseAction action = m_actions.options().mouse.actionOf(button, RowPart::OwnCell, modifiers);
    if (action == MouseAction::OrderMenu) {
        openOrderMenu(cell, global);
        return;
    }
    if (action != MouseAction::Select && action != MouseAction::Cancel)
        return;
    if (m_actions.guard().viewJustMoved(m_view.clock().monotonicNow()))
        return; // it would cancel or take hold of another order than was aimed at
    const QRect close = LadderPainter::closeBox(m_view.columns(), cell.side, m_view.rectOf(cell.group).top(), m_view.rowHeight());
    m_press = {};
    m_press.kind = action == MouseAction::Cancel ? Press::CancelCell : close.contains(at) ? Press::Close : Press::Cell;
    m_press.button = button;
    m_press.at = at;
    m_press.group = cell.group;
    m_press.side = cell.side;
    m_press.ids = cell.ids;
}

std::optional<Aim> LadderInput::captureAim(MouseAction action, std::int64_t group, std::optional<std::int64_t> ticks, bool sends) const
{
    std::optional<Aim> aim = m_actions.aim(action, group, ticks);
    if (!aim && !sends && action == MouseAction::Limit)
        aim = m_actions.stageAt(group, std::nullopt); // inside the spread: price only
    return aim;
}

// The market crossed the row a moment ago: refused, or made to rest where the trader chose so.
std::optional<Aim> LadderInput::afterCrossing(const std::optional<Aim>& aim, std::int64_t group)
{
    const bool rests = aim && aim->what == Aim::What::Limit && m_actions.options().changedMeaning == LadderOptions::ChangedMeaning::PostOnly;
    if (rests)
        return LadderActions::postOnly(*aim);
    m_actions.refuse(group, aim ? aim->intent.side : Side::Buy, tr("market crossed, click again"));
    return std::nullopt;
}

void LadderInput::pressRow(MouseAction action, const QPoint& at, Qt::MouseButton button, std::int64_t group, std::optional<std::int64_t> ticks)
{
    hideAim();
    if (m_view.isLoading())
        return;
    const bool sends = m_actions.arming().isArmed();
    const MonotonicTime now = m_view.clock().monotonicNow();
    std::optional<Aim> aim = captureAim(action, group, ticks, sends);
    ClickGuard::Verdict verdict = m_actions.guard().checkPress(group, m_view.model().kindOf(group), now);
    if (ticks && aim && (verdict == ClickGuard::Verdict::Pass || verdict == ClickGuard::Verdict::MeaningChanged))
        verdict = m_tickGuard.checkPress(*ticks, m_actions.kindOfTicks(*ticks), now);
    m_actions.guard().noteUsed();
    if (sends && LoopWatch::stoodStill()) {
        m_actions.refuse(group, aim ? aim->intent.side : Side::Buy, LoopWatch::words());
        return;
    }
    if (sends && verdict == ClickGuard::Verdict::MeaningChanged) {
        aim = afterCrossing(aim, group);
        if (!aim)
            return;
    }
    // The first press after the focus came only brings the focus; one on rows that just moved hits another price than was meant.
    if (verdict == ClickGuard::Verdict::ViewMoved || (sends && verdict == ClickGuard::Verdict::FocusOnly))
        return;
    if (sends && !aim && action == MouseAction::Protect) {
        m_actions.refuse(group, Side::Buy, tr("there is no position to protect"));
        return;
    }
    if (sends && aim && m_actions.options().sendOnPress) {
        m_actions.send(*aim);
        return;
    }
    m_press = {};
    m_press.kind = Press::Row;
    m_press.button = button;
    m_press.at = at;
    m_press.group = group;
    m_press.ticks = ticks;
    m_press.isSending = sends;
    m_press.aim = std::move(aim);
    if (sends && m_press.aim)
        m_actions.prepare(*m_press.aim);
}

void LadderInput::move(const QMouseEvent& event)
{
    const QPoint at = event.position().toPoint();
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (!m_move.isEmpty() && !m_move.byKeyboard && !m_moveWaits) {
        dragTo(at, modifiers);
        return;
    }
    noteModifiers(modifiers);
    if (m_press.kind != Press::None) {
        const bool left = m_view.groupAt(at.y()) != m_press.group || !m_view.rect().contains(at);
        const bool travelled = (at - m_press.at).manhattanLength() >= travelLimit;
        if (m_press.kind == Press::Cell && travelled)
            beginDrag(at, modifiers);
        else if (left || (m_press.kind == Press::Row && (at - m_press.at).manhattanLength() > travelLimit))
            m_press = {}; // leaving the row takes the click back
        return;
    }
    updateAim(at, modifiers);
}

void LadderInput::finishRow(const Press& press)
{
    if (press.aim && press.isSending && m_actions.arming().isArmed())
        m_actions.send(*press.aim);
    else if (press.aim && !press.isSending)
        m_actions.offer(*press.aim, press.aim->kind != RowKind::Inside || press.aim->isConditional());
}

void LadderInput::release(const QMouseEvent& event)
{
    const QPoint at = event.position().toPoint();
    if (event.button() == Qt::LeftButton && !m_move.isEmpty() && !m_move.byKeyboard && !m_moveWaits) {
        dragTo(at, event.modifiers() & ~Qt::KeypadModifier);
        m_press = {};
        finishDrag();
        return;
    }
    if (m_press.kind == Press::None || m_press.button != event.button())
        return;
    const Press press = std::exchange(m_press, {});
    const bool inRow = m_view.groupAt(at.y()) == press.group && m_view.rect().contains(at);
    if (!inRow || press.ticks || (press.kind == Press::Row && (at - press.at).manhattanLength() > travelLimit))
        return;
    switch (press.kind) {
    case Press::Row:
        finishRow(press);
        break;
    case Press::Cell:
        select(press.ids.front());
        break;
    case Press::Close:
    case Press::CancelCell:
        m_actions.cancel(press.ids);
        break;
    case Press::Recentre:
        m_view.recentre();
        break;
    case Press::None:
        break;
    }
}

void LadderInput::doubleClick(const QMouseEvent& event)
{
    const QPoint at = event.position().toPoint();
    const OwnCell* cell = event.button() == Qt::LeftButton ? cellAt(at) : nullptr;
    if (!cell) {
        press(event); // two quick clicks on rows are two clicks
        return;
    }
    m_press = {};
    const LocalOrderId id = cell->ids.front(); // selecting rebuilds the cells
    select(id);
    Q_EMIT editWanted(id);
}

void LadderInput::wheel(const QWheelEvent& event)
{
    const QPoint angle = event.angleDelta();
    m_wheelRest += angle.y() != 0 ? angle.y() : angle.x();
    const int notches = m_wheelRest / 120;
    if (notches == 0)
        return;
    m_wheelRest -= notches * 120;
    const bool drags = !m_move.isEmpty() && !m_move.byKeyboard && !m_moveWaits;
    hideAim();
    closeOpened();
    if (event.modifiers() == Qt::ControlModifier) {
        if (!drags)
            m_actions.stepGroup(notches > 0 ? 1 : -1);
        return;
    }
    m_view.scrollRows(notches * (event.modifiers() == Qt::ShiftModifier ? wheelRowsFast : wheelRows));
    const QPoint at = event.position().toPoint();
    if (drags)
        dragTo(at, event.modifiers());
    else
        updateAim(at, event.modifiers());
}

void LadderInput::leave()
{
    hideAim();
    if (m_press.kind == Press::Row)
        m_press = {};
    if (!m_opened)
        noteModifiers(Qt::NoModifier);
}

void LadderInput::focusLost()
{
    if (m_press.kind == Press::Row)
        m_press = {};
    hideAim();
    closeOpened();
    noteModifiers(Qt::NoModifier);
}

void LadderInput::noteActivated()
{
    m_actions.guard().noteActivated();
}

void LadderInput::noteViewMoved()
{
    m_actions.guard().noteViewMoved(m_view.clock().monotonicNow());
    hideAim();
    closeOpened();
}

void LadderInput::marketChanged()
{
    const MonotonicTime now = m_view.clock().monotonicNow();
    m_actions.guard().noteInside(m_view.model().bestBidGroup(), m_view.model().bestAskGroup(), now);
    m_tickGuard.noteInside(m_view.model().bestBidTicks(), m_view.model().bestAskTicks(), now);
    // The side under a resting pointer may have turned.
    if (m_aim && (m_view.model().kindOf(m_aim->group) != m_aim->kind || !m_view.model().isLive()))
        hideAim();
    if (!m_move.isEmpty())
        showMove();
}

void LadderInput::reset()
{
    m_press = {};
    dropMove();
    hideAim();
    closeOpened();
    m_selected = 0;
    m_actions.guard().clearInside();
    m_tickGuard.clearInside();
}

bool LadderInput::escape()
{
    if (m_opened) {
        closeOpened();
        m_press = {};
        return true;
    }
    if (!m_move.isEmpty()) {
        giveUpMove();
        m_press = {};
        return true;
    }
    if (m_press.kind != Press::None) {
        m_press = {};
        return true;
    }
    if (m_selected != 0) {
        select(0);
        return true;
    }
    return false;
}

} // namespace fathom

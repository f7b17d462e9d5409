// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of LadderInput before a press: aim, held modifiers, opened rows.
#include "ui/ladder/ladder_input.h"
#include "ui/ladder/ladder_view.h"
#include "ui/theme/format.h"
#include "ui/workspace/key_map.h"

#include <QApplication>

namespace fathom {

namespace {

OrderKind kindOfAim(const Aim& aim)
{
    switch (aim.what) {
    case Aim::What::Limit: break;
    case Aim::What::Stop:
    case Aim::What::StopLimit: return OrderKind::Stop;
    case Aim::What::Protect: return aim.intent.type == OrderType::StopMarket ? OrderKind::Stop : OrderKind::TakeProfit;
    }
    return OrderKind::Limit;
}

} // namespace

void LadderInput::noteModifiers(Qt::KeyboardModifiers modifiers)
{
    const Qt::KeyboardModifiers held = modifiers & (Qt::ControlModifier | Qt::ShiftModifier | Qt::AltModifier);
    if (m_opened && !m_openedPinned && !held.testFlag(Qt::AltModifier))
        closeOpened();
    if (held == m_held)
        return;
    m_held = held;
    Q_EMIT modifiersChanged(held);
}

void LadderInput::updateAim(const QPoint& at, Qt::KeyboardModifiers modifiers)
{
    if (!m_view.rect().contains(at) || m_view.isLoading()) {
        m_view.setHovered({});
        hideAim();
        return;
    }
    const std::int64_t group = m_view.groupAt(at.y());
    m_view.setHovered(group, at.x());
    if (m_opened && m_openedPinned)
        return;
    if (const OwnCell* cell = cellAt(at)) {
        if (cell->ids != m_restingOn) {
            hideAim();
            m_restingOn = cell->ids;
            m_rest.start();
        }
        return;
    }
    if (modifiers.testFlag(Qt::AltModifier) && m_view.model().groupTicks() > 1) {
        openRow(group, false, at);
        return;
    }
    const MouseAction action = actionOf(Qt::LeftButton, m_view.model().kindOf(group), modifiers);
    showAim(m_view.model().isLive() ? m_actions.aim(action, group) : std::nullopt, modifiers);
}

void LadderInput::showAim(const std::optional<Aim>& aim, Qt::KeyboardModifiers modifiers)
{
    if (aim && m_aim && *aim == *m_aim)
        return;
    hideAim();
    m_aim = aim;
    if (!aim || (!aim->intent.closePosition && !aim->intent.quantity.isPositive()))
        return;
    const Instrument& instrument = *m_view.model().instrument();
    OwnCell cell;
    cell.group = aim->group;
    cell.side = aim->intent.side;
    cell.look = CellLook::Ghost;
    cell.kind = kindOfAim(*aim);
    cell.mark = orderMark(cell.kind);
    const QString size = aim->intent.closePosition ? tr("all") : format::quantity(aim->intent.quantity, instrument);
    cell.text = aim->intent.side == Side::Buy ? tr("BUY %1").arg(size) : tr("SELL %1").arg(size);
    // A row of several ticks does not show the price that would be sent: the cell does.
    cell.right = m_view.model().groupTicks() > 1 ? format::price(instrument.priceOf(aim->ticks), instrument) : tr("aim");
    cell.shortRight = m_view.model().groupTicks() > 1 ? QString() : tr("aim");
    m_view.setAimCell(std::move(cell));
    Q_EMIT aimShown(*aim);
    if (modifiers != Qt::NoModifier)
        Q_EMIT aimRested(*aim);
    else
        m_rest.start();
}

void LadderInput::hideAim()
{
    m_rest.stop();
    m_aim.reset();
    m_restingOn.clear();
    m_view.setAimCell({});
    Q_EMIT aimGone();
}

void LadderInput::openRow(std::int64_t group, bool pinned, const QPoint& at)
{
    if (m_view.model().groupTicks() <= 1 || m_view.isLoading() || m_opened == group)
        return;
    hideAim();
    m_opened = group;
    m_openedPinned = pinned;
    Q_EMIT openRowWanted(group, pinned, at);
}

void LadderInput::closeOpened()
{
    if (!m_opened)
        return;
    m_opened.reset();
    m_openedPinned = false;
    if (m_press.ticks)
        m_press = {};
    hideAim();
    Q_EMIT openRowDone();
}

void LadderInput::pressTick(std::int64_t ticks, Qt::MouseButton button, Qt::KeyboardModifiers modifiers, const QPoint& global)
{
    if (!m_opened || m_press.kind != Press::None)
        return;
    Qt::KeyboardModifiers held = modifiers & ~Qt::KeypadModifier;
    // An opened row that stays needs no Alt; the table's plain gestures then mean the tick.
    if (m_openedPinned)
        held &= ~Qt::KeyboardModifiers(Qt::AltModifier);
    const MouseAction action = actionOf(button, m_actions.kindOfTicks(ticks), held);
    if (sendsOrder(action))
        pressRow(action, {}, button, *m_opened, ticks);
    else if (action == MouseAction::Menu)
        openRowMenu(*m_opened, global);
}

void LadderInput::releaseTick(std::int64_t ticks, Qt::MouseButton button)
{
    if (m_press.kind != Press::Row || m_press.button != button || !m_press.ticks)
        return;
    const Press press = std::exchange(m_press, {});
    if (press.ticks != ticks)
        return;
    const bool pinned = m_openedPinned;
    finishRow(press);
    if (pinned)
        closeOpened();
}

void LadderInput::hoverTick(std::optional<std::int64_t> ticks, Qt::KeyboardModifiers modifiers)
{
    noteModifiers(modifiers);
    if (!m_opened)
        return;
    if (m_press.ticks && m_press.ticks != ticks)
        m_press = {}; // leaving the tick takes the click back
    if (!ticks) {
        hideAim();
        return;
    }
    Qt::KeyboardModifiers held = modifiers & ~Qt::KeypadModifier;
    if (m_openedPinned)
        held &= ~Qt::KeyboardModifiers(Qt::AltModifier);
    const MouseAction action = actionOf(Qt::LeftButton, m_actions.kindOfTicks(*ticks), held);
    showAim(m_view.model().isLive() ? m_actions.aim(action, *m_opened, ticks) : std::nullopt, modifiers);
}

} // namespace fathom

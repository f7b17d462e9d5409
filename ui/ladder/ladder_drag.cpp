// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_input.h"
#include "ui/ladder/ladder_view.h"
#include "ui/theme/format.h"

namespace fathom {

namespace {

constexpr int sidewaysLimit = 80; // px beside the ladder where a drag is given up

QString signedTicks(std::int64_t ticks)
{
    return ticks < 0 ? QStringLiteral("\u2212%1").arg(-ticks) : QStringLiteral("+%1").arg(ticks);
}

} // namespace

void LadderInput::beginDrag(const QPoint& at)
{
    OrderMove move;
    move.side = m_press.side;
    for (const LocalOrderId id : m_press.ids) {
        const Order* order = m_actions.order(id);
        if (!order || !m_actions.canMove(id))
            continue; // in flight or not a limit order: cannot be taken
        const std::int64_t ticks = order->price.countOf(m_view.model().instrument()->tickSize).value_or(0);
        move.targets.push_back({ id, ticks, ticks });
    }
    if (move.targets.empty())
        return;
    hideAim();
    m_view.setHovered({});
    m_dragFrom = m_press.group;
    m_move = std::move(move);
    select(m_move.targets.front().id);
    dragTo(at);
}

void LadderInput::dragTo(const QPoint& at)
{
    m_dragAt = at;
    if (at.x() < -sidewaysLimit || at.x() > m_view.width() + sidewaysLimit) {
        m_press = {};
        dropMove();
        return;
    }
    const bool beyond = at.y() < 0 || at.y() >= m_view.fullRows() * m_view.rowHeight();
    if (beyond && !m_scroll.isActive())
        m_scroll.start();
    else if (!beyond)
        m_scroll.stop();
    const int inside = std::clamp(at.y(), 0, m_view.fullRows() * m_view.rowHeight() - 1);
    const std::int64_t group = m_view.groupAt(inside);
    const std::int64_t groupTicks = m_view.model().groupTicks();
    for (OrderMove::Target& target : m_move.targets) {
        // One order takes the row's own price; several keep their distance to each other.
        if (group == m_dragFrom)
            target.toTicks = target.fromTicks;
        else if (m_move.targets.size() == 1)
            target.toTicks = group * groupTicks;
        else
            target.toTicks = target.fromTicks + (group - m_dragFrom) * groupTicks;
    }
    showMove();
}

void LadderInput::autoScroll()
{
    if (m_move.targets.empty() || m_move.byKeyboard) {
        m_scroll.stop();
        return;
    }
    m_view.scrollRows(m_dragAt.y() < 0 ? 1 : -1);
    dragTo(m_dragAt);
}

void LadderInput::showMove()
{
    if (m_move.targets.empty())
        return;
    const Instrument& instrument = *m_view.model().instrument();
    const OrderMove::Target& first = m_move.targets.front();
    const Order* order = m_actions.order(first.id);
    if (!order)
        return;
    Decimal quantity;
    for (const OrderMove::Target& target : m_move.targets) {
        if (const Order* moved = m_actions.order(target.id))
            quantity += moved->remaining();
    }
    const QString size = format::quantity(quantity, instrument);
    const QString word = m_move.side == Side::Buy ? tr("BUY %1").arg(size) : tr("SELL %1").arg(size);
    const QString from = format::price(instrument.priceOf(first.fromTicks), instrument);
    const QString to = format::price(instrument.priceOf(first.toTicks), instrument);
    QStringList lines { m_move.targets.size() > 1 ? tr("%1, %n orders", nullptr, static_cast<int>(m_move.targets.size())).arg(word) : word };
    lines << tr("%1 → %2  %3 t").arg(from, to, signedTicks(first.toTicks - first.fromTicks));
    const QString refusal = m_move.goesNowhere() ? QString() : m_actions.moveRefusal(m_move);
    if (m_move.goesNowhere())
        lines << tr("release here: nothing is sent");
    else if (!refusal.isEmpty())
        lines << refusal;
    else
        lines << tr("joins behind %1").arg(format::quantity(instrument.quantityOf(m_view.model().stepsAt(m_move.side, first.toTicks)), instrument));
    if (m_move.byKeyboard)
        lines << (m_actions.arming().isArmed() ? tr("Enter sends, Esc returns") : tr("Ctrl+Enter sends, Esc returns"));
    m_view.setMoveBox(lines, m_move.side, groupOf(m_move.side, first.toTicks, m_view.model().groupTicks()), !refusal.isEmpty());
    Q_EMIT moveChanged();
}

void LadderInput::finishDrag()
{
    m_scroll.stop();
    if (m_move.goesNowhere()) {
        dropMove();
        return;
    }
    if (m_actions.arming().isArmed()) {
        const OrderMove move = m_move;
        dropMove();
        m_actions.sendMove(move);
        return;
    }
    // Disarmed: the wish stays drawn until it is sent or discarded.
    if (const QString reason = m_actions.moveRefusal(m_move); !reason.isEmpty()) {
        const OrderMove move = m_move;
        dropMove();
        m_actions.sendMove(move); // says why not
        return;
    }
    m_moveWaits = true;
    Q_EMIT moveWaiting(true);
}

void LadderInput::sendPendingMove()
{
    if (m_move.targets.empty())
        return;
    const OrderMove move = m_move;
    dropMove();
    m_actions.sendMove(move);
}

void LadderInput::dropMove()
{
    m_scroll.stop();
    if (m_move.targets.empty())
        return;
    m_move = {};
    if (std::exchange(m_moveWaits, false))
        Q_EMIT moveWaiting(false);
    m_view.setMoveBox({}, Side::Buy, 0, false);
    Q_EMIT moveChanged();
}

void LadderInput::ordersChanged()
{
    if (m_selected != 0) {
        const Order* order = m_actions.order(m_selected);
        if (!order || !order->isOpen())
            select(0);
    }
    if (m_move.targets.empty())
        return;
    std::erase_if(m_move.targets, [this](const OrderMove::Target& target) {
        const Order* order = m_actions.order(target.id);
        if (order && order->isWorking())
            return false;
        const std::int64_t group = groupOf(m_move.side, target.fromTicks, m_view.model().groupTicks());
        const bool filled = order && order->status == OrderStatus::Filled;
        const QString price = order ? format::price(order->averagePrice.isPositive() ? order->averagePrice : order->price, *m_view.model().instrument()) : QString();
        m_actions.notice(group, m_move.side, filled ? tr("Filled at %1").arg(price) : tr("Gone"), tr("the order ended while it was being moved"));
        return true;
    });
    if (m_move.targets.empty()) {
        m_move.targets.resize(1); // dropMove() needs something to drop
        m_press = {};
        dropMove();
        return;
    }
    showMove();
}

} // namespace fathom

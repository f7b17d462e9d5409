// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of LadderInput that moves orders.
#include "ui/ladder/ladder_input.h"
#include "ui/ladder/ladder_view.h"
#include "ui/theme/format.h"

namespace fathom {

namespace {

constexpr int sidewaysLimit = 80; // px beside the ladder where a drag is given up

}

void LadderInput::beginDrag(const QPoint& at, Qt::KeyboardModifiers modifiers)
{
    OrderMove move;
    move.side = m_press.side;
    for (const LocalOrderId id : m_press.ids) {
        const Order* order = m_actions.order(id);
        if (!order || !m_actions.canMove(id))
            continue; // in flight, held here, or it moves by itself: cannot be taken
        const std::int64_t ticks = m_actions.ticksOf(*order);
        move.targets.push_back({ id, ticks, ticks });
    }
    if (move.isEmpty())
        return;
    hideAim();
    m_view.setHovered({});
    m_dragFrom = m_press.group;
    m_move = std::move(move);
    select(m_move.targets.front().id);
    dragTo(at, modifiers);
}

std::int64_t LadderInput::dragTick(int y) const
{
    const std::int64_t ticks = m_view.model().groupTicks();
    const std::int64_t group = m_view.groupAt(y);
    const int height = m_view.rowHeight();
    const int up = std::clamp(m_view.rectOf(group).bottom() - y, 0, height - 1);
    const std::int64_t inside = up * ticks / height;
    // A row of bids holds the ticks from its price up, one of asks those up to its price.
    return group * ticks + inside - (m_move.side == Side::Buy ? 0 : ticks - 1);
}

void LadderInput::dragTo(const QPoint& at, Qt::KeyboardModifiers modifiers)
{
    m_dragAt = at;
    m_dragHeld = modifiers;
    if (at.x() < -sidewaysLimit || at.x() > m_view.width() + sidewaysLimit) {
        m_press = {};
        giveUpMove();
        return;
    }
    const int rowsBottom = m_view.fullRows() * m_view.rowHeight();
    const bool beyond = at.y() < 0 || at.y() >= rowsBottom;
    if (beyond && !m_scroll.isActive())
        m_scroll.start();
    else if (!beyond)
        m_scroll.stop();
    const int inside = std::clamp(at.y(), 0, rowsBottom - 1);
    const std::int64_t group = m_view.groupAt(inside);
    const std::int64_t groupTicks = m_view.model().groupTicks();
    const bool byTicks = modifiers.testFlag(Qt::AltModifier) && groupTicks > 1;
    const std::int64_t shift = byTicks ? dragTick(inside) - m_move.targets.front().fromTicks : (group - m_dragFrom) * groupTicks;
    const std::int64_t before = m_move.targets.front().toTicks;
    for (OrderMove::Target& target : m_move.targets) {
        // One order takes the row's own price; several keep their distance to each other.
        if (group == m_dragFrom && !byTicks)
            target.toTicks = target.fromTicks;
        else if (m_move.targets.size() == 1 && !byTicks)
            target.toTicks = group * groupTicks;
        else
            target.toTicks = target.fromTicks + shift;
    }
    showMove();
    if (m_move.targets.front().toTicks != before)
        sayMove();
}

//! \brief For who does not see the twin: where it is now.
void LadderInput::sayMove()
{
    const OrderMove::Target& target = m_move.targets.front();
    const Order* order = m_actions.order(target.id);
    const QString price = m_view.priceText(target.toTicks);
    const QString behind = m_view.sizeText(m_view.model().stepsAt(m_move.side, target.toTicks));
    m_view.announce(m_move.goesNowhere()                            ? tr("back at %1").arg(price)
            : order != nullptr && orderKind(*order) == OrderKind::Limit ? tr("moving to %1, joins behind %2").arg(price, behind)
                                                                     : tr("moving to %1").arg(price));
}

//! \brief The hand changed its mind: nothing is sent, and that is said.
void LadderInput::giveUpMove()
{
    if (m_move.isEmpty())
        return;
    const QString words = tr("not moved, still %1").arg(m_view.priceText(m_move.targets.front().fromTicks));
    dropMove();
    m_actions.say(words);
}

void LadderInput::autoScroll()
{
    if (m_move.isEmpty() || m_move.byKeyboard) {
        m_scroll.stop();
        return;
    }
    m_view.scrollRows(m_dragAt.y() < 0 ? 1 : -1);
    dragTo(m_dragAt, m_dragHeld);
}

void LadderInput::showMove()
{
    if (!m_move.isEmpty())
        Q_EMIT moveChanged();
}

void LadderInput::finishDrag()
{
    m_scroll.stop();
    if (m_move.goesNowhere()) {
        giveUpMove();
        return;
    }
    const bool refused = !m_actions.moveRefusal(m_move).isEmpty();
    if (m_actions.arming().isArmed() || refused) {
        const OrderMove move = m_move;
        dropMove();
        m_actions.sendMove(move); // says why not where it is refused
        return;
    }
    // Disarmed: the wish stays drawn until it is sent or discarded.
    m_moveWaits = true;
    m_view.announce({});
    m_actions.say(tr("%1 waits: Ctrl Enter sends, Escape discards", "the price an order is to be moved to").arg(m_view.priceText(m_move.targets.front().toTicks)));
    Q_EMIT moveWaiting(true);
}

//! \brief The same as a drag that ends at \p ticks.
void LadderInput::moveTo(LocalOrderId id, std::int64_t ticks)
{
    const Order* order = m_actions.order(id);
    if (!order || !m_move.isEmpty() || !m_actions.canMove(id))
        return;
    m_move.side = order->side;
    m_move.targets = { { id, m_actions.ticksOf(*order), ticks } };
    select(id);
    showMove();
    finishDrag();
}

void LadderInput::sendPendingMove()
{
    if (m_move.isEmpty())
        return;
    const OrderMove move = m_move;
    dropMove();
    m_actions.sendMove(move);
}

void LadderInput::dropMove()
{
    m_scroll.stop();
    if (!m_move.isEmpty())
        endMove();
}

void LadderInput::endMove()
{
    m_scroll.stop();
    m_move = {};
    m_view.announce({}); // what waits to be said about it is over
    const bool nudgeAsked = std::exchange(m_nudgeAsks, false);
    if (std::exchange(m_moveWaits, false) || nudgeAsked)
        Q_EMIT moveWaiting(false);
    Q_EMIT moveChanged();
}

void LadderInput::ordersChanged()
{
    if (m_selected != 0) {
        const Order* order = m_actions.order(m_selected);
        if (!order || !order->isOpen())
            select(0);
    }
    if (m_move.isEmpty())
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
    if (!m_move.isEmpty()) {
        showMove();
        return;
    }
    m_press = {};
    m_moveMissed = m_move.byKeyboard;
    endMove();
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of OrderLines that answers keys.
#include "ui/chart/order_lines.h"

#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/session.h"
#include "ui/theme/format.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace fathom {

void OrderLines::edit(const OrderTag& tag)
{
    const Order* order = m_session.account()->order(tag.order);
    if (order && m_trading.canBeMoved(*order))
        Q_EMIT editWanted(tag.order, tag.box);
    else
        showHint(tr("The order cannot be changed now."), tag.price);
}

bool OrderLines::nudge(int ticks)
{
    const OrderTag* tag = m_selected ? tagOf(m_selected->order) : nullptr;
    const Order* order = tag ? m_session.account()->order(tag->order) : nullptr;
    if (!order || !m_trading.canBeMoved(*order, true) || (m_move && m_move->confirming))
        return false;
    if (!m_move) {
        // A nudge while one is on its way goes on from where that one will be.
        const bool goesOn = order->request == RequestState::Modifying && tag->wantedTicks > 0;
        const auto from = static_cast<std::int64_t>(std::llround(goesOn ? tag->wantedTicks : tag->ticks));
        m_move = Move { tag->order, {}, from, from, 0, {} };
        m_move->byKey = true;
    }
    m_move->moved = true;
    m_move->target = std::max<std::int64_t>(1, m_move->target + ticks);
    Q_EMIT changed();
    sayMove();
    return true;
}

void OrderLines::sayMove()
{
    const auto instrument = m_session.market()->instrument(m_link.symbol());
    if (!instrument)
        return;
    const Decimal to = instrument->priceOf(m_move->target);
    if (m_move->target == m_move->from) {
        Q_EMIT pointed(tr("back at %1").arg(format::price(to, *instrument)));
        return;
    }
    QStringList parts { tr("moving to %1").arg(format::price(to, *instrument)) };
    for (const MoveLine& line : consequences(to))
        parts += line.text;
    Q_EMIT pointed(parts.join(QStringLiteral(", ")));
}

bool OrderLines::key(QKeyEvent* event)
{
    const int by = event->modifiers() & Qt::ControlModifier ? 10 : 1;
    switch (event->key()) {
    case Qt::Key_Up: return nudge(by);
    case Qt::Key_Down: return nudge(-by);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_move || event->isAutoRepeat())
            return m_move.has_value();
        if (!m_move->confirming && m_move->target == m_move->from)
            giveUpMove();
        else if (!m_move->confirming || event->modifiers() & Qt::ControlModifier)
            finishMove();
        return true;
    case Qt::Key_F2: {
        const OrderTag* tag = m_selected && !m_move ? tagOf(m_selected->order) : nullptr;
        if (!tag || event->isAutoRepeat())
            return false;
        edit(OrderTag(*tag));
        return true;
    }
    case Qt::Key_Delete:
        if (!m_selected || !tagOf(m_selected->order) || event->isAutoRepeat())
            return false;
        m_trading.cancel(m_selected->order);
        return true;
    case Qt::Key_Escape:
        if (std::exchange(m_pressedAction, std::nullopt) || std::exchange(m_pressedCancel, std::nullopt))
            return true; // a press let go of before its release
        if (m_move)
            giveUpMove();
        else if (!m_selected)
            return false;
        else
            m_selected.reset();
        Q_EMIT changed();
        return true;
    default: return false;
    }
}

bool OrderLines::claims(const QKeyEvent& event) const
{
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return enter && event.modifiers().testFlag(Qt::ControlModifier) && waitsForConfirmation();
}

bool OrderLines::selectNext(bool forward)
{
    if (m_tags.empty() || m_move)
        return m_move.has_value();
    const auto at = std::find_if(m_tags.begin(), m_tags.end(), [this](const OrderTag& tag) { return m_selected && tag.sameAs(*m_selected); });
    std::ptrdiff_t next = at == m_tags.end() ? (forward ? 0 : std::ssize(m_tags) - 1) : at - m_tags.begin() + (forward ? 1 : -1);
    if (next < 0 || next >= std::ssize(m_tags)) {
        m_selected.reset();
        return false;
    }
    m_selected = m_tags[static_cast<std::size_t>(next)];
    Q_EMIT changed();
    Q_EMIT pointed(words(*m_selected));
    return true;
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of OrderLines that carries a move to its end.
#include "ui/chart/order_lines.h"

#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/workspace/loop_watch.h"

#include <algorithm>
#include <cmath>

namespace fathom {

namespace {

constexpr double edgePixels = 5; // 20 times a second: of 18 px rows about five

}

QString OrderLines::refusalAt(Decimal price) const
{
    if (const Position* position = positionOf(*m_move))
        return m_trading.protectRefusal(*position, price);
    const Order* order = m_session.account()->order(m_move->order);
    return order ? m_trading.moveRefusal(*order, price, m_move->byKey) : tr("The order is gone.");
}

QString OrderLines::sendMove(Decimal price)
{
    if (const Position* position = positionOf(*m_move))
        return m_trading.protect(*position, price);
    const Order* order = m_session.account()->order(m_move->order);
    return order ? m_trading.move(*order, price, m_move->byKey) : tr("The order is gone.");
}

// What the move would place to protect a position; nothing where it moves something else.
std::optional<OrderIntent> OrderLines::protectedBy(Decimal price) const
{
    if (const Position* position = positionOf(*m_move))
        return m_trading.legTerms(*position, price);
    const Order* order = m_session.account()->order(m_move->order);
    return order && order->isConditional() && order->onlyReduces() ? std::optional(m_trading.movedTerms(*order, price)) : std::nullopt;
}

void OrderLines::refuseMove(const QString& reason, Decimal price, const std::optional<OrderIntent>& fires)
{
    showHint(reason, price);
    if (fires && m_session.orders()->blocked() < Blocked::Placing)
        Q_EMIT closeInsteadWanted(*fires);
}

void OrderLines::aimMove(QPointF at)
{
    m_dragAt = at;
    const double y = within(at.y(), 0.0, m_viewport.plot().height());
    const std::int64_t before = std::exchange(m_move->target, std::max<std::int64_t>(1, m_move->from + std::llround(m_viewport.priceAt(y) - m_move->pressedTicks)));
    Q_EMIT changed();
    if (m_move->target != before)
        sayMove();
}

void OrderLines::scrollAtEdge()
{
    if (!m_move || m_move->confirming || m_move->byKey) {
        m_edgeTimer.stop();
        return;
    }
    Q_EMIT scrollWanted(m_dragAt.y() < 0 ? edgePixels : -edgePixels);
    aimMove(m_dragAt);
}

void OrderLines::finishMove()
{
    const auto instrument = m_session.market()->instrument(m_link.symbol());
    if (!instrument) {
        endMove();
        return;
    }
    const Decimal price = instrument->priceOf(m_move->target);
    if (LoopWatch::stoodStill()) {
        endMove();
        showHint(LoopWatch::words(), price);
        return;
    }
    if (m_trading.isArmed() || m_move->confirming) {
        const auto fires = m_trading.firesAtOnce(protectedBy(price));
        const QString refusal = sendMove(price);
        endMove();
        if (!refusal.isEmpty())
            refuseMove(refusal, price, fires);
        return;
    }
    if (const QString refusal = refusalAt(price); !refusal.isEmpty()) {
        const auto fires = m_trading.firesAtOnce(protectedBy(price));
        endMove();
        refuseMove(refusal, price, fires);
        return;
    }
    m_move->confirming = true;
    m_edgeTimer.stop();
    Q_EMIT pointed({});
    Q_EMIT said(tr("%1 waits: Ctrl Enter sends, Escape discards", "the price an order is to be moved to").arg(format::price(price, *instrument)));
    Q_EMIT confirmationWanted(moveText(), { m_tagsLeft ? tagInset : m_viewport.width() - tagInset, m_viewport.yOf(static_cast<double>(m_move->target)) });
    Q_EMIT changed();
}

void OrderLines::confirmMove()
{
    if (waitsForConfirmation())
        finishMove();
}

void OrderLines::discardMove() { giveUpMove(); }

// The hand changed its mind: nothing is sent, and that is said.
void OrderLines::giveUpMove()
{
    const auto instrument = m_session.market()->instrument(m_link.symbol());
    const std::optional<std::int64_t> from = m_move && m_move->moved ? std::optional(m_move->from) : std::nullopt;
    const bool protects = m_move && m_move->protects;
    endMove();
    if (from && instrument)
        Q_EMIT said(protects ? tr("nothing sent") : tr("not moved, still %1").arg(format::price(instrument->priceOf(*from), *instrument)));
}

void OrderLines::endMove()
{
    const bool asked = waitsForConfirmation();
    const bool wasTold = m_move && m_move->moved;
    m_move.reset();
    if (wasTold)
        Q_EMIT pointed({}); // what waits to be said about it is over
    m_edgeTimer.stop();
    if (asked)
        Q_EMIT confirmationWanted({}, {});
    Q_EMIT changed();
}

void OrderLines::checkMove()
{
    if (!m_move)
        return;
    if (m_move->protects) {
        if (positionOf(*m_move))
            return;
        const bool visible = m_move->moved;
        const auto instrument = m_session.market()->instrument(m_link.symbol());
        const Decimal at = instrument ? instrument->priceOf(m_move->from) : Decimal();
        endMove();
        if (visible)
            showHint(tr("The position is closed; nothing was sent."), at);
        return;
    }
    const Order* order = m_session.account()->order(m_move->order);
    if (order && m_trading.canBeMoved(*order, m_move->byKey))
        return;
    QString text = tr("The order is gone.");
    if (order && order->status == OrderStatus::Filled) {
        const auto instrument = m_session.market()->instrument(order->symbol);
        text = instrument ? tr("Filled at %1").arg(format::price(order->averagePrice, *instrument)) : tr("Filled");
    } else if (order && order->isOpen()) {
        text = tr("The order changed meanwhile; nothing was sent.");
    }
    const Decimal price = order ? order->price : Decimal();
    const bool visible = m_move->moved;
    endMove();
    if (visible)
        showHint(text, price);
}

QString OrderLines::moveText() const
{
    const OrderTag* tag = m_move ? tagOf(*m_move) : nullptr;
    const auto instrument = m_session.market()->instrument(m_link.symbol());
    if (!tag || !instrument)
        return {};
    if (m_move->protects) {
        const Decimal price = instrument->priceOf(m_move->target);
        const Position* position = positionOf(*m_move);
        const QString at = legTag(*tag, price).head % QLatin1Char(' ') % format::price(price, *instrument);
        return position ? at % QStringLiteral(" · ") % legConsequence(*position, price) : at;
    }
    return tr("%1 %2: %3 → %4").arg(tag->head, tag->size, format::price(instrument->priceOf(m_move->from), *instrument),
        format::price(instrument->priceOf(m_move->target), *instrument));
}

} // namespace fathom

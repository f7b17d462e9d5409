// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/protection.h"
#include "core/session/account_state.h"
#include "core/session/order_gateway.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/window/order_toasts.h"
#include "ui/window/window_toasts.h"
#include "ui/workspace/again_books.h"
#include "ui/workspace/placings.h"

namespace fathom {

void OrderToasts::offerUndo(Toast& toast, const QString& words, std::function<void()> undo) const
{
    if (undoSeconds() == 0)
        return;
    toast.action = words;
    toast.actionKey = QStringLiteral("Ctrl Z");
    toast.onAction = std::move(undo);
    toast.actionSeconds = undoSeconds();
}

void OrderToasts::placedAll(const Asked& asked)
{
    Toast toast { .severity = Severity::Success,
        .lead = asked.symbol,
        .text = tr("%n order(s) working", nullptr, static_cast<int>(asked.orders.size())),
        .time = format::time(RealClock().wallNow()) };
    offerUndo(toast, tr("Undo"), [this, ids = asked.orders] {
        for (const LocalOrderId id : ids) {
            const Order* order = m_session.account()->order(id);
            if (order != nullptr && order->isOpen())
                m_session.orders()->cancel(id);
        }
    });
    stackOf(asked).show(toast);
}

// A conditional order that was moved is another order now; moving it back makes a third one.
void OrderToasts::replaced(const Asked& asked)
{
    const LocalOrderId id = asked.orders.front();
    const Order* order = m_session.account()->order(id);
    const OrderIntent& before = asked.intent;
    if (order == nullptr || !order->isOpen())
        return;
    QString from, to;
    if (order->triggerPrice != before.triggerPrice) {
        from = priceWords(asked.symbol, before.triggerPrice);
        to = priceWords(asked.symbol, order->triggerPrice);
    } else if (order->price != before.price) {
        from = priceWords(asked.symbol, before.price);
        to = priceWords(asked.symbol, order->price);
    } else if (!order->closePosition && order->quantity != before.quantity) {
        from = sizeWords(asked.symbol, before.quantity);
        to = sizeWords(asked.symbol, order->quantity);
    } else {
        return;
    }
    Toast toast { .severity = Severity::Success,
        .lead = lead(before),
        .text = tr("moved %1 → %2").arg(from, to),
        .detail = tr("as a new order in the place of the old one"),
        .key = QStringLiteral("moved%1").arg(id), // as of one that was modified: gone with its order
        .time = format::time(RealClock().wallNow()),
        .side = before.side };
    offerUndo(toast, tr("Move back"), [this, id, before] {
        const Order* now = m_session.account()->order(id);
        if (now != nullptr && now->isWorking())
            m_session.orders()->replace(id, before);
    });
    stackOf(asked).show(toast);
}

Bracket OrderToasts::standing(const QString& symbol, PositionSide side, const Bracket& wanted) const
{
    Bracket found;
    const Position* position = m_session.account()->position(symbol, side);
    if (position == nullptr)
        return found;
    const protection::Cover cover = protection::coverOf(*position, m_session.account()->openOrders());
    const auto legOf = [](const Order* order) -> std::optional<ProtectionLeg> {
        if (order == nullptr || order->type == OrderType::TrailingStop)
            return std::nullopt;
        return ProtectionLeg { order->triggerPrice, order->workingType, order->price, order->priceProtect };
    };
    if (wanted.stopLoss)
        found.stopLoss = legOf(cover.stopLoss);
    if (wanted.takeProfit)
        found.takeProfit = legOf(cover.takeProfit);
    return found;
}

// What goes with an entry that is cancelled, so that it comes back with it.
Bracket OrderToasts::heldFor(LocalOrderId entry) const
{
    Bracket held;
    for (const Order& order : m_session.account()->openOrders()) {
        if (!order.heldHere || order.parent != entry || entry == 0)
            continue;
        const bool target = order.type == OrderType::TakeProfit || order.type == OrderType::TakeProfitMarket;
        (target ? held.takeProfit : held.stopLoss) = ProtectionLeg { order.triggerPrice, order.workingType, order.price, order.priceProtect };
    }
    return held;
}

void OrderToasts::guarded(const Asked& asked)
{
    if (!asked.intent.triggerPrice.isPositive())
        return;
    Toast toast { .severity = Severity::Success,
        .lead = lead(asked.intent),
        .text = tr("%1 working", "an order, with its price").arg(rest(asked.intent)),
        .key = QStringLiteral("guarded") + asked.symbol,
        .time = format::time(RealClock().wallNow()),
        .side = asked.intent.side };
    offerUndo(toast, asked.before.isEmpty() ? tr("Undo") : tr("Move back"), [this, asked] { unguard(asked); });
    stackOf(asked).show(toast);
}

// Legs that stood elsewhere go back there; those that were made go.
void OrderToasts::unguard(const Asked& asked)
{
    const Position* position = m_session.account()->position(asked.symbol, asked.intent.positionSide);
    if (position == nullptr)
        return;
    const protection::Cover cover = protection::coverOf(*position, m_session.account()->openOrders());
    std::vector<LocalOrderId> made;
    if (asked.wanted.stopLoss && !asked.before.stopLoss && cover.stopLoss != nullptr && cover.stopLoss->triggerPrice == asked.wanted.stopLoss->trigger)
        made.push_back(cover.stopLoss->localId);
    if (asked.wanted.takeProfit && !asked.before.takeProfit && cover.takeProfit != nullptr
        && cover.takeProfit->triggerPrice == asked.wanted.takeProfit->trigger)
        made.push_back(cover.takeProfit->localId);
    for (const LocalOrderId id : made)
        m_session.orders()->cancel(id);
    if (!asked.before.isEmpty())
        m_session.orders()->protect(asked.symbol, asked.intent.positionSide, asked.before);
}

void OrderToasts::offerAgain(Toast& toast, LocalOrderId order)
{
    if (Placings::of(m_session).wasSentAgain(order))
        return;
    if (const Placings::Placing* placing = Placings::of(m_session).find(order))
        AgainBooks::of(m_session).hold(placing->intent.symbol); // so that one press will do
    toast.action = tr("Send again");
    toast.onAction = [this, order, what = toast.text] { Q_EMIT sendAgainWanted(order, what); };
}

void OrderToasts::tellNotSent(LocalOrderId order, const QString& what, const QString& reason, bool offered)
{
    Toast toast { .severity = Severity::Failure, .lead = tr("Not sent"), .text = what, .detail = reason, .stays = true };
    toast.key = toast.lead + toast.text + toast.detail;
    if (offered)
        offerAgain(toast, order);
    m_toasts.active().show(toast);
}

} // namespace fathom

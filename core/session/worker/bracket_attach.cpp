// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/bracket_keeper.h"

#include "core/domain/order_check.h"
#include "core/net/time_sync.h"
#include "core/session/worker/order_ledger.h"
#include "core/session/worker/order_words.h"
#include "core/session/worker/position_moves.h"
#include "core/session/worker/risk_guard.h"

#include <QScopedValueRollback>
#include <QTimer>

#include <algorithm>

namespace fathom {

// Protection for entries that work already, and entries that another order takes the place of.

namespace {

bool isStop(OrderType type)
{
    return type == OrderType::Stop || type == OrderType::StopMarket;
}

bool differ(const OrderIntent& a, const OrderIntent& b)
{
    return a.type != b.type || a.triggerPrice != b.triggerPrice || a.price != b.price
        || a.quantity != b.quantity || a.workingType != b.workingType
        || a.priceProtect != b.priceProtect;
}

} // namespace

// Of the leg the entry works on, what an order against it could close.
Decimal BracketKeeper::openOf(const Order& entry) const
{
    const Decimal amount = m_amount ? m_amount(entry.symbol, entry.positionSide) : Decimal();
    const bool same = entry.side == Side::Buy ? amount.isPositive() : amount.isNegative();
    return same ? amount.abs() : Decimal();
}

// What the legs that went out and still stand would close.
Decimal BracketKeeper::protectedOf(LocalOrderId entry) const
{
    std::map<int, Decimal> portions;
    for (const auto& [leg, sent] : m_sent) {
        const OrderState* state = m_context.ledger->find(leg);
        if (sent.entry != entry || !state || !state->order().isOpen())
            continue;
        Decimal& size = portions[sent.portion];
        size = std::max(size, state->order().remaining());
    }
    Decimal sum;
    for (const auto& [portion, size] : portions)
        sum += size;
    return sum;
}

LocalOrderId BracketKeeper::heldLike(const Entry& entry, OrderType type) const
{
    for (const LocalOrderId leg : entry.legs) {
        const OrderState* state = m_context.ledger->find(leg);
        if (state && state->order().heldHere && isStop(state->order().type) == isStop(type))
            return leg;
    }
    return 0;
}

bool BracketKeeper::holdsFor(const Entry& entry) const
{
    return heldLike(entry, OrderType::StopMarket) != 0
        || heldLike(entry, OrderType::TakeProfitMarket) != 0;
}

void BracketKeeper::setBracket(RequestId request, LocalOrderId id, const Bracket& bracket)
{
    const OrderState* state = m_context.ledger->find(id);
    // A fill may be told a moment before the position it makes.
    if (state && state->order().isWorking()
        && state->order().executed > openOf(state->order()) + protectedOf(id)) {
        QTimer::singleShot(
            gather, this, [this, request, id, bracket] { attach(request, id, bracket); });
        return;
    }
    attach(request, id, bracket);
}

QString BracketKeeper::whyNot(const Order& order, const Bracket& bracket) const
{
    if (!order.isOpen())
        return tr("This order has ended.");
    if (order.heldHere || termsOf(order).onlyReduces())
        return tr("An order that only reduces needs no protection of its own.");
    if (!order.isWorking() || order.clientId.isEmpty()
        || (order.request != RequestState::None && order.request != RequestState::Refused))
        return tr("Another request on it is under way.");
    if (const QString blocked = m_context.guard->blockedReason(); !blocked.isEmpty())
        return blocked; // what the last run kept may not be taken up yet
    const Instrument* instrument = m_context.market->instrument(order.symbol);
    if (!instrument)
        return tr("The rules of this symbol are not loaded yet.");
    const Decimal entry = order.price.isPositive() ? order.price
        : order.triggerPrice.isPositive()          ? order.triggerPrice
                                                   : m_context.market->mark(order.symbol);
    const auto problems = checkBracket(*instrument, order.side, entry, bracket);
    return problems.empty() ? QString() : problems.front().text;
}

// As it stands, or as it begins: what has filled without legs and is still open is not covered.
BracketKeeper::Entry BracketKeeper::attachedTo(const Order& order) const
{
    const auto present = m_entries.find(order.localId);
    Entry entry = present != m_entries.end() ? present->second : Entry {};
    entry.over = false;
    if (holdsFor(entry))
        return entry;
    const Decimal bare
        = std::min(order.executed, openOf(order)) - protectedOf(order.localId);
    entry.symbol = order.symbol;
    entry.clientId = order.clientId;
    entry.conditional = isConditional(order.type) || order.algoId != 0;
    entry.covered = order.executed - std::max(bare, Decimal());
    return entry;
}

// Pairs that stand at the venue and lack a leg of a kind that was not held before.
std::vector<BracketKeeper::Joining> BracketKeeper::joining(
    LocalOrderId id, const std::vector<OrderIntent>& wanted) const
{
    std::vector<Joining> found;
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end())
        return found;
    for (const OrderIntent& terms : wanted) {
        if (heldLike(entry->second, terms.type) != 0)
            continue;
        std::map<int, Decimal> bare;
        for (const auto& [leg, sent] : m_sent) {
            const OrderState* state = m_context.ledger->find(leg);
            if (sent.entry != id || !state || !state->order().isOpen()
                || state->order().closePosition)
                continue;
            const bool alike = isStop(state->order().type) == isStop(terms.type);
            Decimal& size = bare.try_emplace(sent.portion).first->second;
            if (alike || size.isNegative())
                size = -1; // it has one
            else
                size = std::max(size, state->order().remaining());
        }
        for (const auto& [portion, size] : bare) {
            if (!size.isPositive())
                continue;
            Joining& joins = found.emplace_back(Joining { portion, terms });
            joins.terms.quantity = size;
            joins.terms.origin = QStringLiteral("bracket");
        }
    }
    return found;
}

void BracketKeeper::attach(RequestId request, LocalOrderId id, const Bracket& bracket)
{
    const OrderState* state = m_context.ledger->find(id);
    const Order order = state ? state->order() : Order {};
    const Instrument* instrument = m_context.market->instrument(order.symbol);
    const auto no = [&](const QString& reason) {
        refuse(request, id, state ? orderWords(order, instrument) : QString(), order.symbol, reason);
    };
    if (const QString reason = whyNot(order, bracket); !reason.isEmpty())
        return no(reason);

    const Entry entry = attachedTo(order);
    std::vector<OrderIntent> wanted;
    for (const auto& [leg, stops] :
        { std::pair { &bracket.stopLoss, true }, std::pair { &bracket.takeProfit, false } }) {
        if (*leg)
            wanted.push_back(protectionIntent(order.symbol, order.positionSide,
                order.side == Side::Buy, **leg, stops, order.quantity - entry.covered));
    }
    const std::vector<Joining> joins = joining(id, wanted);
    // Whole as they would be at last, and what would go out at once, against the prices of now.
    const OrderFacts facts { m_context.market->mark(order.symbol),
        m_context.market->lasts.value(order.symbol), m_context.time->venueNow() };
    const auto refusal = [&](OrderIntent leg, Decimal quantity, const OrderFacts& judged) {
        leg.quantity = quantity;
        const auto problems = checkOrder(*instrument, leg, judged);
        return problems.empty() ? QString() : problems.front().text;
    };
    const Decimal bare = order.executed - entry.covered;
    for (const OrderIntent& leg : wanted) {
        QString reason = refusal(leg, leg.quantity, {});
        if (reason.isEmpty() && bare.isPositive())
            reason = refusal(leg, bare, facts);
        if (!reason.isEmpty())
            return no(reason);
    }
    for (const Joining& leg : joins) {
        if (const QString reason = refusal(leg.terms, leg.terms.quantity, facts); !reason.isEmpty())
            return no(reason);
    }

    // On the disk before it counts: should this program end now, the next run holds it.
    KeptBracket kept = keptOf(id, entry);
    kept.held = wanted;
    if (!kept.isEmpty() || entry.recorded) {
        if (const auto written = m_context.recorder->keep(kept, true); !written)
            return no(written.error().userText());
    }
    m_entries[id] = entry;
    m_entries[id].recorded = !kept.isEmpty();
    apply(id, wanted);
    m_context.report->finish(request, Outcome::Accepted, {}, id);
    std::vector<LocalOrderId> going;
    for (const Joining& leg : joins) {
        const LocalOrderId name = m_context.ledger->nextDiscoveredId();
        m_sent[name] = { id, leg.portion, leg.terms, m_placer->nextClientId() };
        going.push_back(name);
    }
    if (!going.empty())
        static_cast<void>(save(id, true)); // where that fails the journal refuses them as well
    for (const LocalOrderId leg : going)
        send(leg);
    if (bare.isPositive())
        look(id);
    tidy(id);
}

// What is held becomes what is wanted.
void BracketKeeper::apply(LocalOrderId id, const std::vector<OrderIntent>& wanted)
{
    const QScopedValueRollback<bool> together(m_saving, false);
    Entry& entry = m_entries.at(id);
    const auto say = [this](const QString& title, const QString& text, const OrderIntent& terms) {
        m_context.report->log(logLine(Severity::Info, title,
            text.arg(orderWords(terms, m_context.market->instrument(terms.symbol))), terms.symbol,
            0));
    };
    std::vector<LocalOrderId> legs;
    for (const OrderIntent& terms : wanted) {
        const LocalOrderId present = heldLike(entry, terms.type);
        if (present == 0) {
            hold(id, entry, terms);
            legs.push_back(entry.legs.back());
            say(tr("Protection kept"), tr("%1: it goes to the exchange when its order fills."),
                terms);
            continue;
        }
        legs.push_back(present);
        m_context.ledger->update(present, [&](OrderState& s) {
            if (!differ(termsOf(s.order()), terms))
                return false;
            s.changeHeld(terms);
            say(tr("Protection changed"), tr("%1: it goes to the exchange when its order fills."),
                terms);
            return true;
        });
    }
    for (const LocalOrderId leg : std::exchange(entry.legs, legs)) {
        if (std::ranges::find(legs, leg) != legs.end())
            continue;
        m_context.ledger->update(leg, [&](OrderState& s) {
            const OrderIntent terms = termsOf(s.order());
            if (!s.dropHeld(m_context.clock->wallNow()))
                return false;
            say(tr("Protection dropped"), tr("%1: taken away."), terms);
            return true;
        });
    }
}

// --- Entries that the venue cannot modify are cancelled for a new one. Their legs go with them.

void BracketKeeper::onMoving(LocalOrderId order)
{
    const auto entry = m_entries.find(order);
    if (entry == m_entries.end() || entry->second.over || !holdsFor(entry->second))
        return;
    entry->second.moving = true;
    m_moving[order] = order;
}

bool BracketKeeper::moveEntry(
    LocalOrderId order, LocalOrderId replacement, const QString& clientId)
{
    const auto moving = m_moving.find(order);
    if (moving == m_moving.end())
        return false;
    const LocalOrderId before = std::exchange(moving->second, replacement);
    Entry& from = m_entries.at(before);
    Entry& to = m_entries[replacement];
    to = { from.symbol, clientId, from.conditional, std::exchange(from.legs, {}), {} };
    to.moving = true;
    from.moving = false;
    {
        const QScopedValueRollback<bool> together(m_saving, false);
        for (const LocalOrderId leg : to.legs)
            m_context.ledger->update(leg, [replacement](OrderState& s) {
                s.setParent(replacement);
                return true;
            });
    }
    // The new name first, and on the disk before its order goes out.
    static_cast<void>(save(replacement, true));
    look(before);
    return true;
}

void BracketKeeper::endMoving(LocalOrderId order)
{
    const auto moving = m_moving.find(order);
    if (moving == m_moving.end())
        return;
    const LocalOrderId holder = moving->second;
    m_moving.erase(moving);
    if (const auto entry = m_entries.find(holder); entry != m_entries.end()) {
        entry->second.moving = false;
        look(holder);
    }
}

} // namespace fathom

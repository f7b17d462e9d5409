// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/bracket_keeper.h"
#include "core/session/worker/order_ledger.h"
#include "core/session/worker/order_placer.h"
#include "core/session/worker/order_steps.h"
#include "core/session/worker/order_words.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <set>

namespace fathom {

// What the last run left is taken up: legs whose entry filled meanwhile go out, each once.

//! What is to be done once the pairs are known and written.
struct BracketKeeper::Back {
    std::vector<LocalOrderId> again; //!< never reached the venue
    std::vector<LocalOrderId> filled; //!< while nobody looked
    std::vector<LocalOrderId> spare; //!< at the venue for a position that is gone
};

namespace {

QString whyUnfilled(const OrderState* entry)
{
    if (!entry)
        return BracketKeeper::tr("its order is not at the exchange.");
    switch (entry->order().status) {
    case OrderStatus::Canceled:
        return BracketKeeper::tr("its order was cancelled while Fathom was not running.");
    case OrderStatus::Filled:
        return BracketKeeper::tr("its order is covered already.");
    default:
        return BracketKeeper::tr("its order ended unfilled while Fathom was not running.");
    }
}

QString whyClosed()
{
    return BracketKeeper::tr("its position was closed while Fathom was not running.");
}

} // namespace

const OrderState* BracketKeeper::atVenue(const QString& symbol, const QString& clientId) const
{
    const OrderState* state = m_context.ledger->findClient(symbol, clientId);
    return state && state->isProven() ? state : nullptr;
}

void BracketKeeper::sayDropped(const OrderIntent& terms, const QString& why)
{
    m_context.report->log(logLine(Severity::Warning, tr("Protection dropped"),
        orderWords(terms, m_context.market->instrument(terms.symbol)) % QStringLiteral(": ") % why,
        terms.symbol, 0, true));
}

void BracketKeeper::takeUp(const KeptBracket& kept, Decimal size)
{
    const OrderState* state = atVenue(kept.symbol, kept.clientId);
    const Order order = state ? state->order() : Order {};
    const LocalOrderId id = state ? order.localId : m_context.ledger->nextDiscoveredId();
    Entry& entry = m_entries[id];
    entry = { kept.symbol, kept.clientId, kept.conditional, {}, kept.covered };
    entry.over = !order.isOpen();
    entry.recorded = true;
    if (size.isZero()) // what it filled is closed again
        entry.covered = std::max(entry.covered, order.executed);
    Back back;
    int portion = 0;
    {
        const QScopedValueRollback<bool> together(m_saving, false);
        back = takeUpSent(id, kept, size);
        portion = ++m_portions;
        takeUpHeld(id, kept, order, size, portion);
    }
    static_cast<void>(save(id, true));
    for (const LocalOrderId leg : back.again)
        send(leg);
    for (const LocalOrderId leg : back.filled)
        onLegFilled(leg);
    for (const LocalOrderId leg : back.spare) {
        sayDropped(m_sent.at(leg).terms, whyClosed());
        cancelLeg(leg);
    }
    const auto again = m_entries.find(id);
    if (again == m_entries.end())
        return;
    if (!again->second.over) {
        onChanged(order);
        return;
    }
    if (!again->second.legs.empty()) {
        const Decimal fresh = std::min(order.executed - kept.covered, size);
        again->second.covered = order.executed;
        cover(id, again->second, fresh, true, portion);
    }
    tidy(id);
}

BracketKeeper::Back BracketKeeper::takeUpSent(
    LocalOrderId id, const KeptBracket& kept, Decimal size)
{
    Back back;
    const int before = m_portions;
    std::set<int> closed;
    for (const KeptBracket::Leg& leg : kept.sent) {
        const OrderState* state = atVenue(kept.symbol, leg.clientId);
        m_portions = std::max(m_portions, before + leg.portion);
        if (!state)
            continue;
        const LocalOrderId name = state->order().localId;
        const bool filled = state->order().status == OrderStatus::Filled;
        m_sent[name] = { id, before + leg.portion, leg.terms, leg.clientId, true, filled };
        m_context.ledger->update(name, [id](OrderState& s) {
            s.setParent(id);
            return true;
        });
        if (filled) {
            closed.insert(leg.portion);
            back.filled.push_back(name);
        } else if (size.isZero() && state->order().isOpen()) {
            back.spare.push_back(name);
        }
    }
    std::erase_if(back.spare,
        [&](LocalOrderId leg) { return closed.contains(m_sent.at(leg).portion - before); });
    for (const KeptBracket::Leg& leg : kept.sent) {
        if (leg.placed || atVenue(kept.symbol, leg.clientId))
            continue; // it is there, or was and has ended
        if (size.isZero() || closed.contains(leg.portion)) {
            sayDropped(leg.terms, whyClosed());
            continue;
        }
        OrderIntent terms = leg.terms;
        terms.quantity = std::min(terms.quantity, size);
        if (adoptLike(id, terms, terms.quantity, before + leg.portion))
            continue;
        const LocalOrderId name = m_context.ledger->nextDiscoveredId();
        m_sent[name] = { id, before + leg.portion, terms, m_placer->nextClientId() };
        back.again.push_back(name);
    }
    return back;
}

void BracketKeeper::takeUpHeld(
    LocalOrderId id, const KeptBracket& kept, const Order& order, Decimal size, int portion)
{
    Entry& entry = m_entries.at(id);
    const Decimal fresh = std::min(order.executed - kept.covered, size);
    for (const OrderIntent& terms : kept.held) {
        if (!entry.over) {
            hold(id, entry, terms);
            m_context.report->log(logLine(Severity::Info, tr("Protection kept"),
                tr("%1: it goes to the exchange when its order fills.")
                    .arg(orderWords(terms, m_context.market->instrument(terms.symbol))),
                terms.symbol, entry.legs.back()));
        } else if (!fresh.isPositive()) {
            const bool filled = order.executed > kept.covered;
            sayDropped(
                terms, filled ? whyClosed() : whyUnfilled(atVenue(kept.symbol, kept.clientId)));
        } else if (!adoptLike(id, terms, fresh, portion)) {
            hold(id, entry, terms);
        }
    }
}

// A protection of ours that stands there already, as after a journal that lost a line, is not
// placed twice.
bool BracketKeeper::adoptLike(
    LocalOrderId id, const OrderIntent& terms, Decimal quantity, int portion)
{
    std::vector<LocalOrderId> alike;
    Decimal found;
    for (const Order& order : m_context.ledger->openOf(terms.symbol)) {
        if (order.external || !order.isWorking() || order.side != terms.side
            || order.positionSide != terms.positionSide || order.type != terms.type
            || order.triggerPrice != terms.triggerPrice || order.price != terms.price
            || m_sent.contains(order.localId))
            continue;
        alike.push_back(order.localId);
        found = found + (order.closePosition ? quantity : order.remaining());
    }
    if (!quantity.isPositive() || found < quantity)
        return false;
    for (const LocalOrderId name : alike)
        m_sent[name] = { id, portion, terms, m_context.ledger->find(name)->order().clientId, true };
    return true;
}

} // namespace fathom

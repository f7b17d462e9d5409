// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/bracket_keeper.h"

#include "core/domain/order_check.h"
#include "core/session/worker/order_ledger.h"
#include "core/session/worker/order_placer.h"
#include "core/session/worker/order_steps.h"
#include "core/session/worker/order_words.h"
#include "core/session/worker/position_moves.h"

#include <QTimer>

#include <algorithm>

namespace fathom {

BracketKeeper::BracketKeeper(
    const OrderContext& context, OrderPlacer* placer, OrderSteps* steps, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_placer(placer)
    , m_steps(steps)
{
    connect(m_context.ledger, &OrderLedger::changed, this, &BracketKeeper::onChanged);
}

BracketKeeper::~BracketKeeper() = default;

QString BracketKeeper::describe(const Order& order) const
{
    return orderWords(order, m_context.market->instrument(order.symbol));
}

void BracketKeeper::place(
    RequestId request, LocalOrderId id, const OrderIntent& intent, const Bracket& bracket)
{
    if (bracket.isEmpty()) {
        m_placer->place(request, id, intent);
        return;
    }
    const auto refuse = [&](const QString& reason) {
        m_context.report->log(logLine(Severity::Warning, tr("Not sent"),
            orderWords(intent, m_context.market->instrument(intent.symbol)) % QStringLiteral(": ")
                % reason,
            intent.symbol, id, true));
        m_context.report->finish(request, Outcome::NotSent, refusalBecause(reason), id);
    };
    if (intent.onlyReduces())
        return refuse(tr("An order that only reduces needs no protection of its own."));
    const Instrument* instrument = m_context.market->instrument(intent.symbol);
    if (!instrument)
        return refuse(tr("The rules of this symbol are not loaded yet."));
    const Decimal entry = intent.price.isPositive() ? intent.price
        : intent.triggerPrice.isPositive()          ? intent.triggerPrice
                                                    : m_context.market->mark(intent.symbol);
    if (const auto problems = checkBracket(*instrument, intent.side, entry, bracket);
        !problems.empty())
        return refuse(problems.front().text);

    // Registered before the entry goes out: it may be filled before its answer is here.
    Entry& kept = m_entries[id];
    kept.intent = intent;
    const bool isLong = intent.side == Side::Buy;
    const auto hold = [&](const std::optional<ProtectionLeg>& leg, bool stops) {
        if (!leg)
            return;
        const LocalOrderId held = m_context.ledger->nextDiscoveredId();
        kept.legs.push_back(held);
        m_context.ledger->add(OrderState::held(held,
            protectionIntent(
                intent.symbol, intent.positionSide, isLong, *leg, stops, intent.quantity),
            id, m_context.clock->wallNow()));
    };
    hold(bracket.stopLoss, true);
    hold(bracket.takeProfit, false);
    m_placer->place(request, id, intent);
}

void BracketKeeper::onChanged(const Order& order)
{
    const LocalOrderId id = order.localId;
    const auto it = m_entries.find(id);
    if (it == m_entries.end()) {
        if (m_sent.contains(id) && order.status == OrderStatus::Filled)
            QMetaObject::invokeMethod(
                this, [this, id] { onLegFilled(id); }, Qt::QueuedConnection);
        return;
    }
    // What fills on is gathered; what has ended is covered at once, behind whoever changed the
    // order.
    const bool over = !order.isOpen();
    if (!over && (order.executed <= it->second.covered || it->second.waits))
        return;
    it->second.waits = it->second.waits || !over;
    QTimer::singleShot(
        over ? std::chrono::milliseconds {} : gather, this, [this, id] { look(id); });
}

void BracketKeeper::look(LocalOrderId id)
{
    const auto it = m_entries.find(id);
    const OrderState* state = m_context.ledger->find(id);
    if (it == m_entries.end() || !state)
        return;
    Entry& entry = it->second;
    entry.waits = false;
    const Order order = state->order();
    const bool over = !order.isOpen();
    const Decimal fresh = order.executed - entry.covered;
    if (fresh.isPositive()) {
        entry.covered = order.executed;
        cover(id, entry, fresh, over);
    }
    if (!over)
        return;
    // An end can be taken back (an unknown placing that is found after all): what was dropped stays
    // dropped, and said.
    for (const LocalOrderId leg : entry.legs)
        m_context.ledger->update(
            leg, [this](OrderState& s) { return s.dropHeld(m_context.clock->wallNow()); });
    m_entries.erase(it);
}

void BracketKeeper::cover(LocalOrderId id, Entry& entry, Decimal quantity, bool last)
{
    const int portion = ++m_portions;
    for (const LocalOrderId held : entry.legs) {
        const OrderState* state = m_context.ledger->find(held);
        if (!state || !state->order().heldHere)
            continue; // dropped by hand
        OrderIntent terms = termsOf(state->order());
        OrderIntent rest = terms;
        terms.quantity = quantity;
        terms.origin = QStringLiteral("bracket");
        rest.quantity = rest.quantity - quantity;
        // The last portion goes out under the held one's name; the others leave it smaller.
        const bool whole = last || !rest.quantity.isPositive();
        LocalOrderId name = whole ? held : m_context.ledger->nextDiscoveredId();
        if (!whole) {
            m_context.ledger->update(held, [&rest](OrderState& s) {
                s.changeHeld(rest);
                return true;
            });
        }
        m_sent[name] = { id, portion };
        m_steps->place(
            terms, { true, {}, id }, this,
            [this](const Order& leg, const Error& error) { onPlaced(leg, error); }, name);
    }
}

void BracketKeeper::onPlaced(const Order& leg, const Error& error)
{
    if (leg.isWorking() || leg.executed.isPositive() || leg.orderId != 0)
        return;
    // Said loudly: what was filled stands without it. Source: FAULTS C31.
    m_context.report->log(logLine(Severity::Failure, tr("Not protected"),
        describe(leg) % QStringLiteral(": ")
            % (error.detail.isEmpty() ? tr("It did not reach the exchange.") : error.userText()),
        leg.symbol, leg.localId, true));
}

void BracketKeeper::onLegFilled(LocalOrderId id)
{
    const auto filled = m_sent.find(id);
    if (filled == m_sent.end())
        return;
    const Sent which = filled->second;
    m_sent.erase(filled);
    for (auto it = m_sent.begin(); it != m_sent.end();) {
        if (it->second.portion != which.portion) {
            ++it;
            continue;
        }
        const LocalOrderId other = it->first;
        it = m_sent.erase(it);
        const OrderState* state = m_context.ledger->find(other);
        if (!state || !state->order().isOpen())
            continue;
        m_steps->cancel(other, this, [this](const Order& leg, const Error& error) {
            if (leg.isWorking())
                m_context.report->log(logLine(Severity::Failure, tr("Not cancelled"),
                    tr("%1: its position was closed by the other leg. %2")
                        .arg(describe(leg), error.userText()),
                    leg.symbol, leg.localId, true));
        });
    }
}

void BracketKeeper::onReplacing(LocalOrderId order, LocalOrderId replacement)
{
    if (const auto sent = m_sent.find(order); sent != m_sent.end())
        m_sent[replacement] = sent->second;
}

void BracketKeeper::onReplaced(LocalOrderId order, LocalOrderId standing)
{
    if (standing != order)
        m_sent.erase(order);
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/bracket_keeper.h"

#include "core/domain/order_check.h"
#include "core/session/worker/order_ledger.h"
#include "core/session/worker/order_placer.h"
#include "core/session/worker/order_steps.h"
#include "core/session/worker/order_words.h"
#include "core/session/worker/position_moves.h"

#include <QScopedValueRollback>
#include <QTimer>

#include <algorithm>
#include <set>
#include <utility>

namespace fathom {

BracketKeeper::BracketKeeper(
    const OrderContext& context, OrderPlacer* placer, OrderSteps* steps, Amount amount, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_placer(placer)
    , m_steps(steps)
    , m_amount(std::move(amount))
{
    connect(m_context.ledger, &OrderLedger::changed, this, &BracketKeeper::onChanged);
}

BracketKeeper::~BracketKeeper() = default;

QString BracketKeeper::describe(const Order& order) const
{
    return orderWords(order, m_context.market->instrument(order.symbol));
}

void BracketKeeper::refuse(RequestId request, LocalOrderId id, const QString& what,
    const QString& symbol, const QString& reason)
{
    m_context.report->log(answerLine(Severity::Warning, tr("Not sent"),
        what % QStringLiteral(": ") % reason, symbol, id));
    m_context.report->finish(request, Outcome::NotSent, refusalBecause(reason), id);
}

void BracketKeeper::place(RequestId request, LocalOrderId id, const OrderIntent& intent,
    const Bracket& bracket, const OrderPlacer::Placing& how)
{
    if (bracket.isEmpty()) {
        m_placer->place(request, id, intent, how);
        return;
    }
    const Instrument* instrument = m_context.market->instrument(intent.symbol);
    const auto refuse = [&](const QString& reason) {
        this->refuse(request, id, orderWords(intent, instrument), intent.symbol, reason);
    };
    if (intent.onlyReduces())
        return refuse(tr("An order that only reduces needs no protection of its own."));
    if (!instrument)
        return refuse(tr("The rules of this symbol are not loaded yet."));
    const Decimal entry = intent.price.isPositive() ? intent.price
        : intent.triggerPrice.isPositive()          ? intent.triggerPrice
                                                    : m_context.market->mark(intent.symbol);
    if (const auto problems = checkBracket(*instrument, intent.side, entry, bracket);
        !problems.empty())
        return refuse(problems.front().text);

    // Registered and written before the entry goes out: it may be filled before its answer is here,
    // and this program may end before that.
    Entry& kept = m_entries[id];
    kept.symbol = intent.symbol;
    kept.clientId = how.ownRepeat ? m_placer->nextClientId() : m_placer->clientIdFor(intent);
    kept.conditional = isConditional(intent.type);
    const QString clientId = kept.clientId;
    const bool isLong = intent.side == Side::Buy;
    {
        const QScopedValueRollback<bool> together(m_saving, false);
        for (const auto& [leg, stops] :
            { std::pair { &bracket.stopLoss, true }, std::pair { &bracket.takeProfit, false } }) {
            if (*leg)
                hold(id, kept,
                    protectionIntent(
                        intent.symbol, intent.positionSide, isLong, **leg, stops, intent.quantity));
        }
    }
    if (const auto written = save(id, true); !written) {
        const std::vector<LocalOrderId> legs = std::move(kept.legs);
        m_entries.erase(id);
        for (const LocalOrderId leg : legs)
            m_context.ledger->update(
                leg, [this](OrderState& s) { return s.dropHeld(m_context.clock->wallNow()); });
        return refuse(written.error().userText());
    }
    m_placer->place(request, id, intent, { how.ownRepeat, clientId, how.parent, how.ledBy });
}

void BracketKeeper::hold(LocalOrderId id, Entry& entry, const OrderIntent& terms)
{
    const LocalOrderId held = m_context.ledger->nextDiscoveredId();
    entry.legs.push_back(held);
    m_context.ledger->add(OrderState::held(held, terms, id, m_context.clock->wallNow()));
}

KeptBracket BracketKeeper::keptOf(LocalOrderId id, const Entry& entry) const
{
    KeptBracket kept { entry.symbol, entry.clientId, entry.conditional, entry.covered, {}, {} };
    for (const LocalOrderId leg : entry.legs) {
        const OrderState* state = m_context.ledger->find(leg);
        if (state && state->order().heldHere)
            kept.held.push_back(termsOf(state->order()));
    }
    for (const auto& [leg, sent] : m_sent) {
        if (sent.entry == id)
            kept.sent.push_back({ sent.terms, sent.clientId, sent.portion, sent.placed });
    }
    return kept;
}

Result<void> BracketKeeper::save(LocalOrderId id, bool durably)
{
    const auto it = m_entries.find(id);
    if (!m_saving || it == m_entries.end())
        return {};
    Entry& entry = it->second;
    const KeptBracket kept = keptOf(id, entry);
    if (kept.isEmpty() && !entry.recorded) {
        if (entry.over)
            m_entries.erase(it);
        return {};
    }
    auto written = m_context.recorder->keep(kept, durably);
    entry.recorded = !kept.isEmpty();
    if (kept.isEmpty() && entry.over)
        m_entries.erase(it);
    return written;
}

void BracketKeeper::onChanged(const Order& order)
{
    const LocalOrderId id = order.localId;
    if (const auto sent = m_sent.find(id); sent != m_sent.end()) {
        onSentChanged(order, sent->second);
        return;
    }
    if (const auto entry = m_entries.find(order.parent); entry != m_entries.end()
        && std::ranges::find(entry->second.legs, id) != entry->second.legs.end()) {
        static_cast<void>(save(order.parent, false)); // a held leg was moved or dropped
        return;
    }
    const auto it = m_entries.find(id);
    if (it == m_entries.end() || it->second.over)
        return;
    // What fills on is gathered; what has ended is covered at once, behind whoever changed the
    // order.
    const bool over = !order.isOpen();
    if (order.isWorking())
        resize(id, it->second, order);
    if (!over && (order.executed <= it->second.covered || it->second.waits))
        return;
    it->second.waits = it->second.waits || !over;
    QTimer::singleShot(
        over ? std::chrono::milliseconds {} : gather, this, [this, id] { look(id); });
}

// Whatever becomes of the entry's size, the held legs are for what of it is not covered yet.
void BracketKeeper::resize(LocalOrderId id, Entry& entry, const Order& order)
{
    const Decimal rest = order.quantity - entry.covered;
    if (!order.quantity.isPositive() || !rest.isPositive())
        return;
    bool changed = false;
    {
        const QScopedValueRollback<bool> together(m_saving, false);
        for (const LocalOrderId leg : entry.legs) {
            m_context.ledger->update(leg, [&](OrderState& s) {
                const Order& held = s.order();
                if (!held.heldHere || held.closePosition || held.quantity == rest)
                    return false;
                OrderIntent terms = termsOf(held);
                terms.quantity = rest;
                s.changeHeld(terms);
                changed = true;
                return true;
            });
        }
    }
    if (changed)
        static_cast<void>(save(id, false));
}

void BracketKeeper::onSentChanged(const Order& order, Sent& sent)
{
    if (!sent.placed && (order.algoId != 0 || order.orderId != 0)) {
        sent.placed = true;
        static_cast<void>(save(sent.entry, false));
    }
    if (order.status == OrderStatus::Filled && !sent.filled) {
        sent.filled = true;
        QMetaObject::invokeMethod(
            this, [this, id = order.localId] { onLegFilled(id); }, Qt::QueuedConnection);
    } else if (!order.isOpen()) {
        if (order.algoStatus == AlgoStatus::Rejected && !sent.refused) {
            sent.refused = true;
            QTimer::singleShot(flatGrace, this, [this, id = order.localId] { onLegRefused(id); });
        }
        QMetaObject::invokeMethod(
            this, [this, id = sent.entry] { tidy(id); }, Qt::QueuedConnection);
    }
}

void BracketKeeper::look(LocalOrderId id)
{
    const auto it = m_entries.find(id);
    const OrderState* state = m_context.ledger->find(id);
    if (it == m_entries.end() || it->second.over || !state)
        return;
    Entry& entry = it->second;
    entry.waits = false;
    const Order order = state->order();
    const bool over = !order.isOpen();
    const Decimal fresh = order.executed - entry.covered;
    if (fresh.isPositive()) {
        entry.covered = order.executed;
        cover(id, entry, fresh, over, ++m_portions);
    }
    if (!over || entry.moving)
        return;
    // An end can be taken back (an unknown placing that is found after all): what was dropped stays
    // dropped, and said.
    entry.over = true;
    {
        const QScopedValueRollback<bool> together(m_saving, false);
        for (const LocalOrderId leg : std::exchange(entry.legs, {}))
            m_context.ledger->update(
                leg, [this](OrderState& s) { return s.dropHeld(m_context.clock->wallNow()); });
    }
    tidy(id);
}

void BracketKeeper::cover(LocalOrderId id, Entry& entry, Decimal quantity, bool last, int portion)
{
    std::vector<LocalOrderId> going, staying;
    {
        const QScopedValueRollback<bool> together(m_saving, false);
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
            const LocalOrderId name = whole ? held : m_context.ledger->nextDiscoveredId();
            if (!whole) {
                staying.push_back(held);
                m_context.ledger->update(held, [&rest](OrderState& s) {
                    s.changeHeld(rest);
                    return true;
                });
            }
            m_sent[name] = { id, portion, terms, m_placer->nextClientId() };
            going.push_back(name);
        }
        entry.legs = std::move(staying);
    }
    // Their names are on the disk before they go out: after an end in between they are looked for.
    // Where that fails the journal refuses the legs as well, and onPlaced() says so.
    static_cast<void>(save(id, true));
    for (const LocalOrderId leg : going)
        send(leg);
}

void BracketKeeper::send(LocalOrderId leg)
{
    const Sent& sent = m_sent.at(leg);
    ++m_unanswered;
    m_steps->place(
        OrderIntent(sent.terms), { true, sent.clientId, sent.entry }, this,
        [this](const Order& order, const Error& error) { onPlaced(order, error); }, leg);
}

void BracketKeeper::onPlaced(const Order& leg, const Error& error)
{
    if (--m_unanswered == 0)
        Q_EMIT settled();
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
    // The pair is remembered until the other one is gone, too.
    for (const LocalOrderId other : openSiblings(id))
        cancelLeg(other);
    tidy(which.entry);
}

std::vector<LocalOrderId> BracketKeeper::openSiblings(LocalOrderId id) const
{
    std::vector<LocalOrderId> others;
    for (const auto& [other, sent] : m_sent) {
        const OrderState* state = m_context.ledger->find(other);
        if (other != id && sent.portion == m_sent.at(id).portion && state && state->order().isOpen())
            others.push_back(other);
    }
    return others;
}

// Refused at its trigger where nothing is held: the other one would wait for a position that was not meant. Source: FAULTS C31.
void BracketKeeper::onLegRefused(LocalOrderId id)
{
    const auto refused = m_sent.find(id);
    if (refused == m_sent.end() || !m_amount(refused->second.terms.symbol, refused->second.terms.positionSide).isZero())
        return;
    for (const LocalOrderId other : openSiblings(id)) {
        sayDropped(m_sent.at(other).terms, tr("its position is closed."));
        cancelLeg(other);
    }
}

void BracketKeeper::cancelLeg(LocalOrderId id)
{
    m_steps->cancel(id, this, [this](const Order& leg, const Error& error) {
        if (leg.isWorking())
            m_context.report->log(logLine(Severity::Failure, tr("Not cancelled"),
                tr("%1: its position was closed by the other leg. %2")
                    .arg(describe(leg), error.userText()),
                leg.symbol, leg.localId, true));
    });
}

// Forgets legs that never came to be, and portions of which none is left.
void BracketKeeper::tidy(LocalOrderId entry)
{
    const auto isOpen = [this](LocalOrderId leg) {
        const OrderState* state = m_context.ledger->find(leg);
        return state && state->order().isOpen();
    };
    std::set<int> alive;
    for (const auto& [leg, sent] : m_sent) {
        if (isOpen(leg))
            alive.insert(sent.portion);
    }
    std::erase_if(m_sent, [&](const auto& each) {
        const Sent& sent = each.second;
        return sent.entry == entry
            && (!alive.contains(sent.portion) || (!sent.placed && !isOpen(each.first)));
    });
    static_cast<void>(save(entry, false));
}

void BracketKeeper::onReplacing(
    LocalOrderId order, LocalOrderId replacement, const QString& clientId)
{
    const auto sent = m_sent.find(order);
    if (moveEntry(order, replacement, clientId) || sent == m_sent.end())
        return;
    // Never placed again by itself: the replacing is the trader's, and what became of it is asked
    // for.
    m_sent[replacement]
        = { sent->second.entry, sent->second.portion, sent->second.terms, clientId, true };
    static_cast<void>(save(sent->second.entry, false));
}

void BracketKeeper::onReplaced(LocalOrderId order, LocalOrderId standing)
{
    endMoving(order);
    const auto sent = m_sent.find(order);
    if (standing == order || sent == m_sent.end())
        return;
    const LocalOrderId entry = sent->second.entry;
    m_sent.erase(sent);
    tidy(entry);
}

} // namespace fathom

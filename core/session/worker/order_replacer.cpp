// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/order_replacer.h"

#include "core/session/worker/order_lanes.h"
#include "core/session/worker/order_ledger.h"
#include "core/session/worker/order_steps.h"
#include "core/session/worker/order_words.h"
#include "core/session/worker/risk_guard.h"

#include <QTimer>

namespace fathom {

namespace {

constexpr int steps = 2;

// Taken by the venue and alive, or already at work.
bool stands(const Order& order)
{
    return order.isWorking() || order.executed.isPositive();
}

// The venue has had it, whatever became of it since: cancelled by hand, say.
bool wasTaken(const Order& order)
{
    return order.algoId != 0 || order.orderId != 0;
}

bool wentOff(const Order& order)
{
    return order.orderId != 0 || order.executed.isPositive() || order.algoStatus == AlgoStatus::Triggering;
}

// The venue holds one closing order of a direction, and 200 conditional ones at most.
bool cannotBothExist(int venueCode)
{
    return venueCode == -4130 || venueCode == -4045;
}

} // namespace

OrderReplacer::OrderReplacer(
    const OrderContext& context, OrderPlacer* placer, OrderLanes* lanes, OrderSteps* steps, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_placer(placer)
    , m_lanes(lanes)
    , m_steps(steps)
    , m_ticker(new QTimer(this))
{
    m_ticker->setInterval(tick);
    connect(m_ticker, &QTimer::timeout, this, &OrderReplacer::tell);
}

OrderReplacer::~OrderReplacer() = default;

QString OrderReplacer::describe(const OrderIntent& terms) const
{
    return orderWords(terms, m_context.market->instrument(terms.symbol));
}

Result<void> OrderReplacer::check(const Order& order, const OrderIntent& terms) const
{
    if (!order.isOpen())
        return fail(Error::Code::Refused, tr("This order has ended."));
    if (!order.isConditional())
        return fail(Error::Code::Refused, tr("It has been triggered; it cannot be replaced any more."));
    if (terms.symbol != order.symbol || terms.side != order.side || terms.positionSide != order.positionSide
        || !isConditional(terms.type))
        return fail(Error::Code::Refused, tr("Another order cannot take its place."));
    GuardFacts facts = guardFacts(m_context, terms.symbol);
    facts.unknownOnSymbol = false; // nothing grows by it
    return m_context.guard->checkReplace(terms, facts);
}

void OrderReplacer::replace(RequestId request, LocalOrderId id, LocalOrderId replacement, const OrderIntent& terms, RequestId ledBy)
{
    const Wish wish { request, replacement, terms, ledBy != 0 ? ledBy : request };
    const auto running = m_jobs.find(id);
    if (running == m_jobs.end()) {
        start(id, wish);
        return;
    }
    Job& job = running->second;
    if (job.next)
        m_context.report->finish(job.next->request, Outcome::NotSent, refusalBecause(tr("A later change took its place.")), id);
    job.next = wish;
}

void OrderReplacer::start(LocalOrderId id, const Wish& wish)
{
    const OrderState* state = m_context.ledger->find(id);
    const auto allowed = state ? check(state->order(), wish.terms) : fail(Error::Code::Refused, tr("This order has ended."));
    if (!allowed) {
        if (state)
            m_context.report->log(logLine(Severity::Warning, tr("Not changed"),
                describe(wish.terms) % QStringLiteral(": ") % allowed.error().detail, state->order().symbol, id, true));
        m_context.report->finish(wish.request, Outcome::NotSent, allowed.error(), id);
        return;
    }
    const Order order = state->order();
    if (order.heldHere) {
        // It is not at the exchange yet, and goes there as it stands then.
        m_context.ledger->update(id, [&wish](OrderState& s) {
            s.changeHeld(wish.terms);
            return true;
        });
        m_context.report->finish(wish.request, Outcome::Accepted, {}, id);
        return;
    }
    if (order.request != RequestState::None) {
        // Placing, cancelling or unknown: it goes on once that is known.
        Job& job = m_jobs[id];
        job.next = wish;
        m_steps->whenSettled(id, this, [this, id](const Order&, const Error&) {
            const Wish waiting = *m_jobs.at(id).next;
            m_jobs.erase(id);
            start(id, waiting);
        });
        return;
    }
    Job& job = m_jobs[id];
    job.wish = wish;
    job.former = termsOf(order);
    job.former.origin = QStringLiteral("restore");
    job.parent = order.parent;
    job.newFirst = job.former.onlyReduces() && wish.terms.onlyReduces();
    if (job.newFirst) {
        placeNew(id);
        return;
    }
    Q_EMIT moving(id);
    cancelOld(id);
}

void OrderReplacer::placeNew(LocalOrderId id)
{
    const Job& job = m_jobs.at(id);
    progress(job, job.newFirst ? 1 : 2, tr("placing the new one"));
    const QString clientId = m_placer->nextClientId();
    Q_EMIT replacing(id, job.wish.replacement, clientId);
    m_steps->place(job.wish.terms, { true, clientId, job.parent, job.wish.ledBy }, this,
        [this, id](const Order& order, const Error& error) { onNew(id, order, error); }, job.wish.replacement);
}

void OrderReplacer::onNew(LocalOrderId id, const Order& order, const Error& error)
{
    Job& job = m_jobs.at(id);
    if (stands(order)) {
        if (job.newFirst) {
            cancelOld(id);
            return;
        }
        m_context.report->log(logLine(Severity::Info, tr("Changed"),
            tr("%1: it was not at the exchange for %2 s.").arg(describe(job.wish.terms)).arg(static_cast<double>(unprotected(job).count()) / 1000, 0, 'f', 1),
            order.symbol, order.localId));
        finish(id, job.wish.replacement, Outcome::Accepted, {});
        return;
    }
    if (job.newFirst && cannotBothExist(error.venueCode)) {
        job.newFirst = false;
        job.wish.replacement = m_context.ledger->nextDiscoveredId(); // the refused one keeps its own
        cancelOld(id);
        return;
    }
    if (job.newFirst) {
        finish(id, id, Outcome::Rejected, error.detail.isEmpty() ? refusalBecause(tr("The new one did not reach the exchange.")) : error);
        return;
    }
    if (wasTaken(order)) {
        finish(id, 0, Outcome::Accepted, {}); // who ended it wants none in its place
        return;
    }
    restore(id, error);
}

void OrderReplacer::cancelOld(LocalOrderId id)
{
    const Job& job = m_jobs.at(id);
    progress(job, job.newFirst ? 2 : 1, tr("cancelling the old one"));
    m_steps->cancel(id, this, [this, id](const Order& order, const Error& error) { onOld(id, order, error); });
}

void OrderReplacer::onOld(LocalOrderId id, const Order& order, const Error& error)
{
    Job& job = m_jobs.at(id);
    const bool gone = !order.isOpen() && !wentOff(order);
    if (gone && job.newFirst) {
        m_context.report->log(logLine(Severity::Info, tr("Changed"), describe(job.wish.terms), order.symbol, job.wish.replacement));
        finish(id, job.wish.replacement, Outcome::Accepted, {});
        return;
    }
    if (gone) {
        job.cancelled = m_context.clock->monotonicNow();
        m_ticker->start();
        placeNew(id);
        return;
    }
    const Error why = wentOff(order) ? refusalBecause(tr("It was triggered before it could be changed."))
        : error.detail.isEmpty()     ? refusalBecause(tr("The old one could not be cancelled."))
                                     : error;
    if (job.newFirst)
        takeNewBack(id, why);
    else
        finish(id, id, Outcome::Rejected, why);
}

// The old one stays or has done its work: two of them were not wished.
void OrderReplacer::takeNewBack(LocalOrderId id, const Error& why)
{
    m_steps->cancel(m_jobs.at(id).wish.replacement, this, [this, id, why](const Order& order, const Error&) {
        if (order.isOpen())
            m_context.report->log(logLine(Severity::Failure, tr("Two orders"),
                tr("%1 could not be taken back: both it and the old one are at the exchange.").arg(describe(m_jobs.at(id).wish.terms)),
                order.symbol, order.localId, true));
        finish(id, id, Outcome::Rejected, why);
    });
}

void OrderReplacer::restore(LocalOrderId id, const Error& why)
{
    Job& job = m_jobs.at(id);
    progress(job, 2, tr("placing the old one again"));
    const LocalOrderId restored = m_context.ledger->nextDiscoveredId();
    const QString clientId = m_placer->nextClientId();
    Q_EMIT replacing(id, restored, clientId);
    m_steps->place(job.former, { true, clientId, job.parent, job.wish.ledBy }, this, [this, id, restored, why](const Order& order, const Error& error) {
        const Job& now = m_jobs.at(id);
        const QString away = QString::number(static_cast<double>(unprotected(now).count()) / 1000, 'f', 1);
        const bool back = stands(order);
        const QString text = back
            ? tr("%1 was refused (%2). The old one was placed again; it was away for %3 s.").arg(describe(now.wish.terms), why.userText(), away)
            : tr("%1 was refused (%2), and the old one could not be placed again (%3). Nothing is at the exchange in its place.")
                  .arg(describe(now.wish.terms), why.userText(), error.userText());
        m_context.report->log(
            logLine(back ? Severity::Warning : Severity::Failure, back ? tr("Change refused") : tr("Not protected"), text, order.symbol, order.localId, true));
        finish(id, back ? restored : 0, Outcome::Rejected, { Error::Code::Rejected, text, why.venueCode, 0 });
    }, restored);
}

void OrderReplacer::finish(LocalOrderId id, LocalOrderId standing, Outcome outcome, const Error& error)
{
    const Job job = m_jobs.at(id);
    m_jobs.erase(id);
    if (std::none_of(m_jobs.begin(), m_jobs.end(), [](const auto& each) { return each.second.cancelled != MonotonicTime {}; }))
        m_ticker->stop();
    Q_EMIT replaced(id, standing);
    m_context.report->finish(job.wish.request, outcome, error, standing != 0 ? standing : id);
    if (!job.next)
        return;
    if (standing != 0)
        replace(job.next->request, standing, job.next->replacement, job.next->terms); // what stands may be being replaced by itself already
    else
        m_context.report->finish(job.next->request, Outcome::NotSent, refusalBecause(tr("This order has ended.")), id);
}

std::chrono::milliseconds OrderReplacer::unprotected(const Job& job) const
{
    if (job.cancelled == MonotonicTime {})
        return {};
    return std::chrono::duration_cast<std::chrono::milliseconds>(m_context.clock->monotonicNow() - job.cancelled);
}

void OrderReplacer::progress(const Job& job, int step, const QString& text) const
{
    m_context.report->progress(job.wish.request, { step, steps, text, unprotected(job) });
}

void OrderReplacer::tell()
{
    for (const auto& [id, job] : m_jobs) {
        if (job.cancelled == MonotonicTime {})
            continue;
        const QString seconds = QString::number(static_cast<double>(unprotected(job).count()) / 1000, 'f', 1);
        progress(job, 2, job.former.onlyReduces() ? tr("unprotected %1 s").arg(seconds) : tr("not at the exchange for %1 s").arg(seconds));
    }
}

} // namespace fathom

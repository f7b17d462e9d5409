// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/batch_cancel.h"

#include "core/binance/order_requests.h"
#include "core/binance/rest_client.h"
#include "core/domain/protection.h"
#include "core/net/time_sync.h"
#include "core/session/worker/order_lanes.h"
#include "core/session/worker/order_ledger.h"
#include "core/session/worker/order_words.h"
#include "core/session/worker/unknown_resolver.h"

#include <QTimer>

namespace fathom {

BatchCancel::BatchCancel(const OrderContext& context, OrderLanes* lanes, Positions positions, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_missing(&m_context)
    , m_lanes(lanes)
    , m_positions(std::move(positions))
{
    connect(m_context.ledger, &OrderLedger::ended, this, [this](const Order& order) {
        for (Job& job : m_jobs) {
            if (job.orders.contains(order.localId))
                job.timer->start(0); // look again, from the event loop
        }
    });
}

BatchCancel::~BatchCancel() = default;

BatchCancel::Job* BatchCancel::find(const Job* job)
{
    const auto it = std::find_if(m_jobs.begin(), m_jobs.end(), [job](const Job& other) { return &other == job; });
    return it == m_jobs.end() ? nullptr : &*it;
}

bool BatchCancel::covers(const CancelScope& scope, const Order& order) const
{
    if ((!scope.symbol.isEmpty() && order.symbol != scope.symbol) || (scope.side && order.side != *scope.side))
        return false;
    if (scope.kind != CancelScope::Kind::All && order.isConditional() != (scope.kind == CancelScope::Kind::Conditional))
        return false;
    if (scope.protection == CancelScope::Protection::Take)
        return true;
    return protection::protectsPosition(order, m_positions()) == (scope.protection == CancelScope::Protection::Only);
}

void BatchCancel::start(RequestId request, const CancelScope& scope)
{
    Job& job = m_jobs.emplace_back();
    job.request = request;
    job.scope = scope;
    job.startedAt = m_context.time->venueNow();
    job.timer = std::make_unique<QTimer>();
    job.timer->setSingleShot(true);
    connect(job.timer.get(), &QTimer::timeout, this, [this, job = &job] {
        if (Job* live = find(job))
            check(*live);
    });
    for (const Order& order : m_context.ledger->openOf(scope.symbol)) {
        // What is held for an entry that is cancelled, too, ends with it: should it be filled after all, it is protected.
        const OrderState* entry = order.heldHere ? m_context.ledger->find(order.parent) : nullptr;
        const bool goesWithEntry = entry && entry->order().isOpen() && covers(scope, entry->order());
        if (covers(scope, order) && !goesWithEntry)
            job.orders.insert(order.localId);
    }
    sendRound(job);
}

void BatchCancel::sendRound(Job& job)
{
    ++job.round;
    // One request for a whole symbol and kind where nothing of it is to stay; what is still being placed goes one by one.
    CancelScope whole { job.scope.symbol };
    whole.kind = job.scope.kind;
    const bool atOnce = job.scope == whole && job.round == 1;
    std::set<std::pair<QString, bool>> wholes;
    for (const LocalOrderId id : job.orders) {
        const OrderState* state = m_context.ledger->find(id);
        if (!state || !state->order().isOpen())
            continue;
        const Order& order = state->order();
        if (!atOnce || order.request != RequestState::None || order.heldHere) {
            m_lanes->cancel(0, id);
            continue;
        }
        wholes.insert({ order.symbol, order.isConditional() });
        job.atOnce.insert(id);
        m_context.ledger->update(id, [this](OrderState& s) {
            s.beginCancel(m_context.clock->monotonicNow());
            return true;
        });
    }
    for (const auto& [symbol, conditional] : wholes)
        sendWhole(job, symbol, conditional);
    job.deadline = m_context.clock->monotonicNow() + settle;
    job.timer->start(job.orders.empty() ? std::chrono::milliseconds {} : settle);
    tellProgress(job);
}

void BatchCancel::sendWhole(const Job& job, const QString& symbol, bool conditional)
{
    const auto then = [this, which = &job, symbol, conditional](const Result<bool>& answer) {
        if (!answer)
            onWholeRefused(which, symbol, conditional, answer.error());
    };
    if (conditional)
        m_context.rest->cancelAllAlgos(symbol, this, then);
    else
        m_context.rest->cancelAll(symbol, this, then);
}

// Where it may have been executed the lists will tell; a refusal is said at once, and nothing is being cancelled any more.
void BatchCancel::onWholeRefused(const Job* which, const QString& symbol, bool conditional, const Error& error)
{
    const QString reason = inWords(error).userText();
    m_context.report->log(logLine(Severity::Warning, tr("Cancel all"), symbol % QStringLiteral(": ") % reason, symbol));
    const Job* job = find(which);
    if (!job || error.code == Error::Code::Unknown)
        return;
    const std::set<LocalOrderId> ids = job->atOnce; // a change of an order may end the job
    for (const LocalOrderId id : ids) {
        const OrderState* state = m_context.ledger->find(id);
        if (!state || state->order().symbol != symbol || state->order().isConditional() != conditional
            || state->order().request != RequestState::Cancelling)
            continue;
        const MonotonicTime now = m_context.clock->monotonicNow();
        m_context.ledger->update(id, [&](OrderState& s) {
            return error.code == Error::Code::NotSent ? s.notSent(OrderRequest::Cancel, reason, now)
                                                      : s.refused(OrderRequest::Cancel, reason, error.venueCode, now);
        });
    }
}

// The lists could not be read: what a whole's lost answer left open each order has to say itself.
void BatchCancel::askOrders(const Job& job)
{
    const WallTime signedAt = job.startedAt;
    const std::set<LocalOrderId> ids = job.atOnce;
    for (const LocalOrderId id : ids) {
        const OrderState* state = m_context.ledger->find(id);
        if (!state || !state->order().isOpen() || state->order().request != RequestState::Cancelling)
            continue;
        if (m_context.ledger->update(id, [](OrderState& s) { return s.answerLost(OrderRequest::Cancel); }))
            m_context.resolver->begin({ id, OrderRequest::Cancel, signedAt, binance::orderReceiveWindow });
    }
}

void BatchCancel::tellProgress(const Job& job)
{
    const auto open = std::count_if(job.orders.begin(), job.orders.end(), [this](LocalOrderId id) {
        const OrderState* state = m_context.ledger->find(id);
        return state && state->order().isOpen();
    });
    const int many = static_cast<int>(job.orders.size());
    m_context.report->progress(
        job.request, { many - static_cast<int>(open), many, tr("cancelling %n order(s)", nullptr, static_cast<int>(open)) });
}

void BatchCancel::check(Job& job)
{
    if (job.reading > 0)
        return;
    tellProgress(job);
    const bool anyOpen = std::any_of(job.orders.begin(), job.orders.end(), [this](LocalOrderId id) {
        const OrderState* state = m_context.ledger->find(id);
        return state && state->order().isOpen();
    });
    const MonotonicTime now = m_context.clock->monotonicNow();
    if (anyOpen && now < job.deadline)
        job.timer->start(std::chrono::ceil<std::chrono::milliseconds>(job.deadline - now));
    else
        verify(job);
}

void BatchCancel::verify(Job& job)
{
    job.reading = 2;
    job.readError.reset();
    job.listed.clear();
    const auto take
        = [this, which = &job](const Result<std::vector<binance::OrderReport>>& list) { onList(which, list); };
    m_context.rest->openOrders(job.scope.symbol, this, take);
    m_context.rest->openAlgoOrders(job.scope.symbol, this, take);
}

void BatchCancel::onList(const Job* which, const Result<std::vector<binance::OrderReport>>& list)
{
    Job* job = find(which);
    if (!job)
        return;
    if (!list)
        job->readError = list.error();
    else
        for (const binance::OrderReport& report : *list)
            job->listed.insert(m_context.ledger->apply(newsOf(report)).id);
    if (--job->reading > 0)
        return;
    if (!job->readError)
        onBothLists(*job);
    else if (++job->failures >= rounds) {
        askOrders(*job);
        finish(*job, Outcome::Unknown, *job->readError);
    } else
        job->timer->start(settle);
}

void BatchCancel::onBothLists(Job& job)
{
    // What stood there from the start and was not known here belongs to the wish as well.
    for (const LocalOrderId id : job.listed) {
        const OrderState* state = m_context.ledger->find(id);
        if (state && state->order().isOpen() && state->order().created <= job.startedAt && covers(job.scope, state->order()))
            job.orders.insert(id);
    }
    std::vector<Order> left;
    int unproven = 0;
    for (const LocalOrderId id : job.orders) {
        const OrderState* state = m_context.ledger->find(id);
        if (!state || !state->order().isOpen())
            continue;
        const Order order = state->order();
        if (!job.listed.contains(order.localId) && !state->isProven()) {
            ++unproven; // its cancel waits for the proof that it is there
            continue;
        }
        if (!job.listed.contains(order.localId)) {
            // Gone from the lists without an event: the order itself says how it ended.
            m_missing.ask(order.localId, true);
            continue;
        }
        left.push_back(order);
        if (order.request == RequestState::Cancelling)
            m_context.ledger->update(id, [this](OrderState& s) {
                return s.refused(OrderRequest::Cancel, tr("It was not cancelled."), 0, m_context.clock->monotonicNow());
            });
    }
    if (left.empty() && unproven > 0) {
        finish(job, Outcome::Unknown,
            { Error::Code::Unknown, tr("%n order(s) may or may not be there; each is cancelled as soon as it is found.", nullptr, unproven), 0, 0 });
    } else if (left.empty()) {
        finish(job, Outcome::Accepted, {});
    } else if (job.round < rounds) {
        sendRound(job);
    } else {
        sayWhatIsLeft(job, left);
        const int many = static_cast<int>(left.size());
        finish(job, Outcome::Rejected, { Error::Code::Rejected, tr("%n order(s) could not be cancelled.", nullptr, many), 0, 0 });
    }
}

void BatchCancel::sayWhatIsLeft(const Job& job, const std::vector<Order>& left)
{
    for (const Order& order : left) {
        const OrderState* state = m_context.ledger->find(order.localId);
        const QString why = state && !state->order().errorText.isEmpty() ? state->order().errorText : tr("It was not cancelled.");
        m_context.report->log(logLine(Severity::Failure, tr("Still working"),
            orderWords(order, m_context.market->instrument(order.symbol)) % QStringLiteral(": ") % why, job.scope.symbol, order.localId, true));
    }
}

void BatchCancel::finish(Job& job, Outcome outcome, const Error& error)
{
    const int many = static_cast<int>(job.orders.size());
    const QString what = job.scope.symbol.isEmpty() ? tr("all symbols") : job.scope.symbol;
    if (outcome == Outcome::Accepted && many > 0)
        m_context.report->log(logLine(Severity::Info, tr("Cancel all"),
            tr("%1: %n order(s) ended, and the exchange's lists agree.", nullptr, many).arg(what), job.scope.symbol));
    else if (outcome != Outcome::Accepted)
        m_context.report->log(logLine(
            Severity::Failure, tr("Cancel all"), what % QStringLiteral(": ") % error.userText(), job.scope.symbol, 0, true));
    m_context.report->finish(job.request, outcome, error, 0);
    job.timer.release()->deleteLater();
    m_jobs.remove_if([which = &job](const Job& other) { return &other == which; });
}

} // namespace fathom

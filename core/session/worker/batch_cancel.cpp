// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/batch_cancel.h"

#include "core/binance/rest_client.h"
#include "core/domain/protection.h"
#include "core/session/worker/order_lanes.h"
#include "core/session/worker/order_ledger.h"
#include "core/session/worker/order_words.h"
#include "core/session/worker/unknown_resolver.h"

#include <QTimer>

namespace fathom {

BatchCancel::BatchCancel(const OrderContext& context, OrderLanes* lanes, Positions positions, QObject* parent)
    : QObject(parent)
    , m_context(context)
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

bool BatchCancel::covers(const Job& job, const Order& order) const
{
    const CancelScope& scope = job.scope;
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
    job.timer = std::make_unique<QTimer>();
    job.timer->setSingleShot(true);
    connect(job.timer.get(), &QTimer::timeout, this, [this, job = &job] {
        if (Job* live = find(job))
            check(*live);
    });
    for (const Order& order : m_context.ledger->openOf(scope.symbol)) {
        if (covers(job, order))
            job.orders.insert(order.localId);
    }
    sendRound(job);
}

void BatchCancel::sendRound(Job& job)
{
    ++job.round;
    const bool wholeSymbol = job.scope == CancelScope { job.scope.symbol };
    std::set<QString> wholeSymbols;
    for (const LocalOrderId id : job.orders) {
        const OrderState* state = m_context.ledger->find(id);
        if (!state || !state->order().isOpen())
            continue;
        // One request for a whole symbol where nothing there is to stay; what is still being placed goes one by one.
        if (wholeSymbol && job.round == 1 && state->order().request == RequestState::None) {
            wholeSymbols.insert(state->order().symbol);
            m_context.ledger->update(id, [this](OrderState& s) {
                s.beginCancel(m_context.clock->monotonicNow());
                return true;
            });
        } else {
            m_lanes->cancel(0, id);
        }
    }
    for (const QString& symbol : wholeSymbols)
        cancelSymbol(symbol);
    job.deadline = m_context.clock->monotonicNow() + settle;
    job.timer->start(job.orders.empty() ? std::chrono::milliseconds {} : settle);
}

void BatchCancel::cancelSymbol(const QString& symbol)
{
    m_context.rest->cancelAll(symbol, this, [this, symbol](const Result<bool>& answer) {
        if (answer)
            return;
        // Whether it was executed or not, the list will tell; a refusal is said at once.
        const Error error = inWords(answer.error());
        m_context.report->log(logLine(Severity::Warning, tr("Cancel all"), symbol % QStringLiteral(": ") % error.userText(), symbol));
    });
}

void BatchCancel::check(Job& job)
{
    const bool anyOpen = std::any_of(job.orders.begin(), job.orders.end(), [this](LocalOrderId id) {
        const OrderState* state = m_context.ledger->find(id);
        return state && state->order().isOpen();
    });
    const MonotonicTime now = m_context.clock->monotonicNow();
    if (job.reading)
        return;
    if (anyOpen && now < job.deadline)
        job.timer->start(std::chrono::ceil<std::chrono::milliseconds>(job.deadline - now));
    else
        verify(job);
}

void BatchCancel::verify(Job& job)
{
    job.reading = true;
    m_context.rest->openOrders(job.scope.symbol, this, [this, which = &job](const Result<std::vector<binance::OrderReport>>& list) {
        Job* live = find(which);
        if (!live)
            return;
        live->reading = false;
        if (!list) {
            if (++live->failures >= rounds)
                finish(*live, Outcome::Unknown, list.error());
            else
                live->timer->start(settle);
            return;
        }
        std::vector<Order> open;
        for (const binance::OrderReport& report : *list) {
            m_context.ledger->apply(newsOf(report));
            open.push_back(report.order);
        }
        onList(*live, open);
    });
}

void BatchCancel::onList(Job& job, const std::vector<Order>& open)
{
    int left = 0;
    for (const LocalOrderId id : job.orders) {
        const OrderState* state = m_context.ledger->find(id);
        if (!state || !state->order().isOpen())
            continue;
        const Order order = state->order();
        const bool listed = std::any_of(open.begin(), open.end(),
            [&](const Order& o) { return o.symbol == order.symbol && o.orderId == order.orderId && o.orderId != 0; });
        if (listed) {
            ++left;
            if (order.request == RequestState::Cancelling)
                m_context.ledger->update(id, [this](OrderState& s) {
                    return s.refused(OrderRequest::Cancel, tr("It was not cancelled."), 0, m_context.clock->monotonicNow());
                });
            continue;
        }
        // Gone from the list without an event: the order itself says how it ended.
        m_context.rest->queryOrder({ order.symbol, order.orderId, order.clientId }, this, [this](const Result<binance::OrderReport>& r) {
            if (r)
                m_context.ledger->apply(newsOf(*r));
        });
    }
    if (left == 0)
        finish(job, Outcome::Accepted, {});
    else if (job.round < rounds)
        sendRound(job);
    else
        finish(job, Outcome::Rejected, { Error::Code::Rejected, tr("%n order(s) could not be cancelled.", nullptr, left), 0, 0 });
}

void BatchCancel::finish(Job& job, Outcome outcome, const Error& error)
{
    const int many = static_cast<int>(job.orders.size());
    const QString what = job.scope.symbol.isEmpty() ? tr("all symbols") : job.scope.symbol;
    if (outcome == Outcome::Accepted && many > 0)
        m_context.report->log(logLine(Severity::Info, tr("Cancel all"),
            tr("%1: %n order(s) ended, and the exchange's list agrees.", nullptr, many).arg(what), job.scope.symbol));
    else if (outcome != Outcome::Accepted)
        m_context.report->log(logLine(
            Severity::Failure, tr("Cancel all"), what % QStringLiteral(": ") % error.userText(), job.scope.symbol, 0, true));
    m_context.report->finish(job.request, outcome, error, 0);
    job.timer.release()->deleteLater();
    m_jobs.remove_if([which = &job](const Job& other) { return &other == which; });
}

} // namespace fathom

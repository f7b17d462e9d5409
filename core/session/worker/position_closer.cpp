// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/position_closer.h"

#include "core/binance/rest_client.h"
#include "core/session/worker/order_ledger.h"
#include "core/session/worker/order_steps.h"
#include "core/session/worker/order_words.h"

#include <QTimer>

namespace fathom {

namespace {

bool isConflict(int venueCode)
{
    return venueCode == -2022 || venueCode == -4118;
}

bool isOverload(const Error& error)
{
    return error.venueCode == -1008 || error.httpStatus == 503;
}

} // namespace

PositionCloser::PositionCloser(const OrderContext& context, OrderSteps* steps, Positions positions, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_steps(steps)
    , m_positions(std::move(positions))
{
}

PositionCloser::~PositionCloser() = default;

bool PositionCloser::isLive(const Job* job) const
{
    return std::any_of(m_jobs.begin(), m_jobs.end(), [job](const Job& other) { return &other == job; });
}

Result<void> PositionCloser::begin(Job& job, Decimal fraction) const
{
    const Position* leg = m_positions(job.symbol, job.side);
    const Instrument* instrument = m_context.market->instrument(job.symbol);
    if (!leg || !leg->isOpen())
        return fail(Error::Code::Refused, tr("There is no position on %1 to close.").arg(job.symbol));
    if (!instrument)
        return fail(Error::Code::Refused, tr("The rules of %1 are not loaded yet.").arg(job.symbol));
    job.wasLong = leg->isLong();
    job.left = (leg->amount.abs() * fraction).roundedTo(instrument->stepSize, Decimal::Rounding::Down);
    if (!job.left.isPositive())
        return fail(Error::Code::Refused, tr("That part of the position is smaller than the smallest step."));
    return {};
}

// For what is held now, and never for the other direction: a leg that has turned is not the one that was meant.
Result<OrderIntent> PositionCloser::intentFor(const Job& job) const
{
    const Position* leg = m_positions(job.symbol, job.side);
    const Instrument* instrument = m_context.market->instrument(job.symbol);
    if (!leg || !leg->isOpen() || leg->isLong() != job.wasLong || !instrument)
        return fail(Error::Code::Refused, tr("There is nothing left of the position on %1.").arg(job.symbol));
    const bool atMarket = job.limit.isZero();
    const Decimal step = atMarket && instrument->marketStepSize.isPositive() ? instrument->marketStepSize : instrument->stepSize;
    const Decimal most = atMarket ? instrument->marketMaxQuantity : instrument->maxQuantity;
    Decimal wanted = std::min(job.left, leg->amount.abs());
    if (most.isPositive())
        wanted = std::min(wanted, most);
    OrderIntent intent;
    intent.symbol = job.symbol;
    intent.side = job.wasLong ? Side::Sell : Side::Buy;
    intent.positionSide = job.side;
    intent.type = atMarket ? OrderType::Market : OrderType::Limit;
    intent.price = job.limit;
    intent.quantity = wanted.roundedTo(step, Decimal::Rounding::Down);
    intent.reduceOnly = job.side == PositionSide::Both; // in hedge mode the side of the leg says it
    intent.origin = QStringLiteral("positions");
    if (!intent.quantity.isPositive())
        return fail(Error::Code::Refused, tr("That part of the position is smaller than the smallest step."));
    return intent;
}

void PositionCloser::close(RequestId request, const QString& symbol, PositionSide side, Decimal fraction, Decimal limit, RequestId ledBy)
{
    Job& job = m_jobs.emplace_back(Job { request, symbol, side, false, {}, limit, false, 0, 0, ledBy != 0 ? ledBy : request });
    const auto begun = begin(job, fraction);
    if (begun) {
        order(&job);
        return;
    }
    m_context.report->log(logLine(Severity::Warning, tr("Not closed"), begun.error().detail, symbol, 0, true));
    finish(&job, Outcome::NotSent, begun.error());
}

void PositionCloser::order(Job* job)
{
    if (!isLive(job))
        return;
    const auto intent = intentFor(*job);
    if (!intent) { // gone by other hands since the press
        finish(job, Outcome::NotSent, intent.error());
        return;
    }
    OrderPlacer::Placing how;
    how.ownRepeat = job->conflictsTried || job->overloads > 0;
    how.ledBy = job->ledBy;
    m_steps->place(*intent, how, this,
        [this, job, quantity = intent->quantity](const Order& placed, const Error& error) { onOrdered(job, quantity, placed, error); });
}

void PositionCloser::onOrdered(Job* job, Decimal quantity, const Order& placed, const Error& error)
{
    if (!isLive(job))
        return;
    const bool taken = placed.request == RequestState::None && placed.status != OrderStatus::None && placed.status != OrderStatus::Rejected;
    if (taken) {
        job->left -= quantity;
        if (!job->left.isPositive()) {
            finish(job, Outcome::Accepted, {});
            return;
        }
        // More than one order may have: the next one when this one has done its part.
        m_steps->whenEnded(placed.localId, this, [this, job](const Order&, const Error&) { order(job); });
        return;
    }
    if (isConflict(error.venueCode) && !job->conflictsTried) {
        findConflicts(job, error);
        return;
    }
    if (isOverload(error) && job->overloads < overloadTries) {
        ++job->overloads;
        const QString text = tr("%1: the exchange is overloaded; closing, try %2").arg(job->symbol).arg(job->overloads + 1);
        m_context.report->progress(job->request, { job->overloads, overloadTries, text, {} });
        QTimer::singleShot(backoffOf(job->overloads), this, [this, job] { order(job); });
        return;
    }
    finish(job, placed.request == RequestState::NotPlaced || placed.request == RequestState::NotSent ? Outcome::NotSent : Outcome::Rejected,
        error.detail.isEmpty() ? refusalBecause(tr("The close did not reach the exchange.")) : error);
}

void PositionCloser::findConflicts(Job* job, const Error& why)
{
    job->conflictsTried = true;
    m_context.report->progress(job->request, { 1, 2, tr("looking for what takes the position already"), {} });
    m_context.rest->openOrders(job->symbol, this, [this, job, why](const Result<std::vector<binance::OrderReport>>& list) {
        if (list) {
            for (const binance::OrderReport& report : *list)
                m_context.ledger->apply(newsOf(report));
        }
        if (isLive(job))
            cancelConflicts(job, why);
    });
}

// What waits for its trigger reserves nothing; resting orders of the closing side do.
void PositionCloser::cancelConflicts(Job* job, const Error& why)
{
    const Side closing = job->wasLong ? Side::Sell : Side::Buy;
    std::vector<LocalOrderId> conflicts;
    for (const Order& open : m_context.ledger->openOf(job->symbol)) {
        if (open.isWorking() && !open.isConditional() && open.side == closing && open.positionSide == job->side
            && (open.onlyReduces() || job->side != PositionSide::Both))
            conflicts.push_back(open.localId);
    }
    if (conflicts.empty()) {
        finish(job, Outcome::Rejected, why);
        return;
    }
    const int many = static_cast<int>(conflicts.size());
    m_context.report->log(logLine(Severity::Info, tr("Closing"),
        tr("%1: cancelling %n reduce-only order(s) that take the whole position, then closing.", nullptr, many).arg(job->symbol), job->symbol));
    m_context.report->progress(job->request, { 1, 2, tr("cancelling %n reduce-only order(s)", nullptr, many), {} });
    job->waiting = many;
    for (const LocalOrderId id : conflicts) {
        m_steps->cancel(id, this, [this, job](const Order&, const Error&) {
            if (!isLive(job) || --job->waiting > 0)
                return;
            m_context.report->progress(job->request, { 2, 2, tr("closing"), {} });
            order(job); // for less where fills came meanwhile
        });
    }
}

void PositionCloser::finish(Job* job, Outcome outcome, const Error& error)
{
    const RequestId request = job->request;
    m_jobs.remove_if([job](const Job& other) { return &other == job; });
    m_context.report->finish(request, outcome, error, 0);
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/flattener.h"

#include "core/binance/rest_client.h"
#include "core/net/time_sync.h"
#include "core/session/worker/batch_cancel.h"
#include "core/session/worker/order_words.h"
#include "core/session/worker/position_closer.h"
#include "core/session/worker/risk_guard.h"

#include <QTimer>

namespace fathom {

namespace {
constexpr int steps = 4;
}

Flattener::Flattener(
    const OrderContext& context, BatchCancel* batch, PositionCloser* closer, Positions positions, TakePositions take, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_batch(batch)
    , m_closer(closer)
    , m_positions(std::move(positions))
    , m_take(std::move(take))
{
}

Flattener::~Flattener() = default;

bool Flattener::isLive(const Job* job) const
{
    return std::any_of(m_jobs.begin(), m_jobs.end(), [job](const Job& other) { return &other == job; });
}

void Flattener::progress(const Job& job, int step, const QString& text) const
{
    m_context.report->progress(job.request, { step, steps, text, {} });
}

void Flattener::flatten(RequestId request, const QString& symbol)
{
    m_jobs.emplace_back(Job { request, symbol, 0, 0, {}, 0, {} });
    m_context.guard->setFlattening(symbol, true);
    cancel(&m_jobs.back());
}

void Flattener::cancel(Job* job)
{
    ++job->round;
    progress(*job, 1, tr("cancelling every order"));
    // Getting out does not wait for an order that cannot be cancelled: what is left is said at the end.
    const RequestId step = m_context.report->own(this, [this, job](Outcome, const Error&) { close(job); });
    m_batch->start(step, CancelScope { job->symbol });
}

void Flattener::close(Job* job)
{
    if (!isLive(job))
        return;
    std::vector<Position> legs;
    for (const Position& leg : m_positions()) {
        if (leg.isOpen() && (job->symbol.isEmpty() || leg.symbol == job->symbol))
            legs.push_back(leg);
    }
    if (legs.empty()) {
        verify(job);
        return;
    }
    const int many = static_cast<int>(legs.size());
    progress(*job, 2, tr("closing %n position(s)", nullptr, many));
    job->waiting = many;
    for (const Position& leg : legs) {
        const RequestId step = m_context.report->own(this, [this, job](Outcome, const Error&) {
            if (isLive(job) && --job->waiting == 0)
                QTimer::singleShot(settle, this, [this, job] { verify(job); });
        });
        m_closer->close(step, leg.symbol, leg.side, 1, {}, job->request);
    }
}

void Flattener::verify(Job* job)
{
    if (!isLive(job))
        return;
    progress(*job, 3, tr("checking that nothing is left"));
    job->waiting = 3;
    job->orders = 0;
    job->legs.clear();
    job->readError.reset();
    const auto done = [this, job](const std::optional<Error>& error) {
        if (error)
            job->readError = error;
        if (--job->waiting == 0)
            onRead(job);
    };
    const auto orders = [this, job, done](const Result<std::vector<binance::OrderReport>>& list) {
        if (!isLive(job))
            return;
        job->orders += list ? static_cast<int>(list->size()) : 0;
        done(list ? std::nullopt : std::optional<Error>(list.error()));
    };
    m_context.rest->openOrders(job->symbol, this, orders);
    m_context.rest->openAlgoOrders(job->symbol, this, orders);
    const WallTime askedAt = m_context.time->venueNow();
    m_context.rest->positions(job->symbol, this, [this, job, done, askedAt](const Result<std::vector<Position>>& risk) {
        if (!isLive(job))
            return;
        if (risk) {
            std::copy_if(risk->begin(), risk->end(), std::back_inserter(job->legs), [](const Position& leg) { return leg.isOpen(); });
            if (job->symbol.isEmpty())
                m_take(*risk, askedAt);
        }
        done(risk ? std::nullopt : std::optional<Error>(risk.error()));
    });
}

QString Flattener::leftWords(const Job& job) const
{
    QStringList left;
    for (const Position& leg : job.legs)
        left.append(QStringLiteral("%1 %2").arg(leg.symbol, QString::fromStdString(leg.amount.toString())));
    if (job.orders > 0)
        left.append(tr("%n order(s)", nullptr, job.orders));
    return left.join(QStringLiteral(", "));
}

void Flattener::onRead(Job* job)
{
    if (job->readError) {
        finish(job, Outcome::Unknown, *job->readError);
    } else if (job->legs.empty() && job->orders == 0) {
        progress(*job, 4, tr("flat"));
        finish(job, Outcome::Accepted, {});
    } else if (job->round < rounds) {
        cancel(job);
    } else {
        const QString text = tr("Not flat. Left: %1.").arg(leftWords(*job));
        progress(*job, 4, text);
        finish(job, Outcome::Rejected, { Error::Code::Rejected, text, 0, 0 });
    }
}

void Flattener::finish(Job* job, Outcome outcome, const Error& error)
{
    const RequestId request = job->request;
    const QString what = job->symbol.isEmpty() ? tr("the whole account") : job->symbol;
    if (outcome == Outcome::Accepted)
        m_context.report->log(logLine(Severity::Success, tr("Flat"), tr("%1: no position and no order is left.").arg(what), job->symbol, 0, true));
    else
        m_context.report->log(
            logLine(Severity::Failure, tr("Flatten"), what % QStringLiteral(": ") % error.userText(), job->symbol, 0, true));
    m_context.guard->setFlattening(job->symbol, false);
    m_jobs.remove_if([job](const Job& other) { return &other == job; });
    m_context.report->finish(request, outcome, error, 0);
}

} // namespace fathom

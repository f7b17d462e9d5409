// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/position_closer.h"

#include "core/session/worker/order_lanes.h"
#include "core/session/worker/order_ledger.h"
#include "core/session/worker/order_placer.h"
#include "core/session/worker/order_words.h"

#include <QTimer>

namespace fathom {

PositionCloser::PositionCloser(
    const OrderContext& context, OrderPlacer* placer, OrderLanes* lanes, Positions positions, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_placer(placer)
    , m_lanes(lanes)
    , m_positions(std::move(positions))
{
    connect(m_placer, &OrderPlacer::refused, this, &PositionCloser::onRefused);
    connect(m_context.ledger, &OrderLedger::ended, this, &PositionCloser::onEnded);
}

Result<OrderIntent> PositionCloser::intentFor(
    const QString& symbol, PositionSide side, std::optional<Decimal> fraction, Decimal quantity, Decimal limit) const
{
    const Position* leg = m_positions(symbol, side);
    const Instrument* instrument = m_context.market->instrument(symbol);
    if (!leg || !leg->isOpen())
        return fail(Error::Code::Refused, tr("There is no position on %1 to close.").arg(symbol));
    if (!instrument)
        return fail(Error::Code::Refused, tr("The rules of %1 are not loaded yet.").arg(symbol));
    const bool atMarket = limit.isZero();
    const Decimal step = atMarket && instrument->marketStepSize.isPositive() ? instrument->marketStepSize : instrument->stepSize;
    const Decimal most = atMarket ? instrument->marketMaxQuantity : instrument->maxQuantity;
    const Decimal held = leg->amount.abs();
    Decimal wanted = fraction ? held * *fraction : std::min(quantity, held);
    if (most.isPositive())
        wanted = std::min(wanted, most);
    OrderIntent intent;
    intent.symbol = symbol;
    intent.side = leg->isLong() ? Side::Sell : Side::Buy;
    intent.positionSide = side;
    intent.type = atMarket ? OrderType::Market : OrderType::Limit;
    intent.price = limit;
    intent.quantity = wanted.roundedTo(step, Decimal::Rounding::Down);
    intent.reduceOnly = side == PositionSide::Both; // in hedge mode the side of the leg says it
    intent.origin = QStringLiteral("positions");
    if (!intent.quantity.isPositive())
        return fail(Error::Code::Refused, tr("That part of the position is smaller than the smallest step."));
    return intent;
}

void PositionCloser::close(RequestId request, const QString& symbol, PositionSide side, Decimal fraction, Decimal limit)
{
    const auto intent = intentFor(symbol, side, fraction, {}, limit);
    if (!intent) {
        m_context.report->log(logLine(Severity::Warning, tr("Not closed"), intent.error().detail, symbol, 0, true));
        m_context.report->finish(request, Outcome::NotSent, intent.error(), 0);
        return;
    }
    const LocalOrderId id = m_context.ledger->nextDiscoveredId();
    m_jobs[id] = { symbol, side, intent->quantity, limit, {}, false };
    m_placer->place(request, id, *intent);
}

void PositionCloser::onRefused(LocalOrderId order, int venueCode)
{
    const auto it = m_jobs.find(order);
    if (it == m_jobs.end())
        return;
    Job& job = it->second;
    if (job.again || (venueCode != -2022 && venueCode != -4118)) {
        m_jobs.erase(it);
        return;
    }
    const OrderState* refused = m_context.ledger->find(order);
    for (const Order& open : m_context.ledger->openOf(job.symbol)) {
        if (open.isWorking() && open.side == refused->order().side && open.positionSide == job.side
            && (open.reduceOnly || job.side != PositionSide::Both))
            job.conflicts.insert(open.localId);
    }
    if (job.conflicts.empty()) {
        m_jobs.erase(it);
        return;
    }
    job.again = true;
    m_context.report->log(logLine(Severity::Info, tr("Closing"),
        tr("%1: cancelling %n reduce-only order(s) that take the whole position, then closing.", nullptr,
            static_cast<int>(job.conflicts.size()))
            .arg(job.symbol),
        job.symbol));
    const std::set<LocalOrderId> conflicts = job.conflicts;
    QTimer::singleShot(conflictPatience, this, [this, order] { m_jobs.erase(order); });
    for (const LocalOrderId id : conflicts)
        m_lanes->cancel(0, id);
}

void PositionCloser::onEnded(const Order& order)
{
    std::vector<LocalOrderId> ready;
    for (auto& [id, job] : m_jobs) {
        if (job.conflicts.erase(order.localId) > 0 && job.conflicts.empty())
            ready.push_back(id);
    }
    for (const LocalOrderId id : ready)
        QMetaObject::invokeMethod(this, [this, id] { placeAgain(id); }, Qt::QueuedConnection);
    // A close that was taken is no business of ours any more.
    const auto own = m_jobs.find(order.localId);
    if (own != m_jobs.end() && order.request == RequestState::None)
        m_jobs.erase(own);
}

void PositionCloser::placeAgain(LocalOrderId job)
{
    const auto it = m_jobs.find(job);
    if (it == m_jobs.end())
        return;
    const auto intent = intentFor(it->second.symbol, it->second.side, std::nullopt, it->second.quantity, it->second.limit);
    m_jobs.erase(it);
    if (intent) // less where fills came meanwhile: never more than is held
        m_placer->place(0, m_context.ledger->nextDiscoveredId(), *intent, true);
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/order_steps.h"

#include "core/session/worker/order_lanes.h"
#include "core/session/worker/order_ledger.h"

#include <algorithm>

namespace fathom {

OrderSteps::OrderSteps(const OrderContext& context, OrderPlacer* placer, OrderLanes* lanes, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_placer(placer)
    , m_lanes(lanes)
{
    // Behind whoever changed the order: he may be in the middle of his own work.
    connect(m_context.ledger, &OrderLedger::changed, this, [this](const Order& order) {
        if (m_waits.contains(order.localId))
            QMetaObject::invokeMethod(this, [this, id = order.localId] { look(id); }, Qt::QueuedConnection);
    });
}

LocalOrderId OrderSteps::place(
    const OrderIntent& intent, const OrderPlacer::Placing& how, QObject* context, Then then, LocalOrderId id)
{
    if (id == 0)
        id = m_context.ledger->nextDiscoveredId();
    const quint64 step = expect(id, Until::Proven, context, std::move(then));
    const RequestId request
        = m_context.report->own(this, [this, id, step](Outcome, const Error& error) { answered(id, step, error); });
    m_placer->place(request, id, intent, how);
    return id;
}

void OrderSteps::cancel(LocalOrderId id, QObject* context, Then then)
{
    const quint64 step = expect(id, Until::Ended, context, std::move(then));
    const RequestId request
        = m_context.report->own(this, [this, id, step](Outcome, const Error& error) { answered(id, step, error); });
    m_lanes->cancel(request, id);
}

// Until the answer is here or given up, only the venue's own word ends the step.
quint64 OrderSteps::expect(LocalOrderId id, Until until, QObject* context, Then then)
{
    const quint64 step = ++m_lastStep;
    m_waits.emplace(id, Wait { id, until, context, std::move(then), {}, step });
    return step;
}

void OrderSteps::answered(LocalOrderId id, quint64 step, const Error& error)
{
    const auto [first, last] = m_waits.equal_range(id);
    const auto it = std::find_if(first, last, [step](const auto& each) { return each.second.step == step; });
    if (it == last)
        return; // an event was faster
    it->second.until = Until::Settled;
    it->second.error = error;
    it->second.step = 0;
    look(id);
}

void OrderSteps::whenEnded(LocalOrderId id, QObject* context, Then then)
{
    wait({ id, Until::Ended, context, std::move(then), {} });
}

void OrderSteps::whenSettled(LocalOrderId id, QObject* context, Then then)
{
    wait({ id, Until::Settled, context, std::move(then), {} });
}

bool OrderSteps::isOver(const Wait& wait, const OrderState& state)
{
    const Order& order = state.order();
    switch (wait.until) {
    case Until::Ended: return !order.isOpen();
    case Until::Proven: return state.isProven() && order.request == RequestState::None;
    case Until::Settled: break;
    }
    return order.request == RequestState::None || !order.isOpen();
}

void OrderSteps::wait(Wait wait)
{
    const LocalOrderId id = wait.order;
    m_waits.emplace(id, std::move(wait));
    look(id);
}

void OrderSteps::look(LocalOrderId id)
{
    const OrderState* state = m_context.ledger->find(id);
    std::vector<Wait> over;
    const auto [first, last] = m_waits.equal_range(id);
    for (auto it = first; it != last;) {
        if (it->second.step != 0 && !state) {
            ++it; // not entered yet
            continue;
        }
        if (state && !isOver(it->second, *state)) {
            ++it;
            continue;
        }
        over.push_back(std::move(it->second));
        it = m_waits.erase(it);
    }
    if (over.empty())
        return;
    const Order order = state ? state->order() : Order {};
    for (Wait& wait : over) {
        if (order.request == RequestState::NotPlaced) // what was not known when the answer was lost is proven since
            wait.error.detail.clear();
        if (wait.context)
            wait.then(order, wait.error);
    }
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/missing_orders.h"

#include "core/binance/order_requests.h"
#include "core/binance/outcome_classifier.h"
#include "core/binance/rest_client.h"
#include "core/net/time_sync.h"
#include "core/session/worker/order_ledger.h"
#include "core/session/worker/order_words.h"

#include <QTimer>

namespace fathom {

MissingOrders::MissingOrders(const OrderContext* context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
}

void MissingOrders::ask(LocalOrderId id, bool endedSurely)
{
    const auto [it, isNew] = m_cases.try_emplace(id);
    it->second.endedSurely = it->second.endedSurely || endedSurely;
    if (isNew)
        query(id, false);
}

void MissingOrders::query(LocalOrderId id, bool atEngine)
{
    const OrderState* state = m_context->ledger->find(id);
    if (!state || !state->order().isWorking()) {
        done(id);
        return;
    }
    binance::QueryRequest request = naming(state->order());
    if (atEngine)
        request.conditional = false;
    m_context->rest->queryOrder(
        request, this, [this, id, atEngine](const Result<binance::OrderReport>& report) { onAnswer(id, atEngine, report); });
}

void MissingOrders::onAnswer(LocalOrderId id, bool atEngine, const Result<binance::OrderReport>& report)
{
    const auto it = m_cases.find(id);
    if (it == m_cases.end())
        return;
    if (report)
        m_context->ledger->apply(newsOf(*report));
    const OrderState* state = m_context->ledger->find(id);
    if (!state || !state->order().isWorking()) {
        done(id);
        return;
    }
    if (report) {
        if (it->second.endedSurely && ++it->second.asked < tries)
            later(id);
        else
            done(id);
        return;
    }
    if (report.error().venueCode != binance::orderNotThere && report.error().venueCode != binance::unknownSymbol) {
        done(id); // a question without an answer proves nothing
        return;
    }
    if (!atEngine && state->order().isConditional()) {
        query(id, true);
        return;
    }
    const Order order = state->order();
    const bool old = m_context->time->venueNow() - std::max(order.created, order.updated) > newFor;
    if (!old || ++it->second.notFound < 2) {
        later(id);
        return;
    }
    const QString reason = tr("The exchange no longer reports it.");
    m_context->ledger->update(
        id, [&](OrderState& s) { return s.noLongerReported(reason, m_context->clock->monotonicNow()); });
    m_context->report->log(logLine(Severity::Warning, tr("Ended"),
        orderWords(order, m_context->market->instrument(order.symbol)) % QStringLiteral(": ") % reason, order.symbol, id, true));
    done(id);
}

void MissingOrders::later(LocalOrderId id)
{
    QTimer::singleShot(again, this, [this, id] {
        if (m_cases.contains(id))
            query(id, false);
    });
}

void MissingOrders::done(LocalOrderId id)
{
    m_cases.erase(id);
    if (m_cases.empty())
        Q_EMIT settled();
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/last_open_orders.h"

#include "core/binance/order_requests.h"
#include "core/binance/outcome_classifier.h"
#include "core/binance/rest_client.h"
#include "core/session/worker/client_ids.h"
#include "core/session/worker/order_ledger.h"
#include "core/session/worker/order_words.h"

namespace fathom {

namespace {

OrderNews newsOfKept(const Order& order)
{
    OrderNews news;
    news.order = order;
    news.hasAveragePrice = order.averagePrice.isPositive();
    news.fromAlgo = order.isConditional();
    return news;
}

} // namespace

LastOpenOrders::LastOpenOrders(const OrderContext* context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { query(false); });
}

void LastOpenOrders::ask(const std::vector<Order>& kept)
{
    const bool wasEmpty = m_waiting.empty();
    for (const Order& order : kept)
        m_waiting.push_back({ order, 0 });
    if (wasEmpty)
        next();
}

bool LastOpenOrders::isAsking() const
{
    return !m_unanswered && std::any_of(m_waiting.begin(), m_waiting.end(), [](const Case& each) { return each.notFound == 0; });
}

void LastOpenOrders::next()
{
    while (!m_waiting.empty()) {
        const OrderState* known = m_context->ledger->findAbout(newsOfKept(m_waiting.front().order));
        if (!known)
            break;
        if (known->order().algoStatus == AlgoStatus::Rejected)
            ended(known->order().localId); // the comparison found it; fills tell themselves, this does not
        m_waiting.pop_front();
    }
    if (m_waiting.empty()) {
        Q_EMIT settled();
        return;
    }
    if (m_waiting.front().notFound == 0 || m_waited) {
        query(false);
        return;
    }
    m_waited = true; // all have been asked about once; the exchange's query may lag behind
    m_timer.start(again);
    Q_EMIT settled();
}

void LastOpenOrders::query(bool atEngine)
{
    binance::QueryRequest request = naming(m_waiting.front().order);
    if (atEngine)
        request.conditional = false;
    m_context->rest->queryOrder(request, this, [this, atEngine](const Result<binance::OrderReport>& report) { onAnswer(atEngine, report); });
}

void LastOpenOrders::onAnswer(bool atEngine, const Result<binance::OrderReport>& report)
{
    const Order kept = m_waiting.front().order;
    m_unanswered = false;
    // Another exchange of the same kind gives its ids anew: one of the same number is not this order.
    const bool isIt = report && (kept.clientId.isEmpty() || report->order.clientId.isEmpty() || report->order.clientId == kept.clientId);
    if (isIt) {
        const OrderLedger::Applied applied = m_context->ledger->apply(newsOf(*report));
        ended(applied.id);
        done();
        return;
    }
    if (!report && report.error().venueCode != binance::orderNotThere && report.error().venueCode != binance::unknownSymbol) {
        m_unanswered = true; // which proves nothing
        m_timer.start(patience);
        Q_EMIT settled();
        return;
    }
    if (!atEngine && kept.isConditional()) {
        query(true);
        return;
    }
    if (m_waiting.front().notFound > 0) {
        noLongerReported();
        done();
        return;
    }
    Case once = m_waiting.front();
    once.notFound = 1;
    m_waiting.pop_front();
    m_waiting.push_back(once);
    m_waited = false;
    next();
}

void LastOpenOrders::ended(LocalOrderId id)
{
    const OrderState* state = m_context->ledger->find(id);
    if (!state)
        return;
    const Order order = state->order();
    if (order.isWorking()) {
        Q_EMIT stillWorks(order.localId);
        return;
    }
    const bool isRefused = order.algoStatus == AlgoStatus::Rejected;
    QString words = tr("%1: it ended while Fathom was not running.");
    if (order.status == OrderStatus::Filled)
        words = tr("%1: it was filled while Fathom was not running.");
    else if (order.status == OrderStatus::Canceled)
        words = tr("%1: it was cancelled while Fathom was not running.");
    else if (isRefused)
        words = tr("%1: it was triggered while Fathom was not running, but the exchange refused it.");
    m_context->report->log(logLine(isRefused ? Severity::Failure : Severity::Info, tr("Ended while away"), words.arg(orderWords(order, m_context->market->instrument(order.symbol))),
        order.symbol, order.localId, isRefused));
}

void LastOpenOrders::noLongerReported()
{
    const Order& kept = m_waiting.front().order;
    OrderLedger* ledger = m_context->ledger;
    OrderState state = OrderState::discovered(ledger->nextDiscoveredId(), newsOfKept(kept), !ClientIds::isOurs(kept.clientId));
    const QString reason = tr("The exchange no longer reports it.");
    if (!state.noLongerReported(reason, m_context->clock->monotonicNow()))
        return;
    const Order order = ledger->add(state);
    m_context->report->log(logLine(Severity::Warning, tr("Ended while away"),
        orderWords(order, m_context->market->instrument(order.symbol)) % QStringLiteral(": ") % reason, order.symbol, order.localId, true));
}

void LastOpenOrders::done()
{
    m_waiting.pop_front();
    next();
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/doubtful_orders.h"

#include "core/base/logging.h"
#include "core/binance/order_requests.h"
#include "core/binance/rest_client.h"
#include "core/session/worker/order_ledger.h"
#include "core/session/worker/order_words.h"

namespace fathom {

DoubtfulOrders::DoubtfulOrders(const OrderContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
}

void DoubtfulOrders::ask()
{
    if (m_asking || m_open.empty())
        return;
    m_asking = true;
    const DoubtfulId& id = m_open.back();
    m_context.rest->queryOrder(
        { id.symbol, 0, id.clientId, false, 0 }, this, [this](const Result<binance::OrderReport>& report) { onAnswer(report); });
}

void DoubtfulOrders::onAnswer(const Result<binance::OrderReport>& report)
{
    m_asking = false;
    if (!report && report.error().venueCode != binance::orderNotThere)
        return; // asked again at the next connection
    if (report) {
        ++m_found;
        m_context.ledger->apply(newsOf(*report));
    }
    m_open.pop_back();
    if (!m_open.empty()) {
        ask();
        return;
    }
    m_context.recorder->settleDoubt();
    qCInfo(lcOrders) << "the machine went down since the last run;" << m_found << "orders were found of which no line was on the disk";
    if (m_found > 0)
        m_context.report->log(logLine(Severity::Warning, tr("Order journal"),
            tr("The machine went down during the last run: %n order(s) whose record was lost were found at the exchange.", nullptr, m_found),
            {}, 0, true));
}

} // namespace fathom

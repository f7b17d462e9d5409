// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/rest_reporter.h"

#include "core/session/account_state.h"
#include "core/session/event_log.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "core/session/session.h"
#include "ui/theme/format.h"

namespace fathom {

RestReporter::RestReporter(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(session.orders(), &OrderGateway::requestFinished, this, [this](RequestId request, Outcome outcome, const Error&, LocalOrderId order) {
        if (m_asked.erase(request) == 0 || outcome == Outcome::Rejected || outcome == Outcome::NotSent)
            return;
        m_orders.insert(order); // an unknown one too: what it did will be found out
        judge(order);
    });
    connect(session.account(), &AccountState::orderChanged, this, &RestReporter::judge);
    connect(session.account(), &AccountState::ordersReset, this, [this] {
        const std::set<LocalOrderId> followed = m_orders;
        for (const LocalOrderId id : followed)
            judge(id);
    });
}

void RestReporter::follow(RequestId request)
{
    m_asked.insert(request);
}

void RestReporter::judge(LocalOrderId id)
{
    if (m_orders.count(id) == 0)
        return;
    const Order* order = m_session.account()->order(id);
    const bool ended = order != nullptr && (isTerminal(order->status) || order->request == RequestState::NotPlaced || order->request == RequestState::NotSent);
    if (!ended)
        return;
    m_orders.erase(id);
    const auto instrument = m_session.market()->instrument(order->symbol);
    if (!isTerminal(order->status) || !order->remaining().isPositive() || !instrument)
        return;
    LogLine line;
    line.severity = Severity::Warning;
    line.symbol = order->symbol;
    line.asksAttention = true;
    line.title = order->executed.isZero() ? tr("Nothing filled") : tr("Partly filled");
    const QString words = sideName(order->side) + QLatin1Char(' ') + format::quantity(order->quantity, *instrument) + QLatin1Char(' ') + order->symbol;
    line.text = order->executed.isZero()
        ? tr("%1 at market: nothing was there within the cap, %2. Not sent again.").arg(words, format::price(order->price, *instrument))
        : tr("%1 at market: %2 filled at %3, %4 not filled within the cap. Not sent again.")
              .arg(words, format::quantity(order->executed, *instrument), format::price(order->averagePrice, *instrument), format::quantity(order->remaining(), *instrument));
    m_session.log()->add(line);
}

} // namespace fathom

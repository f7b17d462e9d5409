// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/cancel_waves.h"

#include "core/domain/protection.h"
#include "core/session/account_state.h"
#include "core/session/order_gateway.h"
#include "core/session/session.h"
#include "ui/orders/orders_model.h"

#include <algorithm>

namespace fathom {

CancelWaves::CancelWaves(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    m_offer.setSingleShot(true);
    m_offer.setInterval(offerMs);
    connect(&m_offer, &QTimer::timeout, this, [this] { offer(0); });
    connect(session.orders(), &OrderGateway::requestFinished, this, [this](RequestId request, Outcome outcome, const Error& error) {
        if (request == m_all && m_all != 0) {
            m_all = 0;
            if (outcome != Outcome::Accepted)
                Q_EMIT finished(0, error.userText());
            return;
        }
        const auto waiting = m_waiting.find(request);
        if (waiting == m_waiting.end())
            return;
        const Order* order = m_session.account()->order(waiting->second);
        m_waiting.erase(waiting);
        if (outcome == Outcome::Accepted)
            ++m_done;
        else
            m_failures << (order ? describeOrder(*order, m_session) + QStringLiteral(": ") : QString()) + (outcome == Outcome::Unknown ? tr("no answer, being asked") : error.userText());
        if (!m_waiting.empty())
            return;
        Q_EMIT finished(std::exchange(m_done, 0), std::exchange(m_failures, {}).join(QStringLiteral("; ")));
    });
}

void CancelWaves::offer(int count)
{
    if (count > 0)
        m_offer.start();
    else
        m_offer.stop();
    if (std::exchange(m_offered, count) != count)
        Q_EMIT offerChanged(count);
}

void CancelWaves::cancelAll(const CancelScope& scope)
{
    CancelScope wave = scope;
    if (m_offered > 0) {
        wave.protection = CancelScope::Protection::Only;
        m_all = m_session.orders()->cancelAll(wave);
        offer(0);
        return;
    }
    const auto& positions = m_session.account()->positions();
    int protective = 0, others = 0;
    for (const Order& order : m_session.account()->openOrders()) {
        if ((!scope.symbol.isEmpty() && order.symbol != scope.symbol) || (scope.side && order.side != *scope.side))
            continue;
        ++(protection::protectsPosition(order, positions) ? protective : others);
    }
    if (others > 0) {
        wave.protection = CancelScope::Protection::Spare;
        m_all = m_session.orders()->cancelAll(wave);
    }
    offer(protective);
}

void CancelWaves::ask(const std::vector<LocalOrderId>& ids)
{
    for (const LocalOrderId id : ids)
        m_waiting[m_session.orders()->cancel(id)] = id;
}

void CancelWaves::cancel(const std::vector<LocalOrderId>& ids)
{
    const auto& positions = m_session.account()->positions();
    std::vector<LocalOrderId> spared, taken;
    for (const LocalOrderId id : ids) {
        const Order* order = m_session.account()->order(id);
        if (order && ids.size() > 1 && m_offered == 0 && protection::protectsPosition(*order, positions))
            spared.push_back(id);
        else
            taken.push_back(id);
    }
    ask(taken);
    offer(static_cast<int>(spared.size()));
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/placings.h"

#include "core/session/order_gateway.h"
#include "core/session/session.h"

namespace fathom {

namespace {

constexpr std::size_t mostKept = 500;

}

Placings::Placings(Session& session)
    : QObject(&session)
{
    const OrderGateway* orders = session.orders();
    connect(orders, &OrderGateway::placeWanted, this,
        [this](RequestId, LocalOrderId order, const OrderIntent& intent, const Bracket& bracket) { keep(order, { intent, bracket }); });
    connect(orders, &OrderGateway::placeAllWanted, this, [this](RequestId, LocalOrderId first, const std::vector<OrderIntent>& intents) {
        for (std::size_t i = 0; i < intents.size(); ++i)
            keep(first + static_cast<LocalOrderId>(i), { intents[i], {} });
    });
}

Placings& Placings::of(Session& session)
{
    auto* known = session.findChild<Placings*>(QString(), Qt::FindDirectChildrenOnly);
    return known != nullptr ? *known : *new Placings(session);
}

void Placings::keep(LocalOrderId order, Placing placing)
{
    m_placings[order] = std::move(placing);
    if (m_placings.size() > mostKept) {
        m_sentAgain.erase(m_placings.begin()->first); // ids grow: the first is the oldest
        m_placings.erase(m_placings.begin());
    }
}

const Placings::Placing* Placings::find(LocalOrderId order) const
{
    const auto found = m_placings.find(order);
    return found == m_placings.end() ? nullptr : &found->second;
}

void Placings::noteSentAgain(LocalOrderId order)
{
    m_sentAgain.insert(order);
    Q_EMIT sentAgain(order);
}

} // namespace fathom

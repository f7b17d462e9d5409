// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/order_ledger.h"

#include "core/session/worker/client_ids.h"

namespace fathom {

namespace {

bool isSameOrder(const Order& a, const Order& b)
{
    if (a.symbol != b.symbol)
        return false;
    if (a.orderId != 0 && b.orderId != 0)
        return a.orderId == b.orderId;
    if (a.algoId != 0 || b.algoId != 0)
        return a.algoId == b.algoId;
    return a.orderId == b.orderId && a.clientId == b.clientId && a.created == b.created;
}

} // namespace

OrderLedger::OrderLedger(QObject* parent)
    : QObject(parent)
{
}

LocalOrderId OrderLedger::idOf(const OrderNews& news) const
{
    const Order& o = news.order;
    LocalOrderId id = 0;
    if (news.fromAlgo)
        id = m_byAlgo.value(o.algoId, 0);
    else if (o.orderId != 0)
        id = m_byVenue.value({ o.symbol, o.orderId }, 0);
    if (id == 0 && !o.clientId.isEmpty())
        id = m_byClient.value({ o.symbol, o.clientId }, 0);
    const auto it = m_orders.find(id);
    return it != m_orders.end() && it->second.isAbout(news) ? id : 0;
}

void OrderLedger::index(const Order& order)
{
    if (order.orderId != 0)
        m_byVenue.insert({ order.symbol, order.orderId }, order.localId);
    if (order.algoId != 0)
        m_byAlgo.insert(order.algoId, order.localId);
    if (!order.clientId.isEmpty())
        m_byClient.insert({ order.symbol, order.clientId }, order.localId);
}

void OrderLedger::noted(const OrderState& state, bool wasOpen)
{
    const Order order = state.order();
    index(order);
    noteDoubt(order);
    Q_EMIT changed(order);
    if (order.isOpen())
        return;
    Q_EMIT ended(order);
    if (wasOpen) {
        m_ended.push_back(order.localId);
        forgetOldest();
    }
}

void OrderLedger::noteDoubt(const Order& order)
{
    if (order.request == RequestState::Unknown)
        m_unknown.insert(order.localId);
    else
        m_unknown.erase(order.localId);
}

void OrderLedger::forgetOldest()
{
    while (m_ended.size() > endedLimit) {
        const LocalOrderId id = m_ended.front();
        m_ended.pop_front();
        const auto it = m_orders.find(id);
        if (it == m_orders.end() || it->second.order().isOpen())
            continue;
        const Order& order = it->second.order();
        m_byVenue.remove({ order.symbol, order.orderId });
        m_byAlgo.remove(order.algoId);
        if (m_byClient.value({ order.symbol, order.clientId }, 0) == id)
            m_byClient.remove({ order.symbol, order.clientId });
        m_absorbed.removeIf([id](const auto& entry) { return entry.value() == id; });
        m_unknown.erase(id);
        m_orders.erase(it);
    }
}

OrderLedger::Applied OrderLedger::apply(const OrderNews& news)
{
    const LocalOrderId known = idOf(news);
    const auto it = known != 0
        ? m_orders.find(known)
        : m_orders.emplace(m_nextDiscovered, OrderState::discovered(m_nextDiscovered, news, !ClientIds::isOurs(news.order.clientId))).first;
    if (known == 0)
        ++m_nextDiscovered;
    OrderState& state = it->second;
    const bool wasOpen = known == 0 || state.order().isOpen();
    bool changed = known == 0 || state.apply(news);
    const bool absorbed = news.fromAlgo && absorbEngineOrder(state);
    changed = changed || absorbed;
    if (changed)
        noted(state, wasOpen);
    if (absorbed)
        publishAll(); // one row less: told whole
    return { it->first, known == 0, changed };
}

bool OrderLedger::absorbEngineOrder(OrderState& conditional)
{
    const Order& order = conditional.order();
    const LocalOrderId other = order.orderId != 0 ? m_byVenue.value({ order.symbol, order.orderId }, 0) : 0;
    const auto it = m_orders.find(other);
    if (it == m_orders.end() || other == order.localId)
        return false;
    conditional.absorb(it->second);
    const Order gone = it->second.order();
    m_orders.erase(it);
    m_unknown.erase(other);
    std::erase(m_ended, other);
    if (m_byClient.value({ gone.symbol, gone.clientId }, 0) == other)
        m_byClient.remove({ gone.symbol, gone.clientId });
    m_absorbed.insert(other, order.localId);
    return true;
}

const Order& OrderLedger::add(const OrderState& state)
{
    const auto it = m_orders.insert_or_assign(state.order().localId, state).first;
    noted(it->second, true);
    return it->second.order();
}

void OrderLedger::enter(const OrderState& state)
{
    m_orders.insert_or_assign(state.order().localId, state);
    index(state.order());
    noteDoubt(state.order());
}

void OrderLedger::announce(LocalOrderId id)
{
    const auto it = m_orders.find(nameOf(id));
    if (it != m_orders.end() && it->second.order().isOpen())
        Q_EMIT changed(Order(it->second.order()));
}

const OrderState* OrderLedger::find(LocalOrderId id) const
{
    const auto it = m_orders.find(nameOf(id));
    return it == m_orders.end() ? nullptr : &it->second;
}

const OrderState* OrderLedger::findAbout(const OrderNews& news) const
{
    return find(idOf(news));
}

bool OrderLedger::contradicts(const OrderNews& news) const
{
    const Order& order = news.order;
    if (!ClientIds::isOurs(order.clientId) || findClient(order.symbol, order.clientId))
        return false;
    return std::any_of(m_orders.begin(), m_orders.end(), [&order](const auto& entry) { return entry.second.order().clientId == order.clientId; });
}

const OrderState* OrderLedger::findVenue(const QString& symbol, std::int64_t orderId) const
{
    return find(m_byVenue.value({ symbol, orderId }, 0));
}

const OrderState* OrderLedger::findClient(const QString& symbol, const QString& clientId) const
{
    return find(m_byClient.value({ symbol, clientId }, 0));
}

std::vector<Order> OrderLedger::open() const
{
    return openOf({});
}

std::vector<Order> OrderLedger::openOf(const QString& symbol) const
{
    std::vector<Order> orders;
    for (const auto& [id, state] : m_orders) {
        if (state.order().isOpen() && (symbol.isEmpty() || state.order().symbol == symbol))
            orders.push_back(state.order());
    }
    std::stable_sort(orders.begin(), orders.end(), [](const Order& a, const Order& b) { return a.created < b.created; });
    return orders;
}

std::vector<Order> OrderLedger::history() const
{
    std::vector<Order> orders;
    std::set<LocalOrderId> seen; // one that was corrected has ended more than once
    for (auto it = m_ended.rbegin(); it != m_ended.rend(); ++it) {
        const OrderState* state = find(*it);
        if (state && !state->order().isOpen() && seen.insert(*it).second)
            orders.push_back(state->order());
    }
    for (const Order& old : m_history) {
        if (!(old.orderId != 0 && findVenue(old.symbol, old.orderId)) && !findClient(old.symbol, old.clientId))
            orders.push_back(old);
    }
    return orders;
}

bool OrderLedger::hasUnknown(const QString& symbol) const
{
    return std::any_of(m_unknown.begin(), m_unknown.end(), [&](LocalOrderId id) { return m_orders.at(id).order().symbol == symbol; });
}

bool OrderLedger::adoptHistory(const std::vector<Order>& orders)
{
    bool grew = false;
    for (const Order& order : orders) {
        const auto same = std::find_if(m_history.begin(), m_history.end(), [&order](const Order& old) { return isSameOrder(old, order); });
        if (same == m_history.end()) {
            m_history.push_back(order);
            m_history.back().localId = nextDiscoveredId();
            grew = true;
        } else if (same->algoId == 0 && order.algoId != 0) { // the whole life of what the engine's list tells the end of
            const LocalOrderId id = same->localId;
            *same = order;
            same->localId = id;
            grew = true;
        }
    }
    std::stable_sort(m_history.begin(), m_history.end(), [](const Order& a, const Order& b) { return a.created > b.created; });
    if (m_history.size() > historyLimit)
        m_history.resize(historyLimit);
    return grew;
}

void OrderLedger::publishAll()
{
    Q_EMIT reset(open(), history());
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/order_state.h"

namespace fathom {

namespace {

int rankOf(OrderStatus status)
{
    switch (status) {
    case OrderStatus::None: return 0;
    case OrderStatus::New: return 1;
    case OrderStatus::PartiallyFilled: return 2;
    case OrderStatus::Filled:
    case OrderStatus::Canceled:
    case OrderStatus::Rejected:
    case OrderStatus::Expired:
    case OrderStatus::ExpiredInMatch: return 3;
    }
    return 0;
}

OrderStatus statusOf(const OrderNews& news)
{
    if (news.statusKnown && news.order.status != OrderStatus::None)
        return news.order.status;
    // A word we do not know is never taken for an end, except where nothing is left to execute.
    if (news.order.quantity.isPositive() && news.order.executed >= news.order.quantity)
        return OrderStatus::Filled;
    return news.order.executed.isPositive() ? OrderStatus::PartiallyFilled : OrderStatus::New;
}

} // namespace

OrderState OrderState::placing(
    LocalOrderId id, const QString& clientId, const OrderIntent& intent, WallTime created, MonotonicTime now)
{
    OrderState state;
    Order& o = state.m_order;
    o.localId = id;
    o.symbol = intent.symbol;
    o.clientId = clientId;
    o.side = intent.side;
    o.positionSide = intent.positionSide;
    o.type = intent.type;
    o.timeInForce = intent.timeInForce;
    o.reduceOnly = intent.reduceOnly;
    o.price = intent.type == OrderType::Market ? Decimal() : intent.price;
    o.quantity = intent.quantity;
    o.created = created;
    o.updated = created;
    o.request = RequestState::Placing;
    o.requestSince = now;
    state.m_pending = OrderRequest::Place;
    return state;
}

OrderState OrderState::discovered(LocalOrderId id, const OrderNews& news, bool external)
{
    OrderState state;
    state.m_order = news.order;
    state.m_order.localId = id;
    state.m_order.external = external;
    state.m_order.status = OrderStatus::None;
    state.m_order.request = RequestState::None;
    state.m_order.executed = {};
    state.m_order.averagePrice = {};
    state.m_order.expiryReason = 0;
    if (state.m_order.created == WallTime {})
        state.m_order.created = news.order.updated;
    state.apply(news);
    return state;
}

bool OrderState::isAbout(const OrderNews& news) const
{
    const Order& o = news.order;
    if (o.symbol != m_order.symbol)
        return false;
    if (o.orderId != 0 && m_order.orderId != 0)
        return o.orderId == m_order.orderId;
    return !o.clientId.isEmpty() && o.clientId == m_order.clientId;
}

bool OrderState::mergeExecuted(const OrderNews& news)
{
    bool changed = false;
    if (news.order.executed > m_order.executed) {
        m_order.executed = news.order.executed;
        changed = true;
    }
    if (news.hasAveragePrice && news.order.executed > m_averageAt) {
        m_averageAt = news.order.executed;
        changed = changed || m_order.averagePrice != news.order.averagePrice;
        m_order.averagePrice = news.order.averagePrice;
    }
    return changed;
}

bool OrderState::mergeTerms(const OrderNews& news, const Version& version)
{
    bool changed = false;
    // Before the venue's first word the terms are only what we asked for.
    if (m_terms == Version {} || version > m_terms) {
        m_terms = version;
        changed = m_order.price != news.order.price || m_order.quantity != news.order.quantity;
        m_order.price = news.order.price;
        m_order.quantity = news.order.quantity;
    }
    if (news.order.updated > m_order.updated || !m_proven) {
        changed = changed || m_order.updated != news.order.updated;
        m_order.updated = news.order.updated;
    }
    return changed;
}

bool OrderState::mergeStatus(const OrderNews& news)
{
    const OrderStatus status = statusOf(news);
    const int rank = rankOf(status), known = rankOf(m_order.status);
    const Version version { toMs(news.order.updated), news.order.executed, false };
    bool changed = false;
    if (rank > known) {
        m_order.status = status;
        changed = true;
    } else if (rank == 3 && (version > m_ending || (version == m_ending && status > m_order.status))) {
        // Two different ends of one order: the one that knows of more executed, then the later one.
        changed = m_order.status != status;
        m_order.status = status;
    } else if (rank < 3 || rank < known) {
        return false;
    }
    if (rank == 3) {
        m_ending = std::max(m_ending, version);
        if (news.order.expiryReason != 0 && m_order.expiryReason != news.order.expiryReason) {
            m_order.expiryReason = news.order.expiryReason;
            changed = true;
        }
    }
    return changed;
}

void OrderState::endRequest()
{
    m_order.request = RequestState::None;
    m_order.wantedPrice = {};
    m_order.wantedQuantity = {};
    m_order.queries = 0;
    m_pending.reset();
}

void OrderState::endOvertakenRequest(const OrderNews& news, const Version& version)
{
    if (isTerminal(m_order.status)) {
        endRequest();
        return;
    }
    if (m_pending == OrderRequest::Place) {
        endRequest();
        return;
    }
    const bool tellsOfModify = news.amendment || m_terms == version;
    if (m_pending == OrderRequest::Modify && tellsOfModify && news.order.price == m_order.wantedPrice
        && news.order.quantity == m_order.wantedQuantity)
        endRequest();
}

bool OrderState::apply(const OrderNews& news)
{
    const Version version { toMs(news.order.updated), news.order.executed, news.amendment };
    bool changed = false;
    if (m_order.orderId == 0 && news.order.orderId != 0) {
        m_order.orderId = news.order.orderId;
        changed = true;
    }
    if (m_order.clientId.isEmpty() && !news.order.clientId.isEmpty()) {
        m_order.clientId = news.order.clientId;
        changed = true;
    }
    if (!m_proven) {
        // Existing after all: a refusal or "not placed" was wrong, or it is simply the first word.
        if (m_order.request == RequestState::NotPlaced || m_order.request == RequestState::NotSent
            || m_order.request == RequestState::Refused)
            m_order.request = RequestState::None;
        if (!m_pending || m_pending == OrderRequest::Place) {
            m_order.errorText.clear();
            m_order.errorCode = 0;
            m_order.errorSince = {};
        }
        changed = true;
    }
    const WallTime born = news.order.created == WallTime {} ? news.order.updated : news.order.created;
    if (m_order.external && born != WallTime {} && born < m_order.created) {
        m_order.created = born;
        changed = true;
    }
    changed = mergeTerms(news, version) || changed;
    m_proven = true;
    changed = mergeExecuted(news) || changed;
    changed = mergeStatus(news) || changed;
    if (m_pending) {
        const RequestState before = m_order.request;
        endOvertakenRequest(news, version);
        changed = changed || before != m_order.request;
    }
    return changed;
}

void OrderState::beginModify(Decimal price, Decimal quantity, MonotonicTime now)
{
    m_order.request = RequestState::Modifying;
    m_order.wantedPrice = price;
    m_order.wantedQuantity = quantity;
    m_order.requestSince = now;
    m_order.queries = 0;
    m_pending = OrderRequest::Modify;
}

void OrderState::beginCancel(MonotonicTime now)
{
    m_order.request = RequestState::Cancelling;
    m_order.requestSince = now;
    m_order.queries = 0;
    m_pending = OrderRequest::Cancel;
}

bool OrderState::accepted(OrderRequest request, const OrderNews& news)
{
    bool changed = apply(news);
    if (m_pending == request) {
        endRequest();
        changed = true;
    }
    return changed;
}

bool OrderState::refused(OrderRequest request, const QString& reason, int venueCode, MonotonicTime now)
{
    if (request == OrderRequest::Place && m_proven)
        return false; // the venue's own word on the order outweighs it
    if (m_pending != request)
        return false;
    endRequest();
    if (request == OrderRequest::Place)
        m_order.request = RequestState::Refused;
    m_order.errorText = reason;
    m_order.errorCode = venueCode;
    m_order.errorSince = now;
    return true;
}

bool OrderState::notSent(OrderRequest request, const QString& reason, MonotonicTime now)
{
    if (!refused(request, reason, 0, now))
        return false;
    if (request == OrderRequest::Place)
        m_order.request = RequestState::NotSent;
    return true;
}

bool OrderState::answerLost(OrderRequest request)
{
    if (m_pending != request || m_order.request == RequestState::Unknown)
        return false;
    m_order.request = RequestState::Unknown;
    return true;
}

bool OrderState::provenNotPlaced()
{
    if (m_proven || m_pending != OrderRequest::Place || m_order.request != RequestState::Unknown)
        return false;
    endRequest();
    m_order.request = RequestState::NotPlaced;
    return true;
}

bool OrderState::settled()
{
    if (m_order.request != RequestState::Unknown || m_pending == OrderRequest::Place)
        return false;
    endRequest();
    return true;
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/order_state.h"

#include <utility>

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

// How far a conditional order has come; the last four are ends.
int rankOf(AlgoStatus status)
{
    switch (status) {
    case AlgoStatus::New: return 0;
    case AlgoStatus::Triggering: return 1;
    case AlgoStatus::Triggered: return 2;
    case AlgoStatus::Finished:
    case AlgoStatus::Canceled:
    case AlgoStatus::Rejected:
    case AlgoStatus::Expired: return 3;
    }
    return 0;
}

// What the Algo Service's word means for the order. FINISHED leaves open whether it filled: its own count is the best guess until the
// engine speaks.
OrderStatus statusOfAlgo(const Order& order)
{
    switch (order.algoStatus) {
    case AlgoStatus::New:
    case AlgoStatus::Triggering: return OrderStatus::New;
    case AlgoStatus::Triggered: return order.executed.isPositive() ? OrderStatus::PartiallyFilled : OrderStatus::New;
    case AlgoStatus::Finished:
        return order.executed.isPositive() && order.executed >= order.quantity ? OrderStatus::Filled : OrderStatus::Canceled;
    case AlgoStatus::Canceled: return OrderStatus::Canceled;
    case AlgoStatus::Rejected: return OrderStatus::Rejected;
    case AlgoStatus::Expired: return OrderStatus::Expired;
    }
    return OrderStatus::New;
}

OrderStatus statusOf(const OrderNews& news)
{
    if (news.fromAlgo && news.statusKnown)
        return statusOfAlgo(news.order);
    if (news.statusKnown && news.order.status != OrderStatus::None)
        return news.order.status;
    // A word we do not know is never taken for an end, except where nothing is left to execute.
    if (news.order.quantity.isPositive() && news.order.executed >= news.order.quantity)
        return OrderStatus::Filled;
    return news.order.executed.isPositive() ? OrderStatus::PartiallyFilled : OrderStatus::New;
}

} // namespace

void OrderState::setTerms(const OrderIntent& intent)
{
    Order& o = m_order;
    o.symbol = intent.symbol;
    o.side = intent.side;
    o.positionSide = intent.positionSide;
    o.type = intent.type;
    o.timeInForce = intent.timeInForce;
    o.reduceOnly = intent.reduceOnly;
    o.closePosition = intent.closePosition;
    o.price = hasLimitPrice(intent.type) ? intent.price : Decimal();
    o.quantity = intent.quantity;
    o.triggerPrice = intent.triggerPrice;
    o.workingType = intent.workingType;
    o.priceProtect = intent.priceProtect;
    o.activatePrice = intent.activatePrice;
    o.callbackRate = intent.callbackRate;
    o.priceMatch = intent.priceMatch;
    o.selfTrade = intent.selfTrade.value_or(SelfTrade::ExpireMaker);
    o.goodTill = intent.goodTill;
}

OrderState OrderState::placing(
    LocalOrderId id, const QString& clientId, const OrderIntent& intent, WallTime created, MonotonicTime now)
{
    OrderState state;
    Order& o = state.m_order;
    state.setTerms(intent);
    o.localId = id;
    o.clientId = clientId;
    o.created = created;
    o.updated = created;
    o.request = RequestState::Placing;
    o.requestSince = now;
    state.m_pending = OrderRequest::Place;
    return state;
}

OrderState OrderState::held(LocalOrderId id, const OrderIntent& intent, LocalOrderId parent, WallTime created)
{
    OrderState state;
    Order& o = state.m_order;
    state.setTerms(intent);
    o.localId = id;
    o.parent = parent;
    o.heldHere = true;
    o.created = created;
    o.updated = created;
    return state;
}

void OrderState::changeHeld(const OrderIntent& intent)
{
    if (m_order.heldHere)
        setTerms(intent);
}

bool OrderState::dropHeld(WallTime now)
{
    if (!m_order.heldHere)
        return false;
    m_order.heldHere = false;
    m_order.status = OrderStatus::Canceled;
    m_order.updated = now;
    return true;
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
    state.m_order.algoStatus = AlgoStatus::New;
    state.m_order.activated = false;
    if (state.m_order.created == WallTime {})
        state.m_order.created = news.order.updated;
    state.apply(news);
    return state;
}

bool OrderState::isAbout(const OrderNews& news) const
{
    const Order& o = news.order;
    if (o.symbol != m_order.symbol || (news.fromAlgo && m_order.algoId == 0 && !fathom::isConditional(m_order.type)))
        return false;
    if (news.fromAlgo && o.algoId != 0 && m_order.algoId != 0)
        return o.algoId == m_order.algoId;
    if (!news.fromAlgo && o.orderId != 0 && m_order.orderId != 0)
        return o.orderId == m_order.orderId;
    // A client id may be used again once its order ended: an end without an order of the engine is none of the engine's.
    if (!news.fromAlgo && m_order.algoId != 0 && isTerminal(m_order.status))
        return false;
    return !o.clientId.isEmpty() && o.clientId == m_order.clientId;
}

bool OrderState::mergeIdentity(const Order& told)
{
    bool changed = false;
    if (m_order.orderId == 0 && told.orderId != 0) {
        m_order.orderId = told.orderId;
        changed = true;
    }
    if (m_order.algoId == 0 && told.algoId != 0) {
        m_order.algoId = told.algoId;
        changed = true;
    }
    if (m_order.clientId.isEmpty() && !told.clientId.isEmpty()) {
        m_order.clientId = told.clientId;
        changed = true;
    }
    return changed;
}

bool OrderState::mergeExecuted(Decimal executed, std::optional<Decimal> average, bool engine)
{
    bool changed = false;
    if (executed > m_order.executed) {
        m_order.executed = executed;
        changed = true;
    }
    if (average && executed.isPositive() && std::pair { executed, engine } > m_averageAt) {
        m_averageAt = { executed, engine };
        changed = changed || m_order.averagePrice != *average;
        m_order.averagePrice = *average;
    }
    return changed;
}

bool OrderState::mergeTerms(const Order& told, const Version& version)
{
    bool changed = false;
    // Before the venue's first word the terms are only what we asked for.
    if (m_terms == Version {} || version > m_terms) {
        m_terms = version;
        changed = m_order.price != told.price || m_order.quantity != told.quantity;
        m_order.price = told.price;
        m_order.quantity = told.quantity;
    }
    if (told.updated > m_order.updated || !m_proven) {
        changed = changed || m_order.updated != told.updated;
        m_order.updated = told.updated;
    }
    return changed;
}

// What only the Algo Service tells. Nothing of it can be modified, so the last word is as good as any.
bool OrderState::mergeAlgo(const OrderNews& news)
{
    const Order& told = news.order;
    const Order before = m_order;
    m_order.activated = m_order.activated || told.activated;
    if (news.statusKnown) {
        const int rank = rankOf(told.algoStatus), known = rankOf(m_order.algoStatus);
        const std::pair version { toMs(told.updated), told.algoStatus }, held { m_algoTime, m_order.algoStatus };
        if (rank > known || (rank == known && version > held)) {
            m_order.algoStatus = told.algoStatus;
            m_algoTime = version.first;
        }
    }
    if (news.termsKnown) {
        m_order.triggerPrice = told.triggerPrice;
        m_order.workingType = told.workingType;
        m_order.priceProtect = told.priceProtect;
        m_order.closePosition = told.closePosition;
        if (told.activatePrice.isPositive())
            m_order.activatePrice = told.activatePrice;
        if (told.callbackRate.isPositive())
            m_order.callbackRate = told.callbackRate;
    }
    return before.activated != m_order.activated || before.algoStatus != m_order.algoStatus || before.triggerPrice != m_order.triggerPrice
        || before.activatePrice != m_order.activatePrice || before.workingType != m_order.workingType
        || before.closePosition != m_order.closePosition || before.callbackRate != m_order.callbackRate;
}

bool OrderState::mergeStatus(OrderStatus status, int expiryReason, const Version& version)
{
    if (std::exchange(m_missing, false))
        m_order.status = OrderStatus::None;
    const int rank = rankOf(status), known = rankOf(m_order.status);
    bool changed = false;
    if (rank > known) {
        m_order.status = status;
        changed = true;
    } else if (rank == 3 && (version > m_ending || (version == m_ending && status > m_order.status))) {
        // Two different ends of one order: the engine's, then the one that knows of more executed, then the later one.
        changed = m_order.status != status;
        m_order.status = status;
    } else if (rank < 3 || rank < known) {
        return false;
    }
    if (rank == 3) {
        m_ending = std::max(m_ending, version);
        if (expiryReason != 0 && m_order.expiryReason != expiryReason) {
            m_order.expiryReason = expiryReason;
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
    const Version version { !news.fromAlgo, toMs(news.order.updated), news.order.executed, news.amendment };
    bool changed = mergeIdentity(news.order);
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
        m_order.heldHere = false;
        changed = true;
    }
    const WallTime born = news.order.created == WallTime {} ? news.order.updated : news.order.created;
    if (m_order.external && born != WallTime {} && born < m_order.created) {
        m_order.created = born;
        changed = true;
    }
    if (news.termsKnown)
        changed = mergeTerms(news.order, version) || changed;
    if (news.fromAlgo)
        changed = mergeAlgo(news) || changed;
    m_proven = true;
    changed = mergeExecuted(news.order.executed, news.hasAveragePrice ? std::optional(news.order.averagePrice) : std::nullopt, version.engine)
        || changed;
    changed = mergeStatus(statusOf(news), news.order.expiryReason, { version.engine, version.timeMs, version.executed, false }) || changed;
    if (m_pending) {
        const RequestState before = m_order.request;
        endOvertakenRequest(news, version);
        changed = changed || before != m_order.request;
    }
    return changed;
}

void OrderState::absorb(const OrderState& engine)
{
    const Order& told = engine.m_order;
    if (m_order.orderId == 0)
        m_order.orderId = told.orderId;
    mergeTerms(told, engine.m_terms);
    mergeExecuted(told.executed, engine.m_averageAt.second ? std::optional(told.averagePrice) : std::nullopt, true);
    mergeStatus(told.status, told.expiryReason, engine.m_ending);
    if (!m_pending && engine.m_pending) {
        // What was asked of it under its other name is still under way.
        m_pending = engine.m_pending;
        m_order.request = told.request;
        m_order.wantedPrice = told.wantedPrice;
        m_order.wantedQuantity = told.wantedQuantity;
        m_order.requestSince = told.requestSince;
        m_order.queries = told.queries;
    }
    if (m_pending && isTerminal(m_order.status))
        endRequest();
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

bool OrderState::noLongerReported(const QString& reason, MonotonicTime now)
{
    if (!m_order.isWorking())
        return false;
    m_order.status = OrderStatus::Expired;
    m_missing = true;
    endRequest();
    return explainEnd(reason, now);
}

bool OrderState::explainEnd(const QString& reason, MonotonicTime now)
{
    if (!isTerminal(m_order.status))
        return false;
    m_order.errorText = reason;
    m_order.errorSince = now;
    return true;
}

} // namespace fathom

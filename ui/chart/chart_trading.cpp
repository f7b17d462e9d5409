// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_trading.h"

#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "core/session/session.h"
#include "ui/theme/format.h"

namespace fathom {

namespace {

constexpr int repeatMs = 250; // the same order again within this time is a bounce of the finger

} // namespace

ChartTrading::ChartTrading(Session& session, LinkGroup& link, Arming& arming, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_link(link)
    , m_arming(arming)
{
    connect(session.orders(), &OrderGateway::requestFinished, this,
        [this](RequestId request, Outcome outcome, const Error& error, LocalOrderId) {
            const auto it = m_pending.find(request);
            if (it == m_pending.end())
                return;
            const Decimal price = it->second;
            m_pending.erase(it);
            if (outcome == Outcome::Rejected || outcome == Outcome::NotSent)
                Q_EMIT refused(error.userText(), price);
        });
}

OrderFacts ChartTrading::facts(const QString& symbol) const
{
    OrderFacts known;
    if (const MarkPrice* mark = m_session.market()->markPrice(symbol))
        known.mark = mark->mark;
    if (const Ticker* ticker = m_session.market()->ticker(symbol))
        known.last = ticker->last;
    return known;
}

QString ChartTrading::place(Side side, Decimal price, OrderType type)
{
    m_arming.touch();
    const auto instrument = m_session.market()->instrument(m_link.symbol());
    if (!instrument)
        return tr("The symbol's filters are not loaded.");
    if (!isArmed())
        return tr("Chart trading is off.");
    if (const QString blocked = m_session.orders()->blockedReason(); !blocked.isEmpty())
        return blocked;
    if (const QString doubt = bookDoubt(); !doubt.isEmpty())
        return doubt;
    OrderIntent intent;
    intent.symbol = m_link.symbol();
    intent.side = side;
    if (m_session.account()->isHedgeMode())
        intent.positionSide = side == Side::Buy ? PositionSide::Long : PositionSide::Short;
    intent.type = type;
    (type == OrderType::Limit ? intent.price : intent.triggerPrice) = price;
    intent.quantity = m_link.clickSize();
    intent.origin = QStringLiteral("chart");
    if (!intent.quantity.isPositive())
        return tr("Choose a size in the ladder or the ticket first.");
    if (const BookViewPtr book = m_session.market()->book(intent.symbol); book && book->isLive() && book->hasBothSides()) {
        intent.seenBid = instrument->priceOf(book->bids.front().ticks);
        intent.seenAsk = instrument->priceOf(book->asks.front().ticks);
    }
    const auto problems = checkOrder(*instrument, intent, facts(intent.symbol));
    if (!problems.empty())
        return problems.front().text;
    if (m_lastPlaced.isValid() && m_lastPlaced.elapsed() < repeatMs && m_lastIntent.symbol == intent.symbol && m_lastIntent.side == side
        && m_lastIntent.type == type && m_lastIntent.price == intent.price && m_lastIntent.triggerPrice == intent.triggerPrice
        && m_lastIntent.quantity == intent.quantity)
        return tr("The same order was just sent.");
    m_lastPlaced.start();
    m_lastIntent = intent;
    m_pending[m_session.orders()->place(intent)] = price;
    return {};
}

bool ChartTrading::canBeMoved(const Order& order) const
{
    if (!order.isWorking() || order.heldHere || order.request != RequestState::None)
        return false;
    // A trailing stop moves by itself.
    return order.isConditional() ? order.triggerPrice.isPositive() && order.type != OrderType::TrailingStop : order.price.isPositive();
}

OrderIntent ChartTrading::movedTerms(const Order& order, Decimal price) const
{
    OrderIntent terms = termsOf(order);
    if (order.isConditional()) {
        if (terms.price.isPositive())
            terms.price += price - order.triggerPrice;
        terms.triggerPrice = price;
    } else {
        terms.price = price;
        terms.priceMatch = PriceMatch::None;
        if (terms.timeInForce == TimeInForce::GTD) { // it keeps the end it has, however near
            terms.timeInForce = TimeInForce::GTC;
            terms.goodTill = {};
        }
    }
    terms.origin = QStringLiteral("chart");
    return terms;
}

QString ChartTrading::moveRefusal(const Order& order, Decimal price) const
{
    const auto instrument = m_session.market()->instrument(order.symbol);
    if (!instrument)
        return tr("The symbol's filters are not loaded.");
    if (!canBeMoved(order))
        return tr("The order cannot be moved now.");
    const QString blocked = m_session.orders()->blockedReason();
    if (!blocked.isEmpty() && !order.onlyReduces())
        return blocked;
    if (const QString doubt = bookDoubt(); !doubt.isEmpty() && !order.onlyReduces())
        return doubt;
    if (!order.isConditional() && wouldTake(order.side, price))
        return order.timeInForce == TimeInForce::GTX ? tr("Post-only: would be cancelled by the exchange.") : tr("Would take: not moved across the market.");
    const auto problems = checkOrder(*instrument, movedTerms(order, price), facts(order.symbol));
    return problems.empty() ? QString() : problems.front().text;
}

QString ChartTrading::change(const Order& order, Decimal price, Decimal quantity)
{
    m_arming.touch();
    const QString refusal = moveRefusal(order, price);
    if (!refusal.isEmpty())
        return refusal;
    OrderGateway* orders = m_session.orders();
    if (order.isConditional()) {
        OrderIntent terms = movedTerms(order, price);
        if (!order.closePosition)
            terms.quantity = quantity;
        m_pending[orders->replace(order.localId, terms)] = price;
    } else {
        m_pending[orders->modify(order.localId, price, quantity)] = price;
    }
    return {};
}

OrderType ChartTrading::legTypeAt(const Position& position, Decimal price)
{
    const bool loses = position.isLong() ? price < position.entryPrice : price > position.entryPrice;
    return loses ? OrderType::StopMarket : OrderType::TakeProfitMarket;
}

const Order* ChartTrading::legOf(const Position& position, OrderType type) const
{
    const Side out = position.isLong() ? Side::Sell : Side::Buy;
    for (const Order& order : m_session.account()->openOrders()) {
        if (order.symbol == position.symbol && order.positionSide == position.side && order.side == out && order.type == type && order.closePosition
            && order.isWorking())
            return &order;
    }
    return nullptr;
}

QString ChartTrading::protectRefusal(const Position& position, Decimal price) const
{
    const auto instrument = m_session.market()->instrument(position.symbol);
    if (!instrument)
        return tr("The symbol's filters are not loaded.");
    OrderIntent leg;
    leg.symbol = position.symbol;
    leg.side = position.isLong() ? Side::Sell : Side::Buy;
    leg.positionSide = position.side;
    leg.type = legTypeAt(position, price);
    leg.triggerPrice = price;
    leg.closePosition = true;
    leg.workingType = ProtectionLeg().workingType;
    const auto problems = checkOrder(*instrument, leg, facts(position.symbol));
    return problems.empty() ? QString() : problems.front().text;
}

QString ChartTrading::protect(const Position& position, Decimal price)
{
    m_arming.touch();
    if (const QString refusal = protectRefusal(position, price); !refusal.isEmpty())
        return refusal;
    Bracket bracket;
    ProtectionLeg leg;
    leg.trigger = price;
    if (const Order* now = legOf(position, legTypeAt(position, price)))
        leg.workingType = now->workingType;
    (legTypeAt(position, price) == OrderType::StopMarket ? bracket.stopLoss : bracket.takeProfit) = leg;
    m_pending[m_session.orders()->protect(position.symbol, position.side, bracket)] = price;
    return {};
}

void ChartTrading::cancel(LocalOrderId id)
{
    m_arming.touch();
    m_session.orders()->cancel(id);
}

void ChartTrading::close(PositionSide side)
{
    m_arming.touch();
    m_session.orders()->closePosition(m_link.symbol(), side, Decimal(1));
}

// An armed chart watches its book; a disarmed one looks at what another panel watches. Source: FAULTS 0.3.
QString ChartTrading::bookDoubt() const
{
    const BookViewPtr book = m_session.market()->book(m_link.symbol());
    if (book ? book->isLive() : !isArmed())
        return {};
    return book && !book->reason.isEmpty() ? tr("The book is not live: %1").arg(book->reason) : tr("The book is not live.");
}

bool ChartTrading::wouldTake(Side side, Decimal price) const
{
    const auto instrument = m_session.market()->instrument(m_link.symbol());
    const BookViewPtr book = m_session.market()->book(m_link.symbol());
    if (!instrument || !book || !book->isLive() || !book->hasBothSides())
        return false;
    return side == Side::Buy ? price >= instrument->priceOf(book->asks.front().ticks) : price <= instrument->priceOf(book->bids.front().ticks);
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_trading.h"

#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "core/session/preferences.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/workspace/loop_watch.h"
#include "ui/workspace/usual_size.h"

#include <QJsonObject>

namespace fathom {

ChartTrading::ChartTrading(Session& session, LinkGroup& link, Arming& arming, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_link(link)
    , m_arming(arming)
    , m_clock(clock)
{
    connect(&link, &LinkGroup::symbolChanged, this, [this] { m_guard.clearInside(); });
    connect(session.orders(), &OrderGateway::requestFinished, this,
        [this](RequestId request, Outcome outcome, const Error& error, LocalOrderId) {
            const auto it = m_pending.find(request);
            if (it == m_pending.end())
                return;
            const Pending asked = it->second;
            m_pending.erase(it);
            onFinished(asked, outcome, error);
        });
}

// What was to be moved stands where it stood, and the words say so.
void ChartTrading::onFinished(const Pending& asked, Outcome outcome, const Error& error)
{
    const auto shown = m_session.market()->instrument(m_link.symbol());
    if (outcome == Outcome::Accepted && asked.moved != 0)
        Q_EMIT said(shown ? tr("moved to %1").arg(format::price(asked.price, *shown)) : tr("moved"));
    if (outcome != Outcome::Rejected && outcome != Outcome::NotSent)
        return;
    const Order* kept = asked.moved != 0 ? m_session.account()->order(asked.moved) : nullptr;
    const auto instrument = kept ? m_session.market()->instrument(kept->symbol) : nullptr;
    const Decimal place = kept && kept->price.isPositive() && !kept->isConditional() ? kept->price : kept ? kept->triggerPrice : Decimal();
    if (!instrument || !place.isPositive()) {
        Q_EMIT refused(error.userText(), asked.price);
        return;
    }
    Q_EMIT refused(tr("%1, still %2", "why a move was refused; where the order stands").arg(error.userText(), format::price(place, *instrument)), asked.price);
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

OrderIntent ChartTrading::intentAt(Side side, Decimal price, OrderType type) const
{
    OrderIntent intent;
    intent.symbol = m_link.symbol();
    intent.side = side;
    if (m_session.account()->isHedgeMode())
        intent.positionSide = side == Side::Buy ? PositionSide::Long : PositionSide::Short;
    intent.type = type;
    (type == OrderType::Limit ? intent.price : intent.triggerPrice) = price;
    intent.quantity = m_link.clickSize();
    intent.origin = QStringLiteral("chart");
    const auto instrument = m_session.market()->instrument(intent.symbol);
    if (const BookViewPtr book = m_session.market()->book(intent.symbol); instrument && book && book->isLive() && book->hasBothSides()) {
        intent.seenBid = instrument->priceOf(book->bids.front().ticks);
        intent.seenAsk = instrument->priceOf(book->asks.front().ticks);
    }
    return intent;
}

bool ChartTrading::isLive() const
{
    const BookViewPtr book = m_session.market()->book(m_link.symbol());
    return book && book->isLive();
}

QString ChartTrading::doubtfulBook() const
{
    const BookViewPtr book = m_session.market()->book(m_link.symbol());
    return book && !book->reason.isEmpty() ? tr("The book is not live: %1").arg(book->reason) : tr("The book is not live.");
}

void ChartTrading::noteLast(std::optional<std::int64_t> ticks)
{
    if (ticks)
        m_guard.noteInside(*ticks - 1, *ticks, m_clock.monotonicNow());
}

ClickGuard::Verdict ChartTrading::checkPress(std::int64_t ticks, Side side) const
{
    return m_guard.checkPress(ticks, side == Side::Buy ? RowKind::Bid : RowKind::Ask, m_clock.monotonicNow());
}

QString ChartTrading::send(const OrderIntent& intent)
{
    m_arming.touch();
    const auto instrument = m_session.market()->instrument(m_link.symbol());
    if (!instrument)
        return tr("The symbol's filters are not loaded.");
    if (intent.symbol != instrument->symbol)
        return tr("The symbol changed.");
    if (!isArmed())
        return tr("Chart trading is off.");
    if (LoopWatch::stoodStill())
        return LoopWatch::words();
    if (const QString blocked = m_session.orders()->blockedReason(); !blocked.isEmpty())
        return blocked;
    if (!isLive())
        return doubtfulBook();
    if (!intent.quantity.isPositive())
        return tr("Choose a size in the ladder or the ticket first.");
    const auto problems = checkOrder(*instrument, intent, facts(intent.symbol));
    if (!problems.empty())
        return problems.front().text;
    const auto usual = usualOrderSize(*m_session.account(), intent.symbol, m_clock.wallNow());
    const bool unusual = usual && intent.quantity > *usual * Decimal(3);
    const ClickGuard::Key key { intent.symbol, intent.side, intent.type, intent.price, intent.triggerPrice, intent.quantity };
    switch (m_guard.checkSend(key, m_clock.monotonicNow(), unusual)) {
    case ClickGuard::Verdict::Pass: break;
    case ClickGuard::Verdict::AskAgain: return tr("The same order went out moments ago; press again to send it once more.");
    case ClickGuard::Verdict::Unusual:
        return tr("%1 is more than three times the usual %2; press again within 2 s to send it.")
            .arg(format::quantity(intent.quantity, *instrument), format::quantity(*usual, *instrument));
    default: return {}; // a double press: one order was meant
    }
    m_pending[m_session.orders()->place(intent)] = { intent.price.isPositive() ? intent.price : intent.triggerPrice };
    return {};
}

bool ChartTrading::canBeMoved(const Order& order, bool mergeable) const
{
    if (!order.isWorking() || order.heldHere)
        return false;
    const bool merges = mergeable && order.request == RequestState::Modifying && !order.isConditional();
    if (order.request != RequestState::None && !merges)
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

bool ChartTrading::allowsCrossing() const
{
    return m_session.preferences()->value(QStringLiteral("ladder.options")).toObject()[QLatin1String("crossingDrags")].toBool();
}

QString ChartTrading::moveRefusal(const Order& order, Decimal price, bool mergeable) const
{
    const auto instrument = m_session.market()->instrument(order.symbol);
    if (!instrument)
        return tr("The symbol's filters are not loaded.");
    if (!canBeMoved(order, mergeable))
        return tr("The order cannot be moved now.");
    if (!instrument->isTrading())
        return tr("The symbol is not trading.");
    const QString blocked = m_session.orders()->blockedReason();
    if (!blocked.isEmpty() && (!order.onlyReduces() || m_session.orders()->blocked() == Blocked::Everything))
        return blocked;
    // Without a book that is right it cannot be said whether it would take.
    if (!isLive() && !order.onlyReduces())
        return doubtfulBook();
    if (!order.isConditional() && wouldTake(order.side, price)) {
        if (order.timeInForce == TimeInForce::GTX)
            return tr("Post-only: would be cancelled by the exchange.");
        if (!allowsCrossing())
            return tr("Would take: not moved across the market.");
    }
    const auto problems = checkOrder(*instrument, movedTerms(order, price), facts(order.symbol));
    return problems.empty() ? QString() : problems.front().text;
}

QString ChartTrading::change(const Order& order, Decimal price, Decimal quantity, bool mergeable)
{
    m_arming.touch();
    const QString refusal = moveRefusal(order, price, mergeable);
    if (!refusal.isEmpty())
        return refusal;
    OrderGateway* orders = m_session.orders();
    if (order.isConditional()) {
        OrderIntent terms = movedTerms(order, price);
        if (!order.closePosition)
            terms.quantity = quantity;
        m_pending[orders->replace(order.localId, terms)] = { price, order.localId };
    } else {
        m_pending[orders->modify(order.localId, price, quantity)] = { price, order.localId };
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

OrderIntent ChartTrading::legTerms(const Position& position, Decimal price) const
{
    OrderIntent leg;
    leg.symbol = position.symbol;
    leg.side = position.isLong() ? Side::Sell : Side::Buy;
    leg.positionSide = position.side;
    leg.type = legTypeAt(position, price);
    leg.triggerPrice = price;
    leg.closePosition = true;
    leg.workingType = ProtectionLeg().workingType;
    return leg;
}

std::optional<OrderIntent> ChartTrading::firesAtOnce(const std::optional<OrderIntent>& terms) const
{
    return terms && triggersAtOnce(*terms, facts(terms->symbol)) ? terms : std::nullopt;
}

QString ChartTrading::protectRefusal(const Position& position, Decimal price) const
{
    const auto instrument = m_session.market()->instrument(position.symbol);
    if (!instrument)
        return tr("The symbol's filters are not loaded.");
    const auto problems = checkOrder(*instrument, legTerms(position, price), facts(position.symbol));
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
    m_pending[m_session.orders()->protect(position.symbol, position.side, bracket)] = { price };
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

bool ChartTrading::wouldTake(Side side, Decimal price) const
{
    const auto instrument = m_session.market()->instrument(m_link.symbol());
    const BookViewPtr book = m_session.market()->book(m_link.symbol());
    if (!instrument || !book || !book->isLive() || !book->hasBothSides())
        return false;
    return side == Side::Buy ? price >= instrument->priceOf(book->asks.front().ticks) : price <= instrument->priceOf(book->bids.front().ticks);
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/seeds/hand.h"

#include "core/base/logging.h"

namespace fathom::seeds {

namespace {

Decimal away(Decimal price, int percent, Decimal tick)
{
    return (price * Decimal(100 + percent) / Decimal(100)).roundedTo(tick, Decimal::Rounding::Down);
}

} // namespace

const QStringList& Hand::traded()
{
    static const QStringList symbols { QStringLiteral("BTCUSDT"), QStringLiteral("ETHUSDT"),
        QStringLiteral("SOLUSDT") };
    return symbols;
}

void Hand::asked(RequestId request, int orders)
{
    qCDebug(lcOrders) << "click" << request << "act" << static_cast<int>(m_act);
    m_requests.emplace(request, m_act);
    m_orders += orders;
}

void Hand::forget()
{
    m_requests.clear();
    m_closes.clear();
}

//! Within a few ticks of the mark price: it may rest, fill at once, or fill while it is looked at.
OrderIntent Hand::touching(test::Desk& desk, const QString& symbol)
{
    OrderIntent intent = desk.resting(symbol, side());
    const Decimal tick = desk.market().instrument(symbol)->tickSize;
    intent.price = desk.market().markPrice(symbol)->mark.roundedTo(tick, Decimal::Rounding::Down)
        + tick * Decimal(static_cast<int>(m_random.below(21)) - 10);
    return intent;
}

Bracket Hand::around(test::Desk& desk, const QString& symbol, bool isLong)
{
    const Decimal mark = desk.market().markPrice(symbol)->mark,
                  tick = desk.market().instrument(symbol)->tickSize;
    Bracket bracket;
    if (m_random.chance(0.8))
        bracket.stopLoss = ProtectionLeg { away(mark, isLong ? -2 : 2, tick),
            WorkingType::MarkPrice, {}, false };
    if (bracket.isEmpty() || m_random.chance(0.6))
        bracket.takeProfit = ProtectionLeg { away(mark, isLong ? 3 : -3, tick),
            WorkingType::MarkPrice, {}, false };
    return bracket;
}

const Order* Hand::anyOf(test::Desk& desk, bool (*wanted)(const Order&))
{
    const auto& open = desk.account().openOrders();
    if (open.empty())
        return nullptr;
    const Order& order = open[m_random.below(open.size())];
    return wanted(order) ? &order : nullptr;
}

void Hand::act(test::Desk& desk)
{
    int total = 0;
    for (const auto& [act, weight] : m_scenario.acts)
        total += weight;
    auto ticket = static_cast<int>(m_random.below(static_cast<std::uint64_t>(total)));
    Act& act = m_act;
    for (const auto& [one, weight] : m_scenario.acts) {
        act = one;
        if ((ticket -= weight) < 0)
            break;
    }
    const QString symbol = traded().at(
        static_cast<qsizetype>(m_random.below(static_cast<std::uint64_t>(traded().size()))));
    const auto instrument = desk.market().instrument(symbol);
    if (!instrument || !desk.market().markPrice(symbol))
        return;
    // Not more than a person has on screen: the rest of the room is for what is about to go wrong.
    if (desk.account().openOrders().size() > 25)
        act = Act::CancelAll;
    OrderGateway& orders = desk.orders();
    ++m_clicks;
    switch (act) {
    case Act::Rest:
        asked(desk.place(desk.resting(symbol, side(), 1 + static_cast<int>(m_random.below(4))))
                  .request,
            1);
        break;
    case Act::Touch:
        asked(desk.place(touching(desk, symbol)).request, 1);
        break;
    case Act::Take:
        asked(desk.place(desk.taking(symbol, side())).request, 1);
        break;
    case Act::Market:
        asked(desk.place(desk.market(symbol, side())).request, 1);
        break;
    case Act::Twice: { // two clicks of the same kind, nothing between them
        const OrderIntent intent = desk.resting(symbol, side(), 2);
        asked(desk.place(intent).request, 1);
        asked(desk.place(intent).request, 1);
        break;
    }
    case Act::Modify:
        if (const Order* order = anyOf(desk, [](const Order& o) {
                return o.type == OrderType::Limit && o.isWorking() && !o.isConditional();
            })) {
            const Decimal tick = desk.market().instrument(order->symbol)->tickSize;
            const Decimal step = desk.market().instrument(order->symbol)->stepSize;
            asked(orders.modify(order->localId,
                      order->price + tick * Decimal(static_cast<int>(m_random.below(41)) - 20),
                      m_random.chance(0.7) ? order->quantity : order->quantity + step),
                0);
        }
        break;
    case Act::Cancel:
        if (const Order* order = anyOf(desk, [](const Order& o) { return o.isOpen(); }))
            asked(orders.cancel(order->localId), 0);
        break;
    case Act::CancelAll: {
        CancelScope scope;
        if (m_random.chance(0.7))
            scope.symbol = symbol;
        asked(orders.cancelAll(scope), 0);
        break;
    }
    case Act::Close:
        if (desk.account().position(symbol)) {
            const RequestId request = orders.closePosition(symbol, PositionSide::Both,
                m_random.chance(0.5) ? Decimal(1) : Decimal::fromLiteral("0.5"));
            m_closes.insert(request);
            asked(request, 1);
        }
        break;
    case Act::Reverse:
        if (desk.account().position(symbol))
            asked(orders.reverse(symbol, PositionSide::Both), 2);
        break;
    case Act::Flatten:
        asked(orders.flatten(m_random.chance(0.8) ? symbol : QString()), 0);
        m_bounded = false;
        break;
    case Act::Stop: {
        OrderIntent intent = desk.stop(symbol, side(), 1 + static_cast<int>(m_random.below(3)));
        if (m_random.chance(0.3) && desk.account().position(symbol))
            intent.reduceOnly = true;
        asked(desk.place(intent).request, 1);
        break;
    }
    case Act::Replace:
        if (const Order* order = anyOf(desk, [](const Order& o) {
                return o.isConditional() && o.isWorking() && o.triggerPrice.isPositive();
            })) {
            OrderIntent terms = termsOf(*order);
            terms.triggerPrice = terms.triggerPrice
                + desk.market().instrument(order->symbol)->tickSize
                    * Decimal(static_cast<int>(m_random.below(21)) - 10);
            asked(orders.replace(order->localId, terms),
                2); // and back again where its second step fails
        }
        break;
    case Act::Bracket: {
        const OrderIntent intent
            = m_random.chance(0.4) ? desk.market(symbol, side()) : touching(desk, symbol);
        asked(orders.place(intent, around(desk, symbol, intent.side == Side::Buy)), 1);
        m_bounded = false;
        break;
    }
    case Act::Protect:
        if (const Position* leg = desk.account().position(symbol)) {
            asked(orders.protect(symbol, leg->side, around(desk, symbol, leg->isLong())), 0);
            m_bounded = false;
        }
        break;
    case Act::Scale: {
        std::vector<OrderIntent> intents;
        const Side to = side();
        for (int i = 0; i < 3 + static_cast<int>(m_random.below(4)); ++i)
            intents.push_back(desk.resting(symbol, to, 1 + i));
        asked(orders.placeAll(intents), static_cast<int>(intents.size()));
        break;
    }
    }
}

} // namespace fathom::seeds

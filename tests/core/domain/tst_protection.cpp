// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/protection.h"
#include "tests/support/test_main.h"
#include "tests/support/words.h"

using namespace fathom;
using namespace fathom::test;

namespace {

Position leg(const char* amount, PositionSide side = PositionSide::Both)
{
    Position p;
    p.symbol = QStringLiteral("BTCUSDT");
    p.side = side;
    p.amount = d(amount);
    p.entryPrice = d("96288.6");
    p.markPrice = d("96478.9");
    return p;
}

Order conditional(OrderType type, Side side, const char* trigger, const char* quantity)
{
    static LocalOrderId next = 1;
    Order o;
    o.localId = next++;
    o.symbol = QStringLiteral("BTCUSDT");
    o.type = type;
    o.side = side;
    o.triggerPrice = d(trigger);
    o.quantity = d(quantity);
    o.closePosition = o.quantity.isZero();
    o.reduceOnly = !o.closePosition;
    o.status = OrderStatus::New;
    return o;
}

} // namespace

class TestProtection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_stop_covers_what_it_holds()
    {
        const Position held = leg("0.45");
        QVERIFY(protection::coverOf(held, {}).isNaked(held));
        const Order part = conditional(OrderType::StopMarket, Side::Sell, "96080.0", "0.2");
        auto cover = protection::coverOf(held, { part });
        QCOMPARE(cover.stopped, d("0.2"));
        QVERIFY(cover.isNaked(held));
        const Order rest = conditional(OrderType::TrailingStop, Side::Sell, "0", "0.3");
        cover = protection::coverOf(held, { part, rest });
        QCOMPARE(cover.stopped, d("0.45")); // never more than the leg
        QVERIFY(!cover.isNaked(held));
        const Order whole = conditional(OrderType::StopMarket, Side::Sell, "96000.0", "0");
        QVERIFY(!protection::coverOf(held, { whole }).isNaked(held));
    }

    void the_nearest_leg_is_the_one_shown()
    {
        const Position held = leg("-0.45");
        const std::vector<Order> open { conditional(OrderType::StopMarket, Side::Buy, "97500.0", "0"),
            conditional(OrderType::Stop, Side::Buy, "97000.0", "0.45"), conditional(OrderType::TakeProfitMarket, Side::Buy, "95000.0", "0") };
        const auto cover = protection::coverOf(held, open);
        QCOMPARE(cover.stopLoss->triggerPrice, d("97000.0"));
        QCOMPARE(cover.takeProfit->triggerPrice, d("95000.0"));
    }

    void a_stop_lies_beyond_a_liquidation_that_is_met_first_and_no_other()
    {
        Position larger = leg("0.45", PositionSide::Long), smaller = leg("-0.2", PositionSide::Short);
        larger.liquidationPrice = smaller.liquidationPrice = d("95000"); // cross: one price for both
        Order below = conditional(OrderType::StopMarket, Side::Sell, "94000.0", "0"), above = conditional(OrderType::StopMarket, Side::Buy, "97500.0", "0");
        below.positionSide = PositionSide::Long;
        above.positionSide = PositionSide::Short;
        std::vector<PositionSide> beyond;
        for (const protection::Finding& finding : protection::audit({ larger, smaller }, { below, above })) {
            if (finding.issue == protection::Issue::StopBeyondLiquidation)
                beyond.push_back(finding.side);
        }
        QCOMPARE(beyond, std::vector { PositionSide::Long });
    }

    void what_the_venue_has_not_confirmed_protects_nothing()
    {
        const Position held = leg("0.45");
        Order stop = conditional(OrderType::StopMarket, Side::Sell, "96080.0", "0");
        for (const RequestState request : { RequestState::Placing, RequestState::Unknown }) {
            stop.request = request;
            QVERIFY(protection::coverOf(held, { stop }).isNaked(held));
        }
        stop.request = RequestState::None;
        stop.heldHere = true;
        QVERIFY(protection::coverOf(held, { stop }).isNaked(held));
        stop.heldHere = false;
        stop.status = OrderStatus::Rejected;
        QVERIFY(protection::coverOf(held, { stop }).isNaked(held));
    }

    void the_wrong_side_or_leg_protects_nothing()
    {
        const Position held = leg("0.45", PositionSide::Long);
        Order stop = conditional(OrderType::StopMarket, Side::Buy, "97000.0", "0");
        stop.positionSide = PositionSide::Long;
        QVERIFY(protection::coverOf(held, { stop }).isNaked(held));
        stop.side = Side::Sell;
        QVERIFY(!protection::coverOf(held, { stop }).isNaked(held));
        stop.positionSide = PositionSide::Short;
        QVERIFY(protection::coverOf(held, { stop }).isNaked(held));
        // In hedge mode the venue sends no reduceOnly: the side of the leg says it.
        stop = conditional(OrderType::StopMarket, Side::Sell, "96080.0", "0.45");
        stop.positionSide = PositionSide::Long;
        stop.reduceOnly = false;
        QVERIFY(protection::protectsPosition(stop, { held }));
    }

    void a_limit_that_reduces_is_no_protection_but_may_be_an_orphan()
    {
        const Position held = leg("0.45");
        Order limit = conditional(OrderType::Limit, Side::Sell, "0", "0.1");
        QVERIFY(!protection::protectsPosition(limit, { held }));
        QVERIFY(protection::reducedLeg(limit, { held }));
        QVERIFY(protection::orphans({ limit }, { held }).empty());
        QCOMPARE(protection::orphans({ limit }, {}).size(), std::size_t { 1 });
        limit.reduceOnly = false;
        QVERIFY(protection::orphans({ limit }, {}).empty());
    }

    void a_stop_left_behind_by_its_position_is_an_orphan()
    {
        const Order stop = conditional(OrderType::StopMarket, Side::Sell, "96080.0", "0");
        QVERIFY(protection::orphans({ stop }, { leg("0.45") }).empty());
        QCOMPARE(protection::orphans({ stop }, {}).size(), std::size_t { 1 });
        QCOMPARE(protection::orphans({ stop }, { leg("-0.45") }).size(), std::size_t { 1 }); // it would grow this one's opposite
    }

    void an_entry_whose_record_may_be_lost_is_named()
    {
        constexpr LocalOrderId discovered = 1000;
        Order entry = conditional(OrderType::Limit, Side::Buy, "0", "0.1");
        entry.reduceOnly = entry.closePosition = false;
        entry.localId = 1001;
        const auto named = [&](const Order& order, const std::vector<Order>& more = {}) {
            std::vector<Order> open { order };
            open.insert(open.end(), more.begin(), more.end());
            return protection::withoutRecords(open, discovered).size();
        };
        QCOMPARE(named(entry), std::size_t { 1 });
        Order other = entry;
        other.localId = 5; // placed in this run
        QCOMPARE(named(other), std::size_t { 0 });
        other = entry;
        other.external = true;
        QCOMPARE(named(other), std::size_t { 0 });
        other = entry;
        other.reduceOnly = true;
        QCOMPARE(named(other), std::size_t { 0 });
        Order held = conditional(OrderType::StopMarket, Side::Sell, "95000", "0.1");
        held.parent = entry.localId;
        held.heldHere = true;
        QCOMPARE(named(entry, { held }), std::size_t { 0 });
    }
};

FATHOM_TEST(TestProtection)
#include "tst_protection.moc"

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/order_check.h"
#include "tests/support/test_main.h"
#include "tests/support/words.h"

using namespace fathom;
using namespace fathom::test;

namespace {

Instrument bitcoin()
{
    Instrument i;
    i.symbol = QStringLiteral("BTCUSDT");
    i.quoteAsset = QStringLiteral("USDT");
    i.status = QStringLiteral("TRADING");
    i.tickSize = d("0.1");
    i.minPrice = d("556.8");
    i.maxPrice = d("4529764");
    i.stepSize = i.minQuantity = d("0.001");
    i.maxQuantity = 1'000;
    i.marketStepSize = i.marketMinQuantity = d("0.001");
    i.marketMaxQuantity = 120;
    i.minNotional = 50;
    i.percentUp = d("1.05");
    i.percentDown = d("0.95");
    return i;
}

OrderIntent limit(Side side, const char* price, const char* quantity)
{
    OrderIntent intent;
    intent.symbol = QStringLiteral("BTCUSDT");
    intent.side = side;
    intent.price = d(price);
    intent.quantity = d(quantity);
    return intent;
}

QList<int> codes(const std::vector<OrderProblem>& problems)
{
    QList<int> result;
    for (const auto& problem : problems)
        result.append(problem.venueCode);
    return result;
}

} // namespace

//! Every filter one tick or step on either side of its bound. FAULTS C23.
class OrderCheckTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void C23_filters_data()
    {
        QTest::addColumn<bool>("buy");
        QTest::addColumn<QByteArray>("price");
        QTest::addColumn<QByteArray>("quantity");
        QTest::addColumn<QByteArray>("mark");
        QTest::addColumn<QList<int>>("expected");
        QTest::addColumn<QByteArray>("suggestion");
        const auto row = [](const char* name, bool buy, const char* price, const char* quantity, const char* mark, QList<int> expected,
                             const char* suggestion = "0") {
            QTest::newRow(name) << buy << QByteArray(price) << QByteArray(quantity) << QByteArray(mark) << expected << QByteArray(suggestion);
        };
        row("fine", true, "60000", "0.01", "60000", {});
        row("price zero", true, "0", "1", "0", { -4001 }, "556.8");
        row("price negative", true, "-5", "1", "0", { -4001 }, "556.8");
        row("price at min", true, "556.8", "1", "0", {});
        row("price below min", true, "556.7", "1", "0", { -4013 }, "556.8");
        row("price at max", true, "4529764", "1", "0", {});
        row("price above max", true, "4529764.1", "1", "0", { -4002 }, "4529764");
        row("price off tick", true, "60000.05", "1", "60000", { -1111 }, "60000.1");
        row("buy at cap", true, "63000", "1", "60000", {});
        row("buy above cap", true, "63000.1", "1", "60000", { -4016 }, "63000");
        row("sell above cap", false, "63000.1", "1", "60000", {});
        row("sell at floor", false, "57000", "1", "60000", {});
        row("sell below floor", false, "56999.9", "1", "60000", { -4024 }, "57000");
        row("buy below floor", true, "56999.9", "1", "60000", {});
        row("no mark, no band", true, "90000", "1", "0", {});
        row("quantity zero", true, "60000", "0", "60000", { -4003 }, "0.001");
        row("quantity off step and below min", true, "60000", "0.0009", "60000", { -1111 }, "0.001");
        row("quantity at max", true, "60000", "1000", "60000", {});
        row("quantity above max", true, "60000", "1000.001", "60000", { -4005 }, "1000");
        row("quantity off step", true, "60000", "0.0015", "60000", { -1111 }, "0.002");
        row("notional met", true, "50000", "0.001", "50000", {});
        row("notional missed", true, "49999.9", "0.001", "50000", { -4164 }, "0.002");
        row("both wrong", true, "0", "0", "60000", { -4001, -4003 }, "556.8");
    }

    void C23_filters()
    {
        QFETCH(bool, buy);
        QFETCH(QByteArray, price);
        QFETCH(QByteArray, quantity);
        QFETCH(QByteArray, mark);
        QFETCH(QList<int>, expected);
        QFETCH(QByteArray, suggestion);
        const auto problems = checkOrder(bitcoin(), limit(buy ? Side::Buy : Side::Sell, price.constData(), quantity.constData()), d(mark.constData()));
        QCOMPARE(codes(problems), expected);
        if (problems.empty())
            return;
        QCOMPARE(QByteArray::fromStdString(problems.front().suggestion.toString()), suggestion);
        QVERIFY(!problems.front().text.isEmpty());
        QVERIFY(!problems.front().text.contains(QLatin1Char('%')));
    }

    void coarse_steps_are_not_precision()
    {
        auto instrument = bitcoin();
        instrument.tickSize = d("0.5");
        instrument.stepSize = d("0.002");
        instrument.minQuantity = d("0.004");
        QCOMPARE(codes(checkOrder(instrument, limit(Side::Buy, "60000", "0.002"), 60'000)), QList<int> { -4004 });
        instrument.minQuantity = d("0.002");
        QCOMPARE(codes(checkOrder(instrument, limit(Side::Buy, "60000.2", "0.003"), 60'000)), (QList<int> { -4014, -4023 }));
    }

    void market_orders_use_their_own_lot_and_the_mark()
    {
        auto intent = limit(Side::Buy, "0", "120");
        intent.type = OrderType::Market;
        QVERIFY(checkOrder(bitcoin(), intent, 60'000).empty());
        intent.quantity = d("120.001");
        QCOMPARE(codes(checkOrder(bitcoin(), intent, 60'000)), QList<int> { -4005 });
        intent.quantity = d("0.001");
        QCOMPARE(codes(checkOrder(bitcoin(), intent, d("49999"))), QList<int> { -4164 });
    }

    void reduce_only_is_exempt_from_notional()
    {
        auto intent = limit(Side::Buy, "1000", "0.001");
        intent.reduceOnly = true;
        QVERIFY(checkOrder(bitcoin(), intent, 1'000).empty());
    }

    void suggestion_meets_the_notional()
    {
        auto instrument = bitcoin();
        for (int price = 557; price < 60'000; price += 371) {
            auto intent = limit(Side::Buy, "1", "0.001");
            intent.price = price;
            const auto problems = checkOrder(instrument, intent, 0);
            if (problems.empty())
                continue;
            intent.quantity = problems.front().suggestion;
            QVERIFY(checkOrder(instrument, intent, 0).empty());
            intent.quantity -= instrument.stepSize;
            QVERIFY(!checkOrder(instrument, intent, 0).empty());
        }
    }

    void closed_symbols_refuse()
    {
        auto instrument = bitcoin();
        instrument.status = QStringLiteral("SETTLING");
        QCOMPARE(codes(checkOrder(instrument, limit(Side::Buy, "60000", "1"), 0)), QList<int> { -4140 });
        instrument.status = QStringLiteral("CLOSE");
        QCOMPARE(codes(checkOrder(instrument, limit(Side::Buy, "60000", "1"), 0)), QList<int> { -4141 });
    }

    void huge_quantities_stay_exact()
    {
        auto instrument = bitcoin();
        instrument.maxQuantity = d("60000000000");
        instrument.stepSize = instrument.minQuantity = 1;
        instrument.tickSize = instrument.minPrice = d("0.0000001");
        instrument.maxPrice = 200;
        QVERIFY(checkOrder(instrument, limit(Side::Buy, "0.0002", "60000000000"), d("0.0002")).empty());
        QCOMPARE(codes(checkOrder(instrument, limit(Side::Buy, "0.0002", "60000000001"), d("0.0002"))), QList<int> { -4005 });
    }

    void conditional_orders_watch_their_own_price_data()
    {
        QTest::addColumn<OrderType>("type");
        QTest::addColumn<bool>("buy");
        QTest::addColumn<QByteArray>("trigger");
        QTest::addColumn<QList<int>>("onLast"); // last 60,000
        QTest::addColumn<QList<int>>("onMark"); // mark 60,100
        const auto row = [](const char* name, OrderType type, bool buy, const char* trigger, QList<int> onLast, QList<int> onMark) {
            QTest::newRow(name) << type << buy << QByteArray(trigger) << onLast << onMark;
        };
        row("buy stop above both", OrderType::StopMarket, true, "60100.1", {}, {});
        row("buy stop between", OrderType::StopMarket, true, "60050", {}, { -2021 });
        row("buy stop at the last price", OrderType::StopMarket, true, "60000", { -2021 }, { -2021 });
        row("sell stop below both", OrderType::StopMarket, false, "59999.9", {}, {});
        row("sell stop between", OrderType::StopMarket, false, "60050", { -2021 }, {});
        row("buy take-profit below", OrderType::TakeProfitMarket, true, "59999.9", {}, {});
        row("buy take-profit between", OrderType::TakeProfitMarket, true, "60050", { -2021 }, {});
        row("sell take-profit above", OrderType::TakeProfitMarket, false, "60100.1", {}, {});
        row("sell take-profit between", OrderType::TakeProfitMarket, false, "60050", {}, { -2021 });
        row("no trigger", OrderType::StopMarket, true, "0", { -4006 }, { -4006 });
        row("off the grid", OrderType::StopMarket, true, "60100.15", { -1111 }, { -1111 });
        row("above the highest", OrderType::StopMarket, true, "4529764.1", { -4007 }, { -4007 });
    }

    void conditional_orders_watch_their_own_price()
    {
        QFETCH(OrderType, type);
        QFETCH(bool, buy);
        QFETCH(QByteArray, trigger);
        QFETCH(QList<int>, onLast);
        QFETCH(QList<int>, onMark);
        const OrderFacts facts { 60'100, 60'000, {} };
        OrderIntent intent = limit(buy ? Side::Buy : Side::Sell, "0", "0.1");
        intent.type = type;
        intent.triggerPrice = d(trigger.constData());
        QCOMPARE(codes(checkOrder(bitcoin(), intent, facts)), onLast);
        intent.workingType = WorkingType::MarkPrice;
        QCOMPARE(codes(checkOrder(bitcoin(), intent, facts)), onMark);
        // What is suggested instead would not fire at once.
        for (const auto& problem : checkOrder(bitcoin(), intent, facts)) {
            QCOMPARE(problem.field, OrderProblem::Field::Trigger);
            if (problem.venueCode != -2021)
                continue;
            intent.triggerPrice = problem.suggestion;
            QVERIFY(checkOrder(bitcoin(), intent, facts).empty());
        }
        // Nothing is judged by a price that is not known.
        intent.triggerPrice = d(trigger.constData());
        for (const auto& problem : checkOrder(bitcoin(), intent, OrderFacts {}))
            QVERIFY(problem.venueCode != -2021);
    }

    void a_stop_with_a_limit_has_both_prices_on_the_grid_and_no_band_yet()
    {
        OrderIntent intent = limit(Side::Buy, "66000", "0.1"); // 10 % above the mark: the band is looked at when it fires
        intent.type = OrderType::Stop;
        intent.triggerPrice = 65'900;
        const OrderFacts facts { 60'000, 60'000, {} };
        QVERIFY(checkOrder(bitcoin(), intent, facts).empty());
        intent.price = d("66000.05");
        const auto problems = checkOrder(bitcoin(), intent, facts);
        QCOMPARE(codes(problems), QList<int> { -1111 });
        QCOMPARE(problems.front().field, OrderProblem::Field::Price);
        intent.price = {};
        QCOMPARE(codes(checkOrder(bitcoin(), intent, facts)), QList<int> { -4001 });
        intent.priceMatch = PriceMatch::Queue5;
        QVERIFY(checkOrder(bitcoin(), intent, facts).empty());
        intent.type = OrderType::StopMarket;
        QCOMPARE(codes(checkOrder(bitcoin(), intent, facts)), QList<int> { -5038 });
    }

    void trailing_orders()
    {
        const OrderFacts facts { 60'100, 60'000, {} };
        OrderIntent intent = limit(Side::Sell, "0", "0.1");
        intent.type = OrderType::TrailingStop;
        intent.callbackRate = d("0.8");
        QVERIFY(checkOrder(bitcoin(), intent, facts).empty()); // without an activation it follows at once
        intent.activatePrice = d("60000.1");
        QVERIFY(checkOrder(bitcoin(), intent, facts).empty());
        intent.activatePrice = 60'000;
        auto problems = checkOrder(bitcoin(), intent, facts);
        QCOMPARE(codes(problems), QList<int> { -2021 });
        QCOMPARE(problems.front().field, OrderProblem::Field::Activation);
        QCOMPARE(problems.front().suggestion, d("60000.1"));
        intent.side = Side::Buy;
        intent.activatePrice = d("59999.9");
        for (const char* good : { "0.1", "20" }) {
            intent.callbackRate = d(good);
            QVERIFY(checkOrder(bitcoin(), intent, facts).empty());
        }
        for (const char* bad : { "0", "0.09", "20.1" }) {
            intent.callbackRate = d(bad);
            problems = checkOrder(bitcoin(), intent, facts);
            QCOMPARE(codes(problems), QList<int> { -2007 });
            QCOMPARE(problems.front().field, OrderProblem::Field::Callback);
        }
    }

    void closing_the_whole_position_takes_no_quantity()
    {
        OrderIntent intent = limit(Side::Sell, "0", "0");
        intent.type = OrderType::StopMarket;
        intent.triggerPrice = 59'000;
        intent.closePosition = true;
        const OrderFacts facts { 60'000, 60'000, {} };
        QVERIFY(checkOrder(bitcoin(), intent, facts).empty());
        intent.quantity = 1;
        QCOMPARE(codes(checkOrder(bitcoin(), intent, facts)), QList<int> { -4137 });
        intent.quantity = {};
        intent.reduceOnly = true;
        QCOMPARE(codes(checkOrder(bitcoin(), intent, facts)), QList<int> { -1106 });
        intent.reduceOnly = false;
        intent.type = OrderType::Stop;
        intent.price = 58'900;
        QCOMPARE(codes(checkOrder(bitcoin(), intent, facts)), QList<int> { -4136 });
        intent.type = OrderType::StopMarket;
        intent.price = {};
        intent.positionSide = PositionSide::Long;
        QVERIFY(checkOrder(bitcoin(), intent, facts).empty());
        intent.positionSide = PositionSide::Short; // selling grows a short
        QCOMPARE(codes(checkOrder(bitcoin(), intent, facts)), QList<int> { -1106 });
    }

    void a_date_is_more_than_ten_minutes_ahead()
    {
        const WallTime now = wallTimeFromMs(1'790'000'000'000);
        OrderIntent intent = limit(Side::Buy, "60000", "0.1");
        intent.timeInForce = TimeInForce::GTD;
        intent.goodTill = now + std::chrono::seconds(600);
        QCOMPARE(codes(checkOrder(bitcoin(), intent, { 60'000, 60'000, now })), QList<int> { -5040 });
        intent.goodTill = now + leastGoodTill;
        QVERIFY(checkOrder(bitcoin(), intent, { 60'000, 60'000, now }).empty());
    }

    void what_closes_a_hedge_leg_is_exempt_from_notional()
    {
        OrderIntent intent = limit(Side::Sell, "60000", "0.001");
        auto instrument = bitcoin();
        instrument.minNotional = 100;
        intent.positionSide = PositionSide::Short;
        QCOMPARE(codes(checkOrder(instrument, intent, 60'000)), QList<int> { -4164 });
        intent.positionSide = PositionSide::Long;
        QVERIFY(checkOrder(instrument, intent, 60'000).empty());
    }

    void brackets_stand_on_either_side_of_the_entry()
    {
        using Field = OrderProblem::Field;
        Bracket bracket;
        bracket.takeProfit = ProtectionLeg { d("61000"), WorkingType::MarkPrice, {}, false };
        bracket.stopLoss = ProtectionLeg { d("59000"), WorkingType::MarkPrice, {}, false };
        QVERIFY(checkBracket(bitcoin(), Side::Buy, 60'000, bracket).empty());
        const auto wrong = checkBracket(bitcoin(), Side::Sell, 60'000, bracket);
        QCOMPARE(wrong.size(), std::size_t { 2 });
        QCOMPARE(wrong[0].field, Field::TakeProfit);
        QCOMPARE(wrong[1].field, Field::StopLoss);
        bracket.stopLoss->trigger = 60'000; // at the entry it is no stop
        QCOMPARE(checkBracket(bitcoin(), Side::Buy, 60'000, bracket).size(), std::size_t { 1 });
        bracket.stopLoss->trigger = d("59000.05");
        QCOMPARE(codes(checkBracket(bitcoin(), Side::Buy, 60'000, bracket)), QList<int> { -1111 });
    }

    void instrument_counts_ticks_and_steps()
    {
        const auto instrument = bitcoin();
        QCOMPARE(instrument.ticksOf(d("60000.1")), std::optional<std::int64_t>(600'001));
        QVERIFY(!instrument.ticksOf(d("60000.15")));
        QCOMPARE(instrument.priceOf(600'001), d("60000.1"));
        QCOMPARE(instrument.stepsOf(d("0.012")), std::optional<std::int64_t>(12));
        QVERIFY(!instrument.stepsOf(d("0.0125")));
        QCOMPARE(instrument.quantityOf(12), d("0.012"));
        QCOMPARE(instrument.priceDecimals(), 1);
        QCOMPARE(instrument.quantityDecimals(), 3);
    }

    void C23_conditional_orders_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QList<int>>("expected");
        const auto row = [](const char* what, QList<int> expected) { QTest::newRow(what) << QByteArray(what) << expected; };
        row("fine", {});
        row("trigger off the grid", { -4014 });
        row("trigger too precise", { -1111 });
        row("no trigger", { -4006 });
        row("trigger too high", { -4007 });
        row("rate too small", { -2007 });
        row("rate too large", { -2007 });
        row("rate at its bound", {});
        row("closes with a size", { -4137 });
        row("closes at a limit", { -4136 });
        row("closes all", {});
        row("fires at once by mark", { -2021 });
        row("would fire by last", { -2021 });
        row("below the least notional", { -4164 });
        row("reduces below the least notional", {});
        row("limit far from the mark", {}); // looked at when it triggers
        row("limit off the grid", { -4014 });
        row("matched without a price", {});
        row("market cannot be matched", { -5038 });
        row("good till too soon", { -5040 });
        row("good till in time", {});
    }
    void C23_conditional_orders()
    {
        QFETCH(QByteArray, what);
        QFETCH(QList<int>, expected);
        const WallTime now = wallTimeFromMs(1'790'000'000'000);
        OrderIntent o = limit(Side::Sell, "0", "0.01");
        o.type = OrderType::StopMarket;
        o.triggerPrice = d("58000");
        const auto stopLimit = [&](const char* price) {
            o.type = OrderType::Stop;
            o.price = d(price);
        };
        const auto trailing = [&](const char* rate) {
            o.type = OrderType::TrailingStop;
            o.triggerPrice = {};
            o.callbackRate = d(rate);
        };
        const std::map<QByteArray, std::function<void()>> changes {
            { "fine", [] {} },
            { "trigger off the grid", [] {} }, // of a coarser tick, see below
            { "trigger too precise", [&] { o.triggerPrice = d("58000.05"); } },
            { "no trigger", [&] { o.triggerPrice = {}; } },
            { "trigger too high", [&] { o.triggerPrice = d("4529764.1"); } },
            { "rate too small", [&] { trailing("0.09"); } },
            { "rate too large", [&] { trailing("20.1"); } },
            { "rate at its bound", [&] { trailing("20"); } },
            { "closes with a size", [&] { o.closePosition = true; } },
            { "closes at a limit", [&] { stopLimit("58000"); o.closePosition = true; o.quantity = {}; } },
            { "closes all", [&] { o.closePosition = true; o.quantity = {}; } },
            { "fires at once by mark", [&] { o.workingType = WorkingType::MarkPrice; o.triggerPrice = d("60000"); } },
            { "would fire by last", [&] { o.triggerPrice = d("60010"); } },
            { "below the least notional", [&] { o.quantity = d("0.001"); o.triggerPrice = d("49000"); } },
            { "reduces below the least notional", [&] { o.quantity = d("0.001"); o.triggerPrice = d("49000"); o.reduceOnly = true; } },
            { "limit far from the mark", [&] { stopLimit("30000"); } },
            { "limit off the grid", [&] { stopLimit("30000"); } },
            { "matched without a price", [&] { stopLimit("0"); o.priceMatch = PriceMatch::Queue; } },
            { "market cannot be matched", [&] { o.priceMatch = PriceMatch::Queue; } },
            { "good till too soon", [&] { o.timeInForce = TimeInForce::GTD; o.goodTill = now + std::chrono::seconds { 600 }; } },
            { "good till in time", [&] { o.timeInForce = TimeInForce::GTD; o.goodTill = now + std::chrono::seconds { 601 }; } },
        };
        changes.at(what)();
        Instrument instrument = bitcoin();
        if (what.contains("off the grid")) {
            instrument.tickSize = d("0.5");
            o.triggerPrice = what.startsWith("trigger") ? d("58000.3") : o.triggerPrice;
            o.price = what.startsWith("limit") ? d("30000.3") : o.price;
        }
        QCOMPARE(codes(checkOrder(instrument, o, { 60'000, d("60010"), now })), expected);
    }
};

FATHOM_TEST(OrderCheckTest)
#include "tst_order_check.moc"

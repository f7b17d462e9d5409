// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/order_check.h"
#include "tests/support/test_main.h"

using namespace fathom;

namespace {

Decimal d(const char* text) { return Decimal::fromLiteral(text); }

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
};

FATHOM_TEST(OrderCheckTest)
#include "tst_order_check.moc"

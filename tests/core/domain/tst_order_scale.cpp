// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/order_scale.h"
#include "tests/support/test_main.h"
#include "tests/support/words.h"

#include <random>
#include <set>

using namespace fathom;
using namespace fathom::test;

namespace {

Instrument plainBitcoin()
{
    Instrument i;
    i.symbol = QStringLiteral("BTCUSDT");
    i.tickSize = d("0.1");
    i.stepSize = d("0.001");
    return i;
}

QStringList texts(const std::vector<FillStep>& orders)
{
    QStringList result;
    for (const FillStep& order : orders)
        result << QString::fromStdString(
            order.quantity.toString() + " @ " + order.price.toString());
    return result;
}

} // namespace

class OrderScaleTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void flat()
    {
        const auto orders
            = scaleOrders({ 96'000, 96'400, 5, d("0.5"), ScaleShape::Flat }, plainBitcoin());
        QVERIFY(orders);
        QCOMPARE(texts(*orders),
            (QStringList { QStringLiteral("0.1 @ 96000"), QStringLiteral("0.1 @ 96100"),
                QStringLiteral("0.1 @ 96200"), QStringLiteral("0.1 @ 96300"),
                QStringLiteral("0.1 @ 96400") }));
    }

    void rising_and_falling_mirror_each_other()
    {
        const auto rising
            = scaleOrders({ 96'400, 96'000, 4, d("0.1"), ScaleShape::Rising }, plainBitcoin());
        QVERIFY(rising);
        QCOMPARE(texts(*rising),
            (QStringList { QStringLiteral("0.01 @ 96400"), QStringLiteral("0.02 @ 96266.7"),
                QStringLiteral("0.03 @ 96133.3"), QStringLiteral("0.04 @ 96000") }));
        const auto falling
            = scaleOrders({ 96'000, 96'400, 4, d("0.1"), ScaleShape::Falling }, plainBitcoin());
        QVERIFY(falling);
        QCOMPARE(falling->front().quantity, d("0.04"));
        QCOMPARE(falling->back().quantity, d("0.01"));
    }

    void what_cannot_be_spread_is_said_in_words()
    {
        const auto refused = [](const ScalePlan& plan) {
            const auto orders = scaleOrders(plan, plainBitcoin());
            return !orders && !orders.error().detail.isEmpty();
        };
        QVERIFY(refused({ 96'000, 96'400, 1, 1, ScaleShape::Flat }));
        QVERIFY(refused({ 96'000, 96'400, 51, 1, ScaleShape::Flat }));
        QVERIFY(refused({ 96'000, d("96000.3"), 5, 1, ScaleShape::Flat })); // only four prices
        QVERIFY(refused({ 96'000, d("96000.35"), 3, 1, ScaleShape::Flat })); // off the grid
        QVERIFY(refused({ 96'000, 96'400, 5, d("0.0005"), ScaleShape::Flat }));
        QVERIFY(
            refused({ 96'000, 96'400, 5, d("0.004"), ScaleShape::Flat })); // less than a step each
    }

    // Whatever the plan: whole ticks, whole steps, the total to the last step, sizes that follow
    // their shape, prices that never turn back.
    void every_plan_keeps_its_promises()
    {
        std::mt19937 random(5);
        const auto pick = [&](std::int64_t from, std::int64_t to) {
            return std::uniform_int_distribution<std::int64_t>(from, to)(random);
        };
        int made = 0;
        for (int i = 0; i < 20'000; ++i) {
            const Instrument instrument = plainBitcoin();
            ScalePlan plan;
            const std::int64_t first = pick(900'000, 1'000'000), last = first + pick(-400, 400);
            plan.from = instrument.priceOf(first);
            plan.to = instrument.priceOf(last);
            plan.count = static_cast<int>(pick(2, mostScaleOrders));
            const std::int64_t steps = pick(1, i % 3 == 0 ? 60'000'000'000'000 : 3'000);
            plan.total = instrument.quantityOf(steps);
            plan.shape = static_cast<ScaleShape>(pick(0, 2));
            const auto orders = scaleOrders(plan, instrument);
            if (!orders)
                continue;
            ++made;
            QCOMPARE(orders->size(), static_cast<std::size_t>(plan.count));
            QCOMPARE(orders->front().price, plan.from);
            QCOMPARE(orders->back().price, plan.to);
            Decimal sum;
            std::set<Decimal> prices;
            for (std::size_t n = 0; n < orders->size(); ++n) {
                const FillStep& order = (*orders)[n];
                QVERIFY(order.price.isMultipleOf(instrument.tickSize));
                QVERIFY(order.quantity.isMultipleOf(instrument.stepSize));
                QVERIFY(order.quantity.isPositive());
                sum += order.quantity;
                prices.insert(order.price);
                if (n == 0)
                    continue;
                const FillStep& before = (*orders)[n - 1];
                QVERIFY(first < last ? order.price > before.price : order.price < before.price);
                if (plan.shape == ScaleShape::Rising)
                    QVERIFY(order.quantity >= before.quantity);
                else if (plan.shape == ScaleShape::Falling)
                    QVERIFY(order.quantity <= before.quantity);
                else
                    QVERIFY((order.quantity - before.quantity).abs() <= instrument.stepSize);
            }
            QCOMPARE(sum, plan.total);
            QCOMPARE(prices.size(), orders->size());
        }
        QVERIFY(made > 8'000);
    }
};

FATHOM_TEST(OrderScaleTest)
#include "tst_order_scale.moc"

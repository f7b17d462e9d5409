// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/margin.h"
#include "core/domain/order_sizing.h"
#include "tests/support/test_main.h"
#include "tests/support/words.h"

#include <random>

using namespace fathom;
using namespace fathom::test;

namespace {

Instrument limitedBitcoin()
{
    Instrument i;
    i.symbol = QStringLiteral("BTCUSDT");
    i.tickSize = d("0.1");
    i.stepSize = d("0.001");
    i.maxQuantity = 1'000;
    i.marketMaxQuantity = 120;
    return i;
}

} // namespace

class OrderSizingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_most_follows_margin_and_limits()
    {
        Capacity capacity;
        capacity.available = d("2840.60");
        capacity.price = capacity.mark = d("96482.4");
        QCOMPARE(largestOrder(Side::Buy, capacity, limitedBitcoin()), d("0.588"));
        capacity.mark = d("96000"); // buying above the mark costs the loss of that moment too
        QVERIFY(largestOrder(Side::Buy, capacity, limitedBitcoin()) < d("0.588"));
        capacity.mark = capacity.price;
        capacity.position = d("0.450"); // selling against a long first closes it, and then may open
                                        // as much again for nothing
        QCOMPARE(largestOrder(Side::Sell, capacity, limitedBitcoin()), d("1.488"));
        capacity.reduceOnly = true;
        QCOMPARE(largestOrder(Side::Sell, capacity, limitedBitcoin()), d("0.450"));
        QCOMPARE(largestOrder(Side::Buy, capacity, limitedBitcoin()), Decimal());
        capacity.reduceOnly = false;
        capacity.position = {};
        capacity.maxNotional
            = d("9648.24"); // the bracket's cap holds even where the money would do
        QCOMPARE(largestOrder(Side::Buy, capacity, limitedBitcoin()), d("0.1"));
        capacity.maxNotional = {};
        capacity.available = 100'000'000;
        capacity.leverage = 125;
        QCOMPARE(largestOrder(Side::Buy, capacity, limitedBitcoin()), Decimal(1'000));
        capacity.isMarketLot = true;
        QCOMPARE(largestOrder(Side::Buy, capacity, limitedBitcoin()), Decimal(120));
        capacity.available = {};
        QCOMPARE(largestOrder(Side::Buy, capacity, limitedBitcoin()), Decimal());
        capacity.price = {};
        QCOMPARE(largestOrder(Side::Buy, capacity, limitedBitcoin()), Decimal());
    }

    void K2_sells_bind_by_the_assumed_price()
    {
        Capacity capacity;
        capacity.available = 10'000;
        capacity.price = d("9253.30");
        capacity.mark = d("9259.84");
        capacity.last = d("9258.99");
        QCOMPARE(marginNeeded(Side::Buy, capacity, 1), d("462.665"));
        QCOMPARE(marginNeeded(Side::Sell, capacity, 1), d("463.64392425") + d("6.54"));
    }

    // Never more than the money, one step more would be too much, and always on the grid; with
    // positions and other orders on either side.
    void the_most_is_the_most()
    {
        std::mt19937 random(11);
        const auto pick = [&](int from, int to) {
            return std::uniform_int_distribution<int>(from, to)(random);
        };
        const Instrument instrument = limitedBitcoin();
        for (int i = 0; i < 3'000; ++i) {
            Capacity capacity;
            capacity.available = Decimal::fromScaled(pick(0, 5'000'000), 2);
            capacity.price = Decimal::fromScaled(pick(500'000, 1'000'000), 1);
            capacity.mark = Decimal::fromScaled(pick(500'000, 1'000'000), 1);
            capacity.last = capacity.mark;
            capacity.leverage = pick(1, 125);
            capacity.position = Decimal::fromScaled(pick(-2'000, 2'000), 3);
            capacity.bids = pick(0, 1) == 0 ? Decimal() : Decimal(pick(0, 100'000));
            capacity.asks = pick(0, 1) == 0 ? Decimal() : Decimal(pick(0, 100'000));
            if (pick(0, 3) == 0)
                capacity.maxNotional = Decimal(pick(50'000, 500'000));
            for (const Side side : { Side::Buy, Side::Sell }) {
                const Decimal most = largestOrder(side, capacity, instrument);
                QVERIFY(most.isMultipleOf(instrument.stepSize));
                QVERIFY(!most.isNegative() && most <= instrument.maxQuantity);
                QVERIFY(marginNeeded(side, capacity, most) <= capacity.available);
                if (most == instrument.maxQuantity)
                    continue;
                const Decimal more = most + instrument.stepSize;
                const Decimal price
                    = margin::assumedPrice(side, capacity.price, capacity.mark, capacity.last);
                const auto then = margin::openOrderMargin(capacity.position * capacity.mark,
                    capacity.bids + (side == Side::Buy ? price * more : Decimal()),
                    capacity.asks + (side == Side::Sell ? price * more : Decimal()),
                    capacity.leverage);
                const bool capped = capacity.maxNotional.isPositive()
                    && then.initial * Decimal(capacity.leverage) > capacity.maxNotional;
                QVERIFY(capped || marginNeeded(side, capacity, more) > capacity.available);
            }
        }
    }

    void risk_counts_the_fees()
    {
        // The dialog of the design: 0.5 % of 10,332.82 between 96,405.5 and 96,080.0, in by maker
        // and out by taker.
        const RiskBudget budget { d("51.6641"), d("96405.5"), d("96080"), d("0.0002"),
            d("0.0005") };
        const RiskSize size = sizeFromRisk(Side::Buy, budget, limitedBitcoin());
        QCOMPARE(size.lossPerUnit, d("325.5"));
        QCOMPARE(size.feesPerUnit.rounded(2), d("67.32"));
        QCOMPARE(size.size, d("0.131"));
        QCOMPARE(size.loss.rounded(2), d("51.45"));
        // A stop on the wrong side is none.
        QCOMPARE(sizeFromRisk(Side::Sell, budget, limitedBitcoin()).size, Decimal());
    }

    void risk_is_never_exceeded()
    {
        std::mt19937 random(13);
        const auto pick = [&](int from, int to) {
            return std::uniform_int_distribution<int>(from, to)(random);
        };
        const Instrument instrument = limitedBitcoin();
        for (int i = 0; i < 20'000; ++i) {
            const Decimal entry = Decimal::fromScaled(pick(500'000, 1'000'000), 1);
            const Side side = pick(0, 1) == 0 ? Side::Buy : Side::Sell;
            const Decimal distance = Decimal::fromScaled(pick(1, 20'000), 1);
            const RiskBudget budget { Decimal::fromScaled(pick(0, 10'000'000), 2), entry,
                side == Side::Buy ? entry - distance : entry + distance,
                Decimal::fromScaled(pick(0, 5), 4), Decimal::fromScaled(pick(2, 6), 4) };
            const RiskSize size = sizeFromRisk(side, budget, instrument);
            QVERIFY(size.size.isMultipleOf(instrument.stepSize));
            QVERIFY(size.loss <= budget.money);
            const Decimal each = size.lossPerUnit + size.feesPerUnit;
            QVERIFY((size.size + instrument.stepSize) * each > budget.money);
        }
    }

    void money_is_never_exceeded()
    {
        QCOMPARE(sizeFromMoney(5'000, d("96405.5"), limitedBitcoin()), d("0.051"));
        QCOMPARE(sizeFromMoney(5'000, {}, limitedBitcoin()), Decimal());
        QCOMPARE(sizeFromMoney(-5, 100, limitedBitcoin()), Decimal());
    }
};

FATHOM_TEST(OrderSizingTest)
#include "tst_order_sizing.moc"

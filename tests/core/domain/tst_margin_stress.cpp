// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/margin.h"
#include "core/domain/margin_stress.h"
#include "tests/support/test_main.h"
#include "tests/support/words.h"

#include <random>

using namespace fathom;
using namespace fathom::test;
using namespace fathom::margin;

namespace {

std::vector<LeverageBracket> brackets()
{
    std::vector<LeverageBracket> rows { { 1, 125, 0, 50'000, d("0.004"), 0 },
        { 2, 100, 50'000, 600'000, d("0.005"), 0 }, { 3, 50, 600'000, 100'000'000, d("0.01"), 0 } };
    fillCum(rows);
    return rows;
}

StressLeg leg(const char* symbol, const char* amount, const char* entry, const char* mark,
    const char* beta = "1")
{
    StressLeg made;
    made.position.symbol = QString::fromLatin1(symbol);
    made.position.amount = d(amount);
    made.position.entryPrice = d(entry);
    made.position.markPrice = d(mark);
    made.position.notional = made.position.amount * made.position.markPrice;
    made.beta = d(beta);
    made.brackets = brackets();
    return made;
}

} // namespace

class MarginStressTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_fall_takes_from_longs_and_gives_to_shorts()
    {
        const StressAccount account { 10'000,
            { leg("BTCUSDT", "1", "60000", "60000"),
                leg("ETHUSDT", "-10", "3000", "3000", "1.5") } };
        const Stressed now = stressed(account, {});
        QCOMPARE(now.crossEquity, Decimal(10'000));
        QCOMPARE(
            now.crossMaintenance, d("250") + d("120")); // 60,000 x 0.005 - 50 and 30,000 x 0.004
        const Stressed fall = stressed(account, d("-0.1"));
        QCOMPARE(fall.prices, (std::vector<Decimal> { 54'000, 2'550 }));
        QCOMPARE(fall.unrealized, d("-1500"));
        QCOMPARE(fall.crossEquity, Decimal(8'500));
        QCOMPARE(*fall.ratio(), (d("220") + d("102")) / Decimal(8'500));
        QVERIFY(!stressed(account, d("-2")).prices.front().isNegative());
    }

    // One cross position alone: the price it is liquidated at is the one of the margin rules.
    void the_first_liquidation_is_where_the_margin_rules_put_it()
    {
        const StressAccount account { 10'000, { leg("BTCUSDT", "1", "60000", "60000") } };
        const auto first = firstLiquidation(account, -1);
        QVERIFY(first);
        QCOMPARE(first->leg, std::size_t { 0 });
        const Decimal exact = *liquidationPrice(
            10'000, 0, 0, { { PositionSide::Both, 1, 60'000 } }, 60'000, brackets());
        QVERIFY(first->price <= exact);
        QVERIFY(exact - first->price < Decimal(60'000) * d("0.0001"));
        QVERIFY(!firstLiquidation(account, 1));
    }

    void isolated_legs_go_by_themselves()
    {
        StressAccount account { 10'000,
            { leg("BTCUSDT", "1", "60000", "60000"), leg("SOLUSDT", "100", "180", "180", "2") } };
        account.legs[1].position.marginType = MarginType::Isolated;
        account.legs[1].position.isolatedWallet = 900;
        const auto first = firstLiquidation(account, -1);
        QVERIFY(first);
        QCOMPARE(first->leg, std::size_t { 1 });
        // 180 a piece with 9 behind each: a little above 171 the maintenance margin is no longer
        // covered.
        QVERIFY(first->price > Decimal(171) && first->price < Decimal(172));
        const Stressed there = stressed(account, first->shift);
        QVERIFY(there.liquidated[1] && !there.liquidated[0]);
        QCOMPARE(stressed(account, {}).crossEquity, Decimal(10'000)); // its wallet is not theirs
    }

    void no_positions_no_ratio()
    {
        const StressAccount account { 10'000, {} };
        QCOMPARE(stressed(account, d("-0.5")).ratio(), std::optional(Decimal()));
        QVERIFY(!firstLiquidation(account, -1));
        QCOMPARE(marginToAdd(account, d("-0.5"), d("0.5")), Decimal());
    }

    void used_up_equity_has_no_ratio()
    {
        const StressAccount account { 1'000, { leg("BTCUSDT", "1", "60000", "60000") } };
        QVERIFY(!stressed(account, d("-0.1")).ratio());
    }

    // What is said to be enough is enough, and a cent or a thousandth less is not.
    void the_remedies_are_enough_and_no_more()
    {
        std::mt19937 random(17);
        const auto pick = [&](int from, int to) {
            return std::uniform_int_distribution<int>(from, to)(random);
        };
        int remedied = 0;
        for (int i = 0; i < 500; ++i) {
            const StressAccount account { pick(3'000, 12'000),
                { leg("BTCUSDT", QByteArray::number(pick(1, 5)).constData(), "60000", "60000"),
                    leg("ETHUSDT", QByteArray::number(pick(-30, 30)).constData(), "3100", "3000",
                        "1.3") } };
            const Decimal shift = Decimal::fromScaled(pick(-150, 150), 3),
                          level = Decimal::fromScaled(pick(2, 40), 2);
            const Decimal added = marginToAdd(account, shift, level);
            if (added.isZero())
                continue;
            ++remedied;
            StressAccount more = account;
            more.crossWallet += added;
            QVERIFY(*stressed(more, shift).ratio() <= level);
            more.crossWallet -= d("0.01");
            const auto less = stressed(more, shift).ratio();
            QVERIFY(!less || *less > level);
            const Decimal share = shareToClose(account, shift, level);
            QVERIFY(share.isPositive() && share <= Decimal(1));
        }
        QVERIFY(remedied > 100);
    }

    void closing_a_share_brings_the_ratio_down()
    {
        const StressAccount account { 6'000, { leg("BTCUSDT", "1", "60000", "60000") } };
        const Decimal share = shareToClose(account, d("-0.08"), d("0.1"));
        QVERIFY(share.isPositive() && share < Decimal(1));
        StressAccount less = account;
        less.legs[0].position.amount = Decimal(1) - share;
        QVERIFY(*stressed(less, d("-0.08")).ratio() <= d("0.1"));
        less.legs[0].position.amount = Decimal(1) - share + d("0.002");
        QVERIFY(*stressed(less, d("-0.08")).ratio() > d("0.1"));
    }
};

FATHOM_TEST(MarginStressTest)
#include "tst_margin_stress.moc"

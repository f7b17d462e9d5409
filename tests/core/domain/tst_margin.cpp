// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/funding.h"
#include "core/domain/margin.h"
#include "tests/support/test_main.h"
#include "tests/support/words.h"

#include <random>

using namespace fathom;
using namespace fathom::test;
using namespace fathom::margin;

namespace {

QString text(Decimal value) { return QString::fromStdString(value.toString()); }

// One bracket that never ends, for vectors that fix rate and cum.
std::vector<LeverageBracket> fixedBracket(const char* rate, const char* cum)
{
    return { { 1, 125, 0, d("1000000000000"), d(rate), d(cum) } };
}

std::vector<LeverageBracket> btcBrackets()
{
    constexpr std::array floors { std::int64_t { 0 }, 50'000L, 600'000L, 3'000'000L, 12'000'000L, 70'000'000L, 100'000'000L, 230'000'000L,
        480'000'000L, 600'000'000L, 800'000'000L, 1'200'000'000L, 1'800'000'000L };
    constexpr std::array rates { ".004", ".005", ".0065", ".01", ".02", ".025", ".05", ".1", ".125", ".15", ".25", ".5" };
    constexpr std::array leverages { 125, 100, 75, 50, 25, 20, 10, 5, 4, 3, 2, 1 };
    std::vector<LeverageBracket> brackets;
    for (std::size_t i = 0; i < rates.size(); ++i) {
        brackets.push_back({ static_cast<int>(i) + 1, leverages[i], Decimal(floors[i]), Decimal(floors[i + 1]),
            Decimal::fromLiteral(std::string("0") + rates[i]), {} });
    }
    fillCum(brackets);
    return brackets;
}

QString liquidationText(std::optional<Decimal> price) { return price ? QString::fromStdString(price->toFixed(4, Decimal::Rounding::Nearest)) : QStringLiteral("none"); }

} // namespace

//! The vectors of MARGIN.md, named by their ids.
class MarginTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // What is cut off an average adds up over the fills of a large order: it may not reach the cents of the unrealised PnL.
    void an_average_of_many_fills_stays_exact()
    {
        WhatIfInput input;
        input.entryDecimals = entryDecimals(7); // as 1000PEPEUSDT is priced
        Decimal value;
        for (int i = 0; i < 300; ++i) {
            input.fills.push_back({ Decimal::fromScaled(172'000 + i * 37 % 101, 7), Decimal(300'000 + i * 13 % 17), {} });
            value += input.fills.back().price * input.fills.back().quantity;
        }
        const WhatIf after = whatIf(input);
        const Decimal off = (after.entry * after.amount - value).abs();
        QVERIFY2(off < Decimal::fromScaled(1, 3), qPrintable(text(off)));
    }
    void U1_M3_worldcoin()
    {
        const auto brackets = fixedBracket("0.006", "0");
        QCOMPARE(text(unrealizedPnl(5, d("2.3483"), d("2.3956"))), QStringLiteral("0.2365"));
        const Decimal notional = Decimal(5) * d("2.3956");
        QCOMPARE(text(notional), QStringLiteral("11.978"));
        QCOMPARE(text(openOrderMargin(notional, 0, 0, 5).position), QStringLiteral("2.3956"));
        QCOMPARE(text(maintenanceMargin(brackets, notional)), QStringLiteral("0.071868"));
    }

    void M1_truncates_at_eight()
    {
        const Decimal notional = d("1992.4607925");
        QCOMPARE(text(printed(openOrderMargin(-notional, 0, 0, 20).position)), QStringLiteral("99.62303962"));
        QCOMPARE(text(printed(maintenanceMargin(fixedBracket("0.006", "0"), notional))), QStringLiteral("11.95476475"));
    }

    void M2_truncates_at_eight()
    {
        const Decimal notional = Decimal(30) * d("0.4104759");
        QCOMPARE(text(unrealizedPnl(30, d("0.385"), d("0.4104759"))), QStringLiteral("0.764277"));
        QCOMPARE(text(openOrderMargin(notional, 0, 0, 20).position), QStringLiteral("0.61571385"));
        QCOMPARE(text(printed(maintenanceMargin(fixedBracket("0.005", "0"), notional))), QStringLiteral("0.06157138"));
    }

    void U2_cross_with_other_positions()
    {
        const auto eth = fixedBracket("0.1", "135365"), btc = fixedBracket("0.025", "16300");
        const Decimal wallet = d("1535443.01");
        QCOMPARE(text(unrealizedPnl(d("109.488"), d("32481.98"), d("31967.27"))), QStringLiteral("-56354.56848"));
        QCOMPARE(text(unrealizedPnl(d("3683.979"), d("1456.84"), d("1335.18"))), QStringLiteral("-448192.88514"));
        QCOMPARE(text(maintenanceMargin(eth, d("3683.979") * d("1335.18"))), QStringLiteral("356512.508122"));
        QCOMPARE(liquidationText(liquidationPrice(wallet, d("71200.81144"), d("-56354.57"),
                     { { PositionSide::Both, d("3683.979"), d("1456.84") } }, d("1335.18"), eth)),
            QStringLiteral("1153.2565"));
        QCOMPARE(liquidationText(liquidationPrice(wallet, d("356512.508"), d("-448192.89"),
                     { { PositionSide::Both, d("109.488"), d("32481.98") } }, d("31967.27"), btc)),
            QStringLiteral("26316.8933"));
    }

    void U3_alone()
    {
        const Decimal wallet = d("1535443.01");
        QCOMPARE(liquidationText(liquidationPrice(wallet, 0, 0, { { PositionSide::Both, d("3683.979"), d("1456.84") } },
                     d("1335.18"), fixedBracket("0.1", "135365"))),
            QStringLiteral("1114.7850"));
        QCOMPARE(liquidationText(liquidationPrice(wallet, 0, 0, { { PositionSide::Both, d("109.488"), d("32481.98") } },
                     d("31967.27"), fixedBracket("0.025", "16300"))),
            QStringLiteral("18778.7259"));
    }

    void U4_hedge_isolated()
    {
        const Decimal wallet = d("15517.54150468") - d("2316.8342356");
        QCOMPARE(liquidationText(liquidationPrice(wallet, 0, 0, { { PositionSide::Long, 20, d("6563.665") } }, d("6679.5"),
                     fixedBracket("0.005", "50"))),
            QStringLiteral("5930.7836"));
    }

    void U5_cum_chain()
    {
        const auto brackets = btcBrackets();
        constexpr std::array expected { std::int64_t { 0 }, 50L, 950L, 11'450L, 131'450L, 481'450L, 2'981'450L, 14'481'450L, 26'481'450L,
            41'481'450L, 121'481'450L, 421'481'450L };
        for (std::size_t i = 0; i < expected.size(); ++i)
            QCOMPARE(brackets[i].cum, Decimal(expected[i]));
    }

    void U6_maintenance_equals_tiered_sum()
    {
        const auto brackets = btcBrackets();
        QCOMPARE(bracketOf(brackets, 2'500'000).bracket, 3);
        QCOMPARE(maintenanceMargin(brackets, 2'500'000), Decimal(15'300));
        QCOMPARE(bracketOf(brackets, 50'000).bracket, 1); // upper bound inclusive
        QCOMPARE(bracketOf(brackets, d("50000.00000001")).bracket, 2);
        QCOMPARE(bracketOf(brackets, 0).bracket, 1);
        QCOMPARE(bracketOf(brackets, d("9000000000")).bracket, 12);
    }

    void U7_cross_one_way()
    {
        const auto brackets = btcBrackets();
        const auto longPrice = liquidationPrice(10'000, 0, 0, { { PositionSide::Both, 1, 60'000 } }, 60'000, brackets);
        QCOMPARE(liquidationText(longPrice), QStringLiteral("50201.0050"));
        const Decimal equity = Decimal(10'000) + *longPrice - Decimal(60'000);
        QVERIFY((equity - maintenanceMargin(brackets, *longPrice)).abs() < d("0.000000000001"));
        QCOMPARE(liquidationText(liquidationPrice(10'000, 0, 0, { { PositionSide::Both, -1, 60'000 } }, 60'000, brackets)),
            QStringLiteral("69701.4925"));
    }

    void U8_hedge_cross_iterates_brackets()
    {
        const std::vector<Leg> legs { { PositionSide::Long, 2, 60'000 }, { PositionSide::Short, -1, 61'000 } };
        QCOMPARE(liquidationText(liquidationPrice(10'000, 0, 0, legs, 60'500, btcBrackets())), QStringLiteral("49645.0304"));
        QCOMPARE(liquidationText(liquidationPrice(10'000, 0, 0, legs, 60'500, fixedBracket("0.005", "50"))), QStringLiteral("49644.6701"));
    }

    void U9_isolated()
    {
        const auto brackets = fixedBracket("0.004", "0");
        QCOMPARE(liquidationText(liquidationPrice(600, 0, 0, { { PositionSide::Both, d("0.1"), 60'000 } }, 60'000, brackets)),
            QStringLiteral("54216.8675"));
        QCOMPARE(liquidationText(liquidationPrice(600, 0, 0, { { PositionSide::Both, d("-0.1"), 60'000 } }, 60'000, brackets)),
            QStringLiteral("65737.0518"));
    }

    void U10_negative_is_none()
    {
        QVERIFY(!liquidationPrice(100'000, 0, 0, { { PositionSide::Both, 1, 60'000 } }, 60'000, fixedBracket("0.004", "0")));
        QVERIFY(!liquidationPrice(100'000, 0, 0, { { PositionSide::Both, 1, 60'000 } }, 60'000, btcBrackets()));
        QVERIFY(!liquidationPrice(1'000, 0, 0, {}, 60'000, btcBrackets()));
        QVERIFY(!liquidationPrice(1'000, 0, 0, { { PositionSide::Both, 1, 60'000 } }, 60'000, {}));
    }

    void U11_hedge_equal_legs()
    {
        const std::vector<Leg> legs { { PositionSide::Long, 1, 60'000 }, { PositionSide::Short, -1, 61'000 } };
        QCOMPARE(liquidationText(liquidationPrice(1'000, 0, 0, legs, 60'500, fixedBracket("0.005", "50"))), QStringLiteral("210000.0000"));
    }

    //! Wherever a price is found, equity is maintenance margin there, over all brackets and both sides.
    void liquidation_price_is_where_equity_meets_maintenance()
    {
        const auto brackets = btcBrackets();
        std::uint64_t state = 7;
        const auto next = [&state](std::uint64_t most) {
            state = state * 6364136223846793005ULL + 1442695040888963407ULL;
            return static_cast<std::int64_t>((state >> 33) % most);
        };
        int found = 0;
        for (int i = 0; i < 2'000; ++i) {
            const bool isLong = next(2) == 0;
            const Decimal quantity = Decimal::fromScaled(1 + next(5'000'000), 3);
            const Decimal entry = Decimal::fromScaled(100'000 + next(10'000'000), 1);
            const Decimal amount = isLong ? quantity : -quantity;
            const Decimal wallet = quantity * entry / Decimal(1 + next(100));
            const auto price = liquidationPrice(wallet, 0, 0, { { PositionSide::Both, amount, entry } }, entry, brackets);
            if (!price)
                continue;
            ++found;
            const Decimal equity = wallet + unrealizedPnl(amount, entry, *price);
            const Decimal gap = (equity - maintenanceMargin(brackets, quantity * *price)).abs();
            QVERIFY2(gap < d("0.0000001"), qPrintable(text(gap)));
        }
        QVERIFY(found > 1'500);
    }

    void B1_to_B4_break_even()
    {
        const auto untouched = [](const char* amount, const char* entry, const char* fee) {
            return text(breakEvenPrice(d(amount), d(entry), d(amount).abs() * d(entry) * d(fee)));
        };
        QCOMPARE(untouched("5", "2.3483", "0.00045"), QStringLiteral("2.349356735"));
        QCOMPARE(untouched("30", "0.385", "0.0002"), QStringLiteral("0.385077"));
        QCOMPARE(untouched("1", "44525", "0.0004"), QStringLiteral("44542.81"));
        QCOMPARE(untouched("-10", "2.34", "0.00018"), QStringLiteral("2.3395788"));
        QCOMPARE(text(breakEvenPrice(0, 100, 5)), QStringLiteral("0"));
        // 0.05 % of 60,000 is 30 a coin, whatever is held: a long has to earn it, a short has been given it.
        QCOMPARE(text(breakEvenAfterFunding(60'010, 60'000, d("0.0005"))), QStringLiteral("60040"));
        QCOMPARE(text(breakEvenAfterFunding(60'010, 60'000, d("-0.0005"))), QStringLiteral("59980"));
        QCOMPARE(text(breakEvenBeforeFunding(60'040, 2, -60)), QStringLiteral("60010")); // a long paid
        QCOMPARE(text(breakEvenBeforeFunding(60'040, -2, 60)), QStringLiteral("60010")); // a short was given
    }

    void O1_to_O5_open_order_margin_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("O1") << QByteArray("0 15000 0 10") << QByteArray("1500 0 1500");
        QTest::newRow("O2") << QByteArray("-10000 15000 0 1") << QByteArray("10000 10000 0");
        QTest::newRow("O3") << QByteArray("-10000 25000 0 10") << QByteArray("1500 1000 500");
        QTest::newRow("O4") << QByteArray("10000 5000 12000 10") << QByteArray("1500 1000 500");
        QTest::newRow("O5") << QByteArray("10000 0 25000 10") << QByteArray("1500 1000 500");
    }

    void O1_to_O5_open_order_margin()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, expected);
        const auto words = input.split(' ');
        const auto at = [&words](int i) { return Decimal::fromLiteral(words[i].toStdString()); };
        const auto margin = openOrderMargin(at(0), at(1), at(2), words[3].toInt());
        QCOMPARE(QString(text(margin.initial) + QLatin1Char(' ') + text(margin.position) + QLatin1Char(' ') + text(margin.openOrder)),
            QString::fromLatin1(expected));
    }

    void O6_hedge_sums_both_sides()
    {
        const Decimal longSide = openOrderMargin(20'000, 5'000, 8'000, 10).initial;
        const Decimal shortSide = openOrderMargin(-9'000, 3'000, 4'000, 10).initial;
        QCOMPARE(text(longSide), QStringLiteral("2500"));
        QCOMPARE(text(shortSide), QStringLiteral("1300"));
        QCOMPARE(text(longSide + shortSide), QStringLiteral("3800"));
    }

    void A1_available()
    {
        QCOMPARE(text(availableForOrder(1'000, -50, 200, 30)), QStringLiteral("720"));
        QCOMPARE(text(availableForOrder(100, -50, 200, 30)), QStringLiteral("0"));
    }

    void K1_cost()
    {
        const auto buy = orderCost(Side::Buy, d("9253.30"), 1, 20, d("9259.84"));
        QCOMPARE(text(buy.total()), QStringLiteral("462.665"));
        const auto sell = orderCost(Side::Sell, d("9253.30"), 1, 20, d("9259.84"));
        QCOMPARE(text(sell.initial), QStringLiteral("462.665"));
        QCOMPARE(text(sell.total()), QStringLiteral("469.205"));
    }

    void F1_funding() { QCOMPARE(text(fundingFee(d("0.5"), 60'000, d("0.0001"))), QStringLiteral("-3")); }

    void entry_after_adding_reducing_flipping()
    {
        QCOMPARE(text(averageEntry(0, 0, 2, 100)), QStringLiteral("100"));
        QCOMPARE(text(averageEntry(2, 100, 2, 110)), QStringLiteral("105"));
        QCOMPARE(text(averageEntry(-2, 100, -2, 110)), QStringLiteral("105"));
        QCOMPARE(text(averageEntry(2, 100, -1, 110)), QStringLiteral("100"));
        QCOMPARE(text(averageEntry(2, 100, -5, 110)), QStringLiteral("110"));
        QCOMPARE(text(averageEntry(2, 100, -2, 110)), QStringLiteral("0"));
        QCOMPARE(text(realizedPnl(2, 100, -5, 110)), QStringLiteral("20"));
        QCOMPARE(text(realizedPnl(-2, 100, 1, 110)), QStringLiteral("-10"));
        QCOMPARE(text(realizedPnl(2, 100, 1, 110)), QStringLiteral("0"));
    }

    void max_notional_of_leverage()
    {
        QCOMPARE(maxNotional(btcBrackets(), 125), Decimal(50'000));
        QCOMPARE(maxNotional(btcBrackets(), 20), Decimal(100'000'000));
        QCOMPARE(maxNotional(btcBrackets(), 21), Decimal(70'000'000));
        QCOMPARE(maxNotional(btcBrackets(), 126), Decimal());
    }

    void what_if_opens_cross()
    {
        WhatIfInput input;
        input.crossWallet = 10'000;
        input.price = input.mark = 60'000;
        input.quantity = 1;
        input.feeRate = d("0.0005");
        input.brackets = btcBrackets();
        const auto after = whatIf(input);
        QCOMPARE(text(after.amount), QStringLiteral("1"));
        QCOMPARE(text(after.entry), QStringLiteral("60000"));
        QCOMPARE(text(after.fee), QStringLiteral("30"));
        QCOMPARE(text(after.cost), QStringLiteral("3000"));
        QCOMPARE(after.liquidation, liquidationPrice(9'970, 0, 0, { { PositionSide::Both, 1, 60'000 } }, 60'000, input.brackets));
    }

    void what_if_reduces_and_flips()
    {
        WhatIfInput input;
        input.amount = 1;
        input.entry = 60'000;
        input.crossWallet = 10'000;
        input.side = Side::Sell;
        input.price = input.mark = 61'000;
        input.quantity = d("0.4");
        input.brackets = btcBrackets();
        auto after = whatIf(input);
        QCOMPARE(text(after.amount), QStringLiteral("0.6"));
        QCOMPARE(text(after.realized), QStringLiteral("400"));
        QVERIFY(after.cost.isZero());

        input.quantity = 1;
        after = whatIf(input);
        QVERIFY(after.amount.isZero());
        QVERIFY(!after.liquidation);

        input.quantity = 3;
        after = whatIf(input);
        QCOMPARE(text(after.amount), QStringLiteral("-2"));
        QCOMPARE(text(after.entry), QStringLiteral("61000"));
        QCOMPARE(text(after.realized), QStringLiteral("1000"));
        QCOMPARE(text(after.cost), QStringLiteral("6100"));
        QVERIFY(after.liquidation && *after.liquidation > Decimal(61'000));
    }

    void what_if_isolated_uses_its_own_wallet()
    {
        WhatIfInput input;
        input.marginType = MarginType::Isolated;
        input.crossWallet = 1'000'000;
        input.leverage = 10;
        input.price = input.mark = 60'000;
        input.quantity = d("0.1");
        input.brackets = fixedBracket("0.004", "0");
        QCOMPARE(liquidationText(whatIf(input).liquidation), QStringLiteral("54216.8675")); // U9
    }

    // What is sold first closes the long at the better price, the rest opens the short at the worse one: averages would hide that.
    void what_if_books_fill_by_fill()
    {
        WhatIfInput input;
        input.amount = d("0.2");
        input.entry = 60'000;
        input.crossWallet = 10'000;
        input.side = Side::Sell;
        input.mark = 61'000;
        const Decimal rate = d("0.0005");
        input.fills = { { 61'000, d("0.2"), rate }, { 60'990, d("0.1"), rate }, { 60'980, d("0.2"), rate } };
        input.brackets = btcBrackets();
        const auto after = whatIf(input);
        QCOMPARE(text(after.amount), QStringLiteral("-0.3"));
        QCOMPARE(text(after.realized), QStringLiteral("200"));
        QCOMPARE(text(after.entry.rounded(8)), QStringLiteral("60983.33333333"));
        QCOMPARE(text(after.fee), QStringLiteral("15.2475")); // 0.0005 x (12,200 + 6,099 + 12,196)
        // Only the fees of what opened count for the new position: 9.1475 over 0.3.
        QCOMPARE(text(after.breakEven.rounded(4)), QStringLiteral("60952.8416"));
    }

    void what_if_moves_the_break_even()
    {
        WhatIfInput input;
        input.amount = 1;
        input.entry = 60'000;
        input.breakEven = 60'030;
        input.crossWallet = 10'000;
        input.price = input.mark = 61'000;
        input.quantity = 1;
        input.feeRate = d("0.0005");
        QCOMPARE(text(whatIf(input).breakEven), QStringLiteral("60530.25")); // 60,500 + (30 + 30.5) / 2
        input.side = Side::Sell;
        input.quantity = d("0.5");
        QCOMPARE(text(whatIf(input).breakEven), QStringLiteral("59090.5")); // 60,000 + (30 + 15.25 - 500) / 0.5
        input.quantity = 1;
        QVERIFY(whatIf(input).breakEven.isZero());
    }

    void what_if_counts_the_other_orders_of_the_leg()
    {
        WhatIfInput input;
        input.crossWallet = 10'000;
        input.leverage = 10;
        input.price = input.mark = 10'000;
        input.quantity = 1;
        input.bids = 5'000;
        input.asks = 12'000;
        QCOMPARE(text(whatIf(input).initialMargin), QStringLiteral("1500")); // O4
    }

    void K2_sells_are_checked_at_an_assumed_price()
    {
        QCOMPARE(text(assumedPrice(Side::Sell, d("9253.30"), d("9259.84"), d("9258.99"))), QStringLiteral("9272.878485"));
        QCOMPARE(text(assumedPrice(Side::Buy, d("9253.30"), d("9259.84"), d("9258.99"))), QStringLiteral("9253.3"));
        QCOMPARE(text(assumedPrice(Side::Sell, d("9400"), d("9259.84"), d("9258.99"))), QStringLiteral("9400"));
    }

    // Whatever is held and whatever is done: equity at the liquidation price is the maintenance margin there, all other positions counted.
    void what_if_liquidation_is_where_equity_meets_maintenance()
    {
        std::mt19937 random(20'261'120);
        const auto pick = [&](int from, int to) { return std::uniform_int_distribution<int>(from, to)(random); };
        int found = 0;
        for (int i = 0; i < 2'000; ++i) {
            WhatIfInput input;
            const bool hedge = pick(0, 1) == 1;
            input.positionSide = hedge ? PositionSide::Long : PositionSide::Both;
            input.amount = Decimal::fromScaled(hedge ? pick(0, 5'000) : pick(-5'000, 5'000), 3);
            input.entry = input.amount.isZero() ? Decimal() : Decimal(pick(40'000, 80'000));
            input.side = pick(0, 1) == 1 ? Side::Buy : Side::Sell;
            if (hedge)
                input.otherLegs.push_back({ PositionSide::Short, -Decimal::fromScaled(pick(1, 4'000), 3), Decimal(pick(40'000, 80'000)) });
            input.quantity = Decimal::fromScaled(pick(1, hedge && input.side == Side::Sell ? std::max(1, static_cast<int>(input.amount.toDouble() * 1'000)) : 5'000), 3);
            input.crossWallet = pick(20'000, 200'000);
            input.otherMaintenance = pick(0, 900);
            input.otherUnrealized = pick(-5'000, 5'000);
            input.price = pick(50'000, 70'000);
            input.mark = pick(55'000, 65'000);
            input.feeRate = d("0.0005");
            input.brackets = btcBrackets();
            const auto after = whatIf(input);
            if (!after.liquidation)
                continue;
            ++found;
            const Decimal at = *after.liquidation;
            Decimal equity = input.crossWallet + after.realized - after.fee - input.otherMaintenance + input.otherUnrealized
                + unrealizedPnl(after.amount, after.entry, at) - maintenanceMargin(input.brackets, after.amount.abs() * at);
            for (const Leg& leg : input.otherLegs)
                equity = equity + unrealizedPnl(leg.amount, leg.entry, at) - maintenanceMargin(input.brackets, leg.amount.abs() * at);
            QVERIFY2(equity.abs() < d("0.0001"), qPrintable(text(equity)));
        }
        QVERIFY(found > 1'000);
    }

    void collateral_counts_what_is_held_at_the_bid_and_what_is_owed_at_the_ask_rate()
    {
        const auto wallet = [](const char* asset, const char* amount) {
            Balance balance;
            balance.asset = QLatin1String(asset);
            balance.crossWallet = d(amount);
            return balance;
        };
        const std::vector<AssetIndex> indexes {
            { QStringLiteral("USDT"), d("1"), d("1"), d("1"), {} },
            { QStringLiteral("USDC"), d("0.9998"), d("0.989802"), d("1.009798"), {} },
            { QStringLiteral("BTC"), d("60000.5"), d("57000.475"), d("63000.525"), {} },
        };
        const std::vector<Balance> balances { wallet("USDT", "1000.5"), wallet("USDC", "-50"), wallet("BTC", "0.12345678"), wallet("SHELL", "7") };
        // Each cut at eight digits; what has no index is no collateral.
        QCOMPARE(collateral(balances, indexes), std::optional(d("1000.5") - d("50.4899") + d("7037.09510197")));
        QVERIFY(!collateral(balances, {}));
        QCOMPARE(collateralRate(QStringLiteral("USDC"), balances, indexes), std::optional(d("1.009798")));
        QCOMPARE(collateralRate(QStringLiteral("BTC"), balances, indexes), std::optional(d("57000.475")));
        QVERIFY(!collateralRate(QStringLiteral("SHELL"), balances, indexes));
    }
};

FATHOM_TEST(MarginTest)
#include "tst_margin.moc"

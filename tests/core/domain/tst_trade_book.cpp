// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/margin.h"
#include "core/domain/trade_book.h"
#include "tests/support/test_main.h"
#include "tests/support/words.h"

#include <random>

using namespace fathom;
using namespace fathom::test;

namespace {

Fill fill(std::int64_t id, Side side, const char* quantity, const char* price, const char* realized = "0", const char* fee = "0")
{
    Fill f;
    f.symbol = btc;
    f.tradeId = id;
    f.side = side;
    f.quantity = d(quantity);
    f.price = d(price);
    f.realizedPnl = d(realized);
    f.commission = d(fee);
    f.commissionAsset = QStringLiteral("USDT");
    f.time = wallTimeFromMs(1'000'000 + id * 1000);
    return f;
}

Income income(const char* type, const char* amount, std::int64_t atMs, std::int64_t id = 1)
{
    Income row;
    row.id = id;
    row.symbol = btc;
    row.type = QLatin1String(type);
    row.asset = QStringLiteral("USDT");
    row.amount = d(amount);
    row.time = wallTimeFromMs(atMs);
    return row;
}

Decimal sumOf(const std::vector<TradeRecord>& closed, const TradeBook& book)
{
    Decimal sum = book.unassigned();
    for (const TradeRecord& trade : closed)
        sum += trade.net();
    for (const auto& [leg, trade] : book.open())
        sum += trade.net();
    return sum;
}

} // namespace

class TestTradeBook final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void from_flat_to_flat_is_one_trade()
    {
        TradeBook book;
        book.add(fill(1, Side::Buy, "0.4", "96000", "0", "15.36"));
        book.add(fill(2, Side::Buy, "0.1", "96500", "0", "1.93"));
        book.add(income("FUNDING_FEE", "-3.08", 1'002'500));
        book.add(fill(3, Side::Sell, "0.2", "97000", "180", "7.76"));
        QVERIFY(book.takeClosed().empty());
        QCOMPARE(book.openOf(btc, PositionSide::Both)->held, d("0.3"));
        book.add(fill(4, Side::Sell, "0.3", "96800", "210", "11.616"));
        const auto closed = book.takeClosed();
        QCOMPARE(closed.size(), std::size_t { 1 });
        const TradeRecord& trade = closed.front();
        QVERIFY(trade.isLong && !trade.isOpen() && !trade.inherited);
        QCOMPARE(trade.peak, d("0.5"));
        QCOMPARE(trade.entryPrice(), d("96100"));
        QCOMPARE(trade.exitPrice(), d("96880"));
        QCOMPARE(trade.realized, d("390"));
        QCOMPARE(trade.fee, d("36.666"));
        QCOMPARE(trade.funding, d("-3.08"));
        QCOMPARE(trade.net(), d("350.254"));
        QCOMPARE(trade.fills, 4);
        QCOMPARE(trade.firstTradeId, 1);
        QCOMPARE(trade.lastTradeId, 4);
        QCOMPARE((trade.closed - trade.opened).count(), 3000);
    }

    void a_fill_that_turns_round_ends_one_and_begins_the_next()
    {
        TradeBook book;
        book.add(fill(1, Side::Buy, "1", "100"));
        book.add(fill(2, Side::Sell, "3", "101", "1", "0.10000001"));
        const auto closed = book.takeClosed();
        QCOMPARE(closed.size(), std::size_t { 1 });
        const TradeRecord* next = book.openOf(btc, PositionSide::Both);
        QVERIFY(next && !next->isLong);
        QCOMPARE(next->held, d("-2"));
        QCOMPARE(next->entryPrice(), d("101"));
        QCOMPARE(closed.front().fee, d("0.03333333")); // cut as the venue prints
        QCOMPARE(closed.front().fee + next->fee, d("0.10000001"));
        QCOMPARE(next->realized, Decimal());
    }

    void both_legs_of_a_hedge_are_followed_by_themselves()
    {
        TradeBook book;
        Fill up = fill(1, Side::Buy, "3", "100");
        up.positionSide = PositionSide::Long;
        Fill down = fill(1, Side::Sell, "1", "100"); // the same match may fill both
        down.positionSide = PositionSide::Short;
        book.add(up);
        book.add(down);
        QCOMPARE(book.open().size(), std::size_t { 2 });
        // A long pays, a short receives: -0.03 and +0.01 make the -0.02 that is booked.
        book.add(income("FUNDING_FEE", "-0.02", 1'002'000));
        QCOMPARE(book.openOf(btc, PositionSide::Long)->funding, d("-0.03"));
        QCOMPARE(book.openOf(btc, PositionSide::Short)->funding, d("0.01"));
    }

    void fees_in_another_asset_are_not_mixed_in()
    {
        QVERIFY(TradeBook::isMoneyOf(btc, QStringLiteral("USDT")));
        QVERIFY(TradeBook::isMoneyOf(QStringLiteral("BTCUSDT_261225"), QStringLiteral("USDT")));
        QVERIFY(TradeBook::isMoneyOf(QStringLiteral("BTCUSD_PERP"), QStringLiteral("BTC")));
        QVERIFY(!TradeBook::isMoneyOf(QStringLiteral("BNBUSDT"), QStringLiteral("BNB")));
        TradeBook book;
        Fill one = fill(1, Side::Buy, "1", "100", "0", "0.0005");
        one.commissionAsset = QStringLiteral("BNB");
        book.add(one);
        Fill two = fill(2, Side::Sell, "1", "101", "1", "0.0004");
        two.commissionAsset = QStringLiteral("BNB");
        book.add(two);
        const TradeRecord trade = book.takeClosed().front();
        QCOMPARE(trade.fee, Decimal());
        QCOMPARE(trade.net(), d("1"));
        QCOMPARE(trade.otherFees.size(), std::size_t { 1 });
        QCOMPARE(trade.otherFees.front().second, d("0.0009"));
    }

    void what_was_held_before_the_known_history_is_said()
    {
        TradeBook book;
        book.inherit(btc, PositionSide::Both, d("2"));
        book.add(fill(5, Side::Buy, "1", "103"));
        QCOMPARE(book.openOf(btc, PositionSide::Both)->entryPrice(), Decimal()); // not known yet
        book.add(fill(6, Side::Sell, "3", "104", "9"));
        const TradeRecord trade = book.takeClosed().front();
        QVERIFY(trade.inherited);
        QCOMPARE(trade.entryPrice(), d("101")); // 104 - 9 / 3
        QCOMPARE(trade.realized, d("9"));
    }

    void a_result_without_a_known_position_is_a_trade_of_its_own()
    {
        TradeBook book;
        book.add(fill(7, Side::Sell, "0.5", "104", "2"));
        const auto closed = book.takeClosed();
        QCOMPARE(closed.size(), std::size_t { 1 });
        QVERIFY(closed.front().inherited && closed.front().isLong);
        QCOMPARE(closed.front().entryPrice(), d("100"));
        QVERIFY(book.open().empty());
    }

    void a_booking_after_the_end_belongs_to_what_ended()
    {
        TradeBook book;
        book.add(income("FUNDING_FEE", "0.5", 1));
        QCOMPARE(book.unassigned(), d("0.5"));
        book.add(fill(1, Side::Buy, "1", "100"));
        book.add(fill(2, Side::Sell, "1", "90", "-10"));
        QCOMPARE(book.takeClosed().size(), std::size_t { 1 });
        book.add(income("INSURANCE_CLEAR", "-1.25", 1'003'000));
        const auto told = book.takeClosed();
        QCOMPARE(told.size(), std::size_t { 1 });
        QCOMPARE(told.front().other, d("-1.25"));
        QCOMPARE(told.front().net(), d("-11.25"));
    }

    void bookings_that_fills_tell_of_are_not_counted_twice()
    {
        TradeBook book;
        book.add(fill(1, Side::Buy, "1", "100", "0", "0.05"));
        book.add(income("COMMISSION", "-0.05", 1'001'000));
        book.add(income("REALIZED_PNL", "4", 1'001'000));
        QCOMPARE(book.openOf(btc, PositionSide::Both)->net(), d("-0.05"));
    }

    void replay_puts_late_rows_where_they_happened()
    {
        // A file knows seconds only: fill 2 seems to come before fill 1, its id says otherwise.
        Fill one = fill(1, Side::Buy, "1", "100");
        one.time = wallTimeFromMs(10'900);
        Fill two = fill(2, Side::Sell, "1", "101", "1");
        two.time = wallTimeFromMs(10'000);
        TradeBook book;
        replay(book, { two, one }, { income("FUNDING_FEE", "-1", 10'950), income("FUNDING_FEE", "-2", 5'000) });
        const auto closed = book.takeClosed();
        QCOMPARE(closed.size(), std::size_t { 1 });
        QCOMPARE(book.unassigned(), d("-2"));
        QCOMPARE(closed.front().funding, d("-1"));
    }

    //! \brief Whatever is traded: the trades' results and the bookings are the same money, to the last digit.
    void trades_add_up_to_the_bookings_data()
    {
        QTest::addColumn<int>("seed");
        for (const int seed : { 1, 2, 3, 5, 8, 13, 21, 34 })
            QTest::addRow("seed %d", seed) << seed;
    }
    void trades_add_up_to_the_bookings()
    {
        QFETCH(int, seed);
        std::mt19937_64 random(static_cast<std::uint64_t>(seed));
        const auto below = [&](std::uint64_t limit) { return static_cast<std::int64_t>(random() % limit); };
        const bool hedge = seed % 2 == 0;
        std::map<PositionSide, std::pair<Decimal, Decimal>> legs; // amount, entry
        std::vector<Fill> fills;
        std::vector<Income> incomes;
        Decimal booked;
        std::int64_t tranId = 0;
        const auto bookIncome = [&](const char* type, Decimal amount, std::int64_t atMs) {
            if (amount.isZero())
                return;
            Income row = income(type, "0", atMs, ++tranId);
            row.amount = amount;
            booked += amount;
            incomes.push_back(row);
        };
        for (int step = 1; step <= 2000; ++step) {
            const std::int64_t now = 1'000'000 + step * 1000;
            const Decimal price = d("96000") + d("0.1") * Decimal(below(9000));
            if (below(12) == 0) {
                Decimal sum;
                for (const auto& [side, leg] : legs)
                    sum += margin::printed(margin::fundingFee(leg.first, price, d("0.00013")));
                bookIncome("FUNDING_FEE", sum, now);
                continue;
            }
            Fill f = fill(step, below(2) == 0 ? Side::Buy : Side::Sell, "0", "0");
            f.price = price;
            f.quantity = d("0.001") * Decimal(1 + below(400));
            auto side = PositionSide::Both;
            if (hedge) {
                side = below(2) == 0 ? PositionSide::Long : PositionSide::Short;
                const Decimal held = legs[side].first.abs();
                const bool closes = (f.side == Side::Sell) == (side == PositionSide::Long);
                if (closes && held.isZero())
                    f.side = opposite(f.side);
                else if (closes)
                    f.quantity = std::min(f.quantity, held);
            }
            if (const Decimal held = legs[side].first; !held.isZero() && below(4) == 0) {
                f.side = held.isPositive() ? Side::Sell : Side::Buy;
                f.quantity = held.abs();
            }
            f.positionSide = side;
            auto& [amount, entry] = legs[side];
            const Decimal signedFill = f.side == Side::Buy ? f.quantity : -f.quantity;
            f.realizedPnl = margin::printed(margin::realizedPnl(amount, entry, signedFill, price));
            f.commission = margin::printed(f.quantity * price * d("0.00037"));
            entry = margin::averageEntry(amount, entry, signedFill, price).rounded(8);
            amount += signedFill;
            bookIncome("REALIZED_PNL", f.realizedPnl, now);
            bookIncome("COMMISSION", -f.commission, now);
            fills.push_back(f);
        }
        TradeBook book;
        replay(book, fills, incomes);
        const auto closed = book.takeClosed();
        QVERIFY(closed.size() > 20);
        QCOMPARE(sumOf(closed, book), booked);
        for (const auto& [side, leg] : legs) {
            const TradeRecord* open = book.openOf(btc, side);
            QCOMPARE(open ? open->held : Decimal(), leg.first);
        }
        for (const TradeRecord& trade : closed) {
            QVERIFY(!trade.inherited);
            QCOMPARE(trade.entered, trade.left);
            QVERIFY(trade.held.isZero());
        }
        // Fill by fill, with what is open written down and read back between: the same trades.
        TradeBook steps;
        std::vector<TradeRecord> again;
        auto next = incomes.begin();
        for (const Fill& f : fills) {
            while (next != incomes.end() && next->time <= f.time)
                steps.add(*next++);
            TradeBook later;
            for (const auto& [leg, trade] : steps.open())
                later.restore(trade);
            later.add(f);
            for (const TradeRecord& trade : later.takeClosed())
                again.push_back(trade);
            steps = later;
        }
        QCOMPARE(again.size(), closed.size());
        for (std::size_t i = 0; i < again.size(); ++i)
            QCOMPARE(again[i].net(), closed[i].net());
    }
};

FATHOM_TEST(TestTradeBook)
#include "tst_trade_book.moc"

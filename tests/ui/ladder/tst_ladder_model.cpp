// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/session_fixture.h"
#include "tests/support/test_main.h"
#include "ui/ladder/book_change.h"
#include "ui/workspace/click_guard.h"
#include "ui/ladder/ladder_columns.h"
#include "ui/ladder/ladder_model.h"
#include "ui/ladder/ladder_settings.h"

#include <QJsonArray>
#include <QJsonObject>

#include <random>

using namespace fathom;
using namespace std::chrono_literals;
using fathom::test::SessionFixture;

//! Rows, groups, numbers and guards without any widget.
class TestLadderModel final : public QObject
{
    Q_OBJECT

private:
    static std::shared_ptr<BookView> bookOf(const std::shared_ptr<const Instrument>& instrument, std::vector<BookLevel> bids, std::vector<BookLevel> asks)
    {
        auto book = std::make_shared<BookView>();
        book->instrument = instrument;
        book->state = BookState::Synced;
        book->bids = std::move(bids);
        book->asks = std::move(asks);
        return book;
    }
    static QString printed(const char* unit, int decimals, std::int64_t count)
    {
        NumberText text;
        CountFormat(Decimal::fromLiteral(unit), decimals).print(count, text);
        return text.toString();
    }

private Q_SLOTS:
    void numbers_print_exactly()
    {
        QCOMPARE(printed("0.1", 1, 964823), QStringLiteral("96,482.3"));
        QCOMPARE(printed("10", 0, 9648), QStringLiteral("96,480"));
        QCOMPARE(printed("0.00001", 5, 21518), QStringLiteral("0.21518"));
        QCOMPARE(printed("0.001", 2, 142085), QStringLiteral("142.09")); // half up
        QCOMPARE(printed("0.001", 2, 4), QStringLiteral("0.00"));
        QCOMPARE(printed("0.05", 2, 7), QStringLiteral("0.35"));
        QCOMPARE(printed("1", 0, 60'000'000'000), QStringLiteral("60,000,000,000"));
        QCOMPARE(printed("1", 0, -1234567), QStringLiteral("\u22121,234,567"));
        NumberText compact;
        CountFormat(Decimal(1), 0).printCompact(60'123'000'000, compact);
        QCOMPARE(compact.toString(), QStringLiteral("60.1 B"));
        NumberText plus;
        CountFormat(Decimal::fromLiteral("0.1"), 1).printSigned(842, plus);
        QCOMPARE(plus.toString(), QStringLiteral("+84.2"));
    }

    void groups_never_cross()
    {
        std::mt19937_64 random(5);
        for (int i = 0; i < 20'000; ++i) {
            const auto bid = static_cast<std::int64_t>(random() % 1'000'000);
            const auto ask = bid + 1 + static_cast<std::int64_t>(random() % 500);
            const auto group = static_cast<std::int64_t>(1 + random() % 1000);
            QVERIFY(groupOf(Side::Buy, bid, group) < groupOf(Side::Sell, ask, group));
            // A group's own price is never better than the price that is in it.
            QVERIFY(groupOf(Side::Buy, bid, group) * group <= bid);
            QVERIFY(groupOf(Side::Sell, ask, group) * group >= ask);
        }
    }

    void rows_sum_their_group_and_depth_from_the_inside()
    {
        const auto btc = SessionFixture::instrument(QStringLiteral("BTCUSDT"), "0.10", "0.001");
        LadderModel model;
        model.setInstrument(btc);
        model.setGroupTicks(10);
        model.setBook(bookOf(btc, { { 995, 5 }, { 991, 7 }, { 990, 1 }, { 974, 9 } }, { { 996, 4 }, { 1000, 2 }, { 1001, 8 } }));
        std::vector<LadderRow> rows;
        model.fill(102, 8, rows); // 102 ... 95
        QCOMPARE(rows.size(), 8U);
        QCOMPARE(rows[1].ask, 8);  // 101: 1001
        QCOMPARE(rows[2].ask, 6);  // 100: 996 and 1000
        QCOMPARE(rows[3].bid, 13); // 99: 995, 991, 990
        QCOMPARE(rows[4].bid, 0);  // 98 is empty
        QCOMPARE(rows[5].bid, 9);  // 97: 974
        QCOMPARE(rows[2].cumulative, 6);
        QCOMPARE(rows[1].cumulative, 14);
        QCOMPARE(rows[3].cumulative, 13);
        QCOMPARE(rows[4].cumulative, 13); // carried over the empty row
        QCOMPARE(rows[5].cumulative, 22);
        QCOMPARE(rows[7].cumulative, 22);
        QVERIFY(rows[2].has(RowBestAsk) && rows[3].has(RowBestBid));
        QCOMPARE(model.bidsInView(), 22);
        QCOMPARE(model.asksInView(), 14);
        QVERIFY(model.kindOf(99) == RowKind::Bid && model.kindOf(100) == RowKind::Ask);
        QCOMPARE(model.stepsAt(Side::Buy, 991), 7);
        QCOMPARE(model.stepsAt(Side::Buy, 992), 0);
        QCOMPARE(model.stepsInGroup(Side::Sell, 100), 6);
    }

    void a_one_sided_book_has_a_middle()
    {
        const auto btc = SessionFixture::instrument(QStringLiteral("BTCUSDT"), "0.10", "0.001");
        LadderModel model;
        model.setInstrument(btc);
        QVERIFY(!model.middleGroup());
        model.setBook(bookOf(btc, { { 995, 5 } }, {}));
        QCOMPARE(model.middleGroup(), std::optional<std::int64_t>(995));
        QVERIFY(model.kindOf(990) == RowKind::Bid && model.kindOf(996) == RowKind::Unknown);
    }

    void another_symbols_book_is_not_taken()
    {
        const auto btc = SessionFixture::instrument(QStringLiteral("BTCUSDT"), "0.10", "0.001");
        const auto doge = SessionFixture::instrument(QStringLiteral("DOGEUSDT"), "0.00001", "1");
        LadderModel model;
        model.setInstrument(btc);
        model.setBook(bookOf(doge, { { 995, 5 } }, { { 996, 5 } }));
        QVERIFY(!model.bestBidTicks());
    }

    void position_lines_say_where_in_the_row_they_are()
    {
        const auto btc = SessionFixture::instrument(QStringLiteral("BTCUSDT"), "0.10", "0.001");
        LadderModel model;
        model.setInstrument(btc);
        model.setGroupTicks(100);
        model.setProfitShown(true);
        model.setMark(Decimal::fromLiteral("96478.9"));
        model.setPosition(PositionMarks { Decimal::fromLiteral("0.45"), Decimal::fromLiteral("96288.6"), {}, Decimal::fromLiteral("96241") });
        std::vector<LadderRow> rows;
        model.fill(9650, 40, rows);
        const auto row = [&](std::int64_t group) { return rows[static_cast<std::size_t>(9650 - group)]; };
        QVERIFY(row(9628).has(RowEntry));
        QCOMPARE(int(row(9628).entryAt), 86);
        QVERIFY(row(9624).has(RowLiquidation));
        QVERIFY(row(9647).has(RowMark));
        QCOMPARE(int(row(9647).markAt), 89);
        QCOMPARE(row(9648).profit, 8613); // (96480 - 96288.6) * 0.45, in hundredths
        QCOMPARE(row(9628).profit, -387);
    }

    void traded_volume_slides_and_regroups()
    {
        TradedVolume traded(15min);
        traded.setGroup(10);
        const auto trade = [](std::int64_t second, std::int64_t ticks, std::int64_t steps, Side aggressor) {
            Trade t;
            t.ticks = ticks;
            t.steps = steps;
            t.time = wallTimeFromMs(second * 1000);
            t.aggressor = aggressor;
            return t;
        };
        traded.add({ trade(1000, 995, 3, Side::Sell), trade(1000, 996, 4, Side::Buy), trade(1400, 991, 5, Side::Sell) });
        QCOMPARE(traded.at(99).sell, 8);  // into bids: down
        QCOMPARE(traded.at(100).buy, 4);  // from asks: up
        traded.setGroup(1);
        QCOMPARE(traded.at(995).sell, 3);
        traded.setGroup(10);
        QVERIFY(!traded.expire(wallTimeFromMs(1000 * 1000 + 14 * 60'000)));
        QVERIFY(traded.expire(wallTimeFromMs(1000 * 1000 + 16 * 60'000)));
        QCOMPARE(traded.at(99).sell, 5);
        QCOMPARE(traded.at(100).buy, 0);
        traded.clearUpTo(99);
        QVERIFY(traded.isEmpty());
    }

    void scales_are_round_and_do_not_breathe()
    {
        QCOMPARE(roundScale(1), 1);
        QCOMPARE(roundScale(148), 150);
        QCOMPARE(roundScale(151), 200);
        QCOMPARE(roundScale(7001), 10'000);
        const auto btc = SessionFixture::instrument(QStringLiteral("BTCUSDT"), "0.10", "0.001");
        LadderModel model;
        model.setInstrument(btc);
        std::vector<LadderRow> rows;
        std::mt19937_64 random(9);
        int changes = 0;
        DepthScale before;
        for (int frame = 0; frame < 200; ++frame) {
            std::vector<BookLevel> bids, asks;
            for (int i = 0; i < 60; ++i) {
                bids.push_back({ 1000 - i, static_cast<std::int64_t>(900 + random() % 200) });
                asks.push_back({ 1001 + i, static_cast<std::int64_t>(900 + random() % 200) });
            }
            model.setBook(bookOf(btc, bids, asks));
            model.fill(1020, 40, rows);
            if (frame > 0 && !(model.scale() == before))
                ++changes;
            before = model.scale();
        }
        QVERIFY2(changes <= 3, qPrintable(QString::number(changes)));
    }

    void group_steps_walk_one_two_five()
    {
        std::vector<std::int64_t> up { 1 };
        while (up.back() < 1000)
            up.push_back(nextGroup(up.back(), 1));
        QCOMPARE(up, std::vector<std::int64_t>({ 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000 }));
        for (std::size_t i = up.size(); i-- > 1;)
            QCOMPARE(nextGroup(up[i], -1), up[i - 1]);
        QCOMPARE(nextGroup(1, -1), 1);
    }

    void large_and_huge_sizes_by_the_users_thresholds()
    {
        const auto btc = SessionFixture::instrument(QStringLiteral("BTCUSDT"), "0.10", "0.001");
        LadderModel model;
        model.setInstrument(btc);
        model.setThresholds(100, 300, 1000);
        model.setBook(bookOf(btc, { { 995, 99 }, { 994, 100 }, { 993, 300 } }, { { 996, 299 }, { 997, 5 } }));
        std::vector<LadderRow> rows;
        model.fill(998, 6, rows); // 998 ... 993
        QVERIFY(rows[2].has(RowLargeAsk) && !rows[2].has(RowHugeAsk));
        QVERIFY(!rows[3].has(RowLargeBid));
        QVERIFY(rows[4].has(RowLargeBid) && !rows[4].has(RowHugeBid));
        QVERIFY(rows[5].has(RowLargeBid) && rows[5].has(RowHugeBid));
        QCOMPARE(model.scale().full, 1000);
    }

    void stacked_and_pulled_sizes_leave_out_rows_the_market_went_through()
    {
        const auto btc = SessionFixture::instrument(QStringLiteral("BTCUSDT"), "0.10", "0.001");
        LadderModel model;
        model.setInstrument(btc);
        std::vector<LadderRow> rows;
        model.setBook(bookOf(btc, { { 997, 10 }, { 996, 20 } }, { { 998, 7 }, { 999, 9 } }));
        model.fill(1000, 6, rows);
        QVERIFY(!rows[3].hasChange); // nothing to compare with
        model.setBefore(bookOf(btc, { { 995, 50 } }, { { 996, 5 }, { 997, 5 }, { 998, 5 }, { 999, 20 } }));
        model.fill(1000, 6, rows); // 1000 ... 995
        QCOMPARE(rows[1].change, -11);
        QCOMPARE(rows[2].change, 2);
        QCOMPARE(rows[3].change, 5);
        QCOMPARE(rows[5].change, -50);
        // 996 and 997 were asks and are bids: no one stacked or pulled there.
        QCOMPARE(model.askChange(), -9);
        QCOMPARE(model.bidChange(), -50);
    }

    void the_book_before_is_ten_seconds_old_and_forgotten_with_a_gap()
    {
        const auto btc = SessionFixture::instrument(QStringLiteral("BTCUSDT"), "0.10", "0.001");
        BookChange change(10s);
        MonotonicTime now { 1h };
        std::vector<BookViewPtr> books;
        for (int i = 0; i <= 20; ++i) {
            books.push_back(bookOf(btc, { { 1000 + i, 1 } }, { { 1001 + i, 1 } }));
            change.note(books.back(), now + std::chrono::seconds(i));
        }
        QCOMPARE(change.before(now + 20s)->bids.front().ticks, 1010);
        QVERIFY(!BookChange(10s).before(now));
        auto gap = std::make_shared<BookView>(*books.back());
        gap->state = BookState::Gap;
        change.note(gap, now + 21s);
        QVERIFY(!change.before(now + 22s));
    }

    void default_sizes_lie_on_the_grid()
    {
        const auto doge = SessionFixture::instrument(QStringLiteral("DOGEUSDT"), "0.00001", "1");
        const auto sizes = LadderSettings::defaultSizes(*doge, Decimal::fromLiteral("0.21518"));
        for (std::size_t i = 0; i < sizes.size(); ++i) {
            QVERIFY(sizes[i].isMultipleOf(doge->stepSize) && sizes[i].isPositive());
            QVERIFY(i == 0 || sizes[i] > sizes[i - 1]);
        }
        QCOMPARE(LadderSettings::defaultGroup(*doge, Decimal::fromLiteral("0.21518")), 1);
    }

    void unusable_stored_settings_fall_back()
    {
        SessionFixture fixture;
        const auto btc = fixture.session.market()->instrument(QStringLiteral("BTCUSDT"));
        QJsonObject stored;
        stored[QLatin1String("group")] = -5;
        stored[QLatin1String("sizes")] = QJsonArray { QStringLiteral("nan"), QStringLiteral("0.0001"), 7 };
        stored[QLatin1String("size")] = 99;
        fixture.preferences.setValue(QStringLiteral("symbols.BTCUSDT.ladder"), stored);
        const LadderSettings settings = LadderSettings::load(fixture.preferences, *btc);
        QCOMPARE(settings.groupTicks, 0);
        QVERIFY(settings.sizes[0].isZero() && settings.sizes[1].isZero() && settings.sizes[2].isZero());
        QCOMPARE(settings.size, sizePresetCount - 1);
    }

    void columns_fit_any_width()
    {
        for (int width = 180; width <= 800; ++width) {
            const LadderColumns columns = LadderColumns::layOut(width, { true, true, true, 45, 50 });
            int x = 0;
            for (const auto& span : columns.spans) {
                QCOMPARE(span.x, x);
                QVERIFY(span.width >= 0);
                x += span.width;
            }
            QCOMPARE(x, columns.width);
            QVERIFY(columns[LadderColumn::Price].width >= 61);
            if (width >= 300)
                QCOMPARE(columns.width, width);
        }
    }
};

FATHOM_TEST(TestLadderModel)
#include "tst_ladder_model.moc"

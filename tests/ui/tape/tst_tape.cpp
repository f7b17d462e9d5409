// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/session_fixture.h"
#include "tests/support/test_main.h"
#include "ui/ladder/strip_button.h"
#include "ui/tape/tape_panel.h"
#include "ui/tape/tape_view.h"

#include <QAccessible>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace fathom;
using fathom::test::SessionFixture;

namespace {

Trade print(std::int64_t ms, std::int64_t ticks, std::int64_t steps, Side aggressor = Side::Buy)
{
    Trade trade;
    trade.id = ms;
    trade.ticks = ticks;
    trade.steps = steps;
    trade.time = wallTimeFromMs(1'790'000'000'000 + ms);
    trade.aggressor = aggressor;
    return trade;
}

struct TapeFixture : SessionFixture
{
    TapePanel panel { context };

    TapeFixture()
    {
        panel.resize(335, 294);
        panel.show();
        Ticker ticker;
        ticker.symbol = QStringLiteral("BTCUSDT");
        ticker.last = Decimal(96'482);
        session.market()->applyTickers({ ticker });
    }
    TapeView& view() { return panel.view(); }
    void feed(const std::vector<Trade>& trades) { session.market()->applyTrades(QStringLiteral("BTCUSDT"), trades); }
};

} // namespace

class TestTape final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neighbours_within_ten_milliseconds_are_one_line()
    {
        TapeModel model;
        // Counted from the line's first print, so that a busy price does not melt into one endless line.
        QCOMPARE(model.add({ print(0, 100, 5), print(8, 100, 7), print(18, 100, 1) }), 2);
        QCOMPARE(model.count(), 2);
        QCOMPARE(model.row(1).steps, 12);
        QCOMPARE(model.row(1).merged, 2);
        QCOMPARE(model.row(0).steps, 1);
        model.add({ print(19, 100, 2, Side::Sell), print(20, 101, 3, Side::Sell) }); // other side, other price
        QCOMPARE(model.count(), 4);
        TapeModel exact;
        exact.setMerge(std::chrono::milliseconds(0));
        exact.add({ print(0, 100, 5), print(0, 100, 7) });
        QCOMPARE(exact.count(), 2);
    }

    void small_prints_are_kept_and_come_back()
    {
        TapeModel model;
        model.setMinimum(10);
        QCOMPARE(model.add({ print(0, 100, 9), print(100, 101, 10), print(200, 102, 3), print(205, 102, 8) }), 2); // 3 + 8 merged pass
        QCOMPARE(model.count(), 2);
        QCOMPARE(model.row(0).steps, 11);
        QCOMPARE(model.row(1).steps, 10);
        model.setMinimum(0);
        QCOMPARE(model.count(), 3);
        QCOMPARE(model.row(2).steps, 9);
        model.setMinimum(100);
        QCOMPARE(model.count(), 0);
        QVERIFY(model.hasPrints());
    }

    void the_tape_is_bounded()
    {
        TapeModel model;
        for (std::int64_t i = 0; i < 7000; ++i)
            model.add({ print(i * 20, 100, 1) });
        QCOMPARE(model.count(), int(TapeModel::kept));
        QCOMPARE(model.row(0).time, wallTimeFromMs(1'790'000'000'000 + 6999 * 20));
    }

    void every_print_is_shown_newest_first()
    {
        TapeFixture f;
        f.panel.setMinimum(Decimal());
        f.feed({ print(0, 964823, 246, Side::Sell), print(171, 964824, 400) });
        QCOMPARE(f.view().gridRows(), 2);
        QCOMPARE(f.view().gridCell(0, 0), QStringLiteral("96,482.4"));
        QCOMPARE(f.view().gridCell(0, 1), QStringLiteral("0.400"));
        QCOMPARE(f.view().gridRow(1).left(26), QStringLiteral("sold 0.246 at 96,482.3, 14"));
    }

    void the_limit_says_itself_and_can_be_lowered_by_one_click()
    {
        TapeFixture f;
        f.panel.setMinimum(Decimal(1));
        QCOMPARE(f.panel.property(panelNoteProperty).toString(), QStringLiteral("min 1 · merge 10 ms"));
        f.feed({ print(0, 964823, 246) });
        auto* lower = f.panel.findChild<StripButton*>(QStringLiteral("tapeShowAll"));
        QVERIFY(lower);
        QVERIFY(lower->isVisible());
        lower->click();
        QVERIFY(!lower->isVisible());
        QCOMPARE(f.view().gridRows(), 1);
        // Kept for the symbol.
        QCOMPARE(f.preferences.value(QStringLiteral("symbols.BTCUSDT.tape")).toObject().value(QLatin1String("min")).toString(), QStringLiteral("0"));
    }

    void missed_prints_leave_a_line()
    {
        TapeFixture f;
        f.panel.setMinimum(Decimal(1));
        f.session.market()->applyTradeGap(QStringLiteral("BTCUSDT"), wallTimeFromMs(1'790'000'000'000), wallTimeFromMs(1'790'000'005'000));
        QCOMPARE(f.view().gridRows(), 1);
        QCOMPARE(f.view().gridRow(0), QStringLiteral("missed 14:13:20 to 14:13:25"));
        f.session.market()->applyTradeGap(QStringLiteral("DOGEUSDT"), {}, {});
        QCOMPARE(f.view().gridRows(), 1);
    }

    void scrolled_back_it_stands_still_and_counts()
    {
        TapeFixture f;
        f.panel.setMinimum(Decimal());
        std::vector<Trade> many;
        for (int i = 0; i < 100; ++i)
            many.push_back(print(i * 20, 964800 + i, 10));
        f.feed(many);
        QTest::keyClick(&f.view(), Qt::Key_PageDown);
        const QString top = f.view().gridRow(0);
        f.feed({ print(5000, 964900, 10), print(5020, 964901, 10) });
        QCOMPARE(f.view().gridRow(0), top);
        QCOMPARE(f.view().newAbove(), 2);
        QTest::keyClick(&f.view(), Qt::Key_Home);
        QCOMPARE(f.view().gridCell(0, 0), QStringLiteral("96,490.1"));
        QCOMPARE(f.view().newAbove(), 0);
    }

    void a_click_gives_the_price_to_the_ticket()
    {
        TapeFixture f;
        f.panel.setMinimum(Decimal());
        f.feed({ print(0, 964823, 246) });
        std::optional<Draft> draft;
        connect(&f.link, &LinkGroup::draftOffered, this, [&](const Draft& offered) { draft = offered; });
        QTest::mouseClick(&f.view(), Qt::LeftButton, Qt::NoModifier, f.view().gridRect(0, 0).center());
        QVERIFY(draft && draft->price == Decimal::fromLiteral("96482.3"));
        QVERIFY(!draft->side);
    }

    void sides_large_prints_and_staleness_are_drawn()
    {
        TapeFixture f;
        f.panel.setMinimum(Decimal());
        f.panel.setLarge(Decimal(1));
        f.feed({ print(0, 964823, 999) });
        const QImage plain = f.view().grab().toImage();
        f.panel.setLarge(Decimal::fromLiteral("0.5"));
        const QImage large = f.view().grab().toImage();
        QVERIFY(large != plain);
        const QPoint ground(2, f.view().gridRect(0, 0).center().y());
        QCOMPARE(QColor(large.pixel(ground)), f.theme.tokens().buyBar);
        StreamHealth stream;
        stream.name = QStringLiteral("market");
        stream.phase = StreamPhase::Stale;
        f.session.connection()->update({ stream }, {}, {}, 0);
        const QImage stale = f.view().grab().toImage();
        QCOMPARE(QColor(stale.pixel(ground)), f.theme.tokens().panel);
        QVERIFY(f.panel.property(panelNoteProperty).toString().startsWith(QStringLiteral("stale")));
        stream.phase = StreamPhase::Live;
        f.session.connection()->update({ stream }, {}, {}, 0);
        QCOMPARE(f.view().grab().toImage(), large);
    }

    void another_symbol_starts_empty()
    {
        TapeFixture f;
        QSignalSpy wanted(f.session.market(), &MarketData::tradesWanted);
        f.panel.setMinimum(Decimal());
        f.feed({ print(0, 964823, 246) });
        f.link.setSymbol(QStringLiteral("DOGEUSDT"));
        QCOMPARE(f.view().gridRows(), 0);
        QCOMPARE(wanted.size(), 2); // the old one let go, the new one asked for
        f.feed({ print(10, 964823, 246) });
        QCOMPARE(f.view().gridRows(), 0);
    }

    void a_screen_reader_reads_a_table()
    {
        TapeFixture f;
        f.panel.setMinimum(Decimal());
        f.feed({ print(0, 964823, 246) });
        QAccessibleInterface* tape = QAccessible::queryAccessibleInterface(&f.view());
        QVERIFY(tape && tape->tableInterface());
        QCOMPARE(tape->tableInterface()->rowCount(), 1);
        QCOMPARE(tape->tableInterface()->columnDescription(1), QStringLiteral("Size"));
        QVERIFY(tape->tableInterface()->rowDescription(0).startsWith(QStringLiteral("bought 0.246 at 96,482.3")));
        QCOMPARE(tape->text(QAccessible::Name), QStringLiteral("Tape BTCUSDT"));
    }
};

FATHOM_TEST(TestTape)
#include "tst_tape.moc"

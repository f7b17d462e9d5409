// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/chart/chart_fixture.h"
#include "ui/chart/drawing_board.h"

#include <QAction>
#include <QJsonArray>
#include <QJsonObject>
#include <QMenu>
#include <QToolButton>

using namespace fathom;
using namespace fathom::test;

//! Shapes drawn over the candles: made, kept, moved, removed, and never an order.
class DrawingsTest final : public QObject
{
    Q_OBJECT

    static constexpr QPointF left { 200, 300 }, right { 400, 200 };

    static void take(const ChartFixture& f, const char* tool) { f.panel->findChild<QToolButton*>(QLatin1String(tool))->click(); }
    static void drag(const ChartFixture& f, QPointF from, QPointF to)
    {
        dragTo(f.view(), from, to);
        sendMouse(f.view(), QEvent::MouseButtonRelease, to, Qt::LeftButton);
    }
    static const std::vector<Drawing>& drawn(const ChartFixture& f) { return f.view()->drawings().drawings(); }
    static std::int64_t timeAt(const ChartFixture& f, double x) { return f.view()->data().timeAt(f.view()->viewport().candleAt(x)); }

private Q_SLOTS:
    void two_clicks_or_one_drag_make_a_shape_and_the_tool_is_put_away_data()
    {
        QTest::addColumn<QByteArray>("tool");
        QTest::addColumn<int>("kind");
        QTest::newRow("trend line") << QByteArray("drawTrendLine") << static_cast<int>(ChartTool::TrendLine);
        QTest::newRow("rectangle") << QByteArray("drawRectangle") << static_cast<int>(ChartTool::Rectangle);
        QTest::newRow("levels") << QByteArray("drawLevels") << static_cast<int>(ChartTool::Levels);
        QTest::newRow("risk and reward") << QByteArray("drawRiskReward") << static_cast<int>(ChartTool::RiskReward);
    }
    void two_clicks_or_one_drag_make_a_shape_and_the_tool_is_put_away()
    {
        QFETCH(QByteArray, tool);
        QFETCH(int, kind);
        ChartFixture f;
        const DrawingPoint from { timeAt(f, left.x()), f.priceAt(left.y()) }, to { timeAt(f, right.x()), f.priceAt(right.y()) };
        take(f, tool.constData());
        drag(f, left, right);
        take(f, tool.constData());
        click(f.view(), left);
        QCOMPARE(drawn(f).size(), std::size_t { 1 }); // the first of two clicks
        sendMouse(f.view(), QEvent::MouseMove, { 300, 250 }, Qt::NoButton);
        click(f.view(), right);
        QCOMPARE(drawn(f).size(), std::size_t { 2 });
        for (const Drawing& each : drawn(f)) {
            QCOMPARE(static_cast<int>(each.kind), kind);
            QVERIFY(each.from == from && each.to == to);
            if (each.kind == ChartTool::RiskReward)
                QCOMPARE(each.target, from.price + (from.price - to.price) * Decimal(2));
        }
        QVERIFY(f.view()->drawings().tool() == ChartTool::Cursor);
        QVERIFY(f.panel->findChild<QToolButton*>(QStringLiteral("drawCursor"))->isChecked());
        const double before = f.view()->viewport().rightIndex();
        drag(f, { 500, 420 }, { 560, 420 });
        QVERIFY(f.view()->viewport().rightIndex() != before); // and a drag moves the chart again
        QVERIFY(f.placed.empty() && f.drafts.empty());
    }

    void shapes_are_kept_by_symbol_and_shown_at_every_interval_and_in_every_chart()
    {
        ChartFixture f;
        take(f, "drawTrendLine");
        drag(f, left, right);
        const std::vector<Drawing> made = drawn(f);
        ChartPanel other(f.context, f.clock);
        other.resize(900, 600);
        QVERIFY(other.view()->drawings().drawings() == made);
        f.panel->findChild<QAbstractButton*>(QStringLiteral("chartInterval1h"))->click();
        QVERIFY(drawn(f) == made);
        f.link.setSymbol(QStringLiteral("ETHUSDT"));
        QVERIFY(drawn(f).empty());
        f.link.setSymbol(QStringLiteral("BTCUSDT"));
        QVERIFY(drawn(f) == made);
        other.view()->drawings().remove(0);
        QVERIFY(drawn(f).empty());
    }

    void a_price_is_a_whole_tick_and_the_magnet_takes_the_candles()
    {
        ChartFixture f;
        const std::int64_t index = f.view()->viewport().candleAt(300);
        const std::int64_t high = f.view()->data().candle(static_cast<std::size_t>(index)).high;
        const QPointF near { 300, f.view()->viewport().yOf(static_cast<double>(high)) - 6 };
        take(f, "drawHorizontalLine");
        click(f.view(), near);
        QCOMPARE(drawn(f).back().from.price, f.priceAt(near.y()));
        take(f, "drawMagnet");
        take(f, "drawHorizontalLine");
        click(f.view(), near);
        QCOMPARE(drawn(f).back().from.price, Decimal::fromScaled(high, 1));
    }

    void a_shape_is_moved_whole_by_its_line_and_by_one_end_at_its_handle()
    {
        ChartFixture f;
        take(f, "drawTrendLine");
        drag(f, left, right);
        const Drawing made = drawn(f).front();
        QVERIFY(f.view()->drawings().selected());
        const double pitch = f.view()->viewport().pitch();
        drag(f, (left + right) / 2, (left + right) / 2 + QPointF(5 * pitch, 40));
        const Drawing moved = drawn(f).front();
        QCOMPARE(moved.from.time - made.from.time, 5 * 300'000);
        QCOMPARE(moved.to.time - made.to.time, 5 * 300'000);
        QCOMPARE(moved.from.price - made.from.price, moved.to.price - made.to.price);
        QVERIFY(moved.from.price < made.from.price);
        const DrawingPlace place { f.view()->data(), f.view()->viewport(), *f.view()->instrument() };
        drag(f, place.at(moved.to), { 450, 150 });
        QCOMPARE(drawn(f).front().from.price, moved.from.price);
        QCOMPARE(drawn(f).front().to.price, f.priceAt(150));
        const auto stored = f.preferences.value(drawingsKey(QStringLiteral("BTCUSDT"))).toArray();
        QCOMPARE(stored.size(), 1);
        QCOMPARE(stored[0].toObject()[QStringLiteral("toPrice")].toString(), QString::fromStdString(f.priceAt(150).toString()));
    }

    void escape_steps_back_and_delete_means_what_was_pressed_last()
    {
        ChartFixture f;
        take(f, "drawTrendLine");
        click(f.view(), left);
        sendMouse(f.view(), QEvent::MouseMove, right, Qt::NoButton);
        QTest::keyClick(f.view(), Qt::Key_Escape); // the shape
        QVERIFY(f.view()->drawings().tool() == ChartTool::TrendLine);
        QTest::keyClick(f.view(), Qt::Key_Escape); // the tool
        QVERIFY(f.view()->drawings().tool() == ChartTool::Cursor);
        QVERIFY(drawn(f).empty());

        const Order order = f.orderAt(7, Side::Buy, -200);
        take(f, "drawTrendLine");
        drag(f, left, right);
        QVERIFY(f.panel->runKey(KeyAction::ChartNextTag)); // the order
        QTest::keyClick(f.view(), Qt::Key_Tab);
        click(f.view(), (left + right) / 2);
        QVERIFY(f.panel->runKey(KeyAction::ChartCancel));
        QVERIFY(drawn(f).empty());
        QVERIFY(f.cancelled.empty());
        QCOMPARE(f.view()->drawings().removed().size(), std::size_t { 1 });
        f.view()->drawings().putBack();
        QCOMPARE(drawn(f).size(), std::size_t { 1 });
        Q_UNUSED(order)
    }

    void a_tool_in_hand_sends_nothing_and_a_press_that_trades_draws_nothing()
    {
        ChartFixture f;
        QVERIFY(f.settle());
        f.arm();
        QVERIFY(f.panel->isArmed());
        f.clock.advance(std::chrono::seconds(1));
        take(f, "drawHorizontalLine");
        click(f.view(), left);
        QCOMPARE(drawn(f).size(), std::size_t { 1 });
        QVERIFY(f.placed.empty());
        take(f, "drawTrendLine");
        click(f.view(), { 300, 380 }, Qt::ControlModifier);
        QCOMPARE(f.placed.size(), std::size_t { 1 });
        QCOMPARE(drawn(f).size(), std::size_t { 1 });
    }

    void hidden_shapes_are_neither_seen_nor_pressed()
    {
        ChartFixture f;
        take(f, "drawTrendLine");
        drag(f, left, right);
        take(f, "drawHide");
        const DrawingPlace place { f.view()->data(), f.view()->viewport(), *f.view()->instrument() };
        QVERIFY(!f.view()->drawings().indexAt(place, (left + right) / 2));
        QVERIFY(f.view()->summary().contains(QStringLiteral("1 drawing")));
        take(f, "drawRectangle"); // what is drawn is meant to be seen
        QVERIFY(!f.panel->findChild<QToolButton*>(QStringLiteral("drawHide"))->isChecked());
        QVERIFY(f.view()->drawings().indexAt(place, (left + right) / 2));
    }

    void the_ruler_of_the_column_measures_once()
    {
        ChartFixture f;
        take(f, "drawRuler");
        const double before = f.view()->viewport().rightIndex();
        drag(f, left, right);
        QCOMPARE(f.view()->viewport().rightIndex(), before);
        QVERIFY(f.view()->drawings().tool() == ChartTool::Cursor);
        QVERIFY(drawn(f).empty());
    }

    void what_another_version_drew_is_passed_over_and_stays_stored()
    {
        ChartFixture f;
        const QJsonObject arc { { QStringLiteral("kind"), QStringLiteral("arc") }, { QStringLiteral("radius"), 3 } };
        const QJsonObject broken { { QStringLiteral("kind"), QStringLiteral("trendLine") }, { QStringLiteral("fromPrice"), QStringLiteral("-1") } };
        f.preferences.setValue(drawingsKey(QStringLiteral("BTCUSDT")), QJsonArray { arc, 5, broken });
        QVERIFY(drawn(f).empty());
        take(f, "drawTrendLine");
        drag(f, left, right);
        const QJsonArray stored = f.preferences.value(drawingsKey(QStringLiteral("BTCUSDT"))).toArray();
        QCOMPARE(stored.size(), 4);
        QVERIFY(stored.contains(arc) && stored.contains(broken));
        QCOMPARE(drawn(f).size(), std::size_t { 1 });
    }

    void the_column_goes_where_there_is_no_room()
    {
        ChartFixture f;
        const auto* column = f.panel->findChild<QWidget*>(QStringLiteral("drawingBar"));
        QVERIFY(column->isVisible());
        f.panel->resize(500, 600);
        QVERIFY(!column->isVisible());
        f.panel->resize(900, 600);
        QVERIFY(column->isVisible());
        f.panel->findChild<QAction*>(QStringLiteral("chartToolsAction"))->trigger();
        QVERIFY(!column->isVisible());
        QCOMPARE(f.preferences.value(QStringLiteral("chart.tools")).toBool(), false);
    }
};

FATHOM_TEST(DrawingsTest)
#include "tst_drawings.moc"

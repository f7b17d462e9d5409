// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/chart/chart_fixture.h"
#include "ui/chart/chart_axis.h"
#include "ui/chart/interval_box.h"

#include <QAccessible>
#include <QPainter>
#include <QWheelEvent>

#include <set>

using namespace fathom;
using namespace fathom::test;

namespace {

QImage picture(ChartView& view)
{
    QImage image(view.size(), QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    view.paint(painter, view.rect());
    return image;
}

void wheel(ChartView& view, QPointF at, int notches, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWheelEvent event(at, view.mapToGlobal(at), {}, { 0, 120 * notches }, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&view, &event);
}

} // namespace

//! The chart widget itself: viewing, live ticks, loading history, looks.
class ChartViewTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_theme.setVariant(ThemeVariant::Dark);
        m_all = walk(3000, 17);
        m_series = seriesOf({ m_all.begin() + 1500, m_all.begin() + 2900 });
        m_view = std::make_unique<ChartView>(m_theme);
        m_view->resize(844, 572);
        m_view->setAttribute(Qt::WA_DontShowOnScreen);
        m_view->show();
        m_view->setSeries(&m_series);
    }
    void cleanup() { m_view.reset(); }

    void candlesNeverCrossTheWordsAtTheTop()
    {
        wheel(*m_view, { 400, 200 }, 25, Qt::ControlModifier); // bodies from edge to edge
        const QImage shown = picture(*m_view);
        const auto bodies = [&](int y) {
            int found = 0;
            for (int x = 10; x < 250; ++x) {
                const QColor pixel = shown.pixelColor(x, y);
                found += pixel == m_theme.tokens().buySolid || pixel == m_theme.tokens().sellSolid;
            }
            return found;
        };
        const int above = bodies(2), among = bodies(13); // between the words something of them is left
        QVERIFY2(above >= 9, qPrintable(QString::number(above)));
        QVERIFY2(among < above / 3, qPrintable(QStringLiteral("%1 of %2").arg(among).arg(above)));
    }

    void wheelKeepsTheCandleUnderThePointer()
    {
        m_view->setPitch(6);
        wheel(*m_view, { 300, 200 }, 0, Qt::ShiftModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ControlModifier);
        for (const int notches : { 1, 2, -3, -6, 4 }) {
            const double before = m_view->viewport().indexAt(300);
            wheel(*m_view, { 300, 200 }, notches);
            QVERIFY(std::abs(m_view->viewport().indexAt(300) - before) < 1e-6);
        }
        const double price = m_view->viewport().priceAt(150);
        wheel(*m_view, { 300, 150 }, 3, Qt::ControlModifier);
        QVERIFY(std::abs(m_view->viewport().priceAt(150) - price) < 1e-6);
        QVERIFY(!m_view->viewport().isAutoPrice());
        sendMouse(m_view.get(), QEvent::MouseButtonDblClick, { 830, 100 }, Qt::LeftButton);
        QVERIFY(m_view->viewport().isAutoPrice());
    }

    void the_words_above_the_candles_never_reach_the_prices_beside_them()
    {
        for (int width = 180; width <= 560; width += 10) {
            m_view->resize(width, 400);
            const QImage shown = picture(*m_view);
            const QRect axis = m_view->viewport().priceAxis().toAlignedRect().adjusted(1, 0, 0, 0);
            for (int y = 6; y < 40; ++y) {
                for (int x = axis.left(); x < std::min(shown.width(), axis.right()); ++x) {
                    const QColor pixel = shown.pixelColor(x, y);
                    // Prices are grey; the change has the colour of its side, the studies their own.
                    QVERIFY2(pixel.hsvSaturation() < 110 || pixel.value() < 90, qPrintable(QStringLiteral("%1 wide, at %2, %3").arg(width).arg(x).arg(y)));
                }
            }
        }
    }

    void dragPansByTheSamePixels()
    {
        const double before = m_view->viewport().indexAt(200);
        dragTo(m_view.get(), { 200, 200 }, { 500, 200 });
        sendMouse(m_view.get(), QEvent::MouseButtonRelease, { 500, 200 }, Qt::LeftButton);
        QVERIFY(std::abs(m_view->viewport().indexAt(500) - before) < 1e-6);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QVERIFY(m_view->viewport().followsNewest());
    }

    void prependedHistoryKeepsTheViewStill_data()
    {
        QTest::addColumn<double>("pitch");
        QTest::newRow("wide") << 9.0;
        QTest::newRow("narrow") << 2.0;
        QTest::newRow("grouped") << 0.6; // groups of two keep their members
    }
    void prependedHistoryKeepsTheViewStill()
    {
        QFETCH(double, pitch);
        m_view->setOptions({ ChartKind::Candles, false, false, true }); // an average of more history is another average
        m_view->setPitch(pitch);
        const QImage before = picture(*m_view);
        m_series.candles.insert(m_series.candles.begin(), m_all.begin() + 1, m_all.begin() + 1500);
        m_view->seriesPrepended();
        QCOMPARE(m_view->data().size(), std::size_t { 2899 });
        QCOMPARE(picture(*m_view), before);
    }

    void liveTickChangesOnlyTheNewestCandle()
    {
        m_view->setPitch(7);
        const QImage before = picture(*m_view);
        Candle& last = m_series.candles.back();
        last.close = (last.high + last.low) / 2 + (last.close > (last.high + last.low) / 2 ? -4 : 4);
        m_view->appendTick();
        const QRegion region = m_view->tickRegion();
        const QImage after = picture(*m_view);
        QVERIFY(after != before);
        int changed = 0;
        for (int y = 0; y < after.height(); ++y) {
            for (int x = 0; x < after.width(); ++x) {
                if (after.pixel(x, y) == before.pixel(x, y))
                    continue;
                ++changed;
                QVERIFY2(region.contains(QPoint(x, y)), qPrintable(QStringLiteral("%1,%2 is outside the repainted region").arg(x).arg(y)));
            }
        }
        QVERIFY(changed > 0);
        int area = 0;
        for (const QRect& rect : region)
            area += rect.width() * rect.height();
        QVERIFY(area < after.width() * after.height() / 3); // and the rest was left alone
    }

    void appendedCandleIsFollowedOnlyAtTheEnd()
    {
        const double x = m_view->viewport().centreOf(1399);
        m_series.candles.push_back(m_all[2900]);
        m_view->appendTick();
        QVERIFY(std::abs(m_view->viewport().centreOf(1400) - x) < 1e-6);
        dragTo(m_view.get(), { 100, 200 }, { 700, 200 });
        sendMouse(m_view.get(), QEvent::MouseButtonRelease, { 700, 200 }, Qt::LeftButton);
        const double held = m_view->viewport().centreOf(1300);
        m_series.candles.push_back(m_all[2901]);
        m_view->appendTick();
        QCOMPARE(m_view->viewport().centreOf(1300), held);
    }

    void mendedSeriesKeepsTheTime()
    {
        dragTo(m_view.get(), { 100, 200 }, { 800, 200 });
        sendMouse(m_view.get(), QEvent::MouseButtonRelease, { 800, 200 }, Qt::LeftButton);
        const std::int64_t time = m_view->data().timeAt(m_view->viewport().candleAt(400));
        m_series.candles = { m_all.begin() + 1400, m_all.begin() + 2950 };
        m_view->seriesReplaced();
        QCOMPARE(m_view->data().timeAt(m_view->viewport().candleAt(400)), time);
    }

    void asksOnceForOlderCandles()
    {
        int asked = 0;
        connect(m_view.get(), &ChartView::olderWanted, this, [&asked] { ++asked; });
        m_view->setPitch(1); // about half a screen is left at the beginning
        QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ControlModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(asked, 1);
        m_series.candles.insert(m_series.candles.begin(), m_all.begin() + 1000, m_all.begin() + 1500);
        m_view->seriesPrepended();
        QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(asked, 2);
        m_series.atListing = true;
        m_view->seriesPrepended();
        QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(asked, 2);
    }

    void staleIsDrawnOverTheCandles()
    {
        const QImage live = picture(*m_view);
        m_view->setStale(QStringLiteral("Market data interrupted"));
        QVERIFY(picture(*m_view) != live);
        QVERIFY(m_view->summary().contains(QStringLiteral("Market data interrupted")));
        m_view->setStale({});
        QCOMPARE(picture(*m_view), live);
    }

    void themesSwitchLive_data()
    {
        QTest::addColumn<int>("variant");
        QTest::newRow("light") << static_cast<int>(ThemeVariant::Light);
        QTest::newRow("cb-dark") << static_cast<int>(ThemeVariant::ColourBlindDark);
        QTest::newRow("cb-light") << static_cast<int>(ThemeVariant::ColourBlindLight);
    }
    void themesSwitchLive()
    {
        QFETCH(int, variant);
        const QImage dark = picture(*m_view);
        m_theme.setVariant(static_cast<ThemeVariant>(variant));
        const QImage other = picture(*m_view);
        QVERIFY(other != dark);
        const Tokens& tokens = m_theme.tokens();
        std::set<QRgb> seen;
        for (int y = 0; y < other.height(); ++y) {
            for (int x = 0; x < other.width(); ++x)
                seen.insert(other.pixel(x, y));
        }
        QVERIFY(seen.contains(tokens.panel.rgb()));
        QVERIFY(seen.contains(tokens.buySolid.rgb()) && seen.contains(tokens.sellSolid.rgb()));
        m_theme.setVariant(ThemeVariant::Dark);
        QCOMPARE(picture(*m_view), dark);
    }

    void risingCandlesAreHollowForColourBlindEyes()
    {
        CandleSeries one = seriesOf(walk(1, 3));
        one.candles[0] = { seriesStart, 964'000, 964'400, 963'600, 964'300, 10, 0, 0, 1, true };
        m_view->setPitch(40);
        m_view->setSeries(&one);
        const ChartViewport& viewport = m_view->viewport();
        const QPoint middle(static_cast<int>(viewport.centreOf(0)) + 4, static_cast<int>(viewport.yOf(964'150)));
        QCOMPARE(picture(*m_view).pixel(middle), m_theme.tokens().buySolid.rgb());
        m_theme.setVariant(ThemeVariant::ColourBlindDark);
        QCOMPARE(picture(*m_view).pixel(middle), m_theme.tokens().panel.rgb());
    }

    void bodiesAreOddInDevicePixels()
    {
        for (double pitch = 1; pitch < 60; pitch += 0.37) {
            const int width = bodyWidth(pitch);
            QVERIFY(width % 2 == 1);
            QVERIFY(width <= std::max(1.0, pitch));
        }
    }

    void axisPricesAreRoundAndApart()
    {
        const auto instrument = SessionFixture::instrument(QStringLiteral("BTCUSDT"), "0.10", "0.001");
        for (double pitch : { 2.0, 7.0, 30.0 }) {
            m_view->setPitch(pitch);
            const auto marks = priceMarks(m_view->viewport(), *instrument);
            QVERIFY(marks.size() >= 2);
            for (std::size_t i = 1; i < marks.size(); ++i)
                QVERIFY(marks[i - 1].position - marks[i].position >= 36 - 1e-6);
            const auto times = timeMarks(m_view->viewport(), m_view->data());
            QVERIFY(!times.empty());
            for (std::size_t i = 1; i < times.size(); ++i)
                QVERIFY(times[i].position - times[i - 1].position >= 40);
        }
    }

    void shiftDragMeasures()
    {
        sendMouse(m_view.get(), QEvent::MouseButtonPress, { 200, 300 }, Qt::LeftButton, Qt::ShiftModifier);
        sendMouse(m_view.get(), QEvent::MouseMove, { 400, 200 }, Qt::LeftButton, Qt::ShiftModifier);
        sendMouse(m_view.get(), QEvent::MouseButtonRelease, { 400, 200 }, Qt::LeftButton, Qt::ShiftModifier);
        const QImage measured = picture(*m_view);
        bool escaped = false;
        connect(m_view.get(), &ChartView::escapePressed, this, [&escaped] { escaped = true; });
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QVERIFY(!escaped); // the first Esc takes the ruler away
        QVERIFY(picture(*m_view) != measured);
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QVERIFY(escaped);
    }

    void screenReaderGetsASummary()
    {
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(accessible);
        QCOMPARE(accessible->role(), QAccessible::Chart);
        const QString text = accessible->text(QAccessible::Description);
        QVERIFY(text.contains(QStringLiteral("BTCUSDT")));
        QVERIFY(text.contains(QStringLiteral("5m candle")));
    }

    void typedIntervals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        for (const auto& [text, name] : std::initializer_list<std::pair<const char*, const char*>> { { "5", "5m" }, { "15", "15m" }, { "60", "1h" },
                 { "240", "4h" }, { "1440", "1d" }, { "1h", "1h" }, { "4H", "4h" }, { "1D", "1d" }, { "1w", "1w" }, { "1M", "1M" }, { "1m", "1m" },
                 { "7", "" }, { "0", "" }, { "", "" }, { "5x", "" }, { "99999", "" } })
            QTest::addRow("'%s'", text) << QString::fromLatin1(text) << QString::fromLatin1(name);
    }
    void typedIntervals()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        const auto interval = typedInterval(text);
        QCOMPARE(interval ? intervalName(*interval) : QString(), name);
    }

private:
    Theme m_theme;
    std::vector<Candle> m_all;
    CandleSeries m_series;
    std::unique_ptr<ChartView> m_view;
};
FATHOM_TEST(ChartViewTest)

#include "tst_chart_view.moc"

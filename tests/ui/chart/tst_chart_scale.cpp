// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/chart/chart_fixture.h"
#include "ui/chart/chart_toolbar.h"
#include "ui/theme/window_scaler.h"

#include <QTest>

using namespace fathom;
using namespace fathom::test;

namespace {

// A chart in a window of its own scale, met by real pixels.
struct ScaledChart : ChartFixture
{
    std::unique_ptr<WindowScaler> scaler;
    double scale;

    explicit ScaledChart(int percent)
        : scale(percent / 100.0)
    {
        static_cast<QWidget*>(panel.get())->resize(1200, 900);
        scaler = std::make_unique<WindowScaler>(theme, panel.get());
        scaler->setPercent(percent);
        QApplication::processEvents();
        clock.advance(std::chrono::seconds(1));
    }
    ~ScaledChart() { scaler.reset(); }

    QWidget* pixels() const { return panel->view(); }
    QImage picture() const { return pixels()->grab().toImage(); }
};

void addScales()
{
    QTest::addColumn<int>("percent");
    for (const int percent : { 80, 100, 130, 150, 200 })
        QTest::addRow("%d %%", percent) << percent;
}

} // namespace

//! The chart in a window of its own scale. Source: TOKENS 4, INTERACTION 17.
class ChartScaleTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTagIsTakenExactlyWhereItIsPainted_data() { addScales(); }
    void aTagIsTakenExactlyWhereItIsPainted()
    {
        QFETCH(int, percent);
        ScaledChart f(percent);
        QVERIFY(f.settle());
        f.orderAt(7, Side::Buy, -100);
        QApplication::processEvents();
        const int x = qRound((f.view()->viewport().width() - 60) * f.scale);
        const QImage picture = f.picture();
        QCOMPARE(picture.size(), f.pixels()->size());
        std::vector<int> taken, framed;
        for (int line = 0; line < picture.height() - 40 * f.scale; ++line) {
            sendMouse(f.pixels(), QEvent::MouseMove, QPointF(x, line), Qt::NoButton);
            if (f.pixels()->cursor().shape() != Qt::CrossCursor)
                taken.push_back(line);
        }
        QVERIFY(!taken.empty());
        // The upper and lower side of its frame are lines of one colour that is not the ground's.
        const int near = qRound(f.scale); // a press half a length beside it takes it too
        for (int line = taken.front() - near; line <= taken.back() + near; ++line) {
            bool one = picture.pixelColor(x, line) != f.theme.tokens().panel;
            for (int by = -8; by <= 8; ++by)
                one = one && picture.pixel(x + by, line) == picture.pixel(x, line);
            if (one)
                framed.push_back(line);
        }
        QVERIFY(!framed.empty());
        const QString words = QStringLiteral("framed %1 to %2, taken %3 to %4").arg(framed.front()).arg(framed.back()).arg(taken.front()).arg(taken.back());
        QVERIFY2(std::abs(framed.front() - taken.front()) <= near && std::abs(framed.back() - taken.back()) <= near, qPrintable(words));
        QVERIFY2(std::abs(static_cast<double>(taken.size()) - 18 * f.scale) <= 2 * f.scale, qPrintable(words));
    }

    void aPressIsAtThePriceOfItsPixel_data() { addScales(); }
    void aPressIsAtThePriceOfItsPixel()
    {
        QFETCH(int, percent);
        ScaledChart f(percent);
        QVERIFY(f.settle());
        for (const double share : { 0.2, 0.5, 0.7 }) {
            f.drafts.clear();
            const int line = qRound(f.view()->viewport().plot().height() * share * f.scale);
            click(f.pixels(), QPointF(200, line), Qt::ControlModifier);
            QCOMPARE(f.drafts.size(), std::size_t { 1 });
            // Within the pixel that was pressed, or the length at 100 % it is a part of.
            const double at = f.yOf(*f.drafts[0].price) * f.scale;
            QVERIFY2(std::abs(at - (line + 0.5)) <= 1 + f.scale, qPrintable(QStringLiteral("%1, not %2").arg(at).arg(line)));
        }
    }

    void aTagMovesToThePriceItIsDroppedAt_data() { addScales(); }
    void aTagMovesToThePriceItIsDroppedAt()
    {
        QFETCH(int, percent);
        ScaledChart f(percent);
        QVERIFY(f.settle());
        f.arm();
        const Order order = f.orderAt(7, Side::Buy, -100);
        QApplication::processEvents();
        const double x = (f.view()->viewport().width() - 60) * f.scale;
        const double y = f.yOf(order.price);
        const double ticksAPixel = std::abs(f.view()->viewport().priceAt(1) - f.view()->viewport().priceAt(0));
        dragTo(f.pixels(), { x, std::round(y * f.scale) }, { x, std::round((y + 15) * f.scale) });
        const Decimal price = f.priceAt(y + 15);
        sendMouse(f.pixels(), QEvent::MouseButtonRelease, { x, std::round((y + 15) * f.scale) }, Qt::LeftButton);
        QCOMPARE(f.moved.size(), std::size_t { 1 });
        const double off = std::abs((f.moved[0].price.toDouble() - price.toDouble()) * 10);
        QVERIFY2(off <= 2 * ticksAPixel, qPrintable(QStringLiteral("%1 ticks, %2 a pixel").arg(off).arg(ticksAPixel)));
    }

    void theToolbarGrowsAndComesBack()
    {
        ScaledChart f(100);
        const QImage before = f.panel->grab().toImage();
        const QWidget* bar = f.panel->findChild<ChartToolbar*>();
        const int usual = bar->height();
        f.scaler->setPercent(150);
        QApplication::processEvents();
        QCOMPARE(bar->height(), usual * 3 / 2);
        QCOMPARE(f.pixels()->height(), 900 - bar->height());
        f.scaler->setPercent(100);
        QApplication::processEvents();
        QCOMPARE(bar->height(), usual);
        QCOMPARE(f.panel->grab().toImage(), before);
    }
};

FATHOM_TEST(ChartScaleTest)
#include "tst_chart_scale.moc"

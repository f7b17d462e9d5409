// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The gestures of INTERACTION 6 on prices of the chart, and those that are no order, in the whole window, against the exchange's ledger.
#include "core/session/price_alerts.h"
#include "gesture_words.h"
#include "tests/support/test_main.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>

using namespace fathom;
using namespace fathom::test;

namespace {

using Words = QString (*)(const char*, Decimal);
QString limitWords(const char* side, Decimal price) { return limitLine(side, price); }
QString stopWords(const char* side, Decimal price) { return stopLine(side, price); }

Make clicked(bool armed, double pixels, Qt::KeyboardModifiers modifiers, Words words, const char* side)
{
    return [=](D& d) {
        if (armed)
            d.armChart();
        if (!d.freeze())
            return problem("the market did not stop");
        const QPointF at = d.place(pixels);
        const Decimal price = d.priceAt(at);
        d.clickChart(at, modifiers);
        if (!armed) {
            if (!d.ledger().isEmpty())
                return problem("it was sent at once");
            d.chartKey(Qt::Key_Return, ctrl); // the ticket of the group reads it
        }
        return Lines { words(side, price) };
    };
}

Make fromMenu(double pixels, const char* action, Words words, const char* side)
{
    return frozen([=](D& d) {
        const QPointF at = d.place(pixels);
        const Decimal price = d.priceAt(at);
        d.clickChart(at, {}, Qt::RightButton);
        if (!d.pickFromChartMenu(action))
            return problem("no such entry");
        if (!d.ledger().isEmpty())
            return problem("it was sent at once");
        d.chartKey(Qt::Key_Return, ctrl);
        return Lines { words(side, price) };
    });
}

// The + beside the crosshair's price on the axis.
Lines fromPlus(D& d)
{
    const QPointF at(d.chart().view()->viewport().width() + 8, d.place(95).y());
    const Decimal price = d.priceAt(at);
    d.clickChart(at, {});
    if (!d.pickFromChartMenu("chartMenuBuy"))
        return problem("no menu");
    d.chartKey(Qt::Key_Return, ctrl);
    return { limitLine("BUY", price) };
}

Lines alerts(D& d)
{
    PriceAlerts& all = PriceAlerts::of(d.desk().market());
    const QPointF at = d.place(75);
    const Decimal price = d.priceAt(at);
    d.clickChart(at, {}, Qt::RightButton);
    if (!d.pickFromChartMenu("chartMenuAlert"))
        return problem("no such entry");
    const bool made = all.all().size() == 1 && all.all().front().price == price;
    if (made)
        all.remove(all.all().front().id);
    return nothingIf(made, "no alert at the price");
}

Lines copies(D& d)
{
    const QPointF at = d.place(75);
    const Decimal price = d.priceAt(at);
    d.clickChart(at, {}, Qt::RightButton);
    if (!d.pickFromChartMenu("chartMenuCopy"))
        return problem("no such entry");
    return nothingIf(QApplication::clipboard()->text() == D::plain(price), "another price was copied");
}

Lines pressMovesAway(D& d)
{
    d.armChart();
    if (!d.freeze())
        return problem("the market did not stop");
    d.swipe(d.place(80), { 30, 0 }, ctrl);
    return {};
}

// What pans, zooms or measures sends nothing, armed as the chart may be. The view says what is seen of it.
Make steady(std::function<double(const ChartViewport&)> seen, std::function<void(D&)> act, bool returns = false)
{
    return [=](D& d) {
        d.armChart();
        if (!d.freeze())
            return problem("the market did not stop");
        const double before = seen(d.chart().view()->viewport());
        act(d);
        return nothingIf((seen(d.chart().view()->viewport()) == before) == returns, "it did not do what it is for");
    };
}

double rightIndex(const ChartViewport& view) { return view.rightIndex(); }
double pitch(const ChartViewport& view) { return view.pitch(); }
double height(const ChartViewport& view) { return view.highPrice() - view.lowPrice(); }
double automatic(const ChartViewport& view) { return view.isAutoPrice() ? 1 : 0; }
QPointF onAxis(D& d) { return { d.chart().view()->viewport().width() + 50, 200 }; }

Lines interval(D& d)
{
    d.chartKey(Qt::Key_5);
    auto* edit = d.chart().findChild<QLineEdit*>(QStringLiteral("chartIntervalEdit"));
    const bool open = edit && edit->isVisible() && edit->text() == QLatin1String("5");
    if (open)
        QTest::keyClick(edit, Qt::Key_Escape);
    return nothingIf(open && !edit->isVisible(), "the box did not open and close");
}

// The letter is the first of a symbol to look for.
Lines palette(D& d)
{
    d.chartKey(Qt::Key_E);
    const auto open = [&d]() -> QLineEdit* {
        for (auto* edit : d.window().findChildren<QLineEdit*>()) {
            if (edit->isVisible() && edit->hasFocus() && edit->text().compare(QLatin1String("e"), Qt::CaseInsensitive) == 0)
                return edit;
        }
        return nullptr;
    };
    if (!QTest::qWaitFor([&] { return open() != nullptr; }, 30'000))
        return problem("nothing took the letter");
    QTest::keyClick(open(), Qt::Key_Escape);
    return nothingIf(open() == nullptr, "Esc left it open");
}

const std::vector<GestureRow>& chartRows()
{
    static const std::vector<GestureRow> all {
        { "armed: Ctrl+click below", clicked(true, 90, ctrl, limitWords, "BUY") },
        { "armed: Ctrl+click above", clicked(true, -90, ctrl, limitWords, "SELL") },
        { "armed: Ctrl+Shift+click above", clicked(true, -110, ctrl | shift, stopWords, "BUY") },
        { "armed: Ctrl+Shift+click below", clicked(true, 110, ctrl | shift, stopWords, "SELL") },
        { "disarmed: Ctrl+click below", clicked(false, 100, ctrl, limitWords, "BUY") },
        { "disarmed: Ctrl+click above", clicked(false, -100, ctrl, limitWords, "SELL") },
        { "disarmed: Ctrl+Shift+click above", clicked(false, -120, ctrl | shift, stopWords, "BUY") },
        { "disarmed: Ctrl+Shift+click below", clicked(false, 120, ctrl | shift, stopWords, "SELL") },
        { "armed: plain click", [](D& d) {
             d.armChart();
             d.clickChart(d.place(80), {});
             return Lines();
         } },
        { "armed: Ctrl+Alt+click is no gesture", [](D& d) {
             d.armChart();
             d.clickChart(d.place(80), ctrl | alt);
             return Lines();
         } },
        { "armed: Ctrl+press, moved away, release", pressMovesAway },
        { "menu: buy limit", fromMenu(70, "chartMenuBuy", limitWords, "BUY") },
        { "menu: sell limit", fromMenu(-70, "chartMenuSell", limitWords, "SELL") },
        { "menu: buy stop", fromMenu(-130, "chartMenuStop", stopWords, "BUY") },
        { "menu: sell stop", fromMenu(130, "chartMenuStop", stopWords, "SELL") },
        { "menu: alert", frozen(alerts) },
        { "menu: copy", frozen(copies) },
        { "+ on the price axis", frozen(fromPlus) },
        { "drag pans", steady(rightIndex, [](D& d) { d.swipe(d.place(80), { 200, 0 }); }) },
        { "wheel zooms time", steady(pitch, [](D& d) { turnWheel(*d.chart().view(), d.place(80), 1); }) },
        { "Ctrl+wheel zooms price", steady(height, [](D& d) { turnWheel(*d.chart().view(), d.place(80), 1, ctrl); }) },
        { "drag of the price axis scales", steady(height, [](D& d) { d.swipe(onAxis(d), { 0, 80 }); }) },
        { "double LMB on the axis scales by itself", steady(automatic, [](D& d) {
             d.swipe(onAxis(d), { 0, 80 });
             QTest::mouseDClick(d.chart().view(), Qt::LeftButton, {}, onAxis(d).toPoint());
         }) },
        { "drag of the time axis scales", steady(pitch, [](D& d) { d.swipe({ 300, d.chart().view()->viewport().timeAxis().center().y() }, { 80, 0 }); }) },
        { "Shift+drag measures", steady(rightIndex, [](D& d) { d.swipe(d.place(80), { 120, -60 }, shift); }, true) },
        { "Left pans", steady(rightIndex, [](D& d) { d.chartKey(Qt::Key_Left); }) },
        { "+ zooms", steady(pitch, [](D& d) { d.chartKey(Qt::Key_Plus); }) },
        { "Left, End", steady(rightIndex, [](D& d) {
             d.chartKey(Qt::Key_Left);
             d.chartKey(Qt::Key_End);
         }, true) },
        { "a digit opens the interval box", interval },
        { "a letter looks for a symbol", palette },
    };
    return all;
}

} // namespace

class ChartRowsTest final : public GestureTest
{
    Q_OBJECT
public:
    ChartRowsTest()
        : GestureTest(chartRows())
    {
    }
};

FATHOM_TEST(ChartRowsTest)

#include "tst_chart_rows.moc"

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/connection_state.h"
#include "tests/support/test_main.h"
#include "tests/ui/chart/chart_fixture.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace fathom;
using namespace fathom::test;

//! The panel around the chart: intervals, watching, settings, states.
class ChartPanelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void intervalChangeWatchesAnotherSeries()
    {
        std::vector<std::pair<Interval, bool>> wanted; // outlives the panel, which lets go of its series
        ChartFixture f;
        connect(f.session.market(), &MarketData::candlesWanted, this,
            [&wanted](const QString&, Interval interval, bool on) { wanted.push_back({ interval, on }); });
        f.panel->findChild<QAbstractButton*>(QStringLiteral("chartInterval1h"))->click();
        QCOMPARE(f.panel->interval(), Interval::H1);
        QCOMPARE(wanted, (std::vector<std::pair<Interval, bool>> { { Interval::M5, false }, { Interval::H1, true } }));
        QVERIFY(f.view()->data().isEmpty());
        f.load(walk(50, 3, seriesStart, Interval::H1));
        QCOMPARE(f.view()->data().size(), std::size_t { 50 });
        QTest::keyClick(f.view(), Qt::Key_1);
        auto* edit = f.panel->findChild<QLineEdit*>(QStringLiteral("chartIntervalEdit"));
        QVERIFY(edit->isVisible());
        QTest::keyClicks(edit, QStringLiteral("5"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(f.panel->interval(), Interval::M15);
        QString asked;
        connect(&f.link, &LinkGroup::symbolAsked, this, [&asked](const QString& typed) { asked = typed; });
        QTest::keyClick(f.view(), Qt::Key_S);
        QCOMPARE(asked, QStringLiteral("s"));
    }

    void intervalIsRememberedBySymbol()
    {
        ChartFixture f;
        f.panel->setInterval(Interval::H4);
        f.link.setSymbol(QStringLiteral("DOGEUSDT"));
        f.panel->setInterval(Interval::M1);
        f.link.setSymbol(QStringLiteral("BTCUSDT"));
        QCOMPARE(f.panel->interval(), Interval::H4);
    }

    void liveCandlesReachTheView()
    {
        ChartFixture f;
        Candle next = walk(401, 7).back();
        next.closed = false;
        f.session.market()->applyCandle(QStringLiteral("BTCUSDT"), Interval::M5, next);
        QCOMPARE(f.view()->data().size(), std::size_t { 401 });
        next.close += 7;
        f.session.market()->applyCandle(QStringLiteral("BTCUSDT"), Interval::M5, next);
        QCOMPARE(*f.view()->newestTicks(), next.close);
    }

    void statesSayWhatIsMissing()
    {
        SessionFixture bare;
        ChartPanel panel(bare.context);
        panel.resize(900, 600);
        panel.show();
        QVERIFY(panel.view()->summary().contains(QStringLiteral("Loading candles")));
        bare.session.market()->applyCandleFailure(QStringLiteral("BTCUSDT"), Interval::M5, QStringLiteral("418"));
        QVERIFY(panel.view()->summary().contains(QStringLiteral("History did not load")));
        auto* retry = panel.findChild<QPushButton*>(QStringLiteral("chartRetry"));
        QVERIFY(!retry->isHidden());
        // The live candle is shown meanwhile, and is not called old.
        bare.session.market()->applyCandle(QStringLiteral("BTCUSDT"), Interval::M5, walk(1, 3).back());
        bare.session.market()->applyCandleFailure(QStringLiteral("BTCUSDT"), Interval::M5, QStringLiteral("418"));
        QCOMPARE(panel.view()->data().size(), std::size_t { 1 });
        QVERIFY(panel.view()->summary().contains(QStringLiteral("History did not load")));
        QVERIFY(!panel.view()->summary().contains(QStringLiteral("interrupted")));
        QVERIFY(!retry->isHidden());
        const QRectF strip = panel.view()->noticeBox(); // the button stands beside the words, not over the candle
        QVERIFY(retry->x() >= strip.right() && retry->x() < strip.right() + 12 && retry->geometry().center().y() >= strip.top());
        int asked = 0;
        connect(bare.session.market(), &MarketData::candlesWanted, this, [&asked](const QString&, Interval, bool on) { asked += on ? 1 : 0; });
        retry->click();
        QCOMPARE(asked, 1);
        bare.session.market()->applyCandleReset(QStringLiteral("BTCUSDT"), Interval::M5, walk(20, 1), true);
        QVERIFY(retry->isHidden());
        StreamHealth down;
        down.name = QStringLiteral("market");
        down.phase = StreamPhase::Waiting;
        bare.session.connection()->update({ down }, {}, std::nullopt, 0);
        QVERIFY(panel.view()->summary().contains(QStringLiteral("interrupted")));
        down.phase = StreamPhase::Live;
        bare.session.connection()->update({ down }, {}, std::nullopt, 0);
        QVERIFY(!panel.view()->summary().contains(QStringLiteral("interrupted")));
    }

    void everyControlHasANameForPeopleAndPrograms()
    {
        ChartFixture f;
        for (const auto* button : f.panel->findChildren<QAbstractButton*>()) {
            QVERIFY2(!button->objectName().isEmpty(), qPrintable(button->text()));
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
        }
    }
};
FATHOM_TEST(ChartPanelTest)

#include "tst_chart_panel.moc"

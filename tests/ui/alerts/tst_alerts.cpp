// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/price_alerts.h"
#include "core/session/risk_alerts.h"
#include "tests/support/session_fixture.h"
#include "tests/support/test_main.h"
#include "ui/alerts/alerts_model.h"
#include "ui/alerts/alerts_panel.h"
#include "ui/tables/data_table.h"
#include "ui/workspace/key_map.h"
#include "ui/workspace/key_router.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace fathom;
using fathom::test::SessionFixture;

namespace {

Decimal price(const char* text)
{
    return Decimal::fromLiteral(text);
}

struct Market : SessionFixture {
    void last(const char* value, const char* symbol = "BTCUSDT")
    {
        Ticker ticker;
        ticker.symbol = QString::fromLatin1(symbol);
        ticker.last = price(value);
        session.market()->applyTickers({ ticker });
        QTRY_COMPARE(session.market()->ticker(ticker.symbol)->last, ticker.last);
        QCoreApplication::processEvents();
    }
    PriceAlerts& alerts() { return PriceAlerts::of(*session.market()); }
};

} // namespace

class PriceAlertsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_direction_follows_from_the_last_price_and_it_fires_once()
    {
        Market market;
        market.last("100");
        QSignalSpy fired(&market.alerts(), &PriceAlerts::fired);
        const QString btc = QStringLiteral("BTCUSDT");
        QVERIFY(market.alerts().add(btc, price("101.5")) != 0);
        QVERIFY(market.alerts().add(btc, price("98")) != 0);
        QVERIFY(market.alerts().add(QStringLiteral("DOGEUSDT"), price("99")) != 0);
        market.last("101.4");
        market.last("98.1");
        QCOMPARE(fired.count(), 0);
        market.last("101.5");
        QTRY_COMPARE(fired.count(), 1);
        QCOMPARE(fired.at(0).at(0).value<PriceAlert>().price, price("101.5"));
        market.last("102");
        market.last("97.9");
        QTRY_COMPARE(fired.count(), 2);
        QVERIFY(!fired.at(1).at(0).value<PriceAlert>().above);
        market.last("105");
        market.last("90");
        QCOMPARE(fired.count(), 2);
        market.alerts().removeFired();
        QCOMPARE(market.alerts().all().size(), std::size_t(1));
    }

    void nonsense_makes_no_alert_and_the_same_price_is_one()
    {
        Market market;
        market.last("100");
        const QString btc = QStringLiteral("BTCUSDT");
        QCOMPARE(market.alerts().add(btc, price("0")), 0);
        QCOMPARE(market.alerts().add(btc, price("-5")), 0);
        QCOMPARE(market.alerts().add(btc, price("100")), 0);
        QCOMPARE(market.alerts().add({}, price("5")), 0);
        const int id = market.alerts().add(btc, price("120"));
        QCOMPARE(market.alerts().add(btc, price("120")), id);
        for (int i = 0; i < 400; ++i)
            market.alerts().add(btc, Decimal(200 + i));
        QCOMPARE(market.alerts().all().size(), PriceAlerts::most);
    }

    void the_panel_makes_lists_and_removes_them()
    {
        Market market;
        QObject routers;
        const KeyRouter router { KeyMap::of(market.preferences), &routers };
        market.last("96482.3");
        AlertsPanel panel(market.context);
        panel.resize(600, 240);
        panel.show();
        auto* edit = panel.findChild<QLineEdit*>(QStringLiteral("alertPrice"));
        auto* model = panel.findChild<AlertsModel*>();
        const QAbstractItemModelTester tester(model);
        QTest::keyClicks(edit, QStringLiteral("abc"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(model->rowCount(), 0);
        QVERIFY(edit->property("invalid").toBool());
        edit->clear();
        QTest::keyClicks(edit, QStringLiteral("97,000.5"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(model->rowCount(), 1);
        QVERIFY(edit->text().isEmpty());
        const auto text = [&](int column) { return model->index(0, column).data().toString(); };
        QCOMPARE(text(AlertsModel::Direction), QStringLiteral("rises to"));
        QCOMPARE(text(AlertsModel::Price), QStringLiteral("97,000.5"));
        QCOMPARE(text(AlertsModel::Distance), QStringLiteral("+0.54 %"));
        market.last("97001");
        QTRY_VERIFY(text(AlertsModel::State).startsWith(QStringLiteral("Reached")));
        panel.findChild<DataTable*>()->selectRow(0);
        QTest::keyClick(panel.findChild<DataTable*>(), Qt::Key_Delete);
        QCOMPARE(model->rowCount(), 0);
    }
};

class RiskAlertsTest final : public QObject {
    Q_OBJECT

    static Position at(const char* mark, int adl = 0)
    {
        Position position = SessionFixture::longPosition("0.450", "96288.6", mark);
        position.liquidationPrice = Decimal(100);
        position.adl = adl;
        return position;
    }

private Q_SLOTS:
    void nearness_is_told_once_a_crossing()
    {
        SessionFixture f;
        RiskAlerts alerts(*f.session.account());
        QSignalSpy told(&alerts, &RiskAlerts::nearLiquidation);
        const auto mark
            = [&](const char* price) { f.session.account()->applyPositions({ at(price) }); };
        mark("105");
        QCOMPARE(told.count(), 0);
        mark("100.9");
        QCOMPARE(told.count(), 1);
        mark("100.5");
        mark("101.5"); // above the line, not yet away
        mark("100.5");
        QCOMPARE(told.count(), 1);
        mark("102.5");
        mark("100.5");
        QCOMPARE(told.count(), 2);
        f.session.account()->applyPositions({});
        mark("100.5"); // another position
        QCOMPARE(told.count(), 3);
    }

    void a_margin_call_is_told_once_a_crossing()
    {
        using namespace std::chrono_literals;
        SessionFixture f;
        ManualClock clock { wallTimeFromMs(1'790'000'000'000) };
        RiskAlerts alerts(*f.session.account(), nullptr, &clock);
        QSignalSpy told(&alerts, &RiskAlerts::marginCall);
        const auto call = [&](const QStringList& symbols) { Q_EMIT f.session.account()->marginCalled(symbols); };
        const QString btc = QStringLiteral("BTCUSDT"), doge = QStringLiteral("DOGEUSDT");
        call({ btc });
        QCOMPARE(told.count(), 1);
        for (int i = 0; i < 10; ++i) {
            clock.advance(30s);
            call({ btc }); // it goes on
        }
        QCOMPARE(told.count(), 1);
        call({ btc, doge });
        QCOMPARE(told.count(), 2);
        QCOMPARE(told.at(1).at(0).toStringList(), QStringList { doge });
        clock.advance(59s);
        call({ btc });
        QCOMPARE(told.count(), 2);
        clock.advance(60s); // it had ended
        call({ btc });
        QCOMPARE(told.count(), 3);
    }

    void a_short_is_near_from_below_and_none_without_a_liquidation_price()
    {
        Position position = SessionFixture::longPosition("-0.450", "96288.6", "99.5");
        position.liquidationPrice = Decimal(100);
        QCOMPARE(
            RiskAlerts::distance(position)->rounded(2, Decimal::Rounding::Nearest), price("0.50"));
        position.liquidationPrice = Decimal();
        QVERIFY(!RiskAlerts::distance(position));
    }

    void the_smaller_leg_of_a_cross_hedge_is_not_near_the_price_where_it_wins()
    {
        Position leg = SessionFixture::longPosition("-0.250", "98265.7", "98247.5");
        leg.side = PositionSide::Short;
        leg.liquidationPrice = price("32560.7"); // of the larger long
        QCOMPARE(RiskAlerts::distance(leg)->rounded(2, Decimal::Rounding::Nearest), price("66.86"));
        leg.marginType = MarginType::Isolated; // then the price is its own, and the mark has passed it
        QVERIFY(RiskAlerts::distance(leg)->isNegative());
    }

    void the_queue_is_told_from_rank_four_and_when_it_rises()
    {
        SessionFixture f;
        RiskAlerts alerts(*f.session.account());
        QSignalSpy told(&alerts, &RiskAlerts::deleverageRank);
        for (const int adl : { 2, 3, 3, 4, 4, 3, 4 })
            f.session.account()->applyPositions({ at("200", adl) });
        QCOMPARE(told.count(), 3);
        QCOMPARE(told.at(0).at(1).toInt(), 4);
        QCOMPARE(told.at(1).at(1).toInt(), 5);
        QCOMPARE(told.at(2).at(1).toInt(), 5);
    }
};

FATHOM_TEST(PriceAlertsTest)
FATHOM_TEST(RiskAlertsTest)

#include "tst_alerts.moc"

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/session_fixture.h"
#include "tests/support/test_main.h"
#include "ui/liquidations/liquidations_model.h"
#include "ui/liquidations/liquidations_panel.h"
#include "ui/tables/data_table.h"

#include <QAbstractItemModelTester>
#include <QEnterEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace fathom;
using fathom::test::SessionFixture;

namespace {

constexpr std::int64_t start = 1'790'000'000'000;

struct Feed : SessionFixture {
    void force(const char* symbol, Side side, const char* price, const char* quantity,
        std::int64_t at = start)
    {
        ForcedOrder order;
        order.symbol = QString::fromLatin1(symbol);
        order.side = side;
        order.price = order.averagePrice = Decimal::fromLiteral(price);
        order.quantity = Decimal::fromLiteral(quantity);
        order.time = wallTimeFromMs(at);
        session.market()->applyForcedOrder(order);
    }
    ManualClock clock { wallTimeFromMs(start) };
};

} // namespace

class LiquidationsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rows_say_what_was_forced_and_what_it_was_worth()
    {
        Feed feed;
        LiquidationsModel model(*feed.session.market());
        const QAbstractItemModelTester tester(&model);
        feed.force("BTCUSDT", Side::Sell, "96461.0", "0.418");
        feed.force("DOGEUSDT", Side::Buy, "0.21611", "402118");
        const auto text
            = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, LiquidationsModel::Forced), QStringLiteral("short bought"));
        QCOMPARE(text(0, LiquidationsModel::Value), QStringLiteral("86,901"));
        QCOMPARE(text(1, LiquidationsModel::Forced), QStringLiteral("long sold"));
        QCOMPARE(text(1, LiquidationsModel::Price), QStringLiteral("96,461.0"));
        QCOMPARE(text(1, LiquidationsModel::Quantity), QStringLiteral("0.418"));
        QCOMPARE(
            model.index(0, LiquidationsModel::Bar).data(LiquidationsModel::ShareRole).toDouble(),
            1.0);
        QVERIFY(model.index(1, LiquidationsModel::Bar).data(LiquidationsModel::ShareRole).toDouble()
            < 0.5);
    }

    void the_sums_are_of_an_hour_by_side_and_of_every_size()
    {
        Feed feed;
        LiquidationsModel model(*feed.session.market());
        model.setMinimum(Decimal(1'000'000));
        feed.force("BTCUSDT", Side::Sell, "100", "10", start);
        feed.force("BTCUSDT", Side::Sell, "100", "20", start + 1'800'000);
        feed.force("DOGEUSDT", Side::Buy, "1", "500", start + 1'800'000);
        const auto sums = [&](std::int64_t now) { return model.lastHour(wallTimeFromMs(now)); };
        QCOMPARE(
            sums(start + 1'800'000), (LiquidationsModel::Sums { Decimal(3'000), Decimal(500) }));
        QCOMPARE(
            sums(start + 3'700'000), (LiquidationsModel::Sums { Decimal(2'000), Decimal(500) }));
        model.setSymbol(QStringLiteral("DOGEUSDT"));
        QCOMPARE(sums(start + 3'700'000), (LiquidationsModel::Sums { Decimal(), Decimal(500) }));
        QCOMPARE(sums(start + 9'000'000), LiquidationsModel::Sums {});
        QCOMPARE(model.rowCount(), 0);
    }

    void an_unlinked_panel_shows_every_symbol_and_a_linked_one_its_own()
    {
        Feed feed;
        LiquidationsPanel panel(feed.context, feed.clock);
        panel.resize(760, 300);
        panel.show();
        const auto* model = panel.findChild<LiquidationsModel*>();
        feed.force("BTCUSDT", Side::Sell, "96461.0", "1");
        feed.force("DOGEUSDT", Side::Buy, "0.21611", "402118");
        QCOMPARE(model->rowCount(), 1); // the group's symbol
        feed.link.setNumber(0);
        QCOMPARE(model->rowCount(), 2);
        const auto* longs = panel.findChild<QLabel*>(QStringLiteral("liquidatedLongs"));
        QTRY_VERIFY(longs->text().contains(QStringLiteral("\u2265 96.5 k")));
    }

    void a_quiet_market_offers_a_lower_threshold_and_keeps_it()
    {
        Feed feed;
        feed.link.setNumber(0);
        LiquidationsPanel panel(feed.context, feed.clock);
        panel.resize(760, 300);
        panel.show();
        auto* lower = panel.findChild<QPushButton*>(QStringLiteral("lowerThreshold"));
        QVERIFY(lower->isVisible());
        feed.force("BTCUSDT", Side::Sell, "1000", "2");
        QVERIFY(lower->isVisible());
        QTest::mouseClick(lower, Qt::LeftButton);
        QVERIFY(!lower->isVisible());
        QCOMPARE(panel.findChild<LiquidationsModel*>()->rowCount(), 1);
        LiquidationsPanel later(feed.context, feed.clock);
        QCOMPARE(later.findChild<LiquidationsModel*>()->minimum(), Decimal(1'000));
    }

    void nothing_moves_under_the_pointer()
    {
        Feed feed;
        feed.link.setNumber(0);
        LiquidationsPanel panel(feed.context, feed.clock);
        panel.show();
        auto* model = panel.findChild<LiquidationsModel*>();
        QWidget* rows = panel.findChild<DataTable*>()->viewport();
        feed.force("BTCUSDT", Side::Sell, "96461.0", "1");
        QEnterEvent enter({ 5, 5 }, { 5, 5 }, { 5, 5 });
        QCoreApplication::sendEvent(rows, &enter);
        feed.force("BTCUSDT", Side::Sell, "96462.0", "2");
        feed.force("BTCUSDT", Side::Sell, "96463.0", "3");
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->waiting(), 2);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(rows, &leave);
        QCOMPARE(model->rowCount(), 3);
        QCOMPARE(model->at(0).order.quantity, Decimal(3)); // newest first, none lost
    }

    void a_row_shows_its_symbol_in_the_main_group()
    {
        Feed feed;
        LinkGroups groups(feed.preferences);
        QObject owner;
        LinkGroup* main = groups.join(1, QStringLiteral("BTCUSDT"), &owner);
        LinkGroup* own = groups.join(0, QStringLiteral("BTCUSDT"), &owner);
        LiquidationsPanel panel({ feed.session, feed.theme, *own }, feed.clock);
        panel.show();
        feed.force("DOGEUSDT", Side::Buy, "0.21611", "402118");
        Q_EMIT panel.findChild<DataTable*>()->rowActivated(0);
        QCOMPARE(main->symbol(), QStringLiteral("DOGEUSDT"));
        QCOMPARE(panel.findChild<LiquidationsModel*>()->rowCount(), 1);
    }
};

FATHOM_TEST(LiquidationsTest)

#include "tst_liquidations.moc"

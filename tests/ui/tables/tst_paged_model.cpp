// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/history.h"
#include "core/store/history_store.h"
#include "tests/support/session_fixture.h"
#include "tests/support/table_driver.h"
#include "tests/support/test_main.h"
#include "ui/account/trades_model.h"
#include "ui/account/trades_panel.h"
#include "ui/orders/fills_model.h"
#include "ui/orders/fills_panel.h"
#include "ui/orders/order_history_model.h"
#include "ui/tables/filter_header.h"
#include "ui/tables/totals_row.h"
#include "ui/theme/format.h"
#include "ui/workspace/small_widgets.h"
#include "tests/support/words.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace fathom;
using namespace fathom::test;

namespace {

WallTime ago(std::chrono::minutes time) { return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()) - time; }

//! A fixture whose history is answered by a store on disk, as in the program but in one thread.
struct Stored : SessionFixture
{
    QTemporaryDir dir;
    HistoryStore store { dir.filePath(QStringLiteral("h.sqlite")) };

    Stored()
    {
        store.open({});
        History* history = session.history();
        QObject::connect(history, &History::findWanted, &store, &HistoryStore::find, Qt::QueuedConnection);
        QObject::connect(history, &History::fetchWanted, &store, &HistoryStore::fetch, Qt::QueuedConnection);
        QObject::connect(history, &History::releaseWanted, &store, &HistoryStore::release, Qt::QueuedConnection);
        QObject::connect(history, &History::exportWanted, &store, &HistoryStore::exportCsv, Qt::QueuedConnection);
        QObject::connect(&store, &HistoryStore::found, history, &History::applyFound, Qt::QueuedConnection);
        QObject::connect(&store, &HistoryStore::fetched, history, &History::applyFetched, Qt::QueuedConnection);
        QObject::connect(&store, &HistoryStore::exported, history, &History::applyExported, Qt::QueuedConnection);
        QObject::connect(&store, &HistoryStore::changed, history, &History::changed, Qt::QueuedConnection);
    }

    static Fill fill(std::int64_t id, Side side, const char* quantity, const char* price, const char* realised, const char* fee, WallTime time)
    {
        Fill f;
        f.symbol = QStringLiteral("BTCUSDT");
        f.tradeId = id;
        f.orderId = id;
        f.side = side;
        f.quantity = d(quantity);
        f.price = d(price);
        f.realizedPnl = d(realised);
        f.commission = d(fee);
        f.commissionAsset = QStringLiteral("USDT");
        f.time = time;
        return f;
    }
    void addMany(int count, std::int64_t from = 1)
    {
        std::vector<Fill> fills;
        for (int i = 0; i < count; ++i)
            fills.push_back(fill(from + i, i % 2 == 0 ? Side::Buy : Side::Sell, "0.1", "96000", "0", "0.01", ago(std::chrono::minutes { 5 }) + std::chrono::milliseconds { i }));
        store.saveFills(fills);
    }
};

//! Where FATHOM_PICTURES names a folder the panel is written there, to be laid beside the design.
void keepPicture(QWidget& panel, const QString& name)
{
    const QString folder = qEnvironmentVariable("FATHOM_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(panel.grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

} // namespace

class TestPagedModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thousands_of_rows_are_counted_and_a_few_are_held()
    {
        Stored fixture;
        fixture.addMany(5000);
        FillsModel model(fixture.session);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy fetched(fixture.session.history(), &History::fetchWanted);
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), 5000);
        QCOMPARE(model.totals().fee, d("50"));
        QVERIFY(!model.index(0, FillsModel::Price).data().toString().isEmpty()); // the first page came with the count
        QCOMPARE(model.index(0, FillsModel::TradeId).data().toString(), QStringLiteral("5000"));
        QTRY_COMPARE(model.index(4999, FillsModel::TradeId).data().toString(), QStringLiteral("1"));
        QVERIFY(fetched.count() < 60);
    }

    void the_list_stays_while_it_is_looked_at()
    {
        Stored fixture;
        fixture.addMany(3);
        FillsPanel panel(fixture.context);
        panel.resize(900, 300);
        panel.show();
        const TableDriver drive(panel.table());
        QTRY_COMPARE(panel.table()->model()->rowCount(), 3);
        auto* model = static_cast<PagedModel*>(panel.table()->model());
        model->setHeld(true); // the pointer is inside
        fixture.addMany(1, 100);
        auto* chip = panel.findChild<QToolButton*>(QStringLiteral("fillsOld"));
        QTRY_VERIFY(!chip->text().isEmpty());
        QCOMPARE(panel.table()->model()->rowCount(), 3);
        model->setHeld(false);
        QTRY_COMPARE(panel.table()->model()->rowCount(), 4);
        QVERIFY(chip->text().isEmpty());
    }

    void late_fills_say_when_they_happened_and_when_they_were_learned()
    {
        Stored fixture;
        const WallTime happened = ago(std::chrono::minutes { 3 });
        fixture.store.saveFills({ Stored::fill(1, Side::Buy, "2", "0.21500", "-1.36", "0.086", happened) }, happened + std::chrono::seconds { 8 });
        FillsPanel panel(fixture.context);
        panel.resize(900, 300);
        panel.show();
        const TableDriver drive(panel.table());
        QTRY_COMPARE(panel.table()->model()->rowCount(), 1);
        QVERIFY(drive.text(0, FillsModel::Time).endsWith(QStringLiteral("late")));
        const QString tip = drive.cell(0, FillsModel::Time).data(Qt::ToolTipRole).toString();
        QVERIFY(tip.contains(format::timeMs(happened)) && tip.contains(format::timeMs(happened + std::chrono::seconds { 8 })));
        QVERIFY(drive.spoken(0, FillsModel::Time).endsWith(QStringLiteral("late")));
    }

    // TOKENS 8.4: money has two decimals, coins eight; what is rounded away is in the tip.
    void a_fee_has_the_decimals_of_its_asset_and_the_whole_of_it_is_in_the_tip()
    {
        Stored fixture;
        Fill inCoins = Stored::fill(2, Side::Buy, "2", "97000", "0", "0.00012345", ago(std::chrono::minutes { 2 }));
        inCoins.commissionAsset = QStringLiteral("BNB");
        fixture.store.saveFills({ Stored::fill(1, Side::Buy, "2", "97000", "0", "5.46273", ago(std::chrono::minutes { 1 })), inCoins,
            Stored::fill(3, Side::Buy, "2", "97000", "0", "0.0004", ago(std::chrono::minutes { 3 })) });
        FillsPanel panel(fixture.context);
        panel.resize(900, 300);
        panel.show();
        const TableDriver drive(panel.table());
        QTRY_COMPARE(panel.table()->model()->rowCount(), 3);
        QCOMPARE(drive.text(0, FillsModel::Fee), QStringLiteral("\u22125.46"));
        QVERIFY(drive.cell(0, FillsModel::Fee).data(Qt::ToolTipRole).toString().contains(QStringLiteral("-5.46273 USDT")));
        QCOMPARE(drive.text(1, FillsModel::Fee), QStringLiteral("\u22120.00012345 BNB"));
        QCOMPARE(drive.text(2, FillsModel::Fee), QStringLiteral("0.00"));
    }

    void filters_and_sorting_are_the_stores()
    {
        Stored fixture;
        fixture.addMany(40);
        fixture.store.saveFills({ Stored::fill(500, Side::Buy, "3", "97000", "12.5", "0.02", ago(std::chrono::minutes { 1 })) });
        FillsPanel panel(fixture.context);
        panel.resize(900, 300);
        panel.show();
        const TableDriver drive(panel.table());
        QTRY_COMPARE(panel.table()->model()->rowCount(), 41);
        panel.table()->filters()->setText(FillsModel::Price, QStringLiteral(">96500"));
        QTRY_COMPARE(panel.table()->model()->rowCount(), 1);
        QCOMPARE(drive.text(0, FillsModel::Price), QStringLiteral("97,000.0"));
        auto* totals = panel.findChild<TotalsRow*>();
        QTRY_VERIFY(totals->words(FillsModel::Realised).startsWith(QStringLiteral("+12.50")));
        QVERIFY(totals->words(FillsModel::Realised).contains(QStringLiteral("net of fees +12.48")));
        panel.table()->filters()->setText(FillsModel::Price, {});
        QTRY_COMPARE(panel.table()->model()->rowCount(), 41);
        panel.table()->filters()->setSortIndicator(FillsModel::Quantity, Qt::DescendingOrder);
        QTRY_COMPARE(drive.text(0, FillsModel::Quantity), QStringLiteral("3.000"));
    }

    void dates_are_chosen_and_named()
    {
        Stored fixture;
        fixture.store.saveFills({ Stored::fill(1, Side::Buy, "1", "96000", "0", "0", ago(std::chrono::hours { 24 * 3 })), Stored::fill(2, Side::Buy, "1", "96000", "0", "0", ago(std::chrono::hours { 24 * 40 })) });
        FillsPanel panel(fixture.context);
        panel.resize(900, 300);
        panel.show();
        QTRY_VERIFY(static_cast<PagedModel*>(panel.table()->model())->isLoaded());
        QCOMPARE(panel.table()->model()->rowCount(), 0); // today's alone
        panel.setReach(HistoryPanel::Reach::Week);
        QTRY_COMPARE(panel.table()->model()->rowCount(), 1);
        panel.setReach(HistoryPanel::Reach::All);
        QTRY_COMPARE(panel.table()->model()->rowCount(), 2);
        QCOMPARE(panel.findChild<QPushButton*>(QStringLiteral("fillsReach"))->accessibleName(), QStringLiteral("Dates shown: All dates"));
        fixture.session.history()->applyCompleteFrom(ago(std::chrono::hours { 24 * 10 }));
        QTRY_VERIFY(panel.property(panelNoteProperty).toString().contains(QStringLiteral("complete since")));
    }

    void trades_name_gross_and_net()
    {
        Stored fixture;
        const WallTime start = ago(std::chrono::hours { 2 });
        fixture.store.saveFills({ Stored::fill(1, Side::Buy, "0.4", "96000", "0", "15.36", start) });
        fixture.store.find(900, {}); // written now
        fixture.store.noteTrade(QStringLiteral("BTCUSDT"), PositionSide::Both, 42'000, d("95900"), d("96250"));
        HistoryBatch booked;
        Income row;
        row.id = 7;
        row.type = QStringLiteral("FUNDING_FEE");
        row.symbol = QStringLiteral("BTCUSDT");
        row.asset = QStringLiteral("USDT");
        row.amount = d("-3.08");
        row.time = start + std::chrono::minutes { 10 };
        booked.incomes = { row };
        fixture.store.saveBatch(booked);
        fixture.store.saveFills({ Stored::fill(2, Side::Sell, "0.4", "96200", "80", "15.392", start + std::chrono::minutes { 65 }) });
        TradesPanel panel(fixture.context);
        panel.resize(1500, 300);
        panel.show();
        const TableDriver drive(panel.table());
        QTRY_COMPARE(panel.table()->model()->rowCount(), 1);
        using M = TradesModel;
        QCOMPARE(panel.table()->model()->headerData(M::Gross, Qt::Horizontal).toString(), QStringLiteral("Realised, gross"));
        QCOMPARE(drive.text(0, M::Gross), QStringLiteral("+80.00"));
        QCOMPARE(drive.text(0, M::Fee), QStringLiteral("\u221230.75"));
        QCOMPARE(drive.text(0, M::Funding), QStringLiteral("\u22123.08"));
        QCOMPARE(drive.text(0, M::Net), QStringLiteral("+46.17")); // 80 - 30.752 - 3.08
        QCOMPARE(drive.text(0, M::Duration), QStringLiteral("01:05:00"));
        QCOMPARE(drive.text(0, M::Naked), QStringLiteral("00:42"));
        QCOMPARE(drive.text(0, M::Worst), QStringLiteral("\u22120.10 %"));
        QCOMPARE(drive.text(0, M::Best), QStringLiteral("+0.26 %"));
        keepPicture(panel, QStringLiteral("closed-trades"));
        FundingPanel funding(fixture.context);
        funding.resize(700, 300);
        funding.show();
        QTRY_COMPARE(funding.table()->model()->rowCount(), 1);
        QCOMPARE(TableDriver(funding.table()).text(0, FundingModel::Amount), QStringLiteral("\u22123.08000000"));
    }

    void export_writes_what_the_filter_lets_through()
    {
        Stored fixture;
        fixture.addMany(10);
        FillsPanel panel(fixture.context);
        panel.resize(900, 300);
        panel.show();
        QTRY_COMPARE(panel.table()->model()->rowCount(), 10);
        panel.table()->filters()->setText(FillsModel::FillSide, QStringLiteral("sell"));
        QTRY_COMPARE(panel.table()->model()->rowCount(), 5);
        const QString path = fixture.dir.filePath(QStringLiteral("fills.csv"));
        panel.exportTo(path);
        auto* message = panel.findChild<QLabel*>(QStringLiteral("fillsMessage"));
        QTRY_VERIFY(message->text().contains(QStringLiteral("5 row")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 6);
    }

    void a_long_reading_is_shown_and_can_be_cancelled()
    {
        Stored fixture;
        TradesPanel panel(fixture.context);
        panel.resize(1200, 300);
        panel.show();
        auto* strip = panel.findChild<QWidget*>(QStringLiteral("readingStrip"));
        QVERIFY(!strip->isVisible());
        HistoryJob job;
        job.id = 1;
        job.way = HistoryJob::Way::Files;
        job.from = ago(std::chrono::hours { 24 * 365 });
        job.state = HistoryJob::State::Preparing;
        job.parts[0].state = HistoryJob::State::Done;
        job.parts[0].rows = 1234;
        job.text = QStringLiteral("Orders: the exchange prepares the file, 12 s so far");
        fixture.session.history()->applyJob(job);
        QVERIFY(strip->isVisible());
        QVERIFY(strip->accessibleName().contains(QStringLiteral("12 s so far")));
        QVERIFY(strip->findChild<Meter*>()->share() > 0.33);
        QSignalSpy cancelled(fixture.session.history(), &History::readingCancelled);
        auto* button = strip->findChild<QPushButton*>(QStringLiteral("readingCancel"));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(cancelled.count(), 1);
        job.state = HistoryJob::State::Failed;
        job.text = QStringLiteral("the file cannot be read");
        fixture.session.history()->applyJob(job);
        QVERIFY(strip->isVisible()); // a failure stays until it is put away
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!strip->isVisible());
        QCOMPARE(cancelled.count(), 1);
    }

    void ended_orders_say_how_they_ended()
    {
        Stored fixture;
        Order filled = SessionFixture::limitOrder(1, Side::Buy, "96405.5", "0.2");
        filled.status = OrderStatus::Filled;
        filled.executed = filled.quantity;
        filled.averagePrice = filled.price;
        filled.created = filled.updated = ago(std::chrono::minutes { 4 });
        Order refused = SessionFixture::limitOrder(2, Side::Buy, "96405.5", "0.9");
        refused.orderId = 0;
        refused.status = OrderStatus::None;
        refused.request = RequestState::Refused;
        refused.errorText = QStringLiteral("margin is insufficient");
        refused.created = refused.updated = ago(std::chrono::minutes { 2 });
        fixture.store.saveOrder(filled);
        fixture.store.saveOrder(refused);
        OrderHistoryPanel panel(fixture.context);
        panel.resize(1600, 300);
        panel.show();
        const TableDriver drive(panel.table());
        QTRY_COMPARE(panel.table()->model()->rowCount(), 2);
        using M = OrderHistoryModel;
        QCOMPARE(drive.text(0, M::Status), QStringLiteral("Refused"));
        QCOMPARE(drive.text(0, M::Reason), QStringLiteral("margin is insufficient"));
        QCOMPARE(drive.text(1, M::Status), QStringLiteral("Filled"));
        QCOMPARE(drive.text(1, M::Average), QStringLiteral("96,405.5"));
        keepPicture(panel, QStringLiteral("order-history"));
    }
};

FATHOM_TEST(TestPagedModel)
#include "tst_paged_model.moc"

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "tests/support/session_fixture.h"
#include "tests/support/test_main.h"
#include "ui/log/log_model.h"
#include "ui/log/log_panel.h"
#include "ui/tables/data_table.h"
#include "ui/workspace/click_sheet.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace fathom;
using fathom::test::SessionFixture;

class TestLog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_newest_line_is_on_top_and_the_list_is_bounded()
    {
        EventLog log;
        LogModel model(log);
        const auto add = [&](int from, int to) {
            for (int i = from; i < to; ++i)
                log.add({ 0, {}, Severity::Info, QStringLiteral("Line"), QString::number(i), {}, false, 0 });
        };
        add(0, 2090);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        add(2090, 2100);
        QCOMPARE(model.rowCount(), 2000);
        QCOMPARE(model.index(0, LogModel::Text).data().toString(), QStringLiteral("2099"));
    }

    void E11_an_event_is_one_line_whatever_it_holds()
    {
        EventLog log;
        LogModel model(log);
        log.add({ 0, {}, Severity::Failure, QStringLiteral("Refused"), QStringLiteral("a\nb\u202Ec\x1b[31m<b>x</b>"), {}, false, 0 });
        QCOMPARE(model.index(0, LogModel::Text).data().toString(), QStringLiteral("a\\u000ab\\u202ec\\u001b[31m<b>x</b>"));
        QVERIFY(!model.index(0, LogModel::Text).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<b>")));
    }

    void the_filter_keeps_warnings_and_failures()
    {
        SessionFixture fixture;
        LogPanel panel(fixture.context);
        auto* model = panel.findChild<LogModel*>();
        fixture.session.log()->add({ 0, {}, Severity::Info, QStringLiteral("A"), {}, {}, false, 0 });
        fixture.session.log()->add({ 0, {}, Severity::Warning, QStringLiteral("B"), {}, {}, false, 0 });
        QCOMPARE(model->rowCount(), 2);
        panel.findChild<QToolButton*>(QStringLiteral("logProblemsOnly"))->setChecked(true);
        QCOMPARE(model->rowCount(), 1);
        fixture.session.log()->add({ 0, {}, Severity::Success, QStringLiteral("C"), {}, {}, false, 0 });
        QCOMPARE(model->rowCount(), 1);
    }

    // INTERACTION 14: "2 changes while blind" opens the difference.
    void what_a_line_counts_is_shown_one_by_one()
    {
        SessionFixture fixture;
        LogPanel panel(fixture.context);
        panel.resize(800, 200);
        panel.show();
        LogLine line { .severity = Severity::Warning, .title = QStringLiteral("While blind"), .text = QStringLiteral("2 changes"), .symbol = {} };
        line.details = { QStringLiteral("filled: BUY 0.200 BTCUSDT"), QStringLiteral("<b>order ended</b>") };
        fixture.session.log()->add(line);
        fixture.session.log()->add({ .title = QStringLiteral("Placed"), .text = {}, .symbol = {} });
        auto* table = panel.findChild<DataTable*>();
        const auto dialog = [&panel] { return panel.findChild<QDialog*>(QStringLiteral("logDetails")); };
        Q_EMIT table->rowActivated(0); // the newer one has none
        QVERIFY(dialog() == nullptr);
        Q_EMIT table->rowActivated(1);
        QVERIFY(dialog() != nullptr && dialog()->isVisible() && !dialog()->isModal());
        const auto* list = dialog()->findChild<QListWidget*>(QStringLiteral("logDetailsList"));
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->item(1)->text(), QStringLiteral("<b>order ended</b>")); // plain
        dialog()->findChild<QPushButton*>(QStringLiteral("logDetailsCopy"))->click();
        QCOMPARE(QApplication::clipboard()->text(), line.details.join(QLatin1Char('\n')));
    }

    // NOVEL 10: what the press met, what was sent, when it was answered and filled, and a file of it.
    void a_line_about_an_order_opens_what_its_press_met()
    {
        SessionFixture fixture;
        LogPanel panel(fixture.context);
        panel.resize(800, 200);
        panel.show();
        MarketData* market = fixture.session.market();
        const auto instrument = market->instrument(QStringLiteral("BTCUSDT"));
        market->watchBook(instrument->symbol);
        auto view = std::make_shared<BookView>();
        view->instrument = instrument;
        view->state = BookState::Synced;
        view->bids = { { 964'055, 200 }, { 964'054, 300 } };
        view->asks = { { 964'056, 100 } };
        market->applyBook(instrument->symbol, view);
        QSignalSpy wanted(fixture.session.orders(), &OrderGateway::placeWanted);
        OrderIntent intent;
        intent.symbol = instrument->symbol;
        intent.price = Decimal::fromLiteral("96405.5");
        intent.quantity = Decimal::fromLiteral("0.2");
        const RequestId request = fixture.session.orders()->place(intent);
        const auto order = wanted.takeFirst().at(1).value<LocalOrderId>();
        auto* table = panel.findChild<DataTable*>();
        fixture.session.log()->add({ .title = QStringLiteral("Placed"), .text = {}, .symbol = {}, .order = order + 1 });
        Q_EMIT table->rowActivated(0);
        QVERIFY(panel.findChild<ClickSheet*>() == nullptr); // another program's
        fixture.session.log()->add({ .title = QStringLiteral("Placed"), .text = {}, .symbol = {}, .order = order });
        Q_EMIT table->rowActivated(0);
        auto* sheet = panel.findChild<ClickSheet*>();
        QVERIFY(sheet != nullptr && sheet->isVisible() && !sheet->isModal());
        auto* steps = sheet->findChild<QTableWidget*>(QStringLiteral("clickSteps"));
        auto* book = sheet->findChild<QTableWidget*>(QStringLiteral("clickBook"));
        QCOMPARE(steps->rowCount(), 2);
        QCOMPARE(book->rowCount(), 3);
        QCOMPARE(book->item(0, 1)->text(), QStringLiteral("96,405.6"));
        QCOMPARE(book->item(1, 0)->text(), QStringLiteral("0.200"));
        QVERIFY(book->item(1, 1)->font().bold() && !book->item(2, 1)->font().bold());
        QVERIFY(sheet->findChild<QComboBox*>(QStringLiteral("clickWhich"))->currentText().contains(QStringLiteral("BUY 0.200 BTCUSDT @ 96,405.5")));
        Q_EMIT table->rowActivated(0);
        QCOMPARE(panel.findChildren<ClickSheet*>().size(), 1); // one of an order
        // It follows while it is open.
        Error refusal;
        refusal.code = Error::Code::Rejected;
        refusal.detail = QStringLiteral("Margin is insufficient.");
        refusal.venueCode = -2019;
        fixture.session.orders()->applyFinished(request, Outcome::Rejected, refusal, order);
        QCOMPARE(steps->rowCount(), 3);
        QVERIFY(steps->item(2, 1)->text().contains(refusal.userText()));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("press.json"));
        QCOMPARE(sheet->save(path), QString());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll()).array().first().toObject().value(QLatin1String("price")).toString(), QStringLiteral("96405.5"));
        QVERIFY(!sheet->save(folder.filePath(QStringLiteral("missing/press.json"))).isEmpty());
    }
};

FATHOM_TEST(TestLog)
#include "tst_log.moc"

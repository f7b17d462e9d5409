// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/session_fixture.h"
#include "tests/support/test_main.h"
#include "ui/log/log_model.h"
#include "ui/log/log_panel.h"
#include "ui/tables/data_table.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QListWidget>
#include <QPushButton>
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
};

FATHOM_TEST(TestLog)
#include "tst_log.moc"

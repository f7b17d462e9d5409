// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/account_state.h"
#include "core/session/order_gateway.h"
#include "tests/support/test_main.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/chart/chart_panel.h"
#include "ui/ladder/ladder_panel.h"
#include "ui/tables/data_table.h"
#include "ui/ticket/ticket_form.h"
#include "ui/window/first_run_card.h"
#include "ui/window/window_toasts.h"
#include "ui/workspace/toast_stack.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>

using namespace fathom;
using fathom::test::Desk;
using fathom::test::SessionFixture;

//! One step back a press, wherever the keys go: INTERACTION 9 and 10.
class StepsBackTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void esc_disarms_the_group_where_nothing_else_is_pending_data()
    {
        QTest::addColumn<QString>("panel");
        QTest::addColumn<bool>("popOut");
        for (const char* panel : { "ticket", "tables", "watchlist" }) {
            QTest::newRow(panel) << QString::fromLatin1(panel) << false;
            QTest::newRow(qPrintable(QStringLiteral("%1 popped out").arg(QLatin1String(panel)))) << QString::fromLatin1(panel) << true;
        }
    }

    void esc_disarms_the_group_where_nothing_else_is_pending()
    {
        QFETCH(QString, panel);
        QFETCH(bool, popOut);
        Desk desk;
        const auto window = desk.open();
        desk.session.account()->applyOrder(SessionFixture::limitOrder(1, Side::Buy, "96405.5", "0.2"));
        auto* ladder = window->docks().made<LadderPanel>().front();
        auto* chart = window->docks().made<ChartPanel>().front();
        if (popOut)
            window->docks().togglePopOut(panel);
        window->docks().focus(panel);
        Desk::settle(*window);
        QWidget* within = window->docks().panel(panel);
        if (auto* table = within->findChild<DataTable*>())
            within = table;
        else if (auto* form = within->findChild<TicketForm*>())
            within = form->edit(TicketField::Price);
        within->window()->activateWindow();
        within->setFocus();
        ladder->arming().arm();
        chart->arming().arm();
        QVERIFY(ladder->isArmed() && chart->isArmed());
        Draft draft;
        draft.side = Side::Buy;
        draft.price = Decimal::fromLiteral("96405.5");
        window->docks().find(panel)->link->offerDraft(draft);
        QTest::keyClick(within, Qt::Key_Escape); // the draft goes
        QVERIFY(ladder->isArmed() && chart->isArmed());
        QTest::keyClick(within, Qt::Key_Escape);
        QVERIFY(!ladder->isArmed() && !chart->isArmed());
    }

    void esc_ends_the_card_of_the_first_start_from_any_panel_data()
    {
        QTest::addColumn<QString>("panel");
        for (const char* panel : { "ladder", "chart", "ticket", "tables" })
            QTest::newRow(panel) << QString::fromLatin1(panel);
    }

    void esc_ends_the_card_of_the_first_start_from_any_panel()
    {
        QFETCH(QString, panel);
        Desk desk;
        desk.preferences.setValue(QStringLiteral("firstRun.done"), false);
        const auto window = desk.open();
        QTRY_VERIFY(window->findChild<FirstRunCard*>() != nullptr);
        auto* card = window->findChild<FirstRunCard*>();
        QVERIFY(card->isVisible());
        window->docks().focus(panel);
        QTRY_VERIFY(QApplication::focusWidget() && window->docks().panel(panel)->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!card->isVisible());
        QVERIFY(desk.preferences.value(QStringLiteral("firstRun.done")).toBool());
    }

    void ctrl_z_in_a_text_field_is_the_fields_own()
    {
        Desk desk;
        const auto window = desk.open();
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeWanted);
        QSignalSpy cancelled(desk.session.orders(), &OrderGateway::cancelWanted);
        OrderIntent intent;
        intent.symbol = QStringLiteral("BTCUSDT");
        intent.price = Decimal::fromLiteral("96405.5");
        intent.quantity = Decimal::fromLiteral("0.2");
        const RequestId request = desk.session.orders()->place(intent);
        const auto id = placed.at(0).at(1).value<LocalOrderId>();
        desk.session.account()->applyOrder(SessionFixture::limitOrder(id, Side::Buy, "96405.5", "0.2"));
        desk.session.orders()->applyFinished(request, Outcome::Accepted, {}, id);
        QCOMPARE(window->toasts().count(), 1);
        QLineEdit* price = window->docks().panel(QStringLiteral("ticket"))->findChild<TicketForm*>()->edit(TicketField::Price);
        price->setFocus();
        price->selectAll();
        QTest::keyClicks(price, QStringLiteral("95000"));
        const QString typed = price->text();
        QTest::keyClick(price, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(price->text() != typed);
        QCOMPARE(cancelled.count(), 0);
        // Elsewhere it is the toast's.
        QWidget* table = window->docks().panel(QStringLiteral("tables"))->findChild<DataTable*>();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(cancelled.count(), 1);
    }
};

FATHOM_TEST(StepsBackTest)
#include "tst_steps_back.moc"

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/account/account_panel.h"
#include "ui/ladder/ladder_panel.h"
#include "ui/theme/format.h"
#include "ui/ticket/ticket_panel.h"
#include "tests/support/words.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTableView>

using namespace fathom;
using namespace fathom::test;
using fathom::test::Desk;

namespace {

// Every word a widget shows or says, and every cell of every table.
void collect(const QWidget& widget, QStringList& words)
{
    for (const QWidget* each : widget.findChildren<QWidget*>()) {
        words << each->accessibleName();
        if (const auto* label = qobject_cast<const QLabel*>(each))
            words << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(each))
            words << button->text();
        const auto* table = qobject_cast<const QTableView*>(each);
        if (table == nullptr || table->model() == nullptr)
            continue;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                const QModelIndex cell = table->model()->index(row, column);
                for (const int role : { int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole) })
                    words << cell.data(role).toString();
            }
        }
    }
}

QStringList shownWords()
{
    QStringList words;
    for (const QWidget* window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            collect(*window, words);
    }
    return words;
}

} // namespace

//! Hide amounts, INTERACTION 17: money becomes dots in all windows, percents stay.
class AmountsTest final : public QObject
{
    Q_OBJECT

    static void feed(Desk& desk)
    {
        AccountFigures figures;
        figures.wallet = Decimal::fromLiteral("77123.45");
        figures.available = Decimal::fromLiteral("77099.11");
        figures.marginBalance = Decimal::fromLiteral("77234.56");
        figures.unrealizedPnl = Decimal::fromLiteral("77.77");
        figures.maintenanceMargin = Decimal::fromLiteral("77.31");
        figures.time = wallTimeFromMs(1'790'000'000'000);
        desk.session.account()->applyFigures(figures, {});
        Position position = Desk::longPosition("0.500", "96450.0", "96605.54");
        position.isolatedMargin = Decimal::fromLiteral("77.42");
        desk.session.account()->applyPositions({ position }); // 77.77 up, 48,302.77 worth
        Order order = Desk::limitOrder(5, Side::Sell, "96605.5", "0.500");
        desk.session.account()->applyOrder(order);
    }

private Q_SLOTS:
    void cleanup() { format::setAmountsHidden(false); }

    void hidden_in_every_window_and_back()
    {
        Desk desk;
        const auto window = desk.open();
        window->docks().open(s("positions"), {}, true); // a window of its own
        Desk::settle(*window);
        feed(desk);
        auto* account = window->findChild<AccountPanel*>();
        QVERIFY(account != nullptr);
        window->findChild<QAbstractButton*>(s("accountStress"))->click(); // in the title of the panel
        QTRY_VERIFY_WITH_TIMEOUT(shownWords().filter(s("77.77")).size() >= 4, 30'000);
        const auto seen = [](const char* amount) { return shownWords().filter(s(amount)).size(); };
        QVERIFY(seen("77,234.56") > 0);
        QVERIFY(seen("48,302.77") > 0);
        const qsizetype percents = seen(" %");
        desk.preferences.setValue(s("ui.hideAmounts"), true);
        QTRY_VERIFY_WITH_TIMEOUT(seen("77.77") == 0, 30'000);
        for (const char* amount : { "77,123.45", "77,099.11", "77,234.56", "48,302.77", "77.42" })
            QVERIFY2(seen(amount) == 0, qPrintable(shownWords().filter(s(amount)).join(QLatin1Char('|'))));
        QVERIFY(shownWords().filter(format::hidden()).size() >= 6);
        for (const char* wire : { "marketWire", "accountWire", "orderWire" })
            QVERIFY2(window->findChild<QWidget*>(s(wire))->sizeHint().width() > 20, wire); // told anew, its words are the same
        QVERIFY(seen(" %") >= percents - 2); // percents stay
        QVERIFY(seen("96,450.0") > 0);       // and prices
        desk.preferences.setValue(s("ui.hideAmounts"), false);
        QTRY_VERIFY_WITH_TIMEOUT(seen("77.77") >= 4, 30'000);
        QVERIFY(shownWords().filter(format::hidden()).isEmpty());
    }

    void a_window_opened_later_hides_them_too()
    {
        Desk desk;
        desk.preferences.setValue(s("ui.hideAmounts"), true);
        const auto window = desk.open();
        feed(desk);
        window->docks().open(s("account"));
        Desk::settle(*window);
        QTRY_VERIFY_WITH_TIMEOUT(!shownWords().filter(format::hidden()).isEmpty(), 30'000);
        QVERIFY2(shownWords().filter(s("77.77")).isEmpty(), qPrintable(shownWords().filter(s("77.77")).join(QLatin1Char('|'))));
    }

    void the_ladder_paints_no_money_either()
    {
        Desk desk;
        const auto window = desk.open();
        feed(desk);
        Desk::settle(*window);
        auto* ladder = window->docks().made<LadderPanel>().front();
        const QWidget* strip = ladder->findChild<QWidget*>(s("ladderPosition"));
        QVERIFY(strip != nullptr);
        QVERIFY2(strip->accessibleName().contains(s("77.77")), qPrintable(strip->accessibleName()));
        desk.preferences.setValue(s("ui.hideAmounts"), true);
        QVERIFY2(!strip->accessibleName().contains(s("77.77")), qPrintable(strip->accessibleName()));
        QVERIFY(strip->accessibleName().contains(format::hidden()));
    }

    void what_is_no_money_is_never_hidden()
    {
        format::setAmountsHidden(true);
        QCOMPARE(format::money(Decimal(5)), format::hidden());
        QCOMPARE(format::signedMoney(Decimal(-5)), format::hidden());
        QCOMPARE(format::percent(Decimal(5)), s("5.00 %"));
        QCOMPARE(format::signedPercent(Decimal(5)), s("+5.00 %"));
        QCOMPARE(format::signedNumber(Decimal(5), 0), s("+5"));
        QCOMPARE(format::grouped(Decimal(5'000), 0), s("5,000"));
        QCOMPARE(format::compact(Decimal(12'000)), s("12.0 k")); // the market's volume
    }
};

FATHOM_TEST(AmountsTest)
#include "tst_amounts.moc"

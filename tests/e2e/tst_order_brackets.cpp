// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "tests/support/table_driver.h"
#include "tests/support/test_main.h"
#include "ui/orders/orders_panel.h"
#include "ui/tables/data_table.h"
#include "ui/theme/theme.h"
#include "ui/workspace/confirm_dialog.h"

#include <QLineEdit>

#include <algorithm>

using namespace fathom;
using namespace fathom::test;

namespace {

const QString bracketSymbol = QStringLiteral("BTCUSDT");

} // namespace

//! Take-profit and stop added to a working order by menu and keys, and what the exchange has of it.
class TestOrderBrackets final : public QObject
{
    Q_OBJECT

    // Menu of the first row, both fields typed, confirmed by key.
    static bool typeLegs(OrdersPanel& panel, const char* profit, const char* stop)
    {
        auto* table = panel.findChild<DataTable*>(QStringLiteral("ordersTable"));
        if (!pickFromMenu([&] { Q_EMIT table->menuWanted(0, table->mapToGlobal(QPoint(5, 5))); }, QStringLiteral("orderMenuBracket")))
            return false;
        ConfirmDialog* dialog = nullptr;
        for (auto* each : panel.findChildren<ConfirmDialog*>(QStringLiteral("orderBracketDialog")))
            dialog = each->isVisible() ? each : dialog;
        if (dialog == nullptr)
            return false;
        for (const auto& [name, text] : { std::pair { "takeProfit", profit }, std::pair { "stopLoss", stop } }) {
            auto* field = dialog->findChild<QLineEdit*>(QLatin1String(name));
            field->selectAll();
            QTest::keyClick(field, Qt::Key_Delete);
            QTest::keyClicks(field, QLatin1String(text));
        }
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        return QTest::qWaitFor([&] { return !dialog->isVisible(); }, 5000);
    }
    static std::size_t held(Desk& desk)
    {
        return static_cast<std::size_t>(std::ranges::count_if(desk.account().openOrders(), [](const Order& order) { return order.heldHere; }));
    }

private Q_SLOTS:
    void legs_added_by_menu_are_at_the_exchange_for_what_fills()
    {
        LabThread lab;
        Desk desk(lab);
        QVERIFY(desk.waitReady());
        Theme theme;
        LinkGroup link { 1 };
        link.setSymbol(bracketSymbol);
        OrdersPanel panel({ desk.session(), theme, link });
        panel.resize(1600, 300);
        panel.show();
        lab.setMarketRunning(false); // nobody else fills it
        OrderIntent intent = desk.resting(bracketSymbol, Side::Buy, 2);
        intent.quantity = Decimal::fromLiteral("0.02");
        const auto placed = desk.place(intent);
        QTRY_COMPARE(desk.outcome(placed.request), std::optional(Outcome::Accepted));
        QVERIFY(lab.fillPart(bracketSymbol, desk.order(placed.order)->clientId, Decimal::fromLiteral("0.008")));
        QTRY_COMPARE(desk.order(placed.order)->executed, Decimal::fromLiteral("0.008"));

        QVERIFY(typeLegs(panel, "5%", "3%"));
        QTRY_COMPARE(lab.openAlgos().size(), std::size_t { 2 });
        QTRY_COMPARE(held(desk), std::size_t { 2 });
        const Decimal tick = desk.market().instrument(bracketSymbol)->tickSize;
        const auto at = [&](int percent) { return (intent.price * Decimal(percent) / Decimal(100)).roundedTo(tick, Decimal::Rounding::Nearest); };
        for (const paper::AlgoOrder& leg : lab.openAlgos()) {
            QCOMPARE(leg.quantity, Decimal::fromLiteral("0.008"));
            QCOMPARE(leg.triggerPrice, leg.type == OrderType::StopMarket ? at(97) : at(105));
        }
        // What waits is moved, what went out stays as it is.
        QVERIFY(typeLegs(panel, "6%", ""));
        QTRY_COMPARE(held(desk), std::size_t { 1 });
        QCOMPARE(lab.openAlgos().size(), std::size_t { 2 });
        QVERIFY(lab.fillPart(bracketSymbol, desk.order(placed.order)->clientId, Decimal::fromLiteral("0.012")));
        QTRY_COMPARE(lab.openAlgos().size(), std::size_t { 3 });
        std::vector<Decimal> triggers;
        for (const paper::AlgoOrder& leg : lab.openAlgos())
            triggers.push_back(leg.triggerPrice);
        std::ranges::sort(triggers);
        QCOMPARE(triggers, std::vector<Decimal>({ at(97), at(105), at(106) }));
        QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
    }
};

FATHOM_TEST(TestOrderBrackets)

#include "tst_order_brackets.moc"

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/words.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/connection/bundle_dialog.h"
#include "ui/ladder/ladder_panel.h"
#include "ui/ticket/ticket_panel.h"
#include "ui/window/palette.h"
#include "ui/window/palette_model.h"
#include "ui/window/workspaces.h"
#include "ui/workspace/confirm_dialog.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace fathom;
using namespace fathom::test;
using fathom::test::Desk;
using fathom::test::SessionFixture;

namespace {

struct PaletteDesk : Desk
{
    PaletteDesk()
    {
        std::vector<std::shared_ptr<const Instrument>> all;
        for (const char* symbol : { "BTCUSDT", "DOGEUSDT", "SOLUSDT", "SOLVUSDT", "ETHUSDT" })
            all.push_back(instrument(s(symbol), "0.01", "0.001"));
        session.market()->applyInstruments(all);
        window = open();
    }
    Palette& type(const QString& text)
    {
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        auto* palette = window->findChild<Palette*>();
        QTest::keyClicks(palette->findChild<QLineEdit*>(), text);
        return *palette;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window->findChild<Palette*>()->findChild<QLineEdit*>(), key, modifiers);
    }
    QStringList texts(Palette& palette) const
    {
        QStringList list;
        const auto* model = palette.findChild<PaletteModel*>();
        for (int row = 0; row < model->rowCount(); ++row)
            list << model->row(row).text;
        return list;
    }
    std::unique_ptr<MainWindow> window;
};

} // namespace

class PaletteTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_symbol_is_found_and_shown_in_the_group_of_the_focused_panel()
    {
        PaletteDesk desk;
        desk.window->docks().focus(s("ladder"));
        QTest::keyClick(desk.window.get(), Qt::Key_4, Qt::AltModifier);
        Palette& palette = desk.type(QStringLiteral("sol"));
        QVERIFY(palette.isVisible());
        QVERIFY(desk.texts(palette).indexOf(s("SOLUSDT")) < desk.texts(palette).indexOf(s("SOLVUSDT")));
        desk.key(Qt::Key_Return);
        QVERIFY(!palette.isVisible());
        QCOMPARE(desk.window->links().symbol(4), s("SOLUSDT"));
        QCOMPARE(desk.window->links().symbol(1), s("BTCUSDT"));
        // What was chosen comes first the next time.
        QCOMPARE(desk.type({}).rows().recentSymbols().value(0), s("SOLUSDT"));
        QCOMPARE(desk.texts(palette).value(1), s("SOLUSDT"));
        desk.key(Qt::Key_Escape);
    }

    void ctrl_enter_opens_a_new_ladder_and_alt_enter_a_window()
    {
        PaletteDesk desk;
        desk.type(QStringLiteral("eth"));
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        Desk::settle(*desk.window);
        const PanelDocks::Panel* second = desk.window->docks().find(s("ladder-2"));
        QVERIFY(second != nullptr && !second->dock->isFloating());
        QCOMPARE(second->link->symbol(), s("ETHUSDT"));
        QCOMPARE(desk.window->links().symbol(1), s("BTCUSDT"));
        desk.type(QStringLiteral("doge"));
        desk.key(Qt::Key_Return, Qt::AltModifier);
        Desk::settle(*desk.window);
        const PanelDocks::Panel* third = desk.window->docks().find(s("ladder-3"));
        QVERIFY(third != nullptr && third->dock->isFloating());
        QCOMPARE(third->link->symbol(), s("DOGEUSDT"));
    }

    void a_typed_order_fills_the_ticket_and_never_sends()
    {
        PaletteDesk desk;
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeWanted);
        for (const bool byTab : { false, true }) {
            desk.window->links().setSymbol(1, s("BTCUSDT"));
            QSignalSpy drafts(desk.window->docks().find(s("ticket"))->link, &LinkGroup::draftOffered);
            Palette& palette = desk.type(QStringLiteral("sol sell 25 @ 180.80"));
            QCOMPARE(desk.texts(palette).value(0), QStringLiteral("sol sell 25 @ 180.80"));
            desk.key(byTab ? Qt::Key_Tab : Qt::Key_Return);
            QVERIFY(!palette.isVisible());
            QCOMPARE(desk.window->links().symbol(1), s("SOLUSDT"));
            QCOMPARE(drafts.count(), 1);
            const auto draft = drafts.at(0).at(0).value<Draft>();
            QCOMPARE(*draft.quantity, Decimal(25));
            QCOMPARE(*draft.price, Decimal::fromLiteral("180.80"));
            QCOMPARE(*draft.side, Side::Sell);
            QCOMPARE(desk.window->docks().focused()->id, s("ticket"));
        }
        QCOMPARE(placed.count(), 0);
    }

    void typed_orders_are_read_strictly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        QTest::newRow("plain") << "sol 25 @ 180.80"
                               << "sol - 25 180.8";
        QTest::newRow("side, no blanks") << "btc BUY 0.2@96,405.5"
                                         << "btc B 0.2 96405.5";
        QTest::newRow("no price") << "sol 25"
                                  << "";
        QTest::newRow("no size") << "sol @ 180"
                                 << "";
        QTest::newRow("zero") << "sol 0 @ 180"
                              << "";
        QTest::newRow("negative") << "sol -5 @ 180"
                                  << "";
        QTest::newRow("exponent") << "sol 1e3 @ 180"
                                  << "";
        QTest::newRow("words") << "sol five @ 180"
                               << "";
        QTest::newRow("more after it") << "sol 5 @ 180 now"
                                       << "";
        QTest::newRow("empty") << ""
                               << "";
    }

    void typed_orders_are_read_strictly()
    {
        QFETCH(QString, text);
        QFETCH(QString, read);
        QString shown;
        if (const auto order = parseTypedOrder(text))
            shown = QStringLiteral("%1 %2 %3 %4").arg(order->symbol, !order->draft.side ? QStringLiteral("-") : *order->draft.side == Side::Buy ? QStringLiteral("B")
                                                                                                                                                : QStringLiteral("S"),
                QString::fromStdString(order->draft.quantity->toString()), QString::fromStdString(order->draft.price->toString()));
        QCOMPARE(shown, read);
    }

    void commands_are_found_by_their_words_and_run()
    {
        PaletteDesk desk;
        Palette& palette = desk.type(QStringLiteral(">work review"));
        Q_UNUSED(palette);
        desk.key(Qt::Key_Escape);
        desk.type(QStringLiteral("> workspace rev"));
        desk.key(Qt::Key_Return);
        Desk::settle(*desk.window);
        QCOMPARE(desk.window->workspaces().current(), s("review"));
        desk.type(QStringLiteral(">light"));
        desk.key(Qt::Key_Return);
        QVERIFY(!desk.theme.isDark());
        QSignalSpy all(desk.session.orders(), &OrderGateway::cancelAllWanted);
        desk.session.account()->applyOrder(SessionFixture::limitOrder(1, Side::Buy, "96405.5", "0.2"));
        desk.type(QStringLiteral(">cancel all"));
        desk.key(Qt::Key_Return);
        QCOMPARE(all.count(), 1);
        desk.type(QStringLiteral(">stress"));
        desk.key(Qt::Key_Return);
        QVERIFY(desk.window->findChild<QDialog*>(QStringLiteral("stressDialog")) != nullptr);
    }

    void a_table_with_a_tab_is_brought_to_the_front_and_not_made_twice()
    {
        PaletteDesk desk;
        const auto before = desk.window->docks().shown().size();
        desk.type(QStringLiteral(">open alerts"));
        desk.key(Qt::Key_Return);
        Desk::settle(*desk.window);
        QCOMPARE(desk.window->docks().shown().size(), before);
        QVERIFY(desk.window->findChild<QWidget*>(QStringLiteral("alertsPanel"))->isVisible());
        desk.type(QStringLiteral(">open ladder"));
        desk.key(Qt::Key_Return);
        Desk::settle(*desk.window);
        QCOMPARE(desk.window->docks().shown().size(), before + 1); // of ladders there may be many
    }

    void the_support_bundle_is_a_command()
    {
        PaletteDesk desk;
        desk.type(QStringLiteral(">bundle"));
        desk.key(Qt::Key_Return);
        QTRY_VERIFY(desk.window->findChild<BundleDialog*>() != nullptr && desk.window->findChild<BundleDialog*>()->isVisible());
    }

    void what_can_be_done_about_a_symbol_stands_below_it()
    {
        PaletteDesk desk;
        desk.session.account()->applyPositions({ SessionFixture::longPosition("0.450", "96288.6", "96478.9") });
        desk.session.account()->applyOrder(SessionFixture::limitOrder(1, Side::Buy, "96405.5", "0.2"));
        Palette& palette = desk.type(QStringLiteral("btc"));
        const QStringList shown = desk.texts(palette);
        QVERIFY(shown.contains(QStringLiteral("Close BTC")) && shown.contains(QStringLiteral("Cancel BTC orders")));
        QSignalSpy closed(desk.session.orders(), &OrderGateway::closeWanted);
        desk.key(Qt::Key_Down);
        desk.key(Qt::Key_Return); // asks first
        QCOMPARE(closed.count(), 0);
        auto* dialog = desk.window->findChild<ConfirmDialog*>();
        QVERIFY(dialog != nullptr);
        dialog->accept();
        QCOMPARE(closed.count(), 1);
    }

    void an_order_is_found_by_its_id()
    {
        PaletteDesk desk;
        Order order = SessionFixture::limitOrder(7, Side::Buy, "0.21", "500");
        order.symbol = s("DOGEUSDT");
        desk.session.account()->applyOrder(order);
        Palette& palette = desk.type(QStringLiteral("#TEST-7"));
        QVERIFY(desk.texts(palette).last().contains(s("DOGEUSDT")));
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.window->links().symbol(1), s("DOGEUSDT"));
        desk.type(QStringLiteral("#nothing like it"));
        QVERIFY(desk.texts(palette).isEmpty());
        desk.key(Qt::Key_Escape);
    }

    void its_keys_never_reach_an_armed_ladder()
    {
        PaletteDesk desk;
        desk.window->docks().focus(s("ladder"));
        auto* ladder = desk.window->docks().made<LadderPanel>().front();
        ladder->arming().arm();
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeWanted);
        desk.type(QStringLiteral("qwxz"));
        QVERIFY(ladder->isArmed());
        QCOMPARE(placed.count(), 0);
        desk.key(Qt::Key_Escape);
        QVERIFY(ladder->isArmed()); // Esc closed the palette, one step
    }
};

FATHOM_TEST(PaletteTest)

#include "tst_palette.moc"

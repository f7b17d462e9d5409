// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/ladder/ladder_fixture.h"
#include "ui/ladder/arm_bar.h"
#include "ui/ladder/ladder_options_dialog.h"
#include "ui/ladder/mouse_words.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>

#include <random>

using namespace fathom;
using namespace std::chrono_literals;
using fathom::test::LadderFixture;

namespace {

QString text(Decimal value)
{
    return QString::fromStdString(value.toString());
}

constexpr auto ctrl = Qt::ControlModifier, shift = Qt::ShiftModifier, alt = Qt::AltModifier;

} // namespace

//! Every row of the table of mouse gestures, in both schemes, armed and not. INTERACTION 3.
class TestLadderGestures final : public QObject
{
    Q_OBJECT

private:
    static void useButtons(LadderFixture& f)
    {
        f.setOptions([](LadderOptions& options) { options.mouse = MouseTable::byButton(); });
    }
    static void hold(LadderFixture& f)
    {
        f.session.account()->applyPositions({ LadderFixture::longPosition("0.45", "96481.0", "96482.3") });
        f.mark("96482.3");
        f.trade(964823);
    }

private Q_SLOTS:
    void armed_presses_data()
    {
        QTest::addColumn<bool>("byButton");
        QTest::addColumn<int>("button");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<int>("from"); // ticks from the best bid
        QTest::addColumn<QString>("sent");

        const auto row = [](const char* name, bool byButton, Qt::MouseButton button, Qt::KeyboardModifiers modifiers, int from, const char* sent) {
            QTest::newRow(name) << byButton << int(button) << int(modifiers) << from << QString::fromLatin1(sent);
        };
        row("A left on a bid buys", false, Qt::LeftButton, {}, -4, "BUY LIMIT 96481.9");
        row("A left on an ask sells", false, Qt::LeftButton, {}, 5, "SELL LIMIT 96482.8");
        row("A ctrl above is a buy stop", false, Qt::LeftButton, ctrl, 5, "BUY STOP_MARKET 0 at 96482.8");
        row("A ctrl below is a sell stop", false, Qt::LeftButton, ctrl, -4, "SELL STOP_MARKET 0 at 96481.9");
        row("A ctrl+shift above is a buy stop-limit", false, Qt::LeftButton, ctrl | shift, 5, "BUY STOP 96483.8 at 96482.8");
        row("A ctrl+shift below is a sell stop-limit", false, Qt::LeftButton, ctrl | shift, -4, "SELL STOP 96480.9 at 96481.9");
        row("A shift below the entry is the stop-loss", false, Qt::LeftButton, shift, -20, "stop 96480.3");
        row("A shift above the entry is the take-profit", false, Qt::LeftButton, shift, 20, "target 96484.3");
        row("A alt without a group is the tick itself", false, Qt::LeftButton, alt, -4, "BUY LIMIT 96481.9");
        row("B left buys below", true, Qt::LeftButton, {}, -4, "BUY LIMIT 96481.9");
        row("B left buys above as well", true, Qt::LeftButton, {}, 5, "BUY LIMIT 96482.8");
        row("B right sells above", true, Qt::RightButton, {}, 5, "SELL LIMIT 96482.8");
        row("B right sells below as well", true, Qt::RightButton, {}, -4, "SELL LIMIT 96481.9");
        row("B ctrl is the same", true, Qt::LeftButton, ctrl, 5, "BUY STOP_MARKET 0 at 96482.8");
        row("B ctrl+shift is the same", true, Qt::LeftButton, ctrl | shift, -4, "SELL STOP 96480.9 at 96481.9");
        row("B shift is the same", true, Qt::LeftButton, shift, -20, "stop 96480.3");
    }

    void armed_presses()
    {
        QFETCH(bool, byButton);
        QFETCH(int, button);
        QFETCH(int, modifiers);
        QFETCH(int, from);
        QFETCH(QString, sent);
        LadderFixture f;
        hold(f);
        if (byButton)
            useButtons(f);
        f.panel.actions().setPostOnly(false);
        f.arm();
        f.click(f.at(LadderFixture::bestBid + from, LadderColumn::Price), Qt::MouseButton(button), Qt::KeyboardModifiers(modifiers));
        QString happened;
        for (const LadderFixture::Placed& order : f.placed) {
            const OrderIntent& i = order.intent;
            happened += sideName(i.side) + QLatin1Char(' ') + orderTypeName(i.type) + QLatin1Char(' ') + text(i.price);
            if (!i.triggerPrice.isZero())
                happened += QStringLiteral(" at ") + text(i.triggerPrice);
            QCOMPARE(text(i.quantity), QStringLiteral("0.1"));
            QCOMPARE(text(i.seenBid), QStringLiteral("96482.3"));
        }
        for (const LadderFixture::Protected& leg : f.protections) {
            QCOMPARE(leg.symbol, QStringLiteral("BTCUSDT"));
            if (leg.bracket.stopLoss)
                happened += QStringLiteral("stop ") + text(leg.bracket.stopLoss->trigger);
            if (leg.bracket.takeProfit)
                happened += QStringLiteral("target ") + text(leg.bracket.takeProfit->trigger);
        }
        QVERIFY2(happened == sent, qPrintable(happened + QStringLiteral(" | ") + f.noticeText()));
        QVERIFY(f.drafts.empty());
    }

    void disarmed_presses_go_to_the_ticket_data()
    {
        QTest::addColumn<bool>("byButton");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<int>("from");
        QTest::addColumn<QString>("drafted");
        const auto row = [](const char* name, bool byButton, Qt::KeyboardModifiers modifiers, int from, const char* drafted) {
            QTest::newRow(name) << byButton << int(modifiers) << from << QString::fromLatin1(drafted);
        };
        row("bid", false, {}, -4, "BUY LIMIT 96481.9");
        row("ask", false, {}, 5, "SELL LIMIT 96482.8");
        row("bid, by button", true, {}, -4, "BUY LIMIT 96481.9");
        row("ask, by button: by side all the same", true, {}, 5, "SELL LIMIT 96482.8");
        row("stop", false, ctrl, 5, "BUY STOP_MARKET trigger 96482.8");
        row("stop-limit", false, ctrl | shift, -4, "SELL STOP 96480.9 trigger 96481.9");
        row("protect", false, shift, -20, "SELL STOP_MARKET trigger 96480.3 all");
        row("protect above", true, shift, 20, "SELL TAKE_PROFIT_MARKET trigger 96484.3 all");
    }

    void disarmed_presses_go_to_the_ticket()
    {
        QFETCH(bool, byButton);
        QFETCH(int, modifiers);
        QFETCH(int, from);
        QFETCH(QString, drafted);
        LadderFixture f;
        hold(f);
        if (byButton)
            useButtons(f);
        f.click(f.at(LadderFixture::bestBid + from, LadderColumn::Price), Qt::LeftButton, Qt::KeyboardModifiers(modifiers));
        QCOMPARE(f.placed.size() + f.protections.size(), 0U);
        QCOMPARE(f.drafts.size(), 1U);
        const Draft& draft = f.drafts[0];
        QStringList words { draft.side ? sideName(*draft.side) : QStringLiteral("?"), orderTypeName(*draft.type) };
        if (draft.price)
            words << text(*draft.price);
        if (draft.trigger)
            words << QStringLiteral("trigger") << text(*draft.trigger);
        if (draft.closesAll)
            words << QStringLiteral("all");
        QCOMPARE(words.join(QLatin1Char(' ')), drafted);
    }

    void right_press_is_the_menu_unless_it_sells()
    {
        LadderFixture f;
        const QPoint row = f.at(LadderFixture::bestBid - 4, LadderColumn::Bid);
        const auto menu = [&f] { return f.view().findChild<QMenu*>(QStringLiteral("ladderRowMenu")); };
        f.click(row, Qt::RightButton);
        QVERIFY(menu());
        QVERIFY(menu()->findChild<QAction*>(QStringLiteral("ladderMenuBuy")) || menu()->actions().first()->objectName() == QStringLiteral("ladderMenuBuy"));
        menu()->close();
        QTRY_VERIFY(!menu());
        useButtons(f);
        f.click(row, Qt::RightButton); // disarmed: still the menu
        QVERIFY(menu());
        menu()->close();
        QTRY_VERIFY(!menu());
        f.arm();
        f.panel.actions().setPostOnly(false);
        f.click(row, Qt::RightButton);
        QVERIFY(!menu());
        QCOMPARE(f.placed.size(), 1U);
        f.click(row, Qt::RightButton, Qt::ShiftModifier);
        QVERIFY(menu());
        menu()->close();
    }

    void by_button_left_buys_inside_the_spread()
    {
        LadderFixture f;
        useButtons(f);
        f.feed(f.book(LadderFixture::bestBid, LadderFixture::bestAsk + 10));
        f.clock.advance(1s);
        f.arm();
        f.click(f.at(LadderFixture::bestBid + 5, LadderColumn::Price));
        QCOMPARE(f.placed.size(), 1U);
        QCOMPARE(text(f.placed[0].intent.price), QStringLiteral("96482.8"));
        f.click(f.at(LadderFixture::bestBid + 6, LadderColumn::Price), Qt::LeftButton, Qt::ControlModifier); // no stop there
        QCOMPARE(f.placed.size(), 1U);
    }

    void on_press_sends_before_the_release()
    {
        LadderFixture f;
        f.setOptions([](LadderOptions& options) { options.sendOnPress = true; });
        f.arm();
        const QPoint row = f.at(LadderFixture::bestBid - 3, LadderColumn::Bid);
        f.mouse(QEvent::MouseButtonPress, row);
        QCOMPARE(f.placed.size(), 1U);
        f.mouse(QEvent::MouseMove, row + QPoint(0, 40));
        f.mouse(QEvent::MouseButtonRelease, row + QPoint(0, 40));
        QCOMPARE(f.placed.size(), 1U);
    }

    void escape_before_the_release_drops_the_press()
    {
        LadderFixture f;
        f.arm();
        const QPoint row = f.at(LadderFixture::bestBid - 3, LadderColumn::Bid);
        f.mouse(QEvent::MouseButtonPress, row);
        QTest::keyClick(&f.view(), Qt::Key_Escape);
        f.mouse(QEvent::MouseButtonRelease, row);
        QCOMPARE(f.placed.size(), 0U);
        QVERIFY(f.panel.isArmed());
    }

    void without_a_position_there_is_nothing_to_protect()
    {
        LadderFixture f;
        f.arm();
        f.click(f.at(LadderFixture::bestBid - 20, LadderColumn::Price), Qt::LeftButton, Qt::ShiftModifier);
        QCOMPARE(f.protections.size(), 0U);
        QVERIFY2(f.noticeText().contains(QStringLiteral("no position")), qPrintable(f.noticeText()));
    }

    void protecting_is_never_blocked_but_a_trigger_that_would_fire_is_refused()
    {
        LadderFixture f;
        hold(f);
        f.arm();
        f.session.orders()->applyBlockedReason(QStringLiteral("an order is unknown"));
        f.feed(f.book(LadderFixture::bestBid, LadderFixture::bestAsk, BookState::Stale));
        f.click(f.at(LadderFixture::bestBid - 20, LadderColumn::Price), Qt::LeftButton, Qt::ShiftModifier);
        QCOMPARE(f.protections.size(), 1U);
        QVERIFY(f.protections[0].bracket.stopLoss && !f.protections[0].bracket.takeProfit);
        QVERIFY(f.protections[0].bracket.stopLoss->workingType == WorkingType::MarkPrice);
        // Above the entry and below the mark a stop-loss would be a take-profit that fires at once.
        f.mark("96490.0");
        f.click(f.at(LadderFixture::bestBid + 20, LadderColumn::Price), Qt::LeftButton, Qt::ShiftModifier);
        QCOMPARE(f.protections.size(), 1U);
        QVERIFY2(f.noticeText().contains(QStringLiteral("trigger at once")), qPrintable(f.noticeText()));
    }

    void a_short_is_protected_the_other_way_round()
    {
        LadderFixture f;
        Position position = LadderFixture::longPosition("0.45", "96482.0", "96482.3");
        position.amount = -position.amount;
        f.session.account()->applyPositions({ position });
        f.mark("96482.3");
        f.arm();
        f.click(f.at(LadderFixture::bestBid + 20, LadderColumn::Price), Qt::LeftButton, Qt::ShiftModifier);
        f.click(f.at(LadderFixture::bestBid - 20, LadderColumn::Price), Qt::LeftButton, Qt::ShiftModifier);
        QCOMPARE(f.protections.size(), 2U);
        QVERIFY(f.protections[0].bracket.stopLoss && f.protections[1].bracket.takeProfit);
    }

    void the_bar_says_the_next_click_while_a_modifier_is_held()
    {
        LadderFixture f;
        f.arm();
        auto* bar = f.panel.findChild<ArmBar*>();
        QVERIFY2(bar->text().contains(QStringLiteral("Left: limit by side")), qPrintable(bar->text()));
        const QPoint row = f.at(LadderFixture::bestBid + 6, LadderColumn::Ask);
        f.hover(row, Qt::ControlModifier);
        QVERIFY2(bar->text().contains(QStringLiteral("Ctrl: stop-market, BUY above, SELL below")), qPrintable(bar->text()));
        QVERIFY(f.view().aimCell());
        QCOMPARE(f.view().aimCell()->mark, QStringLiteral("S"));
        QCOMPARE(f.view().aimCell()->text, QStringLiteral("BUY 0.100"));
        QVERIFY(f.view().aimCell()->side == Side::Buy);
        f.hover(row);
        QVERIFY(f.view().aimCell() && f.view().aimCell()->mark.isEmpty());
        useButtons(f);
        QVERIFY2(bar->text().contains(QStringLiteral("Left: limit BUY · Right: limit SELL")), qPrintable(bar->text()));
    }

    void the_key_of_a_modifier_counts_whether_or_not_its_event_counts_itself_data()
    {
        QTest::addColumn<bool>("counted");
        QTest::newRow("as one display server sends it") << false;
        QTest::newRow("as another sends it") << true;
    }

    void the_key_of_a_modifier_counts_whether_or_not_its_event_counts_itself()
    {
        QFETCH(bool, counted);
        LadderFixture f;
        f.arm();
        auto* bar = f.panel.findChild<ArmBar*>();
        const auto key = [&](QEvent::Type type, Qt::KeyboardModifiers state) {
            QKeyEvent event(type, Qt::Key_Control, state);
            QCoreApplication::sendEvent(&f.view(), &event);
        };
        key(QEvent::KeyPress, counted ? Qt::ControlModifier : Qt::NoModifier);
        QVERIFY2(bar->text().contains(QStringLiteral("Ctrl: stop-market, BUY above, SELL below")), qPrintable(bar->text()));
        key(QEvent::KeyRelease, counted ? Qt::NoModifier : Qt::ControlModifier);
        QVERIFY2(bar->text().contains(QStringLiteral("Left: limit by side")), qPrintable(bar->text()));
    }

    void check_3_a_modifier_held_while_another_program_comes_forward_is_forgotten()
    {
        LadderFixture f;
        f.arm();
        auto* bar = f.panel.findChild<ArmBar*>();
        const QPoint row = f.at(LadderFixture::bestBid + 6, LadderColumn::Ask);
        f.hover(row, Qt::ControlModifier);
        QVERIFY2(bar->text().contains(QStringLiteral("Ctrl: stop-market, BUY above, SELL below")), qPrintable(bar->text()));
        // Nothing counts as held, though no release was seen; nor does it when the window comes back.
        QEvent away(QEvent::WindowDeactivate);
        QCoreApplication::sendEvent(&f.view(), &away);
        QVERIFY2(bar->text().contains(QStringLiteral("Left: limit by side")), qPrintable(bar->text()));
        QVERIFY(!f.view().aimCell());
        QEvent back(QEvent::WindowActivate);
        QCoreApplication::sendEvent(&f.view(), &back);
        QVERIFY2(bar->text().contains(QStringLiteral("Left: limit by side")), qPrintable(bar->text()));
        f.hover(row);
        QVERIFY(f.view().aimCell() && f.view().aimCell()->mark.isEmpty());
        QVERIFY2(bar->text().contains(QStringLiteral("Left: limit by side")), qPrintable(bar->text()));
    }

    void a_grouped_aim_shows_the_exact_price()
    {
        LadderFixture f(100);
        f.hover(f.atGroup(9646, LadderColumn::Bid));
        QVERIFY(f.view().aimCell());
        QCOMPARE(f.view().aimCell()->right, QStringLiteral("96,460.0"));
    }

    void the_centre_button_centres_this_ladder_and_with_the_right_button_all()
    {
        LadderFixture f;
        LadderPanel other(f.context, f.clock);
        other.resize(436, 800);
        other.show();
        f.feed(f.book(LadderFixture::bestBid, LadderFixture::bestAsk));
        f.view().scrollRows(300);
        other.view().scrollRows(300);
        const auto isCentred = [](LadderPanel& ladder) { return ladder.view().isInView(*ladder.view().model().bestBidGroup()); }; // each in its own rows
        auto* centre = f.panel.findChild<QAbstractButton*>(QStringLiteral("ladderCentre"));
        centre->click();
        QVERIFY(isCentred(f.panel) && !isCentred(other));
        f.view().scrollRows(300);
        QTest::mouseClick(centre, Qt::RightButton);
        QVERIFY(isCentred(f.panel) && isCentred(other));
    }

    void traded_volume_is_cleared_from_the_header()
    {
        LadderFixture f;
        for (const std::int64_t ticks : { LadderFixture::bestBid - 2, LadderFixture::bestAsk + 2 })
            f.trade(ticks, 40, ticks < LadderFixture::bestAsk ? Side::Sell : Side::Buy);
        const auto run = [&](const char* name) {
            auto* header = f.panel.findChild<QWidget*>(QStringLiteral("ladderHeader"));
            QTest::mouseClick(header, Qt::LeftButton, Qt::NoModifier, QPoint(40, 10));
            auto* menu = f.panel.findChild<QMenu*>(QStringLiteral("ladderClearMenu"));
            for (QAction* action : menu->actions()) {
                if (action->objectName() == QLatin1String(name))
                    action->trigger();
            }
            menu->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        const auto traded = [&](std::int64_t ticks) { return f.view().model().traded().at(ticks).total(); };
        run("ladderClearAbove");
        QCOMPARE(traded(LadderFixture::bestAsk + 2), 0);
        QCOMPARE(traded(LadderFixture::bestBid - 2), 40);
        f.trade(LadderFixture::bestAsk + 2, 7);
        run("ladderClearBelow");
        QCOMPARE(traded(LadderFixture::bestBid - 2), 0);
        QCOMPARE(traded(LadderFixture::bestAsk + 2), 7);
        run("ladderClearAll");
        QVERIFY(f.view().model().traded().isEmpty());
        run("ladderShowChange");
        QVERIFY(f.panel.actions().settings().changeColumns);
    }

    void the_mouse_table_takes_no_gesture_twice()
    {
        std::mt19937 random(4);
        MouseTable table = MouseTable::bySide();
        const std::array<RowPart, 5> parts { RowPart::Any, RowPart::Bid, RowPart::Ask, RowPart::Inside, RowPart::OwnCell };
        for (int i = 0; i < 4000; ++i) {
            MouseBinding binding;
            binding.button = bindableButtons[random() % bindableButtons.size()];
            binding.part = parts[random() % parts.size()];
            binding.modifiers.setFlag(Qt::ControlModifier, random() % 2 == 0);
            binding.modifiers.setFlag(Qt::ShiftModifier, random() % 2 == 0);
            binding.modifiers.setFlag(Qt::AltModifier, random() % 2 == 0);
            const std::vector<MouseAction> actions = actionsFor(binding.part);
            binding.action = actions[random() % actions.size()];
            if (random() % 3 == 0)
                table.replace(random() % table.bindings().size(), binding);
            else if (table.bindings().size() > 1 && random() % 3 == 0)
                table.remove(random() % table.bindings().size());
            else
                table.add(binding);
        }
        for (const Qt::MouseButton button : bindableButtons) {
            for (int held = 0; held < 8; ++held) {
                Qt::KeyboardModifiers modifiers;
                modifiers.setFlag(Qt::ControlModifier, (held & 1) != 0);
                modifiers.setFlag(Qt::ShiftModifier, (held & 2) != 0);
                modifiers.setFlag(Qt::AltModifier, (held & 4) != 0);
                for (const RowPart part : { RowPart::Bid, RowPart::Ask, RowPart::Inside, RowPart::OwnCell }) {
                    const auto claims = std::count_if(table.bindings().begin(), table.bindings().end(), [&](const MouseBinding& b) {
                        return b.button == button && b.modifiers == modifiers && (b.part == part || (b.part == RowPart::Any && part != RowPart::OwnCell));
                    });
                    QVERIFY(claims <= 1);
                }
            }
        }
        QCOMPARE(MouseTable::fromJson(table.toJson()), std::optional(table));
        QVERIFY(MouseTable::bySide().scheme() == MouseTable::Scheme::BySide && MouseTable::byButton().scheme() == MouseTable::Scheme::ByButton);
        QVERIFY(!MouseTable::fromJson({}));
        QVERIFY(!MouseTable::fromJson({ QJsonObject { { QStringLiteral("button"), QStringLiteral("left") }, { QStringLiteral("does"), QStringLiteral("fly") } } }));
    }

    void the_options_edit_the_table_and_refuse_what_is_taken()
    {
        LadderFixture f;
        f.panel.openOptions();
        auto* dialog = f.panel.findChild<LadderOptionsDialog*>();
        QVERIFY(dialog && !dialog->isModal());
        const auto combo = [&](const char* name) { return dialog->findChild<QComboBox*>(QLatin1String(name)); };
        auto* lines = dialog->findChild<QTreeWidget*>(QStringLiteral("mouseLines"));
        auto* problem = dialog->findChild<QLabel*>(QStringLiteral("mouseProblem"));
        auto* add = dialog->findChild<QPushButton*>(QStringLiteral("mouseAdd"));
        const int before = lines->topLevelItemCount();
        combo("mouseButton")->setCurrentIndex(0);
        add->click(); // plain left on any row is there
        QCOMPARE(lines->topLevelItemCount(), before);
        QVERIFY2(problem->text().contains(QStringLiteral("taken")), qPrintable(problem->text()));
        combo("mouseButton")->setCurrentIndex(4);
        combo("mouseAction")->setCurrentIndex(combo("mouseAction")->findData(int(MouseAction::Protect)));
        add->click();
        QVERIFY(problem->text().isEmpty());
        QCOMPARE(lines->topLevelItemCount(), before + 1);
        QCOMPARE(combo("mouseScheme")->currentIndex(), 2);
        QVERIFY(f.panel.actions().options().mouse.actionOf(Qt::ForwardButton, RowPart::Bid, {}) == MouseAction::Protect);
        // It holds for a ladder made later, from what is stored.
        LadderPanel later(f.context, f.clock);
        QVERIFY(later.actions().options().mouse == f.panel.actions().options().mouse);
        combo("mouseScheme")->setCurrentIndex(1);
        Q_EMIT combo("mouseScheme")->activated(1);
        QVERIFY(f.panel.actions().options().mouse.scheme() == MouseTable::Scheme::ByButton);
        QVERIFY(later.actions().options().mouse.scheme() == MouseTable::Scheme::ByButton);
        dialog->close();
    }
};

FATHOM_TEST(TestLadderGestures)
#include "tst_gestures.moc"

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/accounts.h"
#include "core/store/key_vault.h"
#include "tests/support/test_main.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/chart/chart_panel.h"
#include "ui/ladder/ladder_panel.h"
#include "ui/ladder/ladder_view.h"
#include "ui/window/app_bar_chips.h"
#include "ui/window/status_bar.h"
#include "ui/window/table_tabs.h"
#include "ui/window/workspaces.h"
#include "ui/workspace/key_router.h"
#include "ui/workspace/link_chip.h"
#include "ui/workspace/panel_title.h"
#include "ui/workspace/toast_card.h"
#include "ui/workspace/toast_stack.h"
#include "tests/support/words.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>

using namespace fathom;
using namespace fathom::test;
using fathom::test::Desk;
using fathom::test::SessionFixture;

namespace {

const PanelDocks::Panel& panel(MainWindow& window, const char* name)
{
    const PanelDocks::Panel* found = window.docks().find(s(name));
    if (found == nullptr)
        qFatal("no panel %s", name);
    return *found;
}

} // namespace

class PanelsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_type_can_be_opened_and_its_id_is_its_own()
    {
        Desk desk;
        const auto window = desk.open();
        QSet<QString> ids;
        for (const PanelType& type : panelTypes()) {
            QVERIFY(!ids.contains(s(type.id)));
            ids.insert(s(type.id));
            const QString opened = window->docks().open(s(type.id));
            Desk::settle(*window);
            const PanelDocks::Panel* made = window->docks().find(opened);
            QVERIFY2(made != nullptr && made->widget != nullptr && !made->dock->isHidden(), type.id);
            QVERIFY2(!made->dock->windowTitle().isEmpty(), type.id);
            QCOMPARE(opened == s(type.id), !type.several || opened == s(type.id));
        }
        QVERIFY(window->docks().open(s("nonsense")).isEmpty());
        QVERIFY(window->docks().ensure(s("watchlist-2")) == nullptr); // one is enough
    }

    void the_connection_panel_opens_from_the_chips_and_the_status_bar()
    {
        Desk desk;
        const auto window = desk.open();
        const auto shown = [&window] {
            Desk::settle(*window);
            const PanelDocks::Panel* found = window->docks().find(s("connection"));
            return found != nullptr && found->dock->isVisible() && found->widget != nullptr && found->widget->objectName() == s("connectionPanel");
        };
        QVERIFY(!shown());
        for (const char* wire : { "marketWire", "accountWire", "orderWire" }) {
            auto* button = window->findChild<QAbstractButton*>(s(wire));
            QVERIFY2(button != nullptr && !button->accessibleName().isEmpty(), wire);
            QTest::mouseClick(button, Qt::LeftButton);
            QVERIFY2(shown(), wire);
            QVERIFY(window->docks().focused() == window->docks().find(s("connection")));
            QVERIFY(window->docks().close(s("connection")));
            QVERIFY(!shown());
        }
        desk.session.connection()->update({}, {}, 1'500, 0); // the clock is off: its chip shows
        auto* chip = window->findChild<QAbstractButton*>(s("clockChip"));
        QVERIFY(chip->isVisible());
        QTest::mouseClick(chip, Qt::LeftButton);
        QVERIFY(shown());
        QTest::mouseClick(window->findChild<QLabel*>(s("lastLogLine")), Qt::LeftButton); // the rest of the bar leads nowhere
        const QRect dock = panel(*window, "connection").dock->geometry();
        QVERIFY2(dock.width() > 3 * dock.height(), "a panel of tables lies along the lower edge");
        QVERIFY2(dock.height() > 200, qPrintable(QString::number(dock.height())));
    }

    void D05_the_status_bar_names_the_proxy_in_use_and_the_one_that_waits()
    {
        Preferences preferences { nullptr };
        preferences.setValue(s("firstRun.done"), true);
        Accounts accounts { &preferences, nullptr, {} };
        SessionConfig config = SessionFixture::configOf(Environment::Demo);
        config.proxy = { ProxyChoice::Kind::Socks5, s("proxy.example"), 1080, {} };
        accounts.setProxy(config.proxy, {}, this, [](const Result<bool>&) {});
        Session session { std::move(config), &preferences, &accounts };
        Theme theme;
        StatusBar bar { session, theme };
        bar.show();
        auto* words = bar.findChild<QLabel*>(s("proxyInUse"));
        QCOMPARE(words->text(), s("Proxy proxy.example:1080"));
        QVERIFY(words->isVisible());
        accounts.setProxy({}, {}, this, [](const Result<bool>&) {});
        QCOMPARE(words->text(), s("Proxy proxy.example:1080, next: none"));
        QCOMPARE(words->property("role").toString(), s("warn"));
        // Set while connections go direct, it is not said to be in use.
        Session direct { SessionFixture::configOf(Environment::Demo), &preferences, &accounts };
        StatusBar other { direct, theme };
        other.show();
        auto* otherWords = other.findChild<QLabel*>(s("proxyInUse"));
        QVERIFY(!otherWords->isVisible());
        accounts.setProxy({ ProxyChoice::Kind::Http, s("late.example"), 8080, {} }, {}, this, [](const Result<bool>&) {});
        QCOMPARE(otherWords->text(), s("Proxy none, next: late.example:8080"));
        QVERIFY(otherWords->isVisible());
        // Paper is never reached through a proxy.
        Session paper { SessionFixture::configOf(Environment::Paper), &preferences, &accounts };
        StatusBar third { paper, theme };
        third.show();
        QVERIFY(!third.findChild<QLabel*>(s("proxyInUse"))->isVisible());
    }

    // INTERACTION 14: one line "2 changes while blind" opens the difference.
    void changes_while_blind_open_from_their_toast()
    {
        Desk desk;
        const auto window = desk.open();
        LogLine line { .severity = Severity::Warning, .title = s("While blind"), .text = s("2 changes"), .symbol = {}, .asksAttention = true };
        line.details = { s("filled: BUY 0.200 BTCUSDT"), s("order ended: SELL 1") };
        desk.session.log()->add(line);
        QCOMPARE(window->toasts().count(), 1);
        QVERIFY(window->findChild<QDialog*>(s("logDetails")) == nullptr);
        QVERIFY(!window->toasts().runNewestAction()); // Ctrl+Z undoes, it does not open
        auto* card = window->toasts().findChild<ToastCard*>();
        QVERIFY(card->offersAction());
        card->runAction();
        const auto* list = window->findChild<QListWidget*>(s("logDetailsList"));
        QVERIFY(list != nullptr && list->isVisible());
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->item(0)->text(), line.details.first());
    }

    void a_second_ladder_stands_beside_the_first_with_a_symbol_of_its_own()
    {
        Desk desk;
        const auto window = desk.open();
        const QString second = window->docks().open(s("ladder"), 2);
        QCOMPARE(second, s("ladder-2"));
        Desk::settle(*window);
        window->links().setSymbol(2, s("DOGEUSDT"));
        QCOMPARE(panel(*window, "ladder").link->symbol(), s("BTCUSDT"));
        QCOMPARE(panel(*window, "ladder-2").link->symbol(), s("DOGEUSDT"));
        QCOMPARE(panel(*window, "ladder").dock->y(), panel(*window, "ladder-2").dock->y());
        QVERIFY(window->docks().close(second));
        QTRY_VERIFY(window->docks().find(second) == nullptr); // a second one is gone for good
        QVERIFY(window->docks().close(s("ladder")));
        QVERIFY(panel(*window, "ladder").dock->isHidden());   // the first waits
        QCOMPARE(window->docks().open(s("ladder")), s("ladder"));
        QVERIFY(!panel(*window, "ladder").dock->isHidden());
    }

    void panels_are_made_one_a_turn_after_the_first_frame()
    {
        Desk desk;
        MainWindow window(desk.session, desk.theme, desk.appearance, desk.language);
        QSignalSpy made(&window.docks(), &PanelDocks::panelMade);
        int atFrame = -1; // how many there were when the first frame stood
        connect(&window, &MainWindow::firstFrame, this, [&] { atFrame = static_cast<int>(made.count()); });
        window.resize(1920, 1080);
        window.show();
        int before = static_cast<int>(made.count());
        for (int turn = 0; turn < 5000 && !(made.count() > 4 && window.docks().isComplete()); ++turn) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 0);
            QVERIFY(made.count() - before <= 2);
            before = static_cast<int>(made.count());
        }
        QVERIFY(window.docks().isComplete());
        QVERIFY(atFrame == 0 || atFrame == 1);
    }

    void a_panel_with_an_unknown_order_cannot_be_closed()
    {
        Desk desk;
        const auto window = desk.open();
        Order order = SessionFixture::limitOrder(1, Side::Buy, "96405.5", "0.2");
        order.request = RequestState::Unknown;
        desk.session.account()->applyOrder(order);
        for (const char* name : { "ladder", "ticket", "orders", "tables" }) {
            QVERIFY2(!window->docks().close(s(name)), name);
            QVERIFY2(!panel(*window, name).dock->isHidden(), name);
        }
        QVERIFY(window->toasts().count() > 0); // and says why
        QVERIFY(window->docks().close(s("account")));
        order.request = RequestState::None;
        desk.session.account()->applyOrder(order);
        QVERIFY(window->docks().close(s("ladder")));
    }

    void f6_walks_every_panel_and_back()
    {
        Desk desk;
        const auto window = desk.open();
        window->docks().focus(s("watchlist"));
        QStringList walked;
        const std::size_t all = window->docks().shown().size();
        for (std::size_t i = 0; i < all; ++i) {
            walked << window->docks().focused()->id;
            QTest::keyClick(window.get(), Qt::Key_F6);
        }
        QCOMPARE(QSet<QString>(walked.begin(), walked.end()).size(), static_cast<qsizetype>(all));
        QCOMPARE(window->docks().focused()->id, walked.first());
        QTest::keyClick(window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(window->docks().focused()->id, walked.last());
    }

    void alt_digits_link_the_focused_panel_and_ctrl_tab_goes_back()
    {
        Desk desk;
        const auto window = desk.open();
        window->docks().focus(s("ladder"));
        QTest::keyClick(window.get(), Qt::Key_3, Qt::AltModifier);
        QCOMPARE(panel(*window, "ladder").link->number(), 3);
        QCOMPARE(panel(*window, "ladder").link->symbol(), s("BTCUSDT"));
        panel(*window, "ladder").link->setSymbol(s("DOGEUSDT"));
        QCOMPARE(panel(*window, "chart").link->symbol(), s("BTCUSDT"));
        QTest::keyClick(window.get(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(panel(*window, "ladder").link->symbol(), s("BTCUSDT"));
        QTest::keyClick(window.get(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(panel(*window, "ladder").link->symbol(), s("DOGEUSDT"));
        QTest::keyClick(window.get(), Qt::Key_0, Qt::AltModifier);
        QCOMPARE(panel(*window, "ladder").link->number(), 0);
        window->links().setSymbol(3, s("BTCUSDT"));
        QCOMPARE(panel(*window, "ladder").link->symbol(), s("DOGEUSDT"));
    }

    void the_chip_lists_the_groups_and_what_they_share()
    {
        Desk desk;
        const auto window = desk.open();
        QMenu menu;
        fillLinkMenu(menu, desk.theme, *panel(*window, "ladder").link, 1);
        const auto action = [&menu](int number) { return menu.findChild<QAction*>(QStringLiteral("link%1").arg(number)); };
        QVERIFY(action(1)->text().startsWith(s("BTCUSDT")));
        action(4)->trigger();
        QCOMPARE(panel(*window, "ladder").link->number(), 4);
        const auto* chip = panel(*window, "ladder").dock->findChild<LinkChip*>();
        QVERIFY(chip->accessibleName().contains(QLatin1Char('4')));
    }

    void a_draft_from_another_group_brings_the_ticket_over()
    {
        Desk desk;
        const auto window = desk.open();
        const QString second = window->docks().open(s("ladder"), 2);
        Desk::settle(*window);
        window->links().setSymbol(2, s("DOGEUSDT"));
        QSignalSpy drafts(panel(*window, "ticket").link, &LinkGroup::draftOffered);
        Draft draft;
        draft.price = Decimal::fromLiteral("0.21");
        window->docks().find(second)->link->offerDraft(draft);
        QCOMPARE(panel(*window, "ticket").link->number(), 2);
        QCOMPARE(panel(*window, "ticket").link->symbol(), s("DOGEUSDT"));
        QCOMPARE(drafts.count(), 1);
    }

    void leaving_a_symbol_with_orders_offers_the_way_back()
    {
        Desk desk;
        const auto window = desk.open();
        desk.session.account()->applyOrder(SessionFixture::limitOrder(1, Side::Buy, "96405.5", "0.2"));
        desk.session.account()->applyOrder(SessionFixture::limitOrder(2, Side::Buy, "96400.5", "0.2"));
        auto* chip = window->findChild<QAbstractButton*>(QStringLiteral("backChip"));
        QVERIFY(!chip->isVisible());
        window->links().setSymbol(1, s("DOGEUSDT"));
        QVERIFY(chip->isVisible());
        QVERIFY(chip->text().contains(s("BTCUSDT")) && chip->text().contains(QLatin1Char('2')));
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(window->links().symbol(1), s("BTCUSDT"));
        QVERIFY(!chip->isVisible());
    }

    void tabs_of_the_tables_can_be_chosen_and_are_kept()
    {
        Desk desk;
        {
            const auto window = desk.open();
            auto* tabs = window->docks().made<TableTabs>().front();
            QVERIFY(tabs->pages().contains(s("fills")) && tabs->pages().contains(s("liquidations")));
            tabs->recall({ { QStringLiteral("pages"), QJsonArray { s("log"), s("fills"), s("nonsense"), s("log"), s("ladder") } }, { QStringLiteral("front"), 1 } });
            QCOMPARE(tabs->pages(), (QStringList { s("log"), s("fills") }));
            QCOMPARE(tabs->tabBar()->currentIndex(), 1);
            tabs->showPage(s("orders"));
            QCOMPARE(tabs->pages(), (QStringList { s("log"), s("fills"), s("orders") }));
            window->workspaces().write();
        }
        const auto window = desk.open();
        auto* tabs = window->docks().made<TableTabs>().front();
        QCOMPARE(tabs->pages(), (QStringList { s("log"), s("fills"), s("orders") }));
        QCOMPARE(tabs->tabBar()->currentIndex(), 2);
    }

    void a_press_on_a_title_gives_its_panel_the_keys()
    {
        Desk desk;
        const auto window = desk.open();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        // On the window, so that the press takes its way through what lies on the title; where that is no tool.
        const auto spot = [&](const char* name) {
            QWidget* title = panel(*window, name).title;
            for (int x = title->width() - 2; x > 0; x -= 2) {
                const QPoint at = title->mapTo(window.get(), QPoint(x, title->height() / 2));
                if (window->childAt(at) == title || qobject_cast<QLabel*>(window->childAt(at)) != nullptr)
                    return at;
            }
            return QPoint();
        };
        const auto press = [&](const char* name) { QTest::mouseClick(window->windowHandle(), Qt::LeftButton, {}, spot(name)); };
        for (const char* name : { "chart", "ladder", "ticket", "watchlist", "tables", "ladder" }) {
            press(name);
            QVERIFY2(window->docks().focused() != nullptr && window->docks().focused()->id == s(name), name);
            const QWidget* focus = QApplication::focusWidget();
            QVERIFY2(focus != nullptr && (focus == panel(*window, name).widget || panel(*window, name).widget->isAncestorOf(focus)), name);
        }
        // The keys are the ladder's now.
        auto* ladder = window->docks().made<LadderPanel>().front();
        QVERIFY(KeyRouter::targetAround(QApplication::focusWidget()) == static_cast<KeyTarget*>(ladder));
        // A tool the panel put into its title is the panel's, too.
        auto* tools = panel(*window, "ladder").title->findChild<QWidget*>(QStringLiteral("titleTools"));
        QVERIFY(tools != nullptr);
        QVERIFY(KeyRouter::targetAround(tools) == static_cast<KeyTarget*>(ladder));
    }

    void a_page_brings_its_tools_into_the_title()
    {
        Desk desk;
        const auto window = desk.open();
        auto* tabs = window->docks().made<TableTabs>().front();
        tabs->showPage(s("liquidations"));
        const auto* settings = panel(*window, "tables").dock->findChild<QAbstractButton*>(QStringLiteral("liquidationsSettings"));
        QVERIFY(settings != nullptr && settings->isVisible());
        tabs->showPage(s("fills"));
        QVERIFY(!settings->isVisible());
    }
};

FATHOM_TEST(PanelsTest)

#include "tst_panels.moc"

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/connection_state.h"
#include "tests/support/test_main.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/order_lines.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/ticket/ticket_panel.h"
#include "ui/window/app_bar.h"
#include "ui/window/app_bar_chips.h"
#include "ui/window/banner.h"
#include "ui/window/first_run_card.h"
#include "ui/window/status_bar.h"
#include "ui/window/workspaces.h"
#include "ui/workspace/small_widgets.h"
#include "ui/workspace/toast_stack.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace fathom;
using fathom::test::Desk;

namespace {

void bothSizes()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("large") << QSize(1920, 1080);
    QTest::newRow("small") << QSize(1280, 800);
}

} // namespace

//! What lies over the window and what is put into it leaves everything readable.
class WindowFitTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void on_a_small_screen_at_twice_the_size_nothing_is_squeezed()
    {
        Desk desk;
        const auto window = desk.open({ 960, 520 });
        QCOMPARE(window->size(), QSize(960, 520));
        const auto* bar = window->findChild<AppBar*>();
        int tabs = 0;
        for (const QWidget* each : bar->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            if (!each->isVisible() || each->objectName() == QStringLiteral("search"))
                continue;
            QVERIFY2(bar->rect().contains(each->geometry()), qPrintable(each->objectName()));
            QVERIFY2(each->width() >= each->sizeHint().width(), qPrintable(each->objectName() + QLatin1Char(' ') + QLatin1String(each->metaObject()->className())));
            tabs += each->objectName().startsWith(QStringLiteral("workspace"));
        }
        QCOMPARE(tabs, 4);
        for (const char* strip : { "fathom::StatusBar", "fathom::ChartToolbar", "titleTools" }) {
            for (const QWidget* holder : window->findChildren<QWidget*>()) {
                if (!holder->isVisible() || !(holder->inherits(strip) || holder->objectName() == QLatin1String(strip)))
                    continue;
                for (const QWidget* each : holder->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
                    if (each->isVisible())
                        QVERIFY2(holder->rect().contains(each->geometry()) && each->width() >= std::min(each->minimumSizeHint().width(), each->maximumWidth()),
                            qPrintable(QStringLiteral("%1 %2: %3 of %4 at %5").arg(QLatin1String(strip), each->objectName()).arg(each->width()).arg(each->minimumSizeHint().width()).arg(each->x())));
                }
            }
        }
        for (const char* button : { "cancelAll", "flatten", "mainMenu", "workspace4" })
            QVERIFY2(bar->findChild<QWidget*>(QLatin1String(button))->isVisible(), button);
    }

    void a_long_name_of_a_workspace_gives_way_before_it_is_squeezed()
    {
        Desk desk;
        QWidget host; // whose layout does not widen it
        AppBar bar(desk.session, desk.theme, &host);
        bar.resize(960, 37);
        host.show();
        const QString longName = QStringLiteral("Everything I hold until the end of the year");
        bar.setWorkspaces({ QStringLiteral("Scalp"), QStringLiteral("Hold"), QStringLiteral("Swing"), QStringLiteral("Review") }, 1);
        const auto* tab = bar.findChild<QWidget*>(QStringLiteral("workspace2"));
        const auto squeezed = [&bar] {
            QStringList names;
            for (const QWidget* each : bar.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
                if (each->isVisible() && each->objectName() != QStringLiteral("search") && each->width() < each->sizeHint().width())
                    names << QStringLiteral("%1 %2 of %3").arg(each->objectName()).arg(each->width()).arg(each->sizeHint().width());
            }
            return names.join(QLatin1Char('|'));
        };
        QTRY_COMPARE(squeezed(), QString());
        bar.setWorkspaces({ QStringLiteral("Scalp"), longName, QStringLiteral("Swing"), QStringLiteral("Review") }, 1);
        QTRY_COMPARE(squeezed(), QString());
        const int narrow = tab->width();
        bar.resize(1920, 37);
        QTRY_VERIFY2(tab->width() >= narrow, qPrintable(QStringLiteral("%1, %2 before").arg(tab->width()).arg(narrow)));
        QTRY_COMPARE(squeezed(), QString());
    }

    // Words that grow where a stream is lost take their room from what the Connection panel shows as well.
    void lost_streams_leave_whole_figures_in_the_bar_below()
    {
        Desk desk;
        const auto window = desk.open({ 960, 520 });
        auto* bar = window->findChild<StatusBar*>();
        std::vector<StreamHealth> lost;
        for (const char* name : { "public", "private", "wsApi" }) {
            StreamHealth stream;
            stream.name = QString::fromLatin1(name);
            stream.phase = StreamPhase::Waiting;
            stream.lastFrame = std::chrono::steady_clock::now() - std::chrono::seconds(4321);
            lost.push_back(stream);
        }
        desk.session.connection()->update(lost, { { QStringLiteral("weight1m"), 2345, 2400 } }, 123'456, 0);
        Desk::settle(*window);
        for (const QLabel* label : bar->findChildren<QLabel*>()) {
            if (label->isVisible() && label->objectName() != QStringLiteral("lastLogLine"))
                QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
        }
        const auto parts = bar->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
        for (const QWidget* one : parts) {
            for (const QWidget* other : parts)
                QVERIFY(one == other || !one->isVisible() || !other->isVisible() || !one->geometry().intersects(other->geometry()));
        }
    }

    void a_toast_covers_no_button_of_the_ladder()
    {
        Desk desk;
        for (const QSize& size : { QSize(1280, 776), QSize(1366, 744), QSize(1920, 1056) }) {
            const auto window = desk.open(size);
            Desk::settle(*window);
            window->toasts().show({ .severity = Severity::Success, .lead = QStringLiteral("BUY 0.100"), .text = QStringLiteral("@ 97,720.0 working"), .action = QStringLiteral("Undo"), .actionKey = QStringLiteral("Ctrl Z"), .onAction = [] {}, .actionSeconds = 5 });
            const QDockWidget* ladder = window->docks().dock(QStringLiteral("ladder"));
            const QRect place(ladder->mapTo(window.get(), QPoint()), ladder->size());
            const QWidget& toasts = window->toasts();
            QVERIFY2(!place.intersects(toasts.geometry()), qPrintable(QStringLiteral("%1: %2 after %3").arg(size.width()).arg(toasts.geometry().left()).arg(place.right())));
            QVERIFY(window->rect().contains(toasts.geometry()));
        }
    }

    void a_chip_in_the_bar_squeezes_nothing()
    {
        Desk desk;
        const auto window = desk.open({ 1280, 720 });
        auto* bar = window->findChild<AppBar*>();
        const auto squeezed = [bar]() -> QString {
            for (const QWidget* each : bar->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
                if (each->isVisible() && each->objectName() != QStringLiteral("search") && (each->width() < each->sizeHint().width() || !bar->rect().contains(each->geometry())))
                    return each->objectName() + QLatin1Char(' ') + QLatin1String(each->metaObject()->className());
            }
            return QString();
        };
        const auto name = [bar] { return qobject_cast<QToolButton*>(bar->menuButton())->toolButtonStyle(); };
        QCOMPARE(name(), Qt::ToolButtonTextBesideIcon);
        bar->chips()->offerSymbol(QStringLiteral("1000PEPEUSDT"), 27);
        QTRY_COMPARE(squeezed(), QString());
        QCOMPARE(name(), Qt::ToolButtonIconOnly);
        bar->chips()->offerSymbol(QString(), 0);
        QTRY_COMPARE(name(), Qt::ToolButtonTextBesideIcon); // what was given up comes back
        QCOMPARE(squeezed(), QString());
    }

    void flattening_is_offered_in_the_tables_where_there_is_something_and_room()
    {
        Desk desk;
        const auto window = desk.open();
        const auto* flatten = window->findChild<QPushButton*>(QStringLiteral("positionsFlattenAll"));
        QVERIFY(!flatten->isVisibleTo(flatten->parentWidget()));
        desk.session.account()->applyOrder(fathom::test::SessionFixture::limitOrder(1, Side::Buy, "96405.5", "0.2"));
        window->resize(1800, 1000);
        QTRY_VERIFY(flatten->isVisibleTo(flatten->parentWidget()));
        window->resize(960, 520);
        QTRY_VERIFY(!flatten->isVisibleTo(flatten->parentWidget()) || window->docks().dock(QStringLiteral("tables"))->width() >= 400);
    }

    void a_banner_covers_nothing_one_acts_on_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("workspace");
        for (const QSize& size : { QSize(1920, 1080), QSize(1280, 800) }) {
            for (const char* workspace : { "trade", "scalp", "swing", "review" })
                QTest::newRow(qPrintable(QStringLiteral("%1 at %2").arg(QLatin1String(workspace)).arg(size.width()))) << size << QString::fromLatin1(workspace);
        }
    }

    void a_banner_covers_nothing_one_acts_on()
    {
        QFETCH(QSize, size);
        QFETCH(QString, workspace);
        Desk desk;
        const auto window = desk.open(size);
        window->workspaces().choose(workspace);
        Desk::settle(*window);
        desk.session.account()->applyPhase(AccountPhase::Lost, QStringLiteral("stream lost"), wallTimeFromMs(1'790'000'000'000));
        StreamHealth lost;
        lost.name = QStringLiteral("public");
        lost.phase = StreamPhase::Stale;
        lost.lastFrame = std::chrono::steady_clock::now();
        desk.session.connection()->update({ lost }, {}, std::nullopt, 0);
        auto* banner = window->findChild<Banner*>();
        QVERIFY(banner->isVisible());
        QVERIFY2(banner->text().contains(QStringLiteral("cancel and reduce still work")) && banner->text().contains(QStringLiteral("prices are old")), qPrintable(banner->text()));
        const QRect place = banner->geometry();
        QVERIFY(window->rect().contains(place));
        // Every word is there.
        const auto* label = banner->findChild<QLabel*>();
        QVERIFY(banner->rect().contains(label->geometry()));
        QVERIFY(label->height() >= label->heightForWidth(label->width()));
        // No title, no header, no ladder, no ticket, no table, no button and no field is below it.
        for (const PanelDocks::Panel* panel : window->docks().shown()) {
            const bool lends = QLatin1String(panel->type->id) == QLatin1String("chart") || QLatin1String(panel->type->id) == QLatin1String("tape");
            if (!lends && panel->dock->isVisible() && !panel->dock->visibleRegion().isEmpty())
                QVERIFY2(!place.intersects(QRect(panel->dock->mapTo(window.get(), QPoint()), panel->dock->size())), qPrintable(panel->id));
        }
        for (const QWidget* widget : window->findChildren<QWidget*>()) {
            const bool acts = qobject_cast<const QAbstractButton*>(widget) != nullptr || qobject_cast<const QLineEdit*>(widget) != nullptr || widget->inherits("fathom::PanelTitle") || widget->inherits("fathom::InstrumentHeader");
            if (acts && widget->isVisible() && widget->window() == window.get() && !banner->isAncestorOf(widget))
                QVERIFY2(!place.intersects(QRect(widget->mapTo(window.get(), QPoint()), widget->size())), qPrintable(widget->objectName()));
        }
        // A press on its words is none on what lies below.
        int reached = 0;
        for (const ChartView* chart : window->findChildren<ChartView*>()) {
            connect(chart, &ChartView::menuWanted, banner, [&reached] { ++reached; });
            connect(chart, &ChartView::pricePressed, banner, [&reached] { ++reached; });
        }
        QWidget* hit = window->childAt(place.center());
        QVERIFY(hit == banner || banner->isAncestorOf(hit));
        const QPoint at = hit->mapFrom(window.get(), place.center());
        QTest::mouseClick(hit, Qt::RightButton, Qt::NoModifier, at);
        QTest::mouseClick(hit, Qt::LeftButton, Qt::ControlModifier, at);
        QContextMenuEvent menu(QContextMenuEvent::Mouse, at, hit->mapToGlobal(at));
        QApplication::sendEvent(hit, &menu);
        QCOMPARE(reached, 0);
        QVERIFY(!QApplication::activePopupWidget());
        // It is heard, as an alert.
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(banner);
        QCOMPARE(spoken->role(), QAccessible::AlertMessage);
        QCOMPARE(spoken->text(QAccessible::Name), banner->text());
    }

    void the_card_of_the_first_start_and_a_banner_lie_apart_data() { bothSizes(); }

    void the_card_of_the_first_start_and_a_banner_lie_apart()
    {
        QFETCH(QSize, size);
        Desk desk;
        desk.preferences.setValue(QStringLiteral("firstRun.done"), false);
        const auto window = desk.open(size);
        QTRY_VERIFY(window->findChild<FirstRunCard*>() != nullptr);
        Desk::settle(*window);
        const auto* card = window->findChild<FirstRunCard*>();
        const QRect before = card->geometry();
        desk.session.account()->applyPhase(AccountPhase::Lost, QStringLiteral("stream lost"), wallTimeFromMs(1'790'000'000'000));
        StreamHealth lost;
        lost.name = QStringLiteral("public");
        lost.phase = StreamPhase::Stale;
        lost.lastFrame = std::chrono::steady_clock::now();
        desk.session.connection()->update({ lost }, {}, std::nullopt, 0);
        const auto* banner = window->findChild<Banner*>();
        QVERIFY(banner->isVisible() && card->isVisible());
        QVERIFY(window->rect().contains(card->geometry()));
        QVERIFY2(!banner->geometry().intersects(card->geometry()), qPrintable(QStringLiteral("the card ends at %1, the banner begins at %2").arg(card->geometry().bottom()).arg(banner->y())));
        QCOMPARE(card->geometry(), before); // it moves for no banner
    }

    void the_ticket_shows_what_an_order_leads_to_on_a_low_screen_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(1280, 800);
        QTest::newRow("large at one and a half times the size") << QSize(1280, 707);
    }

    void the_ticket_shows_what_an_order_leads_to_on_a_low_screen()
    {
        QFETCH(QSize, size);
        Desk desk;
        const auto window = desk.open(size);
        Desk::settle(*window);
        const auto* ticket = window->findChild<TicketPanel*>();
        QVERIFY(ticket != nullptr);
        const auto* form = ticket->findChild<QScrollArea*>();
        QVERIFY(form != nullptr && form->isVisible());
        QCOMPARE(form->verticalScrollBar()->maximum(), 0);
    }

    void an_icon_stands_before_a_buttons_words_and_not_on_them()
    {
        Desk desk;
        ChevronButton plain(desk.theme);
        ChevronButton locked(desk.theme);
        for (ChevronButton* each : { &plain, &locked })
            each->setText(QStringLiteral("Paper 1"));
        locked.setIcon(themedIcon(Icon::Lock, desk.theme));
        for (ChevronButton* each : { &plain, &locked })
            each->resize(each->sizeHint().width(), 26);
        const int wider = locked.iconSize().width() + 4;
        QCOMPARE(locked.width(), plain.width() + wider);
        const QImage words = plain.grab(QRect(8, 2, plain.width() - 10, 22)).toImage();
        QCOMPARE(locked.grab(QRect(8 + wider, 2, plain.width() - 10, 22)).toImage(), words);
    }

    void words_are_printed_whole_in_every_language_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QSize>("size");
        for (const QString& code : Language::codes()) {
            for (const QSize& size : { QSize(1920, 1080), QSize(1280, 800) })
                QTest::newRow(qPrintable(QStringLiteral("%1 at %2").arg(code).arg(size.width()))) << code << size;
        }
    }

    void words_are_printed_whole_in_every_language()
    {
        QFETCH(QString, code);
        QFETCH(QSize, size);
        Desk desk;
        QVERIFY(desk.language.use(code));
        AccountFigures figures;
        figures.wallet = Decimal::fromLiteral("10184.36");
        figures.marginBalance = Decimal::fromLiteral("10332.82");
        figures.available = Decimal::fromLiteral("2840.60");
        figures.maintenanceMargin = figures.crossMaintenanceMargin = Decimal::fromLiteral("328.64");
        figures.crossWallet = Decimal::fromLiteral("10184.36");
        figures.unrealizedPnl = figures.crossUnrealizedPnl = Decimal::fromLiteral("148.46");
        desk.session.account()->applyFigures(figures, {});
        desk.session.account()->applyOrder(fathom::test::SessionFixture::limitOrder(1, Side::Buy, "96405.5", "0.2"));
        const auto window = desk.open(size);
        const auto isCut = [](const QWidget* widget) {
            if (const auto* label = qobject_cast<const QLabel*>(widget); label != nullptr && !widget->inherits("fathom::ElidedLabel") && !label->wordWrap())
                return label->contentsRect().width() < std::floor(QFontMetricsF(label->font()).horizontalAdvance(label->text()));
            if (widget->inherits("fathom::StripButton"))
                return widget->width() < widget->sizeHint().width() - 12;
            if (const auto* button = qobject_cast<const QPushButton*>(widget))
                return button->width() < std::floor(QFontMetricsF(button->font()).horizontalAdvance(button->text()));
            return false;
        };
        QStringList cut;
        for (const QWidget* widget : window->findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->visibleRegion().isEmpty() || !isCut(widget))
                continue;
            const auto* label = qobject_cast<const QLabel*>(widget);
            cut << (label != nullptr ? label->text() : QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget))->text(QAccessible::Name));
        }
        QVERIFY(desk.language.use(QStringLiteral("en")));
        QCOMPARE(cut, QStringList());
    }

    void the_button_of_a_tag_holds_its_word_in_every_language()
    {
        for (const QString& code : Language::codes()) {
            Desk desk;
            QVERIFY(desk.language.use(code));
            const auto window = desk.open();
            desk.session.account()->applyPositions({ fathom::test::SessionFixture::longPosition("0.450", "96288.6", "96478.9") });
            const auto* lines = window->findChild<OrderLines*>();
            QTRY_VERIFY_WITH_TIMEOUT(!lines->tags().empty() && lines->tags().front().box.isValid(), 30'000);
            const OrderTag& tag = lines->tags().front();
            QVERIFY2(tag.actionBox.width() >= QFontMetricsF(desk.theme.font(11)).horizontalAdvance(tag.action) + 8, qPrintable(tag.action));
            QVERIFY(tag.box.contains(tag.actionBox));
            // Nor does a small window cut the buttons of a position's row.
            window->resize(1280, 800);
            const auto* table = window->findChild<QTableView*>(QStringLiteral("positionsTable"));
            QTRY_VERIFY2(table->model()->rowCount() == 1 && table->horizontalScrollBar()->maximum() == 0, qPrintable(code));
            QVERIFY(desk.language.use(QStringLiteral("en")));
        }
    }

    void a_lost_account_squeezes_no_panel_data() { bothSizes(); }

    void a_lost_account_squeezes_no_panel()
    {
        QFETCH(QSize, size);
        Desk desk;
        const auto window = desk.open(size);
        const QString reason = QStringLiteral("The account stream is down. What is shown may be old; cancelling and reducing still go out.");
        desk.session.account()->applyPhase(AccountPhase::Lost, reason, wallTimeFromMs(1'790'000'000'000));
        // The account keeps every line at its height.
        QWidget* account = window->docks().panel(QStringLiteral("account"));
        const auto* state = account->findChild<QLabel*>(QStringLiteral("accountState"));
        QTRY_VERIFY(state->isVisible());
        Desk::settle(*window);
        QList<QRect> places;
        for (const QLabel* label : account->findChildren<QLabel*>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            const QRect place(label->mapTo(account, QPoint()), label->size());
            QVERIFY2(account->rect().contains(place) && place.height() >= 16, qPrintable(label->text()));
            for (const QRect& other : places)
                QVERIFY2(!place.intersects(other), qPrintable(label->text()));
            places << place;
        }
        QCOMPARE(state->toolTip(), reason);
    }

    void a_lost_account_stream_is_a_banner_that_moves_nothing()
    {
        Desk desk;
        const auto window = desk.open();
        const QPoint before = window->docks().dock(QStringLiteral("ladder"))->mapTo(window.get(), QPoint());
        desk.session.account()->applyPhase(AccountPhase::Lost, QStringLiteral("stream lost"), wallTimeFromMs(1'790'000'000'000));
        const auto* banner = window->findChild<Banner*>();
        QVERIFY(banner->isVisible());
        QVERIFY(banner->text().contains(QStringLiteral("14:13:20")));
        QCOMPARE(window->docks().dock(QStringLiteral("ladder"))->mapTo(window.get(), QPoint()), before);
        desk.session.account()->applyPhase(AccountPhase::Ready, {}, wallTimeFromMs(1'790'000'001'000));
        QVERIFY(!banner->isVisible());
    }
};

FATHOM_TEST(WindowFitTest)
#include "tst_fitting.moc"

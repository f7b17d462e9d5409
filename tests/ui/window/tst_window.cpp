// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/window/app_bar_parts.h"
#include "ui/window/appearance.h"
#include "ui/window/banner.h"
#include "ui/window/key_overlay.h"
#include "ui/window/language.h"
#include "ui/window/main_window.h"
#include "ui/window/status_bar.h"
#include "ui/window/workspaces.h"
#include "ui/workspace/announcer.h"
#include "ui/workspace/confirm_dialog.h"
#include "ui/workspace/key_map.h"
#include "ui/workspace/toast_card.h"
#include "ui/workspace/toast_stack.h"

#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QFile>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace fathom;
using fathom::test::Desk;
using fathom::test::SessionFixture;

class WindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Panels that go with their window change their visibility. Told of it, the window used parts that were no more.
    void a_window_that_goes_is_told_of_nothing()
    {
        Desk desk;
        auto window = desk.open();
        window->docks().open(QStringLiteral("positions"), {}, true); // a window of its own, hidden as it goes
        Desk::settle(*window);
        int told = 0;
        QObject::connect(&window->docks(), &PanelDocks::changed, &desk.appearance, [&told] { ++told; });
        window.reset();
        QCOMPARE(told, 0);
    }

    void the_trade_workspace_is_laid_out_as_designed()
    {
        Desk desk;
        const auto window = desk.open();
        const auto place = [&](const char* which) {
            const QDockWidget* dock = window->docks().dock(QLatin1String(which));
            return QRect(dock->mapTo(window.get(), QPoint()), dock->size());
        };
        // Corners of the design at 1920 x 1080; a few pixels are the separators'.
        const auto near = [](int a, int b) { return std::abs(a - b) <= 8; };
        QTRY_VERIFY(near(place("ladder").left(), 1146));
        QVERIFY(near(place("watchlist").left(), 0) && near(place("watchlist").width(), 262));
        QVERIFY(near(place("chart").left(), 265) && near(place("chart").width(), 878) && near(place("chart").top(), 42));
        QVERIFY(near(place("ladder").left(), 1146) && near(place("ladder").width(), 436));
        QVERIFY(near(place("ticket").left(), 1585) && near(place("ticket").width(), 335));
        QVERIFY(near(place("tables").width(), 1143) && near(place("tables").top(), 695));
        QVERIFY(near(place("tape").bottom(), 1053));
    }

    void at_1280_by_800_every_panel_is_inside_the_window()
    {
        Desk desk;
        const auto window = desk.open({ 1280, 800 });
        QVERIFY(window->minimumSizeHint().width() <= 1280);
        for (const auto place : { "watchlist", "chart", "ladder", "ticket", "tables", "orders", "tape" }) {
            const QDockWidget* dock = window->docks().dock(QLatin1String(place));
            const QRect where(dock->mapTo(window.get(), QPoint()), dock->size());
            QVERIFY2(QRect(0, 0, 1280, 800).contains(where), qPrintable(dock->objectName()));
            QTRY_VERIFY2(dock->width() > 100 && dock->height() > 40, qPrintable(dock->objectName()));
        }
    }

    void keys_stay_in_a_panel_when_the_arrangement_changes()
    {
        Desk desk;
        const auto window = desk.open();
        QVERIFY(window->docks().focused() != nullptr);
        for (const char* workspace : { "scalp", "review", "swing", "trade" }) {
            window->workspaces().choose(QLatin1String(workspace));
            Desk::settle(*window);
            QTRY_VERIFY2(window->docks().focused() != nullptr && window->docks().focused()->dock->isVisible(), workspace);
            QVERIFY2(window->docks().around(QApplication::focusWidget()) != nullptr, workspace);
        }
    }

    void what_cannot_be_sent_is_said_as_it_is()
    {
        Desk desk;
        const auto window = desk.open();
        const auto chip = [&] {
            QStringList texts;
            for (const BarChip* each : window->findChildren<BarChip*>()) {
                if (each->isVisible())
                    texts << each->accessibleName();
            }
            return texts.join(QLatin1Char('\n'));
        };
        OrderGateway* orders = desk.session.orders();
        orders->applyBlockedReason(QStringLiteral("Limits are not set"));
        QVERIFY2(chip().contains(QStringLiteral("reduce only")) && chip().contains(QStringLiteral("Cancel and reduce still work")), qPrintable(chip()));
        orders->applyBlockedReason(QStringLiteral("The key is locked"), Blocked::Everything);
        QVERIFY2(chip().contains(QStringLiteral("nothing is sent")) && !chip().contains(QStringLiteral("still work")), qPrintable(chip()));
        desk.session.connection()->update({}, {}, std::nullopt, 58);
        orders->applyBlockedReason(QStringLiteral("Address banned"), Blocked::Everything);
        QVERIFY2(chip().contains(QStringLiteral("paused 58 s, Address banned")), qPrintable(chip()));
        QVERIFY2(!chip().contains(QStringLiteral("cancel")), qPrintable(chip()));
        desk.session.connection()->update({}, {}, std::nullopt, 0);
        orders->applyBlockedReason(QStringLiteral("No journal"), Blocked::Placing);
        QVERIFY2(chip().contains(QStringLiteral("cancel only")) && !chip().contains(QStringLiteral("reduce still")), qPrintable(chip()));
        orders->applyBlockedReason({});
        QVERIFY2(!chip().contains(QStringLiteral("only")), qPrintable(chip()));
    }

    void B23_an_account_that_is_not_verified_says_since_when()
    {
        Desk desk;
        const auto window = desk.open();
        auto* banner = window->findChild<Banner*>();
        QVERIFY(banner != nullptr && !banner->isVisible());
        desk.session.account()->applyPhase(AccountPhase::Ready, QStringLiteral("no answer to the comparison"), wallTimeFromMs(1'790'000'000'000));
        QTRY_VERIFY(banner->isVisible());
        QVERIFY2(banner->text().contains(QStringLiteral("Not verified since")) && banner->text().contains(QStringLiteral("no answer to the comparison")), qPrintable(banner->text()));
        desk.session.account()->applyPhase(AccountPhase::Ready, {}, wallTimeFromMs(1'790'000'060'000));
        QTRY_VERIFY(!banner->isVisible());
    }

    void a_stream_that_is_tried_anew_is_still_lost()
    {
        Desk desk;
        const auto window = desk.open();
        const auto* banner = window->findChild<Banner*>();
        StreamHealth wire;
        wire.name = QStringLiteral("market");
        const auto tell = [&](StreamPhase phase, MonotonicTime lastFrame) {
            wire.phase = phase;
            wire.lastFrame = lastFrame;
            desk.session.connection()->update({ wire }, {}, std::nullopt, 0);
            return banner->isVisible();
        };
        QVERIFY(!tell(StreamPhase::Connecting, {})); // at the start nothing was lost yet
        QVERIFY(!tell(StreamPhase::Live, std::chrono::steady_clock::now()));
        QVERIFY(tell(StreamPhase::Waiting, std::chrono::steady_clock::now()));
        QVERIFY(tell(StreamPhase::Connecting, {}));
        QVERIFY2(banner->text().contains(QStringLiteral("Market stream lost")), qPrintable(banner->text()));
        // What can be done about it stands in it, whole.
        auto* details = banner->findChild<QPushButton*>(QStringLiteral("bannerDetails"));
        for (const QPushButton* each : { banner->findChild<QPushButton*>(QStringLiteral("bannerReconcile")), details })
            QVERIFY(each && each->isVisible() && banner->rect().contains(each->geometry()) && each->width() >= each->sizeHint().width());
        QVERIFY(window->docks().find(QStringLiteral("connection")) == nullptr);
        details->click();
        QVERIFY(window->docks().find(QStringLiteral("connection")) != nullptr);
        QVERIFY(!tell(StreamPhase::Live, std::chrono::steady_clock::now()));
    }

    void a_placed_stop_is_told_and_can_be_undone()
    {
        Desk desk;
        const auto window = desk.open();
        OrderIntent intent;
        intent.symbol = QStringLiteral("BTCUSDT");
        intent.side = Side::Sell;
        intent.type = OrderType::StopMarket;
        intent.triggerPrice = Decimal::fromLiteral("96080");
        intent.closePosition = true;
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeWanted);
        const RequestId request = desk.session.orders()->place(intent);
        const auto id = placed.at(0).at(1).value<LocalOrderId>();
        desk.session.orders()->applyFinished(request, Outcome::Accepted, {}, id);
        QCOMPARE(window->toasts().count(), 1);
        QCOMPARE(window->toasts().findChild<ToastCard*>()->toast().lead, QStringLiteral("SELL all"));
        QVERIFY(window->toasts().findChild<ToastCard*>()->toast().text.startsWith(QStringLiteral("stop 96")));
    }

    void a_changed_layout_is_kept_and_shown_again()
    {
        Desk desk;
        {
            const auto window = desk.open();
            const auto kept = [&desk] { return desk.preferences.value(QStringLiteral("workspaces.shown.trade")); };
            const QJsonValue before = kept(); // a slow opening is kept, too
            window->docks().dock(QStringLiteral("tape"))->hide();
            window->docks().dock(QStringLiteral("watchlist"))->setFloating(true);
            QTRY_VERIFY_WITH_TIMEOUT(kept().isObject() && kept() != before, 30'000);
        }
        const auto window = desk.open();
        QVERIFY(window->docks().dock(QStringLiteral("tape")) == nullptr || !window->docks().dock(QStringLiteral("tape"))->isVisible());
        QVERIFY(window->docks().dock(QStringLiteral("watchlist"))->isFloating());
        window->docks().bringAllHere(true);
        QVERIFY(!window->docks().dock(QStringLiteral("watchlist"))->isFloating());
    }

    void a_damaged_layout_gives_the_supplied_one()
    {
        Desk desk;
        desk.preferences.setValue(QStringLiteral("workspaces.shown.trade"),
            QJsonObject { { QStringLiteral("version"), 2 }, { QStringLiteral("docks"), QStringLiteral("bm90IGEgbGF5b3V0") } });
        const auto window = desk.open();
        QVERIFY(window->docks().dock(QStringLiteral("ladder"))->isVisible());
    }

    void workspaces_keep_their_own_arrangement()
    {
        Desk desk;
        const auto window = desk.open();
        QTest::mouseClick(window->findChild<QAbstractButton*>(QStringLiteral("workspace3")), Qt::LeftButton);
        QVERIFY(!window->docks().dock(QStringLiteral("ladder"))->isVisible());
        QVERIFY(window->docks().dock(QStringLiteral("chart"))->isVisible());
        QTest::mouseClick(window->findChild<QAbstractButton*>(QStringLiteral("workspace2")), Qt::LeftButton);
        QVERIFY(window->docks().dock(QStringLiteral("ladder"))->isVisible());
        QCOMPARE(desk.preferences.value(QStringLiteral("workspaces.current")).toString(), QStringLiteral("trade"));
    }

    void the_language_switches_while_running()
    {
        Desk desk;
        const auto window = desk.open();
        QVERIFY(desk.language.use(QStringLiteral("en")));
        const auto* cancel = window->findChild<QPushButton*>(QStringLiteral("cancelAll"));
        const QString english = cancel->text();
        QStringList seen { english };
        for (const auto& code : { QStringLiteral("de"), QStringLiteral("uk"), QStringLiteral("zh_CN") }) {
            QVERIFY2(desk.language.use(code), qPrintable(code));
            QTRY_VERIFY2(!seen.contains(cancel->text()), qPrintable(code));
            seen << cancel->text();
            QVERIFY(!window->docks().dock(QStringLiteral("ticket"))->windowTitle().isEmpty());
        }
        // What only a screen reader meets follows as well.
        QVERIFY(desk.language.use(QStringLiteral("en")));
        const QStringList names { QStringLiteral("ladderHeader"), QStringLiteral("ladderEdgeUp"), QStringLiteral("ladderEdgeDown"), QStringLiteral("ladderRuler"),
            QStringLiteral("ladderGroup"), QStringLiteral("ladderSize1"), QStringLiteral("chartInterval5m"), QStringLiteral("ladderOptions"), QStringLiteral("mainMenu") };
        QStringList before;
        for (const QString& name : names) {
            const auto* widget = window->findChild<QWidget*>(name);
            QVERIFY2(widget != nullptr, qPrintable(name));
            before << widget->accessibleName();
        }
        QVERIFY(desk.language.use(QStringLiteral("uk")));
        for (qsizetype i = 0; i < names.size(); ++i)
            QTRY_VERIFY2(window->findChild<QWidget*>(names[i])->accessibleName() != before[i], qPrintable(names[i] + QStringLiteral(": ") + before[i]));
        // Words of rooms below the window follow too, and plurals have their forms.
        const Error error { Error::Code::Timeout, {} };
        QVERIFY(desk.language.use(QStringLiteral("uk")));
        const QString ukrainian = error.userText();
        QCOMPARE(QCoreApplication::translate("fathom::Flattener", "%n order(s)", nullptr, 3), QStringLiteral("3 ордери"));
        QVERIFY(desk.language.use(QStringLiteral("en")));
        QVERIFY(error.userText() != ukrainian);
        QCOMPARE(QCoreApplication::translate("fathom::Flattener", "%n order(s)", nullptr, 1), QStringLiteral("1 order"));
        QTRY_COMPARE(cancel->text(), english);
        QVERIFY(!desk.language.use(QStringLiteral("xx")));
        QCOMPARE(desk.language.current(), QStringLiteral("en"));
    }

    void the_theme_is_kept()
    {
        Desk desk;
        desk.appearance.choose(ThemeVariant::Light);
        QCOMPARE(desk.theme.variant(), ThemeVariant::Light);
        desk.appearance.setColourBlindSafe(true);
        QCOMPARE(desk.theme.variant(), ThemeVariant::ColourBlindLight);
        Theme again;
        const Appearance later(again, desk.preferences);
        QCOMPARE(again.variant(), ThemeVariant::ColourBlindLight);
    }

    void cancel_all_asks_the_exchange_once_and_says_when_there_is_nothing()
    {
        Desk desk;
        const auto window = desk.open();
        QSignalSpy all(desk.session.orders(), &OrderGateway::cancelAllWanted);
        auto* button = window->findChild<QPushButton*>(QStringLiteral("cancelAll"));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(all.count(), 0);
        QCOMPARE(window->toasts().count(), 1);
        desk.session.account()->applyOrder(SessionFixture::limitOrder(1, Side::Buy, "96405.5", "0.2"));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(all.count(), 1);
        QCOMPARE(all.at(0).at(1).value<CancelScope>(), CancelScope {});
    }

    void cancel_all_keeps_what_protects_for_one_press()
    {
        Desk desk;
        const auto window = desk.open();
        QSignalSpy all(desk.session.orders(), &OrderGateway::cancelAllWanted);
        desk.session.account()->applyPositions({ SessionFixture::longPosition("0.200", "96288.6", "96478.9") });
        Order stop = SessionFixture::limitOrder(2, Side::Sell, "96080", "0.2");
        stop.type = OrderType::StopMarket;
        stop.reduceOnly = true;
        desk.session.account()->applyOrder(SessionFixture::limitOrder(1, Side::Buy, "96405.5", "0.2"));
        desk.session.account()->applyOrder(stop);
        auto* button = window->findChild<QPushButton*>(QStringLiteral("cancelAll"));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(all.count(), 1);
        QCOMPARE(all.at(0).at(1).value<CancelScope>().protection, CancelScope::Protection::Spare);
        // The button counts down as the exchange confirms, and then offers the rest.
        const QString counting = button->text();
        Order gone = SessionFixture::limitOrder(1, Side::Buy, "96405.5", "0.2");
        gone.status = OrderStatus::Canceled;
        desk.session.account()->applyOrder(gone);
        QVERIFY(button->text() != counting);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(all.count(), 2);
        QCOMPARE(all.at(1).at(1).value<CancelScope>().protection, CancelScope::Protection::Take);
    }

    void flatten_is_one_wish_to_the_exchange_and_its_steps_stand_on_the_button()
    {
        Desk desk;
        const auto window = desk.open();
        desk.session.account()->applyOrder(SessionFixture::limitOrder(1, Side::Buy, "96405.5", "0.2"));
        desk.session.account()->applyPositions({ SessionFixture::longPosition("0.450", "96288.6", "96478.9") });
        QSignalSpy flat(desk.session.orders(), &OrderGateway::flattenWanted);
        QSignalSpy cancelled(desk.session.orders(), &OrderGateway::cancelAllWanted);
        auto* button = window->findChild<QPushButton*>(QStringLiteral("flatten"));
        QTest::mouseClick(button, Qt::LeftButton);
        auto* dialog = window->findChild<ConfirmDialog*>();
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->confirmed();
        QCOMPARE(flat.count(), 1);
        QCOMPARE(flat.at(0).at(1).toString(), QString());
        QCOMPARE(cancelled.count(), 0); // the whole of it belongs to one request
        const auto request = flat.at(0).at(0).value<RequestId>();
        desk.session.orders()->applyProgress(request, { 2, 4, QStringLiteral("closing 1 position") });
        QCOMPARE(button->text(), QStringLiteral("closing 1 position"));
        QVERIFY(!button->isEnabled());
        desk.session.account()->applyOrders({}, {});
        desk.session.account()->applyPositions({});
        desk.session.log()->add({ .severity = Severity::Success, .title = QStringLiteral("Flat"), .text = {}, .symbol = {}, .asksAttention = true }); // as the core tells it
        desk.session.orders()->applyFinished(request, Outcome::Accepted, {}, 0);
        QVERIFY(button->isEnabled());
        QCOMPARE(window->toasts().count(), 1);
    }

    // A cancel of the window's own that is refused or unknown once ended it before anything was closed.
    void a_cancel_that_fails_meanwhile_does_not_end_flattening()
    {
        Desk desk;
        const auto window = desk.open();
        desk.session.account()->applyOrder(SessionFixture::limitOrder(1, Side::Buy, "96405.5", "0.2"));
        desk.session.account()->applyPositions({ SessionFixture::longPosition("0.450", "96288.6", "96478.9") });
        QSignalSpy flat(desk.session.orders(), &OrderGateway::flattenWanted);
        auto* button = window->findChild<QPushButton*>(QStringLiteral("flatten"));
        QTest::mouseClick(button, Qt::LeftButton);
        Q_EMIT window->findChild<ConfirmDialog*>()->confirmed();
        QCOMPARE(flat.count(), 1);
        for (const Outcome outcome : { Outcome::Rejected, Outcome::Unknown }) {
            const RequestId cancel = desk.session.orders()->cancel(1);
            desk.session.orders()->applyFinished(cancel, outcome, { Error::Code::Rejected, QStringLiteral("no"), -2011, 400 }, 1);
            QVERIFY(!button->isEnabled());
        }
        desk.session.account()->applyPositions({});
        desk.session.orders()->applyFinished(flat.at(0).at(0).value<RequestId>(), Outcome::Rejected,
            { Error::Code::Rejected, QStringLiteral("Not flat"), 0, 0 }, 0);
        QVERIFY(button->isEnabled());
        bool listed = false;
        for (const auto* card : window->toasts().findChildren<ToastCard*>())
            listed = listed || card->toast().text == QStringLiteral("order BUY 0.200 BTCUSDT @ 96,405.5");
        QVERIFY(listed);
    }

    void cancel_all_and_flatten_go_on_while_a_form_wants_an_answer()
    {
        Desk desk;
        const auto window = desk.open();
        desk.session.account()->applyOrder(SessionFixture::limitOrder(1, Side::Buy, "96405.5", "0.2"));
        desk.session.account()->applyPositions({ SessionFixture::longPosition("0.450", "96288.6", "96478.9") });
        QSignalSpy all(desk.session.orders(), &OrderGateway::cancelAllWanted);
        QDialog form(window.get());
        QLineEdit field(&form);
        form.open();
        field.setFocus();
        QTRY_COMPARE(QApplication::activeModalWidget(), static_cast<QWidget*>(&form));
        QTest::keyClick(&field, Qt::Key_K, Qt::ControlModifier); // the palette waits
        QTest::keyClick(&field, Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(all.count(), 1);
        QVERIFY(window->findChild<ConfirmDialog*>() == nullptr);
        QTest::keyClick(&field, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(window->findChild<ConfirmDialog*>() != nullptr);
        QTest::keyClicks(&field, QStringLiteral("x"));
        QCOMPARE(field.text(), QStringLiteral("x"));
    }

    void D16_quitting_with_positions_lists_them_and_stays()
    {
        Desk desk;
        const auto window = desk.open();
        desk.session.account()->applyPositions({ SessionFixture::longPosition("0.450", "96288.6", "96478.9") });
        QVERIFY(!window->close());
        QVERIFY(window->isVisible());
        auto* dialog = window->findChild<ConfirmDialog*>();
        QVERIFY(dialog != nullptr);
        bool listed = false;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            listed = listed || label->text().contains(QStringLiteral("LONG 0.450 BTCUSDT"));
        QVERIFY(listed);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(window->isVisible());
        window->close();
        dialog = nullptr;
        for (auto* candidate : window->findChildren<ConfirmDialog*>()) {
            if (candidate->isVisible())
                dialog = candidate;
        }
        QVERIFY(dialog != nullptr);
        dialog->findChild<QPushButton*>(QStringLiteral("accept"))->click();
        QTRY_VERIFY(!window->isVisible());
    }

    void a_placed_order_can_be_undone_within_its_time()
    {
        Desk desk;
        const auto window = desk.open();
        OrderIntent intent;
        intent.symbol = QStringLiteral("BTCUSDT");
        intent.price = Decimal::fromLiteral("96405.5");
        intent.quantity = Decimal::fromLiteral("0.2");
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeWanted);
        QSignalSpy cancelled(desk.session.orders(), &OrderGateway::cancelWanted);
        const RequestId request = desk.session.orders()->place(intent);
        const auto id = placed.at(0).at(1).value<LocalOrderId>();
        desk.session.account()->applyOrder(SessionFixture::limitOrder(id, Side::Buy, "96405.5", "0.2"));
        desk.session.orders()->applyFinished(request, Outcome::Accepted, {}, id);
        QCOMPARE(window->toasts().count(), 1);
        QVERIFY(window->toasts().runNewestAction());
        QCOMPARE(cancelled.count(), 1);
        QCOMPARE(cancelled.at(0).at(1).value<LocalOrderId>(), id);
    }

    void the_map_of_keys_fits_every_window()
    {
        SessionFixture session;
        QWidget host;
        KeyOverlay map(KeyMap::of(session.preferences), session.theme, &host);
        for (const QSize& size : { QSize(1280, 694), QSize(1280, 776), QSize(1920, 1056) }) {
            host.resize(size);
            host.show();
            map.open(KeyContext::Ladder, true);
            const std::vector<QRect> places = map.places();
            QVERIFY(places.size() > 5);
            for (std::size_t i = 0; i < places.size(); ++i) {
                QVERIFY2(map.rect().contains(places[i]), qPrintable(QString::number(i)));
                for (std::size_t j = 0; j < i; ++j)
                    QVERIFY(!places[i].intersects(places[j]));
            }
            QTest::keyClick(&map, Qt::Key_Escape);
            QVERIFY(!map.isVisible());
        }
    }

    void a_map_of_keys_higher_than_the_window_can_be_read_to_its_end()
    {
        SessionFixture session;
        QWidget host;
        host.resize(960, 420);
        host.show();
        KeyOverlay map(KeyMap::of(session.preferences), session.theme, &host);
        map.open(KeyContext::Ladder, true);
        QVERIFY(map.hidden() > 0);
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(&map, Qt::Key_PageDown);
        QVERIFY(map.isVisible());
        QCOMPARE(map.scrolled(), map.hidden());
        for (const QRect& place : map.places())
            QVERIFY(place.bottom() - map.scrolled() < map.height());
        host.resize(1920, 1056);
        QTRY_COMPARE(map.scrolled(), 0);
        QTest::keyClick(&map, Qt::Key_Down); // nothing to scroll: a key as any other
        QVERIFY(!map.isVisible());
    }

    void an_unknown_outcome_is_told_as_such()
    {
        Desk desk;
        const auto window = desk.open();
        OrderIntent intent;
        intent.symbol = QStringLiteral("BTCUSDT");
        intent.price = Decimal(96'405);
        intent.quantity = Decimal(1);
        const RequestId request = desk.session.orders()->place(intent);
        desk.session.orders()->applyFinished(request, Outcome::Unknown, { Error::Code::Unknown, QStringLiteral("timeout") }, 1);
        const auto* card = window->toasts().findChild<ToastCard*>();
        QVERIFY(card != nullptr);
        QCOMPARE(card->toast().severity, Severity::Warning);
        QVERIFY(card->toast().stays);
        // It is never sent again from here: what is offered only looks.
        QSignalSpy asked(desk.session.orders(), &OrderGateway::placeWanted);
        QCOMPARE(card->toast().action, QStringLiteral("Details"));
        card->toast().onAction();
        QCOMPARE(asked.count(), 0);
    }

    void what_came_of_an_order_is_spoken()
    {
        Desk desk;
        const auto window = desk.open();
        QSignalSpy spoken(&Announcer::of(window.get()), &Announcer::spoken);
        window->toasts().show({ .severity = Severity::Success, .lead = QStringLiteral("BUY 0.200"), .text = QStringLiteral("@ 96,405.5 working"), .detail = QStringLiteral("answered in 4 ms") });
        QTRY_COMPARE(spoken.size(), 1);
        QCOMPARE(spoken[0][0].toString(), QStringLiteral("BUY 0.200 @ 96,405.5 working"));
        window->toasts().show({ .severity = Severity::Failure, .lead = QStringLiteral("Refused"), .text = QStringLiteral("BUY 0.900"), .detail = QStringLiteral("margin is insufficient") });
        QTRY_COMPARE(spoken.size(), 2);
        QCOMPARE(spoken[1][0].toString(), QStringLiteral("Refused BUY 0.900, margin is insufficient"));
    }

    void B24_a_conflict_with_the_exchange_is_a_banner()
    {
        Desk desk;
        const auto window = desk.open();
        desk.session.account()->applyPhase(
            AccountPhase::Ready, {}, wallTimeFromMs(1'790'000'000'000));
        const auto* banner = window->findChild<Banner*>();
        QVERIFY(!banner->isVisible());
        desk.session.account()->applyConflict(QStringLiteral("BUY 0.1 BTCUSDT is listed as open"));
        QVERIFY(banner->isVisible());
        QVERIFY(banner->text().contains(QStringLiteral("contradicts itself")));
        QCOMPARE(banner->accessibleName(), banner->text());
        desk.session.account()->applyConflict({});
        QVERIFY(!banner->isVisible());
    }

    void every_button_of_the_frame_has_a_name()
    {
        Desk desk;
        const auto window = desk.open();
        for (const QAbstractButton* button : window->findChildren<QAbstractButton*>()) {
            if (!button->isVisible() || button->objectName().startsWith(QStringLiteral("qt_")))
                continue;
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                qPrintable(button->objectName() + QStringLiteral(" in ") + button->parentWidget()->objectName()));
            QVERIFY2(!button->objectName().isEmpty(), qPrintable(button->text() + button->accessibleName()));
        }
    }
};

//! Every embedded language says everything the program can say.
class TranslationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_language_is_embedded_and_complete()
    {
        for (const QString& code : Language::codes()) {
            Language language;
            QVERIFY2(language.use(code), qPrintable(code));
            QFile file(QStringLiteral(":/i18n/fathom_") + code + QStringLiteral(".qm"));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(code == QLatin1String("en") || file.size() > 30'000);
        }
    }
};

FATHOM_TEST(TranslationsTest)
FATHOM_TEST(WindowTest)

#include "tst_window.moc"

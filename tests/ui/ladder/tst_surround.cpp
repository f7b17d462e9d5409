// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/ladder/ladder_fixture.h"
#include "ui/ladder/arm_bar.h"
#include "ui/ladder/countdown_ring.h"
#include "ui/ladder/ladder_frame.h"
#include "ui/ladder/ladder_options_dialog.h"
#include "ui/ladder/ladder_tools.h"
#include "ui/ladder/position_strip.h"
#include "ui/ladder/strip_button.h"
#include "ui/theme/format.h"
#include "ui/workspace/announcer.h"
#include "ui/workspace/arming_guard.h"
#include "ui/workspace/system_watch.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

using namespace fathom;
using namespace std::chrono_literals;
using fathom::test::LadderFixture;

//! Around the rows: dead-man switch, speech, every way of disarming, compact frame, scales. INTERACTION 2, 12, 18.
class TestLadderSurround final : public QObject
{
    Q_OBJECT

private:
    static Announcer& voice(LadderFixture& f) { return Announcer::of(f.panel.window()); }
    //! \brief Everything said from now on.
    static QStringList listen(LadderFixture& f, const std::function<void()>& act)
    {
        QStringList said;
        const auto connection = QObject::connect(&voice(f), &Announcer::spoken, &f.panel, [&said](const QString& text) { said << text; });
        act();
        (void)QTest::qWaitFor([&] { return !said.isEmpty(); }, 2500);
        QObject::disconnect(connection);
        return said;
    }

private Q_SLOTS:
    void a_locked_screen_and_a_sleeping_computer_disarm()
    {
        LadderFixture f;
        f.arm();
        Q_EMIT f.panel.armingGuard().systemWatch().screenLocked();
        QVERIFY(!f.panel.isArmed());
        QCOMPARE(f.panel.arming().disarmedReason(), QStringLiteral("the screen was locked"));
        f.arm();
        QMetaObject::invokeMethod(&f.panel.armingGuard().systemWatch(), "onScreenSaver", Q_ARG(bool, false));
        QMetaObject::invokeMethod(&f.panel.armingGuard().systemWatch(), "onSleep", Q_ARG(bool, false));
        QVERIFY(f.panel.isArmed()); // woke up, unlocked
        QMetaObject::invokeMethod(&f.panel.armingGuard().systemWatch(), "onScreenSaver", Q_ARG(bool, true));
        QVERIFY(!f.panel.isArmed());
        f.arm();
        QMetaObject::invokeMethod(&f.panel.armingGuard().systemWatch(), "onLock");
        QVERIFY(!f.panel.isArmed());
        f.arm();
        QMetaObject::invokeMethod(&f.panel.armingGuard().systemWatch(), "onSleep", Q_ARG(bool, true));
        QVERIFY(!f.panel.isArmed());
        // Nobody told: the clocks do. Seconds of correction are no sleep.
        f.arm();
        f.panel.tick();
        f.clock.stepWall(3s);
        f.panel.tick();
        QVERIFY(f.panel.isArmed());
        f.clock.stepWall(60s);
        f.panel.tick();
        QVERIFY(!f.panel.isArmed());
        QCOMPARE(f.panel.arming().disarmedReason(), QStringLiteral("the computer slept or its clock was set"));
    }

    void idle_time_is_the_users_and_never_is_for_paper_only()
    {
        LadderFixture f;
        f.setOptions([](LadderOptions& options) { options.idleMinutes = 2; });
        f.arm();
        QCOMPARE(f.panel.arming().remaining(), 120s);
        f.clock.advance(121s);
        f.panel.tick();
        QVERIFY(!f.panel.isArmed());
        f.setOptions([](LadderOptions& options) { options.idleMinutes = 0; });
        f.arm();
        f.clock.advance(5h);
        f.panel.tick();
        QVERIFY(f.panel.isArmed());
        QVERIFY2(!f.panel.findChild<ArmBar*>()->text().contains(QLatin1Char(':') + QStringLiteral("00")), qPrintable(f.panel.findChild<ArmBar*>()->text()));

        test::SessionFixture base;
        LadderOptions stored;
        stored.idleMinutes = 0;
        stored.save(base.preferences);
        SessionConfig config;
        config.environment = Environment::Production;
        Session session(std::move(config), &base.preferences);
        LadderPanel live(PanelContext { session, base.theme, base.link }, f.clock);
        QVERIFY(live.arming().isIdleLimited());
    }

    void D09_the_dead_man_switch_lists_what_would_go_and_shows_its_time()
    {
        LadderFixture f;
        f.work(LadderFixture::limitOrder(1, Side::Buy, "96470.0", "0.2"));
        f.work(LadderFixture::stopOrder(2, "96400.0"));
        QSignalSpy wanted(f.session.orders(), &OrderGateway::countdownWanted);
        auto* ring = f.panel.findChild<CountdownRing*>();
        QVERIFY(ring && !ring->isRunning());
        ring->click();
        auto* dialog = f.panel.findChild<QDialog*>(QStringLiteral("confirmDialog"));
        QVERIFY(dialog);
        const QList<QLabel*> labels = dialog->findChildren<QLabel*>();
        const auto placeOf = [dialog](const QLabel* label) { return label->mapTo(dialog, label->rect().center()); };
        const auto beside = [&](const QString& name) { // the nearest words to the right in its line
            const auto found = std::find_if(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text() == name; });
            const QLabel* nearest = nullptr;
            for (const QLabel* label : labels) {
                const bool right = found != labels.end() && placeOf(label).y() == placeOf(*found).y() && placeOf(label).x() > placeOf(*found).x();
                if (right && (!nearest || placeOf(label).x() < placeOf(nearest).x()))
                    nearest = label;
            }
            return nearest ? nearest->text() : QString();
        };
        QTRY_COMPARE(beside(QStringLiteral("BUY 0.200 @ 96,470.0")), QStringLiteral("would go"));
        QCOMPARE(beside(QStringLiteral("SELL all @ 96,400.0")), QStringLiteral("may go too: conditional"));
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) { return label->text().contains(QStringLiteral("take-profits may be cancelled")); }));
        dialog->accept();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][1].toString(), QStringLiteral("BTCUSDT"));
        QCOMPARE(wanted[0][2].toInt(), 60);
        f.session.account()->applyCountdown(QStringLiteral("BTCUSDT"), Countdown { 60s, f.clock.monotonicNow(), false });
        QVERIFY(ring->isRunning());
        QCOMPARE(ring->secondsLeft(), 60);
        QVERIFY2(ring->accessibleName().contains(QStringLiteral("perhaps your stops too")), qPrintable(ring->accessibleName()));
        f.clock.advance(25s);
        f.panel.tick();
        QCOMPARE(ring->secondsLeft(), 35);
        const QImage calm = ring->grab().toImage();
        f.session.account()->applyCountdown(QStringLiteral("BTCUSDT"), Countdown { 60s, f.clock.monotonicNow() - 25s, true });
        QVERIFY2(ring->accessibleName().contains(QStringLiteral("late")), qPrintable(ring->accessibleName()));
        QVERIFY(ring->grab().toImage() != calm); // seen before the time is over
        f.session.account()->applyCountdown(QStringLiteral("DOGEUSDT"), Countdown { 10s, f.clock.monotonicNow(), false });
        QCOMPARE(ring->secondsLeft(), 35); // another symbol's
        ring->click(); // off without a question
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted[1][2].toInt(), 0);
        f.session.account()->applyCountdown(QStringLiteral("BTCUSDT"), {});
        QVERIFY(!ring->isRunning());
    }

    void a_symbol_that_rests_says_when_it_opens()
    {
        LadderFixture f;
        auto closed = std::make_shared<Instrument>(*f.btc());
        closed->status = QStringLiteral("BREAK");
        closed->contractType = QStringLiteral("TRADIFI_PERPETUAL");
        closed->underlyingType = QStringLiteral("EQUITY");
        f.session.market()->applyInstruments({ closed });
        auto* header = f.panel.findChild<ColumnHeader*>();
        const auto says = [&](const QString& words) { return header->accessibleDescription().contains(words) || header->accessibleName().contains(words); };
        QTRY_VERIFY(says(QStringLiteral("BREAK"))); // nothing better is known
        const WallTime opens = wallTimeFromMs(toMs(f.clock.wallNow()) / 1000 * 1000) + 2h;
        f.session.market()->applyTradingHours({ { QStringLiteral("EQUITY"), { { opens, opens + 8h, true } } } });
        QTRY_VERIFY2(says(QStringLiteral("opens ") + format::dateTime(opens)), qPrintable(header->accessibleName()));
    }

    void the_ladder_says_what_it_is()
    {
        LadderFixture f(10);
        f.arm();
        f.clock.advance(61s);
        f.panel.tick();
        f.feed(f.book(LadderFixture::bestBid, LadderFixture::bestAsk));
        QTRY_COMPARE(f.view().accessibleName(), QStringLiteral("Ladder BTCUSDT, live, armed 4 minutes, group 1"));
        QCOMPARE(QAccessible::queryAccessibleInterface(&f.view())->text(QAccessible::Name), f.view().accessibleName());
    }

    void the_traded_column_is_named_by_its_window()
    {
        LadderFixture f;
        QCOMPARE(f.view().gridHeader(5), QStringLiteral("Traded in 15 minute(s)"));
        f.panel.actions().settings().tradedMinutes = 60;
        f.panel.actions().settingsEdited();
        QCOMPARE(f.view().gridHeader(5), QStringLiteral("Traded in 60 minute(s)"));
    }

    void rows_and_orders_are_read_as_section_12_has_them()
    {
        LadderFixture f(10);
        f.session.account()->applyPositions({ LadderFixture::longPosition("0.45", "96481.0", "96482.3") });
        f.work(LadderFixture::limitOrder(7, Side::Buy, "96480.3", "0.200"));
        f.session.account()->applyQueueAhead(7, Decimal::fromLiteral("0.5"));
        f.clock.advance(1s);
        f.work(LadderFixture::limitOrder(7, Side::Buy, "96480.3", "0.200"));
        f.work(LadderFixture::stopOrder(8, "96479.0"));
        QAccessibleTableInterface* table = QAccessible::queryAccessibleInterface(&f.view())->tableInterface();
        const auto sentence = [&](std::int64_t group) { return table->rowDescription(static_cast<int>(f.view().topGroup() - group)); };
        QVERIFY2(sentence(96480).startsWith(QStringLiteral("96,480, bid 15")), qPrintable(sentence(96480)));
        QVERIFY2(sentence(96480).contains(QStringLiteral("you buy 0.200 at 96,480.3, 0.5 ahead, minus 0.45 if closed")), qPrintable(sentence(96480)));
        QVERIFY2(sentence(96479).contains(QStringLiteral("your stop sells all, 96,479.0")), qPrintable(sentence(96479)));
        QCOMPARE(f.view().insideText(), QStringLiteral("spread 1 ticks, 96,482.3 bid, 96,482.4 ask"));
        auto* buys = f.panel.findChild<StripButton*>(QStringLiteral("ladderCancelBuys"));
        QVERIFY2(buys->accessibleName().startsWith(QStringLiteral("Cancel buys, 1 orders")), qPrintable(buys->accessibleName()));
        f.session.account()->applyPositions({ LadderFixture::longPosition("0.45", "96480.001", "96482.3") });
        f.clock.advance(1s);
        f.work(LadderFixture::limitOrder(7, Side::Buy, "96480.3", "0.200"));
        QVERIFY2(sentence(96480).contains(QStringLiteral("plus 0.00 if closed")), qPrintable(sentence(96480))); // it loses 0.00045
        auto* strip = f.panel.findChild<PositionStrip*>();
        QVERIFY2(strip->accessibleName().contains(QStringLiteral("liquidation 79,086.1, 18.03 percent away")), qPrintable(strip->accessibleName()));
    }

    void nudges_and_their_outcomes_are_spoken()
    {
        LadderFixture f;
        f.work(LadderFixture::limitOrder(7, Side::Buy, "96481.8", "0.2"));
        f.arm();
        (void)QTest::qWaitFor([&] { return voice(f).said().startsWith(QStringLiteral("armed")); }, 2500);
        QCOMPARE(listen(f, [&] { QTest::keyClick(&f.view(), Qt::Key_N); }).last(), QStringLiteral("Buy limit 0.200 at 96,481.8, working"));
        QCOMPARE(listen(f, [&] { QTest::keyClick(&f.view(), Qt::Key_Down, Qt::ShiftModifier); }).last(), QStringLiteral("moving to 96,481.7, joins behind 1.506"));
        // So does its cell, for who walks the table.
        constexpr int myBuys = 3;
        QCOMPARE(f.view().gridHeader(myBuys), QStringLiteral("My buys"));
        QStringList cells;
        for (int row = 0; row < f.view().gridRows(); ++row)
            cells << f.view().gridCell(row, myBuys);
        cells.removeAll(QString());
        QVERIFY2(cells.contains(QStringLiteral("Buy limit 0.200 at 96,481.8, working")), qPrintable(cells.join(QLatin1Char('|'))));
        QSignalSpy modify(f.session.orders(), &OrderGateway::modifyWanted);
        QTest::keyClick(&f.view(), Qt::Key_Return);
        QCOMPARE(listen(f, [&] { f.session.orders()->applyFinished(modify[0][0].value<RequestId>(), Outcome::Accepted, {}, 7); }).last(), QStringLiteral("moved to 96,481.7"));
        QTest::keyClick(&f.view(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&f.view(), Qt::Key_Return);
        const Error error { Error::Code::Rejected, QStringLiteral("ReduceOnly Order is rejected."), -2022, 400 };
        const QStringList refused = listen(f, [&] { f.session.orders()->applyFinished(modify[1][0].value<RequestId>(), Outcome::Rejected, error, 7); });
        QVERIFY2(refused.last().startsWith(QStringLiteral("refused, ")) && refused.last().endsWith(QStringLiteral(", still 96,481.8")), qPrintable(refused.last()));
    }

    // INTERACTION 12: a drag is heard as a nudge is, calmly, and so is how it ended.
    void a_drag_and_its_outcome_are_spoken()
    {
        LadderFixture f;
        f.work(LadderFixture::limitOrder(7, Side::Buy, "96481.8", "0.2"));
        f.arm();
        (void)QTest::qWaitFor([&] { return voice(f).said().startsWith(QStringLiteral("armed")); }, 2500);
        const auto row = [&f](std::int64_t ticks) { return f.at(ticks, LadderColumn::MyBuys); };
        // While one is said the others give way to the newest.
        QStringList said = listen(f, [&] {
            f.drag(row(964818), row(964817));
            for (std::int64_t ticks = 964816; ticks >= 964811; --ticks)
                f.mouse(QEvent::MouseMove, row(ticks));
        });
        while (said.last() != QStringLiteral("moving to 96,481.1, joins behind 1.505")) {
            const QStringList next = listen(f, [] { });
            QVERIFY2(!next.isEmpty(), qPrintable(said.join(QLatin1Char('|'))));
            said += next;
        }
        QVERIFY2(said.size() <= 2, qPrintable(said.join(QLatin1Char('|'))));
        f.mouse(QEvent::MouseMove, row(964812));
        QSignalSpy modify(f.session.orders(), &OrderGateway::modifyWanted);
        f.mouse(QEvent::MouseButtonRelease, row(964812));
        QCOMPARE(modify.count(), 1);
        QCOMPARE(listen(f, [&] { f.session.orders()->applyFinished(modify[0][0].value<RequestId>(), Outcome::Accepted, {}, 7); }).last(), QStringLiteral("moved to 96,481.2"));
        // Back where it began, or let go of: nothing is sent, and a listener hears that.
        QCOMPARE(listen(f, [&] {
            f.drag(row(964818), row(964815));
            QTest::keyClick(&f.view(), Qt::Key_Escape);
        }).last(), QStringLiteral("not moved, still 96,481.8"));
        f.mouse(QEvent::MouseButtonRelease, row(964815));
        QCOMPARE(modify.count(), 1);
        // Disarmed it waits for a word of its own.
        QTest::keyClick(&f.view(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!f.panel.isArmed());
        (void)QTest::qWaitFor([&] { return voice(f).said().startsWith(QStringLiteral("disarmed")); }, 2500);
        QCOMPARE(listen(f, [&] {
            f.drag(row(964818), row(964815));
            f.mouse(QEvent::MouseButtonRelease, row(964815));
        }).last(), QStringLiteral("96,481.5 waits: Ctrl Enter sends, Escape discards"));
        QCOMPARE(modify.count(), 1);
    }

    void at_most_one_message_a_second_and_own_orders_first()
    {
        QWidget window;
        window.show();
        Announcer& voice = Announcer::of(&window);
        QCOMPARE(&Announcer::of(&window), &voice);
        QStringList said;
        connect(&voice, &Announcer::spoken, this, [&said](const QString& text) { said << text; });
        voice.say(QStringLiteral("first"), Announcer::Kind::Market);
        QCOMPARE(said, QStringList({ QStringLiteral("first") }));
        voice.say(QStringLiteral("market"), Announcer::Kind::Market);
        voice.say(QStringLiteral("order one"), Announcer::Kind::OwnOrder);
        voice.say(QStringLiteral("order two"), Announcer::Kind::OwnOrder); // what became of both is heard
        voice.say(QStringLiteral("row one"), Announcer::Kind::Pointed);
        voice.say(QStringLiteral("row two"), Announcer::Kind::Pointed); // of rows gone over, the newest
        voice.say(QStringLiteral("alarm"), Announcer::Kind::Alarm);
        QCOMPARE(said.size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), 6, 30'000);
        QCOMPARE(said, QStringList({ QStringLiteral("first"), QStringLiteral("alarm"), QStringLiteral("order one"), QStringLiteral("order two"), QStringLiteral("row two"), QStringLiteral("market") }));
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&voice);
        QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("market"));
    }

    void the_title_gives_up_the_age_before_it_squeezes_a_button()
    {
        LadderFixture f(100);
        auto* tools = f.panel.findChild<LadderTools*>();
        QWidget bar;
        auto* row = new QHBoxLayout(&bar);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(tools);
        tools->show();
        bar.resize(400, 28);
        bar.show();
        auto* age = tools->findChild<QLabel*>(QStringLiteral("ladderAge"));
        QVERIFY(age->isVisible());
        f.panel.resize(360, 700);
        QTRY_VERIFY(!age->isVisible());
        bar.resize(tools->sizeHint().width(), 28);
        for (const char* name : { "ladderGroupDown", "ladderGroup", "ladderGroupUp", "ladderCentre", "ladderOptions" }) {
            const auto* button = tools->findChild<StripButton*>(QLatin1String(name));
            QVERIFY2(button->width() >= button->sizeHint().width(), name);
            QVERIFY2(bar.rect().contains(QRect(button->mapTo(&bar, QPoint(0, 0)), button->size())), name);
        }
        const int full = tools->sizeHint().width();
        f.panel.resize(320, 700); // compact: the ticks of a row are in the button's name only
        QTRY_VERIFY(tools->sizeHint().width() < full);
        tools->setParent(&f.panel); // its owner
    }

    void compact_ladders_keep_prices_sizes_and_buttons()
    {
        LadderFixture f;
        f.session.account()->applyPositions({ LadderFixture::longPosition("0.45", "96481.0", "96482.3") });
        f.work(LadderFixture::limitOrder(7, Side::Buy, "96481.8", "0.2"));
        const int full = f.view().rowHeight();
        f.panel.resize(260, 700);
        QTRY_VERIFY(f.view().rowHeight() < full);
        QCOMPARE(f.view().rowHeight(), 16);
        for (const char* name : { "ladderSize1", "ladderSize5", "ladderPost", "ladderReduce", "ladderCancelBuys", "ladderCancelAll", "ladderCancelSells", "ladderClose", "ladderReverse" }) {
            auto* button = f.panel.findChild<StripButton*>(QLatin1String(name));
            QVERIFY2(button->isVisible(), name);
            const QRect inside(button->mapTo(&f.panel, QPoint(0, 0)), button->size());
            QVERIFY2(f.panel.rect().contains(inside), name);
            QVERIFY2(button->height() >= 19 && button->width() >= 18, name);
        }
        QVERIFY(f.view().columns().isShown(LadderColumn::MyBuys) && f.view().columns().isShown(LadderColumn::Ask));
        QVERIFY(f.view().columns().width <= f.view().width());
        f.setOptions([](LadderOptions& options) { options.frame = LadderOptions::Frame::Full; });
        QCOMPARE(f.view().rowHeight(), full);
        f.setOptions([](LadderOptions& options) {
            options.density = LadderOptions::Density::Large;
            options.fontPx = 16;
        });
        QCOMPARE(f.view().rowHeight(), 22);
        f.setOptions([](LadderOptions& options) {
            options.density = LadderOptions::Density::Compact;
            options.fontPx = 16;
        });
        QCOMPARE(f.view().rowHeight(), 20); // the digits need it
    }

    void the_price_in_the_middle_stays_there_when_rows_grow()
    {
        LadderFixture f;
        f.view().scrollRows(120);
        const std::int64_t middle = f.view().groupAt(f.view().height() / 2);
        f.setOptions([](LadderOptions& options) { options.density = LadderOptions::Density::Large; });
        QVERIFY(std::abs(f.view().groupAt(f.view().height() / 2) - middle) <= 1);
    }

    void check_10_no_digit_is_cut_at_double_scale_and_any_font_data()
    {
        QTest::addColumn<int>("px");
        QTest::addColumn<bool>("narrow");
        QTest::addColumn<int>("scale");
        for (const int px : { 10, 12, 14, 16 }) {
            for (const bool narrow : { false, true })
                QTest::addRow("%d px%s", px, narrow ? ", narrow" : "") << px << narrow << (px % 4 == 0 ? 2 : 3);
        }
    }

    void check_10_no_digit_is_cut_at_double_scale_and_any_font()
    {
        QFETCH(int, px);
        QFETCH(bool, narrow);
        QFETCH(int, scale);
        LadderFixture f;
        f.work(LadderFixture::limitOrder(7, Side::Buy, "96481.8", "0.2"));
        f.setOptions([&](LadderOptions& options) {
            options.fontPx = px;
            options.narrowDigits = narrow;
        });
        const QSize size = f.view().size();
        QImage image(size * scale, QImage::Format_RGB32);
        image.setDevicePixelRatio(scale);
        QPainter painter(&image);
        f.view().paint(painter, QRegion(f.view().rect()));
        painter.end();
        // A digit that is cut has ink on the first or last line of its row, where the ground must be.
        const LadderColumns::Span& bid = f.view().columns()[LadderColumn::Bid];
        for (int row = 3; row < f.view().fullRows() - 3; ++row) {
            for (const int y : { row * f.view().rowHeight() * scale, ((row + 1) * f.view().rowHeight()) * scale - 1 }) {
                QSet<QRgb> colours;
                for (int x = (bid.x + bid.width / 2) * scale; x < (bid.right() - 1) * scale; ++x)
                    colours.insert(image.pixel(x, y));
                QVERIFY2(colours.size() <= 3, qPrintable(QStringLiteral("row %1 has %2 colours at its edge").arg(row).arg(colours.size())));
            }
        }
    }

    void the_options_hold_for_every_ladder_and_survive()
    {
        LadderFixture f;
        f.panel.openOptions();
        auto* dialog = f.panel.findChild<LadderOptionsDialog*>();
        dialog->findChild<QComboBox*>(QStringLiteral("ladderOptionSendMoment"))->setCurrentIndex(1);
        Q_EMIT dialog->findChild<QComboBox*>(QStringLiteral("ladderOptionSendMoment"))->activated(1);
        dialog->findChild<QSpinBox*>(QStringLiteral("ladderOptionIdle"))->setValue(12);
        dialog->findChild<QSpinBox*>(QStringLiteral("ladderOptionStopLimit"))->setValue(25);
        QVERIFY(f.panel.actions().options().sendOnPress);
        QCOMPARE(f.panel.actions().options().idleMinutes, 12);
        QCOMPARE(f.panel.actions().settings().stopLimitTicks, 25);
        const LadderOptions stored = LadderOptions::load(f.preferences);
        QVERIFY(stored == f.panel.actions().options());
        QCOMPARE(LadderSettings::load(f.preferences, *f.btc()).stopLimitTicks, 25);
        f.preferences.setValue(QLatin1String(LadderOptions::key), QJsonObject { { QStringLiteral("idleMinutes"), -4 }, { QStringLiteral("density"), 99 }, { QStringLiteral("fontPx"), 400 } });
        const LadderOptions mended = LadderOptions::load(f.preferences);
        QVERIFY(mended.idleMinutes == 0 && mended.density == LadderOptions::Density::Normal && mended.fontPx == 16);
        dialog->close();
    }

    void check_5_cutting_the_account_stream_disarms_in_the_same_frame()
    {
        LadderFixture f;
        f.work(LadderFixture::limitOrder(7, Side::Buy, "96481.8", "0.2"));
        f.arm();
        const QRect rail(0, f.view().rectOf(964818).y(), 3, 6);
        const QRgb amber = f.picture().pixel(rail.center());
        f.session.account()->applyPhase(AccountPhase::Lost, QStringLiteral("account stream lost"), {});
        QVERIFY(f.picture().pixel(rail.center()) != amber); // no event loop in between
        f.click(f.at(964818, LadderColumn::MyBuys), Qt::MiddleButton);
        QCOMPARE(f.cancelled, std::vector<LocalOrderId>({ 7 }));
    }

    void check_1_ten_minutes_of_fifty_events_a_frame_move_no_row_under_the_pointer()
    {
        LadderFixture f(10);
        const QPoint pointer = f.atGroup(96481, LadderColumn::Bid);
        f.hover(pointer);
        const std::int64_t pointed = f.view().groupAt(pointer.y());
        const std::int64_t top = f.view().topGroup();
        std::int64_t bid = LadderFixture::bestBid;
        std::uint64_t random = 7;
        for (int frame = 0; frame < 600; ++frame) { // a frame a second stands for the sixty in it
            for (int event = 0; event < 50; ++event) {
                random = random * 6364136223846793005ULL + 1442695040888963407ULL;
                bid += static_cast<std::int64_t>(random >> 62) - 1;
            }
            f.clock.advance(1s);
            auto book = std::make_shared<BookView>();
            book->instrument = f.btc();
            book->state = BookState::Synced;
            for (std::int64_t i = 0; i < 60; ++i) {
                book->bids.push_back({ bid - i, 100 + static_cast<std::int64_t>(random % 97) + i });
                book->asks.push_back({ bid + 1 + i, 100 + i });
            }
            f.feed(book);
            if (frame % 60 == 0)
                f.panel.tick();
            QCOMPARE(f.view().topGroup(), top);
        }
        QCOMPARE(f.view().groupAt(pointer.y()), pointed);
    }
};

FATHOM_TEST(TestLadderSurround)
#include "tst_surround.moc"

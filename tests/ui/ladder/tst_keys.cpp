// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/ladder/ladder_fixture.h"
#include "ui/workspace/key_map.h"
#include "ui/workspace/key_router.h"

using namespace fathom;
using namespace std::chrono_literals;
using fathom::test::LadderFixture;

//! The ladder by keyboard alone. INTERACTION 4, 11.
class TestLadderKeys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letters_that_send_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("gap"); // ticks between the best prices
        QTest::addColumn<bool>("post");
        QTest::addColumn<bool>("buys");
        QTest::addColumn<QString>("price");
        QTest::newRow("Q joins the bid") << int(Qt::Key_Q) << 1 << true << true << "96482.3";
        QTest::newRow("Q improves by a tick") << int(Qt::Key_Q) << 3 << true << true << "96482.4";
        QTest::newRow("W joins the ask") << int(Qt::Key_W) << 1 << true << false << "96482.4";
        QTest::newRow("W improves by a tick") << int(Qt::Key_W) << 3 << true << false << "96482.5";
        QTest::newRow("X buys the ask") << int(Qt::Key_X) << 1 << false << true << "96482.4";
        QTest::newRow("Z sells the bid") << int(Qt::Key_Z) << 1 << false << false << "96482.3";
    }

    void letters_that_send()
    {
        QFETCH(int, key);
        QFETCH(int, gap);
        QFETCH(bool, post);
        QFETCH(bool, buys);
        QFETCH(QString, price);
        LadderFixture f;
        f.feed(f.book(LadderFixture::bestBid, LadderFixture::bestBid + gap));
        f.panel.actions().setPostOnly(post);
        QTest::keyClick(&f.view(), Qt::Key(key));
        QCOMPARE(f.placed.size(), 0U); // dead while disarmed
        f.arm();
        QTest::keyClick(&f.view(), Qt::Key(key));
        QCOMPARE(f.placed.size(), 1U);
        QCOMPARE(f.placed[0].intent.side == Side::Buy, buys);
        QCOMPARE(QString::fromStdString(f.placed[0].intent.price.toString()), price);
        QVERIFY(f.placed[0].intent.type == OrderType::Limit);
    }

    void taking_with_post_only_on_is_refused_in_words()
    {
        LadderFixture f;
        f.arm();
        QTest::keyClick(&f.view(), Qt::Key_X);
        QCOMPARE(f.placed.size(), 0U);
        QVERIFY(f.noticeText().contains(QStringLiteral("post-only")));
    }

    void auto_repeat_never_sends_twice()
    {
        LadderFixture f;
        f.arm();
        f.clock.advance(1h - 56min); // still armed
        for (int i = 0; i < 5; ++i) {
            QKeyEvent repeat(QEvent::KeyPress, Qt::Key_Q, Qt::NoModifier, QStringLiteral("q"), true);
            QCoreApplication::sendEvent(&f.view(), &repeat);
        }
        QCOMPARE(f.placed.size(), 0U);
    }

    void a_cursor_on_a_row_that_just_changed_its_meaning_sends_nothing()
    {
        LadderFixture f;
        f.arm();
        QTest::keyClick(&f.view(), Qt::Key_Home);
        QTest::keyClick(&f.view(), Qt::Key_Up);
        QTest::keyClick(&f.view(), Qt::Key_Up); // meant to sell
        f.feed(f.book(LadderFixture::bestBid + 10, LadderFixture::bestAsk + 10));
        f.clock.advance(100ms);
        QTest::keyClick(&f.view(), Qt::Key_Return);
        QTest::keyClick(&f.view(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(f.placed.size(), 0U);
        QVERIFY(f.noticeText().contains(QStringLiteral("market crossed")));
        f.clock.advance(100ms);
        QTest::keyClick(&f.view(), Qt::Key_Return);
        QCOMPARE(f.placed.size(), 1U);
        QVERIFY(f.placed[0].intent.side == Side::Buy);
    }

    void cursor_goes_to_the_best_prices_and_enter_places_by_side()
    {
        LadderFixture f;
        f.arm();
        QTest::keyClick(&f.view(), Qt::Key_Return); // no cursor, nothing aimed at
        QCOMPARE(f.placed.size(), 0U);
        QTest::keyClick(&f.view(), Qt::Key_End);
        QCOMPARE(f.view().cursor(), std::optional<std::int64_t>(LadderFixture::bestBid));
        QTest::keyClick(&f.view(), Qt::Key_Down);
        QTest::keyClick(&f.view(), Qt::Key_Down);
        QTest::keyClick(&f.view(), Qt::Key_Return);
        QCOMPARE(f.placed.size(), 1U);
        QVERIFY(f.placed[0].intent.side == Side::Buy);
        QCOMPARE(QString::fromStdString(f.placed[0].intent.price.toString()), QStringLiteral("96482.1"));
        QTest::keyClick(&f.view(), Qt::Key_Home);
        QTest::keyClick(&f.view(), Qt::Key_Up);
        QTest::keyClick(&f.view(), Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(f.placed.size(), 2U);
        QVERIFY(f.placed[1].intent.side == Side::Sell);
        QCOMPARE(QString::fromStdString(f.placed[1].intent.price.toString()), QStringLiteral("96482.5"));
    }

    void a_nudge_while_disarmed_offers_send_and_discard()
    {
        LadderFixture f;
        f.work(LadderFixture::limitOrder(5, Side::Buy, "96481.0", "0.200"));
        auto* bubble = f.view().findChild<QWidget*>(QStringLiteral("ladderMoveBubble"));
        const auto nudge = [&f] {
            QTest::keyClick(&f.view(), Qt::Key_N);
            QTest::keyClick(&f.view(), Qt::Key_Down, Qt::ShiftModifier);
        };
        nudge();
        QVERIFY(bubble->isVisible());
        const int place = bubble->y();
        QTest::keyClick(&f.view(), Qt::Key_Down, Qt::ShiftModifier); // goes on while it is offered
        QVERIFY(bubble->y() > place);
        QTest::mouseClick(bubble->findChild<QWidget*>(QStringLiteral("ladderMoveDiscard")), Qt::LeftButton);
        QVERIFY(!bubble->isVisible());
        QVERIFY(f.moved.empty());
        nudge();
        QTest::mouseClick(bubble->findChild<QWidget*>(QStringLiteral("ladderMoveSend")), Qt::LeftButton);
        QVERIFY(!bubble->isVisible());
        QCOMPARE(f.moved.size(), 1U);
        QCOMPARE(f.moved[0].price, Decimal::fromLiteral("96480.9"));
        nudge();
        QTest::keyClick(&f.view(), Qt::Key_Up, Qt::ShiftModifier); // back home: nothing to send
        QVERIFY(!bubble->isVisible());
        QTest::keyClick(&f.view(), Qt::Key_Escape);
        f.arm();
        nudge();
        QVERIFY(!bubble->isVisible()); // armed, Enter sends
    }

    void the_cursor_keeps_its_price_and_scrolls_into_view()
    {
        LadderFixture f;
        QTest::keyClick(&f.view(), Qt::Key_End);
        f.feed(f.book(LadderFixture::bestBid - 3, LadderFixture::bestAsk - 3));
        QCOMPARE(f.view().cursor(), std::optional<std::int64_t>(LadderFixture::bestBid));
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&f.view(), Qt::Key_PageDown);
        QVERIFY(f.view().isInView(*f.view().cursor()));
        QCOMPARE(*f.view().cursor(), LadderFixture::bestBid - 3 * f.view().fullRows());
    }

    void staging_is_always_allowed()
    {
        LadderFixture f;
        QTest::keyClick(&f.view(), Qt::Key_End);
        QTest::keyClick(&f.view(), Qt::Key_Down);
        QTest::keyClick(&f.view(), Qt::Key_3);
        QTest::keyClick(&f.view(), Qt::Key_B);
        QCOMPARE(f.drafts.size(), 1U);
        QVERIFY(f.drafts[0].side == Side::Buy);
        QCOMPARE(QString::fromStdString(f.drafts[0].price->toString()), QStringLiteral("96482.2"));
        QTest::keyClick(&f.view(), Qt::Key_S);
        QCOMPARE(f.drafts.size(), 2U);
        QVERIFY(f.drafts[1].side == Side::Sell);
        QCOMPARE(f.placed.size(), 0U);
    }

    void ctrl_enter_is_left_to_the_ticket_while_disarmed()
    {
        LadderFixture f;
        const auto wanted = [&f] {
            QKeyEvent event(QEvent::ShortcutOverride, Qt::Key_Return, Qt::ControlModifier);
            event.ignore();
            QCoreApplication::sendEvent(&f.view(), &event);
            return event.isAccepted();
        };
        QVERIFY(!wanted());
        f.arm();
        QVERIFY(wanted());
    }

    void settings_keys()
    {
        LadderFixture f;
        const LadderSettings& settings = f.panel.actions().settings();
        for (int i = 0; i < sizePresetCount; ++i) {
            QTest::keyClick(&f.view(), Qt::Key(Qt::Key_1 + i));
            QCOMPARE(settings.size, i);
            QCOMPARE(f.link.clickSize() == settings.sizes[static_cast<std::size_t>(i)], true);
        }
        QTest::keyClick(&f.view(), Qt::Key_P);
        QVERIFY(!settings.postOnly);
        QTest::keyClick(&f.view(), Qt::Key_O);
        QVERIFY(f.panel.actions().isReduceOnly());
        QTest::keyClick(&f.view(), Qt::Key_V);
        QVERIFY(!settings.cumulative);
        QTest::keyClick(&f.view(), Qt::Key_H);
        QVERIFY(settings.profitColumn);
        QTest::keyClick(&f.view(), Qt::Key_Plus);
        QCOMPARE(f.view().model().groupTicks(), 2);
        QTest::keyClick(&f.view(), Qt::Key_Minus);
        QCOMPARE(f.view().model().groupTicks(), 1);
    }

    void reduce_only_goes_with_the_order()
    {
        LadderFixture f;
        f.arm();
        QTest::keyClick(&f.view(), Qt::Key_O);
        QTest::keyClick(&f.view(), Qt::Key_Q);
        QCOMPARE(f.placed.size(), 1U);
        QVERIFY(f.placed[0].intent.reduceOnly);
    }

    void closing_and_cancelling_need_no_arming()
    {
        LadderFixture f;
        QSignalSpy cancelAll(f.session.orders(), &OrderGateway::cancelAllWanted);
        QSignalSpy close(f.session.orders(), &OrderGateway::closeWanted);
        QTest::keyClick(&f.view(), Qt::Key_E);
        QTest::keyClick(&f.view(), Qt::Key_E, Qt::ShiftModifier);
        QTest::keyClick(&f.view(), Qt::Key_D, Qt::ShiftModifier);
        QCOMPARE(cancelAll.size(), 3);
        const CancelScope limits { QStringLiteral("BTCUSDT"), std::nullopt, CancelScope::Kind::Limits, CancelScope::Protection::Spare };
        QCOMPARE(cancelAll[0][1].value<CancelScope>(), limits);
        QVERIFY(cancelAll[1][1].value<CancelScope>().side == Side::Buy);
        QVERIFY(cancelAll[2][1].value<CancelScope>().side == Side::Sell);
        QTest::keyClick(&f.view(), Qt::Key_R); // flat: nothing to close
        QCOMPARE(close.size(), 0);
        f.session.account()->applyPositions({ LadderFixture::longPosition("0.45", "96288.6", "96478.9") });
        QTest::keyClick(&f.view(), Qt::Key_R);
        QCOMPARE(close.size(), 1);
    }

    void escape_takes_one_step_back_at_a_time()
    {
        LadderFixture f;
        f.work(LadderFixture::limitOrder(7, Side::Buy, "96481.8", "0.2"));
        f.arm();
        QTest::keyClick(&f.view(), Qt::Key_N);
        QTest::keyClick(&f.view(), Qt::Key_Up, Qt::ShiftModifier);
        QTest::keyClick(&f.view(), Qt::Key_Escape);
        QVERIFY(!f.panel.input().orderMove() && f.panel.isArmed());
        QTest::keyClick(&f.view(), Qt::Key_Escape);
        QVERIFY(f.panel.input().selected() == 0 && f.panel.isArmed());
        QTest::keyClick(&f.view(), Qt::Key_Escape);
        QVERIFY(!f.panel.isArmed());
        QCOMPARE(f.cancelled.size(), 0U); // never a working order
    }

    void swap_exchanges_the_two_sizes()
    {
        LadderFixture f;
        f.panel.actions().setSize(3);
        f.panel.actions().setSecondSize(0);
        QTest::keyClick(&f.view(), Qt::Key_A);
        QCOMPARE(f.panel.actions().settings().size, 0);
        QCOMPARE(f.panel.actions().settings().secondSize, 3);
        QVERIFY(f.link.clickSize() == f.panel.actions().settings().sizes[0]);
    }

    void a_key_given_to_something_else_does_that_and_not_its_default()
    {
        LadderFixture f;
        KeyMap& keys = KeyMap::of(f.preferences);
        QVERIFY(!keys.setChords(KeyAction::LadderBuyOwnBest, { KeyChord { Qt::Key_W } })); // taken
        QVERIFY(keys.setChords(KeyAction::LadderBuyOwnBest, { KeyChord { Qt::Key_G } }));
        f.arm();
        QTest::keyClick(&f.view(), Qt::Key_Q);
        QCOMPARE(f.placed.size(), 0U);
        QTest::keyClick(&f.view(), Qt::Key_G);
        QCOMPARE(f.placed.size(), 1U);
    }

    void the_router_brings_keys_to_the_ladder_once()
    {
        LadderFixture f;
        KeyRouter router(KeyMap::of(f.preferences), nullptr);
        f.arm();
        QTest::keyClick(&f.view(), Qt::Key_Q);
        QCOMPARE(f.placed.size(), 1U);
        QTest::keyClick(&f.view(), Qt::Key_Escape);
        QVERIFY(!f.panel.isArmed());
    }

    void letters_work_on_a_cyrillic_keyboard()
    {
        LadderFixture f;
        f.arm();
        QKeyEvent press(QEvent::KeyPress, 0x0419 /* Й, where Q is */, Qt::NoModifier, 24, 0, 0, QStringLiteral("й"));
        QCoreApplication::sendEvent(&f.view(), &press);
        QCOMPARE(f.placed.size(), 1U);
    }
};

FATHOM_TEST(TestLadderKeys)
#include "tst_keys.moc"

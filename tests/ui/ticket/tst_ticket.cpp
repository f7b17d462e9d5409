// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/session_fixture.h"
#include "tests/support/test_main.h"
#include "ui/ticket/side_button.h"
#include "ui/ticket/ticket_guard.h"
#include "ui/ticket/ticket_panel.h"
#include "ui/ticket/value_field.h"
#include "ui/workspace/confirm_dialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>

using namespace fathom;
using fathom::test::SessionFixture;

namespace {

Decimal d(const char* text)
{
    return Decimal::fromLiteral(text);
}

//! A ticket on a live book of 96,482.3 / 96,482.4 with 2,840.60 available at 20x.
struct Desk : SessionFixture
{
    Desk()
    {
        panel.resize(335, 640);
        panel.show();
        feedBook(964823, 964824);
        session.market()->applyMarkPrices({ { QStringLiteral("BTCUSDT"), d("96478.9"), d("96455.2"), d("0.0001"), {}, {} } });
        AccountFigures figures;
        figures.wallet = figures.crossWallet = d("10184.36");
        figures.marginBalance = d("10332.82");
        figures.available = d("2840.60");
        figures.time = wallTimeFromMs(1'790'000'000'000);
        session.account()->applyFigures(figures, {});
        session.account()->applyBrackets(QStringLiteral("BTCUSDT"), { { 1, 125, 0, 50'000, d("0.004"), 0 }, { 2, 100, 50'000, 600'000, d("0.005"), 50 } });
        session.account()->applyCommission(QStringLiteral("BTCUSDT"), { d("0.0002"), d("0.0005") });
        // Figures follow the book ten times a second; one question brings them up to date at once.
        panel.choose(std::nullopt);
    }

    void feedBook(std::int64_t bid, std::int64_t ask)
    {
        auto view = std::make_shared<BookView>();
        view->instrument = session.market()->instrument(QStringLiteral("BTCUSDT"));
        view->state = BookState::Synced;
        view->bids = { { bid, 8'200 }, { bid - 768, 2'310 } };
        view->asks = { { ask, 120 }, { ask + 1, 5'000 } };
        view->knownLowTicks = bid - 10'000;
        view->knownHighTicks = ask + 10'000;
        session.market()->applyBook(QStringLiteral("BTCUSDT"), view);
        panel.choose(std::nullopt);
    }

    QLineEdit* edit(const char* name) { return panel.findChild<QLineEdit*>(QLatin1String(name)); }
    SideButton* button(const char* name) { return panel.findChild<SideButton*>(QLatin1String(name)); }
    void type(const char* name, const QString& text)
    {
        edit(name)->setFocus();
        edit(name)->selectAll();
        QTest::keyClick(edit(name), Qt::Key_Delete);
        QTest::keyClicks(edit(name), text);
        QTest::keyClick(edit(name), Qt::Key_Return);
    }
    OrderIntent placed(const QSignalSpy& spy) const { return spy.at(0).at(2).value<OrderIntent>(); }

    TicketPanel panel { context };
};

} // namespace

class TicketTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_button_sends_exactly_what_it_prints_and_once()
    {
        Desk desk;
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeWanted);
        desk.type("price", QStringLiteral("96405.5"));
        desk.type("size", QStringLiteral("0.2"));
        QCOMPARE(desk.button("buy")->detail(), QStringLiteral("0.200 @ 96,405.5"));
        QTest::mouseClick(desk.button("buy"), Qt::LeftButton);
        QTest::mouseClick(desk.button("buy"), Qt::LeftButton); // a bounce of the finger
        QCOMPARE(placed.count(), 1);
        const OrderIntent intent = desk.placed(placed);
        QCOMPARE(intent.symbol, QStringLiteral("BTCUSDT"));
        QCOMPARE(intent.side, Side::Buy);
        QCOMPARE(intent.type, OrderType::Limit);
        QCOMPARE(intent.timeInForce, TimeInForce::GTC);
        QCOMPARE(intent.price, d("96405.5"));
        QCOMPARE(intent.quantity, d("0.2"));
        QCOMPARE(intent.origin, QStringLiteral("ticket"));
        QCOMPARE(intent.seenBid, d("96482.3"));
        QCOMPARE(intent.seenAsk, d("96482.4"));
        QVERIFY(!intent.reduceOnly);
        // Size and price stay for the next one.
        QCOMPARE(desk.edit("price")->text(), QStringLiteral("96,405.5"));
        QCOMPARE(desk.edit("size")->text(), QStringLiteral("0.200"));
    }

    void a_moving_book_does_not_move_a_typed_price()
    {
        Desk desk;
        desk.type("price", QStringLiteral("bid"));
        desk.type("size", QStringLiteral("0.2"));
        QCOMPARE(desk.edit("price")->text(), QStringLiteral("96,482.3"));
        desk.feedBook(964'900, 964'901);
        QCOMPARE(desk.button("buy")->detail(), QStringLiteral("0.200 @ 96,482.3"));
    }

    void a_market_order_is_an_ioc_limit_with_the_cap()
    {
        Desk desk;
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeWanted);
        desk.panel.findChild<QTabBar*>(QStringLiteral("orderType"))->setCurrentIndex(1);
        desk.type("size", QStringLiteral("0.25"));
        QCOMPARE(desk.button("sell")->detail(), QStringLiteral("market 0.250"));
        QTest::mouseClick(desk.button("sell"), Qt::LeftButton);
        QCOMPARE(placed.count(), 1);
        const OrderIntent intent = desk.placed(placed);
        QCOMPARE(intent.type, OrderType::Limit);
        QCOMPARE(intent.timeInForce, TimeInForce::IOC);
        QCOMPARE(intent.price, d("96434.1")); // 96,482.3 less 0.05 %, towards the safe side
        const TicketSide& buy = desk.panel.state().side(Side::Buy);
        QCOMPARE(buy.intent.price, d("96530.6"));
        // 0.120 at 96,482.4 and 0.130 one tick higher
        QCOMPARE(buy.averagePrice.rounded(3), d("96482.452"));
    }

    void nothing_is_chosen_nothing_is_sent()
    {
        Desk desk;
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeWanted);
        desk.type("price", QStringLiteral("96405.5"));
        desk.type("size", QStringLiteral("0.2"));
        desk.panel.sendChosen();
        QCOMPARE(placed.count(), 0);
        desk.panel.choose(Side::Sell);
        desk.panel.sendChosen();
        QCOMPARE(placed.count(), 1);
        QCOMPARE(desk.placed(placed).side, Side::Sell);
        desk.panel.sendChosen(); // the side was cleared by sending
        QCOMPARE(placed.count(), 1);
    }

    void keys_choose_and_send()
    {
        Desk desk;
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeWanted);
        desk.type("price", QStringLiteral("96405.5"));
        desk.type("size", QStringLiteral("0.2"));
        QVERIFY(QTest::qWaitForWindowExposed(&desk.panel));
        desk.panel.activateWindow();
        QTRY_VERIFY(desk.panel.isActiveWindow());
        QTest::keyClick(desk.edit("size"), Qt::Key_B, Qt::AltModifier);
        QTest::keyClick(desk.edit("size"), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(placed.count(), 1);
        QCOMPARE(desk.placed(placed).side, Side::Buy);
    }

    void sending_with_errors_moves_to_the_first_one()
    {
        Desk desk;
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeWanted);
        desk.type("price", QStringLiteral("96405.55"));
        desk.type("size", QStringLiteral("0.2"));
        desk.panel.choose(Side::Buy);
        desk.panel.sendChosen();
        QCOMPARE(placed.count(), 0);
        QCOMPARE(desk.panel.focusWidget(), desk.edit("price"));
        QVERIFY(!desk.panel.state().priceError.isEmpty());
        QCOMPARE(desk.panel.state().priceSuggestion.isPositive(), true);
        desk.type("price", QStringLiteral("96405.5"));
        desk.type("size", QStringLiteral("0.0004"));
        desk.panel.choose(Side::Buy);
        desk.panel.sendChosen();
        QCOMPARE(placed.count(), 0);
        QCOMPARE(desk.panel.focusWidget(), desk.edit("size"));
        QCOMPARE(desk.panel.state().sizeSuggestion, d("0.001"));
    }

    void post_only_that_would_cross_is_refused_on_that_side_only()
    {
        Desk desk;
        desk.panel.findChild<QCheckBox*>(QStringLiteral("postOnly"))->setChecked(true);
        desk.type("price", QStringLiteral("96405.5"));
        desk.type("size", QStringLiteral("0.2"));
        QVERIFY(desk.button("buy")->sends());
        QVERIFY(!desk.button("sell")->sends());
        QVERIFY(desk.button("sell")->detail().contains(QStringLiteral("cross")));
        QCOMPARE(desk.panel.state().side(Side::Buy).intent.timeInForce, TimeInForce::GTX);
    }

    void the_queue_is_what_rests_at_the_price()
    {
        Desk desk;
        desk.type("price", QStringLiteral("96405.5")); // 768 ticks under the bid is 96,405.5
        desk.type("size", QStringLiteral("0.2"));
        QCOMPARE(desk.panel.state().side(Side::Buy).queue.value_or(Decimal(-1)), d("2.31"));
        desk.type("price", QStringLiteral("96400"));
        QCOMPARE(desk.panel.state().side(Side::Buy).queue.value_or(Decimal(-1)), Decimal());
        desk.type("price", QStringLiteral("95400")); // below the known depth: unknown, not empty
        QVERIFY(!desk.panel.state().side(Side::Buy).queue);
    }

    void reduce_only_needs_something_to_reduce()
    {
        Desk desk;
        desk.panel.findChild<QCheckBox*>(QStringLiteral("reduceOnly"))->setChecked(true);
        desk.type("price", QStringLiteral("96600"));
        desk.type("size", QStringLiteral("0.2"));
        QVERIFY(!desk.button("sell")->sends());
        desk.session.account()->applyPositions({ SessionFixture::longPosition("0.450", "96288.6", "96478.9") });
        desk.panel.choose(std::nullopt);
        QVERIFY(desk.button("sell")->sends());
        QVERIFY(desk.panel.state().side(Side::Sell).intent.reduceOnly);
        QVERIFY(!desk.button("buy")->sends());
        desk.type("size", QStringLiteral("0.5"));
        QVERIFY(!desk.button("sell")->sends());
    }

    void hedge_mode_names_the_leg_and_never_sends_the_flag()
    {
        Desk desk;
        desk.session.account()->applyHedgeMode(true);
        Position leg = SessionFixture::longPosition("0.450", "96288.6", "96478.9");
        leg.side = PositionSide::Long;
        desk.session.account()->applyPositions({ leg });
        desk.type("price", QStringLiteral("96600"));
        desk.type("size", QStringLiteral("0.2"));
        QCOMPARE(desk.panel.state().side(Side::Buy).intent.positionSide, PositionSide::Long);
        QCOMPARE(desk.panel.state().side(Side::Sell).intent.positionSide, PositionSide::Short);
        desk.panel.findChild<QCheckBox*>(QStringLiteral("reduceOnly"))->setChecked(true);
        const OrderIntent closing = desk.panel.state().side(Side::Sell).intent;
        QCOMPARE(closing.positionSide, PositionSide::Long);
        QVERIFY(!closing.reduceOnly);
        QVERIFY(desk.button("sell")->sends());
    }

    void a_locked_account_may_still_reduce()
    {
        Desk desk;
        desk.session.account()->applyPositions({ SessionFixture::longPosition("0.450", "96288.6", "96478.9") });
        desk.session.orders()->applyBlockedReason(QStringLiteral("Reconciling"));
        desk.type("price", QStringLiteral("96600"));
        desk.type("size", QStringLiteral("0.2"));
        QVERIFY(!desk.button("buy")->sends());
        QVERIFY(desk.button("sell")->sends());
        desk.type("size", QStringLiteral("0.6")); // would go short
        QVERIFY(!desk.button("sell")->sends());
    }

    void too_little_money_warns_but_lets_the_exchange_say()
    {
        Desk desk;
        desk.type("price", QStringLiteral("96405.5"));
        desk.type("size", QStringLiteral("0.9"));
        const auto* caution = desk.panel.findChild<QLabel*>(QStringLiteral("caution"));
        QVERIFY(caution->isVisible());
        QVERIFY(caution->text().contains(QStringLiteral("2,840.60")));
        QVERIFY(desk.button("buy")->sends());
        desk.type("size", QStringLiteral("0.1"));
        QVERIFY(!caution->isVisible());
    }

    void what_if_agrees_with_the_margin_rules()
    {
        Desk desk;
        desk.session.account()->applyPositions({ SessionFixture::longPosition("0.450", "96288.6", "96478.9") });
        desk.type("price", QStringLiteral("96405.5"));
        desk.type("size", QStringLiteral("0.2"));
        const TicketSide& buy = desk.panel.state().side(Side::Buy);
        QCOMPARE(buy.whatIf.amount, d("0.65"));
        QCOMPARE(buy.whatIf.entry.rounded(1), d("96324.5")); // (0.45 x 96,288.6 + 0.2 x 96,405.5) / 0.65
        QCOMPARE(buy.whatIf.fee, d("3.85622")); // maker, 0.02 % of 19,281.10
        QCOMPARE(buy.whatIf.cost, d("964.055"));
        QVERIFY(buy.whatIf.liquidation.has_value());
    }

    void arrows_step_and_a_passing_wheel_does_not()
    {
        Desk desk;
        desk.type("price", QStringLiteral("96405.5"));
        QTest::keyClick(desk.edit("price"), Qt::Key_Up);
        QCOMPARE(desk.edit("price")->text(), QStringLiteral("96,405.6"));
        QTest::keyClick(desk.edit("price"), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(desk.edit("price")->text(), QStringLiteral("96,404.6"));
        QTest::keyClick(desk.edit("price"), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(desk.edit("price")->text(), QStringLiteral("96,414.6"));
        desk.type("size", QStringLiteral("0.2"));
        QTest::keyClick(desk.edit("size"), Qt::Key_Down);
        QCOMPARE(desk.edit("size")->text(), QStringLiteral("0.199"));
        desk.button("buy")->setFocus();
        QWheelEvent wheel({ 5, 5 }, desk.edit("size")->mapToGlobal(QPointF(5, 5)), {}, { 0, 120 }, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(desk.edit("size"), &wheel);
        QCOMPARE(desk.edit("size")->text(), QStringLiteral("0.199"));
    }

    void a_draft_fills_the_fields_and_sends_nothing()
    {
        Desk desk;
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeWanted);
        desk.link.offerDraft({ Side::Sell, d("96620"), d("0.15"), OrderType::Limit });
        QCOMPARE(desk.edit("price")->text(), QStringLiteral("96,620.0"));
        QCOMPARE(desk.edit("size")->text(), QStringLiteral("0.150"));
        QCOMPARE(placed.count(), 0);
        desk.panel.sendChosen();
        QCOMPARE(placed.count(), 1);
        QCOMPARE(desk.placed(placed).side, Side::Sell);
    }

    void the_click_size_goes_both_ways()
    {
        Desk desk;
        desk.type("size", QStringLiteral("0.25"));
        QCOMPARE(desk.link.clickSize(), d("0.25"));
        desk.button("buy")->setFocus();
        desk.link.setClickSize(d("0.05"));
        QCOMPARE(desk.edit("size")->text(), QStringLiteral("0.050"));
    }

    void a_new_symbol_drops_the_draft()
    {
        Desk desk;
        desk.type("price", QStringLiteral("96405.5"));
        desk.panel.choose(Side::Buy);
        desk.link.setSymbol(QStringLiteral("DOGEUSDT"));
        QCOMPARE(desk.edit("price")->text(), QString());
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeWanted);
        desk.panel.sendChosen();
        QCOMPARE(placed.count(), 0);
    }

    void an_unknown_symbol_disables_everything()
    {
        Desk desk;
        desk.link.setSymbol(QStringLiteral("NOSUCHUSDT"));
        QVERIFY(!desk.button("buy")->sends());
        QVERIFY(!desk.edit("size")->isEnabled());
    }

    void a_refused_leverage_stays_in_the_dialog_in_words()
    {
        Desk desk;
        QSignalSpy asked(desk.session.orders(), &OrderGateway::leverageWanted);
        QTest::mouseClick(desk.panel.findChild<QPushButton*>(QStringLiteral("leverage")), Qt::LeftButton);
        auto* dialog = desk.panel.window()->findChild<ConfirmDialog*>();
        QVERIFY(dialog != nullptr);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("accept")), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        const auto request = asked.at(0).at(0).value<RequestId>();
        Error error { Error::Code::Rejected, QStringLiteral("Leverage 125 is not valid"), -4028, 400 };
        desk.session.orders()->applyFinished(request, Outcome::Rejected, error, 0);
        QVERIFY(dialog->isVisible());
        bool told = false;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            told = told || label->text().contains(QStringLiteral("4028"));
        QVERIFY(told);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("accept")), Qt::LeftButton);
        desk.session.orders()->applyFinished(asked.at(1).at(0).value<RequestId>(), Outcome::Accepted, {}, 0);
        QVERIFY(!dialog->isVisible());
    }
};

class TicketGuardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_same_order_again_is_asked_about()
    {
        using Verdict = TicketGuard::Verdict;
        using namespace std::chrono_literals;
        TicketGuard guard;
        OrderIntent intent;
        intent.symbol = QStringLiteral("BTCUSDT");
        intent.price = Decimal(100);
        intent.quantity = Decimal(1);
        const MonotonicTime start {};
        QCOMPARE(guard.judge(intent, start), Verdict::Send);
        guard.sent(intent, start);
        QCOMPARE(guard.judge(intent, start + 200ms), Verdict::Ignore);
        QCOMPARE(guard.judge(intent, start + 3s), Verdict::AskAgain);
        QCOMPARE(guard.judge(intent, start + 4s), Verdict::Send);
        QCOMPARE(guard.judge(intent, start + 8s), Verdict::AskAgain);
        QCOMPARE(guard.judge(intent, start + 11s), Verdict::Send);
        OrderIntent other = intent;
        other.price = Decimal(101);
        QCOMPARE(guard.judge(other, start + 100ms), Verdict::Send);
    }
};

FATHOM_TEST(TicketTest)
FATHOM_TEST(TicketGuardTest)

#include "tst_ticket.moc"

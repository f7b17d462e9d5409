// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/accounts.h"
#include "core/store/key_vault.h"
#include "tests/support/test_main.h"
#include "tests/ui/ticket/ticket_desk.h"
#include "ui/workspace/announcer.h"
#include "ui/workspace/loop_watch.h"
#include "ui/workspace/notice_line.h"

#include <QSignalSpy>

#include <random>

using namespace fathom;
using fathom::test::d;
using fathom::test::SessionFixture;
using fathom::test::TicketDesk;

//! What is red and blocks, what is amber and does not, as INTERACTION 8 lists them.
class TicketRulesTest final : public QObject
{
    Q_OBJECT

    static QString problem(TicketDesk& desk, const char* name) { return desk.find<QWidget>(QLatin1String(name))->isVisible() ? desk.find<QWidget>(QLatin1String(name))->accessibleName() : QString(); }

private Q_SLOTS:
    // Words that wrap in a column that is as wide as they need it to be: laying out must come to an end.
    void a_problem_of_any_length_comes_to_rest()
    {
        TicketDesk desk;
        auto* problem = desk.find<NoticeLine>(QStringLiteral("orderProblem"));
        auto* action = problem->findChild<QPushButton*>();
        desk.panel.resize(299, 520);
        for (const QString& link : { QString(), QStringLiteral("Retry") }) {
            problem->show(QStringLiteral("x"), link);
            QCoreApplication::sendPostedEvents();
            const int room = problem->width() - (link.isEmpty() ? 0 : action->sizeHint().width());
            const QFontMetrics metrics(problem->findChild<QLabel*>()->font());
            QString words = QStringLiteral("The price is not a multiple");
            for (int wide = 0; wide < room + 40; wide = metrics.horizontalAdvance(words)) {
                words += QLatin1Char('i');
                problem->show(words, link);
                desk.panel.resize(desk.panel.width() == 299 ? 312 : 299, 520);
                QCoreApplication::sendPostedEvents();
                QCOMPARE(problem->findChild<QLabel*>()->text(), words);
            }
            // All of it can be read, in as many lines as it takes, and the link stands beside it.
            QTRY_VERIFY(problem->height() > metrics.height() * 2);
            QVERIFY(link.isEmpty() || problem->rect().contains(action->geometry()));
            problem->show(QStringLiteral("Short"), link);
            QCoreApplication::sendPostedEvents();
            QTRY_VERIFY(problem->height() < metrics.height() * 2);
            QVERIFY(link.isEmpty() || action->x() < problem->width() / 2);
        }
    }

    void post_only_that_would_cross_is_refused_on_that_side_only()
    {
        TicketDesk desk;
        desk.tick("postOnly");
        desk.type("price", QStringLiteral("96405.5"));
        desk.type("size", QStringLiteral("0.2"));
        QVERIFY(desk.button("buy")->sends());
        QVERIFY(!desk.button("sell")->sends());
        QCOMPARE(desk.button("sell")->detail(), QStringLiteral("post-only would cross"));
        QCOMPARE(desk.intent(Side::Buy).timeInForce, TimeInForce::GTX);
        QVERIFY(problem(desk, "priceProblem").isEmpty()); // the side that is shown is fine
        desk.panel.choose(Side::Sell);
        QCOMPARE(problem(desk, "priceProblem"), QStringLiteral("Post-only would cross the book and be refused."));
    }

    //! The panel "Validation, inline" of the design.
    void the_lines_of_the_design()
    {
        TicketDesk desk;
        QSignalSpy limits(&desk.panel, &TicketPanel::limitsWanted);
        desk.panel.setLimits({ {}, {}, Decimal(2) });
        desk.type("price", QStringLiteral("106126.8"));
        desk.type("size", QStringLiteral("0.0004"));
        desk.tick("bracket");
        desk.type("takeProfit", QStringLiteral("96950"));
        desk.panel.choose(Side::Buy);
        QCOMPARE(problem(desk, "priceProblem"), QStringLiteral("10.00 % above mark. Your band is 2 %."));
        QCOMPARE(problem(desk, "sizeProblem"), QStringLiteral("Minimum 0.001 BTC and 5 USDT."));
        QCOMPARE(problem(desk, "takeProfitProblem"), QStringLiteral("TP is below the entry price of a buy."));
        QVERIFY(desk.cautions().isEmpty() || desk.cautions().contains(QStringLiteral("No stop-loss on this order.")));
        QCOMPARE(desk.button("buy")->detail(), QStringLiteral("fix 3 field(s)"));
        QCOMPARE(desk.button("sell")->detail(), QStringLiteral("fix 2 field(s)"));
        // What is offered behind the words does it.
        QPushButton* use = desk.find<QWidget>(QStringLiteral("sizeProblem"))->findChild<QPushButton*>();
        QCOMPARE(use->text(), QStringLiteral("Use 0.001"));
        QTest::mouseClick(use, Qt::LeftButton);
        QCOMPARE(desk.edit("size")->text(), QStringLiteral("0.001"));
        QCOMPARE(desk.button("sell")->detail(), QStringLiteral("fix 1 field(s)"));
        QTest::mouseClick(desk.find<QWidget>(QStringLiteral("priceProblem"))->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(limits.count(), 1);
    }

    void the_hard_limits_of_the_account_are_the_ticket_s()
    {
        SessionFixture fixture;
        Accounts accounts(&fixture.preferences, nullptr, {});
        const QString id = accounts.all().front().id;
        accounts.setCurrent(id);
        accounts.setLimits(id, { Decimal(20'000), Decimal(60'000), Decimal(2) });
        Session session(SessionFixture::configOf(Environment::Paper), &fixture.preferences, &accounts);
        TicketPanel panel({ session, fixture.theme, fixture.link });
        QCOMPARE(panel.input().limits.orderNotional, Decimal(20'000));
        accounts.setLimits(id, { Decimal(5'000), Decimal(60'000), Decimal(1) });
        QCOMPARE(panel.input().limits, (HardLimits { Decimal(5'000), Decimal(60'000), Decimal(1) }));
    }

    void own_bounds_block_what_grows_and_never_what_shrinks()
    {
        TicketDesk desk;
        desk.holdLong();
        desk.panel.setLimits({ Decimal(20'000), Decimal(60'000), Decimal(2) });
        desk.type("price", QStringLiteral("96405.5"));
        desk.type("size", QStringLiteral("0.2"));
        QVERIFY(!desk.button("buy")->sends()); // 0.65 x 96,405.5 is more than the largest position
        QVERIFY(problem(desk, "sizeProblem").contains(QStringLiteral("largest position")));
        desk.type("size", QStringLiteral("0.1"));
        QVERIFY(desk.button("buy")->sends());
        desk.type("size", QStringLiteral("0.3"));
        QVERIFY(problem(desk, "sizeProblem").contains(QStringLiteral("largest order")));
        desk.type("price", QStringLiteral("99000")); // outside the band, far above the order's bound: it takes the position down
        desk.type("size", QStringLiteral("0.45"));
        QVERIFY(desk.button("sell")->sends());
    }

    void reduce_only_needs_something_to_reduce()
    {
        TicketDesk desk;
        desk.tick("reduceOnly");
        desk.type("price", QStringLiteral("96600"));
        desk.type("size", QStringLiteral("0.2"));
        QCOMPARE(desk.button("sell")->detail(), QStringLiteral("nothing to reduce"));
        desk.holdLong();
        QVERIFY(desk.button("sell")->sends());
        QVERIFY(desk.intent(Side::Sell).reduceOnly);
        QVERIFY(!desk.button("buy")->sends());
        desk.type("size", QStringLiteral("0.5"));
        QCOMPARE(desk.button("sell")->detail(), QStringLiteral("larger than position"));
        QCOMPARE(desk.find<QWidget>(QStringLiteral("sizeProblem"))->findChild<QPushButton*>()->text(), QStringLiteral("Use 0.450"));
    }

    void a_protective_stop_locks_reduce_only_on()
    {
        TicketDesk desk;
        desk.holdLong();
        desk.tab(TicketTab::Stop);
        desk.stopKind(StopKind::StopMarket);
        desk.type("trigger", QStringLiteral("96080"));
        desk.type("size", QStringLiteral("0.2"));
        QVERIFY(desk.box("reduceOnly")->isChecked() && !desk.box("reduceOnly")->isEnabled());
        QVERIFY(desk.intent(Side::Sell).reduceOnly);
        desk.type("size", QStringLiteral("0.6")); // would go short: no longer only closing
        QVERIFY(desk.box("reduceOnly")->isEnabled() && !desk.box("reduceOnly")->isChecked());
        QVERIFY(!desk.intent(Side::Sell).reduceOnly);
    }

    void a_locked_account_may_still_reduce()
    {
        TicketDesk desk;
        desk.holdLong();
        desk.session.orders()->applyBlockedReason(QStringLiteral("Reconciling"));
        desk.type("price", QStringLiteral("96600"));
        desk.type("size", QStringLiteral("0.2"));
        QVERIFY(!desk.button("buy")->sends());
        QVERIFY(desk.button("sell")->sends());
        QCOMPARE(desk.label("reduceLock")->text(), QStringLiteral("locked: only reducing is possible now"));
        desk.type("size", QStringLiteral("0.6")); // would go short
        QVERIFY(!desk.button("sell")->sends());
        desk.session.orders()->applyBlockedReason({});
        desk.look();
        QVERIFY(desk.box("reduceOnly")->isEnabled());
        QVERIFY(!desk.intent(Side::Buy).reduceOnly);
    }

    void C14_where_nothing_can_be_sent_reducing_is_not_offered_either()
    {
        TicketDesk desk;
        desk.holdLong();
        desk.type("price", QStringLiteral("96600"));
        desk.type("size", QStringLiteral("0.2"));
        desk.session.orders()->applyBlockedReason(QStringLiteral("The exchange has banned this address"), Blocked::Everything);
        desk.look();
        QTRY_VERIFY(!desk.button("sell")->sends());
        QVERIFY(!desk.button("buy")->sends());
        desk.session.orders()->applyBlockedReason({});
        desk.look();
        QTRY_VERIFY(desk.button("sell")->sends());
    }

    void D01_a_button_pressed_while_the_window_stood_still_sends_nothing()
    {
        TicketDesk desk;
        desk.type("price", QStringLiteral("96400"));
        desk.type("size", QStringLiteral("0.2"));
        QTRY_VERIFY(desk.button("buy")->sends());
        ManualClock clock { wallTimeFromMs(1'790'000'000'000) };
        LoopWatch watch(clock);
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeWanted);
        clock.advance(std::chrono::seconds(3));
        desk.button("buy")->click();
        QCOMPARE(placed.count(), 0);
        desk.look(); // the market goes on, and what is said stays
        QCOMPARE(desk.label("keyNote")->text(), LoopWatch::words());
        QCOMPARE(Announcer::of(desk.panel.window()).said(), LoopWatch::words());
        QVERIFY2(desk.panel.minimumSizeHint().width() <= 300, qPrintable(QString::number(desk.panel.minimumSizeHint().width())));
        QTRY_VERIFY(!watch.isBehind());
        desk.button("buy")->click();
        QCOMPARE(placed.count(), 1);
    }

    void the_reason_of_a_lock_never_widens_the_form()
    {
        TicketDesk desk;
        desk.panel.resize(300, 640);
        desk.session.orders()->applyBlockedReason(QStringLiteral("The account stream is down: only cancelling and reducing go out."));
        desk.look();
        auto* form = desk.panel.findChild<QWidget*>(QStringLiteral("ticketForm"));
        QTRY_VERIFY(!desk.label("reduceLock")->text().isEmpty());
        QVERIFY(form->minimumSizeHint().width() <= 300);
        QVERIFY2(form->width() <= form->parentWidget()->width(), qPrintable(QString::number(form->width())));
        QCOMPARE(desk.label("reduceLock")->toolTip(), desk.label("reduceLock")->text());
    }

    void a_market_order_needs_a_live_book()
    {
        TicketDesk desk;
        desk.tab(TicketTab::Market);
        desk.type("size", QStringLiteral("0.25"));
        QVERIFY(desk.button("buy")->sends());
        auto stale = std::make_shared<BookView>(*desk.session.market()->book(QStringLiteral("BTCUSDT")));
        stale->state = BookState::Stale;
        desk.session.market()->applyBook(QStringLiteral("BTCUSDT"), stale);
        desk.look();
        QCOMPARE(desk.button("buy")->detail(), QStringLiteral("book not live"));
    }

    void a_date_too_near_is_refused()
    {
        TicketDesk desk;
        desk.type("price", QStringLiteral("96405.5"));
        desk.type("size", QStringLiteral("0.2"));
        QVERIFY(desk.pick(QStringLiteral("timeInForce"), QStringLiteral("GTD")));
        auto* dialog = desk.panel.findChild<QDialog*>(QStringLiteral("goodTillDialog"));
        QVERIFY(dialog != nullptr);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("in4h")), Qt::LeftButton);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("use")), Qt::LeftButton);
        const OrderIntent intent = desk.intent(Side::Buy);
        QCOMPARE(intent.timeInForce, TimeInForce::GTD);
        const auto ahead = intent.goodTill - RealClock().wallNow();
        QVERIFY(ahead > std::chrono::minutes(239) && ahead <= std::chrono::minutes(240));
        QCOMPARE(toMs(intent.goodTill) % 1000, 0);
        QVERIFY(desk.button("buy")->sends());
        QVERIFY(desk.find<QPushButton>(QStringLiteral("timeInForce"))->text().startsWith(QStringLiteral("GTD ")));
    }

    void too_little_money_warns_but_lets_the_exchange_say()
    {
        TicketDesk desk;
        desk.type("price", QStringLiteral("96405.5"));
        desk.type("size", QStringLiteral("0.9"));
        QVERIFY(desk.cautions().join(QLatin1Char(' ')).contains(QStringLiteral("available 2,840.60")));
        QVERIFY(desk.button("buy")->sends());
        desk.type("size", QStringLiteral("0.1"));
        QVERIFY(!desk.cautions().join(QLatin1Char(' ')).contains(QStringLiteral("available")));
    }

    void an_order_without_a_stop_is_said_so_once_nothing_stops_it()
    {
        TicketDesk desk;
        desk.type("price", QStringLiteral("96405.5"));
        desk.type("size", QStringLiteral("0.1"));
        const QString words = QStringLiteral("No stop-loss on this order.");
        QVERIFY(desk.cautions().contains(words));
        QVERIFY(desk.find<QWidget>(QStringLiteral("caution1"))->isVisible());
        desk.tick("bracket");
        desk.type("stopLoss", QStringLiteral("96080"));
        QVERIFY(!desk.cautions().contains(words));
        desk.tick("bracket");
        QVERIFY(desk.cautions().contains(words));
        desk.holdProtectedLong(); // the position's own stop covers what is added
        QVERIFY(!desk.cautions().contains(words));
    }

    void risking_more_than_can_be_won_is_unusual()
    {
        TicketDesk desk;
        desk.type("price", QStringLiteral("96405.5"));
        desk.type("size", QStringLiteral("0.1"));
        desk.tick("bracket");
        desk.type("stopLoss", QStringLiteral("96080"));
        desk.type("takeProfit", QStringLiteral("96500"));
        QVERIFY(desk.cautions().contains(QStringLiteral("It risks more than it may win.")));
        QVERIFY(desk.button("buy")->sends());
        desk.type("takeProfit", QStringLiteral("96950"));
        QVERIFY(desk.cautions().isEmpty());
    }

    void the_liquidation_of_a_larger_leg_is_not_before_the_stop_of_a_hedge()
    {
        TicketDesk desk;
        AccountFigures poor;
        poor.wallet = poor.crossWallet = poor.marginBalance = poor.available = Decimal(1'200);
        desk.session.account()->applyFigures(poor, {});
        desk.session.account()->applyHedgeMode(true);
        Position leg = SessionFixture::longPosition("0.450", "96288.6", "96478.9");
        leg.side = PositionSide::Long;
        desk.session.account()->applyPositions({ leg });
        desk.type("price", QStringLiteral("96600"));
        desk.type("size", QStringLiteral("0.05"));
        desk.tick("bracket");
        desk.type("stopLoss", QStringLiteral("97600"));
        desk.panel.choose(Side::Sell);
        QVERIFY(desk.button("sell")->sends());
        const auto liquidation = desk.panel.state().side(Side::Sell).after.liquidation;
        QVERIFY(liquidation && *liquidation < Decimal(96'000)); // of the larger long
        QVERIFY2(!desk.cautions().join(QLatin1Char(' ')).contains(QStringLiteral("comes before the stop")), qPrintable(desk.cautions().join(QLatin1Char(' '))));
    }

    void liquidation_before_the_stop_is_unusual()
    {
        TicketDesk desk;
        AccountFigures poor;
        poor.wallet = poor.crossWallet = poor.marginBalance = poor.available = Decimal(1'200);
        desk.session.account()->applyFigures(poor, {});
        desk.type("price", QStringLiteral("96405.5"));
        desk.type("size", QStringLiteral("0.2"));
        desk.tick("bracket");
        desk.type("stopLoss", QStringLiteral("85000"));
        QVERIFY(desk.cautions().join(QLatin1Char(' ')).contains(QStringLiteral("comes before the stop")));
        QVERIFY(desk.button("buy")->sends());
    }

    void twice_the_usual_size_is_unusual()
    {
        TicketDesk desk;
        std::vector<Fill> fills;
        for (int i = 1; i <= 5; ++i) {
            Fill fill;
            fill.symbol = QStringLiteral("BTCUSDT");
            fill.tradeId = fill.orderId = i;
            fill.quantity = d("0.1");
            fill.time = RealClock().wallNow();
            fills.push_back(fill);
        }
        desk.session.account()->applyFills(fills);
        desk.type("price", QStringLiteral("96405.5"));
        desk.type("size", QStringLiteral("0.2"));
        QVERIFY(!desk.cautions().join(QLatin1Char(' ')).contains(QStringLiteral("median")));
        desk.type("size", QStringLiteral("0.25"));
        QVERIFY(desk.cautions().contains(QStringLiteral("Size is 2.5 times your 30-day median for BTCUSDT.")));
    }

    void a_cap_that_ends_before_the_size_is_unusual()
    {
        TicketDesk desk;
        desk.tab(TicketTab::Market);
        desk.type("size", QStringLiteral("9"));
        QVERIFY(desk.side(Side::Buy).partlyFilled);
        QVERIFY(desk.cautions().join(QLatin1Char(' ')).contains(QStringLiteral("not sent again")));
    }

    // Lines that the market brings appear while the pointer is elsewhere; frames and buttons tell at once.
    void nothing_moves_under_the_pointer()
    {
        TicketDesk desk;
        desk.tick("postOnly");
        desk.type("price", QStringLiteral("96480"));
        desk.type("size", QStringLiteral("0.2"));
        desk.panel.choose(Side::Buy);
        QVERIFY(desk.button("buy")->sends());
        auto* form = desk.find<QWidget>(QStringLiteral("ticketForm"));
        form->setAttribute(Qt::WA_UnderMouse);
        auto view = std::make_shared<BookView>(*desk.session.market()->book(QStringLiteral("BTCUSDT")));
        view->bids = { { 964'700, 100 } };
        view->asks = { { 964'701, 100 } };
        desk.session.market()->applyBook(QStringLiteral("BTCUSDT"), view);
        QTRY_VERIFY(!desk.button("buy")->sends());
        QVERIFY(!desk.find<QWidget>(QStringLiteral("priceProblem"))->isVisible());
        form->setAttribute(Qt::WA_UnderMouse, false);
        desk.session.market()->applyBook(QStringLiteral("BTCUSDT"), view);
        QTRY_VERIFY(desk.find<QWidget>(QStringLiteral("priceProblem"))->isVisible());
    }

    // Whatever the account: sizes typed as shares, money or risk are whole steps and never more than there is.
    void typed_sizes_never_exceed_what_they_are_of()
    {
        std::mt19937 random(23);
        const auto pick = [&](int from, int to) { return std::uniform_int_distribution<int>(from, to)(random); };
        TicketDesk desk;
        desk.tick("bracket");
        const Instrument instrument = *desk.session.market()->instrument(QStringLiteral("BTCUSDT"));
        for (int i = 0; i < 60; ++i) {
            AccountFigures figures;
            figures.available = Decimal::fromScaled(pick(50'000, 900'000), 2);
            figures.wallet = figures.crossWallet = figures.marginBalance = figures.available + Decimal(pick(0, 5'000));
            desk.session.account()->applyFigures(figures, {});
            const int price = pick(95'000, 96'482), stop = price - pick(50, 2'000);
            desk.type("price", QString::number(price));
            desk.type("stopLoss", QString::number(stop));
            const int share = pick(1, 100);
            desk.type("size", QStringLiteral("%1%").arg(share));
            const TicketSide& side = desk.side(Side::Buy);
            QVERIFY(side.size.isMultipleOf(instrument.stepSize));
            QVERIFY(side.size <= side.most * Decimal(share) / Decimal(100));
            desk.type("size", QStringLiteral("risk 0.5%"));
            const Decimal size = desk.side(Side::Buy).size;
            const Decimal loss = size * (Decimal(price - stop) + Decimal(price) * d("0.0002") + Decimal(stop) * d("0.0005"));
            QVERIFY(loss <= figures.marginBalance * d("0.005"));
            QVERIFY(size.isMultipleOf(instrument.stepSize));
        }
    }
};

FATHOM_TEST(TicketRulesTest)

#include "tst_ticket_rules.moc"

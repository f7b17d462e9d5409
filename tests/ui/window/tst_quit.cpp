// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/workspace/confirm_dialog.h"
#include "ui/workspace/countdown_end.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace fathom;
using namespace fathom::test;

namespace {

//! A window with a position, an order that rests and a stop that protects the position, which somebody wants to close.
struct Leaving : Desk
{
    Leaving()
        : window(open())
    {
        session.account()->applyPositions({ SessionFixture::longPosition("0.450", "96288.6", "96478.9") });
        session.account()->applyOrder(SessionFixture::limitOrder(1, Side::Buy, "96405.5", "0.2"));
        Order stop = SessionFixture::limitOrder(2, Side::Sell, "0", "0.450");
        stop.type = OrderType::StopMarket;
        stop.triggerPrice = Decimal::fromLiteral("95000.0");
        stop.reduceOnly = true;
        stop.algoId = 77;
        stop.algoStatus = AlgoStatus::New;
        session.account()->applyOrder(stop);
    }

    ConfirmDialog* ask()
    {
        window->close();
        for (auto* dialog : window->findChildren<ConfirmDialog*>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    static bool says(const ConfirmDialog& dialog, const QString& words)
    {
        const auto labels = dialog.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text().contains(words); });
    }
    static void quit(const ConfirmDialog& dialog) { dialog.findChild<QPushButton*>(QStringLiteral("accept"))->click(); }

    std::unique_ptr<MainWindow> window;
};

} // namespace

//! Leaving with live orders and positions. Source: FAULTS D16.
class QuitTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void D16_leaving_everything_sends_nothing()
    {
        Leaving desk;
        QSignalSpy cancelled(desk.session.orders(), &OrderGateway::cancelAllWanted);
        ConfirmDialog* dialog = desk.ask();
        QVERIFY(dialog != nullptr);
        QVERIFY(Leaving::says(*dialog, QStringLiteral("LONG 0.450 BTCUSDT")));
        QVERIFY(Leaving::says(*dialog, QStringLiteral("protects")));
        QVERIFY(dialog->findChild<QRadioButton*>(QStringLiteral("quitLeave"))->isChecked());
        Leaving::quit(*dialog);
        QTRY_VERIFY(!desk.window->isVisible());
        QCOMPARE(cancelled.count(), 0);
    }

    void D16_a_running_dead_man_switch_is_named_and_ends_before_the_program()
    {
        Leaving desk;
        desk.session.account()->applyCountdown(QStringLiteral("BTCUSDT"), Countdown { std::chrono::seconds { 60 }, {}, false });
        QSignalSpy wanted(desk.session.orders(), &OrderGateway::countdownWanted);
        ConfirmDialog* dialog = desk.ask();
        QVERIFY(dialog != nullptr);
        QVERIFY(Leaving::says(*dialog, QStringLiteral("dead-man switch of BTCUSDT")));
        Leaving::quit(*dialog);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.at(0).at(1).toString(), QStringLiteral("BTCUSDT"));
        QCOMPARE(wanted.at(0).at(2).toInt(), 0);
        QVERIFY(desk.window->isVisible()); // not before the exchange has said so
        const auto request = wanted.at(0).at(0).value<RequestId>();
        desk.session.orders()->applyFinished(request, Outcome::NotSent, { Error::Code::NotSent, QStringLiteral("no route"), 0, 0 }, 0);
        QVERIFY(desk.window->isVisible());
        QVERIFY(Leaving::says(*dialog, QStringLiteral("still runs")));
        Leaving::quit(*dialog); // a machine without a network must not keep anybody in
        QTRY_VERIFY(!desk.window->isVisible());
    }

    void D16_a_dead_man_switch_ends_and_the_program_with_it()
    {
        Leaving desk;
        desk.session.account()->applyCountdown(QStringLiteral("BTCUSDT"), Countdown { std::chrono::seconds { 60 }, {}, false });
        QSignalSpy wanted(desk.session.orders(), &OrderGateway::countdownWanted);
        Leaving::quit(*desk.ask());
        QCOMPARE(wanted.count(), 1);
        desk.session.account()->applyCountdown(QStringLiteral("BTCUSDT"), {});
        desk.session.orders()->applyFinished(wanted.at(0).at(0).value<RequestId>(), Outcome::Accepted, {}, 0);
        QTRY_VERIFY(!desk.window->isVisible());
        QCOMPARE(wanted.count(), 1);
    }

    void D16_a_dead_man_switch_alone_is_asked_about_too()
    {
        Desk desk;
        const auto window = desk.open();
        desk.session.account()->applyCountdown(QStringLiteral("BTCUSDT"), Countdown { std::chrono::seconds { 60 }, {}, false });
        QSignalSpy wanted(desk.session.orders(), &OrderGateway::countdownWanted);
        window->close();
        QVERIFY(window->isVisible());
        auto* dialog = window->findChild<ConfirmDialog*>();
        QVERIFY(dialog != nullptr);
        QVERIFY(Leaving::says(*dialog, QStringLiteral("dead-man switch of BTCUSDT")));
        QVERIFY(!Leaving::says(*dialog, QStringLiteral("positions")));
        Leaving::quit(*dialog);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.at(0).at(2).toInt(), 0);
        desk.session.account()->applyCountdown(QStringLiteral("BTCUSDT"), {});
        desk.session.orders()->applyFinished(wanted.at(0).at(0).value<RequestId>(), Outcome::Accepted, {}, 0);
        QTRY_VERIFY(!window->isVisible());
    }

    void D16_a_program_told_to_end_waits_for_its_dead_man_switches_and_not_for_ever()
    {
        Leaving desk;
        for (const char* symbol : { "BTCUSDT", "ETHUSDT" })
            desk.session.account()->applyCountdown(QLatin1String(symbol), Countdown { std::chrono::seconds { 60 }, {}, false });
        QSignalSpy wanted(desk.session.orders(), &OrderGateway::countdownWanted);
        QStringList ends;
        CountdownEnd end(desk.session, nullptr);
        const auto take = [&](const QString& problem) { ends << problem; };
        end.end(take, std::chrono::milliseconds { 1 });
        QCOMPARE(wanted.count(), 2);
        QVERIFY(ends.isEmpty());
        desk.session.orders()->applyFinished(wanted.at(0).at(0).value<RequestId>(), Outcome::Accepted, {}, 0);
        QTRY_COMPARE(ends, QStringList(QStringLiteral("no answer")));
        desk.session.orders()->applyFinished(wanted.at(1).at(0).value<RequestId>(), Outcome::Accepted, {}, 0); // too late to be told again
        QCOMPARE(ends.size(), 1);
        end.end(take, std::chrono::minutes { 10 });
        for (const int at : { 2, 3 })
            desk.session.orders()->applyFinished(wanted.at(at).at(0).value<RequestId>(), Outcome::Accepted, {}, 0);
        QCOMPARE(ends.size(), 2);
        QVERIFY(ends.last().isEmpty());
    }

    void D16_a_stop_that_closes_all_is_listed_as_all()
    {
        Leaving desk;
        Order stop = SessionFixture::limitOrder(3, Side::Sell, "0", "0");
        stop.type = OrderType::StopMarket;
        stop.triggerPrice = Decimal::fromLiteral("94000.0");
        stop.closePosition = true;
        stop.algoId = 78;
        stop.algoStatus = AlgoStatus::New;
        desk.session.account()->applyOrder(stop);
        ConfirmDialog* dialog = desk.ask();
        QVERIFY(dialog != nullptr);
        QVERIFY(Leaving::says(*dialog, QStringLiteral("SELL all BTCUSDT")));
    }

    void D16_what_protects_stays_unless_it_is_said()
    {
        Leaving desk;
        QSignalSpy cancelled(desk.session.orders(), &OrderGateway::cancelAllWanted);
        ConfirmDialog* dialog = desk.ask();
        QVERIFY(dialog != nullptr);
        dialog->findChild<QRadioButton*>(QStringLiteral("quitCancelSpare"))->click();
        Leaving::quit(*dialog);
        QCOMPARE(cancelled.count(), 1);
        QCOMPARE(cancelled.at(0).at(1).value<CancelScope>().protection, CancelScope::Protection::Spare);
        QVERIFY(desk.window->isVisible()); // not before the exchange's lists agree
        desk.session.orders()->applyFinished(cancelled.at(0).at(0).value<RequestId>(), Outcome::Accepted, {}, 0);
        QTRY_VERIFY(!desk.window->isVisible());
    }

    void D16_where_an_order_is_left_the_program_stays()
    {
        Leaving desk;
        QSignalSpy cancelled(desk.session.orders(), &OrderGateway::cancelAllWanted);
        ConfirmDialog* dialog = desk.ask();
        QVERIFY(dialog != nullptr);
        dialog->findChild<QRadioButton*>(QStringLiteral("quitCancelAll"))->click();
        Leaving::quit(*dialog);
        QCOMPARE(cancelled.at(0).at(1).value<CancelScope>().protection, CancelScope::Protection::Take);
        Error left;
        left.detail = QStringLiteral("one order is still there");
        desk.session.orders()->applyFinished(cancelled.at(0).at(0).value<RequestId>(), Outcome::Unknown, left, 0);
        QVERIFY(desk.window->isVisible());
        QVERIFY(dialog->isVisible());
        QVERIFY(Leaving::says(*dialog, QStringLiteral("Fathom stays")));
    }

    void D16_what_only_this_program_holds_is_said_to_wait_for_its_next_start()
    {
        Leaving desk;
        Order held = SessionFixture::limitOrder(3, Side::Sell, "0", "0.2");
        held.type = OrderType::StopMarket;
        held.triggerPrice = Decimal::fromLiteral("95500.0");
        held.reduceOnly = true;
        held.orderId = 0;
        held.status = OrderStatus::None;
        held.heldHere = true;
        held.parent = 1;
        desk.session.account()->applyOrder(held);
        ConfirmDialog* dialog = desk.ask();
        QVERIFY(dialog != nullptr);
        QVERIFY(Leaving::says(*dialog, QStringLiteral("only here")));
        QVERIFY(Leaving::says(
            *dialog, QStringLiteral("while it is closed they do not reach the exchange")));
        QVERIFY(Leaving::says(*dialog, QStringLiteral("placed at its next start")));
    }
};

FATHOM_TEST(QuitTest)
#include "tst_quit.moc"

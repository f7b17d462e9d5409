// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/session_fixture.h"
#include "tests/support/test_main.h"
#include "ui/workspace/confirm_dialog.h"
#include "ui/workspace/moved_market.h"
#include "ui/workspace/order_change.h"
#include "ui/workspace/position_questions.h"
#include "tests/support/words.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace fathom;
using namespace fathom::test;
using fathom::test::SessionFixture;

namespace {

struct Asking : SessionFixture
{
    Asking()
        : SessionFixture(Environment::Production)
    {
        hold("0.450");
        window.show();
    }
    void hold(const char* amount) { session.account()->applyPositions({ SessionFixture::longPosition(amount, "96288.6", "96478.9") }); }
    void close(Decimal fraction = Decimal(1)) { askToClose(session, theme, btc, PositionSide::Both, fraction, &window, [this] { ++closed; }); }
    void reverse() { askToReverse(session, theme, btc, PositionSide::Both, &window, [this] { ++reversed; }); }
    std::vector<ConfirmDialog*> open() const
    {
        std::vector<ConfirmDialog*> shown;
        for (auto* dialog : window.findChildren<ConfirmDialog*>()) {
            if (dialog->isVisible())
                shown.push_back(dialog);
        }
        return shown;
    }
    ConfirmDialog* dialog() const { return open().empty() ? nullptr : open().front(); }
    QString words() const
    {
        QStringList all;
        for (const QLabel* label : dialog()->findChildren<QLabel*>())
            all << label->text();
        return all.join(QLatin1Char('|'));
    }
    static void confirm(ConfirmDialog* dialog) { QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier); }
    void showBook(std::int64_t bid)
    {
        auto view = std::make_shared<BookView>();
        view->instrument = session.market()->instrument(btc);
        view->state = BookState::Synced;
        view->bids.push_back({ bid, 100 });
        view->asks.push_back({ bid + 1, 100 });
        session.market()->applyBook(btc, view);
    }

    QWidget window;
    int closed = 0, reversed = 0;
};

} // namespace

//! Questions about trading: one at a time, about what is there now, modal to nothing.
class TradeQuestionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_second_press_replaces_the_question_and_one_answer_sends_once()
    {
        Asking f;
        f.reverse();
        ConfirmDialog* first = f.dialog();
        QVERIFY(first);
        f.reverse();
        QCOMPARE(f.open().size(), std::size_t { 1 });
        QVERIFY(f.dialog() != first);
        Asking::confirm(f.dialog());
        QCOMPARE(f.reversed, 1);
        QVERIFY(!f.dialog());
        f.reverse();
        f.close(); // of whatever kind
        QCOMPARE(f.open().size(), std::size_t { 1 });
        Asking::confirm(f.dialog());
        QCOMPARE(f.closed, 1);
        QCOMPARE(f.reversed, 1);
    }

    void what_it_names_is_what_would_be_sent_now()
    {
        Asking f;
        f.close(d("0.5"));
        QVERIFY2(f.words().contains(QStringLiteral("SELL 0.225 at market, reduce-only")), qPrintable(f.words()));
        auto* accept = f.dialog()->findChild<QPushButton*>(QStringLiteral("accept"));
        f.hold("0.301"); // a stop filled in part meanwhile
        QVERIFY2(f.words().contains(QStringLiteral("SELL 0.150 at market, reduce-only")), qPrintable(f.words()));
        QVERIFY(!accept->isEnabled()); // the changed number is to be seen first
        Asking::confirm(f.dialog());
        QCOMPARE(f.closed, 0);
        QTRY_VERIFY_WITH_TIMEOUT(accept->isEnabled(), 30'000);
        Asking::confirm(f.dialog());
        QCOMPARE(f.closed, 1);
    }

    void a_leg_that_went_or_turned_is_not_closed()
    {
        for (const char* now : { "0", "-0.2" }) {
            Asking f;
            f.close();
            if (QLatin1String(now) == QLatin1String("0"))
                f.session.account()->applyPositions({});
            else
                f.hold(now);
            QVERIFY(!f.dialog());
            QCOMPARE(f.closed, 0);
            QCOMPARE(f.session.log()->lines().back().title, QStringLiteral("Not sent"));
        }
    }

    void it_closes_as_not_sent_where_the_account_is_lost()
    {
        Asking f;
        f.reverse();
        f.session.account()->applyPhase(AccountPhase::Lost, QStringLiteral("stream"), {});
        QVERIFY(!f.dialog());
        QCOMPARE(f.reversed, 0);
        QCOMPARE(f.session.log()->lines().back().title, QStringLiteral("Not sent"));
        // Asked while it is lost, as getting out must be possible, it waits for its answer whatever follows.
        f.close();
        QVERIFY(f.dialog());
        f.session.account()->applyPhase(AccountPhase::Reconciling, {}, {});
        f.session.account()->applyPhase(AccountPhase::Ready, {}, {});
        QVERIFY(f.dialog());
        Asking::confirm(f.dialog());
        QCOMPARE(f.closed, 1);
    }

    void a_market_that_moves_is_marked()
    {
        Asking f;
        f.close();
        f.showBook(964'789); // its book is watched while the question is open
        QTRY_VERIFY2(f.words().contains(QStringLiteral("96,478.9 / 96,479.0")), qPrintable(f.words()));
        auto* accept = f.dialog()->findChild<QPushButton*>(QStringLiteral("accept"));
        f.showBook(964'794); // five ticks
        QTRY_VERIFY(f.words().contains(QStringLiteral("96,479.4 / 96,479.5")));
        QVERIFY(accept->isEnabled());
        f.showBook(964'795);
        QTRY_VERIFY(f.words().contains(QStringLiteral("96,479.5 / 96,479.6")));
        QVERIFY(!accept->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(accept->isEnabled(), 30'000);
    }

    void a_market_of_small_ticks_leaves_time_to_answer()
    {
        using namespace std::chrono_literals;
        MovedMarket market;
        const MovedMarket::Clock::time_point start {};
        const auto moved = [&](const char* price, std::chrono::milliseconds at) {
            return market.by(Decimal::fromLiteral(price), Decimal::fromLiteral("0.1"), start + at);
        };
        QVERIFY(!moved("60000.0", 0ms));
        QVERIFY(!moved("60000.5", 100ms));
        QVERIFY(moved("60000.6", 200ms));
        QVERIFY(!moved("60006.0", 900ms)); // more than five ticks, less than 0.02 %
        QVERIFY(!moved("60006.0", 2'100ms));
        QVERIFY(moved("60006.0", 2'200ms));
        QVERIFY(moved("60018.1", 2'300ms)); // more than 0.02 %
        QVERIFY(!moved("60018.6", 9'000ms));
    }

    void none_is_modal()
    {
        Asking f;
        const Order order = SessionFixture::limitOrder(1, Side::Buy, "96000", "0.2");
        OrderIntent terms = termsOf(order);
        terms.price = d("95000");
        int changed = 0;
        const auto change = [&] { askToChange(f.context, order, QStringLiteral("BUY 0.2 at 96000"), terms, &f.window, [&] { ++changed; }); };
        for (const std::function<void()>& ask : { std::function<void()>([&] { f.close(); }), std::function<void()>([&] { f.reverse(); }), std::function<void()>(change) }) {
            ask();
            QVERIFY(f.dialog());
            QCOMPARE(f.dialog()->windowModality(), Qt::NonModal);
            QVERIFY(QApplication::activeModalWidget() == nullptr); // the keys of the whole program go on
            f.dialog()->reject();
        }
        QCOMPARE(changed, 0);
    }
};

FATHOM_TEST(TradeQuestionTest)

#include "tst_trade_question.moc"

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/matching_book.h"
#include "core/store/history_store.h"
#include "tests/e2e/desk.h"
#include "tests/support/test_main.h"
#include "tests/support/words.h"

#include <QDir>
#include <QTemporaryDir>

using namespace fathom;
using namespace fathom::test;
using fathom::test::Desk;
using fathom::test::LabThread;

namespace {

constexpr int far
    = 600; // ticks the market does not go in seconds, well inside what a snapshot covers

} // namespace

//! The place in the queue as the terminal estimates it beside the one the exchange alone knows.
class TestQueue final : public QObject {
    Q_OBJECT

    // Steps ahead of an own order in the exchange's book, empty where it does not rest.
    static std::optional<std::int64_t> trueAhead(LabThread& lab, const QString& clientId)
    {
        const auto order = lab.orderOf(btc, clientId);
        if (!order || order->handle == 0)
            return std::nullopt;
        return lab.run([&](lab::LabExchange& l) {
            paper::Exchange& exchange = l.exchange().exchange();
            auto& book = dynamic_cast<paper::MatchingBook&>(exchange.book(exchange.marketOf(btc)));
            return book.stepsAhead(order->handle);
        });
    }
    static paper::OrderHandle restAnonymous(LabThread& lab, std::int64_t ticks, std::int64_t steps)
    {
        return lab.run([&](lab::LabExchange& l) {
            paper::Exchange& exchange = l.exchange().exchange();
            paper::BookOrder order;
            order.side = Side::Buy;
            order.ticks = ticks;
            order.steps = steps;
            return exchange.book(exchange.marketOf(btc)).submit(order).handle;
        });
    }
    static void cancelAnonymous(LabThread& lab, paper::OrderHandle handle)
    {
        lab.run([&](lab::LabExchange& l) {
            paper::Exchange& exchange = l.exchange().exchange();
            exchange.book(exchange.marketOf(btc)).cancel(handle);
        });
    }
    static bool watch(Desk& desk)
    {
        desk.market().watchBook(btc);
        desk.market().watchTrades(btc);
        return QTest::qWaitFor(
            [&] { return desk.market().book(btc) && desk.market().book(btc)->isLive(); }, 10'000);
    }
    // A buy that rests so many ticks below the best bid.
    static OrderIntent below(Desk& desk, int ticks)
    {
        OrderIntent intent = desk.resting(btc, Side::Buy, 1);
        intent.price = desk.market().instrument(btc)->priceOf(
            desk.market().book(btc)->bids.front().ticks - ticks);
        return intent;
    }
    static QString figures(const std::optional<QueueEstimate>& estimate, Decimal truth)
    {
        if (!estimate)
            return s("nothing");
        const auto text = [](Decimal value) { return QString::fromStdString(value.toString()); };
        return s("worst %1, likely %2, best %3, true %4")
            .arg(text(estimate->worst), text(estimate->likely), text(estimate->best), text(truth));
    }

private Q_SLOTS:
    void the_true_place_lies_between_the_estimates();
    void a_fill_at_the_touch_is_never_seen_too_early();
    void A01_a_gap_hides_the_figure_and_leaves_it_wide();
    void what_fills_taught_is_there_after_a_restart();
};

void TestQueue::the_true_place_lies_between_the_estimates()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    QVERIFY(watch(desk));
    const OrderIntent intent = below(desk, far);
    const Instrument& instrument = *desk.market().instrument(btc);
    const std::int64_t ticks = *instrument.ticksOf(intent.price);
    const auto first = restAnonymous(lab, ticks, 700);
    restAnonymous(lab, ticks, 400);
    const auto third = restAnonymous(lab, ticks, 300);
    QTRY_VERIFY([&] {
        const auto& bids = desk.market().book(btc)->bids;
        return std::any_of(bids.begin(), bids.end(),
            [&](const BookLevel& bid) { return bid.ticks == ticks && bid.steps >= 1400; });
    }());
    const auto placed = desk.place(intent);
    QTRY_VERIFY(desk.account().queueEstimate(placed.order).has_value());
    const QString clientId = desk.order(placed.order)->clientId;
    const auto estimate = [&] { return desk.account().queueEstimate(placed.order); };
    const auto truth = [&] { return instrument.quantityOf(trueAhead(lab, clientId).value_or(0)); };
    // Nothing is ever said that is better than what is true: the worst is no promise broken.
    const auto holds = [&] {
        const auto said = estimate(); // before the truth, which only shrinks
        const Decimal is = truth();
        return said && said->worst >= is && said->best <= said->likely
            && said->likely <= said->worst;
    };
    QVERIFY2(holds(), qPrintable(figures(estimate(), truth())));
    QVERIFY(truth() >= instrument.quantityOf(1400));
    const auto settled
        = [&] { return holds() && estimate()->best <= truth() && !estimate()->wide; };
    QTRY_VERIFY2_WITH_TIMEOUT(settled(), qPrintable(figures(estimate(), truth())), 30'000);

    const auto behind = restAnonymous(lab, ticks, 900);
    const Decimal before = estimate()->worst;
    QTRY_VERIFY2_WITH_TIMEOUT(settled() && estimate()->level >= instrument.quantityOf(2300),
        qPrintable(figures(estimate(), truth())), 30'000);
    cancelAnonymous(lab, first); // ahead of it
    QTRY_VERIFY2_WITH_TIMEOUT(settled() && estimate()->best <= before - instrument.quantityOf(700),
        qPrintable(figures(estimate(), truth())), 30'000);
    QVERIFY2(holds(), qPrintable(figures(estimate(), truth())));
    const Decimal likely = estimate()->likely;
    QVERIFY(likely < before); // some of it is thought to have stood ahead, not all
    QVERIFY(likely > estimate()->best);
    cancelAnonymous(lab, behind);
    cancelAnonymous(lab, third);
    QTRY_VERIFY2_WITH_TIMEOUT(settled() && estimate()->worst < instrument.quantityOf(700) + truth(),
        qPrintable(figures(estimate(), truth())), 30'000);

    // Moved within its level by a change of size, it stands at the end again.
    restAnonymous(lab, ticks, 5000);
    QTRY_VERIFY(estimate()->level >= instrument.quantityOf(5000));
    const Order order = *desk.order(placed.order);
    desk.orders().modify(order.localId, order.price, order.quantity + instrument.stepSize);
    QTRY_VERIFY2_WITH_TIMEOUT(estimate() && estimate()->worst >= instrument.quantityOf(5000) && settled(),
        qPrintable(figures(estimate(), truth())), 30'000);
}

void TestQueue::a_fill_at_the_touch_is_never_seen_too_early()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    QVERIFY(watch(desk));
    int compared = 0;
    for (int round = 0; round < 25 && compared <= 40; ++round) {
        const auto placed = desk.place(below(desk, 0));
        QTRY_VERIFY(
            desk.order(placed.order) && desk.order(placed.order)->request != RequestState::Placing);
        const QString clientId = desk.order(placed.order)->clientId;
        const auto ended = [&] { return !desk.order(placed.order)->isOpen(); };
        QString wrong;
        const auto step = [&] {
            const auto said = desk.account().queueEstimate(placed.order);
            const auto is = trueAhead(lab, clientId);
            if (said && is) {
                const Decimal truth = desk.market().instrument(btc)->quantityOf(*is);
                ++compared;
                if (said->worst < truth)
                    wrong = figures(said, truth);
            }
            return ended() || !wrong.isEmpty();
        };
        (void)QTest::qWaitFor(step, 3000);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        if (!ended()) {
            desk.orders().cancel(placed.order);
            QTRY_VERIFY(ended());
        }
    }
    QVERIFY(compared > 20);
}

void TestQueue::A01_a_gap_hides_the_figure_and_leaves_it_wide()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    QVERIFY(watch(desk));
    const auto placed = desk.place(below(desk, far));
    const auto estimate = [&] { return desk.account().queueEstimate(placed.order); };
    QTRY_VERIFY(estimate() && !estimate()->wide);
    bool hidden = false, sureAfter = false;
    connect(&desk.account(), &AccountState::orderChanged, this, [&](LocalOrderId id) {
        if (id != placed.order)
            return;
        const auto now = desk.account().queueEstimate(placed.order);
        hidden |= !now;
        sureAfter |= hidden && now && !now->wide;
    });
    QVERIFY(lab.fault({ { s("fault"), s("md.drop") }, { s("symbol"), btc }, { s("count"), 2 } }));
    QTRY_VERIFY_WITH_TIMEOUT(hidden, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(estimate().has_value(), 10'000);
    QVERIFY(estimate()->wide);
    QVERIFY(estimate()->best.isZero());
    QVERIFY(!estimate()->fillSoon);
    const QString clientId = desk.order(placed.order)->clientId;
    const Decimal worst = estimate()->worst;
    QVERIFY(
        worst >= desk.market().instrument(btc)->quantityOf(trueAhead(lab, clientId).value_or(0)));
    QCOMPARE(*desk.account().queueAhead(placed.order), estimate()->worst);
    QVERIFY(!sureAfter);
    disconnect(&desk.account(), nullptr, this, nullptr);
}

void TestQueue::what_fills_taught_is_there_after_a_restart()
{
    LabThread lab;
    const QTemporaryDir profile;
    {
        Desk desk(lab, profile.path());
        QVERIFY(desk.waitReady());
        QCOMPARE(desk.account().queueCalibration(), QueueCalibration {});
    }
    const QStringList files
        = QDir(profile.path()).entryList({ s("history-*.sqlite") }, QDir::Files);
    QCOMPARE(files.size(), 1);
    {
        HistoryStore store(profile.filePath(files.front()));
        store.open({});
        store.saveQueue({ { 0.5, 0.2, 0.1 }, 85.8, 82, 143 });
        store.close();
    }
    Desk again(lab, profile.path());
    QVERIFY(again.waitReady());
    QTRY_COMPARE(again.account().queueCalibration().orders, 143);
    QCOMPARE(again.account().queueCalibration().said, 0.6);
    QCOMPARE(again.account().queueCalibration().happened, 82.0 / 143);
}

FATHOM_TEST(TestQueue)

#include "tst_queue.moc"

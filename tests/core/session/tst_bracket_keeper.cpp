// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/bracket_keeper.h"

#include "core/net/time_sync.h"
#include "core/session/worker/order_lanes.h"
#include "core/session/worker/order_ledger.h"
#include "core/session/worker/order_steps.h"
#include "core/session/worker/risk_guard.h"
#include "tests/support/session_facts.h"
#include "tests/support/test_main.h"
#include "tests/support/words.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace fathom;
using namespace fathom::test;

namespace {

const QString contract = QStringLiteral("BTCUSDT");

Bracket bracketOf(const char* stop, const char* profit)
{
    Bracket bracket;
    if (*stop != '\0')
        bracket.stopLoss = ProtectionLeg { d(stop), WorkingType::MarkPrice, {}, false };
    if (*profit != '\0')
        bracket.takeProfit = ProtectionLeg { d(profit), WorkingType::MarkPrice, {}, false };
    return bracket;
}

//! A keeper with its ledger and its journal, and no wire: what it sends is stopped by a guard that is told so.
struct Keeper {
    QTemporaryDir folder;
    ManualClock clock { wallTimeFromMs(1'790'000'000'000) };
    net::TimeSync time { &clock };
    OrderLedger ledger;
    RiskGuard guard { &clock };
    OrderReporter report;
    MarketFacts market;
    std::unique_ptr<IntentRecorder> recorder;
    OrderContext context;
    OrderPlacer placer;
    OrderLanes lanes;
    OrderSteps steps;
    Decimal position;
    BracketKeeper keeper;
    QSignalSpy finished { &report, &OrderReporter::finished };
    RequestId request = 0;

    explicit Keeper(bool journal = true)
        : recorder(std::make_unique<IntentRecorder>(
            journal ? std::move(*IntentJournal::open(path())) : nullptr))
        , context { &clock, &time, nullptr, nullptr, nullptr, &ledger, &guard, nullptr, recorder.get(),
            &report, &market }
        , placer(context)
        , lanes(context)
        , steps(context, &placer, &lanes)
        , keeper(context, &placer, &steps,
              [this](const QString&, PositionSide) { return position; })
    {
        guard.setPhase(AccountPhase::Ready, {});
        market.instruments.insert(contract, test::instrument(contract, "0.1", "0.001"));
    }
    QString path() const { return folder.filePath(QStringLiteral("orders.journal")); }

    // A buy of 1 at 100 that works.
    LocalOrderId entry(LocalOrderId id = 1)
    {
        OrderIntent intent;
        intent.symbol = contract;
        intent.price = 100;
        intent.quantity = 1;
        const QString clientId = QStringLiteral("fathom-%1").arg(id);
        ledger.add(OrderState::placing(id, clientId, intent, clock.wallNow(), {}));
        tell(id, OrderStatus::New, "1", "0");
        return id;
    }
    void tell(LocalOrderId id, OrderStatus status, const char* quantity, const char* executed)
    {
        OrderNews news;
        news.order.symbol = contract;
        news.order.orderId = static_cast<std::int64_t>(id);
        news.order.clientId = QStringLiteral("fathom-%1").arg(id);
        news.order.price = 100;
        news.order.quantity = d(quantity);
        news.order.executed = d(executed);
        news.order.status = status;
        clock.advance(std::chrono::milliseconds(10));
        news.order.updated = clock.wallNow();
        news.amendment = true;
        ledger.apply(news);
    }
    Outcome set(LocalOrderId id, const Bracket& bracket)
    {
        keeper.setBracket(++request, id, bracket);
        const auto answered = [this] {
            return !finished.isEmpty() && finished.last().at(0).value<RequestId>() == request;
        };
        if (!QTest::qWaitFor(answered, 30'000))
            qFatal("no answer");
        return finished.last().at(1).value<Outcome>();
    }
    QString reason() { return finished.last().at(2).value<Error>().detail; }
    std::vector<Order> held() const
    {
        std::vector<Order> legs;
        for (const Order& order : ledger.open()) {
            if (order.heldHere)
                legs.push_back(order);
        }
        return legs;
    }
    // What a start after an end at this very moment would find.
    std::vector<KeptBracket> onDisk() const
    {
        const QTemporaryDir copy;
        const QString there = copy.filePath(QStringLiteral("copy.journal"));
        if (!QFile::copy(path(), there))
            return {};
        const auto journal = IntentJournal::open(there);
        return journal ? (*journal)->brackets() : std::vector<KeptBracket> {};
    }
};

} // namespace

//! What is held for entries that work already. What goes out with fills is seen at the exchange.
class TestBracketKeeper final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_was_accepted_is_on_the_disk()
    {
        Keeper k;
        const LocalOrderId id = k.entry();
        std::vector<KeptBracket> seen;
        QObject::connect(&k.report, &OrderReporter::finished, &k.report,
            [&] { seen = k.onDisk(); });
        QCOMPARE(k.set(id, bracketOf("97", "105")), Outcome::Accepted);
        QCOMPARE(seen.size(), std::size_t { 1 }); // at the very moment it was said
        QCOMPARE(seen.front().clientId, QStringLiteral("fathom-1"));
        QCOMPARE(seen.front().held.size(), std::size_t { 2 });
        QCOMPARE(seen.front().held.front().triggerPrice, Decimal(97));
        QCOMPARE(k.held().size(), std::size_t { 2 });
        for (const Order& leg : k.held()) {
            QCOMPARE(leg.parent, id);
            QCOMPARE(leg.quantity, Decimal(1));
            QCOMPARE(leg.side, Side::Sell);
            QVERIFY(leg.reduceOnly);
        }
        // Changed, one taken away, then the last: each is what the disk says.
        QCOMPARE(k.set(id, bracketOf("96", "105")), Outcome::Accepted);
        QCOMPARE(seen.front().held.front().triggerPrice, Decimal(96));
        QCOMPARE(k.held().size(), std::size_t { 2 });
        QCOMPARE(k.set(id, bracketOf("", "105")), Outcome::Accepted);
        QCOMPARE(seen.front().held.size(), std::size_t { 1 });
        QCOMPARE(k.held().front().type, OrderType::TakeProfitMarket);
        QCOMPARE(k.set(id, {}), Outcome::Accepted);
        QVERIFY(seen.empty());
        QVERIFY(k.held().empty());
        QVERIFY(k.ledger.find(id)->order().isWorking());
    }

    void nothing_counts_that_could_not_be_written()
    {
        Keeper k(false);
        const LocalOrderId id = k.entry();
        QCOMPARE(k.set(id, bracketOf("97", "105")), Outcome::NotSent);
        QVERIFY(!k.reason().isEmpty());
        QVERIFY(k.held().empty());
        k.tell(id, OrderStatus::Filled, "1", "1");
        QCoreApplication::processEvents();
        QCOMPARE(k.ledger.open().size(), std::size_t { 0 });
    }

    void what_cannot_stand_is_refused_in_words_data()
    {
        QTest::addColumn<QString>("stop");
        QTest::addColumn<QString>("profit");
        QTest::newRow("stop above a buy") << "101" << "105";
        QTest::newRow("target below a buy") << "97" << "99";
        QTest::newRow("off the tick") << "97.05" << "105";
        QTest::newRow("no price") << "0" << "";
    }

    void what_cannot_stand_is_refused_in_words()
    {
        QFETCH(QString, stop);
        QFETCH(QString, profit);
        Keeper k;
        const LocalOrderId id = k.entry();
        const QByteArray s = stop.toLatin1(), p = profit.toLatin1();
        QCOMPARE(k.set(id, bracketOf(s.constData(), p.constData())), Outcome::NotSent);
        QVERIFY(!k.reason().isEmpty());
        QVERIFY(k.held().empty());
        QVERIFY(k.onDisk().empty());
    }

    void an_order_that_is_not_simply_working_takes_none()
    {
        Keeper k;
        QCOMPARE(k.set(99, bracketOf("97", "")), Outcome::NotSent); // there is no such order
        const LocalOrderId id = k.entry();
        k.ledger.update(id, [&](OrderState& s) {
            s.beginCancel(k.clock.monotonicNow());
            return true;
        });
        QCOMPARE(k.set(id, bracketOf("97", "")), Outcome::NotSent);
        k.tell(id, OrderStatus::Canceled, "1", "0");
        QCOMPARE(k.set(id, bracketOf("97", "")), Outcome::NotSent);
        const LocalOrderId second = k.entry(2);
        k.guard.setPhase(AccountPhase::Reconciling, {}); // what the last run kept may come yet
        QCOMPARE(k.set(second, bracketOf("97", "")), Outcome::NotSent);
        k.guard.setPhase(AccountPhase::Ready, {});
        QCOMPARE(k.set(second, bracketOf("97", "")), Outcome::Accepted);
        QCOMPARE(k.set(k.held().front().localId, bracketOf("96", "")), Outcome::NotSent);
        QVERIFY(k.onDisk().size() == 1);
    }

    void held_legs_are_for_what_is_not_covered()
    {
        Keeper k;
        const LocalOrderId id = k.entry();
        QCOMPARE(k.set(id, bracketOf("97", "105")), Outcome::Accepted);
        for (const char* quantity : { "3", "0.5", "2" }) {
            k.tell(id, OrderStatus::New, quantity, "0");
            QCOMPARE(k.held().size(), std::size_t { 2 });
            for (const Order& leg : k.held())
                QCOMPARE(leg.quantity, d(quantity));
            const auto kept = k.onDisk();
            QCOMPARE(kept.size(), std::size_t { 1 });
            QCOMPARE(kept.front().held.front().quantity, d(quantity));
        }
    }

    void what_has_filled_and_is_open_goes_out_at_once()
    {
        Keeper k;
        const LocalOrderId id = k.entry();
        k.tell(id, OrderStatus::PartiallyFilled, "1", "0.4");
        k.position = d("0.4");
        std::map<OrderType, Decimal> tried;
        QObject::connect(&k.ledger, &OrderLedger::changed, &k.ledger, [&](const Order& order) {
            if (order.request == RequestState::Refused)
                tried[order.type] = order.quantity;
        });
        QObject::connect(&k.report, &OrderReporter::finished, &k.report,
            [&] { k.guard.setJournalProblem(QStringLiteral("no wire here")); });
        QCOMPARE(k.set(id, bracketOf("97", "105")), Outcome::Accepted);
        QTRY_COMPARE(tried.size(), std::size_t { 2 });
        QCOMPARE(tried[OrderType::StopMarket], d("0.4"));
        QCOMPARE(tried[OrderType::TakeProfitMarket], d("0.4"));
        QCOMPARE(k.held().size(), std::size_t { 2 });
        for (const Order& leg : k.held())
            QCOMPARE(leg.quantity, d("0.6"));
    }

    void what_is_closed_again_gets_none()
    {
        Keeper k;
        const LocalOrderId id = k.entry();
        k.tell(id, OrderStatus::PartiallyFilled, "1", "0.4");
        k.position = 0;
        QCOMPARE(k.set(id, bracketOf("97", "105")), Outcome::Accepted);
        QCOMPARE(k.held().size(), std::size_t { 2 });
        for (const Order& leg : k.held())
            QCOMPARE(leg.quantity, d("0.6"));
        const auto kept = k.onDisk();
        QCOMPARE(kept.front().covered, d("0.4"));
        QVERIFY(kept.front().sent.empty());
    }

    void a_part_that_would_go_off_at_once_keeps_everything_back()
    {
        Keeper k;
        const LocalOrderId id = k.entry();
        k.tell(id, OrderStatus::PartiallyFilled, "1", "0.4");
        k.position = d("0.4");
        MarkPrice mark;
        mark.symbol = contract;
        mark.mark = 96; // below the stop
        k.market.marks.insert(contract, mark);
        QCOMPARE(k.set(id, bracketOf("97", "105")), Outcome::NotSent);
        QVERIFY(!k.reason().isEmpty());
        QVERIFY(k.held().empty());
        QVERIFY(k.onDisk().empty());
    }
};

FATHOM_TEST(TestBracketKeeper)

#include "tst_bracket_keeper.moc"

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/order_state.h"

#include "tests/support/test_main.h"
#include "tests/support/words.h"

#include <QRandomGenerator>

#include <numeric>

using namespace fathom;
using namespace fathom::test;

namespace {

constexpr MonotonicTime now0 {};
const WallTime t0 = wallTimeFromMs(1'764'000'000'000);

OrderIntent intent()
{
    OrderIntent i;
    i.symbol = QStringLiteral("BTCUSDT");
    i.price = d("96482.3");
    i.quantity = d("1");
    return i;
}

OrderNews news(OrderStatus status, int ms, const char* executed = "0", const char* price = "96482.3", const char* quantity = "1")
{
    OrderNews n;
    n.order.symbol = QStringLiteral("BTCUSDT");
    n.order.clientId = QStringLiteral("fm-1");
    n.order.orderId = 8'389'765'489'684'725'123;
    n.order.price = d(price);
    n.order.quantity = d(quantity);
    n.order.executed = d(executed);
    n.order.status = status;
    n.order.updated = t0 + std::chrono::milliseconds(ms);
    n.hasAveragePrice = true;
    if (n.order.executed.isPositive())
        n.order.averagePrice = d("96400");
    return n;
}

OrderNews reply(OrderNews n)
{
    n.hasAveragePrice = false; // replies have lost avgPrice since 2026-06-30
    n.order.averagePrice = {};
    return n;
}

OrderNews amended(OrderNews n)
{
    n.amendment = true;
    return n;
}

OrderState placing()
{
    return OrderState::placing(1, QStringLiteral("fm-1"), intent(), t0, now0);
}

OrderState working()
{
    OrderState state = placing();
    state.accepted(OrderRequest::Place, reply(news(OrderStatus::New, 1)));
    return state;
}

bool same(const Order& a, const Order& b)
{
    return a.orderId == b.orderId && a.clientId == b.clientId && a.price == b.price && a.quantity == b.quantity
        && a.executed == b.executed && a.averagePrice == b.averagePrice && a.status == b.status && a.request == b.request
        && a.wantedPrice == b.wantedPrice && a.wantedQuantity == b.wantedQuantity && a.errorText == b.errorText
        && a.errorCode == b.errorCode && a.updated == b.updated && a.created == b.created && a.expiryReason == b.expiryReason;
}

using Step = std::function<void(OrderState&)>;

Step said(const OrderNews& n)
{
    return [n](OrderState& s) { s.apply(n); };
}

//! Every order of arrival of the steps, each with random repetitions, ends in one state.
void checkEveryOrder(const OrderState& start, std::vector<Step> steps, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<std::size_t> order(steps.size());
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    OrderState reference = start;
    for (const Step& step : steps)
        step(reference);
    int tried = 0;
    do {
        OrderState state = start;
        int executedBackwards = 0;
        Decimal executed = state.order().executed;
        bool ended = false, cameBack = false;
        const auto look = [&] {
            executedBackwards += state.order().executed < executed ? 1 : 0;
            executed = state.order().executed;
            cameBack = cameBack || (ended && !isTerminal(state.order().status));
            ended = isTerminal(state.order().status);
        };
        for (std::size_t i = 0; i < order.size(); ++i) {
            steps[order[i]](state);
            look();
            for (auto repeat = random.bounded(3); repeat > 0; --repeat) {
                steps[order[static_cast<std::size_t>(random.bounded(static_cast<int>(i) + 1))]](state);
                look();
            }
        }
        QVERIFY(!cameBack && executedBackwards == 0);
        QVERIFY2(same(state.order(), reference.order()), qPrintable(QStringLiteral("order of arrival %1").arg(tried)));
        ++tried;
    } while (tried < 6000 && std::next_permutation(order.begin(), order.end()));
}

} // namespace

class TestOrderState final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void B08_eventBeforeReply();
    void everyOrderOfArrivalEndsTheSame_data();
    void everyOrderOfArrivalEndsTheSame();
    void B11_filledNeverBecomesPartiallyFilled();
    void B12_partialThenCancelKeepsTheFilledPart();
    void C01_lostAnswerIsUnknownUntilProof();
    void C08_lateEventRevivesNotPlaced();
    void refusalShowsItsReason();
    void C15_cancelRefusedKeepsTheOrder();
    void C17_lostModifyWaitsForProof();
    void C18_modifyOvertakenByTheEnd();
    void E08_unknownWordIsWorking();
    void sameMillisecondFollowsExecutedThenAmendment();
    void otherOrdersAreNotMixedUp();
    void C20_refusedAtTriggerIsAnEnd();
    void C16_missingOrderComesBackWithAnyWord();
    void conditionalCancelKeepsItsTerms();
};

void TestOrderState::B08_eventBeforeReply()
{
    OrderState eventFirst = placing();
    eventFirst.apply(news(OrderStatus::New, 1));
    QVERIFY(eventFirst.order().request == RequestState::None);
    eventFirst.apply(news(OrderStatus::Filled, 2, "1"));
    eventFirst.accepted(OrderRequest::Place, reply(news(OrderStatus::New, 1)));
    OrderState replyFirst = placing();
    replyFirst.accepted(OrderRequest::Place, reply(news(OrderStatus::New, 1)));
    replyFirst.apply(news(OrderStatus::New, 1));
    replyFirst.apply(news(OrderStatus::Filled, 2, "1"));
    QVERIFY(same(eventFirst.order(), replyFirst.order()));
    QVERIFY(eventFirst.order().status == OrderStatus::Filled);
}

void TestOrderState::everyOrderOfArrivalEndsTheSame_data()
{
    QTest::addColumn<int>("scene");
    QTest::newRow("placed and filled") << 0;
    QTest::newRow("answer lost, filled in parts") << 1;
    QTest::newRow("modified, filled, queried") << 2;
    QTest::newRow("modify lost, amended, cancelled") << 3;
    QTest::newRow("refused although it lives") << 4;
}

void TestOrderState::everyOrderOfArrivalEndsTheSame()
{
    QFETCH(int, scene);
    const Step lostPlace = [](OrderState& s) { s.answerLost(OrderRequest::Place); };
    const Step lostModify = [](OrderState& s) { s.answerLost(OrderRequest::Modify); };
    const Step placed = [](OrderState& s) { s.accepted(OrderRequest::Place, reply(news(OrderStatus::New, 1))); };
    const Step modified = [](OrderState& s) {
        s.accepted(OrderRequest::Modify, reply(amended(news(OrderStatus::PartiallyFilled, 20, "0.3", "96000", "2"))));
    };
    const Step refusedPlace = [](OrderState& s) { s.refused(OrderRequest::Place, QStringLiteral("no"), -2019, now0); };
    const OrderNews partly = news(OrderStatus::PartiallyFilled, 10, "0.3");
    const OrderNews amend = amended(news(OrderStatus::PartiallyFilled, 20, "0.3", "96000", "2"));
    OrderState start = placing();
    std::vector<Step> steps;
    switch (scene) {
    case 0:
        steps = { placed, said(news(OrderStatus::New, 1)), said(partly), said(news(OrderStatus::Filled, 12, "1")),
            said(reply(partly)), said(news(OrderStatus::Filled, 12, "1")) };
        break;
    case 1:
        steps = { lostPlace, said(news(OrderStatus::New, 1)), said(partly), said(news(OrderStatus::Expired, 15, "0.7")),
            said(news(OrderStatus::PartiallyFilled, 14, "0.7")), said(reply(news(OrderStatus::New, 1))) };
        break;
    case 2:
        start = working();
        start.beginModify(d("96000"), d("2"), now0);
        steps = { modified, said(partly), said(amend), said(news(OrderStatus::PartiallyFilled, 30, "1.1", "96000", "2")),
            said(news(OrderStatus::PartiallyFilled, 20, "0.3", "96000", "2")), said(news(OrderStatus::Filled, 40, "2", "96000", "2")) };
        break;
    case 3:
        start = working();
        start.beginModify(d("96000"), d("2"), now0);
        steps = { lostModify, said(partly), said(amend), said(news(OrderStatus::Canceled, 35, "0.3", "96000", "2")),
            said(news(OrderStatus::New, 1)), lostModify };
        break;
    default:
        steps = { refusedPlace, said(news(OrderStatus::New, 1)), said(partly), lostPlace };
        break;
    }
    checkEveryOrder(start, steps, 11);
}

void TestOrderState::B11_filledNeverBecomesPartiallyFilled()
{
    OrderState state = working();
    QVERIFY(state.apply(news(OrderStatus::Filled, 5, "1")));
    QVERIFY(!state.apply(news(OrderStatus::PartiallyFilled, 4, "0.4")));
    QVERIFY(!state.apply(news(OrderStatus::New, 1)));
    QVERIFY(state.order().status == OrderStatus::Filled);
    QCOMPARE(state.order().executed, d("1"));
    QVERIFY(!state.order().isOpen());
}

void TestOrderState::B12_partialThenCancelKeepsTheFilledPart()
{
    OrderState state = working();
    state.apply(news(OrderStatus::PartiallyFilled, 4, "0.4"));
    OrderNews end = news(OrderStatus::Canceled, 9, "0.4");
    end.order.expiryReason = 4;
    state.apply(end);
    QVERIFY(state.order().status == OrderStatus::Canceled);
    QCOMPARE(state.order().executed, d("0.4"));
    QCOMPARE(state.order().expiryReason, 4);
}

void TestOrderState::C01_lostAnswerIsUnknownUntilProof()
{
    OrderState state = placing();
    QVERIFY(state.answerLost(OrderRequest::Place));
    QVERIFY(state.order().request == RequestState::Unknown);
    QVERIFY(state.order().isOpen());
    QVERIFY(!state.answerLost(OrderRequest::Place));
    OrderState placedAfterAll = state;
    placedAfterAll.apply(news(OrderStatus::Filled, 3, "1"));
    QVERIFY(placedAfterAll.order().request == RequestState::None);
    QVERIFY(placedAfterAll.order().status == OrderStatus::Filled);
    QVERIFY(state.provenNotPlaced());
    QVERIFY(state.order().request == RequestState::NotPlaced);
    QVERIFY(!state.order().isOpen());
    QVERIFY(!placedAfterAll.provenNotPlaced());
    OrderState fresh = placing();
    QVERIFY(!fresh.provenNotPlaced()); // only what was unknown can be proven absent
}

void TestOrderState::C08_lateEventRevivesNotPlaced()
{
    OrderState state = placing();
    state.answerLost(OrderRequest::Place);
    state.provenNotPlaced();
    QVERIFY(state.apply(news(OrderStatus::New, 5000)));
    QVERIFY(state.order().request == RequestState::None);
    QVERIFY(state.order().isWorking());
}

void TestOrderState::refusalShowsItsReason()
{
    OrderState state = placing();
    QVERIFY(state.refused(OrderRequest::Place, QStringLiteral("Margin is insufficient."), -2019, now0));
    QVERIFY(state.order().request == RequestState::Refused);
    QCOMPARE(state.order().errorCode, -2019);
    QVERIFY(!state.order().isOpen());
    OrderState unsent = placing();
    QVERIFY(unsent.notSent(OrderRequest::Place, QStringLiteral("no connection"), now0));
    QVERIFY(unsent.order().request == RequestState::NotSent);
}

void TestOrderState::C15_cancelRefusedKeepsTheOrder()
{
    OrderState state = working();
    state.beginCancel(now0);
    QVERIFY(state.order().request == RequestState::Cancelling);
    state.refused(OrderRequest::Cancel, QStringLiteral("Unknown order sent."), -2011, now0);
    QVERIFY(state.order().isWorking()); // never "canceled" without proof
    state.apply(news(OrderStatus::Filled, 6, "1"));
    QVERIFY(state.order().status == OrderStatus::Filled);
}

void TestOrderState::C17_lostModifyWaitsForProof()
{
    OrderState state = working();
    state.beginModify(d("96000"), d("1"), now0);
    state.answerLost(OrderRequest::Modify);
    QVERIFY(state.order().request == RequestState::Unknown);
    QVERIFY(state.order().isWorking());
    QCOMPARE(state.order().price, d("96482.3"));
    state.apply(news(OrderStatus::PartiallyFilled, 7, "0.2")); // a fill at the old price proves nothing
    QVERIFY(state.order().request == RequestState::Unknown);
    OrderState settled = state;
    QVERIFY(settled.settled());
    QVERIFY(settled.order().request == RequestState::None);
    QCOMPARE(settled.order().price, d("96482.3"));
    state.apply(news(OrderStatus::PartiallyFilled, 9, "0.2", "96000"));
    QVERIFY(state.order().request == RequestState::None);
    QCOMPARE(state.order().price, d("96000"));
}

void TestOrderState::C18_modifyOvertakenByTheEnd()
{
    OrderState state = working();
    state.beginModify(d("96000"), d("1"), now0);
    state.apply(news(OrderStatus::Filled, 7, "1"));
    QVERIFY(state.order().request == RequestState::None);
    QVERIFY(!state.pending());
    QVERIFY(!state.refused(OrderRequest::Modify, QStringLiteral("late"), -2013, now0));
    QVERIFY(state.order().errorText.isEmpty());
}

void TestOrderState::E08_unknownWordIsWorking()
{
    OrderState state = placing();
    OrderNews odd = news(OrderStatus::None, 3, "0.2");
    odd.statusKnown = false;
    state.apply(odd);
    QVERIFY(state.order().isWorking());
    OrderNews whole = news(OrderStatus::None, 4, "1");
    whole.statusKnown = false;
    state.apply(whole);
    QVERIFY(state.order().status == OrderStatus::Filled);
}

void TestOrderState::sameMillisecondFollowsExecutedThenAmendment()
{
    checkEveryOrder(working(),
        { said(news(OrderStatus::New, 5)), said(amended(news(OrderStatus::New, 5, "0", "96000"))),
            said(news(OrderStatus::PartiallyFilled, 5, "0.5", "96000")),
            said(amended(news(OrderStatus::PartiallyFilled, 5, "0.5", "95000"))) },
        5);
    OrderState state = working();
    state.apply(amended(news(OrderStatus::New, 5, "0", "96000")));
    state.apply(news(OrderStatus::New, 5));
    QCOMPARE(state.order().price, d("96000"));
}

void TestOrderState::otherOrdersAreNotMixedUp()
{
    const OrderState state = working();
    OrderNews reused = news(OrderStatus::New, 9);
    QVERIFY(state.isAbout(reused));
    reused.order.orderId += 1; // the venue accepts an id again once its order ended
    QVERIFY(!state.isAbout(reused));
    OrderNews elsewhere = news(OrderStatus::New, 9);
    elsewhere.order.symbol = QStringLiteral("ETHUSDT");
    QVERIFY(!state.isAbout(elsewhere));
}

namespace {

OrderNews algo(AlgoStatus status, int ms)
{
    OrderNews n;
    n.fromAlgo = true;
    n.order.symbol = QStringLiteral("BTCUSDT");
    n.order.clientId = QStringLiteral("fm-1");
    n.order.algoId = 12;
    n.order.type = OrderType::StopMarket;
    n.order.quantity = d("1");
    n.order.triggerPrice = d("95000");
    n.order.algoStatus = status;
    n.order.updated = t0 + std::chrono::milliseconds(ms);
    return n;
}

OrderState stop()
{
    OrderIntent i = intent();
    i.type = OrderType::StopMarket;
    i.price = {};
    i.triggerPrice = d("95000");
    return OrderState::placing(1, QStringLiteral("fm-1"), i, t0, now0);
}

} // namespace

void TestOrderState::C20_refusedAtTriggerIsAnEnd()
{
    OrderState state = stop();
    QVERIFY(state.order().isConditional());
    state.apply(algo(AlgoStatus::New, 1));
    QVERIFY(state.order().isWorking() && state.order().request == RequestState::None);
    state.apply(algo(AlgoStatus::Rejected, 5));
    state.apply(algo(AlgoStatus::Triggering, 4)); // late
    QVERIFY(state.order().status == OrderStatus::Rejected && state.order().algoStatus == AlgoStatus::Rejected);
    QVERIFY(state.explainEnd(QStringLiteral("Margin is insufficient."), now0));
    QCOMPARE(state.order().errorText, QStringLiteral("Margin is insufficient."));
    QVERIFY(!working().explainEnd(QStringLiteral("nothing ended"), now0));
}

void TestOrderState::C16_missingOrderComesBackWithAnyWord()
{
    OrderState state = working();
    QVERIFY(state.noLongerReported(QStringLiteral("gone"), now0));
    QVERIFY(state.order().status == OrderStatus::Expired);
    state.apply(news(OrderStatus::New, 1));
    QVERIFY(state.order().isWorking());
    state.apply(news(OrderStatus::Filled, 9, "1"));
    QVERIFY(!state.noLongerReported(QStringLiteral("gone"), now0)); // how it ended is known
    QVERIFY(state.order().status == OrderStatus::Filled);
}

void TestOrderState::conditionalCancelKeepsItsTerms()
{
    OrderState state = stop();
    state.apply(algo(AlgoStatus::New, 1));
    state.beginCancel(now0);
    OrderNews answer; // ids and nothing else
    answer.fromAlgo = true;
    answer.termsKnown = false;
    answer.order.algoId = 12;
    answer.order.algoStatus = AlgoStatus::Canceled;
    QVERIFY(state.accepted(OrderRequest::Cancel, answer));
    QVERIFY(state.order().status == OrderStatus::Canceled && state.order().request == RequestState::None);
    QCOMPARE(state.order().triggerPrice, d("95000"));
    QCOMPARE(state.order().quantity, d("1"));
    state.apply(algo(AlgoStatus::New, 1)); // a query that lags
    QVERIFY(state.order().status == OrderStatus::Canceled);
}

FATHOM_TEST(TestOrderState)

#include "tst_order_state.moc"

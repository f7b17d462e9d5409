// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/account_state.h"
#include "core/session/click_recorder.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "tests/support/test_main.h"
#include "tests/support/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace fathom;
using namespace fathom::test;
using namespace std::chrono_literals;

namespace {

const QString sol = QStringLiteral("SOLUSDT");

//! The parts of a session the recorder listens to, fed by hand; no network behind them.
struct Hand
{
    Hand()
    {
        auto made = std::make_shared<Instrument>();
        made->symbol = sol;
        made->tickSize = d("0.01");
        made->stepSize = d("0.1");
        instrument = made;
        market.applyInstruments({ instrument });
        market.watchBook(sol);
        MarkPrice mark;
        mark.symbol = sol;
        mark.mark = d("180.50");
        market.applyMarkPrices({ mark });
    }

    void showBook(std::int64_t bestBid, int depth, BookState state = BookState::Synced)
    {
        auto view = std::make_shared<BookView>();
        view->instrument = instrument;
        view->state = state;
        view->received = clock.monotonicNow();
        for (int i = 0; i < depth; ++i) {
            view->bids.push_back({ bestBid - i, 10 + i });
            view->asks.push_back({ bestBid + 1 + i, 20 + i });
        }
        market.applyBook(sol, view);
    }

    OrderIntent intent() const
    {
        OrderIntent wanted;
        wanted.symbol = sol;
        wanted.price = d("180.40");
        wanted.quantity = d("5");
        wanted.origin = QStringLiteral("ladder");
        return wanted;
    }

    //! The order as the network thread tells it.
    Order told(LocalOrderId id, RequestState request, OrderStatus status) const
    {
        Order order;
        order.localId = id;
        order.symbol = sol;
        order.clientId = QStringLiteral("fathom-%1").arg(id);
        order.price = d("180.40");
        order.quantity = d("5");
        order.request = request;
        order.requestSince = clock.monotonicNow();
        order.status = status;
        return order;
    }

    ManualClock clock { wallTimeFromMs(1'795'000'000'000) };
    std::shared_ptr<const Instrument> instrument;
    MarketData market;
    AccountState account;
    OrderGateway orders;
    ClickRecorder recorder { clock, orders, account, market };
};

std::vector<ClickStep::Kind> kindsOf(const ClickRecord& record)
{
    std::vector<ClickStep::Kind> kinds;
    for (const ClickStep& step : record.steps)
        kinds.push_back(step.kind);
    return kinds;
}

} // namespace

class TestClickRecorder final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_press_keeps_its_book_and_everything_that_came_of_it()
    {
        Hand hand;
        hand.showBook(18'050, 40);
        QSignalSpy wanted(&hand.orders, &OrderGateway::placeWanted);
        hand.clock.advance(30ms);
        const OrderIntent intent = hand.intent();
        hand.orders.prepare(intent);
        const WallTime pressed = hand.clock.wallNow();
        hand.clock.advance(60ms); // the button is held
        hand.showBook(18'052, 40);
        const RequestId request = hand.orders.place(intent);
        const auto id = wanted.takeFirst().at(1).value<LocalOrderId>();
        hand.clock.advance(1ms);
        hand.account.applyOrder(hand.told(id, RequestState::Placing, OrderStatus::None));
        hand.clock.advance(4ms);
        hand.showBook(18'055, 3);
        hand.account.applyOrder(hand.told(id, RequestState::None, OrderStatus::New));
        hand.orders.applyFinished(request, Outcome::Accepted, {}, id);
        hand.clock.advance(200ms);
        Fill fill;
        fill.symbol = sol;
        fill.tradeId = 7;
        fill.clientId = hand.told(id, RequestState::None, OrderStatus::New).clientId;
        fill.price = d("180.40");
        fill.quantity = d("5");
        fill.maker = true;
        hand.account.applyOrder(hand.told(id, RequestState::None, OrderStatus::Filled));
        hand.account.applyFills({ fill }); // told behind its order

        const auto records = hand.recorder.of(id);
        QCOMPARE(records.size(), std::size_t { 1 });
        const ClickRecord& record = records.front();
        using Kind = ClickStep::Kind;
        QCOMPARE(kindsOf(record), (std::vector<Kind> { Kind::Pressed, Kind::Asked, Kind::Sent, Kind::Answered, Kind::Filled, Kind::Ended }));
        QCOMPARE(record.pressed, pressed);
        QCOMPARE(record.mark, d("180.50"));
        QCOMPARE(record.price(), d("180.40"));
        QCOMPARE(record.steps[1].after, std::chrono::microseconds(60ms));
        QCOMPARE(record.steps[2].after, std::chrono::microseconds(61ms));
        QCOMPARE(record.steps[3].after, std::chrono::microseconds(65ms));
        QCOMPARE(record.steps[4].after, std::chrono::microseconds(265ms));
        QVERIFY(record.steps[4].maker);
        QCOMPARE(record.steps[5].status, OrderStatus::Filled);
        const BookMoment& met = *record.steps[0].book;
        QCOMPARE(met.bids().size(), std::size_t { BookMoment::levels });
        QCOMPARE(met.bids().front().ticks, 18'052);
        QCOMPARE(met.asks().front().steps, 20);
        QCOMPARE(record.steps[3].book->bids().size(), std::size_t { 3 });
    }

    void a_refusal_is_kept_with_its_words_and_a_doubtful_book_as_such()
    {
        Hand hand;
        hand.showBook(18'050, 5, BookState::Stale);
        QSignalSpy wanted(&hand.orders, &OrderGateway::placeWanted);
        const RequestId request = hand.orders.place(hand.intent());
        const auto id = wanted.takeFirst().at(1).value<LocalOrderId>();
        Error refusal;
        refusal.code = Error::Code::Rejected;
        refusal.venueCode = -2019;
        hand.orders.applyFinished(request, Outcome::Rejected, refusal, id);
        const ClickRecord record = hand.recorder.of(id).front();
        QCOMPARE(record.steps.front().book->state(), BookState::Stale);
        QCOMPARE(record.steps.back().outcome, Outcome::Rejected);
        QCOMPARE(record.steps.back().words, refusal.userText());
        QVERIFY(!record.steps.back().words.isEmpty());
    }

    void moves_and_cancels_of_one_order_are_presses_of_their_own()
    {
        Hand hand;
        hand.showBook(18'050, 5);
        hand.account.applyOrder(hand.told(9, RequestState::None, OrderStatus::New));
        hand.orders.modify(9, d("180.30"), d("5"));
        hand.clock.advance(10ms);
        const RequestId cancel = hand.orders.cancel(9);
        hand.clock.advance(5ms);
        hand.orders.applyFinished(cancel, Outcome::Accepted, {}, 9);
        const auto records = hand.recorder.of(9);
        QCOMPARE(records.size(), std::size_t { 2 });
        QCOMPARE(records[0].kind, ClickRecord::Kind::Modify);
        QCOMPARE(records[0].price(), d("180.30"));
        QCOMPARE(records[1].kind, ClickRecord::Kind::Cancel);
        QCOMPARE(records[1].steps.back().kind, ClickStep::Kind::Answered);
        QCOMPARE(records[0].steps.back().kind, ClickStep::Kind::Asked); // another's answer is not its own
    }

    void the_book_is_kept_by_its_picture_and_cut_when_the_press_is_over()
    {
        Hand hand;
        hand.showBook(18'050, 400);
        QSignalSpy wanted(&hand.orders, &OrderGateway::placeWanted);
        hand.orders.place(hand.intent());
        const auto id = wanted.takeFirst().at(1).value<LocalOrderId>();
        const auto kept = [&] { return hand.recorder.of(id).front().steps.front().book->view; };
        const auto before = hand.recorder.of(id).front().steps.front().book->bids();
        QCOMPARE(kept(), hand.market.book(sol)); // nothing was copied
        QTRY_COMPARE(kept()->bids.size(), std::size_t { BookMoment::levels });
        QCOMPARE(hand.recorder.of(id).front().steps.front().book->bids(), before);
    }

    void a_press_is_heard_of_behind_those_who_send_it()
    {
        Hand hand;
        std::size_t known = 99;
        QObject::connect(&hand.orders, &OrderGateway::placeWanted, &hand.orders, [&] { known = hand.recorder.records().size(); });
        hand.recorder.listenLast(); // as a session does behind the network thread
        hand.orders.place(hand.intent());
        QCOMPARE(known, std::size_t { 0 });
        QCOMPARE(hand.recorder.records().size(), std::size_t { 1 });
    }

    void an_order_sent_before_its_press_is_kept_counts_as_sent()
    {
        Hand hand;
        LocalOrderId id = 0;
        Order placed;
        QObject::connect(&hand.orders, &OrderGateway::placeWanted, &hand.orders, [&](RequestId, LocalOrderId order) {
            id = order;
            hand.clock.advance(1ms);
            placed = hand.told(id, RequestState::Placing, OrderStatus::None);
            hand.clock.advance(1ms);
        });
        hand.recorder.listenLast();
        hand.orders.place(hand.intent());
        hand.account.applyOrder(placed);
        const ClickRecord kept = hand.recorder.of(id).front();
        QVERIFY(kept.has(ClickStep::Kind::Sent));
        QCOMPARE(kindsOf(kept), (std::vector<ClickStep::Kind> { ClickStep::Kind::Pressed, ClickStep::Kind::Asked, ClickStep::Kind::Sent }));
    }

    void a_close_keeps_what_was_held_and_the_orders_it_led_to()
    {
        Hand hand;
        hand.showBook(18'050, 5);
        Position leg;
        leg.symbol = sol;
        leg.amount = d("12");
        leg.entryPrice = d("180");
        hand.account.applyPositions({ leg });
        const RequestId request = hand.orders.closePosition(sol, PositionSide::Both, d("0.5"));
        hand.clock.advance(2ms);
        constexpr LocalOrderId made = 1LL << 40;
        Order order = hand.told(made, RequestState::Placing, OrderStatus::None);
        order.side = Side::Sell;
        order.type = OrderType::Market;
        order.ledBy = request;
        hand.account.applyOrder(order);
        Order stop = hand.told(made + 1, RequestState::Placing, OrderStatus::None); // of a bracket, at the same time
        stop.type = OrderType::StopMarket;
        hand.account.applyOrder(stop);
        hand.clock.advance(3ms);
        order.request = RequestState::None;
        order.status = OrderStatus::Filled;
        hand.account.applyOrder(order);
        Fill fill;
        fill.symbol = sol;
        fill.tradeId = 7;
        fill.clientId = order.clientId;
        fill.price = d("180.50");
        fill.quantity = d("6");
        hand.account.applyFills({ fill });
        hand.orders.applyFinished(request, Outcome::Accepted, {}, 0);
        QVERIFY(hand.recorder.of(made + 1).empty());
        const ClickRecord record = hand.recorder.of(made).front();
        using Kind = ClickStep::Kind;
        QCOMPARE(record.kind, ClickRecord::Kind::Close);
        QCOMPARE(record.held, d("12"));
        QCOMPARE(record.intent.side, Side::Sell);
        QCOMPARE(record.intent.quantity, d("6"));
        QCOMPARE(kindsOf(record), (std::vector<Kind> { Kind::Pressed, Kind::Asked, Kind::Sent, Kind::Filled, Kind::Answered, Kind::Ended }));
        QCOMPARE(record.steps[0].book->bids().front().ticks, 18'050);
        QCOMPARE(record.steps[2].after, std::chrono::microseconds(2ms));
        QCOMPARE(hand.recorder.of(sol, PositionSide::Both).size(), std::size_t { 1 });
        QVERIFY(hand.recorder.of(sol, PositionSide::Long).empty());
        const QJsonObject json = record.toJson();
        QCOMPARE(json.value(QLatin1String("click")).toString(), QStringLiteral("close"));
        QCOMPARE(json.value(QLatin1String("held")).toString(), QStringLiteral("12"));
        QCOMPARE(json.value(QLatin1String("fraction")).toString(), QStringLiteral("0.5"));
    }

    // Two presses about the same leg under way at once, and an order that is told only when it stands already.
    void orders_belong_to_the_press_that_led_to_them()
    {
        Hand hand;
        hand.showBook(18'050, 5);
        const RequestId half = hand.orders.closePosition(sol, PositionSide::Both, d("0.5"));
        const RequestId flat = hand.orders.flatten(sol);
        constexpr LocalOrderId first = 1LL << 40;
        const auto tell = [&](LocalOrderId id, RequestId ledBy, RequestState request, OrderStatus status) {
            Order order = hand.told(id, request, status);
            order.type = OrderType::Market;
            order.ledBy = ledBy;
            hand.account.applyOrder(order);
        };
        tell(first, half, RequestState::Placing, OrderStatus::None);
        tell(first + 1, flat, RequestState::None, OrderStatus::Filled);
        const auto kindOf = [&](LocalOrderId id) { return hand.recorder.of(id).size() == 1 ? hand.recorder.of(id).front().kind : ClickRecord::Kind::Place; };
        QCOMPARE(kindOf(first), ClickRecord::Kind::Close);
        QCOMPARE(kindOf(first + 1), ClickRecord::Kind::Flatten);
        hand.orders.applyFinished(half, Outcome::Accepted, {}, 0);
        tell(first + 2, half, RequestState::Placing, OrderStatus::None); // the next piece of it, behind its answer
        QCOMPARE(kindOf(first + 2), ClickRecord::Kind::Close);
    }

    void reversing_flattening_and_protecting_are_kept_with_their_steps_and_answers()
    {
        Hand hand;
        hand.orders.reverse(sol, PositionSide::Long);
        const RequestId flat = hand.orders.flatten({});
        hand.orders.applyProgress(flat, { 1, 3, QStringLiteral("cancelling 2 orders"), {} });
        Bracket bracket;
        bracket.stopLoss = ProtectionLeg { d("170") };
        const RequestId protect = hand.orders.protect(sol, PositionSide::Long, bracket);
        Error refusal;
        refusal.code = Error::Code::Rejected;
        refusal.venueCode = -2021;
        hand.orders.applyFinished(protect, Outcome::Rejected, refusal, 0);
        const auto records = hand.recorder.of(sol, PositionSide::Long);
        QCOMPARE(records.size(), std::size_t { 3 });
        QCOMPARE(records[0].kind, ClickRecord::Kind::Reverse);
        QCOMPARE(records[1].kind, ClickRecord::Kind::Flatten); // of the whole account, so of this leg
        QCOMPARE(records[1].steps.back().kind, ClickStep::Kind::Progressed);
        QCOMPARE(records[1].steps.back().words, QStringLiteral("cancelling 2 orders"));
        QCOMPARE(records[2].kind, ClickRecord::Kind::Protect);
        QCOMPARE(records[2].steps.back().words, refusal.userText());
        QCOMPARE(records[2].toJson().value(QLatin1String("stopLoss")).toString(), QStringLiteral("170"));
    }

    void a_moved_stop_is_a_press_about_the_old_and_the_new_one()
    {
        Hand hand;
        Order stop = hand.told(9, RequestState::None, OrderStatus::New);
        stop.type = OrderType::StopMarket;
        stop.triggerPrice = d("170");
        hand.account.applyOrder(stop);
        QSignalSpy wanted(&hand.orders, &OrderGateway::replaceWanted);
        OrderIntent terms = termsOf(stop);
        terms.triggerPrice = d("171");
        hand.orders.replace(9, terms);
        const auto fresh = wanted.takeFirst().at(2).value<LocalOrderId>();
        QCOMPARE(hand.recorder.of(9).size(), std::size_t { 1 });
        QCOMPARE(hand.recorder.of(fresh).front().price(), d("171"));
        QCOMPARE(hand.recorder.of(fresh).front().kind, ClickRecord::Kind::Modify);
    }

    void only_the_last_presses_are_kept()
    {
        Hand hand;
        for (std::size_t i = 0; i < ClickRecorder::kept + 5; ++i)
            hand.orders.place(hand.intent());
        QCOMPARE(hand.recorder.records().size(), ClickRecorder::kept);
    }

    void a_file_has_exact_prices_and_no_book_where_none_was_followed()
    {
        Hand hand;
        QSignalSpy wanted(&hand.orders, &OrderGateway::placeWanted);
        hand.orders.place(hand.intent());
        const QJsonObject bare = hand.recorder.of(wanted.takeFirst().at(1).value<LocalOrderId>()).front().toJson();
        QVERIFY(!bare.value(QLatin1String("steps")).toArray().first().toObject().contains(QLatin1String("book")));
        hand.showBook(18'050, 2);
        hand.orders.place(hand.intent());
        const QJsonObject json = hand.recorder.of(wanted.takeFirst().at(1).value<LocalOrderId>()).front().toJson();
        QCOMPARE(json.value(QLatin1String("price")).toString(), QStringLiteral("180.4"));
        const QJsonObject book = json.value(QLatin1String("steps")).toArray().first().toObject().value(QLatin1String("book")).toObject();
        QCOMPARE(book.value(QLatin1String("bids")).toArray().first().toArray(), (QJsonArray { QStringLiteral("180.5"), QStringLiteral("1") }));
        QCOMPARE(book.value(QLatin1String("state")).toString(), QStringLiteral("synced"));
    }
};

FATHOM_TEST(TestClickRecorder)

#include "tst_click_recorder.moc"

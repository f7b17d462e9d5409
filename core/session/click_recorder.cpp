// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/click_recorder.h"

#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"

namespace fathom {

namespace {

constexpr std::size_t mostSteps = 60; // of one record; an order filled in thousands of pieces tells nothing new after that
constexpr std::size_t mostBooks = 6;
constexpr std::chrono::seconds pressHolds { 2 }; // as long as an order prepared at the press waits for its release

} // namespace

ClickRecorder::ClickRecorder(const Clock& clock, OrderGateway& orders, const AccountState& account, const MarketData& market, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_account(account)
    , m_market(market)
    , m_orders(orders)
{
    m_cut.setSingleShot(true);
    connect(&m_cut, &QTimer::timeout, this, &ClickRecorder::cutBooks);
    connect(&orders, &OrderGateway::requestProgressed, this, [this](RequestId request, const RequestProgress& told) { progress(request, told.text); });
    connect(&orders, &OrderGateway::requestFinished, this, [this](RequestId request, Outcome outcome, const Error& error) { finish(request, outcome, error); });
    connect(&account, &AccountState::orderChanged, this, &ClickRecorder::follow);
    connect(&account, &AccountState::fillArrived, this, &ClickRecorder::fill);
    listenFirst();
    listenLast();
}

// When it was asked is noted before the network thread hears of it: an awake one has sent before what is kept here begins.
void ClickRecorder::listenFirst()
{
    using Gateway = OrderGateway;
    const auto note = [this] { m_askedAt = m_clock.monotonicNow(); };
    connect(&m_orders, &Gateway::placeWanted, this, note);
    connect(&m_orders, &Gateway::placeAllWanted, this, note);
    connect(&m_orders, &Gateway::modifyWanted, this, note);
    connect(&m_orders, &Gateway::replaceWanted, this, note);
    connect(&m_orders, &Gateway::cancelWanted, this, note);
    connect(&m_orders, &Gateway::closeWanted, this, note);
    connect(&m_orders, &Gateway::reverseWanted, this, note);
    connect(&m_orders, &Gateway::flattenWanted, this, note);
    connect(&m_orders, &Gateway::protectWanted, this, note);
}

void ClickRecorder::listenLast()
{
    using Kind = ClickRecord::Kind;
    using Gateway = OrderGateway;
    for (const auto& wish : m_wishes)
        disconnect(wish);
    m_wishes = {
        connect(&m_orders, &Gateway::prepareOrderWanted, this,
            [this](const OrderIntent& intent) { m_press = Press { intent, m_clock.wallNow(), m_clock.monotonicNow() }; }),
        connect(&m_orders, &Gateway::placeWanted, this, [this](RequestId request, LocalOrderId order, const OrderIntent& intent, const Bracket& bracket) {
            begin({ .kind = Kind::Place, .request = request, .order = order, .symbol = intent.symbol, .intent = intent, .bracket = bracket });
        }),
        connect(&m_orders, &Gateway::placeAllWanted, this, [this](RequestId request, LocalOrderId first, const std::vector<OrderIntent>& intents) {
            for (const OrderIntent& intent : intents)
                begin({ .kind = Kind::Place, .request = request, .order = first++, .symbol = intent.symbol, .intent = intent });
        }),
        connect(&m_orders, &Gateway::modifyWanted, this,
            [this](RequestId request, LocalOrderId order, Decimal price, Decimal quantity) { beginAbout(Kind::Modify, request, order, price, quantity); }),
        connect(&m_orders, &Gateway::replaceWanted, this, [this](RequestId request, LocalOrderId order, LocalOrderId other, const OrderIntent& terms) {
            beginAbout(Kind::Modify, request, order, terms.triggerPrice.isPositive() ? terms.triggerPrice : terms.price, terms.quantity, { other });
        }),
        connect(&m_orders, &Gateway::cancelWanted, this, [this](RequestId request, LocalOrderId order) { beginAbout(Kind::Cancel, request, order); }),
        connect(&m_orders, &Gateway::closeWanted, this, [this](RequestId request, const QString& symbol, PositionSide side, Decimal fraction, Decimal limit) {
            ClickRecord record { .kind = Kind::Close, .request = request, .symbol = symbol, .fraction = fraction };
            record.intent.price = limit;
            beginPosition(std::move(record), side);
        }),
        connect(&m_orders, &Gateway::reverseWanted, this, [this](RequestId request, const QString& symbol, PositionSide side) {
            beginPosition({ .kind = Kind::Reverse, .request = request, .symbol = symbol }, side);
        }),
        connect(&m_orders, &Gateway::flattenWanted, this, [this](RequestId request, const QString& symbol) {
            beginPosition({ .kind = Kind::Flatten, .request = request, .symbol = symbol }, PositionSide::Both);
        }),
        connect(&m_orders, &Gateway::protectWanted, this, [this](RequestId request, const QString& symbol, PositionSide side, const Bracket& bracket) {
            beginPosition({ .kind = Kind::Protect, .request = request, .symbol = symbol, .bracket = bracket }, side);
        }),
    };
}

std::vector<ClickRecord> ClickRecorder::of(LocalOrderId order) const
{
    std::vector<ClickRecord> found;
    std::copy_if(m_records.begin(), m_records.end(), std::back_inserter(found), [order](const ClickRecord& record) { return record.concerns(order); });
    return found;
}

std::vector<ClickRecord> ClickRecorder::of(const QString& symbol, PositionSide side) const
{
    std::vector<ClickRecord> found;
    std::copy_if(m_records.begin(), m_records.end(), std::back_inserter(found), [&](const ClickRecord& record) { return record.concerns(symbol, side); });
    return found;
}

std::optional<BookMoment> ClickRecorder::bookNow(const QString& symbol) const
{
    const BookViewPtr book = m_market.book(symbol);
    if (!book || (book->bids.empty() && book->asks.empty()))
        return std::nullopt;
    const auto age = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.monotonicNow() - book->received);
    return BookMoment { book, age };
}

void ClickRecorder::add(ClickRecord& record, ClickStep step, bool withBook)
{
    if (record.steps.size() >= mostSteps)
        return;
    const auto books = std::count_if(record.steps.begin(), record.steps.end(), [](const ClickStep& each) { return each.book.has_value(); });
    if (withBook && static_cast<std::size_t>(books) < mostBooks) {
        step.book = bookNow(record.symbol);
        m_cut.start();
    }
    // An order ends with its last fill, which is told behind its state.
    const bool fills = step.kind == ClickStep::Kind::Filled;
    for (ClickStep& each : record.steps)
        if (fills && each.kind == ClickStep::Kind::Ended)
            each.after = std::max(each.after, step.after + std::chrono::microseconds(1));
    // What is told late, as the moment of sending is, stands where it belongs.
    const auto place = std::upper_bound(record.steps.begin(), record.steps.end(), step.after,
        [](std::chrono::microseconds after, const ClickStep& each) { return after < each.after; });
    record.steps.insert(place, std::move(step));
    Q_EMIT recordChanged(record);
}

void ClickRecorder::begin(ClickRecord record)
{
    const MonotonicTime now = m_askedAt;
    record.instrument = m_market.instrument(record.symbol);
    record.pressed = m_clock.wallNow();
    record.pressedAt = now;
    if (record.kind == ClickRecord::Kind::Place && m_press && m_press->intent == record.intent && now - m_press->at <= pressHolds) {
        record.pressed = m_press->time;
        record.pressedAt = m_press->at;
        m_press.reset();
    }
    if (const MarkPrice* mark = m_market.markPrice(record.symbol))
        record.mark = mark->mark;
    if (const Ticker* ticker = m_market.ticker(record.symbol))
        record.last = ticker->last;
    m_records.push_back(std::move(record));
    if (m_records.size() > kept)
        m_records.pop_front();
    ClickRecord& made = m_records.back();
    add(made, { .kind = ClickStep::Kind::Pressed }, true);
    add(made, { .kind = ClickStep::Kind::Asked, .after = std::chrono::duration_cast<std::chrono::microseconds>(now - made.pressedAt) }, false);
}

void ClickRecorder::beginAbout(ClickRecord::Kind kind, RequestId request, LocalOrderId order, Decimal price, Decimal quantity, std::vector<LocalOrderId> made)
{
    if (const Order* known = m_account.order(order))
        begin({ .kind = kind, .request = request, .order = order, .symbol = known->symbol, .intent = termsOf(*known), .wantedPrice = price, .wantedQuantity = quantity,
            .made = std::move(made) });
}

void ClickRecorder::beginPosition(ClickRecord record, PositionSide side)
{
    record.intent.symbol = record.symbol;
    record.intent.positionSide = side;
    record.intent.type = record.intent.price.isPositive() ? OrderType::Limit : OrderType::Market;
    if (const Position* leg = m_account.position(record.symbol, side)) {
        record.held = leg->amount;
        record.intent.side = leg->isLong() ? Side::Sell : Side::Buy;
        record.intent.quantity = leg->amount.abs() * (record.fraction.isPositive() ? record.fraction : Decimal(1));
    }
    begin(std::move(record));
}

void ClickRecorder::progress(RequestId request, const QString& words)
{
    for (ClickRecord& record : m_records) {
        const bool said = !record.steps.empty() && record.steps.back().kind == ClickStep::Kind::Progressed && record.steps.back().words == words;
        if (record.request != request || words.isEmpty() || said)
            continue;
        const auto after = std::chrono::duration_cast<std::chrono::microseconds>(m_clock.monotonicNow() - record.pressedAt);
        add(record, { .kind = ClickStep::Kind::Progressed, .after = after, .words = words }, false);
    }
}

void ClickRecorder::link(const Order& order)
{
    if (order.ledBy == 0)
        return;
    const auto record = std::find_if(m_records.rbegin(), m_records.rend(), [&](const ClickRecord& each) { return each.request == order.ledBy; });
    if (record != m_records.rend() && !record->concerns(order.localId))
        record->made.push_back(order.localId);
}

void ClickRecorder::endIfDone(ClickRecord& record)
{
    if (record.made.empty() || !record.isAboutPosition() || !record.has(ClickStep::Kind::Answered) || record.has(ClickStep::Kind::Ended))
        return;
    const Order* last = nullptr;
    for (const LocalOrderId id : record.made) {
        const Order* order = m_account.order(id);
        if (!order || order->status == OrderStatus::None || order->isOpen())
            return;
        if (!last || order->updated >= last->updated)
            last = order;
    }
    const auto after = std::chrono::duration_cast<std::chrono::microseconds>(m_clock.monotonicNow() - record.pressedAt);
    add(record, { .kind = ClickStep::Kind::Ended, .after = after, .status = last->status, .venueTime = last->updated }, false);
}

void ClickRecorder::cutBooks()
{
    for (ClickRecord& record : m_records)
        for (ClickStep& step : record.steps)
            if (step.book)
                step.book->cut();
}

void ClickRecorder::finish(RequestId request, Outcome outcome, const Error& error)
{
    const auto after = [this](const ClickRecord& record) {
        return std::chrono::duration_cast<std::chrono::microseconds>(m_clock.monotonicNow() - record.pressedAt);
    };
    for (ClickRecord& record : m_records) {
        if (record.request != request)
            continue;
        follow(record.order);
        add(record, { .kind = ClickStep::Kind::Answered, .after = after(record), .outcome = outcome, .words = outcome == Outcome::Accepted ? QString() : error.userText() }, true);
        endIfDone(record);
    }
}

void ClickRecorder::follow(LocalOrderId id)
{
    const Order* order = m_account.order(id);
    if (!order)
        return;
    link(*order);
    const bool inFlight = order->request != RequestState::None;
    bool newest = true;
    for (auto record = m_records.rbegin(); record != m_records.rend(); ++record) {
        if (!record->concerns(id))
            continue;
        const auto since = [&](MonotonicTime time) { return std::chrono::duration_cast<std::chrono::microseconds>(time - record->pressedAt); };
        // The order tells of its last request only.
        if (newest && inFlight && order->requestSince >= record->pressedAt && !record->has(ClickStep::Kind::Sent) && !record->has(ClickStep::Kind::Answered))
            add(*record, { .kind = ClickStep::Kind::Sent, .after = since(order->requestSince) }, false);
        newest = false;
        endIfDone(*record);
        const bool ended = record->order == id && order->status != OrderStatus::None && !order->isOpen();
        if (ended && !record->has(ClickStep::Kind::Ended))
            add(*record, { .kind = ClickStep::Kind::Ended, .after = since(m_clock.monotonicNow()), .status = order->status, .venueTime = order->updated }, false);
    }
}

bool ClickRecorder::isFillOf(const Fill& fill, const ClickRecord& record) const
{
    std::vector<LocalOrderId> orders = record.isAboutPosition() ? record.made : std::vector<LocalOrderId>();
    if (record.kind == ClickRecord::Kind::Place)
        orders.push_back(record.order);
    return std::any_of(orders.begin(), orders.end(), [&](LocalOrderId id) {
        const Order* order = m_account.order(id);
        return order && order->symbol == fill.symbol && (order->clientId == fill.clientId || (order->orderId != 0 && order->orderId == fill.orderId));
    });
}

void ClickRecorder::fill(const Fill& fill)
{
    for (ClickRecord& record : m_records) {
        if (!isFillOf(fill, record))
            continue;
        const auto after = std::chrono::duration_cast<std::chrono::microseconds>(m_clock.monotonicNow() - record.pressedAt);
        add(record, { .kind = ClickStep::Kind::Filled, .after = after, .price = fill.price, .quantity = fill.quantity, .maker = fill.maker, .venueTime = fill.time }, true);
    }
}

} // namespace fathom

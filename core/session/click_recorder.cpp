// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/click_recorder.h"

#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace fathom {

namespace {

constexpr std::size_t mostSteps = 60; // of one record; an order filled in thousands of pieces tells nothing new after that
constexpr std::size_t mostBooks = 6;
constexpr std::chrono::seconds pressHolds { 2 }; // as long as an order prepared at the press waits for its release

QString text(Decimal value) { return QString::fromStdString(value.toString()); }

QString utc(WallTime time)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(time), Qt::UTC).toString(Qt::ISODateWithMs);
}

QString nameOf(ClickStep::Kind kind)
{
    switch (kind) {
    case ClickStep::Kind::Pressed: return QStringLiteral("pressed");
    case ClickStep::Kind::Asked: return QStringLiteral("asked");
    case ClickStep::Kind::Sent: return QStringLiteral("sent");
    case ClickStep::Kind::Answered: return QStringLiteral("answered");
    case ClickStep::Kind::Filled: return QStringLiteral("filled");
    case ClickStep::Kind::Ended: return QStringLiteral("ended");
    }
    Q_UNREACHABLE();
}

QString nameOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted: return QStringLiteral("accepted");
    case Outcome::Rejected: return QStringLiteral("rejected");
    case Outcome::NotSent: return QStringLiteral("not sent");
    case Outcome::Unknown: return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

QString nameOf(BookState state)
{
    constexpr std::array<const char*, 6> names { "off", "connecting", "buffering", "synced", "gap", "stale" };
    return QLatin1String(names.at(static_cast<std::size_t>(state)));
}

QJsonArray levelsOf(const std::vector<BookLevel>& from, const Instrument& instrument)
{
    QJsonArray rows;
    for (const BookLevel& level : from)
        rows.append(QJsonArray { text(instrument.priceOf(level.ticks)), text(instrument.quantityOf(level.steps)) });
    return rows;
}

QJsonObject stepOf(const ClickStep& step, const Instrument* instrument)
{
    QJsonObject json { { QStringLiteral("step"), nameOf(step.kind) }, { QStringLiteral("afterMs"), static_cast<double>(step.after.count()) / 1e3 } };
    if (step.kind == ClickStep::Kind::Answered) {
        json[QLatin1String("outcome")] = nameOf(step.outcome);
        if (!step.words.isEmpty())
            json[QLatin1String("reason")] = step.words;
    }
    if (step.kind == ClickStep::Kind::Filled) {
        json[QLatin1String("price")] = text(step.price);
        json[QLatin1String("quantity")] = text(step.quantity);
        json[QLatin1String("maker")] = step.maker;
    }
    if (step.kind == ClickStep::Kind::Ended)
        json[QLatin1String("status")] = orderStatusName(step.status);
    if (step.venueTime != WallTime {})
        json[QLatin1String("venueTime")] = utc(step.venueTime);
    if (step.book && instrument) {
        json[QLatin1String("book")] = QJsonObject { { QStringLiteral("state"), nameOf(step.book->state) }, { QStringLiteral("ageMs"), static_cast<qint64>(step.book->age.count()) },
            { QStringLiteral("bids"), levelsOf(step.book->bids, *instrument) }, { QStringLiteral("asks"), levelsOf(step.book->asks, *instrument) } };
    }
    return json;
}

} // namespace

Decimal ClickRecord::price() const
{
    if (kind == Kind::Modify)
        return wantedPrice;
    return intent.triggerPrice.isPositive() ? intent.triggerPrice : intent.price;
}

QJsonObject ClickRecord::toJson() const
{
    constexpr std::array<const char*, 3> kinds { "place", "modify", "cancel" };
    QJsonObject json { { QStringLiteral("click"), QLatin1String(kinds.at(static_cast<std::size_t>(kind))) }, { QStringLiteral("symbol"), symbol }, { QStringLiteral("pressed"), utc(pressed) },
        { QStringLiteral("side"), sideName(intent.side) }, { QStringLiteral("positionSide"), positionSideName(intent.positionSide) }, { QStringLiteral("type"), orderTypeName(intent.type) },
        { QStringLiteral("timeInForce"), timeInForceName(intent.timeInForce) }, { QStringLiteral("price"), text(intent.price) }, { QStringLiteral("quantity"), text(intent.quantity) },
        { QStringLiteral("triggerPrice"), text(intent.triggerPrice) }, { QStringLiteral("reduceOnly"), intent.reduceOnly }, { QStringLiteral("closePosition"), intent.closePosition },
        { QStringLiteral("origin"), intent.origin }, { QStringLiteral("mark"), text(mark) }, { QStringLiteral("last"), text(last) } };
    if (kind == Kind::Modify) {
        json[QLatin1String("wantedPrice")] = text(wantedPrice);
        json[QLatin1String("wantedQuantity")] = text(wantedQuantity);
    }
    QJsonArray rows;
    for (const ClickStep& step : steps)
        rows.append(stepOf(step, instrument.get()));
    json[QLatin1String("steps")] = rows;
    return json;
}

ClickRecorder::ClickRecorder(const Clock& clock, OrderGateway& orders, const AccountState& account, const MarketData& market, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_account(account)
    , m_market(market)
{
    using Kind = ClickRecord::Kind;
    connect(&orders, &OrderGateway::prepareOrderWanted, this,
        [this](const OrderIntent& intent) { m_press = Press { intent, m_clock.wallNow(), m_clock.monotonicNow() }; });
    connect(&orders, &OrderGateway::placeWanted, this,
        [this](RequestId request, LocalOrderId order, const OrderIntent& intent, const Bracket&) { begin(Kind::Place, request, order, intent, {}, {}); });
    connect(&orders, &OrderGateway::placeAllWanted, this, [this](RequestId request, LocalOrderId first, const std::vector<OrderIntent>& intents) {
        for (const OrderIntent& intent : intents)
            begin(Kind::Place, request, first++, intent, {}, {});
    });
    connect(&orders, &OrderGateway::modifyWanted, this, [this](RequestId request, LocalOrderId order, Decimal price, Decimal quantity) {
        beginAbout(Kind::Modify, request, order, price, quantity);
    });
    connect(&orders, &OrderGateway::cancelWanted, this, [this](RequestId request, LocalOrderId order) { beginAbout(Kind::Cancel, request, order); });
    connect(&orders, &OrderGateway::requestFinished, this, [this](RequestId request, Outcome outcome, const Error& error) { finish(request, outcome, error); });
    connect(&account, &AccountState::orderChanged, this, &ClickRecorder::follow);
    connect(&account, &AccountState::fillArrived, this, &ClickRecorder::fill);
}

std::vector<ClickRecord> ClickRecorder::of(LocalOrderId order) const
{
    std::vector<ClickRecord> found;
    std::copy_if(m_records.begin(), m_records.end(), std::back_inserter(found), [order](const ClickRecord& record) { return order != 0 && record.order == order; });
    return found;
}

std::optional<BookMoment> ClickRecorder::bookNow(const QString& symbol) const
{
    const BookViewPtr book = m_market.book(symbol);
    if (!book || (book->bids.empty() && book->asks.empty()))
        return std::nullopt;
    const auto some = [](const std::vector<BookLevel>& all) {
        return std::vector<BookLevel>(all.begin(), all.begin() + std::min<std::ptrdiff_t>(levels, std::ssize(all)));
    };
    const auto age = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.monotonicNow() - book->received);
    return BookMoment { book->state, age, some(book->bids), some(book->asks) };
}

void ClickRecorder::add(ClickRecord& record, ClickStep step, bool withBook)
{
    if (record.steps.size() >= mostSteps)
        return;
    const auto books = std::count_if(record.steps.begin(), record.steps.end(), [](const ClickStep& each) { return each.book.has_value(); });
    if (withBook && static_cast<std::size_t>(books) < mostBooks)
        step.book = bookNow(record.symbol);
    // An order ends with its last fill, which is told behind its state.
    const bool fills = step.kind == ClickStep::Kind::Filled;
    for (ClickStep& each : record.steps)
        if (fills && each.kind == ClickStep::Kind::Ended)
            each.after = std::max(each.after, step.after + std::chrono::microseconds(1));
    // What is told late, as the moment of sending is, stands where it belongs.
    const auto place = std::upper_bound(record.steps.begin(), record.steps.end(), step.after,
        [](std::chrono::microseconds after, const ClickStep& each) { return after < each.after; });
    record.steps.insert(place, std::move(step));
    Q_EMIT recordChanged(record.order);
}

void ClickRecorder::begin(ClickRecord::Kind kind, RequestId request, LocalOrderId order, const OrderIntent& intent, Decimal price, Decimal quantity)
{
    ClickRecord record { kind, request, order, intent.symbol, m_market.instrument(intent.symbol), intent, price, quantity };
    const MonotonicTime now = m_clock.monotonicNow();
    record.pressed = m_clock.wallNow();
    record.pressedAt = now;
    if (kind == ClickRecord::Kind::Place && m_press && m_press->intent == intent && now - m_press->at <= pressHolds) {
        record.pressed = m_press->time;
        record.pressedAt = m_press->at;
        m_press.reset();
    }
    if (const MarkPrice* mark = m_market.markPrice(intent.symbol))
        record.mark = mark->mark;
    if (const Ticker* ticker = m_market.ticker(intent.symbol))
        record.last = ticker->last;
    m_records.push_back(std::move(record));
    if (m_records.size() > kept)
        m_records.pop_front();
    ClickRecord& made = m_records.back();
    add(made, { .kind = ClickStep::Kind::Pressed }, true);
    add(made, { .kind = ClickStep::Kind::Asked, .after = std::chrono::duration_cast<std::chrono::microseconds>(now - made.pressedAt) }, false);
}

void ClickRecorder::beginAbout(ClickRecord::Kind kind, RequestId request, LocalOrderId order, Decimal price, Decimal quantity)
{
    if (const Order* known = m_account.order(order))
        begin(kind, request, order, termsOf(*known), price, quantity);
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
    }
}

void ClickRecorder::follow(LocalOrderId id)
{
    const Order* order = m_account.order(id);
    if (!order)
        return;
    const auto has = [](const ClickRecord& record, ClickStep::Kind kind) {
        return std::any_of(record.steps.begin(), record.steps.end(), [kind](const ClickStep& step) { return step.kind == kind; });
    };
    const bool inFlight = order->request != RequestState::None;
    bool newest = true;
    for (auto record = m_records.rbegin(); record != m_records.rend(); ++record) {
        if (record->order != id)
            continue;
        const auto since = [&](MonotonicTime time) { return std::chrono::duration_cast<std::chrono::microseconds>(time - record->pressedAt); };
        // The order tells of its last request only.
        if (newest && inFlight && order->requestSince >= record->pressedAt && !has(*record, ClickStep::Kind::Sent) && !has(*record, ClickStep::Kind::Answered))
            add(*record, { .kind = ClickStep::Kind::Sent, .after = since(order->requestSince) }, false);
        newest = false;
        const bool ended = order->status != OrderStatus::None && !order->isOpen();
        if (ended && !has(*record, ClickStep::Kind::Ended))
            add(*record, { .kind = ClickStep::Kind::Ended, .after = since(m_clock.monotonicNow()), .status = order->status, .venueTime = order->updated }, false);
    }
}

void ClickRecorder::fill(const Fill& fill)
{
    for (ClickRecord& record : m_records) {
        const Order* order = record.kind == ClickRecord::Kind::Place ? m_account.order(record.order) : nullptr;
        if (!order || order->symbol != fill.symbol || (order->clientId != fill.clientId && (order->orderId == 0 || order->orderId != fill.orderId)))
            continue;
        const auto after = std::chrono::duration_cast<std::chrono::microseconds>(m_clock.monotonicNow() - record.pressedAt);
        add(record, { .kind = ClickStep::Kind::Filled, .after = after, .price = fill.price, .quantity = fill.quantity, .maker = fill.maker, .venueTime = fill.time }, true);
    }
}

} // namespace fathom

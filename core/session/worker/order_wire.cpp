// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/order_wire.h"

#include "core/base/logging.h"
#include "core/binance/clock_keeper.h"
#include "core/binance/rest_client.h"
#include "core/binance/ws_api_client.h"

#include <QPointer>
#include <QTimer>

namespace fathom {

using binance::OrderAnswer;
using binance::OrderHandler;
using binance::OutcomeClass;

struct OrderWire::Waiting
{
    Way ws, rest;
    QPointer<QObject> context;
    OrderHandler handler;
    OrderAnswer refusal;
    MonotonicTime latest {};
};

OrderWire::OrderWire(
    binance::WsApiClient* ws, binance::RestClient* rest, binance::ClockKeeper* keeper, const Clock* clock, QObject* parent)
    : QObject(parent)
    , m_ws(ws)
    , m_rest(rest)
    , m_keeper(keeper)
    , m_clock(clock)
    , m_patience(new QTimer(this))
{
    m_patience->setSingleShot(true);
    m_patience->setInterval(clockPatience);
    connect(m_keeper, &binance::ClockKeeper::offsetChanged, this, &OrderWire::retryAfterClock);
    connect(m_patience, &QTimer::timeout, this, [this] {
        for (auto& waiting : std::exchange(m_waiting, {})) {
            if (waiting->context)
                waiting->handler(waiting->refusal);
        }
    });
}

OrderWire::~OrderWire() = default;

void OrderWire::once(const Way& ws, const Way& rest, QObject* context, OrderHandler handler)
{
    if (!m_ws->isReady() || m_ws->isSilent()) {
        rest(context, std::move(handler));
        return;
    }
    ws(context, [rest, context, handler](const OrderAnswer& answer) {
        // Proven unsent for want of a connection: the other way may be open. A spent budget or a ban is a refusal on both.
        if (answer.outcome == OutcomeClass::NotSent && answer.error.code == Error::Code::NotSent)
            rest(context, handler);
        else
            handler(answer);
    });
}

void OrderWire::send(Way ws, Way rest, QObject* context, OrderHandler handler, Repeats repeats)
{
    const MonotonicTime latest = repeats == Repeats::AnyTime ? MonotonicTime::max() : m_clock->monotonicNow() + binance::orderRepeatWithin;
    once(ws, rest, context, [this, ws, rest, context = QPointer<QObject>(context), handler, latest](const OrderAnswer& answer) {
        if (answer.outcome != OutcomeClass::Rejected || !binance::isClockRefusal(answer.error.venueCode) || m_clock->monotonicNow() >= latest) {
            handler(answer);
            return;
        }
        qCInfo(lcOrders) << "refused for the clock, measuring and asking once more";
        m_waiting.push_back(std::make_unique<Waiting>(Waiting { ws, rest, context, handler, answer, latest }));
        m_patience->start();
        m_keeper->refreshNow();
    });
}

void OrderWire::retryAfterClock()
{
    m_patience->stop();
    for (auto& waiting : std::exchange(m_waiting, {})) {
        if (!waiting->context)
            continue;
        if (m_clock->monotonicNow() >= waiting->latest)
            waiting->handler(waiting->refusal);
        else
            once(waiting->ws, waiting->rest, waiting->context, waiting->handler);
    }
}

void OrderWire::place(const binance::PlaceRequest& request, QObject* context, OrderHandler handler)
{
    const auto kept = std::make_shared<const binance::PlaceRequest>(request);
    send([this, kept](QObject* c, OrderHandler h) { m_ws->place(*kept, c, std::move(h)); },
        [this, kept](QObject* c, OrderHandler h) { m_rest->place(*kept, c, std::move(h)); }, context, std::move(handler));
}

void OrderWire::modify(const binance::ModifyRequest& request, QObject* context, OrderHandler handler)
{
    const auto kept = std::make_shared<const binance::ModifyRequest>(request);
    send([this, kept](QObject* c, OrderHandler h) { m_ws->modify(*kept, c, std::move(h)); },
        [this, kept](QObject* c, OrderHandler h) { m_rest->modify(*kept, c, std::move(h)); }, context, std::move(handler));
}

void OrderWire::cancel(const binance::CancelRequest& request, QObject* context, OrderHandler handler)
{
    const auto kept = std::make_shared<const binance::CancelRequest>(request);
    send([this, kept](QObject* c, OrderHandler h) { m_ws->cancel(*kept, c, std::move(h)); },
        [this, kept](QObject* c, OrderHandler h) { m_rest->cancel(*kept, c, std::move(h)); }, context, std::move(handler),
        Repeats::AnyTime);
}

void OrderWire::prepare()
{
    m_ws->prepare();
}

} // namespace fathom

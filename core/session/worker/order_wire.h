// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binance/order_requests.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

class QTimer;

namespace fathom::binance {
class ClockKeeper;
class RestClient;
class WsApiClient;
}

namespace fathom {

//! \brief The two ways an order request can go: the warm WebSocket connection, and REST while that is down.
//!
//! A request goes by REST where the WebSocket API is down or silent, and is tried there again only where the first proved that no byte
//! left. A refusal for the clock is definite: it is signed and sent once more after the clock was measured, a placing or a change only
//! while its answer still counts as on its way. Nothing else is ever repeated here. Thread: the network thread. Source: FAULTS 0.1, C11, C28.
class OrderWire final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderWire)
public:
    static constexpr std::chrono::milliseconds clockPatience { 1000 };

    OrderWire(binance::WsApiClient* ws, binance::RestClient* rest, binance::ClockKeeper* keeper, const Clock* clock,
        QObject* parent = nullptr);
    ~OrderWire() override;

    void place(const binance::PlaceRequest& request, QObject* context, binance::OrderHandler handler);
    void modify(const binance::ModifyRequest& request, QObject* context, binance::OrderHandler handler);
    void cancel(const binance::CancelRequest& request, QObject* context, binance::OrderHandler handler);
    void prepare();

private:
    using Way = std::function<void(QObject*, binance::OrderHandler)>;
    struct Waiting;
    //! A placing that is called unknown meanwhile is not sent again; a cancel can only take away.
    enum class Repeats : std::uint8_t { AtOnce, AnyTime };
    void send(Way ws, Way rest, QObject* context, binance::OrderHandler handler, Repeats repeats = Repeats::AtOnce);
    void once(const Way& ws, const Way& rest, QObject* context, binance::OrderHandler handler);
    void retryAfterClock();

    binance::WsApiClient* m_ws;
    binance::RestClient* m_rest;
    binance::ClockKeeper* m_keeper;
    const Clock* m_clock;
    std::vector<std::unique_ptr<Waiting>> m_waiting; //!< for a sample of the venue's clock
    QTimer* m_patience;
};

} // namespace fathom

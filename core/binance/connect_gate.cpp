// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binance/connect_gate.h"

#include "core/binance/endpoints.h"

namespace fathom::binance {

using net::RateBudget;
using net::WebSocketConnection;

void obeyBudget(WebSocketConnection* connection, RateBudget* budget)
{
    connection->setConnectGate([budget] {
        const auto delay = budget->connectDelay();
        if (delay.count() == 0)
            static_cast<void>(budget->take(handshakeWeight, 0, RateBudget::Purpose::ReduceRisk));
        return delay;
    });
    QObject::connect(connection, &WebSocketConnection::refused, connection, [budget](int status, int retryAfter) {
        if (status == 403 || status == 418 || status == 429)
            budget->noteRefusal(status, 0, retryAfter > 0 ? std::optional(retryAfter) : std::nullopt, std::nullopt);
    });
}

} // namespace fathom::binance

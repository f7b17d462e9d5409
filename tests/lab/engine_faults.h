// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/server/paper_exchange.h"

#include <QJsonObject>

namespace fathom::lab {

//! \brief Faults of the venue itself (eng.*, acct.*, info.*): done at once, with the engine's own means. \p what is the
//! fault as it came, for example {"fault":"eng.liquidate","symbol":"BTCUSDT"}, {"fault":"acct.externalOrder",
//! "symbol":"BTCUSDT","side":"SELL","type":"MARKET","quantity":"0.01"}, {"fault":"info.change","symbol":"BTCUSDT",
//! "status":"SETTLING"}. \return the problem in one sentence, empty where it was done
QString carryOutEngineFault(paper::PaperExchange& exchange, const QJsonObject& what);

//! \brief Lets the open order \p key fill: somebody takes everything up to its price. \return whether it was open
bool fillOrder(paper::PaperExchange& exchange, const QString& symbol, std::int64_t orderId, const QString& clientId);

//! \return how old the order is, empty where there is none
std::optional<std::chrono::milliseconds> orderAge(paper::PaperExchange& exchange, const QString& symbol, std::int64_t orderId, const QString& clientId);

} // namespace fathom::lab

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/server/server_context.h"

namespace fathom::paper {

//! \brief Where a conditional order is printed: each call has its own keys. Source: CHANGES 3.4.
enum class AlgoShape { Placed, Query, Open, History };

QByteArray algoJson(const ServerContext& context, const AlgoOrder& order, AlgoShape shape);
QByteArray algosJson(const ServerContext& context, const std::vector<AlgoOrder>& orders, AlgoShape shape);
//! \brief {algoId, clientAlgoId, code, msg}; the code is text.
QByteArray algoCancelledJson(const AlgoOrder& order);
//! \brief ALGO_UPDATE. Source: CHANGES 3.5.
QByteArray algoUpdateJson(const SymbolPrint& print, const AlgoOrder& order, std::int64_t eventMs);
//! \brief A number as a Java program prints a double: 7.0E-4, 0.0, 60000.0. openAlgoOrders prints amounts so.
QByteArray doubleText(Decimal value);

} // namespace fathom::paper

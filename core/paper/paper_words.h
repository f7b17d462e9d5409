// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/algo_types.h"
#include "core/paper/paper_events.h"

#include <optional>

namespace fathom::paper {

//! Wire words of what only the exchange prints; those of orders are in core/domain/order.h.
QString selfTradeName(SelfTrade mode);   //!< "EXPIRE_MAKER", ...
std::optional<SelfTrade> selfTradeFromName(QStringView name);
QString priceMatchName(PriceMatch mode); //!< "NONE", "OPPONENT_5", ...
std::optional<PriceMatch> priceMatchFromName(QStringView name);
QString executionName(Execution execution); //!< "NEW", "TRADE", ...
QString marginTypeName(MarginType type);    //!< "CROSSED" or "ISOLATED", as symbolConfig prints it
std::optional<MarginType> marginTypeFromName(QStringView name);
QString workingTypeName(WorkingType type);  //!< "CONTRACT_PRICE" or "MARK_PRICE"
std::optional<WorkingType> workingTypeFromName(QStringView name);
QString algoStatusName(AlgoStatus status);  //!< "NEW", "TRIGGERING", ...
QString algoTimeInForceName(const AlgoOrder& order); //!< with "GTE_GTC"

} // namespace fathom::paper

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"
#include "ui/tables/cell.h"

namespace fathom::words {

//! What the tables of orders call things; the field's short words, translated.

QString orderType(OrderType type);
//! \brief Its price stands in the book; of a type this version does not know, where it has one.
inline bool showsPrice(const Order& order) { return hasLimitPrice(order.type) || (order.type == OrderType::Other && order.price.isPositive()); }    //!< "Stop market", "TP limit", "Trailing stop"
QString orderFlags(const Order& order); //!< "Reduce-only, Post-only"
//! \brief How an order ended, with its mark; a refused one says so.
Cell orderEnd(const Order& order);

} // namespace fathom::words

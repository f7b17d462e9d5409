// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/instrument.h"
#include "core/domain/order.h"
#include "core/session/session_types.h"

#include <QString>

namespace fathom {

//! Sentences for people about orders and refusals. Translated, plain text; any thread.

//! \brief Why the venue refused, in words for the common codes; its own text, named as such, for the others.
QString rejectionWords(int venueCode, const QString& venueText);
//! \brief \p error with the words above as its detail, where the venue refused.
//! \brief The caller's own address where the venue's text names it ("request ip: 203.0.113.7"), empty where not.
QString addressIn(const QString& venueText);
Error inWords(Error error);

//! \brief "BUY 0.900 BTCUSDT @ 96,405.5"; the instrument gives the digits and may be null.
QString orderWords(const Order& order, const Instrument* instrument);
QString orderWords(const OrderIntent& intent, const Instrument* instrument);
//! \brief "0.900 @ 96,405.5"
QString amountAtPrice(Decimal quantity, Decimal price, const Instrument* instrument);
//! \brief ": 0.300 of it was filled", translated, for an order that ended; empty where nothing was.
QString filledPartWords(const Order& order, const Instrument* instrument);
//! \brief Why the venue ended an order by itself (field er), empty where it says nothing.
QString expiryWords(int expiryReason);

LogLine logLine(Severity severity, const QString& title, const QString& text, const QString& symbol = {}, LocalOrderId order = 0,
    bool asksAttention = false);
//! \brief How a request on \p order ended, where the trader may have asked for it.
LogLine answerLine(Severity severity, const QString& title, const QString& text, const QString& symbol, LocalOrderId order);

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

//! Log categories, one a room or stream of facts; rules and an example are in README.md.
Q_DECLARE_LOGGING_CATEGORY(lcHttp)    // fathom.net.http
Q_DECLARE_LOGGING_CATEGORY(lcSocket)  // fathom.net.socket
Q_DECLARE_LOGGING_CATEGORY(lcTime)    // fathom.net.time
Q_DECLARE_LOGGING_CATEGORY(lcWire)    // fathom.binance.wire: unreadable or unexpected frames and replies
Q_DECLARE_LOGGING_CATEGORY(lcBook)    // fathom.binance.book
Q_DECLARE_LOGGING_CATEGORY(lcAccount) // fathom.session.account
Q_DECLARE_LOGGING_CATEGORY(lcOrders)  // fathom.session.orders
Q_DECLARE_LOGGING_CATEGORY(lcMarket)  // fathom.session.market
Q_DECLARE_LOGGING_CATEGORY(lcStore)   // fathom.store
Q_DECLARE_LOGGING_CATEGORY(lcPaper)   // fathom.paper
Q_DECLARE_LOGGING_CATEGORY(lcUi)      // fathom.ui
Q_DECLARE_LOGGING_CATEGORY(lcPerf)    // fathom.perf: steps over their budget

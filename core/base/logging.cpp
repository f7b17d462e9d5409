// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

Q_LOGGING_CATEGORY(lcHttp, "fathom.net.http", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSocket, "fathom.net.socket", QtInfoMsg)
Q_LOGGING_CATEGORY(lcTime, "fathom.net.time", QtInfoMsg)
Q_LOGGING_CATEGORY(lcWire, "fathom.binance.wire", QtInfoMsg)
Q_LOGGING_CATEGORY(lcBook, "fathom.binance.book", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAccount, "fathom.session.account", QtInfoMsg)
Q_LOGGING_CATEGORY(lcOrders, "fathom.session.orders", QtInfoMsg)
Q_LOGGING_CATEGORY(lcMarket, "fathom.session.market", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "fathom.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPaper, "fathom.paper", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "fathom.ui", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPerf, "fathom.perf", QtInfoMsg)

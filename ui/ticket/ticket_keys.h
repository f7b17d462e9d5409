// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

//! Keys of the ticket's settings.
namespace fathom::ticket_keys {

inline const QString cap = QStringLiteral("ticket.cap");
inline const QString postOnly = QStringLiteral("ticket.postOnly");
inline const QString bracket = QStringLiteral("ticket.bracket");
inline const QString noStop = QStringLiteral("ticket.warnNoStop");
inline const QString risk = QStringLiteral("ticket.risk");
inline const QString working = QStringLiteral("ticket.working");
inline const QString takeProfitWorking = QStringLiteral("ticket.takeProfitWorking");
inline const QString stopLossWorking = QStringLiteral("ticket.stopLossWorking");
inline const QString selfTrade = QStringLiteral("ticket.selfTrade");
inline const QString callback = QStringLiteral("ticket.callback");

inline QString size(const QString& symbol) { return QStringLiteral("symbols.") + symbol + QStringLiteral(".ticketSize"); }
//! The ladder's settings of a symbol, whose size presets the ticket steps through.
inline QString ladder(const QString& symbol) { return QStringLiteral("symbols.") + symbol + QStringLiteral(".ladder"); }

} // namespace fathom::ticket_keys

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/server/server_context.h"

namespace fathom::paper {

QByteArray accountV3Json(const ServerContext& context);
//! \brief As v3 with the configuration and one row per symbol and position side.
QByteArray accountV2Json(const ServerContext& context);
QByteArray balanceJson(const ServerContext& context);
QByteArray positionRiskV3Json(const ServerContext& context, const std::vector<Position>& positions);
//! \brief One row per symbol and position side of the mode. \param market empty for all
QByteArray positionRiskV2Json(const ServerContext& context, std::optional<int> market);
QByteArray symbolConfigJson(const ServerContext& context, const std::vector<SymbolConfig>& rows);
//! \brief Brackets of one market; numbers, not strings.
void writeBrackets(JsonWriter& json, const ServerContext& context, int market);

//! \name Events of the user stream. \p eventMs is E.
QByteArray accountUpdateJson(const ServerContext& context, const AccountUpdate& update, std::int64_t eventMs);
QByteArray leverageUpdateJson(const SymbolPrint& print, int leverage, std::int64_t timeMs, std::int64_t eventMs);
QByteArray marginCallJson(const ServerContext& context, const MarginCall& call, std::int64_t eventMs);

} // namespace fathom::paper

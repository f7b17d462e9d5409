// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instrument.h"

#include <memory>
#include <optional>
#include <vector>

namespace fathom {

//! \brief How well a symbol answers what was typed, best first. Source: INTERACTION 16.
enum class SymbolMatch { Exact, Prefix, Word, Inside };

//! \brief Compares without case; a word is the base or quote asset, or what follows the digits of "1000PEPE".
//! \return empty where it does not match
std::optional<SymbolMatch> matchSymbol(const Instrument& instrument, const QString& typed);

//! \brief Instruments that match, best first. Within a rank: \p preferred (held or recent) in their order, then shorter symbols,
//! then by name. An empty text gives the preferred ones, then all by name.
std::vector<std::shared_ptr<const Instrument>> rankSymbols(const std::vector<std::shared_ptr<const Instrument>>& instruments,
    const QString& typed, const QStringList& preferred, std::size_t most = 100);

//! \brief "BTC" and "USDT" of "BTCUSDT"; the second is empty where the symbol does not end in its quote asset.
std::pair<QString, QString> splitSymbol(const Instrument& instrument);

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binance/grid_scale.h"

#include <QByteArray>

namespace fathom::test {

//! \brief Grid of tick \p tick and step \p step for \p symbol.
inline binance::SymbolGrid grid(const char* symbol = "BTCUSDT", const char* tick = "0.10", const char* step = "0.001")
{
    return { QByteArray(symbol), *binance::GridScale::of(Decimal::fromLiteral(tick)), *binance::GridScale::of(Decimal::fromLiteral(step)) };
}

inline Instrument instrument(const char* symbol = "BTCUSDT", const char* tick = "0.10", const char* step = "0.001")
{
    Instrument out;
    out.symbol = QString::fromUtf8(symbol);
    out.status = QStringLiteral("TRADING");
    out.tickSize = Decimal::fromLiteral(tick);
    out.stepSize = Decimal::fromLiteral(step);
    return out;
}

} // namespace fathom::test

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instrument.h"

#include <memory>

namespace fathom::test {

//! \brief A perpetual in USDT with usual filters.
inline std::shared_ptr<const Instrument> instrument(const QString& symbol, const char* tick, const char* step)
{
    auto made = std::make_shared<Instrument>();
    made->symbol = made->pair = symbol;
    made->baseAsset = symbol.chopped(4);
    made->quoteAsset = made->marginAsset = QStringLiteral("USDT");
    made->contractType = QStringLiteral("PERPETUAL");
    made->status = QStringLiteral("TRADING");
    made->tickSize = Decimal::fromLiteral(tick);
    made->stepSize = made->marketStepSize = made->minQuantity = made->marketMinQuantity = Decimal::fromLiteral(step);
    made->maxQuantity = made->marketMaxQuantity = Decimal(1'000'000);
    made->minPrice = made->tickSize;
    made->maxPrice = Decimal(10'000'000);
    made->minNotional = Decimal(5);
    made->percentUp = Decimal::fromLiteral("1.05");
    made->percentDown = Decimal::fromLiteral("0.95");
    return made;
}

} // namespace fathom::test

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/server/server_context.h"

namespace fathom::paper {

QByteArray exchangeInfoJson(const ServerContext& context);
//! \brief What an index of coins is made of now.
struct IndexPart
{
    QString baseAsset;
    Decimal quantity, share, index; //!< share of the whole, 1 is all of it
};
std::vector<IndexPart> indexParts(const ServerContext& context, int market);
//! \brief When a contract is delivered, UTC ms; a day far away for perpetuals.
std::int64_t deliveryMs(const ServerContext& context, int market);
QByteArray rpiDepthJson(const ServerContext& context, int market); //!< 1000 levels, with retail price improvement orders
//! \brief REST depth; \p limit levels a side.
QByteArray depthJson(const ServerContext& context, int market, int limit);
//! \brief [["61800.30","2.507"],...] of one side, best first, under \p key.
void writeDepthSide(JsonWriter& json, QByteArrayView key, const SymbolPrint& print, const std::vector<BookLevel>& levels);
void writeKline(JsonWriter& json, const ServerContext& context, int market, const Kline& kline);
void writeDayTicker(JsonWriter& json, const ServerContext& context, int market);
void writeBookTicker(JsonWriter& json, const ServerContext& context, int market);
void writePremiumIndex(JsonWriter& json, const ServerContext& context, int market);
void writeLastPrice(JsonWriter& json, const ServerContext& context, int market);
//! \brief Price of the last fill, of the middle of the book before there was one.
std::int64_t lastTicks(const ServerContext& context, int market);
//! \brief ticks x steps as an amount of quote asset, all its decimals.
QByteArray quoteText(const ServerContext& context, int market, std::int64_t ticksTimesSteps);

} // namespace fathom::paper

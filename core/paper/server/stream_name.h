// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/server/server_context.h"
#include "core/paper/server/ws_connection.h"

namespace fathom::paper {

//! \brief The streams of the venue's list. Source: ENDPOINTS 3.
enum class StreamKind {
    Unknown, DiffDepth, PartialDepth, BookTicker, AllBookTickers, Trade, AggTrade, Kline, ContinuousKline, MarkPrice,
    AllMarkPrices, MiniTicker, AllMiniTickers, Ticker, AllTickers, ForceOrder, AllForceOrders, RpiDepth, ContractInfo,
    AssetIndex, AllAssetIndexes, TradingSession, CompositeIndex, SecondKline
};

//! \brief What a stream name asks for. Source: ENDPOINTS 3.
struct StreamSpec
{
    StreamKind kind = StreamKind::Unknown;
    int market = -1;    //!< -1 for all
    int periodMs = 0;   //!< 0: as it happens
    int levels = 0;     //!< of a partial book
    Interval interval = Interval::M1;

    //! \brief Depth, book tickers and single trades go through the public door, everything else through the market door.
    bool isPublic() const;
    //! \brief Whether data of this stream ever comes out of \p door.
    bool comesFrom(WsDoor door) const;
};

//! \param name lower-case symbol, as the venue asks for; anything it does not know is Unknown
StreamSpec parseStreamName(const ServerContext& context, const QByteArray& name);

} // namespace fathom::paper

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binance/grid_scale.h"
#include "core/binance/market_messages.h"

#include <QByteArrayView>

#include <memory>
#include <vector>

namespace fathom::binance {

namespace json {
class Reader;
}

//! \brief Name of the stream a combined frame belongs to, without parsing its payload; empty for raw frames and replies.
QByteArrayView streamOf(QByteArrayView frame);

//! \brief Decoders of the market streams: straight from frame bytes to ticks and steps.
//!
//! They take raw frames and combined ones ({"stream":…,"data":…}) alike. Bytes must be followed by at least 64 readable ones
//! (WebSocketConnection and padded() see to that). On anything but Ok the output is unspecified. Reuse one decoder per thread; it keeps simdjson's buffers. Source: ENDPOINTS 3, FAULTS E01 to E08.
class MarketDecoder
{
public:
    MarketDecoder();
    ~MarketDecoder();
    MarketDecoder(const MarketDecoder&) = delete;
    MarketDecoder& operator=(const MarketDecoder&) = delete;

    // These try the scanner first, then simdjson.
    //! \brief Diff and partial depth.
    ParseStatus depth(QByteArrayView frame, const SymbolGrid& grid, DepthDiff& out);
    ParseStatus bookTicker(QByteArrayView frame, const SymbolGrid& grid, BookTicker& out);
    ParseStatus aggTrade(QByteArrayView frame, const SymbolGrid& grid, AggTrade& out);
    ParseStatus kline(QByteArrayView frame, const SymbolGrid& grid, KlineUpdate& out);

    //! \brief One object or an array; rows of another product (st not 1) are dropped.
    ParseStatus markPrices(QByteArrayView frame, std::vector<MarkPrice>& out);
    ParseStatus assetIndexes(QByteArrayView frame, std::vector<AssetIndex>& out);
    ParseStatus tickers(QByteArrayView frame, std::vector<Ticker>& out);     //!< 24hrTicker
    ParseStatus miniTickers(QByteArrayView frame, std::vector<Ticker>& out); //!< changePercent computed from open and last
    ParseStatus forcedOrders(QByteArrayView frame, std::vector<ForcedOrder>& out);

    //! \brief As streamOf() for any spelling of the frame; empty where there is none. Copies.
    QByteArray streamOfAny(QByteArrayView frame);

    //! \brief simdjson alone; the scanner is tested against it.
    ParseStatus tolerant(QByteArrayView frame, const SymbolGrid& grid, DepthDiff& out);
    ParseStatus tolerant(QByteArrayView frame, const SymbolGrid& grid, BookTicker& out);
    ParseStatus tolerant(QByteArrayView frame, const SymbolGrid& grid, AggTrade& out);
    ParseStatus tolerant(QByteArrayView frame, const SymbolGrid& grid, KlineUpdate& out);

private:
    std::unique_ptr<json::Reader> m_reader;
};

//! \brief The scanner alone: no blanks, no escapes, only the fields we know and plain scalars; false on any surprise.
bool scan(QByteArrayView frame, const SymbolGrid& grid, DepthDiff& out);
bool scan(QByteArrayView frame, const SymbolGrid& grid, BookTicker& out);
bool scan(QByteArrayView frame, const SymbolGrid& grid, AggTrade& out);
bool scan(QByteArrayView frame, const SymbolGrid& grid, KlineUpdate& out);

//! \brief A copy with the readable bytes behind it that the decoders need.
QByteArray padded(QByteArrayView bytes);

} // namespace fathom::binance

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/binance/grid_scale.h"
#include "core/binance/market_messages.h"

#include <QByteArrayView>

#include <memory>
#include <vector>

namespace fathom::binance {

//! \brief A combined-stream frame taken apart without parsing its payload.
struct StreamFrame
{
    QByteArrayView stream; //!< "btcusdt@depth@100ms"; empty for raw frames and replies
    QByteArrayView data;   //!< the payload object or array, in place
};

//! \brief Splits `{"stream":"…","data":…}`; anything else is handed back whole as data.
StreamFrame splitStream(QByteArrayView frame);

//! \brief Decoders of the market streams: straight from frame bytes to ticks and steps.
//!
//! Bytes must be followed by at least 32 readable ones (WebSocketConnection and padded() see to that). On anything but Ok the
//! output is unspecified. Reuse one decoder per thread; it keeps simdjson's buffers. Source: ENDPOINTS 3, FAULTS E01 to E08.
class MarketDecoder
{
public:
    MarketDecoder();
    ~MarketDecoder();
    MarketDecoder(const MarketDecoder&) = delete;
    MarketDecoder& operator=(const MarketDecoder&) = delete;

    //! \brief Diff and partial depth. Tries the schema scanner first, then simdjson.
    ParseStatus depth(QByteArrayView data, const SymbolGrid& grid, DepthDiff& out);
    ParseStatus bookTicker(QByteArrayView data, const SymbolGrid& grid, BookTicker& out);
    ParseStatus aggTrade(QByteArrayView data, const SymbolGrid& grid, AggTrade& out);
    ParseStatus kline(QByteArrayView data, const SymbolGrid& grid, KlineUpdate& out);

    //! \brief One object or an array; rows of another product (st not 1) are dropped.
    ParseStatus markPrices(QByteArrayView data, std::vector<MarkPrice>& out);
    ParseStatus tickers(QByteArrayView data, std::vector<Ticker>& out);     //!< 24hrTicker
    ParseStatus miniTickers(QByteArrayView data, std::vector<Ticker>& out); //!< changePercent computed from open and last
    ParseStatus forcedOrders(QByteArrayView data, std::vector<ForcedOrder>& out);

    //! \brief The tolerant decoder alone; the scanner is tested against it.
    ParseStatus depthTolerant(QByteArrayView data, const SymbolGrid& grid, DepthDiff& out);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

//! \brief The schema scanner alone: keys in the venue's order, no escapes; false on any surprise.
bool scanDepth(QByteArrayView data, const SymbolGrid& grid, DepthDiff& out);

//! \brief A copy with the readable bytes behind it that the decoders need.
QByteArray padded(QByteArrayView bytes);

} // namespace fathom::binance

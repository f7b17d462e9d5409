// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_writer.h"
#include "core/paper/exchange.h"
#include "core/paper/market/market.h"
#include "core/paper/server/credentials.h"
#include "core/paper/server/grid_text.h"
#include "core/paper/server/listen_keys.h"
#include "core/paper/server/params.h"
#include "core/paper/server/rate_limits.h"

namespace fathom::paper {

class LiveFeed;

//! \brief How one symbol's numbers are printed.
struct SymbolPrint
{
    QByteArray quoted; //!< the symbol as a JSON string, UTF-8
    QByteArray pair;   //!< its pair, likewise
    QByteArray lower;  //!< lower case, as in stream names
    GridText price;    //!< of ticks
    GridText quantity; //!< of steps
    int priceDecimals = 2;
    int quantityDecimals = 3;
    int quoteDecimals = 5;   //!< of price x quantity
    int averageDecimals = 5; //!< of average prices
};

//! \brief What every request handler works with; owned by PaperExchange. Paper thread.
struct ServerContext
{
    Exchange& exchange;
    Market& market;
    const Clock& clock;
    const Credentials& credentials;
    RateLimits& limits;
    ListenKeys& listenKeys;
    AccountId account;                   //!< whose request is being served
    std::vector<SymbolPrint> prints;     //!< by market
    quint16 port = 0;                    //!< it is served on
    double timeScale = 1;                //!< how much faster than the machine's the clock runs
    LiveFeed* live = nullptr;            //!< set where the market is a real venue's
    const Clock* machineClock = nullptr; //!< set where timestamps by the machine's own clock are right too

    std::int64_t nowMs() const { return toMs(clock.wallNow()); }
    const SymbolPrint& printOf(const QString& symbol) const
    {
        return prints[static_cast<std::size_t>(std::max(0, exchange.marketOf(symbol)))];
    }
    const SymbolPrint& print(int index) const { return prints[static_cast<std::size_t>(index)]; }
};

//! \brief Where the file of a finished download is fetched; who knows the address may fetch it.
QString downloadUrl(const ServerContext& context, const QString& id);

//! \brief One print per symbol of the catalogue.
std::vector<SymbolPrint> makePrints(const Market& market);

//! \brief The market a mandatory "symbol" (or \p name) names. \return -1102 or -1121
Result<int> requiredMarket(const ServerContext& context, const Params& params, QByteArrayView name = "symbol");
//! \brief As requiredMarket(), empty where the parameter was not sent.
Result<std::optional<int>> optionalMarket(const ServerContext& context, const Params& params, QByteArrayView name = "symbol");
//! \brief One object for a symbol that was asked for, a list of all where none was.
Result<QByteArray> oneOrAll(const ServerContext& context, const Params& params, void (*write)(JsonWriter&, const ServerContext&, int market));
//! \brief The contract that "pair" and "contractType" name. \return -1102, -4144 or -4104
Result<int> contractMarket(const ServerContext& context, const Params& params);
//! \brief A whole number between \p low and \p high, \p fallback where not sent. \return -1100, -1105 or -1130
Result<std::int64_t> integerOr(const Params& params, QByteArrayView name, std::int64_t fallback, std::int64_t low, std::int64_t high);
//! \brief A time in ms; empty where not sent.
Result<std::optional<WallTime>> optionalTime(const Params& params, QByteArrayView name);
Result<Interval> requiredInterval(const Params& params);
//! \brief startTime and endTime, start not after end (-1023).
struct TimeWindow
{
    std::optional<WallTime> start, end;
};
Result<TimeWindow> timeWindow(const Params& params);

//! \brief A handler of one route; the body of a 200 or a refusal.
using Handler = Result<QByteArray> (*)(ServerContext& context, const Params& params);

} // namespace fathom::paper

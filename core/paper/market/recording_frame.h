// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/domain/market_types.h"

#include <memory>
#include <string_view>
#include <vector>

namespace fathom::paper {

//! \brief One recorded frame, decoded. Which members hold anything depends on the kind.
struct RecordingFrame
{
    enum class Kind { Other, Depth, BookTicker, Trade, AggTrade, Mark, Snapshot };
    struct Level
    {
        Decimal price, quantity;
    };

    Kind kind = Kind::Other;
    std::string symbol;              //!< empty in a snapshot: REST does not repeat it
    std::int64_t eventMs = 0;        //!< E
    std::int64_t transactionMs = 0;  //!< T; next funding time of a Mark
    std::int64_t firstId = 0, lastId = 0, previousId = 0; //!< U, u, pu; lastUpdateId of a snapshot and u of a ticker in lastId
    std::vector<Level> bids, asks;   //!< of a ticker one each
    std::int64_t tradeId = 0;
    Decimal price, quantity;         //!< of a trade or several at one price (AggTrade); mark price of a Mark
    Decimal index, rate;
    Side aggressor = Side::Buy;
};

//! \brief Decodes combined-stream frames, bare frames and REST depth snapshots. Paper thread.
class RecordingDecoder final
{
public:
    RecordingDecoder();
    ~RecordingDecoder();
    //! \param json followed by at least 64 readable bytes  \return false where it is not readable; \p frame is then undefined
    bool decode(std::string_view json, RecordingFrame& frame);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fathom::paper

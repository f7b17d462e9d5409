// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binance/market_streams.h"
#include "core/domain/instrument.h"
#include "core/domain/market_types.h"

#include <QObject>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>

class QTimer;

namespace fathom::binance {
class RestClient;
}

namespace fathom {

//! \brief Every trade of one symbol in order: recent ones by REST first, then the stream; a hole in the ids is filled by REST, and said
//! where that is impossible. Batches of a display frame. Thread: network. Source: FAULTS A08, A19.
class TradeTape final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TradeTape)
public:
    static constexpr int firstPage = 500, page = 1000;
    static constexpr std::int64_t fillableHole = 20'000; //!< ids; a longer hole is only marked
    static constexpr std::size_t heldLimit = 50'000;

    using Pace = std::function<std::chrono::milliseconds()>;
    //! \param pace least time between two batches, asked anew at each
    TradeTape(std::shared_ptr<const Instrument> instrument, binance::MarketStreams* streams, binance::RestClient* rest,
        Pace pace, QObject* parent = nullptr);
    ~TradeTape() override;

    const std::shared_ptr<const Instrument>& instrument() const { return m_instrument; }

Q_SIGNALS:
    void trades(const QString& symbol, const std::vector<fathom::Trade>& trades);
    void missed(const QString& symbol, fathom::WallTime from, fathom::WallTime to);
    void unreadable(fathom::binance::ParseStatus why);

private:
    void onData(const binance::StreamData& data);
    void take(const Trade& trade);
    void loadFirst();
    void fillHole();
    void onPage(const std::vector<binance::AggTrade>& trades, std::int64_t upTo);
    void giveUpHole();
    void releaseHeld();
    void send();

    std::shared_ptr<const Instrument> m_instrument;
    std::optional<binance::SymbolGrid> m_grid;
    binance::RestClient* m_rest;
    binance::MarketDecoder m_decoder;
    binance::AggTrade m_scratch;
    binance::SubscriptionPtr m_subscription;
    Pace m_pace;
    QTimer* m_timer;
    std::int64_t m_lastId = 0;     //!< of the last trade handed on, 0 before the first
    WallTime m_lastTime {};
    std::deque<Trade> m_held;      //!< behind a hole that is being filled
    std::vector<Trade> m_batch;
    bool m_loading = true;
    int m_failures = 0;
};

} // namespace fathom

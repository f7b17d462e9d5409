// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binance/market_streams.h"
#include "core/domain/instrument.h"
#include "core/domain/market_types.h"

#include <QObject>

#include <memory>
#include <vector>

class QTimer;

namespace fathom::binance {
class RestClient;
}

namespace fathom {

//! \brief Candles of one symbol and interval: history by REST joined to the live stream without a hole or a double.
//!
//! A candle that skips an interval, or follows one whose end was not seen, is held until REST has told what lies between; so is
//! everything after a reconnect. While no history can be had at all, the live candle is shown by itself. Thread: network. Source: FAULTS A19.
class CandleFeed final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CandleFeed)
public:
    static constexpr int page = 1000;

    CandleFeed(std::shared_ptr<const Instrument> instrument, Interval interval, binance::MarketStreams* streams, binance::RestClient* rest,
        QObject* parent = nullptr);
    ~CandleFeed() override;

    const std::shared_ptr<const Instrument>& instrument() const { return m_instrument; }
    void loadOlder(std::int64_t beforeMs);

Q_SIGNALS:
    void reset(const QString& symbol, fathom::Interval interval, const std::vector<fathom::Candle>& candles, bool atListing);
    void prepended(const QString& symbol, fathom::Interval interval, const std::vector<fathom::Candle>& candles, bool atListing);
    void candle(const QString& symbol, fathom::Interval interval, const fathom::Candle& candle);
    void failed(const QString& symbol, fathom::Interval interval, const QString& reason);
    void unreadable(fathom::binance::ParseStatus why);

private:
    void onData(const binance::StreamData& data);
    void take(const Candle& candle);
    bool joins(const Candle& candle) const;
    void load();
    void onHistory(const std::vector<Candle>& candles, bool whole);
    void retry(const QString& reason);
    void give(const Candle& candle);
    void giveAlone(const Candle& candle);

    std::shared_ptr<const Instrument> m_instrument;
    Interval m_interval;
    std::optional<binance::SymbolGrid> m_grid;
    binance::RestClient* m_rest;
    binance::MarketDecoder m_decoder;
    binance::KlineUpdate m_scratch;
    binance::SubscriptionPtr m_subscription;
    QTimer* m_retry;
    std::optional<Candle> m_last; //!< newest handed on
    std::vector<Candle> m_held;   //!< one a candle, newest state
    std::optional<std::int64_t> m_alone; //!< open time of the newest shown while history would not load
    bool m_loading = false;
    int m_failures = 0;
};

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/server/stream_channel.h"

#include <memory>

namespace fathom::paper {

//! \brief Feeds the market channels from the exchange and the market, each at its own pace. Work is done only for streams
//! somebody listens to. Paper thread.
class MarketStreams final : public ExchangeListener, public MarketListener
{
public:
    MarketStreams(ServerContext& context, Interceptor* interceptor);
    ~MarketStreams() override;

    void subscribe(StreamSession& session, const QByteArray& name, const StreamSpec& spec);
    void unsubscribe(StreamSession& session, const QByteArray& name);
    //! \brief Writes what a trader of \p symbols sees from now on: their books, trades and marks, beginning with a snapshot.
    //! \param recorder outlives this
    void record(Recorder& recorder, const QStringList& symbols);
    //! \brief Sends what is due by its period, and touches that changed without a word from their book. Called after every step.
    void pump();

    void onLevelChanged(const MarketBook& book, Side side, std::int64_t ticks, std::int64_t steps, std::int64_t updateId) override;
    void onHiddenChanged(const MarketBook& book, Side side, std::int64_t ticks) override;
    void onTrade(const MarketBook& book, const BookTrade& trade) override;
    void onForceOrder(const ForceOrderEvent& event) override;
    void onForcedOrder(int market, const ForceOrderEvent& event) override;
    void onStatusChanged(const Instrument& instrument) override;
    void onBracketsChanged(const Instrument& instrument) override;
    void onAggregateTrade(int market, const AggregateTrade& trade) override;
    void onStatisticsChanged(int market) override;
    void onKlineClosed(int market, Interval interval, const Kline& kline) override;
    void onMarkPrice(int market, const MarkState& mark) override;
    using ExchangeListener::onMarkPrice;

private:
    struct PerMarket
    {
        std::vector<StreamChannel*> depth, rpi, touch, trades, seconds, aggTrades, klines, marks, forced;
        std::uint64_t version = 1; // of the statistics
        bool touched = false;
        std::int64_t changedMs = 0;
        std::optional<ForceOrderEvent> forceOrder; // the largest of the running second
    };

    std::vector<StreamChannel*>* listOf(const StreamSpec& spec);
    StreamChannel* find(StreamKind kind, int periodMs) const;
    StreamChannel& channelOf(const QByteArray& name, const StreamSpec& spec);
    void open(StreamChannel& channel);
    void sendTouches();
    void sendTouch(int market, std::int64_t updateId);
    void sendMarks();
    void sendMarkList(const std::vector<QByteArray>& marks);
    void sendDue(StreamChannel& channel);
    void sendContracts(const Instrument& instrument, bool withBrackets);
    void sendSeconds(StreamChannel& channel);
    void sendAssetIndexes(StreamChannel& channel);
    void sendSessions(StreamChannel& channel);
    void sendDepth(StreamChannel& channel);
    void sendForced(StreamChannel& channel);
    void sendAllTickers(StreamChannel& channel);
    void sendAllBookTickers(StreamChannel& channel);
    StreamChannel::Touch touchOf(int market) const;
    std::int64_t monotonicMs() const;
    PerMarket& per(int market) { return m_markets[static_cast<std::size_t>(market)]; }

    ServerContext& m_context;
    Interceptor* m_interceptor;
    std::vector<PerMarket> m_markets;
    std::vector<std::unique_ptr<StreamChannel>> m_channels;
    std::vector<int> m_touchedMarkets;
    std::vector<QByteArray> m_marks, m_tradFiMarks; // of the running second
    std::int64_t m_markRound = 0;
    std::int64_t m_nextForceMs = 0;
};

} // namespace fathom::paper

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/market_streams.h"

#include "core/paper/server/asset_index.h"
#include "core/paper/server/wire_market.h"
#include "core/paper/server/wire_streams.h"

namespace fathom::paper {

MarketStreams::MarketStreams(ServerContext& context, Interceptor* interceptor)
    : m_context(context)
    , m_interceptor(interceptor)
    , m_markets(static_cast<std::size_t>(context.exchange.marketCount()))
{
    m_context.exchange.addListener(this);
    m_context.market.addListener(this);
}

MarketStreams::~MarketStreams()
{
    m_context.market.removeListener(this);
    m_context.exchange.removeListener(this);
}

std::int64_t MarketStreams::monotonicMs() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(m_context.clock.monotonicNow().time_since_epoch()).count();
}

std::vector<StreamChannel*>* MarketStreams::listOf(const StreamSpec& spec)
{
    if (spec.market < 0)
        return nullptr;
    PerMarket& market = per(spec.market);
    switch (spec.kind) {
    case StreamKind::DiffDepth:
    case StreamKind::PartialDepth: return &market.depth;
    case StreamKind::RpiDepth: return &market.rpi;
    case StreamKind::BookTicker: return &market.touch;
    case StreamKind::Trade: return &market.trades;
    case StreamKind::SecondKline: return &market.seconds;
    case StreamKind::AggTrade: return &market.aggTrades;
    case StreamKind::Kline:
    case StreamKind::ContinuousKline: return &market.klines;
    case StreamKind::MarkPrice: return &market.marks;
    case StreamKind::ForceOrder: return &market.forced;
    default: return nullptr;
    }
}

StreamChannel& MarketStreams::channelOf(const QByteArray& name, const StreamSpec& spec)
{
    for (const auto& channel : m_channels) {
        if (channel->name == name)
            return *channel;
    }
    auto channel = std::make_unique<StreamChannel>();
    channel->name = name;
    channel->spec = spec;
    open(*channel);
    m_channels.push_back(std::move(channel));
    return *m_channels.back();
}

void MarketStreams::subscribe(StreamSession& session, const QByteArray& name, const StreamSpec& spec)
{
    channelOf(name, spec).subscribers.push_back(&session);
}

void MarketStreams::record(Recorder& recorder, const QStringList& symbols)
{
    const auto book = [this](const QByteArray& symbol) {
        const int market = m_context.exchange.marketOf(QString::fromUtf8(symbol).toUpper());
        return market < 0 ? QByteArray() : depthJson(m_context, market, 1000);
    };
    for (const QString& symbol : symbols) {
        for (const char* kind : { "@depth@100ms", "@bookTicker", "@trade", "@markPrice@1s" }) {
            const QByteArray name = symbol.toLower().toUtf8() + kind;
            StreamChannel& channel = channelOf(name, parseStreamName(m_context, name));
            channel.recorder = &recorder;
            channel.recordedClock = &m_context.clock;
        }
        const std::chrono::nanoseconds now = m_context.clock.wallNow().time_since_epoch();
        recorder.snapshot(now.count(), symbol, book(symbol.toUtf8()));
    }
    recorder.currentBook = book;
}

void MarketStreams::open(StreamChannel& channel)
{
    const StreamSpec& spec = channel.spec;
    channel.nextDueMs = monotonicMs() + spec.periodMs;
    channel.seenVersions.resize(m_markets.size());
    if (spec.kind == StreamKind::DiffDepth || spec.kind == StreamKind::PartialDepth)
        channel.fold.start(m_context.exchange.book(spec.market).lastUpdateId());
    if (spec.kind == StreamKind::RpiDepth)
        channel.fold.start(m_context.exchange.book(spec.market).rpiUpdateId());
    if (spec.kind == StreamKind::SecondKline)
        channel.second.begin(m_context.nowMs(), lastTicks(m_context, spec.market));
    if (auto* list = listOf(spec))
        list->push_back(&channel);
}

void MarketStreams::unsubscribe(StreamSession& session, const QByteArray& name)
{
    const auto at = std::find_if(m_channels.begin(), m_channels.end(), [&name](const auto& channel) { return channel->name == name; });
    if (at == m_channels.end())
        return;
    std::erase((*at)->subscribers, &session);
    if (!(*at)->subscribers.empty() || (*at)->recorder != nullptr)
        return;
    if (auto* list = listOf((*at)->spec))
        std::erase(*list, at->get());
    m_channels.erase(at);
}

void MarketStreams::onLevelChanged(const MarketBook& book, Side side, std::int64_t ticks, std::int64_t steps, std::int64_t updateId)
{
    PerMarket& market = per(book.market());
    if (!market.depth.empty()) {
        market.changedMs = m_context.nowMs();
        for (StreamChannel* channel : market.depth)
            channel->fold.note(side, ticks, steps, updateId);
    }
    if (!market.rpi.empty())
        onHiddenChanged(book, side, ticks);
    if (market.touch.empty())
        return;
    const StreamChannel::Touch& sent = market.touch.front()->touch;
    const bool behind = side == Side::Buy ? ticks < sent.bid : sent.ask != 0 && ticks > sent.ask;
    if (behind && steps != 0)
        return; // a level behind the touch
    sendTouch(book.market(), updateId);
}

void MarketStreams::onHiddenChanged(const MarketBook& book, Side side, std::int64_t ticks)
{
    PerMarket& market = per(book.market());
    if (market.rpi.empty())
        return;
    market.changedMs = m_context.nowMs();
    for (StreamChannel* channel : market.rpi)
        channel->fold.note(side, ticks, book.rpiLevelSteps(side, ticks), book.rpiUpdateId());
}

void MarketStreams::onTrade(const MarketBook& book, const BookTrade& trade)
{
    PerMarket& market = per(book.market());
    for (StreamChannel* channel : market.seconds)
        channel->second.add(trade, m_context.nowMs());
    if (market.trades.empty())
        return;
    const QByteArray data = payload::trade(m_context.print(book.market()), trade, m_context.nowMs());
    for (const StreamChannel* channel : market.trades)
        channel->send(data, m_interceptor);
}

void MarketStreams::onForceOrder(const ForceOrderEvent& event)
{
    if (const int index = m_context.exchange.marketOf(event.symbol); index >= 0)
        onForcedOrder(index, event);
}

void MarketStreams::onForcedOrder(int index, const ForceOrderEvent& event)
{
    auto& kept = per(index).forceOrder;
    if (!kept || kept->quantity < event.quantity)
        kept = event;
}

void MarketStreams::onAggregateTrade(int index, const AggregateTrade& trade)
{
    const PerMarket& market = per(index);
    if (market.aggTrades.empty())
        return;
    const QByteArray data = payload::aggTrade(m_context.print(index), trade, m_context.nowMs());
    for (const StreamChannel* channel : market.aggTrades)
        channel->send(data, m_interceptor);
}

void MarketStreams::onStatisticsChanged(int market)
{
    ++per(market).version;
}

void MarketStreams::onKlineClosed(int index, Interval interval, const Kline& kline)
{
    for (const StreamChannel* channel : per(index).klines) {
        if (channel->spec.interval == interval)
            channel->send(payload::kline(m_context, channel->spec, kline, m_context.nowMs()), m_interceptor);
    }
}

StreamChannel* MarketStreams::find(StreamKind kind, int periodMs) const
{
    for (const auto& channel : m_channels) {
        if (channel->spec.kind == kind && channel->spec.periodMs == periodMs)
            return channel.get();
    }
    return nullptr;
}

void MarketStreams::onMarkPrice(int index, const MarkState& mark)
{
    // One round a second, market 0 first; streams of 3 s get every third round.
    if (index == 0)
        ++m_markRound;
    const bool wanted = !per(index).marks.empty() || find(StreamKind::AllMarkPrices, 1000) != nullptr
        || find(StreamKind::AllMarkPrices, 3000) != nullptr;
    if (!wanted)
        return;
    const QByteArray data = payload::markPrice(m_context.print(index), mark, m_context.nowMs());
    for (const StreamChannel* channel : per(index).marks) {
        if (channel->spec.periodMs == 1000 || m_markRound % 3 == 0)
            channel->send(data, m_interceptor);
    }
    const bool tradFi = m_context.market.catalogue()[static_cast<std::size_t>(index)].venue.has_value();
    (tradFi ? m_tradFiMarks : m_marks).push_back(data);
}

void MarketStreams::sendMarks()
{
    for (const auto& marks : { std::exchange(m_marks, {}), std::exchange(m_tradFiMarks, {}) }) { // a message each
        if (!marks.empty())
            sendMarkList(marks);
    }
}

void MarketStreams::sendMarkList(const std::vector<QByteArray>& marks)
{
    QByteArray data;
    JsonWriter json(data);
    json.beginArray();
    for (const QByteArray& mark : marks)
        json.raw(mark);
    json.endArray();
    if (const StreamChannel* channel = find(StreamKind::AllMarkPrices, 1000))
        channel->send(data, m_interceptor);
    if (const StreamChannel* channel = find(StreamKind::AllMarkPrices, 3000); channel != nullptr && m_markRound % 3 == 0)
        channel->send(data, m_interceptor);
}

StreamChannel::Touch MarketStreams::touchOf(int market) const
{
    const MarketBook& book = m_context.exchange.book(market);
    StreamChannel::Touch touch;
    touch.bid = book.bestTicks(Side::Buy).value_or(0);
    touch.ask = book.bestTicks(Side::Sell).value_or(0);
    touch.bidSteps = touch.bid == 0 ? 0 : book.levelSteps(Side::Buy, touch.bid);
    touch.askSteps = touch.ask == 0 ? 0 : book.levelSteps(Side::Sell, touch.ask);
    return touch;
}

void MarketStreams::sendTouch(int index, std::int64_t updateId)
{
    PerMarket& market = per(index);
    const StreamChannel::Touch touch = touchOf(index);
    if (touch.bid != 0 && touch.ask != 0 && touch.bid >= touch.ask) {
        // A recording's update is half applied; what it comes to goes out with the next step.
        if (!std::exchange(market.touched, true))
            m_touchedMarkets.push_back(index);
        return;
    }
    for (StreamChannel* channel : market.touch) {
        if (std::exchange(channel->touch, touch) != touch)
            channel->send(payload::bookTicker(m_context.print(index), touch, updateId, m_context.nowMs()), m_interceptor);
    }
}

void MarketStreams::sendTouches()
{
    for (const int index : std::exchange(m_touchedMarkets, {})) {
        per(index).touched = false;
        sendTouch(index, m_context.exchange.book(index).lastUpdateId());
    }
}

void MarketStreams::sendDepth(StreamChannel& channel)
{
    if (channel.fold.isEmpty())
        return;
    const StreamSpec& spec = channel.spec;
    std::vector<BookLevel> bids, asks;
    if (spec.kind == StreamKind::PartialDepth) {
        m_context.exchange.book(spec.market).depth(Side::Buy, spec.levels, bids);
        m_context.exchange.book(spec.market).depth(Side::Sell, spec.levels, asks);
    } else {
        bids = channel.fold.levels(Side::Buy);
        asks = channel.fold.levels(Side::Sell);
    }
    const QByteArray data = payload::depth(
        m_context.print(spec.market), channel.fold, bids, asks, per(spec.market).changedMs, m_context.nowMs());
    channel.fold.clear();
    channel.send(data, m_interceptor);
}

void MarketStreams::onStatusChanged(const Instrument& instrument)
{
    sendContracts(instrument, false);
}

void MarketStreams::onBracketsChanged(const Instrument& instrument)
{
    sendContracts(instrument, true);
}

void MarketStreams::sendContracts(const Instrument& instrument, bool withBrackets)
{
    const int index = m_context.exchange.marketOf(instrument.symbol);
    for (const auto& channel : m_channels) {
        if (channel->spec.kind == StreamKind::ContractInfo && index >= 0)
            channel->send(payload::contractInfo(m_context, index, withBrackets, m_context.nowMs()), m_interceptor);
    }
}

void MarketStreams::sendAssetIndexes(StreamChannel& channel)
{
    const std::int64_t now = m_context.nowMs();
    const bool all = channel.spec.kind == StreamKind::AllAssetIndexes;
    QByteArray data;
    JsonWriter json(data);
    if (all)
        json.beginArray();
    for (const AssetIndex& row : m_context.exchange.assetIndexes()) {
        if (all || channel.name == assetIndexSymbol(row).toLower().toUtf8() + "@assetIndex")
            writeAssetIndexUpdate(json, row, now);
    }
    if (all)
        json.endArray();
    if (!data.isEmpty())
        channel.send(data, m_interceptor);
}

void MarketStreams::sendSessions(StreamChannel& channel)
{
    for (int i = 0; i < tradFiVenueCount; ++i)
        channel.send(payload::tradingSession(static_cast<TradFiVenue>(i), m_context.nowMs()), m_interceptor);
}

void MarketStreams::sendSeconds(StreamChannel& channel)
{
    const std::int64_t now = m_context.nowMs();
    if (const auto done = channel.second.close(now))
        channel.send(payload::secondKline(m_context, channel.spec.market, *done, now), m_interceptor);
    if (channel.second.takeChanged())
        channel.send(payload::secondKline(m_context, channel.spec.market, channel.second.current(), now), m_interceptor);
}

void MarketStreams::sendForced(StreamChannel& channel)
{
    const bool all = channel.spec.market < 0;
    for (std::size_t i = 0; i < m_markets.size(); ++i) {
        const auto& kept = m_markets[i].forceOrder;
        if (kept && (all || channel.spec.market == static_cast<int>(i)))
            channel.send(payload::forceOrder(m_context.prints[i], *kept, all, m_context.nowMs()), m_interceptor);
    }
}

void MarketStreams::sendAllTickers(StreamChannel& channel)
{
    const bool mini = channel.spec.kind == StreamKind::AllMiniTickers;
    const std::int64_t now = m_context.nowMs();
    QByteArray data;
    JsonWriter json(data);
    json.beginArray();
    bool any = false;
    for (std::size_t i = 0; i < m_markets.size(); ++i) {
        if (std::exchange(channel.seenVersions[i], m_markets[i].version) == m_markets[i].version)
            continue;
        any = true;
        const int market = static_cast<int>(i);
        json.raw(mini ? payload::miniTicker(m_context, market, now) : payload::ticker(m_context, market, now));
    }
    json.endArray();
    if (any)
        channel.send(data, m_interceptor);
}

void MarketStreams::sendAllBookTickers(StreamChannel& channel)
{
    for (std::size_t i = 0; i < m_markets.size(); ++i) {
        const int market = static_cast<int>(i);
        const std::int64_t id = m_context.exchange.book(market).lastUpdateId();
        channel.send(payload::bookTicker(m_context.prints[i], touchOf(market), id, m_context.nowMs()), m_interceptor);
    }
}

void MarketStreams::sendDue(StreamChannel& channel)
{
    const StreamSpec& spec = channel.spec;
    switch (spec.kind) {
    case StreamKind::DiffDepth:
    case StreamKind::RpiDepth:
    case StreamKind::PartialDepth:
        sendDepth(channel);
        return;
    case StreamKind::AllBookTickers:
        sendAllBookTickers(channel);
        return;
    case StreamKind::AllMiniTickers:
    case StreamKind::AllTickers:
        sendAllTickers(channel);
        return;
    case StreamKind::AssetIndex:
    case StreamKind::AllAssetIndexes:
        sendAssetIndexes(channel);
        return;
    case StreamKind::TradingSession:
        sendSessions(channel);
        return;
    case StreamKind::CompositeIndex:
        channel.send(payload::compositeIndex(m_context, spec.market, m_context.nowMs()), m_interceptor);
        return;
    case StreamKind::SecondKline:
        sendSeconds(channel);
        return;
    case StreamKind::Kline:
    case StreamKind::ContinuousKline:
    case StreamKind::MiniTicker:
    case StreamKind::Ticker:
        break;
    default:
        return;
    }
    const std::uint64_t version = per(spec.market).version;
    if (std::exchange(channel.seenVersion, version) == version)
        return;
    const std::int64_t now = m_context.nowMs();
    if (spec.kind == StreamKind::MiniTicker)
        channel.send(payload::miniTicker(m_context, spec.market, now), m_interceptor);
    else if (spec.kind == StreamKind::Ticker)
        channel.send(payload::ticker(m_context, spec.market, now), m_interceptor);
    else
        channel.send(payload::kline(m_context, spec, m_context.market.kline(spec.market, spec.interval), now), m_interceptor);
}

void MarketStreams::pump()
{
    const std::int64_t now = monotonicMs();
    sendTouches();
    sendMarks();
    for (const auto& channel : m_channels) {
        if (channel->spec.periodMs == 0 || now < channel->nextDueMs)
            continue;
        channel->nextDueMs += channel->spec.periodMs;
        if (channel->nextDueMs <= now) // after a pause the rhythm starts anew
            channel->nextDueMs = now + channel->spec.periodMs;
        sendDue(*channel);
    }
    if (now < m_nextForceMs)
        return;
    m_nextForceMs = now + 1000;
    for (const auto& channel : m_channels) {
        if (channel->spec.kind == StreamKind::ForceOrder || channel->spec.kind == StreamKind::AllForceOrders)
            sendForced(*channel);
    }
    for (PerMarket& market : m_markets)
        market.forceOrder.reset();
}

} // namespace fathom::paper

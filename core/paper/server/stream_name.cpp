// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/stream_name.h"

#include "core/paper/server/asset_index.h"

namespace fathom::paper {

namespace {

StreamSpec ofAll(const QByteArray& name)
{
    if (name == "!bookTicker")
        return { StreamKind::AllBookTickers, -1, 5000 };
    if (name == "!markPrice@arr")
        return { StreamKind::AllMarkPrices, -1, 3000 };
    if (name == "!markPrice@arr@1s")
        return { StreamKind::AllMarkPrices, -1, 1000 };
    if (name == "!miniTicker@arr")
        return { StreamKind::AllMiniTickers, -1, 1000 };
    if (name == "!ticker@arr")
        return { StreamKind::AllTickers, -1, 1000 };
    if (name == "!forceOrder@arr")
        return { StreamKind::AllForceOrders, -1, 1000 };
    if (name == "!contractInfo")
        return { StreamKind::ContractInfo, -1 };
    if (name == "!assetIndex@arr")
        return { StreamKind::AllAssetIndexes, -1, 1000 };
    return {};
}

StreamSpec depthOf(int market, QByteArray rest)
{
    StreamSpec spec { StreamKind::DiffDepth, market, 250 };
    for (const int speed : { 100, 500 }) {
        const QByteArray suffix = '@' + QByteArray::number(speed) + "ms";
        if (rest.endsWith(suffix)) {
            spec.periodMs = speed;
            rest.chop(suffix.size());
            break;
        }
    }
    if (rest.isEmpty())
        return spec;
    spec.kind = StreamKind::PartialDepth;
    for (const int levels : { 5, 10, 20 }) {
        if (rest == QByteArray::number(levels))
            spec.levels = levels;
    }
    return spec.levels > 0 ? spec : StreamSpec();
}

StreamSpec klineOf(StreamKind kind, int market, const QByteArray& interval)
{
    const auto parsed = intervalFromName(QString::fromLatin1(interval));
    return parsed && market >= 0 ? StreamSpec { kind, market, 250, 0, *parsed } : StreamSpec();
}

//! The contract of "btcusdt_perpetual" or "btcusdt_current_quarter", -1 where there is none.
int contractOf(const ServerContext& context, const QByteArray& name)
{
    for (int i = 0; i < context.exchange.marketCount(); ++i) {
        const Instrument& instrument = context.exchange.instrument(i);
        if (name == (instrument.pair + QLatin1Char('_') + instrument.contractType).toLower().toUtf8())
            return i;
    }
    return -1;
}

bool isAsset(const ServerContext& context, const QByteArray& symbol)
{
    const auto rows = context.exchange.assetIndexes();
    return std::any_of(rows.begin(), rows.end(), [&symbol](const AssetIndex& row) { return assetIndexSymbol(row).toLower().toUtf8() == symbol; });
}

} // namespace

bool StreamSpec::isPublic() const
{
    switch (kind) {
    case StreamKind::DiffDepth:
    case StreamKind::RpiDepth:
    case StreamKind::PartialDepth:
    case StreamKind::BookTicker:
    case StreamKind::AllBookTickers:
    case StreamKind::Trade:
        return true;
    default:
        return false;
    }
}

bool StreamSpec::comesFrom(WsDoor door) const
{
    if (kind == StreamKind::Unknown)
        return false;
    return isPublic() ? door == WsDoor::Public || door == WsDoor::Legacy : door == WsDoor::Market;
}

StreamSpec parseStreamName(const ServerContext& context, const QByteArray& name)
{
    if (name.startsWith('!'))
        return ofAll(name);
    if (name == "tradingSession")
        return { StreamKind::TradingSession, -1, 1000 };
    const qsizetype at = name.indexOf('@');
    if (at <= 0)
        return {};
    const QByteArray symbol = name.left(at);
    const QByteArray kind = name.mid(at + 1);
    if (kind == "continuousKline_1s") {
        const int contract = contractOf(context, symbol);
        return contract >= 0 ? StreamSpec { StreamKind::SecondKline, contract, 250 } : StreamSpec();
    }
    if (kind.startsWith("continuousKline_"))
        return klineOf(StreamKind::ContinuousKline, contractOf(context, symbol), kind.mid(16));
    if (kind == "assetIndex")
        return isAsset(context, symbol) ? StreamSpec { StreamKind::AssetIndex, -1, 1000 } : StreamSpec();
    int market = -1;
    for (std::size_t i = 0; i < context.prints.size() && market < 0; ++i) {
        if (context.prints[i].lower == symbol)
            market = static_cast<int>(i);
    }
    if (market < 0)
        return {};
    if (kind.startsWith("kline_"))
        return klineOf(StreamKind::Kline, market, kind.mid(6));
    if (kind == "rpiDepth@500ms")
        return { StreamKind::RpiDepth, market, 500 };
    if (kind.startsWith("depth"))
        return depthOf(market, kind.mid(5));
    if (kind == "bookTicker")
        return { StreamKind::BookTicker, market };
    if (kind == "trade")
        return { StreamKind::Trade, market };
    if (kind == "aggTrade")
        return { StreamKind::AggTrade, market };
    if (kind == "markPrice")
        return { StreamKind::MarkPrice, market, 3000 };
    if (kind == "markPrice@1s")
        return { StreamKind::MarkPrice, market, 1000 };
    if (kind == "miniTicker")
        return { StreamKind::MiniTicker, market, 2000 };
    if (kind == "ticker")
        return { StreamKind::Ticker, market, 2000 };
    if (kind == "forceOrder")
        return { StreamKind::ForceOrder, market, 1000 };
    if (kind == "compositeIndex" && !context.market.catalogue()[static_cast<std::size_t>(market)].parts.empty())
        return { StreamKind::CompositeIndex, market, 1000 };
    return {};
}

} // namespace fathom::paper

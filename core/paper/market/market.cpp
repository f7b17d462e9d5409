// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/market/market.h"

#include "core/base/logging.h"
#include "core/paper/exchange.h"
#include "core/paper/market/symbol_market.h"
#include "core/paper/matching_book.h"

namespace fathom::paper {

namespace {

constexpr std::int64_t stepMs = 10;
constexpr std::int64_t longestPauseMs = 5'000;
constexpr std::int64_t fundingKept = 365ll * 86'400'000;

std::int64_t onGrid(WallTime time) { return floorDiv(toMs(time), stepMs) * stepMs; }

std::optional<std::int64_t> msOf(std::optional<WallTime> time) { return time ? std::optional(toMs(*time)) : std::nullopt; }

} // namespace

Decimal weightedAverage(const Instrument& instrument, const DayTicker& ticker)
{
    if (ticker.volume <= 0)
        return {};
    return (quoteAmount(instrument, ticker.quote) / instrument.quantityOf(ticker.volume)).rounded(instrument.priceDecimals(), Decimal::Rounding::Nearest);
}

Decimal changePercent(const DayTicker& ticker)
{
    if (ticker.open <= 0)
        return {};
    return (Decimal(ticker.last - ticker.open) * Decimal(100) / Decimal(ticker.open)).rounded(3, Decimal::Rounding::Nearest);
}

struct Market::Private
{
    MarketOptions options;
    std::vector<CatalogueEntry> entries;
    std::vector<ListedSymbol> listed;
    QHash<QString, int> indexOf;
    std::vector<MarketListener*> listeners;
    std::vector<std::unique_ptr<SymbolMarket>> symbols;
    Exchange* exchange = nullptr;
    std::int64_t time = 0; // last step carried out

    SymbolMarket& at(int market) const { return *symbols[static_cast<std::size_t>(market)]; }
    void makeSymbols();
    void updateMarks();
};

void Market::Private::makeSymbols()
{
    std::shared_ptr<const PricePath> btc;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        auto fair = std::make_shared<FairPrice>(entries[i], options.seed, btc);
        if (!btc)
            btc = fair->path();
        symbols.push_back(std::make_unique<SymbolMarket>(static_cast<int>(i), entries[i], fair, options.seed, listeners));
    }
}

void Market::Private::updateMarks()
{
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        const int market = static_cast<int>(i);
        symbols[i]->updateMark(time);
        const MarkState& mark = symbols[i]->mark();
        exchange->setFundingRate(market, mark.fundingRate);
        exchange->setMarkPrice(market, mark.mark, mark.index);
    }
}

Market::Market(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

Market::~Market() = default;

Result<std::unique_ptr<Market>> Market::create(MarketOptions options)
{
    auto d = std::make_unique<Private>();
    d->options = std::move(options);
    d->entries = makeCatalogue();
    for (std::size_t i = 0; i < d->entries.size(); ++i) {
        d->listed.push_back(d->entries[i].listed);
        d->indexOf.insert(d->listed[i].instrument.symbol, static_cast<int>(i));
    }
    return std::unique_ptr<Market>(new Market(std::move(d)));
}

void Market::attach(Exchange& exchange, WallTime now)
{
    Q_ASSERT_X(!d->exchange, "Market::attach", "Invariant: attached once");
    d->exchange = &exchange;
    d->time = onGrid(now);
    d->makeSymbols();
    const WallTime start = wallTimeFromMs(d->time);
    for (std::size_t i = 0; i < d->entries.size(); ++i) {
        const ListedSymbol& listed = d->listed[i];
        MarketSpec spec { listed.instrument, listed.brackets, std::chrono::hours(listed.fundingHours) };
        // Ids of fills follow the clock; the made-up tape before the start takes those right below.
        const std::int64_t lastTradeId = toMs(now);
        MatchingBook::FirstIds first;
        first.trade = lastTradeId;
        const int market = exchange.addMarket(std::move(spec), std::make_unique<MatchingBook>(exchange.clock(), first));
        d->symbols[i]->begin(start, lastTradeId);
        d->symbols[i]->attach(exchange.book(market), true, d->time);
    }
    d->updateMarks();
}

void Market::advanceTo(WallTime now)
{
    const std::int64_t until = onGrid(now);
    if (until - d->time > longestPauseMs) {
        qCInfo(lcPaper) << "The market slept for" << (until - d->time) / 1000 << "s and starts over at the present price";
        d->time = until;
        for (const auto& symbol : d->symbols)
            symbol->resume(until);
        d->updateMarks();
        return;
    }
    while (d->time + stepMs <= until) {
        d->time += stepMs;
        for (const auto& symbol : d->symbols)
            symbol->step(d->time);
        if (d->time % 1000 == 0)
            d->updateMarks();
    }
}

const std::vector<ListedSymbol>& Market::catalogue() const { return d->listed; }

std::optional<int> Market::find(QStringView symbol) const
{
    const auto found = d->indexOf.constFind(symbol.toString());
    return found == d->indexOf.constEnd() ? std::nullopt : std::optional(*found);
}

QString Market::feedDescription() const
{
    return QStringLiteral("synthetic, %1 symbols, seed %2").arg(d->listed.size()).arg(d->options.seed);
}

void Market::addListener(MarketListener* listener) { d->listeners.push_back(listener); }

void Market::removeListener(MarketListener* listener) { std::erase(d->listeners, listener); }

std::vector<TapeTrade> Market::trades(int market, int limit, std::optional<std::int64_t> fromId) const
{
    return d->at(market).tape().trades(limit, fromId);
}

std::vector<AggregateTrade> Market::aggregateTrades(int market, int limit, std::optional<std::int64_t> fromId,
    std::optional<WallTime> start, std::optional<WallTime> end) const
{
    return d->at(market).tape().aggregates(limit, fromId, start, end);
}

std::vector<Kline> Market::klines(int market, Interval interval, std::optional<WallTime> start, std::optional<WallTime> end, int limit) const
{
    return d->at(market).candles().klines(interval, msOf(start), msOf(end), limit);
}

Kline Market::kline(int market, Interval interval) const { return d->at(market).candles().kline(interval); }

DayTicker Market::ticker(int market) const { return d->at(market).ticker(); }

const MarkState& Market::markPrice(int market) const { return d->at(market).mark(); }

std::vector<FundingRow> Market::fundingHistory(int market, std::optional<WallTime> start, std::optional<WallTime> end, int limit) const
{
    const std::int64_t last = end ? std::min(toMs(*end), d->time) : d->time;
    const std::int64_t first = std::max(start ? toMs(*start) : 0, d->time - fundingKept);
    return d->at(market).markModel().history(first, last, limit, start.has_value());
}

OpenInterest Market::openInterest(int market) const
{
    const double base = d->at(market).fair().openInterestAt(d->time);
    const Decimal step = d->listed[static_cast<std::size_t>(market)].instrument.stepSize;
    return { std::llround(base / step.toDouble()), wallTimeFromMs(d->time) };
}

MarketBook& Market::book(int market) const { return d->at(market).book(); }

} // namespace fathom::paper

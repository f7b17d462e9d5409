// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/market/market.h"

#include "core/base/logging.h"
#include "core/paper/exchange.h"
#include "core/paper/market/crowd_opinion.h"
#include "core/paper/market/replay_book.h"
#include "core/paper/market/replay_feed.h"
#include "core/paper/market/symbol_market.h"
#include "core/paper/matching_book.h"

namespace fathom::paper {

namespace {

constexpr std::int64_t stepMs = 10;
constexpr std::int64_t longestPauseMs = 5'000;
constexpr std::int64_t fundingGridMs = 3'600'000; // every funding interval is a number of these
constexpr std::int64_t fundingKept = 365ll * 86'400'000;

constexpr std::array dollars { "USDT", "USDC", "FDUSD", "BFUSD" };

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
    std::unique_ptr<ReplayFeed> feed;
    std::vector<int> recorded; // market of each of the feed's openings
    std::vector<ReplayBook*> liveBooks;
    Exchange* exchange = nullptr;
    std::int64_t time = 0;  // last step carried out
    std::int64_t ahead = 0; // of the clock, after that was set back

    SymbolMarket& at(int market) const { return *symbols[static_cast<std::size_t>(market)]; }
    void attachLive(WallTime now);
    void makeSymbols();
    void addSymbol(int market, WallTime now);
    void passPair(int market, double price);
    void playRecordings(std::optional<std::chrono::milliseconds> position = {});
    void updateMarks();
    void tellDollars();
};

void Market::Private::makeSymbols()
{
    std::shared_ptr<const PricePath> btc;
    std::vector<std::shared_ptr<FairPrice>> prices;
    const auto spill = std::make_shared<SpillFile>();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const ListedSymbol& each = entries[i].listed;
        std::vector<FairPrice::Part> parts;
        for (const ListedSymbol::Part& part : each.parts) {
            const int coin = indexOf.value(part.baseAsset + each.instrument.quoteAsset, -1);
            if (coin >= 0 && coin < static_cast<int>(i))
                parts.push_back({ prices[static_cast<std::size_t>(coin)], part.quantity.toDouble() });
        }
        const bool walksAsBtc = btc && toMs(each.delivery) != 0 && each.instrument.pair == entries.front().listed.instrument.pair;
        auto fair = parts.empty() ? std::make_shared<FairPrice>(entries[i], options.seed, walksAsBtc ? nullptr : btc)
                                  : std::make_shared<FairPrice>(entries[i], options.seed, std::move(parts));
        prices.push_back(fair);
        if (!btc)
            btc = fair->path();
        symbols.push_back(std::make_unique<SymbolMarket>(static_cast<int>(i), entries[i], fair, spill, options.seed, listeners));
    }
}

void Market::Private::attachLive(WallTime now)
{
    for (const ListedSymbol& entry : listed) {
        auto book = std::make_unique<ReplayBook>(exchange->clock(), toMs(now), toMs(now) * 16);
        liveBooks.push_back(book.get());
        exchange->addMarket({ entry.instrument, entry.brackets, std::chrono::hours(entry.fundingHours), {} }, std::move(book));
    }
    for (const char* asset : dollars)
        exchange->setAssetIndex(QString::fromLatin1(asset), Decimal(1), Decimal::fromScaled(1, 4));
}

void Market::Private::addSymbol(int market, WallTime now)
{
    const ListedSymbol& entry = listed[static_cast<std::size_t>(market)];
    const auto opening = std::find(recorded.begin(), recorded.end(), market);
    const bool simulated = opening == recorded.end();
    SymbolMarket& symbol = at(market);
    // Ids follow the clock; the made-up tape before the start takes those right below the book's first.
    const std::int64_t lastTradeId = toMs(now), lastUpdateId = toMs(now) * 16;
    std::unique_ptr<MarketBook> book;
    ReplayBook* replay = nullptr;
    if (simulated) {
        book = std::make_unique<MatchingBook>(exchange->clock(), MatchingBook::FirstIds { lastTradeId, lastUpdateId });
    } else {
        auto made = std::make_unique<ReplayBook>(exchange->clock(), lastTradeId, lastUpdateId);
        replay = made.get();
        book = std::move(made);
    }
    exchange->addMarket({ entry.instrument, entry.brackets, std::chrono::hours(entry.fundingHours), entry.delivery }, std::move(book));
    if (replay) {
        const auto index = static_cast<std::size_t>(opening - recorded.begin());
        const auto& first = feed->openings()[index];
        const double middle = (first.bid.toDouble() + first.ask.toDouble()) / 2;
        symbol.fair().pass(middle, time);
        passPair(market, middle);
        symbol.markModel().setFollowsLast(true);
        feed->connectBook(index, *replay, entry.instrument, [&symbol](const MarkState& mark) { symbol.setRecordedMark(mark); });
    }
    symbol.begin(wallTimeFromMs(time), lastTradeId);
    symbol.attach(exchange->book(market), simulated && options.participants, time);
}

// What is delivered in a recorded coin costs what the recording says, with its carry.
void Market::Private::passPair(int market, double price)
{
    const QString& pair = listed[static_cast<std::size_t>(market)].instrument.pair;
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        const bool delivered = toMs(listed[i].delivery) != 0 && listed[i].instrument.pair == pair;
        if (delivered && std::find(recorded.begin(), recorded.end(), static_cast<int>(i)) == recorded.end())
            symbols[i]->fair().passPair(price, time);
    }
}

void Market::Private::playRecordings(std::optional<std::chrono::milliseconds> position)
{
    if (!feed)
        return;
    for (const int market : recorded)
        at(market).beginStep(time);
    if (position)
        feed->seek(wallTimeFromMs(time), *position);
    else
        feed->advanceTo(wallTimeFromMs(time));
    for (const int market : recorded)
        at(market).endStep();
}

// Dollars on the chain are worth a dollar, give or take a few hundredths of a percent.
void Market::Private::tellDollars()
{
    std::uint64_t seed = 0x7573'6474;
    for (const char* asset : dollars)
        exchange->setAssetIndex(QString::fromLatin1(asset), Decimal::fromDouble(1 + 0.0002 * slowNoise(seed++, time, 6 * hourMs), 8), Decimal::fromScaled(1, 4));
}

void Market::Private::updateMarks()
{
    tellDollars();
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        const std::int64_t delivery = toMs(listed[i].delivery);
        if (delivery != 0 && time >= delivery - hourMs)
            exchange->setSettlePrice(static_cast<int>(i), Decimal::fromDouble(symbols[i]->fair().settlementAt(std::min(time, delivery)), 8));
    }
    // Fundings due now are settled at the rate of the interval that ends, before the next one's is told.
    if (time % fundingGridMs == 0)
        exchange->advanceTo(wallTimeFromMs(time));
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        const int market = static_cast<int>(i);
        if (exchange->instrument(market).status == QLatin1String("CLOSE")) {
            symbols[i]->close();
            continue;
        }
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
    d->entries = d->options.catalogue.empty() ? makeCatalogue(d->options.now) : d->options.catalogue;
    for (std::size_t i = 0; i < d->entries.size(); ++i) {
        d->listed.push_back(d->entries[i].listed);
        d->indexOf.insert(d->listed[i].instrument.symbol, static_cast<int>(i));
    }
    if (!d->options.recordings.isEmpty()) {
        auto feed = ReplayFeed::open(d->options.recordings, d->options.speed);
        if (!feed)
            return Unexpected { feed.error() };
        for (const auto& opening : (*feed)->openings()) {
            const auto found = d->indexOf.constFind(opening.symbol);
            if (found == d->indexOf.constEnd())
                return fail(Error::Code::BadInput, QStringLiteral("%1 records %2, which is not listed here").arg(opening.file, opening.symbol));
            d->recorded.push_back(*found);
        }
        d->feed = std::move(*feed);
    }
    return std::unique_ptr<Market>(new Market(std::move(d)));
}

void Market::attach(Exchange& exchange, WallTime now)
{
    Q_ASSERT_X(!d->exchange, "Market::attach", "Invariant: attached once");
    d->exchange = &exchange;
    d->time = onGrid(now);
    if (d->options.live) {
        d->attachLive(now);
        return;
    }
    d->makeSymbols();
    for (std::size_t i = 0; i < d->entries.size(); ++i)
        d->addSymbol(static_cast<int>(i), now);
    if (d->feed)
        d->feed->start(wallTimeFromMs(d->time));
    d->updateMarks();
}

std::vector<SettledContract> Market::pastDeliveries(WallTime now) const
{
    constexpr int quarters = 8;
    std::vector<SettledContract> past;
    if (d->options.live)
        return past;
    for (std::size_t i = 0; i < d->listed.size(); ++i) {
        const Instrument& instrument = d->listed[i].instrument;
        if (instrument.contractType != QLatin1String("CURRENT_QUARTER"))
            continue;
        const int pair = d->indexOf.value(instrument.pair, static_cast<int>(i));
        for (int ahead = -1; ahead >= -quarters; --ahead) {
            const WallTime time = deliveryOf(now, ahead);
            past.push_back({ deliverySymbol(instrument.pair, time), instrument.pair, time,
                Decimal::fromDouble(d->at(pair).fair().settlementAt(toMs(time)), d->listed[i].pricePrecision) });
        }
    }
    return past;
}

void Market::advanceTo(WallTime now)
{
    if (d->options.live)
        return;
    std::int64_t until = onGrid(now) + d->ahead;
    if (until < d->time - longestPauseMs) {
        qCWarning(lcPaper) << "The clock was set back; the market keeps its own time";
        d->ahead += d->time - until;
        until = d->time;
    }
    if (until - d->time > longestPauseMs) {
        qCInfo(lcPaper) << "The market slept for" << (until - d->time) / 1000 << "s and starts over at the present price";
        if (d->feed)
            d->feed->skip(std::chrono::milliseconds { until - d->time });
        d->time = until;
        for (const auto& symbol : d->symbols) {
            if (!symbol->isClosed())
                symbol->resume(until);
        }
        d->updateMarks();
        return;
    }
    while (d->time + stepMs <= until) {
        d->time += stepMs;
        d->playRecordings();
        for (const auto& symbol : d->symbols) {
            if (!symbol->isClosed())
                symbol->step(d->time);
        }
        if (d->time % 1000 == 0)
            d->updateMarks();
    }
}

bool Market::seek(std::chrono::milliseconds position)
{
    d->playRecordings(position);
    return d->feed != nullptr;
}

const std::vector<ListedSymbol>& Market::catalogue() const { return d->listed; }

std::optional<int> Market::find(QStringView symbol) const
{
    const auto found = d->indexOf.constFind(symbol.toString());
    return found == d->indexOf.constEnd() ? std::nullopt : std::optional(*found);
}

QString Market::feedDescription() const
{
    if (d->options.live)
        return QStringLiteral("%1 symbols follow a real venue").arg(d->listed.size());
    const auto simulated = QStringLiteral("%1 symbols are simulated, seed %2").arg(static_cast<int>(d->listed.size() - d->recorded.size())).arg(d->options.seed);
    if (!d->feed)
        return simulated;
    QStringList symbols;
    for (const auto& opening : d->feed->openings())
        symbols.append(opening.symbol);
    return QStringLiteral("%1 recorded, played at %2x and over again from the start at the end; %3")
        .arg(symbols.join(u", "))
        .arg(d->options.speed)
        .arg(simulated);
}

void Market::addListener(MarketListener* listener) { d->listeners.push_back(listener); }

void Market::removeListener(MarketListener* listener) { std::erase(d->listeners, listener); }

void Market::tellForcedOrder(int market, const ForceOrderEvent& event)
{
    for (MarketListener* listener : d->listeners)
        listener->onForcedOrder(market, event);
}

std::vector<TapeTrade> Market::trades(int market, int limit, std::optional<std::int64_t> fromId) const
{
    if (d->options.live)
        return {};
    return d->at(market).tape().trades(limit, fromId);
}

std::vector<AggregateTrade> Market::aggregateTrades(int market, int limit, std::optional<std::int64_t> fromId,
    std::optional<WallTime> start, std::optional<WallTime> end) const
{
    if (d->options.live)
        return {};
    return d->at(market).tape().aggregates(limit, fromId, start, end);
}

std::vector<Kline> Market::klines(int market, Interval interval, std::optional<WallTime> start, std::optional<WallTime> end, int limit) const
{
    if (d->options.live)
        return {};
    return d->at(market).candles().klines(interval, msOf(start), msOf(end), limit);
}

Kline Market::kline(int market, Interval interval) const { return d->options.live ? Kline() : d->at(market).candles().kline(interval); }

DayTicker Market::ticker(int market) const { return d->options.live ? DayTicker() : d->at(market).ticker(); }

const MarkState& Market::markPrice(int market) const {
    static const MarkState none;
    return d->options.live ? none : d->at(market).mark();
}

std::vector<FundingRow> Market::fundingHistory(int market, std::optional<WallTime> start, std::optional<WallTime> end, int limit) const
{
    if (d->options.live)
        return {};
    const std::int64_t last = end ? std::min(toMs(*end), d->time) : d->time;
    const std::int64_t first = std::max(start ? toMs(*start) : 0, d->time - fundingKept);
    return d->at(market).markModel().history(first, last, limit, start.has_value());
}

OpenInterest Market::openInterestAt(int market, WallTime time) const
{
    if (d->options.live)
        return {};
    const double base = d->at(market).fair().openInterestAt(toMs(time));
    const Decimal step = d->listed[static_cast<std::size_t>(market)].instrument.stepSize;
    return { std::llround(base / step.toDouble()), time };
}

OpenInterest Market::openInterest(int market) const { return openInterestAt(market, wallTimeFromMs(d->time)); }

std::vector<ValueKline> Market::valueKlines(int market, PriceKind kind, Interval interval, std::optional<WallTime> start,
    std::optional<WallTime> end, int limit) const
{
    if (d->options.live)
        return {};
    return d->at(market).valueCandles().klines(kind, interval, msOf(start), msOf(end), limit);
}

double Market::longShare(int market, Participants who, WallTime time) const
{
    if (d->options.live)
        return 0.5;
    return fathom::paper::longShare(d->at(market).fair(), who, toMs(time));
}

AdlRisk Market::adlRisk(int market, WallTime time) const {
    return d->options.live ? AdlRisk::Low : fathom::paper::adlRisk(d->at(market).fair(), toMs(time));
}

std::vector<ReplayBook*> Market::liveBooks() const { return d->liveBooks; }

MarketBook& Market::book(int market) const
{
    return d->options.live ? *d->liveBooks[static_cast<std::size_t>(market)] : d->at(market).book();
}

} // namespace fathom::paper

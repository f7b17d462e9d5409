// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/exchange.h"

#include "core/base/logging.h"
#include "core/paper/exchange_private.h"
#include "core/paper/matching_book.h"
#include "core/paper/state_store.h"
#include "core/paper/venue_errors.h"

namespace fathom::paper {

Exchange::Private::Private(const Clock& exchangeClock, ExchangeOptions exchangeOptions)
    : clock(exchangeClock)
    , options(std::move(exchangeOptions))
    , nextOrderId(options.firstOrderId)
    , nextAlgoId(options.firstAlgoId)
    , nextTransaction(toMs(exchangeClock.wallNow()) * 1000)
{
}

Exchange::Private::~Private() = default;

void Exchange::Private::onLevelChanged(const MarketBook& book, Side side, std::int64_t ticks, std::int64_t steps, std::int64_t updateId)
{
    for (ExchangeListener* listener : listeners)
        listener->onLevelChanged(book, side, ticks, steps, updateId);
}

void Exchange::Private::onHiddenChanged(const MarketBook& book, Side side, std::int64_t ticks)
{
    for (ExchangeListener* listener : listeners)
        listener->onHiddenChanged(book, side, ticks);
}

void Exchange::Private::onSettled(MarketBook&)
{
    if (depth == 0)
        settle();
}

PaperAccount* Exchange::Private::find(AccountId id) const
{
    for (const auto& account : accounts) {
        if (account->id == id)
            return account.get();
    }
    return nullptr;
}

Holding Exchange::Private::emptyHolding(const PaperMarket& market) const
{
    Holding holding;
    holding.leverage = std::min(options.defaultLeverage, market.spec.brackets.front().initialLeverage);
    return holding;
}

PaperAccount& Exchange::Private::addAccount(AccountId id)
{
    auto account = std::make_unique<PaperAccount>();
    account->id = id;
    account->wallet = options.startBalance;
    books.transfers[QStringLiteral("USDT")] += options.startBalance;
    for (const auto& [asset, amount] : options.otherBalances) {
        account->others[asset] = amount;
        books.transfers[asset] += amount;
    }
    account->tradFiSigned = options.tradFiSigned;
    for (const PaperMarket& market : markets)
        account->holdings.push_back(emptyHolding(market));
    accounts.push_back(std::move(account));
    touch(*accounts.back());
    return *accounts.back();
}

Decimal Exchange::Private::markOf(int market) const
{
    const PaperMarket& paper = markets[static_cast<std::size_t>(market)];
    if (paper.mark.mark.isPositive())
        return paper.mark.mark;
    const auto last = paper.book->lastTrade();
    return last ? paper.spec.instrument.priceOf(last->ticks) : Decimal();
}

Decimal Exchange::Private::markOf(int market, const PaperLeg& leg) const
{
    const Decimal mark = markOf(market);
    return mark.isPositive() ? mark : leg.entry;
}

Exchange::Exchange(const Clock& clock, ExchangeOptions options)
    : d(std::make_unique<Private>(clock, std::move(options)))
{
    d->addAccount(1);
    d->listCollateral();
}

Exchange::~Exchange()
{
    for (PaperMarket& market : d->markets)
        market.book->removeListener(d.get());
}

int Exchange::addMarket(MarketSpec spec, std::unique_ptr<MarketBook> book)
{
    Q_ASSERT_X(!spec.brackets.empty(), "Exchange::addMarket", "Invariant: a market has brackets");
    const int index = static_cast<int>(d->markets.size());
    PaperMarket market;
    market.book = book ? std::move(book) : std::make_unique<MatchingBook>(d->clock);
    market.book->setMarket(index);
    market.book->addListener(d.get());
    market.mark.symbol = spec.instrument.symbol;
    market.spec = std::move(spec);
    market.mark.nextFunding = d->nextFunding(market, d->now());
    d->symbols.insert(market.mark.symbol, index);
    d->books.crowdPositions.emplace_back();
    d->markets.push_back(std::move(market));
    for (const auto& account : d->accounts)
        account->holdings.push_back(d->emptyHolding(d->markets.back()));
    return index;
}

Result<void> Exchange::openState(const QString& file)
{
    d->store.reset();
    auto store = StateStore::open(file);
    Result<void> loaded;
    if (store)
        loaded = (*store)->load(*d);
    const Error* problem = !store ? &store.error() : !loaded ? &loaded.error() : nullptr;
    if (problem && problem->code != Error::Code::BadInput)
        return Unexpected<Error> { *problem };
    if (problem) {
        const QString detail = problem->detail;
        store = Result<std::unique_ptr<StateStore>>(std::unique_ptr<StateStore>());
        const auto kept = StateStore::setAside(file, d->now());
        if (!kept)
            return Unexpected<Error> { kept.error() };
        qCWarning(lcPaper).noquote() << "State file is corrupt" << detail << "kept as" << *kept << "starting clean";
        store = StateStore::open(file);
        if (!store)
            return Unexpected<Error> { store.error() };
        for (const auto& account : d->accounts)
            d->touch(*account);
    }
    d->store = std::move(*store);
    d->algos.adopt();
    d->nextGoodTill = {}; // looked up anew
    return commit();
}

void Exchange::restoreOrders()
{
    const Private::Operation operation(*d);
    d->restoreOrders();
}

Result<void> Exchange::commit()
{
    if (d->dirty.isEmpty())
        return {};
    if (d->store) {
        auto saved = d->store->save(*d);
        if (!saved)
            return saved;
    }
    d->dirty = {};
    return {};
}

bool Exchange::hasUncommitted() const { return !d->dirty.isEmpty(); }
void Exchange::addListener(ExchangeListener* listener) { d->listeners.push_back(listener); }
void Exchange::removeListener(ExchangeListener* listener) { std::erase(d->listeners, listener); }
AccountId Exchange::defaultAccount() const { return d->accounts.front()->id; }

std::vector<AccountId> Exchange::accounts() const
{
    std::vector<AccountId> ids;
    for (const auto& account : d->accounts)
        ids.push_back(account->id);
    return ids;
}

AccountId Exchange::addAccount() { return d->addAccount(d->accounts.back()->id + 1).id; }

const Clock& Exchange::clock() const { return d->clock; }
int Exchange::marketCount() const { return static_cast<int>(d->markets.size()); }
int Exchange::marketOf(const QString& symbol) const { return d->marketOf(symbol); }
const Instrument& Exchange::instrument(int market) const { return d->markets[static_cast<std::size_t>(market)].spec.instrument; }
const std::vector<LeverageBracket>& Exchange::brackets(int market) const
{
    return d->markets[static_cast<std::size_t>(market)].spec.brackets;
}
MarketBook& Exchange::book(int market) { return *d->markets[static_cast<std::size_t>(market)].book; }
const MarketBook& Exchange::book(int market) const { return *d->markets[static_cast<std::size_t>(market)].book; }
void Exchange::setStatus(int market, const QString& status) { d->setStatus(market, status); }

void Exchange::setBrackets(int market, std::vector<LeverageBracket> brackets)
{
    Q_ASSERT_X(!brackets.empty(), "Exchange::setBrackets", "Invariant: a market has brackets");
    MarketSpec& spec = d->markets[static_cast<std::size_t>(market)].spec;
    spec.brackets = std::move(brackets);
    for (ExchangeListener* listener : d->listeners)
        listener->onBracketsChanged(spec.instrument);
}

void Exchange::setMarkPrice(int market, Decimal mark, Decimal index)
{
    MarkPrice& price = d->markets[static_cast<std::size_t>(market)].mark;
    price.mark = mark;
    price.index = index;
    price.time = d->now();
    d->indexCollateral(market);
    for (ExchangeListener* listener : d->listeners)
        listener->onMarkPrice(price);
    { // conditional orders go before the liquidation they may prevent
        const Private::Operation triggers(*d);
        d->algos.onPrice(market, WorkingType::MarkPrice, mark);
    }
    const Private::Operation operation(*d);
    for (const auto& account : d->accounts) {
        const auto& legs = account->holdings[static_cast<std::size_t>(market)].legs;
        if (std::any_of(legs.begin(), legs.end(), [](const PaperLeg& leg) { return !leg.amount.isZero(); }))
            d->risk.check(*account);
    }
}

void Exchange::setFundingRate(int market, Decimal rate) { d->markets[static_cast<std::size_t>(market)].mark.fundingRate = rate; }

void Exchange::setFundingInterval(int market, std::chrono::hours interval)
{
    PaperMarket& paper = d->markets[static_cast<std::size_t>(market)];
    paper.spec.fundingInterval = interval;
    paper.mark.nextFunding = d->nextFunding(paper, d->now());
}

void Exchange::setSettlePrice(int market, Decimal price) { d->markets[static_cast<std::size_t>(market)].settlePrice = price; }

const MarkPrice& Exchange::markPrice(int market) const { return d->markets[static_cast<std::size_t>(market)].mark; }

std::optional<Decimal> Exchange::lastPrice(int market) const
{
    const auto trade = book(market).lastTrade();
    return trade ? std::optional(instrument(market).priceOf(trade->ticks)) : std::nullopt;
}

void Exchange::advanceTo(WallTime now)
{
    for (WallTime due = d->nextDue(); due <= now; due = d->nextDue()) {
        d->moment = due;
        d->carryOut(due);
    }
    d->moment.reset();
    const Private::Operation operation(*d);
    for (const auto& account : d->accounts)
        d->risk.check(*account);
}

const Exchange::Ledger& Exchange::ledger() const { return d->ledger; }

} // namespace fathom::paper

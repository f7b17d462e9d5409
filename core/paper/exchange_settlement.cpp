// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a contract: delivery and delisting; and deleveraging on the venue's word.
#include "core/paper/exchange_private.h"
#include "core/paper/venue_errors.h"

namespace fathom::paper {

// Orders expire, conditional ones too, every position is closed at the price, and nothing trades from then on.
void Exchange::Private::settleMarket(int market, Decimal price)
{
    PaperMarket& paper = markets[static_cast<std::size_t>(market)];
    const bool delivers = toMs(paper.spec.delivery) != 0;
    const Instrument& instrument = paper.spec.instrument;
    const char* prefix = delivers ? "delivery_autoclose-" : "settlement_autoclose-";
    setStatus(market, QStringLiteral("SETTLING"));
    for (const auto& account : accounts) {
        risk.dropOrders(*account, market, ExpiryReason::Delisted);
        algos.expireAll(*account, market, QStringLiteral("The contract was settled."));
        for (const PositionSide side : allSides) {
            const Decimal amount = account->holdings[static_cast<std::size_t>(market)].leg(side).amount;
            if (amount.isZero())
                continue;
            const QString id = QLatin1String(prefix) + QString::number(toMs(now()) * 1000 + nextOrderId % 1000);
            PaperOrder& order = risk.systemOrder(*account, market, side, id, amount.abs(), price);
            fillOutside(*account, order, price, amount.abs());
        }
        account->countdowns.erase(market);
    }
    deliveries.push_back({ instrument.symbol, instrument.pair, now(), price });
    setStatus(market, QStringLiteral("CLOSE"));
    if (delivers)
        rollContracts(instrument.pair);
}

// A position the state file holds in a contract that was delivered while nothing ran.
void Exchange::Private::settleLeft(AccountId id, const QString& symbol, const PaperLeg& leg)
{
    PaperAccount* account = find(id);
    const auto past = std::find_if(deliveries.begin(), deliveries.end(), [&symbol](const SettledContract& each) { return each.symbol == symbol; });
    if (!account || past == deliveries.end())
        return;
    Income income;
    income.tranId = ++nextTransaction;
    income.account = id;
    income.symbol = symbol;
    income.type = QStringLiteral("DELIVERED_SETTELMENT");
    income.asset = QStringLiteral("USDT");
    income.info = QStringLiteral("delivery_autoclose-%1").arg(toMs(past->time));
    income.tradeId = QStringLiteral("");
    income.amount = margin::printed(margin::realizedPnl(leg.amount, leg.entry, -leg.amount, past->price));
    income.time = past->time;
    account->wallet += income.amount;
    account->incomes.push_back(income);
    dirty.incomes.push_back(std::move(income));
    dirty.delivered.insert(symbol);
    touch(*account);
}

// What was the next quarter's contract is the current one now.
void Exchange::Private::rollContracts(const QString& pair)
{
    for (PaperMarket& each : markets) {
        Instrument& instrument = each.spec.instrument;
        if (instrument.pair != pair || instrument.contractType != QLatin1String("NEXT_QUARTER"))
            continue;
        instrument.contractType = QStringLiteral("CURRENT_QUARTER");
        for (ExchangeListener* listener : listeners)
            listener->onStatusChanged(instrument);
    }
}

void Exchange::Private::setStatus(int market, const QString& status)
{
    Instrument& instrument = markets[static_cast<std::size_t>(market)].spec.instrument;
    if (instrument.status == status)
        return;
    instrument.status = status;
    for (ExchangeListener* listener : listeners)
        listener->onStatusChanged(instrument);
}

void Exchange::setBookReliable(int market, bool reliable) { d->markets[static_cast<std::size_t>(market)].reliable = reliable; }

bool Exchange::Private::isReliable(const QString& symbol) const
{
    const int market = marketOf(symbol);
    if (market < 0 || markets[static_cast<std::size_t>(market)].reliable)
        return true;
    for (ExchangeListener* listener : listeners)
        listener->onBookMissing(market);
    return false;
}

std::vector<int> Exchange::busyMarkets() const
{
    std::set<int> busy;
    for (const auto& account : d->accounts) {
        for (std::size_t i = 0; i < account->holdings.size(); ++i) {
            if (account->holdings[i].hasPosition() || !account->holdings[i].openOrders.empty())
                busy.insert(static_cast<int>(i));
        }
        for (const auto& [id, algo] : account->algos) {
            if (account->openAlgos > 0 && algo.isOpen())
                busy.insert(algo.market);
        }
    }
    return { busy.begin(), busy.end() };
}

Result<void> Exchange::settle(const QString& symbol, Decimal price)
{
    const int market = d->marketOf(symbol);
    if (market < 0)
        return refusal::symbol();
    if (!price.isPositive())
        return refusal::priceNotPositive();
    if (instrument(market).status == QLatin1String("CLOSE"))
        return refusal::symbolClosed();
    const Private::Operation operation(*d);
    d->settleMarket(market, price);
    return {};
}

const std::vector<SettledContract>& Exchange::deliveries() const { return d->deliveries; }
void Exchange::setPastDeliveries(std::vector<SettledContract> past) { d->deliveries = std::move(past); }
WallTime Exchange::deliveryTime(int market) const { return d->markets[static_cast<std::size_t>(market)].spec.delivery; }

Result<void> Exchange::deleverage(AccountId id, const QString& symbol, PositionSide side, Decimal quantity, Decimal price)
{
    PaperAccount* account = d->find(id);
    const int market = d->marketOf(symbol);
    if (!account || market < 0)
        return refusal::symbol();
    const Decimal held = account->holdings[static_cast<std::size_t>(market)].leg(side).amount.abs();
    if (held.isZero())
        return refusal::noPosition();
    if (!quantity.isPositive() || !price.isPositive())
        return refusal::amount();
    const Private::Operation operation(*d);
    d->risk.deleverage(*account, market, side, std::min(quantity, held), price);
    return {};
}

} // namespace fathom::paper

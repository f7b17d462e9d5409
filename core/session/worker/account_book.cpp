// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/account_book.h"

#include "core/domain/margin.h"

#include <QCoreApplication>

namespace fathom {

namespace {

const QLatin1String marginAsset("USDT");

template <class Legs>
auto findLeg(Legs& legs, const QString& symbol, PositionSide side)
{
    return std::find_if(legs.begin(), legs.end(), [&](const Position& p) { return p.side == side && p.symbol == symbol; });
}

} // namespace

AccountBook::AccountBook(const MarketFacts* market)
    : m_market(market)
{
}

const Position* AccountBook::position(const QString& symbol, PositionSide side) const
{
    const auto it = findLeg(m_legs, symbol, side);
    return it == m_legs.end() ? nullptr : &*it;
}

SymbolConfig AccountBook::config(const QString& symbol) const
{
    SymbolConfig unknown;
    unknown.symbol = symbol;
    return m_configs.value(symbol, unknown);
}

Position& AccountBook::legFor(const QString& symbol, PositionSide side)
{
    const auto it = findLeg(m_legs, symbol, side);
    if (it != m_legs.end())
        return *it;
    Position leg;
    leg.symbol = symbol;
    leg.side = side;
    leg.leverage = config(symbol).leverage;
    leg.marginType = config(symbol).marginType;
    leg.markPrice = m_market->mark(symbol);
    return m_legs.emplace_back(leg);
}

void AccountBook::follow(Position& leg, Decimal mark) const
{
    if (!mark.isPositive())
        return;
    leg.markPrice = mark;
    leg.unrealizedPnl = margin::printed(margin::unrealizedPnl(leg.amount, leg.entryPrice, mark));
    const Decimal before = leg.notional.abs();
    leg.notional = margin::printed(leg.amount * mark);
    const Decimal size = leg.notional.abs();
    if (leg.leverage > 0)
        leg.positionInitialMargin = margin::printed(size / Decimal(leg.leverage));
    leg.initialMargin = leg.positionInitialMargin + leg.openOrderInitialMargin;
    const auto brackets = m_brackets.constFind(leg.symbol);
    if (brackets != m_brackets.constEnd() && !brackets->empty())
        leg.maintenanceMargin = margin::printed(margin::maintenanceMargin(*brackets, size));
    else if (before.isPositive())
        leg.maintenanceMargin = margin::printed(leg.maintenanceMargin * size / before);
    if (leg.marginType == MarginType::Isolated)
        leg.isolatedMargin = leg.isolatedWallet + leg.unrealizedPnl;
}

void AccountBook::apply(const binance::AccountUpdate& update)
{
    for (const binance::BalanceChange& change : update.balances) {
        auto it = std::find_if(m_balances.begin(), m_balances.end(), [&](const Balance& b) { return b.asset == change.asset; });
        if (it == m_balances.end()) {
            m_balances.emplace_back().asset = change.asset;
            it = std::prev(m_balances.end());
        }
        if (change.asset == marginAsset && m_indexes.empty()) {
            m_reported.available += change.crossWallet - it->crossWallet;
            m_figures.wallet = change.wallet;
            m_figures.crossWallet = change.crossWallet;
        }
        it->wallet = change.wallet;
        it->crossWallet = change.crossWallet;
    }
    countCollateral();
    for (const binance::PositionChange& change : update.positions) {
        const auto known = findLeg(m_legs, change.symbol, change.side);
        if (change.amount.isZero()) {
            m_flattened[{ change.symbol, change.side }] = update.transactionTime;
            if (known != m_legs.end())
                m_legs.erase(known);
            continue;
        }
        Position& leg = legFor(change.symbol, change.side);
        if (leg.updated > update.transactionTime)
            continue; // an older word than the one held
        if (leg.amount != change.amount)
            leg.isLiquidationKnown = false;
        leg.amount = change.amount;
        leg.entryPrice = change.entryPrice;
        leg.breakEvenPrice = change.breakEvenPrice;
        leg.accumulatedRealized = change.accumulatedRealized;
        leg.unrealizedPnl = change.unrealizedPnl;
        leg.isolatedWallet = change.isolatedWallet;
        leg.marginType = change.marginType;
        leg.updated = update.transactionTime;
        follow(leg, m_market->mark(leg.symbol).isPositive() ? m_market->mark(leg.symbol) : leg.markPrice);
    }
    m_figures.time = update.eventTime;
    followLiquidations();
    sumUp();
}

QStringList AccountBook::differencesFrom(const std::vector<Position>& risk, WallTime askedAt) const
{
    QStringList found;
    const auto tell = [&found](const Position& leg, Decimal listed, Decimal told) {
        found.append(QCoreApplication::translate(
            "fathom::AccountBook", "%1 %2 is listed with %3, the stream said %4")
                         .arg(leg.symbol, positionSideName(leg.side),
                             QString::fromStdString(listed.toString()),
                             QString::fromStdString(told.toString())));
    };
    for (const Position& held : m_legs) {
        const auto row = findLeg(risk, held.symbol, held.side);
        const Decimal listed = row == risk.end() ? Decimal() : row->amount;
        if (held.updated <= askedAt && listed != held.amount)
            tell(held, listed, held.amount);
    }
    for (const Position& row : risk) {
        const auto ended = m_flattened.find({ row.symbol, row.side });
        const bool newer = ended != m_flattened.end() && ended->second > askedAt;
        if (row.isOpen() && findLeg(m_legs, row.symbol, row.side) == m_legs.end() && !newer)
            tell(row, row.amount, {});
    }
    return found;
}

int AccountBook::applySnapshot(const std::vector<Position>& risk, WallTime askedAt)
{
    int differing = 0;
    std::vector<Position> next;
    for (const Position& held : m_legs) {
        const auto row = findLeg(risk, held.symbol, held.side);
        const bool told = row != risk.end() && row->isOpen();
        // What the stream said after the question was asked is newer than the answer.
        if (held.updated > askedAt && (!told || row->updated < held.updated)) {
            next.push_back(held);
            continue;
        }
        if (!told) {
            ++differing;
            continue;
        }
        differing += row->amount != held.amount ? 1 : 0;
        next.push_back(*row);
        next.back().accumulatedRealized = held.accumulatedRealized;
    }
    for (const Position& row : risk) {
        if (!row.isOpen() || findLeg(m_legs, row.symbol, row.side) != m_legs.end())
            continue;
        const auto ended = m_flattened.find({ row.symbol, row.side });
        const WallTime flattened = ended == m_flattened.end() ? WallTime {} : ended->second;
        if (flattened > askedAt && row.updated <= flattened)
            continue; // it ended while the answer was on its way
        ++differing;
        next.push_back(row);
    }
    m_flattened.clear();
    m_legs = std::move(next);
    for (Position& leg : m_legs) {
        const SymbolConfig known = config(leg.symbol);
        leg.leverage = known.leverage;
        leg.marginType = leg.isolatedWallet.isZero() ? known.marginType : MarginType::Isolated;
    }
    m_told.clear();
    std::copy_if(risk.begin(), risk.end(), std::back_inserter(m_told), [](const Position& p) { return p.isOpen(); });
    for (Position& row : m_told)
        row.marginType = row.isolatedWallet.isZero() ? config(row.symbol).marginType : MarginType::Isolated;
    learnLiquidationGaps();
    sumUp();
    return differing;
}

void AccountBook::applyAccount(const binance::AccountReport& report)
{
    const Decimal dayNet = m_figures.dayNet;
    m_figures = report.figures;
    m_figures.dayNet = dayNet;
    if (!report.balances.empty())
        m_balances = report.balances;
    m_ordersMargin = ordersMargin();
    m_reported = { report.figures.available, {}, {}, report.figures.openOrderInitialMargin, m_ordersMargin };
    for (const Position& leg : m_legs) {
        if (leg.marginType == MarginType::Isolated || !isInTotals(leg.symbol))
            continue;
        m_reported.crossInitial += leg.positionInitialMargin;
    }
    sumUpCross();
    m_reported.crossUnrealized = m_figures.crossUnrealizedPnl;
    learnLiquidationGaps();
}

void AccountBook::applyBalances(std::vector<Balance> balances)
{
    m_balances = std::move(balances);
}

void AccountBook::setConfig(const SymbolConfig& config)
{
    const bool wasKnown = m_configs.contains(config.symbol);
    const Decimal before = ordersMargin();
    m_configs.insert(config.symbol, config);
    if (!wasKnown) {
        // What was counted without its orders is not moved by them.
        const Decimal learned = ordersMargin() - before;
        m_ordersMargin += learned;
        m_reported.ordersMargin += learned;
    }
    for (Position& leg : m_legs) {
        if (leg.symbol != config.symbol)
            continue;
        leg.leverage = config.leverage;
        if (leg.isolatedWallet.isZero())
            leg.marginType = config.marginType;
    }
}

void AccountBook::setBrackets(const QString& symbol, std::vector<LeverageBracket> brackets)
{
    m_brackets.insert(symbol, std::move(brackets));
    for (Position& leg : m_legs) {
        if (leg.symbol == symbol)
            follow(leg, leg.markPrice); // what was opened before they were read had no maintenance margin
    }
    learnLiquidationGaps();
    followLiquidations();
    sumUp();
}

// Outside multi-assets mode every margin asset stands for its own contracts alone, and the venue's totals are those of one asset.
QString AccountBook::poolOf(const QString& symbol) const
{
    const Instrument* instrument = m_indexes.empty() ? m_market->instrument(symbol) : nullptr;
    return instrument && !instrument->marginAsset.isEmpty() ? instrument->marginAsset : QString(marginAsset);
}

bool AccountBook::isInTotals(const QString& symbol) const { return poolOf(symbol) == marginAsset; }

// In multi-assets mode every wallet stands for every cross position, at what it is worth less its haircut.
bool AccountBook::countCollateral()
{
    const auto worth = margin::collateral(m_balances, m_indexes);
    if (!worth || *worth == m_figures.crossWallet)
        return false;
    m_reported.available += *worth - m_figures.crossWallet;
    m_figures.crossWallet = m_figures.wallet = *worth; // there is no isolated margin in that mode
    return true;
}

bool AccountBook::applyIndexes(const std::vector<AssetIndex>& indexes)
{
    m_indexes = indexes;
    if (!countCollateral())
        return false;
    followLiquidations();
    sumUp();
    return true;
}

bool AccountBook::applyMarks(const std::vector<MarkPrice>& marks)
{
    bool changed = false;
    for (const MarkPrice& mark : marks) {
        for (Position& leg : m_legs) {
            if (leg.symbol != mark.symbol || leg.markPrice == mark.mark)
                continue;
            follow(leg, mark.mark);
            changed = true;
        }
    }
    changed = countOrders() || changed;
    if (changed) {
        followLiquidations();
        sumUp();
    }
    return changed;
}

// Everything else that is held cross answers for a cross leg too, so its marks are in the price; an isolated one has its own wallet
// alone. Empty where a part is not known.
std::optional<Decimal> AccountBook::computedLiquidation(const std::vector<Position>& legs, const Position& leg) const
{
    if (leg.marginType == MarginType::Isolated) {
        const auto brackets = m_brackets.constFind(leg.symbol);
        if (brackets == m_brackets.constEnd() || brackets->empty() || !leg.markPrice.isPositive() || leg.isolatedWallet.isZero())
            return std::nullopt;
        const auto price = margin::liquidationPrice(leg.isolatedWallet, {}, {}, { { leg.side, leg.amount, leg.entryPrice } }, leg.markPrice, *brackets);
        return margin::printed(price.value_or(Decimal()));
    }
    const QString pool = poolOf(leg.symbol);
    std::vector<margin::Leg> own;
    Decimal otherMaintenance, otherUnrealized;
    for (const Position& each : legs) {
        if (each.marginType != MarginType::Cross || poolOf(each.symbol) != pool)
            continue;
        const auto brackets = m_brackets.constFind(each.symbol);
        if (brackets == m_brackets.constEnd() || brackets->empty() || !each.markPrice.isPositive())
            return std::nullopt;
        if (each.symbol == leg.symbol) {
            own.push_back({ each.side, each.amount, each.entryPrice });
            continue;
        }
        otherMaintenance += margin::maintenanceMargin(*brackets, (each.amount * each.markPrice).abs());
        otherUnrealized += margin::unrealizedPnl(each.amount, each.entryPrice, each.markPrice);
    }
    const auto balance = std::find_if(m_balances.begin(), m_balances.end(), [&](const Balance& b) { return b.asset == pool; });
    const bool isOther = pool != marginAsset;
    if (isOther && balance == m_balances.end())
        return std::nullopt;
    const auto price = margin::liquidationPrice(
        isOther ? balance->crossWallet : m_figures.crossWallet, otherMaintenance, otherUnrealized, own, leg.markPrice, m_brackets.value(leg.symbol));
    return margin::printed(price.value_or(Decimal()));
}

void AccountBook::learnLiquidationGaps()
{
    m_liquidationGaps.clear();
    for (const Position& told : m_told) {
        const auto computed = computedLiquidation(m_told, told);
        // Where only one of them sees a price at all, the difference says nothing and the venue's word stands.
        if (computed && computed->isZero() == told.liquidationPrice.isZero())
            m_liquidationGaps[{ told.symbol, told.side }] = told.liquidationPrice - *computed;
    }
}

void AccountBook::followLiquidations()
{
    for (Position& leg : m_legs) {
        const auto told = findLeg(m_told, leg.symbol, leg.side);
        const bool isWord = told != m_told.end() && told->amount == leg.amount;
        const auto gap = m_liquidationGaps.find({ leg.symbol, leg.side });
        // After a fill the venue is asked at once; what it said of another amount says nothing of this one, so the formula does.
        if (isWord && gap == m_liquidationGaps.end())
            continue;
        const auto computed = computedLiquidation(m_legs, leg);
        if (!computed)
            continue;
        leg.liquidationPrice = computed->isZero() ? Decimal() : std::max(Decimal(), *computed + (isWord ? gap->second : Decimal()));
        leg.isLiquidationKnown = true;
    }
}

Decimal AccountBook::ordersMargin() const
{
    Decimal sum;
    for (const WaitingOrders& waiting : m_orders) {
        const auto config = m_configs.constFind(waiting.symbol);
        if (config == m_configs.constEnd() || !isInTotals(waiting.symbol))
            continue;
        const Position* leg = position(waiting.symbol, waiting.side);
        const Decimal notional = leg == nullptr ? Decimal() : leg->amount * leg->markPrice;
        sum += margin::openOrderMargin(notional, waiting.bids, waiting.asks, config->leverage).openOrder;
    }
    return margin::printed(sum);
}

bool AccountBook::countOrders()
{
    const Decimal now = ordersMargin();
    return std::exchange(m_ordersMargin, now) != now;
}

bool AccountBook::setOrders(std::vector<WaitingOrders> orders)
{
    m_orders = std::move(orders);
    if (!countOrders())
        return false;
    sumUp();
    return true;
}

// The venue's totals count isolated positions in, which neither back the cross ones nor are backed by them.
void AccountBook::sumUpCross()
{
    m_figures.crossUnrealizedPnl = m_figures.crossMaintenanceMargin = {};
    for (const Position& leg : m_legs) {
        if (leg.marginType != MarginType::Cross || !isInTotals(leg.symbol))
            continue;
        m_figures.crossUnrealizedPnl += leg.unrealizedPnl;
        m_figures.crossMaintenanceMargin += leg.maintenanceMargin;
    }
}

void AccountBook::sumUp()
{
    Decimal unrealized, initial, maintenance, crossInitial;
    for (const Position& leg : m_legs) {
        if (!isInTotals(leg.symbol))
            continue;
        unrealized += leg.unrealizedPnl;
        initial += leg.positionInitialMargin;
        maintenance += leg.maintenanceMargin;
        if (leg.marginType == MarginType::Cross)
            crossInitial += leg.positionInitialMargin;
    }
    sumUpCross();
    m_figures.unrealizedPnl = unrealized;
    m_figures.marginBalance = m_figures.wallet + unrealized;
    m_figures.positionInitialMargin = initial;
    const Decimal ordersMoved = m_ordersMargin - m_reported.ordersMargin;
    m_figures.openOrderInitialMargin = m_reported.openOrderInitial + ordersMoved;
    m_figures.initialMargin = initial + m_figures.openOrderInitialMargin;
    m_figures.maintenanceMargin = maintenance;
    const Decimal available
        = m_reported.available + (m_figures.crossUnrealizedPnl - m_reported.crossUnrealized) - (crossInitial - m_reported.crossInitial) - ordersMoved;
    m_figures.available = std::max(available, Decimal());
}

} // namespace fathom

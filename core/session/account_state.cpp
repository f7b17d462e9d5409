// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/account_state.h"

#include <set>
#include <tuple>

namespace fathom {

namespace {

constexpr std::size_t historyLimit = 1000;
constexpr std::size_t fillLimit = 5000;

// Where both sides of a trade are the account's, they are two fills of one id.
using FillKey = std::tuple<QString, std::int64_t, Side>;

FillKey fillKeyOf(const Fill& fill) { return { fill.symbol, fill.tradeId, fill.side }; }

bool newerFill(const Fill& a, const Fill& b)
{
    return a.time != b.time ? a.time > b.time : a.tradeId > b.tradeId;
}

template <class List>
auto findOrder(List& list, LocalOrderId id)
{
    return std::find_if(list.begin(), list.end(), [id](const Order& order) { return order.localId == id; });
}

} // namespace

struct AccountState::Private
{
    AccountPhase phase = AccountPhase::Off;
    QString phaseReason;
    QString conflict;
    WallTime verifiedAt {};
    AccountFigures figures;
    std::vector<Balance> balances;
    std::vector<Position> positions;
    std::vector<Order> open, history;
    std::vector<Fill> fills;
    std::set<FillKey> fillKeys;
    std::vector<EquityPoint> equity;
    bool hedge = false, multiAssets = false;
    std::vector<AssetIndex> assetIndexes;
    QHash<QString, SymbolConfig> configs;
    QHash<QString, std::vector<LeverageBracket>> brackets;
    QHash<QString, CommissionRates> commissions;
    QHash<LocalOrderId, Decimal> queueAhead;
    QHash<LocalOrderId, QueueEstimate> queues;
    QueueCalibration calibration;
    QHash<QString, Countdown> countdowns;
    DayLoss dayLoss;
    std::set<QString> asked;

    //! Asking once per symbol, after the getter has returned.
    void want(const AccountState* self, const QString& symbol)
    {
        if (symbol.isEmpty() || !asked.insert(symbol).second)
            return;
        auto* owner = const_cast<AccountState*>(self);
        QMetaObject::invokeMethod(
            owner, [owner, symbol] { Q_EMIT owner->symbolDetailsWanted(symbol); }, Qt::QueuedConnection);
    }

    void trimFills()
    {
        while (fills.size() > fillLimit) {
            fillKeys.erase(fillKeyOf(fills.back()));
            fills.pop_back();
        }
    }
};

AccountState::AccountState(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    qRegisterMetaType<AccountPhase>("fathom::AccountPhase");
    qRegisterMetaType<AccountFigures>("fathom::AccountFigures");
}

AccountState::~AccountState() = default;

AccountPhase AccountState::phase() const { return d->phase; }
QString AccountState::phaseReason() const { return d->phaseReason; }
WallTime AccountState::verifiedAt() const { return d->verifiedAt; }
const AccountFigures& AccountState::figures() const { return d->figures; }
const std::vector<Balance>& AccountState::balances() const { return d->balances; }
const std::vector<Position>& AccountState::positions() const { return d->positions; }
const std::vector<Order>& AccountState::openOrders() const { return d->open; }
const std::vector<Order>& AccountState::orderHistory() const { return d->history; }
const std::vector<Fill>& AccountState::fills() const { return d->fills; }
const std::vector<EquityPoint>& AccountState::equityCurve() const { return d->equity; }
bool AccountState::isHedgeMode() const { return d->hedge; }
bool AccountState::isMultiAssets() const { return d->multiAssets; }
QString AccountState::totalsUnit() const { return d->multiAssets ? QStringLiteral("USD") : QStringLiteral("USDT"); }
const std::vector<AssetIndex>& AccountState::assetIndexes() const { return d->assetIndexes; }

const Position* AccountState::position(const QString& symbol, PositionSide side) const
{
    const auto it = std::find_if(d->positions.begin(), d->positions.end(),
        [&](const Position& p) { return p.side == side && p.symbol == symbol; });
    return it == d->positions.end() ? nullptr : &*it;
}

const Order* AccountState::order(LocalOrderId id) const
{
    if (const auto it = findOrder(d->open, id); it != d->open.end())
        return &*it;
    const auto it = findOrder(d->history, id);
    return it == d->history.end() ? nullptr : &*it;
}

SymbolConfig AccountState::symbolConfig(const QString& symbol) const
{
    d->want(this, symbol);
    SymbolConfig unknown;
    unknown.symbol = symbol;
    return d->configs.value(symbol, unknown);
}

const std::vector<LeverageBracket>& AccountState::brackets(const QString& symbol) const
{
    static const std::vector<LeverageBracket> none;
    d->want(this, symbol);
    const auto it = d->brackets.constFind(symbol);
    return it == d->brackets.constEnd() ? none : *it;
}

CommissionRates AccountState::commission(const QString& symbol) const
{
    d->want(this, symbol);
    return d->commissions.value(symbol);
}

std::optional<Decimal> AccountState::queueAhead(LocalOrderId id) const
{
    const auto it = d->queueAhead.constFind(id);
    return it == d->queueAhead.constEnd() ? std::nullopt : std::optional<Decimal>(*it);
}

std::optional<QueueEstimate> AccountState::queueEstimate(LocalOrderId id) const
{
    const auto it = d->queues.constFind(id);
    return it == d->queues.constEnd() ? std::nullopt : std::optional<QueueEstimate>(*it);
}

QueueCalibration AccountState::queueCalibration() const { return d->calibration; }

const DayLoss& AccountState::dayLoss() const { return d->dayLoss; }

void AccountState::applyDayLoss(const DayLoss& state)
{
    if (state == d->dayLoss)
        return;
    d->dayLoss = state;
    Q_EMIT dayLossChanged();
}

std::optional<Countdown> AccountState::countdown(const QString& symbol) const
{
    const auto it = d->countdowns.constFind(symbol);
    return it == d->countdowns.constEnd() ? std::nullopt : std::optional<Countdown>(*it);
}

void AccountState::repeatWants()
{
    for (const QString& symbol : d->asked)
        Q_EMIT symbolDetailsWanted(symbol);
}

void AccountState::applyPhase(AccountPhase phase, const QString& reason, WallTime verifiedAt)
{
    const bool same = d->phase == phase && d->phaseReason == reason;
    d->phase = phase;
    d->phaseReason = reason;
    d->verifiedAt = verifiedAt;
    if (!same)
        Q_EMIT phaseChanged();
}

void AccountState::applyFigures(const AccountFigures& figures, std::vector<Balance> balances)
{
    d->figures = figures;
    d->balances = std::move(balances);
    Q_EMIT figuresChanged();
}

void AccountState::applyPositions(std::vector<Position> positions)
{
    std::vector<Position> next;
    next.reserve(positions.size());
    const auto take = [&](const Position& known) {
        const auto it = std::find_if(positions.begin(), positions.end(), [&](const Position& p) {
            return p.isOpen() && p.side == known.side && p.symbol == known.symbol;
        });
        if (it == positions.end())
            return;
        next.push_back(std::move(*it));
        positions.erase(it);
    };
    for (const Position& known : d->positions)
        take(known);
    const bool gone = next.size() != d->positions.size();
    const std::size_t kept = next.size();
    for (Position& position : positions) {
        if (position.isOpen())
            next.push_back(std::move(position));
    }
    const bool structure = gone || next.size() != kept;
    d->positions = std::move(next);
    Q_EMIT positionsChanged(structure);
}

void AccountState::applyOrder(const Order& order)
{
    const auto open = findOrder(d->open, order.localId);
    if (order.isOpen()) {
        if (open != d->open.end()) {
            *open = order;
        } else {
            const auto ended = findOrder(d->history, order.localId);
            if (ended != d->history.end())
                d->history.erase(ended); // a late proof that it lives after all
            const auto place = std::find_if(d->open.rbegin(), d->open.rend(),
                [&](const Order& other) { return other.created <= order.created; });
            d->open.insert(place.base(), order);
        }
    } else {
        d->queueAhead.remove(order.localId);
        d->queues.remove(order.localId);
        const auto ended = findOrder(d->history, order.localId);
        if (ended != d->history.end())
            *ended = order;
        else
            d->history.insert(d->history.begin(), order);
        if (open != d->open.end())
            d->open.erase(open);
        if (d->history.size() > historyLimit)
            d->history.resize(historyLimit);
    }
    Q_EMIT orderChanged(order.localId);
}

void AccountState::applyOrders(std::vector<Order> open, std::vector<Order> history)
{
    d->open = std::move(open);
    d->history = std::move(history);
    std::stable_sort(d->open.begin(), d->open.end(), [](const Order& a, const Order& b) { return a.created < b.created; });
    const auto isOver = [this](const auto& place) { return findOrder(d->open, place.key()) == d->open.end(); };
    d->queueAhead.removeIf(isOver);
    d->queues.removeIf(isOver);
    if (d->history.size() > historyLimit)
        d->history.resize(historyLimit);
    Q_EMIT ordersReset();
}

void AccountState::applyFills(const std::vector<Fill>& fills)
{
    std::vector<Fill> fresh;
    for (const Fill& fill : fills) {
        if (d->fillKeys.insert(fillKeyOf(fill)).second)
            fresh.push_back(fill);
    }
    if (fresh.empty())
        return;
    std::sort(fresh.begin(), fresh.end(), newerFill);
    const bool inOrder = d->fills.empty() || !newerFill(d->fills.front(), fresh.back());
    d->fills.insert(d->fills.begin(), fresh.begin(), fresh.end());
    if (!inOrder)
        std::stable_sort(d->fills.begin(), d->fills.end(), newerFill);
    d->trimFills();
    for (auto it = fresh.rbegin(); it != fresh.rend(); ++it)
        Q_EMIT fillArrived(*it);
}

void AccountState::applyEquity(std::vector<EquityPoint> curve)
{
    d->equity = std::move(curve);
    Q_EMIT figuresChanged();
}

void AccountState::applyHedgeMode(bool hedge)
{
    if (d->hedge == hedge)
        return;
    d->hedge = hedge;
    Q_EMIT configChanged({});
}

void AccountState::applyMultiAssets(bool multi)
{
    if (d->multiAssets == multi)
        return;
    d->multiAssets = multi;
    Q_EMIT configChanged({});
}

void AccountState::applyAssetIndexes(std::vector<AssetIndex> indexes)
{
    d->assetIndexes = std::move(indexes);
    Q_EMIT figuresChanged();
}

void AccountState::applySymbolConfig(const SymbolConfig& config)
{
    d->configs.insert(config.symbol, config);
    Q_EMIT configChanged(config.symbol);
}

void AccountState::applyBrackets(const QString& symbol, std::vector<LeverageBracket> brackets)
{
    d->brackets.insert(symbol, std::move(brackets));
    Q_EMIT configChanged(symbol);
}

void AccountState::applyCommission(const QString& symbol, CommissionRates rates)
{
    d->commissions.insert(symbol, rates);
    Q_EMIT configChanged(symbol);
}

void AccountState::applyQueueAhead(LocalOrderId id, std::optional<Decimal> ahead)
{
    if (ahead)
        d->queueAhead.insert(id, *ahead);
    else
        d->queueAhead.remove(id);
    Q_EMIT orderChanged(id);
}

void AccountState::applyQueueEstimate(LocalOrderId id, const std::optional<QueueEstimate>& estimate)
{
    if (!estimate) {
        d->queues.remove(id);
        applyQueueAhead(id, std::nullopt);
        return;
    }
    d->queues.insert(id, *estimate);
    applyQueueAhead(id, estimate->wide ? estimate->worst : estimate->likely); // a bound is at least true
}

void AccountState::applyQueueCalibration(const QueueCalibration& calibration)
{
    d->calibration = calibration;
}

QStringList AccountState::countdowns() const
{
    QStringList symbols = d->countdowns.keys();
    symbols.sort();
    return symbols;
}

void AccountState::applyCountdown(const QString& symbol, const std::optional<Countdown>& countdown)
{
    if (countdown)
        d->countdowns.insert(symbol, *countdown);
    else
        d->countdowns.remove(symbol);
    Q_EMIT countdownChanged(symbol);
}

QString AccountState::conflict() const
{
    return d->conflict;
}

void AccountState::applyConflict(const QString& words)
{
    if (d->conflict == words)
        return;
    d->conflict = words;
    Q_EMIT conflictChanged();
}

void AccountState::applyChangedWhileBlind(int changes)
{
    if (changes > 0)
        Q_EMIT changedWhileBlind(changes);
}

} // namespace fathom

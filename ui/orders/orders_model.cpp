// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orders_model.h"

#include "core/session/account_state.h"
#include "core/session/margin_pool.h"
#include "core/session/market_data.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/workspace/placings.h"

#include <QCoreApplication>

#include <algorithm>

namespace fathom {

namespace {

using namespace std::chrono_literals;

constexpr auto refusedShownFor = 60s;
constexpr int tickMs = 100;      // in flight they count tenths of a second
constexpr int rowsInOneTick = 25; // ages and distances of the others are renewed a part at a time

MonotonicTime now() { return std::chrono::steady_clock::now(); }

QString shownQuantity(Decimal value, const Instrument* instrument)
{
    return instrument ? format::quantity(value, *instrument) : QString::fromStdString(value.toString());
}

QString shownPrice(Decimal value, const Instrument* instrument)
{
    return instrument ? format::price(value, *instrument) : QString::fromStdString(value.toString());
}

bool isCounting(const Order& order) { return order.request == RequestState::Placing || order.request == RequestState::Modifying || order.request == RequestState::Cancelling || order.request == RequestState::Unknown; }

} // namespace

QString describeOrder(const Order& order, const Session& session)
{
    const auto instrument = session.market()->instrument(order.symbol);
    const QString size = order.closePosition ? OrdersModel::tr("all of") : shownQuantity(order.quantity, instrument.get());
    const bool isTriggered = isConditional(order.type) && order.triggerPrice.isPositive();
    const QString at = isTriggered ? shownPrice(order.triggerPrice, instrument.get())
        : words::showsPrice(order)          ? shownPrice(order.price, instrument.get())
        : order.type == OrderType::Other    ? QStringLiteral("–")
                                            : OrdersModel::tr("market");
    return OrdersModel::tr("%1 %2 %3 at %4").arg(sideName(order.side), size, order.symbol, at);
}

bool isRefusedOrder(const Order& order)
{
    const bool refused = order.request == RequestState::Refused || order.request == RequestState::NotSent || order.request == RequestState::NotPlaced;
    return refused && order.status == OrderStatus::None;
}

OrdersModel::OrdersModel(Session& session, QObject* parent)
    : CellModel(parent)
    , m_session(session)
{
    const AccountState* account = session.account();
    connect(account, &AccountState::orderChanged, this, &OrdersModel::applyOne);
    connect(account, &AccountState::ordersReset, this, &OrdersModel::reload);
    connect(account, &AccountState::positionsChanged, this, [this](bool structure) {
        if (structure)
            refreshAll(); // what an order would close came or went
    });
    connect(session.market(), &MarketData::instrumentsChanged, this, &OrdersModel::refreshAll);
    connect(&Placings::of(session), &Placings::sentAgain, this, &OrdersModel::refreshAll);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &OrdersModel::tick);
    m_tick.start();
    reload();
}

void OrdersModel::setSymbol(const QString& symbol)
{
    if (symbol == m_symbol)
        return;
    m_symbol = symbol;
    m_rows.clear();
    reload();
}

bool OrdersModel::isShown(const Order& order) const
{
    if (!m_symbol.isEmpty() && order.symbol != m_symbol)
        return false;
    if (order.isOpen() || order.heldHere)
        return true;
    return isRefusedOrder(order) && now() - order.errorSince < refusedShownFor && !m_dismissed.contains(order.localId);
}

void OrdersModel::reload()
{
    // Rows that are still there keep their place; the rest is appended in order of age.
    const AccountState* account = m_session.account();
    std::vector<Row> rows;
    const auto has = [&](LocalOrderId id) { return std::any_of(rows.begin(), rows.end(), [&](const Row& row) { return row.order.localId == id; }); };
    for (const Row& known : m_rows) {
        const Order* order = account->order(known.order.localId);
        if (order && isShown(*order))
            rows.push_back({ *order, false });
        else if (m_held)
            rows.push_back({ order ? *order : known.order, true });
    }
    const auto take = [&](const std::vector<Order>& list) {
        for (const Order& order : list) {
            if (isShown(order) && !has(order.localId))
                rows.push_back({ order, false });
        }
    };
    take(account->openOrders());
    take(account->orderHistory());
    m_rows = std::move(rows);
    resetRows(static_cast<int>(m_rows.size()));
    Q_EMIT countsChanged();
}

void OrdersModel::drop(int row)
{
    beginRemove(row);
    m_rows.erase(m_rows.begin() + row);
    endRemove(row);
}

void OrdersModel::applyOne(LocalOrderId id)
{
    const Order* order = m_session.account()->order(id);
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.order.localId == id; });
    const auto row = static_cast<int>(found - m_rows.begin());
    const bool shown = order && isShown(*order);
    if (found == m_rows.end()) {
        if (!shown)
            return;
        m_rows.push_back({ *order, false });
        rowsAdded(row, 1);
    } else if (!shown && !m_held) {
        drop(row);
    } else {
        if (order)
            found->order = *order;
        found->gone = !shown;
        refreshRow(row);
    }
    Q_EMIT countsChanged();
}

void OrdersModel::setHeld(bool held)
{
    m_held = held;
    if (held)
        return;
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (isGone(row))
            drop(row);
    }
}

int OrdersModel::rowOf(LocalOrderId id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [id](const Row& row) { return row.order.localId == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void OrdersModel::dismiss(int row)
{
    m_dismissed.insert(at(row).localId);
    drop(row);
    Q_EMIT countsChanged();
}

// Ages, distances and queue places move by themselves; refused rows leave after their minute. A part of the list at a time, so that two
// hundred rows never make one long step.
void OrdersModel::tick()
{
    bool left = false;
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (isGone(row) || isShown(at(row)))
            continue;
        if (m_held)
            m_rows[static_cast<std::size_t>(row)].gone = true;
        else
            drop(row);
        left = true;
    }
    if (left)
        Q_EMIT countsChanged();
    const int count = rowCount();
    for (int row = 0; row < count; ++row) {
        if (isCounting(at(row)))
            refreshRow(row);
    }
    for (int i = 0; i < std::min(count, rowsInOneTick); ++i) {
        m_tickAt = m_tickAt + 1 < count ? m_tickAt + 1 : 0;
        refreshRow(m_tickAt);
    }
}

OrdersModel::Counts OrdersModel::counts() const
{
    Counts counts;
    for (const Row& row : m_rows) {
        const Order& order = row.order;
        if (row.gone)
            continue;
        if (order.request == RequestState::Unknown)
            ++counts.unknown;
        else if (isRefusedOrder(order))
            ++counts.refused;
        else if (order.isConditional() || order.heldHere)
            ++counts.conditional;
        else
            ++counts.ordinary;
    }
    return counts;
}

std::optional<Decimal> OrdersModel::affordable(const Order& order) const
{
    constexpr int marginInsufficient = -2019;
    const auto instrument = m_session.market()->instrument(order.symbol);
    if (order.errorCode != marginInsufficient || !instrument || !order.price.isPositive())
        return std::nullopt;
    const AccountState* account = m_session.account();
    const Decimal rate = account->commission(order.symbol).taker;
    const Decimal perUnit = order.price / Decimal(std::max(1, account->symbolConfig(order.symbol).leverage)) + order.price * rate;
    const Decimal quantity = (marginPool(*account, instrument->marginAsset).available / perUnit).roundedTo(instrument->stepSize, Decimal::Rounding::Down);
    const bool isUseful = quantity >= instrument->minQuantity && quantity < order.quantity && quantity * order.price >= instrument->minNotional;
    return isUseful ? std::optional(quantity) : std::nullopt;
}

std::vector<ColumnLook> OrdersModel::columns() const
{
    return {
        { "state", tr("State"), true },
        { "symbol", tr("Symbol"), true },
        { "side", tr("Side"), true },
        { "type", tr("Type"), true },
        { "quantity", tr("Quantity") },
        { "filled", tr("Filled"), true },
        { "price", tr("Price") },
        { "trigger", tr("Trigger") },
        { "toMark", tr("To mark"), false, tr("Distance of the price, or the trigger, from the mark price") },
        { "queue", tr("Queue ahead"), false, tr("Estimated from public data, of what rests at the price now") },
        { "result", tr("If filled: result"), false, tr("Gross, against the entry price of the position it closes") },
        { "flags", tr("Flags"), true },
        { "held", tr("Held"), true, tr("Where the order is: at the exchange, or only in this program") },
        { "age", tr("Age") },
        { "clientId", tr("Client id"), true },
        { "actions", QString() },
    };
}

bool OrdersModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Order order = at(index.row());
    const auto instrument = m_session.market()->instrument(order.symbol);
    const auto typed = format::parseTyped(value.toString());
    if (!typed || !instrument || !typed->isPositive()) {
        Q_EMIT editRefused(tr("“%1” is not a number. The order is unchanged.").arg(value.toString().trimmed()));
        return false;
    }
    const bool isQuantity = index.column() == Quantity;
    const bool onGrid = isQuantity ? instrument->stepsOf(*typed).has_value() : instrument->ticksOf(*typed).has_value();
    if (!onGrid) {
        Q_EMIT editRefused(tr("%1 is not a multiple of %2. The order is unchanged.")
                               .arg(QString::fromStdString(typed->toString()), QString::fromStdString((isQuantity ? instrument->stepSize : instrument->tickSize).toString())));
        return false;
    }
    if (isQuantity && *typed <= order.executed) {
        // The exchange would end the order: that is a cancelling, and is asked for as one.
        Q_EMIT editRefused(tr("%1 is filled already. The order is unchanged; cancel it to drop the rest.").arg(shownQuantity(order.executed, instrument.get())));
        return false;
    }
    OrderIntent terms = termsOf(order);
    switch (index.column()) {
    case Price: terms.price = *typed; break;
    case Trigger: terms.triggerPrice = *typed; break;
    default: terms.quantity = *typed; break;
    }
    if (terms == termsOf(order))
        return false;
    Q_EMIT editAccepted(order, terms);
    return true;
}

} // namespace fathom

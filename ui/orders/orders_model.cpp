// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orders_model.h"

#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "core/session/session.h"
#include "ui/theme/format.h"

namespace fathom {

namespace {

using namespace std::chrono_literals;

constexpr auto refusedShownFor = 60s;
constexpr int tickMs = 200;

MonotonicTime now() { return std::chrono::steady_clock::now(); }

std::chrono::milliseconds since(MonotonicTime start) { return std::chrono::duration_cast<std::chrono::milliseconds>(now() - start); }

QString seconds(MonotonicTime start)
{
    return QCoreApplication::translate("OrdersModel", "%1 s").arg(static_cast<double>(since(start).count()) / 1000.0, 0, 'f', 1);
}

QString quantityText(Decimal value, const Instrument* instrument)
{
    return instrument ? format::quantity(value, *instrument) : QString::fromStdString(value.toString());
}

QString priceText(Decimal value, const Instrument* instrument)
{
    return instrument ? format::price(value, *instrument) : QString::fromStdString(value.toString());
}

bool isInFlight(const Order& order)
{
    return order.request == RequestState::Placing || order.request == RequestState::Modifying || order.request == RequestState::Cancelling;
}

} // namespace

QString describeOrder(const Order& order, const Session& session)
{
    const auto instrument = session.market()->instrument(order.symbol);
    return QCoreApplication::translate("OrdersModel", "%1 %2 %3 at %4")
        .arg(sideName(order.side), quantityText(order.quantity, instrument.get()), order.symbol,
            order.type == OrderType::Market ? QCoreApplication::translate("OrdersModel", "market") : priceText(order.price, instrument.get()));
}

OrdersModel::OrdersModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(session.account(), &AccountState::orderChanged, this, &OrdersModel::applyOne);
    connect(session.account(), &AccountState::ordersReset, this, &OrdersModel::reload);
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
    reload();
}

int OrdersModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int OrdersModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

bool OrdersModel::isRefused(const Order& order) const
{
    const bool refused = order.request == RequestState::Refused || order.request == RequestState::NotSent || order.request == RequestState::NotPlaced;
    return refused && order.status == OrderStatus::None;
}

bool OrdersModel::isShown(const Order& order) const
{
    if (!m_symbol.isEmpty() && order.symbol != m_symbol)
        return false;
    if (order.isOpen())
        return true;
    return isRefused(order) && since(order.errorSince) < refusedShownFor
        && std::find(m_dismissed.begin(), m_dismissed.end(), order.localId) == m_dismissed.end();
}

bool OrdersModel::isEditable(const Order& order) const
{
    return order.isWorking() && order.type == OrderType::Limit && order.request == RequestState::None;
}

void OrdersModel::reload()
{
    beginResetModel();
    m_rows.clear();
    const AccountState* account = m_session.account();
    for (const Order& order : account->openOrders()) {
        if (isShown(order))
            m_rows.push_back(order);
    }
    for (const Order& order : account->orderHistory()) {
        if (isShown(order))
            m_rows.push_back(order);
    }
    endResetModel();
    Q_EMIT countsChanged();
}

void OrdersModel::applyOne(LocalOrderId id)
{
    const Order* order = m_session.account()->order(id);
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Order& row) { return row.localId == id; });
    const auto row = static_cast<int>(found - m_rows.begin());
    const bool shown = order && isShown(*order);
    if (found == m_rows.end()) {
        if (shown) {
            beginInsertRows({}, row, row);
            m_rows.push_back(*order);
            endInsertRows();
        }
    } else if (!shown) {
        beginRemoveRows({}, row, row);
        m_rows.erase(found);
        endRemoveRows();
    } else {
        *found = *order;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    Q_EMIT countsChanged();
}

void OrdersModel::dismiss(int row)
{
    const LocalOrderId id = at(row).localId;
    m_dismissed.push_back(id);
    applyOne(id);
}

// Ages, distances and queue places move by themselves; refused rows leave after their minute.
void OrdersModel::tick()
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!isShown(at(row)))
            applyOne(at(row).localId);
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), { Qt::DisplayRole });
}

OrdersModel::Counts OrdersModel::counts() const
{
    Counts counts;
    counts.total = static_cast<int>(m_session.account()->openOrders().size());
    for (const Order& order : m_rows) {
        counts.unknown += order.request == RequestState::Unknown ? 1 : 0;
        counts.refused += isRefused(order) ? 1 : 0;
        counts.working += order.isWorking() && order.request != RequestState::Unknown ? 1 : 0;
    }
    return counts;
}

QVariant OrdersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool left = section == State || section == Symbol || section == OrderSide || section == Type || section == Flags;
        return static_cast<int>((left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State: return tr("State");
    case Symbol: return tr("Symbol");
    case OrderSide: return tr("Side");
    case Type: return tr("Type");
    case Quantity: return tr("Quantity");
    case Filled: return tr("Filled");
    case Price: return tr("Price");
    case ToMark: return tr("To mark");
    case QueueAhead: return tr("Queue ahead");
    case Result: return tr("If filled");
    case Flags: return tr("Flags");
    case Age: return tr("Age");
    default: return {};
    }
}

Qt::ItemFlags OrdersModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && (index.column() == Price || index.column() == Quantity) && isEditable(at(index.row())))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool OrdersModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Order order = at(index.row());
    const auto instrument = m_session.market()->instrument(order.symbol);
    const auto typed = format::parseTyped(value.toString());
    if (!typed || !instrument || !typed->isPositive()) {
        Q_EMIT editRefused(tr("“%1” is not a number. The order is unchanged.").arg(value.toString()));
        return false;
    }
    const Decimal price = index.column() == Price ? *typed : order.price;
    const Decimal quantity = index.column() == Quantity ? *typed : order.quantity;
    if (!instrument->ticksOf(price) || !instrument->stepsOf(quantity)) {
        Q_EMIT editRefused(tr("%1 is not a multiple of %2. The order is unchanged.")
                               .arg(QString::fromStdString(typed->toString()),
                                   QString::fromStdString((index.column() == Price ? instrument->tickSize : instrument->stepSize).toString())));
        return false;
    }
    if (price == order.price && quantity == order.quantity)
        return false;
    m_session.orders()->modify(order.localId, price, quantity);
    return true;
}

QVariant OrdersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Order& order = at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(order, column);
    case Qt::EditRole:
        return QString::fromStdString((column == Price ? order.price : order.quantity).toString());
    case Qt::AccessibleTextRole: return text(order, column);
    case Qt::ToolTipRole: return order.errorText.isEmpty() ? QVariant() : QVariant(order.errorText.toHtmlEscaped());
    case RawRole: return raw(order, column);
    case InkRole: return static_cast<int>(ink(order, column));
    case Qt::TextAlignmentRole: return headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    case StrongRole: return column == OrderSide;
    case GroundRole: return static_cast<int>(order.request == RequestState::Unknown ? RowGround::Warning : RowGround::Normal);
    case PinnedRole: return order.request == RequestState::Unknown;
    case MeterRole:
        if (column == Filled && order.executed.isPositive() && order.quantity.isPositive())
            return (order.executed / order.quantity).toDouble();
        return {};
    case ButtonsRole: return column == Actions ? QVariant::fromValue(buttons(order)) : QVariant();
    default: return {};
    }
}

QString OrdersModel::stateText(const Order& order) const
{
    switch (order.request) {
    case RequestState::Placing: return tr("Sending %1").arg(seconds(order.requestSince));
    case RequestState::Modifying: return tr("Modifying %1").arg(seconds(order.requestSince));
    case RequestState::Cancelling: return tr("Cancelling %1").arg(seconds(order.requestSince));
    case RequestState::Unknown: return tr("Unknown %1 ?").arg(seconds(order.requestSince));
    case RequestState::NotPlaced: return tr("Never placed");
    case RequestState::NotSent: return tr("Not sent");
    case RequestState::Refused:
        if (order.status == OrderStatus::None)
            return tr("Refused");
        break;
    case RequestState::None: break;
    }
    switch (order.status) {
    case OrderStatus::PartiallyFilled: return tr("Part filled");
    case OrderStatus::New: return tr("Working");
    default: return orderStatusName(order.status);
    }
}

QString OrdersModel::flagsText(const Order& order) const
{
    QStringList flags;
    if (order.timeInForce == TimeInForce::GTX)
        flags << tr("Post-only");
    else if (order.type == OrderType::Limit)
        flags << timeInForceName(order.timeInForce);
    if (order.reduceOnly)
        flags << tr("Reduce-only");
    if (order.positionSide != PositionSide::Both)
        flags << positionSideName(order.positionSide);
    if (order.external)
        flags << tr("External");
    return flags.join(QStringLiteral(", "));
}

std::optional<Decimal> OrdersModel::toMark(const Order& order) const
{
    const MarkPrice* mark = m_session.market()->markPrice(order.symbol);
    if (!mark || !mark->mark.isPositive() || !order.price.isPositive())
        return std::nullopt;
    return (order.price / mark->mark - Decimal(1)) * Decimal(100);
}

// What filling the rest would realise against the position held now; empty where the order adds to it.
std::optional<Decimal> OrdersModel::result(const Order& order) const
{
    const Position* position = m_session.account()->position(order.symbol, order.positionSide);
    if (!position || position->isLong() == (order.side == Side::Buy) || !order.price.isPositive())
        return std::nullopt;
    const Decimal closing = std::min(order.remaining(), position->amount.abs());
    const Decimal move = order.price - position->entryPrice;
    return position->isLong() ? closing * move : -(closing * move);
}

QString OrdersModel::text(const Order& order, int column) const
{
    const auto instrument = m_session.market()->instrument(order.symbol);
    switch (column) {
    case State: return stateText(order);
    case Symbol: return order.symbol;
    case OrderSide: return sideName(order.side);
    case Type: return order.type == OrderType::Market ? tr("Market") : order.type == OrderType::Limit ? tr("Limit") : orderTypeName(order.type);
    case Quantity: return quantityText(order.quantity, instrument.get());
    case Filled: return quantityText(order.executed, instrument.get());
    case Price:
        if (order.type == OrderType::Market)
            return tr("market");
        if (order.request == RequestState::Modifying)
            return priceText(order.price, instrument.get()) + QStringLiteral(" \u2192 ") + priceText(order.wantedPrice, instrument.get());
        return priceText(order.price, instrument.get());
    case ToMark: {
        const auto distance = toMark(order);
        return distance ? format::signedPercent(*distance) : format::unknown();
    }
    case QueueAhead: {
        if (order.request == RequestState::Unknown)
            return tr("not counted");
        const auto ahead = order.isWorking() ? m_session.account()->queueAhead(order.localId) : std::nullopt;
        return ahead ? QStringLiteral("\u2248 ") + quantityText(*ahead, instrument.get()) : format::unknown();
    }
    case Result: {
        const auto money = result(order);
        return money ? format::signedMoney(*money) : tr("adds");
    }
    case Flags: return isRefused(order) ? order.errorText : flagsText(order);
    case Age:
        return order.created == WallTime {}
            ? format::unknown()
            : format::age(std::max(0ms, std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now() - order.created)));
    default: return {};
    }
}

QVariant OrdersModel::raw(const Order& order, int column) const
{
    switch (column) {
    case Quantity: return order.quantity.toDouble();
    case Filled: return order.executed.toDouble();
    case Price: return order.price.toDouble();
    case ToMark: return toMark(order).value_or(Decimal()).abs().toDouble();
    case QueueAhead: return m_session.account()->queueAhead(order.localId).value_or(Decimal()).toDouble();
    case Result: return result(order).value_or(Decimal()).toDouble();
    case Age: return -static_cast<qint64>(toMs(order.created));
    default: return text(order, column);
    }
}

Ink OrdersModel::ink(const Order& order, int column) const
{
    switch (column) {
    case State:
        return order.request == RequestState::Unknown ? Ink::Warn : isRefused(order) ? Ink::Sell : isInFlight(order) ? Ink::Text2 : Ink::Text1;
    case OrderSide: return order.side == Side::Buy ? Ink::Buy : Ink::Sell;
    case Result: {
        const auto money = result(order);
        return !money ? Ink::Text3 : money->isZero() ? Ink::Text2 : money->isPositive() ? Ink::Buy : Ink::Sell;
    }
    case QueueAhead: return order.request == RequestState::Unknown ? Ink::Warn : Ink::Text2;
    case Filled: return order.executed.isZero() ? Ink::Text3 : order.side == Side::Buy ? Ink::Buy : Ink::Sell;
    case Flags: return isRefused(order) ? Ink::Sell : Ink::Text2;
    case ToMark: return Ink::Text2;
    case Age: return Ink::Text3;
    default: return Ink::Text1;
    }
}

QVector<CellButton> OrdersModel::buttons(const Order& order) const
{
    const QString what = describeOrder(order, m_session);
    if (isRefused(order))
        return { { Dismiss, tr("Dismiss"), std::nullopt, tr("Dismiss refused %1").arg(what) } };
    QVector<CellButton> buttons;
    if (isEditable(order))
        buttons.append({ Edit, {}, Icon::Pencil, tr("Edit price of %1").arg(what) });
    if (order.request != RequestState::Unknown)
        buttons.append({ Cancel, {}, Icon::Close, tr("Cancel %1").arg(what) });
    return buttons;
}

} // namespace fathom

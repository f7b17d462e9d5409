// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/liquidations/liquidations_model.h"

#include "core/session/market_data.h"
#include "ui/tables/cell.h"
#include "ui/theme/format.h"

namespace fathom {

namespace {

constexpr std::size_t mostKept = 4'000; // an hour of a wild market
constexpr std::size_t mostShown = 500;
constexpr std::chrono::hours summed { 1 };

} // namespace

LiquidationsModel::LiquidationsModel(const MarketData& market, QObject* parent)
    : QAbstractTableModel(parent)
    , m_market(market)
{
    connect(&market, &MarketData::forcedOrder, this, &LiquidationsModel::add);
}

void LiquidationsModel::add(const ForcedOrder& order)
{
    const Decimal price = order.averagePrice.isPositive() ? order.averagePrice : order.price;
    const Row row { order, price * order.quantity };
    m_all.push_front(row);
    if (m_all.size() > mostKept)
        m_all.pop_back();
    if (isShown(row)) {
        if (m_isHeld)
            m_waiting.push_front(row);
        else
            show(row);
    }
    Q_EMIT arrived();
}

bool LiquidationsModel::isShown(const Row& row) const
{
    return row.value >= m_minimum && (m_symbol.isEmpty() || row.order.symbol == m_symbol);
}

void LiquidationsModel::show(const Row& row)
{
    beginInsertRows({}, 0, 0);
    m_rows.push_front(row);
    endInsertRows();
    if (m_rows.size() > mostShown) {
        const int last = rowCount() - 1;
        beginRemoveRows({}, last, last);
        m_rows.pop_back();
        endRemoveRows();
    }
    if (row.value <= m_largest)
        return;
    m_largest = row.value;
    Q_EMIT dataChanged(index(0, Bar), index(rowCount() - 1, Bar));
}

void LiquidationsModel::setHeld(bool held)
{
    m_isHeld = held;
    if (held)
        return;
    for (auto row = m_waiting.rbegin(); row != m_waiting.rend(); ++row)
        show(*row);
    m_waiting.clear();
}

void LiquidationsModel::setSymbol(const QString& symbol)
{
    if (symbol == m_symbol)
        return;
    m_symbol = symbol;
    refill();
}

void LiquidationsModel::setMinimum(Decimal minimum)
{
    if (minimum == m_minimum)
        return;
    m_minimum = minimum;
    refill();
}

void LiquidationsModel::refill()
{
    beginResetModel();
    m_rows.clear();
    m_waiting.clear();
    m_largest = {};
    for (const Row& row : m_all) {
        if (m_rows.size() == mostShown)
            break;
        if (!isShown(row))
            continue;
        m_rows.push_back(row);
        m_largest = std::max(m_largest, row.value);
    }
    endResetModel();
}

LiquidationsModel::Sums LiquidationsModel::lastHour(WallTime now)
{
    while (!m_all.empty() && m_all.back().order.time < now - summed)
        m_all.pop_back();
    Sums sums;
    for (const Row& row : m_all) {
        if (m_symbol.isEmpty() || row.order.symbol == m_symbol)
            (row.isLong() ? sums.longs : sums.shorts) += row.value;
    }
    return sums;
}

int LiquidationsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}
int LiquidationsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LiquidationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool right = section == Price || section == Quantity || section == Value;
        return static_cast<int>((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("UTC");
    case Symbol:
        return tr("Symbol");
    case Forced:
        return tr("Forced");
    case Price:
        return tr("Price");
    case Quantity:
        return tr("Quantity");
    case Value:
        return tr("USDT");
    case Bar:
        return tr("sampled feed, lower bounds");
    default:
        return {};
    }
}

QString LiquidationsModel::text(const Row& row, int column) const
{
    const ForcedOrder& order = row.order;
    const auto instrument = m_market.instrument(order.symbol);
    switch (column) {
    case Time:
        return format::time(order.time);
    case Symbol:
        return order.symbol;
    case Forced:
        return row.isLong() ? tr("long sold") : tr("short bought");
    case Price: {
        const Decimal price = order.averagePrice.isPositive() ? order.averagePrice : order.price;
        return instrument ? format::price(price, *instrument)
                          : QString::fromStdString(price.toString());
    }
    case Quantity:
        return instrument ? format::quantity(order.quantity, *instrument)
                          : QString::fromStdString(order.quantity.toString());
    case Value:
        return format::grouped(row.value.rounded(0, Decimal::Rounding::Down), 0);
    default:
        return {};
    }
}

QVariant LiquidationsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return column == Bar
            ? tr("%1 of the largest shown")
                  .arg(format::percent(
                      m_largest.isPositive() ? row.value * Decimal(100) / m_largest : Decimal(), 0))
            : text(row, column);
    case RawRole:
        switch (column) {
        case Time:
            return static_cast<qint64>(toMs(row.order.time));
        case Price:
            return row.order.price.toDouble();
        case Quantity:
            return row.order.quantity.toDouble();
        case Value:
        case Bar:
            return row.value.toDouble();
        default:
            return text(row, column);
        }
    case ShareRole:
        return m_largest.isPositive() ? (row.value / m_largest).toDouble() : 0.0;
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    case InkRole:
        if (column == Forced || column == Bar)
            return static_cast<int>(row.isLong() ? Ink::Sell : Ink::Buy);
        return static_cast<int>(column == Time ? Ink::Text3 : Ink::Text1);
    default:
        return {};
    }
}

} // namespace fathom

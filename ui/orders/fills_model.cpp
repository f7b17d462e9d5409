// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/fills_model.h"

#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/session.h"
#include "ui/theme/format.h"

namespace fathom {

namespace {

constexpr std::size_t mostRows = 5000;

} // namespace

FillsModel::FillsModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(session.account(), &AccountState::fillArrived, this, &FillsModel::append);
    connect(session.account(), &AccountState::ordersReset, this, &FillsModel::reload);
    reload();
}

int FillsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int FillsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

void FillsModel::reload()
{
    beginResetModel();
    m_rows = m_session.account()->fills();
    endResetModel();
}

void FillsModel::append(const Fill& fill)
{
    const auto sameFill = [&](const Fill& row) { return row.symbol == fill.symbol && row.tradeId == fill.tradeId; };
    if (std::any_of(m_rows.begin(), m_rows.end(), sameFill))
        return;
    // A recovered fill may be older than the newest one: it goes where its time puts it.
    const auto place = std::find_if(m_rows.begin(), m_rows.end(), [&](const Fill& row) { return row.time <= fill.time; });
    const auto row = static_cast<int>(place - m_rows.begin());
    beginInsertRows({}, row, row);
    m_rows.insert(place, fill);
    endInsertRows();
    if (m_rows.size() > mostRows) {
        beginRemoveRows({}, rowCount() - 1, rowCount() - 1);
        m_rows.pop_back();
        endRemoveRows();
    }
}

Decimal FillsModel::realisedTotal() const
{
    Decimal sum;
    for (const Fill& fill : m_rows)
        sum += fill.realizedPnl;
    return sum;
}

Decimal FillsModel::feeTotal() const
{
    Decimal sum;
    for (const Fill& fill : m_rows) {
        const auto instrument = m_session.market()->instrument(fill.symbol);
        if (!instrument || fill.commissionAsset == instrument->quoteAsset)
            sum += fill.commission;
    }
    return sum;
}

QVariant FillsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool left = section == Time || section == Symbol || section == FillSide;
        return static_cast<int>((left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time UTC");
    case Symbol: return tr("Symbol");
    case FillSide: return tr("Side");
    case Price: return tr("Price");
    case Quantity: return tr("Quantity");
    case Role: return tr("Role");
    case Fee: return tr("Fee");
    case Realised: return tr("Realised, gross");
    default: return {};
    }
}

QString FillsModel::text(const Fill& fill, int column) const
{
    const auto instrument = m_session.market()->instrument(fill.symbol);
    switch (column) {
    case Time: return format::dateTime(fill.time) + (fill.recovered ? tr("  late") : QString());
    case Symbol: return fill.symbol;
    case FillSide: return sideName(fill.side);
    case Price: return instrument ? format::price(fill.price, *instrument) : QString::fromStdString(fill.price.toString());
    case Quantity: return instrument ? format::quantity(fill.quantity, *instrument) : QString::fromStdString(fill.quantity.toString());
    case Role: return fill.maker ? tr("maker") : tr("taker");
    case Fee: return format::signedMoney(-fill.commission, fill.commissionAsset == QLatin1String("USDT") ? 4 : 8) + QLatin1Char(' ') + fill.commissionAsset;
    case Realised: return format::signedMoney(fill.realizedPnl);
    default: return {};
    }
}

QVariant FillsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Fill& fill = at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return text(fill, column);
    case RawRole:
        switch (column) {
        case Time: return static_cast<qint64>(toMs(fill.time));
        case Price: return fill.price.toDouble();
        case Quantity: return (fill.price * fill.quantity).toDouble();
        case Fee: return fill.commission.toDouble();
        case Realised: return fill.realizedPnl.toDouble();
        default: return text(fill, column);
        }
    case InkRole: {
        Ink ink = column == Time ? Ink::Text3 : column == Role || column == Fee ? Ink::Text2 : Ink::Text1;
        if (column == FillSide)
            ink = fill.side == Side::Buy ? Ink::Buy : Ink::Sell;
        if (column == Realised)
            ink = fill.realizedPnl.isZero() ? Ink::Text2 : fill.realizedPnl.isPositive() ? Ink::Buy : Ink::Sell;
        return static_cast<int>(ink);
    }
    case Qt::TextAlignmentRole: return headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    case StrongRole: return column == FillSide;
    case GroundRole: return static_cast<int>(fill.recovered ? RowGround::Warning : RowGround::Normal);
    default: return {};
    }
}

} // namespace fathom

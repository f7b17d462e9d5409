// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/positions/positions_model.h"

#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/session.h"
#include "ui/theme/format.h"

#include <cmath>

namespace fathom {

namespace {

const Decimal hundred { 100 };

QString quantityText(Decimal value, const Instrument* instrument)
{
    return instrument ? format::quantity(value, *instrument) : QString::fromStdString(value.toString());
}

QString priceText(Decimal value, const Instrument* instrument)
{
    if (value.isZero())
        return format::unknown();
    return instrument ? format::grouped(value, instrument->priceDecimals()) : QString::fromStdString(value.toString());
}

QString word(const Position& position) { return position.isLong() ? PositionsModel::tr("LONG") : PositionsModel::tr("SHORT"); }

} // namespace

std::optional<Decimal> liquidationDistance(const Position& position)
{
    if (!position.liquidationPrice.isPositive() || !position.markPrice.isPositive())
        return std::nullopt;
    return (position.liquidationPrice - position.markPrice).abs() / position.markPrice * hundred;
}

Decimal returnOnEquity(const Position& position)
{
    const Decimal margin = position.notional.abs() / Decimal(std::max(position.leverage, 1));
    return margin.isPositive() ? position.unrealizedPnl / margin * hundred : Decimal();
}

PositionsModel::PositionsModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(session.account(), &AccountState::positionsChanged, this, &PositionsModel::reload);
    connect(session.account(), &AccountState::configChanged, this, [this] { reload(false); });
    connect(session.market(), &MarketData::instrumentsChanged, this, [this] { reload(false); });
    reload(true);
}

int PositionsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int PositionsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

void PositionsModel::reload(bool structure)
{
    const auto& now = m_session.account()->positions();
    const auto sameKey = [](const Position& a, const Position& b) { return a.symbol == b.symbol && a.side == b.side; };
    if (structure || !std::equal(now.begin(), now.end(), m_rows.begin(), m_rows.end(), sameKey)) {
        // Legs that went leave their row, new ones are appended: nothing else moves under the pointer.
        for (auto row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
            const auto gone = std::none_of(now.begin(), now.end(), [&](const Position& p) { return sameKey(p, at(row)); });
            if (gone) {
                beginRemoveRows({}, row, row);
                m_rows.erase(m_rows.begin() + row);
                endRemoveRows();
            }
        }
        for (const Position& position : now) {
            if (std::any_of(m_rows.begin(), m_rows.end(), [&](const Position& p) { return sameKey(p, position); }))
                continue;
            const auto row = static_cast<int>(m_rows.size());
            beginInsertRows({}, row, row);
            m_rows.push_back(position);
            endInsertRows();
        }
    }
    for (Position& row : m_rows) {
        const auto found = std::find_if(now.begin(), now.end(), [&](const Position& p) { return sameKey(p, row); });
        if (found != now.end())
            row = *found;
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void PositionsModel::cyclePnlUnit()
{
    m_pnlUnit = m_pnlUnit == PnlUnit::Money ? PnlUnit::Percent : m_pnlUnit == PnlUnit::Percent ? PnlUnit::Ticks : PnlUnit::Money;
    Q_EMIT headerDataChanged(Qt::Horizontal, Unrealised, Unrealised);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Unrealised), index(rowCount() - 1, Unrealised));
}

QVariant PositionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Symbol || section == LiquidationDistance || section == Adl ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Symbol: return tr("Symbol");
    case Size: return tr("Size");
    case Entry: return tr("Entry");
    case BreakEven: return tr("Break-even");
    case Mark: return tr("Mark");
    case LiquidationDistance: return tr("Distance");
    case Liquidation: return tr("Liquidation");
    case Margin: return tr("Margin");
    case MarginRatio: return tr("Margin ratio");
    case Unrealised:
        return m_pnlUnit == PnlUnit::Money ? tr("Unrealised") : m_pnlUnit == PnlUnit::Percent ? tr("Unrealised %") : tr("Unrealised ticks");
    case Roe: return tr("ROE");
    case Adl: return tr("ADL");
    default: return {};
    }
}

QVariant PositionsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Position& position = at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(position, column);
    case Qt::AccessibleTextRole:
        if (column == Adl)
            return tr("Auto-deleverage rank %1 of 5").arg(position.adl + 1);
        if (column == Symbol)
            return QString(word(position) + QLatin1Char(' ') + position.symbol);
        if (column == LiquidationDistance)
            return liquidationDistance(position) ? tr("Liquidation %1 away").arg(text(position, column)) : tr("No liquidation price");
        return QString(text(position, column) + data(index, UnitRole).toString());
    case Qt::ToolTipRole: return exact(position, column);
    case RawRole: return raw(position, column);
    case InkRole: return static_cast<int>(ink(position, column));
    case Qt::TextAlignmentRole: return headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    case StrongRole: return column == Unrealised || column == Symbol;
    case BadgeRole: return column == Symbol ? word(position) : QString();
    case UnitRole:
        if (column == Symbol)
            return QStringLiteral("  %1\u00d7 %2").arg(position.leverage).arg(position.marginType == MarginType::Cross ? tr("Cross") : tr("Iso"));
        return {};
    case MeterRole:
        if (const auto distance = liquidationDistance(position); column == LiquidationDistance && distance) {
            // Logarithmic from 100 % away (empty) to 0.1 % (full): the last percents are the ones that matter.
            return 1.0 - std::clamp((std::log10(std::max(distance->toDouble(), 0.1)) + 1.0) / 3.0, 0.0, 1.0);
        }
        return {};
    case CellsRole: return column == Adl ? QVariant(position.adl + 1) : QVariant();
    case ButtonsRole: return column == Actions ? QVariant::fromValue(buttons(position)) : QVariant();
    default: return {};
    }
}

QString PositionsModel::text(const Position& position, int column) const
{
    const auto instrument = m_session.market()->instrument(position.symbol);
    switch (column) {
    case Symbol: return position.symbol;
    case Size: return quantityText(position.amount.abs(), instrument.get());
    case Entry: return priceText(position.entryPrice, instrument.get());
    case BreakEven: return priceText(position.breakEvenPrice, instrument.get());
    case Mark: return priceText(position.markPrice, instrument.get());
    case Liquidation: return priceText(position.liquidationPrice, instrument.get());
    case LiquidationDistance: {
        const auto distance = liquidationDistance(position);
        return distance ? format::percent(*distance, *distance > hundred ? 0 : 2) : format::unknown();
    }
    case Margin:
        return format::money(position.marginType == MarginType::Isolated ? position.isolatedMargin : position.initialMargin);
    case MarginRatio: {
        const Decimal balance = position.marginType == MarginType::Isolated ? position.isolatedMargin
                                                                              : m_session.account()->figures().marginBalance;
        const Decimal maintenance = position.marginType == MarginType::Isolated
            ? position.maintenanceMargin
            : m_session.account()->figures().maintenanceMargin;
        return balance.isPositive() ? format::percent(maintenance / balance * hundred) : format::unknown();
    }
    case Unrealised:
        if (m_pnlUnit == PnlUnit::Percent)
            return position.notional.isZero() ? format::unknown() : format::signedPercent(position.unrealizedPnl / position.notional.abs() * hundred);
        if (m_pnlUnit == PnlUnit::Ticks && instrument && instrument->tickSize.isPositive() && !position.amount.isZero())
            return format::signedMoney(position.unrealizedPnl / position.amount.abs() / instrument->tickSize, 0);
        return format::signedMoney(position.unrealizedPnl);
    case Roe: return format::signedPercent(returnOnEquity(position));
    default: return {};
    }
}

// Averages fall between ticks; the tooltip has every digit the exchange sent.
QVariant PositionsModel::exact(const Position& position, int column) const
{
    switch (column) {
    case Entry: return QString::fromStdString(position.entryPrice.toString());
    case BreakEven: return QString::fromStdString(position.breakEvenPrice.toString());
    case Mark: return QString::fromStdString(position.markPrice.toString());
    case Liquidation: return QString::fromStdString(position.liquidationPrice.toString());
    case Unrealised: return QString::fromStdString(position.unrealizedPnl.toString());
    default: return {};
    }
}

QVariant PositionsModel::raw(const Position& position, int column) const
{
    switch (column) {
    case Symbol: return position.symbol;
    case Size: return position.notional.abs().toDouble();
    case Entry: return position.entryPrice.toDouble();
    case BreakEven: return position.breakEvenPrice.toDouble();
    case Mark: return position.markPrice.toDouble();
    case Liquidation: return position.liquidationPrice.toDouble();
    case LiquidationDistance: return liquidationDistance(position).value_or(Decimal(1'000'000)).toDouble();
    case Margin: return position.initialMargin.toDouble();
    case MarginRatio: return position.maintenanceMargin.toDouble();
    case Unrealised: return position.unrealizedPnl.toDouble();
    case Roe: return returnOnEquity(position).toDouble();
    case Adl: return position.adl;
    default: return {};
    }
}

Ink PositionsModel::ink(const Position& position, int column) const
{
    switch (column) {
    case Symbol: return position.isLong() ? Ink::Buy : Ink::Sell;
    case BreakEven: return Ink::Text2;
    case Liquidation: return position.liquidationPrice.isPositive() ? Ink::Liquidation : Ink::Text3;
    case LiquidationDistance: {
        const auto distance = liquidationDistance(position);
        return !distance || *distance >= Decimal(5) ? Ink::Text2 : *distance >= Decimal(1) ? Ink::Warn : Ink::Sell;
    }
    case Unrealised:
    case Roe: return position.unrealizedPnl.isZero() ? Ink::Text2 : position.unrealizedPnl.isPositive() ? Ink::Buy : Ink::Sell;
    default: return Ink::Text1;
    }
}

QVector<CellButton> PositionsModel::buttons(const Position& position) const
{
    const auto instrument = m_session.market()->instrument(position.symbol);
    const QString what = tr("%1 %2 %3").arg(word(position),
        quantityText(position.amount.abs(), instrument.get()), position.symbol);
    return {
        { CloseHalf, tr("50 %"), std::nullopt, tr("Close half of %1").arg(what) },
        { Close, tr("Close"), std::nullopt, tr("Close %1 at market, reduce-only").arg(what) },
        { More, {}, Icon::Dots, tr("More for %1").arg(what) },
    };
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alerts_model.h"

#include "core/session/market_data.h"
#include "ui/tables/cell.h"
#include "ui/theme/format.h"

namespace fathom {

AlertsModel::AlertsModel(MarketData& market, QObject* parent)
    : QAbstractTableModel(parent)
    , m_market(market)
{
    connect(&PriceAlerts::of(market), &PriceAlerts::changed, this, &AlertsModel::reload);
    connect(&market, &MarketData::tickersChanged, this, [this] {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, Distance), index(rowCount() - 1, Distance));
    });
    reload();
}

void AlertsModel::reload()
{
    beginResetModel();
    m_rows = PriceAlerts::of(m_market).all();
    endResetModel();
}

int AlertsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}
int AlertsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AlertsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(
            (section == Price || section == Distance ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Symbol:
        return tr("Symbol");
    case Direction:
        return tr("When");
    case Price:
        return tr("Price");
    case Distance:
        return tr("To last");
    case Made:
        return tr("Made UTC");
    default:
        return {};
    }
}

std::optional<Decimal> AlertsModel::distance(const PriceAlert& alert) const
{
    const Ticker* ticker = m_market.ticker(alert.symbol);
    if (ticker == nullptr || !ticker->last.isPositive() || alert.isFired())
        return std::nullopt;
    return (alert.price - ticker->last) * Decimal(100) / ticker->last;
}

QString AlertsModel::text(const PriceAlert& alert, int column) const
{
    const auto instrument = m_market.instrument(alert.symbol);
    switch (column) {
    case State:
        return alert.isFired() ? tr("Reached %1").arg(format::time(alert.firedAt)) : tr("Waiting");
    case Symbol:
        return alert.symbol;
    case Direction:
        return alert.above ? tr("rises to") : tr("falls to");
    case Price:
        return instrument ? format::price(alert.price, *instrument)
                          : QString::fromStdString(alert.price.toString());
    case Distance: {
        const auto percent = distance(alert);
        return percent ? format::signedPercent(*percent) : format::unknown();
    }
    case Made:
        return format::time(alert.made);
    default:
        return {};
    }
}

QVariant AlertsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PriceAlert& alert = at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(alert, column);
    case Qt::AccessibleTextRole:
        return column == Buttons ? tr("Remove the alert") : text(alert, column);
    case RawRole:
        if (column == Price)
            return alert.price.toDouble();
        if (column == Distance)
            return distance(alert).value_or(Decimal()).toDouble();
        return text(alert, column);
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    case ButtonsRole:
        if (column != Buttons)
            return {};
        return QVariant::fromValue(QVector<CellButton> { { 0, {}, Icon::Close,
            tr("Remove the alert on %1 at %2").arg(alert.symbol, text(alert, Price)) } });
    case InkRole:
        return static_cast<int>(column == State && !alert.isFired() ? Ink::Text2
                : column == State                                   ? Ink::Warn
                : column == Made                                    ? Ink::Text3
                                                                    : Ink::Text1);
    default:
        return {};
    }
}

} // namespace fathom

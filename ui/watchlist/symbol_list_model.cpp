// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watchlist/symbol_list_model.h"

#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/session.h"
#include "ui/theme/format.h"

namespace fathom {

SymbolListModel::SymbolListModel(const Session& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
}

void SymbolListModel::show(std::vector<std::shared_ptr<const Instrument>> instruments)
{
    beginResetModel();
    m_rows = std::move(instruments);
    endResetModel();
}

int SymbolListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QString SymbolListModel::kindOf(const Instrument& instrument) const
{
    QString kind = instrument.contractType == QLatin1String("PERPETUAL") ? tr("Perpetual") : instrument.contractType;
    if (!instrument.isTrading())
        kind = tr("%1, not trading").arg(kind);
    for (const Position& position : m_session.account()->positions()) {
        if (position.symbol != instrument.symbol)
            continue;
        const QString size = format::quantity(position.amount.abs(), instrument);
        kind = position.isLong() ? tr("%1, long %2").arg(kind, size) : tr("%1, short %2").arg(kind, size);
    }
    return kind;
}

QVariant SymbolListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Instrument& instrument = *m_rows[static_cast<std::size_t>(index.row())];
    const Ticker* ticker = m_session.market()->ticker(instrument.symbol);
    switch (role) {
    case Qt::DisplayRole: return instrument.symbol;
    case SymbolRole: return splitSymbol(instrument).first;
    case QuoteRole: return splitSymbol(instrument).second;
    case KindRole: return kindOf(instrument);
    case LastRole: return ticker ? format::price(ticker->last, instrument) : format::unknown();
    case ChangeRole: return ticker ? format::signedPercent(ticker->changePercent) : format::unknown();
    case SignRole: return ticker ? ticker->changePercent.sign() : 0;
    case Qt::AccessibleTextRole:
        return tr("%1, %2, last %3, %4 in 24 hours")
            .arg(instrument.symbol, kindOf(instrument), data(index, LastRole).toString(), data(index, ChangeRole).toString());
    default: return {};
    }
}

} // namespace fathom

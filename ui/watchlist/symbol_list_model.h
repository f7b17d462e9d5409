// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/watchlist/symbol_ranking.h"

#include <QAbstractListModel>

namespace fathom {

class Session;

//! \brief The rows of the symbol search: symbol, kind and position, last price, 24 h change.
class SymbolListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SymbolListModel)
public:
    enum Role { SymbolRole = Qt::UserRole, QuoteRole, KindRole, LastRole, ChangeRole, SignRole };

    explicit SymbolListModel(const Session& session, QObject* parent = nullptr);

    void show(std::vector<std::shared_ptr<const Instrument>> instruments);
    QString symbolAt(int row) const { return m_rows[static_cast<std::size_t>(row)]->symbol; }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString kindOf(const Instrument& instrument) const;

    const Session& m_session;
    std::vector<std::shared_ptr<const Instrument>> m_rows;
};

} // namespace fathom

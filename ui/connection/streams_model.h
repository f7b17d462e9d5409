// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session_types.h"
#include "ui/tables/cell.h"

#include <QAbstractTableModel>

#include <vector>

namespace fathom {

class ConnectionState;

//! \brief Every connection and, under it, its streams: state, age, rate, latency, losses, route.
class StreamsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StreamsModel)
public:
    enum Column { Name, State, Age, Rate, Latency, Losses, LastError, Route, ColumnCount };
    static constexpr int reconnectButton = 1;

    explicit StreamsModel(const ConnectionState& wires, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    //! \brief Takes the present picture: values change in place, rows come and go only with their streams.
    void refresh();
    //! \brief Name of the connection in \p row, empty for a stream of one.
    QString connectionAt(int row) const;

private:
    struct Row
    {
        QString key; //!< sorts streams under their connection
        StreamHealth health;
        QString title;
        bool isConnection = false;
    };
    std::vector<Row> rows() const;
    QString textOf(const Row& row, int column) const;
    Ink inkOf(const Row& row, int column) const;

    const ConnectionState& m_wires;
    std::vector<Row> m_rows;
};

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request_record.h"
#include "ui/tables/cell.h"

#include <QAbstractTableModel>

#include <deque>

namespace fathom {

class ConnectionState;

//! \brief The last requests and replies, newest first, narrowed by a search. Names of parameters, never values.
class RequestsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestsModel)
public:
    enum Column { Time, Method, Path, Status, Code, Took, Weight, Orders, Names, ColumnCount };

    explicit RequestsModel(const ConnectionState& wires, QObject* parent = nullptr);

    //! \brief Words that must all stand in method, path, names, status or code; "refused", "lost" and ">100" (ms) mean what they say.
    void setSearch(const QString& search);
    //! \brief Keeps the rows as they are while one is being read.
    void setPaused(bool paused);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    const RequestRecord& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    //! \brief One line of text a request, as it is copied.
    static QString line(const RequestRecord& record);

private:
    bool isShown(const RequestRecord& record) const;
    void add(const RequestRecord& record);
    void reload();
    QString textOf(const RequestRecord& record, int column) const;

    const ConnectionState& m_wires;
    std::deque<RequestRecord> m_rows;
    QStringList m_words;
    bool m_paused = false;
};

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session_types.h"
#include "ui/tables/cell.h"

#include <QAbstractTableModel>

#include <deque>

namespace fathom {

class EventLog;

//! \brief The event log, newest first. Text is plain, whatever it holds.
class LogModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogModel)
public:
    enum Column { Time, Title, Text, Symbol, ColumnCount };

    explicit LogModel(EventLog& log, QObject* parent = nullptr);
    ~LogModel() override = default;

    //! \brief Shows warnings and failures only.
    void setProblemsOnly(bool on);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    const LogLine& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

private:
    bool isShown(const LogLine& line) const;
    void add(const LogLine& line);
    void reload();

    EventLog& m_log;
    std::deque<LogLine> m_rows;
    bool m_problemsOnly = false;
};

} // namespace fathom

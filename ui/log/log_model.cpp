// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/log_model.h"

#include "core/session/event_log.h"
#include "ui/theme/format.h"

namespace fathom {

namespace {

constexpr std::size_t mostRows = 2000;

// One event is one line: control and bidirectional marks from outside become visible escapes.
QString oneLine(const QString& text)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar c : text) {
        const bool control = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        shown += control ? QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0')) : QString(c);
    }
    return shown;
}

} // namespace

LogModel::LogModel(EventLog& log, QObject* parent)
    : QAbstractTableModel(parent)
    , m_log(log)
{
    connect(&log, &EventLog::lineAdded, this, &LogModel::add);
    reload();
}

int LogModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int LogModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

bool LogModel::isShown(const LogLine& line) const
{
    return !m_problemsOnly || line.severity == Severity::Warning || line.severity == Severity::Failure;
}

void LogModel::setProblemsOnly(bool on)
{
    m_problemsOnly = on;
    reload();
}

void LogModel::reload()
{
    beginResetModel();
    m_rows.clear();
    for (const LogLine& line : m_log.lines()) {
        if (isShown(line))
            m_rows.push_front(line);
    }
    endResetModel();
}

void LogModel::add(const LogLine& line)
{
    if (!isShown(line))
        return;
    beginInsertRows({}, 0, 0);
    m_rows.push_front(line);
    endInsertRows();
    if (m_rows.size() > mostRows) {
        beginRemoveRows({}, rowCount() - 1, rowCount() - 1);
        m_rows.pop_back();
        endRemoveRows();
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("UTC");
    case Title: return tr("What");
    case Text: return tr("Details");
    case Symbol: return tr("Symbol");
    default: return {};
    }
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LogLine& line = at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        switch (column) {
        case Time: return format::timeMs(line.time);
        case Title: return oneLine(line.title);
        case Text: return oneLine(line.text);
        case Symbol: return oneLine(line.symbol);
        default: return {};
        }
    case Qt::ToolTipRole:
        if (column != Text)
            return {};
        return (line.details.isEmpty() ? oneLine(line.text) : QString(oneLine(line.text) + QLatin1Char(' ') + tr("Double click shows them."))).toHtmlEscaped();
    case RawRole: return column == Time ? QVariant(static_cast<qint64>(line.serial)) : data(index, Qt::DisplayRole);
    case Qt::TextAlignmentRole: return headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    case StrongRole: return column == Title;
    case InkRole:
        if (column == Time)
            return static_cast<int>(Ink::Text3);
        if (column == Title || column == Text) {
            switch (line.severity) {
            case Severity::Failure: return static_cast<int>(Ink::Sell);
            case Severity::Warning: return static_cast<int>(Ink::Warn);
            case Severity::Success: return static_cast<int>(column == Title ? Ink::Buy : Ink::Text1);
            case Severity::Info: return static_cast<int>(column == Title ? Ink::Text1 : Ink::Text2);
            }
        }
        return static_cast<int>(Ink::Text2);
    default: return {};
    }
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/requests_model.h"

#include "core/session/connection_state.h"
#include "core/session/connection_words.h"
#include "ui/theme/format.h"

namespace fathom {

namespace {

bool isRefused(const RequestRecord& record) { return record.isAnswered && (record.status < 200 || record.status >= 300); }

QString haystack(const RequestRecord& record)
{
    return QString::fromLatin1(record.method + ' ' + record.path + ' ' + record.names.join(' ')) + QLatin1Char(' ') + QString::number(record.status)
        + QLatin1Char(' ') + QString::number(record.code) + QLatin1Char(' ') + record.failure
        + QLatin1Char(' ') + connectionWords(record.failure)
        + (isRefused(record) ? QStringLiteral(" refused") : QString()) + (record.isAnswered ? QString() : QStringLiteral(" lost"));
}

QString number(const std::optional<int>& value) { return value ? format::grouped(Decimal(*value), 0) : QString(); }

} // namespace

RequestsModel::RequestsModel(const ConnectionState& wires, QObject* parent)
    : QAbstractTableModel(parent)
    , m_wires(wires)
{
    connect(&wires, &ConnectionState::requestAdded, this, &RequestsModel::add);
    reload();
}

int RequestsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int RequestsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

bool RequestsModel::isShown(const RequestRecord& record) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = haystack(record);
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
        bool isNumber = false;
        const double least = word.startsWith(QLatin1Char('>')) ? word.mid(1).toDouble(&isNumber) : 0;
        return isNumber ? record.milliseconds > least : text.contains(word, Qt::CaseInsensitive);
    });
}

void RequestsModel::setSearch(const QString& search)
{
    m_words = search.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    reload();
}

void RequestsModel::setPaused(bool paused)
{
    m_paused = paused;
    if (!paused)
        reload();
}

void RequestsModel::reload()
{
    beginResetModel();
    m_rows.clear();
    for (const RequestRecord& record : m_wires.requests()) {
        if (isShown(record))
            m_rows.push_front(record);
    }
    endResetModel();
}

void RequestsModel::add(const RequestRecord& record)
{
    if (m_paused || !isShown(record))
        return;
    beginInsertRows({}, 0, 0);
    m_rows.push_front(record);
    endInsertRows();
    if (m_rows.size() > ConnectionState::requestLimit) {
        beginRemoveRows({}, rowCount() - 1, rowCount() - 1);
        m_rows.pop_back();
        endRemoveRows();
    }
}

QVariant RequestsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool right = section == Status || section == Code || section == Took || section == Weight || section == Orders;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("UTC");
    case Method: return tr("Method");
    case Path: return tr("Path");
    case Status: return tr("Status");
    case Code: return tr("Code");
    case Took: return tr("ms");
    case Weight: return tr("Weight");
    case Orders: return tr("Orders 10 s");
    case Names: return tr("Parameters, by name");
    default: return {};
    }
}

QString RequestsModel::textOf(const RequestRecord& record, int column) const
{
    switch (column) {
    case Time: return format::timeMs(record.time);
    case Method: return QString::fromLatin1(record.method);
    case Path: return record.isSocket ? tr("WebSocket API") : QString::fromLatin1(record.path);
    case Status: return record.isAnswered ? QString::number(record.status) : connectionWords(record.failure);
    case Code: return record.code == 0 ? QString() : QString::number(record.code);
    case Took: return QString::number(record.milliseconds, 'f', record.milliseconds < 10 ? 1 : 0);
    case Weight: return number(record.usedWeight1m);
    case Orders: return number(record.orderCount10s);
    case Names: return QString::fromLatin1(record.names.join(' '));
    default: return {};
    }
}

QString RequestsModel::line(const RequestRecord& record)
{
    return QStringLiteral("%1 %2 %3 [%4] %5 code %6 %7 ms")
        .arg(format::timeMs(record.time), QString::fromLatin1(record.method), QString::fromLatin1(record.path),
            QString::fromLatin1(record.names.join(' ')), record.isAnswered ? QString::number(record.status) : record.failure)
        .arg(record.code)
        .arg(record.milliseconds, 0, 'f', 1);
}

QVariant RequestsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RequestRecord& record = at(index.row());
    const int column = index.column();
    const bool bad = !record.isAnswered || isRefused(record);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return textOf(record, column);
    case Qt::ToolTipRole: return column == Names || column == Path || column == Status ? QVariant(textOf(record, column).toHtmlEscaped()) : QVariant();
    case RawRole:
        if (column == Time)
            return static_cast<qint64>(toMs(record.time));
        if (column == Took)
            return record.milliseconds;
        if (column == Status)
            return record.status;
        return textOf(record, column);
    case Qt::TextAlignmentRole: return headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    case InkRole:
        if (column == Status || column == Code)
            return static_cast<int>(!record.isAnswered ? Ink::Warn : bad ? Ink::Sell : Ink::Text2);
        return static_cast<int>(column == Method || column == Path ? Ink::Text1 : column == Names || column == Time ? Ink::Text3 : Ink::Text2);
    default: return {};
    }
}

} // namespace fathom

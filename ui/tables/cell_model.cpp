// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/cell_model.h"

namespace fathom {

CellModel::CellModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

CellModel::~CellModel() = default;

int CellModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int CellModel::columnCount(const QModelIndex& parent) const
{
    if (m_columns.empty())
        m_columns = columns();
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

void CellModel::renameColumns()
{
    m_columns = columns();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, static_cast<int>(m_columns.size()) - 1);
    refreshAll();
}

QVariant CellModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ColumnLook& column = m_columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole: return column.title;
    case Qt::TextAlignmentRole: return static_cast<int>((column.left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ToolTipRole: return column.tip.isEmpty() ? QVariant() : QVariant(column.tip.toHtmlEscaped());
    case ColumnKeyRole: return QString::fromLatin1(column.key);
    default: return {};
    }
}

Qt::ItemFlags CellModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && m_rows[static_cast<std::size_t>(index.row())].cells[static_cast<std::size_t>(index.column())].editable)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant CellModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const Cell& cell = row.cells[static_cast<std::size_t>(index.column())];
    switch (role) {
    case WholeCellRole: return QVariant::fromValue(&cell);
    case Qt::DisplayRole: return cell.parts.isEmpty() ? cell.text : cell.words();
    case Qt::EditRole: return cell.typed;
    case Qt::AccessibleTextRole: return !cell.spoken.isEmpty() ? cell.spoken : cell.note.isEmpty() ? cell.words() : QString(cell.words() + QLatin1Char(' ') + cell.note).trimmed();
    case Qt::ToolTipRole: return cell.tip.isEmpty() ? QVariant() : QVariant(cell.tip.toHtmlEscaped());
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, Qt::TextAlignmentRole);
    case RawRole: return cell.raw.isValid() ? cell.raw : QVariant(cell.words());
    case InkRole: return static_cast<int>(cell.ink);
    case UnitRole: return cell.unit;
    case BadgeRole: return cell.badge;
    case MeterRole: return cell.meter < 0 ? QVariant() : QVariant(cell.meter);
    case ButtonsRole: return cell.buttons.isEmpty() ? QVariant() : QVariant::fromValue(cell.buttons);
    case StrongRole: return cell.strong;
    case CellsRole: return cell.rank < 0 ? QVariant() : QVariant(cell.rank);
    case GroundRole: return static_cast<int>(row.look.ground);
    case PinnedRole: return row.look.pinned;
    case EdgeRole: return row.look.edge ? QVariant(static_cast<int>(*row.look.edge)) : QVariant();
    default: return {};
    }
}

CellModel::Row CellModel::made(int row) const
{
    Row fresh;
    fresh.cells.resize(static_cast<std::size_t>(columnCount()));
    fill(row, fresh.cells, fresh.look);
    return fresh;
}

void CellModel::resetRows(int count)
{
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(static_cast<std::size_t>(count));
    for (int row = 0; row < count; ++row)
        m_rows.push_back(made(row));
    endResetModel();
}

void CellModel::rowsAdded(int first, int count)
{
    if (count <= 0)
        return;
    beginInsertRows({}, first, first + count - 1);
    std::vector<Row> fresh;
    for (int row = first; row < first + count; ++row)
        fresh.push_back(made(row));
    m_rows.insert(m_rows.begin() + first, std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
    endInsertRows();
}

void CellModel::endRemove(int row)
{
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

void CellModel::refreshRow(int row)
{
    Row& known = m_rows[static_cast<std::size_t>(row)];
    Row fresh = made(row);
    const bool wholeRow = known.look != fresh.look;
    const int count = columnCount();
    int first = -1;
    const auto tell = [&](int end) {
        if (first >= 0)
            Q_EMIT dataChanged(index(row, first), index(row, end - 1));
        first = -1;
    };
    std::vector<bool> differs(static_cast<std::size_t>(count), wholeRow);
    for (int column = 0; column < count && !wholeRow; ++column)
        differs[static_cast<std::size_t>(column)] = known.cells[static_cast<std::size_t>(column)] != fresh.cells[static_cast<std::size_t>(column)];
    known = std::move(fresh);
    for (int column = 0; column < count; ++column) {
        if (!differs[static_cast<std::size_t>(column)])
            tell(column);
        else if (first < 0)
            first = column;
    }
    tell(count);
}

void CellModel::refreshAll()
{
    for (int row = 0; row < rowCount(); ++row)
        refreshRow(row);
}

} // namespace fathom

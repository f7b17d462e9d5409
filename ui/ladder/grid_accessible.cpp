// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/grid_accessible.h"

#include "ui/theme/window_scale.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QList>
#include <QPointer>
#include <QWidget>

namespace fathom {

namespace {

class GridCell final : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    GridCell(QWidget* widget, const GridSource* source, int row, int column)
        : m_widget(widget)
        , m_source(source)
        , m_row(row)
        , m_column(column)
    {
    }

    bool isValid() const override { return m_widget && m_row < m_source->gridRows() && m_column < m_source->gridColumns(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_widget ? m_widget->window()->windowHandle() : nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    void setText(QAccessible::Text, const QString&) override { }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name || kind == QAccessible::Value)
            return m_source->gridCell(m_row, m_column);
        return kind == QAccessible::Description ? m_source->gridRow(m_row) : QString();
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inside = m_source->gridRect(m_row, m_column);
        const QRect place = ScaleMath { scaleOf(m_widget) }.rect(inside);
        return { m_widget->mapToGlobal(place.topLeft()), place.size() };
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.selectable = true;
        state.focusable = true;
        if (isValid() && m_source->gridCurrentRow() == m_row)
            state.selected = state.active = true;
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface*>(this) : nullptr;
    }

    bool isSelected() const override { return isValid() && m_source->gridCurrentRow() == m_row; }
    QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface* table() const override { return parent(); }

private:
    QPointer<QWidget> m_widget;
    const GridSource* m_source;
    int m_row;
    int m_column;
};

class Grid final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    Grid(QWidget* widget, const GridSource* source)
        : QAccessibleWidget(widget, QAccessible::Table)
        , m_source(source)
    {
    }
    ~Grid() override
    {
        for (const QAccessible::Id id : std::as_const(m_cells))
            QAccessible::deleteAccessibleInterface(id);
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableInterface)
            return static_cast<QAccessibleTableInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    int childCount() const override { return m_source->gridRows() * m_source->gridColumns(); }
    QAccessibleInterface* child(int index) const override
    {
        const int columns = m_source->gridColumns();
        return columns > 0 ? cellAt(index / columns, index % columns) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        // A cell of a table knows its place.
        auto* cell = const_cast<QAccessibleInterface*>(child)->tableCellInterface();
        return cell ? cell->rowIndex() * m_source->gridColumns() + cell->columnIndex() : -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPoint at = ScaleMath { scaleOf(widget()) }.pointAt100(widget()->mapFromGlobal(QPoint(x, y)));
        for (int row = 0; row < m_source->gridRows(); ++row) {
            const QRect first = m_source->gridRect(row, 0);
            if (at.y() < first.top() || at.y() > first.bottom())
                continue;
            for (int column = 0; column < m_source->gridColumns(); ++column) {
                if (m_source->gridRect(row, column).contains(at))
                    return cellAt(row, column);
            }
        }
        return nullptr;
    }

    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QAccessibleInterface* cellAt(int row, int column) const override
    {
        if (row < 0 || column < 0 || row >= m_source->gridRows() || column >= m_source->gridColumns())
            return nullptr;
        const int key = row * 64 + column;
        if (const auto known = m_cells.constFind(key); known != m_cells.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto* cell = new GridCell(widget(), m_source, row, column);
        m_cells.insert(key, QAccessible::registerAccessibleInterface(cell));
        return cell;
    }
    int selectedCellCount() const override { return selectedRowCount() * m_source->gridColumns(); }
    QList<QAccessibleInterface*> selectedCells() const override
    {
        QList<QAccessibleInterface*> cells;
        for (int column = 0; selectedRowCount() > 0 && column < m_source->gridColumns(); ++column)
            cells << cellAt(m_source->gridCurrentRow(), column);
        return cells;
    }
    QString columnDescription(int column) const override { return m_source->gridHeader(column); }
    QString rowDescription(int row) const override { return row >= 0 && row < m_source->gridRows() ? m_source->gridRow(row) : QString(); }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return m_source->gridCurrentRow() >= 0 ? 1 : 0; }
    int columnCount() const override { return m_source->gridColumns(); }
    int rowCount() const override { return m_source->gridRows(); }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return selectedRowCount() > 0 ? QList<int> { m_source->gridCurrentRow() } : QList<int> {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int row) const override { return row == m_source->gridCurrentRow(); }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent*) override { }

private:
    const GridSource* m_source;
    mutable QHash<int, QAccessible::Id> m_cells;
};

QAccessibleInterface* gridFactory(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    const auto* source = dynamic_cast<const GridSource*>(widget);
    return source ? new Grid(widget, source) : nullptr;
}

} // namespace

void installGridAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(gridFactory);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace fathom

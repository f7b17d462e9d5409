// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keys of the table.
#include "ui/tables/data_table.h"

#include "ui/tables/cell_delegate.h"
#include "ui/tables/filter_header.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QMouseEvent>

#include <algorithm>

namespace fathom {

void DataTable::setPointerInside(bool inside)
{
    if (std::exchange(m_pointerInside, inside) == inside)
        return;
    if (!inside) {
        m_delegate->setHot({}, -1, false);
        m_delegate->setHoverRow(-1);
        viewport()->update();
    }
    Q_EMIT pointerInsideChanged(inside);
}

bool DataTable::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::HoverEnter:
        m_leftForPopup = false;
        setPointerInside(true);
        break;
    case QEvent::Leave:
    case QEvent::HoverLeave:
        // To a menu of a row: the rows stand still until it is closed.
        m_leftForPopup = m_pointerInside && QApplication::activePopupWidget();
        setPointerInside(m_leftForPopup);
        break;
    case QEvent::Hide: setPointerInside(false); break;
    default: break;
    }
    return QTableView::viewportEvent(event);
}

int DataTable::buttonUnder(QPoint position, QModelIndex* index) const
{
    *index = indexAt(position);
    return index->isValid() ? m_delegate->buttonAt(visualRect(*index), *index, position) : -1;
}

void DataTable::mouseMoveEvent(QMouseEvent* event)
{
    QModelIndex index;
    const int button = buttonUnder(event->pos(), &index);
    m_delegate->setHot(index, button, m_pressedButton >= 0 && m_pressedButton == button && m_pressedIndex == index);
    m_delegate->setHoverRow(index.isValid() ? index.row() : -1);
    QString tip;
    if (button >= 0) {
        Cell buffer;
        const CellButton& under = cellAt(index, buffer).buttons.at(button);
        tip = under.blocked.isEmpty() ? under.accessible : under.accessible + QStringLiteral(": ") + under.blocked;
    }
    setToolTip(tip.toHtmlEscaped());
    viewport()->update();
    if (m_pressedButton < 0)
        QTableView::mouseMoveEvent(event);
}

void DataTable::mousePressEvent(QMouseEvent* event)
{
    QModelIndex index;
    const int button = buttonUnder(event->pos(), &index);
    if (button >= 0 && event->button() == Qt::LeftButton) {
        m_pressedIndex = index;
        m_pressedButton = button;
        m_delegate->setHot(index, button, true);
        viewport()->update();
        return;
    }
    clearButtonFocus();
    QTableView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && index.isValid() && event->modifiers() == Qt::NoModifier)
        Q_EMIT rowClicked(sourceIndex(index).row());
}

void DataTable::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_pressedButton >= 0 && event->button() == Qt::LeftButton) {
        QModelIndex index;
        const int button = buttonUnder(event->pos(), &index);
        const int pressed = std::exchange(m_pressedButton, -1);
        // The row may have moved while the button was down: the persistent index still names the pressed one.
        if (button == pressed && m_pressedIndex == index)
            triggerButton(index, button);
        m_pressedIndex = QModelIndex();
        return;
    }
    QTableView::mouseReleaseEvent(event);
}

void DataTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    QModelIndex index;
    if (event->button() != Qt::LeftButton || buttonUnder(event->pos(), &index) >= 0 || !index.isValid())
        return;
    if (index.flags() & Qt::ItemIsEditable)
        edit(index);
    else
        Q_EMIT rowActivated(sourceIndex(index).row());
}

void DataTable::triggerButton(const QModelIndex& shown, int button)
{
    Cell buffer;
    const auto& buttons = cellAt(shown, buffer).buttons;
    if (button < buttons.size() && buttons[button].blocked.isEmpty())
        Q_EMIT buttonTriggered(sourceIndex(shown).row(), buttons[button].id);
}

QVector<DataTable::RowButton> DataTable::rowButtons(int shownRow) const
{
    QVector<RowButton> found;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (isColumnHidden(column))
            continue;
        const QModelIndex cell = model()->index(shownRow, column);
        Cell buffer;
        const auto count = static_cast<int>(cellAt(cell, buffer).buttons.size());
        for (int button = 0; button < count; ++button)
            found.append({ cell, button });
    }
    return found;
}

// Left and right walk the row's buttons, Enter presses the one that is lit.
void DataTable::moveButtonFocus(int step)
{
    if (!currentIndex().isValid())
        return;
    const auto buttons = rowButtons(currentIndex().row());
    if (buttons.isEmpty())
        return;
    const auto last = static_cast<int>(buttons.size()) - 1;
    m_focusedButton = m_focusedButton < 0 && step < 0 ? last : std::clamp(m_focusedButton + step, 0, last);
    const RowButton& lit = buttons[m_focusedButton];
    m_delegate->setHot(lit.cell, lit.button, false);
    scrollTo(lit.cell);
    Cell buffer;
    // A screen reader hears which one.
    setAccessibleDescription(cellAt(lit.cell, buffer).buttons.at(lit.button).accessible);
    viewport()->update();
}

void DataTable::clearButtonFocus()
{
    if (std::exchange(m_focusedButton, -1) < 0)
        return;
    m_delegate->setHot({}, -1, false);
    setAccessibleDescription({});
    viewport()->update();
}

// The cell a person pressed; else what the pencil of the row edits. A price typed into a quantity would be another order.
bool DataTable::editRow()
{
    QVector<int> columns { currentIndex().column() };
    columns += m_editFirst;
    for (int visual = 0; visual < m_header->count(); ++visual)
        columns.append(m_header->logicalIndex(visual));
    for (const int column : std::as_const(columns)) {
        const QModelIndex cell = currentIndex().siblingAtColumn(column);
        if (cell.isValid() && !isColumnHidden(column) && (cell.flags() & Qt::ItemIsEditable)) {
            setCurrentIndex(cell);
            edit(cell);
            return true;
        }
    }
    return false;
}

bool DataTable::openRowMenu()
{
    if (!currentIndex().isValid())
        return false;
    Q_EMIT menuWanted(sourceIndex(currentIndex()).row(), viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
    return true;
}

// Its editors and filters keep their keys: only what comes to the table itself is meant for its rows.
bool DataTable::runKey(KeyAction action)
{
    if (const QWidget* focus = QApplication::focusWidget(); focus != nullptr && focus != this && focus != viewport() && isAncestorOf(focus))
        return false;
    switch (action) {
    case KeyAction::TableCancel:
        if (!isSignalConnected(QMetaMethod::fromSignal(&DataTable::deletePressed)))
            return false;
        Q_EMIT deletePressed();
        return true;
    case KeyAction::TableUnit:
        if (!isSignalConnected(QMetaMethod::fromSignal(&DataTable::unitWanted)))
            return false;
        Q_EMIT unitWanted();
        return true;
    case KeyAction::TableEdit: return editRow();
    case KeyAction::TableMenu: return openRowMenu();
    case KeyAction::TableCopy: copySelection(); return true;
    default: return false;
    }
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return; // the base class would copy one cell where another key copies them all
    if (event->isAutoRepeat() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return;
    switch (event->key()) {
    case Qt::Key_Left: moveButtonFocus(-1); return;
    case Qt::Key_Right: moveButtonFocus(1); return;
    case Qt::Key_F2: return; // of the table of keys, not of the base class
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (state() == EditingState || !currentIndex().isValid())
            break;
        if (m_focusedButton >= 0) {
            const auto buttons = rowButtons(currentIndex().row());
            if (m_focusedButton < buttons.size())
                triggerButton(buttons[m_focusedButton].cell, buttons[m_focusedButton].button);
        } else {
            Q_EMIT rowEntered(sourceIndex(currentIndex()).row());
        }
        return;
    case Qt::Key_Escape:
        if (m_focusedButton >= 0)
            clearButtonFocus();
        else
            event->ignore(); // the base class would search for it
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End: clearButtonFocus(); break;
    default: break;
    }
    QTableView::keyPressEvent(event);
}

// The base class hands what is typed over where another row becomes the current one: by hand, or because its own went away.
// Here that sends an order, and only Enter sends.
void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    if (QWidget* editor = previous.isValid() ? indexWidget(previous) : nullptr)
        closeEditor(editor, QAbstractItemDelegate::RevertModelCache);
    QTableView::currentChanged(current, previous);
}

void DataTable::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    const QPoint at = event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                                  : viewport()->mapToGlobal(visualRect(index).bottomLeft());
    Q_EMIT menuWanted(sourceIndex(index).row(), at);
}

} // namespace fathom

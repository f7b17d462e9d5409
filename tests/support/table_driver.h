// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/cell_delegate.h"
#include "ui/tables/data_table.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QTimer>

namespace fathom::test {

//! \brief Opens a menu that keeps its opener waiting and takes the entry whose name is \p wanted or whose text begins so, by the keys.
//! \return it was there and could be taken
template <class Open>
bool pickFromMenu(Open open, const QString& wanted)
{
    bool taken = false;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &poll, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (menu == nullptr)
            return;
        poll.stop();
        for (QAction* action : menu->actions()) {
            if (!action->isEnabled() || (action->objectName() != wanted && !action->text().startsWith(wanted)))
                continue;
            taken = true;
            menu->setActiveAction(action);
            QTest::keyClick(menu, Qt::Key_Return);
            return;
        }
        menu->close();
    });
    poll.start(0);
    open();
    return taken;
}

//! \brief The pointer comes over a table or leaves it.
inline void movePointer(DataTable* table, bool inside)
{
    if (inside) {
        QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5));
        QApplication::sendEvent(table->viewport(), &enter);
    } else {
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(table->viewport(), &leave);
    }
}

//! \brief Mouse and keys on a table as a person has them: by what is written in its cells and on its buttons.
class TableDriver
{
public:
    explicit TableDriver(DataTable* table)
        : m_table(table)
    {
    }

    QModelIndex cell(int row, int column) const { return m_table->model()->index(row, column); }
    QString text(int row, int column) const { return cell(row, column).data().toString(); }
    QString spoken(int row, int column) const { return cell(row, column).data(Qt::AccessibleTextRole).toString(); }
    QVector<CellButton> buttons(int row, int column) const
    {
        Cell buffer;
        return cellAt(cell(row, column), buffer).buttons;
    }
    bool hasButton(int row, int id) const { return find(row, id).first.isValid(); }
    QPoint centreOf(int row, int id) const
    {
        const auto [index, button] = find(row, id);
        if (!index.isValid())
            return {};
        m_table->scrollTo(index);
        const auto* delegate = static_cast<CellDelegate*>(m_table->itemDelegate());
        return delegate->buttonRect(m_table->visualRect(index), index, button).center();
    }
    void press(int row, int id)
    {
        QVERIFY2(hasButton(row, id), "no such button in the row");
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, centreOf(row, id));
    }
    //! \brief Double click, type, Enter.
    void type(int row, int column, const QString& text)
    {
        const auto isOpen = [this] { return m_table->findChild<QLineEdit*>(QStringLiteral("cellEditor")) != nullptr; };
        m_table->scrollTo(cell(row, column));
        QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(cell(row, column)).center());
        auto* editor = m_table->findChild<QLineEdit*>(QStringLiteral("cellEditor"));
        QVERIFY2(editor, "the cell did not open an editor");
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!isOpen()); // an editor is deleted later
    }
    int rowOf(int column, const QString& wanted) const
    {
        for (int row = 0; row < m_table->model()->rowCount(); ++row) {
            if (text(row, column) == wanted)
                return row;
        }
        return -1;
    }

private:
    std::pair<QModelIndex, int> find(int row, int id) const
    {
        for (int column = 0; column < m_table->model()->columnCount(); ++column) {
            const auto all = buttons(row, column);
            for (int i = 0; i < all.size(); ++i) {
                if (all[i].id == id && !m_table->isColumnHidden(column))
                    return { cell(row, column), i };
            }
        }
        return {};
    }

    DataTable* m_table;
};

} // namespace fathom::test

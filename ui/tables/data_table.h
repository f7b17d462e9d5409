// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/cell.h"

#include <QTableView>
#include <QTimer>

class QSortFilterProxyModel;

namespace fathom {

class CellDelegate;
class Theme;

//! \brief The table of the window: still under the pointer, keyboard driven, with painted row buttons.
//!
//! Sorting by a changing column is renewed once a second, never while the pointer is inside, a cell is being edited or the
//! table has the focus. Source: INTERACTION 7.
class DataTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DataTable)
public:
    //! \param name objectName; column layout is kept under it by the caller through headerState()
    DataTable(const Theme& theme, const QString& name, const QString& accessibleName, QWidget* parent = nullptr);
    ~DataTable() override = default;

    //! \brief Shows \p model through a sorting proxy; rows with PinnedRole stay on top.
    void setSourceModel(QAbstractItemModel* model);
    QModelIndex sourceIndex(const QModelIndex& shown) const;
    //! \brief Source rows of the selection, top to bottom.
    QVector<int> selectedSourceRows() const;
    bool isHeld() const;
    //! \brief Columns that hide when the table is narrow, in this order.
    void setYieldingColumns(QVector<int> columns) { m_yielding = std::move(columns); }
    //! \brief Shown centred while there is no row.
    void setEmptyText(const QString& text);

Q_SIGNALS:
    void buttonTriggered(int sourceRow, int button);
    void rowActivated(int sourceRow); //!< Enter or double click outside editable cells
    void deletePressed();
    void menuWanted(int sourceRow, const QPoint& globalPosition);
    void sortHeldChanged(bool held);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    int buttonUnder(QPoint position, QModelIndex* index) const;
    void triggerButton(const QModelIndex& shown, int button);
    bool moveButtonFocus(int step);
    void resort();
    void copySelection() const;
    bool isAnyTextCut() const;
    void fitColumns();
    void shareRoom(QVector<int> widths, int left);

    const Theme& m_theme;
    CellDelegate* m_delegate;
    QSortFilterProxyModel* m_proxy;
    QTimer m_sortTimer;
    QPersistentModelIndex m_pressedIndex;
    int m_pressedButton = -1;
    int m_focusedButton = -1;
    bool m_wasHeld = false;
    bool m_fitting = false; // hiding a column resizes the viewport
    bool m_textsChanged = false;
    QVector<int> m_yielding;
    QString m_emptyText;
};

} // namespace fathom

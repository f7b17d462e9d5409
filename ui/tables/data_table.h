// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/cell.h"
#include "ui/workspace/key_router.h"

#include <QHash>
#include <QJsonObject>
#include <QTableView>
#include <QTimer>

namespace fathom {

class CellDelegate;
class FilterHeader;
class FilterProxy;
class Theme;

//! \brief The table of the window: still under the pointer, keyboard driven, with painted row buttons, a row of filters on demand and
//! columns that are kept as the trader arranged them.
//!
//! Sorting by a changing column is renewed once a second, never while the pointer is inside, a cell is being edited or the
//! table has the focus. Its keys are those of the table of keys, by way of the router; arrows and Enter are its own. Source: INTERACTION 7.
class DataTable final : public QTableView, public KeyTarget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DataTable)
public:
    //! \param name objectName
    DataTable(const Theme& theme, const QString& name, const QString& accessibleName, QWidget* parent = nullptr);
    ~DataTable() override = default;

    //! \brief Shows \p model through a proxy that sorts and filters; rows with PinnedRole stay on top.
    void setSourceModel(QAbstractItemModel* model);
    //! \brief Shows a model that sorts and filters by itself, as sortWanted() and filtersChanged() ask.
    void setPagedModel(QAbstractItemModel* model);
    QModelIndex sourceIndex(const QModelIndex& shown) const;
    QModelIndex shownIndex(const QModelIndex& source) const;
    //! \brief Source rows of the selection, top to bottom.
    QVector<int> selectedSourceRows() const;
    void setRowHeight(int pixels);
    //! \brief Opens the editor of a cell that can be edited.
    void editCell(int sourceRow, int column);

    //! \brief Order is frozen: the pointer is inside, a cell is edited, the table has the keys, or a menu is open.
    bool isHeld() const;
    bool isPointerInside() const;

    //! \brief Columns that hide when the table is narrow, in this order; hidden by hand is hidden always.
    //! \param lasting those of them that only shrink: a row's buttons stay whole and in view, its words go
    void setYieldingColumns(QVector<int> columns, QVector<int> lasting = {})
    {
        m_yielding = std::move(columns);
        m_lasting = std::move(lasting);
    }
    //! \brief Columns a trader has to ask for.
    void setOptionalColumns(const QVector<int>& columns);
    //! \brief What the key that edits means where no cell that can be edited was pressed, the first of them that can be.
    void setEditFirst(const QVector<int>& columns) { m_editFirst = columns; }
    //! \brief What the figures of a row of totals below need of each column, px; 0 where there is none.
    void setTotalsNeed(const QVector<int>& widths);
    //! \brief Shown in the middle while there is no row.
    void setEmptyState(std::optional<Icon> icon, const QString& title, const QString& detail = {});
    QString emptyDetail() const { return m_emptyDetail; }
    void setEmptyText(const QString& text) { setEmptyState(std::nullopt, text); }

    FilterHeader* filters() const { return m_header; }
    //! \brief Order, widths, sort and filters by the columns' stable names.
    QJsonObject layoutState() const;
    void applyLayoutState(const QJsonObject& state);
    //! \brief Columns, filters and their reset, to be opened at the pointer.
    void openColumnMenu(const QPoint& globalPosition);

    KeyContext keyContext() const override { return KeyContext::Table; }
    bool runKey(KeyAction action) override;

Q_SIGNALS:
    void buttonTriggered(int sourceRow, int button);
    void rowClicked(int sourceRow);   //!< a press that selected it
    void rowActivated(int sourceRow); //!< double click outside editable cells
    void rowEntered(int sourceRow);   //!< Enter with no button lit
    void deletePressed(); //!< the key that cancels or removes what is selected
    void unitWanted();    //!< the key that shows the result in another unit
    void menuWanted(int sourceRow, const QPoint& globalPosition);
    void sortHeldChanged(bool held);
    void pointerInsideChanged(bool inside);
    void layoutChanged();
    void sortWanted(int column, bool descending); //!< column -1 for none
    void filtersChanged();

protected:
    bool event(QEvent* event) override;
    int sizeHintForColumn(int column) const override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    struct RowButton
    {
        QModelIndex cell;
        int button = -1;
    };
    void setPointerInside(bool inside);
    int buttonUnder(QPoint position, QModelIndex* index) const;
    void triggerButton(const QModelIndex& shown, int button);
    QVector<RowButton> rowButtons(int shownRow) const;
    void moveButtonFocus(int step);
    void clearButtonFocus();
    void resort();
    void applyFilter(int column, const QString& text);
    void copySelection() const;
    bool editRow();
    bool openRowMenu();
    QString keyOf(int column) const;
    int columnOf(const QString& key) const;
    bool isAnyTextCut() const;
    bool isRoomAgain() const;
    int neededWidth(int column) const;
    int leastWidth(int column) const;
    void scheduleFit();
    void fitColumns();
    void noteLayout();

    const Theme& m_theme;
    CellDelegate* m_delegate;
    FilterHeader* m_header;
    FilterProxy* m_proxy;
    QTimer m_sortTimer, m_fitTimer;
    QPersistentModelIndex m_pressedIndex;
    int m_pressedButton = -1;
    int m_focusedButton = -1; //!< among the row's buttons
    int m_fontPx = 0, m_rowHeight = 0; //!< of the theme when the cells were measured; as asked for
    bool m_isPaged = false;
    bool m_pointerInside = false;
    bool m_leftForPopup = false; //!< the pointer went to a menu: still taken for inside
    bool m_wasHeld = false;
    bool m_fitting = false; //!< widths and hidden columns are being set by the table itself
    bool m_textsChanged = false;
    QVector<int> m_yielding, m_lasting, m_yielded;
    QVector<int> m_totalsNeed;
    QVector<int> m_needed; //!< by the columns when they were fitted last
    QHash<int, int> m_handWidths;     //!< set by a person, by column
    QHash<int, bool> m_handHidden;    //!< hidden or shown by a person, by column
    QVector<int> m_editFirst;
    QVector<int> m_optional;
    std::optional<Icon> m_emptyIcon;
    QString m_emptyTitle, m_emptyDetail;
};

} // namespace fathom

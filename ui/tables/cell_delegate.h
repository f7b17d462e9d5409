// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/cell.h"
#include "ui/tables/cell_layout.h"
#include "ui/theme/window_scale.h"

#include <QStyledItemDelegate>

namespace fathom {

class Theme;

//! \brief Paints a table cell, knows where its buttons are and edits it in place. Buttons are painted, not widgets, so that fifty rows
//! stay as cheap as one.
//!
//! An edit is sent by Enter alone: leaving the field, Tab and Esc put the old value back. Source: INTERACTION 7.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CellDelegate)
public:
    explicit CellDelegate(const Theme& theme, QObject* parent = nullptr);
    ~CellDelegate() override = default;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    //! \return index of the button of the cell at \p position, -1 where there is none
    int buttonAt(const QRect& cell, const QModelIndex& index, QPoint position) const;
    QRect buttonRect(const QRect& cell, const QModelIndex& index, int button) const;
    //! \brief Between the table's pixels, which cells come in, and those at 100 % they are laid out in.
    ScaleMath scaling() const;
    const CellLayout& layout() const { return m_layout; }
    void measureAnew() { m_layout = CellLayout(m_theme); } //!< another size of the digits

    void setHot(const QModelIndex& index, int button, bool pressed);
    void setHoverRow(int row) { m_hoverRow = row; }
    //! \brief The column that stands first on screen, where the row's edge is drawn.
    void setFirstColumn(int column) { m_firstColumn = column; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void paintAt100(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void write(QPainter* painter, const TextFont& font, const QRect& rect, const QString& text, TextAt at = TextAt::Left) const;
    void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index, bool hasButtons) const;
    void paintButtons(QPainter* painter, const QRect& cell, const QModelIndex& index, const Cell& content) const;
    void paintWords(QPainter* painter, QRect rect, const Cell& content, bool right) const;
    void paintParts(QPainter* painter, const QRect& rect, const Cell& content, bool right) const;
    void paintMeter(QPainter* painter, const QRect& track, const Cell& content) const;
    int paintBadge(QPainter* painter, const QRect& rect, const QString& text, bool buy) const;
    void paintRank(QPainter* painter, const QRect& rect, int filled) const;
    void paintFocus(QPainter* painter, const QRect& rect) const;

    const Theme& m_theme;
    CellLayout m_layout;
    QPersistentModelIndex m_hotIndex;
    int m_hotButton = -1;
    bool m_hotPressed = false;
    int m_hoverRow = -1;
    int m_firstColumn = 0;
};

} // namespace fathom

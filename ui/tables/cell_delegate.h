// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/cell.h"

#include <QStyledItemDelegate>

namespace fathom {

class Theme;

//! \brief Paints a table cell from its roles alone and knows where its buttons are. Buttons are painted, not widgets, so
//! that fifty rows stay as cheap as one.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CellDelegate)
public:
    explicit CellDelegate(const Theme& theme, QObject* parent = nullptr);
    ~CellDelegate() override = default;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    //! \return index of the button of the cell at \p position, -1 where there is none
    int buttonAt(const QRect& cell, const QModelIndex& index, QPoint position) const;
    QRect buttonRect(const QRect& cell, const QModelIndex& index, int button) const;

    void setHot(const QModelIndex& index, int button, bool pressed);
    void setHoverRow(int row) { m_hoverRow = row; }

private:
    void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintButtons(QPainter* painter, const QRect& cell, const QModelIndex& index) const;
    void paintText(QPainter* painter, QRect cell, const QModelIndex& index) const;
    int paintBadge(QPainter* painter, const QRect& cell, const QString& text, bool buy) const;
    void paintRank(QPainter* painter, const QRect& cell, int filled) const;

    const Theme& m_theme;
    QPersistentModelIndex m_hotIndex;
    int m_hotButton = -1;
    bool m_hotPressed = false;
    int m_hoverRow = -1;
};

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace fathom {

class Theme;

//! \brief Paints one cell of the watchlist from the model's roles.
class WatchlistDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WatchlistDelegate)
public:
    explicit WatchlistDelegate(const Theme& theme, QObject* parent = nullptr);

    void setHoverRow(int row) { m_hoverRow = row; }
    int hoverRow() const { return m_hoverRow; }
    void setSortHeld(bool held) { m_sortHeld = held; }
    bool isSortHeld() const { return m_sortHeld; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintAt100(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintHeading(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintSymbol(QPainter* painter, const QRect& cell, const QModelIndex& index) const;

    const Theme& m_theme;
    int m_hoverRow = -1;
    bool m_sortHeld = false;
};

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/palette_rows.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace fathom {

class Theme;

//! \brief The lines the palette found; prices are looked up as they are painted.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaletteModel)
public:
    enum Role { RowRole = Qt::UserRole, LastRole, ChangeRole, SignRole };
    PaletteModel(const Session& session, QObject* parent);

    void show(std::vector<PaletteRow> rows);
    const PaletteRow& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    const Session& m_session;
    std::vector<PaletteRow> m_rows;
};

//! \brief Paints a line of the palette: heading, symbol with price and change, or words with their
//! key.
class PaletteDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaletteDelegate)
public:
    PaletteDelegate(const Theme& theme, QObject* parent);
    //! \brief Places the second column behind the longest of what is found.
    void fit(const std::vector<PaletteRow>& rows);
    int detailColumn() const { return m_detailFrom; } //!< pixels from the left
    static int heightOf(const PaletteRow& row);
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

private:
    const Theme& m_theme;
    int m_detailFrom = 0;
};

} // namespace fathom

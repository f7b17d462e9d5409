// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace fathom {

class Theme;

//! \brief The bar behind a liquidation's value: its share of the largest one shown, in the colour
//! of what the market felt.
class LiquidationBar final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiquidationBar)
public:
    LiquidationBar(const Theme& theme, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/liquidations/liquidation_bar.h"

#include "ui/liquidations/liquidations_model.h"
#include "ui/tables/cell.h"
#include "ui/theme/theme.h"
#include "ui/theme/window_scale.h"

#include <QPainter>

namespace fathom {

namespace {
constexpr int barHeight = 10;
constexpr int barMargin = 8;
} // namespace

LiquidationBar::LiquidationBar(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void LiquidationBar::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    painter->fillRect(
        option.rect, option.state & QStyle::State_Selected ? tokens.select : tokens.panel);
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    const int margin = scaled(option.widget, barMargin);
    const int high = scaled(option.widget, barHeight);
    const QRect track = option.rect.adjusted(margin, 0, -margin, 0);
    const double share = index.data(LiquidationsModel::ShareRole).toDouble();
    const int width = std::max(2, static_cast<int>(share * track.width()));
    const bool buy = index.data(InkRole).toInt() == static_cast<int>(Ink::Buy);
    painter->fillRect(
        QRect(track.left(), option.rect.center().y() - high / 2 + 1, width, high),
        buy ? tokens.buyBar : tokens.sellBar);
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watchlist/watchlist_delegate.h"

#include "ui/theme/scaled_item.h"
#include "ui/theme/theme.h"
#include "ui/watchlist/watchlist_model.h"

#include <QPainter>
#include <QTableView>

namespace fathom {

namespace {

constexpr int rightPadding = 8;
constexpr int markWidth = 3;

} // namespace

WatchlistDelegate::WatchlistDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void WatchlistDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintItemAt100(*painter, option, scaleOf(option.widget), [&](const QStyleOptionViewItem& at100) { paintAt100(painter, at100, index); });
}

void WatchlistDelegate::paintAt100(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.data(WatchlistModel::SectionRole).toBool()) {
        paintHeading(painter, option, index);
        return;
    }
    const Tokens& tokens = m_theme.tokens();
    const bool current = index.data(WatchlistModel::CurrentRole).toBool();
    painter->fillRect(option.rect, current ? tokens.select : index.row() == m_hoverRow ? tokens.hover : tokens.panel);
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    if (view && view->hasFocus() && view->currentIndex().row() == index.row()) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), tokens.accent);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.accent);
    }
    painter->setFont(m_theme.body());
    if (index.column() == WatchlistModel::Symbol) {
        paintSymbol(painter, option.rect, index);
        return;
    }
    QColor colour = tokens.text1;
    if (index.column() == WatchlistModel::Change) {
        const int sign = index.data(WatchlistModel::SignRole).toInt();
        colour = sign > 0 ? tokens.buy : sign < 0 ? tokens.sell : tokens.text2;
    } else if (index.column() == WatchlistModel::Funding) {
        colour = index.data(WatchlistModel::WarnRole).toBool() ? tokens.warn : tokens.text2;
    }
    painter->setPen(colour);
    painter->drawText(option.rect.adjusted(0, 0, -rightPadding, 0), Qt::AlignVCenter | Qt::AlignRight, index.data().toString());
}

void WatchlistDelegate::paintSymbol(QPainter* painter, const QRect& cell, const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const int side = index.data(WatchlistModel::SideRole).toInt();
    if (side != 0)
        painter->fillRect(QRect(cell.left() + 3, cell.center().y() - 5, markWidth, 12), side > 0 ? tokens.buySolid : tokens.sellSolid);
    const QFontMetrics metrics(m_theme.body());
    const QRect area = cell.adjusted(12, 0, -2, 0);
    const QString base = metrics.elidedText(index.data().toString(), Qt::ElideMiddle, area.width());
    painter->setPen(tokens.text1);
    painter->drawText(area, Qt::AlignVCenter, base);
    const QRect rest = area.adjusted(metrics.horizontalAdvance(base), 0, 0, 0);
    painter->setPen(tokens.text3);
    // The panel's title names the quote asset: in a narrow list it goes whole, a piece of it would look like another symbol.
    const QString quote = index.data(WatchlistModel::QuoteRole).toString();
    if (metrics.horizontalAdvance(quote) <= rest.width())
        painter->drawText(rest, Qt::AlignVCenter, quote);
}

void WatchlistDelegate::paintHeading(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    painter->fillRect(option.rect, tokens.panel);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    painter->setFont(m_theme.label());
    painter->setPen(tokens.text3);
    if (index.column() == 0)
        painter->drawText(option.rect.adjusted(9, 0, 0, 0), Qt::AlignVCenter, index.data().toString());
    if (!index.data().toString().isEmpty() && index.column() > 0) { // the right text may reach over the columns before it
        const QRect wide = option.rect.adjusted(-140, 0, -rightPadding, 0);
        painter->setPen(m_sortHeld ? tokens.warn : tokens.text3);
        painter->drawText(wide, Qt::AlignVCenter | Qt::AlignRight, m_sortHeld ? tr("sort held") : index.data().toString());
    }
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/cell_delegate.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace fathom {

namespace {

constexpr int padding = 8;
constexpr int buttonGap = 4;
constexpr int meterWidth = 36;
constexpr int badgeWidth = 46;

QVector<CellButton> buttonsOf(const QModelIndex& index) { return index.data(ButtonsRole).value<QVector<CellButton>>(); }

} // namespace

QColor inkColour(Ink ink, const Tokens& tokens)
{
    switch (ink) {
    case Ink::Text1: return tokens.text1;
    case Ink::Text2: return tokens.text2;
    case Ink::Text3: return tokens.text3;
    case Ink::Buy: return tokens.buy;
    case Ink::Sell: return tokens.sell;
    case Ink::Warn: return tokens.warn;
    case Ink::Liquidation: return tokens.liq;
    }
    return tokens.text1;
}

CellDelegate::CellDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics body(m_theme.body());
    int width = body.horizontalAdvance(index.data().toString() + index.data(UnitRole).toString()) + 2 * padding;
    if (!index.data(BadgeRole).toString().isEmpty())
        width += badgeWidth + padding;
    if (index.data(MeterRole).isValid())
        width += meterWidth + padding;
    for (const CellButton& button : buttonsOf(index))
        width += buttonGap + (button.text.isEmpty() ? 22 : QFontMetrics(m_theme.label()).horizontalAdvance(button.text) + 14);
    return { width, QStyledItemDelegate::sizeHint(option, index).height() };
}

void CellDelegate::setHot(const QModelIndex& index, int button, bool pressed)
{
    m_hotIndex = index;
    m_hotButton = button;
    m_hotPressed = pressed;
}

QRect CellDelegate::buttonRect(const QRect& cell, const QModelIndex& index, int wanted) const
{
    const auto buttons = buttonsOf(index);
    const QFontMetrics metrics(m_theme.label());
    const int height = std::min(22, cell.height() - 4);
    int right = cell.right() - buttonGap;
    for (int i = static_cast<int>(buttons.size()) - 1; i >= 0; --i) {
        const QString& text = buttons[i].text;
        const int width = text.isEmpty() ? 22 : metrics.horizontalAdvance(text) + 14;
        if (i == wanted)
            return { right - width, cell.center().y() - height / 2 + 1, width, height };
        right -= width + buttonGap;
    }
    return {};
}

int CellDelegate::buttonAt(const QRect& cell, const QModelIndex& index, QPoint position) const
{
    const auto count = static_cast<int>(buttonsOf(index).size());
    for (int i = 0; i < count; ++i) {
        if (buttonRect(cell, index, i).contains(position))
            return i;
    }
    return -1;
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintGround(painter, option, index);
    const QVariant rank = index.data(CellsRole);
    if (rank.isValid())
        paintRank(painter, option.rect, rank.toInt());
    else
        paintText(painter, option.rect, index);
    paintButtons(painter, option.rect, index);
}

void CellDelegate::paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    QColor ground = tokens.panel;
    if (index.data(GroundRole).toInt() == static_cast<int>(RowGround::Warning))
        ground = tokens.warnWash;
    else if (option.state & QStyle::State_Selected)
        ground = tokens.select;
    else if (index.row() == m_hoverRow)
        ground = tokens.hover;
    painter->fillRect(option.rect, ground);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    if ((option.state & QStyle::State_HasFocus) && buttonsOf(index).isEmpty()) {
        painter->setPen(QPen(tokens.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
}

void CellDelegate::paintText(QPainter* painter, QRect cell, const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    cell.adjust(padding, 0, -padding, 0);
    const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    const QString text = index.data().toString();
    const QString unit = index.data(UnitRole).toString();
    const QFont font = index.data(StrongRole).toBool() ? m_theme.title() : m_theme.body();
    const QFontMetrics metrics(font);

    if (const QVariant meter = index.data(MeterRole); meter.isValid()) {
        const QRect track(cell.left(), cell.center().y() - 2, meterWidth, 5);
        painter->fillRect(track, tokens.hover);
        const int filled = static_cast<int>(std::clamp(meter.toDouble(), 0.0, 1.0) * meterWidth);
        painter->fillRect(QRect(track.topLeft(), QSize(filled, 5)), inkColour(static_cast<Ink>(index.data(InkRole).toInt()), tokens));
        cell.setLeft(track.right() + padding);
    }

    auto ink = static_cast<Ink>(index.data(InkRole).toInt());
    if (const QString badge = index.data(BadgeRole).toString(); !badge.isEmpty()) {
        cell.setLeft(paintBadge(painter, cell, badge, ink == Ink::Buy) + padding);
        ink = Ink::Text1;
    }
    painter->setFont(font);
    const int unitWidth = unit.isEmpty() ? 0 : metrics.horizontalAdvance(unit);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, cell.width() - unitWidth);
    const int shownWidth = metrics.horizontalAdvance(shown);
    const int left = alignment & Qt::AlignRight ? cell.right() - shownWidth - unitWidth + 1 : cell.left();
    painter->setPen(inkColour(ink, tokens));
    painter->drawText(QRect(left, cell.top(), shownWidth + 2, cell.height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    if (unitWidth > 0) {
        painter->setFont(m_theme.body());
        painter->setPen(tokens.text3);
        painter->drawText(QRect(left + shownWidth, cell.top(), unitWidth + 2, cell.height()),
            Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, unit);
    }
}

int CellDelegate::paintBadge(QPainter* painter, const QRect& cell, const QString& text, bool buy) const
{
    const Tokens& tokens = m_theme.tokens();
    painter->setFont(m_theme.tag());
    const QRect badge(cell.left(), cell.center().y() - 8, badgeWidth, 17);
    painter->fillRect(badge, buy ? tokens.buyBar : tokens.sellBar);
    painter->setPen(buy ? tokens.buy : tokens.sell);
    painter->drawText(badge, Qt::AlignCenter | Qt::TextSingleLine, text);
    return badge.right();
}

void CellDelegate::paintRank(QPainter* painter, const QRect& cell, int filled) const
{
    const Tokens& tokens = m_theme.tokens();
    const QColor on = filled >= 5 ? tokens.sell : filled == 4 ? tokens.warn : tokens.text2;
    for (int i = 0; i < 5; ++i) {
        const QRect mark(cell.left() + padding + i * 6, cell.center().y() - 6, 5, 12);
        if (i < filled)
            painter->fillRect(mark, on);
        painter->setPen(QPen(i < filled ? on : tokens.line2, 0));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(mark.adjusted(0, 0, -1, -1));
    }
}

void CellDelegate::paintButtons(QPainter* painter, const QRect& cell, const QModelIndex& index) const
{
    const auto buttons = buttonsOf(index);
    if (buttons.isEmpty())
        return;
    const Tokens& tokens = m_theme.tokens();
    painter->setFont(m_theme.label());
    for (int i = 0; i < buttons.size(); ++i) {
        const QRect rect = buttonRect(cell, index, i);
        const bool hot = m_hotIndex == index && m_hotButton == i;
        painter->fillRect(rect, hot ? (m_hotPressed ? tokens.field : tokens.hover) : tokens.raised);
        painter->setPen(QPen(hot ? tokens.accent : tokens.line2, 0));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(rect.adjusted(0, 0, -1, -1));
        if (buttons[i].icon) {
            const QRect box(rect.center().x() - 6, rect.center().y() - 6, 14, 14);
            paintIcon(*painter, *buttons[i].icon, box, hot ? tokens.text1 : tokens.text2);
        }
        if (!buttons[i].text.isEmpty()) {
            painter->setPen(tokens.text1);
            painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, buttons[i].text);
        }
    }
}

} // namespace fathom

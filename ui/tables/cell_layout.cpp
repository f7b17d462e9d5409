// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/cell_layout.h"

#include "ui/theme/theme.h"

#include <algorithm>

namespace fathom {

namespace {
constexpr int roundingRoom = 2; // words are cut where a fraction of a pixel is missing
constexpr int iconButton = 22, quietButton = 18, buttonPadding = 14, iconInButton = 18, chipPadding = 10;
}

CellLayout::CellLayout(const Theme& theme)
    : m_body(theme.tableFont())
    , m_strong(theme.tableFont(12, 500))
    , m_label(theme.tableFont(11))
    , m_tag(theme.tableFont(10.5, 500))
{
}

int CellLayout::buttonWidth(const CellButton& button) const
{
    if (button.text.isEmpty())
        return button.quiet ? quietButton : iconButton;
    if (button.quiet)
        return widthOf(m_body, button.text) + 8;
    return widthOf(m_label, button.text) + buttonPadding + (button.icon ? iconInButton : 0);
}

int CellLayout::buttonsWidth(const QVector<CellButton>& buttons) const
{
    int width = 0;
    for (const CellButton& button : buttons)
        width += gap + buttonWidth(button);
    return width;
}

QRect CellLayout::buttonRect(const QRect& cell, const QVector<CellButton>& buttons, int wanted) const
{
    const int height = std::min(22, cell.height() - 5);
    int right = cell.right() + 1 - padding;
    for (auto i = static_cast<int>(buttons.size()) - 1; i >= 0; --i) {
        const int width = buttonWidth(buttons[i]);
        if (i == wanted)
            return { right - width, cell.top() + (cell.height() - 1 - height) / 2, width, height };
        right -= width + gap;
    }
    return {};
}

QRect CellLayout::textRect(const QRect& cell, const Cell& content) const
{
    QRect rect = cell.adjusted(padding, 0, -padding, 0);
    if (!content.buttons.isEmpty())
        rect.setRight(rect.right() - buttonsWidth(content.buttons) - (content.buttons.front().quiet ? 0 : gap));
    return rect;
}

int CellLayout::partWidth(const CellPart& part) const
{
    return part.chip ? widthOf(m_tag, part.text) + chipPadding : widthOf(m_body, part.text);
}

int CellLayout::partsWidth(const Cell& content) const
{
    int width = 0;
    for (const CellPart& part : content.parts)
        width += (width > 0 ? partGap : 0) + partWidth(part);
    return width;
}

int CellLayout::neededWidth(const Cell& content) const
{
    int width = 2 * padding;
    if (content.rank >= 0)
        width += rankWidth;
    else if (!content.parts.isEmpty())
        width += partsWidth(content);
    else
        width += widthOf(content.strong ? m_strong : m_body, content.text);
    if (!content.tail.isEmpty())
        width += std::max(tailAt - (width - 2 * padding), padding) + widthOf(m_label, content.tail) + roundingRoom;
    if (!content.unit.isEmpty())
        width += widthOf(m_body, content.unit);
    if (!content.badge.isEmpty())
        width += badgeWidth + padding;
    if (content.icon)
        width += iconSize + partGap;
    if (content.meter >= 0)
        width += content.meterWidth + padding;
    if (!content.note.isEmpty())
        width += widthOf(m_label, content.note) + padding;
    return width + buttonsWidth(content.buttons);
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/cell.h"
#include "ui/theme/text_font.h"

#include <QRect>

namespace fathom {

class Theme;

//! \brief Where the things of a cell stand: text on its side, buttons at the right, a note before them. One for a delegate, so that fonts
//! are measured once. Metrics of TOKENS 5.
class CellLayout final
{
public:
    static constexpr int padding = 8, gap = 4, partGap = 6, badgeWidth = 46, iconSize = 13, rankWidth = 38, tailAt = 84;

    explicit CellLayout(const Theme& theme);

    int buttonWidth(const CellButton& button) const;
    QRect buttonRect(const QRect& cell, const QVector<CellButton>& buttons, int wanted) const;
    //! \brief What is left of \p cell for the words.
    QRect textRect(const QRect& cell, const Cell& content) const;
    int partWidth(const CellPart& part) const;
    int partsWidth(const Cell& content) const;
    //! \brief The width everything needs, padding included.
    int neededWidth(const Cell& content) const;
    //! \brief The least width at which every button can be pressed; 0 where there is none.
    int buttonsNeed(const Cell& content) const { return content.buttons.isEmpty() ? 0 : 2 * padding + buttonsWidth(content.buttons); }

    const TextFont& body() const { return m_body; }
    const TextFont& strong() const { return m_strong; }
    const TextFont& label() const { return m_label; }
    const TextFont& tag() const { return m_tag; }
    //! \brief Whole pixels of one line.
    static int widthOf(const TextFont& font, const QString& text) { return qRound(font.width(text)); }

private:
    int buttonsWidth(const QVector<CellButton>& buttons) const;

    TextFont m_body, m_strong, m_label, m_tag;
};

} // namespace fathom

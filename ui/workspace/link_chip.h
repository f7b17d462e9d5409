// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/scaled.h"

#include <QAbstractButton>
#include <QIcon>

class QMenu;

namespace fathom {

class LinkGroup;
class Theme;

//! \brief The coloured digit that says which panels show the same symbol; a press opens the menu of
//! groups. Source: INTERACTION 16.
class LinkChip final : public Scaled<QAbstractButton> {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkChip)
public:
    //! \param link outlives the chip
    LinkChip(const Theme& theme, LinkGroup& link, QWidget* parent = nullptr);

    QSize sizeHint() const override { return real(QSize(20, 20)); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void openMenu();
    void retranslate();

    const Theme& m_theme;
    LinkGroup& m_link;
};

//! \brief The groups with their symbols, what the group shares, and "link all here", for \p link.
void fillLinkMenu(QMenu& menu, const Theme& theme, LinkGroup& link, double pixelRatio);
//! \brief Draws a group's chip into \p box, 0 as an empty frame.
void paintLinkChip(QPainter& painter, const Theme& theme, int group, const QRect& box);
QIcon linkChipIcon(const Theme& theme, int group, double pixelRatio);

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/key_actions.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <vector>

namespace fathom {

class KeyMap;
class Theme;

//! \brief Every key of the table over the window, those of the focused panel first; what needs an
//! armed panel is dim while it is not. Shown while its key is held; tapped, it stays until the next
//! key or press. Source: INTERACTION 4, overlays.png.
class KeyOverlay final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyOverlay)
public:
    KeyOverlay(KeyMap& keys, const Theme& theme, QWidget* window);

    //! \param armed whether the focused panel is
    void open(KeyContext context, bool armed);
    //! \brief The key was let go: goes away where it was held, stays where it was only tapped.
    void release();
    //! \brief Where the blocks stand for the size it has now, in the order they are read.
    std::vector<QRect> places() const;
    int hidden() const; //!< pixels of the map below the window's edge while nothing is scrolled
    int scrolled() const { return m_scrolled; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line {
        QStringList caps;
        QString words;
        bool armedOnly = false;
    };
    struct Block {
        KeyGroup group = KeyGroup::Window;
        QString title;
        std::vector<Line> lines;
    };
    struct Shape {
        std::vector<int> lefts, heights; //!< px, by line
    };
    void refill();
    void addTicketWords();
    int capsWidth(const Line& line) const;
    Shape shapeOf(const Block& block, int width) const;
    void close();
    void scrollBy(int pixels);
    void paintBlock(QPainter& painter, const Block& block, const QRect& box) const;

    KeyMap& m_keys;
    const Theme& m_theme;
    KeyContext m_context = KeyContext::Ladder;
    bool m_armed = false;
    int m_scrolled = 0;
    std::vector<Block> m_blocks;
    QElapsedTimer m_since;
    QPointer<QWidget> m_cameFrom;
};

} // namespace fathom

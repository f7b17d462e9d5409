// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <utility>
#include <vector>

namespace fathom {

class Theme;

//! \brief The map of keys over the window; F1 opens it, F1, Esc or a click closes it.
class HelpOverlay final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpOverlay)
public:
    HelpOverlay(const Theme& theme, QWidget* window);

    void open();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Group
    {
        QString title;
        bool armedOnly = false;
        std::vector<std::pair<QString, QString>> keys;
    };
    void retranslate();
    void addLadderGroups();
    void addWindowGroups();
    void paintGroup(QPainter& painter, const Group& group, const QRect& box) const;

    const Theme& m_theme;
    std::vector<Group> m_groups;
};

} // namespace fathom

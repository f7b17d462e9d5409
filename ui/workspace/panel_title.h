// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <utility>

namespace fathom {

//! \brief What every title of a dock can do: say that the keys go to its panel, take in what the
//! panel brings, open the panel's menu.
class PanelTitle : public ScaledWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PanelTitle)
public:
    explicit PanelTitle(QWidget* parent)
        : ScaledWidget(parent)
    {
        setContextMenuPolicy(Qt::CustomContextMenu);
    }
    ~PanelTitle() override = default;

    virtual void setName(const QString& name) { setAccessibleName(name); }
    //! \brief The panel was made: its note, tools and tabs come into the title.
    virtual void adopt(QWidget* panel) = 0;
    void setHasFocusInside(bool inside)
    {
        if (std::exchange(m_focusInside, inside) != inside)
            update();
    }

protected:
    //! \brief What is behind its words: \p fill, and the line that says where the keys go.
    void paintGround(const Tokens& tokens, const QColor& fill)
    {
        QPainter painter(this);
        painter.fillRect(rect(), fill);
        if (m_focusInside)
            painter.fillRect(QRect(0, height() - 2, width(), 2), tokens.accent);
        else
            painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
    }
    //! The dock sees the press as well: it is dragged by its title.
    void mousePressEvent(QMouseEvent* event) override
    {
        Q_EMIT pressed();
        QWidget::mousePressEvent(event);
    }

Q_SIGNALS:
    void popOutWanted();
    //! A button went down on it: the keys are to go to its panel.
    void pressed();

private:
    bool m_focusInside = false;
};

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/scaled.h"

#include <QWidget>

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
    virtual void setHasFocusInside(bool inside) = 0;

protected:
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
};

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/panel_context.h"

#include <QWidget>

class QDockWidget;

namespace fathom {

class IconButton;

//! \brief The chart dock's title bar: the instrument's figures, and the pop-out at the end. Dragging it moves the chart.
class InstrumentTitle final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InstrumentTitle)
public:
    InstrumentTitle(const PanelContext& context, QDockWidget* dock);

    //! \brief Makes the header; called when the chart is first shown.
    void fill();
    void setHasFocusInside(bool inside);
    QSize sizeHint() const override { return { 400, 50 }; }
    QSize minimumSizeHint() const override { return { 120, 50 }; }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    PanelContext m_context;
    QDockWidget* m_dock;
    IconButton* m_popOut;
    QWidget* m_header = nullptr;
    bool m_focusInside = false;
};

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/panel_context.h"
#include "ui/workspace/panel_title.h"

class QDockWidget;
class QHBoxLayout;

namespace fathom {

class EnvStrip;
class IconButton;

//! \brief The chart dock's title bar: the instrument's figures, and the pop-out at the end. Dragging it moves the chart.
class InstrumentTitle final : public PanelTitle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InstrumentTitle)
public:
    InstrumentTitle(const PanelContext& context, QDockWidget* dock);

    //! \brief Makes the header; called when the chart is first shown.
    void adopt(QWidget* panel) override;
    QSize sizeHint() const override { return real(QSize(400, heightNow())); }
    QSize minimumSizeHint() const override { return real(QSize(120, heightNow())); }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int heightNow() const;
    void retranslate();

    PanelContext m_context;
    QDockWidget* m_dock;
    EnvStrip* m_strip;
    QHBoxLayout* m_row;
    IconButton* m_popOut;
    QWidget* m_header = nullptr;
};

} // namespace fathom

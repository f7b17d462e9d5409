// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/drawing.h"
#include "ui/theme/scaled.h"

#include <array>

class QPaintEvent;

namespace fathom {

class IconButton;
class Theme;

//! \brief The column of tools at the left of a chart: what a press draws, the magnet, and whether drawings are seen.
class DrawingBar final : public ScaledWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DrawingBar)
public:
    explicit DrawingBar(const Theme& theme, QWidget* parent = nullptr);
    void setTool(ChartTool tool);
    void setHiddenDrawings(bool hidden);

Q_SIGNALS:
    void toolChosen(fathom::ChartTool tool);
    void magnetChosen(bool on);
    void hidingChosen(bool hidden);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    const Theme& m_theme;
    std::array<IconButton*, 7> m_tools {};
    IconButton* m_magnet;
    IconButton* m_hide;
};

} // namespace fathom

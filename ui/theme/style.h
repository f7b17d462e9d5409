// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace fathom {

//! \brief Fusion with the marks the style sheet cannot draw without picture files: check boxes, combo boxes, arrows, and where a dragged
//! panel would go.
//! Colours come from the palette, so a theme switch needs nothing here.
class FathomStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    FathomStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const override;
};

//! \brief Applies the style sheet again after a dynamic property changed.
void repolish(QWidget* widget);

} // namespace fathom

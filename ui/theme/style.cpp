// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/frame.h"
#include "ui/theme/icons.h"
#include "ui/theme/window_scale.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace fathom {

namespace {

void drawCheckBox(const QStyleOption& option, QPainter& painter)
{
    const QPalette& palette = option.palette;
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const QColor accent = palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Link);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // ctl, the 3:1 border of inputs, is the placeholder colour's neighbour; placeholder itself is text3 and passes 3:1 too.
    painter.setPen(on && enabled ? accent : palette.color(QPalette::PlaceholderText));
    painter.setBrush(on ? (enabled ? accent : palette.color(QPalette::Mid)) : palette.color(QPalette::Base));
    painter.drawRoundedRect(box, 2, 2);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(accent);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 1, 1);
    }
    if (on)
        paintIcon(painter, Icon::Check, box.adjusted(1, 1, -1, -1), palette.color(QPalette::Base), 2.0);
    painter.restore();
}

void drawRadioButton(const QStyleOption& option, QPainter& painter)
{
    const QPalette& palette = option.palette;
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const QColor accent = palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Link);
    const QRectF ring = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen((on && enabled) || option.state.testFlag(QStyle::State_HasFocus) ? accent : palette.color(QPalette::PlaceholderText),
        option.state.testFlag(QStyle::State_HasFocus) ? 2 : 1));
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawEllipse(ring);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(enabled ? accent : palette.color(QPalette::Mid));
        painter.drawEllipse(ring.adjusted(3, 3, -3, -3));
    }
    painter.restore();
}

void drawComboBox(const QStyleOptionComboBox& option, QPainter& painter, const ScaleMath& math)
{
    const QPalette& palette = option.palette;
    const bool hover = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(palette.color(hover ? QPalette::Light : QPalette::Button));
    painter.setPen(palette.color(option.state.testFlag(QStyle::State_HasFocus) ? QPalette::Link : QPalette::Mid));
    painter.drawRoundedRect(box, 2, 2);
    const QRectF arrow(box.right() - math.length(17), box.center().y() - math.length(6), math.length(12), math.length(12));
    paintIcon(painter, Icon::Down, arrow, palette.color(QPalette::PlaceholderText));
    painter.restore();
}

Icon arrowIcon(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
        return Icon::Up;
    case QStyle::PE_IndicatorArrowLeft:
        return Icon::Left;
    case QStyle::PE_IndicatorArrowRight:
        return Icon::Right;
    default:
        return Icon::Down;
    }
}

} // namespace

FathomStyle::FathomStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

void FathomStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(*option, *painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(*option, *painter);
        return;
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: {
        const int side = std::min({ option->rect.width(), option->rect.height(), scaled(widget, 12) });
        QRectF box(0, 0, side, side);
        box.moveCenter(QRectF(option->rect).center());
        paintIcon(*painter, arrowIcon(element), box, option->palette.color(QPalette::PlaceholderText));
        return;
    }
    case PE_FrameFocusRect:
        return; // every focusable control draws its own accent border
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FathomStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element != CE_RubberBand) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    // The selection's grey would look like one more empty panel.
    const QColor line = option->palette.color(QPalette::Link);
    QColor wash = line;
    wash.setAlphaF(0.2F);
    painter->fillRect(option->rect, wash);
    paintFrame(*painter, option->rect, line);
}

void FathomStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo != nullptr && !combo->editable) {
            drawComboBox(*combo, *painter, { scaleOf(widget) });
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int FathomStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(widget, 14);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return scaled(widget, 6);
    case PM_DockWidgetSeparatorExtent:
    case PM_SplitterWidth:
        return 3;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_DockWidgetFrameWidth:
    case PM_DockWidgetTitleMargin:
        return 0;
    case PM_TabBarScrollButtonWidth:
        return scaled(widget, QProxyStyle::pixelMetric(metric, option, widget));
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FathomStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut: // mnemonics would be confused with the keys printed on buttons
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    case SH_Menu_SubMenuPopupDelay:
        return 100;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void repolish(QWidget* widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/window_scale.h"

#include <QContextMenuEvent>
#include <QHash>
#include <QHelpEvent>
#include <QHoverEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QWheelEvent>
#include <QWidget>

#include <cmath>

namespace fathom {

namespace {

// A pixel whose middle lies on the seam of two rows is painted as the upper one's.
constexpr qreal middle = 0.499;

QHash<const QWidget*, qreal>& scales()
{
    static QHash<const QWidget*, qreal> kept;
    return kept;
}

} // namespace

qreal scaleOf(const QWidget* inside)
{
    if (scales().isEmpty() || inside == nullptr)
        return 1;
    const QWidget* window = inside->window();
    while (window->windowType() == Qt::ToolTip && window->parentWidget() != nullptr)
        window = window->parentWidget()->window();
    return scales().value(window, 1);
}

void setScaleOf(const QWidget* window, qreal scale)
{
    if (scale == 1)
        scales().remove(window);
    else
        scales().insert(window, scale);
}

QEvent::Type scaleChangeEvent()
{
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}

int scaled(const QWidget* inside, int length) { return ScaleMath { scaleOf(inside) }.length(length); }
QSize scaled(const QWidget* inside, QSize size) { return ScaleMath { scaleOf(inside) }.size(size); }
QFont scaled(const QWidget* inside, const QFont& font) { return ScaleMath { scaleOf(inside) }.font(font); }

int ScaleMath::length(int at100) const { return scale == 1 || at100 >= QWIDGETSIZE_MAX ? at100 : qRound(at100 * scale); }

int ScaleMath::lengthAt100(int pixels) const
{
    if (scale == 1)
        return pixels;
    const int whole = static_cast<int>(std::floor(pixels / scale));
    return pixels - whole * scale >= 0.5 ? whole + 1 : whole;
}

QSize ScaleMath::size(QSize at100) const { return { length(at100.width()), length(at100.height()) }; }
QSize ScaleMath::sizeAt100(QSize pixels) const { return { lengthAt100(pixels.width()), lengthAt100(pixels.height()) }; }
QPoint ScaleMath::point(QPoint at100) const { return { length(at100.x()), length(at100.y()) }; }

QPointF ScaleMath::pointAt100(QPointF pixel) const
{
    if (scale == 1)
        return pixel;
    // Whole, for who rounds and who cuts is to find the same row.
    return { std::floor((std::floor(pixel.x()) + middle) / scale), std::floor((std::floor(pixel.y()) + middle) / scale) };
}

QPoint ScaleMath::pointAt100(QPoint pixel) const { return pointAt100(QPointF(pixel)).toPoint(); }

QRect ScaleMath::rect(QRect at100) const
{
    if (scale == 1)
        return at100;
    const QPoint from = point(at100.topLeft());
    const QPoint to = point(at100.topLeft() + QPoint(at100.width(), at100.height()));
    return { from, QSize(to.x() - from.x(), to.y() - from.y()) };
}

QRect ScaleMath::around(QRect at100) const
{
    return scale == 1 || at100.isEmpty() ? at100 : QRectF(at100.x() * scale, at100.y() * scale, at100.width() * scale, at100.height() * scale).toAlignedRect();
}

QRegion ScaleMath::around(const QRegion& at100) const
{
    if (scale == 1)
        return at100;
    QRegion all;
    for (const QRect& rect : at100)
        all += around(rect);
    return all;
}

QRect ScaleMath::aroundAt100(QRect pixels) const { return scale == 1 ? pixels : ScaleMath { 1 / scale }.around(pixels); }
QRegion ScaleMath::aroundAt100(const QRegion& pixels) const { return scale == 1 ? pixels : ScaleMath { 1 / scale }.around(pixels); }

QFont ScaleMath::font(const QFont& at100) const
{
    if (scale == 1)
        return at100;
    QFont font = at100;
    if (at100.pixelSize() > 0)
        font.setPixelSize(std::max(1, qRound(at100.pixelSize() * scale)));
    else
        font.setPointSizeF(at100.pointSizeF() * scale);
    return font;
}

QFont ScaleMath::fontAt100(const QFont& font) const { return scale == 1 ? font : ScaleMath { 1 / scale }.font(font); }

bool deliverAt100(QEvent& event, qreal scale, bool mouse, const std::function<bool(QEvent*)>& deliver)
{
    const ScaleMath math { scale };
    const auto hand = [&](QEvent& copy) {
        copy.setAccepted(event.isAccepted());
        const bool known = deliver(&copy);
        event.setAccepted(copy.isAccepted());
        return known;
    };
    switch (event.type()) {
    case QEvent::Paint: {
        QPaintEvent copy(math.aroundAt100(static_cast<QPaintEvent&>(event).region()));
        return hand(copy);
    }
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove: {
        if (!mouse)
            break;
        const auto& from = static_cast<QMouseEvent&>(event);
        QMouseEvent copy(from.type(), math.pointAt100(from.position()), from.scenePosition(), from.globalPosition(), from.button(), from.buttons(), from.modifiers(),
            from.pointingDevice());
        copy.setTimestamp(from.timestamp());
        return hand(copy);
    }
    case QEvent::Wheel: {
        if (!mouse)
            break;
        const auto& from = static_cast<QWheelEvent&>(event);
        QWheelEvent copy(math.pointAt100(from.position()), from.globalPosition(), from.pixelDelta(), from.angleDelta(), from.buttons(), from.modifiers(), from.phase(),
            from.inverted(), Qt::MouseEventNotSynthesized, from.pointingDevice());
        copy.setTimestamp(from.timestamp());
        return hand(copy);
    }
    case QEvent::Enter: {
        const auto& from = static_cast<QEnterEvent&>(event);
        QEnterEvent copy(math.pointAt100(from.position()), from.scenePosition(), from.globalPosition(), from.pointingDevice());
        return hand(copy);
    }
    case QEvent::HoverEnter:
    case QEvent::HoverLeave:
    case QEvent::HoverMove: {
        if (!mouse)
            break;
        const auto& from = static_cast<QHoverEvent&>(event);
        QHoverEvent copy(from.type(), math.pointAt100(from.position()), from.globalPosition(), math.pointAt100(from.oldPosF()), from.modifiers(), from.pointingDevice());
        return hand(copy);
    }
    case QEvent::ContextMenu: {
        const auto& from = static_cast<QContextMenuEvent&>(event);
        QContextMenuEvent copy(from.reason(), math.pointAt100(from.pos()), from.globalPos(), from.modifiers());
        return hand(copy);
    }
    case QEvent::ToolTip:
    case QEvent::WhatsThis: {
        const auto& from = static_cast<QHelpEvent&>(event);
        QHelpEvent copy(from.type(), math.pointAt100(from.pos()), from.globalPos());
        return hand(copy);
    }
    default:
        break;
    }
    return deliver(&event);
}

} // namespace fathom

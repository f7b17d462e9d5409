// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/window_scale.h"

#include <QAbstractButton>
#include <QPainter>
#include <QResizeEvent>

#include <type_traits>

namespace fathom {

//! \brief Told apart from stock widgets, whose sizes and fonts WindowScaler sets.
class ScaledPart
{
public:
    virtual ~ScaledPart() = default;
};

//! \brief Base of widgets that draw and are pressed by themselves: whatever they read and write is in pixels at 100 %, at any scale of
//! their window. The painter is scaled as it begins, places of events as they come, both by the same factor.
//!
//! Seen as a QWidget it has real pixels: what a layout asks, above all sizeHint(), is to be answered by real().
//! Buttons keep Qt's own hit testing, so their mouse events stay in real pixels.
template <typename Base> class Scaled : public Base, public ScaledPart
{
public:
    using Base::Base;

    ScaleMath scaling() const { return { scaleOf(this) }; }
    int real(int length) const { return scaling().length(length); }
    QSize real(QSize size) const { return scaling().size(size); }

    int width() const { return scaling().lengthAt100(Base::width()); }
    int height() const { return scaling().lengthAt100(Base::height()); }
    QSize size() const { return { width(), height() }; }
    QRect rect() const { return { QPoint(0, 0), size() }; }
    QPoint pos() const { return (QPointF(Base::pos()) / scaling().scale).toPoint(); }
    int x() const { return pos().x(); }
    int y() const { return pos().y(); }
    QRect geometry() const { return { pos(), size() }; }
    void move(int x, int y) { Base::move(scaling().point({ x, y })); }
    void move(QPoint to) { move(to.x(), to.y()); }
    void resize(int width, int height) { Base::resize(real(QSize(width, height))); }
    void resize(QSize size) { Base::resize(real(size)); }
    void setGeometry(const QRect& place) { Base::setGeometry(scaling().rect(place)); }
    void setGeometry(int x, int y, int width, int height) { setGeometry(QRect(x, y, width, height)); }

    QPoint mapToGlobal(QPoint at) const { return Base::mapToGlobal(scaling().point(at)); }
    QPointF mapToGlobal(QPointF at) const { return Base::mapToGlobal(at * scaling().scale); }
    QPoint mapFromGlobal(QPoint at) const { return scaling().pointAt100(Base::mapFromGlobal(at)); }
    QPointF mapFromGlobal(QPointF at) const { return scaling().pointAt100(Base::mapFromGlobal(at)); }

    //! One that was set is at 100 %, one that came from above in the window's pixels.
    QFont font() const { return Base::testAttribute(Qt::WA_SetFont) ? Base::font() : scaling().fontAt100(Base::font()); }
    QFontMetrics fontMetrics() const { return scaleOf(this) == 1 ? Base::fontMetrics() : QFontMetrics(font()); }
    qreal devicePixelRatioF() const { return Base::devicePixelRatioF() * scaling().scale; }

    void update() { Base::update(); }
    void update(const QRect& at) { Base::update(scaling().around(at)); }
    void update(const QRegion& at) { Base::update(scaling().around(at)); }
    void update(int x, int y, int width, int height) { update(QRect(x, y, width, height)); }
    void repaint() { Base::repaint(); }
    void repaint(const QRect& at) { Base::repaint(scaling().around(at)); }
    void repaint(const QRegion& at) { Base::repaint(scaling().around(at)); }

    void setMinimumSize(QSize size) { take(m_least, size); }
    void setMinimumSize(int width, int height) { take(m_least, { width, height }); }
    void setMinimumWidth(int width) { take(m_least, { width, m_least.height() }); }
    void setMinimumHeight(int height) { take(m_least, { m_least.width(), height }); }
    void setMaximumSize(QSize size) { take(m_most, size); }
    void setMaximumWidth(int width) { take(m_most, { width, m_most.height() }); }
    void setMaximumHeight(int height) { take(m_most, { m_most.width(), height }); }
    void setFixedSize(QSize size) { take(m_least, size), take(m_most, size); }
    void setFixedSize(int width, int height) { setFixedSize({ width, height }); }
    void setFixedWidth(int width) { setMinimumWidth(width), setMaximumWidth(width); }
    void setFixedHeight(int height) { setMinimumHeight(height), setMaximumHeight(height); }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == scaleChangeEvent()) {
            takeScale();
            return true;
        }
        const qreal scale = scaleOf(this);
        if (scale == 1)
            return Base::event(event);
        return deliverAt100(*event, scale, !std::is_base_of_v<QAbstractButton, Base>, [this](QEvent* at100) { return Base::event(at100); });
    }

    void initPainter(QPainter* painter) const override
    {
        Base::initPainter(painter);
        if (const qreal scale = scaleOf(this); scale != 1) {
            painter->setFont(font());
            painter->scale(scale, scale);
        }
    }

    //! \brief The scale is another: sizes are set anew and the widget lays itself out as after a change of its size.
    virtual void takeScale()
    {
        take(m_least, m_least);
        take(m_most, m_most);
        Base::updateGeometry();
        QResizeEvent resized(Base::size(), Base::size());
        Base::event(&resized);
        Base::update();
    }

private:
    void take(QSize& bound, QSize size)
    {
        bound = size;
        if (&bound == &m_least)
            Base::setMinimumSize(real(size));
        else
            Base::setMaximumSize(real(size));
    }

    QSize m_least { 0, 0 }, m_most { QWIDGETSIZE_MAX, QWIDGETSIZE_MAX }; // at 100 %
};

using ScaledWidget = Scaled<QWidget>;

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QFont>
#include <QPoint>
#include <QRect>
#include <QRegion>

#include <functional>

class QWidget;

namespace fathom {

//! \brief How large a window draws its panel beside the program's own scale. Only a pop-out has another one than 1. Source: TOKENS 4.
namespace windowScale {
constexpr int smallest = 80, usual = 100, largest = 200, step = 10; //!< per cent
}

//! \brief The scale of the window \p inside is in, 0.8 to 2; its cards that float in windows of their own count to it. 1 for null.
qreal scaleOf(const QWidget* inside);
//! \brief Notes the scale of a window; WindowScaler does the rest. \param scale 1 forgets it
void setScaleOf(const QWidget* window, qreal scale);
//! \brief Sent to every widget of a window once its scale is another.
QEvent::Type scaleChangeEvent();

//! \brief A length at 100 % in the window's pixels.
int scaled(const QWidget* inside, int length);
QSize scaled(const QWidget* inside, QSize size);
QFont scaled(const QWidget* inside, const QFont& font);

//! \brief Between lengths at 100 % and a window's pixels.
struct ScaleMath
{
    qreal scale = 1;

    int length(int at100) const;
    //! \brief Pixels to lengths: as many as cover them, not more than half a pixel short.
    int lengthAt100(int pixels) const;
    QSize size(QSize at100) const;
    QSize sizeAt100(QSize pixels) const;
    QPoint point(QPoint at100) const;
    //! \brief The place a pixel's middle shows, so that what is pressed is what is painted there.
    QPointF pointAt100(QPointF pixel) const;
    QPoint pointAt100(QPoint pixel) const;
    QRect rect(QRect at100) const;
    QRect around(QRect at100) const;        //!< every pixel it touches
    QRegion around(const QRegion& at100) const;
    QRect aroundAt100(QRect pixels) const;
    QRegion aroundAt100(const QRegion& pixels) const;
    QFont font(const QFont& at100) const;
    QFont fontAt100(const QFont& font) const;
};

//! \brief Hands \p event on with places and regions at 100 %. \param mouse also presses, moves and wheels
bool deliverAt100(QEvent& event, qreal scale, bool mouse, const std::function<bool(QEvent*)>& deliver);

} // namespace fathom

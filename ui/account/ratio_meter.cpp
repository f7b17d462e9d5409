// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/ratio_meter.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace fathom {

RatioMeter::RatioMeter(const Theme& theme, QWidget* parent)
    : ScaledWidget(parent)
    , m_theme(theme)
{
    setFixedHeight(10);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RatioMeter::setShare(double share)
{
    m_share = std::clamp(share, 0.0, 1.0);
    update();
}

void RatioMeter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = m_theme.tokens();
    const QColor bar = m_share >= 0.8 ? tokens.sell : m_share >= 0.5 ? tokens.warn : tokens.text3;
    painter.fillRect(QRect(0, 2, width(), 6), tokens.hover);
    painter.fillRect(QRect(0, 2, static_cast<int>(m_share * width()), 6), bar);
    painter.fillRect(QRect(width() / 2, 0, 1, 10), tokens.warn);
    painter.fillRect(QRect(width() * 4 / 5, 0, 1, 10), tokens.sell);
}

} // namespace fathom

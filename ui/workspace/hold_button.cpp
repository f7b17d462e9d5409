// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/hold_button.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace fathom {

HoldButton::HoldButton(const Theme& theme, QWidget* parent)
    : QPushButton(parent)
    , m_theme(theme)
{
    setAutoDefault(false);
    m_tick.setInterval(30);
    connect(this, &QPushButton::pressed, this, &HoldButton::begin);
    connect(this, &QPushButton::released, this, &HoldButton::end);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        update();
        if (m_since.elapsed() < holdMs)
            return;
        end();
        Q_EMIT held();
    });
}

void HoldButton::paintEvent(QPaintEvent* event)
{
    QPushButton::paintEvent(event);
    if (!m_holding)
        return;
    QPainter painter(this);
    const double share = std::min(1.0, static_cast<double>(m_since.elapsed()) / holdMs);
    painter.fillRect(QRectF(0, height() - 4, width() * share, 4), m_theme.tokens().warnOn);
}

void HoldButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat())
        begin();
    else
        event->ignore();
}

void HoldButton::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat())
        end();
    else
        event->ignore();
}

void HoldButton::begin()
{
    m_holding = true;
    m_since.start();
    m_tick.start();
}

void HoldButton::end()
{
    m_holding = false;
    m_tick.stop();
    update();
}

} // namespace fathom

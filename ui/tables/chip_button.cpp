// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/chip_button.h"

#include "ui/theme/theme.h"
#include "ui/theme/window_scale.h"

#include <QPainter>

namespace fathom {

ChipButton::ChipButton(const Theme& theme, const QString& name, QWidget* parent)
    : QToolButton(parent)
    , m_theme(theme)
{
    setObjectName(name);
    setFont(theme.tag());
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChipButton::setWords(const QString& words, const QString& spoken, const QString& tip)
{
    if (text() != words) {
        setText(words);
        updateGeometry();
        update();
    }
    setAccessibleName(spoken.isEmpty() ? words : spoken);
    setToolTip(tip.toHtmlEscaped());
    setVisible(!words.isEmpty());
}

void ChipButton::setPressable(bool pressable)
{
    setFocusPolicy(pressable ? Qt::TabFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, !pressable && toolTip().isEmpty());
}

QSize ChipButton::sizeHint() const
{
    return scaled(this, QSize(QFontMetrics(m_theme.tag()).horizontalAdvance(text()) + 12, 19));
}

void ChipButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = m_theme.tokens();
    const bool hot = isEnabled() && focusPolicy() != Qt::NoFocus && underMouse();
    painter.setBrush(hot || isDown() ? QBrush(tokens.warnWash) : QBrush(Qt::NoBrush));
    painter.setPen(hasFocus() ? tokens.accent : tokens.warn);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.setPen(tokens.warn);
    painter.setFont(scaled(this, m_theme.tag()));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - 6)); // cut at both ends it would say nothing
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/side_button.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace fathom {

SideButton::SideButton(Side side, const Theme& theme, QWidget* parent)
    : Scaled(parent)
    , m_side(side)
    , m_theme(theme)
{
    setFixedHeight(44);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SideButton::show(const QString& title, const QString& detail, const QString& brief, bool sends)
{
    if (title == text() && detail == m_detail && brief == m_brief && sends == m_sends)
        return;
    setText(title);
    m_detail = detail;
    m_brief = brief;
    m_sends = sends;
    setAccessibleName(title + QStringLiteral(", ") + detail);
    update();
}

void SideButton::setChosen(bool chosen)
{
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    update();
}

void SideButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = m_theme.tokens();
    const bool buy = m_side == Side::Buy;
    const QColor solid = buy ? tokens.buySolid : tokens.sellSolid;
    const QColor on = buy ? tokens.buyOn : tokens.sellOn;
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(m_sends ? solid : tokens.line);
    painter.setBrush(m_sends ? solid : tokens.raised);
    painter.drawRoundedRect(box, 2, 2);
    if (m_chosen || hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_chosen ? tokens.text1 : tokens.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 2, 2);
    }
    if (isDown() && m_sends) {
        painter.setPen(on);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 2, 2);
    }
    painter.setFont(m_theme.font(13, 500));
    painter.setPen(m_sends ? on : tokens.text3);
    painter.drawText(QRect(0, 6, width(), 17), Qt::AlignCenter, text());
    const QFont small = m_theme.label();
    painter.setFont(small);
    painter.setPen(m_sends ? on : tokens.warn);
    const QRect line(6, 23, width() - 12, 15);
    const QFontMetrics metrics(small);
    const bool fits = m_brief.isEmpty() || metrics.horizontalAdvance(m_detail) <= line.width();
    painter.drawText(line, Qt::AlignCenter, metrics.elidedText(fits ? m_detail : m_brief, Qt::ElideRight, line.width()));
}

} // namespace fathom

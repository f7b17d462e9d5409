// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/aim_card.h"

#include <QPainter>
#include <QScreen>

#include <cmath>

namespace fathom {

namespace {

constexpr int cardWidth = 252;
constexpr int line = 18;
constexpr int padding = 10;

void drawAt(QPainter& painter, const Theme& theme, double x, double y, const TextPart& part, bool right = false)
{
    const QFont font = theme.font(part.px, part.weight);
    painter.setFont(font);
    painter.setPen(inkColour(theme.tokens(), part.ink));
    const double width = QFontMetricsF(font).horizontalAdvance(part.text);
    painter.drawText(QPointF(right ? x - width : x, std::round(y + line / 2.0 + part.px * 0.36)), part.text);
}

} // namespace

AimCard::AimCard(const Theme& theme, QWidget* owner)
    : QWidget(owner, Qt::ToolTip | Qt::FramelessWindowHint | Qt::WindowTransparentForInput)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("ladderAimCard"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void AimCard::setContent(Content content)
{
    m_content = std::move(content);
    const int rows = 2 + static_cast<int>(m_content.figures.size()) + (m_content.foot.isEmpty() ? 0 : 1) + (m_content.refusal.isEmpty() ? 0 : 1);
    resize(cardWidth, rows * line + 26);
    setAccessibleName(m_content.side.text + QLatin1Char(' ') + m_content.order + QStringLiteral(", ") + m_content.queue);
    update();
}

void AimCard::placeBeside(const QRect& ladder, const QRect& row, const QRect& priceColumn)
{
    const QRect room = parentWidget()->screen()->availableGeometry();
    int x = ladder.left() - width() - 6;
    if (x < room.left())
        x = ladder.right() + 6;
    if (x + width() > room.right()) {
        // A screen as narrow as the ladder: over the columns at one side of the price.
        x = priceColumn.left() - ladder.left() > ladder.right() - priceColumn.right() ? priceColumn.left() - width() - 4 : priceColumn.right() + 4;
        x = std::clamp(x, room.left(), std::max(room.left(), room.right() - width()));
    }
    const int y = std::clamp(row.top() - 26, room.top(), std::max(room.top(), room.bottom() - height()));
    move(x, y);
}

void AimCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = m_theme.tokens();
    painter.fillRect(rect(), t.raised);
    painter.setPen(t.line2);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const int right = width() - padding;
    double y = 8;
    drawAt(painter, m_theme, padding, y, m_content.side);
    drawAt(painter, m_theme, padding + QFontMetricsF(m_theme.title()).horizontalAdvance(m_content.side.text) + 6, y, { m_content.order });
    drawAt(painter, m_theme, right, y, { m_content.option, Ink::Text3 }, true);
    y += line;
    drawAt(painter, m_theme, padding, y, { m_content.queue, Ink::Text2 });
    y += line;
    if (!m_content.refusal.isEmpty()) {
        const QString shown = QFontMetricsF(m_theme.body()).elidedText(m_content.refusal, Qt::ElideRight, width() - 2 * padding);
        drawAt(painter, m_theme, padding, y, { shown, Ink::Warn });
        y += line;
    }
    painter.fillRect(padding, static_cast<int>(y), width() - 2 * padding, 1, t.line);
    y += 4;
    for (const Figure& figure : m_content.figures) {
        drawAt(painter, m_theme, padding, y, { figure.name, Ink::Text2 });
        drawAt(painter, m_theme, width() - padding - 90, y, { figure.before, Ink::Text2 }, true);
        if (!figure.before.isEmpty() && !figure.after.isEmpty())
            drawAt(painter, m_theme, width() - padding - 84, y, { QStringLiteral("\u2192"), Ink::Text3 });
        drawAt(painter, m_theme, right, y, { figure.after, figure.ink }, true);
        y += line;
    }
    if (m_content.foot.isEmpty())
        return;
    painter.fillRect(padding, static_cast<int>(y) + 2, width() - 2 * padding, 1, t.line);
    drawAt(painter, m_theme, padding, y + 3, { m_content.foot, Ink::Text3 });
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/aim_card.h"

#include "ui/theme/frame.h"

#include <QPainter>
#include <QScreen>

#include <cmath>

namespace fathom {

namespace {

constexpr int cardWidth = 252;
constexpr int line = 18;
constexpr int padding = 10;
constexpr int queueBarHeight = 12;
constexpr int valueRoom = 74;   // px right of the arrow
constexpr int ownLeast = 3;     // px the own order has in the bar at least

double advance(const Theme& theme, const TextPart& part)
{
    return QFontMetricsF(theme.font(part.px, part.weight)).horizontalAdvance(part.text);
}

void drawAt(QPainter& painter, const Theme& theme, double x, double y, const TextPart& part, bool right = false)
{
    painter.setFont(theme.font(part.px, part.weight));
    painter.setPen(inkColour(theme.tokens(), part.ink));
    painter.drawText(QPointF(right ? x - advance(theme, part) : x, std::round(y + line / 2.0 + part.px * 0.36)), part.text);
}

} // namespace

AimCard::AimCard(const Theme& theme, QWidget* owner)
    : ScaledWidget(owner, Qt::ToolTip | Qt::FramelessWindowHint | Qt::WindowTransparentForInput)
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
    const bool footed = !m_content.foot.isEmpty() || !m_content.residual.isEmpty();
    int rows = 1 + static_cast<int>(m_content.figures.size());
    rows += !m_content.queue.isEmpty() || !m_content.chance.isEmpty();
    rows += footed + isFootTwoLines();
    rows += !m_content.refusal.isEmpty();
    resize(cardWidth, rows * line + (m_content.bar ? queueBarHeight + 10 : 0) + (footed ? 26 : 20));
    setAccessibleName(sentence());
    update();
}

// Where a language needs more words than fit beside each other.
bool AimCard::isFootTwoLines() const
{
    return advance(m_theme, { m_content.foot, StripInk::Text3 }) + advance(m_theme, { m_content.residual, StripInk::Text3 }) + 8 > cardWidth - 2 * padding;
}

QString AimCard::sentence() const
{
    QStringList words { QString(m_content.side.text + QLatin1Char(' ') + m_content.order).trimmed() };
    for (const QString& part : { m_content.option, m_content.queue, m_content.chance, m_content.refusal }) {
        if (!part.isEmpty())
            words << part;
    }
    for (const Figure& figure : m_content.figures)
        words << figure.name + QLatin1Char(' ') + figure.after;
    return words.join(QStringLiteral(", "));
}

void AimCard::placeBeside(const QRect& ladder, const QRect& row, const QRect& priceColumn, const std::vector<QRect>& free)
{
    const QRect room = parentWidget()->screen()->availableGeometry();
    const QSize size = QWidget::size(); // the screen knows nothing of the window's scale
    const int before = ladder.left() - size.width() - 6, after = ladder.right() + 6;
    for (const int beside : { before, after }) {
        for (const QRect& over : free) {
            if (over.left() > beside || over.right() < beside + size.width() - 1 || over.height() < size.height() || !room.contains(beside + size.width() / 2, over.center().y()))
                continue;
            QWidget::move(beside, std::clamp(row.top() - real(26), over.top(), over.bottom() + 1 - size.height()));
            return;
        }
    }
    int x = before;
    if (x < room.left())
        x = after;
    if (x + size.width() > room.right()) {
        // A screen as narrow as the ladder: over the columns at one side of the price.
        x = priceColumn.left() - ladder.left() > ladder.right() - priceColumn.right() ? priceColumn.left() - size.width() - 4 : priceColumn.right() + 4;
        x = std::clamp(x, room.left(), std::max(room.left(), room.right() - size.width()));
    }
    const int y = std::clamp(row.top() - real(26), room.top(), std::max(room.top(), room.bottom() - size.height()));
    QWidget::move(x, y);
}

double AimCard::paintHead(QPainter& painter)
{
    const int right = width() - padding;
    double y = 8;
    drawAt(painter, m_theme, padding, y, m_content.side);
    const double orderX = padding + advance(m_theme, m_content.side) + 6;
    const double optionX = right - advance(m_theme, { m_content.option, StripInk::Text3 }) - 6;
    const QString order = QFontMetricsF(m_theme.body()).elidedText(m_content.order, Qt::ElideRight, optionX - orderX);
    drawAt(painter, m_theme, orderX, y, { order });
    drawAt(painter, m_theme, right, y, { m_content.option, StripInk::Text3 }, true);
    y += line;
    if (!m_content.queue.isEmpty() || !m_content.chance.isEmpty()) {
        const double chanceX = right - advance(m_theme, { m_content.chance, StripInk::Text2 });
        const QString queue = QFontMetricsF(m_theme.body()).elidedText(m_content.queue, Qt::ElideRight, chanceX - padding - (m_content.chance.isEmpty() ? 0 : 8));
        drawAt(painter, m_theme, padding, y, { queue, StripInk::Text2 });
        drawAt(painter, m_theme, right, y, { m_content.chance, StripInk::Text2 }, true);
        y += line;
    }
    if (!m_content.refusal.isEmpty()) {
        const QString shown = QFontMetricsF(m_theme.body()).elidedText(m_content.refusal, Qt::ElideRight, width() - 2 * padding);
        drawAt(painter, m_theme, padding, y, { shown, StripInk::Warn });
        y += line;
    }
    return y;
}

double AimCard::paintBar(QPainter& painter, double y)
{
    if (!m_content.bar)
        return y;
    const Tokens& t = m_theme.tokens();
    const bool buy = m_content.bar->side == Side::Buy;
    const int full = width() - 2 * padding;
    const int top = static_cast<int>(y) + 4;
    const int ahead = static_cast<int>(std::lround(std::clamp(m_content.bar->ahead, 0.0, 1.0) * (full - ownLeast)));
    const int own = std::clamp(static_cast<int>(std::lround(m_content.bar->own * full)), ownLeast, full - ahead);
    painter.fillRect(padding, top, full, queueBarHeight, t.hover);
    painter.fillRect(padding, top, ahead, queueBarHeight, buy ? t.buyBar : t.sellBar);
    painter.fillRect(padding + ahead, top, own, queueBarHeight, buy ? t.buySolid : t.sellSolid);
    if (m_content.bar->worst > m_content.bar->best) {
        // How far forward or back the order may stand: a line through the bar with both ends marked.
        const auto at = [&](double share) { return padding + static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * (full - ownLeast))); };
        const int from = at(m_content.bar->best), to = std::max(at(m_content.bar->worst), from + 1);
        painter.fillRect(from, top + queueBarHeight / 2, to - from, 1, t.text2);
        painter.fillRect(from, top + 3, 1, queueBarHeight - 6, t.text2);
        painter.fillRect(to, top + 3, 1, queueBarHeight - 6, t.text2);
    }
    return y + queueBarHeight + 10;
}

void AimCard::paintFigures(QPainter& painter, double y)
{
    const int right = width() - padding;
    for (const Figure& figure : m_content.figures) {
        // A name in another language may be long: it gives way to the figures.
        const double room = right - padding - 8 - (figure.before.isEmpty() ? advance(m_theme, { figure.after }) : valueRoom + 18 + advance(m_theme, { figure.before }));
        drawAt(painter, m_theme, padding, y, { QFontMetricsF(m_theme.body()).elidedText(figure.name, Qt::ElideRight, room), StripInk::Text2 });
        drawAt(painter, m_theme, right - valueRoom - 18, y, { figure.before, StripInk::Text2 }, true);
        if (!figure.before.isEmpty() && !figure.after.isEmpty())
            drawAt(painter, m_theme, right - valueRoom - 12, y, { QStringLiteral("\u2192"), StripInk::Text3 });
        drawAt(painter, m_theme, right, y, { figure.after, figure.ink }, true);
        y += line;
    }
    if (m_content.foot.isEmpty() && m_content.residual.isEmpty())
        return;
    painter.fillRect(padding, static_cast<int>(y) + 2, width() - 2 * padding, 1, m_theme.tokens().line);
    drawAt(painter, m_theme, padding, y + 4, { m_content.foot, StripInk::Text3 });
    drawAt(painter, m_theme, right, y + 4 + (isFootTwoLines() ? line : 0), { m_content.residual, StripInk::Text3 }, true);
}

void AimCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = m_theme.tokens();
    painter.fillRect(rect(), t.raised);
    paintFrame(painter, rect(), t.line2);
    double y = paintHead(painter);
    y = paintBar(painter, y);
    if (!m_content.bar) {
        painter.fillRect(padding, static_cast<int>(y), width() - 2 * padding, 1, t.line);
        y += 4;
    }
    paintFigures(painter, y);
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/countdown_ring.h"

#include "ui/theme/frame.h"

#include <QPainter>

#include <algorithm>

namespace fathom {

namespace {

constexpr double nearShare = 1.0 / 3;
constexpr int fullCircle = 360 * 16;

}

CountdownRing::CountdownRing(const Theme& theme, QWidget* parent)
    : Scaled(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("ladderCountdown"));
    setFocusPolicy(Qt::TabFocus);
    setFixedSize(22, 22);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

CountdownRing::Danger CountdownRing::danger() const
{
    if (!m_countdown)
        return Danger::None;
    return m_share < nearShare ? Danger::Near : m_countdown->late ? Danger::Late : Danger::None;
}

void CountdownRing::setCountdown(const std::optional<Countdown>& countdown, MonotonicTime now)
{
    m_countdown = countdown;
    m_share = 0;
    m_left = 0;
    if (countdown && countdown->length.count() > 0) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(countdown->renewed + countdown->length - now);
        m_share = std::clamp(static_cast<double>(left.count()) / (1000.0 * static_cast<double>(countdown->length.count())), 0.0, 1.0);
        m_left = static_cast<int>(std::max<std::int64_t>(0, (left.count() + 999) / 1000));
    }
    retranslate();
    update();
}

void CountdownRing::retranslate()
{
    QString words = tr("Dead-man switch off");
    if (m_countdown) {
        words = tr("Dead-man switch: the exchange cancels in %n seconds unless it hears from here", nullptr, m_left) + QStringLiteral(", ") + tr("perhaps your stops too");
        if (m_countdown->late)
            words += QStringLiteral(", ") + tr("renewal is late");
    }
    if (words == accessibleName())
        return;
    setAccessibleName(words);
    setToolTip(words.toHtmlEscaped());
}

void CountdownRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = m_theme.tokens();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle(4.5, 4.5, width() - 9, height() - 9);
    painter.setPen(QPen(m_countdown ? t.line2 : underMouse() ? t.text1 : t.text3, m_countdown ? 2.5 : 1.3));
    painter.drawEllipse(circle);
    if (m_countdown) {
        const Danger state = danger();
        painter.setPen(QPen(state == Danger::Near ? t.sell : state == Danger::Late ? t.warn : t.text1, 2.5, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(circle, 90 * 16, static_cast<int>(m_share * fullCircle));
        // Hue alone says nothing to some: a mark inside says the same.
        if (state != Danger::None) {
            painter.setFont(m_theme.font(10.5, 700));
            painter.drawText(rect(), Qt::AlignCenter, QStringLiteral("!"));
        }
    }
    if (hasFocus())
        paintFrame(painter, rect(), t.accent);
}

} // namespace fathom

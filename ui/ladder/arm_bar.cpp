// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/arm_bar.h"

#include <QPainter>

#include <cmath>

namespace fathom {

namespace {

constexpr int armBarHeight = 28;
constexpr int flashMs = 1500;
constexpr int wordsFrom = 30, wordsGap = 6, partGap = 8;

QString clockText(std::chrono::seconds left)
{
    const auto total = left.count();
    return QStringLiteral("%1:%2").arg(total / 60, 2, 10, QLatin1Char('0')).arg(total % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

ArmBar::ArmBar(const Theme& theme, Arming& arming, QWidget* parent)
    : ScaledWidget(parent)
    , m_theme(theme)
    , m_arming(arming)
    , m_button(new StripButton(theme, StripButton::Kind::Framed, this))
    , m_leave(new StripButton(theme, StripButton::Kind::Plain, this))
{
    setObjectName(QStringLiteral("ladderArmBar"));
    setFixedHeight(armBarHeight);
    m_button->setObjectName(QStringLiteral("ladderArmButton"));
    m_leave->setObjectName(QStringLiteral("ladderDisarmButton"));
    m_flash.setSingleShot(true);
    m_flash.setInterval(flashMs);
    connect(&m_flash, &QTimer::timeout, this, &ArmBar::refresh);
    connect(&arming, &Arming::changed, this, &ArmBar::refresh);
    connect(&arming, &Arming::counted, this, qOverload<>(&QWidget::update));
    connect(&arming, &Arming::pressedWhileDisarmed, this, &ArmBar::flash);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(m_button, &QAbstractButton::clicked, this, [this] { m_arming.arm(); });
    connect(m_leave, &QAbstractButton::clicked, this, [this] { m_arming.disarm(); });
    retranslate();
}

void ArmBar::retranslate()
{
    refresh();
}

void ArmBar::setHint(const QString& words, bool held, const QString& release)
{
    if (words == m_hint && held == m_held && release == m_release)
        return;
    m_hint = words;
    m_held = held;
    m_release = release;
    refresh();
}

void ArmBar::setPaused(const QString& reason)
{
    if (reason == m_paused)
        return;
    m_paused = reason;
    refresh();
}

void ArmBar::flash()
{
    m_flash.start();
    refresh();
}

void ArmBar::place(StripButton* button)
{
    const QSize hint = button->sizeAt100();
    button->setFixedSize(hint.width(), 20);
    button->move(width() - hint.width() - (button == m_leave ? 4 : 8), (height() - 21) / 2);
}

void ArmBar::refresh()
{
    const bool armed = m_arming.isArmed();
    m_button->setParts({ { tr("Arm") }, { QStringLiteral("Ctrl L"), StripInk::Text3, 500, 10.5 } });
    m_button->setName(tr("Arm: one click sends an order"), QStringLiteral("Ctrl+L"));
    m_button->setEnabled(m_arming.blockedReason().isEmpty());
    m_button->setVisible(!armed);
    m_leave->setParts({ { m_held && !m_release.isEmpty() ? m_release : tr("Esc disarms"), StripInk::WarnOn, m_held ? 400 : 500 } });
    m_leave->setName(tr("Disarm: clicks fill the ticket again"), tr("Esc"));
    m_leave->setVisible(armed);
    place(m_button);
    place(m_leave);
    // What the held key makes of a click goes before what its release does.
    if (armed && m_held && wordsFrom + wordsWidth() > m_leave->x() - wordsGap)
        m_leave->hide();
    setAccessibleName(text());
    setToolTip(text().toHtmlEscaped()); // a narrow ladder cuts it
    update();
}

double ArmBar::wordsWidth() const
{
    double width = 0;
    for (const TextPart& part : left())
        width += QFontMetricsF(m_theme.font(part.px, part.weight)).horizontalAdvance(part.text) + partGap;
    return width - partGap;
}

std::vector<TextPart> ArmBar::armedWords() const
{
    std::vector<TextPart> parts { { tr("ARMED"), StripInk::WarnOn, 500 }, { clockText(m_arming.remaining()), StripInk::WarnOn } };
    if (!m_arming.isIdleLimited())
        parts.pop_back();
    const QString& blocked = m_paused.isEmpty() ? m_arming.blockedReason() : m_paused;
    if (!blocked.isEmpty())
        parts.push_back({ tr("blocked: %1").arg(blocked), StripInk::WarnOn, 500 });
    else
        parts.push_back({ m_hint, StripInk::WarnOn, m_held ? 500 : 400 });
    return parts;
}

std::vector<TextPart> ArmBar::left() const
{
    if (m_arming.isArmed())
        return armedWords();
    const QString& blocked = m_arming.blockedReason().isEmpty() ? m_paused : m_arming.blockedReason();
    if (!blocked.isEmpty() && m_arming.isEverythingBlocked())
        return { { tr("Blocked"), StripInk::Warn, 500 }, { blocked, StripInk::Warn } };
    if (!blocked.isEmpty())
        return { { tr("Blocked"), StripInk::Warn, 500 }, { blocked, StripInk::Warn }, { tr("Cancel still works"), StripInk::Text3 } };
    if (m_flash.isActive())
        return { { tr("Disarmed"), StripInk::Warn, 500 }, { tr("this key sends only while armed"), StripInk::Warn } };
    std::vector<TextPart> parts { { tr("Disarmed"), StripInk::Text2 } };
    if (m_held)
        parts.push_back({ m_hint, StripInk::Text1 });
    else
        parts.push_back({ m_arming.disarmedReason().isEmpty() ? tr("click fills the ticket") : m_arming.disarmedReason(), StripInk::Text3 });
    return parts;
}

QString ArmBar::text() const
{
    QStringList words;
    for (const TextPart& part : left())
        words << part.text;
    return words.join(QLatin1Char(' '));
}

void ArmBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    refresh();
}

void ArmBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = m_theme.tokens();
    const bool armed = m_arming.isArmed();
    painter.fillRect(rect(), armed ? t.warnSolid : t.panel);
    painter.fillRect(0, height() - 1, width(), 1, armed ? t.warnSolid : t.line);
    const QColor& mark = armed ? t.warnOn : m_arming.blockedReason().isEmpty() ? t.text2 : t.warn;
    paintIcon(painter, armed ? Icon::Unlock : Icon::Lock, QRectF(8, (height() - 15) / 2.0, 14, 14), mark);
    double x = wordsFrom;
    const StripButton* beside = armed ? m_leave : m_button;
    const double limit = beside->isVisibleTo(this) ? beside->x() - wordsGap : width() - wordsGap;
    for (const TextPart& part : left()) {
        const QFont font = m_theme.font(part.px, part.weight);
        const QFontMetricsF metrics(font);
        painter.setFont(font);
        painter.setPen(inkColour(t, part.ink));
        const QString shown = metrics.elidedText(part.text, Qt::ElideRight, limit - x);
        if (limit - x < 12)
            break;
        painter.drawText(QPointF(x, std::round((height() - 1) / 2.0 + part.px * 0.36)), shown);
        x += metrics.horizontalAdvance(shown) + partGap;
    }
}

} // namespace fathom

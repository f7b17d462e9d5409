// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/strip_button.h"

#include "ui/theme/frame.h"

#include <QMetaMethod>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace fathom {

namespace {

constexpr int gap = 5;
constexpr int iconSide = 14;

}

const QColor& inkColour(const Tokens& t, StripInk ink)
{
    switch (ink) {
    case StripInk::Text1: return t.text1;
    case StripInk::Text2: return t.text2;
    case StripInk::Text3: return t.text3;
    case StripInk::Buy: return t.buy;
    case StripInk::Sell: return t.sell;
    case StripInk::Warn: return t.warn;
    case StripInk::WarnOn: return t.warnOn;
    case StripInk::Accent: return t.accent;
    case StripInk::Liquidation: break;
    }
    return t.liq;
}

StripButton::StripButton(const Theme& theme, Kind kind, QWidget* parent)
    : Scaled(parent)
    , m_theme(theme)
    , m_kind(kind)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StripButton::setParts(std::vector<TextPart> parts)
{
    if (parts == m_parts)
        return;
    const int before = partsWidth();
    m_parts = std::move(parts);
    if (partsWidth() != before)
        updateGeometry();
    update();
}

void StripButton::setName(const QString& name, const QString& key)
{
    setAccessibleName(name);
    setToolTip((key.isEmpty() ? name : name + QStringLiteral("  (") + key + QLatin1Char(')')).toHtmlEscaped());
}

void StripButton::setUnderlined(bool on)
{
    m_underlined = on;
    update();
}

int StripButton::widthOf(const std::vector<TextPart>& parts) const
{
    double width = m_icon && m_kind != Kind::Flat ? iconSide + (parts.empty() ? 0 : gap) : 0;
    for (std::size_t i = 0; i < parts.size(); ++i)
        width += QFontMetricsF(m_theme.font(parts[i].px, parts[i].weight)).horizontalAdvance(parts[i].text) + (i > 0 ? gap : 0);
    return static_cast<int>(std::ceil(width));
}

int StripButton::partsWidth() const { return widthOf(m_parts); }

QSize StripButton::sizeHint() const { return real(sizeAt100()); }

QSize StripButton::sizeAt100() const
{
    switch (m_kind) {
    case Kind::Framed:
        return { partsWidth() + (m_parts.empty() ? 12 : 18), 24 };
    case Kind::Segment:
        return { partsWidth() + 14, 24 };
    case Kind::Chip:
        return { partsWidth() + 12, 20 };
    case Kind::Plain:
        return { partsWidth() + 8, 20 };
    case Kind::Flat:
        break;
    }
    return { 22, 22 };
}

void StripButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = m_theme.tokens();
    const bool hot = isEnabled() && (underMouse() || isDown());
    const bool on = isChecked();
    const QColor* frame = m_kind == Kind::Framed || m_kind == Kind::Chip ? &t.line2 : nullptr;
    QColor ground = Qt::transparent;
    if (m_kind == Kind::Framed)
        ground = isDown() ? t.line2 : hot ? t.hover : t.raised;
    else if (m_kind == Kind::Chip)
        ground = on ? t.select : hot ? t.hover : Qt::transparent;
    else if ((on || hot) && m_kind != Kind::Plain)
        ground = t.hover;
    if (m_kind == Kind::Chip && on)
        frame = &t.accent;
    if (!isEnabled() && frame)
        frame = &t.line;
    if (hasFocus())
        frame = &t.accent;
    if (ground != Qt::transparent)
        painter.fillRect(rect(), ground);
    if (frame)
        paintFrame(painter, rect(), *frame);
    double x = (width() - partsWidth()) / 2.0;
    const double middle = height() / 2.0;
    if (m_icon) {
        const double side = m_kind == Kind::Flat ? 16 : iconSide;
        const double left = m_kind == Kind::Flat ? (width() - side) / 2 : x;
        const QColor& ink = !isEnabled() ? t.stale : m_kind == Kind::Flat && !hot ? t.text3 : t.text1;
        paintIcon(painter, *m_icon, QRectF(left, middle - side / 2, side, side), ink);
        x += iconSide + gap;
    }
    for (const TextPart& part : m_parts) {
        const QFont font = m_theme.font(part.px, part.weight);
        painter.setFont(font);
        StripInk ink = part.ink;
        if (!isEnabled())
            ink = StripInk::Text3;
        else if (m_kind == Kind::Chip)
            ink = on ? StripInk::Accent : StripInk::Text2;
        else if (m_kind == Kind::Segment && part.ink == StripInk::Text1 && !on && !hot)
            ink = StripInk::Text2;
        painter.setPen(inkColour(t, ink));
        painter.drawText(QPointF(x, std::round(middle + part.px * 0.36)), part.text);
        x += QFontMetricsF(font).horizontalAdvance(part.text) + gap;
    }
    if (m_underlined)
        painter.fillRect(4, height() - 3, width() - 8, 1, t.accent);
}

void StripButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void StripButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void StripButton::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::RightButton) {
        Q_EMIT rightClicked(event->globalPosition().toPoint());
        return;
    }
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ShiftModifier) {
        Q_EMIT shiftClicked();
        return;
    }
    QAbstractButton::mousePressEvent(event);
}

void StripButton::mouseDoubleClickEvent(QMouseEvent* event)
{
    // Its release is no second click: that would choose the preset, and close the editor the double click opened.
    if (event->button() == Qt::LeftButton && isSignalConnected(QMetaMethod::fromSignal(&StripButton::doubleClicked)))
        Q_EMIT doubleClicked();
    else
        QAbstractButton::mouseDoubleClickEvent(event);
}

} // namespace fathom

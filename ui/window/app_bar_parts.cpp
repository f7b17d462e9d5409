// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/app_bar_parts.h"

#include "ui/theme/frame.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <utility>

namespace fathom {

WorkspaceTab::WorkspaceTab(const Theme& theme, int number, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_number(number)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(this, &QAbstractButton::toggled, this, [this] { setNames(m_names); }); // the one shown has its name
}

QSize WorkspaceTab::sizeHint() const
{
    const int digit = QFontMetrics(m_theme.font(10.5)).horizontalAdvance(QString::number(m_number));
    return { 12 + (saysName() ? QFontMetrics(m_theme.body()).horizontalAdvance(text()) + 6 : 0) + digit + 12, 36 };
}

void WorkspaceTab::setNames(Names names)
{
    m_names = names;
    if (std::exchange(m_said, saysName()) == saysName())
        return;
    updateGeometry();
    update();
}

void WorkspaceTab::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = m_theme.tokens();
    if (underMouse() && !isChecked())
        painter.fillRect(rect(), tokens.hover);
    painter.setFont(m_theme.body());
    painter.setPen(isChecked() || hasFocus() ? tokens.text1 : tokens.text2);
    if (saysName())
        painter.drawText(rect().adjusted(12, 0, 0, 0), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), text());
    painter.setFont(m_theme.font(10.5));
    painter.setPen(tokens.text3);
    painter.drawText(rect().adjusted(0, 0, -12, 0), static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), QString::number(m_number));
    if (isChecked())
        painter.fillRect(QRect(0, height() - 2, width(), 2), tokens.accent);
    if (hasFocus())
        paintFrame(painter, rect(), tokens.accent);
}

SearchBox::SearchBox(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SearchBox::setKey(const QString& key)
{
    m_key = key;
    update();
}

void SearchBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = m_theme.tokens();
    painter.setPen(hasFocus() ? tokens.accent : tokens.ctl);
    painter.setBrush(tokens.field);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    paintIcon(painter, Icon::Search, QRectF(8, 6, 14, 14), tokens.text3);
    const int cap = m_key.isEmpty() ? 0 : QFontMetrics(m_theme.tag()).horizontalAdvance(m_key) + 9;
    painter.setFont(m_theme.body());
    painter.setPen(tokens.text3);
    const QRect words = rect().adjusted(28, 0, -cap - 14, 0);
    painter.drawText(words, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
        QFontMetrics(m_theme.body()).elidedText(text(), Qt::ElideRight, words.width()));
    if (cap == 0)
        return;
    const QRectF box(width() - cap - 8 + 0.5, 5.5, cap - 1, 15);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(tokens.line2);
    painter.drawRoundedRect(box, 2, 2);
    painter.setFont(m_theme.tag());
    painter.setPen(tokens.text3);
    painter.drawText(box, Qt::AlignCenter, m_key);
}

BarChip::BarChip(const Theme& theme, Icon icon, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize BarChip::sizeHint() const
{
    return { QFontMetrics(m_theme.label()).horizontalAdvance(text()) + 32, 22 };
}

void BarChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = m_theme.tokens();
    const QColor ink = m_quiet ? tokens.text2 : tokens.warn;
    painter.setBrush(m_quiet ? (underMouse() ? tokens.hover : tokens.raised) : tokens.warnWash);
    painter.setPen(hasFocus() ? tokens.accent : m_quiet ? tokens.line2 : tokens.warn);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    paintIcon(painter, m_icon, QRectF(7, (height() - 12) / 2.0, 12, 12), ink);
    painter.setFont(m_theme.label());
    painter.setPen(ink);
    painter.drawText(rect().adjusted(24, 0, -6, 0), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), text());
}

FigureBox::FigureBox(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FigureBox::setLabel(const QString& label)
{
    m_label = label;
    m_width = 0;
    setAccessibleName(m_label + QLatin1Char(' ') + m_value);
    setValue(m_value, m_sign);
    updateGeometry();
}

void FigureBox::setValue(const QString& value, std::optional<int> sign)
{
    const int needed = std::max(QFontMetrics(m_theme.font(10.5)).horizontalAdvance(m_label), QFontMetrics(m_theme.body()).horizontalAdvance(value)) + 2;
    if (needed > m_width) {
        m_width = needed;
        updateGeometry();
    }
    if (value == m_value && sign == m_sign)
        return;
    m_value = value;
    m_sign = sign;
    setAccessibleName(m_label + QLatin1Char(' ') + m_value);
    update();
}

QSize FigureBox::sizeHint() const
{
    return { m_width, 30 };
}

void FigureBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = m_theme.tokens();
    painter.setFont(m_theme.font(10.5));
    painter.setPen(tokens.text3);
    painter.drawText(QRect(0, 1, width(), 14), static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), m_label);
    painter.setFont(m_theme.body());
    painter.setPen(!m_sign ? tokens.text2 : *m_sign > 0 ? tokens.buy : *m_sign < 0 ? tokens.sell : tokens.text1);
    painter.drawText(QRect(0, 15, width(), 14), static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), m_value);
}

} // namespace fathom

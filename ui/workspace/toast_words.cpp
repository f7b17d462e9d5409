// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/toast_words.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace fathom {

namespace {

constexpr int lineHeight = 16;
constexpr int narrowest = 40;

}

ToastWords::ToastWords(const Theme& theme, QWidget* parent)
    : ScaledWidget(parent)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ToastWords::setWords(const QString& lead, const QString& text)
{
    m_lead = lead;
    m_text = text;
    setAccessibleName(words());
    updateGeometry();
    update();
}

void ToastWords::setLeadColour(const QColor& colour)
{
    m_leadColour = colour;
    update();
}

QString ToastWords::words() const
{
    const QString gap = m_lead.isEmpty() || m_text.isEmpty() ? QString() : QStringLiteral(" ");
    return m_lead + gap + m_text;
}

qreal ToastWords::layOut(QTextLayout& layout, qreal width) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // rather a broken word than one that is cut
    layout.setTextOption(option);
    layout.setFont(m_theme.body());
    QTextLayout::FormatRange lead { 0, static_cast<int>(m_lead.size()), {} };
    lead.format.setFont(m_theme.title());
    if (m_leadColour.isValid())
        lead.format.setForeground(m_leadColour);
    if (lead.length > 0)
        layout.setFormats({ lead });
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({ 0, height + (lineHeight - line.height()) / 2 });
        height += lineHeight;
    }
    layout.endLayout();
    return height;
}

int ToastWords::heightForWidth(int width) const
{
    QTextLayout layout(words().replace(QLatin1Char('\n'), QChar::LineSeparator));
    return real(static_cast<int>(std::ceil(layOut(layout, std::max(narrowest, scaling().lengthAt100(width))))));
}

QSize ToastWords::sizeHint() const
{
    QTextLayout layout(words());
    layOut(layout, QWIDGETSIZE_MAX);
    return real(QSize(static_cast<int>(std::ceil(layout.lineCount() > 0 ? layout.lineAt(0).naturalTextWidth() : 0)), lineHeight));
}

QSize ToastWords::minimumSizeHint() const { return real(QSize(narrowest, lineHeight)); }

void ToastWords::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(m_theme.tokens().text1);
    QTextLayout layout(words().replace(QLatin1Char('\n'), QChar::LineSeparator));
    layOut(layout, width());
    layout.draw(&painter, { 0, 0 });
}

} // namespace fathom

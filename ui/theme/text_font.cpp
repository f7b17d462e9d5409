// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/text_font.h"

#include <QPainter>

namespace fathom {

namespace {

constexpr int mostTexts = 800; // then it starts anew: old prices go, those still shown come back with the next frame

} // namespace

TextFont::TextFont(const QFont& font)
    : m_font(font)
    , m_metrics(font)
{
}

void TextFont::reset(const QFont& font)
{
    m_font = font;
    m_metrics = QFontMetricsF(font);
    m_entries.clear();
}

TextFont::Entry& TextFont::entry(const QString& text) const
{
    const auto known = m_entries.find(text);
    if (known != m_entries.end())
        return *known;
    if (m_entries.size() >= mostTexts)
        m_entries.clear();
    Entry made { QStaticText(text), m_metrics.horizontalAdvance(text), {}, -1 };
    made.layout.setTextFormat(Qt::PlainText);
    made.layout.setPerformanceHint(QStaticText::AggressiveCaching);
    made.layout.prepare(QTransform(), m_font);
    return *m_entries.insert(text, made);
}

QString TextFont::elided(const QString& text, double width) const
{
    Entry& known = entry(text);
    if (known.width <= width)
        return text;
    if (known.cutAt != width) {
        known.cut = m_metrics.elidedText(text, Qt::ElideRight, width);
        known.cutAt = width;
    }
    return known.cut;
}

void TextFont::draw(QPainter& painter, double x, double baseline, const QString& text) const
{
    painter.setFont(m_font);
    painter.drawStaticText(QPointF(x, baseline - m_metrics.ascent()), entry(text).layout);
}

double TextFont::draw(QPainter& painter, const QColor& colour, double x, double baseline, const QString& text, TextAt at) const
{
    if (text.isEmpty())
        return 0;
    const double width = entry(text).width;
    if (at == TextAt::Right)
        x -= width;
    else if (at == TextAt::Centre)
        x -= width / 2;
    painter.setPen(colour);
    draw(painter, x, baseline, text);
    return width;
}

} // namespace fathom

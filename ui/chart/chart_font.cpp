// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_font.h"

#include <QPainter>

namespace fathom {

namespace {

constexpr int mostTexts = 400;

} // namespace

ChartFont::ChartFont(const QFont& font)
    : m_font(font)
    , m_metrics(font)
{
}

const ChartFont::Entry& ChartFont::entry(const QString& text) const
{
    const auto known = m_entries.constFind(text);
    if (known != m_entries.constEnd())
        return *known;
    if (m_entries.size() >= mostTexts)
        m_entries.clear(); // old prices; those still shown come back with the next frame
    Entry made { QStaticText(text), m_metrics.horizontalAdvance(text) };
    made.layout.setTextFormat(Qt::PlainText);
    made.layout.setPerformanceHint(QStaticText::AggressiveCaching);
    made.layout.prepare(QTransform(), m_font);
    return *m_entries.insert(text, made);
}

QString ChartFont::elided(const QString& text, double width) const { return m_metrics.elidedText(text, Qt::ElideRight, width); }

double ChartFont::draw(QPainter& painter, const QColor& colour, double x, double baseline, const QString& text, TextAt at) const
{
    if (text.isEmpty())
        return 0;
    const Entry& made = entry(text);
    if (at == TextAt::Right)
        x -= made.width;
    else if (at == TextAt::Centre)
        x -= made.width / 2;
    painter.setFont(m_font);
    painter.setPen(colour);
    painter.drawStaticText(QPointF(x, baseline - m_metrics.ascent()), made.layout);
    return made.width;
}

} // namespace fathom

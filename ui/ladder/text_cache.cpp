// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/text_cache.h"

#include <QFontMetricsF>
#include <QPainter>

namespace fathom {

void TextCache::reset(const QFont& font)
{
    m_font = font;
    m_ascent = QFontMetricsF(font).ascent();
    m_entries.clear();
}

const TextCache::Entry& TextCache::entry(const QString& text)
{
    if (const auto known = m_entries.constFind(text); known != m_entries.constEnd())
        return *known;
    if (m_entries.size() >= most)
        m_entries.clear();
    Entry made;
    made.laid.setTextFormat(Qt::PlainText);
    made.laid.setText(text);
    made.laid.prepare({}, m_font);
    made.width = QFontMetricsF(m_font).horizontalAdvance(text);
    return *m_entries.insert(text, made);
}

void TextCache::draw(QPainter& painter, double x, double baseline, const QString& text)
{
    painter.setFont(m_font);
    painter.drawStaticText(QPointF(x, baseline - m_ascent), entry(text).laid);
}

} // namespace fathom

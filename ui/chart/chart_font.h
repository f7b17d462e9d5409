// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QStaticText>

class QPainter;

namespace fathom {

enum class TextAt { Left, Centre, Right };

//! \brief A font that remembers how its texts were laid out: a chart writes the same prices again and again, and laying a text
//! out costs several times what copying its glyphs does. GUI thread.
class ChartFont
{
public:
    explicit ChartFont(const QFont& font);

    const QFont& font() const { return m_font; }
    double width(const QString& text) const { return entry(text).width; }
    QString elided(const QString& text, double width) const;
    //! \brief Draws one line. \param x edge or middle as \p at says \return its width
    double draw(QPainter& painter, const QColor& colour, double x, double baseline, const QString& text, TextAt at = TextAt::Left) const;

private:
    struct Entry
    {
        QStaticText layout;
        double width = 0;
    };
    const Entry& entry(const QString& text) const;

    QFont m_font;
    QFontMetricsF m_metrics;
    mutable QHash<QString, Entry> m_entries;
};

} // namespace fathom

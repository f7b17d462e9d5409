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

//! \brief A font that remembers how its texts were laid out: prices and words come back frame after frame, and laying a text out
//! costs several times what copying its glyphs does. GUI thread.
class TextFont
{
public:
    explicit TextFont(const QFont& font = {});

    //! \brief Another font from now on.
    void reset(const QFont& font);
    const QFont& font() const { return m_font; }
    const QFontMetricsF& metrics() const { return m_metrics; }
    double width(const QString& text) const { return entry(text).width; }
    QString elided(const QString& text, double width) const;
    //! \brief Draws one line with the painter's pen.
    void draw(QPainter& painter, double x, double baseline, const QString& text) const;
    //! \brief Draws one line. \param x edge or middle as \p at says \return its width
    double draw(QPainter& painter, const QColor& colour, double x, double baseline, const QString& text, TextAt at = TextAt::Left) const;

private:
    struct Entry
    {
        QStaticText layout;
        double width = 0;
        QString cut;       //!< the text elided as it was asked for last
        double cutAt = -1; //!< the width that was for
    };
    Entry& entry(const QString& text) const;

    QFont m_font;
    QFontMetricsF m_metrics;
    mutable QHash<QString, Entry> m_entries;
};

} // namespace fathom

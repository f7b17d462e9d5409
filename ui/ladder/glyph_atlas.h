// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/number_text.h"

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QPixmap>

#include <array>
#include <vector>

namespace fathom {

//! \brief Digits drawn once per font, colour and screen scale, then copied, two neighbours at a time where they are digits:
//! a copy costs by the piece more than by the pixel.
//!
//! Text is collected by add() and drawn by flush(), one colour after another. GUI thread.
class GlyphAtlas
{
public:
    //! \param font tabular digits, kerning off  \param scale device pixels per logical pixel
    void reset(const QFont& font, double scale);
    bool matches(const QFont& font, double scale) const { return m_font == font && m_scale == scale; }

    double width(const NumberText& text, int from = 0) const;
    double ascent() const { return m_ascent; }

    //! \brief Queues \p text from character \p from up to \p to with its left edge at \p x and its line box starting at \p top.
    //! \return x of the end
    double add(double x, double top, const NumberText& text, QRgb colour, int from = 0, int to = NumberText::capacity);
    double addRight(double right, double top, const NumberText& text, QRgb colour) { return add(right - width(text), top, text, colour); }
    //! \brief Draws and forgets everything queued.
    void flush(QPainter& painter);

private:
    static constexpr int glyphCount = 96;  // printable ASCII
    static constexpr int pairChars = 12;   // digits, comma and point
    static constexpr int pieceCount = glyphCount + pairChars * pairChars;

    struct Glyph
    {
        double advance = 0;
        int x = 0;     // device pixels into the strip
        int width = 0; // device pixels
    };
    struct Strip
    {
        QRgb colour = 0;
        QPixmap pixmap;
        std::vector<QPainter::PixmapFragment> queue;
    };

    Strip& strip(QRgb colour);
    const Glyph& glyph(char c) const { return m_glyphs[static_cast<std::size_t>(c >= ' ' ? c - ' ' : 0) % glyphCount]; }
    void drawPieces(QPainter& painter) const;
    void measureInk(int deviceHeight);

    QFont m_font;
    double m_scale = 0;
    double m_ascent = 0;
    int m_margin = 1; // device pixels around a glyph for overhanging curves
    int m_inkTop = 0;    // device pixels below the line box's top where the highest ink is
    int m_inkHeight = 0; // device pixels
    std::array<Glyph, pieceCount> m_glyphs {}; // the pairs follow the single characters
    std::vector<Strip> m_strips;
};

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/glyph_atlas.h"

#include <QFontMetricsF>

#include <cmath>

namespace fathom {

namespace {

QChar shown(char c)
{
    return c == '-' ? QChar(0x2212) : c == '~' ? QChar(0x2248) : QLatin1Char(c);
}

constexpr std::string_view pairSet = "0123456789,.";

int pairIndex(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c == ',' ? 10 : c == '.' ? 11 : -1;
}

} // namespace

void GlyphAtlas::reset(const QFont& font, double scale)
{
    m_font = font;
    m_scale = scale;
    m_strips.clear();
    const QFontMetricsF metrics(font);
    m_ascent = metrics.ascent();
    int x = 0;
    const auto place = [&](std::size_t index, double advance) {
        Glyph& g = m_glyphs[index];
        g.advance = advance;
        g.x = x;
        g.width = static_cast<int>(std::ceil(advance * scale)) + 2 * m_margin;
        x += g.width;
    };
    for (std::size_t i = 0; i < glyphCount; ++i)
        place(i, metrics.horizontalAdvance(shown(static_cast<char>(' ' + static_cast<int>(i)))));
    for (std::size_t first = 0; first < pairChars; ++first) {
        for (std::size_t second = 0; second < pairChars; ++second)
            place(glyphCount + first * pairChars + second, glyph(pairSet[first]).advance + glyph(pairSet[second]).advance);
    }
    measureInk(static_cast<int>(std::ceil(metrics.height() * scale)));
}

void GlyphAtlas::measureInk(int deviceHeight)
{
    // Only rows that hold ink are copied later: a third of a line box is empty.
    m_inkTop = 0;
    m_inkHeight = deviceHeight;
    QImage ink(m_glyphs.back().x + m_glyphs.back().width, deviceHeight, QImage::Format_ARGB32_Premultiplied);
    ink.fill(Qt::transparent);
    QPainter painter(&ink);
    painter.setPen(Qt::black);
    drawPieces(painter);
    painter.end();
    const auto isEmpty = [&](int y) {
        const auto* line = reinterpret_cast<const QRgb*>(ink.constScanLine(y));
        return std::all_of(line, line + ink.width(), [](QRgb pixel) { return qAlpha(pixel) == 0; });
    };
    int top = 0;
    int bottom = deviceHeight - 1;
    while (top < bottom && isEmpty(top))
        ++top;
    while (bottom > top && isEmpty(bottom))
        --bottom;
    m_inkTop = top;
    m_inkHeight = bottom - top + 1;
}

void GlyphAtlas::drawPieces(QPainter& painter) const
{
    painter.translate(0, -m_inkTop);
    painter.scale(m_scale, m_scale);
    painter.setFont(m_font);
    const auto draw = [&](const Glyph& at, char c, double shift) {
        painter.drawText(QPointF((at.x + m_margin) / m_scale + shift, m_ascent), shown(c));
    };
    for (const char c : std::string_view("0123456789,.+-~%?/:kMBTx"))
        draw(glyph(c), c, 0);
    for (std::size_t first = 0; first < pairChars; ++first) {
        for (std::size_t second = 0; second < pairChars; ++second) {
            const Glyph& at = m_glyphs[glyphCount + first * pairChars + second];
            draw(at, pairSet[first], 0);
            draw(at, pairSet[second], std::round(glyph(pairSet[first]).advance * m_scale) / m_scale);
        }
    }
}

double GlyphAtlas::width(const NumberText& text, int from) const
{
    double sum = 0;
    for (int i = from; i < text.size(); ++i)
        sum += glyph(text.data()[i]).advance;
    return sum;
}

GlyphAtlas::Strip& GlyphAtlas::strip(QRgb colour)
{
    for (Strip& s : m_strips) {
        if (s.colour == colour)
            return s;
    }
    const Glyph& last = m_glyphs.back();
    QPixmap pixmap(last.x + last.width, m_inkHeight);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setPen(QColor::fromRgb(colour));
    drawPieces(painter);
    painter.end();
    m_strips.push_back({ colour, pixmap, {} });
    m_strips.back().queue.reserve(1024);
    return m_strips.back();
}

double GlyphAtlas::add(double x, double top, const NumberText& text, QRgb colour, int from, int to)
{
    Strip& target = strip(colour);
    const int end = std::min(to, text.size());
    const double y = (std::round(top * m_scale) + m_inkTop) / m_scale + m_inkHeight / m_scale / 2;
    for (int i = from; i < end; ++i) {
        const char c = text.data()[i];
        const Glyph* piece = &glyph(c);
        if (const int first = pairIndex(c); first >= 0 && i + 1 < end) {
            if (const int second = pairIndex(text.data()[i + 1]); second >= 0) {
                piece = &m_glyphs[static_cast<std::size_t>(glyphCount + first * pairChars + second)];
                ++i;
            }
        }
        if (c != ' ') {
            QPainter::PixmapFragment fragment;
            // Whole device pixels: a copied digit must never be resampled.
            const double left = (std::round(x * m_scale) - m_margin) / m_scale;
            fragment.x = left + piece->width / m_scale / 2;
            fragment.y = y;
            fragment.sourceLeft = piece->x;
            fragment.sourceTop = 0;
            fragment.width = piece->width;
            fragment.height = m_inkHeight;
            fragment.scaleX = fragment.scaleY = 1 / m_scale;
            fragment.rotation = 0;
            fragment.opacity = 1;
            target.queue.push_back(fragment);
        }
        x += piece->advance;
    }
    return x;
}

void GlyphAtlas::flush(QPainter& painter)
{
    for (Strip& s : m_strips) {
        if (s.queue.empty())
            continue;
        painter.drawPixmapFragments(s.queue.data(), static_cast<int>(s.queue.size()), s.pixmap);
        s.queue.clear();
    }
}

} // namespace fathom

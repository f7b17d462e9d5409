// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <QPointer>

#include <map>
#include <sstream>

namespace fathom {

namespace {

// Strokes: m x y, l x y, z close; c cx cy r circle; r x y w h rectangle; a x y w h start sweep arc
// going on from the stroke before it, in degrees; A the same as a stroke of its own; d cx cy filled dot.
const char* strokesOf(Icon icon)
{
    switch (icon) {
    case Icon::Lock: return "r 3.5 7 9 6.5 m 5.5 7 l 5.5 5 a 5.5 2.5 5 5 180 -180 l 10.5 7";
    case Icon::Unlock: return "r 3.5 7 9 6.5 m 5.5 7 l 5.5 4.5 a 5.5 2 5 5 180 -160";
    case Icon::Settings: return "m 2.5 5 l 9.4 5 m 12.6 5 l 13.5 5 m 2.5 11 l 3.4 11 m 6.6 11 l 13.5 11 c 11 5 1.6 c 5 11 1.6";
    case Icon::PopOut: return "m 6.5 3.5 l 3.5 3.5 l 3.5 12.5 l 12.5 12.5 l 12.5 9.5 m 9 3.5 l 12.5 3.5 l 12.5 7 m 12.3 3.7 l 7.8 8.2";
    case Icon::DockBack: return "m 6.5 3.5 l 3.5 3.5 l 3.5 12.5 l 12.5 12.5 l 12.5 9.5 m 7.5 4.8 l 7.5 8.5 l 11.2 8.5 m 7.8 8.2 l 12.6 3.4";
    case Icon::Close: return "m 4.5 4.5 l 11.5 11.5 m 11.5 4.5 l 4.5 11.5";
    case Icon::Search: return "c 7 7 3.8 m 10 10 l 13.5 13.5";
    case Icon::Star: return "m 8 2.8 l 9.6 6.2 l 13.3 6.6 l 10.5 9.1 l 11.3 12.8 l 8 10.9 l 4.7 12.8 l 5.5 9.1 l 2.7 6.6 l 6.4 6.2 z";
    case Icon::Plus: return "m 8 3.5 l 8 12.5 m 3.5 8 l 12.5 8";
    case Icon::Minus: return "m 3.5 8 l 12.5 8";
    case Icon::Down: return "m 4.5 6.5 l 8 10 l 11.5 6.5";
    case Icon::Up: return "m 4.5 9.5 l 8 6 l 11.5 9.5";
    case Icon::Left: return "m 9.5 4.5 l 6 8 l 9.5 11.5";
    case Icon::Right: return "m 6.5 4.5 l 10 8 l 6.5 11.5";
    case Icon::Centre: return "m 2.5 8 l 13.5 8 m 8 2 l 8 5.2 m 6.6 4 l 8 5.4 l 9.4 4 m 8 14 l 8 10.8 m 6.6 12 l 8 10.6 l 9.4 12";
    case Icon::Warning: return "m 8 2.8 l 14 13.2 l 2 13.2 z m 8 6.6 l 8 9.6 m 8 11.2 l 8 11.8";
    case Icon::Clock: return "c 8 8 5.3 m 8 5 l 8 8.2 l 10 9.5";
    case Icon::Sync: return "A 3 3 10 10 12 128 m 3 3.2 l 3 6 l 5.8 6 A 3 3 10 10 192 128 m 13 12.8 l 13 10 l 10.2 10";
    case Icon::Plug: return "m 6 2.5 l 6 5.5 m 10 2.5 l 10 5.5 m 4.5 5.5 l 11.5 5.5 l 11.5 7.5 a 4.5 4 7 7 0 -180 l 4.5 5.5 m 8 11 l 8 13.5";
    case Icon::Flat: return "m 2.5 8 l 13.5 8 m 4.5 3.5 l 8 6 l 11.5 3.5 m 4.5 12.5 l 8 10 l 11.5 12.5";
    case Icon::Reverse: return "m 4 11 l 4 4.5 l 2 6.7 m 4 4.5 l 6 6.7 m 12 5 l 12 11.5 l 14 9.3 m 12 11.5 l 10 9.3";
    case Icon::Pencil: return "m 3 13 l 3.6 10.4 l 10.8 3.2 l 12.8 5.2 l 5.6 12.4 z";
    case Icon::Grid: return "r 2.5 3 11 10 m 2.5 7 l 13.5 7 m 7 7 l 7 13";
    case Icon::Cursor: return "m 4 2.5 l 4 11.7 l 6.4 9.6 l 8.1 13.3 l 9.8 12.5 l 8.1 8.9 l 11.4 8.9 z";
    case Icon::TrendLine: return "m 3.9 11.7 l 12.1 4.8 c 3 12.5 1.2 c 13 4 1.2";
    case Icon::HorizontalLine: return "m 2 8 l 6.7 8 m 9.3 8 l 14 8 c 8 8 1.3";
    case Icon::Rectangle: return "r 3 4.5 10 7";
    case Icon::Levels: return "m 2.5 3.5 l 13.5 3.5 m 2.5 7 l 13.5 7 m 2.5 9.5 l 13.5 9.5 m 2.5 12.5 l 13.5 12.5";
    case Icon::RiskReward: return "r 3 3 10 5 r 3 8 10 4.5";
    case Icon::Ruler: return "m 3 3 l 3 13 l 13 13 m 3 5 l 5 5 m 3 8 l 6 8 m 3 11 l 5 11 m 6 13 l 6 11 m 9 13 l 9 10 m 12 13 l 12 11";
    case Icon::Magnet: return "m 4 3 l 4 8 a 4 4 8 8 180 180 l 12 3 m 4 5.5 l 6.6 5.5 m 9.4 5.5 l 12 5.5";
    case Icon::Eye: return "m 1.8 8 l 4.2 5.2 l 8 4 l 11.8 5.2 l 14.2 8 l 11.8 10.8 l 8 12 l 4.2 10.8 z c 8 8 1.8";
    case Icon::EyeOff: return "m 1.8 8 l 4.2 5.2 l 8 4 l 11.8 5.2 l 14.2 8 l 11.8 10.8 l 8 12 l 4.2 10.8 z m 3 13 l 13 3";
    case Icon::Bell: return "m 4 11 l 4 7.5 a 4 3.5 8 8 180 -180 l 12 11 l 13 12.2 l 3 12.2 z m 7 13.9 l 9 13.9";
    case Icon::Check: return "m 3.5 8.5 l 6.5 11.5 l 12.5 4.8";
    case Icon::Menu: return "m 3 4.5 l 13 4.5 m 3 8 l 13 8 m 3 11.5 l 13 11.5";
    case Icon::Ring: return "c 8 8 5";
    case Icon::Shield: return "m 8 2.5 l 13 4.3 l 13 7.9 l 12.2 10.6 l 10.4 12.6 l 8 13.7 l 5.6 12.6 l 3.8 10.6 l 3 7.9 l 3 4.3 z";
    case Icon::Dots: return "d 4 8 d 8 8 d 12 8";
    case Icon::Logo: return "";
    }
    return "";
}

struct Glyph
{
    QPainterPath stroked;
    QPainterPath filled;
};

Glyph read(const char* strokes)
{
    Glyph glyph;
    std::istringstream in { std::string(strokes) };
    in.imbue(std::locale::classic());
    char verb = 0;
    double a = 0, b = 0, c = 0, d = 0, e = 0, f = 0;
    while (in >> verb) {
        switch (verb) {
        case 'm': in >> a >> b; glyph.stroked.moveTo(a, b); break;
        case 'l': in >> a >> b; glyph.stroked.lineTo(a, b); break;
        case 'z': glyph.stroked.closeSubpath(); break;
        case 'c': in >> a >> b >> c; glyph.stroked.addEllipse(QPointF(a, b), c, c); break;
        case 'r': in >> a >> b >> c >> d; glyph.stroked.addRect(a, b, c, d); break;
        case 'd': in >> a >> b; glyph.filled.addEllipse(QPointF(a, b), 1.1, 1.1); break;
        case 'a': in >> a >> b >> c >> d >> e >> f; glyph.stroked.arcTo(a, b, c, d, e, f); break;
        case 'A':
            in >> a >> b >> c >> d >> e >> f;
            glyph.stroked.arcMoveTo(a, b, c, d, e);
            glyph.stroked.arcTo(a, b, c, d, e, f);
            break;
        default: return glyph;
        }
    }
    return glyph;
}

const Glyph& glyphOf(Icon icon)
{
    static std::map<Icon, Glyph> cache; // GUI thread only, like all painting
    const auto found = cache.find(icon);
    return found != cache.end() ? found->second : cache.emplace(icon, read(strokesOf(icon))).first->second;
}

void paintLogo(QPainter& painter, const QRectF& box, const QColor& colour)
{
    const double unit = box.width() / 18.0;
    const double widths[] = { 16, 11.5, 7.5, 4 };
    const double strengths[] = { 1.0, 1.0, 0.72, 0.58 };
    for (int i = 0; i < 4; ++i) {
        QColor bar = colour;
        bar.setAlphaF(static_cast<float>(strengths[i]));
        painter.fillRect(QRectF(box.x() + unit, box.y() + (2 + 4 * i) * unit, widths[i] * unit, 2.4 * unit), bar);
    }
}

class GlyphEngine final : public QIconEngine
{
public:
    GlyphEngine(Icon icon, const Theme& theme)
        : m_icon(icon)
        , m_theme(&theme)
    {
    }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        if (m_theme.isNull())
            return;
        const Tokens& tokens = m_theme->tokens();
        const bool strong = mode == QIcon::Active || mode == QIcon::Selected || state == QIcon::On;
        const QColor colour = mode == QIcon::Disabled ? tokens.stale : strong ? tokens.text1 : tokens.text3;
        paintIcon(*painter, m_icon, QRectF(rect), colour);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new GlyphEngine(*this); }

private:
    Icon m_icon;
    QPointer<const Theme> m_theme;
};

} // namespace

void paintIcon(QPainter& painter, Icon icon, const QRectF& box, const QColor& colour, double stroke)
{
    if (icon == Icon::Logo) {
        paintLogo(painter, box, colour);
        return;
    }
    const Glyph& glyph = glyphOf(icon);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 16.0, box.height() / 16.0);
    painter.setBrush(Qt::NoBrush);
    // Smaller boxes keep the stroke's width on screen instead of thinning it.
    painter.setPen(QPen(colour, stroke * 16.0 / std::max(box.width(), 1.0) * std::min(1.0, box.width() / 12.0), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawPath(glyph.stroked);
    painter.fillPath(glyph.filled, colour);
    painter.restore();
}

QIcon themedIcon(Icon icon, const Theme& theme)
{
    return QIcon(new GlyphEngine(icon, theme));
}

QIcon programIcon()
{
    const Tokens tokens = tokensOf(ThemeVariant::Dark);
    QIcon icon;
    for (const int size : { 16, 24, 32, 48, 64, 128 }) {
        QPixmap pixmap(size, size);
        pixmap.fill(tokens.panel);
        QPainter painter(&pixmap);
        const double inset = size / 8.0;
        paintIcon(painter, Icon::Logo, QRectF(inset, inset, size - 2 * inset, size - 2 * inset), tokens.text1);
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/function_line.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace fathom {

namespace {

constexpr int samples = 4;          // most positions looked at within one column
constexpr double steepest = 1.0e4;  // beyond that a jump is drawn as a bar of its height

QRgb mix(QRgb under, QRgb over, int share256)
{
    const auto part = [share256](int a, int b) { return a + ((b - a) * share256) / 256; };
    return qRgb(part(qRed(under), qRed(over)), part(qGreen(under), qGreen(over)), part(qBlue(under), qBlue(over)));
}

//! Coverage of one column's pixels, summed over its samples: partial pixels by themselves, whole ones as differences.
class Coverage
{
public:
    explicit Coverage(const QRect& clip)
        : m_clip(clip)
        , m_part(static_cast<std::size_t>(clip.height()) + 2)
        , m_whole(m_part.size())
    {
    }
    //! \param weight samples this one stands for
    void add(double top, double bottom, float weight)
    {
        top = std::max(top - m_clip.top(), 0.0);
        bottom = std::min(bottom - m_clip.top(), static_cast<double>(m_clip.height()));
        if (bottom <= top)
            return;
        const auto first = static_cast<std::size_t>(top);
        const auto last = static_cast<std::size_t>(bottom);
        m_first = std::min(m_first, first);
        m_last = std::max(m_last, last);
        if (first == last) {
            m_part[first] += weight * static_cast<float>(bottom - top);
            return;
        }
        m_part[first] += weight * static_cast<float>(static_cast<double>(first) + 1 - top);
        m_part[last] += weight * static_cast<float>(bottom - static_cast<double>(last));
        m_whole[first + 1] += weight;
        m_whole[last] -= weight;
    }
    //! Blends the column at \p x and starts anew.
    void blend(QRgb* bits, qsizetype stride, int x, QRgb colour)
    {
        float whole = 0;
        QRgb* pixel = bits + (m_clip.top() + static_cast<qsizetype>(m_first)) * stride + x;
        for (std::size_t row = m_first; row <= m_last; ++row, pixel += stride) {
            whole += std::exchange(m_whole[row], 0.0F);
            const float covered = std::exchange(m_part[row], 0.0F) + whole;
            if (covered >= samples - 0.01F)
                *pixel = colour;
            else if (covered > 0 && row < static_cast<std::size_t>(m_clip.height()))
                *pixel = mix(*pixel, colour, static_cast<int>(covered * 256 / samples));
        }
        m_first = m_part.size();
        m_last = 0;
    }

private:
    QRect m_clip;
    std::vector<float> m_part;
    std::vector<float> m_whole;
    std::size_t m_first = m_part.size();
    std::size_t m_last = 0;
};

} // namespace

void drawFunctionLine(QImage& image, const QRect& clip, const std::vector<QPointF>& points, double width, const QColor& colour)
{
    const QRect area = clip.intersected(image.rect());
    if (points.size() < 2 || area.isEmpty() || image.depth() != 32)
        return;
    const QRgb rgb = colour.rgb();
    auto* bits = reinterpret_cast<QRgb*>(image.bits());
    const auto stride = image.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb));
    Coverage coverage(area);
    const int first = std::max(area.left(), static_cast<int>(std::floor(points.front().x())));
    const int last = std::min(area.right(), static_cast<int>(std::floor(points.back().x())));
    std::size_t segment = 0;
    const auto advance = [&](double at) {
        while (segment + 2 < points.size() && points[segment + 1].x() < at)
            ++segment;
    };
    const auto slopeHere = [&] {
        const QPointF run = points[segment + 1] - points[segment];
        return run.x() > 0 ? std::clamp(run.y() / run.x(), -steepest, steepest) : 0.0;
    };
    for (int x = first; x <= last; ++x) {
        advance(x);
        const double steepness = std::abs(slopeHere());
        const int count = steepness < 0.7 ? 1 : steepness < 2 ? 2 : samples; // a flat stretch looks the same with one
        for (int s = 0; s < count; ++s) {
            const double at = x + (s + 0.5) / count;
            if (at < points.front().x() || at > points.back().x())
                continue;
            advance(at);
            const double slope = slopeHere();
            const double y = points[segment].y() + slope * (at - points[segment].x());
            const double half = width * std::sqrt(1 + slope * slope) / 2;
            coverage.add(y - half, y + half, static_cast<float>(samples) / static_cast<float>(count));
        }
        coverage.blend(bits, stride, x, rgb);
    }
}

} // namespace fathom

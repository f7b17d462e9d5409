// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/scale_preview.h"

#include "ui/theme/format.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace fathom {

namespace {
constexpr int lineHeight = 16;
constexpr int mostLines = 7;
constexpr int lastLines = 3; // of them after the gap
}

ScalePreview::ScalePreview(const Theme& theme, QWidget* parent)
    : ScaledWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("scalePreview"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize ScalePreview::sizeHint() const
{
    return real(QSize(200, 4 + mostLines * lineHeight));
}

void ScalePreview::show(const std::vector<OrderIntent>& orders, const Instrument& instrument)
{
    m_lines.clear();
    m_leftOut.clear();
    QStringList spoken;
    Decimal largest;
    for (const OrderIntent& order : orders)
        largest = std::max(largest, order.quantity);
    const int count = static_cast<int>(orders.size());
    for (int i = 0; i < count; ++i) {
        const OrderIntent& order = orders[static_cast<std::size_t>(i)];
        m_side = order.side;
        const Line line { i + 1, format::price(order.price, instrument), format::quantity(order.quantity, instrument),
            format::money(order.price * order.quantity), largest.isPositive() ? (order.quantity / largest).toDouble() : 0 };
        spoken << tr("%1 at %2").arg(line.size, line.price);
        const bool shown = count <= mostLines || i < mostLines - lastLines - 1 || i >= count - lastLines;
        if (shown) {
            m_lines.push_back(line);
        } else if (m_leftOut.isEmpty()) {
            m_leftOut = tr("%n more order(s)", nullptr, count - mostLines + 1);
            m_lines.push_back({});
        }
    }
    setAccessibleName(tr("Orders of the scale"));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    update();
}

QStringList ScalePreview::lines() const
{
    QStringList result;
    for (const Line& line : m_lines)
        result << (line.number == 0 ? m_leftOut : line.size + QStringLiteral(" @ ") + line.price);
    return result;
}

void ScalePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = m_theme.tokens();
    painter.setFont(m_theme.label());
    constexpr auto right = static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    constexpr auto left = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    const int numbers = 22, values = width() * 3 / 10, prices = width() * 3 / 10;
    int y = 4;
    for (const Line& line : m_lines) {
        if (line.number == 0) {
            painter.setPen(tokens.text3);
            painter.drawText(QRect(numbers, y, width() - numbers, lineHeight), left, m_leftOut);
            y += lineHeight;
            continue;
        }
        const QRect sizes(numbers + prices, y, width() - numbers - prices - values, lineHeight);
        const int bar = std::max(1, static_cast<int>(line.share * (sizes.width() - 8)));
        painter.fillRect(QRect(sizes.right() - bar + 1, y + 2, bar, lineHeight - 4), m_side == Side::Buy ? tokens.buyBar : tokens.sellBar);
        painter.setPen(tokens.text3);
        painter.drawText(QRect(0, y, numbers - 4, lineHeight), left, QString::number(line.number));
        painter.setPen(tokens.text1);
        painter.drawText(QRect(numbers, y, prices, lineHeight), right, line.price);
        painter.drawText(sizes.adjusted(0, 0, -4, 0), right, line.size);
        painter.setPen(tokens.text2);
        painter.drawText(QRect(width() - values, y, values, lineHeight), right, line.value);
        y += lineHeight;
    }
}

} // namespace fathom

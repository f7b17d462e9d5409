// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/what_if_view.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace fathom {

namespace {
constexpr int headHeight = 18;
constexpr int rowHeight = 20;
constexpr int topGap = 7;
constexpr int valueWidth = 92;
constexpr int shownRows = 7; // the size never changes with the order's type
}

WhatIfView::WhatIfView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void WhatIfView::show(const QString& title, const QStringList& columns, std::vector<Row> rows, bool twoSides)
{
    m_title = title;
    m_columns = columns;
    m_rows = std::move(rows);
    m_twoSides = twoSides;
    QStringList spoken;
    for (const Row& row : m_rows)
        spoken << row.label + QLatin1Char(' ') + row.before + QStringLiteral(", ") + row.after;
    setAccessibleName(title);
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    update();
}

QString WhatIfView::value(int row, int column) const
{
    if (row < 0 || row >= static_cast<int>(m_rows.size()))
        return {};
    const Row& shown = m_rows[static_cast<std::size_t>(row)];
    return column == 0 ? shown.before : shown.after;
}

QSize WhatIfView::sizeHint() const
{
    return { 300, topGap + headHeight + shownRows * rowHeight };
}

void WhatIfView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = m_theme.tokens();
    constexpr auto right = static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    constexpr auto left = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.line);
    painter.setFont(m_theme.label());
    painter.setPen(tokens.text3);
    const QRect head(0, topGap, width(), headHeight);
    painter.drawText(head, left, m_title);
    const int after = width() - valueWidth;
    const int before = m_twoSides ? after - valueWidth : after - 22 - valueWidth;
    if (!m_columns.isEmpty())
        painter.drawText(QRect(after, head.y(), valueWidth, headHeight), right, m_columns.back());
    if (m_columns.size() > 1)
        painter.drawText(QRect(before, head.y(), valueWidth, headHeight), right, m_columns.front());
    painter.setFont(m_theme.body());
    int y = head.bottom() + 1;
    const auto colour = [&](int sign, bool liquidation, bool strong) {
        return sign > 0 ? tokens.buy : sign < 0 ? tokens.sell : liquidation && strong ? tokens.liq : strong ? tokens.text1 : tokens.text2;
    };
    for (const Row& row : m_rows) {
        painter.setPen(tokens.text2);
        const bool alone = row.before.isEmpty() && row.after.isEmpty();
        painter.drawText(QRect(0, y, alone ? width() : before + 20, rowHeight), left, row.label);
        painter.setPen(colour(row.signBefore, row.liquidation, m_twoSides));
        painter.drawText(QRect(before, y, valueWidth, rowHeight), right, row.before);
        if (!m_twoSides && !row.before.isEmpty() && !row.after.isEmpty()) {
            painter.setPen(tokens.text3);
            painter.drawText(QRect(before + valueWidth, y, 22, rowHeight), Qt::AlignCenter, QStringLiteral("→"));
        }
        painter.setPen(colour(row.signAfter, row.liquidation, true));
        painter.drawText(QRect(m_twoSides || !row.before.isEmpty() ? after : before, y, m_twoSides || !row.before.isEmpty() ? valueWidth : width() - before, rowHeight), right, row.after);
        y += rowHeight;
    }
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/what_if_view.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace fathom {

namespace {
constexpr int figuresHeadHeight = 18;
constexpr int figuresTopGap = 6;
constexpr int figuresValueWidth = 92;
constexpr int figuresArrowWidth = 22;
constexpr int shownRows = 8; // the size never changes with the order's type
constexpr int fewestRows = 2;
constexpr int figuresRowHeight = 18;
}

WhatIfView::WhatIfView(const Theme& theme, QWidget* parent)
    : ScaledWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void WhatIfView::show(TicketFigures figures)
{
    m_figures = std::move(figures);
    QStringList spoken;
    for (const TicketFigures::Row& row : m_figures.rows) {
        QStringList words { row.label, row.before, row.after };
        words.removeAll(QString());
        spoken << words.join(m_figures.twoSides ? QStringLiteral(", ") : QStringLiteral(" "));
    }
    for (const QString& line : { m_figures.note, m_figures.residual }) {
        if (!line.isEmpty())
            spoken << line;
    }
    keepRows();
    setAccessibleName(m_figures.title);
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    update();
}

void WhatIfView::setGivesWay(bool gives)
{
    m_givesWay = gives;
    keepRows();
}

void WhatIfView::keepRows()
{
    const int lines = static_cast<int>(m_figures.rows.size()) + !m_figures.note.isEmpty() + !m_figures.residual.isEmpty();
    if (const int rows = m_givesWay ? fewestRows : std::max(lines, fewestRows); std::exchange(m_rows, rows) != rows)
        updateGeometry();
}

QString WhatIfView::value(const QString& label, int column) const
{
    const auto found = std::find_if(m_figures.rows.begin(), m_figures.rows.end(), [&](const TicketFigures::Row& row) { return row.label == label; });
    if (found == m_figures.rows.end())
        return {};
    return column == 0 ? found->before : found->after;
}

QSize WhatIfView::sizeHint() const
{
    return real(QSize(300, figuresTopGap + figuresHeadHeight + std::max(shownRows, m_rows) * figuresRowHeight));
}

QSize WhatIfView::minimumSizeHint() const
{
    return real(QSize(200, figuresTopGap + figuresHeadHeight + m_rows * figuresRowHeight));
}

void WhatIfView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = m_theme.tokens();
    constexpr auto right = static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    constexpr auto left = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.line);
    const bool two = m_figures.twoSides;
    const int after = width() - figuresValueWidth;
    const int before = after - figuresValueWidth - (two ? 0 : figuresArrowWidth);
    int y = figuresTopGap;
    if (!m_figures.title.isEmpty()) {
        painter.setFont(m_theme.label());
        painter.setPen(tokens.text3);
        painter.drawText(QRect(0, y, width(), figuresHeadHeight), left, m_figures.title);
        if (!m_figures.columns.isEmpty())
            painter.drawText(QRect(after, y, figuresValueWidth, figuresHeadHeight), right, m_figures.columns.back());
        if (m_figures.columns.size() > 1)
            painter.drawText(QRect(before, y, figuresValueWidth, figuresHeadHeight), right, m_figures.columns.front());
        y += figuresHeadHeight;
    }
    painter.setFont(m_theme.body());
    const auto colour = [&](int sign, bool liquidation, bool result) {
        return sign > 0 ? tokens.buy : sign < 0 ? tokens.sell : liquidation && result ? tokens.liq : result ? tokens.text1 : tokens.text2;
    };
    const auto fits = [&] { return y + figuresRowHeight <= height(); };
    for (const TicketFigures::Row& row : m_figures.rows) {
        if (!fits())
            return;
        const QRect line(0, y, width(), figuresRowHeight);
        const bool words = row.before.isEmpty() && row.after.isEmpty();
        painter.setPen(words ? tokens.text3 : tokens.text2);
        painter.drawText(line, left, row.label);
        painter.setPen(colour(row.signBefore, row.liquidation, two));
        painter.drawText(QRect(before, y, figuresValueWidth, figuresRowHeight), right, row.before);
        if (!two && !row.before.isEmpty() && !row.after.isEmpty()) {
            painter.setPen(tokens.text3);
            painter.drawText(QRect(before + figuresValueWidth, y, figuresArrowWidth, figuresRowHeight), Qt::AlignCenter, QStringLiteral("\u2192"));
        }
        painter.setPen(colour(row.signAfter, row.liquidation, true));
        painter.drawText(row.before.isEmpty() ? line : QRect(after, y, figuresValueWidth, figuresRowHeight), right, row.after);
        y += figuresRowHeight;
    }
    painter.setFont(m_theme.label());
    for (const bool held : { true, false }) {
        const QString& note = held ? m_figures.note : m_figures.residual;
        if (note.isEmpty() || !fits())
            continue;
        painter.setPen(held ? tokens.text2 : tokens.warn);
        paintIcon(painter, held ? Icon::Shield : Icon::Warning, QRectF(0, y + 3, 13, 13), held ? tokens.text2 : tokens.warn);
        painter.drawText(QRect(19, y, width() - 19, figuresRowHeight), left, QFontMetrics(painter.font()).elidedText(note, Qt::ElideRight, width() - 19));
        y += figuresRowHeight;
    }
}

} // namespace fathom

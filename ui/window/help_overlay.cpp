// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/help_overlay.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace fathom {

namespace {
constexpr int rowHeight = 23;
constexpr int headHeight = 26;
constexpr int gap = 15;
constexpr int columns = 4;
}

HelpOverlay::HelpOverlay(const Theme& theme, QWidget* window)
    : QWidget(window)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("help"));
    setFocusPolicy(Qt::StrongFocus);
    window->installEventFilter(this);
    retranslate();
    hide();
}

void HelpOverlay::open()
{
    setGeometry(parentWidget()->rect());
    show();
    raise();
    setFocus(Qt::PopupFocusReason);
}

bool HelpOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void HelpOverlay::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HelpOverlay::keyPressEvent(QKeyEvent*)
{
    hide();
}

void HelpOverlay::mousePressEvent(QMouseEvent*)
{
    hide();
}

void HelpOverlay::retranslate()
{
    setAccessibleName(tr("Map of keys"));
    m_groups.clear();
    addLadderGroups();
    addWindowGroups();
    QStringList spoken;
    for (const Group& group : m_groups) {
        for (const auto& [key, what] : group.keys)
            spoken << key + QStringLiteral(": ") + what;
    }
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    update();
}

void HelpOverlay::addLadderGroups()
{
    m_groups.push_back({ tr("Ladder: move"), false,
        { { QStringLiteral("↑ ↓"), tr("row cursor") }, { QStringLiteral("PgUp PgDn"), tr("page") }, { QStringLiteral("Home"), tr("to best ask") },
            { QStringLiteral("End"), tr("to best bid") }, { QStringLiteral("Space"), tr("recentre") }, { QStringLiteral("+ \u2212"), tr("group") } } });
    m_groups.push_back({ tr("Ladder: stage, always"), false,
        { { QStringLiteral("B"), tr("buy at cursor → ticket") }, { QStringLiteral("S"), tr("sell at cursor → ticket") },
            { QStringLiteral("1 – 5"), tr("size preset") }, { QStringLiteral("P"), tr("post-only") }, { QStringLiteral("O"), tr("reduce-only") } } });
    m_groups.push_back({ tr("Ladder: trade"), true,
        { { QStringLiteral("Enter"), tr("place at cursor, by side") }, { QStringLiteral("Q / W"), tr("buy / sell at own best") },
            { QStringLiteral("X / Z"), tr("buy best ask / sell best bid") }, { QStringLiteral("R"), tr("close position") } } });
    m_groups.push_back({ tr("Ladder: own orders"), false,
        { { QStringLiteral("N"), tr("next own order") }, { QStringLiteral("Shift ↑ ↓"), tr("move it a tick, Enter sends") },
            { QStringLiteral("F2"), tr("edit") }, { QStringLiteral("Del"), tr("cancel it") }, { QStringLiteral("E"), tr("cancel orders of this symbol") } } });
}

void HelpOverlay::addWindowGroups()
{
    m_groups.push_back({ tr("Safety"), false,
        { { QStringLiteral("Ctrl L"), tr("arm / disarm") }, { QStringLiteral("Esc"), tr("drop, then disarm") },
            { QStringLiteral("Ctrl Shift L"), tr("disarm everything") }, { QStringLiteral("Ctrl Shift X"), tr("cancel all, every symbol") }, { QStringLiteral("Ctrl Shift F"), tr("flatten…") },
            { QStringLiteral("Ctrl Z"), tr("undo last placement") } } });
    m_groups.push_back({ tr("Ticket"), false,
        { { QStringLiteral("Alt B, Alt S"), tr("choose buy, sell") }, { QStringLiteral("Ctrl Enter"), tr("send the chosen side") },
            { QStringLiteral("↑ ↓"), tr("one tick or step") }, { QStringLiteral("Shift, Ctrl ↑ ↓"), tr("10, 100 ticks") },
            { QStringLiteral("mid +20t"), tr("typed prices: bid ask mid mark last") }, { QStringLiteral("25% 5000u"), tr("typed sizes, also max") } } });
    m_groups.push_back({ tr("Window"), false,
        { { QStringLiteral("Ctrl K"), tr("find a symbol") }, { QStringLiteral("F6, Shift F6"), tr("next, previous panel") },
            { QStringLiteral("Ctrl 1 – 4"), tr("workspace") }, { QStringLiteral("Ctrl Shift O"), tr("pop out, dock back") },
            { QStringLiteral("Ctrl Shift W"), tr("bring all windows here") }, { QStringLiteral("F1"), tr("this map") } } });
}

void HelpOverlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().ground);
    const int width = std::min(356, (this->width() - gap * (columns + 1)) / columns);
    const int left = (this->width() - columns * width - (columns - 1) * gap) / 2;
    int top = std::max(60, this->height() / 2 - 2 * (headHeight + 7 * rowHeight));
    painter.setFont(m_theme.font(14, 500));
    painter.setPen(m_theme.tokens().text1);
    painter.drawText(QPoint(left, top - 18), tr("Keys"));
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        const int column = static_cast<int>(i) % columns;
        if (i > 0 && column == 0)
            top += headHeight + 6 * rowHeight + 14 + gap;
        paintGroup(painter, m_groups[i], QRect(left + column * (width + gap), top, width, headHeight + 6 * rowHeight + 14));
    }
}

void HelpOverlay::paintGroup(QPainter& painter, const Group& group, const QRect& box) const
{
    const Tokens& tokens = m_theme.tokens();
    painter.fillRect(box, tokens.panel);
    const QRect head(box.x(), box.y(), box.width(), headHeight);
    painter.fillRect(head, tokens.raised);
    painter.setPen(tokens.line2);
    painter.drawRect(box.adjusted(0, 0, -1, -1));
    painter.setFont(m_theme.title());
    painter.setPen(tokens.text1);
    painter.drawText(head.adjusted(12, 0, -12, 0), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), group.title);
    if (group.armedOnly) {
        const QString words = tr("armed only");
        const int width = QFontMetrics(m_theme.tag()).horizontalAdvance(words) + 10;
        const QRect chip(head.right() - width - 8, head.y() + 5, width, 16);
        painter.fillRect(chip, tokens.warnSolid);
        painter.setFont(m_theme.tag());
        painter.setPen(tokens.warnOn);
        painter.drawText(chip, Qt::AlignCenter, words);
    }
    int y = head.bottom() + 7;
    for (const auto& [key, what] : group.keys) {
        painter.setFont(m_theme.tag());
        const QRect cap(box.x() + 12, y + 3, QFontMetrics(m_theme.tag()).horizontalAdvance(key) + 9, 16);
        painter.setPen(tokens.line2);
        painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        painter.setPen(tokens.text1);
        painter.drawText(cap, Qt::AlignCenter, key);
        painter.setFont(m_theme.body());
        painter.setPen(tokens.text2);
        const QRect words(box.x() + 116, y, box.width() - 124, rowHeight);
        painter.drawText(words, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), QFontMetrics(m_theme.body()).elidedText(what, Qt::ElideRight, words.width()));
        y += rowHeight;
    }
}

} // namespace fathom

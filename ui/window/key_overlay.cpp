// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/key_overlay.h"

#include "ui/theme/frame.h"
#include "ui/theme/theme.h"
#include "ui/workspace/key_map.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <numeric>

namespace fathom {

namespace {

constexpr int lineHeight = 23;
constexpr int headHeight = 26;
constexpr int gapWidth = 15;
constexpr int sideSpace = 12;               // of a block, before its keys
constexpr int capPadding = 9, capGap = 5;  // of a key's cap
constexpr int mostColumns = 5;
constexpr int leastCapsWidth = 64, mostCapsWidth = 124; // before the words; a longer row of keys moves its own words alone
constexpr int wrappedHeight = 15; // of each further line of words
constexpr int tappedMs = 400; // shorter is a tap
constexpr int barWidth = 6;   // of the mark that says there is more
constexpr int topSpace = 36;  // above the blocks, with the heading

constexpr std::array groupOrder { KeyGroup::Move, KeyGroup::Stage, KeyGroup::Trade,
    KeyGroup::Orders, KeyGroup::Safety, KeyGroup::Ticket, KeyGroup::Chart, KeyGroup::Tables,
    KeyGroup::Window };

bool belongsTo(KeyGroup group, KeyContext context)
{
    switch (context) {
    case KeyContext::Ladder:
        return group <= KeyGroup::Orders;
    case KeyContext::Chart:
        return group == KeyGroup::Chart;
    case KeyContext::Ticket:
        return group == KeyGroup::Ticket;
    case KeyContext::Table:
        return group == KeyGroup::Tables;
    case KeyContext::Global:
        break;
    }
    return false;
}

// "1 2 3 4 5" reads better as "1 – 5".
QStringList joinedRun(const QStringList& caps)
{
    if (caps.size() < 4)
        return caps;
    return { caps.first() + QStringLiteral(" \u2013 ")
        + caps.last().section(QLatin1Char(' '), -1) };
}

} // namespace

KeyOverlay::KeyOverlay(KeyMap& keys, const Theme& theme, QWidget* window)
    : QWidget(window)
    , m_keys(keys)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("keyOverlay"));
    setFocusPolicy(Qt::StrongFocus);
    window->installEventFilter(this);
    connect(&keys, &KeyMap::changed, this, &KeyOverlay::refill);
    hide();
}

void KeyOverlay::open(KeyContext context, bool armed)
{
    m_context = context;
    m_armed = armed;
    m_scrolled = 0;
    m_since.start();
    refill();
    setGeometry(parentWidget()->rect());
    m_cameFrom = QApplication::focusWidget();
    show();
    raise();
}

void KeyOverlay::release()
{
    if (!isVisible())
        return;
    if (m_since.elapsed() >= tappedMs)
        close();
    else
        setFocus(Qt::PopupFocusReason);
}

void KeyOverlay::close()
{
    hide();
    if (m_cameFrom && m_cameFrom->isVisible())
        m_cameFrom->setFocus(Qt::PopupFocusReason);
}

bool KeyOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        scrollBy(0);
    }
    return QWidget::eventFilter(watched, event);
}

void KeyOverlay::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && isVisible())
        refill();
    QWidget::changeEvent(event);
}

// Any key ends it but those that show the rest where the map is higher than the window.
void KeyOverlay::keyPressEvent(QKeyEvent* event)
{
    const int page = height() - 2 * topSpace;
    switch (event->key()) {
    case Qt::Key_Up: scrollBy(-lineHeight); break;
    case Qt::Key_Down: scrollBy(lineHeight); break;
    case Qt::Key_PageUp: scrollBy(-page); break;
    case Qt::Key_PageDown: scrollBy(page); break;
    case Qt::Key_Home: scrollBy(-hidden()); break;
    case Qt::Key_End: scrollBy(hidden()); break;
    default: close(); return;
    }
    if (hidden() == 0)
        close();
}

void KeyOverlay::wheelEvent(QWheelEvent* event)
{
    scrollBy(-event->angleDelta().y() / 2);
    event->accept();
}

int KeyOverlay::hidden() const
{
    const std::vector<QRect> boxes = places();
    int bottom = 0;
    for (const QRect& box : boxes)
        bottom = std::max(bottom, box.bottom() + 1);
    return std::max(0, bottom + gapWidth - height());
}

void KeyOverlay::scrollBy(int pixels)
{
    m_scrolled = std::clamp(m_scrolled + pixels, 0, hidden());
    update();
}

void KeyOverlay::mousePressEvent(QMouseEvent*)
{
    close();
}

void KeyOverlay::refill()
{
    m_blocks.clear();
    for (const KeyGroup group : groupOrder)
        m_blocks.push_back({ group, keyGroupWords(group), {} });
    QString before;
    for (const KeyActionInfo& info : keyActions()) {
        // Every panel arms and steps back by the same keys; one line says it.
        if (info.group == KeyGroup::Chart
            && (info.action == KeyAction::ChartArm || info.action == KeyAction::ChartBack))
            continue;
        const auto block = std::find_if(m_blocks.begin(), m_blocks.end(),
            [&info](const Block& each) { return each.group == info.group; });
        const QString cap = m_keys.text(info.action);
        const QString together = keyTogetherWords(info);
        if (cap.isEmpty())
            continue;
        if (!together.isEmpty() && together == before && !block->lines.empty())
            block->lines.back().caps.append(cap);
        else
            block->lines.push_back(
                { { cap }, together.isEmpty() ? keyActionWords(info) : together, info.armedOnly });
        before = together;
    }
    addTicketWords();
    std::erase_if(m_blocks, [](const Block& block) { return block.lines.empty(); });
    std::stable_partition(m_blocks.begin(), m_blocks.end(),
        [this](const Block& block) { return belongsTo(block.group, m_context); });
    QStringList spoken;
    for (Block& block : m_blocks) {
        for (Line& line : block.lines) {
            line.caps = joinedRun(line.caps);
            spoken << line.caps.join(QStringLiteral(", ")) + QStringLiteral(": ") + line.words;
        }
    }
    setAccessibleName(tr("Map of keys"));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    update();
}

// What can be typed, which is no key of the table.
void KeyOverlay::addTicketWords()
{
    const auto block = std::find_if(m_blocks.begin(), m_blocks.end(),
        [](const Block& each) { return each.group == KeyGroup::Ticket; });
    block->lines.push_back({ { QStringLiteral("\u2191 \u2193") },
        tr("one tick or step; Shift ten, Ctrl a hundred"), false });
    block->lines.push_back(
        { { QStringLiteral("mid +20t") }, tr("typed prices: bid ask mid mark last"), false });
    block->lines.push_back(
        { { QStringLiteral("25% 5000u") }, tr("typed sizes, also max and risk"), false });
}

int KeyOverlay::capsWidth(const Line& line) const
{
    const QFontMetrics tag(m_theme.tag());
    int width = 0;
    for (const QString& text : line.caps)
        width += tag.horizontalAdvance(text) + capPadding + capGap;
    return width;
}

// Where the words begin, from the block's left edge, and what each line is high.
KeyOverlay::Shape KeyOverlay::shapeOf(const Block& block, int width) const
{
    Shape shape;
    int common = leastCapsWidth;
    for (const Line& line : block.lines) {
        if (const int caps = capsWidth(line); caps <= mostCapsWidth)
            common = std::max(common, caps);
    }
    const QFontMetrics body(m_theme.body());
    for (const Line& line : block.lines) {
        const int left = sideSpace + std::max(common, capsWidth(line)) + 4;
        const QRect room(0, 0, width - left - 8, 1000);
        const int rows = std::max(1, body.boundingRect(room, Qt::TextWordWrap, line.words).height() / body.lineSpacing());
        shape.lefts.push_back(left);
        shape.heights.push_back(lineHeight + (rows - 1) * wrappedHeight);
    }
    return shape;
}

std::vector<QRect> KeyOverlay::places() const
{
    const int columns = this->width() < 1600 ? mostColumns - 1 : mostColumns;
    const int width = std::min(356, (this->width() - gapWidth * (columns + 1)) / columns);
    const int left = (this->width() - columns * width - (columns - 1) * gapWidth) / 2;
    std::vector<int> heights;
    for (const Block& block : m_blocks) {
        const Shape shape = shapeOf(block, width);
        heights.push_back(std::accumulate(shape.heights.begin(), shape.heights.end(), headHeight + 14));
    }
    std::vector<QRect> boxes(m_blocks.size());
    int all = 0;
    for (std::size_t i = 0; i < m_blocks.size(); i += static_cast<std::size_t>(columns)) {
        const std::size_t end = std::min(m_blocks.size(), i + static_cast<std::size_t>(columns));
        int height = 0;
        for (std::size_t j = i; j < end; ++j)
            height = std::max(height, heights[j]);
        for (std::size_t j = i; j < end; ++j)
            boxes[j] = QRect(left + static_cast<int>(j - i) * (width + gapWidth), all, width, height);
        all += height + gapWidth;
    }
    if (all > this->height() - topSpace) { // rows of one height do not fit: every block goes under the shortest column
        std::vector<int> bottoms(static_cast<std::size_t>(columns), 0);
        std::vector<std::size_t> order(m_blocks.size());
        std::iota(order.begin(), order.end(), std::size_t { 0 });
        // The first ones stay in their row; of the others the long ones go before the room is scattered.
        std::stable_sort(order.begin() + std::min<std::ptrdiff_t>(columns, std::ssize(order)), order.end(),
            [&heights](std::size_t a, std::size_t b) { return heights[a] > heights[b]; });
        for (const std::size_t i : order) {
            const auto shortest = std::min_element(bottoms.begin(), bottoms.end());
            const int column = static_cast<int>(shortest - bottoms.begin());
            boxes[i] = QRect(left + column * (width + gapWidth), *shortest, width, heights[i]);
            *shortest += boxes[i].height() + gapWidth;
        }
        all = *std::max_element(bottoms.begin(), bottoms.end());
    }
    const int top = std::max(topSpace, (this->height() - all) / 2);
    for (QRect& box : boxes)
        box.translate(0, top);
    return boxes;
}

void KeyOverlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().ground);
    const std::vector<QRect> boxes = places();
    if (boxes.empty())
        return;
    painter.translate(0, -m_scrolled);
    painter.setFont(m_theme.font(14, 500));
    painter.setPen(m_theme.tokens().text1);
    painter.drawText(boxes.front().topLeft() - QPoint(0, 14), tr("Keys"));
    for (std::size_t i = 0; i < m_blocks.size(); ++i)
        paintBlock(painter, m_blocks[i], boxes[i]);
    painter.resetTransform();
    if (const int all = height() + hidden(); all > height()) { // how far there is to go
        const int thumb = std::max(24, height() * height() / all);
        painter.fillRect(QRect(width() - barWidth - 2, (height() - thumb) * m_scrolled / hidden(), barWidth, thumb), m_theme.tokens().line2);
    }
}

void KeyOverlay::paintBlock(QPainter& painter, const Block& block, const QRect& box) const
{
    const Tokens& tokens = m_theme.tokens();
    painter.fillRect(box, tokens.panel);
    const QRect head(box.x(), box.y(), box.width(), headHeight);
    painter.fillRect(head, tokens.raised);
    paintFrame(painter, box, tokens.line2);
    painter.setFont(m_theme.title());
    painter.setPen(tokens.text1);
    painter.drawText(head.adjusted(12, 0, -12, 0),
        static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), block.title);
    if (block.group == KeyGroup::Trade && !m_armed) {
        const QString words = tr("armed only");
        const int width = QFontMetrics(m_theme.tag()).horizontalAdvance(words) + 10;
        const QRect chip(head.right() - width - 8, head.y() + 5, width, 16);
        painter.fillRect(chip, tokens.warnSolid);
        painter.setFont(m_theme.tag());
        painter.setPen(tokens.warnOn);
        painter.drawText(chip, Qt::AlignCenter, words);
    }
    int y = head.bottom() + 7;
    const QFontMetrics tag(m_theme.tag());
    const Shape shape = shapeOf(block, box.width());
    for (std::size_t i = 0; i < block.lines.size(); ++i) {
        const Line& line = block.lines[i];
        const bool dim = line.armedOnly && !m_armed;
        painter.setFont(m_theme.tag());
        int x = box.x() + sideSpace;
        for (const QString& text : line.caps) {
            const QRect cap(x, y + 3, tag.horizontalAdvance(text) + capPadding, 16);
            painter.setPen(tokens.line2);
            painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
            painter.setPen(dim ? tokens.text3 : tokens.text1);
            painter.drawText(cap, Qt::AlignCenter, text);
            x = cap.right() + capGap;
        }
        painter.setFont(m_theme.body());
        painter.setPen(dim ? tokens.text3 : tokens.text2);
        const QRect words(box.x() + shape.lefts[i], y, box.width() - shape.lefts[i] - 8, shape.heights[i]);
        painter.drawText(words, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap), line.words);
        y += shape.heights[i];
    }
}

} // namespace fathom

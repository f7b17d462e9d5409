// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_frame.h"

#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace fathom {

namespace {

constexpr int edgeHeight = 20;
constexpr int sumHeight = 26;
constexpr int rulerWidth = 12;
constexpr int itemGap = 12;

double baselineOf(const QWidget& widget, double px)
{
    return std::round(widget.height() / 2.0 + px * 0.36);
}

} // namespace

ColumnHeader::ColumnHeader(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("ladderHeader"));
    setAccessibleName(tr("Ladder columns"));
    setFixedHeight(edgeHeight);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ColumnHeader::setColumns(const LadderColumns& columns, const QString& baseAsset)
{
    m_columns = columns;
    m_base = baseAsset;
    update();
}

void ColumnHeader::setBanner(const QString& title, const QString& text)
{
    if (title == m_title && text == m_text)
        return;
    m_title = title;
    m_text = text;
    setAccessibleName(title.isEmpty() ? tr("Ladder columns") : title + QLatin1Char(' ') + text);
    update();
}

void ColumnHeader::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return;
    if (!m_title.isEmpty())
        Q_EMIT retryWanted();
    else
        Q_EMIT clearMenuWanted(event->globalPosition().toPoint());
}

void ColumnHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = m_theme.tokens();
    if (!m_title.isEmpty()) {
        painter.fillRect(rect(), t.warnWash);
        painter.setPen(t.warn);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
        paintIcon(painter, Icon::Sync, QRectF(6, 3, 14, 14), t.warn);
        const QString only = tr("cancel only");
        const double end = width() - 8 - QFontMetricsF(m_theme.title()).horizontalAdvance(only);
        painter.setFont(m_theme.title());
        painter.drawText(QPointF(26, baselineOf(*this, 12)), m_title);
        painter.drawText(QPointF(end, baselineOf(*this, 12)), only);
        const double x = 26 + QFontMetricsF(m_theme.title()).horizontalAdvance(m_title) + 8;
        painter.setFont(m_theme.body());
        painter.drawText(QPointF(x, baselineOf(*this, 12)), QFontMetricsF(m_theme.body()).elidedText(m_text, Qt::ElideRight, end - x - 8));
        return;
    }
    painter.fillRect(rect(), t.panel);
    painter.fillRect(0, height() - 1, width(), 1, t.line);
    painter.setFont(m_theme.label());
    painter.setPen(t.text3);
    const std::array<QString, ladderColumnCount> names {
        tr("P&L"), tr("My buys"), tr("Bid %1").arg(m_base), tr("Price"), tr("Ask %1").arg(m_base), tr("My sells"),
        m_columns[LadderColumn::Traded].width > 110 ? tr("Traded 15m, sell | buy") : tr("Vol 15m"),
    };
    for (int i = 0; i < ladderColumnCount; ++i) {
        const auto column = static_cast<LadderColumn>(i);
        const LadderColumns::Span& span = m_columns[column];
        if (span.width == 0)
            continue;
        const bool centred = column == LadderColumn::Price || column == LadderColumn::MyBuys || column == LadderColumn::MySells;
        const auto align = centred ? Qt::AlignHCenter : column == LadderColumn::Traded ? Qt::AlignLeft : Qt::AlignRight;
        const QRect cell(span.x + 4, 0, span.width - 8, height() - 1);
        const QString text = painter.fontMetrics().elidedText(names[static_cast<std::size_t>(i)], Qt::ElideRight, cell.width());
        painter.drawText(cell, static_cast<int>(align | Qt::AlignVCenter), text);
    }
}

EdgeBar::EdgeBar(const Theme& theme, bool upper, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_upper(upper)
{
    setObjectName(upper ? QStringLiteral("ladderEdgeUp") : QStringLiteral("ladderEdgeDown"));
    setFixedHeight(edgeHeight);
    setMouseTracking(true);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    setAccessibleName(upper ? tr("Above the view: nothing") : tr("Below the view: nothing"));
}

void EdgeBar::setItems(std::vector<Item> items, const QString& note)
{
    if (items == m_items && note == m_note)
        return;
    m_items = std::move(items);
    m_note = note;
    QStringList words;
    for (const Item& item : m_items)
        words << item.part.text;
    const QString list = words.isEmpty() ? tr("nothing") : words.join(QStringLiteral(", "));
    setAccessibleName(m_upper ? tr("Above the view: %1").arg(list) : tr("Below the view: %1").arg(list));
    update();
}

const EdgeBar::Item* EdgeBar::itemAt(double x) const
{
    double left = 8;
    for (const Item& item : m_items) {
        left += QFontMetricsF(m_theme.label()).horizontalAdvance(item.part.text) + itemGap;
        if (x < left)
            return &item;
    }
    return nullptr;
}

void EdgeBar::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return;
    const Item* item = itemAt(event->position().x());
    if (!item)
        return;
    if (item->recentres)
        Q_EMIT recentreWanted();
    else
        Q_EMIT groupWanted(item->group);
}

void EdgeBar::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(itemAt(event->position().x()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void EdgeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = m_theme.tokens();
    painter.fillRect(rect(), t.raised);
    painter.fillRect(0, m_upper ? height() - 1 : 0, width(), 1, t.line);
    painter.setFont(m_theme.label());
    const QFontMetricsF metrics(m_theme.label());
    double x = 8;
    for (const Item& item : m_items) {
        const double wide = metrics.horizontalAdvance(item.part.text);
        if (x + wide > width() - 4)
            break;
        painter.setPen(inkColour(t, item.part.ink));
        painter.drawText(QPointF(x, baselineOf(*this, 11)), item.part.text);
        x += wide + itemGap;
    }
    const double noteWidth = metrics.horizontalAdvance(m_note);
    if (m_note.isEmpty() || x + noteWidth > width() - 8)
        return;
    painter.setPen(t.text3);
    painter.drawText(QPointF(width() - 8 - noteWidth, baselineOf(*this, 11)), m_note);
}

OverviewRuler::OverviewRuler(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("ladderRuler"));
    setAccessibleName(tr("Overview of two percent around the market"));
    setFixedWidth(rulerWidth);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void OverviewRuler::setSpan(std::int64_t top, std::int64_t bottom, std::int64_t viewTop, std::int64_t viewBottom, std::vector<Mark> marks)
{
    if (top == m_top && bottom == m_bottom && viewTop == m_viewTop && viewBottom == m_viewBottom && marks == m_marks)
        return;
    m_top = top;
    m_bottom = bottom;
    m_viewTop = viewTop;
    m_viewBottom = viewBottom;
    m_marks = std::move(marks);
    update();
}

double OverviewRuler::yOf(std::int64_t group) const
{
    const auto span = static_cast<double>(std::max<std::int64_t>(1, m_top - m_bottom));
    return static_cast<double>(m_top - group) / span * height();
}

void OverviewRuler::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = m_theme.tokens();
    painter.fillRect(rect(), t.ground);
    if (m_top <= m_bottom)
        return;
    const int from = std::clamp(static_cast<int>(yOf(m_viewTop)), 0, height() - 8);
    const int to = std::clamp(static_cast<int>(yOf(m_viewBottom)), from + 8, height());
    painter.fillRect(1, from, width() - 2, to - from, t.hover);
    for (const Mark& mark : m_marks) {
        const double y = yOf(mark.group);
        if (y < 0 || y >= height())
            continue;
        const int thick = mark.thick ? 4 : 2;
        QColor colour = inkColour(t, mark.ink);
        if (mark.ink == Ink::Buy && !mark.thick)
            colour = t.buySolid;
        else if (mark.ink == Ink::Sell && !mark.thick)
            colour = t.sellSolid;
        painter.fillRect(1, static_cast<int>(y) - 1, width() - 2, thick, colour);
    }
}

void OverviewRuler::goTo(double y)
{
    if (m_top <= m_bottom)
        return;
    const double part = std::clamp(y / height(), 0.0, 1.0);
    Q_EMIT groupWanted(m_top - std::llround(part * static_cast<double>(m_top - m_bottom)));
}

void OverviewRuler::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        goTo(event->position().y());
}

void OverviewRuler::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        goTo(event->position().y());
}

SumBar::SumBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("ladderSums"));
    setFixedHeight(sumHeight);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SumBar::setSums(const QString& bids, const QString& asks, double share)
{
    if (bids == m_bids && asks == m_asks && share == m_share)
        return;
    m_bids = bids;
    m_asks = asks;
    m_share = share;
    setAccessibleName(tr("Sum in view: bids %1, asks %2").arg(bids, asks));
    update();
}

void SumBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = m_theme.tokens();
    painter.fillRect(rect(), t.panel);
    painter.fillRect(0, 0, width(), 1, t.line);
    const QFontMetricsF metrics(m_theme.label());
    const QString words = tr("sum in view");
    const double wordsWidth = width() > 300 ? metrics.horizontalAdvance(words) : 0;
    painter.setFont(m_theme.label());
    const double baseline = baselineOf(*this, 11);
    painter.setPen(t.buy);
    painter.drawText(QPointF(8, baseline), m_bids);
    if (wordsWidth > 0) {
        painter.setPen(t.text3);
        painter.drawText(QPointF(width() - 8 - wordsWidth, baseline), words);
    }
    const double right = width() - 8 - (wordsWidth > 0 ? wordsWidth + 8 : 0) - metrics.horizontalAdvance(m_asks);
    painter.setPen(t.sell);
    painter.drawText(QPointF(right, baseline), m_asks);
    // The numbers may grow by a digit without moving the bar's ends much.
    const int from = 16 + static_cast<int>(std::ceil(metrics.horizontalAdvance(m_bids)));
    const int to = static_cast<int>(right) - 8;
    if (to - from < 20)
        return;
    const int split = from + static_cast<int>(std::lround(m_share * (to - from)));
    painter.fillRect(from, height() / 2 - 3, to - from, 6, t.sellBar);
    painter.fillRect(from, height() / 2 - 3, split - from, 6, t.buyBar);
    painter.fillRect(split - 1, height() / 2 - 3, 2, 6, t.panel);
}

} // namespace fathom

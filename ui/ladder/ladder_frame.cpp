// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_frame.h"

#include "ui/theme/frame.h"

#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace fathom {

namespace {

constexpr int edgeHeight = 20;
constexpr int sumHeight = 26;
constexpr int rulerWidth = 12;
constexpr int itemGap = 12;

double baselineOf(const ScaledWidget& widget, double px)
{
    return std::round(widget.height() / 2.0 + px * 0.36);
}

} // namespace

ColumnHeader::ColumnHeader(const Theme& theme, QWidget* parent)
    : ScaledWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("ladderHeader"));
    retranslate();
    setFixedHeight(edgeHeight);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ColumnHeader::setColumns(const LadderColumns& columns, const QString& baseAsset, int tradedMinutes, int changeSeconds)
{
    if (columns == m_columns && baseAsset == m_base && tradedMinutes == m_tradedMinutes && changeSeconds == m_changeSeconds)
        return;
    m_columns = columns;
    m_base = baseAsset;
    m_tradedMinutes = tradedMinutes;
    m_changeSeconds = changeSeconds;
    update();
}

void ColumnHeader::setBanner(const QString& title, const QString& text)
{
    if (title == m_title && text == m_text)
        return;
    m_title = title;
    m_text = text;
    retranslate();
    update();
}

void ColumnHeader::retranslate()
{
    setAccessibleName(m_title.isEmpty() ? tr("Ladder columns") : m_title + QLatin1Char(' ') + m_text);
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
        paintFrame(painter, rect(), t.warn);
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
    const QString change = QStringLiteral("\u0394 %1s").arg(m_changeSeconds);
    const QString window = m_tradedMinutes % 60 == 0 ? tr("%1h").arg(m_tradedMinutes / 60) : tr("%1m").arg(m_tradedMinutes);
    const std::array<QString, ladderColumnCount> names {
        tr("P&L"), tr("My buys"), change, tr("Bid %1").arg(m_base), tr("Price"), tr("Ask %1").arg(m_base), change, tr("My sells"),
        m_columns[LadderColumn::Traded].width > 110 ? tr("Traded %1, sell | buy").arg(window) : tr("Vol %1").arg(window),
    };
    for (int i = 0; i < ladderColumnCount; ++i) {
        const auto column = static_cast<LadderColumn>(i);
        const LadderColumns::Span& span = m_columns[column];
        if (span.width == 0)
            continue;
        const bool centred = column == LadderColumn::Price || column == LadderColumn::MyBuys || column == LadderColumn::MySells;
        const auto align = centred ? Qt::AlignHCenter : column == LadderColumn::Traded ? Qt::AlignLeft : Qt::AlignRight;
        const QRect cell(span.x + 4, 0, span.width - 8, height() - 1);
        QString name = names[static_cast<std::size_t>(i)];
        if (painter.fontMetrics().elidedText(name, Qt::ElideRight, cell.width()) != name)
            name = column == LadderColumn::MyBuys ? tr("Buys") : column == LadderColumn::MySells ? tr("Sells") : name;
        const QString text = painter.fontMetrics().elidedText(name, Qt::ElideRight, cell.width());
        painter.drawText(cell, static_cast<int>(align | Qt::AlignVCenter), text);
    }
}

EdgeBar::EdgeBar(const Theme& theme, bool upper, QWidget* parent)
    : ScaledWidget(parent)
    , m_theme(theme)
    , m_upper(upper)
{
    setObjectName(upper ? QStringLiteral("ladderEdgeUp") : QStringLiteral("ladderEdgeDown"));
    setFixedHeight(edgeHeight);
    setMouseTracking(true);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void EdgeBar::setItems(std::vector<Item> items, const QString& note)
{
    if (items == m_items && note == m_note)
        return;
    m_items = std::move(items);
    m_note = note;
    retranslate();
    update();
}

void EdgeBar::retranslate()
{
    if (m_items.empty()) {
        setAccessibleName(m_upper ? tr("Above the view: nothing") : tr("Below the view: nothing"));
        return;
    }
    QStringList words;
    for (const Item& item : m_items)
        words << item.part.text;
    const QString list = words.join(QStringLiteral(", "));
    setAccessibleName(m_upper ? tr("Above the view: %1").arg(list) : tr("Below the view: %1").arg(list));
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

void OverviewRuler::retranslate()
{
    setAccessibleName(tr("Overview of two percent around the market"));
}

OverviewRuler::OverviewRuler(const Theme& theme, QWidget* parent)
    : ScaledWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("ladderRuler"));
    retranslate();
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
        if (mark.ink == StripInk::Buy && !mark.thick)
            colour = t.buySolid;
        else if (mark.ink == StripInk::Sell && !mark.thick)
            colour = t.sellSolid;
        painter.fillRect(1, static_cast<int>(y) - 1, mark.half ? (width() - 2) / 2 : width() - 2, thick, colour);
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
    : ScaledWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("ladderSums"));
    setFixedHeight(sumHeight);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SumBar::setSums(Sums sums)
{
    if (sums == m_sums)
        return;
    m_sums = std::move(sums);
    QString words = tr("Sum in view: bids %1, asks %2").arg(m_sums.bids, m_sums.asks);
    if (!m_sums.bidChange.isEmpty())
        words += QStringLiteral(", ") + tr("bids changed by %1, asks by %2").arg(m_sums.bidChange, m_sums.askChange);
    if (!m_sums.myBids.isEmpty() || !m_sums.myAsks.isEmpty())
        words += QStringLiteral(", ") + tr("my bids %1, my asks %2").arg(m_sums.myBids.isEmpty() ? QStringLiteral("0") : m_sums.myBids, m_sums.myAsks.isEmpty() ? QStringLiteral("0") : m_sums.myAsks);
    setAccessibleName(words);
    update();
}

void SumBar::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    setFixedHeight(compact ? edgeHeight : sumHeight);
    update();
}

double SumBar::paintSide(QPainter& painter, bool bids)
{
    const Tokens& t = m_theme.tokens();
    const QFontMetricsF metrics(m_theme.label());
    const double baseline = baselineOf(*this, 11);
    const QColor& ink = bids ? t.buy : t.sell;
    double x = 8; // from the bar's own end: the asks are the bids' mirror
    const auto write = [&](const QString& text, const QColor& colour, double space) {
        const double wide = metrics.horizontalAdvance(text);
        painter.setPen(colour);
        painter.drawText(QPointF(bids ? x : width() - x - wide, baseline), text);
        x += wide + space;
    };
    const QString& mine = bids ? m_sums.myBids : m_sums.myAsks;
    if (!mine.isEmpty() && !m_compact && width() >= 380) {
        const QString word = bids ? tr("My bids") : tr("My asks");
        write(bids ? word : mine, bids ? t.text2 : ink, 4);
        write(bids ? mine : word, bids ? ink : t.text2, 10);
    }
    write(bids ? m_sums.bids : m_sums.asks, ink, 6);
    const QString& change = bids ? m_sums.bidChange : m_sums.askChange;
    if (!change.isEmpty())
        write(change, t.text2, 6);
    return x + 2;
}

void SumBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = m_theme.tokens();
    painter.fillRect(rect(), t.panel);
    painter.fillRect(0, 0, width(), 1, t.line);
    painter.setFont(m_theme.label());
    const int from = static_cast<int>(std::ceil(paintSide(painter, true)));
    int to = width() - static_cast<int>(std::ceil(paintSide(painter, false)));
    const QString words = tr("sum in view");
    const int wordsWidth = static_cast<int>(std::ceil(QFontMetricsF(m_theme.label()).horizontalAdvance(words)));
    if (!m_compact && to - from > wordsWidth + 90) {
        painter.setPen(t.text3);
        painter.drawText(QPointF(to - wordsWidth - 4, baselineOf(*this, 11)), words);
        to -= wordsWidth + 12;
    }
    if (to - from < 20)
        return;
    const int split = from + static_cast<int>(std::lround(m_sums.share * (to - from)));
    painter.fillRect(from, height() / 2 - 3, to - from, 6, t.sellBar);
    painter.fillRect(from, height() / 2 - 3, split - from, 6, t.buyBar);
    painter.fillRect(split - 1, height() / 2 - 3, 2, 6, t.panel);
}

} // namespace fathom

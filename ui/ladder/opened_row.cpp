// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/opened_row.h"

#include "ui/theme/format.h"
#include "ui/theme/frame.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace fathom {

namespace {

constexpr int tickHeight = 17;
constexpr int headHeight = 20;
constexpr int foot = 4;
constexpr int widest = 230;
constexpr int mostShown = 24;
constexpr int wheelTicks = 3;
constexpr int wheelTicksFast = 10;

} // namespace

OpenedRow::OpenedRow(const Theme& theme, const LadderModel& model, QWidget* view)
    : ScaledWidget(view)
    , m_theme(theme)
    , m_model(model)
{
    setObjectName(QStringLiteral("ladderOpenedRow"));
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void OpenedRow::retranslate()
{
    update();
}

QSize OpenedRow::room() const { return scaling().sizeAt100(parentWidget()->size()); }

int OpenedRow::rowsShown() const
{
    const int fitting = std::max(1, (room().height() - headHeight - foot) / tickHeight);
    return static_cast<int>(std::min<std::int64_t>(m_model.groupTicks(), std::min(mostShown, fitting)));
}

void OpenedRow::open(std::int64_t group, bool pinned, const QPoint& at, double fraction)
{
    m_group = group;
    m_pinned = pinned;
    m_aim.clear();
    // A row of bids holds the ticks from its price up, one of asks those up to its price.
    const std::int64_t ticks = m_model.groupTicks();
    const bool asks = m_model.kindOf(group) == RowKind::Ask;
    m_first = group * ticks + (asks ? 0 : ticks - 1);
    const int shown = rowsShown();
    const auto pointed = m_first - static_cast<std::int64_t>((1 - std::clamp(fraction, 0.0, 1.0)) * static_cast<double>(ticks - 1) + 0.5);
    m_top = std::clamp(pointed + shown / 2, m_first - ticks + shown, m_first);
    const int wide = std::min(widest, room().width());
    resize(wide, headHeight + shown * tickHeight + foot);
    const int pointedTop = headHeight + static_cast<int>(m_top - pointed) * tickHeight;
    const int x = std::clamp(at.x() - wide / 2, 0, std::max(0, room().width() - wide));
    const int y = std::clamp(at.y() - pointedTop - tickHeight / 2, 0, std::max(0, room().height() - height()));
    move(x, y);
    setAccessibleName(tr("Row %1, %n ticks", nullptr, static_cast<int>(ticks)).arg(format::price(m_model.priceOf(group), *m_model.instrument())));
    show();
    raise();
    hover(at - pos(), Qt::AltModifier);
}

void OpenedRow::setAim(const QString& words, Side side, std::int64_t ticks)
{
    m_aim = words;
    m_aimSide = side;
    m_aimTicks = ticks;
    update();
}

std::optional<std::int64_t> OpenedRow::tickAt(int y) const
{
    const int row = (y - headHeight) / tickHeight;
    if (y < headHeight || row >= rowsShown())
        return std::nullopt;
    return m_top - row;
}

QRect OpenedRow::rectOf(std::int64_t ticks) const
{
    return { 1, headHeight + static_cast<int>(m_top - ticks) * tickHeight, width() - 2, tickHeight };
}

QString OpenedRow::ownAt(std::int64_t ticks, Side& side) const
{
    if (!m_open || !m_model.instrument())
        return {};
    const Decimal price = m_model.instrument()->priceOf(ticks);
    QStringList words;
    for (const Order& order : *m_open) {
        const bool limit = orderKind(order) == OrderKind::Limit;
        if (order.symbol != m_model.instrument()->symbol || (limit ? order.price : order.triggerPrice) != price)
            continue;
        side = order.side;
        const QString size = order.closePosition ? tr("all") : format::quantity(order.remaining(), *m_model.instrument());
        words << QString(orderMark(orderKind(order)) + QLatin1Char(' ') + sideName(order.side) + QLatin1Char(' ') + size).trimmed();
    }
    return words.size() > 2 ? tr("%n orders", nullptr, static_cast<int>(words.size())) : words.join(QStringLiteral(", "));
}

void OpenedRow::paintEvent(QPaintEvent*)
{
    if (!m_model.instrument())
        return;
    QPainter painter(this);
    const Tokens& t = m_theme.tokens();
    painter.fillRect(rect(), t.panel);
    paintFrame(painter, rect(), t.line2);
    const Instrument& instrument = *m_model.instrument();
    painter.setFont(m_theme.label());
    painter.setPen(t.text3);
    const QRect head(8, 0, width() - 16, headHeight);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
        tr("Row %1, %n ticks", nullptr, static_cast<int>(m_model.groupTicks())).arg(format::price(m_model.priceOf(m_group), instrument)));
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, m_pinned ? tr("Esc closes") : tr("Alt held"));
    painter.setFont(m_theme.body());
    for (int i = 0; i < rowsShown(); ++i) {
        const std::int64_t ticks = m_top - i;
        const QRect row = rectOf(ticks);
        Side side = Side::Buy;
        QString own = ownAt(ticks, side);
        if (m_hovered == ticks || !own.isEmpty())
            painter.fillRect(row, t.hover);
        const std::int64_t bid = m_model.stepsAt(Side::Buy, ticks), ask = m_model.stepsAt(Side::Sell, ticks);
        painter.setPen(t.text1);
        painter.drawText(row.adjusted(7, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, format::price(instrument.priceOf(ticks), instrument));
        const QRect size(row.x() + 64, row.y(), 66, row.height());
        painter.setPen(bid > 0 ? t.buy : t.sell);
        if (bid + ask > 0)
            painter.drawText(size, Qt::AlignRight | Qt::AlignVCenter, format::quantity(instrument.quantityOf(bid + ask), instrument));
        const QRect words(size.right() + 6, row.y(), row.right() - size.right() - 12, row.height());
        if (!m_aim.isEmpty() && m_aimTicks == ticks) {
            side = m_aimSide;
            own = m_aim;
        }
        painter.setPen(side == Side::Buy ? t.buy : t.sell);
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, painter.fontMetrics().elidedText(own, Qt::ElideLeft, words.width()));
    }
}

void OpenedRow::hover(const QPoint& at, Qt::KeyboardModifiers modifiers)
{
    const auto ticks = rect().contains(at) ? tickAt(at.y()) : std::nullopt;
    if (ticks != m_hovered) {
        m_hovered = ticks;
        m_aim.clear();
        update();
    }
    Q_EMIT hoveredTick(m_hovered, modifiers);
}

void OpenedRow::mousePressEvent(QMouseEvent* event)
{
    if (const auto ticks = tickAt(event->position().toPoint().y()))
        Q_EMIT pressed(*ticks, event->button(), event->modifiers(), event->globalPosition().toPoint());
}

void OpenedRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (const auto ticks = tickAt(event->position().toPoint().y()); ticks && rect().contains(event->position().toPoint()))
        Q_EMIT released(*ticks, event->button());
}

void OpenedRow::mouseMoveEvent(QMouseEvent* event)
{
    hover(event->position().toPoint(), event->modifiers());
}

void OpenedRow::wheelEvent(QWheelEvent* event)
{
    const int delta = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x(); // Alt turns the wheel sideways
    const int notches = delta / 120;
    const int step = event->modifiers().testFlag(Qt::ShiftModifier) ? wheelTicksFast : wheelTicks;
    m_top = std::clamp(m_top + notches * step, m_first - m_model.groupTicks() + rowsShown(), m_first);
    hover(event->position().toPoint(), event->modifiers());
    update();
    event->accept();
}

void OpenedRow::leaveEvent(QEvent*)
{
    hover(QPoint(-1, -1), QGuiApplication::keyboardModifiers());
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/order_lines.h"

#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/theme/icons.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fathom {

namespace {

constexpr double refusalOutline = 0.6; // seconds the refused tag is outlined
constexpr double countAfter = 1.5;     // seconds until a waiting request shows its age

QColor sideColour(const Tokens& tokens, Side side) { return side == Side::Buy ? tokens.buySolid : tokens.sellSolid; }
QColor sideText(const Tokens& tokens, Side side) { return side == Side::Buy ? tokens.buy : tokens.sell; }
QColor sideOn(const Tokens& tokens, Side side) { return side == Side::Buy ? tokens.buyOn : tokens.sellOn; }

double headWidth(const OrderTag& tag) { return tag.kind == OrderTag::Kind::Position ? 44 : 34; }

QPen dashed(const QColor& colour, QList<qreal> pattern)
{
    QPen pen(colour, 1);
    pen.setDashPattern(pattern);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

QString ageText(const OrderTag& tag)
{
    return tag.requestSeconds < countAfter ? QString() : format::countedSeconds(tag.requestSeconds) + QStringLiteral(" s");
}

QColor noteColour(const Tokens& tokens, const OrderTag& tag)
{
    if (tag.noteSign > 0)
        return tokens.buy;
    return tag.noteSign < 0 ? tokens.sell : tokens.text2;
}

} // namespace

void OrderLines::paint(const ChartPaint& paint)
{
    paint.painter.save();
    paint.painter.setClipRect(QRectF(0, 0, m_viewport.size().width(), m_viewport.plot().height()));
    for (const OrderTag& tag : m_tags)
        paintLine(paint, tag);
    // Lines of what is only wished for lie below the tags: they would strike their words through.
    paintPreview(paint);
    const OrderTag* moving = m_move && m_move->moved ? tagOf(*m_move) : nullptr;
    const OrderTag twin = !moving ? OrderTag() : m_move->protects ? legTag(*moving, paint.instrument.priceOf(m_move->target)) : *moving;
    if (moving)
        paintTwinLine(paint, static_cast<double>(m_move->target), twin);
    for (const OrderTag& tag : m_tags) {
        if (tag.box.bottom() < 0 || tag.box.top() > m_viewport.plot().height())
            continue; // more of them than fit one above the other
        if (tag.kind == OrderTag::Kind::Liquidation)
            paintLiquidation(paint, tag);
        else
            paintTag(paint, tag);
    }
    if (moving) {
        paintTwin(paint, static_cast<double>(m_move->target), twin);
        if (!m_move->confirming) // the bubble says the same
            paintMoveBox(paint, twin);
    }
    paintHint(paint);
    paint.painter.restore();
}

void OrderLines::paintLine(const ChartPaint& paint, const OrderTag& tag) const
{
    QPainter& painter = paint.painter;
    if (tag.request == RequestState::Modifying && tag.wantedTicks > 0) {
        paintTwinLine(paint, tag.wantedTicks, tag);
        paintTwin(paint, tag.wantedTicks, tag);
    }
    if (tag.offScale != 0)
        return;
    const double y = std::floor(tag.lineY) + 0.5;
    const double right = m_viewport.width();
    const double left = tag.kind == OrderTag::Kind::Order && !m_tagsLeft ? tag.box.left() - reach : 0;
    QColor colour = tag.isLeg ? sideText(paint.tokens, tag.tone) : sideColour(paint.tokens, tag.tone);
    if (tag.kind == OrderTag::Kind::Position)
        painter.setPen(QPen(colour, 1.5));
    else if (tag.kind == OrderTag::Kind::Liquidation)
        painter.setPen(dashed(colour = paint.tokens.liq, { 5, 3 }));
    else if (tag.stop)
        painter.setPen(dashed(colour, { 6, 4 }));
    else if (tag.target)
        painter.setPen(dashed(colour, { 2, 3 }));
    else
        painter.setPen(colour);
    painter.drawLine(QPointF(left, y), QPointF(right, y));
    const double centre = tag.box.center().y();
    if (std::abs(centre - tag.lineY) <= 2)
        return;
    painter.setPen(colour); // a tag moved aside points at its line
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.drawLine(QPointF(beside(tag.box, 0), y), QPointF(m_tagsLeft ? tag.box.right() : tag.box.left(), centre));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void OrderLines::paintTag(const ChartPaint& paint, const OrderTag& tag) const
{
    QPainter& painter = paint.painter;
    const Tokens& tokens = paint.tokens;
    const QColor side = sideColour(tokens, tag.tone);
    const QRectF box = tag.box;
    const bool unknown = tag.request == RequestState::Unknown;
    const bool waiting = tag.request == RequestState::Placing;
    const bool halfGrey = tag.request == RequestState::Modifying || tag.request == RequestState::Cancelling
        || (m_move && m_move->moved && m_move->order == tag.order && tag.order != 0);
    painter.setBrush(unknown ? tokens.warnWash : tokens.panel);
    const bool refusedNow = !tag.error.isEmpty() && tag.errorSeconds < refusalOutline;
    if (unknown || waiting)
        painter.setPen(dashed(unknown ? tokens.warn : side, { 3, 2 }));
    else
        painter.setPen(refusedNow ? QPen(tokens.sell, 2) : QPen(side, 1));
    painter.drawRect(crisp(box));
    const double head = std::max(headWidth(tag), paint.fonts.strong.width(tag.head) + 8);
    const double start = tag.kind == OrderTag::Kind::Position ? tag.downBox.right() : box.left();
    const QRectF block(start + 1, box.top() + 1, head, box.height() - 2);
    const double base = box.top() + 13;
    const bool filled = !unknown && !waiting && !tag.isLeg;
    if (filled)
        painter.fillRect(block, side);
    if (halfGrey)
        painter.fillRect(QRectF(block.left(), block.top(), block.width() / 2, block.height()), tokens.stale);
    const QColor headColour = unknown ? tokens.warn : filled ? sideOn(tokens, tag.tone) : sideText(tokens, tag.tone);
    paint.fonts.strong.draw(painter, headColour, block.center().x(), base, tag.head, TextAt::Centre);
    const bool noted = !isCompact() || tag.request != RequestState::None || tag.isLeg || tag.kind == OrderTag::Kind::Position;
    const double noteRight = tag.actionBox.left();
    const double sizeWidth = !isCompact() ? std::max(44.0, paint.fonts.label.width(tag.size) + 10) : noted ? 0 : noteRight - block.right();
    if (sizeWidth > 0)
        paint.fonts.label.draw(painter, tokens.text1, block.right() + sizeWidth / 2, base, paint.fonts.label.elided(tag.size, sizeWidth), TextAt::Centre);
    if (tag.kind == OrderTag::Kind::Position)
        paintHandles(paint, tag);
    QString note = noted ? tag.note : QString();
    if (const QString age = ageText(tag); tag.request != RequestState::None && !age.isEmpty())
        note = unknown ? age % QStringLiteral(" ?") : age;
    const double noteLeft = block.right() + sizeWidth;
    if (unknown)
        paintIcon(painter, Icon::Clock, { noteLeft, box.top() + 3, 12, 12 }, tokens.warn);
    note = paint.fonts.label.elided(note, noteRight - noteLeft);
    paint.fonts.label.draw(painter, unknown ? tokens.warn : noteColour(tokens, tag), (noteLeft + noteRight) / 2 + (unknown ? 6 : 0), base, note,
        TextAt::Centre);
    paint.fonts.label.draw(painter, tokens.text2, tag.actionBox.center().x(), base, tag.action, TextAt::Centre);
    if (m_selected && tag.sameAs(*m_selected)) {
        painter.setPen(tokens.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(crisp(box.adjusted(-2, -2, 2, 2)));
    }
    if (!tag.error.isEmpty()) {
        const double room = m_tagsLeft ? m_viewport.width() - box.right() - reach - 8 : box.left() - reach - 8;
        const double width = std::min(room, paint.fonts.label.width(tag.error) + 12);
        const QRectF reason(beside(box, width), box.top(), width, box.height());
        painter.fillRect(reason, tokens.raised);
        paint.fonts.label.draw(painter, tokens.sell, reason.left() + 6, base, paint.fonts.label.elided(tag.error, width - 12));
    }
    if (tag.offScale != 0) {
        const QRectF arrow(m_tagsLeft ? box.right() + 3 : box.left() - 15, box.top() + 3, 12, 12);
        paintIcon(painter, tag.offScale > 0 ? Icon::Up : Icon::Down, arrow, side, 1.5);
        return;
    }
    drawAxisChip(paint, box.center().y(), format::price(tag.price, paint.instrument), tokens.panel, sideText(tokens, tag.tone), side);
}

void OrderLines::paintLiquidation(const ChartPaint& paint, const OrderTag& tag) const
{
    QPainter& painter = paint.painter;
    painter.setPen(paint.tokens.liq);
    painter.setBrush(paint.tokens.liqWash);
    painter.drawRect(crisp(tag.box));
    const double base = tag.box.top() + 13;
    double x = tag.box.left() + 8;
    if (tag.offScale != 0) {
        paintIcon(painter, tag.offScale > 0 ? Icon::Up : Icon::Down, { tag.box.left() + 5, tag.box.top() + 3, 12, 12 }, paint.tokens.liq, 1.5);
        x += 14;
    }
    paint.fonts.label.draw(painter, paint.tokens.liq, x, base, tag.head);
    paint.fonts.label.draw(painter, paint.tokens.liq, tag.box.right() - 6, base, tag.note, TextAt::Right);
    if (tag.offScale == 0)
        drawAxisChip(paint, tag.box.center().y(), format::price(tag.price, paint.instrument), paint.tokens.liqWash, paint.tokens.liq, paint.tokens.liq);
}

void OrderLines::paintTwinLine(const ChartPaint& paint, double ticks, const OrderTag& tag) const
{
    const double y = m_viewport.yOf(ticks);
    if (y < 0 || y > m_viewport.plot().height())
        return;
    paint.painter.setPen(dashed(sideColour(paint.tokens, tag.tone), { 4, 3 }));
    const double line = std::floor(y) + 0.5;
    paint.painter.drawLine(QPointF(0, line), QPointF(m_viewport.width(), line));
}

void OrderLines::paintTwin(const ChartPaint& paint, double ticks, const OrderTag& tag, bool chip) const
{
    const double y = m_viewport.yOf(ticks);
    if (y < 0 || y > m_viewport.plot().height())
        return;
    QPainter& painter = paint.painter;
    const QColor side = sideColour(paint.tokens, tag.tone);
    const double line = std::floor(y) + 0.5;
    painter.setPen(dashed(side, { 4, 3 }));
    painter.setBrush(paint.tokens.panel);
    const QRectF box(tag.box.left(), std::round(y) - tag.box.height() / 2, tag.box.width() - 20, tag.box.height());
    painter.drawRect(crisp(box));
    paint.fonts.strong.draw(painter, sideText(paint.tokens, tag.tone), box.left() + 6, box.top() + 13, tag.head % QLatin1Char(' ') % tag.size);
    if (chip)
        drawAxisChip(paint, line, format::price(paint.instrument.priceOf(std::llround(ticks)), paint.instrument), paint.tokens.hover,
            sideText(paint.tokens, tag.tone), side);
}

void OrderLines::paintPreview(const ChartPaint& paint) const
{
    const auto ticks = previewTicks(paint.instrument);
    if (!ticks)
        return;
    OrderTag tag;
    tag.tone = *m_preview->side;
    tag.head = tag.tone == Side::Buy ? tr("BUY") : tr("SELL");
    tag.size = m_preview->closesAll ? tr("all") : m_preview->quantity ? format::quantity(*m_preview->quantity, paint.instrument) : QString();
    tag.size += QStringLiteral(", ") % tr("in the ticket");
    const double right = m_viewport.width() - 190;
    const double width = paint.fonts.strong.width(tag.head % QLatin1Char(' ') % tag.size) + 12;
    tag.box = { m_tagsLeft ? m_viewport.width() - right : right - width, 0, width + 20, 18 };
    paintTwinLine(paint, static_cast<double>(*ticks), tag);
    paintTwin(paint, static_cast<double>(*ticks), tag, hasRoomForChip(m_viewport.yOf(static_cast<double>(*ticks))));
}

void OrderLines::paintHandles(const ChartPaint& paint, const OrderTag& tag) const
{
    const auto handle = [&](const QRectF& box, Icon icon) {
        paintIcon(paint.painter, icon, { box.center().x() - 6, box.center().y() - 6, 12, 12 }, paint.tokens.text2, 1.5);
    };
    handle(tag.upBox, Icon::Up);
    handle(tag.downBox, Icon::Down);
}

//! \brief What a leg there would bring: money, distance from the entry, and reward to risk where the other leg stands.
QString OrderLines::legConsequence(const Position& position, Decimal to) const
{
    const Decimal result = position.amount * (to - position.entryPrice);
    QString words = tr("%1 USDT").arg(format::signedMoney(result));
    if (position.entryPrice.isPositive())
        words += QStringLiteral(" · ") % format::signedPercent((to / position.entryPrice - Decimal(1)) * Decimal(100));
    const bool stops = ChartTrading::legTypeAt(position, to) == OrderType::StopMarket;
    const Order* other = m_trading.legOf(position, stops ? OrderType::TakeProfitMarket : OrderType::StopMarket);
    const Decimal here = (to - position.entryPrice).abs();
    const Decimal there = other ? (other->triggerPrice - position.entryPrice).abs() : Decimal();
    if (here.isPositive() && there.isPositive())
        words += QStringLiteral(" · ") % tr("R:R %1").arg(format::grouped(stops ? there / here : here / there, 1));
    return words;
}

std::vector<MoveLine> OrderLines::consequences(Decimal to) const
{
    if (const Position* position = positionOf(*m_move)) {
        const QString refusal = m_trading.protectRefusal(*position, to);
        return { { refusal.isEmpty() ? legConsequence(*position, to) : refusal, !refusal.isEmpty() } };
    }
    const Order* order = m_session.account()->order(m_move->order);
    return order ? moveConsequences(m_session, m_trading, *order, to, m_move->byKey) : std::vector<MoveLine>();
}

std::vector<MoveLine> OrderLines::moveBox() const
{
    const OrderTag* moving = m_move && m_move->moved ? tagOf(*m_move) : nullptr;
    const auto instrument = m_session.market()->instrument(m_link.symbol());
    if (!moving || !instrument)
        return {};
    const Decimal from = instrument->priceOf(m_move->from), to = instrument->priceOf(m_move->target);
    const QString price = format::price(to, *instrument);
    const QString way = m_move->protects ? legTag(*moving, to).head % QLatin1Char(' ') % price : tr("%1 → %2").arg(format::price(from, *instrument), price);
    std::vector<MoveLine> lines { { tr("%1   %2 ticks").arg(way, format::signedNumber(Decimal(m_move->target - m_move->from), 0)) } };
    if (m_move->target == m_move->from && !m_move->byKey)
        lines.push_back({ tr("release here: nothing is sent") });
    else
        for (MoveLine& line : consequences(to))
            lines.push_back(std::move(line));
    return lines;
}

void OrderLines::paintMoveBox(const ChartPaint& paint, const OrderTag& tag) const
{
    const std::vector<MoveLine> lines = moveBox();
    constexpr double lineHeight = 15;
    double width = 0;
    bool warns = false;
    for (const MoveLine& line : lines) {
        width = std::max(width, paint.fonts.label.width(line.text) + 18);
        warns = warns || line.warns;
    }
    const double height = 6 + lineHeight * static_cast<double>(lines.size());
    const double y = within(m_viewport.yOf(static_cast<double>(m_move->target)) - height / 2, 2.0, m_viewport.plot().height() - height - 2);
    const QRectF box(beside(tag.box, width), std::round(y), std::ceil(width), height);
    paint.painter.setPen(warns ? paint.tokens.warn : paint.tokens.line2);
    paint.painter.setBrush(paint.tokens.raised);
    paint.painter.drawRect(crisp(box));
    double base = box.top() + lineHeight;
    for (const MoveLine& line : lines) {
        const bool first = &line == &lines.front();
        const TextFont& font = first ? paint.fonts.strong : paint.fonts.label;
        font.draw(paint.painter, line.warns ? paint.tokens.warn : first ? paint.tokens.text1 : paint.tokens.text2, box.left() + 9, base, line.text);
        base += lineHeight;
    }
}

void OrderLines::paintHint(const ChartPaint& paint) const
{
    if (m_hint.text.isEmpty())
        return;
    const double most = std::max(120.0, m_viewport.width() - 40);
    const QString text = paint.fonts.label.elided(m_hint.text, most - 34);
    const double width = paint.fonts.label.width(text) + 34;
    const double y = within(m_viewport.yOf(m_hint.ticks) - 11, 48.0, m_viewport.plot().height() - 26);
    constexpr double tags = 210;
    const double left = m_tagsLeft ? std::min(tags, m_viewport.width() - 8 - width) : m_viewport.width() - tags - width;
    const QRectF box(std::max(8.0, left), std::round(y), std::ceil(width), 22);
    paint.painter.setPen(paint.tokens.sell);
    paint.painter.setBrush(paint.tokens.raised);
    paint.painter.drawRect(crisp(box));
    paintIcon(paint.painter, Icon::Warning, { box.left() + 6, box.top() + 4, 14, 14 }, paint.tokens.warn);
    paint.fonts.label.draw(paint.painter, paint.tokens.text1, box.left() + 26, box.top() + 15, text);
}

QString OrderLines::words(const OrderTag& tag)
{
    switch (tag.kind) {
    case OrderTag::Kind::Liquidation: return tr("liquidation %1, %2 away").arg(tag.head, tag.note);
    case OrderTag::Kind::Position: return tr("%1 %2, %3").arg(tag.head, tag.size, tag.note);
    case OrderTag::Kind::Order: break;
    }
    return tr("%1 %2 at %3, %4").arg(tag.head, tag.size, QString::fromStdString(tag.price.toString()), tag.note);
}

QString OrderLines::summary() const
{
    QStringList parts;
    for (const OrderTag& tag : m_tags)
        parts += words(tag);
    if (m_move && m_move->moved)
        parts += tr("moving %1").arg(moveText());
    if (!m_hint.text.isEmpty())
        parts += m_hint.text;
    return parts.join(QStringLiteral("; "));
}

} // namespace fathom

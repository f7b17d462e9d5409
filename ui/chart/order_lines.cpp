// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/order_lines.h"

#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/preferences.h"
#include "core/session/session.h"
#include "ui/theme/format.h"

#include <QApplication>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace fathom {

namespace {

constexpr double tagHeight = 18;
constexpr double tagGap = 2, tagLap = 4;
constexpr double handleWidth = 20;                     // what a stop-loss or take-profit is drawn out of
constexpr double legendHeight = 46, legendWidth = 340; // of two lines at the top left
constexpr double marginWidth = 300;                    // where tags stand and hold still under the pointer
constexpr double dragSlack = 4;
constexpr double sidewaysLimit = 80;
constexpr int ageMs = 100;
constexpr int edgeMs = 50;

} // namespace

OrderLines::OrderLines(Session& session, LinkGroup& link, ChartTrading& trading, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_link(link)
    , m_trading(trading)
{
    m_ageTimer.setInterval(ageMs);
    connect(&m_ageTimer, &QTimer::timeout, this, &OrderLines::refresh);
    m_edgeTimer.setInterval(edgeMs);
    connect(&m_edgeTimer, &QTimer::timeout, this, &OrderLines::scrollAtEdge);
    const AccountState* account = session.account();
    connect(account, &AccountState::orderChanged, this, &OrderLines::refresh);
    connect(account, &AccountState::ordersReset, this, &OrderLines::refresh);
    connect(account, &AccountState::positionsChanged, this, &OrderLines::refresh);
    connect(&link, &LinkGroup::symbolChanged, this, [this] {
        endMove();
        m_selected.reset();
        m_hint = {};
        m_preview.reset();
        refresh();
    });
    connect(&trading, &ChartTrading::said, this, &OrderLines::said);
    connect(&trading, &ChartTrading::refused, this, &OrderLines::showHint);
    connect(session.preferences(), &Preferences::changed, this, [this](const QString& key) {
        if (key == tagsLeftKey)
            followSide();
    });
    followSide();
}

void OrderLines::refresh()
{
    const auto instrument = m_session.market()->instrument(m_link.symbol());
    std::vector<OrderTag> tags;
    if (instrument) {
        const AccountState* account = m_session.account();
        const MarkPrice* mark = m_session.market()->markPrice(instrument->symbol);
        tags = positionTags(*instrument, account->positions(), mark ? mark->mark : Decimal());
        auto orders = orderTags(*instrument, account->openOrders(), account->positions(), RealClock().monotonicNow());
        tags.insert(tags.end(), std::make_move_iterator(orders.begin()), std::make_move_iterator(orders.end()));
    }
    for (OrderTag& tag : tags) { // keep places for the frozen margin
        const auto old = std::find_if(m_tags.begin(), m_tags.end(), [&tag](const OrderTag& known) { return known.sameAs(tag); });
        if (old != m_tags.end() && old->ticks == tag.ticks) // a moved order jumps to its new price
            tag.box = old->box;
    }
    m_tags = std::move(tags);
    checkMove();
    const bool ages = std::any_of(m_tags.begin(), m_tags.end(), [](const OrderTag& tag) {
        return !tag.error.isEmpty() || tag.request != RequestState::None;
    });
    if (m_hint.shown.isValid() && static_cast<double>(m_hint.shown.elapsed()) > refusalSeconds * 1000)
        m_hint = {};
    if (ages || !m_hint.text.isEmpty())
        m_ageTimer.start();
    else
        m_ageTimer.stop();
    layout(ChartViewport(m_viewport), false);
    Q_EMIT changed();
}

void OrderLines::setPreview(const std::optional<Draft>& draft)
{
    m_preview = draft;
    Q_EMIT changed();
}

void OrderLines::showHint(const QString& text, Decimal price)
{
    const auto instrument = m_session.market()->instrument(m_link.symbol());
    if (!instrument || instrument->tickSize.isZero())
        return;
    m_hint.text = text;
    m_hint.ticks = price.toDouble() / instrument->tickSize.toDouble();
    m_hint.shown.start();
    m_ageTimer.start();
    Q_EMIT changed();
    Q_EMIT said(text);
}

std::optional<std::int64_t> OrderLines::target() const
{
    if (!m_move || !m_move->moved)
        return std::nullopt;
    return m_move->target;
}

const QString OrderLines::tagsLeftKey = QStringLiteral("ui.chart.tagsLeft");

void OrderLines::followSide()
{
    m_tagsLeft = m_session.preferences()->value(tagsLeftKey).toBool(false);
    layout(ChartViewport(m_viewport), true);
    Q_EMIT changed();
}

double OrderLines::beside(const QRectF& box, double width) const
{
    return m_tagsLeft ? std::min(box.right() + reach, m_viewport.width() - 2 - width) : std::max(2.0, box.left() - reach - width);
}

// Long sizes and results make a tag wider, in steps: it would tremble with every digit of a result.
double OrderLines::overlong(const OrderTag& tag) const
{
    if (isCompact())
        return 0;
    const double note = tag.kind == OrderTag::Kind::Position ? 48 : 62;
    const double size = std::max(0.0, m_label.horizontalAdvance(tag.size) + 10 - 44);
    const double more = size + std::max(0.0, m_label.horizontalAdvance(tag.note) + 6 - note);
    return std::min(std::ceil(more / 12) * 12, marginWidth - tagInset - 240);
}

void OrderLines::fillBoxes(OrderTag& tag, double centre, double right, bool held) const
{
    const bool compact = isCompact();
    double width = (compact ? 120 : 160) + overlong(tag);
    double action = 20;
    if (tag.kind == OrderTag::Kind::Position) {
        action = std::max(42.0, std::ceil(m_label.horizontalAdvance(tag.action)) + 10); // "Close" is longer elsewhere
        width = (compact ? 96 : 136) + action + 2 * handleWidth + overlong(tag);
    } else if (tag.kind == OrderTag::Kind::Liquidation) {
        width = compact ? 150 : 180;
        action = 0;
    }
    if (held)
        width = tag.box.width(); // its handles stay where they are
    const double top = std::round(centre) - tagHeight / 2;
    tag.box = { m_tagsLeft ? tagInset : right - width, top, width, tagHeight };
    tag.actionBox = { tag.box.right() - action, top, action, tagHeight };
    if (tag.kind != OrderTag::Kind::Position)
        return;
    tag.upBox = { tag.box.left(), top, handleWidth, tagHeight };
    tag.downBox = { tag.box.left() + handleWidth, top, handleWidth, tagHeight };
}

bool OrderLines::isCompact() const { return m_viewport.width() < ChartViewport::roomy; }

void OrderLines::layout(const ChartViewport& viewport, bool byHand)
{
    const double heightBefore = m_viewport.plot().height();
    m_viewport = viewport;
    const double height = viewport.plot().height();
    const double right = viewport.width() - tagInset;
    const bool overLegend = m_tagsLeft || right - (marginWidth - tagInset) < legendWidth;
    const double low = tagHeight / 2 + (overLegend ? legendHeight : 2);
    const double high = height - tagHeight / 2 - 2;
    std::vector<double> wanted;
    const bool held = m_pointerInside || QApplication::activePopupWidget() != nullptr;
    const bool hold = held && !byHand && height == heightBefore;
    for (OrderTag& tag : m_tags) {
        tag.lineY = viewport.yOf(tag.ticks);
        tag.offScale = tag.lineY < 0 ? 1 : tag.lineY > height ? -1
                                                              : 0;
        wanted.push_back(hold && tag.box.isValid() ? tag.box.center().y() : tag.lineY); // also beyond the edges: their order is that of the prices
    }
    // In a low chart they lie closer, at last a little over each other, before one of them has no room.
    const double room = m_tags.size() > 1 ? (high - low) / static_cast<double>(m_tags.size() - 1) : high;
    const std::vector<double> centres = stackCentres(wanted, within(std::floor(room), tagHeight - tagLap, tagHeight + tagGap), low, high);
    for (std::size_t i = 0; i < m_tags.size(); ++i) {
        const bool stays = hold && m_tags[i].box.isValid();
        fillBoxes(m_tags[i], stays ? wanted[i] : centres[i], right, stays);
    }
}

std::vector<double> OrderLines::axisChips() const
{
    std::vector<double> chips;
    for (const OrderTag& tag : m_tags) {
        if (tag.offScale == 0)
            chips.push_back(tag.box.center().y());
    }
    const auto instrument = m_session.market()->instrument(m_link.symbol());
    if (const auto ticks = instrument ? previewTicks(*instrument) : std::nullopt; ticks && hasRoomForChip(m_viewport.yOf(static_cast<double>(*ticks))))
        chips.push_back(m_viewport.yOf(static_cast<double>(*ticks)));
    return chips;
}

bool OrderLines::hasRoomForChip(double y) const
{
    return std::none_of(m_tags.begin(), m_tags.end(),
        [y](const OrderTag& tag) { return tag.offScale == 0 && std::abs(tag.box.center().y() - y) < tagHeight + 1; });
}

std::optional<std::int64_t> OrderLines::previewTicks(const Instrument& instrument) const
{
    return m_preview ? instrument.ticksOf(m_preview->trigger ? *m_preview->trigger : *m_preview->price) : std::nullopt;
}

QRectF OrderLines::covered() const
{
    QRectF all;
    for (const OrderTag& tag : m_tags)
        all |= tag.box;
    return all;
}

std::vector<double> OrderLines::prices() const
{
    std::vector<double> prices;
    for (const OrderTag& tag : m_tags) {
        if (tag.kind != OrderTag::Kind::Liquidation)
            prices.push_back(tag.ticks);
    }
    return prices;
}

const OrderTag* OrderLines::tagAt(QPointF position) const
{
    const auto it = std::find_if(m_tags.rbegin(), m_tags.rend(),
        [position](const OrderTag& tag) { return tag.box.adjusted(0, -0.5, 0, 0.5).contains(position); });
    return it == m_tags.rend() ? nullptr : &*it;
}

const OrderTag* OrderLines::tagOf(LocalOrderId order) const
{
    const auto it = std::find_if(m_tags.begin(), m_tags.end(), [order](const OrderTag& tag) { return order != 0 && tag.order == order; });
    return it == m_tags.end() ? nullptr : &*it;
}

const OrderTag* OrderLines::tagOf(const Move& move) const
{
    if (!move.protects)
        return tagOf(move.order);
    const auto it = std::find_if(m_tags.begin(), m_tags.end(),
        [&move](const OrderTag& tag) { return tag.kind == OrderTag::Kind::Position && tag.positionSide == *move.protects; });
    return it == m_tags.end() ? nullptr : &*it;
}

const Position* OrderLines::positionOf(const Move& move) const
{
    const Position* position = move.protects ? m_session.account()->position(m_link.symbol(), *move.protects) : nullptr;
    return position && position->isOpen() ? position : nullptr;
}

//! \brief The tag of the leg that would stand at \p price.
OrderTag OrderLines::legTag(const OrderTag& position, Decimal price) const
{
    OrderTag leg = position;
    const Position* open = m_session.account()->position(m_link.symbol(), position.positionSide);
    const bool stops = open && ChartTrading::legTypeAt(*open, price) == OrderType::StopMarket;
    leg.side = position.side == Side::Buy ? Side::Sell : Side::Buy;
    leg.tone = stops ? Side::Sell : Side::Buy;
    leg.isLeg = true;
    leg.head = stops ? tr("Stop-loss") : tr("Take-profit");
    leg.size = tr("all");
    return leg;
}

bool OrderLines::press(QMouseEvent* event)
{
    if (m_move && event->button() == Qt::RightButton) {
        giveUpMove();
        return true;
    }
    if (m_move)
        return true;
    const OrderTag* tag = tagAt(event->position());
    if (!tag)
        return false;
    if (event->button() != Qt::RightButton && m_trading.viewJustMoved())
        return true; // another tag lay there a moment ago
    if (event->button() == Qt::MiddleButton) {
        if (tag->order != 0)
            m_pressedCancel = tag->order;
        return true;
    }
    if (event->button() != Qt::LeftButton)
        return false;
    m_selected = *tag;
    if (tag->kind == OrderTag::Kind::Liquidation || tag->actionBox.contains(event->position())) {
        m_pressedAction = *tag;
        return true;
    }
    if (event->type() == QEvent::MouseButtonDblClick && tag->kind == OrderTag::Kind::Order) {
        edit(*tag);
        return true;
    }
    if (tag->upBox.contains(event->position()) || tag->downBox.contains(event->position())) {
        const auto entry = static_cast<std::int64_t>(std::llround(tag->ticks));
        m_move = Move { 0, tag->positionSide, entry, entry, m_viewport.priceAt(event->position().y()), event->position() };
        return true;
    }
    const Order* order = m_session.account()->order(tag->order);
    if (order && m_trading.canBeMoved(*order)) {
        const auto from = static_cast<std::int64_t>(std::llround(tag->ticks));
        m_move = Move { tag->order, {}, from, from, m_viewport.priceAt(event->position().y()), event->position() };
    }
    return true;
}

bool OrderLines::move(QMouseEvent* event)
{
    const QPointF at = event->position();
    const double edge = m_tagsLeft ? 0 : m_viewport.width() - marginWidth;
    const bool inside = at.x() > edge && at.x() < edge + marginWidth && at.y() < m_viewport.plot().height();
    if (std::exchange(m_pointerInside, inside) && !inside)
        layout(ChartViewport(m_viewport), true);
    if (!m_move || m_move->confirming || m_move->byKey)
        return false;
    if (!m_move->moved && std::abs(at.y() - m_move->pressed.y()) < dragSlack)
        return true;
    m_move->moved = true;
    const bool beyond = at.y() < 0 || at.y() > m_viewport.plot().height();
    if (beyond && !m_edgeTimer.isActive())
        m_edgeTimer.start();
    else if (!beyond)
        m_edgeTimer.stop();
    aimMove(at);
    return true;
}

void OrderLines::leave()
{
    if (std::exchange(m_pointerInside, false))
        layout(ChartViewport(m_viewport), true);
}

bool OrderLines::release(QMouseEvent* event)
{
    if (const auto pressed = std::exchange(m_pressedCancel, std::nullopt)) {
        const OrderTag* tag = tagAt(event->position());
        if (tag && tag->order == *pressed && event->button() == Qt::MiddleButton)
            m_trading.cancel(*pressed);
        return true;
    }
    if (const auto pressed = std::exchange(m_pressedAction, std::nullopt)) {
        const OrderTag* tag = tagAt(event->position());
        if (tag && tag->sameAs(*pressed) && (tag->actionBox.contains(event->position()) || tag->actionBox.width() <= 0))
            act(*pressed);
        return true;
    }
    if (!m_move || m_move->confirming || m_move->byKey)
        return true;
    const double left = -sidewaysLimit;
    const double right = m_viewport.size().width() + sidewaysLimit;
    const bool away = event->position().x() < left || event->position().x() > right;
    if (away || !m_move->moved || m_move->target == m_move->from) {
        giveUpMove();
        return true;
    }
    finishMove();
    return true;
}

void OrderLines::act(const OrderTag& tag)
{
    switch (tag.kind) {
    case OrderTag::Kind::Order: m_trading.cancel(tag.order); break;
    case OrderTag::Kind::Position: Q_EMIT closeWanted(tag.positionSide); break;
    case OrderTag::Kind::Liquidation: Q_EMIT revealWanted(tag.ticks); break;
    }
}

std::optional<LocalOrderId> OrderLines::orderAt(QPointF position) const
{
    const OrderTag* tag = tagAt(position);
    return tag && tag->kind == OrderTag::Kind::Order ? std::optional(tag->order) : std::nullopt;
}

Qt::CursorShape OrderLines::cursorAt(QPointF position) const
{
    if (m_move && !m_move->byKey)
        return Qt::SizeVerCursor;
    const OrderTag* tag = tagAt(position);
    if (!tag)
        return Qt::CrossCursor;
    const bool action = tag->kind == OrderTag::Kind::Liquidation || tag->actionBox.contains(position);
    if (action)
        return Qt::PointingHandCursor;
    const bool dragged = tag->kind == OrderTag::Kind::Order || tag->upBox.contains(position) || tag->downBox.contains(position);
    return dragged ? Qt::SizeVerCursor : Qt::ArrowCursor;
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/own_orders.h"

#include "core/domain/trailing.h"
#include "ui/theme/format.h"

namespace fathom {

namespace {

using namespace std::chrono_literals;

constexpr auto noticeTime = 6s;
constexpr auto outlineTime = 600ms, stillOutlineTime = 2000ms; // the second where effects stand still

std::int64_t rowOf(const LadderModel& model, Side side, Decimal price)
{
    const auto ticks = price.countOf(model.instrument()->tickSize).value_or(0);
    return groupOf(side, ticks, model.groupTicks());
}

} // namespace

OrderKind orderKind(const Order& order)
{
    if (!order.isConditional())
        return OrderKind::Limit;
    switch (order.type) {
    case OrderType::TakeProfit:
    case OrderType::TakeProfitMarket: return OrderKind::TakeProfit;
    case OrderType::TrailingStop: return OrderKind::Trailing;
    default: return OrderKind::Stop;
    }
}

QString orderMark(OrderKind kind)
{
    switch (kind) {
    case OrderKind::Stop: return QStringLiteral("S");
    case OrderKind::TakeProfit: return QStringLiteral("T");
    case OrderKind::Trailing: return QStringLiteral("TS");
    case OrderKind::Limit:
    case OrderKind::Mixed: break;
    }
    return {};
}

void OwnOrders::clear()
{
    m_cells.clear();
    m_notices.clear();
    m_seen.clear();
    m_needsClock = false;
    m_buys = m_sells = 0;
    m_buyQuantity = m_sellQuantity = {};
}

std::optional<Decimal> OwnOrders::placeOf(const LadderModel& model, const Order& order) const
{
    const auto positive = [](Decimal price) { return price.isPositive() ? std::optional(price) : std::nullopt; };
    switch (orderKind(order)) {
    case OrderKind::Limit:
    case OrderKind::Mixed: return positive(order.price);
    case OrderKind::Stop:
    case OrderKind::TakeProfit: return positive(order.triggerPrice);
    case OrderKind::Trailing: break;
    }
    const auto seen = m_seen.find(order.localId);
    if (seen == m_seen.end() || seen->second.extreme == 0)
        return positive(order.activatePrice);
    // The venue does not tell where its trailing stop is: the best price seen, less the callback.
    const Decimal stop = trailingTrigger(order.side, model.instrument()->priceOf(seen->second.extreme), order.callbackRate);
    return positive(stop.roundedTo(model.instrument()->tickSize, Decimal::Rounding::Nearest));
}

void OwnOrders::follow(const LadderModel& model, const Order& order)
{
    if (orderKind(order) != OrderKind::Trailing)
        return;
    const bool sells = order.side == Side::Sell;
    const bool byMark = order.workingType == WorkingType::MarkPrice;
    if (byMark ? !model.mark().isPositive() : !model.last())
        return;
    const std::int64_t now = byMark ? model.mark().roundedTo(model.instrument()->tickSize, Decimal::Rounding::Nearest).countOf(model.instrument()->tickSize).value_or(0)
                                    : model.last()->ticks;
    if (!order.activated && order.activatePrice.isPositive())
        return;
    std::int64_t& extreme = m_seen[order.localId].extreme;
    if (extreme == 0 || (sells ? now > extreme : now < extreme))
        extreme = now;
}

void OwnOrders::noteFills(const Order& order, const Input& input, OwnCell& cell)
{
    const auto [seen, fresh] = m_seen.try_emplace(order.localId);
    if (fresh) {
        seen->second.executed = order.executed;
    } else if (order.executed > seen->second.executed) {
        seen->second.executed = order.executed;
        seen->second.filledAt = input.now;
    }
    cell.filled = seen->second.filledAt && input.now - *seen->second.filledAt < (input.reducedMotion ? stillOutlineTime : outlineTime);
    m_needsClock |= cell.filled;
}

void OwnOrders::noteRefusal(const LadderModel& model, const Input& input, const Order& order, OwnCell& cell)
{
    if (order.errorText.isEmpty() || input.now - order.errorSince >= noticeTime)
        return;
    cell.outlined = !input.reducedMotion && input.now - order.errorSince < outlineTime; // else the words alone
    m_needsClock = true;
    const bool shown = std::any_of(m_notices.begin(), m_notices.end(),
        [&](const RowNotice& n) { return n.order == order.localId && n.since == order.errorSince; });
    if (shown)
        return;
    RowNotice notice { cell.group, order.side, tr("Refused"), order.errorText, order.errorSince + noticeTime, order.errorSince, order.localId };
    notice.text += QLatin1Char('\n') + tr("still %1").arg(format::price(placeOf(model, order).value_or(order.price), *model.instrument()));
    addNotice(std::move(notice));
}

void OwnOrders::addMoved(const LadderModel& model, const OrderMove& move, const Order& order, OwnCell& cell, std::vector<OwnCell>& cells) const
{
    const OrderMove::Target* target = move.target(order.localId);
    if (!target || target->toTicks == target->fromTicks)
        return;
    OwnCell ghost = cell;
    ghost.group = groupOf(order.side, target->toTicks, model.groupTicks());
    ghost.look = CellLook::Ghost;
    ghost.right = format::price(model.instrument()->priceOf(target->toTicks), *model.instrument());
    ghost.shortRight.clear();
    ghost.progress = ghost.surelyPassed = ghost.maybePassed = -1;
    cells.push_back(std::move(ghost));
    if (order.request == RequestState::Modifying)
        return; // what is in flight stays drawn as such
    cell.look = CellLook::Left;
    cell.right = format::price(model.instrument()->priceOf(target->fromTicks), *model.instrument());
    cell.shortRight.clear();
    cell.progress = cell.surelyPassed = cell.maybePassed = -1;
}

void OwnOrders::addOrder(const LadderModel& model, const Input& input, const Order& order, std::vector<OwnCell>& cells)
{
    OwnCell cell;
    cell.side = order.side;
    cell.ids = { order.localId };
    cell.kind = orderKind(order);
    cell.mark = orderMark(cell.kind);
    cell.heldHere = order.heldHere;
    cell.selected = input.selected == order.localId;
    cell.text = order.closePosition ? tr("all") : sizeText(model, order.remaining());
    noteFills(order, input, cell);
    follow(model, order);
    const auto place = placeOf(model, order);
    if (!place)
        return;
    cell.group = rowOf(model, order.side, *place);
    if (*place != model.priceOf(cell.group))
        cell.exact = format::price(*place, *model.instrument());
    showState(model, input, order, cell);
    noteRefusal(model, input, order, cell);
    if (order.request == RequestState::Modifying && order.wantedPrice.isPositive() && order.wantedPrice != *place) {
        OwnCell twin = cell;
        twin.group = rowOf(model, order.side, order.wantedPrice);
        twin.look = CellLook::Wanted;
        twin.right = format::price(order.wantedPrice, *model.instrument());
        if (twin.group != cell.group)
            cells.push_back(std::move(twin));
    }
    if (input.move)
        addMoved(model, *input.move, order, cell, cells);
    cells.push_back(std::move(cell));
}

void OwnOrders::sumUp(OwnCell& cell, const LadderModel& model, const Input& input) const
{
    Decimal limits, others;
    int limitOrders = 0;
    bool all = false;
    QStringList marks;
    for (const Order& order : *input.open) {
        if (std::find(cell.ids.begin(), cell.ids.end(), order.localId) == cell.ids.end())
            continue;
        const OrderKind kind = orderKind(order);
        if (kind == OrderKind::Limit) {
            limits += order.remaining();
            ++limitOrders;
            continue;
        }
        all |= order.closePosition;
        others += order.remaining();
        if (!marks.contains(orderMark(kind)))
            marks << orderMark(kind);
    }
    // Quantities of one kind add up; what waits for a trigger is named beside them, not added.
    cell.mark = limitOrders > 0 || marks.size() > 1 ? QString() : marks.value(0);
    if (limitOrders > 0)
        cell.text = (QStringList { sizeText(model, limits) } + marks).join(QLatin1Char('+'));
    else
        cell.text = marks.size() > 1 ? marks.join(QLatin1Char('+')) : all ? tr("all") : sizeText(model, others);
    cell.right = tr("%n orders", nullptr, static_cast<int>(cell.ids.size()));
    cell.shortRight = QStringLiteral("×%1").arg(cell.ids.size());
}

void OwnOrders::merge(std::vector<OwnCell>& cells, const LadderModel& model, const Input& input) const
{
    std::stable_sort(cells.begin(), cells.end(), [](const OwnCell& a, const OwnCell& b) {
        return a.group != b.group ? a.group > b.group : a.side != b.side ? a.side < b.side : a.look < b.look;
    });
    std::vector<OwnCell> merged;
    for (OwnCell& cell : cells) {
        OwnCell* last = merged.empty() ? nullptr : &merged.back();
        if (!last || last->group != cell.group || last->side != cell.side) {
            merged.push_back(std::move(cell));
            continue;
        }
        // Several orders in a row: sum and count; the look that needs attention most wins.
        last->ids.insert(last->ids.end(), cell.ids.begin(), cell.ids.end());
        std::sort(last->ids.begin(), last->ids.end());
        last->ids.erase(std::unique(last->ids.begin(), last->ids.end()), last->ids.end());
        last->look = std::max(last->look, cell.look);
        if (last->kind != cell.kind)
            last->kind = last->kind == OrderKind::Limit || cell.kind == OrderKind::Limit ? OrderKind::Limit : OrderKind::Mixed;
        last->heldHere &= cell.heldHere;
        last->outlined |= cell.outlined;
        last->selected |= cell.selected;
        last->filled |= cell.filled;
        last->progress = last->surelyPassed = last->maybePassed = -1;
        last->exact.clear();
        if (last->ids.size() > 1)
            sumUp(*last, model, input);
    }
    cells = std::move(merged);
}

bool OwnOrders::update(const LadderModel& model, const Input& input)
{
    std::vector<OwnCell> cells;
    m_needsClock = false;
    m_buys = m_sells = 0;
    m_buyQuantity = m_sellQuantity = {};
    const auto noticesBefore = m_notices.size();
    std::erase_if(m_notices, [&](const RowNotice& n) { return n.until <= input.now; });
    if (model.instrument() && input.open) {
        for (const Order& order : *input.open) {
            if (order.symbol != model.instrument()->symbol || !order.isOpen())
                continue;
            addOrder(model, input, order, cells);
            if (!order.isWorking())
                continue;
            (order.side == Side::Buy ? m_buys : m_sells) += 1;
            if (orderKind(order) == OrderKind::Limit)
                (order.side == Side::Buy ? m_buyQuantity : m_sellQuantity) += order.remaining();
        }
        merge(cells, model, input);
        std::erase_if(m_seen, [&](const auto& entry) {
            return std::none_of(input.open->begin(), input.open->end(), [&](const Order& o) { return o.localId == entry.first; });
        });
    }
    m_needsClock |= !m_notices.empty();
    const bool changed = cells != m_cells || noticesBefore != m_notices.size();
    m_cells = std::move(cells);
    return changed;
}

void OwnOrders::addNotice(RowNotice notice)
{
    std::erase_if(m_notices, [&](const RowNotice& n) { return n.group == notice.group && n.side == notice.side; });
    m_notices.push_back(std::move(notice));
    m_needsClock = true;
}

const OwnCell* OwnOrders::cellAt(std::int64_t group, Side side) const
{
    for (const OwnCell& cell : m_cells) {
        if (cell.group == group && cell.side == side)
            return &cell;
    }
    return nullptr;
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/own_orders.h"

#include "ui/theme/format.h"

namespace fathom {

namespace {

using namespace std::chrono_literals;

constexpr auto noticeTime = 6s;
constexpr auto outlineTime = 600ms;
constexpr auto countFrom = 1500ms; // a request that takes longer shows its seconds

std::int64_t orderGroup(const LadderModel& model, Side side, Decimal price)
{
    const auto ticks = price.countOf(model.instrument()->tickSize).value_or(0);
    return groupOf(side, ticks, model.groupTicks());
}

QString seconds(MonotonicTime::duration age)
{
    const auto tenths = std::chrono::duration_cast<std::chrono::milliseconds>(age).count() / 100;
    return QStringLiteral("%1.%2").arg(tenths / 10).arg(tenths % 10);
}

} // namespace

void OwnOrders::clear()
{
    m_cells.clear();
    m_notices.clear();
    m_seen.clear();
    m_needsClock = false;
    m_buys = m_sells = 0;
    m_buyQuantity = m_sellQuantity = {};
}

QString OwnOrders::sizeText(const LadderModel& model, Decimal quantity) const
{
    const QString exact = format::quantity(quantity, *model.instrument());
    if (exact.size() <= 9)
        return exact;
    NumberText compact;
    CountFormat(model.instrument()->stepSize, 0).printCompact(model.instrument()->stepsOf(quantity).value_or(0), compact);
    return compact.toString();
}

QString OwnOrders::waiting(const Order& order, MonotonicTime now, const QString& before) const
{
    const auto age = now - order.requestSince;
    return age < countFrom ? before : tr("%1 s").arg(seconds(age));
}

void OwnOrders::showQueue(const LadderModel& model, const Input& input, const Order& order, OwnCell& cell)
{
    const std::optional<Decimal> ahead = input.queueAhead ? input.queueAhead(order.localId) : std::nullopt;
    if (!ahead)
        return;
    Seen& seen = m_seen[order.localId];
    if (*ahead > seen.ahead)
        seen.ahead = *ahead;
    if (seen.ahead.isPositive())
        cell.progress = static_cast<int>(100 - (*ahead * Decimal(100) / seen.ahead).toDouble());
    NumberText text;
    const CountFormat exact(model.instrument()->stepSize, std::min(model.instrument()->quantityDecimals(), 1));
    const std::int64_t steps = ahead->countOf(model.instrument()->stepSize).value_or(0);
    exact.print(steps, text);
    if (text.size() > 6) {
        text.clear();
        exact.printCompact(steps, text);
    }
    cell.right = tr("%1 ahead").arg(text.toString());
    cell.shortRight = text.toString();
    // The book the queue was counted in is not whole: the number may be old.
    if (!model.isLive())
        cell.right = cell.shortRight = text.toString() + QStringLiteral(" ?");
}

void OwnOrders::noteFills(const Order& order, const Input& input, OwnCell& cell)
{
    if (const auto seen = m_seen.find(order.localId); seen == m_seen.end()) {
        m_seen[order.localId].executed = order.executed;
    } else if (order.executed > seen->second.executed) {
        seen->second.executed = order.executed;
        seen->second.filledAt = input.now;
    }
    const Seen& seen = m_seen[order.localId];
    cell.filled = seen.filledAt && input.now - *seen.filledAt < outlineTime;
    m_needsClock |= cell.filled;
}

void OwnOrders::showState(const LadderModel& model, const Input& input, const Order& order, OwnCell& cell)
{
    m_needsClock |= order.request == RequestState::Placing || order.request == RequestState::Unknown
        || order.request == RequestState::Modifying || order.request == RequestState::Cancelling;
    switch (order.request) {
    case RequestState::Placing:
        cell.look = CellLook::Sending;
        cell.right = waiting(order, input.now, tr("sending"));
        break;
    case RequestState::Unknown:
        cell.look = CellLook::Unknown;
        cell.right = tr("%1 s ?").arg(seconds(input.now - order.requestSince));
        break;
    case RequestState::Modifying:
        cell.look = CellLook::Modifying;
        cell.right = waiting(order, input.now, format::price(order.wantedPrice, *model.instrument()));
        break;
    case RequestState::Cancelling:
        cell.look = CellLook::Cancelling;
        cell.right = waiting(order, input.now, tr("cancelling"));
        break;
    default:
        cell.look = order.executed.isPositive() ? CellLook::Partly : CellLook::Working;
        showQueue(model, input, order, cell);
        if (order.executed.isPositive())
            cell.right = tr("%1 done").arg(sizeText(model, order.executed));
        break;
    }
}

void OwnOrders::noteRefusal(const LadderModel& model, const Input& input, const Order& order, OwnCell& cell)
{
    if (order.errorText.isEmpty() || input.now - order.errorSince >= noticeTime)
        return;
    cell.outlined = input.now - order.errorSince < outlineTime;
    m_needsClock = true;
    const bool shown = std::any_of(m_notices.begin(), m_notices.end(),
        [&](const RowNotice& n) { return n.order == order.localId && n.since == order.errorSince; });
    if (shown)
        return;
    RowNotice notice { cell.group, order.side, tr("Refused"), order.errorText, order.errorSince + noticeTime, order.errorSince, order.localId };
    notice.text += QLatin1Char('\n') + tr("still %1").arg(format::price(order.price, *model.instrument()));
    addNotice(std::move(notice));
}

void OwnOrders::addOrder(const LadderModel& model, const Input& input, const Order& order, std::vector<OwnCell>& cells)
{
    OwnCell cell;
    cell.side = order.side;
    cell.ids = { order.localId };
    cell.selected = input.selected == order.localId;
    cell.text = sizeText(model, order.remaining());
    cell.group = orderGroup(model, order.side, order.price);
    noteFills(order, input, cell);
    showState(model, input, order, cell);
    noteRefusal(model, input, order, cell);
    if (order.request == RequestState::Modifying && order.wantedPrice != order.price) {
        OwnCell twin = cell;
        twin.group = orderGroup(model, order.side, order.wantedPrice);
        twin.look = CellLook::Wanted;
        if (twin.group != cell.group)
            cells.push_back(std::move(twin));
    }
    if (input.move && input.move->moves(order.localId)) {
        for (const OrderMove::Target& target : input.move->targets) {
            if (target.id != order.localId || target.toTicks == target.fromTicks)
                continue;
            OwnCell ghost = cell;
            ghost.group = groupOf(order.side, target.toTicks, model.groupTicks());
            ghost.look = CellLook::Ghost;
            ghost.right = format::price(model.instrument()->priceOf(target.toTicks), *model.instrument());
            ghost.shortRight.clear();
            ghost.progress = -1;
            cells.push_back(std::move(ghost));
            cell.look = CellLook::Left;
            cell.right = format::price(order.price, *model.instrument());
            cell.shortRight.clear();
        }
    }
    cells.push_back(std::move(cell));
}

void OwnOrders::merge(std::vector<OwnCell>& cells, const LadderModel& model, const Input& input) const
{
    const auto quantityOf = [&](LocalOrderId id) {
        for (const Order& order : *input.open) {
            if (order.localId == id)
                return order.remaining();
        }
        return Decimal();
    };
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
        last->outlined |= cell.outlined;
        last->selected |= cell.selected;
        last->filled |= cell.filled;
        last->progress = -1;
        Decimal sum;
        for (const LocalOrderId id : last->ids)
            sum += quantityOf(id);
        last->text = sizeText(model, sum);
        last->right = tr("%n orders", nullptr, static_cast<int>(last->ids.size()));
        last->shortRight = QStringLiteral("×%1").arg(last->ids.size());
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
            if (order.symbol != model.instrument()->symbol || !order.isOpen() || !order.price.isPositive())
                continue;
            addOrder(model, input, order, cells);
            if (!order.isWorking())
                continue;
            (order.side == Side::Buy ? m_buys : m_sells) += 1;
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

void OwnOrders::addRefused(const LadderModel& model, const Order& order, MonotonicTime now)
{
    if (!model.instrument() || order.symbol != model.instrument()->symbol)
        return;
    RowNotice notice;
    notice.group = orderGroup(model, order.side, order.price);
    notice.side = order.side;
    notice.title = order.side == Side::Buy ? tr("BUY %1 refused").arg(sizeText(model, order.quantity))
                                           : tr("SELL %1 refused").arg(sizeText(model, order.quantity));
    notice.text = order.errorText;
    notice.until = now + noticeTime;
    notice.since = now;
    notice.order = order.localId;
    addNotice(std::move(notice));
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

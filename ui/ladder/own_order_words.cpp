// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What OwnOrders writes into a cell: sizes, queue, seconds.
#include "ui/ladder/own_orders.h"
#include "ui/theme/format.h"

namespace fathom {

namespace {

using namespace std::chrono_literals;

constexpr auto countFrom = 1500ms; // a request that takes longer shows its seconds
constexpr int exactRoom = 9;       // characters a size may have before it is shortened
constexpr int aheadRoom = 6;

QString secondsText(MonotonicTime::duration age)
{
    const auto tenths = std::max<std::int64_t>(0, std::chrono::duration_cast<std::chrono::milliseconds>(age).count() / 100);
    return format::countedSeconds(static_cast<double>(tenths) / 10);
}

} // namespace

QString OwnOrders::sizeText(const LadderModel& model, Decimal quantity) const
{
    const QString exact = format::quantity(quantity, *model.instrument());
    if (exact.size() <= exactRoom)
        return exact;
    NumberText compact;
    CountFormat(model.instrument()->stepSize, 0).printCompact(model.instrument()->stepsOf(quantity).value_or(0), compact);
    return compact.toString();
}

QString OwnOrders::waiting(const Order& order, MonotonicTime now, const QString& before) const
{
    const auto age = now - order.requestSince;
    return age < countFrom ? before : tr("%1 s").arg(secondsText(age));
}

void OwnOrders::showQueue(const LadderModel& model, const Input& input, const Order& order, OwnCell& cell)
{
    const std::optional<Decimal> ahead = input.queueAhead ? input.queueAhead(order.localId) : std::nullopt;
    if (!ahead)
        return;
    Seen& seen = m_seen[order.localId];
    const auto estimate = input.queue ? input.queue(order.localId) : std::nullopt;
    if (estimate)
        seen.ahead = estimate->joined;
    seen.ahead = std::max(seen.ahead, *ahead);
    if (seen.ahead.isPositive()) {
        const auto passed = [&](Decimal left) { return static_cast<int>(100 - (std::min(left, seen.ahead) * Decimal(100) / seen.ahead).toDouble()); };
        cell.progress = passed(*ahead);
        if (estimate) {
            cell.surelyPassed = passed(estimate->worst);
            cell.maybePassed = passed(estimate->best);
        }
    }
    NumberText text;
    const CountFormat exact(model.instrument()->stepSize, std::min(model.instrument()->quantityDecimals(), 1));
    const std::int64_t steps = ahead->roundedTo(model.instrument()->stepSize, Decimal::Rounding::Up).countOf(model.instrument()->stepSize).value_or(0);
    exact.print(steps, text);
    if (text.size() > aheadRoom) {
        text.clear();
        exact.printCompact(steps, text);
    }
    const QString figure = estimate && estimate->wide && steps > 0 ? QStringLiteral("\u2264 ") + text.toString() : text.toString();
    cell.right = tr("%1 ahead").arg(figure);
    cell.shortRight = figure;
    // The book the queue was counted in is not whole: the number may be old.
    if (!model.isLive())
        cell.right = cell.shortRight = figure + QStringLiteral(" ?");
}

void OwnOrders::showTerms(const LadderModel& model, const Order& order, OwnCell& cell) const
{
    if (order.heldHere) {
        cell.right = tr("app", "an order only this program holds");
        return;
    }
    if (order.algoStatus == AlgoStatus::Triggering) {
        cell.right = tr("triggering");
        return;
    }
    if (cell.kind == OrderKind::Trailing) {
        cell.right = format::percent(order.callbackRate, std::max(1, order.callbackRate.decimals()));
        cell.shortRight = QString::fromStdString(order.callbackRate.toString());
    } else {
        cell.right = format::price(order.triggerPrice, *model.instrument());
        cell.shortRight = cell.right.section(QLatin1Char(','), -1);
    }
}

void OwnOrders::showState(const LadderModel& model, const Input& input, const Order& order, OwnCell& cell)
{
    m_needsClock |= order.request == RequestState::Placing || order.request == RequestState::Unknown
        || order.request == RequestState::Modifying || order.request == RequestState::Cancelling;
    const bool unprotected = input.unprotectedSince && cell.kind != OrderKind::Limit && order.onlyReduces()
        && (order.request == RequestState::Placing || order.request == RequestState::Cancelling || order.request == RequestState::Modifying);
    switch (order.request) {
    case RequestState::Placing:
        cell.look = CellLook::Sending;
        cell.right = waiting(order, input.now, tr("sending"));
        break;
    case RequestState::Unknown:
        cell.look = CellLook::Unknown;
        cell.right = tr("%1 s ?").arg(secondsText(input.now - order.requestSince));
        // Beside its size where a narrow cell has room for little.
        cell.shortRight = tr("%1s?").arg(std::chrono::floor<std::chrono::seconds>(input.now - order.requestSince).count());
        break;
    case RequestState::Modifying:
        cell.look = CellLook::Modifying;
        cell.right = waiting(order, input.now, order.wantedPrice.isPositive() ? format::price(order.wantedPrice, *model.instrument()) : tr("moving"));
        break;
    case RequestState::Cancelling:
        cell.look = CellLook::Cancelling;
        cell.right = waiting(order, input.now, tr("cancelling"));
        break;
    default:
        cell.look = order.executed.isPositive() ? CellLook::Partly : CellLook::Working;
        if (cell.kind == OrderKind::Limit && !order.heldHere)
            showQueue(model, input, order, cell);
        else
            showTerms(model, order, cell);
        if (order.executed.isPositive()) {
            cell.right = tr("%1 done").arg(sizeText(model, order.executed));
            cell.shortRight = format::percent(order.executed * Decimal(100) / order.quantity, 0);
        }
        break;
    }
    if (unprotected) {
        cell.right = tr("unprotected %1 s").arg(secondsText(input.now - *input.unprotectedSince));
        cell.shortRight = tr("%1 s").arg(secondsText(input.now - *input.unprotectedSince));
    }
}

} // namespace fathom

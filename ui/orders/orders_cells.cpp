// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of an order show and say.
#include "ui/orders/orders_model.h"

#include "core/domain/protection.h"
#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/session.h"
#include "ui/orders/order_words.h"
#include "ui/theme/format.h"
#include "ui/workspace/send_again.h"

#include <algorithm>

namespace fathom {

namespace {

using namespace std::chrono_literals;

constexpr int filledMeter = 52;
constexpr int mostQueries = 5; // FAULTS 0.2: then every ten seconds

QString plainText(Decimal value) { return QString::fromStdString(value.toString()); }

QString quantityText(Decimal value, const Instrument* instrument) { return instrument ? format::quantity(value, *instrument) : plainText(value); }

QString priceText(Decimal value, const Instrument* instrument) { return instrument ? format::price(value, *instrument) : plainText(value); }

QString secondsSince(MonotonicTime start)
{
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start).count();
    return OrdersModel::tr("%1 s").arg(format::countedSeconds(static_cast<double>(std::max<std::int64_t>(0, ms)) / 1000.0));
}

bool isUnknown(const Order& order) { return order.request == RequestState::Unknown; }
bool isInFlight(const Order& order) { return order.request == RequestState::Placing || order.request == RequestState::Modifying || order.request == RequestState::Cancelling; }

void number(Cell& cell, const QString& text, Decimal value, Ink ink = Ink::Text1)
{
    cell.text = text;
    cell.raw = value.toDouble();
    cell.ink = ink;
}

// The price the order stands at or waits for.
Decimal reference(const Order& order) { return hasLimitPrice(order.type) && order.price.isPositive() ? order.price : order.triggerPrice; }

// What rests at the order's price on its side of the book, where the book is watched.
std::optional<Decimal> restingAt(const MarketData& market, const Order& order, Decimal price, const Instrument* instrument)
{
    const BookViewPtr book = market.book(order.symbol);
    const auto ticks = instrument ? instrument->ticksOf(price) : std::nullopt;
    if (!book || !book->isLive() || !ticks)
        return std::nullopt;
    const auto& levels = order.side == Side::Buy ? book->bids : book->asks;
    const auto level = std::find_if(levels.begin(), levels.end(), [&](const auto& each) { return each.ticks == *ticks; });
    return level == levels.end() ? Decimal() : instrument->quantityOf(level->steps);
}

} // namespace

void OrdersModel::fill(int row, std::vector<Cell>& cells, RowLook& look) const
{
    const Order& order = at(row);
    const auto instrument = m_session.market()->instrument(order.symbol);
    fillState(order, cells[State]);
    Cell& symbol = cells[Symbol];
    symbol.text = order.symbol;
    symbol.dimFrom = instrument && order.symbol.endsWith(instrument->quoteAsset) ? static_cast<int>(order.symbol.size() - instrument->quoteAsset.size()) : -1;
    cells[OrderSide].text = sideName(order.side);
    cells[OrderSide].strong = true;
    cells[OrderSide].ink = order.side == Side::Buy ? Ink::Buy : Ink::Sell;
    cells[Type].text = words::orderType(order.type);
    fillAmounts(order, instrument.get(), cells);
    fillPrices(order, instrument.get(), cells);
    fillStanding(order, instrument.get(), cells);
    cells[Flags].text = words::orderFlags(order);
    cells[Flags].ink = Ink::Text2;
    Cell& heldAt = cells[HeldAt];
    heldAt.text = isUnknown(order) ? tr("Unknown") : isRefusedOrder(order) ? tr("Nowhere") : order.heldHere ? tr("This program") : tr("Exchange");
    heldAt.ink = isUnknown(order) || order.heldHere ? Ink::Warn : Ink::Text2;
    if (order.heldHere)
        heldAt.tip = tr("Only this program holds it: it goes to the exchange when its entry fills, "
                        "and not while the program is closed; then at its next start");
    const auto age = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now() - order.created);
    number(cells[Age], order.created == WallTime {} ? format::unknown() : format::age(std::max(0ms, age)), Decimal(static_cast<std::int64_t>(age.count())), Ink::Text3);
    cells[ClientId].text = order.clientId;
    cells[ClientId].ink = Ink::Text3;
    fillActions(order, instrument.get(), cells[Actions]);
    look.ground = isUnknown(order) ? RowGround::Warning : RowGround::Normal;
    look.pinned = isUnknown(order);
    cells[State].spoken = tr("%1, %2, %3").arg(words::orderType(order.type), describeOrder(order, m_session), cells[State].text)
        + (cells[QueueAhead].text.isEmpty() ? QString() : tr(", %1 ahead").arg(cells[QueueAhead].text));
    if (!isGone(row))
        return;
    // Over while it was being looked at: it stays where it is, and can no longer be pressed.
    for (Cell& cell : cells) {
        cell.ink = Ink::Text3;
        cell.buttons.clear();
        cell.editable = false;
    }
    look = {};
}

void OrdersModel::fillState(const Order& order, Cell& cell) const
{
    const auto put = [&](const QString& text, Icon icon, Ink ink) {
        cell.text = text;
        cell.icon = icon;
        cell.ink = ink;
    };
    cell.tip = order.errorText;
    switch (order.request) {
    case RequestState::Placing: put(tr("Sending %1").arg(secondsSince(order.requestSince)), Icon::Sync, Ink::Text2); return;
    case RequestState::Modifying: put(tr("Modifying %1").arg(secondsSince(order.requestSince)), Icon::Sync, Ink::Text2); return;
    case RequestState::Cancelling: put(tr("Cancelling %1").arg(secondsSince(order.requestSince)), Icon::Sync, Ink::Text2); return;
    case RequestState::Unknown: put(tr("Unknown %1 ?").arg(secondsSince(order.requestSince)), Icon::Clock, Ink::Warn); return;
    case RequestState::NotPlaced: put(tr("Never placed"), Icon::Warning, Ink::Sell); return;
    case RequestState::NotSent: put(tr("Not sent"), Icon::Warning, Ink::Sell); return;
    case RequestState::Refused:
        if (order.status == OrderStatus::None) {
            put(tr("Refused"), Icon::Warning, Ink::Sell);
            return;
        }
        break;
    case RequestState::None: break;
    }
    if (order.heldHere)
        put(tr("Held here"), Icon::Lock, Ink::Warn);
    else if (order.status == OrderStatus::PartiallyFilled)
        put(tr("Part filled"), Icon::Check, Ink::Text1);
    else if (order.status == OrderStatus::New && order.isConditional())
        put(order.algoStatus == AlgoStatus::Triggering ? tr("Triggering") : order.type == OrderType::TrailingStop && order.activated ? tr("Trailing") : tr("Waiting"), Icon::Shield, Ink::Text2);
    else if (order.status == OrderStatus::New)
        put(tr("Working"), Icon::Ring, Ink::Text2);
    else
        cell = words::orderEnd(order);
}

void OrdersModel::fillAmounts(const Order& order, const Instrument* instrument, std::vector<Cell>& cells) const
{
    const bool editable = order.isWorking() && order.request == RequestState::None && !order.heldHere && instrument;
    Cell& quantity = cells[Quantity];
    number(quantity, order.closePosition ? tr("all") : quantityText(order.quantity, instrument), order.quantity);
    quantity.editable = editable && !order.closePosition && (order.type == OrderType::Limit || order.isConditional());
    quantity.typed = plainText(order.quantity);
    Cell& filled = cells[Filled];
    if (order.closePosition || order.isConditional() || isUnknown(order)) {
        number(filled, isUnknown(order) ? format::unknown() : QString(), Decimal(), Ink::Text3);
        return;
    }
    number(filled, quantityText(order.executed, instrument), order.executed, order.executed.isZero() ? Ink::Text3 : Ink::Text1);
    if (order.executed.isPositive() && order.quantity.isPositive()) {
        filled.meter = (order.executed / order.quantity).toDouble();
        filled.meterWidth = filledMeter;
        filled.meterAfter = true;
        filled.meterInk = order.side == Side::Buy ? Ink::Buy : Ink::Sell;
        filled.tip = tr("at %1 on average").arg(priceText(order.averagePrice, instrument));
    }
}

void OrdersModel::fillPrices(const Order& order, const Instrument* instrument, std::vector<Cell>& cells) const
{
    const bool editable = order.isWorking() && order.request == RequestState::None && !order.heldHere && instrument;
    Cell& price = cells[Price];
    if (!words::showsPrice(order)) {
        number(price, order.type == OrderType::Other ? QStringLiteral("–") : tr("market"), Decimal(), Ink::Text3);
    } else {
        number(price, priceText(order.price, instrument), order.price);
        price.typed = plainText(order.price);
        price.editable = editable && (order.type == OrderType::Limit || order.isConditional());
    }
    if (order.request == RequestState::Modifying && order.wantedPrice.isPositive() && hasLimitPrice(order.type)) {
        price.parts = { { priceText(order.price, instrument), Ink::Text1 }, { QStringLiteral("\u2192"), Ink::Text3 },
            { priceText(order.wantedPrice, instrument), order.side == Side::Buy ? Ink::Buy : Ink::Sell } };
        price.spoken = tr("%1, moving to %2").arg(price.parts[0].text, price.parts[2].text);
    }
    Cell& trigger = cells[Trigger];
    trigger.ink = Ink::Text1;
    if (order.type == OrderType::TrailingStop) {
        number(trigger, plainText(order.callbackRate) + QStringLiteral(" %"), order.callbackRate);
        trigger.unit = order.activatePrice.isPositive() && !order.activated ? tr("  trail from %1").arg(priceText(order.activatePrice, instrument)) : tr("  trail");
    } else if (order.triggerPrice.isPositive()) {
        number(trigger, priceText(order.triggerPrice, instrument), order.triggerPrice);
        trigger.unit = order.workingType == WorkingType::MarkPrice ? tr("  mark") : tr("  last");
        trigger.typed = plainText(order.triggerPrice);
        trigger.editable = editable && order.isConditional();
    }
}

void OrdersModel::fillStanding(const Order& order, const Instrument* instrument, std::vector<Cell>& cells) const
{
    const MarketData& market = *m_session.market();
    const MarkPrice* mark = market.markPrice(order.symbol);
    const Decimal at = reference(order);
    if (mark && mark->mark.isPositive() && at.isPositive()) {
        const Decimal distance = (at / mark->mark - Decimal(1)) * Decimal(100);
        number(cells[ToMark], format::signedPercent(distance), distance.abs(), Ink::Text2);
    } else if (at.isPositive()) {
        number(cells[ToMark], format::unknown(), Decimal(), Ink::Text3);
    }
    Cell& queue = cells[QueueAhead];
    queue.ink = Ink::Text2;
    if (isUnknown(order)) {
        queue.text = tr("not counted");
        queue.ink = Ink::Warn;
    } else if (const auto ahead = order.isWorking() && order.type == OrderType::Limit ? m_session.account()->queueAhead(order.localId) : std::nullopt) {
        const auto resting = restingAt(market, order, order.price, instrument);
        const auto estimate = m_session.account()->queueEstimate(order.localId);
        if (estimate && estimate->wide && !ahead->isZero()) // at most nothing is nothing
            number(queue, QStringLiteral("\u2264 ") + quantityText(*ahead, instrument), *ahead, Ink::Text2);
        else
            number(queue, ahead->isZero() ? tr("front") : resting ? tr("%1 of %2").arg(quantityText(*ahead, instrument), quantityText(*resting, instrument)) : QStringLiteral("\u2248 ") + quantityText(*ahead, instrument), *ahead, Ink::Text2);
    }
    Cell& result = cells[Result];
    const Position* leg = m_session.account()->position(order.symbol, order.positionSide);
    const Decimal worth = order.request == RequestState::Modifying && order.wantedPrice.isPositive() ? order.wantedPrice : at;
    if (!leg || leg->isLong() == (order.side == Side::Buy)) {
        number(result, order.onlyReduces() ? QString() : tr("adds"), Decimal(), Ink::Text3);
    } else if (worth.isPositive()) {
        const Decimal closing = order.closePosition ? leg->amount.abs() : std::min(order.remaining(), leg->amount.abs());
        const Decimal money = leg->isLong() ? closing * (worth - leg->entryPrice) : closing * (leg->entryPrice - worth);
        number(result, format::signedMoney(money), money, money.isZero() ? Ink::Text2 : money.isPositive() ? Ink::Buy : Ink::Sell);
    }
}

void OrdersModel::fillActions(const Order& order, const Instrument* instrument, Cell& cell) const
{
    const QString what = describeOrder(order, m_session);
    if (isUnknown(order)) {
        cell.note = tr("asked by id, try %1 of %2; not sent again").arg(std::max(1, std::min(order.queries, mostQueries))).arg(mostQueries);
        if (order.queries > mostQueries)
            cell.note = tr("asked by id, try %1, every 10 s; not sent again").arg(order.queries);
        cell.noteInk = Ink::Warn;
        cell.buttons = { { CheckNow, tr("Check now"), std::nullopt, tr("Ask the exchange now about %1").arg(what) } };
        return;
    }
    if (isRefusedOrder(order)) {
        cell.note = order.errorText;
        cell.noteInk = Ink::Sell;
        if (const auto quantity = affordable(order))
            cell.buttons.append({ UseAffordable, tr("Use %1").arg(quantityText(*quantity, instrument)), std::nullopt, tr("Put %1 into the ticket with %2").arg(what, quantityText(*quantity, instrument)) });
        if (maySendAgain(m_session, order))
            cell.buttons.append({ SendAgain, tr("Send again"), std::nullopt, tr("Send again: %1").arg(what) });
        cell.buttons.append({ Dismiss, tr("Dismiss"), std::nullopt, tr("Dismiss refused %1").arg(what) });
        return;
    }
    const bool editable = order.isWorking() && order.request == RequestState::None && !order.heldHere && (order.type == OrderType::Limit || order.isConditional());
    if (order.request == RequestState::Modifying) {
        if (const auto behind = restingAt(*m_session.market(), order, order.wantedPrice, instrument))
            cell.note = tr("joins behind %1").arg(quantityText(*behind, instrument));
    } else if (!order.errorText.isEmpty() && std::chrono::steady_clock::now() - order.errorSince < 6s) {
        cell.note = tr("refused, unchanged: %1").arg(order.errorText);
        cell.noteInk = Ink::Sell;
    }
    if (editable)
        cell.buttons.append({ Edit, {}, Icon::Pencil, tr("Edit %1").arg(what) });
    if (order.request != RequestState::Cancelling)
        cell.buttons.append({ Cancel, {}, Icon::Close, isInFlight(order) ? tr("Cancel %1 as soon as it is answered").arg(what) : tr("Cancel %1").arg(what) });
}

} // namespace fathom

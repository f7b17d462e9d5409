// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/trade_book.h"

#include <algorithm>

namespace fathom {

namespace {

constexpr int feeDecimals = 8; // what the venue prints

bool belongsToFills(const Income& income)
{
    return income.type == QLatin1String("REALIZED_PNL") || income.type == QLatin1String("COMMISSION")
        || income.type == QLatin1String("DELIVERED_SETTELMENT"); // as the venue spells it
}

void book(TradeRecord& trade, const Income& income, Decimal amount)
{
    (income.isFunding() ? trade.funding : trade.other) += amount;
}

} // namespace

bool TradeBook::isMoneyOf(const QString& symbol, const QString& asset)
{
    if (asset.isEmpty())
        return true;
    const QString pair = symbol.section(QLatin1Char('_'), 0, 0);
    if (pair.size() < symbol.size() && pair == asset + QLatin1String("USD"))
        return true; // a coin-margined contract
    return pair.endsWith(asset) && pair != asset;
}

void TradeBook::addFee(TradeRecord& trade, const QString& asset, Decimal amount)
{
    if (isMoneyOf(trade.symbol, asset)) {
        trade.fee += amount;
        return;
    }
    if (amount.isZero())
        return;
    const auto known = std::find_if(trade.otherFees.begin(), trade.otherFees.end(), [&](const auto& fee) { return fee.first == asset; });
    if (known == trade.otherFees.end())
        trade.otherFees.emplace_back(asset, amount);
    else
        known->second += amount;
}

void TradeBook::inherit(const QString& symbol, PositionSide side, Decimal amount)
{
    if (amount.isZero())
        return;
    TradeRecord trade;
    trade.symbol = symbol;
    trade.side = side;
    trade.isLong = amount.isPositive();
    trade.held = amount;
    trade.peak = trade.entered = amount.abs();
    trade.inherited = true;
    m_open[{ symbol, side }] = std::move(trade);
}

void TradeBook::restore(const TradeRecord& open)
{
    m_open[{ open.symbol, open.side }] = open;
}

void TradeBook::drop(const QString& symbol, PositionSide side)
{
    m_open.erase({ symbol, side });
    m_lastClosed.erase({ symbol, side });
}

TradeRecord* TradeBook::openOf(const QString& symbol, PositionSide side)
{
    const auto it = m_open.find({ symbol, side });
    return it == m_open.end() ? nullptr : &it->second;
}

TradeRecord& TradeBook::begin(const Fill& fill, bool isLong)
{
    TradeRecord& trade = m_open[{ fill.symbol, fill.positionSide }];
    trade = {};
    trade.symbol = fill.symbol;
    trade.side = fill.positionSide;
    trade.isLong = isLong;
    trade.opened = fill.time;
    trade.firstTradeId = fill.tradeId;
    return trade;
}

void TradeBook::enter(TradeRecord& trade, const Fill& fill, Decimal quantity, Decimal fee)
{
    // What an inherited part was entered at is not known: the average stays unknown until a result tells it.
    if (!trade.inherited || !trade.enteredValue.isZero())
        trade.enteredValue += quantity * fill.price;
    trade.entered += quantity;
    trade.held += trade.isLong ? quantity : -quantity;
    trade.peak = std::max(trade.peak, trade.held.abs());
    addFee(trade, fill.commissionAsset, fee);
    trade.lastTradeId = fill.tradeId;
    ++trade.fills;
}

void TradeBook::leave(TradeRecord& trade, const Fill& fill, Decimal quantity, Decimal fee)
{
    if (trade.inherited && trade.enteredValue.isZero() && quantity.isPositive()) {
        // The result tells what the inherited part was entered at.
        const Decimal perUnit = fill.realizedPnl / quantity;
        trade.enteredValue = trade.entered * (trade.isLong ? fill.price - perUnit : fill.price + perUnit);
    }
    trade.left += quantity;
    trade.leftValue += quantity * fill.price;
    trade.held -= trade.isLong ? quantity : -quantity;
    trade.realized += fill.realizedPnl;
    addFee(trade, fill.commissionAsset, fee);
    if (trade.opened == WallTime {})
        trade.opened = fill.time; // inherited: since when we know of it
    if (trade.firstTradeId == 0)
        trade.firstTradeId = fill.tradeId;
    trade.lastTradeId = fill.tradeId;
    ++trade.fills;
}

void TradeBook::end(const Leg& leg, WallTime time)
{
    const auto it = m_open.find(leg);
    it->second.closed = time;
    m_closed.push_back(it->second);
    m_lastClosed[leg] = std::move(it->second);
    m_open.erase(it);
}

void TradeBook::add(const Fill& fill)
{
    const Leg leg { fill.symbol, fill.positionSide };
    const bool buys = fill.side == Side::Buy;
    TradeRecord* trade = openOf(fill.symbol, fill.positionSide);
    if (!trade && !fill.realizedPnl.isZero()) {
        // Only closing realises something: what it closed was opened before the known history.
        TradeRecord& unknown = begin(fill, !buys);
        unknown.inherited = true;
        unknown.entered = unknown.peak = fill.quantity;
        unknown.held = buys ? -fill.quantity : fill.quantity;
        trade = &unknown;
    }
    if (!trade || trade->isLong == buys) {
        enter(trade ? *trade : begin(fill, buys), fill, fill.quantity, fill.commission);
        return;
    }
    const Decimal closing = std::min(fill.quantity, trade->held.abs());
    const Decimal opening = fill.quantity - closing;
    const Decimal closingFee = opening.isZero() ? fill.commission : (fill.commission * closing / fill.quantity).rounded(feeDecimals);
    leave(*trade, fill, closing, closingFee);
    if (!trade->held.isZero())
        return;
    end(leg, fill.time);
    if (opening.isPositive())
        enter(begin(fill, buys), fill, opening, fill.commission - closingFee);
}

void TradeBook::add(const Income& income)
{
    if (income.symbol.isEmpty() || belongsToFills(income))
        return;
    std::vector<TradeRecord*> held;
    for (const PositionSide side : { PositionSide::Both, PositionSide::Long, PositionSide::Short }) {
        if (TradeRecord* trade = openOf(income.symbol, side))
            held.push_back(trade);
    }
    if (held.empty()) {
        // Booked a moment after the position ended: the trade that ended last takes it.
        TradeRecord* latest = nullptr;
        for (auto& [leg, trade] : m_lastClosed) {
            if (leg.first == income.symbol && (!latest || trade.closed > latest->closed))
                latest = &trade;
        }
        if (!latest) {
            m_unassigned += income.amount;
            return;
        }
        book(*latest, income, income.amount);
        const auto same = [&](const TradeRecord& trade) { return trade.side == latest->side && trade.symbol == latest->symbol && trade.firstTradeId == latest->firstTradeId; };
        const auto listed = std::find_if(m_closed.begin(), m_closed.end(), same);
        if (listed == m_closed.end())
            m_closed.push_back(*latest); // told again with the booking
        else
            *listed = *latest;
        return;
    }
    Decimal sum;
    for (const TradeRecord* trade : held)
        sum += trade->held;
    Decimal given;
    for (std::size_t i = 0; i + 1 < held.size(); ++i) {
        const Decimal share = sum.isZero() ? Decimal() : (income.amount * held[i]->held / sum).rounded(feeDecimals);
        book(*held[i], income, share);
        given += share;
    }
    book(*held.back(), income, income.amount - given);
}

std::vector<TradeRecord> TradeBook::takeClosed()
{
    return std::exchange(m_closed, {});
}

void widen(TradeRecord& trade, Decimal worst, Decimal best)
{
    const auto take = [](Decimal& known, Decimal price, bool lower) {
        if (price.isPositive() && (known.isZero() || (lower ? price < known : price > known)))
            known = price;
    };
    take(trade.worstPrice, worst, trade.isLong);
    take(trade.bestPrice, best, !trade.isLong);
}

void replay(TradeBook& book, std::vector<Fill> fills, std::vector<Income> incomes)
{
    std::sort(fills.begin(), fills.end(), [](const Fill& a, const Fill& b) { return a.tradeId < b.tradeId; });
    std::stable_sort(incomes.begin(), incomes.end(), [](const Income& a, const Income& b) { return a.time < b.time; });
    auto income = incomes.begin();
    for (const Fill& fill : fills) {
        while (income != incomes.end() && income->time <= fill.time)
            book.add(*income++);
        book.add(fill);
    }
    while (income != incomes.end())
        book.add(*income++);
}

} // namespace fathom

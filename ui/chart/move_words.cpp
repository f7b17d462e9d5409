// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/move_words.h"

#include "core/domain/book_walk.h"
#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/session.h"
#include "ui/chart/chart_trading.h"
#include "ui/theme/format.h"
#include "ui/workspace/filled_figures.h"

#include <QCoreApplication>

namespace fathom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(fathom::OrderLines)
};

// The queue it leaves and the one it joins; a conditional order has none.
void addQueue(std::vector<MoveLine>& lines, const Session& session, const Order& order, Decimal to, const Instrument& instrument)
{
    const auto size = [&](Decimal value) { return format::quantity(value.roundedTo(instrument.stepSize, Decimal::Rounding::Nearest), instrument); };
    const BookViewPtr book = session.market()->book(order.symbol);
    if (const auto ahead = session.account()->queueAhead(order.localId)) {
        const Decimal level = book ? restingAt(*book, order.side, order.price).value_or(Decimal()) : Decimal();
        lines.push_back({ Words::tr("gives up %1 ahead of %2").arg(size(*ahead), size(std::max(level, *ahead))) });
    }
    const auto joined = book ? restingAt(*book, order.side, to) : std::nullopt;
    lines.push_back({ joined ? Words::tr("joins behind %1").arg(size(*joined)) : Words::tr("goes to the back of the queue") });
}

// What the position makes there, where the order takes from it.
std::optional<Decimal> resultAt(const Position* leg, const Order& order, Decimal price)
{
    if (!leg || !leg->isOpen() || leg->isLong() == (order.side == Side::Buy))
        return std::nullopt;
    const Decimal part = order.closePosition ? leg->amount.abs() : std::min(leg->amount.abs(), order.remaining());
    const Decimal gain = (price - leg->entryPrice) * part;
    return leg->isLong() ? gain : -gain;
}

} // namespace

std::vector<MoveLine> moveConsequences(const Session& session, const ChartTrading& trading, const Order& order, Decimal to, bool mergeable)
{
    std::vector<MoveLine> lines;
    const auto instrument = session.market()->instrument(order.symbol);
    if (!instrument)
        return lines;
    if (const QString refusal = trading.moveRefusal(order, to, mergeable); !refusal.isEmpty()) {
        lines.push_back({ refusal, true });
        return lines;
    }
    const bool waits = order.isConditional();
    if (!waits && trading.wouldTake(order.side, to))
        lines.push_back({ Words::tr("would take"), true }); // allowed by the setting
    else if (waits)
        lines.push_back({ order.closePosition ? Words::tr("cancelled and placed anew") : Words::tr("placed anew, then the old one goes") });
    else
        addQueue(lines, session, order, to, *instrument);
    const Decimal from = waits ? order.triggerPrice : order.price;
    const Position* leg = session.account()->position(order.symbol, order.positionSide);
    const MarkPrice* mark = session.market()->markPrice(order.symbol);
    if (const auto after = resultAt(leg, order, to)) {
        lines.push_back({ Words::tr("result %1 → %2").arg(format::signedMoney(*resultAt(leg, order, from)), format::signedMoney(*after)) });
    } else if (!order.onlyReduces()) {
        OrderIntent terms = trading.movedTerms(order, to);
        terms.quantity = order.remaining();
        if (const auto at = whatIfFilled(session, terms, to, mark ? mark->mark : Decimal()).liquidation)
            lines.push_back({ Words::tr("liquidation if filled %1").arg(format::price(at->roundedTo(instrument->tickSize, Decimal::Rounding::Nearest), *instrument)) });
    }
    if (mark && mark->mark.isPositive())
        lines.push_back({ Words::tr("%1 from mark").arg(format::signedPercent((to / mark->mark - Decimal(1)) * Decimal(100))) });
    return lines;
}

} // namespace fathom

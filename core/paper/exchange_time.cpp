// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What time brings, each at its own moment however far the clock has jumped: good-till dates, countdowns, funding, delivery.
#include "core/paper/exchange_private.h"

namespace fathom::paper {

WallTime Exchange::Private::nextFunding(const PaperMarket& market, WallTime after) const
{
    if (toMs(market.spec.delivery) != 0)
        return {}; // a delivery contract is not funded
    const std::int64_t interval = std::chrono::milliseconds { std::max(market.spec.fundingInterval, std::chrono::hours { 1 }) }.count();
    return wallTimeFromMs((toMs(after) / interval + 1) * interval);
}

// The earliest moment at which something is due.
WallTime Exchange::Private::nextDue() const
{
    WallTime due = std::min(WallTime::max(), algos.nextSending());
    for (const PaperMarket& market : markets) {
        if (market.spec.instrument.status == QLatin1String("CLOSE"))
            continue;
        if (toMs(market.mark.nextFunding) != 0)
            due = std::min(due, market.mark.nextFunding);
        if (toMs(market.spec.delivery) != 0)
            due = std::min(due, market.spec.delivery);
    }
    for (const auto& account : accounts) {
        for (const auto& [market, at] : account->countdowns)
            due = std::min(due, at);
    }
    return std::min(due, nextGoodTill);
}

void Exchange::Private::carryOut(WallTime at)
{
    const Operation operation(*this);
    if (nextGoodTill <= at)
        expireGoodTill(at);
    algos.advanceTo(at);
    for (const auto& account : accounts)
        countDown(*account, at);
    bool funded = false;
    for (std::size_t i = 0; i < markets.size(); ++i) {
        PaperMarket& paper = markets[i];
        const bool closed = paper.spec.instrument.status == QLatin1String("CLOSE");
        if (!closed && toMs(paper.mark.nextFunding) != 0 && paper.mark.nextFunding <= at) {
            paper.mark.nextFunding = nextFunding(paper, at);
            settleFunding(static_cast<int>(i), at);
            funded = true;
        }
        if (!closed && toMs(paper.spec.delivery) != 0 && paper.spec.delivery <= at) {
            const Decimal index = paper.mark.index.isPositive() ? paper.mark.index : markOf(static_cast<int>(i));
            settleMarket(static_cast<int>(i), paper.settlePrice.isPositive() ? paper.settlePrice : index);
        }
    }
    for (const auto& account : accounts) {
        if (funded)
            risk.check(*account);
    }
}

void Exchange::Private::countDown(PaperAccount& account, WallTime at)
{
    for (auto each = account.countdowns.begin(); each != account.countdowns.end();) {
        if (each->second > at) {
            ++each;
            continue;
        }
        const auto open = account.holdings[static_cast<std::size_t>(each->first)].openOrders;
        each = account.countdowns.erase(each);
        for (const std::int64_t id : open) {
            PaperOrder& order = account.orders.at(id);
            markets[static_cast<std::size_t>(order.market)].book->cancel(order.handle);
            end(account, order, OrderStatus::Canceled, Execution::Canceled, ExpiryReason::None);
        }
    }
}

void Exchange::Private::expireGoodTill(WallTime at)
{
    nextGoodTill = algos.nextGoodTill(at);
    for (const auto& account : accounts) {
        if (account->openCount == 0)
            continue;
        std::vector<std::int64_t> due;
        for (const Holding& holding : account->holdings) {
            for (const std::int64_t id : holding.openOrders) {
                const PaperOrder& order = account->orders.at(id);
                if (order.timeInForce == TimeInForce::GTD && order.goodTill <= at)
                    due.push_back(id);
                else if (order.timeInForce == TimeInForce::GTD)
                    nextGoodTill = std::min(nextGoodTill, order.goodTill);
            }
        }
        for (const std::int64_t id : due) {
            PaperOrder& order = account->orders.at(id);
            markets[static_cast<std::size_t>(order.market)].book->cancel(order.handle);
            end(*account, order, OrderStatus::Expired, Execution::Expired, ExpiryReason::None);
        }
    }
}

void Exchange::Private::settleFunding(int market, WallTime at)
{
    const PaperMarket& paper = markets[static_cast<std::size_t>(market)];
    const Decimal mark = markOf(market), rate = paper.mark.fundingRate;
    const Funding funding { paper.spec.instrument.symbol, rate, mark, at };
    for (ExchangeListener* listener : listeners)
        listener->onFunding(funding);
    for (const auto& account : accounts) {
        Holding& holding = account->holdings[static_cast<std::size_t>(market)];
        std::vector<PositionSide> moved;
        Decimal sum;
        for (const PositionSide side : allSides) {
            PaperLeg& leg = holding.leg(side);
            const Decimal fee = margin::printed(margin::fundingFee(leg.amount, mark, rate));
            if (fee.isZero())
                continue;
            account->wallet += fee;
            books.crowdCash -= fee;
            leg.paid -= fee;
            if (holding.marginType == MarginType::Isolated) {
                leg.isolatedWallet += fee;
                moved.push_back(side);
            }
            sum += fee;
            book(*account, "FUNDING_FEE", market, fee, QStringLiteral("FUNDING_FEE"), 0);
        }
        if (sum.isZero())
            continue;
        touch(*account);
        touch(*account, market);
        tellAccount(*account, "FUNDING_FEE", market, moved, sum, true);
    }
}

} // namespace fathom::paper

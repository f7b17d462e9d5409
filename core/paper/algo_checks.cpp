// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the Algo Service refuses at the door. Margin and price band are looked at when the order triggers.
#include "core/paper/algo_service.h"

#include "core/paper/exchange_private.h"
#include "core/paper/paper_rules.h"
#include "core/paper/venue_errors.h"

namespace fathom::paper {

namespace {

constexpr std::size_t mostOpen = 200; // over all symbols
const Decimal leastCallback = Decimal::fromScaled(1, 1), mostCallback = 20;

bool isLimit(OrderType type) { return type == OrderType::Stop || type == OrderType::TakeProfit; }

} // namespace

Result<void> AlgoService::check(const PaperAccount& account, const AlgoRequest& request, int market) const
{
    const PaperMarket& paper = m_exchange.markets[static_cast<std::size_t>(market)];
    if (!isConditional(request.type))
        return refusal::orderType();
    if (!request.clientAlgoId.isEmpty() && !isClientId(request.clientAlgoId))
        return refusal::clientId();
    if (account.dualSide == (request.positionSide == PositionSide::Both))
        return refusal::positionSide();
    if (account.dualSide && request.reduceOnly.value_or(false))
        return refusal::notRequired("reduceonly");
    if (auto closing = checkClosing(account, request); !closing)
        return closing;
    if (auto form = checkForm(request); !form)
        return form;
    const Instrument& instrument = paper.spec.instrument;
    if (!account.tradFiSigned && instrument.contractType == QLatin1String("TRADIFI_PERPETUAL"))
        return refusal::tradFiAgreement();
    if (instrument.status == QLatin1String("CLOSE"))
        return refusal::symbolClosed();
    const bool reduces = request.closePosition || request.reduceOnly.value_or(false) || closesHedgeLeg(request.positionSide, request.side);
    if (!instrument.isTrading() && !reduces)
        return refusal::openingStatus();
    if (auto grid = checkGrid(request, paper); !grid)
        return grid;
    const Decimal last = latest(market, request.workingType).value_or(Decimal());
    const Decimal valued = request.price.value_or(request.triggerPrice.value_or(request.activatePrice.value_or(last)));
    if (!reduces && valued.isPositive() && valued * *request.quantity < instrument.minNotional)
        return refusal::minNotional(QString::fromStdString(instrument.minNotional.toString()));
    const auto known = account.algosByClientId.constFind(request.clientAlgoId);
    if (!request.clientAlgoId.isEmpty() && known != account.algosByClientId.constEnd() && account.algos.at(*known).isOpen())
        return refusal::duplicateClientId();
    if (account.openAlgos >= mostOpen)
        return refusal::algoOrders();
    if (request.whilePosition && account.holdings[static_cast<std::size_t>(market)].leg(request.positionSide).amount.isZero())
        return refusal::whilePosition();
    return checkTrigger(request, market);
}

Result<void> AlgoService::checkClosing(const PaperAccount& account, const AlgoRequest& request) const
{
    if (!request.closePosition) {
        if (!request.quantity)
            return refusal::mandatory("quantity");
        return {};
    }
    if (request.type != OrderType::StopMarket && request.type != OrderType::TakeProfitMarket)
        return refuse(-4136, QStringLiteral("Target strategy invalid for orderType %1,closePosition true").arg(orderTypeName(request.type)));
    if (request.quantity)
        return refuse(-4137, QStringLiteral("Quantity must be zero with closePosition equals true"));
    if (request.reduceOnly)
        return *request.reduceOnly ? refusal::notRequired("reduceonly")
                                   : refuse(-4138, QStringLiteral("Reduce only must be true with closePosition equals true"));
    if (account.dualSide && !closesHedgeLeg(request.positionSide, request.side))
        return refusal::notRequired("closePosition");
    return {};
}

// Which parameters belong to which type.
Result<void> AlgoService::checkForm(const AlgoRequest& request) const
{
    const bool matched = request.priceMatch != PriceMatch::None;
    const bool trailing = request.type == OrderType::TrailingStop;
    if (isLimit(request.type)) {
        if (request.price && matched)
            return refusal::notRequired("price");
        if (!request.price && !matched)
            return refusal::mandatory("price");
    } else {
        if (matched)
            return refusal::priceMatchType();
        if (request.price)
            return refusal::notRequired("price");
        if (request.timeInForce == TimeInForce::GTX || request.timeInForce == TimeInForce::RPI)
            return refusal::timeInForce();
    }
    if (trailing) {
        if (request.triggerPrice)
            return refusal::notRequired("triggerPrice");
        if (!request.callbackRate)
            return refusal::mandatory("callbackRate");
        if (*request.callbackRate < leastCallback || *request.callbackRate > mostCallback)
            return refuse(-2007, QStringLiteral("Invalid callBack rate."));
    } else {
        if (!request.triggerPrice)
            return refusal::mandatory("triggerPrice");
        if (request.callbackRate)
            return refusal::notRequired("callbackRate");
        if (request.activatePrice)
            return refusal::notRequired("activatePrice");
    }
    if (request.timeInForce == TimeInForce::Other)
        return refusal::timeInForce();
    if (request.timeInForce == TimeInForce::GTD && !isGoodTill(request.goodTill, m_exchange.now()))
        return refusal::goodTillDate();
    return {};
}

Result<void> AlgoService::checkGrid(const AlgoRequest& request, const PaperMarket& market) const
{
    const Instrument& instrument = market.spec.instrument;
    for (const auto& trigger : { request.triggerPrice, request.activatePrice }) {
        if (!trigger)
            continue;
        if (!trigger->isPositive())
            return refuse(-4006, QStringLiteral("Stop price less than zero."));
        if (instrument.maxPrice.isPositive() && *trigger > instrument.maxPrice)
            return refuse(-4007, QStringLiteral("Stop price greater than max price."));
        if (trigger->decimals() > instrument.tickSize.decimals())
            return refusal::precision();
        if (!trigger->isMultipleOf(instrument.tickSize))
            return refusal::tickSize();
    }
    if (request.price) {
        if (auto price = m_exchange.checkPriceGrid(market, *request.price); !price)
            return price;
    }
    if (!request.quantity)
        return {};
    return m_exchange.checkQuantity(market, isLimit(request.type) ? OrderType::Limit : OrderType::Market, *request.quantity);
}

// What would trigger at once is refused; what stands on no price yet cannot be judged.
Result<void> AlgoService::checkTrigger(const AlgoRequest& request, int market) const
{
    const auto now = latest(market, request.workingType);
    if (!now)
        return {};
    const bool buys = request.side == Side::Buy;
    bool immediate = false;
    if (request.type == OrderType::TrailingStop) {
        immediate = request.activatePrice && (buys ? *request.activatePrice >= *now : *request.activatePrice <= *now);
    } else {
        const bool stops = request.type == OrderType::Stop || request.type == OrderType::StopMarket;
        immediate = buys == stops ? *now >= *request.triggerPrice : *now <= *request.triggerPrice;
    }
    if (immediate)
        return refuse(-2021, QStringLiteral("Order would immediately trigger."));
    return {};
}

} // namespace fathom::paper

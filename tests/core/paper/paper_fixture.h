// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/margin.h"
#include "core/paper/exchange.h"
#include "core/paper/matching_book.h"
#include "core/paper/paper_words.h"
#include "tests/support/words.h"

#include <QStringList>

namespace fathom::paper::test {

using fathom::test::d;
inline QString text(Decimal value) { return QString::fromStdString(value.toString()); }

//! \brief Reproducible noise.
class Noise
{
public:
    explicit Noise(std::uint64_t seed)
        : m_state(seed)
    {
    }
    std::int64_t below(std::int64_t most)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::int64_t>((m_state >> 33) % static_cast<std::uint64_t>(most));
    }

private:
    std::uint64_t m_state;
};

inline Instrument bitcoin()
{
    Instrument i;
    i.symbol = i.pair = QStringLiteral("BTCUSDT");
    i.baseAsset = QStringLiteral("BTC");
    i.quoteAsset = i.marginAsset = QStringLiteral("USDT");
    i.status = QStringLiteral("TRADING");
    i.tickSize = d("0.1");
    i.minPrice = d("556.8");
    i.maxPrice = d("4529764");
    i.stepSize = i.minQuantity = i.marketStepSize = i.marketMinQuantity = d("0.001");
    i.maxQuantity = 1'000;
    i.marketMaxQuantity = 120;
    i.minNotional = 50;
    i.percentUp = d("1.05");
    i.percentDown = d("0.95");
    i.liquidationFee = d("0.0125");
    i.marketTakeBound = d("0.05");
    return i;
}

inline Instrument ether()
{
    Instrument i = bitcoin();
    i.symbol = i.pair = QStringLiteral("ETHUSDT");
    i.baseAsset = QStringLiteral("ETH");
    i.tickSize = d("0.01");
    i.minPrice = d("39.86");
    i.maxPrice = d("306177");
    i.maxQuantity = i.marketMaxQuantity = 10'000;
    i.minNotional = 20;
    return i;
}

inline std::vector<LeverageBracket> brackets()
{
    std::vector<LeverageBracket> rows {
        { 1, 125, 0, 50'000, d("0.004"), 0 },
        { 2, 100, 50'000, 600'000, d("0.005"), 0 },
        { 3, 75, 600'000, 3'000'000, d("0.0065"), 0 },
        { 4, 50, 3'000'000, 12'000'000, d("0.01"), 0 },
        { 5, 20, 12'000'000, 100'000'000, d("0.025"), 0 },
    };
    margin::fillCum(rows);
    return rows;
}

inline HistoryQuery historyOf(const char* symbol)
{
    HistoryQuery query;
    query.symbol = QString::fromLatin1(symbol);
    return query;
}

//! \brief Remembers what the exchange says.
class Recorder final : public ExchangeListener
{
public:
    void onTradeLite(const OrderUpdate&) override { order.append(QStringLiteral("lite")); }
    void onAccountUpdate(const AccountUpdate& update) override
    {
        order.append(QStringLiteral("account ") + update.reason);
        accounts.push_back(update);
    }
    void onOrderUpdate(const OrderUpdate& update) override
    {
        order.append(QStringLiteral("order ") + executionName(update.execution) + QLatin1Char(' ') + orderStatusName(update.order.status));
        updates.push_back(update);
    }
    void onLeverageChanged(AccountId, const QString& symbol, int leverage, WallTime) override
    {
        order.append(QStringLiteral("leverage %1 %2").arg(symbol).arg(leverage));
    }
    void onAlgoUpdate(const AlgoOrder& algo) override
    {
        order.append(QStringLiteral("algo ") + algoStatusName(algo.status));
        algos.push_back(algo);
    }
    void onForceOrder(const ForceOrderEvent& event) override { forced.push_back(event); }
    void onMarginCall(const MarginCall& call) override { calls.push_back(call); }
    void onFunding(const Funding& funding) override { fundings.push_back(funding); }
    void clear() { *this = {}; }

    QStringList order;
    std::vector<AccountUpdate> accounts;
    std::vector<OrderUpdate> updates;
    std::vector<AlgoOrder> algos;
    std::vector<ForceOrderEvent> forced;
    std::vector<MarginCall> calls;
    std::vector<Funding> fundings;
};

//! \brief Two markets, one account of 10,000 USDT, a clock that stands at noon.
struct Venue
{
    explicit Venue(ExchangeOptions options = {})
        : exchange(clock, std::move(options))
    {
        exchange.addMarket({ bitcoin(), brackets(), std::chrono::hours { 8 } });
        exchange.addMarket({ ether(), brackets(), std::chrono::hours { 8 } });
        exchange.setMarkPrice(0, 60'000, 60'000);
        exchange.setMarkPrice(1, 3'000, 3'000);
        exchange.addListener(&heard);
        me = exchange.defaultAccount();
    }

    //! \brief Anonymous liquidity.
    SubmitResult quote(Side side, const char* price, const char* quantity, int market = 0)
    {
        const Instrument& instrument = exchange.instrument(market);
        BookOrder order;
        order.side = side;
        order.ticks = instrument.ticksOf(d(price)).value();
        order.steps = instrument.stepsOf(d(quantity)).value();
        return exchange.book(market).submit(order);
    }
    static PlaceRequest limit(Side side, const char* price, const char* quantity, TimeInForce tif = TimeInForce::GTC)
    {
        PlaceRequest request;
        request.symbol = QStringLiteral("BTCUSDT");
        request.side = side;
        request.timeInForce = tif;
        request.price = d(price);
        request.quantity = d(quantity);
        return request;
    }
    static PlaceRequest market(Side side, const char* quantity)
    {
        PlaceRequest request = limit(side, "1", quantity);
        request.type = OrderType::Market;
        request.price.reset();
        return request;
    }
    static PlaceRequest reducing(PlaceRequest request)
    {
        request.reduceOnly = true;
        return request;
    }
    static PlaceRequest on(PositionSide side, PlaceRequest request)
    {
        request.positionSide = side;
        return request;
    }
    static AlgoRequest algo(OrderType type, Side side, const char* trigger, const char* quantity)
    {
        AlgoRequest request;
        request.symbol = QStringLiteral("BTCUSDT");
        request.type = type;
        request.side = side;
        if (*trigger)
            request.triggerPrice = d(trigger);
        if (*quantity)
            request.quantity = d(quantity);
        return request;
    }
    Result<AlgoOrder> place(const AlgoRequest& request) { return exchange.placeAlgo(me, request); }
    int refusalOf(const AlgoRequest& request)
    {
        const auto result = place(request);
        return result ? 0 : result.error().venueCode;
    }
    AlgoOrder algo(std::int64_t id) { return exchange.queryAlgo(me, { id, {} }).value_or(AlgoOrder()); }
    //! \brief A trade of the crowd at \p price: the last price is there afterwards.
    void print(const char* price)
    {
        quote(Side::Sell, price, "0.001");
        quote(Side::Buy, price, "0.001");
    }
    Result<PaperOrder> place(const PlaceRequest& request) { return exchange.placeOrder(me, request); }
    int refusalOf(const PlaceRequest& request)
    {
        const auto result = place(request);
        return result ? 0 : result.error().venueCode;
    }
    Result<PaperOrder> modify(std::int64_t id, Side side, const char* price, const char* quantity)
    {
        ModifyRequest request;
        request.key = { QStringLiteral("BTCUSDT"), id, {} };
        request.side = side;
        request.price = d(price);
        request.quantity = d(quantity);
        return exchange.modifyOrder(me, request);
    }
    PaperOrder order(std::int64_t id) { return exchange.queryOrder(me, { QStringLiteral("BTCUSDT"), id, {} }).value_or(PaperOrder()); }
    Position position(PositionSide side = PositionSide::Both, const char* symbol = "BTCUSDT")
    {
        for (const Position& row : exchange.positionRisk(me, QString::fromLatin1(symbol)).value()) {
            if (row.side == side)
                return row;
        }
        return {};
    }
    Decimal wallet() { return exchange.account(me).figures.wallet; }
    Decimal available() { return exchange.account(me).figures.available; }
    //! \brief Sum of all income rows of the account.
    Decimal income(AccountId account)
    {
        Decimal sum;
        HistoryQuery query;
        query.limit = 1'000;
        query.start = WallTime {};
        for (int page = 1;; ++page) {
            query.page = page;
            const auto rows = exchange.income(account, query).value();
            for (const Income& row : rows)
                sum += row.amount;
            if (rows.size() < 1'000)
                return sum;
        }
    }

    ManualClock clock { wallTimeFromMs(1'780'000'000'000) };
    Exchange exchange;
    Recorder heard;
    AccountId me = anonymous;
};

} // namespace fathom::paper::test

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_fixture.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>

using namespace fathom;
using namespace fathom::paper;
using namespace fathom::paper::test;

namespace {

//! Three accounts and a crowd trade at random in two markets while the mark wanders.
class Crowd
{
public:
    Crowd(std::uint64_t seed, bool dualSide)
        : m_noise(seed)
    {
        traders = { venue.me, venue.exchange.addAccount(), venue.exchange.addAccount() };
        if (dualSide)
            venue.exchange.setPositionMode(traders[1], true).has_value();
        venue.exchange.setMarginType(traders[2], QStringLiteral("BTCUSDT"), MarginType::Isolated).has_value();
        venue.exchange.setFundingRate(0, d("0.0003"));
        venue.exchange.setFundingRate(1, d("-0.0002"));
    }

    void step()
    {
        const int market = static_cast<int>(m_noise.below(2));
        const std::int64_t kind = m_noise.below(100);
        venue.clock.advance(std::chrono::milliseconds { m_noise.below(20'000) });
        if (kind < 25)
            crowdOrder(market);
        else if (kind < 60)
            placeSome(market);
        else if (kind < 70)
            placeConditional(market);
        else if (kind < 80)
            touchOne(true);
        else if (kind < 92)
            touchOne(false);
        else
            wander(market);
    }

    Venue venue;
    std::vector<AccountId> traders;
    int placed = 0, refused = 0, conditional = 0;

private:
    std::int64_t ticksNear(int market) { return (market == 0 ? m_mark[0] : m_mark[1]) + m_noise.below(400) - 200; }

    void crowdOrder(int market)
    {
        BookOrder order;
        order.side = m_noise.below(2) == 0 ? Side::Buy : Side::Sell;
        order.ticks = ticksNear(market);
        order.steps = 1 + m_noise.below(3'000);
        venue.exchange.book(market).submit(order);
    }

    void placeSome(int market)
    {
        const Instrument& instrument = venue.exchange.instrument(market);
        const AccountId trader = traders[static_cast<std::size_t>(m_noise.below(3))];
        PlaceRequest request;
        request.symbol = instrument.symbol;
        request.side = m_noise.below(2) == 0 ? Side::Buy : Side::Sell;
        request.quantity = instrument.quantityOf(1 + m_noise.below(2'000));
        request.reduceOnly = m_noise.below(4) == 0;
        request.selfTrade = static_cast<SelfTrade>(m_noise.below(4));
        if (venue.exchange.positionMode(trader)) {
            request.reduceOnly = false;
            request.positionSide = m_noise.below(2) == 0 ? PositionSide::Long : PositionSide::Short;
        }
        constexpr std::array kinds { TimeInForce::GTC, TimeInForce::GTC, TimeInForce::GTC, TimeInForce::IOC, TimeInForce::FOK, TimeInForce::GTX };
        if (m_noise.below(3) == 0) {
            request.type = OrderType::Market;
        } else {
            request.timeInForce = kinds[static_cast<std::size_t>(m_noise.below(6))];
            request.price = instrument.priceOf(ticksNear(market));
        }
        const bool done = venue.exchange.placeOrder(trader, request).has_value();
        ++(done ? placed : refused);
    }

    void placeConditional(int market)
    {
        const Instrument& instrument = venue.exchange.instrument(market);
        const AccountId trader = traders[static_cast<std::size_t>(m_noise.below(3))];
        constexpr std::array kinds { OrderType::Stop, OrderType::StopMarket, OrderType::TakeProfit, OrderType::TakeProfitMarket, OrderType::TrailingStop };
        AlgoRequest request;
        request.symbol = instrument.symbol;
        request.type = kinds[static_cast<std::size_t>(m_noise.below(5))];
        request.side = m_noise.below(2) == 0 ? Side::Buy : Side::Sell;
        request.workingType = static_cast<WorkingType>(m_noise.below(2));
        request.whilePosition = m_noise.below(4) == 0;
        if (venue.exchange.positionMode(trader))
            request.positionSide = m_noise.below(2) == 0 ? PositionSide::Long : PositionSide::Short;
        request.closePosition = m_noise.below(3) == 0 && (request.type == OrderType::StopMarket || request.type == OrderType::TakeProfitMarket);
        if (!request.closePosition)
            request.quantity = instrument.quantityOf(1 + m_noise.below(2'000));
        if (request.type == OrderType::TrailingStop)
            request.callbackRate = Decimal::fromScaled(1 + m_noise.below(5), 1);
        else
            request.triggerPrice = instrument.priceOf(ticksNear(market));
        if (request.type == OrderType::Stop || request.type == OrderType::TakeProfit)
            request.price = instrument.priceOf(ticksNear(market));
        conditional += venue.exchange.placeAlgo(trader, request) ? 1 : 0;
    }

    void touchOne(bool cancel)
    {
        const AccountId trader = traders[static_cast<std::size_t>(m_noise.below(3))];
        const auto open = venue.exchange.openOrders(trader, {}).value();
        if (open.empty())
            return;
        const PaperOrder& order = open[static_cast<std::size_t>(m_noise.below(static_cast<std::int64_t>(open.size())))];
        if (cancel) {
            venue.exchange.cancelOrder(trader, { order.symbol, order.orderId, {} }).has_value();
            return;
        }
        const Instrument& instrument = venue.exchange.instrument(order.market);
        ModifyRequest request;
        request.key = { order.symbol, order.orderId, {} };
        request.side = order.side;
        request.price = instrument.priceOf(ticksNear(order.market));
        request.quantity = instrument.quantityOf(1 + m_noise.below(2'000));
        venue.exchange.modifyOrder(trader, request).has_value();
    }

    void wander(int market)
    {
        std::int64_t& ticks = m_mark[static_cast<std::size_t>(market)];
        ticks += (m_noise.below(200) - 100) * (m_noise.below(20) == 0 ? 60 : 1);
        ticks = std::clamp<std::int64_t>(ticks, market == 0 ? 400'000 : 200'000, market == 0 ? 900'000 : 400'000);
        const Decimal mark = venue.exchange.instrument(market).priceOf(ticks);
        venue.exchange.setMarkPrice(market, mark, mark);
        venue.exchange.advanceTo(venue.clock.wallNow());
    }

    Noise m_noise;
    std::array<std::int64_t, 2> m_mark { 600'000, 300'000 };
};

} // namespace

class ExchangePropertiesTest final : public QObject
{
    Q_OBJECT

private:
    static void checkAccount(Crowd& crowd, AccountId account)
    {
        Exchange& exchange = crowd.venue.exchange;
        const auto snapshot = exchange.account(account);
        QCOMPARE(snapshot.figures.wallet, Decimal(10'000) + crowd.venue.income(account));
        QVERIFY(!snapshot.figures.available.isNegative());

        std::map<std::pair<QString, PositionSide>, Decimal> sums;
        Decimal fees, realized;
        HistoryQuery all;
        all.limit = 1'000;
        for (const char* symbol : { "BTCUSDT", "ETHUSDT" }) {
            all.symbol = QString::fromLatin1(symbol);
            all.start = WallTime {};
            all.fromId = 0;
            const auto trades = exchange.userTrades(account, all).value();
            QVERIFY(trades.size() < 1'000); // one page holds them all
            for (const PaperTrade& trade : trades) {
                sums[{ trade.symbol, trade.positionSide }] += trade.side == Side::Buy ? trade.quantity : -trade.quantity;
                fees += trade.commission;
                realized += trade.realizedPnl;
            }
        }
        for (const Position& row : exchange.positionRisk(account, {}).value()) {
            QCOMPARE(row.amount, (sums[{ row.symbol, row.side }]));
            sums.erase({ row.symbol, row.side });
            QVERIFY(row.side != PositionSide::Long || !row.amount.isNegative());
            QVERIFY(row.side != PositionSide::Short || !row.amount.isPositive());
            QVERIFY(!row.isOpen() || row.entryPrice.isPositive());
        }
        for (const auto& [key, amount] : sums)
            QVERIFY(amount.isZero());
        Decimal booked;
        for (const char* type : { "COMMISSION", "REALIZED_PNL" }) {
            HistoryQuery query;
            query.incomeType = QString::fromLatin1(type);
            query.limit = 1'000;
            query.start = WallTime {};
            for (query.page = 1;; ++query.page) {
                const auto rows = exchange.income(account, query).value();
                for (const Income& row : rows)
                    booked += row.amount;
                if (rows.size() < 1'000)
                    break;
            }
        }
        QCOMPARE(booked, realized - fees);
    }

    //! Orders the account has open are exactly its orders in the book, and reduce-only ones never exceed the position.
    static void checkOrders(Crowd& crowd, AccountId account)
    {
        Exchange& exchange = crowd.venue.exchange;
        std::map<std::tuple<QString, PositionSide>, Decimal> reducing;
        for (const PaperOrder& order : exchange.openOrders(account, {}).value()) {
            const auto steps = exchange.book(order.market).restingSteps(order.handle);
            QVERIFY(steps);
            QCOMPARE(exchange.instrument(order.market).quantityOf(*steps), order.remaining());
            if (order.reduceOnly)
                reducing[{ order.symbol, order.positionSide }] += order.remaining();
        }
        for (const Position& row : exchange.positionRisk(account, {}).value())
            QVERIFY((reducing[{ row.symbol, row.side }] <= row.amount.abs()));
    }

    //! A conditional order is TRIGGERED exactly as long as its engine order works; GTE ones have their position.
    static void checkAlgos(Crowd& crowd, AccountId account)
    {
        Exchange& exchange = crowd.venue.exchange;
        QVERIFY(exchange.openAlgos(account, {})->size() <= 200);
        for (const char* symbol : { "BTCUSDT", "ETHUSDT" }) {
            auto all = historyOf(symbol);
            all.limit = 1'000;
            for (const AlgoOrder& algo : exchange.allAlgos(account, all).value()) {
                const bool engine = algo.status == AlgoStatus::Triggered || algo.status == AlgoStatus::Finished;
                QCOMPARE(algo.orderId != 0, engine);
                QVERIFY(algo.status != AlgoStatus::Triggering);
                QCOMPARE(algo.reason.isEmpty(), algo.status != AlgoStatus::Rejected && algo.status != AlgoStatus::Expired);
                if (engine) {
                    const auto order = exchange.queryOrder(account, { algo.symbol, algo.orderId, {} });
                    QVERIFY(order);
                    QCOMPARE(order->isWorking(), algo.status == AlgoStatus::Triggered);
                    QCOMPARE(order->executed, algo.actualQuantity);
                }
            }
        }
    }

    static QStringList describe(const Exchange& exchange, AccountId account)
    {
        QStringList lines { text(exchange.account(account).figures.wallet) };
        for (const Position& row : exchange.positionRisk(account, {}).value())
            lines << row.symbol << positionSideName(row.side) << text(row.amount) << text(row.entryPrice) << text(row.isolatedWallet);
        for (const PaperOrder& order : exchange.allOrders(account, {}).value())
            lines << QString::number(order.orderId) << text(order.quantity) << text(order.executed) << orderStatusName(order.status)
                  << QString::number(order.algoId);
        for (const char* symbol : { "BTCUSDT", "ETHUSDT" }) {
            for (const AlgoOrder& algo : exchange.allAlgos(account, historyOf(symbol)).value())
                lines << QString::number(algo.algoId) << algoStatusName(algo.status) << text(algo.extreme) << text(algo.actualQuantity)
                      << text(algo.actualPrice) << QString::number(algo.orderId) << QString::number(toMs(algo.updated)) << algo.reason;
            for (const Amendment& row : exchange.amendments(account, { QString::fromLatin1(symbol), 0, {} }, {}).value())
                lines << QString::number(row.amendmentId) << text(row.priceBefore) << text(row.priceAfter);
        }
        for (const Income& row : exchange.income(account, {}).value())
            lines << QString::number(row.tranId) << row.type << text(row.amount);
        return lines;
    }

    //! What the fund has lost the accounts have got, and the other way round.
    static void checkFund(Crowd& crowd)
    {
        Decimal cleared;
        for (const AccountId trader : crowd.traders) {
            HistoryQuery query;
            query.incomeType = QStringLiteral("INSURANCE_CLEAR");
            query.limit = 1'000;
            for (const Income& row : crowd.venue.exchange.income(trader, query).value())
                cleared += row.amount;
        }
        QCOMPARE(crowd.venue.exchange.insuranceFund(), Decimal(1'000'000) - cleared);
    }

    static void checkBooks(Crowd& crowd)
    {
        for (int market = 0; market < 2; ++market) {
            const auto& book = crowd.venue.exchange.book(market);
            const auto bid = book.bestTicks(Side::Buy), ask = book.bestTicks(Side::Sell);
            QVERIFY(!bid || !ask || *bid < *ask);
        }
    }

private Q_SLOTS:
    void money_and_quantity_are_conserved_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<bool>("dualSide");
        for (int seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %d", seed) << seed << (seed % 2 == 0);
    }
    void money_and_quantity_are_conserved()
    {
        QFETCH(int, seed);
        QFETCH(bool, dualSide);
        Crowd crowd(static_cast<std::uint64_t>(seed), dualSide);
        for (int i = 0; i < 1'500; ++i) {
            crowd.step();
            checkBooks(crowd);
            if (i % 10 == 0) {
                for (const AccountId trader : crowd.traders)
                    checkOrders(crowd, trader);
            }
            if (i % 100 == 99) {
                checkFund(crowd);
                for (const AccountId trader : crowd.traders) {
                    checkAccount(crowd, trader);
                    checkAlgos(crowd, trader);
                }
            }
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(crowd.placed > 100);
        QVERIFY(crowd.refused > 10);
        QVERIFY(crowd.conditional > 40);
        QVERIFY(crowd.venue.exchange.ledger().fills > 100);
    }

    //! Cut off after a commit, in the middle of everything, it goes on as it was.
    void a_restart_loses_nothing_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 11; seed <= 14; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void a_restart_loses_nothing()
    {
        QFETCH(int, seed);
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("state.sqlite"));
        std::vector<AccountId> traders;
        QStringList before;
        WallTime then;
        Decimal fund;
        {
            Crowd crowd(static_cast<std::uint64_t>(seed), seed % 2 == 0);
            QVERIFY(crowd.venue.exchange.openState(file));
            for (int i = 0; i < 600; ++i) {
                crowd.step();
                if (i % 7 == 0)
                    QVERIFY(crowd.venue.exchange.commit());
            }
            QVERIFY(crowd.venue.exchange.commit());
            traders = crowd.traders;
            for (const AccountId trader : traders)
                before << describe(crowd.venue.exchange, trader);
            then = crowd.venue.clock.wallNow();
            fund = crowd.venue.exchange.insuranceFund();
        }
        Venue venue;
        venue.clock.stepWall(then - venue.clock.wallNow());
        QVERIFY(venue.exchange.openState(file));
        QStringList after;
        for (const AccountId trader : traders)
            after << describe(venue.exchange, trader);
        QCOMPARE(after, before);
        QCOMPARE(venue.exchange.insuranceFund(), fund);
        QVERIFY(before.size() > 100);
    }

    //! A cross position at its liquidation price has equity equal to its maintenance margin; before it, it lives.
    void liquidation_price_is_honoured()
    {
        for (int seed = 1; seed <= 40; ++seed) {
            Noise noise(static_cast<std::uint64_t>(seed));
            Venue venue;
            const Side side = noise.below(2) == 0 ? Side::Buy : Side::Sell;
            venue.quote(opposite(side), "60000", "10");
            QVERIFY(venue.exchange.setLeverage(venue.me, QStringLiteral("BTCUSDT"), 20));
            auto request = Venue::market(side, "1");
            request.quantity = bitcoin().quantityOf(1'500 + noise.below(1'700));
            QVERIFY(venue.place(request));
            const Decimal price = venue.position().liquidationPrice;
            QVERIFY(price.isPositive());
            const Decimal tick = bitcoin().tickSize;
            const bool isLong = side == Side::Buy;
            const Decimal safe = price.roundedTo(tick, isLong ? Decimal::Rounding::Up : Decimal::Rounding::Down) + (isLong ? tick : -tick);
            venue.exchange.setMarkPrice(0, safe, safe);
            QVERIFY(venue.position().isOpen());
            const Decimal gone = safe + (isLong ? -tick - tick : tick + tick);
            venue.exchange.setMarkPrice(0, gone, gone);
            QVERIFY(!venue.position().isOpen());
        }
    }
};

FATHOM_TEST(ExchangePropertiesTest)
#include "tst_exchange_properties.moc"

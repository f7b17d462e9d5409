// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_fixture.h"
#include "tests/support/test_main.h"

using namespace fathom;
using namespace fathom::paper;
using namespace fathom::paper::test;

//! Positions, margin, settings, funding and liquidation.
class ExchangeAccountTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void position_row_by_the_formulas()
    {
        Venue venue;
        venue.quote(Side::Sell, "60000", "1");
        QVERIFY(venue.place(Venue::market(Side::Buy, "0.5")));
        venue.exchange.setMarkPrice(0, 61'000, 61'000);
        const Position row = venue.position();
        QCOMPARE(text(row.entryPrice), QStringLiteral("60000"));
        QCOMPARE(text(row.breakEvenPrice), QStringLiteral("60030")); // 60000 x 1.0005
        QCOMPARE(text(row.unrealizedPnl), QStringLiteral("500"));
        QCOMPARE(text(row.notional), QStringLiteral("30500"));
        QCOMPARE(text(row.positionInitialMargin), QStringLiteral("1525"));
        QCOMPARE(text(row.maintenanceMargin), QStringLiteral("122"));
        QCOMPARE(text(venue.wallet()), QStringLiteral("9985"));
        const auto account = venue.exchange.account(venue.me).figures;
        QCOMPARE(text(account.marginBalance), QStringLiteral("10485"));
        QCOMPARE(text(account.available), QStringLiteral("8960"));
        const auto expected = margin::liquidationPrice(venue.wallet(), 0, 0, { { PositionSide::Both, d("0.5"), 60'000 } }, 61'000, brackets());
        QCOMPARE(row.liquidationPrice, expected.value());
    }

    void realised_pnl_fees_and_income_rows()
    {
        Venue venue;
        venue.quote(Side::Sell, "60000", "0.1");
        QVERIFY(venue.place(Venue::market(Side::Buy, "0.1")));
        venue.quote(Side::Buy, "60500", "1");
        QVERIFY(venue.place(Venue::market(Side::Sell, "0.04")));
        QCOMPARE(text(venue.position().amount), QStringLiteral("0.06"));
        QCOMPARE(text(venue.position().entryPrice), QStringLiteral("60000"));
        QCOMPARE(text(venue.position().accumulatedRealized), QStringLiteral("20"));
        QCOMPARE(text(venue.wallet()), QStringLiteral("10015.79")); // 10000 - 3 + 20 - 1.21
        QVERIFY(venue.place(Venue::market(Side::Sell, "0.1"))); // flips
        QCOMPARE(text(venue.position().amount), QStringLiteral("-0.04"));
        QCOMPARE(text(venue.position().entryPrice), QStringLiteral("60500"));
        QCOMPARE(venue.wallet(), Decimal(10'000) + venue.income(venue.me));
        HistoryQuery query;
        query.incomeType = QStringLiteral("REALIZED_PNL");
        QCOMPARE(venue.exchange.income(venue.me, query)->size(), std::size_t(2));
    }

    void open_orders_hold_margin()
    {
        Venue venue;
        QVERIFY(venue.place(Venue::limit(Side::Buy, "60000", "1"))); // 3000 at 20x
        QCOMPARE(text(venue.available()), QStringLiteral("7000"));
        QVERIFY(venue.place(Venue::limit(Side::Sell, "61000", "0.9"))); // the smaller side is free
        QCOMPARE(text(venue.available()), QStringLiteral("7000"));
        QCOMPARE(venue.refusalOf(Venue::limit(Side::Buy, "60000", "2.334")), -2019);
        QCOMPARE(venue.refusalOf(Venue::limit(Side::Buy, "60000", "2.333")), 0);
        QCOMPARE(text(venue.available()), QStringLiteral("1"));
        const Position row = venue.position();
        QCOMPARE(text(row.openOrderInitialMargin), QStringLiteral("9999"));
        QVERIFY(!row.isOpen());
    }

    void open_loss_is_part_of_the_cost()
    {
        Venue venue;
        // Sold 1000 under the mark: initial margin 2950 and an open loss of 1000 for one coin.
        QCOMPARE(venue.refusalOf(Venue::limit(Side::Sell, "59000", "2.6")), -2019); // 7670 + 2600
        QCOMPARE(venue.refusalOf(Venue::limit(Side::Sell, "59000", "2.5")), 0);     // 7375 + 2500
    }

    void C25_brackets_limit_the_position()
    {
        Venue venue({ 10'000'000 });
        QVERIFY(venue.exchange.setLeverage(venue.me, QStringLiteral("BTCUSDT"), 125));
        QCOMPARE(venue.refusalOf(Venue::limit(Side::Buy, "60000", "0.834")), -2027); // 50040 > 50000
        QCOMPARE(venue.refusalOf(Venue::limit(Side::Buy, "60000", "0.833")), 0);
        QCOMPARE(venue.exchange.setLeverage(venue.me, QStringLiteral("BTCUSDT"), 126).error().venueCode, -4028);
        QCOMPARE(venue.exchange.setLeverage(venue.me, QStringLiteral("BTCUSDT"), 0).error().venueCode, -4028);
        const auto reply = venue.exchange.setLeverage(venue.me, QStringLiteral("BTCUSDT"), 100);
        QVERIFY(reply);
        QCOMPARE(text(reply->maxNotional), QStringLiteral("600000"));
        QCOMPARE(venue.refusalOf(Venue::limit(Side::Buy, "60000", "1")), 0);
        QCOMPARE(venue.exchange.setLeverage(venue.me, QStringLiteral("BTCUSDT"), 125).error().venueCode, -2027);
        QVERIFY(venue.heard.order.contains(QStringLiteral("leverage BTCUSDT 100")));
    }

    void leverage_needs_margin()
    {
        Venue venue;
        QVERIFY(venue.place(Venue::limit(Side::Buy, "60000", "3")));
        QCOMPARE(venue.exchange.setLeverage(venue.me, QStringLiteral("BTCUSDT"), 10).error().venueCode, -2028);
        QVERIFY(venue.exchange.setLeverage(venue.me, QStringLiteral("BTCUSDT"), 19));
        QCOMPARE(venue.exchange.symbolConfig(venue.me, QStringLiteral("BTCUSDT"))->front().leverage, 19);
        QCOMPARE(venue.exchange.symbolConfig(venue.me, {})->size(), std::size_t(2));
        QCOMPARE(venue.exchange.symbolConfig(venue.me, QStringLiteral("NOPE")).error().venueCode, -1121);
    }

    void margin_type_and_mode_refusals()
    {
        Venue venue;
        const QString symbol = QStringLiteral("BTCUSDT");
        QCOMPARE(venue.exchange.setMarginType(venue.me, symbol, MarginType::Cross).error().venueCode, -4046);
        QCOMPARE(venue.exchange.setPositionMode(venue.me, false).error().venueCode, -4059);
        const auto order = venue.place(Venue::limit(Side::Buy, "60000", "0.1"));
        QCOMPARE(venue.exchange.setMarginType(venue.me, symbol, MarginType::Isolated).error().venueCode, -4047);
        QCOMPARE(venue.exchange.setPositionMode(venue.me, true).error().venueCode, -4067);
        venue.quote(Side::Sell, "60000", "0.1");
        QCOMPARE(venue.order(order->orderId).status, OrderStatus::Filled);
        QCOMPARE(venue.exchange.setMarginType(venue.me, symbol, MarginType::Isolated).error().venueCode, -4048);
        QCOMPARE(venue.exchange.setPositionMode(venue.me, true).error().venueCode, -4068);
        venue.quote(Side::Buy, "60000", "0.1");
        QVERIFY(venue.place(Venue::reducing(Venue::market(Side::Sell, "0.1"))));
        QVERIFY(venue.exchange.setMarginType(venue.me, symbol, MarginType::Isolated));
        QVERIFY(venue.exchange.setPositionMode(venue.me, true));
        QCOMPARE(venue.exchange.symbolConfig(venue.me, symbol)->front().marginType, MarginType::Isolated);
        QVERIFY(venue.exchange.accountConfig(venue.me).dualSide);
    }

    void C26_position_side_must_match_the_mode()
    {
        Venue venue;
        const auto request = Venue::limit(Side::Buy, "50000", "0.01");
        QCOMPARE(venue.refusalOf(Venue::on(PositionSide::Long, request)), -4061);
        QVERIFY(venue.exchange.setPositionMode(venue.me, true));
        QCOMPARE(venue.refusalOf(request), -4061);
        QCOMPARE(venue.refusalOf(Venue::reducing(Venue::on(PositionSide::Long, request))), -1106);
        QCOMPARE(venue.refusalOf(Venue::on(PositionSide::Long, request)), 0);
        QCOMPARE(venue.refusalOf(Venue::on(PositionSide::Short, request)), -2022); // buys back a short there is not
    }

    void hedge_legs_are_apart()
    {
        Venue venue;
        QVERIFY(venue.exchange.setPositionMode(venue.me, true));
        venue.quote(Side::Sell, "60000", "5");
        venue.quote(Side::Buy, "59990", "5");
        QVERIFY(venue.place(Venue::on(PositionSide::Long, Venue::market(Side::Buy, "0.2"))));
        QVERIFY(venue.place(Venue::on(PositionSide::Short, Venue::market(Side::Sell, "0.1"))));
        QCOMPARE(text(venue.position(PositionSide::Long).amount), QStringLiteral("0.2"));
        QCOMPARE(text(venue.position(PositionSide::Short).amount), QStringLiteral("-0.1"));
        QCOMPARE(venue.position(PositionSide::Long).liquidationPrice, venue.position(PositionSide::Short).liquidationPrice);
        const std::vector<margin::Leg> legs { { PositionSide::Long, d("0.2"), 60'000 }, { PositionSide::Short, d("-0.1"), d("59990") } };
        QCOMPARE(venue.position(PositionSide::Long).liquidationPrice,
            margin::liquidationPrice(venue.wallet(), 0, 0, legs, 60'000, brackets()).value_or(Decimal()));
        QCOMPARE(venue.exchange.positionRisk(venue.me, {})->size(), std::size_t(2));
        const auto closed = venue.place(Venue::on(PositionSide::Long, Venue::market(Side::Sell, "0.5"))); // never turns the leg round
        QVERIFY(closed);
        QCOMPARE(text(closed->executed), QStringLiteral("0.2"));
        QVERIFY(closed->reduceOnly);
        QCOMPARE(text(venue.position(PositionSide::Short).amount), QStringLiteral("-0.1"));
    }

    void isolated_wallet_follows_the_position()
    {
        Venue venue;
        const QString symbol = QStringLiteral("BTCUSDT");
        QVERIFY(venue.exchange.setMarginType(venue.me, symbol, MarginType::Isolated));
        QVERIFY(venue.exchange.setLeverage(venue.me, symbol, 10));
        venue.quote(Side::Sell, "60000", "1");
        QVERIFY(venue.place(Venue::market(Side::Buy, "0.1")));
        QCOMPARE(text(venue.position().isolatedWallet), QStringLiteral("600"));
        QCOMPARE(text(venue.exchange.account(venue.me).figures.crossWallet), QStringLiteral("9397"));
        QCOMPARE(text(venue.available()), QStringLiteral("9397"));
        QCOMPARE(QString::fromStdString(venue.position().liquidationPrice.toFixed(4, Decimal::Rounding::Nearest)), QStringLiteral("54216.8675")); // U9
        QCOMPARE(venue.exchange.setLeverage(venue.me, symbol, 5).error().venueCode, -4161);
        QVERIFY(venue.exchange.setLeverage(venue.me, symbol, 20));
        QVERIFY(venue.exchange.setLeverage(venue.me, symbol, 20));

        QCOMPARE(venue.exchange.changePositionMargin(venue.me, symbol, PositionSide::Both, 0, true).error().venueCode, -4055);
        QCOMPARE(venue.exchange.changePositionMargin(venue.me, symbol, PositionSide::Both, 100'000, true).error().venueCode, -4050);
        QCOMPARE(venue.exchange.changePositionMargin(venue.me, symbol, PositionSide::Both, 301, false).error().venueCode, -4051);
        QVERIFY(venue.exchange.changePositionMargin(venue.me, symbol, PositionSide::Both, 300, false));
        QVERIFY(venue.exchange.changePositionMargin(venue.me, symbol, PositionSide::Both, 100, true));
        QCOMPARE(text(venue.position().isolatedWallet), QStringLiteral("400"));
        QCOMPARE(venue.exchange.changePositionMargin(venue.me, QStringLiteral("ETHUSDT"), PositionSide::Both, 1, true).error().venueCode, -4049);

        venue.quote(Side::Buy, "60000", "1");
        QVERIFY(venue.place(Venue::market(Side::Sell, "0.05")));
        QCOMPARE(text(venue.position().isolatedWallet), QStringLiteral("200"));
        QVERIFY(venue.place(Venue::market(Side::Sell, "0.05")));
        QCOMPARE(venue.exchange.account(venue.me).figures.crossWallet, venue.wallet());
        QCOMPARE(venue.exchange.changePositionMargin(venue.me, symbol, PositionSide::Both, 1, true).error().venueCode, -4054);
    }

    void F1_funding_is_paid_on_the_hour()
    {
        Venue venue;
        venue.quote(Side::Sell, "60000", "1");
        QVERIFY(venue.place(Venue::market(Side::Buy, "0.5")));
        venue.exchange.setFundingRate(0, d("0.0001"));
        const WallTime due = venue.exchange.markPrice(0).nextFunding;
        QCOMPARE(toMs(due) % (8 * 3'600'000), 0);
        const Decimal before = venue.wallet(), even = venue.position().breakEvenPrice;
        venue.clock.advance(due - venue.clock.wallNow() - std::chrono::milliseconds { 1 });
        venue.exchange.advanceTo(venue.clock.wallNow());
        QCOMPARE(venue.wallet(), before);
        venue.clock.advance(std::chrono::milliseconds { 1 });
        venue.heard.clear();
        venue.exchange.advanceTo(venue.clock.wallNow());
        QCOMPARE(text(venue.wallet() - before), QStringLiteral("-3"));
        QCOMPARE(text(venue.position().breakEvenPrice - even), QStringLiteral("6"));
        const auto update = std::find_if(venue.heard.accounts.begin(), venue.heard.accounts.end(),
            [](const AccountUpdate& each) { return each.reason == QLatin1String("FUNDING_FEE"); });
        QVERIFY(update != venue.heard.accounts.end());
        QCOMPARE(update->symbol, QStringLiteral("BTCUSDT"));
        QCOMPARE(text(update->balances.front().change), QStringLiteral("-3"));
        QCOMPARE(venue.heard.fundings.size(), std::size_t(2)); // both markets fund
        QCOMPARE(venue.exchange.markPrice(0).nextFunding, due + std::chrono::hours { 8 });
        venue.exchange.advanceTo(venue.clock.wallNow());
        QCOMPARE(text(venue.wallet() - before), QStringLiteral("-3")); // once
    }

    void liquidation_cross()
    {
        Venue venue;
        venue.quote(Side::Sell, "60000", "10");
        QVERIFY(venue.place(Venue::market(Side::Buy, "3")));
        const auto resting = venue.place(Venue::reducing(Venue::limit(Side::Sell, "62000", "1")));
        QVERIFY(resting);
        const Decimal price = venue.position().liquidationPrice;
        QVERIFY(price > Decimal(56'000) && price < Decimal(60'000));
        venue.exchange.setMarkPrice(0, price.roundedTo(d("0.1"), Decimal::Rounding::Up) + d("0.1"), price);
        QCOMPARE(text(venue.position().amount), QStringLiteral("3"));
        QCOMPARE(venue.heard.calls.size(), std::size_t(1));
        QVERIFY(venue.heard.forced.empty());

        const Decimal mark = price.roundedTo(d("0.1"), Decimal::Rounding::Down);
        venue.quote(Side::Buy, "56000", "2");
        venue.exchange.setMarkPrice(0, mark, mark);
        QVERIFY(venue.position().amount.isZero());
        QCOMPARE(venue.order(resting->orderId).status, OrderStatus::Expired);
        QCOMPARE(venue.order(resting->orderId).expiryReason, ExpiryReason::Liquidation);
        QCOMPARE(venue.heard.forced.size(), std::size_t(1));
        QCOMPARE(text(venue.heard.forced.front().quantity), QStringLiteral("3"));
        const auto orders = venue.exchange.allOrders(venue.me, historyOf("BTCUSDT")).value();
        QCOMPARE(orders.back().type, OrderType::Liquidation);
        QVERIFY(orders.back().clientId.startsWith(QLatin1String("autoclose-")));
        QCOMPARE(orders.back().status, OrderStatus::Filled);
        QVERIFY(!venue.wallet().isNegative());
        QCOMPARE(venue.wallet(), Decimal(10'000) + venue.income(venue.me));
        QVERIFY(venue.heard.order.contains(QStringLiteral("order CALCULATED FILLED"))); // what the book could not take
    }

    void liquidation_isolated_loses_its_own_wallet_only()
    {
        Venue venue;
        QVERIFY(venue.exchange.setMarginType(venue.me, QStringLiteral("BTCUSDT"), MarginType::Isolated));
        venue.quote(Side::Sell, "60000", "10");
        QVERIFY(venue.place(Venue::market(Side::Buy, "1")));
        const Decimal apart = venue.exchange.account(venue.me).figures.crossWallet;
        venue.quote(Side::Buy, "40000", "10"); // a hole in the book: worse than bankruptcy
        venue.exchange.setMarkPrice(0, 50'000, 50'000);
        QVERIFY(venue.position().amount.isZero());
        QCOMPARE(venue.wallet(), apart);
        QCOMPARE(venue.wallet(), Decimal(10'000) + venue.income(venue.me));
    }

    void liquidation_stops_when_margin_suffices()
    {
        Venue venue;
        venue.quote(Side::Sell, "60000", "2.8");
        venue.quote(Side::Sell, "3000", "100", 1);
        auto eth = Venue::market(Side::Buy, "1");
        eth.symbol = QStringLiteral("ETHUSDT");
        QVERIFY(venue.place(eth));
        QVERIFY(venue.place(Venue::market(Side::Buy, "2.8")));
        venue.quote(Side::Buy, "58000", "10"); // better than the mark: the loss is smaller than feared
        venue.exchange.setMarkPrice(0, d("56600"), d("56600"));
        QVERIFY(venue.position().amount.isZero());
        QCOMPARE(text(venue.position(PositionSide::Both, "ETHUSDT").amount), QStringLiteral("1"));
    }

    //! What the ticket foretells is what the exchange then shows, to the last digit.
    void what_if_foretells_the_position_data()
    {
        QTest::addColumn<bool>("isolated");
        QTest::addColumn<QByteArray>("before"); // signed position
        QTest::addColumn<QByteArray>("order");  // signed order
        for (const bool isolated : { false, true }) {
            const char* kind = isolated ? "isolated" : "cross";
            QTest::addRow("%s opens", kind) << isolated << QByteArray("0") << QByteArray("0.777");
            QTest::addRow("%s adds", kind) << isolated << QByteArray("-0.333") << QByteArray("-0.777");
            QTest::addRow("%s reduces", kind) << isolated << QByteArray("0.777") << QByteArray("-0.123");
            QTest::addRow("%s flips", kind) << isolated << QByteArray("0.333") << QByteArray("-0.777");
            QTest::addRow("%s closes", kind) << isolated << QByteArray("0.333") << QByteArray("-0.333");
        }
    }
    void what_if_foretells_the_position()
    {
        QFETCH(bool, isolated);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, order);
        Venue venue;
        QVERIFY(venue.exchange.setLeverage(venue.me, QStringLiteral("BTCUSDT"), 13));
        if (isolated)
            QVERIFY(venue.exchange.setMarginType(venue.me, QStringLiteral("BTCUSDT"), MarginType::Isolated));
        const auto trade = [&venue](Decimal amount, const char* price) {
            const Side side = amount.isPositive() ? Side::Buy : Side::Sell;
            venue.quote(opposite(side), price, text(amount.abs()).toLatin1().constData());
            auto request = Venue::market(side, "1");
            request.quantity = amount.abs();
            return venue.place(request).has_value();
        };
        if (!d(before.constData()).isZero())
            QVERIFY(trade(d(before.constData()), "60000.3"));
        const Position held = venue.position();
        margin::WhatIfInput input;
        input.amount = held.amount;
        input.entry = held.entryPrice;
        input.marginType = isolated ? MarginType::Isolated : MarginType::Cross;
        input.crossWallet = venue.exchange.account(venue.me).figures.crossWallet;
        input.isolatedWallet = held.isolatedWallet;
        input.side = order.startsWith('-') ? Side::Sell : Side::Buy;
        input.price = d("60011.7");
        input.quantity = d(order.constData()).abs();
        input.mark = 60'000;
        input.leverage = 13;
        input.feeRate = venue.exchange.commissionRates().taker;
        input.brackets = brackets();
        input.entryDecimals = margin::entryDecimals(bitcoin().priceDecimals());
        const auto foretold = margin::whatIf(input);
        const Decimal wallet = venue.wallet();
        QVERIFY(trade(d(order.constData()), "60011.7"));
        const Position now = venue.position();
        QCOMPARE(now.amount, foretold.amount);
        QCOMPARE(now.entryPrice, foretold.entry);
        QCOMPARE(now.liquidationPrice, foretold.liquidation.value_or(Decimal()));
        QCOMPARE(now.positionInitialMargin, foretold.initialMargin);
        QCOMPARE(venue.wallet() - wallet, foretold.realized - foretold.fee);
    }

    void history_pages()
    {
        Venue venue;
        venue.quote(Side::Sell, "60000", "1");
        std::vector<std::int64_t> orders;
        for (int i = 0; i < 10; ++i) {
            const auto order = venue.place(Venue::market(Side::Buy, "0.01"));
            QVERIFY(order);
            orders.push_back(order->orderId);
            venue.clock.advance(std::chrono::seconds { 1 });
        }
        auto query = historyOf("BTCUSDT");
        query.limit = 3;
        auto trades = venue.exchange.userTrades(venue.me, query).value();
        QCOMPARE(trades.size(), std::size_t(3));
        QCOMPARE(trades.back().orderId, orders[9]); // the newest, oldest first
        QCOMPARE(trades.front().orderId, orders[7]);
        query.fromId = trades.front().tradeId - 5;
        trades = venue.exchange.userTrades(venue.me, query).value();
        QCOMPARE(trades.front().orderId, orders[2]);
        QCOMPARE(trades.back().orderId, orders[4]);
        query = historyOf("BTCUSDT");
        query.orderId = orders[4];
        QCOMPARE(venue.exchange.userTrades(venue.me, query)->size(), std::size_t(1));
        query.limit = 2;
        auto rows = venue.exchange.allOrders(venue.me, query).value();
        QCOMPARE(rows.front().orderId, orders[4]);
        QCOMPARE(rows.back().orderId, orders[5]);
        query = historyOf("BTCUSDT");
        query.start = venue.clock.wallNow() - std::chrono::seconds { 4 };
        query.end = venue.clock.wallNow() - std::chrono::seconds { 2 };
        rows = venue.exchange.allOrders(venue.me, query).value();
        QCOMPARE(rows.size(), std::size_t(3));
        QCOMPARE(rows.front().orderId, orders[6]);
        query = historyOf("BTCUSDT");
        query.limit = 4;
        query.page = 3;
        QCOMPARE(venue.exchange.income(venue.me, query)->size(), std::size_t(2));
        QCOMPARE(venue.exchange.allOrders(venue.me, historyOf("NOPE")).error().venueCode, -1121);
    }

    void accounts_are_apart()
    {
        Venue venue;
        const AccountId other = venue.exchange.addAccount();
        QVERIFY(other != venue.me);
        const auto mine = venue.place(Venue::limit(Side::Sell, "60000", "0.1"));
        QVERIFY(mine);
        QCOMPARE(venue.exchange.cancelOrder(other, { QStringLiteral("BTCUSDT"), mine->orderId, {} }).error().venueCode, -2011);
        const auto theirs = venue.exchange.placeOrder(other, Venue::market(Side::Buy, "0.1"));
        QVERIFY(theirs);
        QCOMPARE(theirs->status, OrderStatus::Filled);
        QCOMPARE(text(venue.position().amount), QStringLiteral("-0.1"));
        QCOMPARE(text(venue.exchange.positionRisk(other, {})->front().amount), QStringLiteral("0.1"));
    }
};

FATHOM_TEST(ExchangeAccountTest)
#include "tst_exchange_account.moc"

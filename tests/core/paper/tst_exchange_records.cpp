// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_fixture.h"
#include "tests/support/test_main.h"
#include "tests/support/words.h"

#include <QTemporaryDir>

using namespace fathom;
using namespace fathom::test;
using namespace fathom::paper;
using namespace fathom::paper::test;

namespace {

const QString bnb = QStringLiteral("BNB");

Decimal walletOf(const Venue& venue, const QString& asset)
{
    for (const Balance& row : venue.exchange.balances(venue.me)) {
        if (row.asset == asset)
            return row.wallet;
    }
    return -1;
}

} // namespace

//! Amendments, margin by hand, countdowns, BNB commissions, several assets, downloads.
class ExchangeRecordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amendments_are_kept_newest_first()
    {
        Venue venue;
        auto named = Venue::limit(Side::Buy, "59000", "0.01");
        named.clientId = QStringLiteral("mine");
        const auto order = venue.place(named);
        const auto other = venue.place(Venue::limit(Side::Buy, "58000", "0.01"));
        QVERIFY(order && other);
        QVERIFY(venue.modify(order->orderId, Side::Buy, "59001", "0.01"));
        venue.clock.advance(std::chrono::seconds { 1 });
        QVERIFY(venue.modify(order->orderId, Side::Buy, "59001", "0.02"));
        QVERIFY(venue.modify(other->orderId, Side::Buy, "58001", "0.01"));
        QVERIFY(!venue.modify(order->orderId, Side::Buy, "59001", "0.02"));
        const auto rows = venue.exchange.amendments(venue.me, { btc, 0, QStringLiteral("mine") }, {}).value();
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[0].count, 2);
        QCOMPARE(rows[0].quantityBefore, d("0.01"));
        QCOMPARE(rows[0].quantityAfter, d("0.02"));
        QCOMPARE(rows[1].priceBefore, d("59000"));
        QCOMPARE(rows[1].priceAfter, d("59001"));
        QVERIFY(rows[0].amendmentId > rows[1].amendmentId);
        QCOMPARE(venue.exchange.amendments(venue.me, { btc, 0, {} }, {})->size(), std::size_t(3));
        HistoryQuery late;
        late.start = venue.clock.wallNow();
        QCOMPARE(venue.exchange.amendments(venue.me, { btc, order->orderId, {} }, late)->size(), std::size_t(1));
    }

    void margin_by_hand_is_kept()
    {
        Venue venue;
        QVERIFY(venue.exchange.setMarginType(venue.me, btc, MarginType::Isolated));
        venue.quote(Side::Sell, "60000", "1");
        QVERIFY(venue.place(Venue::market(Side::Buy, "0.1")));
        QVERIFY(venue.exchange.changePositionMargin(venue.me, btc, PositionSide::Both, 100, true));
        QVERIFY(venue.exchange.changePositionMargin(venue.me, btc, PositionSide::Both, 40, false));
        const auto rows = venue.exchange.marginChanges(venue.me, historyOf("BTCUSDT"), std::nullopt).value();
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[0].amount, d("100"));
        QVERIFY(rows[0].added && !rows[1].added);
        QCOMPARE(venue.exchange.marginChanges(venue.me, historyOf("BTCUSDT"), false)->size(), std::size_t(1));
        QCOMPARE(venue.exchange.marginChanges(venue.me, historyOf("ETHUSDT"), std::nullopt)->size(), std::size_t(0));
    }

    void a_countdown_cancels_unless_renewed()
    {
        Venue venue;
        const auto order = venue.place(Venue::limit(Side::Buy, "59000", "0.01"));
        const auto stop = venue.place(Venue::algo(OrderType::StopMarket, Side::Sell, "58000", "0.01"));
        QVERIFY(order && stop);
        const auto in = [&](int ms) { return venue.clock.wallNow() + std::chrono::milliseconds { ms }; };
        QVERIFY(venue.exchange.setCountdown(venue.me, btc, std::chrono::milliseconds { 1'000 }));
        QVERIFY(venue.exchange.setCountdown(venue.me, btc, std::chrono::milliseconds { 2'000 }));
        venue.exchange.advanceTo(in(1'999));
        QVERIFY(venue.order(order->orderId).isWorking());
        const WallTime due = in(2'000);
        venue.exchange.advanceTo(in(5'000));
        QCOMPARE(venue.order(order->orderId).status, OrderStatus::Canceled);
        QCOMPARE(venue.order(order->orderId).updated, due); // at its own moment
        QCOMPARE(venue.algo(stop->algoId).status, AlgoStatus::New);
        const auto again = venue.place(Venue::limit(Side::Buy, "59000", "0.01"));
        QVERIFY(venue.exchange.setCountdown(venue.me, btc, std::chrono::milliseconds { 1'000 }));
        QVERIFY(venue.exchange.setCountdown(venue.me, btc, std::chrono::milliseconds { 0 }));
        venue.exchange.advanceTo(in(9'000));
        QVERIFY(venue.order(again->orderId).isWorking());
        QCOMPARE(venue.exchange.setCountdown(venue.me, QStringLiteral("NO"), {}).error().venueCode, -1121);
    }

    void commissions_burn_bnb_while_there_is_any()
    {
        Venue venue;
        venue.exchange.setAssetIndex(bnb, 900, d("0.05"));
        QVERIFY(venue.exchange.feeBurn(venue.me));
        QVERIFY(venue.exchange.transfer(venue.me, bnb, d("0.01")));
        venue.quote(Side::Sell, "60000", "10");
        QVERIFY(venue.place(Venue::market(Side::Buy, "0.2"))); // 6 USDT, 10 % off, in BNB
        QCOMPARE(venue.wallet(), Decimal(10'000));
        QCOMPARE(walletOf(venue, bnb), d("0.004"));
        const auto first = venue.exchange.userTrades(venue.me, historyOf("BTCUSDT"))->back();
        QCOMPARE(first.commissionAsset, bnb);
        QCOMPARE(first.commission, d("0.006"));
        QCOMPARE(venue.heard.accounts.back().balances.size(), std::size_t(2));
        QVERIFY(venue.place(Venue::market(Side::Buy, "0.2"))); // not enough left
        QCOMPARE(venue.wallet(), Decimal(9'994));
        QCOMPARE(venue.exchange.userTrades(venue.me, historyOf("BTCUSDT"))->back().commissionAsset, QStringLiteral("USDT"));
        QVERIFY(venue.exchange.setFeeBurn(venue.me, false));
        QVERIFY(venue.place(Venue::market(Side::Buy, "0.001")));
        QCOMPARE(venue.exchange.userTrades(venue.me, historyOf("BTCUSDT"))->back().commissionAsset, QStringLiteral("USDT"));
        HistoryQuery commissions;
        commissions.incomeType = QStringLiteral("COMMISSION");
        QCOMPARE(venue.exchange.income(venue.me, commissions)->front().asset, bnb);
        QCOMPARE(venue.exchange.income(venue.me, commissions)->front().amount, d("-0.006"));
    }

    void transfers_are_income_and_told()
    {
        Venue venue;
        QVERIFY(venue.exchange.transfer(venue.me, QStringLiteral("USDT"), 500));
        QCOMPARE(venue.wallet(), Decimal(10'500));
        QCOMPARE(venue.heard.accounts.back().reason, QStringLiteral("DEPOSIT"));
        QVERIFY(venue.exchange.transfer(venue.me, QStringLiteral("USDT"), -600));
        QCOMPARE(venue.heard.accounts.back().reason, QStringLiteral("WITHDRAW"));
        QCOMPARE(venue.exchange.transfer(venue.me, QStringLiteral("USDT"), -9'901).error().venueCode, -2018);
        QCOMPARE(venue.exchange.transfer(venue.me, QStringLiteral("DOGE"), 1).error().venueCode, -1126);
        QCOMPARE(venue.wallet(), Decimal(10'000) + venue.income(venue.me));
    }

    void multi_assets_mode_counts_all_with_a_haircut()
    {
        Venue venue;
        venue.exchange.setAssetIndex(bnb, 900, d("0.05"));
        QVERIFY(venue.exchange.setFeeBurn(venue.me, false));
        QVERIFY(venue.exchange.transfer(venue.me, bnb, 10));
        QCOMPARE(venue.available(), Decimal(10'000));
        QVERIFY(venue.exchange.setMultiAssets(venue.me, true));
        QCOMPARE(venue.available(), Decimal(18'550)); // 10,000 + 10 x 855
        QCOMPARE(venue.exchange.account(venue.me).figures.marginBalance, Decimal(18'550));
        QVERIFY(venue.exchange.accountConfig(venue.me).multiAssets);
        QCOMPARE(venue.exchange.setMultiAssets(venue.me, true).error().venueCode, -4171);
        QCOMPARE(venue.exchange.setMarginType(venue.me, btc, MarginType::Isolated).error().venueCode, -4168);
        venue.quote(Side::Sell, "60000", "10");
        QVERIFY(venue.place(Venue::market(Side::Buy, "5"))); // 15,000 of margin: more than the USDT alone
        const auto expected = margin::liquidationPrice(Decimal(18'400), 0, 0, { { PositionSide::Both, 5, 60'000 } }, 60'000, brackets());
        QCOMPARE(venue.position().liquidationPrice, expected.value());
        QCOMPARE(venue.exchange.setMultiAssets(venue.me, false).error().venueCode, -4169);
    }

    void multi_assets_mode_is_refused_where_it_conflicts()
    {
        Venue venue;
        QVERIFY(venue.exchange.setMarginType(venue.me, btc, MarginType::Isolated));
        QCOMPARE(venue.exchange.setMultiAssets(venue.me, true).error().venueCode, -4167);
        QVERIFY(venue.exchange.setMarginType(venue.me, btc, MarginType::Cross));
        const auto order = venue.place(Venue::limit(Side::Buy, "59000", "0.01"));
        QCOMPARE(venue.exchange.setMultiAssets(venue.me, true).error().venueCode, -4170);
        QVERIFY(venue.exchange.cancelOrder(venue.me, { btc, order->orderId, {} }));
        QVERIFY(venue.exchange.setMultiAssets(venue.me, true));
    }

    void downloads_become_real_files()
    {
        Venue venue;
        venue.quote(Side::Sell, "60000", "1");
        QVERIFY(venue.place(Venue::market(Side::Buy, "0.1")));
        const WallTime from = venue.clock.wallNow() - std::chrono::hours { 1 }, to = venue.clock.wallNow();
        for (const DownloadKind kind : { DownloadKind::Income, DownloadKind::Order, DownloadKind::Trade }) {
            const auto id = venue.exchange.requestDownload(venue.me, kind, from, to);
            QVERIFY(id);
            QVERIFY(!venue.exchange.download(venue.me, kind, *id)->completed);
            venue.clock.advance(std::chrono::seconds { 2 });
            const auto done = venue.exchange.download(venue.me, kind, *id).value();
            QVERIFY(done.completed && done.expires > venue.clock.wallNow());
            const auto lines = done.file.split('\n');
            QCOMPARE(lines.size(), 3); // heading, one row, the end
            QCOMPARE(lines[0].count(','), lines[1].count(','));
            QVERIFY(lines[1].contains("BTCUSDT"));
            const auto wrong = kind == DownloadKind::Trade ? DownloadKind::Income : DownloadKind::Trade;
            QCOMPARE(venue.exchange.download(venue.me, wrong, *id).error().venueCode, -1130);
        }
        QVERIFY(!venue.exchange.requestDownload(venue.me, DownloadKind::Income, to, from));
        const auto empty = venue.exchange.requestDownload(venue.me, DownloadKind::Trade, from - std::chrono::hours { 2 }, from);
        venue.clock.advance(std::chrono::seconds { 2 });
        QCOMPARE(venue.exchange.download(venue.me, DownloadKind::Trade, *empty)->file.count('\n'), 1);
    }

    void test_orders_are_checked_and_nothing_else()
    {
        Venue venue;
        QVERIFY(venue.exchange.testOrder(venue.me, Venue::limit(Side::Buy, "59000", "0.01")));
        QCOMPARE(venue.exchange.testOrder(venue.me, Venue::limit(Side::Buy, "59000", "100")).error().venueCode, -2019);
        QCOMPARE(venue.exchange.testOrder(venue.me, Venue::limit(Side::Buy, "59000.05", "0.01")).error().venueCode, -1111);
        QVERIFY(venue.heard.order.isEmpty());
        QVERIFY(venue.exchange.allOrders(venue.me, {})->empty());
    }

    void trading_indicators_follow_the_orders()
    {
        Venue venue;
        venue.quote(Side::Sell, "60000", "1");
        QVERIFY(venue.place(Venue::market(Side::Buy, "0.1")));
        QVERIFY(venue.place(Venue::limit(Side::Buy, "59000", "0.01", TimeInForce::IOC)));
        const auto cancelled = venue.place(Venue::limit(Side::Buy, "59000", "0.01"));
        QVERIFY(venue.exchange.cancelOrder(venue.me, { btc, cancelled->orderId, {} }));
        const auto rows = venue.exchange.tradingIndicators(venue.me, {}).value();
        QCOMPARE(rows.size(), std::size_t(4));
        QCOMPARE(rows[0].value, d("0.6666"));
        QCOMPARE(rows[1].value, d("1"));
        QCOMPARE(rows[2].value, d("0.5"));
        QCOMPARE(rows[3].value, Decimal());
        venue.clock.advance(std::chrono::minutes { 11 });
        QVERIFY(venue.exchange.tradingIndicators(venue.me, {})->empty());
    }

    void switches_and_rows_survive_a_restart()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("state.sqlite"));
        {
            Venue venue;
            QVERIFY(venue.exchange.openState(file));
            venue.exchange.setAssetIndex(bnb, 900, d("0.05"));
            QVERIFY(venue.exchange.transfer(venue.me, bnb, d("1.5")));
            QVERIFY(venue.exchange.setMultiAssets(venue.me, true));
            QVERIFY(venue.exchange.setFeeBurn(venue.me, false));
            const auto order = venue.place(Venue::limit(Side::Buy, "59000", "0.01"));
            QVERIFY(venue.modify(order->orderId, Side::Buy, "59001", "0.01"));
            QVERIFY(venue.exchange.commit());
        }
        Venue venue;
        QVERIFY(venue.exchange.openState(file));
        QVERIFY(venue.exchange.multiAssets(venue.me));
        QVERIFY(!venue.exchange.feeBurn(venue.me));
        QCOMPARE(walletOf(venue, bnb), d("1.5"));
        QCOMPARE(venue.exchange.amendments(venue.me, { btc, 0, {} }, {})->size(), std::size_t(1));
        QCOMPARE(venue.exchange.amendments(venue.me, { btc, 0, {} }, {})->front().priceAfter, d("59001"));
        QCOMPARE(venue.exchange.insuranceFund(), Decimal(1'000'000));
    }
};

FATHOM_TEST(ExchangeRecordsTest)
#include "tst_exchange_records.moc"

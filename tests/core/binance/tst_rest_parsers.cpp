// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/rest_parsers.h"
#include "core/binance/market_decoder.h"
#include "tests/core/binance/wire_fixture.h"
#include "tests/support/test_main.h"

using namespace fathom;
using namespace fathom::binance;

namespace {

const QByteArray infoBody = R"({"timezone":"UTC","serverTime":1764128170037,"futuresType":"U_MARGINED","rateLimits":[
 {"rateLimitType":"REQUEST_WEIGHT","interval":"MINUTE","intervalNum":1,"limit":2400},{"rateLimitType":"ORDERS","interval":"MINUTE","intervalNum":1,"limit":1200},
 {"rateLimitType":"ORDERS","interval":"SECOND","intervalNum":10,"limit":300}],"exchangeFilters":[],"assets":[{"asset":"USDT","marginAvailable":true}],"symbols":[
 {"symbol":"BTCUSDT","pair":"BTCUSDT","contractType":"PERPETUAL","onboardDate":1569398400000,"status":"TRADING","baseAsset":"BTC","quoteAsset":"USDT","marginAsset":"USDT",
  "underlyingSubType":["PoW"],"triggerProtect":"0.0500","liquidationFee":"0.012500","marketTakeBound":"0.05","permissionSets":["GRID","RPI"],"filters":[
  {"maxPrice":"4529764","tickSize":"0.10","filterType":"PRICE_FILTER","minPrice":"556.80"},{"stepSize":"0.001","filterType":"LOT_SIZE","minQty":"0.001","maxQty":"1000"},
  {"minQty":"0.001","filterType":"MARKET_LOT_SIZE","stepSize":"0.001","maxQty":"120"},{"limit":200,"filterType":"MAX_NUM_ORDERS"},{"notional":"50","filterType":"MIN_NOTIONAL"},
  {"multiplierDown":"0.9500","multiplierUp":"1.0500","multiplierDecimal":"4","filterType":"PERCENT_PRICE"},{"filterType":"POSITION_RISK_CONTROL","positionControlSide":"NONE"}],
  "orderTypes":["LIMIT","MARKET"],"timeInForce":["GTC","IOC","FOK","GTX","GTD","RPI"]},
 {"symbol":"1000SATSUSDT","pair":"1000SATSUSDT","contractType":"PERPETUAL","onboardDate":1,"status":"TRADING","baseAsset":"1000SATS","quoteAsset":"USDT","marginAsset":"USDT","filters":[
  {"maxPrice":"200","tickSize":"0.0000001","filterType":"PRICE_FILTER","minPrice":"0.0000001"},{"stepSize":"1","filterType":"LOT_SIZE","minQty":"1","maxQty":"60000000000"}]},
 {"symbol":"测试USDT","status":"TRADING_HALT","permissionSets":[["GRID"]],"filters":[{"maxPrice":"200","tickSize":"0.01","filterType":"PRICE_FILTER","minPrice":"0.01"},{"stepSize":"1","filterType":"LOT_SIZE","minQty":"1","maxQty":"5"}]},
 {"symbol":"BROKENUSDT","status":"TRADING","filters":[{"maxPrice":"200","tickSize":"nan","filterType":"PRICE_FILTER","minPrice":"0.01"}]}]})";

const QByteArray orderBody = R"({"clientOrderId":"f-1","cumQty":"0","executedQty":"0.002","orderId":8389765489684725123,"origQty":"0.010","price":"61800.10","reduceOnly":false,"side":"BUY",
 "positionSide":"BOTH","status":"PARTIALLY_FILLED","stopPrice":"0","closePosition":false,"symbol":"BTCUSDT","timeInForce":"GTX","type":"LIMIT","origType":"LIMIT","updateTime":1566818724722,
 "workingType":"CONTRACT_PRICE","priceProtect":false,"priceMatch":"NONE","selfTradePreventionMode":"NONE","goodTillDate":0})";

} // namespace

class TestRestParsers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exchange_info_is_read_and_unreadable_symbols_are_left_out()
    {
        const auto info = parse::exchangeInfo(infoBody);
        QVERIFY(info.has_value());
        QCOMPARE(info->instruments.size(), std::size_t { 3 });
        QCOMPARE(info->skipped, 1);
        QCOMPARE(info->weight1m, 2'400);
        QCOMPARE(info->orders10s, 300);
        QCOMPARE(info->orders1m, 1'200);
        const Instrument& sats = *info->instruments[0];
        QCOMPARE(sats.symbol, QStringLiteral("1000SATSUSDT"));
        QCOMPARE(sats.maxQuantity, Decimal(60'000'000'000));
        const Instrument& btc = *info->instruments[1];
        QCOMPARE(btc.tickSize, Decimal::fromLiteral("0.1"));
        QCOMPARE(btc.marketMaxQuantity, Decimal(120));
        QCOMPARE(btc.minNotional, Decimal(50));
        QCOMPARE(btc.percentUp, Decimal::fromLiteral("1.05"));
        QCOMPARE(btc.timesInForce.size(), 6);
        QCOMPARE(btc.maxOrders, 200);
        QVERIFY(btc.allowsRpi());
        QVERIFY(!sats.allowsRpi());
        QVERIFY(!info->instruments[2]->isTrading());
        QVERIFY(SymbolGrid::of(sats).has_value());
    }

    void E09_a_symbol_as_long_as_a_book_is_left_out_and_counted_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::newRow("symbol") << QByteArray("\"symbol\":\"BTCUSDT\"");
        QTest::newRow("base") << QByteArray("\"baseAsset\":\"BTC\"");
        QTest::newRow("quote") << QByteArray("\"quoteAsset\":\"USDT\"");
    }

    // In every row and label of the window, it would take seconds to lay out.
    void E09_a_symbol_as_long_as_a_book_is_left_out_and_counted()
    {
        QFETCH(QByteArray, from);
        QByteArray body = infoBody;
        const qsizetype at = body.indexOf(from) + from.size() - 1;
        body.insert(at, QByteArray(100'000, 'X'));
        const auto info = parse::exchangeInfo(body);
        QVERIFY(info.has_value());
        QCOMPARE(info->skipped, 2);
        for (const auto& instrument : info->instruments)
            QVERIFY(instrument->symbol.size() < 100 && instrument->baseAsset.size() < 100);
        QByteArray order = orderBody;
        order.insert(order.indexOf("BTCUSDT"), QByteArray(100'000, 'X'));
        QVERIFY(!parse::order(order).has_value());
    }

    void a_snapshot_is_read_in_ticks()
    {
        const auto snapshot = parse::depthSnapshot(
            R"({"lastUpdateId":5123107852948,"E":1723161256501,"T":1723161256493,"bids":[["61800.20","2.909"],["61800.10","0.696"]],"asks":[["61800.30","1"]]})", test::grid());
        QVERIFY(snapshot.has_value());
        QCOMPARE(snapshot->lastUpdateId, 5123107852948);
        QCOMPARE(snapshot->bids, (std::vector<BookLevel> { { 618'002, 2'909 }, { 618'001, 696 } }));
        QVERIFY(!parse::depthSnapshot(R"({"lastUpdateId":1,"bids":[["61800.25","1"]],"asks":[]})", test::grid()).has_value());
        QVERIFY(!parse::depthSnapshot(R"({"bids":[],"asks":[]})", test::grid()).has_value());
    }

    void klines_are_read_in_order()
    {
        const QByteArray one = R"([1607444700000,"18879.9","18900.0","18878.9","18896.1","492.363",1607444759999,"9302145.66080",1874,"385.983","7292402.33267","0"])";
        const QByteArray two = QByteArray(one).replace("1607444700000", "1607444760000").replace("1607444759999", "1607444819999");
        const auto candles = parse::klines(QByteArray('[' + one + ',' + two + ']'), test::grid(), 1607444800000);
        QVERIFY(candles.has_value());
        QCOMPARE(candles->size(), std::size_t { 2 });
        QVERIFY(candles->front().closed && !candles->back().closed);
        QCOMPARE(candles->front().high, 189'000);
        QCOMPARE(candles->front().trades, 1'874);
        QVERIFY(!parse::klines(QByteArray('[' + two + ',' + one + ']'), test::grid(), 0).has_value());
        QVERIFY(!parse::klines(QByteArray('[' + QByteArray(one).replace("18900.0", "10.0") + ']'), test::grid(), 0).has_value());
        QVERIFY(parse::klines("[]", test::grid(), 0)->empty());
    }

    void account_and_positions_are_read()
    {
        const auto account = parse::account(R"({"totalInitialMargin":"1","totalMaintMargin":"0.5","totalWalletBalance":"103.12345678","totalUnrealizedProfit":"-1","totalMarginBalance":"102",
 "totalPositionInitialMargin":"0","totalOpenOrderInitialMargin":"0","totalCrossWalletBalance":"103","totalCrossUnPnl":"0","availableBalance":"101","maxWithdrawAmount":"101",
 "assets":[{"asset":"USDT","walletBalance":"103.12345678","unrealizedProfit":"0","crossWalletBalance":"103","crossUnPnl":"","availableBalance":"101","maxWithdrawAmount":"101","updateTime":0}],
 "positions":[{"symbol":"BTCUSDT","positionSide":"LONG","positionAmt":"0.010","unrealizedProfit":"-1","isolatedMargin":"5","notional":"618","isolatedWallet":"6","initialMargin":"1","maintMargin":"0.5","updateTime":1}]})");
        QVERIFY(account.has_value());
        QCOMPARE(account->figures.wallet, Decimal::fromLiteral("103.12345678"));
        QCOMPARE(account->balances.size(), std::size_t { 1 });
        QCOMPARE(account->positions.at(0).side, PositionSide::Long);
        QCOMPARE(account->positions.at(0).marginType, MarginType::Isolated);
        const auto risk = parse::positions(R"([{"symbol":"BTCUSDT","positionSide":"BOTH","positionAmt":"-0.010","entryPrice":"61800.1","breakEvenPrice":"61790","markPrice":"61700.12345678","unRealizedProfit":"1.0",
 "liquidationPrice":"0","isolatedMargin":"0","notional":"-617","marginAsset":"USDT","isolatedWallet":"0","initialMargin":"1","maintMargin":"0.5","positionInitialMargin":"1","openOrderInitialMargin":"0","adl":2,"bidNotional":"0","askNotional":"0","updateTime":1720736417660}])");
        QVERIFY(risk.has_value());
        QCOMPARE(risk->at(0).amount, Decimal::fromLiteral("-0.01"));
        QCOMPARE(risk->at(0).adl, 2);
        QCOMPARE(risk->at(0).marginType, MarginType::Cross);
        // B23: an unreadable list is not a flat account.
        QVERIFY(!parse::positions("{}").has_value());
        QVERIFY(!parse::positions(R"([{"symbol":"BTCUSDT","positionSide":"BOTH"}])").has_value());
        QVERIFY(parse::positions("[]")->empty());
        QCOMPARE(parse::balances(R"([{"accountAlias":"x","asset":"USDT","balance":"122607.35137903","crossWalletBalance":"23.7","crossUnPnl":"0","availableBalance":"23","maxWithdrawAmount":"23","marginAvailable":true,"updateTime":1}])")->at(0).wallet,
            Decimal::fromLiteral("122607.35137903"));
    }

    void configuration_brackets_and_rates_are_read()
    {
        const auto config = parse::symbolConfig(R"([{"symbol":"BTCUSDT","marginType":"CROSSED","isAutoAddMargin":false,"leverage":21,"maxNotionalValue":"1000000"},{"symbol":"E","marginType":"ISOLATED","leverage":"5","maxNotionalValue":"INF"}])");
        QVERIFY(config.has_value());
        QCOMPARE(config->at(1).marginType, MarginType::Isolated);
        QCOMPARE(config->at(1).leverage, 5);
        const QByteArray brackets = R"({"symbol":"ETHUSDT","notionalCoef":1.50,"brackets":[{"bracket":2,"initialLeverage":50,"notionalCap":50000,"notionalFloor":10000,"maintMarginRatio":0.01,"cum":35.0},{"bracket":1,"initialLeverage":75,"notionalCap":10000,"notionalFloor":0,"maintMarginRatio":0.0065,"cum":0}]})";
        for (const QByteArray& body : { brackets, QByteArray('[' + brackets + ']') }) {
            const auto rows = parse::leverageBrackets(body);
            QVERIFY(rows.has_value());
            QCOMPARE(rows->at(0).brackets.at(0).bracket, 1);
            QCOMPARE(rows->at(0).brackets.at(0).maintenanceRate, Decimal::fromLiteral("0.0065"));
        }
        QVERIFY(parse::accountConfig(R"({"feeTier":0,"canTrade":true,"canDeposit":true,"dualSidePosition":true,"multiAssetsMargin":false,"tradeGroupId":-1})")->hedgeMode);
        QCOMPARE(parse::commissionRate(R"({"symbol":"BTCUSDT","makerCommissionRate":"0.0002","takerCommissionRate":"0.0004","rpiCommissionRate":"0.00005"})")->rates.taker, Decimal::fromLiteral("0.0004"));
        QCOMPARE(parse::leverageSet(R"({"leverage":21,"maxNotionalValue":"1000000","symbol":"BTCUSDT"})")->leverage, 21);
        QCOMPARE(parse::openInterest(R"({"openInterest":"10659.509","symbol":"BTCUSDT","time":1589437530011})")->amount, Decimal::fromLiteral("10659.509"));
        QCOMPARE(toMs(*parse::serverTime(R"({"serverTime":1499827319559})")), 1499827319559);
        QCOMPARE(parse::premiumIndex(R"({"symbol":"BTCUSDT","markPrice":"11793.63104562","indexPrice":"11781.80495970","estimatedSettlePrice":"1","lastFundingRate":"0.00038246","nextFundingTime":1597392000000,"interestRate":"0.0001","time":1597370495002})")->at(0).fundingRate,
            Decimal::fromLiteral("0.00038246"));
        QCOMPARE(parse::tickers24h(R"([{"symbol":"BTCUSDT","priceChange":"-94.9","priceChangePercent":"-95.960","weightedAvgPrice":"0.29","lastPrice":"4.00000200","lastQty":"200","openPrice":"99.0","highPrice":"100.0","lowPrice":"0.1","volume":"8913.3","quoteVolume":"15.3","openTime":1,"closeTime":2,"firstId":1,"lastId":2,"count":2}])")->at(0).changePercent,
            Decimal::fromLiteral("-95.96"));
    }

    void asset_indexes_are_read()
    {
        const auto rows = parse::assetIndexes(R"([{"symbol":"ADAUSD","time":1635740268004,"index":"1.92957370","bidBuffer":"0.10000000","askBuffer":"0.10000000","bidRate":"1.73661633","askRate":"2.12253107","autoExchangeBidBuffer":"0.05000000","autoExchangeAskBuffer":"0.05000000","autoExchangeBidRate":"1.83309501","autoExchangeAskRate":"2.02605238"}])");
        QVERIFY(rows.has_value());
        QCOMPARE(rows->at(0), (AssetIndex { QStringLiteral("ADA"), Decimal::fromLiteral("1.92957370"), Decimal::fromLiteral("1.73661633"), Decimal::fromLiteral("2.12253107"), wallTimeFromMs(1635740268004) }));
        QVERIFY(!parse::assetIndexes(R"([{"symbol":"ADAUSD","time":1,"index":"1.9","bidRate":"1.7"}])").has_value());
    }

    void the_hours_of_exchanges_outside_are_read()
    {
        const auto hours = parse::tradingSchedule(
            R"({"updateTime":1761286643918,"marketSchedules":{"EQUITY":{"sessions":[{"startTime":1761177600000,"endTime":1761206400000,"type":"OVERNIGHT"},{"startTime":1761206400000,"endTime":1761226200000,"type":"NO_TRADING"}],"more":[1]},"KR_EQUITY":{"sessions":[]}}})");
        QVERIFY(hours.has_value());
        QCOMPARE(hours->size(), std::size_t { 2 });
        QCOMPARE(hours->at(0).market, QStringLiteral("EQUITY"));
        QCOMPARE(hours->at(0).spans.size(), std::size_t { 2 });
        QCOMPARE(hours->at(0).spans[0], (TradingHours::Span { wallTimeFromMs(1761177600000), wallTimeFromMs(1761206400000), true }));
        QVERIFY(!hours->at(0).spans[1].isOpen);
        QVERIFY(hours->at(1).spans.empty());
        for (const char* bad : { R"({})", R"([])", R"({"marketSchedules":[]})", R"({"marketSchedules":{"EQUITY":{"sessions":[{"startTime":1,"type":"REGULAR"}]}}})",
                 R"({"marketSchedules":{"EQUITY":{"sessions":[{"startTime":5,"endTime":4,"type":"REGULAR"}]}}})",
                 R"({"marketSchedules":{"EQUITY":{"sessions":[{"startTime":"x","endTime":4,"type":"REGULAR"}]}}})", R"({"marketSchedules":{"EQUITY":{"sessions":[)" })
            QVERIFY2(!parse::tradingSchedule(bad).has_value(), bad);
    }

    void orders_fills_and_income_are_read()
    {
        const auto order = parse::order(orderBody);
        QVERIFY(order.has_value());
        QCOMPARE(order->order.orderId, 8389765489684725123);
        QCOMPARE(order->order.status, OrderStatus::PartiallyFilled);
        QVERIFY(!order->hasAveragePrice);
        const auto orders = parse::orders(QByteArray('[' + orderBody + ',' + QByteArray(orderBody).replace("\"status\":\"PARTIALLY_FILLED\"", "\"status\":\"NEW_ADL\",\"avgPrice\":\"5\"") + ']'));
        QCOMPARE(orders->size(), std::size_t { 2 });
        QCOMPARE(orders->at(1).order.status, OrderStatus::None);
        QCOMPARE(orders->at(1).statusText, QStringLiteral("NEW_ADL"));
        QVERIFY(orders->at(1).hasAveragePrice);
        const auto fills = parse::userTrades(R"([{"buyer":false,"commission":"-0.07819010","commissionAsset":"USDT","id":698759,"maker":false,"orderId":25851813,"price":"7819.01","qty":"0.002","quoteQty":"15.63802","realizedPnl":"-0.91539999","side":"SELL","positionSide":"SHORT","symbol":"BTCUSDT","time":1569514978020}])");
        QVERIFY(fills.has_value() && fills->at(0).recovered);
        QCOMPARE(fills->at(0).tradeId, 698'759);
        const auto income = parse::income(R"([{"symbol":"","incomeType":"TRANSFER","income":"-0.37500000","asset":"USDT","info":"TRANSFER","time":1570608000000,"tranId":9689322392,"tradeId":""},{"symbol":"BTCUSDT","incomeType":"COMMISSION","income":"-0.01000000","asset":"USDT","info":"COMMISSION","time":1570636800000,"tranId":"9689322393","tradeId":"2059192"}])");
        QVERIFY(income.has_value());
        QCOMPARE(income->at(0).tradeId, 0);
        QCOMPARE(income->at(1).tradeId, 2'059'192);
        QCOMPARE(income->at(1).id, 9'689'322'393);
    }

    void E01_cut_replies_are_errors()
    {
        for (qsizetype length = 0; length < orderBody.size(); ++length)
            QVERIFY(!parse::order(orderBody.left(length)).has_value());
        for (qsizetype length = 0; length < infoBody.size(); length += 7)
            QVERIFY(!parse::exchangeInfo(infoBody.left(length)).has_value());
        QVERIFY(!parse::order("<html></html>").has_value());
    }

    void a_listen_key_is_safe_to_put_into_a_path()
    {
        QCOMPARE(*parse::listenKey(R"({"listenKey":"pqia91ma19a5s61cv6a81va65sdf19v8a65a1a5s61cv6a81va65sdf19v8a65a1"})"),
            QByteArray("pqia91ma19a5s61cv6a81va65sdf19v8a65a1a5s61cv6a81va65sdf19v8a65a1"));
        for (const char* bad : { R"({"listenKey":""})", R"({"listenKey":"a/../b"})", R"({"listenKey":"a?b"})", R"({"listenKey":5})", "{}" })
            QVERIFY2(!parse::listenKey(bad).has_value(), bad);
    }

    void ws_api_replies_are_taken_apart()
    {
        const auto good = parse::wsReply(padded(QByteArray(R"({"id":"abc-1","status":200,"result":)" + orderBody + R"(,"rateLimits":[{"rateLimitType":"REQUEST_WEIGHT","interval":"MINUTE","intervalNum":1,"limit":2400,"count":3},{"rateLimitType":"ORDERS","interval":"SECOND","intervalNum":10,"limit":300,"count":1},{"rateLimitType":"ORDERS","interval":"MINUTE","intervalNum":1,"limit":1200,"count":2}]})")));
        QVERIFY(good.has_value());
        QCOMPARE(good->id, QByteArray("abc-1"));
        QVERIFY(parse::order(good->result).has_value());
        QCOMPARE(good->usedWeight1m, std::optional(3));
        QCOMPARE(good->orderCount10s, std::optional(1));
        QCOMPARE(good->orderCount1m, std::optional(2));
        const auto bad = parse::wsReply(padded(R"({"id":null,"status":401,"error":{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}})"));
        QVERIFY(bad.has_value() && bad->id.isEmpty());
        QCOMPARE(parse::venueError(bad->error).code, std::optional(-2015));
        QVERIFY(parse::wsReply(padded(R"({"event":{"e":"serverShutdown","E":1}})"))->isShutdown);
        for (const char* broken : { "", "{}", R"({"id":"x"})", R"({"id":"x","status":200)", R"({"id":"x","id":"y","status":200})", "[]" })
            QVERIFY2(!parse::wsReply(padded(broken)).has_value(), broken);
    }
};

FATHOM_TEST(TestRestParsers)

#include "tst_rest_parsers.moc"

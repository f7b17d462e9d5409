// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/rest_parsers.h"
#include "core/binance/user_decoder.h"
#include "core/binance/ws_api_client.h"
#include "tests/core/binance/client_fixture.h"
#include "tests/support/test_main.h"
#include "tests/support/words.h"

using namespace fathom;
using namespace fathom::test;
using namespace fathom::binance;
using fathom::test::ClientFixture;
using fathom::test::FakeServer;

namespace {

PlaceRequest request(OrderType type, std::function<void(OrderIntent&)> change = {}, bool hedge = false)
{
    PlaceRequest r;
    r.intent.symbol = QStringLiteral("BTCUSDT");
    r.intent.side = Side::Sell;
    r.intent.type = type;
    r.intent.quantity = d("0.01");
    r.intent.triggerPrice = d("60000");
    if (change)
        change(r.intent);
    r.clientId = QStringLiteral("f-1");
    r.hedgeMode = hedge;
    return r;
}

// The reply of POST algoOrder as CHANGES 3.4 prints it.
QByteArray placed(const QByteArray& status = "NEW", const QByteArray& more = {})
{
    return test::json("{'algoId':1000000204743716,'clientAlgoId':'f-1','algoType':'CONDITIONAL','orderType':'STOP_MARKET','symbol':'BTCUSDT','side':'SELL',"
                      "'positionSide':'BOTH','timeInForce':'GTC','quantity':'0.001','algoStatus':'")
        + status
        + test::json("','triggerPrice':'60000.00','price':'0','icebergQuantity':null,'selfTradePreventionMode':'EXPIRE_MAKER','workingType':'MARK_PRICE',"
                     "'priceMatch':'NONE','closePosition':false,'priceProtect':true,'reduceOnly':true,'activatePrice':'','callbackRate':'','createTime':1757842410000,"
                     "'updateTime':1757842410001,'triggerTime':0,'goodTillDate':0")
        + more + '}';
}

} // namespace

class TestAlgoOrders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void C20_parameters_are_those_of_the_algo_service_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const PlaceRequest& r, const char* expected) {
            QTest::newRow(name) << placeParams(r).toQuery() << QByteArray(expected);
        };
        row("stop-market", request(OrderType::StopMarket, [](OrderIntent& o) { o.reduceOnly = true; }),
            "algoType=CONDITIONAL&symbol=BTCUSDT&side=SELL&type=STOP_MARKET&quantity=0.01&triggerPrice=60000&workingType=CONTRACT_PRICE&reduceOnly=true&clientAlgoId=f-1");
        row("closes all", request(OrderType::StopMarket,
                              [](OrderIntent& o) {
                                  o.closePosition = true;
                                  o.quantity = {};
                                  o.workingType = WorkingType::MarkPrice;
                                  o.priceProtect = true;
                              }),
            "algoType=CONDITIONAL&symbol=BTCUSDT&side=SELL&type=STOP_MARKET&closePosition=true&triggerPrice=60000&workingType=MARK_PRICE&priceProtect=true&clientAlgoId=f-1");
        row("stop-limit, good till a date", request(OrderType::Stop,
                                                [](OrderIntent& o) {
                                                    o.price = d("59990.5");
                                                    o.timeInForce = TimeInForce::GTD;
                                                    o.goodTill = wallTimeFromMs(1'790'000'000'000);
                                                }),
            "algoType=CONDITIONAL&symbol=BTCUSDT&side=SELL&type=STOP&timeInForce=GTD&quantity=0.01&price=59990.5&triggerPrice=60000&workingType=CONTRACT_PRICE"
            "&goodTillDate=1790000000000&clientAlgoId=f-1");
        row("take-profit with its price matched", request(OrderType::TakeProfit,
                                                      [](OrderIntent& o) {
                                                          o.priceMatch = PriceMatch::Queue5;
                                                          o.selfTrade = SelfTrade::ExpireBoth;
                                                      }),
            "algoType=CONDITIONAL&symbol=BTCUSDT&side=SELL&type=TAKE_PROFIT&timeInForce=GTC&quantity=0.01&triggerPrice=60000&workingType=CONTRACT_PRICE"
            "&priceMatch=QUEUE_5&selfTradePreventionMode=EXPIRE_BOTH&clientAlgoId=f-1");
        row("trailing stop", request(OrderType::TrailingStop,
                                 [](OrderIntent& o) {
                                     o.triggerPrice = {};
                                     o.activatePrice = d("61000");
                                     o.callbackRate = d("0.8");
                                 }),
            "algoType=CONDITIONAL&symbol=BTCUSDT&side=SELL&type=TRAILING_STOP_MARKET&quantity=0.01&activatePrice=61000&callbackRate=0.8"
            "&workingType=CONTRACT_PRICE&clientAlgoId=f-1");
        row("hedge leg", request(OrderType::TakeProfitMarket,
                             [](OrderIntent& o) {
                                 o.positionSide = PositionSide::Long;
                                 o.reduceOnly = true; // what the venue refuses in hedge mode is not sent
                             },
                             true),
            "algoType=CONDITIONAL&symbol=BTCUSDT&side=SELL&type=TAKE_PROFIT_MARKET&quantity=0.01&triggerPrice=60000&workingType=CONTRACT_PRICE&positionSide=LONG&clientAlgoId=f-1");
    }
    void C20_parameters_are_those_of_the_algo_service()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QByteArray, expected);
        QCOMPARE(sent, expected);
    }

    void ordinary_orders_carry_their_modes()
    {
        PlaceRequest r = request(OrderType::Limit, [](OrderIntent& o) {
            o.priceMatch = PriceMatch::Opponent;
            o.selfTrade = SelfTrade::ExpireTaker;
            o.timeInForce = TimeInForce::GTD;
            o.goodTill = wallTimeFromMs(1'790'000'000'000);
        });
        QCOMPARE(placeParams(r).toQuery(),
            QByteArray("symbol=BTCUSDT&side=SELL&type=LIMIT&timeInForce=GTD&quantity=0.01&priceMatch=OPPONENT&selfTradePreventionMode=EXPIRE_TAKER"
                       "&goodTillDate=1790000000000&newClientOrderId=f-1&newOrderRespType=RESULT"));
        r = request(OrderType::Limit, [](OrderIntent& o) { o.price = d("60000.5"); });
        QCOMPARE(placeParams(r).toQuery(),
            QByteArray("symbol=BTCUSDT&side=SELL&type=LIMIT&timeInForce=GTC&quantity=0.01&price=60000.5&newClientOrderId=f-1&newOrderRespType=RESULT"));
    }

    void what_only_reduces_may_use_the_reserve()
    {
        QVERIFY(reducesRisk(request(OrderType::StopMarket, [](OrderIntent& o) { o.closePosition = true; })));
        QVERIFY(reducesRisk(request(OrderType::StopMarket, [](OrderIntent& o) { o.positionSide = PositionSide::Long; }, true)));
        QVERIFY(!reducesRisk(request(OrderType::StopMarket, [](OrderIntent& o) { o.positionSide = PositionSide::Short; }, true)));
        QVERIFY(!reducesRisk(request(OrderType::StopMarket, [](OrderIntent& o) { o.side = Side::Buy; }, true)));
    }

    void replies_are_read_whole()
    {
        const auto report = parse::algoOrder(placed());
        QVERIFY(report.has_value());
        const Order& o = report->order;
        QVERIFY(report->fromAlgo && report->statusKnown && report->termsKnown);
        QCOMPARE(o.algoId, 1'000'000'204'743'716);
        QCOMPARE(o.orderId, 0);
        QCOMPARE(o.type, OrderType::StopMarket);
        QCOMPARE(o.algoStatus, AlgoStatus::New);
        QCOMPARE(o.quantity, d("0.001"));
        QCOMPARE(o.triggerPrice, d("60000"));
        QVERIFY(o.workingType == WorkingType::MarkPrice && o.priceProtect && o.reduceOnly && !o.closePosition);
        QVERIFY(o.activatePrice.isZero() && o.callbackRate.isZero());
        QVERIFY(o.isConditional());
    }

    void a_triggered_one_names_its_order_of_the_engine()
    {
        const auto report = parse::algoOrder(placed("TRIGGERED", test::json(",'actualOrderId':'8389765489684725123','actualPrice':'59990.10000','actualQty':'0.001'")));
        QVERIFY(report.has_value());
        QCOMPARE(report->order.orderId, 8'389'765'489'684'725'123);
        QCOMPARE(report->order.executed, d("0.001"));
        QCOMPARE(report->order.averagePrice, d("59990.1"));
        QVERIFY(!report->order.isConditional());
    }

    void lists_print_numbers_as_doubles()
    {
        const QByteArray body = test::json("[{'algoId':5,'clientAlgoId':'web_1','algoType':'CONDITIONAL','orderType':'TRAILING_STOP_MARKET','symbol':'BTCUSDT','side':'BUY',"
                                           "'positionSide':'SHORT','timeInForce':'GTC','quantity':'7.0E-4','algoStatus':'NEW','actualOrderId':'','actualQty':'0.0','tpOrderType':'',"
                                           "'triggerPrice':'0.0','price':'0.0','activatePrice':'59000.5','callbackRate':'0.8','goodTillDate':0,'createTime':1,'updateTime':2}]");
        const auto list = parse::algoOrders(body);
        QVERIFY(list.has_value());
        QCOMPARE(list->size(), std::size_t { 1 });
        QCOMPARE(list->front().order.quantity, d("0.0007"));
        QCOMPARE(list->front().order.activatePrice, d("59000.5"));
        QCOMPARE(list->front().order.callbackRate, d("0.8"));
        QCOMPARE(list->front().order.positionSide, PositionSide::Short);
    }

    void a_cancel_answers_with_ids_and_its_code_as_text()
    {
        for (const char* code : { "'200'", "200" }) {
            const auto report = parse::algoCancelled(test::json("{'algoId':5,'clientAlgoId':'f-1','code':") + test::json(code) + test::json(",'msg':'success'}"));
            QVERIFY(report.has_value());
            QVERIFY(report->fromAlgo && !report->termsKnown);
            QCOMPARE(report->order.algoStatus, AlgoStatus::Canceled);
            QCOMPARE(report->order.algoId, 5);
        }
        QVERIFY(!parse::algoCancelled(test::json("{'algoId':5,'code':'400','msg':'?'}")));
        QVERIFY(!parse::algoCancelled(test::json("{'code':'200','msg':'success'}")));
    }

    void E08_an_unknown_state_is_kept_open()
    {
        const auto report = parse::algoOrder(placed("PAUSED"));
        QVERIFY(report.has_value());
        QVERIFY(!report->statusKnown);
        QCOMPARE(report->statusText, QStringLiteral("PAUSED"));
    }

    void E06_half_an_order_is_none()
    {
        for (const char* field : { "'algoId':1000000204743716", "'algoStatus':'NEW'", "'symbol':'BTCUSDT'", "'side':'SELL'", "'quantity':'0.001'" }) {
            QByteArray body = placed();
            body.replace(QByteArray(test::json(field) + ','), "");
            QVERIFY2(!parse::algoOrder(body), field);
        }
        QVERIFY(!parse::algoOrder(placed().replace("\"0.001\"", "\"nan\"")));
        QVERIFY(!parse::algoOrder(placed().replace("1000000204743716", "1.5")));
    }

    void the_event_is_read_whole()
    {
        const QByteArray frame = test::json("{'e':'ALGO_UPDATE','T':1750515742297,'E':1750515742303,'o':{'caid':'f-1','aid':2148719,'at':'CONDITIONAL','o':'TAKE_PROFIT',"
                                            "'s':'BTCUSDT','S':'SELL','ps':'BOTH','f':'GTC','q':'0.01','X':'TRIGGERED','ai':'8389765489684725123','ap':'750.1','aq':'0.004','act':'LIMIT',"
                                            "'tp':'750','p':'750.5','V':'EXPIRE_BOTH','wt':'MARK_PRICE','pm':'QUEUE','cp':true,'pP':true,'R':true,'tt':1750515742290,'gtd':0,'rm':'','ia':true}}");
        UserDecoder decoder;
        const auto event = decoder.decode(QByteArrayView(QByteArray(frame + QByteArray(64, ' ')).constData(), frame.size()));
        QVERIFY(event.has_value());
        const auto* update = std::get_if<AlgoUpdate>(&*event);
        QVERIFY(update != nullptr);
        const Order o = update->toOrder();
        QCOMPARE(o.algoId, 2'148'719);
        QCOMPARE(o.orderId, 8'389'765'489'684'725'123);
        QCOMPARE(o.clientId, QStringLiteral("f-1"));
        QCOMPARE(o.algoStatus, AlgoStatus::Triggered);
        QCOMPARE(o.executed, d("0.004"));
        QCOMPARE(o.price, d("750.5"));
        QVERIFY(o.closePosition && o.priceProtect && o.reduceOnly && o.activated);
        QVERIFY(o.workingType == WorkingType::MarkPrice && o.priceMatch == PriceMatch::Queue && o.selfTrade == SelfTrade::ExpireBoth);
        QCOMPARE(update->actualType, OrderType::Limit);
    }

    void C20_rest_goes_to_the_algo_endpoints()
    {
        ClientFixture f;
        QByteArrayList asked;
        f.server.onRequest = [&](QTcpSocket* socket, const QByteArray& text) {
            const QByteArray line = text.left(text.indexOf(" HTTP"));
            asked.append(line.left(line.indexOf('?') < 0 ? line.size() : line.indexOf('?')));
            QByteArray body = placed();
            if (line.startsWith("DELETE"))
                body = test::json("{'algoId':5,'clientAlgoId':'f-1','code':'200','msg':'success'}");
            else if (line.contains("Orders"))
                body = '[' + placed() + ']';
            FakeServer::reply(socket, 200, body);
        };
        std::vector<OutcomeClass> outcomes;
        int lists = 0;
        f.rest.place(request(OrderType::StopMarket), this, [&](const OrderAnswer& a) { outcomes.push_back(a.outcome); });
        QTRY_COMPARE(outcomes.size(), std::size_t { 1 });
        f.rest.cancel({ QStringLiteral("BTCUSDT"), 0, QStringLiteral("f-1"), true, 5 }, this, [&](const OrderAnswer& a) { outcomes.push_back(a.outcome); });
        QTRY_COMPARE(outcomes.size(), std::size_t { 2 });
        f.rest.queryOrder({ QStringLiteral("BTCUSDT"), 0, QStringLiteral("f-1"), true, 0 }, this, [&](const Result<OrderReport>& r) { lists += r && r->fromAlgo ? 1 : 0; });
        QTRY_COMPARE(lists, 1);
        f.rest.openAlgoOrders({}, this, [&](const Result<std::vector<OrderReport>>& r) { lists += r && r->size() == 1 ? 1 : 0; });
        QTRY_COMPARE(lists, 2);
        f.rest.allAlgoOrders(QStringLiteral("BTCUSDT"), binance::ListStart { .startMs = 1 }, 500, this, [&](const Result<std::vector<OrderReport>>& r) { lists += r ? 1 : 0; });
        QTRY_COMPARE(lists, 3);
        f.rest.cancelAllAlgos(QStringLiteral("BTCUSDT"), this, [&](const Result<bool>& r) { lists += r ? 1 : 0; });
        QTRY_COMPARE(lists, 4);
        QCOMPARE(outcomes, std::vector<OutcomeClass>(2, OutcomeClass::Accepted));
        QCOMPARE(asked,
            (QByteArrayList { "POST /fapi/v1/algoOrder", "DELETE /fapi/v1/algoOrder", "GET /fapi/v1/algoOrder", "GET /fapi/v1/openAlgoOrders",
                "GET /fapi/v1/allAlgoOrders", "DELETE /fapi/v1/algoOpenOrders" }));
    }

    void C20_the_web_socket_has_methods_of_its_own()
    {
        ClientFixture f;
        f.server.onRequest = [&](QTcpSocket* socket, const QByteArray& text) { f.server.upgrade(socket, text); };
        std::vector<QJsonObject> asked;
        f.server.onText = [&](QTcpSocket* socket, const QByteArray& text) {
            asked.push_back(QJsonDocument::fromJson(text).object());
            const QByteArray id = asked.back().value(QLatin1String("id")).toString().toLatin1();
            const QByteArray result = asked.size() == 1 ? placed() : test::json("{'algoId':5,'clientAlgoId':'f-1','code':'200','msg':'success'}");
            FakeServer::sendText(socket, test::json("{'id':'") + id + test::json("','status':200,'result':") + result + '}');
        };
        WsApiClient client(f.endpoints, f.signer.get(), &f.budget, &f.time, &f.clock);
        client.start();
        QTRY_VERIFY(client.isReady());
        std::vector<OrderAnswer> answers;
        client.place(request(OrderType::StopMarket), this, [&](const OrderAnswer& a) { answers.push_back(a); });
        QTRY_COMPARE(answers.size(), std::size_t { 1 });
        client.cancel({ QStringLiteral("BTCUSDT"), 0, QStringLiteral("f-1"), true, 0 }, this, [&](const OrderAnswer& a) { answers.push_back(a); });
        QTRY_COMPARE(answers.size(), std::size_t { 2 });
        QCOMPARE(asked[0].value(QLatin1String("method")).toString(), QStringLiteral("algoOrder.place"));
        QCOMPARE(asked[1].value(QLatin1String("method")).toString(), QStringLiteral("algoOrder.cancel"));
        QCOMPARE(asked[1].value(QLatin1String("params")).toObject().value(QLatin1String("clientAlgoId")).toString(), QStringLiteral("f-1"));
        QVERIFY(answers[0].outcome == OutcomeClass::Accepted && answers[0].report->order.algoId == 1'000'000'204'743'716);
        QVERIFY(answers[1].outcome == OutcomeClass::Accepted && answers[1].report->order.algoStatus == AlgoStatus::Canceled);
    }
};

FATHOM_TEST(TestAlgoOrders)

#include "tst_algo_orders.moc"

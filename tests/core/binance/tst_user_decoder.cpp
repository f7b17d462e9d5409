// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/market_decoder.h"
#include "core/binance/user_decoder.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace fathom;
using namespace fathom::binance;

namespace {

const QByteArray orderFrame = R"({"e":"ORDER_TRADE_UPDATE","E":1568879465651,"T":1568879465650,"o":{"s":"BTCUSDT","c":"f-1","S":"SELL","o":"LIMIT","f":"GTC",)"
                              R"("q":"0.003","p":"61800.30","ap":"61800.10","sp":"0","x":"TRADE","X":"PARTIALLY_FILLED","i":8389765489684725123,"l":"0.001","z":"0.002",)"
                              R"("L":"61800.30","N":"USDT","n":"0.01236006","T":1568879465649,"t":5266583935,"b":"0","a":"9.91","m":true,"R":true,"wt":"CONTRACT_PRICE",)"
                              R"("ot":"LIMIT","ps":"LONG","cp":false,"pP":false,"si":0,"ss":0,"rp":"-1.5","V":"EXPIRE_MAKER","pm":"NONE","gtd":0,"er":"4","M":7}})";
const QByteArray accountFrame = R"({"e":"ACCOUNT_UPDATE","E":1564745798939,"T":1564745798938,"a":{"m":"ORDER","B":[{"a":"USDT","wb":"122624.12345678","cw":"100.12345678",)"
                                R"("bc":"50.12345678"},{"a":"BUSD","wb":"1.00000000","cw":"0.00000000","bc":"-49.12345678"}],"P":[{"s":"BTCUSDT","pa":"-10","ep":"6563.86000",)"
                                R"("bep":"6563.6","cr":"-45.04000000","up":"-1423.15600","mt":"isolated","iw":"6570.42511771","ps":"SHORT"}]}})";

UserDecoder& decoder()
{
    static UserDecoder instance;
    return instance;
}

Result<UserEvent> decode(const QByteArray& frame) { return decoder().decode(padded(frame)); }

template <class Event>
const Event* as(const Result<UserEvent>& event)
{
    return event ? std::get_if<Event>(&*event) : nullptr;
}

} // namespace

class TestUserDecoder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void an_order_update_is_read_whole()
    {
        const auto event = decode(orderFrame);
        const auto* update = as<OrderUpdate>(event);
        QVERIFY(update != nullptr);
        QCOMPARE(update->orderId, 8389765489684725123);
        QCOMPARE(update->clientId, QStringLiteral("f-1"));
        QCOMPARE(update->side, Side::Sell);
        QCOMPARE(update->positionSide, PositionSide::Long);
        QCOMPARE(update->execution, ExecutionType::Trade);
        QCOMPARE(update->status, std::optional(OrderStatus::PartiallyFilled));
        QCOMPARE(update->executed, Decimal::fromLiteral("0.002"));
        QCOMPARE(update->averagePrice, Decimal::fromLiteral("61800.1"));
        QCOMPARE(update->expiryReason, 4);
        QCOMPARE(update->modifyId, 7);
        QVERIFY(update->isFill() && update->maker && update->reduceOnly && update->forcedClose() == ForcedClose::None);
        const Fill fill = update->toFill();
        QCOMPARE(fill.quantity, Decimal::fromLiteral("0.001"));
        QCOMPARE(fill.commission, Decimal::fromLiteral("0.01236006"));
        QCOMPARE(fill.realizedPnl, Decimal::fromLiteral("-1.5"));
        QCOMPARE(update->toOrder().quantity, Decimal::fromLiteral("0.003"));
        QCOMPARE(toMs(update->transactionTime), 1568879465650);
    }

    void a_combined_frame_says_the_same()
    {
        const auto event = decode(QByteArray(R"({"stream":"someListenKey","data":)" + orderFrame + "}"));
        QVERIFY(as<OrderUpdate>(event) != nullptr);
        QCOMPARE(as<OrderUpdate>(event)->clientId, QStringLiteral("f-1"));
    }

    void a_reused_struct_keeps_nothing_of_the_last_event()
    {
        OrderUpdate update;
        QVERIFY(decoder().decodeOrderUpdate(padded(orderFrame), update).has_value());
        QByteArray bare = orderFrame;
        for (const char* part : { R"("N":"USDT","n":"0.01236006",)", R"("rp":"-1.5",)", R"(,"er":"4","M":7)", R"("m":true,"R":true,)", R"("ap":"61800.10",)" })
            bare.replace(part, "");
        QVERIFY(decoder().decodeOrderUpdate(padded(bare), update).has_value());
        QVERIFY(update.commission.isZero() && update.commissionAsset.isEmpty() && update.realizedPnl.isZero() && update.averagePrice.isZero());
        QVERIFY(!update.maker && !update.reduceOnly && update.expiryReason == 0 && update.modifyId == 0);
    }

    void an_account_update_is_read_whole()
    {
        const auto event = decode(accountFrame);
        const auto* update = as<AccountUpdate>(event);
        QVERIFY(update != nullptr);
        QCOMPARE(update->reason, QStringLiteral("ORDER"));
        QCOMPARE(update->balances.size(), std::size_t { 2 });
        QCOMPARE(update->balances[1].change, Decimal::fromLiteral("-49.12345678"));
        QCOMPARE(update->positions.at(0).amount, Decimal(-10));
        QCOMPARE(update->positions.at(0).marginType, MarginType::Isolated);
        QCOMPARE(update->positions.at(0).side, PositionSide::Short);
    }

    void B17_E12_absent_and_empty_lists_change_nothing()
    {
        for (const char* tail : { "", R"(,"P":[])", R"(,"P":null,"S":"BTCUSDT")", R"(,"P":[],"B":[])" }) {
            const auto event = decode(QByteArray(R"({"e":"ACCOUNT_UPDATE","E":1,"T":1,"a":{"m":"FUNDING_FEE")" + QByteArray(tail) + "}}"));
            QVERIFY2(as<AccountUpdate>(event) != nullptr, tail);
            QVERIFY(as<AccountUpdate>(event)->positions.empty());
        }
    }

    void the_other_events()
    {
        const auto lite = decode(R"({"e":"TRADE_LITE","E":1721895408092,"T":1721895408214,"s":"BTCUSDT","q":"0.001","p":"0","m":false,"c":"z8hcUoOsqEdKMeKPSABslD","S":"BUY","L":"64089.20","l":"0.040","t":109100866,"i":8886774})");
        QVERIFY(as<TradeLite>(lite) != nullptr);
        QCOMPARE(as<TradeLite>(lite)->lastPrice, Decimal::fromLiteral("64089.2"));
        const auto leverage = decode(R"({"e":"ACCOUNT_CONFIG_UPDATE","E":1611646737479,"T":1611646737476,"ac":{"s":"BTCUSDT","l":25}})");
        QVERIFY(as<LeverageChanged>(leverage) != nullptr);
        QCOMPARE(as<LeverageChanged>(leverage)->leverage, 25);
        const auto multi = decode(R"({"e":"ACCOUNT_CONFIG_UPDATE","E":1611646737479,"T":1611646737476,"ai":{"j":true}})");
        QVERIFY(as<MultiAssetsChanged>(multi) != nullptr && as<MultiAssetsChanged>(multi)->enabled);
        const auto algo = decode(R"({"e":"ALGO_UPDATE","T":1,"E":2,"o":{"caid":"x","aid":2148719,"at":"CONDITIONAL","o":"STOP_MARKET","s":"BTCUSDT","S":"SELL","ps":"BOTH","f":"GTC","q":"7.0E-4","X":"NEW","ai":"","ap":"0","aq":"0","act":"0","tp":"60000.0","p":"0","V":"EXPIRE_MAKER","wt":"CONTRACT_PRICE","pm":"NONE","cp":false,"pP":false,"R":true,"tt":0,"gtd":0,"rm":""}})");
        QVERIFY(as<AlgoUpdate>(algo) != nullptr);
        QCOMPARE(as<AlgoUpdate>(algo)->orderId, 0);
        QCOMPARE(as<AlgoUpdate>(algo)->quantity, Decimal::fromLiteral("0.0007"));
        const auto call = decode(R"({"e":"MARGIN_CALL","E":1587727187525,"cw":"3.16812045","p":[{"s":"ETHUSDT","ps":"LONG","pa":"1.327","mt":"CROSSED","iw":"0","mp":"187.17127","up":"-1.166074","mm":"1.614445"}]})");
        QVERIFY(as<MarginCall>(call) != nullptr);
        QCOMPARE(as<MarginCall>(call)->symbols, QStringList { QStringLiteral("ETHUSDT") });
        const auto other = decode(R"({"e":"STRATEGY_UPDATE","T":1,"E":2,"su":{"si":1}})");
        QVERIFY(as<OtherEvent>(other) != nullptr);
    }

    void B01_an_expired_key_is_heard_however_its_time_is_spelled()
    {
        for (const char* time : { "1699596037418", "\"1699596037418\"", "null", "{}", "\"yesterday\"", "-1" })
            QVERIFY2(as<ListenKeyExpired>(decode(QByteArray(R"({"e":"listenKeyExpired","E":)" + QByteArray(time) + R"(,"listenKey":"abc"})"))) != nullptr, time);
    }

    void E08_an_unknown_status_is_kept_as_a_word_and_never_guessed()
    {
        for (const char* word : { "NEW_ADL", "NEW_INSURANCE", "FROZEN", "filled" }) {
            QByteArray frame = orderFrame;
            frame.replace("\"X\":\"PARTIALLY_FILLED\"", QByteArray("\"X\":\"" + QByteArray(word) + "\""));
            const auto event = decode(frame);
            QVERIFY(as<OrderUpdate>(event) != nullptr);
            QVERIFY(!as<OrderUpdate>(event)->status.has_value());
            QCOMPARE(as<OrderUpdate>(event)->statusText, QString::fromLatin1(word));
            QCOMPARE(as<OrderUpdate>(event)->toOrder().status, OrderStatus::None);
        }
        QByteArray frame = orderFrame;
        frame.replace("\"o\":\"LIMIT\"", "\"o\":\"SCALED\"").replace("\"f\":\"GTC\"", "\"f\":\"GTE_GTC\"");
        QCOMPARE(as<OrderUpdate>(decode(frame))->type, OrderType::Other);
        QCOMPARE(as<OrderUpdate>(decode(frame))->timeInForce, TimeInForce::Other);
    }

    // us.mutate: each field as text, null, missing and array. State that could not be read is an error, never a default.
    void E06_E07_mutated_order_fields()
    {
        const QJsonObject whole = QJsonDocument::fromJson(orderFrame).object();
        const QStringList strict = QStringLiteral("s c S q p x X i l z L t ps").split(QLatin1Char(' '));
        const QJsonObject body = whole.value(QLatin1String("o")).toObject();
        for (const QString& key : body.keys()) {
            for (int kind = 0; kind < 4; ++kind) {
                QJsonObject changed = body;
                if (kind == 0)
                    changed.remove(key);
                else
                    changed.insert(key, kind == 1 ? QJsonValue(QJsonValue::Null) : kind == 2 ? QJsonValue(QJsonArray { 1 }) : QJsonValue(QStringLiteral("?!")));
                QJsonObject frame = whole;
                frame.insert(QLatin1String("o"), changed);
                frame.insert(QLatin1String("extra"), QJsonArray { QJsonObject { { QStringLiteral("e"), 1 } } });
                const auto event = decode(QJsonDocument(frame).toJson(QJsonDocument::Compact));
                const bool wordField = key == QLatin1String("s") || key == QLatin1String("c") || key == QLatin1String("X") || key == QLatin1String("x");
                if (strict.contains(key) && !(kind == 3 && wordField))
                    QVERIFY2(!event.has_value(), qPrintable(key + QString::number(kind)));
                if (!strict.contains(key) && kind == 0)
                    QVERIFY2(event.has_value(), qPrintable(key));
                if (!event)
                    QVERIFY(!event.error().detail.contains(QLatin1String("61800")));
            }
        }
    }

    void E05_ids_are_exact_or_refused()
    {
        const auto idOf = [](const QByteArray& id) {
            QByteArray frame = orderFrame;
            frame.replace("8389765489684725123", id);
            const auto event = decode(frame);
            return event ? std::optional(std::get<OrderUpdate>(*event).orderId) : std::nullopt;
        };
        QCOMPARE(idOf("9007199254740993"), std::optional<std::int64_t>(9007199254740993));
        QCOMPARE(idOf("\"9007199254740993\""), std::optional<std::int64_t>(9007199254740993));
        QCOMPARE(idOf("9223372036854775807"), std::optional<std::int64_t>(9223372036854775807));
        for (const char* bad : { "9223372036854775808", "123.0", "1e3", "-5", "0", "null", "\"\"", "\"12a\"" })
            QVERIFY2(!idOf(bad).has_value(), bad);
    }

    void E01_broken_frames_are_errors()
    {
        for (qsizetype length = 0; length < orderFrame.size(); ++length)
            QVERIFY(!decode(orderFrame.left(length)).has_value());
        for (qsizetype length = 0; length < accountFrame.size(); ++length)
            QVERIFY(!decode(accountFrame.left(length)).has_value());
        QVERIFY(!decode(QByteArray(orderFrame + "x")).has_value());
        QByteArray twice = orderFrame;
        twice.replace("\"X\":\"PARTIALLY_FILLED\"", "\"X\":\"PARTIALLY_FILLED\",\"X\":\"FILLED\"");
        QVERIFY(!decode(twice).has_value());
        QVERIFY(!decode(QByteArray(100'000, '[')).has_value());
        for (const char* name : { "\"s\":\"", "\"c\":\"", "\"N\":\"" }) { // nothing is called by so long a name
            QByteArray longer = orderFrame;
            longer.insert(longer.indexOf(name) + 5, QByteArray(100'000, 'X'));
            QVERIFY(longer.size() > 100'000 && !decode(longer).has_value());
        }
        QVERIFY(!decode("{\"e\":\"\\ud800\"}").has_value());
    }

    void B13_B14_B15_forced_closes_are_recognised()
    {
        for (const auto& [id, kind] : { std::pair { "autoclose-1568879465651", ForcedClose::Liquidation }, std::pair { "adl_autoclose", ForcedClose::Deleveraging },
                 std::pair { "settlement_autoclose-1568879465651", ForcedClose::Settlement }, std::pair { "delivery_autoclose-1", ForcedClose::Delivery },
                 std::pair { "my-autoclose-1", ForcedClose::None } }) {
            QByteArray frame = orderFrame;
            frame.replace("\"c\":\"f-1\"", QByteArray("\"c\":\"" + QByteArray(id) + "\""));
            const auto event = decode(frame);
            QCOMPARE(as<OrderUpdate>(event)->forcedClose(), kind);
        }
    }
};

FATHOM_TEST(TestUserDecoder)

#include "tst_user_decoder.moc"

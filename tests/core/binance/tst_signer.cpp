// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/order_requests.h"
#include "core/binance/signer.h"
#include "tests/core/binance/test_keys.h"
#include "tests/support/test_main.h"

using namespace fathom;
using namespace fathom::binance;
using fathom::test::TestKey;

namespace {

constexpr std::string_view publishedSecret = "2b5eb11e18796d12d88f13dc27dbbd02c2cc51ff7059765ed9821957d82bb4d9";

QByteArray bytes(std::string_view text) { return { text.data(), static_cast<qsizetype>(text.size()) }; }

} // namespace

class TestSigner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void C12_hmac_gives_the_published_signatures()
    {
        auto signer = Signer::create("key", Secret(publishedSecret));
        QVERIFY(signer.has_value());
        QCOMPARE((*signer)->type(), KeyType::Hmac);
        // The second is the query string followed directly by the body; the published hash of it was made with a stray blank.
        const std::pair<const char*, const char*> vectors[] = {
            { "symbol=BTCUSDT&side=BUY&type=LIMIT&quantity=1&price=9000&timeInForce=GTC&recvWindow=5000&timestamp=1591702613943",
                "3c661234138461fcc7a7d8746c6558c9842d4e10870d2ecbedf7777cad694af9" },
            { "symbol=BTCUSDT&side=BUY&type=LIMIT&timeInForce=GTCquantity=1&price=9000&recvWindow=5000&timestamp=1591702613943",
                "30baaf0fab549bbeda7f5ef201898b34122da25fd23c646cac2c529aebe670a4" },
        };
        for (int round = 0; round < 3; ++round) {
            for (const auto& [payload, expected] : vectors) {
                QCOMPARE(bytes((*signer)->sign(payload)), QByteArray(expected));
                QCOMPARE((*signer)->signForQuery(payload), QByteArray(expected));
                (*signer)->prepare();
            }
        }
    }

    void ed25519_signs_and_verifies()
    {
        const TestKey key(TestKey::Kind::Ed25519);
        auto signer = Signer::create("key", Secret(key.pem()));
        QVERIFY(signer.has_value());
        QCOMPARE((*signer)->type(), KeyType::Ed25519);
        const QByteArray once = bytes((*signer)->sign("timestamp=1"));
        QCOMPARE(bytes((*signer)->sign("timestamp=1")), once);
        QVERIFY(key.verifies(nullptr, "timestamp=1", once));
        QVERIFY(!key.verifies(nullptr, "timestamp=2", once));
        QCOMPARE(QByteArray::fromPercentEncoding((*signer)->signForQuery("timestamp=1")), once);
    }

    void rsa_signs_and_verifies()
    {
        const TestKey key(TestKey::Kind::Rsa2048);
        auto signer = Signer::create("key", Secret(key.pem()));
        QVERIFY(signer.has_value());
        QCOMPARE((*signer)->type(), KeyType::Rsa);
        for (const char* payload : { "a=1", "a=2" })
            QVERIFY(key.verifies("SHA256", payload, bytes((*signer)->sign(payload))));
    }

    void an_encrypted_key_signs_once_its_passphrase_is_given()
    {
        const TestKey key(TestKey::Kind::Ed25519);
        const Secret pem(key.encryptedPem());
        QVERIFY(!Signer::create("key", pem).has_value());
        auto signer = Signer::create("key", pem, Secret(TestKey::passphrase));
        QVERIFY(signer.has_value());
        QVERIFY(key.verifies(nullptr, "timestamp=1", bytes((*signer)->sign("timestamp=1"))));
    }

    void a_locked_signer_signs_nothing()
    {
        const TestKey ed(TestKey::Kind::Ed25519), rsa(TestKey::Kind::Rsa2048);
        for (const std::string& text : { std::string(publishedSecret), ed.pem(), rsa.pem() }) {
            auto signer = std::move(*Signer::create("key", Secret(text)));
            const QByteArray before = bytes(signer->sign("timestamp=1"));
            QVERIFY(!before.isEmpty());
            signer->lock();
            QVERIFY(signer->isLocked());
            QVERIFY(signer->sign("timestamp=1").empty() && signer->signForQuery("timestamp=1").isEmpty());
            signer->prepare();
            QVERIFY(!signer->unlock(Secret("two words")).has_value());
            QVERIFY(signer->isLocked());
            QVERIFY(signer->unlock(Secret(text)).has_value());
            QCOMPARE(bytes(signer->sign("timestamp=1")), before);
            QCOMPARE(signer->apiKey(), QByteArray("key"));
        }
        auto hmac = std::move(*Signer::create("key", Secret(publishedSecret)));
        hmac->lock();
        QVERIFY(!hmac->unlock(Secret(ed.pem())).has_value()); // not the kind it was
    }

    void values_are_percent_encoded_as_utf8()
    {
        QCOMPARE(percentEncoded("测试USDT"), QByteArray("%E6%B5%8B%E8%AF%95USDT"));
        QCOMPARE(percentEncoded("A-Za_z0.9~"), QByteArray("A-Za_z0.9~"));
        QCOMPARE(percentEncoded("a b&c=d+e/f"), QByteArray("a%20b%26c%3Dd%2Be%2Ff"));
        Params params;
        params.add("symbol", QStringLiteral("测试USDT")).add("timestamp", std::int64_t { 17 });
        QCOMPARE(params.toQuery(), QByteArray("symbol=%E6%B5%8B%E8%AF%95USDT&timestamp=17"));
        QCOMPARE(params.sortedPayload(), QByteArray("symbol=测试USDT&timestamp=17"));
    }

    void E10_ws_api_parameters_are_sorted_and_escaped()
    {
        Params params;
        params.add("timestamp", std::int64_t { 5 }).add("apiKey", QByteArrayView("k")).add("price", QByteArrayView("1.50"));
        params.add("newClientOrderId", QStringLiteral("a\"b\\c\n"));
        QCOMPARE(params.toJsonMembers(), QByteArray("\"apiKey\":\"k\",\"newClientOrderId\":\"a\\\"b\\\\c\\u000a\",\"price\":\"1.50\",\"timestamp\":5"));
        QCOMPARE(params.sortedPayload(), QByteArray("apiKey=k&newClientOrderId=a\"b\\c\n&price=1.50&timestamp=5"));
    }

    void orders_say_what_was_meant()
    {
        PlaceRequest request;
        request.intent.symbol = QStringLiteral("BTCUSDT");
        request.intent.timeInForce = TimeInForce::GTX;
        request.intent.price = Decimal::fromLiteral("96405.50");
        request.intent.quantity = Decimal::fromLiteral("0.900");
        request.intent.reduceOnly = true;
        request.intent.positionSide = PositionSide::Long;
        request.clientId = QStringLiteral("f-1");
        QCOMPARE(placeParams(request).toQuery(),
            QByteArray("symbol=BTCUSDT&side=BUY&type=LIMIT&timeInForce=GTX&quantity=0.9&price=96405.5&reduceOnly=true&newClientOrderId=f-1&newOrderRespType=RESULT"));
        QVERIFY(reducesRisk(request));
        request.hedgeMode = true;
        QVERIFY(placeParams(request).toQuery().contains("positionSide=LONG") && !placeParams(request).toQuery().contains("reduceOnly"));
        QVERIFY(!reducesRisk(request));
        request.intent.side = Side::Sell;
        QVERIFY(reducesRisk(request));
        request.intent.type = OrderType::Market;
        const QByteArray market = placeParams(request).toQuery();
        QVERIFY(!market.contains("price=") && !market.contains("timeInForce"));
        ModifyRequest modify { QStringLiteral("BTCUSDT"), Side::Sell, 8389765489684725123, {}, Decimal(5), Decimal(1) };
        QCOMPARE(modifyParams(modify).toQuery(), QByteArray("symbol=BTCUSDT&side=SELL&orderId=8389765489684725123&quantity=1&price=5"));
        QCOMPARE(cancelParams({ QStringLiteral("BTCUSDT"), 0, QStringLiteral("f-1") }).toQuery(), QByteArray("symbol=BTCUSDT&origClientOrderId=f-1"));
    }
};

FATHOM_TEST(TestSigner)

#include "tst_signer.moc"

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/endpoints.h"
#include "tests/support/test_main.h"

using namespace fathom;
using namespace fathom::binance;

namespace {

std::vector<Endpoints> everyVenue()
{
    std::vector<Endpoints> all;
    for (const Product product : { Product::UsdM, Product::CoinM, Product::Options }) {
        for (const Venue venue : { Venue::Demo, Venue::Production })
            all.push_back(*Endpoints::of(product, venue));
    }
    all.push_back(*Endpoints::paper(QUrl(QStringLiteral("http://127.0.0.1:5")), QUrl(QStringLiteral("ws://127.0.0.1:6")),
        QUrl(QStringLiteral("ws://127.0.0.1:6/ws-fapi/v1"))));
    return all;
}

// Everything a session may open there: the bases and what is made of them.
std::vector<QUrl> urlsOf(const Endpoints& venue)
{
    std::vector<QUrl> urls { venue.restUrl(QByteArray(venue.restPrefix() + "/v1/order")), venue.restUrl("/x", "a=%E6%B5%8B&signature=ab%2Bc"),
        venue.marketUrl(StreamCategory::Public), venue.marketUrl(StreamCategory::Market), venue.userUrl("abc") };
    for (const QUrl& url : { venue.wsApi, venue.keyCheck }) {
        if (!url.isEmpty())
            urls.push_back(url);
    }
    return urls;
}

} // namespace

Q_DECLARE_METATYPE(fathom::binance::Endpoints)

class TestEndpoints final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hosts_and_routes_are_those_of_today_data()
    {
        QTest::addColumn<Endpoints>("venue");
        QTest::addColumn<QStringList>("urls"); // REST, public, market, private, WS API
        const auto row = [](const char* name, Product product, Venue venue, const char* urls) {
            QTest::newRow(name) << *Endpoints::of(product, venue) << QString::fromLatin1(urls).split(QLatin1Char(' '));
        };
        row("USDⓈ-M production", Product::UsdM, Venue::Production,
            "https://fapi.binance.com/fapi/v1/time wss://fstream.binance.com/public/stream wss://fstream.binance.com/market/stream "
            "wss://fstream.binance.com/private/ws/KEY wss://ws-fapi.binance.com/ws-fapi/v1");
        row("USDⓈ-M demo", Product::UsdM, Venue::Demo,
            "https://demo-fapi.binance.com/fapi/v1/time wss://demo-fstream.binance.com/public/stream "
            "wss://demo-fstream.binance.com/market/stream wss://demo-fstream.binance.com/private/ws/KEY "
            "wss://testnet.binancefuture.com/ws-fapi/v1");
        row("COIN-M production", Product::CoinM, Venue::Production,
            "https://dapi.binance.com/dapi/v1/time wss://dstream.binance.com/stream wss://dstream.binance.com/stream "
            "wss://dstream.binance.com/ws/KEY wss://ws-dapi.binance.com/ws-dapi/v1");
        row("COIN-M demo", Product::CoinM, Venue::Demo,
            "https://demo-dapi.binance.com/dapi/v1/time wss://dstream.binancefuture.com/stream wss://dstream.binancefuture.com/stream "
            "wss://dstream.binancefuture.com/ws/KEY wss://testnet.binancefuture.com/ws-dapi/v1");
        row("options production", Product::Options, Venue::Production,
            "https://eapi.binance.com/eapi/v1/time wss://fstream.binance.com/public/stream wss://fstream.binance.com/market/stream "
            "wss://fstream.binance.com/private/ws/KEY ");
        row("options testnet", Product::Options, Venue::Demo,
            "https://testnet.binancefuture.com/eapi/v1/time wss://fstream.binancefuture.com/public/stream "
            "wss://fstream.binancefuture.com/market/stream wss://fstream.binancefuture.com/private/ws/KEY ");
    }
    void hosts_and_routes_are_those_of_today()
    {
        QFETCH(Endpoints, venue);
        QFETCH(QStringList, urls);
        QCOMPARE(venue.restUrl(QByteArray(venue.restPrefix() + "/v1/time")).toString(), urls[0]);
        QCOMPARE(venue.marketUrl(StreamCategory::Public).toString(), urls[1]);
        QCOMPARE(venue.marketUrl(StreamCategory::Market).toString(), urls[2]);
        QCOMPARE(venue.userUrl("KEY").toString(), urls[3]);
        QCOMPARE(venue.wsApi.toString(), urls[4]);
        QCOMPARE(venue.keyCheck.toString(), venue.venue == Venue::Production ? QStringLiteral("https://api.binance.com") : QString());
    }

    void D17_no_mix_of_environments_gets_out()
    {
        // For all pairs: what one environment would open, the policy of another refuses; its own allows it.
        const auto venues = everyVenue();
        int refused = 0;
        for (const Endpoints& from : venues) {
            for (const QUrl& url : urlsOf(from)) {
                QVERIFY2(from.connectPolicy().allows(url), qPrintable(url.toString()));
                for (const Endpoints& other : venues) {
                    if (other.venue == from.venue)
                        continue;
                    QVERIFY2(!other.connectPolicy().allows(url), qPrintable(url.toString()));
                    ++refused;
                }
            }
        }
        QVERIFY(refused > 100);
    }

    void only_loopback_is_a_paper_exchange()
    {
        const auto paper = [](const char* rest, const char* streams = "ws://127.0.0.1:1", const char* wsApi = "ws://127.0.0.1:1/x") {
            return Endpoints::paper(QUrl(QLatin1String(rest)), QUrl(QLatin1String(streams)), QUrl(QLatin1String(wsApi))).has_value();
        };
        QVERIFY(paper("http://127.0.0.1:80") && paper("https://[::1]:80"));
        for (const char* rest : { "http://192.168.1.5:80", "http://localhost:80", "http://127.0.0.1", "http://127.0.0.1:80?a=b", "https://fapi.binance.com",
                 "http://me@127.0.0.1:80", "ws://127.0.0.1:80" })
            QVERIFY2(!paper(rest), rest);
        QVERIFY(!paper("http://127.0.0.1:80", "wss://fstream.binance.com:443") && !paper("http://127.0.0.1:80", "ws://127.0.0.1:1", "http://127.0.0.1:1"));
        QVERIFY(!Endpoints::of(Product::UsdM, Venue::Paper).has_value());
        QVERIFY(!Endpoints::fromAnnouncement("{}").has_value());
        const QByteArray announced
            = QByteArray("{'rest':'http://127.0.0.1:5','streams':'ws://127.0.0.1:5','wsApi':'ws://127.0.0.1:5/ws-fapi/v1'}").replace('\'', '"');
        QVERIFY(Endpoints::fromAnnouncement(announced).has_value());
    }

    void E10_a_query_goes_out_as_it_was_signed()
    {
        const auto venue = *Endpoints::of(Product::UsdM, Venue::Production);
        const QByteArray query = "symbol=%E6%B5%8B%E8%AF%95USDT&a=%20%2B%26&signature=ab%2Fc%3D";
        QCOMPARE(venue.restUrl("/fapi/v1/order", query).query(QUrl::FullyEncoded).toLatin1(), query);
    }

    void streams_go_to_their_category()
    {
        for (const char* name : { "btcusdt@depth@100ms", "btcusdt@depth20@500ms", "btcusdt@bookTicker", "!bookTicker", "btcusdt@rpiDepth@500ms" })
            QCOMPARE(categoryOf(name), StreamCategory::Public);
        for (const char* name : { "btcusdt@aggTrade", "btcusdt@kline_1m", "!markPrice@arr@1s", "!ticker@arr", "btcusdt@forceOrder", "!contractInfo",
                 "btcusdt_perpetual@continuousKline_1m", "tradingSession", "!assetIndex@arr", "btcusdt@compositeIndex" })
            QCOMPARE(categoryOf(name), StreamCategory::Market);
    }
};

FATHOM_TEST(TestEndpoints)

#include "tst_endpoints.moc"

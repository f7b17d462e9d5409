// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/market_decoder.h"
#include "core/binance/number_text.h"
#include "tests/core/binance/wire_fixture.h"
#include "tests/support/test_main.h"

#include <random>

using namespace fathom;
using namespace fathom::binance;

namespace {

const QByteArray depthFrame = R"({"stream":"btcusdt@depth@100ms","data":{"e":"depthUpdate","E":1723161256299,"T":1723161256298,)"
                              R"("s":"BTCUSDT","U":5123107832006,"u":5123107837557,"pu":5123107831937,)"
                              R"("b":[["58710.20","0.014"],["61496.50","0.010"],["61510.90","0.000"]],"a":[["61800.30","2.510"],["62000.00","0"]]}})";
const QByteArray tickerFrame = R"({"e":"bookTicker","u":5123107839020,"s":"BTCUSDT","ps":"BTCUSDT","b":"61800.20","B":"2.507",)"
                               R"("a":"61800.30","A":"2.510","T":1723161256313,"E":1723161256314,"st":1})";
const QByteArray tradeFrame = R"({"stream":"btcusdt@aggTrade","data":{"e":"aggTrade","E":1791391082024,"a":3478018549,"s":"BTCUSDT",)"
                              R"("p":"83434.40","q":"0.016","nq":"0.016","f":8154045700,"l":8154045704,"T":1791391081874,"m":true,"st":1}})";
const QByteArray klineFrame = R"({"e":"kline","E":1638747660000,"s":"BTCUSDT","k":{"t":1638747660000,"T":1638747719999,"s":"BTCUSDT",)"
                              R"("i":"1m","f":100,"L":200,"o":"48000.10","c":"48010.0","h":"48020.5","l":"47990.00","v":"1000.5","n":100,)"
                              R"("x":false,"q":"48001000.25","V":"500","Q":"24000500.125","B":"123456"}})";

// Each scalar of \p json replaced, one at a time; the caller's text must hold `"key":value` without blanks.
QByteArray withField(const QByteArray& json, const QByteArray& key, const QByteArray& value)
{
    const qsizetype at = json.indexOf(QByteArray('"' + key + "\":")) + key.size() + 3;
    qsizetype end = at;
    int depth = 0;
    bool quoted = false;
    for (; end < json.size(); ++end) {
        const char c = json[end];
        if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '[' || c == '{'))
            ++depth;
        else if (!quoted && (c == ']' || c == '}') && depth-- == 0)
            break;
        else if (!quoted && c == ',' && depth == 0)
            break;
    }
    return json.left(at) + value + json.mid(end);
}

} // namespace

class TestMarketDecoder final : public QObject
{
    Q_OBJECT

    MarketDecoder m_decoder;

private Q_SLOTS:
    void depth_is_read_whole()
    {
        DepthDiff diff;
        const QByteArray frame = padded(depthFrame);
        QVERIFY(scan(frame, test::grid(), diff));
        QCOMPARE(diff.firstId, 5123107832006);
        QCOMPARE(diff.lastId, 5123107837557);
        QCOMPARE(diff.previousId, 5123107831937);
        QCOMPARE(diff.eventMs, 1723161256299);
        QCOMPARE(diff.bids, (std::vector<BookLevel> { { 587102, 14 }, { 614965, 10 }, { 615109, 0 } }));
        QCOMPARE(diff.asks, (std::vector<BookLevel> { { 618003, 2510 }, { 620000, 0 } }));
        DepthDiff tolerant;
        QCOMPARE(m_decoder.tolerant(frame, test::grid(), tolerant), ParseStatus::Ok);
        QVERIFY(diff == tolerant);
    }

    void depth_of_2026_has_pair_and_product()
    {
        QByteArray frame = depthFrame;
        frame.replace("]]}}", R"(]],"ps":"BTCUSDT","st":1}})");
        frame = padded(frame);
        DepthDiff scanned, tolerant;
        QVERIFY(scan(frame, test::grid(), scanned));
        QCOMPARE(m_decoder.tolerant(frame, test::grid(), tolerant), ParseStatus::Ok);
        QVERIFY(scanned == tolerant);
    }

    void A16_zero_in_any_spelling_deletes()
    {
        for (const char* zero : { "0", "0.0", "0.000", "0.00000000", "000" }) {
            QByteArray frame = depthFrame;
            frame.replace("\"0.010\"", QByteArray('"' + QByteArray(zero) + '"'));
            DepthDiff diff;
            QCOMPARE(m_decoder.depth(padded(frame), test::grid(), diff), ParseStatus::Ok);
            QCOMPARE(diff.bids[1].steps, 0);
        }
    }

    void book_ticker_is_read_whole()
    {
        BookTicker ticker;
        QCOMPARE(m_decoder.bookTicker(padded(tickerFrame), test::grid(), ticker), ParseStatus::Ok);
        QCOMPARE(ticker.updateId, 5123107839020);
        QCOMPARE(ticker.bid, (BookLevel { 618002, 2507 }));
        QCOMPARE(ticker.ask, (BookLevel { 618003, 2510 }));
        QCOMPARE(ticker.eventMs, 1723161256314);
    }

    void agg_trade_is_read_whole()
    {
        AggTrade trade;
        QCOMPARE(m_decoder.aggTrade(padded(tradeFrame), test::grid(), trade), ParseStatus::Ok);
        QCOMPARE(trade.id, 3478018549);
        QCOMPARE(trade.ticks, 834344);
        QCOMPARE(trade.steps, 16);
        QCOMPARE(trade.tradeMs, 1791391081874);
        QCOMPARE(trade.toTrade().aggressor, Side::Sell);
    }

    void kline_is_read_whole()
    {
        KlineUpdate kline;
        QCOMPARE(m_decoder.kline(padded(klineFrame), test::grid(), kline), ParseStatus::Ok);
        QCOMPARE(kline.interval, Interval::M1);
        QCOMPARE(kline.candle.open, 480001);
        QCOMPARE(kline.candle.high, 480205);
        QCOMPARE(kline.candle.low, 479900);
        QCOMPARE(kline.candle.close, 480100);
        QCOMPARE(kline.candle.volume, 1000.5);
        QCOMPARE(kline.candle.takerBuyVolume, 500.0);
        QCOMPARE(kline.candle.trades, 100);
        QVERIFY(!kline.candle.closed);
    }

    void mark_prices_of_other_products_are_dropped()
    {
        const QByteArray frame = padded(R"({"stream":"!markPrice@arr","data":[)"
            R"({"e":"markPriceUpdate","E":1562305380000,"s":"BTCUSDT","p":"11185.87786614","i":"11784.62659091","P":"1","r":"0.00030000","ap":"1","T":1562306400000,"st":1},)"
            R"({"e":"markPriceUpdate","E":1562305380000,"s":"BTCUSD_261225","p":"11185.8","i":"11784.6","P":"1","r":"","T":0,"st":2},)"
            R"({"e":"markPriceUpdate","E":1562305380000,"s":"ETHUSDT_261225","p":"3000","i":"","P":"1","r":"","T":0}]})");
        std::vector<MarkPrice> marks;
        QCOMPARE(m_decoder.markPrices(frame, marks), ParseStatus::Ok);
        QCOMPARE(marks.size(), std::size_t { 2 });
        QCOMPARE(marks[0].mark, Decimal::fromLiteral("11185.87786614"));
        QCOMPARE(marks[0].fundingRate, Decimal::fromLiteral("0.0003"));
        QCOMPARE(toMs(marks[0].nextFunding), 1562306400000);
        QCOMPARE(marks[1].symbol, QStringLiteral("ETHUSDT_261225"));
    }

    void asset_indexes_are_read()
    {
        std::vector<AssetIndex> rows;
        QCOMPARE(m_decoder.assetIndexes(padded(R"([{"e":"assetIndexUpdate","E":1686749230000,"s":"ADAUSD","i":"0.27462452","b":"0.10000000","a":"0.10000000",)"
                     R"("B":"0.24716207","A":"0.30208698","q":"0.05000000","g":"0.05000000","Q":"0.26089330","G":"0.28835575"}])"), rows),
            ParseStatus::Ok);
        QCOMPARE(rows.size(), std::size_t { 1 });
        QCOMPARE(rows[0], (AssetIndex { QStringLiteral("ADA"), Decimal::fromLiteral("0.27462452"), Decimal::fromLiteral("0.24716207"), Decimal::fromLiteral("0.30208698"), wallTimeFromMs(1686749230000) }));
        QCOMPARE(m_decoder.assetIndexes(padded(R"([{"e":"assetIndexUpdate","E":1,"s":"ADAUSD","i":"0.27"}])"), rows), ParseStatus::Malformed);
    }

    void tickers_are_read_and_mini_tickers_computed()
    {
        std::vector<Ticker> rows;
        QCOMPARE(m_decoder.tickers(padded(R"([{"e":"24hrTicker","E":123456789,"s":"BTCUSDT","p":"0.0015","P":"250.00","w":"0.0018","c":"0.0025",)"
                     R"("Q":"10","o":"0.0010","h":"0.0025","l":"0.0010","v":"10000","q":"18","O":0,"C":86400000,"F":0,"L":18150,"n":18151}])"), rows),
            ParseStatus::Ok);
        QCOMPARE(rows.at(0).changePercent, Decimal(250));
        QCOMPARE(rows.at(0).quoteVolume, Decimal(18));
        QCOMPARE(m_decoder.miniTickers(padded(R"({"e":"24hrMiniTicker","E":123456789,"s":"BTCUSDT","c":"101","o":"99","h":"102","l":"98","v":"1","q":"100"})"), rows),
            ParseStatus::Ok);
        QCOMPARE(rows.at(0).changePercent, Decimal::fromLiteral("2.020"));
    }

    void forced_order_is_read_with_its_newer_fields()
    {
        std::vector<ForcedOrder> orders;
        QCOMPARE(m_decoder.forcedOrders(padded(R"({"stream":"!forceOrder@arr","data":{"e":"forceOrder","E":1791391083124,"o":{"s":"ILVUSDT","S":"SELL",)"
                     R"("o":"LIMIT","f":"IOC","q":"116.5","p":"3.80300","ap":"3.85642","X":"FILLED","l":"25.2","z":"116.5","T":1791391082119,"ps":"ILVUSDT","st":1}}})"), orders),
            ParseStatus::Ok);
        QCOMPARE(orders.size(), std::size_t { 1 });
        QCOMPARE(orders[0].side, Side::Sell);
        QCOMPARE(orders[0].averagePrice, Decimal::fromLiteral("3.85642"));
    }

    void symbols_in_any_script()
    {
        QByteArray frame = tradeFrame;
        frame.replace("BTCUSDT", "测试USDT");
        AggTrade trade;
        QCOMPARE(m_decoder.aggTrade(padded(frame), test::grid("测试USDT"), trade), ParseStatus::Ok);
        frame = tradeFrame;
        frame.replace("BTCUSDT", R"(\u6d4b\u8bd5USDT)");
        QCOMPARE(m_decoder.aggTrade(padded(frame), test::grid("测试USDT"), trade), ParseStatus::Ok);
        QCOMPARE(m_decoder.aggTrade(padded(tradeFrame), test::grid("测试USDT"), trade), ParseStatus::WrongSymbol);
    }

    void streams_are_named_without_parsing()
    {
        QCOMPARE(streamOf(padded(tradeFrame)), QByteArrayView("btcusdt@aggTrade"));
        QVERIFY(streamOf(padded(tickerFrame)).isEmpty());
        const QByteArray turned = padded(R"({"data":{"e":"x"},"stream":"btcusdt@aggTrade"})");
        QVERIFY(streamOf(turned).isEmpty());
        QCOMPARE(m_decoder.streamOfAny(turned), QByteArray("btcusdt@aggTrade"));
    }

    void E01_truncated_frames_are_dropped()
    {
        DepthDiff diff;
        AggTrade trade;
        KlineUpdate kline;
        for (qsizetype length = 0; length < depthFrame.size(); ++length)
            QVERIFY(m_decoder.depth(padded(depthFrame.left(length)), test::grid(), diff) != ParseStatus::Ok);
        for (qsizetype length = 0; length < tradeFrame.size(); ++length)
            QVERIFY(m_decoder.aggTrade(padded(tradeFrame.left(length)), test::grid(), trade) != ParseStatus::Ok);
        for (qsizetype length = 0; length < klineFrame.size(); ++length)
            QVERIFY(m_decoder.kline(padded(klineFrame.left(length)), test::grid(), kline) != ParseStatus::Ok);
    }

    void E01_trailing_text_byte_order_mark_and_doubled_keys_are_dropped()
    {
        AggTrade trade;
        for (const QByteArray& bad : { QByteArray(tradeFrame + "x"), QByteArray(tradeFrame + "{}"), QByteArray("\xef\xbb\xbf" + tradeFrame), QByteArray(tradeFrame).replace("\"m\":true", "\"m\":true,\"p\":\"1.0\""),
                 QByteArray(tradeFrame).replace("0.016", "\xff\xfe"), QByteArray("null"), QByteArray("[]"), QByteArray("\"\\ud800\"") })
            QVERIFY2(m_decoder.aggTrade(padded(bad), test::grid(), trade) != ParseStatus::Ok, bad.constData());
    }

    void E03_deep_nesting_is_survived()
    {
        AggTrade trade;
        for (const char open : { '[', '{' }) {
            const QByteArray deep(100'000, open);
            QVERIFY(m_decoder.aggTrade(padded(deep), test::grid(), trade) != ParseStatus::Ok);
            QVERIFY(m_decoder.aggTrade(padded(QByteArray(R"({"e":"aggTrade","p":)" + deep)), test::grid(), trade) != ParseStatus::Ok);
        }
        DepthDiff diff;
        const QByteArray inside = QByteArray(5'000, '[') + QByteArray(5'000, ']');
        QVERIFY(m_decoder.depth(padded(QByteArray(depthFrame).replace("\"0.014\"", inside)), test::grid(), diff) != ParseStatus::Ok);
    }

    void E04_numbers_that_are_none_are_dropped()
    {
        const QByteArray bare = tradeFrame.mid(tradeFrame.indexOf("{\"e\""), tradeFrame.size() - tradeFrame.indexOf("{\"e\"") - 1);
        AggTrade trade;
        QCOMPARE(m_decoder.aggTrade(padded(bare), test::grid(), trade), ParseStatus::Ok);
        for (const char* bad : { "\"nan\"", "\"inf\"", "\"Infinity\"", "\"1e400\"", "\" 5\"", "\"5 \"", "\"\"", "\"-1\"", "\"+1\"", "\"0x10\"", "\"1,5\"",
                 "\"1.\"", "\".5\"", "NaN", "null", "true", "[]", "{}", "\"99999999999999999999.0\"", "\"123456789012345678901\"", "\"1.05\"" }) {
            QVERIFY2(m_decoder.aggTrade(padded(withField(bare, "p", bad)), test::grid(), trade) != ParseStatus::Ok, bad);
        }
        QCOMPARE(m_decoder.aggTrade(padded(withField(bare, "p", "83434.4")), test::grid(), trade), ParseStatus::Ok);
        QCOMPARE(m_decoder.aggTrade(padded(withField(bare, "p", "\"83434.45\"")), test::grid(), trade), ParseStatus::OffGrid);
    }

    void E05_ids_beyond_2_to_the_53_are_exact()
    {
        AggTrade trade;
        const auto idOf = [&](const QByteArray& id) {
            QByteArray frame = tradeFrame;
            frame.replace("3478018549", id);
            return m_decoder.aggTrade(padded(frame), test::grid(), trade) == ParseStatus::Ok ? std::optional(trade.id) : std::nullopt;
        };
        QCOMPARE(idOf("9007199254740991").value(), 9007199254740991);
        QCOMPARE(idOf("9007199254740993").value(), 9007199254740993);
        QCOMPARE(idOf("\"9007199254740993\"").value(), 9007199254740993);
        QCOMPARE(idOf("9223372036854775807").value(), std::numeric_limits<std::int64_t>::max());
        QVERIFY(!idOf("9223372036854775808").has_value());
        QVERIFY(!idOf("18446744073709551617").has_value());
        QVERIFY(!idOf("3478018549.0").has_value());
        QVERIFY(!idOf("3e9").has_value());
    }

    void E06_a_field_of_another_type_never_becomes_a_default()
    {
        const QByteArray bare = tradeFrame.mid(tradeFrame.indexOf("{\"e\""), tradeFrame.size() - tradeFrame.indexOf("{\"e\"") - 1);
        for (const char* key : { "e", "E", "a", "s", "p", "q", "f", "l", "T", "m" }) {
            for (const char* value : { "null", "[]", "{}", "\"\"", "[1]" }) {
                AggTrade trade;
                QVERIFY2(m_decoder.aggTrade(padded(withField(bare, key, value)), test::grid(), trade) != ParseStatus::Ok, key);
            }
            QByteArray missing = bare;
            missing.replace(QByteArray('"' + QByteArray(key) + "\":"), QByteArray('"' + QByteArray(key) + "_\":"));
            AggTrade trade;
            QVERIFY2(m_decoder.aggTrade(padded(missing), test::grid(), trade) != ParseStatus::Ok, key);
        }
    }

    void E07_unknown_keys_at_any_level_are_ignored()
    {
        const QByteArray extra = R"("zz":[1,{"a":[]}],"yy":null,)";
        for (QByteArray frame : { depthFrame, QByteArray(depthFrame).replace("{\"stream\"", "{\"stream\"") }) {
            for (qsizetype at = frame.indexOf("{\""); at >= 0; at = frame.indexOf("{\"", at + extra.size() + 2)) {
                if (at == 0)
                    continue; // the wrapper's own first key tells it from a raw frame
                frame.insert(at + 1, extra);
            }
            DepthDiff diff, plain;
            QCOMPARE(m_decoder.depth(padded(frame), test::grid(), diff), ParseStatus::Ok);
            QCOMPARE(m_decoder.depth(padded(depthFrame), test::grid(), plain), ParseStatus::Ok);
            QVERIFY(diff == plain);
            QByteArray tail = depthFrame;
            tail.chop(1);
            QCOMPARE(m_decoder.depth(padded(QByteArray(tail + R"(,"more":{"x":1}})")), test::grid(), diff), ParseStatus::Ok);
            QVERIFY(diff == plain);
        }
    }

    void fast_decimals_equal_exact_ones()
    {
        std::mt19937_64 random(3);
        static constexpr char letters[] = "0123456789012345678901234567890123456789..--eE+ ";
        for (int round = 0; round < 200'000; ++round) {
            std::string text;
            const auto length = random() % 24;
            for (std::size_t i = 0; i < length; ++i)
                text += letters[random() % (sizeof letters - 1)];
            Decimal fast;
            const bool read = readDecimal(text, fast);
            const auto exact = Decimal::parse(text);
            if (read != exact.has_value() || (read && fast != *exact))
                QFAIL(text.c_str());
        }
    }
};

FATHOM_TEST(TestMarketDecoder)

#include "tst_market_decoder.moc"

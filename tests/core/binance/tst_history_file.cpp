// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binance/endpoints.h"
#include "core/binance/history_file.h"
#include "core/binance/rest_parsers.h"
#include "tests/support/test_main.h"

#include <zlib.h>

using namespace fathom;
using namespace fathom::binance;

namespace {

const QByteArray trades = "User_ID,Time,Symbol,Trade ID,Order ID,Side,Position Side,Price,Quantity,Quote Quantity,Fee,Fee Coin,Realized Profit,Role\r\n"
                          "42,2026-11-20 14:28:41,DOGEUSDT,7001,8389765489684725123,BUY,BOTH,0.215,2000,430,0.086,USDT,-1.36,MAKER\r\n"
                          "\r\n"
                          "42,2026-11-20 13:47:09,SOLUSDT,7002,12,SELL,SHORT,182.1,60,10926,5.463,USDT,0,TAKER\r\n"
                          "42,yesterday,SOLUSDT,7003,12,SELL,SHORT,182.1,60,10926,5.463,USDT,0,TAKER\r\n";

const QByteArray ticketBody = R"({"avgCostTimestampOfLast30d":7241837,"downloadId":"546975389218332672"})";
const QByteArray busyBody = R"({"downloadId":"5","status":"processing","url":"","notified":false,"expirationTimestamp":-1,"isExpired":null})";
const QByteArray readyBody = R"({"downloadId":"5","status":"completed","url":"https://bin.example.amazonaws.com/a.zip?X=1","notified":true,"expirationTimestamp":1645009771000,"isExpired":null})";

QByteArray deflated(const QByteArray& text, int windowBits)
{
    z_stream stream {};
    deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(text.size()))) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.constData()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

void put(QByteArray& to, std::uint32_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        to += static_cast<char>(value >> (8 * i));
}

// A folder and one table, as packers write them.
QByteArray zipped(const QByteArray& text, bool packed)
{
    QByteArray out, directory;
    int entries = 0;
    const auto add = [&](const QByteArray& name, const QByteArray& data, int method, qsizetype size) {
        const auto head = static_cast<std::uint32_t>(out.size());
        QByteArray common;
        put(common, 20, 2), put(common, 0, 2), put(common, static_cast<std::uint32_t>(method), 2), put(common, 0, 4), put(common, 0, 4);
        put(common, static_cast<std::uint32_t>(data.size()), 4), put(common, static_cast<std::uint32_t>(size), 4);
        put(common, static_cast<std::uint32_t>(name.size()), 2), put(common, 0, 2);
        out += "PK\3\4" + common + name + data;
        directory += "PK\1\2";
        put(directory, 20, 2);
        directory += common;
        put(directory, 0, 2), put(directory, 0, 2), put(directory, 0, 2), put(directory, 0, 4), put(directory, head, 4);
        directory += name;
        ++entries;
    };
    add("2026/", {}, 0, 0);
    add("2026/trades.csv", packed ? deflated(text, -MAX_WBITS) : text, packed ? 8 : 0, text.size());
    const auto start = static_cast<std::uint32_t>(out.size());
    out += directory + "PK\5\6";
    put(out, 0, 4), put(out, static_cast<std::uint32_t>(entries), 2), put(out, static_cast<std::uint32_t>(entries), 2);
    put(out, static_cast<std::uint32_t>(directory.size()), 4), put(out, start, 4), put(out, 0, 2);
    return out;
}

} // namespace

class TestHistoryFile final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void trades_are_read_by_the_names_of_their_columns()
    {
        const auto file = readHistoryFile(HistoryKind::Fills, trades);
        QVERIFY(file.has_value());
        QCOMPARE(file->rows.fills.size(), std::size_t { 2 });
        QCOMPARE(file->skipped, 1);
        QVERIFY(file->rows.loaded && file->rows.coarse);
        const Fill& first = file->rows.fills[0].fill;
        QCOMPARE(first.symbol, QStringLiteral("DOGEUSDT"));
        QCOMPARE(first.tradeId, 7001);
        QCOMPARE(first.orderId, 8'389'765'489'684'725'123);
        QCOMPARE(toMs(first.time), 1'795'184'921'000);
        QCOMPARE(first.price, Decimal::fromLiteral("0.215"));
        QCOMPARE(first.commission, Decimal::fromLiteral("0.086"));
        QCOMPARE(first.commissionAsset, QStringLiteral("USDT"));
        QCOMPARE(first.realizedPnl, Decimal::fromLiteral("-1.36"));
        QVERIFY(first.maker && first.recovered);
        QVERIFY(file->rows.fills[1].fill.positionSide == PositionSide::Short);
        QVERIFY(!file->rows.fills[1].fill.maker);
    }

    void other_spellings_orders_and_separators_are_read_too()
    {
        const QByteArray text = "\xef\xbb\xbf" "Symbol;Realized PnL;id;qty;price;Side;Date(UTC);Commission;\"maker\"\n"
                                "\"BTCUSDT\";-1.5;9;0.001;96482.3;Sell;26-11-20T14:28:41.123;0.0781 USDT;true\n";
        const auto file = readHistoryFile(HistoryKind::Fills, text);
        QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().detail));
        QCOMPARE(file->rows.fills.size(), std::size_t { 1 });
        const Fill& fill = file->rows.fills[0].fill;
        QCOMPARE(toMs(fill.time), 1'795'184'921'123);
        QVERIFY(!file->rows.coarse);
        QCOMPARE(fill.commission, Decimal::fromLiteral("0.0781"));
        QCOMPARE(fill.commissionAsset, QStringLiteral("USDT"));
        QVERIFY(fill.side == Side::Sell && fill.maker);
    }

    void income_needs_its_transaction_id()
    {
        const QByteArray text = "User_ID,Time,Symbol,Type,Asset,Amount,Info,Transaction ID,Trade ID\r\n"
                                "42,2026-11-20 08:00:00,BTCUSDT,FUNDING_FEE,USDT,-3.08,\"FUNDING, \"\"FEE\"\"\",9689322392,\r\n"
                                "42,2026-11-20 09:00:00,,TRANSFER,USDT,10000,TRANSFER,9689322393,\r\n"
                                "42,2026-11-20 09:00:01,BTCUSDT,COMMISSION,USDT,-0.01,7001,9689322394,7001\r\n"
                                "42,2026-11-20 09:00:01,BTCUSDT,COMMISSION,USDT,-0.01,7001,,7001\r\n";
        const auto file = readHistoryFile(HistoryKind::Income, text);
        QCOMPARE(file->rows.incomes.size(), std::size_t { 3 });
        QCOMPARE(file->skipped, 1);
        QCOMPARE(file->rows.incomes[0].info, QStringLiteral("FUNDING, \"FEE\""));
        QVERIFY(file->rows.incomes[0].isFunding());
        QVERIFY(file->rows.incomes[1].symbol.isEmpty());
        QCOMPARE(file->rows.incomes[2].tradeId, 7001);
        const auto nameless = readHistoryFile(HistoryKind::Income, "Time,Symbol,Type,Asset,Amount\r\n");
        QVERIFY(!nameless && nameless.error().detail.contains(QStringLiteral("tranid")));
        QVERIFY(readHistoryFile(HistoryKind::Income, {})->rows.incomes.empty());
    }

    void orders_that_ended_are_taken()
    {
        const QByteArray text = "Time,Symbol,Order ID,Client Order ID,Side,Position Side,Type,Time In Force,Price,Quantity,Average Price,Executed,Status,Update Time\r\n"
                                "2026-11-20 08:00:00,BTCUSDT,77,fm-1,BUY,LONG,LIMIT,GTX,96405.5,0.2,96405.5,0.2,FILLED,2026-11-20 08:00:05\r\n"
                                "2026-11-20 08:00:00,BTCUSDT,78,fm-2,BUY,LONG,LIMIT,GTX,96405.5,0.2,0,0,NEW,2026-11-20 08:00:05\r\n"
                                "2026-11-20 08:00:00,BTCUSDT,79,fm-3,BUY,LONG,LIMIT,GTX,96405.5,0.2,0,0,VANISHED,2026-11-20 08:00:05\r\n";
        const auto file = readHistoryFile(HistoryKind::Orders, text);
        QCOMPARE(file->rows.orders.size(), std::size_t { 1 });
        QCOMPARE(file->skipped, 1); // a word nobody knows
        const Order& order = file->rows.orders[0];
        QCOMPARE(order.orderId, 77);
        QVERIFY(order.status == OrderStatus::Filled && order.timeInForce == TimeInForce::GTX && order.positionSide == PositionSide::Long);
        QCOMPARE((order.updated - order.created).count(), 5000);
    }

    void packed_files_are_opened()
    {
        for (const QByteArray& packed : { trades, deflated(trades, MAX_WBITS + 16), zipped(trades, true), zipped(trades, false) }) {
            const auto text = unpackedHistoryFile(packed);
            QVERIFY2(text.has_value(), text ? "" : qPrintable(text.error().detail));
            QCOMPARE(*text, trades);
        }
    }

    void what_is_no_table_is_refused()
    {
        const QByteArray gzip = deflated(trades, MAX_WBITS + 16), zip = zipped(trades, true);
        const QByteArray page("<!DOCTYPE html><html>403</html>"), binary("a\0b", 3), emptyZip("PK\5\6\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 22);
        for (const QByteArray& bytes : { gzip.left(gzip.size() - 9), zip.left(zip.size() - 30), page, binary, emptyZip, QByteArray("PK\3\4") })
            QVERIFY(!unpackedHistoryFile(bytes));
        for (qsizetype size = 0; size < zip.size(); size += 7) // cut anywhere: an answer, never a crash
            static_cast<void>(unpackedHistoryFile(zip.left(size)));
    }

    void the_venue_names_a_file_and_says_when_it_is_ready()
    {
        const auto ticket = parse::fileTicket(ticketBody);
        QCOMPARE(ticket->id, QStringLiteral("546975389218332672"));
        QCOMPARE(ticket->averageMs, 7'241'837);
        QVERIFY(!parse::fileTicket("{}"));
        const auto busy = parse::fileState(busyBody);
        QVERIFY(busy && !busy->isReady);
        const auto ready = parse::fileState(readyBody);
        QVERIFY(ready->isReady);
        QCOMPARE(ready->url.host(), QStringLiteral("bin.example.amazonaws.com"));
        QCOMPARE(toMs(ready->expires), 1'645'009'771'000);
    }

    void files_are_fetched_from_known_homes_only()
    {
        const auto real = *Endpoints::of(Product::UsdM, Venue::Production);
        QVERIFY(real.filePolicy(QUrl(QStringLiteral("https://bin-prod.s3.amazonaws.com/x.csv"))).has_value());
        QVERIFY(real.filePolicy(QUrl(QStringLiteral("https://bin-prod-user-bucket.s3.ap-northeast-1.amazonaws.com/x.csv?X-Amz-Date=1"))).has_value());
        QVERIFY(real.filePolicy(QUrl(QStringLiteral("https://data.binance.com/x.csv"))).has_value());
        for (const char* url : { "http://data.binance.com/x.csv", "https://binance.com.evil.example/x.csv", "https://evil-binance.com/x", "https://data.binance.com:444/x",
                 "https://evil.s3.amazonaws.com/x", "https://evil-bin-prod.s3.amazonaws.com/x", "https://bin-prod.s3.evil.amazonaws.com/x",
                 "https://bin-prod.s3.amazonaws.com.evil.example/x", "https://ec2-1-2-3-4.compute-1.amazonaws.com/x", "https://user@data.binance.com/x", "file:///etc/passwd", "https://127.0.0.1/x", "" })
            QVERIFY2(!real.filePolicy(QUrl(QLatin1String(url))), url);
        const auto paper = *Endpoints::paper(QUrl(QStringLiteral("http://127.0.0.1:9000")), QUrl(QStringLiteral("ws://127.0.0.1:9000")), QUrl(QStringLiteral("ws://127.0.0.1:9000/ws-fapi/v1")));
        QVERIFY(paper.filePolicy(QUrl(QStringLiteral("http://127.0.0.1:9000/download/7.csv"))).has_value());
        QVERIFY(!paper.filePolicy(QUrl(QStringLiteral("http://127.0.0.1:9001/download/7.csv"))));
        QVERIFY(!paper.filePolicy(QUrl(QStringLiteral("https://data.binance.com/x.csv"))));
    }
};

FATHOM_TEST(TestHistoryFile)
#include "tst_history_file.moc"

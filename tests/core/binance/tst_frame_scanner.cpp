// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/market_decoder.h"
#include "core/binance/user_decoder.h"
#include "tests/core/binance/wire_fixture.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <random>

using namespace fathom;
using namespace fathom::binance;

namespace {

using Random = std::mt19937;

std::size_t below(Random& random, std::size_t bound)
{
    return random() % bound;
}

// Frames as documented in 2024, as recorded in 2026 and as the embedded exchange prints them.
const QByteArrayList depthFrames {
    R"({"stream":"btcusdt@depth@100ms","data":{"e":"depthUpdate","E":1723161256299,"T":1723161256298,"s":"BTCUSDT","U":5123107832006,"u":5123107837557,"pu":5123107831937,"b":[["58710.20","0.014"],["61496.50","0.010"],["61510.90","0.000"],["61640.00","12.111"]],"a":[["61800.30","2.510"],["62000.00","0"],["100000.00","1.000"],["99999.90","3.001"]]}})",
    R"({"e":"depthUpdate","E":1723161256299,"T":1723161256298,"s":"BTCUSDT","U":1,"u":2,"pu":0,"b":[],"a":[["61800.3","5"],["61800.30","10.000"]],"ps":"BTCUSDT","st":1})",
};
const QByteArrayList tickerFrames {
    R"({"stream":"btcusdt@bookTicker","data":{"e":"bookTicker","u":5123107839020,"s":"BTCUSDT","b":"61800.20","B":"2.507","a":"61800.30","A":"2.510","T":1723161256313,"E":1723161256313}})",
    R"({"e":"bookTicker","u":5123107839020,"E":1723161256314,"T":1723161256313,"s":"BTCUSDT","ps":"BTCUSDT","b":"61800.20","B":"2.507","a":"61800.30","A":"2.510","st":1})",
};
const QByteArrayList tradeFrames {
    R"({"stream":"btcusdt@aggTrade","data":{"e":"aggTrade","E":1791391082024,"a":3478018549,"s":"BTCUSDT","p":"83434.40","q":"0.016","nq":"0.016","f":8154045700,"l":8154045704,"T":1791391081874,"m":true,"st":1}})",
    R"({"e":"aggTrade","E":123456789,"s":"BTCUSDT","a":5933014,"p":"0.1","q":"100","f":100,"l":105,"T":123456785,"m":false})",
};
const QByteArrayList klineFrames {
    R"({"e":"kline","E":1638747660000,"s":"BTCUSDT","k":{"t":1638747660000,"T":1638747719999,"s":"BTCUSDT","i":"1m","f":100,"L":200,"o":"48000.10","c":"48010.0","h":"48020.5","l":"47990.00","v":"1000.5","n":100,"x":false,"q":"48001000.25","V":"500","Q":"24000500.125","B":"123456"}})",
    R"({"stream":"btcusdt@kline_1M","data":{"e":"kline","E":1638747660000,"s":"BTCUSDT","k":{"t":1638747660000,"T":1638747719999,"s":"BTCUSDT","i":"1M","f":100,"L":200,"o":"48000.10","c":"48010.0","h":"48020.5","l":"47990.00","v":"1000.5","n":100,"x":true,"q":"48001000.25","V":"500","Q":"24000500.125","B":"0"}}})",
};
const QByteArrayList orderFrames {
    R"({"e":"ORDER_TRADE_UPDATE","E":1568879465651,"T":1568879465650,"o":{"s":"BTCUSDT","c":"f-1","S":"SELL","o":"LIMIT","f":"GTC","q":"0.003","p":"61800.30","ap":"61800.10","sp":"0","x":"TRADE","X":"PARTIALLY_FILLED","i":8389765489684725123,"l":"0.001","z":"0.002","L":"61800.30","N":"USDT","n":"0.01236006","T":1568879465649,"t":5266583935,"b":"0","a":"9.91","m":true,"R":true,"wt":"CONTRACT_PRICE","ot":"LIMIT","ps":"LONG","cp":false,"pP":false,"si":0,"ss":0,"rp":"-1.5","V":"EXPIRE_MAKER","pm":"NONE","gtd":0,"er":"4","M":7}})",
    R"({"stream":"key","data":{"e":"ORDER_TRADE_UPDATE","E":1568879465651,"T":1568879465650,"o":{"s":"BTCUSDT","c":"TEST","S":"SELL","o":"TRAILING_STOP_MARKET","f":"GTC","q":"0.001","p":"0","ap":"0","sp":"7103.04","x":"NEW","X":"NEW","i":8886774,"l":"0","z":"0","L":"0","T":1568879465650,"t":0,"b":"0","a":"9.91","m":false,"R":false,"wt":"CONTRACT_PRICE","ot":"TRAILING_STOP_MARKET","ps":"LONG","cp":false,"AP":"7476.89","cr":"5.0","pP":false,"si":0,"ss":0,"rp":"0","V":"EXPIRE_TAKER","pm":"OPPONENT","gtd":0}}})",
};

//! The members of one object, found by quotes and brackets alone; \p open is the place of its
//! brace.
QByteArrayList membersOf(const QByteArray& text, qsizetype open, qsizetype& close)
{
    QByteArrayList members;
    int depth = 0;
    bool quoted = false;
    qsizetype from = open + 1;
    for (close = from; close < text.size(); ++close) {
        const char c = text[close];
        quoted = quoted != (c == '"');
        if (quoted)
            continue;
        if (depth == 0 && (c == ',' || c == '}')) {
            members.append(text.sliced(from, close - from));
            from = close + 1;
            if (c == '}')
                break;
        }
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
    }
    return members;
}

// One structural change to an object of the frame that is not the wrapper: what the venue may do
// one day, and what it never does.
QByteArray restructured(QByteArray frame, Random& random)
{
    QList<qsizetype> objects;
    for (qsizetype at = frame.indexOf('{', frame.startsWith("{\"stream\"") ? 1 : 0); at >= 0;
         at = frame.indexOf('{', at + 1))
        objects.append(at);
    if (objects.isEmpty()) // an edit before this one took the last brace
        return frame;
    const qsizetype open
        = objects[static_cast<qsizetype>(below(random, static_cast<std::size_t>(objects.size())))];
    qsizetype close = 0;
    QByteArrayList members = membersOf(frame, open, close);
    if (members.isEmpty())
        return frame;
    const auto pick = [&] {
        return static_cast<qsizetype>(below(random, static_cast<std::size_t>(members.size())));
    };
    static const QByteArrayList values { "null", "[]", "{}", "\"\"", "\"5\"", "5", "-1", "\"-1.5\"",
        "true", "\"true\"", "1.5", "\"1e3\"", "\"7.0E-4\"", "007", "\"007\"",
        "\"0.123456789012345678901\"", "123456789012345678901", "\"12345678901234567890\"",
        "9223372036854775807", "9223372036854775808", "\"NaN\"", "\"\\u0042\"", "\"测试\"",
        "[1,[2]]", "{\"a\":{}}" };
    static const QByteArrayList strangers { "\"zz\":1", "\"z\":\"x y\"", "\"longKeyOfMore\":false",
        "\"zz\":[1]", "\"y\":null", "\"é\":1", "\"\":2", "\"z\\\"\":3", "\"z\":1.5" };
    switch (below(random, 6)) {
    case 0:
        std::shuffle(members.begin(), members.end(), random);
        break;
    case 1:
        members.removeAt(pick());
        break;
    case 2:
        members.insert(pick(), members[pick()]);
        break;
    case 3: {
        QByteArray& member = members[pick()];
        member = member.left(member.indexOf(':') + 1)
            + values[static_cast<qsizetype>(
                below(random, static_cast<std::size_t>(values.size())))];
        break;
    }
    case 4:
        members.insert(pick(),
            strangers[static_cast<qsizetype>(
                below(random, static_cast<std::size_t>(strangers.size())))]);
        break;
    default:
        members[pick()].replace("\":", "\": ");
        break;
    }
    return frame.replace(open + 1, close - open - 1, members.join(','));
}

QByteArray edited(QByteArray frame, Random& random)
{
    static constexpr char letters[] = "0123456789.,:\"[]{}-e \\\nauU";
    const auto letter = [&] { return letters[below(random, sizeof letters - 1)]; };
    const auto at = static_cast<qsizetype>(below(random, static_cast<std::size_t>(frame.size())));
    switch (below(random, 3)) {
    case 0:
        frame[at] = letter();
        break;
    case 1:
        frame.remove(at, static_cast<qsizetype>(1 + below(random, 5)));
        break;
    default:
        frame.insert(at, letter());
        break;
    }
    return frame;
}

// A frame as it lies in the buffer: what stood behind the one before it stands behind this one too.
struct Laid {
    QByteArray bytes;
    qsizetype size = 0;
    QByteArrayView frame() const { return QByteArrayView(bytes).first(size); }
    QByteArray text() const { return bytes.first(size); }
};

Laid mutated(const QByteArrayList& frames, Random& random)
{
    QByteArray frame
        = frames[static_cast<qsizetype>(below(random, static_cast<std::size_t>(frames.size())))];
    for (std::size_t changes = below(random, 4); changes > 0; --changes)
        frame = below(random, 2) == 0 ? restructured(frame, random) : edited(frame, random);
    if (below(random, 10) == 0) { // the tail of another one
        const QByteArray& other = frames[static_cast<qsizetype>(
            below(random, static_cast<std::size_t>(frames.size())))];
        frame = frame.left(static_cast<qsizetype>(below(random, 40)))
            + other.mid(static_cast<qsizetype>(below(random, 60)));
    }
    if (below(random, 20) == 0)
        frame.truncate(
            static_cast<qsizetype>(below(random, static_cast<std::size_t>(frame.size()))));
    const QByteArray both = frame + frames.first().right(60);
    return { padded(both), frame.size() };
}

} // namespace

//! The scanner reads what simdjson reads, or leaves it to simdjson; never something else.
class TestFrameScanner final : public QObject {
    Q_OBJECT

    static constexpr int rounds = 20'000;
    MarketDecoder m_decoder;
    UserDecoder m_userDecoder;

    template <class Out> void agree(const QByteArrayList& frames, int leastScanned)
    {
        Random random(7);
        const SymbolGrid grids[] = { test::grid(), test::grid("BTCUSDT", "0.05", "1"),
            test::grid("BTCUSDT", "0.00000001", "0.00000001"), test::grid("BTCUSDT", "25", "10"),
            test::grid("BTCUSDT", "0.01", "0.001") };
        int scannedFrames = 0;
        Out scanned; // reused: nothing of an older frame may stay
        for (int round = 0; round < rounds; ++round) {
            const Laid laid = mutated(frames, random);
            const SymbolGrid& grid = grids[below(random, std::size(grids))];
            if (!scan(laid.frame(), grid, scanned))
                continue;
            ++scannedFrames;
            Out tolerant;
            const ParseStatus status = m_decoder.tolerant(laid.frame(), grid, tolerant);
            if (status != ParseStatus::Ok || !(scanned == tolerant))
                QFAIL(QByteArray(
                    "scanner alone reads " + laid.text() + ": " + parseStatusName(status))
                          .constData());
        }
        QVERIFY2(scannedFrames > leastScanned, QByteArray::number(scannedFrames).constData());
    }

    // Members of the object that opens at \p open, and two newer ones, in any order.
    static QByteArray turnedAround(QByteArray frame, qsizetype open, Random& random)
    {
        qsizetype close = 0;
        QByteArrayList members = membersOf(frame, open, close);
        members.append({ "\"zz\":12", "\"newer\":\"WORD\"" });
        std::shuffle(members.begin(), members.end(), random);
        return frame.replace(open + 1, close - open - 1, members.join(','));
    }

    template <class Out> void scanAllOrders(const QByteArrayList& frames)
    {
        Random random(3);
        for (const QByteArray& frame : frames) {
            Out plain;
            QVERIFY2(scan(padded(frame), test::grid(), plain), frame.constData());
            for (int round = 0; round < 50; ++round) {
                const QByteArray turned = turnedAround(frame, frame.indexOf('{', frame.startsWith("{\"stream\"") ? 1 : 0), random);
                Out out;
                QVERIFY2(
                    scan(padded(turned), test::grid(), out) && out == plain, turned.constData());
            }
        }
    }

private Q_SLOTS:
    void E01_E07_depth_frames_read_alike() { agree<DepthDiff>(depthFrames, 1'000); }
    void E01_E07_book_tickers_read_alike() { agree<BookTicker>(tickerFrames, 1'000); }
    void E01_E07_trades_read_alike() { agree<AggTrade>(tradeFrames, 1'000); }
    void E01_E07_klines_read_alike() { agree<KlineUpdate>(klineFrames, 1'000); }

    void E01_E07_order_updates_read_alike()
    {
        Random random(7);
        int scannedFrames = 0;
        OrderUpdate scanned;
        for (int round = 0; round < rounds; ++round) {
            const Laid laid = mutated(orderFrames, random);
            if (!scanOrderUpdate(laid.frame(), scanned))
                continue;
            ++scannedFrames;
            OrderUpdate tolerant;
            if (!m_userDecoder.decodeTolerant(laid.frame(), tolerant) || !(scanned == tolerant))
                QFAIL(QByteArray("scanner alone reads " + laid.text()).constData());
        }
        QVERIFY2(scannedFrames > 4'000, QByteArray::number(scannedFrames).constData());
    }

    void E07_newer_fields_and_another_order_stay_on_the_fast_way()
    {
        scanAllOrders<DepthDiff>(depthFrames);
        scanAllOrders<BookTicker>(tickerFrames);
        scanAllOrders<AggTrade>(tradeFrames);
        scanAllOrders<KlineUpdate>(klineFrames);
        Random random(3);
        for (QByteArray frame : orderFrames) {
            OrderUpdate plain, newer;
            QVERIFY2(scanOrderUpdate(padded(frame), plain), frame.constData());
            for (int round = 0; round < 50; ++round) {
                const QByteArray turned = turnedAround(frame, frame.indexOf("\"o\":{") + 4, random);
                QVERIFY2(scanOrderUpdate(padded(turned), newer) && newer == plain, turned.constData());
            }
            frame.replace("\"o\":{", "\"fi\":0,\"o\":{\"newer\":\"WORD\",");
            QVERIFY2(scanOrderUpdate(padded(frame), newer) && newer == plain, frame.constData());
        }
    }

    void numbers_of_every_look_count_alike()
    {
        Random random(5);
        const SymbolGrid grids[] = { test::grid(), test::grid("BTCUSDT", "0.01", "1"),
            test::grid("BTCUSDT", "0.0000100", "0.1"), test::grid("BTCUSDT", "5", "0.00000001") };
        const auto digits = [&](std::size_t most) {
            QByteArray text;
            for (std::size_t i = below(random, 20) == 0 ? 0 : 1 + below(random, most); i > 0; --i)
                text += static_cast<char>('0' + below(random, below(random, 3) == 0 ? 1 : 10));
            return text;
        };
        int scannedFrames = 0;
        for (int round = 0; round < 5'000; ++round) {
            QByteArrayList levels;
            const QByteArray whole = digits(6), fraction = digits(8);
            for (std::size_t i = 1 + below(random, 6); i > 0; --i) {
                // Mostly one look a column, as on the wire; now and then another.
                const auto like = [&](const QByteArray& one, std::size_t most) {
                    QByteArray text = below(random, 8) == 0 ? digits(most) : one;
                    std::shuffle(text.begin(), text.end(), random);
                    return text;
                };
                const auto number = [&]() -> QByteArray {
                    return like(whole, 9) + (below(random, 16) == 0 ? "" : ".") + like(fraction, 9);
                };
                levels.append("[\"" + number() + "\",\"" + number() + "\"]");
            }
            const QByteArray text
                = R"({"e":"depthUpdate","E":1,"T":2,"s":"BTCUSDT","U":3,"u":4,"pu":2,"b":[)"
                + levels.join(',') + R"(],"a":[]})";
            const QByteArray frame = padded(text);
            const SymbolGrid& grid = grids[below(random, std::size(grids))];
            DepthDiff scanned, tolerant;
            if (!scan(frame, grid, scanned))
                continue;
            ++scannedFrames;
            QVERIFY2(
                m_decoder.tolerant(frame, grid, tolerant) == ParseStatus::Ok && scanned == tolerant,
                frame.constData());
        }
        QVERIFY2(scannedFrames > 200, QByteArray::number(scannedFrames).constData());
    }
};

FATHOM_TEST(TestFrameScanner)

#include "tst_frame_scanner.moc"

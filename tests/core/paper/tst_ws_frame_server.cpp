// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_writer.h"
#include "core/paper/server/grid_text.h"
#include "core/paper/server/http_message.h"
#include "core/paper/server/json_params.h"
#include "core/paper/server/ws_frame.h"
#include "tests/core/paper/paper_fixture.h"
#include "tests/support/test_main.h"

namespace fathom::paper::test {

namespace {

//! A frame as a client sends it.
QByteArray masked(int opcode, const QByteArray& payload, bool last = true)
{
    QByteArray out;
    out += static_cast<char>((last ? 0x80 : 0) | opcode);
    if (payload.size() < 126) {
        out += static_cast<char>(0x80 | payload.size());
    } else {
        out += static_cast<char>(0x80 | 126);
        out += static_cast<char>(payload.size() >> 8);
        out += static_cast<char>(payload.size() & 255);
    }
    const char key[4] = { 1, 2, 3, 4 };
    out.append(key, 4);
    for (qsizetype i = 0; i < payload.size(); ++i)
        out += static_cast<char>(payload[i] ^ key[i & 3]);
    return out;
}

} // namespace

//! Frames, requests and number texts below the protocol.
class WsFrameServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acceptKey()
    {
        QCOMPARE(wsAcceptKey("dGhlIHNhbXBsZSBub25jZQ=="), QByteArray("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")); // RFC 6455 1.3
    }

    void messagesAreIndependentOfThePieces()
    {
        const QByteArray large(300, 'x');
        const QByteArray bytes = masked(1, "one") + masked(9, "ping") + masked(1, "tw", false) + masked(9, "between") + masked(0, "o", true)
            + masked(1, large) + masked(8, "");
        for (const int piece : { 1, 2, 7, 1000 }) {
            WsFrameReader reader;
            QByteArray buffer, rest = bytes;
            QList<QByteArray> seen;
            while (!rest.isEmpty()) {
                buffer += rest.left(piece);
                rest.remove(0, piece);
                for (auto outcome = reader.next(buffer); outcome != WsFrameReader::Outcome::NeedMore; outcome = reader.next(buffer)) {
                    if (outcome != WsFrameReader::Outcome::Fragment)
                        seen.append(reader.payload());
                }
            }
            QCOMPARE(seen, QList<QByteArray>({ "one", "ping", "between", "two", large, "" }));
        }
    }

    void badFrames_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::newRow("unmasked") << QByteArray("\x81\x01x") << 1002;
        QTest::newRow("reserved bit") << QByteArray("\xc1\x81\0\0\0\0x", 7) << 1002;
        QTest::newRow("unknown opcode") << masked(3, "x") << 1002;
        QTest::newRow("binary") << masked(2, "x") << 1003;
        QTest::newRow("continuation without a start") << masked(0, "x") << 1002;
        QTest::newRow("start within a message") << masked(1, "x", false) + masked(1, "y") << 1002;
        QTest::newRow("fragmented ping") << masked(9, "x", false) << 1002;
        QTest::newRow("long ping") << masked(9, QByteArray(126, 'x')) << 1002;
        QTest::newRow("not UTF-8") << masked(1, "\xff\xfe") << 1007;
        QTest::newRow("lone surrogate") << masked(1, "\xed\xa0\x80") << 1007;
        QTest::newRow("announces 2 GiB") << QByteArray("\x81\xff\0\0\0\0\x80\0\0\0", 10) << 1009;
        QTest::newRow("announces more than there is") << QByteArray("\x81\xff\xff\xff\xff\xff\xff\xff\xff\xff", 10) << 1009;
    }

    void badFrames()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        WsFrameReader reader;
        auto outcome = reader.next(bytes);
        while (outcome == WsFrameReader::Outcome::Fragment)
            outcome = reader.next(bytes);
        QCOMPARE(outcome, WsFrameReader::Outcome::Failed);
        QCOMPARE(int(reader.failureCode()), code);
    }

    void noiseNeverBreaksTheReaders()
    {
        Noise noise(11);
        const QByteArray request = "POST /fapi/v1/order?a=1 HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n";
        const QByteArray json = "{\"id\":1,\"method\":\"order.place\",\"params\":{\"a\":[1,{\"b\":\"\\u5e01\"}],\"c\":-1.5e3,\"d\":null}}";
        int requests = 0, refusals = 0, parsed = 0;
        for (int i = 0; i < 20'000; ++i) {
            QByteArray http = request, text = json, frame = masked(1, json.left(noise.below(json.size())));
            for (QByteArray* bytes : { &http, &text, &frame }) {
                for (std::int64_t k = noise.below(4); k > 0; --k)
                    (*bytes)[noise.below(bytes->size())] = static_cast<char>(noise.below(256));
                bytes->truncate(bytes->size() - noise.below(3));
            }
            HttpParser parser;
            const auto outcome = parser.advance(http);
            requests += outcome == HttpParser::Outcome::Complete;
            refusals += outcome == HttpParser::Outcome::Failed;
            parsed += parseWsRequest(text).has_value();
            WsFrameReader reader;
            for (int k = 0; k < 8 && reader.next(frame) == WsFrameReader::Outcome::Fragment; ++k) { }
        }
        QVERIFY(requests > 1000 && refusals > 1000 && parsed > 1000);
    }

    void requestsKeepTheirTokens()
    {
        const auto request = parseWsRequest("{\"id\":\"\\u5e01\",\"method\":\"m\",\"params\":{\"q\":0.10,\"n\":9007199254740993,\"b\":true,\"s\":\"a\\\"b\",\"l\":[1, 2]}}");
        QVERIFY(request.has_value());
        QCOMPARE(request->id, QByteArray("\"\\u5e01\""));
        QCOMPARE(request->params.get("q"), QByteArrayView("0.10")); // as signed, not as a double prints
        QCOMPARE(request->params.get("n"), QByteArrayView("9007199254740993"));
        QCOMPARE(request->params.get("b"), QByteArrayView("true"));
        QCOMPARE(request->params.get("s"), QByteArrayView("a\"b"));
        QCOMPARE(request->params.get("l"), QByteArrayView("[1, 2]"));
    }

    void gridTexts()
    {
        QCOMPARE(GridText(d("0.1"), 2).text(618'003), QByteArray("61800.30"));
        QCOMPARE(GridText(d("0.001"), 3).text(0), QByteArray("0.000"));
        QCOMPARE(GridText(d("1"), 0).text(60'000'000'000), QByteArray("60000000000"));
        QCOMPARE(GridText(d("0.0000001"), 7).text(-12), QByteArray("-0.0000012"));
        QCOMPARE(GridText(d("0.05"), 2).text(7), QByteArray("0.35"));
        QCOMPARE(GridText(d("1000"), 3).text(9'000'000'000'000'000), QByteArray("9000000000000000000.000"));
        QByteArray out;
        JsonWriter(out).beginObject().string("a", QStringLiteral("q\"\\\n币")).number("b", -5).beginArray("c").number(1).number(2).endArray().endObject();
        QCOMPARE(out, QByteArray("{\"a\":\"q\\\"\\\\\\u000a币\",\"b\":-5,\"c\":[1,2]}"));
    }
};

FATHOM_TEST(WsFrameServerTest)

} // namespace fathom::paper::test

#include "tst_ws_frame_server.moc"

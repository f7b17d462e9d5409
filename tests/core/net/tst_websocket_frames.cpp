// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/websocket_frames.h"
#include "tests/core/net/fake_server.h"
#include "tests/support/test_main.h"

#include <random>

using namespace fathom::net;
using fathom::test::FakeServer;
using Kind = WsEvent::Kind;

class TestWebSocketFrames final : public QObject
{
    Q_OBJECT

    static QByteArray unmask(QByteArrayView frame, int& opcode)
    {
        opcode = frame[0] & 15;
        qsizetype header = 2, length = frame[1] & 0x7f;
        if (length == 126)
            header = 4;
        else if (length == 127)
            header = 10;
        if (header > 2) {
            length = 0;
            for (qsizetype i = 2; i < header; ++i)
                length = length << 8 | static_cast<quint8>(frame[i]);
        }
        QByteArray out;
        for (qsizetype i = 0; i < length; ++i)
            out += static_cast<char>(frame[header + 4 + i] ^ frame[header + i % 4]);
        return out;
    }

private Q_SLOTS:
    void frames_of_any_size_arrive_in_any_pieces()
    {
        std::mt19937 random(11);
        QByteArray wire;
        QList<QByteArray> sent;
        for (const int size : { 0, 1, 125, 126, 127, 65'535, 65'536, 300'000 }) {
            sent << QByteArray(size, static_cast<char>('a' + size % 20));
            wire += FakeServer::frame(1, sent.last());
        }
        WsDecoder decoder;
        QList<QByteArray> got;
        for (qsizetype at = 0; at < wire.size();) {
            const qsizetype piece = std::min<qsizetype>(wire.size() - at, 1 + static_cast<qsizetype>(random() % 9'000));
            decoder.feed(QByteArrayView(wire).sliced(at, piece));
            at += piece;
            for (WsEvent event = decoder.next(); event.kind != Kind::NeedMore; event = decoder.next()) {
                QCOMPARE(event.kind, Kind::Text);
                got << event.payload.toByteArray();
            }
        }
        QCOMPARE(got, sent);
    }

    void what_piled_up_once_is_not_kept_for_good()
    {
        WsDecoder decoder;
        const std::size_t usual = decoder.capacity();
        const auto readAll = [&decoder] {
            int count = 0;
            while (decoder.next().kind == Kind::Text)
                ++count;
            return count;
        };
        const QByteArray small = FakeServer::frame(1, QByteArray(500, 'a'));
        decoder.feed(small.repeated(10'000));
        QCOMPARE(readAll(), 10'000);
        QVERIFY(decoder.capacity() >= 5'000'000);
        for (int i = 0; i < 2 * 1024; ++i) { // the round it piled up in, and one without
            decoder.feed(small);
            QCOMPARE(readAll(), 1);
        }
        QCOMPARE(decoder.capacity(), usual);

        const QByteArray large = FakeServer::frame(1, QByteArray(300'000, 'b'));
        for (int i = 0; i < 3 * 1024; ++i) { // what comes now and then keeps its room
            decoder.feed(i % 500 == 0 ? large : small);
            QCOMPARE(readAll(), 1);
            QVERIFY(i == 0 || decoder.capacity() >= 300'000);
        }
    }

    void fragments_are_joined_around_control_frames()
    {
        WsDecoder decoder;
        decoder.feed(QByteArray(FakeServer::frame(1, "hel", false) + FakeServer::frame(9, "ping") + FakeServer::frame(0, "l", false)
            + FakeServer::frame(0, "o") + FakeServer::frame(2, "raw")));
        WsEvent event = decoder.next();
        QCOMPARE(event.kind, Kind::Ping);
        QCOMPARE(event.payload, QByteArrayView("ping"));
        event = decoder.next();
        QCOMPARE(event.kind, Kind::Text);
        QCOMPARE(event.payload, QByteArrayView("hello"));
        QCOMPARE(decoder.next().kind, Kind::Binary);
        QCOMPARE(decoder.next().kind, Kind::NeedMore);
    }

    void E02_an_announced_giant_is_refused_at_its_header()
    {
        WsDecoder decoder(4 * 1024 * 1024);
        decoder.feed(QByteArrayView("\x81\x7f\x00\x00\x00\x00\x7f\xff\xff\xff", 10));
        const WsEvent event = decoder.next();
        QCOMPARE(event.kind, Kind::Violation);
        QCOMPARE(event.code, 1009);
        decoder.feed(FakeServer::frame(1, "after"));
        QCOMPARE(decoder.next().kind, Kind::NeedMore);
    }

    void E02_endless_fragments_end_at_the_limit()
    {
        WsDecoder decoder(100'000);
        decoder.feed(FakeServer::frame(1, QByteArray(30'000, 'x'), false));
        QCOMPARE(decoder.next().kind, Kind::NeedMore);
        for (int i = 0; i < 2; ++i) {
            decoder.feed(FakeServer::frame(0, QByteArray(30'000, 'x'), false));
            QCOMPARE(decoder.next().kind, Kind::NeedMore);
        }
        decoder.feed(FakeServer::frame(0, QByteArray(30'000, 'x'), false));
        QCOMPARE(decoder.next().code, 1009);
    }

    void violations_are_named_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const auto raw = [](const char* text, int size) { return QByteArray(text, size); };
        QTest::newRow("masked") << raw("\x81\x81\x01\x02\x03\x04\x05", 7) << 1002;
        QTest::newRow("reserved bit") << raw("\xc1\x01x", 3) << 1002;
        QTest::newRow("reserved opcode") << raw("\x83\x01x", 3) << 1002;
        QTest::newRow("reserved control opcode") << raw("\x8b\x01x", 3) << 1002;
        QTest::newRow("fragmented ping") << raw("\x09\x01x", 3) << 1002;
        QTest::newRow("long ping") << raw("\x89\x7e\x00\x7e", 4) << 1002;
        QTest::newRow("length longer than needed") << raw("\x81\x7e\x00\x05hello", 9) << 1002;
        QTest::newRow("64-bit length longer than needed") << raw("\x81\x7f\x00\x00\x00\x00\x00\x00\xff\xff", 10) << 1002;
        QTest::newRow("continuation of nothing") << raw("\x80\x01x", 3) << 1002;
        QTest::newRow("text inside text") << raw("\x01\x01x\x81\x01y", 6) << 1002;
        QTest::newRow("close with one byte") << raw("\x88\x01\x03", 3) << 1002;
        QTest::newRow("close with a code nobody may send") << raw("\x88\x02\x03\xed", 4) << 1002;
        QTest::newRow("close reason not UTF-8") << raw("\x88\x03\x03\xe8\xff", 5) << 1007;
        QTest::newRow("text not UTF-8") << raw("\x81\x02\xc0\x80", 4) << 1007;
        QTest::newRow("joined text not UTF-8") << raw("\x01\x01\xe6\x80\x01z", 6) << 1007;
    }
    void violations_are_named()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        WsDecoder decoder;
        decoder.feed(bytes);
        WsEvent event = decoder.next();
        QCOMPARE(event.kind, Kind::Violation);
        QCOMPARE(event.code, static_cast<std::uint16_t>(code));
    }

    void close_codes_and_reasons_are_read()
    {
        WsDecoder decoder;
        decoder.feed(QByteArrayView("\x88\x07\x03\xe9going", 9));
        const WsEvent event = decoder.next();
        QCOMPARE(event.kind, Kind::Close);
        QCOMPARE(event.code, 1001);
        QCOMPARE(event.payload, QByteArrayView("going"));
        decoder.reset();
        decoder.feed(QByteArrayView("\x88\x00", 2));
        QCOMPARE(decoder.next().code, 1005);
    }

    void sent_frames_are_masked_each_with_another_key()
    {
        WsEncoder encoder;
        QSet<QByteArray> keys;
        for (const int size : { 0, 3, 7, 8, 9, 125, 126, 1'000, 65'535, 65'536 }) {
            QByteArray text;
            for (int i = 0; i < size; ++i)
                text += static_cast<char>('A' + i % 50);
            const QByteArrayView frame = encoder.encode(WsOpcode::Text, text);
            QCOMPARE(static_cast<quint8>(frame[0]), quint8 { 0x81 });
            QVERIFY((frame[1] & 0x80) != 0);
            int opcode = 0;
            QCOMPARE(unmask(frame, opcode), text);
            QCOMPARE(opcode, 1);
        }
        for (int i = 0; i < 200; ++i)
            keys.insert(encoder.encode(WsOpcode::Ping, {}).sliced(2, 4).toByteArray());
        QVERIFY(keys.size() >= 199);
    }

    void utf8_is_judged_strictly()
    {
        for (const char* good : { "", "ascii only and longer than eight", "é", "币安人生USDT", "\xf4\x8f\xbf\xbf", "\xed\x9f\xbf" })
            QVERIFY2(isUtf8(good), good);
        for (const char* bad : { "\x80", "\xc0\xaf", "\xc1\xbf", "\xe0\x9f\xbf", "\xed\xa0\x80", "\xf0\x8f\xbf\xbf", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80",
                 "abcdefgh\xe6\xb5", "\xe6\xb5x" })
            QVERIFY(!isUtf8(bad));
    }

    void the_accept_header_is_that_of_the_standard()
    {
        QCOMPARE(wsAcceptFor("dGhlIHNhbXBsZSBub25jZQ=="), QByteArray("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
    }

    void random_bytes_never_break_the_decoder()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 3'000; ++round) {
            WsDecoder decoder(10'000);
            QByteArray bytes;
            for (int i = 0; i < 200; ++i)
                bytes += static_cast<char>(random() % 4 == 0 ? random() : 0x81 + random() % 3);
            decoder.feed(bytes);
            for (int i = 0; i < 300; ++i) {
                const WsEvent event = decoder.next();
                if (event.kind == Kind::NeedMore || event.kind == Kind::Violation)
                    break;
                QVERIFY(event.payload.size() <= 10'000);
            }
        }
    }
};

FATHOM_TEST(TestWebSocketFrames)

#include "tst_websocket_frames.moc"

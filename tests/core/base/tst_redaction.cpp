// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redaction.h"
#include "tests/support/test_main.h"

using namespace fathom;

class TestRedaction final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        redaction::hide("CANARYsecret0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOP");
        redaction::hide("shortone9");
        redaction::hide("tooshrt");
        redaction::hide("-----BEGIN PRIVATE KEY-----\r\nMC4CAQAwBQYDK2VwBCIEIJ1hsZ3vVpguoRK9JLsLMREScVpezJp\r\n-----END PRIVATE KEY-----\r\n");
    }

    void I7_registered_bytes_are_replaced_wherever_they_stand_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* text, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("alone", "CANARYsecret0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOP", "***");
        row("inside a word", "x/CANARYsecret0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOP/y", "x/***/y");
        row("its beginning", "head CANARYsecret01 tail", "head *** tail");
        row("its middle", "(efghijklmnopqrst)", "(***)");
        row("twice", "efghijklmnopqrst efghijklmnopqrst", "*** ***");
        row("a short one", "it is shortone9.", "it is ***.");
        row("a part of a short one is a word", "shortone", "shortone");
        row("too short to be told from words", "tooshrt", "tooshrt");
        row("a line of a PEM", "MC4CAQAwBQYDK2VwBCIEIJ1hsZ3vVpguoRK9JLsLMREScVpezJp", "***");
        row("the armour of a PEM is no secret", "-----BEGIN PRIVATE KEY-----", "-----BEGIN PRIVATE KEY-----");
        row("nothing", "BTCUSDT 96,405.5 order accepted", "BTCUSDT 96,405.5 order accepted");
    }
    void I7_registered_bytes_are_replaced_wherever_they_stand()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromUtf8(redaction::line(text)), expected);
        QCOMPARE(QString::fromUtf8(redaction::text(text)), expected);
    }

    void named_values_are_replaced_by_their_names()
    {
        QCOMPARE(redaction::line(QStringLiteral("a=1&signature=3c661234&b=2")), QByteArray("a=1&signature=***&b=2"));
        QCOMPARE(redaction::line(QStringLiteral("{\"listenKey\":\"pqia91ma\"}")), QByteArray("{\"listenKey\":\"***\"}"));
        QCOMPARE(redaction::line(QStringLiteral("X-MBX-APIKEY: vmPUZE6m")), QByteArray("X-MBX-APIKEY: ***"));
        QCOMPARE(redaction::line(QStringLiteral("/private/ws/pqia91ma19a5s61cv6a81va65sdf19v8a65a1")), QByteArray("/private/ws/***"));
    }

    void a_secret_is_not_saved_by_the_cut_of_a_long_line()
    {
        const QString text = QString(95, QLatin1Char('.')) + QStringLiteral(" CANARYsecret0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOP");
        const QByteArray cut = redaction::line(text, 104);
        QVERIFY(!cut.contains("CANARY"));
        QVERIFY(cut.size() <= 104);
    }

    void E11_one_event_is_one_line()
    {
        QCOMPARE(redaction::line(QStringLiteral("a\nb\x1b[31m\u202Ec\u2028d")), QByteArray("a\\u000ab\\u001b[31m\\u202ec\\u2028d"));
        QCOMPARE(redaction::text(QStringLiteral("a\nb\x1b\u2066")), QByteArray("a\nb\\u001b\\u2066"));
        QCOMPARE(redaction::line(QStringLiteral("测试USDT")), QStringLiteral("测试USDT").toUtf8());
    }
};

FATHOM_TEST(TestRedaction)
#include "tst_redaction.moc"

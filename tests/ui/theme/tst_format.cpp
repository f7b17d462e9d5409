// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/theme/format.h"
#include "tests/support/words.h"

#include <QRandomGenerator>

using namespace fathom;
using namespace fathom::test;

namespace {

Instrument instrument(const char* tick, const char* step)
{
    Instrument result;
    result.tickSize = d(tick);
    result.stepSize = d(step);
    return result;
}

} // namespace

class FormatTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QString& shown, const QString& expected) { QTest::newRow(name) << shown << expected; };
        row("grouped", format::grouped(d("96482.3"), 1), QStringLiteral("96,482.3"));
        row("grouped three", format::grouped(d("482.3"), 1), QStringLiteral("482.3"));
        row("grouped million", format::grouped(d("1234567"), 0), QStringLiteral("1,234,567"));
        row("grouped minus", format::grouped(d("-1234.5"), 2), QStringLiteral("\u22121,234.50"));
        row("half away from zero", format::grouped(d("-0.005"), 2), QStringLiteral("\u22120.01"));
        row("price of 0.10", format::price(d("96482.3"), instrument("0.10", "0.001")), QStringLiteral("96,482.3"));
        row("price of 0.00001", format::price(d("0.21518"), instrument("0.00001", "1")), QStringLiteral("0.21518"));
        row("tiny price", format::price(d("0.00000012"), instrument("0.00000001", "1")), QStringLiteral("0.00000012"));
        row("no price", format::price({}, instrument("0.1", "1")), QStringLiteral("\u2013"));
        row("quantity", format::quantity(d("0.2"), instrument("0.1", "0.001")), QStringLiteral("0.200"));
        row("quantity whole", format::quantity(d("18000"), instrument("0.1", "1")), QStringLiteral("18,000"));
        row("money", format::money(d("10332.8249")), QStringLiteral("10,332.82"));
        row("plus", format::signedMoney(d("85.64")), QStringLiteral("+85.64"));
        row("minus", format::signedMoney(d("-67.8")), QStringLiteral("\u221267.80"));
        row("zero has no sign", format::signedMoney({}), QStringLiteral("0.00"));
        row("rounded to zero has no sign", format::signedMoney(d("-0.001")), QStringLiteral("0.00"));
        row("percent", format::percent(d("18")), QStringLiteral("18.00 %"));
        row("signed percent", format::signedPercent(d("3.937")), QStringLiteral("+3.94 %"));
        row("funding", format::signedPercent(d("-0.0126"), 4), QStringLiteral("\u22120.0126 %"));
        row("billions", format::compact(d("12370000000")), QStringLiteral("12.37 B"));
        row("millions", format::compact(d("4100000")), QStringLiteral("4.10 M"));
        row("thousands", format::compact(d("84316")), QStringLiteral("84.3 k"));
        row("small", format::compact(d("9999")), QStringLiteral("9,999.00"));
        row("minutes", format::age(std::chrono::seconds(171)), QStringLiteral("02:51"));
        row("hours", format::age(std::chrono::seconds(18014)), QStringLiteral("05:00:14"));
        row("no negative age", format::age(std::chrono::seconds(-3)), QStringLiteral("00:00"));
        row("time", format::time(wallTimeFromMs(1'763'649'127'812)), QStringLiteral("14:32:07"));
        row("time ms", format::timeMs(wallTimeFromMs(1'763'649'127'812)), QStringLiteral("14:32:07.812"));
        row("date", format::dateTime(wallTimeFromMs(1'763'649'127'812)), QStringLiteral("2025-11-20 14:32:07"));
    }

    void numbers()
    {
        QFETCH(QString, shown);
        QFETCH(QString, expected);
        QCOMPARE(shown, expected);
    }

    void typed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // empty: refused
        const auto row = [](const char* name, const char* text, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("point", "96405.5", "96405.5");
        row("comma", "96405,5", "96405.5");
        row("english groups", "96,405.5", "96405.5");
        row("german groups", "96.405,5", "96405.5");
        row("two groups", "1,234,567", "1234567");
        row("german two groups", "1.234.567", "1234567");
        row("spaces", "96 405.5", "96405.5");
        row("no-break space", "96\u00A0405,5", "96405.5");
        row("underscore", "1_000_000", "1000000");
        row("leading zero comma", "0,123", "0.123");
        row("four digits after comma", "1,2345", "1.2345");
        row("point is always decimal", "1.234", "1.234");
        row("bare point", ".5", "0.5");
        row("trailing point", "5.", "5");
        row("minus", "-3.5", "-3.5");
        row("typographic minus", "\u22123.5", "-3.5");
        row("plus", "+3", "3");
        row("two readings", "1,234", "");
        row("broken group", "12,34,567", "");
        row("group after point", "1.234,567.8", "");
        row("letters", "12a", "");
        row("exponent", "1e5", "");
        row("not a number", "nan", "");
        row("infinity", "inf", "");
        row("empty", "", "");
        row("only a sign", "-", "");
        row("hex", "0x10", "");
        row("arabic digits", "٣٤", "");
        row("too many digits", "1.1234567890123456789", "");
    }

    void typed()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto number = format::parseTyped(text);
        QCOMPARE(number.has_value(), !expected.isEmpty());
        if (number)
            QCOMPARE(QString::fromStdString(number->toString()), expected);
        else
            QVERIFY(!number.error().detail.isEmpty());
    }

    void a_printed_fraction_reads_back_as_itself()
    {
        QRandomGenerator random(20261120);
        for (int i = 0; i < 2000; ++i) {
            const int decimals = 1 + static_cast<int>(random.bounded(8));
            const Decimal value = Decimal::fromScaled(random.bounded(1'000'000'000), decimals);
            const auto back = format::parseTyped(format::grouped(value, decimals));
            QVERIFY(back);
            QCOMPARE(*back, value);
        }
    }
};

FATHOM_TEST(FormatTest)

#include "tst_format.moc"

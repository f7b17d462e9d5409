// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/session_fixture.h"
#include "tests/support/test_main.h"
#include "ui/ticket/ticket_expression.h"

using namespace fathom;
using fathom::test::SessionFixture;

namespace {

Decimal d(const char* text)
{
    return Decimal::fromLiteral(text);
}

} // namespace

class ExpressionTest final : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Instrument> m_btc = SessionFixture::instrument(QStringLiteral("BTCUSDT"), "0.10", "0.001");
    PriceReferences m_references { d("96482.3"), d("96482.4"), d("96478.9"), d("96482.3"), d("96405.5") };

private Q_SLOTS:
    void prices_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // empty: refused
        const auto row = [](const char* text, const char* expected) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(expected); };
        row("96405.5", "96405.5");
        row("96.4k", "96400");
        row("bid", "96482.3");
        row("ASK", "96482.4");
        row("mid", "96482.4");      // 96,482.35 to the nearest tick, half away from zero
        row("mark", "96478.9");
        row("last", "96482.3");
        row("bid+20t", "96484.3");
        row("bid - 20t", "96480.3");
        row("ask+0.5%", "96964.8");
        row("+20t", "96407.5");     // from the price in the field
        row("-0.5%", "95923.5");
        row("\u22125", "96400.5");
        row("mark+1.5-10t", "96479.4");
        row("96405.55", "96405.55"); // typed numbers are not re-priced; the check refuses them
        row("bid+1.5t", "");
        row("bidd", "");
        row("", "");
        row("1,234", "");
        row("++5", "");
        row("bid+", "");
    }

    void prices()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto price = readPrice(text, m_references, *m_btc);
        QCOMPARE(price.has_value(), !expected.isEmpty());
        if (price)
            QCOMPARE(QString::fromStdString(price->toString()), expected);
        else
            QVERIFY(!price.error().detail.isEmpty());
    }

    void unknown_references_are_refused_in_words()
    {
        for (const char* word : { "bid", "mid", "mark", "+20t" })
            QVERIFY(!readPrice(QLatin1String(word), {}, *m_btc));
    }

    void sizes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* text, const char* expected) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(expected); };
        row("0.2", "0.2");
        row("0,2", "0.2");
        row("5000u", "0.051");      // 5000 / 96,405.5 = 0.05186...
        row("5k u", "0.051");
        row("25%", "0.147");        // of 0.589
        row("max", "0.589");
        row("100 %", "0.589");
        row("0.0004", "0.0004");    // refused later, by the symbol's filter
        row("101%", "");
        row("-5%", "");
        row("", "");
        row("abc", "");
    }

    void sizes()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto size = readSize(text, { d("96405.5"), d("0.589") }, *m_btc);
        QCOMPARE(size.has_value(), !expected.isEmpty());
        if (size)
            QCOMPARE(QString::fromStdString(size->toString()), expected);
    }

    void sizes_without_anything_to_refer_to_are_refused()
    {
        QVERIFY(!readSize(QStringLiteral("max"), {}, *m_btc));
        QVERIFY(!readSize(QStringLiteral("5000u"), {}, *m_btc));
    }

    void the_most_follows_margin_and_limits()
    {
        Capacity capacity { d("2840.60"), d("96482.4"), d("96482.4"), 20, {}, {}, false };
        QCOMPARE(mostOn(Side::Buy, capacity, *m_btc), d("0.588"));
        // Buying above the mark costs the loss of that moment too.
        capacity.mark = d("96000");
        QVERIFY(mostOn(Side::Buy, capacity, *m_btc) < d("0.588"));
        capacity.mark = capacity.price;
        // Selling against a long first closes it, which costs nothing.
        capacity.position = d("0.450");
        QCOMPARE(mostOn(Side::Sell, capacity, *m_btc), d("1.038"));
        capacity.reduceOnly = true;
        QCOMPARE(mostOn(Side::Sell, capacity, *m_btc), d("0.450"));
        QCOMPARE(mostOn(Side::Buy, capacity, *m_btc), Decimal());
        // The bracket's cap holds even where the money would do.
        capacity.reduceOnly = false;
        capacity.position = {};
        capacity.maxNotional = d("9648.24");
        QCOMPARE(mostOn(Side::Buy, capacity, *m_btc), d("0.1"));
    }

    void input_text_reads_back_as_the_same_number()
    {
        QCOMPARE(inputText(d("96405.5"), 1), QStringLiteral("96,405.5"));
        QCOMPARE(inputText(d("18000"), 0), QStringLiteral("18000")); // "18,000" could be read as 18
        QCOMPARE(inputText(d("96405.55"), 1), QStringLiteral("96,405.55"));
    }
};

FATHOM_TEST(ExpressionTest)

#include "tst_expression.moc"

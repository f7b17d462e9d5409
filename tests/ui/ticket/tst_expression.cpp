// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/session_fixture.h"
#include "tests/support/test_main.h"
#include "ui/ticket/ticket_expression.h"
#include "tests/support/words.h"

using namespace fathom;
using namespace fathom::test;
using fathom::test::SessionFixture;

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
        row("all", "0.45");
        row("all, 0.450", "0.45");  // as it is printed back
        row("risk 0.5%", "0.131");  // of 10,332.82 between 96,405.5 and 96,080 with fees
        row("risk 51.66u", "0.131");
        row("RISK 0,5 %", "0.131");
        row("0.0004", "0.0004");    // refused later, by the symbol's filter
        row("101%", "");
        row("-5%", "");
        row("risk", "");
        row("risk 5", "");          // of what?
        row("risk 0%", "");
        row("risk 0.0001%", "");    // not even a step
        row("", "");
        row("abc", "");
    }

    SizeReferences sizeReferences() const
    {
        SizeReferences references;
        references.price = d("96405.5");
        references.most = d("0.589");
        references.whole = d("0.45");
        references.equity = d("10332.82");
        references.risk = RiskBudget { {}, d("96405.5"), d("96080"), d("0.0002"), d("0.0005") };
        return references;
    }

    void sizes()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto size = readSize(text, sizeReferences(), *m_btc);
        QCOMPARE(size.has_value(), !expected.isEmpty());
        if (size)
            QCOMPARE(QString::fromStdString(size->toString()), expected);
        else
            QVERIFY(!size.error().detail.isEmpty());
    }

    void sizes_without_anything_to_refer_to_are_refused()
    {
        for (const char* text : { "max", "5000u", "all", "risk 1%" })
            QVERIFY2(!readSize(QLatin1String(text), {}, *m_btc), text);
        SizeReferences wrong = sizeReferences();
        wrong.risk->stop = d("97000"); // no stop of a buy
        QVERIFY(!readSize(QStringLiteral("risk 1%"), wrong, *m_btc));
    }

    void legs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("buy");
        QTest::addColumn<bool>("profit");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* text, bool buy, bool profit, const char* expected) {
            QTest::newRow(qPrintable(QStringLiteral("%1 %2 %3").arg(QLatin1String(text)).arg(buy).arg(profit))) << QString::fromUtf8(text) << buy << profit << QString::fromLatin1(expected);
        };
        row("96950", true, true, "96950");
        row("1%", true, true, "97369.6");   // up from 96,405.5
        row("1%", true, false, "95441.4");  // down
        row("1%", false, true, "95441.4");
        row("1%", false, false, "97369.6");
        row("+1%", true, false, "97369.6"); // a sign means what it says
        row("150t", true, false, "96390.5");
        row("-150t", true, true, "96390.5");
        row("100u", true, false, "95905.5"); // 100 over 0.2
        row("2r", true, true, "97056.5");    // twice 325.5
        row("2r", true, false, "");          // of itself?
        row("bid", true, false, "96482.3");
        row("abc", true, true, "");
        row("", true, true, "");
    }

    void legs()
    {
        QFETCH(QString, text);
        QFETCH(bool, buy);
        QFETCH(bool, profit);
        QFETCH(QString, expected);
        LegReferences references;
        references.prices = m_references;
        references.side = buy ? Side::Buy : Side::Sell;
        references.profit = profit;
        references.size = d("0.2");
        references.stopDistance = d("325.5");
        const auto leg = readLeg(text, references, *m_btc);
        QCOMPARE(leg.has_value(), !expected.isEmpty());
        if (leg)
            QCOMPARE(QString::fromStdString(leg->toString()), expected);
    }

    void what_the_exchange_shall_price()
    {
        QCOMPARE(readMatch(QStringLiteral("queue")), std::optional(PriceMatch::Queue));
        QCOMPARE(readMatch(QStringLiteral("Queue 5")), std::optional(PriceMatch::Queue5));
        QCOMPARE(readMatch(QStringLiteral("opponent10")), std::optional(PriceMatch::Opponent10));
        QVERIFY(!readMatch(QStringLiteral("queue 7")));
        QVERIFY(!readMatch(QStringLiteral("96405.5")));
        for (int i = 1; i <= static_cast<int>(PriceMatch::Queue20); ++i)
            QCOMPARE(readMatch(matchText(static_cast<PriceMatch>(i))), std::optional(static_cast<PriceMatch>(i)));
    }

    void percents_and_counts()
    {
        QCOMPARE(readPercent(QStringLiteral("0.8 %")).value(), d("0.8"));
        QCOMPARE(readPercent(QStringLiteral("0,8")).value(), d("0.8"));
        QVERIFY(!readPercent(QStringLiteral("%")));
        QCOMPARE(readCount(QStringLiteral("5")).value(), 5);
        for (const char* bad : { "5.5", "-5", "", "five" })
            QVERIFY2(!readCount(QLatin1String(bad)), bad);
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

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/session_fixture.h"
#include "tests/support/test_main.h"
#include "ui/instrument/instrument_header.h"
#include "tests/support/words.h"

#include <QAbstractButton>
#include <QSignalSpy>

using namespace fathom;
using namespace fathom::test;

namespace {

Ticker ticker(const char* last)
{
    Ticker made;
    made.symbol = btc;
    made.last = Decimal::fromLiteral(last);
    made.high = Decimal::fromLiteral("97214.0");
    made.low = Decimal::fromLiteral("95402.8");
    made.changePercent = Decimal::fromLiteral("0.84");
    made.quoteVolume = Decimal(12'370'000'000);
    return made;
}

bool hasColour(const QImage& image, const QColor& colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == colour.rgb())
                return true;
        }
    }
    return false;
}

} // namespace

class InstrumentHeaderTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unknownFiguresAreDashes()
    {
        SessionFixture f;
        InstrumentHeader header(f.context);
        QCOMPARE(header.lastPrice(), QString::fromUtf8("–"));
        QCOMPARE(header.figures().size(), std::size_t { 8 });
        for (const auto& figure : header.figures())
            QCOMPARE(figure.value, QString::fromUtf8("–"));
        f.link.setSymbol(QStringLiteral("NOSUCHUSDT"));
        QCOMPARE(header.lastPrice(), QString::fromUtf8("–"));
        QVERIFY(!header.grab().isNull());
    }

    void figuresReadAsThePictureSays()
    {
        SessionFixture f;
        InstrumentHeader header(f.context);
        f.session.market()->applyTickers({ ticker("96482.3") });
        MarkPrice mark;
        mark.symbol = btc;
        mark.mark = Decimal::fromLiteral("96478.9");
        mark.index = Decimal::fromLiteral("96455.2");
        mark.fundingRate = Decimal::fromLiteral("0.000071");
        mark.nextFunding = RealClock().wallNow() + std::chrono::milliseconds(5'273'900);
        f.session.market()->applyMarkPrices({ mark });
        f.session.market()->applyOpenInterest(btc, Decimal::fromLiteral("84316.4"));
        const auto value = [&header](const char* label) {
            for (const auto& figure : header.figures()) {
                if (figure.label == QLatin1String(label))
                    return figure.value;
            }
            return QString();
        };
        QTRY_COMPARE(value("Open interest"), QStringLiteral("84,316 BTC"));
        QCOMPARE(header.lastPrice(), QStringLiteral("96,482.3"));
        QCOMPARE(value("24 h"), QStringLiteral("+0.84 %"));
        QCOMPARE(value("Mark"), QStringLiteral("96,478.9"));
        QCOMPARE(value("Index"), QStringLiteral("96,455.2"));
        QCOMPARE(value("24 h high"), QStringLiteral("97,214.0"));
        QCOMPARE(value("24 h low"), QStringLiteral("95,402.8"));
        QCOMPARE(value("24 h volume"), QStringLiteral("12.37 B"));
        QVERIFY2(value("Funding / next").startsWith(QStringLiteral("0.0071 %  01:27:5")), qPrintable(value("Funding / next")));
        header.show();
        QTRY_VERIFY(header.accessibleDescription().contains(QStringLiteral("96,482.3"))); // once a second
    }

    void changedPriceShowsItsSideFor300Ms()
    {
        SessionFixture f;
        InstrumentHeader header(f.context);
        header.resize(300, 50); // room for the price alone
        f.session.market()->applyTickers({ ticker("96482.3") });
        QTRY_COMPARE(header.lastPrice(), QStringLiteral("96,482.3"));
        const auto shows = [&](const QColor& colour) { return hasColour(header.grab().toImage(), colour); };
        QVERIFY(!shows(f.theme.tokens().sell));
        f.session.market()->applyTickers({ ticker("96480.0") });
        QTRY_COMPARE(header.lastPrice(), QStringLiteral("96,480.0"));
        QVERIFY(shows(f.theme.tokens().sell));
        QTRY_VERIFY(!shows(f.theme.tokens().sell));
    }

    void withReducedEffectsAChangedPriceShowsNone()
    {
        SessionFixture f;
        f.theme.setReducedMotion(true);
        InstrumentHeader header(f.context);
        header.resize(300, 50);
        f.session.market()->applyTickers({ ticker("96482.3") });
        QTRY_COMPARE(header.lastPrice(), QStringLiteral("96,482.3"));
        f.session.market()->applyTickers({ ticker("96480.0") });
        QTRY_COMPARE(header.lastPrice(), QStringLiteral("96,480.0"));
        QVERIFY(!hasColour(header.grab().toImage(), f.theme.tokens().sell));
        f.theme.setReducedMotion(false);
    }

    void narrowHeaderDropsTheLeastWanted()
    {
        using Figure = InstrumentHeader::Figure;
        const std::vector<Figure> figures { { {}, {}, 0, 3, 100 }, { {}, {}, 0, 1, 50 }, { {}, {}, 0, 2, 100 } };
        QCOMPARE(InstrumentHeader::fitting(figures, 1000, 10), (std::vector<std::size_t> { 0, 1, 2 }));
        QCOMPARE(InstrumentHeader::fitting(figures, 230, 10), (std::vector<std::size_t> { 0, 2 }));
        QCOMPARE(InstrumentHeader::fitting(figures, 150, 10), (std::vector<std::size_t> { 0 }));
        QVERIFY(InstrumentHeader::fitting(figures, 50, 10).empty());
    }

    void symbolButtonAsksForThePalette()
    {
        SessionFixture f;
        InstrumentHeader header(f.context);
        auto* button = header.findChild<QAbstractButton*>(QStringLiteral("instrumentSymbolButton"));
        QVERIFY(button->accessibleName().contains(btc));
        QSignalSpy asked(&f.link, &LinkGroup::symbolAsked);
        button->click();
        QCOMPARE(asked.count(), 1);
    }

    void leverageAndModeFollowTheAccount()
    {
        SessionFixture f;
        InstrumentHeader header(f.context);
        SymbolConfig config;
        config.symbol = btc;
        config.leverage = 50;
        config.marginType = MarginType::Isolated;
        f.session.account()->applySymbolConfig(config);
        QCOMPARE(header.findChild<SymbolButton*>()->detail(), QString::fromUtf8("Perpetual · 50× Isolated"));
    }

    void themesSwitchLive()
    {
        SessionFixture f;
        InstrumentHeader header(f.context);
        const QImage dark = header.grab().toImage();
        f.theme.setVariant(ThemeVariant::Light);
        QVERIFY(header.grab().toImage() != dark);
        QVERIFY(hasColour(header.grab().toImage(), f.theme.tokens().panel));
    }
};
FATHOM_TEST(InstrumentHeaderTest)

#include "tst_instrument.moc"

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/account_book.h"

#include "core/session/worker/day_keeper.h"
#include "tests/support/test_main.h"
#include "tests/support/words.h"

using namespace fathom;
using namespace fathom::test;

namespace {

const WallTime noon = wallTimeFromMs(1'764'072'000'000);

Position leg(const char* amount, WallTime updated)
{
    Position p;
    p.symbol = btc;
    p.amount = d(amount);
    p.entryPrice = d("100000");
    p.markPrice = d("101000");
    p.unrealizedPnl = d("1000");
    p.notional = d("101000");
    p.positionInitialMargin = d("5050");
    p.initialMargin = d("5050");
    p.maintenanceMargin = d("404");
    p.liquidationPrice = d("95000");
    p.updated = updated;
    return p;
}

binance::AccountUpdate moved(const char* amount, WallTime time)
{
    binance::AccountUpdate update;
    update.eventTime = update.transactionTime = time;
    binance::PositionChange change;
    change.symbol = btc;
    change.amount = d(amount);
    change.entryPrice = d("100000");
    update.positions.push_back(change);
    return update;
}

binance::AccountReport report()
{
    binance::AccountReport r;
    r.figures.wallet = r.figures.crossWallet = d("10000");
    r.figures.available = d("5950");
    r.figures.openOrderInitialMargin = d("0");
    return r;
}

std::vector<MarkPrice> mark(const char* price)
{
    MarkPrice m;
    m.symbol = btc;
    m.mark = d(price);
    return { m };
}

} // namespace

class TestAccountBook final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsTheMarkBetweenWords();
    void ordersMarginFollowsTheMark();
    void isolatedMoneyDoesNotStandForTheCrossPositions();
    void anotherAssetsPositionsAreNotInTheTotals();
    void liquidationFollowsTheOtherCrossLegs();
    void liquidationKeepsItsDistanceFromTheFormula();
    void liquidationOfANewAmountIsComputedOrUnknown();
    void isolatedLiquidationFollowsItsWallet();
    void B17_absentIsNotFlat();
    void B23_lateSnapshotDoesNotUndoTheStream();
    void snapshotCountsWhatDiffers();
    void dayNetIsRealisedPlusChangeOfUnrealised();
    void D11_a_day_of_any_number_of_fills_keeps_so_many();
    void curveKeepsTenSeconds();
};

void TestAccountBook::followsTheMarkBetweenWords()
{
    MarketFacts facts;
    AccountBook book(&facts);
    book.setConfig({ btc, MarginType::Cross, 20, {} });
    book.applySnapshot({ leg("1", noon) }, noon);
    book.applyAccount(report());
    QVERIFY(book.applyMarks(mark("102000")));
    const Position& p = *book.position(btc, PositionSide::Both);
    QCOMPARE(p.unrealizedPnl, d("2000"));
    QCOMPARE(p.notional, d("102000"));
    QCOMPARE(p.positionInitialMargin, d("5100"));
    QCOMPARE(p.liquidationPrice, d("95000")); // without brackets the venue's, until it says another
    QCOMPARE(book.figures().marginBalance, d("12000"));
    // Cross: 1000 more unrealised, 50 more initial margin.
    QCOMPARE(book.figures().available, d("6900"));
    QVERIFY(!book.applyMarks(mark("102000")));
    QVERIFY(book.applyMarks(mark("80000")));
    QVERIFY(!book.figures().available.isNegative());
}

// MARGIN 5.1: max(|position + bids|, |position - asks|) / leverage, less the position's own. Sells of more than twice what a long is worth
// outweigh it, and their part falls by twice what the position's own rises.
void TestAccountBook::ordersMarginFollowsTheMark()
{
    MarketFacts facts;
    AccountBook book(&facts);
    book.setConfig({ btc, MarginType::Cross, 20, {} });
    book.applySnapshot({ leg("1", noon) }, noon);
    book.setOrders({ { btc, PositionSide::Both, {}, d("275000") } });
    binance::AccountReport word = report();
    word.figures.openOrderInitialMargin = d("3650"); // (275,000 - 2 x 101,000) / 20
    book.applyAccount(word);
    QCOMPARE(book.figures().openOrderInitialMargin, d("3650"));
    QVERIFY(book.applyMarks(mark("102000")));
    QCOMPARE(book.figures().openOrderInitialMargin, d("3550"));
    QCOMPARE(book.figures().initialMargin, d("8650"));
    QCOMPARE(book.figures().available, d("7000")); // 1000 more unrealised, 50 more for the position, 100 less for the order
    QVERIFY(book.setOrders({}));
    QVERIFY(!book.applyMarks(mark("102000")));
    QCOMPARE(book.figures().openOrderInitialMargin, d("0"));
    QCOMPARE(book.figures().available, d("10550"));
    // Of a symbol whose leverage is not known yet nothing is counted, and learning it moves nothing.
    QVERIFY(!book.setOrders({ { QStringLiteral("ETHUSDT"), PositionSide::Both, d("2000"), {} } }));
    book.setConfig({ QStringLiteral("ETHUSDT"), MarginType::Cross, 10, {} });
    book.applyMarks(mark("102000"));
    QCOMPARE(book.figures().available, d("10550"));
    QVERIFY(book.setOrders({ { QStringLiteral("ETHUSDT"), PositionSide::Both, d("3000"), {} } }));
    QCOMPARE(book.figures().available, d("10450"));
}

// 9,000 of the wallet of 10,000 lie in an isolated position: the cross one has 1,000 and what it has won.
void TestAccountBook::isolatedMoneyDoesNotStandForTheCrossPositions()
{
    MarketFacts facts;
    AccountBook book(&facts);
    Position isolated = leg("1", noon);
    isolated.symbol = QStringLiteral("ETHUSDT");
    isolated.marginType = MarginType::Isolated;
    isolated.isolatedWallet = d("9000");
    isolated.unrealizedPnl = d("-500");
    isolated.maintenanceMargin = d("700");
    book.setConfig({ btc, MarginType::Cross, 20, {} });
    book.setConfig({ isolated.symbol, MarginType::Isolated, 20, {} });
    binance::AccountReport told = report();
    told.figures.crossWallet = d("1000");
    const auto check = [&book] {
        QCOMPARE(book.figures().crossUnrealizedPnl, d("1000"));
        QCOMPARE(book.figures().crossBalance(), d("2000"));
        QCOMPARE(book.figures().crossMaintenanceMargin, d("404"));
        QCOMPARE(book.figures().crossMarginRatio(), std::optional(d("0.202"))); // not 1104 of 10,500
    };
    book.applySnapshot({ leg("1", noon), isolated }, noon);
    book.applyAccount(told);
    check();
    book.applyAccount(told); // the venue's totals, without a word on the positions
    check();
    QVERIFY(book.applyMarks(mark("100000")));
    QCOMPARE(book.figures().crossBalance(), d("1000"));
    QVERIFY(book.applyMarks(mark("98000")));
    QCOMPARE(book.figures().crossMarginRatio(), std::optional<Decimal>()); // nothing stands for it: not 0 %
    book.applySnapshot({ isolated }, noon);
    QCOMPARE(book.figures().crossMarginRatio(), std::optional(Decimal()));
}

namespace {

// One bracket of 1 %: with a wallet of 10,000 and one other leg, (wallet - mm + upnl - amount * entry) / (amount * 1 % - amount).
std::vector<LeverageBracket> onePercent()
{
    LeverageBracket bracket;
    bracket.notionalCap = d("100000000");
    bracket.maintenanceRate = d("0.01");
    return { bracket };
}

Position etherLeg()
{
    Position p = leg("-10", noon);
    p.symbol = QStringLiteral("ETHUSDT");
    p.entryPrice = p.markPrice = d("3000");
    return p;
}

void take(AccountBook& book, const char* word)
{
    Position bitcoin = leg("1", noon);
    bitcoin.liquidationPrice = d(word);
    Position ether = etherLeg();
    ether.liquidationPrice = {};
    book.setBrackets(btc, onePercent());
    book.setBrackets(ether.symbol, onePercent());
    book.applySnapshot({ bitcoin, ether }, noon);
    book.applyAccount(report());
}

std::vector<MarkPrice> etherMark(const char* price)
{
    std::vector<MarkPrice> marks = mark(price);
    marks.front().symbol = QStringLiteral("ETHUSDT");
    return marks;
}

}

// 10,000 USDT and 2,000 USDC with a position in each: neither stands for the other's.
void TestAccountBook::anotherAssetsPositionsAreNotInTheTotals()
{
    const QString usdc = QStringLiteral("ETHUSDC");
    MarketFacts facts;
    const auto list = [&facts](const QString& symbol, const char* asset) {
        auto instrument = std::make_shared<Instrument>();
        instrument->symbol = symbol;
        instrument->marginAsset = QLatin1String(asset);
        facts.instruments.insert(symbol, instrument);
    };
    list(btc, "USDT");
    list(usdc, "USDC");
    AccountBook book(&facts);
    Position other = etherLeg();
    other.symbol = usdc;
    other.liquidationPrice = d("3168.31683168");
    binance::AccountReport told = report();
    for (const auto& [asset, wallet] : { std::pair { "USDT", "10000" }, std::pair { "USDC", "2000" } }) {
        told.balances.emplace_back().asset = QLatin1String(asset);
        told.balances.back().wallet = told.balances.back().crossWallet = d(wallet);
    }
    for (const QString& symbol : { btc, usdc }) {
        book.setConfig({ symbol, MarginType::Cross, 20, {} });
        book.setBrackets(symbol, onePercent());
    }
    book.applySnapshot({ leg("1", noon), other }, noon);
    book.applyAccount(told);
    QVERIFY(book.applyMarks(mark("102000")));
    std::vector<MarkPrice> marks = etherMark("3100");
    marks.front().symbol = usdc;
    QVERIFY(book.applyMarks(marks));
    QCOMPARE(book.position(usdc, PositionSide::Both)->unrealizedPnl, d("-1000"));
    QCOMPARE(book.figures().unrealizedPnl, d("2000"));
    QCOMPARE(book.figures().maintenanceMargin, d("1020"));
    QCOMPARE(book.figures().available, d("6900"));
    // (2000 + 10 * 3000) / (0.1 + 10) and (10000 - 100000) / (0.01 - 1), whatever the other is worth
    QCOMPARE(book.position(usdc, PositionSide::Both)->liquidationPrice, d("3168.31683168"));
    binance::AccountUpdate more = moved("2", noon + std::chrono::seconds { 1 });
    book.apply(more);
    QCOMPARE(book.position(btc, PositionSide::Both)->liquidationPrice, d("95959.59595959")); // (10000 - 200000) / (0.02 - 2)
}

void TestAccountBook::liquidationFollowsTheOtherCrossLegs()
{
    MarketFacts facts;
    AccountBook book(&facts);
    // (10000 - 300 + 0 - 100000) / (0.01 - 1) = 91,212.12121212...
    take(book, "91212.12121212");
    QVERIFY(book.applyMarks(etherMark("3100")));
    // (10000 - 310 - 1000 - 100000) / -0.99 = 92,232.32323232...
    QCOMPARE(book.position(btc, PositionSide::Both)->liquidationPrice, d("92232.32323232"));
    QVERIFY(book.applyMarks(etherMark("3000")));
    QCOMPARE(book.position(btc, PositionSide::Both)->liquidationPrice, d("91212.12121212"));
    book.apply(moved("2", noon + std::chrono::seconds { 1 }));
    QVERIFY(book.applyMarks(etherMark("3100")));
    // What the venue said was said of another amount: (10000 - 310 - 1000 - 200000) / (0.02 - 2) = 96,621.21212121...
    QVERIFY(book.position(btc, PositionSide::Both)->isLiquidationKnown);
    QCOMPARE(book.position(btc, PositionSide::Both)->liquidationPrice, d("96621.21212121"));
}

void TestAccountBook::liquidationOfANewAmountIsComputedOrUnknown()
{
    MarketFacts facts;
    AccountBook book(&facts);
    book.setConfig({ btc, MarginType::Cross, 20, {} });
    book.applyAccount(report());
    book.apply(moved("1", noon));
    QVERIFY(!book.position(btc, PositionSide::Both)->isLiquidationKnown); // neither brackets nor a word
    QVERIFY(!book.position(btc, PositionSide::Both)->hasLiquidation());
    QVERIFY(book.applyMarks(mark("101000")));
    QVERIFY(!book.position(btc, PositionSide::Both)->isLiquidationKnown);
    QVERIFY(book.position(btc, PositionSide::Both)->maintenanceMargin.isZero());
    book.setBrackets(btc, onePercent());
    QCOMPARE(book.position(btc, PositionSide::Both)->maintenanceMargin, d("1010")); // at once: other tickets count on it
    QCOMPARE(book.figures().maintenanceMargin, d("1010"));
    QVERIFY(book.position(btc, PositionSide::Both)->isLiquidationKnown);
    QVERIFY(book.position(btc, PositionSide::Both)->hasLiquidation());
    // The word on this amount stands again.
    Position told = leg("1", noon + std::chrono::seconds { 1 });
    told.liquidationPrice = {};
    book.applySnapshot({ told }, noon + std::chrono::seconds { 2 });
    QVERIFY(book.position(btc, PositionSide::Both)->isLiquidationKnown);
    QVERIFY(!book.position(btc, PositionSide::Both)->hasLiquidation());
}

// Margin put in by hand comes by the stream without a price: the one of the smaller wallet would stand until the next reading.
void TestAccountBook::isolatedLiquidationFollowsItsWallet()
{
    MarketFacts facts;
    AccountBook book(&facts);
    Position isolated = leg("1", noon);
    isolated.marginType = MarginType::Isolated;
    isolated.isolatedWallet = d("5000");
    isolated.liquidationPrice = d("95959.59595959"); // (5000 - 100000) / (0.01 - 1)
    book.setConfig({ btc, MarginType::Isolated, 20, {} });
    book.setBrackets(btc, onePercent());
    book.applySnapshot({ isolated }, noon);
    book.applyAccount(report());
    const auto told = [&](const char* amount, const char* wallet, int second) {
        binance::AccountUpdate update = moved(amount, noon + std::chrono::seconds { second });
        update.positions.front().marginType = MarginType::Isolated;
        update.positions.front().isolatedWallet = d(wallet);
        book.apply(update);
        return *book.position(btc, PositionSide::Both);
    };
    QCOMPARE(told("1", "6000", 1).liquidationPrice, d("94949.49494949"));
    const Position added = told("2", "11000", 2);
    QVERIFY(added.isLiquidationKnown); // (11000 - 200000) / (0.02 - 2)
    QCOMPARE(added.liquidationPrice, d("95454.54545454"));
    QVERIFY(!book.applyMarks(etherMark("3100")));
    QCOMPARE(book.position(btc, PositionSide::Both)->liquidationPrice, d("95454.54545454"));
}

void TestAccountBook::liquidationKeepsItsDistanceFromTheFormula()
{
    MarketFacts facts;
    AccountBook book(&facts);
    take(book, "91200.00000000"); // the venue counts something the formula does not
    QVERIFY(book.applyMarks(etherMark("3100")));
    QCOMPARE(book.position(btc, PositionSide::Both)->liquidationPrice, d("92220.20202020"));
    take(book, "0"); // it sees no price where the formula does
    QVERIFY(book.applyMarks(etherMark("3050")));
    QVERIFY(book.position(btc, PositionSide::Both)->liquidationPrice.isZero());
}

void TestAccountBook::B17_absentIsNotFlat()
{
    MarketFacts facts;
    AccountBook book(&facts);
    book.applySnapshot({ leg("1", noon) }, noon);
    book.applyAccount(report());
    binance::AccountUpdate funding;
    funding.reason = QStringLiteral("FUNDING_FEE");
    funding.balances.push_back({ QStringLiteral("USDT"), d("9990"), d("9990"), d("-10") });
    book.apply(funding);
    QCOMPARE(book.positions().size(), std::size_t { 1 });
    QCOMPARE(book.position(btc, PositionSide::Both)->amount, d("1"));
    QCOMPARE(book.figures().wallet, d("9990"));
    book.apply(moved("0", noon + std::chrono::seconds { 1 }));
    QVERIFY(book.positions().empty());
}

void TestAccountBook::B23_lateSnapshotDoesNotUndoTheStream()
{
    using std::chrono::seconds;
    MarketFacts facts;
    AccountBook book(&facts);
    book.applySnapshot({ leg("1", noon) }, noon);
    // Asked, then the stream tells of a fill, then the old answer comes in.
    const WallTime asked = noon + seconds { 10 };
    book.apply(moved("2", asked + seconds { 1 }));
    book.applySnapshot({ leg("1", noon) }, asked);
    QCOMPARE(book.position(btc, PositionSide::Both)->amount, d("2"));
    book.applySnapshot({}, asked);
    QCOMPARE(book.positions().size(), std::size_t { 1 });
    // The same for a leg that ended meanwhile.
    book.apply(moved("0", asked + seconds { 2 }));
    book.applySnapshot({ leg("2", asked + seconds { 1 }) }, asked);
    QVERIFY(book.positions().empty());
    // A later question is believed.
    book.applySnapshot({ leg("3", asked + seconds { 5 }) }, asked + seconds { 4 });
    QCOMPARE(book.position(btc, PositionSide::Both)->amount, d("3"));
    // An event older than what is held changes nothing.
    book.apply(moved("1", asked));
    QCOMPARE(book.position(btc, PositionSide::Both)->amount, d("3"));
}

void TestAccountBook::snapshotCountsWhatDiffers()
{
    MarketFacts facts;
    AccountBook book(&facts);
    QCOMPARE(book.applySnapshot({ leg("1", noon) }, noon), 1);
    QCOMPARE(book.applySnapshot({ leg("1", noon) }, noon), 0);
    Position other = leg("5", noon);
    other.side = PositionSide::Short;
    QCOMPARE(book.applySnapshot({ leg("2", noon), other }, noon), 2);
    QCOMPARE(book.applySnapshot({}, noon + std::chrono::seconds { 1 }), 2);
}

void TestAccountBook::dayNetIsRealisedPlusChangeOfUnrealised()
{
    DayKeeper day;
    QVERIFY(day.startDay(noon));
    QVERIFY(!day.startDay(noon + std::chrono::hours { 1 }));
    const auto income = [](const char* type, const char* amount, std::int64_t trade) {
        return binance::Income { 0, btc, QLatin1String(type), QStringLiteral("USDT"), d(amount), noon, trade };
    };
    day.setIncome({ income("REALIZED_PNL", "50", 7), income("COMMISSION", "-2", 7), income("TRANSFER", "1000", 0),
        income("FUNDING_FEE", "-1", 0) });
    day.setUnrealizedAtStart(d("10"));
    QCOMPARE(day.net(d("30")), d("67"));
    Fill counted;
    counted.symbol = btc;
    counted.tradeId = 7;
    counted.time = noon;
    counted.realizedPnl = d("50");
    day.addFill(counted); // already among the income
    QCOMPARE(day.net(d("30")), d("67"));
    counted.tradeId = 8;
    counted.commission = d("1");
    day.addFill(counted);
    day.addFill(counted);
    QCOMPARE(day.net(d("30")), d("116"));
    Fill otherSide = counted; // both orders of the trade are ours
    otherSide.side = counted.side == Side::Buy ? Side::Sell : Side::Buy;
    otherSide.realizedPnl = {};
    day.addFill(otherSide);
    day.addFill(otherSide);
    QCOMPARE(day.net(d("30")), d("115"));
    day.setIncome({ income("REALIZED_PNL", "50", 7), income("COMMISSION", "-2", 7), income("FUNDING_FEE", "-1", 0) });
    QCOMPARE(day.net(d("30")), d("115")); // what the venue has not booked yet still counts, both sides of it
    QVERIFY(day.startDay(noon + std::chrono::hours { 24 }));
    QCOMPARE(day.net(Decimal()), Decimal());
}

//! A program that shares the key trades without end within one day.
void TestAccountBook::D11_a_day_of_any_number_of_fills_keeps_so_many()
{
    constexpr int rounds = 3, perRound = 5'000;
    static_assert(perRound > static_cast<int>(DayKeeper::mostKept));
    DayKeeper day;
    day.startDay(noon);
    const auto fillOf = [](int number, Side side) {
        Fill fill;
        fill.symbol = QString::fromLatin1("BTCUSDT"); // a text of its own, as each event brings
        fill.tradeId = number;
        fill.side = side;
        fill.time = noon + std::chrono::milliseconds { number / 10 }; // many within an instant
        fill.realizedPnl = d("1");
        fill.commission = d("0.25");
        return fill;
    };
    std::vector<binance::Income> booked;
    int next = 1;
    for (int round = 1; round <= rounds; ++round) {
        for (const int end = next + perRound; next < end; ++next) {
            const Fill fill = fillOf(next, next % 2 == 0 ? Side::Buy : Side::Sell);
            day.addFill(fill);
            day.addFill(fill);
            QVERIFY(day.kept() <= 2 * DayKeeper::mostKept);
            for (const char* type : { "REALIZED_PNL", "COMMISSION" })
                booked.push_back({ 0, btc, QLatin1String(type), QStringLiteral("USDT"), d(*type == 'R' ? "1" : "-0.25"), fill.time, next });
        }
        const Decimal made = Decimal(next - 1) * d("0.75");
        QCOMPARE(day.net({}), made);
        day.addFill(fillOf(1, Side::Sell)); // told once more, when it is forgotten
        QCOMPARE(day.net({}), made);
        day.setIncome(booked); // which holds every one of them
        QCOMPARE(day.net({}), made);
        QCOMPARE(day.kept(), DayKeeper::mostKept);
        for (const int again : { 1, next / 2, next - 1 })
            day.addFill(fillOf(again, again % 2 == 0 ? Side::Buy : Side::Sell));
        QCOMPARE(day.net({}), made);
    }
    // The last few of them are booked late, and one trade was with another order of ours.
    booked.resize(booked.size() - 6);
    day.setIncome(booked);
    for (int number = next - 3; number < next; ++number)
        day.addFill(fillOf(number, number % 2 == 0 ? Side::Buy : Side::Sell));
    day.addFill(fillOf(next - 1, (next - 1) % 2 == 0 ? Side::Sell : Side::Buy));
    QCOMPARE(day.net({}), Decimal(next) * d("0.75"));
    day.setIncome(booked);
    QCOMPARE(day.net({}), Decimal(next) * d("0.75"));
    QVERIFY(day.startDay(noon + std::chrono::hours { 24 }));
    QCOMPARE(day.kept(), std::size_t { 0 });
}

void TestAccountBook::curveKeepsTenSeconds()
{
    using std::chrono::seconds;
    DayKeeper day;
    day.startDay(noon);
    QVERIFY(day.addEquity(noon, d("1")));
    QVERIFY(!day.addEquity(noon + seconds { 9 }, d("2")));
    QVERIFY(day.addEquity(noon + seconds { 10 }, d("3")));
    day.adoptCurve({ { noon - std::chrono::hours { 30 }, d("0") }, { noon - seconds { 60 }, d("9") } });
    QCOMPARE(day.curve().size(), std::size_t { 3 });
    QCOMPARE(day.curve().front().equity, d("9"));
}

FATHOM_TEST(TestAccountBook)

#include "tst_account_book.moc"

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "core/paper/exchange.h"
#include "core/paper/market/market.h"
#include "core/paper/market_book.h"
#include "tests/support/test_main.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/ticket/side_button.h"
#include "ui/ticket/ticket_panel.h"
#include "ui/ticket/what_if_view.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>

using namespace fathom;
using namespace fathom::test;

namespace {

//! The real ticket on a real session against the real exchange, whose market stands still while figures are compared.
struct TicketAtExchange
{
    TicketAtExchange()
    {
        link.setSymbol(btc);
        panel.resize(335, 900);
        panel.show();
    }

    bool wait()
    {
        return desk.waitReady() && QTest::qWaitFor([&] { return desk.market().book(btc) && desk.market().book(btc)->isLive(); }, 20'000)
            && QTest::qWaitFor([&] { return !desk.account().brackets(btc).empty() && desk.account().commission(btc).taker.isPositive(); }, 10'000);
    }
    //! The market stops, and what the ticket reads is what the exchange has.
    bool freeze()
    {
        lab.setMarketRunning(false);
        bool same = false;
        for (int reading = 0; reading < 10 && !same; ++reading) {
            // The streams tell what collateral is worth at eight digits only, and what they told before the stop may come behind a reading.
            if (desk.account().isMultiAssets())
                desk.session().verifyNow();
            same = QTest::qWaitFor([&] { return isSame(); }, 4'000);
        }
        panel.choose(panel.input().chosen); // read at once
        return same;
    }
    void thaw() { lab.setMarketRunning(true); }

    bool isSame()
    {
        return lab.run([&](lab::LabExchange& exchange) {
            paper::Exchange& engine = exchange.exchange().exchange();
            const auto snapshot = engine.account(engine.defaultAccount());
            for (const Position& row : engine.positionRisk(engine.defaultAccount(), {}).value_or({})) {
                const Position* held = desk.account().position(row.symbol, row.side);
                if (row.isOpen() && (held == nullptr || held->amount != row.amount || held->markPrice != row.markPrice))
                    return false;
            }
            const MarkPrice* mark = desk.market().markPrice(btc);
            const int market = 0;
            const auto book = desk.market().book(btc);
            return mark && mark->mark == engine.markPrice(market).mark && book && isSameBook(*book, engine.book(market))
                && snapshot.figures.crossWallet == desk.account().figures().crossWallet && indexesAreSame(engine)
                && (snapshot.figures.initialMargin - desk.account().figures().initialMargin).abs() < d("0.0001")
                && (snapshot.figures.maintenanceMargin - desk.account().figures().maintenanceMargin).abs() < d("0.0001");
        });
    }

    bool indexesAreSame(const paper::Exchange& engine)
    {
        const auto& known = desk.account().assetIndexes();
        return !desk.account().isMultiAssets() || std::any_of(known.begin(), known.end(), [&](const AssetIndex& each) {
            const auto rows = engine.assetIndexes();
            return std::any_of(rows.begin(), rows.end(), [&](const paper::AssetIndex& row) {
                return row.asset == QLatin1String("USDT") && each.asset == row.asset && each.bidRate == row.bidRate().rounded(8);
            });
        });
    }

    //! The levels an order takes are those on screen, and none hidden before them would give it a better price.
    static bool isSameBook(const BookView& shown, const paper::MarketBook& book)
    {
        constexpr int taken = 8;
        for (const Side side : { Side::Buy, Side::Sell }) {
            std::vector<paper::BookLevel> seen, all;
            book.depth(side, taken, seen);
            book.rpiDepth(side, taken, all);
            const auto& ours = side == Side::Buy ? shown.bids : shown.asks;
            const auto same = [](const auto& a, const auto& b) { return a.ticks == b.ticks && a.steps == b.steps; };
            if (!std::equal(seen.begin(), seen.end(), all.begin(), all.end(), same) || ours.size() < seen.size()
                || !std::equal(seen.begin(), seen.end(), ours.begin(), same))
                return false;
        }
        return true;
    }

    void type(const char* name, const QString& text)
    {
        auto* edit = panel.findChild<QLineEdit*>(QLatin1String(name));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void tab(TicketTab tab) { panel.findChild<QTabBar*>(QStringLiteral("orderType"))->setCurrentIndex(static_cast<int>(tab)); }
    SideButton* button(Side side) { return panel.findChild<SideButton*>(side == Side::Buy ? QStringLiteral("buy") : QStringLiteral("sell")); }
    QString figure(const char* label, int column) { return panel.findChild<WhatIfView*>()->value(QLatin1String(label), column); }

    struct Exchange
    {
        Position position;
        AccountFigures figures;
        Decimal wallet; //!< cross, of the margin asset alone
    };
    Exchange exchange(PositionSide leg = PositionSide::Both)
    {
        return lab.run([&](lab::LabExchange& exchange) {
            paper::Exchange& engine = exchange.exchange().exchange();
            const auto snapshot = engine.account(engine.defaultAccount());
            Exchange now { {}, snapshot.figures, snapshot.balances.front().crossWallet };
            for (const Position& row : engine.positionRisk(engine.defaultAccount(), btc).value_or({})) {
                if (row.side == leg)
                    now.position = row;
            }
            return now;
        });
    }

    //! Takes from the book and compares every figure the ticket showed before with the exchange afterwards.
    void takeAndCompare(Side side, const char* quantity, PositionSide leg)
    {
        tab(TicketTab::Market);
        type("size", QLatin1String(quantity));
        QVERIFY(freeze());
        const TicketSide shown = panel.state().side(side);
        QVERIFY2(shown.canSend(), qPrintable(button(side)->detail()));
        QVERIFY(!shown.partlyFilled);
        const Exchange before = exchange(leg);
        const int column = side == Side::Buy ? 0 : 1;
        const QString position = figure("Position", column), entry = figure("Entry", column), liquidation = figure("Liquidation", column);
        const QString realised = figure("Realised", column), fee = figure("Fee, taker", column);
        const std::size_t fills = desk.account().fills().size();
        QTest::mouseClick(button(side), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(exchange(leg).position.amount == shown.after.amount, 5'000);
        const Exchange after = exchange(leg);
        const Instrument& instrument = *desk.market().instrument(btc);
        // The entry the exchange tells is cut at eight digits; what it keeps for itself moves the result behind the sixth, and half a tick to
        // either side.
        const auto same = [](Decimal a, Decimal b) { return (a - b).abs() < d("0.000001"); };
        QCOMPARE(position, format::quantity(after.position.amount, instrument));
        QCOMPARE(entry, format::price(shown.after.entry, instrument));
        QVERIFY2(same(shown.after.entry, after.position.entryPrice), after.position.entryPrice.toString().c_str());
        QCOMPARE(liquidation, format::price(after.position.liquidationPrice, instrument));
        QCOMPARE(format::price(shown.after.breakEven, instrument), format::price(after.position.breakEvenPrice, instrument));
        QCOMPARE(format::money(shown.marginAfter), format::money(after.figures.initialMargin));
        QTRY_VERIFY(desk.account().fills().size() > fills);
        Decimal paid, won;
        QTRY_VERIFY(QTest::qWaitFor([&] {
            paid = won = {};
            Decimal filled;
            for (std::size_t i = 0; i + fills < desk.account().fills().size(); ++i) {
                const Fill& fill = desk.account().fills()[i];
                paid += fill.commission;
                won += fill.realizedPnl;
                filled += fill.quantity;
            }
            return filled == d(quantity);
        }));
        QCOMPARE(fee, format::money(paid));
        QCOMPARE(realised, format::signedMoney(shown.after.realized));
        QVERIFY2(same(won, shown.after.realized), won.toString().c_str());
        const Decimal moved = (after.wallet + after.position.isolatedWallet) - (before.wallet + before.position.isolatedWallet);
        QVERIFY2(same(moved, shown.after.realized - shown.after.fee), moved.toString().c_str());
        thaw();
    }

    LabThread lab { {}, {}, true };
    Desk desk { lab };
    Theme theme;
    LinkGroup link { 1 };
    PanelContext context { desk.session(), theme, link };
    TicketPanel panel { context };
};

} // namespace

//! What the ticket says an order will make of the account is what the exchange makes of it, to the last digit that is shown.
class TestTicketFigures final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void crossOpensAddsReducesFlips();
    void crossCountsTheOtherPositions();
    void isolatedAddsAndReduces();
    void hedgeLegsShareTheLiquidation();
    void multiAssetsCountTheirCollateral();
    void otherOrdersOfTheLegCount();
    void theLargestSizeIsAccepted();
};

void TestTicketFigures::crossOpensAddsReducesFlips()
{
    TicketAtExchange at;
    QVERIFY(at.wait());
    at.takeAndCompare(Side::Buy, "0.3", PositionSide::Both);
    at.takeAndCompare(Side::Buy, "0.45", PositionSide::Both);
    at.takeAndCompare(Side::Sell, "0.25", PositionSide::Both);
    at.takeAndCompare(Side::Sell, "0.8", PositionSide::Both); // through zero: two prices, two fees
    at.takeAndCompare(Side::Sell, "0.2", PositionSide::Both);
}

void TestTicketFigures::crossCountsTheOtherPositions()
{
    TicketAtExchange at;
    QVERIFY(at.wait());
    for (const auto& [symbol, side] : { std::pair { eth, Side::Sell }, std::pair { QStringLiteral("SOLUSDT"), Side::Buy } }) {
        const auto placed = at.desk.place(at.desk.market(symbol, side));
        QTRY_VERIFY(at.desk.order(placed.order) && at.desk.order(placed.order)->status == OrderStatus::Filled);
        QTRY_VERIFY(!at.desk.account().brackets(symbol).empty());
    }
    at.takeAndCompare(Side::Buy, "0.4", PositionSide::Both);
    at.takeAndCompare(Side::Sell, "0.7", PositionSide::Both);
}

void TestTicketFigures::isolatedAddsAndReduces()
{
    TicketAtExchange at;
    QVERIFY(at.wait());
    const RequestId isolated = at.desk.orders().setMarginType(btc, MarginType::Isolated);
    QTRY_COMPARE(at.desk.outcome(isolated), std::optional(Outcome::Accepted));
    QTRY_VERIFY(at.desk.account().symbolConfig(btc).marginType == MarginType::Isolated);
    const auto placed = at.desk.place(at.desk.market(eth, Side::Buy)); // what is cross does not answer for it
    QTRY_VERIFY(at.desk.order(placed.order) && at.desk.order(placed.order)->status == OrderStatus::Filled);
    at.takeAndCompare(Side::Sell, "0.3", PositionSide::Both);
    at.takeAndCompare(Side::Sell, "0.2", PositionSide::Both);
    at.takeAndCompare(Side::Buy, "0.15", PositionSide::Both);
    at.takeAndCompare(Side::Buy, "0.5", PositionSide::Both);
}

void TestTicketFigures::hedgeLegsShareTheLiquidation()
{
    TicketAtExchange at;
    QVERIFY(at.wait());
    const RequestId hedge = at.desk.orders().setHedgeMode(true);
    QTRY_COMPARE(at.desk.outcome(hedge), std::optional(Outcome::Accepted));
    QTRY_VERIFY(at.desk.account().isHedgeMode());
    at.takeAndCompare(Side::Buy, "0.5", PositionSide::Long);
    at.takeAndCompare(Side::Sell, "0.2", PositionSide::Short);
    at.takeAndCompare(Side::Buy, "0.1", PositionSide::Long);
    auto* close = at.panel.findChild<QCheckBox*>(QStringLiteral("reduceOnly"));
    close->click();
    at.takeAndCompare(Side::Buy, "0.1", PositionSide::Short);
    at.takeAndCompare(Side::Sell, "0.3", PositionSide::Long);
}

void TestTicketFigures::multiAssetsCountTheirCollateral()
{
    TicketAtExchange at;
    at.lab.run([](lab::LabExchange& exchange) {
        paper::Exchange& engine = exchange.exchange().exchange();
        engine.setAssetIndex(QStringLiteral("USDC"), d("0.9998"), d("0.01"));
        QVERIFY(engine.transfer(engine.defaultAccount(), QStringLiteral("USDC"), Decimal(5'000)).has_value());
        QVERIFY(engine.setMultiAssets(engine.defaultAccount(), true).has_value());
    });
    QVERIFY(at.wait());
    QTRY_VERIFY(at.desk.account().isMultiAssets());
    at.takeAndCompare(Side::Buy, "0.4", PositionSide::Both);
    at.takeAndCompare(Side::Sell, "0.6", PositionSide::Both);
}

void TestTicketFigures::otherOrdersOfTheLegCount()
{
    TicketAtExchange at;
    QVERIFY(at.wait());
    const auto buys = at.desk.place(at.desk.resting(btc, Side::Buy, 3));
    const auto sells = at.desk.place(at.desk.resting(btc, Side::Sell, 4));
    QTRY_VERIFY(at.desk.order(buys.order) && at.desk.order(buys.order)->isWorking());
    QTRY_VERIFY(at.desk.order(sells.order) && at.desk.order(sells.order)->isWorking());
    at.takeAndCompare(Side::Buy, "0.2", PositionSide::Both);
    at.takeAndCompare(Side::Sell, "0.3", PositionSide::Both);
}

void TestTicketFigures::theLargestSizeIsAccepted()
{
    TicketAtExchange at;
    QVERIFY(at.wait());
    for (const Side side : { Side::Buy, Side::Sell }) {
        at.tab(TicketTab::Market);
        at.panel.choose(side);
        QVERIFY(at.freeze());
        at.type("size", QStringLiteral("max"));
        const TicketSide shown = at.panel.state().side(side);
        QVERIFY(shown.canSend());
        QVERIFY(shown.size.isPositive());
        // It is accepted as a resting order of that price too, which is what the margin check looks at.
        QTest::mouseClick(at.button(side), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!at.exchange().position.amount.isZero(), 5'000);
        // It fills in parts; what is closed is what the terminal has heard of.
        QTRY_VERIFY(at.desk.account().position(btc) && at.desk.account().position(btc)->amount == at.exchange().position.amount);
        const RequestId flat = at.desk.orders().closePosition(btc, PositionSide::Both, Decimal(1));
        QTRY_COMPARE(at.desk.outcome(flat), std::optional(Outcome::Accepted));
        QTRY_VERIFY(at.exchange().position.amount.isZero());
        at.thaw();
    }
}

FATHOM_TEST(TestTicketFigures)

#include "tst_ticket_figures.moc"

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/steps.h"
#include "tests/support/session_fixture.h"
#include "ui/orders/orders_panel.h"
#include "ui/positions/positions_panel.h"

#include <benchmark/benchmark.h>

using namespace fathom;
using fathom::bench::frame;
using fathom::bench::show;
using fathom::bench::Steps;
using fathom::test::SessionFixture;

namespace {

constexpr int openOrders = 200;
constexpr int openPositions = 50;
constexpr int changedPerFrame = 20; //!< orders that are filled in part, moved or answered within one frame

QString symbolOf(int index)
{
    return QStringLiteral("S%1USDT").arg(index, 2, 10, QLatin1Char('0'));
}

// A desk as full as the issue asks for: 200 open orders, 50 positions with a stop each, 50 symbols.
struct FullDesk : SessionFixture
{
    FullDesk()
    {
        std::vector<std::shared_ptr<const Instrument>> instruments;
        for (int i = 0; i < openPositions; ++i)
            instruments.push_back(instrument(symbolOf(i), "0.01", "0.001"));
        session.market()->applyInstruments(instruments);
        for (int i = 0; i < openOrders; ++i)
            session.account()->applyOrder(order(i));
        moveMarks(0);
    }

    static Order order(int index, int executedSteps = 0)
    {
        Order made = limitOrder(static_cast<LocalOrderId>(index + 1), index % 2 == 0 ? Side::Buy : Side::Sell, "100", "1");
        made.symbol = symbolOf(index % openPositions);
        made.price = Decimal(90 + index % 20);
        made.executed = Decimal::fromLiteral("0.001") * Decimal(executedSteps);
        if (index % 4 == 3) { // every position has its stop
            made.type = OrderType::StopMarket;
            made.triggerPrice = made.price;
            made.closePosition = true;
            made.orderId = 0;
            made.algoId = index + 1;
        }
        return made;
    }

    void moveMarks(int frame)
    {
        std::vector<Position> legs;
        std::vector<MarkPrice> marks;
        for (int i = 0; i < openPositions; ++i) {
            Position leg = longPosition(i % 2 == 0 ? "1" : "-1", "100", "100");
            leg.symbol = symbolOf(i);
            leg.markPrice = Decimal(100) + Decimal::fromLiteral("0.01") * Decimal((frame * 7 + i) % 500);
            leg.unrealizedPnl = leg.amount * (leg.markPrice - leg.entryPrice);
            leg.notional = leg.amount * leg.markPrice;
            leg.liquidationPrice = Decimal(60);
            leg.maintenanceMargin = Decimal(1);
            legs.push_back(leg);
            MarkPrice mark;
            mark.symbol = leg.symbol;
            mark.mark = mark.index = leg.markPrice;
            mark.time = wallTimeFromMs(1'790'000'000'000 + frame);
            marks.push_back(mark);
        }
        session.market()->applyMarkPrices(marks);
        session.account()->applyPositions(std::move(legs));
    }
};

// The orders table with 200 open orders, a tenth of them changed in every frame and every mark price moved.
void BM_Orders200(benchmark::State& state)
{
    FullDesk desk;
    OrdersPanel panel(desk.context);
    show(panel, { 1400, 700 });
    Steps steps;
    int at = 0;
    for (auto _ : state) {
        steps.begin();
        for (int i = 0; i < changedPerFrame; ++i) {
            const int index = (at * changedPerFrame + i) % openOrders;
            desk.session.account()->applyOrder(FullDesk::order(index, 1 + at % 900));
        }
        desk.moveMarks(++at);
        frame();
        steps.end();
    }
    steps.report(state);
}
BENCHMARK(BM_Orders200)->Unit(benchmark::kMillisecond);

// The positions table with 50 positions and all their numbers changed in every frame, 200 orders behind the protection cells.
void BM_Positions50(benchmark::State& state)
{
    FullDesk desk;
    PositionsPanel panel(desk.context);
    show(panel, { 1800, 700 });
    Steps steps;
    int at = 0;
    for (auto _ : state) {
        steps.begin();
        desk.moveMarks(++at);
        frame();
        steps.end();
    }
    steps.report(state);
}
BENCHMARK(BM_Positions50)->Unit(benchmark::kMillisecond);

} // namespace

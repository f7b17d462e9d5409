// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ladder/ladder_fixture.h"
#include "ui/orders/orders_panel.h"
#include "ui/positions/positions_panel.h"

#include <benchmark/benchmark.h>

#include <algorithm>

using namespace fathom;
using fathom::test::LadderFixture;
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

class Steps
{
public:
    void begin() { m_begun = std::chrono::steady_clock::now(); }
    void end() { m_all.push_back(std::chrono::steady_clock::now() - m_begun); }
    //! Beside the mean: what a hand feels is the longest frame.
    void report(benchmark::State& state)
    {
        std::sort(m_all.begin(), m_all.end());
        const auto at = [this](double part) {
            return std::chrono::duration<double, std::milli>(m_all[static_cast<std::size_t>(part * static_cast<double>(m_all.size() - 1))]).count();
        };
        state.counters["p50_ms"] = at(0.5);
        state.counters["p99_ms"] = at(0.99);
        state.counters["max_ms"] = at(1);
        state.counters["over5ms"] = static_cast<double>(std::count_if(m_all.begin(), m_all.end(), [](auto each) { return each > std::chrono::milliseconds(5); }));
    }

private:
    std::chrono::steady_clock::time_point m_begun;
    std::vector<std::chrono::nanoseconds> m_all;
};

// What a window does between two frames: takes in what came, lays out, paints.
void frame(QWidget& panel)
{
    QCoreApplication::processEvents();
    for (QWidget* part : panel.findChildren<QWidget*>()) {
        if (part->isVisible())
            part->repaint();
    }
}

void show(QWidget& panel, const QSize& size)
{
    panel.resize(size);
    panel.show();
    QCoreApplication::processEvents();
}

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
        frame(panel);
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
        frame(panel);
        steps.end();
    }
    steps.report(state);
}
BENCHMARK(BM_Positions50)->Unit(benchmark::kMillisecond);

// An order under way with the mouse in a ladder that shows 200 of one's own, the whole book changed in every frame.
void BM_LadderDrag200(benchmark::State& state)
{
    LadderFixture f;
    for (int i = 0; i < openOrders; ++i) {
        const bool buys = i % 2 == 0;
        Order order = SessionFixture::limitOrder(static_cast<LocalOrderId>(100 + i), buys ? Side::Buy : Side::Sell, "1", "0.2");
        order.price = Decimal::fromLiteral("0.1") * Decimal(buys ? LadderFixture::bestBid - 1 - i / 8 : LadderFixture::bestAsk + 1 + i / 8);
        f.session.account()->applyOrder(order);
    }
    QCoreApplication::processEvents();
    f.arm();
    const std::int64_t from = LadderFixture::bestBid - 5;
    f.drag(f.at(from, LadderColumn::MyBuys), f.at(from - 3, LadderColumn::MyBuys));
    if (!f.panel.input().orderMove()) {
        state.SkipWithError("nothing was taken up");
        return;
    }
    const BookViewPtr books[] = { f.book(LadderFixture::bestBid, LadderFixture::bestAsk), f.book(LadderFixture::bestBid, LadderFixture::bestAsk, BookState::Synced, 2900) };
    Steps steps;
    std::int64_t at = 0;
    for (auto _ : state) {
        steps.begin();
        f.session.market()->applyBook(QStringLiteral("BTCUSDT"), books[++at % 2]);
        f.mouse(QEvent::MouseMove, f.at(from - 2 - at % 15, LadderColumn::MyBuys));
        frame(f.panel);
        steps.end();
    }
    steps.report(state);
}
BENCHMARK(BM_LadderDrag200)->Unit(benchmark::kMillisecond);

} // namespace

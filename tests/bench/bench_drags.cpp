// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/steps.h"
#include "tests/ui/chart/chart_fixture.h"
#include "tests/ui/ladder/ladder_fixture.h"
#include "ui/chart/order_lines.h"

#include <benchmark/benchmark.h>

using namespace fathom;
using fathom::bench::frame;
using fathom::bench::Steps;
using fathom::test::ChartFixture;
using fathom::test::LadderFixture;
using fathom::test::SessionFixture;

namespace {

constexpr int shownOrders = 200;

// An order under way with the mouse in a ladder that shows 200 of one's own, the whole book changed in every frame.
void BM_LadderDrag200(benchmark::State& state)
{
    LadderFixture f;
    for (int i = 0; i < shownOrders; ++i) {
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
        frame();
        steps.end();
    }
    steps.report(state);
}
BENCHMARK(BM_LadderDrag200)->Unit(benchmark::kMillisecond);

// The tag of an order under way with the mouse on a chart that shows 200 of one's own, its newest candle changed in every frame: from the
// move of the mouse to the picture with the twin at its new place.
void BM_ChartTagDrag200(benchmark::State& state)
{
    ChartFixture f(2'000);
    for (int i = 0; i < shownOrders; ++i)
        f.orderAt(static_cast<LocalOrderId>(100 + i), i % 2 == 0 ? Side::Buy : Side::Sell, (i % 2 == 0 ? -1 : 1) * (20 + i * 3));
    QCoreApplication::processEvents();
    f.arm();
    const auto* lines = f.panel->findChild<OrderLines*>();
    const QPointF from = lines->tags().front().box.center() + QPointF(-20, 0);
    test::dragTo(f.view(), from, from + QPointF(0, 12));
    if (!lines->target()) {
        state.SkipWithError("nothing was taken up");
        return;
    }
    Steps steps;
    int at = 0;
    for (auto _ : state) {
        steps.begin();
        ++at;
        f.moveLast(at % 2 == 0 ? 3 : -3);
        test::sendMouse(f.view(), QEvent::MouseMove, from + QPointF(0, 8 + at % 40), Qt::LeftButton);
        frame();
        steps.end();
    }
    steps.report(state);
}
BENCHMARK(BM_ChartTagDrag200)->Unit(benchmark::kMillisecond);

} // namespace

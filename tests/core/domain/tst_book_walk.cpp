// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/book_walk.h"
#include "core/domain/trailing.h"
#include "tests/support/test_main.h"
#include "tests/support/words.h"

using namespace fathom;
using namespace fathom::test;

namespace {

BookView book()
{
    auto instrument = std::make_shared<Instrument>();
    instrument->tickSize = d("0.1");
    instrument->stepSize = d("0.001");
    BookView view;
    view.instrument = instrument;
    view.state = BookState::Synced;
    view.bids = { { 600'000, 500 }, { 599'990, 1'000 }, { 599'980, 2'000 } };
    view.asks = { { 600'001, 120 }, { 600'002, 5'000 } };
    view.knownLowTicks = 590'000;
    view.knownHighTicks = 610'000;
    return view;
}

} // namespace

class BookWalkTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_buy_takes_the_asks_from_the_best()
    {
        const BookWalk walk = walkBook(book(), Side::Buy, {}, d("0.25"));
        QCOMPARE(walk.steps,
            (std::vector<FillStep> { { d("60000.1"), d("0.12") }, { d("60000.2"), d("0.13") } }));
        QCOMPARE(walk.filled, d("0.25"));
        QCOMPARE(walk.worst, d("60000.2"));
        QCOMPARE(walk.average, d("60000.152"));
    }

    void it_ends_at_the_limit_and_at_the_book()
    {
        BookWalk walk = walkBook(book(), Side::Sell, d("59999"), 5);
        QCOMPARE(walk.filled, d("1.5"));
        QCOMPARE(walk.worst, d("59999"));
        walk = walkBook(book(), Side::Sell, {}, 5);
        QCOMPARE(walk.filled, d("3.5"));
        walk = walkBook(book(), Side::Buy, d("60000"), 1);
        QVERIFY(walk.steps.empty());
        QVERIFY(walk.average.isZero());
    }

    void the_queue_is_unknown_where_the_book_does_not_reach()
    {
        BookView view = book();
        QCOMPARE(restingAt(view, Side::Buy, d("59999")), std::optional(d("1")));
        QCOMPARE(restingAt(view, Side::Buy, d("59999.1")), std::optional(Decimal()));
        QVERIFY(!restingAt(view, Side::Buy, d("58999.9")));
        QVERIFY(!restingAt(view, Side::Buy, d("59999.05")));
        view.state = BookState::Gap;
        QVERIFY(!restingAt(view, Side::Buy, d("59999")));
    }

    void the_venue_prices_by_level()
    {
        const BookView view = book();
        QCOMPARE(matchedPrice(view, Side::Buy, PriceMatch::Queue), std::optional(d("60000")));
        QCOMPARE(matchedPrice(view, Side::Buy, PriceMatch::Opponent), std::optional(d("60000.1")));
        QCOMPARE(matchedPrice(view, Side::Sell, PriceMatch::Queue), std::optional(d("60000.1")));
        QVERIFY(!matchedPrice(view, Side::Buy, PriceMatch::Queue5));
        QVERIFY(!matchedPrice(view, Side::Buy, PriceMatch::None));
        QCOMPARE(bestPrice(view, Side::Sell), std::optional(d("60000.1")));
        QVERIFY(!bestPrice(BookView {}, Side::Sell));
    }

    void a_trailing_order_fires_a_callback_away_from_the_extreme()
    {
        QCOMPARE(trailingTrigger(Side::Sell, 96'700, d("0.8")), d("95926.4"));
        QCOMPARE(trailingTrigger(Side::Buy, 96'700, d("0.8")), d("97473.6"));
        for (const Side side : { Side::Buy, Side::Sell }) {
            const Decimal extreme = trailingExtreme(side, 96'385, d("0.8"));
            QVERIFY((trailingTrigger(side, extreme, d("0.8")) - Decimal(96'385)).abs()
                < d("0.0000001"));
        }
    }
};

FATHOM_TEST(BookWalkTest)
#include "tst_book_walk.moc"

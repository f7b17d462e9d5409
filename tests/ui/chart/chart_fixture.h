// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/book_view.h"
#include "core/domain/candle_series.h"
#include "tests/support/session_fixture.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/chart_view.h"
#include "ui/workspace/key_map.h"
#include "ui/workspace/key_router.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>

#include <cmath>
#include <random>

namespace fathom::test {

constexpr std::int64_t seriesStart = 1'790'000'100'000; //!< a whole five minutes, UTC

//! \brief A random walk from a fixed seed, oldest first. \param closedLast true where even the newest candle is closed
inline std::vector<Candle> walk(std::size_t count, unsigned seed, std::int64_t firstTime = seriesStart, Interval interval = Interval::M5)
{
    std::mt19937_64 random(seed);
    std::normal_distribution<double> step(0, 40);
    std::vector<Candle> candles(count);
    std::int64_t price = 964'000;
    std::int64_t time = intervalStart(interval, firstTime);
    for (Candle& candle : candles) {
        candle.openTime = time;
        candle.open = price;
        price = std::max<std::int64_t>(1000, price + std::llround(step(random)));
        candle.close = price;
        candle.high = std::max(candle.open, candle.close) + std::llround(std::abs(step(random)));
        candle.low = std::min(candle.open, candle.close) - std::llround(std::abs(step(random)));
        candle.volume = 10 + std::abs(step(random));
        candle.closed = true;
        time = intervalNext(interval, time);
    }
    return candles;
}

inline CandleSeries seriesOf(std::vector<Candle> candles, Interval interval = Interval::M5)
{
    CandleSeries series;
    series.instrument = SessionFixture::instrument(QStringLiteral("BTCUSDT"), "0.10", "0.001");
    series.interval = interval;
    series.candles = std::move(candles);
    series.complete = true;
    return series;
}

inline void sendMouse(QWidget* widget, QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    const Qt::MouseButton now = type == QEvent::MouseMove ? Qt::NoButton : button;
    const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::MouseButtons(button);
    QMouseEvent event(type, at, widget->mapToGlobal(at), now, held, modifiers);
    QApplication::sendEvent(widget, &event);
}

inline void click(QWidget* widget, QPointF at, Qt::KeyboardModifiers modifiers = Qt::NoModifier, Qt::MouseButton button = Qt::LeftButton)
{
    sendMouse(widget, QEvent::MouseButtonPress, at, button, modifiers);
    sendMouse(widget, QEvent::MouseButtonRelease, at, button, modifiers);
}

//! \brief Presses at \p from and moves to \p to in small steps; the button stays down.
inline void dragTo(QWidget* widget, QPointF from, QPointF to)
{
    sendMouse(widget, QEvent::MouseMove, from, Qt::NoButton);
    sendMouse(widget, QEvent::MouseButtonPress, from, Qt::LeftButton);
    for (int i = 1; i <= 10; ++i)
        sendMouse(widget, QEvent::MouseMove, from + (to - from) * (i / 10.0), Qt::LeftButton);
}

//! \brief A chart panel of BTCUSDT with a loaded series, and everything it asks the gateway for.
struct ChartFixture : SessionFixture
{
    struct Moved
    {
        LocalOrderId order;
        Decimal price, quantity;
    };
    struct Replaced
    {
        LocalOrderId order;
        OrderIntent terms;
    };
    std::vector<OrderIntent> placed;
    std::vector<Replaced> replaced;
    std::vector<Bracket> protections;
    std::vector<Moved> moved;
    std::vector<LocalOrderId> cancelled;
    std::vector<Decimal> closed;
    std::vector<Draft> drafts;
    QObject listener;
    ManualClock clock { wallTimeFromMs(1'790'000'000'000) }; //!< of arming; stands still until moved
    KeyRouter keys { KeyMap::of(preferences), &listener };
    std::unique_ptr<ChartPanel> panel;

    explicit ChartFixture(std::size_t candles = 400, Environment environment = Environment::Paper)
        : SessionFixture(environment)
    {
        clock.advance(std::chrono::hours(1)); // no time stands at the clock's zero
        const OrderGateway* orders = session.orders();
        QObject::connect(orders, &OrderGateway::placeWanted, &listener,
            [this](RequestId, LocalOrderId, const OrderIntent& intent) { placed.push_back(intent); });
        QObject::connect(orders, &OrderGateway::modifyWanted, &listener,
            [this](RequestId, LocalOrderId id, Decimal price, Decimal quantity) { moved.push_back({ id, price, quantity }); });
        QObject::connect(orders, &OrderGateway::replaceWanted, &listener,
            [this](RequestId, LocalOrderId id, LocalOrderId, const OrderIntent& terms) { replaced.push_back({ id, terms }); });
        QObject::connect(orders, &OrderGateway::protectWanted, &listener,
            [this](RequestId, const QString&, PositionSide, const Bracket& bracket) { protections.push_back(bracket); });
        QObject::connect(orders, &OrderGateway::cancelWanted, &listener, [this](RequestId, LocalOrderId id) { cancelled.push_back(id); });
        QObject::connect(orders, &OrderGateway::closeWanted, &listener,
            [this](RequestId, const QString&, PositionSide, Decimal fraction) { closed.push_back(fraction); });
        QObject::connect(&link, &LinkGroup::draftOffered, &listener, [this](const Draft& draft) { drafts.push_back(draft); });
        QObject::connect(session.market(), &MarketData::bookWanted, &listener, [this](const QString& symbol, bool wanted) {
            if (wanted && panel && symbol == QLatin1String("BTCUSDT"))
                feedBook(); // as a market does
        });
        panel = std::make_unique<ChartPanel>(context, clock);
        panel->resize(900, 600);
        panel->show();
        QApplication::processEvents();
        load(walk(candles, 7));
        link.setClickSize(Decimal::fromLiteral("0.100"));
        clock.advance(std::chrono::seconds(1)); // past the guard after the first layout
    }
    //! \brief One tick on each side of the last price.
    void feedBook(BookState state = BookState::Synced, const char* reason = "")
    {
        const std::int64_t last = view()->newestTicks().value_or(964'000);
        auto book = std::make_shared<BookView>();
        book->instrument = session.market()->instrument(QStringLiteral("BTCUSDT"));
        book->state = state;
        book->stateSince = clock.monotonicNow();
        book->reason = QString::fromLatin1(reason);
        book->bids = { { last - 1, 100 } };
        book->asks = { { last + 1, 100 } };
        session.market()->applyBook(QStringLiteral("BTCUSDT"), book);
    }
    //! \brief The newest candle moves by \p ticks.
    void moveLast(std::int64_t ticks)
    {
        Candle candle = session.market()->candles(QStringLiteral("BTCUSDT"), panel->interval())->candles.back();
        candle.close += ticks;
        candle.high = std::max(candle.high, candle.close);
        candle.low = std::min(candle.low, candle.close);
        candle.closed = false;
        session.market()->applyCandle(QStringLiteral("BTCUSDT"), panel->interval(), candle);
    }
    void load(std::vector<Candle> candles)
    {
        session.market()->applyCandleReset(QStringLiteral("BTCUSDT"), panel->interval(), std::move(candles), false);
    }
    ChartView* view() const { return panel->view(); }
    double yOf(const char* price) const
    {
        return view()->viewport().yOf(Decimal::fromLiteral(price).toDouble() * 10);
    }
    //! \brief The exact price at a height, as the chart takes it.
    Decimal priceAt(double y) const
    {
        return Decimal::fromScaled(std::llround(view()->viewport().priceAt(y)), 1);
    }
    //! \brief Waits until the press that activates a window is over.
    bool settle() const { return QTest::qWaitFor([this] { return panel->acceptsPresses(); }); }
    //! \brief Arms or disarms; an armed chart watches its book, and here that is live at once.
    void arm() const { QTest::keyClick(panel->view(), Qt::Key_L, Qt::ControlModifier); }
    //! \brief A limit order some ticks away from the last price.
    Order orderAt(LocalOrderId id, Side side, std::int64_t ticksFromLast, const char* quantity = "0.200")
    {
        Order order = limitOrder(id, side, "1", quantity);
        order.price = Decimal::fromScaled(*view()->newestTicks() + ticksFromLast, 1);
        session.account()->applyOrder(order);
        return order;
    }
    double yOf(Decimal price) const { return view()->viewport().yOf(price.toDouble() * 10); }
};

} // namespace fathom::test

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/session_fixture.h"
#include "ui/ladder/ladder_panel.h"
#include "ui/ladder/ladder_view.h"

#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include <functional>

namespace fathom::test {

//! \brief A ladder on BTCUSDT at 96,482.3 / 96,482.4 that is fed by hand; its clock stands still until moved.
struct LadderFixture : SessionFixture
{
    struct Placed
    {
        OrderIntent intent;
        LocalOrderId id = 0;
    };
    struct Moved
    {
        LocalOrderId id = 0;
        Decimal price, quantity;
    };
    struct Replaced
    {
        RequestId request = 0;
        LocalOrderId id = 0, replacement = 0;
        OrderIntent terms;
    };
    struct Protected
    {
        QString symbol;
        PositionSide side = PositionSide::Both;
        Bracket bracket;
    };

    ManualClock clock { wallTimeFromMs(1'790'000'000'000) };
    LadderPanel panel { context, clock };
    std::vector<Placed> placed;
    std::vector<Moved> moved;
    std::vector<Replaced> replaced;
    std::vector<Protected> protections;
    std::vector<LocalOrderId> cancelled;
    std::vector<CancelScope> cancelScopes;
    std::vector<Draft> drafts;

    static constexpr std::int64_t bestBid = 964823;
    static constexpr std::int64_t bestAsk = 964824;

    explicit LadderFixture(std::int64_t groupTicks = 1)
    {
        clock.advance(std::chrono::hours(1)); // no time stands at the clock's zero
        OrderGateway* orders = session.orders();
        QObject::connect(orders, &OrderGateway::placeWanted, &panel, [this](RequestId, LocalOrderId id, const OrderIntent& intent) { placed.push_back({ intent, id }); });
        QObject::connect(orders, &OrderGateway::modifyWanted, &panel,
            [this](RequestId, LocalOrderId id, Decimal price, Decimal quantity) { moved.push_back({ id, price, quantity }); });
        QObject::connect(orders, &OrderGateway::replaceWanted, &panel,
            [this](RequestId request, LocalOrderId id, LocalOrderId replacement, const OrderIntent& terms) { replaced.push_back({ request, id, replacement, terms }); });
        QObject::connect(orders, &OrderGateway::protectWanted, &panel,
            [this](RequestId, const QString& symbol, PositionSide side, const Bracket& bracket) { protections.push_back({ symbol, side, bracket }); });
        QObject::connect(orders, &OrderGateway::cancelAllWanted, &panel, [this](RequestId, const CancelScope& scope) { cancelScopes.push_back(scope); });
        QObject::connect(orders, &OrderGateway::cancelWanted, &panel, [this](RequestId, LocalOrderId id) { cancelled.push_back(id); });
        QObject::connect(&link, &LinkGroup::draftOffered, &panel, [this](const Draft& draft) { drafts.push_back(draft); });
        panel.resize(436, 1300); // 59 rows, 29 on each side of the inside
        panel.show();
        feed(book(bestBid, bestAsk));
        setGroup(groupTicks);
        clock.advance(std::chrono::seconds(1)); // past the guard after the first centring
    }

    LadderView& view() { return panel.view(); }
    std::shared_ptr<const Instrument> btc() const { return session.market()->instrument(QStringLiteral("BTCUSDT")); }

    BookViewPtr book(std::int64_t bid, std::int64_t ask, BookState state = BookState::Synced, std::int64_t steps = 1500) const
    {
        auto made = std::make_shared<BookView>();
        made->instrument = btc();
        made->state = state;
        made->stateSince = clock.monotonicNow();
        if (state != BookState::Synced)
            made->reason = QStringLiteral("sequence gap, loading again");
        for (std::int64_t i = 0; i < 3000; ++i) {
            made->bids.push_back({ bid - i, steps + i % 7 });
            made->asks.push_back({ ask + i, steps + i % 5 });
        }
        return made;
    }
    //! \brief Books with the same touch are announced once a frame: waits for the picture.
    void feed(const BookViewPtr& made)
    {
        session.market()->applyBook(QStringLiteral("BTCUSDT"), made);
        QVERIFY(QTest::qWaitFor([&] { return view().model().book() == made; }));
    }
    void setGroup(std::int64_t ticks)
    {
        panel.actions().settings().groupTicks = ticks;
        Q_EMIT panel.actions().settingsChanged();
    }
    void arm()
    {
        QTest::keyClick(&view(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(panel.isArmed());
    }
    void work(const Order& order)
    {
        session.account()->applyOrder(order);
        QCoreApplication::processEvents();
    }

    void setOptions(const std::function<void(LadderOptions&)>& edit)
    {
        LadderOptions options = panel.actions().options();
        edit(options);
        panel.actions().setOptions(options);
        clock.advance(std::chrono::seconds(1)); // other rows are rows that moved
    }
    //! \brief A trade at the price, so that there is a last one.
    void trade(std::int64_t ticks, std::int64_t steps = 1, Side aggressor = Side::Buy)
    {
        session.market()->applyTrades(QStringLiteral("BTCUSDT"), { Trade { ++lastTrade, ticks, steps, clock.wallNow(), aggressor } });
    }
    void mark(const char* price)
    {
        MarkPrice value;
        value.symbol = QStringLiteral("BTCUSDT");
        value.mark = value.index = Decimal::fromLiteral(price);
        value.time = clock.wallNow();
        session.market()->applyMarkPrices({ value });
    }
    //! \brief A conditional order that closes a long; closePosition where there is no quantity.
    static Order stopOrder(LocalOrderId id, const char* trigger, const char* quantity = "0", OrderType type = OrderType::StopMarket)
    {
        Order order = limitOrder(id, Side::Sell, "0", quantity);
        order.type = type;
        order.orderId = 0;
        order.algoId = 4000 + static_cast<std::int64_t>(id);
        order.triggerPrice = Decimal::fromLiteral(trigger);
        order.closePosition = order.quantity.isZero();
        order.reduceOnly = !order.closePosition;
        order.workingType = WorkingType::MarkPrice;
        return order;
    }

    int yOf(std::int64_t ticks, Side side = Side::Buy) { return view().rectOf(groupOf(side, ticks, view().model().groupTicks())).center().y(); }
    QPoint at(std::int64_t ticks, LadderColumn column, Side side = Side::Buy)
    {
        const auto& span = view().columns()[column];
        return { span.x + span.width / 3, yOf(ticks, side) };
    }
    QPoint atGroup(std::int64_t group, LadderColumn column)
    {
        const auto& span = view().columns()[column];
        return { span.x + span.width / 3, view().rectOf(group).center().y() };
    }

    void mouse(QEvent::Type type, const QPoint& pos, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        const bool moves = type == QEvent::MouseMove;
        const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::MouseButtons(button);
        QMouseEvent event(type, QPointF(pos), QPointF(view().mapToGlobal(pos)), moves ? Qt::NoButton : button, held, modifiers);
        QCoreApplication::sendEvent(&view(), &event);
    }
    void hover(const QPoint& pos, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { mouse(QEvent::MouseMove, pos, Qt::NoButton, modifiers); }
    void leave()
    {
        QEvent event(QEvent::Leave);
        QCoreApplication::sendEvent(&view(), &event);
    }
    void click(const QPoint& pos, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        mouse(QEvent::MouseButtonPress, pos, button, modifiers);
        mouse(QEvent::MouseButtonRelease, pos, button, modifiers);
    }
    void drag(const QPoint& from, const QPoint& to)
    {
        mouse(QEvent::MouseButtonPress, from);
        mouse(QEvent::MouseMove, from + QPoint(0, to.y() > from.y() ? 5 : -5));
        mouse(QEvent::MouseMove, to);
    }
    QString noticeText()
    {
        const auto& notices = view().ownOrders().notices();
        return notices.empty() ? QString() : notices.back().title + QStringLiteral(": ") + notices.back().text;
    }
    std::int64_t lastTrade = 0;
    QImage picture() { return view().grab().toImage(); }
};

} // namespace fathom::test

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fill_odds.h"
#include "core/domain/queue_learning.h"
#include "core/domain/queue_place.h"
#include "core/session/worker/order_context.h"

#include <QObject>

#include <map>
#include <vector>

namespace fathom {

class BookPublisher;

//! \brief Where own limit orders stand in the queues of their prices, how likely and when they fill, and what their fills teach.
//!
//! Looks at the levels of own orders only, at every update of their books and every trade there. A level is followed from the moment an
//! order is sent, or a change of one, so that what rested there before is known; see QueuePlace. Where the book is not whole, or the
//! price beyond what it covers, nothing is said. Thread: network. Source: NOVEL 2, FAULTS A17.
class QueueTracker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueueTracker)
public:
    QueueTracker(const MarketFacts* market, const BookPublisher* books, QObject* parent = nullptr);

    //! \brief What earlier sessions learned.
    void adopt(const QueueLearning::State& state);

    void onOrder(const Order& order);
    //! \brief After a comparison: \p open is all there is.
    void onReset(const std::vector<Order>& open);
    //! \brief The book of \p symbol changed, or its state did.
    void onBook(const QString& symbol);
    void onTrades(const QString& symbol, const std::vector<Trade>& trades);
    void onTradesMissed(const QString& symbol);

    //! \brief Orders followed: those that queue, and of the filled ones those whose fill can still be judged.
    std::size_t followed() const;

Q_SIGNALS:
    //! Empty where nothing is known any more.
    void estimated(fathom::LocalOrderId order, const std::optional<fathom::QueueEstimate>& estimate);
    void calibrated(const fathom::QueueCalibration& calibration);
    void learned(const fathom::QueueLearning::State& state); //!< to be kept

private:
    struct Statement
    {
        double chance = 0;
        WallTime at {};
    };
    struct Move
    {
        std::int64_t ticks = 0;
        QueuePlace place;
    };
    struct Watched
    {
        LocalOrderId id = 0;
        Side side = Side::Buy;
        std::int64_t ticks = 0, own = 0; //!< own: steps left
        Decimal quantity, executed;
        QueuePlace place;
        std::optional<Move> move;        //!< followed while a change is in flight
        std::optional<QueueEstimate> told;
        std::optional<double> soon;
        std::optional<std::chrono::seconds> eta;
        WallTime counted {};             //!< when soon and eta were
        bool hasSaid = false, judged = false;
        std::optional<Statement> said;   //!< waits for its horizon
        std::optional<WallTime> ended;   //!< filled; kept until its fill is judged or cannot be
    };
    struct Market
    {
        FillOdds odds { std::chrono::minutes(5) };
        std::vector<Watched> orders;
        std::size_t turn = 0; //!< whose chance is counted next
    };
    struct Level
    {
        std::int64_t steps = 0;
        WallTime time {}; //!< of the newest change the book holds
    };

    std::optional<Level> levelAt(const QString& symbol, Side side, std::int64_t ticks) const;
    Watched& watch(Market& market, const Order& order, std::int64_t ticks);
    void follow(Watched& watched, const Order& order, const Instrument& instrument);
    void prepareMove(Watched& watched, const Order& order, const Instrument& instrument) const;
    void end(Market& market, Watched& watched, const Order& order);
    void look(const QString& symbol, Watched& watched);
    void countChances(const QString& symbol, Market& market, WallTime now);
    void judge(Market& market, WallTime now);
    static void forget(Market& market, WallTime now);
    void note(const Statement& said, bool happened);
    void tell(const QString& symbol, Watched& watched);

    const MarketFacts* m_market;
    const BookPublisher* m_books;
    std::map<QString, Market> m_markets;
    QueueLearning m_learning;
};

} // namespace fathom

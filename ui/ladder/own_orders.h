// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/queue_estimate.h"
#include "ui/ladder/ladder_model.h"
#include "ui/ladder/order_move.h"

#include <QCoreApplication>

#include <functional>
#include <unordered_map>

namespace fathom {

//! \brief Own orders of one symbol as cells of the ladder. Pure: reads orders by value, keeps no pointer. GUI thread.
class OwnOrders
{
    Q_DECLARE_TR_FUNCTIONS(OwnOrders)
public:
    struct Input
    {
        const std::vector<Order>* open = nullptr;
        std::function<std::optional<Decimal>(LocalOrderId)> queueAhead;
        std::function<std::optional<QueueEstimate>(LocalOrderId)> queue;
        const OrderMove* move = nullptr;
        LocalOrderId selected = 0;
        //! \brief Since when the position has had no stop because one is being replaced; empty where it has one.
        std::optional<MonotonicTime> unprotectedSince;
        MonotonicTime now {};
        bool reducedMotion = false;
    };

    void clear();
    //! \brief Rebuilds every cell. \return true where anything shown differs
    bool update(const LadderModel& model, const Input& input);
    //! \brief Shows why a placing was refused, at the row it was meant for.
    void addNotice(RowNotice notice);

    const std::vector<OwnCell>& cells() const { return m_cells; }
    const std::vector<RowNotice>& notices() const { return m_notices; }
    const OwnCell* cellAt(std::int64_t group, Side side) const;
    //! \brief True while a cell counts seconds or a notice waits for its end.
    bool needsClock() const { return m_needsClock; }
    //! \brief Working orders of a side of the symbol, of every kind.
    int count(Side side) const { return side == Side::Buy ? m_buys : m_sells; }
    //! \brief Quantity left of the side's limit orders.
    Decimal sum(Side side) const { return side == Side::Buy ? m_buyQuantity : m_sellQuantity; }
    //! \brief Where \p order is drawn: its limit, its trigger, or where a trailing stop is thought to be; empty where nowhere.
    std::optional<Decimal> placeOf(const LadderModel& model, const Order& order) const;

private:
    struct Seen
    {
        Decimal ahead;    // when first known: the queue's length
        Decimal executed; // at the last look
        std::optional<MonotonicTime> filledAt;
        std::int64_t extreme = 0; // trailing: the best price seen since it follows, ticks; 0 before
    };

    void addOrder(const LadderModel& model, const Input& input, const Order& order, std::vector<OwnCell>& cells);
    void addMoved(const LadderModel& model, const OrderMove& move, const Order& order, OwnCell& cell, std::vector<OwnCell>& cells) const;
    void noteFills(const Order& order, const Input& input, OwnCell& cell);
    void follow(const LadderModel& model, const Order& order);
    void showState(const LadderModel& model, const Input& input, const Order& order, OwnCell& cell);
    void showTerms(const LadderModel& model, const Order& order, OwnCell& cell) const;
    void showQueue(const LadderModel& model, const Input& input, const Order& order, OwnCell& cell);
    void noteRefusal(const LadderModel& model, const Input& input, const Order& order, OwnCell& cell);
    void merge(std::vector<OwnCell>& cells, const LadderModel& model, const Input& input) const;
    void sumUp(OwnCell& cell, const LadderModel& model, const Input& input) const;
    QString sizeText(const LadderModel& model, Decimal quantity) const;
    QString waiting(const Order& order, MonotonicTime now, const QString& before) const;

    std::vector<OwnCell> m_cells;
    std::vector<RowNotice> m_notices;
    std::unordered_map<LocalOrderId, Seen> m_seen;
    bool m_needsClock = false;
    int m_buys = 0, m_sells = 0;
    Decimal m_buyQuantity, m_sellQuantity;
};

//! \brief What an order is to the eye; a conditional order that triggered is the limit it lives on as.
OrderKind orderKind(const Order& order);
//! \brief "S", "T", "TS"; empty for limit orders.
QString orderMark(OrderKind kind);

} // namespace fathom

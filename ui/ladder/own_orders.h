// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/ladder_model.h"

#include <QCoreApplication>

#include <functional>
#include <unordered_map>

namespace fathom {

//! \brief A drag or nudge under way: where each order would go. Nothing is sent by it.
struct OrderMove
{
    struct Target
    {
        LocalOrderId id = 0;
        std::int64_t fromTicks = 0;
        std::int64_t toTicks = 0;
    };
    std::vector<Target> targets;
    Side side = Side::Buy;
    bool byKeyboard = false;

    bool moves(LocalOrderId id) const
    {
        return std::any_of(targets.begin(), targets.end(), [id](const Target& t) { return t.id == id; });
    }
    bool goesNowhere() const
    {
        return std::all_of(targets.begin(), targets.end(), [](const Target& t) { return t.fromTicks == t.toTicks; });
    }
};

//! \brief Own orders of one symbol as cells of the ladder. Pure: reads orders by value, keeps no pointer. GUI thread.
class OwnOrders
{
    Q_DECLARE_TR_FUNCTIONS(OwnOrders)
public:
    struct Input
    {
        const std::vector<Order>* open = nullptr;
        std::function<std::optional<Decimal>(LocalOrderId)> queueAhead;
        const OrderMove* move = nullptr;
        LocalOrderId selected = 0;
        MonotonicTime now {};
    };

    void clear();
    //! \brief Rebuilds every cell. \return true where anything shown differs
    bool update(const LadderModel& model, const Input& input);
    //! \brief Shows why a placing was refused, at the row it was meant for.
    void addRefused(const LadderModel& model, const Order& order, MonotonicTime now);
    void addNotice(RowNotice notice);

    const std::vector<OwnCell>& cells() const { return m_cells; }
    const std::vector<RowNotice>& notices() const { return m_notices; }
    const OwnCell* cellAt(std::int64_t group, Side side) const;
    //! \brief True while a cell counts seconds or a notice waits for its end.
    bool needsClock() const { return m_needsClock; }
    //! \brief Working orders of a side of the symbol.
    int count(Side side) const { return side == Side::Buy ? m_buys : m_sells; }
    Decimal sum(Side side) const { return side == Side::Buy ? m_buyQuantity : m_sellQuantity; }

private:
    struct Seen
    {
        Decimal ahead;    // when first known: the queue's length
        Decimal executed; // at the last look
        std::optional<MonotonicTime> filledAt;
    };

    void addOrder(const LadderModel& model, const Input& input, const Order& order, std::vector<OwnCell>& cells);
    void noteFills(const Order& order, const Input& input, OwnCell& cell);
    void showState(const LadderModel& model, const Input& input, const Order& order, OwnCell& cell);
    void noteRefusal(const LadderModel& model, const Input& input, const Order& order, OwnCell& cell);
    void merge(std::vector<OwnCell>& cells, const LadderModel& model, const Input& input) const;
    QString sizeText(const LadderModel& model, Decimal quantity) const;
    QString waiting(const Order& order, MonotonicTime now, const QString& before) const;
    void showQueue(const LadderModel& model, const Input& input, const Order& order, OwnCell& cell);

    std::vector<OwnCell> m_cells;
    std::vector<RowNotice> m_notices;
    std::unordered_map<LocalOrderId, Seen> m_seen;
    bool m_needsClock = false;
    int m_buys = 0, m_sells = 0;
    Decimal m_buyQuantity, m_sellQuantity;
};

} // namespace fathom

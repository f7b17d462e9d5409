// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_types.h"
#include "core/session/worker/order_context.h"

#include <QObject>

#include <functional>
#include <list>

namespace fathom {

class OrderReplacer;
class OrderSteps;

//! \brief Wishes about one open leg that take several orders: its protection, and turning it round. Thread: network.
//! Source: INTERACTION 2, 6, 7; issue "hands".
class PositionMoves final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PositionMoves)
public:
    using Positions = std::function<const std::vector<Position>&()>;

    PositionMoves(const OrderContext& context, OrderSteps* steps, OrderReplacer* replacer, Positions positions, QObject* parent = nullptr);
    ~PositionMoves() override;

    //! \brief Each leg given is created as an order that closes the whole position, or where there is one already it is moved; a leg
    //! with a limit price is reduce-only for the size of now, because the venue closes whole positions at the market only.
    void protect(RequestId request, const QString& symbol, PositionSide side, const Bracket& bracket);
    //! \brief Closes the leg; once that is filled, cancels what protected it and opens the same size the other way.
    void reverse(RequestId request, const QString& symbol, PositionSide side);

private:
    struct Protecting
    {
        RequestId request = 0;
        int waiting = 0;
        QStringList refusals;
        Error error;
    };
    struct Reversing
    {
        RequestId request = 0;
        OrderIntent open;
        std::vector<LocalOrderId> old; //!< what protected the leg
        int waiting = 0;
    };
    const Position* leg(const QString& symbol, PositionSide side) const;
    void protectWith(Protecting* job, const Position& leg, const ProtectionLeg& wish, bool stops, bool again);
    void onProtected(Protecting* job, const Position& leg, const ProtectionLeg& wish, bool stops, bool again, const Error& error);
    void endProtecting(Protecting* job);
    void onClosed(Reversing* job, const Order& order, const Error& error);
    void openOtherWay(Reversing* job);
    void endReversing(Reversing* job, Outcome outcome, const Error& error);
    void refuse(RequestId request, const QString& title, const QString& symbol, const QString& reason);

    OrderContext m_context;
    OrderSteps* m_steps;
    OrderReplacer* m_replacer;
    Positions m_positions;
    std::list<Protecting> m_protecting;
    std::list<Reversing> m_reversing;
};

//! \brief The order that is \p wish for \p leg, of \p quantity or, where that is 0, closing all of it.
OrderIntent protectionIntent(const QString& symbol, PositionSide side, bool isLong, const ProtectionLeg& wish, bool stops, Decimal quantity);

} // namespace fathom

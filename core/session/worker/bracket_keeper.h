// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/worker/order_context.h"

#include <QObject>

#include <map>
#include <vector>

namespace fathom {

class OrderPlacer;
class OrderSteps;

//! \brief Entries with their protection: the legs are held here until the entry fills, go to the
//! venue for what is filled, and are dropped with an entry that ends unfilled. Where one leg of a
//! pair is filled, the other is cancelled. Thread: network.
//!
//! The venue keeps no such link itself: legs not yet placed are lost with this program, and what is
//! open then shows as unprotected. Source: issue "hands", INTERACTION 8, FAULTS C31.
class BracketKeeper final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BracketKeeper)
public:
    //! While an entry goes on filling, its fills are gathered for as long, so that a run of them is
    //! one order a leg.
    static constexpr std::chrono::milliseconds gather { 200 };

    BracketKeeper(const OrderContext& context, OrderPlacer* placer, OrderSteps* steps,
        QObject* parent = nullptr);
    ~BracketKeeper() override;

    //! \brief Places the entry; an empty bracket is an order like any other. Refused before
    //! anything is sent where a leg could not stand.
    void place(
        RequestId request, LocalOrderId id, const OrderIntent& intent, const Bracket& bracket);

public Q_SLOTS:
    //! A leg is being replaced: until it is decided which of the two stands, both belong to its pair.
    void onReplacing(fathom::LocalOrderId order, fathom::LocalOrderId replacement);
    //! \param standing what works in the leg's place now, which may be itself; 0 for none
    void onReplaced(fathom::LocalOrderId order, fathom::LocalOrderId standing);

private:
    struct Entry {
        OrderIntent intent;
        std::vector<LocalOrderId> legs; //!< held ones
        Decimal covered; //!< of the entry's fills, by legs that went out
        bool waits = false; //!< fills are being gathered
    };
    struct Sent {
        LocalOrderId entry = 0;
        int portion = 0; //!< legs of the same fills are a pair
    };
    void onChanged(const Order& order);
    void look(LocalOrderId id);
    void cover(LocalOrderId id, Entry& entry, Decimal quantity, bool last);
    void onPlaced(const Order& leg, const Error& error);
    void onLegFilled(LocalOrderId id);
    QString describe(const Order& order) const;

    OrderContext m_context;
    OrderPlacer* m_placer;
    OrderSteps* m_steps;
    std::map<LocalOrderId, Entry> m_entries;
    std::map<LocalOrderId, Sent> m_sent;
    int m_portions = 0;
};

} // namespace fathom

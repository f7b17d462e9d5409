// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/worker/order_context.h"
#include "core/session/worker/order_placer.h"
#include "core/store/kept_bracket.h"

#include <QObject>

#include <functional>
#include <map>
#include <vector>

namespace fathom {

class OrderSteps;

//! \brief Entries with their protection: the legs are held here until the entry fills, go to the
//! venue for what is filled, and are dropped with an entry that ends unfilled. Where one leg of a
//! pair is filled, the other is cancelled. Thread: network.
//!
//! The venue keeps no such link itself, so the journal does: what is held and what belongs together
//! is written before anything is sent, and taken up again at the next start. While the program does
//! not run nothing is placed, and what is open shows as unprotected elsewhere.
//! Source: issue "hands", INTERACTION 8, FAULTS C31, D09.
class BracketKeeper final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BracketKeeper)
public:
    //! While an entry goes on filling, its fills are gathered for as long, so that a run of them is
    //! one order a leg.
    static constexpr std::chrono::milliseconds gather { 200 };
    //! After one of a pair was refused at its trigger, for what the account holds to be known.
    static constexpr std::chrono::milliseconds flatGrace { 1'500 };
    //! \brief What a leg of the account holds now, signed; 0 where flat.
    using Amount = std::function<Decimal(const QString& symbol, PositionSide side)>;

    BracketKeeper(const OrderContext& context, OrderPlacer* placer, OrderSteps* steps, Amount amount,
        QObject* parent = nullptr);
    ~BracketKeeper() override;

    //! \brief Places the entry; an empty bracket is an order like any other. Refused before
    //! anything is sent where a leg could not stand.
    void place(RequestId request, LocalOrderId id, const OrderIntent& intent,
        const Bracket& bracket, const OrderPlacer::Placing& how = {});

    //! \brief What shall protect an entry that works already, from now on: a leg given is held for
    //! it or takes the place of the held one, a leg absent is dropped. What has filled without legs
    //! and is still open gets them at once; a leg that is new joins those that went out before, and
    //! those are left as they are. Refused before anything is written where a leg could not stand.
    void setBracket(RequestId request, LocalOrderId id, const Bracket& bracket);

    //! \brief Takes up what the last run left of one entry, once the venue has told how the entry
    //! and its legs stand: an order the ledger does not hold under its client id is not at the
    //! venue. \param size of the position the legs protect now; 0 where it is gone
    void takeUp(const KeptBracket& kept, Decimal size);
    //! \brief No leg is on its way to the venue.
    bool isSettled() const { return m_unanswered == 0; }

Q_SIGNALS:
    void settled();

public Q_SLOTS:
    //! An entry may be about to be cancelled for one that takes its place: its legs go with it.
    void onMoving(fathom::LocalOrderId order);
    //! A leg is being replaced: until it is decided which of the two stands, both belong to its pair.
    void onReplacing(
        fathom::LocalOrderId order, fathom::LocalOrderId replacement, const QString& clientId);
    //! \param standing what works in the leg's place now, which may be itself; 0 for none
    void onReplaced(fathom::LocalOrderId order, fathom::LocalOrderId standing);

private:
    struct Entry {
        QString symbol, clientId;
        bool conditional = false;
        std::vector<LocalOrderId> legs; //!< held ones
        Decimal covered; //!< of the entry's fills, by legs that went out
        bool waits = false; //!< fills are being gathered
        bool over = false; //!< it has ended: nothing more is held
        bool moving = false; //!< another order is to take its place
        bool recorded = false; //!< the journal has legs of it
    };
    struct Sent {
        LocalOrderId entry = 0;
        int portion = 0; //!< legs of the same fills are a pair
        OrderIntent terms;
        QString clientId;
        bool placed = false; //!< the venue has spoken of it
        bool filled = false; //!< and the other one was told to go
        bool refused = false; //!< at its trigger
    };
    //! One standing pair that a new leg joins.
    struct Joining {
        int portion = 0;
        OrderIntent terms;
    };
    void refuse(RequestId request, LocalOrderId id, const QString& what, const QString& symbol,
        const QString& reason);
    void attach(RequestId request, LocalOrderId id, const Bracket& bracket);
    QString whyNot(const Order& order, const Bracket& bracket) const;
    Entry attachedTo(const Order& order) const;
    std::vector<Joining> joining(LocalOrderId id, const std::vector<OrderIntent>& wanted) const;
    void apply(LocalOrderId id, const std::vector<OrderIntent>& wanted);
    bool holdsFor(const Entry& entry) const;
    LocalOrderId heldLike(const Entry& entry, OrderType type) const;
    Decimal openOf(const Order& entry) const;
    Decimal protectedOf(LocalOrderId entry) const;
    bool moveEntry(LocalOrderId order, LocalOrderId replacement, const QString& clientId);
    void endMoving(LocalOrderId order);
    void resize(LocalOrderId id, Entry& entry, const Order& order);
    KeptBracket keptOf(LocalOrderId id, const Entry& entry) const;
    void onChanged(const Order& order);
    void onSentChanged(const Order& order, Sent& sent);
    void look(LocalOrderId id);
    void hold(LocalOrderId id, Entry& entry, const OrderIntent& terms);
    void cover(LocalOrderId id, Entry& entry, Decimal quantity, bool last, int portion);
    void send(LocalOrderId leg);
    void onPlaced(const Order& leg, const Error& error);
    void onLegFilled(LocalOrderId id);
    void onLegRefused(LocalOrderId id);
    std::vector<LocalOrderId> openSiblings(LocalOrderId id) const;
    void cancelLeg(LocalOrderId id);
    void tidy(LocalOrderId entry);
    Result<void> save(LocalOrderId entry, bool durably);
    QString describe(const Order& order) const;

    struct Back;
    const OrderState* atVenue(const QString& symbol, const QString& clientId) const;
    Back takeUpSent(LocalOrderId id, const KeptBracket& kept, Decimal size);
    void takeUpHeld(
        LocalOrderId id, const KeptBracket& kept, const Order& order, Decimal size, int portion);
    bool adoptLike(LocalOrderId id, const OrderIntent& terms, Decimal quantity, int portion);
    void sayDropped(const OrderIntent& terms, const QString& why);

    OrderContext m_context;
    OrderPlacer* m_placer;
    OrderSteps* m_steps;
    Amount m_amount;
    std::map<LocalOrderId, Entry> m_entries;
    std::map<LocalOrderId, LocalOrderId> m_moving; //!< entries being replaced, and who has their legs
    std::map<LocalOrderId, Sent> m_sent;
    int m_portions = 0;
    int m_unanswered = 0; //!< legs sent
    bool m_saving = true; //!< false while several changes are one
};

} // namespace fathom

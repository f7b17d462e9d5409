// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_types.h"
#include "core/session/session_types.h"

#include <QObject>

#include <memory>

namespace fathom {

//! \brief Sends what the user asked for, once, and says what became of it.
//!
//! Lives in the GUI thread; every call returns at once. One call is at most one order at the venue, whatever the network
//! does. An order is registered (request Placing) before its first byte leaves; AccountState hears of it in the same step.
//! Source: FAULTS 0.1, 0.2, C01, C30.
//! Knows no worker: the session connects the ...Wanted signals to the network thread.
class OrderGateway final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderGateway)
public:
    explicit OrderGateway(QObject* parent = nullptr);
    ~OrderGateway() override;

    //! \brief Places one order, ordinary or conditional. \return id of the request, answered by requestFinished
    RequestId place(const OrderIntent& intent);
    //! \brief Places an entry; its protection goes to the venue as it fills and is cancelled with it where nothing filled.
    //! Until then the legs are orders with heldHere. Source: issue "hands", INTERACTION 8.
    RequestId place(const OrderIntent& intent, const Bracket& bracket);
    //! \brief Several orders of one symbol (a scale), in as few requests as the venue allows; each has its own intent and outcome.
    //! The request is Accepted where all were, else its error names how many were not.
    RequestId placeAll(const std::vector<OrderIntent>& intents);
    //! \brief Moves a working limit order; one request is in flight per order, later targets replace the waiting one.
    RequestId modify(LocalOrderId id, Decimal price, Decimal quantity);
    //! \brief New terms for a conditional order, which the venue cannot modify: new first where both may exist, else cancel first;
    //! where the second step fails the old one is placed again. Source: INTERACTION 5.8.
    RequestId replace(LocalOrderId id, const OrderIntent& terms);
    //! \brief Makes two of a resting limit order, never more at the venue than there was: it is made smaller, then the rest is placed at
    //! the same price. Both stand at the end of the queue. Legs that wait for it to fill are divided in the same proportion.
    //! \param keep what the order itself keeps of what is left of it
    RequestId split(LocalOrderId id, Decimal keep);
    //! \brief What shall protect an entry that works already, from now on: a leg given is attached or takes the place of the one that
    //! waits, a leg absent is taken away. What it has filled without protection gets its legs at once, the rest as it fills. What went to
    //! the venue before is left alone: each leg is an order of its own there.
    RequestId setBracket(LocalOrderId id, const Bracket& bracket);
    //! \brief Cancels; while a placing or modify is in flight it goes as soon as that is answered.
    RequestId cancel(LocalOrderId id);
    //! \brief Cancels every working order in \p scope, verifies both lists and says per order what could not be cancelled.
    RequestId cancelAll(const CancelScope& scope);
    //! \brief Reduce-only order for \p fraction (0 to 1] of the leg, rounded down to the step, for the size known now; conflicting
    //! reduce-only orders of ours are cancelled first. \param limit 0: at the market
    RequestId closePosition(const QString& symbol, PositionSide side, Decimal fraction, Decimal limit = {});
    //! \brief Closes the leg and opens the same size the other way, as two orders; the second goes once the first is filled.
    RequestId reverse(const QString& symbol, PositionSide side);
    //! \brief Cancels every order, waits for the confirmations, closes every leg at the market, checks that nothing is left.
    //! \param symbol empty: the whole account. Progress by requestProgressed().
    RequestId flatten(const QString& symbol);
    //! \brief Sets what protects an open leg by closePosition orders at the venue: each leg given is created or moved, each leg absent
    //! is left as it is.
    RequestId protect(const QString& symbol, PositionSide side, const Bracket& bracket);
    //! \brief Adds (positive) or takes (negative) isolated margin, quote asset.
    RequestId adjustMargin(const QString& symbol, PositionSide side, Decimal amount);
    RequestId setLeverage(const QString& symbol, int leverage);
    RequestId setMarginType(const QString& symbol, MarginType type);
    RequestId setHedgeMode(bool hedge);
    RequestId setMultiAssets(bool multi);
    //! \brief Dead-man switch of a symbol: the venue cancels its ordinary orders, and perhaps its conditional ones, unless this program renews the
    //! countdown in time.
    //! \param seconds 0 switches it off. Source: countdownCancelAll, FAULTS D09.
    RequestId setCountdown(const QString& symbol, int seconds);

    //! \brief Touches the request template and the signing context so that the next place() finds warm caches.
    void prepare(const QString& symbol);
    //! \brief At the press, before the release sends: the intent gets its identity and its journal line now, so that place() of the very
    //! same intent within two seconds has no disk to wait for. Sends nothing; an intent that is not placed is withdrawn.
    void prepare(const OrderIntent& intent);

    //! \brief Why increasing risk is refused now, translated; empty where it is allowed.
    QString blockedReason() const;
    Blocked blocked() const; //!< how much of it

    // Called by the session (and by tests).
    void applyBlockedReason(const QString& reason, Blocked blocked = Blocked::Increasing); //!< an empty reason blocks nothing
    void applyFinished(RequestId request, Outcome outcome, const Error& error, LocalOrderId order);
    void applyProgress(RequestId request, const RequestProgress& progress);
    //! \brief What would have answered has ended: every request without an answer is finished as Unknown, about no order. What became
    //! of placings is found out by their journal lines.
    void abandonRequests();

Q_SIGNALS:
    //! \param error empty detail where accepted; userText() is what people read
    //! \param order the order it was about, 0 for requests about several or none
    void requestFinished(fathom::RequestId request, fathom::Outcome outcome, const fathom::Error& error, fathom::LocalOrderId order);
    //! Zero or more times before requestFinished(), for requests of several steps.
    void requestProgressed(fathom::RequestId request, const fathom::RequestProgress& progress);
    void blockedReasonChanged();

    // To the session.
    void placeWanted(fathom::RequestId request, fathom::LocalOrderId order, const fathom::OrderIntent& intent, const fathom::Bracket& bracket);
    //! \param first local id of the first order; the others count up from it
    void placeAllWanted(fathom::RequestId request, fathom::LocalOrderId first, const std::vector<fathom::OrderIntent>& intents);
    void modifyWanted(fathom::RequestId request, fathom::LocalOrderId order, fathom::Decimal price, fathom::Decimal quantity);
    //! \param replacement local id of the new order
    void replaceWanted(fathom::RequestId request, fathom::LocalOrderId order, fathom::LocalOrderId replacement, const fathom::OrderIntent& terms);
    //! \param other local id of the second order
    void splitWanted(fathom::RequestId request, fathom::LocalOrderId order, fathom::LocalOrderId other, fathom::Decimal keep);
    void bracketWanted(fathom::RequestId request, fathom::LocalOrderId order, const fathom::Bracket& bracket);
    void cancelWanted(fathom::RequestId request, fathom::LocalOrderId order);
    void cancelAllWanted(fathom::RequestId request, const fathom::CancelScope& scope);
    void closeWanted(fathom::RequestId request, const QString& symbol, fathom::PositionSide side, fathom::Decimal fraction, fathom::Decimal limit);
    void reverseWanted(fathom::RequestId request, const QString& symbol, fathom::PositionSide side);
    void flattenWanted(fathom::RequestId request, const QString& symbol);
    void protectWanted(fathom::RequestId request, const QString& symbol, fathom::PositionSide side, const fathom::Bracket& bracket);
    void marginWanted(fathom::RequestId request, const QString& symbol, fathom::PositionSide side, fathom::Decimal amount);
    void leverageWanted(fathom::RequestId request, const QString& symbol, int leverage);
    void marginTypeWanted(fathom::RequestId request, const QString& symbol, fathom::MarginType type);
    void hedgeModeWanted(fathom::RequestId request, bool hedge);
    void multiAssetsWanted(fathom::RequestId request, bool multi);
    void countdownWanted(fathom::RequestId request, const QString& symbol, int seconds);
    void prepareWanted(const QString& symbol);
    void prepareOrderWanted(const fathom::OrderIntent& intent);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fathom

Q_DECLARE_METATYPE(fathom::Error)

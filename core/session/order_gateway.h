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
//! does. An order appears in AccountState (request Placing) before its first byte leaves. Source: FAULTS 0.1, 0.2, C01, C30.
//! Knows no worker: the session connects the ...Wanted signals to the network thread.
class OrderGateway final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderGateway)
public:
    explicit OrderGateway(QObject* parent = nullptr);
    ~OrderGateway() override;

    //! \brief Places one order. \return id of the request, answered by requestFinished
    RequestId place(const OrderIntent& intent);
    //! \brief Moves a working limit order; one request is in flight per order, later targets replace the waiting one.
    RequestId modify(LocalOrderId id, Decimal price, Decimal quantity);
    //! \brief Cancels; while a placing or modify is in flight it goes as soon as that is answered.
    RequestId cancel(LocalOrderId id);
    //! \brief Cancels every working order of \p symbol, or of the account where it is empty; \p side limits to buys or sells.
    RequestId cancelAll(const QString& symbol, std::optional<Side> side = std::nullopt);
    //! \brief Reduce-only market order for \p fraction (0 to 1] of the leg, rounded down to the step, for the size known now.
    RequestId closePosition(const QString& symbol, PositionSide side, Decimal fraction);
    RequestId setLeverage(const QString& symbol, int leverage);
    RequestId setMarginType(const QString& symbol, MarginType type);
    RequestId setHedgeMode(bool hedge);

    //! \brief Touches the request template and the signing context so that the next place() finds warm caches.
    void prepare(const QString& symbol);
    //! \brief At the press, before the release sends: the intent gets its identity and its journal line now, so that place() of the very
    //! same intent within two seconds has no disk to wait for. Sends nothing; an intent that is not placed is withdrawn.
    void prepare(const OrderIntent& intent);

    //! \brief Why increasing risk is refused now, translated; empty where it is allowed.
    QString blockedReason() const;

    // Called by the session (and by tests).
    void applyBlockedReason(const QString& reason);
    void applyFinished(RequestId request, Outcome outcome, const Error& error, LocalOrderId order);

Q_SIGNALS:
    //! \param error empty detail where accepted; userText() is what people read
    //! \param order the order it was about, 0 for requests about several or none
    void requestFinished(fathom::RequestId request, fathom::Outcome outcome, const fathom::Error& error, fathom::LocalOrderId order);
    void blockedReasonChanged();

    // To the session.
    void placeWanted(fathom::RequestId request, fathom::LocalOrderId order, const fathom::OrderIntent& intent);
    void modifyWanted(fathom::RequestId request, fathom::LocalOrderId order, fathom::Decimal price, fathom::Decimal quantity);
    void cancelWanted(fathom::RequestId request, fathom::LocalOrderId order);
    void cancelAllWanted(fathom::RequestId request, const QString& symbol, std::optional<fathom::Side> side);
    void closeWanted(fathom::RequestId request, const QString& symbol, fathom::PositionSide side, fathom::Decimal fraction);
    void leverageWanted(fathom::RequestId request, const QString& symbol, int leverage);
    void marginTypeWanted(fathom::RequestId request, const QString& symbol, fathom::MarginType type);
    void hedgeModeWanted(fathom::RequestId request, bool hedge);
    void prepareWanted(const QString& symbol);
    void prepareOrderWanted(const fathom::OrderIntent& intent);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fathom

Q_DECLARE_METATYPE(fathom::Error)

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/instrument.h"
#include "core/domain/order.h"
#include "core/session/key_types.h"

#include <QStringList>

#include <deque>
#include <functional>

namespace fathom {

//! \brief What the guard is told of a symbol; what is zero is not known.
struct GuardFacts
{
    const Instrument* instrument = nullptr;
    Decimal mark;
    bool unknownOnSymbol = false; //!< an order on it may or may not be at the venue
    Decimal last {};
    WallTime now {};              //!< by the venue's clock
};

//! \brief Our own refusals before anything is sent: account not ready, same order twice, too many a second, filters.
//!
//! Reducing risk is never refused for the account's phase. Pure but for the clock, thread: one.
//! Source: FAULTS C23, C25, C30; INTERACTION 9, 14.
class RiskGuard final
{
public:
    static constexpr std::chrono::milliseconds sameOrderWindow { 250 };

    explicit RiskGuard(const Clock* clock);

    void setPhase(AccountPhase phase, const QString& reason);
    void setHedgeMode(bool hedge) { m_hedge = hedge; }
    //! \param problem translated; while it is not empty nothing can be placed, because nothing could be journalled
    //! \brief While locked nothing can be signed, so nothing is tried.
    void setLocked(bool locked) { m_locked = locked; }
    //! \brief The venue asked for silence until \p end, by a ban or a 429: nothing goes out before, whatever it would do. Source: FAULTS C14.
    void setPause(MonotonicTime end, bool isBan);
    //! \param required whether a missing limit blocks opening, as with real money
    void setLimits(const HardLimits& limits, bool required);
    //! \brief Opening orders a second, of limits() and at most what the venue's budget leaves to them.
    int ordersPerSecond() const;
    //! \param most what the venue's budget allows in a second, 0 where it has not said
    void setOrderBudget(int most) { m_orderBudget = most; }
    //! \param reason translated; while it is not empty only reducing is allowed
    void setLossReason(const QString& reason) { m_lossReason = reason; }
    //! \brief While everything is cancelled and closed nothing is opened beside it. \param symbol empty: any \param on each begin has its end
    void setFlattening(const QString& symbol, bool on);
    //! \brief How large the present position is, signed; for the limit on positions.
    void setPositionSource(std::function<Decimal(const QString& symbol, PositionSide side)> source) { m_position = std::move(source); }
    void setJournalProblem(const QString& problem) { m_journalProblem = problem; }

    //! \brief Why increasing risk is refused now, translated; empty where it is allowed.
    QString blockedReason() const;
    Blocked blocked() const; //!< how much of it

    using Market = GuardFacts;
    //! \brief Books the order for the windows where it is allowed. \return Refused with a translated reason
    //! \param ownRepeat a step of our own, which is no press: neither a second one nor one of too many
    Result<void> checkPlace(const OrderIntent& intent, const Market& market, bool ownRepeat = false);
    //! \brief Whether checkPlace() would allow a step of our own; books nothing. For who must cancel before he can place.
    Result<void> checkReplace(const OrderIntent& intent, const Market& market) const;
    //! \brief The same for new terms of a working order.
    Result<void> checkModify(const Order& order, Decimal price, Decimal quantity, const Market& market) const;

private:
    bool isPaused() const { return m_pauseEnd > m_clock->monotonicNow(); }
    QString pauseWords() const;
    Result<void> checkRisk(const OrderIntent& intent, const Market& market) const;
    Result<void> checkFilters(const OrderIntent& intent, const Market& market) const;
    Result<void> checkLimits(const OrderIntent& intent, const Market& market) const;

    struct Sent
    {
        MonotonicTime at;
        OrderIntent intent;
        bool increases = false;
    };
    const Clock* m_clock;
    AccountPhase m_phase = AccountPhase::Off;
    QString m_phaseReason, m_journalProblem;
    MonotonicTime m_pauseEnd {};
    bool m_isBan = false;
    bool m_hedge = false, m_locked = false, m_limitsRequired = false;
    HardLimits m_limits;
    QString m_lossReason;
    QStringList m_flattening; //!< symbols, empty for all
    int m_orderBudget = 0;
    std::function<Decimal(const QString&, PositionSide)> m_position;
    std::deque<Sent> m_recent;
};

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/instrument.h"
#include "core/domain/order.h"
#include "core/session/session_types.h"

#include <deque>

namespace fathom {

//! \brief Our own refusals before anything is sent: account not ready, same order twice, too many a second, filters.
//!
//! Reducing risk is never refused for the account's phase. Pure but for the clock, thread: one.
//! Source: FAULTS C23, C25, C30; INTERACTION 9, 14.
class RiskGuard final
{
public:
    static constexpr std::chrono::milliseconds sameOrderWindow { 250 };
    static constexpr int ordersPerSecond = 10;

    explicit RiskGuard(const Clock* clock);

    void setPhase(AccountPhase phase, const QString& reason);
    void setHedgeMode(bool hedge) { m_hedge = hedge; }
    //! \param problem translated; while it is not empty nothing can be placed, because nothing could be journalled
    void setJournalProblem(const QString& problem) { m_journalProblem = problem; }

    //! \brief Why increasing risk is refused now, translated; empty where it is allowed.
    QString blockedReason() const;
    bool reducesRisk(const OrderIntent& intent) const;

    struct Market
    {
        const Instrument* instrument = nullptr;
        Decimal mark;               //!< 0 where unknown
        bool unknownOnSymbol = false;
    };
    //! \brief Books the order for the windows where it is allowed. \return Refused with a translated reason
    //! \param ownRepeat our own second try after a definite refusal, which is no second press
    Result<void> checkPlace(const OrderIntent& intent, const Market& market, bool ownRepeat = false);
    //! \brief The same for new terms of a working order.
    Result<void> checkModify(const Order& order, Decimal price, Decimal quantity, const Market& market) const;

private:
    Result<void> checkFilters(const OrderIntent& intent, const Market& market) const;

    struct Sent
    {
        MonotonicTime at;
        OrderIntent intent;
        bool increases = false;
    };
    const Clock* m_clock;
    AccountPhase m_phase = AccountPhase::Off;
    QString m_phaseReason, m_journalProblem;
    bool m_hedge = false;
    std::deque<Sent> m_recent;
};

} // namespace fathom

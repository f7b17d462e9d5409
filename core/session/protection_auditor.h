// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/protection.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <vector>

namespace fathom {

class AccountState;
class History;

//! \brief Watches that every position has a whole stop at the exchange, and what else may go wrong between positions and orders.
//!
//! Counts the time a position went without one, and the extremes of the mark price, into the trade's record; only while the account is
//! trusted, so what it says is a lower bound. GUI thread. Source: NOVEL 6.
class ProtectionAuditor final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProtectionAuditor)
public:
    static constexpr std::chrono::milliseconds settleTime { 1'000 }; //!< a bracket on its way is no finding yet
    static constexpr std::chrono::milliseconds noteEvery { 10'000 };

    //! \param clock outlives the auditor
    ProtectionAuditor(AccountState* account, History* history, const Clock* clock, QObject* parent = nullptr);
    ~ProtectionAuditor() override;

    //! \brief What has been wrong for longer than settleTime, in the positions' order.
    const std::vector<protection::Finding>& findings() const { return m_findings; }
    //! \brief Findings of one leg.
    std::vector<protection::Finding> findingsOf(const QString& symbol, PositionSide side) const;
    int nakedCount() const; //!< positions without a whole stop
    //! \brief How long the leg has gone without a whole stop in its present trade, noted time included; 0 where never.
    std::chrono::milliseconds nakedFor(const QString& symbol, PositionSide side) const;

    //! \brief The order journal was damaged: orders of earlier runs may have lost the protection that was held for them. Source: SECURITY 6.4.
    void applyRecordsLost();

    //! \brief Looks again; happens by itself with every change of orders and positions.
    void refresh();

Q_SIGNALS:
    void findingsChanged();

private:
    using Leg = std::pair<QString, PositionSide>;
    struct Watched
    {
        bool isNaked = false, isLong = true;
        MonotonicTime nakedSince {};  //!< not noted yet from here on
        std::int64_t unsaidMs = 0;    //!< measured, not noted yet
        Decimal worst, best;          //!< not noted yet
        MonotonicTime noted {};
    };
    void follow();
    void leave(const Leg& leg, Watched& watched);
    void say(const Leg& leg, Watched& watched);
    void settle();

    AccountState* m_account;
    History* m_history;
    const Clock* m_clock;
    std::vector<protection::Finding> m_findings;
    std::vector<std::pair<protection::Finding, MonotonicTime>> m_seen; //!< everything wrong now, since when
    std::map<Leg, Watched> m_watched;
    QTimer m_settle, m_pulse;
    bool m_dirty = false, m_recordsLost = false;
};

} // namespace fathom

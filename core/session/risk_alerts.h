// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/account_types.h"

#include <QObject>
#include <QStringList>

#include <map>
#include <optional>
#include <utility>

namespace fathom {

class AccountState;

//! \brief Says once that a position came near its liquidation or high in the auto-deleverage queue,
//! or that the exchange calls for margin, and again only after it was well away. Source: TOKENS 9, INTERACTION 14. GUI thread.
class RiskAlerts final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RiskAlerts)
public:
    //! \brief The exchange repeats its call as long as it holds; silent for this long it has ended.
    static constexpr std::chrono::seconds callEnds { 60 };

    //! \param clock null: the machine's
    explicit RiskAlerts(const AccountState& account, QObject* parent = nullptr, const Clock* clock = nullptr);

    //! \brief How far the mark is from the liquidation price, percent of the mark; empty where
    //! there is none.
    static std::optional<Decimal> distance(const Position& position);

Q_SIGNALS:
    void nearLiquidation(const fathom::Position& position, fathom::Decimal percent);
    void deleverageRank(const fathom::Position& position, int rank); //!< 4 or 5 of 5
    void marginCall(const QStringList& symbols); //!< those it is new for

private:
    void look();
    void hearCall(const QStringList& symbols);

    struct Told {
        bool isNear = false;
        int rank = 0;
    };
    const AccountState& m_account;
    RealClock m_ownClock;
    const Clock* m_clock;
    std::map<QString, MonotonicTime> m_called; //!< when the exchange last called for it
    std::map<std::pair<QString, PositionSide>, Told> m_told;
};

} // namespace fathom

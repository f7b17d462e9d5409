// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_types.h"
#include "core/domain/queue_estimate.h"
#include "core/session/session_types.h"

#include <QObject>

#include <memory>
#include <vector>

namespace fathom {

//! \brief The account as the exchange last told it: figures, positions, orders, fills. GUI-thread mirror; getters never block.
//! Knows no worker: the session feeds apply...(), so a test can feed it by hand.
class AccountState final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountState)
public:
    explicit AccountState(QObject* parent = nullptr);
    ~AccountState() override;

    AccountPhase phase() const;
    QString phaseReason() const; //!< translated; why it is not Ready
    bool isReady() const { return phase() == AccountPhase::Ready; }
    //! \brief When the account stream last spoke or was verified; shown as "as of" while not Ready.
    WallTime verifiedAt() const;
    //! \brief What the exchange's lists and events do not agree on, look after look; empty where
    //! they do. Translated.
    QString conflict() const;

    const AccountFigures& figures() const;
    const std::vector<Balance>& balances() const;
    //! \brief Legs with an amount, in order of opening; stable between changes.
    const std::vector<Position>& positions() const;
    const Position* position(const QString& symbol, PositionSide side = PositionSide::Both) const; //!< null where flat
    //! \brief Orders with isOpen(), oldest first.
    const std::vector<Order>& openOrders() const;
    //! \brief Orders that ended or were refused in this session or were read back, newest first, bounded at 1000.
    const std::vector<Order>& orderHistory() const;
    const Order* order(LocalOrderId id) const; //!< open or ended; null where unknown
    //! \brief Newest first, bounded at 5000, without doubles.
    const std::vector<Fill>& fills() const;
    const std::vector<EquityPoint>& equityCurve() const; //!< since 00:00 UTC, oldest first

    bool isHedgeMode() const;
    //! \brief Multi-assets mode: every asset backs every cross position, totals are in USD.
    bool isMultiAssets() const;
    //! \brief The unit totals are told in: "USD" in multi-assets mode, else the margin asset.
    QString totalsUnit() const;
    //! \brief What assets are worth as collateral; empty outside multi-assets mode and before it was read.
    const std::vector<AssetIndex>& assetIndexes() const;
    SymbolConfig symbolConfig(const QString& symbol) const;
    //! \brief Empty until read from the venue; asking makes the session fetch them.
    const std::vector<LeverageBracket>& brackets(const QString& symbol) const;
    CommissionRates commission(const QString& symbol) const;
    //! \brief Base quantity ahead of an own order at its price: the likely estimate, the worst where that is wide; empty where unknown.
    std::optional<Decimal> queueAhead(LocalOrderId id) const;
    //! \brief The same in three estimates, with its chance to fill; empty where unknown.
    std::optional<QueueEstimate> queueEstimate(LocalOrderId id) const;
    QueueCalibration queueCalibration() const;
    //! \brief The dead-man switch of a symbol as the venue last confirmed it; empty where it is off.
    std::optional<Countdown> countdown(const QString& symbol) const;
    //! \brief Symbols whose dead-man switch runs.
    QStringList countdowns() const;

    //! \brief The daily loss limit in force, what waits for tomorrow, and whether the day is locked.
    const DayLoss& dayLoss() const;

    //! \brief Asks again for the details of every symbol asked about: for a session that connects after the panels were made.
    void repeatWants();

    // Called by the session with news from the network thread (and by tests).
    void applyPhase(AccountPhase phase, const QString& reason, WallTime verifiedAt);
    void applyFigures(const AccountFigures& figures, std::vector<Balance> balances);
    void applyPositions(std::vector<Position> positions);
    void applyOrder(const Order& order);
    void applyOrders(std::vector<Order> open, std::vector<Order> history);
    void applyFills(const std::vector<Fill>& fills); //!< new ones; doubles by (symbol, tradeId, side) are ignored
    void applyEquity(std::vector<EquityPoint> curve);
    void applyHedgeMode(bool hedge);
    void applyMultiAssets(bool multi);
    void applyAssetIndexes(std::vector<AssetIndex> indexes);
    void applySymbolConfig(const SymbolConfig& config);
    void applyBrackets(const QString& symbol, std::vector<LeverageBracket> brackets);
    void applyCommission(const QString& symbol, CommissionRates rates);
    void applyQueueAhead(LocalOrderId id, std::optional<Decimal> ahead);
    void applyQueueEstimate(LocalOrderId id, const std::optional<QueueEstimate>& estimate);
    void applyQueueCalibration(const QueueCalibration& calibration);
    void applyDayLoss(const DayLoss& state);
    void applyCountdown(const QString& symbol, const std::optional<Countdown>& countdown);
    void applyChangedWhileBlind(int changes);
    void applyConflict(const QString& words);

Q_SIGNALS:
    void phaseChanged();
    void figuresChanged();
    //! \param structure true where a leg appeared or went; otherwise only numbers changed
    void positionsChanged(bool structure);
    //! \param id the one order that changed, added or ended
    void orderChanged(fathom::LocalOrderId id);
    void ordersReset(); //!< after reconciliation: read everything again
    void fillArrived(const fathom::Fill& fill);
    void configChanged(const QString& symbol); //!< leverage, margin type, brackets; empty symbol: position or assets mode
    void countdownChanged(const QString& symbol);
    void dayLossChanged();
    //! The difference a reconciliation found against what was shown before.
    void changedWhileBlind(int changes);
    void conflictChanged();
    void marginCalled(const QStringList& symbols); //!< as often as the exchange says so; RiskAlerts tells it once

    // To the session: brackets, configuration and commission of a symbol were asked for the first time.
    void symbolDetailsWanted(const QString& symbol);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fathom

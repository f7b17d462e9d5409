// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_types.h"
#include "core/domain/instrument.h"
#include "core/domain/protection.h"
#include "ui/tables/cell_model.h"

#include <map>
#include <optional>
#include <vector>

namespace fathom {

class Session;

//! \brief Open legs as rows; every number is the exchange's, "–" where it has not spoken.
//!
//! Rows do not move while they are looked at: with setHeld(true) a leg that went stays, greyed and without buttons, until it is let go.
class PositionsModel final : public CellModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PositionsModel)
public:
    enum Column {
        Symbol, Size, Notional, Entry, BreakEven, Mark, Liquidation, LiquidationDistance, Margin, MarginRatio, Unrealised, Roe, Funding,
        NextFunding, Protection, Adl, Realised, Naked, Age, Actions, ColumnCount
    };
    enum Button { Close = 1, CloseHalf, Reverse, More, EditProtection, AddStop, AdjustMargin };
    enum class PnlUnit { Money, Percent, Ticks };
    enum class Shown { All, Cross, Isolated };

    explicit PositionsModel(Session& session, QObject* parent = nullptr);
    ~PositionsModel() override = default;

    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    const Position& at(int row) const { return m_rows[static_cast<std::size_t>(row)].position; }
    bool isGone(int row) const { return m_rows[static_cast<std::size_t>(row)].gone; }
    void setHeld(bool held);
    void setShown(Shown shown);
    PnlUnit pnlUnit() const { return m_pnlUnit; }
    void setPnlUnit(PnlUnit unit);
    void cyclePnlUnit();
    //! \brief Little room: the meter is short, of the row buttons half-closing goes to the menu, and how much of a position its stop covers is
    //! told in per cent. \param tight a button with a long word is its icon too
    void setCompact(bool compact, bool tight = false);
    //! \brief Percent of the mark at which a missing stop is offered.
    void setStopDistance(Decimal percent);
    //! \brief What is being done to a leg, in place of its buttons; empty when it is done.
    void setBusy(const QString& symbol, PositionSide side, const QString& step);
    //! \brief The stop that is offered for a leg without one: stopDistance() from the mark, on the tick, before the liquidation.
    std::optional<Decimal> offeredStop(const Position& position) const;
    //! \brief Sums over the rows shown, for the row under the table; what is said of it aloud in \p spoken.
    std::vector<Cell> totals(QString& spoken) const;
    //! \brief Numbers that move by themselves (ages, countdowns).
    void tick();

Q_SIGNALS:
    //! Two triggers were typed for a leg: what is to change is set, what is to go is cancelled by the panel.
    void protectionTyped(int row, const fathom::Bracket& bracket, bool dropTarget, bool dropStop);
    //! What was typed cannot be used; nothing was changed.
    void editRefused(const QString& reason);
    //! What was typed would trigger at once: closing at the market is what is left of it.
    void closeInsteadWanted(const fathom::OrderIntent& refused);

protected:
    std::vector<ColumnLook> columns() const override;
    void fill(int row, std::vector<Cell>& cells, RowLook& look) const override;

private:
    using Leg = std::pair<QString, PositionSide>;
    struct Row
    {
        Position position;
        bool gone = false;
    };
    void reload();
    bool isShown(const Position& position) const;
    void removeRow(int row);
    void fillMoney(const Position& position, const Instrument* instrument, std::vector<Cell>& cells) const;
    void fillLiquidation(const Position& position, const Instrument* instrument, std::vector<Cell>& cells, RowLook& look) const;
    void fillProtection(const Position& position, const Instrument* instrument, Cell& cell) const;
    void fillHistory(const Position& position, std::vector<Cell>& cells) const;
    void fillActions(const Position& position, Cell& cell) const;
    void fillMargin(const Position& position, std::vector<Cell>& cells) const;
    Cell unrealised(const Position& position, const Instrument* instrument) const;
    Cell nextFunding(const Position& position) const;

    Session& m_session;
    std::vector<Row> m_rows;
    std::map<Leg, QString> m_busy;
    PnlUnit m_pnlUnit = PnlUnit::Money;
    Shown m_shown = Shown::All;
    Decimal m_stopDistance = 2;
    bool m_held = false;
    bool m_compact = false, m_tight = false;
    bool m_protectionDirty = false;
};

//! \brief Distance from mark to liquidation, in percent of the mark; empty where there is no liquidation price.
std::optional<Decimal> liquidationDistance(const Position& position);
//! \brief Unrealised PnL over the mark notional by leverage, in percent. Source: MARGIN 5 R1
Decimal returnOnEquity(const Position& position);
//! \brief 0 at 100 % away to 1 at 0.1 %, logarithmic: the last percents are the ones that matter.
double dangerShare(Decimal distancePercent);
//! \brief "long 0.450 BTCUSDT", translated, for buttons and screen readers.
QString describePosition(const Position& position, const Session& session);

} // namespace fathom

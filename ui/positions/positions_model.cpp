// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/positions/positions_model.h"

#include "core/session/account_state.h"
#include "core/session/history.h"
#include "core/session/market_data.h"
#include "core/session/protection_auditor.h"
#include "core/session/session.h"
#include "ui/positions/protection_text.h"
#include "ui/tables/pair_editor.h"
#include "ui/theme/format.h"

#include <algorithm>
#include <cmath>

namespace fathom {

namespace {

const Decimal wholePercent { 100 };

bool isLeg(const Position& position, const Position& other) { return position.symbol == other.symbol && position.side == other.side; }

} // namespace

std::optional<Decimal> liquidationDistance(const Position& position)
{
    if (!position.hasLiquidation() || !position.markPrice.isPositive())
        return std::nullopt;
    return (position.liquidationPrice - position.markPrice).abs() / position.markPrice * wholePercent;
}

Decimal returnOnEquity(const Position& position)
{
    const Decimal margin = position.notional.abs() / Decimal(std::max(position.leverage, 1));
    return margin.isPositive() ? position.unrealizedPnl / margin * wholePercent : Decimal();
}

double dangerShare(Decimal distancePercent)
{
    return 1.0 - std::clamp((std::log10(std::max(distancePercent.toDouble(), 0.1)) + 1.0) / 3.0, 0.0, 1.0);
}

QString describePosition(const Position& position, const Session& session)
{
    const auto instrument = session.market()->instrument(position.symbol);
    const QString size = instrument ? format::quantity(position.amount.abs(), *instrument) : QString::fromStdString(position.amount.abs().toString());
    return (position.isLong() ? PositionsModel::tr("long %1 %2") : PositionsModel::tr("short %1 %2")).arg(size, position.symbol);
}

PositionsModel::PositionsModel(Session& session, QObject* parent)
    : CellModel(parent)
    , m_session(session)
{
    const AccountState* account = session.account();
    connect(account, &AccountState::positionsChanged, this, &PositionsModel::reload);
    connect(account, &AccountState::configChanged, this, &PositionsModel::refreshAll);
    connect(account, &AccountState::phaseChanged, this, &PositionsModel::refreshAll);
    connect(session.market(), &MarketData::instrumentsChanged, this, &PositionsModel::refreshAll);
    connect(session.history(), &History::openTradesChanged, this, &PositionsModel::refreshAll);
    // Protection is read from the open orders; a wave of them is looked at once.
    const auto protectionChanged = [this] {
        if (std::exchange(m_protectionDirty, true))
            return;
        QMetaObject::invokeMethod(
            this, [this] {
                m_protectionDirty = false;
                refreshAll();
            },
            Qt::QueuedConnection);
    };
    connect(account, &AccountState::orderChanged, this, protectionChanged);
    connect(account, &AccountState::ordersReset, this, protectionChanged);
    reload();
}

bool PositionsModel::isShown(const Position& position) const
{
    return m_shown == Shown::All || (m_shown == Shown::Cross) == (position.marginType == MarginType::Cross);
}

void PositionsModel::removeRow(int row)
{
    beginRemove(row);
    m_rows.erase(m_rows.begin() + row);
    endRemove(row);
}

// Legs that went leave their row, new ones are appended: nothing else moves under the pointer.
void PositionsModel::reload()
{
    const auto& now = m_session.account()->positions();
    for (auto row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        Row& known = m_rows[static_cast<std::size_t>(row)];
        const auto found = std::find_if(now.begin(), now.end(), [&](const Position& p) { return isLeg(p, known.position) && isShown(p); });
        if (found != now.end()) {
            known.position = *found;
            known.gone = false;
        } else if (m_held && !known.gone) {
            known.gone = true;
        } else if (!m_held) {
            removeRow(row);
        }
    }
    for (int row = 0; row < rowCount(); ++row)
        refreshRow(row);
    for (const Position& position : now) {
        if (!isShown(position) || std::any_of(m_rows.begin(), m_rows.end(), [&](const Row& row) { return isLeg(row.position, position); }))
            continue;
        m_rows.push_back({ position, false });
        rowsAdded(static_cast<int>(m_rows.size()) - 1, 1);
    }
}

void PositionsModel::setHeld(bool held)
{
    m_held = held;
    if (!held)
        reload();
}

void PositionsModel::setShown(Shown shown)
{
    m_shown = shown;
    reload();
}

void PositionsModel::setPnlUnit(PnlUnit unit)
{
    m_pnlUnit = unit;
    renameColumns();
    refreshAll();
}

void PositionsModel::cyclePnlUnit()
{
    setPnlUnit(m_pnlUnit == PnlUnit::Money ? PnlUnit::Percent : m_pnlUnit == PnlUnit::Percent ? PnlUnit::Ticks
                                                                                              : PnlUnit::Money);
}

void PositionsModel::setCompact(bool compact, bool tight)
{
    const bool same = m_compact == compact && m_tight == tight;
    m_compact = compact;
    m_tight = tight;
    if (same)
        return;
    renameColumns();
    refreshAll();
}

void PositionsModel::setStopDistance(Decimal percent)
{
    m_stopDistance = percent;
    refreshAll();
}

void PositionsModel::setBusy(const QString& symbol, PositionSide side, const QString& step)
{
    if (step.isEmpty())
        m_busy.erase({ symbol, side });
    else
        m_busy[{ symbol, side }] = step;
    refreshAll();
}

void PositionsModel::tick()
{
    refreshAll();
}

std::optional<Decimal> PositionsModel::offeredStop(const Position& position) const
{
    const auto instrument = m_session.market()->instrument(position.symbol);
    if (!instrument || !position.markPrice.isPositive())
        return std::nullopt;
    const Decimal away = position.markPrice * m_stopDistance / wholePercent;
    Decimal trigger = position.isLong() ? position.markPrice - away : position.markPrice + away;
    if (const Decimal liquidation = position.knownLiquidation(); liquidation.isPositive()) {
        // Beyond the liquidation a stop protects nothing: half the way there is left then.
        const bool beyond = position.isLong() ? trigger <= liquidation : trigger >= liquidation;
        if (beyond)
            trigger = (position.markPrice + liquidation) / Decimal(2);
    }
    // Towards the mark, so that rounding never costs more than was offered.
    return trigger.roundedTo(instrument->tickSize, position.isLong() ? Decimal::Rounding::Up : Decimal::Rounding::Down);
}

bool PositionsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Protection || isGone(index.row()))
        return false;
    const Position position = at(index.row());
    const auto instrument = m_session.market()->instrument(position.symbol);
    if (!instrument)
        return false;
    const ProtectionWish wish = readProtection(value.toString(), position, *instrument, m_session.account()->openOrders());
    if (!wish.problem.isEmpty()) {
        Q_EMIT editRefused(wish.problem);
        if (wish.fires)
            Q_EMIT closeInsteadWanted(*wish.fires);
        return false;
    }
    if (wish.bracket.isEmpty() && !wish.dropTarget && !wish.dropStop)
        return false;
    Q_EMIT protectionTyped(index.row(), wish.bracket, wish.dropTarget, wish.dropStop);
    return true;
}

std::vector<ColumnLook> PositionsModel::columns() const
{
    const QString unrealised = m_pnlUnit == PnlUnit::Money ? tr("Unrealised") : m_pnlUnit == PnlUnit::Percent ? tr("Unrealised %")
                                                                                                              : tr("Unrealised ticks");
    return {
        { "symbol", tr("Symbol"), true },
        { "size", tr("Size") },
        { "notional", tr("Notional") },
        { "entry", tr("Entry") },
        { "breakEven", tr("Break-even"), false, tr("As the exchange works it out: entry moved by fees and funding so far") },
        { "mark", tr("Mark") },
        { "liquidation", tr("Liq. price") },
        { "distance", m_compact ? tr("Distance") : tr("Distance to liquidation"), true, tr("From the mark price; the bar is logarithmic, 100 % to 0.1 %") },
        { "margin", tr("Margin") },
        { "marginRatio", tr("Margin ratio"), false, tr("Maintenance margin over margin balance; liquidated at 100 %") },
        { "unrealised", unrealised },
        { "roe", tr("ROE") },
        { "funding", tr("Funding"), false, tr("Received since this position was opened; paid is negative") },
        { "nextFunding", tr("Next funding") },
        { "protection", tr("TP / SL") },
        { "adl", tr("ADL"), true, tr("Place in the queue of auto-deleveraging: five is first") },
        { "realised", tr("Realised, net"), false, tr("Since this position was opened, after fees and funding") },
        { "naked", tr("Without stop") },
        { "age", tr("Age") },
        { "actions", QString(), false },
    };
}

std::vector<Cell> PositionsModel::totals(QString& spoken) const
{
    const AccountState* account = m_session.account();
    std::vector<Cell> cells(ColumnCount);
    Decimal notional, unrealised, margin, funding;
    bool hasFunding = false;
    int count = 0;
    for (const Row& row : m_rows) {
        if (row.gone)
            continue;
        const Position& position = row.position;
        ++count;
        notional += position.notional.abs();
        unrealised += position.unrealizedPnl;
        margin += position.marginType == MarginType::Isolated ? position.isolatedMargin : position.positionInitialMargin;
        if (const TradeRecord* trade = m_session.history()->openTrade(position.symbol, position.side)) {
            funding += trade->funding;
            hasFunding = true;
        }
    }
    const auto put = [&](Column column, const QString& text, Ink ink) {
        cells[column].text = text;
        cells[column].ink = ink;
    };
    const AccountFigures& figures = account->figures();
    put(Symbol, tr("%n position(s)", nullptr, count) + (figures.crossWallet.isZero() ? QString() : tr(", cross wallet %1").arg(format::money(figures.crossWallet))), Ink::Text3);
    put(Notional, format::money(notional), Ink::Text2);
    put(Margin, format::money(margin), Ink::Text2);
    const auto ratio = figures.crossMarginRatio();
    put(MarginRatio, ratio ? format::percent(*ratio * wholePercent) : format::unknown(), Ink::Text2);
    unrealised = unrealised.rounded(2, Decimal::Rounding::Nearest); // as it is printed: zero has no colour
    put(Unrealised, format::signedMoney(unrealised), unrealised.isZero() ? Ink::Text2 : unrealised.isPositive() ? Ink::Buy
                                                                                                                : Ink::Sell);
    if (hasFunding)
        put(Funding, format::signedMoney(funding), Ink::Text2);
    spoken = tr("%n position(s)", nullptr, count) + QStringLiteral(", ") + tr("notional %1 USDT").arg(format::money(notional)) + QStringLiteral(", ")
        + tr("unrealised %1").arg(format::signedMoney(unrealised));
    return cells;
}

} // namespace fathom

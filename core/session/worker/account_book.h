// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binance/rest_messages.h"
#include "core/binance/user_messages.h"
#include "core/domain/account_types.h"
#include "core/session/worker/order_context.h"

#include <QStringList>

#include <vector>

namespace fathom {

//! \brief Limit orders that wait at the venue on one leg and would open or add to it.
struct WaitingOrders
{
    QString symbol;
    PositionSide side = PositionSide::Both;
    Decimal bids, asks; //!< sums of price x remaining
};

//! \brief Balances, legs and totals: the venue's last word, carried on by fills it told of and by the mark price between words.
//!
//! What follows the mark is computed as MARGIN.md says and truncated as the venue prints. So is the liquidation price of cross legs, which
//! moves with every other cross leg's mark: by as much as the formula moves, from the venue's last word; of an amount the venue has not
//! spoken of yet it is the formula's, or not known where brackets or a mark are missing. An isolated leg's is the venue's
//! alone. Pure values, thread: one. Source: FAULTS B12, B17, B18, B23 to B25.
class AccountBook final
{
public:
    explicit AccountBook(const MarketFacts* market);

    const std::vector<Position>& positions() const { return m_legs; }
    const Position* position(const QString& symbol, PositionSide side) const;
    const AccountFigures& figures() const { return m_figures; }
    const std::vector<Balance>& balances() const { return m_balances; }
    SymbolConfig config(const QString& symbol) const;
    bool hasBrackets(const QString& symbol) const { return m_brackets.contains(symbol); }
    bool hasConfig(const QString& symbol) const { return m_configs.contains(symbol); }

    //! \brief The stream told of a change. Absent legs and balances are unchanged, not flat.
    void apply(const binance::AccountUpdate& update);
    //! \brief The whole picture by REST. A leg the stream spoke of after \p askedAt is not put back.
    //! \return how many legs differ in amount from what was held
    int applySnapshot(const std::vector<Position>& risk, WallTime askedAt);
    //! \brief Legs whose amount is another one in the picture than the stream told, in words;
    //! before it is applied.
    QStringList differencesFrom(const std::vector<Position>& risk, WallTime askedAt) const;
    void applyAccount(const binance::AccountReport& report);
    void applyBalances(std::vector<Balance> balances);
    void setConfig(const SymbolConfig& config);
    //! \brief What waits now: by as much as its margin moves, with it or with the mark beside a position, what is available does.
    //! \return true where a total changed. Source: MARGIN 5.1.
    bool setOrders(std::vector<WaitingOrders> orders);
    void setBrackets(const QString& symbol, std::vector<LeverageBracket> brackets);
    //! \brief What assets are worth as collateral, in multi-assets mode; empty in the other, where one asset is all there is.
    //! \return true where a total changed
    bool applyIndexes(const std::vector<AssetIndex>& indexes);
    //! \return true where a leg or a total changed
    bool applyMarks(const std::vector<MarkPrice>& marks);

private:
    Position& legFor(const QString& symbol, PositionSide side);
    void follow(Position& leg, Decimal mark) const;
    bool countCollateral();
    bool isInTotals(const QString& symbol) const;
    QString poolOf(const QString& symbol) const;
    Decimal ordersMargin() const;
    bool countOrders();
    void sumUpCross();
    void sumUp();
    std::optional<Decimal> computedLiquidation(const std::vector<Position>& legs, const Position& leg) const;
    void learnLiquidationGaps();
    void followLiquidations();

    struct Reported //!< sums at the venue's last account word, which the present ones are compared with
    {
        Decimal available, crossUnrealized, crossInitial, openOrderInitial, ordersMargin;
    };
    const MarketFacts* m_market;
    std::vector<Position> m_legs;
    std::vector<Balance> m_balances;
    std::vector<WaitingOrders> m_orders;
    Decimal m_ordersMargin; //!< of what waits, by the formula, at the last word that counts it
    std::vector<AssetIndex> m_indexes;
    AccountFigures m_figures;
    Reported m_reported;
    std::vector<Position> m_told;                                          //!< open legs of the venue's last whole picture, as they came
    std::map<std::pair<QString, PositionSide>, Decimal> m_liquidationGaps; //!< the venue's word less the formula's, where both spoke
    QHash<QString, SymbolConfig> m_configs;
    QHash<QString, std::vector<LeverageBracket>> m_brackets;
    std::map<std::pair<QString, PositionSide>, WallTime> m_flattened; //!< when the stream told that a leg ended
};

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/exchange.h"
#include "core/paper/paper_account.h"

#include <vector>

namespace fathom::paper {

//! \brief Holds conditional orders and sends them to the engine when their price is seen. Every price of a market is
//! looked at in the order it came; what follows from it happens once the match that made it is over. Source: CHANGES 3.
class AlgoService final
{
public:
    explicit AlgoService(Exchange::Private& exchange);

    Result<AlgoOrder> place(PaperAccount& account, const AlgoRequest& request);
    Result<AlgoOrder> cancel(PaperAccount& account, const AlgoKey& key);
    AlgoOrder* find(PaperAccount& account, const AlgoKey& key) const;
    //! \brief With what the engine has done so far.
    AlgoOrder withEngine(const PaperAccount& account, AlgoOrder algo) const;

    //! \brief A price was seen; remembered until work() where somebody waits for it.
    void onPrice(int market, WorkingType type, Decimal price);
    //! \brief The engine accepted the order of \p algoId: TRIGGERED.
    void onAccepted(PaperAccount& account, std::int64_t algoId, const PaperOrder& order);
    void onOrderEnded(const PaperOrder& order);
    //! \brief Ends GTE_GTC orders whose position is gone or has turned.
    void onPositionMoved(PaperAccount& account, int market, PositionSide side);
    //! \brief Expires what is due by \p at and sends what has been TRIGGERING long enough.
    void advanceTo(WallTime at);
    WallTime nextSending() const;                //!< when the next TRIGGERING one goes, WallTime::max() where none
    WallTime nextGoodTill(WallTime after) const; //!< the next good-till date beyond \p after, WallTime::max() where none
    void expireAll(PaperAccount& account, int market, const QString& reason);
    bool hasWork() const { return !m_prices.empty() || !m_ended.empty(); }
    //! \brief One step of what has been remembered.
    void work();

    //! \brief Takes up the accounts' open orders after they have been loaded.
    void adopt();
    bool hasOpen(const PaperAccount& account, int market) const; //!< market -1: any

private:
    struct Price
    {
        int market = 0;
        WorkingType type = WorkingType::ContractPrice;
        Decimal price;
    };
    using Name = std::pair<AccountId, std::int64_t>;

    Result<void> check(const PaperAccount& account, const AlgoRequest& request, int market) const;
    Result<void> checkForm(const AlgoRequest& request) const;
    Result<void> checkClosing(const PaperAccount& account, const AlgoRequest& request) const;
    Result<void> checkGrid(const AlgoRequest& request, const PaperMarket& market) const;
    Result<void> checkTrigger(const AlgoRequest& request, int market) const;
    std::optional<Decimal> latest(int market, WorkingType type) const;
    bool isProtected(const AlgoOrder& algo) const;
    bool isDue(AlgoOrder& algo, Decimal price);
    bool trails(AlgoOrder& algo, Decimal price);
    void see(const Price& price);
    void fire(PaperAccount& account, AlgoOrder& algo);
    void send(PaperAccount& account, AlgoOrder& algo);
    PlaceRequest requestOf(const PaperAccount& account, const AlgoOrder& algo) const;
    void close(PaperAccount& account, AlgoOrder& algo, AlgoStatus status, const QString& reason = {});
    void tell(const PaperAccount& account, AlgoOrder& algo);
    std::vector<Name>& waiting(int market);
    AlgoOrder* orderOf(Name name, PaperAccount*& account) const;

    Exchange::Private& m_exchange;
    std::vector<std::vector<Name>> m_waiting; // by market: status New
    std::vector<Name> m_triggering;
    std::vector<Price> m_prices;
    std::vector<Name> m_ended;                // engine order over, FINISHED not told
};

} // namespace fathom::paper

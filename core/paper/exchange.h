// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/paper/exchange_listener.h"

#include <memory>

namespace fathom::paper {

struct ExchangeOptions
{
    Decimal startBalance = 10'000;             //!< USDT of every new account
    CommissionRates fees { Decimal::fromScaled(2, 4), Decimal::fromScaled(5, 4) };
    int defaultLeverage = 20;
    std::int64_t firstOrderId = 8'389'765'591'000'000'000; //!< order ids rise from here, beyond 2^53 as in production
    std::int64_t firstAlgoId = 1'000'000'200'000'000;
    std::chrono::milliseconds triggerDelay { 0 };           //!< how long a conditional order stays TRIGGERING; advanceTo() ends it
};

//! \brief What a market needs besides its book.
struct MarketSpec
{
    Instrument instrument;
    std::vector<LeverageBracket> brackets;      //!< never empty
    std::chrono::hours fundingInterval { 8 };
};

//! \brief The venue behind the wire: markets, accounts, orders, positions, money and their history.
//!
//! Single-threaded, lives on the paper thread. Refusals are Errors with the venue's code, message (detail) and HTTP
//! status; their text is what the server prints in "msg". Amounts are exact; the server prints them truncated at 8 decimals.
//! After a turn of the event loop with changes, commit() makes them durable; replies and account events wait for it.
class Exchange final
{
public:
    explicit Exchange(const Clock& clock, ExchangeOptions options = {});
    ~Exchange();
    Exchange(const Exchange&) = delete;
    Exchange& operator=(const Exchange&) = delete;

    //! \name Set-up
    //! \brief Takes a market in; \p book empty means a MatchingBook. \return its index, also MarketBook::market()
    int addMarket(MarketSpec spec, std::unique_ptr<MarketBook> book = {});
    //! \brief Keeps the account in \p file from now on and takes up what is in it; call after all addMarket(). A corrupt
    //! file is set aside as FILE.corrupt-<time> and a clean start is made. \return Storage where the file cannot be written
    Result<void> openState(const QString& file);
    //! \brief Puts the resting orders of the last run back into the books; call once the books are filled.
    void restoreOrders();
    //! \brief Writes every change since the last call durably (one transaction, synced). Cheap where nothing changed.
    Result<void> commit();
    bool hasUncommitted() const;
    //! \brief Listeners are called in the order they were added; not owned.
    void addListener(ExchangeListener* listener);
    void removeListener(ExchangeListener* listener);
    AccountId defaultAccount() const;
    //! \brief Opens another account of startBalance.
    AccountId addAccount();

    //! \name Markets
    const Clock& clock() const;
    int marketCount() const;
    int marketOf(const QString& symbol) const; //!< -1 where there is none
    const Instrument& instrument(int market) const;
    const std::vector<LeverageBracket>& brackets(int market) const;
    MarketBook& book(int market);
    const MarketBook& book(int market) const;
    void setStatus(int market, const QString& status);
    //! \brief Tells mark and index price; uPnL, liquidation and price bands follow. Emits onMarkPrice.
    void setMarkPrice(int market, Decimal mark, Decimal index);
    void setFundingRate(int market, Decimal rate);
    void setFundingInterval(int market, std::chrono::hours interval);
    const MarkPrice& markPrice(int market) const; //!< with rate and next funding time
    std::optional<Decimal> lastPrice(int market) const;
    //! \brief Carries out what is due by \p now: GTD expiry, funding, margin calls, liquidation. The driver calls it often.
    void advanceTo(WallTime now);

    //! \name Orders (TRADE)
    //! \brief Places; the returned order is its state after matching (newOrderRespType RESULT); ACK prints it as NEW.
    Result<PaperOrder> placeOrder(AccountId account, const PlaceRequest& request);
    Result<PaperOrder> modifyOrder(AccountId account, const ModifyRequest& request);
    Result<PaperOrder> cancelOrder(AccountId account, const OrderKey& key);
    Result<int> cancelAll(AccountId account, const QString& symbol); //!< \return how many
    Result<PaperOrder> queryOrder(AccountId account, const OrderKey& key) const;
    Result<PaperOrder> queryOpenOrder(AccountId account, const OrderKey& key) const;
    //! \param symbol empty for all
    Result<std::vector<PaperOrder>> openOrders(AccountId account, const QString& symbol) const;
    Result<std::vector<PaperOrder>> allOrders(AccountId account, const HistoryQuery& query) const;
    Result<std::vector<PaperTrade>> userTrades(AccountId account, const HistoryQuery& query) const;
    Result<std::vector<Income>> income(AccountId account, const HistoryQuery& query) const;

    //! \name Algo Service (TRADE): conditional orders. cancelAll() and openOrders() leave them alone.
    Result<AlgoOrder> placeAlgo(AccountId account, const AlgoRequest& request);
    Result<AlgoOrder> cancelAlgo(AccountId account, const AlgoKey& key);
    Result<int> cancelAllAlgos(AccountId account, const QString& symbol); //!< \return how many
    Result<AlgoOrder> queryAlgo(AccountId account, const AlgoKey& key) const;
    //! \param symbol empty for all  \param algoId > 0: only this one
    Result<std::vector<AlgoOrder>> openAlgos(AccountId account, const QString& symbol, std::int64_t algoId = 0) const;
    //! \brief By creation time; HistoryQuery::orderId is the algoId to begin with. Oldest first.
    Result<std::vector<AlgoOrder>> allAlgos(AccountId account, const HistoryQuery& query) const;

    //! \name Account (USER_DATA)
    AccountSnapshot account(AccountId account) const; //!< positions: those with an amount or an open order
    std::vector<Balance> balances(AccountId account) const;
    //! \param symbol empty for all; as v3: rows with a position or an open order
    Result<std::vector<Position>> positionRisk(AccountId account, const QString& symbol) const;
    Result<std::vector<SymbolConfig>> symbolConfig(AccountId account, const QString& symbol) const;
    AccountConfig accountConfig(AccountId account) const;
    CommissionRates commissionRates() const;
    Result<LeverageReply> setLeverage(AccountId account, const QString& symbol, int leverage);
    Result<void> setMarginType(AccountId account, const QString& symbol, MarginType type);
    Result<void> setPositionMode(AccountId account, bool dualSide);
    bool positionMode(AccountId account) const;
    //! \param amount > 0  \param add true adds to the isolated wallet, false takes out
    Result<void> changePositionMargin(AccountId account, const QString& symbol, PositionSide side, Decimal amount, bool add);

    //! \brief The ledger of tests: orders executed and fills, counted since start.
    struct Ledger { std::int64_t ordersPlaced = 0, ordersModified = 0, ordersCancelled = 0, fills = 0; };
    const Ledger& ledger() const;

    struct Private; //!< opaque; its parts name it

private:
    friend class StateStore;
    std::unique_ptr<Private> d;
};

} // namespace fathom::paper

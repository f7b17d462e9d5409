// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/paper/account_records.h"
#include "core/paper/exchange_listener.h"
#include "core/paper/exchange_setup.h"
#include "core/paper/venue_books.h"

#include <memory>

namespace fathom::paper {

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
    std::vector<AccountId> accounts() const; //!< in the order they were opened
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
    //! \brief Whether what the book of \p market shows can be traded on; true unless told otherwise. While it is not, orders there are
    //! refused (-1008), nothing triggers and nobody who holds a position there is liquidated; cancelling goes on.
    void setBookReliable(int market, bool reliable);
    //! \brief Markets in which some account has a position or an open order of either kind, in order.
    std::vector<int> busyMarkets() const;
    void setBrackets(int market, std::vector<LeverageBracket> brackets); //!< never empty
    //! \brief Tells mark and index price; uPnL, liquidation and price bands follow. Emits onMarkPrice.
    void setMarkPrice(int market, Decimal mark, Decimal index);
    void setFundingRate(int market, Decimal rate);
    void setFundingInterval(int market, std::chrono::hours interval);
    //! \brief What a delivery contract is settled at when its time comes; its index where nothing was told.
    void setSettlePrice(int market, Decimal price);
    const MarkPrice& markPrice(int market) const; //!< with rate and next funding time
    std::optional<Decimal> lastPrice(int market) const;
    //! \brief Carries out what is due by \p now: GTD expiry, funding, margin calls, liquidation. The driver calls it often.
    void advanceTo(WallTime now);

    //! \name Orders (TRADE)
    //! \brief Places; the returned order is its state after matching (newOrderRespType RESULT); ACK prints it as NEW.
    Result<PaperOrder> placeOrder(AccountId account, const PlaceRequest& request);
    Result<void> testOrder(AccountId account, const PlaceRequest& request) const; //!< every check, no order
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
    Decimal rpiCommissionRate() const;
    Result<LeverageReply> setLeverage(AccountId account, const QString& symbol, int leverage);
    Result<void> setMarginType(AccountId account, const QString& symbol, MarginType type);
    Result<void> setPositionMode(AccountId account, bool dualSide);
    bool positionMode(AccountId account) const;
    //! \param amount > 0  \param add true adds to the isolated wallet, false takes out
    Result<void> changePositionMargin(AccountId account, const QString& symbol, PositionSide side, Decimal amount, bool add);

    Result<std::vector<MarginChange>> marginChanges(AccountId account, const HistoryQuery& query, std::optional<bool> added) const;
    Result<std::vector<Amendment>> amendments(AccountId account, const OrderKey& key, const HistoryQuery& query) const;
    //! \brief Cancels every order of \p symbol after \p after unless called again; 0 stops the timer. Driven by advanceTo().
    Result<void> setCountdown(AccountId account, const QString& symbol, std::chrono::milliseconds after);
    //! \brief Liquidation and ADL orders; the wire prints their type as LIMIT.
    Result<std::vector<PaperOrder>> forceOrders(AccountId account, const HistoryQuery& query, AutoClose kind) const;
    //! \param symbol empty for all with a position
    Result<std::vector<AdlQuantile>> adlQuantiles(AccountId account, const QString& symbol) const;
    Result<std::vector<TradingIndicator>> tradingIndicators(AccountId account, const QString& symbol) const;
    bool feeBurn(AccountId account) const; //!< pays commissions in BNB while there are any
    Result<void> setFeeBurn(AccountId account, bool on);
    //! \brief Whether the account agreed to trade TradFi contracts; orders in them are refused without (-4411).
    void setTradFiSigned(AccountId account, bool isSigned);
    bool multiAssets(AccountId account) const;
    Result<void> setMultiAssets(AccountId account, bool on);
    //! \brief Moves \p amount (< 0 out) between spot and futures wallet: TRANSFER income, ACCOUNT_UPDATE DEPOSIT or WITHDRAW.
    Result<void> transfer(AccountId account, const QString& asset, Decimal amount);
    Result<QString> requestDownload(AccountId account, DownloadKind kind, WallTime start, WallTime end); //!< \return its id
    Result<Download> download(AccountId account, DownloadKind kind, const QString& id) const;

    //! \name The venue's own doing
    //! \param buffer what is taken off or put on; as it was where none is given
    void setAssetIndex(const QString& asset, Decimal index, std::optional<Decimal> buffer = {});
    std::vector<AssetIndex> assetIndexes() const;
    Decimal insuranceFund() const; //!< USDT
    //! \brief Deleverages up to \p quantity of a leg at \p price against a bankrupt counterparty: order adl_autoclose.
    Result<void> deleverage(AccountId account, const QString& symbol, PositionSide side, Decimal quantity, Decimal price);
    //! \brief Settles every position of \p symbol at \p price, ends its orders and closes it for good. Delivery contracts
    //! settle by themselves at their index when MarketSpec::delivery is reached.
    Result<void> settle(const QString& symbol, Decimal price);
    const std::vector<SettledContract>& deliveries() const;
    //! \brief Contracts that were delivered before this run: positions in them that a state file still holds are settled when it
    //! is opened. Call before openState().
    void setPastDeliveries(std::vector<SettledContract> past);
    WallTime deliveryTime(int market) const; //!< 0 for perpetuals

    //! \brief The ledger of tests: orders executed and fills, counted since start.
    struct Ledger { std::int64_t ordersPlaced = 0, ordersModified = 0, ordersCancelled = 0, fills = 0; };
    const Ledger& ledger() const;
    const VenueBooks& venueBooks() const;
    //! \brief USDT of everybody: accounts (positions at their entry), simulated participants, insurance fund, fees and what was
    //! rounded off, less what was transferred in. Nothing that happens changes it.
    Decimal grandTotal() const;

    struct Private; //!< opaque; its parts name it

private:
    friend class StateStore;
    std::unique_ptr<Private> d;
};

} // namespace fathom::paper

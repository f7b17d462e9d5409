// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/margin.h"
#include "core/paper/algo_service.h"
#include "core/paper/exchange.h"
#include "core/paper/paper_account.h"
#include "core/paper/risk_engine.h"

#include <QHash>

namespace fathom::paper {

class StateStore;

//! \brief The exchange's state and its steps; split over exchange_*.cpp by job.
struct Exchange::Private final : BookListener
{
    Private(const Clock& exchangeClock, ExchangeOptions exchangeOptions);
    ~Private() override;

    // exchange.cpp
    void onLevelChanged(const MarketBook&, Side, std::int64_t ticks, std::int64_t steps, std::int64_t updateId) override;
    void onHiddenChanged(const MarketBook&, Side, std::int64_t ticks) override;
    void onTrade(const MarketBook&, const BookTrade&) override;
    void onMakerExpired(const MarketBook&, const BookOrder&, OrderHandle, std::int64_t remaining, ExpiryReason) override;
    void onSettled(MarketBook&) override;
    PaperAccount* find(AccountId id) const;
    PaperAccount& addAccount(AccountId id);
    Holding emptyHolding(const PaperMarket&) const;
    int marketOf(const QString& symbol) const { return symbols.value(symbol, -1); }
    Decimal markOf(int market) const; //!< mark, else last price, else 0
    Decimal markOf(int market, const PaperLeg& leg) const; //!< its entry until the market has a price
    WallTime now() const { return moment ? *moment : clock.wallNow(); }

    // exchange_checks.cpp
    Result<void> checkKind(const PaperAccount&, const PlaceRequest&, const PaperMarket&) const;
    Result<Decimal> matchedPrice(const PaperMarket&, Side, PriceMatch) const;
    Result<void> checkPriceGrid(const PaperMarket&, Decimal price) const;
    Result<void> checkPrice(const PaperMarket&, Side, Decimal price) const;
    Result<void> checkQuantity(const PaperMarket&, OrderType, Decimal quantity) const;
    Result<void> checkMarketable(const PaperMarket&, const PaperOrder&) const;
    Result<void> checkMargin(const PaperAccount&, const PaperOrder&, const PaperOrder* replaced) const;
    Decimal assumedPrice(const PaperMarket&, const PaperOrder&) const;

    // exchange_orders.cpp
    Result<PaperOrder> place(PaperAccount&, const PlaceRequest&, const AlgoOrder* origin = nullptr);
    Result<PaperOrder> prepare(PaperAccount&, const PlaceRequest&, const AlgoOrder* origin) const;
    Result<PaperOrder> modify(PaperAccount&, const ModifyRequest&);
    Result<PaperOrder> cancel(PaperAccount&, const OrderKey&);
    PaperOrder* findOrder(PaperAccount&, const OrderKey&);
    PaperOrder draft(const PaperAccount&, const PlaceRequest&, int market) const;
    Result<void> checkReduceOnly(PaperAccount&, PaperOrder&) const;
    Result<void> checkModify(PaperAccount&, const ModifyRequest&, const PaperOrder& before, PaperOrder& after) const;
    void enter(PaperAccount&, PaperOrder&, std::int64_t steps);
    void conclude(PaperAccount&, std::int64_t orderId, const SubmitResult&);
    PaperOrder& record(PaperAccount&, PaperOrder);
    void end(PaperAccount&, PaperOrder&, OrderStatus, Execution, ExpiryReason);
    BookOrder bookOrder(const PaperOrder&, std::int64_t steps) const;
    void restoreOrders();
    //! \brief Whether orders in \p symbol can be taken; tells the listeners where not.
    bool isReliable(const QString& symbol) const;

    // exchange_fills.cpp
    void fill(PaperAccount&, PaperOrder&, Decimal price, Decimal quantity, std::int64_t tradeId, bool maker, Execution);
    //! \brief Of the venue's own orders, which find their other side outside the book.
    void fillOutside(PaperAccount&, PaperOrder&, Decimal price, Decimal quantity);
    void moveLeg(Holding&, PaperLeg&, Decimal signedFill, Decimal price, Decimal realized, Decimal fee,
        int entryDecimals);
    void counterCrowd(int market, Decimal signedFill, Decimal price);
    void book(PaperAccount&, const char* type, int market, Decimal amount, const QString& info, std::int64_t tradeId, const QString& asset = {});
    void trim(PaperAccount&, int market, PositionSide);
    void settle();
    void tellOrder(const PaperAccount&, const PaperOrder&, Execution, const PaperTrade* trade = nullptr);
    void tellAccount(const PaperAccount&, const char* reason, int market, std::vector<PositionSide> legs, Decimal change = {},
        bool withSymbol = false, const QString& asset = {});
    AccountUpdate::BalanceRow balanceRow(const PaperAccount&, const QString& asset, Decimal change) const;

    // exchange_account.cpp
    Decimal crossWallet(const PaperAccount&) const;
    struct Notionals { Decimal bids, asks; };
    //! \brief Open orders of one leg that may open position, without \p except.
    Notionals openNotionals(const PaperAccount&, int market, PositionSide, std::int64_t except = 0) const;
    margin::OpenOrderMargin legMargin(const PaperAccount&, int market, PositionSide) const;
    struct Totals { Decimal crossUnrealized, unrealized, maintenance, crossMaintenance, position, openOrder, crossInitial, isolatedOpenOrder; };
    Totals totals(const PaperAccount&) const;
    Decimal available(const PaperAccount&, const Totals&) const;
    Position positionRow(const PaperAccount&, int market, PositionSide, const Totals&) const;
    std::vector<Position> positionRows(const PaperAccount&, int market) const;
    Balance balance(const PaperAccount&) const;

    // exchange_time.cpp
    WallTime nextDue() const;
    void carryOut(WallTime at);
    void countDown(PaperAccount&, WallTime at);
    void expireGoodTill(WallTime at);
    void settleFunding(int market, WallTime at);
    WallTime nextFunding(const PaperMarket&, WallTime after) const;

    // exchange_assets.cpp, exchange_settlement.cpp
    Decimal collateral(const PaperAccount&) const; //!< what answers for cross positions
    void listCollateral();
    void indexCollateral(int market);
    std::optional<Decimal> bnbFor(const PaperAccount&, Decimal commission) const;
    void settleMarket(int market, Decimal price);
    void rollContracts(const QString& pair);
    void settleLeft(AccountId id, const QString& symbol, const PaperLeg& leg);
    void setStatus(int market, const QString& status);

    void touch(PaperAccount& account) { account.updated = now(); dirty.accounts.insert(account.id); }
    void touch(const PaperAccount& account, int market) { dirty.holdings.insert({ account.id, market }); }
    void touch(const PaperOrder& order) { dirty.orders.insert({ order.account, order.orderId }); }

    void touch(const AlgoOrder& algo) { dirty.algos.insert({ algo.account, algo.algoId }); }

    //! \brief While one exists, consequences (reduce-only trimming, triggers) wait; the last one carries them out.
    class Operation
    {
    public:
        explicit Operation(Private& exchange)
            : m_exchange(exchange)
        {
            ++m_exchange.depth;
        }
        ~Operation()
        {
            if (--m_exchange.depth == 0)
                m_exchange.settle();
        }
        Operation(const Operation&) = delete;
        Operation& operator=(const Operation&) = delete;

    private:
        Private& m_exchange;
    };

    const Clock& clock;
    ExchangeOptions options;
    std::vector<PaperMarket> markets;
    QHash<QString, int> symbols;
    std::vector<std::unique_ptr<PaperAccount>> accounts;
    std::vector<ExchangeListener*> listeners;
    std::int64_t nextOrderId = 0, nextAlgoId = 0, nextTransaction = 0;
    Unsaved dirty;
    AlgoService algos { *this };
    RiskEngine risk { *this };
    std::map<QString, AssetIndex> assetIndexes;
    std::vector<SettledContract> deliveries;
    std::optional<WallTime> moment; //!< at which something due is being carried out; stands for the clock
    WallTime nextGoodTill = WallTime::max(); //!< no open order expires earlier
    std::vector<std::tuple<AccountId, int, PositionSide>> trims;
    int depth = 0;
    Ledger ledger;
    VenueBooks books;
    std::unique_ptr<StateStore> store;
};

} // namespace fathom::paper

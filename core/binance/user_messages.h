// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/decimal.h"
#include "core/domain/account_types.h"
#include "core/domain/order.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace fathom::binance {

//! Events of the user stream as structs. Order and fill state is strict (an unreadable one is an error), descriptive words are
//! kept as text where unknown. Source: CHANGES 3.5, 5.4; ENDPOINTS 4.

enum class ExecutionType : std::uint8_t { New, Canceled, Calculated, Expired, Trade, Amendment, Other };

//! \brief ORDER_TRADE_UPDATE: an order as it stands now, and the fill that led to it. Source: ENDPOINTS 4.
struct OrderUpdate
{
    WallTime eventTime {}, transactionTime {}; //!< E, T
    QString symbol, clientId;
    std::int64_t orderId = 0;
    Side side = Side::Buy;
    PositionSide positionSide = PositionSide::Both;
    OrderType type = OrderType::Limit, originalType = OrderType::Limit;
    TimeInForce timeInForce = TimeInForce::GTC;
    ExecutionType execution = ExecutionType::Other;
    std::optional<OrderStatus> status; //!< empty for a word we do not know (NEW_INSURANCE, NEW_ADL, ...): treat as working, ask again
    QString statusText;                //!< X as sent
    Decimal quantity, price, averagePrice, triggerPrice;
    Decimal lastQuantity, lastPrice, executed; //!< l, L, z
    std::int64_t tradeId = 0;          //!< 0 where no fill
    Decimal commission;
    QString commissionAsset;
    Decimal realizedPnl;
    WallTime tradeTime {};
    bool maker = false, reduceOnly = false, closePosition = false;
    SelfTrade selfTrade = SelfTrade::ExpireMaker;
    PriceMatch priceMatch = PriceMatch::None;
    WallTime goodTill {};
    int expiryReason = 0;              //!< er
    std::int64_t modifyId = 0;         //!< M, 0 where none
    bool operator==(const OrderUpdate&) const = default;

    bool isFill() const { return tradeId != 0 && lastQuantity.isPositive(); }
    ForcedClose forcedClose() const { return forcedCloseOf(clientId); }
    Order toOrder() const; //!< status None where unknown; localId, created and request are the caller's
    Fill toFill() const;
};

//! \brief A balance in ACCOUNT_UPDATE: what it is now (wb, cw) and what changed beside fees and results (bc).
struct BalanceChange
{
    QString asset;
    Decimal wallet, crossWallet, change;
};

//! \brief A leg in ACCOUNT_UPDATE as it stands now; amounts in base, money in quote asset.
struct PositionChange
{
    QString symbol;
    PositionSide side = PositionSide::Both;
    Decimal amount, entryPrice, breakEvenPrice, accumulatedRealized, unrealizedPnl, isolatedWallet;
    MarginType marginType = MarginType::Cross;
};

//! \brief ACCOUNT_UPDATE: balances and positions that changed. Source: ENDPOINTS 4.
struct AccountUpdate
{
    WallTime eventTime {}, transactionTime {};
    QString reason;         //!< m: "ORDER", "FUNDING_FEE", ...
    QString fundingSymbol;  //!< a.S
    std::vector<BalanceChange> balances;
    std::vector<PositionChange> positions; //!< only what changed; absent is not flat
};

//! \brief A fill told early, without fees and PnL; the full ORDER_TRADE_UPDATE follows.
struct TradeLite
{
    WallTime eventTime {}, transactionTime {};
    QString symbol, clientId;
    std::int64_t orderId = 0, tradeId = 0;
    Side side = Side::Buy;
    Decimal quantity, price, lastPrice, lastQuantity;
    bool maker = false;
};

//! \brief ACCOUNT_CONFIG_UPDATE with ac: a symbol's leverage. Source: ENDPOINTS 4.
struct LeverageChanged
{
    WallTime eventTime {};
    QString symbol;
    int leverage = 0;
};

//! \brief ACCOUNT_CONFIG_UPDATE with ai: multi-assets mode. Source: ENDPOINTS 4.
struct MultiAssetsChanged
{
    WallTime eventTime {};
    bool enabled = false;
};

//! \brief ALGO_UPDATE: a conditional order as it stands now. Source: CHANGES 3.5, 5.4.
struct AlgoUpdate
{
    WallTime eventTime {}, transactionTime {};
    QString symbol, clientAlgoId;
    std::int64_t algoId = 0;
    std::int64_t orderId = 0;         //!< ai, 0 until triggered
    Side side = Side::Buy;
    PositionSide positionSide = PositionSide::Both;
    OrderType type = OrderType::Stop;
    OrderType actualType = OrderType::Other; //!< act: what it became in the engine
    TimeInForce timeInForce = TimeInForce::GTC;
    std::optional<AlgoStatus> status; //!< empty for a word we do not know: treat as waiting, ask again
    QString statusText;               //!< X as sent
    QString reason;                   //!< rm
    Decimal quantity, triggerPrice, price;
    Decimal executed, averagePrice;   //!< aq, ap
    SelfTrade selfTrade = SelfTrade::ExpireMaker;
    WorkingType workingType = WorkingType::ContractPrice;
    PriceMatch priceMatch = PriceMatch::None;
    bool closePosition = false, priceProtect = false, reduceOnly = false;
    bool activated = false;           //!< ia, trailing only
    WallTime triggered {}, goodTill {};

    Order toOrder() const; //!< localId, created and request are the caller's; algoStatus tells, status does not
};

//! \brief MARGIN_CALL: symbols near their liquidation. Source: ENDPOINTS 4.
struct MarginCall
{
    WallTime eventTime {};
    QStringList symbols;
};

//! \brief listenKeyExpired: nothing more will come on this stream. Source: ENDPOINTS 4.
struct ListenKeyExpired
{
    WallTime eventTime {}; //!< epoch where unreadable
};

//! \brief An event this program has no use for (STRATEGY_UPDATE, ...); counted.
struct OtherEvent
{
    QString name;
};

using UserEvent = std::variant<OrderUpdate, AccountUpdate, TradeLite, LeverageChanged, MultiAssetsChanged, AlgoUpdate, MarginCall,
    ListenKeyExpired, OtherEvent>;

} // namespace fathom::binance

Q_DECLARE_METATYPE(fathom::binance::UserEvent)

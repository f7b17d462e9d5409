// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binance/clock_keeper.h"
#include "core/binance/rest_client.h"
#include "core/binance/user_stream.h"
#include "core/binance/way_back.h"
#include "core/binance/ws_api_client.h"
#include "core/session/worker/account_actions.h"
#include "core/session/worker/account_worker.h"
#include "core/session/worker/asset_index_feed.h"
#include "core/session/worker/batch_cancel.h"
#include "core/session/worker/bracket_keeper.h"
#include "core/session/worker/dead_man_switch.h"
#include "core/session/worker/doubtful_orders.h"
#include "core/session/worker/flattener.h"
#include "core/session/worker/health_reporter.h"
#include "core/session/worker/history_loader.h"
#include "core/session/worker/kept_brackets.h"
#include "core/session/worker/loss_lock.h"
#include "core/session/worker/market_worker.h"
#include "core/session/worker/order_lanes.h"
#include "core/session/worker/order_ledger.h"
#include "core/session/worker/order_placer.h"
#include "core/session/worker/order_replacer.h"
#include "core/session/worker/order_splitter.h"
#include "core/session/worker/order_steps.h"
#include "core/session/worker/order_wire.h"
#include "core/session/worker/order_words.h"
#include "core/session/worker/position_closer.h"
#include "core/session/worker/position_moves.h"
#include "core/session/worker/queue_tracker.h"
#include "core/session/worker/risk_guard.h"
#include "core/session/worker/trading_hours_feed.h"
#include "core/session/worker/unknown_resolver.h"

namespace fathom {

//! \brief What NetworkCore is made of. In order of making; taken apart the other way round.
struct NetworkCore::Parts
{
    RealClock clock;
    binance::Endpoints endpoints;
    std::unique_ptr<net::RateBudget> budget;
    std::unique_ptr<net::TimeSync> time;
    std::unique_ptr<binance::Signer> signer;
    std::unique_ptr<IntentRecorder> recorder;
    std::unique_ptr<RiskGuard> guard;
    std::unique_ptr<LossLock> loss;
    MarketFacts market;
    OrderContext context {};
    std::unique_ptr<binance::RestClient> rest;
    std::unique_ptr<binance::ClockKeeper> keeper;
    std::unique_ptr<binance::WsApiClient> ws;
    std::unique_ptr<binance::MarketStreams> streams;
    std::unique_ptr<binance::UserStream> user;
    std::unique_ptr<binance::WayBack> wayBack;
    std::unique_ptr<OrderReporter> report;
    std::unique_ptr<OrderLedger> ledger;
    std::unique_ptr<OrderWire> wire;
    std::unique_ptr<UnknownResolver> resolver;
    std::unique_ptr<MarketWorker> marketWorker;
    std::unique_ptr<QueueTracker> queue;
    std::unique_ptr<AccountWorker> account;
    std::unique_ptr<AssetIndexFeed> assetIndexes;
    std::unique_ptr<TradingHoursFeed> tradingHours;
    std::unique_ptr<OrderPlacer> placer;
    std::unique_ptr<DoubtfulOrders> doubtful;
    std::unique_ptr<OrderLanes> lanes;
    std::unique_ptr<BatchCancel> batch;
    std::unique_ptr<OrderSteps> steps;
    std::unique_ptr<OrderReplacer> replacer;
    std::unique_ptr<BracketKeeper> brackets;
    std::unique_ptr<OrderSplitter> splitter;
    std::unique_ptr<KeptBrackets> keptBrackets;
    std::unique_ptr<PositionCloser> closer;
    std::unique_ptr<PositionMoves> moves;
    std::unique_ptr<Flattener> flattener;
    std::unique_ptr<AccountActions> actions;
    std::unique_ptr<DeadManSwitch> deadMan;
    std::unique_ptr<HistoryLoader> loader;
    std::unique_ptr<HealthReporter> health;
};

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binance/rest_messages.h"
#include "core/domain/order_state.h"
#include "core/session/worker/order_ledger.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

class QTimer;

namespace fathom::binance {
class RestClient;
}
namespace fathom::net {
class TimeSync;
}

namespace fathom {

//! \brief A request whose answer was lost.
struct UnknownCase
{
    LocalOrderId order = 0;
    OrderRequest request = OrderRequest::Place;
    WallTime signedAt {};               //!< venue time in the request
    std::chrono::milliseconds window {}; //!< its recvWindow
};

//! \brief Finds out what became of requests whose answers were lost, and says so only with proof.
//!
//! Queries by client id on the schedule of FAULTS 0.2; "not found" counts only when asked after the horizon (timestamp + recvWindow +
//! 2 s of venue time), twice and a second apart, and with no trace in the lists. A conditional order is looked for at the Algo Service
//! and, in case it has triggered, at the engine. Never sends anything again. Thread: network.
class UnknownResolver final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnknownResolver)
public:
    static constexpr std::chrono::milliseconds grace { 2000 };        //!< behind the receive window
    static constexpr std::chrono::milliseconds betweenProofs { 1000 };
    static constexpr std::chrono::milliseconds later { 10'000 };      //!< once the schedule is through

    UnknownResolver(binance::RestClient* rest, const net::TimeSync* time, OrderLedger* ledger, QObject* parent = nullptr);
    ~UnknownResolver() override;

    void begin(const UnknownCase& unknown);
    //! \brief Asks about everything open now: the connection is back, or an account event came.
    void askNow();
    bool isEmpty() const { return m_cases.empty(); }

Q_SIGNALS:
    //! \param placed whether the request was executed: by event, query or list; false is proven
    void resolved(fathom::LocalOrderId order, fathom::OrderRequest request, bool executed);

private:
    struct Case;
    struct Lists;
    using Key = LocalOrderId;
    using ListCall = void (binance::RestClient::*)(const QString&, const binance::ListStart&, int, QObject*,
        std::function<void(Result<std::vector<binance::OrderReport>>)>);
    void wake(Key key);
    void schedule(Case& unknown);
    void ask(Case& unknown);
    void query(Key key, bool conditional, bool afterHorizon);
    void onFound(Key key, const binance::OrderReport& report, bool afterHorizon);
    void onNotFound(Key key, bool afterHorizon);
    void askLists(Key key);
    void askPages(Key key, ListCall list, const QString& symbol, const binance::ListStart& start, const std::shared_ptr<Lists>& lists);
    void takeList(Key key, const Result<std::vector<binance::OrderReport>>& list, Lists& lists);
    void onLists(Key key, bool whole);
    void finish(Key key, bool executed);
    bool isSettledByEvents(const Case& unknown) const;
    bool isPastHorizon(const Case& unknown) const;
    void onOrderChanged(const Order& order);

    binance::RestClient* m_rest;
    const net::TimeSync* m_time;
    OrderLedger* m_ledger;
    std::map<Key, std::unique_ptr<Case>> m_cases;
};

} // namespace fathom

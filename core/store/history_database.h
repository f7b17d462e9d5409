// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/account_types.h"
#include "core/domain/history_types.h"
#include "core/domain/queue_learning.h"

#include <QSqlDatabase>

#include <functional>
#include <memory>
#include <vector>

class QIODevice;

namespace fathom {

namespace history {
class TradeKeeper;
}

//! \brief The SQLite file behind HistoryStore: orders that ended, fills, wallet bookings, trades from flat to flat, the equity curve and
//! what is being read back. One thread: the one it was opened in.
class HistoryDatabase final
{
public:
    HistoryDatabase();
    ~HistoryDatabase();
    HistoryDatabase(const HistoryDatabase&) = delete;
    HistoryDatabase& operator=(const HistoryDatabase&) = delete;

    //! \brief Opens or creates the file; an older one is brought up to date. \return Storage, also for a file of a newer version
    Result<void> open(const QString& path);
    void close();
    //! \brief Renames the file and its companions out of the way; closed afterwards. \return the new name
    static QString setAside(const QString& path, const QString& reason);

    //! \brief One transaction: all of it or nothing. Doubles are one row. \return how many fills and bookings were new
    Result<int> save(const std::vector<HistoryBatch>& batches, const std::vector<EquityPoint>& equity);
    Result<std::vector<Order>> newestOrders(int limit);
    //! \brief Those that were working by the last word saved of them, oldest first.
    Result<std::vector<Order>> openOrders();
    Result<std::vector<Fill>> newestFills(int limit);
    Result<std::vector<EquityPoint>> equitySince(WallTime from);

    //! \brief Row ids of what \p filter lets through, in its order, with the sums over all of it.
    struct Found
    {
        std::vector<qint64> rows;
        HistoryTotals totals;
    };
    Result<Found> find(const HistoryFilter& filter);
    Result<HistoryPage> page(HistoryKind kind, const std::vector<qint64>& rows, int first, int count);
    //! \brief Everything \p filter lets through as CSV with an English heading, UTC times and plain numbers. \return rows written
    Result<int> exportCsv(const HistoryFilter& filter, QIODevice& to);

    std::vector<TradeRecord> openTrades() const;
    //! \return whether trades changed
    bool compareLegs(const std::vector<LegAnchor>& anchors);
    bool noteTrade(const QString& symbol, PositionSide side, std::int64_t nakedMs, Decimal worst, Decimal best);

    Result<void> saveJob(const HistoryJob& job);
    HistoryJob unfinishedJob(); //!< id 0 where there is none
    //! \brief Named times: "from" and "to" of the stretch without holes, ...; epoch where unknown.
    WallTime mark(const QString& name);
    void setMark(const QString& name, WallTime time);
    QueueLearning::State queueState();
    void setQueueState(const QueueLearning::State& state);
    //! \brief Per symbol, the newest trade id known; 0 where none.
    std::int64_t newestTradeId(const QString& symbol);

private:
    Result<void> prepare();
    bool saveOrder(const Order& order, bool loaded);
    bool saveOpen(const Order& order);
    bool dropOpen(const Order& order);
    bool saveFill(const StoredFill& fill, const HistoryBatch& batch, std::vector<Fill>& fresh);
    bool saveIncome(const Income& income, const HistoryBatch& batch, std::vector<Income>& fresh);
    bool run(const QString& sql, const QVariantList& values = {});
    //! \brief All or nothing. \param change runs inside the transaction
    Result<void> transact(const std::function<bool()>& change);

    QString m_name; //!< of the connection
    QSqlDatabase m_db;
    std::unique_ptr<history::TradeKeeper> m_trades;
};

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_types.h"
#include "core/domain/history_types.h"
#include "core/domain/queue_learning.h"

#include <QObject>
#include <QString>

#include <map>
#include <memory>
#include <vector>

namespace fathom {

//! \brief What the last sessions left: newest first.
struct StoredHistory
{
    std::vector<Order> orders;
    std::vector<Order> open; //!< working by the last word of the last session, oldest first
    std::vector<Fill> fills;
    std::vector<EquityPoint> equity; //!< oldest first, since the time asked for
    WallTime readTo {};              //!< the exchange's lists were read up to here; epoch where they never were
    WallTime completeFrom {};        //!< since when nothing is missing; epoch where unknown
    HistoryJob job;                  //!< a long reading that was not finished; id 0 for none
    QueueLearning::State queue;      //!< what own fills have taught the queue model
};

//! \brief Fills, ended orders, wallet bookings, trades and the equity curve in SQLite, so that they outlive the session and the venue's
//! own memory.
//!
//! Lives in the store thread: create it, move it there, call its slots by queued connection. Writes are collected into one transaction
//! each 200 ms. A file that cannot be read is set aside and a new one begun. Source: FAULTS D07, D08.
class HistoryStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryStore)
public:
    explicit HistoryStore(QString path);
    ~HistoryStore() override;

    static constexpr int orderLimit = 1000;
    static constexpr int fillLimit = 5000;
    static constexpr int queryLimit = 32; //!< how many answers are kept for paging; the oldest go first

public Q_SLOTS:
    //! \brief Opens the file and answers with loaded().
    void open(fathom::WallTime equityFrom);
    void saveOrder(const fathom::Order& order);
    //! \brief Remembers a working order until saveOrder() says how it ended, so that the next session asks for it; any other is ignored.
    void keepOpen(const fathom::Order& order);
    //! \param learned when this program heard of them where that was late, epoch otherwise
    void saveFills(const std::vector<fathom::Fill>& fills, fathom::WallTime learned = {});
    void saveEquity(const fathom::EquityPoint& point);
    void saveQueue(const fathom::QueueLearning::State& state);
    //! \brief Rows read from the exchange's lists and files.
    void saveBatch(const fathom::HistoryBatch& batch);
    void compareLegs(const std::vector<fathom::LegAnchor>& anchors);
    //! \brief Adds to what is noted beside an open trade: time without a whole stop, mark prices seen.
    void noteTrade(const QString& symbol, fathom::PositionSide side, qint64 nakedMs, fathom::Decimal worst, fathom::Decimal best);
    void saveJob(const fathom::HistoryJob& job);
    //! \brief The lists are read up to \p to without a hole since \p from.
    void noteRead(fathom::WallTime from, fathom::WallTime to);

    //! \brief Answered by found(); \p query names it for fetch() until release().
    void find(quint64 query, const fathom::HistoryFilter& filter);
    //! \brief Answered by fetched().
    void fetch(quint64 query, int first, int count);
    void release(quint64 query);
    //! \brief Answered by exported().
    void exportCsv(quint64 request, const fathom::HistoryFilter& filter, const QString& path);

    //! \brief Writes what is waiting and closes.
    void close();
    //! \brief The file belongs to another account: sets it aside and begins a new one.
    void startAfresh();

Q_SIGNALS:
    void loaded(const fathom::StoredHistory& history);
    //! \param reason translated, plain text
    void failed(const QString& reason);
    //! Rows were written; whoever shows them asks again.
    void changed();
    //! Positions held now with what they earned and cost so far.
    void openTrades(const std::vector<fathom::TradeRecord>& trades);
    void found(quint64 query, const fathom::HistoryTotals& totals);
    void fetched(quint64 query, const fathom::HistoryPage& page);
    //! \param reason translated, empty where it went well
    void exported(quint64 request, int rows, const QString& reason);

private:
    struct Private;
    std::unique_ptr<Private> d;
    void write();
    void queue(HistoryBatch batch);
    void tellOpenTrades();
};

} // namespace fathom

Q_DECLARE_METATYPE(fathom::StoredHistory)

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/history_types.h"

#include <QObject>

#include <memory>
#include <vector>

namespace fathom {

//! \brief The stored history as the window asks for it: pages of rows in any order, exact sums, files, long readings.
//!
//! GUI thread; every call returns at once and is answered by a signal. Knows no store: the session connects the ...Wanted signals.
class History final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(History)
public:
    explicit History(QObject* parent = nullptr);
    ~History() override;

    //! \brief Answered by found(). \return the query's name, never 0; kept until release()
    quint64 find(const HistoryFilter& filter);
    //! \brief Rows of a query, answered by fetched(); nothing comes for a query that was released.
    void fetch(quint64 query, int first, int count);
    void release(quint64 query);
    //! \brief Everything the filter lets through, formulas made harmless. Answered by exported(). \return the request's name
    quint64 exportCsv(const HistoryFilter& filter, const QString& path);

    //! \brief Positions held now, with what they earned and cost since they were opened.
    const std::vector<TradeRecord>& openTrades() const;
    const TradeRecord* openTrade(const QString& symbol, PositionSide side) const; //!< null where none is known

    //! \brief The long reading that runs, or the last one; id 0 where there was none.
    const HistoryJob& job() const;
    //! \brief Reads back to \p from by the venue's lists (three months) or files (a year); one at a time.
    void startReading(HistoryJob::Way way, WallTime from);
    void cancelReading();
    //! \brief Since when nothing is missing; epoch where unknown.
    WallTime completeFrom() const;

    // Called by the session (and by tests).
    void applyFound(quint64 query, const HistoryTotals& totals);
    void applyFetched(quint64 query, const HistoryPage& page);
    void applyExported(quint64 request, int rows, const QString& reason);
    void applyOpenTrades(const std::vector<TradeRecord>& trades);
    void applyJob(const HistoryJob& job);
    void applyCompleteFrom(WallTime from);
    //! \brief Notes beside an open trade: time without a whole stop, mark prices seen.
    void note(const QString& symbol, PositionSide side, qint64 nakedMs, Decimal worst, Decimal best);

Q_SIGNALS:
    void found(quint64 query, const fathom::HistoryTotals& totals);
    void fetched(quint64 query, const fathom::HistoryPage& page);
    //! \param reason translated, empty where it went well
    void exported(quint64 request, int rows, const QString& reason);
    //! Rows were written: what is shown may be old.
    void changed();
    void openTradesChanged();
    void jobChanged();
    void completeFromChanged();

    // To the session.
    void findWanted(quint64 query, const fathom::HistoryFilter& filter);
    void fetchWanted(quint64 query, int first, int count);
    void releaseWanted(quint64 query);
    void exportWanted(quint64 request, const fathom::HistoryFilter& filter, const QString& path);
    void readingWanted(fathom::HistoryJob::Way way, fathom::WallTime from);
    void readingCancelled();
    void noteWanted(const QString& symbol, fathom::PositionSide side, qint64 nakedMs, fathom::Decimal worst, fathom::Decimal best);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fathom

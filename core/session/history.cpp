// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/history.h"

namespace fathom {

struct History::Private
{
    quint64 next = 1;
    std::vector<TradeRecord> open;
    HistoryJob job;
    WallTime completeFrom {};
};

History::History(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    qRegisterMetaType<HistoryFilter>("fathom::HistoryFilter");
    qRegisterMetaType<HistoryTotals>("fathom::HistoryTotals");
    qRegisterMetaType<HistoryPage>("fathom::HistoryPage");
    qRegisterMetaType<HistoryJob>("fathom::HistoryJob");
    qRegisterMetaType<HistoryBatch>("fathom::HistoryBatch");
    qRegisterMetaType<HistoryJob::Way>("fathom::HistoryJob::Way");
    qRegisterMetaType<std::vector<TradeRecord>>("std::vector<fathom::TradeRecord>");
    qRegisterMetaType<std::vector<LegAnchor>>("std::vector<fathom::LegAnchor>");
    qRegisterMetaType<Decimal>("fathom::Decimal");
    qRegisterMetaType<PositionSide>("fathom::PositionSide");
}

History::~History() = default;

quint64 History::find(const HistoryFilter& filter)
{
    const quint64 query = d->next++;
    Q_EMIT findWanted(query, filter);
    return query;
}

void History::fetch(quint64 query, int first, int count) { Q_EMIT fetchWanted(query, first, count); }
void History::release(quint64 query) { Q_EMIT releaseWanted(query); }

quint64 History::exportCsv(const HistoryFilter& filter, const QString& path)
{
    const quint64 request = d->next++;
    Q_EMIT exportWanted(request, filter, path);
    return request;
}

const std::vector<TradeRecord>& History::openTrades() const { return d->open; }

const TradeRecord* History::openTrade(const QString& symbol, PositionSide side) const
{
    const auto it = std::find_if(d->open.begin(), d->open.end(), [&](const TradeRecord& trade) { return trade.side == side && trade.symbol == symbol; });
    return it == d->open.end() ? nullptr : &*it;
}

const HistoryJob& History::job() const { return d->job; }
void History::startReading(HistoryJob::Way way, WallTime from) { Q_EMIT readingWanted(way, from); }
void History::cancelReading() { Q_EMIT readingCancelled(); }
WallTime History::completeFrom() const { return d->completeFrom; }

void History::applyFound(quint64 query, const HistoryTotals& totals) { Q_EMIT found(query, totals); }
void History::applyFetched(quint64 query, const HistoryPage& page) { Q_EMIT fetched(query, page); }
void History::applyExported(quint64 request, int rows, const QString& reason) { Q_EMIT exported(request, rows, reason); }

void History::applyOpenTrades(const std::vector<TradeRecord>& trades)
{
    d->open = trades;
    Q_EMIT openTradesChanged();
}

void History::applyJob(const HistoryJob& job)
{
    if (d->job == job)
        return;
    d->job = job;
    Q_EMIT jobChanged();
}

void History::applyCompleteFrom(WallTime from)
{
    if (std::exchange(d->completeFrom, from) != from)
        Q_EMIT completeFromChanged();
}

void History::note(const QString& symbol, PositionSide side, qint64 nakedMs, Decimal worst, Decimal best)
{
    Q_EMIT noteWanted(symbol, side, nakedMs, worst, best);
}

} // namespace fathom

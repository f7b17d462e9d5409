// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history_store.h"

#include "core/base/logging.h"
#include "core/store/history_database.h"

#include <QSaveFile>
#include <QTimer>

namespace fathom {

namespace {
constexpr int writeDelayMs = 200;
constexpr std::size_t waitingLimit = 20'000; // a disk that stays full must not fill the memory
}

struct HistoryStore::Private
{
    struct Answer
    {
        HistoryKind kind = HistoryKind::Fills;
        std::vector<qint64> rows;
    };
    QString path;
    HistoryDatabase database;
    bool usable = false;
    bool failing = false;
    std::vector<HistoryBatch> batches;
    std::size_t waiting = 0; //!< rows in batches
    std::vector<EquityPoint> equity;
    std::map<quint64, Answer> answers;
    QTimer* timer = nullptr;
};

HistoryStore::HistoryStore(QString path)
    : d(std::make_unique<Private>())
{
    d->path = std::move(path);
    d->timer = new QTimer(this);
    d->timer->setSingleShot(true);
    d->timer->setInterval(writeDelayMs);
    connect(d->timer, &QTimer::timeout, this, &HistoryStore::write);
}

HistoryStore::~HistoryStore() = default;

void HistoryStore::open(WallTime equityFrom)
{
    auto opened = d->database.open(d->path);
    if (!opened) {
        qCWarning(lcStore) << opened.error().detail;
        d->database.close();
        HistoryDatabase::setAside(d->path, QStringLiteral("corrupt"));
        opened = d->database.open(d->path);
        Q_EMIT failed(opened ? tr("The history of fills and orders could not be read; it was set aside and a new one begun.")
                             : tr("The history of fills and orders cannot be kept: %1.").arg(opened.error().detail));
    }
    d->usable = opened.has_value();
    StoredHistory history;
    if (d->usable) {
        history.orders = d->database.newestOrders(orderLimit).value_or({});
        history.open = d->database.openOrders().value_or({});
        history.fills = d->database.newestFills(fillLimit).value_or({});
        history.equity = d->database.equitySince(equityFrom).value_or({});
        history.readTo = d->database.mark(QStringLiteral("readTo"));
        history.completeFrom = d->database.mark(QStringLiteral("completeFrom"));
        history.job = d->database.unfinishedJob();
        history.queue = d->database.queueState();
    }
    Q_EMIT loaded(history);
    tellOpenTrades();
}

void HistoryStore::queue(HistoryBatch batch)
{
    d->waiting += batch.orders.size() + batch.open.size() + batch.fills.size() + batch.incomes.size();
    d->batches.push_back(std::move(batch));
    if (!d->timer->isActive())
        d->timer->start();
}

void HistoryStore::saveOrder(const Order& order)
{
    HistoryBatch batch;
    batch.orders.push_back(order);
    queue(std::move(batch));
}

void HistoryStore::keepOpen(const Order& order)
{
    if (!order.isWorking() || order.heldHere || (order.orderId == 0 && order.algoId == 0))
        return;
    HistoryBatch batch;
    batch.open.push_back(order);
    queue(std::move(batch));
}

void HistoryStore::saveFills(const std::vector<Fill>& fills, WallTime learned)
{
    HistoryBatch batch;
    for (const Fill& fill : fills)
        batch.fills.push_back({ fill, learned });
    queue(std::move(batch));
}

void HistoryStore::saveBatch(const HistoryBatch& batch)
{
    queue(batch);
}

void HistoryStore::saveEquity(const EquityPoint& point)
{
    d->equity.push_back(point);
    if (!d->timer->isActive())
        d->timer->start();
}

void HistoryStore::saveQueue(const QueueLearning::State& state)
{
    if (d->usable)
        d->database.setQueueState(state);
}

void HistoryStore::write()
{
    if (!d->usable || (d->batches.empty() && d->equity.empty()))
        return;
    const bool rows = std::any_of(d->batches.begin(), d->batches.end(),
        [](const HistoryBatch& batch) { return !batch.orders.empty() || !batch.fills.empty() || !batch.incomes.empty(); });
    const auto saved = d->database.save(d->batches, d->equity);
    if (saved || d->waiting + d->equity.size() > waitingLimit) {
        d->batches.clear();
        d->equity.clear();
        d->waiting = 0;
    }
    if (!saved && !d->failing)
        Q_EMIT failed(tr("Fills and orders could not be written to the history (%1); trying again.").arg(saved.error().detail));
    d->failing = !saved;
    if (!saved) {
        d->timer->start(5000);
        return;
    }
    d->timer->setInterval(writeDelayMs);
    if (rows)
        Q_EMIT changed();
    if (*saved > 0)
        tellOpenTrades();
}

void HistoryStore::tellOpenTrades()
{
    Q_EMIT openTrades(d->database.openTrades());
}

void HistoryStore::compareLegs(const std::vector<LegAnchor>& anchors)
{
    write(); // what is on its way belongs to what is compared
    if (d->usable && d->database.compareLegs(anchors)) {
        Q_EMIT changed();
        tellOpenTrades();
    }
}

void HistoryStore::noteTrade(const QString& symbol, PositionSide side, qint64 nakedMs, Decimal worst, Decimal best)
{
    if (d->usable && d->database.noteTrade(symbol, side, nakedMs, worst, best))
        tellOpenTrades();
}

void HistoryStore::saveJob(const HistoryJob& job)
{
    if (d->usable)
        static_cast<void>(d->database.saveJob(job));
}

void HistoryStore::noteRead(WallTime from, WallTime to)
{
    write();
    if (!d->usable || d->failing)
        return;
    d->database.setMark(QStringLiteral("readTo"), to);
    d->database.setMark(QStringLiteral("completeFrom"), from);
}

void HistoryStore::find(quint64 query, const HistoryFilter& filter)
{
    write();
    HistoryTotals totals;
    if (d->usable) {
        if (auto answer = d->database.find(filter)) {
            totals = answer->totals;
            d->answers[query] = { filter.kind, std::move(answer->rows) };
        } else {
            qCWarning(lcStore) << answer.error().detail;
        }
    }
    while (d->answers.size() > queryLimit)
        d->answers.erase(d->answers.begin());
    Q_EMIT found(query, totals);
}

void HistoryStore::fetch(quint64 query, int first, int count)
{
    const auto answer = d->answers.find(query);
    if (answer == d->answers.end())
        return; // asked anew since
    if (const auto page = d->database.page(answer->second.kind, answer->second.rows, first, count))
        Q_EMIT fetched(query, *page);
}

void HistoryStore::release(quint64 query)
{
    d->answers.erase(query);
}

void HistoryStore::exportCsv(quint64 request, const HistoryFilter& filter, const QString& path)
{
    write();
    QSaveFile file(path);
    if (!d->usable || !file.open(QIODevice::WriteOnly)) {
        Q_EMIT exported(request, 0, tr("The file cannot be written: %1.").arg(d->usable ? file.errorString() : tr("there is no history")));
        return;
    }
    const auto rows = d->database.exportCsv(filter, file);
    // A full disk shows at the flush, not at the write.
    const bool whole = rows && file.flush() && file.error() == QFileDevice::NoError && file.commit();
    if (!whole)
        file.cancelWriting();
    Q_EMIT exported(request, rows.value_or(0), whole ? QString() : tr("The file could not be written whole; nothing was left behind."));
}

void HistoryStore::close()
{
    d->timer->stop();
    write();
    d->timer->stop();
    d->database.close();
    d->usable = false;
}

void HistoryStore::startAfresh()
{
    const bool wasUsable = d->usable;
    d->database.close();
    HistoryDatabase::setAside(d->path, QStringLiteral("other-account"));
    d->answers.clear();
    d->usable = wasUsable && d->database.open(d->path).has_value();
    Q_EMIT changed();
    tellOpenTrades();
}

} // namespace fathom

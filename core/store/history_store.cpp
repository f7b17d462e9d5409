// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history_store.h"

#include "core/base/logging.h"
#include "core/store/history_database.h"

#include <QTimer>

namespace fathom {

namespace {
constexpr int writeDelayMs = 200;
constexpr std::size_t waitingLimit = 20'000; // a disk that stays full must not fill the memory
}

struct HistoryStore::Private
{
    QString path;
    HistoryDatabase database;
    bool usable = false;
    bool failing = false;
    std::vector<Order> orders;
    std::vector<Fill> fills;
    std::vector<EquityPoint> equity;
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
        history.fills = d->database.newestFills(fillLimit).value_or({});
        history.equity = d->database.equitySince(equityFrom).value_or({});
    }
    Q_EMIT loaded(history);
}

void HistoryStore::saveOrder(const Order& order)
{
    d->orders.push_back(order);
    if (!d->timer->isActive())
        d->timer->start();
}

void HistoryStore::saveFills(const std::vector<Fill>& fills)
{
    d->fills.insert(d->fills.end(), fills.begin(), fills.end());
    if (!d->timer->isActive())
        d->timer->start();
}

void HistoryStore::saveEquity(const EquityPoint& point)
{
    d->equity.push_back(point);
    if (!d->timer->isActive())
        d->timer->start();
}

void HistoryStore::write()
{
    if (!d->usable || (d->orders.empty() && d->fills.empty() && d->equity.empty()))
        return;
    const auto saved = d->database.save(d->orders, d->fills, d->equity);
    if (saved || d->orders.size() + d->fills.size() + d->equity.size() > waitingLimit) {
        d->orders.clear();
        d->fills.clear();
        d->equity.clear();
    }
    if (!saved && !d->failing)
        Q_EMIT failed(tr("Fills and orders could not be written to the history (%1); trying again.").arg(saved.error().detail));
    d->failing = !saved;
    if (!saved)
        d->timer->start(5000);
    else
        d->timer->setInterval(writeDelayMs);
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
    d->usable = wasUsable && d->database.open(d->path).has_value();
}

} // namespace fathom

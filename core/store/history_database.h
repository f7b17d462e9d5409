// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/account_types.h"
#include "core/domain/order.h"

#include <QSqlDatabase>

#include <vector>

namespace fathom {

//! \brief The SQLite file behind HistoryStore. One thread: the one it was opened in.
class HistoryDatabase final
{
public:
    static constexpr int schemaVersion = 1;

    HistoryDatabase();
    ~HistoryDatabase();
    HistoryDatabase(const HistoryDatabase&) = delete;
    HistoryDatabase& operator=(const HistoryDatabase&) = delete;

    //! \brief Opens or creates the file. \return Storage, also for a file of a newer version
    Result<void> open(const QString& path);
    void close();
    //! \brief Renames the file and its companions out of the way; closed afterwards. \return the new name
    static QString setAside(const QString& path, const QString& reason);

    Result<void> save(const std::vector<Order>& orders, const std::vector<Fill>& fills, const std::vector<EquityPoint>& equity);
    Result<std::vector<Order>> newestOrders(int limit);
    Result<std::vector<Fill>> newestFills(int limit);
    Result<std::vector<EquityPoint>> equitySince(WallTime from);

private:
    Result<void> createSchema();
    bool saveOrder(const Order& order);
    bool saveFill(const Fill& fill);
    bool run(const QString& sql);

    QString m_name; //!< of the connection
    QSqlDatabase m_db;
};

} // namespace fathom

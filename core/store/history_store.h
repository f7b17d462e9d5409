// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_types.h"
#include "core/domain/order.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace fathom {

//! \brief What the last sessions left: newest first.
struct StoredHistory
{
    std::vector<Order> orders;
    std::vector<Fill> fills;
    std::vector<EquityPoint> equity; //!< oldest first, since the time asked for
};

//! \brief Fills, ended orders and the equity curve in SQLite, so that they outlive the session.
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

public Q_SLOTS:
    //! \brief Opens the file and answers with loaded().
    void open(fathom::WallTime equityFrom);
    void saveOrder(const fathom::Order& order);
    void saveFills(const std::vector<fathom::Fill>& fills);
    void saveEquity(const fathom::EquityPoint& point);
    //! \brief Writes what is waiting and closes.
    void close();
    //! \brief The file belongs to another account: sets it aside and begins a new one.
    void startAfresh();

Q_SIGNALS:
    void loaded(const fathom::StoredHistory& history);
    //! \param reason translated, plain text
    void failed(const QString& reason);

private:
    struct Private;
    std::unique_ptr<Private> d;
    void write();
};

} // namespace fathom

Q_DECLARE_METATYPE(fathom::StoredHistory)

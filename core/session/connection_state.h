// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request_record.h"
#include "core/session/session_types.h"

#include <QObject>

#include <deque>
#include <vector>

namespace fathom {

//! \brief What the status bar shows of the wires: health, budgets, clock. GUI thread; refreshed twice a second.
class ConnectionState final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionState)
public:
    explicit ConnectionState(QObject* parent = nullptr);
    ~ConnectionState() override = default;

    const std::vector<StreamHealth>& streams() const { return m_streams; }
    const StreamHealth* stream(const QString& name) const;
    const std::vector<BudgetGauge>& budgets() const { return m_budgets; }
    const BudgetGauge* budget(const QString& name) const;
    //! \brief The most opening orders a second that the venue's budget goes on allowing; 0 before it was told.
    int openingOrdersPerSecond() const;
    std::optional<int> clockOffsetMs() const { return m_clockOffsetMs; } //!< venue minus ours
    //! \brief Seconds until a ban or a 429 pause ends, 0 where none.
    int pausedSeconds() const { return m_pausedSeconds; }

    //! \brief Every subscribed stream.
    const std::vector<SubscriptionHealth>& subscriptions() const { return m_subscriptions; }
    //! \brief The last requests and what became of them, newest last, at most requestLimit.
    const std::deque<RequestRecord>& requests() const { return m_requests; }
    static constexpr std::size_t requestLimit = 1'000;
    quint64 requestCount() const { return m_requestCount; } //!< since start; the newest request has this number
    //! \brief Name and value pairs the program knows of itself: versions, folders, addresses.
    using Facts = std::vector<std::pair<QString, QString>>;
    const Facts& facts() const { return m_facts; }
    void setFacts(Facts facts) { m_facts = std::move(facts); }
    //! \brief Title of a stream's connection for people: "Books and tickers".
    static QString title(const QString& name);

    //! Called by the session with a fresh picture.
    void update(std::vector<StreamHealth> streams, std::vector<BudgetGauge> budgets, std::optional<int> clockOffsetMs, int pausedSeconds);

    void updateSubscriptions(std::vector<SubscriptionHealth> subscriptions);
    void addRequest(const RequestRecord& record);

Q_SIGNALS:
    void changed();
    void requestAdded(const fathom::RequestRecord& record);

private:
    std::vector<StreamHealth> m_streams;
    std::vector<BudgetGauge> m_budgets;
    std::optional<int> m_clockOffsetMs;
    int m_pausedSeconds = 0;
    std::vector<SubscriptionHealth> m_subscriptions;
    std::deque<RequestRecord> m_requests;
    quint64 m_requestCount = 0;
    Facts m_facts;
};

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session_types.h"

#include <QObject>

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
    std::optional<int> clockOffsetMs() const { return m_clockOffsetMs; } //!< venue minus ours
    //! \brief Seconds until a ban or a 429 pause ends, 0 where none.
    int pausedSeconds() const { return m_pausedSeconds; }

    //! Called by the session with a fresh picture.
    void update(std::vector<StreamHealth> streams, std::vector<BudgetGauge> budgets, std::optional<int> clockOffsetMs, int pausedSeconds);

Q_SIGNALS:
    void changed();

private:
    std::vector<StreamHealth> m_streams;
    std::vector<BudgetGauge> m_budgets;
    std::optional<int> m_clockOffsetMs;
    int m_pausedSeconds = 0;
};

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session_types.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>
#include <set>

namespace fathom {

class Session;

//! \brief Switches the running dead-man switches off before an account is left: nobody would renew them, and the exchange would
//! cancel what was meant to stay. Source: FAULTS D16. GUI thread.
class CountdownEnd final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CountdownEnd)
public:
    CountdownEnd(Session& session, QObject* parent);

    //! \brief What a dialog says of them before it is confirmed; empty where none runs.
    static QString words(const Session& session);
    //! \param done called once, with the reason why one may still run, empty where none does; at once where none runs or the key
    //! is locked
    //! \param atMost how long answers are waited for; what has not answered by then may still run
    void end(std::function<void(const QString& problem)> done, std::optional<std::chrono::milliseconds> atMost = std::nullopt);

private:
    void finished(RequestId request, Outcome outcome, const Error& error);

    Session& m_session;
    std::set<RequestId> m_open;
    QString m_problem;
    std::function<void(const QString&)> m_done;
    QTimer m_deadline;
};

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/countdown_end.h"

#include "core/session/account_state.h"
#include "core/session/accounts.h"
#include "core/session/order_gateway.h"
#include "core/session/session.h"

#include <utility>

namespace fathom {

namespace {

bool keyIsLocked(const Session& session)
{
    return session.accounts() != nullptr && session.accounts()->isLocked();
}

} // namespace

CountdownEnd::CountdownEnd(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(session.orders(), &OrderGateway::requestFinished, this,
        [this](RequestId request, Outcome outcome, const Error& error) {
            finished(request, outcome, error);
        });
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_open.clear();
        std::exchange(m_done, nullptr)(tr("no answer"));
    });
}

QString CountdownEnd::words(const Session& session)
{
    const QStringList running = session.account()->countdowns();
    if (running.isEmpty())
        return {};
    const QString symbols = running.join(QStringLiteral(", "));
    if (keyIsLocked(session))
        return tr("The dead-man switch of %1 still runs and cannot be switched off while the key is "
                  "locked: the exchange cancels the orders there.")
            .arg(symbols);
    return tr("The dead-man switch of %1 is switched off first: nobody would renew it, and the "
              "exchange would cancel the orders there.")
        .arg(symbols);
}

void CountdownEnd::end(std::function<void(const QString&)> done, std::optional<std::chrono::milliseconds> atMost)
{
    const QStringList running = m_session.account()->countdowns();
    if (running.isEmpty() || keyIsLocked(m_session)) {
        done({});
        return;
    }
    m_done = std::move(done);
    m_problem.clear();
    m_open.clear();
    for (const QString& symbol : running)
        m_open.insert(m_session.orders()->setCountdown(symbol, 0));
    if (atMost)
        m_deadline.start(*atMost);
}

void CountdownEnd::finished(RequestId request, Outcome outcome, const Error& error)
{
    if (m_open.erase(request) == 0)
        return;
    if (outcome != Outcome::Accepted)
        m_problem = error.userText().isEmpty() ? tr("no answer") : error.userText();
    if (!m_open.empty())
        return;
    m_deadline.stop();
    std::exchange(m_done, nullptr)(m_problem);
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/dead_man_switch.h"

#include "core/binance/rest_client.h"
#include "core/session/worker/order_words.h"

#include <QTimer>

namespace fathom {

struct DeadManSwitch::Running {
    Countdown state;
    std::uint64_t run = 0; //!< an answer to an earlier setting is none to this one
    std::unique_ptr<QTimer> timer;
    bool renewing = false; //!< one is on its way
    std::vector<RequestId>
        endWishes; //!< wait for its answer, so that it cannot arrive behind the end
};

DeadManSwitch::DeadManSwitch(const OrderContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
}

DeadManSwitch::~DeadManSwitch() = default;

void DeadManSwitch::finish(
    RequestId request, const QString& symbol, const QString& what, const Result<bool>& answer)
{
    if (answer) {
        m_context.report->log(logLine(Severity::Success, tr("Dead-man switch"), what, symbol));
        m_context.report->finish(request, Outcome::Accepted, {}, 0);
        return;
    }
    const Error error = inWords(answer.error());
    const Outcome outcome = error.code == Error::Code::Unknown ? Outcome::Unknown
        : error.code == Error::Code::NotSent                   ? Outcome::NotSent
                                                               : Outcome::Rejected;
    m_context.report->log(logLine(Severity::Failure, tr("Dead-man switch"),
        what % QStringLiteral(": ") % error.userText(), symbol, 0, true));
    m_context.report->finish(request, outcome, error, 0);
}

void DeadManSwitch::set(RequestId request, const QString& symbol, int seconds)
{
    const std::chrono::seconds length { seconds };
    if (seconds == 0) {
        switchOff(request, symbol);
        return;
    }
    if (length < shortest) {
        const QString reason
            = tr("A countdown of less than %n second(s) cannot be renewed in time.", nullptr,
                static_cast<int>(shortest.count()));
        m_context.report->finish(request, Outcome::NotSent, refusalBecause(reason), 0);
        return;
    }
    const MonotonicTime asked = m_context.clock->monotonicNow();
    m_context.rest->setCountdown(
        symbol, length, this, [this, request, symbol, length, asked](const Result<bool>& answer) {
            finish(request, symbol,
                tr("%1: its orders are cancelled where Fathom is silent for %2 s")
                    .arg(symbol)
                    .arg(length.count()),
                answer);
            // Where the answer was lost it may be running: it is renewed, and the next answer says.
            if (!answer && answer.error().code != Error::Code::Unknown)
                return;
            Running& running = m_running[symbol];
            running.run = ++m_runs;
            running.state = { length, asked, !answer };
            running.timer = std::make_unique<QTimer>();
            connect(running.timer.get(), &QTimer::timeout, this, [this, symbol] { renew(symbol); });
            running.timer->start(std::chrono::milliseconds(length) / renewals);
            Q_EMIT countdown(symbol, running.state);
        });
}

void DeadManSwitch::switchOff(RequestId request, const QString& symbol)
{
    const auto running = m_running.find(symbol);
    if (running != m_running.end()) {
        if (running->second.renewing) {
            running->second.endWishes.push_back(request);
            return;
        }
        running->second.timer->stop();
    }
    m_context.rest->setCountdown(
        symbol, {}, this, [this, request, symbol](const Result<bool>& answer) {
            const auto it = m_running.find(symbol);
            if (it != m_running.end() && answer) {
                m_running.erase(it);
                Q_EMIT countdown(symbol, std::nullopt);
            } else if (it != m_running.end()) {
                it->second.timer
                    ->start(); // without its confirmation it is still on, and would cancel
            }
            finish(request, symbol, tr("%1: switched off").arg(symbol), answer);
        });
}

void DeadManSwitch::endAll(std::function<void()> done)
{
    auto open = std::make_shared<int>(static_cast<int>(m_running.size()));
    if (*open == 0) {
        done();
        return;
    }
    QStringList symbols;
    for (const auto& [symbol, running] : m_running)
        symbols.append(symbol);
    for (const QString& symbol : symbols) {
        const RequestId request = m_context.report->own(this, [this, symbol, open, done](Outcome outcome, const Error&) {
            if (outcome != Outcome::Accepted)
                m_context.report->log(logLine(Severity::Failure, tr("Dead-man switch"),
                    tr("%1: it could not be switched off, so the exchange cancels its orders when the time is over.").arg(symbol), symbol, 0, true));
            if (--*open == 0)
                done();
        });
        switchOff(request, symbol);
    }
}

void DeadManSwitch::renew(const QString& symbol)
{
    Running& running = m_running.at(symbol);
    if (running.renewing)
        return;
    running.renewing = true;
    const MonotonicTime asked = m_context.clock->monotonicNow();
    m_context.rest->setCountdown(symbol, running.state.length, this,
        [this, symbol, run = running.run, asked](
            const Result<bool>& answer) { onRenewed(symbol, run, asked, answer); });
}

void DeadManSwitch::onRenewed(
    const QString& symbol, std::uint64_t run, MonotonicTime asked, const Result<bool>& answer)
{
    const auto it = m_running.find(symbol);
    if (it == m_running.end() || it->second.run != run)
        return;
    it->second.renewing = false;
    Countdown& state = it->second.state;
    const bool wasLate = state.late;
    if (answer)
        state.renewed = std::max(state.renewed, asked);
    state.late = !answer;
    if (state.late && !wasLate) {
        const QString words = answer.error().code == Error::Code::Locked
            ? tr("%1: not renewed (%2); its orders are cancelled when the time is over unless the "
                 "key is unlocked before.")
            : tr("%1: not renewed (%2); it is tried again before the time is over.");
        m_context.report->log(logLine(Severity::Warning, tr("Dead-man switch"),
            words.arg(symbol, inWords(answer.error()).userText()), symbol, 0, true));
    }
    Q_EMIT countdown(symbol, state);
    for (const RequestId end : std::exchange(it->second.endWishes, {}))
        switchOff(end, symbol);
}

} // namespace fathom

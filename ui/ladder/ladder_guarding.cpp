// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of LadderPanel that keeps hands safe: arming, and a position whose stop is being replaced.
#include "ui/ladder/ladder_panel.h"

#include "core/domain/protection.h"
#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "core/session/session.h"
#include "ui/ladder/ladder_tools.h"
#include "ui/ladder/ladder_view.h"
#include "ui/ladder/live_sheets.h"
#include "ui/ladder/position_strip.h"
#include "ui/workspace/announcer.h"
#include "ui/workspace/arming_guard.h"

namespace fathom {

namespace {

QString tenthsOf(MonotonicTime::duration age)
{
    const auto tenths = std::chrono::duration_cast<std::chrono::milliseconds>(age).count() / 100;
    return QStringLiteral("%1.%2").arg(tenths / 10).arg(tenths % 10);
}

} // namespace

void LadderPanel::connectGuards()
{
    m_arming->setGate([this] {
        const auto& instrument = m_view->model().instrument();
        if (m_context.session.environment() != Environment::Production || m_liveArmedOnce || !instrument)
            return true;
        askToArmLive(m_context, *instrument, m_actions->settings(), m_actions->options(), this, [this] {
            m_liveArmedOnce = true;
            m_arming->allow();
        });
        return false;
    });
    connect(m_arming, &Arming::changed, this, [this] {
        const bool armed = m_arming->isArmed();
        if (armed != m_view->isArmed()) {
            m_view->setArmed(armed);
            if (armed)
                m_actions->guard().noteUsed(); // whoever arms is at this window
            Announcer::say(this, armed ? tr("armed") : tr("disarmed %1").arg(m_arming->disarmedReason()).trimmed(), Announcer::Kind::OwnOrder);
            Q_EMIT armedChanged(armed);
        }
        refreshHint();
        refreshName(); // a book that stands still brings no frame to do it
    });
    connect(m_arming, &Arming::counted, this, &LadderPanel::refreshName);
    connect(m_actions, &LadderActions::replaceBegan, this, [this] {
        m_replacing = true;
        ++m_replaceRequests;
        m_stoppedBefore = stoppedNow();
        m_unprotectedWhy.clear();
        watchProtection();
    });
    connect(m_actions, &LadderActions::replaceEnded, this, [this] {
        m_replaceRequests = std::max(0, m_replaceRequests - 1);
        watchProtection();
    });
    connect(m_actions, &LadderActions::replaceFailed, this, [this](const QString& reason) {
        m_unprotectedWhy = reason;
        watchProtection();
    });
}

Decimal LadderPanel::stoppedNow() const
{
    Decimal stopped;
    for (const Position* leg : m_actions->legs())
        stopped += protection::coverOf(*leg, m_context.session.account()->openOrders()).stopped;
    return stopped;
}

void LadderPanel::watchProtection()
{
    if (!m_replacing)
        return;
    const AccountState& account = *m_context.session.account();
    Decimal open;
    for (const Position* leg : m_actions->legs())
        open += leg->amount.abs();
    // Less under a stop than before, though the position has not shrunk below that.
    const bool naked = stoppedNow() < std::min(m_stoppedBefore, open);
    bool pending = false;
    for (const Order& order : account.openOrders())
        pending |= order.symbol == m_symbol && order.onlyReduces() && orderKind(order) != OrderKind::Limit && order.request != RequestState::None;
    const MonotonicTime now = m_clock.monotonicNow();
    if (!naked) {
        m_unprotectedSince.reset();
        m_position->setAlarm({});
        // Nothing on its way any more and a stop is there: the replacing is over, whichever of the two it is.
        if (!pending && m_replaceRequests == 0)
            m_replacing = false;
        return;
    }
    if (!m_unprotectedSince)
        m_unprotectedSince = now;
    if (!m_counting.isActive())
        m_counting.start();
    if (m_unprotectedWhy.isEmpty())
        return;
    const QString words = tr("UNPROTECTED %1 s: %2").arg(tenthsOf(now - *m_unprotectedSince), m_unprotectedWhy);
    if (m_position->alarm().isEmpty())
        Announcer::say(this, words, Announcer::Kind::Alarm);
    m_position->setAlarm(words);
}

void LadderPanel::takeCountdown()
{
    const auto countdown = m_context.session.account()->countdown(m_symbol);
    const bool wasLate = m_tools->ring().isLate();
    m_tools->ring().setCountdown(countdown, m_clock.monotonicNow());
    m_tools->setCompact(m_compact, roomForTools());
    if (countdown && countdown->late && !wasLate)
        Announcer::say(this, m_tools->ring().accessibleName(), Announcer::Kind::Alarm);
}

void LadderPanel::tick()
{
    if (m_view->model().traded().expire(m_clock.wallNow()))
        m_view->refreshRows();
    m_guard->poll();
    if (m_tools->ring().isRunning())
        takeCountdown();
    refreshBanner();
}

} // namespace fathom

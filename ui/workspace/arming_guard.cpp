// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/arming_guard.h"

#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "core/session/preferences.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/workspace/arming.h"
#include "ui/workspace/confirm_dialog.h"
#include "ui/workspace/system_watch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QJsonObject>
#include <QWidget>

#include <algorithm>

namespace fathom {

namespace {

using namespace std::chrono_literals;

constexpr auto staleDisarms = 10s;
constexpr int idleUsual = 5, idleMost = 60; // minutes
constexpr const char* optionsKey = "ladder.options"; // where the panels' common setting is kept

} // namespace

ArmingGuard::ArmingGuard(
    const PanelContext& context, Arming& arming, const Clock& clock, QWidget* panel)
    : QObject(panel)
    , m_context(context)
    , m_arming(arming)
    , m_clock(clock)
    , m_panel(panel)
    , m_system(new SystemWatch(clock, this))
{
    panel->installEventFilter(this);
    connect(&context.link, &LinkGroup::symbolChanged, this,
        [this] { m_arming.disarm(tr("the symbol changed")); });
    connect(context.session.account(), &AccountState::phaseChanged, this, &ArmingGuard::takePhase);
    connect(context.session.orders(), &OrderGateway::blockedReasonChanged, this,
        &ArmingGuard::takePhase);
    connect(m_system, &SystemWatch::screenLocked, this,
        [this] { m_arming.disarm(tr("the screen was locked")); });
    connect(m_system, &SystemWatch::suspended, this,
        [this] { m_arming.disarm(tr("the computer slept or its clock was set")); });
    connect(&arming, &Arming::changed, this, &ArmingGuard::takeArmed);
    connect(context.session.preferences(), &Preferences::changed, this, [this](const QString& key) {
        if (key == QLatin1String(optionsKey))
            takeIdleLimit();
    });
    takeIdleLimit();
    takePhase();
}

ArmingGuard::~ArmingGuard()
{
    if (!m_watched.isEmpty())
        m_context.session.market()->unwatchBook(m_watched);
}

void ArmingGuard::takePhase()
{
    const AccountState* account = m_context.session.account();
    const QString blocked = m_context.session.orders()->blockedReason();
    const bool everything = m_context.session.orders()->blocked() == Blocked::Everything;
    if (everything)
        m_arming.disarm(tr("nothing can be sent"));
    if (account->isReady()) {
        m_arming.setBlocked(blocked, everything);
        return;
    }
    const QString reason = account->phaseReason().isEmpty() ? tr("the account is not ready")
                                                            : account->phaseReason();
    // Why it was disarmed stands there when the stream is long back.
    m_arming.disarm(account->phase() == AccountPhase::Lost ? tr("the account stream was lost") : reason);
    m_arming.setBlocked(blocked.isEmpty() ? reason : blocked, everything);
}

void ArmingGuard::takeIdleLimit()
{
    const QJsonObject stored
        = m_context.session.preferences()->value(QLatin1String(optionsKey)).toObject();
    const int minutes
        = std::clamp(stored[QLatin1String("idleMinutes")].toInt(idleUsual), 0, idleMost);
    const bool never = minutes == 0 && m_context.session.environment() == Environment::Paper;
    m_arming.setIdleLimit(std::chrono::minutes(never ? 0 : std::max(1, minutes)));
}

void ArmingGuard::takeArmed()
{
    MarketData* market = m_context.session.market();
    const QString wanted = m_arming.isArmed() ? m_context.link.symbol() : QString();
    if (wanted == m_watched)
        return;
    if (!m_watched.isEmpty())
        market->unwatchBook(m_watched);
    if (!wanted.isEmpty()) {
        m_armedAt = m_clock.monotonicNow();
        market->watchBook(wanted);
        // Finding the buses takes longer than a frame.
        QMetaObject::invokeMethod(m_system, &SystemWatch::begin, Qt::QueuedConnection);
    }
    m_watched = wanted;
}

void ArmingGuard::poll()
{
    m_system->poll();
    const BookViewPtr book = m_context.session.market()->book(m_context.link.symbol());
    // One that was not watched before has its time from the arming on.
    if (m_arming.isArmed() && book && !book->isLive()
        && m_clock.monotonicNow() - std::max(book->stateSince, m_armedAt) > staleDisarms)
        m_arming.disarm(tr("the book was not live for 10 s"));
    m_arming.poll();
}

void ArmingGuard::watchWindow()
{
    QWidget* window = m_panel->window();
    if (window == m_window)
        return;
    if (m_window && m_window != m_panel)
        m_window->removeEventFilter(this);
    m_window = window;
    if (window != m_panel)
        window->installEventFilter(this);
}

bool ArmingGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_panel && event->type() == QEvent::Hide)
        m_arming.disarm(tr("the panel was hidden"));
    else if (watched == m_panel && event->type() == QEvent::Show)
        watchWindow();
    if (event->type() == QEvent::WindowStateChange && m_panel->window()->isMinimized())
        m_arming.disarm(tr("the window was minimised"));
    return QObject::eventFilter(watched, event);
}

void addHardLimits(ConfirmDialog& sheet, const Session& session)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("fathom", text); };
    const HardLimits& limits = session.limits();
    const auto money
        = [&](Decimal value) { return value.isPositive() ? format::money(value) + QStringLiteral(" USDT") : tr("none"); };
    sheet.addFigure(tr("Largest order"), money(limits.orderNotional));
    sheet.addFigure(tr("Largest position"), money(limits.positionNotional));
    sheet.addFigure(tr("Distance from the mark"),
        limits.bandPercent.isPositive() ? format::percent(limits.bandPercent) : tr("none"));
    sheet.addFigure(tr("Loss of a day"), money(session.account()->dayLoss().limit));
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/app_bar_chips.h"

#include "core/session/account_state.h"
#include "core/session/connection_state.h"
#include "core/session/order_gateway.h"
#include "core/session/session.h"
#include "ui/theme/theme.h"
#include "ui/window/app_bar_parts.h"

#include <QEvent>
#include <QHBoxLayout>

#include <cstdlib>

namespace fathom {

namespace {
constexpr int clockTellsMs = 1'000;
}

AppBarChips::AppBarChips(Session& session, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
    , m_lock(new BarChip(theme, Icon::Shield, this))
    , m_pause(new BarChip(theme, Icon::Clock, this))
    , m_clock(new BarChip(theme, Icon::Clock, this))
    , m_back(new BarChip(theme, Icon::Left, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_lock->setObjectName(QStringLiteral("lockChip"));
    m_pause->setObjectName(QStringLiteral("pauseChip"));
    m_clock->setObjectName(QStringLiteral("clockChip"));
    m_back->setObjectName(QStringLiteral("backChip"));
    m_back->setQuiet(true);
    for (BarChip* chip : { m_back, m_lock, m_pause, m_clock }) {
        row->addWidget(chip);
        chip->hide();
    }
    connect(m_back, &QAbstractButton::clicked, this, [this] { Q_EMIT symbolWanted(m_symbol); });
    for (BarChip* chip : { m_lock, m_pause, m_clock })
        connect(chip, &QAbstractButton::clicked, this, &AppBarChips::connectionWanted);
    connect(session.connection(), &ConnectionState::changed, this, &AppBarChips::refresh);
    connect(session.orders(), &OrderGateway::blockedReasonChanged, this, &AppBarChips::refresh);
    connect(session.account(), &AccountState::phaseChanged, this, &AppBarChips::refresh);
    connect(session.account(), &AccountState::dayLossChanged, this, &AppBarChips::refresh);
    refresh();
}

void AppBarChips::offerSymbol(const QString& symbol, int orders)
{
    m_symbol = symbol;
    m_orders = orders;
    refresh();
}

void AppBarChips::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void AppBarChips::refresh()
{
    const auto show = [](BarChip& chip, const QString& text, const QString& more) {
        chip.setText(text);
        chip.setToolTip(more.toHtmlEscaped());
        chip.setAccessibleName(more.isEmpty() ? text : text + QStringLiteral(", ") + more);
        chip.setVisible(!text.isEmpty());
    };
    const QString reason = m_session.orders()->blockedReason();
    switch (m_session.orders()->blocked()) {
    case Blocked::Everything:
        show(*m_lock, tr("nothing is sent"), reason);
        break;
    case Blocked::Placing:
        show(*m_lock, tr("cancel only"), tr("%1 Reducing needs the journal too; cancelling still works").arg(reason));
        break;
    case Blocked::Nothing:
    case Blocked::Increasing: {
        // Before the account is ready everything waits; that is no lock.
        const QString blocked = m_session.account()->isReady() ? reason : QString();
        const bool lossLocked = m_session.account()->dayLoss().isLocked();
        show(*m_lock, blocked.isEmpty() ? QString() : lossLocked ? tr("reduce only to 00:00 UTC") : tr("reduce only"),
            blocked.isEmpty() ? QString() : tr("%1. Cancel and reduce still work").arg(blocked));
        break;
    }
    }
    const int paused = m_session.connection()->pausedSeconds();
    show(*m_pause, paused > 0 ? tr("paused %1 s").arg(paused) : QString(),
        paused == 0                                                   ? QString()
            : m_session.orders()->blocked() == Blocked::Everything ? reason
                                                                   : tr("The exchange asked for a pause; nothing is sent until its end"));
    const auto offset = m_session.connection()->clockOffsetMs();
    const bool off = offset && std::abs(*offset) > clockTellsMs;
    show(*m_clock, off ? tr("clock %1 s off").arg(*offset / 1000.0, 0, 'f', 1) : QString(),
        off ? tr("Signed requests carry the corrected time") : QString());
    show(*m_back,
        m_orders > 0 ? tr("%n order(s) on %1", nullptr, m_orders).arg(m_symbol) : QString(),
        m_orders > 0 ? tr("Back to %1").arg(m_symbol) : QString());
}

} // namespace fathom

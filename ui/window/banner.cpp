// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/banner.h"

#include "core/session/account_state.h"
#include "core/session/connection_state.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/workspace/small_widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace fathom {

namespace {

QString lostFor(const StreamHealth& health)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now() - health.lastFrame).count();
    return QString::number(std::max<std::int64_t>(0, seconds));
}

} // namespace

Banner::Banner(Session& session, const Theme& theme, QWidget* over)
    : QWidget(over)
    , m_session(session)
    , m_theme(theme)
    , m_label(plainLabel({}, "warn", this))
{
    setObjectName(QStringLiteral("banner"));
    setFixedHeight(28);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(36, 0, 14, 0);
    row->addWidget(m_label);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &Banner::refresh);
    connect(session.account(), &AccountState::phaseChanged, this, &Banner::refresh);
    connect(session.connection(), &ConnectionState::changed, this, &Banner::refresh);
    over->installEventFilter(this);
    hide();
}

QString Banner::text() const
{
    return m_label->text();
}

void Banner::refresh()
{
    const AccountState& account = *m_session.account();
    QStringList parts;
    if (account.phase() == AccountPhase::Lost) {
        const StreamHealth* wire = m_session.connection()->stream(QStringLiteral("private"));
        parts << (wire != nullptr && wire->lastFrame != MonotonicTime {} ? tr("Account stream lost %1 s ago").arg(lostFor(*wire)) : tr("Account stream lost"));
        parts << tr("figures as of %1").arg(format::time(account.verifiedAt())) << tr("cancel and reduce still work");
    } else if (account.phase() == AccountPhase::Failed) {
        parts << (account.phaseReason().isEmpty() ? tr("The exchange refused the key") : account.phaseReason());
    }
    for (const auto& name : { QStringLiteral("public"), QStringLiteral("market") }) {
        const StreamHealth* wire = m_session.connection()->stream(name);
        const bool lost = wire != nullptr && (wire->phase == StreamPhase::Stale || wire->phase == StreamPhase::Waiting);
        if (!lost || wire->lastFrame == MonotonicTime {})
            continue;
        parts << tr("Market stream lost %1 s ago, prices are old").arg(lostFor(*wire));
        break;
    }
    const bool shown = !parts.isEmpty();
    if (shown) {
        m_label->setText(parts.join(QStringLiteral(" · ")));
        setAccessibleName(m_label->text());
        place();
        if (!m_second.isActive())
            m_second.start();
    } else {
        m_second.stop();
    }
    setVisible(shown);
}

void Banner::place()
{
    const QWidget* window = parentWidget();
    const int width = std::min(window->width() - 40, layout()->sizeHint().width());
    setGeometry((window->width() - width) / 2, 42, width, height());
    raise();
}

bool Banner::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Banner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().warnWash);
    painter.setPen(m_theme.tokens().warn);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    paintIcon(painter, Icon::Warning, QRectF(12, 6, 16, 16), m_theme.tokens().warn);
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/banner.h"

#include "core/session/account_state.h"
#include "core/session/connection_state.h"
#include "core/session/order_gateway.h"
#include "core/session/session.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/chart_view.h"
#include "ui/tape/tape_panel.h"
#include "ui/tape/tape_view.h"
#include "ui/theme/format.h"
#include "ui/theme/frame.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/panel_docks.h"
#include "ui/workspace/announcer.h"
#include "ui/workspace/small_widgets.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace fathom {

namespace {

constexpr int markWidth = 34; // the triangle and its gap
constexpr int rightPadding = 12;
constexpr int padding = 6; // above and below the words
constexpr int buttonGap = 6, wordsGap = 16;
constexpr int squeezed = 260;   // words narrower than this are too many lines
constexpr int volumeTitle = 20; // the chart's own words at the top of its volume
constexpr int narrowest = 180, narrow = 560;
constexpr int statusHeight = 26;

QString secondsSince(MonotonicTime then)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now() - then).count();
    return QString::number(std::max<std::int64_t>(0, seconds));
}

} // namespace

Banner::Banner(Session& session, const Theme& theme, PanelDocks& docks, QWidget* over)
    : QWidget(over)
    , m_session(session)
    , m_theme(theme)
    , m_docks(docks)
    , m_label(plainLabel({}, "warn", this))
    , m_reconcile(new QPushButton(this))
    , m_details(new QPushButton(this))
{
    setObjectName(QStringLiteral("banner"));
    setAttribute(Qt::WA_NoMousePropagation); // a press on its words is none on the chart
    m_label->setWordWrap(true);
    m_reconcile->setObjectName(QStringLiteral("bannerReconcile"));
    m_reconcile->setProperty("kind", QStringLiteral("warnOutline"));
    m_details->setObjectName(QStringLiteral("bannerDetails"));
    m_details->setProperty("kind", QStringLiteral("quiet"));
    for (QPushButton* each : { m_reconcile, m_details })
        each->setFocusPolicy(Qt::TabFocus); // a click leaves the keys where they are
    connect(m_reconcile, &QPushButton::clicked, this, &Banner::reconcile);
    connect(m_details, &QPushButton::clicked, this, &Banner::showDetails);
    retranslate();
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &Banner::refresh);
    connect(session.account(), &AccountState::phaseChanged, this, &Banner::refresh);
    connect(session.account(), &AccountState::conflictChanged, this, &Banner::refresh);
    connect(session.connection(), &ConnectionState::changed, this, &Banner::refresh);
    connect(&docks, &PanelDocks::changed, this, &Banner::place);
    over->installEventFilter(this);
    hide();
}

void Banner::retranslate()
{
    m_reconcile->setText(tr("Reconcile now"));
    m_details->setText(tr("Details"));
}

// What waits out its pause is connected at once; the account is read whether its stream comes or not.
void Banner::reconcile()
{
    for (const StreamHealth& wire : m_session.connection()->streams()) {
        if (m_lostSince.contains(wire.name))
            m_session.reconnect(wire.name);
    }
    m_session.verifyNow();
}

void Banner::showDetails()
{
    m_docks.open(QStringLiteral("connection"), {}, true); // a window of its own: nothing is moved in a bad moment
}

QString Banner::text() const
{
    return m_label->text();
}

// A connection that is tried anew knows nothing of the one before: what is lost stays lost until frames come again.
void Banner::noteLosses()
{
    for (const StreamHealth& wire : m_session.connection()->streams()) {
        const bool lost = wire.phase == StreamPhase::Stale || wire.phase == StreamPhase::Waiting;
        if (wire.phase == StreamPhase::Live || wire.phase == StreamPhase::Off)
            m_lostSince.remove(wire.name);
        else if (lost && wire.lastFrame != MonotonicTime {})
            m_lostSince.insert(wire.name, wire.lastFrame);
        else if (wire.name == QLatin1String("private") && m_session.account()->phase() == AccountPhase::Lost && !m_lostSince.contains(wire.name))
            m_lostSince.insert(wire.name, std::chrono::steady_clock::now()); // the connection went with its last frame
    }
}

void Banner::refresh()
{
    noteLosses();
    const AccountState& account = *m_session.account();
    QStringList parts;
    if (account.phase() == AccountPhase::Lost) {
        const StreamHealth* wire = m_session.connection()->stream(QStringLiteral("private"));
        const MonotonicTime since = wire != nullptr && wire->lastFrame != MonotonicTime {} ? wire->lastFrame : m_lostSince.value(QStringLiteral("private"));
        parts << (since != MonotonicTime {} ? tr("Account stream lost %1 s ago").arg(secondsSince(since)) : tr("Account stream lost"));
        parts << tr("figures as of %1").arg(format::time(account.verifiedAt()));
        if (m_session.orders()->blocked() < Blocked::Placing)
            parts << tr("cancel and reduce still work");
    } else if (account.phase() == AccountPhase::Failed) {
        parts << (account.phaseReason().isEmpty() ? tr("The exchange refused the key") : account.phaseReason());
    }
    if (account.isReady() && !account.phaseReason().isEmpty())
        parts << tr("Not verified since %1").arg(format::time(account.verifiedAt())) << account.phaseReason();
    if (!account.conflict().isEmpty())
        parts << tr("The exchange contradicts itself; the event log says where");
    for (const auto& name : { QStringLiteral("public"), QStringLiteral("market") }) {
        if (!m_lostSince.contains(name) || m_session.connection()->stream(name) == nullptr)
            continue;
        parts << tr("Market stream lost %1 s ago, prices are old").arg(secondsSince(m_lostSince.value(name)));
        break;
    }
    const bool shown = !parts.isEmpty();
    if (shown) {
        m_label->setText(parts.join(QStringLiteral(" · ")));
        setAccessibleName(m_label->text());
        if (isHidden())
            Announcer::say(this, m_label->text(), Announcer::Kind::Alarm);
        place();
        if (!m_second.isActive())
            m_second.start();
    } else {
        m_second.stop();
    }
    setVisible(shown);
}

QRect Banner::room() const
{
    const QWidget* window = parentWidget();
    const auto isHere = [window](const QWidget* panel) { return panel->isVisible() && panel->window() == window; };
    const auto placed = [window](const QWidget* widget, const QRect& part) { return QRect(widget->mapTo(window, part.topLeft()), part.size()); };
    QRect best;
    for (const ChartPanel* panel : m_docks.made<ChartPanel>()) {
        const auto* view = panel->findChild<ChartView*>();
        if (view == nullptr || !isHere(panel))
            continue;
        const QRect volume = placed(view, view->viewport().volume().toAlignedRect().adjusted(8, volumeTitle, -8, -4));
        if (volume.width() > std::max(best.width(), narrowest))
            best = volume;
    }
    if (!best.isNull()) {
        // A narrow one is as high as three lines and the buttons under them.
        const int high = 3 * QFontMetrics(m_label->font()).lineSpacing() + m_reconcile->sizeHint().height() + 3 * padding;
        if (best.width() < narrow)
            best.setTop(std::min(best.top(), best.bottom() + 1 - high));
        return best;
    }
    for (const TapePanel* panel : m_docks.made<TapePanel>()) {
        const auto* view = panel->findChild<TapeView*>();
        if (view != nullptr && isHere(panel) && view->width() > narrowest)
            return placed(view, view->rect().adjusted(6, view->height() / 2, -6, -4));
    }
    return { 20, window->height() / 2, window->width() - 40, window->height() / 2 - statusHeight - 4 };
}

void Banner::place()
{
    if (m_label->text().isEmpty())
        return;
    const QRect free = room();
    const int reconcile = m_reconcile->sizeHint().width();
    const int buttons = reconcile + buttonGap + m_details->sizeHint().width();
    const int whole = QFontMetrics(m_label->font()).horizontalAdvance(m_label->text()) + 2;
    // In one line with the words, or under them where they would be squeezed.
    const bool under = free.width() - markWidth - rightPadding - buttons - wordsGap < std::min(whole, squeezed);
    const int beside = markWidth + rightPadding + (under ? 0 : wordsGap + buttons);
    const int words = std::max(under ? buttons : 0, std::min(free.width() - beside, whole));
    const int tall = m_label->heightForWidth(words);
    const int low = m_reconcile->sizeHint().height();
    const int width = words + beside;
    const int height = (under ? tall + padding + low : std::max(tall, low)) + 2 * padding;
    setGeometry(free.center().x() - width / 2, free.bottom() + 1 - height, width, height);
    m_label->setGeometry(markWidth, under ? padding : (height - tall) / 2, words, tall);
    m_reconcile->setGeometry(width - (under ? width - markWidth : rightPadding + buttons), under ? padding + tall + padding : (height - low) / 2, reconcile, low);
    m_details->setGeometry(m_reconcile->geometry().right() + 1 + buttonGap, m_reconcile->y(), buttons - reconcile - buttonGap, low);
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
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().warnWash);
    paintFrame(painter, rect(), m_theme.tokens().warn);
    paintIcon(painter, Icon::Warning, QRectF(10, m_label->y() + (m_label->height() - 16) / 2.0, 16, 16), m_theme.tokens().warn);
}

} // namespace fathom

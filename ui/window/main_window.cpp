// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "core/session/account_state.h"
#include "core/session/accounts.h"
#include "core/session/event_log.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "core/session/preferences.h"
#include "core/session/price_alerts.h"
#include "core/session/risk_alerts.h"
#include "core/session/session.h"
#include "ui/accounts/account_desk.h"
#include "ui/chart/chart_panel.h"
#include "ui/ladder/ladder_panel.h"
#include "ui/log/log_details.h"
#include "ui/sound/desk_sounds.h"
#include "ui/sound/sound_output.h"
#include "ui/theme/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/ticket/ticket_panel.h"
#include "ui/window/app_bar.h"
#include "ui/window/app_bar_chips.h"
#include "ui/window/appearance.h"
#include "ui/window/banner.h"
#include "ui/window/desk_actions.h"
#include "ui/window/key_overlay.h"
#include "ui/window/order_toasts.h"
#include "ui/window/pointer_keys.h"
#include "ui/window/pop_outs.h"
#include "ui/window/return_watch.h"
#include "ui/window/status_bar.h"
#include "ui/window/window_toasts.h"
#include "ui/window/workspaces.h"
#include "ui/workspace/announcer.h"
#include "ui/workspace/arming.h"
#include "ui/workspace/focus_guard.h"
#include "ui/workspace/key_map.h"
#include "ui/workspace/key_router.h"
#include "ui/workspace/motion.h"
#include "ui/workspace/position_questions.h"
#include "ui/workspace/send_again.h"
#include "ui/workspace/small_widgets.h"
#include "ui/workspace/toast_stack.h"

#include <QApplication>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fathom {

namespace {

constexpr int panelGap = 2;
const QString scaleKey = QStringLiteral("ui.scale");

const Clock& windowClock()
{
    static const RealClock clock;
    return clock;
}

} // namespace

MainWindow::MainWindow(Session& session, Theme& theme, Appearance& appearance, Language& language)
    : m_session(session)
    , m_theme(theme)
    , m_appearance(appearance)
    , m_language(language)
    , m_keys(KeyMap::of(*session.preferences()))
    , m_links(new LinkGroups(*session.preferences(), this))
    , m_link(m_links->join(1, QStringLiteral("BTCUSDT"), this))
    , m_router(new KeyRouter(m_keys, this))
    , m_focusGuard(new FocusGuard(windowClock(), this))
{
    setObjectName(QStringLiteral("mainWindow"));
    // Before any part is made, and before any of them hears of a change.
    format::setAmountsHidden(session.preferences()->value(QStringLiteral("ui.hideAmounts")).toBool(false));
    connect(session.preferences(), &Preferences::changed, this, [this](const QString& key) {
        if (key == QLatin1String("ui.hideAmounts"))
            showAmounts();
    });
    setMinimumSize(900, 480); // a screen of 1920 x 1080 at twice the size, less a window manager's title
    setWindowIcon(programIcon());
    build();
    connectParts();
    bindKeys();
    retranslate();
}

// Whatever shows money takes its words anew, as for another language.
void MainWindow::showAmounts()
{
    const bool hidden = m_session.preferences()->value(QStringLiteral("ui.hideAmounts")).toBool(false);
    if (hidden == format::areAmountsHidden())
        return;
    format::setAmountsHidden(hidden);
    QEvent anew(QEvent::LanguageChange);
    for (QWidget* window : QApplication::topLevelWidgets())
        QCoreApplication::sendEvent(window, &anew);
}

// Panels that go change their visibility and the arrangement. That is no wish of anybody's, and what it reached would be half gone.
MainWindow::~MainWindow()
{
    m_docks->disconnect();
    for (QObject* each : findChildren<QObject*>())
        each->disconnect(this);
}

void MainWindow::build()
{
    Announcer::of(this); // a screen reader meets it from the start
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new EnvStrip(m_theme, m_session.environment(), this));
    m_bar = new AppBar(m_session, m_theme, this);
    column->addWidget(m_bar);
    column->addSpacing(panelGap);
    m_host = new QMainWindow(this);
    m_host->setWindowFlags(Qt::Widget);
    m_host->setContextMenuPolicy(Qt::NoContextMenu);
    m_host->setObjectName(QStringLiteral("docks"));
    column->addWidget(m_host, 1);
    column->addSpacing(panelGap);
    m_status = new StatusBar(m_session, m_theme, this);
    column->addWidget(m_status);
    m_docks = new PanelDocks(m_session, m_theme, *m_links, m_host, this);
    m_popOuts = new PopOuts(*m_docks, this);
    m_workspaces = new Workspaces(*m_docks, *m_session.preferences(), this);
    m_toasts = new WindowToasts(m_theme, this);
    m_toasts->main().setRoom([this] { return toastRoom(); });
    m_orderToasts = new OrderToasts(m_session, *m_toasts, this);
    m_desk = new DeskActions(m_session, m_theme, *m_toasts, this);
    m_output = new SoundOutput(QStringLiteral("default"), this);
    m_sounds = new DeskSounds(m_session, [this](std::vector<std::int16_t> samples) { m_output->play(std::move(samples)); }, this);
    new PointerKeys(*m_docks, *m_session.preferences(), this);
    m_motion = new Motion(m_session, m_theme, this);
    m_risk = new RiskAlerts(*m_session.account(), this);
    m_banner = new Banner(m_session, m_theme, *m_docks, this);
    addAccounts();
}

void MainWindow::connectBar()
{
    connect(m_bar, &AppBar::workspaceChosen, this,
        [this](int index) { m_workspaces->choose(m_workspaces->ids().value(index)); });
    connect(m_bar, &AppBar::workspaceMenuWanted, this, [this](int index, const QPoint& at) {
        openWorkspaceMenu(m_workspaces->ids().value(index), at);
    });
    connect(m_bar, &AppBar::newWorkspaceWanted, this, &MainWindow::saveWorkspaceAs);
    connect(m_bar, &AppBar::searchWanted, this, [this] { openSearch(focusedLink()); });
    connect(m_bar, &AppBar::menuWanted, this, &MainWindow::openMenu);
    connect(m_bar, &AppBar::hideAmountsWanted, this, [this](bool hide) {
        m_session.preferences()->setValue(QStringLiteral("ui.hideAmounts"), hide);
    });
    connect(m_bar, &AppBar::cancelAllWanted, m_desk, [this] { m_desk->cancelAll(); });
    connect(m_bar, &AppBar::flattenWanted, m_desk, &DeskActions::askFlatten);
    connect(m_bar->chips(), &AppBarChips::symbolWanted, this,
        [this](const QString& symbol) { focusedLink().setSymbol(symbol); });
    const auto openConnection = [this] { m_docks->open(QStringLiteral("connection")); };
    connect(m_bar->chips(), &AppBarChips::connectionWanted, this, openConnection);
    connect(m_status, &StatusBar::connectionWanted, this, openConnection);
    connect(m_desk, &DeskActions::cancelState, m_bar, &AppBar::setCancelAllState);
    connect(m_desk, &DeskActions::flattenStep, m_bar, &AppBar::setFlattenStep);
}

void MainWindow::connectParts()
{
    connect(new ReturnWatch(windowClock(), this), &ReturnWatch::returned, &m_session, &Session::verifyNow);
    connectBar();
    connectAlerts();
    connect(m_workspaces, &Workspaces::leaving, this, &MainWindow::disarmAll);
    connect(m_workspaces, &Workspaces::chosen, this, &MainWindow::showWorkspaces);
    connect(m_workspaces, &Workspaces::listChanged, this, &MainWindow::showWorkspaces);
    connect(m_workspaces, &Workspaces::writtenChanged, this, [this](bool written) {
        m_status->setLayoutNote(written ? tr("Layout saved") : tr("Layout changed"));
    });
    connect(m_status->scaleButton(), &QPushButton::clicked, this, [this] {
        QMenu menu;
        fillScaleMenu(menu);
        menu.exec(m_status->scaleButton()->mapToGlobal(QPoint(0, -menu.sizeHint().height())));
    });
    connect(m_docks, &PanelDocks::changed, this, &MainWindow::placeFirstRun);
    connect(m_docks, &PanelDocks::panelMade, this, &MainWindow::meetPanel);
    connect(m_docks, &PanelDocks::menuWanted, this, &MainWindow::openPanelMenu);
    connect(m_docks, &PanelDocks::focusChanged, this, &MainWindow::showTitle);
    connect(m_popOuts, &PopOuts::opened, this, [this](QDockWidget* window) {
        m_toasts->add(window);
        showTitle();
    });
    connect(m_popOuts, &PopOuts::closed, this, [this](QDockWidget* window) {
        m_toasts->remove(window);
        m_docks->retranslate(); // its title is a tab's again
    });
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &MainWindow::disarmAll);
    connect(m_orderToasts, &OrderToasts::detailsWanted, this, [this](LocalOrderId order) { showOrder(&focusedLink(), order); });
    connect(m_orderToasts, &OrderToasts::logDetailsWanted, this, [this](const LogLine& line) { showLogDetails(line, m_theme, this); });
    connect(m_orderToasts, &OrderToasts::closeInsteadWanted, this, [this](const OrderIntent& refused) { askToCloseInstead(m_session, m_theme, refused, this); });
    connect(m_orderToasts, &OrderToasts::sendAgainWanted, this, [this](LocalOrderId order, const QString& what) {
        sendAgain(m_session, m_theme, order, what, this,
            [this, order, what](const QString& reason, bool offered) { m_orderToasts->tellNotSent(order, what, reason, offered); });
    });
    connect(m_orderToasts, &OrderToasts::sizeWanted, this, [this](const QString& symbol, Side side, Decimal price, Decimal size) {
        Draft draft;
        draft.side = side;
        draft.price = price;
        draft.quantity = size;
        fillTicket(&focusedLink(), symbol, draft);
    });
    connect(m_docks, &PanelDocks::closeRefused, this, [this](const QString& reason) {
        m_toasts->active().show({ .severity = Severity::Warning,
            .lead = tr("Not closed"),
            .text = reason,
            .key = QStringLiteral("notClosed") });
    });
    connect(m_links, &LinkGroups::symbolChanged, this, &MainWindow::followSymbol);
    connect(m_links, &LinkGroups::draftOffered, this, &MainWindow::followDraft);
    connect(m_links, &LinkGroups::symbolAsked, this,
        [this](LinkGroup* from, const QString& typed) { openSearch(*from, typed); });
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(m_session.preferences(), &Preferences::saveFailed, this, [this](const QString& reason) {
        m_toasts->active().show({ .severity = Severity::Failure,
            .lead = tr("Settings not saved"),
            .text = reason,
            .stays = true,
            .key = QStringLiteral("saveFailed") });
    });
    m_geometryTimer.setSingleShot(true);
    m_geometryTimer.setInterval(500);
    connect(&m_geometryTimer, &QTimer::timeout, this, &MainWindow::keepGeometry);
}

ToastStack& MainWindow::toasts() const { return m_toasts->main(); }

LinkGroup& MainWindow::focusedLink() const
{
    const PanelDocks::Panel* panel = m_docks->focused();
    return panel != nullptr ? *panel->link : *m_link;
}

void MainWindow::followSymbol(int group, const QString& symbol)
{
    m_session.orders()->prepare(symbol);
    const QString before = m_links->previousSymbol(group);
    const auto& open = m_session.account()->openOrders();
    const auto left = std::count_if(
        open.begin(), open.end(), [&before](const Order& order) { return order.symbol == before; });
    m_bar->chips()->offerSymbol(before, static_cast<int>(left));
    showTitle();
}

// A draft nobody would take is no draft: the ticket comes over to the group whose price was
// pressed.
void MainWindow::followDraft(LinkGroup* from)
{
    const PanelDocks::Panel* ticket = m_docks->find(QStringLiteral("ticket"));
    if (ticket == nullptr || ticket->dock->isHidden() || ticket->link == from || from->number() == 0
        || ticket->link->number() == from->number())
        return;
    if (m_links->shares(from->number(), LinkGroups::Part::Draft))
        ticket->link->setNumber(from->number());
}

void MainWindow::meetPanel(const PanelDocks::Panel& panel)
{
    if (auto* ladder = qobject_cast<LadderPanel*>(panel.widget))
        connect(ladder, &LadderPanel::armedChanged, this, &MainWindow::showTitle);
    if (auto* chart = qobject_cast<ChartPanel*>(panel.widget))
        connect(chart, &ChartPanel::armedChanged, this, &MainWindow::showTitle);
    if (auto* ticket = qobject_cast<TicketPanel*>(panel.widget); ticket != nullptr && m_accounts != nullptr)
        connect(ticket, &TicketPanel::limitsWanted, this, [this] { m_accounts->editLimits(m_session.accounts()->current().id); });
    connect(panel.link, &LinkGroup::symbolChanged, this, &MainWindow::showTitle);
}

void MainWindow::disarmAll()
{
    for (LadderPanel* ladder : m_docks->made<LadderPanel>())
        ladder->arming().disarm();
    for (ChartPanel* chart : m_docks->made<ChartPanel>())
        chart->arming().disarm();
}

bool MainWindow::isArmed(const PanelDocks::Panel& panel) const
{
    if (const auto* ladder = qobject_cast<LadderPanel*>(panel.widget))
        return ladder->isArmed();
    const auto* chart = qobject_cast<ChartPanel*>(panel.widget);
    return chart != nullptr && chart->isArmed();
}

bool MainWindow::isFocusedArmed() const
{
    const PanelDocks::Panel* panel = m_docks->focused();
    return panel != nullptr && isArmed(*panel);
}

// Each window says whether something in it is armed.
void MainWindow::showTitle()
{
    const QString dash = QStringLiteral(" \u2013 ");
    const QString mark = QStringLiteral("\u25CF ") + tr("ARMED") + QLatin1Char(' ');
    bool armed = false;
    for (const PanelDocks::Panel* panel : m_docks->shown()) {
        const bool here = isArmed(*panel);
        if (panel->dock->isFloating())
            panel->dock->setWindowTitle((here ? mark : QString()) + (panel->type->linked ? panel->link->symbol() + dash : QString()) + panelTypeName(*panel->type) + dash + m_session.environmentName());
        else
            armed = armed || here;
    }
    setWindowTitle((armed ? mark : QString()) + focusedLink().symbol() + dash + QStringLiteral("Fathom") + dash + m_session.environmentName());
}

void MainWindow::showWorkspaces()
{
    QStringList names;
    for (const QString& id : m_workspaces->ids())
        names.append(m_workspaces->name(id));
    m_bar->setWorkspaces(
        names, static_cast<int>(m_workspaces->ids().indexOf(m_workspaces->current())));
}

void MainWindow::openPanels()
{
    m_shown = true;
    m_workspaces->open();
    connect(
        m_docks, &PanelDocks::completed, this,
        [this] {
            const bool ladder = m_docks->dock(QStringLiteral("ladder")) != nullptr
                && m_docks->dock(QStringLiteral("ladder"))->isVisible();
            if (ladder && m_docks->focused() == nullptr)
                m_docks->focus(QStringLiteral("ladder"));
            placeFirstRun();
        },
        Qt::SingleShotConnection);
    connect(m_docks, &PanelDocks::completed, this, &MainWindow::keepKeysInPanels);
    connect(m_workspaces, &Workspaces::chosen, this, [this] { QTimer::singleShot(0, this, &MainWindow::keepKeysInPanels); });
    m_status->setLayoutNote(tr("Layout saved"));
    if (isFirstRun())
        QTimer::singleShot(0, this, &MainWindow::showFirstRun);
}

// After another arrangement the panel with the keys may be gone; they go to the first panel there, not to the bar at the top.
void MainWindow::keepKeysInPanels()
{
    const PanelDocks::Panel* focused = m_docks->focused();
    const bool here = focused != nullptr && focused->dock->isVisible() && focused->widget != nullptr && focused->widget->isAncestorOf(QApplication::focusWidget());
    const bool elsewhere = QApplication::activePopupWidget() != nullptr || QApplication::activeModalWidget() != nullptr || !isActiveWindow();
    const std::vector<const PanelDocks::Panel*> shown = m_docks->shown();
    if (here || elsewhere || shown.empty() || (QApplication::focusWidget() != nullptr && m_docks->around(QApplication::focusWidget()) != nullptr))
        return;
    const auto ladder = std::find_if(shown.begin(), shown.end(), [](const PanelDocks::Panel* panel) { return QLatin1String(panel->type->id) == QLatin1String("ladder"); });
    m_docks->focus((ladder != shown.end() ? *ladder : shown.front())->id);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    const AccountState& account = *m_session.account();
    if (m_askBeforeClose && (!account.openOrders().empty() || !account.positions().empty() || !account.countdowns().isEmpty())) {
        event->ignore();
        askQuit();
        return;
    }
    if (m_shown)
        m_workspaces->write();
    keepGeometry();
    m_session.preferences()->flush();
    event->accept();
    for (const PanelDocks::Panel* panel : m_docks->all()) {
        if (panel->dock->isFloating())
            panel->dock->hide(); // the layout is written; a pop-out must not keep the program alive
    }
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_geometryTimer.start();
    placeFirstRun();
}

void MainWindow::moveEvent(QMoveEvent* event)
{
    QWidget::moveEvent(event);
    m_geometryTimer.start();
}

void MainWindow::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.tokens().ground);
    if (m_painted)
        return;
    m_painted = true;
    // Frame first: making the panels takes longer than the frame, and the exchange starts
    // meanwhile.
    QTimer::singleShot(0, this, [this] {
        Q_EMIT firstFrame();
        openPanels();
        QTimer::singleShot(0, m_motion, &Motion::askDesktop);
    });
}

void MainWindow::chooseScale(int percent)
{
    m_session.preferences()->setValue(scaleKey, percent);
    m_toasts->main().show({ .severity = Severity::Info,
        .lead = tr("Scale %1 %").arg(percent),
        .text = tr("from the next start"),
        .key = QStringLiteral("scale") });
}

void MainWindow::retranslate()
{
    showTitle();
    setAccessibleName(tr("Fathom, trading window"));
    m_docks->retranslate();
    showWorkspaces();
    m_status->setScale(m_session.preferences()->value(scaleKey).toInt(100));
    m_status->setLayoutNote(tr("Layout saved"));
}

} // namespace fathom

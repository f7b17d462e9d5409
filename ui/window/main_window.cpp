// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "core/session/preferences.h"
#include "core/session/session.h"
#include "ui/chart/chart_panel.h"
#include "ui/ladder/ladder_panel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/app_bar.h"
#include "ui/window/appearance.h"
#include "ui/window/banner.h"
#include "ui/window/desk_actions.h"
#include "ui/window/first_run_card.h"
#include "ui/window/help_overlay.h"
#include "ui/window/order_toasts.h"
#include "ui/window/status_bar.h"
#include "ui/workspace/small_widgets.h"
#include "ui/workspace/toast_stack.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QJsonArray>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

namespace fathom {

namespace {

constexpr int panelGap = 2;
const QString geometryKey = QStringLiteral("window.geometry");
const QString symbolKey = QStringLiteral("link1.symbol");
const QString firstRunKey = QStringLiteral("firstRun.done");
const QString scaleKey = QStringLiteral("ui.scale");

} // namespace

MainWindow::MainWindow(Session& session, Theme& theme, Appearance& appearance, Language& language)
    : m_session(session)
    , m_theme(theme)
    , m_appearance(appearance)
    , m_language(language)
    , m_link(new LinkGroup(1, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(1024, 640);
    setWindowIcon(programIcon());
    m_link->setSymbol(session.preferences()->value(symbolKey).toString(QStringLiteral("BTCUSDT")));
    build();
    connectParts();
    addShortcuts();
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
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
    m_docks = new PanelDocks(context(), m_host, this);
    m_layouts = new LayoutKeeper(*m_docks, *m_session.preferences(), this);
    m_toasts = new ToastStack(m_theme, this);
    m_orderToasts = new OrderToasts(m_session, *m_toasts, this);
    m_desk = new DeskActions(m_session, m_theme, *m_toasts, this);
    m_banner = new Banner(m_session, m_theme, this);
}

void MainWindow::connectParts()
{
    connect(m_bar, &AppBar::workspaceChosen, this, [this](int index) { m_layouts->choose(static_cast<Workspace>(index)); });
    connect(m_bar, &AppBar::workspaceMenuWanted, this, &MainWindow::openWorkspaceMenu);
    connect(m_bar, &AppBar::searchWanted, this, [this] { openSearch(); });
    connect(m_bar, &AppBar::menuWanted, this, &MainWindow::openMenu);
    connect(m_bar, &AppBar::cancelAllWanted, m_desk, &DeskActions::cancelAll);
    connect(m_bar, &AppBar::flattenWanted, m_desk, &DeskActions::askFlatten);
    connect(m_desk, &DeskActions::protectiveLeft, m_bar, &AppBar::setCancelAllArmed);
    connect(m_desk, &DeskActions::flattenStep, m_bar, &AppBar::setFlattenStep);
    connect(m_layouts, &LayoutKeeper::chosen, this, [this](Workspace workspace) { m_bar->setWorkspace(static_cast<int>(workspace)); });
    connect(m_layouts, &LayoutKeeper::savedChanged, this,
        [this](bool saved) { m_status->setLayoutNote(saved ? tr("Layout saved") : tr("Layout changed")); });
    connect(m_status->scaleButton(), &QPushButton::clicked, this, [this] {
        QMenu menu;
        fillScaleMenu(menu);
        menu.exec(m_status->scaleButton()->mapToGlobal(QPoint(0, -menu.sizeHint().height())));
    });
    connect(m_docks, &PanelDocks::panelMade, this, &MainWindow::meetPanel);
    connect(m_link, &LinkGroup::symbolChanged, this, &MainWindow::followSymbol);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(m_session.preferences(), &Preferences::saveFailed, this, [this](const QString& reason) {
        m_toasts->show({ .severity = Severity::Failure, .lead = tr("Settings not saved"), .text = reason, .stays = true, .key = QStringLiteral("saveFailed") });
    });
    m_geometryTimer.setSingleShot(true);
    m_geometryTimer.setInterval(500);
    connect(&m_geometryTimer, &QTimer::timeout, this, &MainWindow::keepGeometry);
}

void MainWindow::addShortcut(const QKeySequence& keys, std::function<void()> action)
{
    auto* shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::ApplicationShortcut);
    connect(shortcut, &QShortcut::activated, this, std::move(action));
}

void MainWindow::addShortcuts()
{
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { openSearch(); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X), [this] { m_desk->cancelAll(); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] { m_desk->askFlatten(); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [this] { disarmAll(); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { m_toasts->runNewestAction(); });
    addShortcut(QKeySequence(Qt::Key_F6), [this] { m_docks->focusNext(1); });
    addShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { m_docks->focusNext(-1); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), [this] { m_docks->popOutFocused(); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W), [this] { m_docks->bringAllBack(); });
    addShortcut(QKeySequence(Qt::Key_F1), [this] {
        if (m_help == nullptr)
            m_help = new HelpOverlay(m_theme, this);
        if (m_help->isVisible())
            m_help->hide();
        else
            m_help->open();
    });
    for (int i = 0; i < workspaceCount; ++i)
        addShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)), [this, i] { m_layouts->choose(static_cast<Workspace>(i)); });
}

void MainWindow::followSymbol()
{
    m_session.preferences()->setValue(symbolKey, m_link->symbol());
    m_session.orders()->prepare(m_link->symbol());
    showTitle();
}

void MainWindow::meetPanel(PanelDocks::Place place, QWidget* panel)
{
    if (auto* ladder = qobject_cast<LadderPanel*>(panel); place == PanelDocks::Place::Ladder && ladder != nullptr) {
        connect(ladder, &LadderPanel::armedChanged, this, [this](bool armed) {
            m_armed = armed;
            showTitle();
        });
    }
}

void MainWindow::disarmAll()
{
    if (auto* ladder = m_docks->dock(PanelDocks::Place::Ladder)->findChild<LadderPanel*>())
        ladder->arming().disarm();
    if (auto* chart = m_docks->dock(PanelDocks::Place::Chart)->findChild<ChartPanel*>())
        chart->disarm();
}

void MainWindow::showTitle()
{
    const QString armed = m_armed ? QStringLiteral("\u25CF ") + tr("ARMED") + QLatin1Char(' ') : QString();
    setWindowTitle(armed + m_link->symbol() + QStringLiteral(" \u2013 Fathom \u2013 ") + m_session.environmentName());
}

void MainWindow::placeOnScreen()
{
    const QJsonArray kept = m_session.preferences()->value(geometryKey).toArray();
    const QRect place = kept.size() == 5 ? QRect(kept[0].toInt(), kept[1].toInt(), kept[2].toInt(), kept[3].toInt()) : QRect();
    const bool visible = place.width() >= minimumWidth() && std::ranges::any_of(QGuiApplication::screens(), [&](const QScreen* screen) {
        return screen->availableGeometry().intersects(place.adjusted(40, 0, -40, 0));
    });
    if (visible) {
        setGeometry(place);
        if (kept[4].toBool())
            setWindowState(Qt::WindowMaximized);
        return;
    }
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    if (screen.width() <= 2000) {
        resize(screen.size());
        setWindowState(Qt::WindowMaximized);
    } else {
        resize(1920, 1080);
    }
}

void MainWindow::openPanels()
{
    m_shown = true;
    m_layouts->open();
    m_docks->panel(PanelDocks::Place::Ladder)->setFocus(Qt::OtherFocusReason);
    m_status->setLayoutNote(tr("Layout saved"));
    if (!m_session.preferences()->value(firstRunKey).toBool(false))
        QTimer::singleShot(0, this, &MainWindow::showFirstRun);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    const AccountState& account = *m_session.account();
    if (m_askBeforeClose && (!account.openOrders().empty() || !account.positions().empty())) {
        event->ignore();
        askQuit();
        return;
    }
    if (m_shown)
        m_layouts->save();
    keepGeometry();
    m_session.preferences()->flush();
    event->accept();
    m_docks->bringAllBack();
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
    // Frame first: making the panels takes longer than the frame, and the exchange starts meanwhile.
    QTimer::singleShot(0, this, [this] {
        Q_EMIT firstFrame();
        openPanels();
    });
}

void MainWindow::keepGeometry()
{
    if (!m_shown || isMinimized())
        return;
    const QRect place = isMaximized() ? normalGeometry() : geometry();
    m_session.preferences()->setValue(geometryKey, QJsonArray { place.x(), place.y(), place.width(), place.height(), isMaximized() });
}

void MainWindow::showFirstRun()
{
    if (m_firstRun == nullptr) {
        m_firstRun = new FirstRunCard(context(), this);
        connect(m_firstRun, &FirstRunCard::hideWanted, this, [this] {
            m_firstRun->hide();
            m_session.preferences()->setValue(firstRunKey, true);
        });
        connect(m_firstRun, &FirstRunCard::colourBlindWanted, this, [this](bool on) { m_appearance.setColourBlindSafe(on); });
    }
    m_firstRun->show();
    placeFirstRun();
}

void MainWindow::placeFirstRun()
{
    if (m_firstRun == nullptr || !m_firstRun->isVisible())
        return;
    m_firstRun->adjustSize();
    const QDockWidget* ladder = m_docks->dock(PanelDocks::Place::Ladder);
    const QDockWidget* chart = m_docks->dock(PanelDocks::Place::Chart);
    const int right = ladder->isVisible() ? ladder->mapTo(this, QPoint()).x() - 80 : width() - 40;
    const int bottom = chart->isVisible() ? chart->mapTo(this, QPoint(0, chart->height())).y() - 40 : height() - 80;
    m_firstRun->move(std::max(10, right - m_firstRun->width()), std::max(50, bottom - m_firstRun->height()));
    m_firstRun->raise();
}

void MainWindow::chooseScale(int percent)
{
    m_session.preferences()->setValue(scaleKey, percent);
    m_toasts->show({ .severity = Severity::Info, .lead = tr("Scale %1 %").arg(percent), .text = tr("from the next start"), .key = QStringLiteral("scale") });
}

void MainWindow::retranslate()
{
    showTitle();
    setAccessibleName(tr("Fathom, trading window"));
    m_docks->retranslate();
    m_status->setScale(m_session.preferences()->value(scaleKey).toInt(100));
    m_status->setLayoutNote(tr("Layout saved"));
}

} // namespace fathom

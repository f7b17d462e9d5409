// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/panel_docks.h"

#include "ui/theme/theme.h"
#include "ui/window/instrument_title.h"
#include "ui/window/table_tabs.h"
#include "ui/workspace/panel_title_bar.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QTabBar>

namespace fathom {

namespace {

constexpr int stateVersion = 1;
constexpr std::array<PanelDocks::Place, 8> places { PanelDocks::Place::Watchlist, PanelDocks::Place::Chart, PanelDocks::Place::Ladder,
    PanelDocks::Place::Ticket, PanelDocks::Place::Account, PanelDocks::Place::Tape, PanelDocks::Place::Tables, PanelDocks::Place::Orders };

PanelKind kindOf(PanelDocks::Place place)
{
    switch (place) {
    case PanelDocks::Place::Watchlist: return PanelKind::Watchlist;
    case PanelDocks::Place::Chart: return PanelKind::Chart;
    case PanelDocks::Place::Tables: return PanelKind::Positions;
    case PanelDocks::Place::Orders: return PanelKind::Orders;
    case PanelDocks::Place::Ladder: return PanelKind::Ladder;
    case PanelDocks::Place::Ticket: return PanelKind::Ticket;
    case PanelDocks::Place::Account: return PanelKind::Account;
    case PanelDocks::Place::Tape: break;
    }
    return PanelKind::Tape;
}

bool showsSymbol(PanelDocks::Place place)
{
    return place != PanelDocks::Place::Account && place != PanelDocks::Place::Tables && place != PanelDocks::Place::Watchlist;
}

QWidget* firstFocusable(QWidget* inside)
{
    for (QWidget* widget : inside->findChildren<QWidget*>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() && widget->isEnabled())
            return widget;
    }
    return inside;
}

} // namespace

PanelDocks::PanelDocks(const PanelContext& context, QMainWindow* host, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_host(host)
{
    host->setDockOptions(QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks);
    host->setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    make(Place::Watchlist, "watchlist");
    make(Place::Chart, "chart");
    make(Place::Tables, "tables");
    make(Place::Orders, "orders");
    make(Place::Ladder, "ladder");
    make(Place::Ticket, "ticket");
    make(Place::Account, "account");
    make(Place::Tape, "tape");
    retranslate();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { followFocus(now); });
}

void PanelDocks::make(Place place, const char* name)
{
    auto* dock = new QDockWidget(m_host);
    dock->setObjectName(QLatin1String(name) + QStringLiteral("Dock"));
    dock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable | QDockWidget::DockWidgetClosable);
    m_docks[place] = dock;
    dock->hide(); // arrange() or restore() shows it, and only then its panel is made
    if (place == Place::Chart) {
        dock->setTitleBarWidget(new InstrumentTitle(m_context, dock));
    } else {
        auto* title = new PanelTitleBar(m_context, dock, showsSymbol(place));
        m_titles[place] = title;
        dock->setTitleBarWidget(title);
    }
    connect(dock, &QDockWidget::visibilityChanged, this, [this, place](bool visible) {
        if (visible)
            fill(place);
    });
    connect(dock, &QDockWidget::topLevelChanged, this, &PanelDocks::changed);
    connect(dock, &QDockWidget::dockLocationChanged, this, &PanelDocks::changed);
    dock->installEventFilter(this);
}

void PanelDocks::fill(Place place)
{
    if (m_panels.contains(place))
        return;
    QDockWidget* dock = m_docks.at(place);
    QWidget* panel = nullptr;
    if (place == Place::Tables) {
        m_tables = new TableTabs(m_context, dock);
        panel = m_tables;
        m_titles.at(place)->setLead(m_tables->tabBar());
    } else {
        panel = makePanel(kindOf(place), m_context, dock);
    }
    if (panel->objectName().isEmpty())
        panel->setObjectName(dock->objectName().chopped(4));
    m_panels[place] = panel;
    dock->setWidget(panel);
    if (const auto title = m_titles.find(place); title != m_titles.end())
        title->second->adopt(panel);
    else if (auto* header = qobject_cast<InstrumentTitle*>(dock->titleBarWidget()))
        header->fill();
    Q_EMIT panelMade(place, panel);
}

QWidget* PanelDocks::panel(Place place)
{
    fill(place);
    return m_panels.at(place);
}

void PanelDocks::arrange(Workspace workspace)
{
    m_arranging = true;
    for (const Place place : places) {
        QDockWidget* dock = m_docks.at(place);
        if (dock->isFloating())
            dock->setFloating(false);
        m_host->removeDockWidget(dock);
    }
    switch (workspace) {
    case Workspace::Scalp: arrangeScalp(); break;
    case Workspace::Trade: arrangeTrade(); break;
    case Workspace::Swing: arrangeSwing(); break;
    case Workspace::Review: arrangeReview(); break;
    }
    m_arranging = false;
}

void PanelDocks::add(Place place)
{
    fill(place);
    m_host->addDockWidget(Qt::LeftDockWidgetArea, m_docks.at(place));
    m_docks.at(place)->show();
}

void PanelDocks::split(Place first, Place second, Qt::Orientation orientation)
{
    fill(second);
    m_host->splitDockWidget(m_docks.at(first), m_docks.at(second), orientation);
    m_docks.at(second)->show();
}

void PanelDocks::sizeTo(std::initializer_list<std::pair<Place, int>> sizes, Qt::Orientation orientation)
{
    QList<QDockWidget*> docks;
    QList<int> pixels;
    for (const auto& [place, size] : sizes) {
        docks.append(m_docks.at(place));
        pixels.append(size);
    }
    m_host->resizeDocks(docks, pixels, orientation);
}

//! The supplied sizes are those of 1920 pixels; a smaller window takes from the side columns first.
struct PanelDocks::Sizes
{
    explicit Sizes(const QSize& host)
        : narrow(host.width() < 1600)
        , watchlist(narrow ? 176 : 262)
        , ladder(narrow ? 360 : 436)
        , ticket(narrow ? 300 : 335)
        , middle(std::max(300, host.width() - ladder - ticket - 6))
        , bottom(host.height() < 900 ? 220 : 359)
        , top(std::max(200, host.height() - bottom - 3))
    {
    }
    bool narrow;
    int watchlist, ladder, ticket, middle, bottom, top;
};

void PanelDocks::arrangeTrade()
{
    const Sizes sizes(m_host->size());
    add(Place::Watchlist);
    split(Place::Watchlist, Place::Ladder, Qt::Horizontal);
    split(Place::Ladder, Place::Ticket, Qt::Horizontal);
    split(Place::Watchlist, Place::Tables, Qt::Vertical);
    split(Place::Watchlist, Place::Chart, Qt::Horizontal);
    split(Place::Tables, Place::Orders, Qt::Vertical);
    split(Place::Ticket, Place::Account, Qt::Vertical);
    split(Place::Account, Place::Tape, Qt::Vertical);
    sizeTo({ { Place::Tables, sizes.middle }, { Place::Ladder, sizes.ladder }, { Place::Ticket, sizes.ticket } }, Qt::Horizontal);
    sizeTo({ { Place::Watchlist, sizes.watchlist }, { Place::Chart, sizes.middle - sizes.watchlist - 3 } }, Qt::Horizontal);
    sizeTo({ { Place::Chart, sizes.top }, { Place::Tables, sizes.bottom / 2 }, { Place::Orders, sizes.bottom - sizes.bottom / 2 - 3 } }, Qt::Vertical);
    const int right = m_host->height() - 6;
    const int ticket = std::min(584, right * 56 / 100);
    const int account = std::min(176, right * 17 / 100);
    sizeTo({ { Place::Ticket, ticket }, { Place::Account, account }, { Place::Tape, right - ticket - account } }, Qt::Vertical);
}

void PanelDocks::arrangeScalp()
{
    const Sizes sizes(m_host->size());
    const int middle = m_host->width() - sizes.ladder * 5 / 4 - sizes.ticket - 6;
    add(Place::Tape);
    split(Place::Tape, Place::Ladder, Qt::Horizontal);
    split(Place::Ladder, Place::Ticket, Qt::Horizontal);
    split(Place::Tape, Place::Tables, Qt::Vertical);
    split(Place::Tape, Place::Watchlist, Qt::Horizontal);
    split(Place::Tables, Place::Orders, Qt::Vertical);
    split(Place::Ticket, Place::Account, Qt::Vertical);
    sizeTo({ { Place::Tables, middle }, { Place::Ladder, sizes.ladder * 5 / 4 }, { Place::Ticket, sizes.ticket } }, Qt::Horizontal);
    sizeTo({ { Place::Tape, middle - sizes.watchlist }, { Place::Watchlist, sizes.watchlist } }, Qt::Horizontal);
    sizeTo({ { Place::Tape, sizes.top }, { Place::Tables, sizes.bottom / 2 }, { Place::Orders, sizes.bottom / 2 } }, Qt::Vertical);
    sizeTo({ { Place::Ticket, m_host->height() * 3 / 4 }, { Place::Account, m_host->height() / 4 } }, Qt::Vertical);
}

void PanelDocks::arrangeSwing()
{
    const Sizes sizes(m_host->size());
    const int middle = m_host->width() - sizes.ticket - 3;
    add(Place::Watchlist);
    split(Place::Watchlist, Place::Ticket, Qt::Horizontal);
    split(Place::Watchlist, Place::Tables, Qt::Vertical);
    split(Place::Watchlist, Place::Chart, Qt::Horizontal);
    split(Place::Tables, Place::Orders, Qt::Horizontal);
    split(Place::Ticket, Place::Account, Qt::Vertical);
    sizeTo({ { Place::Tables, middle / 2 }, { Place::Orders, middle / 2 }, { Place::Ticket, sizes.ticket } }, Qt::Horizontal);
    sizeTo({ { Place::Watchlist, sizes.watchlist }, { Place::Chart, middle - sizes.watchlist - 3 } }, Qt::Horizontal);
    sizeTo({ { Place::Chart, sizes.top + sizes.bottom / 3 }, { Place::Tables, sizes.bottom * 2 / 3 } }, Qt::Vertical);
    sizeTo({ { Place::Ticket, m_host->height() * 3 / 4 }, { Place::Account, m_host->height() / 4 } }, Qt::Vertical);
}

void PanelDocks::arrangeReview()
{
    const int width = m_host->width();
    const int height = m_host->height();
    add(Place::Tables);
    split(Place::Tables, Place::Account, Qt::Horizontal);
    split(Place::Tables, Place::Chart, Qt::Vertical);
    split(Place::Account, Place::Orders, Qt::Vertical);
    sizeTo({ { Place::Tables, width * 3 / 5 }, { Place::Account, width * 2 / 5 } }, Qt::Horizontal);
    sizeTo({ { Place::Tables, height / 2 }, { Place::Chart, height / 2 } }, Qt::Vertical);
    sizeTo({ { Place::Account, height / 2 }, { Place::Orders, height / 2 } }, Qt::Vertical);
}

QByteArray PanelDocks::state() const
{
    return m_host->saveState(stateVersion);
}

bool PanelDocks::restore(const QByteArray& state)
{
    m_arranging = true;
    const bool restored = m_host->restoreState(state, stateVersion);
    m_arranging = false;
    for (const auto& [place, dock] : m_docks) {
        if (!dock->isHidden())
            fill(place);
    }
    return restored;
}

void PanelDocks::focusNext(int direction)
{
    std::vector<Place> shown;
    std::size_t at = 0;
    bool found = false;
    const QDockWidget* current = focusedDock();
    for (const Place place : places) {
        const QDockWidget* dock = m_docks.at(place);
        if (!dock->isVisible())
            continue;
        if (dock == current) {
            at = shown.size();
            found = true;
        }
        shown.push_back(place);
    }
    if (shown.empty())
        return;
    const std::size_t count = shown.size();
    const std::size_t next = !found ? 0 : (at + (direction > 0 ? 1 : count - 1)) % count;
    QWidget* target = panel(shown[next]);
    QWidget* inside = target->focusWidget();
    if (inside == nullptr || !inside->isVisible())
        inside = target->focusPolicy() != Qt::NoFocus || target->focusProxy() != nullptr ? target : firstFocusable(target);
    inside->setFocus(Qt::ShortcutFocusReason);
    followFocus(inside);
}

void PanelDocks::popOutFocused()
{
    if (QDockWidget* dock = focusedDock())
        dock->setFloating(!dock->isFloating());
}

void PanelDocks::bringAllBack()
{
    for (const auto& [place, dock] : m_docks) {
        if (dock->isFloating())
            dock->setFloating(false);
    }
}

QList<QAction*> PanelDocks::toggleActions() const
{
    QList<QAction*> actions;
    for (const Place place : places)
        actions.append(m_docks.at(place)->toggleViewAction());
    return actions;
}

void PanelDocks::retranslate()
{
    const std::map<Place, QString> names { { Place::Watchlist, tr("Watchlist") }, { Place::Chart, tr("Chart") }, { Place::Tables, tr("Positions") },
        { Place::Orders, tr("Orders") }, { Place::Ladder, tr("Ladder") }, { Place::Ticket, tr("Order") }, { Place::Account, tr("Account") },
        { Place::Tape, tr("Tape") } };
    for (const auto& [place, name] : names) {
        m_docks.at(place)->setWindowTitle(name);
        if (const auto title = m_titles.find(place); title != m_titles.end())
            title->second->setName(name);
    }
}

bool PanelDocks::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_arranging && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        Q_EMIT changed();
    return QObject::eventFilter(watched, event);
}

QDockWidget* PanelDocks::focusedDock() const
{
    return m_focused;
}

void PanelDocks::followFocus(QWidget* now)
{
    if (now == nullptr)
        return; // another program has the keys; the line stays where it was
    QDockWidget* owner = nullptr;
    for (QWidget* widget = now; widget != nullptr && owner == nullptr; widget = widget->parentWidget())
        owner = qobject_cast<QDockWidget*>(widget);
    m_focused = owner;
    for (const auto& [place, title] : m_titles)
        title->setHasFocusInside(m_docks.at(place) == owner);
    if (auto* header = qobject_cast<InstrumentTitle*>(m_docks.at(Place::Chart)->titleBarWidget()))
        header->setHasFocusInside(m_docks.at(Place::Chart) == owner);
}

} // namespace fathom

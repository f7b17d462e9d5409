// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/panel_docks.h"

#include "core/session/account_state.h"
#include "core/session/session.h"
#include "ui/theme/theme.h"
#include "ui/theme/window_scaler.h"
#include "ui/window/instrument_title.h"
#include "ui/workspace/panel_title_bar.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace fathom {

namespace {

const QString suppliedSymbol = QStringLiteral("BTCUSDT");
constexpr int widePanelHeight = 280; // of a panel along the lower edge when it is opened, where there is room

QWidget* firstFocusable(QWidget* inside)
{
    for (QWidget* widget : inside->findChildren<QWidget*>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible()
            && widget->isEnabled())
            return widget;
    }
    return inside;
}

// "ladder" is the first ladder, "ladder-2" the second.
int numberIn(const QString& id)
{
    const qsizetype dash = id.lastIndexOf(QLatin1Char('-'));
    return dash < 0 ? 1 : id.mid(dash + 1).toInt();
}

QString typeIn(const QString& id)
{
    const qsizetype dash = id.lastIndexOf(QLatin1Char('-'));
    return dash < 0 ? id : id.left(dash);
}

} // namespace

PanelDocks::PanelDocks(
    Session& session, Theme& theme, LinkGroups& links, QMainWindow* host, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_theme(theme)
    , m_links(links)
    , m_host(host)
{
    host->setDockOptions(QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks
        | QMainWindow::GroupedDragging);
    host->setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    m_fillTimer.setInterval(0);
    connect(&m_fillTimer, &QTimer::timeout, this, &PanelDocks::fillNext);
    connect(qApp, &QApplication::focusChanged, this,
        [this](QWidget*, QWidget* now) { followFocus(now); });
}

PanelDocks::~PanelDocks() = default;

PanelDocks::Panel* PanelDocks::mutableFind(const QString& id) const
{
    const auto found = std::find_if(
        m_panels.begin(), m_panels.end(), [&id](const auto& panel) { return panel->id == id; });
    return found == m_panels.end() ? nullptr : found->get();
}

const PanelDocks::Panel* PanelDocks::find(const QString& id) const
{
    return mutableFind(id);
}

const PanelDocks::Panel* PanelDocks::around(const QWidget* inside) const
{
    for (const QWidget* widget = inside; widget != nullptr; widget = widget->parentWidget()) {
        for (const auto& panel : m_panels) {
            if (panel->dock == widget)
                return panel.get();
        }
    }
    return nullptr;
}

std::vector<const PanelDocks::Panel*> PanelDocks::all() const
{
    std::vector<const Panel*> ordered;
    for (const auto& panel : m_panels)
        ordered.push_back(panel.get());
    std::stable_sort(ordered.begin(), ordered.end(), [](const Panel* a, const Panel* b) {
        return a->type != b->type ? a->type < b->type : numberIn(a->id) < numberIn(b->id);
    });
    return ordered;
}

std::vector<const PanelDocks::Panel*> PanelDocks::shown() const
{
    std::vector<const Panel*> ordered = all();
    std::erase_if(ordered, [](const Panel* panel) { return panel->dock->isHidden(); });
    return ordered;
}

QDockWidget* PanelDocks::dock(const QString& id) const
{
    const Panel* panel = find(id);
    return panel != nullptr ? panel->dock : nullptr;
}

QWidget* PanelDocks::panel(const QString& id)
{
    if (ensure(id) == nullptr)
        return nullptr;
    Panel& panel = *mutableFind(id);
    fill(panel);
    return panel.widget;
}

const PanelDocks::Panel* PanelDocks::ensure(const QString& id)
{
    if (const Panel* there = find(id))
        return there;
    const PanelType* type = panelType(typeIn(id));
    if (type == nullptr || numberIn(id) < 1 || (numberIn(id) > 1 && !type->several))
        return nullptr;
    return make(*type, id);
}

PanelDocks::Panel* PanelDocks::make(const PanelType& type, const QString& id)
{
    auto owned = std::make_unique<Panel>();
    Panel* panel = owned.get();
    m_panels.push_back(std::move(owned));
    panel->id = id;
    panel->type = &type;
    auto* dock = new QDockWidget(m_host);
    panel->dock = dock;
    panel->scaler = new WindowScaler(m_theme, dock);
    // A panel without a symbol of its own follows the first group: a row pressed there shows its
    // symbol in it.
    panel->link = m_links.join(type.group, suppliedSymbol, dock);
    dock->setObjectName(id + QStringLiteral("Dock"));
    dock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable
        | QDockWidget::DockWidgetClosable);
    dock->hide(); // an arrangement shows it, and only then its panel is made
    const PanelContext context { m_session, m_theme, *panel->link };
    if (type.title == PanelType::Title::Instrument)
        panel->title = new InstrumentTitle(context, dock);
    else
        panel->title = new PanelTitleBar(context, dock, type.linked, type.trades);
    panel->title->setName(panelTypeName(type));
    dock->setWindowTitle(panelTypeName(type));
    dock->setTitleBarWidget(panel->title);
    connect(panel->title, &PanelTitle::popOutWanted, this, [this, id] { togglePopOut(id); });
    connect(panel->title, &PanelTitle::pressed, this, [this, id] { focus(id); });
    connect(
        panel->title, &QWidget::customContextMenuRequested, this, [this, panel](const QPoint& at) {
            Q_EMIT menuWanted(panel->id, panel->title->mapToGlobal(at));
        });
    connect(dock, &QDockWidget::visibilityChanged, this, [this, id](bool visible) {
        if (visible)
            queue(id);
    });
    connect(dock, &QDockWidget::topLevelChanged, panel->scaler, [scaler = panel->scaler](bool floating) {
        if (!floating)
            scaler->setPercent(windowScale::usual);
    });
    connect(panel->scaler, &WindowScaler::changed, this, &PanelDocks::noteChange);
    connect(dock, &QDockWidget::topLevelChanged, this, &PanelDocks::noteChange);
    connect(dock, &QDockWidget::dockLocationChanged, this, &PanelDocks::noteChange);
    connect(panel->link, &LinkGroup::numberChanged, this, &PanelDocks::noteChange);
    connect(panel->link, &LinkGroup::memoryChanged, this, &PanelDocks::noteChange);
    dock->installEventFilter(this);
    Q_EMIT dockMade(dock);
    return panel;
}

void PanelDocks::fill(Panel& panel)
{
    std::erase(m_toFill, panel.id);
    if (panel.widget != nullptr)
        return;
    panel.widget = panel.type->make({ m_session, m_theme, *panel.link }, panel.dock);
    if (panel.widget->objectName().isEmpty())
        panel.widget->setObjectName(panel.id);
    if (auto* memory = dynamic_cast<PanelMemory*>(panel.widget);
        memory != nullptr && !panel.memory.isEmpty())
        memory->recall(panel.memory);
    panel.dock->setWidget(panel.widget);
    panel.title->adopt(panel.widget);
    Q_EMIT panelMade(panel);
}

void PanelDocks::queue(const QString& id)
{
    const Panel* panel = find(id);
    if (panel == nullptr || panel->widget != nullptr
        || std::find(m_toFill.begin(), m_toFill.end(), id) != m_toFill.end())
        return;
    m_toFill.push_back(id);
    m_fillTimer.start();
}

// One panel a turn, so that the window answers between them.
void PanelDocks::fillNext()
{
    if (!m_toFill.empty()) {
        if (Panel* panel = mutableFind(m_toFill.front()))
            fill(*panel);
        else
            m_toFill.pop_front();
    }
    if (!m_toFill.empty())
        return;
    m_fillTimer.stop();
    Q_EMIT completed();
}

QString PanelDocks::freeId(const PanelType& type) const
{
    const QString first = QLatin1String(type.id);
    const Panel* there = find(first);
    if (there == nullptr || there->dock->isHidden() || !type.several)
        return first;
    for (int number = 2;; ++number) {
        const QString id = first + QLatin1Char('-') + QString::number(number);
        if (find(id) == nullptr)
            return id;
    }
}

QString PanelDocks::open(const QString& type, std::optional<int> link, bool popOut)
{
    const PanelType* known = panelType(type);
    if (known == nullptr)
        return {};
    const Panel* from = focused();
    const QString id = freeId(*known);
    ensure(id);
    Panel& panel = *mutableFind(id);
    if (panel.dock->isHidden()) {
        panel.link->setNumber(link.value_or(
            from != nullptr && known->group != 0 ? from->link->number() : known->group));
        dockBeside(panel); // a window has its place too: it is kept with the layout, and docked back there
        if (popOut)
            panel.dock->setFloating(true);
        panel.dock->show();
        if (panel.type->wide && !panel.dock->isFloating()) {
            const auto enlarge = [this, dock = QPointer(panel.dock)] {
                if (dock && dock->isVisible() && !dock->isFloating())
                    m_host->resizeDocks({ dock.data() }, { std::min(widePanelHeight, m_host->height() / 3) }, Qt::Vertical);
            };
            enlarge();
            QTimer::singleShot(0, this, enlarge); // a window of a real desktop lays the dock out first, at its smallest
        }
    } else if (link) {
        panel.link->setNumber(*link);
    }
    focus(id);
    noteChange();
    return id;
}

// Beside the newest panel of its type; else at the edge of its type.
void PanelDocks::dockBeside(const Panel& panel)
{
    panel.dock->setFloating(false);
    const std::vector<const Panel*> there = shown();
    const auto sibling = std::find_if(there.rbegin(), there.rend(), [&panel](const Panel* other) {
        return other != &panel && other->type == panel.type && !other->dock->isFloating();
    });
    if (sibling != there.rend())
        m_host->splitDockWidget((*sibling)->dock, panel.dock, Qt::Horizontal);
    else if (m_host->dockWidgetArea(panel.dock) == Qt::NoDockWidgetArea)
        m_host->addDockWidget(panel.type->wide ? Qt::BottomDockWidgetArea : Qt::RightDockWidgetArea, panel.dock);
}

QString PanelDocks::refusal(const Panel& panel) const
{
    const bool tradesIt
        = panel.type->linked || QLatin1String(panel.type->id) == QLatin1String("tables");
    if (!tradesIt || panel.dock->isHidden())
        return {};
    const bool everySymbol = !panel.type->linked;
    for (const Order& order : m_session.account()->openOrders()) {
        if (order.request == RequestState::Unknown
            && (everySymbol || order.symbol == panel.link->symbol()))
            return tr("%1 stays open while an order on %2 is unknown")
                .arg(panelTypeName(*panel.type), order.symbol);
    }
    return {};
}

bool PanelDocks::close(const QString& id)
{
    const Panel* panel = find(id);
    return panel != nullptr && panel->dock->close();
}

void PanelDocks::drop(const QString& id)
{
    const auto found = std::find_if(
        m_panels.begin(), m_panels.end(), [&id](const auto& panel) { return panel->id == id; });
    if (found == m_panels.end())
        return;
    QDockWidget* dock = (*found)->dock;
    std::erase(m_toFill, id);
    if (m_focused == id)
        m_focused.clear();
    m_panels.erase(found);
    dock->removeEventFilter(this);
    dock->disconnect(this);
    m_host->removeDockWidget(dock);
    dock->setObjectName({}); // an arrangement that has its successor must not find it
    dock->deleteLater();
}

void PanelDocks::clear()
{
    QStringList extra;
    for (const auto& panel : m_panels) {
        if (panel->dock->isFloating())
            dockBack(*panel);
        m_host->removeDockWidget(panel->dock);
        if (numberIn(panel->id) > 1)
            extra.append(panel->id);
    }
    for (const QString& id : extra)
        drop(id);
}

void PanelDocks::focusNext(int direction)
{
    const std::vector<const Panel*> order = shown();
    std::vector<const Panel*> visible;
    std::copy_if(order.begin(), order.end(), std::back_inserter(visible), [](const Panel* panel) {
        return panel->dock->isVisible() && !panel->dock->visibleRegion().isEmpty();
    });
    if (visible.empty())
        return;
    const auto current = std::find(visible.begin(), visible.end(), focused());
    const auto count = static_cast<std::ptrdiff_t>(visible.size());
    const std::ptrdiff_t at
        = current == visible.end() ? (direction > 0 ? -1 : count) : current - visible.begin();
    focus(visible[static_cast<std::size_t>((at + direction + count) % count)]->id);
}

void PanelDocks::focus(const QString& id)
{
    Panel* panel = mutableFind(id);
    if (panel == nullptr || panel->dock->isHidden())
        return;
    fill(*panel);
    panel->dock->raise(); // in front of its tabs
    if (panel->dock->isFloating())
        panel->dock->activateWindow();
    else if (!m_host->window()->isActiveWindow())
        m_host->window()->activateWindow();
    QWidget* target = panel->widget;
    QWidget* inside = target->focusWidget();
    if (inside == nullptr || !inside->isVisible())
        inside = target->focusPolicy() != Qt::NoFocus || target->focusProxy() != nullptr
            ? target
            : firstFocusable(target);
    inside->setFocus(Qt::ShortcutFocusReason);
    followFocus(inside);
}

void PanelDocks::retranslate()
{
    for (const auto& panel : m_panels) {
        panel->dock->setWindowTitle(panelTypeName(*panel->type));
        panel->title->setName(panelTypeName(*panel->type));
    }
}

void PanelDocks::noteChange()
{
    if (!m_arranging)
        Q_EMIT changed();
}

bool PanelDocks::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (type == QEvent::Resize || type == QEvent::Move || type == QEvent::HideToParent
        || type == QEvent::ShowToParent)
        noteChange();
    if (type != QEvent::Close && type != QEvent::MouseButtonDblClick)
        return QObject::eventFilter(watched, event);
    const Panel* panel = around(static_cast<QWidget*>(watched));
    if (panel == nullptr)
        return false;
    if (type == QEvent::MouseButtonDblClick)
        return docksBack(*panel, *static_cast<QMouseEvent*>(event));
    if (const QString reason = refusal(*panel); !reason.isEmpty()) {
        event->ignore();
        Q_EMIT closeRefused(reason);
        return true;
    }
    if (numberIn(panel->id) > 1) // a second ladder is gone for good; the first waits hidden
        QTimer::singleShot(0, this, [this, id = panel->id] {
            if (const Panel* closed = find(id); closed != nullptr && closed->dock->isHidden())
                drop(id);
        });
    return false;
}

void PanelDocks::followFocus(QWidget* now)
{
    if (now == nullptr)
        return; // another program has the keys; the line stays where it was
    const Panel* owner = around(now);
    const QString id = owner != nullptr ? owner->id : QString();
    if (id == m_focused)
        return;
    if (const Panel* before = focused())
        before->title->setHasFocusInside(false);
    m_focused = id;
    if (owner != nullptr)
        owner->title->setHasFocusInside(true);
    Q_EMIT focusChanged();
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/table_tabs.h"

#include "core/session/account_state.h"
#include "core/session/session.h"
#include "ui/theme/theme.h"
#include "ui/window/panel_types.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace fathom {

namespace {

constexpr int countsMs = 250;

bool isPage(const PanelType* type)
{
    return type != nullptr && type->paged;
}

QStringList everyPage()
{
    QStringList all;
    for (const PanelType& type : panelTypes()) {
        if (type.paged)
            all.append(QLatin1String(type.id));
    }
    return all;
}

} // namespace

TableTabs::TableTabs(const PanelContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    column->addWidget(m_stack);
    m_tools = new QWidget(this);
    m_tools->setObjectName(QStringLiteral("titleTools"));
    m_tools->hide(); // the title bar takes it in, and the tabs
    auto* toolRow = new QHBoxLayout(m_tools);
    toolRow->setContentsMargins(0, 0, 0, 0);
    m_bar = new QTabBar(this);
    m_bar->setObjectName(QStringLiteral("titleLead"));
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    m_bar->setFont(context.theme.body());
    m_bar->setUsesScrollButtons(true);
    m_bar->setElideMode(Qt::ElideNone);
    m_bar->setMovable(true);
    m_bar->setContextMenuPolicy(Qt::CustomContextMenu);
    m_bar->hide();
    connect(m_bar, &QTabBar::currentChanged, this, &TableTabs::showTab);
    connect(m_bar, &QTabBar::tabMoved, this, [this](int from, int to) {
        std::swap(m_pages[static_cast<std::size_t>(from)],
            m_pages[static_cast<std::size_t>(to)]); // a drag moves a place at a time
        m_context.link.noteMemory();
    });
    connect(m_bar, &QWidget::customContextMenuRequested, this,
        [this](const QPoint& at) { openMenu(m_bar->mapToGlobal(at)); });
    setPages(everyPage());
    m_counts.setSingleShot(true);
    m_counts.setInterval(countsMs);
    connect(&m_counts, &QTimer::timeout, this, &TableTabs::refreshCounts);
    const auto later = [this] {
        if (!m_counts.isActive())
            m_counts.start();
    };
    const AccountState* account = context.session.account();
    connect(account, &AccountState::positionsChanged, this, [this](bool structure) {
        if (structure)
            refreshCounts();
    });
    connect(account, &AccountState::orderChanged, this, later);
    connect(account, &AccountState::fillArrived, this, later);
    connect(account, &AccountState::ordersReset, this, later);
    retranslate();
}

QStringList TableTabs::pages() const
{
    QStringList types;
    for (const Page& each : m_pages)
        types.append(QLatin1String(each.type->id));
    return types;
}

int TableTabs::indexOf(const QString& type) const
{
    return static_cast<int>(pages().indexOf(type));
}

void TableTabs::setPages(const QStringList& types)
{
    std::vector<Page> kept;
    for (const QString& id : types) {
        const PanelType* type = panelType(id);
        const bool twice = std::any_of(
            kept.begin(), kept.end(), [type](const Page& each) { return each.type == type; });
        if (!isPage(type) || twice)
            continue;
        const auto there = std::find_if(
            m_pages.begin(), m_pages.end(), [type](const Page& each) { return each.type == type; });
        kept.push_back(there != m_pages.end() ? std::exchange(*there, {}) : Page { type });
    }
    if (kept.empty())
        return;
    for (const Page& gone : m_pages) {
        if (gone.widget != nullptr)
            gone.widget->deleteLater();
        if (gone.tools != nullptr)
            gone.tools->deleteLater();
    }
    m_pages = std::move(kept);
    const QSignalBlocker blocker(m_bar);
    while (m_bar->count() > 0)
        m_bar->removeTab(0);
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_bar->addTab(QString());
    refreshCounts();
    showTab(0);
}

void TableTabs::showTab(int index)
{
    if (index < 0 || index >= static_cast<int>(m_pages.size()))
        return;
    Page& page = m_pages[static_cast<std::size_t>(index)];
    if (page.widget == nullptr)
        makePage(page);
    m_stack->setCurrentWidget(page.widget);
    setFocusProxy(page.widget);
    showTools();
    const QSignalBlocker blocker(m_bar);
    m_bar->setCurrentIndex(index);
    m_context.link.noteMemory();
}

// A page that starts in no group has an end of its own; the others follow the dock's.
void TableTabs::makePage(Page& page)
{
    LinkGroups* groups = m_context.link.groups();
    LinkGroup* own = page.type->group == 0 && groups != nullptr
        ? groups->join(0, m_context.link.symbol(), this)
        : nullptr;
    page.widget = page.type->make(
        { m_context.session, m_context.theme, own != nullptr ? *own : m_context.link }, m_stack);
    m_stack->addWidget(page.widget);
    page.widget->installEventFilter(this);
    page.tools = page.widget->findChild<QWidget*>(
        QStringLiteral("titleTools"), Qt::FindDirectChildrenOnly);
    if (page.tools != nullptr)
        m_tools->layout()->addWidget(page.tools);
}

void TableTabs::showTools()
{
    for (const Page& each : m_pages) {
        if (each.tools != nullptr)
            each.tools->setVisible(each.widget == m_stack->currentWidget());
    }
    const QWidget* front = m_stack->currentWidget();
    setPanelNote(
        this, front != nullptr ? front->property(panelNoteProperty).toString() : QString());
}

bool TableTabs::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_stack->currentWidget() && event->type() == QEvent::DynamicPropertyChange)
        showTools();
    return QWidget::eventFilter(watched, event);
}

QWidget* TableTabs::page(const QString& type)
{
    const int index = indexOf(type);
    if (index < 0)
        return nullptr;
    Page& page = m_pages[static_cast<std::size_t>(index)];
    if (page.widget == nullptr)
        makePage(page);
    return page.widget;
}

void TableTabs::showPage(const QString& type)
{
    if (!isPage(panelType(type)))
        return;
    if (indexOf(type) < 0)
        setPages(pages() << type);
    showTab(indexOf(type));
}

QJsonObject TableTabs::memory() const
{
    return { { QStringLiteral("pages"), QJsonArray::fromStringList(pages()) },
        { QStringLiteral("front"), m_bar->currentIndex() } };
}

void TableTabs::recall(const QJsonObject& memory)
{
    QStringList types;
    for (const QJsonValue& value : memory[QStringLiteral("pages")].toArray())
        types.append(value.toString());
    setPages(types.isEmpty() ? everyPage() : types);
    showTab(std::clamp(
        memory[QStringLiteral("front")].toInt(), 0, static_cast<int>(m_pages.size()) - 1));
}

void TableTabs::openMenu(const QPoint& at)
{
    QMenu menu;
    menu.setObjectName(QStringLiteral("tabsMenu"));
    for (const PanelType& type : panelTypes()) {
        if (!type.paged)
            continue;
        const QString id = QLatin1String(type.id);
        QAction* action = menu.addAction(panelTypeName(type));
        action->setCheckable(true);
        action->setChecked(indexOf(id) >= 0);
        action->setEnabled(indexOf(id) < 0 || m_pages.size() > 1);
        connect(action, &QAction::toggled, this, [this, id](bool on) {
            if (on) {
                showPage(id);
                return;
            }
            QStringList left = pages();
            left.removeAll(id);
            setPages(left);
        });
    }
    menu.exec(at);
}

void TableTabs::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TableTabs::retranslate()
{
    m_bar->setAccessibleName(tr("Tables"));
    refreshCounts();
}

void TableTabs::refreshCounts()
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const PanelType& type = *m_pages[i].type;
        const std::size_t count = type.count != nullptr ? type.count(m_context.session) : 0;
        const QString name = panelTypeName(type);
        const QString text = count == 0 ? name : name + QLatin1Char(' ') + QString::number(count);
        if (m_bar->tabText(static_cast<int>(i)) != text)
            m_bar->setTabText(static_cast<int>(i), text);
    }
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/table_tabs.h"

#include "core/session/account_state.h"
#include "core/session/session.h"
#include "ui/theme/theme.h"
#include "ui/window/panel_factory.h"

#include <QEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace fathom {

namespace {
constexpr std::array<PanelKind, 3> kinds { PanelKind::Positions, PanelKind::Fills, PanelKind::Log };
}

TableTabs::TableTabs(const PanelContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    column->addWidget(m_stack);
    m_bar = new QTabBar(this);
    m_bar->setObjectName(QStringLiteral("tableTabs"));
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    m_bar->setFont(context.theme.body());
    m_bar->setUsesScrollButtons(false);
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        m_bar->addTab(QString());
        m_pages[i] = nullptr;
    }
    retranslate();
    connect(m_bar, &QTabBar::currentChanged, this, &TableTabs::showTab);
    const AccountState* account = context.session.account();
    connect(account, &AccountState::positionsChanged, this, [this](bool structure) {
        if (structure)
            refreshCounts();
    });
    connect(account, &AccountState::fillArrived, this, &TableTabs::refreshCounts);
    connect(account, &AccountState::ordersReset, this, &TableTabs::refreshCounts);
    showTab(0);
}

void TableTabs::showTab(int index)
{
    const auto at = static_cast<std::size_t>(index);
    if (m_pages[at] == nullptr) {
        m_pages[at] = makePanel(kinds[at], m_context, m_stack);
        m_stack->addWidget(m_pages[at]);
    }
    m_stack->setCurrentWidget(m_pages[at]);
    setFocusProxy(m_pages[at]);
    m_bar->setCurrentIndex(index);
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
    m_bar->setTabText(2, tr("Log"));
    refreshCounts();
}

void TableTabs::refreshCounts()
{
    const AccountState* account = m_context.session.account();
    const auto named = [](const QString& name, std::size_t count) {
        return count == 0 ? name : name + QLatin1Char(' ') + QString::number(count);
    };
    m_bar->setTabText(0, named(tr("Positions"), account->positions().size()));
    m_bar->setTabText(1, named(tr("Fills"), account->fills().size()));
}

} // namespace fathom

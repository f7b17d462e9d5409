// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/app_bar.h"

#include "core/session/account_state.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/window/app_bar_parts.h"
#include "ui/workspace/small_widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace fathom {

namespace {

std::optional<int> signOf(Decimal value)
{
    const Decimal shown = value.rounded(2, Decimal::Rounding::Nearest);
    return shown.isZero() ? std::nullopt : std::optional<int>(shown.sign());
}

} // namespace

AppBar::AppBar(Session& session, Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
{
    setFixedHeight(37);
    build();
    retranslate();
    connect(session.account(), &AccountState::figuresChanged, this, &AppBar::refreshFigures);
    connect(session.account(), &AccountState::phaseChanged, this, &AppBar::refreshFigures);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    refreshFigures();
}

void AppBar::build()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 0, 10, 1);
    row->setSpacing(10);
    m_menu = new QToolButton(this);
    m_menu->setObjectName(QStringLiteral("mainMenu"));
    m_menu->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_menu->setIcon(themedIcon(Icon::Logo, m_theme));
    m_menu->setIconSize(QSize(18, 18));
    m_menu->setText(QStringLiteral("  Fathom"));
    m_menu->setFont(m_theme.title());
    m_menu->setFocusPolicy(Qt::TabFocus);
    m_menu->setFixedHeight(28);
    connect(m_menu, &QToolButton::clicked, this, &AppBar::menuWanted);
    row->addWidget(m_menu);
    addTabs(*row);
    row->addStretch(1);
    m_search = new SearchBox(m_theme, this);
    m_search->setObjectName(QStringLiteral("search"));
    connect(m_search, &QAbstractButton::clicked, this, &AppBar::searchWanted);
    row->addWidget(m_search, 4);
    row->addStretch(1);
    row->addWidget(new EnvMark(m_theme, m_session.environment(), this));
    m_account = plainLabel(m_session.accountName(), "text2", this);
    row->addWidget(m_account);
    row->addSpacing(8);
    for (FigureBox*& figure : m_figures) {
        figure = new FigureBox(m_theme, this);
        row->addWidget(figure);
    }
    row->addSpacing(4);
    m_cancelAll = new KeyButton(m_theme, this);
    m_cancelAll->setKey(QStringLiteral("Ctrl \u21E7 X"));
    m_cancelAll->setObjectName(QStringLiteral("cancelAll"));
    connect(m_cancelAll, &QPushButton::clicked, this, &AppBar::cancelAllWanted);
    m_flatten = new QPushButton(this);
    m_flatten->setObjectName(QStringLiteral("flatten"));
    m_flatten->setProperty("kind", QStringLiteral("warnOutline"));
    connect(m_flatten, &QPushButton::clicked, this, &AppBar::flattenWanted);
    for (QPushButton* button : { static_cast<QPushButton*>(m_cancelAll), m_flatten }) {
        button->setFocusPolicy(Qt::TabFocus);
        button->setFixedHeight(26);
        row->addWidget(button);
    }
}

void AppBar::addTabs(QHBoxLayout& row)
{
    auto* holder = new QHBoxLayout;
    holder->setSpacing(0);
    for (int i = 0; i < 4; ++i) {
        auto* tab = new WorkspaceTab(m_theme, i + 1, this);
        tab->setObjectName(QStringLiteral("workspace%1").arg(i + 1));
        tab->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(tab, &QAbstractButton::clicked, this, [this, i] { Q_EMIT workspaceChosen(i); });
        connect(tab, &QWidget::customContextMenuRequested, this,
            [this, i, tab](const QPoint& at) { Q_EMIT workspaceMenuWanted(i, tab->mapToGlobal(at)); });
        holder->addWidget(tab);
        m_tabs.push_back(tab);
    }
    row.addLayout(holder);
}

void AppBar::setWorkspace(int index)
{
    m_tabs[static_cast<std::size_t>(index)]->setChecked(true);
}

void AppBar::setFlattenStep(const QString& step)
{
    m_flatten->setText(step.isEmpty() ? tr("Flatten…") : step);
    m_flatten->setEnabled(step.isEmpty());
}

void AppBar::setCancelAllArmed(int protective)
{
    m_cancelAll->setText(protective > 0 ? tr("also %n protective", nullptr, protective) : tr("Cancel all"));
}

QRect AppBar::searchGeometry() const
{
    return m_search->geometry();
}

QWidget* AppBar::menuButton() const
{
    return m_menu;
}

void AppBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AppBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().raised);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.tokens().line);
}

void AppBar::retranslate()
{
    const std::array<QString, 4> names { tr("Scalp", "workspace"), tr("Trade", "workspace"), tr("Swing", "workspace"), tr("Review", "workspace") };
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        m_tabs[i]->setText(names[i]);
        m_tabs[i]->setAccessibleName(tr("Workspace %1").arg(names[i]));
        m_tabs[i]->setToolTip(tr("Workspace %1").arg(names[i]) + QStringLiteral("  (Ctrl+%1)").arg(i + 1));
        m_tabs[i]->updateGeometry();
    }
    m_menu->setAccessibleName(tr("Main menu"));
    m_menu->setToolTip(tr("Main menu"));
    m_search->setText(tr("Symbol, command or order"));
    m_search->setAccessibleName(tr("Search symbol"));
    m_figures[0]->setLabel(tr("Equity USDT"));
    m_figures[1]->setLabel(tr("Available"));
    m_figures[2]->setLabel(tr("Unrealised"));
    m_figures[3]->setLabel(tr("Day, net"));
    setCancelAllArmed(0);
    m_cancelAll->setAccessibleName(tr("Cancel all orders"));
    m_cancelAll->setToolTip(tr("Cancels every working order of every symbol"));
    setFlattenStep({});
    m_flatten->setAccessibleName(tr("Flatten everything"));
    m_flatten->setToolTip(tr("Cancels all orders and closes all positions; asks first") + QStringLiteral("  (Ctrl+Shift+F)"));
}

void AppBar::refreshFigures()
{
    const AccountState* account = m_session.account();
    if (account->verifiedAt() == WallTime {}) { // nothing was read yet
        for (FigureBox* figure : m_figures)
            figure->setValue(format::unknown(), std::nullopt);
        return;
    }
    const AccountFigures& figures = account->figures();
    m_figures[0]->setValue(format::money(figures.marginBalance), 0);
    m_figures[1]->setValue(format::money(figures.available), 0);
    m_figures[2]->setValue(format::signedMoney(figures.unrealizedPnl), signOf(figures.unrealizedPnl));
    m_figures[3]->setValue(format::signedMoney(figures.dayNet), signOf(figures.dayNet));
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/app_bar.h"

#include "core/session/account_state.h"
#include "core/session/accounts.h"
#include "core/session/preferences.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/window/app_bar_chips.h"
#include "ui/window/app_bar_parts.h"
#include "ui/workspace/key_map.h"
#include "ui/workspace/small_widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace fathom {

namespace {

constexpr int nameless = 1180, briefTabs = 1080; // widths below which the program's name goes, and the names of the other workspaces
const QString hiddenAmountsKey = QStringLiteral("ui.hideAmounts");

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
    , m_keys(KeyMap::of(*session.preferences()))
    , m_hidden(session.preferences()->value(hiddenAmountsKey).toBool(false))
{
    setFixedHeight(37);
    build();
    retranslate();
    connect(session.account(), &AccountState::figuresChanged, this, &AppBar::refreshFigures);
    connect(session.account(), &AccountState::phaseChanged, this, &AppBar::refreshFigures);
    connect(session.account(), &AccountState::configChanged, this, &AppBar::nameUnit);
    connect(session.preferences(), &Preferences::changed, this, [this](const QString& key) {
        if (key != hiddenAmountsKey)
            return;
        m_hidden = m_session.preferences()->value(hiddenAmountsKey).toBool(false);
        refreshFigures();
        retranslate();
    });
    connect(&m_keys, &KeyMap::changed, this, &AppBar::refreshKeys);
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
    m_tabRow = new QHBoxLayout;
    m_tabRow->setSpacing(0);
    row->addLayout(m_tabRow);
    m_newWorkspace = new IconButton(Icon::Plus, m_theme, this);
    m_newWorkspace->setObjectName(QStringLiteral("newWorkspace"));
    connect(m_newWorkspace, &QToolButton::clicked, this, &AppBar::newWorkspaceWanted);
    m_tabRow->addWidget(m_newWorkspace);
    row->addStretch(1);
    m_search = new SearchBox(m_theme, this);
    m_search->setObjectName(QStringLiteral("search"));
    connect(m_search, &QAbstractButton::clicked, this, &AppBar::searchWanted);
    row->addWidget(m_search, 4);
    row->addStretch(1);
    addAccount(*row);
    addButtons(*row);
}

void AppBar::addAccount(QHBoxLayout& row)
{
    m_chips = new AppBarChips(m_session, m_theme, this);
    row.addWidget(m_chips);
    auto* mark = new EnvMark(m_theme, m_session.environment(), this);
    mark->setWords(m_session.environmentName());
    row.addWidget(mark);
    m_account = new ChevronButton(m_theme, this);
    m_account->setObjectName(QStringLiteral("account"));
    m_account->setProperty("kind", QStringLiteral("quiet"));
    m_account->setFocusPolicy(Qt::TabFocus);
    m_account->setFixedHeight(26);
    connect(m_account, &QPushButton::clicked, this, [this] { Q_EMIT accountMenuWanted(m_account->mapToGlobal(QPoint(0, m_account->height() + 4))); });
    if (const Accounts* accounts = m_session.accounts()) {
        connect(accounts, &Accounts::changed, this, &AppBar::refreshAccount);
        connect(accounts, &Accounts::lockedChanged, this, &AppBar::refreshAccount);
    } else {
        m_account->setEnabled(false);
    }
    row.addWidget(m_account);
    m_eye = new IconButton(Icon::Eye, m_theme, this);
    m_eye->setObjectName(QStringLiteral("hideAmounts"));
    connect(m_eye, &QToolButton::clicked, this, [this] { Q_EMIT hideAmountsWanted(!m_hidden); });
    row.addWidget(m_eye);
    for (FigureBox*& figure : m_figures) {
        figure = new FigureBox(m_theme, this);
        row.addWidget(figure);
    }
    row.addSpacing(4);
}

void AppBar::addButtons(QHBoxLayout& row)
{
    m_cancelAll = new KeyButton(m_theme, this);
    m_cancelAll->setObjectName(QStringLiteral("cancelAll"));
    connect(m_cancelAll, &QPushButton::clicked, this, &AppBar::cancelAllWanted);
    m_flatten = new QPushButton(this);
    m_flatten->setObjectName(QStringLiteral("flatten"));
    m_flatten->setProperty("kind", QStringLiteral("warnOutline"));
    connect(m_flatten, &QPushButton::clicked, this, &AppBar::flattenWanted);
    for (QPushButton* button : { static_cast<QPushButton*>(m_cancelAll), m_flatten }) {
        button->setFocusPolicy(Qt::TabFocus);
        button->setFixedHeight(26);
        row.addWidget(button);
    }
}

void AppBar::setWorkspaces(const QStringList& names, int current)
{
    while (m_tabs.size() > static_cast<std::size_t>(names.size())) {
        m_tabs.back()->deleteLater();
        m_tabs.back()->hide();
        m_tabs.pop_back();
    }
    while (m_tabs.size() < static_cast<std::size_t>(names.size())) {
        const int index = static_cast<int>(m_tabs.size());
        auto* tab = new WorkspaceTab(m_theme, index + 1, this);
        tab->setObjectName(QStringLiteral("workspace%1").arg(index + 1));
        tab->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(
            tab, &QAbstractButton::clicked, this, [this, index] { Q_EMIT workspaceChosen(index); });
        connect(
            tab, &QWidget::customContextMenuRequested, this, [this, index, tab](const QPoint& at) {
                Q_EMIT workspaceMenuWanted(index, tab->mapToGlobal(at));
            });
        m_tabRow->insertWidget(index, tab);
        tab->show();
        m_tabs.push_back(tab);
    }
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        const QString name = names[static_cast<qsizetype>(i)];
        m_tabs[i]->setText(name);
        m_tabs[i]->setAccessibleName(tr("Workspace %1").arg(name));
        m_tabs[i]->setChecked(static_cast<int>(i) == current);
        m_tabs[i]->updateGeometry();
    }
    fit();
    refreshKeys();
}

void AppBar::setFlattenStep(const QString& step)
{
    m_flatten->setText(step.isEmpty() ? tr("Flatten…") : step);
    m_flatten->setEnabled(step.isEmpty());
}

void AppBar::setCancelAllState(int protective, int waiting)
{
    m_protective = protective;
    m_waiting = waiting;
    refreshCancelAll();
}

void AppBar::refreshCancelAll()
{
    QString text = tr("Cancel all");
    if (m_waiting > 0)
        text = tr("cancelling %n", nullptr, m_waiting);
    else if (m_protective > 0)
        text = tr("also %n protective", nullptr, m_protective);
    m_cancelAll->setText(text);
    m_cancelAll->setAccessibleName(
        m_protective > 0 || m_waiting > 0 ? text : tr("Cancel all orders"));
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

void AppBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

// A chip comes and goes, words differ by language: what they leave decides, not the width alone.
bool AppBar::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::event(event);
}

void AppBar::fit()
{
    const int least = width() < briefTabs ? 2 : width() < nameless ? 1 : 0;
    give(m_given); // tabs that are new take part
    while (m_given < least || (m_given < mostGiven && needed() > width()))
        giveOneMore();
    while (m_given > least && needed() + m_gains[static_cast<std::size_t>(m_given)] <= width()) {
        give(m_given - 1);
        if (needed() <= width())
            continue;
        giveOneMore(); // names have changed since that gain was measured
        break;
    }
}

void AppBar::giveOneMore()
{
    const int before = needed();
    give(m_given + 1);
    m_gains[static_cast<std::size_t>(m_given)] = before - needed();
}

int AppBar::needed() const { return layout()->minimumSize().width(); }

void AppBar::give(int up)
{
    m_given = up;
    m_menu->setToolButtonStyle(m_given >= 1 ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_figures[3]->setVisible(m_given < 1);
    for (WorkspaceTab* tab : m_tabs)
        tab->setNames(m_given >= 4 ? WorkspaceTab::Names::None : m_given >= 2 ? WorkspaceTab::Names::Shown : WorkspaceTab::Names::All);
    m_figures[2]->setVisible(m_given < 3);
    m_cancelAll->setKey(m_given < 5 ? m_keys.text(KeyAction::CancelAll) : QString());
}

void AppBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().raised);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.tokens().line);
}

void AppBar::retranslate()
{
    refreshAccount();
    m_menu->setAccessibleName(tr("Main menu"));
    m_menu->setToolTip(tr("Main menu"));
    m_newWorkspace->setName(
        tr("New workspace like this one"), m_keys.text(KeyAction::SaveWorkspaceAs));
    m_search->setText(tr("Symbol, command or order"));
    m_search->setAccessibleName(tr("Find a symbol, command or order"));
    m_eye->setGlyph(m_hidden ? Icon::EyeOff : Icon::Eye);
    m_eye->setName(
        m_hidden ? tr("Show amounts") : tr("Hide amounts"), m_keys.text(KeyAction::HideAmounts));
    nameUnit();
    m_figures[1]->setLabel(tr("Available"));
    m_figures[2]->setLabel(tr("Unrealised"));
    m_figures[3]->setLabel(tr("Day, net"));
    m_cancelAll->setToolTip(tr("Cancels every working order of every symbol; what protects a "
                               "position only at a second press"));
    setFlattenStep({});
    refreshCancelAll();
    m_flatten->setAccessibleName(tr("Flatten everything"));
    refreshKeys();
}

void AppBar::nameUnit()
{
    m_figures[0]->setLabel(tr("Equity %1").arg(m_session.account()->totalsUnit()));
}

void AppBar::refreshKeys()
{
    const auto withKey = [this](const QString& text, KeyAction action) {
        const QString key = m_keys.text(action);
        return key.isEmpty() ? text : text + QStringLiteral("  (") + key + QLatin1Char(')');
    };
    m_search->setKey(m_keys.text(KeyAction::Palette));
    m_cancelAll->setKey(m_given < 5 ? m_keys.text(KeyAction::CancelAll) : QString());
    m_flatten->setToolTip(
        withKey(tr("Cancels all orders and closes all positions; asks first"), KeyAction::Flatten)
            .toHtmlEscaped());
    for (std::size_t i = 0; i < m_tabs.size(); ++i)
        m_tabs[i]->setToolTip(withKey(
            m_tabs[i]->accessibleName(), offset(KeyAction::Workspace1, static_cast<int>(i)))
                                     .toHtmlEscaped()); // a name the user gave, or a file brought
}

void AppBar::refreshAccount()
{
    const Accounts* accounts = m_session.accounts();
    const bool locked = accounts != nullptr && accounts->isLocked();
    const QString name = accounts != nullptr ? accounts->current().label : m_session.accountName();
    m_account->setText(m_session.isLiveMarket() ? tr("Paper fills") : name); // whose market it is stands in the mark beside it
    m_account->setIcon(locked ? themedIcon(Icon::Lock, m_theme) : QIcon());
    m_account->setAccessibleName(locked ? tr("Account %1, locked").arg(name) : tr("Account %1").arg(name));
    m_account->setToolTip(locked ? tr("Locked: nothing can be sent until the key is unlocked  (Ctrl+Alt+L)") : tr("Accounts, keys, lock, proxy"));
}

void AppBar::refreshFigures()
{
    const AccountState* account = m_session.account();
    if (account->verifiedAt() == WallTime {}) { // nothing was read yet
        for (FigureBox* figure : m_figures)
            figure->setValue(format::unknown(), std::nullopt);
        return;
    }
    if (m_hidden) {
        for (FigureBox* figure : m_figures)
            figure->setValue(format::hidden(), std::nullopt);
        return;
    }
    const AccountFigures& figures = account->figures();
    m_figures[0]->setValue(format::money(figures.marginBalance), 0);
    m_figures[1]->setValue(format::money(figures.available), 0);
    m_figures[2]->setValue(
        format::signedMoney(figures.unrealizedPnl), signOf(figures.unrealizedPnl));
    m_figures[3]->setValue(format::signedMoney(figures.dayNet), signOf(figures.dayNet));
}

} // namespace fathom

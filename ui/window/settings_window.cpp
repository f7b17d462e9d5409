// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settings_window.h"

#include "core/session/preferences.h"
#include "ui/ladder/ladder_options.h"
#include "ui/ladder/mouse_page.h"
#include "ui/theme/theme.h"
#include "ui/window/language.h"
#include "ui/window/settings_form.h"
#include "ui/window/settings_gestures.h"
#include "ui/window/settings_keys.h"
#include "ui/workspace/key_map.h"
#include "ui/workspace/small_widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>

#include <utility>

namespace fathom {

namespace {

constexpr int listWidth = 150, lineHeight = 28;

QWidget* scrolling(QWidget* page, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    page->setAutoFillBackground(false); // the window paints the ground
    area->viewport()->setAutoFillBackground(false);
    return area;
}

} // namespace

SettingsWindow::SettingsWindow(SettingsScope scope, QWidget* parent)
    : QDialog(parent)
    , m_scope(std::move(scope))
{
    setObjectName(QStringLiteral("settingsWindow"));
    resize(820, 600);
    build();
    connect(&m_scope.preferences, &Preferences::changed, this, &SettingsWindow::refresh);
    connect(&m_scope.theme, &Theme::changed, this, &SettingsWindow::refresh);
}

void SettingsWindow::build()
{
    m_builtIn = m_scope.language.current();
    setWindowTitle(tr("Settings"));
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("settingsList"));
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_list->setFixedWidth(listWidth);
    m_pages = new QStackedWidget(this);
    add(new KeysPage(KeyMap::of(m_scope.preferences), this), tr("Keys"), "settingsKeys");
    add(makeMousePage(), tr("Mouse"), "settingsMouse");
    m_forms = { makeSoundsPage(m_scope, this), makeTradingPage(m_scope, this), makeDisplayPage(m_scope, this) };
    add(scrolling(m_forms[0], this), tr("Sounds"), "settingsSounds");
    add(scrolling(m_forms[1], this), tr("Trading"), "settingsTrading");
    add(scrolling(m_forms[2], this), tr("Display"), "settingsDisplay");
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_list->setCurrentRow(0);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    row->addWidget(m_list);
    row->addWidget(m_pages, 1);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("settingsClose"));
    close->setAccessibleName(tr("Close the settings"));
    close->setAutoDefault(false);
    connect(close, &QAbstractButton::clicked, this, &QDialog::close);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(12, 0, 12, 12);
    foot->addWidget(plainLabel(tr("Every change holds at once."), "hint", this));
    foot->addStretch(1);
    foot->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(row, 1);
    column->addLayout(foot);
}

void SettingsWindow::add(QWidget* page, const QString& name, const char* objectName)
{
    page->setObjectName(QLatin1String(objectName));
    page->setAccessibleName(name);
    m_pages->addWidget(page);
    auto* line = new QListWidgetItem(name, m_list);
    line->setSizeHint(QSize(listWidth, lineHeight));
}

QWidget* SettingsWindow::makeMousePage()
{
    Preferences& preferences = m_scope.preferences;
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* ladder = plainLabel(tr("Rows of the ladders"), "title", page);
    ladder->setContentsMargins(12, 12, 12, 0);
    column->addWidget(ladder);
    m_mouse = new MousePage([&preferences] { return LadderOptions::load(preferences).mouse; },
        [&preferences](const MouseTable& table) {
            LadderOptions options = LadderOptions::load(preferences);
            options.mouse = table;
            options.save(preferences);
        },
        page);
    column->addWidget(m_mouse, 1);
    m_gestures = new ChartGesturesPage(preferences, page);
    column->addWidget(m_gestures);
    return page;
}

void SettingsWindow::show(Page page)
{
    m_list->setCurrentRow(static_cast<int>(page));
    QDialog::show();
    raise();
    activateWindow();
    m_list->setFocus();
}

void SettingsWindow::refresh()
{
    if (m_rebuilding)
        return;
    for (SettingsForm* form : m_forms)
        form->refresh();
    m_mouse->refresh();
    m_gestures->refresh();
}

// Everything in it is words: another language makes it anew, at the page it shows.
void SettingsWindow::rebuild()
{
    const int page = m_list->currentRow();
    m_forms.clear();
    delete layout();
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    build();
    m_list->setCurrentRow(page);
    m_rebuilding = false;
}

void SettingsWindow::changeEvent(QEvent* event)
{
    // Not now: what chose the language is a field that would be gone. Amounts that hide are told the same way.
    if (event->type() == QEvent::LanguageChange && m_scope.language.current() != m_builtIn && !std::exchange(m_rebuilding, true))
        QTimer::singleShot(0, this, &SettingsWindow::rebuild);
    QDialog::changeEvent(event);
}

void SettingsWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = m_scope.theme.tokens();
    painter.fillRect(rect(), tokens.panel);
    painter.fillRect(QRect(listWidth, 0, 1, m_pages->height()), tokens.line);
    painter.fillRect(QRect(0, m_pages->height(), width(), 1), tokens.line);
}

} // namespace fathom

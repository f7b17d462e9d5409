// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/connection_panel.h"

#include "core/session/connection_state.h"
#include "core/session/session.h"
#include "core/session/support_bundle.h"
#include "ui/connection/bundle_dialog.h"
#include "ui/connection/requests_model.h"
#include "ui/connection/streams_model.h"
#include "ui/connection/vitals_view.h"
#include "ui/tables/data_table.h"
#include "ui/theme/theme.h"
#include "ui/workspace/small_widgets.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

namespace fathom {

namespace {
constexpr int shownRows = 4; // at least: fewer streams at once tell nothing
}

ConnectionPanel::ConnectionPanel(const PanelContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("connectionPanel"));
    build();
    addTools();
    retranslate();
    connect(context.session.connection(), &ConnectionState::changed, this, &ConnectionPanel::refresh);
    connect(&context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    m_tick.setInterval(500);
    connect(&m_tick, &QTimer::timeout, this, &ConnectionPanel::refresh);
    m_tick.start();
}

ConnectionPanel::~ConnectionPanel() = default;

void ConnectionPanel::build()
{
    const ConnectionState& wires = *m_context.session.connection();
    m_vitals = new VitalsView(m_context, this);
    m_streams = new StreamsModel(wires, this);
    m_streamTable = new DataTable(m_context.theme, QStringLiteral("streamTable"), tr("Streams"), this);
    m_streamTable->setSourceModel(m_streams);
    m_streamTable->setYieldingColumns({ StreamsModel::Route, StreamsModel::LastError, StreamsModel::Losses });
    m_streamTable->sortByColumn(StreamsModel::Name, Qt::AscendingOrder);
    m_requests = new RequestsModel(wires, this);
    m_requestTable = new DataTable(m_context.theme, QStringLiteral("requestTable"), tr("Requests"), this);
    m_requestTable->setSourceModel(m_requests);
    m_requestTable->setYieldingColumns({ RequestsModel::Names, RequestsModel::Orders, RequestsModel::Weight });
    m_requestTable->sortByColumn(RequestsModel::Time, Qt::DescendingOrder);
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(QStringLiteral("connectionTabs"));
    m_tabs->setProperty("plain", true);
    m_tabs->setExpanding(false);
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("requestSearch"));
    m_search->setClearButtonEnabled(true);
    m_pause = new QToolButton(this);
    m_pause->setObjectName(QStringLiteral("requestPause"));
    m_pause->setCheckable(true);
    m_pause->setFont(m_context.theme.label());
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_streamTable);
    m_pages->addWidget(m_requestTable);
    m_pages->setMinimumHeight(m_context.theme.headerRow() + shownRows * m_context.theme.tableRow());
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(0, 0, 8, 0);
    bar->setSpacing(6);
    bar->addWidget(m_tabs);
    bar->addStretch(1);
    bar->addWidget(m_search, 2);
    bar->addWidget(m_pause);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_vitals);
    column->addLayout(bar);
    column->addWidget(m_pages, 1);
    setFocusProxy(m_streamTable);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        m_search->setVisible(index == 1);
        m_pause->setVisible(index == 1);
    });
    m_search->hide();
    m_pause->hide();
    connect(m_search, &QLineEdit::textChanged, m_requests, &RequestsModel::setSearch);
    connect(m_pause, &QToolButton::toggled, m_requests, &RequestsModel::setPaused);
    connect(m_requestTable, &DataTable::rowActivated, this,
        [this](int row) { QApplication::clipboard()->setText(RequestsModel::line(m_requests->at(row))); });
}

void ConnectionPanel::addTools()
{
    auto* tools = new QWidget(this);
    tools->setObjectName(QStringLiteral("titleTools"));
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    const auto button = [&](QPushButton*& made, const char* name) {
        made = new QPushButton(tools);
        made->setObjectName(QLatin1String(name));
        made->setProperty("kind", QStringLiteral("row"));
        made->setFixedHeight(22);
        row->addWidget(made);
    };
    button(m_reconnect, "reconnect");
    button(m_resync, "resyncBooks");
    button(m_copy, "copyDiagnosis");
    button(m_bundle, "supportBundle");
    connect(m_reconnect, &QPushButton::clicked, this, &ConnectionPanel::openReconnectMenu);
    connect(m_resync, &QPushButton::clicked, &m_context.session, &Session::resyncBooks);
    connect(m_copy, &QPushButton::clicked, this, &ConnectionPanel::copyDiagnosis);
    connect(m_bundle, &QPushButton::clicked, this, &ConnectionPanel::openBundle);
}

void ConnectionPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConnectionPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void ConnectionPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.tokens().panel);
    painter.fillRect(QRect(0, m_vitals->geometry().bottom() + 1, width(), 1), m_context.theme.tokens().line);
}

void ConnectionPanel::retranslate()
{
    setWindowTitle(tr("Connection"));
    setAccessibleName(tr("Connection"));
    m_tabs->setTabText(0, tr("Streams"));
    m_tabs->setTabText(1, tr("Requests"));
    m_tabs->setAccessibleName(tr("Streams or requests"));
    m_search->setPlaceholderText(tr("order, refused, lost, -2019, >100"));
    m_search->setAccessibleName(tr("Search requests"));
    m_pause->setText(tr("Hold"));
    m_pause->setAccessibleName(tr("Hold the list while reading it"));
    m_streamTable->setEmptyText(tr("Not connected yet"));
    m_requestTable->setEmptyText(tr("Nothing was asked yet, or nothing matches"));
    const auto name = [](QPushButton* button, const QString& text, const QString& said) {
        button->setText(text);
        button->setAccessibleName(said);
        button->setToolTip(said.toHtmlEscaped());
    };
    name(m_reconnect, tr("Reconnect…"), tr("Connect a stream anew"));
    name(m_resync, tr("Reload books"), tr("Load every book on screen anew"));
    name(m_copy, tr("Copy diagnosis"), tr("Copy state and figures of every connection, without secrets"));
    name(m_bundle, tr("Support bundle…"), tr("Look at and save what a report of a fault needs"));
    Q_EMIT m_streams->headerDataChanged(Qt::Horizontal, 0, StreamsModel::ColumnCount - 1);
    Q_EMIT m_requests->headerDataChanged(Qt::Horizontal, 0, RequestsModel::ColumnCount - 1);
}

void ConnectionPanel::refresh()
{
    if (!isVisible())
        return;
    m_vitals->refresh();
    m_streams->refresh();
}

void ConnectionPanel::openReconnectMenu()
{
    QMenu menu;
    menu.setObjectName(QStringLiteral("reconnectMenu"));
    for (const char* stream : { "public", "market", "private", "wsApi" }) {
        const QString name = QLatin1String(stream);
        QAction* action = menu.addAction(ConnectionState::title(name));
        action->setObjectName(QStringLiteral("reconnect-") + name);
        connect(action, &QAction::triggered, this, [this, name] { m_context.session.reconnect(name); });
    }
    menu.addSeparator();
    menu.addAction(tr("Compare the account now"), &m_context.session, &Session::verifyNow)->setObjectName(QStringLiteral("verifyNow"));
    menu.exec(m_reconnect->mapToGlobal(QPoint(0, m_reconnect->height() + 2)));
}

void ConnectionPanel::copyDiagnosis() { QApplication::clipboard()->setText(QString::fromUtf8(support::diagnosis(m_context.session))); }

void ConnectionPanel::openBundle() { (new BundleDialog(m_context.session, m_context.theme, window()))->show(); }

} // namespace fathom

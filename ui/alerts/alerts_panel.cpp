// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alerts_panel.h"

#include "core/session/market_data.h"
#include "core/session/session.h"
#include "ui/alerts/alerts_model.h"
#include "ui/tables/data_table.h"
#include "ui/theme/format.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace fathom {

AlertsPanel::AlertsPanel(const PanelContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new AlertsModel(*context.session.market(), this))
    , m_table(new DataTable(context.theme, QStringLiteral("alertsTable"), tr("Alerts"), this))
    , m_price(new QLineEdit(this))
    , m_add(new QPushButton(this))
    , m_clear(new QPushButton(this))
{
    setObjectName(QStringLiteral("alertsPanel"));
    m_table->setSourceModel(m_model);
    m_table->setYieldingColumns({ AlertsModel::Made, AlertsModel::State });
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 4, 6, 4);
    row->setSpacing(6);
    m_price->setObjectName(QStringLiteral("alertPrice"));
    m_price->setMaxLength(24);
    m_price->setMinimumWidth(96); // a price is typed here
    m_price->setMaximumWidth(150);
    m_add->setObjectName(QStringLiteral("addAlert"));
    m_clear->setObjectName(QStringLiteral("clearAlerts"));
    m_clear->setProperty("kind", QStringLiteral("quiet"));
    row->addWidget(m_price);
    row->addWidget(m_add);
    row->addStretch(1);
    row->addWidget(m_clear);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    PriceAlerts& alerts = PriceAlerts::of(*context.session.market());
    connect(m_add, &QPushButton::clicked, this, &AlertsPanel::add);
    connect(m_price, &QLineEdit::returnPressed, this, &AlertsPanel::add);
    connect(m_clear, &QPushButton::clicked, &alerts, &PriceAlerts::removeFired);
    connect(m_table, &DataTable::rowActivated, this,
        [this](int index) { m_context.link.setSymbol(m_model->at(index).symbol); });
    connect(m_table, &DataTable::buttonTriggered, &alerts,
        [this, &alerts](int index, int) { alerts.remove(m_model->at(index).id); });
    connect(m_table, &DataTable::deletePressed, &alerts, [this, &alerts] {
        std::vector<int> ids;
        for (const int index : m_table->selectedSourceRows())
            ids.push_back(m_model->at(index).id);
        for (const int id : ids)
            alerts.remove(id);
    });
    connect(&context.link, &LinkGroup::symbolChanged, this, &AlertsPanel::retranslate);
    retranslate();
}

void AlertsPanel::add()
{
    const auto price = format::parseTyped(m_price->text());
    const bool made = price
        && PriceAlerts::of(*m_context.session.market()).add(m_context.link.symbol(), *price) != 0;
    m_price->setProperty("invalid", !made);
    repolish(m_price);
    if (made)
        m_price->clear();
}

void AlertsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AlertsPanel::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_context.theme.tokens().panel);
}

void AlertsPanel::retranslate()
{
    const QString symbol = m_context.link.symbol();
    m_table->setAccessibleName(tr("Alerts"));
    m_table->setEmptyText(
        tr("No alerts. Type a price, or use the menu at a price in ladder or chart"));
    m_price->setPlaceholderText(tr("%1 reaches").arg(symbol));
    m_price->setAccessibleName(tr("Price of %1 to be told of").arg(symbol));
    m_add->setText(tr("Add alert"));
    m_clear->setText(tr("Clear reached"));
    setPanelNote(this, tr("this session only"));
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, AlertsModel::ColumnCount - 1);
}

} // namespace fathom

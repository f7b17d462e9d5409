// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orders_panel.h"

#include "core/session/account_state.h"
#include "core/session/order_gateway.h"
#include "core/session/preferences.h"
#include "core/session/session.h"
#include "ui/orders/orders_model.h"
#include "ui/tables/data_table.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace fathom {

namespace {

const QString scopeKey = QStringLiteral("ui.orders.followLink");
constexpr int messageMs = 6000;

} // namespace

OrdersPanel::OrdersPanel(const PanelContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new OrdersModel(context.session, this))
    , m_table(new DataTable(context.theme, QStringLiteral("ordersTable"), tr("Orders"), this))
    , m_counts(new QLabel(this))
    , m_message(new QLabel(this))
    , m_scope(new QToolButton(this))
    , m_cancelAll(new QToolButton(this))
{
    setObjectName(QStringLiteral("ordersPanel"));
    m_table->setSourceModel(m_model);
    m_table->setYieldingColumns({ OrdersModel::Result, OrdersModel::Flags, OrdersModel::ToMark, OrdersModel::Type, OrdersModel::QueueAhead, OrdersModel::Age, OrdersModel::Filled });
    buildHeader();
    setFocusProxy(m_table);

    connect(m_model, &OrdersModel::countsChanged, this, &OrdersPanel::refresh);
    connect(m_model, &OrdersModel::editRefused, this, [this](const QString& reason) {
        m_message->setText(reason);
        QTimer::singleShot(messageMs, m_message, &QLabel::clear);
    });
    connect(m_table, &DataTable::buttonTriggered, this, &OrdersPanel::trigger);
    connect(m_table, &DataTable::deletePressed, this, &OrdersPanel::cancelSelected);
    connect(m_table, &DataTable::menuWanted, this, &OrdersPanel::showMenu);
    connect(m_table, &DataTable::rowActivated, this, [this](int row) { m_context.link.setSymbol(m_model->at(row).symbol); });
    connect(&m_context.link, &LinkGroup::symbolChanged, this, &OrdersPanel::applyScope);
    connect(m_scope, &QToolButton::toggled, this, [this](bool on) {
        m_context.session.preferences()->setValue(scopeKey, on);
        applyScope();
    });
    connect(m_cancelAll, &QToolButton::clicked, this, [this] {
        m_context.session.orders()->cancelAll(CancelScope { m_scope->isChecked() ? m_context.link.symbol() : QString() });
    });
    connect(&m_context.theme, &Theme::changed, this, &OrdersPanel::refresh);
    m_scope->setChecked(context.session.preferences()->value(scopeKey, false).toBool());
    applyScope();
    retranslate();
}

void OrdersPanel::buildHeader()
{
    for (QLabel* label : { m_counts, m_message }) {
        label->setTextFormat(Qt::PlainText);
        label->setFont(m_context.theme.label());
    }
    m_counts->setObjectName(QStringLiteral("ordersCounts"));
    m_message->setObjectName(QStringLiteral("ordersMessage"));
    m_scope->setObjectName(QStringLiteral("ordersFollowLink"));
    m_scope->setCheckable(true);
    m_cancelAll->setObjectName(QStringLiteral("ordersCancelAll"));
    m_scope->setFont(m_context.theme.label());
    m_cancelAll->setFont(m_context.theme.label());

    auto* header = new QHBoxLayout;
    header->setContentsMargins(8, 2, 6, 2);
    header->setSpacing(8);
    header->addWidget(m_counts);
    header->addWidget(m_message, 1);
    header->addWidget(m_scope);
    header->addWidget(m_cancelAll);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_table, 1);
}

void OrdersPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OrdersPanel::retranslate()
{
    m_table->setAccessibleName(tr("Orders"));
    m_table->setEmptyText(tr("No working orders"));
    m_scope->setText(tr("Only this symbol"));
    m_scope->setAccessibleName(tr("Show orders of the linked symbol only"));
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, OrdersModel::ColumnCount - 1);
    refresh();
}

void OrdersPanel::applyScope()
{
    m_model->setSymbol(m_scope->isChecked() ? m_context.link.symbol() : QString());
    refresh();
}

void OrdersPanel::refresh()
{
    const auto counts = m_model->counts();
    setWindowTitle(counts.total > 0 ? tr("Orders %1").arg(counts.total) : tr("Orders"));
    QStringList parts { tr("%n working", nullptr, counts.working) };
    if (counts.unknown > 0)
        parts << tr("%n unknown", nullptr, counts.unknown);
    if (counts.refused > 0)
        parts << tr("%n refused", nullptr, counts.refused);
    m_counts->setText(parts.join(QStringLiteral(", ")));
    m_cancelAll->setText(tr("Cancel all %1").arg(counts.working));
    m_cancelAll->setAccessibleName(tr("Cancel all, %n order(s)", nullptr, counts.working));
    m_cancelAll->setEnabled(counts.working > 0);

    const Tokens& tokens = m_context.theme.tokens();
    QPalette palette = m_counts->palette();
    palette.setColor(QPalette::WindowText, counts.unknown > 0 ? tokens.warn : tokens.text3);
    m_counts->setPalette(palette);
    palette.setColor(QPalette::WindowText, tokens.sell);
    m_message->setPalette(palette);
}

void OrdersPanel::trigger(int row, int button)
{
    switch (button) {
    case OrdersModel::Cancel: m_context.session.orders()->cancel(m_model->at(row).localId); break;
    case OrdersModel::Dismiss: m_model->dismiss(row); break;
    case OrdersModel::Edit:
        for (int shown = 0; shown < m_table->model()->rowCount(); ++shown) {
            const QModelIndex index = m_table->model()->index(shown, OrdersModel::Price);
            if (m_table->sourceIndex(index).row() == row) {
                m_table->setCurrentIndex(index);
                m_table->edit(index);
            }
        }
        break;
    default: break;
    }
}

void OrdersPanel::cancelSelected()
{
    QVector<LocalOrderId> ids;
    for (const int row : m_table->selectedSourceRows())
        ids.append(m_model->at(row).localId);
    for (const LocalOrderId id : std::as_const(ids))
        m_context.session.orders()->cancel(id);
}

void OrdersPanel::showMenu(int row, const QPoint& at)
{
    const Order order = m_model->at(row);
    OrderGateway* gateway = m_context.session.orders();
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("orderMenu"));
    menu.addAction(tr("Cancel %1").arg(describeOrder(order, m_context.session)), this, [gateway, order] { gateway->cancel(order.localId); });
    menu.addAction(tr("Edit price"), this, [this, row] { trigger(row, OrdersModel::Edit); })->setEnabled(order.isWorking() && order.type == OrderType::Limit);
    menu.addSeparator();
    menu.addAction(tr("Cancel buys of %1").arg(order.symbol), this, [gateway, order] { gateway->cancelAll({ order.symbol, Side::Buy }); });
    menu.addAction(tr("Cancel sells of %1").arg(order.symbol), this, [gateway, order] { gateway->cancelAll({ order.symbol, Side::Sell }); });
    menu.addAction(tr("Cancel all of %1").arg(order.symbol), this, [gateway, order] { gateway->cancelAll(CancelScope { order.symbol }); });
    menu.addSeparator();
    menu.addAction(tr("Show %1").arg(order.symbol), this, [this, order] { m_context.link.setSymbol(order.symbol); });
    menu.exec(at);
}

} // namespace fathom

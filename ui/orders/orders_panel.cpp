// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orders_panel.h"

#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "core/session/preferences.h"
#include "core/session/session.h"
#include "ui/orders/cancel_waves.h"
#include "ui/orders/orders_model.h"
#include "ui/tables/chip_button.h"
#include "ui/tables/data_table.h"
#include "ui/tables/table_memory.h"
#include "ui/theme/format.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/ticket/order_bracket.h"
#include "ui/workspace/click_sheet.h"
#include "ui/workspace/key_map.h"
#include "ui/workspace/order_change.h"
#include "ui/workspace/order_split.h"
#include "ui/workspace/send_again.h"
#include "ui/workspace/small_widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
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
    , m_waves(new CancelWaves(context.session, this))
{
    setObjectName(QStringLiteral("ordersPanel"));
    using M = OrdersModel;
    m_table->setSourceModel(m_model);
    // The words before the buttons of one unknown or refused order take no column away that tells orders apart.
    m_table->setEditFirst({ M::Trigger, M::Price });
    m_table->setYieldingColumns({ M::ClientId, M::HeldAt, M::Result, M::Flags, M::Actions, M::ToMark, M::Type, M::QueueAhead, M::Filled, M::Age, M::State },
        { M::Actions, M::State });
    keepLayout(m_table, context.session.preferences());
    buildTools();
    m_message = plainLabel({}, "sell", this);
    m_message->setObjectName(QStringLiteral("ordersMessage"));
    m_message->setContentsMargins(8, 2, 8, 3);
    m_message->setWordWrap(true);
    m_message->hide();
    m_messageEnds.setSingleShot(true);
    m_messageEnds.setInterval(messageMs);
    connect(&m_messageEnds, &QTimer::timeout, m_message, &QWidget::hide);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_message);
    setFocusProxy(m_table);

    connect(m_model, &M::countsChanged, this, &OrdersPanel::refresh);
    connect(m_model, &M::editRefused, this, [this](const QString& reason) { say(reason); });
    connect(m_model, &M::editAccepted, this, &OrdersPanel::send);
    connect(m_waves, &CancelWaves::offerChanged, this, &OrdersPanel::refresh);
    connect(m_context.session.account(), &AccountState::figuresChanged, this, &OrdersPanel::showEmpty);
    connect(m_waves, &CancelWaves::finished, this, [this](int cancelled, const QString& failures) {
        if (!failures.isEmpty())
            say(tr("%n cancelled", nullptr, cancelled) + QStringLiteral("; ") + tr("not cancelled: %1").arg(failures));
    });
    connect(m_table, &DataTable::buttonTriggered, this, &OrdersPanel::trigger);
    connect(m_table, &DataTable::deletePressed, this, &OrdersPanel::cancelSelected);
    connect(m_table, &DataTable::menuWanted, this, &OrdersPanel::showMenu);
    connect(m_table, &DataTable::rowClicked, this, [this](int row) { m_context.link.setSymbol(m_model->at(row).symbol); });
    connect(m_table, &DataTable::rowActivated, this, [this](int row) { m_context.link.setSymbol(m_model->at(row).symbol); });
    connect(m_table, &DataTable::rowEntered, this, [this](int row) {
        showMenu(row, m_table->viewport()->mapToGlobal(m_table->visualRect(m_table->currentIndex()).bottomLeft()));
    });
    connect(m_table, &DataTable::pointerInsideChanged, m_model, &M::setHeld);
    connect(m_table, &DataTable::sortHeldChanged, this, [this](bool held) { m_held->setWords(held ? tr("sort held") : QString()); });
    connect(context.session.orders(), &OrderGateway::requestProgressed, this, [this](RequestId request, const RequestProgress& progress) {
        if (const auto edit = m_edits.find(request); edit != m_edits.end())
            say(progress.text, false);
    });
    connect(context.session.orders(), &OrderGateway::requestFinished, this, [this](RequestId request, Outcome outcome, const Error& error) {
        const auto edit = m_edits.find(request);
        if (edit == m_edits.end())
            return;
        const Order* order = m_context.session.account()->order(edit->second);
        m_edits.erase(edit);
        if (outcome == Outcome::Rejected || outcome == Outcome::NotSent)
            say((order ? describeOrder(*order, m_context.session) + QStringLiteral(": ") : QString()) + tr("refused, unchanged: %1").arg(error.userText()));
    });
    connect(&m_context.link, &LinkGroup::symbolChanged, this, &OrdersPanel::applyScope);
    connect(context.session.account(), &AccountState::phaseChanged, this, &OrdersPanel::refreshChips);
    setFollowing(context.session.preferences() && context.session.preferences()->value(scopeKey, false).toBool());
    retranslate();
}

OrdersPanel::~OrdersPanel() = default;

void OrdersPanel::buildTools()
{
    m_tools = new QWidget(this);
    m_tools->setObjectName(QStringLiteral("titleTools"));
    m_tools->hide(); // the title bar shows it
    auto* row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_held = new ChipButton(m_context.theme, QStringLiteral("ordersSortHeld"), m_tools);
    m_held->setPressable(false);
    m_asOf = new ChipButton(m_context.theme, QStringLiteral("ordersAsOf"), m_tools);
    m_asOf->setPressable(false);
    m_scope = new ChevronButton(m_context.theme, m_tools);
    m_scope->setObjectName(QStringLiteral("ordersScope"));
    m_scope->setProperty("kind", QStringLiteral("quiet"));
    connect(m_scope, &QPushButton::clicked, this, [this] {
        QMenu menu(this);
        menu.setObjectName(QStringLiteral("ordersScopeMenu"));
        menu.addAction(tr("All symbols"), this, [this] { setFollowing(false); })->setObjectName(QStringLiteral("ordersAllSymbols"));
        menu.addAction(tr("Only %1").arg(m_context.link.symbol()), this, [this] { setFollowing(true); })->setObjectName(QStringLiteral("ordersFollowLink"));
        menu.exec(m_scope->mapToGlobal(QPoint(0, m_scope->height())));
    });
    m_cancelAll = new QPushButton(m_tools);
    m_cancelAll->setObjectName(QStringLiteral("ordersCancelAll"));
    m_cancelAll->setProperty("kind", QStringLiteral("row"));
    m_cancelAll->setAutoDefault(false);
    connect(m_cancelAll, &QPushButton::clicked, this, [this] { m_waves->cancelAll(scope()); });
    auto* columns = new IconButton(Icon::Settings, m_context.theme, m_tools);
    columns->setObjectName(QStringLiteral("ordersColumns"));
    connect(columns, &QToolButton::clicked, this, [this, columns] { m_table->openColumnMenu(columns->mapToGlobal(QPoint(0, columns->height()))); });
    row->addWidget(m_held);
    row->addWidget(m_asOf);
    row->addWidget(m_scope);
    row->addWidget(m_cancelAll);
    row->addWidget(columns);
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
    m_model->renameColumns();
    m_tools->findChild<IconButton*>(QStringLiteral("ordersColumns"))->setName(tr("Columns and filters"));
    applyScope();
    refreshChips();
}

CancelScope OrdersPanel::scope() const { return CancelScope { .symbol = m_following ? m_context.link.symbol() : QString() }; }

void OrdersPanel::setFollowing(bool follow)
{
    m_following = follow;
    if (m_context.session.preferences())
        m_context.session.preferences()->setValue(scopeKey, follow);
    applyScope();
}

void OrdersPanel::applyScope()
{
    m_model->setSymbol(m_following ? m_context.link.symbol() : QString());
    m_scope->setText(m_following ? m_context.link.symbol() : tr("All symbols"));
    m_scope->setAccessibleName(tr("Orders shown: %1").arg(m_scope->text()));
    refresh();
}

void OrdersPanel::refresh()
{
    const auto counts = m_model->counts();
    const auto total = static_cast<int>(m_context.session.account()->openOrders().size());
    setWindowTitle(total > 0 ? tr("Orders %1").arg(total) : tr("Orders"));
    QStringList parts;
    if (counts.working() > 0)
        parts << tr("%n ordinary", nullptr, counts.ordinary) << tr("%n conditional", nullptr, counts.conditional);
    if (counts.unknown > 0)
        parts << tr("%n unknown", nullptr, counts.unknown);
    if (counts.refused > 0)
        parts << tr("%n refused", nullptr, counts.refused);
    setPanelNote(this, parts.join(QStringLiteral(", ")));
    const int offered = m_waves->offered();
    m_cancelAll->setText(offered > 0 ? tr("also %n protective", nullptr, offered) : tr("Cancel all %1").arg(counts.working()));
    m_cancelAll->setAccessibleName(offered > 0 ? tr("Cancel also %n protective order(s)", nullptr, offered) : tr("Cancel all, %n order(s)", nullptr, counts.working()));
    m_cancelAll->setEnabled(counts.working() > 0);
    const QString kind = offered > 0 ? QStringLiteral("warnOutline") : QStringLiteral("row");
    if (m_cancelAll->property("kind").toString() != kind) {
        m_cancelAll->setProperty("kind", kind);
        repolish(m_cancelAll);
    }
    showEmpty();
}

// The funds follow the account's figures, which come after the order that changed them.
void OrdersPanel::showEmpty()
{
    const auto total = static_cast<int>(m_context.session.account()->openOrders().size());
    const AccountState* account = m_context.session.account();
    if (!account->isReady() && account->verifiedAt() == WallTime {})
        m_table->setEmptyState(Icon::Clock, tr("Orders as of –"), account->phaseReason());
    else
        m_table->setEmptyState(Icon::Check, tr("No working orders"), m_following ? tr("of %1; %n elsewhere", nullptr, total).arg(m_context.link.symbol())
                : m_context.session.environment() == Environment::Paper ? tr("Paper funds: %1 %2.").arg(format::money(account->figures().available), account->totalsUnit())
                                                                        : QString());
}

void OrdersPanel::refreshChips()
{
    const AccountState* account = m_context.session.account();
    const bool known = account->verifiedAt() != WallTime {};
    m_asOf->setWords(account->isReady() ? QString() : tr("as of %1").arg(known ? format::time(account->verifiedAt()) : format::unknown()), {}, account->phaseReason());
    refresh();
}

void OrdersPanel::say(const QString& text, bool isProblem)
{
    m_message->setProperty("role", isProblem ? QStringLiteral("sell") : QStringLiteral("text2"));
    repolish(m_message);
    m_message->setText(text);
    m_message->setAccessibleName(text);
    m_message->setVisible(!text.isEmpty());
    m_messageEnds.start();
}

void OrdersPanel::trigger(int row, int button)
{
    const Order order = m_model->at(row);
    switch (button) {
    case OrdersModel::Cancel: m_waves->cancel({ order.localId }); break;
    case OrdersModel::Dismiss: m_model->dismiss(row); break;
    case OrdersModel::CheckNow: m_context.session.verifyNow(); break;
    case OrdersModel::Edit: m_table->editCell(row, isConditional(order.type) && order.triggerPrice.isPositive() ? OrdersModel::Trigger : OrdersModel::Price); break;
    case OrdersModel::SendAgain: askAgain(order); break;
    case OrdersModel::UseAffordable:
        if (const auto quantity = m_model->affordable(order)) {
            m_context.link.setSymbol(order.symbol);
            Draft draft;
            draft.side = order.side;
            if (hasLimitPrice(order.type))
                draft.price = order.price;
            if (order.triggerPrice.isPositive()) {
                draft.trigger = order.triggerPrice;
                draft.working = order.workingType;
            }
            draft.quantity = *quantity;
            draft.type = order.type;
            m_context.link.offerDraft(draft);
        }
        break;
    default: break;
    }
}

// A working limit order is modified; the exchange cannot modify a conditional one, so it is replaced. Source: INTERACTION 2, 5.8.
void OrdersPanel::send(const Order& order, const OrderIntent& terms)
{
    const auto go = [this, order, terms] {
        OrderGateway* orders = m_context.session.orders();
        const RequestId request = order.isConditional() ? orders->replace(order.localId, terms) : orders->modify(order.localId, terms.price, terms.quantity);
        m_edits[request] = order.localId;
    };
    if (m_context.session.environment() == Environment::Production)
        askToChange(m_context, order, describeOrder(order, m_context.session), terms, this, go);
    else
        go();
}

void OrdersPanel::askAgain(const Order& order)
{
    const QString what = describeOrder(order, m_context.session);
    sendAgain(m_context.session, m_context.theme, order.localId, what, this,
        [this, what](const QString& reason, bool) { say(what + QStringLiteral(": ") + tr("not sent: %1").arg(reason)); });
}

void OrdersPanel::cancelSelected()
{
    std::vector<LocalOrderId> ids;
    for (const int row : m_table->selectedSourceRows()) {
        if (!m_model->isGone(row) && !isRefusedOrder(m_model->at(row)))
            ids.push_back(m_model->at(row).localId);
    }
    if (ids.empty())
        return;
    m_waves->cancel(ids);
    if (const int offered = m_waves->offered(); offered > 0)
        say(tr("%n protective order(s) kept; cancel again to take them too", nullptr, offered), false);
}

void OrdersPanel::showMenu(int row, const QPoint& at)
{
    if (m_model->isGone(row))
        return;
    const Order order = m_model->at(row);
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("orderMenu"));
    const auto selected = m_table->selectedSourceRows();
    if (isRefusedOrder(order)) {
        if (maySendAgain(m_context.session, order))
            menu.addAction(tr("Send again"), this, [this, order] { askAgain(order); })->setObjectName(QStringLiteral("orderMenuSendAgain"));
        menu.addAction(tr("Dismiss"), this, [this, id = order.localId] {
            if (const int now = m_model->rowOf(id); now >= 0)
                m_model->dismiss(now);
        });
    } else {
        const auto withKey = [this](const QString& text, KeyAction action) {
            const QString key = m_context.session.preferences() ? KeyMap::of(*m_context.session.preferences()).text(action) : QString();
            return key.isEmpty() ? text : QString(text + QLatin1Char('\t') + key);
        };
        menu.addAction(withKey(tr("Edit price and size…"), KeyAction::TableEdit), this, [this, id = order.localId] {
            if (const int now = m_model->rowOf(id); now >= 0 && !m_model->isGone(now))
                trigger(now, OrdersModel::Edit); // the row of another order may stand where it was
        });
        menu.addAction(withKey(tr("Cancel %1").arg(describeOrder(order, m_context.session)), KeyAction::TableCancel), this, [this, order] { m_waves->cancel({ order.localId }); });
        addSplitAction(menu, m_context, order, this);
        addBracketAction(menu, m_context, order, this);
        if (selected.size() > 1)
            menu.addAction(tr("Cancel %n selected order(s)", nullptr, static_cast<int>(selected.size())), this, &OrdersPanel::cancelSelected);
    }
    if (ClickSheet::knows(m_context.session, order.localId))
        menu.addAction(tr("What the press met…"), this, [this, order] { ClickSheet::open(m_context.session, m_context.theme, order.localId, window()); })->setObjectName(QStringLiteral("whatThePressMet"));
    menu.addSeparator();
    const auto cancelScope = [&](const QString& text, CancelScope wanted) { menu.addAction(text, this, [this, wanted] { m_waves->cancelAll(wanted); }); };
    cancelScope(tr("Cancel buys of %1").arg(order.symbol), { .symbol = order.symbol, .side = Side::Buy });
    cancelScope(tr("Cancel sells of %1").arg(order.symbol), { .symbol = order.symbol, .side = Side::Sell });
    cancelScope(tr("Cancel all of %1").arg(order.symbol), { .symbol = order.symbol });
    menu.addSeparator();
    menu.addAction(tr("Show %1").arg(order.symbol), this, [this, order] { m_context.link.setSymbol(order.symbol); });
    menu.exec(at);
}

} // namespace fathom

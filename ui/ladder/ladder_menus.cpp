// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of LadderInput: of an own order, of a row.
#include "core/domain/account_types.h"
#include "ui/ladder/ladder_input.h"
#include "ui/ladder/ladder_view.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/ticket/order_bracket.h"
#include "ui/workspace/key_map.h"
#include "ui/workspace/order_split.h"
#include "ui/workspace/panel_context.h"
#include "ui/workspace/small_widgets.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QWidgetAction>

namespace fathom {

void LadderInput::openOrderMenu(const OwnCell& cell, const QPoint& global)
{
    auto* menu = new QMenu(&m_view);
    menu->setObjectName(QStringLiteral("ladderOrderMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::vector<LocalOrderId> ids = cell.ids;
    const Side side = cell.side;
    const Instrument& instrument = *m_view.model().instrument();
    for (const LocalOrderId id : ids) {
        const Order* order = m_actions.order(id);
        if (!order)
            continue;
        const QString size = order->closePosition ? tr("all") : format::quantity(order->remaining(), instrument);
        const QString what = (QStringList { orderMark(orderKind(*order)), sideName(side), size }).join(QLatin1Char(' ')).trimmed();
        const QString at = QStringLiteral("@ ") + format::price(instrument.priceOf(m_actions.ticksOf(*order)), instrument);
        QMenu* own = menu;
        if (ids.size() > 1) {
            own = menu->addMenu(what + QLatin1Char(' ') + at);
            own->setObjectName(QStringLiteral("ladderMenuOrder%1").arg(id));
        } else {
            addHead(*menu, side, what, at, orderKind(*order) == OrderKind::Limit ? cell.right : QString());
        }
        addOrder(*own, *order);
        addKeyed(*own, ids.size() > 1 ? "ladderMenuCancelOne" : "ladderMenuCancel", tr("Cancel this"), KeyAction::LadderCancel, [this, id] { m_actions.cancel({ id }); });
    }
    if (ids.size() > 1) {
        menu->addSeparator();
        addKeyed(*menu, "ladderMenuCancel", tr("Cancel %n orders here", nullptr, static_cast<int>(ids.size())), KeyAction::None, [this, ids] { m_actions.cancel(ids); });
    }
    const QString all = side == Side::Buy ? tr("Cancel all buys") : tr("Cancel all sells");
    addKeyed(*menu, "ladderMenuCancelSide", QStringLiteral("%1, %2").arg(all).arg(m_view.ownOrders().count(side)),
        side == Side::Buy ? KeyAction::LadderCancelBuys : KeyAction::LadderCancelSells, [this, side] { m_actions.cancelAll(side); });
    hideAim();
    menu->popup(global);
}

// Which order the menu is of, in its side's colour; no entry, so neither keys nor the pointer stop at it.
void LadderInput::addHead(QMenu& menu, Side side, const QString& what, const QString& at, const QString& queue)
{
    auto* line = new QWidget(&menu);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(4);
    auto* name = plainLabel(what, side == Side::Buy ? "buy" : "sell", line);
    name->setFont(m_actions.context().theme.font(12, 500));
    row->addWidget(name);
    row->addWidget(plainLabel(at, "", line));
    row->addSpacing(16);
    row->addStretch();
    row->addWidget(plainLabel(queue, "hint", line));
    auto* head = new QWidgetAction(&menu);
    head->setObjectName(QStringLiteral("ladderMenuHead"));
    head->setText(what + QLatin1Char(' ') + at);
    head->setDefaultWidget(line);
    head->setEnabled(false);
    menu.addAction(head);
    menu.addSeparator();
}

void LadderInput::addKeyed(QMenu& menu, const char* name, const QString& words, KeyAction key, std::function<void()> does)
{
    const QString cap = key == KeyAction::None ? QString() : m_actions.keys().text(key);
    QAction* action = menu.addAction(cap.isEmpty() ? words : words + QLatin1Char('\t') + cap);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, std::move(does));
}

// What changes an order; what ends it comes last, behind a line, where no hasty press meets it.
void LadderInput::addOrder(QMenu& menu, const Order& order)
{
    addKeyed(menu, "ladderMenuEdit", tr("Edit price and size…"), KeyAction::LadderEdit, [this, id = order.localId] { Q_EMIT editWanted(id); });
    menu.actions().constLast()->setEnabled(m_actions.canMove(order.localId));
    addMoves(menu, order);
    addSplitAction(menu, m_actions.context(), order, &m_view);
    menu.addSeparator();
    addBracketAction(menu, m_actions.context(), order, &m_view);
    menu.addSeparator();
}

void LadderInput::addMoves(QMenu& menu, const Order& order)
{
    const std::int64_t at = m_actions.ticksOf(order);
    const bool movable = m_actions.canMove(order.localId);
    const auto add = [&](const char* name, const QString& words, KeyAction key, std::int64_t to) {
        addKeyed(menu, name, words, key, [this, id = order.localId, to] { moveTo(id, to); });
        menu.actions().constLast()->setEnabled(movable && to > 0 && to != at);
    };
    add("ladderMenuUp", tr("Move one tick up"), KeyAction::LadderNudgeUp, at + 1);
    add("ladderMenuDown", tr("Move one tick down"), KeyAction::LadderNudgeDown, at - 1);
    if (orderKind(order) != OrderKind::Limit)
        return;
    const bool buys = order.side == Side::Buy;
    add("ladderMenuJoin", buys ? tr("Join the best bid") : tr("Join the best ask"), KeyAction::None,
        (buys ? m_view.model().bestBidTicks() : m_view.model().bestAskTicks()).value_or(0));
}

void LadderInput::openRowMenu(std::int64_t group, const QPoint& global)
{
    if (!m_view.model().instrument() || m_view.isLoading())
        return;
    const QString price = format::price(m_view.model().priceOf(group), *m_view.model().instrument());
    auto* menu = new QMenu(&m_view);
    menu->setObjectName(QStringLiteral("ladderRowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto stage = [&](const char* name, const QString& words, std::function<std::optional<Aim>()> build) {
        QAction* action = menu->addAction(words);
        action->setObjectName(QLatin1String(name));
        action->setEnabled(build().has_value());
        connect(action, &QAction::triggered, this, [this, build = std::move(build)] {
            if (const auto aim = build())
                m_actions.offer(*aim);
        });
    };
    stage("ladderMenuBuy", tr("Buy limit at %1 in the ticket").arg(price), [this, group] { return m_actions.stageAt(group, Side::Buy); });
    stage("ladderMenuSell", tr("Sell limit at %1 in the ticket").arg(price), [this, group] { return m_actions.stageAt(group, Side::Sell); });
    stage("ladderMenuStop", tr("Stop at %1 in the ticket").arg(price), [this, group] { return m_actions.aim(MouseAction::Stop, group); });
    stage("ladderMenuProtect", tr("Protect the position at %1 in the ticket").arg(price), [this, group] { return m_actions.aim(MouseAction::Protect, group); });
    menu->addSeparator();
    QAction* open = menu->addAction(tr("Open the row into ticks (Alt)"));
    open->setObjectName(QStringLiteral("ladderMenuOpenRow"));
    open->setEnabled(m_view.model().groupTicks() > 1);
    connect(open, &QAction::triggered, this, [this, group] { openRow(group, true, m_view.rectOf(group).center()); });
    QAction* alert = menu->addAction(tr("Alert at %1").arg(price));
    alert->setObjectName(QStringLiteral("ladderMenuAlert"));
    connect(alert, &QAction::triggered, this, [this, group] { m_actions.setAlert(group); });
    QAction* copy = menu->addAction(tr("Copy price"));
    copy->setObjectName(QStringLiteral("ladderMenuCopy"));
    connect(copy, &QAction::triggered, this, [price] { QApplication::clipboard()->setText(QString(price).remove(QLatin1Char(','))); });
    QAction* centre = menu->addAction(tr("Centre on the market"));
    centre->setObjectName(QStringLiteral("ladderMenuCentre"));
    connect(centre, &QAction::triggered, this, [this] { m_view.recentre(); });
    hideAim();
    menu->popup(global);
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of LadderInput before a press: aim, held modifiers, opened rows, menus.
#include "ui/ladder/ladder_input.h"
#include "ui/ladder/ladder_view.h"
#include "ui/theme/format.h"
#include "ui/ticket/order_bracket.h"
#include "ui/workspace/key_map.h"
#include "ui/workspace/order_split.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

namespace fathom {

namespace {

OrderKind kindOfAim(const Aim& aim)
{
    switch (aim.what) {
    case Aim::What::Limit: break;
    case Aim::What::Stop:
    case Aim::What::StopLimit: return OrderKind::Stop;
    case Aim::What::Protect: return aim.intent.type == OrderType::StopMarket ? OrderKind::Stop : OrderKind::TakeProfit;
    }
    return OrderKind::Limit;
}

} // namespace

void LadderInput::noteModifiers(Qt::KeyboardModifiers modifiers)
{
    const Qt::KeyboardModifiers held = modifiers & (Qt::ControlModifier | Qt::ShiftModifier | Qt::AltModifier);
    if (m_opened && !m_openedPinned && !held.testFlag(Qt::AltModifier))
        closeOpened();
    if (held == m_held)
        return;
    m_held = held;
    Q_EMIT modifiersChanged(held);
}

void LadderInput::updateAim(const QPoint& at, Qt::KeyboardModifiers modifiers)
{
    if (!m_view.rect().contains(at) || m_view.isLoading()) {
        m_view.setHovered({});
        hideAim();
        return;
    }
    const std::int64_t group = m_view.groupAt(at.y());
    m_view.setHovered(group, at.x());
    if (m_opened && m_openedPinned)
        return;
    if (const OwnCell* cell = cellAt(at)) {
        if (cell->ids != m_restingOn) {
            hideAim();
            m_restingOn = cell->ids;
            m_rest.start();
        }
        return;
    }
    if (modifiers.testFlag(Qt::AltModifier) && m_view.model().groupTicks() > 1) {
        openRow(group, false, at);
        return;
    }
    const MouseAction action = actionOf(Qt::LeftButton, m_view.model().kindOf(group), modifiers);
    showAim(m_view.model().isLive() ? m_actions.aim(action, group) : std::nullopt, modifiers);
}

void LadderInput::showAim(const std::optional<Aim>& aim, Qt::KeyboardModifiers modifiers)
{
    if (aim && m_aim && *aim == *m_aim)
        return;
    hideAim();
    m_aim = aim;
    if (!aim || (!aim->intent.closePosition && !aim->intent.quantity.isPositive()))
        return;
    const Instrument& instrument = *m_view.model().instrument();
    OwnCell cell;
    cell.group = aim->group;
    cell.side = aim->intent.side;
    cell.look = CellLook::Ghost;
    cell.kind = kindOfAim(*aim);
    cell.mark = orderMark(cell.kind);
    const QString size = aim->intent.closePosition ? tr("all") : format::quantity(aim->intent.quantity, instrument);
    cell.text = aim->intent.side == Side::Buy ? tr("BUY %1").arg(size) : tr("SELL %1").arg(size);
    // A row of several ticks does not show the price that would be sent: the cell does.
    cell.right = m_view.model().groupTicks() > 1 ? format::price(instrument.priceOf(aim->ticks), instrument) : tr("aim");
    cell.shortRight = m_view.model().groupTicks() > 1 ? QString() : tr("aim");
    m_view.setAimCell(std::move(cell));
    Q_EMIT aimShown(*aim);
    if (modifiers != Qt::NoModifier)
        Q_EMIT aimRested(*aim);
    else
        m_rest.start();
}

void LadderInput::hideAim()
{
    m_rest.stop();
    m_aim.reset();
    m_restingOn.clear();
    m_view.setAimCell({});
    Q_EMIT aimGone();
}

void LadderInput::openRow(std::int64_t group, bool pinned, const QPoint& at)
{
    if (m_view.model().groupTicks() <= 1 || m_view.isLoading() || m_opened == group)
        return;
    hideAim();
    m_opened = group;
    m_openedPinned = pinned;
    Q_EMIT openRowWanted(group, pinned, at);
}

void LadderInput::closeOpened()
{
    if (!m_opened)
        return;
    m_opened.reset();
    m_openedPinned = false;
    if (m_press.ticks)
        m_press = {};
    hideAim();
    Q_EMIT openRowDone();
}

void LadderInput::pressTick(std::int64_t ticks, Qt::MouseButton button, Qt::KeyboardModifiers modifiers, const QPoint& global)
{
    if (!m_opened || m_press.kind != Press::None)
        return;
    Qt::KeyboardModifiers held = modifiers & ~Qt::KeypadModifier;
    // An opened row that stays needs no Alt; the table's plain gestures then mean the tick.
    if (m_openedPinned)
        held &= ~Qt::KeyboardModifiers(Qt::AltModifier);
    const MouseAction action = actionOf(button, m_actions.kindOfTicks(ticks), held);
    if (sendsOrder(action))
        pressRow(action, {}, button, *m_opened, ticks);
    else if (action == MouseAction::Menu)
        openRowMenu(*m_opened, global);
}

void LadderInput::releaseTick(std::int64_t ticks, Qt::MouseButton button)
{
    if (m_press.kind != Press::Row || m_press.button != button || !m_press.ticks)
        return;
    const Press press = std::exchange(m_press, {});
    if (press.ticks != ticks)
        return;
    const bool pinned = m_openedPinned;
    finishRow(press);
    if (pinned)
        closeOpened();
}

void LadderInput::hoverTick(std::optional<std::int64_t> ticks, Qt::KeyboardModifiers modifiers)
{
    noteModifiers(modifiers);
    if (!m_opened)
        return;
    if (m_press.ticks && m_press.ticks != ticks)
        m_press = {}; // leaving the tick takes the click back
    if (!ticks) {
        hideAim();
        return;
    }
    Qt::KeyboardModifiers held = modifiers & ~Qt::KeypadModifier;
    if (m_openedPinned)
        held &= ~Qt::KeyboardModifiers(Qt::AltModifier);
    const MouseAction action = actionOf(Qt::LeftButton, m_actions.kindOfTicks(*ticks), held);
    showAim(m_view.model().isLive() ? m_actions.aim(action, *m_opened, ticks) : std::nullopt, modifiers);
}

void LadderInput::openOrderMenu(const OwnCell& cell, const QPoint& global)
{
    auto* menu = new QMenu(&m_view);
    menu->setObjectName(QStringLiteral("ladderOrderMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::vector<LocalOrderId> ids = cell.ids;
    const Side side = cell.side;
    const bool several = ids.size() > 1;
    QAction* cancel = menu->addAction(several ? tr("Cancel %n orders here", nullptr, static_cast<int>(ids.size())) : tr("Cancel"));
    cancel->setObjectName(QStringLiteral("ladderMenuCancel"));
    connect(cancel, &QAction::triggered, this, [this, ids] { m_actions.cancel(ids); });
    if (several)
        menu->addSeparator();
    const Instrument& instrument = *m_view.model().instrument();
    for (const LocalOrderId id : ids) {
        const Order* order = m_actions.order(id);
        if (!order)
            continue;
        QMenu* own = menu;
        if (several) {
            const QString size = order->closePosition ? tr("all") : format::quantity(order->remaining(), instrument);
            const QString mark = orderMark(orderKind(*order));
            const QString words = (QStringList { mark, sideName(order->side), size, QStringLiteral("@"), format::price(instrument.priceOf(m_actions.ticksOf(*order)), instrument) }).join(QLatin1Char(' ')).trimmed();
            own = menu->addMenu(words);
            own->setObjectName(QStringLiteral("ladderMenuOrder%1").arg(id));
            QAction* one = own->addAction(tr("Cancel"));
            one->setObjectName(QStringLiteral("ladderMenuCancelOne"));
            connect(one, &QAction::triggered, this, [this, id] { m_actions.cancel({ id }); });
        }
        QAction* edit = own->addAction(tr("Edit price and size…"));
        edit->setObjectName(QStringLiteral("ladderMenuEdit"));
        edit->setEnabled(m_actions.canMove(id));
        connect(edit, &QAction::triggered, this, [this, id] { Q_EMIT editWanted(id); });
        addMoves(*own, *order);
        addSplitAction(*own, m_actions.context(), *order, &m_view);
        own->addSeparator();
        addBracketAction(*own, m_actions.context(), *order, &m_view);
    }
    menu->addSeparator();
    QAction* cancelSide = menu->addAction(side == Side::Buy ? tr("Cancel all buys") : tr("Cancel all sells"));
    cancelSide->setObjectName(QStringLiteral("ladderMenuCancelSide"));
    connect(cancelSide, &QAction::triggered, this, [this, side] { m_actions.cancelAll(side); });
    hideAim();
    menu->popup(global);
}

void LadderInput::addMoves(QMenu& menu, const Order& order)
{
    const std::int64_t at = m_actions.ticksOf(order);
    const bool movable = m_actions.canMove(order.localId);
    const auto add = [&](const char* name, const QString& words, KeyAction key, std::int64_t to) {
        const QString cap = key == KeyAction::None ? QString() : m_actions.keys().text(key);
        QAction* action = menu.addAction(cap.isEmpty() ? words : words + QLatin1Char('\t') + cap);
        action->setObjectName(QLatin1String(name));
        action->setEnabled(movable && to > 0 && to != at);
        connect(action, &QAction::triggered, this, [this, id = order.localId, to] { moveTo(id, to); });
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

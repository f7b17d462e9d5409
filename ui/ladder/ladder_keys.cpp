// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of LadderInput that answers keys.
#include "ui/ladder/ladder_input.h"
#include "ui/ladder/ladder_view.h"
#include "ui/workspace/key_map.h"

#include <QKeyEvent>

#include <utility>

namespace fathom {

namespace {

constexpr int nudgeFast = 10;

bool isModifierKey(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt;
}

// What is held once the event of a modifier's own key is over. Platforms differ in whether the event counts its own key already.
Qt::KeyboardModifiers heldAfter(const QKeyEvent& event, bool pressed)
{
    const Qt::KeyboardModifier own = event.key() == Qt::Key_Shift ? Qt::ShiftModifier : event.key() == Qt::Key_Control ? Qt::ControlModifier : Qt::AltModifier;
    return (event.modifiers() & ~Qt::KeypadModifier).setFlag(own, pressed);
}

} // namespace

bool LadderInput::wantsKey(const QKeyEvent& event) const
{
    const KeyChord chord = KeyChord::of(event);
    const KeyAction action = m_actions.keys().action(KeyContext::Ladder, chord);
    // A disarmed ladder with no move waiting leaves Ctrl+Enter to the ticket, where B and S have staged the order.
    if (action == KeyAction::LadderPlaceStop)
        return m_move.byKeyboard || m_moveWaits || m_actions.arming().isArmed();
    if (action != KeyAction::None)
        return true;
    // A letter that does nothing here must not do something elsewhere.
    return chord.isTyping() && chord.key != Qt::Key_Tab;
}

bool LadderInput::keyPress(const QKeyEvent& event)
{
    if (isModifierKey(event.key())) {
        const Qt::KeyboardModifiers held = heldAfter(event, true);
        noteModifiers(held);
        if (m_view.isPointerInside())
            updateAim(m_view.mapFromGlobal(QCursor::pos()), held);
        return true;
    }
    const KeyAction action = m_actions.keys().action(KeyContext::Ladder, KeyChord::of(event));
    if (action == KeyAction::None)
        return false;
    return (event.isAutoRepeat() && !keyActionInfo(action).repeats) || run(action);
}

bool LadderInput::keyRelease(const QKeyEvent& event)
{
    if (!isModifierKey(event.key()))
        return false;
    const Qt::KeyboardModifiers held = heldAfter(event, false);
    noteModifiers(held);
    if (m_view.isPointerInside())
        updateAim(m_view.mapFromGlobal(QCursor::pos()), held);
    return true;
}

bool LadderInput::finishMoveByKey(KeyAction action)
{
    const bool plain = action == KeyAction::LadderPlace;
    const bool control = action == KeyAction::LadderPlaceStop;
    const MonotonicTime now = m_view.clock().monotonicNow();
    // A doubled Enter meant the move twice, and no order at the cursor.
    if ((plain || control) && m_move.isEmpty() && m_moveSent && now - *m_moveSent <= m_actions.guard().limits().duplicate)
        return true;
    if (!control && !(plain && m_move.byKeyboard))
        return false;
    if (m_move.byKeyboard) {
        if (control || m_actions.arming().isArmed()) {
            m_moveSent = now;
            sendPendingMove();
        } else {
            m_actions.arming().notePressWhileDisarmed();
        }
        return true;
    }
    if (!m_moveWaits)
        return false;
    m_moveSent = now;
    sendPendingMove();
    return true;
}

// Enter behind a nudge means the move. Where there is none to send it must not become an order at the cursor.
bool LadderInput::missesMove(KeyAction action)
{
    const bool nudges = action == KeyAction::LadderNudgeUp || action == KeyAction::LadderNudgeDown
        || action == KeyAction::LadderNudgeUp10 || action == KeyAction::LadderNudgeDown10;
    if (nudges || !std::exchange(m_moveMissed, false))
        return false;
    if (action != KeyAction::LadderPlace && action != KeyAction::LadderPlaceStop)
        return false;
    m_actions.refuse(m_view.cursor().value_or(m_view.model().middleGroup().value_or(0)), Side::Buy,
        tr("the order to be moved is not there; press again to place one at the cursor"));
    return true;
}

bool LadderInput::run(KeyAction action)
{
    m_actions.guard().noteUsed();
    if (missesMove(action))
        return true;
    switch (action) {
    case KeyAction::LadderBack:
        if (escape() || m_actions.context().link.dropDraft())
            return true;
        if (!m_actions.arming().isArmed())
            return false;
        m_actions.arming().disarm();
        return true;
    case KeyAction::LadderArm:
        if (m_actions.arming().isArmed())
            m_actions.arming().disarm();
        else
            m_actions.arming().arm();
        return true;
    default:
        break;
    }
    if (!m_view.model().instrument())
        return false;
    return finishMoveByKey(action) || runMoving(action) || runSetting(action) || runOrders(action) || runSending(action);
}

void LadderInput::moveCursor(std::int64_t rows)
{
    const auto start = m_view.cursor() ? m_view.cursor() : m_view.model().middleGroup();
    if (start)
        m_view.setCursor(m_view.cursor() ? *start + rows : *start);
}

bool LadderInput::runMoving(KeyAction action)
{
    switch (action) {
    case KeyAction::LadderUp: moveCursor(1); return true;
    case KeyAction::LadderDown: moveCursor(-1); return true;
    case KeyAction::LadderPageUp: moveCursor(m_view.fullRows()); return true;
    case KeyAction::LadderPageDown: moveCursor(-m_view.fullRows()); return true;
    case KeyAction::LadderBestAsk:
        if (const auto ask = m_view.model().bestAskGroup())
            m_view.setCursor(ask);
        return true;
    case KeyAction::LadderBestBid:
        if (const auto bid = m_view.model().bestBidGroup())
            m_view.setCursor(bid);
        return true;
    case KeyAction::LadderRecentre:
        if (m_move.isEmpty() || m_move.byKeyboard)
            m_view.recentre();
        return true;
    case KeyAction::LadderGroupUp: m_actions.stepGroup(1); return true;
    case KeyAction::LadderGroupDown: m_actions.stepGroup(-1); return true;
    case KeyAction::LadderNudgeUp: nudge(1); return true;
    case KeyAction::LadderNudgeDown: nudge(-1); return true;
    case KeyAction::LadderNudgeUp10: nudge(nudgeFast); return true;
    case KeyAction::LadderNudgeDown10: nudge(-nudgeFast); return true;
    case KeyAction::LadderNextOrder: selectNext(1); return true;
    case KeyAction::LadderPreviousOrder: selectNext(-1); return true;
    default: return false;
    }
}

bool LadderInput::runSetting(KeyAction action)
{
    switch (action) {
    case KeyAction::LadderCumulative: m_actions.toggleCumulative(); return true;
    case KeyAction::LadderProfit: m_actions.toggleProfit(); return true;
    case KeyAction::LadderPostOnly: m_actions.setPostOnly(!m_actions.settings().postOnly); return true;
    case KeyAction::LadderSwapSizes: m_actions.swapSizes(); return true;
    case KeyAction::LadderReduceOnly: m_actions.setReduceOnly(!m_actions.isReduceOnly()); return true;
    default: break;
    }
    if (action < KeyAction::LadderSize1 || action > KeyAction::LadderSize5)
        return false;
    m_actions.setSize(static_cast<int>(action) - static_cast<int>(KeyAction::LadderSize1));
    return true;
}

bool LadderInput::runOrders(KeyAction action)
{
    switch (action) {
    case KeyAction::LadderEdit:
        if (m_selected != 0)
            Q_EMIT editWanted(m_selected);
        return true;
    case KeyAction::LadderCancel:
        if (m_selected != 0)
            m_actions.cancel({ m_selected });
        return true;
    case KeyAction::LadderCancelLimits: m_actions.cancelAll(std::nullopt, CancelScope::Kind::Limits); return true;
    case KeyAction::LadderCancelStops: m_actions.cancelAll(std::nullopt, CancelScope::Kind::Conditional); return true;
    case KeyAction::LadderCancelBuys: m_actions.cancelAll(Side::Buy); return true;
    case KeyAction::LadderCancelSells: m_actions.cancelAll(Side::Sell); return true;
    case KeyAction::LadderClose:
        if (const Position* leg = m_actions.leg())
            m_actions.close(leg->side, Decimal(1));
        return true;
    case KeyAction::LadderReverse:
        if (const Position* leg = m_actions.leg())
            m_actions.reverse(leg->side);
        return true;
    case KeyAction::LadderStageBuy: stage(Side::Buy); return true;
    case KeyAction::LadderStageSell: stage(Side::Sell); return true;
    default: return false;
    }
}

void LadderInput::stage(Side side)
{
    const auto row = m_view.cursor() ? m_view.cursor() : m_view.model().middleGroup();
    if (const auto aim = row ? m_actions.stageAt(*row, side) : std::nullopt)
        m_actions.offer(*aim);
}

void LadderInput::sendByKey(const std::optional<Aim>& aim)
{
    if (!m_actions.arming().isArmed()) {
        m_actions.arming().notePressWhileDisarmed();
        return;
    }
    if (aim)
        m_actions.send(*aim);
}

void LadderInput::sendAtCursor(MouseAction action)
{
    const auto cursor = m_view.cursor(); // without one nothing was aimed at
    std::optional<Aim> aim = cursor ? m_actions.aim(action, *cursor) : std::nullopt;
    const bool armed = m_actions.arming().isArmed();
    if (armed && cursor && m_actions.guard().changedMeaning(*cursor, m_view.model().kindOf(*cursor), m_view.clock().monotonicNow())) {
        aim = afterCrossing(aim, *cursor);
        if (!aim)
            return;
    }
    sendByKey(aim);
}

bool LadderInput::runSending(KeyAction action)
{
    if (!keyActionInfo(action).armedOnly)
        return false;
    // The ticket may have an order staged that waits for this very key.
    if (action == KeyAction::LadderPlaceStop && !m_actions.arming().isArmed())
        return false;
    if (m_moveWaits)
        return true; // a move waits for its own answer first
    switch (action) {
    case KeyAction::LadderPlace: sendAtCursor(MouseAction::Limit); return true;
    case KeyAction::LadderPlaceStop: sendAtCursor(MouseAction::Stop); return true;
    case KeyAction::LadderProtect: sendAtCursor(MouseAction::Protect); return true;
    case KeyAction::LadderBuyOwnBest: sendByKey(m_actions.aimQuick(LadderActions::Quick::BuyAtOwnBest)); return true;
    case KeyAction::LadderSellOwnBest: sendByKey(m_actions.aimQuick(LadderActions::Quick::SellAtOwnBest)); return true;
    case KeyAction::LadderBuyAsk: sendByKey(m_actions.aimQuick(LadderActions::Quick::BuyAsk)); return true;
    case KeyAction::LadderSellBid: sendByKey(m_actions.aimQuick(LadderActions::Quick::SellBid)); return true;
    default: return false;
    }
}

void LadderInput::nudge(int ticks)
{
    if (m_moveWaits)
        return;
    m_moveMissed = m_selected == 0 || !m_actions.canMove(m_selected, true);
    if (m_moveMissed)
        return;
    const Order* order = m_actions.order(m_selected);
    if (m_move.isEmpty()) {
        const std::int64_t at = m_actions.ticksOf(*order);
        // A nudge while one is on its way goes on from where that one will be.
        std::int64_t from = at;
        if (order->request == RequestState::Modifying && order->wantedPrice.isPositive())
            from = order->wantedPrice.countOf(m_view.model().instrument()->tickSize).value_or(at);
        m_move.side = order->side;
        m_move.byKeyboard = true;
        m_move.targets = { { m_selected, from, from } };
    }
    if (!m_move.byKeyboard)
        return;
    OrderMove::Target& target = m_move.targets.front();
    target.toTicks = std::max<std::int64_t>(1, target.toTicks + ticks);
    const std::int64_t group = groupOf(m_move.side, target.toTicks, m_view.model().groupTicks());
    if (!m_view.isInView(group))
        m_view.showGroup(group);
    showMove();
    m_nudgeAsks = !m_actions.arming().isArmed() && !m_move.goesNowhere();
    Q_EMIT moveWaiting(m_nudgeAsks);
    sayMove();
}

void LadderInput::select(LocalOrderId id)
{
    if (m_selected == id)
        return;
    m_selected = id;
    Q_EMIT selectionChanged();
}

void LadderInput::selectNext(int direction)
{
    std::vector<LocalOrderId> orders;
    for (const OwnCell& cell : m_view.ownOrders().cells()) {
        if (cell.look == CellLook::Wanted || cell.look == CellLook::Ghost)
            continue;
        for (const LocalOrderId id : cell.ids) {
            const Order* order = m_actions.order(id);
            if (order && order->isOpen())
                orders.push_back(id);
        }
    }
    if (orders.empty() || !m_move.isEmpty())
        return;
    const auto current = std::find(orders.begin(), orders.end(), m_selected);
    std::size_t next = direction > 0 ? 0 : orders.size() - 1;
    if (current != orders.end()) {
        const auto at = static_cast<std::size_t>(current - orders.begin());
        next = (at + orders.size() + static_cast<std::size_t>(direction > 0 ? 1 : -1)) % orders.size();
    }
    const Order& order = *m_actions.order(orders[next]);
    select(order.localId);
    if (const auto place = m_view.ownOrders().placeOf(m_view.model(), order))
        m_view.setCursor(groupOf(order.side, place->countOf(m_view.model().instrument()->tickSize).value_or(0), m_view.model().groupTicks()));
    Q_EMIT orderPicked(order.localId);
}

} // namespace fathom

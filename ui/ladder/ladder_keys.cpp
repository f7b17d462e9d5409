// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_input.h"
#include "ui/ladder/ladder_view.h"

#include "core/session/account_state.h"

#include <QKeyEvent>

#include <array>

namespace fathom {

namespace {

constexpr int nudgeFast = 10;

// X11 and Wayland scan codes (evdev + 8) of the letters the ladder uses.
struct ScanCode
{
    quint32 code;
    int key;
};
constexpr std::array<ScanCode, 17> scanCodes { {
    { 24, Qt::Key_Q }, { 25, Qt::Key_W }, { 26, Qt::Key_E }, { 27, Qt::Key_R }, { 28, Qt::Key_T }, { 32, Qt::Key_O }, { 33, Qt::Key_P },
    { 39, Qt::Key_S }, { 40, Qt::Key_D }, { 41, Qt::Key_F }, { 43, Qt::Key_H }, { 46, Qt::Key_L }, { 52, Qt::Key_Z }, { 53, Qt::Key_X },
    { 55, Qt::Key_V }, { 56, Qt::Key_B }, { 57, Qt::Key_N },
} };

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

int latinKey(const QKeyEvent& event)
{
    const int key = event.key();
    if (key < 0x80 || key >= Qt::Key_Escape)
        return key;
    for (const ScanCode& entry : scanCodes) {
        if (entry.code == event.nativeScanCode())
            return entry.key;
    }
    return key;
}

bool LadderInput::wantsKey(const QKeyEvent& event) const
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const int key = latinKey(event);
    // A disarmed ladder with no move waiting leaves Ctrl+Enter to the ticket, where B and S have staged the order.
    if (modifiers == Qt::ControlModifier)
        return key == Qt::Key_L || (isEnter(key) && (m_move.byKeyboard || m_moveWaits || m_actions.arming().isArmed()));
    if (modifiers != Qt::NoModifier && modifiers != Qt::ShiftModifier)
        return false;
    return key != Qt::Key_Tab && key != Qt::Key_Backtab && key != Qt::Key_F6 && key != Qt::Key_F1;
}

bool LadderInput::keyPress(const QKeyEvent& event)
{
    const int key = latinKey(event);
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt) {
        Q_EMIT modifiersChanged(modifiers);
        updateAim(m_view.mapFromGlobal(QCursor::pos()), modifiers);
        return true;
    }
    m_actions.guard().noteUsed();
    if (key == Qt::Key_Escape) {
        if (!escape())
            m_actions.arming().disarm();
        return true;
    }
    if (key == Qt::Key_L && modifiers == Qt::ControlModifier) {
        if (m_actions.arming().isArmed())
            m_actions.arming().disarm();
        else
            m_actions.arming().arm();
        return true;
    }
    if (!m_view.model().instrument())
        return false;
    return keyMoves(key, modifiers) || keySettings(key, modifiers) || keyOrders(key, modifiers, event.isAutoRepeat())
        || keySends(key, modifiers, event.isAutoRepeat());
}

bool LadderInput::keyRelease(const QKeyEvent& event)
{
    const int key = event.key();
    if (key != Qt::Key_Shift && key != Qt::Key_Control && key != Qt::Key_Alt)
        return false;
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    Q_EMIT modifiersChanged(modifiers);
    if (m_view.isPointerInside())
        updateAim(m_view.mapFromGlobal(QCursor::pos()), modifiers);
    return true;
}

void LadderInput::moveCursor(std::int64_t rows)
{
    const auto start = m_view.cursor() ? m_view.cursor() : m_view.model().middleGroup();
    if (start)
        m_view.setCursor(m_view.cursor() ? *start + rows : *start);
}

bool LadderInput::keyMoves(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers != Qt::NoModifier)
        return false;
    switch (key) {
    case Qt::Key_Up:
        moveCursor(1);
        return true;
    case Qt::Key_Down:
        moveCursor(-1);
        return true;
    case Qt::Key_PageUp:
        moveCursor(m_view.fullRows());
        return true;
    case Qt::Key_PageDown:
        moveCursor(-m_view.fullRows());
        return true;
    case Qt::Key_Home:
        if (const auto ask = m_view.model().bestAskGroup())
            m_view.setCursor(ask);
        return true;
    case Qt::Key_End:
        if (const auto bid = m_view.model().bestBidGroup())
            m_view.setCursor(bid);
        return true;
    case Qt::Key_Space:
        if (m_move.targets.empty() || m_move.byKeyboard)
            m_view.recentre();
        return true;
    default:
        return false;
    }
}

bool LadderInput::keySettings(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Plus || (key == Qt::Key_Equal && modifiers == Qt::NoModifier)) {
        m_actions.stepGroup(1);
        return true;
    }
    if (modifiers != Qt::NoModifier)
        return false;
    switch (key) {
    case Qt::Key_Minus:
        m_actions.stepGroup(-1);
        return true;
    case Qt::Key_V:
        m_actions.toggleCumulative();
        return true;
    case Qt::Key_H:
        m_actions.toggleProfit();
        return true;
    case Qt::Key_P:
        m_actions.setPostOnly(!m_actions.settings().postOnly);
        return true;
    case Qt::Key_O:
        m_actions.setReduceOnly(!m_actions.isReduceOnly());
        return true;
    default:
        break;
    }
    if (key < Qt::Key_1 || key > Qt::Key_5)
        return false;
    m_actions.setSize(key - Qt::Key_1);
    return true;
}

bool LadderInput::keyOrders(int key, Qt::KeyboardModifiers modifiers, bool repeated)
{
    const bool shift = modifiers.testFlag(Qt::ShiftModifier);
    if (shift && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        const int ticks = modifiers.testFlag(Qt::ControlModifier) ? nudgeFast : 1;
        nudge(key == Qt::Key_Up ? ticks : -ticks);
        return true;
    }
    if (isEnter(key) && m_move.byKeyboard && !repeated && (modifiers == Qt::NoModifier || modifiers == Qt::ControlModifier)) {
        if (m_actions.arming().isArmed() || modifiers == Qt::ControlModifier)
            sendPendingMove();
        else
            m_actions.arming().notePressWhileDisarmed();
        return true;
    }
    if (isEnter(key) && m_moveWaits && modifiers == Qt::ControlModifier && !repeated) {
        sendPendingMove();
        return true;
    }
    if (modifiers != Qt::NoModifier && modifiers != Qt::ShiftModifier)
        return false;
    if (key == Qt::Key_N) {
        selectNext(shift ? -1 : 1);
        return true;
    }
    if (repeated)
        return key == Qt::Key_Delete || key == Qt::Key_E || key == Qt::Key_D;
    if (key == Qt::Key_F2 && !shift) {
        if (m_selected != 0)
            Q_EMIT editWanted(m_selected);
        return true;
    }
    if (key == Qt::Key_Delete && !shift) {
        if (m_selected != 0)
            m_actions.cancel({ m_selected });
        return true;
    }
    if (key == Qt::Key_E) {
        m_actions.cancelAll(shift ? std::optional(Side::Buy) : std::nullopt);
        return true;
    }
    if (key == Qt::Key_D && shift) {
        m_actions.cancelAll(Side::Sell);
        return true;
    }
    return false;
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

bool LadderInput::keySends(int key, Qt::KeyboardModifiers modifiers, bool repeated)
{
    if (modifiers != Qt::NoModifier)
        return false;
    const auto row = m_view.cursor() ? m_view.cursor() : m_view.model().middleGroup();
    switch (key) {
    case Qt::Key_B:
    case Qt::Key_S:
        if (const auto aim = row && !repeated ? m_actions.stageAt(*row, key == Qt::Key_B ? Side::Buy : Side::Sell, false) : std::nullopt)
            m_actions.offer(*aim);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Without a cursor nothing was aimed at.
        if (!repeated && !m_moveWaits)
            sendByKey(m_view.cursor() ? m_actions.aimAt(*m_view.cursor(), false) : std::nullopt);
        return true;
    case Qt::Key_Q:
    case Qt::Key_W:
        if (!repeated)
            sendByKey(m_actions.aimQuick(key == Qt::Key_Q ? LadderActions::Quick::BuyAtOwnBest : LadderActions::Quick::SellAtOwnBest));
        return true;
    case Qt::Key_X:
    case Qt::Key_Z:
        if (!repeated)
            sendByKey(m_actions.aimQuick(key == Qt::Key_X ? LadderActions::Quick::BuyAsk : LadderActions::Quick::SellBid));
        return true;
    case Qt::Key_R:
        if (!repeated)
            m_actions.close(Decimal(1));
        return true;
    default:
        return false;
    }
}

void LadderInput::nudge(int ticks)
{
    if (m_selected == 0 || m_moveWaits || !m_actions.canMove(m_selected))
        return;
    if (m_move.targets.empty()) {
        const Order* order = m_actions.order(m_selected);
        const std::int64_t at = order->price.countOf(m_view.model().instrument()->tickSize).value_or(0);
        m_move.side = order->side;
        m_move.byKeyboard = true;
        m_move.targets = { { m_selected, at, at } };
    }
    if (!m_move.byKeyboard)
        return;
    OrderMove::Target& target = m_move.targets.front();
    target.toTicks = std::max<std::int64_t>(1, target.toTicks + ticks);
    const std::int64_t group = groupOf(m_move.side, target.toTicks, m_view.model().groupTicks());
    if (!m_view.isInView(group))
        m_view.showGroup(group);
    showMove();
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
    std::vector<const Order*> orders;
    for (const OwnCell& cell : m_view.ownOrders().cells()) {
        for (const LocalOrderId id : cell.ids) {
            const Order* order = m_actions.order(id);
            if (order && order->isOpen() && cell.look != CellLook::Wanted && cell.look != CellLook::Ghost)
                orders.push_back(order);
        }
    }
    if (orders.empty() || !m_move.targets.empty())
        return;
    const auto current = std::find_if(orders.begin(), orders.end(), [this](const Order* order) { return order->localId == m_selected; });
    std::size_t next = direction > 0 ? 0 : orders.size() - 1;
    if (current != orders.end()) {
        const auto at = static_cast<std::size_t>(current - orders.begin());
        next = (at + orders.size() + static_cast<std::size_t>(direction > 0 ? 1 : -1)) % orders.size();
    }
    select(orders[next]->localId);
    const Order& order = *orders[next];
    const auto ticks = order.price.countOf(m_view.model().instrument()->tickSize).value_or(0);
    m_view.setCursor(groupOf(order.side, ticks, m_view.model().groupTicks()));
}

} // namespace fathom

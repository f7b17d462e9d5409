// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_input.h"

#include "ui/ladder/ladder_view.h"
#include "ui/theme/format.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMouseEvent>

namespace fathom {

namespace {

constexpr int travelLimit = 4;   // px between press and release of one click
constexpr int restMs = 120;      // the pointer rests: the aim card may show
constexpr int scrollRowMs = 200; // a drag at the edge scrolls five rows a second
constexpr int wheelRows = 3;
constexpr int wheelRowsFast = 10;

bool isSecondSize(Qt::KeyboardModifiers modifiers)
{
    return modifiers == Qt::ShiftModifier;
}

// Modifiers must match exactly: a gesture nobody defined does nothing.
bool isPlain(Qt::KeyboardModifiers modifiers)
{
    return (modifiers & ~Qt::KeypadModifier) == Qt::NoModifier || isSecondSize(modifiers);
}

} // namespace

LadderInput::LadderInput(LadderView& view, LadderActions& actions, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_actions(actions)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        warm();
        if (m_aim)
            Q_EMIT aimRested(*m_aim);
        else if (!m_restingOn.empty())
            Q_EMIT cellRested(m_restingOn);
    });
    m_scroll.setInterval(scrollRowMs);
    connect(&m_scroll, &QTimer::timeout, this, &LadderInput::autoScroll);
}

const OwnCell* LadderInput::cellAt(const QPoint& at) const
{
    const LadderColumn column = m_view.columns().at(at.x());
    if (column != LadderColumn::MyBuys && column != LadderColumn::MySells)
        return nullptr;
    return m_view.ownOrders().cellAt(m_view.groupAt(at.y()), column == LadderColumn::MyBuys ? Side::Buy : Side::Sell);
}

void LadderInput::press(const QMouseEvent& event)
{
    const QPoint at = event.position().toPoint();
    if (event.button() == Qt::RightButton) {
        if (!m_move.targets.empty()) {
            dropMove();
            m_press = {};
        } else if (const OwnCell* cell = cellAt(at)) {
            openCellMenu(*cell, event.globalPosition().toPoint());
        } else {
            openRowMenu(m_view.groupAt(at.y()), event.globalPosition().toPoint());
        }
        return;
    }
    if (m_press.kind != Press::None)
        return;
    if (event.button() == Qt::MiddleButton) {
        pressMiddle(at);
        return;
    }
    if (event.button() != Qt::LeftButton)
        return;
    if (const OwnCell* cell = cellAt(at)) {
        const QRect close = LadderPainter::closeBox(m_view.columns(), cell->side, m_view.rectOf(cell->group).top(), m_view.rowHeight());
        m_press = {};
        m_press.kind = close.contains(at) ? Press::Close : Press::Cell;
        m_press.at = at;
        m_press.group = cell->group;
        m_press.side = cell->side;
        m_press.ids = cell->ids;
        m_actions.guard().noteUsed();
        return;
    }
    pressRow(at, event.modifiers());
}

void LadderInput::pressRow(const QPoint& at, Qt::KeyboardModifiers modifiers)
{
    hideAim();
    if (!isPlain(modifiers) || m_view.isLoading())
        return;
    const std::int64_t group = m_view.groupAt(at.y());
    const RowKind kind = m_view.model().kindOf(group);
    const bool sends = m_actions.arming().isArmed();
    const ClickGuard::Verdict verdict = m_actions.guard().checkPress(group, kind, m_view.clock().monotonicNow());
    m_actions.guard().noteUsed();
    const Side side = kind == RowKind::Ask ? Side::Sell : Side::Buy;
    if (sends && verdict == ClickGuard::Verdict::MeaningChanged) {
        m_actions.refuse(group, side, tr("market crossed, click again"));
        return;
    }
    // The first press after the focus came only brings the focus; one on rows that just moved hits another price than was meant.
    if (verdict == ClickGuard::Verdict::ViewMoved || (sends && verdict == ClickGuard::Verdict::FocusOnly))
        return;
    m_press = {};
    m_press.kind = Press::Row;
    m_press.at = at;
    m_press.group = group;
    m_press.isSending = sends;
    m_press.aim = m_actions.aimAt(group, isSecondSize(modifiers));
    if (!m_press.aim && !sends)
        m_press.aim = m_actions.stageAt(group, std::nullopt, isSecondSize(modifiers)); // inside the spread: price only
    if (sends && m_press.aim)
        m_actions.prepare(*m_press.aim);
}

void LadderInput::pressMiddle(const QPoint& at)
{
    m_press = {};
    m_press.kind = Press::Middle;
    m_press.at = at;
    m_press.group = m_view.groupAt(at.y());
    if (const OwnCell* cell = cellAt(at)) {
        m_press.side = cell->side;
        m_press.ids = cell->ids;
    }
    m_actions.guard().noteUsed();
}

void LadderInput::move(const QMouseEvent& event)
{
    const QPoint at = event.position().toPoint();
    if (!m_move.targets.empty() && !m_move.byKeyboard && !m_moveWaits) {
        dragTo(at);
        return;
    }
    if (m_press.kind != Press::None) {
        const bool left = m_view.groupAt(at.y()) != m_press.group || !m_view.rect().contains(at);
        const bool travelled = (at - m_press.at).manhattanLength() >= travelLimit;
        if (m_press.kind == Press::Cell && travelled)
            beginDrag(at);
        else if (left || (m_press.kind == Press::Row && (at - m_press.at).manhattanLength() > travelLimit))
            m_press = {}; // leaving the row takes the click back
        return;
    }
    updateAim(at, event.modifiers());
}

void LadderInput::release(const QMouseEvent& event)
{
    const QPoint at = event.position().toPoint();
    if (event.button() == Qt::LeftButton && !m_move.targets.empty() && !m_move.byKeyboard && !m_moveWaits) {
        dragTo(at);
        m_press = {};
        finishDrag();
        return;
    }
    const Press press = std::exchange(m_press, {});
    const bool middle = event.button() == Qt::MiddleButton;
    if (press.kind == Press::None || (press.kind == Press::Middle) != middle)
        return;
    const bool inRow = m_view.groupAt(at.y()) == press.group && m_view.rect().contains(at);
    if (!inRow || (press.kind == Press::Row && (at - press.at).manhattanLength() > travelLimit))
        return;
    switch (press.kind) {
    case Press::Row:
        if (press.aim && press.isSending && m_actions.arming().isArmed())
            m_actions.send(*press.aim);
        else if (press.aim && !press.isSending)
            m_actions.offer(*press.aim, press.aim->kind != RowKind::Inside);
        break;
    case Press::Cell:
        select(press.ids.front());
        break;
    case Press::Close:
        m_actions.cancel(press.ids);
        break;
    case Press::Middle:
        if (press.ids.empty())
            m_view.recentre();
        else
            m_actions.cancel(press.ids);
        break;
    case Press::None:
        break;
    }
}

void LadderInput::doubleClick(const QMouseEvent& event)
{
    const QPoint at = event.position().toPoint();
    const OwnCell* cell = event.button() == Qt::LeftButton ? cellAt(at) : nullptr;
    if (!cell) {
        press(event); // two quick clicks on rows are two clicks
        return;
    }
    m_press = {};
    const LocalOrderId id = cell->ids.front(); // selecting rebuilds the cells
    select(id);
    Q_EMIT editWanted(id);
}

void LadderInput::wheel(const QWheelEvent& event)
{
    const QPoint angle = event.angleDelta();
    m_wheelRest += angle.y() != 0 ? angle.y() : angle.x();
    const int notches = m_wheelRest / 120;
    if (notches == 0)
        return;
    m_wheelRest -= notches * 120;
    hideAim();
    if (event.modifiers() == Qt::ControlModifier) {
        m_actions.stepGroup(notches > 0 ? 1 : -1);
        return;
    }
    m_view.scrollRows(notches * (event.modifiers() == Qt::ShiftModifier ? wheelRowsFast : wheelRows));
    updateAim(event.position().toPoint(), event.modifiers());
}

void LadderInput::leave()
{
    hideAim();
    if (m_press.kind == Press::Row)
        m_press = {};
}

void LadderInput::updateAim(const QPoint& at, Qt::KeyboardModifiers modifiers)
{
    if (!m_view.rect().contains(at) || m_view.isLoading()) {
        m_view.setHovered({});
        hideAim();
        return;
    }
    const std::int64_t group = m_view.groupAt(at.y());
    m_view.setHovered(group);
    if (const OwnCell* cell = cellAt(at)) {
        if (cell->ids != m_restingOn) {
            hideAim();
            m_restingOn = cell->ids;
            m_rest.start();
        }
        return;
    }
    std::optional<Aim> aim;
    if (isPlain(modifiers) && m_view.model().isLive())
        aim = m_actions.aimAt(group, isSecondSize(modifiers));
    const bool same = aim && m_aim && aim->ticks == m_aim->ticks && aim->intent.side == m_aim->intent.side && aim->intent.quantity == m_aim->intent.quantity;
    if (same)
        return;
    hideAim();
    m_aim = aim;
    if (!aim || !aim->intent.quantity.isPositive())
        return;
    OwnCell cell;
    cell.group = aim->group;
    cell.side = aim->intent.side;
    cell.look = CellLook::Ghost;
    const QString size = format::quantity(aim->intent.quantity, *m_view.model().instrument());
    cell.text = aim->intent.side == Side::Buy ? tr("BUY %1").arg(size) : tr("SELL %1").arg(size);
    cell.right = tr("aim");
    m_view.setAimCell(std::move(cell));
    if (modifiers == Qt::ShiftModifier)
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

void LadderInput::openCellMenu(const OwnCell& cell, const QPoint& global)
{
    auto* menu = new QMenu(&m_view);
    menu->setObjectName(QStringLiteral("ladderOrderMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::vector<LocalOrderId> ids = cell.ids;
    const Side side = cell.side;
    QAction* cancel = menu->addAction(ids.size() > 1 ? tr("Cancel %n orders here", nullptr, static_cast<int>(ids.size())) : tr("Cancel"));
    cancel->setObjectName(QStringLiteral("ladderMenuCancel"));
    connect(cancel, &QAction::triggered, this, [this, ids] { m_actions.cancel(ids); });
    for (const LocalOrderId id : ids) {
        const Order* order = m_actions.order(id);
        if (!order)
            continue;
        const QString price = format::price(order->price, *m_view.model().instrument());
        QAction* edit = menu->addAction(ids.size() > 1 ? tr("Edit the one at %1…").arg(price) : tr("Edit price and size…"));
        edit->setObjectName(QStringLiteral("ladderMenuEdit"));
        edit->setEnabled(m_actions.canMove(id));
        connect(edit, &QAction::triggered, this, [this, id] { Q_EMIT editWanted(id); });
    }
    menu->addSeparator();
    QAction* cancelSide = menu->addAction(side == Side::Buy ? tr("Cancel all buys") : tr("Cancel all sells"));
    cancelSide->setObjectName(QStringLiteral("ladderMenuCancelSide"));
    connect(cancelSide, &QAction::triggered, this, [this, side] { m_actions.cancelAll(side); });
    hideAim();
    menu->popup(global);
}

void LadderInput::openRowMenu(std::int64_t group, const QPoint& global)
{
    if (!m_view.model().instrument() || m_view.isLoading())
        return;
    const QString price = format::price(m_view.model().priceOf(group), *m_view.model().instrument());
    auto* menu = new QMenu(&m_view);
    menu->setObjectName(QStringLiteral("ladderRowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Side side : { Side::Buy, Side::Sell }) {
        QAction* stage = menu->addAction(side == Side::Buy ? tr("Buy limit at %1 in the ticket").arg(price) : tr("Sell limit at %1 in the ticket").arg(price));
        stage->setObjectName(side == Side::Buy ? QStringLiteral("ladderMenuBuy") : QStringLiteral("ladderMenuSell"));
        connect(stage, &QAction::triggered, this, [this, group, side] {
            if (const auto aim = m_actions.stageAt(group, side, false))
                m_actions.offer(*aim);
        });
    }
    menu->addSeparator();
    QAction* copy = menu->addAction(tr("Copy price"));
    copy->setObjectName(QStringLiteral("ladderMenuCopy"));
    connect(copy, &QAction::triggered, this, [price] { QApplication::clipboard()->setText(QString(price).remove(QLatin1Char(','))); });
    QAction* centre = menu->addAction(tr("Centre on the market"));
    centre->setObjectName(QStringLiteral("ladderMenuCentre"));
    connect(centre, &QAction::triggered, this, [this] { m_view.recentre(); });
    hideAim();
    menu->popup(global);
}

void LadderInput::focusLost()
{
    if (m_press.kind == Press::Row)
        m_press = {};
    Q_EMIT modifiersChanged(Qt::NoModifier);
}

void LadderInput::noteActivated()
{
    m_actions.guard().noteActivated();
}

void LadderInput::noteViewMoved()
{
    m_actions.guard().noteViewMoved(m_view.clock().monotonicNow());
    hideAim();
}

void LadderInput::marketChanged()
{
    m_actions.guard().noteInside(m_view.model().bestBidGroup(), m_view.model().bestAskGroup(), m_view.clock().monotonicNow());
    // The side under a resting pointer may have turned.
    if (m_aim && (m_view.model().kindOf(m_aim->group) != m_aim->kind || !m_view.model().isLive()))
        hideAim();
    if (!m_move.targets.empty())
        showMove();
}

void LadderInput::reset()
{
    m_press = {};
    dropMove();
    hideAim();
    m_selected = 0;
    m_actions.guard().clearInside();
}

bool LadderInput::escape()
{
    if (!m_move.targets.empty()) {
        dropMove();
        m_press = {};
        return true;
    }
    if (m_press.kind != Press::None) {
        m_press = {};
        return true;
    }
    if (m_selected != 0) {
        select(0);
        return true;
    }
    return false;
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/ladder_actions.h"
#include "ui/workspace/key_actions.h"

#include <QPoint>
#include <QTimer>

#include <functional>

class QKeyEvent;
class QMenu;
class QMouseEvent;
class QWheelEvent;

namespace fathom {

class LadderView;

//! \brief What hands do at the ladder's rows: presses, drags, wheel and keys. Source: INTERACTION 3 to 5. A press aims and captures
//! price, side and size; the release inside the same row sends exactly that. GUI thread.
class LadderInput final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LadderInput)
public:
    LadderInput(LadderView& view, LadderActions& actions, QObject* parent = nullptr);

    void press(const QMouseEvent& event);
    void move(const QMouseEvent& event);
    void release(const QMouseEvent& event);
    void doubleClick(const QMouseEvent& event);
    void wheel(const QWheelEvent& event);
    void leave();
    //! The same on one tick of an opened row.
    void pressTick(std::int64_t ticks, Qt::MouseButton button, Qt::KeyboardModifiers modifiers, const QPoint& global);
    void releaseTick(std::int64_t ticks, Qt::MouseButton button);
    void hoverTick(std::optional<std::int64_t> ticks, Qt::KeyboardModifiers modifiers);
    //! \brief Does what a key of the table stands for. \return false where the ladder has no use for it now
    bool run(KeyAction action);
    //! \return true where the key was meant for the ladder
    bool keyPress(const QKeyEvent& event);
    bool keyRelease(const QKeyEvent& event);
    //! \brief Keys that must not be taken by window shortcuts while the ladder has the focus.
    bool wantsKey(const QKeyEvent& event) const;
    void focusLost();
    void noteActivated();
    void noteViewMoved();

    //! \brief True while a drag, nudge or open press must keep the rows where they are.
    bool holdsView() const { return m_press.kind != Press::None || !m_move.isEmpty() || m_opened.has_value(); }
    const OrderMove* orderMove() const { return m_move.isEmpty() ? nullptr : &m_move; }
    LocalOrderId selected() const { return m_selected; }
    //! \brief Orders or the inside changed: a drag follows what became of its order.
    void ordersChanged();
    void marketChanged();
    //! \brief Drops everything under way without sending: another symbol, hidden, disarmed by itself.
    void reset();
    //! \brief One step back. \return true where there was one to take
    bool escape();
    bool hasPendingMove() const { return m_moveWaits; }
    void sendPendingMove();
    //! \brief Row whose ticks are shown, empty where none.
    std::optional<std::int64_t> openedGroup() const { return m_opened; }
    void closeOpened();
    Qt::KeyboardModifiers heldModifiers() const { return m_held; }

Q_SIGNALS:
    void aimRested(const fathom::Aim& aim); //!< the pointer stayed for 120 ms, or a modifier is held
    void aimShown(const fathom::Aim& aim); //!< the aim cell shows it
    void aimGone();
    void cellRested(const std::vector<fathom::LocalOrderId>& ids); //!< the pointer stayed on own orders
    void editWanted(fathom::LocalOrderId order);
    void moveChanged();   //!< the drag or nudge has other targets, or is over
    void moveWaiting(bool waiting); //!< a disarmed move waits for Send or Discard
    void selectionChanged();
    void orderPicked(fathom::LocalOrderId order); //!< by key: to be read out
    void modifiersChanged(Qt::KeyboardModifiers modifiers);
    //! A row is to be shown as its ticks. \param pinned stays without Alt  \param at in the view
    void openRowWanted(std::int64_t group, bool pinned, const QPoint& at);
    void openRowDone();

private:
    struct Press
    {
        enum Kind { None, Row, Cell, Close, CancelCell, Recentre };
        Kind kind = None;
        Qt::MouseButton button = Qt::LeftButton;
        QPoint at;
        std::int64_t group = 0;
        std::optional<std::int64_t> ticks; //!< of an opened row
        Side side = Side::Buy;
        std::vector<LocalOrderId> ids;
        std::optional<Aim> aim;
        bool isSending = false; //!< armed at the press
    };

    const OwnCell* cellAt(const QPoint& at) const;
    void pressCell(const OwnCell& cell, const QPoint& at, const QPoint& global, Qt::MouseButton button, Qt::KeyboardModifiers modifiers);
    void pressRow(MouseAction action, const QPoint& at, Qt::MouseButton button, std::int64_t group, std::optional<std::int64_t> ticks);
    MouseAction actionOf(Qt::MouseButton button, RowKind kind, Qt::KeyboardModifiers modifiers) const;
    std::optional<Aim> captureAim(MouseAction action, std::int64_t group, std::optional<std::int64_t> ticks, bool sends) const;
    void finishRow(const Press& press);
    void openOrderMenu(const OwnCell& cell, const QPoint& global);
    void openRowMenu(std::int64_t group, const QPoint& global);
    void addHead(QMenu& menu, Side side, const QString& what, const QString& at, const QString& queue);
    void addOrder(QMenu& menu, const Order& order);
    void addKeyed(QMenu& menu, const char* name, const QString& words, KeyAction key, std::function<void()> does);
    void addMoves(QMenu& menu, const Order& order);
    void noteModifiers(Qt::KeyboardModifiers modifiers);
    void updateAim(const QPoint& at, Qt::KeyboardModifiers modifiers);
    void showAim(const std::optional<Aim>& aim, Qt::KeyboardModifiers modifiers);
    void hideAim();
    void openRow(std::int64_t group, bool pinned, const QPoint& at);

    void beginDrag(const QPoint& at, Qt::KeyboardModifiers modifiers);
    void dragTo(const QPoint& at, Qt::KeyboardModifiers modifiers);
    std::int64_t dragTick(int y) const;
    void finishDrag();
    void moveTo(LocalOrderId id, std::int64_t ticks);
    void sayMove();
    void giveUpMove();
    void dropMove();
    void endMove();
    void showMove();
    void autoScroll();

    bool runMoving(KeyAction action);
    bool runSetting(KeyAction action);
    bool runSending(KeyAction action);
    bool runOrders(KeyAction action);
    bool finishMoveByKey(KeyAction action);
    bool missesMove(KeyAction action);
    void sendByKey(const std::optional<Aim>& aim);
    void sendAtCursor(MouseAction action);
    std::optional<Aim> afterCrossing(const std::optional<Aim>& aim, std::int64_t group);
    void stage(Side side);
    void nudge(int ticks);
    void selectNext(int direction);
    void select(LocalOrderId id);
    void moveCursor(std::int64_t rows);
    void warm() { m_actions.prepare(); }

    LadderView& m_view;
    LadderActions& m_actions;
    ClickGuard m_tickGuard; // what single ticks meant, for opened rows
    Press m_press;
    OrderMove m_move;
    bool m_moveWaits = false;
    bool m_nudgeAsks = false; //!< a nudge made while disarmed shows Send and Discard
    bool m_moveMissed = false; //!< the last key nudged what is not there any more, or what it nudged has ended since
    std::optional<MonotonicTime> m_moveSent; //!< by a key, the last time
    std::int64_t m_dragFrom = 0; // row where the drag began
    QPoint m_dragAt;
    Qt::KeyboardModifiers m_dragHeld = Qt::NoModifier;
    LocalOrderId m_selected = 0;
    std::optional<Aim> m_aim;
    std::vector<LocalOrderId> m_restingOn;
    std::optional<std::int64_t> m_opened;
    bool m_openedPinned = false;
    Qt::KeyboardModifiers m_held = Qt::NoModifier;
    QTimer m_rest;
    QTimer m_scroll;
    int m_wheelRest = 0;
};

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/ladder_actions.h"

#include <QPoint>
#include <QPointer>
#include <QTimer>

class QKeyEvent;
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
    //! \return true where the key was meant for the ladder
    bool keyPress(const QKeyEvent& event);
    bool keyRelease(const QKeyEvent& event);
    //! \brief Keys that must not be taken by window shortcuts while the ladder has the focus.
    bool wantsKey(const QKeyEvent& event) const;
    void focusLost();
    void noteActivated();
    void noteViewMoved();

    //! \brief True while a drag, nudge or open press must keep the rows where they are.
    bool holdsView() const { return m_press.kind != Press::None || !m_move.targets.empty(); }
    const OrderMove* orderMove() const { return m_move.targets.empty() ? nullptr : &m_move; }
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

Q_SIGNALS:
    void aimRested(const fathom::Aim& aim); //!< the pointer stayed for 120 ms, or a modifier is held
    void aimGone();
    void cellRested(const std::vector<fathom::LocalOrderId>& ids); //!< the pointer stayed on own orders
    void editWanted(fathom::LocalOrderId order);
    void moveChanged();   //!< the drag or nudge has other targets, or is over
    void moveWaiting(bool waiting); //!< a disarmed move waits for Send or Discard
    void selectionChanged();
    void modifiersChanged(Qt::KeyboardModifiers modifiers);

private:
    struct Press
    {
        enum Kind { None, Row, Cell, Close, Middle };
        Kind kind = None;
        QPoint at;
        std::int64_t group = 0;
        Side side = Side::Buy;
        std::vector<LocalOrderId> ids;
        std::optional<Aim> aim;
        bool isSending = false; //!< armed at the press
    };

    const OwnCell* cellAt(const QPoint& at) const;
    void pressRow(const QPoint& at, Qt::KeyboardModifiers modifiers);
    void pressMiddle(const QPoint& at);
    void releaseRow();
    void openCellMenu(const OwnCell& cell, const QPoint& global);
    void openRowMenu(std::int64_t group, const QPoint& global);
    void updateAim(const QPoint& at, Qt::KeyboardModifiers modifiers);
    void hideAim();

    void beginDrag(const QPoint& at);
    void dragTo(const QPoint& at);
    void finishDrag();
    void dropMove();
    void showMove();
    void autoScroll();

    bool keyMoves(int key, Qt::KeyboardModifiers modifiers);
    bool keySettings(int key, Qt::KeyboardModifiers modifiers);
    bool keySends(int key, Qt::KeyboardModifiers modifiers, bool repeated);
    bool keyOrders(int key, Qt::KeyboardModifiers modifiers, bool repeated);
    void sendByKey(const std::optional<Aim>& aim);
    void nudge(int ticks);
    void selectNext(int direction);
    void select(LocalOrderId id);
    void moveCursor(std::int64_t rows);
    void warm() { m_actions.prepare(); }

    LadderView& m_view;
    LadderActions& m_actions;
    Press m_press;
    OrderMove m_move;
    bool m_moveWaits = false;
    std::int64_t m_dragFrom = 0; // row where the drag began
    QPoint m_dragAt;
    LocalOrderId m_selected = 0;
    std::optional<Aim> m_aim;
    std::vector<LocalOrderId> m_restingOn;
    QTimer m_rest;
    QTimer m_scroll;
    int m_wheelRest = 0;
};

//! \brief The Latin letter of a key whatever the keyboard layout, so that Q is Q on a Ukrainian keyboard too.
int latinKey(const QKeyEvent& event);

} // namespace fathom

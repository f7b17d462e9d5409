// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/key_actions.h"

#include <QObject>

#include <functional>
#include <map>

class QKeyEvent;
class QWidget;

namespace fathom {

class KeyMap;

//! \brief A panel that answers keys of the table. Implemented by the panel's widget beside QWidget;
//! the router finds it above the widget that has the focus.
class KeyTarget {
public:
    KeyTarget() = default;
    KeyTarget(const KeyTarget&) = delete;
    KeyTarget& operator=(const KeyTarget&) = delete;
    virtual ~KeyTarget() = default;
    virtual KeyContext keyContext() const = 0;
    //! \return false where the panel has no use for it now, so that a wider scope may have it
    virtual bool runKey(KeyAction action) = 0;
};

//! \brief The one way of keys to actions, for every window of the program: the focused panel, then
//! the ticket of its link group, then what the window bound. Exact modifiers, no repeat for what
//! must not repeat; text fields keep what is typed. Source: INTERACTION 4, 10; ASKS 4.
class KeyRouter final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyRouter)
public:
    //! Watches the application's keys as long as it lives.
    KeyRouter(KeyMap& keys, QObject* parent);

    //! \brief What a global action does. \param run returns false where there is nothing to do, so
    //! that the key goes on
    void bind(KeyAction action, std::function<bool()> run);
    //! \brief An action with an end: \p release runs when its key is let go or the program loses
    //! the keys.
    void bindHeld(KeyAction action, std::function<bool()> press, std::function<void()> release);
    //! \brief The ticket that belongs to the panel of a focused widget, null where none.
    void setTicketOf(std::function<KeyTarget*(QWidget* focus)> ticketOf)
    {
        m_ticketOf = std::move(ticketOf);
    }
    //! \brief Asked last, at a window no part of which wanted the key. \return true where it has been used
    void setLeftOver(std::function<bool(const QWidget& window, const QKeyEvent& event)> leftOver) { m_leftOver = std::move(leftOver); }
    //! \brief Does what the action's key would do, for palette and menus. \return false where
    //! nothing could be done
    bool run(KeyAction action);
    //! \brief The panel around a widget, null where none.
    static KeyTarget* targetAround(QWidget* widget);

Q_SIGNALS:
    //! An action ran by its key.
    void ran(fathom::KeyAction action);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isLeftOver(const QWidget& window, const QKeyEvent& event) const;
    bool press(QWidget& receiver, const QKeyEvent& event);
    bool pressSafety(const QKeyEvent& event);
    bool tryRun(KeyAction action, bool repeated, const std::function<bool(KeyAction)>& run);
    bool isClaimed(QWidget& receiver, const QKeyEvent& event);
    void release();

    KeyMap& m_keys;
    std::map<KeyAction, std::function<bool()>> m_bound;
    std::map<KeyAction, std::function<void()>> m_releases;
    std::function<KeyTarget*(QWidget*)> m_ticketOf;
    std::function<bool(const QWidget&, const QKeyEvent&)> m_leftOver;
    const QEvent* m_seen = nullptr; //!< the press that is on its way up through the parents
    KeyAction m_held = KeyAction::None;
    int m_heldKey = 0;
};

} // namespace fathom

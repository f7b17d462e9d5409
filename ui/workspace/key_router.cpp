// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/key_router.h"

#include "ui/workspace/key_field.h"
#include "ui/workspace/key_map.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>
#include <array>

namespace fathom {

namespace {

bool isTextField(const QWidget& widget)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return !line->isReadOnly();
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(&widget))
        return !plain->isReadOnly();
    if (const auto* text = qobject_cast<const QTextEdit*>(&widget))
        return !text->isReadOnly();
    return qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr;
}

// What a text field answers, or would if it were longer, whatever is held with it.
bool isFieldKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Space:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Delete:
    case Qt::Key_Backspace: return true;
    default: return false;
    }
}

// What every text field does with the text in it: its own way back, not the one of an order.
bool isEditing(const QKeyEvent& event)
{
    constexpr std::array editing { QKeySequence::Undo, QKeySequence::Redo, QKeySequence::Cut, QKeySequence::Copy, QKeySequence::Paste, QKeySequence::SelectAll };
    return std::any_of(editing.begin(), editing.end(), [&event](QKeySequence::StandardKey key) { return event.matches(key); });
}

// Of a panel's own surface, not of a button or another control in it.
bool isSurface(const KeyTarget& panel, const QWidget& receiver)
{
    const auto* whole = dynamic_cast<const QWidget*>(&panel);
    return whole == nullptr || whole == &receiver || whole->focusProxy() == &receiver;
}

} // namespace

KeyRouter::KeyRouter(KeyMap& keys, QObject* parent)
    : QObject(parent)
    , m_keys(keys)
{
    qApp->installEventFilter(this);
}

void KeyRouter::bind(KeyAction action, std::function<bool()> run)
{
    m_bound[action] = std::move(run);
}

void KeyRouter::bindHeld(
    KeyAction action, std::function<bool()> press, std::function<void()> release)
{
    m_bound[action] = std::move(press);
    m_releases[action] = std::move(release);
}

bool KeyRouter::run(KeyAction action)
{
    const auto found = m_bound.find(action);
    return found != m_bound.end() && found->second();
}

KeyTarget* KeyRouter::targetAround(QWidget* widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (auto* target = dynamic_cast<KeyTarget*>(widget))
            return target;
        // What a panel put into its title is the panel's still.
        if (auto* dock = qobject_cast<QDockWidget*>(widget)) {
            if (auto* target = dynamic_cast<KeyTarget*>(dock->widget()))
                return target;
        }
        if (widget->isWindow())
            break;
    }
    return nullptr;
}

bool KeyRouter::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        m_seen = nullptr;
        return false;
    case QEvent::KeyPress:
        break;
    case QEvent::KeyRelease:
        m_seen = nullptr;
        if (const auto* key = static_cast<const QKeyEvent*>(event);
            m_held != KeyAction::None && !key->isAutoRepeat() && key->key() == m_heldKey)
            release();
        return false;
    case QEvent::ApplicationStateChange:
    case QEvent::ApplicationDeactivate:
        release(); // its end will be seen by another program
        return false;
    default:
        return false;
    }
    // A press nobody wanted is offered to every parent in turn; it is one press all the same.
    if (!watched->isWidgetType())
        return false;
    if (std::exchange(m_seen, event) == event)
        return isLeftOver(*static_cast<QWidget*>(watched), *static_cast<const QKeyEvent*>(event));
    if (QApplication::activePopupWidget() != nullptr)
        return false;
    // Where a dialog closes by itself behind an open popup, nobody is told who has the keys then: whoever gets one has them.
    if (QApplication::activeWindow() == nullptr)
        QApplication::setActiveWindow(static_cast<QWidget*>(watched)->window());
    if (watched->property(takesEveryKeyProperty).toBool())
        return false;
    if (QApplication::activeModalWidget() != nullptr)
        return pressSafety(*static_cast<const QKeyEvent*>(event));
    return press(*static_cast<QWidget*>(watched), *static_cast<const QKeyEvent*>(event));
}

bool KeyRouter::isLeftOver(const QWidget& window, const QKeyEvent& event) const
{
    return m_leftOver && window.isWindow() && QApplication::activeModalWidget() == nullptr && m_leftOver(window, event);
}

bool KeyRouter::press(QWidget& receiver, const QKeyEvent& event)
{
    const KeyChord chord = KeyChord::of(event);
    if (chord.isEmpty() || (isTextField(receiver) && (chord.isTyping() || isEditing(event))))
        return false;
    const bool repeated = event.isAutoRepeat();
    KeyTarget* panel = targetAround(&receiver);
    // Behind a field or a button stands a panel that trades: Ctrl+Enter in the price of an order must not place another at the cursor,
    // nor send the ticket, and Enter on a button must not place at all.
    const bool isTicket = panel != nullptr && panel->keyContext() == KeyContext::Ticket;
    const bool typed = !isTicket && isFieldKey(chord.key) && isTextField(receiver);
    const bool pressed = panel != nullptr && !isTicket && chord.isTyping() && (chord.key == Qt::Key_Return || chord.key == Qt::Key_Space)
        && !isSurface(*panel, receiver);
    if (pressed)
        return false;
    if (panel != nullptr && !typed) {
        const KeyAction action = m_keys.action(panel->keyContext(), chord);
        if (tryRun(action, repeated, [panel](KeyAction wanted) { return panel->runKey(wanted); }))
            return true;
        // What the panel itself waits for, a question of its own, goes before the ticket.
        if (!isTextField(receiver) && isClaimed(receiver, event))
            return false;
    }
    const bool inDialog = qobject_cast<QDialog*>(receiver.window()) != nullptr;
    if (const KeyAction action = m_keys.action(KeyContext::Ticket, chord);
        action != KeyAction::None && m_ticketOf && !inDialog && !typed) {
        if (KeyTarget* ticket = m_ticketOf(&receiver); ticket != nullptr
            && tryRun(
                action, repeated, [ticket](KeyAction wanted) { return ticket->runKey(wanted); }))
            return true;
    }
    const KeyAction action = m_keys.action(KeyContext::Global, chord);
    if (!tryRun(action, repeated, [this](KeyAction wanted) { return run(wanted); }))
        return false;
    if (m_releases.contains(action) && m_held == KeyAction::None) {
        m_held = action;
        m_heldKey = event.key();
    }
    return true;
}

// A form that wants an answer keeps every key but those that take risk away.
bool KeyRouter::pressSafety(const QKeyEvent& event)
{
    const KeyChord chord = KeyChord::of(event);
    if (chord.isEmpty() || chord.isTyping())
        return false;
    const KeyAction action = m_keys.action(KeyContext::Global, chord);
    const bool safe = action == KeyAction::CancelAll || action == KeyAction::Flatten || action == KeyAction::DisarmAll;
    return safe && tryRun(action, event.isAutoRepeat(), [this](KeyAction wanted) { return run(wanted); });
}

// A widget that reads this key itself says so the way it would to a shortcut.
bool KeyRouter::isClaimed(QWidget& receiver, const QKeyEvent& event)
{
    QKeyEvent question(QEvent::ShortcutOverride, event.key(), event.modifiers(), event.nativeScanCode(), event.nativeVirtualKey(),
        event.nativeModifiers(), event.text(), event.isAutoRepeat());
    question.ignore();
    QCoreApplication::sendEvent(&receiver, &question);
    m_seen = &event;
    return question.isAccepted();
}

bool KeyRouter::tryRun(KeyAction action, bool repeated, const std::function<bool(KeyAction)>& run)
{
    if (action == KeyAction::None)
        return false;
    if (repeated && !keyActionInfo(action).repeats)
        return true; // swallowed: a held key is one press
    if (!run(action))
        return false;
    Q_EMIT ran(action);
    return true;
}

void KeyRouter::release()
{
    const KeyAction held = std::exchange(m_held, KeyAction::None);
    if (held == KeyAction::None)
        return;
    m_releases.at(held)();
}

} // namespace fathom

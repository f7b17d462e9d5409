// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/key_field.h"

#include <QKeyEvent>

namespace fathom {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_AltGr || key == Qt::Key_Meta || key == Qt::Key_CapsLock
        || key == Qt::Key_NumLock || key == Qt::Key_unknown || key == 0;
}

} // namespace

KeyField::KeyField(QWidget* parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setMinimumWidth(150);
    connect(this, &QAbstractButton::clicked, this, [this] { setListening(true); });
    showWords();
}

void KeyField::setChord(const KeyChord& chord)
{
    m_chord = chord;
    showWords();
}

void KeyField::setListening(bool listening)
{
    m_listening = listening;
    setProperty(takesEveryKeyProperty, listening);
    showWords();
}

void KeyField::showWords()
{
    const QString key = m_chord.isEmpty() ? tr("Press to choose a key") : m_chord.text();
    setText(m_listening ? tr("Now press the key") : key);
    setAccessibleName(m_listening ? tr("Waiting for the key") : tr("Key: %1").arg(key));
}

// Here and not in keyPressEvent(): Tab would move the focus before it got there.
bool KeyField::event(QEvent* event)
{
    if (!m_listening)
        return QPushButton::event(event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QPushButton::event(event);
    const auto* key = static_cast<QKeyEvent*>(event);
    event->accept();
    if (isModifier(key->key()) || key->isAutoRepeat())
        return true;
    m_chord = KeyChord::of(*key);
    setListening(false);
    Q_EMIT pressedKey();
    return true;
}

void KeyField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showWords();
    QPushButton::changeEvent(event);
}

void KeyField::focusOutEvent(QFocusEvent* event)
{
    setListening(false);
    QPushButton::focusOutEvent(event);
}

} // namespace fathom

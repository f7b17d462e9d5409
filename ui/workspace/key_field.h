// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/key_chord.h"

#include <QPushButton>

namespace fathom {

//! The router leaves every key to a widget with this property set to true.
inline constexpr const char* takesEveryKeyProperty = "takesEveryKey";

//! \brief A button that, once pressed, takes the next key with its modifiers, whatever it means elsewhere: Tab, Esc and Enter too.
//! It stops waiting where it loses the focus.
class KeyField final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyField)
public:
    explicit KeyField(QWidget* parent = nullptr);

    const KeyChord& chord() const { return m_chord; }
    void setChord(const KeyChord& chord);
    bool isListening() const { return m_listening; }

Q_SIGNALS:
    //! A key was pressed while it listened.
    void pressedKey();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void setListening(bool listening);
    void showWords();

    KeyChord m_chord;
    bool m_listening = false;
};

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <Qt>

class QKeyEvent;

namespace fathom {

//! \brief A key with exactly the modifiers that go with it. Keypad and layout-group modifiers do
//! not count.
struct KeyChord {
    int key = 0; //!< Qt::Key; 0 for none
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;

    //! \brief What was pressed, named by the letter or digit the key stands for on any layout.
    static KeyChord of(const QKeyEvent& event);
    //! \brief Reads name() back; empty where it is no chord.
    static KeyChord fromName(const QString& name);

    bool isEmpty() const { return key == 0; }
    //! \brief Without Ctrl, Alt or Meta, and no function key: it would be typed into a text field.
    bool isTyping() const;
    QString name() const; //!< for files: "Ctrl+Shift+X"
    QString text() const; //!< for people, as key caps print it: "Ctrl ⇧ X"
    bool operator==(const KeyChord&) const = default;
};

//! \brief The Latin letter or digit of a key whatever the keyboard layout: by what is printed on
//! it, and where that is no Latin letter by its place, so that Q is Q on a Ukrainian keyboard too.
int physicalKey(const QKeyEvent& event);

} // namespace fathom

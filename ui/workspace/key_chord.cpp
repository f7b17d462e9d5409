// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/key_chord.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QStringList>

#include <array>
#include <utility>

namespace fathom {

namespace {

constexpr Qt::KeyboardModifiers counted
    = Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

// X11 and Wayland scan codes are evdev's + 8; rows of keys lie side by side.
struct ScanRow {
    quint32 first;
    const char* keys;
};
constexpr std::array<ScanRow, 4> letterRows { { { 10, "1234567890" }, { 24, "QWERTYUIOP" },
    { 38, "ASDFGHJKL" }, { 52, "ZXCVBNM" } } };

int keyAtPlace(quint32 scanCode)
{
    for (const ScanRow& row : letterRows) {
        const auto length = static_cast<quint32>(qstrlen(row.keys));
        if (scanCode >= row.first && scanCode < row.first + length)
            return row.keys[scanCode - row.first];
    }
    return 0;
}

bool isDigitPlace(quint32 scanCode)
{
    return scanCode >= 10 && scanCode < 20;
}

// Arrows, Enter and the like print better as marks beside modifiers than as words.
const std::array<std::pair<int, const char*>, 12> marks { {
    { Qt::Key_Up, "\u2191" },
    { Qt::Key_Down, "\u2193" },
    { Qt::Key_Left, "\u2190" },
    { Qt::Key_Right, "\u2192" },
    { Qt::Key_PageUp, "PgUp" },
    { Qt::Key_PageDown, "PgDn" },
    { Qt::Key_Delete, "Del" },
    { Qt::Key_Escape, "Esc" },
    { Qt::Key_Minus, "\u2212" },
    { Qt::Key_Plus, "+" },
    { Qt::Key_Space, "Space" },
    { Qt::Key_Insert, "Ins" },
} };

} // namespace

int physicalKey(const QKeyEvent& event)
{
    const int key = event.key();
    const quint32 scanCode = event.nativeScanCode();
    if (key >= Qt::Key_Escape)
        return key;
    if ((key >= Qt::Key_A && key <= Qt::Key_Z) || (key >= Qt::Key_0 && key <= Qt::Key_9))
        return key;
    // Signs typed on the digits' row (Shift+1, or 1 on a French keyboard) are the digit; other
    // Latin signs stay themselves.
    if (key < 0x80 && !isDigitPlace(scanCode))
        return key;
    const int placed = keyAtPlace(scanCode);
    return placed != 0 ? placed : key;
}

KeyChord KeyChord::of(const QKeyEvent& event)
{
    KeyChord chord { physicalKey(event), event.modifiers() & counted };
    if (chord.key == Qt::Key_Enter)
        chord.key = Qt::Key_Return;
    if (chord.key == Qt::Key_Backtab) {
        chord.key = Qt::Key_Tab;
        chord.modifiers |= Qt::ShiftModifier;
    }
    if (chord.key == Qt::Key_Shift || chord.key == Qt::Key_Control || chord.key == Qt::Key_Alt
        || chord.key == Qt::Key_Meta || chord.key == Qt::Key_unknown)
        return {};
    return chord;
}

KeyChord KeyChord::fromName(const QString& name)
{
    const QKeySequence sequence = QKeySequence::fromString(name, QKeySequence::PortableText);
    if (sequence.count() != 1)
        return {};
    const QKeyCombination combination = sequence[0];
    if (combination.key() == Qt::Key_unknown)
        return {};
    return { combination.key(), combination.keyboardModifiers() & counted };
}

bool KeyChord::isTyping() const
{
    const bool function = key >= Qt::Key_F1 && key <= Qt::Key_F35;
    return !function
        && (modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0;
}

QString KeyChord::name() const
{
    return isEmpty() ? QString()
                     : QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(key)))
                           .toString(QKeySequence::PortableText);
}

QString KeyChord::text() const
{
    if (isEmpty())
        return {};
    QStringList parts;
    if (modifiers.testFlag(Qt::ControlModifier))
        parts << QStringLiteral("Ctrl");
    if (modifiers.testFlag(Qt::AltModifier))
        parts << QStringLiteral("Alt");
    if (modifiers.testFlag(Qt::MetaModifier))
        parts << QStringLiteral("Meta");
    if (modifiers.testFlag(Qt::ShiftModifier))
        parts << (parts.isEmpty() ? QStringLiteral("Shift") : QStringLiteral("\u21E7"));
    if (key == Qt::Key_Return) {
        parts << (parts.isEmpty() ? QStringLiteral("Enter") : QStringLiteral("\u21B5"));
        return parts.join(QLatin1Char(' '));
    }
    for (const auto& [marked, mark] : marks) {
        if (marked == key) {
            parts << QString::fromUtf8(mark);
            return parts.join(QLatin1Char(' '));
        }
    }
    parts << QKeySequence(key).toString(QKeySequence::PortableText);
    return parts.join(QLatin1Char(' '));
}

} // namespace fathom

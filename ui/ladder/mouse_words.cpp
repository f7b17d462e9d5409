// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/mouse_words.h"

namespace fathom {

namespace {

// What a button does on the rows: one word where bid and ask rows agree, both where they do not.
QString rowsWords(const MouseTable& table, Qt::MouseButton button, Qt::KeyboardModifiers held)
{
    const MouseAction bid = table.actionOf(button, RowPart::Bid, held), ask = table.actionOf(button, RowPart::Ask, held);
    if (bid == MouseAction::Nothing && ask == MouseAction::Nothing)
        return {};
    if (bid == ask)
        return mouseActionWords(bid);
    return MouseTable::tr("%1 on bids, %2 on asks").arg(mouseActionWords(bid), mouseActionWords(ask));
}

} // namespace

QString mouseHint(const MouseTable& table, Qt::KeyboardModifiers held)
{
    QStringList words;
    QString left;
    for (const Qt::MouseButton button : { Qt::LeftButton, Qt::RightButton }) {
        const QString does = rowsWords(table, button, held);
        if (button == Qt::LeftButton)
            left = does;
        if (!does.isEmpty())
            words << MouseTable::tr("%1: %2").arg(mouseButtonWords(button), does);
    }
    if (held == Qt::NoModifier)
        return words.isEmpty() ? MouseTable::tr("clicks do nothing") : words.join(QStringLiteral(" · "));
    const QString modifiers = modifierWords(held);
    if (words.isEmpty())
        return MouseTable::tr("%1: nothing").arg(modifiers);
    return words.size() == 1 && !left.isEmpty() ? MouseTable::tr("%1: %2").arg(modifiers, left) : modifiers + QLatin1Char(' ') + words.join(QStringLiteral(" · "));
}

QString releaseHint(const MouseTable& table, Qt::KeyboardModifiers held)
{
    const QString plain = rowsWords(table, Qt::LeftButton, Qt::NoModifier);
    return held == Qt::NoModifier || plain.isEmpty() ? QString() : MouseTable::tr("release %1: %2").arg(modifierWords(held), plain);
}

} // namespace fathom

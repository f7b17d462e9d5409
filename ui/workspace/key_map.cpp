// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/key_map.h"

#include "core/session/preferences.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace fathom {

namespace {

const QString keysKey = QStringLiteral("keys");

std::vector<KeyChord> defaultChords(const KeyActionInfo& info)
{
    std::vector<KeyChord> chords;
    for (const QString& name :
        QString::fromLatin1(info.defaults).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        chords.push_back(KeyChord::fromName(name));
    return chords;
}

// A panel's key hides Global's while the panel has the focus; the ticket's keys are only asked for
// after the panel's.
bool contextsClash(KeyContext one, KeyContext other)
{
    return one == other || one == KeyContext::Global || other == KeyContext::Global;
}

} // namespace

KeyMap& KeyMap::of(Preferences& preferences)
{
    if (auto* kept = preferences.findChild<KeyMap*>(QString(), Qt::FindDirectChildrenOnly))
        return *kept;
    return *new KeyMap(preferences);
}

KeyMap::KeyMap(Preferences& preferences)
    : QObject(&preferences)
    , m_preferences(preferences)
{
    read();
}

void KeyMap::read()
{
    for (const KeyActionInfo& info : keyActions())
        m_chords[info.action] = defaultChords(info);
    const QJsonObject kept = m_preferences.value(keysKey).toObject();
    // All that was changed lets go of its default first, so that two actions can have swapped
    // theirs.
    for (const KeyActionInfo& info : keyActions()) {
        if (kept.contains(QLatin1String(info.id)))
            m_chords[info.action].clear();
    }
    for (const KeyActionInfo& info : keyActions()) {
        for (const QJsonValue& name : kept.value(QLatin1String(info.id)).toArray()) {
            const KeyChord chord = KeyChord::fromName(name.toString());
            if (refusal(info.action, chord).isEmpty())
                m_chords[info.action].push_back(chord);
        }
    }
}

void KeyMap::write() const
{
    QJsonObject kept;
    for (const KeyActionInfo& info : keyActions()) {
        if (isDefault(info.action))
            continue;
        QJsonArray names;
        for (const KeyChord& chord : m_chords.at(info.action))
            names.append(chord.name());
        kept.insert(QLatin1String(info.id), names);
    }
    m_preferences.setValue(keysKey, kept);
}

KeyAction KeyMap::action(KeyContext context, const KeyChord& chord) const
{
    if (chord.isEmpty())
        return KeyAction::None;
    for (const KeyActionInfo& info : keyActions()) {
        if (info.context != context)
            continue;
        const auto& chords = m_chords.at(info.action);
        if (std::find(chords.begin(), chords.end(), chord) != chords.end())
            return info.action;
    }
    return KeyAction::None;
}

const std::vector<KeyChord>& KeyMap::chords(KeyAction action) const
{
    return m_chords.at(action);
}

QString KeyMap::text(KeyAction action) const
{
    const auto& chords = m_chords.at(action);
    return chords.empty() ? QString() : chords.front().text();
}

bool KeyMap::isDefault(KeyAction action) const
{
    return m_chords.at(action) == defaultChords(keyActionInfo(action));
}

std::optional<KeyAction> KeyMap::taken(KeyAction action, const KeyChord& chord) const
{
    const KeyContext context = keyActionInfo(action).context;
    for (const KeyActionInfo& info : keyActions()) {
        if (info.action == action || !contextsClash(info.context, context))
            continue;
        const auto& chords = m_chords.at(info.action);
        if (std::find(chords.begin(), chords.end(), chord) != chords.end())
            return info.action;
    }
    return std::nullopt;
}

QString KeyMap::refusal(KeyAction action, const KeyChord& chord) const
{
    if (chord.isEmpty())
        return tr("That is no key");
    const KeyContext context = keyActionInfo(action).context;
    if ((context == KeyContext::Global || context == KeyContext::Ticket) && chord.isTyping())
        return tr("Needs Ctrl, Alt or a function key: without them it is typed into fields");
    if (const auto other = taken(action, chord))
        return tr("%1 is already: %2").arg(chord.text(), keyActionWords(keyActionInfo(*other)));
    return {};
}

bool KeyMap::setChords(KeyAction action, const std::vector<KeyChord>& chords)
{
    const bool fits = std::all_of(chords.begin(), chords.end(),
        [&](const KeyChord& chord) { return refusal(action, chord).isEmpty(); });
    if (!fits)
        return false;
    if (m_chords.at(action) == chords)
        return true;
    m_chords.at(action) = chords;
    write();
    Q_EMIT changed();
    return true;
}

void KeyMap::reset(KeyAction action)
{
    // A default another action has taken meanwhile stays with that one.
    std::vector<KeyChord> free;
    for (const KeyChord& chord : defaultChords(keyActionInfo(action))) {
        if (!taken(action, chord))
            free.push_back(chord);
    }
    setChords(action, free);
}

void KeyMap::resetAll()
{
    for (const KeyActionInfo& info : keyActions())
        m_chords[info.action] = defaultChords(info);
    write();
    Q_EMIT changed();
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/key_actions.h"
#include "ui/workspace/key_chord.h"

#include <QObject>

#include <map>
#include <optional>
#include <vector>

namespace fathom {

class Preferences;

//! \brief Which key does what, by context: the defaults of keyActions() with the user's changes,
//! kept in the preferences under "keys". Two actions of one context never share a chord, and none
//! takes a chord of Global. GUI thread.
//!
//! A panel looks its keys up with action() and prints them with text(); changed() tells it to print
//! them anew. A panel that answers keys implements KeyTarget (key_router.h) and need not look up
//! anything.
class KeyMap final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyMap)
public:
    //! \brief The one table of a profile, made when first asked for.
    static KeyMap& of(Preferences& preferences);
    explicit KeyMap(Preferences& preferences);

    //! \return None where the chord means nothing in \p context alone
    KeyAction action(KeyContext context, const KeyChord& chord) const;
    const std::vector<KeyChord>& chords(KeyAction action) const;
    //! \brief The first chord as key caps print it; empty where the action has none.
    QString text(KeyAction action) const;
    bool isDefault(KeyAction action) const;

    //! \brief What \p chord does already where it would clash with \p action, in its own context or
    //! around it.
    std::optional<KeyAction> taken(KeyAction action, const KeyChord& chord) const;
    //! \brief Why \p chord cannot be given to \p action, translated; empty where it can.
    QString refusal(KeyAction action, const KeyChord& chord) const;
    //! \brief Gives an action other chords, none for an empty list. \return false, and nothing
    //! changed, where one of them is refused
    bool setChords(KeyAction action, const std::vector<KeyChord>& chords);
    void reset(KeyAction action);
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    void read();
    void write() const;

    Preferences& m_preferences;
    std::map<KeyAction, std::vector<KeyChord>> m_chords;
};

} // namespace fathom

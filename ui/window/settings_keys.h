// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/key_actions.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace fathom {

class KeyField;
class KeyMap;

//! \brief The table of keys: every action with its keys by where they mean something, each changed, added, removed or set back; a key
//! that is taken is refused by the name of what has it. Source: INTERACTION 0, 4.
class KeysPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeysPage)
public:
    KeysPage(KeyMap& keys, QWidget* parent);
    //! \brief Keeps the line that was chosen.
    void refresh();

private:
    void build();
    void choose();
    void showLine(QTreeWidgetItem& line, const KeyActionInfo& info) const;
    KeyAction current() const;
    void put(bool added);
    void say(const QString& problem);
    void filter(const QString& words);

    KeyMap& m_keys;
    QLineEdit* m_search;
    QTreeWidget* m_lines;
    KeyField* m_field;
    QPushButton *m_change, *m_add, *m_remove, *m_reset, *m_resetAll;
    QLabel* m_problem;
};

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settings_keys.h"

#include "ui/workspace/key_field.h"
#include "ui/workspace/key_map.h"
#include "ui/workspace/small_widgets.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include <algorithm>
#include <array>

namespace fathom {

namespace {

enum Column { Words, Keys, Where, ColumnCount };
constexpr int actionRole = Qt::UserRole;
constexpr std::array contexts { KeyContext::Ladder, KeyContext::Ticket, KeyContext::Chart, KeyContext::Table, KeyContext::Global };

QString chordWords(const std::vector<KeyChord>& chords)
{
    QStringList words;
    for (const KeyChord& chord : chords)
        words << chord.text();
    return words.join(QStringLiteral(",  "));
}

QPushButton* newButton(const char* name, const QString& words, const QString& said, QWidget* parent)
{
    auto* button = new QPushButton(words, parent);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(said);
    button->setAutoDefault(false);
    return button;
}

} // namespace

KeysPage::KeysPage(KeyMap& keys, QWidget* parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_search(new QLineEdit(this))
    , m_lines(new QTreeWidget(this))
    , m_field(new KeyField(this))
    , m_change(newButton("keyChange", tr("Use instead"), tr("Use the key instead of the action's keys"), this))
    , m_add(newButton("keyAdd", tr("Use as well"), tr("Use the key beside the action's keys"), this))
    , m_remove(newButton("keyRemove", tr("No key"), tr("Take the action's keys away"), this))
    , m_reset(newButton("keyReset", tr("Set back"), tr("Set the action's keys back"), this))
    , m_resetAll(newButton("keyResetAll", tr("Set all back"), tr("Set the keys of every action back"), this))
    , m_problem(plainLabel({}, "sell", this))
{
    build();
    for (const KeyContext context : contexts) {
        auto* group = new QTreeWidgetItem(m_lines, { keyContextWords(context) });
        group->setFlags(Qt::ItemIsEnabled);
        group->setData(Words, actionRole, static_cast<int>(KeyAction::None));
        for (const KeyActionInfo& info : keyActions()) {
            if (info.context != context)
                continue;
            auto* line = new QTreeWidgetItem(group);
            line->setData(Words, actionRole, static_cast<int>(info.action));
        }
    }
    m_lines->expandAll();
    refresh();
    connect(&m_keys, &KeyMap::changed, this, &KeysPage::refresh);
    connect(m_search, &QLineEdit::textChanged, this, &KeysPage::filter);
    connect(m_lines, &QTreeWidget::currentItemChanged, this, &KeysPage::choose);
    connect(m_field, &KeyField::pressedKey, this, [this] {
        choose();
        if (current() != KeyAction::None)
            say(m_keys.refusal(current(), m_field->chord()));
    });
    connect(m_change, &QAbstractButton::clicked, this, [this] { put(false); });
    connect(m_add, &QAbstractButton::clicked, this, [this] { put(true); });
    connect(m_remove, &QAbstractButton::clicked, this, [this] { m_keys.setChords(current(), {}); });
    connect(m_reset, &QAbstractButton::clicked, this, [this] {
        m_keys.reset(current());
        say(m_keys.isDefault(current()) ? QString() : tr("A supplied key of this action has another action now; it stays there"));
    });
    connect(m_resetAll, &QAbstractButton::clicked, this, [this] { m_keys.resetAll(); });
}

void KeysPage::build()
{
    m_search->setObjectName(QStringLiteral("keySearch"));
    m_search->setAccessibleName(tr("Search actions and keys"));
    m_search->setPlaceholderText(tr("Action or key"));
    m_search->setClearButtonEnabled(true);
    m_lines->setObjectName(QStringLiteral("keyLines"));
    m_lines->setAccessibleName(tr("Keys"));
    m_lines->setHeaderLabels({ tr("Action"), tr("Keys"), QString() });
    m_lines->setUniformRowHeights(true);
    m_lines->setRootIsDecorated(false);
    m_lines->setIndentation(12);
    m_lines->header()->setSectionResizeMode(Words, QHeaderView::ResizeToContents);
    m_lines->header()->setSectionResizeMode(Keys, QHeaderView::ResizeToContents);
    m_lines->header()->setStretchLastSection(true);
    m_field->setObjectName(QStringLiteral("keyField"));
    m_problem->setObjectName(QStringLiteral("keyProblem"));
    m_problem->setWordWrap(true);
    m_problem->setMinimumHeight(m_problem->fontMetrics().height());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_lines, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    for (QWidget* each : std::initializer_list<QWidget*> { m_field, m_change, m_add, m_remove, m_reset })
        row->addWidget(each);
    row->addStretch(1);
    row->addWidget(m_resetAll);
    column->addLayout(row);
    column->addWidget(m_problem);
}

void KeysPage::showLine(QTreeWidgetItem& line, const KeyActionInfo& info) const
{
    const QString words = keyActionWords(info);
    line.setText(Words, words);
    line.setText(Keys, chordWords(m_keys.chords(info.action)));
    line.setText(Where, m_keys.isDefault(info.action) ? QString() : tr("changed"));
}

void KeysPage::refresh()
{
    for (QTreeWidgetItemIterator at(m_lines); *at != nullptr; ++at) {
        const auto action = static_cast<KeyAction>((*at)->data(Words, actionRole).toInt());
        if (action != KeyAction::None)
            showLine(**at, keyActionInfo(action));
    }
    filter(m_search->text());
    choose();
}

KeyAction KeysPage::current() const
{
    const QTreeWidgetItem* line = m_lines->currentItem();
    return line != nullptr ? static_cast<KeyAction>(line->data(Words, actionRole).toInt()) : KeyAction::None;
}

void KeysPage::choose()
{
    const KeyAction action = current();
    const bool chosen = action != KeyAction::None;
    const bool has = chosen && !m_keys.chords(action).empty();
    m_change->setEnabled(chosen && !m_field->chord().isEmpty());
    m_add->setEnabled(has && !m_field->chord().isEmpty());
    m_remove->setEnabled(has);
    m_reset->setEnabled(chosen && !m_keys.isDefault(action));
    say({});
}

void KeysPage::put(bool added)
{
    const KeyAction action = current();
    const KeyChord chord = m_field->chord();
    if (action == KeyAction::None)
        return;
    if (const QString problem = m_keys.refusal(action, chord); !problem.isEmpty()) {
        say(problem);
        return;
    }
    std::vector<KeyChord> chords = added ? m_keys.chords(action) : std::vector<KeyChord> {};
    if (std::find(chords.begin(), chords.end(), chord) == chords.end())
        chords.push_back(chord);
    m_field->setChord({});
    m_keys.setChords(action, chords);
    choose();
}

void KeysPage::say(const QString& problem)
{
    m_problem->setText(problem);
}

void KeysPage::filter(const QString& words)
{
    for (int i = 0; i < m_lines->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_lines->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem* line = group->child(j);
            const bool shown = line->text(Words).contains(words, Qt::CaseInsensitive) || line->text(Keys).contains(words, Qt::CaseInsensitive);
            line->setHidden(!shown);
            any = any || shown;
        }
        group->setHidden(!any);
    }
}

} // namespace fathom

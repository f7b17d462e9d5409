// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/mouse_page.h"

#include "ui/workspace/small_widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace fathom {

namespace {

constexpr std::array<RowPart, 5> parts { RowPart::Any, RowPart::Bid, RowPart::Ask, RowPart::Inside, RowPart::OwnCell };

QTreeWidget* newLines(const char* name, const QString& spoken, const QStringList& heads, QWidget* parent)
{
    auto* lines = new QTreeWidget(parent);
    lines->setObjectName(QLatin1String(name));
    lines->setAccessibleName(spoken);
    lines->setHeaderLabels(heads);
    lines->setRootIsDecorated(false);
    lines->setUniformRowHeights(true);
    lines->setSelectionMode(QAbstractItemView::SingleSelection);
    lines->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    lines->header()->setStretchLastSection(true);
    return lines;
}

QLabel* newProblem(const char* name, QWidget* parent)
{
    auto* problem = new QLabel(parent);
    problem->setObjectName(QLatin1String(name));
    problem->setTextFormat(Qt::PlainText);
    problem->setProperty("role", QStringLiteral("sell"));
    problem->setWordWrap(true);
    return problem;
}

QPushButton* newButton(const char* name, const QString& words, QWidget* parent)
{
    auto* button = new QPushButton(words, parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace

MousePage::MousePage(std::function<MouseTable()> read, std::function<void(const MouseTable&)> write, QWidget* parent)
    : QWidget(parent)
    , m_read(std::move(read))
    , m_write(std::move(write))
    , m_scheme(new QComboBox(this))
    , m_lines(newLines("mouseLines", tr("Mouse table"), { tr("Button"), tr("Held"), tr("On"), tr("Does, armed") }, this))
    , m_button(new QComboBox(this))
    , m_part(new QComboBox(this))
    , m_ctrl(new QCheckBox(QStringLiteral("Ctrl"), this))
    , m_shift(new QCheckBox(QStringLiteral("Shift"), this))
    , m_alt(new QCheckBox(QStringLiteral("Alt"), this))
    , m_action(new QComboBox(this))
    , m_change(newButton("mouseChange", tr("Change"), this))
    , m_remove(newButton("mouseRemove", tr("Remove"), this))
    , m_problem(newProblem("mouseProblem", this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    auto* head = new QHBoxLayout;
    head->addWidget(plainLabel(tr("Scheme"), nullptr, this));
    m_scheme->setObjectName(QStringLiteral("mouseScheme"));
    m_scheme->setAccessibleName(tr("Mouse scheme"));
    m_scheme->addItems({ tr("By side: bid rows buy, ask rows sell"), tr("By button: left buys, right sells"), tr("Own") });
    head->addWidget(m_scheme, 1);
    column->addLayout(head);
    column->addWidget(m_lines, 1);
    auto* grid = new QGridLayout;
    buildEditor(grid);
    column->addLayout(grid);
    column->addWidget(m_problem);
    connect(m_scheme, &QComboBox::activated, this, [this](int index) {
        if (index == 0)
            take(MouseTable::bySide(), {});
        else if (index == 1)
            take(MouseTable::byButton(), {});
        else
            refresh(); // "own" is what the table becomes by being changed
    });
    connect(m_lines, &QTreeWidget::currentItemChanged, this, &MousePage::showLine);
    refresh();
}

void MousePage::buildEditor(QGridLayout* grid)
{
    m_button->setObjectName(QStringLiteral("mouseButton"));
    m_button->setAccessibleName(tr("Button"));
    for (const Qt::MouseButton button : bindableButtons)
        m_button->addItem(mouseButtonWords(button));
    m_part->setObjectName(QStringLiteral("mousePart"));
    m_part->setAccessibleName(tr("On"));
    for (const RowPart part : parts)
        m_part->addItem(rowPartWords(part));
    m_action->setObjectName(QStringLiteral("mouseAction"));
    m_action->setAccessibleName(tr("Does"));
    m_ctrl->setObjectName(QStringLiteral("mouseCtrl"));
    m_shift->setObjectName(QStringLiteral("mouseShift"));
    m_alt->setObjectName(QStringLiteral("mouseAlt"));
    QPushButton* add = newButton("mouseAdd", tr("Add"), this);
    grid->addWidget(m_button, 0, 0);
    grid->addWidget(m_ctrl, 0, 1);
    grid->addWidget(m_shift, 0, 2);
    grid->addWidget(m_alt, 0, 3);
    grid->addWidget(m_part, 0, 4);
    grid->addWidget(m_action, 1, 0, 1, 5);
    grid->addWidget(m_change, 0, 5);
    grid->addWidget(add, 1, 5);
    grid->addWidget(m_remove, 2, 5);
    grid->setColumnStretch(4, 1);
    fillActions(RowPart::Any);
    connect(m_part, &QComboBox::activated, this, [this](int index) { fillActions(parts[static_cast<std::size_t>(index)]); });
    connect(add, &QAbstractButton::clicked, this, [this] {
        MouseTable table = m_read();
        const QString problem = table.add(edited());
        take(table, problem);
    });
    connect(m_change, &QAbstractButton::clicked, this, [this] {
        if (current() < 0)
            return;
        MouseTable table = m_read();
        const QString problem = table.replace(static_cast<std::size_t>(current()), edited());
        take(table, problem);
    });
    connect(m_remove, &QAbstractButton::clicked, this, [this] {
        if (current() < 0)
            return;
        MouseTable table = m_read();
        table.remove(static_cast<std::size_t>(current()));
        take(table, table.bindings().empty() ? tr("One line must stay") : QString());
    });
}

void MousePage::take(const MouseTable& table, const QString& problem)
{
    m_problem->setText(problem);
    if (!problem.isEmpty())
        return;
    m_write(table);
}

int MousePage::current() const
{
    return m_lines->currentItem() ? m_lines->indexOfTopLevelItem(m_lines->currentItem()) : -1;
}

void MousePage::fillActions(RowPart part)
{
    m_action->clear();
    for (const MouseAction action : actionsFor(part))
        m_action->addItem(mouseActionWords(action), static_cast<int>(action));
}

MouseBinding MousePage::edited() const
{
    MouseBinding binding;
    binding.button = bindableButtons[static_cast<std::size_t>(std::max(0, m_button->currentIndex()))];
    binding.part = parts[static_cast<std::size_t>(std::max(0, m_part->currentIndex()))];
    binding.modifiers.setFlag(Qt::ControlModifier, m_ctrl->isChecked());
    binding.modifiers.setFlag(Qt::ShiftModifier, m_shift->isChecked());
    binding.modifiers.setFlag(Qt::AltModifier, m_alt->isChecked());
    binding.action = static_cast<MouseAction>(m_action->currentData().toInt());
    return binding;
}

void MousePage::showLine()
{
    const int line = current();
    m_change->setEnabled(line >= 0);
    m_remove->setEnabled(line >= 0);
    if (line < 0)
        return;
    const MouseTable table = m_read();
    const MouseBinding& binding = table.bindings()[static_cast<std::size_t>(line)];
    m_button->setCurrentIndex(static_cast<int>(std::find(bindableButtons.begin(), bindableButtons.end(), binding.button) - bindableButtons.begin()));
    m_part->setCurrentIndex(static_cast<int>(std::find(parts.begin(), parts.end(), binding.part) - parts.begin()));
    fillActions(binding.part);
    m_action->setCurrentIndex(m_action->findData(static_cast<int>(binding.action)));
    m_ctrl->setChecked(binding.modifiers.testFlag(Qt::ControlModifier));
    m_shift->setChecked(binding.modifiers.testFlag(Qt::ShiftModifier));
    m_alt->setChecked(binding.modifiers.testFlag(Qt::AltModifier));
    m_problem->clear();
}

void MousePage::refresh()
{
    const MouseTable table = m_read();
    m_scheme->setCurrentIndex(static_cast<int>(table.scheme()));
    const int line = current();
    m_lines->clear();
    for (const MouseBinding& binding : table.bindings())
        m_lines->addTopLevelItem(new QTreeWidgetItem({ mouseButtonWords(binding.button), modifierWords(binding.modifiers), rowPartWords(binding.part), mouseActionWords(binding.action) }));
    if (line >= 0)
        m_lines->setCurrentItem(m_lines->topLevelItem(std::min(line, m_lines->topLevelItemCount() - 1)));
    showLine();
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settings_gestures.h"

#include "core/session/preferences.h"
#include "ui/workspace/small_widgets.h"

#include <QComboBox>
#include <QGridLayout>

#include <algorithm>

namespace fathom {

namespace {

const std::array<Qt::KeyboardModifiers, 7> offered { Qt::ControlModifier, Qt::ControlModifier | Qt::ShiftModifier, Qt::ShiftModifier, Qt::AltModifier,
    Qt::ControlModifier | Qt::AltModifier, Qt::ShiftModifier | Qt::AltModifier, Qt::NoModifier };

} // namespace

ChartGesturesPage::ChartGesturesPage(Preferences& preferences, QWidget* parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_problem(plainLabel({}, "sell", this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 0, 12, 8);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->addWidget(plainLabel(tr("Left button on the charts"), "title", this), 0, 0, 1, 2);
    for (const ChartGesture gesture : chartGestures) {
        const auto at = static_cast<std::size_t>(gesture);
        const int row = static_cast<int>(at) + 1;
        auto* box = new QComboBox(this);
        box->setObjectName(QStringLiteral("chartGesture%1").arg(at));
        box->setAccessibleName(chartGestureWords(gesture));
        for (const Qt::KeyboardModifiers modifiers : offered)
            box->addItem(gestureModifierWords(modifiers));
        grid->addWidget(box, row, 0);
        grid->addWidget(plainLabel(chartGestureWords(gesture), "text2", this), row, 1);
        connect(box, &QComboBox::activated, this, [this, gesture](int index) { choose(gesture, index); });
        m_choices[at] = box;
    }
    grid->setColumnStretch(1, 1);
    m_problem->setObjectName(QStringLiteral("chartGestureProblem"));
    m_problem->setWordWrap(true);
    grid->addWidget(m_problem, static_cast<int>(chartGestures.size()) + 1, 0, 1, 2);
    refresh();
}

void ChartGesturesPage::choose(ChartGesture gesture, int index)
{
    ChartGestures gestures = ChartGestures::load(m_preferences);
    const QString problem = gestures.set(gesture, offered[static_cast<std::size_t>(index)]);
    if (problem.isEmpty())
        gestures.save(m_preferences);
    refresh();
    m_problem->setText(problem);
}

void ChartGesturesPage::refresh()
{
    const ChartGestures gestures = ChartGestures::load(m_preferences);
    for (const ChartGesture gesture : chartGestures) {
        const auto at = std::find(offered.begin(), offered.end(), gestures.of(gesture));
        m_choices[static_cast<std::size_t>(gesture)]->setCurrentIndex(at == offered.end() ? -1 : static_cast<int>(at - offered.begin()));
    }
    m_problem->clear();
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_gestures.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace fathom {

class Preferences;

//! \brief The gestures of the charts: which modifiers a press of the left button needs for each; two that collide are refused in words.
class ChartGesturesPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartGesturesPage)
public:
    ChartGesturesPage(Preferences& preferences, QWidget* parent);
    void refresh();

private:
    void choose(ChartGesture gesture, int index);

    Preferences& m_preferences;
    std::array<QComboBox*, chartGestures.size()> m_choices {};
    QLabel* m_problem;
};

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace fathom {

class Theme;

//! \brief Numbered steps of something long: what is done, what is being done, what is to come.
class StepList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepList)
public:
    StepList(const Theme& theme, QWidget* parent);

    //! \return number of the step, from 1
    int addStep(const QString& text, const QString& note = {});
    //! \brief Puts a widget under the last step.
    void addDetail(QWidget* widget);
    //! \param step the one that is on, 0 before the first; all where it is beyond the last
    void setCurrent(int step);
    //! \brief Words beside a step: how far it is.
    void setNote(int step, const QString& note);
    int current() const { return m_current; }
    int count() const { return static_cast<int>(m_steps.size()); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Step
    {
        QWidget* place = nullptr; //!< the chip is painted there
        QLabel* text = nullptr;
        QLabel* note = nullptr;
    };
    void name(int step);

    const Theme& m_theme;
    QGridLayout* m_grid;
    std::vector<Step> m_steps;
    int m_current = 0;
};

} // namespace fathom

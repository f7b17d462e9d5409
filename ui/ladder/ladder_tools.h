// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/countdown_ring.h"
#include "ui/ladder/strip_button.h"

#include <QLabel>

namespace fathom {

//! \brief What the ladder puts into its title bar: group stepper, age of the book, dead-man switch, recentre, options.
class LadderTools final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LadderTools)
public:
    LadderTools(const Theme& theme, QWidget* parent);

    //! \param group the row's height as text ("10")  \param ticks "×100", empty for one tick
    void setGroup(const QString& group, std::int64_t ticks);
    //! \param text "38 ms" or the book's age  \param warns old enough to worry
    //! \param detail where the age comes from, for the tooltip
    void setAge(const QString& text, bool warns, const QString& detail = {});
    CountdownRing& ring() { return *m_ring; }
    //! \brief Leaves out what a narrow ladder has no room for.
    //! \param room of the panel, px: narrow ones give up the age and a row's ticks before they squeeze a button
    void setCompact(bool compact, int room);
    void retranslate();

Q_SIGNALS:
    void groupStepped(int direction);
    void recentreWanted();
    void recentreAllWanted();
    void countdownWanted();
    void optionsWanted();

private:
    void showGroup();

    StripButton* m_finer;
    StripButton* m_group;
    StripButton* m_coarser;
    CountdownRing* m_ring;
    StripButton* m_centre;
    StripButton* m_options;
    QLabel* m_age;
    QString m_groupText;
    std::int64_t m_ticks = 1;
    int m_room = 0;
    bool m_compact = false;
};

} // namespace fathom

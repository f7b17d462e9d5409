// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_types.h"
#include "core/domain/instrument.h"
#include "ui/ladder/strip_button.h"
#include "ui/theme/scaled.h"

namespace fathom {

//! \brief The symbol's position: size, entry, result, liquidation, and the buttons that reduce or turn it. In hedge mode both legs, a line
//! each, or side by side where there is one line only; the one presses in the ladder work on carries the bar at its left. Keeps its height
//! whatever it shows.
class PositionStrip final : public ScaledWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PositionStrip)
public:
    PositionStrip(const Theme& theme, QWidget* parent);

    //! \param legs open ones, none where flat  \param active the leg presses work on
    void setLegs(const Instrument* instrument, const std::vector<Position>& legs, PositionSide active);
    //! \brief One line instead of two, for narrow ladders.
    void setCompact(bool compact);
    //! \brief A red bar that stays until it is told otherwise: the position stands without its stop.
    void setAlarm(const QString& text);
    QString alarm() const { return m_alarm; }
    //! \brief The step a close or reverse is in, written on the button; empty when there is none.
    void setStep(const QString& text);
    void retranslate();

Q_SIGNALS:
    void closeWanted(fathom::PositionSide side, fathom::Decimal fraction);
    void reverseWanted(fathom::PositionSide side);
    void legChosen(fathom::PositionSide side);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    struct Column
    {
        TextPart top, bottom;
    };
    struct Line
    {
        PositionSide side = PositionSide::Both;
        int sign = 0;
        std::vector<Column> columns;
    };
    struct Buttons
    {
        StripButton* close;
        StripButton* half;
        StripButton* reverse;
    };

    Buttons makeButtons(int line);
    Line describe(const Instrument& instrument, const Position& position) const;
    void place();
    void nameButtons();
    int lines() const { return static_cast<int>(m_lines.size()); }
    bool isTall() const { return lines() < 2 && !m_compact; }
    QRect legBox(int leg) const;
    void paintLine(QPainter& painter, const Line& line, const QRect& box, double limit) const;

    const Theme& m_theme;
    std::array<Buttons, 2> m_buttons {};
    std::vector<Line> m_lines;
    PositionSide m_active = PositionSide::Both;
    bool m_compact = false;
    QString m_alarm, m_step;
};

} // namespace fathom

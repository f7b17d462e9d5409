// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ticket/ticket_state.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QGridLayout;
class QLabel;
class QMenu;

namespace fathom {

class ChevronButton;
class NoticeLine;
class Theme;
class ValueField;

//! \brief What shall protect the entry: take-profit and stop-loss with the price they watch, what they win or lose in money and
//! percent, and the one over the other.
class BracketSection final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BracketSection)
public:
    BracketSection(const Theme& theme, QWidget* parent);

    QCheckBox* box() const { return m_box; }
    ValueField* field(bool profit) const { return profit ? m_profit.field : m_stop.field; }
    ChevronButton* working(bool profit) const { return profit ? m_profit.working : m_stop.working; }
    //! \param mayMove lines may appear and go
    void show(const TicketInput& input, const TicketState& state, const Instrument& instrument, bool mayMove);
    void retranslate();
    //! \brief "R : R 1.67", or why there is none.
    QString ratio() const;
    //! \brief What a leg wins or loses: "+108.90".
    QString money(bool profit) const;

private:
    struct Leg
    {
        ValueField* field = nullptr;
        ChevronButton* working = nullptr;
        QLabel* money = nullptr;
        QLabel* percent = nullptr;
        NoticeLine* problem = nullptr;
    };
    Leg addLeg(QGridLayout& grid, int row, const QString& name);
    void showLeg(Leg& leg, bool profit, const TicketInput& input, const TicketState& state, const Instrument& instrument, bool mayMove);

    const Theme& m_theme;
    QCheckBox* m_box;
    QLabel* m_note;
    QWidget* m_legs;
    Leg m_profit, m_stop;
};

//! \brief Which price a trigger watches, the present one ticked. \param context nothing is told once it is gone
void addWorkingChoices(QMenu& menu, WorkingType now, QObject* context, const std::function<void(WorkingType)>& chosen);

} // namespace fathom

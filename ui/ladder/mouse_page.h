// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/mouse_table.h"

#include <QPushButton>
#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QTreeWidget;

namespace fathom {

//! \brief The mouse table: both schemes by one choice, every line changed, added or removed; a line that collides is refused in words.
class MousePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MousePage)
public:
    //! \param read the table as it is now  \param write keeps another one; what keeps it calls refresh() after any change
    MousePage(std::function<MouseTable()> read, std::function<void(const MouseTable&)> write, QWidget* parent);
    void refresh();

private:
    void buildEditor(class QGridLayout* grid);
    void take(const MouseTable& table, const QString& problem);
    MouseBinding edited() const;
    void showLine();
    void fillActions(RowPart part);
    int current() const;

    std::function<MouseTable()> m_read;
    std::function<void(const MouseTable&)> m_write;
    QComboBox* m_scheme;
    QTreeWidget* m_lines;
    QComboBox* m_button;
    QComboBox* m_part;
    QCheckBox* m_ctrl;
    QCheckBox* m_shift;
    QCheckBox* m_alt;
    QComboBox* m_action;
    QPushButton* m_change;
    QPushButton* m_remove;
    QLabel* m_problem;
};

} // namespace fathom

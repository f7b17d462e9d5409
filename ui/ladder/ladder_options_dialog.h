// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/ladder_actions.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;
class QTabWidget;

namespace fathom {

class MousePage;

//! \brief Options of the ladder: the mouse table, what a press does, looks, and what belongs to the symbol. Every change holds at
//! once; nothing in it is modal.
class LadderOptionsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LadderOptionsDialog)
public:
    LadderOptionsDialog(const PanelContext& context, LadderActions& actions, const LadderModel& model, QWidget* parent);

private:
    QWidget* buildOrders();
    QWidget* buildLook();
    QWidget* buildSymbol();
    QCheckBox* addCheck(QFormLayout* form, const char* name, const QString& words, bool LadderOptions::* option);
    QComboBox* addChoice(QFormLayout* form, const char* name, const QString& label, const QStringList& choices, std::function<int()> read, std::function<void(int)> write);
    QSpinBox* addNumber(QFormLayout* form, const char* name, const QString& label, int low, int high, std::function<int()> read, std::function<void(int)> write);
    QLineEdit* addSize(QFormLayout* form, const char* name, const QString& label, std::int64_t LadderSettings::* setting);
    //! \brief Changes one option and stores all.
    void change(const std::function<void(LadderOptions&)>& edit);
    void showAll();

    PanelContext m_context;
    LadderActions& m_actions;
    const LadderModel& m_model;
    MousePage* m_mouse;
    QTabWidget* m_tabs;
    std::vector<std::function<void()>> m_readers; // each brings one field up to date
    bool m_showing = false;
};

} // namespace fathom

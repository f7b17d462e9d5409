// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/panel_context.h"

#include <QWidget>

class QToolButton;

namespace fathom {

class DataTable;
class LogModel;

//! \brief What happened, in words, newest first.
class LogPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogPanel)
public:
    explicit LogPanel(const PanelContext& context, QWidget* parent = nullptr);
    ~LogPanel() override = default;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    PanelContext m_context;
    LogModel* m_model;
    DataTable* m_table;
    QToolButton* m_problems;
};

} // namespace fathom

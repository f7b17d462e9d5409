// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/workspace/panel_context.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace fathom {

class DataTable;
class IconButton;
class LiquidationsModel;

//! \brief Forced orders of every symbol, or of its link group's where it is in one, with the sums
//! of the last hour. What the stream gives is a sample: sums are lower bounds and say so. Source:
//! positions.png, INTERACTION 13.
class LiquidationsPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiquidationsPanel)
public:
    explicit LiquidationsPanel(const PanelContext& context, QWidget* parent = nullptr);
    //! \param clock outlives the panel; tests move it by hand
    LiquidationsPanel(const PanelContext& context, const Clock& clock, QWidget* parent = nullptr);
    ~LiquidationsPanel() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void setMinimum(int minimum);
    void openMenu();
    void followLink();
    void refresh();
    void retranslate();
    bool isStale() const;

    PanelContext m_context;
    const Clock& m_clock;
    LiquidationsModel* m_model;
    DataTable* m_table;
    QLabel* m_longs;
    QLabel* m_shorts;
    IconButton* m_settings;
    QWidget* m_empty;
    QLabel* m_emptyTitle;
    QLabel* m_emptyText;
    QPushButton* m_lower;
    QTimer m_refresh;
    QTimer m_minute;
};

} // namespace fathom

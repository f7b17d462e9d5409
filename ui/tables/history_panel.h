// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/history_types.h"
#include "ui/workspace/panel_context.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace fathom {

class ChevronButton;
class ChipButton;
class DataTable;
class PagedModel;
class ReadingStrip;
class TotalsRow;

//! \brief A stored history with its dates, filters, sums and export, and what it takes to read more of it from the exchange.
//!
//! What differs from one history to the next is its model; a derived panel gives names.
class HistoryPanel : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryPanel)
public:
    enum class Reach { Today, Week, Month, Quarter, Year, All, Custom };

    ~HistoryPanel() override;

    //! \brief Everything the filter lets through, in its order.
    void exportTo(const QString& path);
    void setReach(Reach reach, WallTime from = {}, WallTime to = {});
    DataTable* table() const { return m_table; }

protected:
    //! \param name objectName stem: "fills" makes "fillsPanel", "fillsTable"
    HistoryPanel(const PanelContext& context, const QString& name, PagedModel* model, QWidget* parent);
    //! \brief Called once the derived panel is whole: takes its columns' layout and asks for the rows.
    void begin(Reach reach);
    //! \brief "Fills", without a count.
    virtual QString title() const = 0;
    virtual QString emptyWords() const = 0;
    void changeEvent(QEvent* event) override;

private:
    void buildTools();
    void retranslate();
    void refresh();
    void applyFilter();
    void openReachMenu();
    void openReadMenu();
    void askDates();
    void askExport();
    QString reachName(Reach reach) const;
    HistoryFilter wantedFilter() const;

    PanelContext m_context;
    QString m_name;
    PagedModel* m_model;
    DataTable* m_table;
    TotalsRow* m_totals;
    ReadingStrip* m_strip;
    QWidget* m_tools;
    ChipButton* m_old;
    ChevronButton *m_reach, *m_read;
    QPushButton* m_export;
    QLabel* m_message;
    QTimer m_messageEnds;
    Reach m_reachNow = Reach::Week;
    WallTime m_from {}, m_to {};
    quint64 m_exporting = 0;
};

} // namespace fathom

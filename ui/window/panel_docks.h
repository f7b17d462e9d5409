// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/panel_factory.h"

#include <QDockWidget>
#include <QHash>
#include <QMainWindow>
#include <QTimer>

#include <map>

namespace fathom {

class PanelTitleBar;
class TableTabs;

enum class Workspace { Scalp, Trade, Swing, Review };
inline constexpr int workspaceCount = 4;

//! \brief The docks of the window: makes panels when first seen, arranges the supplied workspaces, follows the focus, tells of changes.
class PanelDocks final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PanelDocks)
public:
    enum class Place { Watchlist, Chart, Tables, Orders, Ladder, Ticket, Account, Tape };

    PanelDocks(const PanelContext& context, QMainWindow* host, QObject* parent);

    //! \brief Puts every panel where the supplied layout has it.
    void arrange(Workspace workspace);
    QByteArray state() const;
    bool restore(const QByteArray& state);
    QDockWidget* dock(Place place) const { return m_docks.at(place); }
    //! \brief The panel in its dock, made now where it was not seen yet.
    QWidget* panel(Place place);
    TableTabs* tables() const { return m_tables; }

    void focusNext(int direction);
    void popOutFocused();
    void bringAllBack();
    QList<QAction*> toggleActions() const;
    void retranslate();

Q_SIGNALS:
    //! A panel moved, floated, appeared, went or was resized by hand.
    void changed();
    //! A panel was seen for the first time.
    void panelMade(fathom::PanelDocks::Place place, QWidget* panel);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Sizes;
    void make(Place place, const char* name);
    void fill(Place place);
    void arrangeTrade();
    void arrangeScalp();
    void arrangeSwing();
    void arrangeReview();
    void add(Place place);
    void split(Place first, Place second, Qt::Orientation orientation);
    void sizeTo(std::initializer_list<std::pair<Place, int>> sizes, Qt::Orientation orientation);
    void followFocus(QWidget* now);
    QDockWidget* focusedDock() const;

    PanelContext m_context;
    QMainWindow* m_host;
    std::map<Place, QDockWidget*> m_docks;
    std::map<Place, QWidget*> m_panels;
    std::map<Place, PanelTitleBar*> m_titles;
    TableTabs* m_tables = nullptr;
    QDockWidget* m_focused = nullptr;
    bool m_arranging = false;
};

} // namespace fathom

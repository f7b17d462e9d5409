// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/window_scale.h"
#include "ui/workspace/panel_context.h"

#include <QWidget>

class QLineEdit;
class QTableView;
class QTimer;

namespace fathom {

class IconButton;
class WatchlistModel;

//! \brief Favourites and movers with last price, 24 h change and funding. A click shows the symbol in the link group.
//! The order holds still while the pointer is inside. Source: INTERACTION 7, 13.
class WatchlistPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WatchlistPanel)
public:
    explicit WatchlistPanel(const PanelContext& context, QWidget* parent = nullptr);
    ~WatchlistPanel() override;

    WatchlistModel* model() const { return m_model; }
    QTableView* table() const { return m_table; }
    QSize minimumSizeHint() const override { return scaled(this, QSize(150, 120)); }

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildTable();
    void buildTools();
    void connectSession();
    void retranslate();
    bool tableKey(QKeyEvent* event);
    void showRow(int row);
    void showMenu(QPoint position);
    void toggleFavourite(const QString& symbol);
    void moveFavourite(const QString& symbol, int by);
    void keepFavourites();
    void openFilter(bool open);
    void sortBy(int column);
    void resort();
    void fitColumns();
    int lastWidth() const;
    void paintEmpty();

    PanelContext m_context;
    WatchlistModel* m_model;
    QTableView* m_table;
    QLineEdit* m_filter;
    IconButton* m_search;
    QTimer* m_sortTimer;
    bool m_pointerInside = false;
    bool m_menuOpen = false;
};

} // namespace fathom

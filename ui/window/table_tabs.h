// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/panel_context.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <vector>

class QMenu;
class QStackedWidget;
class QTabBar;

namespace fathom {

struct PanelType;

//! \brief Tables in one dock: every panel type that may be a page, its tab in the title bar with
//! its count. Which tabs there are and which is in front is the dock's own memory; a page is made
//! when first shown.
class TableTabs final : public QWidget, public PanelMemory {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableTabs)
public:
    TableTabs(const PanelContext& context, QWidget* parent);

    QTabBar* tabBar() const { return m_bar; }
    //! \brief The page of a panel type, made now where it was not shown yet; null where there is no
    //! such tab.
    QWidget* page(const QString& type);
    //! \brief Brings a page to the front, with a tab of its own from now on where it had none.
    void showPage(const QString& type);
    QStringList pages() const;
    QJsonObject memory() const override;
    void recall(const QJsonObject& memory) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Page {
        const PanelType* type = nullptr;
        QWidget* widget = nullptr;
        QWidget* tools = nullptr; //!< what the page puts into a title, null where nothing
    };
    void makePage(Page& page);
    void setPages(const QStringList& types);
    void showTab(int index);
    void showTools();
    void openMenu(const QPoint& at);
    void retranslate();
    void refreshCounts();
    int indexOf(const QString& type) const;

    PanelContext m_context;
    QTabBar* m_bar;
    QWidget* m_tools; //!< holds those of the page in front, in the title
    QStackedWidget* m_stack;
    std::vector<Page> m_pages; //!< as the tabs stand
    QTimer m_counts;
};

} // namespace fathom

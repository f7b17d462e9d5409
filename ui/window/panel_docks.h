// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/panel_types.h"

#include <QDockWidget>
#include <QJsonObject>
#include <QMainWindow>
#include <QTimer>

#include <deque>
#include <memory>
#include <optional>

namespace fathom {

class PanelTitle;
class WindowScaler;
class TableTabs;

//! \brief The panels of the program in their docks: makes them when first seen, one a turn of the
//! event loop; opens, closes, links and pops them out; follows the focus; keeps and restores an
//! arrangement. A type that allows several has ids "ladder", "ladder-2", ...
class PanelDocks final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PanelDocks)
public:
    struct Panel {
        QString id;
        const PanelType* type = nullptr;
        LinkGroup* link = nullptr; //!< the panel's own end
        QDockWidget* dock = nullptr;
        WindowScaler* scaler = nullptr; //!< of the dock while it is a window of its own
        PanelTitle* title = nullptr;
        QWidget* widget = nullptr; //!< null until first seen
        QJsonObject memory; //!< given to the widget when it is made
    };

    PanelDocks(
        Session& session, Theme& theme, LinkGroups& links, QMainWindow* host, QObject* parent);
    ~PanelDocks() override;

    const Panel* find(const QString& id) const; //!< null where it was never opened
    const Panel* around(const QWidget* inside) const; //!< the panel a widget is in, null where none
    const Panel* focused() const { return find(m_focused); } //!< where keys go or last went
    std::vector<const Panel*> all() const; //!< in the order of types and numbers
    std::vector<const Panel*>
    shown() const; //!< of those the ones on screen, also behind another tab
    QDockWidget* dock(const QString& id) const;
    //! \brief The panel's widget, made now where it was not seen yet.
    QWidget* panel(const QString& id);
    //! \brief The widgets of one class, those already made.
    template <typename Widget> std::vector<Widget*> made() const
    {
        std::vector<Widget*> found;
        for (const auto& each : m_panels) {
            if (auto* widget = qobject_cast<Widget*>(each->widget))
                found.push_back(widget);
        }
        return found;
    }
    bool isComplete() const { return m_toFill.empty(); } //!< nothing on screen waits to be made

    //! \brief Shows a panel: the one there is, or, of a type that allows several, a new one. \param
    //! link group to join, the focused panel's where empty \param popOut as a window of its own
    //! \return its id
    QString open(const QString& type, std::optional<int> link = {}, bool popOut = false);
    //! \brief Why the panel may not go now, translated; empty where it may. Source: INTERACTION 17.
    QString refusal(const Panel& panel) const;
    bool close(const QString& id);
    void focusNext(int direction);
    void focus(const QString& id);
    void togglePopOut(const QString& id);
    //! \brief Gives a pop-out a scale of its own. \return false where the panel is docked
    bool setScale(const QString& id, int percent);
    //! \brief Puts every pop-out on the screen of the window; docks them where \p dock.
    void bringAllHere(bool dock);
    void retranslate();

    // For arrangements.
    //! \brief The panel of an id, with its dock made now and not yet shown. Null where the id names
    //! no type.
    const Panel* ensure(const QString& id);
    //! \brief Gives a panel a group and a memory, as a kept arrangement would.
    void give(const QString& id, int link, const QJsonObject& memory);
    //! \brief Takes every panel off the window; those that are not a type's first are thrown away.
    void clear();
    //! \brief While the arrangement changes by itself nothing counts as the user's doing.
    void setArranging(bool arranging) { m_arranging = arranging; }
    QMainWindow* host() const { return m_host; }
    QJsonObject state() const;
    bool restore(const QJsonObject& state);

Q_SIGNALS:
    //! A panel moved, floated, appeared, went, was linked elsewhere or was resized by hand.
    void changed();
    void dockMade(QDockWidget* dock);
    //! A panel was seen for the first time.
    void panelMade(const fathom::PanelDocks::Panel& panel);
    void closeRefused(const QString& reason);
    void focusChanged();
    void menuWanted(const QString& id, const QPoint& globalAt);
    //! Everything on screen is made.
    void completed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Panel* mutableFind(const QString& id) const;
    Panel* make(const PanelType& type, const QString& id);
    void fill(Panel& panel);
    void fillNext();
    void queue(const QString& id);
    void drop(const QString& id);
    void followFocus(QWidget* now);
    void noteChange();
    QString freeId(const PanelType& type) const;
    void dockBeside(const Panel& panel);
    static void dockBack(const Panel& panel);
    static bool docksBack(const Panel& panel, const QMouseEvent& doubleClick); //!< true where it did
    QJsonObject stateOf(const Panel& panel) const;

    Session& m_session;
    Theme& m_theme;
    LinkGroups& m_links;
    QMainWindow* m_host;
    std::vector<std::unique_ptr<Panel>> m_panels;
    std::deque<QString> m_toFill;
    QTimer m_fillTimer;
    QString m_focused;
    bool m_arranging = false;
};

} // namespace fathom

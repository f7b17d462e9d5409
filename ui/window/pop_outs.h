// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QRect>
#include <QTimer>

#include <map>

class QDockWidget;
class QScreen;

namespace fathom {

class PanelDocks;

//! \brief Makes a floating dock a window of its own, with the desktop's frame and its place on the task list, and puts it back on the
//! screen it was on: by name and serial, else one of the same size, else brought on to the main window's. Source: INTERACTION 17.
class PopOuts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PopOuts)
public:
    PopOuts(PanelDocks& docks, QObject* parent);

    //! \brief Where a window is and on which screen, for the layout.
    static QJsonObject placeOf(const QWidget& window);
    //! \brief The rectangle to give a window that was kept at \p place: on the screen it names, else one that fits, never out of sight.
    static QRect placeFor(const QJsonObject& place, const QList<QScreen*>& screens, const QScreen* fallback);

Q_SIGNALS:
    void opened(QDockWidget* window);
    void closed(QDockWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QDockWidget* dock, bool floating);
    void becomeWindow(QDockWidget* dock);
    void bringOnScreen();

    PanelDocks& m_docks;
    QTimer m_waiting; //!< while a drag that took the dock out still runs
    std::map<QDockWidget*, bool> m_windows; //!< true once it is a real window
};

} // namespace fathom

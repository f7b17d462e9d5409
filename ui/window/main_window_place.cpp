// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/preferences.h"
#include "core/session/session.h"
#include "ui/accounts/account_desk.h"
#include "ui/window/appearance.h"
#include "ui/window/banner.h"
#include "ui/window/first_run_card.h"
#include "ui/window/main_window.h"

#include <QDockWidget>
#include <QGuiApplication>
#include <QJsonArray>
#include <QScreen>

#include <algorithm>

namespace fathom {

// Where the window stands on the screen, and the card of the first run in it.

namespace {

const QString geometryKey = QStringLiteral("window.geometry");
const QString firstRunKey = QStringLiteral("firstRun.done");
constexpr int cornerSlack = 40; // px, with the bar below

} // namespace

void MainWindow::placeOnScreen()
{
    const QJsonArray kept = m_session.preferences()->value(geometryKey).toArray();
    const QRect place = kept.size() == 5
        ? QRect(kept[0].toInt(), kept[1].toInt(), kept[2].toInt(), kept[3].toInt())
        : QRect();
    const bool visible = place.width() >= minimumWidth()
        && std::ranges::any_of(QGuiApplication::screens(), [&](const QScreen* screen) {
               return screen->availableGeometry().intersects(place.adjusted(40, 0, -40, 0));
           });
    if (visible) {
        setGeometry(place);
        if (kept[4].toBool())
            setWindowState(Qt::WindowMaximized);
        return;
    }
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    if (screen.width() <= 2000) {
        resize(screen.size());
        setWindowState(Qt::WindowMaximized);
    } else {
        resize(1920, 1080);
    }
}

void MainWindow::keepGeometry()
{
    if (!m_shown || isMinimized())
        return;
    const QRect place = isMaximized() ? normalGeometry() : geometry();
    m_session.preferences()->setValue(geometryKey,
        QJsonArray { place.x(), place.y(), place.width(), place.height(), isMaximized() });
}

bool MainWindow::isFirstRun() const { return !m_session.preferences()->value(firstRunKey).toBool(false); }

void MainWindow::showFirstRun()
{
    if (m_firstRun == nullptr) {
        m_firstRun = new FirstRunCard({ m_session, m_theme, *m_link }, this);
        connect(m_firstRun, &FirstRunCard::hideWanted, this, &MainWindow::endFirstRun);
        connect(m_firstRun, &FirstRunCard::colourBlindWanted, this,
            [this](bool on) { m_appearance.setColourBlindSafe(on); });
        if (m_accounts != nullptr) {
            connect(m_firstRun, &FirstRunCard::accountWanted, m_accounts, &AccountDesk::choose);
            connect(m_firstRun, &FirstRunCard::keyWanted, m_accounts, &AccountDesk::addKey);
        }
    }
    m_firstRun->show();
    placeFirstRun();
}

void MainWindow::endFirstRun()
{
    m_firstRun->hide();
    m_session.preferences()->setValue(firstRunKey, true);
}

void MainWindow::placeFirstRun()
{
    if (m_firstRun == nullptr || !m_firstRun->isVisible())
        return;
    m_firstRun->adjustSize();
    const QDockWidget* ladder = m_docks->dock(QStringLiteral("ladder"));
    const QDockWidget* chart = m_docks->dock(QStringLiteral("chart"));
    const int right = ladder != nullptr && ladder->isVisible()
        ? ladder->mapTo(this, QPoint()).x() - 80
        : width() - 40;
    const int bottom = chart != nullptr && chart->isVisible()
        ? chart->mapTo(this, QPoint(0, chart->height())).y() - 40
        : height() - 80;
    // In a narrow chart over its price axis rather than over the watchlist.
    const int left = chart != nullptr && chart->isVisible() && chart->width() >= m_firstRun->width() ? chart->mapTo(this, QPoint()).x() + (chart->width() - m_firstRun->width()) / 2 : 10;
    QRect place(QPoint(std::max(left, right - m_firstRun->width()), std::max(50, bottom - m_firstRun->height())), m_firstRun->size());
    // A banner that comes later must not lie over the card's buttons.
    const QRect kept = m_banner->room();
    if (place.intersects(kept))
        place.moveTop(std::max(50, kept.top() - place.height()));
    m_firstRun->move(place.topLeft());
    m_firstRun->raise();
}

// Of the panel in the corner where toasts lie: as wide, none covers a button of the ladder beside it.
int MainWindow::toastRoom() const
{
    for (const PanelDocks::Panel* panel : m_docks->shown()) {
        const QDockWidget& dock = *panel->dock;
        if (dock.isFloating() || dock.visibleRegion().isEmpty())
            continue;
        const QRect place(dock.mapTo(this, QPoint()), dock.size());
        if (place.right() >= width() - 1 - cornerSlack && place.bottom() >= height() - 1 - cornerSlack)
            return place.width();
    }
    return 0;
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pop_outs.h"

#include "ui/window/panel_docks.h"

#include <QDockWidget>
#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QWindow>

#include <algorithm>

namespace fathom {

namespace {

constexpr int dragPollMs = 50;
constexpr int atLeastSeen = 60; // pixels of a window that must be on a screen

QString nameOfScreen(const QScreen& screen) { return screen.name() + QLatin1Char('/') + screen.serialNumber(); }

} // namespace

PopOuts::PopOuts(PanelDocks& docks, QObject* parent)
    : QObject(parent)
    , m_docks(docks)
{
    m_waiting.setInterval(dragPollMs);
    connect(&m_waiting, &QTimer::timeout, this, [this] {
        if (QGuiApplication::mouseButtons() != Qt::NoButton)
            return;
        m_waiting.stop();
        for (const auto& [dock, real] : std::map(m_windows)) {
            if (!real && dock->isFloating())
                becomeWindow(dock);
        }
    });
    connect(&docks, &PanelDocks::dockMade, this, [this](QDockWidget* dock) {
        connect(dock, &QDockWidget::topLevelChanged, this, [this, dock](bool floating) { follow(dock, floating); });
        connect(dock, &QObject::destroyed, this, [this, dock] { m_windows.erase(dock); });
    });
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &PopOuts::bringOnScreen, Qt::QueuedConnection);
}

void PopOuts::follow(QDockWidget* dock, bool floating)
{
    if (!floating) {
        m_windows.erase(dock);
        dock->removeEventFilter(this);
        Q_EMIT closed(dock);
        return;
    }
    m_windows[dock] = false;
    // New flags hide and show the window, which would end the drag that just took it out.
    if (QGuiApplication::mouseButtons() != Qt::NoButton)
        m_waiting.start();
    else
        becomeWindow(dock);
}

void PopOuts::becomeWindow(QDockWidget* dock)
{
    m_windows[dock] = true;
    const QRect place = dock->geometry();
    const bool shown = !dock->isHidden();
    dock->setWindowFlags(Qt::Window);
    dock->setGeometry(place);
    dock->installEventFilter(this);
    if (shown)
        dock->show();
    Q_EMIT opened(dock);
}

bool PopOuts::eventFilter(QObject* watched, QEvent* event)
{
    // A window with a parent would always lie above it and be minimised with it.
    if (event->type() == QEvent::Show) {
        const auto* dock = static_cast<QDockWidget*>(watched);
        if (QWindow* window = dock->windowHandle(); window != nullptr && dock->isWindow())
            window->setTransientParent(nullptr);
    }
    return QObject::eventFilter(watched, event);
}

QJsonObject PopOuts::placeOf(const QWidget& window)
{
    const QRect place = window.geometry();
    const QScreen* screen = window.screen();
    QJsonObject kept { { QStringLiteral("x"), place.x() }, { QStringLiteral("y"), place.y() }, { QStringLiteral("w"), place.width() }, { QStringLiteral("h"), place.height() } };
    if (screen != nullptr) {
        kept.insert(QStringLiteral("screen"), nameOfScreen(*screen));
        kept.insert(QStringLiteral("sw"), screen->geometry().width());
        kept.insert(QStringLiteral("sh"), screen->geometry().height());
        kept.insert(QStringLiteral("sx"), screen->geometry().x());
        kept.insert(QStringLiteral("sy"), screen->geometry().y());
    }
    return kept;
}

QRect PopOuts::placeFor(const QJsonObject& place, const QList<QScreen*>& screens, const QScreen* fallback)
{
    const QRect kept(place[QStringLiteral("x")].toInt(), place[QStringLiteral("y")].toInt(), place[QStringLiteral("w")].toInt(), place[QStringLiteral("h")].toInt());
    const QSize size(place[QStringLiteral("sw")].toInt(), place[QStringLiteral("sh")].toInt());
    const QPoint corner(place[QStringLiteral("sx")].toInt(), place[QStringLiteral("sy")].toInt());
    const QString name = place[QStringLiteral("screen")].toString();
    const auto named = std::find_if(screens.begin(), screens.end(), [&name](const QScreen* screen) { return nameOfScreen(*screen) == name; });
    const auto alike = std::find_if(screens.begin(), screens.end(), [&size](const QScreen* screen) { return screen->geometry().size() == size; });
    const QScreen* onto = named != screens.end() ? *named : alike != screens.end() ? *alike : fallback;
    if (onto == nullptr)
        return kept;
    const QRect room = onto->availableGeometry();
    QRect rect = kept.translated(onto->geometry().topLeft() - corner); // where it was on its screen
    rect.setSize(rect.size().boundedTo(room.size()).expandedTo(QSize(200, 160)));
    if (!room.intersects(rect.adjusted(atLeastSeen, 0, -atLeastSeen, 0)) || rect.top() < room.top()) {
        rect.moveLeft(std::clamp(rect.left(), room.left(), std::max(room.left(), room.right() - rect.width())));
        rect.moveTop(std::clamp(rect.top(), room.top(), std::max(room.top(), room.bottom() - rect.height())));
    }
    return rect;
}

// A screen was unplugged: nothing stays where nobody sees it.
void PopOuts::bringOnScreen()
{
    for (const auto& [dock, real] : m_windows) {
        if (real && dock->isVisible())
            dock->setGeometry(placeFor(placeOf(*dock), QGuiApplication::screens(), m_docks.host()->screen()));
    }
}

} // namespace fathom

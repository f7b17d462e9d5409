// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/announcer.h"

#include <QAccessibleWidget>

namespace fathom {

namespace {

constexpr int pauseMs = 1000;
constexpr int mostWaiting = 4; // of a kind; a voice further behind tells history

//! What speaks for itself has a role readers listen to: a status line, and an alert for what lies over the window.
QAccessibleInterface* speakingFactory(const QString& name, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    if (widget == nullptr)
        return nullptr;
    if (name == QLatin1String("fathom::Announcer"))
        return new QAccessibleWidget(widget, QAccessible::StatusBar);
    if (name == QLatin1String("fathom::Banner") || name == QLatin1String("fathom::ToastCard"))
        return new QAccessibleWidget(widget, QAccessible::AlertMessage);
    return nullptr;
}

} // namespace

Announcer::Announcer(QWidget* window)
    : QLabel(window)
{
    setObjectName(QStringLiteral("announcer"));
    setTextFormat(Qt::PlainText); // what is said may be the exchange's own words
    static const bool installed = [] {
        QAccessible::installFactory(speakingFactory);
        return true;
    }();
    Q_UNUSED(installed)
    // A pixel in the corner: what is not shown at all is left out of the accessibility tree.
    setGeometry(0, 0, 1, 1);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &Announcer::speakNext);
    show();
}

Announcer& Announcer::of(QWidget* window)
{
    auto* known = window->findChild<Announcer*>(QString(), Qt::FindDirectChildrenOnly);
    return known ? *known : *new Announcer(window);
}

void Announcer::say(QWidget* widget, const QString& text, Kind kind)
{
    of(widget->window()).say(text, kind);
}

void Announcer::say(const QString& text, Kind kind)
{
    QStringList& waiting = m_waiting[static_cast<std::size_t>(kind)];
    if (kind == Kind::Pointed || kind == Kind::Market)
        waiting.clear();
    if (text.isEmpty())
        return;
    waiting.removeAll(text);
    waiting.append(text);
    if (waiting.size() > mostWaiting)
        waiting.removeFirst();
    if (!m_pause.isActive())
        speakNext();
}

void Announcer::speakNext()
{
    QString next;
    for (QStringList& waiting : m_waiting) {
        if (next.isEmpty() && !waiting.isEmpty())
            next = waiting.takeFirst();
    }
    if (next.isEmpty())
        return;
    m_pause.start();
    setAccessibleName(next); // sends NameChanged
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT spoken(next);
}

} // namespace fathom

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QStringList>
#include <QTimer>

#include <array>

namespace fathom {

//! \brief Speaks to screen readers: one invisible status label a window, whose name is what is said. At most one message a second; of
//! those that waited the newest of the most urgent kind is said, own orders before the market. Source: INTERACTION 12. GUI thread.
class Announcer final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Announcer)
public:
    //! In the order they are said. What became of something waits its turn; of what keys point at and of the market the newest counts.
    enum class Kind { Alarm, OwnOrder, Pointed, Market };

    //! \brief Says \p text in the window \p widget is in. Plain text, translated.
    static void say(QWidget* widget, const QString& text, Kind kind);
    //! \brief The one of \p window, made where there is none.
    static Announcer& of(QWidget* window);

    //! \brief An empty \p text takes back what waits to be said of what is pointed at or of the market.
    void say(const QString& text, Kind kind);
    //! \brief What was said last.
    QString said() const { return accessibleName(); }

Q_SIGNALS:
    void spoken(const QString& text);

private:
    explicit Announcer(QWidget* window);
    void speakNext();

    std::array<QStringList, 4> m_waiting; // by kind, oldest first
    QTimer m_pause;
};

} // namespace fathom

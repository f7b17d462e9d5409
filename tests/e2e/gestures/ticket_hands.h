// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What hands do to the ticket in every table of its gestures.
#pragma once

#include "gesture_words.h"
#include "tests/support/table_driver.h"

#include <QLineEdit>

namespace fathom::test {

// What is typed: a price so many USDT from the last one.
inline Decimal near(D& d, int away) { return d.instrument().priceOf(*d.chart().view()->newestTicks()) + Decimal(away); }
inline QLineEdit& field(D& d, const char* name) { return *d.ticket().findChild<QLineEdit*>(QLatin1String(name)); }

inline void fill(D& d, const QString& price, const char* size = "0.01")
{
    d.tab(TicketTab::Limit);
    d.type("price", price);
    d.type("size", QLatin1String(size));
}

inline void sendBy(D& d, Side side)
{
    QTest::keyClick(&d.ticket(), side == Side::Buy ? Qt::Key_B : Qt::Key_S, alt);
    d.send();
}

inline bool pick(D& d, const char* button, const char* entry)
{
    return pickFromMenu(
        [&] {
            d.press(button);
            static_cast<void>(QTest::qWaitFor([] { return qobject_cast<QMenu*>(QApplication::activePopupWidget()) == nullptr; }, 30'000));
        },
        QLatin1String(entry));
}

//! \brief The same for an entry of a menu within the menu.
inline bool pickWithin(D& d, const char* button, const char* within, const char* entry)
{
    const auto find = [](QMenu* menu, const char* text) -> QAction* {
        const QList<QAction*> all = menu ? menu->actions() : QList<QAction*>();
        const auto found = std::find_if(all.begin(), all.end(), [text](QAction* each) { return each->text().startsWith(QLatin1String(text)); });
        return found == all.end() ? nullptr : *found;
    };
    d.press(button);
    auto* outer = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QAction* opens = find(outer, within);
    if (!opens || !opens->menu())
        return false;
    outer->setActiveAction(opens);
    QTest::keyClick(outer, Qt::Key_Right);
    QMenu* inner = opens->menu();
    QAction* wanted = QTest::qWaitFor([&] { return inner->isVisible(); }, 30'000) ? find(inner, entry) : nullptr;
    if (!wanted)
        return false;
    inner->setActiveAction(wanted);
    QTest::keyClick(inner, Qt::Key_Return);
    return QTest::qWaitFor([] { return QApplication::activePopupWidget() == nullptr; }, 30'000);
}

} // namespace fathom::test

// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of every table of gestures are written in.
#pragma once

#include "gesture_desk.h"

#include <QWheelEvent>

namespace fathom::test {

using D = GestureDesk;
using Lines = QStringList;
using Make = std::function<Lines(D&)>;
constexpr Qt::KeyboardModifiers ctrl = Qt::ControlModifier, shift = Qt::ShiftModifier, alt = Qt::AltModifier;
inline const Decimal one = Decimal::fromLiteral("0.01"); //!< what a row holds or places where it says nothing else

//! \brief Stands where the ledger would, so that the row fails with these words.
inline Lines problem(const char* words) { return { QString::fromLatin1(words) }; }
//! \brief Nothing at the exchange; the words where what should be seen instead was not.
inline Lines nothingIf(bool seen, const char* words) { return seen ? Lines() : problem(words); }

// Lines as the ledger has them.
inline QString limitLine(const char* side, Decimal price, const char* size = "0.01")
{
    return QString::fromLatin1(side) + QStringLiteral(" LIMIT ") + D::plain(price) + QLatin1Char(' ') + QString::fromLatin1(size);
}
inline QString stopLine(const char* side, Decimal trigger, const char* size = "0.01")
{
    return QStringLiteral("%1 STOP_MARKET trigger %2 %3").arg(QString::fromLatin1(side), D::plain(trigger), QString::fromLatin1(size));
}
inline QString stopLimitLine(const char* side, Decimal price, Decimal trigger)
{
    return QStringLiteral("%1 STOP %2 trigger %3 0.01").arg(QString::fromLatin1(side), D::plain(price), D::plain(trigger));
}
//! \brief A leg that closes a long whole.
inline QString protectLine(const char* type, Decimal trigger)
{
    return QStringLiteral("SELL %1 trigger %2 all mark").arg(QString::fromLatin1(type), D::plain(trigger));
}

//! \brief With the market standing still from before the gesture on.
inline Make frozen(Make make)
{
    return [make](D& d) { return d.freeze() ? make(d) : problem("the market did not stop"); };
}
//! \brief With a long of one held before the gesture.
inline Make holding(Make make)
{
    return [make](D& d) { return d.hold(Side::Buy) ? make(d) : problem("no position"); };
}

//! \brief The order that waits, as it is.
inline Lines kept(D& d) { return { limitLine("BUY", d.newest()->price) }; }
//! \brief What an armed ladder does without an order.
inline Make still(std::function<bool(D&)> act)
{
    return [act](D& d) {
        d.armLadder();
        return nothingIf(act(d), "it did not do what it is for");
    };
}

inline void turnWheel(QWidget& widget, QPointF at, int notches, Qt::KeyboardModifiers modifiers = {})
{
    QWheelEvent wheel(at, widget.mapToGlobal(at), {}, { 0, 120 * notches }, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &wheel);
}

} // namespace fathom::test

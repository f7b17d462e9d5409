// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"

#include <QString>

#include <functional>

class QWidget;

namespace fathom {

class Session;
class Theme;
struct Error;

//! \brief Whether a placing that ended with \p error is proven not to be at the exchange for a reason that passes: it never left, or the
//! exchange was overloaded. Only then may it be offered once more. Source: FAULTS 0.1, C04.
bool maySendAgain(const Error& error);

//! \brief The same of an order that is shown as refused: nothing of it left, the exchange was overloaded, or it was proven after the horizon
//! that the exchange never had it. Only where what was asked for is known whole and no other went out in its place.
bool maySendAgain(Session& session, const Order& order);

//! \brief Why the order \p again may not go out as it is shown now, translated; empty where it may. What would have rested when it was
//! pressed and would take now is another order.
QString sendAgainRefusal(const Session& session, const OrderIntent& again);

//! \brief Called where it does not go, with the reason, and once more when what it waited for is there. \param offered it may be asked for now
using SendAgainRefused = std::function<void(const QString& reason, bool offered)>;

//! \brief A person asks for an order once more, with the take-profit and stop that were to come with it: it is a new intent with an
//! identity of its own and passes what a click passes; with real money it asks first. One that went out again is not sent a third time.
//! Where the book of its symbol is not followed it is read first, and nothing goes until a person asks once more.
//! \param what the order in words
void sendAgain(Session& session, const Theme& theme, LocalOrderId order, const QString& what, QWidget* parent, SendAgainRefused refused);

} // namespace fathom

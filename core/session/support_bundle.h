// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace fathom {

class Session;

//! \brief What a report of a fault needs, as text a person can read before sending it. Nothing is uploaded; every line went through
//! the redaction. Thread: GUI. Source: SECURITY 3.6.
namespace support {

//! \brief Connections, budgets, clock, versions: fits a message.
QByteArray diagnosis(const Session& session);

//! \brief What of the bundle its owner gives out.
struct Choice
{
    bool withOrders = false;  //!< what happened on the account: symbols, sizes, prices, order numbers
    bool withProgramLog = true;
};
//! \brief The diagnosis, the last requests, the settings of the window, the program's log, and where chosen the account's events.
QByteArray bundle(const Session& session, const Choice& choice);

} // namespace support

} // namespace fathom

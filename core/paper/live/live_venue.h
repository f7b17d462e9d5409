// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxy>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <memory>

namespace fathom {
class Clock;
}

namespace fathom::paper {

class VenueLink;

//! \brief Whose market a paper exchange passes on: the addresses of a venue's public requests and streams. No key is ever sent there.
struct LiveVenue
{
    QUrl rest;         //!< scheme and host, and a port on loopback
    QUrl streams;      //!< as rest, ws or wss
    QStringList hosts; //!< reached by TLS at port 443 and no others; empty: literal loopback only
    QNetworkProxy proxy { QNetworkProxy::NoProxy };
    //! \brief Makes the link to it, in the paper thread; the clock outlives the link.
    std::function<std::unique_ptr<VenueLink>(const LiveVenue& venue, const Clock& clock)> connect = {};

    bool isSet() const { return !rest.isEmpty(); }
};

//! \brief How a paper exchange stands to the venue it follows.
struct LiveState
{
    bool reachable = true;  //!< streams are open
    QString reason = {};    //!< English, for the log, where it is not; never an address or the peer's words
    QStringList followed = {}; //!< symbols somebody looks at or holds
    QStringList doubtful = {}; //!< those of them whose book is not in step
    bool operator==(const LiveState&) const = default;
};

} // namespace fathom::paper
